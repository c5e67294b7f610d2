//! A term, phrase, fragment or firm that nothing uses.

use std::rc::Rc;

use crate::check::finding::Severity;
use crate::check::findings::Findings;
use crate::check::rule::{Rule, Test};
use crate::check::subject::Subject;
use crate::check::texts::{passages, phrases};
use crate::guide::block::{Block, Content};
use crate::guide::text::{Inline, Text};

/// The rule.
pub const RULE: Rule = Rule {
    id: "unused",
    severity: Severity::Warning,
    finds: "A term, phrase, fragment or firm that nothing uses.",
    about: "It was written to be shown somewhere, and no visitor ever sees it: a mark such as `[[bail]]` or `{prosecutor}` may have been lost, or the part it belonged to removed. It also still has to be reviewed and translated. Use it, or remove it.",
    test: Test::Guide(test),
};

fn test(subject: &Subject, findings: &mut Findings) {
    let used = Used::of(subject);
    let catalogue = &subject.catalogue;
    for (key, word, uses, ids, help) in [
        ("phrases", "phrase", &used.phrases, &catalogue.phrases, "name it in a text as `{id}`, or remove it"),
        ("glossary", "term", &used.terms, &catalogue.glossary, "name it in a text as `[[id]]`, or remove it"),
        (
            "fragments",
            "fragment",
            &used.fragments,
            &catalogue.fragments,
            "use it in a block as `\"fragment\": \"id\"`, or remove it",
        ),
        ("firms", "firm", &used.firms, &catalogue.firms, "name it as the `firm` of an action, or remove it"),
    ] {
        report(findings, subject, (key, word, help), uses, ids);
    }
}

fn report(
    findings: &mut Findings,
    subject: &Subject,
    (key, word, help): (&str, &str, &str),
    used: &[usize],
    ids: &[Rc<str>],
) {
    for (_, id) in ids.iter().enumerate().filter(|(index, _)| !used.contains(index)) {
        let message = format!("nothing uses the {word} `{id}`");
        findings.report_with_help(subject.at(&format!("/{key}/{id}")), message, help.replace("id", id));
    }
}

/// The positions of what is used.
#[derive(Default)]
struct Used {
    phrases: Vec<usize>,
    terms: Vec<usize>,
    fragments: Vec<usize>,
    firms: Vec<usize>,
}

impl Used {
    fn of(subject: &Subject) -> Self {
        let guide = subject.guide;
        let mut used = Self::default();
        for passage in passages(guide, &subject.catalogue) {
            phrases(passage.text, &mut used.phrases);
            terms(passage.text, &mut used.terms);
        }
        let sections = guide.sections.iter().map(|section| &section.blocks);
        for blocks in sections.chain(&guide.fragments.0) {
            used.fragments.extend(unfolded(blocks));
        }
        used.firms.extend(guide.actions.iter().filter_map(|action| action.firm).map(|firm| firm.0));
        used
    }
}

/// The terms that a text names.
fn terms(text: &Text, named: &mut Vec<usize>) {
    for piece in text.pieces() {
        match piece {
            Inline::Term { term, .. } => named.push(*term),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { label: inner, .. } => {
                terms(inner, named)
            }
            Inline::Plain(_) | Inline::Phrase(_) => {}
        }
    }
}

/// The fragments that some blocks unfold.
fn unfolded(blocks: &[Block]) -> impl Iterator<Item = usize> {
    blocks.iter().filter_map(|block| {
        if let Content::Fragment(fragment) = block.content { Some(fragment) } else { None }
    })
}
