// The standing promises, checked at the end of every journey: console empty, no violation of the page's policy,
// nothing sent after load, nothing stored, history and address as they were, and no finding of axe in either theme.
// Each broken promise is one sentence. self.test.mjs shows that each can break.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { engine } from "./engines.mjs";
import { ICON } from "./server.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// What browsers write by themselves when something is refused that a test has made go wrong.
const BROWSERS_OWN = /Failed to load resource|integrity|Content.Security.Policy|preload/i;

// `complaint` is for a journey in which Signpost has something to say: the one console error it must then write.
export async function broken(page, { complaint } = {}) {
  const { driver, server } = page;
  const record = await driver.executeAsyncScript(settle, ICON);
  const heard = await consoleOf(driver);
  return [
    ...(complaint ? complained(record, heard, complaint) : silent(record, heard)),
    // Where a journey has changed the policy, being stopped by it is what the complaint is about.
    ...record.violations
      .filter(() => server.isStrict())
      .map((violation) => `the page's policy was violated: ${violation}`),
    ...record.stored.map((stored) => `something was stored: ${stored}`),
    ...record.sent.map((sent) => `something was sent after load: ${sent}`),
    ...late(server, record).map(({ path }) => `a request came after load: ${path}`),
  ];
}

// What the browser itself wrote. What scripts wrote went through the recorder, which has it already.
export async function consoleOf(driver) {
  const heard = (await engine.console?.(driver)) ?? [];
  return heard.filter((line) => !line.includes("/pages/recorder.js"));
}

function silent(record, heard) {
  return [...record.console, ...heard].map((line) => `the console is not empty: ${line}`);
}

function complained({ console }, heard, complaint) {
  const ours = console.filter((line) => line.startsWith("error: Signpost:"));
  const others = console.filter(
    (line) => !ours.includes(line) && !BROWSERS_OWN.test(line) && line !== "uncaught: LINK",
  );
  const unheard = heard.filter((line) => !BROWSERS_OWN.test(line));
  return [
    ...(ours.length === 1 ? [] : [`Signpost should complain once: ${JSON.stringify(ours)}`]),
    ...ours.filter((line) => !complaint.test(line)).map((line) => `the complaint should match ${complaint}: ${line}`),
    ...[...others, ...unheard].map((line) => `the console holds more than the complaint: ${line}`),
  ];
}

// What the server was asked for after every widget was ready. Both clocks are this machine's.
function late({ requests }, { readyAt }) {
  return readyAt === null ? [] : requests.filter(({ at }) => at > readyAt);
}

// Runs in the page: its record, completed by what only shows in the end.
function settle(icon, done) {
  const record = window.recorder;
  const found = [...record.stored];
  const sent = [...record.sent];
  const lists = record.quietly(() => {
    const now = { history: history.length, address: location.href, name: window.name, title: document.title };
    for (const [name, value] of Object.entries(now)) {
      if (value !== record.before[name]) found.push(`${name}: ${record.before[name]} became ${value}`);
    }
    for (const name of ["localStorage", "sessionStorage"]) {
      for (const key of Object.keys(window[name])) found.push(`${name} holds ${key}`);
    }
    if (document.cookie) found.push(`cookie ${document.cookie}`);
    // The server sees what reaches it; this sees also what was meant for elsewhere.
    const loaded = record.readyAt === null ? Infinity : record.readyAt - performance.timeOrigin;
    const isLate = ({ name, startTime }) => startTime > loaded && !name.endsWith(icon);
    const late = performance.getEntriesByType("resource").filter(isLate);
    sent.push(...late.map(({ name, initiatorType }) => `${initiatorType} ${name}`));
    return [
      indexedDB.databases?.().then((all) => all.forEach(({ name }) => found.push(`indexedDB holds ${name}`))),
      window.caches?.keys().then((all) => all.forEach((name) => found.push(`caches hold ${name}`))),
      navigator.serviceWorker?.getRegistrations().then((all) => all.length && found.push("a service worker")),
    ];
  });
  // A frame without an origin of its own may not even ask; then nothing can be there.
  const { console, violations, readyAt } = record;
  Promise.allSettled(lists).then(() => done({ console, violations, readyAt, stored: found, sent }));
}

// The findings of axe, in both themes, as sentences. The theme is the element's own attribute, which leaves the
// session alone.
export async function inaccessible(driver) {
  if (!(await driver.executeScript(() => Boolean(window.axe)))) await driver.executeScript(axe);
  const found = [];
  for (const theme of ["light", "dark"]) {
    const violations = await driver.executeAsyncScript(examine, theme);
    for (const { id, help, nodes } of violations) found.push(`axe, ${theme}: ${id} (${help}) at ${nodes.join(" ; ")}`);
  }
  return found;
}

function examine(theme, done) {
  const moving = [];
  for (let index = 0; index < window.eyes.count(); index += 1) {
    window.eyes.widget(index).setAttribute("theme", theme);
    // Halfway between two themes nothing has its contrast yet.
    moving.push(...window.eyes.inside(index).getAnimations());
  }
  const target = ({ target }) => target.flat().join(" ");
  Promise.allSettled(moving.map(({ finished }) => finished))
    .then(() => window.axe.run(document, { preload: false, resultTypes: ["violations"] }))
    .then(({ violations }) => done(violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(target) }))))
    .catch((error) => done([{ id: "axe itself", help: String(error), nodes: [] }]));
}
