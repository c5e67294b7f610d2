//! Guides and answers made at random, for the properties that hold whatever a firm writes and a visitor does.

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use serde_json::{Map, Value, json};
use signpost::interview::Answers;

/// A condition before it is known which questions it can name: numbers stand for questions and masks of options.
#[derive(Clone, Debug)]
pub enum Cond {
    Always,
    Test(usize, u8),
    All(Vec<Cond>),
    Any(Vec<Cond>),
    Not(Box<Cond>),
}

/// A question to be made.
#[derive(Clone, Debug)]
pub struct Asked {
    when: Cond,
    options: usize,
    many: bool,
    has_none: bool,
}

/// What kinds of guides are made.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    pub questions: usize,
    pub options: usize,
    pub many: bool,
    pub not: bool,
}

/// Conditions, with `not` inside where that is wanted.
pub fn conditions(not: bool) -> impl Strategy<Value = Cond> {
    let leaf = prop_oneof![1 => Just(Cond::Always), 4 => (any::<usize>(), any::<u8>()).prop_map(|(q, o)| Cond::Test(q, o))];
    leaf.prop_recursive(3, 8, 3, move |inner| {
        let inside = vec(inner.clone(), 1..4);
        let negated = inner.prop_map(move |cond| if not { Cond::Not(Box::new(cond)) } else { cond });
        prop_oneof![inside.clone().prop_map(Cond::All), inside.prop_map(Cond::Any), negated]
    })
}

/// The text of a valid guide.
pub fn guides(range: Range) -> impl Strategy<Value = String> {
    let asked = (conditions(range.not), 2..=range.options, any::<bool>(), any::<bool>());
    let asked = asked.prop_map(move |(when, options, many, has_none)| Asked {
        when,
        options,
        many: many && range.many,
        has_none,
    });
    let parts = || vec(conditions(range.not), 0..6);
    (vec(asked, 1..=range.questions), parts(), parts(), parts())
        .prop_map(|(asked, outcomes, sections, phrases)| write(&asked, &outcomes, &sections, &phrases))
}

/// Answers of any kind: right ones, garbage bits, questions that do not exist.
pub fn any_answers() -> impl Strategy<Value = Answers> {
    let mask = prop_oneof![6 => (0u32..5).prop_map(|bit| 1u64 << bit), 3 => 0u64..32, 1 => any::<u64>()];
    vec((0usize..12, mask), 0..12).prop_map(|given| {
        let mut answers = Answers::default();
        given.into_iter().for_each(|(question, mask)| answers.set(question, mask));
        answers
    })
}

fn write(asked: &[Asked], outcomes: &[Cond], sections: &[Cond], phrases: &[Cond]) -> String {
    let questions: Vec<Value> =
        asked.iter().enumerate().map(|(at, one)| question(at, one, &asked[..at])).collect();
    let text = |at: usize| {
        if phrases.is_empty() { json!("Words") } else { json!(format!("{{p{}}} words", at % phrases.len())) }
    };
    let mut ends: Vec<Value> = (outcomes.iter().enumerate())
        .map(|(at, cond)| json!({ "id": format!("o{at}"), "when": when(cond, asked), "headline": text(at) }))
        .collect();
    ends.push(json!({ "id": "last", "headline": "Last" }));
    let parts: Vec<Value> = (sections.iter().enumerate())
        .map(|(at, cond)| {
            let blocks = json!([{ "paragraph": text(at) }, { "fragment": "f", "when": when(cond, asked) }]);
            json!({ "id": format!("s{at}"), "title": text(at), "when": when(cond, asked), "sources": [], "blocks": blocks })
        })
        .collect();
    let wordings = |cond: &Cond| json!([{ "when": when(cond, asked), "text": "some" }, { "text": "any" }]);
    let phrases: Map<String, Value> =
        phrases.iter().enumerate().map(|(at, cond)| (format!("p{at}"), wordings(cond))).collect();
    super::guide_json(json!({
        "questions": questions, "outcomes": ends, "sections": parts, "phrases": phrases,
        "fragments": { "f": [{ "paragraph": "Inside" }] },
    }))
}

fn question(at: usize, asked: &Asked, before: &[Asked]) -> Value {
    let options: Vec<Value> = (0..asked.options)
        .map(|bit| json!({ "id": format!("o{bit}"), "text": "Choice", "none": asked.many && asked.has_none && bit == 0 }))
        .collect();
    let choose = if asked.many { "many" } else { "one" };
    json!({ "id": format!("q{at}"), "text": "Question?", "choose": choose, "when": when(&asked.when, before), "options": options })
}

/// A condition over the questions that it may name; where there is none, one that always holds.
pub fn when(cond: &Cond, known: &[Asked]) -> Value {
    let all = |inner: &[Cond]| -> Vec<Value> { inner.iter().map(|cond| when(cond, known)).collect() };
    match cond {
        Cond::Test(question, mask) if !known.is_empty() => {
            let at = question % known.len();
            let chosen: Vec<String> = (0..known[at].options)
                .filter(|bit| mask & (1 << bit) != 0 || *bit == usize::from(*mask) % known[at].options)
                .map(|bit| format!("o{bit}"))
                .collect();
            json!({ format!("q{at}"): chosen })
        }
        Cond::Always | Cond::Test(..) => json!({}),
        Cond::All(inner) => json!({ "all": all(inner) }),
        Cond::Any(inner) => json!({ "any": all(inner) }),
        Cond::Not(inner) => json!({ "not": when(inner, known) }),
    }
}
