//! What is said once an overlay is written: what is left, what has changed, what was dropped.

use std::process::ExitCode;

use crate::command::overlay::Made;
use crate::command::report::visible;
use crate::guide::overlay::LEFT;

/// How many paths a line lists.
const MOST_PATHS: usize = 10;

impl Made {
    /// Says what there is to say, on the standard output where the overlay is in a file, and gives the exit code.
    pub fn tell(&self) -> ExitCode {
        for line in self.lines() {
            match self.place {
                Some(_) => println!("{line}"),
                None => eprintln!("{line}"),
            }
        }
        ExitCode::from(u8::from(self.done && !self.filled.left.is_empty()))
    }

    fn lines(&self) -> Vec<String> {
        let filled = &self.filled;
        let mut lines = vec![self.sum()];
        for path in &filled.doubtful {
            lines.push(format!(
                "`{path}` begins with {LEFT} and is not what the guide says: take {LEFT} away where it is translated, or empty it to get the guide’s text again"
            ));
        }
        for (path, text) in self.changed.iter().flatten() {
            lines.push(format!(
                "`{path}` has changed since it was translated; it is now: “{}”",
                visible(text)
            ));
        }
        if self.changed.as_ref().is_some_and(Vec::is_empty) {
            lines.push("texts have changed since `of` was written; which ones cannot be told".to_string());
        }
        for (path, text) in &filled.dropped {
            lines.push(format!(
                "taken out, since the guide has no such text any more: `{}`: “{}”",
                visible(path),
                visible(text)
            ));
        }
        if !self.is_named {
            lines.push(format!(
                "add \"{}\" to `translations` in the guide, so that pages use it",
                self.locale
            ));
        }
        lines
    }

    /// How far the translation is, and what to do next.
    fn sum(&self) -> String {
        let (all, left) = (self.filled.entries.len(), self.filled.left.len());
        let place =
            self.place.as_ref().map_or("the overlay".to_string(), |place| place.display().to_string());
        let next = match (left, self.done) {
            (0, true) => "`of` is written".to_string(),
            (0, false) => "once they are right, --done writes `of`".to_string(),
            (_, true) => format!("`of` is not written: {}", self.listed()),
            (_, false) => format!("they begin with {LEFT}: write each translation in its place"),
        };
        format!("{place}: {all} texts, {left} left to translate; {next}")
    }

    /// The paths of what is left, cut where there are many.
    fn listed(&self) -> String {
        let left = &self.filled.left;
        let mut said: Vec<String> = left.iter().take(MOST_PATHS).map(|path| format!("`{path}`")).collect();
        if left.len() > MOST_PATHS {
            said.push(format!("and {} more", left.len() - MOST_PATHS));
        }
        said.join(", ")
    }
}
