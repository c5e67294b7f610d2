//! The firms of a guide, each with the actions that reach it.

use crate::check::subject::Subject;
use crate::guide::firm::Firm;

/// A firm of a guide.
#[derive(Clone, Debug)]
pub struct Offered<'a> {
    /// The firm.
    pub firm: &'a Firm,
    /// Its JSON pointer.
    pub pointer: String,
    /// The positions of the actions that reach it.
    pub actions: Vec<usize>,
}

/// The firms of a guide, its own one first.
pub fn firms<'a>(subject: &Subject<'a>) -> Vec<Offered<'a>> {
    let guide = subject.guide;
    let actions = |index: Option<usize>| {
        let of_firm = guide
            .actions
            .iter()
            .enumerate()
            .filter(move |(_, action)| action.firm.map(|firm| firm.0) == index);
        of_firm.map(|(position, _)| position).collect()
    };
    let own =
        guide.firm.iter().map(|firm| Offered { firm, pointer: "/firm".to_string(), actions: actions(None) });
    let further = guide.firms.0.iter().zip(&subject.catalogue.firms).enumerate();
    let further = further.map(|(index, (firm, id))| Offered {
        firm,
        pointer: format!("/firms/{id}"),
        actions: actions(Some(index)),
    });
    own.chain(further).collect()
}
