// Gets at the memory of the wasm, which the widget keeps to itself: this runs before it, and sees the instance being made.

(() => {
  const Own = WebAssembly.Instance;
  WebAssembly.Instance = new Proxy(Own, {
    construct(target, values, self) {
      const instance = Reflect.construct(target, values, self);
      window.wasmMemory = Object.values(instance.exports).find((one) => one instanceof WebAssembly.Memory);
      return instance;
    },
  });
})();
