// Shift, three times within five seconds, leaves: for those who read with the keyboard. Never a single key, which is pressed
// by mistake, and never Escape, which closes things.

import { leave } from "./exit.js";
import { views } from "./live.js";
import { said } from "./said.js";

const TIMES = 3;
const WITHIN = 5000;
// Where the page itself has GOV.UK's exit, its keys are that one's.
const OTHER = "data-govuk-frontend-exit-this-page-keypress";

// The types of <input> that nobody writes in: button, checkbox, color, file, image, radio, range, reset, submit.
const UNWRITTEN = /^([bcfir]|su)/;

let pressed = 0;
let timer;

export function press(event) {
  const view = [...views].find(({ keyboard, root }) => keyboard && root.offsetHeight);
  if (!view || event.repeat || document.body.hasAttribute(OTHER)) return;
  // With another key it means something else, such as another keyboard; with the mouse it selects.
  const isOther = event.key !== "Shift" || event.altKey || event.ctrlKey || event.metaKey;
  if (isOther || isWriting(event.composedPath()[0])) {
    if (pressed) forget(view, "");
    return;
  }
  pressed += 1;
  if (pressed === TIMES) return leave(view, event);
  const { twice, once, over } = said(view.root);
  say(view, pressed === 1 ? twice : once);
  if (pressed === 1) timer = setTimeout(() => forget(view, over), WITHIN);
}

// Keyboards on a screen send Shift by themselves, at the start of a sentence.
function isWriting({ isContentEditable, localName, type }) {
  const isField = localName === "input" && !UNWRITTEN.test(type);
  return isContentEditable || isField || localName === "textarea";
}

function forget(view, words) {
  clearTimeout(timer);
  pressed = 0;
  say(view, words);
}

export function say({ root }, words) {
  // The guide may have gone since.
  const status = root.querySelector(".shift");
  if (status) status.textContent = words;
}
