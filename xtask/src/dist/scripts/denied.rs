//! The names by which a script stores, sends, runs text as a program, or leads away.

/// What an identifier or a word of a text is cut into.
pub type Word<'t> = &'t str;

/// What keeps something beyond the page.
const STORES: [&str; 21] = [
    "localStorage",
    "sessionStorage",
    "sharedStorage",
    "storage",
    "StorageManager",
    "setItem",
    "indexedDB",
    "caches",
    "CacheStorage",
    "cookie",
    "cookieStore",
    "getDirectory",
    "showSaveFilePicker",
    "pushState",
    "replaceState",
    "history",
    "serviceWorker",
    "credentials",
    "performance",
    "clipboard",
    "execCommand",
];

/// What reaches a server, another page or another program. `navigator` is the way to a dozen such.
const SENDS: [&str; 27] = [
    "fetch",
    "fetchLater",
    "XMLHttpRequest",
    "navigator",
    "sendBeacon",
    "share",
    "WebSocket",
    "WebSocketStream",
    "WebTransport",
    "EventSource",
    "RTCPeerConnection",
    "Worker",
    "SharedWorker",
    "addModule",
    "BroadcastChannel",
    "MessageChannel",
    "postMessage",
    "Notification",
    "Image",
    "Audio",
    "FontFace",
    "src",
    "srcset",
    "srcdoc",
    "submit",
    "requestSubmit",
    "modulepreload",
];

/// What makes a program, or a page's elements, out of a text.
const RUNS: [&str; 14] = [
    "eval",
    "Function",
    "import",
    "importScripts",
    "write",
    "writeln",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "setHTML",
    "setHTMLUnsafe",
    "createContextualFragment",
    "DOMParser",
    "createPolicy",
];

/// What leads to another page, whose address may carry something.
const LEAVES: [&str; 2] = ["location", "open"];

/// All of them.
pub fn all() -> impl Iterator<Item = &'static str> {
    [&STORES[..], &SENDS, &RUNS, &LEAVES].into_iter().flatten().copied()
}

/// Whether a script may say this word only where it is allowed to.
pub fn is_denied(word: &str) -> bool {
    all().any(|denied| denied == word)
}

/// What an import names that no import may. Ways to leave are not among it: they are counted in the glue as a whole.
pub fn in_import<'t>(name: &'t str, text: &'t str) -> Option<Word<'t>> {
    let never = |word: &str| [&STORES[..], &SENDS, &RUNS].into_iter().flatten().any(|denied| *denied == word);
    // A name such as `localStorage_get` is made of what it is about and what it does.
    name.split('_').chain(words(text)).find(|word| never(word))
}

/// The identifiers of a script, also those in its texts; but not the parts of `connect-src`, which is a word of prose.
pub fn words(script: &str) -> impl Iterator<Item = Word<'_>> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$' | '-');
    let joined = |word: &&str| !word.trim_matches('-').contains('-');
    script.split(move |letter: char| !is_part(letter)).filter(joined).map(|word| word.trim_matches('-'))
}
