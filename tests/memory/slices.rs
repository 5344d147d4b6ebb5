//! Slices that are only read: by index, by iteration, in part, several at once, and of any length.

use crate::lent::{lent, numbers, positive};

lent! {
    fn constant_indices(x: &[f64]) -> f64 { x[0] * x[1] + x[x.len() - 1] }
    gradient [x[1], x[0], 1.0];
    at (vec![2.0, 3.0, 4.0]);
}

lent! {
    fn the_last_element_is_also_the_second(x: &[f64]) -> f64 { x[0] * x[1] + x[x.len() - 1] }
    gradient [x[1], x[0] + 1.0];
    at (vec![2.0, 3.0]);
}

lent! {
    fn sum_of_squares(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            sum += x[i] * x[i];
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for v in x {
            sum += v * v;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for &v in x.iter() {
            sum += v.powi(2);
        }
        sum
    }
    or {
        let mut sum = 0.0;
        let mut i = 0;
        while i < x.len() {
            let v = x[i];
            sum += v * v;
            i += 1;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for v in x.iter().copied() {
            sum = sum + v * v;
        }
        sum
    }
    gradient x.iter().map(|v| 2.0 * v).collect::<Vec<_>>();
    sizes n: (numbers(n, 0));
}

lent! {
    fn dot_product(x: &[f64], y: &[f64]) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            sum += x[i] * y[i];
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for (a, b) in x.iter().zip(y) {
            sum += a * b;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for (i, a) in x.iter().enumerate() {
            sum += a * y[i];
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for (&a, &b) in x.iter().zip(y.iter()) {
            sum += a * b;
        }
        sum
    }
    gradient (y, x);
    sizes n: (numbers(n, 0), numbers(n, 1));
}

lent! {
    fn zip_stops_at_the_shorter_one(x: &[f64], y: &[f64], z: &[f64]) -> f64 {
        let mut sum = 0.0;
        for ((a, b), c) in x.iter().zip(y).zip(z.iter()) {
            sum += a * b * c;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        let shortest = x.len().min(y.len()).min(z.len());
        for i in 0..shortest {
            sum += x[i] * y[i] * z[i];
        }
        sum
    }
    at (numbers(3, 0), numbers(5, 1), numbers(2, 2)), (numbers(2, 0), numbers(0, 1), numbers(2, 2));
}

lent! {
    fn a_product_with_a_zero(x: &[f64]) -> f64 {
        let mut product = 1.0;
        for i in 0..x.len() {
            product *= x[i];
        }
        product
    }
    or {
        let mut product = 1.0;
        for v in x {
            product *= v;
        }
        product
    }
    gradient (0..x.len())
        .map(|k| x.iter().enumerate().map(|(i, v)| if i == k { 1.0 } else { *v }).product::<f64>())
        .collect::<Vec<_>>();
    at (vec![2.0, 0.0, 3.0]), (vec![0.0, 0.0, 3.0]), (vec![0.0]);
    sizes n: (numbers(n, 0));
}

lent! {
    fn an_invariant_factor(x: &[f64], c: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            sum += c * x[i];
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for v in x.iter() {
            sum += c * *v;
        }
        sum
    }
    gradient (vec![c; x.len()], x.iter().sum::<f64>());
    sizes n: (numbers(n, 0), 1.3);
}

lent! {
    fn weights_by_position(x: &[f64], y: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            sum += x[i] * (i as f64 + 1.0) * y;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for (i, v) in x.iter().enumerate() {
            sum += v * (i as f64 + 1.0) * y;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        let mut weight = 0.0;
        for v in x {
            weight += 1.0;
            sum += v * weight * y;
        }
        sum
    }
    sizes n: (numbers(n, 0), 0.8);
}

lent! {
    fn horner_over_coefficients(c: &[f64], x: f64) -> f64 {
        let mut y = 0.0;
        let mut i = c.len();
        while i > 0 {
            i -= 1;
            y = y * x + c[i];
        }
        y
    }
    or {
        let mut y = 0.0;
        for i in (0..c.len()).rev() {
            y = y * x + c[i];
        }
        y
    }
    or {
        let mut y = 0.0;
        for a in c.iter().rev() {
            y = y * x + a;
        }
        y
    }
    gradient (
        (0..c.len()).map(|k| x.powi(k as i32)).collect::<Vec<_>>(),
        c.iter().enumerate().skip(1).map(|(k, a)| a * k as f64 * x.powi(k as i32 - 1)).sum::<f64>(),
    );
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn every_second_and_the_middle(x: &[f64]) -> f64 {
        let mut sum = 0.0;
        let mut i = 0;
        while i < x.len() {
            sum += x[i] * x[i];
            i += 2;
        }
        let mut j = 2;
        while j < 5 && j < x.len() {
            sum += x[j].sin();
            j += 1;
        }
        sum
    }
    or {
        let mut sum = 0.0;
        for v in x.iter().step_by(2) {
            sum += v * v;
        }
        for v in x.iter().skip(2).take(3) {
            sum += v.sin();
        }
        sum
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn the_largest_element_and_where_it_is(x: &[f64], y: &[f64]) -> f64 {
        let mut best = 0;
        for i in 1..x.len() {
            if x[i] > x[best] {
                best = i;
            }
        }
        x[best] * y[best]
    }
    or {
        let mut best = x[0];
        let mut at = 0;
        for (i, &v) in x.iter().enumerate() {
            if v > best {
                best = v;
                at = i;
            }
        }
        best * y[at]
    }
    at (numbers(1, 0), numbers(1, 1)), (numbers(7, 0), numbers(7, 1)), (numbers(7, 2), numbers(7, 1));
}

lent! {
    fn log_sum_exp(x: &[f64]) -> f64 {
        let mut largest = f64::NEG_INFINITY;
        for i in 0..x.len() {
            largest = largest.max(x[i]);
        }
        let mut sum = 0.0;
        for i in 0..x.len() {
            sum += (x[i] - largest).exp();
        }
        largest + sum.ln()
    }
    or {
        let mut largest = f64::NEG_INFINITY;
        for &v in x {
            if v > largest {
                largest = v;
            }
        }
        let mut sum = 0.0;
        for v in x {
            sum += (v - largest).exp();
        }
        sum.ln() + largest
    }
    gradient {
        let total = x.iter().map(|v| v.exp()).sum::<f64>();
        x.iter().map(|v| v.exp() / total).collect::<Vec<_>>()
    };
    at (numbers(1, 0)), (numbers(2, 0)), (numbers(7, 0));
}

lent! {
    fn a_return_at_the_first_large_element(x: &[f64], limit: f64) -> f64 {
        let mut sum = 0.0;
        for i in 0..x.len() {
            if x[i] > limit {
                return sum * x[i];
            }
            sum += x[i] * x[i];
        }
        sum
    }
    or {
        let mut sum = 0.0;
        let mut factor = 1.0;
        for &v in x {
            if v > limit {
                factor = v;
                break;
            }
            sum += v * v;
        }
        sum * factor
    }
    at (positive(7, 0), 1.7), (positive(7, 0), 9.0), (positive(1, 0), 0.1), (vec![], 0.1);
}

lent! {
    fn negative_elements_are_skipped(x: &[f64]) -> f64 {
        let mut sum = 1.0;
        for i in 0..x.len() {
            if x[i] < 0.0 {
                continue;
            }
            sum = sum * 0.5 + x[i].sqrt();
        }
        sum
    }
    or {
        let mut sum = 1.0;
        for &v in x {
            if v >= 0.0 {
                sum *= 0.5;
                sum += v.sqrt();
            }
        }
        sum
    }
    sizes n: (numbers(n, 0));
}
