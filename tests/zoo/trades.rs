//! Arrays and tuples that trade places, whole.

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
