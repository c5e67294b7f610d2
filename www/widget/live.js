// The guides that are on show in this page. One wasm serves them all, so they end together where it ends.

import { problem } from "../loader/problem.js";

// Each is { root, url, keyboard, patience, fail, handle }; watch.js adds how often in a row its exit was gone, and what was said.
export const views = new Set();

// Whether the wasm has crashed or been overwritten: nothing may call into it any more.
let over;
// Fills all of the wasm's memory with zeros.
let overwrite;

export function prepare(overwriting) {
  overwrite = overwriting;
}

export function refuse() {
  if (over) throw crash();
}

// Calls into the wasm, unless it is over. After a crash its memory may be half-written, and answers that cannot be wiped must
// not stay in view either.
export function guarded(act) {
  if (over) return;
  try {
    act();
  } catch {
    stop();
  }
}

export function wipe() {
  views.forEach(({ handle }) => guarded(() => handle.wipe()));
}

// A crash in one guide ends them all, until the page is loaded again.
export function stop() {
  over = true;
  overwrite();
  views.forEach(({ fail }) => fail(crash()));
}

// Takes every guide out of the page for good.
export function end() {
  over = true;
  overwrite();
  views.forEach(({ root }) => root.remove());
  views.clear();
}

export function isTrap(error) {
  return error instanceof WebAssembly.RuntimeError;
}

function crash() {
  return problem("crash", "the guide stopped. Reload the page, and please report it.");
}
