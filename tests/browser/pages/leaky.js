// Breaks one promise at a time when told to, for self.test.mjs.

const once = (target, name) => new Promise((resolve) => target.addEventListener(name, resolve, { once: true }));
const paint = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

const leaks = {
  "console-error": () => console.error("leak"),
  "console-warning": () => console.warn("leak"),
  "uncaught-error": () => {
    setTimeout(() => {
      throw new Error("leak");
    });
    return once(window, "error");
  },
  "unhandled-rejection": () => {
    Promise.reject(new Error("leak"));
    return once(window, "unhandledrejection");
  },
  "inline-style": () => {
    document.body.setAttribute("style", "color: red");
    return once(document, "securitypolicyviolation");
  },
  "untrusted-html": () => {
    const reported = once(document, "securitypolicyviolation");
    try {
      document.createElement("p").innerHTML = "<b>leak</b>";
    } catch {
      return reported;
    }
  },
  "foreign-image": () => {
    new Image().src = "https://elsewhere.example/leak.png";
    return once(document, "securitypolicyviolation");
  },
  "late-fetch": () => fetch("/pages/page.css"),
  "late-image": () => {
    const image = new Image();
    image.src = "/pages/late.svg";
    return once(image, "error");
  },
  "late-beacon": () => navigator.sendBeacon("/pages/page.css"),
  "late-socket": () => once(new WebSocket(`ws://${location.host}/leak`), "error"),
  "local-storage": () => localStorage.setItem("leak", "1"),
  "local-storage-by-name": () => (localStorage.leak = "1"),
  "session-storage": () => sessionStorage.setItem("leak", "1"),
  cookie: () => (document.cookie = "leak=1"),
  "indexed-db": () => once(indexedDB.open("leak"), "success"),
  cache: () => caches.open("leak"),
  broadcast: () => new BroadcastChannel("leak").close(),
  history: () => history.pushState(null, ""),
  address: () => (location.hash = "leak"),
  title: () => (document.title = "leak"),
  "window-name": () => (window.name = "leak"),
  complaint: () => console.error("Signpost: leak"),
  "faint-light": () => faint(":host([theme=light])"),
  "faint-dark": () => faint(":host([theme=dark])"),
};

// Text too faint to read, in one theme.
function faint(host) {
  window.spoil(`${host} .lead { color: #808080 !important; background: #777 !important }`);
  return paint();
}

// A rule that stands over those of the widget.
window.spoil = (rule) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  window.eyes.inside(0).adoptedStyleSheets.push(sheet);
};

window.leak = async (name) => void (await leaks[name]());
