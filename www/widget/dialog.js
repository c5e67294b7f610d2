// The modes "dialog" and "floating": the guide in a modal dialog, which stands above whatever the page has, opened by an element
// of the page or by a button of its own. A file apart, which only pages with a `mode` load. It never opens by itself.

import { listen, places } from "./openers.js";

// STYLE and PAGE are the texts of dialog.css and dialog-page.css.
const [style, page] = [STYLE, PAGE].map((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
});

// Prepares an element in such a mode. `start` begins to load its guide. Hands back a function that ends it all: the session
// calls it when the element goes, and when the guide cannot run.
export function place(element, start) {
  const shadow = element.shadowRoot;
  const slot = shadow.firstChild;
  const dialog = make("dialog", { tabIndex: -1 });
  // The heading of the screen, which is in the same tree.
  dialog.setAttribute("aria-labelledby", "title");
  const close = make("button", { type: "button", className: "quiet", onclick: () => dialog.close() });
  const bar = make("div", { className: "closing" });
  bar.append(close);
  const isFloating = element.getAttribute("mode") === "floating";
  const floating = make("button", { type: "button", className: "float", onclick: ({ isTrusted }) => isTrusted && show(floating) });
  let loading;
  let root;
  let opener;
  let waits;

  const here = { element, want, take };
  places.add(here);
  listen();
  dialog.onclose = leave;
  const words = new MutationObserver(name);
  // The exit takes the guide out. What is left goes as well: an open dialog would keep all else from being used or spoken.
  const gone = new MutationObserver(() => {
    if (dialog.firstChild) return;
    dialog.remove();
    floating.remove();
  });
  if (element.getAttribute("loading") === "eager") want();
  // A button that is in view must work, so it comes when the guide has; that loads after all that the page itself needs.
  else if (isFloating && document.readyState === "complete") want();
  else if (isFloating) addEventListener("load", want, { once: true });

  function want() {
    // Not at once: a start that fails calls what is handed back below.
    loading ||= Promise.resolve().then(start).then(ready);
  }

  // From the page, where the session has just put it, into the dialog; into the page again when somebody opens that. Until then
  // nothing of the guide, such as Shift three times, is at work on the page.
  function ready() {
    root = shadow.querySelector('[part="root"]');
    if (!root) return;
    root.prepend(bar);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, style];
    // The children stay in view: the way to the firm that they are is not to go because there is another.
    shadow.replaceChildren(...(isFloating ? [floating] : []), dialog, slot);
    words.observe(root, { subtree: true, childList: true, attributeFilter: ["data-say"] });
    name();
    if (waits) show(busy(false));
  }

  // Everything in the language that the guide is in now, and in its colour.
  function name() {
    const said = root.querySelector(".shift")?.dataset.say.split("|")[4] ?? "";
    // Only where it differs: this is itself a change that is observed.
    if (close.textContent !== said) close.textContent = said;
    floating.textContent = element.getAttribute("label") || root.querySelector(".bar-title, .title")?.textContent;
    floating.style.setProperty("--theme-accent", root.style.getPropertyValue("--theme-accent"));
  }

  // Whether the click is ours.
  function take(from) {
    if (root) return show(from);
    opener = from;
    busy(true);
    want();
    return true;
  }

  function busy(is) {
    waits = is;
    if (is) opener.setAttribute("aria-busy", "true");
    else opener.removeAttribute("aria-busy");
    return opener;
  }

  function show(from) {
    if (dialog.open) return true;
    opener = from;
    if (!dialog.firstChild) {
      dialog.append(root);
      gone.observe(dialog, { childList: true });
    }
    dialog.showModal();
    // In a part of the page that is not shown, neither is the dialog, and all the rest could not be used.
    if (!dialog.getClientRects().length) {
      dialog.close();
      return false;
    }
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
    (root.querySelector(".title") ?? dialog).focus();
    return true;
  }

  // Back to where the visitor was. The answers are kept, as long as the element and the visitor's patience last.
  function leave() {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
    opener?.focus();
  }

  return () => {
    places.delete(here);
    words.disconnect();
    gone.disconnect();
    removeEventListener("load", want);
    if (dialog.open) leave();
    dialog.remove();
    // The guide that somebody waits for cannot run: a link leads where it always did, by a click that no script takes.
    if (!waits || !element.isConnected) return;
    busy(false);
    if (opener.href) opener.click();
    else element.scrollIntoView();
  };
}

function make(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
