// Pictures of every shipped guide in each of its languages, on a phone in light and on a desktop in dark: the first screen,
// a question, the longest question, and the results of three people of its review file, for people to look at:
//   node tests/browser/guide-screenshots.mjs [folder]
// They are written into tests/browser/screenshots/, which git ignores. Not a test: nothing is compared.

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { engine } from "./engines.mjs";
import { answer, pageFor, peopleOf } from "./people.mjs";
import { serve } from "./server.mjs";
import { inLanguage, shippedGuides, wordsOf } from "./translate.mjs";
import { Visitor } from "./visitor.mjs";

const LOOKS = [
  [412, "light"],
  [1280, "dark"],
];
const FOLDER = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, "screenshots"));

await mkdir(FOLDER, { recursive: true });
const driver = await engine.start();
try {
  for (const known of await shippedGuides()) {
    for (const locale of known.locales) {
      for (const [width, theme] of LOOKS) await walk(known, locale, width, theme);
    }
  }
} finally {
  await driver.quit();
}

async function walk(known, locale, width, theme) {
  const guide = await inLanguage(known, locale);
  const server = await serve();
  await pageFor(known.id, locale)(server);
  const take = async (name) => {
    await driver.executeScript(() => scrollTo(0, 0));
    await engine.resize(driver, width, await driver.executeScript(() => Math.min(9000, document.documentElement.scrollHeight)));
    await writeFile(path.join(FOLDER, `${known.id}-${locale}-${name}-${width}.png`), await driver.takeScreenshot(), "base64");
    await engine.resize(driver, width, 900);
  };
  try {
    await engine.resize(driver, width, 900);
    await driver.get(`${server.origin}/pages/one.html`);
    const ready = () => window.recorder.readyAt !== null;
    await driver.wait(() => driver.executeScript(ready), 10_000, "the widget is not ready", 20);
    await driver.executeScript((theme) => window.eyes.widget(0).setAttribute("theme", theme), theme);
    const visitor = new Visitor(driver);
    visitor.speaks(await wordsOf(locale));
    await take("1-start");
    for (const { id, answers } of peopleOf(known)) {
      await visitor.start();
      await take(`2-question-${id}`);
      await answer(visitor, guide, answers);
      await take(`3-${id}`);
      await visitor.startAgain();
    }
    if (known.id === "us-survivor") {
      await visitor.start();
      await answer(visitor, guide, { role: "complainant", safe: "yes", order: "yes", wants: ["contact"] });
      await take("4-states");
    }
  } finally {
    await server.close();
  }
}
