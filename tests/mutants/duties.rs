//! Faults in what the firm owes its visitors: help, truth about itself, dates, the look.

use serde_json::{Value, json};
use signpost::check::space::{MOST_WORK, Space};
use signpost::guide::read;
use signpost::guide::result::Action;
use signpost::interview::view::Withheld;

use crate::guides::Guide;
use crate::seed::{Mutant, changed, result};

/// The mutants.
pub fn mutants(guide: &Guide) -> Vec<Mutant> {
    let mut mutants = firms(guide);
    mutants.extend(exits(guide));
    mutants.extend(areas(guide));
    mutants.extend(notices(guide));
    mutants.extend(helplines(guide));
    mutants.extend(dates(guide));
    mutants.extend(looks(guide));
    mutants
}

/// Firms that do not act for whoever is sent to them, or do not serve the place.
fn firms(guide: &Guide) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let mut firms = vec!["/firm".to_string()];
    firms
        .extend(guide.value["firms"].as_object().into_iter().flatten().map(|(id, _)| format!("/firms/{id}")));
    for firm in firms {
        let Some(found) = guide.value.pointer(&firm) else { continue };
        for role in found["acts_for"].as_array().into_iter().flatten() {
            let value = changed(&guide.value, |value| {
                let roles = value.pointer_mut(&firm).unwrap()["acts_for"].as_array_mut().unwrap();
                roles.retain(|known| known != role);
            });
            // Where no role is left, nothing is said about whom the firm acts for.
            if value.pointer(&firm).unwrap()["acts_for"].as_array().unwrap().is_empty() {
                continue;
            }
            let role = role.as_str().unwrap().to_string();
            if !is_sent(guide, &firm, &role) {
                continue;
            }
            let mutant = guide.mutant("acts-for", format!("{firm}: does not act for {role}"), &value);
            mutants.push(mutant.showing(move |guide, answers| {
                let roles = guide.questions.0.iter().enumerate();
                let mut given = roles.flat_map(|(at, question)| {
                    question.options.iter().enumerate().map(move |(bit, option)| (at, bit, option))
                });
                let has_role =
                    given.any(|(at, bit, option)| *option.id.0 == *role && answers.mask(at) >> bit & 1 == 1);
                // The resolver withholds what the condition offers.
                let is_let_in = |action: &Action| action.when.holds(&|question| answers.mask(question));
                has_role && guide.actions.iter().any(is_let_in)
            }));
        }
        let value =
            changed(&guide.value, |value| value.pointer_mut(&firm).unwrap()["serves"] = json!(["XX"]));
        mutants.push(guide.mutant("serves", format!("{firm}: serves another place"), &value));
        if let Some(url) = found.get("url").and_then(Value::as_str) {
            let value = changed(&guide.value, |value| value["exit"]["url"] = json!(format!("{url}/news")));
            mutants.push(guide.mutant("exit-own-site", format!("{firm}: the exit leads there"), &value));
        }
    }
    mutants
}

/// Exits that open nothing, or remember, and settings that leave somebody in danger unwarned.
fn exits(guide: &Guide) -> Vec<Mutant> {
    let with = |class: &'static str, pointer: &[&str; 2], wrong: Value| {
        let value = changed(&guide.value, |value| value[pointer[0]][pointer[1]] = wrong.clone());
        guide.mutant(class, format!("{}/{}: {wrong}", pointer[0], pointer[1]), &value)
    };
    let exit = |class, url: &str| with(class, &["exit", "url"], json!(url));
    vec![
        exit("exit-remembers", "https://www.google.com/"),
        exit("exit-address", "https://weather.gc.ca:8443/"),
        exit("exit-address", "https://192.168.1.1/"),
        exit("exit-address", "https://weather.gc.ca/?from=help"),
        with("safety-screen-off", &["safety", "screen"], json!("off")),
        with("short-idle", &["safety", "idle_minutes"], json!(4)),
    ]
}

/// Visitors whom no firm serves, and nobody tells them; for each option of the first question.
fn areas(guide: &Guide) -> Vec<Mutant> {
    if guide.each("actions").is_empty() {
        return Vec::new();
    }
    let first = guide.first();
    let mutant = |at: usize| {
        let value = changed(&guide.value, |value| {
            value["questions"][first]["options"][at]["jurisdiction"] = json!("MX");
            drop(value.as_object_mut().unwrap().remove("out_of_area"));
        });
        let what = format!("{} is a place that no firm serves", guide.options(first)[at]);
        let withheld = |guide: &_, answers: &_| result(guide, answers).withheld == Some(Withheld::Place);
        guide.mutant("out-of-area", what, &value).showing(withheld)
    };
    (0..guide.options(first).len()).map(mutant).collect()
}

/// Whether somebody of a role is offered an action of a firm in the guide as it is.
fn is_sent(guide: &Guide, firm: &str, role: &str) -> bool {
    let read = read(&guide.value.to_string()).unwrap();
    let space = Space::new(&read, MOST_WORK);
    let id = firm.strip_prefix("/firms/");
    let actions = guide.each("actions").filter(|index| guide.value["actions"][*index]["firm"].as_str() == id);
    let roles = read.questions.0.iter().enumerate().filter_map(|(at, question)| {
        let option = question.options.iter().position(|option| &*option.id.0 == role)?;
        Some(space.chosen(at, 1 << option).unwrap())
    });
    let given = space.any_of(roles.map(Ok)).unwrap();
    let mut offered = actions.map(|index| space.when(&read.actions[index].when).unwrap());
    offered.any(|offered| space.is_possible(&space.and(&offered, &given).unwrap()).unwrap())
}

/// Notices and fields that the preset of the jurisdiction demands.
fn notices(guide: &Guide) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    let first = guide.first();
    let hidden = json!({ guide.question(first): guide.options(first).last() });
    let has_actions = !guide.each("actions").is_empty();
    for index in guide.each("notices") {
        let id = guide.value["notices"][index]["id"].as_str().unwrap().to_string();
        let gone =
            changed(&guide.value, |value| drop(value["notices"].as_array_mut().unwrap().remove(index)));
        let late = changed(&guide.value, |value| {
            value["notices"][index]["at"] = json!(["action"]);
            value["notices"][index]["when"] = hidden.clone();
        });
        if ["not-advice", "no-relationship", "not-confidential", "no-guarantee", "automated"].contains(&&*id)
        {
            mutants.push(guide.mutant("required-notice", format!("without the notice {id}"), &gone));
        }
        if ["no-relationship", "not-confidential"].contains(&&*id) && has_actions {
            let mutant = guide.mutant("late-notice", format!("the notice {id} is for some"), &late);
            mutants.push(mutant.showing(|guide, answers| !result(guide, answers).actions.is_empty()));
        }
    }
    let key = if guide.value["jurisdiction"] == "CA-ON" { "licence" } else { "responsible_lawyer" };
    if has_actions {
        let value = changed(&guide.value, |value| drop(value["firm"].as_object_mut().unwrap().remove(key)));
        mutants.push(guide.mutant("required-field", format!("the firm without {key}"), &value));
    }
    let slip = changed(&guide.value, |value| value["jurisdiction"] = json!("Ontarium"));
    mutants.push(guide.mutant("unknown-jurisdiction", "a slip in the jurisdiction", &slip));
    let nobody = changed(&guide.value, |value| {
        let lines = value["helplines"].as_array_mut().unwrap().iter_mut();
        lines.for_each(|line| line["audience"] = json!("women"));
    });
    if guide.value["jurisdiction"] != "US-MO" && has_actions {
        // Missouri asks for a sentence of its own.
        let elsewhere = changed(&guide.value, |value| value["jurisdiction"] = json!("US-MO"));
        mutants.push(guide.mutant(
            "required-statement",
            "a guide for Missouri without its statement",
            &elsewhere,
        ));
    }
    mutants.push(guide.mutant("required-helpline", "no helpline for anyone", &nobody));
    mutants
}

fn helplines(guide: &Guide) -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for index in guide.each("helplines") {
        let old = changed(&guide.value, |value| value["helplines"][index]["verified"] = json!("2025-01-31"));
        mutants.push(guide.mutant(
            "helpline-unverified",
            format!("helplines/{index}: checked long ago"),
            &old,
        ));
        let later =
            changed(&guide.value, |value| value["helplines"][index]["verified"] = json!("2031-01-31"));
        mutants.push(guide.mutant(
            "helpline-unverified",
            format!("helplines/{index}: checked in the future"),
            &later,
        ));
        let silent = changed(&guide.value, |value| {
            value["helplines"][index]
                .as_object_mut()
                .unwrap()
                .retain(|key, _| !matches!(&**key, "phone" | "sms" | "tty" | "chat" | "url"));
        });
        mutants.push(guide.mutant(
            "helpline-unreachable",
            format!("helplines/{index}: no way to reach it"),
            &silent,
        ));
    }
    for index in guide.each("outcomes").filter(|index| guide.value["outcomes"][*index]["urgent"] == true) {
        let helpless = changed(&guide.value, |value| {
            let lines = value["helplines"].as_array_mut().unwrap().iter_mut();
            lines.for_each(|line| {
                line.as_object_mut().unwrap().retain(|key, _| !matches!(&**key, "phone" | "sms"))
            });
            value["helplines"].as_array_mut().unwrap().retain(|line| line.get("url").is_some());
        });
        mutants.push(
            guide.mutant("urgent-without-help", format!("outcomes/{index}: no number"), &helpless).showing(
                move |guide, answers| {
                    let result = result(guide, answers);
                    result.urgent
                        && result.helplines.iter().all(|line| guide.helplines[line.index].phone.is_none())
                },
            ),
        );
    }
    mutants
}

fn dates(guide: &Guide) -> Vec<Mutant> {
    let due = |due: &str| changed(&guide.value, |value| value["review"]["due"] = json!(due));
    let over = guide.mutant("review-overdue", "due before today", &due("2026-01-31"));
    let long = guide.mutant("review-too-long", "counts for years", &due("2031-01-31"));
    vec![over, long]
}

/// Colours that cannot be read.
fn looks(guide: &Guide) -> Vec<Mutant> {
    let faint = [
        ("accent", "#e0e0e0"),
        ("accent_dark", "#202020"),
        ("text", "#dddddd"),
        ("text_dark", "#222222"),
        ("background", "#333333"),
        ("background_dark", "#eeeeee"),
    ];
    let mutant = |(key, colour): (&str, &str)| {
        let value = changed(&guide.value, |value| value["theme"][key] = json!(colour));
        guide.mutant("contrast", format!("theme/{key}: {colour}"), &value)
    };
    faint.into_iter().map(mutant).collect()
}
