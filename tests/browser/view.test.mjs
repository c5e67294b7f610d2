// What a visitor must see stays in view: the heading and whatever else has the focus. And what their system asks for
// is done: forced colours, no motion.

import assert from "node:assert/strict";
import { Key } from "selenium-webdriver";
import { engine } from "./engines.mjs";
import { journey } from "./journey.mjs";
import { FITS, WANTS, WAY } from "./screens.mjs";

for (const size of [
  [320, 640],
  [320, 225],
  [1280, 900],
]) {
  journey(`the heading that takes the focus is in view at ${size.join(" × ")}`, { size }, async (visitor, page) => {
    const hidden = () =>
      page.driver.executeScript(() => {
        const root = window.eyes.inside(0);
        const { top } = root.querySelector(".title").getBoundingClientRect();
        const covered = root.querySelector(".bar").getBoundingClientRect().bottom - top;
        return covered > 0.5 || top >= innerHeight ? `top ${top}, covered ${covered} of ${innerHeight}` : null;
      });
    await visitor.start();
    for (const answer of [...WAY, WANTS, FITS, "No"]) {
      const { heading } = await visitor.answer(answer);
      assert.equal(await hidden(), null, heading);
    }
  });
}

journey(
  "what has the focus is never behind the bar, whichever way Tab goes",
  { size: [320, 640] },
  async (visitor, page) => {
    const covered = () =>
      page.driver.executeScript(() => {
        const root = window.eyes.inside(0);
        const focused = root.activeElement;
        if (!focused || focused.closest(".bar")) return null;
        const bar = root.querySelector(".bar").getBoundingClientRect();
        const { top } = focused.getBoundingClientRect();
        return top < bar.bottom - 0.5 ? `"${focused.textContent}" at ${top}, the bar ends at ${bar.bottom}` : null;
      });
    await visitor.start();
    await visitor.answer(...WAY, WANTS, FITS, "No");
    await page.driver.executeScript(() => [...window.eyes.inside(0).querySelectorAll("button")].at(-1).focus());
    const found = new Set();
    for (let stop = 0; stop < 200 && (await visitor.focus()) !== "Back"; stop += 1) {
      await visitor.pressShiftTab();
      found.add(await covered());
    }
    assert.equal(await visitor.focus(), "Back", "all the way up");
    assert.deepEqual([...found].filter(Boolean), []);
  },
);

const skip = !engine.emulate && "this engine cannot be told of a visitor's settings";

journey(
  "where the system forces its colours, what is chosen and what is drawn still shows",
  { skip },
  async (visitor, page) => {
    await engine.emulate(page.driver, { features: { "forced-colors": "active" } });
    await visitor.start();
    await visitor.answer(...WAY, ["How long does it all take?"]);
    const outline = () =>
      page.driver.executeScript(() => {
        const look = (selector) => getComputedStyle(window.eyes.inside(0).querySelector(selector)).outlineStyle;
        return {
          chosen: look(".option:has(:checked), .option.chosen"),
          other: look(".option:not(:has(:checked), .chosen)"),
        };
      });
    await visitor.back();
    assert.deepEqual(await outline(), { chosen: "solid", other: "none" });
    await visitor.back();
    assert.deepEqual(await outline(), { chosen: "solid", other: "none" });
    // What was answered before is not asked again.
    await visitor.go(WAY.at(-1));
    await visitor.answer(FITS.slice(0, 1), "No");
    const drawn = await page.driver.executeScript(() => {
      const root = window.eyes.inside(0);
      const style = (selector) => getComputedStyle(root.querySelector(selector));
      const border = ({ borderTopStyle, borderTopWidth }) => `${borderTopStyle} ${parseFloat(borderTopWidth) > 0}`;
      return {
        spans: style(".span").fill !== style(".track").fill,
        borders: [".exit", ".act", ".secondary", ".callout"].map((selector) => border(style(selector))),
      };
    });
    assert.deepEqual(drawn, { spans: true, borders: Array(4).fill("solid true") });
    await engine.emulate(page.driver, {});
  },
);

journey("nothing moves for a visitor who wants it still", { skip }, async (visitor, page) => {
  const moving = () =>
    page.driver.executeScript(() => {
      const seconds = (list) => list.split(",").some((time) => parseFloat(time) > 0);
      return [...window.eyes.inside(0).querySelectorAll("*")].filter((element) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
        return seconds(transitionDuration) || seconds(animationDuration) || scrollBehavior === "smooth";
      }).length;
    });
  await visitor.start();
  await page.driver.executeScript(() => {
    const root = window.eyes.inside(0).getRootNode();
    window.restless = new CSSStyleSheet();
    window.restless.replaceSync("button { transition: color 1s }");
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, window.restless];
  });
  assert.ok((await moving()) > 0, "what moves is seen to move");
  await page.driver.executeScript(() => {
    const root = window.eyes.inside(0).getRootNode();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== window.restless);
  });
  await engine.emulate(page.driver, { features: { "prefers-reduced-motion": "reduce" } });
  await everyScreenAfterStart(visitor, async (what) => assert.equal(await moving(), 0, what));
  await engine.emulate(page.driver, {});
});

async function everyScreenAfterStart(visitor, look) {
  for (const answer of [...WAY, WANTS, FITS, "No"]) await look((await visitor.answer(answer)).heading);
}
