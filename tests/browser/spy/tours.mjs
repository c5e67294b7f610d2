// The tour of some shipped guides as tests: every distinct view of each, and nothing touched on any. Two browsers share each guide.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { engine } from "../engines.mjs";
import { ALL, parts, planOf } from "./plan.mjs";
import { close, reportOf, visited } from "./visit.mjs";

// Ten times what the largest guide takes on two cores; four times that where every way is walked.
const PATIENCE = (ALL ? 80 : 20) * 60_000;

const drivers = [];
export function tours(ids, browsers = 2) {
  before(async () => {
    drivers.push(...(await Promise.all(Array.from({ length: browsers }, () => engine.start()))));
    await Promise.all(drivers.map((driver) => driver.manage().setTimeouts({ script: 60_000 })));
  });
  after(() => Promise.all(drivers.map((driver) => driver.quit())));

  for (const id of ids) {
    test(`on every view of ${id} nothing is stored and nothing is sent`, { timeout: PATIENCE }, async () => {
      const plan = await planOf(id);
      const began = performance.now();
      const tours = parts(plan, browsers).map((part, index) => visited(drivers[index], { id, plan: part }, tour));
      judge(plan, await Promise.all(tours), (performance.now() - began) / 1000);
    });
  }
}

async function tour(page) {
  await close(page);
  await page.driver.executeScript(() => window.tour.start(window.plan));
  let progress;
  do {
    progress = await page.driver.executeAsyncScript((done) => window.tour.ended.then(done));
  } while (!progress.done);
  return { ...progress, ...(await reportOf(page)) };
}

// What all parts of a tour together came to: each view of the plan was seen, and each says something else.
function judge(plan, tours, seconds) {
  const sum = (what) => tours.reduce((sum, tour) => sum + tour[what], 0);
  const heard = tours.flatMap(({ touched, also }) => [...touched.map(({ name, detail }) => `${name}: ${detail}`), ...also]);
  const { questions, results } = plan.distinct;
  const seen = new Map(tours.flatMap((tour) => tour.seen));
  const views = sum("questions") + sum("results");
  const work = `${sum("doors")} side doors, ${sum("steps")} steps, ${Math.round(views / seconds)} views a second`;
  const touched = [...new Set(heard)].slice(0, 20).join("; ") || "nothing";
  console.log(`${engine.name} | ${plan.guide} | ${views} views (${seen.size} distinct, of ${plan.ways} ways) | ${work} | touched: ${touched}`);
  assert.deepEqual(tours.map(({ failed }) => failed).filter(Boolean), []);
  assert.deepEqual(heard, []);
  assert.equal(views, questions + (ALL ? plan.ways : results));
  assert.equal(seen.size, questions + results, "views of the plan that were seen");
  assert.equal(new Set(seen.values()).size, questions + results, "views that say something else");
}
