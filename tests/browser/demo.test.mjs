// The demo page as a newcomer uses it: another guide, another language, another theme.

import assert from "node:assert/strict";
import { engine } from "./engines.mjs";
import { misfits } from "./fit.mjs";
import { journey } from "./journey.mjs";
import { inLanguage, shippedGuides, wordsOf } from "./translate.mjs";

const DEMO = "/demo/index.html";

// The demo page as it is built, with what every test page has: the recorder, the eyes, and an icon that no log counts.
async function watched(server) {
  const page = await fetch(server.origin + DEMO).then((response) => response.text());
  server.requests.length = 0;
  const scripts = ["ears", "interfaces", "recorder", "eyes"].map((name) => `<script src="/pages/${name}.js"></script>`).join("");
  const body = page
    .replace(/<link rel="icon"[^>]*>/, '<link rel="icon" href="/pages/icon.svg">')
    .replace("<head>", `<head>${scripts}`);
  server.answer(DEMO, { body, type: "text/html; charset=utf-8" });
}

// Chooses by the words beside a control, as a person does.
async function pick(driver, words) {
  const find = (words) => {
    const labels = [...document.querySelectorAll(".controls label")];
    const label = labels.find((label) => label.textContent.startsWith(words));
    label?.scrollIntoView({ block: "center" });
    return label;
  };
  const label = await driver.executeScript(find, words);
  assert.ok(label, `nothing to choose says "${words}"`);
  await label.click();
}

// Chooses a guide or a language, and waits until it is on show.
async function show(page, words) {
  const ready = (await page.events()).filter((name) => name === "ready").length;
  await page.loading(async () => {
    await pick(page.driver, words);
    // On a phone the controls are so far below that the guide waits until it is looked at.
    await page.driver.executeScript(() => document.querySelector("#frame").scrollIntoView());
  });
  await page.settled(ready + 1);
}

const studioIsThere = ({ driver }) =>
  driver.wait(() => driver.executeScript(() => Boolean(document.querySelector(".studio"))), 10_000, "no studio");

// What the page says around the guide, and what it offers to paste.
const around = () => {
  const frame = document.querySelector("#frame");
  return {
    lang: frame.lang,
    site: frame.querySelector("#frame-site").textContent,
    fallback: frame.querySelector(".fallback").textContent,
    snippet: document.querySelector(".code").textContent,
    languages: [...document.querySelectorAll(".language label")].map((label) => label.textContent.trim()),
  };
};

journey(
  "another guide and another language can be tried on the demo page, and another theme leaves the answers alone",
  { page: `..${DEMO}`, prepare: watched },
  async (visitor, page) => {
    const { driver } = page;
    await studioIsThere(page);
    assert.equal((await driver.executeScript(around)).lang, "en-CA");

    await show(page, "Missouri");
    assert.deepEqual((await driver.executeScript(around)).languages, ["English", "Español"]);
    await show(page, "Español");

    const { lang, site, fallback, snippet } = await driver.executeScript(around);
    assert.equal(lang, "es-US");
    assert.equal(site, "Gateway Sample Defense");
    assert.match(fallback, /^Salir de esta página.*911.*1-800-799-7233/s);
    assert.match(snippet, /tel:\+13145550123.*missouri-charges\.json".* data-lang="es-US" referrerpolicy="no-referrer" defer>/s);

    visitor.speaks(await wordsOf("es-US"));
    const missouri = (await shippedGuides()).find(({ id }) => id === "missouri-charges");
    const [{ text, options }] = (await inLanguage(missouri, "es-US")).questions;
    const first = await visitor.start();
    assert.equal(first.heading, text);
    const texts = options.map((option) => option.text.replaceAll("\u2019", "'"));
    assert.deepEqual(first.options.map((option) => option.text), texts);

    await pick(driver, "Dark");
    assert.equal((await visitor.screen()).heading, text, "the guide began anew");
  },
);

// The words beside the controls of a group.
const offered = (name) => {
  const spans = document.querySelectorAll(`.${name} label > span`);
  return [...spans].map((span) => span.firstChild.data);
};

journey(
  "every guide fits a small phone on the demo page, in each of its languages",
  { page: `..${DEMO}`, prepare: watched },
  async (visitor, page) => {
    const { driver } = page;
    await studioIsThere(page);
    await engine.resize(driver, 320, 640);
    for (const guide of await driver.executeScript(offered, "guide")) {
      if (guide !== "Ontario") await show(page, guide);
      const [own, ...others] = await driver.executeScript(offered, "language");
      assert.ok(others.length > 0, guide);
      for (const language of [...others, own]) {
        await show(page, language);
        assert.deepEqual(await misfits(driver), [], `${guide} in ${language}`);
      }
    }
  },
);
