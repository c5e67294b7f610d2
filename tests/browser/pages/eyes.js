// What a visitor sees, read from the page: the test side asks through `eyes`, in any engine. Widgets are counted in
// document order, also those inside the shadow roots of others.

window.eyes = (() => {
  function* widgets(root) {
    for (const element of root.querySelectorAll("*")) {
      if (element.localName === "legal-signpost") yield element;
      else if (element.shadowRoot) yield* widgets(element.shadowRoot);
    }
  }
  const widget = (index) => [...widgets(document)][index];
  const inside = (index) => widget(index)?.shadowRoot;

  // Spaces as they are read, and apostrophes as they are typed: which of the two kinds a guide has is its own taste.
  const squeeze = (text) => text.replace(/\s+/g, " ").replaceAll("\u2019", "'").trim();
  // The words of an element, of hidden parts too: what is in a closed `details` is still part of what is said.
  const said = (element) => (element ? squeeze(element.textContent) : null);
  const all = (root, selector, read = said) => [...root.querySelectorAll(selector)].map(read);
  const titled = (heading) => {
    const copy = heading?.cloneNode(true);
    copy?.querySelector(".caption")?.remove();
    return said(copy);
  };
  const choice = (option) => ({
    text: said(option.querySelector(".option-text")),
    marked: Boolean(option.querySelector(".mark")) || Boolean(option.querySelector(":checked")),
  });

  // One of these words for each part of a result, in the order they are drawn.
  const partOf = (element) => {
    const name = element.getAttribute("part") ?? element.className;
    return name === "section" ? said(element.querySelector(".part")) : name;
  };

  function screen(index) {
    const root = inside(index);
    const shown = root?.querySelector(".start, .safety, .question, .result");
    if (!shown) return { kind: "fallback" };
    const focused = root.activeElement;
    return {
      kind: shown.classList[0],
      heading: titled(root.querySelector(".title")),
      caption: said(root.querySelector(".caption")),
      options: all(shown, ".option", choice),
      alert: said(shown.querySelector("[role=alert]")),
      parts: [...shown.children].map(partOf),
      summary: said(shown.querySelector(".outcome .lead")),
      because: all(shown, ".outcome .because li"),
      sections: all(shown, ".section", (section) => ({
        title: said(section.querySelector(".part")),
        because: all(section, ".because li"),
      })),
      actions: all(shown, ".act"),
      helplines: all(shown, ".helpline-name"),
      answers: all(shown, ".answer", (answer) => ({
        question: said(answer.querySelector(".asked")),
        given: all(answer, ".given"),
      })),
      notices: all(shown, ".notices p"),
      focus: focused ? (focused.matches(".title") ? "heading" : said(focused) || focused.type) : null,
    };
  }

  // The control that says these words, visibly; of several, the first. An input is found by its label.
  function control(index, words, selector = "button, a, summary, label.option") {
    const name = (element) => {
      const label = element.querySelector(".option-text");
      const copy = (label ?? element).cloneNode(true);
      copy.querySelectorAll(".number, .mark").forEach((extra) => extra.remove());
      return squeeze(copy.textContent);
    };
    const controls = [...inside(index).querySelectorAll(selector)].filter((element) => element.checkVisibility());
    return controls.find((element) => name(element) === words) ?? null;
  }

  const status = (index) => all(inside(index), "[role=status]").join("");

  // Whether the fallback, the element's own children, is what is shown.
  const fallback = (index) => {
    const element = widget(index);
    const children = [...element.children].filter((child) => child.checkVisibility() && child.getClientRects().length);
    return children.map(said).join(" ");
  };

  // Whether a finger in the middle of the exit meets it. Firefox tells a shadow root also of what lies under the page's own
  // elements, so the page is asked besides.
  const meetsExit = (index) => {
    const exit = inside(index).querySelector(".exit");
    const { left, top, width, height } = exit.getBoundingClientRect();
    const middle = [left + width / 2, top + height / 2];
    return document.elementFromPoint(...middle) === widget(index) && exit.contains(inside(index).elementFromPoint(...middle));
  };

  // The place of the first byte that is not zero in each memory of the wasm; -1 where all is. For pages with memory.js.
  const memory = () => window.wasmMemories.map(({ buffer }) => new Uint8Array(buffer).findIndex(Boolean));

  return { widget, inside, screen, control, status, fallback, meetsExit, memory, squeeze, count: () => [...widgets(document)].length };
})();
