//! The compiler for what is shipped: wasm, with a standard library built along with it for size.
//!
//! That needs the library's source and the wasm target. rustup brings both; where its server does not answer,
//! Debian's `rustc-web` and its companions do. SIGNPOST_TOOLCHAIN=rustup or =debian forces one of the ways.

use super::debian;
use crate::project;
use crate::run::{Run, on_path, progress};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

const TARGET: &str = "wasm32-unknown-unknown";
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];
/// The compiler's programs under the names by which they call each other.
const DEBIAN_PROGRAMS: [(&str, &str); 4] = [
    ("cargo", "/usr/bin/cargo"),
    ("rustc", "/usr/bin/rustc"),
    ("rustdoc", "/usr/bin/rustdoc"),
    ("rust-lld", "/usr/bin/lld-22"),
];
const BY_HAND: &str = "with rustup: `rustup target add wasm32-unknown-unknown` and `rustup component add rust-src`; \
                       without: a Rust whose sysroot holds the source of the standard library";
/// How long rustup may take for one part: they are small, but not every line is fast.
const PATIENCE: Duration = Duration::from_secs(120);

/// One way to a compiler.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// The compiler on PATH has all that is needed.
    AsItIs,
    /// rustup adds what is missing.
    Rustup,
    /// The compiler of Debian, beside the one on PATH.
    Debian,
}

/// What the choice depends on.
#[derive(Clone, Copy, Default)]
struct Facts {
    complete: bool,
    rustup: bool,
    debian_installed: bool,
    apt: bool,
}

/// The ways to try, the likeliest first.
fn ways(forced: Option<&str>, facts: Facts) -> Result<Vec<Way>> {
    match forced {
        Some("rustup") => return Ok(vec![Way::Rustup]),
        Some("debian") => return Ok(vec![Way::Debian]),
        Some(other) => bail!("SIGNPOST_TOOLCHAIN is `{other}`; it can be `rustup` or `debian`"),
        None => {}
    }
    if facts.complete {
        return Ok(vec![Way::AsItIs]);
    }
    if facts.debian_installed {
        // rustup's server did not answer last time: do not wait for it at every build.
        return Ok(vec![Way::Debian]);
    }
    let possible = [(facts.rustup, Way::Rustup), (facts.apt, Way::Debian)];
    let list: Vec<Way> = possible.into_iter().filter(|(can, _)| *can).map(|(_, way)| way).collect();
    if list.is_empty() {
        bail!(
            "this Rust cannot build the widget's wasm, and neither rustup nor apt-get is here to help\n  what to do: {BY_HAND}"
        );
    }
    Ok(list)
}

/// A compiler that can build what is shipped.
pub struct Toolchain {
    folder: Option<PathBuf>,
}

impl Toolchain {
    /// Find one, or install what is missing.
    pub fn ensure() -> Result<Self> {
        let forced = std::env::var("SIGNPOST_TOOLCHAIN").ok().filter(|way| !way.is_empty());
        let facts = Facts {
            complete: sysroot().is_ok_and(|root| complete(&root)),
            rustup: on_path("rustup"),
            debian_installed: debian_complete(),
            apt: debian::available(),
        };
        let mut last = None;
        for way in ways(forced.as_deref(), facts)? {
            match take(way) {
                Ok(toolchain) => return Ok(toolchain),
                Err(error) => {
                    progress(&format!("{error:#}"));
                    last = Some(error);
                }
            }
        }
        Err(last.context("no way to a compiler was found")?.context(format!("what to do: {BY_HAND}")))
    }

    /// A folder that must come first on PATH, if the compiler there already is not the one to use.
    pub fn folder(&self) -> Option<PathBuf> {
        self.folder.clone()
    }

    /// Set up a program that will start cargo: the standard library is built along, a panic is one instruction.
    pub fn prepare(&self, run: Run) -> Run {
        let run = run
            .without("RUSTFLAGS")
            .without("CARGO_ENCODED_RUSTFLAGS")
            // These options are unstable; a fixed compiler accepts them like this.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
            .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
            // For this target alone, so that macros and build scripts are compiled as ever.
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
                "-Zunstable-options -Cpanic=immediate-abort",
            );
        match self.folder {
            // What rustup and cargo said of the other compiler does not hold for this one.
            Some(_) => ["RUSTUP_TOOLCHAIN", "LD_LIBRARY_PATH", "RUSTC", "CARGO"]
                .iter()
                .fold(run, |run, key| run.without(key)),
            None => run,
        }
    }
}

fn take(way: Way) -> Result<Toolchain> {
    match way {
        Way::AsItIs => Ok(Toolchain { folder: None }),
        Way::Rustup => with_rustup(),
        Way::Debian => with_debian(),
    }
}

fn with_rustup() -> Result<Toolchain> {
    progress("rustup adds the wasm target and the source of the standard library");
    Run::new("rustup").args(["target", "add", TARGET]).limit(PATIENCE).show()?;
    Run::new("rustup").args(["component", "add", "rust-src"]).limit(PATIENCE).show()?;
    anyhow::ensure!(complete(&sysroot()?), "rustup did not bring what the wasm needs");
    Ok(Toolchain { folder: None })
}

fn with_debian() -> Result<Toolchain> {
    if !debian_complete() {
        debian::install(&DEBIAN_PACKAGES)?;
    }
    let folder = project::cache()?.join("debian-rust");
    fs::create_dir_all(&folder)?;
    for (name, program) in DEBIAN_PROGRAMS {
        let link = folder.join(name);
        if fs::read_link(&link).is_ok_and(|to| to == Path::new(program)) {
            continue;
        }
        // Nothing there yet, or a link to somewhere else: in both cases the new one decides.
        let _ = fs::remove_file(&link);
        std::os::unix::fs::symlink(program, &link)
            .with_context(|| format!("cannot create {}", link.display()))?;
    }
    Ok(Toolchain { folder: Some(folder) })
}

fn sysroot() -> Result<PathBuf> {
    Ok(PathBuf::from(Run::new("rustc").args(["--print", "sysroot"]).read()?.trim()))
}

fn complete(sysroot: &Path) -> bool {
    let library = sysroot.join("lib/rustlib");
    library.join("src/rust/library/std/Cargo.toml").is_file() && library.join(TARGET).join("lib").is_dir()
}

fn debian_complete() -> bool {
    let source = Path::new("/usr/lib/rustlib/src/rust/library/std/Cargo.toml");
    source.is_file() && DEBIAN_PROGRAMS.iter().all(|(_, program)| Path::new(program).is_file())
}

#[cfg(test)]
mod tests {
    use super::{Facts, Way, ways};

    const BARE: Facts = Facts { complete: false, rustup: true, debian_installed: false, apt: true };

    #[test]
    fn what_is_there_already_is_used() -> anyhow::Result<()> {
        assert_eq!(ways(None, Facts { complete: true, ..BARE })?, [Way::AsItIs]);
        assert_eq!(ways(None, Facts { debian_installed: true, ..BARE })?, [Way::Debian]);
        Ok(())
    }

    #[test]
    fn rustup_comes_before_debian() -> anyhow::Result<()> {
        assert_eq!(ways(None, BARE)?, [Way::Rustup, Way::Debian]);
        assert_eq!(ways(None, Facts { rustup: false, ..BARE })?, [Way::Debian]);
        assert_eq!(ways(None, Facts { apt: false, ..BARE })?, [Way::Rustup]);
        Ok(())
    }

    #[test]
    fn a_way_can_be_forced() -> anyhow::Result<()> {
        let complete = Facts { complete: true, ..BARE };
        assert_eq!(ways(Some("rustup"), complete)?, [Way::Rustup]);
        assert_eq!(ways(Some("debian"), complete)?, [Way::Debian]);
        assert!(ways(Some("nix"), complete).is_err_and(|error| error.to_string().contains("`nix`")));
        Ok(())
    }

    #[test]
    fn without_any_way_the_error_says_what_to_install() {
        let error = ways(None, Facts::default()).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(error.contains("rustup target add") && error.contains("rust-src"), "{error}");
    }
}
