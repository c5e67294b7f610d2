//! Elements, made by one piece of code instead of by an expansion of `html!` at each of a hundred places.
//!
//! The widget's wasm is measured in bytes: written with `html!`, the same screens were 4 KB larger after compression.
//! For the same reason an element is boxed while it is made, so that each step moves a pointer, and steps are not inlined.

use yew::virtual_dom::{AttributeOrProperty, Attributes, VNode, VTag, VText};
use yew::{AttrValue, Html, NodeRef};

/// Declares the attributes that the widget writes, and no others: `style` and event handlers are not among them.
macro_rules! attributes {
    ($($name:ident $written:literal,)*) => {
        /// An attribute.
        #[derive(Clone, Copy, Debug)]
        pub enum Key {
            $(#[doc = concat!("`", $written, "`")] $name,)*
        }

        // Not `const`: one list at one address, by which Yew knows that two elements have the same keys.
        static KEYS: &[&str] = &[$($written),*];
    };
}

attributes! {
    Class "class",
    Part "part",
    Id "id",
    Lang "lang",
    Dir "dir",
    Role "role",
    Say "data-say",
    Act "data-act",
    TabIndex "tabindex",
    Type "type",
    Href "href",
    Target "target",
    Rel "rel",
    Scope "scope",
    Open "open",
    Expanded "aria-expanded",
    Pressed "aria-pressed",
    Hidden "aria-hidden",
    Label "aria-label",
    LabelledBy "aria-labelledby",
    DescribedBy "aria-describedby",
    X "x",
    Width "width",
    Height "height",
    Rx "rx",
}

/// An element in the making.
#[must_use]
#[derive(Debug)]
pub struct Element(Box<VTag>);

/// Starts an element.
#[inline(never)]
pub fn element(name: &'static str) -> Element {
    let mut tag = VTag::new(name);
    // With one list of keys for all elements, Yew compares attributes by position and needs no map.
    tag.attributes = Attributes::Dynamic { keys: KEYS, values: KEYS.iter().map(|_| None).collect() };
    Element(Box::new(tag))
}

/// Starts an element of a class, the most frequent kind.
#[inline(never)]
pub fn classed(name: &'static str, class: &'static str) -> Element {
    element(name).fixed(Key::Class, class)
}

/// Words as they are.
#[inline(never)]
pub fn words(words: AttrValue) -> Html {
    VText::new(words).into()
}

impl Element {
    /// Sets an attribute.
    #[inline(never)]
    pub fn attr(mut self, key: Key, value: AttrValue) -> Self {
        if let Attributes::Dynamic { values, .. } = &mut self.0.attributes
            && let Some(slot) = values.get_mut(key as usize)
        {
            *slot = Some(AttributeOrProperty::Attribute(value));
        }
        self
    }

    /// Sets an attribute to words known beforehand.
    #[inline(never)]
    pub fn fixed(self, key: Key, value: &'static str) -> Self {
        self.attr(key, AttrValue::Static(value))
    }

    /// Names the element for the page's `::part()`.
    #[inline(never)]
    pub fn part(self, name: &'static str) -> Self {
        self.fixed(Key::Part, name)
    }

    /// Adds a child.
    #[inline(never)]
    pub fn child(self, child: Element) -> Self {
        self.node(child.into())
    }

    /// Adds a child where there is one.
    #[inline(never)]
    pub fn maybe(self, child: Option<Element>) -> Self {
        match child {
            Some(child) => self.child(child),
            None => self,
        }
    }

    /// Adds a node.
    #[inline(never)]
    pub fn node(mut self, node: Html) -> Self {
        self.0.add_child(node);
        self
    }

    /// Adds words.
    #[inline(never)]
    pub fn words(self, text: AttrValue) -> Self {
        self.node(words(text))
    }

    /// Adds words known beforehand.
    #[inline(never)]
    pub fn mark(self, text: &'static str) -> Self {
        self.words(AttrValue::Static(text))
    }

    /// Adds children.
    #[inline(never)]
    pub fn children(mut self, children: Vec<Html>) -> Self {
        self.0.add_children(children);
        self
    }

    /// Tells the app of a click, by the number that [`Stage::on`](crate::widget::stage::Stage::on) gave. Without Yew's listeners:
    /// how it listens is cut from the wasm.
    #[inline(never)]
    pub fn on_click(self, act: usize) -> Self {
        self.attr(Key::Act, act.to_string().into())
    }

    /// Keeps a reference to the element.
    #[inline(never)]
    pub fn reference(mut self, node: &NodeRef) -> Self {
        self.0.node_ref = node.clone();
        self
    }

    /// Tells elements of the same kind apart, so that one is never turned into the other. Only beside a node without a
    /// key: how Yew sorts nodes that all have keys is cut from the wasm.
    #[inline(never)]
    pub fn key(mut self, key: usize) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// Sets the state of a checkbox.
    pub fn checked(mut self, checked: bool) -> Self {
        self.0.set_checked(checked);
        self
    }
}

impl From<Element> for Html {
    #[inline(never)]
    fn from(element: Element) -> Self {
        VNode::from(*element.0)
    }
}
