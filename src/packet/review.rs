//! The lawyer's packet, chapter by chapter.

use maud::{Markup, html};

use crate::packet::desk::Desk;
use crate::packet::page::whole;
use crate::packet::{
    contacts, ending, findings, front, glossary, map, opening, played, questions, results, signing,
    translations,
};

/// The whole packet.
pub fn page(desk: &Desk) -> Markup {
    let title = front::title(desk, "Review packet");
    whole(
        &title.as_title(desk),
        html! {
            (front::cover(desk, &title))
            (front::contents(desk))
            (front::how_to_read(desk))
            (opening::first_screen(desk))
            (questions::questions(desk))
            (map::map(desk))
            (results::outcomes(desk))
            (results::sections(desk))
            (contacts::firms(desk))
            (contacts::helplines(desk))
            (opening::notices(desk))
            (glossary::named(desk))
            (glossary::words(desk))
            (ending::policies(desk))
            (ending::scenarios(desk))
            (played::results(desk))
            (ending::sources(desk))
            (findings::findings(desk))
            (translations::translations(desk))
            (signing::approval(desk))
        },
    )
}
