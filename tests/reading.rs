//! Reading grades: what is counted, and that a grade means the same in English, French and Spanish.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

use signpost::check::reading::sentence::sentences;
use signpost::check::reading::{FEWEST_WORDS, Grade, Language, grade, syllables};

fn graded(language: Language, text: &str) -> Grade {
    grade(language, [text]).unwrap_or_else(|| panic!("too short to be graded: {text}"))
}

/// A text three times, so that it is long enough and its grade is its own.
fn grade_of(language: Language, text: &str) -> f64 {
    grade(language, [text; 6]).unwrap().grade
}

const PLAIN: [(Language, &str); 3] = [
    (
        Language::English,
        "Only the Crown can withdraw a charge. You can tell the Crown what you want, through a lawyer or a court worker. \
        Your view counts, but it does not decide the case. Until a judge signs a new order, every rule in the old order holds. \
        If you are in danger, call the police.",
    ),
    (
        Language::French,
        "Seule la Couronne peut retirer une accusation. Vous pouvez lui dire ce que vous voulez, par un avocat ou par une personne du tribunal. \
        Votre avis compte, mais il ne décide pas de la cause. Jusqu’à ce qu’un juge signe une autre ordonnance, chaque règle de la première tient. \
        Si vous êtes en danger, appelez la police.",
    ),
    (
        Language::Spanish,
        "Solo la fiscalía puede retirar un cargo. Usted puede decirle lo que quiere, por medio de un abogado o de alguien del tribunal. \
        Su opinión cuenta, pero no decide el caso. Hasta que un juez firme otra orden, cada regla de la primera sigue en pie. \
        Si está en peligro, llame a la policía.",
    ),
];

const HARD: [(Language, &str); 3] = [
    (
        Language::English,
        "Notwithstanding the aforementioned stipulations, the administrative tribunal retains exclusive jurisdiction over applications \
        concerning modification of conditions previously imposed upon the accused individual pursuant to the applicable legislation.",
    ),
    (
        Language::French,
        "Nonobstant les stipulations susmentionnées, le tribunal administratif conserve la compétence exclusive relativement aux \
        demandes concernant la modification des conditions antérieurement imposées à l’individu inculpé conformément à la législation applicable.",
    ),
    (
        Language::Spanish,
        "No obstante las estipulaciones anteriormente mencionadas, el tribunal administrativo conserva la competencia exclusiva respecto de las \
        solicitudes concernientes a la modificación de las condiciones previamente impuestas al individuo acusado conforme a la legislación aplicable.",
    ),
];

#[test]
fn a_plain_text_is_below_grade_8_in_each_language_and_a_hard_one_above_15() {
    for (language, text) in PLAIN {
        let grade = grade_of(language, text);
        assert!((2.0..8.0).contains(&grade), "{}: {grade:.1}", language.name());
    }
    for (language, text) in HARD {
        let grade = grade_of(language, text);
        assert!(grade > 15.0, "{}: {grade:.1}", language.name());
    }
}

#[test]
fn a_text_and_its_translations_get_grades_within_two_of_each_other() {
    let grades = PLAIN.map(|(language, text)| grade_of(language, text));
    for other in grades {
        assert!((other - grades[0]).abs() <= 2.0, "{grades:.1?}");
    }
}

#[test]
fn longer_sentences_and_longer_words_read_harder() {
    for (language, text) in PLAIN {
        let plain = grade_of(language, text);
        assert!(grade_of(language, &text.replace('.', ",")) > plain + 3.0, "{}", language.name());
    }
    let words = ["the rule holds", "the regulation continues"];
    let grades = words.map(|words| grade_of(Language::English, &format!("{words} {words}. ").repeat(6)));
    assert!(grades[1] > grades[0] + 3.0, "{grades:.1?}");
}

#[test]
fn english_is_graded_by_the_formula_of_flesch_and_kincaid() {
    // Forty words of one syllable in four sentences: 0.39 · 10 + 11.8 · 1 − 15.59.
    let text = "The cat sat on the mat with the big dog. ".repeat(4);
    let grade = graded(Language::English, &text);
    assert_eq!((grade.words, grade.sentences, grade.syllables), (40, 4, 40));
    assert!((grade.grade - 0.11).abs() < 1e-9, "{}", grade.grade);
}

#[test]
fn a_table_maps_ease_to_grades_and_goes_on_beyond_its_ends() {
    // "Le chat dort." Ten words of one syllable: an ease of 207 − 10.15 − 73.6 = 123.25, easier than the table.
    let easy = graded(Language::French, &"Le chat du roi dort sur le lit du fils. ".repeat(4));
    assert_eq!((easy.words, easy.sentences, easy.syllables), (40, 4, 40));
    assert!((easy.grade - (4.0 - 2.325)).abs() < 1e-9, "{}", easy.grade);
    // "La casa." Two syllables a word, ten words: 206.84 − 10.2 − 120 = 76.64, between grades 5 and 6.
    let sixth =
        graded(Language::Spanish, &"Pablo tiene cada mesa para jugar sobre otra casa verde. ".repeat(4));
    assert_eq!((sixth.words, sixth.sentences, sixth.syllables), (40, 4, 80));
    assert!((sixth.grade - 5.336).abs() < 1e-9, "{}", sixth.grade);
}

#[test]
fn too_few_words_are_not_graded_alone_but_together() {
    let short = "You can stop at any time.";
    assert_eq!(grade(Language::English, [short]), None);
    assert_eq!(grade(Language::English, []), None);
    assert_eq!(grade(Language::English, [short; 4]), None);
    assert_eq!(grade(Language::English, [short; 5]).map(|grade| grade.words), Some(FEWEST_WORDS));
}

fn counted(text: &str) -> (usize, usize, usize) {
    let grade = grade(Language::English, [text, &"one ".repeat(FEWEST_WORDS)]).unwrap();
    (grade.words - FEWEST_WORDS, grade.sentences - 1, grade.syllables - FEWEST_WORDS)
}

#[test]
fn sentences_words_and_syllables_are_counted_as_the_page_says() {
    assert_eq!(counted("A heading"), (2, 1, 3), "a heading is a sentence");
    assert_eq!(counted("Bring: your papers; your phone."), (5, 3, 6), "a colon and a semicolon end one");
    assert_eq!(counted("Call 911."), (2, 1, 2), "figures are one syllable");
    assert_eq!(counted("Call +1 416-555-0123 now."), (3, 1, 3), "a phone number is one word");
    assert_eq!(counted("Call (416) 555 0123 or 911."), (4, 1, 4));
    assert_eq!(
        counted("Open from 8 a.m. to 5 p.m. each day."),
        (11, 1, 12),
        "an abbreviation ends no sentence"
    );
    assert_eq!(counted("It costs 3.5 dollars, Dr. Roy."), (6, 1, 7));
    assert_eq!(counted("A no-contact\norder"), (4, 1, 6), "a hyphen parts words, a line break no sentence");
    assert_eq!(counted("One.\n\nTwo!"), (2, 2, 2));
    assert_eq!(counted("Don’t."), (1, 1, 1));
    assert_eq!(counted("…"), (0, 0, 0));
}

#[test]
fn french_parts_what_is_elided_and_english_does_not() {
    let words = |language, text| -> Vec<String> {
        sentences(language, text)
            .into_iter()
            .flat_map(|sentence| sentence.words)
            .map(|word| word.text)
            .collect()
    };
    assert_eq!(
        words(Language::French, "Dites-lui qu’il n’a pas l'avis"),
        ["dites", "lui", "qu'", "il", "n'", "a", "pas", "l'", "avis"]
    );
    assert_eq!(words(Language::English, "Don’t ask her’s"), ["don't", "ask", "her's"]);
    assert_eq!(words(Language::Spanish, "Pi\u{301}dale que\u{ad}da"), ["pídale", "queda"]);
}

#[test]
fn words_and_sentences_keep_their_places() {
    let text = "  Être là. «Ça va?» Oui";
    let sentences = sentences(Language::French, text);
    let told: Vec<&str> = sentences.iter().map(|sentence| &text[sentence.range.clone()]).collect();
    assert_eq!(told, ["Être là.", "«Ça va?", "» Oui"]);
    assert!(sentences[1].asks && !sentences[0].asks);
    assert_eq!(&text[sentences[0].words[1].range.clone()], "là");
    assert_eq!((&*sentences[0].words[0].text, &*sentences[0].words[0].plain), ("être", "etre"));
}

const SYLLABLES: [(Language, &str); 3] = [
    (
        Language::English,
        "a 1, call 1, judge 1, table 2, charged 1, wanted 2, changes 2, attorney 3, violence 3, \
        order 2, statement 2, safety 2, lawyer 2, client 2, society 4, situation 4, going 2, \
        patient 2, friend 1, quality 3, people 2, examples 3, rule 1, 911 1",
    ),
    (
        Language::French,
        "le 1, juge 1, avocate 3, ordonnance 3, relation 3, maintenant 3, parlent 1, souvent 2, \
        client 2, document 3, année 2, européen 4, payer 2, pays 2, nuit 1, accusation 4, \
        vieille 1, réunion 3, naïf 2, langue 1, presque 1, août 1, travailler 3, l' 0, œuvre 1, \
        événement 4",
    ),
    (
        Language::Spanish,
        "la 1, juez 1, jueza 2, orden 2, policía 4, cuidado 3, guerra 2, vergüenza 3, quiero 2, \
        leer 2, ahora 3, muy 1, mayo 2, día 2, denuncia 3, víctima 3, baúl 2, averigüe 4, y 1, \
        aéreo 4",
    ),
];

#[test]
fn the_syllables_of_known_words_are_counted_right() {
    for (language, list) in SYLLABLES {
        let pairs = list.split(", ").filter_map(|pair| pair.rsplit_once(' '));
        let wrong: Vec<String> = pairs
            .map(|(word, expected)| (word, syllables(language, word), expected.parse::<usize>().unwrap()))
            .filter(|(_, counted, expected)| counted != expected)
            .map(|(word, counted, expected)| format!("{word}: {counted} and not {expected}"))
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}

#[test]
fn a_locale_names_its_language_and_an_unknown_one_none() {
    let known = [
        ("en", Language::English),
        ("en-CA", Language::English),
        ("FR-ca", Language::French),
        ("es_MX", Language::Spanish),
    ];
    for (locale, language) in known {
        assert_eq!(Language::of(locale), Some(language), "{locale}");
    }
    for locale in ["", "de", "eng", "pt-BR", "-en"] {
        assert_eq!(Language::of(locale), None, "{locale}");
    }
}
