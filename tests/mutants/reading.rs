//! Faults that the reader notices: slips of the keyboard in every part of the file.

use serde_json::{Value, json};

use crate::guides::Guide;
use crate::seed::{Mutant, changed};

/// The mutants.
pub fn mutants(guide: &Guide) -> Vec<Mutant> {
    let mut mutants = of_text(guide);
    mutants.extend(of_lists(guide));
    mutants.extend(of_conditions(guide));
    mutants.extend(of_values(guide));
    mutants.extend(of_overlays(guide));
    mutants
}

/// Faults in the text of the file.
fn of_text(guide: &Guide) -> Vec<Mutant> {
    let text = format!("{:#}", guide.value);
    let edits = [
        ("not-json", "a comma is missing", "\",\n", "\"\n"),
        ("not-json", "a quote is missing", "\"title\":", "title\":"),
        ("not-json", "a bracket is missing", "\"questions\": [", "\"questions\": "),
        ("duplicate-key", "the first key twice", "\"locale\":", "\"locale\": \"en\",\n  \"locale\":"),
    ];
    let edited = edits.map(|(class, what, from, to)| {
        let mut mutant = guide.mutant(class, what, &guide.value);
        mutant.guide = text.replacen(from, to, 1);
        assert_ne!(mutant.guide, text, "{what}");
        mutant
    });
    edited.into()
}

/// Faults in each part of each list.
fn of_lists(guide: &Guide) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for list in ["questions", "outcomes", "sections", "actions", "helplines", "notices"] {
        for index in guide.each(list) {
            let mut add = |class, what: &str, change: &dyn Fn(&mut Value)| {
                let value = changed(&guide.value, |value| change(&mut value[list][index]));
                mutants.push(guide.mutant(class, format!("{list}/{index}: {what}"), &value));
            };
            add("unknown-key", "a key mistyped", &|part| part["whne"] = json!({}));
            add("missing-key", "no id", &|part| drop(part.as_object_mut().unwrap().remove("id")));
            add("wrong-value", "an id with a space", &|part| part["id"] = json!("Two Words"));
            add("wrong-type", "a number for a condition", &|part| part["when"] = json!(1));
            if index > 0 {
                let before = guide.value[list][index - 1]["id"].clone();
                add("duplicate-id", "the id of the part before", &|part| part["id"] = before.clone());
            }
        }
    }
    mutants
}

/// Faults in conditions.
fn of_conditions(guide: &Guide) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let asked = guide.question(guide.first()).to_string();
    for index in guide.each("sections") {
        let mut add = |class, what: &str, when: Value| {
            let value = changed(&guide.value, |value| value["sections"][index]["when"] = when);
            mutants.push(guide.mutant(class, format!("sections/{index}: {what}"), &value));
        };
        add("unknown-id", "a question mistyped", json!({ "rloe": "accused" }));
        add("unknown-id", "an option mistyped", json!({ &*asked: "nobdy" }));
        add("empty", "an empty list", json!({ &*asked: [] }));
    }
    for index in guide.each("questions") {
        let value = changed(&guide.value, |value| {
            value["questions"][index]["when"] = json!({ guide.question(index): guide.options(index)[0] })
        });
        mutants.push(guide.mutant("later-question", format!("questions/{index}: rests on itself"), &value));
        let value = changed(&guide.value, |value| {
            value["questions"][index]["options"].as_array_mut().unwrap().truncate(1);
        });
        mutants.push(guide.mutant("option-count", format!("questions/{index}: one option"), &value));
    }
    let last = guide.each("outcomes").last().unwrap();
    let value = changed(&guide.value, |value| {
        value["outcomes"][last]["when"] = json!({ &*asked: guide.options(guide.first())[0] })
    });
    mutants.push(guide.mutant("no-last-resort", "the last outcome is for some", &value));
    mutants
}

/// Faults in values, texts and blocks.
fn of_values(guide: &Guide) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for index in guide.each("sections") {
        let mut add = |class, what: &str, block: Value| {
            let value = changed(&guide.value, |value| value["sections"][index]["blocks"][0] = block);
            mutants.push(guide.mutant(class, format!("sections/{index}: {what}"), &value));
        };
        add("wrong-block", "two kinds at once", json!({ "paragraph": "Words.", "list": ["Words."] }));
        add(
            "unsafe-link",
            "a link that is not https",
            json!({ "paragraph": "Read [this](http://www.example.com/)." }),
        );
        add("unsafe-link", "a script for a link", json!({ "paragraph": "Read [this](javascript:alert)." }));
        add("wrong-mark", "bold without an end", json!({ "paragraph": "Read **this." }));
        add("unknown-id", "a term that is not there", json!({ "paragraph": "Read [[nothing]]." }));
        add("empty", "no words", json!({ "paragraph": "  " }));
    }
    for index in guide.each("helplines") {
        let value = changed(&guide.value, |value| value["helplines"][index]["phone"] = json!("416-555-0100"));
        mutants.push(guide.mutant("wrong-phone", format!("helplines/{index}: as people write it"), &value));
    }
    for index in guide.each("actions") {
        let value = changed(&guide.value, |value| {
            value["actions"][index]
                .as_object_mut()
                .unwrap()
                .retain(|key, _| !matches!(&**key, "url" | "phone" | "firm"));
            value["actions"][index]["kind"] = json!("book");
        });
        mutants.push(guide.mutant("dead-end-action", format!("actions/{index}: leads nowhere"), &value));
    }
    let value = changed(&guide.value, |value| {
        value["fragments"] = json!({ "one": [{ "fragment": "two" }], "two": [{ "fragment": "one" }] });
        value["sections"][0]["blocks"] = json!([{ "fragment": "one" }]);
        let rest = value["sections"].as_array_mut().unwrap();
        rest.truncate(1);
    });
    mutants.push(guide.mutant("fragment-cycle", "two fragments in each other", &value));
    mutants
}

/// Overlays and review files that do not fit.
fn of_overlays(guide: &Guide) -> Vec<Mutant> {
    let stray =
        |text: &str| json!({ "overlay": 1, "guide": guide.id, "locale": "fr-CA", "text": { text: "Mots" } });
    let paths = ["sections/gone/title", "questions/gone/text", "outcomes/0/when", "exit/url"];
    let mut mutants: Vec<Mutant> = paths
        .iter()
        .map(|path| {
            let mut mutant = guide.mutant("misplaced-file", format!("an overlay of {path}"), &guide.value);
            mutant.overlays = vec![stray(path).to_string()];
            mutant
        })
        .collect();
    let mut other = guide.mutant("misplaced-file", "the review file of another guide", &guide.value);
    other.review = Some(json!({ "review": 1, "guide": "another" }).to_string().into());
    mutants.push(other);
    mutants
}
