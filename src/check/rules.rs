//! The rules of the checker, one file each. `docs/rules.md` is made from the same words.

mod dead_end_action;
mod duplicate_id;
mod duplicate_key;
mod empty;
mod fragment_cycle;
mod later_question;
mod misplaced_file;
mod missing_key;
mod no_last_resort;
mod no_section;
mod not_json;
mod option_count;
mod unknown_id;
mod unknown_key;
mod unsafe_link;
mod unused_suppression;
mod wrong_block;
mod wrong_mark;
mod wrong_phone;
mod wrong_type;
mod wrong_value;

use crate::check::rule::Rule;

/// Every rule, in the order in which the docs tell of them and the checker runs them.
pub const ALL: &[&Rule] = &[
    // What the reader notices.
    &not_json::RULE,
    &duplicate_key::RULE,
    &duplicate_id::RULE,
    &unknown_key::RULE,
    &missing_key::RULE,
    &wrong_type::RULE,
    &wrong_value::RULE,
    &wrong_block::RULE,
    &unsafe_link::RULE,
    &wrong_phone::RULE,
    &unknown_id::RULE,
    &wrong_mark::RULE,
    &empty::RULE,
    &later_question::RULE,
    &option_count::RULE,
    &no_last_resort::RULE,
    &fragment_cycle::RULE,
    &dead_end_action::RULE,
    &misplaced_file::RULE,
    // Ways through the guide.
    &no_section::RULE,
    // The firm and its duties.
    // Words.
    // Overlays.
    // The review file.
    &unused_suppression::RULE,
];

/// The rule with an id.
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.id == id)
}
