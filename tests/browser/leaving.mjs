// What pages/leaving.js tells of a page that the visitor leaves.

import assert from "node:assert/strict";
import { setImmediate } from "node:timers/promises";

// To be called before the click or the key that leaves.
export function tellsHowItGoes({ driver }) {
  return driver.executeScript(() => (window.leaving.armed = true));
}

// All was hidden, and all of the memory was zero, in the first frame and to the last. `says` is what the cover says.
export async function wentWell({ server }, says = "Loading…") {
  // Not by the driver, which waits for the next page.
  for (const late = Date.now() + 5000; !server.told.length; await setImmediate()) {
    assert.ok(Date.now() < late, "the page did not tell how it went");
  }
  for (const { when, ...seen } of server.told) {
    const expected = { says, role: "alert", covers: true, rest: "none", left: "", memory: -1, broken: [] };
    assert.deepEqual(seen, expected, `at ${when}`);
  }
  assert.equal(server.told[0].when, "frame", "the first frame after the visitor acted is the first that tells");
}
