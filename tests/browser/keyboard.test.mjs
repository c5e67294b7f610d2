// Everything can be done with a keyboard alone, and the focus is always where a screen reader should speak.

import assert from "node:assert/strict";
import { Key } from "selenium-webdriver";
import { journey } from "./journey.mjs";
import { EXIT } from "./leaving.mjs";
import { COMPLAINANT } from "./screens.mjs";
import { marked } from "./visitor.mjs";

const NOTHING = "Choose at least one answer. If none fits, choose the last one.";
const [WITHDRAWN, LENGTH, BASICS] = [
  "Can the charges be dropped?",
  "How long does it all take?",
  "I'm not sure. Show me the basics",
];

const on = (visitor) => visitor.press(Key.TAB);
const back = (visitor) => visitor.pressShiftTab();

// Tabs on until the focus is where it is wanted; the stops on the way, the wanted one last. What stands above the focus
// is reached backwards: behind the page's end come the browser's own controls, as many as it has.
async function tabTo(visitor, wanted, tab = on) {
  const stops = [];
  while (stops.length < 80) {
    await tab(visitor);
    stops.push(await visitor.focus());
    if (stops.at(-1)?.startsWith(wanted)) return stops;
  }
  assert.fail(`Tab does not come to "${wanted}": ${stops.join(" | ")}`);
}

const by = async (visitor, wanted, key, tab) => {
  await tabTo(visitor, wanted, tab);
  return visitor.pressFor(wanted, key);
};

journey("a visitor without a mouse gets to a result", {}, async (visitor) => {
  // The first thing to reach in the widget is the way out of it.
  assert.deepEqual(await tabTo(visitor, EXIT), [EXIT]);
  const screens = [await by(visitor, "Start", Key.ENTER), await by(visitor, "Continue", Key.ENTER)];
  for (const [answer, key] of [
    [COMPLAINANT, Key.ENTER],
    ["Yes", Key.SPACE],
    ["Someone is charged", Key.ENTER],
  ]) {
    screens.push(await by(visitor, answer, key));
  }
  screens.push(await by(visitor, "Yes, while the case goes on", Key.SPACE));
  await tick(visitor, 1);
  screens.push(await by(visitor, "Continue", Key.ENTER));
  await tick(visitor, 4);
  screens.push(await by(visitor, "Continue", Key.SPACE));
  screens.push(await by(visitor, "No", Key.ENTER));
  for (const { focus, heading } of screens) assert.equal(focus, "heading", heading);
  assert.equal(screens.at(-1).kind, "result");

  const changed = await by(visitor, "Change: Which of these fits you?", Key.ENTER);
  assert.equal(changed.focus, "heading");
  assert.equal((await by(visitor, "Back to the result", Key.ENTER, back)).focus, "heading");
  assert.equal((await by(visitor, "Start again", Key.SPACE)).focus, "heading");
});

// Ticks the nth checkbox of a question with the space bar, on from its heading.
async function tick(visitor, nth) {
  for (let count = 0; count < nth; count += 1) await tabTo(visitor, "checkbox");
  const before = marked(await visitor.screen());
  await visitor.press(Key.SPACE);
  return visitor.sees("the space bar should tick", (screen) => marked(screen).length !== before.length);
}

journey(
  "Tab goes from the heading of a question through its ways, reason and options in the order they are read",
  {},
  async (visitor) => {
    await visitor.start();
    await visitor.pressShiftTab();
    assert.equal(await visitor.focus(), "Back");
    await visitor.pressShiftTab();
    assert.equal(await visitor.focus(), "Français");
    await visitor.pressShiftTab();
    assert.equal(await visitor.focus(), EXIT);
    const stops = await tabTo(visitor, "I'm not sure");
    const options = (await visitor.screen()).options.map(({ text }) => text);
    assert.deepEqual(stops, ["Français", "Back", "Why we ask", ...options]);
  },
);

async function untilWants(visitor) {
  await visitor.start();
  return visitor.answer(COMPLAINANT, "Yes", "Someone is charged", "Yes, while the case goes on");
}

journey("the answer that excludes the others takes their ticks away, and they its", {}, async (visitor) => {
  await untilWants(visitor);
  await visitor.tick(WITHDRAWN);
  assert.deepEqual(marked(await visitor.tick(LENGTH)), [WITHDRAWN, LENGTH]);
  assert.deepEqual(marked(await visitor.tick(BASICS)), [BASICS]);
  assert.deepEqual(marked(await visitor.tick(LENGTH)), [LENGTH]);
  assert.deepEqual(marked(await visitor.tick(LENGTH)), []);
});

journey("Continue without a tick says so aloud and leaves the focus where it was", {}, async (visitor, page) => {
  const silent = await untilWants(visitor);
  // The alert is there before it has something to say; else screen readers miss it.
  assert.equal(silent.alert, "");
  await tabTo(visitor, "Continue");
  await visitor.press(Key.ENTER);
  const loud = await visitor.sees("an alert", ({ alert }) => alert === NOTHING);
  assert.equal(loud.focus, "Continue");
  assert.equal(loud.heading, silent.heading);
  const describes = await page.driver.executeScript(() => {
    const root = window.eyes.inside(0);
    const ids = root.querySelector(".options[role=group]").getAttribute("aria-describedby").split(" ");
    return ids.map((id) => root.getElementById(id).textContent);
  });
  assert.ok(describes.includes(NOTHING), describes.join());
  await visitor.tick(WITHDRAWN);
  await visitor.sees("silence after a tick", ({ alert }) => alert === "");
});

journey("what opens in place opens with Enter and keeps the focus", {}, async (visitor, page) => {
  await visitor.start();
  const open = (selector) =>
    page.driver.executeScript((s) => Boolean(window.eyes.inside(0).querySelector(s)), selector);
  await tabTo(visitor, "Why we ask");
  assert.equal(await open("details.why[open]"), false);
  await visitor.press(Key.ENTER);
  await page.driver.wait(() => open("details.why[open]"), 5000, "the reason should open", 15);
  assert.equal(await visitor.focus(), "Why we ask");

  const result = await visitor.answer(
    "I am family or a friend",
    "Yes",
    "Both of them",
    "Someone is charged",
    "I'm not sure",
    [BASICS],
  );
  assert.equal(result.kind, "result");
  assert.equal(await open("details.why[open]"), false, "a new screen begins closed");
  const [term] = (await tabTo(visitor, "VWAP")).slice(-1);
  await visitor.press(Key.ENTER);
  await page.driver.wait(
    () => open(".term[aria-expanded=true] + .meaning:not(:empty)"),
    5000,
    "the meaning should open",
    15,
  );
  assert.equal(await visitor.focus(), term);
  await visitor.press(Key.ENTER);
  await page.driver.wait(async () => !(await open(".meaning:not(:empty)")), 5000, "the meaning should close", 15);
});
