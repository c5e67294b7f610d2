// A page whose own scripts have changed what all scripts stand on, as old libraries and trackers do. What passes through the
// changed functions as text is written down in `overheard`. The page's address says which of them are changed.

(() => {
  const overheard = (window.overheard = []);
  // What is changed is not used here: by index, and no method.
  const hear = (values) => {
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index];
      if (typeof value === "string") overheard[overheard.length] = value;
    }
  };
  const wrap = (owner, name) => {
    const own = owner[name];
    owner[name] = function (...values) {
      hear(values);
      // The items of a list, for the methods of lists.
      if (this?.length) hear(this);
      return own.apply(this, values);
    };
  };
  const wrapAll = (owner, names) => {
    for (const name of names) wrap(owner, name);
  };
  const fail = () => {
    throw new Error("changed by the page");
  };

  const changes = {
    fetch: () => wrap(window, "fetch"),
    history: () => wrapAll(History.prototype, ["pushState", "replaceState", "go", "back"]),
    array: () => {
      wrapAll(Array.prototype, ["push", "map", "filter", "find", "some", "indexOf", "join", "concat", "forEach"]);
      // As libraries did that came before the methods of today: found by every `for … in`.
      Array.prototype.first = function () {
        return this[0];
      };
    },
    promise: () => wrapAll(Promise.prototype, ["then"]),
    json: () => wrapAll(JSON, ["stringify"]),
    storage: () => wrapAll(Storage.prototype, ["setItem", "getItem"]),
    "broken-fetch": () => (window.fetch = fail),
    "broken-array": () => (Array.prototype.concat = fail),
  };
  changes[location.search.slice(1)]();
})();
