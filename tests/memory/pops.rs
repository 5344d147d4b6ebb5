//! `pop` in a pattern that may fail.

use crate::lent::{lent, numbers};

lent! {
    fn popped_in_an_if_let(x: &[f64]) -> f64 {
        let mut v = x.to_vec();
        let mut sum = 1.0;
        if let Some(last) = v.pop() {
            sum *= last;
        }
        sum
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn popped_in_a_match(x: &[f64]) -> f64 {
        let mut v = x.to_vec();
        match v.pop() {
            Some(last) => last * last,
            None => 3.0,
        }
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn popped_in_a_let_else(x: &[f64], y: f64) -> f64 {
        let mut v = x.to_vec();
        let Some(last) = v.pop() else { return y };
        y * last
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn popped_in_every_form(x: &[f64]) -> f64 {
        let mut v = x.to_vec();
        let mut sum = v.pop().expect("three elements") * 2.0;
        if let Some(last) = v.pop() {
            sum *= last;
        }
        match v.pop() {
            Some(last) => sum += last * last,
            None => sum = 0.0,
        }
        let Some(last) = v.pop() else { return sum * x[0] };
        sum * last
    }
    at (numbers(3, 0)), (numbers(4, 0));
}
