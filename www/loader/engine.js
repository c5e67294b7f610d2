// The engine: glue, wasm and stylesheet, which every element on a page shares. Each is checked against the
// digest this loader was built with, so pinning the loader (the script tag's `integrity`) pins them all.

import { problem } from "./problem.js";

// Even the firm's own logs need not say which page the visitor was reading.
const referrerPolicy = "no-referrer";

let promise;

// A function that shows a guide in an element (www/widget/mount.js), loaded at the first call and shared by all later ones.
export function loadEngine(base) {
  promise ||= load(base).catch((error) => {
    promise = undefined; // The network may be back when the next element asks.
    throw error;
  });
  return promise;
}

async function load(base) {
  const [module, style, glue] = await Promise.all([wasm(base), sheet(base), script(base, BUILD.glue)]);
  return glue.mount.bind(null, module, BUILD.wasm[0], style);
}

// What puts a guide into a dialog (www/widget/dialog.js).
export async function loadPlace(base) {
  return (await script(base, BUILD.dialog)).place;
}

// An empty digest, which is also what no digest comes to, checks nothing.
// The site's own cookies go along, since a preview of a site is often behind a login; not where a visitor has asked for the file.
export function fetchChecked(url, integrity, credentials = "same-origin") {
  return fetch(url, { credentials, referrerPolicy, integrity: integrity || "" });
}

// The widget's own words in the language of a locale; nothing for English, which is in the wasm, and for languages that
// have none. The digest in the address keeps caches from answering with the words of another version.
export async function loadWords(base, locale, credentials) {
  const language = locale.split("-")[0];
  const digest = BUILD.words[language];
  return digest && (await part(base, [`words-${language}.json?${digest}`, digest], credentials)).text();
}

async function wasm(base) {
  const response = await part(base, BUILD.wasm);
  try {
    // Streaming insists on the MIME type, which many web hosts do not know.
    return response.headers.get("content-type") === "application/wasm"
      ? await WebAssembly.compileStreaming(response)
      : await WebAssembly.compile(await response.arrayBuffer());
  } catch (error) {
    const policy = "The page's policy needs script-src 'wasm-unsafe-eval'.";
    throw problem("wasm", `no WebAssembly (${error.message}). ${policy}`);
  }
}

async function sheet(base) {
  const response = await part(base, BUILD.style);
  // Constructed, because a <style> in the shadow root would need 'unsafe-inline'.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await response.text());
  return sheet;
}

// import() takes no digest. A preload link does, and what it has fetched and checked is what import() then
// runs, from the page's own table of modules: there is no second request to tamper with. WebKit's preload checks
// nothing, so the file is checked by a fetch first, which leaves it in the cache.
async function script(base, file) {
  const { url } = await part(base, file);
  const link = document.createElement("link");
  if (link.relList.supports("modulepreload")) {
    Object.assign(link, { rel: "modulepreload", href: url, integrity: file[1], referrerPolicy });
    await new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () => reject(changed(url));
      document.head.append(link);
    }).finally(() => link.remove());
  }
  return import(url);
}

async function part(base, [name, integrity], credentials) {
  const url = new URL(name, base).href;
  try {
    return await fetchChecked(url, integrity, credentials);
  } catch {
    throw changed(url); // The browser does not say which: offline, blocked, or another file than expected.
  }
}

function changed(url) {
  return problem("files", `${url} did not load or is of another version. Upload the whole folder anew.`);
}
