// The engines that the journeys can run in. One entry each: how it is started so that no request can leave the
// machine, and what it can do beyond WebDriver, the one protocol all engines share.
//
// To add an engine, add an entry here and run the journeys with SIGNPOST_ENGINE=<its name>:
//   start()        starts the browser and hands back a selenium-webdriver `WebDriver`
//   resize(driver, width, height)  sets the page's own viewport, in CSS pixels
//   console(driver)  what the browser itself has written to the console since the last call: an array of strings.
//                  Leave it out where the engine cannot tell; the recorder in the page hears the rest everywhere.
//   emulate(driver, settings)  media type and media features. Leave it out, and journeys that need it are skipped.
//   devtools       whether sendDevToolsCommand works (Chromium alone): bench.mjs needs it.

import { Builder, logging } from "selenium-webdriver";
import chrome from "selenium-webdriver/chrome.js";

// Without this selenium-webdriver may look on the network for a driver, and send how it is used.
process.env.SE_OFFLINE ??= "true";
process.env.SE_AVOID_STATS ??= "true";

// Every name but the loopback's fails to resolve: the exit's https address is tried, and reaches nobody.
const NOWHERE = "MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

const chromium = {
  devtools: true,

  start() {
    const options = new chrome.Options().addArguments(
      "--headless=new",
      "--window-size=1280,900",
      `--host-resolver-rules=${NOWHERE}`,
      "--no-proxy-server",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-dev-shm-usage",
      "--hide-scrollbars",
    );
    // Chromium's sandbox refuses to start for root, which is who runs in most containers.
    if (process.getuid?.() === 0) options.addArguments("--no-sandbox");
    if (process.env.SIGNPOST_CHROMIUM) options.setBinaryPath(process.env.SIGNPOST_CHROMIUM);
    const wanted = new logging.Preferences();
    wanted.setLevel(logging.Type.BROWSER, logging.Level.ALL);
    options.setLoggingPrefs(wanted);
    return new Builder()
      .forBrowser("chrome")
      .setChromeOptions(options)
      .setChromeService(new chrome.ServiceBuilder(process.env.SIGNPOST_CHROMEDRIVER))
      .build();
  },

  // Windows cannot be as narrow as a phone, so the page is told another size than that of its window.
  async resize(driver, width, height) {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await driver.sendDevToolsCommand("Emulation.setDeviceMetricsOverride", metrics);
  },

  async console(driver) {
    const entries = await driver.manage().logs().get(logging.Type.BROWSER);
    return entries.map((entry) => entry.message);
  },

  // { media: "print", features: { "forced-colors": "active" } }; an empty object undoes it.
  async emulate(driver, { media = "", features = {} }) {
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media, features: list });
  },
};

const ENGINES = { chromium };

const name = process.env.SIGNPOST_ENGINE || "chromium";
if (!Object.hasOwn(ENGINES, name)) {
  throw new Error(`SIGNPOST_ENGINE=${name} is not one of: ${Object.keys(ENGINES).join(", ")}`);
}

export const engine = ENGINES[name];
