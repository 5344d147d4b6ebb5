//! Names that look like other names: variables like constants, constants like variables, fields like variables, and
//! the user's names like those of rewritten source.

#![allow(
    non_snake_case,
    non_upper_case_globals,
    unused_variables,
    reason = "names that look like something else are the point"
)]

use crate::check::zoo;
use grad_runtime::differentiable;

zoo! {
    fn names_in_patterns_may_begin_with_a_capital(x: f64, y: f64) -> f64 {
        match (x * 2.0, y) {
            (T, P) if T > P => T * P * P,
            (T, _) => T * T,
        }
    }
    at (0.7, 0.5), (0.1, 0.5);
}

#[allow(non_upper_case_globals, reason = "constants that look like variables")]
const zero: f64 = 0.0;

zoo! {
    fn a_constant_in_a_pattern_looks_like_a_variable(x: f64, y: f64) -> f64 {
        match (y, x) {
            (zero, b) => b * 10.0,
            (a, b) => a * b,
        }
    }
    gradient (y, x);
    at (0.7, 0.5);
}

zoo! {
    fn variables_are_named_like_operands(x: f64, n: i32) -> f64 {
        let operand_1 = 7.0 * x;
        let operand_3 = 2.0;
        let r = [x, operand_1, if n > 0 { return x * operand_3; } else { 3.0 }];
        r[0] + 10.0 * r[1] * operand_3 + 100.0 * r[2]
    }
    at (0.7, 0), (0.7, 1);
}

#[derive(Debug)]
struct Point {
    x: f64,
    k: f64,
}

impl Point {
    fn k(&self) -> f64 {
        self.k
    }
}

#[differentiable]
fn reads_fields(x: f64, #[no_grad] p: &Point, #[no_grad] data: &[f64]) -> f64 {
    let k = x * p.x * p.k();
    let sum = data.iter().map(|x| x * 2.0).sum::<f64>();
    k * p.k * sum
}

#[test]
fn fields_and_parameters_of_closures_are_named_like_active_variables() {
    let p = Point { x: 2.0, k: 3.0 };
    assert_eq!(reads_fields_grad(0.5, &p, &[1.0, 2.0]), (54.0, 108.0));
}

#[differentiable]
fn the_type_of_a_literal_is_told_later(x: f64) -> f64 {
    let k = 16_777_217.0;
    let b: f32 = k;
    let n = 250;
    let m: u8 = n;
    f64::from(k) * x * f64::from(!n)
}

#[test]
fn an_alias_with_a_type_decides_the_type_of_a_literal() {
    let value = the_type_of_a_literal_is_told_later(1.0);
    assert_eq!(value, 16_777_216.0 * 5.0);
    assert_eq!(the_type_of_a_literal_is_told_later_grad(1.0), (value, value));
}

/// The only use that tells the type of `n` has no effect.
#[differentiable]
fn a_comparison_tells_the_type(x: f64, k: u8) -> f64 {
    let n = 250;
    let _same = n == k;
    f64::from(!n) * x
}

/// The only use that tells the type of `k` has no effect.
#[differentiable]
fn a_product_tells_the_type(x: f64) -> f64 {
    let k = 16_777_217.0;
    let _unused = k * 1.0_f32;
    f64::from(k) * x
}

#[test]
fn uses_without_effect_tell_types() {
    assert_eq!(a_comparison_tells_the_type_grad(0.5, 3), (2.5, 5.0));
    assert_eq!(a_product_tells_the_type_grad(0.5), (8_388_608.0, 16_777_216.0));
}

#[differentiable]
fn the_type_of_an_array(x: f64) -> f64 {
    let k = [16_777_217.0];
    let _typed: [f32; 1] = k;
    f64::from(k[0]) * x
}

#[test]
fn an_annotation_tells_the_type_of_an_array() {
    assert_eq!(the_type_of_an_array_grad(0.5), (8_388_608.0, 16_777_216.0));
}
