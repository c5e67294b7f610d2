//! What the allocator below sees of each block: zeros.

use super::Wiping;
use core::alloc::{GlobalAlloc, Layout};
use std::alloc::System;
use std::cell::RefCell;
use std::vec::Vec;

/// An allocator that writes down what is in the blocks that it gets back.
#[derive(Default)]
struct Witness(RefCell<Vec<Vec<u8>>>);

// SAFETY: blocks come from the system's allocator and go back there with the same layout.
unsafe impl GlobalAlloc for Witness {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is passed on; the tests below have written every byte of a block.
        unsafe {
            let seen = core::slice::from_raw_parts(block, layout.size()).to_vec();
            self.0.borrow_mut().push(seen);
            System.dealloc(block, layout);
        }
    }
}

/// Writes an answer into a block, lets `end` do away with it, and hands back what the allocator below got.
fn returned(end: impl FnOnce(&Wiping<Witness>, *mut u8, Layout)) -> Vec<Vec<u8>> {
    let allocator = Wiping::around(Witness::default());
    let layout = Layout::from_size_align(40, 8).unwrap();
    // SAFETY: the layout is not empty, and 40 bytes are written into 40.
    let block = unsafe {
        let block = allocator.alloc(layout);
        block.write_bytes(0xa5, 40);
        block
    };
    end(&allocator, block, layout);
    allocator.0.0.into_inner()
}

#[test]
fn a_block_goes_back_overwritten() {
    // SAFETY: the block has this layout.
    let seen = returned(|allocator, block, layout| unsafe { allocator.dealloc(block, layout) });
    assert_eq!(seen, [[0; 40]]);
}

#[test]
fn a_block_that_grows_or_shrinks_leaves_nothing_behind() {
    for size in [80, 8] {
        let seen = returned(|allocator, block, layout| {
            // SAFETY: the block has this layout; the new one has `size` bytes, of which 8 at least were copied.
            unsafe {
                let moved = allocator.realloc(block, layout, size);
                assert_eq!(core::slice::from_raw_parts(moved, 8), [0xa5; 8]);
                moved.write_bytes(0xa5, size);
                allocator.dealloc(moved, Layout::from_size_align(size, 8).unwrap());
            }
        });
        assert_eq!(seen, [std::vec![0; 40], std::vec![0; size]]);
    }
}
