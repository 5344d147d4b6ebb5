//! The generated Rust: what a reader of `cargo expand` sees, and what rustc gets.

mod borrows;
mod branches;
mod docs;
mod expressions;
mod items;
mod lanes;
mod loops;
mod tapes;
