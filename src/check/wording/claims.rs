//! What rules on lawyers' advertising forbid or restrict.
//!
//! The rules: Ontario, rule 4.2-1 of the Law Society's Rules of Professional Conduct with its commentary and the changes of February
//! 2017; Alberta's commentary, which names more examples; ABA Model Rules 7.1 and 7.2(c); Missouri rule 4-7.1. Not on the list: "no obligation"
//! and "free consultation", which no rule read for it forbids where they are true.

mod english;
mod french;
mod spanish;

use super::Phrase;
use crate::check::reading::Language;

/// The phrases of a language.
pub(super) fn phrases(language: Language) -> &'static [Phrase] {
    match language {
        Language::English => english::PHRASES,
        Language::French => french::PHRASES,
        Language::Spanish => spanish::PHRASES,
    }
}

const SUPERIOR: &str = "Ontario rule 4.2-1 (no “best”, “super” or “#1”; nothing that suggests superiority) and Missouri rule 4-7.1(e) (no \
    comparison that facts cannot prove)";
const UNJUSTIFIED: &str =
    "Ontario rule 4.2-1 (no expectations without ground) and ABA Model Rule 7.1 (not misleading)";
const PAST_RESULTS: &str = "Ontario rule 4.2-1 and Missouri rule 4-7.1(c): past results only with the words that they promise nothing";
const AGGRESSIVE: &str = "Ontario rule 4.2-1, commentary: nothing that suggests that a lawyer is aggressive";
const CERTIFIED: &str =
    "ABA Model Rule 7.2(c): only who is certified may say so, and must name who certified them";
const EMOTIONAL: &str = "Ontario rule 4.2-1, commentary: no endorsement that appeals to feelings";
const SECOND_OPINION: &str =
    "Ontario rule 4.2-1 as changed in February 2017: no advertising of second opinions";
const FEES: &str =
    "Ontario rule 4.2 on fees: say exactly what a fee covers and what comes on top, and keep to it";

const SAY_FACT: &str = "a fact that can be proved, such as the work you do or since when";
const SAY_CHANCE: &str = "what can be done and who decides: “a lawyer can ask for …; the court decides”";
const SAY_WORK: &str = "what the lawyer does: “acts in court, talks with the prosecutor”";
const SAY_FIELD: &str =
    "the field of work: “works mainly in criminal law”; or the certificate with the name of who gave it";
const SAY_NOTHING: &str = "nothing: leave it out";
const SAY_FEE: &str = "the fee, what it covers, and whether tax and costs come on top";
