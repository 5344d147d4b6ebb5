//! Elementary functions at generic points, one by one and composed. Where they are not smooth: `conventions.rs`.

use crate::check::zoo;
use std::f64::consts::{LN_2, LN_10, PI};

zoo! {
    generic fn exponential(x: f64) -> f64 { x.exp() }
    gradient x.exp();
    at (0.0), (1.0), (-2.5);
}

zoo! {
    generic fn exponential_to_base_two(x: f64) -> f64 { x.exp2() }
    gradient LN_2 * x.exp2();
    at (0.0), (1.0), (-2.5);
}

zoo! {
    generic fn exponential_less_one(x: f64) -> f64 { x.exp_m1() }
    gradient x.exp();
    at (0.0), (1.0), (-2.5), (1e-9);
}

zoo! {
    generic fn natural_logarithm(x: f64) -> f64 { x.ln() }
    gradient 1.0 / x;
    at (1.0), (0.25), (30.0);
}

zoo! {
    generic fn logarithms_to_two_and_ten(x: f64) -> f64 { x.log2() * x.log10() }
    gradient 2.0 * x.ln() / (x * LN_2 * LN_10);
    at (1.0), (0.25), (30.0);
}

zoo! {
    generic fn logarithm_of_one_more(x: f64) -> f64 { x.ln_1p() }
    gradient 1.0 / (1.0 + x);
    at (0.0), (-0.5), (1e-9), (3.0);
}

zoo! {
    generic fn logarithm_to_an_active_base(x: f64, b: f64) -> f64 { x.log(b) }
    gradient (1.0 / (x * b.ln()), -x.ln() / (b * b.ln() * b.ln()));
    at (5.0, 3.0), (0.5, 2.0);
}

zoo! {
    fn logarithm_to_a_literal_base(x: f64) -> f64 { x.log(3.0) }
    gradient 1.0 / (x * 3.0_f64.ln());
    at (5.0), (0.5);
}

zoo! {
    generic fn square_root(x: f64) -> f64 { x.sqrt() }
    gradient 0.5 / x.sqrt();
    at (4.0), (0.3);
}

zoo! {
    generic fn cube_root_on_both_sides(x: f64) -> f64 { x.cbrt() }
    gradient 1.0 / (3.0 * x.cbrt() * x.cbrt());
    at (8.0), (-2.0);
}

zoo! {
    generic fn reciprocal_square_root(x: f64) -> f64 { 1.0 / x.sqrt() + x.sqrt().recip() }
    gradient -1.0 / (x * x.sqrt());
    at (4.0), (0.3);
}

zoo! {
    generic fn reciprocal(x: f64) -> f64 { x.recip() }
    gradient -1.0 / (x * x);
    at (4.0), (-0.3);
}

zoo! {
    generic fn sine_and_cosine(x: f64) -> f64 { x.sin() + 2.0 * x.cos() }
    gradient x.cos() - 2.0 * x.sin();
    at (0.0), (1.0), (-4.0), (PI);
}

zoo! {
    generic fn sine_and_cosine_together(x: f64) -> f64 {
        let (s, c) = x.sin_cos();
        s * c + s
    }
    gradient (2.0 * x).cos() + x.cos();
    at (0.0), (1.0), (-4.0);
}

zoo! {
    generic fn tangent(x: f64) -> f64 { x.tan() }
    gradient 1.0 + x.tan() * x.tan();
    at (0.0), (1.0), (-4.0);
}

zoo! {
    generic fn inverse_sine_and_cosine(x: f64) -> f64 { x.asin() + 3.0 * x.acos() }
    gradient -2.0 / (1.0 - x * x).sqrt();
    at (0.0), (0.5), (-0.9);
}

zoo! {
    generic fn inverse_tangent(x: f64) -> f64 { x.atan() }
    gradient 1.0 / (1.0 + x * x);
    at (0.0), (0.5), (-9.0);
}

zoo! {
    generic fn inverse_tangent_of_two(y: f64, x: f64) -> f64 { y.atan2(x) }
    gradient (x / (x * x + y * y), -y / (x * x + y * y));
    at (1.0, 2.0), (1.0, -2.0), (-1.0, -2.0), (-1.0, 2.0), (3.0, 0.0), (0.0, 3.0);
}

zoo! {
    generic fn hyperbolic_functions(x: f64) -> f64 { x.sinh() + 2.0 * x.cosh() + 3.0 * x.tanh() }
    gradient x.cosh() + 2.0 * x.sinh() + 3.0 / (x.cosh() * x.cosh());
    at (0.0), (0.5), (-2.0);
}

zoo! {
    generic fn inverse_hyperbolic_sine(x: f64) -> f64 { x.asinh() }
    gradient 1.0 / (x * x + 1.0).sqrt();
    at (0.0), (0.5), (-2.0);
}

zoo! {
    generic fn inverse_hyperbolic_cosine(x: f64) -> f64 { x.acosh() }
    gradient 1.0 / (x * x - 1.0).sqrt();
    at (1.5), (4.0);
}

zoo! {
    generic fn inverse_hyperbolic_tangent(x: f64) -> f64 { x.atanh() }
    gradient 1.0 / (1.0 - x * x);
    at (0.0), (0.5), (-0.9);
}

zoo! {
    fn integer_powers(x: f64, n: i32) -> f64 { x.powi(n) }
    gradient f64::from(n) * x.powi(n - 1);
    at (-1.0, -2), (-1.0, -1), (-1.0, 0), (-1.0, 1), (-1.0, 2), (-1.0, 3), (-1.0, 7),
       (2.0, -2), (2.0, -1), (2.0, 0), (2.0, 1), (2.0, 2), (2.0, 3), (2.0, 7);
}

zoo! {
    generic fn literal_integer_powers(x: f64) -> f64 { x.powi(3) - 2.0 * x.powi(2) + x.powi(-1) }
    gradient 3.0 * x * x - 4.0 * x - 1.0 / (x * x);
    at (2.0), (-1.5);
}

zoo! {
    generic fn powers_of_two_active_operands(x: f64, p: f64) -> f64 { x.powf(p) }
    gradient (p * x.powf(p - 1.0), x.powf(p) * x.ln());
    at (2.0, 3.0), (0.5, -1.5), (3.0, 0.0);
}

zoo! {
    generic fn a_literal_exponent(x: f64) -> f64 { x.powf(2.5) }
    gradient 2.5 * x.powf(1.5);
    at (2.0), (0.3);
}

zoo! {
    fn a_literal_base(x: f64) -> f64 { 3.0_f64.powf(x) + f64::powf(0.5, x) }
    gradient 3.0_f64.ln() * 3.0_f64.powf(x) - LN_2 * 0.5_f64.powf(x);
    at (2.0), (-0.3);
}

zoo! {
    generic fn a_power_of_itself(x: f64) -> f64 { x.powf(x) }
    gradient x.powf(x) * (x.ln() + 1.0);
    at (2.0), (0.3);
}

zoo! {
    generic fn fused_multiply_and_add(a: f64, b: f64, c: f64) -> f64 { a.mul_add(b, c) * 2.0 }
    gradient (2.0 * b, 2.0 * a, 2.0);
    at (2.0, 3.0, 4.0);
}

zoo! {
    generic fn hypotenuse(x: f64, y: f64) -> f64 { x.hypot(y) }
    gradient (x / x.hypot(y), y / x.hypot(y));
    at (3.0, 4.0), (-1.0, 2.0), (0.0, 2.0);
}

zoo! {
    fn degrees_and_radians(x: f64) -> f64 { x.to_radians().sin() + x.to_degrees() }
    gradient PI / 180.0 * x.to_radians().cos() + 180.0 / PI;
    at (30.0), (-1.0);
}

zoo! {
    fn remainders(x: f64, y: f64) -> f64 { x % y }
    gradient (1.0, -(x / y).trunc());
    at (7.5, 2.0), (-7.5, 2.0), (7.5, -2.0), (1.0, 2.0);
}

zoo! {
    fn euclidean_remainders(x: f64, y: f64) -> f64 { x.rem_euclid(y) }
    gradient (1.0, -x.div_euclid(y));
    at (7.5, 2.0), (-7.5, 2.0), (7.5, -2.0);
}

zoo! {
    generic fn methods_called_as_functions(x: f64, y: f64) -> f64 { f64::sin(x) * f64::powi(y, 2) + f64::atan2(y, x) }
    gradient (
        x.cos() * y * y - y / (x * x + y * y),
        2.0 * x.sin() * y + x / (x * x + y * y)
    );
    at (1.0, 2.0), (-0.5, 0.7);
}

zoo! {
    generic fn a_tower_of_functions(x: f64) -> f64 { x.exp().cos().sin() }
    gradient -(x.exp().cos().cos()) * x.exp().sin() * x.exp();
    at (0.0), (1.0), (-2.0);
}

zoo! {
    generic fn sigmoid(x: f64) -> f64 { 1.0 / (1.0 + (-x).exp()) }
    gradient {
        let y = 1.0 / (1.0 + (-x).exp());
        y * (1.0 - y)
    };
    at (0.0), (3.0), (-20.0);
}

zoo! {
    generic fn softplus(x: f64) -> f64 { x.exp().ln_1p() }
    gradient 1.0 / (1.0 + (-x).exp());
    at (0.0), (3.0), (-20.0);
}

zoo! {
    generic fn softplus_without_overflow(x: f64) -> f64 {
        if x > 0.0 { x + (-x).exp().ln_1p() } else { x.exp().ln_1p() }
    }
    gradient 1.0 / (1.0 + (-x).exp());
    at (0.5), (-3.0), (1000.0);
}

zoo! {
    generic fn relu_by_if(x: f64) -> f64 { if x > 0.0 { x } else { x * 0.0 } }
    gradient if x > 0.0 { 1.0 } else { 0.0 };
    at (2.0), (-3.0);
}

zoo! {
    fn relu_by_max(x: f64) -> f64 { x.max(0.0) }
    gradient if x > 0.0 { 1.0 } else { 0.0 };
    at (2.0), (-3.0);
}

zoo! {
    fn a_truncated_series_of_the_logarithm(x: f64) -> f64 {
        let mut sum = 0.0;
        for i in 1..=30 {
            sum += x.powi(i) / f64::from(i);
        }
        sum
    }
    gradient (1.0 - x.powi(30)) / (1.0 - x);
    at (0.5), (-0.7);
}

zoo! {
    fn a_series_of_the_exponential(x: f64) -> f64 {
        let mut sum = 1.0;
        let mut term = 1.0;
        for i in 1..40_u32 {
            term *= x / f64::from(i);
            sum += term;
        }
        sum
    }
    gradient x.exp();
    at (1.0), (-2.0), (0.0);
}

zoo! {
    fn a_series_of_the_sine(x: f64) -> f64 {
        let mut term = x;
        let mut sum = x;
        let mut k = 1.0;
        while k < 20.0 {
            term = -term * x * x / ((2.0 * k) * (2.0 * k + 1.0));
            sum += term;
            k += 1.0;
        }
        sum
    }
    gradient x.cos();
    at (1.0), (-2.0), (0.0);
}

zoo! {
    fn log_sum_exp_of_two(a: f64, b: f64) -> f64 {
        let m = a.max(b);
        m + ((a - m).exp() + (b - m).exp()).ln()
    }
    gradient {
        let p = 1.0 / (1.0 + (b - a).exp());
        (p, 1.0 - p)
    };
    at (0.5, 1.0), (-3.0, 2.0), (1001.0, 1000.0), (1000.0, 1003.0), (-1e4, -1e4 - 2.0);
}

zoo! {
    fn log_sum_exp_of_many(x: [f64; 5]) -> f64 {
        let mut m = x[0];
        for i in 1..5 {
            if x[i] > m {
                m = x[i];
            }
        }
        let mut sum = 0.0;
        for i in 0..5 {
            sum += (x[i] - m).exp();
        }
        m + sum.ln()
    }
    gradient {
        let sum: f64 = x.iter().map(|v| (v - 800.0).exp()).sum();
        x.map(|v| (v - 800.0).exp() / sum)
    };
    at ([800.0, 801.5, 799.0, 803.25, 798.0]);
}

zoo! {
    generic fn the_logarithm_of_a_normal_density(x: f64, mean: f64, deviation: f64) -> f64 {
        let z = (x - mean) / deviation;
        -0.5 * z * z - deviation.ln() - 0.5 * (2.0 * PI).ln()
    }
    gradient {
        let z = (x - mean) / deviation;
        (-z / deviation, z / deviation, (z * z - 1.0) / deviation)
    };
    at (1.0, 0.5, 2.0), (-3.0, 0.1, 0.7);
}

zoo! {
    generic fn a_normal_density(x: f64, mean: f64, deviation: f64) -> f64 {
        let z = (x - mean) / deviation;
        (-0.5 * z * z).exp() / (deviation * (2.0 * PI).sqrt())
    }
    at (1.0, 0.5, 2.0), (-3.0, 0.1, 1.7);
}
