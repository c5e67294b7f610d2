// The spy hears: for each interface of pages/interfaces.js a build of the widget that leaks through it, and through no other, and the
// spy names that one. Without this, a spy that hears nothing would look like a widget that does nothing. Prints the table.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { engine } from "./engines.mjs";
import { interfaces, leaking } from "./spy/leaky.mjs";
import { shipped } from "./spy/plan.mjs";
import { close, reportOf, visited } from "./spy/visit.mjs";

let driver;
before(async () => {
  driver = await engine.start();
  await driver.manage().setTimeouts({ script: 30_000 });
});
after(() => driver?.quit());

const short = (done) => window.tour.short().then(() => done(null), (error) => done(String(error)));

async function leaks(prepare) {
  return visited(driver, { id: shipped.at(-1), prepare }, async (page) => {
    await close(page);
    assert.equal(await driver.executeAsyncScript(short), null);
    return reportOf(page);
  });
}

test("a widget that leaks nothing touches nothing", async () => {
  const { touched, also } = await leaks();
  assert.deepEqual({ touched, also }, { touched: [], also: [] });
});

const rows = [];
for (const { name, leak } of interfaces) {
  test(`a widget that leaks through ${name} is caught, under that name`, async (t) => {
    const { touched, absent, also } = await leaks(leaking(leak));
    if (absent.includes(name)) {
      rows.push([name, leak, "not in this engine"]);
      return t.skip("not in this engine");
    }
    const heard = [...new Set(touched.map((touch) => touch.name))];
    rows.push([name, leak, heard.join(", ") || `NOTHING; but ${also.join("; ")}`]);
    assert.deepEqual(heard, [name], also.join("; "));
  });
}

test("the table of leaks", () => {
  const line = (leak) => leak.replace(/\s+/g, " ").replace(/^\(\) => /, "");
  console.log([`interface | leaked by | caught in ${engine.name}`, ...rows.map(([name, leak, heard]) => `${name} | ${line(leak)} | ${heard}`)].join("\n"));
  assert.equal(rows.length, interfaces.length);
});
