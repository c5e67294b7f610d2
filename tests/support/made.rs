//! Whole guides made from a number: the same number, the same guide. With everything that has a condition, and texts that
//! name phrases and terms wherever that is allowed.

mod firms;
mod parts;

use serde_json::{Map, Value, json};

/// Numbers that look random (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below a bound.
    fn below(&mut self, bound: usize) -> usize {
        (self.roll() % bound as u64) as usize
    }

    fn one_in(&mut self, chance: usize) -> bool {
        self.below(chance) == 0
    }
}

/// The text of a valid guide.
pub fn made(seed: u64) -> String {
    let mut maker = Maker { dice: Dice(seed), options: Vec::new(), phrases: 0, terms: 0, fragments: 0 };
    maker.phrases = maker.dice.below(3);
    maker.terms = maker.dice.below(2);
    maker.fragments = maker.dice.below(3);
    let questions = 1 + maker.dice.below(4);
    let asked: Vec<Value> = (0..questions).map(|at| maker.question(at)).collect();
    // Every option stands in the list before a condition is made, but a question may only name earlier ones.
    let title = maker.text(true, true);
    let mut parts = json!({
        "title": title,
        "intro": maker.text(true, true),
        "emergency": { "text": maker.text(true, true), "phone": "911" },
        "questions": asked,
        "notices": maker.notices(),
        "phrases": maker.wordings(),
        "glossary": maker.meanings(),
        "fragments": maker.shared(),
        "outcomes": maker.outcomes(),
        "sections": maker.sections(),
        "actions": maker.actions(),
        "helplines": maker.helplines(),
    });
    firms::settle(&mut parts, seed);
    super::guide_json(parts)
}

struct Maker {
    dice: Dice,
    /// How many options each question has that a condition may name.
    options: Vec<usize>,
    phrases: usize,
    terms: usize,
    fragments: usize,
}

impl Maker {
    fn question(&mut self, at: usize) -> Value {
        let when = self.maybe_when(2);
        let (count, many) = (2 + self.dice.below(2), self.dice.one_in(4));
        let alone = many && self.dice.one_in(2);
        let options: Vec<Value> = (0..count)
            .map(|bit| json!({ "id": format!("o{bit}"), "text": self.text(true, true), "none": alone && bit == 0 }))
            .collect();
        self.options.push(count);
        let choose = if many { "many" } else { "one" };
        let (text, why) = (self.text(true, true), self.text(true, true));
        with(
            json!({ "id": format!("q{at}"), "text": text, "why": why, "choose": choose, "options": options }),
            when,
        )
    }

    /// A condition, or none one time in some.
    fn maybe_when(&mut self, chance: usize) -> Option<Value> {
        if self.options.is_empty() || self.dice.one_in(chance) { None } else { Some(self.when(2)) }
    }

    fn when(&mut self, deep: usize) -> Value {
        match self.dice.below(if deep == 0 { 4 } else { 9 }) {
            0..=3 => Value::Object(self.test()),
            4 => {
                let mut several = self.test();
                several.extend(self.test());
                Value::Object(several)
            }
            5 => json!({ "all": self.several(deep) }),
            6 => json!({ "any": self.several(deep) }),
            7 => json!({ "not": self.when(deep - 1) }),
            _ => {
                let mut several = self.test();
                several.insert("any".into(), json!(self.several(deep)));
                Value::Object(several)
            }
        }
    }

    fn several(&mut self, deep: usize) -> Vec<Value> {
        let count = 1 + self.dice.below(3);
        (0..count).map(|_| self.when(deep - 1)).collect()
    }

    fn test(&mut self) -> Map<String, Value> {
        let question = self.dice.below(self.options.len());
        let count = self.options[question];
        let mask = 1 + self.dice.below((1 << count) - 1);
        let chosen: Vec<String> =
            (0..count).filter(|bit| mask & (1 << bit) != 0).map(|bit| format!("o{bit}")).collect();
        let chosen = if chosen.len() == 1 { json!(chosen[0]) } else { json!(chosen) };
        Map::from_iter([(format!("q{question}"), chosen)])
    }

    /// Words that may name a phrase or a term.
    fn text(&mut self, phrases: bool, terms: bool) -> String {
        let mut words = format!("Words {}", self.dice.below(1000));
        if phrases && self.phrases > 0 && self.dice.one_in(5) {
            words.push_str(&format!(" {{p{}}}", self.dice.below(self.phrases)));
        }
        if terms && self.terms > 0 && self.dice.one_in(6) {
            words.push_str(&format!(" **[[t{}]]**", self.dice.below(self.terms)));
        }
        words
    }
}

/// A part with its condition.
fn with(mut part: Value, when: Option<Value>) -> Value {
    if let Some(when) = when {
        part["when"] = when;
    }
    part
}
