// Leaky builds: the shipped glue with one line more, which leaks through one interface at the first click inside the widget. The
// loader is told the new digest, so that it takes the glue for its own.

import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import "../pages/interfaces.js";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const FOLDER = path.join(path.resolve(process.env.SIGNPOST_DIST || path.join(ROOT, "dist")), "signpost");
const GLUE = readdirSync(FOLDER).find((name) => /^widget-[0-9a-f]{16}\.js$/.test(name));
const TYPE = "text/javascript; charset=utf-8";

const read = (name) => readFileSync(path.join(FOLDER, name), "utf8");
const digest = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

// { name, leak } of every interface.
export const interfaces = globalThis.interfaces;

const once = (leak) => `
;{
  const leak = ${leak};
  const leaking = async () => leak();
  const inside = (event) => event.target.localName === "legal-signpost" && window.recorder.readyAt !== null;
  let done = false;
  addEventListener("click", (event) => {
    if (done || !inside(event)) return;
    done = true;
    leaking().catch(() => {});
  }, true);
}
`;

// Makes a server serve the build that leaks like this.
export function leaking(leak) {
  const [own, loader] = [read(GLUE), read("signpost.js")];
  const leaky = own + once(leak);
  if (!loader.includes(digest(own))) throw new Error("the loader does not carry the digest of the glue");
  return (server) => {
    server.answer(`/signpost/${GLUE}`, { body: leaky, type: TYPE });
    server.answer("/signpost/signpost.js", { body: loader.replace(digest(own), digest(leaky)), type: TYPE });
  };
}
