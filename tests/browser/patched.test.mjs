// Pages that have changed or broken what scripts stand on, before the guide comes or after: it keeps its promises, or gives way to
// the fallback and says why.

import assert from "node:assert/strict";
import { act, journey } from "./journey.mjs";
import { EXIT, LEAVING, held, leaves, told } from "./leaving.mjs";
import { FALLBACK } from "./pages.mjs";
import { ACCUSED } from "./screens.mjs";
import { broken } from "./standing.mjs";

// What pages and their scripts change, before Signpost comes: see pages/patched.js.
const PATCHED = ["fetch", "history", "array", "promise", "json", "storage"];
for (const what of PATCHED) {
  journey(`the guide works and leaves, and tells nothing, on a page that has changed ${what}`, { ...LEAVING, page: `patched.html?${what}` }, async (visitor, page) => {
    await visitor.start();
    await visitor.answer(ACCUSED);
    const heard = () => {
      // Not in quotes: so WebKit's driver hands over what the test itself looks for.
      for (const text of window.overheard) if (/^(accused|I am charged)/.test(text)) return text;
      return null;
    };
    assert.equal(await act(page, heard), null);
    assert.deepEqual(await broken(page), []);
    await leaves(page, () => visitor.click(EXIT));
  });
}

const BROKEN = ["broken-fetch", "broken-array"];
for (const what of BROKEN) {
  journey(`the fallback stays on a page where ${what.replace("-", " ")} is all there is`, { page: `patched.html?${what}`, complaint: /Signpost/, without: ["axe"] }, async (visitor) => {
    assert.equal(await visitor.look("fallback"), FALLBACK);
  });
}

// Runs in the page.
function breaks(path, name) {
  const owner = path.split(".").reduce((at, part) => at[part], window);
  owner[name] = () => {
    throw new Error(`no ${name} any more`);
  };
}

// What leaving is made of, and how a page breaks it after the guide has begun: [in words, what does it, with what]
const STEPS = [
  ["an element beside its body that is not of HTML", () => document.documentElement.append(document.createElementNS("urn:other", "x"))],
  ["a createElement that throws", breaks, "document", "createElement"],
  ["an append that throws", breaks, "Element.prototype", "append"],
  ["a guard against being left", () => window.navigation?.addEventListener("navigate", (event) => event.preventDefault())],
  ["frames that do not come", breaks, "window", "requestAnimationFrame"],
  [
    "a transition on all that goes",
    () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("* { transition: display 60s allow-discrete !important }");
      document.adoptedStyleSheets = [sheet];
    },
  ],
  [
    "clocks that do not run",
    () => {
      const noMore = () => {
        throw new Error("no more time");
      };
      // Not before: WebKit's driver needs it as well.
      addEventListener("pointerdown", () => (window.setTimeout = noMore));
    },
  ],
];
for (const [what, how, ...given] of STEPS) {
  journey(`the exit leaves a page with ${what}, and leaves no answer behind`, LEAVING, async (visitor, page) => {
    await visitor.start();
    await visitor.answer(ACCUSED);
    await act(page, () => {
      const tell = (look) => {
        const rest = getComputedStyle(document.body).display;
        if (rest !== "none") return;
        clearInterval(look);
        const left = window.eyes.widget(0).shadowRoot.textContent;
        navigator.sendBeacon("/told", JSON.stringify({ left, memory: window.eyes.memory() }));
      };
      // The widget lets nobody behind it hear of the click.
      addEventListener("pointerdown", () => {
        const look = setInterval(() => tell(look), 10);
      });
    });
    await act(page, how, ...given);
    await held(
      page,
      () => visitor.click(EXIT),
      () => told(page.server),
    );
    assert.deepEqual(page.server.told, [{ left: "", memory: [-1] }]);
  });
}
