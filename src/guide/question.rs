//! Questions and their options.

use crate::guide::decode::{Decode, Reader, record, word_list};
use crate::guide::json::Node;
use crate::guide::line::Line;
use crate::guide::problem::Fault;
use crate::guide::text::Text;
use crate::guide::values::Id;
use crate::guide::when::When;

/// Options are kept as bits of a mask, so a question has 64 at most.
pub const MOST_OPTIONS: usize = 64;

word_list! {
    /// How many options may be chosen.
    Choose as "way to choose" {
        /// Exactly one; a tap answers.
        One = "one",
        /// One or more.
        Many = "many",
    }
}

record! {
    /// A choice of a question.
    Choice {
        /// Its id.
        id: Id,
        /// What it says.
        text: Text,
        /// A line of explanation.
        help: Option<Text>,
        /// Whether it is the way out for somebody who does not know or would rather not say.
        unsure: bool,
        /// Whether it excludes all others, where several may be chosen.
        none: bool,
        /// The place that choosing it means, such as `US-MO`: firms that do not serve it are not offered then.
        jurisdiction: Option<Line>,
    }
}

record! {
    /// A closed question.
    Question {
        /// Its id.
        id: Id,
        /// The question.
        text: Text,
        /// How to answer it.
        help: Option<Text>,
        /// Why it is asked.
        why: Option<Text>,
        /// How many options may be chosen.
        choose: Choose,
        /// When it is asked, over earlier answers.
        when: When,
        /// The choices.
        options: Vec<Choice>,
    }
}

impl Question {
    /// The mask of options that may be chosen at all.
    pub fn all_options(&self) -> u64 {
        self.mask(|_| true)
    }

    /// The mask of the options that exclude all others.
    pub fn exclusive_options(&self) -> u64 {
        self.mask(|choice| choice.none)
    }

    /// The mask of the options that pass a test.
    pub fn mask(&self, wanted: impl Fn(&Choice) -> bool) -> u64 {
        let bits = self.options.iter().take(MOST_OPTIONS).enumerate();
        bits.filter(|(_, choice)| wanted(choice)).fold(0, |mask, (bit, _)| mask | 1 << bit)
    }
}

/// The questions of a guide, in the order in which they are asked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Questions(pub Vec<Question>);

impl Decode for Questions {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        let askable = reader.askable;
        for (position, item) in reader.array(node).iter().enumerate() {
            // A question's own condition may only test the questions before it.
            reader.askable = position;
            let mut question = Question::default();
            question.decode(item, reader);
            if !(2..=MOST_OPTIONS).contains(&question.options.len()) {
                reader.problem(Fault::Options, item.start, &["a question needs between 2 and 64 options"]);
            }
            self.0.push(question);
        }
        reader.askable = askable;
    }
}
