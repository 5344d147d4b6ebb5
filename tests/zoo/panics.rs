//! A generated function panics where the user's function does, with the same message.

use grad_runtime::differentiable;
use std::panic::{UnwindSafe, catch_unwind};

/// The message with which `f` panics, if it does.
fn message<R>(f: impl FnOnce() -> R + UnwindSafe) -> Option<String> {
    let payload = catch_unwind(f).err()?;
    let text = payload.downcast_ref::<String>().cloned();
    text.or_else(|| payload.downcast_ref::<&str>().map(|&text| text.to_owned()))
}

/// Requires that both panic, with `expected` in the message and nothing different in the rest.
#[track_caller]
fn same_panic<R, S>(
    f: impl FnOnce() -> R + UnwindSafe,
    f_grad: impl FnOnce() -> S + UnwindSafe,
    expected: &str,
) {
    let of_f = message(f).expect("the function panics");
    assert!(of_f.contains(expected), "the function says {of_f:?}");
    assert_eq!(message(f_grad).as_deref(), Some(of_f.as_str()));
}

#[differentiable]
fn checked(x: f64, n: usize) -> f64 {
    assert!(x > 0.0, "x must be positive, got {x}");
    assert_eq!(n % 2, 0, "n must be even");
    let y = x.ln() * n as f64;
    assert!(y < 100.0);
    match n {
        0 => 1.0,
        2 => y,
        4 => panic!("four is not supported: {y:.1}"),
        6 => unreachable!(),
        8 => todo!("eight"),
        _ => y * y,
    }
}

#[test]
fn assertions_and_explicit_panics() {
    assert_eq!(checked_grad(1.0, 2), (0.0, 2.0));
    let cases = [
        (-1.0, 2, "x must be positive, got -1"),
        (1.0, 3, "n must be even"),
        (1e30, 10, "assertion failed: y < 100.0"),
        (1.0, 4, "four is not supported: 0.0"),
        (1.0, 6, "internal error: entered unreachable code"),
        (1.0, 8, "not yet implemented: eight"),
    ];
    for (x, n, expected) in cases {
        same_panic(|| checked(x, n), || checked_grad(x, n), expected);
    }
}

#[differentiable]
fn indexed(x: [f64; 3], i: usize, y: f64) -> f64 {
    let mut a = x;
    let read = a[i] * y;
    a[2 * i] = read;
    a[0] * a[1] + a[2]
}

#[test]
fn an_index_out_of_bounds() {
    assert_eq!(indexed_grad([1.0, 2.0, 3.0], 1, 4.0), (10.0, ([2.0, 5.0, 0.0], 2.0)));
    for (i, expected) in [(3, "the len is 3 but the index is 3"), (2, "the len is 3 but the index is 4")] {
        same_panic(|| indexed([1.0; 3], i, 1.0), || indexed_grad([1.0; 3], i, 1.0), expected);
    }
}

#[differentiable]
fn divided(x: f64, n: usize, k: usize) -> f64 {
    let mut y = x;
    for i in 0..n {
        y *= x + (12 / (k - i)) as f64;
    }
    y
}

#[test]
fn integer_arithmetic_that_fails_in_a_loop() {
    assert_eq!(divided_grad(1.0, 1, 12), (2.0, 3.0));
    same_panic(|| divided(1.0, 5, 3), || divided_grad(1.0, 5, 3), "attempt to divide by zero");
}

#[differentiable]
fn clamped(x: f64, low: f64, high: f64) -> f64 {
    x.clamp(low, high)
}

#[test]
fn a_method_that_panics() {
    same_panic(|| clamped(1.0, 3.0, 2.0), || clamped_grad(1.0, 3.0, 2.0), "min > max");
}

#[differentiable]
fn calls_what_panics(x: f64, n: usize) -> f64 {
    let y = x * x;
    checked(y, n) * y
}

#[test]
fn a_panic_inside_a_callee() {
    assert_eq!(calls_what_panics_grad(1.0, 2), (0.0, 4.0));
    same_panic(|| calls_what_panics(1.0, 4), || calls_what_panics_grad(1.0, 4), "four is not supported: 0.0");
}

#[differentiable]
fn always_fails(x: f64) -> f64 {
    let _ = x;
    unimplemented!("later")
}

#[test]
fn a_function_that_only_panics() {
    same_panic(|| always_fails(1.0), || always_fails_grad(1.0), "not implemented: later");
}

#[differentiable]
fn dead_but_panicking(x: f64, n: usize) -> f64 {
    let table = [x, x * x];
    let _unused = table[n];
    let _also_unused = 10 / n;
    x * x
}

#[test]
fn a_panic_in_a_value_that_nobody_uses() {
    assert_eq!(dead_but_panicking_grad(3.0, 1), (9.0, 6.0));
    same_panic(
        || dead_but_panicking(3.0, 2),
        || dead_but_panicking_grad(3.0, 2),
        "the len is 2 but the index is 2",
    );
    same_panic(
        || dead_but_panicking(3.0, 0),
        || dead_but_panicking_grad(3.0, 0),
        "attempt to divide by zero",
    );
}
