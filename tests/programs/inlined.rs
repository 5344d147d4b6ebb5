//! Functions of one module that call each other: small ones are written in the place of the call, with the same value,
//! the same panics and the gradient of the whole.

use crate::oracle::{NARROW, SIZES, closed, holds, positive, samples};
use grad_runtime::differentiable;

/// A module with the attribute, and once more without optimisations.
macro_rules! module {
    ($($items:item)*) => {
        #[differentiable]
        mod optimised {
            use super::*;
            $($items)*
        }
        #[differentiable(__plain)]
        mod plain {
            use super::*;
            $($items)*
        }
    };
}

module! {
    const OFFSET: f64 = 0.25;

    fn sigmoid(x: f64) -> f64 {
        1.0 / (1.0 + (-x).exp())
    }

    /// A loop that is left in the middle, and a value on the way.
    fn early(x: f64, n: u8) -> f64 {
        if x < 0.0 {
            return 0.5 * x;
        }
        let mut y = x;
        for i in 0..n {
            y = y * x + OFFSET;
            if i == 2 {
                return y;
            }
        }
        y + 1.0
    }

    fn both(x: f64, y: f64) -> (f64, f64) {
        (x * y, x + y)
    }

    fn twisted((a, b): (f64, f64), c: [f64; 2]) -> f64 {
        a * c[1] - b * c[0]
    }

    fn raise(y: &mut f64, by: &f64) {
        *y += by * by;
    }

    fn scale(values: &mut [f64], k: f64) {
        for value in values.iter_mut() {
            *value *= k;
        }
    }

    fn dot(a: &[f64], b: &[f64]) -> f64 {
        let mut sum = 0.0;
        for (a, b) in a.iter().zip(b) {
            sum += a * b;
        }
        sum
    }

    fn through_others(x: f64) -> f64 {
        let (product, sum) = both(sigmoid(x), x);
        product / (1.0 + sum * sum)
    }

    fn falling(mut x: f64, floor: f64) -> f64 {
        while x > floor {
            x *= 0.5;
        }
        x
    }

    fn rising(v: Vec<f64>, x: f64) -> Vec<f64> {
        let mut v = v;
        v.push(x * x);
        v
    }

    fn refilled(x: f64) -> f64 {
        let mut v = vec![x];
        let old = v;
        v = vec![old[0] * x, x];
        v[0] * v[1]
    }

    fn narrow(x: f32) -> f32 {
        x * 0.1 + 0.2
    }

    fn bytes(x: f64, n: u8) -> f64 {
        x * n.wrapping_add(10) as f64
    }

    fn checked(x: f64, limit: f64) -> f64 {
        assert!(x < limit, "{x} is not below {limit}");
        x * limit
    }

    #[differentiable]
    pub(crate) fn scalars(x: f64, y: f64) -> f64 {
        let sum = sigmoid(x) + early(y, 5);
        sum * through_others(x * y) + early(-x, 1) - early(x, 1)
    }

    #[differentiable]
    pub(crate) fn tuples(x: f64, y: f64) -> f64 {
        let (a, b) = both(x, y);
        twisted(both(a, 2.0), [b, x]) + both(x, 3.0).0
    }

    #[differentiable]
    pub(crate) fn references(x: f64, y: f64) -> f64 {
        let mut total = x;
        raise(&mut total, &y);
        let by = &total;
        let mut other = 1.0;
        raise(&mut other, by);
        raise(&mut total, &(other * x));
        total * other
    }

    #[differentiable]
    pub(crate) fn slices(v: &[f64], w: &mut [f64], x: f64) -> f64 {
        let n = v.len() - 1;
        scale(&mut w[1..], v[0] + x);
        scale(w, 2.0);
        raise(&mut w[0], &v[1]);
        for i in 0..n {
            scale(&mut w[i..i + 1], v[i]);
        }
        dot(&v[..n], &w[1..n + 1]) * dot(v, &[x, x, x]) + dot(w, w)
    }

    #[differentiable]
    pub(crate) fn in_conditions(x: f64, y: f64) -> f64 {
        let mut z = x;
        while sigmoid(z) < 0.9 && falling(z, 3.0) < 2.5 {
            z = z * 1.5 + y;
        }
        match z {
            z if sigmoid(z) > 0.99 => z * z,
            z => falling(z * 7.0, 0.3) + z,
        }
    }

    #[differentiable]
    pub(crate) fn vectors(v: &[f64], x: f64) -> f64 {
        let grown = rising(v.to_vec(), x);
        let again = rising(rising(grown, x * 2.0), 3.0);
        dot(&again, &again[1..]) * refilled(x)
    }

    #[differentiable]
    pub(crate) fn types(x: f64) -> f64 {
        let y = narrow(x as f32) as f64;
        x * bytes(x, 250) + y * 0.0 + narrow(0.5) as f64 * x
    }

    #[differentiable]
    pub(crate) fn asserted(x: f64, limit: f64) -> f64 {
        checked(limit, x) + checked(x, 100.0)
    }
}

#[test]
fn scalar_helpers() {
    for (x, y) in [(0.7, 1.3), (-0.4, 0.9), (1.1, -0.6)] {
        let [one, other] = {
            use {optimised::*, plain as p};
            let plain = {
                let (scalars, scalars_grad) = (p::scalars, p::scalars_grad);
                holds!(scalars_grad = scalars(x, y))
            };
            [holds!(scalars_grad = scalars(x, y)), plain]
        };
        closed(&one, &other, 1e-12);
    }
}

/// Runs a test in both modules.
macro_rules! in_both {
    ($($name:ident: $body:block)*) => { $(
        #[test]
        fn $name() {
            {
                #[allow(unused_imports, reason = "each test uses some")]
                use optimised::*;
                $body
            }
            {
                #[allow(unused_imports, reason = "each test uses some")]
                use plain::*;
                $body
            }
        }
    )* };
}

in_both! {
    tuples_go_in_and_out: {
        for (x, y) in [(0.7, 1.3), (-0.4, 0.9)] {
            // (x y · 2) x − (x y + 2) (x + y) + 3 x
            let formula = (4.0 * x * y - y * (x + y) - (x * y + 2.0) + 3.0, 2.0 * x * x - x * (x + y) - (x * y + 2.0));
            closed(&holds!(tuples_grad = tuples(x, y)), &formula, 1e-12);
        }
    }

    references_are_names_for_places: {
        for (x, y) in [(0.7, 1.3), (-0.4, 0.9)] {
            holds!(references_grad = references(x, y));
        }
    }

    parts_of_slices_are_lent: {
        let (v, w, x) = (samples(3, 1), samples(4, 2), 0.8);
        holds!(slices_grad = slices(&v, &mut w, x));
    }

    conditions_call: {
        for (x, y) in [(0.7, 1.3), (0.2, 0.1), (2.9, 0.4)] {
            holds!(in_conditions_grad = in_conditions(x, y));
        }
    }

    vectors_go_in_and_out: {
        let (v, x) = (positive(4, 3), 1.2);
        holds!(vectors_grad = vectors(&v, x));
    }

    literals_are_of_the_parameters_type: {
        let x = 1.5;
        let narrow = (0.5_f32 * 0.1 + 0.2) as f64;
        closed(&holds!(types_grad = types(x)), &(2.0 * x * 4.0 + narrow), 1e-6);
    }

    names_in_texts_are_the_callees: {
        let (x, limit) = (3.0, 2.0);
        closed(&holds!(asserted_grad = asserted(x, limit)), &(limit + 100.0, x), 1e-12);
        let caught = std::panic::catch_unwind(|| asserted_grad(2.0, 3.0)).unwrap_err();
        assert_eq!(caught.downcast_ref::<String>().unwrap(), "3 is not below 2");
    }
}

/// Variables with the names of functions beside them, on both sides of a call.
mod names {
    use super::*;

    #[differentiable]
    mod called_alike {
        use super::*;

        fn sum(v: &[f64]) -> f64 {
            let mut sum = 0.0;
            for x in v {
                sum += x;
            }
            sum
        }

        fn mean(v: &[f64]) -> f64 {
            let sum = sum(v);
            sum / v.len() as f64
        }

        #[differentiable]
        pub(crate) fn power(x: f64, n: usize) -> f64 {
            let sum = x * x;
            if n == 0 { sum } else { sum * power(x, n - 1) }
        }

        #[differentiable]
        pub(crate) fn spread(v: &[f64], n: usize) -> f64 {
            let power = |k: usize| k + 1;
            let mean = mean(v);
            let mut sum = sum(v) * self::power(mean, n);
            for x in v {
                sum += (x - mean) * power(2) as f64;
            }
            sum
        }
    }

    #[test]
    fn variables_are_called_like_functions() {
        use called_alike::{spread, spread_grad};
        let v = positive(5, 2);
        for n in 0..3 {
            holds!(spread_grad = spread(&v, inert(n)));
        }
    }

    #[differentiable]
    mod halves {
        use grad_runtime::differentiable;

        fn turn(v: &mut [f64], angle: f64) -> f64 {
            let mut sum = angle;
            for x in v.iter_mut() {
                *x = (*x * sum).sin();
                sum += *x;
            }
            sum
        }

        #[differentiable]
        pub(crate) fn twice_half(v: &mut [f64], z: f64) -> f64 {
            let n = v.len();
            let mut y = z;
            if n > 1 {
                y += turn(&mut v[..n / 2], y);
                let (first, last) = v.split_at_mut(n / 2);
                y += turn(first, y);
                y += turn(last, y);
            }
            y
        }
    }

    #[test]
    fn a_length_that_is_computed_twice() {
        use halves::{twice_half, twice_half_grad};
        for n in SIZES {
            let (v, z) = (samples(n, 2), 0.4);
            holds!(twice_half_grad = twice_half(&mut v, z), NARROW);
        }
    }
}
