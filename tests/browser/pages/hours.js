// Lets a test move the clock forward, by `hours.forward(milliseconds)`: scripts then read a later time, and what waited for less
// than that is done.

(() => {
  const { now } = Date;
  const own = { setTimeout: window.setTimeout.bind(window), clearTimeout: window.clearTimeout.bind(window) };
  const waiting = new Map();
  let ahead = 0;

  Date.now = () => now() + ahead;
  window.setTimeout = (act, delay = 0, ...values) => {
    // Longer waits are not the widget's: WebKit's driver has its own in the page.
    if (delay >= 15_000) return own.setTimeout(act, delay, ...values);
    const id = own.setTimeout(() => done(id), delay);
    waiting.set(id, { due: Date.now() + delay, act: () => act(...values) });
    return id;
  };
  window.clearTimeout = (id) => {
    waiting.delete(id);
    own.clearTimeout(id);
  };

  function done(id) {
    const { act } = waiting.get(id) ?? {};
    window.clearTimeout(id);
    act?.();
  }

  window.hours = {
    forward(milliseconds) {
      ahead += milliseconds;
      for (const [id, { due }] of [...waiting]) if (due <= Date.now()) done(id);
    },
  };
})();
