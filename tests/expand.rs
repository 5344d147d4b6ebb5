//! Expansions, compiled as the plain Rust that they are: their gradients agree with finite differences, and with what
//! the attribute generates here and now.

#![allow(unused_parens, reason = "a gradient of one part is matched like one of several")]

#[allow(clippy::pedantic, reason = "programs as users write them")]
#[path = "expand"]
mod source {
    pub(crate) mod arrays;
    pub(crate) mod branch;
    pub(crate) mod calls;
    pub(crate) mod choice;
    pub(crate) mod early_return;
    pub(crate) mod exchange;
    pub(crate) mod loop_with_tape;
    pub(crate) mod module;
    pub(crate) mod nested_loops;
    pub(crate) mod pullback;
    pub(crate) mod single_precision;
    pub(crate) mod straight_line;
    pub(crate) mod while_loop;
}

#[allow(clippy::pedantic, reason = "programs as users write them")]
#[path = "expand"]
mod expanded {
    #[path = "arrays.expanded.rs"]
    #[rustfmt::skip]
    pub(crate) mod arrays;
    #[path = "branch.expanded.rs"]
    #[rustfmt::skip]
    pub(crate) mod branch;
    #[path = "calls.expanded.rs"]
    #[rustfmt::skip]
    pub(crate) mod calls;
    #[path = "choice.expanded.rs"]
    #[rustfmt::skip]
    pub(crate) mod choice;
    #[path = "early_return.expanded.rs"]
    #[rustfmt::skip]
    pub(crate) mod early_return;
    #[path = "exchange.expanded.rs"]
    #[rustfmt::skip]
    pub(crate) mod exchange;
    #[path = "loop_with_tape.expanded.rs"]
    #[rustfmt::skip]
    pub(crate) mod loop_with_tape;
    #[path = "module.expanded.rs"]
    #[rustfmt::skip]
    pub(crate) mod module;
    #[path = "nested_loops.expanded.rs"]
    #[rustfmt::skip]
    pub(crate) mod nested_loops;
    #[path = "pullback.expanded.rs"]
    #[rustfmt::skip]
    pub(crate) mod pullback;
    #[path = "single_precision.expanded.rs"]
    #[rustfmt::skip]
    pub(crate) mod single_precision;
    #[path = "straight_line.expanded.rs"]
    #[rustfmt::skip]
    pub(crate) mod straight_line;
    #[path = "while_loop.expanded.rs"]
    #[rustfmt::skip]
    pub(crate) mod while_loop;
}

/// Holds a gradient against central differences of the primal, and against `same`, which must agree bit for bit.
fn check<const N: usize>(
    f: impl Fn([f64; N]) -> f64,
    gradient: impl Fn([f64; N]) -> (f64, [f64; N]),
    same: impl Fn([f64; N]) -> (f64, [f64; N]),
    points: &[[f64; N]],
    tolerance: f64,
) {
    for point in points {
        let (value, partials) = gradient(*point);
        assert_eq!(value.to_bits(), f(*point).to_bits(), "the value at {point:?}");
        assert_eq!((value, partials), same(*point), "the attribute gives something else at {point:?}");
        for index in 0..N {
            let at = |step: f64| {
                let mut moved = *point;
                moved[index] += step;
                f(moved)
            };
            let step = tolerance * (1.0 + point[index].abs());
            let slope = (at(step) - at(-step)) / (2.0 * step);
            let error = (partials[index] - slope).abs() / (1.0 + slope.abs());
            assert!(
                error < 100.0 * tolerance,
                "∂/∂x[{index}] at {point:?} is {}, not {slope}",
                partials[index]
            );
        }
    }
}

/// Checks one function of floats, which come first or last among its arguments.
macro_rules! check {
    ($module:ident :: $f:ident / $grad:ident, |$($x:ident),+| ($($arg:expr),+) => ($($part:ident),+), $points:expr) => {
        check(
            |[$($x),+]| expanded::$module::$f($($arg),+),
            |[$($x),+]| {
                let (value, ($($part),+)) = expanded::$module::$grad($($arg),+);
                (value, [$($part),+])
            },
            |[$($x),+]| {
                let (value, ($($part),+)) = source::$module::$grad($($arg),+);
                (value, [$($part),+])
            },
            $points,
            1e-6,
        )
    };
}

#[test]
fn straight_line() {
    check!(straight_line::neuron / neuron_grad, |w, x, b| (w, x, b) => (dw, dx, db), &[[0.3, 1.2, -0.4], [-2.0, -0.5, 0.1]]);
}

#[test]
fn branch() {
    check!(branch::huber / huber_grad, |x, d| (x, d) => (dx, dd), &[[0.3, 1.0], [2.0, 1.0], [-2.0, 0.5]]);
}

#[test]
fn loop_with_tape() {
    for n in [0, 1, 5] {
        check!(loop_with_tape::logistic / logistic_grad, |x, r| (x, r, n) => (dx, dr), &[[0.3, 2.5], [0.7, 3.1]]);
    }
}

#[test]
fn while_loop() {
    check!(while_loop::newton / newton_grad, |x| (x) => (dx), &[[1.5], [2.0], [90.0]]);
}

#[test]
fn early_return() {
    for n in [0, 1, 2, 9] {
        check!(early_return::escape / escape_grad, |x, c| (x, c, n) => (dx, dc), &[[-1.0, 0.5], [0.2, 0.1], [1.5, 0.3], [5.0, 1.0]]);
    }
}

#[test]
fn arrays() {
    let points = &[[1.0, -2.0, 0.5, 3.0, 0.7], [0.1, 0.2, 0.3, 0.4, -1.5]];
    check(
        |[a, b, c, d, x]| expanded::arrays::horner([a, b, c, d], x),
        |[a, b, c, d, x]| {
            let (value, ([a, b, c, d], x)) = expanded::arrays::horner_grad([a, b, c, d], x);
            (value, [a, b, c, d, x])
        },
        |[a, b, c, d, x]| {
            let (value, ([a, b, c, d], x)) = source::arrays::horner_grad([a, b, c, d], x);
            (value, [a, b, c, d, x])
        },
        points,
        1e-6,
    );
}

#[test]
fn calls() {
    for n in 0..6 {
        check!(calls::power / power_grad, |x| (x, n) => (dx), &[[1.3], [-0.4]]);
    }
    check!(calls::square / square_grad, |x| (x) => (dx), &[[1.3], [-0.4]]);
}

#[test]
fn choice() {
    for kind in 0..5 {
        check!(choice::activation / activation_grad, |x| (kind, x) => (dx), &[[1.3], [-0.4]]);
    }
}

#[test]
fn module() {
    check(
        |[x, w]| expanded::module::network::unit(x, w),
        |[x, w]| {
            let (value, (dx, dw)) = expanded::module::network::unit_grad(x, w);
            (value, [dx, dw])
        },
        |[x, w]| {
            let (value, (dx, dw)) = source::module::network::unit_grad(x, w);
            (value, [dx, dw])
        },
        &[[0.4, 0.8], [-1.0, 0.3], [1.5, -0.7]],
        1e-6,
    );
}

#[test]
fn nested_loops() {
    for n in [0, 1, 3] {
        check!(nested_loops::smooth / smooth_grad, |x, k| (x, k, n) => (dx, dk), &[[0.4, 0.8], [-1.0, 0.3]]);
    }
}

#[test]
fn exchange() {
    for n in [0, 1, 4] {
        check!(exchange::fibonacci / fibonacci_grad, |x, y| (x, y, n) => (dx, dy), &[[0.4, 0.8], [-1.0, 0.3]]);
    }
}

#[test]
fn single_precision() {
    #[allow(clippy::cast_possible_truncation, reason = "the point is representable in both precisions")]
    check(
        |[x, y]| expanded::single_precision::mixed(x as f32, y),
        |[x, y]| {
            let (value, (dx, dy)) = expanded::single_precision::mixed_grad(x as f32, y);
            (value, [f64::from(dx), dy])
        },
        |[x, y]| {
            let (value, (dx, dy)) = source::single_precision::mixed_grad(x as f32, y);
            (value, [f64::from(dx), dy])
        },
        &[[0.25, 1.5], [-0.5, 0.75]],
        1e-3,
    );
}

#[test]
fn pullback() {
    for seed in [(1.0, 0.0), (0.0, 1.0), (0.5, -2.0)] {
        check(
            |[x, y]| {
                let (r, a) = expanded::pullback::polar(x, y);
                seed.0 * r + seed.1 * a
            },
            |[x, y]| {
                let ((r, a), pull) = expanded::pullback::polar_vjp(x, y);
                (seed.0 * r + seed.1 * a, pull(seed).into())
            },
            |[x, y]| {
                let ((r, a), pull) = source::pullback::polar_vjp(x, y);
                (seed.0 * r + seed.1 * a, pull(seed).into())
            },
            &[[0.4, 0.8], [-1.0, 0.3]],
            1e-6,
        );
    }
}

/// The body of the gradient in `loop_with_tape.expanded.rs`, without the traits that it brings into scope.
fn shown() -> &'static str {
    let expansion = include_str!("expand/loop_with_tape.expanded.rs");
    let (_, rest) = expansion.split_once("fn logistic_grad").expect("the gradient");
    let (_, rest) = rest.split_once("    };\n").expect("the traits end here");
    rest.split_once("\n}\n").expect("the gradient ends here").0
}

#[test]
fn the_documentation_shows_what_is_generated() {
    let front_page = include_str!("../README.md");
    assert!(front_page.contains(shown()), "README.md shows something else than\n{}", shown());
    let tour = include_str!("../grad-runtime/src/guide/tour.rs").replace("//! ", "");
    assert!(tour.contains(shown()), "the tour shows something else than\n{}", shown());
}
