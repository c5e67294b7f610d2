// Chromium or Chrome, by chromedriver.

import { Builder, logging } from "selenium-webdriver";
import chrome from "selenium-webdriver/chrome.js";
import { FIRM, LOOPBACK } from "./nowhere.mjs";

// Every name but those of the loopback fails to resolve: the exit's https address is tried, and reaches nobody.
const NOWHERE = [`MAP ${FIRM} ${LOOPBACK[0]}`, "MAP * ~NOTFOUND", ...LOOPBACK.map((name) => `EXCLUDE ${name}`)].join(", ");

export const chromium = {
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
    // The neutral site of the tests has a certificate of its own making.
    options.setAcceptInsecureCerts(true);
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
