// The way out: it covers the whole page and overwrites what was answered, in one task, and then gives this page's place in the
// history to a neutral one. All of it is JavaScript: it works when the wasm does not, and the wasm itself can go nowhere.

import { problem } from "../loader/problem.js";
import { end, views } from "./live.js";
import { said } from "./said.js";

// A frame that may not take the whole window, and is not told so by an error, shows the neutral page in place.
const IN_PLACE = 1000;

// A page in the background has no frames to wait for. A slow machine has: their first may take most of this.
const FRAMELESS = 1000;

let left;

// Whether somebody has left: what is behind the cover stays there.
export const covered = () => left;

// The address of the exit, if it is one that leads away: neither to this site nor to one of `sites`. The wasm checks the rest of it.
export function neutral(address, sites) {
  const there = host(address);
  for (const here of [location, ...sites].map(host)) {
    if (there && here && (there.endsWith(here) || here.endsWith(there))) {
      throw problem("exit", `exit.url leads to this very site or a firm's (${there.slice(1)}). Name a neutral one, such as a weather page.`);
    }
  }
  return there && new URL(address).href;
}

// The name of a site, if it is one. With a dot before it, since only whole names count.
function host(address) {
  try {
    return "." + new URL(address).hostname.replace(/^www\./, "");
  } catch {
    // The wasm says what is wrong with it.
  }
}

// A click on the exit of a guide. One that a script makes leaves as well: a page may have a button of its own for it.
export function follow(event) {
  for (const view of views) {
    if (event.composedPath().some((node) => node.classList?.contains("exit") && view.root.contains(node))) {
      event.preventDefault();
      return leave(view, event);
    }
  }
}

export function leave({ root, url }, event) {
  // Nothing behind this may hear of it: neither a script that would hold the visitor, nor the wasm, which is gone.
  event.stopImmediatePropagation();
  if (left) return;
  left = true;
  attempt(() => hide(said(root).leaving));
  attempt(end);
  attempt(still);
  attempt(() => silence(window));
  attempt(
    () => painted(() => go(url)),
    () => go(url),
  );
}

// Each step by itself: a page that has broken one of them, or what they are made of, is left all the same.
function attempt(step, instead) {
  try {
    step();
  } catch {
    instead?.();
  }
}

function go(url) {
  const here = () => location.replace(url);
  if (top === window) return here();
  // WebKit asks the window that goes, not the frame that sends it. From a frame of another site it tells the frame's site, and no more.
  attempt(() => silence(top));
  attempt(() => {
    top.location.replace(url);
    setTimeout(here, IN_PLACE);
  }, here);
}

// What the cover does not hide: pictures of the page in a transition to another view, and sound. WebKit names no transition, but
// ends one that has nothing left to move.
function still() {
  document.activeViewTransition?.skipTransition();
  document.getAnimations().forEach((animation) => animation.cancel());
  document.querySelectorAll("video, audio").forEach((media) => media.pause());
}

// For a page that goes: no "Are you sure?" of its own, and no word to the next site about this one, which `replace` cannot ask for.
function silence(page) {
  page.onbeforeunload = null;
  const { document } = page;
  const meta = document.createElement("meta");
  meta.name = "referrer";
  meta.content = "no-referrer";
  (document.head ?? document.documentElement).append(meta);
}

// Goes on when the cover is on the screen. On the way to another page WebKit paints no more, and would show what was there
// until that page answers. It also needs a frame to see that a page that was scrolled down has become short.
function painted(go) {
  let gone;
  const once = () => gone || go((gone = true));
  // First what always comes: a page may have broken what makes frames.
  setTimeout(once, FRAMELESS);
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(once)));
}

// Hides the page, whatever it has on top, from eyes and from assistive technology, at once: the network may take its time.
function hide(words) {
  const page = document.documentElement;
  for (const child of [...page.children]) {
    // Without a transition, which could keep it in view for as long as it takes.
    if (child.style) child.style.cssText = "display:none!important;transition:none!important";
    // Elements of other languages than HTML have no style.
    else child.remove();
  }
  const cover = document.createElement("div");
  cover.setAttribute("role", "alert");
  cover.style.cssText =
    "all:initial;position:fixed;inset:-99999px 0;z-index:2147483647;display:grid;place-items:center;font:1.2rem sans-serif;background:#fff;color:#333";
  page.append(cover);
  cover.textContent = words ?? "";
}
