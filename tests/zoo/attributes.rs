//! What the attribute's items do, and what of the function it keeps: which parameters are differentiated, names,
//! documentation, visibility, bounds, and the value when nothing is left to differentiate.

use crate::check::{differences, zoo};
use grad_runtime::{differentiable, stop_gradient};

#[differentiable(wrt(x, z))]
fn with_respect_to_two(x: f64, y: f64, z: f64) -> f64 {
    x * y * y + z * z * y
}

#[test]
fn only_the_parameters_asked_for_are_differentiated() {
    assert_eq!(with_respect_to_two_grad(2.0, 3.0, 5.0), (93.0, (9.0, 30.0)));
}

#[differentiable(wrt(z, x))]
fn in_another_order(x: f64, y: f64, z: f64) -> f64 {
    x * y * y + z * z * y
}

#[test]
fn gradients_come_in_the_order_of_the_parameters() {
    assert_eq!(in_another_order_grad(2.0, 3.0, 5.0), (93.0, (9.0, 30.0)));
}

#[differentiable(wrt(y))]
fn with_respect_to_one(x: f64, y: f64) -> f64 {
    x * x * y
}

#[test]
fn one_parameter_gives_a_bare_gradient() {
    assert_eq!(with_respect_to_one_grad(3.0, 2.0), (18.0, 9.0));
}

#[differentiable]
fn first_parameter_excluded(#[no_grad] x: f64, y: f64, #[no_grad] table: [f64; 3], z: f64) -> f64 {
    x * y + table[1] * z * z
}

#[test]
fn excluded_parameters_keep_their_place() {
    assert_eq!(first_parameter_excluded_grad(2.0, 3.0, [7.0, 5.0, 9.0], 4.0), (86.0, (2.0, 40.0)));
}

#[differentiable]
fn nothing_active(#[no_grad] x: f64, n: u32) -> f64 {
    x * f64::from(n)
}

#[test]
fn without_a_differentiable_parameter_the_value_comes_alone() {
    assert_eq!(nothing_active_grad(2.0, 3), 6.0);
}

#[differentiable(grad)]
fn grad_by_name(x: f64) -> f64 {
    x * x
}

#[test]
fn the_gradient_may_be_asked_for_by_name() {
    assert_eq!(grad_by_name_grad(3.0), (9.0, 6.0));
}

#[differentiable(grad, vjp, wrt(x))]
fn several_items(x: f64, y: f64) -> f64 {
    x * x * y
}

#[test]
fn several_items_are_combined() {
    assert_eq!(several_items_grad(3.0, 2.0), (18.0, 12.0));
    let (value, pullback) = several_items_vjp(3.0, 2.0);
    assert_eq!((value, pullback(0.5)), (18.0, 6.0));
}

/// The same formula with respect to one operand, to the other, and to both.
mod subsets {
    use grad_runtime::differentiable;

    #[differentiable(wrt(x))]
    pub(super) fn in_x(x: f64, y: f64) -> f64 {
        x * x * y
    }

    #[differentiable(wrt(y))]
    pub(super) fn in_y(x: f64, y: f64) -> f64 {
        x * x * y
    }

    #[differentiable]
    pub(super) fn in_both(x: f64, y: f64) -> f64 {
        x * x * y
    }
}

#[test]
fn one_formula_with_respect_to_different_parameters() {
    use subsets::{in_both_grad, in_x_grad, in_y_grad};
    assert_eq!(in_x_grad(3.0, 2.0), (18.0, 12.0));
    assert_eq!(in_y_grad(3.0, 2.0), (18.0, 9.0));
    assert_eq!(in_both_grad(3.0, 2.0), (18.0, (12.0, 9.0)));
}

#[differentiable]
fn calls_with_excluded_parameters(x: f64) -> f64 {
    subsets::in_both(x, 2.0) + first_parameter_excluded(3.0, x, [1.0, 2.0, 3.0], x)
}

#[test]
fn constants_go_to_excluded_parameters_of_a_callee() {
    assert_eq!(calls_with_excluded_parameters_grad(2.0), (22.0, 19.0));
}

#[differentiable]
fn partly_stopped(x: f64, y: f64) -> f64 {
    let frozen = stop_gradient(x * y);
    frozen * x + grad_runtime::stop_gradient(y)
}

#[test]
fn a_stopped_value_is_a_constant() {
    assert_eq!(partly_stopped_grad(2.0, 3.0), (15.0, (6.0, 0.0)));
}

#[differentiable(companion = AreaCompanion)]
fn area(width: f64, height: f64) -> f64 {
    width * height
}

/// Occupies the name `area` among types, where the companion would stand.
#[allow(non_camel_case_types, reason = "the clash of names is what is tested")]
struct area {
    unit: f64,
}

#[test]
fn a_type_may_have_the_name_of_the_function() {
    let unit = area { unit: 2.0 }.unit;
    assert_eq!(area_grad(3.0, unit), (6.0, (2.0, 3.0)));
}

mod vendored {
    pub(super) use grad_runtime as gradients;
}

#[vendored::gradients::differentiable(crate = crate::attributes::vendored::gradients)]
fn by_a_renamed_dependency(x: f64, y: f64) -> f64 {
    let mut z = x;
    for i in 0..3 {
        z = if z > y { z * y } else { z * x + f64::from(i) };
    }
    z.max(y)
}

#[test]
fn the_runtime_may_be_renamed() {
    differences(
        |(x, y)| by_a_renamed_dependency(x, y),
        |(x, y)| by_a_renamed_dependency_grad(x, y),
        &[(1.5, 0.7), (0.5, 0.9)],
    );
}

mod kept {
    #![deny(missing_docs, unused_must_use)]

    use grad_runtime::differentiable;

    /// Documented, and so is what is generated.
    #[inline(never)]
    #[must_use]
    #[differentiable]
    pub(crate) fn above(x: f64) -> f64 {
        x * x
    }

    #[differentiable]
    #[inline]
    #[doc(alias = "parabola")]
    #[allow(clippy::let_and_return, reason = "attributes below the macro's are kept as well")]
    pub(super) fn below(x: f64) -> f64 {
        let y = x * x;
        y
    }

    /// A bound that the derivative has to repeat.
    #[differentiable]
    pub(super) fn bounded<const N: usize>(x: [f64; N], scale: f64) -> f64
    where
        [f64; N]: Sized + Copy,
    {
        let mut sum = 0.0;
        for i in 0..N {
            sum += x[i] * scale;
        }
        sum
    }

    #[cfg(not(test))]
    #[differentiable]
    pub(super) fn never_compiled(x: f64) -> NoSuchType {
        no_such_function(x)
    }

    #[differentiable]
    #[cfg(not(test))]
    pub(super) fn never_compiled_either(x: f64) -> NoSuchType {
        no_such_function(x)
    }

    #[cfg(test)]
    #[differentiable]
    pub(super) const fn constant(x: f64, y: f64) -> f64 {
        x * y + x
    }
}

const AT_COMPILE_TIME: f64 = kept::constant(2.0, 3.0);

#[test]
fn attributes_bounds_and_visibility_are_kept() {
    assert_eq!(kept::above_grad(3.0), (9.0, 6.0));
    assert_eq!(kept::below_grad(3.0), (9.0, 6.0));
    assert_eq!(kept::bounded_grad([1.0, 2.0], 3.0), (9.0, ([3.0, 3.0], 3.0)));
    assert_eq!(kept::constant_grad(2.0, 3.0), (AT_COMPILE_TIME, (4.0, 2.0)));
}

#[differentiable]
fn patterns((a, b): (f64, f64), [c, mut d]: [f64; 2], mut e: f64, _: f64, n: usize) -> f64 {
    d *= a;
    e += d;
    for _ in 0..n {
        e *= b;
    }
    e * c
}

#[test]
fn parameters_may_be_patterns() {
    differences(
        |(p, v, e, unused, n)| patterns(p, v, e, unused, n),
        |(p, v, e, unused, n)| patterns_grad(p, v, e, unused, n),
        &[((1.5, 0.5), [2.0, 3.0], 0.7, 9.0, 0), ((1.5, 0.5), [2.0, 3.0], 0.7, 9.0, 3)],
    );
}

zoo! {
    fn printing_does_not_disturb(x: f64, n: usize) -> f64 {
        let mut y = x;
        for i in 0..n {
            y *= x;
            println!("step {i}: {y} from {}", x);
        }
        debug_assert!(y.is_finite(), "not finite: {y:?}");
        assert_ne!(n, 17);
        y
    }
    gradient (n as f64 + 1.0) * x.powi(n as i32);
    at (2.0, 0), (-1.5, 3);
}
