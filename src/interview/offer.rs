//! Whom the firms of a guide are there for: the people they act for, in the places they serve.
//!
//! The resolver and the checker ask here, so that nobody is offered a firm that a check did not see offered.

use crate::guide::Guide;
use crate::guide::firm::Firm;
use crate::guide::question::Choice;
use crate::interview::answers::{Answers, bit_of};
use crate::interview::because::because;
use crate::interview::fill::Filler;
use crate::interview::view::{Shown, Withheld};

/// The question by whose options visitors say who they are: those that a firm acts for, or that are called `accused`,
/// `complainant` or `family`. The question with the most of them, the first of several.
pub fn role_question(guide: &Guide) -> Option<usize> {
    let (mut found, mut most) = (None, 0);
    for (index, question) in guide.questions.0.iter().enumerate() {
        let named = question.options.iter().filter(|option| is_role(guide, option)).count();
        if named > most {
            (found, most) = (Some(index), named);
        }
    }
    found
}

fn is_role(guide: &Guide, option: &Choice) -> bool {
    let mut firms = guide.firm.iter().chain(&guide.firms.0);
    matches!(&*option.id.0, "accused" | "complainant" | "family")
        || firms.any(|firm| firm.acts_for.contains(&option.id))
}

/// Whether a firm acts for people who choose an option of the question about their role. It may hear somebody who is `unsure`;
/// one that does not say whom it acts for is taken to act for everybody.
pub fn acts_for(firm: &Firm, option: &Choice) -> bool {
    option.unsure || firm.acts_for.is_empty() || firm.acts_for.contains(&option.id)
}

/// Whether a firm serves the place that an option means, where it means one.
pub fn serves(firm: &Firm, option: &Choice) -> bool {
    option.jurisdiction.as_ref().is_none_or(|place| firm.is_for(place))
}

/// Why a firm is not there for somebody with these answers; the role before the place.
fn withheld(guide: &Guide, firm: &Firm, answers: &Answers) -> Option<Withheld> {
    let role = role_question(guide);
    let mut why = None;
    for (index, question) in guide.questions.0.iter().enumerate() {
        for (bit, option) in question.options.iter().enumerate() {
            if answers.mask(index) & bit_of(bit) == 0 {
                continue;
            }
            if role == Some(index) && !acts_for(firm, option) {
                return Some(Withheld::Role);
            }
            if !serves(firm, option) {
                why = Some(Withheld::Place);
            }
        }
    }
    why
}

/// The actions that somebody is offered: their conditions hold, and their firms are there for them. Where no firm is,
/// whatever the conditions, says why: the place, where one of them would be there elsewhere.
pub fn offered(guide: &Guide, answers: &Answers) -> (Vec<Shown>, Option<Withheld>) {
    let (mut offered, mut is_reached, mut told) = (Vec::new(), false, None);
    for (index, action) in guide.actions.iter().enumerate() {
        let why = guide.firm_of(action).and_then(|firm| withheld(guide, firm, answers));
        if why.is_some() {
            if told != Some(Withheld::Place) {
                told = why;
            }
            continue;
        }
        is_reached = true;
        if Filler::new(guide, answers).holds(&action.when) {
            offered.push(Shown { index, because: because(&action.when, answers) });
        }
    }
    (offered, if is_reached { None } else { told })
}
