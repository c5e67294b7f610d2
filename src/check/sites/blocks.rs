//! The conditions inside sections and fragments.

use crate::check::sites::walk::{Met, Walk};
use crate::check::sites::{Links, Sets, Subject as About, Visit};
use crate::check::space::{Moment, Proof, Set};
use crate::guide::Guide;
use crate::guide::block::{Block, Content, Item};

/// Where blocks stand.
struct Around {
    /// In words.
    part: String,
    /// The JSON pointer of their list.
    pointer: String,
    /// The section's position among the sites.
    inside: Option<usize>,
    /// The fragment.
    fragment: Option<usize>,
    /// The answers that come to them.
    come: Proof<Set>,
}

impl Around {
    fn links(&self) -> Links {
        Links { inside: self.inside, fragment: self.fragment, ..Links::default() }
    }
}

impl<'a> Walk<'_, 'a> {
    /// The sections, each followed by what is in it.
    pub fn sections(&mut self) {
        let (guide, space) = (self.subject.guide, self.subject.space);
        for (index, section) in guide.sections.iter().enumerate() {
            let (part, pointer) = (format!("the section `{}`", &*section.id.0), format!("/sections/{index}"));
            let come = space.when(&section.when);
            let around = Around {
                part: part.clone(),
                pointer: format!("{pointer}/blocks"),
                inside: Some(self.met()),
                fragment: None,
                come: come.clone(),
            };
            let sets = self.sets(come, self.subject.shown.blocks(&section.blocks), Ok(space.all()));
            self.add(Met::new(About::Section, part, pointer, &section.when), sets);
            self.blocks(&section.blocks, &around);
        }
    }

    /// The fragments that some block unfolds, outer ones first. One that none does is another rule's business.
    pub fn fragments(&mut self) {
        let guide = self.subject.guide;
        let unfolded: Vec<usize> = self.unfolded().collect();
        for index in outer_first(guide) {
            let (Some(id), Some(blocks)) =
                (self.subject.catalogue.fragments.get(index), guide.fragments.get(index))
            else {
                continue;
            };
            if !unfolded.contains(&index) {
                continue;
            }
            let come = self.subject.shown.users(index);
            let (part, pointer) = (format!("the fragment `{id}`"), format!("/fragments/{id}"));
            self.blocks(blocks, &Around { part, pointer, inside: None, fragment: Some(index), come });
        }
    }

    fn unfolded(&self) -> impl Iterator<Item = usize> {
        let guide = self.subject.guide;
        let lists = guide.sections.iter().map(|section| &section.blocks).chain(&guide.fragments.0);
        lists
            .flatten()
            .filter_map(|block| if let Content::Fragment(inner) = block.content { Some(inner) } else { None })
    }

    fn blocks(&mut self, blocks: &'a [Block], around: &Around) {
        let space = self.subject.space;
        for (index, block) in blocks.iter().enumerate() {
            let part = format!("block {} of {}", index + 1, around.part);
            let pointer = format!("{}/{index}", around.pointer);
            let holds = space.when(&block.when);
            let sets = self.sets(holds.clone(), self.subject.shown.block(block), around.come.clone());
            let place = self.met();
            let unfolds = if let Content::Fragment(inner) = block.content { Some(inner) } else { None };
            let met = Met::new(About::Block, part.clone(), pointer.clone(), &block.when);
            self.add(met.linked(Links { unfolds, ..around.links() }), sets);
            let (key, items) = match &block.content {
                Content::List(items) => ("list", items),
                Content::Steps(items) => ("steps", items),
                Content::Checklist(items) => ("checklist", items),
                _ => continue,
            };
            let come = around.come.clone().and_then(|come| space.and(&come, &holds?));
            let (pointer, inside) = (format!("{pointer}/{key}"), Some(place));
            self.points(items, &Around { part, pointer, inside, fragment: around.fragment, come });
        }
    }

    fn points(&mut self, items: &'a [Item], around: &Around) {
        for (index, item) in items.iter().enumerate() {
            let part = format!("point {} of {}", index + 1, around.part);
            let pointer = format!("{}/{index}", around.pointer);
            let (holds, all) = (self.subject.space.when(&item.0.when), self.subject.space.all());
            let sets = self.sets(holds, Ok(all), around.come.clone());
            self.add(Met::new(About::Point, part, pointer, &item.0.when).linked(around.links()), sets);
        }
    }

    fn sets(&self, holds: Proof<Set>, filled: Proof<Set>, come: Proof<Set>) -> Proof<Sets> {
        let visits = vec![Visit { moment: Moment::Result, owner: None, come: come? }];
        Ok(Sets { holds: holds?, filled: filled?, left: self.subject.space.all(), visits })
    }
}

/// The positions of the fragments, each behind those that unfold it.
fn outer_first(guide: &Guide) -> Vec<usize> {
    let mut depths = vec![0usize; guide.fragments.0.len()];
    // They nest eight deep at most, and none contains itself: the reader sees to it.
    for _ in 0..8 {
        for (outer, blocks) in guide.fragments.0.iter().enumerate() {
            let depth = depths.get(outer).map_or(0, |depth| depth + 1);
            for block in blocks {
                if let Content::Fragment(inner) = block.content
                    && let Some(known) = depths.get_mut(inner)
                {
                    *known = depth.max(*known);
                }
            }
        }
    }
    let mut positions: Vec<usize> = (0..depths.len()).collect();
    positions.sort_by_key(|position| depths.get(*position).copied());
    positions
}
