//! Parts inside conditions that change nothing.

use crate::check::sites::{Sets, Site};
use crate::check::space::{Proof, Set, Space};
use crate::check::verdicts::{Judged, Verdict, Verdicts};
use crate::guide::json::{Entry, Node};
use crate::guide::when::When;

/// A part inside a condition without which it says the same.
#[derive(Clone, Debug, PartialEq)]
pub struct IdlePart {
    /// The part.
    pub when: When,
    /// Its JSON pointer within the condition, such as `/all/0`.
    pub pointer: String,
    /// What it always is for those for whom it could matter; neither where other parts say the same.
    pub always: Option<bool>,
}

/// A step from a condition to a part inside it.
type Path = Vec<usize>;

impl Verdicts<'_> {
    /// The parts inside a condition that can go without changing for whom it holds, among those who come to it.
    ///
    /// Only the outermost are told. Of parts that say the same the last goes: what is left has no part that can go.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn idle_parts(&self, judged: &Judged) -> Proof<Vec<IdlePart>> {
        let Site { when, node: Some(node), sets, .. } = &judged.site else { return Ok(Vec::new()) };
        let sets = sets.as_ref().map_err(|too_large| *too_large)?;
        let Verdict::Met { .. } = judged.verdict? else { return Ok(Vec::new()) };
        let found = Vec::new();
        let mut search = Search { space: self.space(), sets, written: when, now: (*when).clone(), found };
        // A condition that holds for all who come to it has nothing inside that matters: it goes as a whole.
        if search.parts(&Path::new()).is_empty() || search.is_the_same(&sets.holds, &search.space.all())? {
            return Ok(Vec::new());
        }
        // Without one part, another may have lost its say: until nothing more can go.
        while search.inside(&Path::new())? {}
        let pointers = pointers(node);
        let told = |(path, part, always): (Path, When, Option<bool>)| {
            let pointer =
                pointers.iter().find(|(known, _)| *known == path).map(|(_, pointer)| pointer.clone());
            IdlePart { when: part, pointer: pointer.unwrap_or_default(), always }
        };
        let mut parts: Vec<IdlePart> = search.found.into_iter().map(told).collect();
        parts.sort_by(|one, other| one.pointer.cmp(&other.pointer));
        Ok(parts)
    }
}

struct Search<'s, 'a> {
    space: &'s Space<'a>,
    sets: &'s Sets,
    /// The condition as it is written.
    written: &'s When,
    /// The condition without the parts that were found.
    now: When,
    found: Vec<(Path, When, Option<bool>)>,
}

impl Search<'_, '_> {
    /// Looks at the parts inside the part at a path, from the last to the first; says whether one of them was dropped.
    fn inside(&mut self, path: &Path) -> Proof<bool> {
        let mut has_dropped = false;
        for part in self.parts(path).into_iter().rev() {
            if self.found.iter().any(|(gone, ..)| *gone == part) {
                continue;
            }
            has_dropped |= self.drop(&part)? || self.inside(&part)?;
        }
        Ok(has_dropped)
    }

    /// The paths of the parts right inside the part at a path. What stands in a `not` counts as inside what the `not` stands in.
    fn parts(&self, path: &Path) -> Vec<Path> {
        let longer = |step: usize| path.iter().copied().chain([step]).collect::<Path>();
        match at(&self.now, path) {
            Some(When::All(inner) | When::Any(inner)) => (0..inner.len()).map(longer).collect(),
            Some(When::Not(_)) => self.parts(&longer(0)),
            Some(When::Test { .. }) | None => Vec::new(),
        }
    }

    /// Drops a part where that changes nothing.
    fn drop(&mut self, path: &Path) -> Proof<bool> {
        let Some(part) = at(self.written, path).cloned() else { return Ok(false) };
        let before = self.space.when(&self.now)?;
        for neutral in [When::All(Vec::new()), When::Any(Vec::new())] {
            let mut without = self.now.clone();
            replace(&mut without, path, neutral);
            if self.is_the_same(&before, &self.space.when(&without)?)? {
                self.now = without;
                let always = self.constant(&part)?;
                self.found.retain(|(gone, ..)| !gone.starts_with(path));
                self.found.push((path.clone(), part, always));
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether two conditions hold for the same visitors, out of those who come to the condition.
    fn is_the_same(&self, one: &Set, other: &Set) -> Proof<bool> {
        let told_apart = self.space.and(&self.sets.left, &self.space.difference(one, other)?)?;
        Ok(!self.sets.meet(self.space, &told_apart)?)
    }

    fn constant(&self, part: &When) -> Proof<Option<bool>> {
        let holds = self.space.when(part)?;
        if self.is_the_same(&holds, &self.space.all())? {
            return Ok(Some(true));
        }
        Ok(self.is_the_same(&holds, &self.space.none())?.then_some(false))
    }
}

/// The part at a path.
fn at<'w>(when: &'w When, path: &[usize]) -> Option<&'w When> {
    let Some((step, rest)) = path.split_first() else { return Some(when) };
    let inner = match when {
        When::All(inner) | When::Any(inner) => inner.get(*step),
        When::Not(inner) => Some(&**inner),
        When::Test { .. } => None,
    };
    at(inner?, rest)
}

fn replace(when: &mut When, path: &[usize], part: When) {
    let Some((step, rest)) = path.split_first() else {
        *when = part;
        return;
    };
    let inner = match when {
        When::All(inner) | When::Any(inner) => inner.get_mut(*step),
        When::Not(inner) => Some(&mut **inner),
        When::Test { .. } => None,
    };
    if let Some(inner) = inner {
        replace(inner, rest, part);
    }
}

/// The parts of a condition, each with its JSON pointer: the same walk over the JSON that [`When`] is decoded by.
fn pointers(node: &Node) -> Vec<(Path, String)> {
    let mut found = Vec::new();
    of_object(node, &Path::new(), "", &mut found);
    found
}

fn of_object(node: &Node, path: &Path, pointer: &str, found: &mut Vec<(Path, String)>) {
    match node.entries() {
        // One key is the condition itself; several are an `all` of them.
        [only] => of_entry(only, path, &format!("{pointer}/{}", only.key), found),
        several => {
            for (step, entry) in several.iter().enumerate() {
                let (path, pointer) = (longer(path, step), format!("{pointer}/{}", entry.key));
                found.push((path.clone(), pointer.clone()));
                of_entry(entry, &path, &pointer, found);
            }
        }
    }
}

fn of_entry(entry: &Entry, path: &Path, pointer: &str, found: &mut Vec<(Path, String)>) {
    match &*entry.key {
        "any" | "all" => {
            for (step, item) in entry.node.items().iter().enumerate() {
                let (path, pointer) = (longer(path, step), format!("{pointer}/{step}"));
                found.push((path.clone(), pointer.clone()));
                of_object(item, &path, &pointer, found);
            }
        }
        "not" => of_object(&entry.node, &longer(path, 0), pointer, found),
        _ => {}
    }
}

fn longer(path: &Path, step: usize) -> Path {
    path.iter().copied().chain([step]).collect()
}
