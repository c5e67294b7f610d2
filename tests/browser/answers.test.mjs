// Answers are kept as long as they hold, can be changed at any time, and are forgotten when the visitor says so.

import assert from "node:assert/strict";
import { journey } from "./journey.mjs";
import { ACCUSED, COMPLAINANT } from "./screens.mjs";
import { marked } from "./visitor.mjs";

const ROLE = "Which of these fits you?";
const WANTS = "What would you like to know?";
const ORDER = "Is there an order with rules about contact?";
const BASICS = "I'm not sure. Show me the basics";
const WAY = [COMPLAINANT, "Yes", "Someone is charged", "Yes, while the case goes on"];
const WHOLE_WAY = [...WAY, ["Can the charges be dropped?"], ["I want to correct or add to what I told police"], "No"];

const questions = ({ answers }) => answers.map(({ question }) => question);
const givenTo = ({ answers }, wanted) => answers.find(({ question }) => question === wanted)?.given;

journey("Back shows the question before with its answer marked, down to the safety screen and the start", {}, async (visitor) => {
  await visitor.start();
  await visitor.answer(...WAY);
  const headings = [];
  for (const answer of WAY.toReversed()) {
    const screen = await visitor.back();
    assert.deepEqual(marked(screen), [answer], screen.heading);
    headings.push(screen.heading);
  }
  assert.equal(headings.at(-1), ROLE);
  assert.equal((await visitor.back()).kind, "safety");
  assert.equal((await visitor.back()).kind, "start");
  // Nothing was lost on the way: Start goes on where the questions were left.
  assert.equal((await visitor.start()).heading, WANTS);
});

journey("Back from a question with several answers keeps what was confirmed", {}, async (visitor) => {
  await visitor.start();
  await visitor.answer(...WAY, ["Can the charges be dropped?", "How long does it all take?"]);
  assert.deepEqual(marked(await visitor.back()), ["Can the charges be dropped?", "How long does it all take?"]);
});

journey("an answer given again the same way leads on as before", {}, async (visitor) => {
  await visitor.start();
  await visitor.answer(...WAY);
  await visitor.back();
  assert.equal((await visitor.go("Yes, while the case goes on")).heading, WANTS);
});

journey("Change on the result goes to that question, and back to the result", {}, async (visitor) => {
  await visitor.start();
  const before = await visitor.answer(...WHOLE_WAY);
  assert.equal(before.answers.length, WHOLE_WAY.length);
  const question = await visitor.change(ORDER);
  assert.equal(question.heading, ORDER);
  assert.deepEqual(marked(question), ["Yes, while the case goes on"]);
  const after = await visitor.backToResult();
  assert.deepEqual(after.answers, before.answers);
  assert.deepEqual(after.sections, before.sections);
});

journey("a changed answer changes the result and asks nothing again", {}, async (visitor) => {
  await visitor.start();
  await visitor.answer(...WHOLE_WAY);
  await visitor.change(ORDER);
  const result = await visitor.go("Yes, a peace bond");
  assert.equal(result.kind, "result");
  assert.deepEqual(givenTo(result, ORDER), ["Yes, a peace bond"]);
  assert.equal(result.answers.length, WHOLE_WAY.length);
  assert.ok(result.sections.some(({ title }) => title === "Which order is it?"));
});

journey("a changed role keeps the answers that still apply and drops the others", {}, async (visitor) => {
  await visitor.start();
  const before = await visitor.answer(...WHOLE_WAY);
  assert.ok(questions(before).includes("Are you safe where you are right now?"));
  await visitor.change(ROLE);
  const after = await visitor.go(ACCUSED);
  assert.equal(after.kind, "result", "nothing is left to ask");
  assert.deepEqual(questions(after), [
    ROLE,
    "Where do things stand?",
    ORDER,
    WANTS,
    "Do you have a lawyer of your own?",
  ]);
  assert.deepEqual(givenTo(after, WANTS), ["Can the charges be dropped?"]);
  assert.equal(after.heading, "Only the Crown can withdraw the charges.");
  assert.ok(after.actions.some((label) => label.includes("Harbour")));

  // What was dropped is gone, not hidden: as a complainant again, the questions are asked anew.
  await visitor.change(ROLE);
  const again = await visitor.go(COMPLAINANT);
  assert.equal(again.heading, "Are you safe where you are right now?");
  assert.deepEqual(marked(again), []);
});

journey("Start again forgets every answer", {}, async (visitor) => {
  await visitor.start();
  await visitor.answer(...WHOLE_WAY);
  assert.equal((await visitor.startAgain()).kind, "start");
  let screen = await visitor.start();
  for (const answer of [...WAY, [BASICS]]) {
    assert.deepEqual(marked(screen), [], screen.heading);
    screen = await visitor.answer(answer);
  }
});

journey("a changed setting of the element begins anew, without the answers", {}, async (visitor, page) => {
  await visitor.start();
  await visitor.answer(COMPLAINANT);
  await page.loadsAgain(() => {
    const widget = window.eyes.widget(0);
    widget.parentNode.before(Object.assign(document.createElement("h2"), { textContent: "Ask here" }));
    widget.setAttribute("heading-level", "3");
  });
  await visitor.sees("the first screen", ({ kind }) => kind === "start");
  assert.deepEqual(marked(await visitor.start()), []);
  const level = await page.driver.executeScript(() => window.eyes.inside(0).querySelector(".title").localName);
  assert.equal(level, "h3");
});
