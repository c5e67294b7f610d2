// The way out: it covers the page at once, forgets the answers, and takes this page's place in the history.
// The exit leads to a real address. The engine resolves no name, so the attempt is all that ever happens.

import assert from "node:assert/strict";
import { Key } from "selenium-webdriver";
import { journey } from "./journey.mjs";

const EXIT = "Leave this page";
const AWAY = "https://weather.gc.ca/";
const COMPLAINANT = "Police were called about something done to me, or an order protects me";
// The page is gone at the end, so the promises are checked on what it told while it went.
const LEAVING = { without: ["promises", "axe"] };

// Lets the page tell what can be seen of it when the exit is announced and when the page goes.
async function watch(page) {
  await page.driver.executeScript(() => {
    const tell = (when) => {
      const root = window.eyes.inside(0);
      const cover = root.querySelector(".cover")?.getBoundingClientRect();
      const corners = [
        [2, 2],
        [innerWidth - 2, 2],
        [2, innerHeight - 2],
        [innerWidth / 2, innerHeight / 2],
      ];
      const on = window.eyes.widget(0);
      const seen = {
        when,
        text: root.querySelector("[part=root]").textContent,
        screen: window.eyes.screen(0).kind,
        covers: Boolean(cover) && corners.every(([x, y]) => document.elementFromPoint(x, y) === on),
        wide: Boolean(cover) && cover.width >= innerWidth && cover.height >= innerHeight,
        address: location.href,
        broken: [
          ...window.recorder.console,
          ...window.recorder.violations,
          ...window.recorder.stored,
          ...window.recorder.sent,
        ],
      };
      navigator.sendBeacon("/told", JSON.stringify(seen));
    };
    document.addEventListener("signpost:exit", () => tell("exit"));
    addEventListener("pagehide", () => tell("pagehide"));
  });
}

async function leaves(visitor, page, act) {
  const { driver, server } = page;
  const here = await driver.getCurrentUrl();
  await watch(page);
  await act();
  await driver.wait(async () => (await driver.getCurrentUrl()) === AWAY, 10_000, "the page was not left", 15);
  await driver.wait(() => server.told.length >= 2, 5000, "the page did not tell how it went", 15);
  const [exit, pagehide] = server.told;
  assert.equal(exit.when, "exit");
  assert.equal(exit.text, "Loading…", "nothing of the guide is left behind the cover");
  assert.ok(exit.wide && exit.covers, `the whole page is covered: ${JSON.stringify(exit)}`);
  assert.equal(exit.address, here, "the cover comes before the network");
  assert.deepEqual(exit.broken, []);
  assert.equal(pagehide.when, "pagehide");
  assert.ok(["cover", "start"].includes(pagehide.screen), `what goes holds no answers: ${pagehide.screen}`);
}

journey("the exit covers the page at once and takes its place in the history", LEAVING, async (visitor, page) => {
  await page.open("element.html");
  await page.open("one.html");
  await visitor.start();
  await visitor.answer(COMPLAINANT, "No");
  await leaves(visitor, page, () => visitor.click(EXIT));
  await page.driver.navigate().back();
  await page.driver.wait(
    async () => (await page.driver.getCurrentUrl()).endsWith("/pages/element.html"),
    5000,
    "Back should lead to the page before, not to the guide",
    15,
  );
});

journey("the exit works from the first screen, and with the keyboard", LEAVING, async (visitor, page) => {
  await visitor.press(Key.TAB);
  assert.equal(await visitor.focus(), EXIT);
  await leaves(visitor, page, () => visitor.press(Key.ENTER));
});

journey("the exit works from the result, however far down", LEAVING, async (visitor, page) => {
  await visitor.start();
  await visitor.answer("I am family or a friend", "Yes", "Both of them", "I'm not sure", "I'm not sure", [
    "I'm not sure. Show me the basics",
  ]);
  await page.driver.executeScript(() => window.eyes.inside(0).querySelector(".answers").scrollIntoView());
  await leaves(visitor, page, () => visitor.click(EXIT));
});

journey("the exit is a plain link to where it leads, which learns nothing of this page", {}, async (visitor, page) => {
  const link = await page.driver.executeScript(() => {
    const { localName, href, rel, target } = window.eyes.inside(0).querySelector(".exit");
    return { localName, href, rel, target };
  });
  assert.deepEqual(link, { localName: "a", href: AWAY, rel: "nofollow noopener noreferrer", target: "_top" });
  const start = await page.driver.executeScript(() => window.eyes.inside(0).querySelector(".before").textContent);
  assert.match(start, /cannot clear your browser’s history/, "no more is promised than can be held");
});

journey("whoever comes back to the page finds it blank", {}, async (visitor, page) => {
  await visitor.start();
  await visitor.answer(COMPLAINANT, "No");
  const { driver, server } = page;
  await driver.get(`${server.origin}/pages/element.html`);
  await driver.navigate().back();
  await page.settled();
  assert.equal((await visitor.screen()).kind, "start");
  const question = await visitor.start();
  assert.deepEqual(
    question.options.filter(({ marked }) => marked),
    [],
  );
});

journey("a page that goes forgets the answers before it is kept", {}, async (visitor, page) => {
  await visitor.start();
  await visitor.answer(COMPLAINANT, "No");
  await page.driver.executeScript(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  await visitor.sees("the first screen", ({ kind }) => kind === "start");
  const question = await visitor.start();
  assert.deepEqual(
    question.options.filter(({ marked }) => marked),
    [],
  );
});
