// The guide file and, where the page is in another language, the translation that lies beside it.

import { fetchChecked } from "./engine.js";
import { problem } from "./problem.js";

// An address as the page means it. By a link, which hands back what it cannot resolve instead of throwing.
export function resolve(address) {
  return Object.assign(document.createElement("a"), { href: address }).href;
}

// The text of the guide, and of its overlay if there is one to use.
export async function loadGuide(element, url) {
  let text;
  let guide;
  try {
    text = await fetchText(url, element.getAttribute("guide-integrity"));
  } catch (error) {
    throw problem("missing", `the guide did not load (${error.message}). Check its address and connect-src.`);
  }
  try {
    guide = JSON.parse(text);
  } catch (error) {
    throw problem("json", `the guide is not JSON (${error.message}). Check it with: signpost check`);
  }
  return { text, overlay: await loadOverlay(element, url, guide) };
}

// A translation that is missing must not take the help away: the guide then speaks its own language.
async function loadOverlay(element, url, guide) {
  try {
    const given = element.getAttribute("overlay");
    const locale = given || chooseLocale(languageOf(element), guide);
    if (!locale) return;
    const text = await fetchText(given ? resolve(given) : url.replace(/(\.json)?([?#]|$)/, `.${locale}.json$2`));
    JSON.parse(text);
    return text;
  } catch (error) {
    console.warn("Signpost: the guide is shown untranslated: " + (error.message || error));
  }
}

async function fetchText(url, integrity) {
  const response = await fetchChecked(url, integrity);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.text();
}

// The language the page declares around the element, through shadow roots up to <html lang>.
function languageOf(element) {
  for (let node = element; node; node = node.getRootNode().host) {
    const near = node.closest("[lang]");
    if (near) return near.getAttribute("lang");
  }
  return "";
}

// The translation that fits a language: the exact one, else one of the same language ("fr" takes "fr-CA").
// The guide's own locale comes first in both, so that an English page never gets another English by chance.
// What is not even text is left for the guide's reader to complain about.
function chooseLocale(language, guide) {
  const locale = guide?.locale;
  const all = [locale].concat(guide?.translations).filter((tag) => typeof tag === "string");
  const whole = (tag) => tag.toLowerCase();
  const main = (tag) => whole(tag).split("-")[0];
  const found = [whole, main].map((part) => all.find((tag) => part(tag) === part(language))).find(Boolean);
  return found !== locale && found;
}
