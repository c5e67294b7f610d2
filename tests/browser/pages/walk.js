// Walks through a widget by its own controls, inside the page: no driver between two steps, and no wait but for the widget itself.
// pages/tour.js says where to.

window.walker = (() => {
  const click = window.recorder.own.click;
  const root = () => window.eyes.inside(0);
  const one = (selector) => root().querySelector(selector);
  const all = (selector) => [...root().querySelectorAll(selector)];
  const screen = () => one(".screen").firstElementChild;
  const said = (element) => element?.textContent ?? null;

  const progress = { questions: 0, results: 0, steps: 0, doors: 0, done: false, failed: null };
  const heading = () => said(one(".title")).slice(said(one(".caption"))?.length + 1 || 0);

  function fail(what) {
    const shown = screen();
    throw new Error(`${what}; on the screen: ${shown?.className} "${said(one(".title"))}"`);
  }

  // Acts, and waits until the widget has drawn what follows. Resolves within the same task: nobody's clock is asked.
  const WATCHED = { subtree: true, childList: true, characterData: true, attributes: true };
  let drawn = () => {};
  const observer = new MutationObserver(() => drawn());
  async function act(what) {
    progress.steps += 1;
    const change = new Promise((resolve) => (drawn = resolve));
    what();
    await change;
  }
  const press = (element, what) => (element ? act(() => click.call(element)) : fail(`there is no ${what}`));

  // What a screen says and where its links lead, as a number; without what repeats the visitor's own answers.
  const OWN = new Set(["because", "answers", "mark", "error", "ways", "ways-on"]);
  function says() {
    const shown = screen();
    const isOwn = is("result") ? ({ className }) => OWN.has(className) || className === "why" : ({ className }) => OWN.has(className);
    let text = "";
    (function read(node) {
      for (let child = node.firstChild; child; child = child.nextSibling) {
        if (child.nodeType === Node.TEXT_NODE) text += child.data;
        else if (child.nodeType === Node.ELEMENT_NODE && !isOwn(child)) {
          text += `<${child.localName} ${child.href ?? ""}>`;
          read(child);
        }
      }
    })(shown);
    return digest(text);
  }

  // 53 bits: that two of a hundred thousand texts agree by chance is one in a million.
  function digest(text) {
    let [one, two] = [0xdeadbeef, 0x41c6ce57];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      one = Math.imul(one ^ code, 2654435761);
      two = Math.imul(two ^ code, 1597334677);
    }
    one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
    two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
    return 4294967296 * (2097151 & two) + (one >>> 0);
  }

  const is = (kind) => screen().classList.contains(kind);
  // Answers as they are written in a plan: the question's words, the places of the options, and their words.
  const rows = () => all(".answer").map((row) => [said(row.querySelector(".asked")), [...row.querySelectorAll(".given")].map(said)]);
  const same = ([asked, given], [question, , options]) => asked === question && given.join("\n") === options.join("\n");

  // Gives an answer to the question on the screen: the options at these places, and no others.
  async function give(places) {
    const boxes = all(".options input");
    if (!boxes.length) return press(all("button.option")[places[0]], `option ${places[0]}`);
    const wrong = () => boxes.findIndex((box, place) => box.checked !== places.includes(place));
    for (let ticks = 0; wrong() >= 0; ticks += 1) {
      if (ticks > 2 * boxes.length) fail(`cannot tick ${places}`);
      await press(boxes[wrong()], "box");
    }
    return press(one(".question .primary"), "button to go on");
  }

  // From wherever the visitor is to the first question, with no answer given. `onEach` looks at the screens before it.
  async function fresh(onEach = () => {}) {
    while (!is("start")) {
      if (is("result")) await press(all(".ways-on button").at(-1), "way to start again");
      else await give([0]);
    }
    while (!is("question")) {
      await onEach();
      await press(one(".screen .primary"), "way on");
    }
  }

  // From one result to that for other answers, by changing what differs.
  async function reach(answers) {
    for (let steps = 0; steps < 60; steps += 1) {
      if (is("result")) {
        const shown = rows();
        const wrong = answers.findIndex((answer, row) => !shown[row] || !same(shown[row], answer));
        if (wrong < 0) return shown.length === answers.length || fail("there are more answers than were given");
        if (!shown[wrong]) fail("there are fewer answers than were given");
        await press(all(".answer button")[wrong], "way to change an answer");
        await give(answers[wrong][1]);
      } else {
        const asked = heading();
        const wanted = answers.find(([question]) => asked === question);
        await give(wanted?.[1] ?? [0]);
      }
    }
    fail("the answers cannot be given");
  }

  const begin = () => observer.observe(root(), WATCHED);
  return { begin, press, says, is, one, all, said, heading, give, fresh, reach, progress, fail, screen };
})();
