//! How long a firm keeps a copy of what it advertises, by jurisdiction, and where that is said.

/// What a rule asks of whoever keeps a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retention {
    /// The jurisdiction, as guides name it.
    pub jurisdiction: &'static str,
    /// The rule.
    pub rule: &'static str,
    /// What it asks, in our words.
    pub asks: &'static str,
    /// Where that was read.
    pub source: &'static str,
    /// The day on which it was read there.
    pub read: &'static str,
    /// Whether the text of the rule itself was read, rather than what others say of it.
    pub is_certain: bool,
}

/// All rules that are known here. A jurisdiction that is missing may well have one.
pub const ALL: &[Retention] = &[
    Retention {
        jurisdiction: "US-MO",
        rule: "Missouri Supreme Court Rule 4-7.2(b)",
        asks: "Keep a copy for two years after it was last used, with a note of when and where it was used, and the name of at least one lawyer who answers for it.",
        source: "https://casetext.com/rule/missouri-court-rules/rules-governing-the-missouri-bar-and-the-judiciary/rule-4-rules-of-professional-conduct/rule-4-72-information-about-legal-services-advertising",
        read: "2026-11-21",
        is_certain: true,
    },
    Retention {
        jurisdiction: "US-NY",
        rule: "New York Rule of Professional Conduct 7.1(k)",
        asks: "Keep what is advertised on a website for at least a year, and make a copy when it is published, when it changes in a way that matters, and every 90 days at the latest.",
        source: "https://lawyerist.com/86988/deleting-website-can-come-back-bite-assets/",
        read: "2026-11-21",
        is_certain: false,
    },
    Retention {
        jurisdiction: "CA-ON",
        rule: "Law Society of Ontario, Rules of Professional Conduct, rule 4.2-1",
        asks: "No period for keeping copies is known here. What a firm says of its services must be demonstrably true, accurate and verifiable, so keep what shows that it was, for as long as somebody may ask.",
        source: "https://www.canadianlawyermag.com/news/opinion/the-lsos-rules-for-marketing-legal-services/275307",
        read: "2026-11-21",
        is_certain: false,
    },
];

/// The rules of a jurisdiction.
pub fn of(jurisdiction: &str) -> impl Iterator<Item = &'static Retention> {
    ALL.iter().filter(move |known| known.jurisdiction == jurisdiction)
}
