// Until when a review counts is a day of the visitor's own calendar, wherever that is.

import assert from "node:assert/strict";
import { engine } from "./engines.mjs";
import { smallGuide } from "./guides.mjs";
import { journey } from "./journey.mjs";

// At no moment do these two have the same day.
const [EARLIEST, LATEST] = ["Pacific/Kiritimati", "Pacific/Pago_Pago"];
const day = (timeZone) => new Date().toLocaleDateString("sv", { timeZone });

const options = {
  skip: engine.devtools ? false : "no way to take the device elsewhere",
  prepare(server) {
    const review = { by: "A reviewer", on: "2026-11-20", due: day(LATEST), overdue: "fallback" };
    server.answerGuide(smallGuide({ review }));
  },
};

// What the page said before, where this machine is, does not count.
async function opens(page, timezoneId) {
  await page.driver.sendDevToolsCommand("Emulation.setTimezoneOverride", { timezoneId });
  await page.complaints();
  await page.open("one.html");
}

journey("a guide is shown as long as the visitor's own day is not past its date", options, async (visitor, page) => {
  await opens(page, LATEST);
  assert.equal((await visitor.screen()).kind, "start");
});

journey("a guide is not shown any more where the next day has begun", { ...options, complaint: /past its review date/ }, async (visitor, page) => {
  await opens(page, EARLIEST);
  assert.equal((await visitor.screen()).kind, "fallback");
});
