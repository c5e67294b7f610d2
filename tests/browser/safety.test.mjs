// The safety screen between the first screen and the first question.

import assert from "node:assert/strict";
import { smallGuide } from "./guides.mjs";
import { journey } from "./journey.mjs";
import { wordsOf } from "./translate.mjs";

const serving = (over) => (server) => server.answerGuide(smallGuide(over));

journey("Start leads to the safety screen, and Continue to the first question", {}, async (visitor, page) => {
  const safety = await visitor.go("Start");
  assert.deepEqual([safety.kind, safety.heading, safety.focus], ["safety", "Your safety", "heading"]);
  assert.ok(safety.helplines.length > 0);
  assert.deepEqual(await page.events(), ["ready"], "the page around does not hear of it");
  const question = await visitor.go("Continue");
  assert.equal(question.kind, "question");
  assert.match(question.caption, /^Question 1 of at most \d$/);
  assert.deepEqual(await page.events(), ["ready", "start"]);
  assert.equal((await visitor.back()).kind, "safety");
  assert.equal((await visitor.back()).kind, "start");
});

journey("what is longer opens in place", {}, async (visitor, page) => {
  await visitor.go("Start");
  await visitor.click("Using a safer device");
  const seen = () => window.eyes.inside(0).querySelector(".why > div").checkVisibility();
  await page.driver.wait(() => page.driver.executeScript(seen), 5000, "it should open", 15);
});

journey(
  "a guide without a safety screen goes to its first question at once",
  { prepare: serving({ safety: { screen: "off" } }) },
  async (visitor) => {
    assert.equal((await visitor.go("Start")).kind, "question");
    assert.equal((await visitor.back()).kind, "start");
  },
);

for (const locale of ["fr-CA", "es-US"]) {
  journey(`the safety screen speaks ${locale}`, { prepare: serving({ locale }) }, async (visitor) => {
    const words = await wordsOf(locale);
    visitor.speaks(words);
    assert.equal((await visitor.go(words.start)).heading, words.safety);
    await visitor.control(words.safer);
    assert.equal((await visitor.go(words.continue)).kind, "question");
  });
}
