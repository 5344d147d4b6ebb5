//! Two functions that call one another with parts of what they were lent.

use crate::lent::{lent, numbers};
use grad_runtime::differentiable;

#[differentiable(vjp, recursive)]
fn even_steps(x: &[f64], sum: &mut f64) -> f64 {
    if x.is_empty() {
        return *sum;
    }
    *sum += x[0] * *sum;
    odd_steps(&x[1..], sum) * 0.5
}

#[differentiable(vjp)]
fn odd_steps(x: &[f64], sum: &mut f64) -> f64 {
    if x.is_empty() {
        return *sum * *sum;
    }
    *sum -= x[0];
    even_steps(&x[1..], sum) + x[0]
}

lent! {
    fn two_functions_take_turns(x: &[f64], start: &mut f64) -> f64 { even_steps(x, start) }
    or {
        let mut factor = 1.0;
        let mut rest = 0.0;
        for (i, v) in x.iter().enumerate() {
            if i % 2 == 0 {
                *start += v * *start;
                factor *= 0.5;
            } else {
                *start -= v;
                rest += factor * v;
            }
        }
        rest + factor * if x.len() % 2 == 0 { *start } else { *start * *start }
    }
    sizes n: (numbers(n, 0), 0.7);
}
