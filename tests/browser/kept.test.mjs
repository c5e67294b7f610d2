// A page that the browser keeps while the visitor is elsewhere, and shows again as it was when they come back: whoever holds the
// device then may be someone else. WebKit keeps every page; the others none that says no-store, as these do.

import assert from "node:assert/strict";
import { engine } from "./engines.mjs";
import { journey } from "./journey.mjs";

journey("whoever comes back to a page that the browser kept finds it blank", {}, async (visitor, page) => {
  const { driver } = page;
  await visitor.start();
  await visitor.answer("Police were called about something done to me, or an order protects me", "No");
  await driver.executeScript(() => (window.left = true));
  await page.open("element.html");
  await driver.navigate().back();
  await page.settled();
  assert.equal(await page.returned(), engine.name === "webkit");
  await visitor.sees("the first screen", ({ kind }) => kind === "start");
  const question = await visitor.start();
  assert.equal(question.heading, "Which of these fits you?");
  const marked = question.options.filter(({ marked }) => marked);
  assert.deepEqual(marked, []);
});
