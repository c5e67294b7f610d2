// What of a screen does not fit: it scrolls sideways, is too small to tap, lies behind something, or the exit is out
// of view. self.test.mjs shows that each is found.

// The least height and width of whatever can be tapped, in CSS pixels.
const TARGET = 44;

// As sentences; none is what is wanted.
export function misfits(driver) {
  return driver.executeScript(measure, TARGET);
}

// Runs in the page: what does not fit on this screen, as sentences.
function measure(target) {
  const root = window.eyes.inside(0);
  const name = (element) => `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
  const found = [];
  const wide = document.scrollingElement.scrollWidth - innerWidth;
  if (wide > 0) found.push(`the page scrolls sideways by ${wide} px`);
  for (const element of root.querySelectorAll("*")) {
    const { left, right, width } = element.getBoundingClientRect();
    const hidden = width <= 1 || !element.checkVisibility() || element.closest(".table, .unseen");
    if (!hidden && (right > innerWidth + 0.5 || left < -0.5))
      found.push(`${name(element)} sticks out: ${left} to ${right}`);
  }

  const bar = root.querySelector(".bar");
  for (const element of root.querySelectorAll("button, summary, label.option, .act, .dial, .exit")) {
    if (!element.checkVisibility()) continue;
    element.scrollIntoView({ block: "center" });
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width < target - 0.5 || height < target - 0.5) found.push(`${name(element)} is ${width} × ${height} px`);
    const hit = root.elementFromPoint(left + width / 2, top + height / 2);
    if (!element.contains(hit)) found.push(`${name(element)} is covered by ${hit && name(hit)}`);
  }

  // The exit, wherever the visitor has scrolled to, as long as there is room for it beside the widget's end.
  const exit = root.querySelector(".exit");
  const frame = root.querySelector(".frame");
  const start = frame.getBoundingClientRect().top + scrollY;
  const last = start + frame.offsetHeight - bar.offsetHeight - 2;
  for (let y = start; y <= last; y += innerHeight / 2) {
    scrollTo(0, y);
    const { left, right, top, bottom } = exit.getBoundingClientRect();
    const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (top < 0 || bottom > innerHeight || left < 0 || right > innerWidth)
      found.push(`at ${y} the exit is out of view`);
    else if (!exit.contains(hit)) found.push(`at ${y} the exit is covered by ${hit && name(hit)}`);
  }
  const most = innerHeight / 2;
  if (bar.offsetHeight > most) found.push(`the bar takes ${bar.offsetHeight} of ${innerHeight} px`);
  scrollTo(0, 0);
  return found;
}
