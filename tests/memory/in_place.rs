//! Slices, arrays and floats behind `&mut`: changed in place, read again, overwritten, used as scratch and as output.

use crate::lent::{lent, numbers};

lent! {
    fn an_element_is_stored_then_summed(x: &mut [f64], a: f64, b: f64) -> f64 {
        x[0] = a * b;
        x[0] + x[1] + x[2] * x[0]
    }
    gradient (vec![0.0, 1.0, a * b], b * (1.0 + x[2]), a * (1.0 + x[2]));
    at (vec![1.0, 2.0, 3.0], 4.0, 5.0);
}

lent! {
    fn elements_are_squared_in_place(a: &mut [f64]) -> f64 {
        let mut sum = 0.0;
        for i in 0..a.len() {
            a[i] *= a[i];
            sum += a[i] * a[0];
        }
        sum
    }
    or {
        for v in a.iter_mut() {
            *v *= *v;
        }
        let mut sum = 0.0;
        for v in a.iter() {
            sum += v * a[0];
        }
        sum
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn elements_are_squared_and_nothing_is_returned(a: &mut [f64]) {
        for i in 0..a.len() {
            a[i] *= a[i];
        }
    }
    or {
        for v in a {
            *v = v.powi(2);
        }
    }
    or {
        for i in 0..a.len() {
            let v = &mut a[i];
            *v *= *v;
        }
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn a_slice_is_scaled(x: &mut [f64], k: f64) {
        for i in 0..x.len() {
            x[i] *= k;
        }
    }
    or {
        for v in x.iter_mut() {
            *v *= k;
        }
    }
    or {
        for v in x {
            *v = *v * k;
        }
    }
    sizes n: (numbers(n, 0), 1.3);
}

lent! {
    fn a_multiple_is_added(y: &mut [f64], a: f64, x: &[f64]) {
        for i in 0..y.len() {
            y[i] += a * x[i];
        }
    }
    or {
        for (y, x) in y.iter_mut().zip(x) {
            *y += a * x;
        }
    }
    or {
        for (i, v) in y.iter_mut().enumerate() {
            *v += a * x[i];
        }
    }
    sizes n: (numbers(n, 0), 1.3, numbers(n, 1));
}

lent! {
    fn elements_are_read_squared_and_cleared(a: &mut [f64]) -> f64 {
        let mut sum = 0.0;
        for i in 0..a.len() {
            sum += a[i] * a[i];
            a[i] = 0.0;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for v in a.iter_mut() {
            sum += *v * *v;
            *v = 0.0;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for v in a {
            let old = std::mem::take(v);
            sum += old * old;
        }
        sum
    }
    gradient a.iter().map(|v| 2.0 * v).collect::<Vec<_>>();
    sizes n: (numbers(n, 0));
}

lent! {
    fn running_sums_in_place(p: &mut [f64]) -> f64 {
        for i in 1..p.len() {
            p[i] += p[i - 1];
        }
        let mut product = 1.0;
        for i in 0..p.len() {
            product *= p[i];
        }
        product
    }
    or {
        let mut sum = 0.0;
        let mut product = 1.0;
        for v in p.iter_mut() {
            sum += *v;
            *v = sum;
            product *= sum;
        }
        product
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn a_chain_through_an_array(a: &mut [f64], y: f64) -> f64 {
        for i in 1..a.len() {
            a[i] = (a[i - 1] * y).sin() + a[i];
        }
        a[a.len() - 1] + a[0]
    }
    or {
        let mut before = a[0];
        for v in a.iter_mut().skip(1) {
            *v += (before * y).sin();
            before = *v;
        }
        before + a[0]
    }
    at (numbers(1, 0), 1.3), (numbers(2, 0), 1.3), (numbers(7, 0), 0.8);
}

lent! {
    fn an_output_is_an_input_of_the_next_one(x: f64, y: f64, out: &mut [f64]) {
        out[0] = x * y;
        out[1] = out[0] * x;
        out[2] = out[1] + out[0] * y;
        out[0] *= out[2];
    }
    at (2.0, 3.0, vec![9.0, 8.0, 7.0, 1.0]), (-0.5, 0.7, vec![0.0; 3]);
}

lent! {
    fn an_output_is_overwritten_after_its_first_value_was_used(x: f64, y: f64, out: &mut [f64; 2]) -> f64 {
        out[0] = x * y;
        out[1] = out[0] * x;
        out[0] = out[1] + y * y;
        out[0] * out[1]
    }
    gradient {
        let (first, second) = (x * x * y + y * y, x * x * y);
        (2.0 * x * y * (first + second), (x * x + 2.0 * y) * second + x * x * first, [0.0, 0.0])
    };
    at (2.0, 3.0, [5.0, 6.0]), (-0.5, 0.7, [5.0, 6.0]);
}

lent! {
    fn polar_coordinates_as_outputs(x: f64, y: f64, radius: &mut f64, angle: &mut f64) {
        *radius = x.hypot(y);
        *angle = y.atan2(x);
    }
    at (2.0, 3.0, 0.0, 1.0), (-0.5, 0.7, 5.0, 6.0);
}

lent! {
    fn a_float_goes_in_and_out(x: &mut f64) { *x *= *x; }
    or {
        let square = *x * *x;
        *x = square;
    }
    at (3.0), (-0.5), (0.0);
}

lent! {
    fn a_float_goes_in_and_out_and_is_returned(x: &mut f64, y: &f64) -> f64 {
        *x += *y * *x;
        *x *= *y;
        *x + *y
    }
    or {
        *x = (*x + y * *x) * y;
        x.clone() + y
    }
    gradient ((1.0 + y) * y, x + 2.0 * x * y + 1.0);
    at (3.0, 0.5), (-0.5, 2.0);
}

lent! {
    fn a_store_through_a_conditional_index(a: &mut [f64], x: f64, first: bool) -> f64 {
        a[if first { 0 } else { 1 }] = x * a[0];
        a[if x > 0.0 { 1 } else { 0 }] *= x;
        a[0] * a[1]
    }
    or {
        if first {
            a[0] = x * a[0];
        } else {
            a[1] = x * a[0];
        }
        if x > 0.0 {
            a[1] *= x;
        } else {
            a[0] *= x;
        }
        a[0] * a[1]
    }
    at (vec![2.0, 3.0], 0.7, true), (vec![2.0, 3.0], 0.7, false), (vec![2.0, 3.0], -0.7, true),
       (vec![2.0, 3.0], -0.7, false);
}

lent! {
    fn an_index_with_a_side_effect(a: &mut [f64], x: f64) -> f64 {
        let mut i = 0;
        a[{
            i += 1;
            i
        }] += x * a[0];
        let next = a[{
            i += 1;
            i
        }];
        next * a[1] + a[i - 2]
    }
    gradient (vec![a[2] * x + 1.0, a[2], a[1] + x * a[0]], a[2] * a[0]);
    at (vec![2.0, 3.0, 0.5], 0.7);
}

lent! {
    fn the_right_side_runs_before_the_index(a: &mut [f64], x: f64) -> f64 {
        let mut i = 0;
        a[i] += {
            i = 1;
            a[0] *= x;
            x * a[0]
        };
        a[0] * a[0] + a[1] * x
    }
    at (vec![2.0, 3.0], 0.7), (vec![-0.5, 0.7], 1.4);
}

lent! {
    fn a_block_changes_an_element_and_adds_it(arr: &mut [f64]) -> f64 {
        let mut res = 0.0;
        for i in 0..arr.len() {
            res += {
                arr[i] *= 5.0;
                arr[i] * arr[0]
            };
        }
        res
    }
    or {
        let mut res = 0.0;
        for i in 0..arr.len() {
            arr[i] *= 5.0;
            res += arr[i] * arr[0];
        }
        res
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn two_loops_share_an_array(a: &mut [f64], k: f64) -> f64 {
        for i in 0..a.len() {
            a[i] = a[i].sin() * k;
        }
        let mut sum = 0.0;
        for i in 0..a.len() {
            sum += a[i] * a[i];
            a[i] = sum;
        }
        for i in (0..a.len()).rev() {
            sum += a[i] * k;
        }
        sum
    }
    or {
        for v in a.iter_mut() {
            *v = v.sin() * k;
        }
        let mut sum = 0.0;
        for v in a.iter_mut() {
            sum += *v * *v;
            *v = sum;
        }
        for v in a.iter().rev() {
            sum += v * k;
        }
        sum
    }
    sizes n: (numbers(n, 0), 0.8);
}

lent! {
    fn an_element_is_written_in_one_branch_and_read_in_both(a: &mut [f64], x: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..a.len() {
            if a[i] > x {
                a[i] = x * x;
                sum += a[i];
            } else if i > 0 {
                a[i - 1] *= a[i];
            }
            sum = sum * 0.5 + a[i] * x;
        }
        if a.len() > 0 { sum * a[0] } else { sum }
    }
    sizes n: (numbers(n, 0), 0.4);
}

lent! {
    fn overwritten_before_a_branch_returns(y: &mut f64, x: f64, n: i64) -> f64 {
        *y = 0.5;
        if n > 3 {
            return 0.25;
        }
        *y *= x;
        *y
    }
    at (2.0, 1.5, 1), (2.0, 1.5, 5);
}

lent! {
    fn overwritten_before_one_of_many_arms(y: &mut f64, x: f64, n: i64) -> f64 {
        *y = 0.5;
        let mut sum = x;
        match n {
            0 => sum += *y,
            1 => {
                *y = x * x;
                sum *= *y;
            }
            _ => return sum,
        }
        sum * *y
    }
    at (2.0, 1.5, 0), (2.0, 1.5, 1), (2.0, 1.5, 2);
}
