// Answers go when the page goes, and a page that the browser kept comes back blank.

import assert from "node:assert/strict";
import { journey } from "./journey.mjs";

const COMPLAINANT = "Police were called about something done to me, or an order protects me";
const marked = ({ options }) => options.filter((option) => option.marked);

// Coming back is a load of the page's own, which is not held against it.
journey("whoever comes back to the page finds it blank", { without: ["promises"] }, async (visitor, page) => {
  await visitor.start();
  await visitor.answer(COMPLAINANT, "No");
  const { driver, server } = page;
  await driver.get(`${server.origin}/pages/element.html`);
  await driver.navigate().back();
  await page.settled();
  await visitor.sees("the first screen", ({ kind }) => kind === "start");
  assert.deepEqual(marked(await visitor.start()), []);
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
