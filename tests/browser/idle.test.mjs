// A guide that says after how many minutes an idle visitor has gone forgets the answers then, and says so.

import assert from "node:assert/strict";
import { journey } from "./journey.mjs";
import { COMPLAINANT } from "./screens.mjs";
import { readGuide } from "./server.mjs";

const MINUTE = 60_000;
// Not before the page has told that it scrolled to the last heading, which a visitor's answer made it do.
const later = ({ driver }, minutes) =>
  driver.executeAsyncScript((ms, done) => {
    const forward = () => done(window.hours.forward(ms));
    requestAnimationFrame(() => requestAnimationFrame(forward));
  }, minutes * MINUTE);
// The guide is looked after twice a second: by then it would have been forgotten.
const looked = ({ driver }) =>
  driver.executeAsyncScript((done) => {
    const ticks = setInterval(() => (clearInterval(ticks), done()), 1100);
  });

const told = (visitor, { driver }) =>
  driver.wait(async () => /^Still there\? In a minute your answers are cleared/.test(await visitor.status()), 5000, "a notice", 15);

async function halfAnHour(server) {
  const guide = { ...(await readGuide()), safety: { idle_minutes: 30 } };
  server.answerGuide(guide);
}
const served = { page: "hours.html", prepare: halfAnHour };

journey("answers go after half an hour without use, and the first screen says why", served, async (visitor, page) => {
  await visitor.start();
  await visitor.answer(COMPLAINANT, "No");
  await later(page, 31);
  await visitor.sees("the first screen", ({ kind }) => kind === "start");
  assert.match(await visitor.status(), /answers were cleared after 30 minutes without use/);
  const question = await visitor.start();
  assert.deepEqual(
    question.options.filter(({ marked }) => marked),
    [],
  );
});

journey("whoever still reads keeps the answers", served, async (visitor, page) => {
  await visitor.start();
  const before = await visitor.answer(COMPLAINANT, "No");
  await later(page, 29);
  await visitor.press("a");
  await later(page, 29);
  await looked(page);
  assert.equal((await visitor.screen()).heading, before.heading);
});

journey("who comes back to a device that slept finds no answers, however soon something is touched", served, async (visitor, page) => {
  await visitor.start();
  await visitor.answer(COMPLAINANT, "No");
  // In one task, so that nothing looks at the clock between.
  await page.driver.executeScript((ms) => {
    window.hours.forward(ms);
    window.eyes.inside(0).querySelector(".title").click();
  }, 31 * MINUTE);
  await visitor.sees("the first screen", ({ kind }) => kind === "start");
  assert.match(await visitor.status(), /answers were cleared/);
});

// [what it does, how]: again and again, by itself.
const RESTLESS = [
  [
    "grows above the guide, which stays where it is",
    () => {
      const above = document.createElement("div");
      above.style.height = "900px";
      document.body.prepend(above);
      scrollTo(0, 950);
      return () => (above.style.height = above.style.height === "900px" ? "940px" : "900px");
    },
  ],
  [
    "gives the focus to parts of itself",
    () => {
      const buttons = ["One", "Two"].map((words) => Object.assign(document.createElement("button"), { textContent: words }));
      document.body.append(...buttons);
      return () => (document.activeElement === buttons[0] ? buttons[1] : buttons[0]).focus({ preventScroll: true });
    },
  ],
];
for (const [what, how] of RESTLESS) {
  journey(`a page that ${what} does not use the guide by that`, served, async (visitor, page) => {
    await visitor.start();
    await visitor.answer(COMPLAINANT, "No");
    await page.driver.executeScript(`setInterval((${how})(), 100)`);
    for (let times = 0; times < 4; times += 1) {
      await looked(page);
      await later(page, 10);
    }
    await visitor.sees("the first screen", ({ kind }) => kind === "start");
  });
}

journey("what a page scrolls and presses by itself is no use of the guide", served, async (visitor, page) => {
  await visitor.start();
  await visitor.answer(COMPLAINANT, "No");
  await page.driver.executeScript(() => {
    const slides = document.createElement("div");
    const slide = document.createElement("div");
    const next = document.createElement("button");
    slides.style.cssText = "width: 100px; overflow: auto";
    slide.style.cssText = "width: 5000px; height: 10px";
    slides.append(slide);
    next.textContent = "Next";
    document.body.append(slides, next);
    window.carousel = setInterval(() => {
      slides.scrollLeft = (slides.scrollLeft + 30) % 3000;
      next.click();
    }, 100);
  });
  for (let times = 0; times < 4; times += 1) {
    await later(page, 10);
    await looked(page);
  }
  assert.equal((await visitor.screen()).kind, "start");
});

journey("a click that software makes for a visitor is use", served, async (visitor, page) => {
  await visitor.start();
  const before = await visitor.answer(COMPLAINANT, "No");
  await later(page, 29);
  await page.driver.executeScript(() => window.eyes.inside(0).querySelector(".title").click());
  await later(page, 29);
  await looked(page);
  assert.equal((await visitor.screen()).heading, before.heading);
});

journey("what is said when the answers go stays, and nothing else is said", served, async (visitor, page) => {
  await visitor.start();
  await visitor.answer(COMPLAINANT, "No");
  await later(page, 29.5);
  await told(visitor, page);
  await later(page, 1);
  await visitor.sees("the first screen", ({ kind }) => kind === "start");
  await looked(page);
  assert.match(await visitor.status(), /^For your safety, your answers were cleared/);
});

journey("nothing is said where nothing was answered", served, async (visitor, page) => {
  await later(page, 31);
  await looked(page);
  assert.equal((await visitor.screen()).kind, "start");
  assert.equal(await visitor.status(), "");
});

journey("a minute before, the visitor is told, and any key keeps the answers", served, async (visitor, page) => {
  await visitor.start();
  const before = await visitor.answer(COMPLAINANT, "No");
  await later(page, 29.5);
  await told(visitor, page);
  await visitor.press("a");
  assert.equal(await visitor.status(), "");
  await later(page, 28);
  await looked(page);
  assert.equal((await visitor.screen()).heading, before.heading);
});
