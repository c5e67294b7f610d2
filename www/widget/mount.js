// Between the loader and the wasm: draws a guide, and brings the languages that visitors ask for. It travels with the glue,
// so that pages which never come to show a guide do not carry it.

import { speak } from "./speak.js";

// `draw` is the wasm's `mount`. The function that it makes takes the element to draw in, the guide's text, the day, the level
// of headings, what the first language needs besides ([overlay, words], or nothing) and how to load that for another one.
export function mounter(draw) {
  return (root, text, today, level, first, load) => {
    const [overlay, words] = first || [];
    // An overlay that does not fit is told in the console by the wasm, which then shows the guide as it is.
    const handle = draw(root, text, overlay, words, today, level, speak);
    let wanted;
    root.addEventListener("signpost:language", async (event) => {
      const locale = (wanted = event.detail.locale);
      const texts = await load(locale);
      // One that did not come, that a later tap has overtaken, or whose widget has gone, changes nothing.
      if (texts && wanted === locale && root.isConnected) handle.speak(text, ...texts);
    });
    return handle;
  };
}
