// The way out: it covers the whole page, overwrites what was answered, and gives this page's place in the history to a
// neutral one. All of it is JavaScript, in one task: it works when the wasm does not, and the wasm itself can go nowhere.

import { problem } from "../loader/problem.js";
import { end, views } from "./live.js";
import { said } from "./said.js";

// A frame that may not take the whole window, and is not told so by an error, shows the neutral page in place.
const IN_PLACE = 1000;

// A page in the background has no frames to wait for.
const FRAMELESS = 500;

let cover;

// Whether somebody has left: what is behind the cover stays there.
export const covered = () => cover;

// The address of the exit, if it is one that leads away. The wasm checks the rest of it.
export function neutral(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return;
  }
  const [there, here] = [url, location].map(({ hostname }) => "." + hostname.replace(/^www\./, ""));
  if (there.endsWith(here) || here.endsWith(there)) {
    throw problem("exit", `exit.url leads to this very site (${url.hostname}). Name a neutral one, such as a weather page.`);
  }
  return url.href;
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
  if (cover) return;
  hide(said(root).leaving);
  end();
  silence(document);
  // No "Are you sure?" of the page's.
  onbeforeunload = null;
  addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), true);
  const here = () => location.replace(url);
  painted(() => {
    if (top === window) return here();
    try {
      // WebKit asks the window that goes, not the frame that sends it.
      silence(top.document);
    } catch {
      // Another site's window: then it tells that site's name, and no more.
    }
    try {
      top.location.replace(url);
      setTimeout(here, IN_PLACE);
    } catch {
      here();
    }
  });
}

// `replace` has no way to say what the next site may know of this one.
function silence(page) {
  const meta = page.createElement("meta");
  meta.name = "referrer";
  meta.content = "no-referrer";
  (page.head ?? page.documentElement).append(meta);
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
  for (const child of page.children) child.style.setProperty("display", "none", "important");
  cover = document.createElement("div");
  cover.setAttribute("role", "alert");
  cover.style.cssText =
    "all:initial;position:fixed;inset:-99999px 0;z-index:2147483647;display:grid;place-items:center;font:1.2rem sans-serif;background:#fff;color:#333";
  page.append(cover);
  cover.textContent = words ?? "";
}
