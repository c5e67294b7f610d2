// One of the first scripts of every test page: writes down whatever the promises of Signpost forbid, in any engine. It listens to
// all that pages/interfaces.js names; standing.mjs and spy.mjs read and judge. `readyAt` is when the last widget reported ready.

(() => {
  const record = { readyAt: null, console: [], violations: [], stored: [], sent: [], touched: [], absent: [], events: [], printed: 0, heard: new Set() };
  window.recorder = record;
  // What the tests themselves use, from before anybody listens.
  record.own = { click: HTMLElement.prototype.click };

  const spell = (values) => values.map((value) => (value instanceof Error ? value.stack : String(value))).join(" ");
  for (const level of ["error", "warn"]) {
    const own = console[level];
    console[level] = (...values) => {
      record.console.push(`${level}: ${spell(values)}`);
      own.apply(console, values);
    };
  }
  addEventListener("error", (event) => record.console.push(`uncaught: ${event.message || event.target.tagName}`), true);
  addEventListener("unhandledrejection", (event) => record.console.push(`unhandled: ${spell([event.reason])}`));
  addEventListener("securitypolicyviolation", (event) => {
    record.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });

  // The events that the page may hear. None has a detail but the error, whose code is one of www/loader/problem.js.
  const EVENTS = ["start", "result", "action", "ready", "error"];
  const CODES = ["no-guide", "insecure", "browser", "files", "wasm", "missing", "json", "guide", "timeout", "exit", "crash"];
  record.knows = (target, { type, detail }) => {
    const [space, name] = type.split(":");
    if (space !== "signpost" || !EVENTS.includes(name) || target.localName !== "legal-signpost") return false;
    if (name !== "error") return detail === null;
    return Object.keys(detail ?? {}).join() === "code" && CODES.includes(detail.code);
  };

  // A test that looks for itself what is stored is not to be overheard.
  let deaf = false;
  record.quietly = (look) => {
    deaf = true;
    try {
      return look();
    } finally {
      deaf = false;
    }
  };
  // Before ready the loader fetches what it needs; from then on anything sent is a fault.
  record.tell = (name, kind, detail) => {
    if (deaf || (kind !== "stored" && record.readyAt === null)) return;
    record.touched.push({ name, detail });
    if (kind !== "shown") record[kind].push(`${name}: ${detail}`);
  };
  for (const { name, kind, ears } of window.interfaces) {
    const heard = ears.map((ear) => ear((detail) => record.tell(name, kind, detail)));
    if (ears.length && !heard.some(Boolean)) record.absent.push(name);
  }

  // The names of what somebody listens for on the window.
  const listen = window.addEventListener;
  window.addEventListener = (name, ...how) => {
    record.heard.add(name);
    listen.call(window, name, ...how);
  };

  // A dialog would stop the test; that it was asked for is what matters.
  window.print = () => (record.printed += 1);

  for (const name of [...EVENTS, "step", "language", "exit"]) {
    document.addEventListener(`signpost:${name}`, (event) => {
      if (name === "ready") record.readyAt = performance.timeOrigin + performance.now();
      record.events.push({ name, detail: event.detail });
      // On the way down already, where nothing inside can keep it from the page.
    }, true);
  }

  // How the page was before anything ran, to compare with how it is in the end.
  record.before = record.quietly(() => ({ history: history.length, address: location.href, name: window.name }));
  addEventListener("DOMContentLoaded", () => (record.before.title = document.title));
})();
