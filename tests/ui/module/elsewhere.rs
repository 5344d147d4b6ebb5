// The attribute on a module that stands in another file.

use grad_runtime::differentiable;

#[differentiable]
#[path = "../../expand/straight_line.rs"]
mod losses;

fn main() {}
