//! What is read on a screen: the wordings of phrases, and what opens.

use signpost::guide::block::{Block, Content};
use signpost::guide::text::{Inline, Text};

use super::look::{Eye, Key};

impl<'a> Eye<'a> {
    /// The texts of blocks, as the resolver unfolds them.
    pub fn contents(&mut self, blocks: &'a [Block]) {
        for content in self.filler.blocks(blocks) {
            match content {
                Content::Paragraph(text) => self.text(text, None, true),
                Content::List(items) => {
                    let shown: Vec<Text> = self.filler.items(items).cloned().collect();
                    shown.iter().for_each(|text| self.text(text, None, true));
                }
                Content::Callout(callout) => {
                    callout.title.iter().for_each(|title| self.text(title, None, false));
                    self.text(&callout.text, None, true);
                }
                _ => panic!("the oracle knows no such block"),
            }
        }
    }

    /// A text that is read: the wordings of its phrases, and what opens in it.
    pub fn text(&mut self, text: &Text, owner: Option<usize>, opens: bool) {
        self.read(text, owner, opens, &mut Vec::new());
    }

    fn read(&mut self, text: &Text, owner: Option<usize>, opens: bool, opened: &mut Vec<usize>) {
        for piece in text.pieces() {
            match piece {
                Inline::Phrase(phrase) => self.phrase(*phrase, owner, opens, opened),
                Inline::Strong(inner) | Inline::Emphasis(inner) => self.read(inner, owner, opens, opened),
                // Nobody opens a term inside itself twice to read something new.
                Inline::Term { term, .. } if opens && !opened.contains(term) => {
                    opened.push(*term);
                    let meaning = self.guide.glossary.get(*term).unwrap().meaning.clone();
                    self.read(&meaning, owner, opens, opened);
                }
                Inline::Link { .. } => panic!("the oracle knows no links"),
                _ => {}
            }
        }
    }

    fn phrase(&mut self, phrase: usize, owner: Option<usize>, opens: bool, opened: &mut Vec<usize>) {
        let mut left = true;
        for (at, wording) in self.guide.phrases.get(phrase).unwrap().iter().enumerate() {
            let holds = self.note(Key('p', phrase + 1, at + 1, 0), owner, &wording.when, true, left);
            if holds && left {
                self.read(&wording.text, owner, opens, opened);
            }
            left &= !holds;
        }
    }
}
