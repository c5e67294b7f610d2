// The exit under what a visitor's system asks for and what else the page holds: stillness, forced colours, a banner over
// everything, two guides. In each the exit can be seen and hit, and the cover hides all there was: pixel by pixel.

import assert from "node:assert/strict";
import { engine } from "./engines.mjs";
import { act, journey } from "./journey.mjs";
import { EXIT, LEAVING, leaves, staysCovered } from "./leaving.mjs";
import { ACCUSED, COMPLAINANT } from "./screens.mjs";

const SIZE = [412, 915];
const SMALL = { ...LEAVING, size: SIZE };
const COVERED = { size: SIZE, around: 1, words: true };

// How the exit of a guide is seen, and whether a finger meets it. Forced colours leave it no ground of its own, but a border.
const exitOf = (page, index = 0) =>
  act(page, (index) => {
    const exit = window.eyes.inside(index).querySelector(".exit");
    const { width, height } = exit.getBoundingClientRect();
    const { color, backgroundColor, borderTopWidth, borderTopColor } = getComputedStyle(exit);
    const [ground, page] = [backgroundColor, getComputedStyle(document.body).backgroundColor];
    return {
      large: width >= 44 && height >= 44,
      hit: window.eyes.meetsExit(index),
      words: color !== ground,
      edge: ground !== page || (parseFloat(borderTopWidth) > 0 && borderTopColor !== ground),
    };
  }, index);
const SEEN = { large: true, hit: true, words: true, edge: true };

// [what the system asks for, the media feature, its value]
const SETTINGS = [
  ["stillness", "prefers-reduced-motion", "reduce"],
  ["its own colours", "forced-colors", "active"],
];
const skip = !engine.emulate && "this engine cannot be told of a visitor's settings";

for (const [what, feature, value] of SETTINGS) {
  const asked = async (visitor, page) => {
    await engine.emulate(page.driver, { features: { [feature]: value } });
    assert.ok(await act(page, (query) => matchMedia(query).matches, `(${feature}: ${value})`), "the page is told");
    await visitor.start();
    await visitor.answer(COMPLAINANT, "No");
    assert.deepEqual(await exitOf(page), SEEN);
  };

  journey(`the exit covers the page within a frame where the system asks for ${what}`, { ...SMALL, skip }, async (visitor, page) => {
    await asked(visitor, page);
    await leaves(page, () => visitor.click(EXIT));
    await engine.emulate(page.driver, {});
  });

  journey(`the cover shows nothing of the page where the system asks for ${what}`, { ...SMALL, skip }, async (visitor, page) => {
    await asked(visitor, page);
    assert.deepEqual(await staysCovered(page, () => visitor.click(EXIT)), COVERED);
    await engine.emulate(page.driver, {});
  });
}

// Above everything, and hard to be rid of.
function banner() {
  const banner = document.createElement("div");
  banner.textContent = "We value your privacy.";
  banner.style.cssText = "position:fixed;inset:0 0 auto;height:40%;z-index:2147483647;background:#fc0;color:#000";
  document.documentElement.append(banner);
}

journey("the exit leaves from above a banner of the page, and the cover hides that too", SMALL, async (visitor, page) => {
  await visitor.start();
  await visitor.answer(COMPLAINANT, "No");
  await act(page, banner);
  await page.driver.wait(async () => (await exitOf(page)).hit, 5000, "the exit should come to the top", 15);
  assert.deepEqual(await staysCovered(page, () => visitor.click(EXIT)), COVERED);
});

const WHICH = ["first", "second"];
for (const index of [0, 1]) {
  journey(`of two guides on a page the exit of the ${WHICH[index]} covers both and forgets both`, { ...SMALL, page: "two.html" }, async (first, page) => {
    const second = page.visitor(1);
    await act(page, () => document.querySelector("#second").scrollIntoView());
    await page.settled(2);
    await first.start();
    await first.answer(COMPLAINANT, "No");
    await second.start();
    await second.answer(ACCUSED);
    assert.deepEqual([await exitOf(page, 0), await exitOf(page, 1)].map(({ large }) => large), [true, true]);
    await leaves(page, () => [first, second][index].click(EXIT));
    assert.deepEqual(page.away.requests, [{ path: "/away", referer: undefined }]);
  });
}
