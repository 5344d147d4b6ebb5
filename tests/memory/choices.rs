//! References whose target is only known when the program runs: chosen by a branch, or assigned again.

use crate::lent::{lent, numbers};

lent! {
    fn references_trade_places(x: &[f64], y: &[f64], n: usize) -> f64 {
        let (mut a, mut b) = (x, y);
        let mut sum = 0.0;
        for i in 0..n {
            sum = sum * 0.5 + a[i % 2] * a[0] * b[1];
            (a, b) = (b, a);
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for i in 0..n {
            let (a, b) = if i % 2 == 0 { (x, y) } else { (y, x) };
            sum = sum * 0.5 + a[i % 2] * a[0] * b[1];
        }
        sum
    }
    sizes n: (numbers(2, 0), numbers(2, 1), n);
}

lent! {
    fn a_branch_chooses_what_is_read(x: &[f64], y: &[f64], first: bool) -> f64 {
        let chosen = if first { x } else { y };
        let mut sum = 0.0;
        for v in chosen {
            sum += v * v * x[0];
        }
        sum
    }
    or {
        let mut sum = 0.0;
        if first {
            for v in x {
                sum += v * v * x[0];
            }
        } else {
            for v in y {
                sum += v * v * x[0];
            }
        }
        sum
    }
    at (numbers(3, 0), numbers(2, 1), true), (numbers(3, 0), numbers(2, 1), false);
}

lent! {
    fn a_branch_chooses_what_is_written(a: &mut [f64], b: &mut [f64], x: f64) -> f64 {
        let chosen = if x > 0.0 { &mut *a } else { &mut *b };
        chosen[0] *= x;
        chosen[1] += chosen[0];
        a[0] * b[1] + a[1] * b[0]
    }
    or {
        if x > 0.0 {
            a[0] *= x;
            a[1] += a[0];
        } else {
            b[0] *= x;
            b[1] += b[0];
        }
        a[0] * b[1] + a[1] * b[0]
    }
    at (numbers(2, 0), numbers(2, 1), 0.7), (numbers(2, 0), numbers(2, 1), -0.7);
}

lent! {
    fn an_element_is_chosen_and_changed(a: &mut [f64], x: f64) -> f64 {
        let place = if x > a[0] { &mut a[1] } else { &mut a[2] };
        *place *= x;
        a[0] + a[1] * a[2]
    }
    or {
        let place = if x > a[0] { 1 } else { 2 };
        a[place] *= x;
        a[0] + a[1] * a[2]
    }
    at (vec![0.5, 2.0, 3.0], 0.7), (vec![0.5, 2.0, 3.0], 0.3);
}

lent! {
    fn a_match_chooses_a_row(m: &[Vec<f64>], which: usize, x: f64) -> f64 {
        let row = match which {
            0 => &m[0],
            1 | 2 => &m[1],
            _ => &m[m.len() - 1],
        };
        row[0] * x + row[1] * row[0]
    }
    at (vec![numbers(2, 0), numbers(2, 1), numbers(3, 2)], 0, 0.7),
       (vec![numbers(2, 0), numbers(2, 1), numbers(3, 2)], 2, 0.7),
       (vec![numbers(2, 0), numbers(2, 1), numbers(3, 2)], 5, 0.7);
}

lent! {
    fn a_slice_walks_forward(x: &[f64], y: f64) -> f64 {
        let mut rest = x;
        let mut sum = 0.0;
        while rest.len() > 1 {
            sum += rest[0] * rest[1] * y;
            rest = &rest[1..];
        }
        sum
    }
    or {
        let mut sum = 0.0;
        let mut rest = x;
        while let [first, second, ..] = rest {
            sum += first * second * y;
            rest = &rest[1..];
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for w in x.windows(2) {
            sum += w[0] * w[1] * y;
        }
        sum
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn a_slice_is_eaten_from_both_ends(x: &[f64]) -> f64 {
        let mut rest = x;
        let mut sum = 0.0;
        while let [first, inner @ .., last] = rest {
            sum += first * last;
            rest = inner;
        }
        sum + rest.len() as f64
    }
    or {
        let mut sum = 0.0;
        for i in 0..x.len() / 2 {
            sum += x[i] * x[x.len() - 1 - i];
        }
        sum + (x.len() % 2) as f64
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn the_better_of_two_so_far(x: &[f64], y: f64) -> f64 {
        let mut best = &x[0];
        for v in x {
            if v * y > *best * y {
                best = v;
            }
        }
        best * best * y
    }
    or {
        let mut best = 0;
        for i in 0..x.len() {
            if x[i] * y > x[best] * y {
                best = i;
            }
        }
        x[best] * x[best] * y
    }
    at (numbers(1, 0), 0.7), (numbers(2, 0), 0.7), (numbers(7, 0), 0.7), (numbers(7, 0), -0.7);
}

lent! {
    fn a_cursor_into_a_buffer_that_is_written(out: &mut [f64], x: f64) {
        let mut rest = out;
        let mut factor = x;
        while !rest.is_empty() {
            let (first, tail) = rest.split_at_mut(1);
            first[0] *= factor;
            factor *= x;
            rest = tail;
        }
    }
    or {
        let mut factor = x;
        for v in out {
            *v *= factor;
            factor *= x;
        }
    }
    sizes n: (numbers(n, 0), 0.7);
}
