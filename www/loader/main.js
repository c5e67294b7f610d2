// The loader: what a firm's one script tag runs. It defines <legal-signpost> once a page and, when the tag
// carries data-guide, puts such an element after itself or into the element that data-target selects.
// Bundled to one classic script, because only a classic script can ask document.currentScript for its own
// attributes and folder. The bound is 3 KB on the wire, so its messages are short and its advice is in them.

import { defineElement, SETTINGS, TAG } from "./element.js";

// What a page may say on the script tag, each as data-<name>. A list rather than "every data attribute": a
// tag manager may add its own, and an attribute such as data-onclick must never become a handler.
const COPIED = [...SETTINGS, "theme", "loading", "label"];

// Read now: it is null as soon as the script has run. Checked, because a page with an element of that name
// (<img name="currentScript">) would answer with that element.
const script = document.currentScript;

if (script instanceof HTMLScriptElement) {
  defineElement(new URL(".", script.src));
  if (script.dataset.guide) {
    // Without defer the rest of the page, and so the target, may still be on its way.
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", place);
    else place();
  }
} else {
  console.error('Signpost: load signpost.js by a plain <script src>, not as a module and not in a bundle.');
}

function place() {
  try {
    put(script.dataset.target);
  } catch (error) {
    // The browser's own words where the selector is none ("1st"), ours where it finds nothing.
    console.error("Signpost: " + error.message);
  }
}

function put(selector) {
  const element = document.createElement(TAG);
  for (const name of COPIED) {
    const value = script.getAttribute("data-" + name);
    if (value) element.setAttribute(name, value);
  }

  if (!selector) {
    if (document.head.contains(script)) {
      throw new Error("the script tag is in <head>. Move it into <body>, or say where by data-target.");
    }
    script.after(element);
    return;
  }

  const target = document.querySelector(selector);
  if (!target) {
    throw new Error(`data-target="${selector}" matches nothing on this page. Correct it or add the element.`);
  }
  // The same tag pasted twice would make the first guide the fallback of the second.
  if (target.querySelector(TAG)) return;
  // What the target holds becomes the fallback: moved, not copied, so that listeners stay with it.
  element.append(...target.childNodes);
  target.append(element);
}
