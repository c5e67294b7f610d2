// On paper: the explanation and the contacts, and nothing a finder could read the visitor's answers from.

import assert from "node:assert/strict";
import { engine } from "./engines.mjs";
import { journey } from "./journey.mjs";
import { ACCUSED } from "./screens.mjs";
import { readGuide } from "./server.mjs";

const skip = !engine.emulate && "this engine cannot be told to show the page as on paper";
const ANSWERS = [ACCUSED, "Someone is charged", "Yes, while the case goes on"];

async function toResult(visitor) {
  await visitor.start();
  return visitor.answer(...ANSWERS, ["Can the no-contact order be changed?"], "No");
}

// Presses Print and comes to what there is to know before printing.
async function panel(visitor) {
  await visitor.click("Print");
  await visitor.sees("the panel takes the focus", ({ focus }) => focus === "Before you print");
}

// What is seen of the result, and what of it is for paper.
const look = (page) =>
  page.driver.executeScript(() => {
    const root = window.eyes.inside(0);
    const visible = (element) => element.checkVisibility();
    const said = [...root.querySelectorAll(".section :is(p, li, td)")].filter((words) => !words.closest(".why"));
    return {
      text: window.eyes.squeeze(root.querySelector("[part=root]").innerText),
      controls: [...root.querySelectorAll("button:not(.term), input, .exit")].filter(visible).length,
      unread: said.filter((words) => !visible(words)).length,
    };
  });

async function onPaper(page) {
  await engine.emulate(page.driver, { media: "print" });
  const paper = await look(page);
  await engine.emulate(page.driver, {});
  return paper;
}

journey("Print warns first, opens every section, then the print dialog, once, and changes no answer", {}, async (visitor, page) => {
  const before = await toResult(visitor);
  const title = await page.driver.getTitle();
  // Not every engine prints what is closed, so it must be open by the time the dialog comes.
  const closed = () => page.driver.executeScript(() => window.recorder.closedInPrint);
  await page.driver.executeScript(() => {
    const { print } = window;
    window.print = () => {
      window.recorder.closedInPrint = window.eyes.inside(0).querySelectorAll("details.section:not([open])").length;
      print();
    };
  });
  await panel(visitor);
  const printed = () => page.driver.executeScript(() => window.recorder.printed ?? 0);
  assert.equal(await printed(), 0, "nothing is printed before the visitor has read what paper gives away");
  await visitor.click("Print now");
  await page.driver.wait(printed, 5000, "print was not asked for", 15);
  assert.equal(await printed(), 1);
  assert.equal(await closed(), 0);
  assert.equal(await page.driver.getTitle(), title);
  const after = await visitor.screen();
  assert.deepEqual({ ...after, focus: null }, { ...before, focus: null });
});

journey("closing the print panel gives the focus back to Print and prints nothing", {}, async (visitor, page) => {
  await toResult(visitor);
  await panel(visitor);
  await visitor.click("Close");
  await visitor.sees("the button takes the focus", ({ focus }) => focus === "Print");
  assert.equal(await page.driver.executeScript(() => window.recorder.printed ?? 0), 0);
});

journey(
  "paper holds the explanation and the contacts, without the answers and the controls",
  { skip },
  async (visitor, page) => {
    const result = await toResult(visitor);
    // Open, so that its being closed is not the reason why it is not printed.
    await visitor.click("Why you see this: First: follow any order about contact");
    await panel(visitor);
    const screen = await look(page);
    const paper = await onPaper(page);
    assert.ok(screen.unread > 0, "some sections are closed on the screen");
    assert.equal(paper.unread, 0, "and printed all the same");
    assert.ok(screen.controls > 0);
    assert.equal(paper.controls, 0);
    assert.ok(paper.text.startsWith("Notes "), `the sheet is headed by a neutral word: ${paper.text.slice(0, 80)}`);
    assert.ok(!screen.text.includes("Notes "), "which is for paper alone");
    for (const expected of [result.heading, result.summary, ...result.sections.map(({ title }) => title)]) {
      assert.ok(paper.text.includes(expected), expected);
    }
    for (const name of [...result.helplines, "416-555-0145", "Talk to a law firm"])
      assert.ok(paper.text.includes(name), name);
    const { title } = await readGuide();
    for (const answer of [...ANSWERS, "Because you said", "Your answers", "Leave this page", "Before you print"]) {
      assert.ok(screen.text.includes(answer), `"${answer}" is on the screen`);
      assert.ok(!paper.text.includes(answer), `"${answer}" is printed`);
    }
    assert.ok(screen.text.includes(title) && !paper.text.includes(title), "the guide's title stays off the paper");
  },
);

journey("answers come on paper where the visitor asks for them, and go again", { skip }, async (visitor, page) => {
  await toResult(visitor);
  await panel(visitor);
  const pressed = () => window.eyes.inside(0).querySelector("[aria-pressed]").getAttribute("aria-pressed");
  const turn = async (wanted) => {
    await visitor.click("Include my answers");
    await page.driver.wait(async () => (await page.driver.executeScript(pressed)) === wanted, 5000, wanted, 15);
    assert.equal(await visitor.focus(), "Include my answers");
    return onPaper(page);
  };
  const full = await turn("true");
  for (const answer of [...ANSWERS, "Because you said", "Your answers"]) assert.ok(full.text.includes(answer), answer);
  assert.equal(full.controls, 0, "the buttons that change answers are not printed");
  const bare = await turn("false");
  for (const answer of [...ANSWERS, "Because you said", "Your answers"]) assert.ok(!bare.text.includes(answer), answer);
});

journey("a question prints without its options, so without what was chosen", { skip }, async (visitor, page) => {
  await visitor.start();
  await visitor.answer(...ANSWERS);
  await visitor.tick("Can the no-contact order be changed?");
  const boxes = () => page.driver.executeScript(() => [...window.eyes.inside(0).querySelectorAll(".option")].filter((box) => box.checkVisibility()).length);
  assert.notEqual(await boxes(), 0);
  await engine.emulate(page.driver, { media: "print" });
  assert.equal(await boxes(), 0);
  await engine.emulate(page.driver, {});
});

journey("a dark screen prints dark on white", { skip }, async (visitor, page) => {
  await page.driver.executeScript(() => window.eyes.widget(0).setAttribute("theme", "dark"));
  await toResult(visitor);
  const colours = () =>
    page.driver.executeScript(() => {
      const root = window.eyes.inside(0);
      const read = (selector) => getComputedStyle(root.querySelector(selector));
      return { ink: read(".lead").color, heading: read(".title").color, ground: read(".frame").backgroundColor };
    });
  const onScreen = await colours();
  await engine.emulate(page.driver, { media: "print" });
  const onPaper = await colours();
  await engine.emulate(page.driver, {});
  assert.notEqual(onScreen.ground, "rgb(255, 255, 255)");
  assert.deepEqual(onPaper, { ink: "rgb(0, 0, 0)", heading: "rgb(0, 0, 0)", ground: "rgb(255, 255, 255)" });
});
