//! Constants, statics and unit structs under the names that generated temporaries like to have. Such a name in a
//! pattern compares instead of binding, and hygiene does not hide it.

#![allow(
    dead_code,
    non_camel_case_types,
    non_upper_case_globals,
    reason = "the names are what is tested"
)]

use crate::check::differences;
use grad_runtime::differentiable;

const t0: f64 = 3.0;
const t1: f64 = 4.0;
const t: f64 = 5.0;
const y: f64 = 6.0;
const x_bar: f64 = 7.0;
const y_bar: f64 = 8.0;
const seed: f64 = 9.0;
const tape: usize = 10;
const value: f64 = 11.0;
const i: usize = 12;
static t2: f64 = 13.0;
static z_bar: f64 = 14.0;

struct t3;
struct a_bar;

#[differentiable]
fn program(x: f64, a: f64) -> f64 {
    let z = (x * a).sin() * t0 + (x + t1) * (a - y);
    let mut w = z;
    for _ in 0..3 {
        w = w * x * 0.1 + t2;
    }
    w * seed
}

#[test]
fn constants_are_named_like_temporaries() {
    differences(
        |(x, a)| program(x, a),
        |(x, a)| program_grad(x, a),
        &[(0.5, 0.7), (-0.5, 1.1)],
    );
}
