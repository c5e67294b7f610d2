// What pages/leaving.js tells of a page that the visitor leaves.

import assert from "node:assert/strict";
import { setImmediate } from "node:timers/promises";
import { TITLE } from "./away.mjs";

// What the exit says.
export const EXIT = "Leave this page";

// For journeys that leave: the page is gone at the end, so the promises are checked on what it told while it went.
export const LEAVING = { leaves: true, without: ["promises", "axe"] };

// Leaves by a click or a key while the next site keeps everybody waiting, and arrives when that has been looked at.
export async function leaves(page, act) {
  await page.driver.executeScript(() => (window.leaving.armed = true));
  return held(page, act, () => wentWell(page));
}

// Leaves while the next site keeps everybody waiting, and arrives when `look` has seen what is on the page meanwhile.
export async function held(page, act, look) {
  const release = page.away.hold();
  // A driver's click ends where the next page begins, which is not yet.
  const acted = act();
  try {
    await look();
  } finally {
    release();
    await acted;
  }
  await arrives(page);
}

export function arrives({ driver }) {
  const arrived = async () => (await driver.getTitle()) === TITLE;
  return driver.wait(arrived, 10_000, "the neutral site was not reached", 15);
}

// Leaves by a click or a key for a site that has nothing to show, so that what covers the page stays and can be looked at: how
// many colours a picture of it has around the words of the cover, and whether it has others where those words are.
export async function staysCovered({ driver, away }, act) {
  away.showNothing();
  await act();
  await driver.wait(() => away.requests.length > 0, 10_000, "the next site was not asked", 15);
  return driver.executeAsyncScript(coloursOf, await driver.takeScreenshot());
}

// Runs in the page. A canvas reads the picture: the page's policy lets no image in.
function coloursOf(picture, done) {
  const range = document.createRange();
  range.selectNodeContents(document.documentElement.lastElementChild);
  const { left, right, top, bottom } = range.getBoundingClientRect();
  const isWord = (x, y) => x > left - 4 && x < right + 4 && y > top - 4 && y < bottom + 4;
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  createImageBitmap(new Blob([bytes], { type: "image/png" })).then((image) => {
    const { width, height } = image;
    const context = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    const [around, words] = [new Set(), new Set()];
    pixels.forEach((colour, at) => (isWord(at % width, Math.floor(at / width)) ? words : around).add(colour));
    done({ size: [width, height], around: around.size, words: words.size > 1 });
  });
}

// Waits for the page's beacon. Not by the driver, which waits for the next page.
export async function told(server) {
  for (const late = Date.now() + 15_000; !server.told.length; await setImmediate()) {
    assert.ok(Date.now() < late, "the page did not tell how it went");
  }
}

// All was hidden, and all of the memory was zero, in the first frame and to the last. `says` is what the cover says.
async function wentWell({ server }, says = "Loading…") {
  await told(server);
  for (const { when, ...seen } of server.told) {
    const expected = { says, role: "alert", covers: true, rest: "none", left: "", memory: [-1], broken: [] };
    assert.deepEqual(seen, expected, `at ${when}`);
  }
  assert.equal(server.told[0].when, "frame", "the first frame after the visitor acted is the first that tells");
}
