// Gets at the memory of the wasm, which the widget keeps to itself: this runs before it, and sees each instance being made.

(() => {
  window.wasmMemories = [];
  const Own = WebAssembly.Instance;
  WebAssembly.Instance = new Proxy(Own, {
    construct(target, values, self) {
      const instance = Reflect.construct(target, values, self);
      window.wasmMemories.push(Object.values(instance.exports).find((one) => one instanceof WebAssembly.Memory));
      return instance;
    },
  });
})();
