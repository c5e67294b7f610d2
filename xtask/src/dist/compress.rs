//! The `.br` and `.gz` beside each file, for servers that send what is already compressed.

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;
use flate2::{Compression, GzBuilder};
use std::fs;
use std::io::Write;
use std::path::Path;

/// Compress every file below the folder.
pub fn all(folder: &Path) -> Result<()> {
    for name in super::files(folder)? {
        let bytes = fs::read(folder.join(&name))?;
        let write = |end: &str, small: Vec<u8>| {
            let path = folder.join(format!("{name}.{end}"));
            fs::write(&path, small).with_context(|| format!("cannot write {}", path.display()))
        };
        write("br", brotli(&bytes)?)?;
        write("gz", gzip(&bytes)?)?;
    }
    Ok(())
}

/// What brotli may guess a literal byte from. Which guess is best shows only once it is tried: the wasm is 1 % smaller when a
/// byte is guessed from the high bits of the one before, scripts and styles are smallest with the guesses for fonts.
const GUESSES: [BrotliEncoderMode; 3] = [
    BrotliEncoderMode::BROTLI_MODE_GENERIC,
    BrotliEncoderMode::BROTLI_MODE_FONT,
    BrotliEncoderMode::BROTLI_FORCE_MSB_PRIOR,
];

/// The smallest of several ways to compress.
fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let ways = GUESSES.map(|mode| brotli_by(mode, bytes));
    let all = ways.into_iter().collect::<Result<Vec<_>>>()?;
    all.into_iter().min_by_key(Vec::len).context("there is no way to compress")
}

fn brotli_by(mode: BrotliEncoderMode, bytes: &[u8]) -> Result<Vec<u8>> {
    let mut small = Vec::new();
    let settings =
        BrotliEncoderParams { mode, quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut small, &settings)?;
    Ok(small)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    // No time and no name inside: the same input gives the same file.
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::all;
    use std::fs;
    use std::io::Read;

    #[test]
    fn both_give_the_file_back() -> anyhow::Result<()> {
        let folder = tempfile::tempdir()?;
        let text = "a line that repeats\n".repeat(200);
        fs::create_dir(folder.path().join("inner"))?;
        fs::write(folder.path().join("inner/a.txt"), &text)?;
        all(folder.path())?;
        let open = |end: &str| fs::File::open(folder.path().join(format!("inner/a.txt.{end}")));
        let (mut brotli, mut gzip) = (String::new(), String::new());
        brotli::Decompressor::new(open("br")?, 4096).read_to_string(&mut brotli)?;
        flate2::read::GzDecoder::new(open("gz")?).read_to_string(&mut gzip)?;
        assert_eq!((brotli.as_str(), gzip.as_str()), (text.as_str(), text.as_str()));
        assert!(open("br")?.metadata()?.len() < 100);
        Ok(())
    }
}
