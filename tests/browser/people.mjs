// The people of the review files: made-up visitors whose answers and results a lawyer has written down, and the way
// they take through a widget.

// The test page with another guide, in a language.
export const pageFor = (id, locale) => async (server) => {
  const page = await fetch(`${server.origin}/pages/one.html`).then((response) => response.text());
  server.requests.length = 0;
  const body = page.replace('lang="en-CA"', `lang="${locale}"`).replace("ontario-domestic.json", `${id}.json`);
  server.answer("/pages/one.html", { body, type: "text/html; charset=utf-8" });
};

// One scenario for each role that comes to an outcome of its own, and further ones up to three.
export function peopleOf({ review }) {
  const [roles, outcomes] = [new Set(), new Set()];
  const people = review.scenarios.filter(({ answers, outcome }) => {
    if (!outcome || outcomes.has(outcome) || roles.has(answers.role)) return false;
    roles.add(answers.role);
    return outcomes.add(outcome);
  });
  return people.slice(0, 4);
}

// A text as `eyes` reads it.
export const plain = (text) => text.replace(/\s+/g, " ").replaceAll("\u2019", "'").trim();
export const byId = (list, id) => list.find((item) => item.id === id);

// Answers as the visitor reads them. Phrases in questions are left to the widget, which the option texts do not need.
export async function answer(visitor, guide, answers) {
  let screen = await visitor.screen();
  for (const [question, given] of Object.entries(answers)) {
    const texts = [given].flat().map((id) => plain(byId(byId(guide.questions, question).options, id).text));
    const many = byId(guide.questions, question).choose === "many";
    screen = many ? await visitor.tickAll(...texts) : await visitor.choose(...texts);
  }
  return screen;
}
