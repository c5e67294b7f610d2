// A guide that crashes while somebody uses it: its answers cannot be wiped any more one by one, so all of it goes at once. What the
// page's own scripts do wrong is no crash.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { act, journey } from "./journey.mjs";
import { FALLBACK } from "./pages.mjs";

const WAY = ["I am family or a friend", "Yes"];

const CRASH = await readFile(path.join(import.meta.dirname, "pages/crash.js"), "utf8");
const prepare = (server) => server.answer("/pages/memory.js", { type: "text/javascript", body: CRASH });

// [when it crashes, how]. The option is kept, to be tapped once more when it is gone from the page.
const CRASHES = [
  [
    "while it takes an answer",
    () => {
      window.option = window.eyes.inside(0).querySelector("button.option");
      window.crash.now = true;
      window.option.click();
    },
  ],
  [
    // Later than the click, so nothing of the glue is there to catch it. WebKit draws before a click by a script is over.
    "while it draws what follows an answer",
    () => {
      window.option = window.eyes.inside(0).querySelector("button.option");
      window.crash.next = true;
      window.option.click();
    },
  ],
];

for (const [when, how] of CRASHES) {
  journey(`a guide that crashes ${when} leaves the fallback, and nothing of the answers`, { prepare, without: ["promises"] }, async (visitor, page) => {
    await visitor.start();
    await visitor.answer(...WAY);
    await act(page, how);
    await visitor.sees("the fallback", ({ kind }) => kind === "fallback");
    assert.equal(await visitor.fallback(), FALLBACK);
    const left = await act(page, () => ({
      words: window.eyes.inside(0).textContent,
      memory: window.eyes.memory(),
      told: window.recorder.events.at(-1),
    }));
    assert.deepEqual(left, { words: "", memory: [-1], told: { name: "error", detail: { code: "crash" } } });
    const complaints = await act(page, () => window.recorder.console.filter((line) => line.startsWith("error: Signpost:")));
    assert.equal(complaints.length, 1);
    assert.match(complaints[0], /the guide stopped/);

    await act(page, () => {
      window.crash.calls = 0;
      window.option.click();
      dispatchEvent(new PageTransitionEvent("pagehide"));
    });
    assert.equal(await act(page, () => window.crash.calls), 0, "nothing calls into what has crashed");
    assert.equal(await visitor.fallback(), FALLBACK);
  });
}

journey("what goes wrong in the page's own scripts and wasm leaves the guide as it is", { prepare }, async (visitor, page) => {
  await visitor.start();
  const before = await visitor.answer(...WAY);
  await page.driver.executeAsyncScript((done) => window.crash.elsewhere().then(() => done()));
  const complaints = await page.complaints();
  assert.equal(complaints.some((line) => line.includes("Signpost:")), false, complaints.join("\n"));
  for (const kind of ["uncaught: ", "unhandled: "]) assert.ok(complaints.some((line) => line.startsWith(kind)), complaints.join("\n"));
  assert.equal((await visitor.screen()).heading, before.heading);
  assert.notEqual((await visitor.choose("Both of them")).heading, before.heading);
});
