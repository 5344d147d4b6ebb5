//! Memory that gradients keep from call to call.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::any::Any;
use core::fmt;

/// Memory for gradients that are computed again and again.
///
/// A gradient that has loops keeps what it needs of each iteration until it comes back to it. `f_grad` asks the system
/// for that memory in each call and gives it back. With `#[differentiable(workspace)]`, `f_grad_in` takes it from a
/// workspace, which has it still from the call before.
///
/// One workspace serves any number of functions, one call at a time. It grows to what the largest call needs, and is
/// given back when it is dropped.
///
/// ```
/// use grad_runtime::{Workspace, differentiable};
///
/// #[differentiable(workspace)]
/// fn logistic_map(x: f64, r: f64, n: usize) -> f64 {
///     let mut y = x;
///     for _ in 0..n {
///         y = r * y * (1.0 - y);
///     }
///     y
/// }
///
/// let mut workspace = Workspace::new();
/// for r in [3.5, 3.6, 3.7] {
///     assert_eq!(logistic_map_grad_in(&mut workspace, 0.3, r, 50), logistic_map_grad(0.3, r, 50));
/// }
/// ```
#[derive(Default)]
pub struct Workspace {
    /// One for each type of records: a list of tapes, `Vec<Vec<T>>`.
    shelves: Vec<Box<dyn Any + Send>>,
}

impl Workspace {
    /// A workspace without memory.
    #[must_use]
    pub const fn new() -> Self {
        Self { shelves: Vec::new() }
    }

    fn shelf<T: Copy + Send + 'static>(&mut self) -> Option<&mut Vec<Vec<T>>> {
        self.shelves.iter_mut().find_map(|shelf| shelf.downcast_mut())
    }
}

impl fmt::Debug for Workspace {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Workspace").finish_non_exhaustive()
    }
}

/// A tape that was put back, or a new one. What it holds is of no meaning.
pub fn take<T: Copy + Send + 'static>(workspace: &mut Workspace) -> Vec<T> {
    workspace.shelf().and_then(Vec::pop).unwrap_or_default()
}

/// The same without what it holds.
pub fn take_empty<T: Copy + Send + 'static>(workspace: &mut Workspace) -> Vec<T> {
    let mut tape = take(workspace);
    tape.clear();
    tape
}

/// Keeps a tape for the next call.
pub fn put<T: Copy + Send + 'static>(workspace: &mut Workspace, tape: Vec<T>) {
    match workspace.shelf() {
        Some(shelf) => shelf.push(tape),
        None => workspace.shelves.push(Box::new(Vec::from([tape]))),
    }
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::{Workspace, put, take, take_empty};

    #[test]
    fn a_tape_comes_back_with_its_memory() {
        let mut workspace = Workspace::new();
        let mut tape: Vec<f64> = take(&mut workspace);
        tape.resize(100, 0.0);
        let place = tape.as_ptr();
        put(&mut workspace, tape);
        assert!(take::<(f64, bool)>(&mut workspace).is_empty());
        let tape: Vec<f64> = take(&mut workspace);
        assert_eq!((tape.as_ptr(), tape.len()), (place, 100));
        assert!(take::<f64>(&mut workspace).is_empty());
        put(&mut workspace, tape);
        let tape: Vec<f64> = take_empty(&mut workspace);
        assert_eq!((tape.as_ptr(), tape.len()), (place, 0));
    }
}
