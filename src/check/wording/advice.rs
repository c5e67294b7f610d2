//! Words that turn information into advice, or into a promise.
//!
//! A guide tells what the law is, who decides and what can be done; what to do is for the visitor and their own lawyer. "You have to"
//! is not on the list, because much law can be said in no other way ("if a subpoena comes, you have to go"), and neither is "you must not".

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

const INFORMATION: &str = "A guide gives information, and ABA Formal Opinion 10-457 and every notice of it say that it is not legal advice";
const PROMISE: &str =
    "No outcome can be promised: ABA Model Rule 7.1, Ontario rule 4.2-1, Missouri rule 4-7.1(b)";

const SAY_CAN: &str =
    "what can be done and what follows: “You can …”, “A lawyer can …”, “If you do not …, the court can …”";
const SAY_LAWYER: &str = "who can advise: “A lawyer can tell you what fits your case.”";
const SAY_DECIDES: &str = "who decides and on what: “The court decides. It looks at …”";
