//! The parts of a guide, for comparison with the same parts of another version.

mod blocks;
mod ends;
mod named;

pub use named::taken;

use crate::guide::firm::{Firm, Place};
use crate::guide::question::Choose;
use crate::guide::words::{KEYS, Word};
use crate::packet::opening;
use crate::packet::since::piece::{Piece, Side};

/// Every part, in the order in which they are told.
pub fn pieces(side: &Side) -> Vec<Piece> {
    let mut pieces = vec![itself(side), look(side), words(side)];
    pieces.extend(firms(side));
    pieces.extend(notices(side));
    pieces.extend(questions(side));
    pieces.extend(ends::pieces(side));
    pieces.extend(named::unused(side));
    // Who reads a phrase or a term is known once everything that may name it is.
    let named = named::pieces(side, &pieces);
    pieces.extend(named);
    pieces
}

/// What concerns the whole guide.
fn itself(side: &Side) -> Piece {
    let guide = side.guide;
    let mut piece = side.piece("Guide", &guide.id.0);
    let overdue = guide.review.overdue.word();
    let translations: Vec<&str> = guide.translations.iter().map(|locale| &**locale).collect();
    side.says(&mut piece, "Title", Some(&guide.title));
    side.says(&mut piece, "Introduction", guide.intro.as_ref());
    side.reads(&mut piece, "Reviewed by", Some(&guide.review.by));
    side.reads(&mut piece, "Reviewed on", Some(&guide.review.on.written()));
    side.reads(&mut piece, "Exit", Some(&guide.exit.url.0));
    side.reads(&mut piece, "What the exit says", guide.exit.label.as_deref());
    side.reads(&mut piece, "Keys that leave the page", Some(opening::keys(guide)));
    side.reads(&mut piece, "Safety screen", Some(opening::safety(guide)));
    side.reads(&mut piece, "Answers are forgotten", Some(&opening::idle(guide)));
    if let Some(emergency) = &guide.emergency {
        side.says(&mut piece, "In danger", Some(&emergency.text));
        side.reads(&mut piece, "Emergency number", Some(&emergency.phone.0));
    }
    side.notes(&mut piece, "Due", Some(&guide.review.due.written()));
    side.notes(&mut piece, "When overdue", Some(overdue));
    side.notes(&mut piece, "Language", Some(&guide.locale));
    side.notes(&mut piece, "Jurisdiction", Some(&guide.jurisdiction));
    side.notes(&mut piece, "Translations", Some(&translations.join(", ")));
    piece
}

/// Colours and typeface: told where they change, but nobody reads them.
fn look(side: &Side) -> Piece {
    let mut piece = side.piece("Look", "theme");
    let theme = side.guide.theme.as_ref();
    for (name, value) in theme.map(|theme| theme.properties().collect::<Vec<_>>()).unwrap_or_default() {
        side.notes(&mut piece, name.trim_start_matches("--theme-"), Some(value));
    }
    side.notes(&mut piece, "font", theme.and_then(|theme| theme.font).map(|font| font.word()));
    piece
}

fn words(side: &Side) -> Piece {
    let mut piece = side.piece("Words", "words");
    for (word, key) in Word::ALL.iter().zip(KEYS) {
        side.reads(&mut piece, key, Some(side.guide.words.get(*word)));
    }
    piece
}

fn firms(side: &Side) -> Vec<Piece> {
    let own = side.guide.firm.iter().map(|firm| firm_piece(side, "firm", None, firm));
    let further = side.guide.firms.0.iter().zip(&side.catalogue.firms).enumerate();
    own.chain(further.map(|(index, (firm, id))| firm_piece(side, id, Some(index), firm))).collect()
}

/// A firm, which whoever is offered one of its actions reads about.
fn firm_piece(side: &Side, id: &str, index: Option<usize>, firm: &Firm) -> Piece {
    let actions = side.guide.actions.iter().enumerate();
    let own = actions.filter(|(_, action)| action.firm.map(|firm| firm.0) == index);
    let seen = side.space.any_of(own.map(|(action, _)| side.shown.action(action)));
    let mut piece = Piece { seen, ..side.piece("Firm", id) };
    let roles: Vec<&str> = firm.acts_for.iter().map(|role| &*role.0).collect();
    let serves: Vec<&str> = firm.serves.iter().map(|place| &**place).collect();
    side.reads(&mut piece, "Name", Some(&firm.name));
    side.reads(&mut piece, "Licence", firm.licence.as_deref());
    side.reads(&mut piece, "Responsible lawyer", firm.responsible_lawyer.as_deref());
    side.reads(&mut piece, "Address", firm.address.as_deref());
    side.reads(&mut piece, "Website", firm.url.as_ref().map(|url| &*url.0));
    side.notes(&mut piece, "Phone", firm.phone.as_ref().map(|phone| &*phone.0));
    side.notes(&mut piece, "Acts for", (!roles.is_empty()).then(|| roles.join(", ")).as_deref());
    side.notes(&mut piece, "Serves", (!serves.is_empty()).then(|| serves.join(", ")).as_deref());
    piece
}

fn notices(side: &Side) -> Vec<Piece> {
    let notice = |notice: &crate::guide::firm::Notice| {
        let places: Vec<&str> = notice.at.iter().map(|place: &Place| opening::said(*place)).collect();
        let mut piece = side.conditional("Notice", &notice.id.0, &notice.when, side.shown.when(&notice.when));
        side.says(&mut piece, "Text", Some(&notice.text));
        side.reads(&mut piece, "Where", Some(&places.join("; ")));
        piece
    };
    side.guide.notices.iter().map(notice).collect()
}

fn questions(side: &Side) -> Vec<Piece> {
    let question = |question: &crate::guide::question::Question| {
        let mut piece =
            side.conditional("Question", &question.id.0, &question.when, side.shown.when(&question.when));
        side.says(&mut piece, "Question", Some(&question.text));
        side.says(&mut piece, "Help", question.help.as_ref());
        side.says(&mut piece, "Why", question.why.as_ref());
        side.reads(
            &mut piece,
            "Answers",
            Some(if question.choose == Choose::One { "exactly one" } else { "one or more" }),
        );
        for option in &question.options {
            let id = &*option.id.0;
            side.says(&mut piece, &format!("Option {id}"), Some(&option.text));
            side.says(&mut piece, &format!("Option {id}, help"), option.help.as_ref());
            side.reads(&mut piece, &format!("Option {id}"), option.none.then_some("excludes the others"));
            side.notes(
                &mut piece,
                &format!("Option {id}"),
                option.unsure.then_some("way out for who is not sure"),
            );
            side.notes(&mut piece, &format!("Option {id}, place"), option.jurisdiction.as_deref());
        }
        piece
    };
    side.guide.questions.0.iter().map(question).collect()
}
