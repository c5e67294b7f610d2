//! The page around the guide for survivors in the United States. No firm is behind it.

use super::hotline;
use super::{Language, Page, Sample};

pub const SAMPLE: Sample = Sample {
    id: "us-survivor",
    label: "United States: survivors",
    whom: "Sample. For people hurt, and their family. Offers no firm.",
    exit: "https://www.weather.gov/",
    own: ENGLISH,
    others: &[SPANISH],
};

const ENGLISH: Page = Page {
    language: Language::English,
    locale: "en-US",
    site: "Sample survivor service",
    note: "Sample service",
    heading: "After the police came: common questions",
    lead: "Many people ask about charges and no-contact orders. Start with what is true for you.",
    foot: "A sample page. The service does not exist. The help lines in the guide are real.",
    call: hotline::CALL,
    lines: &[hotline::LINE],
};

const SPANISH: Page = Page {
    language: Language::Spanish,
    locale: "es-US",
    site: "Servicio de muestra para sobrevivientes",
    note: "Servicio de muestra",
    heading: "Después de que vino la policía: preguntas frecuentes",
    lead: "Muchas personas preguntan por los cargos y las órdenes de no contacto. \
           Empiece por lo que es cierto para usted.",
    foot: "Una página de muestra. El servicio no existe. Las líneas de ayuda de la guía son reales.",
    call: hotline::CALL_IN_SPANISH,
    lines: &[hotline::LINE_IN_SPANISH],
};
