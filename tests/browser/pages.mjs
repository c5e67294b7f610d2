// The pages that the tests open: one page, and in what each of the others differs from it. What a firm pastes into its site stands
// here alone; guides that are served in another's place, and pages of a test's own, are the tests' affair.

// The Ontario guide, which the pages name.
export const GUIDE = "/signpost/guides/ontario-domestic.json";

const LOADER = "/signpost/signpost.js";
const CALL = `Questions? Call <a href="tel:+14165550123">416-555-0123</a>.`;
const PHONE = `<p>${CALL}</p>`;
// What a visitor reads there.
export const FALLBACK = CALL.replaceAll(/<[^>]*>/g, "");
const EXIT = `<p><a href="https://weather.gc.ca/" target="_top" rel="nofollow noreferrer noopener">Leave this page</a></p>`;

// What hears, sees and tells, on every page.
const FIRST = ["ears", "interfaces", "recorder", "eyes", "memory", "leaving"];

// By one tag, into the element that it names.
const TAG = `<div id="place">${PHONE}</div>
      <script src="${LOADER}" data-guide="${GUIDE}" data-target="#place" defer></script>`;
// By the element, which the loader's tag makes one.
const loader = `<script src="${LOADER}" defer></script>`;
const element = (inside, attributes = "") => `<legal-signpost guide="${GUIDE}"${attributes}>${inside}</legal-signpost>`;
const part = (id, title, fallback) => `<section id="${id}">
        <h2>${title}</h2>
        ${element(`<p>${fallback}</p>`, ` heading-level="3"`)}
      </section>`;

// name: { scripts behind the first ones, what stands below the heading, attributes of the page }
const PAGES = {
  // As most firms have it.
  one: {},
  // The element, its fallback with an exit as the docs advise.
  element: { below: `${element(PHONE + EXIT)}\n      ${loader}` },
  // Two guides, one far enough down to wait.
  two: {
    below: [
      part("first", "For you", "First fallback"),
      part("second", "For a friend", "Second fallback"),
      `<p id="end">The end of the page.</p>`,
      loader,
    ].join("\n      "),
  },
  // Opened by elements of the page: one that names the guide, and one that takes the first there is.
  dialog: {
    below: `<p><a id="first" href="#contact" data-signpost-open>Find out where you stand</a></p>
      <p><a id="named" href="#contact" data-signpost-open="guide">What now?</a></p>
      <p id="contact">${CALL}</p>
      ${loader}
      ${element("", ` id="guide" mode="dialog"`)}`,
  },
  // Opened by a button of its own.
  floating: {
    below: `<p id="contact">${CALL}</p>
      ${loader}
      ${element("", ` mode="floating" label="Where do I stand?"`)}`,
  },
  // Inside the shadow root of another element.
  nested: { below: `<div id="outer"></div>\n      <script src="/pages/nested.js" defer></script>\n      ${loader}` },
  // The first page once more, in a frame with a sandbox.
  framed: {
    below: `<iframe title="A guide" sandbox="allow-scripts allow-same-origin" src="/pages/one.html" width="600" height="700"></iframe>`,
  },
  // Read from right to left.
  rtl: { attributes: `lang="ar-XB" dir="rtl"` },
  // With a clock that a test can move on, and one that otherwise stands still.
  hours: { scripts: ["hours"] },
  memory: { scripts: ["clock", "hours"] },
  // Whose scripts have changed what all scripts stand on: the address says what.
  patched: { scripts: ["patched"] },
  // Which breaks the promises when told to.
  leaky: { scripts: ["leaky"] },
};

// The page at an address, or undefined where no page is made.
export function pageAt(pathname) {
  const [, name] = /^\/pages\/(\w+)\.html$/.exec(pathname) ?? [];
  return Object.hasOwn(PAGES, name ?? "") ? written(PAGES[name]) : undefined;
}

function written({ scripts = [], below = TAG, attributes = `lang="en-CA"` }) {
  const tags = [...FIRST, ...scripts].map((script) => `<script src="/pages/${script}.js"></script>`);
  return `<!doctype html>
<html ${attributes}>
  <head>
    <meta charset="utf-8">
    <title>Maple Sample Law</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="/pages/icon.svg">
    ${tags.join("\n    ")}
    <link rel="stylesheet" href="/pages/page.css">
  </head>
  <body>
    <main>
      <h1>Charged, or worried about someone who is?</h1>
      ${below}
    </main>
  </body>
</html>
`;
}
