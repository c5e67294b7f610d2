// One journey: a test with a page and a visitor of its own, which ends with the standing promises. A file of journeys
// shares one browser; every journey has a fresh tab and, since the port differs, a fresh origin.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { away } from "./away.mjs";
import { engine } from "./engines.mjs";
import { readGuide, serve } from "./server.mjs";
import { broken, consoleOf, inaccessible } from "./standing.mjs";
import { Visitor } from "./visitor.mjs";

const PATIENCE = 15_000;
const POLL = 15;

let driver;
before(async () => {
  driver = await engine.start();
  await driver.manage().setTimeouts({ script: PATIENCE, pageLoad: PATIENCE });
});
after(() => driver?.quit());

// journey("a sentence about behaviour", { … }, async (visitor, page) => { … })
//   page       the test page, one of pages.mjs
//   host       the name of the site that the page comes from, if not the loopback's own
//   size       the viewport: [width, height]
//   later      whether the guide waits until somebody wants it
//   frame      whether the widget is in the first frame of the page; everything then happens there
//   leaves     whether the exit of the guide leads to a site of the tests, which is `page.away`
//   prepare    changes the server (answer, allow) before the page is opened
//   complaint  what Signpost must write to the console, if it must; then the guide does not run
//   without    which standing promises the journey itself breaks: "promises", "axe"
//   skip       a reason not to run it in this engine
export function journey(sentence, options, walk) {
  test(sentence, { timeout: 180_000, skip: options.skip ?? false }, async () => {
    const { page: file = "one.html", host, size = [1280, 900], frame, later, leaves, prepare, complaint, without = [] } = options;
    const server = await serve(host);
    let site;
    try {
      if (leaves) await leadAway(server, (site = await away()));
      await prepare?.(server);
      await freshTab(size);
      const page = { driver, server, away: site, ...verbs(server, { frame, later }) };
      await page.open(file);
      await walk(new Visitor(driver), page);
      if (!without.includes("promises")) assert.deepEqual(await broken(page, { complaint }), []);
      if (!without.includes("axe")) assert.deepEqual(await inaccessible(driver), []);
    } finally {
      // Cookies know no ports: one that was left would be found in the next journey as well.
      await driver.manage().deleteAllCookies();
      await server.close();
      await site?.close();
    }
  });
}

// Runs something in the page, and hands back what that hands back.
export const act = ({ driver }, what, ...values) => driver.executeScript(what, ...values);

// The Ontario guide, its exit changed and nothing else.
async function leadAway(server, { url }) {
  const guide = await readGuide();
  server.answerGuide({ ...guide, exit: { ...guide.exit, url } });
}

async function freshTab([width, height]) {
  const old = await driver.getWindowHandle();
  await driver.switchTo().newWindow("tab");
  const fresh = await driver.getWindowHandle();
  await driver.switchTo().window(old);
  await driver.close();
  await driver.switchTo().window(fresh);
  await engine.resize(driver, width, height);
  // What the tab before has left behind.
  await consoleOf(driver);
}

function verbs(server, { frame, later }) {
  let known = 0;
  return {
    // Opens a page and waits until each of its widgets is ready or has given up, or until what opens one is more than a link.
    async open(file) {
      await driver.get(`${server.origin}/pages/${file}`);
      if (frame) await driver.switchTo().frame(0);
      if (!later) return this.settled();
      await driver.wait(() => driver.executeScript(() => window.recorder.heard.has("pointerover")), PATIENCE, "nothing listens", POLL);
    },

    // Waits for so many widgets; for all, if no number is given.
    settled(wanted = null) {
      const settled = (wanted) => {
        const done = window.recorder.events.filter(({ name }) => name === "ready" || name === "error");
        return done.length >= (wanted ?? Math.max(1, window.eyes.count()));
      };
      return driver.wait(() => driver.executeScript(settled, wanted), PATIENCE, "a widget is not ready", POLL);
    },

    // Does something in the page after which one widget loads: "after load" then begins when that is ready.
    async loadsAgain(act) {
      await driver.executeScript(() => {
        window.recorder.readyAt = null;
        window.recorder.events.length = 0;
      });
      await driver.executeScript(act);
      await this.settled(1);
    },

    // Does something after which the widget loads, as the visitor has asked it to.
    async loading(act) {
      await driver.executeScript(() => (window.recorder.readyAt = null));
      known = server.requests.length;
      await act();
    },

    // The paths that were asked for since then, or since the last question; "after load" then begins anew.
    async requestedSince() {
      await driver.executeScript(() => (window.recorder.readyAt = performance.timeOrigin + performance.now()));
      return server.requests.splice(known).map(({ path }) => path);
    },

    // Whether this page is the one that set `left`, kept by the browser while the visitor was elsewhere. Its record then begins
    // anew: the way there and back was theirs.
    returned() {
      return driver.executeScript(() => {
        if (!window.left) return false;
        window.recorder.readyAt = performance.timeOrigin + performance.now();
        window.recorder.before.history = history.length;
        return true;
      });
    },

    // The names of the events so far, without "signpost:".
    events() {
      return driver.executeScript(() => window.recorder.events.map(({ name }) => name));
    },

    // What the console holds, which is then emptied: for a complaint in the middle of a journey.
    async complaints() {
      return [...(await consoleOf(driver)), ...(await driver.executeScript(() => window.recorder.console.splice(0)))];
    },

    // How often a path that ends like this was asked for.
    asked(end) {
      return server.requests.filter(({ path }) => path.endsWith(end)).length;
    },

    visitor: (index) => new Visitor(driver, index),
  };
}
