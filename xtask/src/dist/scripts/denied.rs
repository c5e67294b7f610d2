//! The names by which a script stores, sends, runs text as a program, or leads away.
//!
//! `tests/browser/pages/interfaces.js` listens to the same things as they happen; a test in `said/tests.rs` holds that nothing is
//! listened to there which is not denied here.

/// What keeps something beyond the page.
pub const STORES: [&str; 32] = [
    "localStorage",
    "sessionStorage",
    "sharedStorage",
    "storage",
    "StorageManager",
    "setItem",
    "indexedDB",
    "openDatabase",
    "caches",
    "CacheStorage",
    "cookie",
    "cookieStore",
    "getDirectory",
    "requestFileSystem",
    "webkitRequestFileSystem",
    "showSaveFilePicker",
    "showOpenFilePicker",
    "showDirectoryPicker",
    "joinAdInterestGroup",
    "pushState",
    "replaceState",
    "scrollRestoration",
    "history",
    "navigation",
    "serviceWorker",
    "credentials",
    "performance",
    "clipboard",
    "execCommand",
    "locks",
    "download",
    "createObjectURL",
];

/// What reaches a server, another page, another program, or who stands by. `navigator` is the way to a dozen such.
pub const SENDS: [&str; 47] = [
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
    "webkitRTCPeerConnection",
    "PaymentRequest",
    "PresentationRequest",
    "Worker",
    "SharedWorker",
    "addModule",
    "BroadcastChannel",
    "MessageChannel",
    "postMessage",
    "Notification",
    "speechSynthesis",
    "SpeechSynthesisUtterance",
    "Image",
    "Audio",
    "FontFace",
    "CSSStyleSheet",
    "insertRule",
    "addRule",
    "replaceSync",
    "src",
    "srcset",
    "srcdoc",
    "srcObject",
    "imageSrcset",
    "imagesrcset",
    "attributionSrc",
    "attributionsrc",
    "poster",
    "ping",
    "httpEquiv",
    // As an attribute, `http-equiv`.
    "equiv",
    "formAction",
    "formaction",
    "submit",
    "requestSubmit",
    "modulepreload",
];

/// What makes a program, or a page's elements, out of a text, or sets whatever a text names.
pub const RUNS: [&str; 18] = [
    "eval",
    "Function",
    "Reflect",
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
    "parseFromString",
    "parseHTML",
    "parseHTMLUnsafe",
    "createPolicy",
];

/// What leads to another page, whose address may carry something; what the page around hears or its maker reads; what may name
/// an image. An import may, for the reasons in `xtask/imports.json`; in a script each place is counted.
pub const COUNTED: [&str; 6] = ["location", "open", "dispatchEvent", "console", "setProperty", "cssText"];

/// What much is called, and what is heard of by others only where it is written: `document.title`, `window.name`, a link's
/// `href`, an object's `data`, a form's `action`.
pub const WRITTEN: [&str; 5] = ["title", "name", "href", "data", "action"];

/// Elements that load, submit or run something, or change how a page does so: what `createElement` would be given.
pub const TAGS: [&str; 23] = [
    "audio", "base", "embed", "fieldset", "form", "frame", "iframe", "image", "img", "link", "meta",
    "object", "picture", "portal", "script", "select", "source", "style", "template", "textarea", "track",
    "use", "video",
];

/// What no word alone tells: an address within a style, a link that is followed, a function made of a text.
pub const PIECES: [&str; 4] = ["url(", "image-set(", ".click(", ".constructor"];

/// Words of policies and their parts, which messages for a page's maker name. In a program, what follows a minus would be a
/// variable; none of these is one of the browser's but `eval`, and no variable of a minified script is called `unsafe`.
pub const PROSE: [&str; 3] = ["connect-src", "script-src", "wasm-unsafe-eval"];
