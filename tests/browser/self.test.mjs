// The standing promises can break: each page here breaks exactly one, and the check must say so. Without this, a
// recorder that hears nothing would look like a widget that does nothing.

import assert from "node:assert/strict";
import { misfits } from "./fit.mjs";
import { journey } from "./journey.mjs";
import { broken, inaccessible } from "./standing.mjs";

// What pages/leaky.js does when told, and what must be said of it. `also` is what one leak cannot avoid besides.
const LEAKS = {
  "console-error": /the console is not empty: error: leak/,
  "console-warning": /the console is not empty: warn: leak/,
  "uncaught-error": /the console is not empty: uncaught: .*leak/,
  "unhandled-rejection": /the console is not empty: unhandled: .*leak/,
  "inline-style": /policy was violated: style-src-(attr|elem) inline/,
  "untrusted-html": /policy was violated: require-trusted-types-for/,
  "foreign-image": /policy was violated: img-src https:\/\/elsewhere\.example/,
  "late-fetch": /sent after load: fetch: fetch \/pages\/page\.css/,
  "late-image": /a request came after load: \/pages\/late\.svg/,
  "late-beacon": /sent after load: sendBeacon/,
  "late-socket": /sent after load: WebSocket/,
  "local-storage": /stored: localStorage: get/,
  "local-storage-by-name": /stored: localStorage holds leak/,
  "session-storage": /stored: sessionStorage holds leak/,
  cookie: /stored: document\.cookie: set cookie leak/,
  "indexed-db": /stored: indexedDB: open leak/,
  cache: /stored: caches: open leak/,
  broadcast: /stored: BroadcastChannel: new BroadcastChannel leak/,
  history: /stored: history\.pushState/,
  address: /stored: address: .* became .*#leak/,
  title: /stored: title: .* became leak/,
  "window-name": /stored: name: .* became leak/,
};

const LEAKING = { page: "leaky.html", without: ["promises", "axe"] };

for (const [leak, expected] of Object.entries(LEAKS)) {
  journey(`the standing check hears of: ${leak}`, LEAKING, async (visitor, page) => {
    assert.deepEqual(await broken(page), [], "the page is clean until it is told to leak");
    await page.driver.executeAsyncScript((leak, done) => window.leak(leak).then(done, done), leak);
    const heard = await broken(page);
    assert.ok(
      heard.some((sentence) => expected.test(sentence)),
      `${expected} is not in ${JSON.stringify(heard)}`,
    );
  });
}

journey(
  "the standing check hears of a complaint that should not be there, or is missing",
  LEAKING,
  async (visitor, page) => {
    const [missing] = await broken(page, { complaint: /guide/ });
    assert.match(missing, /Signpost should complain once: \[\]/);
    await page.driver.executeAsyncScript((done) => window.leak("complaint").then(done, done));
    assert.match((await broken(page)).join(), /the console is not empty: error: Signpost: leak/);
    assert.match((await broken(page, { complaint: /something else/ })).join(), /the complaint should match/);
  },
);

// [an event, what it carries, whether the widget may send that]
const EVENTS = [
  ["result", null, true],
  ["error", { code: "crash" }, true],
  ["result", 5, false],
  ["result", "accused", false],
  ["result", { answer: 5 }, false],
  ["error", null, false],
  ["error", { code: "accused" }, false],
  ["error", { code: "crash", answer: 5 }, false],
  ["exit", null, false],
  ["step", null, false],
];

journey("the recorder knows the widget's own events by what they carry", LEAKING, async (visitor, page) => {
  const isKnown = (name, init) => window.recorder.knows(window.eyes.widget(0), new CustomEvent(`signpost:${name}`, init));
  for (const [name, detail, isOwn] of EVENTS) {
    assert.equal(await page.driver.executeScript(isKnown, name, { detail }), isOwn, `${name} ${JSON.stringify(detail)}`);
  }
});

for (const [theme, other] of [
  ["light", "dark"],
  ["dark", "light"],
]) {
  journey(
    `axe hears of a fault that is there in the ${theme} theme alone, inside the widget`,
    LEAKING,
    async (visitor, page) => {
      assert.deepEqual(await inaccessible(page.driver), []);
      await page.driver.executeAsyncScript((leak, done) => window.leak(leak).then(done, done), `faint-${theme}`);
      const heard = await inaccessible(page.driver);
      assert.ok(
        heard.length > 0 && heard.every((finding) => finding.startsWith(`axe, ${theme}: color-contrast`)),
        heard.join(),
      );
      assert.ok(!heard.some((finding) => finding.startsWith(`axe, ${other}`)));
    },
  );
}

// Rules that spoil a screen, and what must be found then.
const SPOILT = {
  ".lead { width: 3000px }": /the page scrolls sideways/,
  ".lead { position: relative; inset-inline-start: -50px }": /sticks out/,
  ".primary { min-height: 0; height: 30px }": /button\.primary "Start" is .* × 30 px/,
  ".dial { min-width: 0; width: 40px; overflow: hidden }": /a\.dial .* is 40 ×/,
  ".before { position: relative; z-index: 1; margin-bottom: -120px; padding-bottom: 120px }": /"Start" is covered/,
  ".bar { position: static }": /the exit is out of view/,
  ".screen { position: relative; z-index: 2; margin-top: -60px; background: red }": /the exit is covered/,
  ".bar { min-height: 500px }": /the bar takes 500 of/,
};

for (const [rule, expected] of Object.entries(SPOILT)) {
  journey(`the measuring of a screen finds: ${rule}`, { ...LEAKING, size: [412, 915] }, async (visitor, page) => {
    assert.deepEqual(await misfits(page.driver), []);
    await page.driver.executeScript((rule) => window.spoil(rule), rule);
    const found = await misfits(page.driver);
    assert.ok(
      found.some((sentence) => expected.test(sentence)),
      `${expected} is not in ${JSON.stringify(found)}`,
    );
  });
}
