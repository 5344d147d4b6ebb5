//! The adjoint sweep as it is first written: one reversed statement after the other, storage still open.

mod branches;
mod loops;
mod memory;
mod operations;
mod roots;
