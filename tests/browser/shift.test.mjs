// Shift, three times within five seconds, leaves, and says on the way how far one is.

import assert from "node:assert/strict";
import { Key } from "selenium-webdriver";
import { smallGuide } from "./guides.mjs";
import { journey } from "./journey.mjs";
import { LEAVING, leaves } from "./leaving.mjs";
import { ACCUSED } from "./screens.mjs";

const time = ({ driver }, milliseconds) => driver.executeScript((more) => window.hours.forward(more), milliseconds);

journey("Shift three times leaves, and says before how often it is to be pressed", LEAVING, async (visitor, page) => {
  await visitor.start();
  await visitor.press(Key.SHIFT);
  assert.equal(await visitor.status(), "Press Shift two more times to leave.");
  await visitor.press(Key.SHIFT);
  assert.equal(await visitor.status(), "Press Shift once more to leave.");
  await leaves(page, () => visitor.press(Key.SHIFT));
});

journey("Shift counts in the language of the guide", LEAVING, async (visitor, page) => {
  await page.loading(() => visitor.click("Français"));
  await visitor.sees("the French guide", ({ heading }) => heading.includes("accusations"));
  await visitor.press(Key.SHIFT);
  assert.match(await visitor.status(), /^Encore deux fois Maj/);
});

journey("another key between, or more than five seconds, begins the count anew", { page: "hours.html" }, async (visitor, page) => {
  await visitor.press(Key.SHIFT);
  await visitor.press(Key.SHIFT);
  await visitor.press("a");
  assert.equal(await visitor.status(), "", "a capital letter is not a wish to leave");
  await visitor.press(Key.SHIFT);
  await visitor.press(Key.SHIFT);
  await time(page, 5001);
  assert.equal(await visitor.status(), "You are still on this page.");
  await visitor.press(Key.SHIFT);
  assert.equal(await visitor.status(), "Press Shift two more times to leave.");
  await time(page, 5001);
});

journey("Shift leaves from a box of the guide that was just ticked", LEAVING, async (visitor, page) => {
  await visitor.start();
  await visitor.answer(ACCUSED, "Someone is charged", "Yes, while the case goes on");
  await visitor.tick("Can the no-contact order be changed?");
  assert.equal(await visitor.focus(), "checkbox");
  await visitor.press(Key.SHIFT);
  assert.equal(await visitor.status(), "Press Shift two more times to leave.");
  await visitor.press(Key.SHIFT);
  await leaves(page, () => visitor.press(Key.SHIFT));
});

journey("Shift with another key, or with the mouse between, means something else", {}, async (visitor, page) => {
  const { driver } = page;
  for (let times = 0; times < 4; times += 1) await driver.actions().keyDown(Key.ALT).keyDown(Key.SHIFT).keyUp(Key.SHIFT).keyUp(Key.ALT).perform();
  assert.equal(await visitor.status(), "");
  const heading = await driver.findElement({ css: "h1" });
  for (let times = 0; times < 4; times += 1) await driver.actions().keyDown(Key.SHIFT).click(heading).keyUp(Key.SHIFT).perform();
  assert.equal(await visitor.status(), "");
});

journey("Shift that is held, or that writes into a field of the page, is not counted", {}, async (visitor, page) => {
  await page.driver.executeScript(() => {
    const shift = (target, repeat) =>
      target.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift", repeat, bubbles: true, composed: true }));
    for (let times = 0; times < 5; times += 1) shift(document.body, true);
    const field = document.createElement("textarea");
    document.body.append(field);
    for (let times = 0; times < 5; times += 1) shift(field, false);
    field.remove();
  });
  assert.equal(await visitor.status(), "");
});

journey("two guides on a page count each press once", { page: "two.html" }, async (visitor, page) => {
  await page.driver.executeScript(() => document.querySelector("#second").scrollIntoView());
  await page.settled(2);
  await visitor.press(Key.SHIFT);
  const both = (await visitor.status()) + (await page.visitor(1).status());
  assert.equal(both, "Press Shift two more times to leave.", "one of them says it, once");
  await visitor.press("a");
});

journey("a page that counts Shift itself, as GOV.UK's exit does, is left to it", {}, async (visitor, page) => {
  const mark = "data-govuk-frontend-exit-this-page-keypress";
  await page.driver.executeScript((mark) => document.body.setAttribute(mark, ""), mark);
  await visitor.press(Key.SHIFT);
  assert.equal(await visitor.status(), "");
});

const silent = smallGuide({ exit: { url: "https://weather.gc.ca/", keyboard: "off" } });

journey("a guide that says so leaves Shift alone", {
  prepare: (server) => server.answerGuide(silent),
}, async (visitor, page) => {
  await visitor.press(Key.SHIFT);
  assert.equal(await visitor.status(), "");
});
