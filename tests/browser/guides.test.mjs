// Every shipped guide in each of its languages: people of the review file come to the results that their lawyer wrote
// down, in their own language from the first word to the last. Only the language in use is fetched.

import assert from "node:assert/strict";
import { journey } from "./journey.mjs";
import { inLanguage, shippedGuides, wordsOf } from "./translate.mjs";

const guides = await shippedGuides();

// The test page with another guide, in a language.
const pageFor = (id, locale) => async (server) => {
  const page = await fetch(`${server.origin}/pages/one.html`).then((response) => response.text());
  server.requests.length = 0;
  const body = page.replace('lang="en-CA"', `lang="${locale}"`).replace("ontario-domestic.json", `${id}.json`);
  server.answer("/pages/one.html", { body, type: "text/html; charset=utf-8" });
};

// One scenario for each role that comes to an outcome of its own, and further ones up to three.
function peopleOf({ review }) {
  const [roles, outcomes] = [new Set(), new Set()];
  const people = review.scenarios.filter(({ answers, outcome }) => {
    if (!outcome || outcomes.has(outcome) || roles.has(answers.role)) return false;
    roles.add(answers.role);
    return outcomes.add(outcome);
  });
  return people.slice(0, 4);
}

const plain = (text) => text.replace(/\s+/g, " ").replaceAll("\u2019", "'").trim();
const byId = (list, id) => list.find((item) => item.id === id);

// Answers as the visitor reads them. Phrases in questions are left to the widget, which the option texts do not need.
async function answer(visitor, guide, answers) {
  let screen = await visitor.screen();
  for (const [question, given] of Object.entries(answers)) {
    const texts = [given].flat().map((id) => plain(byId(byId(guide.questions, question).options, id).text));
    const many = byId(guide.questions, question).choose === "many";
    screen = many ? await visitor.tickAll(...texts) : await visitor.choose(...texts);
  }
  return screen;
}

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
      journey(`${known.id} in ${locale}: ${id}`, { prepare: pageFor(known.id, locale) }, async (visitor, page) => {
        visitor.speaks(words);
        const foreign = sentences(known.guide);
        sentences(guide).forEach((same) => foreign.delete(same));
        const inOwnLanguage = async () => {
          const left = (await page.driver.executeScript(read)).filter((text) => translated && foreign.has(text));
          assert.deepEqual(left, [], "in another language");
        };
        await inOwnLanguage();
        await visitor.start();
        await inOwnLanguage();
        const result = await answer(visitor, guide, answers);
        assert.equal(result.kind, "result", result.heading);
        assert.equal(result.heading, plain(byId(guide.outcomes, outcome).headline));
        await inOwnLanguage();
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
