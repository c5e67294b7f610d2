//! The parts of a made guide: whatever stands beside its questions.

use serde_json::{Map, Value, json};

use super::{Maker, with};

impl Maker {
    pub fn notices(&mut self) -> Vec<Value> {
        let count = self.dice.below(3);
        let notice = |at| {
            let mut places = vec!["start", "question", "result", "action"];
            places.retain(|_| self.dice.one_in(2));
            let notice = json!({ "id": format!("n{at}"), "text": self.text(true, true), "at": places });
            with(notice, self.maybe_when(3))
        };
        (0..count).map(notice).collect()
    }

    pub fn wordings(&mut self) -> Value {
        let phrases = self.phrases;
        let phrase = |at| {
            let count = self.dice.below(3);
            let mut wordings: Vec<Value> =
                (0..count).map(|_| json!({ "when": self.when(1), "text": self.text(false, true) })).collect();
            wordings.push(json!({ "text": self.text(false, true) }));
            (format!("p{at}"), json!(wordings))
        };
        Value::Object((0..phrases).map(phrase).collect())
    }

    pub fn meanings(&mut self) -> Value {
        let terms = self.terms;
        let term = |at| (format!("t{at}"), json!({ "term": "term", "meaning": self.text(true, false) }));
        Value::Object((0..terms).map(term).collect())
    }

    /// Fragments that may unfold those before them.
    pub fn shared(&mut self) -> Value {
        let all = self.fragments;
        let mut shared = Map::new();
        for at in 0..all {
            self.fragments = at;
            shared.insert(format!("f{at}"), json!(self.blocks()));
        }
        self.fragments = all;
        Value::Object(shared)
    }

    fn blocks(&mut self) -> Vec<Value> {
        let count = 1 + self.dice.below(2);
        (0..count).map(|_| self.block()).collect()
    }

    fn block(&mut self) -> Value {
        let when = self.maybe_when(2);
        let block = match self.dice.below(4) {
            0 => {
                let count = 1 + self.dice.below(2);
                json!({ "list": (0..count).map(|_| self.point()).collect::<Vec<_>>() })
            }
            1 | 2 if self.fragments > 0 => {
                json!({ "fragment": format!("f{}", self.dice.below(self.fragments)) })
            }
            3 => {
                json!({ "callout": { "tone": "info", "title": self.text(true, true), "text": self.text(true, true) } })
            }
            _ => json!({ "paragraph": self.text(true, true) }),
        };
        with(block, when)
    }

    fn point(&mut self) -> Value {
        match self.maybe_when(3) {
            Some(when) => json!({ "text": self.text(true, true), "when": when }),
            None => json!(self.text(true, true)),
        }
    }

    pub fn outcomes(&mut self) -> Vec<Value> {
        let count = self.dice.below(4);
        let mut ends: Vec<Value> = (0..count)
            .map(|at| {
                with(
                    json!({ "id": format!("e{at}"), "headline": self.text(true, true) }),
                    self.maybe_when(12),
                )
            })
            .collect();
        ends.push(json!({ "id": "last", "headline": "Last", "summary": self.text(true, true) }));
        ends
    }

    pub fn sections(&mut self) -> Vec<Value> {
        let count = self.dice.below(4);
        let section = |at| {
            let title = self.text(true, true);
            with(
                json!({ "id": format!("s{at}"), "title": title, "sources": [], "blocks": self.blocks() }),
                self.maybe_when(4),
            )
        };
        (0..count).map(section).collect()
    }

    pub fn actions(&mut self) -> Vec<Value> {
        let count = self.dice.below(3);
        let action = |at| {
            let action = json!({ "id": format!("a{at}"), "kind": "call", "label": self.text(true, true), "phone": "+14165550100" });
            with(action, self.maybe_when(4))
        };
        (0..count).map(action).collect()
    }

    pub fn helplines(&mut self) -> Vec<Value> {
        let count = self.dice.below(3);
        let helpline = |at| {
            let helpline = json!({
                "id": format!("h{at}"), "name": self.text(true, true), "phone": "+14165550101", "audience": "anyone",
                "source": "https://help.example.com/", "verified": "2026-01-01", "start": self.dice.one_in(2),
            });
            with(helpline, self.maybe_when(3))
        };
        (0..count).map(helpline).collect()
    }
}
