// The guide in a dialog: opened by an element of the page or by a floating button, never by itself; its exit as in the page.

import assert from "node:assert/strict";
import { Key } from "selenium-webdriver";
import { act, journey } from "./journey.mjs";
import { EXIT, LEAVING, leaves } from "./leaving.mjs";
import { ACCUSED } from "./screens.mjs";
import { GUIDE } from "./server.mjs";
import { marked } from "./visitor.mjs";

const WAY = [ACCUSED];
const SIZES = [
  ["a phone", [320, 568]],
  ["a desktop", [1280, 900]],
];
// [how it is opened, the journey's options, what opens it]
const MODES = [
  ["an element of the page", { page: "dialog.html", later: true }, () => document.querySelector("#first")],
  ["the floating button", { page: "floating.html" }, () => window.eyes.inside(0).querySelector(".float")],
];

const isOpen = (page) => act(page, () => Boolean(window.eyes.inside(0).querySelector("dialog")?.matches(":modal")));

async function opens(visitor, page, opener) {
  await (await act(page, opener)).click();
  await page.driver.wait(() => isOpen(page), 10_000, "the dialog should open", 15);
  return visitor.sees("the first screen", ({ kind, focus }) => kind === "start" && focus === "heading");
}

const closed = (page) => page.driver.wait(async () => !(await isOpen(page)), 5000, "the dialog should close", 15);

// Covers the page as the most eager of banners do.
function banner() {
  const banner = document.createElement("div");
  banner.id = "banner";
  banner.textContent = "We value your privacy.";
  banner.style.cssText = "position:fixed;inset:0;z-index:2147483647;background:#fff;color:#000";
  document.body.append(banner);
}

// Whether the exit is in view, in its own place in the bar, with nothing above it.
function isExitOnTop() {
  const exit = window.eyes.inside(0).querySelector(".exit");
  const { left, top, right, bottom } = exit.getBoundingClientRect();
  const isInView = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  return isInView && !exit.popover && window.eyes.meetsExit(0);
}

for (const [how, options, opener] of MODES) {
  for (const [name, size] of SIZES) {
    journey(`a guide opened by ${how} has its exit above a banner, however far down, on ${name}`, { ...options, size }, async (visitor, page) => {
      await opens(visitor, page, opener);
      await act(page, banner);
      await visitor.start();
      await visitor.answer(...WAY);
      assert.equal(await act(page, isExitOnTop), true);
      await act(page, () => {
        const dialog = window.eyes.inside(0).querySelector("dialog");
        dialog.scrollTop = dialog.scrollHeight;
      });
      assert.equal(await act(page, isExitOnTop), true);
      await act(page, () => document.querySelector("#banner").remove());
    });
  }

  journey(`Escape and Close close what ${how} has opened, give the focus back and forget the answers`, options, async (visitor, page) => {
    await opens(visitor, page, opener);
    await visitor.start();
    await visitor.answer(...WAY);
    const isForgotten = ({ kind, focus }) => kind === "start" && focus === "heading";
    const back = async () => {
      await closed(page);
      const isBack = (opener) => (opener.getRootNode().activeElement === opener);
      const found = await act(page, opener);
      await page.driver.wait(() => act(page, isBack, found), 5000, "the focus should be back", 15);
      return found;
    };
    await visitor.press(Key.ESCAPE);
    await (await back()).click();
    await visitor.sees("the first screen", isForgotten);
    assert.deepEqual(marked(await visitor.start()), []);
    await visitor.click("Close");
    await back();
    assert.equal(await act(page, () => location.pathname.startsWith("/pages/") && getComputedStyle(document.documentElement).overflowY), "visible");
  });

  journey(`the exit leaves from the dialog that ${how} has opened`, { ...options, ...LEAVING }, async (visitor, page) => {
    await opens(visitor, page, opener);
    await visitor.start();
    await visitor.answer(...WAY);
    await leaves(page, () => visitor.click(EXIT));
    assert.deepEqual(page.away.requests, [{ path: "/away", referer: undefined }]);
  });

  journey(`Shift three times leaves from the dialog that ${how} has opened`, { ...options, ...LEAVING }, async (visitor, page) => {
    await opens(visitor, page, opener);
    await visitor.press(Key.SHIFT);
    await visitor.press(Key.SHIFT);
    assert.equal(await visitor.status(), "Press Shift once more to leave.");
    await leaves(page, () => visitor.press(Key.SHIFT));
  });
}

journey("a floating button never opens by itself, is not opened by a script, and leaves Shift alone until then", { page: "floating.html" }, async (visitor, page) => {
  await act(page, () => window.eyes.inside(0).querySelector(".float").click());
  for (let times = 0; times < 3; times += 1) await visitor.press(Key.SHIFT);
  assert.equal(await isOpen(page), false);
  assert.equal((await visitor.screen()).kind, "fallback");
  assert.equal(await act(page, () => window.eyes.inside(0).querySelector(".float").textContent), "Where do I stand?");
});

journey("a guide for a dialog loads when somebody points at its opener, and opens by no script", { page: "dialog.html", later: true }, async (visitor, page) => {
  assert.equal(page.asked(".json"), 0);
  const isTaken = () => {
    const link = document.querySelector("#first");
    let taken;
    link.addEventListener("click", (event) => ((taken = event.defaultPrevented), event.preventDefault()), { once: true });
    link.click();
    return taken;
  };
  assert.equal(await act(page, isTaken), false, "a link is a link for scripts");
  await page.driver.actions().move({ origin: await act(page, () => document.querySelector("#named")) }).perform();
  await page.settled();
  assert.equal(await isOpen(page), false);
  assert.equal(await act(page, isTaken), false, "also when the guide is there");
});

journey("none of the files that a guide is made of is asked for with the page's address", { page: "dialog.html", later: true }, async (visitor, page) => {
  await opens(visitor, page, MODES[0][2]);
  const asked = page.server.requests.filter(({ path }) => path.startsWith("/signpost/") && path !== "/signpost/signpost.js");
  const kinds = asked.map(({ path }) => path.replace(/^.*\/|-[0-9a-f]{16}/g, ""));
  assert.deepEqual([...new Set(kinds)].toSorted(), ["dialog.js", "ontario-domestic.json", "widget.css", "widget.js", "widget.wasm"]);
  assert.deepEqual(asked.filter(({ carried }) => carried.referer), []);
});

journey("an opener that names the element opens that one", { page: "dialog.html", later: true }, async (visitor, page) => {
  await opens(visitor, page, () => document.querySelector("#named"));
  assert.equal(await act(page, () => location.hash), "");
});

journey("an opener leads where it always did when the guide cannot run", {
  page: "dialog.html",
  later: true,
  prepare: (server) => server.answer(GUIDE, { status: 404, body: "gone" }),
  without: ["promises", "axe"],
}, async (visitor, page) => {
  await (await act(page, () => document.querySelector("#first"))).click();
  await page.driver.wait(() => act(page, () => location.hash === "#contact"), 10_000, "the link should be followed", 15);
  assert.equal(await isOpen(page), false);
  const told = await page.complaints();
  assert.ok(told.some((line) => /Signpost: the guide did not load \(404/.test(line)), told.join("\n"));
});

journey("a floating button is not there when the guide cannot run", {
  page: "floating.html",
  prepare: (server) => server.answer(GUIDE, { status: 404, body: "gone" }),
  complaint: /did not load/,
}, async (visitor, page) => {
  assert.equal(await act(page, () => window.eyes.inside(0).querySelector(".float")), null);
});

journey("an element that goes while its dialog is open gives the page back, and its answers are gone", { page: "dialog.html", later: true }, async (visitor, page) => {
  await opens(visitor, page, MODES[0][2]);
  await act(page, () => window.eyes.widget(0).remove());
  const isFree = () => [document.activeElement.id, getComputedStyle(document.documentElement).overflowY].join();
  await page.driver.wait(async () => (await act(page, isFree)) === "first,visible", 5000, "the page should be free", 15);
});
