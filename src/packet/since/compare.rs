//! What changed from one version of a guide to the next: part by part, line by line, reader by reader.

use std::collections::BTreeMap;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use crate::check::space::{Proof, Set, Space};
use crate::packet::since::piece::{FIRST, Line, Piece, Side};
use crate::packet::since::visible::{Readers, differing, swapped};

/// A part, before and now.
pub struct Change<'p> {
    /// As it was; none where it is new.
    pub before: Option<&'p Piece>,
    /// As it is; none where it is gone.
    pub now: Option<&'p Piece>,
    /// Whether it stands elsewhere among its like.
    pub is_moved: bool,
    /// Its lines, laid side by side.
    pub edits: Vec<Edit<'p>>,
    /// Those who see it now and did not before.
    pub gained: Proof<Set>,
    /// Those who saw it before and do not now.
    pub lost: Proof<Set>,
    /// Those who see it as before, and read something else in it.
    pub rereads: Proof<Set>,
}

/// What became of a line.
pub enum Edit<'p> {
    /// Some lines in a row stayed as they were.
    Same(&'p [Line]),
    /// It reads differently.
    Changed(&'p Line, &'p Line),
    /// It is new.
    Added(&'p Line),
    /// It is gone.
    Removed(&'p Line),
}

impl Change<'_> {
    /// The part itself, as it is or as it was.
    pub fn piece(&self) -> Option<&Piece> {
        self.now.or(self.before)
    }

    /// Whether the file says something else about it, or it stands elsewhere.
    pub fn is_written(&self) -> bool {
        let condition = |piece: Option<&Piece>| piece.map(|piece| piece.condition.clone());
        self.is_moved
            || condition(self.before) != condition(self.now)
            || self.edits.iter().any(|edit| !matches!(edit, Edit::Same(_)))
    }

    /// Whether somebody sees it now who did not before, as far as that could be told.
    pub fn is_gained(&self, space: &Space) -> bool {
        self.now.is_some()
            && self.gained.as_ref().map_or(Ok(true), |set| space.is_possible(set)).unwrap_or(true)
    }

    /// Whether it comes to others than before although the file says the same about it.
    pub fn is_felt(&self, space: &Space) -> bool {
        let is_met = |set: &Proof<Set>| set.as_ref().is_ok_and(|set| space.is_possible(set).unwrap_or(true));
        is_met(&self.gained) || is_met(&self.lost) || is_met(&self.rereads)
    }
}

/// All parts of two versions, each with its like; those that are gone come where they stood.
pub fn changes<'p>(before: (&Side, &'p [Piece]), now: (&Side, &'p [Piece])) -> Vec<Change<'p>> {
    let name = |piece: &'p Piece| (piece.kind, &*piece.id);
    let names: [Vec<_>; 2] = [before.1, now.1].map(|pieces| pieces.iter().map(name).collect());
    let [old, new] = &names;
    let piece =
        |pieces: &'p [Piece], wanted: &(&str, &str)| pieces.iter().find(|piece| name(piece) == *wanted);
    let mut found = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, old, new) {
        let is_moved = !matches!(op, DiffOp::Equal { .. });
        for wanted in old.get(op.old_range()).unwrap_or_default() {
            // What stands elsewhere now is told there.
            if is_moved && !new.contains(wanted) {
                found.push(change(before.0, now.0, piece(before.1, wanted), None, false));
            }
        }
        for wanted in new.get(op.new_range()).unwrap_or_default() {
            let was = piece(before.1, wanted);
            found.push(change(before.0, now.0, was, piece(now.1, wanted), is_moved && was.is_some()));
        }
    }
    found
}

fn change<'p>(
    old: &Side,
    new: &Side,
    before: Option<&'p Piece>,
    now: Option<&'p Piece>,
    is_moved: bool,
) -> Change<'p> {
    let space = new.space;
    let seen = |piece: Option<&Piece>| piece.map_or(Ok(space.none()), |piece| piece.seen.clone());
    let minus = |one: Proof<Set>, other: Proof<Set>| space.minus(&one?, &other?);
    let (gained, lost) = (minus(seen(now), seen(before)), minus(seen(before), seen(now)));
    let otherwise = space.any_of([gained.clone(), lost.clone()].into_iter());
    let differing = differing(space, before.map(|piece| (old, piece)), now.map(|piece| (new, piece)));
    Change {
        before,
        now,
        is_moved,
        edits: edits(before, now),
        gained,
        lost,
        rereads: minus(differing, otherwise),
    }
}

/// Those for whom anything at all is different: what a part says, who sees it, or the order of the parts.
pub fn anybody(before: (&Side, &[Piece]), now: (&Side, &[Piece]), changes: &[Change]) -> Proof<Set> {
    let space = now.0.space;
    // Lines are compared with their phrases worded. Meanings are compared by what they say, whatever their names are.
    let own =
        changes.iter().filter(|change| change.piece().is_some_and(|piece| !NAMED.contains(&piece.kind)));
    let each = own.flat_map(|change| [&change.gained, &change.lost, &change.rereads]).cloned();
    let (old, new) = (meanings(before), meanings(now));
    let meanings = differing(space, Some((before.0, &old)), Some((now.0, &new)));
    let order = PLACED.iter().map(|kind| swapped(space, &places(before.1, kind)?, &places(now.1, kind)?));
    space.any_of(each.chain([meanings]).chain(order))
}

/// All meanings as one part.
fn meanings(of: (&Side, &[Piece])) -> Piece {
    let terms = of.1.iter().filter(|piece| piece.kind == "Term");
    Piece { lines: terms.flat_map(|piece| piece.lines.clone()).collect(), ..of.0.piece("Terms", "") }
}

/// Where the parts of a kind stand, and who sees them.
fn places<'p>(pieces: &'p [Piece], kind: &str) -> Proof<BTreeMap<&'p str, Readers>> {
    let placed = pieces.iter().enumerate().filter(|(_, piece)| piece.kind == kind);
    placed.map(|(place, piece)| Ok((&*piece.id, Readers::once(piece.seen.clone()?, place)))).collect()
}

/// The kinds of parts that are read where a text names them.
const NAMED: [&str; 2] = ["Phrase", "Term"];

/// The kinds of parts whose order a visitor can see. Of the short answers there is one on a result.
const PLACED: [&str; 5] = ["Notice", "Question", "Section", "Action", "Helpline"];

/// The lines of two versions of a part, side by side.
fn edits<'p>(before: Option<&'p Piece>, now: Option<&'p Piece>) -> Vec<Edit<'p>> {
    let lines = |piece: Option<&'p Piece>| piece.map(|piece| piece.lines.as_slice()).unwrap_or_default();
    let (old, new) = (lines(before), lines(now));
    let keys = |lines: &'p [Line]| lines.iter().map(Line::key).collect::<Vec<_>>();
    let mut edits = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &keys(old), &keys(new)) {
        let (gone, come) =
            (old.get(op.old_range()).unwrap_or_default(), new.get(op.new_range()).unwrap_or_default());
        match op {
            DiffOp::Equal { .. } => edits.push(Edit::Same(come)),
            _ => paired(gone, come, &mut edits),
        }
    }
    edits
}

/// Lines that went and came at one place: those that are alike are one line that changed.
fn paired<'p>(gone: &'p [Line], come: &'p [Line], edits: &mut Vec<Edit<'p>>) {
    let mut come = come.iter().peekable();
    for line in gone {
        let rest: Vec<&Line> = come.clone().collect();
        match rest.iter().position(|new| is_alike(line, new)) {
            Some(at) => {
                edits.extend(come.by_ref().take(at).map(Edit::Added));
                edits.extend(come.next().map(|new| Edit::Changed(line, new)));
            }
            None => edits.push(Edit::Removed(line)),
        }
    }
    edits.extend(come.map(Edit::Added));
}

/// Whether a line can be taken for a new version of another: the same kind of line, and half of its words the same.
fn is_alike(one: &Line, other: &Line) -> bool {
    let kind = |line: &Line| line.label.strip_suffix(FIRST).unwrap_or(&line.label).to_string();
    let words =
        |line: &Line| line.tokens.iter().filter(|token| token.text != " ").cloned().collect::<Vec<_>>();
    let (old, new) = (words(one), words(other));
    let same: usize = capture_diff_slices(Algorithm::Myers, &old, &new)
        .iter()
        .map(|op| if let DiffOp::Equal { len, .. } = op { *len } else { 0 })
        .sum();
    // A line that is one of its kind is itself again, whatever it says.
    let is_fact = old.len().max(new.len()) <= 3;
    kind(one) == kind(other) && (is_fact || same * 2 >= old.len().max(new.len()))
}
