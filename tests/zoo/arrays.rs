//! Arrays by value: read and written at constant and computed indices, built, copied, and nested.

#![allow(unused_assignments, reason = "an initial index that is never read shows which side runs first")]

use crate::check::zoo;
use grad_runtime::differentiable;

zoo! {
    fn constant_indices(x: [f64; 3]) -> f64 { x[0] * x[1] + x[x.len() - 1] }
    gradient [x[1], x[0], 1.0];
    at ([2.0, 3.0, 4.0]);
}

zoo! {
    fn an_array_of_one_and_an_array_of_none(x: [f64; 1], none: [f64; 0]) -> f64 {
        let mut y = x[0] * x[0];
        for i in 0..none.len() {
            y *= none[i];
        }
        y
    }
    gradient [2.0 * x[0]];
    at ([3.0], []);
}

zoo! {
    fn an_element_is_stored_then_summed(x: [f64; 3], a: f64, b: f64) -> f64 {
        let mut x = x;
        x[0] = a * b;
        x[0] + x[1] + x[2] * x[0]
    }
    gradient ([0.0, 1.0, a * b], b * (1.0 + x[2]), a * (1.0 + x[2]));
    at ([1.0, 2.0, 3.0], 4.0, 5.0);
}

#[differentiable]
fn squares_in_place(mut a: [f64; 3]) -> f64 {
    let mut sum = 0.0;
    for i in 0..3 {
        a[i] *= a[i];
        sum += a[i] * a[0];
    }
    sum
}

#[test]
fn a_parameter_array_is_squared_in_place() {
    assert_eq!(squares_in_place_grad([2.0, 3.0, 1.0]), (56.0, [72.0, 24.0, 8.0]));
}

zoo! {
    fn elements_are_read_squared_and_cleared(x: [f64; 4]) -> f64 {
        let mut a = x;
        let mut sum = 0.0;
        for i in 0..4 {
            let element = a[i];
            sum += element * element;
            a[i] = 0.0;
        }
        sum + a[2]
    }
    gradient x.map(|v| 2.0 * v);
    at ([1.0, -2.0, 3.0, 0.5]);
}

zoo! {
    fn running_sums_in_place(x: [f64; 5]) -> f64 {
        let mut p = x;
        for i in 1..5 {
            p[i] += p[i - 1];
        }
        p[4] * p[2]
    }
    gradient {
        let (all, three) = (x[0] + x[1] + x[2] + x[3] + x[4], x[0] + x[1] + x[2]);
        [all + three, all + three, all + three, three, three]
    };
    at ([1.0, -2.0, 3.0, 0.5, 1.5]);
}

zoo! {
    fn a_recurrence_in_an_array(x: f64, y: f64) -> f64 {
        let mut a = [0.0; 8];
        a[0] = x;
        for i in 1..8 {
            a[i] = (a[i - 1] * y).sin() + x;
        }
        a[7]
    }
    at (0.7, 1.3), (-0.2, 0.5);
}

zoo! {
    fn elements_change_places(x: [f64; 4], i: usize, j: usize) -> f64 {
        let mut a = x;
        let kept = a[i];
        a[i] = a[j];
        a[j] = kept * 2.0;
        a[0] * a[1] * a[1] + a[2] * a[3]
    }
    at ([1.0, -2.0, 3.0, 0.5], 0, 1), ([1.0, -2.0, 3.0, 0.5], 3, 1), ([1.0, -2.0, 3.0, 0.5], 2, 2);
}

zoo! {
    fn a_gather_with_duplicates(x: [f64; 4], picks: [usize; 6]) -> f64 {
        let mut y = 0.0;
        for i in 0..6 {
            let picked = x[picks[i]];
            y += picked * picked * (i as f64 + 1.0);
        }
        y
    }
    at ([1.0, -2.0, 3.0, 0.5], [0, 0, 3, 2, 0, 3]);
}

zoo! {
    fn a_scatter_that_overwrites_and_one_that_adds(x: [f64; 5], slots: [usize; 5]) -> f64 {
        let mut last = [1.0; 3];
        let mut sums = [0.0; 3];
        for i in 0..5 {
            last[slots[i]] = x[i] * x[i];
            sums[slots[i]] += x[i];
        }
        last[0] * sums[0] + last[1] * sums[1] + last[2] * sums[2]
    }
    at ([1.0, -2.0, 3.0, 0.5, 1.5], [0, 1, 0, 1, 0]), ([1.0, -2.0, 3.0, 0.5, 1.5], [2, 2, 2, 1, 0]);
}

zoo! {
    fn scans_with_sum_product_and_maximum(x: [f64; 4]) -> f64 {
        let mut sums = [0.0; 4];
        let mut products = [1.0; 4];
        let mut maxima = [0.0; 4];
        let (mut sum, mut product, mut maximum) = (0.0, 1.0, x[0]);
        for i in 0..4 {
            sum += x[i];
            product *= x[i];
            maximum = if x[i] > maximum { x[i] } else { maximum };
            sums[i] = sum;
            products[i] = product;
            maxima[i] = maximum;
        }
        let mut y = 0.0;
        for i in 0..4 {
            y += sums[i] * products[3 - i] + maxima[i] * sums[3 - i];
        }
        y
    }
    at ([1.0, -2.0, 3.0, 0.5]), ([2.0, 1.0, 0.5, 4.0]);
}

zoo! {
    fn an_array_is_built_from_scalars(x: f64, y: f64, k: usize) -> f64 {
        let mut a = [x, x * y, 1.0, y];
        a[1] += a[3];
        a[k] *= a[0] + a[2];
        a[2] = a[k] * y;
        a[0] + a[1] * a[2] + a[3]
    }
    at (2.0, 3.0, 0), (2.0, 3.0, 1), (0.5, -1.0, 2), (0.5, -1.0, 3);
}

zoo! {
    fn an_array_is_filled_with_an_active_value(x: f64, y: f64) -> f64 {
        let mut a = [x * y; 5];
        a[2] = y;
        let mut sum = 0.0;
        for i in 0..5 {
            sum += a[i] * (i as f64);
        }
        sum
    }
    gradient (8.0 * y, 8.0 * x + 2.0);
    at (2.0, 3.0);
}

zoo! {
    fn an_array_is_taken_apart(v: [f64; 3], w: [f64; 3]) -> f64 {
        let [a, b, c] = v;
        let [first, ..] = w;
        a * b + c * first + w[1] * a
    }
    gradient ([v[1] + w[1], v[0], w[0]], [v[2], v[0], 0.0]);
    at ([1.0, 2.0, 3.0], [4.0, 5.0, 6.0]);
}

zoo! {
    fn a_nested_array(m: [[f64; 3]; 2], i: usize) -> f64 {
        let mut sum = 0.0;
        for j in 0..3 {
            sum += m[i][j] * m[1 - i][2 - j];
        }
        sum * m[i][i]
    }
    at ([[1.0, 2.0, 3.0], [-1.0, 0.5, 0.25]], 0), ([[1.0, 2.0, 3.0], [-1.0, 0.5, 0.25]], 1);
}

zoo! {
    fn a_row_is_copied_out_and_back(m: [[f64; 2]; 3], i: usize) -> f64 {
        let mut m = m;
        let mut row = m[i];
        row[0] *= row[1];
        m[2] = row;
        m[i][1] = row[0];
        m[0][0] * m[1][1] + m[2][0] * m[0][1] + m[2][1]
    }
    at ([[1.0, 2.0], [3.0, -1.0], [0.5, 0.25]], 0), ([[1.0, 2.0], [3.0, -1.0], [0.5, 0.25]], 1),
       ([[1.0, 2.0], [3.0, -1.0], [0.5, 0.25]], 2);
}

zoo! {
    fn an_output_is_overwritten_after_its_first_value_was_used(x: f64, y: f64) -> f64 {
        let mut out = [0.0; 2];
        out[0] = x * y;
        out[1] = out[0] * x;
        out[0] = out[1] + y * y;
        out[0] * out[1]
    }
    gradient {
        let (first, second) = (x * x * y + y * y, x * x * y);
        (2.0 * x * y * (first + second), (x * x + 2.0 * y) * second + x * x * first)
    };
    at (2.0, 3.0), (-0.5, 0.7);
}

zoo! {
    fn a_scratch_array_is_used_again_in_every_iteration(x: [f64; 4], y: f64) -> f64 {
        let mut scratch = [0.0; 4];
        let mut total = y;
        for round in 0..3 {
            for i in 0..4 {
                scratch[i] = x[i] * total + round as f64;
            }
            total = 0.1 * (scratch[0] * scratch[3] + scratch[1] * scratch[2]);
        }
        total
    }
    at ([1.0, -2.0, 0.5, 0.25], 0.8);
}

zoo! {
    fn a_store_through_a_conditional_index(x: f64, y: f64, first: bool) -> f64 {
        let mut a = [y, 1.0];
        a[if first { 0 } else { 1 }] = x * y;
        a[if x > y { 1 } else { 0 }] *= x;
        a[0] * a[1]
    }
    at (2.0, 3.0, true), (2.0, 3.0, false), (3.0, 2.0, true), (3.0, 2.0, false);
}

zoo! {
    fn an_index_with_a_side_effect(x: f64, y: f64) -> f64 {
        let mut a = [x, y, x * y];
        let mut i = 0;
        a[{
            i += 1;
            i
        }] *= x;
        let next = a[{
            i += 1;
            i
        }];
        next * a[1] + a[i - 2]
    }
    gradient (2.0 * x * y * y + 1.0, 2.0 * x * x * y);
    at (2.0, 3.0), (-0.5, 0.7);
}

zoo! {
    fn the_right_side_runs_before_the_index(x: f64, y: f64) -> f64 {
        let mut a = [x, y];
        let mut i = 0;
        a[i] += {
            i = 1;
            x * y
        };
        a[0] * a[0] + a[1]
    }
    at (2.0, 3.0), (-0.5, 0.7);
}

zoo! {
    fn the_same_array_twice(x: [f64; 3]) -> f64 {
        let (a, mut b) = (x, x);
        b[1] = b[0] * a[1];
        a[0] * b[1] + a[1] * b[2] + a[2]
    }
    gradient [2.0 * x[0] * x[1], x[0] * x[0] + x[2], x[1] + 1.0];
    at ([1.0, -2.0, 0.5]);
}

zoo! {
    fn a_copy_is_changed_and_the_original_is_not(x: [f64; 2]) -> f64 {
        let mut copy = x;
        copy[0] *= 3.0;
        copy[1] = x[0] * copy[0];
        x[0] * copy[1] + x[1]
    }
    gradient [9.0 * x[0] * x[0], 1.0];
    at ([2.0, 5.0]);
}

zoo! {
    fn an_array_is_assigned_in_branches(x: [f64; 2], y: f64) -> f64 {
        let mut a = if y > 0.0 { x } else { [y, x[0]] };
        if x[0] > x[1] {
            a = [a[1] * y, a[0]];
        } else {
            a[0] += y;
        }
        a[0] * a[1]
    }
    at ([2.0, 3.0], 0.5), ([3.0, 2.0], 0.5), ([2.0, 3.0], -0.5), ([3.0, 2.0], -0.5);
}

zoo! {
    fn indices_that_change_during_the_loop(x: [f64; 4], starts: [usize; 4]) -> f64 {
        let mut next = starts;
        let mut y = 1.0;
        for i in 0..4 {
            y = y * 0.5 + x[next[i]] * x[i];
            next[(i + 1) % 4] = (next[i] + next[(i + 1) % 4]) % 4;
            next[i] = 0;
        }
        y * x[next[3]]
    }
    at ([1.0, -2.0, 0.5, 0.25], [1, 2, 3, 0]), ([1.0, -2.0, 0.5, 0.25], [3, 3, 3, 3]);
}

zoo! {
    fn a_tuple_with_an_array(p: ([f64; 2], f64), n: usize) -> f64 {
        let (v, scale) = p;
        let mut q = (v[0] * scale, [v[1]; 3]);
        q.1[n] *= q.0;
        q.0 += q.1[0];
        q.0 * q.1[1] + q.1[2] * p.1
    }
    at (([2.0, 3.0], 0.5), 0), (([2.0, 3.0], 0.5), 1), (([2.0, -3.0], 1.5), 2);
}

zoo! {
    fn a_ring_buffer(x: f64, y: f64, n: usize) -> f64 {
        let mut ring = [x, y, 0.0];
        for i in 0..n {
            ring[(i + 2) % 3] = ring[i % 3] * y + ring[(i + 1) % 3] * 0.5;
        }
        ring[0] + ring[1] * ring[2]
    }
    at (0.7, 1.1, 0), (0.7, 1.1, 1), (0.7, 1.1, 8);
}
