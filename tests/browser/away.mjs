// A neutral site for the exit to lead to: another host, https as an exit must be, and as slow as a test wants. Its
// certificate is made anew each time; the engines are told to accept it.

import https from "node:https";
import { generate } from "selfsigned";

// Another address of this machine is another site.
const HOST = "127.0.0.2";

export const TITLE = "The weather";
const PAGE = `<!doctype html><html lang="en"><title>${TITLE}</title><p>Sunny.`;

export async function away() {
  const { private: key, cert } = await generate([{ name: "commonName", value: HOST }], { keySize: 2048 });
  // What came: each { path, referer }.
  const requests = [];
  let held;
  let empty = false;
  const server = https.createServer({ key, cert }, async ({ url, headers }, response) => {
    // The tab's icon and the like are the browser's own wishes.
    if (url === "/away") requests.push({ path: url, referer: headers.referer });
    await held;
    response.writeHead(empty ? 204 : 200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end(empty ? undefined : PAGE);
  });
  await new Promise((resolve) => server.listen(0, HOST, resolve));
  return {
    url: `https://${HOST}:${server.address().port}/away`,
    requests,

    // Answers nobody until the function that this hands back is called: a network that takes its time.
    hold() {
      let release;
      held = new Promise((resolve) => (release = resolve));
      return release;
    },

    // From now on there is nothing to show, and a browser that asks stays on the page that it is on.
    showNothing: () => (empty = true),

    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
