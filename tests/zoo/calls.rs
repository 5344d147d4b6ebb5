//! Calls between annotated functions: once, twice, nested, in loops and conditions, recursive, with several results.

use crate::check::{differences, zoo};
use grad_runtime::differentiable;

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn weighted(x: f64, n: usize, y: f64) -> f64 {
    x * n as f64 + (x * y).sin()
}

zoo! {
    fn one_call(x: f64) -> f64 { square(x) }
    gradient 2.0 * x;
    at (3.0), (-2.0);
}

zoo! {
    fn two_calls_and_a_nested_one(x: f64, y: f64) -> f64 { square(x) * square(y) + square(square(x)) }
    gradient (2.0 * x * y * y + 4.0 * x * x * x, 2.0 * x * x * y);
    at (3.0, 2.0), (-2.0, 0.5);
}

zoo! {
    fn the_same_argument_twice(x: f64, n: usize) -> f64 { weighted(x, n, x) }
    gradient n as f64 + 2.0 * x * (x * x).cos();
    at (0.7, 3), (-1.2, 0);
}

zoo! {
    fn calls_in_a_loop(x: f64, n: usize) -> f64 {
        let mut y = x;
        for i in 0..n {
            y = weighted(y, i, x) * 0.5;
        }
        y
    }
    at (0.7, 0), (0.7, 1), (0.7, 6);
}

zoo! {
    fn a_call_in_a_condition(x: f64, y: f64) -> f64 {
        let mut z = if square(x) > y { x * y } else { y };
        while square(z) < 50.0 {
            z = z * 1.5 + x;
        }
        z
    }
    at (2.0, 1.0), (1.0, 2.0);
}

zoo! {
    fn a_call_whose_arguments_are_inactive(x: f64, n: usize) -> f64 {
        let factor = square(n as f64);
        x * factor + square(3.0) * x + weighted(1.0, n, 2.0)
    }
    gradient (n * n) as f64 + 9.0;
    at (0.7, 3);
}

zoo! {
    fn some_arguments_are_active_and_some_are_not(x: f64) -> f64 { weighted(2.0, 1, x) + weighted(x, 2, 0.5) }
    gradient 2.0 * (2.0 * x).cos() + 2.0 + 0.5 * (0.5 * x).cos();
    at (0.7), (-1.2);
}

zoo! {
    fn the_result_of_a_call_is_not_used(x: f64) -> f64 {
        let _ = square(x * 3.0);
        square(x);
        x * 2.0
    }
    gradient 2.0;
    at (0.7);
}

zoo! {
    fn an_argument_is_an_expression_with_branches(x: f64, y: f64) -> f64 {
        square(if x > y { x * y } else { square(y) }) + square({
            let z = x + y;
            z * z
        })
    }
    at (2.0, 1.0), (1.0, 2.0);
}

zoo! {
    fn a_call_overwrites_its_own_argument(x: f64) -> f64 {
        let mut y = x;
        y = square(y);
        y += square(y);
        y *= square(y + x);
        y
    }
    at (0.7), (-1.2);
}

#[differentiable(vjp)]
fn sum_and_product(x: f64, y: f64) -> (f64, f64) {
    (x + y, x * y)
}

#[differentiable(vjp)]
fn rotated(v: [f64; 2], angle: f64) -> [f64; 2] {
    let (sin, cos) = angle.sin_cos();
    [cos * v[0] - sin * v[1], sin * v[0] + cos * v[1]]
}

zoo! {
    fn a_call_with_two_results(x: f64, y: f64) -> f64 {
        let (sum, product) = sum_and_product(x, y);
        sum * product
    }
    gradient (2.0 * x * y + y * y, x * x + 2.0 * x * y);
    at (2.0, 3.0), (-0.5, 0.7);
}

zoo! {
    fn one_of_two_results_is_unused(x: f64, y: f64) -> f64 {
        let (_, product) = sum_and_product(x, y);
        let (sum, _unused) = sum_and_product(product, x);
        sum + sum_and_product(x, y).0 * 10.0
    }
    gradient (y + 11.0, x + 10.0);
    at (2.0, 3.0), (-0.5, 0.7);
}

zoo! {
    fn results_are_fed_back_in_a_loop(x: f64, y: f64, n: usize) -> f64 {
        let mut a = x;
        let mut b = y;
        for _ in 0..n {
            (a, b) = sum_and_product(a * 0.5, b);
        }
        a * b
    }
    at (0.7, 1.1, 0), (0.7, 1.1, 1), (0.7, 1.1, 5);
}

zoo! {
    fn an_array_goes_in_and_comes_out(v: [f64; 2], angle: f64) -> f64 {
        let mut w = v;
        for i in 0..3 {
            w = rotated(w, angle * (i as f64 + 1.0));
        }
        w[0]
    }
    gradient {
        let (sin, cos) = (6.0 * angle).sin_cos();
        ([cos, -sin], 6.0 * (-sin * v[0] - cos * v[1]))
    };
    at ([1.0, 2.0], 0.3), ([-1.0, 0.5], 2.0);
}

#[test]
fn pullbacks_are_linear_in_the_seed() {
    let v = [1.0, 2.0];
    let expected = rotated([0.25, -3.0], -0.4);
    let (value, pullback) = rotated_vjp(v, 0.4);
    assert_eq!(value, rotated(v, 0.4));
    let (dv, dangle) = pullback([0.25, -3.0]);
    crate::check::assert_close(dv, expected, 1e-15, "the transposed rotation", &v);
    crate::check::assert_close(dangle, 0.25 * -value[1] - 3.0 * value[0], 1e-15, "the quarter turn", &v);
}

/// Doubles what it is given; the caller's array must not notice.
#[differentiable]
fn doubled_sum(mut a: [f64; 3]) -> f64 {
    for i in 0..3 {
        a[i] *= 2.0;
    }
    a[0] * a[1] + a[2]
}

zoo! {
    fn the_array_of_the_caller_is_unchanged(x: [f64; 3]) -> f64 { doubled_sum(x) + x[0] * x[2] }
    gradient [4.0 * x[1] + x[2], 4.0 * x[0], 2.0 + x[0]];
    at ([1.0, -2.0, 3.0]);
}

#[differentiable]
fn factorial(x: f64) -> f64 {
    if x < 1.5 {
        return 1.0;
    }
    x * factorial(x - 1.0)
}

#[test]
fn a_recursion_on_the_active_value() {
    let gradients = [0.0, 1.0, 5.0, 26.0, 154.0];
    for (x, gradient) in (1_u32..).zip(gradients) {
        let x = f64::from(x);
        assert_eq!(factorial_grad(x), (factorial(x), gradient), "at {x}");
    }
}

#[differentiable]
fn product(x: f64, count: usize) -> f64 {
    assert!(count > 0);
    if count == 1 {
        return x;
    }
    x * product(x, count - 1)
}

#[test]
fn a_recursion_on_a_count() {
    assert_eq!(product_grad(10.0, 3), (1000.0, 300.0));
    assert_eq!(product_grad(-10.0, 2), (100.0, -20.0));
    assert_eq!(product_grad(100.0, 1), (100.0, 1.0));
}

#[differentiable]
fn power(x: f64, n: u32) -> f64 {
    if n == 0 {
        1.0
    } else if n % 2 == 0 {
        power(x * x, n / 2)
    } else {
        x * power(x, n - 1)
    }
}

#[differentiable]
fn fibonacci(x: f64, n: u32) -> f64 {
    if n < 2 {
        return x;
    }
    fibonacci(x, n - 1) + x * fibonacci(x, n - 2)
}

#[differentiable]
fn is_even_path(x: f64, n: usize) -> f64 {
    if n == 0 { x } else { x * is_odd_path(x, n - 1) }
}

#[differentiable]
fn is_odd_path(x: f64, n: usize) -> f64 {
    if n == 0 { 1.0 } else { is_even_path(x, n - 1).sin() + x }
}

zoo! {
    fn powers_by_repeated_squaring(x: f64, n: u32) -> f64 { power(x, n) }
    gradient f64::from(n) * x.powi(n as i32 - 1);
    at (2.0, 0), (2.0, 1), (2.0, 6), (-1.5, 7);
}

zoo! {
    fn a_recursion_with_two_calls(x: f64, n: u32) -> f64 { fibonacci(x, n) }
    at (0.7, 0), (0.7, 2), (0.7, 7);
}

zoo! {
    fn mutual_recursion(x: f64, n: usize) -> f64 { is_even_path(x, n) + is_odd_path(x, n) }
    at (0.7, 0), (0.7, 1), (0.7, 6);
}

#[test]
fn recursive_functions_are_differentiated_themselves() {
    differences(|(x, n)| power(x, n), |(x, n)| power_grad(x, n), &[(1.5, 5), (-0.5, 4)]);
    differences(|(x, n)| fibonacci(x, n), |(x, n)| fibonacci_grad(x, n), &[(1.5, 5)]);
    differences(|(x, n)| is_even_path(x, n), |(x, n)| is_even_path_grad(x, n), &[(0.5, 5), (0.5, 4)]);
}

zoo! {
    fn nested_functions(x: f64, y: f64) -> f64 {
        #[differentiable]
        fn cube(x: f64) -> f64 {
            x * x * x
        }
        #[differentiable]
        fn inner(a: f64, b: f64) -> f64 {
            cube(a) - b
        }
        let cubed = cube(x);
        inner(cubed, y) * y
    }
    gradient (9.0 * x.powi(8) * y, x.powi(9) - 2.0 * y);
    at (1.2, 0.5), (-0.7, 2.0);
}

zoo! {
    fn a_local_has_the_name_of_the_function_it_came_from(x: f64) -> f64 {
        let square = square(x);
        square * x
    }
    gradient 3.0 * x * x;
    at (2.0);
}
