// Answers to the Ontario guide, and a way through it that comes by every kind of screen.

// Who the visitor of the Ontario guide is: its first answers.
export const COMPLAINANT = "Police were called about something done to me, or an order protects me";
export const ACCUSED = "I am charged, or police are looking into me";

// One way through the Ontario guide that comes by every kind of screen and ends at its longest result.

export const WAY = [
  COMPLAINANT,
  "No",
  "Someone is charged",
  "Yes, while the case goes on",
];
export const WANTS = [
  "Can the charges be dropped?",
  "Can the no-contact order be changed?",
  "What about children, belongings or work?",
  "What if the order is broken?",
  "How long does it all take?",
];
export const FITS = [
  "I want to correct or add to what I told police",
  "I do not want to speak in court",
  "Someone is pushing me to change my mind",
];

// Goes through every kind of screen, the longest result last, and calls `look` on each.
export async function everyScreen(visitor, page, look) {
  await look("start");
  await visitor.go(visitor.words.start);
  await visitor.click(visitor.words.safer);
  await look("the safety screen, what is longer open");
  await visitor.go(visitor.words.continue);
  await visitor.click("Why we ask");
  await look("a question, its reason open");
  await visitor.answer(...WAY);
  await visitor.click("Continue");
  await visitor.sees("an error", ({ alert }) => Boolean(alert));
  await look("a question with several answers and an error");
  await visitor.tickAll(...WANTS);
  await visitor.back();
  await look("a question with its answers ticked");
  await visitor.go("Continue");
  await visitor.tickAll(...FITS);
  await visitor.choose("No");
  await look("the result");
  await page.driver.executeScript(() => {
    const root = window.eyes.inside(0);
    root.querySelectorAll("details").forEach((details) => (details.open = true));
    root.querySelectorAll(".term[aria-expanded=false]").forEach((term) => term.click());
  });
  await look("the result, everything in it open");
}
