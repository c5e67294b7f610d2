// Every screen fits: no sideways scrolling from 320 px up and at 400 % zoom, everything to tap is large enough, the
// exit is always in view, and axe finds nothing. In pages that read from right to left too.

import assert from "node:assert/strict";
import { journey } from "./journey.mjs";
import { everyScreen } from "./screens.mjs";
import { inaccessible } from "./standing.mjs";

const TARGET = 44;
// Runs in the page: what does not fit on this screen, as sentences.
function misfits(target) {
  const root = window.eyes.inside(0);
  const name = (element) => `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
  const found = [];
  const wide = document.scrollingElement.scrollWidth - innerWidth;
  if (wide > 0) found.push(`the page scrolls sideways by ${wide} px`);
  for (const element of root.querySelectorAll("*")) {
    const { left, right, width } = element.getBoundingClientRect();
    const hidden = width <= 1 || element.closest(".table, .unseen");
    if (!hidden && (right > innerWidth + 0.5 || left < -0.5)) found.push(`${name(element)} sticks out: ${left} to ${right}`);
  }

  const bar = root.querySelector(".bar");
  for (const element of root.querySelectorAll("button, summary, label.option, .act, .dial, .exit")) {
    if (!element.getClientRects().length) continue;
    element.scrollIntoView({ block: "center" });
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width < target - 0.5 || height < target - 0.5) found.push(`${name(element)} is ${width} × ${height} px`);
    const hit = root.elementFromPoint(left + width / 2, top + height / 2);
    if (!element.contains(hit)) found.push(`${name(element)} is covered by ${hit && name(hit)}`);
  }

  // The exit, wherever the visitor has scrolled to, as long as there is room for it beside the widget's end.
  const exit = root.querySelector(".exit");
  const frame = root.querySelector(".frame");
  const start = frame.getBoundingClientRect().top + scrollY;
  const last = start + frame.offsetHeight - bar.offsetHeight - 2;
  for (let y = start; y <= last; y += innerHeight / 2) {
    scrollTo(0, y);
    const { left, right, top, bottom } = exit.getBoundingClientRect();
    const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (top < 0 || bottom > innerHeight || left < 0 || right > innerWidth) found.push(`at ${y} the exit is out of view`);
    else if (!exit.contains(hit)) found.push(`at ${y} the exit is covered by ${hit && name(hit)}`);
  }
  const most = innerHeight / 2;
  if (bar.offsetHeight > most) found.push(`the bar takes ${bar.offsetHeight} of ${innerHeight} px`);
  scrollTo(0, 0);
  return found;
}

const fits = async (page, what) => {
  assert.deepEqual(await page.driver.executeScript(misfits, TARGET), [], what);
};

// The last one is a window of 1280 × 900 at 400 %.
for (const size of [[320, 640], [412, 915], [1280, 900], [320, 225]]) {
  journey(`every screen fits ${size.join(" × ")}`, { size }, (visitor, page) =>
    everyScreen(visitor, page, (what) => fits(page, what)));
}

for (const size of [[320, 640], [1280, 900]]) {
  journey(`axe finds nothing on any screen at ${size[0]} px, light or dark`, { size }, (visitor, page) =>
    everyScreen(visitor, page, async (what) => assert.deepEqual(await inaccessible(page.driver), [], what)));
}

journey("a page that reads from right to left has the exit and the arrows on their other side", { page: "rtl.html" }, async (visitor, page) => {
  await everyScreen(visitor, page, (what) => fits(page, what));
  const sides = await page.driver.executeScript(() => {
    const root = window.eyes.inside(0);
    const middle = (element) => {
      const { left, right } = element.getBoundingClientRect();
      return (left + right) / 2;
    };
    const bar = middle(root.querySelector(".bar"));
    const heading = root.querySelector(".section .part");
    return {
      exit: middle(root.querySelector(".exit")) < bar,
      back: middle(root.querySelector(".back")) > bar,
      heading: getComputedStyle(heading).direction,
    };
  });
  assert.deepEqual(sides, { exit: true, back: true, heading: "rtl" });
});
