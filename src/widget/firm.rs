//! Who is behind a group of actions, as advertising rules ask.

use yew::Html;

use crate::guide::firm::Firm;
use crate::guide::line::Line;
use crate::guide::words::Word;
use crate::widget::element::{classed, words};
use crate::widget::stage::Stage;
use crate::widget::{heading, text};

/// The firm's name and what must stand beside it.
pub fn imprint(stage: &Stage, firm: &Firm) -> Vec<Html> {
    let name = match &firm.url {
        Some(url) => text::link(url.0.share()).words(firm.name.share().into()).into(),
        None => words(firm.name.share().into()),
    };
    let lawyer = firm.responsible_lawyer.as_ref();
    let responsible = lawyer.map(|lawyer| stage.filled(Word::Responsible, &[("name", lawyer)]));
    let mut imprint = vec![heading::heading(stage, 2, vec![name]).into()];
    let line = |line: &Option<Line>| line.as_ref().map(|line| line.share().into());
    for line in [line(&firm.licence), responsible, line(&firm.address)].into_iter().flatten() {
        imprint.push(classed("p", "imprint").words(line).into());
    }
    imprint
}
