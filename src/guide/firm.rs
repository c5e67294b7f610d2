//! Who stands behind a guide: the firm, its notices, the exit, the emergency line, the review.

use crate::guide::decode::{record, word_list};
use crate::guide::line::Line;
use crate::guide::text::Text;
use crate::guide::values::{Date, Dial, Id, Minutes, Phone, Url};
use crate::guide::when::When;

record! {
    /// A law firm. Advertising rules ask for a name, a contact and somebody responsible (ABA Model Rule 7.2(d)).
    Firm {
        /// Its name.
        name: Line,
        /// Its licence, as the regulator wants it put.
        licence: Option<Line>,
        /// The lawyer who answers for the content.
        responsible_lawyer: Option<Line>,
        /// The address of its office.
        address: Option<Line>,
        /// Its phone number, for actions that name none.
        phone: Option<Phone>,
        /// Its website.
        url: Option<Url>,
        /// Whom it acts for: ids of the options of the question about the visitor's role.
        acts_for: Vec<Id>,
        /// The jurisdictions it serves, such as `CA-ON`.
        serves: Vec<Line>,
    }
}

impl Firm {
    /// Whether it serves a place: `CA` covers `CA-ON`. One that does not say where it serves is taken to serve it.
    pub fn is_for(&self, place: &str) -> bool {
        self.serves.is_empty() || self.serves.iter().any(|served| is_within(place, served))
    }
}

/// Whether a jurisdiction is another one, or a part of it: `CA-ON` lies in `CA`.
pub fn is_within(part: &str, whole: &str) -> bool {
    let rest = part.as_bytes().get(whole.len()..);
    let start = part.as_bytes().get(..whole.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(whole.as_bytes()))
        && rest.is_some_and(|rest| matches!(rest.first(), None | Some(b'-')))
}

word_list! {
    /// Which keys take a visitor off the page, besides the exit itself.
    Keyboard as "way to leave by keyboard" {
        /// Shift, three times within five seconds.
        Shift3 = "shift3",
        /// None.
        Off = "off",
    }
}

record! {
    /// Where the quick way off the page leads.
    Exit {
        /// A neutral page that is not the firm's own.
        url: Url,
        /// What the exit says; the widget's own words where left out.
        label: Option<Line>,
        /// Which keys leave the page too; `shift3` where left out.
        keyboard: Option<Keyboard>,
    }
}

word_list! {
    /// The screen between the first one and the first question, which says what the exit does and where help is.
    SafetyScreen as "kind of safety screen" {
        /// It is shown.
        Full = "full",
        /// It is not: for a guide on a subject that puts nobody in danger.
        Off = "off",
    }
}

record! {
    /// What is done for somebody who may be watched.
    Safety {
        /// The screen before the first question; `full` where left out.
        screen: Option<SafetyScreen>,
        /// After how many minutes without use the answers are forgotten; never where left out.
        idle_minutes: Option<Minutes>,
    }
}

record! {
    /// What to do in danger, on the first screen and wherever a visitor is not safe.
    Emergency {
        /// The sentence.
        text: Text,
        /// The number to dial.
        phone: Dial,
    }
}

word_list! {
    /// Where a notice is shown.
    Place as "place" {
        /// On the first screen.
        Start = "start",
        /// Under each question.
        Question = "question",
        /// On top of the result.
        Result = "result",
        /// Before the firm's actions.
        Action = "action",
    }
}

record! {
    /// What professional rules require to be said.
    Notice {
        /// Its id.
        id: Id,
        /// What it says.
        text: Text,
        /// Where it is shown.
        at: Vec<Place>,
        /// Who sees it.
        when: When,
    }
}

word_list! {
    /// What happens to a guide that is past its review date.
    Overdue as "way to treat an overdue guide" {
        /// It is shown with a sentence that says so.
        Warn = "warn",
        /// Its short answer and sections give way to a neutral sentence; actions and helplines stay.
        Hide = "hide",
        /// The page's fallback content is shown instead.
        Fallback = "fallback",
    }
}

record! {
    /// Who read the guide last, and when it must be read again.
    Review {
        /// The reviewer.
        by: Line,
        /// The day of the review.
        on: Date,
        /// The last day on which it counts as current.
        due: Date,
        /// What happens after that day.
        overdue: Overdue,
    }
}
