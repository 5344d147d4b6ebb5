//! What the derivative is where a function is not smooth: that of the operand or branch that produced the value.

use grad_runtime::differentiable;
use std::hint::black_box;

/// A function of one variable, and the gradients that it must have at the points given.
macro_rules! convention {
    ($name:ident, |$x:ident| $body:expr, $($at:expr => $gradient:expr),+ $(,)?) => {
        #[test]
        fn $name() {
            #[differentiable]
            fn program($x: f64) -> f64 {
                $body
            }
            $( assert_eq!(program_grad(black_box($at)), (program(black_box($at)), $gradient), "at {}", $at); )+
        }
    };
}

/// The same for two variables.
macro_rules! convention_of_two {
    ($name:ident, |$x:ident, $y:ident| $body:expr, $(($a:expr, $b:expr) => $gradient:expr),+ $(,)?) => {
        #[test]
        fn $name() {
            #[differentiable]
            fn program($x: f64, $y: f64) -> f64 {
                $body
            }
            $( assert_eq!(program_grad(black_box($a), black_box($b)), (program(black_box($a), black_box($b)), $gradient), "at {} and {}", $a, $b); )+
        }
    };
}

const INFINITY: f64 = f64::INFINITY;

convention!(absolute_value, |x| x.abs(), 2.0 => 1.0, -3.0 => -1.0, 0.0 => 0.0, -0.0 => 0.0);
convention!(absolute_value_of_a_square, |x| (x * x).abs(), 2.0 => 4.0, -2.0 => -4.0, 0.0 => 0.0);
convention!(the_sign_is_flat, |x| x.signum() * x, 2.0 => 1.0, -3.0 => -1.0);
convention!(the_sign_alone, |x| x.signum(), 2.0 => 0.0, 0.0 => 0.0, -0.0 => 0.0);
convention!(rounding_down, |x| x.floor() + 2.0 * x, 1.5 => 2.0, 2.0 => 2.0, -1.5 => 2.0);
convention!(rounding_up, |x| x.ceil() + 2.0 * x, 1.5 => 2.0, 2.0 => 2.0, -1.5 => 2.0);
convention!(rounding_to_nearest, |x| x.round() + 2.0 * x, 1.5 => 2.0, 2.0 => 2.0, -1.5 => 2.0);
convention!(rounding_to_even, |x| x.round_ties_even() + 2.0 * x, 1.5 => 2.0, 2.0 => 2.0, -1.5 => 2.0);
convention!(rounding_to_zero, |x| x.trunc() + 2.0 * x, 1.5 => 2.0, 2.0 => 2.0, -1.5 => 2.0);
convention!(the_fraction_has_derivative_one, |x| x.fract(), 1.5 => 1.0, 2.0 => 1.0, -1.5 => 1.0);
convention!(clamping, |x| x.clamp(-1.0, 2.0), 0.5 => 1.0, -1.0 => 1.0, 2.0 => 1.0, -1.5 => 0.0, 2.5 => 0.0);
convention!(the_root_of_zero_is_infinitely_steep, |x| x.sqrt(), 0.0 => INFINITY, 4.0 => 0.25);
convention!(the_logarithm_of_zero_is_infinitely_steep, |x| x.ln(), 0.0 => INFINITY, 4.0 => 0.25);
convention!(the_inverse_cosine_ends_infinitely_steep, |x| x.acos(), 1.0 => -INFINITY, -1.0 => -INFINITY, 0.0 => -1.0);
convention!(powers_zero_and_one_at_zero, |x| x.powi(0) + x.powi(1), 0.0 => 1.0, 3.0 => 1.0);
convention!(higher_powers_at_zero, |x| x.powi(2) + x.powi(3) + x.powi(7), 0.0 => 0.0);
convention!(negative_powers_at_zero, |x| x.powi(-1), 0.0 => -INFINITY, 2.0 => -0.25);
convention!(a_power_of_zero_by_literal, |x| x.powf(0.0) + x.powf(2.0), 0.0 => 0.0, 3.0 => 6.0);
convention!(a_negative_base_with_a_whole_exponent, |x| x.powf(3.0), -2.0 => 12.0, 0.0 => 0.0);
convention!(zero_to_an_active_power, |p| f64::powf(0.0, p), 2.0 => 0.0);

convention_of_two!(
    the_larger_of_two, |x, y| x.max(y),
    (2.0, 1.0) => (1.0, 0.0), (1.0, 2.0) => (0.0, 1.0), (3.0, 3.0) => (1.0, 0.0),
    (f64::NAN, 2.0) => (0.0, 1.0), (2.0, f64::NAN) => (1.0, 0.0),
);
convention_of_two!(
    the_smaller_of_two, |x, y| x.min(y),
    (2.0, 1.0) => (0.0, 1.0), (1.0, 2.0) => (1.0, 0.0), (3.0, 3.0) => (1.0, 0.0),
    (f64::NAN, 2.0) => (0.0, 1.0), (2.0, f64::NAN) => (1.0, 0.0),
);
convention_of_two!(
    clamping_between_active_bounds, |x, high| x.clamp(-1.0, high * 2.0),
    (0.5, 2.0) => (1.0, 0.0), (5.0, 2.0) => (0.0, 2.0), (-5.0, 2.0) => (0.0, 0.0),
);
convention_of_two!(the_hypotenuse_at_the_origin, |x, y| x.hypot(y), (0.0, 0.0) => (0.0, 0.0), (3.0, 4.0) => (0.6, 0.8));
convention_of_two!(
    the_sign_of_another, |x, y| x.copysign(y),
    (2.0, 3.0) => (1.0, 0.0), (-2.0, 3.0) => (-1.0, 0.0), (2.0, -3.0) => (-1.0, 0.0), (-2.0, -0.0) => (1.0, 0.0),
);
convention_of_two!(a_zero_seed_tames_the_root_of_zero, |x, y| x.sqrt() * y, (0.0, 0.0) => (0.0, 0.0));
convention_of_two!(zero_to_a_positive_power, |x, p| x.powf(p), (0.0, 2.0) => (0.0, 0.0), (0.0, 1.0) => (1.0, 0.0));
convention_of_two!(
    the_larger_of_two_by_if, |x, y| if x > y { x } else { y },
    (2.0, 1.0) => (1.0, 0.0), (1.0, 2.0) => (0.0, 1.0), (3.0, 3.0) => (0.0, 1.0),
);
convention_of_two!(
    the_larger_of_two_by_if_with_ties_to_the_first, |x, y| if x >= y { x } else { y },
    (2.0, 1.0) => (1.0, 0.0), (1.0, 2.0) => (0.0, 1.0), (3.0, 3.0) => (1.0, 0.0),
);

#[test]
fn zero_to_the_zeroth_power_is_flat_in_the_base() {
    #[differentiable(wrt(x))]
    fn power(x: f64, p: f64) -> f64 {
        x.powf(p)
    }
    assert_eq!(power_grad(0.0, 0.0), (1.0, 0.0));
    assert_eq!(power_grad(-2.0, 3.0), (-8.0, 12.0));
}

#[test]
fn an_infinite_bound_that_is_inactive_leaves_no_trace() {
    #[differentiable]
    fn bounded(x: f64, #[no_grad] bound: f64) -> f64 {
        (x * x).min(bound) + if bound.is_infinite() { x } else { x * bound }
    }
    assert_eq!(bounded_grad(3.0, f64::INFINITY), (12.0, 7.0));
    assert_eq!(bounded_grad(3.0, 4.0), (16.0, 4.0));
}

#[test]
fn the_branch_not_taken_leaks_no_nan() {
    #[differentiable]
    fn guarded(x: f64) -> f64 {
        if x > 0.0 { x.sqrt() } else { 0.0 }
    }
    assert_eq!(guarded_grad(0.0), (0.0, 0.0));
    assert_eq!(guarded_grad(-1.0), (0.0, 0.0));
    assert_eq!(guarded_grad(4.0), (2.0, 0.25));
}

#[test]
fn a_guarded_logarithm_has_no_nan() {
    #[differentiable]
    fn log_density(x: f64) -> f64 {
        if x <= 0.0 { -1e300 } else { x.ln() }
    }
    assert_eq!(log_density_grad(0.0), (-1e300, 0.0));
    assert_eq!(log_density_grad(-5.0), (-1e300, 0.0));
    assert_eq!(log_density_grad(0.5), (0.5_f64.ln(), 2.0));
}

#[test]
fn zero_times_infinity_in_the_branch_not_taken() {
    #[differentiable]
    fn ratio(x: f64, y: f64) -> f64 {
        let d = x - y;
        if d == 0.0 { x * y } else { (x * x - y * y) / d }
    }
    assert_eq!(ratio_grad(3.0, 3.0), (9.0, (3.0, 3.0)));
    assert_eq!(ratio_grad(4.0, 2.0), (6.0, (1.0, 1.0)));
}

#[test]
fn a_comparison_with_nan_takes_the_else_branch() {
    #[differentiable]
    fn compare(x: f64, y: f64) -> f64 {
        if x * 0.0 / 0.0 > y { x * x } else { x * y }
    }
    assert_eq!(compare_grad(2.0, 3.0), (6.0, (3.0, 2.0)));
}

#[test]
fn seeds_of_every_size_scale_the_gradient() {
    #[differentiable(vjp)]
    fn square(x: f64) -> f64 {
        x * x
    }
    for seed in [1.0, -2.5, 1e300, 1e-300, 5e-324, 0.0, -0.0] {
        let (value, pullback) = square_vjp(2.0);
        assert_eq!(value, 4.0);
        assert_eq!(pullback(seed), 4.0 * seed, "with seed {seed}");
    }
}
