//! The list of the widget's own words, with their keys and their English.

macro_rules! words {
    ($($(#[doc = $about:literal])* $name:ident $key:literal $english:literal,)*) => {
        /// A text that belongs to the widget rather than to the guide.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Word {
            $($(#[doc = $about])* #[doc = ""] #[doc = concat!("Key `", $key, "`, in English: ", $english)] $name,)*
        }

        /// The keys under `words`, in the order of [`Word`].
        pub const KEYS: &[&str] = &[$($key),*];
        const ENGLISH: &[&str] = &[$($english),*];
        /// For each key: the words in English, and what they are for.
        #[cfg(feature = "schema")]
        pub(crate) const EXPLAINED: &[(&str, &str)] = &[$(($english, concat!($($about),*))),*];

        impl Word {
            /// All of them, in the order of [`KEYS`].
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The widget's words in English, with `{name}` places still in them.
            pub fn english(self) -> &'static str {
                ENGLISH.get(self as usize).copied().unwrap_or_default()
            }
        }
    };
}

words! {
    /// Starts the questions.
    Start "start" "Start",
    /// Heading of the remarks on the first screen.
    Before "before" "Before you start",
    /// What the widget keeps and sends.
    Private "private" "Your answers stay on this page. Nothing is saved and nothing is sent.",
    /// How long it takes: {max} questions. Counted.
    Length "length" "At most {max} short question. You can go back or leave at any time.|At most {max} short questions. You can go back or leave at any time.",
    /// What the exit does and does not do, in a line.
    ExitNote "exit-note" "The “{exit}” link hides this page at once and opens another site. It cannot clear your browser’s history.",
    /// On the first screen, where nobody has used the guide for {n} minutes. Counted.
    Idle "idle" "For your safety, your answers were cleared after {n} minute without use.|For your safety, your answers were cleared after {n} minutes without use.",
    /// Heading of the safety screen.
    Safety "safety" "Your safety",
    /// That Shift three times leaves too.
    Shift "shift" "On a keyboard, pressing Shift three times does the same.",
    /// What no exit can undo.
    Trail "trail" "Any visit or search leaves a trail that cannot be fully erased. Other tabs stay open.",
    /// How to come back.
    ComeBack "come-back" "Your answers are not saved. To come back, type this site’s address and start again.",
    /// Opens what there is to know about devices.
    Safer "safer" "Using a safer device",
    /// What private browsing and clearing the history do not do.
    Watched "watched" "Someone who watches this device may see what you do. Private browsing and clearing your history do not stop that, or spy software. Deleting a lot at once can raise suspicion.",
    /// Which device is safer.
    SaferDevice "safer-device" "A device they cannot reach is safer, such as one at a library or of a friend you trust.",
    /// Which keys close what.
    CloseKeys "close-keys" "On Windows, Alt+F4 closes the window, Ctrl+W only this tab. On a Mac, Command+Shift+W and Command+W do the same.",
    /// The exit link.
    Exit "exit" "Leave this page",
    /// Shift was pressed the first time.
    ShiftTwice "shift-twice" "Press Shift two more times to leave.",
    /// Shift was pressed the second time.
    ShiftOnce "shift-once" "Press Shift once more to leave.",
    /// Shift was not pressed a third time.
    ShiftOver "shift-over" "You are still on this page.",
    /// A minute before the answers of an idle visitor are forgotten.
    IdleSoon "idle-soon" "Still there? In a minute your answers are cleared for your safety. Tap or press a key to keep them.",
    /// What the choice of languages is called, for those who do not see it.
    Language "language" "Language",
    /// What covers the page while the exit loads.
    Leaving "leaving" "Loading…",
    /// Where the visitor is: {number} and {max}.
    Progress "progress" "Question {number} of at most {max}",
    /// Opens the reason for a question.
    Why "why" "Why we ask",
    /// Above the options of a question with several answers.
    ChooseMany "choose-many" "Choose all that fit.",
    /// Confirms a choice of several.
    Continue "continue" "Continue",
    /// Shown when nothing is chosen.
    ChooseOne "choose-one" "Choose at least one answer. If none fits, choose the last one.",
    /// Marks the option that was chosen before.
    Chosen "chosen" "your answer",
    /// Goes to the question before.
    Back "back" "Back",
    /// Leads to the result again.
    ToResult "to-result" "Back to the result",
    /// Above the result.
    Result "result" "Your result",
    /// Introduces the answers that led to a part.
    Because "because" "Because you said:",
    /// Opens the reasons for a section.
    WhyShown "why-shown" "Why you see this",
    /// Marks a belief.
    Myth "myth" "What people say",
    /// Marks what is so.
    Fact "fact" "What is true",
    /// Marks a callout of tone info, for those who cannot see its colour.
    Info "info" "Note",
    /// Marks a callout of tone warning.
    Warning "warning" "Be careful",
    /// Marks a callout of tone danger.
    Danger "danger" "Important",
    /// A bar of a timeline without a start: {to} {unit}.
    UpTo "up-to" "up to {to} {unit}",
    /// A bar of a timeline: {from}, {to}, {unit}.
    FromTo "from-to" "{from} to {to} {unit}",
    /// Unit. Counted.
    Day "day" "day|days",
    /// Unit. Counted.
    Week "week" "week|weeks",
    /// Unit. Counted.
    Month "month" "month|months",
    /// Unit. Counted.
    Year "year" "year|years",
    /// Heading of the firm's actions.
    Actions "actions" "Talk to a law firm",
    /// Where an action leads when it opens another site.
    OtherSite "other-site" "opens another site",
    /// Beside what calls.
    CallNote "call-note" "Calls show in call logs and on phone bills.",
    /// Beside what sends a text message.
    TextNote "text-note" "Texts stay on phones and show on bills.",
    /// Beside a firm's pages for booking and writing.
    SafeContact "safe-contact" "Say how and when it is safe to reach you.",
    /// In place of actions, where no firm acts for people like the visitor.
    NotForYou "not-for-you" "No firm in this guide acts for people in your position. There is independent help on this page.",
    /// In place of actions, where no firm serves the visitor's place.
    OutOfArea "out-of-area" "No firm in this guide serves the place you chose. There is independent help on this page.",
    /// Heading of the steps of an action.
    Steps "steps" "How it works",
    /// The line of a firm's licence and responsible lawyer.
    Responsible "responsible" "Responsible for this content: {name}",
    /// Heading of the helplines.
    Helplines "helplines" "Independent help",
    /// Calls a helpline.
    Call "call" "Call {phone}",
    /// Texts a helpline.
    SendText "send-text" "Text {phone}",
    /// Calls a helpline from a teletypewriter; says for whom, since nobody who speaks is heard there.
    Tty "tty" "TTY {phone} (deaf)",
    /// Opens a helpline's page to chat on.
    Chat "chat" "Chat online",
    /// Opens a helpline's website.
    Website "website" "Website",
    /// When a helpline's number was checked.
    Verified "verified" "Number checked on {date}",
    /// Heading of the answers.
    Answers "answers" "Your answers",
    /// Changes an answer.
    Change "change" "Change",
    /// Opens what there is to know before printing.
    Print "print" "Print",
    /// Heading of what there is to know before printing.
    Paper "paper" "Before you print",
    /// What paper gives away.
    PrintNote "print-note" "Anyone can find a paper copy. The rest of this page is printed too. Your browser may add its title and address. You can often turn that off in the print window.",
    /// Has the answers printed too, or not.
    PrintAnswers "print-answers" "Include my answers",
    /// Opens the print window.
    PrintNow "print-now" "Print now",
    /// Closes what was opened.
    Close "close" "Close",
    /// Heading on paper, which says nothing of the subject.
    PrintTitle "print-title" "Notes",
    /// Forgets all answers.
    Restart "restart" "Start again",
    /// A guide past its review date.
    Overdue "overdue" "The law may have changed. This page was due for a check on {date}.",
    /// In place of the short answer of a guide past its review date.
    HiddenTitle "hidden-title" "This explanation is being checked",
    /// In place of the sections of a guide past its review date.
    Hidden "hidden" "The law may have changed, so it is not shown for now. Please use the contacts below.",
    /// Who reviewed the guide: {by}, {date}.
    Reviewed "reviewed" "Reviewed by {by} on {date}",
}
