// Firefox, by geckodriver. What WebDriver cannot do is done in the browser's own scripts ("chrome" in Firefox's words),
// which geckodriver allows when asked to.

import { Builder } from "selenium-webdriver";
import gecko from "selenium-webdriver/firefox.js";
import { FIRM, LOOPBACK, PORT } from "./nowhere.mjs";

const [HOST] = LOOPBACK;

const PREFERENCES = {
  // Nothing but the loopback is reached; a proxy that fails is not gone around.
  "network.proxy.type": 1,
  "network.proxy.http": HOST,
  "network.proxy.http_port": PORT,
  "network.proxy.ssl": HOST,
  "network.proxy.ssl_port": PORT,
  "network.proxy.socks": HOST,
  "network.proxy.socks_port": PORT,
  "network.proxy.no_proxies_on": [...LOOPBACK, FIRM].join(", "),
  "network.dns.localDomains": FIRM,
  "network.proxy.failover_direct": false,
  "network.proxy.allow_bypass": false,
  "network.trr.mode": 5,
  "network.prefetch-next": false,
  "network.dns.disablePrefetch": true,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "datareporting.healthreport.uploadEnabled": false,
};

// What a media feature is called in Firefox.
const OVERRIDES = {
  "forced-colors": "forcedColorsOverride",
  "prefers-color-scheme": "prefersColorSchemeOverride",
  "prefers-reduced-motion": "prefersReducedMotionOverride",
};

export const firefox = {
  async start() {
    const options = new gecko.Options().addArguments("-headless");
    for (const [name, value] of Object.entries(PREFERENCES)) options.setPreference(name, value);
    if (process.env.SIGNPOST_FIREFOX) options.setBinary(process.env.SIGNPOST_FIREFOX);
    // The neutral site of the tests has a certificate of its own making.
    options.setAcceptInsecureCerts(true);
    const service = new gecko.ServiceBuilder(process.env.SIGNPOST_GECKODRIVER).addArguments("--allow-system-access");
    const driver = await new Builder()
      .forBrowser("firefox")
      .setFirefoxOptions(options)
      .setFirefoxService(service)
      .build();
    return leadingNowhere(driver);
  },

  // Windows cannot be as narrow as a phone, so the page's part of the window has a size of its own.
  async resize(driver, width, height) {
    await behind(driver, size, width, height);
    const fits = () => driver.executeScript((w, h) => innerWidth === w && innerHeight === h, width, height);
    await driver.wait(fits, 5000, `the page should measure ${width} × ${height}`, 15);
  },

  console: (driver) => behind(driver, said),

  async emulate(driver, { media = "", features = {} }) {
    const settings = Object.entries(OVERRIDES).map(([feature, name]) => [name, features[feature] ?? "none"]);
    await behind(driver, override, { mediumOverride: media, ...Object.fromEntries(settings) });
  },
};

// A click on a link that leads nowhere has still been a click: Firefox alone calls the page it shows then an error.
function leadingNowhere(driver) {
  const execute = driver.execute.bind(driver);
  const clicked = (command, error) => command.getName() === "clickElement" && /Reached error page/.test(error.message);
  driver.execute = (command) =>
    execute(command).catch((error) => {
      if (!clicked(command, error)) throw error;
    });
  return driver;
}

// Runs in the browser's window instead of in the page.
async function behind(driver, act, ...values) {
  await driver.setContext("chrome");
  try {
    return await driver.executeScript(act, ...values);
  } finally {
    await driver.setContext("content");
  }
}

function size(width, height) {
  for (const [name, value] of Object.entries({ width, height })) {
    for (const bound of ["", "min-", "max-"]) {
      gBrowser.selectedBrowser.style.setProperty(`${bound}${name}`, `${value}px`);
    }
  }
}

// What was said of pages; of itself the browser speaks as well.
function said() {
  const all = Services.console.getMessageArray();
  Services.console.reset();
  return all
    .filter((one) => one instanceof Ci.nsIScriptError && !/^(chrome|resource|moz-)/.test(one.sourceName))
    .map((one) => String(one.message));
}

function override(settings) {
  Object.assign(gBrowser.selectedBrowser.browsingContext, settings);
}
