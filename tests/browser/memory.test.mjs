// What the wasm's memory holds once the answers are wiped: nothing of them. The test reads all of it, byte for byte.
//
// Two visits that differ in nothing but their answers must leave the same memory behind. Whatever an answer has led to in
// some way or other (a mask, a reason, a drawn node, a number on the stack), it would be a byte that differs.

import assert from "node:assert/strict";
import { smallGuide } from "./guides.mjs";
import { journey } from "./journey.mjs";

// Options of a question are equally long and lead to as much to read, so that two ways through it are alike in shape.
const WAYS = ["north", "south", "inner", "outer"];
const question = (id, over = {}) => ({
  id,
  text: `Which way do you take on ${id}?`,
  choose: "one",
  options: WAYS.map((way) => ({ id: way, text: `The ${way} way on ${id}`, ...(way === "outer" && { unsure: true }) })),
  ...over,
});
const section = (way) => ({
  id: way,
  title: `About the ${way}`,
  when: { monday: way },
  blocks: [{ paragraph: `There is much to be said about the ${way}, {which}.` }],
});
const TWINS = smallGuide({
  safety: { idle_minutes: 30 },
  questions: [question("monday"), question("tuesday", { choose: "many" }), question("friday")],
  // The last wording is for everybody else.
  phrases: {
    which: WAYS.map((way) => ({
      ...(way !== "outer" && { when: { friday: way } }),
      text: `and about ${way} in the end`,
    })),
  },
  sections: WAYS.map(section),
});

const served = {
  page: "memory.html",
  // With its element gone, there is nothing to look at in the end.
  without: ["axe"],
  prepare: (server) => server.answerGuide(TWINS),
};

// All of the wasm's memory, as it is now.
async function read(driver) {
  const text = await driver.executeScript(() => {
    const bytes = new Uint8Array(window.wasmMemories[0].buffer);
    const pieces = [];
    for (let at = 0; at < bytes.length; at += 0x8000) {
      pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
    }
    return btoa(pieces.join(""));
  });
  return Buffer.from(text, "base64");
}

// The ways to wipe, from a question that was gone back to. Each ends when what it leads to can be seen.
const ENDINGS = {
  "a new start": async (visitor) => {
    await visitor.backToResult();
    await visitor.startAgain();
  },
  "the page going": async (visitor, page) => {
    await page.driver.executeScript(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
    await visitor.sees("the first screen", ({ kind }) => kind === "start");
  },
  "the element going": (visitor, page) =>
    page.driver.executeScript(() => document.querySelector("legal-signpost").remove()),
  "half an hour without use": async (visitor, page) => {
    await page.driver.executeScript(() => window.hours.forward(31 * 60_000));
    await visitor.sees("the first screen", ({ kind }) => kind === "start");
  },
  "the page taking the exit away": async (visitor, page) => {
    await page.driver.executeScript(() => window.eyes.inside(0).querySelector(".exit").remove());
    await visitor.sees("the fallback", ({ kind }) => kind === "fallback");
  },
};
// Which of them Signpost has something to say about.
const COMPLAINTS = { "the page taking the exit away": /removed or changed the exit/ };

// A visit that takes a way on each day and then looks at a day once more: its memory before it ends and after.
async function visit(visitor, page, [monday, tuesday, friday, again], end) {
  await page.open("memory.html");
  await visitor.start();
  const says = (way, day) => `The ${way} way on ${day}`;
  await visitor.answer(says(monday, "monday"), [says(tuesday, "tuesday")], says(friday, "friday"));
  await visitor.change(`Which way do you take on ${again}?`);
  const before = await read(page.driver);
  await end(visitor, page);
  return { before, after: await read(page.driver) };
}

// The places where two images differ, as far as a person can look at them.
function differences(one, other) {
  if (one.length !== other.length) return [`${one.length} and ${other.length} bytes`];
  const found = [];
  for (let at = 0; at < one.length && found.length < 200; at += 1) {
    if (one[at] !== other[at]) found.push(`${at}: ${one[at]} and ${other[at]}`);
  }
  return found;
}

for (const [name, end] of Object.entries(ENDINGS)) {
  const options = { ...served, complaint: COMPLAINTS[name] };
  journey(`${name} leaves the same memory, whatever was answered`, options, async (visitor, page) => {
    const one = await visit(visitor, page, ["north", "inner", "south", "monday"], end);
    const same = await visit(visitor, page, ["north", "inner", "south", "monday"], end);
    const other = await visit(visitor, page, ["inner", "south", "north", "friday"], end);
    assert.deepEqual(differences(one.before, same.before), [], "two visits with the same answers are the same");
    assert.ok(differences(one.before, other.before).length > 20, "answers show in memory while they are there");
    assert.deepEqual(differences(one.after, other.after), []);
  });
}

// The texts on the screen, as the page has them.
const shown = (driver) =>
  driver.executeScript(() => {
    const nodes = document.createNodeIterator(window.eyes.inside(0), NodeFilter.SHOW_TEXT);
    const texts = [];
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) texts.push(node.data);
    return texts;
  });

journey("a text that was made for one visitor goes with the answers", { page: "memory.html" }, async (visitor, page) => {
  const fresh = await read(page.driver);
  await visitor.start();
  await visitor.answer("I am family or a friend", "Yes");
  const during = await read(page.driver);
  // The guide's own texts are in memory all the time; these are not.
  const made = (await shown(page.driver)).filter((text) => !fresh.includes(text));
  assert.ok(made.includes("Question 3 of at most 6"), `what was made for this visitor: ${JSON.stringify(made)}`);
  assert.deepEqual(
    made.filter((text) => !during.includes(text)),
    [],
    "what is drawn is in memory",
  );
  await page.driver.executeScript(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  await visitor.sees("the first screen", ({ kind }) => kind === "start");
  const after = await read(page.driver);
  assert.deepEqual(
    made.filter((text) => after.includes(text)),
    [],
    "what was made for this visitor is gone",
  );
});
