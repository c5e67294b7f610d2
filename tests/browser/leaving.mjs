// What pages/leaving.js tells of a page that the visitor leaves.

import assert from "node:assert/strict";
import { setImmediate } from "node:timers/promises";
import { TITLE } from "./away.mjs";

// Leaves by a click or a key while the next site keeps everybody waiting, and arrives when that has been looked at.
export async function leaves(page, act) {
  await page.driver.executeScript(() => (window.leaving.armed = true));
  const release = page.away.hold();
  // A driver's click ends where the next page begins, which is not yet.
  const acted = act();
  try {
    await wentWell(page);
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

// All was hidden, and all of the memory was zero, in the first frame and to the last. `says` is what the cover says.
async function wentWell({ server }, says = "Loading…") {
  // Not by the driver, which waits for the next page.
  for (const late = Date.now() + 15_000; !server.told.length; await setImmediate()) {
    assert.ok(Date.now() < late, "the page did not tell how it went");
  }
  for (const { when, ...seen } of server.told) {
    const expected = { says, role: "alert", covers: true, rest: "none", left: "", memory: -1, broken: [] };
    assert.deepEqual(seen, expected, `at ${when}`);
  }
  assert.equal(server.told[0].when, "frame", "the first frame after the visitor acted is the first that tells");
}
