//! Counting: what passed, failed and was skipped, in the words of libtest and of node's test runner.

use std::fmt;

/// Counts of checks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Those that held.
    pub passed: u64,
    /// Those that did not.
    pub failed: u64,
    /// Those that were not run.
    pub skipped: u64,
}

impl Tally {
    /// One check.
    pub fn one(good: bool) -> Self {
        Self { passed: good.into(), failed: (!good).into(), skipped: 0 }
    }

    /// Count these as well.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }

    /// Read a line of libtest: `test result: ok. 3 passed; 0 failed; 1 ignored; …`. Ignored ones are run in a step of
    /// their own, so they are not counted here.
    pub fn libtest(&mut self, line: &str) {
        let Some((_, counts)) =
            line.trim().strip_prefix("test result: ").and_then(|rest| rest.split_once(". "))
        else {
            return;
        };
        for count in counts.split(';') {
            match count.trim().split_once(' ') {
                Some((number, "passed")) => self.passed += number.parse().unwrap_or(0),
                Some((number, "failed")) => self.failed += number.parse().unwrap_or(0),
                _ => {}
            }
        }
    }

    /// Read a line of node's test runner: `ℹ pass 3`, `# fail 0`.
    pub fn node(&mut self, line: &str) {
        let mut words = line.split_whitespace();
        let (Some("ℹ" | "#"), Some(word), Some(number), None) =
            (words.next(), words.next(), words.next(), words.next())
        else {
            return;
        };
        let number = number.parse().unwrap_or(0);
        match word {
            "pass" => self.passed += number,
            "fail" | "cancelled" => self.failed += number,
            "skipped" | "todo" => self.skipped += number,
            _ => {}
        }
    }

    /// A runner that ended badly without having counted a failure has failed all the same.
    pub fn agree(mut self, success: bool) -> Self {
        if !success && self.failed == 0 {
            self.failed = 1;
        }
        self
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        write!(to, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(to, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn libtest_is_read() {
        let mut tally = Tally::default();
        tally.libtest("running 7 tests");
        tally.libtest(
            "test result: ok. 5 passed; 0 failed; 2 ignored; 0 measured; 0 filtered out; finished in 0.05s",
        );
        tally.libtest("test result: FAILED. 1 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out");
        assert_eq!(tally, Tally { passed: 6, failed: 3, skipped: 0 });
    }

    #[test]
    fn node_is_read_in_both_of_its_forms() {
        let mut tally = Tally::default();
        for line in
            ["ℹ tests 6", "ℹ pass 4", "ℹ fail 1", "# cancelled 1", "# skipped 2", "ℹ pass the salt please"]
        {
            tally.node(line);
        }
        assert_eq!(tally, Tally { passed: 4, failed: 2, skipped: 2 });
    }

    #[test]
    fn a_bad_end_is_a_failure() {
        let tally = Tally { passed: 4, ..Tally::default() };
        assert_eq!(tally.agree(false).to_string(), "4 passed, 1 failed");
        assert_eq!(tally.agree(true).to_string(), "4 passed, 0 failed");
        assert_eq!(Tally { skipped: 1, ..tally }.to_string(), "4 passed, 0 failed, 1 skipped");
    }
}
