// The website of the tests, on a free port of the loopback: dist/signpost under /signpost/, test pages (pages.mjs) and their
// scripts under /pages/, and the demo page, which is all of dist, under /demo/.
// Pages come with the policy that Signpost promises to work under. It keeps a log of what was asked for and when,
// and answers any path otherwise where a test wants trouble.

import { readFile } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { GUIDE, pageAt } from "./pages.mjs";

const HERE = import.meta.dirname;
const ROOT = path.resolve(HERE, "../..");
const DIST = path.resolve(process.env.SIGNPOST_DIST || path.join(ROOT, "dist"));

// What a page must allow, and nothing else. The policy names are those of the directives.
export const POLICY = {
  "default-src": "'none'",
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self'",
  "connect-src": "'self'",
  "img-src": "'self'",
  "frame-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "'none'",
};

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

// The tab's icon: the browser's own wish, at a time of its own.
export const ICON = "/pages/icon.svg";

export { GUIDE };

// The sample guide, parsed, for a test to change.
export async function readGuide() {
  return JSON.parse(await readFile(path.join(DIST, GUIDE), "utf8"));
}

// `host` is the name that the pages come from.
export async function serve(host = "127.0.0.1") {
  // { path, at, … } of each request, `at` in milliseconds since 1970 as the page's clock has them; the rest is what it carried.
  const requests = [];
  const answers = [];
  const told = [];
  let policy = POLICY;

  const server = http.createServer(async (request, response) => {
    const { pathname, search } = new URL(request.url, "http://localhost");
    const { method, headers: carried } = request;
    if (pathname === "/told") {
      for await (const part of request) told.push(JSON.parse(part));
      return response.writeHead(204).end();
    }
    if (pathname !== ICON) {
      requests.push({ path: pathname, at: Date.now(), method, query: search, carried, body: Number(carried["content-length"] ?? 0) });
    }
    const given = answers.find(({ match }) => match.test(pathname))?.answer;
    if (given?.never) return;
    await given?.held;
    const {
      status = 200,
      type,
      body,
      headers = {},
    } = { ...(given?.body === undefined && (await file(pathname))), ...given };
    response.writeHead(status, {
      "content-type": type || TYPES[path.extname(pathname)] || "text/plain; charset=utf-8",
      "content-security-policy": Object.entries(policy)
        .map((entry) => entry.join(" "))
        .join("; "),
      "cache-control": "no-store",
      ...headers,
    });
    response.end(body);
  });

  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://${host}:${server.address().port}`,
    requests,
    // What a page that is about to go has told by a beacon to /told, which is in no log.
    told,

    // Answers the paths that match otherwise: { status, type, body, headers }, or { never: true } to keep silent; `held` is a
    // promise to wait for first.
    answer(match, answer) {
      answers.unshift({ match: typeof match === "string" ? exactly(match) : match, answer });
    },

    // Serves this guide in place of the Ontario one.
    answerGuide(guide) {
      this.answer(GUIDE, { body: JSON.stringify(guide) });
    },

    // Whether the policy is still what Signpost promises to work under.
    isStrict: () => policy === POLICY,

    // Changes directives of the pages' policy; null takes one away.
    allow(changes) {
      policy = Object.fromEntries(Object.entries({ ...policy, ...changes }).filter(([, value]) => value !== null));
    },

    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function file(pathname) {
  const page = pageAt(pathname);
  if (page) return { body: page };
  const [, top, ...rest] = pathname.split("/");
  const folder = { signpost: path.join(DIST, "signpost"), pages: path.join(HERE, "pages"), demo: DIST }[top];
  const wanted = folder && path.join(folder, ...rest);
  if (!wanted?.startsWith(folder + path.sep)) return { status: 404, body: "not here" };
  return readFile(wanted).then(
    (body) => ({ body }),
    () => ({ status: 404, body: "not here" }),
  );
}

function exactly(text) {
  return new RegExp(`^${RegExp.escape?.(text) ?? text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
}
