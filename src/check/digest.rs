//! The digest of a guide's file: a short text that changes with every letter of it, so that a signature stays with the
//! version that was signed.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use crate::guide::decode::{Decode, Reader};
use crate::guide::json::Node;
use crate::guide::line::Line;
use crate::guide::problem::Fault;

/// How many digits of a digest are printed where people copy it by hand: 64 bits, which no two versions of a guide share by chance.
pub const SHORT: usize = 16;

/// The digest of a file's text: SHA-256 (FIPS 180-4) of its bytes as 64 hexadecimal digits, as `sha256sum` prints it.
///
/// A byte-order mark in front is left out: some editors add one where nothing else was changed.
pub fn of(text: &str) -> String {
    let bytes = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut digits = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing to a String cannot fail.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

/// The first digits of a digest, for people.
pub fn short(digest: &str) -> &str {
    digest.get(..SHORT).unwrap_or(digest)
}

/// A digest as somebody copied it: its first 16 digits, or more of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp(pub Line);

impl Stamp {
    /// Whether it is the digest of a file.
    pub fn fits(&self, digest: &str) -> bool {
        digest.starts_with(&self.0.to_ascii_lowercase())
    }
}

impl Decode for Stamp {
    fn decode(&mut self, node: &Node, reader: &mut Reader) {
        self.0.decode(node, reader);
        let is_digest =
            (SHORT..=64).contains(&self.0.len()) && self.0.bytes().all(|digit| digit.is_ascii_hexdigit());
        if !self.0.is_empty() && !is_digest {
            let wanted = "expected the digest of a guide, at least its first 16 digits such as 9f86d081884c7d65, found `";
            reader.problem(Fault::Value, node.start, &[wanted, &self.0, "`"]);
        }
    }
}
