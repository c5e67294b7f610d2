// The first script of every test page: writes down whatever the promises of Signpost forbid, in any engine.
// It only listens; standing.mjs reads and judges. `readyAt` is when the last widget reported ready.

(() => {
  const record = { readyAt: null, console: [], violations: [], stored: [], sent: [], events: [], printed: 0 };
  window.recorder = record;

  const spell = (values) => values.map((value) => (value instanceof Error ? value.stack : String(value))).join(" ");

  // Calls `tell` with the arguments of each call of a method, then the method itself.
  const overhear = (owner, name, tell) => {
    const own = owner?.[name];
    if (typeof own !== "function") return;
    owner[name] = function (...values) {
      tell(values);
      return own.apply(this, values);
    };
  };
  // The same for what is made with `new`.
  const overhearNew = (name, tell) => {
    const Own = window[name];
    if (!Own) return;
    window[name] = new Proxy(Own, {
      construct(target, values, self) {
        tell(values);
        return Reflect.construct(target, values, self);
      },
    });
  };

  for (const level of ["error", "warn"]) {
    overhear(console, level, (values) => record.console.push(`${level}: ${spell(values)}`));
  }
  addEventListener("error", (event) => record.console.push(`uncaught: ${event.message || event.target.tagName}`), true);
  addEventListener("unhandledrejection", (event) => record.console.push(`unhandled: ${spell([event.reason])}`));
  addEventListener("securitypolicyviolation", (event) => {
    record.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });

  const storing = (what) => (values) => record.stored.push(`${what} ${String(values[0])}`);
  for (const name of ["setItem", "removeItem", "clear"]) overhear(Storage.prototype, name, storing(`Storage.${name}`));
  for (const name of ["open", "deleteDatabase"]) overhear(IDBFactory.prototype, name, storing(`indexedDB.${name}`));
  for (const name of ["open", "delete"]) overhear(window.CacheStorage?.prototype, name, storing(`caches.${name}`));
  for (const name of ["pushState", "replaceState", "go", "back"])
    overhear(History.prototype, name, storing(`history.${name}`));
  overhear(window.ServiceWorkerContainer?.prototype, "register", storing("serviceWorker.register"));
  overhear(window.StorageManager?.prototype, "getDirectory", storing("storage.getDirectory"));
  overhear(window.CookieStore?.prototype, "set", storing("cookieStore.set"));
  overhearNew("BroadcastChannel", storing("BroadcastChannel"));
  overhearNew("SharedWorker", storing("SharedWorker"));
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  Object.defineProperty(Document.prototype, "cookie", {
    ...cookie,
    set(value) {
      storing("document.cookie")([value]);
      cookie.set.call(this, value);
    },
  });

  // Before ready the loader fetches what it needs; from then on anything sent is a fault.
  const sending = (what) => (values) => {
    if (record.readyAt !== null) record.sent.push(`${what} ${String(values[0]?.url ?? values[0])}`);
  };
  overhear(window, "fetch", sending("fetch"));
  overhear(Navigator.prototype, "sendBeacon", sending("sendBeacon"));
  overhear(XMLHttpRequest.prototype, "open", (values) => sending("XMLHttpRequest")([values[1]]));
  overhear(window, "open", sending("window.open"));
  for (const name of ["WebSocket", "EventSource", "Worker", "RTCPeerConnection", "WebTransport"]) {
    overhearNew(name, sending(name));
  }
  overhear(window, "postMessage", sending("postMessage"));

  // A dialog would stop the test; that it was asked for is what matters.
  window.print = () => (record.printed += 1);

  for (const name of ["ready", "error", "start", "step", "result", "action", "language", "exit"]) {
    document.addEventListener(`signpost:${name}`, (event) => {
      if (name === "ready") record.readyAt = performance.timeOrigin + performance.now();
      record.events.push({ name, detail: event.detail });
      // On the way down already, where nothing inside can keep it from the page.
    }, true);
  }

  // How the page was before anything ran, to compare with how it is in the end.
  record.before = { history: history.length, address: location.href, name: window.name };
  addEventListener("DOMContentLoaded", () => (record.before.title = document.title));
})();
