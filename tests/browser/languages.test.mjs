// The choice of languages in the widget, numbers and days as each language writes them, and a language that is written
// from right to left.

import assert from "node:assert/strict";
import { misfits } from "./fit.mjs";
import { smallGuide } from "./guides.mjs";
import { journey } from "./journey.mjs";
import { ACCUSED, everyScreen } from "./screens.mjs";
import { pageFor } from "./people.mjs";
import { GUIDE, readGuide } from "./server.mjs";
import { mirrored, pseudo, wordsOf } from "./translate.mjs";

const french = await wordsOf("fr");
const OVERLAY = GUIDE.replace(".json", ".fr-CA.json");
const frame = () => {
  const frame = window.eyes.inside(0).querySelector(".frame");
  const text = (selector) => frame.querySelector(selector)?.textContent;
  return { lang: frame.lang, dir: frame.dir, reviewed: text(".reviewed"), before: text(".before") };
};

journey("another language comes at a tap, keeps the answers, and goes again", {}, async (visitor, page) => {
  await visitor.start();
  await visitor.choose("I am family or a friend");
  await visitor.choose("Yes");
  assert.equal(page.asked(".fr-CA.json"), 0, "a language is not fetched before it is asked for");

  const heading = (await visitor.screen()).heading;
  await page.loading(() => visitor.click("Français"));
  const asked = await visitor.sees(
    "a screen reader should read the question again, in French",
    (screen) => screen.heading !== heading && screen.focus === "heading",
  );
  assert.equal(asked.caption, "Question 3 sur 6 au plus");
  assert.deepEqual((await page.requestedSince()).sort(), [OVERLAY, "/signpost/words-fr.json"]);
  assert.equal((await page.driver.executeScript(frame)).lang, "fr-CA");

  visitor.speaks(french);
  const before = await visitor.back();
  assert.ok(before.options.find(({ text, marked }) => text === "Oui" && marked), "the answer is kept");

  await page.loading(() => visitor.go("English"));
  assert.equal((await page.driver.executeScript(frame)).lang, "en-CA");
  assert.deepEqual(await page.requestedSince(), [], "the guide's own language is already here");
  // The page around the widget does not hear of the language.
  assert.deepEqual(await page.events(), ["ready", "start"]);
});

journey(
  "a language that does not come leaves the guide as it is",
  { prepare: (server) => server.answer(OVERLAY, { status: 404, body: "" }), without: ["promises"] },
  async (visitor, page) => {
    const { heading } = await visitor.start();
    await visitor.click("Français");
    const told = () => window.recorder.console.find((line) => line.includes("not translated"));
    await page.driver.wait(() => page.driver.executeScript(told), 10_000, "the page's maker is told");
    assert.equal((await visitor.screen()).heading, heading);
    // Nor do words of the widget come without the guide's.
    await visitor.control("Back");
  },
);

journey(
  "a translation that does not answer does not take the guide away",
  {
    prepare: async (server) => {
      await pageFor("ontario-domestic", "fr-CA")(server);
      server.answer(OVERLAY, { never: true });
    },
    without: ["promises"],
  },
  async (visitor, page) => {
    assert.deepEqual(await page.events(), ["ready"]);
    assert.equal((await visitor.start()).heading, "Which of these fits you?");
    assert.match((await page.complaints()).join(), /not translated: no answer/);
  },
);

journey("what the guide does not list as a language is not fetched, whatever the wasm asks for", {}, async (visitor, page) => {
  // The glue reads a guide without translations, and the wasm the one that was sent: as if the wasm made a locale up.
  await page.loadsAgain(() => {
    // The page's own, which is another than that of Firefox's driver; WebKit's driver needs it as well.
    const { parse } = window.JSON;
    window.JSON.parse = (...given) => {
      const value = parse(...given);
      if (value?.translations) value.translations = [];
      return value;
    };
    document.querySelector("legal-signpost").setAttribute("heading-level", "2");
  });
  const { heading } = await visitor.start();
  await page.loading(() => visitor.click("Français"));
  await visitor.choose("I am family or a friend");
  await visitor.back();
  assert.deepEqual(await page.requestedSince(), []);
  assert.equal((await visitor.screen()).heading, heading);
});

journey("answers that are ticked but not confirmed stay ticked in another language", {}, async (visitor, page) => {
  await visitor.start();
  await visitor.answer(ACCUSED, "Someone is charged", "I'm not sure");
  await visitor.tick("Can the charges be dropped?");
  await visitor.tick("How long does it all take?");
  const ticked = async () => (await visitor.screen()).options.map(({ marked }) => marked);
  const before = await ticked();
  await page.loading(() => visitor.go("Français"));
  await page.requestedSince();
  assert.deepEqual(await ticked(), before);
  visitor.speaks(french);
  const next = await visitor.go("Continuer");
  assert.equal(next.caption, "Question 5 sur 5 au plus");
});

let release;
journey(
  "of two languages asked for in a row the later one stays, whichever comes first",
  {
    prepare: async (server) => {
      const guide = await readGuide();
      server.answerGuide({ ...guide, translations: ["fr-CA", "ar-XB"] });
      server.answer(GUIDE.replace(".json", ".ar-XB.json"), { body: JSON.stringify(pseudo(guide, "ar-XB")) });
      server.answer(OVERLAY, { held: new Promise((resolve) => (release = resolve)) });
    },
  },
  async (visitor, page) => {
    await visitor.start();
    await page.loading(async () => {
      await visitor.click("Français");
      await visitor.go("العربية");
    });
    const { heading } = await visitor.screen();
    release();
    const came = (end) => performance.getEntriesByType("resource").some(({ name, responseEnd }) => name.endsWith(end) && responseEnd);
    await page.driver.wait(() => page.driver.executeScript(came, ".fr-CA.json"), 10_000, "French should come, late");
    await page.requestedSince();
    assert.equal((await visitor.screen()).heading, heading);
  },
);

const dated = {
  translations: undefined,
  sections: [
    {
      id: "time",
      title: "Time",
      blocks: [{ timeline: { caption: "How long", unit: "day", spans: [1, 2].map((to) => ({ label: `Way ${to}`, to })) } }],
    },
  ],
};
for (const [locale, day, spans, one] of [
  ["en-CA", "November 20, 2026", ["up to 1 day", "up to 2 days"], "At most 1 short question."],
  ["fr-CA", "20 novembre 2026", ["jusqu'à 1 jour", "jusqu'à 2 jours"], "1 question courte au plus."],
  ["es-US", "20 de noviembre de 2026", ["hasta 1 día", "hasta 2 días"], "1 pregunta corta como máximo."],
]) {
  journey(
    `days and numbers read as ${locale} writes them`,
    { prepare: (server) => server.answerGuide(smallGuide({ ...dated, locale })) },
    async (visitor, page) => {
      visitor.speaks(await wordsOf(locale));
      const { reviewed, before } = await page.driver.executeScript(frame);
      assert.ok(reviewed.includes(day), reviewed);
      assert.ok(before.includes(one), before);
      await visitor.start();
      await visitor.choose("Yes");
      const lengths = () => [...window.eyes.inside(0).querySelectorAll(".length")].map(({ textContent }) => window.eyes.squeeze(textContent));
      assert.deepEqual(await page.driver.executeScript(lengths), spans);
    },
  );
}

// "ar-XB" is what Unicode calls the made-up language for trying out right to left.
const rightToLeft = async (server) => {
  const guide = await readGuide();
  server.answerGuide({ ...guide, translations: ["ar-XB"] });
  server.answer(GUIDE.replace(".json", ".ar-XB.json"), { body: JSON.stringify(pseudo(guide, "ar-XB")) });
};
for (const size of [
  [320, 640],
  [1280, 900],
]) {
  journey(
    `a guide that is written from right to left fits ${size[0]} px and has its exit and arrows on the other side`,
    { page: "rtl.html", size, prepare: rightToLeft },
    async (visitor, page) => {
      visitor.speaks(null, mirrored);
      await everyScreen(visitor, page, async (what) => assert.deepEqual(await misfits(page.driver), [], what));
      const sides = await page.driver.executeScript(() => {
        const root = window.eyes.inside(0);
        const middle = (element) => {
          const { left, right } = element.getBoundingClientRect();
          return (left + right) / 2;
        };
        const bar = middle(root.querySelector(".bar"));
        const heading = getComputedStyle(root.querySelector(".section .part")).direction;
        return { exit: middle(root.querySelector(".exit")) < bar, back: middle(root.querySelector(".back")) > bar, heading };
      });
      assert.deepEqual(sides, { exit: true, back: true, heading: "rtl" });
    },
  );
}
