//! The firms of a made guide: whom they act for, where they serve, and the places that options mean.

use serde_json::{Value, json};

use super::Dice;

const PLACES: [&str; 5] = ["CA-ON", "CA", "US-MO", "US", "us-mo"];

/// Puts firms behind the actions of some of the guides, and places behind some of their options.
pub fn settle(parts: &mut Value, seed: u64) {
    let mut dice = Dice(seed ^ 0x5eed_0ff1);
    if dice.one_in(3) {
        return;
    }
    let mut roles = Vec::new();
    for question in parts["questions"].as_array_mut().unwrap() {
        for option in question["options"].as_array_mut().unwrap() {
            roles.push(option["id"].clone());
            if dice.one_in(4) {
                option["jurisdiction"] = json!(PLACES[dice.below(PLACES.len())]);
            }
            if dice.one_in(6) {
                option["unsure"] = json!(true);
            }
        }
    }
    parts["firm"] = firm(&mut dice, &roles);
    parts["firms"] = json!({ "elm": firm(&mut dice, &roles) });
    for action in parts["actions"].as_array_mut().unwrap() {
        if dice.one_in(2) {
            action["firm"] = json!("elm");
        }
    }
    if dice.one_in(2) {
        parts["out_of_area"] = json!("No firm of this guide serves your place.");
    }
}

fn firm(dice: &mut Dice, roles: &[Value]) -> Value {
    let mut acts_for: Vec<&Value> = roles.iter().filter(|_| dice.one_in(3)).collect();
    acts_for.dedup();
    let serves: Vec<&str> = PLACES.into_iter().filter(|_| dice.one_in(3)).collect();
    json!({ "name": "Firm", "phone": "+14165550100", "acts_for": acts_for, "serves": serves })
}
