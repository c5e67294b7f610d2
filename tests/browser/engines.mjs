// The engines that the journeys can run in, and the one that SIGNPOST_ENGINE names. Each has a file in engines/: how it
// is started so that no request can leave the machine, and what it can do beyond WebDriver, the one protocol all share.
//
// To add an engine, add a file there and an entry here, and run the journeys with SIGNPOST_ENGINE=<its name>:
//   start()        starts the browser and hands back a selenium-webdriver `WebDriver`, whose quit() ends all of it
//   resize(driver, width, height)  sets the page's own viewport, in CSS pixels
//   console(driver)  what the browser itself has written to the console since the last call: an array of strings.
//                  Leave it out where the engine cannot tell; the recorder in the page hears the rest everywhere.
//   emulate(driver, settings)  media type and media features. Leave it out, and journeys that need it are skipped.
//   devtools       whether sendDevToolsCommand works (Chromium alone): bench.mjs needs it.

import { chromium } from "./engines/chromium.mjs";
import { firefox } from "./engines/firefox.mjs";
import { webkit } from "./engines/webkit.mjs";

// Without this selenium-webdriver may look on the network for a driver, and send how it is used.
process.env.SE_OFFLINE ??= "true";
process.env.SE_AVOID_STATS ??= "true";

const ENGINES = { chromium, firefox, webkit };

const name = process.env.SIGNPOST_ENGINE || "chromium";
if (!Object.hasOwn(ENGINES, name)) {
  throw new Error(`SIGNPOST_ENGINE=${name} is not one of: ${Object.keys(ENGINES).join(", ")}`);
}

export const engine = { name, ...ENGINES[name] };
