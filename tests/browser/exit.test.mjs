// The way out: it covers the page at once, overwrites the answers, and takes this page's place in the history. It leads to a
// site of the tests, which answers as slowly as a test wants.

import assert from "node:assert/strict";
import { Key } from "selenium-webdriver";
import { smallGuide } from "./guides.mjs";
import { act, journey } from "./journey.mjs";
import { EXIT, LEAVING, arrives, leaves, staysCovered } from "./leaving.mjs";
import { FALLBACK } from "./pages.mjs";
import { COMPLAINANT } from "./screens.mjs";

journey("the exit covers the page within a frame, forgets everything, and tells the next site nothing", LEAVING, async (visitor, page) => {
  await visitor.start();
  await visitor.answer(COMPLAINANT, "No");
  await leaves(page, () => visitor.click(EXIT));
  assert.deepEqual(page.away.requests, [{ path: "/away", referer: undefined }]);
});

journey("Back after the exit leads to the page before the guide, and Forward brings no answers", LEAVING, async (visitor, page) => {
  const { driver, server } = page;
  await page.open("element.html");
  await page.open("one.html");
  await visitor.start();
  await visitor.answer(COMPLAINANT, "No");
  await visitor.click(EXIT);
  await arrives(page);
  await driver.navigate().back();
  const before = `${server.origin}/pages/element.html`;
  await driver.wait(async () => (await driver.getCurrentUrl()) === before, 5000, "Back should not lead to the guide", 15);
  await driver.navigate().forward();
  await arrives(page);
});

journey("the exit works from the first screen, and with the keyboard", LEAVING, async (visitor, page) => {
  await visitor.press(Key.TAB);
  assert.equal(await visitor.focus(), EXIT);
  await leaves(page, () => visitor.press(Key.ENTER));
});

journey("the exit works from the result, however far down", LEAVING, async (visitor, page) => {
  await visitor.start();
  await visitor.answer("I am family or a friend", "Yes", "Both of them", "I'm not sure", "I'm not sure", [
    "I'm not sure. Show me the basics",
  ]);
  await page.driver.executeScript(() => window.eyes.inside(0).querySelector(".answers").scrollIntoView());
  await leaves(page, () => visitor.click(EXIT));
});

journey("a picture of the page that a transition shows above all else is gone with the exit", LEAVING, async (visitor, page) => {
  await visitor.start();
  await visitor.answer(COMPLAINANT, "No");
  await act(page, () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("::view-transition-group(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 600s }");
    document.adoptedStyleSheets = [sheet];
  });
  await page.driver.executeAsyncScript((done) => document.startViewTransition(() => {}).ready.then(() => done()));
  // By the key: a transition lies above the exit too, so that no click meets it.
  await visitor.press(Key.SHIFT, Key.SHIFT);
  const { around, words } = await staysCovered(page, () => visitor.press(Key.SHIFT));
  assert.deepEqual({ around, words }, { around: 1, words: true });
});

journey("what sounds on the page is silent with the exit", LEAVING, async (visitor, page) => {
  await act(page, () => {
    document.body.append(document.createElement("video"), document.createElement("audio"));
    HTMLMediaElement.prototype.pause = function () {
      navigator.sendBeacon("/told", JSON.stringify(this.localName));
    };
  });
  await visitor.click(EXIT);
  await arrives(page);
  assert.deepEqual(page.server.told.toSorted(), ["audio", "video"]);
});

journey("the exit is a plain link to where it leads, which learns nothing of this page", {}, async (visitor, page) => {
  const link = await page.driver.executeScript(() => {
    const { localName, href, rel, target } = window.eyes.inside(0).querySelector(".exit");
    return { localName, href, rel, target };
  });
  const rel = "nofollow noopener noreferrer";
  assert.deepEqual(link, { localName: "a", href: "https://weather.gc.ca/", rel, target: "_top" });
});

// [whose site the exit leads to, what the guide says]
const OWN = [
  ["the page's own site", { exit: { url: "https://127.0.0.1/weather" } }],
  ["the firm's own site, of which the page is none", { exit: { url: "https://www.firm.example/weather" }, firm: { name: "A sample firm", url: "https://firm.example/" } }],
];
for (const [whose, parts] of OWN) {
  journey(`an exit that leads to ${whose} stops the guide, and the console says why`, {
    prepare: (server) => server.answerGuide(smallGuide(parts)),
    complaint: /exit\.url leads to this very site or a firm's \((127\.0\.0\.1|firm\.example)\)/,
  }, async (visitor) => {
    assert.equal(await visitor.look("fallback"), FALLBACK);
  });
}
