// A parameter that is a map.

use std::collections::BTreeMap;

use grad_runtime::differentiable;

#[differentiable]
fn f(xs: &BTreeMap<u32, f64>) -> f64 {
    xs[&0]
}

fn main() {}
