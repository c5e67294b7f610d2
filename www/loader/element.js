// <legal-signpost>: the element on the firm's page. It decides when a session (one guide running in one
// element) begins and ends; session.js does the rest. Its children are the fallback: shown through a slot
// until the guide is ready, and whenever it cannot run.

import { openSession } from "./session.js";

export const TAG = "legal-signpost";

// A change of any of these starts the guide anew; `theme` is absent because the stylesheet alone reads it.
export const SETTINGS = ["guide", "guide-integrity", "lang", "heading-level", "mode"];

// Kept beside the elements, not on them: a page's scripts should find nothing there to lean on.
const settlers = new WeakMap();

// `base` is the folder of this loader, where the other files lie beside it.
export function defineElement(base) {
  const first = customElements.get(TAG);
  if (first) {
    // A second script tag on the page. Its element runs on the first definition, so nothing is loaded twice.
    if (first.version !== BUILD.version) {
      console.warn(`Signpost: ${first.version} stays in use; ${BUILD.version} came second. Load one version.`);
    }
    return;
  }

  const settle = (element) => settlers.get(element)();

  class LegalSignpost extends HTMLElement {
    static get version() {
      return BUILD.version;
    }

    static get observedAttributes() {
      return SETTINGS;
    }

    constructor() {
      super();
      this.attachShadow({ mode: "open" }).append(document.createElement("slot"));
      settlers.set(this, settler(this, base));
    }

    connectedCallback() {
      settle(this);
    }

    disconnectedCallback() {
      settle(this);
    }

    attributeChangedCallback() {
      settle(this);
    }
  }

  customElements.define(TAG, LegalSignpost);
}

// Brings an element to the state its page now wants, once all changes of this moment are made. Waiting a
// microtask is what keeps the answers when a page moves the element (a removal and an insertion), and what
// makes two attributes set in a row one change.
function settler(element, base) {
  let queued;
  let running = null;
  let close;

  return () => {
    if (queued) return;
    queued = true;
    queueMicrotask(() => {
      queued = false;
      const wanted = element.isConnected
        ? JSON.stringify(SETTINGS.map((name) => element.getAttribute(name)))
        : null;
      if (wanted === running) return;
      running = wanted;
      close?.();
      close = wanted && openSession(element, base);
    });
  };
}
