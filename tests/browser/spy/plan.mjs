// The plan of a tour: every distinct screen of a guide, as the native command lists them.

import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

const ROOT = path.resolve(import.meta.dirname, "../../..");
// As they are written: what is served leaves out what only their authors need.
const GUIDES = path.join(ROOT, "www/guides");

// Every way, and not one for each distinct result.
export const ALL = process.env.SIGNPOST_SPY === "all";

// The shipped guides, without their translations and schemas.
export const shipped = readdirSync(GUIDES)
  .filter((name) => /^[a-z-]+\.json$/.test(name))
  .map((name) => name.replace(".json", ""));

// `cargo xtask test` names the command that it has built.
export async function planOf(id) {
  const command = process.env.SIGNPOST_COMMAND ? [process.env.SIGNPOST_COMMAND] : ["cargo", "run", "--quiet", "--bin", "signpost", "--"];
  const [program, ...before] = command;
  const values = [...before, "views", path.join(GUIDES, `${id}.json`), ...(ALL ? ["--all"] : [])];
  const { stdout } = await promisify(execFile)(program, values, { cwd: ROOT, maxBuffer: 2 ** 30 });
  return JSON.parse(stdout);
}

// The plan in as many parts as browsers tour it. The questions are in the first.
export const parts = (plan, count) =>
  Array.from({ length: count }, (_, part) => {
    const at = (part) => Math.round((plan.results.length * part) / count);
    return { ...plan, questions: part ? [] : plan.questions, results: plan.results.slice(at(part), at(part + 1)) };
  });
