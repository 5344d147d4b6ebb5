//! A graph as a tree in a terminal: the result above what it was computed from.
//!
//! What was computed once is written out once, even if it is used often, so the text is linear in the picture. The
//! walk keeps its own stack, because a chain of computations can be longer than the program's stack is deep.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt::{Display, Formatter, Result};

use super::Graph;
use super::picture::Picture;

impl Display for Graph {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        writeln!(formatter, "{}", self.function())?;
        let picture = Picture::of(self);
        let mut operands = vec![Vec::new(); picture.boxes.len()];
        for arrow in &picture.arrows {
            operands[arrow.to].push(arrow.from);
        }
        let mut is_written = vec![false; picture.boxes.len()];
        let mut branches = vec![Branch { shape: picture.result, indent: String::new(), is_last: true }];
        while let Some(Branch { shape, indent, is_last }) = branches.pop() {
            let (joint, rail) = if is_last { ("└─ ", "   ") } else { ("├─ ", "│  ") };
            let line = &picture.boxes[shape];
            write!(formatter, "{indent}{joint}{}: {}", line.title, line.details.join(", "))?;
            let is_leaf = operands[shape].is_empty();
            if is_written[shape] && !is_leaf {
                writeln!(formatter, " (see above)")?;
                continue;
            }
            writeln!(formatter)?;
            is_written[shape] = true;
            let indent = format!("{indent}{rail}");
            // The stack gives back last what was pushed first.
            for (position, &operand) in operands[shape].iter().rev().enumerate() {
                branches.push(Branch { shape: operand, indent: indent.clone(), is_last: position == 0 });
            }
        }
        Ok(())
    }
}

/// A part of the tree that is still to be written.
struct Branch {
    shape: usize,
    indent: String,
    is_last: bool,
}
