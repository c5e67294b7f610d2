// The all-paths spy: on every distinct view of every shipped guide nothing is stored, nothing is sent, and nothing of the page is
// touched, under a policy that is closed once the widget is ready. SIGNPOST_SPY=all walks every way and not one for each view.

import assert from "node:assert/strict";
import { test } from "node:test";
import { shipped } from "./spy/plan.mjs";
import { tours } from "./spy/tours.mjs";

test("all shipped guides are toured", () => assert.equal(shipped.length, 4));

tours(shipped);
