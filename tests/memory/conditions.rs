//! Conditions of loops that change the memory they test.

use crate::lent::lent;
use grad_runtime::differentiable;

#[differentiable(vjp)]
fn step(x: &mut [f64], k: f64) -> f64 {
    let mut change = 0.0;
    for v in x.iter_mut() {
        let d = (k - *v) * 0.5;
        *v += d;
        change += d * d;
    }
    change
}

lent! {
    fn a_condition_changes_what_it_tests(x: &mut [f64], k: f64) -> f64 {
        let mut n = 0.0;
        while step(x, k) > 0.01 {
            n += x[0];
        }
        n * x[1]
    }
    at (vec![2.0, -1.0], 0.7), (vec![0.7, 0.7], 0.7);
}

lent! {
    fn a_condition_of_several_parts_changes_memory(x: &mut [f64], k: f64) -> f64 {
        let mut n = 0;
        while n < 3 && step(x, k) > 0.001 || x[0] > 5.0 {
            n += 1;
            x[0] *= 1.1;
        }
        x[0] * x[1]
    }
    at (vec![2.0, -1.0], 0.7), (vec![7.0, 0.7], 0.7);
}
