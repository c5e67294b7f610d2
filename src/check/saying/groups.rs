//! Groups of visitors in words.

use super::{EVERYBODY, NOBODY, Saying, listed};
use crate::check::space::{Cube, Part};

/// What holds in a group, once groups that differ in one answer alone are told as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Clause {
    Part(Part),
    /// One at least of several options is chosen.
    AnyTicked {
        question: usize,
        options: u64,
    },
}

impl Clause {
    fn question(&self) -> usize {
        match self {
            Self::Part(part) => part.question(),
            Self::AnyTicked { question, .. } => *question,
        }
    }
}

impl Saying<'_> {
    /// A group in one line; [`EVERYBODY`] where it asks for nothing.
    pub fn cube(&self, cube: &Cube) -> String {
        self.clauses(&clauses(cube))
    }

    /// The groups of [`cubes`](crate::check::space::Space::cubes), a line for each; groups that differ in one answer alone are
    /// told as one. [`NOBODY`] where there are none.
    pub fn groups(&self, cubes: &[Cube]) -> Vec<String> {
        if cubes.is_empty() {
            return vec![NOBODY.to_string()];
        }
        joined(cubes).iter().map(|clauses| self.clauses(clauses)).collect()
    }

    /// The same for groups of those who are asked a question: what they answer to it comes first, and without its name where
    /// each group has an answer to it.
    pub fn groups_at(&self, question: usize, cubes: &[Cube]) -> Vec<String> {
        let groups = joined(cubes);
        let is_own = |clause: &Clause| clause.question() == question;
        let is_in_all = groups.iter().all(|group| group.iter().any(is_own));
        let told = |group: &Vec<Clause>| {
            let (own, other): (Vec<Clause>, Vec<Clause>) = group.iter().partition(|clause| is_own(clause));
            let mut said: Vec<String> = own.iter().chain(&other).map(|clause| self.clause(*clause)).collect();
            if let Some(first) = said.first_mut().filter(|_| is_in_all) {
                *first = self.without_name(question, first);
            }
            if said.is_empty() { EVERYBODY.to_string() } else { said.join(", and ") }
        };
        groups.iter().map(told).collect()
    }

    /// What a clause says of a question, without "role is".
    fn without_name(&self, question: usize, clause: &str) -> String {
        let rest = clause.strip_prefix(self.question(question)).unwrap_or(clause).trim_start();
        rest.strip_prefix("is ").unwrap_or(rest).to_string()
    }

    /// The same as [`Self::groups`] in one line. `are_all` is what [`cubes`](crate::check::space::Space::cubes) says of them.
    pub fn who(&self, cubes: &[Cube], are_all: bool) -> String {
        let groups = self.groups(cubes).join("; or ");
        if are_all { groups } else { format!("{groups}; or in more cases than can be listed") }
    }

    fn clauses(&self, clauses: &[Clause]) -> String {
        if clauses.is_empty() {
            return EVERYBODY.to_string();
        }
        clauses.iter().map(|clause| self.clause(*clause)).collect::<Vec<_>>().join(", and ")
    }

    fn clause(&self, clause: Clause) -> String {
        match clause {
            Clause::AnyTicked { question, options } => self.test(question, options),
            Clause::Part(Part::OneOf { question, options, or_unasked }) => {
                self.one_of(question, options, or_unasked)
            }
            Clause::Part(Part::Ticks { question, ticked, unticked }) => {
                self.ticks(question, ticked, unticked)
            }
        }
    }

    fn one_of(&self, question: usize, options: u64, or_unasked: bool) -> String {
        let id = self.question(question);
        let known = self.guide.questions.0.get(question);
        let others = known.map_or(0, |known| known.all_options()) & !options;
        if options == 0 {
            return format!("{id} is not asked");
        }
        if others == 0 {
            return format!("{id} is asked");
        }
        // Up to two options are listed, as that is plainer than what they are not, unless "not" says "not asked" too.
        let (many, few) = (options.count_ones(), others.count_ones());
        let is_shorter = if or_unasked { few <= many } else { few < many && many > 2 };
        let is_for_all = known.is_some_and(|known| known.when.is_always());
        match (or_unasked, is_shorter) {
            (true, true) => self.test_fails(question, others),
            (false, true) if is_for_all => self.test_fails(question, others),
            (false, true) => {
                format!(
                    "{id} is asked but {}",
                    self.test_fails(question, others).trim_start_matches(id).trim_start()
                )
            }
            (true, false) => format!("{} or is not asked", self.test(question, options)),
            (false, false) => self.test(question, options),
        }
    }

    fn ticks(&self, question: usize, ticked: u64, unticked: u64) -> String {
        let id = self.question(question);
        let (on, off) = (self.names(question, ticked), self.names(question, unticked));
        let all = self.guide.questions.0.get(question).map_or(0, |known| known.all_options());
        let without = match off.as_slice() {
            [] => String::new(),
            [only] => format!("not {only}"),
            [one, other] => format!("neither {one} nor {other}"),
            several => format!("none of {}", listed(several, "and")),
        };
        match (on.is_empty(), off.is_empty()) {
            (true, false) if unticked == all => format!("{id} is not asked"),
            (true, false) => self.test_fails(question, unticked),
            (true, true) => EVERYBODY.to_string(),
            (false, true) => format!("{id} includes {}", listed(&on, "and")),
            (false, false) => format!("{id} includes {} but {without}", listed(&on, "and")),
        }
    }
}

fn clauses(cube: &Cube) -> Vec<Clause> {
    cube.parts.iter().map(|part| Clause::Part(*part)).collect()
}

/// The groups, those that differ in one clause alone put together as long as that can be said in one clause.
fn joined(cubes: &[Cube]) -> Vec<Vec<Clause>> {
    let mut groups: Vec<Vec<Clause>> = Vec::new();
    for cube in cubes {
        let (mut group, mut place) = (clauses(cube), groups.len());
        while let Some((at, wider)) =
            groups.iter().enumerate().find_map(|(at, known)| Some((at, wider(known, &group)?)))
        {
            groups.remove(at);
            (group, place) = (wider, at.min(place));
        }
        groups.insert(place.min(groups.len()), group);
    }
    groups
}

/// Two groups as one, where they differ in one clause about the same question.
fn wider(one: &[Clause], other: &[Clause]) -> Option<Vec<Clause>> {
    let mut differing = one.iter().zip(other).enumerate().filter(|(_, (one, other))| one != other);
    let (at, (first, second)) = differing.next()?;
    if one.len() != other.len() || differing.next().is_some() {
        return None;
    }
    let mut group = one.to_vec();
    *group.get_mut(at)? = either(*first, *second)?;
    Some(group)
}

/// The clause that holds where one of two holds.
fn either(one: Clause, other: Clause) -> Option<Clause> {
    if let (
        Clause::Part(Part::OneOf { question, options, or_unasked }),
        Clause::Part(Part::OneOf { question: same, options: more, or_unasked: or_more }),
    ) = (one, other)
    {
        let options = options | more;
        return (question == same).then_some(Clause::Part(Part::OneOf {
            question,
            options,
            or_unasked: or_unasked || or_more,
        }));
    }
    let ((question, options), (same, more)) = (ticked(one)?, ticked(other)?);
    (question == same).then_some(Clause::AnyTicked { question, options: options | more })
}

/// The options of which one at least is chosen, where a clause says no more than that.
fn ticked(clause: Clause) -> Option<(usize, u64)> {
    match clause {
        Clause::AnyTicked { question, options } => Some((question, options)),
        Clause::Part(Part::Ticks { question, ticked, unticked: 0 }) if ticked.count_ones() == 1 => {
            Some((question, ticked))
        }
        Clause::Part(_) => None,
    }
}
