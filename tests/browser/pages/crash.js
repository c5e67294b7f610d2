// In place of pages/memory.js: the wasm can be made to crash. From `crash.now` on, each of its functions ends as one does that has
// met an error it cannot go on from; `crash.next` is the same from the end of the call that is made next. `crash.calls` counts how
// often the wasm is called. `crash.elsewhere()` is the page's own mistake.

window.crash = { now: false, next: false, calls: 0 };

window.crash.elsewhere = () => {
  const trap = new WebAssembly.RuntimeError("unreachable");
  Object.defineProperty(trap, "stack", { value: "at f (https://maple.example/map.wasm:1:2)" });
  const heard = ["error", "unhandledrejection"].map((name) => new Promise((resolve) => addEventListener(name, resolve, { once: true })));
  setTimeout(() => {
    throw trap;
  });
  setTimeout(() => Promise.reject(new TypeError("a mistake of the page")));
  return Promise.all(heard);
};

(() => {
  const Own = WebAssembly.Instance;
  const crashing = (own) => (...values) => {
    window.crash.calls += 1;
    if (window.crash.now) throw new WebAssembly.RuntimeError("unreachable");
    const isNext = window.crash.next;
    window.crash.next = false;
    try {
      return own(...values);
    } finally {
      if (isNext) window.crash.now = true;
    }
  };
  WebAssembly.Instance = new Proxy(Own, {
    construct(target, values, self) {
      const all = Object.entries(Reflect.construct(target, values, self).exports);
      window.wasmMemories = all.map(([, one]) => one).filter((one) => one instanceof WebAssembly.Memory);
      return { exports: Object.fromEntries(all.map(([name, one]) => [name, typeof one === "function" ? crashing(one) : one])) };
    },
  });
})();
