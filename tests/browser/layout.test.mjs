// Every screen fits: no sideways scrolling from 320 px up and at 400 % zoom, everything to tap is large enough, the
// exit is always in view, and axe finds nothing. In pages that read from right to left too.

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

journey(
  "a page that reads from right to left has the exit and the arrows on their other side",
  { page: "rtl.html" },
  async (visitor, page) => {
    await everyScreen(visitor, page, (what) => fits(page, what));
    const sides = await page.driver.executeScript(() => {
      const root = window.eyes.inside(0);
      const middle = (element) => {
        const { left, right } = element.getBoundingClientRect();
        return (left + right) / 2;
      };
      const bar = middle(root.querySelector(".bar"));
      const heading = root.querySelector(".section .part");
      return {
        exit: middle(root.querySelector(".exit")) < bar,
        back: middle(root.querySelector(".back")) > bar,
        heading: getComputedStyle(heading).direction,
      };
    });
    assert.deepEqual(sides, { exit: true, back: true, heading: "rtl" });
  },
);
