//! The languages whose words come with the widget. On a host they are built in; a visitor loads the file of one language.

use crate::guide::words::Words;

/// The files of `www/words/` by language. English is in the table of words itself.
pub const FILES: [(&str, &str); 2] =
    [("es", include_str!("../../../www/words/es.json")), ("fr", include_str!("../../../www/words/fr.json"))];

/// The language of a locale: `fr` of `fr-CA`.
pub fn language(locale: &str) -> &str {
    locale.split('-').next().unwrap_or(locale)
}

/// Whether the widget has all its words in the language of a locale.
pub fn has(locale: &str) -> bool {
    let wanted = language(locale);
    wanted.eq_ignore_ascii_case("en") || FILES.iter().any(|(known, _)| wanted.eq_ignore_ascii_case(known))
}

impl Words {
    /// Takes over the words of the language of a locale, as the loader does for a visitor.
    pub fn speak(&mut self, locale: &str) {
        let wanted = language(locale);
        if let Some((_, text)) = FILES.iter().find(|(known, _)| wanted.eq_ignore_ascii_case(known)) {
            self.learn(text);
        }
    }
}
