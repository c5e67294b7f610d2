//! What a jurisdiction demands of a guide that offers a law firm: fields, notices, statements in fixed words, the emergency number.
//!
//! Each row names the rule, where it was read and when. A row that is not `certain` rests on a summary, on practice, or on a rule of
//! another place; a finding from it advises and no more. The tables are no substitute for a lawyer of the jurisdiction: what they do
//! not demand can still be demanded.
//!
//! `US-MO` adds to `US`; any other state of the United States has what `US` has. `CA-ON` stands alone, and a jurisdiction that no table
//! knows has no preset.

mod ca_on;
mod us;
mod us_mo;

use crate::guide::firm::{Firm, Place};

/// What a jurisdiction demands.
#[derive(Debug, PartialEq, Eq)]
pub struct Preset {
    /// The jurisdiction, as in a guide: `CA-ON`.
    pub jurisdiction: &'static str,
    /// The preset whose rows hold as well, unless a row here has the same id or keys.
    pub inherits: Option<&'static Preset>,
    /// Fields of a firm.
    pub own_fields: &'static [RequiredField],
    /// Notices.
    pub own_notices: &'static [RequiredNotice],
    /// Statements in fixed words.
    pub own_statements: &'static [RequiredStatement],
    /// The number that the emergency line of a guide dials.
    pub emergency: &'static str,
    /// Why a guide has an emergency line.
    pub emergency_source: Source,
    /// Helplines.
    pub own_helplines: &'static [RequiredHelpline],
}

/// Where a demand was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The rule, in words for a person who is no lawyer.
    pub rule: &'static str,
    /// The address where it was read, or what to look it up by.
    pub citation: &'static str,
    /// The day on which it was read.
    pub read: &'static str,
    /// Whether it says so itself. If not, a finding only advises.
    pub certain: bool,
}

/// When a demand holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needed {
    /// For every guide.
    Always,
    /// For a guide that offers somebody an action of a firm. An organisation that offers none needs no firm.
    WithFirm,
}

/// A field that a firm must have, if any action of it is offered.
#[derive(Debug, PartialEq, Eq)]
pub struct RequiredField {
    /// The keys in the firm, one of which must be there: with the firm's JSON pointer before it, `/firm/licence`.
    pub keys: &'static [&'static str],
    /// What it is, in a few words.
    pub what: &'static str,
    /// Where that was read.
    pub source: Source,
}

impl RequiredField {
    /// Whether a firm has it.
    pub fn stands_in(&self, firm: &Firm) -> bool {
        self.keys.iter().any(|key| match *key {
            "name" => !firm.name.is_empty(),
            "licence" => firm.licence.is_some(),
            "responsible_lawyer" => firm.responsible_lawyer.is_some(),
            "address" => firm.address.is_some(),
            "phone" => firm.phone.is_some(),
            "url" => firm.url.is_some(),
            "acts_for" => !firm.acts_for.is_empty(),
            "serves" => !firm.serves.is_empty(),
            _ => false,
        })
    }
}

/// A notice that a guide must have.
#[derive(Debug, PartialEq, Eq)]
pub struct RequiredNotice {
    /// The conventional id.
    pub id: &'static str,
    /// What it says, in a sentence that can be used as it is.
    pub says: &'static str,
    /// Where it must be shown: in each of these places.
    pub at: &'static [Place],
    /// When.
    pub needed: Needed,
    /// Where that was read.
    pub source: Source,
}

/// A statement that a notice must make in these words.
#[derive(Debug, PartialEq, Eq)]
pub struct RequiredStatement {
    /// The words. A translation of the guide keeps them in this language, since a rule gave them, and may add its own after them.
    pub text: &'static str,
    /// Where the notice must be shown: in one of these places.
    pub at_one_of: &'static [Place],
    /// When.
    pub needed: Needed,
    /// Where that was read.
    pub source: Source,
}

impl RequiredStatement {
    /// Whether a text makes the statement. Line breaks, the kind of quotes and the case of letters do not matter; every word does.
    pub fn stands_in(&self, text: &str) -> bool {
        let plain = |text: &str| {
            let straight = text.replace(['’', '‘'], "'").replace(['“', '”'], "\"").to_lowercase();
            straight.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        plain(text).contains(&plain(self.text))
    }
}

/// A helpline that every visitor must be shown.
#[derive(Debug, PartialEq, Eq)]
pub struct RequiredHelpline {
    /// Its audience, as in a guide.
    pub audience: &'static str,
    /// Where that was read.
    pub source: Source,
}

/// All presets.
pub const ALL: [&Preset; 3] = [&ca_on::CA_ON, &us::US, &us_mo::US_MO];

/// The preset of a jurisdiction: its own, or that of the country where its country has one.
pub fn of(jurisdiction: &str) -> Option<&'static Preset> {
    let mut wanted = jurisdiction;
    loop {
        if let Some(preset) = ALL.into_iter().find(|preset| preset.jurisdiction.eq_ignore_ascii_case(wanted))
        {
            return Some(preset);
        }
        let (country, part) = wanted.rsplit_once('-')?;
        // Something longer is a slip: `US-Missouri` would otherwise lose what Missouri demands.
        if part.len() != 2 && !country.contains('-') {
            return None;
        }
        wanted = country;
    }
}

impl Preset {
    /// The preset and those that it inherits from, itself first.
    fn line(&'static self) -> impl Iterator<Item = &'static Self> {
        std::iter::successors(Some(self), |preset| preset.inherits)
    }

    /// The fields that a firm must have.
    pub fn fields(&'static self) -> Vec<&'static RequiredField> {
        once(self.line().flat_map(|preset| preset.own_fields), |field| field.keys)
    }

    /// The notices.
    pub fn notices(&'static self) -> Vec<&'static RequiredNotice> {
        once(self.line().flat_map(|preset| preset.own_notices), |notice| notice.id)
    }

    /// The statements in fixed words.
    pub fn statements(&'static self) -> Vec<&'static RequiredStatement> {
        once(self.line().flat_map(|preset| preset.own_statements), |statement| statement.text)
    }

    /// The helplines.
    pub fn helplines(&'static self) -> Vec<&'static RequiredHelpline> {
        once(self.line().flat_map(|preset| preset.own_helplines), |helpline| helpline.audience)
    }
}

/// The first row of each key.
fn once<R, K: PartialEq>(rows: impl Iterator<Item = &'static R>, key: impl Fn(&R) -> K) -> Vec<&'static R> {
    let mut kept: Vec<&'static R> = Vec::new();
    for row in rows {
        if kept.iter().all(|other| key(other) != key(row)) {
            kept.push(row);
        }
    }
    kept
}
