// The one request after the first screen that Signpost makes, and only for a visitor who asks for another language: the translation and
// the widget's words. Nothing of the answers is in it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { engine } from "./engines.mjs";
import { shipped } from "./spy/plan.mjs";
import { reportOf, visited } from "./spy/visit.mjs";

let driver;
before(async () => {
  driver = await engine.start();
  await driver.manage().setTimeouts({ script: 30_000 });
});
after(() => driver?.quit());

for (const id of shipped) {
  test(`a change of language in ${id} fetches a translation and words, and nothing of the answers`, async () => {
    await visited(driver, { id }, async ({ server }) => {
      await driver.manage().addCookie({ name: "site", value: "of the page's own" });
      const switches = await driver.executeAsyncScript((done) => window.tour.languages().then(done, (error) => done(String(error))));
      assert.ok(switches.length >= 6, String(switches));
      const asked = server.requests.splice(0);
      const translated = switches.filter(({ sent }) => sent.length > 0);
      assert.equal(translated.length, switches.length / 2, "the way back is for nothing");
      assert.equal(asked.length, 2 * translated.length);
      for (const { place, lang, sent } of translated) {
        const [overlay, words] = asked.splice(0, 2).toSorted((one, two) => one.path.localeCompare(two.path));
        assert.equal(sent.length, 2, place);
        assert.equal(overlay.path, `/signpost/guides/${id}.${lang}.json`);
        assert.equal(words.path, `/signpost/words-${lang.split("-")[0]}.json`);
        assert.deepEqual([overlay, words].map(bare), [{ ...BARE }, { ...BARE, query: "a digest" }], place);
      }
      const { touched, also } = await reportOf({ driver, server });
      assert.deepEqual({ touched, also }, { touched: [], also: [] });
    });
  });
}

// What a request carries besides its path.
const BARE = { method: "GET", query: "", body: 0, referer: undefined, cookie: undefined };
const bare = ({ method, query, body, carried: { referer, cookie } }) => {
  const known = /^\?sha256-[\w+/=]{44}$/.test(query) ? "a digest" : query;
  return { method, query: known, body, referer, cookie };
};
