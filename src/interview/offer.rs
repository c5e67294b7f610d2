//! Whom the firms of a guide are there for: the people they act for, in the places they serve.
//!
//! The resolver and the checker ask here, so that nobody is offered a firm that a check did not see offered.

use crate::guide::Guide;
use crate::guide::firm::Firm;
use crate::guide::question::{Choice, Question};
use crate::interview::answers::Answers;
use crate::interview::view::Withheld;

/// The question by whose options visitors say who they are: those that a firm acts for, or that are called `accused`,
/// `complainant` or `family`. The question with the most of them, the first of several.
pub fn role_question(guide: &Guide) -> Option<usize> {
    let mut found = (0, None);
    for (index, question) in guide.questions.0.iter().enumerate() {
        let named = question.options.iter().filter(|option| is_role(guide, option)).count();
        if named > found.0 {
            found = (named, Some(index));
        }
    }
    found.1
}

fn is_role(guide: &Guide, option: &Choice) -> bool {
    let mut firms = guide.firm.iter().chain(&guide.firms.0);
    matches!(&*option.id.0, "accused" | "complainant" | "family")
        || firms.any(|firm| firm.acts_for.contains(&option.id))
}

/// The options of the question about the visitor's role with which a firm does not act for somebody. None of them is
/// marked `unsure`; a firm that does not say whom it acts for has none.
pub fn not_acted_for(question: &Question, firm: &Firm) -> u64 {
    let is_known = !firm.acts_for.is_empty();
    question.mask(|option| is_known && !option.unsure && !firm.acts_for.contains(&option.id))
}

/// The options of a question that mean a place which a firm does not serve; a firm that does not say where it serves has none.
pub fn not_served(question: &Question, firm: &Firm) -> u64 {
    question.mask(|option| option.jurisdiction.as_ref().is_some_and(|place| !firm.is_for(place)))
}

/// Why a firm is not there for somebody with these answers; the role before the place.
pub fn withheld(guide: &Guide, firm: &Firm, answers: &Answers) -> Option<Withheld> {
    let questions = &guide.questions.0;
    let role = role_question(guide).and_then(|role| Some((role, questions.get(role)?)));
    if role.is_some_and(|(role, question)| answers.mask(role) & not_acted_for(question, firm) != 0) {
        return Some(Withheld::Role);
    }
    let is_outside = |(index, question)| answers.mask(index) & not_served(question, firm) != 0;
    questions.iter().enumerate().any(is_outside).then_some(Withheld::Place)
}

/// Why no firm at all is there for somebody: the place, where one of them would be there elsewhere.
pub fn of_all(whys: &[Option<Withheld>]) -> Option<Withheld> {
    if whys.contains(&None) {
        return None;
    }
    let is_place = whys.contains(&Some(Withheld::Place));
    whys.first().map(|_| if is_place { Withheld::Place } else { Withheld::Role })
}
