// Pages that take the exit away, cover it or click it: the guide keeps its promises, or gives way to the fallback and says why.

import assert from "node:assert/strict";
import { act, journey } from "./journey.mjs";
import { EXIT, LEAVING, arrives } from "./leaving.mjs";
import { FALLBACK } from "./pages.mjs";
import { ACCUSED } from "./screens.mjs";

const WAY = [ACCUSED];

// [what the page does, how, what the console says]
const TAKEN = [
  ["removes the exit", () => window.eyes.inside(0).querySelector(".exit").remove(), /removed or changed the exit/],
  [
    "leads the exit elsewhere",
    () => (window.eyes.inside(0).querySelector(".exit").href = "https://example.com/"),
    /removed or changed the exit/,
  ],
  [
    "hides the exit",
    () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("legal-signpost::part(exit) { opacity: 0 }");
      document.adoptedStyleSheets = [sheet];
    },
    /hidden the exit/,
  ],
  [
    "makes the exit too small to hit",
    () => window.eyes.inside(0).querySelector(".exit").style.setProperty("transform", "scale(0.1)"),
    /hidden the exit/,
  ],
];

for (const [what, how, complaint] of TAKEN) {
  journey(`a page that ${what} loses the guide, and is told`, { complaint }, async (visitor, page) => {
    await visitor.start();
    await act(page, how);
    await visitor.sees("the fallback", ({ kind }) => kind === "fallback");
    assert.equal(await visitor.look("fallback"), FALLBACK);
  });
}

const SIZES = [
  ["a phone", [320, 640]],
  ["a desktop", [1280, 900]],
];
for (const [name, size] of SIZES) {
  journey(`an exit that the page covers is drawn above the page, on ${name}`, { size }, async (visitor, page) => {
    await visitor.start();
    await act(page, () => {
      const banner = document.createElement("div");
      banner.textContent = "We value your privacy.";
      banner.style.cssText = "position:fixed;inset:0 0 auto;height:40%;z-index:2147483647;background:#fff;color:#000";
      document.body.append(banner);
    });
    const isOnTop = () => window.eyes.meetsExit(0) && window.eyes.inside(0).querySelector(".exit").matches(":popover-open");
    await page.driver.wait(() => act(page, isOnTop), 5000, "the exit should come to the top", 15);
    assert.deepEqual(
      (await page.complaints()).filter((line) => !line.includes("covers the exit")),
      [],
    );
    await act(page, () => document.body.lastElementChild.remove());
  });
}

const shown = (page) =>
  act(page, () => window.eyes.inside(0).querySelector(".screen").checkVisibility({ visibilityProperty: true }));
// Long enough for the widget, which looks twice a second, to have looked twice.
const looks = (page) =>
  page.driver.executeAsyncScript((done) => {
    const ticks = setInterval(() => (clearInterval(ticks), done()), 1600);
  });
const lifted = (page) => act(page, () => window.eyes.inside(0).querySelector(".exit").matches(":popover-open"));

journey("what cannot be left, since a dialog of the page has made all else inert, is not shown", {}, async (visitor, page) => {
  await visitor.start();
  await act(page, () => {
    const dialog = document.createElement("dialog");
    dialog.textContent = "We value your privacy.";
    document.body.append(dialog);
    dialog.showModal();
  });
  await page.driver.wait(async () => !(await shown(page)), 5000, "the guide should be hidden", 15);
  await act(page, () => document.querySelector("dialog").remove());
  await page.driver.wait(() => shown(page), 5000, "the guide should be back", 15);
  assert.equal((await visitor.screen()).kind, "question");
});

// [where the guide is, the window, how]
const PLACES = [
  ["far wider than the window", [320, 640], () => (document.querySelector("#place").style.cssText = "width:1400px;max-width:none")],
  [
    "scrolled in a small box",
    [1280, 900],
    () => {
      const { parentElement: box } = window.eyes.widget(0);
      box.style.cssText = "position:fixed;top:490px;left:100px;width:700px;height:300px;overflow:auto";
      box.scrollTop = 1500;
    },
  ],
];
for (const [where, size, how] of PLACES) {
  journey(`a guide that is ${where} is shown, with its exit in view`, { size, without: ["axe"] }, async (visitor, page) => {
    await visitor.start();
    await visitor.answer("I am family or a friend", "Yes", "Both of them", "I'm not sure", "I'm not sure", ["I'm not sure. Show me the basics"]);
    await act(page, how);
    await looks(page);
    await page.driver.wait(() => act(page, () => window.eyes.meetsExit(0)), 5000, "the exit should be in view", 15);
    assert.equal(await shown(page), true);
    await page.complaints();
  });
}

journey("a guide that the page folds away leaves no exit behind, and comes back with its answers", {}, async (visitor, page) => {
  await visitor.start();
  const before = await visitor.answer(...WAY);
  await act(page, () => (document.querySelector("#place").style.cssText = "max-height:0;overflow:hidden"));
  await page.driver.wait(async () => !(await shown(page)), 5000, "nobody sees it", 15);
  assert.equal(await lifted(page), false);
  await act(page, () => (document.querySelector("#place").style.cssText = ""));
  await page.driver.wait(() => shown(page), 5000, "the guide should be back", 15);
  assert.equal((await visitor.screen()).heading, before.heading);
});

journey("an exit that the page has marked, on a page without a head that asks before it is left, still leaves", LEAVING, async (visitor, page) => {
  await visitor.start();
  await act(page, () => {
    window.eyes.inside(0).querySelector(".exit").classList.add("external-link");
    document.head.remove();
    // The driver says yes to every such question by itself, so it tells when it was asked.
    const ask = (event) => {
      navigator.sendBeacon("/told", JSON.stringify("asked"));
      event.preventDefault();
    };
    addEventListener("beforeunload", ask, true);
    onbeforeunload = ask;
  });
  await visitor.click(EXIT);
  await arrives(page);
  assert.deepEqual(page.server.told, []);
  assert.deepEqual(page.away.requests, [{ path: "/away", referer: undefined }]);
});

journey("a page's own script may press the exit, which then leaves as it does for a visitor", LEAVING, async (visitor, page) => {
  await visitor.start();
  await visitor.answer(...WAY);
  await act(page, () => window.eyes.inside(0).querySelector(".exit").click());
  await arrives(page);
  assert.deepEqual(page.away.requests, [{ path: "/away", referer: undefined }]);
});

journey("a page that swallows every click and key does not keep the exit from working", LEAVING, async (visitor, page) => {
  await act(page, () => {
    for (const name of ["click", "keydown"]) {
      document.addEventListener(name, (event) => (event.preventDefault(), event.stopImmediatePropagation()), true);
    }
  });
  await visitor.click(EXIT);
  await arrives(page);
});
