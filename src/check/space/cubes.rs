//! Who is in a set, in few groups: "role is accused, and order is release or probation".

use crate::check::space::{Code, Proof, Set, Space};
use crate::guide::question::Choose;
use crate::interview::bit_of;

/// How many groups are told at most. More than a page of them tells nobody anything.
const MOST_CUBES: usize = 48;

/// A group of visitors: those for whom every part holds. Without parts, everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cube {
    /// What holds, in the order of the questions.
    pub parts: Vec<Part>,
}

/// What holds of the answer to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// One option is chosen, out of these.
    OneOf {
        /// The question.
        question: usize,
        /// The options, as a mask.
        options: u64,
        /// Whether those who are not asked count too.
        or_unasked: bool,
    },
    /// Of several options, these are chosen and those are not. Who is not asked has chosen none.
    Ticks {
        /// The question.
        question: usize,
        /// The options that are chosen, as a mask.
        ticked: u64,
        /// The options that are not.
        unticked: u64,
    },
}

impl Part {
    /// The question that it is about.
    pub fn question(&self) -> usize {
        match self {
            Self::OneOf { question, .. } | Self::Ticks { question, .. } => *question,
        }
    }
}

impl Space<'_> {
    /// The groups that make up a set together, each as wide as it can be, and whether these are all.
    ///
    /// Groups may overlap. What nobody can answer is left out of account, which keeps them short.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn cubes(&self, set: &Set) -> Proof<(Vec<Cube>, bool)> {
        self.cubes_among(set, &self.all())
    }

    /// The groups that tell who of some visitors (`among`) is in a set. Others may fit them too, which makes them shorter.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn cubes_among(&self, set: &Set, among: &Set) -> Proof<(Vec<Cube>, bool)> {
        let mut rest = self.within(&self.and(set, among)?)?;
        let wanted = rest.clone();
        let mut outside = self.within(&self.minus(among, set)?)?;
        // Both rest on the same questions, except that the whole of a set of everything rests on none.
        if outside.is_empty() {
            outside = self.none();
        }
        let mut cubes = Vec::new();
        while !rest.is_empty() {
            if cubes.len() == MOST_CUBES {
                return Ok((cubes, false));
            }
            let Some(bits) = self.cheapest(&rest) else { break };
            let wide = self.widened(self.point(&bits, &rest), &outside, &wanted)?;
            rest = self.minus(&rest, &self.cube(&wide)?)?;
            cubes.push(wide);
        }
        Ok((self.needed(cubes, &wanted)?, true))
    }

    /// The answers that are in a group.
    pub fn cube(&self, cube: &Cube) -> Proof<Set> {
        self.all_of(cube.parts.iter().map(|part| self.part(part)))
    }

    /// The group of exactly one setting of the bits that a set rests on.
    fn point(&self, bits: &[bool], set: &Set) -> Cube {
        let part = |question: usize| {
            let code = self.codes.get(question)?;
            let mask = code.mask(|bit| bits.get(bit).copied().unwrap_or(false));
            Some(match code.choose {
                Choose::One => Part::OneOf { question, options: mask, or_unasked: mask == 0 },
                Choose::Many => Part::Ticks { question, ticked: mask, unticked: options(code) & !mask },
            })
        };
        Cube { parts: self.questions_of(set).into_iter().filter_map(part).collect() }
    }

    /// The group made as wide as it can be without touching what is outside: later questions are given up first. Of the options
    /// and of those who are not asked, only what somebody `wanted` needs is let in, unless the rest is told in fewer words.
    fn widened(&self, mut cube: Cube, outside: &Set, wanted: &Set) -> Proof<Cube> {
        for at in (0..cube.parts.len()).rev() {
            let mut without = cube.clone();
            without.parts.remove(at);
            if self.misses(&without, outside)? {
                cube = without;
                continue;
            }
            // One option more makes a part longer, one tick less that is told makes it shorter.
            let wanted = matches!(cube.parts.get(at), Some(Part::OneOf { .. })).then_some(wanted);
            for option in 0..self.options_of(&cube, at) {
                cube = self.joined(cube, at, Step::Option(bit_of(option)), outside, wanted)?;
            }
        }
        // Whether a question is asked at all comes last: it would tie the group to the answers that decide that.
        for at in 0..cube.parts.len() {
            cube = match self.all_but_few(&cube, at, outside)? {
                Some(told) => told,
                None => self.joined(cube, at, Step::Unasked, outside, Some(wanted))?,
            };
        }
        Ok(cube)
    }

    /// The group with a part widened, where that does not touch what is outside, and lets in somebody who is wanted where
    /// that is asked; else the group as it was.
    fn joined(&self, cube: Cube, at: usize, step: Step, outside: &Set, wanted: Option<&Set>) -> Proof<Cube> {
        let mut wider = cube.clone();
        if let Some(slot) = wider.parts.get_mut(at) {
            *slot = join(slot, step);
        }
        let is_needed = match wanted {
            Some(wanted) => {
                let new = self.minus(&self.cube(&wider)?, &self.cube(&cube)?)?;
                !self.and(&new, wanted)?.is_empty()
            }
            None => true,
        };
        Ok(if is_needed && self.misses(&wider, outside)? { wider } else { cube })
    }

    /// The group with everything let into a part that does not touch what is outside, where fewer options are left out then
    /// than were in it: "role is not family".
    fn all_but_few(&self, cube: &Cube, at: usize, outside: &Set) -> Proof<Option<Cube>> {
        let Some(Part::OneOf { options: before, .. }) = cube.parts.get(at) else { return Ok(None) };
        let steps = (0..self.options_of(cube, at)).map(|option| Step::Option(bit_of(option)));
        let mut wide = cube.clone();
        for step in steps.chain([Step::Unasked]) {
            wide = self.joined(wide, at, step, outside, None)?;
        }
        let Some(Part::OneOf { options: after, .. }) = wide.parts.get(at) else { return Ok(None) };
        let left_out = self.options_of(cube, at).saturating_sub(after.count_ones() as usize);
        // Two options are plainer by themselves.
        Ok((left_out < before.count_ones() as usize && before.count_ones() > 2).then_some(wide))
    }

    fn options_of(&self, cube: &Cube, at: usize) -> usize {
        let code = cube.parts.get(at).and_then(|part| self.codes.get(part.question()));
        code.map_or(0, |code| code.options)
    }

    fn misses(&self, cube: &Cube, outside: &Set) -> Proof<bool> {
        Ok(self.and(&self.cube(cube)?, outside)?.is_empty())
    }

    /// The groups without those that the others cover together.
    fn needed(&self, mut cubes: Vec<Cube>, wanted: &Set) -> Proof<Vec<Cube>> {
        for at in (0..cubes.len()).rev() {
            let others = cubes.iter().enumerate().filter(|(other, _)| *other != at);
            let covered = self.any_of(others.map(|(_, cube)| self.cube(cube)))?;
            if self.minus(wanted, &covered)?.is_empty() {
                cubes.remove(at);
            }
        }
        Ok(cubes)
    }

    fn part(&self, part: &Part) -> Proof<Set> {
        let Some(code) = self.codes.get(part.question()) else { return Ok(self.none()) };
        match part {
            Part::OneOf { options, or_unasked, .. } => {
                let chosen = code.chosen(*options, &self.diagrams)?;
                if !or_unasked {
                    return Ok(chosen);
                }
                self.diagrams.or(&chosen, &code.unanswered(&self.diagrams)?)
            }
            Part::Ticks { ticked, unticked, .. } => {
                let bits = (0..code.options).filter(|option| (ticked | unticked) & bit_of(*option) != 0);
                self.diagrams.fixed(bits.map(|option| (code.first + option, ticked & bit_of(option) != 0)))
            }
        }
    }
}

/// A way to widen a part: one more option, or those who are not asked.
#[derive(Clone, Copy)]
enum Step {
    Option(u64),
    Unasked,
}

fn join(part: &Part, step: Step) -> Part {
    match (*part, step) {
        (Part::OneOf { question, options, or_unasked }, Step::Option(option)) => {
            Part::OneOf { question, options: options | option, or_unasked }
        }
        (Part::OneOf { question, options, .. }, Step::Unasked) => {
            Part::OneOf { question, options, or_unasked: true }
        }
        // For several options, wider is to say nothing of one of them.
        (Part::Ticks { question, ticked, unticked }, Step::Option(option)) => {
            Part::Ticks { question, ticked: ticked & !option, unticked: unticked & !option }
        }
        (part, Step::Unasked) => part,
    }
}

fn options(code: &Code) -> u64 {
    (0..code.options).fold(0, |mask, option| mask | bit_of(option))
}
