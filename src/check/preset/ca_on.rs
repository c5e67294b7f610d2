//! Ontario.
//!
//! The Law Society's rules ask for the licence and forbid claims; no rule that was read gives the words of notices. Those of the table are what Ontario
//! firms print and what the American Bar Association's opinion on websites asks for, so they advise only.

use super::{Needed, Preset, RequiredField, RequiredHelpline, RequiredNotice, Source};
use crate::guide::firm::Place;

const LICENCE: Source = Source {
    rule: "Law Society of Ontario, Rules of Professional Conduct, rule 4.2-1 as changed in February 2017: who markets legal services says \
        whether they are licensed as a lawyer or as a paralegal.",
    citation: "https://www.jdlawyers.ca/limitations-imposed-by-the-law-society-on-marketing-legal-services/",
    read: "2026-11-21",
    certain: true,
};

const PRACTICE: Source = Source {
    rule: "Ontario firms print this under their pages; ABA Formal Opinion 10-457 asks the same of firms in the United States.",
    citation: "https://www.legaleaseconsulting.com/legal_ease_blog/2010/11/aba-issues-a-must-read-opinion-about-lawyer-websites.html",
    read: "2026-11-21",
    certain: false,
};

const MACHINE: Source = Source {
    rule: "The American Bar Association’s magazine (winter 2025) asks for a prominent notice that a machine answers and cannot give \
        advice; no rule of Ontario was read that does.",
    citation: "ABA magazine, winter 2025, questions and answers on chatbots under Model Rules 5.3, 5.5 and 1.18",
    read: "2026-11-20",
    certain: false,
};

const RESULTS: Source = Source {
    rule: "Law Society of Ontario, commentary to rule 4.2-1, as summaries for law firms put it: marketing does not raise expectations \
        without reason. It asks for no sentence; this one keeps the expectation from arising where the firm is offered.",
    citation: "Law Society of Ontario, Rules of Professional Conduct, rule 4.2-1 and its commentary",
    read: "2026-11-20",
    certain: false,
};

/// Safety, not professional conduct: the same everywhere in North America.
pub(super) const SAFETY: Source = Source {
    rule: "The National Network to End Domestic Violence asks that a page which somebody in danger may read names the emergency number and \
        a helpline before anything else.",
    citation: "https://www.techsafety.org/agency-website-safety-tips",
    read: "2026-11-20",
    certain: true,
};

pub(super) const CA_ON: Preset = Preset {
    jurisdiction: "CA-ON",
    inherits: None,
    own_fields: &[RequiredField {
        keys: &["licence"],
        what: "the licence: lawyers, paralegals or both, and by whom they are licensed",
        source: LICENCE,
    }],
    own_notices: &[
        RequiredNotice {
            id: "not-advice",
            says: "This guide gives general information about Ontario. It is not legal advice. For your own situation, ask a lawyer or \
                paralegal.",
            at: &[Place::Start],
            needed: Needed::Always,
            source: PRACTICE,
        },
        RequiredNotice {
            id: "automated",
            says: "This guide is automated. It is not a person. Your answers are not sent to anyone.",
            at: &[Place::Start],
            needed: Needed::Always,
            source: MACHINE,
        },
        RequiredNotice {
            id: "no-relationship",
            says: "Using this guide or contacting a firm does not make you a client.",
            at: &[Place::Action],
            needed: Needed::WithFirm,
            source: PRACTICE,
        },
        RequiredNotice {
            id: "not-confidential",
            says: "Send nothing confidential until you have hired the firm. The firm may already act for the other side.",
            at: &[Place::Action],
            needed: Needed::WithFirm,
            source: PRACTICE,
        },
        RequiredNotice {
            id: "no-guarantee",
            says: "No one can promise how a case will end.",
            at: &[Place::Action],
            needed: Needed::WithFirm,
            source: RESULTS,
        },
        RequiredNotice {
            id: "licence",
            says: "The lawyers of the firm are licensed by the Law Society of Ontario.",
            at: &[Place::Action],
            needed: Needed::WithFirm,
            // The field is what the rule asks for; a notice repeats it where the firm is offered.
            source: Source { certain: false, ..LICENCE },
        },
    ],
    own_statements: &[],
    emergency: "911",
    emergency_source: SAFETY,
    own_helplines: &[RequiredHelpline { audience: "anyone", source: SAFETY }],
};
