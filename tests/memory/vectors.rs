//! The operations of vectors, one by one, each beside the same program over indices.

use crate::lent::{lent, numbers};

lent! {
    fn push_and_index(x: f64, y: f64) -> f64 {
        let mut v = Vec::new();
        v.push(x);
        v.push(x * y);
        v.push(v[0] * v[1]);
        v[2] + v[1]
    }
    or {
        let mut v = vec![x, x * y];
        let product = v[0] * v[1];
        v.push(product);
        v[2] + v[1]
    }
    or {
        let mut v: Vec<f64> = Vec::with_capacity(3);
        v.push(x);
        v.push(v[0] * y);
        v.push(v[v.len() - 1] * x);
        v[v.len() - 1] + v[v.len() - 2]
    }
    gradient (2.0 * x * y + y, x * x + x);
    at (2.0, 3.0), (-0.5, 0.7);
}

lent! {
    fn pushed_in_a_loop(x: f64, n: usize) -> f64 {
        let mut v = Vec::new();
        let mut power = 1.0;
        for _ in 0..n {
            power *= x;
            v.push(power);
        }
        let mut sum = 0.0;
        for i in 0..v.len() {
            sum += v[i] * (i as f64 + 1.0);
        }
        sum
    }
    or {
        let mut v = vec![x; n];
        for i in 1..n {
            v[i] = v[i - 1] * x;
        }
        let mut sum = 0.0;
        for (i, power) in v.iter().enumerate() {
            sum += power * (i + 1) as f64;
        }
        sum
    }
    sizes n: (0.7, n);
}

lent! {
    fn popped_until_empty(x: &[f64], y: f64) -> f64 {
        let mut stack = x.to_vec();
        let mut sum = 0.0;
        while let Some(v) = stack.pop() {
            sum = sum * y + v * v;
        }
        sum
    }
    or {
        let mut stack = x.to_vec();
        let mut sum = 0.0;
        while !stack.is_empty() {
            let v = stack.pop().unwrap();
            sum = sum * y + v * v;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        let mut top = x.len();
        while top > 0 {
            top -= 1;
            sum = sum * y + x[top] * x[top];
        }
        sum
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn an_element_is_inserted(x: &mut Vec<f64>, at: usize, y: f64) {
        x.insert(at, y * y);
        x[0] *= x[at];
    }
    or {
        x.push(y * y);
        let mut i = x.len() - 1;
        while i > at {
            x.swap(i, i - 1);
            i -= 1;
        }
        x[0] *= x[at];
    }
    at (numbers(3, 0), 0, 0.7), (numbers(3, 0), 1, 0.7), (numbers(3, 0), 3, 0.7), (vec![], 0, 0.7);
}

lent! {
    fn an_element_is_removed(x: &mut Vec<f64>, at: usize) -> f64 {
        let removed = x.remove(at);
        let mut sum = removed * removed;
        for i in 0..x.len() {
            sum += removed * x[i] * i as f64;
        }
        sum
    }
    or {
        let removed = x[at];
        for i in at + 1..x.len() {
            x[i - 1] = x[i];
        }
        x.pop();
        let mut sum = removed * removed;
        for (i, v) in x.iter().enumerate() {
            sum += removed * v * i as f64;
        }
        sum
    }
    at (numbers(3, 0), 0), (numbers(3, 0), 1), (numbers(3, 0), 2), (numbers(1, 0), 0);
}

lent! {
    fn a_vector_grows(x: &mut Vec<f64>, n: usize, y: f64) {
        x.resize(n, y);
        for v in x.iter_mut() {
            *v *= y;
        }
    }
    or {
        while x.len() < n {
            x.push(y);
        }
        for i in 0..x.len() {
            x[i] *= y;
        }
    }
    at (numbers(2, 0), 2, 0.7), (numbers(2, 0), 5, 0.7), (vec![], 3, 0.7), (vec![], 0, 0.7);
}

lent! {
    fn a_vector_shrinks(x: &mut Vec<f64>, n: usize, y: f64) {
        x.resize(n, y);
        for i in 0..x.len() {
            x[i] *= y;
        }
    }
    or {
        x.truncate(n);
        for v in x.iter_mut() {
            *v *= y;
        }
    }
    or {
        while x.len() > n {
            x.pop();
        }
        for v in x {
            *v *= y;
        }
    }
    at (numbers(5, 0), 2, 0.7), (numbers(5, 0), 0, 0.7), (numbers(5, 0), 5, 0.7);
}

lent! {
    fn a_vector_is_cleared_and_filled_again(x: &mut Vec<f64>, y: f64) {
        let first = x[0];
        x.clear();
        x.push(first * y);
        x.push(y);
        x.push(x[0] * x[1]);
    }
    or {
        let first = x[0];
        x.truncate(0);
        x.extend([first * y, y]);
        x.extend_from_slice(&[first * y * y]);
    }
    at (numbers(1, 0), 0.7), (numbers(5, 0), 0.7);
}

lent! {
    fn a_vector_is_extended(x: &mut Vec<f64>, tail: &[f64]) {
        for i in 0..tail.len() {
            x.push(tail[i]);
        }
    }
    or { x.extend_from_slice(tail); }
    or { x.extend(tail); }
    or { x.extend(tail.iter().copied()); }
    or {
        for v in tail {
            x.push(*v);
        }
    }
    sizes n: (numbers(2, 0), numbers(n, 1));
}

lent! {
    fn first_and_last(x: &[f64], y: f64) -> f64 {
        let mut sum = y;
        if let Some(first) = x.first() {
            sum += first * y;
        }
        if let Some(&last) = x.last() {
            sum *= last;
        }
        sum
    }
    or {
        if x.is_empty() {
            y
        } else {
            (y + x[0] * y) * x[x.len() - 1]
        }
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn elements_that_may_not_be_there(x: &[f64], at: usize, y: f64) -> f64 {
        let mut sum = y;
        if let Some(v) = x.get(at) {
            sum *= v;
        }
        match x.get(at + 1) {
            Some(&v) => sum += v * v,
            None => sum *= 2.0,
        }
        sum
    }
    or {
        let mut sum = y;
        if at < x.len() {
            sum *= x[at];
        }
        if at + 1 < x.len() {
            sum += x[at + 1] * x[at + 1];
        } else {
            sum *= 2.0;
        }
        sum
    }
    at (numbers(3, 0), 0, 0.7), (numbers(3, 0), 2, 0.7), (numbers(3, 0), 3, 0.7), (vec![], 0, 0.7);
}

lent! {
    fn a_vector_by_value(x: Vec<f64>, y: f64) -> f64 {
        let mut sum = 0.0;
        for v in x {
            sum += v * v * y;
        }
        sum
    }
    or {
        let mut x = x;
        let mut sum = 0.0;
        while let Some(v) = x.pop() {
            sum += v * v * y;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for i in 0..x.len() {
            sum += x[i] * x[i] * y;
        }
        sum
    }
    gradient (x.iter().map(|v| 2.0 * v * y).collect::<Vec<_>>(), x.iter().map(|v| v * v).sum::<f64>());
    sizes n: (numbers(n, 0), 0.7);
}
