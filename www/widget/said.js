// What a guide has to say to its visitors through these scripts, in the language that it is in now and in the order of
// src/widget/exit.rs. Nothing where the page has taken it away: leaving must not fail for want of words.

export function said(root) {
  const texts = String(root.querySelector(".shift")?.dataset.say ?? "").split("|");
  const [twice, once, over, leaving, close, idle] = texts;
  return { twice, once, over, leaving, close, idle };
}
