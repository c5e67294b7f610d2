// What somebody who writes a guide in VS Code sees, asked of the part of VS Code that knows JSON: keys to choose from,
// explanations under the pointer, complaints in words. Needs no browser.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import vscode from "vscode-json-languageservice";

const ROOT = path.resolve(import.meta.dirname, "../..");
const text = (file) => readFileSync(path.join(ROOT, file), "utf8");
const SCHEMA = JSON.parse(text("www/guides/signpost.schema.json"));
const SMALL = text("tests/fixtures/guides/small.json");

// The editor finds the schema by the `$schema` of the file, as it does on a disk.
const service = vscode.getLanguageService({
  schemaRequestService: async (uri) => text(path.relative("/project", new URL(uri).pathname)),
  workspaceContext: { resolveRelativePath: (relative, base) => new URL(relative, base).href },
});

function open(written) {
  const file = vscode.TextDocument.create("file:///project/www/guides/my-guide.json", "json", 1, written);
  return [file, service.parseJSONDocument(file)];
}

// A guide with `$schema` as its first key, and whatever stands behind it.
const guide = (rest) => `{ "$schema": "signpost.schema.json", ${rest} }`;
const small = SMALL.replace("../../../www/guides/", "");

async function explained(written, mark) {
  const [file, json] = open(written);
  const at = written.indexOf(mark);
  assert.notEqual(at, -1, mark);
  const hover = await service.doHover(file, file.positionAt(at + 1), json);
  // Markdown's backslashes are not shown.
  return hover.contents.join("\n").replaceAll("\\", "");
}

// What is offered where the text has a bar.
async function offered(written) {
  const at = written.indexOf("|");
  const [file, json] = open(written.replace("|", ""));
  const { items } = await service.doComplete(file, file.positionAt(at), json);
  return Object.fromEntries(items.map((item) => [item.label, item]));
}

async function complaints(written) {
  const [file, json] = open(written);
  return (await service.doValidation(file, json)).map((complaint) => complaint.message);
}

test("every key of the guide is offered with its explanation", async () => {
  const keys = await offered(guide("|"));
  assert.deepEqual(Object.keys(keys).sort(), Object.keys(SCHEMA.properties).filter((key) => key !== "$schema").sort());
  for (const [key, item] of Object.entries(keys)) {
    assert.equal(item.documentation.value ?? item.documentation, SCHEMA.properties[key].description, key);
    // Something to write into stands behind the key: a list, an object, quotes, the version.
    assert.match(item.insertText, /: [[{"$\d]/, key);
  }
});

test("inside a guide the keys and words that fit the place are offered", async () => {
  const places = {
    '"questions": [{ | }]': ["id", "text", "help", "why", "choose", "when", "options"],
    '"questions": [{ "choose": | }]': ['"one"', '"many"'],
    '"outcomes": [{ "when": { | } }]': ["any", "all", "not"],
    '"sections": [{ "blocks": [{ | }] }]': Object.keys(SCHEMA.$defs.Block.properties),
    '"sections": [{ "blocks": [{ "callout": { "tone": | } }] }]': ['"info"', '"warning"', '"danger"'],
    '"actions": [{ "kind": | }]': ['"call"', '"text"', '"book"', '"write"', '"quote"'],
    '"notices": [{ "at": [|] }]': ['"start"', '"question"', '"result"', '"action"'],
    '"words": { | }': Object.keys(SCHEMA.$defs.Words.properties),
    '"fragments": { "a": [{ "myth": { | } }] }': ["claim", "fact"],
  };
  for (const [place, labels] of Object.entries(places)) {
    const items = await offered(guide(place));
    assert.deepEqual(Object.keys(items).sort(), [...labels].sort(), place);
    for (const [label, item] of Object.entries(items)) assert.ok(item.documentation, `${place}: ${label} is not explained`);
  }
});

test("a whole question is offered to start from", async () => {
  const [item] = Object.values(await offered(guide('"questions": [|]')));
  assert.match(item.insertText, /"choose": "one"/);
});

test("the pointer on a key tells what the key is for and what its value looks like", async () => {
  assert.equal(await explained(small, '"why"'), `${SCHEMA.$defs.Text.title}\n\nWhy it is asked.`);
  assert.equal(await explained(small, '"verified"'), "A day like 2026-11-20\n\nThe day on which it was read there.");
  assert.equal(await explained(small, '"choose"'), "How many options may be chosen\n\nExactly one; a tap answers.");
  assert.match(await explained(small, '"role": "tenant"'), /Holds where this option of the question was chosen/);
  assert.match(await explained(small, '"start": "Begin"'), /In English: Start/);
});

test("a guide without a fault gives no complaint", async () => {
  assert.deepEqual(await complaints(small), []);
});

test("complaints are in words, not in patterns", async () => {
  const said = {
    '"emergency": { "text": "Call.", "phone": "0" }': "expected a phone number like 911 or +14165550123",
    '"review": { "on": "1 May" }': "expected a day like 2026-11-20",
    '"exit": { "url": "http://a.example" }': "expected an https:// address",
    '"intro": " "': "this text is empty: write it, or remove the key",
    '"id": "any"': "expected an id of small letters, digits and hyphens (not any, all, not or when)",
    '"outcomes": [{ "id": "a", "headline": "A", "when": { "b": "c" } }]':
      "the last outcome must have no `when`, so that everybody gets one",
    '"theme": { "font": "comic" }': 'Value is not accepted. Valid values: "page", "sans", "serif".',
    '"titel": "A"': "Property titel is not allowed.",
  };
  for (const [wrong, message] of Object.entries(said)) {
    const all = await complaints(guide(wrong));
    assert.ok(all.includes(message), `${wrong}: ${all}`);
    assert.ok(!all.some((one) => one.includes("pattern")), `${wrong}: ${all}`);
  }
});
