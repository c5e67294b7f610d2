//! Reads the sentences of `check::saying` back, word by word, as a person would: they must mean what they are said of.

use signpost::guide::Guide;
use signpost::interview::Answers;

/// Whether a sentence holds for somebody, read word by word as a person would: brackets, "not", ", and", ", or", one test.
pub fn holds(guide: &Guide, answers: &Answers, sentence: &str) -> bool {
    let top = |word: &str| split_outside_brackets(sentence, word);
    if top(", or ").len() > 1 {
        return top(", or ").iter().any(|part| holds(guide, answers, part));
    }
    if top(", and ").len() > 1 {
        return top(", and ").iter().all(|part| holds(guide, answers, part));
    }
    if let Some(inner) = sentence.strip_prefix("not ") {
        return !holds(guide, answers, inner);
    }
    match sentence.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
        Some(inner) => holds(guide, answers, inner),
        None => test_holds(guide, answers, sentence),
    }
}

/// The parts of a sentence between a word that stands in no bracket.
fn split_outside_brackets<'s>(sentence: &'s str, word: &str) -> Vec<&'s str> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0);
    for (at, sign) in sentence.char_indices() {
        match sign {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if depth == 0 && at >= start && sentence[at..].starts_with(word) => {
                parts.push(&sentence[start..at]);
                start = at + word.len();
            }
            _ => {}
        }
    }
    parts.push(&sentence[start..]);
    parts
}

fn test_holds(guide: &Guide, answers: &Answers, sentence: &str) -> bool {
    if sentence == "everybody" || sentence == "nobody" {
        return sentence == "everybody";
    }
    let (id, rest) = sentence.split_once(' ').unwrap();
    let index = guide.questions.0.iter().position(|question| &*question.id.0 == id).unwrap();
    let given = answers.mask(index);
    let named = |list: &str| {
        let words = list
            .split([' ', ',', '“', '”'])
            .filter(|word| word.starts_with('o') && !matches!(*word, "or" | "of"));
        let options = &guide.questions.0[index].options;
        let bits = words.map(|word| 1u64 << options.iter().position(|option| &*option.id.0 == word).unwrap());
        bits.fold(0, |mask, bit| mask | bit)
    };
    if let Some(list) = rest.strip_suffix(" or is not asked") {
        return given == 0 || given & named(list) != 0;
    }
    let rest =
        rest.strip_prefix("is asked but ").map_or(rest, |rest| if given == 0 { "nothing" } else { rest });
    match rest {
        "nothing" => return false,
        "is asked" => return given != 0,
        "is not asked" => return given == 0,
        _ => {}
    }
    let (on, off) = rest.split_once(" but ").unwrap_or((rest, ""));
    let negative =
        ["is not", "is neither", "is none", "includes neither", "includes none", "does not include"];
    if negative.iter().any(|start| on.starts_with(start)) {
        return given & named(on) == 0;
    }
    let wanted = named(on);
    let is_any = on.contains(" or ") || wanted.count_ones() == 1;
    (if is_any { given & wanted != 0 } else { given & wanted == wanted }) && given & named(off) == 0
}
