// A session: one guide running in one element, from the wait for the visitor to come near until the element
// goes. Every way it can fail ends in the same place: the fallback is shown, the page's owner is told once,
// and nothing is thrown into the page.

import { loadEngine, loadPlace } from "./engine.js";
import { loadGuide, resolve } from "./guide.js";
import { announce, problem, report } from "./problem.js";

// Long enough for a poor line, short enough that the phone number in the fallback has not been given up on.
const PATIENCE = 8000;
// A screen ahead or so: loading is mostly over when the visitor gets there.
const NEAR = "600px";

export function openSession(element, base) {
  const shadow = element.shadowRoot;
  const slot = shadow.firstChild;
  const guide = element.getAttribute("guide");
  const where = resolve(guide || "");
  let over;
  let timer;
  let stopWaiting;
  let takeAway;
  let leaveMode;

  // Back to the state before the session. Safe to call twice.
  function close() {
    over = true;
    clearTimeout(timer);
    stopWaiting?.();
    takeAway?.();
    takeAway = null;
    // Left alone where it never went: a visitor may be in the middle of the fallback.
    if (shadow.firstChild !== slot) shadow.replaceChildren(slot);
    shadow.adoptedStyleSheets = [];
    leaveMode?.();
  }

  function fail(error) {
    if (over) return;
    close();
    report(element, where, error);
  }

  async function start() {
    try {
      refuse(guide);
      const late = problem("timeout", "no start within 8 s. Serve the .br or .gz files.");
      timer = setTimeout(fail, PATIENCE, late);
      const [show, texts] = await Promise.all([loadEngine(base), loadGuide(element, base, where)]);
      // Removed, changed or timed out meanwhile. Late is too late: the visitor is reading the fallback.
      if (over) return;
      clearTimeout(timer);
      takeAway = show(element, texts, fail);
      announce(element, "ready");
    } catch (error) {
      fail(error);
    }
  }

  if (/^(dialog|floating)$/.test(element.getAttribute("mode"))) {
    // It says when to start, and takes what the start puts here into its dialog.
    loadPlace(base).then((place) => over || (leaveMode = place(element, start)), fail);
  } else {
    stopWaiting = whenNear(element, start);
  }
  return close;
}

// Starts once the visitor comes near. Hands back what ends the waiting.
function whenNear(element, start) {
  if (element.getAttribute("loading") === "eager" || !window.IntersectionObserver) {
    start();
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      start();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  return () => observer.disconnect();
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
