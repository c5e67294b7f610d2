// The tour of a guide: every screen of a plan (`signpost views`), held against what the plan says of it, with every side door opened
// at least once. `tour.start(plan)` runs in the page by itself; `walker.progress` tells how far it is.

window.tour = (() => {
  const { walker, spy, recorder } = window;
  const { press, is, one, all, said, heading, give, fail, progress } = walker;
  const click = recorder.own.click;

  // What each screen of the plan has been seen to say, and the other way about.
  const known = { said: new Map(), seen: new Map() };
  function recognise({ says }) {
    const seen = walker.says();
    if ((known.said.get(says) ?? seen) !== seen) fail("the plan has this screen as another one, which says something else");
    if ((known.seen.get(seen) ?? says) !== says) fail("the plan has two screens that say the same");
    known.said.set(says, seen);
    known.seen.set(seen, says);
  }

  const agree = (what, shown, wanted) => {
    const [one, two] = [shown, wanted].map((value) => JSON.stringify(value));
    if (one !== two) fail(`${what}: ${one} instead of ${two}`);
  };

  function checkQuestion({ shows }) {
    agree("heading", heading(), shows.heading);
    agree("numbers", said(one(".caption")).match(/\d+/g).map(Number), [shows.number, shows.most]);
    agree("options", all(".option").length, shows.options);
    agree("notices", all(".notices p").length, shows.notices);
    checkHelp(shows.help);
  }

  // Whoever is in danger sees on every question whom to call; nobody else does.
  function checkHelp(help) {
    if (!help) return agree("help on top", all(".emergency").length, 0);
    agree("emergency line", said(one(".emergency-line span")), help.emergency);
    agree("helplines on top", all(".emergency .helpline-name").map(said), help.helplines);
    const addresses = all(".emergency .dial").map((link) => link.getAttribute("href"));
    agree("numbers to call", addresses.filter((address) => help.calls.includes(address)), help.calls);
  }

  function checkResult({ shows }) {
    agree("heading", heading(), shows.heading);
    agree("sections", all(".section > summary > .part").map(said), shows.sections);
    agree("helplines", all(".helplines .helpline-name").map(said), shows.helplines);
    agree("actions", all(".act").length, shows.actions.length);
  }

  // Whatever can be opened on the screen and has not been opened yet.
  const opened = new Set();
  const isNew = (door) => !opened.has(door) && opened.add(door) && (progress.doors += 1);
  async function doors() {
    const here = is("question") ? heading() : "";
    for (const summary of all(".screen summary")) {
      if (!isNew(`${here} summary ${said(summary)}`)) continue;
      await press(summary);
      await press(summary);
    }
    for (const term of all(".screen .term")) {
      const around = said(term.closest(".section")?.querySelector(".part")) ?? heading();
      if (!isNew(`${around} term ${said(term)}`)) continue;
      await press(term);
      if (!said(term.nextElementSibling)) fail(`the term ${said(term)} has no meaning`);
      await press(term);
    }
    for (const link of all(".act")) {
      if (isNew(`link ${said(link)}`)) await follow(link);
    }
    // Helplines and links in texts, which tell nobody that they were used.
    for (const link of all(".screen a[href]:not(.act)")) {
      if (isNew(`${walker.screen().className} link ${link.href}`)) click.call(link);
    }
  }

  // Links are followed up to the point where the page would be left.
  async function follow(link) {
    const used = () => recorder.events.filter(({ name }) => name === "action").length;
    const before = used();
    click.call(link);
    await until(() => used() === before + 1, "an action tells nobody that it was used");
  }

  // For what shows on no screen: gives the browser its turn until something holds.
  async function until(holds, otherwise) {
    for (let turns = 0; !holds(); turns += 1) {
      if (turns > 500) fail(otherwise);
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  addEventListener("click", (event) => event.composedPath()[0].closest?.("a") && event.preventDefault(), true);

  // The ways out of a question, and back in.
  async function aroundQuestion(screen) {
    if (all(".options input").length && isNew(`${heading()} nothing ticked`)) {
      await press(one(".question .primary"), "button to go on");
      if (!said(one(".error"))) fail("nobody is told to tick something");
    }
    if (!screen.answers.length) return;
    const before = walker.says();
    await press(one(".back"), "way back");
    await give(screen.answers.at(-1)[1]);
    agree("the way back and on again", walker.says(), before);
  }

  // The ways out of a result, and back in: once for each outcome.
  async function aroundResult() {
    if (!isNew(`outcome ${heading()}`)) return;
    const before = walker.says();
    await press(one(".back"), "way back");
    await press(one(".ways button:not(.back)"), "way to the result");
    agree("the way back and on again", walker.says(), before);
    await print();
    for (const theme of ["dark", "light", null]) {
      spy.aside(() => (theme ? window.eyes.widget(0).setAttribute("theme", theme) : window.eyes.widget(0).removeAttribute("theme")));
    }
    agree("printing and themes", walker.says(), before);
  }

  // Paper with and without the answers.
  async function print() {
    const panel = (place) => all(".ways-on [part=print] button")[place];
    await press(one(".ways-on button"), "way to print");
    for (const turn of [1, 2]) {
      await press(panel(0), "way to print the answers or not");
      const wanted = recorder.printed + 1;
      click.call(panel(1));
      await until(() => recorder.printed === wanted, `nothing was printed at turn ${turn}`);
    }
    await press(panel(2), "way to close the panel");
  }

  // Questions from the start, each with no more answers than lead to it; results from one to the next.
  async function walk(plan) {
    walker.begin();
    for (const screen of plan.questions) {
      await walker.fresh(doors);
      for (const [question, places] of screen.answers) {
        agree("question on the way", heading(), question);
        await give(places);
      }
      checkQuestion(screen);
      recognise(screen);
      await doors();
      await aroundQuestion(screen);
      await rest();
      progress.questions += 1;
    }
    await walker.fresh(doors);
    for (const screen of window.route(plan.results)) {
      draw(hasNew(screen.shows));
      await walker.reach(screen.answers);
      checkResult(screen);
      recognise(screen);
      await doors();
      await aroundResult();
      await rest();
      progress.results += 1;
    }
  }

  // A result whose parts have all been on the screen before is left undrawn: two thirds of the time goes into drawing.
  const parts = new Set();
  const hasNew = ({ heading, sections, helplines, actions }) =>
    [heading, ...sections, ...helplines, ...actions].filter((part) => !parts.has(part) && parts.add(part)).length > 0;
  let drawn = true;
  function draw(wanted) {
    if (wanted === drawn) return;
    drawn = wanted;
    spy.aside(() => document.body.toggleAttribute("data-undrawn", !wanted));
  }

  // After each screen: a look at what cannot be heard, and now and then a moment for the browser.
  const TURN = 100;
  let since = performance.now();
  async function rest() {
    spy.look();
    if (performance.now() - since < TURN) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }

  // Texts in a plan are places in one list.
  function unfold({ texts, questions, results }) {
    const text = (place) => texts[place];
    const lists = ({ sections = [], helplines = [], actions = [] }) => Object.entries({ sections, helplines, actions });
    const help = ({ emergency, helplines, calls }) => ({ emergency: text(emergency) ?? null, helplines: helplines.map(text), calls });
    const one = ({ answers, says, shows }) => ({
      says,
      answers: answers.map(([question, places, options]) => [text(question), places, options.map(text)]),
      shows: { ...shows, heading: text(shows.heading), help: shows.help && help(shows.help), ...Object.fromEntries(lists(shows).map(([name, list]) => [name, list.map(text)])) },
    });
    return { questions: questions.map(one), results: results.map(one) };
  }

  // One way to a result, answering what comes.
  async function short() {
    walker.begin();
    await walker.fresh();
    while (!is("result")) await give([0]);
    // What a browser tells of later: loads, other addresses.
    for (let turns = 0; turns < 3; turns += 1) await new Promise((resolve) => setTimeout(resolve));
  }

  // Sets out. `tour.ended` holds when it is over, or when a driver has waited long enough to ask again.
  function start(plan) {
    const began = performance.now();
    const end = (failed) => Object.assign(progress, { done: true, failed, seen: [...known.said], seconds: (performance.now() - began) / 1000 });
    const over = walk(unfold(plan)).then(
      () => end(null),
      (error) => end(String(error.stack ?? error)),
    );
    Object.defineProperty(api, "ended", { get: () => Promise.race([over, new Promise((resolve) => setTimeout(resolve, 10_000, progress))]) });
  }

  // To each other language and back, on the first screen, on a question and on the result. Hands back what was fetched for each.
  async function languages() {
    const fetched = [];
    walker.begin();
    for (const place of ["start", "question", "result"]) {
      while (!is(place)) await (is("question") ? give([0]) : press(one(".screen .primary"), "way on"));
      const own = one(".frame").lang;
      const others = all(".languages button").map(({ lang }) => lang);
      for (const lang of others.flatMap((other) => [other, own])) {
        const before = recorder.sent.length;
        click.call(all(".languages button").find((button) => button.lang === lang));
        await until(() => one(".frame").lang === lang, `${lang} does not come`);
        fetched.push({ place, lang, sent: recorder.sent.slice(before) });
      }
    }
    recorder.sent.length = 0;
    recorder.touched = recorder.touched.filter(({ name }) => name !== "fetch");
    return fetched;
  }

  const api = { start, short, languages };
  return api;
})();
