// Every shipped guide in each of its languages: people of the review file come to the results that their lawyer wrote
// down, in their own language from the first word to the last, on a small phone. Only the language in use is fetched.

import assert from "node:assert/strict";
import { misfits } from "./fit.mjs";
import { journey } from "./journey.mjs";
import { answer, byId, pageFor, peopleOf, plain } from "./people.mjs";
import { inLanguage, shippedGuides, wordsOf } from "./translate.mjs";

const PHONE = [320, 640];

const guides = await shippedGuides();

// Every sentence of a guide that has no mark in it.
function sentences(node, found = new Set()) {
  if (typeof node === "string") {
    if (/ /.test(node) && !/[[{*\\|]/.test(node)) found.add(plain(node));
  } else if (node && typeof node === "object") {
    Object.values(node).forEach((child) => sentences(child, found));
  }
  return found;
}

// What is on the screen, text node by text node, except what is marked as another language.
const read = () => {
  const walker = document.createTreeWalker(window.eyes.inside(0).querySelector(".frame"), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest(".languages")) texts.push(window.eyes.squeeze(walker.currentNode.data));
  }
  return texts;
};

for (const known of guides) {
  for (const locale of known.locales) {
    const translated = locale !== known.guide.locale;
    const guide = await inLanguage(known, locale);
    const words = await wordsOf(locale);
    const people = peopleOf(known);
    assert.ok(people.length >= 3, `${known.id} has scenarios for ${people.length} roles only`);

    for (const { id, answers, outcome, sections, helplines } of people) {
      journey(`${known.id} in ${locale}: ${id}`, { size: PHONE, prepare: pageFor(known.id, locale) }, async (visitor, page) => {
        visitor.speaks(words);
        const foreign = sentences(known.guide);
        sentences(guide).forEach((same) => foreign.delete(same));
        const inOwnLanguageAndInPlace = async () => {
          const left = (await page.driver.executeScript(read)).filter((text) => translated && foreign.has(text));
          assert.deepEqual(left, [], "in another language");
          assert.deepEqual(await misfits(page.driver), []);
        };
        await inOwnLanguageAndInPlace();
        await visitor.start();
        await inOwnLanguageAndInPlace();
        const result = await answer(visitor, guide, answers);
        assert.equal(result.kind, "result", result.heading);
        assert.equal(result.heading, plain(byId(guide.outcomes, outcome).headline));
        await inOwnLanguageAndInPlace();
        if (sections) {
          const titles = sections.map((section) => plain(byId(guide.sections, section).title));
          assert.deepEqual(result.sections.map(({ title }) => title), titles);
        }
        if (helplines) {
          assert.deepEqual(result.helplines, helplines.map((line) => plain(byId(guide.helplines, line).name)));
        }
        assert.equal(page.asked(`${known.id}.json`), 1);
        for (const other of known.locales.slice(1)) {
          assert.equal(page.asked(`${known.id}.${other}.json`), other === locale ? 1 : 0, other);
        }
        assert.equal(page.asked("words-fr.json") + page.asked("words-es.json"), translated ? 1 : 0);
      });
    }
  }
}
