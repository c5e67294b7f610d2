//! Faults in translations: they are missing, lack something, or say something else than the guide.

use serde_json::json;
use signpost::guide::json::parse;
use signpost::guide::overlay::texts::texts;

use crate::guides::Guide;
use crate::seed::{Mutant, changed};

/// The mutants.
pub fn mutants(guide: &Guide) -> Vec<Mutant> {
    let mut mutants = lacking(guide);
    mutants.extend(unlike(guide));
    mutants
}

/// Overlays that are missing or leave something out.
fn lacking(guide: &Guide) -> Vec<Mutant> {
    let promised = changed(&guide.value, |value| value["translations"] = json!(["tlh"]));
    let mut missing = guide.mutant("overlay-missing", "a language without an overlay", &promised);
    missing.overlays.clear();
    let little = json!({ "overlay": 1, "guide": guide.id, "locale": "tlh", "text": { "title": "qatlh" } });
    let mut incomplete = guide.mutant("overlay-incomplete", "only the title is translated", &promised);
    incomplete.overlays = vec![little.to_string()];
    let mut undated = guide.mutant("overlay-stale", "made from other texts", &promised);
    undated.overlays = vec![changed(&little, |value| value["of"] = json!("0123456789abcdef")).to_string()];
    let mut unspoken = guide.mutant("words-missing", "a language that the widget does not speak", &promised);
    unspoken.overlays = incomplete.overlays.clone();
    vec![missing, incomplete, undated, unspoken]
}

/// What makes a translation say something else: what stands there, what is put in its place, and what that does.
const CHANGES: [(&str, &str, &str); 4] = [
    ("911", "912", "another number"),
    ("](https://", "](https://not.", "another address"),
    ("[[", "\\[\\[", "a term is lost"),
    ("{", "\\{", "a phrase is lost"),
];

/// Translations that say something else than the guide, or are not translated.
fn unlike(guide: &Guide) -> Vec<Mutant> {
    let originals = texts(&parse(&guide.value.to_string()).unwrap());
    let mut mutants = Vec::new();
    for (index, overlay) in guide.overlays.iter().enumerate() {
        let mut put = |path: &str, what: &str, text: String| {
            let mut mutant = guide.mutant("overlay-differs", format!("{path}: {what}"), &guide.value);
            mutant.overlays[index] =
                changed(overlay, |overlay| overlay["text"][path] = json!(text)).to_string();
            mutants.push(mutant);
        };
        for (path, said) in overlay["text"].as_object().unwrap() {
            let said = said.as_str().unwrap();
            for (old, new, what) in CHANGES {
                if said.contains(old) {
                    put(path, what, said.replace(old, new));
                }
            }
            let original = originals.iter().find(|text| text.path == *path);
            if let Some(text) =
                original.filter(|text| text.text.split(' ').count() > 5 && text.text.ends_with('.'))
            {
                put(path, "not translated", text.text.to_string());
            }
        }
    }
    mutants
}
