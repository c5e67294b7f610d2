// What can go wrong, and how a page's owner is told: one line in the console that says what, what to do and
// where, and one event with a code for scripts. A visitor sees the fallback and nothing else.
//
//   code      what happened
//   no-guide  the element has no `guide` attribute
//   insecure  the page came over plain http from another machine
//   browser   the browser is too old, or WebAssembly is switched off
//   files     a file beside signpost.js is missing, or not the one this loader was built with
//   wasm      the browser refused to compile the wasm: mostly the page's content security policy
//   missing   the guide could not be fetched
//   json      the guide is not JSON
//   guide     the guide is JSON, but not a guide this version can show
//   timeout   everything together took longer than eight seconds
//   exit      the exit leads to this very site, or the page has removed or hidden it
//   crash     the guide stopped while running: a fault of ours

export function problem(code, text) {
  return Object.assign(new Error(text), { code });
}

// `where` is the address of the guide as the browser resolved it.
export function report(element, where, { message, code = "crash" }) {
  console.error(`Signpost: ${message}\nThe fallback is shown in place of ${where}`);
  announce(element, "error", { code });
}

// Composed, so that a page hears it from inside its own components as well.
export function announce(element, name, detail) {
  element.dispatchEvent(new CustomEvent("signpost:" + name, { bubbles: true, composed: true, detail }));
}
