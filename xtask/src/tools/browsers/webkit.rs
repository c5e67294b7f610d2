//! WebKitGTK: its MiniBrowser, with WebKitWebDriver, on a screen of Xvfb's that nobody sees.

use super::{Programs, find_or_install, named};
use anyhow::Result;
use std::fs;
use std::path::{Path, PathBuf};

const PACKAGES: [&str; 4] = ["webkit2gtk-driver", "xvfb", "fonts-dejavu-core", "fonts-liberation"];
const BY_HAND: &str = "install WebKitWebDriver, the MiniBrowser of WebKitGTK and Xvfb (Debian: webkit2gtk-driver and xvfb), \
                       or name them in SIGNPOST_WEBKITDRIVER, SIGNPOST_MINIBROWSER and SIGNPOST_XVFB";

pub fn ensure() -> Result<Programs> {
    find_or_install(find, &PACKAGES, BY_HAND)
}

fn find() -> Option<Programs> {
    let browser = named("SIGNPOST_MINIBROWSER", &[])
        .or_else(|| Some(("SIGNPOST_MINIBROWSER", mini_browser(Path::new("/usr"))?)))?;
    Some(vec![
        named("SIGNPOST_WEBKITDRIVER", &["WebKitWebDriver"])?,
        browser,
        named("SIGNPOST_XVFB", &["Xvfb"])?,
    ])
}

/// It is on no PATH, but beside the library's own programs: in `lib/<machine>/webkit2gtk-4.1/`, or without the machine.
fn mini_browser(prefix: &Path) -> Option<PathBuf> {
    let libraries = [prefix.join("lib"), prefix.join("libexec")];
    let machines = libraries.iter().flat_map(|folder| folders(folder));
    let homes: Vec<PathBuf> = libraries.iter().cloned().chain(machines).collect();
    let of_webkit = |folder: &PathBuf| {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("webkit2gtk-") || name.starts_with("webkitgtk-")
    };
    let found = homes.iter().flat_map(|home| folders(home)).filter(of_webkit);
    found.map(|folder| folder.join("MiniBrowser")).find(|program| program.is_file())
}

fn folders(parent: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
}

#[cfg(test)]
mod tests {
    use super::mini_browser;
    use std::fs;

    #[test]
    fn the_browser_is_found_where_distributions_put_it() -> anyhow::Result<()> {
        for place in ["lib/some-machine/webkit2gtk-4.1", "libexec/webkitgtk-6.0"] {
            let prefix = tempfile::tempdir()?;
            assert_eq!(mini_browser(prefix.path()), None);
            let program = prefix.path().join(place).join("MiniBrowser");
            fs::create_dir_all(prefix.path().join(place))?;
            assert_eq!(mini_browser(prefix.path()), None, "an empty folder");
            fs::write(&program, "")?;
            assert_eq!(mini_browser(prefix.path()), Some(program));
        }
        Ok(())
    }
}
