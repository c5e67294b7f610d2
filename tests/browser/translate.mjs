// The shipped guides in each of their languages, and one in a language that nobody speaks. The test side lays overlays
// over guides by a few lines of its own, so that the widget is held against something that it has no part in.

import { readFile, readdir } from "node:fs/promises";
import path from "node:path";

const GUIDES = path.resolve(import.meta.dirname, "../../www/guides");
const WORDS = path.resolve(import.meta.dirname, "../../www/words");

const json = async (folder, name) => JSON.parse(await readFile(path.join(folder, name), "utf8"));

// { id, guide, review, locales }, for each shipped guide; `locales` starts with the guide's own.
export async function shippedGuides() {
  const names = (await readdir(GUIDES)).filter((name) => name.endsWith(".review.json"));
  const ids = names.map((name) => name.replace(".review.json", ""));
  return Promise.all(
    ids.map(async (id) => {
      const guide = await json(GUIDES, `${id}.json`);
      const review = await json(GUIDES, `${id}.review.json`);
      return { id, guide, review, locales: [guide.locale, ...(guide.translations ?? [])] };
    }),
  );
}

// The guide as it reads in a language.
export async function inLanguage({ id, guide }, locale) {
  if (locale === guide.locale) return guide;
  return lay(guide, await json(GUIDES, `${id}.${locale}.json`));
}

// The widget's own words in a language; nothing for English, which has no file.
export async function wordsOf(locale) {
  const language = locale.slice(0, 2);
  return language === "en" ? null : json(WORDS, `${language}.json`);
}

export function lay(guide, overlay) {
  const laid = structuredClone(guide);
  for (const [address, text] of Object.entries(overlay.text)) {
    const parts = address.split("/");
    const last = parts.pop();
    const place = parts.reduce(below, laid);
    const index = Array.isArray(place) ? indexIn(place, last) : last;
    place[index] = text;
  }
  return laid;
}

function below(node, part) {
  return Array.isArray(node) ? node[indexIn(node, part)] : node[part];
}

function indexIn(list, part) {
  const found = list.findIndex(({ id } = {}) => id === part);
  return found < 0 ? Number(part) : found;
}

// The keys that hold texts, as docs/reference.md has them.
const TEXTS = new Set(
  "title intro text help why headline summary label note hours term meaning paragraph list steps checklist claim fact caption columns rows message name".split(" "),
);
const MARKS = /(\{[^}]*\}|\[\[[^\]]*\]\]|\]\([^)]*\)|\\.|\*+|\[)/;
const LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمن";

// Every text of a guide in a pseudo-language that is written from right to left: Arabic letters that mean nothing, a
// third longer than the English, marks kept.
export function pseudo(guide, locale) {
  const text = {};
  const walk = (node, address, key) => {
    if (typeof node === "string") {
      if (TEXTS.has(key) && !address.startsWith("firm")) text[address] = mirrored(node);
    } else if (node && typeof node === "object") {
      for (const [part, child] of Object.entries(node)) {
        if (part === "when" || part === "theme" || part === "words") continue;
        const step = Array.isArray(node) ? (child?.id ?? part) : part;
        walk(child, address ? `${address}/${step}` : step, Array.isArray(node) ? key : part);
      }
    }
  };
  walk(guide, "", "");
  return { overlay: 1, guide: guide.id, locale, text };
}

// A text in that pseudo-language.
export function mirrored(text) {
  const letter = (from) => LETTERS[from.toLowerCase().charCodeAt(0) - 97] ?? from;
  const piece = (part, index) => (index % 2 ? part : part.replace(/[a-z]/gi, letter).replace(/(\S{4,})/g, "$1ى"));
  return text.split(MARKS).map(piece).join("");
}
