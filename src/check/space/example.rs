//! The shortest answers that lead into a set, and which of them matter.

use biodivine_lib_bdd::{Bdd, BddPointer};

use crate::check::space::{Proof, Set, Space};
use crate::guide::question::Choose;
use crate::interview::{Answers, asked};

/// Answers that show something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// All of them, from the first question to the last: they can be given to the widget or to `signpost walk`.
    pub answers: Answers,
    /// The questions whose answers matter. Whatever is answered to the others, it stays so.
    pub decisive: Vec<usize>,
}

/// What a bit costs on the way to the shortest answers.
#[derive(Clone, Copy)]
struct Toll {
    question: usize,
    /// Whether each bit costs, rather than the first one of its question.
    each: bool,
}

impl Space<'_> {
    /// The shortest way through the guide that is in a set: the fewest options chosen, and among those the first options.
    ///
    /// # Errors
    /// [`TooLarge`](crate::check::space::TooLarge) where that was too much work.
    pub fn example(&self, set: &Set) -> Proof<Option<Example>> {
        let ways = self.reachable().and_then(|reachable| self.and(reachable, set));
        // Not the whole guide then, but still an exact answer about the questions that the set rests on.
        let ways = ways.or_else(|_| self.within(set))?;
        let Some(bits) = self.cheapest(&ways) else { return Ok(None) };
        let answers = self.completed(self.answers(&bits));
        let decisive = self.decisive(&answers, &self.within(&self.not(set))?)?;
        Ok(Some(Example { answers, decisive }))
    }

    /// How many options are chosen in all.
    pub fn length(&self, answers: &Answers) -> u32 {
        (0..self.codes.len()).map(|question| answers.mask(question).count_ones()).sum()
    }

    /// The answers that a setting of all bits stands for.
    pub(super) fn answers(&self, bits: &[bool]) -> Answers {
        let mut answers = Answers::with_room(self.codes.len());
        for (question, code) in self.codes.iter().enumerate() {
            answers.set(question, code.mask(|bit| bits.get(bit).copied().unwrap_or(false)));
        }
        answers
    }

    /// The answers with those that are still missing: the first option of each question that is asked.
    fn completed(&self, mut answers: Answers) -> Answers {
        while let Some(question) = asked(self.guide, &answers).next {
            answers.set(question, 1);
        }
        answers
    }

    /// The questions whose answers keep everybody from what is outside, the fewest that were found, from the last one on.
    pub(super) fn decisive(&self, answers: &Answers, outside: &Set) -> Proof<Vec<usize>> {
        // Nothing but what it rests on can matter.
        let mut kept = self.questions_of(outside);
        kept.retain(|question| answers.mask(*question) != 0);
        let mut at = kept.len();
        while at > 0 {
            at -= 1;
            let mut fewer = kept.clone();
            fewer.remove(at);
            if !self.diagrams.meet(&self.all_given(answers, &fewer)?, outside)? {
                kept = fewer;
            }
        }
        Ok(kept)
    }

    /// The answers that are the same to some questions.
    pub(super) fn all_given(&self, answers: &Answers, questions: &[usize]) -> Proof<Set> {
        let codes = questions.iter().filter_map(|question| Some((question, self.codes.get(*question)?)));
        self.diagrams.fixed(codes.flat_map(|(question, code)| code.bits_of(answers.mask(*question))))
    }

    /// The answers with exactly these options chosen for a question.
    pub fn given(&self, question: usize, mask: u64) -> Proof<Set> {
        match self.codes.get(question) {
            Some(code) => self.diagrams.fixed(code.bits_of(mask)),
            None => Ok(self.none()),
        }
    }

    /// Whether complete answers are in a set.
    pub fn contains(&self, set: &Set, answers: &Answers) -> bool {
        let mut bits = vec![false; self.codes.iter().map(|code| code.bits).sum()];
        for (question, code) in self.codes.iter().enumerate() {
            for (bit, value) in code.bits_of(answers.mask(question)) {
                if let Some(slot) = bits.get_mut(bit) {
                    *slot = value;
                }
            }
        }
        set.contains(|bit| bits.get(bit).copied().unwrap_or(false))
    }

    /// The setting of all bits in a set that costs least; none where the set is empty.
    pub(super) fn cheapest(&self, set: &Set) -> Option<Vec<bool>> {
        let diagram = &set.0;
        let tolls = self.tolls();
        let costs = costs(diagram, &tolls);
        let mut bits = vec![false; tolls.len()];
        let (mut node, mut counted) = (diagram.root_pointer(), None);
        cost_of(&costs, node, false)?;
        while !node.is_terminal() {
            let bit = diagram.var_of(node).to_index();
            let (low, high) =
                branches(diagram, &costs, &tolls, node, counted == tolls.get(bit).map(|toll| toll.question));
            let is_high = match (low, high) {
                (Some(low), Some(high)) => high < low,
                (low, _) => low.is_none(),
            };
            if is_high {
                *bits.get_mut(bit)? = true;
                counted = tolls.get(bit).map(|toll| toll.question);
            }
            node = if is_high { diagram.high_link_of(node) } else { diagram.low_link_of(node) };
        }
        Some(bits)
    }

    fn tolls(&self) -> Vec<Toll> {
        let toll = |(question, code): (usize, &super::Code)| {
            let toll = Toll { question, each: code.choose == Choose::Many };
            std::iter::repeat_n(toll, code.bits)
        };
        self.codes.iter().enumerate().flat_map(toll).collect()
    }
}

/// What the cheapest way from a node costs: while no bit of its question is set, and when one is.
type Costs = Vec<[Option<usize>; 2]>;

fn costs(diagram: &Bdd, tolls: &[Toll]) -> Costs {
    let mut costs: Costs = vec![[None; 2]; diagram.size()];
    let mut nodes: Vec<BddPointer> = diagram.pointers().collect();
    // Children stand for later bits.
    nodes.sort_by_key(|node| std::cmp::Reverse(diagram.var_of(*node).to_index()));
    for node in nodes {
        let cost = |counted| {
            if node.is_terminal() {
                return node.is_one().then_some(0);
            }
            let (low, high) = branches(diagram, &costs, tolls, node, counted);
            low.into_iter().chain(high).min()
        };
        let both = [cost(false), cost(true)];
        if let Some(slot) = costs.get_mut(node.to_index()) {
            *slot = both;
        }
    }
    costs
}

/// What it costs to leave a bit unset, and to set it.
fn branches(
    diagram: &Bdd,
    costs: &Costs,
    tolls: &[Toll],
    node: BddPointer,
    counted: bool,
) -> (Option<usize>, Option<usize>) {
    let bit = diagram.var_of(node).to_index();
    let toll = tolls.get(bit);
    let onwards = |next: BddPointer, counted: bool| {
        let same = tolls.get(diagram.var_of(next).to_index()).map(|toll| toll.question)
            == toll.map(|toll| toll.question);
        cost_of(costs, next, counted && same && !next.is_terminal())
    };
    let fee = usize::from(!counted || toll.is_some_and(|toll| toll.each));
    let low = onwards(diagram.low_link_of(node), counted);
    let high = onwards(diagram.high_link_of(node), true).map(|cost| cost + fee);
    (low, high)
}

fn cost_of(costs: &Costs, node: BddPointer, counted: bool) -> Option<usize> {
    costs.get(node.to_index()).and_then(|both| both.get(usize::from(counted)).copied().flatten())
}
