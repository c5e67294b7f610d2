// Every way by which something can leave the memory of a page, in one table: what it is called, how it is heard, and how a leaky
// widget would use it. From it the recorder listens on every test page, and spy-leaks.test.mjs makes its leaky builds.
//
//   kind   "stored": forbidden at all times; "sent": forbidden once the widget is ready; "shown": the same, but told to the spy
//          alone, since the tests of other journeys do such things themselves
//   leak   the one line that a leaky widget runs: its text is appended to the glue
//   ears   listeners (pages/ears.js). Where none finds anything to listen to, the engine has no such interface

globalThis.interfaces = (() => {
  // Node, which reads names and leaks, has nothing to listen to.
  const { calls, property, made, event, loads } = globalThis.ears ?? new Proxy({}, { get: () => () => () => false });
  const of = (name) => globalThis[name]?.prototype;
  const row = (kind) => (name, leak, ...ears) => ({ kind, name, ears, leak: String(leak) });
  const [stored, sent, shown] = ["stored", "sent", "shown"].map(row);

  const isLink = (element) => Boolean(element.href);
  // The widget's own events carry no answer.
  const isOther = (target, event) => !globalThis.recorder.knows(target, event);
  const hasAddress = (style, name, value = name) => /url\(|image-set\(|@import/i.test(value);
  const MARKUP = ["insertAdjacentHTML", "setHTMLUnsafe", "setHTML"];

  return [
    stored("document.cookie", () => (document.cookie = "leak=1"), property(of("Document"), "cookie", ["set"])),
    stored("document.cookie, read", () => document.cookie, property(of("Document"), "cookie", ["get"])),
    stored("cookieStore", () => cookieStore.set("leak", "1"), calls(of("CookieStore"), ["get", "getAll", "set", "delete"])),
    stored("localStorage", () => (localStorage.leak = "1"), property(globalThis, "localStorage", ["get"])),
    stored("sessionStorage", () => sessionStorage.setItem("leak", "1"), property(globalThis, "sessionStorage", ["get"])),
    stored("indexedDB", () => indexedDB.open("leak"), calls(of("IDBFactory"), ["open", "deleteDatabase", "databases"])),
    stored("caches", () => caches.open("leak"), calls(of("CacheStorage"), ["open", "delete", "match", "has", "keys"])),
    stored("navigator.storage", () => navigator.storage.getDirectory(), calls(of("StorageManager"), ["getDirectory", "persist", "persisted", "estimate"])),
    stored("file system", () => webkitRequestFileSystem(0, 9, () => {}), calls(globalThis, ["webkitRequestFileSystem", "requestFileSystem", "showSaveFilePicker"])),
    stored("sharedStorage", () => sharedStorage.set("leak", "1"), calls(of("SharedStorage"), ["set", "append", "delete", "clear"])),
    stored("interest groups", () => navigator.joinAdInterestGroup({ owner: location.origin, name: "leak" }, 9), calls(of("Navigator"), ["joinAdInterestGroup", "updateAdInterestGroups"])),
    stored("credentials", () => navigator.credentials.get({}), calls(of("CredentialsContainer"), ["get", "store", "create"])),
    stored("serviceWorker", () => navigator.serviceWorker.register("/leak.js"), calls(of("ServiceWorkerContainer"), ["register", "getRegistration", "getRegistrations"])),
    stored("SharedWorker", () => new SharedWorker("/leak.js"), made("SharedWorker")),
    stored("BroadcastChannel", () => new BroadcastChannel("leak"), made("BroadcastChannel")),
    stored("locks", () => navigator.locks.request("leak", () => {}), calls(of("LockManager"), ["request", "query"])),
    stored("history.pushState", () => history.pushState(null, "", "#leak"), calls(of("History"), "pushState")),
    stored("history.replaceState", () => history.replaceState({ leak: 1 }, ""), calls(of("History"), "replaceState")),
    stored("history.go", () => history.go(1), calls(of("History"), ["go", "back", "forward"])),
    stored("history.scrollRestoration", () => (history.scrollRestoration = "manual"), property(of("History"), "scrollRestoration", ["set"])),
    stored("navigation", () => navigation.updateCurrentEntry({ state: 1 }), calls(of("Navigation"), ["navigate", "reload", "updateCurrentEntry", "traverseTo", "back", "forward"])),
    stored("location", () => (location.hash = "leak"), event(globalThis.navigation, "navigate"), event(globalThis, "hashchange")),
    stored("document.title", () => (document.title = "leak"), property(of("Document"), "title", ["set"])),
    stored("window.name", () => (name = "leak"), property(globalThis, "name", ["get", "set"])),
    shown("performance", () => performance.mark("leak"), calls(of("Performance"), ["mark", "measure", "setResourceTimingBufferSize"])),
    shown("a global", () => (globalThis.leak = 1)),

    sent("fetch", () => fetch("/leak"), calls(globalThis, ["fetch", "fetchLater"])),
    sent("XMLHttpRequest", () => {
      const request = new XMLHttpRequest();
      request.open("GET", "/leak");
      request.send();
    }, calls(of("XMLHttpRequest"), ["open", "send"])),
    sent("sendBeacon", () => navigator.sendBeacon("/leak"), calls(of("Navigator"), "sendBeacon")),
    sent("WebSocket", () => new WebSocket(`ws://${location.host}/leak`), made("WebSocket")),
    sent("EventSource", () => new EventSource("/leak"), made("EventSource")),
    sent("WebTransport", () => new WebTransport("https://127.0.0.1:1/leak"), made("WebTransport")),
    sent("RTCPeerConnection", () => new RTCPeerConnection(), made("RTCPeerConnection"), made("webkitRTCPeerConnection")),
    sent("Worker", () => new Worker("/leak.js"), made("Worker")),
    sent("worklets", () => new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule("/leak.js"), calls(of("Worklet"), "addModule")),
    sent("postMessage", () => postMessage("leak", "*"), calls(globalThis, "postMessage")),
    sent("MessageChannel", () => new MessageChannel(), made("MessageChannel"), calls(of("MessagePort"), "postMessage")),
    sent("window.open", () => open("", "_self"), calls(globalThis, "open")),
    sent("forms", () => document.createElement("form").submit(), calls(of("HTMLFormElement"), ["submit", "requestSubmit"])),
    sent("PaymentRequest", () => new PaymentRequest([{ supportedMethods: "https://127.0.0.1:1/" }], { total: { label: "", amount: { currency: "CAD", value: "1" } } }), made("PaymentRequest")),
    sent("<img>", () => (new Image().src = "/leak.png"), loads("img", "HTMLImageElement", ["src", "srcset"])),
    sent("<script>", () => document.createElement("script").setAttribute("src", "/leak.js"), loads("script", "HTMLScriptElement", ["src"])),
    sent("<link>", () => (document.createElement("link").href = "/leak.css"), loads("link", "HTMLLinkElement", ["href"])),
    sent("<iframe>", () => (document.createElement("iframe").src = "/leak"), loads("iframe", "HTMLIFrameElement", ["src", "srcdoc"])),
    sent("<object>", () => (document.createElement("object").data = "/leak"), loads("object", "HTMLObjectElement", ["data"])),
    sent("<embed>", () => (document.createElement("embed").src = "/leak"), loads("embed", "HTMLEmbedElement", ["src"])),
    sent("<video>", () => (document.createElement("video").poster = "/leak"), loads("video", "HTMLVideoElement", ["poster"])),
    sent("<audio> and <video>", () => (new Audio().src = "/leak"), made("Audio"), loads(["audio", "video"], "HTMLMediaElement", ["src", "srcObject"])),
    sent("<source>", () => (document.createElement("source").srcset = "/leak"), loads("source", "HTMLSourceElement", ["src", "srcset"])),
    sent("<track>", () => (document.createElement("track").src = "/leak"), loads("track", "HTMLTrackElement", ["src"])),
    sent("<input>", () => (document.createElement("input").src = "/leak"), loads("input", "HTMLInputElement", ["src", "formAction"])),
    sent("svg <image> and <use>", () => document.createElementNS("http://www.w3.org/2000/svg", "use").setAttribute("href", "/leak.svg#a"), loads("use", "SVGUseElement", ["href"]), loads("image", "SVGImageElement", ["href"])),
    sent("<meta>", () => (document.createElement("meta").httpEquiv = "refresh"), loads("meta", "HTMLMetaElement", ["httpEquiv"])),
    sent("<base>", () => (document.createElement("base").href = "/leak/"), loads("base", "HTMLBaseElement", ["href"])),
    sent("style sheets", () => new CSSStyleSheet().insertRule("p { background: url(/leak.png) }"), calls(of("CSSStyleSheet"), ["insertRule", "addRule", "replace", "replaceSync"], hasAddress)),
    sent("inline styles", () => document.createElement("p").style.setProperty("background", "url(/leak.png)"), calls(of("CSSStyleDeclaration"), "setProperty", hasAddress), property(of("CSSStyleDeclaration"), "cssText", ["set"], hasAddress)),
    sent("fonts", () => new FontFace("leak", "url(/leak.woff2)").load(), made("FontFace"), calls(of("FontFaceSet"), ["load", "add"])),
    sent("markup from text", () => (document.createElement("p").innerHTML = "<b>leak</b>"), property(of("Element"), "innerHTML", ["set"]), property(of("Element"), "outerHTML", ["set"]), property(of("ShadowRoot"), "innerHTML", ["set"]), calls(of("Element"), MARKUP), calls(of("ShadowRoot"), MARKUP), calls(of("Document"), ["write", "writeln"]), calls(of("Range"), "createContextualFragment"), calls(of("DOMParser"), "parseFromString")),

    shown("clicks on links", () => {
      const link = document.createElement("a");
      link.href = "/leak";
      link.onclick = (event) => event.preventDefault();
      link.click();
    }, calls(of("HTMLElement"), "click", isLink)),
    shown("clipboard", () => navigator.clipboard.writeText("leak"), calls(of("Clipboard"), ["write", "writeText", "read", "readText"])),
    shown("execCommand", () => document.execCommand("copy"), calls(of("Document"), "execCommand")),
    shown("share", () => navigator.share({ title: "leak" }), calls(of("Navigator"), ["share", "canShare"])),
    shown("Notification", () => new Notification("leak"), made("Notification"), calls(globalThis.Notification, "requestPermission")),
    shown("app badge", () => navigator.setAppBadge(1), calls(of("Navigator"), ["setAppBadge", "clearAppBadge"])),
    shown("speech", () => speechSynthesis.speak(new SpeechSynthesisUtterance("leak")), calls(of("SpeechSynthesis"), "speak")),
    shown("vibration", () => navigator.vibrate(1), calls(of("Navigator"), "vibrate")),
    shown("geolocation", () => navigator.geolocation.getCurrentPosition(() => {}), calls(of("Geolocation"), ["getCurrentPosition", "watchPosition"])),
    shown("console", () => console.log("leak"), calls(globalThis.console, Object.keys(globalThis.console ?? {}))),
    shown("events", () => document.dispatchEvent(new CustomEvent("signpost:step", { detail: { answer: "leak" } })), calls(of("EventTarget"), "dispatchEvent", isOther)),
    shown("the page's own elements", () => document.body.setAttribute("data-leak", "1")),
    shown("fields that browsers fill in", () => document.querySelector("legal-signpost").shadowRoot.querySelector(".frame").append(document.createElement("textarea"))),
  ];
})();
