// A page built from components: the widget stands inside another element's shadow root.
document
  .querySelector("#outer")
  .attachShadow({ mode: "open" })
  .append(Object.assign(document.createElement("legal-signpost"), { textContent: "Fallback" }));
document.querySelector("#outer").shadowRoot.firstChild.setAttribute("guide", "/signpost/guides/ontario-domestic.json");
