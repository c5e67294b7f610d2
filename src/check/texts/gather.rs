//! The walk over a guide that gathers its texts.

use crate::check::texts::{Part, Passage};
use crate::guide::Guide;
use crate::guide::block::{Block, Content, Item};
use crate::guide::catalogue::Catalogue;
use crate::guide::text::Text;
use crate::guide::when::When;

/// Every text of a guide, in the order of the format. The catalogue gives the names of phrases, terms and fragments.
pub fn passages<'a>(guide: &'a Guide, catalogue: &Catalogue) -> Vec<Passage<'a>> {
    let mut walk = Walk { found: Vec::new(), part: Part::Guide, whens: Vec::new() };
    walk.text("/title", Some(&guide.title));
    walk.text("/intro", guide.intro.as_ref());
    walk.text("/emergency/text", guide.emergency.as_ref().map(|emergency| &emergency.text));
    walk.asked(guide);
    walk.keyed(guide, catalogue);
    walk.ends(guide);
    walk.found
}

struct Walk<'a> {
    found: Vec<Passage<'a>>,
    part: Part,
    whens: Vec<&'a When>,
}

impl<'a> Walk<'a> {
    fn text(&mut self, pointer: &str, text: Option<&'a Text>) {
        let Some(text) = text else { return };
        self.found.push(Passage {
            pointer: pointer.to_string(),
            text,
            part: self.part,
            whens: self.whens.clone(),
        });
    }

    fn each(&mut self, pointer: &str, texts: impl IntoIterator<Item = &'a Text>) {
        for (index, text) in texts.into_iter().enumerate() {
            self.text(&format!("{pointer}/{index}"), Some(text));
        }
    }

    fn asked(&mut self, guide: &'a Guide) {
        for (index, notice) in guide.notices.iter().enumerate() {
            self.part = Part::Notice(index);
            self.text(&format!("/notices/{index}/text"), Some(&notice.text));
        }
        for (index, question) in guide.questions.0.iter().enumerate() {
            self.part = Part::Question(index);
            let at = format!("/questions/{index}");
            self.text(&format!("{at}/text"), Some(&question.text));
            self.text(&format!("{at}/help"), question.help.as_ref());
            self.text(&format!("{at}/why"), question.why.as_ref());
            for (option, choice) in question.options.iter().enumerate() {
                self.text(&format!("{at}/options/{option}/text"), Some(&choice.text));
                self.text(&format!("{at}/options/{option}/help"), choice.help.as_ref());
            }
        }
    }

    fn keyed(&mut self, guide: &'a Guide, catalogue: &Catalogue) {
        for (index, (wordings, id)) in guide.phrases.0.iter().zip(&catalogue.phrases).enumerate() {
            self.part = Part::Phrase(index);
            for (at, wording) in wordings.iter().enumerate() {
                self.text(&format!("/phrases/{id}/{at}/text"), Some(&wording.text));
            }
        }
        for (index, (term, id)) in guide.glossary.0.iter().zip(&catalogue.glossary).enumerate() {
            self.part = Part::Term(index);
            self.text(&format!("/glossary/{id}/meaning"), Some(&term.meaning));
        }
        for (index, (blocks, id)) in guide.fragments.0.iter().zip(&catalogue.fragments).enumerate() {
            self.part = Part::Fragment(index);
            self.blocks(&format!("/fragments/{id}"), blocks);
        }
    }

    fn ends(&mut self, guide: &'a Guide) {
        for (index, outcome) in guide.outcomes.iter().enumerate() {
            self.part = Part::Outcome(index);
            self.text(&format!("/outcomes/{index}/headline"), Some(&outcome.headline));
            self.text(&format!("/outcomes/{index}/summary"), outcome.summary.as_ref());
        }
        for (index, section) in guide.sections.iter().enumerate() {
            self.part = Part::Section(index);
            self.text(&format!("/sections/{index}/title"), Some(&section.title));
            self.blocks(&format!("/sections/{index}/blocks"), &section.blocks);
        }
        for (index, action) in guide.actions.iter().enumerate() {
            self.part = Part::Action(index);
            self.text(&format!("/actions/{index}/label"), Some(&action.label));
            self.text(&format!("/actions/{index}/note"), action.note.as_ref());
            self.each(&format!("/actions/{index}/steps"), &action.steps);
        }
        self.part = Part::Area;
        self.text("/out_of_area", guide.out_of_area.as_ref());
        for (index, helpline) in guide.helplines.iter().enumerate() {
            self.part = Part::Helpline(index);
            self.text(&format!("/helplines/{index}/name"), Some(&helpline.name));
            self.text(&format!("/helplines/{index}/hours"), helpline.hours.as_ref());
            self.text(&format!("/helplines/{index}/note"), helpline.note.as_ref());
        }
    }

    fn blocks(&mut self, pointer: &str, blocks: &'a [Block]) {
        for (index, block) in blocks.iter().enumerate() {
            self.under(&block.when, |walk| walk.content(&format!("{pointer}/{index}"), &block.content));
        }
    }

    fn under(&mut self, when: &'a When, inside: impl FnOnce(&mut Self)) {
        self.whens.push(when);
        inside(self);
        self.whens.pop();
    }

    fn content(&mut self, at: &str, content: &'a Content) {
        match content {
            Content::Paragraph(text) => self.text(&format!("{at}/paragraph"), Some(text)),
            Content::List(items) => self.items(&format!("{at}/list"), items),
            Content::Steps(items) => self.items(&format!("{at}/steps"), items),
            Content::Checklist(items) => self.items(&format!("{at}/checklist"), items),
            Content::Callout(callout) => {
                self.text(&format!("{at}/callout/title"), callout.title.as_ref());
                self.text(&format!("{at}/callout/text"), Some(&callout.text));
            }
            Content::Myth(myth) => {
                self.text(&format!("{at}/myth/claim"), Some(&myth.claim));
                self.text(&format!("{at}/myth/fact"), Some(&myth.fact));
            }
            Content::Timeline(timeline) => {
                self.text(&format!("{at}/timeline/caption"), Some(&timeline.caption));
                for (index, span) in timeline.spans.iter().enumerate() {
                    self.text(&format!("{at}/timeline/spans/{index}/label"), Some(&span.label));
                    self.text(&format!("{at}/timeline/spans/{index}/note"), span.note.as_ref());
                }
            }
            Content::Table(table) => {
                self.text(&format!("{at}/table/caption"), Some(&table.caption));
                self.each(&format!("{at}/table/columns"), &table.columns);
                for (index, row) in table.rows.iter().enumerate() {
                    self.each(&format!("{at}/table/rows/{index}"), row);
                }
            }
            Content::Links(links) => {
                for (index, link) in links.iter().enumerate() {
                    self.text(&format!("{at}/links/{index}/label"), Some(&link.label));
                    self.text(&format!("{at}/links/{index}/note"), link.note.as_ref());
                }
            }
            Content::Fragment(_) => {}
        }
    }

    fn items(&mut self, at: &str, items: &'a [Item]) {
        for (index, item) in items.iter().enumerate() {
            // A point without a condition is a text by itself; where it is an object, its text is one level deeper.
            let pointer = format!("{at}/{index}");
            self.under(&item.0.when, |walk| walk.text(&pointer, Some(&item.0.text)));
        }
    }
}
