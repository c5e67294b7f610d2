// A guide in a frame: its exit takes the whole window, or shows the neutral page in place where the frame may not do that.

import assert from "node:assert/strict";
import { TITLE } from "./away.mjs";
import { journey } from "./journey.mjs";
import { LEAVING } from "./leaving.mjs";
import { ACCUSED } from "./screens.mjs";

const WAY = [ACCUSED];
const FRAMED = { ...LEAVING, page: "framed.html", frame: true };

// The page around, with another sandbox than framed.html of pages.mjs has: null is none.
const framed = (sandbox) => async (server) => {
  const attribute = sandbox === null ? "" : ` sandbox="${sandbox}"`;
  const body = `<!doctype html><html lang="en"><title>Maple</title><body><h1>Maple</h1>
    <iframe title="A guide"${attribute} src="/pages/one.html" width="600" height="700"></iframe>`;
  server.answer("/pages/framed.html", { type: "text/html; charset=utf-8", body });
  // The neutral page in place needs the page's leave, like whatever else stands in a frame.
  server.allow({ "frame-src": "'self' https:" });
};

for (const [what, sandbox] of [
  ["without a sandbox", null],
  ["in a sandbox that lets visitors leave", "allow-scripts allow-same-origin allow-top-navigation-by-user-activation"],
]) {
  journey(`the exit takes the whole window from a frame ${what}`, { ...FRAMED, prepare: framed(sandbox) }, async (visitor, page) => {
    const { driver } = page;
    await visitor.start();
    await visitor.answer(...WAY);
    await visitor.click("Leave this page");
    await driver.switchTo().defaultContent();
    await driver.wait(async () => (await driver.getTitle()) === TITLE, 10_000, "the whole window should be left", 15);
    assert.equal(page.away.requests[0].referer, undefined);
  });
}

journey("the exit shows the neutral page in place in a sandbox that keeps the window", {
  ...FRAMED,
  prepare: framed("allow-scripts allow-same-origin"),
}, async (visitor, page) => {
  const { driver } = page;
  await visitor.start();
  await visitor.answer(...WAY);
  await visitor.click("Leave this page");
  await driver.switchTo().defaultContent();
  await driver.wait(() => page.away.requests.length > 0, 10_000, "the neutral page should be asked for", 30);
  // WebKit lets the window go all the same.
  assert.ok(["Maple", TITLE].includes(await driver.getTitle()));
  assert.equal(page.away.requests[0].referer, undefined);
});
