//! Starting other programs: a progress line before, an error that names the command and the remedy after.

use anyhow::{Context, Result, bail};
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;
use wait_timeout::ChildExt;

/// Say what is being done now.
pub fn progress(text: &str) {
    eprintln!("  {text}");
}

/// Say what went wrong, with the reasons below it.
pub fn complain(error: &anyhow::Error) {
    eprintln!("\nerror: {error}");
    for cause in error.chain().skip(1) {
        eprintln!("  because: {cause}");
    }
}

/// A program about to be started.
pub struct Run {
    command: Command,
    hint: Option<String>,
    limit: Option<Duration>,
}

impl Run {
    /// The program `name`, found on PATH, without what cargo told *us* about our own package.
    pub fn new(name: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new(name);
        command.stdin(Stdio::null());
        for (key, _) in std::env::vars_os() {
            // A build script that watches these would be run again on every change of hands.
            let key = key.to_string_lossy();
            if key.starts_with("CARGO_PKG_") || key.starts_with("CARGO_MANIFEST_") {
                command.env_remove(key.as_ref());
            }
        }
        Self { command, hint: None, limit: None }
    }

    /// Add one argument.
    pub fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    /// Add arguments.
    pub fn args<S: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = S>) -> Self {
        self.command.args(arguments);
        self
    }

    /// Set an environment variable.
    pub fn env(mut self, key: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(key, value);
        self
    }

    /// Hide an environment variable.
    pub fn without(mut self, key: &str) -> Self {
        self.command.env_remove(key);
        self
    }

    /// Start it in this folder.
    pub fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// What a person can do when it fails.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// End it when it takes longer than this. For `show` alone.
    pub fn limit(mut self, limit: Duration) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Run it, its output going to the terminal.
    pub fn show(mut self) -> Result<()> {
        let mut child = self.spawn()?;
        let status = match self.limit {
            None => child.wait()?,
            Some(limit) => match child.wait_timeout(limit)? {
                Some(status) => status,
                None => {
                    child.kill()?;
                    child.wait()?;
                    bail!(self.failed(&format!("gave no answer within {} s", limit.as_secs())));
                }
            },
        };
        self.judge(status)
    }

    /// Run it in silence; what it printed is shown only when it fails.
    pub fn quiet(self) -> Result<()> {
        self.read().map(drop)
    }

    /// Run it in silence and return what it wrote to standard output.
    pub fn read(mut self) -> Result<String> {
        self.command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let output = self.spawn()?.wait_with_output()?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        if !output.status.success() {
            eprint!("{text}{}", String::from_utf8_lossy(&output.stderr));
        }
        self.judge(output.status)?;
        Ok(text)
    }

    /// Run it with its output going to the terminal, each line of standard output also to `look`.
    /// The status is the caller's to judge.
    pub fn watch(mut self, mut look: impl FnMut(&str)) -> Result<ExitStatus> {
        self.command.stdout(Stdio::piped());
        let mut child = self.spawn()?;
        if let Some(out) = child.stdout.take() {
            each_line(out, |line| {
                println!("{line}");
                look(line);
            })?;
        }
        Ok(child.wait()?)
    }

    fn spawn(&mut self) -> Result<Child> {
        self.command.spawn().with_context(|| self.failed("could not be started"))
    }

    fn judge(&self, status: ExitStatus) -> Result<()> {
        if status.success() {
            return Ok(());
        }
        bail!(self.failed(&format!("failed ({status})")))
    }

    fn failed(&self, how: &str) -> String {
        let mut words = vec![self.command.get_program().to_string_lossy().into_owned()];
        words.extend(self.command.get_args().map(|word| word.to_string_lossy().into_owned()));
        let hint = self.hint.as_ref().map(|hint| format!("\n  what to do: {hint}"));
        format!("`{}` {how}{}", words.join(" "), hint.unwrap_or_default())
    }
}

fn each_line(out: impl Read, mut take: impl FnMut(&str)) -> Result<()> {
    let mut reader = BufReader::new(out);
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line)? > 0 {
        take(String::from_utf8_lossy(&line).trim_end());
        line.clear();
    }
    Ok(())
}

/// Whether a program of this name is on PATH.
pub fn on_path(name: &str) -> bool {
    find_on_path(name).is_some()
}

/// The first program of this name on PATH.
pub fn find_on_path(name: &str) -> Option<std::path::PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::Run;
    use std::time::Duration;

    #[test]
    fn a_failure_names_the_command_and_the_remedy() {
        let error = Run::new("false").arg("--now").hint("try true").show().map_err(|error| error.to_string());
        let text = error.err().unwrap_or_default();
        assert!(text.contains("`false --now` failed") && text.contains("what to do: try true"), "{text}");
    }

    #[test]
    fn a_program_that_does_not_answer_is_ended() {
        let error = Run::new("sleep").arg("30").limit(Duration::from_millis(50)).show();
        assert!(error.is_err_and(|error| error.to_string().contains("gave no answer")));
    }

    #[test]
    fn watch_sees_every_line() -> anyhow::Result<()> {
        let mut seen = Vec::new();
        let status = Run::new("printf").arg("a\nb").watch(|line| seen.push(line.to_owned()))?;
        assert!(status.success());
        assert_eq!(seen, ["a", "b"]);
        Ok(())
    }
}
