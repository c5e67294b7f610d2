// Looks, twice a second, whether a guide still keeps what it promises: that its exit is in view, and that it forgets a
// visitor who has gone. A page may do what it likes with its own elements; ours must not pretend to be safe.

import { problem } from "../loader/problem.js";
import { spoken } from "./exit.js";
import { guarded, views } from "./live.js";
import { say } from "./shift.js";

// No finger hits less, in CSS pixels.
const SMALLEST = 24;
const ABOVE =
  "Signpost: the page covers the exit, which is now drawn above it. Set --signpost-top to the height of a header that sticks.";

// How long before the end somebody who reads slowly is told of it, in milliseconds.
const NOTICE = 60_000;

// When the visitor was last seen to do something; all guides of a page have the same one.
let touched;

let told;

export function touch() {
  touched = Date.now();
  if (told) views.forEach((view) => say(view, ""));
  told = false;
}

export function watch() {
  touched ??= Date.now();
  views.forEach((view) => {
    forget(view);
    guard(view);
  });
}

// Without a patience nothing is less; on the first screen nothing has been answered.
function forget(view) {
  const left = touched + view.patience - Date.now();
  if (left < 0) guarded(() => view.handle.idle());
  else if (left < NOTICE && !told && !view.root.querySelector(".start")) {
    told = true;
    say(view, spoken(view.root)[5]);
  }
}

function guard(view) {
  // Paper has no exit.
  if (matchMedia("print").matches) return;
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
    if (!exit.showPopover) return fail(view, "covered");
    exit.popover = "manual";
    exit.showPopover();
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
