// WebKitGTK, by WebKitWebDriver: its MiniBrowser, on a screen that nobody sees.

import { Builder } from "selenium-webdriver";
import { findFreePort } from "selenium-webdriver/net/portprober.js";
import remote from "selenium-webdriver/remote/index.js";
import { openDisplay } from "./display.mjs";
import { LOOPBACK } from "./nowhere.mjs";
import { openProxy } from "./proxy.mjs";

export const webkit = {
  async start() {
    const [display, proxy] = await Promise.all([openDisplay(), openProxy()]);
    const env = { ...process.env, ...display.env };
    const port = await findFreePort();
    const driver = process.env.SIGNPOST_WEBKITDRIVER || "WebKitWebDriver";
    const service = new remote.DriverService.Builder(driver)
      .setLoopback(true)
      .setPort(port)
      .addArguments(`--port=${port}`)
      .setEnvironment(env)
      .build();
    const end = async () => {
      await service.kill();
      display.close();
      await proxy.close();
    };
    try {
      return await started(await service.start(), proxy, end);
    } catch (error) {
      await end();
      throw error;
    }
  },

  // The window has a bar of its own above the page, and changes at its own pace.
  async resize(driver, width, height) {
    const missing = () => driver.executeScript((w, h) => [w - innerWidth, h - innerHeight], width, height);
    const fits = async () => {
      const [wider, higher] = await missing();
      if (wider === 0 && higher === 0) return true;
      const { width: across, height: down } = await driver.manage().window().getRect();
      await driver.manage().window().setRect({ width: across + wider, height: down + higher });
      return false;
    };
    await driver.wait(fits, 5000, `the page should measure ${width} × ${height}`, 30);
  },
};

async function started(server, proxy, end) {
  const options = {
    // Without a name the driver starts the one it was installed with.
    ...(process.env.SIGNPOST_MINIBROWSER && { binary: process.env.SIGNPOST_MINIBROWSER }),
    args: ["--automation", `--proxy=${proxy.url}`, ...LOOPBACK.map((name) => `--ignore-host=${name}`)],
  };
  // The neutral site of the tests has a certificate of its own making.
  const capabilities = { browserName: "MiniBrowser", acceptInsecureCerts: true, "webkitgtk:browserOptions": options };
  const driver = await new Builder().usingServer(server).withCapabilities(capabilities).build();
  const quit = driver.quit.bind(driver);
  driver.quit = () => quit().finally(end);
  return driver;
}
