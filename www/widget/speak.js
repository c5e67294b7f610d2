// What the browser's Intl knows of a language, for the wasm (src/widget/speech.rs). Throws where the locale is none; the
// wasm then has a plain answer of its own.

// In the order of Category in src/guide/words/counted.rs.
const CATEGORIES = ["zero", "one", "two", "few", "many", "other"];

// For a number, the place of its plural category; for a day ("2026-11-20"), the day in words; for nothing, what the
// language calls itself.
export function speak(locale, value) {
  if (typeof value === "number") return CATEGORIES.indexOf(new Intl.PluralRules(locale).select(value));
  // A review date is a calendar day and not a moment: it is the same day wherever the visitor is.
  if (value) return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(value));
  const name = new Intl.DisplayNames(locale, { type: "language" }).of(locale.split("-")[0]);
  return name[0].toLocaleUpperCase(locale) + name.slice(1);
}
