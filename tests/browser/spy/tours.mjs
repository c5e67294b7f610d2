// The tour of some shipped guides as tests: every distinct view of each, and nothing touched on any.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { engine } from "../engines.mjs";
import { ALL, planOf, shipped } from "./plan.mjs";
import { close, reportOf, visited } from "./visit.mjs";

// Ten times what a tour of the largest guide takes on two cores; without any end where every way is walked.
const PATIENCE = ALL ? Infinity : 20 * 60_000;

// Tours the guides that `isWanted` takes by their ids.
export function tours(isWanted) {
  let driver;
  before(async () => {
    driver = await engine.start();
    await driver.manage().setTimeouts({ script: 60_000 });
  });
  after(() => driver?.quit());

  for (const id of shipped.filter(isWanted)) {
    test(`on every view of ${id} nothing is stored and nothing is sent`, { timeout: PATIENCE }, async () => {
      const plan = await planOf(id);
      await visited(driver, { id, plan }, (page) => tour(page, JSON.parse(plan)));
    });
  }
}

async function tour(page, plan) {
  const { driver } = page;
  await close(page);
  await driver.executeScript(() => window.tour.start(window.plan));
  let progress;
  do {
    progress = await driver.executeAsyncScript((done) => window.tour.ended.then(done));
  } while (!progress.done);
  const { touched, also } = await reportOf(page);
  console.log(line(plan, progress, touched, also));
  assert.equal(progress.failed, null);
  assert.deepEqual({ touched, also }, { touched: [], also: [] });
  assert.equal(progress.questions, plan.questions.length);
  assert.equal(progress.results, ALL ? plan.ways : plan.distinct.results);
  assert.equal(progress.distinct, plan.distinct.questions + plan.distinct.results, "views that say something else");
}

function line({ guide, ways, distinct }, { questions, results, distinct: seen, doors, steps, seconds }, touched, also) {
  const all = `${questions} questions and ${results} results (${seen} views say something else, ${distinct.questions + distinct.results} in the plan; ${ways} ways)`;
  const work = `${doors} side doors, ${steps} steps, ${Math.round((questions + results) / seconds)} views a second`;
  const heard = touched.map(({ name }) => name).concat(also).join("; ") || "nothing";
  return `${engine.name} | ${guide} | ${all} | ${work} | touched: ${heard}`;
}
