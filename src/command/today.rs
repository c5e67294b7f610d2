//! The day on which dates are judged.

use crate::guide::values::Date;

/// The day that was asked for, or today where the machine stands.
///
/// # Errors
/// A line for people, where the text is no day.
pub fn day(asked: Option<&str>) -> Result<Date, String> {
    let written = match asked {
        Some(day) => day.to_string(),
        None => jiff::Zoned::now().date().to_string(),
    };
    Date::parse(&written).ok_or_else(|| format!("`{written}` is not a day like 2026-11-20"))
}
