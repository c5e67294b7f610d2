//! The rules of the checker, one file each. `docs/rules.md` is made from the same words.

mod acts_for;
mod advice;
mod always_true;
mod approval_outdated;
mod claims;
mod contact;
mod contradiction;
mod contrast;
mod dead_end_action;
mod duplicate_id;
mod duplicate_key;
mod empty;
mod exit_address;
mod exit_own_site;
mod exit_remembers;
mod fragment_cycle;
mod helpline_unreachable;
mod helpline_unverified;
mod idle_condition;
mod idle_question;
mod late_notice;
mod later_question;
mod many_options;
mod misplaced_file;
mod missing_key;
mod no_help;
mod no_last_resort;
mod no_section;
mod no_source;
mod no_unsure;
mod not_json;
mod option_count;
mod out_of_area;
mod overlay_differs;
mod overlay_incomplete;
mod overlay_missing;
mod overlay_stale;
mod policy_broken;
mod policy_idle;
mod pressure;
mod reading_grade;
mod required_field;
mod required_helpline;
mod required_notice;
mod required_statement;
mod review_overdue;
mod review_too_long;
mod safety_screen_off;
mod scenario_failed;
mod scenario_impossible;
mod serves;
mod shadowed;
mod short_idle;
mod stray_markup;
mod unknown_id;
mod unknown_jurisdiction;
mod unknown_key;
mod unknown_source;
mod unreachable;
mod unsafe_link;
mod unused;
mod unused_source;
mod unused_suppression;
mod urgent_without_help;
mod words_missing;
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
    &unreachable::RULE,
    &contradiction::RULE,
    &shadowed::RULE,
    &always_true::RULE,
    &idle_condition::RULE,
    &idle_question::RULE,
    &no_section::RULE,
    &no_help::RULE,
    &no_unsure::RULE,
    &many_options::RULE,
    &unused::RULE,
    // The firm and its duties.
    &acts_for::RULE,
    &serves::RULE,
    &out_of_area::RULE,
    &exit_address::RULE,
    &exit_own_site::RULE,
    &exit_remembers::RULE,
    &safety_screen_off::RULE,
    &short_idle::RULE,
    &urgent_without_help::RULE,
    &helpline_unreachable::RULE,
    &helpline_unverified::RULE,
    &review_overdue::RULE,
    &review_too_long::RULE,
    &contrast::RULE,
    &unknown_jurisdiction::RULE,
    &required_field::RULE,
    &required_notice::RULE,
    &required_statement::RULE,
    &required_helpline::RULE,
    &late_notice::RULE,
    // Words.
    &reading_grade::RULE,
    &stray_markup::RULE,
    &claims::RULE,
    &advice::RULE,
    &pressure::RULE,
    &contact::RULE,
    // Overlays.
    &overlay_missing::RULE,
    &overlay_incomplete::RULE,
    &overlay_differs::RULE,
    &overlay_stale::RULE,
    &words_missing::RULE,
    // The review file.
    &policy_broken::RULE,
    &policy_idle::RULE,
    &scenario_failed::RULE,
    &scenario_impossible::RULE,
    &unknown_source::RULE,
    &unused_source::RULE,
    &no_source::RULE,
    &approval_outdated::RULE,
    &unused_suppression::RULE,
];

/// The rule with an id.
pub fn find(id: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.id == id)
}
