//! The widget's own words, each of which a guide may replace under `words`.
//!
//! English is built in. The words of a further language lie in a file (`www/words/`) that a visitor loads only where the
//! guide speaks that language.

pub mod counted;
#[cfg(feature = "check")]
pub mod languages;

use counted::Category;

use crate::guide::decode::{Decode, Reader};
use crate::guide::json::{self, Node};
use crate::guide::line::Line;
use crate::guide::problem::Fault;

macro_rules! words {
    ($($(#[doc = $about:literal])* $name:ident $key:literal $english:literal,)*) => {
        /// A text that belongs to the widget rather than to the guide.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Word {
            $($(#[doc = $about])* #[doc = ""] #[doc = concat!("Key `", $key, "`, in English: ", $english)] $name,)*
        }

        /// The keys under `words`, in the order of [`Word`].
        pub const KEYS: &[&str] = &[$($key),*];
        const ENGLISH: &[&str] = &[$($english),*];
        /// For each key: the words in English, and what they are for.
        #[cfg(feature = "schema")]
        pub(crate) const EXPLAINED: &[(&str, &str)] = &[$(($english, concat!($($about),*))),*];

        impl Word {
            /// All of them, in the order of [`KEYS`].
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The widget's words in English, with `{name}` places still in them.
            pub fn english(self) -> &'static str {
                ENGLISH.get(self as usize).copied().unwrap_or_default()
            }
        }
    };
}

words! {
    /// Starts the questions.
    Start "start" "Start",
    /// Heading of the remarks on the first screen.
    Before "before" "Before you start",
    /// What the widget keeps and sends.
    Private "private" "Your answers stay on this page. Nothing is saved and nothing is sent.",
    /// How long it takes: {max} questions. Counted.
    Length "length" "At most {max} short question. You can go back or leave at any time.|At most {max} short questions. You can go back or leave at any time.",
    /// What the exit does and does not do.
    ExitNote "exit-note" "The “{exit}” link opens another site at once. It cannot clear your browser’s history or hide this visit from someone who watches this device. It does not close other tabs.",
    /// The exit link.
    Exit "exit" "Leave this page",
    /// Shift was pressed the first time.
    ShiftTwice "shift-twice" "Press Shift two more times to leave.",
    /// Shift was pressed the second time.
    ShiftOnce "shift-once" "Press Shift once more to leave.",
    /// Shift was not pressed a third time.
    ShiftOver "shift-over" "You are still on this page.",
    /// What the choice of languages is called, for those who do not see it.
    Language "language" "Language",
    /// What covers the page while the exit loads.
    Leaving "leaving" "Loading…",
    /// Where the visitor is: {number} and {max}.
    Progress "progress" "Question {number} of at most {max}",
    /// Opens the reason for a question.
    Why "why" "Why we ask",
    /// Above the options of a question with several answers.
    ChooseMany "choose-many" "Choose all that fit.",
    /// Confirms a choice of several.
    Continue "continue" "Continue",
    /// Shown when nothing is chosen.
    ChooseOne "choose-one" "Choose at least one answer. If none fits, choose the last one.",
    /// Marks the option that was chosen before.
    Chosen "chosen" "your answer",
    /// Goes to the question before.
    Back "back" "Back",
    /// Leads to the result again.
    ToResult "to-result" "Back to the result",
    /// Above the result.
    Result "result" "Your result",
    /// Introduces the answers that led to a part.
    Because "because" "Because you said:",
    /// Opens the reasons for a section.
    WhyShown "why-shown" "Why you see this",
    /// Marks a belief.
    Myth "myth" "What people say",
    /// Marks what is so.
    Fact "fact" "What is true",
    /// Marks a callout of tone info, for those who cannot see its colour.
    Info "info" "Note",
    /// Marks a callout of tone warning.
    Warning "warning" "Be careful",
    /// Marks a callout of tone danger.
    Danger "danger" "Important",
    /// A bar of a timeline without a start: {to} {unit}.
    UpTo "up-to" "up to {to} {unit}",
    /// A bar of a timeline: {from}, {to}, {unit}.
    FromTo "from-to" "{from} to {to} {unit}",
    /// Unit. Counted.
    Day "day" "day|days",
    /// Unit. Counted.
    Week "week" "week|weeks",
    /// Unit. Counted.
    Month "month" "month|months",
    /// Unit. Counted.
    Year "year" "year|years",
    /// Heading of the firm's actions.
    Actions "actions" "Talk to a law firm",
    /// Where an action leads when it opens another site.
    OtherSite "other-site" "opens another site",
    /// Heading of the steps of an action.
    Steps "steps" "How it works",
    /// The line of a firm's licence and responsible lawyer.
    Responsible "responsible" "Responsible for this content: {name}",
    /// Heading of the helplines.
    Helplines "helplines" "Independent help",
    /// Calls a helpline.
    Call "call" "Call {phone}",
    /// Texts a helpline.
    SendText "send-text" "Text {phone}",
    /// Opens a helpline's website.
    Website "website" "Website",
    /// When a helpline's number was checked.
    Verified "verified" "Number checked on {date}",
    /// Heading of the answers.
    Answers "answers" "Your answers",
    /// Changes an answer.
    Change "change" "Change",
    /// Prints the result.
    Print "print" "Print",
    /// Beside the print button.
    PrintNote "print-note" "Anyone can find a paper copy, and it shows what you read about. The list of your answers is left out.",
    /// Forgets all answers.
    Restart "restart" "Start again",
    /// A guide past its review date.
    Overdue "overdue" "The law may have changed. This page was due for a check on {date}.",
    /// In place of the sections of a guide past its review date.
    Hidden "hidden" "This explanation is being checked, so it is not shown. Please use the contacts below.",
    /// Who reviewed the guide: {by}, {date}.
    Reviewed "reviewed" "Reviewed by {by} on {date}",
}

/// The widget's words for one guide.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Words {
    own: Vec<(usize, Line)>,
    language: Vec<(usize, Line)>,
}

impl Words {
    /// The guide's own words, where it has any, with `{name}` places still in them.
    pub fn own(&self, word: Word) -> Option<&Line> {
        find(&self.own, word)
    }

    /// The guide's own words, else those of its language; none where those are the built-in ones.
    pub fn given(&self, word: Word) -> Option<&Line> {
        self.own(word).or_else(|| find(&self.language, word))
    }

    /// The words, with `{name}` places still in them.
    pub fn get(&self, word: Word) -> &str {
        self.given(word).map_or(word.english(), |given| given)
    }

    /// The words with their places filled.
    pub fn filled(&self, word: Word, values: &[(&str, &str)]) -> String {
        fill(self.get(word), values)
    }

    /// The form of a counted word for a number of a plural category, its places filled.
    pub fn counted(&self, word: Word, category: Category, values: &[(&str, &str)]) -> String {
        fill(category.form(self.get(word)), values)
    }

    /// Takes over the words of a language, from the text of a file of `www/words/`. What that file does not say, and all
    /// of it where it is wrong, is said in English.
    pub fn learn(&mut self, text: &str) {
        if let Ok(node) = json::parse(text) {
            let mut words = Self::default();
            words.decode(&node, &mut Reader::default());
            self.language = words.own;
        }
    }
}

fn find(words: &[(usize, Line)], word: Word) -> Option<&Line> {
    words.iter().find(|(index, _)| *index == word as usize).map(|(_, line)| line)
}

fn fill(words: &str, values: &[(&str, &str)]) -> String {
    let mut pieces = words.split('{');
    let mut text = String::from(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (name, behind) = piece.split_once('}').unwrap_or(("", piece));
        let value = values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        text.push_str(value.unwrap_or(name));
        text.push_str(behind);
    }
    text
}

impl Decode for Words {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        for entry in reader.object(node).unwrap_or_default() {
            match KEYS.iter().position(|key| *key == &*entry.key) {
                Some(word) => {
                    if let Some(text) = reader.text(&entry.node) {
                        counted::check(word, &text, entry.node.start, reader);
                        self.own.push((word, text.into()));
                    }
                }
                None => reader.unknown(Fault::Key, entry.at, "word", &entry.key, KEYS),
            }
        }
    }

    fn is_required(&self) -> bool {
        false
    }
}
