// Coming back to the page: whoever holds the device then may be someone else, and finds it blank. A browser may load the page
// anew, or have kept it while the visitor was elsewhere and show it again as it was. WebKit keeps every page; the others none that
// says no-store, as these do, so the second journey tells the page itself that it is kept.

import assert from "node:assert/strict";
import { engine } from "./engines.mjs";
import { journey } from "./journey.mjs";
import { COMPLAINANT } from "./screens.mjs";
import { marked } from "./visitor.mjs";


journey("whoever comes back to the page finds it blank, whether the browser kept it or not", {}, async (visitor, page) => {
  const { driver } = page;
  await visitor.start();
  await visitor.answer(COMPLAINANT, "No");
  await driver.executeScript(() => (window.left = true));
  await page.open("element.html");
  await driver.navigate().back();
  await page.settled();
  assert.equal(await page.returned(), engine.name === "webkit");
  await visitor.sees("the first screen", ({ kind }) => kind === "start");
  const question = await visitor.start();
  assert.equal(question.heading, "Which of these fits you?");
  assert.deepEqual(marked(question), []);
});

journey("a page that is kept shows nothing while it goes, and the first screen when it comes back", {}, async (visitor, page) => {
  await visitor.start();
  await visitor.answer(COMPLAINANT, "No");
  const go = (name) => page.driver.executeScript((name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })), name);
  const seen = () => page.driver.executeScript(() => window.eyes.inside(0).querySelector("[part=root]").checkVisibility({ visibilityProperty: true }));
  await go("pagehide");
  assert.equal(await seen(), false);
  await go("pageshow");
  await page.driver.wait(seen, 5000, "the guide should be seen again", 15);
  assert.equal((await visitor.screen()).kind, "start");
  assert.deepEqual(marked(await visitor.start()), []);
});
