// Pictures of every kind of screen at three widths in both themes, for people to look at:
//   node tests/browser/screenshots.mjs [folder]
// They are written into tests/browser/screenshots/, which git ignores. Not a test: nothing is compared.

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { engine } from "./engines.mjs";
import { serve } from "./server.mjs";
import { Visitor } from "./visitor.mjs";

const WIDTHS = [320, 412, 1280];
const HEIGHT = 900;
const FOLDER = path.resolve(process.argv[2] ?? path.join(import.meta.dirname, "screenshots"));

await mkdir(FOLDER, { recursive: true });
const driver = await engine.start();
const server = await serve();
try {
  for (const theme of ["light", "dark"]) {
    for (const width of WIDTHS) await walk(theme, width);
  }
} finally {
  await server.close();
  await driver.quit();
}

async function walk(theme, width) {
  const take = async (name, file = `${name}-${width}-${theme}.png`) => {
    await writeFile(path.join(FOLDER, file), await driver.takeScreenshot(), "base64");
  };
  await engine.resize(driver, width, HEIGHT);
  await driver.get(`${server.origin}/pages/one.html`);
  const ready = () => window.recorder.readyAt !== null;
  await driver.wait(() => driver.executeScript(ready), 10_000, "the widget is not ready", 20);
  await driver.executeScript((theme) => window.eyes.widget(0).setAttribute("theme", theme), theme);

  const visitor = new Visitor(driver);
  await full(width, () => take("1-start"));
  await visitor.go("Start");
  await visitor.click("Using a safer device");
  await full(width, () => take("1-safety"));
  await visitor.go("Continue");
  await visitor.click("Why we ask");
  await take("2-question");
  await visitor.answer("Police were called about something done to me, or an order protects me", "Yes", "Someone is charged");
  await visitor.choose("Yes, while the case goes on");
  await visitor.click("Continue");
  await visitor.sees("the error should show", ({ alert }) => Boolean(alert));
  await full(width, () => take("3-many-error"));
  await visitor.tick("Can the charges be dropped?");
  await visitor.tick("How long does it all take?");
  await take("4-many-ticked");
  await visitor.tickAll("Can the no-contact order be changed?");
  await visitor.tickAll("None of these, or I'd rather not say");
  await visitor.choose("No");
  await take("5-result-top");
  await driver.executeScript(() => {
    const root = window.eyes.inside(0);
    root.querySelectorAll(".section:nth-of-type(-n+2) details").forEach((details) => (details.open = true));
    root.querySelector(".term").click();
    root.querySelector(".actions").scrollIntoView();
  });
  await take("6-result-actions");
  await full(width, () => take("7-result-full"));
  await visitor.click("Print");
  await visitor.sees("the print panel", ({ focus }) => focus === "Before you print");
  await visitor.click("Include my answers");
  await take("9-print-panel");
  await visitor.startAgain();
  await visitor.start();
  await visitor.answer("Police were called about something done to me, or an order protects me", "No", "Someone is charged");
  await visitor.choose("Yes, while the case goes on");
  await visitor.tickAll("Can the charges be dropped?");
  await visitor.tickAll("None of these, or I'd rather not say");
  await visitor.choose("No");
  await full(width, () => take("8-result-not-safe-full"));
}

// The page's own height as the window's, so that a picture holds all of it.
async function full(width, take) {
  await driver.executeScript(() => scrollTo(0, 0));
  await engine.resize(driver, width, await driver.executeScript(() => document.documentElement.scrollHeight));
  await take();
  await engine.resize(driver, width, HEIGHT);
}
