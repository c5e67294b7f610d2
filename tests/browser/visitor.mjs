// A visitor: what a person can do with one widget, and what they see of it. Every verb ends when the screen that it
// leads to is there. What is seen comes from pages/eyes.js; `screen()` shows its shape.

import assert from "node:assert/strict";
import { Key } from "selenium-webdriver";

const PATIENCE = 10_000;
const POLL = 15;

// What the widget calls its controls, by their keys in docs/reference.md.
const ENGLISH = {
  start: "Start",
  continue: "Continue",
  safer: "Using a safer device",
  back: "Back",
  "to-result": "Back to the result",
  change: "Change",
  restart: "Start again",
};

export class Visitor {
  // `index` counts the widgets of the page.
  constructor(driver, index = 0) {
    this.driver = driver;
    this.index = index;
    this.speaks(null);
  }

  // From now on the widget says its own words like this (null is English), and the guide what `reads` makes of its English.
  speaks(words, reads = (text) => text) {
    this.words = { ...ENGLISH, ...words };
    this.reads = reads;
  }

  // Asks pages/eyes.js.
  look(what, ...values) {
    return this.driver.executeScript((what, ...values) => window.eyes[what](...values), what, this.index, ...values);
  }

  screen() {
    return this.look("screen");
  }

  // Waits until `holds` is true of the screen, and hands the screen back.
  async sees(what, holds) {
    let screen;
    const seen = async () => holds((screen = await this.screen()));
    await this.driver.wait(seen, PATIENCE, () => `${what}; seen: ${JSON.stringify(screen)}`, POLL);
    return screen;
  }

  // Does something that leads to another screen, and hands that screen back once its heading has the focus: the widget
  // lets the browser do other things between drawing and that.
  async leads(what, act) {
    const name = ({ kind, caption, heading }) => `${kind} ${caption} ${heading}`;
    const here = name(await this.screen());
    await act();
    return this.sees(`"${what}" should lead away from "${here}"`, (screen) => name(screen) !== here && screen.focus === "heading");
  }

  // The control that says these words.
  async control(words) {
    const control = await this.look("control", words);
    assert.ok(control, `no control says "${words}" on ${JSON.stringify(await this.screen())}`);
    return control;
  }

  async click(words) {
    const control = await this.control(words);
    // A person brings what they tap to where they can see it.
    await this.driver.executeScript((control) => control.scrollIntoView({ block: "center" }), control);
    await control.click();
  }

  go(words) {
    return this.leads(words, () => this.click(words));
  }

  // To the first question, by the safety screen where the guide has one.
  async start() {
    const screen = await this.go(this.words.start);
    return screen.kind === "safety" ? this.go(this.words.continue) : screen;
  }

  // One answer, which leads on.
  async choose(option) {
    const before = await this.screen();
    const after = await this.go(this.reads(option));
    promised(before, after);
    return after;
  }

  // One of several answers.
  async tick(english) {
    const option = this.reads(english);
    const marked = ({ options }) => options.find(({ text }) => text === option)?.marked;
    const before = marked(await this.screen());
    await this.click(option);
    return this.sees(`"${option}" should change`, (screen) => marked(screen) !== before);
  }

  // Ticks each and confirms.
  async tickAll(...options) {
    for (const option of options) await this.tick(option);
    const before = await this.screen();
    const after = await this.go(this.words.continue);
    promised(before, after);
    return after;
  }

  // Answers question after question: a string chooses, a list ticks and confirms. Hands back the last screen.
  async answer(...answers) {
    let screen;
    for (const answer of answers) {
      screen = Array.isArray(answer) ? await this.tickAll(...answer) : await this.choose(answer);
    }
    return screen;
  }

  back() {
    return this.go(this.words.back);
  }

  backToResult() {
    return this.go(this.words["to-result"]);
  }

  change(question) {
    return this.go(`${this.words.change}: ${question}`);
  }

  startAgain() {
    return this.go(this.words.restart);
  }

  // Keys go to whatever has the focus, as they do for a person.
  async press(...keys) {
    await this.driver
      .actions()
      .sendKeys(...keys)
      .perform();
  }

  async pressShiftTab() {
    await this.driver.actions().keyDown(Key.SHIFT).sendKeys(Key.TAB).keyUp(Key.SHIFT).perform();
  }

  pressFor(what, ...keys) {
    return this.leads(what, () => this.press(...keys));
  }

  async focus() {
    return (await this.screen()).focus;
  }

  // What a screen reader is told besides the screen.
  status() {
    return this.look("status");
  }

  // The visible words of the fallback; empty while the guide is shown.
  fallback() {
    return this.look("fallback");
  }
}

// The options of a screen that are chosen.
export const marked = ({ options }) => options.filter((option) => option.marked).map(({ text }) => text);

// "Question 2 of at most 7", in any language: the two numbers, or null on other screens.
export function progress({ caption }) {
  const found = /^\D*(\d+)\D+(\d+)\D*$/.exec(caption ?? "");
  return found && { number: Number(found[1]), most: Number(found[2]) };
}

// What the line above a question promises: the count goes up by one and its end never moves away.
function promised(before, after) {
  const [here, next] = [progress(before), progress(after)];
  assert.ok(here, `an answer was given on a screen without progress: ${before.heading}`);
  if (!next) return;
  assert.equal(next.number, here.number + 1, `${before.caption} was followed by ${after.caption}`);
  assert.ok(next.most <= here.most, `the end moved away: ${before.caption}, then ${after.caption}`);
  assert.ok(next.number <= next.most, after.caption);
}
