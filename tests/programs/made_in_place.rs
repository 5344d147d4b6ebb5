//! Vectors whose elements change something, or need something to be decided, while the vector is made.

use crate::oracle::{SIZES, holds, samples, twice};

twice! {
    #[differentiable]
    fn a_vector_of_what_a_branch_gave(x: &[f64], z: f64) -> f64 {
        let scale;
        if z > 0.0 {
            scale = z * z;
        } else {
            scale = z;
        }
        let scales = vec![scale; x.len()];
        let mut y = 0.0;
        for i in 0..x.len() {
            y += scales[i] * x[i].sin();
        }
        y
    }

    #[differentiable]
    fn elements_that_count(x: &[f64], z: f64) -> f64 {
        let mut sum = z;
        let mut k = 1.0;
        for v in x {
            let pair = vec![{ sum += k * v; k *= 0.5; sum * z }, sum];
            sum += 0.1 * pair[0] * pair[1];
        }
        sum * k
    }

    #[differentiable]
    fn a_vector_that_stays_where_it_is(x: &[f64], z: f64) -> f64 {
        let mut kept = x.to_vec();
        let ones = vec![{ let mut held = kept; held.push(z); kept = held; z }; 2];
        let mut y = ones[0];
        for v in &kept {
            y = y * z + v;
        }
        y * ones[1]
    }

    #[differentiable]
    fn a_length_that_is_computed_twice(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        for _ in (0..x.len() % 4).rev() {
            y = y * z + 0.5;
        }
        let powers = vec![y; x.len() % 4];
        powers.last().copied().unwrap_or(z) * x.first().copied().unwrap_or(1.0)
    }

    #[test]
    fn what_elements_do_is_done() {
        for n in SIZES {
            for z in [0.7, -0.4] {
                let x = samples(n, 5);
                holds!(a_vector_of_what_a_branch_gave_grad = a_vector_of_what_a_branch_gave(&x, z));
                holds!(elements_that_count_grad = elements_that_count(&x, z));
                holds!(a_vector_that_stays_where_it_is_grad = a_vector_that_stays_where_it_is(&x, z));
                holds!(a_length_that_is_computed_twice_grad = a_length_that_is_computed_twice(&x, z));
            }
        }
    }
}
