// On a slow device: a tap comes before the one before it has been dealt with. Yew hands control back to the browser between
// drawing a screen and what follows it, wherever drawing took longer than 16 ms.

import assert from "node:assert/strict";
import { journey } from "./journey.mjs";

// From now on every look at the clock takes longer than that, and two taps come in one such gap.
const tapTwice = (visitor, first, second) =>
  visitor.driver.executeAsyncScript(
    (first, second, done) => {
      const start = Date.now();
      let looks = 0;
      Date.now = () => start + 100 * (looks += 1);
      window.eyes.control(0, first).click();
      // The microtask of the drawing is before this one, and the gap behind it a task of its own.
      queueMicrotask(() =>
        queueMicrotask(() => {
          const control = window.eyes.control(0, second);
          control?.click();
          done(Boolean(control));
        }),
      );
    },
    first,
    second,
  );

journey("a tap that comes before the screen is finished does not stop the guide", {}, async (visitor) => {
  await visitor.start();
  const [first, second] = ["I am family or a friend", "Back"];
  assert.ok(await tapTwice(visitor, first, second), "the next question is not drawn yet");
  await visitor.sees("the question again", ({ heading }) => heading === "Which of these fits you?");
});
