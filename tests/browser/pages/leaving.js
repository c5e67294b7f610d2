// Tells by a beacon what can be seen of this page in the first frame after the visitor acts, and when it goes: it is gone
// before a test could look. Runs before the widget, whose exit lets no listener after its own hear of it. A test sets `armed`.

(() => {
  window.leaving = { armed: false };

  const corners = () => [
    [2, 2],
    [innerWidth - 2, 2],
    [2, innerHeight - 2],
    [innerWidth / 2, innerHeight / 2],
  ];

  const tell = (when) => {
    const cover = document.documentElement.lastElementChild;
    const guides = Array.from({ length: window.eyes.count() }, (_, index) => window.eyes.inside(index));
    const { console, violations, stored, sent } = window.recorder;
    const seen = {
      when,
      says: cover.innerText,
      role: cover.getAttribute("role"),
      covers: corners().every(([x, y]) => document.elementFromPoint(x, y) === cover),
      rest: getComputedStyle(document.body).display,
      left: guides.map(({ textContent }) => textContent).join(""),
      memory: window.eyes.memory(),
      // Its own beacons aside.
      broken: [...console, ...violations, ...stored, ...sent.filter((what) => !what.endsWith("/told"))],
    };
    navigator.sendBeacon("/told", JSON.stringify(seen));
  };

  for (const name of ["click", "keydown"]) {
    addEventListener(
      name,
      () => {
        if (!window.leaving.armed) return;
        window.leaving.armed = false;
        requestAnimationFrame(() => tell("frame"));
        addEventListener("pagehide", () => tell("pagehide"));
      },
      true,
    );
  }
})();
