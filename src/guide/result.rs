//! What a visitor can be shown at the end: outcomes, sections, actions, helplines.

use crate::guide::block::Block;
use crate::guide::decode::{Decode, Reader, record, word_list};
use crate::guide::json::Node;
use crate::guide::line::Line;
use crate::guide::text::Text;
use crate::guide::values::{Date, Dial, Id, Phone, Url};
use crate::guide::when::When;

record! {
    /// The short answer at the top of the result. The first whose condition holds is shown.
    Outcome {
        /// Its id.
        id: Id,
        /// Who gets it; the last outcome is for everybody.
        when: When,
        /// The answer in a line.
        headline: Text,
        /// The answer in a few sentences.
        summary: Option<Text>,
        /// Whether the emergency line and helplines come before everything else.
        urgent: bool,
    }
}

record! {
    /// A piece of explanation.
    Section {
        /// Its id.
        id: Id,
        /// Its heading.
        title: Text,
        /// Who sees it.
        when: When,
        /// The sources that it rests on, by id.
        sources: Vec<Line>,
        /// What it says.
        blocks: Vec<Block>,
    }
}

word_list! {
    /// The way in which an action reaches the firm.
    Kind as "kind of action" {
        /// A phone call.
        Call = "call",
        /// A text message.
        Text = "text",
        /// The firm's booking page.
        Book = "book",
        /// The firm's contact form.
        Write = "write",
        /// The firm's page for a quote.
        Quote = "quote",
    }
}

/// A firm that an action belongs to, by its position among the further firms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FirmIndex(pub usize);

impl Decode for FirmIndex {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        let catalogue = reader.catalogue.clone();
        let id = reader.text(node).unwrap_or_default();
        self.0 = reader.position(node.start, "firm", &id, &catalogue.firms).unwrap_or_default();
    }
}

record! {
    /// A way to reach a firm.
    Action {
        /// Its id.
        id: Id,
        /// How it reaches the firm.
        kind: Kind,
        /// Who is offered it.
        when: When,
        /// What it says.
        label: Text,
        /// What to know before using it.
        note: Option<Text>,
        /// Which of the further firms it belongs to; the guide's own firm where left out.
        firm: Option<FirmIndex>,
        /// The number to call or text; the firm's where left out.
        phone: Option<Phone>,
        /// The page to open.
        url: Option<Url>,
        /// The first line of a text message, ready to send.
        message: Option<Line>,
        /// What to do, in order, such as how to photograph a ticket.
        steps: Vec<Text>,
    }
}

record! {
    /// A number for text messages to a helpline.
    Sms {
        /// The number, short or long.
        to: Dial,
        /// The first word to send.
        body: Option<Line>,
    }
}

record! {
    /// Independent help.
    Helpline {
        /// Its id.
        id: Id,
        /// Its name.
        name: Text,
        /// Its phone number.
        phone: Option<Dial>,
        /// Its number for text messages.
        sms: Option<Sms>,
        /// Its number for a teletypewriter (TTY), which deaf people type with. Nobody who speaks is heard there.
        tty: Option<Dial>,
        /// Its page to chat on.
        chat: Option<Url>,
        /// Its website.
        url: Option<Url>,
        /// When it answers.
        hours: Option<Text>,
        /// What it does.
        note: Option<Text>,
        /// Whom it is for: `anyone`, or a word such as `complainant`.
        audience: Id,
        /// Who is shown it.
        when: When,
        /// Whether the first screen shows it too.
        start: bool,
        /// Where its number was read.
        source: Url,
        /// The day on which it was read there.
        verified: Date,
    }
}

impl Helpline {
    /// Whether it has a number of any kind: to call, to text, or for a teletypewriter.
    #[cfg(feature = "check")]
    pub fn has_number(&self) -> bool {
        self.phone.is_some() || self.sms.is_some() || self.tty.is_some()
    }
}
