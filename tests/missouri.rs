//! The Missouri guide: the person charged is warned first, the firm is for that person alone, and its review file breaks where it should.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::Value;
use signpost::guide::Guide;
use signpost::guide::block::{Block, Content, Tone};
use signpost::interview::fill::Filler;
use signpost::interview::view::{ResultView, Step};
use signpost::interview::{Answers, resolve};
use support::ways::ways;
use support::{file, guide, section_ids, today};

fn missouri() -> Guide {
    guide(&file("www/guides/missouri-charges.json"))
}

/// A visitor's answers, also in words as `role=accused where=missouri`, and what they lead to.
struct Way {
    answers: Answers,
    said: String,
    result: ResultView,
}

impl Way {
    fn has(&self, answer: &str) -> bool {
        self.said.split(' ').any(|said| said == answer)
    }
}

/// Every way through the guide.
static WAYS: LazyLock<Vec<Way>> = LazyLock::new(|| {
    let guide = missouri();
    let way = |answers: Answers| {
        let Step::Result(result) = resolve(&guide, &answers, today()).step else {
            panic!("{answers:?} leave a question open")
        };
        let said = guide.questions.0.iter().enumerate().flat_map(|(index, question)| {
            let mask = answers.mask(index);
            let options = question.options.iter().enumerate().filter(move |(bit, _)| mask >> bit & 1 == 1);
            options.map(|(_, option)| format!("{}={} ", &*question.id.0, &*option.id.0))
        });
        Way { said: said.collect(), answers, result }
    };
    ways(&guide).into_iter().map(way).collect()
});

/// The ways of those who gave an answer.
fn ways_of(answer: &str) -> Vec<&'static Way> {
    let found: Vec<_> = WAYS.iter().filter(|way| way.has(answer)).collect();
    assert!(!found.is_empty(), "nobody answers {answer}");
    found
}

/// Whether the firm is for somebody: a person charged, in a case that may be Missouri's, without a lawyer.
fn is_for_the_firm(way: &Way) -> bool {
    way.has("role=accused") && !way.has("where=elsewhere") && !way.has("lawyer=yes")
}

fn review() -> Value {
    serde_json::from_str(&file("www/guides/missouri-charges.review.json")).unwrap()
}

#[test]
fn every_way_ends_in_an_explanation_and_independent_help() {
    for way in WAYS.iter() {
        assert!(!way.result.sections.is_empty(), "no section: {}", way.said);
        assert!(!way.result.helplines.is_empty(), "nobody to turn to: {}", way.said);
    }
}

#[test]
fn a_person_charged_reads_first_that_a_call_or_text_can_add_charges() {
    let guide = missouri();
    for way in ways_of("role=accused") {
        let first = &guide.sections[way.result.sections[0].index];
        let filler = Filler::new(&guide, &way.answers);
        let blocks = filler.blocks(&first.blocks);
        let Content::Callout(warning) = blocks[0] else { panic!("no warning: {}", way.said) };
        assert_eq!(warning.tone, Tone::Danger, "{}", way.said);
        let words = filler.words(&warning.text);
        assert!(words.contains("any of these can add charges"), "{words}: {}", way.said);
    }
}

#[test]
fn the_firm_is_offered_to_every_person_charged_without_a_lawyer_and_to_nobody_else() {
    let guide = missouri();
    for way in WAYS.iter() {
        assert_eq!(!way.result.actions.is_empty(), is_for_the_firm(way), "{}", way.said);
        let is_named = section_ids(&guide, &way.result).contains(&"sample-firm");
        assert_eq!(is_named, is_for_the_firm(way), "{}", way.said);
    }
}

#[test]
fn a_ready_text_message_says_nothing_of_a_case() {
    let guide = missouri();
    let messages: Vec<_> = guide.actions.iter().filter_map(|action| action.message.as_deref()).collect();
    assert!(!messages.is_empty());
    for word in ["charge", "case", "arrest", "police", "court", "order", "crim", "lawyer"] {
        let is_said = messages.iter().any(|message| message.to_lowercase().contains(word));
        assert!(!is_said, "{word}: {messages:?}");
    }
}

#[test]
fn every_fact_of_the_missouri_page_reaches_a_person_charged() {
    let guide = missouri();
    let shown = ways_of("role=accused").into_iter().flat_map(|way| &way.result.sections);
    let shown: BTreeSet<usize> = shown.map(|section| section.index).collect();
    let sources = shown.iter().flat_map(|index| guide.sections[*index].sources.iter());
    let sources: BTreeSet<String> = sources.map(|id| id.to_string()).collect();
    let missing: Vec<_> =
        (1..=11).map(|fact| format!("R{fact}")).filter(|fact| !sources.contains(fact)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn each_myth_of_the_missouri_page_is_told_as_a_myth() {
    let guide = missouri();
    let is_myth = |block: &Block| matches!(block.content, Content::Myth(_));
    for fact in ["R7", "R8", "R9"] {
        let sections = guide.sections.iter().filter(|section| section.sources.iter().any(|id| **id == *fact));
        let has_myth = sections.flat_map(|section| &section.blocks).any(is_myth);
        assert!(has_myth, "{fact}");
    }
}

#[test]
fn somebody_whose_case_is_elsewhere_reads_of_no_missouri_law() {
    let guide = missouri();
    let ours = ["safety-first", "contact-warning", "family-messages", "pressed", "elsewhere", "family-help"];
    for way in ways_of("where=elsewhere") {
        let read = section_ids(&guide, &way.result);
        assert!(read.contains(&"elsewhere"), "{}", way.said);
        assert!(read.iter().all(|id| ours.contains(id)), "{read:?}: {}", way.said);
    }
}

#[test]
fn the_scenarios_give_every_answer_and_reach_every_outcome() {
    let guide = missouri();
    let scenarios = review()["scenarios"].as_array().unwrap().clone();
    let gives = |scenario: &Value, question: &str, option: &str| match &scenario["answers"][question] {
        Value::Array(options) => options.iter().any(|given| given == option),
        given => given == option,
    };
    for question in &guide.questions.0 {
        for option in &question.options {
            let (question, option) = (&*question.id.0, &*option.id.0);
            let is_given = scenarios.iter().any(|one| gives(one, question, option));
            assert!(is_given, "nobody answers {question}={option}");
        }
    }
    for outcome in &guide.outcomes {
        let is_reached = scenarios.iter().any(|one| one["outcome"] == *outcome.id.0);
        assert!(is_reached, "nobody gets {}", &*outcome.id.0);
    }
}

/// What the review file's own policies say of a guide that was changed for the worse.
#[cfg(feature = "check")]
mod changed {
    use std::collections::BTreeSet;

    use serde_json::{Value, json};
    use signpost::check::finding::File;

    use crate::support::{day, file, reviewing::findings};

    /// The policies that are broken once a guide is changed; the shared ones are tested elsewhere.
    fn broken(change: impl Fn(&mut Value)) -> BTreeSet<String> {
        let mut guide: Value = serde_json::from_str(&file("www/guides/missouri-charges.json")).unwrap();
        let mut review = super::review();
        review.as_object_mut().unwrap().remove("shared");
        change(&mut guide);
        let found = findings(&guide.to_string(), &review.to_string(), day("2026-11-21"));
        let found = found
            .into_iter()
            .filter(|finding| finding.place.file == File::Review && finding.rule == "policy-broken");
        let id = |pointer: &str| {
            let index: usize = pointer.split('/').nth(2).unwrap().parse().unwrap();
            review["policies"][index]["id"].as_str().unwrap().to_string()
        };
        found.map(|finding| id(&finding.place.pointer)).collect()
    }

    fn breaks(policies: &[&str], change: impl Fn(&mut Value)) {
        let broken = broken(change);
        let whole: Vec<_> = policies.iter().filter(|policy| !broken.contains(**policy)).collect();
        assert!(whole.is_empty(), "{whole:?} hold; broken are {broken:?}");
    }

    fn part<'v>(guide: &'v mut Value, list: &str, id: &str) -> &'v mut Value {
        guide[list].as_array_mut().unwrap().iter_mut().find(|part| part["id"] == id).unwrap()
    }

    #[test]
    fn unchanged_it_breaks_nothing() {
        assert_eq!(broken(|_| ()), BTreeSet::new());
    }

    #[test]
    fn the_firm_or_missouri_law_for_anybody_else_is_noticed() {
        let for_all = |guide: &mut Value| part(guide, "actions", "call")["when"] = json!({});
        breaks(&["firm-for-the-accused-alone", "own-lawyer-no-firm"], for_all);
        assert!(!broken(for_all).contains("firm-in-missouri-alone"), "the option means another place");
        let everywhere = |guide: &mut Value| guide["firm"]["serves"] = json!(["US", "XX"]);
        breaks(&["firm-in-missouri-alone"], |guide| (for_all(guide), everywhere(guide)).1);
        breaks(&["before-a-firm"], |guide| {
            part(guide, "notices", "missouri-statement")["at"] = json!(["start"]);
        });
        breaks(&["elsewhere-is-told"], |guide| {
            part(guide, "sections", "own-help")["when"] = json!({ "role": "complainant" });
        });
    }

    #[test]
    fn a_withdrawal_that_is_made_a_lever_is_noticed() {
        breaks(&["second-thoughts-are-no-lever"], |guide| {
            part(guide, "sections", "their-change")["blocks"].as_array_mut().unwrap().remove(0);
        });
        breaks(&["turning-point-with-care"], |guide| {
            part(guide, "sections", "sample-firm")["blocks"][1]["paragraph"] =
                json!("If the person who reported steps back, that can be a turning point.");
        });
        breaks(&["no-script-for-a-recantation"], |guide| {
            part(guide, "sections", "your-change")["when"] = json!({ "wants": ["dropped", "changed"] });
        });
        breaks(&["absent-witness-is-no-plan"], |guide| {
            part(guide, "sections", "court-day")["blocks"].as_array_mut().unwrap().truncate(2);
        });
    }

    #[test]
    fn help_that_is_gone_is_noticed() {
        breaks(&["pressed-gets-help", "danger-has-a-number", "complainant-help"], |guide| {
            part(guide, "helplines", "hotline")["when"] = json!({ "role": "family" });
        });
        breaks(&["everybody"], |guide| {
            guide.as_object_mut().unwrap().remove("emergency");
        });
    }
}
