// What the loader calls: shows a guide in an element, and brings the languages that visitors ask for. It travels with the
// glue, so that pages which never come to show a guide do not carry it.

import { announce, problem } from "../loader/problem.js";
import { follow, neutral } from "./exit.js";
import { guarded, isTrap, prepare, refuse, stop, views } from "./live.js";
import { listen } from "./page.js";
import { speak } from "./speak.js";

// `initSync` and `draw` are the wasm's; `overwrite` fills all of its memory with zeros. The function that this makes takes the
// compiled wasm and its file's name, the stylesheet, the element, what guide.js has loaded, and whom to tell of a failure. It
// hands back a function that takes the guide out of the page. It throws where the guide cannot be shown.
export function mounter(initSync, draw, overwrite) {
  return (module, file, style, element, guide, fail) => {
    refuse();
    start(initSync, module);
    prepare(overwrite);
    listen(file);

    const root = document.createElement("div");
    const view = { root, fail, ...settings(guide.text) };
    root.setAttribute("part", "root");
    // Translators send what they read to a server, and take away the nodes that the wasm draws on. A guide has its own languages.
    root.translate = false;
    hear(view);
    // From the fallback to the guide within one task, so that no state between the two is ever painted.
    element.shadowRoot.adoptedStyleSheets = [style];
    element.shadowRoot.replaceChildren(root);
    show(draw, view, element, guide);
    views.add(view);

    return () => {
      views.delete(view);
      guarded(() => {
        view.handle.unmount();
        view.handle.free();
      });
    };
  };
}

function hear(view) {
  const { root } = view;
  // Here too, since events from inside a closed shadow root of the page do not show the window where they come from.
  root.addEventListener("click", follow);
  root.addEventListener("focusin", reveal);
  // From dialog.js.
  root.addEventListener("forget", () => views.has(view) && guarded(() => view.handle.wipe()));
  // One listener for all that can be clicked. In the capturing phase, so that a script which holds back clicks comes later.
  const click = ({ target }) => {
    const clicked = target.closest("[data-act]");
    if (clicked && views.has(view)) guarded(() => view.handle.act(clicked.dataset.act));
  };
  root.addEventListener("click", click, true);
}

function show(draw, view, element, { text, load, first }) {
  let wanted;
  const tell = async (name, locale) => {
    if (!locale) return announce(element, name);
    // Nothing else that the wasm may say becomes an address.
    if (!view.locales.includes(locale)) return;
    wanted = locale;
    const texts = await load(locale, "omit");
    // One that did not come, that a later tap has overtaken, or whose guide has gone, changes nothing.
    if (texts && wanted === locale && views.has(view)) view.handle.speak(text, ...texts);
  };
  const [overlay, words] = first || [];
  const level = Math.min(6, Math.max(2, element.getAttribute("heading-level") | 0));
  try {
    // An overlay that does not fit is told in the console by the wasm, which then shows the guide as it is.
    view.handle = draw(view.root, text, overlay, words, today(), level, speak, tell);
  } catch (error) {
    if (!isTrap(error)) throw problem("guide", error.message);
    stop();
    refuse();
  }
}

// Firefox takes what is behind the bar for being in view, and leaves it there when it gets the focus. Not for a click, whose
// end must find what its beginning found.
function reveal({ target }) {
  if (target.matches(".title, :focus-visible")) target.scrollIntoView({ block: "nearest" });
}

// Where the page's policy forbids wasm, WebKit compiles it all the same, and says no here.
function start(initSync, module) {
  try {
    initSync({ module });
  } catch ({ message }) {
    throw problem("wasm", `no WebAssembly (${message}). The page's policy needs script-src 'wasm-unsafe-eval'.`);
  }
}

// What a guide says of its languages, its exit and idle visitors. What is wrong with it otherwise, the wasm finds out.
function settings(text) {
  const { exit, safety, firm, firms, locale, translations } = JSON.parse(text) ?? {};
  return {
    locales: [locale].concat(translations),
    url: neutral(
      exit?.url,
      [firm, ...Object.values(firms ?? {})].map((firm) => firm?.url),
    ),
    keyboard: exit?.keyboard !== "off",
    patience: safety?.idle_minutes * 60_000,
  };
}

// The visitor's own date, since review dates are calendar days where the visitor is. Swedish writes it as 2026-11-20.
function today() {
  return new Date().toLocaleDateString("sv");
}
