//! Putting a tool into the cache so that no one ever finds half of one there.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;
use std::time::Duration;

/// Unfinished folders start like this.
const UNFINISHED: &str = ".new-";
/// An unfinished folder this old belongs to no running install.
const OLD: Duration = Duration::from_secs(24 * 60 * 60);

/// Let `fill` write into a new folder, then move that to `home`, in one step.
pub fn put(home: &Path, fill: impl FnOnce(&Path) -> Result<()>, whole: impl Fn(&Path) -> bool) -> Result<()> {
    let cache = home.parent().context("a tool's folder lies in the cache")?;
    sweep(cache, UNFINISHED);
    let fresh = tempfile::Builder::new().prefix(UNFINISHED).tempdir_in(cache)?;
    fill(fresh.path())?;
    anyhow::ensure!(whole(fresh.path()), "{} was installed, but does not start", home.display());
    if whole(home) {
        // Another run was faster.
        return Ok(());
    }
    if home.exists() {
        fs::remove_dir_all(home).with_context(|| format!("cannot replace {}", home.display()))?;
    }
    fs::rename(fresh.keep(), home).with_context(|| format!("cannot create {}", home.display()))
}

/// Remove what runs that were broken off have left in a folder.
pub fn sweep(folder: &Path, prefix: &str) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let left = entry.file_name().to_string_lossy().starts_with(prefix);
        let age = entry.metadata().and_then(|data| data.modified()).ok().and_then(|time| time.elapsed().ok());
        if left && age.is_some_and(|age| age > OLD) {
            // It can be swept another time.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{OLD, put, sweep};
    use std::fs;
    use std::path::Path;
    use std::time::SystemTime;

    fn whole(folder: &Path) -> bool {
        folder.join("tool").is_file()
    }

    fn write(folder: &Path) -> anyhow::Result<()> {
        Ok(fs::write(folder.join("tool"), "new")?)
    }

    #[test]
    fn a_broken_install_leaves_nothing() -> anyhow::Result<()> {
        let cache = tempfile::tempdir()?;
        let home = cache.path().join("tool-1");
        assert!(put(&home, |_| anyhow::bail!("no network"), whole).is_err());
        assert!(put(&home, |_| Ok(()), whole).is_err(), "nothing was written");
        assert_eq!(fs::read_dir(cache.path())?.count(), 0);
        Ok(())
    }

    #[test]
    fn half_a_tool_is_replaced_and_a_whole_one_kept() -> anyhow::Result<()> {
        let cache = tempfile::tempdir()?;
        let home = cache.path().join("tool-1");
        fs::create_dir(&home)?;
        put(&home, write, whole)?;
        assert_eq!(fs::read_to_string(home.join("tool"))?, "new");
        fs::write(home.join("tool"), "of another run")?;
        put(&home, write, whole)?;
        assert_eq!(fs::read_to_string(home.join("tool"))?, "of another run");
        Ok(())
    }

    #[test]
    fn only_old_left_overs_are_swept() -> anyhow::Result<()> {
        let cache = tempfile::tempdir()?;
        for name in [".new-old", ".new-young", "tool-old"] {
            fs::create_dir(cache.path().join(name))?;
        }
        for name in [".new-old", "tool-old"] {
            fs::File::open(cache.path().join(name))?.set_modified(SystemTime::now() - OLD * 2)?;
        }
        sweep(cache.path(), ".new-");
        let left = [".new-old", ".new-young", "tool-old"].map(|name| cache.path().join(name).exists());
        assert_eq!(left, [false, true, true]);
        Ok(())
    }
}
