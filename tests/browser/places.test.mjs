// Wherever a page puts it, and however often: widgets are independent, share what is heavy, and leave nothing behind.

import assert from "node:assert/strict";
import { journey } from "./journey.mjs";
import { ACCUSED, COMPLAINANT } from "./screens.mjs";
import { broken } from "./standing.mjs";

const WAY = [ACCUSED, "Someone is charged", "Yes, while the case goes on", ["How long does it all take?"], "No"];

journey("two on a page keep their answers apart and share one engine", { page: "two.html" }, async (first, page) => {
  const second = page.visitor(1);
  await first.start();
  await first.choose(COMPLAINANT);
  assert.equal((await second.screen()).kind, "start");
  await second.start();
  await second.answer(...WAY);
  assert.equal((await second.screen()).kind, "result");
  assert.equal((await first.screen()).heading, "Are you safe where you are right now?");
  assert.equal(page.asked(".wasm"), 1);
  // Once to be checked and once to run, of which the second mostly comes from the cache; these pages allow none.
  assert.equal(page.server.requests.filter(({ path }) => /\/widget-\w+\.js$/.test(path)).length, 2);
});

journey("removing one leaves the other as it was", { page: "two.html" }, async (first, page) => {
  const second = page.visitor(1);
  await first.start();
  await second.start();
  await second.choose(COMPLAINANT);
  await page.driver.executeScript(() => {
    window.removed = window.eyes.widget(0);
    window.removed.remove();
  });
  // What was second is now the only one.
  const left = await first.sees(
    "the other widget",
    ({ heading }) => heading === "Are you safe where you are right now?",
  );
  assert.deepEqual(
    left.options.filter(({ marked }) => marked),
    [],
  );
  assert.equal((await first.choose("Yes")).heading, "Where do things stand?");
  const rest = await page.driver.executeScript(() => window.removed.shadowRoot.textContent + window.removed.innerText);
  assert.equal(rest, "First fallback", "nothing of the guide stays in the element that went");
});

journey("a widget that the page moves keeps its answers", { page: "two.html" }, async (first, page) => {
  await first.start();
  await first.choose(COMPLAINANT);
  const before = await first.screen();
  await page.driver.executeScript(() => document.querySelector("#first").prepend(window.eyes.widget(0)));
  assert.deepEqual({ ...(await first.screen()), focus: null }, { ...before, focus: null });
  assert.equal((await first.choose("Yes")).heading, "Where do things stand?");
  await page.driver.executeScript(() => document.querySelector("#first").append(window.eyes.widget(0)));
});

journey("a widget that comes back to the page begins anew", { page: "two.html" }, async (first, page) => {
  await first.start();
  await first.choose(COMPLAINANT);
  await page.loadsAgain(() => {
    const widget = window.eyes.widget(0);
    const place = widget.parentNode;
    widget.remove();
    // Two turns of the queue: the element has seen that it is gone.
    return Promise.resolve()
      .then(() => Promise.resolve())
      .then(() => place.append(widget));
  });
  assert.equal((await first.screen()).kind, "start");
  assert.equal(page.asked(".wasm"), 1);
});

journey("nothing is fetched for a widget far below until the visitor comes near", {}, async (visitor, page) => {
  const fetched = () => page.asked("ontario-domestic.json");
  assert.equal(fetched(), 1);
  await page.driver.executeAsyncScript((done) => {
    const space = document.createElement("div");
    space.style.height = "5000px";
    window.far = document.createElement("legal-signpost");
    window.far.setAttribute("guide", "/signpost/guides/ontario-domestic.json");
    document.querySelector("main").append(space, window.far);
    // An observer that comes after the widget's own hears of it later; what follows is a turn after both.
    queueMicrotask(() => new IntersectionObserver(() => setTimeout(done)).observe(window.far));
  });
  assert.equal(fetched(), 1);
  assert.equal((await page.visitor(1).screen()).kind, "fallback");
  await page.loadsAgain(() => window.far.scrollIntoView());
  assert.equal(fetched(), 2);
  assert.equal((await page.visitor(1).screen()).kind, "start");
});

// Hosts that do not know wasm send it as just bytes.
const BYTES = { prepare: (server) => server.answer(/\.wasm$/, { type: "application/octet-stream" }) };
journey("it works on a host that does not know the type of wasm", BYTES, async (visitor) => {
  assert.equal((await visitor.start()).heading, "Which of these fits you?");
});

journey("it works inside the shadow root of another element", { page: "nested.html" }, async (visitor, page) => {
  const outside = await page.driver.executeScript(() => document.querySelectorAll("legal-signpost").length);
  assert.equal(outside, 0);
  await visitor.start();
  const result = await visitor.answer(...WAY);
  assert.equal(result.kind, "result");
  assert.equal(result.focus, "heading");
  // The page hears of it although two roots lie between.
  assert.deepEqual(await page.events(), ["ready", "start", "result"]);
});

journey(
  "it works in a sandboxed frame, and the page around stays as it was",
  { page: "framed.html", frame: true },
  async (visitor, page) => {
    // Chromium and Firefox have an opinion about every such frame; it is the page's to settle.
    const others = (await page.complaints()).filter((line) => !line.includes("its sandboxing"));
    assert.deepEqual(others, []);
    await visitor.start();
    const result = await visitor.answer(...WAY);
    assert.equal(result.kind, "result");
    await page.driver.switchTo().defaultContent();
    assert.deepEqual(await broken(page), []);
    await page.driver.switchTo().frame(0);
  },
);

journey("what a page hears is the name of what happened, and nothing besides", {}, async (visitor, page) => {
  await visitor.start();
  await visitor.answer(...WAY);
  await page.driver.executeScript(() => {
    const link = window.eyes.inside(0).querySelector(".act");
    // The call itself is the device's business.
    link.addEventListener("click", (event) => event.preventDefault());
  });
  await visitor.click("Call Harbour Sample Defence (sample firm)");
  const heard = await page.driver.executeScript(() => window.recorder.events);
  assert.deepEqual(heard, [
    { name: "ready", detail: null },
    { name: "start", detail: null },
    { name: "result", detail: null },
    { name: "action", detail: null },
  ]);
});
