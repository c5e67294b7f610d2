// The pictures of docs/manual.md, taken of the guide that it ends with, as a visitor sees it on a phone:
//   node tests/browser/manual-pictures.mjs [folder]
// They are written into docs/manual/. Not a test: nothing is compared; tests/manual.rs knows which ones there must be.

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { engine } from "./engines.mjs";
import { GUIDE, serve } from "./server.mjs";
import { Visitor } from "./visitor.mjs";

const MANUAL = path.resolve(import.meta.dirname, "../../docs/manual");
const FOLDER = path.resolve(process.argv[2] ?? MANUAL);
const [WIDTH, HEIGHT] = [412, 900];
// What is kept around the part that a picture shows.
const MARGIN = 12;

// Each picture of a result: the part of the page that it shows.
const HURT = { emergency: ".emergency", helplines: ".helplines" };
const TICKET = {
  paragraph: "#section-0 p",
  list: "#section-0 ul",
  term: "#section-0 ul",
  callout: "#section-0 .callout",
  steps: "ol.steps",
  checklist: ".checklist",
  table: "div.table",
  timeline: ".timeline",
  myth: ".myth",
  links: ".links",
  actions: ".actions",
};

const server = await serve();
const driver = await engine.start();
try {
  const type = "application/json";
  server.answer(GUIDE, { type, body: await readFile(path.join(MANUAL, "example.json"), "utf8") });
  await engine.resize(driver, WIDTH, HEIGHT);
  const visitor = await begin();
  await take("start", ".frame");
  await visitor.start();
  await visitor.click("Why we ask");
  await take("question", ".frame");
  await visitor.choose("Another driver was speeding, and I was hurt");
  await take("result", ".frame", 0, HEIGHT);
  await takeAll(HURT);
  await visitor.startAgain();
  await visitor.start();
  await visitor.answer("I got a speeding ticket", "The ticket has not been answered yet");
  await visitor.tick("What about demerit points?");
  await take("many", ".frame");
  await visitor.tickAll("How does a meeting with the prosecutor work?");
  await driver.executeScript(open);
  await takeAll(TICKET);
} finally {
  await driver.quit();
  await server.close();
}

async function begin() {
  await driver.get(`${server.origin}/pages/one.html`);
  const ready = () => window.recorder.readyAt !== null;
  await driver.wait(() => driver.executeScript(ready), 10_000, "the widget is not ready", 20);
  await driver.executeScript(() => window.eyes.widget(0).setAttribute("theme", "light"));
  return new Visitor(driver);
}

// Everything that is folded is opened, and the sections are named by their number.
function open() {
  const root = window.eyes.inside(0);
  root.querySelectorAll("details.section").forEach((section, number) => {
    section.open = true;
    section.id = `section-${number}`;
  });
}

// In the order given: the list of a term is taken again once the term is open.
async function takeAll(pictures) {
  for (const [name, selector] of Object.entries(pictures)) {
    if (name === "term") await driver.executeScript(() => window.eyes.inside(0).querySelector(".term").click());
    await take(name, selector);
  }
}

// A picture of one part of the widget, at most so high.
async function take(name, selector, margin = MARGIN, most = Infinity) {
  const box = await driver.executeScript((selector) => {
    const part = window.eyes.inside(0).querySelector(selector);
    if (!part) throw new Error(`the widget shows no ${selector}`);
    const { x, y, width, height } = part.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  }, selector);
  const left = Math.max(0, box.x - margin);
  const clip = {
    x: left,
    y: Math.max(0, box.y - margin),
    width: Math.min(WIDTH - left, box.width + 2 * margin),
    height: Math.min(most, box.height + 2 * margin),
    scale: 1,
  };
  const { data } = await driver.sendAndGetDevToolsCommand("Page.captureScreenshot", { clip, captureBeyondViewport: true });
  await writeFile(path.join(FOLDER, `${name}.png`), data, "base64");
}
