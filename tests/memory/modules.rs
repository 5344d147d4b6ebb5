//! Functions of references that come from elsewhere: from modules, under other names, and nested in other functions.

use crate::lent::{lent, numbers};

mod kernels {
    use grad_runtime::differentiable;

    #[differentiable(vjp)]
    pub(super) fn axpy(a: f64, x: &[f64], y: &mut [f64]) {
        for (y, x) in y.iter_mut().zip(x) {
            *y += a * x;
        }
    }

    pub(super) mod norms {
        use super::total as sum;
        use grad_runtime::differentiable;

        #[differentiable(vjp)]
        pub(in crate::modules) fn squared(x: &[f64]) -> f64 {
            let mut squares = x.to_vec();
            for v in squares.iter_mut() {
                *v *= *v;
            }
            sum(&squares)
        }
    }

    #[differentiable(vjp)]
    pub(super) fn total(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        for v in x {
            sum += v;
        }
        sum
    }

    #[differentiable(vjp, wrt(x))]
    pub(super) fn against_data(x: &[f64], data: &[f64]) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            sum += (x[i] - data[i]).powi(2);
        }
        sum
    }
}

use kernels::axpy as add_multiple;
use kernels::norms::{self, squared};

lent! {
    fn through_paths_and_names(x: &[f64], y: &mut [f64], a: f64) -> f64 {
        add_multiple(a, x, y);
        kernels::axpy(a * a, x, &mut y[..]);
        norms::squared(y) + squared(x) * self::kernels::total(x)
    }
    or {
        let (mut sum, mut squares, mut total) = (0.0, 0.0, 0.0);
        for i in 0..x.len() {
            y[i] += (a + a * a) * x[i];
            sum += y[i] * y[i];
            squares += x[i] * x[i];
            total += x[i];
        }
        sum + squares * total
    }
    sizes n: (numbers(n, 0), numbers(n, 1), 0.7);
}

lent! {
    fn a_callee_that_does_not_differentiate_its_data(x: &[f64], #[no_grad] data: &[f64], k: f64) -> f64 {
        k * kernels::against_data(x, data) + kernels::against_data(&x[1..], &data[..x.len() - 1])
    }
    at (numbers(1, 0), numbers(1, 1), 0.7), (numbers(4, 0), numbers(4, 1), 0.7);
}

lent! {
    fn a_function_inside(x: &mut [f64], k: f64) -> f64 {
        #[grad_runtime::differentiable(vjp)]
        fn shifted(x: &mut [f64], k: f64) -> f64 {
            for v in x.iter_mut() {
                *v += k;
            }
            k * k
        }
        let squared = shifted(x, k) + shifted(&mut x[1..], 2.0 * k);
        x[0] * x[1] * squared
    }
    gradient {
        let (a, b, s) = (x[0] + k, x[1] + 3.0 * k, 5.0 * k * k);
        (vec![b * s, a * s], b * s + 3.0 * a * s + a * b * 10.0 * k)
    };
    at (vec![2.0, 3.0], 0.7);
}
