//! Missouri: what its rules add to the Model Rules.
//!
//! Rule 4-7.2(b) also has the firm keep a copy for two years after the last use, with when and where it was used. That is a record and nothing in
//! a guide, so it is not here.

use super::ca_on::SAFETY;
use super::us::US;
use super::{Needed, Preset, RequiredField, RequiredStatement, Source};
use crate::guide::firm::Place;

const RULE: &str = "https://casetext.com/rule/missouri-court-rules/rules-governing-the-missouri-bar-and-the-judiciary/\
        rule-4-rules-of-professional-conduct/rule-4-72-information-about-legal-services-advertising";

pub(super) const US_MO: Preset = Preset {
    jurisdiction: "US-MO",
    inherits: Some(&US),
    own_fields: &[RequiredField {
        keys: &["responsible_lawyer"],
        what: "the name of a lawyer who is responsible for the content",
        source: Source {
            rule: "Missouri rule 4-7.2(b): the name of a responsible lawyer stands in the advertisement or in the firm’s record of it.",
            citation: RULE,
            read: "2026-11-21",
            // The record may name the lawyer instead.
            certain: false,
        },
    }],
    own_notices: &[],
    own_statements: &[RequiredStatement {
        text: "The choice of a lawyer is an important decision and should not be based solely upon advertisements.",
        at_one_of: &[Place::Start, Place::Action],
        needed: Needed::WithFirm,
        source: Source {
            rule: "Missouri rule 4-7.2: an advertisement that says more than names, fields, admissions and contact makes this statement, \
                conspicuously.",
            citation: "https://www.onthemap.com/advertising-bar-rules/missouri/",
            read: "2026-11-21",
            certain: true,
        },
    }],
    emergency: "911",
    emergency_source: SAFETY,
    own_helplines: &[],
};
