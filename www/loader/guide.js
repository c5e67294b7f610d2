// The guide file and, where the page is in another language, the translation that lies beside it.

import { fetchChecked, loadWords } from "./engine.js";
import { problem } from "./problem.js";

// An address as the page means it. By a link, which hands back what it cannot resolve instead of throwing.
export function resolve(address) {
  return Object.assign(document.createElement("a"), { href: address }).href;
}

// Long enough for a small file on a poor line, and well within the patience with the guide itself.
const PATIENCE = 4000;

// The guide's text, what the language of the page needs besides ([overlay, words]), and a way to load that for another.
export async function loadGuide(element, base, url) {
  let text;
  let guide;
  try {
    text = await fetchText(element, url);
  } catch (error) {
    throw problem("missing", `the guide did not load (${error.message}). Check its address and connect-src.`);
  }
  try {
    guide = JSON.parse(text);
  } catch (error) {
    throw problem("json", `the guide is not JSON (${error.message}). Check it with: signpost check`);
  }
  const own = String(guide?.locale);
  // The overlay, unless it is the guide's own language, and the widget's own words; nothing where the overlay does not come,
  // since words and guide would then speak two languages.
  const load = (locale, credentials) => {
    const address = url.replace(/(\.json)?([?#]|$)/, `.${locale}.json$2`);
    const overlay = locale !== own && fetchText(element, address, credentials);
    return orNothing(Promise.all([overlay || undefined, orNothing(loadWords(base, locale, credentials))]));
  };
  return { text, load, first: await load(chooseLocale(languageOf(element), own, guide?.translations)) };
}

// A translation that is missing or late must not take the help away: the guide then speaks its own language.
async function orNothing(promise) {
  const late = new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error("no answer within 4 s")));
  try {
    return await Promise.race([promise, late]);
  } catch (error) {
    console.warn(`Signpost: not translated: ${error.message}`);
  }
}

// One attribute pins guide and overlays: it may list a digest for each, and a file must have one of them.
async function fetchText(element, url, credentials) {
  const response = await fetchChecked(url, element.getAttribute("guide-integrity"), credentials);
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

// The language of the guide that fits that of the page: the exact one, else one of the same language ("fr" takes "fr-CA"),
// else the guide's own, which comes first in all: an English page never gets another English by chance.
// What is not even text is left for the guide's reader to complain about.
function chooseLocale(language, own, translations) {
  const all = [own].concat(translations).map(String);
  const whole = (tag) => tag.toLowerCase();
  const main = (tag) => whole(tag).split("-")[0];
  const fitting = (part) => all.find((tag) => part(tag) === part(language));
  return fitting(whole) || fitting(main) || own;
}
