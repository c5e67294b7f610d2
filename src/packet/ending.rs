//! What the review file demands and knows: policies, scenarios, sources, each with what came of it.

use maud::{Markup, html};

use crate::check::review::{Held, Scenario, Target};
use crate::guide::values::Id;
use crate::packet::desk::Desk;
use crate::packet::findings::{about, chosen, one};
use crate::packet::page::{chapter, judged};
use crate::packet::prose::link;
use crate::packet::tried::{self, Standing};

const NO_FILE: &str = "There is no review file beside this guide.";

/// The policies and whether they hold.
pub fn policies(desk: &Desk) -> Markup {
    let policies = desk.subject.review.map(|review| review.held().collect::<Vec<_>>());
    chapter(
        "policies",
        "Policies",
        html! {
            p.note { "What must hold for everybody whose answers fit. Each is decided over all ways, not tried out on some." }
            @for (index, held) in policies.iter().flatten().enumerate() { (one_policy(desk, index, held)) }
            @match policies.as_deref() { None => p { (NO_FILE) }, Some([]) => p { "The review file has no policies." }, Some(_) => {} }
        },
    )
}

fn one_policy(desk: &Desk, index: usize, held: &Held) -> Markup {
    let policy = held.policy;
    let demands = [
        ("must see", targets(&policy.must_show)),
        ("never see", targets(&policy.never_show)),
        ("are always asked", ids(&policy.must_ask)),
        ("see first", policy.first.iter().map(|target| target.written.to_string()).collect::<String>()),
    ];
    let standing = tried::policy(desk, held);
    judged(
        "policy",
        &policy.id.0,
        &format!("Policy {}", index + 1),
        tried::said(standing, "holds", "does not hold"),
        html! {
            p.says { (&*policy.says) }
            @if let Some(from) = held.from { p.note { "Shared with other guides: it stands in " (from) "." } }
            (as_far(standing))
            dl.facts {
                dt { "For" }
                dd { (desk.saying.when(&policy.when)) " " span.ways { (desk.ways(&desk.space().when(&policy.when))) } }
                dt { "They" }
                dd { (listed(&demands)) }
            }
            (told(desk, &held.pointer))
        },
    )
}

fn listed(demands: &[(&str, String)]) -> String {
    let said =
        demands.iter().filter(|(_, what)| !what.is_empty()).map(|(verb, what)| format!("{verb} {what}"));
    said.collect::<Vec<_>>().join("; ")
}

fn targets(targets: &[Target]) -> String {
    targets.iter().map(|target| &*target.written).collect::<Vec<_>>().join(", ")
}

fn ids(ids: &[Id]) -> String {
    ids.iter().map(|id| &*id.0).collect::<Vec<_>>().join(", ")
}

/// The line over what could not be read whole.
fn as_far(standing: Standing) -> Markup {
    html! { @if standing == Standing::Unread { p.note { "Printed as far as it could be read; the rest of it is missing here." } } }
}

/// What it found against one.
fn told(desk: &Desk, pointer: &str) -> Markup {
    html! { @for finding in about(desk, pointer) { (one(desk, finding)) } }
}

/// The scenarios and whether they come out as expected.
pub fn scenarios(desk: &Desk) -> Markup {
    let scenarios = desk.review().map(|file| file.scenarios.as_slice());
    chapter(
        "scenarios",
        "Scenarios",
        html! {
            p.note { "Visitors made up, with all their answers, and what they must see." }
            @for (index, scenario) in scenarios.unwrap_or_default().iter().enumerate() { (one_scenario(desk, index, scenario)) }
            @match scenarios { None => p { (NO_FILE) }, Some([]) => p { "The review file has no scenarios." }, Some(_) => {} }
        },
    )
}

fn one_scenario(desk: &Desk, index: usize, scenario: &Scenario) -> Markup {
    let exactly = |ids: &Option<Vec<Id>>| {
        ids.as_deref().map(|list| if list.is_empty() { "(none at all)".to_string() } else { ids_of(list) })
    };
    let expected = [
        ("short answer", scenario.outcome.as_ref().map(|id| id.0.to_string())),
        ("exactly the sections", exactly(&scenario.sections)),
        ("exactly the actions", exactly(&scenario.actions)),
        ("exactly the helplines", exactly(&scenario.helplines)),
        ("also", Some(targets(&scenario.shows))),
        ("not", Some(targets(&scenario.hides))),
    ];
    let expected = expected.map(|(what, which)| (what, which.unwrap_or_default()));
    let questions = desk.guide.questions.0.iter().enumerate();
    let given = questions.filter(|(at, _)| scenario.answers.0.mask(*at) != 0);
    let answers: Vec<String> = given
        .map(|(at, question)| {
            format!("{}: {}", &*question.id.0, chosen(question, scenario.answers.0.mask(at)))
        })
        .collect();
    let pointer = format!("/scenarios/{index}");
    let standing = tried::scenario(desk, index);
    judged(
        "scenario",
        &scenario.id.0,
        &format!("Scenario {}", index + 1),
        tried::said(standing, "as expected", "not as expected"),
        html! {
            @if let Some(says) = &scenario.says { p.says { (&**says) } }
            (as_far(standing))
            dl.facts {
                dt { "Answers" } dd { (answers.join(", ")) }
                dt { "Expected" } dd { (listed(&expected)) }
            }
            (told(desk, &pointer))
        },
    )
}

fn ids_of(list: &[Id]) -> String {
    ids(list)
}

/// What the sections rest on.
pub fn sources(desk: &Desk) -> Markup {
    let sources = desk.review().map(|file| file.sources.as_slice());
    let users = |id: &str| -> Vec<&str> {
        let rests =
            desk.guide.sections.iter().filter(|section| section.sources.iter().any(|source| **source == *id));
        rests.map(|section| &*section.id.0).collect()
    };
    chapter(
        "sources",
        "Sources",
        html! {
            @match sources {
                None => p { (NO_FILE) " The guide’s sections name their sources by id alone." },
                Some([]) => p { "The review file lists no sources." },
                Some(sources) => table.plain.sources {
                    thead { tr { th { "Id" } th { "What it is" } th { "Read" } th { "Sections that rest on it" } } }
                    tbody {
                        @for source in sources {
                            tr {
                                td.key { code { (&*source.id) } }
                                td { (&*source.title) @if let Some(url) = &source.url { br; (link(&url.0)) } }
                                td.key { (source.read.written()) }
                                td { (users(&source.id).join(", ")) }
                            }
                        }
                    }
                },
            }
        },
    )
}
