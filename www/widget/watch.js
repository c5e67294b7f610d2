// Looks, twice a second, whether a guide still keeps what it promises: that its exit is in view, and that it forgets a
// visitor who has gone. A page may do what it likes with its own elements; ours must not pretend to be safe.

import { problem } from "../loader/problem.js";
import { guarded, views } from "./live.js";
import { said } from "./said.js";
import { say } from "./shift.js";

// No finger hits less, in CSS pixels.
const SMALLEST = 24;
// So much of a guide in view is only its edge, in CSS pixels.
const EDGE = 150;
// How often in a row it must be seen that the exit is gone.
const FAULTS = 3;
const ABOVE =
  "Signpost: the page covers the exit, which is now drawn above it. Set --signpost-top to the height of a header that sticks.";

// How long before the end somebody who reads slowly is told of it, in milliseconds.
const NOTICE = 60_000;

// When the visitor was last seen to do something; all guides of a page have the same one.
let touched;

// Not what a page does by itself, such as to scroll a part of it, or to press a button or give it the focus on and on. But a
// click in a guide may be software's that somebody uses it with.
export function use(event) {
  const { type, isTrusted } = event;
  const isInGuide = () => [...views].some(({ root }) => event.composedPath().includes(root));
  const isByPerson = type === "scroll" ? [...views].some(hasMoved) : (isTrusted && type !== "focusin") || isInGuide();
  if (!isByPerson) return;
  // First who comes back to a device that slept, before a tick has seen how late it is.
  views.forEach(forget);
  touched = Date.now();
  views.forEach(unsay);
}

// Whether a guide is elsewhere in the window than before: where something above it grows, browsers scroll to keep it in its place.
function hasMoved(view) {
  const before = view.top;
  view.top = view.root.getBoundingClientRect().top;
  return view.top !== before;
}

export function watch() {
  // A clock that somebody sets back begins anew.
  touched = Math.min(touched ?? Infinity, Date.now());
  views.forEach((view) => {
    forget(view);
    guard(view);
  });
}

// Without a patience nothing is less; on the first screen nothing has been answered.
function forget(view) {
  const left = touched + view.patience - Date.now();
  if (left < 0) {
    if (view.gone) return;
    unsay(view);
    view.gone = true;
    guarded(() => view.handle.idle());
  } else if (left < NOTICE && !view.told && !view.root.querySelector(".start")) {
    view.told = true;
    say(view, said(view.root).idle);
  }
}

// Takes the notice away, and begins to wait anew.
function unsay(view) {
  if (view.told) say(view, "");
  view.told = view.gone = false;
}

function guard(view) {
  // Paper has no exit.
  if (matchMedia("print").matches) return;
  // A guide that nobody sees, such as in a closed tab of the page, needs no exit.
  if (!view.root.offsetHeight || !isSeen(view.root)) return;
  const exit = view.root.querySelector(".exit");
  const what = exit?.href === view.url ? hidden(exit) && "hidden" : "removed or changed";
  // For a moment a page may do anything, such as move from one part to another.
  view.faults = what ? (view.faults ?? 0) + 1 : 0;
  if (view.faults === FAULTS) view.fail(problem("exit", `the page has ${what} the exit, without which nobody should read this.`));
  if (!what) keepOnTop(view, exit);
}

function hidden(exit) {
  const { width, height } = exit.getBoundingClientRect();
  return !isSeen(exit) || width < SMALLEST || height < SMALLEST;
}

// Whoever can use the guide can use the exit: one that is covered is drawn above the page. What can be read without an exit
// that works, since a dialog of the page has made all else inert, is not shown.
function keepOnTop(view, exit) {
  const { root } = view;
  const { left, top, bottom, right } = root.getBoundingClientRect();
  const [first, last] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  const [start, end] = [Math.max(left, 0), Math.min(right, innerWidth)];
  // Where only the edge of the guide is in view, its exit is on the way in or out.
  if (last - first < EDGE || end < start) {
    exit.popover = null;
    return;
  }
  const points = [0.1, 0.5, 0.9].map((part) => [(start + end) / 2, first + part * (last - first)]);
  const isUsed = points.some((point) => isAt(root, point));
  const isClear = () => isOnTop(exit);
  view.unclear = isClear() ? 0 : (view.unclear ?? 0) + 1;
  // Only the second time in a row: WebKit needs a frame to see that a page that was scrolled down has become short.
  if (view.unclear === 1) return;
  if (isUsed && view.unclear) {
    // Shown anew where the page has moved the guide meanwhile.
    exit.popover = null;
    exit.popover = "manual";
    exit.showPopover?.();
    if (!view.warned) console.warn(ABOVE);
    view.warned = true;
  }
  root.querySelector(".screen").style.visibility = isClear() ? "" : "hidden";
}

function isOnTop(exit) {
  const { left, top, width, height } = exit.getBoundingClientRect();
  return isAt(exit, [left + width / 2, top + height / 2]);
}

// What a click there would hit. Firefox tells a shadow root of what is under the page's own elements as well, so the page is
// asked too: it knows the outermost element around.
function isAt(element, [x, y]) {
  const inner = element.getRootNode();
  let { host } = inner;
  while (host.getRootNode().host) host = host.getRootNode().host;
  return document.elementFromPoint(x, y) === host && element.contains(inner.elementFromPoint(x, y));
}

function isSeen(element) {
  return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}
