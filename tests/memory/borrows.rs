//! References bound to names, borrowed again, taken apart by patterns; one piece of memory under several names; boxes.

use crate::lent::{lent, numbers};

lent! {
    fn a_reference_to_an_element(a: &mut [f64], x: f64) -> f64 {
        let first = &mut a[0];
        *first *= x;
        *first += x;
        let second = &a[1];
        second * second + a[0]
    }
    or {
        a[0] = a[0] * x + x;
        a[1] * a[1] + a[0]
    }
    at (numbers(2, 0), 0.7);
}

lent! {
    fn a_reference_to_a_row(m: &mut [[f64; 3]; 2], i: usize, x: f64) -> f64 {
        let row = &mut m[i];
        row[0] *= x;
        for v in row.iter_mut() {
            *v += x;
        }
        row[2] = row[0] * row[1];
        m[0][0] * m[1][2] + m[0][2]
    }
    or {
        m[i][0] *= x;
        for j in 0..3 {
            m[i][j] += x;
        }
        m[i][2] = m[i][0] * m[i][1];
        m[0][0] * m[1][2] + m[0][2]
    }
    at ([[1.0, 2.0, 3.0], [-1.0, 0.5, 0.25]], 0, 0.7), ([[1.0, 2.0, 3.0], [-1.0, 0.5, 0.25]], 1, 0.7);
}

lent! {
    fn the_index_of_a_reference_is_fixed_when_it_is_made(a: &mut [f64], x: f64) -> f64 {
        let mut i = 0;
        let place = &mut a[i];
        i += 1;
        *place *= x;
        *place *= x;
        a[i] *= a[0];
        a[0] + a[1]
    }
    gradient (vec![x * x + a[1] * x * x, a[0] * x * x], 2.0 * a[0] * x * (1.0 + a[1]));
    at (vec![2.0, 3.0], 0.7);
}

lent! {
    fn a_value_is_read_before_its_place_is_written(a: &mut [f64], x: f64) -> f64 {
        let old = a[0];
        let alias = &mut a[..2];
        alias[0] = x * x;
        alias[1] += old;
        a[0] * a[1] + old
    }
    at (numbers(2, 0), 0.7), (numbers(3, 1), -0.7);
}

lent! {
    fn borrowed_again_and_again(a: &mut [f64], x: f64) -> f64 {
        {
            let outer = &mut *a;
            let inner = &mut *outer;
            inner[0] *= x;
            outer[1] *= x;
        }
        let view = &*a;
        let again = &view;
        again[0] * view[1] + a[0]
    }
    gradient (vec![x * x * a[1] + x, x * x * a[0]], 2.0 * x * a[0] * a[1] + a[0]);
    at (vec![2.0, 3.0], 0.7);
}

lent! {
    fn a_local_behind_a_reference(x: f64, y: f64) -> f64 {
        let mut total = x * y;
        let total_ref = &mut total;
        *total_ref += x;
        *total_ref *= *total_ref;
        let shared = &total;
        *shared + shared * y
    }
    gradient {
        let z = x * y + x;
        (2.0 * z * (y + 1.0) * (1.0 + y), 2.0 * z * x * (1.0 + y) + z * z)
    };
    at (2.0, 3.0), (-0.5, 0.7);
}

lent! {
    fn references_to_references(x: &f64, y: &f64) -> f64 {
        let twice = &&x;
        let z = &y;
        ***twice * **z + **z
    }
    gradient (y, x + 1.0);
    at (2.0, 3.0);
}

lent! {
    fn a_ref_pattern(x: f64, pair: (f64, f64)) -> f64 {
        let ref y = x;
        let (ref a, ref b) = pair;
        y * a + a * b
    }
    gradient (pair.0, (x + pair.1, pair.0));
    at (2.0, (3.0, 0.5));
}

lent! {
    fn a_ref_mut_pattern(x: f64, y: f64) -> f64 {
        let mut pair = (x, y);
        {
            let (ref mut a, ref b) = pair;
            *a *= b;
            *a += 1.0;
        }
        let mut array = [pair.0, pair.1];
        let [ref mut first, _] = array;
        *first *= x;
        array[0] * array[1]
    }
    gradient (2.0 * x * y * y + y, 2.0 * x * x * y + x);
    at (2.0, 3.0);
}

lent! {
    fn a_reference_to_a_tuple_is_taken_apart(p: &mut (f64, [f64; 2]), x: f64) -> f64 {
        let (scale, v) = p;
        *scale *= x;
        v[0] += *scale;
        v[0] * v[1] + p.0
    }
    or {
        p.0 *= x;
        p.1[0] += p.0;
        p.1[0] * p.1[1] + p.0
    }
    at ((2.0, [3.0, 0.5]), 0.7);
}

lent! {
    fn slice_patterns(x: &[f64]) -> f64 {
        match x {
            [] => 0.0,
            [a] => a * a,
            [a, b] => a * b,
            [first, .., last] => first * last + x[1],
        }
    }
    or {
        match x.len() {
            0 => 0.0,
            1 => x[0] * x[0],
            2 => x[0] * x[1],
            n => x[0] * x[n - 1] + x[1],
        }
    }
    sizes n: (numbers(n, 0));
}

lent! {
    fn a_slice_pattern_with_a_rest(x: &[f64], y: f64) -> f64 {
        if let [head, tail @ ..] = x {
            let mut sum = head * y;
            for v in tail {
                sum += v * head;
            }
            sum
        } else {
            y
        }
    }
    or {
        if x.is_empty() {
            return y;
        }
        let mut sum = x[0] * y;
        for i in 1..x.len() {
            sum += x[i] * x[0];
        }
        sum
    }
    sizes n: (numbers(n, 0), 0.7);
}

lent! {
    fn an_array_behind_a_reference_is_taken_apart(x: &[f64; 4]) -> f64 {
        let [a, b, ..] = x;
        let [.., y, z] = *x;
        let &[first, _, _, last] = x;
        a * b + y * z + first * last
    }
    gradient [x[1] + x[3], x[0], x[3], x[2] + x[0]];
    at ([1.0, 2.0, 3.0, 4.0]);
}

lent! {
    fn elements_are_changed_through_a_pattern(x: &mut [f64; 3], k: f64) {
        let [a, b, c] = x;
        *a *= k;
        *b += *a;
        *c = *a * *b;
    }
    or {
        x[0] *= k;
        x[1] += x[0];
        x[2] = x[0] * x[1];
    }
    at ([1.0, 2.0, 3.0], 0.7);
}

lent! {
    fn the_same_array_active_and_passive(x: &[f64]) -> f64 {
        let limit = x[0];
        let (a, b) = (x, x);
        let mut sum = 0.0;
        for i in 0..x.len() {
            if b[i] > limit * 0.5 {
                sum += a[i] * b[x.len() - 1 - i];
            }
        }
        sum
    }
    at (numbers(1, 0)), (numbers(2, 0)), (numbers(7, 0));
}

lent! {
    fn an_old_copy_is_read_after_the_original_was_changed(a: &mut [f64; 3], x: f64) -> f64 {
        let before = *a;
        for i in 0..3 {
            a[i] = before[2 - i] * x;
        }
        let between = *a;
        a[0] *= between[1];
        a[1] = before[0];
        let mut sum = 0.0;
        for i in 0..3 {
            sum += before[i] * between[i] * a[i];
        }
        sum
    }
    or {
        let before = a.clone();
        for (new, old) in a.iter_mut().zip(before.iter().rev()) {
            *new = old * x;
        }
        let mut between = [0.0; 3];
        between.copy_from_slice(&*a);
        a[0] *= between[1];
        a[1] = before[0];
        let mut sum = 0.0;
        for ((b, m), a) in before.iter().zip(&between).zip(a.iter()) {
            sum += b * m * a;
        }
        sum
    }
    at ([1.0, -2.0, 0.5], 0.7);
}

lent! {
    fn a_box_in_and_out(x: f64, y: f64) -> f64 {
        let mut boxed = Box::new(x * y);
        *boxed += x;
        let copy = boxed.clone();
        *boxed *= *copy;
        *boxed * y
    }
    gradient {
        let z = x * y + x;
        (2.0 * z * y * (y + 1.0), 2.0 * z * y * x + z * z)
    };
    at (2.0, 3.0), (-0.5, 0.7);
}

lent! {
    fn boxes_of_arrays(x: &[f64; 3], y: f64) -> f64 {
        let mut boxed = Box::new(*x);
        for i in 0..3 {
            boxed[i] *= y;
        }
        let moved = boxed;
        let mut sum = 0.0;
        for v in moved.iter() {
            sum += v * v;
        }
        sum + moved[0]
    }
    at ([1.0, -2.0, 0.5], 0.7);
}

lent! {
    fn a_reference_with_a_type_and_a_mutable_one_without(x: &[f64], y: f64) -> f64 {
        let view: &[f64] = &x[..2];
        let mut local: Vec<f64> = view.to_vec();
        let all = &mut local;
        all[0] *= y;
        all.push(y);
        let slice: &mut [f64] = all;
        slice[2] += slice[0];
        slice[2] * view[1]
    }
    gradient (vec![y * x[1], x[0] * y + y], (x[0] + 1.0) * x[1]);
    at (vec![2.0, 3.0], 0.7);
}
