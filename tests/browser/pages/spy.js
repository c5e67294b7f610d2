// What no ear can hear, looked for: what the widget changes in the page around it, fields that a browser would fill in, globals,
// the address, and what loads. And the closing of the page's policy, after which nothing gets out even if all ears were deaf.

window.spy = (() => {
  const { recorder, eyes } = window;
  const seen = (name, detail) => recorder.tell(name, "shown", detail);
  const shadow = () => eyes.inside(0);

  // Elements that load something, wherever they are put.
  const LOADING = "img, script, link, iframe, frame, object, embed, video, audio, source, track, style, base, meta, portal, fencedframe, image, use, input[type=image]";
  const loading = (records) => {
    for (const { type, target, addedNodes } of records) {
      for (const node of addedNodes) {
        const found = node.nodeType === Node.ELEMENT_NODE && (node.matches(LOADING) ? node : node.querySelector(LOADING));
        if (found) recorder.violations.push(`<${found.localName}> was put into the page`);
      }
      if (type === "attributes" && /url\(/.test(target.style?.cssText)) recorder.violations.push("a style loads something");
    }
  };
  const outside = (records) => {
    loading(records);
    // The title has a row of its own.
    for (const { type, target, attributeName } of records.filter(({ target }) => target.localName !== "title")) {
      seen("the page's own elements", `${type} ${target.localName ?? target.nodeName} ${attributeName ?? ""}`);
    }
  };
  const around = new MutationObserver(outside);
  const within = new MutationObserver(loading);
  const WATCHED = { subtree: true, childList: true, characterData: true, attributes: true };
  const watch = () => {
    around.observe(document, WATCHED);
    within.observe(shadow(), WATCHED);
  };

  // What the test itself does to the page is not held against the widget.
  function aside(run) {
    outside(around.takeRecords());
    around.disconnect();
    recorder.quietly(run);
    watch();
  }

  // Closes every directive, from within the page: a second policy can only take away.
  const CLOSED = ["default", "connect", "img", "frame", "font", "media", "object", "style", "worker", "manifest"].map((name) => `${name}-src 'none'`);
  const close = () =>
    aside(() => {
      const meta = document.createElement("meta");
      meta.httpEquiv = "Content-Security-Policy";
      meta.content = [...CLOSED, "form-action 'none'", "base-uri 'none'"].join("; ");
      document.head.append(meta);
    });

  // Fields that a browser fills in or remembers. A checkbox without a name is neither.
  const FIELDS = "form, textarea, select, input:not([type=checkbox]), [name], [autocomplete], [contenteditable]";
  let globals = [];
  let address = "";
  const state = () => ({ "document.title": document.title, "window.name": window.name, location: location.href, "the length of the history": history.length });
  let before = {};

  // After each step: what must be as it was.
  function look() {
    const field = shadow().querySelector(FIELDS);
    if (field) seen("fields that browsers fill in", field.outerHTML);
    recorder.quietly(() => {
      const now = state();
      for (const name of Object.keys(now)) if (now[name] !== before[name]) changed(name, now[name]);
      before = now;
    });
  }
  const changes = [];
  const changed = (name, value) => changes.push({ name, detail: `became ${value}` });

  function begin() {
    globals = Object.getOwnPropertyNames(window);
    before = recorder.quietly(state);
    watch();
  }

  // Everything that was touched, by the names of the table, and what else has noticed: the policy, the browser's list of loads.
  function report() {
    outside(around.takeRecords());
    look();
    for (const name of Object.getOwnPropertyNames(window)) if (!globals.includes(name)) seen("a global", name);
    return { touched: recorder.touched, changes, violations: recorder.violations };
  }

  return { begin, close, aside, look, report };
})();
