// What happens to the page as a whole, and what it means for the guides in it.

import { covered, follow } from "./exit.js";
import { isTrap, stop, views, wipe } from "./live.js";
import { press } from "./shift.js";
import { use, watch } from "./watch.js";

// How often it is looked whether all is as promised, in milliseconds.
const TICK = 500;

let listening;

// Listens, once a page. `file` is the name of the wasm's file.
export function listen(file) {
  if (listening) return;
  listening = true;
  addEventListener("pagehide", ({ persisted }) => {
    wipe();
    if (persisted) veil("hidden");
  });
  // Back to a page that the browser kept: whoever holds the device now may be someone else.
  addEventListener("pageshow", async ({ persisted }) => {
    if (!persisted) return;
    if (covered()) return location.reload();
    wipe();
    await null;
    setTimeout(veil, 0, "");
  });
  // Nobody who has left is asked "Are you sure?", or kept. Here, since listeners are called in the order in which they came.
  const release = (event) => covered() && event.stopImmediatePropagation();
  addEventListener("beforeunload", release, true);
  window.navigation?.addEventListener("navigate", release, true);
  // On the window and before all else, where no script of the page has swallowed it yet.
  addEventListener("click", follow, true);
  for (const name of ["keydown", "pointerdown"]) addEventListener(name, press, true);
  // Screen readers and voice control send no more than a click, or move the focus.
  for (const name of ["keydown", "pointerdown", "pointermove", "wheel", "click", "focusin", "scroll"]) {
    addEventListener(name, use, { capture: true, passive: true });
  }
  // A device that slept has missed its ticks.
  addEventListener("visibilitychange", watch);
  setInterval(watch, TICK);

  const uncaught = (event, error, source) => {
    // Whoever has left is to see no trace of what still ran.
    if (covered()) event.preventDefault();
    else if (views.size && isCrash(error, source, file)) stop();
  };
  addEventListener("error", (event) => uncaught(event, event.error, event.filename));
  addEventListener("unhandledrejection", (event) => uncaught(event, event.reason));
}

// Yew may take a break before it draws the first screen; what was there before is not to be seen meanwhile.
function veil(visibility) {
  views.forEach(({ root }) => (root.style.visibility = visibility));
}

// Whether an uncaught error means that the wasm is finished.
function isCrash(error, source, file) {
  if (!isTrap(error)) return source === import.meta.url;
  // A trap that names another file is the page's own. One that names none may be ours (WebKit writes only
  // "[wasm code]"), and a phone number serves a visitor better than a form that no longer answers.
  const stack = String(error.stack);
  return stack.includes(file) || !stack.includes(".wasm");
}
