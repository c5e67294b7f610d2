//! What a result is made of: outcomes, sections, actions, helplines.

use crate::guide::result::{Action, Helpline, Outcome, Section};
use crate::guide::text::Text;
use crate::packet::since::gather::blocks;
use crate::packet::since::piece::{Piece, Side};

/// The parts of the result, in the order of the format.
pub fn pieces(side: &Side) -> Vec<Piece> {
    let guide = side.guide;
    let mut pieces: Vec<Piece> =
        guide.outcomes.iter().enumerate().map(|(index, part)| outcome(side, index, part)).collect();
    pieces.extend(guide.sections.iter().enumerate().map(|(index, part)| section(side, index, part)));
    pieces.extend(guide.actions.iter().enumerate().map(|(index, part)| action(side, index, part)));
    pieces.extend(guide.out_of_area.as_ref().map(|text| outside(side, text)));
    pieces.extend(guide.helplines.iter().enumerate().map(|(index, part)| helpline(side, index, part)));
    pieces
}

fn outcome(side: &Side, index: usize, outcome: &Outcome) -> Piece {
    let mut piece = side.conditional("Short answer", &outcome.id.0, &outcome.when, side.shown.outcome(index));
    side.says(&mut piece, "Headline", Some(&outcome.headline));
    side.says(&mut piece, "Summary", outcome.summary.as_ref());
    side.reads(
        &mut piece,
        "Urgent",
        outcome.urgent.then_some("the emergency line and the helplines come before everything else; on the questions from then on too, with the helplines of the first screen"),
    );
    piece
}

fn section(side: &Side, index: usize, section: &Section) -> Piece {
    let mut piece = side.conditional("Section", &section.id.0, &section.when, side.shown.section(index));
    side.says(&mut piece, "Title", Some(&section.title));
    blocks::lines(side, &mut piece, &section.blocks);
    let sources: Vec<&str> = section.sources.iter().map(|source| &**source).collect();
    side.notes(&mut piece, "Rests on", Some(&sources.join(", ")));
    piece
}

fn action(side: &Side, index: usize, action: &Action) -> Piece {
    let mut piece = side.conditional("Action", &action.id.0, &action.when, side.shown.action(index));
    let firm = action.firm.and_then(|firm| side.catalogue.firms.get(firm.0)).map_or("firm", |id| &**id);
    side.says(&mut piece, "Label", Some(&action.label));
    side.reads(&mut piece, "Kind", Some(action.kind.word()));
    side.reads(&mut piece, "Firm", Some(firm));
    side.reads(&mut piece, "Number", side.guide.phone_of(action).map(|phone| &*phone.0));
    side.reads(&mut piece, "Page", action.url.as_ref().map(|url| &*url.0));
    side.reads(&mut piece, "Ready to send", action.message.as_deref());
    action.steps.iter().for_each(|step| side.says(&mut piece, "Step", Some(step)));
    side.says(&mut piece, "Note", action.note.as_ref());
    piece
}

/// What is said where no firm serves the visitor's place.
fn outside(side: &Side, text: &Text) -> Piece {
    let seen = side.shown.withheld().map(|[_, place]| place);
    let mut piece = Piece { seen, ..side.piece("In place of the firms", "out-of-area") };
    side.says(&mut piece, "Text", Some(text));
    piece
}

fn helpline(side: &Side, index: usize, helpline: &Helpline) -> Piece {
    let mut piece = side.conditional("Helpline", &helpline.id.0, &helpline.when, side.shown.helpline(index));
    side.says(&mut piece, "Name", Some(&helpline.name));
    side.reads(&mut piece, "Phone", helpline.phone.as_ref().map(|phone| &*phone.0));
    side.reads(&mut piece, "Text to", helpline.sms.as_ref().map(|sms| &*sms.to.0));
    side.reads(&mut piece, "First word", helpline.sms.as_ref().and_then(|sms| sms.body.as_deref()));
    side.reads(&mut piece, "TTY", helpline.tty.as_ref().map(|tty| &*tty.0));
    side.reads(&mut piece, "Chat", helpline.chat.as_ref().map(|chat| &*chat.0));
    side.reads(&mut piece, "Website", helpline.url.as_ref().map(|url| &*url.0));
    side.says(&mut piece, "Hours", helpline.hours.as_ref());
    side.says(&mut piece, "Note", helpline.note.as_ref());
    side.reads(&mut piece, "Checked on", Some(&helpline.verified.written()));
    if helpline.start {
        side.reads(&mut piece, "First screen", Some("shown there too, to everybody"));
        // That line is for everybody, whoever sees the helpline at the end.
        if let Some(line) = piece.lines.last_mut() {
            line.seen = Ok(side.space.all());
        }
    }
    side.notes(&mut piece, "Checked at", Some(&helpline.source.0));
    side.notes(&mut piece, "Audience", Some(&helpline.audience.0));
    piece
}
