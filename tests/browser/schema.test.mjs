// The JSON Schemas in the eyes of a validator that has nothing to do with Signpost: they take every guide, overlay and
// review file here, and refuse every wrong guide that a schema can refuse. Needs no browser.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import Ajv2020 from "ajv/dist/2020.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const GUIDES = "www/guides";
const FIXTURES = "tests/fixtures/guides";
const OVERLAYS = "tests/fixtures/overlays";
const BAD = "tests/fixtures/guides/bad";

// The wrong guides that no schema can refuse, and why.
const ELSEWHERE = "names something that must be defined elsewhere in the file";
const MARKS = "is wrong in the marks inside a text, which have a grammar of their own";
const TWICE = "has an id twice: a schema compares whole items, not their ids";
const FRAGMENTS = "has fragments that would have to be unfolded";
const COMPARED = "would need two values to be compared";
const OVERLOOKED = {
  "acts-for-nobody": ELSEWHERE,
  "bad-amount": "writes a number in a way that a schema cannot see: 1e3 is 1000",
  "depends-on-itself": "would need the order of the questions",
  "depends-on-later": "would need the order of the questions",
  "duplicate-id": TWICE,
  "duplicate-key": "has a key twice, of which JSON readers keep the last",
  "duplicate-option": TWICE,
  "empty-fragments-that-explode": FRAGMENTS,
  "fragment-circle": FRAGMENTS,
  "fragment-of-itself": FRAGMENTS,
  "fragments-that-explode": FRAGMENTS,
  "fragments-too-deep-inner-first": FRAGMENTS,
  "fragments-too-deep-outer-first": FRAGMENTS,
  "javascript-link": MARKS,
  "marks-never-closed": MARKS,
  "marks-too-deep": MARKS,
  "no-phrases-at-all": ELSEWHERE,
  "phrase-in-a-phrase": MARKS,
  "ragged-table": COMPARED,
  "term-in-a-meaning": MARKS,
  "text-link-http": MARKS,
  "timeline-backwards": COMPARED,
  "unknown-firm": ELSEWHERE,
  "unknown-fragment": ELSEWHERE,
  "unknown-option": ELSEWHERE,
  "unknown-phrase": ELSEWHERE,
  "unknown-question": ELSEWHERE,
  "unknown-term": ELSEWHERE,
};

const text = (file) => readFileSync(path.join(ROOT, file), "utf8");
const isSchema = (name) => name.endsWith(".schema.json");
const jsonOf = (folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith(".json") && !isSchema(name))
    .map((name) => `${folder}/${name}`);

const SCHEMAS = { schema: "signpost.schema.json", overlay: "signpost.overlay.schema.json", review: "signpost.review.schema.json", shared_policies: "signpost.policies.schema.json" };
const schemas = Object.fromEntries(Object.entries(SCHEMAS).map(([kind, name]) => [kind, JSON.parse(text(`${GUIDES}/${name}`))]));

// Strict: a keyword that the standard does not know fails, but for the two in which editors find their messages.
const ajv = new Ajv2020({ strictTypes: false, allErrors: true });
ajv.addVocabulary(["errorMessage", "patternErrorMessage"]);
const judges = Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, ajv.compile(schema)]));

function complaints(judge, value) {
  return judge(value) ? [] : judge.errors.map((error) => `${error.instancePath}: ${error.message}`);
}

// What a schema says of a file; a file that is no JSON is refused before any schema is asked.
function judged(file) {
  try {
    const value = JSON.parse(text(file));
    // A guide and the files beside it are told apart by the key that holds the version of their format.
    const kind = ["overlay", "review", "shared_policies"].find((key) => typeof value[key] === "number") ?? "schema";
    return { kind, complaints: complaints(judges[kind], value) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: "none", complaints: [error.message] };
  }
}

test("every guide, overlay, review file and file of policies is taken", () => {
  const good = [GUIDES, FIXTURES, OVERLAYS].flatMap(jsonOf);
  for (const file of good) assert.deepEqual(judged(file).complaints, [], file);
  const kinds = new Set(good.map((file) => judged(file).kind));
  assert.ok(kinds.has("schema") && kinds.has("overlay"), `only ${[...kinds]} were seen`);
});

test("every wrong guide is refused, but for those that no schema can refuse", () => {
  const wrong = jsonOf(BAD).map((file) => path.basename(file, ".json"));
  assert.ok(wrong.length > 50, "the fixtures are gone");
  const taken = wrong.filter((name) => judged(`${BAD}/${name}.json`).complaints.length === 0);
  assert.deepEqual(taken, Object.keys(OVERLOOKED));
});

test("a complaint names the place of the fault", () => {
  const places = {
    "unknown-key-inside": "/questions/0",
    "bad-date": "/review/on",
    "bad-phone": "/emergency/phone",
    "block-of-two-kinds": "/sections/0/blocks/0",
    "one-option": "/questions/1/options",
    "action-without-phone": "/actions/0",
    "action-without-url": "/actions/0",
    "last-outcome-with-when": "/outcomes",
    "reserved-id": "/questions/1/id",
    "unknown-tone": "/sections/0/blocks/0/callout/tone",
  };
  for (const [name, place] of Object.entries(places)) {
    const { complaints } = judged(`${BAD}/${name}.json`);
    assert.ok(complaints.some((complaint) => complaint.startsWith(`${place}:`)), `${name}: ${complaints}`);
  }
});

// Each place in a schema where keys are listed: its pointer, and the keys.
function* listsOfKeys(schema, pointer = "") {
  for (const [key, inner] of Object.entries(schema)) {
    // What a condition of the schema asks is no offer to anybody, and an example is no schema.
    if (["if", "else", "contains", "not", "examples"].includes(key) || inner === null || typeof inner !== "object") continue;
    if (key === "properties") yield [`${pointer}/${key}`, inner];
    yield* listsOfKeys(inner, `${pointer}/${key}`);
  }
}

test("every key and every word has a description, and every definition a title", () => {
  for (const [kind, schema] of Object.entries(schemas)) {
    assert.match(schema.title, /^Signpost /);
    assert.match(schema.description, /\w{3}/);
    const silent = [];
    for (const [pointer, keys] of listsOfKeys(schema)) {
      for (const [key, inner] of Object.entries(keys)) if (!/\w{3}/.test(inner.description)) silent.push(`${pointer}/${key}`);
    }
    for (const [name, definition] of Object.entries(schema.$defs)) {
      if (!/\w{3}/.test(definition.title)) silent.push(`${name} has no title`);
      // It would hide what is said of the key: see src/guide/schema.rs.
      if ("description" in definition) silent.push(`${name} has a description`);
      for (const word of definition.oneOf?.filter((word) => "const" in word) ?? []) {
        if (!/\w{3}/.test(word.description)) silent.push(`${name}: ${word.const}`);
      }
    }
    assert.deepEqual(silent, [], SCHEMAS[kind]);
  }
});

test("a file that names its schema names one that is there", () => {
  const named = [GUIDES, FIXTURES, OVERLAYS].flatMap(jsonOf).map((file) => [file, JSON.parse(text(file)).$schema]);
  const beside = named.filter(([, schema]) => schema !== undefined);
  assert.ok(beside.length > 1, "no guide names its schema");
  for (const [file, schema] of beside) {
    const target = path.posix.join(path.posix.dirname(file), schema);
    assert.ok(Object.values(SCHEMAS).includes(path.posix.relative(GUIDES, target)), `${file}: ${schema}`);
  }
});
