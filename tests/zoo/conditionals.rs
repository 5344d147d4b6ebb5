//! Branches by `if`: in every position, nested, in series, with early returns, and with conditions that do things.

#![allow(unused_assignments, reason = "values that are overwritten unread are part of what is tested")]

use crate::check::zoo;
use grad_runtime::differentiable;

zoo! {
    generic fn a_return_in_a_branch(x: f64) -> f64 {
        if x > 0.0 {
            return x * x;
        }
        x + x
    }
    gradient if x > 0.0 { 2.0 * x } else { 2.0 };
    at (4.0), (-10.0);
}

#[differentiable]
fn assigned_in_branches(x: f64) -> f64 {
    let y;
    if x > 0.0 {
        y = x * x;
    } else if x == -1337.0 {
        y = 0.0;
    } else {
        y = x + x;
    }
    y
}

#[test]
fn a_variable_is_assigned_in_every_branch() {
    assert_eq!(assigned_in_branches_grad(4.0), (16.0, 8.0));
    assert_eq!(assigned_in_branches_grad(-10.0), (-20.0, 2.0));
    assert_eq!(assigned_in_branches_grad(-1337.0), (0.0, 0.0));
}

#[differentiable]
fn overwritten_in_branches(x: f64) -> f64 {
    let mut y = x * 7.0;
    if x > 0.0 {
        y = x;
        y = y * x;
    } else if x == -1337.0 {
        y = y * x * x;
        y = 0.0;
    } else {
        y = x * x * x;
        y = x + x;
    }
    y
}

#[test]
fn dummy_assignments_are_overwritten() {
    assert_eq!(overwritten_in_branches_grad(4.0), (16.0, 8.0));
    assert_eq!(overwritten_in_branches_grad(-10.0), (-20.0, 2.0));
    assert_eq!(overwritten_in_branches_grad(-1337.0), (0.0, 0.0));
}

zoo! {
    generic fn two_parameters_are_used_differently_in_each_branch(x: f64, y: f64) -> f64 {
        if x > 0.0 {
            return x * y;
        }
        y - x
    }
    gradient if x > 0.0 { (y, x) } else { (-1.0, 1.0) };
    at (4.0, 5.0), (-3.0, -2.0);
}

zoo! {
    generic fn an_empty_branch(x: f64) -> f64 {
        if x > 0.0 {}
        x * x
    }
    gradient 2.0 * x;
    at (2.0), (-3.0);
}

zoo! {
    generic fn a_labelled_block_is_left_early(x: f64) -> f64 {
        let mut y = x;
        'block: {
            let mut inner = y;
            inner *= x;
            if inner < 0.5 {
                break 'block;
            }
            y = inner;
        }
        y
    }
    gradient if x * x < 0.5 { 1.0 } else { 2.0 * x };
    at (3.0), (0.2), (-3.0);
}

zoo! {
    generic fn a_labelled_block_has_a_value(x: f64, z: f64) -> f64 {
        let y = 'value: {
            if x > z {
                break 'value x * z;
            }
            let square = x * x;
            if square > z {
                break 'value square;
            }
            z
        };
        y * x
    }
    gradient if x > z { (2.0 * x * z, x * x) } else if x * x > z { (3.0 * x * x, 0.0) } else { (z, x) };
    at (3.0, 2.0), (2.0, 3.0), (0.5, 3.0);
}

zoo! {
    generic fn nested_branches(x: f64) -> f64 {
        if x > 0.0 {
            if x > 10.0 { x * x + x } else { x * x }
        } else {
            x * -x
        }
    }
    gradient if x > 10.0 { 2.0 * x + 1.0 } else if x > 0.0 { 2.0 * x } else { -2.0 * x };
    at (11.0), (4.0), (-10.0);
}

#[differentiable]
fn falls_through(x: f64, y: f64) -> f64 {
    if x > 0.0 {
        if y > 10.0 {
            let z = x * y;
            if z > 100.0 {
                return x + z;
            } else if y == 20.0 {
                return z + z;
            }
        } else {
            return x + y;
        }
    }
    -y
}

#[test]
fn nested_branches_fall_through_to_the_end() {
    assert_eq!(falls_through_grad(4.0, 20.0), (160.0, (40.0, 8.0)));
    assert_eq!(falls_through_grad(4.0, 21.0), (-21.0, (0.0, -1.0)));
    assert_eq!(falls_through_grad(4.0, 5.0), (9.0, (1.0, 1.0)));
    assert_eq!(falls_through_grad(6.0, 20.0), (126.0, (21.0, 6.0)));
    assert_eq!(falls_through_grad(-3.0, -3.0), (3.0, (0.0, -1.0)));
}

zoo! {
    generic fn guards_return_one_after_the_other(x: f64, y: f64) -> f64 {
        if x <= 0.0 {
            return y * y;
        }
        let z = x * y;
        if y <= 0.0 {
            return z * z;
        }
        if x > 100.0 {
            unreachable!("larger than any point tried");
        }
        z + x
    }
    gradient if x <= 0.0 { (0.0, 2.0 * y) } else if y <= 0.0 { (2.0 * x * y * y, 2.0 * x * x * y) } else { (y + 1.0, x) };
    at (-2.0, 3.0), (2.0, -3.0), (2.0, 3.0);
}

zoo! {
    generic fn a_branch_that_panics_is_not_taken(x: f64) -> f64 {
        let y = if x > -100.0 { x * x } else { panic!("too small") };
        y * x
    }
    gradient 3.0 * x * x;
    at (2.0), (-3.0);
}

zoo! {
    generic fn branches_in_series(x: f64, y: f64) -> f64 {
        let mut z = x;
        if x > 0.0 {
            z *= y;
        }
        if z > 1.0 {
            z = z * z;
        } else {
            z += y;
        }
        if y < 0.0 {
            z *= x;
        }
        z
    }
    at (2.0, 3.0), (2.0, -3.0), (-2.0, 3.0), (-2.0, -3.0), (0.5, 0.5);
}

zoo! {
    generic fn a_tangle_of_branches(x: f64, y: f64) -> f64 {
        let mut z = x * y;
        if x > 0.0 {
            if y > 0.0 {
                z = x;
                if z > y {
                    z = z * y;
                }
            } else {
                z = z * z;
            }
            z = z + x;
        } else if z > 0.0 {
            if x > y {
                z = -y;
            }
        }
        z * x
    }
    at (2.0, 1.0), (1.0, 2.0), (2.0, -1.0), (-1.0, -2.0), (-2.0, -1.0), (-1.0, 2.0);
}

zoo! {
    generic fn several_variables_come_out_of_a_branch(x: f64, y: f64) -> f64 {
        let (mut a, mut b) = (x, y);
        if x > y {
            a = x * y;
            b = a + x;
        } else {
            b = x - y;
        }
        a * b
    }
    gradient if x > y {
        (2.0 * x * y * (y + 1.0), x * x * (2.0 * y + 1.0))
    } else {
        (2.0 * x - y, -x)
    };
    at (3.0, 2.0), (2.0, 3.0);
}

zoo! {
    generic fn a_branch_has_a_tuple_for_its_value(x: f64, y: f64) -> f64 {
        let (a, b) = if x > y { (x * x, y) } else { (y, x * y) };
        a * b
    }
    gradient if x > y { (2.0 * x * y, x * x) } else { (y * y, 2.0 * x * y) };
    at (3.0, 2.0), (2.0, 3.0);
}

zoo! {
    fn branches_inside_an_expression(x: f64, squared: bool) -> f64 {
        x * (if squared { x } else { 1.0 }) + if x < 0.0 { -x } else { 2.0 * x } * 3.0
    }
    gradient (if squared { 2.0 * x } else { 1.0 }) + if x < 0.0 { -3.0 } else { 6.0 };
    at (2.0, true), (2.0, false), (-2.0, true), (-2.0, false);
}

zoo! {
    fn a_branch_may_be_an_argument(x: f64, y: f64) -> f64 {
        f64::powi(if x > y { x } else { y }, if x > 0.0 { 2 } else { 3 }) * x.max(if y > 0.0 { y } else { -y })
    }
    at (2.0, 1.0), (-1.0, 2.0), (-1.0, -2.0), (0.5, -1.0);
}

zoo! {
    generic fn conditions_are_joined_and_negated(x: f64, y: f64) -> f64 {
        if (x > 0.0 && y > 0.0) || !(x > y) { x * y } else { x - y }
    }
    gradient if (x > 0.0 && y > 0.0) || x <= y { (y, x) } else { (1.0, -1.0) };
    at (1.0, 2.0), (2.0, 1.0), (1.0, -2.0), (-1.0, -2.0), (-2.0, -1.0);
}

zoo! {
    generic fn the_right_side_of_and_assigns(x: f64, y: f64) -> f64 {
        let mut z = y;
        if x > 0.0 && {
            z *= x;
            z > 1.0
        } {
            z *= z;
        }
        z
    }
    gradient if x > 0.0 && x * y > 1.0 { (2.0 * x * y * y, 2.0 * x * x * y) } else if x > 0.0 { (y, x) } else { (0.0, 1.0) };
    at (2.0, 3.0), (2.0, 0.1), (-2.0, 3.0);
}

zoo! {
    generic fn the_right_side_of_or_assigns(x: f64, y: f64) -> f64 {
        let mut z = y;
        let large = x > 1.0 || {
            z = z * x + x;
            z > 1.0
        };
        if large { z * z } else { z }
    }
    at (2.0, 3.0), (0.5, 4.0), (0.5, 0.2), (-0.5, 0.2);
}

zoo! {
    generic fn a_condition_has_a_name(x: f64, y: f64) -> f64 {
        let larger = x > y;
        let z = if larger { x * x } else { y };
        if !larger & (y > 0.0) | (x > 5.0) { z * x } else { z * y }
    }
    at (3.0, 2.0), (2.0, 3.0), (6.0, 3.0), (-2.0, -1.0);
}

zoo! {
    generic fn a_condition_on_a_computed_value(x: f64, y: f64) -> f64 {
        let z = x * y;
        let z = if z * z > x + y { z - x } else { z + y };
        if z > 1.0 { z * x } else { z * y }
    }
    at (3.0, 2.0), (0.1, 0.2), (0.5, 3.0);
}

/// Two cubics that meet at 0 with equal value and slope, continued by straight lines outside `[-1, 1]`.
#[differentiable]
fn spline(x: f64) -> f64 {
    if x < -1.0 {
        2.0 - 5.0 * (x + 1.0)
    } else if x < 0.0 {
        x * x - x * x * x
    } else if x <= 1.0 {
        x * x + 2.0 * x * x * x
    } else {
        3.0 + 8.0 * (x - 1.0)
    }
}

#[test]
fn a_cubic_spline_has_a_continuous_derivative() {
    let cases = [(-2.0, -5.0), (-1.0, -5.0), (-0.5, -1.75), (0.0, 0.0), (0.5, 2.5), (1.0, 8.0), (3.0, 8.0)];
    for (x, slope) in cases {
        assert_eq!(spline_grad(x), (spline(x), slope), "at {x}");
    }
    for knot in [-1.0, 0.0, 1.0] {
        let ((_, left), (_, right)) = (spline_grad(knot - 1e-9), spline_grad(knot + 1e-9));
        assert!((left - right).abs() < 1e-6, "slopes {left} and {right} around {knot}");
    }
}

zoo! {
    fn an_early_return_of_a_constant(x: f64, y: f64) -> f64 {
        if x < 0.0 {
            return 1.0;
        }
        let z = if y < 0.0 { return x } else { x * y };
        z * z
    }
    gradient if x < 0.0 { (0.0, 0.0) } else if y < 0.0 { (1.0, 0.0) } else { (2.0 * x * y * y, 2.0 * x * x * y) };
    at (-1.0, 2.0), (1.0, -2.0), (1.5, 2.0);
}

zoo! {
    fn every_path_returns(x: f64) -> f64 {
        if x > 1.0 {
            return x * x;
        } else if x > 0.0 {
            return x;
        }
        return 2.0 * x;
    }
    gradient if x > 1.0 { 2.0 * x } else if x > 0.0 { 1.0 } else { 2.0 };
    at (3.0), (0.5), (-0.5);
}
