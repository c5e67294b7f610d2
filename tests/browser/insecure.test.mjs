// A page over plain http: anyone on the same network reads along and can change what is read. No guide starts there. The page
// comes from a site with a name of its own, since the loopback counts as safe whatever it speaks.

import assert from "node:assert/strict";
import { FIRM } from "./engines/nowhere.mjs";
import { act, journey } from "./journey.mjs";
import { EXIT } from "./leaving.mjs";
import { FALLBACK } from "./pages.mjs";

const COMPLAINT = /^error: Signpost: the page must come over https/;
const PLAIN = { page: "element.html", host: FIRM, complaint: COMPLAINT };

journey("a page over plain http keeps its fallback, and the console says that it must come over https", PLAIN, async (visitor, page) => {
  const where = await act(page, () => ({ name: location.hostname, scheme: location.protocol, safe: isSecureContext }));
  assert.deepEqual(where, { name: FIRM, scheme: "http:", safe: false });
  const events = await act(page, () => window.recorder.events);
  assert.deepEqual(events, [{ name: "error", detail: { code: "insecure" } }]);
  assert.equal((await visitor.screen()).kind, "fallback");
  assert.equal(await visitor.fallback(), `${FALLBACK} ${EXIT}`);
  const fetched = page.server.requests.map(({ path }) => path).filter((path) => path.startsWith("/signpost/"));
  assert.deepEqual(fetched, ["/signpost/signpost.js"], "neither the guide nor what would show it");
});

journey("the exit of the fallback is a link that can be hit where no guide may start", PLAIN, async (visitor, page) => {
  const exit = await act(page, () => {
    const link = [...window.eyes.widget(0).querySelectorAll("a")].at(-1);
    const { left, top, width, height } = link.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2) === link;
    return { hit, says: link.textContent, href: link.href, rel: link.rel, target: link.target };
  });
  const rel = "nofollow noreferrer noopener";
  assert.deepEqual(exit, { hit: true, says: EXIT, href: "https://weather.gc.ca/", rel, target: "_top" });
});

// A dialog starts nothing before somebody asks for it, so it complains then, and the opener stays the link that it is.
journey("what opens a dialog leads where it always did on a page over plain http", {
  page: "dialog.html",
  host: FIRM,
  later: true,
  without: ["promises", "axe"],
}, async (visitor, page) => {
  await (await act(page, () => document.querySelector("#first"))).click();
  await page.driver.wait(() => act(page, () => location.hash === "#contact"), 10_000, "the link should be followed", 15);
  const told = (await page.complaints()).filter((line) => COMPLAINT.test(line));
  assert.equal(told.length, 1);
  assert.equal(page.asked(".json") + page.asked(".wasm"), 0);
});
