//! The sample guides that the page can show, and the made-up site around each of them, in every language it has.
//!
//! What is repeated here of the guides (ids, languages, phone numbers, exits) is held to `www/guides` by the tests below.

mod hotline;
mod missouri;
mod ontario;
mod prosecutor;
mod survivor;

use std::iter;

/// A guide of `www/guides`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Guide {
    /// Charges after a domestic call, in Ontario.
    #[default]
    Ontario,
    /// Charges in Missouri.
    Missouri,
    /// Charges and orders anywhere in the United States, with no firm.
    Survivor,
    /// What to ask a prosecutor in the United States, with no firm.
    Prosecutor,
}

impl Guide {
    /// In the order shown.
    pub const ALL: [Self; 4] = [Self::Ontario, Self::Missouri, Self::Survivor, Self::Prosecutor];

    /// What the page knows of it.
    pub fn sample(self) -> &'static Sample {
        match self {
            Self::Ontario => &ontario::SAMPLE,
            Self::Missouri => &missouri::SAMPLE,
            Self::Survivor => &survivor::SAMPLE,
            Self::Prosecutor => &prosecutor::SAMPLE,
        }
    }
}

/// A language that some guide has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// The language of every guide itself.
    #[default]
    English,
    /// In Canada.
    French,
    /// In the United States.
    Spanish,
}

impl Language {
    /// The language's own name for itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::French => "Français",
            Self::Spanish => "Español",
        }
    }
}

/// A guide as the page offers it.
#[derive(Debug, PartialEq)]
pub struct Sample {
    /// The guide's id, which is also its file's name.
    pub id: &'static str,
    /// The words beside the control.
    pub label: &'static str,
    /// For whom it is, in a line.
    pub whom: &'static str,
    /// Where its exit leads.
    pub exit: &'static str,
    /// The page in the guide's own language.
    pub own: Page,
    /// The page in each other language of the guide.
    pub others: &'static [Page],
}

/// The made-up site around the guide, in one language.
#[derive(Debug, PartialEq)]
pub struct Page {
    /// Of the whole page, the guide among it.
    pub language: Language,
    /// The same as a tag: "en-CA".
    pub locale: &'static str,
    /// The site's name.
    pub site: &'static str,
    /// Beside the name: that it is a sample.
    pub note: &'static str,
    /// What the page is about.
    pub heading: &'static str,
    /// A line below the heading.
    pub lead: &'static str,
    /// At the foot: what of all this does not exist.
    pub foot: &'static str,
    /// Whom to call if the guide cannot run, in the lines that a firm pastes.
    pub call: Call,
    /// Help lines that are real, for this page itself: nobody should call a number that is made up.
    pub lines: &'static [Call],
}

/// A number to call.
#[derive(Debug, PartialEq)]
pub struct Call {
    /// What stands before the number.
    pub words: &'static str,
    /// The number, as the guide has it.
    pub phone: &'static str,
}

impl Sample {
    /// The address below the folder `signpost`.
    pub fn address(&self) -> String {
        format!("signpost/guides/{}.json", self.id)
    }

    /// The page in every language, the guide's own first.
    pub fn pages(&self) -> impl Iterator<Item = &Page> {
        iter::once(&self.own).chain(self.others)
    }

    /// The page in a language, or else in the guide's own.
    pub fn page(&self, language: Language) -> &Page {
        self.others.iter().find(|page| page.language == language).unwrap_or(&self.own)
    }

    /// The locale to ask for, or none for the guide's own, which needs no asking.
    pub fn asked_for(&self, page: &Page) -> Option<&'static str> {
        (page.locale != self.own.locale).then_some(page.locale)
    }
}

#[cfg(test)]
mod tests;
