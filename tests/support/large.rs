//! Guides of any size, made from a number: for what takes time, and for what may take no more.

use serde_json::{Map, Value, json};

/// What conditions of questions look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Nothing: every question is asked.
    Nowhere,
    /// Every other one at one of the two questions before, the rest at nothing.
    Near,
    /// Three questions anywhere in the first half.
    Far,
}

/// A guide to be made.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    /// How many questions.
    pub questions: usize,
    /// How many options each has.
    pub options: usize,
    /// Of how many questions several options may be chosen: the last ones.
    pub many: usize,
    /// What conditions of questions look at.
    pub reach: Reach,
    /// How many sections.
    pub sections: usize,
    /// How many questions the condition of a section names.
    pub named: usize,
    /// Among how many questions in a row these are, besides the first.
    pub among: usize,
    /// Where the random numbers start.
    pub seed: u64,
}

/// 30 two-way questions, all asked, which makes 2³⁰ ways; conditions that name any five of them.
pub const TWO_WAY: Shape = Shape {
    questions: 30,
    options: 2,
    many: 0,
    reach: Reach::Nowhere,
    sections: 60,
    named: 5,
    among: usize::MAX,
    seed: 1,
};

/// The same, each question from the fourth on asked for reasons that lie far back.
pub const FAR_BACK: Shape = Shape { reach: Reach::Far, ..TWO_WAY };

/// 12 questions of 6 options, and 200 sections under conditions on any three of them.
pub const OF_SIX: Shape =
    Shape { questions: 12, options: 6, reach: Reach::Near, sections: 200, named: 3, seed: 3, ..TWO_WAY };

/// The same; of the last question several options may be chosen.
pub const MANY_OF_SIX: Shape = Shape { many: 1, ..OF_SIX };

/// Guides as people write them, to be made longer: who asks, and what lies together.
pub const USUAL: Shape = Shape { options: 4, reach: Reach::Near, named: 3, among: 8, ..TWO_WAY };

/// The numbers of one guide, always the same for a seed (SplitMix64 by Steele, Lea and Flood).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end.max(1) as u64) as usize
    }

    /// Some of the numbers below an end, in their order.
    fn some(&mut self, count: usize, end: usize) -> Vec<usize> {
        let mut all: Vec<usize> = (0..end).collect();
        while all.len() > count {
            all.remove(self.below(all.len()));
        }
        all
    }
}

/// The text of the guide.
pub fn large(shape: Shape) -> String {
    let mut dice = Dice(shape.seed);
    let questions: Vec<Value> = (0..shape.questions).map(|at| question(at, shape, &mut dice)).collect();
    let mut outcomes: Vec<Value> = (0..5)
        .map(|at| json!({ "id": format!("outcome-{at}"), "headline": "You can wait for the court", "when": tests(shape, &mut dice) }))
        .collect();
    outcomes.push(json!({ "id": "general", "headline": "The court decides" }));
    let sections: Vec<Value> = (0..shape.sections).map(|at| section(at, shape, &mut dice)).collect();
    json!({
        "schema": 1, "id": "large", "locale": "en", "jurisdiction": "XX", "title": "What happens next",
        "review": { "by": "A. Lawyer", "on": "2026-01-01", "due": "2026-12-31", "overdue": "warn" },
        "firm": { "name": "Law Firm", "phone": "+14165550123" },
        "exit": { "url": "https://weather.example.com/" },
        "notices": [{ "id": "not-advice", "text": "This is information, not legal advice.", "at": ["start", "action"] }],
        "phrases": { "court": [{ "text": "the town court", "when": tests(shape, &mut dice) }, { "text": "the court" }] },
        "questions": questions, "outcomes": outcomes, "sections": sections,
        "actions": [{ "id": "call", "kind": "call", "label": "Call the firm", "when": tests(shape, &mut dice) }],
        "helplines": [{ "id": "line", "name": "Help line", "phone": "+14165550199", "audience": "anyone",
            "source": "https://help.example.com/", "verified": "2026-01-01" }],
    })
    .to_string()
}

fn question(at: usize, shape: Shape, dice: &mut Dice) -> Value {
    let last = shape.options - 1;
    let choice = |option: usize| {
        let text = if option == last { "I am not sure".to_string() } else { format!("Answer {option}") };
        json!({ "id": format!("o{option}"), "text": text, "unsure": option == last })
    };
    let options: Vec<Value> = (0..shape.options).map(choice).collect();
    let choose = if at + shape.many >= shape.questions { "many" } else { "one" };
    let when = match shape.reach {
        Reach::Near if at % 2 == 1 => test(at.saturating_sub(1 + dice.below(2)), shape, dice),
        Reach::Far if at > 2 => far(at, shape, dice),
        _ => json!({}),
    };
    json!({ "id": format!("q{at}"), "text": format!("What about part {at}?"), "choose": choose, "when": when, "options": options })
}

/// A condition on three questions far back, of which two must hold, or one must not.
fn far(at: usize, shape: Shape, dice: &mut Dice) -> Value {
    let named = dice.some(3, at.min(shape.questions / 2));
    let mut each = named.into_iter().map(|question| test(question, shape, dice));
    let mut next = || each.next().unwrap_or_default();
    let (one, two, three) = (next(), next(), next());
    json!({ "any": [{ "all": [one, two] }, { "not": three }] })
}

/// One of about half the options of a question.
fn test(question: usize, shape: Shape, dice: &mut Dice) -> Value {
    let options = dice.some(shape.options.div_ceil(2), shape.options);
    let options: Vec<String> = options.into_iter().map(|option| format!("o{option}")).collect();
    json!({ format!("q{question}"): options })
}

/// A condition on some questions at random, all of which must hold, or the first must not.
fn tests(shape: Shape, dice: &mut Dice) -> Value {
    let among = shape.among.min(shape.questions);
    let first = dice.below(shape.questions - among + 1);
    let mut named: Vec<usize> = dice.some(shape.named, among).into_iter().map(|at| first + at).collect();
    if among < shape.questions && dice.below(2) == 0 {
        named.insert(0, 0);
        named.dedup();
    }
    let each: Vec<Value> = named.into_iter().map(|question| test(question, shape, dice)).collect();
    match each.split_first() {
        Some((first, rest)) if !rest.is_empty() && dice.below(4) == 0 => {
            json!({ "all": [{ "not": first }, { "any": rest }] })
        }
        _ => Value::Object(
            each.iter()
                .filter_map(Value::as_object)
                .flatten()
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect::<Map<_, _>>(),
        ),
    }
}

fn section(at: usize, shape: Shape, dice: &mut Dice) -> Value {
    let about = format!("Part {at} is about what {{court}} does. You can wait for the next day in court.");
    json!({
        "id": format!("section-{at}"), "title": format!("Part {at} of the case"), "when": tests(shape, dice), "sources": ["X1"],
        "blocks": [
            { "paragraph": about },
            { "list": ["Bring the papers.", { "text": "Bring the **order** too.", "when": test(dice.below(shape.questions), shape, dice) }] },
            { "callout": { "tone": "info", "text": format!("The court hears part {at} first.") }, "when": test(dice.below(shape.questions), shape, dice) },
        ],
    })
}
