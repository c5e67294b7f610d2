//! The one component with state: a session, drawn.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::{AppHandle, Callback, Component, Context, Html, NodeRef, Properties};

use crate::guide::Guide;
use crate::guide::values::Date;
use crate::interview::bit_of;
use crate::interview::fill::Filler;
use crate::interview::view::{Step, View};
use crate::widget::browser;
use crate::widget::element::{Element, Key, classed};
use crate::widget::message::{Event, Message};
use crate::widget::session::{Paper, Screen, Session, overwrite};
use crate::widget::speech::Speech;
use crate::widget::stage::Stage;
use crate::widget::{ask, exit, result, safety, start};

/// What the widget is mounted with.
#[derive(Clone, Debug, Properties)]
pub struct Props {
    /// The guide.
    pub guide: Rc<Guide>,
    /// The visitor's day.
    pub today: Date,
    /// The level of the widget's headings in the page: 1 to 6.
    #[prop_or(2)]
    pub level: u8,
    /// Where to start; for tests and for pages made on the host.
    #[prop_or_default]
    pub session: Option<Session>,
    /// What the browser knows of languages.
    #[prop_or_default]
    pub speech: Speech,
    /// Told of what happens.
    #[prop_or_default]
    pub on_event: Callback<Event>,
}

/// The guide is read once and never changes, so two sets of properties are the same only where they share it.
impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.guide, &other.guide)
    }
}

/// The widget.
#[derive(Debug)]
pub struct App {
    session: Session,
    heading: NodeRef,
    /// What opens in place of a button, or that button.
    panel: NodeRef,
    /// Whether the panel has just opened or closed.
    turned: bool,
    /// Whether the print dialog is to open once everything is open.
    printing: bool,
    /// Whether everything on this screen was opened for print.
    all_open: bool,
    /// The place on the screen of the term whose meaning is open.
    open_term: Option<usize>,
    /// The screen that was shown when the heading last had the focus.
    focused: Screen,
    /// Whether the language has just changed.
    spoken: bool,
    /// What clicks on this screen mean: one listener serves all elements (`www/widget/mount.js`), each of which carries a number.
    acts: RefCell<Vec<Message>>,
}

impl Component for App {
    type Message = Message;
    type Properties = Props;

    fn create(context: &Context<Self>) -> Self {
        let props = context.props();
        let session = match &props.session {
            Some(session) => session.clone(),
            None => Session::new(props.guide.clone(), props.today),
        };
        Self {
            focused: session.screen,
            session,
            heading: NodeRef::default(),
            panel: NodeRef::default(),
            turned: false,
            open_term: None,
            printing: false,
            all_open: false,
            spoken: false,
            acts: RefCell::default(),
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        let open_term = self.open_term.take();
        let session = &mut self.session;
        match message {
            Message::Term(place) => self.open_term = Some(place).filter(|_| open_term != Some(place)),
            Message::Begin => session.begin(),
            Message::ToResult => session.advance(),
            Message::Choose(option) => session.answer(bit_of(option)),
            Message::Tick(option) => session.tick(option),
            Message::Continue => session.answer(session.ticked),
            Message::Back => session.back(),
            Message::Change(question) => session.show(question),
            Message::Restart => self.forget(Session::wipe),
            Message::Idle => self.forget(Session::idle),
            Message::Paper(paper) => {
                self.turned = (paper == Paper::Closed) != (session.paper == Paper::Closed);
                session.paper = paper;
                self.open_term = open_term;
            }
            Message::Print => {
                self.printing = true;
                self.all_open = true;
                self.open_term = open_term;
            }
            Message::Speak(guide) => {
                // A translation changes no question and no option, so the answers stay what they are.
                session.guide = guide;
                self.spoken = true;
            }
            Message::Language(index) => {
                self.open_term = open_term;
                if let Some(locale) = session.guide.translations.get(index) {
                    context.props().on_event.emit(Event::Language(locale.share()));
                }
                return false;
            }
            Message::Act => {
                self.open_term = open_term;
                context.props().on_event.emit(Event::Action);
                return false;
            }
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let guide = &*self.session.guide;
        let view = self.session.view();
        // Given back, so that its memory is overwritten.
        drop(self.acts.take());
        let stage = Stage {
            guide,
            filler: Filler::new(guide, &view.answers),
            level: context.props().level.clamp(1, 6),
            heading: &self.heading,
            panel: &self.panel,
            acts: &self.acts,
            speech: &context.props().speech,
            open_term: self.open_term,
            all_open: self.all_open,
            terms: Cell::new(0),
        };
        classed("div", "frame")
            .part("frame")
            .attr(Key::Lang, guide.locale.share().into())
            .fixed(Key::Dir, if guide.is_right_to_left() { "rtl" } else { "ltr" })
            .child(exit::bar(&stage, self.session.screen != Screen::Start))
            // The empty words have no key: among nodes that all have one, Yew would reorder, by code that is cut from the wasm.
            .child(classed("div", "screen").part("screen").child(self.screen(&stage, &view)).mark(""))
            .into()
    }

    fn rendered(&mut self, context: &Context<Self>, _first: bool) {
        if std::mem::take(&mut self.printing) {
            browser::print();
        }
        if std::mem::take(&mut self.spoken) {
            browser::focus(&self.heading);
        }
        if std::mem::take(&mut self.turned) {
            browser::focus(&self.panel);
        }
        let screen = self.session.screen;
        if screen == self.focused {
            return;
        }
        self.focused = screen;
        self.all_open = false;
        // Whoever is elsewhere on the page after a while stays there.
        if !self.session.idle {
            browser::focus(&self.heading);
        }
        if let Some(event) = self.event() {
            context.props().on_event.emit(event);
        }
    }

    fn destroy(&mut self, _context: &Context<Self>) {
        self.session.wipe();
    }
}

impl App {
    /// Forgets the session in this way, where the visitor was in it, and what is left of the answers on the stack.
    fn forget(&mut self, wipe: fn(&mut Session)) {
        wipe(&mut self.session);
        let focused = if let Screen::Question(_) = self.focused { Screen::Question(0) } else { self.focused };
        overwrite(&mut self.focused, Screen::Question(0), focused);
        overwrite(&mut self.open_term, Some(0), None);
        browser::sweep();
    }

    fn screen(&self, stage: &Stage, view: &View) -> Element {
        match self.session.screen {
            Screen::Start => return start::screen(stage, &self.session),
            Screen::Safety => return safety::screen(stage),
            _ => {}
        }
        match &view.step {
            Step::Question(asked) => ask::screen(stage, &self.session, view, asked),
            Step::Result(shown) => result::screen(stage, &self.session, view, shown),
        }
    }

    fn event(&self) -> Option<Event> {
        match self.session.screen {
            Screen::Start | Screen::Safety => None,
            Screen::Question(question) => (self.session.number_of(question) == 1).then_some(Event::Start),
            Screen::Result => Some(Event::Result),
        }
    }
}

/// Does what a click means on the element of a mounted widget that carries this number.
pub fn act(app: &AppHandle<App>, number: usize) {
    let message = app.get_component().and_then(|app| app.acts.borrow().get(number).cloned());
    if let Some(message) = message {
        app.send_message(message);
    }
}
