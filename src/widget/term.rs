//! A term whose meaning opens in place.

use std::rc::Rc;

use yew::Html;

use crate::guide::Term;
use crate::widget::element::{Key, classed, element};
use crate::widget::message::Message;
use crate::widget::stage::Stage;
use crate::widget::text;

/// A button in running text; the meaning follows it while it is open. One meaning is open at a time.
pub fn term(stage: &Stage, term: &Term, shown: Rc<str>) -> Html {
    // Terms are told apart by their place on the screen, which is drawn in the same order each time.
    let place = stage.next_term();
    let is_open = stage.open_term == Some(place);
    let button = stage
        .bare_button("term", Message::Term(place))
        .fixed(Key::Expanded, if is_open { "true" } else { "false" })
        .words(shown.into());
    // Always there, and empty while closed: a child that came and went would make Yew replace the button, and lose the focus.
    let meaning = if is_open { text::text(stage, &term.meaning) } else { Vec::new() };
    let meaning = classed("span", "meaning").fixed(Key::Role, "note").children(meaning);
    element("span").child(button).child(meaning).into()
}
