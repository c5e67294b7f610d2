// Each kind of visitor gets from the start to a result that is theirs, on the Ontario guide as it is served.

import assert from "node:assert/strict";
import { journey } from "./journey.mjs";
import { ACCUSED, COMPLAINANT } from "./screens.mjs";
import { progress } from "./visitor.mjs";

const FAMILY = "I am family or a friend";
const RATHER_NOT = "I'm not sure, or I'd rather not say";

// "Because you said" repeats a question with its answer.
const BEING = (answer) => `Which of these fits you? ${answer}`;
const WANTING = (answer) => `What would you like to know? ${answer}`;

const titles = ({ sections }) => sections.map(({ title }) => title);

// Walks to the result and checks the promise of the first question: no more questions than it said.
async function toResult(visitor, ...answers) {
  const first = await visitor.start();
  assert.equal(first.heading, "Which of these fits you?");
  assert.ok(answers.length <= progress(first).most, `${answers.length} questions after ${first.caption}`);
  const result = await visitor.answer(...answers);
  assert.equal(result.kind, "result", `${answers.length} answers should be all; seen: ${result.heading}`);
  assert.equal(result.caption, "Your result");
  return result;
}

journey(
  "someone who called the police and wants the charges withdrawn learns who decides",
  {},
  async (visitor, page) => {
    const result = await toResult(
      visitor,
      COMPLAINANT,
      "Yes",
      "Someone is charged",
      "Yes, while the case goes on",
      ["Can the charges be dropped?"],
      ["None of these, or I'd rather not say"],
      "No",
    );
    assert.equal(result.heading, "You cannot drop the charges, but you can be heard.");
    assert.deepEqual(result.because, [BEING(COMPLAINANT), WANTING("Can the charges be dropped?")]);
    for (const title of [
      "Who decides about the charges",
      "How to tell the Crown what you want",
      "A lawyer of your own",
    ]) {
      assert.ok(titles(result).includes(title), title);
    }
    const heard = result.sections.find(({ title }) => title === "How to tell the Crown what you want");
    assert.ok(heard.because.includes(BEING(COMPLAINANT)) && heard.because.includes(WANTING("Can the charges be dropped?")));
    // The firm that defends the other side is not offered.
    assert.ok(
      result.actions.length > 0 && result.actions.every((label) => label.includes("Maple")),
      result.actions.join(),
    );
    assert.ok(result.helplines.includes("Victim Support Line"));
    assert.deepEqual(await page.events(), ["ready", "start", "result"]);
  },
);

journey(
  "someone charged who wants contact reads the warning about contact before anything else",
  {},
  async (visitor) => {
    const result = await toResult(
      visitor,
      ACCUSED,
      "Someone is charged",
      "Yes, while the case goes on",
      ["Can the no-contact order be changed?"],
      "No",
    );
    assert.equal(result.heading, "No contact for now. The order can change only in court.");
    assert.equal(titles(result)[0], "First: follow any order about contact");
    const warning = result.parts.indexOf("First: follow any order about contact");
    assert.ok(warning > 0 && warning < result.parts.indexOf("actions"), result.parts.join());
    assert.deepEqual(result.because, [
      BEING(ACCUSED),
      "Is there an order with rules about contact? Yes, while the case goes on",
      WANTING("Can the no-contact order be changed?"),
    ]);
    assert.deepEqual(result.sections[0].because, [BEING(ACCUSED)]);
    assert.ok(titles(result).includes("How an order can be changed"));
    assert.ok(titles(result).includes("What a lawyer can do"));
    assert.ok(!titles(result).includes("How to tell the Crown what you want"), "this is for the person who reported");
    assert.ok(result.actions[0].startsWith("Call Harbour Sample Defence"), result.actions.join());
    assert.ok(result.actions.some((label) => label.startsWith("Text Harbour")));
    assert.ok(result.helplines.includes("Legal Aid Ontario"));
    assert.ok(!result.helplines.includes("Victim Support Line"), result.helplines.join());
  },
);

journey("someone charged who has a lawyer is sent to that lawyer and not to another firm", {}, async (visitor) => {
  const result = await toResult(
    visitor,
    ACCUSED,
    "A trial date is set or close",
    "Yes, while the case goes on",
    ["What if the order is broken?"],
    "Yes",
  );
  assert.equal(result.heading, "A broken order can mean arrest and a new charge.");
  assert.deepEqual(result.actions, []);
  assert.ok(!result.parts.includes("actions"), "no empty heading stays behind");
  assert.ok(result.helplines.length > 0, "there is still somebody to turn to");
});

journey("family of the person charged is asked not to carry messages", {}, async (visitor) => {
  const result = await toResult(visitor, FAMILY, "Yes", "The person charged", "Someone is charged", "I'm not sure", [
    "How long does it all take?",
  ]);
  assert.equal(result.heading, "You can help without carrying messages.");
  assert.deepEqual(result.because, [BEING(FAMILY)]);
  assert.equal(titles(result)[0], "Please do not carry messages");
  assert.ok(titles(result).includes("How long the case can take"));
  assert.ok(result.actions[0].startsWith("Call Harbour Sample Defence"), result.actions.join());
});

journey(
  "family of the person who reported is not sent to the firm that defends the other side",
  {},
  async (visitor) => {
    const result = await toResult(
      visitor,
      FAMILY,
      "Yes",
      "The person who called or reported",
      "Someone is charged",
      "Yes, while the case goes on",
      ["Can the no-contact order be changed?"],
    );
    assert.ok(
      result.actions.length > 0 && result.actions.every((label) => label.includes("Maple")),
      result.actions.join(),
    );
    assert.ok(result.helplines.includes("Victim/Witness Assistance Program (VWAP)"));
  },
);

journey("someone who would rather not say anything still gets the basics and help", {}, async (visitor) => {
  const result = await toResult(
    visitor,
    RATHER_NOT,
    RATHER_NOT,
    "I'm not sure",
    "I'm not sure",
    ["I'm not sure. Show me the basics"],
    RATHER_NOT,
  );
  assert.equal(result.heading, "The Crown and the court decide, but people can be heard.");
  assert.deepEqual(result.because, [], "what everyone is told needs no reason");
  assert.equal(titles(result)[0], "Help comes first");
  assert.ok(titles(result).includes("First: follow any order about contact"), "they may be the one it binds");
  assert.ok(titles(result).includes("Who decides about the charges"));
  assert.ok(titles(result).includes("Who decides about the order"));
  assert.ok(result.helplines.includes("Victim Support Line") && result.helplines.includes("Legal Aid Ontario"));
});

journey(
  "someone who is not safe finds the emergency line and the helplines before all explanation",
  {},
  async (visitor) => {
    const result = await toResult(
      visitor,
      COMPLAINANT,
      "No",
      "Someone is charged",
      "Yes, while the case goes on",
      ["Can the charges be dropped?"],
      ["None of these, or I'd rather not say"],
      "No",
    );
    assert.equal(result.heading, "Safety comes first. Call 911 if anyone is in danger.");
    assert.deepEqual(result.because, ["Are you safe where you are right now? No"]);
    const order = ["outcome", "emergency", "helplines", titles(result)[0], "actions", "answers"];
    const places = order.map((part) => result.parts.indexOf(part));
    assert.ok(!places.includes(-1), `${order} should all be in ${result.parts}`);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
      result.parts.join(),
    );
    assert.equal(titles(result)[0], "Help comes first");
  },
);

journey("every result says what professional rules require, and where the numbers come from", {}, async (visitor) => {
  const start = await visitor.screen();
  assert.ok(start.notices.some((notice) => notice.includes("not legal advice")));
  assert.deepEqual(start.helplines, ["Victim Support Line"]);
  const result = await toResult(visitor, FAMILY, "Yes", "Both of them", "I'm not sure", "No, as far as I know", [
    "I'm not sure. Show me the basics",
  ]);
  assert.ok(result.notices.some((notice) => notice.includes("not legal advice")));
  assert.ok(result.notices.some((notice) => notice.includes("does not make you a client")));
  const links = await visitor.driver.executeScript(() =>
    [...window.eyes.inside(0).querySelectorAll("a")].map(({ href, target, rel, textContent }) => {
      return { href, target, rel, textContent };
    }),
  );
  const tty = links.find(({ href }) => href === "tel:+18668637868");
  assert.equal(tty?.textContent, "TTY 1-866-863-7868 (deaf)", "who cannot hear has a line too");
  for (const { href, target, rel } of links) {
    assert.match(href, /^(https:\/\/|tel:|sms:)/);
    const inOwnTab = target === "_blank" && /noopener/.test(rel) && /noreferrer/.test(rel);
    assert.ok(!href.startsWith("https:") || inOwnTab || target === "_top", `${href} tells the other site nothing`);
  }
});
