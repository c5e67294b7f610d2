//! For whom the firms of a guide are there, worked out from what is written, by the longest way.

use signpost::guide::Guide;
use signpost::guide::firm::Firm;
use signpost::guide::result::Action;
use signpost::interview::Answers;
use signpost::interview::view::Withheld;

/// The question with the most options that are named as roles, the first of several.
fn role_question(guide: &Guide) -> Option<usize> {
    let firms = || guide.firm.iter().chain(&guide.firms.0);
    let is_role = |id: &str| {
        ["accused", "complainant", "family"].contains(&id)
            || firms().any(|firm| firm.acts_for.iter().any(|role| *role.0 == *id))
    };
    let counts: Vec<usize> = guide
        .questions
        .0
        .iter()
        .map(|question| question.options.iter().filter(|option| is_role(&option.id.0)).count())
        .collect();
    let most = counts.iter().copied().max().filter(|most| *most > 0)?;
    counts.iter().position(|count| *count == most)
}

fn chosen<'g>(
    guide: &'g Guide,
    answers: &Answers,
    question: usize,
) -> Vec<&'g signpost::guide::question::Choice> {
    let options = guide.questions.0[question].options.iter().enumerate();
    options.filter(|(bit, _)| answers.mask(question) & (1 << bit) != 0).map(|(_, option)| option).collect()
}

/// Whether the firm acts for whoever says who they are with these answers.
fn acts(guide: &Guide, firm: &Firm, answers: &Answers) -> bool {
    let Some(role) = role_question(guide) else { return true };
    firm.acts_for.is_empty()
        || chosen(guide, answers, role)
            .iter()
            .all(|option| option.unsure || firm.acts_for.iter().any(|role| *role.0 == *option.id.0))
}

/// Whether the firm serves every place that was chosen.
pub fn serves(guide: &Guide, firm: &Firm, answers: &Answers) -> bool {
    let served = |place: &str| {
        firm.serves.iter().any(|known| {
            let (place, known) = (place.to_lowercase(), known.to_lowercase());
            place == known || place.starts_with(&format!("{known}-"))
        })
    };
    firm.serves.is_empty()
        || (0..guide.questions.0.len())
            .flat_map(|question| chosen(guide, answers, question))
            .filter_map(|option| option.jurisdiction.as_ref())
            .all(|place| served(place))
}

/// Why the firm of an action is not there for somebody.
pub fn why_not(guide: &Guide, action: &Action, answers: &Answers) -> Option<Withheld> {
    let firm = guide.firm_of(action)?;
    match (acts(guide, firm, answers), serves(guide, firm, answers)) {
        (false, _) => Some(Withheld::Role),
        (true, false) => Some(Withheld::Place),
        (true, true) => None,
    }
}

/// What somebody is told where no firm at all is there for them.
pub fn told(guide: &Guide, answers: &Answers) -> Option<Withheld> {
    let whys: Vec<_> = guide.actions.iter().map(|action| why_not(guide, action, answers)).collect();
    match (whys.contains(&None), whys.contains(&Some(Withheld::Place)), whys.is_empty()) {
        (true, ..) | (.., true) => None,
        (_, true, _) => Some(Withheld::Place),
        (_, false, _) => Some(Withheld::Role),
    }
}
