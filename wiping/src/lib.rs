//! Overwrites memory that is given back, so that nothing of what a visitor answered outlives its use.
//!
//! A program that drops a value leaves its bytes where they were, until something else happens to need the place. Whoever reads
//! the memory of the page later finds them. Here every block is overwritten on its way back to the allocator, and the stack on
//! demand. This is the only crate of the project with `unsafe` code.

#![no_std]

#[cfg(test)]
extern crate std;

use core::alloc::{GlobalAlloc, Layout};
use core::hint::black_box;

/// An allocator that overwrites each block with zeros before `A` takes it back.
#[derive(Debug)]
pub struct Wiping<A>(A);

impl<A> Wiping<A> {
    /// Puts the wiping around an allocator.
    pub const fn around(inner: A) -> Self {
        Self(inner)
    }
}

// SAFETY: blocks are those of the inner allocator, which keeps the contract, and are written to only while they are its user's.
// `realloc` is that of the trait: it moves to a new block and gives the old one back through `dealloc`, so that nothing stays
// in a block that has moved or in the end of one that has shrunk.
unsafe impl<A: GlobalAlloc> GlobalAlloc for Wiping<A> {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise about `layout` is the one that the inner allocator asks for.
        unsafe { self.0.alloc(layout) }
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller promises that `block` has this layout and that nobody else uses it any more.
        unsafe {
            block.write_bytes(0, layout.size());
            // Without this the compiler may leave out writes to memory that nobody reads again.
            self.0.dealloc(black_box(block), layout);
        }
    }
}

/// Overwrites what calls that have ended left on the stack, down to its far end. On a host, which has no such promise to keep,
/// it does nothing.
#[inline(never)]
pub fn stack() {
    #[cfg(target_arch = "wasm32")]
    {
        /// The stack's far end, but for a few bytes: an address of zero is not one that Rust may write to.
        const FAR_END: usize = 16;
        let here = 0u8;
        let near_end = black_box(&raw const here).addr();
        let far_end = core::ptr::with_exposed_provenance_mut::<u8>(FAR_END);
        // SAFETY: rustc links wasm with `--stack-first`: from address zero up to the frames of calls under way, of which this
        // one is the lowest, there is nothing but the stack's unused part.
        unsafe { far_end.write_bytes(0, near_end - FAR_END) };
        black_box(far_end);
    }
}

#[cfg(test)]
mod tests;
