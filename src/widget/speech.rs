//! What a browser knows of languages: which form goes with a number, how a day is written, what a language calls itself.

use js_sys::Function;
use wasm_bindgen::JsValue;

use crate::guide::values::Date;
use crate::guide::words::counted::Category;

/// A way to ask the browser's `Intl`, which is `www/widget/speak.js`. Without one, as on a host, everything has a plain answer.
#[derive(Clone, Debug, Default)]
pub struct Speech(Option<Function>);

impl Speech {
    /// Asks through a function of a locale and a value.
    pub fn new(speak: Function) -> Self {
        Self(Some(speak))
    }

    /// The plural category of a number.
    pub fn category(&self, locale: &str, number: f64) -> Category {
        let index = self.ask(locale, Value::Number(number)).and_then(|index| index.as_f64());
        let known = index.and_then(|index| Category::ALL.get(index as usize).copied());
        known.unwrap_or(Category::plain(number))
    }

    /// A day in words; as digits where the browser cannot tell.
    pub fn day(&self, locale: &str, day: Date) -> String {
        let digits = day.written();
        let words = self.ask(locale, Value::Text(&digits)).and_then(|words| words.as_string());
        words.unwrap_or(digits)
    }

    /// What a language calls itself; its locale where the browser cannot tell.
    pub fn name(&self, locale: &str) -> String {
        let name = self.ask(locale, Value::Nothing).and_then(|name| name.as_string());
        name.unwrap_or_else(|| locale.into())
    }

    /// An answer, unless there is nobody to ask or the browser does not know the locale.
    fn ask(&self, locale: &str, value: Value) -> Option<JsValue> {
        // Values of JavaScript are made only here, where there is a browser.
        let speak = self.0.as_ref()?;
        let value = match value {
            Value::Number(number) => number.into(),
            Value::Text(text) => text.into(),
            Value::Nothing => JsValue::UNDEFINED,
        };
        speak.call2(&JsValue::UNDEFINED, &locale.into(), &value).ok()
    }
}

/// What a question is about.
enum Value<'a> {
    Number(f64),
    Text(&'a str),
    Nothing,
}
