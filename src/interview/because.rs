//! Why something is shown: the answers that let it in.

use crate::guide::when::When;
use crate::interview::answers::Answers;
use crate::interview::view::Reason;

/// The answers that make a condition hold, in the order of the questions. Empty where it asks for none.
///
/// Of `any`, the first part that holds counts. Of `not`, the answer given instead counts: whoever said "family" sees what
/// is not for the person charged because they said so.
pub fn because(when: &When, answers: &Answers) -> Vec<Reason> {
    let mut reasons = Vec::new();
    collect(when, answers, false, &mut reasons);
    reasons
}

/// Puts a reason among the others: one for each question, in the order of the questions.
fn note(reason: Reason, reasons: &mut Vec<Reason>) {
    match reasons.iter_mut().find(|known| known.question == reason.question) {
        Some(known) => known.options |= reason.options,
        None => {
            let place = reasons.iter().filter(|known| known.question < reason.question).count();
            reasons.insert(place, reason);
        }
    }
}

fn collect(when: &When, answers: &Answers, negated: bool, reasons: &mut Vec<Reason>) {
    match when {
        When::Test { question, options } => {
            let given = answers.mask(*question);
            let telling = if negated { given } else { given & options };
            if telling != 0 {
                note(Reason { question: *question, options: telling }, reasons);
            }
        }
        When::Not(inner) => collect(inner, answers, !negated, reasons),
        // Under `not`, an `any` fails as a whole and an `all` by its first part that does not hold.
        When::All(inner) if !negated => {
            inner.iter().for_each(|when| collect(when, answers, negated, reasons))
        }
        When::Any(inner) if negated => inner.iter().for_each(|when| collect(when, answers, negated, reasons)),
        When::All(inner) | When::Any(inner) => {
            if let Some(first) =
                inner.iter().find(|when| when.holds(&|question| answers.mask(question)) != negated)
            {
                collect(first, answers, negated, reasons);
            }
        }
    }
}
