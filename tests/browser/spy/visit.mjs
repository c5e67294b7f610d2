// One visit of the spy: a guide in pages/spy.html, its widget ready, every interface listened to, and then the page's policy closed.

import { engine } from "../engines.mjs";
import { serve } from "../server.mjs";

const PATIENCE = 60_000;
const POLL = 20;

// Calls `visit` with the page. `plan` is what pages/tour.js walks by; `prepare` changes the server before the page is opened.
export async function visited(driver, { id, plan = null, prepare }, visit) {
  const server = await serve();
  try {
    const page = await fetch(`${server.origin}/pages/spy.html`).then((response) => response.text());
    server.answer("/pages/spy.html", { body: page.replace("GUIDE", id), type: "text/html; charset=utf-8" });
    server.answer("/pages/plan.js", { body: `window.plan = ${JSON.stringify(plan)}` });
    await prepare?.(server);
    await driver.get(`${server.origin}/pages/spy.html`);
    const ready = () => window.recorder.readyAt !== null;
    await driver.wait(() => driver.executeScript(ready), PATIENCE, "the widget is not ready", POLL);
    await driver.executeScript(() => window.spy.begin());
    server.requests.length = 0;
    return await visit({ driver, server });
  } finally {
    // Cookies know no ports: one that a leak has left would be there in the next visit as well.
    await driver.manage().deleteAllCookies();
    await server.close();
  }
}

export const close = ({ driver }) => driver.executeScript(() => window.spy.close());

// What was touched, each as "interface: detail", and what else noticed something.
export async function reportOf({ driver, server }) {
  const { touched, changes, violations, absent, complaints } = await driver.executeScript(() => ({
    ...window.spy.report(),
    absent: window.recorder.absent,
    complaints: window.recorder.console,
  }));
  const console = (await engine.console?.(driver)) ?? [];
  const told = ({ name, detail }) => `${name}: ${detail}`;
  return {
    touched,
    absent,
    also: [
      ...changes.map(told),
      ...violations.map((violation) => `the page's policy: ${violation}`),
      ...server.requests.map(({ path }) => `a request: ${path}`),
      ...[...complaints, ...console].map((line) => `the console: ${line}`),
    ],
  };
}
