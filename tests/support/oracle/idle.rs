//! What changes nothing: parts of conditions, questions.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{Hash, Hasher};

use serde_json::Value;

use super::look::{Eye, Key, Screen};
use super::world::{State, World, answers};

/// A condition as it stands in the file, read without the reader of guides: questions and options by their made names.
pub struct Written<'v> {
    pub when: &'v Value,
    /// What stands in place of parts, by their pointers.
    pub instead: BTreeMap<String, bool>,
}

impl Written<'_> {
    pub fn holds(&self, state: &State) -> bool {
        self.object(self.when, "", state)
    }

    fn object(&self, when: &Value, pointer: &str, state: &State) -> bool {
        let when = when.as_object().unwrap();
        when.iter().all(|(key, value)| {
            let pointer = format!("{pointer}/{key}");
            // A key by itself is the condition, and no part of it.
            match self.instead.get(&pointer) {
                Some(instead) if when.len() > 1 => *instead,
                _ => self.entry(key, value, &pointer, state),
            }
        })
    }

    fn entry(&self, key: &str, value: &Value, pointer: &str, state: &State) -> bool {
        let item = |(at, item): (usize, &Value)| {
            let pointer = format!("{pointer}/{at}");
            self.instead.get(&pointer).copied().unwrap_or_else(|| self.object(item, &pointer, state))
        };
        match key {
            "all" => value.as_array().unwrap().iter().enumerate().all(item),
            "any" => value.as_array().unwrap().iter().enumerate().any(item),
            "not" => !self.object(value, pointer, state),
            question => {
                let given = state[question[1..].parse::<usize>().unwrap()];
                let names = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
                names
                    .iter()
                    .any(|name| given & (1 << name.as_str().unwrap()[1..].parse::<u32>().unwrap()) != 0)
            }
        }
    }

    /// The pointers of all parts.
    pub fn parts(&self) -> Vec<String> {
        let mut parts = Vec::new();
        gather(self.when, "", &mut parts);
        parts
    }
}

fn gather(when: &Value, pointer: &str, parts: &mut Vec<String>) {
    let when = when.as_object().unwrap();
    for (key, value) in when {
        let pointer = format!("{pointer}/{key}");
        if when.len() > 1 {
            parts.push(pointer.clone());
        }
        match key.as_str() {
            "all" | "any" => {
                for (at, item) in value.as_array().unwrap().iter().enumerate() {
                    parts.push(format!("{pointer}/{at}"));
                    gather(item, &format!("{pointer}/{at}"), parts);
                }
            }
            "not" => gather(value, &pointer, parts),
            _ => {}
        }
    }
}

/// The questions that a condition names.
pub fn named(when: &Value) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    for (key, value) in when.as_object().unwrap() {
        match key.as_str() {
            "all" | "any" => value.as_array().unwrap().iter().for_each(|item| found.extend(named(item))),
            "not" => found.extend(named(value)),
            question => {
                found.insert(question[1..].parse().unwrap());
            }
        }
    }
    found
}

/// The questions whose answers change nothing, found by trying all sets of questions.
pub fn idle_questions(world: &World) -> BTreeSet<usize> {
    let ends: Vec<(&State, Vec<u64>)> = world.ends().map(|state| (state, views(world, state))).collect();
    let questions = world.guide.questions.0.len();
    let sets = (0u32..1 << questions).filter(|set| is_idle(*set, &ends, world));
    let greatest = sets.fold(0, |all, set| all | set);
    assert!(
        is_idle(greatest, &ends, world),
        "questions that change nothing by themselves change something together"
    );
    (0..questions).filter(|question| greatest & (1 << question) != 0).collect()
}

/// Whether a guide is the same without the questions of a set: whoever has given the same answers to the others so far is
/// asked the same, and whoever has given the same answers to all others is shown the same.
fn is_idle(set: u32, ends: &[(&State, Vec<u64>)], world: &World) -> bool {
    let questions = world.guide.questions.0.len();
    let kept = |question: &usize| set & (1 << question) == 0;
    let mut asked: HashMap<Vec<u64>, bool> = HashMap::new();
    let mut shown: HashMap<Vec<u64>, Vec<u64>> = HashMap::new();
    ends.iter().all(|(state, views)| {
        let told =
            |until: usize| (0..until).filter(kept).map(|question| state[question]).collect::<Vec<u64>>();
        let mut is_asked_alike = (0..questions).filter(kept).map(|question| {
            let is_asked = world.comes_up(question, state);
            *asked.entry([&[question as u64], &*told(question)].concat()).or_insert(is_asked) == is_asked
        });
        let seen: Vec<u64> =
            (0..questions).filter(kept).map(|question| views[question]).chain([views[questions]]).collect();
        is_asked_alike.all(|alike| alike)
            && *shown.entry(told(questions)).or_insert_with(|| seen.clone()) == seen
    })
}

/// What is seen on the way of complete answers: a digest for what belongs to each question, and one for all else.
fn views(world: &World, end: &State) -> Vec<u64> {
    // Sets, not lists: what is read twice is read.
    let mut views = vec![BTreeSet::new(); end.len() + 1];
    for until in 0..=end.len() {
        let state: State =
            end.iter().enumerate().map(|(at, mask)| if at < until { *mask } else { 0 }).collect();
        let answers = answers(&state);
        let mut note = |screen: Screen| {
            for look in Eye::new(world.guide, &answers).look(screen).iter().filter(|look| look.is_shown()) {
                views[look.owner.unwrap_or(end.len())].insert((look.key, until, screen));
            }
        };
        note(Screen::Start);
        let on_screen =
            (0..end.len()).filter(|question| *question <= until && world.comes_up(*question, end));
        on_screen.for_each(|question| note(Screen::Question(question)));
        if until == end.len() {
            note(Screen::Result);
        }
    }
    views.iter().map(digest).collect()
}

fn digest(view: &BTreeSet<(Key, usize, Screen)>) -> u64 {
    let mut hasher = DefaultHasher::new();
    view.hash(&mut hasher);
    hasher.finish()
}
