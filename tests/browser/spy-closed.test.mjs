// The page's policy is closed while the spy is on tour: what the page itself then tries to send is refused, under the name of the
// directive, and never arrives. Before that it does arrive, so it is the closing that stops it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { engine } from "./engines.mjs";
import { shipped } from "./spy/plan.mjs";
import { close, visited } from "./spy/visit.mjs";

const PATIENCE = 30_000;
const POLL = 20;

let driver;
before(async () => {
  driver = await engine.start();
});
after(() => driver?.quit());

// What is tried, and the directive that refuses it.
const TRIED = { fetch: "connect-src", XMLHttpRequest: "connect-src", sendBeacon: "connect-src", img: "img-src", link: "style-src" };

// Runs in the page: one request, by one way.
function send(name, path) {
  const ways = {
    fetch: () => void fetch(path).catch(() => {}),
    XMLHttpRequest: () => {
      const request = new XMLHttpRequest();
      request.open("GET", path);
      request.send();
    },
    sendBeacon: () => navigator.sendBeacon(path),
    img: () => (new Image().src = path),
    link: () => document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: path })),
  };
  window.recorder.quietly(ways[name]);
}

// What became of each: "arrived", or the directives that the policy gave for its refusal.
async function fates({ server }) {
  const found = {};
  for (const name of Object.keys(TRIED)) {
    const path = `/told-by-${name}`;
    await driver.executeScript(send, name, path);
    await driver.wait(async () => (found[name] = await fate(server, path)), PATIENCE, `nobody knows what became of ${name}`, POLL);
  }
  return found;
}

async function fate(server, path) {
  if (server.requests.some((request) => request.path === path)) return "arrived";
  const violations = await driver.executeScript(() => window.recorder.violations);
  const refusals = violations.map((line) => line.split(" ")).filter(([, blocked]) => blocked?.endsWith(path));
  // Some engines tell a sheet's element from its other places.
  return refusals.map(([directive]) => directive.replace(/-elem$/, ""))[0];
}

test("before the spy closes the page, what the page sends arrives", async () => {
  await visited(driver, { id: shipped.at(-1) }, async (page) => {
    const arrived = Object.fromEntries(Object.keys(TRIED).map((name) => [name, "arrived"]));
    assert.deepEqual(await fates(page), arrived);
  });
});

test("once the spy has closed the page, the policy refuses what the page sends, and nothing arrives", async () => {
  await visited(driver, { id: shipped.at(-1) }, async (page) => {
    await close(page);
    assert.deepEqual(await fates(page), TRIED);
    assert.deepEqual(page.server.requests, []);
  });
});
