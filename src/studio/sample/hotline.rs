//! The hotline of the United States, for the pages of the guides there.

use super::Call;

const NUMBER: &str = "+18007997233";

/// In English, for people who look for help.
pub const CALL: Call =
    Call { words: "Hurt or afraid? Call the National Domestic Violence Hotline:", phone: NUMBER };

/// The same in Spanish.
pub const CALL_IN_SPANISH: Call = Call {
    words: "¿Le hacen daño? ¿Tiene miedo? Línea Nacional contra la Violencia Doméstica:",
    phone: NUMBER,
};

/// In English, with its hours.
pub const LINE: Call = Call { words: "National Domestic Violence Hotline, any hour:", phone: NUMBER };

/// The same in Spanish.
pub const LINE_IN_SPANISH: Call =
    Call { words: "Línea Nacional contra la Violencia Doméstica, a toda hora:", phone: NUMBER };
