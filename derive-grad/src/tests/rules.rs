//! The table, line by line: every partial against finite differences of the primal in both precisions, and the
//! conventions where a function is not smooth.

mod lines;

use crate::ir::Primitive;
use crate::rules::lookup::{is_cheap, is_inert, method, method_names, rule};
use crate::rules::{evaluate, partial, single};

const OPERATORS: [Primitive; 6] =
    [Primitive::Neg, Primitive::Add, Primitive::Sub, Primitive::Mul, Primitive::Div, Primitive::Rem];

/// Every float method that is differentiated, sorted. `sin_cos` is `sin` and `cos`.
const METHODS: &str = "abs acos acosh asin asinh atan atan2 atanh cbrt ceil clamp copysign cos cosh div_euclid exp \
    exp2 exp_m1 floor fract hypot ln ln_1p log log10 log2 max min mul_add powf powi recip rem_euclid round \
    round_ties_even signum sin sinh sqrt tan tanh to_degrees to_radians trunc";

/// Operands at which a line is smooth: generic, on both sides of every corner, and near the ends of the domain.
const POINTS: &[(&str, &[&[f64]])] = &[
    ("neg", &[&[0.7], &[-3.0]]),
    ("+ - *", &[&[0.7, -1.3], &[2.5, 40.0]]),
    ("/", &[&[0.7, -1.3], &[-2.5, 0.04]]),
    ("% div_euclid rem_euclid", &[&[7.3, 2.0], &[-7.3, 2.0], &[7.3, -2.0], &[-7.3, -2.0], &[0.4, 3.0]]),
    ("abs signum", &[&[0.7], &[-3.0]]),
    ("floor ceil round round_ties_even trunc fract", &[&[0.7], &[2.2], &[-0.7], &[-3.3]]),
    ("max min", &[&[0.7, -1.3], &[-1.3, 0.7], &[2.0, 3.0]]),
    ("clamp", &[&[0.5, -1.0, 1.0], &[-1.5, -1.0, 1.0], &[1.5, -1.0, 1.0]]),
    ("copysign", &[&[0.7, 2.0], &[0.7, -2.0], &[-0.7, 2.0], &[-0.7, -2.0]]),
    ("mul_add", &[&[0.7, -1.3, 4.0]]),
    ("recip", &[&[0.7], &[-30.0]]),
    ("sqrt", &[&[0.01], &[0.7], &[900.0]]),
    ("cbrt", &[&[0.01], &[-0.7], &[900.0]]),
    ("powi", &[&[0.7, 3.0], &[-1.3, 2.0], &[-1.3, -3.0], &[0.0, 1.0], &[0.0, 2.0], &[2.0, 0.0], &[2.0, 1.0]]),
    ("powf", &[&[0.7, 2.5], &[3.0, -1.3], &[2.0, 0.0], &[1.0, 0.3], &[0.02, 3.0]]),
    ("hypot", &[&[3.0, -4.0], &[-0.2, 5.0], &[1e-3, 0.0]]),
    ("exp exp2 exp_m1", &[&[0.7], &[-3.0], &[5.0], &[0.0]]),
    ("ln log2 log10", &[&[0.02], &[1.0], &[40.0]]),
    ("ln_1p", &[&[-0.9], &[0.0], &[40.0]]),
    ("log", &[&[0.7, 3.0], &[40.0, 0.3]]),
    ("sin cos tan", &[&[0.7], &[-1.3], &[0.0], &[4.0]]),
    ("asin acos atanh", &[&[0.7], &[-0.95], &[0.0]]),
    ("atan asinh sinh cosh tanh", &[&[0.7], &[-1.3], &[0.0], &[4.0]]),
    ("acosh", &[&[1.1], &[40.0]]),
    ("atan2", &[&[0.7, -1.3], &[-0.7, 1.3], &[-0.7, -1.3], &[0.7, 0.0], &[0.0, 1.3]]),
    ("to_degrees to_radians", &[&[0.7], &[-40.0]]),
];

#[test]
fn no_method_is_missing_and_none_is_unlisted() {
    let listed: Vec<&str> = METHODS.split_whitespace().collect();
    assert_eq!(method_names().collect::<Vec<_>>(), listed);
}

#[test]
fn partials_agree_with_finite_differences() {
    for_each_partial(|primitive, operand, point| {
        let written = partial(primitive, operand, point, evaluate(primitive, point));
        let measured = slope(|x| evaluate(primitive, &with(point, operand, x)), point[operand]);
        assert_close(written, measured, 1e-8, &format!("{primitive:?}, operand {operand} at {point:?}"));
    });
}

#[test]
fn single_precision_agrees_with_double() {
    for_each_partial(|primitive, operand, point| {
        #[allow(clippy::cast_possible_truncation, reason = "rounding to single precision is the point")]
        let rounded: Vec<f32> = point.iter().map(|x| *x as f32).collect();
        let exact: Vec<f64> = rounded.iter().map(|x| f64::from(*x)).collect();
        let double = partial(primitive, operand, &exact, evaluate(primitive, &exact));
        let single = single::partial(primitive, operand, &rounded, single::evaluate(primitive, &rounded));
        assert_close(
            f64::from(single),
            double,
            2e-5,
            &format!("{primitive:?}, operand {operand} at {point:?}"),
        );
    });
}

#[test]
fn only_methods_are_found_and_only_with_their_arity() {
    assert_eq!(method("sin", 1), Some(Primitive::Method("sin")));
    assert_eq!(method("clamp", 3), Some(Primitive::Method("clamp")));
    assert_eq!(method("sin", 2), None);
    assert_eq!(method("gamma", 1), None);
    for operator in OPERATORS {
        assert_eq!(method(&format!("{operator:?}").to_lowercase(), operator.arity()), None);
    }
    assert_eq!(method("+", 2), None);
}

#[test]
fn only_the_exponent_of_powi_is_inert() {
    for primitive in primitives() {
        for operand in 0..primitive.arity() {
            let expected = primitive == Primitive::Method("powi") && operand == 1;
            assert_eq!(is_inert(primitive, operand), expected, "{primitive:?}, operand {operand}");
        }
    }
}

#[test]
fn cheap_and_singular_lines_are_marked() {
    let cheap: Vec<_> = primitives().filter(|primitive| is_cheap(*primitive)).map(name).collect();
    let expected = "neg + - * abs ceil clamp copysign floor fract max min round round_ties_even signum to_degrees \
        to_radians trunc";
    assert_eq!(cheap.join(" "), expected);
    let singular: Vec<_> = primitives().filter(|primitive| rule(*primitive).singular).map(name).collect();
    assert_eq!(singular.join(" "), "acos acosh asin cbrt log powf sqrt");
}

/// All combinations of operands at which something can happen.
#[test]
fn an_infinite_partial_of_a_finite_value_is_marked_singular() {
    let edges = [-1.0, -0.0, 0.0, 0.5, 1.0, 2.0];
    for primitive in primitives() {
        for combination in 0..edges.len().pow(u32::try_from(primitive.arity()).unwrap()) {
            let digit =
                |operand: usize| combination / edges.len().pow(u32::try_from(operand).unwrap()) % edges.len();
            let point: Vec<f64> = (0..primitive.arity()).map(|operand| edges[digit(operand)]).collect();
            if name(primitive) == "clamp" && point[1] > point[2] {
                continue; // the primal panics
            }
            let y = evaluate(primitive, &point);
            for operand in (0..point.len()).filter(|operand| !is_inert(primitive, *operand)) {
                let bounded = partial(primitive, operand, &point, y).is_finite();
                let excused = !y.is_finite() || rule(primitive).singular;
                assert!(bounded || excused, "{primitive:?}, operand {operand} at {point:?}");
            }
        }
    }
}

#[test]
fn the_derivative_of_abs_is_the_sign_and_zero_at_zero() {
    assert_eq!(gradient("abs", &[0.0]), [0.0]);
    assert_eq!(gradient("abs", &[-0.0]), [0.0]);
    assert_eq!(gradient("abs", &[-1e-300]), [-1.0]);
}

#[test]
fn max_and_min_follow_the_operand_returned() {
    for name in ["max", "min"] {
        assert_eq!(gradient(name, &[2.0, 2.0]), [1.0, 0.0], "{name}: a tie goes to the first");
        assert_eq!(gradient(name, &[0.0, -0.0]), [1.0, 0.0], "{name}: zeros tie");
        assert_eq!(gradient(name, &[-0.0, 0.0]), [1.0, 0.0], "{name}: zeros tie");
        assert_eq!(gradient(name, &[f64::NAN, 2.0]), [0.0, 1.0], "{name}: NaN is not returned");
        assert_eq!(gradient(name, &[2.0, f64::NAN]), [1.0, 0.0], "{name}: NaN is not returned");
    }
    assert_eq!(gradient("max", &[f64::NEG_INFINITY, 2.0]), [0.0, 1.0]);
    assert_eq!(gradient("min", &[2.0, f64::INFINITY]), [1.0, 0.0]);
}

#[test]
fn clamp_passes_inside_and_at_the_edges() {
    assert_eq!(gradient("clamp", &[-1.0, -1.0, 1.0]), [1.0, 0.0, 0.0]);
    assert_eq!(gradient("clamp", &[1.0, -1.0, 1.0]), [1.0, 0.0, 0.0]);
    assert_eq!(gradient("clamp", &[-0.0, 0.0, 1.0]), [1.0, 0.0, 0.0]);
    assert_eq!(gradient("clamp", &[-1.1, -1.0, 1.0]), [0.0, 1.0, 0.0]);
    assert_eq!(gradient("clamp", &[1.1, -1.0, 1.0]), [0.0, 0.0, 1.0]);
    assert_eq!(gradient("clamp", &[3.0, 1.0, 1.0]), [0.0, 0.0, 1.0]);
    assert_eq!(gradient("clamp", &[3.0, 1.0, f64::INFINITY]), [1.0, 0.0, 0.0]);
}

#[test]
fn copysign_is_the_agreement_of_the_signs() {
    assert_eq!(gradient("copysign", &[0.0, 1.0]), [1.0, 0.0]);
    assert_eq!(gradient("copysign", &[-0.0, 1.0]), [-1.0, 0.0]);
    assert_eq!(gradient("copysign", &[2.0, -0.0]), [-1.0, 0.0]);
    assert_eq!(gradient("copysign", &[2.0, f64::NAN.copysign(-1.0)]), [-1.0, 0.0]);
}

#[test]
fn steps_are_flat_even_on_the_step() {
    for name in ["floor", "ceil", "round", "round_ties_even", "trunc", "signum"] {
        for x in [0.0, -0.0, 0.5, 1.0, -1.5] {
            assert_eq!(gradient(name, &[x]), [0.0], "{name} at {x}");
        }
    }
    assert_eq!(gradient("fract", &[2.0]), [1.0]);
    assert_eq!(gradient("div_euclid", &[6.0, 2.0]), [0.0, 0.0]);
}

#[test]
fn a_remainder_belongs_to_the_quotient_that_was_taken() {
    assert_eq!(gradient_of(Primitive::Rem, &[7.0, 2.0]), [1.0, -3.0]);
    assert_eq!(gradient_of(Primitive::Rem, &[-7.0, 2.0]), [1.0, 3.0]);
    assert_eq!(gradient_of(Primitive::Rem, &[6.0, 2.0]), [1.0, -3.0]);
    assert_eq!(gradient_of(Primitive::Rem, &[1.0, 0.1]), [1.0, -9.0]);
    assert_eq!(gradient_of(Primitive::Rem, &[2.5, f64::INFINITY]), [1.0, 0.0]);
    assert_eq!(gradient("rem_euclid", &[-7.0, 2.0]), [1.0, 4.0]);
    assert_eq!(gradient("rem_euclid", &[-7.0, -2.0]), [1.0, -4.0]);
    assert_eq!(gradient("rem_euclid", &[1.0, 0.1]), [1.0, -9.0]);
}

#[test]
fn roots_are_infinitely_steep_at_zero() {
    assert_eq!(gradient("sqrt", &[0.0]), [f64::INFINITY]);
    assert_eq!(gradient("cbrt", &[0.0]), [f64::INFINITY]);
    assert_eq!(gradient("asin", &[1.0]), [f64::INFINITY]);
    assert_eq!(gradient("acos", &[1.0]), [f64::NEG_INFINITY]);
    assert_eq!(gradient("acosh", &[1.0]), [f64::INFINITY]);
    assert_eq!(gradient("powf", &[0.0, 0.5]), [f64::INFINITY, 0.0]);
}

#[test]
fn integer_powers_have_no_nan_at_zero() {
    for (exponent, expected) in [(0.0, 0.0), (1.0, 1.0), (2.0, 0.0), (7.0, 0.0)] {
        assert_eq!(gradient("powi", &[0.0, exponent]), [expected], "exponent {exponent}");
    }
    assert_eq!(gradient("powi", &[0.0, -1.0]), [f64::NEG_INFINITY]);
    assert_eq!(gradient("powi", &[f64::INFINITY, 0.0]), [0.0]);
}

#[test]
fn float_powers_have_no_nan_where_the_limit_exists() {
    assert_eq!(gradient("powf", &[0.0, 0.0]), [0.0, 0.0]);
    assert_eq!(gradient("powf", &[0.0, 1.0]), [1.0, 0.0]);
    assert_eq!(gradient("powf", &[0.0, 2.0]), [0.0, 0.0]);
    assert_eq!(gradient("powf", &[f64::INFINITY, -1.0]), [0.0, 0.0]);
    assert_eq!(gradient("powf", &[-0.0, 3.0]), [0.0, 0.0]);
    assert_eq!(gradient("powf", &[-2.0, 0.0])[0], 0.0);
    assert_eq!(gradient("powf", &[-2.0, 3.0])[0], 12.0);
    assert!(gradient("powf", &[-2.0, 3.0])[1].is_nan(), "beside an integer exponent there is no value");
}

#[test]
fn norms_and_angles_are_flat_at_the_origin() {
    assert_eq!(gradient("hypot", &[0.0, 0.0]), [0.0, 0.0]);
    assert_eq!(gradient("hypot", &[0.0, -2.0]), [0.0, -1.0]);
    assert_eq!(gradient("hypot", &[2.0, f64::INFINITY])[0], 0.0);
    assert_eq!(gradient("atan2", &[0.0, 0.0]), [0.0, 0.0]);
    assert_eq!(gradient("atan2", &[0.0, -0.0]), [0.0, 0.0]);
    assert_eq!(gradient("atan2", &[0.0, -2.0]), [-0.5, 0.0]);
}

#[test]
fn large_and_small_operands_keep_their_digits() {
    assert_close(gradient("atan2", &[1e-200, 1e-200])[0], 5e199, 1e-14, "atan2, small");
    assert_close(gradient("atan2", &[1e200, 1e200])[0], 5e-201, 1e-14, "atan2, large");
    assert_close(gradient("asinh", &[1e200])[0], 1e-200, 1e-14, "asinh, large");
    assert_close(gradient("acosh", &[1e200])[0], 1e-200, 1e-14, "acosh, large");
    assert_close(gradient("exp_m1", &[-40.0])[0], (-40.0_f64).exp(), 1e-14, "exp_m1, saturated");
    assert_eq!(gradient("tanh", &[400.0]), [0.0]);
    assert_eq!(gradient("exp", &[f64::NEG_INFINITY]), [0.0]);
    assert_eq!(gradient("recip", &[f64::INFINITY]), [0.0]);
    assert_eq!(gradient("ln", &[0.0]), [f64::INFINITY]);
}

fn primitives() -> impl Iterator<Item = Primitive> {
    OPERATORS.into_iter().chain(method_names().map(Primitive::Method))
}

fn name(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Neg => "neg",
        Primitive::Add => "+",
        Primitive::Sub => "-",
        Primitive::Mul => "*",
        Primitive::Div => "/",
        Primitive::Rem => "%",
        Primitive::Method(name) => name,
    }
}

fn for_each_partial(mut check: impl FnMut(Primitive, usize, &[f64])) {
    for primitive in primitives() {
        let is_listed = |names: &str| names.split_whitespace().any(|known| known == name(primitive));
        let points =
            POINTS.iter().filter(|(names, _)| is_listed(names)).flat_map(|(_, points)| points.iter());
        let mut count = 0;
        for point in points {
            count += 1;
            let active = (0..point.len()).filter(|operand| !is_inert(primitive, *operand));
            active.for_each(|operand| check(primitive, operand, point));
        }
        assert!(count > 0, "{primitive:?} has no points");
    }
}

/// All partials of a method, without those of inert operands.
fn gradient(name: &str, point: &[f64]) -> Vec<f64> {
    gradient_of(method(name, point.len()).unwrap(), point)
}

fn gradient_of(primitive: Primitive, point: &[f64]) -> Vec<f64> {
    let y = evaluate(primitive, point);
    let active = (0..point.len()).filter(|operand| !is_inert(primitive, *operand));
    active.map(|operand| partial(primitive, operand, point, y)).collect()
}

fn with(point: &[f64], operand: usize, value: f64) -> Vec<f64> {
    let mut moved = point.to_vec();
    moved[operand] = value;
    moved
}

/// The derivative by Ridders' method: central differences, extrapolated to a step of zero.
fn slope(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    let mut step = 0.02 * if x == 0.0 { 1.0 } else { x.abs().min(1.0) };
    let (mut best, mut least) = (f64::NAN, f64::INFINITY);
    let mut previous: Vec<f64> = Vec::new();
    for _ in 0..10 {
        let mut row = vec![(f(x + step) - f(x - step)) / (2.0 * step)];
        let mut factor = 1.0;
        for (order, coarse) in previous.iter().enumerate() {
            factor *= 4.0;
            let finer = row[order];
            let extrapolated = finer + (finer - coarse) / (factor - 1.0);
            let error = (extrapolated - finer).abs().max((extrapolated - coarse).abs());
            if error <= least {
                (best, least) = (extrapolated, error);
            }
            row.push(extrapolated);
        }
        previous = row;
        step /= 2.0;
    }
    best
}

fn assert_close(actual: f64, expected: f64, tolerance: f64, place: &str) {
    // Numbers far below one are compared among themselves, those near one also absolutely.
    let scale =
        if expected.abs() < 1e-3 && expected != 0.0 { expected.abs() } else { expected.abs().max(1.0) };
    assert!((actual - expected).abs() <= tolerance * scale, "{place}: {actual} instead of {expected}");
}
