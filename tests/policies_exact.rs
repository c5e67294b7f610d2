//! What a target means as a set of answers is exactly what the resolver shows, way by way, in guides made at random.

#![cfg(feature = "check")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a failed test may panic")]

mod support;

use proptest::prelude::{ProptestConfig, proptest};
use signpost::check::review::{Kind, ReviewFile, Reviewed, Target, meaning};
use signpost::check::space::{MOST_WORK, Space};
use signpost::check::subject::Subject;
use signpost::check::{Input, repair};
use signpost::guide::Guide;
use signpost::guide::block::{Block, Content};
use signpost::guide::json::Node;
use signpost::guide::text::Text;
use signpost::interview::fill::Filler;
use signpost::interview::view::{ResultView, Shown, Step};
use signpost::interview::{Answers, resolve};
use support::generate::{Range, guides};
use support::ways::ways;
use support::{guide, today};

const SMALL: Range = Range { questions: 5, options: 3, many: true, not: true };

/// Every target that a guide has, and some words.
fn targets(guide: &Guide) -> Vec<String> {
    let named = |kind: &str, ids: Vec<&str>| ids.iter().map(|id| format!("{kind}:{id}")).collect::<Vec<_>>();
    let mut all = vec!["words:some words", "words:any words", "words:any", "words:inside"]
        .into_iter()
        .map(String::from)
        .collect::<Vec<_>>();
    all.extend(named("section", guide.sections.iter().map(|part| &*part.id.0).collect()));
    all.extend(named("outcome", guide.outcomes.iter().map(|part| &*part.id.0).collect()));
    all.extend(named("action", guide.actions.iter().map(|part| &*part.id.0).chain(["*"]).collect()));
    all.extend(named("helpline", guide.helplines.iter().map(|part| &*part.id.0).chain(["*"]).collect()));
    all.extend(named("notice", guide.notices.iter().map(|part| &*part.id.0).collect()));
    all.push("fragment:f".to_string());
    all
}

/// A review file that demands all of them, read as any other.
fn reviewed(targets: &[String], node: &Node) -> Reviewed {
    let policy = serde_json::json!({ "id": "p", "says": "x", "must_show": targets });
    let review = ReviewFile::read(
        &serde_json::json!({ "review": 1, "guide": "made", "policies": [policy] }).to_string(),
        node,
        &[],
    );
    assert!(review.problems.is_empty(), "{:?}", review.problems);
    review
}

/// The result of a whole way.
fn result(guide: &Guide, answers: &Answers) -> ResultView {
    match resolve(guide, answers, today()).step {
        Step::Result(result) => result,
        Step::Question(_) => panic!("no whole way"),
    }
}

/// Whether somebody sees a fragment in some blocks: one block of it at least.
fn has_fragment(guide: &Guide, filler: &Filler, blocks: &[Block], wanted: usize) -> bool {
    blocks.iter().filter(|block| filler.holds(&block.when)).any(|block| match &block.content {
        Content::Fragment(index) => {
            let inside = guide.fragments.get(*index).unwrap();
            (*index == wanted && inside.iter().any(|block| filler.holds(&block.when)))
                || has_fragment(guide, filler, inside, wanted)
        }
        _ => false,
    })
}

/// Everything that somebody reads on the result: these guides have titles, headlines and paragraphs only.
fn read(guide: &Guide, filler: &Filler, result: &ResultView) -> Vec<String> {
    let mut texts: Vec<&Text> =
        result.outcome.iter().map(|shown| &guide.outcomes[shown.index].headline).collect();
    texts.extend(result.actions.iter().map(|shown| &guide.actions[shown.index].label));
    texts.extend(result.helplines.iter().map(|shown| &guide.helplines[shown.index].name));
    let before_actions = result.action_notices.iter().filter(|_| !result.actions.is_empty());
    texts.extend(result.notices.iter().chain(before_actions).map(|index| &guide.notices[*index].text));
    for section in result.sections.iter().map(|shown| &guide.sections[shown.index]) {
        texts.push(&section.title);
        for content in filler.blocks(&section.blocks) {
            match content {
                Content::Paragraph(text) => texts.push(text),
                Content::List(items) | Content::Steps(items) | Content::Checklist(items) => {
                    texts.extend(filler.items(items))
                }
                _ => panic!("a block that this test does not read"),
            }
        }
    }
    texts.into_iter().map(|text| filler.words(text).to_lowercase()).collect()
}

/// Whether a target is shown, and whether it is the first of its kind, by the resolver alone.
fn by_hand(guide: &Guide, answers: &Answers, target: &Target) -> (bool, Option<bool>) {
    let (result, filler) = (result(guide, answers), Filler::new(guide, answers));
    let among = |shown: &[Shown], is_it: &dyn Fn(usize) -> bool| {
        let is_it = |shown: &Shown| target.is_any() || is_it(shown.index);
        (shown.iter().any(is_it), Some(shown.first().is_some_and(is_it)))
    };
    match target.kind {
        Kind::Section => among(&result.sections, &|index| guide.sections[index].id.0 == target.id),
        Kind::Action => among(&result.actions, &|index| guide.actions[index].id.0 == target.id),
        Kind::Helpline => among(&result.helplines, &|index| guide.helplines[index].id.0 == target.id),
        Kind::Outcome => (guide.outcomes[result.outcome.unwrap().index].id.0 == target.id, None),
        Kind::Notice => {
            let before_actions = result.action_notices.iter().filter(|_| !result.actions.is_empty());
            (
                result
                    .notices
                    .iter()
                    .chain(before_actions)
                    .any(|index| guide.notices[*index].id.0 == target.id),
                None,
            )
        }
        Kind::Fragment => (
            result
                .sections
                .iter()
                .any(|shown| has_fragment(guide, &filler, &guide.sections[shown.index].blocks, 0)),
            None,
        ),
        Kind::Words => (read(guide, &filler, &result).iter().any(|text| text.contains(&*target.id)), None),
        Kind::Firm | Kind::Emergency => panic!("not made here"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn targets_mean_what_the_resolver_shows(text in guides(SMALL)) {
        let guide = guide(&text);
        let node = repair::parse(&text, &mut Vec::new()).unwrap();
        let space = Space::new(&guide, MOST_WORK);
        let review = reviewed(&targets(&guide), &node);
        let input = Input::of(&text, today());
        let subject = Subject::new(&input, &guide, &node, &space, Some(&review), &[]);
        let all = ways(&guide);
        for target in &review.file.policies[0].must_show {
            let (shown, first) = (meaning::shown(&subject, target).unwrap(), meaning::first(&subject, target).unwrap());
            for answers in &all {
                let (is_shown, is_first) = by_hand(&guide, answers, target);
                assert_eq!(space.contains(&shown, answers), is_shown, "{} {answers:?} {text}", &*target.written);
                assert!(is_first.is_none_or(|is_first| space.contains(&first, answers) == is_first), "first {} {answers:?} {text}", &*target.written);
            }
        }
    }
}
