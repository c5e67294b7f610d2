// Every screen fits: no sideways scrolling from 320 px up and at 400 % zoom, everything to tap is large enough, the
// exit is always in view, and axe finds nothing. What is written from right to left: languages.test.mjs.

import assert from "node:assert/strict";
import { misfits } from "./fit.mjs";
import { journey } from "./journey.mjs";
import { everyScreen } from "./screens.mjs";
import { inaccessible } from "./standing.mjs";

const fits = async (page, what) => {
  assert.deepEqual(await misfits(page.driver), [], what);
};

// The last one is a window of 1280 × 900 at 400 %.
for (const size of [
  [320, 640],
  [412, 915],
  [1280, 900],
  [320, 225],
]) {
  journey(`every screen fits ${size.join(" × ")}`, { size }, (visitor, page) =>
    everyScreen(visitor, page, (what) => fits(page, what)),
  );
}

for (const size of [
  [320, 640],
  [1280, 900],
]) {
  journey(`axe finds nothing on any screen at ${size[0]} px, light or dark`, { size }, (visitor, page) =>
    everyScreen(visitor, page, async (what) => assert.deepEqual(await inaccessible(page.driver), [], what)),
  );
}
