// Looks, twice a second, whether a guide still keeps what it promises: that its exit is in view, and that it forgets a
// visitor who has gone. A page may do what it likes with its own elements; ours must not pretend to be safe.

import { problem } from "../loader/problem.js";
import { guarded, views } from "./live.js";

// No finger hits less, in CSS pixels.
const SMALLEST = 24;
const ABOVE =
  "Signpost: the page covers the exit, which is now drawn above it. Set --signpost-top to the height of a header that sticks.";

// When the visitor was last seen to do something; all guides of a page have the same one.
let touched;

export function touch() {
  touched = Date.now();
}

export function watch() {
  touched ??= Date.now();
  views.forEach((view) => {
    // Without a patience nothing is more.
    if (Date.now() - touched > view.patience) guarded(() => view.handle.idle());
    guard(view);
  });
}

function guard(view) {
  const exit = view.root.querySelector(".exit");
  if (exit?.href !== view.url) return fail(view, "removed or changed");
  const { top, bottom, height } = view.root.getBoundingClientRect();
  // A guide that nobody sees, such as in a closed tab of the page, needs no exit.
  if (!height || !isSeen(view.root)) return;
  const size = exit.getBoundingClientRect();
  if (!isSeen(exit) || size.width < SMALLEST || size.height < SMALLEST) return fail(view, "hidden");
  // Where only the edge of the guide is in view, its exit is on the way in or out.
  const isNear = bottom > 3 * size.height && top < innerHeight - 2 * size.height;
  if (exit.popover) {
    if (!isNear) exit.popover = null;
  } else if (isNear && !isOnTop(exit, size)) {
    exit.popover = "manual";
    exit.showPopover?.();
    if (!view.warned) console.warn(ABOVE);
    view.warned = true;
  }
}

function isSeen(element) {
  return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}

function isOnTop(exit, { left, top, width, height }) {
  return exit.contains(exit.getRootNode().elementFromPoint(left + width / 2, top + height / 2));
}

function fail(view, what) {
  view.fail(problem("exit", `the page has ${what} the exit, without which nobody should read this.`));
}
