//! The page around the guide on asking a prosecutor in the United States. No firm is behind it.

use super::hotline;
use super::{Language, Page, Sample};

pub const SAMPLE: Sample = Sample {
    id: "us-ask-prosecutor",
    label: "United States: asking a prosecutor",
    whom: "Sample. For people who wonder about asking to drop charges. Offers no firm.",
    exit: "https://www.weather.gov/",
    own: ENGLISH,
    others: &[SPANISH],
};

const ENGLISH: Page = Page {
    language: Language::English,
    locale: "en-US",
    site: "Sample legal information site",
    note: "Sample site",
    heading: "The prosecutor’s office: common questions",
    lead: "You do not have to ask for anything. Start with what is true for you.",
    foot: "A sample page. The site does not exist. The help lines in the guide are real.",
    call: hotline::CALL,
    lines: &[hotline::LINE],
};

const SPANISH: Page = Page {
    language: Language::Spanish,
    locale: "es-US",
    site: "Sitio de muestra de información legal",
    note: "Sitio de muestra",
    heading: "La fiscalía: preguntas frecuentes",
    lead: "No tiene que pedir nada. Empiece por lo que es cierto para usted.",
    foot: "Una página de muestra. El sitio no existe. Las líneas de ayuda de la guía son reales.",
    call: hotline::CALL_IN_SPANISH,
    lines: &[hotline::LINE_IN_SPANISH],
};
