//! Faults in what the guide says.

use serde_json::{Value, json};

use crate::guides::Guide;
use crate::seed::{Mutant, changed};

/// A sentence for each kind of fault.
const SENTENCES: &[(&str, &[&str])] = &[
    (
        "claims",
        &[
            "We are the best lawyers in town.",
            "Our aggressive defence wins.",
            "We guarantee a good result.",
            "Ask our leading experts.",
        ],
    ),
    ("advice", &["You should plead guilty.", "We recommend that you wait.", "You will win this case."]),
    ("stray-markup", &["Read <b>this</b>.", "Read this &amp; that.", "Read __this__.", "# Read this"]),
    ("pressure", &["Call now, before it is too late.", "Act now.", "Do not wait."]),
];

/// Sentences that move a person charged to make contact, or to have the other person act.
const CONTACT: &[&str] = &[
    "Ask her to write a letter to the Crown.",
    "Have them tell the police that nothing happened.",
    "You can reach out to the other person and talk it over.",
    "Get the victim to drop the charges.",
    "Your mother can ask him to change his statement.",
];

/// The mutants: each sentence as a paragraph of each section.
pub fn mutants(guide: &Guide) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for (class, sentences) in SENTENCES {
        for (at, sentence) in sentences.iter().enumerate() {
            for index in guide.each("sections").skip(at).step_by(7) {
                mutants.push(guide.mutant(
                    class,
                    format!("sections/{index}: {sentence}"),
                    &with(guide, index, sentence),
                ));
            }
        }
    }
    if guide.options(guide.first()).iter().any(|option| option == "accused") {
        mutants.extend(contact(guide));
    }
    let hard = "Notwithstanding the aforementioned stipulations, the administrative tribunal retains discretionary jurisdiction over \
                interlocutory applications concerning variation of recognizances, undertakings and ancillary prohibitions, irrespective of acquiescence.";
    for index in guide.each("sections") {
        let value = changed(&guide.value, |value| {
            value["sections"][index]["blocks"] =
                json!([{ "paragraph": hard }, { "paragraph": hard }, { "paragraph": hard }]);
        });
        mutants.push(guide.mutant(
            "reading-grade",
            format!("sections/{index}: words that few can read"),
            &value,
        ));
    }
    mutants
}

/// The guide with one more paragraph in a section.
fn with(guide: &Guide, section: usize, sentence: &str) -> Value {
    changed(&guide.value, |value| {
        value["sections"][section]["blocks"].as_array_mut().unwrap().push(json!({ "paragraph": sentence }));
    })
}

/// The sentences about contact, in a section for everybody: a person charged reads them.
fn contact(guide: &Guide) -> Vec<Mutant> {
    let asked = guide.question(guide.first()).to_string();
    let sections =
        guide.each("sections").filter(|index| guide.value["sections"][*index].get("when").is_none());
    let sections: Vec<usize> = sections.collect();
    let mut mutants = Vec::new();
    for sentence in CONTACT {
        for index in &sections {
            let asked = asked.clone();
            let mutant = guide.mutant(
                "contact",
                format!("sections/{index}: {sentence}"),
                &with(guide, *index, sentence),
            );
            mutants.push(mutant.showing(move |guide, answers| {
                let question =
                    guide.questions.0.iter().position(|question| *question.id.0 == *asked).unwrap();
                let option =
                    guide.questions.0[question].options.iter().position(|option| &*option.id.0 == "accused");
                answers.mask(question) == 1 << option.unwrap()
            }));
        }
    }
    mutants
}
