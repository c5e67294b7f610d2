// On paper: the explanation and the contacts, and nothing a finder could read the visitor's answers from.

import assert from "node:assert/strict";
import { engine } from "./engines.mjs";
import { journey } from "./journey.mjs";

const skip = !engine.emulate && "this engine cannot be told to show the page as on paper";
const ANSWERS = ["I am charged, or police are looking into me", "Someone is charged", "Yes, while the case goes on"];

async function toResult(visitor) {
  await visitor.start();
  return visitor.answer(...ANSWERS, ["Can the no-contact order be changed?"], "No");
}

journey("Print opens every section, then the print dialog, once, and changes no answer", {}, async (visitor, page) => {
  const before = await toResult(visitor);
  // Not every engine prints what is closed, so it must be open by the time the dialog comes.
  const closed = () => page.driver.executeScript(() => window.recorder.closedInPrint);
  await page.driver.executeScript(() => {
    const { print } = window;
    window.print = () => {
      window.recorder.closedInPrint = window.eyes.inside(0).querySelectorAll("details.section:not([open])").length;
      print();
    };
  });
  await visitor.click("Print");
  const printed = () => page.driver.executeScript(() => window.recorder.printed);
  await page.driver.wait(printed, 5000, "print was not asked for", 15);
  assert.equal(await printed(), 1);
  assert.equal(await closed(), 0);
  const after = await visitor.screen();
  assert.deepEqual({ ...after, focus: null }, { ...before, focus: null });
});

journey(
  "paper holds the explanation and the contacts, without the answers and the controls",
  { skip },
  async (visitor, page) => {
    const result = await toResult(visitor);
    // Open, so that its being closed is not the reason why it is not printed.
    await visitor.click("Why you see this: First: follow any order about contact");
    const look = () =>
      page.driver.executeScript(() => {
        const root = window.eyes.inside(0);
        const visible = (element) => element.checkVisibility();
        const said = [...root.querySelectorAll(".section :is(p, li, td)")].filter((words) => !words.closest(".why"));
        return {
          text: window.eyes.squeeze(root.querySelector("[part=root]").innerText),
          controls: [...root.querySelectorAll("button:not(.term), .why summary, input, .exit")].filter(visible).length,
          unread: said.filter((words) => !visible(words)).length,
        };
      });
    const screen = await look();
    await engine.emulate(page.driver, { media: "print" });
    const paper = await look();
    await engine.emulate(page.driver, {});
    assert.ok(screen.unread > 0, "some sections are closed on the screen");
    assert.equal(paper.unread, 0, "and printed all the same");
    assert.ok(screen.controls > 0);
    assert.equal(paper.controls, 0);
    for (const expected of [result.heading, result.summary, ...result.sections.map(({ title }) => title)]) {
      assert.ok(paper.text.includes(expected), expected);
    }
    for (const name of [...result.helplines, "416-555-0145", "Talk to a law firm"])
      assert.ok(paper.text.includes(name), name);
    for (const answer of [...ANSWERS, "Because you said", "Your answers", "Leave this page"]) {
      assert.ok(screen.text.includes(answer), `"${answer}" is on the screen`);
      assert.ok(!paper.text.includes(answer), `"${answer}" is printed`);
    }
  },
);

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
