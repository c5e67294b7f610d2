// When the guide cannot run, the visitor sees the fallback (what the page put there itself), and the page's owner
// reads one complaint in the console: what is wrong, what to do, and where.

import assert from "node:assert/strict";
import { smallGuide } from "./guides.mjs";
import { journey } from "./journey.mjs";
import { EXIT } from "./leaving.mjs";
import { FALLBACK } from "./pages.mjs";
import { GUIDE, readGuide } from "./server.mjs";

const json = (guide) => ({ type: "application/json", body: typeof guide === "string" ? guide : JSON.stringify(guide) });
const served = (guide) => (server) => server.answer(GUIDE, json(guide));
const section = (...blocks) => ({ sections: [{ id: "why", title: "Why", blocks }] });

// A guide changed from the real one.
async function changed(change) {
  const guide = await readGuide();
  change(guide);
  return guide;
}

// [what is wrong, how it comes about, the event's code, what the complaint says]
const TROUBLES = [
  [
    "the guide is not there",
    (server) => server.answer(GUIDE, { status: 404, body: "gone" }),
    "missing",
    /did not load \(404 .*connect-src/,
  ],
  ["the guide is not JSON", served('{"schema": 1,,}'), "json", /not JSON .*signpost check/],
  ["the guide is empty", served(""), "json", /not JSON/],
  [
    "the guide is a page of HTML",
    (server) => server.answer(GUIDE, { body: "<!doctype html><p>Not found" }),
    "json",
    /not JSON/,
  ],
  ["the guide has nothing in it", served({}), "guide", /schema/],
  ["the guide has a key nobody knows", served(smallGuide({ colour: "red" })), "guide", /colour/],
  ["a value of the guide has the wrong type", served(smallGuide({ questions: "none" })), "guide", /expected a list/],
  ["the guide is of a later schema", served(smallGuide({ schema: 2 })), "guide", /schema/],
  [
    "fragments of the guide contain each other",
    served(
      smallGuide({ fragments: { a: [{ fragment: "b" }], b: [{ fragment: "a" }] }, ...section({ fragment: "a" }) }),
    ),
    "guide",
    /fragment/,
  ],
  [
    "a section names a fragment that is not there",
    served(smallGuide(section({ fragment: "nowhere" }))),
    "guide",
    /nowhere/,
  ],
  [
    "a condition names an option that is not there",
    async (server) =>
      server.answer(GUIDE, json(await changed((guide) => (guide.sections[0].when = { role: "burglar" })))),
    "guide",
    /burglar/,
  ],
  [
    "a link of the guide would run a script",
    served(smallGuide({ intro: "[here](javascript:alert(1))" })),
    "guide",
    /javascript|link/,
  ],
  [
    "an address of the guide would run a script",
    served(smallGuide({ exit: { url: "javascript:alert(1)" } })),
    "guide",
    /expected an https:\/\/ address/,
  ],
  [
    "the guide is past its date and is not to be shown then",
    served(smallGuide({ review: { by: "A reviewer", on: "2019-11-20", due: "2020-05-20", overdue: "fallback" } })),
    "guide",
    /past its review date/,
  ],
  [
    "the wasm was tampered with",
    (server) => server.answer(/\.wasm$/, { type: "application/wasm", body: "\0asm" }),
    "files",
    /\.wasm did not load .*Upload/,
  ],
  [
    "the glue was tampered with",
    (server) => server.answer(/widget-\w+\.js$/, { type: "text/javascript", body: "window.stolen = 1" }),
    "files",
    /\.js did not load .*Upload/,
  ],
  [
    "the stylesheet is missing",
    (server) => server.answer(/widget-\w+\.css$/, { status: 404, body: "" }),
    "files",
    /\.css did not load .*Upload/,
  ],
  ["the page's policy forbids wasm", (server) => server.allow({ "script-src": "'self'" }), "wasm", /wasm-unsafe-eval/],
  ["the page's policy forbids fetching", (server) => server.allow({ "connect-src": "'none'" }), null, /did not load/],
];

for (const [what, prepare, code, complaint] of TROUBLES) {
  journey(`the fallback stays when ${what}`, { prepare, complaint }, async (visitor, page) => {
    const events = await page.driver.executeScript(() => window.recorder.events);
    assert.deepEqual(
      events.map(({ name }) => name),
      ["error"],
    );
    if (code) assert.equal(events[0].detail.code, code);
    assert.equal(await visitor.fallback(), FALLBACK);
    assert.equal((await visitor.screen()).kind, "fallback");
    const [said] = await page.driver.executeScript(() =>
      window.recorder.console.filter((line) => line.includes("Signpost")),
    );
    assert.ok(said.endsWith(`in place of ${page.server.origin}${GUIDE}`), said);
    assert.equal(await page.driver.executeScript(() => window.stolen), null, "nothing of a tampered file may run");
  });
}

const SILENT = { prepare: (server) => server.answer(GUIDE, { never: true }), complaint: /no start within 8 s/ };
journey("the fallback stays when the guide never comes", SILENT, async (visitor) => {
  assert.equal(await visitor.fallback(), FALLBACK);
});

const HTML = '<img src=x onerror="alert(1)"> <script>stolen = 1</script> <b>bold</b>';
const HTML_EVERYWHERE = smallGuide({ title: HTML, intro: HTML, ...section({ paragraph: HTML }, { list: [HTML] }) });
journey(
  "HTML in a guide is shown as the text it is, and never read as HTML",
  { prepare: served(HTML_EVERYWHERE) },
  async (visitor, page) => {
    assert.equal((await visitor.screen()).heading, HTML);
    await visitor.start();
    await visitor.choose("Yes");
    const drawn = await page.driver.executeScript(() => {
      const root = window.eyes.inside(0);
      const said = root.querySelector(".section p").textContent;
      return { said, elements: root.querySelectorAll("img, script, b").length, stolen: window.stolen };
    });
    assert.deepEqual(drawn, { said: HTML, elements: 0, stolen: null });
  },
);

const LONG = "A word after another word. ".repeat(2000);
const HEAVY = smallGuide({
  sections: Array.from({ length: 100 }, (_, index) => ({
    id: `s${index}`,
    title: `Part ${index}`,
    blocks: [{ paragraph: LONG }],
  })),
});
// axe would read five million letters; the other journeys have shown it the same screens.
journey("a guide of five megabytes works", { prepare: served(HEAVY), without: ["axe"] }, async (visitor) => {
  assert.ok(JSON.stringify(HEAVY).length > 5_000_000);
  await visitor.start();
  assert.equal((await visitor.choose("Yes")).sections.length, 100);
});

journey(
  "the children that a page put into the element are what stays and what goes",
  { page: "element.html" },
  async (visitor, page) => {
    assert.equal(await visitor.fallback(), "", "hidden while the guide is shown");
    await page.driver.executeScript(() => window.eyes.widget(0).removeAttribute("guide"));
    await visitor.sees("the fallback", ({ kind }) => kind === "fallback");
    assert.equal(await visitor.fallback(), `${FALLBACK} ${EXIT}`);
    // An element without a guide is a mistake, and says so; it is put right without reloading the page.
    const told = () => window.recorder.console.some((line) => line.includes("attribute guide is missing"));
    await page.driver.wait(() => page.driver.executeScript(told), 5000, "the page's maker is told", 15);
    await page.complaints();
    await page.loadsAgain(() => window.eyes.widget(0).setAttribute("guide", "/signpost/guides/ontario-domestic.json"));
    assert.equal((await visitor.screen()).kind, "start");
  },
);
