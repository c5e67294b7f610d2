// A screen that nobody sees, for engines that draw on one: Xvfb, and settings that let a window be as narrow as a phone.

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

// The controls of a window have no size, else they set how narrow it can be.
const NO_CONTROLS = `* {
  min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0);
}`;

// The environment for what draws on it, and how to close it.
export async function openDisplay() {
  const server = spawn(
    process.env.SIGNPOST_XVFB || "Xvfb",
    ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  const config = mkdtempSync(path.join(os.tmpdir(), "signpost-display-"));
  const close = () => {
    process.off("exit", close);
    server.kill();
    rmSync(config, { recursive: true, force: true });
  };
  process.on("exit", close);
  mkdirSync(path.join(config, "gtk-3.0"));
  writeFileSync(path.join(config, "gtk-3.0/gtk.css"), NO_CONTROLS);
  const number = await new Promise((resolve, reject) => {
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`Xvfb ended at once (${code})`)));
    server.stdio[3].once("data", (data) => resolve(String(data).trim()));
  });
  return { env: { DISPLAY: `:${number}`, XDG_CONFIG_HOME: config, GDK_BACKEND: "x11" }, close };
}
