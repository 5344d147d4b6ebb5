//! Scans, recurrences and filters over slices: prefix sums, products and maxima, moving windows, convolution.

use crate::lent::{lent, numbers, positive};

lent! {
    fn prefix_sums(x: &[f64], out: &mut [f64]) {
        let mut sum = 0.0;
        for i in 0..x.len() {
            sum += x[i];
            out[i] = sum;
        }
    }
    or {
        for i in 0..x.len() {
            out[i] = if i == 0 { x[0] } else { out[i - 1] + x[i] };
        }
    }
    or {
        let mut sum = 0.0;
        for (out, x) in out.iter_mut().zip(x) {
            sum += x;
            *out = sum;
        }
    }
    sizes n: (numbers(n, 0), numbers(n, 1));
}

lent! {
    fn prefix_sums_without_the_element_itself(x: &[f64], y: f64) -> f64 {
        let mut before = vec![0.0; x.len()];
        for i in 1..x.len() {
            before[i] = before[i - 1] + x[i - 1];
        }
        let mut result = 0.0;
        for i in 0..x.len() {
            result += before[i] * x[i] * y;
        }
        result
    }
    or {
        let mut sum = 0.0;
        let mut result = 0.0;
        for v in x {
            result += sum * v * y;
            sum += v;
        }
        result
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn suffix_sums(x: &[f64]) -> Vec<f64> {
        let mut out = x.to_vec();
        for i in (1..x.len()).rev() {
            out[i - 1] += out[i];
        }
        out
    }
    or {
        let mut out = vec![0.0; x.len()];
        let mut sum = 0.0;
        for (out, x) in out.iter_mut().zip(x).rev() {
            sum += x;
            *out = sum;
        }
        out
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn prefix_products(x: &[f64]) -> f64 {
        let mut products = vec![1.0; x.len() + 1];
        for i in 0..x.len() {
            products[i + 1] = products[i] * x[i];
        }
        let mut sum = 0.0;
        for i in 0..products.len() {
            sum += products[i];
        }
        sum
    }
    or {
        let mut product = 1.0;
        let mut sum = 1.0;
        for v in x {
            product *= v;
            sum += product;
        }
        sum
    }
    at (vec![2.0, 0.0, 3.0]);
    sizes n: (numbers(n, 0));
}

lent! {
    fn prefix_maxima(x: &[f64], weights: &[f64]) -> f64 {
        let mut sum = 0.0;
        let mut largest = f64::NEG_INFINITY;
        for i in 0..x.len() {
            largest = largest.max(x[i]);
            sum += weights[i] * largest * largest;
        }
        sum
    }
    or {
        let mut maxima = x.to_vec();
        for i in 1..maxima.len() {
            if maxima[i - 1] > maxima[i] {
                maxima[i] = maxima[i - 1];
            }
        }
        let mut sum = 0.0;
        for (w, m) in weights.iter().zip(&maxima) {
            sum += w * m * m;
        }
        sum
    }
    sizes n: (numbers(n, 0), numbers(n, 1));
}

lent! {
    fn an_exponential_average(x: &[f64], rate: f64) -> f64 {
        let mut y = 0.0;
        for i in 0..x.len() {
            y = rate * x[i] + (1.0 - rate) * y;
        }
        y * y
    }
    or {
        let mut y = 0.0;
        for v in x {
            y += rate * (v - y);
        }
        y.powi(2)
    }
    sizes n: (numbers(n, 0), 0.3);
}

lent! {
    fn an_average_kept_for_every_step(x: &[f64], rate: f64) -> f64 {
        let mut y = vec![0.0; x.len()];
        for i in 0..x.len() {
            let before = if i > 0 { y[i - 1] } else { 0.0 };
            y[i] = rate * x[i] + (1.0 - rate) * before;
        }
        let mut error = 0.0;
        for i in 0..x.len() {
            error += (y[i] - x[i]) * (y[i] - x[i]);
        }
        error
    }
    or {
        let mut y = 0.0;
        let mut error = 0.0;
        for &v in x {
            y = rate * v + (1.0 - rate) * y;
            error += (y - v).powi(2);
        }
        error
    }
    sizes n: (numbers(n, 0), 0.3);
}

lent! {
    fn a_filter_with_two_poles(x: &[f64], a: &[f64; 2], y: &mut [f64]) {
        for i in 0..x.len() {
            y[i] = x[i];
            if i >= 1 {
                y[i] -= a[0] * y[i - 1];
            }
            if i >= 2 {
                y[i] -= a[1] * y[i - 2];
            }
        }
    }
    or {
        let mut last = 0.0;
        let mut last_but_one = 0.0;
        for (y, x) in y.iter_mut().zip(x) {
            *y = x - a[0] * last - a[1] * last_but_one;
            last_but_one = last;
            last = *y;
        }
    }
    sizes n: (numbers(n, 0), [0.5, -0.3], numbers(n, 1));
}

lent! {
    fn products_of_polynomials(p: &[f64], q: &[f64], out: &mut [f64]) {
        for k in 0..out.len() {
            out[k] = 0.0;
        }
        for i in 0..p.len() {
            for j in 0..q.len() {
                out[i + j] += p[i] * q[j];
            }
        }
    }
    or {
        out.fill(0.0);
        for (i, a) in p.iter().enumerate() {
            for (j, b) in q.iter().enumerate() {
                out[i + j] += a * b;
            }
        }
    }
    or {
        for k in 0..out.len() {
            let mut sum = 0.0;
            for i in 0..p.len() {
                if i <= k && k - i < q.len() {
                    sum += p[i] * q[k - i];
                }
            }
            out[k] = sum;
        }
    }
    sizes n: (numbers(n, 0), numbers(3, 1), numbers(n + 2, 2));
}

lent! {
    fn a_convolution_inside_the_border(x: &[f64], kernel: &[f64; 3]) -> f64 {
        let mut energy = 0.0;
        for i in 2..x.len() {
            let mut sum = 0.0;
            for k in 0..3 {
                sum += x[i - k] * kernel[k];
            }
            energy += sum * sum;
        }
        energy
    }
    or {
        let mut energy = 0.0;
        for window in x.windows(3) {
            let mut sum = 0.0;
            for (v, k) in window.iter().rev().zip(kernel) {
                sum += v * k;
            }
            energy += sum * sum;
        }
        energy
    }
    sizes n: (numbers(n, 0), [0.5, -1.0, 0.25]);
}

lent! {
    fn moving_averages_by_adding_and_dropping(x: &[f64], width: usize) -> f64 {
        let mut sum = 0.0;
        let mut energy = 0.0;
        for i in 0..x.len() {
            sum += x[i];
            if i >= width {
                sum -= x[i - width];
            }
            energy += sum * sum;
        }
        energy
    }
    or {
        let mut energy = 0.0;
        for i in 0..x.len() {
            let start = if i + 1 > width { i + 1 - width } else { 0 };
            let mut sum = 0.0;
            for v in &x[start..=i] {
                sum += v;
            }
            energy += sum * sum;
        }
        energy
    }
    sizes n: (numbers(n, 0), 3);
}

lent! {
    fn differences_are_taken_again_and_again(x: &mut [f64]) -> f64 {
        let mut n = x.len();
        let mut sum = 0.0;
        while n > 0 {
            sum += x[0] * x[0];
            for i in 1..n {
                x[i - 1] = x[i] - x[i - 1];
            }
            n -= 1;
        }
        sum
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn distances_between_sequences(x: &[f64], y: &[f64]) -> f64 {
        let (n, m) = (x.len(), y.len());
        let mut cost = vec![vec![0.0; m + 1]; n + 1];
        for i in 1..=n {
            cost[i][0] = cost[i - 1][0] + x[i - 1].abs();
        }
        for j in 1..=m {
            cost[0][j] = cost[0][j - 1] + y[j - 1].abs();
        }
        for i in 1..=n {
            for j in 1..=m {
                let step = (x[i - 1] - y[j - 1]) * (x[i - 1] - y[j - 1]);
                cost[i][j] = step + cost[i - 1][j - 1].min(cost[i - 1][j]).min(cost[i][j - 1]);
            }
        }
        cost[n][m]
    }
    or {
        let mut row = vec![0.0];
        for v in y {
            row.push(row[row.len() - 1] + v.abs());
        }
        for a in x {
            let mut diagonal = row[0];
            row[0] += a.abs();
            for (j, b) in y.iter().enumerate() {
                let above = row[j + 1];
                row[j + 1] = (a - b) * (a - b) + diagonal.min(above).min(row[j]);
                diagonal = above;
            }
        }
        row[y.len()]
    }
    at (numbers(3, 0), numbers(2, 1)), (numbers(4, 0), numbers(5, 1)), (vec![], numbers(2, 1)),
       (vec![], vec![]);
}

lent! {
    fn forward_sums_over_hidden_states(
        start: &[f64],
        steps: &[[f64; 2]; 2],
        seen: &[usize],
        likely: &[[f64; 2]; 2],
    ) -> f64 {
        let mut now = [start[0], start[1]];
        let mut log = 0.0;
        for t in 0..seen.len() {
            let mut next = [0.0; 2];
            for i in 0..2 {
                for j in 0..2 {
                    next[j] += now[i] * steps[i][j] * likely[j][seen[t]];
                }
            }
            let total = next[0] + next[1];
            log += total.ln();
            now = [next[0] / total, next[1] / total];
        }
        log + now[0]
    }
    at (positive(2, 0), [[0.7, 0.3], [0.4, 0.6]], vec![0, 1, 1, 0], [[0.9, 0.1], [0.2, 0.8]]),
       (positive(2, 0), [[0.7, 0.3], [0.4, 0.6]], vec![], [[0.9, 0.1], [0.2, 0.8]]);
}
