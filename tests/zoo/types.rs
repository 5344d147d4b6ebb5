//! What stands beside `f64` parameters: constants and statics, single precision, casts, integers and booleans.

use crate::check::{assert_close, zoo};
use grad_runtime::differentiable;

const HALF: f64 = 0.5;
static SCALE: f64 = 2.5;

struct Settings;

impl Settings {
    const GAIN: f64 = 4.0;
}

zoo! {
    fn constants_and_statics_are_factors(x: f64) -> f64 {
        const LOCAL: f64 = 3.0;
        HALF * x * x + SCALE * x + Settings::GAIN / x + LOCAL * std::f64::consts::PI * x
    }
    gradient x + 2.5 - 4.0 / (x * x) + 3.0 * std::f64::consts::PI;
    at (2.0), (-0.5);
}

#[differentiable]
fn single(x: f32, y: f32) -> f32 {
    (x * y).sin() + x / y
}

#[test]
fn single_precision_has_single_precision_derivatives() {
    let (value, gradient): (f32, (f32, f32)) = single_grad(0.7, 1.3);
    assert_eq!(value.to_bits(), single(0.7, 1.3).to_bits());
    let (x, y) = (0.7_f64, 1.3_f64);
    let expected = (y * (x * y).cos() + 1.0 / y, x * (x * y).cos() - x / (y * y));
    let actual = (f64::from(gradient.0), f64::from(gradient.1));
    assert_close(actual, expected, 1e-6, "double precision", &(x, y));
}

#[differentiable]
fn mixed(x: f32, y: f64) -> f64 {
    let wide = x as f64 * y;
    let narrow = wide as f32;
    f64::from(narrow * x) + y
}

#[test]
fn casts_between_floats_carry_the_derivative() {
    let (value, (dx, dy)): (f64, (f32, f64)) = mixed_grad(1.5, 2.0);
    assert_eq!(value.to_bits(), mixed(1.5, 2.0).to_bits());
    assert_eq!((value, dx, dy), (6.5, 6.0, 3.25));
}

zoo! {
    fn integers_are_inactive(x: f64, n: usize, k: i32) -> f64 { x * n as f64 + x * x * f64::from(k) }
    gradient n as f64 + 2.0 * x * f64::from(k);
    at (2.0, 3, -1), (0.5, 0, 0);
}

zoo! {
    fn a_boolean_selects(x: f64, square: bool) -> f64 { if square { x * x } else { 3.0 * x } }
    gradient if square { 2.0 * x } else { 3.0 };
    at (2.0, true), (2.0, false);
}

#[differentiable]
fn single_power(x: f32, n: i32) -> f32 {
    let mut y: f32 = 1.0;
    for i in 0..n {
        if y > 100.0 {
            return y.sqrt() + x;
        }
        y *= x + i as f32;
    }
    y * y
}

#[test]
fn loops_in_single_precision() {
    let (value, gradient): (f32, f32) = single_power_grad(1.5, 3);
    // (x (x + 1) (x + 2))² at 1.5, exact in single precision.
    assert_eq!((value, gradient), (172.265_625, 465.9375));
    let (value, gradient) = single_power_grad(1.5, 9);
    assert_eq!(value.to_bits(), single_power(1.5, 9).to_bits());
    // The root of x (x + 1) (x + 2) (x + 3) (x + 4), and x.
    let product: f64 = 1.5 * 2.5 * 3.5 * 4.5 * 5.5;
    let slope = 1.0 / 1.5 + 1.0 / 2.5 + 1.0 / 3.5 + 1.0 / 4.5 + 1.0 / 5.5;
    assert_close(f64::from(gradient), 0.5 * product.sqrt() * slope + 1.0, 1e-5, "double precision", &1.5);
}

#[differentiable]
fn single_array(x: [f32; 3], scale: f32) -> f32 {
    let mut sum = 0.0;
    for i in 0..3 {
        sum += x[i] * x[i] * scale;
    }
    sum
}

#[test]
fn arrays_in_single_precision() {
    let (value, gradient): (f32, ([f32; 3], f32)) = single_array_grad([1.0, 2.0, 3.0], 0.5);
    assert_eq!((value, gradient), (7.0, ([1.0, 2.0, 3.0], 14.0)));
}

zoo! {
    fn literals_in_every_notation(x: f64) -> f64 { x * 1e-1 + x * 1_000.5 + x * 2f64 + x * 3. + x * 0.5_f64 + x * 7e0 }
    gradient 0.1 + 1_000.5 + 2.0 + 3.0 + 0.5 + 7.0;
    at (2.0);
}

zoo! {
    fn constants_of_the_standard_library(x: f64) -> f64 {
        let clipped = if x > f64::MAX { f64::INFINITY } else { x };
        clipped * std::f64::consts::E + f64::EPSILON * x * f64::MIN_POSITIVE
    }
    gradient std::f64::consts::E;
    at (2.0);
}

zoo! {
    fn integer_arithmetic_stays_inactive(x: f64, n: i64, k: u32) -> f64 {
        let mut weight = n * 3 - 1;
        weight <<= k;
        weight ^= 5;
        let parity = (weight & 1) as f64;
        let digits = (n.unsigned_abs().count_ones() + k.pow(2)).min(9);
        x * weight as f64 + x * x * parity + x.powi(digits as i32)
    }
    at (0.7, 3, 1), (1.2, -5, 0);
}

zoo! {
    fn booleans_and_comparisons_are_values(x: f64, y: f64, flag: bool) -> f64 {
        let above = x > y;
        let either = above || flag;
        let both = above && flag;
        let count = usize::from(above) + usize::from(either) + both as usize;
        x * count as f64 + if above == flag { y * y } else { y }
    }
    at (2.0, 1.0, true), (2.0, 1.0, false), (1.0, 2.0, true), (1.0, 2.0, false);
}
