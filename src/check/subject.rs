//! What rules look at: a guide that could be read, with everything that lies beside it.

use crate::check::Input;
use crate::check::finding::{File, Place};
use crate::check::review::Reviewed;
use crate::check::shown::Shown;
use crate::check::space::Space;
use crate::check::verdicts::Verdicts;
use crate::guide::Guide;
use crate::guide::catalogue::Catalogue;
use crate::guide::json::Node;
use crate::guide::values::Date;
use crate::interview::offer::role_question;

/// An overlay that could be laid over the guide.
#[derive(Clone, Debug)]
pub struct Translation {
    /// Its position among the overlays of the check.
    pub index: usize,
    /// Its JSON.
    pub node: Node,
    /// The guide in its language.
    pub guide: Guide,
}

/// A guide, its answers, and what lies beside it.
pub struct Subject<'a> {
    /// The text of the guide's file.
    pub text: &'a str,
    /// The guide.
    pub guide: &'a Guide,
    /// Its JSON, which knows where everything stands.
    pub node: &'a Node,
    /// The ids that it defines.
    pub catalogue: Catalogue,
    /// The answers that visitors can give.
    pub space: &'a Space<'a>,
    /// Which answers show which part.
    pub shown: Shown<'a>,
    /// Its review file, where there is one.
    pub review: Option<&'a Reviewed>,
    /// The texts of all its overlays, of those too that cannot be laid over it.
    pub overlays: &'a [&'a str],
    /// Its translations.
    pub translations: &'a [Translation],
    /// The day on which dates are judged.
    pub today: Date,
    /// What comes of each condition.
    pub verdicts: Verdicts<'a>,
}

impl<'a> Subject<'a> {
    /// A guide with what lies beside it.
    pub fn new(
        input: &Input<'a>,
        guide: &'a Guide,
        node: &'a Node,
        space: &'a Space<'a>,
        review: Option<&'a Reviewed>,
        translations: &'a [Translation],
    ) -> Self {
        let (catalogue, shown) = (Catalogue::of(node), Shown::new(space));
        let Input { guide: text, overlays, today, .. } = *input;
        let verdicts = Verdicts::none(space);
        let mut subject = Self {
            text,
            guide,
            node,
            catalogue,
            space,
            shown,
            review,
            overlays,
            translations,
            today,
            verdicts,
        };
        subject.verdicts = Verdicts::of(&subject);
        subject
    }

    /// The place of the value at a JSON pointer, or of the nearest value around it.
    pub fn place(&self, file: File, pointer: &str) -> Place {
        let root = match file {
            File::Guide => Some(self.node),
            File::Review => self.review.map(|review| &review.node),
            File::Policies(index) => {
                self.review.and_then(|review| review.shared.get(index)).map(|file| &file.node)
            }
            File::Overlay(index) => {
                self.translations.iter().find(|known| known.index == index).map(|known| &known.node)
            }
        };
        let Some(root) = root else { return Place { file, start: 0, end: 0, pointer: String::new() } };
        let (mut node, mut reached) = (root, String::new());
        for segment in pointer.split('/').skip(1) {
            let key = segment.replace("~1", "/").replace("~0", "~");
            let next = node.get(&key).or_else(|| node.items().get(key.parse::<usize>().ok()?));
            let Some(next) = next else { break };
            node = next;
            reached.push('/');
            reached.push_str(segment);
        }
        Place { file, start: node.start, end: node.end, pointer: reached }
    }

    /// The place of a part of the guide.
    pub fn at(&self, pointer: &str) -> Place {
        self.place(File::Guide, pointer)
    }

    /// The question by whose options visitors say who they are.
    pub fn role_question(&self) -> Option<usize> {
        role_question(self.guide)
    }
}
