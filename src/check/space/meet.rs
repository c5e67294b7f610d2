//! Whether two sets have something in common, without making the set of what that is.

use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};

use biodivine_lib_bdd::{Bdd, BddPointer};

/// Whether a setting of the bits is in both, and after how many steps that was clear. None where `most` steps were too few.
///
/// The first such setting ends the search: as a rule it is found at once, while making the whole set takes as long as it is large.
pub(super) fn meet(one: &Bdd, other: &Bdd, most: usize) -> Option<(bool, usize)> {
    let mut seen: HashSet<u64, BuildHasherDefault<Mixer>> = HashSet::default();
    let mut open = vec![(one.root_pointer(), other.root_pointer())];
    let mut steps = 0;
    while let Some((here, there)) = open.pop() {
        if here.is_zero() || there.is_zero() {
            continue;
        }
        // A node that is not the terminal of nothing leads to everything that it stands for.
        if here.is_one() || there.is_one() {
            return Some((true, steps));
        }
        if !seen.insert((here.to_index() as u64) << 32 | there.to_index() as u64) {
            continue;
        }
        steps += 1;
        if steps > most {
            return None;
        }
        let bit = one.var_of(here).min(other.var_of(there));
        let branches = |diagram: &Bdd, node: BddPointer| match diagram.var_of(node) == bit {
            true => (diagram.low_link_of(node), diagram.high_link_of(node)),
            false => (node, node),
        };
        let ((low, high), (other_low, other_high)) = (branches(one, here), branches(other, there));
        open.push((high, other_high));
        open.push((low, other_low));
    }
    Some((false, steps))
}

/// Mixes the numbers of two nodes: nobody can choose them, so it need not be proof against that.
#[derive(Default)]
struct Mixer(u64);

impl Hasher for Mixer {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u64(u64::from(*byte)));
    }

    fn write_u64(&mut self, number: u64) {
        let mixed = (self.0 ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ (mixed >> 32);
    }
}
