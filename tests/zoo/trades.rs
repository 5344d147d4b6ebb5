//! Arrays and tuples that trade places, whole.

use grad_runtime::differentiable;

use super::check::zoo;

zoo! {
    fn two_arrays_trade_places_in_every_iteration(x: f64, y: f64, n: usize) -> f64 {
        let mut a = [x, 2.0];
        let mut b = [3.0, y];
        for _ in 0..n {
            let old = a;
            a = b;
            b = old;
            b[0] *= x;
            a[1] += y * b[1];
        }
        a[0] * b[1] + a[1]
    }
    at (0.7, 1.1, 0), (0.7, 1.1, 1), (0.7, 1.1, 2), (0.7, 1.1, 7);
}

zoo! {
    fn two_arrays_trade_places_in_a_branch(x: f64, y: f64, swap: bool) -> f64 {
        let mut a = [x, y];
        let mut b = [3.0, x];
        if swap {
            let old = a;
            a = b;
            b = old;
        } else {
            a[1] *= b[1];
        }
        a[0] *= x;
        a[0] * b[1] + a[1] * b[0]
    }
    at (0.7, 1.1, true), (0.7, 1.1, false);
}

zoo! {
    fn a_variable_takes_a_parameter_in_every_iteration(p: [f64; 2], x: f64, n: usize) -> f64 {
        let mut q = [x, 2.0 * x];
        let mut sum = 0.0;
        for i in 0..n {
            sum += q[0] * q[1] * p[i % 2];
            q = p;
            q[0] *= x;
        }
        sum + q[0] * q[1]
    }
    at ([0.7, 1.1], 0.9, 0), ([0.7, 1.1], 0.9, 1), ([0.7, 1.1], 0.9, 4);
}

zoo! {
    fn three_tuples_go_round(x: f64, y: f64, n: usize) -> f64 {
        let (mut a, mut b, mut c) = ((x, 1.0), (y, x), (2.0, y));
        for _ in 0..n {
            let first = a;
            a = b;
            b = c;
            c = first;
            c.0 += a.1 * x;
        }
        a.0 * b.0 + c.0 * b.1 + a.1 * c.1
    }
    at (0.7, 1.1, 0), (0.7, 1.1, 1), (0.7, 1.1, 2), (0.7, 1.1, 5);
}

#[differentiable]
fn halved(x: f64) -> f64 {
    0.5 * x
}

#[differentiable]
fn a_tuple_of_unseen_type(x: f64, y: f64, n: usize) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        let mut pair = ((halved(x), y), x * y);
        if i % 2 == 0 {
            pair.1 = x;
            sum += pair.0.0 * pair.1;
        } else {
            pair.0.1 *= x;
            sum += pair.0.1 / pair.0.0;
        }
    }
    sum
}

#[test]
fn variables_of_unseen_types_change_in_branches() {
    // x²/2 and 2y, in turn.
    assert_eq!(a_tuple_of_unseen_type_grad(3.0, 5.0, 3), (19.0, (6.0, 2.0)));
}
