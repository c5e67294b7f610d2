// How a call, a property or an element that loads is overheard: `ears` makes the listeners of which pages/interfaces.js is composed.
// Each takes `tell(detail)`, starts to listen, and says whether there was anything to listen to in this engine.

window.ears = (() => {
  // While an overheard call runs, what the browser itself calls inside it is part of it.
  let depth = 0;
  const within = (tell, detail, run) => {
    if (depth === 0) tell(detail);
    depth += 1;
    try {
      return run();
    } finally {
      depth -= 1;
    }
  };

  const spell = (value) => {
    try {
      return String(value?.url ?? value ?? "").slice(0, 200);
    } catch {
      return typeof value;
    }
  };

  // The object that has a property as its own: the one named, or one that it inherits from.
  const holder = (owner, name) => {
    let at = owner;
    while (at && !Object.hasOwn(at, name)) at = Object.getPrototypeOf(at);
    return at;
  };

  // Calls of methods. `owner` is a prototype or an object, and may be missing.
  const calls = (owner, names, when = () => true) => (tell) => {
    const there = [names].flat().filter((name) => typeof owner?.[name] === "function");
    for (const name of there) {
      const own = owner[name];
      const heard = function (...values) {
        const run = () => Reflect.apply(own, this, values);
        return when(this, ...values) ? within(tell, `${name} ${values.map(spell).join(", ")}`, run) : run();
      };
      const at = holder(owner, name);
      Object.defineProperty(at, name, { ...Object.getOwnPropertyDescriptor(at, name), value: heard });
    }
    return there.length > 0;
  };

  // A property that is read or written, or both: `how` names "get", "set".
  // `matters` may leave out calls by what is set.
  const property = (owner, name, how, matters = () => true) => (tell) => {
    const at = holder(owner, name);
    const own = at && Object.getOwnPropertyDescriptor(at, name);
    if (!own?.get || !own.configurable) return false;
    const heard = { ...own };
    for (const way of how.filter((way) => own[way])) {
      heard[way] = function (...values) {
        const act = () => Reflect.apply(own[way], this, values);
        return matters(this, ...values) ? within(tell, [way, name, ...values.map(spell)].join(" "), act) : act();
      };
    }
    Object.defineProperty(at, name, heard);
    return true;
  };

  // What is made with `new`, or called without.
  const made = (name) => (tell) => {
    const own = window[name];
    if (typeof own !== "function") return false;
    const detail = (values) => `new ${name} ${values.map(spell).join(", ")}`;
    window[name] = new Proxy(own, {
      construct: (target, values, self) => within(tell, detail(values), () => Reflect.construct(target, values, self)),
      apply: (target, self, values) => within(tell, detail(values), () => Reflect.apply(target, self, values)),
    });
    return true;
  };

  // An event that only the browser sends. To leave the page is not told here: whoever is gone notices.
  const event = (target, name) => (tell) => {
    target?.addEventListener(name, ({ destination }) => {
      if (depth === 0 && destination?.sameDocument !== false) tell(`${name} ${spell(destination)}`);
    });
    return Boolean(target);
  };

  // Attributes by which an element loads something, written as properties or by name.
  const written = new Map();
  const loads = (tags, kind, names) => (tell) => {
    const prototype = window[kind]?.prototype;
    if (!prototype) return false;
    for (const name of names) {
      [tags].flat().forEach((tag) => written.set(`${tag} ${name.toLowerCase()}`, tell));
      property(prototype, name, ["set"])(tell);
    }
    return true;
  };
  for (const [method, place] of [
    ["setAttribute", 0],
    ["setAttributeNS", 1],
  ]) {
    const own = Element.prototype[method];
    Element.prototype[method] = function (...values) {
      const name = String(values[place]).toLowerCase().replace(/^xlink:|-/, "");
      const tell = written.get(`${this.localName} ${name}`);
      const run = () => Reflect.apply(own, this, values);
      // What an attribute sets off in the element is heard by itself, so only what is told counts as one call.
      return tell ? within(tell, `${this.localName} ${name} ${spell(values[place + 1])}`, run) : run();
    };
  }

  return { calls, property, made, event, loads };
})();
