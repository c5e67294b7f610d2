//! Faults in conditions and questions.

use serde_json::{Value, json};

use crate::guides::Guide;
use crate::seed::{Mutant, changed, narrow};

/// The lists whose parts have conditions.
const LISTS: [&str; 4] = ["outcomes", "sections", "actions", "helplines"];

/// A mutant for each part of each list, but for the last outcome, which must have no condition.
fn each_part(guide: &Guide, class: &'static str, what: &str, change: impl Fn(&mut Value)) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for list in LISTS {
        let kept = usize::from(list == "outcomes");
        for index in guide.each(list).rev().skip(kept).step_by(2) {
            let value = changed(&guide.value, |value| change(&mut value[list][index]));
            mutants.push(guide.mutant(class, format!("{list}/{index}: {what}"), &value));
        }
    }
    mutants
}

/// The mutants.
pub fn mutants(guide: &Guide) -> Vec<Mutant> {
    let first = guide.first();
    let (asked, options) = (guide.question(first).to_string(), guide.options(first));
    let either = json!({ "any": [{ &*asked: options[0] }, { "not": { &*asked: options[0] } }] });
    let both = json!({ "all": [{ &*asked: options[0] }, { &*asked: options[1] }] });
    let mut mutants =
        each_part(guide, "contradiction", "asks for two answers at once", |part| part["when"] = both.clone());
    if let Some(never) = never(guide) {
        mutants.extend(each_part(guide, "unreachable", "waits for a question that is not asked", |part| {
            part["when"] = never.clone()
        }));
    }
    mutants.extend(
        each_part(guide, "always-true", "a condition that says nothing", |part| {
            part["when"] = either.clone()
        })
        .into_iter()
        .filter(|mutant| !mutant.what.starts_with("outcomes")),
    );
    let idle = |part: &mut Value| narrow(part, either.clone());
    mutants.extend(conditional(guide, each_part(guide, "idle-condition", "a part that says nothing", idle)));
    mutants.extend(shadowed(guide));
    mutants.extend(questions(guide));
    mutants.extend(parts(guide));
    mutants
}

/// A condition that could hold, but for the question being asked of others.
fn never(guide: &Guide) -> Option<Value> {
    let index =
        guide.each("questions").find(|index| guide.value["questions"][*index].get("when").is_some())?;
    let question = &guide.value["questions"][index];
    Some(json!({ "all": [{ guide.question(index): guide.options(index) }, { "not": question["when"] }] }))
}

/// The mutants of parts that had a condition before.
fn conditional(guide: &Guide, mutants: Vec<Mutant>) -> Vec<Mutant> {
    let had = |mutant: &Mutant| {
        let place = format!("/{}", mutant.what.split(':').next().unwrap());
        guide.value.pointer(&place).unwrap().get("when").is_some()
    };
    mutants.into_iter().filter(had).collect()
}

/// Each outcome once more, behind itself.
fn shadowed(guide: &Guide) -> Vec<Mutant> {
    let twice = guide.each("outcomes").rev().skip(1).map(|index| {
        let value = changed(&guide.value, |value| {
            let mut copy = value["outcomes"][index].clone();
            copy["id"] = json!("copy");
            value["outcomes"].as_array_mut().unwrap().insert(index + 1, copy);
        });
        guide.mutant("shadowed", format!("outcomes/{index}: stands twice"), &value)
    });
    twice.collect()
}

fn questions(guide: &Guide) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let fresh = json!({ "id": "fresh", "text": "Is it so?", "choose": "one", "options": [
        { "id": "yes", "text": "Yes" }, { "id": "no", "text": "No" }, { "id": "unsure", "text": "Not sure", "unsure": true } ] });
    for index in guide.each("questions") {
        let add = |when: Option<Value>| {
            changed(&guide.value, |value| {
                let mut fresh = fresh.clone();
                when.into_iter().for_each(|when| fresh["when"] = when);
                value["questions"].as_array_mut().unwrap().insert(index + 1, fresh);
            })
        };
        let which = format!("questions/{index}");
        mutants.push(guide.mutant(
            "idle-question",
            format!("{which}: a question behind it that changes nothing"),
            &add(None),
        ));
        let some = json!({ guide.question(index): guide.options(index)[0] });
        mutants.push(guide.mutant(
            "idle-question",
            format!("{which}: one for some that changes nothing"),
            &add(Some(some)),
        ));
        let sure = changed(&guide.value, |value| {
            let options = value["questions"][index]["options"].as_array_mut().unwrap().iter_mut();
            options.for_each(|option| drop(option.as_object_mut().unwrap().remove("unsure")));
        });
        mutants.push(guide.mutant("no-unsure", format!("{which}: no way out"), &sure));
        let many = changed(&guide.value, |value| {
            let options = value["questions"][index]["options"].as_array_mut().unwrap();
            (0..8)
                .for_each(|more| options.insert(0, json!({ "id": format!("more-{more}"), "text": "More" })));
        });
        // A question that has many already is one that the review file lets pass.
        if guide.options(index).len() <= 7 {
            mutants.push(guide.mutant("many-options", format!("{which}: eight more options"), &many));
        }
    }
    mutants
}

/// Parts that nothing uses.
fn parts(guide: &Guide) -> Vec<Mutant> {
    let parts = [
        ("glossary", json!({ "term": "rent", "meaning": "What is paid." })),
        ("phrases", json!([{ "text": "somebody" }])),
        ("fragments", json!([{ "paragraph": "Read it." }])),
        ("firms", json!({ "name": "Sample" })),
    ];
    let unused = parts.map(|(key, part)| {
        let value = changed(&guide.value, |value| value[key]["nobody-names-this"] = part);
        guide.mutant("unused", format!("{key}: one that nothing names"), &value)
    });
    unused.into()
}
