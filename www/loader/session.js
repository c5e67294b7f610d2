// A session: one guide running in one element, from the wait for the visitor to come near until the element
// goes. Every way it can fail ends in the same place: the fallback is shown, the page's owner is told once,
// and nothing is thrown into the page.

import { isCrash, isTrap, loadEngine } from "./engine.js";
import { loadGuide, resolve } from "./guide.js";
import { announce, problem, report } from "./problem.js";

// Long enough for a poor line, short enough that the phone number in the fallback has not been given up on.
const PATIENCE = 8000;
// A screen ahead or so: loading is mostly over when the visitor gets there.
const NEAR = "600px";

// The sessions whose guide is on show.
const live = new Set();
// Whether the wasm, which all sessions share, has crashed.
let dead;

export function openSession(element, base) {
  const shadow = element.shadowRoot;
  const slot = shadow.firstChild;
  const guide = element.getAttribute("guide");
  const where = resolve(guide || "");
  let over;
  let timer;
  let observer;
  let handle;

  const session = {
    // Back to the state before the session. Safe to call twice.
    close() {
      over = true;
      clearTimeout(timer);
      observer?.disconnect();
      live.delete(session);
      try {
        // Never call into a wasm that has crashed. Its memory goes with the page.
        if (handle && !dead) {
          handle.unmount();
          handle.free();
        }
      } catch {
        // The element is going; what is left of the guide goes with it.
      }
      handle = null;
      // Left alone where it never went: a visitor may be in the middle of the fallback.
      if (shadow.firstChild !== slot) shadow.replaceChildren(slot);
      shadow.adoptedStyleSheets = [];
    },

    fail(error) {
      if (over) return;
      session.close();
      report(element, where, error);
    },

    // Answers that cannot be wiped must not stay in view either.
    wipe() {
      try {
        handle.wipe();
      } catch {
        stop();
      }
    },
  };

  async function start() {
    try {
      refuse(guide);
      const late = problem("timeout", "no start within 8 s. Serve the .br or .gz files.");
      timer = setTimeout(session.fail, PATIENCE, late);
      const [engine, texts] = await Promise.all([loadEngine(base), loadGuide(element, base, where)]);
      // Removed, changed or timed out meanwhile. Late is too late: the visitor is reading the fallback.
      if (over) return;
      clearTimeout(timer);
      if (dead) throw crash();
      show(engine, texts);
      live.add(session);
      announce(element, "ready", {});
    } catch (error) {
      session.fail(error);
    }
  }

  // From the fallback to the guide within one task, so that no state between the two is ever painted.
  function show({ mount, style }, { text, load, first }) {
    const root = document.createElement("div");
    root.setAttribute("part", "root");
    shadow.adoptedStyleSheets = [style];
    shadow.replaceChildren(root);
    const level = Math.min(6, Math.max(2, element.getAttribute("heading-level") | 0));
    try {
      handle = mount(root, text, today(), level, first, load);
    } catch (error) {
      if (!isTrap(error)) throw problem("guide", error.message);
      stop();
      throw crash();
    }
  }

  if (element.getAttribute("loading") === "eager" || !window.IntersectionObserver) {
    start();
  } else {
    const seen = (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      start();
    };
    observer = new IntersectionObserver(seen, { rootMargin: NEAR });
    observer.observe(element);
  }
  return session;
}

// Listens, once a page, to what concerns all sessions.
export function watchPage() {
  const wipe = () => live.forEach((session) => session.wipe());
  addEventListener("pagehide", wipe);
  // Back to a page that the browser kept: whoever holds the device now may be someone else.
  addEventListener("pageshow", (event) => event.persisted && wipe());
  const uncaught = (error, file) => {
    if (live.size && isCrash(error, file)) stop();
  };
  addEventListener("error", (event) => uncaught(event.error, event.filename));
  addEventListener("unhandledrejection", (event) => uncaught(event.reason));
}

// One wasm serves all elements, so a crash in one of them ends them all, until the page is loaded again.
function stop() {
  dead = true;
  live.forEach((session) => session.fail(crash()));
}

function crash() {
  return problem("crash", "the guide stopped. Reload the page, and please report it.");
}

// Reasons not to begin.
function refuse(guide) {
  if (!guide) throw problem("no-guide", "the attribute guide is missing.");
  // Over plain http, anyone on the same network reads along and can change what is read.
  if (!isSecureContext) throw problem("insecure", "the page must come over https (or from localhost).");
  if (!window.WebAssembly || !document.adoptedStyleSheets) {
    throw problem("browser", "this browser is too old or has WebAssembly switched off.");
  }
}

// The visitor's own date, since review dates are calendar days where the visitor is. Swedish writes it as 2026-11-20.
function today() {
  return new Date().toLocaleDateString("sv");
}
