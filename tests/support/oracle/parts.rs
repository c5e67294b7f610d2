//! The conditions of a guide, as far as the file alone tells.

use signpost::guide::Guide;
use signpost::guide::block::{Block, Content};
use signpost::guide::when::When;

use super::look::Key;

/// A condition of the guide, and the part in which it stands.
pub struct Part<'g> {
    pub key: Key,
    pub when: &'g When,
    pub inside: Option<Key>,
    pub unfolds: Option<usize>,
}

/// All conditions that somebody could come to as far as the file alone tells, outer ones before inner ones.
pub fn parts<'g>(guide: &'g Guide, is_named: impl Fn(usize) -> bool) -> Vec<Part<'g>> {
    let mut parts = Vec::new();
    let mut add = |kind, whens: Vec<&'g When>| {
        for (at, when) in whens.into_iter().enumerate() {
            parts.push(Part { key: Key(kind, at + 1, 0, 0), when, inside: None, unfolds: None });
        }
    };
    add('q', guide.questions.0.iter().map(|question| &question.when).collect());
    add('n', guide.notices.iter().map(|notice| &notice.when).collect());
    add('o', guide.outcomes.iter().map(|outcome| &outcome.when).collect());
    add('a', guide.actions.iter().map(|action| &action.when).collect());
    add('h', guide.helplines.iter().map(|helpline| &helpline.when).collect());
    for (phrase, wordings) in guide.phrases.0.iter().enumerate().filter(|(phrase, _)| is_named(*phrase)) {
        for (at, wording) in wordings.iter().enumerate() {
            parts.push(Part {
                key: Key('p', phrase + 1, at + 1, 0),
                when: &wording.when,
                inside: None,
                unfolds: None,
            });
        }
    }
    for (at, section) in guide.sections.iter().enumerate() {
        let key = Key('s', at + 1, 0, 0);
        parts.push(Part { key, when: &section.when, inside: None, unfolds: None });
        of_blocks(&section.blocks, ('s', at + 1), Some(key), &mut parts);
    }
    let unfolds =
        |blocks: &[Block], fragment| blocks.iter().any(|block| block.content == Content::Fragment(fragment));
    // In a made guide a fragment unfolds only those before it, so the outer ones are the later ones.
    for (at, blocks) in guide.fragments.0.iter().enumerate().rev() {
        let lists = guide.sections.iter().map(|section| &section.blocks).chain(&guide.fragments.0);
        if lists.into_iter().any(|list| unfolds(list, at)) {
            of_blocks(blocks, ('f', at + 1), None, &mut parts);
        }
    }
    parts
}

fn of_blocks<'g>(
    blocks: &'g [Block],
    (list, of): (char, usize),
    inside: Option<Key>,
    parts: &mut Vec<Part<'g>>,
) {
    for (at, block) in blocks.iter().enumerate() {
        let key = Key(list, of, at + 1, 0);
        let unfolds = if let Content::Fragment(inner) = block.content { Some(inner) } else { None };
        parts.push(Part { key, when: &block.when, inside, unfolds });
        if let Content::List(items) = &block.content {
            for (point, item) in items.iter().enumerate() {
                parts.push(Part {
                    key: Key(list, of, at + 1, point + 1),
                    when: &item.0.when,
                    inside: Some(key),
                    unfolds: None,
                });
            }
        }
    }
}

/// The JSON pointer of a part of a made guide.
pub fn pointer(guide: &Guide, key: Key) -> String {
    let Key(kind, of, block, point) = key;
    let list = match kind {
        'q' => "questions",
        'n' => "notices",
        'o' => "outcomes",
        'a' => "actions",
        'h' => "helplines",
        's' => "sections",
        'f' => return inside(&format!("/fragments/f{}", of - 1), &guide.fragments.0[of - 1], block, point),
        _ => return format!("/phrases/p{}/{}", of - 1, block - 1),
    };
    let part = format!("/{list}/{}", of - 1);
    if block == 0 {
        part
    } else {
        inside(&format!("{part}/blocks"), &guide.sections[of - 1].blocks, block, point)
    }
}

fn inside(list: &str, blocks: &[Block], block: usize, point: usize) -> String {
    let part = format!("{list}/{}", block - 1);
    assert!(block <= blocks.len());
    if point == 0 { part } else { format!("{part}/list/{}", point - 1) }
}
