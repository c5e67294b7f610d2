// A guide in a frame: its exit takes the whole window, or shows the neutral page in place where the frame may not do that.

import assert from "node:assert/strict";
import { Key } from "selenium-webdriver";
import { TITLE } from "./away.mjs";
import { engine } from "./engines.mjs";
import { journey } from "./journey.mjs";
import { EXIT, LEAVING } from "./leaving.mjs";
import { ACCUSED } from "./screens.mjs";
import { serve } from "./server.mjs";

const WAY = [ACCUSED];
const FRAMED = { ...LEAVING, page: "framed.html", frame: true };

// The page around, with another sandbox than framed.html of pages.mjs has: null is none. `from` is the frame's origin.
const framed = (sandbox, from = "") => async (server) => {
  const attribute = sandbox === null ? "" : ` sandbox="${sandbox}"`;
  const body = `<!doctype html><html lang="en"><title>Maple</title><body><h1>Maple</h1>
    <iframe title="A guide"${attribute} src="${from}/pages/one.html" width="600" height="700"></iframe>`;
  server.answer("/pages/framed.html", { type: "text/html; charset=utf-8", body });
  // The neutral page in place needs the page's leave, like whatever else stands in a frame.
  server.allow({ "frame-src": `'self' https: ${from}` });
};

async function isLeft({ driver }) {
  await driver.switchTo().defaultContent();
  await driver.wait(async () => (await driver.getTitle()) === TITLE, 10_000, "the whole window should be left", 15);
}

for (const [what, sandbox] of [
  ["without a sandbox", null],
  ["in a sandbox that lets visitors leave", "allow-scripts allow-same-origin allow-top-navigation-by-user-activation"],
]) {
  journey(`the exit takes the whole window from a frame ${what}`, { ...FRAMED, prepare: framed(sandbox) }, async (visitor, page) => {
    await visitor.start();
    await visitor.answer(...WAY);
    await visitor.click(EXIT);
    await isLeft(page);
    assert.equal(page.away.requests[0].referer, undefined);
  });
}

for (const [how, goes] of [
  ["a click", (visitor) => visitor.click(EXIT)],
  ["Shift three times", (visitor) => visitor.press(Key.SHIFT, Key.SHIFT, Key.SHIFT)],
]) {
  journey(`the exit takes the whole window, by ${how}, from a frame of another origin than the page around`, LEAVING, async (visitor, page) => {
    const { driver, server, away } = page;
    const around = await serve();
    try {
      await framed(null, server.origin)(around);
      await driver.get(`${around.origin}/pages/framed.html`);
      await driver.switchTo().frame(0);
      await page.settled();
      await visitor.start();
      await visitor.answer(...WAY);
      await goes(visitor);
      await isLeft(page);
      // WebKit asks the window that goes whether to tell anything, which the frame cannot reach: then it tells the frame's origin.
      const told = engine.name === "webkit" ? `${server.origin}/` : undefined;
      assert.deepEqual(away.requests, [{ path: "/away", referer: told }]);
    } finally {
      await around.close();
    }
  });
}

journey("the exit shows the neutral page in place in a sandbox that keeps the window", {
  ...FRAMED,
  prepare: framed("allow-scripts allow-same-origin"),
}, async (visitor, page) => {
  const { driver } = page;
  await visitor.start();
  await visitor.answer(...WAY);
  await visitor.click(EXIT);
  await driver.switchTo().defaultContent();
  await driver.wait(() => page.away.requests.length > 0, 10_000, "the neutral page should be asked for", 30);
  // WebKit lets the window go all the same.
  assert.ok(["Maple", TITLE].includes(await driver.getTitle()));
  assert.equal(page.away.requests[0].referer, undefined);
});
