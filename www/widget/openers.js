// The elements of the page that open a guide: whatever has the attribute data-signpost-open. Its value is the id of the guide's
// element; left empty, it is the first on the page.

// Each is { element, want, take }: an element in a mode with a dialog, what to do when a visitor may want it, and when one does.
export const places = new Set();

// The first signs of wanting: the guide is then mostly there by the time of the click.
const SIGNS = ["pointerover", "pointerdown", "focusin"];

let listening;

// Listens, once a page: on the window, so that elements which the page adds later open as well.
export function listen() {
  if (listening) return;
  listening = true;
  for (const name of SIGNS) addEventListener(name, (event) => find(event)[1]?.want(), true);
  addEventListener("click", take, true);
}

// A click that only a person makes: nothing opens by itself, and a page's script cannot open it either. A link is left to
// the browser where it goes to another tab, or where the dialog cannot be shown.
function take(event) {
  if (!event.isTrusted || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const [opener, place] = find(event);
  if (place?.take(opener)) event.preventDefault();
}

function find(event) {
  const opener = event.composedPath().find(({ dataset }) => dataset?.signpostOpen !== undefined);
  const id = opener?.dataset.signpostOpen;
  return [opener, opener && [...places].find(({ element }) => !id || element.id === id)];
}
