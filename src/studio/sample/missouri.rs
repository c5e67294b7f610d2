//! The page around the Missouri guide. Its firm acts for people charged alone, so its number is for them alone.

use super::hotline;
use super::{Call, Language, Page, Sample};

pub const SAMPLE: Sample = Sample {
    id: "missouri-charges",
    label: "Missouri",
    whom: "Sample. For people charged or hurt, and family. Its made-up firm acts for people charged.",
    exit: "https://www.weather.gov/",
    own: ENGLISH,
    others: &[SPANISH],
};

const FIRM: &str = "+13145550123";

const ENGLISH: Page = Page {
    language: Language::English,
    locale: "en-US",
    site: "Gateway Sample Defense",
    note: "Sample firm",
    heading: "Charges in Missouri: common questions",
    lead: "No two cases are the same. Start with what is true for you.",
    foot: "A sample page. The firm, its lawyers and its phone number do not exist.",
    call: Call { words: "Charged with a crime? Call", phone: FIRM },
    lines: &[hotline::LINE],
};

const SPANISH: Page = Page {
    language: Language::Spanish,
    locale: "es-US",
    site: "Gateway Sample Defense",
    note: "Bufete de muestra",
    heading: "Cargos en Misuri: preguntas frecuentes",
    lead: "No hay dos casos iguales. Empiece por lo que es cierto para usted.",
    foot: "Una página de muestra. El bufete, sus abogados y su número de teléfono no existen.",
    call: Call { words: "¿Tiene cargos penales? Llame al", phone: FIRM },
    lines: &[hotline::LINE_IN_SPANISH],
};
