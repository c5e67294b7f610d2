//! The page around the Ontario guide. `index.html` holds the English one, for browsers that run no studio.

use super::{Call, Language, Page, Sample};

pub const SAMPLE: Sample = Sample {
    id: "ontario-domestic",
    label: "Ontario",
    whom: "Sample. For people charged or hurt, and family. The firms are made up.",
    exit: "https://weather.gc.ca/",
    own: ENGLISH,
    others: &[FRENCH],
};

const FIRM: &str = "+14165550123";
const VICTIM_SUPPORT: &str = "+18885792888";

const ENGLISH: Page = Page {
    language: Language::English,
    locale: "en-CA",
    site: "Maple Sample Law",
    note: "Sample firm",
    heading: "After a charge: common questions",
    lead: "People on every side of a case ask us the same things. Start with what is true for you.",
    foot: "A sample page. The firm, its lawyers and its phone number do not exist.",
    call: Call { words: "Questions? Call", phone: FIRM },
    lines: &[
        Call { words: "Victim Support Line, any hour:", phone: VICTIM_SUPPORT },
        Call { words: "Assaulted Women’s Helpline, any hour:", phone: "+18668630511" },
    ],
};

const FRENCH: Page = Page {
    language: Language::French,
    locale: "fr-CA",
    site: "Maple Sample Law",
    note: "Cabinet fictif",
    heading: "Après une accusation\u{a0}: questions fréquentes",
    lead: "De chaque côté d’une affaire, on nous pose les mêmes questions. Commencez par ce qui est vrai pour vous.",
    foot: "Une page d’exemple. Le cabinet, ses avocats et son numéro de téléphone n’existent pas.",
    call: Call { words: "Des questions? Appelez le", phone: FIRM },
    lines: &[
        Call { words: "Ligne d’aide aux victimes, à toute heure\u{a0}:", phone: VICTIM_SUPPORT },
        Call { words: "Fem’aide, pour les femmes, à toute heure\u{a0}:", phone: "+18773362433" },
    ],
};
