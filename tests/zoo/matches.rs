//! Branches by `match`, `if let`, `let … else` and `matches!`, on integers, booleans, tuples, enums and options.

use crate::check::zoo;
use grad_runtime::differentiable;

zoo! {
    fn a_match_on_integer_literals(x: f64, n: i32) -> f64 {
        match n {
            0 => 1.0,
            1 => x,
            2 => x * x,
            -1 => 1.0 / x,
            _ => x.powi(n),
        }
    }
    gradient f64::from(n) * x.powi(n - 1);
    at (2.0, 0), (2.0, 1), (2.0, 2), (2.0, -1), (2.0, 5), (-3.0, -2);
}

zoo! {
    fn a_match_on_ranges_alternatives_and_guards(x: f64, n: usize, k: usize) -> f64 {
        match n {
            0 | 7 => x,
            1..=3 => x * x * n as f64,
            4.. if k > 10 => x * x * x,
            m if m == k => x * m as f64,
            5 => 5.0 * x * x,
            _ => x.sin(),
        }
    }
    at (2.0, 0, 0), (2.0, 7, 20), (2.0, 1, 0), (2.0, 3, 0), (2.0, 4, 11), (2.0, 4, 4), (2.0, 5, 1), (2.0, 6, 1);
}

zoo! {
    fn a_guard_on_an_active_value(x: f64, n: usize) -> f64 {
        let y = x * x;
        match n {
            0 if y > 1.0 => y * x,
            0 => y,
            _ if x < 0.0 => -x,
            m => x * m as f64,
        }
    }
    at (2.0, 0), (0.5, 0), (-2.0, 3), (2.0, 3);
}

zoo! {
    fn a_match_that_binds_with_at(x: f64, n: usize) -> f64 {
        let weight = match n {
            small @ 0..=4 => small as f64,
            large => (large * large) as f64,
        };
        weight * x * x
    }
    gradient 2.0 * x * if n <= 4 { n as f64 } else { (n * n) as f64 };
    at (3.0, 2), (3.0, 5);
}

zoo! {
    fn a_match_on_booleans_and_tuples(x: f64, y: f64, n: usize) -> f64 {
        match (x > y, n % 3) {
            (true, 0) => x * y,
            (true, _) => x,
            (false, 1) => y * y,
            (false, rest) => y * rest as f64,
        }
    }
    at (3.0, 2.0, 3), (3.0, 2.0, 4), (2.0, 3.0, 4), (2.0, 3.0, 5);
}

zoo! {
    fn a_match_binds_active_values(x: f64, y: f64, n: usize) -> f64 {
        match (x * y, n) {
            (z, 0) => z,
            (z, 1) if z > 2.0 => z * z,
            (z, m) => z * x * m as f64,
        }
    }
    at (3.0, 2.0, 0), (3.0, 2.0, 1), (1.0, 0.5, 1), (3.0, 2.0, 4);
}

zoo! {
    fn arms_assign_return_and_fall_through(x: f64, n: usize) -> f64 {
        let mut y = x;
        match n {
            0 => return x * x,
            1 => y *= 3.0,
            2 => {
                y *= y;
                y += x;
            }
            3 => {}
            _ => unreachable!("no other case is tried"),
        }
        y * x
    }
    gradient match n { 0 => 2.0 * x, 1 => 6.0 * x, 2 => 3.0 * x * x + 2.0 * x, _ => 2.0 * x };
    at (2.0, 0), (2.0, 1), (2.0, 2), (2.0, 3);
}

zoo! {
    fn a_match_has_a_tuple_for_its_value(x: f64, y: f64, n: usize) -> f64 {
        let (a, b) = match n {
            0 => (x, y),
            1 => (y, x),
            _ => (x * y, x + y),
        };
        a * a * b
    }
    gradient match n {
        0 => (2.0 * x * y, x * x),
        1 => (y * y, 2.0 * x * y),
        _ => {
            let p = x * y;
            (2.0 * p * y * (x + y) + p * p, 2.0 * p * x * (x + y) + p * p)
        }
    };
    at (3.0, 2.0, 0), (3.0, 2.0, 1), (3.0, 2.0, 2);
}

#[derive(Clone, Copy)]
enum Kind {
    Plain,
    Scaled(f64),
    Product(f64, f64),
    Named { offset: f64, times: u32 },
}

#[differentiable]
fn by_kind(#[no_grad] kind: Kind, x: f64) -> f64 {
    match kind {
        Kind::Plain => x * x,
        Kind::Scaled(a) => x * a,
        Kind::Product(a, b) => x * a * b,
        Kind::Named { offset, times } => (x + offset) * f64::from(times) * x,
    }
}

#[test]
fn the_payload_of_an_enum_is_inactive() {
    assert_eq!(by_kind_grad(Kind::Plain, 3.0), (9.0, 6.0));
    assert_eq!(by_kind_grad(Kind::Scaled(10.0), 2.0), (20.0, 10.0));
    assert_eq!(by_kind_grad(Kind::Product(4.0, 5.0), 2.0), (40.0, 20.0));
    assert_eq!(by_kind_grad(Kind::Named { offset: 1.0, times: 3 }, 2.0), (18.0, 15.0));
}

#[differentiable]
fn by_kind_and_sign(x: f64, #[no_grad] kind: Kind, y: f64) -> f64 {
    let mut z = y;
    if x > 0.0 {
        z += x;
        match kind {
            Kind::Scaled(a) if a > 1.0 => z *= a,
            Kind::Scaled(_) | Kind::Plain => return x * y,
            Kind::Product(a, ..) | Kind::Named { offset: a, .. } => z = z * x + a,
        }
    }
    z
}

#[test]
fn a_match_inside_a_branch_updates_what_follows() {
    assert_eq!(by_kind_and_sign_grad(2.0, Kind::Scaled(4.0), 3.0), (20.0, (4.0, 4.0)));
    assert_eq!(by_kind_and_sign_grad(2.0, Kind::Scaled(0.5), 3.0), (6.0, (3.0, 2.0)));
    assert_eq!(by_kind_and_sign_grad(2.0, Kind::Plain, 3.0), (6.0, (3.0, 2.0)));
    assert_eq!(by_kind_and_sign_grad(2.0, Kind::Product(1.0, 9.0), 3.0), (11.0, (7.0, 2.0)));
    assert_eq!(by_kind_and_sign_grad(-2.0, Kind::Plain, 3.0), (3.0, (0.0, 1.0)));
}

#[differentiable]
fn optional_factor(x: f64, #[no_grad] factor: Option<f64>) -> f64 {
    match factor {
        Some(a) => x * a,
        None => x + x,
    }
}

#[test]
fn the_payload_of_an_option_is_inactive() {
    assert_eq!(optional_factor_grad(3.0, None), (6.0, 2.0));
    assert_eq!(optional_factor_grad(3.0, Some(10.0)), (30.0, 10.0));
}

#[differentiable]
fn by_if_let(x: f64, #[no_grad] factor: Option<f64>, #[no_grad] kind: Kind) -> f64 {
    let mut y = x;
    if let Some(a) = factor {
        y *= a;
    }
    if let Kind::Scaled(a) | Kind::Product(a, _) = kind {
        y = y * x + a;
    } else if let Kind::Named { times, .. } = kind {
        y *= f64::from(times);
    } else {
        return y * x * x;
    }
    y
}

#[test]
fn if_let_binds_inactive_values() {
    assert_eq!(by_if_let_grad(2.0, Some(3.0), Kind::Scaled(1.0)), (13.0, 12.0));
    assert_eq!(by_if_let_grad(2.0, None, Kind::Product(1.0, 0.0)), (5.0, 4.0));
    assert_eq!(by_if_let_grad(2.0, Some(3.0), Kind::Named { offset: 0.0, times: 4 }), (24.0, 12.0));
    assert_eq!(by_if_let_grad(2.0, None, Kind::Plain), (8.0, 12.0));
}

#[differentiable]
fn by_let_else(x: f64, #[no_grad] factor: Option<f64>, #[no_grad] kind: Kind) -> f64 {
    let Some(a) = factor else {
        return x * x;
    };
    let y = x * a;
    let (Kind::Scaled(b) | Kind::Product(_, b)) = kind else {
        return y * y;
    };
    y * x * b
}

#[test]
fn let_else_returns_early() {
    assert_eq!(by_let_else_grad(3.0, None, Kind::Plain), (9.0, 6.0));
    assert_eq!(by_let_else_grad(3.0, Some(2.0), Kind::Plain), (36.0, 24.0));
    assert_eq!(by_let_else_grad(3.0, Some(2.0), Kind::Scaled(5.0)), (90.0, 60.0));
    assert_eq!(by_let_else_grad(3.0, Some(2.0), Kind::Product(1.0, 4.0)), (72.0, 48.0));
}

#[differentiable]
fn by_matches(x: f64, #[no_grad] kind: Kind, n: usize) -> f64 {
    let y = if matches!(kind, Kind::Scaled(a) if a > 1.0) { x * x } else { 3.0 * x };
    if matches!(n, 1 | 3..=5) { y * x } else { y }
}

#[test]
fn matches_is_a_condition() {
    assert_eq!(by_matches_grad(2.0, Kind::Scaled(2.0), 1), (8.0, 12.0));
    assert_eq!(by_matches_grad(2.0, Kind::Scaled(0.5), 4), (12.0, 12.0));
    assert_eq!(by_matches_grad(2.0, Kind::Scaled(2.0), 2), (4.0, 4.0));
    assert_eq!(by_matches_grad(2.0, Kind::Plain, 0), (6.0, 3.0));
}

#[differentiable]
fn with_default(x: f64, #[no_grad] weight: Option<f64>, #[no_grad] shift: Result<f64, i32>) -> f64 {
    let weight = weight.unwrap_or(0.5);
    let shift = match shift {
        Ok(value) => value,
        Err(code) => f64::from(code),
    };
    (x - shift) * weight * x
}

#[test]
fn methods_of_inactive_options_are_left_alone() {
    assert_eq!(with_default_grad(3.0, None, Ok(1.0)), (3.0, 2.5));
    assert_eq!(with_default_grad(3.0, Some(2.0), Err(2)), (6.0, 8.0));
}
