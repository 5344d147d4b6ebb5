//! What gradients allocate: nothing where the storage is known beforehand, one tape where the number of iterations
//! is known when a loop begins, and never more than the derivative needs.
//!
//! The counts are those of the generated code, not of an optimiser: `cargo test --release --test memory_use` finds
//! the same.

use std::hint::black_box;

#[path = "memory_use/calls.rs"]
mod calls;
#[path = "memory_use/nothing.rs"]
mod nothing;
#[path = "memory_use/tapes.rs"]
mod tapes;
#[path = "memory_use/vectors.rs"]
mod vectors;

/// How often the heap is asked for memory while `run` runs.
fn allocations<T>(run: impl FnOnce() -> T) -> u64 {
    let found = allocation_counter::measure(|| {
        black_box(run());
    });
    assert_eq!(found.count_current, 0, "something is not given back");
    found.count_total
}

/// The largest number of bytes that are held at a time.
fn bytes<T>(run: impl FnOnce() -> T) -> u64 {
    let found = allocation_counter::measure(|| {
        black_box(run());
    });
    found.bytes_max
}

/// How often a vector of unknown length is moved to a larger place until it has so many elements of eight bytes: a
/// number of times that grows like the logarithm.
fn growths(elements: u64) -> u64 {
    let (mut room, mut growths) = (0, 0);
    while room < elements {
        room = (2 * room).max(4);
        growths += 1;
    }
    growths
}

/// The same for a vector to which each of some runs adds so many elements at once.
fn growths_of_runs(runs: u64, each: u64) -> u64 {
    let (mut room, mut growths) = (0, 0);
    for len in (1..=runs).map(|runs| runs * each) {
        if room < len {
            room = len.max(2 * room).max(4);
            growths += 1;
        }
    }
    growths
}

/// `n` numbers between 0.5 and 1.5.
fn numbers(n: usize) -> Vec<f64> {
    let mut numbers = Vec::with_capacity(n);
    let mut x = 0.3;
    for _ in 0..n {
        x = 3.7 * x * (1.0 - x);
        numbers.push(0.5 + x);
    }
    numbers
}
