// Stops the clock that scripts read. Yew looks at it to see whether it has worked for long, and then takes a break: with a clock
// that stands still, two visits do the same.

(() => {
  const now = Date.now();
  Date.now = () => now;
})();
