//! How many days lie between two days of the calendar.

use crate::guide::values::Date;

/// The days from one day to another; below zero where the other is earlier.
pub fn between(from: Date, to: Date) -> i64 {
    number(to) - number(from)
}

/// The number of a day, counted from a day in the year 0 of the Gregorian calendar. Years begin in March here, so that the
/// day that leap years add is the last one of a year.
fn number(day: Date) -> i64 {
    let written = day.written();
    let part =
        |range| written.get(range).and_then(|digits: &str| digits.parse::<i64>().ok()).unwrap_or_default();
    let (year, month, day) = (part(0..4), part(5..7), part(8..10));
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    // The months from March on have 31, 30, 31, 30, 31 days, again and again.
    let before_month = (153 * month + 2) / 5;
    365 * year + leap_days + before_month + day
}

#[cfg(test)]
mod tests {
    use super::between;
    use crate::guide::values::Date;

    fn days(from: &str, to: &str) -> Option<i64> {
        Some(between(Date::parse(from)?, Date::parse(to)?))
    }

    #[test]
    fn counts_days_over_months_years_and_leap_days() {
        assert_eq!(days("2026-11-20", "2026-11-20"), Some(0));
        assert_eq!(days("2026-11-21", "2026-11-20"), Some(-1));
        assert_eq!(days("2026-02-28", "2026-03-01"), Some(1));
        assert_eq!(days("2028-02-28", "2028-03-01"), Some(2));
        assert_eq!(days("2100-02-28", "2100-03-01"), Some(1));
        assert_eq!(days("2000-02-28", "2000-03-01"), Some(2));
        assert_eq!(days("2026-01-01", "2027-01-01"), Some(365));
        assert_eq!(days("1970-01-01", "2026-11-21"), Some(20_778));
    }

    #[test]
    fn every_month_has_its_length() {
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        for (month, length) in (1..).zip(lengths) {
            let next =
                if month == 12 { "2027-01-01".to_string() } else { format!("2026-{:02}-01", month + 1) };
            assert_eq!(days(&format!("2026-{month:02}-01"), &next), Some(length), "month {month}");
        }
    }
}
