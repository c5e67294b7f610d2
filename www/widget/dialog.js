// The modes "dialog" and "floating": the guide in a modal dialog, which stands above whatever the page has, opened by an element
// of the page or by a button of its own. A file apart, which only pages with a `mode` load. It never opens by itself.

import { listen, places } from "./openers.js";
import { said } from "./said.js";

// STYLE and PAGE are the texts of dialog.css and dialog-page.css.
const [style, page] = [STYLE, PAGE].map((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
});

// Prepares an element in such a mode. `start` begins to load its guide. Hands back a function that ends it all: the session
// calls it when the element goes, and when the guide cannot run.
export function place(element, start) {
  const place = new Place(element, start);
  places.add(place);
  listen();
  place.begin();
  return () => place.end();
}

class Place {
  constructor(element, start) {
    this.element = element;
    this.start = start;
    this.shadow = element.shadowRoot;
    this.slot = this.shadow.firstChild;
    this.dialog = make("dialog", { tabIndex: -1, onclose: () => this.leave() });
    // The heading of the screen, which is in the same tree.
    this.dialog.setAttribute("aria-labelledby", "title");
    this.close = make("button", { type: "button", className: "quiet", onclick: () => this.dialog.close() });
    this.bar = make("div", { className: "closing" });
    this.bar.append(this.close);
    this.isFloating = element.getAttribute("mode") === "floating";
    this.floating = make("button", { type: "button", className: "float" });
    this.floating.onclick = ({ isTrusted }) => isTrusted && this.show(this.floating);
    this.words = new MutationObserver(() => this.name());
    // The exit takes the guide out. What is left goes as well: an open dialog would keep all else from being used or spoken.
    this.gone = new MutationObserver(() => this.dialog.firstChild || this.vanish());
  }

  begin() {
    if (this.element.getAttribute("loading") === "eager") this.want();
    // A button that is in view must work, so it comes when the guide has; that loads after all that the page itself needs.
    else if (this.isFloating && document.readyState === "complete") this.want();
    else if (this.isFloating) addEventListener("load", this.want, { once: true });
  }

  // When a visitor may want it.
  want = () => {
    // Not at once: a start that fails calls what `place` has handed back.
    this.loading ||= Promise.resolve().then(this.start).then(() => this.ready());
  };

  // From the page, where the session has just put it, into the dialog; into the page again when somebody opens that. Until then
  // nothing of the guide, such as Shift three times, is at work on the page.
  ready() {
    const { shadow } = this;
    this.root = shadow.querySelector('[part="root"]');
    if (!this.root) return;
    this.root.prepend(this.bar);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, style];
    // The children stay in view: the way to the firm that they are is not to go because there is another.
    shadow.replaceChildren(...(this.isFloating ? [this.floating] : []), this.dialog, this.slot);
    this.words.observe(this.root, { subtree: true, childList: true, attributeFilter: ["data-say"] });
    this.name();
    if (this.waits) this.show(this.busy(false));
  }

  // Everything in the language that the guide is in now, and in its colour.
  name() {
    const { root, close, floating, element } = this;
    const words = said(root).close ?? "";
    // Only where it differs: this is itself a change that is observed.
    if (close.textContent !== words) close.textContent = words;
    floating.textContent = element.getAttribute("label") || root.querySelector(".bar-title, .title")?.textContent;
    floating.style.setProperty("--theme-accent", root.style.getPropertyValue("--theme-accent"));
  }

  // When a visitor wants it, by this element of the page. Hands back whether the click is ours.
  take(opener) {
    if (this.root) return this.show(opener);
    this.opener = opener;
    this.busy(true);
    this.want();
    return true;
  }

  busy(is) {
    this.waits = is;
    if (is) this.opener.setAttribute("aria-busy", "true");
    else this.opener.removeAttribute("aria-busy");
    return this.opener;
  }

  show(opener) {
    const { dialog, root } = this;
    if (dialog.open) return true;
    this.opener = opener;
    if (!dialog.firstChild) {
      dialog.append(root);
      this.gone.observe(dialog, { childList: true });
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

  // Back to where the visitor was. Nothing is kept for whoever opens it next: Escape is what somebody presses who is seen.
  leave() {
    this.root.dispatchEvent(new Event("forget"));
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
    this.opener?.focus();
  }

  vanish() {
    this.dialog.remove();
    this.floating.remove();
  }

  end() {
    places.delete(this);
    this.words.disconnect();
    this.gone.disconnect();
    removeEventListener("load", this.want);
    if (this.dialog.open) this.leave();
    this.dialog.remove();
    // The guide that somebody waits for cannot run: a link leads where it always did, by a click that no script takes.
    if (!this.waits || !this.element.isConnected) return;
    this.busy(false);
    if (this.opener.href) this.opener.click();
    else this.element.scrollIntoView();
  }
}

function make(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
