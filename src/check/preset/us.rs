//! The United States: the American Bar Association's Model Rules, which most states follow with changes of their own.

use super::ca_on::SAFETY;
use super::{Needed, Preset, RequiredField, RequiredHelpline, RequiredNotice, Source};
use crate::guide::firm::Place;

const CONTACT: Source = Source {
    rule: "ABA Model Rule 7.2(d): a communication names at least one lawyer or firm responsible for its content, with contact information.",
    citation: "American Bar Association, Model Rules of Professional Conduct, rule 7.2(d)",
    read: "2026-11-20",
    certain: true,
};

const WEBSITES: Source = Source {
    rule: "ABA Formal Opinion 10-457 (2010), lawyer websites: say that it is general information and not advice, that no relationship \
        begins, that nothing sent is confidential yet, and that the firm may act for the other side; understandably and in the right \
        place.",
    citation: "http://apps.americanbar.org/litigation/litigationnews/top_stories/120610-aba-ethics-attorney-websites.html",
    read: "2026-11-21",
    certain: true,
};

const MACHINE: Source = Source {
    rule: "Model Rules 5.3, 5.5 and 1.18 as the American Bar Association’s magazine reads them for chatbots: a prominent notice that a \
        machine answers and cannot give advice.",
    citation: "ABA magazine, winter 2025, questions and answers on chatbots",
    read: "2026-11-20",
    // A magazine on chatbots is no rule on guides with fixed questions.
    certain: false,
};

const RESULTS: Source = Source {
    rule: "ABA Model Rule 7.1 (in Missouri 4-7.1): a communication does not lead people to expect results without reason. It asks for no \
        sentence; this one keeps the expectation from arising where the firm is offered.",
    citation: "American Bar Association, Model Rules of Professional Conduct, rule 7.1",
    read: "2026-11-20",
    certain: false,
};

pub(super) const US: Preset = Preset {
    jurisdiction: "US",
    inherits: None,
    own_fields: &[RequiredField {
        keys: &["phone", "address", "url"],
        what: "a way to reach the firm: a phone number, an address or a website",
        source: CONTACT,
    }],
    own_notices: &[
        RequiredNotice {
            id: "not-advice",
            says: "This guide gives general information. It is not legal advice, and laws differ from state to state. A lawyer can advise \
                you on your own case.",
            at: &[Place::Start],
            needed: Needed::Always,
            source: WEBSITES,
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
            says: "Using this guide or contacting the firm does not make you a client.",
            at: &[Place::Action],
            needed: Needed::WithFirm,
            source: WEBSITES,
        },
        RequiredNotice {
            id: "not-confidential",
            says: "What you send is not confidential until the firm agrees to act for you. The firm may already act for the other side.",
            at: &[Place::Action],
            needed: Needed::WithFirm,
            source: WEBSITES,
        },
        RequiredNotice {
            id: "no-guarantee",
            says: "No one can promise how a case will end.",
            at: &[Place::Action],
            needed: Needed::WithFirm,
            source: RESULTS,
        },
    ],
    own_statements: &[],
    emergency: "911",
    emergency_source: SAFETY,
    own_helplines: &[RequiredHelpline { audience: "anyone", source: SAFETY }],
};
