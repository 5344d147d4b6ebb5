//! Random programs and their gradients; written by `UPDATE_CORPUS=1 cargo test -p derive-grad corpus`.
//!
//! Each is called as it is and through its gradient: the values agree bit for bit, the partials with forward mode
//! (the numbers in the text) and with finite differences.

#![allow(warnings, clippy::all, clippy::pedantic, reason = "nobody writes such programs")]

use grad_runtime::differentiable;

use super::check;

const K: f64 = 0.75;

mod program_2 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, mut y3: f64, m5: [[f64; 2]; 2]) -> f64 {
        if (depth == 0_usize) {
            return ((y3.powi(2) + 0.5_f64).log(y3.powi(2) + 1.5_f64) / 14.0_f64);
        };
        let mut y18: f64 = (2.0_f64.mul_add(m5[depth % 2][depth % 2], x).powi(2) + 0.5_f64).ln_1p().max((std::f64::consts::PI / (x.powi(2) + 0.5_f64)).tanh().powi(2));
        (((m5[0_usize % 2][depth % 2] + (0.0625_f64 * x)) + (0.0625_f64 * y18)) + (0.0625_f64 * m5[1][1])) + (0.125_f64 * y3)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.37178300000000003, -0.357383, -1.861683, 0.192017, -1.9427830000000001, -0.179283],
            &|x| f0(0, x[0], x[1], [[x[2], x[3]], [x[4], x[5]]]),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(0, x[0], x[1], [[x[2], x[3]], [x[4], x[5]]]);
                (value, vec![d0, d1, d2[0][0], d2[0][1], d2[1][0], d2[1][1]])
            },
            &[-0.0, -0.22848378419885967, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_4 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64) -> f64 {
        let p11 = ((if (((3_i64 as usize) % 4_usize) == ((3_i64 as usize) % 4_usize)) {
            ((x * (y2 - ((0_usize + 3_usize) as f64)).tanh()) * ((x - x) / 24.0_f64).atan2(((x - y2) / 14.0_f64).powi(2) + 0.5_f64)).sin()
        } else {
            for k4 in 0_usize..(((3_i64 as usize) % 4_usize) % 4) {
                x %= (0.25_f64 + std::f64::consts::PI).sin().abs() + 1.5_f64;
                let (_, y7) = ((((4_i64 as usize) % 4_usize) as f64).tanh().div_euclid((1.5_f64 * x.abs()) + 1.5_f64) + y2).sin_cos();
            }
            (if true {
                x *= (x % (x.powi(2) + 1.5_f64)).to_radians().tanh();
                (0.9_f64 * (((1.5_f64 * y2.abs()) + 0.5_f64).recip() / 3.0_f64)).exp2()
            } else {
                ((K / ((1.5_f64 * ((y2 * x) / 24.0_f64).abs()) + 0.5_f64)) * y2.abs().max((x + 1e-1_f64) / 15.0_f64)).sin()
            }).mul_add(if (((0_usize * 0_usize) as f64) >= K.rem_euclid(((1_usize as f64) / 30.0_f64).powi(2) + 1.5_f64)) {
                match ((0_i64 - 1_i64) % 7_i64) {
                    -1.. => {
                        let mut y9 = (x.max(x) / ((1.5_f64 * x.abs()) + 0.5_f64)).sin().tanh();
                        x = (((y2 + 0.75_f64) * (-2.0_f64)) + (0.5_f64 / ((y2.mul_add(y9, x) / 36.0_f64).powi(2) + 0.5_f64))) / 21.0_f64;
                    }
                    -2.. | -2.. => {
                        x -= 0.5_f64 * (y2 % (x.copysign(x).powi(2) + 1.5_f64)).tanh();
                    }
                    _ => {
                        x -= 0.5_f64 * (0.9_f64 * ((0_usize as f64) - x).sin()).to_degrees().tanh();
                    }
                };
                ((x + y2) / 14.0_f64).asinh().cos()
            } else {
                ((-y2.rem_euclid((1.5_f64 * std::f64::consts::PI.abs()) + 1.5_f64)) / (1e-1_f64.powi(2) + 0.5_f64)).tanh()
            }, y2 - y2).sin().abs()
        }) + (0.25_f64.powi(2) + 0.5_f64).sqrt(), f64::exp(0.9_f64 * y2.trunc().tanh()));
        ((y2 + (0.125_f64 * p11.0)) + (0.125_f64 * y2)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.10498299999999999, 0.880217],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.125, 1.125],
        );
    }
}

mod program_5 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64) -> f64 {
        if (((1.5_f64 * y2.abs()) + 0.5_f64).log10() <= y2.mul_add(((0_usize * 2_usize) as f64).sin(), y2)) {
            return (f64::tan(0.9_f64 * (y2 / 3.0_f64)) - x.ceil()).sin();
        };
        match (1_i64 % 7_i64) {
            n4 @ -3 => {
                let r6: [f64; 2] = [(-1.5_f64) + (0.9_f64 * (y2 / 3.0_f64)).tan(), -1.5_f64.sin()];
                if (({
                    (n4 - n4) >= (n4 - 2_i64)
                }) || ((((2_usize * 0_usize) as f64) + core::f64::consts::E) >= r6[((3_i64 as usize) % 4_usize) % 2])) {
                    let r6 = (r6[((n4 as usize) % 4_usize) % 2] - f64::round(if ((0.25_f64 * y2) <= (y2 - y2)) {
                        let mut y2: (f64, f64) = ((f64::ceil(1.0_f64) - (y2 - r6[1])).tanh(), y2);
                        (((-std::f64::consts::PI) + (0.75_f64 * x)) * 3.0_f64) / 30.0_f64
                    } else {
                        let ((mut y8, y10), y12) = ((r6[((n4 as usize) % 4_usize) % 2], (y2 - r6[0]).sin().trunc()), core::f64::consts::E);
                        0.75_f64
                    })).tanh();
                    for _ in (0_i64..2_i64).rev() {
                        let mut y17 = (r6 + x).fract();
                    }
                };
            }
            n19 @ -2 => {
                return (((f64::sinh(0.9_f64 * (1.5_f64 / 4.0_f64)) - (-x)).sin() + (0.1_f64 * y2)) + (0.125_f64 * x));
            }
            n21 => {}
        };
        (((y2.atan().atan2((((-4_i64) as f64) + 1e-1_f64).tanh().powi(2) + 0.5_f64).powi(2) + 0.5_f64).ln_1p() / 6.0_f64) + (0.125_f64 * x)) + (0.0625_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.544817, 1.163317],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[-0.0, 0.27327899501621306],
        );
    }
}

mod program_14 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64) -> f64 {
        match (((4_i64 - 2_i64) / 2_i64) % 7_i64) {
            n4 if ((x > 1.0_f64) && (x < x)) => {
                if (!(false || (std::f64::consts::PI >= (1_usize as f64)))) {
                    return ((y2 + (0.0625_f64 * x)) + (0.0625_f64 * y2));
                };
            }
            n6 => {
                let y8 = core::f64::consts::E;
                x += 0.5_f64 * y8.tanh();
            }
        };
        let y10: f64 = x / 12.0_f64;
        let mut y16 = ((({
            let mut k12 = 0_usize;
            loop {
                k12 += 1;
                if k12 > 3 {
                    break (({
                let mut y10: usize = 2;
                {
                    y10 = (2_usize * y10) % 4;
                };
                x.tanh().powi(1)
            }).powi(2) + 0.5_f64).ln_1p();
                }
                x = core::f64::consts::E;
            }
        }) * y2) + (y10 / ((1.5_f64 * y10.clamp(-0.5_f64, 1.5_f64).abs()) + 0.5_f64))) / 32.0_f64;
        (((core::f64::consts::E.asinh().tanh().div_euclid((1.5_f64 * (x * (y10 / (x.powi(2) + 0.5_f64))).tanh().abs()) + 1.5_f64) + (0.125_f64 * y10)) + (0.1_f64 * y2)) + (0.1_f64 * y16)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.739683, -0.8390829999999999],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.01071969993975489, 0.10284174992908296],
        );
    }
}

mod program_15 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, y3: f64) -> f64 {
        if (depth == 0_usize) {
            return (0.9_f64 * (x / 3.0_f64)).tan();
        };
        let n9 @ -2..=0 = ((0_usize as i64) % 7_i64) else {
            return (((match (0_i64 % 7_i64) {
                2..3 | 1..=2 => {
                    (0.9_f64 * ((0.25_f64.div_euclid(x.powi(2) + 1.5_f64) * y3) / 9.0_f64)).acos().tanh()
                }
                n5 if (n5 < (n5 / 4_i64)) => {
                    -f64::recip(((1.5_f64 * y3.abs()) + 0.5_f64).log2().powi(2) + 0.5_f64)
                }
                n7 => {
                    ((f64::acos(0.9_f64 * 0.75_f64.sin()) / ((x * 1.0_f64).powi(2) + 0.5_f64)) / ((1.5_f64 * (y3.sin() + (-x)).abs()) + 0.5_f64)).tanh()
                }
            }) + (0.1_f64 * y3)) + (0.125_f64 * x));
        };
        (y3 + (0.1_f64 * x)) + (0.125_f64 * y3)
    }

    #[differentiable]
    fn f1(x: f64) -> f64 {
        'l4: for n2 in (0_i64..=3_i64).step_by(1) {
            match ((4_i64 + n2) % 7_i64) {
                2..=4 | 1..2 => {
                    let mut a5 = [f64::recip((-x).powi(2) + 0.5_f64), (x.to_radians().powi(2) + 0.5_f64).powi(-2), (0.9_f64 * x.sin()).sinh() % ((1.5_f64 * (-x).abs()) + 1.5_f64)];
                    a5[(1_usize * 1_usize) % 3] = (((x + x) + (-a5[(2_usize + 3_usize) % 3])) * x).sin();
                    a5[0] -= 0.5_f64 * (x / 4.0_f64);
                }
                n7 => {
                    let mut r9 = [2.0_f64, ((1.5_f64 * x.abs()) + 0.5_f64).log2() * x.signum()];
                }
            };
            let y13 = if ((0_usize != (2_usize + 1_usize)) && ({
                (1e-1_f64 < 1.0_f64) && (2.0_f64 > K)
            })) {
                let y11 = 1.0_f64;
                (((x + y11) - f64::exp2(0.9_f64 * (y11 / 9.0_f64))) * (-y11).to_radians()).tanh()
            } else {
                (((((1.5_f64 * (0_usize as f64).sin().abs()) + 0.5_f64).powi(2) + 0.5_f64).powi((n2 % 3_i64) as i32) / (x.powi(2) + 0.5_f64)) + core::f64::consts::E).tanh()
            };
        }
        (0.9_f64 * f64::ceil((2_usize as f64).tanh()).sin()).sinh().min(x) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.6835829999999999],
            &|x| f1(x[0]),
            &|x| {
                let (value, d0) = f1_grad(x[0]);
                (value, vec![d0])
            },
            &[1.0625],
        );
    }
}

mod program_20 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64) -> f64 {
        if (depth == 0_usize) {
            return (x + x).tanh();
        };
        let mut k3 = 0_usize;
        while k3 < 4 && (4_i64 <= 1_i64) {
            k3 += 1;
            {
                let mut k6 = 0_usize;
                loop {
                    k6 += 1;
                    if k6 > 1 {
                        break;
                    }
                    let mut k9: usize = 1;
                    x += 0.5_f64 * ((-(x * 2.0_f64)) / 72.0_f64);
                }
            };
            let mut a17: [f64; 3] = [x.atan2((1.5_f64 * 1e-1_f64.abs()) + 0.5_f64).min(3.0_f64 * (((2_usize + k3) as f64) / 30.0_f64)), (3.0_f64.powi(2) + (x + x)).tanh(), (({
                let mut k11 = 0_usize;
                'l13: loop {
                    k11 += 1;
                    if k11 > 0 {
                        break (0_i64 as f64).sin();
                    }
                    let r14 = [((0.9_f64 * (x / 14.0_f64)).atanh().powi(2) + 0.5_f64).recip(), x];
                    x /= (0.9_f64 * r14[0].round().tanh()).exp() + 0.75_f64;
                    let r14 = 0_usize % 4;
                }
            }) + (if (x >= 0.75_f64) {
                x = (0.9_f64 * (if (2.0_f64.max(1.5_f64) >= x.round()) {
                    (-x.clamp(-0.5_f64, 1.5_f64)) % (((x - x) + (x * ((((4_i64 as usize) % 4_usize) as f64) / 30.0_f64))).sin().powi(2) + 1.5_f64)
                } else {
                    (((x - x) / ((x % (0.75_f64.powi(2) + 1.5_f64)).powi(2) + 0.5_f64)).tanh().powi(2) + 0.5_f64).powf(0.9_f64 * (0.9_f64 * x.mul_add(x, 0.75_f64).tanh().sin()).acos().tanh())
                }).tanh()).atanh();
                (1e-1_f64 + x).sin()
            } else {
                1e-1_f64.div_euclid((1.5_f64 * 3.0_f64.abs()) + 1.5_f64)
            })).tanh()];
        }
        (x.signum().rem_euclid((x % ((1.5_f64 * K.abs()) + 1.5_f64)).powi(2) + 1.5_f64) / 146.0_f64).copysign((0.9_f64 * x.sin()).cosh()) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.177183],
            &|x| f0(0, x[0]),
            &|x| {
                let (value, d0) = f0_grad(0, x[0]);
                (value, vec![d0])
            },
            &[0.07084633398466789],
        );
    }
}

mod program_21 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64) -> f64 {
        let ((y9, y11), mut y13): ((f64, f64), f64) = (((0.9_f64 * y2.tanh()).cosh(), 2.0_f64), ({
            let mut k4 = 0_usize;
            loop {
                k4 += 1;
                if k4 > 0 {
                    break ((1.5_f64 * (y2 - x).abs()) + 0.5_f64).log(((1.5_f64 * x.abs()) + 0.5_f64).sqrt().powi(2) + 1.5_f64).tanh();
                }
                let c7 = false;
            }
        }) - x);
        let ((mut y15, y17), y19) = ((-f64::log10((1.5_f64 * y9.abs()) + 0.5_f64), f64::sinh(0.9_f64 * (std::f64::consts::PI / 5.0_f64)) - std::f64::consts::PI), (y9.powi(2) + 1.5_f64).acosh());
        ((((x + ((y13 / (y19.powi(2) + 0.5_f64)) % ((0.9_f64 * core::f64::consts::E.tanh()).tan().powi(2) + 1.5_f64))).sin() + (0.1_f64 * x)) + (0.125_f64 * y15)) + (0.0625_f64 * y13)) + (0.0625_f64 * y19)
    }

    #[differentiable]
    fn f1(x: f64, n2: i64, mut p4: (f64, f64)) -> f64 {
        let n6 @ -2..=1 = (n2 % 7_i64) else {
            p4.0 = x;
            return ((((0.9_f64 * (x / 3.0_f64)).cosh().cos() - ((K * (0_usize as f64).tanh()) * 0.75_f64.div_euclid((1.5_f64 * x.abs()) + 1.5_f64))).tanh() + (0.0625_f64 * p4.0)) + (0.1_f64 * x));
        };
        let m8 = [[((-p4.1) * core::f64::consts::E).tanh(); 2]; 2];
        (((-x) + (0.125_f64 * x)) + (0.1_f64 * m8[2_usize % 2][0])) + (0.0625_f64 * p4.0)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.6285830000000001, 1.661417, 1.800317],
            &|x| f1(x[0], 0, (x[1], x[2])),
            &|x| {
                let (value, (d0, d1)) = f1_grad(x[0], 0, (x[1], x[2]));
                (value, vec![d0, d1.0, d1.1])
            },
            &[-0.875, 0.0625, -6.104245234405519e-5],
        );
    }
}

mod program_23 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, y3: f64) -> f64 {
        if (depth == 0_usize) {
            return f64::acosh(y3.powi(2) + 1.5_f64);
        };
        let (y5, y7) = ((0.9_f64 * (1e-1_f64 / 4.0_f64)).exp2(), 0.5_f64.rem_euclid(y3.powi(2) + 1.5_f64).atan2((0.9_f64 * x.sin()).tan().powi(2) + 0.5_f64));
        let (_, y9) = ((K % ((1.5_f64 * y5.abs()) + 1.5_f64)).mul_add(y5.div_euclid((1.5_f64 * x.abs()) + 1.5_f64).tanh(), (0.5_f64.powi(2) + 0.5_f64).log2()) / 13.0_f64, y3);
        {
            let y11: f64 = f64::trunc(((y5 + y7).tanh().powi(2) + 0.5_f64).log(((std::f64::consts::PI.powi(2) + 0.5_f64).log((1.5_f64 * y9.abs()) + 1.5_f64) / 14.0_f64).powi(2) + 1.5_f64).tanh());
        };
        let y13 = ((1.5_f64 * ((-y5) % ((y9 * y9).tanh().powi(2) + 1.5_f64)).abs()) + 0.5_f64).ln_1p();
        x = {
            x -= 0.5_f64 * ((y13 + 0.25_f64) / 22.0_f64);
            -1e-1_f64
        };
        let mut k15 = 0_usize;
        while k15 < 4 && ((x >= y9) || (y7 < y9)) {
            k15 += 1;
            let y18: f64 = if (!((4_i64 - 4_i64) <= 2_i64)) {
                ((core::f64::consts::E * y9).tanh() * y13).rem_euclid((1.5_f64 * y9.abs()) + 1.5_f64).tanh()
            } else {
                x += 0.5_f64 * ((if ((4_i64 as f64).tanh().atan2(x.powi(2) + 0.5_f64) > ((1.5_f64 * y9.abs()) + 0.5_f64).hypot(y9).tanh()) {
                    (0.9_f64 * 2.0_f64.copysign((1e-1_f64 - y7) / 15.0_f64).sin()).asin()
                } else {
                    ((1.5_f64 * (0.9_f64 * y9.sin()).tan().abs()) + 0.5_f64).powf(0.9_f64 * ((((y5 + 0.5_f64) + y13) / 23.0_f64) / 2.0_f64)).tanh()
                }) + 2.0_f64.cos()).tanh();
                ((-((1.5_f64 * y9.abs()) + 0.5_f64).recip()).powi(2) + 1.5_f64).acosh()
            };
        }
        ((((-((y5 / (y7.powi(2) + 0.5_f64)) + (((depth as i64) as f64) + std::f64::consts::PI))).tanh() + (0.125_f64 * y7)) + (0.1_f64 * y3)) + (0.0625_f64 * x)) + (0.125_f64 * y13)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.001317, 1.3273169999999999],
            &|x| f0(0, x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(0, x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[-0.0, 0.8550379036291519],
        );
    }
}

mod program_24 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let c2 = 2_i64 <= 1_i64;
        for n4 in ((-2_i64)..(-2_i64)).rev() {}
        (((x * K) * x) + f64::trunc(std::f64::consts::PI + x)).tanh() + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(depth: usize, x: f64, y3: f64) -> f64 {
        if (depth == 0_usize) {
            return (y3 - y3);
        };
        {
            let mut k5 = 0_usize;
            'l7: loop {
                k5 += 1;
                if k5 > 1 {
                    break;
                }
                let mut y3: f64 = x;
                {
                    let mut k9 = 0_usize;
                    loop {
                        k9 += 1;
                        if k9 > 3 {
                            break;
                        }
                        let k12 = k5 % 4;
                    }
                };
            }
        };
        let k14: usize = depth % 4;
        (((1.5_f64 * x.abs()) + 0.5_f64).ln().tanh() + (0.1_f64 * x)) + (0.1_f64 * y3)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.118517, -0.959283],
            &|x| f1(2, x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f1_grad(2, x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[2.009415999116927, 0.1],
        );
    }
}

mod program_26 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let a16: [f64; 3] = {
            let r10 = [{
                let mut k2 = 0_usize;
                'l4: loop {
                    k2 += 1;
                    if k2 > 0 {
                        break ((-(4_i64 as f64)) / 30.0_f64).rem_euclid((x + x).powi(2) + 1.5_f64).tanh();
                    }
                    'l7: for k5 in 1_usize..1 {}
                    let mut y8: f64 = K;
                }
            }, ((1.5_f64 * (x / (1e-1_f64.powi(2) + 0.5_f64)).abs()) + 0.5_f64).log10()];
            {
                let -1..=4 = ((1_usize as i64) % 7_i64) else {
                    return ((if ((!(2_i64 != (2_i64 / 2_i64))) && (2_i64 > (1_i64 + 4_i64))) {
                        (((-x) + (1_i64 as f64)) / 32.0_f64).sin()
                    } else {
                        let (y12, y14): (f64, f64) = (x, x);
                        ((1.5_f64 + y14) + ((0_usize + 0_usize) as f64).tanh().mul_add(y12, y12)).sin().abs()
                    }) / (r10[2_usize % 2].powi(2) + 0.5_f64));
                };
                [x / ((x + x).powi(2) + 0.5_f64), f64::exp_m1(0.9_f64 * x.tanh()).powi(2), 2.0_f64.clamp(-0.5_f64, 1.5_f64).max(core::f64::consts::E)]
            }
        };
        (((((1.5_f64 * x.to_radians().abs()) + 0.5_f64).hypot((x.powi(2) + 0.5_f64).sqrt()) / ((1.5_f64 * (0.9_f64 * (x + std::f64::consts::PI).tanh()).sinh().abs()) + 0.5_f64)) / 18.0_f64) + (0.125_f64 * a16[1_usize % 3])) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.838383],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.049601241453861925],
        );
    }
}

mod program_28 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut c2: bool) -> f64 {
        let mut k4 = 0_usize;
        while k4 < 2 && (!(core::f64::consts::E < x)) {
            k4 += 1;
            let ((y11, mut y13), y15) = {
                c2 = (1_usize + k4) != k4;
                ((1.0_f64, {
                    let mut k7 = 0_usize;
                    'l9: loop {
                        k7 += 1;
                        if k7 > 1 {
                            break (x % ((1.5_f64 * (((2_i64 * 3_i64) as f64) / 30.0_f64).abs()) + 1.5_f64));
                        }
                        c2 = 2_i64 > (3_i64 * 3_i64);
                        let mut c2: [[f64; 2]; 2] = [[(-x) - 3.0_f64, 0.5_f64.rem_euclid(x.powi(2) + 1.5_f64).rem_euclid(x.powi(2) + 1.5_f64)], [(((k4 * k7) as f64) / ((1.5_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).hypot(x).abs()) + 0.5_f64)).tanh(), ((((1_usize as f64).sin().powi(2) + 0.5_f64).powi(2) + 0.5_f64).powi(((2_i64 % 4_i64) % 3_i64) as i32) + x) / 23.0_f64]];
                        c2[k4 % 2] = [x + x; 2];
                    }
                }), x.cos())
            };
            y13 = ((1.5_f64 * (3.0_f64 + y13.tanh()).abs()) + 1.5_f64).acosh();
        }
        let mut p17: (f64, f64) = (x, (0.9_f64 * x.sin()).tan().atan());
        let k19 = 2_usize % 4;
        ((x.powi(2) + 0.5_f64).ln_1p().clamp(-0.5_f64, 1.5_f64).signum() + (0.125_f64 * p17.0)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.129517],
            &|x| f0(x[0], false),
            &|x| {
                let (value, d0) = f0_grad(x[0], false);
                (value, vec![d0])
            },
            &[0.1875],
        );
    }
}

mod program_34 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, k2: usize) -> f64 {
        match (2_i64 % 7_i64) {
            1..=3 => {
                x = ((-(x - 1e-1_f64)) * 0.5_f64).sin();
                x += 0.5_f64 * ({
                    x += 0.5_f64 * (0.9_f64 * ((0.75_f64 * x) / 40.0_f64)).acos().tanh();
                    ((1.5_f64 * x.abs()) + 0.5_f64).log10().sin()
                }).sin();
            }
            _ => {
                let y4 = (-x).trunc().sin();
            }
        };
        {
            'l8: for k6 in (1_usize..4).rev() {
                match (4_i64 % 7_i64) {
                    1..2 | -3..=0 => {
                        x = ((x.atan2(x.powi(2) + 0.5_f64) + x.clamp(-0.5_f64, 1.5_f64)) - (x * x).tanh().max(x * (((3_i64 as usize) % 4_usize) as f64).tanh())) / 16.0_f64;
                        x = (x + (x * x).tanh().clamp(-0.5_f64, 1.5_f64)).sin();
                        let k2 = 2;
                    }
                    -3..=0 | 3.. => {
                        x -= 0.5_f64 * (x / (((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * (x / 14.0_f64)).tanh().powi(2) + 0.5_f64)).tanh();
                    }
                    _ => {
                        x -= 0.5_f64 * (x / 24.0_f64);
                    }
                };
            }
        };
        (x.mul_add(K, x.tanh()) + x.clamp(-0.5_f64, 1.5_f64)).sin() + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.5027169999999999],
            &|x| f0(x[0], 1),
            &|x| {
                let (value, d0) = f0_grad(x[0], 1);
                (value, vec![d0])
            },
            &[-0.10421371138677826],
        );
    }
}

mod program_35 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        if ((x + 0.75_f64) > (x - (1_i64 as f64))) {
            let y4 = if (0_usize >= 0_usize) {
                (x / (x.atan().tanh().powi(2) + 0.5_f64)) / 24.0_f64
            } else {
                let y2: f64 = (x * ((1.5_f64 * x.abs()) + 0.5_f64).recip().powi(2)).tanh();
                (((x - x) / ((1.5_f64 * x.to_radians().abs()) + 0.5_f64)) + (1_usize as f64)).sin()
            };
        };
        ((((1.5_f64 * x.abs()) + 0.5_f64).recip() - (-1.0_f64)) / ((1.5_f64 * (2_i64 as f64).sin().abs()) + 0.5_f64)).tanh() + (0.1_f64 * x)
    }

    #[differentiable]
    fn f1(mut x: f64, n2: i64) -> f64 {
        if ({
            x = ((if (2_i64 >= 3_i64) {
                {
                    let n2: i64 = ((2_usize * 1_usize) as i64) % 7_i64;
                    for k8 in 1_usize..5 {
                        x += 0.5_f64 * f0((3.0_f64 % ((1.5_f64 * x.abs()) + 1.5_f64)) / 3.0_f64).sin();
                        let mut y11: f64 = ((core::f64::consts::E * (((-3_i64) as f64) / 30.0_f64)) % (core::f64::consts::E.powi(2) + 1.5_f64)).tanh();
                    }
                };
                ((x % ((1.5_f64 * (((n2 as usize) % 4_usize) as f64).sin().abs()) + 1.5_f64)).powi(2) + 0.5_f64).ln_1p() - (2.0_f64.fract() - (((1.5_f64 * x.abs()) + 0.5_f64).sqrt() / 145.0_f64))
            } else {
                let k4 = 3_usize % 4;
                let mut n2: bool = true;
                n2 = 4_i64 == (2_i64 - 1_i64);
                (((0.9_f64 * x.tanh()).exp_m1() / (x.powi(2) + 0.5_f64)) * (2.0_f64 - (core::f64::consts::E / ((1.5_f64 * ((1_i64 % 3_i64) as f64).sin().abs()) + 0.5_f64)))) / 40.0_f64
            }).rem_euclid((1.5_f64 * (0.5_f64 + 0.75_f64).abs()) + 1.5_f64) + ((1.5_f64 * x.abs()) + 0.5_f64).log(((x + (3_usize as f64)) / 42.0_f64).powi(2) + 1.5_f64)).sin();
            (x > std::f64::consts::PI) || (x < x)
        }) {
            x += 0.5_f64 * ((f0(x.sin()).powi(2) + 0.5_f64).recip() / 4.0_f64);
        } else {
            x = x.cos();
        };
        (0.9_f64 * ((-0.75_f64) % ((x.powi(2) + 0.5_f64).hypot(x).sin().powi(2) + 1.5_f64)).sin()).exp_m1() + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.241117],
            &|x| f1(x[0], 3),
            &|x| {
                let (value, d0) = f1_grad(x[0], 3);
                (value, vec![d0])
            },
            &[0.08597180355504778],
        );
    }
}

mod program_37 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        if (true || ((3_usize + 2_usize) != (0_usize + 1_usize))) {
            {
                if (0.75_f64 < (x * x)) {
                    {};
                    let mut y2 = (0.9_f64 * (f64::trunc(x) / 3.0_f64)).to_degrees().tanh().cos();
                };
            };
        };
        let (y4, y6) = ((x.powi(2) + 0.5_f64).sqrt(), x);
        let c8: bool = ({
            false
        }) && ((1_usize + 3_usize) >= ((2_i64 as usize) % 4_usize));
        (((((y4 + y4) % ((1.5_f64 * x.signum().abs()) + 1.5_f64)) % ((y6.powi(2) + 0.5_f64).log((1.5_f64 * ((3_usize + 0_usize) as f64).sin().abs()) + 1.5_f64).tanh().sin().powi(2) + 1.5_f64)).tanh() + (0.125_f64 * y6)) + (0.1_f64 * x)) + (0.1_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.9678829999999999],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.07175196678628022],
        );
    }
}

mod program_41 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64) -> f64 {
        if (depth == 0_usize) {
            return ((depth as f64) + core::f64::consts::E).tanh();
        };
        let a3 = [f0(depth - 1_usize, (0.9_f64 * (x / 3.0_f64)).atanh()), (-1.5_f64) - x, (x + x).max(((1.5_f64 * (((2_usize + depth) as f64) / 30.0_f64).abs()) + 0.5_f64).cbrt())];
        let mut y5: f64 = ((x + x) - x).min(f64::sqrt((1.5_f64 * K.abs()) + 0.5_f64).sin() * 1.5_f64.rem_euclid((1.5_f64 * ((2_i64 % 3_i64) as f64).tanh().abs()) + 1.5_f64));
        'l9: for k7 in 1_usize..5 {
            y5 += 0.5_f64 * ((((1.5_f64 * (0_i64 as f64).sin().abs()) + 0.5_f64).powf(0.9_f64 * (x / 3.0_f64)) + (0.9_f64 * a3[k7 % 3].tanh()).sinh()) / 11.0_f64);
        }
        match (1_i64 % 7_i64) {
            n10 if true => {
                {
                    if ((1.5_f64 - y5) <= y5) {
                        y5 += 0.5_f64 * (0.9_f64 * ((n10 - n10) as f64).sin().min(y5).tanh()).cosh().tanh();
                        return (((core::f64::consts::E.min((0.9_f64 * (a3[2] * x).sin()).atanh()).sin() + (0.125_f64 * a3[(depth + depth) % 3])) + (0.1_f64 * y5)) + (0.125_f64 * x));
                    };
                };
                {
                    'l14: for n12 in (-1_i64)..=0_i64 {
                        y5 -= 0.5_f64 * (n12 as f64).tanh().signum().sin();
                    }
                    y5 = (0.9_f64 * (-f0(depth - 1_usize, (3_i64 as f64) / 30.0_f64)).tanh()).to_degrees().tanh();
                };
                y5 /= (0.9_f64 * ((x * a3[depth % 3]) / 27.0_f64)).exp() + 0.75_f64;
            }
            _ => {
                y5 += 0.5_f64 * ((x.copysign(x) - (x * x)) / 12.0_f64);
            }
        };
        (((((K - K) / ((1.5_f64 * ((((4_i64 * 3_i64) as f64) / 30.0_f64) * y5).abs()) + 0.5_f64)) / ((y5 * (1_i64 as f64).tanh()).max((3.0_f64 - (depth as f64)).sin()).powi(2) + 0.5_f64)).sin() + (0.0625_f64 * a3[2_usize % 3])) + (0.1_f64 * x)) + (0.0625_f64 * y5)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.695817],
            &|x| f0(1, x[0]),
            &|x| {
                let (value, d0) = f0_grad(1, x[0]);
                (value, vec![d0])
            },
            &[2.2979787326003445],
        );
    }
}

mod program_44 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, a2: [f64; 3], p4: ((f64, f64), f64), y6: f64) -> f64 {
        match ((-2_i64) % 7_i64) {
            0..2 | 3..=6 if (1_i64 != (1_i64 / 4_i64)) => {
                let (y18, y20) = (a2[1_usize % 3], x / ((1.5_f64 * y6.abs()) + 0.5_f64));
            }
            n22 @ (-3..=0 | 2..4) => {}
            n24 if ((4_i64 != (n24 % 4_i64)) || (x <= x)) => {}
            _ => {}
        };
        (((p4.0.0 + (0.125_f64 * y6)) + (0.125_f64 * a2[((4_i64 as usize) % 4_usize) % 3])) + (0.0625_f64 * x)) + (0.125_f64 * p4.0.1)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.9603169999999999, 0.5572170000000001, 0.12661699999999998, 1.601117, -0.374883, 0.015417, 1.943417, 1.2932169999999998],
            &|x| f0(x[0], [x[1], x[2], x[3]], ((x[4], x[5]), x[6]), x[7]),
            &|x| {
                let (value, (d0, d1, d2, d3)) = f0_grad(x[0], [x[1], x[2], x[3]], ((x[4], x[5]), x[6]), x[7]);
                (value, vec![d0, d1[0], d1[1], d1[2], d2.0.0, d2.0.1, d2.1, d3])
            },
            &[0.0625, 0.125, -0.0, -0.0, 1.0, 0.125, -0.0, 0.125],
        );
    }
}

mod program_47 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, p2: ((f64, f64), f64)) -> f64 {
        x = (1_i64 as f64).tanh();
        let mut p2: f64 = ((((3_i64 + 0_i64) as f64) % (3.0_f64.powi(2) + 1.5_f64)).sin() * x.signum()) % ((1.5_f64 * (p2.1 - 0.75_f64).floor().sin().abs()) + 1.5_f64);
        let mut r13 = {
            let mut p2 = (((p2 * x) / 144.0_f64) * p2).sin();
            [{
                p2 = x / 12.0_f64;
                if (1_i64 < (1_i64 % 4_i64)) {
                    let k11 = 2;
                    x %= ((p2 / (((k11 as f64) / 30.0_f64).powi(2) + 0.5_f64)) / 24.0_f64).abs() + 1.5_f64;
                    p2.max(0.5_f64).tanh()
                } else {
                    let y9 = (({
                        let mut k6 = 0_usize;
                        loop {
                            k6 += 1;
                            if k6 > 3 {
                                break (1.0_f64 - 2.0_f64).abs().tanh();
                            }
                            p2 *= (x.powi(2) + 0.5_f64).cbrt().tanh();
                        }
                    }) + (x.abs() * (((1_usize as f64) + p2) / 42.0_f64))).tanh();
                    ((1e-1_f64.powi(2) + 0.5_f64).sin().powi(2) + 0.5_f64).powi(((3_i64 / 3_i64) % 3_i64) as i32).rem_euclid((1.5_f64 * (K.copysign(y9) / (y9.powi(2) + 0.5_f64)).abs()) + 1.5_f64) / 66.0_f64
                }
            }, f64::sinh(0.9_f64 * x.tanh()).tanh()]
        };
        (((p2.powi(2) + 0.5_f64).recip() + (0.0625_f64 * r13[((1_i64 as usize) % 4_usize) % 2])) + (0.1_f64 * x)) + (0.0625_f64 * p2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.8191169999999999, 1.288417, 0.761317, -0.222083],
            &|x| f0(x[0], ((x[1], x[2]), x[3])),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], ((x[1], x[2]), x[3]));
                (value, vec![d0, d1.0.0, d1.0.1, d1.1])
            },
            &[-0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_50 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, y4: f64, y6: f64) -> f64 {
        let p8 = if ((0_usize + 2_usize) < ((3_i64 as usize) % 4_usize)) {
            (K, (y2.powi(2) + 0.5_f64).ln() / (y6.atan().powi(2) + 0.5_f64))
        } else {
            {};
            (((3_usize * 2_usize) as f64).tanh(), x.copysign(y4) - (y2 % (y6.powi(2) + 1.5_f64)))
        };
        (((x.clamp(-0.5_f64, 1.5_f64) + (0.125_f64 * y6)) + (0.125_f64 * p8.0)) + (0.0625_f64 * y4)) + (0.125_f64 * y2)
    }

    #[differentiable]
    fn f1(x: f64, c2: bool) -> f64 {
        let c2 = {
            let (_, mut y4): (f64, f64) = (0.9_f64 * x.floor().sin()).exp2().sin_cos();
            1.5_f64
        };
        let y15 = {
            let mut k7 = 0_usize;
            'l9: loop {
                k7 += 1;
                if k7 > 1 {
                    break (0.9_f64 * (x + x).tanh()).tan();
                }
                let (_, y13) = (c2 - ({
                    {
                        let mut k10 = 0_usize;
                        loop {
                            k10 += 1;
                            if k10 > 1 {
                                break;
                            }
                        }
                    };
                    ((x.tanh() / ((1.5_f64 * (1e-1_f64 * c2).tanh().abs()) + 0.5_f64)).powi(2) + 0.5_f64).log((((1.5_f64 * (4_i64 as f64).sin().abs()) + 0.5_f64).powf(0.9_f64 * (c2 / 9.0_f64)) * c2.div_euclid((1.5_f64 * c2.abs()) + 1.5_f64)).sin().powi(2) + 1.5_f64).tanh()
                }), ((c2 - x) / ((1.5_f64 * K.abs()) + 0.5_f64)) / 20.0_f64);
            }
        };
        (((0.25_f64 / 3.0_f64) + (0.0625_f64 * c2)) + (0.0625_f64 * y15)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.666283],
            &|x| f1(x[0], false),
            &|x| {
                let (value, d0) = f1_grad(x[0], false);
                (value, vec![d0])
            },
            &[0.17947288526608507],
        );
    }
}

mod program_52 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, k2: usize) -> f64 {
        let y4 = x.atan();
        for _ in 0_usize..((0_usize * 1_usize) % 4) {
            let mut k2 = [y4; 3];
            match ((1_i64 * 3_i64) % 7_i64) {
                n8 @ 1..3 => {
                    k2[0] += 0.5_f64 * (y4.copysign(k2[2]).rem_euclid(y4.atan().powi(2) + 1.5_f64) / 9.0_f64);
                    let mut a10: [f64; 3] = [-(x * k2[2_usize % 3]).tanh(), k2[2], (0.75_f64.min(k2[0_usize % 3]) * (core::f64::consts::E * 2.0_f64)).tanh()];
                }
                n12 => {
                    k2[0] = k2[(1_usize * 1_usize) % 3].sin();
                    let mut r14 = [((y4 / (y4.powi(2) + 0.5_f64)) - f64::sinh(0.9_f64 * (x / 14.0_f64))).sin(), x];
                }
            };
            let p16: (f64, f64) = (f64::exp2(0.9_f64 * k2[2].tanh()), 1.5_f64.to_radians().div_euclid((1.5_f64 * f64::sinh(0.9_f64 * (0.25_f64 / 4.0_f64)).abs()) + 1.5_f64));
        }
        let mut y4 = 3_usize % 4;
        let n19: i64 = 1_i64 % 7_i64;
        x.tanh() + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.193283],
            &|x| f0(x[0], 0),
            &|x| {
                let (value, d0) = f0_grad(x[0], 0);
                (value, vec![d0])
            },
            &[1.0635527906875484],
        );
    }
}

mod program_58 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let mut y19 = match (2_i64 % 7_i64, !(x >= x)) {
            (-2, false) if (x.min(0.25_f64) < (-x)) => {
                let a2 = [x.ceil().tanh().max(x + x), (((0_usize as f64) / 30.0_f64).trunc() + f64::ceil(x)).sin(), x];
                x
            }
            (n4, true) => {
                let y6 = (0.9_f64 * (((1_usize * 0_usize) as f64) / 34.0_f64)).atanh();
                (0.9_f64 * (({
                    let mut k8 = 0_usize;
                    loop {
                        k8 += 1;
                        if k8 > 1 {
                            break (n4 as f64).tanh().atan2((-x).powi(2) + 0.5_f64);
                        }
                        let mut y11: f64 = ((-(1.0_f64 * K)) * ((x + y6) * (y6 + y6)).tanh()).sin();
                        y11 = (-(x.atan2((1.5_f64 * y11.abs()) + 0.5_f64) - ((3_i64 as f64) + 0.5_f64))).sin();
                        y11 = y11 / 12.0_f64;
                    }
                }) + x).sin()).exp2()
            }
            _ => {
                let y13 = ((-x).powi(2) + 0.5_f64).ln();
                match (3_i64 % 7_i64) {
                    n15 if (((n15 as f64) < 0.75_f64) && ((1_usize as f64) <= y13)) => {
                        1.0_f64
                    }
                    1 if ((0.9_f64 * (((1_usize * 2_usize) as f64) / 34.0_f64)).sinh() <= f64::to_degrees(0.9_f64 * (3_usize as f64).sin())) => {
                        (f64::sin(x) * y13).atan2((x + (-core::f64::consts::E)).powi(2) + 0.5_f64)
                    }
                    0..=1 => {
                        y13
                    }
                    n17 => {
                        0.5_f64 - 0.5_f64.atan2(((y13 * y13) / 64.0_f64).powi(2) + 0.5_f64)
                    }
                }
            }
        };
        ((1.0_f64 + ((y19 * K) + x)).tanh() + (0.0625_f64 * y19)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.6800169999999999],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.12856020227614462],
        );
    }
}

mod program_59 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        for n2 in 1_i64..1_i64 {
            let mut n2 = x;
            let y6 = x;
        }
        let mut k8 = 0_usize;
        while k8 < 2 && ((0_usize + 1_usize) < 0_usize) {
            k8 += 1;
        }
        let y11: f64 = (f64::trunc(x) * ((x * x) + (x.powi(2) + 0.5_f64).powf(0.9_f64 * x.sin()))) / 21.0_f64;
        if (((0_i64 as usize) % 4_usize) >= 0_usize) {
            let y13 = (((y11 % ((1.5_f64 * y11.abs()) + 1.5_f64)) + (y11 / ((1.5_f64 * x.abs()) + 0.5_f64))) - (-y11.signum())).tanh();
        } else {};
        ((x.tanh().min(x) / ((1.5_f64 * 0.5_f64.abs()) + 0.5_f64)).sin() + (0.125_f64 * x)) + (0.125_f64 * y11)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.067617],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.3929283283846867],
        );
    }
}

mod program_62 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let r2 = [(0.9_f64 * ((x / (x.powi(2) + 0.5_f64)) / 5.0_f64)).exp2(); 2];
        let (y4, y6) = (0.9_f64 * 0.75_f64.tanh().sin()).asin().sin_cos();
        let c8 = (2_i64 < (1_i64 * 2_i64)) && (std::f64::consts::PI > y6);
        let mut y15;
        if (({
            match (4_i64 % 7_i64, (1e-1_f64 - y6) < (((y4.powi(2) + 0.5_f64) / 145.0_f64).powi(2) + 0.5_f64).powi((0_i64 % 3_i64) as i32)) {
                (0..2, false) if (c8 && (y4 >= 1.0_f64)) => {
                    {
                        let mut k10 = 0_usize;
                        'l12: loop {
                            k10 += 1;
                            if k10 > 1 {
                                break;
                            }
                        }
                    };
                }
                (n13, true) => {}
                _ => {}
            };
            (((1.5_f64 * x.abs()) + 0.5_f64).ln_1p() * (0.9_f64 * x.sin()).atanh()).sin().powi(3)
        }) < x) {
            y15 = -1.5_f64;
        } else {
            y15 = -(1.5_f64 - 0.25_f64).div_euclid(r2[(2_usize * 0_usize) % 2].powi(2) + 1.5_f64);
        }
        (((y6.sin() + (0.1_f64 * y6)) + (0.0625_f64 * y15)) + (0.0625_f64 * y4)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.421683],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.1],
        );
    }
}

mod program_65 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        if true {
            'l4: for k2 in 1_usize..=2 {
                {
                    x %= x.round().sin().abs() + 1.5_f64;
                    x = (((x.powi(2) + 0.5_f64).cbrt().tanh() * x.asinh()) - (0.9_f64 * ((k2 as f64).sin().powi(2) + 0.5_f64).log2().tanh()).exp_m1()).tanh();
                    x /= (0.9_f64 * (x.min(x) / 14.0_f64)).exp() + 0.75_f64;
                };
                'l6: for k2 in 0_usize..(k2 % 4) {
                    let mut m7 = [[x, ((0.25_f64 * ((k2 + k2) as f64).tanh()) + ((0_i64 % 2_i64) as f64).tanh().min(x)).sin()]; 2];
                    x += 0.5_f64 * (x / ((1.5_f64 * m7[((3_i64 as usize) % 4_usize) % 2][3_usize % 2].abs()) + 0.5_f64)).sin().powi(1).tanh();
                }
                let mut a9: [f64; 3] = [(0.9_f64 * (x.atan() / 2.0_f64)).exp(), x, (-(x + x)).tanh()];
            }
        };
        x = match (2_i64 % 7_i64) {
            3.. => {
                K
            }
            n11 => {
                ((1.5_f64 * (((x.powi(2) + 0.5_f64).powf(0.9_f64 * x.tanh()).sin().powi(2) + 0.5_f64).hypot(x) / 14.0_f64).abs()) + 0.5_f64).log2().tanh()
            }
        };
        (-(((1.5_f64 * (((2_i64 + 1_i64) as f64) / 30.0_f64).abs()) + 0.5_f64).log(1e-1_f64.powi(2) + 1.5_f64) * x.atan2(x.powi(2) + 0.5_f64))).tanh() + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.058983],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.00014900853423071994],
        );
    }
}

mod program_66 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, p2: (f64, f64)) -> f64 {
        let p2 = -((1.5_f64 * (p2.0 * 1.5_f64).abs()) + 0.5_f64).powi(-1);
        let mut p5 = if true {
            (K * ((std::f64::consts::PI.powi(2) + 0.5_f64).hypot(x) / 29.0_f64), 2.0_f64)
        } else {
            x = (0.9_f64 * p2.tanh()).exp2();
            ((0.9_f64 * ((((1_i64 - 4_i64) as f64) / 30.0_f64) * x).tanh()).cosh(), (0.9_f64 * K.sin()).to_degrees().tanh())
        };
        ((K.sin() + (0.125_f64 * p2)) + (0.1_f64 * p5.1)) + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(depth: usize, mut x: f64, y3: f64, y5: f64) -> f64 {
        if (depth == 0_usize) {
            return (x.powi(2) + 0.5_f64).powf(0.9_f64 * (y3 / 3.0_f64)).sin();
        };
        x %= ((1.5_f64 * y5.abs()) + 0.5_f64).recip().abs() + 1.5_f64;
        x = ((1.5_f64 * ((y5 + x) + f0(y3, (y3, (((1_i64 as usize) % 4_usize) as f64) / 30.0_f64))).tanh().abs()) + 0.5_f64).log(((K + x) / 16.0_f64).rem_euclid(0.75_f64.powi(2) + 1.5_f64).powi(2) + 1.5_f64) / 14.0_f64;
        let x = [(0.9_f64 * ((depth as f64) / 34.0_f64)).exp2(), ((x + x) / ((if (!((y3 < y5) && (x < y3))) {
            y3 + f0(((1_i64 - 2_i64) as f64).tanh(), (y3, x.sin())).atan()
        } else {
            let mut m15 = [[((1.5_f64 * 1.0_f64.abs()) + 0.5_f64).powf(0.9_f64 * ((x.powi(2) + 0.5_f64).sin().powi(2) + 0.5_f64).powi(((0_i64 - 4_i64) % 3_i64) as i32).tanh()), y3.asinh().max(y5 / (std::f64::consts::PI.powi(2) + 0.5_f64))], [f1(depth - 1_usize, (0.9_f64 * x.sin()).exp() / 3.0_f64, (1e-1_f64 * y3).sin(), (0.9_f64 * 0.5_f64.sin()).tan()), x.trunc().clamp(-0.5_f64, 1.5_f64)]];
            ((f0(y5, (0.75_f64.sin(), y3)) / ((1.5_f64 * (-x).abs()) + 0.5_f64)) * ((y5 * y5) + (m15[(depth * depth) % 2][((3_i64 as usize) % 4_usize) % 2] * ((2_i64 * 3_i64) as f64).sin()))) / 256.0_f64
        }).powi(2) + 0.5_f64)).tanh(), x.trunc().max(1.0_f64)];
        ((f64::ln_1p(((y3 % (y3.powi(2) + 1.5_f64)) - (0.9_f64 * y3.tanh()).acos()).powi(2) + 0.5_f64).tanh() + (0.125_f64 * x[((1_i64 as usize) % 4_usize) % 3])) + (0.0625_f64 * y5)) + (0.0625_f64 * y3)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.274517, -0.038283, 0.33591699999999997],
            &|x| f1(2, x[0], x[1], x[2]),
            &|x| {
                let (value, (d0, d1, d2)) = f1_grad(2, x[0], x[1], x[2]);
                (value, vec![d0, d1, d2])
            },
            &[0.0007754695250297045, -0.25844232246418786, 0.06417659789640406],
        );
    }
}

mod program_68 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        let ((y12, y14), _) = (((0.9_f64 * x.sin()).exp().trunc(), {
            let p2: (f64, f64) = (x, (std::f64::consts::PI % (x.powi(2) + 1.5_f64)) / (x.powi(2) + 0.5_f64));
            match ((0_usize as i64) % 7_i64) {
                -2..-1 if ((x + x) > (x + x)) => {
                    let y4: f64 = -(x.ceil() / 13.0_f64).atan2((1.5_f64 * (-1.5_f64).abs()) + 0.5_f64);
                    {
                        x += 0.5_f64 * (y4.rem_euclid((1_i64 as f64).tanh().powi(2) + 1.5_f64) + (-x)).tanh();
                        ((1.5_f64 * y4.abs()) + 1.5_f64).acosh()
                    }
                }
                0..=3 => {
                    let y8 = if (false || ((3_usize as i64) <= 2_i64)) {
                        let p6 = p2;
                        x = ((p2.0 + x) + (x - (1_i64 as f64))).tanh() - (f64::log10(((3_usize + 3_usize) as f64).sin().powi(2) + 0.5_f64) / ((1.5_f64 * ((1.5_f64 * p6.0.abs()) + 0.5_f64).powi(-1).abs()) + 0.5_f64));
                        x.tanh()
                    } else {
                        x = ((x.mul_add(std::f64::consts::PI, (2_i64 % 3_i64) as f64).sin() * x) + (0.9_f64 * x.sin()).exp().div_euclid((((3_i64 + 4_i64) as f64) + 0.75_f64).sin().powi(2) + 1.5_f64)).tanh();
                        ((2_usize * 3_usize) as f64).sin()
                    };
                    ((0.9_f64 * K.tanh()).sinh().powi(2) + 0.5_f64).ln_1p().clamp(-0.5_f64, 1.5_f64)
                }
                n10 => {
                    x = ((((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * x.tanh()).sin() + (2.0_f64 * p2.1)) / (x.powi(2) + 0.5_f64)).sin();
                    ((0_usize as f64) / 30.0_f64).atan2((1.5_f64 * x.abs()) + 0.5_f64).abs() + ((x - x) / 24.0_f64).clamp(-0.5_f64, 1.5_f64)
                }
            }
        }), (K * x).tanh() * (std::f64::consts::PI.powi(2) + 0.5_f64).powf(0.9_f64 * (((0_usize + 3_usize) as f64).tanh() / 2.0_f64)).tanh());
        (((0.9_f64 * (y14.abs() / 14.0_f64)).tan() + (0.1_f64 * x)) + (0.0625_f64 * y12)) + (0.0625_f64 * y14)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.5731169999999999],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.20066263030185413],
        );
    }
}

mod program_70 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        if (x.ceil() <= ((1.5_f64 * x.abs()) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64)) {
            return (2.0_f64.atan2(((1.5_f64 * x.mul_add(x, x).abs()) + 0.5_f64).hypot(x * 0.75_f64).tanh().powi(2) + 0.5_f64) + (0.1_f64 * x));
        };
        let mut n2 = 4_i64 % 7_i64;
        n2 = n2 % 7_i64;
        if (!({
            n2 = (2_i64 + n2) % 7_i64;
            !(x <= x)
        })) {
            let k4: usize = (0_usize + 1_usize) % 4;
            n2 = n2 % 7_i64;
        } else {
            n2 = 3_i64 % 7_i64;
            let (y7, _) = ({
                let mut n2 = (-(3_usize as i64)) % 7_i64;
                ((1.5_f64 * (0.9_f64 * x.sin()).exp2().abs()) + 0.5_f64).sqrt()
            }, x);
        };
        x + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.9109170000000001],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[1.0625],
        );
    }
}

mod program_74 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, k3: usize, mut y5: f64) -> f64 {
        if (depth == 0_usize) {
            return (x / (x.powi(2) + 0.5_f64));
        };
        let k3 = (({
            let mut k7 = 0_usize;
            loop {
                k7 += 1;
                if k7 > 0 {
                    break ({
                y5 = y5.tanh();
                (-y5).sin()
            });
                }
                if ({
                    y5 = if (!true) {
                        let n10 = (4_i64 + 1_i64) % 7_i64;
                        (-((y5 * x).tanh() * y5)).sin()
                    } else {
                        y5 += 0.5_f64 * (((std::f64::consts::PI % (y5.powi(2) + 1.5_f64)) * (0.9_f64 * y5.sin()).asin()) / 13.0_f64);
                        let mut y12 = ((0.9_f64 * (k7 as f64).tanh()).tan() + (y5 * std::f64::consts::PI)).sin().mul_add((y5 + (0.9_f64 * y5.sin()).cosh()) / 14.0_f64, (k7 as f64).tanh().min(y5)).tanh();
                        ((x % ((1.5_f64 * 2.0_f64.abs()) + 1.5_f64)) + (core::f64::consts::E + x)).min(((x.powi(2) + 0.5_f64).tanh().powi(2) + 0.5_f64).powi(((3_i64 * 1_i64) % 3_i64) as i32))
                    };
                    (core::f64::consts::E >= y5) && (((4_i64 as usize) % 4_usize) >= 2_usize)
                }) {
                    y5 = x;
                    let mut y14 = (((1.5_f64 * (0.25_f64.powi(2) + 0.5_f64).ln().abs()) + 0.5_f64).hypot((0.9_f64 * x.sin()).atanh()).tanh().powi(2) + 0.5_f64).recip();
                } else {
                    continue;
                };
                let mut k3 = 3;
            }
        }) * y5).tanh();
        ((3.0_f64.tanh() + (0.0625_f64 * k3)) + (0.125_f64 * y5)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.4626169999999998, -1.467483],
            &|x| f0(1, x[0], 1, x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(1, x[0], 1, x[1]);
                (value, vec![d0, d1])
            },
            &[0.0625, 0.03411075458596538],
        );
    }
}

mod program_75 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64) -> f64 {
        let k4 = 2;
        let (mut y6, y8) = (0.9_f64 * ((0.9_f64 * (y2 / 3.0_f64)).acos() / 4.0_f64)).to_degrees().tanh().sin_cos();
        if ((y2 % ((((0_i64 + 0_i64) as f64) / 30.0_f64).powi(2) + 1.5_f64)) < y2) {
            {
                y6 = if (y8 < (match (1_i64 % 7_i64) {
                    1.. | -3 => {
                        y6 = ((y8.powi(2) + 0.5_f64).log2() * core::f64::consts::E.atan2((((2_i64 as usize) % 4_usize) as f64).sin().powi(2) + 0.5_f64)).tanh().powi(1);
                        (-(-(y8 + 0.5_f64))).tanh()
                    }
                    _ => {
                        let (p10, y12) = ((x, (x.div_euclid((1.5_f64 * ((k4 as i64) as f64).tanh().abs()) + 1.5_f64).powi(2) + 0.5_f64).log((1.5_f64 * std::f64::consts::PI.max((k4 as f64) / 30.0_f64).abs()) + 1.5_f64).sin()), y6.mul_add(0.5_f64, y2).sin().tanh());
                        let y12 = (p10, y8);
                        y6 = ((((k4 + 1_usize) as f64) - (1.5_f64 + 0.25_f64)).sin() * y6.asinh()).sin();
                        x * 1e-1_f64
                    }
                })) {
                    f64::fract((((1.5_f64 * K.abs()) + 0.5_f64).sqrt().sin().powi(2) + 0.5_f64).recip())
                } else {
                    y6 = ((y8 - y6) + (0.9_f64 * (y2 / 3.0_f64)).asin()).tanh() * (x.to_radians() * ((((-1_i64) as f64) / 30.0_f64) * y6)).sin();
                    x
                };
            };
        } else {
            return (((((-((y2 - K) - (x + (k4 as f64)))).tanh() + (0.1_f64 * x)) + (0.1_f64 * y2)) + (0.125_f64 * y8)) + (0.1_f64 * y6));
        };
        (((((-((y6 / (y6.powi(2) + 0.5_f64)).sin() * y8)) / 12.0_f64) + (0.0625_f64 * y2)) + (0.1_f64 * y6)) + (0.0625_f64 * y8)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.105283, -0.254483],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.18574100068913782, 0.014258999310862192],
        );
    }
}

mod program_80 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64, c4: bool, y6: f64) -> f64 {
        x = (0.9_f64 * (((y6 * 1.0_f64) - (0.9_f64 * (std::f64::consts::PI / 5.0_f64)).to_degrees()) / 72.0_f64)).exp2();
        let y8 = 0.5_f64.min((2_usize as f64).sin().mul_add(x, y2).sin()) / ((y2.min(y6) - std::f64::consts::PI.fract()).powi(2) + 0.5_f64);
        'l12: for n10 in 0_i64..3_i64 {
            if (!((3_usize * 1_usize) != 1_usize)) {
                x += 0.5_f64 * y8.sin();
            } else {
                x = f64::fract(-core::f64::consts::E) - y2;
            };
            let mut k13 = 0_usize;
            while k13 < 1 && ({
                x = (((0.9_f64 * (y8 / 9.0_f64)).exp_m1() + (std::f64::consts::PI * x)) + f64::sin(y6.max(y8))) / 51.0_f64;
                false
            }) {
                k13 += 1;
                x -= 0.5_f64 * (((n10 / 4_i64) as f64).sin().div_euclid((1.5_f64 * y2.abs()) + 1.5_f64) % ((y8 % ((1.5_f64 * y2.abs()) + 1.5_f64)).powi(2) + 1.5_f64)).sin();
            }
            let y16 = y8;
        }
        x -= 0.5_f64 * y6.sin();
        let mut c4 = (((1.0_f64 % ((1.5_f64 * y6.abs()) + 1.5_f64)).powi(2) + 0.5_f64).ln_1p() + ((0_usize * 0_usize) as f64)) / 36.0_f64;
        (((((((1.0_f64 + y6) + ((1.5_f64 * ((0_i64 / 2_i64) as f64).tanh().abs()) + 0.5_f64).sqrt()) + ((1.5_f64 * y6.abs()) + 0.5_f64).powf(0.9_f64 * (0.5_f64.copysign(0.5_f64) / 4.0_f64))) / 14.0_f64) + (0.125_f64 * y6)) + (0.0625_f64 * c4)) + (0.0625_f64 * x)) + (0.1_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.286283, -1.9487830000000002, 1.358117],
            &|x| f0(x[0], x[1], false, x[2]),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(x[0], x[1], false, x[2]);
                (value, vec![d0, d1, d2])
            },
            &[-0.0, 0.09613756597278558, 0.1953664470022333],
        );
    }
}

mod program_81 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, n3: i64, p5: (f64, f64)) -> f64 {
        if (depth == 0_usize) {
            return (0.9_f64 * K.sin()).sinh();
        };
        let ((y9, mut y11), y13) = if (!((core::f64::consts::E - x) < 0.75_f64)) {
            ((x, f64::tan(0.9_f64 * (p5.0 * x).sin())), x)
        } else {
            (((-(-(n3 as f64))).sin(), x.signum() % (((x * 1.5_f64) / 36.0_f64).powi(2) + 1.5_f64)), ((x * 2.0_f64) - ((depth as f64).tanh() * x)).sin())
        };
        (((x.max((p5.1 * y13).sin().div_euclid(f64::asinh(p5.1).powi(2) + 1.5_f64)).tanh() + (0.125_f64 * y11)) + (0.125_f64 * p5.1)) + (0.0625_f64 * y9)) + (0.1_f64 * y13)
    }

    #[differentiable]
    fn f1(x: f64) -> f64 {
        let mut r13 = if (((x < 0.25_f64) || (1e-1_f64 >= x)) || ({
            (x < x) || (1.5_f64 >= 3.0_f64)
        })) {
            let c11 = (x + x) > ({
                let mut k4 = 0_usize;
                loop {
                    k4 += 1;
                    if k4 > 1 {
                        break ((1_usize + 3_usize) as f64).sin();
                    }
                    if ((k4 * 0_usize) > (k4 + 1_usize)) {
                        continue;
                    };
                    let mut y9 = if ((k4 + k4) < k4) {
                        let mut y7 = x;
                        y7.tanh() - x
                    } else {
                        ((1.5_f64 - x).rem_euclid((((4_i64 as f64) % (x.powi(2) + 1.5_f64)) / 30.0_f64).powi(2) + 1.5_f64).powi(2) + 0.5_f64).log2() / 9.0_f64
                    };
                }
            });
            [(2.0_f64.powi(2) + 0.5_f64).hypot(2.0_f64.trunc()).sin(), (((1.5_f64 * x.abs()) + 0.5_f64).log((1.5_f64 * (1_i64 as f64).tanh().abs()) + 1.5_f64) - x).tanh()]
        } else {
            let mut y2 = x;
            [y2, x]
        };
        ((((1.5_f64 * K.max(x).abs()) + 0.5_f64).hypot(0.25_f64 + x).sin() * (((1.5_f64 * x.abs()) + 0.5_f64).hypot(r13[(1_usize + 1_usize) % 2]) + (-r13[(1_usize * 3_usize) % 2])).tanh()) + (0.1_f64 * x)) + (0.1_f64 * r13[(1_usize + 2_usize) % 2])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.267917],
            &|x| f1(x[0]),
            &|x| {
                let (value, d0) = f1_grad(x[0]);
                (value, vec![d0])
            },
            &[0.6455114461126246],
        );
    }
}

mod program_83 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        if (!((0.5_f64 + x) < (if ((1_usize + 3_usize) == 0_usize) {
            let mut n2 = 1_i64 % 7_i64;
            n2 = n2 % 7_i64;
            ({
                let mut k4 = 0_usize;
                'l6: loop {
                    k4 += 1;
                    if k4 > 3 {
                        break (n2 as f64).sin();
                    }
                    let mut y17 = ((match (0_i64 % 7_i64) {
                        3..5 => {
                            let mut m7: [[f64; 2]; 2] = [[(((1.5_f64 * x.abs()) + 0.5_f64).cbrt() - (K / (x.powi(2) + 0.5_f64))).tanh(), 0.75_f64], [-(x / ((1.5_f64 * (((n2 % 2_i64) as f64) / 30.0_f64).abs()) + 0.5_f64)); 2]];
                            ((x * ((1.5_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).tanh().abs()) + 0.5_f64).powi(((n2 + 0_i64) % 3_i64) as i32)) - ((0.9_f64 * m7[0][0].sin()).asin() + (m7[k4 % 2][0] * x))) / 34.0_f64
                        }
                        n9 @ 2.. => {
                            n2 = n2 % 7_i64;
                            (3.0_f64.ceil() + x).sin().div_euclid(x.sin().powi(2) + 1.5_f64)
                        }
                        n11 @ (1 | 2) if (!((k4 + 1_usize) >= (1_usize + k4))) => {
                            n2 = (1_usize as i64) % 7_i64;
                            let mut c13: bool = true && (k4 >= ((3_i64 as usize) % 4_usize));
                            ((1.5_f64 * x.sin().mul_add(1e-1_f64, x.mul_add(x, std::f64::consts::PI)).abs()) + 0.5_f64).ln_1p()
                        }
                        n15 => {
                            (-(1.0_f64.trunc().powi(2) + 0.5_f64).hypot(2.0_f64 % (x.powi(2) + 1.5_f64))).sin()
                        }
                    }).powi(2) + 0.5_f64).powf(0.9_f64 * x.sin()).sin().clamp(-0.5_f64, 1.5_f64);
                }
            }).tanh()
        } else {
            (0.9_f64 * (((x - x) - (0.5_f64 - x)) / 10.0_f64)).acos().sin()
        }))) {} else {};
        (1e-1_f64.powi(2) + 0.5_f64).ln().sin() + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.2429169999999998],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.1],
        );
    }
}

mod program_86 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, mut a4: [f64; 3]) -> f64 {
        let k6 = 0;
        'l10: for n8 in 2_i64..6_i64 {
            a4 = if ((y2 - y2) >= (k6 as f64).sin().max(y2)) {
                let mut c11 = !(((-n8) as f64) > x);
                let y13 = ((0.9_f64 * (1.5_f64 / 4.0_f64)).asin().powi(0) + ((y2 / (a4[0].powi(2) + 0.5_f64)) * x.abs())) / 9.0_f64;
                [(y13.to_radians().powi(2) + 0.5_f64).hypot(a4[2]).tanh(), (-y13) - (-K), (0.9_f64 * core::f64::consts::E.sin()).atanh() * ({
                    a4[k6 % 3] %= y2.abs() + 1.5_f64;
                    a4[((1_i64 as usize) % 4_usize) % 3] -= 0.5_f64 * a4[k6 % 3].fract().tanh();
                    y2.clamp(-0.5_f64, 1.5_f64)
                })]
            } else {
                let mut a17 = match ((n8 * n8) % 7_i64, x >= x.clamp(-0.5_f64, 1.5_f64)) {
                    (3, true) if ((-1_i64) >= (n8 * n8)) => {
                        a4 = a4;
                        a4
                    }
                    (n15, true) => {
                        [((K - std::f64::consts::PI) / ((1.5_f64 * (core::f64::consts::E * ((k6 * k6) as f64).tanh()).abs()) + 0.5_f64)).sin(), ((a4[(k6 + 3_usize) % 3] * y2) + x).tanh(), ((1.5_f64 * ((y2 + ((1_usize + k6) as f64)) / 32.0_f64).abs()) + 0.5_f64).ln()]
                    }
                    _ => {
                        [x + ((1.5_f64 * x.abs()) + 0.5_f64).hypot(0.75_f64), (1.0_f64.round() / 13.0_f64).floor().sin(), a4[0]]
                    }
                };
                a17
            };
        }
        (((((y2.rem_euclid(1e-1_f64.powi(2) + 1.5_f64) - (y2 / ((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64))) / (((y2.tanh() + (-a4[(k6 * 3_usize) % 3])) / 13.0_f64).powi(2) + 0.5_f64)) / 29.0_f64) + (0.1_f64 * x)) + (0.1_f64 * a4[1_usize % 3])) + (0.1_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.258183, -1.002683, -1.833083, -1.216383, 1.0150169999999998],
            &|x| f0(x[0], x[1], [x[2], x[3], x[4]]),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(x[0], x[1], [x[2], x[3], x[4]]);
                (value, vec![d0, d1, d2[0], d2[1], d2[2]])
            },
            &[0.08495099959697328, 0.1364110572897361, 3.635230721611352e-20, -0.0, -4.695657896606483e-14],
        );
    }
}

mod program_89 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, c4: bool) -> f64 {
        {
            let mut k6 = 0_usize;
            loop {
                k6 += 1;
                if k6 > 4 {
                    break;
                }
                let mut y27: f64 = match (((1_usize * k6) as i64) % 7_i64, (y2 * 1e-1_f64) <= y2) {
                    (-2..=1 | -1..2, true) => {
                        let k6 = (1.0_f64 + x.cos()).ceil() / 13.0_f64;
                        let mut y10: f64 = (((0.9_f64 * (y2 / 3.0_f64)).asin() / ((1.5_f64 * (y2.floor() / 13.0_f64).abs()) + 0.5_f64)) - k6) / 12.0_f64;
                        let mut m12: [[f64; 2]; 2] = [[(x - k6) + y10.clamp(-0.5_f64, 1.5_f64); 2], [(1e-1_f64 + x) / ((1.5_f64 * k6.clamp(-0.5_f64, 1.5_f64).abs()) + 0.5_f64), (0.9_f64 * ((0.9_f64 * (y2 / 3.0_f64)).cosh() / 2.0_f64)).exp_m1()]];
                        1.0_f64
                    }
                    (n14, true) => {
                        let a16 = [y2.atan2((1.5_f64 * ((3_usize as f64) / 30.0_f64).abs()) + 0.5_f64).min(x * y2), (std::f64::consts::PI + y2).rem_euclid(0.75_f64.clamp(-0.5_f64, 1.5_f64).powi(2) + 1.5_f64), x];
                        let y18: f64 = (((x + y2) * ((1.5_f64 * x.abs()) + 0.5_f64).cbrt()) / 18.0_f64) * std::f64::consts::PI;
                        ((1.5_f64.mul_add(x, y18) - y2) / (y2.powi(2) + 0.5_f64)).sin()
                    }
                    _ => {
                        let mut k20 = 0_usize;
                        while k20 < 2 && ({
                            ((k6 as f64) + 2.0_f64) <= x
                        }) {
                            k20 += 1;
                            let (y23, y25) = (k20 as f64).sin().sin_cos();
                        }
                        -x
                    }
                };
            }
        };
        (x + (0.0625_f64 * y2)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.381783, 0.39741699999999996],
            &|x| f0(x[0], x[1], true),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1], true);
                (value, vec![d0, d1])
            },
            &[1.0625, 0.0625],
        );
    }
}

mod program_90 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut p2: ((f64, f64), f64), y4: f64, y6: f64) -> f64 {
        match (0_i64 % 7_i64) {
            n8 @ 4.. => {
                {
                    let mut k10 = 0_usize;
                    'l12: loop {
                        k10 += 1;
                        if k10 > 3 {
                            break;
                        }
                        p2.1 = -0.5_f64;
                        p2 = p2;
                    }
                };
            }
            3..6 => {
                p2.0.0 -= 0.5_f64 * (y4.copysign(y4) * 1e-1_f64.div_euclid((1.5_f64 * p2.0.0.abs()) + 1.5_f64)).tanh();
            }
            -3 if (y4 >= x.cos()) => {
                p2 = ((y6 - x, y6.to_radians()), (p2.0.1 - y6) / 14.0_f64);
            }
            n13 => {
                p2.0.1 -= 0.5_f64 * (-(0.75_f64 + x)).tanh();
            }
        };
        ((((((0.9_f64 * (std::f64::consts::PI / 5.0_f64)).asin() - (p2.0.0 * 0.5_f64)) / (0.25_f64.clamp(-0.5_f64, 1.5_f64).powi(2) + 0.5_f64)).tanh() + (0.125_f64 * x)) + (0.1_f64 * y6)) + (0.0625_f64 * p2.1)) + (0.1_f64 * y4)
    }

    #[differentiable]
    fn f1(x: f64) -> f64 {
        {
            for k2 in 0_usize..=0 {
                for n5 in 1_i64..=3_i64 {
                    let mut k8 = k2 % 4;
                }
                if ((k2 * k2) == (2_usize * k2)) {
                    let k2: f64 = x;
                } else {
                    continue;
                };
            }
        };
        let mut y11 = {
            -x
        };
        y11 += 0.5_f64 * (-y11.asinh()).tanh();
        (((1.5_f64 * 1.0_f64.abs()) + 1.5_f64).acosh().tanh() + (0.125_f64 * x)) + (0.0625_f64 * y11)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.777317],
            &|x| f1(x[0]),
            &|x| {
                let (value, d0) = f1_grad(x[0]);
                (value, vec![d0])
            },
            &[0.07787989725488104],
        );
    }
}

mod program_91 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, y4: f64, p6: ((f64, f64), f64)) -> f64 {
        let mut a8 = [x, ((1.5_f64 * (y2 / ((1.5_f64 * K.abs()) + 0.5_f64)).abs()) + 0.5_f64).hypot(p6.1.max(1.0_f64)).tanh(), (y4 + p6.1).max(K.sin())];
        (((x.to_radians() + (0.0625_f64 * y4)) + (0.1_f64 * x)) + (0.0625_f64 * a8[0])) + (0.0625_f64 * p6.0.0)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.801483, 1.664917, -1.547283, 1.985517, -1.0213830000000002, 0.239617],
            &|x| f0(x[0], x[1], x[2], ((x[3], x[4]), x[5])),
            &|x| {
                let (value, (d0, d1, d2, d3)) = f0_grad(x[0], x[1], x[2], ((x[3], x[4]), x[5]));
                (value, vec![d0, d1, d2, d3.0.0, d3.0.1, d3.1])
            },
            &[0.1799532925199433, -0.0, 0.0625, 0.0625, -0.0, -0.0],
        );
    }
}

mod program_93 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, a2: [f64; 3], a4: [f64; 3], y6: f64) -> f64 {
        {
            let mut y8 = {
                {
                    ((1.5_f64 * a2[((0_i64 as usize) % 4_usize) % 3].abs()) + 0.5_f64).ln_1p()
                }
            };
            let mut k10 = 0_usize;
            while k10 < 1 {
                k10 += 1;
                y8 += 0.5_f64 * y8.div_euclid((1.5_f64 * y8.abs()) + 1.5_f64).tanh();
                let mut k10 = (((y8 - K) - (std::f64::consts::PI / (x.powi(2) + 0.5_f64))).sin(), a4[(k10 + k10) % 3]);
                let p18: ((f64, f64), f64) = match (4_i64 % 7_i64) {
                    3.. if (!((1_i64 % 2_i64) < (1_i64 % 2_i64))) => {
                        k10.0 /= (0.9_f64 * (0.9_f64 * k10.1.sin()).atanh().tanh()).exp() + 0.75_f64;
                        k10 = (x.cos(), -y6);
                        (((x * x) % ((x.ceil() / 13.0_f64).powi(2) + 1.5_f64), ((1.5_f64 * y8.abs()) + 0.5_f64).hypot(x).sin() % (y8.powi(2) + 1.5_f64)), (0.9_f64 * (((0_i64 - 0_i64) as f64) + a2[0]).tanh()).acos())
                    }
                    n14 @ (-2 | 3..5) if ((3.0_f64 < x) || (y8 <= y6)) => {
                        (k10, (y8 - y6) / 14.0_f64)
                    }
                    0 => {
                        (((x - 1e-1_f64) % (((1.5_f64 * a2[0].abs()) + 0.5_f64).powf(0.9_f64 * x.tanh()).powi(2) + 1.5_f64), (0.9_f64 * (0.9_f64 * (y6 / 3.0_f64)).acos().sin()).exp_m1()), y8.copysign(0.75_f64) * ((((3_usize + 1_usize) as f64) % (x.powi(2) + 1.5_f64)) / 30.0_f64))
                    }
                    n16 => {
                        (k10, (((0_usize as f64) + 1.0_f64) + (y8 * (n16 as f64).tanh())) / 45.0_f64)
                    }
                };
            }
        };
        ((((0.9_f64 * (1e-1_f64 / 4.0_f64)).cosh() + (0.125_f64 * a2[2])) + (0.125_f64 * a4[3_usize % 3])) + (0.1_f64 * y6)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.9631830000000001, -1.091083, 1.5368169999999999, -0.791983, -0.839583, 1.968017, -1.1382830000000002, 0.7971170000000001],
            &|x| f0(x[0], [x[1], x[2], x[3]], [x[4], x[5], x[6]], x[7]),
            &|x| {
                let (value, (d0, d1, d2, d3)) = f0_grad(x[0], [x[1], x[2], x[3]], [x[4], x[5], x[6]], x[7]);
                (value, vec![d0, d1[0], d1[1], d1[2], d2[0], d2[1], d2[2], d3])
            },
            &[0.0625, -0.0, -0.0, 0.125, 0.125, -0.0, -0.0, 0.1],
        );
    }
}

mod program_94 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        let (y2, y4): (f64, f64) = (((x - 3.0_f64) - (K * x)) / 63.0_f64).sin_cos();
        let (y6, mut y8): (f64, f64) = ({
            x %= y2.atan().abs() + 1.5_f64;
            (y2 % ((y2 * y2).tanh().max((y4 / (x.powi(2) + 0.5_f64)) / 24.0_f64).powi(2) + 1.5_f64)).sin()
        }, ((-y4) * y2.rem_euclid(0.75_f64.powi(2) + 1.5_f64)).sin());
        (((y6.sin() + (0.0625_f64 * y6)) + (0.0625_f64 * y8)) + (0.0625_f64 * x)) + (0.0625_f64 * y4)
    }

    #[differentiable]
    fn f1(mut x: f64) -> f64 {
        if (0_i64 > (3_i64 * 2_i64)) {
            return ((-(x * x).tanh()).copysign(f0(x.sin())) + (0.0625_f64 * x));
        };
        if ({
            x *= (x * (-x)).tanh();
            (0.9_f64 * x.sin()).tan() < (x + x)
        }) {
            x += 0.5_f64 * x.tanh();
            return x.min(0.75_f64.signum()).sin();
        } else {
            if (x.max(x) > (-x)) {
                x = x.trunc().tanh();
                return ((1.5_f64 * x.abs()) + 0.5_f64).ln().cos();
            };
        };
        let mut r2 = [(((1.5_f64 * x.abs()) + 0.5_f64).sin().powi(2) + 0.5_f64).powi(((1_usize as i64) % 3_i64) as i32), ((x - 2.0_f64) % (((x / (x.powi(2) + 0.5_f64)) / 24.0_f64).powi(2) + 1.5_f64)).tanh()];
        ((-x).tanh() + (0.125_f64 * x)) + (0.1_f64 * r2[0])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.6934170000000001],
            &|x| f1(x[0]),
            &|x| {
                let (value, d0) = f1_grad(x[0]);
                (value, vec![d0])
            },
            &[1.125548985928851],
        );
    }
}

mod program_96 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        for k2 in (0_usize..1).step_by(2) {
            {
                match (2_i64 % 7_i64, true || (x <= x)) {
                    (-1..=2 | -1..=0, true) if (x.ceil() > x.tanh()) => {
                        let mut y5 = (-(x - x)) * x.copysign(f64::signum((k2 as f64) / 30.0_f64));
                    }
                    (n7, true) => {
                        break;
                    }
                    _ => {
                        let mut k2 = 4_i64 % 7_i64;
                        k2 = (1_i64 % 2_i64) % 7_i64;
                    }
                };
                let mut k10 = 0_usize;
                'l12: while k10 < 1 && (((4_i64 as usize) % 4_usize) != 3_usize) {
                    k10 += 1;
                    let (y13, y15) = (x, x * (x * x));
                }
            };
        }
        let c17 = (2_i64 > (3_i64 + 0_i64)) && (x >= x);
        let mut c17 = [((((2_usize * 3_usize) as f64) / 30.0_f64).powi(2) + 0.5_f64).hypot(0.25_f64).div_euclid((1.5_f64 * (x - core::f64::consts::E).abs()) + 1.5_f64), x, if (f64::fract(x) > (((0_i64 / 4_i64) as f64) - x)) {
            1.5_f64
        } else {
            -((1.5_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).sin().abs()) + 0.5_f64).powi((0_i64 % 3_i64) as i32)
        }];
        ((0.9_f64 * std::f64::consts::PI.min(x).tanh()).exp_m1().copysign((x + K) % ((x.powi(2) + 0.5_f64).powf(0.9_f64 * (x / 3.0_f64)).powi(2) + 1.5_f64)) + (0.0625_f64 * c17[((0_i64 as usize) % 4_usize) % 3])) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.452583],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[-0.40400109356200187],
        );
    }
}

mod program_97 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut p2: ((f64, f64), f64), y4: f64, mut y6: f64) -> f64 {
        let mut n8 = ((0_i64 * 2_i64) / 4_i64) % 7_i64;
        let y10 = core::f64::consts::E;
        n8 = 0_i64 % 7_i64;
        let r12: [f64; 2] = [(({
            y6 %= (x * y10).tanh().abs() + 1.5_f64;
            n8 = 3_i64 % 7_i64;
            (0.9_f64 * 0.75_f64.sin()).cosh()
        }) + (0_i64 as f64)) / 32.0_f64; 2];
        n8 = (0_i64 + 2_i64) % 7_i64;
        let mut y14: f64 = if ((if (((x - 0.5_f64) >= y6) && (false && (1.0_f64 <= y4))) {
            (-x).clamp(-0.5_f64, 1.5_f64).trunc()
        } else {
            (x + y10).cos() * ((0.25_f64 / ((1.5_f64 * p2.1.abs()) + 0.5_f64)).powi(2) + 0.5_f64).cbrt().tanh()
        }) < 3.0_f64) {
            ((y4 - y10).max(y6.atan()) / ((1.5_f64 * ((0.75_f64.signum() + (p2.1 * K)) / 49.0_f64).abs()) + 0.5_f64)).tanh()
        } else {
            p2.1.tanh()
        };
        ((((((-p2.1) + p2.0.1) + ((n8 as f64).sin().powi(2) + y10)).sin() + (0.125_f64 * p2.1)) + (0.125_f64 * y10)) + (0.1_f64 * x)) + (0.0625_f64 * y6)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.5722170000000001, -1.367583, 0.179117, 1.5613169999999998, -0.459283, -0.496983],
            &|x| f0(x[0], ((x[1], x[2]), x[3]), x[4], x[5]),
            &|x| {
                let (value, (d0, d1, d2, d3)) = f0_grad(x[0], ((x[1], x[2]), x[3]), x[4], x[5]);
                (value, vec![d0, d1.0.0, d1.0.1, d1.1, d2, d3])
            },
            &[0.1, -0.0, -0.558110837627253, 0.683110837627253, -0.0, 0.0625],
        );
    }
}

mod program_99 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, m2: [[f64; 2]; 2]) -> f64 {
        if ((x + std::f64::consts::PI) <= 3.0_f64) {
            x += 0.5_f64 * ((m2[1][0].powi(2) + 0.5_f64).powf(0.9_f64 * x.sin()) + x).tanh();
            return (0.9_f64 * x.tanh()).tan().max((0.9_f64 * x.tanh()).tan());
        } else {
            for k4 in (0_usize..((0_usize * 3_usize) % 4)).step_by(3) {
                let mut y7 = (-(-x)) / 12.0_f64;
                let mut m2: [f64; 3] = [{
                    x += 0.5_f64 * (-(x * K)).sin();
                    let mut y9 = ((1.5_f64 * (0.9_f64 * x.sin()).sinh().mul_add(y7, (0.9_f64 * ((3_i64 as f64) / 34.0_f64)).exp2()).tanh().abs()) + 0.5_f64).recip();
                    (0.9_f64 * (m2[0][k4 % 2].min(((3_i64 * 2_i64) as f64).sin()) / 3.0_f64)).tan().cos()
                }; 3];
                if (((y7 < x) && (k4 < (1_usize * k4))) && ((core::f64::consts::E % (std::f64::consts::PI.powi(2) + 1.5_f64)) > (-x))) {
                    x %= (y7 % ((1.5_f64 * (1_usize as f64).sin().abs()) + 1.5_f64)).sin().abs() + 1.5_f64;
                    continue;
                };
            }
        };
        let y18;
        if ((((x * x) / 144.0_f64) < x) && false) {
            let k12 = 2;
            for k12 in 1_i64..5_i64 {
                let (y16, _) = ((0.9_f64 * m2[0_usize % 2][(2_usize * 3_usize) % 2].sin()).exp2(), (3_usize as f64) / 30.0_f64);
            }
            y18 = (0.9_f64 * ((x - 3.0_f64) - (0.9_f64 * m2[1][(2_usize * k12) % 2].sin()).tan()).tanh()).atanh();
        } else {
            y18 = f64::ln_1p((x.to_radians() / (x.max(2.0_f64).powi(2) + 0.5_f64)).sin().powi(2) + 0.5_f64);
        }
        (((0.9_f64 * y18.sin()).asin().clamp(-0.5_f64, 1.5_f64).powi(3).tanh() + (0.1_f64 * m2[1][1])) + (0.0625_f64 * x)) + (0.1_f64 * y18)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.467217, -0.099983, -0.580483, 1.332717, 0.222017],
            &|x| f0(x[0], [[x[1], x[2]], [x[3], x[4]]]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], [[x[1], x[2]], [x[3], x[4]]]);
                (value, vec![d0, d1[0][0], d1[0][1], d1[1][0], d1[1][1]])
            },
            &[0.06251320629654891, -0.0, -0.0, -0.0, 0.1],
        );
    }
}

mod program_103 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64) -> f64 {
        for n4 in 1_i64..4_i64 {
            for _ in 0_usize..=(0_usize % 4) {}
        }
        (y2 + (0.125_f64 * y2)) + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, n2: i64) -> f64 {
        if ((0_usize * 0_usize) != (2_usize * 2_usize)) {};
        let y4 = (-x.clamp(-0.5_f64, 1.5_f64).mul_add((((1_usize * 3_usize) as f64) / 30.0_f64).max((((n2 as usize) % 4_usize) as f64) / 30.0_f64), f0(x, 2.0_f64 / 3.0_f64))) / 10.0_f64;
        ((match (n2 % 7_i64) {
            1.. => {
                let ((y13, y15), _): ((f64, f64), f64) = {
                    let mut k6 = 0_usize;
                    'l8: loop {
                        k6 += 1;
                        if k6 > 1 {
                            break (({
                        y4.ceil().tanh()
                    }, y4.fract()), 1.5_f64.fract() + 0.75_f64);
                        }
                        let p9 = ((((n2 as f64) - ((n2 - 2_i64) as f64)).sin().round().sin(), y4.max((0_i64 as f64) / 30.0_f64).min(y4)), ((y4 * y4) / 64.0_f64) * (x + x));
                        let mut r11 = [(-K) + ((1.5_f64 * 0.25_f64.abs()) + 1.5_f64).acosh(); 2];
                    }
                };
                (((y13.powi(2) + 0.5_f64).hypot((n2 as f64) / 30.0_f64).tanh() - ((1.5_f64 * y4.abs()) + 0.5_f64).recip()) * (0.75_f64 * x)) / 18.0_f64
            }
            n17 if ((3_usize as i64) <= n17) => {
                (0.9_f64 * x.sin()).acos().sin()
            }
            _ => {
                (((2_usize * 2_usize) as f64).tanh().mul_add(y4, 1e-1_f64).mul_add(f64::exp2(0.9_f64 * 0.5_f64.sin()), core::f64::consts::E.atan2(core::f64::consts::E.powi(2) + 0.5_f64)) + (-1.5_f64).round()).sin()
            }
        }).clamp(-0.5_f64, 1.5_f64) + (0.1_f64 * x)) + (0.1_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.40398300000000004],
            &|x| f1(x[0], 1),
            &|x| {
                let (value, d0) = f1_grad(x[0], 1);
                (value, vec![d0])
            },
            &[0.04588119678331931],
        );
    }
}

mod program_113 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, y3: f64) -> f64 {
        if (depth == 0_usize) {
            return (-y3);
        };
        let mut k5 = 0_usize;
        while k5 < 1 && (!(x < 1e-1_f64)) {
            k5 += 1;
            let n8 @ 1..=6 = (4_i64 % 7_i64) else {
                return (x.tanh() / ((1.5_f64 * f64::exp2(0.9_f64 * y3.sin()).abs()) + 0.5_f64));
            };
        }
        ((0.25_f64 / 3.0_f64) + (0.1_f64 * y3)) + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, y2: f64, p4: ((f64, f64), f64)) -> f64 {
        let y6 = f0(0, ((1.5_f64 * x.abs()) + 0.5_f64).log2().tanh(), 0.5_f64.mul_add(((0_usize * 1_usize) as f64).tanh(), x).sin());
        if ({
            y2 < (x.powi(2) + 0.5_f64).hypot(((3_i64 * 0_i64) as f64) / 30.0_f64)
        }) {
            match (2_i64 % 7_i64) {
                3..5 => {
                    let y6 = (((2.0_f64 - x) + (1e-1_f64 % ((1.5_f64 * y2.abs()) + 1.5_f64))) * 2.0_f64.ceil()) / 104.0_f64;
                }
                -2 | -2..0 if ((y6 < 3.0_f64) || false) => {}
                _ => {
                    let mut y20 = match ((-(2_i64 % 3_i64)) % 7_i64) {
                        n9 @ (4.. | -3..=0) if (3_usize <= 0_usize) => {
                            2.0_f64 / 3.0_f64
                        }
                        n11 => {
                            let ((y13, mut y15), y17) = p4;
                            let n11: f64 = y2;
                            ((3_i64 as f64).sin().powi(2) + 0.5_f64).cbrt().copysign(2.0_f64.div_euclid((1.5_f64 * 1e-1_f64.abs()) + 1.5_f64)).floor() / 13.0_f64
                        }
                    };
                }
            };
        };
        ((((0.9_f64 * ((0.9_f64 * y2.tanh()).acos() / ((1.0_f64 - 3.0_f64).powi(2) + 0.5_f64)).tanh()).atanh() + (0.0625_f64 * x)) + (0.125_f64 * y6)) + (0.0625_f64 * y2)) + (0.0625_f64 * p4.0.0)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.601183, 0.676717, -1.9934830000000001, 0.00031699999999999995, 1.086717],
            &|x| f1(x[0], x[1], ((x[2], x[3]), x[4])),
            &|x| {
                let (value, (d0, d1, d2)) = f1_grad(x[0], x[1], ((x[2], x[3]), x[4]));
                (value, vec![d0, d1, d2.0.0, d2.0.1, d2.1])
            },
            &[0.06629774964570864, -0.07473538306992344, 0.0625, -0.0, -0.0],
        );
    }
}

mod program_121 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        x = x.tanh();
        let mut p2 = (x, 1.5_f64.sin().copysign(x));
        let y15;
        if ((2_i64 as f64) >= x) {
            let (mut y4, mut y6) = x.atan2((3.0_f64 * x).sin().powi(2) + 0.5_f64).sin_cos();
            let (p13, _) = ((y6.max(1.0_f64), (if (y6.abs() >= (-x)) {
                (y4 - (0.9_f64 * (p2.0.sin() / 2.0_f64)).asin()) / 14.0_f64
            } else {
                {
                    let mut k8 = 0_usize;
                    loop {
                        k8 += 1;
                        if k8 > 1 {
                            break;
                        }
                        x += 0.5_f64 * ((y6.powi(2) + 0.5_f64).log10() / 6.0_f64);
                    }
                };
                (((p2.1 % ((1.5_f64 * 0.75_f64.abs()) + 1.5_f64)) + f64::acosh((1.5_f64 * x.abs()) + 1.5_f64)) - y6).sin()
            }).div_euclid((1.5_f64 * y4.clamp(-0.5_f64, 1.5_f64).abs()) + 1.5_f64)), p2.1);
            y15 = ((x.div_euclid((1.5_f64 * y4.abs()) + 1.5_f64) + (y6 - y6)).sin().powi(2) + 0.5_f64).ln_1p();
        } else {
            y15 = (((x + x) + f64::sqrt((1.5_f64 * K.abs()) + 0.5_f64)).tanh().powi(2) + 0.5_f64).hypot(K.copysign(((-3_i64) as f64).tanh().mul_add(3.0_f64, x).sin()));
        }
        ((y15.sin() + (0.1_f64 * p2.1)) + (0.125_f64 * x)) + (0.1_f64 * y15)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.733917],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.07610061732073031],
        );
    }
}

mod program_124 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, p4: (f64, f64)) -> f64 {
        let (y6, y8) = ((x.powi(2) + 0.5_f64).cbrt() * (core::f64::consts::E * ((0_i64 * 1_i64) as f64).tanh())).sin().sin_cos();
        let m16 = [{
            match ((4_i64 + 3_i64) % 7_i64) {
                n10 if ((0.9_f64 * 0.25_f64.sin()).atanh() < (0.9_f64 * (p4.1 / 3.0_f64)).acos()) => {
                    if (0.5_f64 < y2) {
                        let r12 = [y8; 2];
                    } else {};
                    [p4.1.sin(), f64::signum((0.9_f64 * y6.tanh()).tan())]
                }
                -2..=1 | -3 => {
                    let mut y14 = 1e-1_f64.max(K).tanh() - (1.5_f64.trunc() - y2);
                    y14 += 0.5_f64 * ((y6 + y14) / 24.0_f64).max(-1e-1_f64).sin();
                    [(p4.0 + 0.75_f64).min(y14.div_euclid(1.0_f64.powi(2) + 1.5_f64) / 13.0_f64); 2]
                }
                _ => {
                    [(y2 + x).div_euclid((-x).powi(2) + 1.5_f64), (p4.0.mul_add(y8, 1e-1_f64) % (p4.0.powi(2) + 1.5_f64)).tanh()]
                }
            }
        }, [((1.5_f64 * ((x + (1_i64 as f64)) / 32.0_f64).abs()) + 0.5_f64).powf(0.9_f64 * p4.0.tanh()); 2]];
        (((((y6 - y8).sin().abs() * ((0_usize as f64) / 30.0_f64)) + (0.0625_f64 * m16[0][2_usize % 2])) + (0.0625_f64 * x)) + (0.1_f64 * y2)) + (0.0625_f64 * y6)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.5774170000000001, -1.568383, 0.447617, -0.34148300000000004],
            &|x| f0(x[0], x[1], (x[2], x[3])),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(x[0], x[1], (x[2], x[3]));
                (value, vec![d0, d1, d2.0, d2.1])
            },
            &[0.0625, 0.1, -0.0, 0.05889119172857432],
        );
    }
}

mod program_125 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let mut c2 = !(x <= x);
        (((1.5_f64 * (((1.5_f64 * x.abs()) + 0.5_f64).sqrt().powi(2) + 0.5_f64).ln_1p().abs()) + 0.5_f64).hypot((x.max(x) - (3_usize as f64)) / 32.0_f64) / 38.0_f64) + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, y2: f64) -> f64 {
        match (3_i64 % 7_i64) {
            n4 @ (-3..=-1 | 0) => {
                let (p6, y8) = ((x * 3.0_f64, f64::abs(y2)), y2);
                if (((y8 < p6.0) && (((n4 - n4) as f64) < K)) && ((n4 - n4) <= (3_usize as i64))) {
                    return (y2 * (if (((1_usize * 3_usize) == (2_usize * 0_usize)) && ((-n4) <= n4)) {
                        f0((y8 + p6.1).tanh())
                    } else {
                        (((x.powi(2) + 0.5_f64).ln_1p() - K.min(std::f64::consts::PI)).powi(2) + 0.5_f64).log((1.5_f64 * ((-y8) + y8.rem_euclid(x.powi(2) + 1.5_f64)).tanh().abs()) + 1.5_f64) / 14.0_f64
                    })).sin();
                };
            }
            2.. | 0..=1 if (1_usize <= (1_usize + 1_usize)) => {
                if (((-2_i64) == (0_i64 / 4_i64)) && ((1_i64 * 2_i64) == 0_i64)) {
                    return (((x.ceil() + 0.75_f64).tanh() + (0.125_f64 * y2)) + (0.0625_f64 * x));
                };
            }
            n10 => {
                let (y12, y14): (f64, f64) = ({
                    (0.9_f64 * (y2.clamp(-0.5_f64, 1.5_f64).powi(2) + 0.5_f64).log2().tanh()).exp_m1()
                }).atan2((core::f64::consts::E + y2).powi(2) + 0.5_f64).sin_cos();
            }
        };
        (f64::sin(y2.sin() + x.sin()) + (0.0625_f64 * x)) + (0.125_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.6296169999999999, 0.589717],
            &|x| f1(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f1_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.06153594508106897, 0.13862933085568738],
        );
    }
}

mod program_127 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, n2: i64) -> f64 {
        let p4: (f64, f64) = (-x.asinh(), (0.9_f64 * x.tanh()).exp2() * 2.0_f64.rem_euclid((1.5_f64 * K.abs()) + 1.5_f64).tanh());
        let n6 = n2 % 7_i64;
        let (y13, mut y15): (f64, f64) = (((-p4.1) + p4.0) / 24.0_f64, match ((4_i64 + n6) % 7_i64, ({
            (x + ((n6 % 4_i64) as f64)) > (x * x)
        }) && (n6 > (n6 - n6))) {
            (-1..2 | -2.., false) => {
                let (y9, _) = ((if (((0.5_f64 >= K) && (x < x)) && (!true)) {
                    {
                        let p4 = [x, -f64::asinh(0.25_f64)];
                    };
                    {};
                    x
                } else {
                    (((1e-1_f64.rem_euclid(x.powi(2) + 1.5_f64) * p4.1.max(x)) / 66.0_f64) + (1_usize as f64)).tanh()
                }) + (x * x), x);
                f64::asinh((y9.max(1.5_f64) + (-std::f64::consts::PI)).sin())
            }
            (n11, true) => {
                ((1.5_f64 * p4.1.abs()) + 0.5_f64).ln_1p()
            }
            _ => {
                (-std::f64::consts::PI).round().tanh()
            }
        });
        (((((-x) / (y15.powi(2) + 0.5_f64)).rem_euclid((1.5_f64 * (f64::tanh(1.0_f64) * (-p4.1)).abs()) + 1.5_f64).tanh() + (0.0625_f64 * y13)) + (0.0625_f64 * p4.0)) + (0.125_f64 * y15)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.9855170000000001],
            &|x| f0(x[0], -1),
            &|x| {
                let (value, d0) = f0_grad(x[0], -1);
                (value, vec![d0])
            },
            &[0.09039854155018691],
        );
    }
}

mod program_130 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, a2: [f64; 3], p4: (f64, f64), mut y6: f64) -> f64 {
        {
            let mut k8 = 0_usize;
            'l10: loop {
                k8 += 1;
                if k8 > 0 {
                    break;
                }
                let mut r11 = [({
                    y6 = (((x * 0.25_f64) / 36.0_f64).round() % ((0.9_f64 * (x + y6).tanh()).sinh().powi(2) + 1.5_f64)) / 13.0_f64;
                    (((x * x) / 144.0_f64) * (y6 + y6).tanh()) * (3_usize as f64).tanh()
                }) * (x / ((1.5_f64 * y6.abs()) + 0.5_f64)).sin(), x];
            }
        };
        (((p4.1 + (0.0625_f64 * a2[(2_usize * 1_usize) % 3])) + (0.0625_f64 * x)) + (0.1_f64 * y6)) + (0.1_f64 * p4.1)
    }

    #[differentiable]
    fn f1(mut x: f64, p2: (f64, f64), m4: [[f64; 2]; 2]) -> f64 {
        let y15;
        if ((0.9_f64 * x.tanh()).acos() > f64::exp2(0.9_f64 * m4[3_usize % 2][0_usize % 2].sin())) {
            let y13 = ((1.5_f64 * ((1.5_f64 * (if (4_i64 != (3_usize as i64)) {
                (0.9_f64 * (x.asinh().atan() / 2.0_f64)).cosh()
            } else {
                -(((3_i64 % 3_i64) as f64).sin().asinh() - 1.0_f64.fract())
            }).abs()) + 0.5_f64).hypot(x).tanh().abs()) + 0.5_f64).hypot(x.mul_add(core::f64::consts::E, x).sin().min((3.0_f64 + x).tanh()));
            y15 = ((y13.powi(2) + 0.5_f64).ln_1p() + (0.9_f64 * (m4[1][3_usize % 2] / 3.0_f64)).exp()).trunc() / 9.0_f64;
        } else {
            y15 = ((x % ((0.9_f64 * x.tanh()).exp().powi(2) + 1.5_f64)) + (p2.0 / (x.powi(2) + 0.5_f64)).round()).tanh();
        }
        ((((((0.9_f64 * (0.9_f64 * y15.tanh()).cosh().sin()).exp_m1() / ((1.5_f64 * (((1.5_f64 * K.abs()) + 0.5_f64).powf(0.9_f64 * y15.tanh()) % (p2.1.powi(2) + 1.5_f64)).tanh().abs()) + 0.5_f64)) / 4.0_f64) + (0.1_f64 * y15)) + (0.1_f64 * p2.0)) + (0.0625_f64 * x)) + (0.1_f64 * m4[2_usize % 2][0])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.549283, -0.604783, -1.8258830000000001, 1.7869169999999999, 0.915317, -0.12868300000000002, 0.334317],
            &|x| f1(x[0], (x[1], x[2]), [[x[3], x[4]], [x[5], x[6]]]),
            &|x| {
                let (value, (d0, d1, d2)) = f1_grad(x[0], (x[1], x[2]), [[x[3], x[4]], [x[5], x[6]]]);
                (value, vec![d0, d1.0, d1.1, d2[0][0], d2[0][1], d2[1][0], d2[1][1]])
            },
            &[0.0625, 0.1, -0.0, 0.1, -0.0, -0.0, -0.0],
        );
    }
}

mod program_132 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, c2: bool, mut k4: usize, mut y6: f64) -> f64 {
        if (!((y6 > x) && (k4 >= ((4_i64 as usize) % 4_usize)))) {
            x *= y6 / 12.0_f64;
            'l10: for k8 in 0_usize..2 {
                let p11: ((f64, f64), f64) = (((-0.25_f64) - std::f64::consts::PI.clamp(-0.5_f64, 1.5_f64), x), (y6 * x.to_radians()).tanh());
                for k13 in 0_usize..=2 {
                    let mut y16 = ((2.0_f64 * 1.5_f64).abs() % (((1.5_f64 * (((4_i64 - 1_i64) as f64) % ((1.5_f64 * x.abs()) + 1.5_f64)).sin().abs()) + 0.5_f64).recip().powi(2) + 1.5_f64)).tanh();
                    let ((_, _), mut y18): ((f64, f64), f64) = p11;
                    x -= 0.5_f64 * K.tanh();
                }
            }
            match ((4_i64 - 3_i64) % 7_i64, 0_i64 < 0_i64) {
                (n20 @ -1.., true) => {
                    let ((y22, y24), _) = ((y6, -(-x)), ((1.5_f64 * (x % ((1.5_f64 * x.abs()) + 1.5_f64)).abs()) + 0.5_f64).sqrt().sin());
                    if ((k4 + k4) > (k4 + k4)) {
                        k4 = k4 % 4;
                    };
                }
                (n26, true) => {
                    k4 = 1;
                }
                _ => {
                    k4 = (k4 * k4) % 4;
                }
            };
        } else {
            y6 = y6 / 12.0_f64;
        };
        ((((1.5_f64 * ((y6 - x) % ((1.5_f64 * (x + x).tanh().abs()) + 1.5_f64)).sin().abs()) + 0.5_f64).log10() / 3.0_f64) + (0.0625_f64 * x)) + (0.1_f64 * y6)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.169383, 0.919517],
            &|x| f0(x[0], false, 1, x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], false, 1, x[1]);
                (value, vec![d0, d1])
            },
            &[0.026439446435706657, 0.011338379463691112],
        );
    }
}

mod program_137 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let mut k2 = 0_usize;
        'l4: while k2 < 2 && ({
            !(x <= 3.0_f64)
        }) {
            k2 += 1;
            let mut y5;
            if ({
                x.div_euclid((1.5_f64 * x.abs()) + 1.5_f64) <= (x * x)
            }) {
                y5 = (0.9_f64 * (0.9_f64 * 1.0_f64.tanh()).to_degrees().sin()).cosh();
            } else {
                y5 = 0.25_f64;
            }
        }
        (((0.25_f64 * 1.0_f64) * (x * x)) + (0.9_f64 * ((3.0_f64 + x) / 6.0_f64)).exp_m1()).sin() + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(mut x: f64, mut p2: (f64, f64), n4: i64) -> f64 {
        if (n4 != (2_i64 + n4)) {
            return ((((((0.9_f64 * (x / 14.0_f64)).to_degrees() - (K + x)) / 74.0_f64).powi(2) + 0.5_f64).recip() + (0.1_f64 * p2.1)) + (0.1_f64 * x));
        };
        ((((((((n4 - n4) as f64).sin() * x) - (-0.25_f64)) / 15.0_f64).powi(2) + 0.5_f64).hypot(f64::abs(x % ((1.5_f64 * core::f64::consts::E.abs()) + 1.5_f64))) / 14.0_f64) + (0.125_f64 * x)) + (0.125_f64 * p2.0)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.937583, 0.124317, 1.6904169999999998],
            &|x| f1(x[0], (x[1], x[2]), -3),
            &|x| {
                let (value, (d0, d1)) = f1_grad(x[0], (x[1], x[2]), -3);
                (value, vec![d0, d1.0, d1.1])
            },
            &[0.12272964522345815, -0.0, 0.1],
        );
    }
}

mod program_138 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        let (y12, y14): (f64, f64) = (match ((1_i64 - 1_i64) % 7_i64) {
            -1..=0 => {
                let (mut y2, y4): (f64, f64) = ((x.cos() - x).tanh(), (x.copysign(x) + x.round()).sin());
                if (2_i64 > 3_i64) {
                    x *= (y4.max(y4) % (x.to_radians().powi(2) + 1.5_f64)) / 12.0_f64;
                } else {
                    let mut y8;
                    if true {
                        y2 += 0.5_f64 * (((y2 * x).sin() - y4.sin()) / 4.0_f64);
                        x = 1e-1_f64 / ((1.5_f64 * ((y4 - x) + (3.0_f64.powi(2) + 0.5_f64).powf(0.9_f64 * (y2 / 14.0_f64))).sin().abs()) + 0.5_f64);
                        y2 = (-(y2 / ((1.5_f64 * ((std::f64::consts::PI * y4) / 48.0_f64).abs()) + 0.5_f64))) / 24.0_f64;
                        y8 = (y4 % (((0.9_f64 * x.tanh()).tan() + (3_i64 as f64).sin().tanh()).powi(2) + 1.5_f64)).sin();
                    } else {
                        let y6 = (y2 % ((1.5_f64 * x.abs()) + 1.5_f64)).atan();
                        x %= (x + x).sin().abs() + 1.5_f64;
                        y8 = ((((y2 + 1e-1_f64) / (((y2 * 1.0_f64) / 36.0_f64).powi(2) + 0.5_f64)) / 30.0_f64).powi(2) + 0.5_f64).ln();
                    }
                    x %= (y2 / (1.0_f64.powi(2) + 0.5_f64)).sin().abs() + 1.5_f64;
                };
                (((x - 0.5_f64) * y4.clamp(-0.5_f64, 1.5_f64)) - (2.0_f64.powi(2) + 0.5_f64).ln_1p()) / 29.0_f64
            }
            n10 if (!(((-n10) as f64) <= 0.25_f64)) => {
                x.mul_add((0_usize as f64).sin(), 1.0_f64.copysign(x) * (x + x).sin()) / 15.0_f64
            }
            2..5 => {
                x / 12.0_f64
            }
            _ => {
                ((1.5_f64 * (f64::tanh(x) * (0.9_f64 * (x / 14.0_f64)).acos()).abs()) + 0.5_f64).log2().tanh()
            }
        }).sin_cos();
        ((((((x * y14).sin() - y12.copysign(y14)) + 3.0_f64) / 16.0_f64) + (0.1_f64 * x)) + (0.125_f64 * y12)) + (0.125_f64 * y14)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.703717],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.0030729062537743672],
        );
    }
}

mod program_139 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        let mut y13 = {
            let y2 = ((1.5_f64 * (1_usize as f64).tanh().abs()) + 0.5_f64).powf(0.9_f64 * 0.25_f64.round().tanh().tanh()).to_radians();
            x = if ((1e-1_f64 * core::f64::consts::E) >= (x * K)) {
                y2.sin()
            } else {
                match (((0_usize * 0_usize) as i64) % 7_i64, 3.0_f64 >= (std::f64::consts::PI + x)) {
                    (n4 @ -2..=0, false) if (!(y2 < x)) => {
                        let mut c6: bool = (y2 < y2) && (((2_usize * 0_usize) as f64) < 2.0_f64);
                        let mut n4: f64 = -f64::to_radians(x).sin();
                        x *= ((y2 * 1e-1_f64) / 24.0_f64).min(0.25_f64.max(n4)) / 12.0_f64;
                    }
                    (n9, true) => {
                        x = (y2.to_radians().copysign((x + 0.25_f64).tanh()).powi(2) + 0.5_f64).powf(0.9_f64 * x.sin()).sin();
                        let mut n9 = -(((x - x) / 24.0_f64).powi(2) + 0.5_f64).ln_1p();
                        let y2 = [x; 3];
                    }
                    _ => {
                        x *= y2.min(x).tanh();
                    }
                };
                y2 / 8.0_f64
            };
            ((0.9_f64 * (x / 14.0_f64)).exp_m1().div_euclid((1.5_f64 * (x * x).sin().abs()) + 1.5_f64) + (x * (0.9_f64 * y2.sin()).to_degrees().sin())).tanh()
        };
        (((((3_i64 as f64) - x) - ((x * y13) / 144.0_f64)) + y13).tanh() + (0.0625_f64 * x)) + (0.1_f64 * y13)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.247717],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[-0.0],
        );
    }
}

mod program_141 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, a2: [f64; 3], mut p4: ((f64, f64), f64)) -> f64 {
        match (1_i64 % 7_i64) {
            n6 @ 1..3 if (((4_i64 as usize) % 4_usize) <= (2_usize + 0_usize)) => {
                let a2: ((f64, f64), f64) = (p4.0, (0.9_f64 * ((x % ((1.5_f64 * p4.1.abs()) + 1.5_f64)) / 3.0_f64)).exp_m1());
            }
            n9 => {
                'l13: for k11 in 0_usize..3 {
                    p4.0.1 = ((1e-1_f64 * x) % ((1.5_f64 * (K + x).abs()) + 1.5_f64)).rem_euclid((1.5_f64 * ((-x) * (x * a2[(k11 + 3_usize) % 3])).abs()) + 1.5_f64).tanh();
                }
            }
        };
        (((x.max(1e-1_f64) / ((x + x).powi(2) + 0.5_f64)).signum() + (0.1_f64 * p4.0.0)) + (0.1_f64 * a2[(1_usize * 2_usize) % 3])) + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(mut x: f64, a2: [f64; 3], mut k4: usize, k6: usize) -> f64 {
        if ({
            k4 = (k4 * 3_usize) % 4;
            false
        }) {
            x = (0.9_f64 * (-x).sin()).asin().mul_add(x.copysign(x).clamp(-0.5_f64, 1.5_f64), -f0(x.tanh(), [x.sin(); 3], ((1.0_f64.tanh(), x.sin()), std::f64::consts::PI.sin()))) / 11.0_f64;
            return (((-(a2[(k6 * k6) % 3] * (x * x).sin())) + (0.0625_f64 * a2[(k6 + 2_usize) % 3])) + (0.1_f64 * x));
        } else {
            k4 = ((2_i64 as usize) % 4_usize) % 4;
        };
        ((x.powi(2) + 0.5_f64).ln().sin() + (0.125_f64 * x)) + (0.125_f64 * a2[2_usize % 3])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.5394829999999999, -1.4891830000000001, 0.016916999999999998, -1.8884830000000001],
            &|x| f1(x[0], [x[1], x[2], x[3]], 2, 0),
            &|x| {
                let (value, (d0, d1)) = f1_grad(x[0], [x[1], x[2], x[3]], 2, 0);
                (value, vec![d0, d1[0], d1[1], d1[2]])
            },
            &[-1.201679866546444, -0.0, -0.0, 0.125],
        );
    }
}

mod program_145 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let a2: [f64; 3] = [1.5_f64, (x % (x.powi(2) + 1.5_f64)) - x, K];
        if (((1.0_f64 + x) < (K / (((0_usize * 2_usize) as f64).sin().powi(2) + 0.5_f64))) && (x > (-x))) {
            return ((x + (0.1_f64 * a2[2])) + (0.125_f64 * x));
        } else {
            for k4 in 0_usize..(0_usize % 4) {
                {
                    let mut k7 = 0_usize;
                    loop {
                        k7 += 1;
                        if k7 > 3 {
                            break;
                        }
                        let mut y10 = 1.0_f64;
                    }
                };
                let mut k12 = 0_usize;
                while k12 < 0 && true {
                    k12 += 1;
                    let (y15, y17) = ((0.9_f64 * x.tanh()).exp_m1() * ((k12 + 0_usize) as f64).tanh()).sin_cos();
                    let mut k19: usize = (k4 + k4) % 4;
                }
            }
            let mut k21 = 0_usize;
            while k21 < 4 && (((1_usize * 0_usize) >= 0_usize) && (a2[(0_usize * 0_usize) % 3] < 1.5_f64)) {
                k21 += 1;
                let a24 = [1.5_f64, ((((0_i64 * 3_i64) as f64) + a2[1]) - ((1.5_f64 * x.abs()) + 0.5_f64).hypot(core::f64::consts::E)).tanh(), (a2[k21 % 3] - x) / 14.0_f64];
            }
        };
        (x + (0.1_f64 * x)) + (0.1_f64 * a2[(0_usize + 3_usize) % 3])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.621017],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[1.1],
        );
    }
}

mod program_148 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64) -> f64 {
        let mut n4 = 0_i64 % 7_i64;
        if (!false) {
            let y2 = (f64::exp2(0.9_f64 * (-y2).tanh()) - ({
                n4 = ((1_usize as i64) / 3_i64) % 7_i64;
                y2 * 1.0_f64
            })) / 10.0_f64;
        } else {
            let n7 @ -2..=0 = ((n4 + n4) % 7_i64) else {
                n4 = (-n4) % 7_i64;
                return (((((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64).sin().powi(2) + 0.5_f64).powi(((n4 + n4) % 3_i64) as i32).sin() + (0.0625_f64 * x)) + (0.0625_f64 * y2));
            };
        };
        (((y2.powi(2) + 0.5_f64).cbrt() + x).sin() + (0.125_f64 * y2)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.7214170000000001, -1.4062830000000002],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[-0.35773024836725764, 0.37216945170300275],
        );
    }
}

mod program_151 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut y2: f64, y4: f64, y6: f64) -> f64 {
        x /= (0.9_f64 * ({
            let y6 = {
                x /= (0.9_f64 * K.div_euclid(x.powi(2) + 1.5_f64).tanh()).exp() + 0.75_f64;
                [y4 - y6; 3]
            };
            x /= (0.9_f64 * (0.75_f64 * y2).sin()).exp() + 0.75_f64;
            f64::atanh(0.9_f64 * (((4_i64 * 4_i64) as f64) - x).tanh().fract().sin())
        }).tanh()).exp() + 0.75_f64;
        ((((((y4 * y2) + (y4 % ((1.5_f64 * ((1_usize * 3_usize) as f64).sin().abs()) + 1.5_f64))) / 26.0_f64).div_euclid((1.5_f64 * y6.abs()) + 1.5_f64) + (0.125_f64 * y2)) + (0.125_f64 * y4)) + (0.0625_f64 * x)) + (0.0625_f64 * y6)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.520217, -1.208183, 1.898517, 0.8940170000000001],
            &|x| f0(x[0], x[1], x[2], x[3]),
            &|x| {
                let (value, (d0, d1, d2, d3)) = f0_grad(x[0], x[1], x[2], x[3]);
                (value, vec![d0, d1, d2, d3])
            },
            &[0.010541039029031977, 0.12409514454258344, 0.125, 0.0625],
        );
    }
}

mod program_154 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, n2: i64, mut m4: [[f64; 2]; 2]) -> f64 {
        'l7: for m4 in 0_usize..(2_usize % 4) {
            {
                let mut k8 = 0_usize;
                loop {
                    k8 += 1;
                    if k8 > 0 {
                        break;
                    }
                    x = ((1.5_f64 + K) - x).sin();
                }
            };
            let n11 @ 1..=4 = (n2 % 7_i64) else {
                continue;
            };
            x += 0.5_f64 * ({
                let y13: f64 = ((1.5_f64 * ((x / (0.5_f64.powi(2) + 0.5_f64)).sin() * ((1.5_f64 * 2.0_f64.abs()) + 0.5_f64).cbrt()).abs()) + 0.5_f64).sqrt().tanh();
                match (((m4 + 1_usize) as i64) % 7_i64) {
                    0 if (m4 > ((n11 as usize) % 4_usize)) => {
                        x += 0.5_f64 * 2.0_f64.sin();
                        x /= (0.9_f64 * ((core::f64::consts::E + (m4 as f64)) / 38.0_f64)).exp() + 0.75_f64;
                    }
                    n15 => {
                        x += 0.5_f64 * ((y13.floor() * x.mul_add((((n2 as usize) % 4_usize) as f64) / 30.0_f64, y13).sin()) / 26.0_f64);
                        x -= 0.5_f64 * ((((1.5_f64 * x.abs()) + 0.5_f64).hypot(0.5_f64).tanh() / (((x + y13) / 20.0_f64).powi(2) + 0.5_f64)) / 4.0_f64);
                    }
                };
                ((y13.mul_add(x, x).sin() * ((x * y13) / 96.0_f64)) + y13).tanh()
            }).sin();
        }
        (m4[1_usize % 2][3_usize % 2].tanh() + (0.125_f64 * m4[3_usize % 2][1])) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.9027830000000001, 0.654217, 1.511717, 0.7972170000000001, -0.9883829999999999],
            &|x| f0(x[0], 0, [[x[1], x[2]], [x[3], x[4]]]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], 0, [[x[1], x[2]], [x[3], x[4]]]);
                (value, vec![d0, d1[0][0], d1[0][1], d1[1][0], d1[1][1]])
            },
            &[0.125, -0.0, -0.0, -0.0, 0.5524475043041459],
        );
    }
}

mod program_156 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, y4: f64, k6: usize) -> f64 {
        let n8 @ -1..=3 = ((k6 as i64) % 7_i64) else {
            return ((2.0_f64 + (y2 + (k6 as f64))) / 35.0_f64);
        };
        let y22: f64 = {
            {
                let p20 = match (((k6 + k6) as i64) % 7_i64) {
                    0 if ((x + x) > x.max(x)) => {
                        let ((y10, y12), _) = ((x, ((y2 + y2) * (y4 + y2)).sin()), y4.div_euclid((1.5_f64 * x.abs()) + 1.5_f64).clamp(-0.5_f64, 1.5_f64));
                        (((y2 % (x.powi(2) + 1.5_f64)) + (0.5_f64 - y12)).sin(), (y2.powi(2) + 0.5_f64).sqrt())
                    }
                    n14 @ (1.. | -2..) => {
                        let mut m16 = [[((3.0_f64 / ((1.5_f64 * 0.75_f64.abs()) + 0.5_f64)) * (x * 1e-1_f64)).tanh(), y4.signum()], [((1.5_f64 * (-y2).abs()) + 0.5_f64).powi(-2); 2]];
                        (((y2 * m16[k6 % 2][0]) - y2).tanh(), m16[1][1])
                    }
                    _ => {
                        let mut y18 = (((y4 / (x.powi(2) + 0.5_f64)) + f64::abs(0.25_f64)).powi(2) + 0.5_f64).powf(0.9_f64 * ((((n8 * n8) as f64) - y2).sin() / 2.0_f64)).tanh();
                        ((y4.round() - ((1.5_f64 * 1.0_f64.abs()) + 0.5_f64).powf(0.9_f64 * (x / 3.0_f64))).tanh(), x * y2)
                    }
                };
            };
            (((k6 * k6) as f64).sin().copysign(x) * (x * x)).div_euclid(((y2 - y2) - ((1.5_f64 * y4.abs()) + 0.5_f64).ln_1p()).powi(2) + 1.5_f64)
        };
        (((((0.9_f64 * ((0.25_f64 * y4) / 7.0_f64)).exp() % ((1.5_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).sqrt().tanh().abs()) + 1.5_f64)).tanh() + (0.125_f64 * x)) + (0.1_f64 * y2)) + (0.0625_f64 * y4)) + (0.1_f64 * y22)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.934983, -1.720083, -1.996683],
            &|x| f0(x[0], x[1], x[2], 0),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(x[0], x[1], x[2], 0);
                (value, vec![d0, d1, d2])
            },
            &[0.125, 0.1, 0.07639404810972024],
        );
    }
}

mod program_158 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let y2: f64 = (((((0_i64 + 3_i64) as f64) / 30.0_f64) * 1.0_f64) - x.atan2(x.powi(2) + 0.5_f64)) % ((1.5_f64 * (((x.powi(2) + 0.5_f64).log2() + (x.powi(2) + 0.5_f64).ln()) / 15.0_f64).abs()) + 1.5_f64);
        if (({
            (core::f64::consts::E < y2) && true
        }) && true) {} else {
            return (((y2 % ((1.5_f64 * x.abs()) + 1.5_f64)) + x) / 10.0_f64);
        };
        ((((0.9_f64 * (x + x).tanh()).asin() + (y2 - 3.0_f64).max(y2.tanh())) / 13.0_f64) + (0.125_f64 * y2)) + (0.1_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, n2: i64) -> f64 {
        let y4 = x;
        let n2: f64 = f0(((1.5_f64 * (2.0_f64.powi(2) + 0.5_f64).tanh().abs()) + 0.5_f64).powi((n2 % 3_i64) as i32).sin());
        (((((x * x).min(-n2) - ((y4 / (y4.powi(2) + 0.5_f64)).sin().powi(2) + 0.5_f64).powf(0.9_f64 * (0.75_f64.clamp(-0.5_f64, 1.5_f64) / 2.0_f64))) / 12.0_f64) + (0.125_f64 * n2)) + (0.0625_f64 * y4)) + (0.125_f64 * x)
    }

    #[differentiable]
    fn f2(x: f64) -> f64 {
        if true {
            let a2: [f64; 3] = [f1(x, 2_i64).cos(), (0.9_f64 * ((3_usize * 2_usize) as f64).tanh()).exp_m1(), ((3.0_f64 / ((((0_usize * 3_usize) as f64) / 30.0_f64).powi(2) + 0.5_f64)) - x.mul_add(1e-1_f64, (1_usize + 0_usize) as f64)) / 42.0_f64];
            let mut y4: f64 = f64::fract(K) * ((-x) % ((1.5_f64 * core::f64::consts::E.abs()) + 1.5_f64));
        };
        (({
            (4_i64 as f64).tanh()
        }) * (x % ((1.5_f64 * (4_i64 as f64).tanh().abs()) + 1.5_f64)).signum()) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.5658830000000001],
            &|x| f2(x[0]),
            &|x| {
                let (value, d0) = f2_grad(x[0]);
                (value, vec![d0])
            },
            &[0.0625],
        );
    }
}

mod program_159 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut y2: f64) -> f64 {
        let y17 = if (3_i64 > 4_i64) {
            {
                let mut k4 = 0_usize;
                'l6: loop {
                    k4 += 1;
                    if k4 > 2 {
                        break;
                    }
                    let (y13, y15) = (0.9_f64 * (match ((-1_i64) % 7_i64) {
                        -3..0 if ((-y2) < (y2 + K)) => {
                            let y7 = 1.5_f64;
                            y2 = (0.9_f64 * y2.tanh()).atanh();
                            (y7 / ((1.5_f64 * 1e-1_f64.abs()) + 0.5_f64)).tanh().max((k4 as f64).sin().round().sin()) * (0.9_f64 * 1.5_f64.mul_add(x, x).sin()).to_degrees().sin()
                        }
                        3 if ((x * 1.5_f64) <= (((0_i64 as f64) / 30.0_f64) * x)) => {
                            y2 *= (x * x).mul_add((0.9_f64 * (core::f64::consts::E / 5.0_f64)).exp2(), x + y2).tanh();
                            y2 = -x;
                            x
                        }
                        n9 => {
                            let a11 = [(y2 * x).tanh(), ((0.9_f64 * y2.tanh()).cosh() + (y2 * K)).tanh(), K];
                            y2 = ((-(1.5_f64 - 0.25_f64)) * a11[((n9 as usize) % 4_usize) % 3].max(y2)) / 72.0_f64;
                            y2 = (-((x - ((k4 * k4) as f64)).tanh() * y2.max(a11[k4 % 3]))).sin();
                            (-y2).sin()
                        }
                    }).tanh()).tan().sin_cos();
                }
            };
            ((((1_usize * 0_usize) as f64).tanh() * x) - (0.9_f64 * (y2 / 14.0_f64)).acos()).max(((y2 + y2) + (x * y2)).sin())
        } else {
            3.0_f64
        };
        (((y2.min(x) % (y17.tanh().powi(2) + 1.5_f64)).to_radians().sin() + (0.1_f64 * x)) + (0.0625_f64 * y2)) + (0.125_f64 * y17)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.511683, -0.973283],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.1, 0.07995077443753285],
        );
    }
}

mod program_162 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, p2: ((f64, f64), f64), k4: usize) -> f64 {
        let p2 = ((1.5_f64 * (1.5_f64 * x).abs()) + 0.5_f64).recip() / ((1.5_f64 * ({
            (x + x).sin()
        }).abs()) + 0.5_f64);
        match (4_i64 % 7_i64) {
            -2..=1 if ((std::f64::consts::PI - x) >= (p2.powi(2) + 0.5_f64).ln_1p()) => {
                if (k4 != (k4 * k4)) {
                    let mut n7: i64 = (4_i64 * 4_i64) % 7_i64;
                    let a10;
                    if true {
                        n7 = ((k4 * k4) as i64) % 7_i64;
                        n7 = n7 % 7_i64;
                        n7 = 0_i64 % 7_i64;
                        a10 = [(0.9_f64 * (x * 1.0_f64).sin()).sinh(), (p2 + (p2 - 1.0_f64)).tanh(), (0.5_f64.powi(2) + 0.5_f64).powf(0.9_f64 * p2.sin()).cos()];
                    } else {
                        let mut n7 = ((f64::cos(x) * (x + p2)) * (x - ((k4 + k4) as f64)).tanh().max(((n7 as f64).sin().powi(2) + 0.5_f64).log2())).tanh();
                        n7 = n7.tanh();
                        a10 = [(-0.25_f64).rem_euclid(((k4 as f64) / 30.0_f64).powi(2) + 1.5_f64); 3];
                    }
                    n7 = n7 % 7_i64;
                };
            }
            _ => {}
        };
        (p2.atan2(((1.5_f64 * p2.abs()) + 0.5_f64).ln().max(p2 * ((3_usize as i64) as f64).tanh()).powi(2) + 0.5_f64) + (0.125_f64 * p2)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.9383170000000001, -0.6353829999999999, -0.113983, 0.190817],
            &|x| f0(x[0], ((x[1], x[2]), x[3]), 1),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], ((x[1], x[2]), x[3]), 1);
                (value, vec![d0, d1.0.0, d1.0.1, d1.1])
            },
            &[0.006054642224263773, -0.0, -0.0, -0.0],
        );
    }
}

mod program_165 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut y2: f64) -> f64 {
        let y2: f64 = (x + y2).sin().cos() - (x * y2.cos());
        let mut a34 = [y2, x, match (1_i64 % 7_i64) {
            n5 if (2_usize > (2_usize * 3_usize)) => {
                for k7 in (0_usize..(((n5 as usize) % 4_usize) % 4)).step_by(2) {}
                let ((y10, y12), _) = (((x.powi(2) + 0.5_f64).log((core::f64::consts::E.powi(2) + 0.5_f64).hypot(y2).tanh().powi(2) + 1.5_f64) / 14.0_f64, (x.powi(2) + 0.5_f64).recip()), std::f64::consts::PI.div_euclid(x.powi(2) + 1.5_f64).mul_add(y2, y2.rem_euclid((1.5_f64 * 0.5_f64.abs()) + 1.5_f64)) / 51.0_f64);
                let ((y21, y23), y25) = (((0.9_f64 * (y2 / (1.0_f64.powi(2) + 0.5_f64)).tanh()).asin(), {
                    let mut k14 = 0_usize;
                    loop {
                        k14 += 1;
                        if k14 > 2 {
                            break (((x - (n5 as f64)) / 32.0_f64) * (-x));
                        }
                        let (y17, mut y19) = ((y2.copysign(y10) * (y12 - x)).sin(), y12);
                    }
                }), ((1.5_f64 * y10.max(x).abs()) + 0.5_f64).powf(0.9_f64 * (((3_usize as f64).sin() * y2) / 9.0_f64)).tanh());
                {
                    let mut k27 = 0_usize;
                    'l29: loop {
                        k27 += 1;
                        if k27 > 2 {
                            break (y12 / ((1.5_f64 * ((0_usize + 0_usize) as f64).tanh().abs()) + 0.5_f64)).sin().copysign(x - x);
                        }
                    }
                }
            }
            n30 if ((y2.powi(2) + 0.5_f64).log2() < x) => {
                ((((3_i64 as usize) % 4_usize) as f64).sin() * (2_usize as f64).sin().copysign(y2)) + ((1.5_f64 * f64::exp_m1(0.9_f64 * 0.25_f64.sin()).abs()) + 1.5_f64).acosh()
            }
            n32 => {
                x
            }
        }];
        ((f64::recip((y2 * y2).tanh().powi(2) + 0.5_f64).clamp(-0.5_f64, 1.5_f64) + (0.125_f64 * x)) + (0.1_f64 * y2)) + (0.1_f64 * a34[0])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.516783, -1.209883],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.09112779044742748, 0.05042103446858784],
        );
    }
}

mod program_166 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64) -> f64 {
        let mut y4 = (0_usize as f64).sin();
        if (((2_usize as i64) as f64).sin().atan2(y2.powi(2) + 0.5_f64) >= (0.9_f64 * (y2 / 3.0_f64)).tan()) {
            let (mut y6, _) = ((y2 - x) + 1.0_f64).sin_cos();
        };
        ((((y2 - (x - x)) + ((x * y4) / ((x % ((1.5_f64 * y4.abs()) + 1.5_f64)).powi(2) + 0.5_f64))).sin() + (0.0625_f64 * y4)) + (0.1_f64 * x)) + (0.125_f64 * y2)
    }

    #[differentiable]
    fn f1(x: f64, y2: f64, y4: f64) -> f64 {
        match (3_i64 % 7_i64) {
            -1 | -1..1 => {
                return ((((y2 + (x.powi(2) + 0.5_f64).recip()).sin() + (0.0625_f64 * y4)) + (0.1_f64 * x)) + (0.1_f64 * y2));
            }
            n6 @ 1..3 => {
                'l8: for _ in (0_usize..0).step_by(1) {
                    let mut y9 = (0.9_f64 * (((3.0_f64 * core::f64::consts::E) + ((1_usize as f64).sin().powi(2) + 0.5_f64).log2()) / 24.0_f64)).to_degrees().tanh();
                }
            }
            n11 if true => {
                match (n11 % 7_i64) {
                    n13 if ((x > ((1_usize + 1_usize) as f64)) && (x > y2)) => {
                        let mut k15 = 1;
                    }
                    n17 if (1_usize <= ((n17 as usize) % 4_usize)) => {
                        let (y19, mut y21) = (std::f64::consts::PI, y4);
                        let (y23, _) = ((y21.powi(2) + 0.5_f64).log((1.5_f64 * y19.abs()) + 1.5_f64).tanh(), ((1.5_f64 * y2.abs()) + 0.5_f64).log((1.5_f64 * y4.abs()) + 1.5_f64) / 14.0_f64);
                        let mut y25 = y4.mul_add(((3.0_f64 * y4) * y2.div_euclid(y2.powi(2) + 1.5_f64)).tanh(), ((1.5_f64 * (-0.25_f64).abs()) + 0.5_f64).hypot(x.max(x))) / 14.0_f64;
                    }
                    _ => {}
                };
            }
            _ => {}
        };
        (((y2.powi(2) + 0.5_f64).cbrt().sin() + (0.1_f64 * y2)) + (0.0625_f64 * x)) + (0.125_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.6286170000000001, -1.4450830000000001, -1.5316830000000001],
            &|x| f1(x[0], x[1], x[2]),
            &|x| {
                let (value, (d0, d1, d2)) = f1_grad(x[0], x[1], x[2]);
                (value, vec![d0, d1, d2])
            },
            &[0.0625, -0.00042727243436367635, 0.125],
        );
    }
}

mod program_172 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        'l4: for k2 in 1_usize..5 {
            let n5 = 0_i64 % 7_i64;
        }
        {};
        (0.9_f64 * ((x - std::f64::consts::PI) * x.rem_euclid(x.powi(2) + 1.5_f64)).sin()).asin() + (0.1_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64) -> f64 {
        for n2 in (1_i64..5_i64).rev() {
            'l7: for k5 in (1_usize..=4).step_by(3) {}
            let mut y13 = {
                let mut k8 = 0_usize;
                'l10: loop {
                    k8 += 1;
                    if k8 > 1 {
                        break ((1.5_f64 * x.atan2((1.5_f64 * x.abs()) + 0.5_f64).abs()) + 0.5_f64).cbrt();
                    }
                    let mut a11: [f64; 3] = [f64::ln_1p((1.5_f64 * (x * x).abs()) + 0.5_f64), x, x];
                    a11[2] = (f64::cbrt(K.powi(2) + 0.5_f64) - x.round()).sin() * ((0.9_f64 * x.sin()).to_degrees() / ((1.5_f64 * (K / ((1.5_f64 * 3.0_f64.abs()) + 0.5_f64)).abs()) + 0.5_f64)).sin();
                    a11[(k8 + k8) % 3] += 0.5_f64 * ((0.9_f64 * (2.0_f64 / 4.0_f64)).to_degrees() - std::f64::consts::PI).sin();
                }
            };
            if (1_usize != (3_usize + 0_usize)) {
                let y15;
                if true {
                    y13 %= (x * x).sin().abs() + 1.5_f64;
                    y15 = (3.0_f64 * 0.75_f64).sin();
                } else {
                    y15 = f0((x / (3.0_f64.powi(2) + 0.5_f64)).sin());
                }
            } else {
                y13 %= (y13 * y13).sin().abs() + 1.5_f64;
            };
        }
        (((2.0_f64.floor().sin().powi(2) + 0.5_f64).hypot(3.0_f64 * x) * x.clamp(-0.5_f64, 1.5_f64)) / 12.0_f64) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.8959170000000001],
            &|x| f1(x[0]),
            &|x| {
                let (value, d0) = f1_grad(x[0]);
                (value, vec![d0])
            },
            &[0.5131243623996504],
        );
    }
}

mod program_175 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, c4: bool) -> f64 {
        let mut c4 = (3_usize * 1_usize) % 4;
        c4 = c4 % 4;
        for c4 in (0_usize..3).step_by(2).rev() {
            let n9 @ 1..=5 = (((1_i64 / 2_i64) % 4_i64) % 7_i64) else {
                break;
            };
        }
        let n18 @ 0..=2 = ((2_i64 + 0_i64) % 7_i64) else {
            return ((core::f64::consts::E - x) + (if ({
                c4 = (c4 + c4) % 4;
                1_i64 <= 1_i64
            }) {
                ((0.9_f64 * ((c4 + c4) as f64).tanh()).acos() % ((1.5_f64 * ((0_i64 as f64) / 30.0_f64).cos().abs()) + 1.5_f64)).trunc().sin()
            } else {
                let (y11, mut y13) = (-0.5_f64).sin_cos();
                if ((2_i64 <= 0_i64) && ((0_usize + c4) > ((4_i64 as usize) % 4_usize))) {
                    let y13: f64 = {
                        let mut y15 = (((y13 + y13) + y13.asinh()) - y11.rem_euclid((1.5_f64 * y2.abs()) + 1.5_f64).ceil()) / 49.0_f64;
                        (y2 * (std::f64::consts::PI * (x.powi(2) + 0.5_f64).log10())) / 24.0_f64
                    };
                };
                1.5_f64 / 3.0_f64
            }));
        };
        (((1.5_f64 * ((x + x) - x)) / 18.0_f64) + (0.0625_f64 * x)) + (0.1_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.7547170000000001, 1.4460169999999999],
            &|x| f0(x[0], x[1], false),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1], false);
                (value, vec![d0, d1])
            },
            &[0.14583333333333331, 0.1],
        );
    }
}

mod program_180 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, a4: [f64; 3], m6: [[f64; 2]; 2]) -> f64 {
        let mut m8 = m6;
        m8[(1_usize + 0_usize) % 2][0_usize % 2] = (f64::sqrt((1.5_f64 * y2.abs()) + 0.5_f64) + ({
            if (((x / (0.25_f64.powi(2) + 0.5_f64)) <= (y2 + x)) && ((y2 < 0.5_f64) && (m8[0][((4_i64 as usize) % 4_usize) % 2] > y2))) {
                m8[(1_usize + 1_usize) % 2][1] -= 0.5_f64 * ((a4[2_usize % 3] / ((((1.5_f64 * x.abs()) + 0.5_f64).log((1.5_f64 * m6[0][0].abs()) + 1.5_f64) / 14.0_f64).powi(2) + 0.5_f64)) / 8.0_f64);
                for k10 in (1_usize..1).step_by(2).rev() {
                    m8[k10 % 2][0] /= (0.9_f64 * (x / 3.0_f64)).exp() + 0.75_f64;
                }
            };
            {
                let y13 = (m8[1][0] * y2.to_radians()).tanh();
                let c15 = 0_i64 <= (1_i64 % 2_i64);
            };
            {
                let mut k17 = 0_usize;
                loop {
                    k17 += 1;
                    if k17 > 4 {
                        break m8[1_usize % 2][1_usize % 2].signum();
                    }
                    m8[1_usize % 2][(k17 + k17) % 2] -= 0.5_f64 * ((std::f64::consts::PI.powi(2) + 0.5_f64).log(x.powi(2) + 1.5_f64).sin().powi(2) + 0.5_f64).recip().tanh();
                }
            }
        })).sin().powi(1);
        (((y2 + (0.0625_f64 * y2)) + (0.1_f64 * m8[0][2_usize % 2])) + (0.0625_f64 * a4[0_usize % 3])) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.757683, -1.4408830000000001, 1.422417, 0.25881699999999996, 1.6077169999999998, -0.719383, -1.2772830000000002, -0.779083, 0.127217],
            &|x| f0(x[0], x[1], [x[2], x[3], x[4]], [[x[5], x[6]], [x[7], x[8]]]),
            &|x| {
                let (value, (d0, d1, d2, d3)) = f0_grad(x[0], x[1], [x[2], x[3], x[4]], [[x[5], x[6]], [x[7], x[8]]]);
                (value, vec![d0, d1, d2[0], d2[1], d2[2], d3[0][0], d3[0][1], d3[1][0], d3[1][1]])
            },
            &[0.0625, 1.0625, 0.0625, -0.0, -0.0, 0.1, -0.0, -0.0, -0.0],
        );
    }
}

mod program_181 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut y2: f64, y4: f64, p6: (f64, f64)) -> f64 {
        let n8 = 2_i64 % 7_i64;
        match ((0_usize as i64) % 7_i64) {
            3.. | -2 => {
                {
                    let mut p10 = (p6, ((1.5_f64 * (std::f64::consts::PI + y4).abs()) + 0.5_f64).log2());
                };
            }
            3 if (f64::atan(x) <= y4.floor()) => {
                y2 %= (((1.5_f64 * y2.abs()) + 0.5_f64).sqrt() / 145.0_f64).abs() + 1.5_f64;
            }
            _ => {
                y2 = f64::atan(f64::atanh(0.9_f64 * ((n8 % 4_i64) as f64).tanh()) + (3.0_f64 % ((1.5_f64 * y2.abs()) + 1.5_f64)));
            }
        };
        (((((y4 % (x.powi(2) + 1.5_f64)).max(p6.0).powi(2) + 0.5_f64).sqrt().tanh() + (0.125_f64 * y2)) + (0.125_f64 * y4)) + (0.0625_f64 * p6.1)) + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, y2: f64) -> f64 {
        let (y4, y6) = ((f0(y2, 0.75_f64.tanh(), y2, (y2, x)) / (f0(y2, x, y2, (x, 0.5_f64.tanh())).powi(2) + 0.5_f64)).sin(), x.div_euclid((1.5_f64 * y2.abs()) + 1.5_f64).sin());
        let mut y8 = y6 / 12.0_f64;
        (((f64::abs((y8 + (0.9_f64 * y6.sin()).acos()).sin()) + (0.0625_f64 * y8)) + (0.1_f64 * y4)) + (0.1_f64 * x)) + (0.125_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.20148300000000002, -0.7826829999999999],
            &|x| f1(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f1_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.11594818968617704, 0.10259463841579142],
        );
    }
}

mod program_183 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        let (mut y2, y4) = ((1.0_f64 - 0.5_f64) + (x * x).tanh()).sin_cos();
        y2 += 0.5_f64 * ((y2 * (if (y2 < 2.0_f64) {
            let y17 = (if (((((3_i64 as usize) % 4_usize) != 0_usize) && (x >= y4)) && (3_usize > (0_usize * 0_usize))) {
                x.to_radians().cos().round().sin()
            } else {
                'l8: for k6 in (1_usize..5).rev() {
                    y2 = ((((3_i64 as usize) % 4_usize) as f64) + y2).sin().max(core::f64::consts::E).min(((x - x) + (-((2_i64 + 1_i64) as f64))).tanh());
                }
                if (((y4 >= x) && (((4_i64 + 1_i64) as f64) <= x)) && (!(y4 < 2.0_f64))) {
                    ((y4 - 3.0_f64).sin().floor() + (((y4 - y2) / 24.0_f64) * std::f64::consts::PI)).tanh()
                } else {
                    let y2 = [(0.9_f64 * (0.9_f64 * std::f64::consts::PI.tanh()).exp_m1().tanh()).asin(), f64::sqrt((y4 + x).sin().powi(2) + 0.5_f64)];
                    for k10 in (1_usize..3).step_by(2) {
                        x -= 0.5_f64 * x.sin();
                        let ((y13, y15), _) = (((0.9_f64 * (x / 14.0_f64)).sinh() * (K % (0.75_f64.powi(2) + 1.5_f64)), y4 * (((1.5_f64 * y4.abs()) + 0.5_f64).cbrt() / 145.0_f64)), y4.to_radians() * (x * 0.75_f64).tanh());
                    }
                    y4.tanh()
                }
            }) - (y2 * 3.0_f64).tanh().fract();
            ((y17 * 0.25_f64) / 24.0_f64).max(y4 % (3.0_f64.powi(2) + 1.5_f64)).copysign(x.max((y4 + x).tanh())).tanh()
        } else {
            y2 / 12.0_f64
        })) / 48.0_f64);
        ((y2.tanh() + (0.1_f64 * x)) + (0.125_f64 * y2)) + (0.125_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.894983],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.18020494256856137],
        );
    }
}

mod program_184 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        if ({
            !(1.0_f64 < (0_usize as f64))
        }) {
            for _ in 1_usize..2 {}
        } else {};
        0.75_f64.tanh() + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f1(depth: usize, mut x: f64, mut y3: f64, c5: bool, c7: bool) -> f64 {
        if (depth == 0_usize) {
            return (if ((0.25_f64 + (depth as f64)) > y3) {
                let y9 = ((0.9_f64 * (y3 / (x.powi(2) + 0.5_f64)).tanh()).exp2() * x) / 24.0_f64;
                let mut y13 = {
                    x -= 0.5_f64 * x.rem_euclid((1.5_f64 * (((0_usize + depth) as f64) + y3).tanh().abs()) + 1.5_f64).sin();
                    let mut r11 = [y9, ((1.5_f64 * 1e-1_f64.abs()) + 0.5_f64).log10().asinh()];
                    (((3_i64 as usize) % 4_usize) as f64).tanh()
                };
                (core::f64::consts::E + (if c5 {
                    let (_, mut y15) = f0(std::f64::consts::PI / 4.0_f64).abs().sin_cos();
                    let mut y19 = if c7 {
                        let y17 = f64::atanh(0.9_f64 * y9.tanh()).atan2((1.5_f64 * (y3 / 12.0_f64).powi(1).abs()) + 0.5_f64) - (-(x.powi(2) + 0.5_f64).recip());
                        y15 = (((y15 + y13) + 1e-1_f64) / 27.0_f64) * (y3 * x).sin();
                        y17
                    } else {
                        0.25_f64 - (0.9_f64 * ((y9 * y13) / 96.0_f64).tanh()).tan()
                    };
                    (f0((y19 % (y3.powi(2) + 1.5_f64)).tanh()) - ((y9 * std::f64::consts::PI) - (x + y3))).tanh()
                } else {
                    (-f0((y9 + K).tanh())).sin()
                })) / 6.0_f64
            } else {
                (((1.5_f64 * x.trunc().abs()) + 0.5_f64).log((2.0_f64 / ((1.5_f64 * x.abs()) + 0.5_f64)).powi(2) + 1.5_f64) * y3).tanh()
            });
        };
        (((0.9_f64 * (y3 + y3).sin()).exp() - 0.75_f64.fract().copysign((x + y3).sin())).tanh() + (0.1_f64 * y3)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.226383, -0.120183],
            &|x| f1(2, x[0], x[1], true, false),
            &|x| {
                let (value, (d0, d1)) = f1_grad(2, x[0], x[1], true, false);
                (value, vec![d0, d1])
            },
            &[0.1, 0.32980239107345777],
        );
    }
}

mod program_186 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, mut k4: usize) -> f64 {
        k4 = 3;
        for k6 in 0_usize..2 {
            let a9: [f64; 3] = [-(0.9_f64 * x.tanh()).exp2(), y2, (1e-1_f64 * y2) + y2.max(y2)];
            match (2_i64 % 7_i64) {
                3.. | 3.. if (0.75_f64 < ((4_i64 as f64) % ((1.5_f64 * 1.5_f64.abs()) + 1.5_f64))) => {
                    k4 = 2;
                }
                _ => {
                    k4 = (0_usize + k4) % 4;
                }
            };
            let 0..=5 = (((k6 as i64) / 4_i64) % 7_i64) else {
                k4 = (k4 + k4) % 4;
                continue;
            };
        }
        let n11 = (0_i64 - 4_i64) % 7_i64;
        let a13: [f64; 3] = [{
            k4 = 3_usize % 4;
            (core::f64::consts::E * core::f64::consts::E).sin()
        }, (x - x).copysign(y2.min(y2)), (0.9_f64 * (3.0_f64 / 4.0_f64)).exp2() * x];
        if ((false || (((3_i64 as usize) % 4_usize) >= ((3_i64 as usize) % 4_usize))) || true) {
            k4 = (0_usize * k4) % 4;
        } else {
            k4 = 3;
        };
        (((((y2 - y2) - x.min(a13[1])) / ((1.5_f64 * (((1.5_f64 * ((a13[0] * y2).tanh().powi(2) + 0.5_f64).abs()) + 0.5_f64).powi((n11 % 3_i64) as i32) / 21.0_f64).abs()) + 0.5_f64)).sin() + (0.125_f64 * a13[((4_i64 as usize) % 4_usize) % 3])) + (0.0625_f64 * x)) + (0.0625_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.599917, -1.980483],
            &|x| f0(x[0], x[1], 1),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1], 1);
                (value, vec![d0, d1])
            },
            &[0.0625, 0.0625],
        );
    }
}

mod program_187 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64) -> f64 {
        let mut n4: i64 = 1_i64 % 7_i64;
        n4 = (-(n4 - n4)) % 7_i64;
        let n9 @ 0..=1 = (2_i64 % 7_i64) else {
            n4 = (2_i64 + n4) % 7_i64;
            return ((((((1.5_f64 * K.abs()) + 0.5_f64).powf(0.9_f64 * (x / 3.0_f64)) - ({
                let mut k6 = 0_usize;
                loop {
                    k6 += 1;
                    if k6 > 3 {
                        break ((-x) + (x * x)).tanh();
                    }
                    n4 = (n4 + n4) % 7_i64;
                    if ((0.25_f64 * x) <= K.signum()) {
                        n4 = n4 % 7_i64;
                        continue;
                    };
                }
            })) / 21.0_f64).max(x) + (0.1_f64 * x)) + (0.1_f64 * y2));
        };
        match (((n9 - n9) / 2_i64) % 7_i64) {
            -1.. if ((2_usize * 1_usize) > (1_usize * 3_usize)) => {
                match (n4 % 7_i64) {
                    2..5 | 4.. => {
                        let (mut y11, y13) = ((1.5_f64 * (-y2).abs()) + 0.5_f64).sqrt().sin_cos();
                        y11 = y13.tanh();
                        let mut m15 = [[y11, 3.0_f64], [((1.5_f64 * y2.rem_euclid((1.5_f64 * 0.5_f64.abs()) + 1.5_f64).abs()) + 0.5_f64).powi(-1), 1.0_f64.div_euclid((1.5_f64 * y13.abs()) + 1.5_f64) % ((1.5_f64 * (0.9_f64 * 0.5_f64.tanh()).exp2().abs()) + 1.5_f64)]];
                    }
                    n17 => {
                        n4 = (n4 + 0_i64) % 7_i64;
                    }
                };
            }
            -1..2 => {
                n4 = 3_i64 % 7_i64;
            }
            n19 if (((3_usize as f64) % ((1.5_f64 * 1e-1_f64.abs()) + 1.5_f64)) < (x - y2)) => {
                n4 = n9 % 7_i64;
            }
            _ => {
                n4 = (n9 % 2_i64) % 7_i64;
            }
        };
        ((x.atan2(x.mul_add(x, 0.5_f64).powi(2) + 0.5_f64) % (x.powi(2) + 1.5_f64)) + (0.1_f64 * y2)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.003317, 0.310417],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.1542418035023358, 0.1],
        );
    }
}

mod program_190 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let k2 = ((0_i64 as usize) % 4_usize) % 4;
        if ({
            (std::f64::consts::PI.powi(2) + 0.5_f64).hypot(((k2 + k2) as f64).sin()) <= (x + x)
        }) {
            return f64::abs(x * x);
        };
        let mut a4 = [((x.powi(2) + 0.5_f64).log((1.5_f64 * K.abs()) + 1.5_f64) - x).sin(), (x.powi(2) + 0.5_f64).powi(-1), ((-x).powi(2) + 0.5_f64).recip()];
        let p6 = ((x.clamp(-0.5_f64, 1.5_f64) * a4[(k2 + k2) % 3].sin().powi(1), (((1.5_f64 * (std::f64::consts::PI - a4[1]).sin().abs()) + 0.5_f64).powi(2) + 0.5_f64).powi(((-1_i64) % 3_i64) as i32) / 21.0_f64), (0.9_f64 * (({
            a4[1] -= 0.5_f64 * (((1.5_f64 * x.abs()) + 0.5_f64).log10() % ((1.5_f64 * (0.25_f64 / ((1.5_f64 * a4[k2 % 3].abs()) + 0.5_f64)).abs()) + 1.5_f64)).tanh();
            -x
        }) / 9.0_f64)).asin());
        ((f64::tanh(x - x).rem_euclid((-f64::asinh(core::f64::consts::E)).powi(2) + 1.5_f64).sin() + (0.125_f64 * x)) + (0.0625_f64 * a4[((2_i64 as usize) % 4_usize) % 3])) + (0.125_f64 * p6.1)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.529417],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.08863365489922276],
        );
    }
}

mod program_193 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut m2: [[f64; 2]; 2], mut a4: [f64; 3]) -> f64 {
        m2[0] = [0.25_f64 * x, K.copysign(0.5_f64)];
        let mut k6 = 0_usize;
        'l8: while k6 < 1 && ((0_usize * 3_usize) == (0_usize + 3_usize)) {
            k6 += 1;
            let mut p9: (f64, f64) = (m2[(k6 * 3_usize) % 2][((0_i64 as usize) % 4_usize) % 2], ((2_i64 * 3_i64) as f64) / 30.0_f64);
            if ((std::f64::consts::PI + x) >= 0.5_f64) {
                let mut y17: f64 = {
                    let mut y11 = x.powi(0);
                    let (mut y13, y15) = p9;
                    ((y11 + x).tanh().mul_add(y15, y13.clamp(-0.5_f64, 1.5_f64)) * (((0.25_f64 * y11) / 36.0_f64) * (x - p9.1))).sin()
                };
            } else {
                let mut k19 = 0_usize;
                'l21: while k19 < 2 && (3_i64 > 2_i64) {
                    k19 += 1;
                    m2[k19 % 2][((4_i64 as usize) % 4_usize) % 2] += 0.5_f64 * (m2[k19 % 2][(k19 * k6) % 2].clamp(-0.5_f64, 1.5_f64) % ((0.9_f64 * 0.5_f64.tanh()).exp2().powi(2) + 1.5_f64)).sin();
                    a4[k19 % 3] -= 0.5_f64 * (k6 as f64).sin();
                    let y22 = ((((2_usize as f64) / 30.0_f64) * x) - x).max((0.9_f64 * (x + p9.0).sin()).atanh());
                }
            };
        }
        (((x % ((x / ((1.5_f64 * 1.0_f64.abs()) + 0.5_f64)).floor().tanh().powi(2) + 1.5_f64)) + (0.0625_f64 * m2[1_usize % 2][(0_usize + 0_usize) % 2])) + (0.0625_f64 * x)) + (0.1_f64 * a4[(0_usize * 3_usize) % 3])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.876517, 1.289517, -1.6764830000000002, 0.8080170000000001, 0.690017, -1.1038830000000002, 0.161717, 1.751617],
            &|x| f0(x[0], [[x[1], x[2]], [x[3], x[4]]], [x[5], x[6], x[7]]),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(x[0], [[x[1], x[2]], [x[3], x[4]]], [x[5], x[6], x[7]]);
                (value, vec![d0, d1[0][0], d1[0][1], d1[1][0], d1[1][1], d2[0], d2[1], d2[2]])
            },
            &[1.0625, -0.0, -0.0, 0.0625, -0.0, 0.1, -0.0, -0.0],
        );
    }
}

mod program_198 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64) -> f64 {
        let mut c4 = (x > x) && (x > 1.5_f64);
        let mut r18 = [match (2_i64 % 7_i64) {
            n6 @ 3.. => {
                let mut c8: bool = (x * y2) <= (0.9_f64 * y2.tanh()).exp2();
                c4 = 2_usize != 2_usize;
                if c8 {
                    let y10 = (((1_usize as f64).sin() * 0.75_f64).max(2.0_f64) * f64::abs(y2 + std::f64::consts::PI)) / 18.0_f64;
                    let a12 = if (y10 < y10.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64)) {
                        c8 = x < (y10 * y10);
                        [y10.rem_euclid(y2.powi(2) + 1.5_f64).fract(), y2, (-(core::f64::consts::E.powi(2) + 0.5_f64).hypot(x)).sin()]
                    } else {
                        c8 = 3_i64 >= (n6 - n6);
                        c4 = (2_usize + 2_usize) == (1_usize + 0_usize);
                        [x, (f64::recip(y10.powi(2) + 0.5_f64) * (y10 + x)).tanh(), y2.to_radians() + (y10.powi(2) + 0.5_f64).hypot(y2).sin()]
                    };
                } else {
                    c8 = 3_usize < 0_usize;
                };
                ((1.5_f64 * ((0.25_f64 * y2) % ((1.5_f64 * (3.0_f64 * x).abs()) + 1.5_f64)).abs()) + 0.5_f64).log(((core::f64::consts::E * x) - (K * (2_usize as f64).tanh())).powi(2) + 1.5_f64).tanh()
            }
            n14 @ 1.. if ((x > y2) && (x >= 0.25_f64)) => {
                ((y2.powi(2) + 0.5_f64).hypot((n14 as f64).sin()) - (x + 1.0_f64)).mul_add(-((1.5_f64 * y2.abs()) + 0.5_f64).powf(0.9_f64 * x.sin()), 3.0_f64) / 72.0_f64
            }
            -1 => {
                (((1.5_f64 * ((0.5_f64.powi(2) + 0.5_f64).cbrt().powi(2) + 0.5_f64).sin().abs()) + 0.5_f64).powi((0_i64 % 3_i64) as i32).powi(2) + 0.5_f64).ln() / 6.0_f64
            }
            n16 => {
                ((y2 - (1.5_f64 * x)) - (-(x * x))) / 12.0_f64
            }
        }, (x - y2) / (y2.powi(2) + 0.5_f64)];
        ((((r18[0].min(1.0_f64) + (core::f64::consts::E.powi(2) + 0.5_f64).powf(0.9_f64 * 0.5_f64.sin())) + (0.9_f64 * ((y2 + x) / 5.0_f64)).atanh()).tanh() + (0.1_f64 * r18[(2_usize + 2_usize) % 2])) + (0.1_f64 * x)) + (0.125_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.153483, -0.44588300000000003],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.08615180715651405, 0.14351620835037152],
        );
    }
}

mod program_200 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        if ((2_usize as i64) == (0_usize as i64)) {
            x = -1.5_f64;
            return ({
                x %= x.tanh().abs() + 1.5_f64;
                (0.9_f64 * x.sin()).atanh()
            });
        };
        for k2 in 0_usize..2 {
            x += 0.5_f64 * ((x + x) - x.sin().powi(3)).tanh();
        }
        x.sin() + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, mut y2: f64) -> f64 {
        if (((0_i64 / 2_i64) != 4_i64) && ((4_i64 < 2_i64) && (0_i64 > (-3_i64)))) {
            y2 += 0.5_f64 * x.sin();
            return ((y2 * 2.0_f64).tanh().powi(2) + 0.5_f64).powi(-1);
        };
        let y2 = ((1.5_f64 * (((y2 * (3_i64 as f64).sin()) * y2) / 144.0_f64).abs()) + 0.5_f64).log2().sin();
        if (((x < K) && (x < x)) && ({
            (0_i64 as f64) < (0.25_f64 * y2)
        })) {
            'l7: for k5 in 1_usize..5 {
                let mut k8 = 0_usize;
                while k8 < 0 {
                    k8 += 1;
                }
                if ((y2 / ((1.5_f64 * x.abs()) + 0.5_f64)) > (x + y2)) {} else {
                    break 'l7;
                };
            }
        };
        (((y2.abs() - (0.75_f64 - x)) - ((1.5_f64 * (-x).abs()) + 0.5_f64).cbrt()).sin() + (0.125_f64 * x)) + (0.0625_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.906983, -0.803383],
            &|x| f1(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f1_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[-0.4848190959734455, -0.0019223146159951963],
        );
    }
}

mod program_205 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64, mut y4: f64, mut a6: [f64; 3]) -> f64 {
        x = ((0.9_f64 * (x + x).tanh()).exp2() + (a6[((3_i64 as usize) % 4_usize) % 3].atan2((1.5_f64 * y4.abs()) + 0.5_f64) * ((1.5_f64 * 3.0_f64.abs()) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64))).tanh();
        x = 1e-1_f64 / ((1.5_f64 * ((x * 0.75_f64) + y4).sin().abs()) + 0.5_f64);
        let p13 = if (x.rem_euclid(x.powi(2) + 1.5_f64).tanh() >= y2) {
            ((((0.5_f64 + x) + ((2_i64 - 4_i64) as f64)) / 45.0_f64, -(0.9_f64 * (y4 / 14.0_f64)).atanh()), y4)
        } else {
            for y2 in 0_usize..3 {
                y4 -= 0.5_f64 * (0.9_f64 * y4.clamp(-0.5_f64, 1.5_f64).sin()).exp().sin();
                for n10 in ((-1_i64)..0_i64).step_by(3) {
                    a6 = a6;
                    x *= ((x - std::f64::consts::PI) * K.mul_add(1.0_f64, y4).tanh()).tanh();
                }
                y4 = (y4.max((0.9_f64 * (y4 / 14.0_f64)).asin()) * y4) / 144.0_f64;
            }
            {
                a6[0] /= (0.9_f64 * (a6[0_usize % 3] * y2).tanh()).exp() + 0.75_f64;
            };
            ((((-a6[2_usize % 3]) + (0.9_f64 * (y2 / 3.0_f64)).sinh()) / 14.0_f64, -x), ((y2 * y4).tanh().powi(2) + 1.5_f64).acosh())
        };
        (((f64::atanh(0.9_f64 * (y2 / ((1.5_f64 * (0_i64 as f64).sin().rem_euclid((1.5_f64 * y4.abs()) + 1.5_f64).sin().abs()) + 0.5_f64)).sin()) + (0.0625_f64 * a6[((0_i64 as usize) % 4_usize) % 3])) + (0.125_f64 * y4)) + (0.0625_f64 * p13.0.0)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.136717, -0.024283, -1.6164830000000001, 0.059117, -0.6805829999999999, -0.389583],
            &|x| f0(x[0], x[1], x[2], [x[3], x[4], x[5]]),
            &|x| {
                let (value, (d0, d1, d2, d3)) = f0_grad(x[0], x[1], x[2], [x[3], x[4], x[5]]);
                (value, vec![d0, d1, d2, d3[0], d3[1], d3[2]])
            },
            &[2.3980493048913316e-5, 1.8013163575039073, 0.12919150668619833, 0.06263453142466398, -0.0, -0.0],
        );
    }
}

mod program_209 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, c2: bool, mut y4: f64, y6: f64) -> f64 {
        let (y8, _) = (y6 / (((0_usize as f64).sin() * y6).powi(2) + 0.5_f64)).sin_cos();
        let mut y10 = 1e-1_f64;
        x += 0.5_f64 * (y8.rem_euclid((1.5_f64 * 0.5_f64.abs()) + 1.5_f64) + (-1.5_f64)).sin();
        y10 /= (0.9_f64 * (2.0_f64.powi(2) + 1.5_f64).acosh().tanh()).exp() + 0.75_f64;
        let m28 = [[y10, y8], [match (0_i64 % 7_i64) {
            0 => {
                let ((y12, y14), y16): ((f64, f64), f64) = ((y8, y4), y8.rem_euclid((1.5_f64 * y10.abs()) + 1.5_f64).sin());
                {
                    for k18 in (1_usize..5).rev() {
                        let (y21, y23): (f64, f64) = (x.asinh(), 0.75_f64);
                    }
                };
                (({
                    let mut k25 = 0_usize;
                    loop {
                        k25 += 1;
                        if k25 > 4 {
                            break (f64::round(y8) * x).tanh();
                        }
                        y10 = ((1.5_f64 * (((y4 - ((-1_i64) as f64)) + (-y6)) / 44.0_f64).abs()) + 0.5_f64).log((1.5_f64 * ((1.5_f64 * ((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64).log(core::f64::consts::E.powi(2) + 1.5_f64).sin().abs()) + 1.5_f64).acosh().abs()) + 1.5_f64) / 14.0_f64;
                    }
                }).max((y14 * 2.0_f64).tanh()) - f64::to_radians((y16.powi(2) + 0.5_f64).log(1e-1_f64.powi(2) + 1.5_f64).sin())) / 9.0_f64
            }
            -2 | 1.. if (!(y8 < y4)) => {
                (y10.mul_add((y4 / (y10.powi(2) + 0.5_f64)).sin(), ((1.5_f64 * x.abs()) + 0.5_f64).hypot((((3_i64 as usize) % 4_usize) as f64).tanh()).sin()) * 1.0_f64).tanh()
            }
            _ => {
                ((0_i64 / 3_i64) as f64).tanh()
            }
        }, -((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64).powi(-2)]];
        (((K.tanh() + (0.1_f64 * y6)) + (0.0625_f64 * x)) + (0.1_f64 * y4)) + (0.0625_f64 * m28[2_usize % 2][0])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.296483, -1.951983, -1.398083],
            &|x| f0(x[0], true, x[1], x[2]),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(x[0], true, x[1], x[2]);
                (value, vec![d0, d1, d2])
            },
            &[0.0625, 0.1, 0.04609869665777913],
        );
    }
}

mod program_211 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, k2: usize) -> f64 {
        if (((k2 + 3_usize) as f64) >= (k2 as f64)) {
            x += 0.5_f64 * (if ((k2 * 0_usize) == 2_usize) {
                (0.9_f64 * ((((x * x) / 144.0_f64) % ((1.5_f64 * ((3_i64 as f64) + (k2 as f64)).tanh().abs()) + 1.5_f64)) / 2.0_f64)).atanh()
            } else {
                let mut y15 = (({
                    let mut n4 = 4_i64 % 7_i64;
                    match ((-2_i64) % 7_i64) {
                        n6 if (((n4 * n4) as f64) <= 3.0_f64) => {
                            let mut n4 = 2;
                            x = (x - x).tanh();
                            let mut p9: (f64, f64) = ((-(x - x)).sin(), ((1.5_f64 * x.copysign(x).abs()) + 0.5_f64).log10());
                        }
                        n11 if (((-n4) <= (n4 + 3_i64)) || (x < x)) => {
                            let p13 = ((x.atan(), ((x - 3.0_f64) * x).sin()), ((0.75_f64 * core::f64::consts::E) / (((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * x.tanh()).sin().powi(2) + 0.5_f64)).tanh());
                        }
                        1..4 | -3 if ((0_usize as i64) < (k2 as i64)) => {
                            x /= (0.9_f64 * (x * x).sin().tanh()).exp() + 0.75_f64;
                        }
                        _ => {
                            n4 = 1_i64 % 7_i64;
                        }
                    };
                    (x * ((1.5_f64 * 0.25_f64.abs()) + 0.5_f64).recip()).tanh()
                }) / ((1.5_f64 * ((0.5_f64 / ((1.5_f64 * (2_i64 as f64).tanh().abs()) + 0.5_f64)).powi(2) + 0.5_f64).hypot((x * x).sin()).tanh().abs()) + 0.5_f64)) / 16.0_f64;
                0.5_f64.sin()
            }).sin();
            return (((-(0.9_f64 * ((1_i64 as f64) / 34.0_f64)).sinh()).powi(2) + 0.5_f64).hypot((x * x).sin() % ((-x).powi(2) + 1.5_f64)).sin() + (0.0625_f64 * x));
        };
        ((x / ((1.5_f64 * x.abs()) + 0.5_f64)).tanh().max((0.9_f64 * x.tanh()).exp_m1()) - x).tanh() + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.16291699999999998],
            &|x| f0(x[0], 0),
            &|x| {
                let (value, d0) = f0_grad(x[0], 0);
                (value, vec![d0])
            },
            &[0.260764968094685],
        );
    }
}

mod program_217 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, mut y3: f64) -> f64 {
        if (depth == 0_usize) {
            return (y3 + x).tanh();
        };
        let y23: f64 = match (1_i64 % 7_i64) {
            1..=3 if (depth > 1_usize) => {
                let x = (0.9_f64 * (1e-1_f64 * (y3 - 1.0_f64)).tanh()).tan();
                for y3 in 1_usize..=3 {}
                let n8 @ 0..=3 = (1_i64 % 7_i64) else {
                    y3 += 0.5_f64 * ((0.9_f64 * ((y3.powi(2) + 0.5_f64).hypot(0.75_f64) / 148.0_f64).tanh()).asin() / 4.0_f64);
                    return K;
                };
                ((0.75_f64.cos() + ((1.5_f64 * y3.abs()) + 0.5_f64).log(y3.powi(2) + 1.5_f64)) % ((1.5_f64 * (((x - std::f64::consts::PI) / ((1.5_f64 * (x * 2.0_f64).tanh().abs()) + 0.5_f64)) / 24.0_f64).abs()) + 1.5_f64)) / 15.0_f64
            }
            -1..=1 => {
                let mut p19: (f64, f64) = (({
                    let mut k10 = 0_usize;
                    loop {
                        k10 += 1;
                        if k10 > 1 {
                            break (K.atan() + (y3 * y3).sin()).tanh();
                        }
                        let (y13, y15) = ((4_i64 as f64).sin(), (x % (1e-1_f64.powi(2) + 1.5_f64)).atan2((1.5_f64 * 1.0_f64.abs()) + 0.5_f64));
                        y3 = x;
                        let y17: f64 = ((y3 - y15.mul_add(x, y3)) - y13).sin();
                    }
                }) / (((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * y3.sin()).powi(2) + 0.5_f64), x.clamp(-0.5_f64, 1.5_f64).div_euclid((y3.powi(2) + 0.5_f64).log10().powi(2) + 1.5_f64));
                p19.0 -= 0.5_f64 * ((1.5_f64.div_euclid(p19.0.powi(2) + 1.5_f64) + x) / 12.0_f64);
                ((1.5_f64 * ((1_i64 as f64).sin() * p19.1).abs()) + 0.5_f64).powf(0.9_f64 * (((2_usize as f64) / 30.0_f64).powi(2) + 0.5_f64).recip().sin()).sin() - (0.9_f64 * (p19.1 / 14.0_f64)).sinh().trunc()
            }
            n21 => {
                0.5_f64
            }
        };
        (((0.9_f64 * 3.0_f64.div_euclid(x.powi(2) + 1.5_f64).sin()).tan() + (0.1_f64 * x)) + (0.0625_f64 * y23)) + (0.1_f64 * y3)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.6009829999999999, -0.716483],
            &|x| f0(0, x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(0, x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.2497800655828335, 0.2497800655828335],
        );
    }
}

mod program_218 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let y6;
        if (x >= x) {
            let (y2, mut y4) = ((((1.5_f64 * x.abs()) + 0.5_f64).ln() * 3.0_f64.min(x)).sin(), ((1.5_f64 * x.atan2((1.5_f64 * x.abs()) + 0.5_f64).abs()) + 0.5_f64).ln_1p());
            y6 = ((y4 * y4.copysign((2_usize as f64).tanh())).tanh() * y4).sin();
        } else {
            y6 = -(-((1.5_f64 * x.abs()) + 0.5_f64).hypot((2_usize as f64).sin()));
        }
        ((((x * std::f64::consts::PI).ceil() * ((x - x) * x)) / 104.0_f64) + (0.0625_f64 * y6)) + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f1(mut x: f64, mut y2: f64, mut p4: ((f64, f64), f64), mut y6: f64) -> f64 {
        let mut y8 = (0.9_f64 * (((((1_usize as f64) / 30.0_f64) * y6) + ({
            p4.1 = (((y2.powi(2) + 0.5_f64).recip() * y6.copysign(y2)) / 24.0_f64).min(y2) / 12.0_f64;
            (x + y6).sin()
        })) / 16.0_f64)).to_degrees().tanh();
        let y14;
        if (3_usize != ((0_i64 as usize) % 4_usize)) {
            let (y10, y12) = ((1.5_f64 * (y2 * (((4_i64 as usize) % 4_usize) as f64).tanh()).abs()) + 1.5_f64).acosh().sin_cos();
            y14 = ((y2 * y6) / 144.0_f64).max(x).floor().sin();
        } else {
            y14 = ((((1.5_f64 * (1_i64 as f64).tanh().abs()) + 0.5_f64).powf(0.9_f64 * p4.0.1.tanh()).powi(2) + 0.5_f64).hypot(y8.rem_euclid(y6.powi(2) + 1.5_f64).tanh()).tanh() * p4.1).sin();
        }
        (((((((y6 * 3.0_f64) / 36.0_f64) * (y14 % ((1.5_f64 * x.abs()) + 1.5_f64))).mul_add(-p4.1, y14) / 104.0_f64) + (0.1_f64 * p4.1)) + (0.1_f64 * y6)) + (0.0625_f64 * x)) + (0.0625_f64 * y2)
    }

    #[differentiable]
    fn f2(x: f64) -> f64 {
        ((x + ((1.5_f64 * ((1.5_f64 * (((1.5_f64 * x.abs()) + 0.5_f64).tanh().powi(2) + 0.5_f64).powi((1_i64 % 3_i64) as i32).abs()) + 0.5_f64).tanh().abs()) + 0.5_f64).powi((4_i64 % 3_i64) as i32)) / 6.0_f64) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.212917],
            &|x| f2(x[0]),
            &|x| {
                let (value, d0) = f2_grad(x[0]);
                (value, vec![d0])
            },
            &[0.2999049077992264],
        );
    }
}

mod program_219 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, m4: [[f64; 2]; 2]) -> f64 {
        if ((m4[0][1] * 1e-1_f64) < (x + 0.5_f64)) {
            let mut k6 = 0_usize;
            'l8: while k6 < 0 {
                k6 += 1;
                if ({
                    (y2.powi(2) + 0.5_f64).hypot(y2) >= y2.min((((0_i64 as usize) % 4_usize) as f64).sin())
                }) {
                    break;
                };
            }
            let mut r9 = [x.cos() + x; 2];
            let m4: f64 = ({
                r9[0_usize % 2] += 0.5_f64 * ({
                    let mut k11 = 0_usize;
                    loop {
                        k11 += 1;
                        if k11 > 3 {
                            break (((m4[0_usize % 2][(1_usize + 3_usize) % 2] + 2.0_f64) + ((1.5_f64 * 0.25_f64.abs()) + 0.5_f64).powf(0.9_f64 * (x / 3.0_f64))) / 17.0_f64);
                        }
                        r9[((1_i64 as usize) % 4_usize) % 2] += 0.5_f64 * m4[(2_usize * k11) % 2][1_usize % 2].to_radians().tanh();
                        let y14: f64 = 2.0_f64 / (((2.0_f64 + x) * ((1.5_f64 * y2.abs()) + 0.5_f64).recip()).powi(2) + 0.5_f64);
                    }
                }).tanh();
                0.75_f64 + x
            }).sin();
        } else {};
        ((((((x * K) / (x.trunc().powi(2) + 0.5_f64)) - ((1.5_f64 * y2.copysign(1.0_f64).abs()) + 0.5_f64).ln_1p()) / 22.0_f64) + (0.125_f64 * x)) + (0.125_f64 * m4[1][((0_i64 as usize) % 4_usize) % 2])) + (0.0625_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.4934830000000001, 0.6430170000000001, -1.476083, -0.615683, 0.30921699999999996, 0.055117000000000006],
            &|x| f0(x[0], x[1], [[x[2], x[3]], [x[4], x[5]]]),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(x[0], x[1], [[x[2], x[3]], [x[4], x[5]]]);
                (value, vec![d0, d1, d2[0][0], d2[0][1], d2[1][0], d2[1][1]])
            },
            &[0.14772727272727273, 0.034834707763495176, -0.0, -0.0, 0.125, -0.0],
        );
    }
}

mod program_220 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let mut y2 = {
            (0.9_f64 * x.sin()).to_degrees().sin()
        };
        {
            y2 *= (f64::ln((1.5_f64 * (2_i64 as f64).sin().abs()) + 0.5_f64) / ((1.5_f64 * ((y2.powi(2) + 0.5_f64).cbrt() / 145.0_f64).abs()) + 0.5_f64)).tanh();
        };
        ((((0.25_f64 + y2) + (x - (3_usize as f64))) + x).sin() + (0.125_f64 * y2)) + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(depth: usize, mut x: f64, c3: bool, p5: ((f64, f64), f64), y7: f64) -> f64 {
        if (depth == 0_usize) {
            return (0.9_f64 * y7.tanh()).atanh();
        };
        x = f0(y7.mul_add(y7, p5.0.0).tanh());
        {
            let mut k9 = 0_usize;
            'l11: loop {
                k9 += 1;
                if k9 > 0 {
                    break;
                }
                let mut y7: f64 = (({
                    if (x.fract() > ({
                        x *= (2_usize as f64) / 30.0_f64;
                        (x * y7).tanh()
                    })) {
                        let mut n12 = ((3_i64 / 2_i64) % 4_i64) % 7_i64;
                        let mut y14 = ((std::f64::consts::PI * p5.1) - (0.9_f64 * 0.75_f64.sin()).exp_m1()).div_euclid(f64::acosh(y7.powi(2) + 1.5_f64).powi(2) + 1.5_f64) / 11.0_f64;
                    } else {
                        let ((mut y16, y18), mut y20) = (p5.0, -(1e-1_f64 * ((0_usize as f64) / 30.0_f64)));
                    };
                    let mut p5 = {
                        let y22 = 0.75_f64;
                        y7.sin()
                    };
                    core::f64::consts::E / 4.0_f64
                }).powi(2) + 0.5_f64).hypot(((1.5_f64 * x.abs()) + 0.5_f64).log2() % ((1.5_f64 * p5.1.abs()) + 1.5_f64)) / 14.0_f64;
            }
        };
        ((y7 + (0.1_f64 * p5.1)) + (0.1_f64 * x)) + (0.125_f64 * y7)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.36468300000000003, 0.009917, 1.9663169999999999, -1.526583, -1.6099830000000002],
            &|x| f1(2, x[0], false, ((x[1], x[2]), x[3]), x[4]),
            &|x| {
                let (value, (d0, d1, d2)) = f1_grad(2, x[0], false, ((x[1], x[2]), x[3]), x[4]);
                (value, vec![d0, d1.0.0, d1.0.1, d1.1, d2])
            },
            &[-0.0, 0.009464223255701308, -0.0, 0.1, 1.0945255229002324],
        );
    }
}

mod program_223 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, c2: bool, y4: f64) -> f64 {
        for k6 in 0_usize..(((4_i64 as usize) % 4_usize) % 4) {
            if false {
                let n9 @ -1..=0 = ((1_i64 + 3_i64) % 7_i64) else {
                    return ((x * x) / ((1.5_f64 * (-x).abs()) + 0.5_f64));
                };
            };
            {
                let y14 = {
                    let mut k11 = 0_usize;
                    'l13: loop {
                        k11 += 1;
                        if k11 > 3 {
                            break y4;
                        }
                    }
                };
                if ((({
                    y4
                }) < (0.5_f64 + y14)) || (c2 || ((k6 as i64) <= (1_i64 % 3_i64)))) {
                    break;
                };
                let k6: [[f64; 2]; 2] = [[match (0_i64 % 7_i64) {
                    1..=4 => {
                        y4
                    }
                    n16 => {
                        (((x / (y4.powi(2) + 0.5_f64)).powi(2) + 0.5_f64).log((1.5_f64 * (y4 % ((n16 as f64).sin().powi(2) + 1.5_f64)).abs()) + 1.5_f64) * 1e-1_f64.fract().atan2(((k6 as f64).tanh() * 0.75_f64).powi(2) + 0.5_f64)).sin()
                    }
                }; 2]; 2];
            };
        }
        (y4.sin() + (0.0625_f64 * y4)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.166917, 1.106117],
            &|x| f0(x[0], false, x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], false, x[1]);
                (value, vec![d0, d1])
            },
            &[0.0625, 0.5106361537683626],
        );
    }
}

mod program_225 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut p2: (f64, f64)) -> f64 {
        let mut a12: [f64; 3] = [{
            let mut k4 = 0_usize;
            loop {
                k4 += 1;
                if k4 > 1 {
                    break (-K).atan2(x.trunc().powi(2) + 0.5_f64);
                }
                let y7 = ((x.powi(2) + 0.5_f64).log((((0_usize + 2_usize) as f64) / 30.0_f64).powi(2) + 1.5_f64) * x.atan2(x.powi(2) + 0.5_f64)).sin().max((p2.1 - x).sin().signum());
                let p2: usize = k4 % 4;
                'l11: for p2 in 0_usize..1 {
                    x -= 0.5_f64 * ((K * 0.75_f64) + (K - x)).tanh();
                }
            }
        }, x, (x + (x + p2.0)).tanh()];
        x = (x % ((1.5_f64 * (0.9_f64 * (a12[1_usize % 3] - core::f64::consts::E).sin()).acos().abs()) + 1.5_f64)).sin();
        {
            x += 0.5_f64 * (x * K.atan()).sin();
            let mut n14 = ((0_i64 * 0_i64) / 2_i64) % 7_i64;
        };
        'l18: for n16 in 2_i64..3_i64 {
            let mut y19 = ((0.9_f64 * x.tanh()).exp2() + ((x * p2.1) / 144.0_f64)) * p2.1.div_euclid(std::f64::consts::PI.powi(2) + 1.5_f64).sin().sin();
        }
        ((((x - (1_i64 as f64)).tanh().signum() % (((0.9_f64 * x.tanh()).exp_m1() % ((1.5_f64 * (std::f64::consts::PI * x).tanh().abs()) + 1.5_f64)).powi(2) + 1.5_f64)) + (0.1_f64 * a12[3_usize % 3])) + (0.1_f64 * p2.0)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.37971699999999997, 1.6339169999999998, 0.375317],
            &|x| f0(x[0], (x[1], x[2])),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], (x[1], x[2]));
                (value, vec![d0, d1.0, d1.1])
            },
            &[0.2035563205453022, 0.1, -0.0],
        );
    }
}

mod program_228 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut p2: ((f64, f64), f64), mut k4: usize) -> f64 {
        p2.1 *= ((-p2.0.0) * (x + x)) / 48.0_f64;
        let (y6, y8) = p2.0;
        ((((y6.powi(2) + 0.5_f64).recip() + (0.125_f64 * y8)) + (0.1_f64 * y6)) + (0.1_f64 * p2.0.1)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.9860829999999999, 1.995217, 1.086717, 1.2709169999999999],
            &|x| f0(x[0], ((x[1], x[2]), x[3]), 0),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], ((x[1], x[2]), x[3]), 0);
                (value, vec![d0, d1.0.0, d1.0.1, d1.1])
            },
            &[0.125, -0.09874279664801522, 0.225, -0.0],
        );
    }
}

mod program_231 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, mut y4: f64) -> f64 {
        y4 /= (0.9_f64 * (y2 + 1.5_f64).sin()).exp() + 0.75_f64;
        let y6 = ((((0_i64 * 0_i64) as f64) + y2) / 32.0_f64).copysign(x) * f64::sin(y4.atan2((1.5_f64 * K.abs()) + 0.5_f64));
        (((({
            y4 = ((-y4).trunc() - (0.9_f64 * f64::signum(y4).tanh()).cosh()).tanh();
            (1.5_f64.powi(2) + 0.5_f64).ln()
        }).rem_euclid(((std::f64::consts::PI / (x.powi(2) + 0.5_f64)) - x.mul_add(y6, x)).sin().powi(2) + 1.5_f64).sin() + (0.1_f64 * y6)) + (0.125_f64 * y4)) + (0.1_f64 * x)) + (0.125_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.576483, 0.179717, -1.8097830000000001],
            &|x| f0(x[0], x[1], x[2]),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(x[0], x[1], x[2]);
                (value, vec![d0, d1, d2])
            },
            &[0.1, 0.12604051328652507, -9.104833116830701e-5],
        );
    }
}

mod program_232 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let mut y2 = x;
        (y2.tanh() + (0.125_f64 * y2)) + (0.1_f64 * x)
    }

    #[differentiable]
    fn f1(mut x: f64) -> f64 {
        x %= ({
            x += 0.5_f64 * (-(-x)).tanh();
            ((1.5_f64 * K.abs()) + 0.5_f64).recip()
        }).abs() + 1.5_f64;
        x %= (0.9_f64 * x.sin()).exp_m1().abs() + 1.5_f64;
        let (y2, y4) = (0.9_f64 * (0.9_f64 * (x / 14.0_f64)).atanh().tanh()).exp2().sin_cos();
        let mut y6 = core::f64::consts::E;
        let y6: [f64; 3] = match ((3_i64 * 1_i64) % 7_i64, (x <= y6) && (y6 <= y4)) {
            (0.. | 4.., true) if (y6 >= core::f64::consts::E) => {
                x /= (0.9_f64 * ((y6 * y2).tanh() / 2.0_f64)).exp() + 0.75_f64;
                let mut p8 = {
                    x += 0.5_f64 * y6.sin();
                    ({
                        y6 -= 0.5_f64 * (y4.div_euclid((1.5_f64 * 1e-1_f64.abs()) + 1.5_f64).tanh().min((x / ((1.5_f64 * ((1_usize as i64) as f64).tanh().abs()) + 0.5_f64)).sin()) / 2.0_f64);
                        (y2 + y6) / 24.0_f64
                    }, y6)
                };
                let mut a10 = [(y6 * p8.1).sin().asinh(), -(0.25_f64 / (x.powi(2) + 0.5_f64)), f64::trunc(-p8.1)];
                [(y2 + (y2.powi(2) + 0.5_f64).log((1.5_f64 * 1.5_f64.abs()) + 1.5_f64)) / 26.0_f64, f0(y2 / 12.0_f64).tanh().powi(3), x]
            }
            (n12, true) => {
                [std::f64::consts::PI, y2, -((1.5_f64 * y6.abs()) + 0.5_f64).ln_1p()]
            }
            _ => {
                [(f0((3_i64 as f64) / 30.0_f64) / ((1.5_f64 * ((y2 + x) / 24.0_f64).abs()) + 0.5_f64)).tanh(); 3]
            }
        };
        (((x.ceil().sin() + (0.0625_f64 * y6[(3_usize * 1_usize) % 3])) + (0.1_f64 * y2)) + (0.125_f64 * y4)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.580117],
            &|x| f1(x[0]),
            &|x| {
                let (value, d0) = f1_grad(x[0]);
                (value, vec![d0])
            },
            &[0.10371884762276609],
        );
    }
}

mod program_234 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        let y2 = if (((-x) <= (x - x)) && (false && ((0_i64 / 2_i64) == 4_i64))) {
            if ((({
                x = x.sin();
                (x * ((0_usize + 3_usize) as f64).tanh()) < (((0_usize as i64) as f64).sin() * x)
            }) || ((1_usize + 0_usize) < 3_usize)) && ((3_i64 % 2_i64) > (1_i64 + 0_i64))) {
                x += 0.5_f64 * (1.0_f64 * (f64::to_degrees(0.9_f64 * ((1_i64 % 4_i64) as f64).sin()) / 58.0_f64)).sin();
            };
            (std::f64::consts::PI.powi(2) + 0.5_f64).log((1.5_f64 * K.abs()) + 1.5_f64).tanh().min((x / ((1.5_f64 * x.abs()) + 0.5_f64)).sin()) + (x * K.floor()).tanh()
        } else {
            x.tanh()
        };
        ((y2 % ((((1_i64 / 2_i64) as f64) / 30.0_f64).powi(2) + 1.5_f64)).max((x + y2) / 20.0_f64).sin() + (0.1_f64 * y2)) + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f1(mut x: f64) -> f64 {
        'l4: for k2 in 1_usize..=5 {
            let a5: [f64; 3] = [((0.9_f64 * x.tanh()).tan() * x).sin(), ((1.5_f64 - x) + f0(x.sin())).tanh(), (x * x) / 144.0_f64];
            x *= f0(x.tanh()).sin();
            let n7 @ -1..=1 = ((1_i64 * 2_i64) % 7_i64) else {
                x %= (((4_i64 as usize) % 4_usize) as f64).sin().abs() + 1.5_f64;
                break;
            };
        }
        let mut m9: [[f64; 2]; 2] = [[((((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * x.sin()) / 147.0_f64) + x).sin(), f0(1e-1_f64.abs() / 3.0_f64)]; 2];
        let mut y11: f64 = (((((0_usize + 3_usize) as f64).tanh().clamp(-0.5_f64, 1.5_f64) - (-m9[1][((4_i64 as usize) % 4_usize) % 2])) / 14.0_f64).powi(2) + 1.5_f64).acosh();
        m9[2_usize % 2][1_usize % 2] %= 1e-1_f64.fract().abs() + 1.5_f64;
        let mut y13: f64 = {
            y11 *= (y11 * std::f64::consts::PI).sin().div_euclid(core::f64::consts::E.powi(2) + 1.5_f64).tanh();
            (m9[1_usize % 2][((2_i64 as usize) % 4_usize) % 2].powi(2) + 0.5_f64).recip()
        };
        (((f64::sin((0_usize as f64).tanh()) + (0.1_f64 * x)) + (0.125_f64 * y11)) + (0.125_f64 * m9[1][0_usize % 2])) + (0.0625_f64 * y13)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.887117],
            &|x| f1(x[0]),
            &|x| {
                let (value, d0) = f1_grad(x[0]);
                (value, vec![d0])
            },
            &[0.09678317467792721],
        );
    }
}

mod program_241 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut y2: f64) -> f64 {
        x -= 0.5_f64 * (3.0_f64 + (2_usize as f64)).tanh();
        {
            let mut k4 = 2;
            k4 = 3;
            let mut r6 = [x; 2];
        };
        for k8 in (1_usize..2).step_by(3) {
            let a12: [f64; 3] = [if (2_i64 != 4_i64) {
                y2.cos() * ((1.5_f64 * y2.abs()) + 1.5_f64).acosh().min(x.clamp(-0.5_f64, 1.5_f64))
            } else {
                if (y2.fract() < ((x * x) / 144.0_f64)) {
                    let mut y2: f64 = (x * (y2 - std::f64::consts::PI)).tanh() * (0.9_f64 * (2.0_f64 * x).sin()).exp_m1();
                    x = ((x - (x + x)) - x) / 48.0_f64;
                };
                y2 = (-((y2 + y2) / 24.0_f64).mul_add(((3_usize as f64) % (x.powi(2) + 1.5_f64)) / 30.0_f64, 1e-1_f64 + x)).sin();
                (0.9_f64 * x.sin()).acos()
            }, (0.9_f64 * x.tanh()).tan().cos(), (x.powi(2) + 0.5_f64).log(((1.5_f64 * 0.25_f64.abs()) + 0.5_f64).log(y2.powi(2) + 1.5_f64).sin().powi(2) + 1.5_f64).tanh()];
        }
        ((((f64::sinh(0.9_f64 * y2.tanh()) * (-x)) - (0.9_f64 * (y2 - x).tanh()).atanh()) / 17.0_f64) + (0.0625_f64 * x)) + (0.0625_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.789283, -0.313883],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.09448192813235301, 0.16095078838752802],
        );
    }
}

mod program_243 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64) -> f64 {
        let mut y2 = [[x.abs(), (match (4_i64 % 7_i64) {
            4.. => {
                let mut y15;
                if ((({
                    let mut k4 = 0_usize;
                    loop {
                        k4 += 1;
                        if k4 > 3 {
                            break K.sin();
                        }
                        let (p7, mut y9): ((f64, f64), f64) = ((y2, (y2 - y2).ceil().tanh()), ((1.5_f64 * 3.0_f64.abs()) + 0.5_f64).cbrt().abs());
                        y9 += 0.5_f64 * ((f64::tan(0.9_f64 * y2.sin()) * (-x)) / 7.0_f64);
                    }
                }) >= (0.9_f64 * (y2 / 3.0_f64)).exp()) && (!(1_usize == (2_usize * 1_usize)))) {
                    let mut y11 = (({
                        ((x + (x * y2)) * (x + (1.5_f64 + K))) / 54.0_f64
                    }) + ((x + y2) * x.atan())).tanh();
                    let y13: f64 = x;
                    y11 += 0.5_f64 * (0.9_f64 * ((0.9_f64 * (y13 / 9.0_f64)).atanh() / 2.0_f64)).exp().tanh();
                    y15 = (y11.abs() * (x / (((4_i64 / 4_i64) as f64).sin().powi(2) + 0.5_f64))).sin().min(((y11 - ((3_usize + 2_usize) as f64)) / 42.0_f64).atan());
                } else {
                    y15 = y2;
                }
                (((3_usize * 3_usize) as f64).tanh().powi(2) + 0.5_f64).cbrt()
            }
            n17 => {
                std::f64::consts::PI.sin()
            }
        }) * (((3_usize + 0_usize) as f64).sin() * y2)], [y2 - (K * (4_i64 as f64).tanh()), core::f64::consts::E.signum().cos()]];
        (((((1_usize as f64) + x) / 32.0_f64).clamp(-0.5_f64, 1.5_f64) - (((1.5_f64 * x.abs()) + 0.5_f64).log(x.powi(2) + 1.5_f64) * (x - x))).tanh() + (0.125_f64 * y2[((4_i64 as usize) % 4_usize) % 2][3_usize % 2])) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.316283, 0.9222170000000001],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.09374694737483266, 0.020192760118556637],
        );
    }
}

mod program_246 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut k2: usize) -> f64 {
        let (y4, mut y6) = ((x % (x.powi(2) + 1.5_f64)) * x.cos()).sin_cos();
        k2 = 1;
        ((((0.75_f64.min(y6) + x.clamp(-0.5_f64, 1.5_f64)) / 14.0_f64).to_radians() + (0.1_f64 * x)) + (0.125_f64 * y4)) + (0.1_f64 * y6)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.133717],
            &|x| f0(x[0], 0),
            &|x| {
                let (value, d0) = f0_grad(x[0], 0);
                (value, vec![d0])
            },
            &[0.208975651440536],
        );
    }
}

mod program_247 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, y4: f64, y6: f64) -> f64 {
        let mut k8 = (0_usize * 1_usize) % 4;
        match (4_i64 % 7_i64) {
            n10 @ (2..=4 | 3..=6) => {
                'l14: for k12 in (0_usize..(k8 % 4)).rev().rev() {
                    let mut k15 = (k12 + k12) % 4;
                    let y17: f64 = y4;
                    k8 = 1;
                }
                let y4 = (((y2.powi(2) + 0.5_f64).log((1.5_f64 * (0.9_f64 * (0.75_f64 / 4.0_f64)).tan().abs()) + 1.5_f64) / 14.0_f64, y2 - (-0.25_f64)), (y4 + y4) % (y4.clamp(-0.5_f64, 1.5_f64).powi(2) + 1.5_f64));
                let y23: f64 = {
                    let mut k20 = 0_usize;
                    'l22: loop {
                        k20 += 1;
                        if k20 > 1 {
                            break (if true {
                        k8 = 1;
                        (((1.5_f64 * y6.abs()) + 0.5_f64).hypot(y6).powi(2) + 0.5_f64).recip()
                    } else {
                        k8 = 2;
                        ((-((1.5_f64 * (((1.5_f64 * y6.abs()) + 0.5_f64) / 5.0_f64).abs()) + 0.5_f64).powi((n10 % 3_i64) as i32)) / ((-y6).cos().powi(2) + 0.5_f64)).sin()
                    });
                        }
                        k8 = k20 % 4;
                    }
                };
            }
            n25 if ((-n25) != n25) => {
                k8 = k8 % 4;
            }
            3.. | 0..=2 => {
                k8 = 0_usize % 4;
            }
            _ => {
                k8 = 2;
            }
        };
        ((((0.9_f64 * x.tanh()).to_degrees().sin() + (0.125_f64 * x)) + (0.0625_f64 * y2)) + (0.0625_f64 * y6)) + (0.1_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.187917, 1.937217, 0.404217, 1.820717],
            &|x| f0(x[0], x[1], x[2], x[3]),
            &|x| {
                let (value, (d0, d1, d2, d3)) = f0_grad(x[0], x[1], x[2], x[3]);
                (value, vec![d0, d1, d2, d3])
            },
            &[6.1509071472703045, 0.0625, 0.1, 0.0625],
        );
    }
}

mod program_249 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut k2: usize) -> f64 {
        let y4 = x;
        k2 = 1_usize % 4;
        k2 = ((2_i64 as usize) % 4_usize) % 4;
        k2 = 1;
        match (3_i64 % 7_i64) {
            n6 @ 3 if (!(3.0_f64 <= y4)) => {
                k2 = ((2_i64 as usize) % 4_usize) % 4;
                let k2: f64 = (if (true && (3.0_f64.powi(1) < 1.5_f64.sin())) {
                    if ((y4 * 0.25_f64) <= (-y4)) {
                        k2 = k2 % 4;
                    } else {
                        k2 = k2 % 4;
                        k2 = ((n6 as usize) % 4_usize) % 4;
                    };
                    ((x % (x.powi(2) + 1.5_f64)).powi(2) + 0.5_f64).sqrt().sin()
                } else {
                    y4.min(-y4.to_radians()) / 8.0_f64
                }).atan();
            }
            n9 @ (-1..0 | 0..=2) => {
                k2 = (k2 * k2) % 4;
                return ((std::f64::consts::PI.clamp(-0.5_f64, 1.5_f64) + (0.125_f64 * y4)) + (0.1_f64 * x));
            }
            _ => {
                k2 = 0;
            }
        };
        (((x + (std::f64::consts::PI * (((k2 * k2) as f64) / 30.0_f64))) % ((((0.9_f64 * (y4 / 9.0_f64)).exp().powi(2) + 0.5_f64).log(((1.5_f64 * ((0_i64 as f64) / 30.0_f64).abs()) + 0.5_f64).log2().powi(2) + 1.5_f64) / 14.0_f64).powi(2) + 1.5_f64)).sin() + (0.125_f64 * x)) + (0.0625_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.057017000000000005],
            &|x| f0(x[0], 0),
            &|x| {
                let (value, d0) = f0_grad(x[0], 0);
                (value, vec![d0])
            },
            &[1.076382580078153],
        );
    }
}

mod program_251 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64) -> f64 {
        match ((0_i64 + 2_i64) % 7_i64) {
            n4 @ 3.. => {
                if (n4 > n4) {
                    let y2 = f64::asin(0.9_f64 * (({
                        let mut k6 = 0_usize;
                        'l8: loop {
                            k6 += 1;
                            if k6 > 1 {
                                break 1e-1_f64;
                            }
                        }
                    }) / 9.0_f64)) * (n4 as f64).sin();
                };
            }
            4.. | -3..-1 => {}
            n10 @ (4.. | -2) => {}
            n12 => {}
        };
        (((y2.mul_add(2.0_f64, 2_usize as f64) / 36.0_f64) * (y2 - y2)).cos() + (0.125_f64 * x)) + (0.0625_f64 * y2)
    }

    #[differentiable]
    fn f1(mut x: f64, y2: f64) -> f64 {
        let 0..=4 = (4_i64 % 7_i64) else {
            return 0.75_f64.atan();
        };
        (f0(f64::atan(((4_i64 / 3_i64) as f64).tanh()), y2.atan2(x.powi(2) + 0.5_f64)).sin() + (0.0625_f64 * x)) + (0.125_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.755983, -1.676283],
            &|x| f1(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f1_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.050884674199193645, 0.1320703072746772],
        );
    }
}

mod program_253 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64) -> f64 {
        if (depth == 0_usize) {
            return (x.powi(2) + 0.5_f64).hypot(x);
        };
        let x: usize = (depth + depth) % 4;
        let x = (((x as f64).tanh().to_radians() * 0.5_f64, ((1.5_f64 * 0.5_f64.abs()) + 0.5_f64).recip() * (0.5_f64 + 0.5_f64)), (0.75_f64 / ((1.5_f64 * ((1_i64 + 4_i64) as f64).tanh().abs()) + 0.5_f64)).asinh());
        if (!((0.5_f64 > 0.5_f64) || true)) {
            return ((((1.5_f64 * (K % (x.1.powi(2) + 1.5_f64)).abs()) + 0.5_f64).sqrt() + (depth as f64)).tanh() + (0.0625_f64 * x.1));
        };
        let y13: f64 = if (2_usize <= (0_usize * depth)) {
            (x.0.1.powi(2) + 0.5_f64).hypot((0.25_f64 + x.1).sin().rem_euclid(x.1.powi(2) + 1.5_f64).sin()).tanh()
        } else {
            match (0_i64 % 7_i64) {
                -3 if false => {}
                n5 if ((3.0_f64 + x.0.1) >= (0.9_f64 * x.0.1.sin()).exp()) => {
                    let (_, y7) = (0.5_f64, 0.5_f64);
                    {
                        let k9 = ((4_i64 as usize) % 4_usize) % 4;
                    };
                }
                n11 => {}
            };
            K.div_euclid((1.5_f64 * (-(x.0.1 / (0.5_f64.powi(2) + 0.5_f64))).tanh().abs()) + 1.5_f64)
        };
        (y13.rem_euclid((1.5_f64 * (x.1.copysign(y13) * (x.0.1.rem_euclid(x.1.powi(2) + 1.5_f64) / 146.0_f64)).abs()) + 1.5_f64).sin() + (0.0625_f64 * y13)) + (0.125_f64 * x.0.1)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.424283],
            &|x| f0(0, x[0]),
            &|x| {
                let (value, d0) = f0_grad(0, x[0]);
                (value, vec![d0])
            },
            &[-1.2492747592604505],
        );
    }
}

mod program_256 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut k2: usize) -> f64 {
        let mut y4: f64 = ((1.5_f64 * (x * x).abs()) + 0.5_f64).cbrt().tanh();
        let p6: ((f64, f64), f64) = if ((core::f64::consts::E * 2.0_f64) <= 1.5_f64) {
            y4 = (0.9_f64 * (x - x).tanh()).exp() * (y4 + x).tanh().cos();
            ((0.25_f64.abs(), 1.5_f64), ((y4 + y4) / 24.0_f64).signum())
        } else {
            ((y4.round() / 13.0_f64, y4), (((y4 / ((1.5_f64 * y4.abs()) + 0.5_f64)) / 24.0_f64).powi(2) + 0.5_f64).recip())
        };
        (((std::f64::consts::PI / 4.0_f64) + (0.0625_f64 * y4)) + (0.1_f64 * x)) + (0.125_f64 * p6.1)
    }

    #[differentiable]
    fn f1(x: f64) -> f64 {
        let y2 = 2.0_f64;
        {
            let mut k4 = 0_usize;
            'l6: loop {
                k4 += 1;
                if k4 > 1 {
                    break;
                }
                if (2_i64 > 4_i64) {
                    let mut n7 = (4_i64 * 1_i64) % 7_i64;
                    match (2_i64 % 7_i64) {
                        3..=4 if (1.5_f64 <= (y2 - y2)) => {
                            let mut y9 = ((x + y2) / ((1.5_f64 * (((2_usize as f64) / 30.0_f64).powi(2) + 0.5_f64).powf(0.9_f64 * (((n7 as usize) % 4_usize) as f64).tanh().sin()).abs()) + 0.5_f64)).tanh() * (0.9_f64 * ((0.75_f64 % (x.powi(2) + 1.5_f64)) / 4.0_f64)).acos();
                        }
                        -1..=1 | -3..-1 => {
                            n7 = 2_i64 % 7_i64;
                            let n7 = (k4 > k4) || (K < y2);
                        }
                        n12 => {
                            let mut y14 = -f0(y2.tanh(), k4 % 4);
                        }
                    };
                    let n16 @ -1..=0 = ((n7 - 4_i64) % 7_i64) else {
                        n7 = n7 % 7_i64;
                        return (((core::f64::consts::E + y2) - x) / 14.0_f64);
                    };
                };
            }
        };
        ((x * x.max(x)).trunc().tanh() + (0.125_f64 * y2)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.454083],
            &|x| f1(x[0]),
            &|x| {
                let (value, d0) = f1_grad(x[0]);
                (value, vec![d0])
            },
            &[0.1],
        );
    }
}

mod program_259 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, p3: (f64, f64), y5: f64) -> f64 {
        if (depth == 0_usize) {
            return (if (((1.5_f64 * y5.abs()) + 0.5_f64).hypot((0_usize as f64) / 30.0_f64) <= x.rem_euclid((1.5_f64 * 0.75_f64.abs()) + 1.5_f64)) {
                ((y5 * p3.0) + (y5 * std::f64::consts::PI)).div_euclid(x.tanh().powi(2) + 1.5_f64).tanh()
            } else {
                x += 0.5_f64 * ((y5.clamp(-0.5_f64, 1.5_f64) * p3.1) / 6.0_f64);
                let y16 = if (0_i64 == 0_i64) {
                    ((1.5_f64 * ((p3.0 + y5) % ((0.75_f64 % ((2_usize as f64).tanh().powi(2) + 1.5_f64)).powi(2) + 1.5_f64)).abs()) + 0.5_f64).hypot((0_i64 as f64).tanh() * (x.powi(2) + 0.5_f64).ln_1p()) / 23.0_f64
                } else {
                    ((0.9_f64 * x.sin()).to_degrees() + x.max(p3.0)).tanh() * ((K.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64) / 146.0_f64) % ((1.5_f64 * (p3.0 + y5).abs()) + 1.5_f64))
                };
                (((1.5_f64 * (y5 + y5).abs()) + 0.5_f64).cbrt() - (-(y16 * y5))).tanh()
            });
        };
        ((((f0(depth - 1_usize, y5, (p3.1, y5), p3.0) + y5.trunc()) - (x * x).sin().copysign(y5 * std::f64::consts::PI)).tanh() + (0.0625_f64 * p3.1)) + (0.0625_f64 * y5)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.679817, -0.225783, -0.47308300000000003, 0.6448170000000001],
            &|x| f0(1, x[0], (x[1], x[2]), x[3]),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(1, x[0], (x[1], x[2]), x[3]);
                (value, vec![d0, d1.0, d1.1, d2])
            },
            &[-0.966923084272183, -0.28836950332576383, 0.06771120105046732, 0.0625],
        );
    }
}

mod program_264 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let p2: ((f64, f64), f64) = (((-x).div_euclid((x + x).powi(2) + 1.5_f64), (x.round() - (1.0_f64 * x)) / 19.0_f64), (x.powi(2) + 1.5_f64).acosh());
        let p2 = 0.5_f64;
        let p2: f64 = p2;
        {
            let mut k6 = 0_usize;
            loop {
                k6 += 1;
                if k6 > 0 {
                    break;
                }
            }
        };
        (1e-1_f64.atan2(p2.powi(2) + 0.5_f64).clamp(-0.5_f64, 1.5_f64).fract() + (0.125_f64 * p2)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.8023170000000001],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.0625],
        );
    }
}

mod program_269 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64, mut n4: i64, a6: [f64; 3]) -> f64 {
        {
            let mut k8 = 0_usize;
            loop {
                k8 += 1;
                if k8 > 0 {
                    break;
                }
                let y11: f64 = ((((n4 as usize) % 4_usize) as f64).sin().max(K.clamp(-0.5_f64, 1.5_f64)).powi(2) + 0.5_f64).log10();
                let p13: (f64, f64) = ((0.9_f64 * (1.0_f64 / 4.0_f64)).asin(), x.clamp(-0.5_f64, 1.5_f64) * f64::ln((1.5_f64 * y11.abs()) + 0.5_f64));
                let p13: [f64; 3] = a6;
            }
        };
        (((((y2 - x) - (((1_i64 as f64) / 30.0_f64).powi(2) + 0.5_f64).powi(-1)).sin() * (((2_i64 as f64) / 30.0_f64).round() / ((1.5_f64 * (0.5_f64 * a6[1]).abs()) + 0.5_f64)).sin()) + (0.1_f64 * y2)) + (0.0625_f64 * x)) + (0.1_f64 * a6[((n4 as usize) % 4_usize) % 3])
    }

    #[differentiable]
    fn f1(mut x: f64) -> f64 {
        let mut k2 = 0_usize;
        'l4: while k2 < 4 {
            k2 += 1;
            x += 0.5_f64 * ((1.5_f64 * x.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64).tanh().abs()) + 0.5_f64).hypot(f64::ln_1p(x.powi(2) + 0.5_f64)).sin();
            x += 0.5_f64 * (0.9_f64 * ((x * x) / 144.0_f64).sin()).cosh().sin();
        }
        {
            let mut k5 = 0_usize;
            loop {
                k5 += 1;
                if k5 > 4 {
                    break;
                }
                x += 0.5_f64 * (0.9_f64 * x.sin()).cosh().tanh().sin();
            }
        };
        let mut a8 = [((2_usize as f64) + (x + x)).tanh(), ((K / (x.powi(2) + 0.5_f64)).powi(2) + 0.5_f64).ln(), {
            x += 0.5_f64 * (x / (x.powi(2) + 0.5_f64)).tanh().powi(0).tanh();
            (x * K) / 48.0_f64
        }];
        (((0.9_f64 * (0.25_f64 - 3.0_f64).sin()).cosh() + std::f64::consts::PI).tanh() + (0.1_f64 * a8[0])) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.153283],
            &|x| f1(x[0]),
            &|x| {
                let (value, d0) = f1_grad(x[0]);
                (value, vec![d0])
            },
            &[0.058813214716762964],
        );
    }
}

mod program_271 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64) -> f64 {
        if (depth == 0_usize) {
            return (((0_i64 / 2_i64) as f64).sin().powi(2) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64).tanh();
        };
        let y9 = (x * (if (false && (true || (depth < (3_usize * depth)))) {
            let mut y7 = (x * ((0.75_f64.powi(2) + 0.5_f64).cbrt() + (-x))).sin();
            f64::cbrt((1.5_f64 * ((x * y7).sin() * y7).abs()) + 0.5_f64) / 145.0_f64
        } else {
            (-x.max(x)) % (x.rem_euclid((1.5_f64 * (x * x).abs()) + 1.5_f64).tanh().powi(2) + 1.5_f64)
        }).to_radians()) / 16.0_f64;
        let y20: f64 = match (1_i64 % 7_i64) {
            n11 @ 0..=1 => {
                let mut k13 = 0_usize;
                while k13 < 1 {
                    k13 += 1;
                }
                y9
            }
            3 => {
                (0.9_f64 * ((0_i64 as f64) - f0(depth - 1_usize, y9 / 8.0_f64)).sin()).asin()
            }
            n16 @ 3..5 => {
                (((1e-1_f64 + x) + (std::f64::consts::PI / ((1.5_f64 * (n16 as f64).sin().abs()) + 0.5_f64))) % ((1.5_f64 * (((y9 * y9) / 64.0_f64).powi(2) + 0.5_f64).hypot(x).abs()) + 1.5_f64)).sin()
            }
            n18 => {
                ((1.5_f64 * y9.abs()) + 0.5_f64).log((1.5_f64 * 1e-1_f64.abs()) + 1.5_f64).sin().copysign((0.9_f64 * (x / 3.0_f64)).exp_m1()).clamp(-0.5_f64, 1.5_f64)
            }
        };
        ((core::f64::consts::E.sin() + (0.1_f64 * x)) + (0.125_f64 * y9)) + (0.0625_f64 * y20)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.091417],
            &|x| f0(0, x[0]),
            &|x| {
                let (value, d0) = f0_grad(0, x[0]);
                (value, vec![d0])
            },
            &[0.5588243933336273],
        );
    }
}

mod program_274 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, p3: ((f64, f64), f64), y5: f64, p7: (f64, f64)) -> f64 {
        if (depth == 0_usize) {
            return y5;
        };
        let a17 = [(y5.powi(2) + 0.5_f64).powf(0.9_f64 * 0.25_f64.sin()).div_euclid((1.5_f64 * (p7.1 % ((1.5_f64 * y5.abs()) + 1.5_f64)).abs()) + 1.5_f64), (0.9_f64 * 1e-1_f64.sin()).exp() + (if ({
            core::f64::consts::E.abs() < 1.5_f64
        }) {
            ((1.5_f64 * (-y5).fract().abs()) + 0.5_f64).cbrt()
        } else {
            let n9 = 4_i64 % 7_i64;
            let y15;
            if ((p7.0 * p7.0) >= x.div_euclid((1.5_f64 * y5.abs()) + 1.5_f64)) {
                y15 = x;
            } else {
                let mut y13 = ((1.5_f64 * (y5.powi(2) + 0.5_f64).ln().min(match ((n9 + n9) % 7_i64) {
                    n11 if ((y5.powi(2) + 0.5_f64).log2() > x.copysign(x)) => {
                        ((y5 % ((1.5_f64 * 2.0_f64.abs()) + 1.5_f64)).round() - (((1.5_f64 * x.abs()) + 0.5_f64).log(y5.powi(2) + 1.5_f64).sin().powi(2) + 0.5_f64).powi(-2)) / 17.0_f64
                    }
                    2..=4 if (((n9 as f64) <= y5) || (y5 < x)) => {
                        (((x % ((1.5_f64 * p3.0.1.abs()) + 1.5_f64)) * (x - p7.0)) - (x * p7.1).div_euclid((1.5_f64 * (p7.1.ceil() / 13.0_f64).abs()) + 1.5_f64)) / 13.0_f64
                    }
                    _ => {
                        (-f64::acosh(f0(depth - 1_usize, x, (p7, y5), x, p7).powi(2) + 1.5_f64)).tanh()
                    }
                }).abs()) + 0.5_f64).sqrt().tanh();
                y15 = (0.9_f64 * (0.75_f64 / 4.0_f64)).tan();
            }
            y5
        }), ((1.5_f64 * x.abs()) + 0.5_f64).hypot(x) - (x + 0.25_f64)];
        ((((0.9_f64 * (3_i64 as f64).sin()).sinh() + (0.0625_f64 * y5)) + (0.125_f64 * x)) + (0.0625_f64 * p7.1)) + (0.125_f64 * a17[(depth + 3_usize) % 3])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.327917, 0.211217, -0.272083, -0.976383, 1.859917, -1.894083, -0.412383],
            &|x| f0(0, x[0], ((x[1], x[2]), x[3]), x[4], (x[5], x[6])),
            &|x| {
                let (value, (d0, d1, d2, d3)) = f0_grad(0, x[0], ((x[1], x[2]), x[3]), x[4], (x[5], x[6]));
                (value, vec![d0, d1.0.0, d1.0.1, d1.1, d2, d3.0, d3.1])
            },
            &[0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0],
        );
    }
}

mod program_276 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, k4: usize) -> f64 {
        let y6 = y2;
        'l10: for n8 in (-2_i64)..=0_i64 {
            let (p11, y13): ((f64, f64), f64) = ((((1.5_f64 * (1.0_f64 - K).abs()) + 0.5_f64).hypot(x - y2).sin(), ((y6 * 0.75_f64) / 24.0_f64).rem_euclid((1.5_f64 * (2.0_f64.floor() / 13.0_f64).abs()) + 1.5_f64)), {
                (y2 - y6) / 10.0_f64
            });
            let y23;
            if ((1_i64 > (n8 - n8)) || true) {
                let (mut y15, y17): (f64, f64) = ((y2.mul_add(x, p11.0) / ((y13.powi(2) + 0.5_f64).powi(-2).powi(2) + 0.5_f64)).sin(), y13.copysign(x - core::f64::consts::E));
                let y19: f64 = (0.9_f64 * ((1.5_f64 * y2.abs()) + 0.5_f64).hypot((p11.0 * p11.0).sin()).sin()).exp_m1();
                y23 = -(0.9_f64 * ((match (1_i64 % 7_i64) {
                    4.. => {
                        y15 /= (0.9_f64 * (std::f64::consts::PI / 5.0_f64)).exp() + 0.75_f64;
                        let mut k21 = (k4 * k4) % 4;
                        k21 = (2_usize * 2_usize) % 4;
                        ((y13 + 0.25_f64) / 15.0_f64).to_radians().cos()
                    }
                    -1 | 0 => {
                        y15 *= -(y15 * y6).tanh();
                        -(((1.5_f64 * y2.abs()) + 0.5_f64).powi(-1) * (0.5_f64 * p11.0).sin())
                    }
                    _ => {
                        ((0.9_f64 * (((n8 as usize) % 4_usize) as f64).sin()).exp() + 0.75_f64) % (((y19 - y15) - (p11.1 + 0.75_f64)).sin().powi(2) + 1.5_f64)
                    }
                }) / 9.0_f64)).asin();
            } else {
                y23 = ((y6 - y2) - (x / ((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64))).sin().fract();
            }
        }
        (((core::f64::consts::E * 0.5_f64).sin() + (0.125_f64 * x)) + (0.1_f64 * y2)) + (0.1_f64 * y6)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.047017, 1.563917],
            &|x| f0(x[0], x[1], 1),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1], 1);
                (value, vec![d0, d1])
            },
            &[0.125, 0.2],
        );
    }
}

mod program_277 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut p2: (f64, f64)) -> f64 {
        match ((3_i64 - 0_i64) % 7_i64, (x * x).tanh() <= (0.9_f64 * (x / 14.0_f64)).to_degrees()) {
            (0 | 1.., true) if ((2_usize + 2_usize) <= 0_usize) => {
                let y12: f64 = if ((0.9_f64 * (x / 14.0_f64)).tan() > p2.0) {
                    p2.1 %= ((1.5_f64 * 0.25_f64.abs()) + 0.5_f64).cbrt().sin().abs() + 1.5_f64;
                    (x / ((1.5_f64 * 1e-1_f64.abs()) + 0.5_f64)).sin().tanh().cos()
                } else {
                    p2.0 += 0.5_f64 * ({
                        let (_, y4): (f64, f64) = (1e-1_f64, (x * 2.0_f64).sin() * (x % ((1.5_f64 * x.abs()) + 1.5_f64)));
                        ((0.9_f64 * ((3_usize as i64) as f64).tanh()).exp2() % (((1.5_f64 * x.abs()) + 0.5_f64).log((1.5_f64 * 1.5_f64.abs()) + 1.5_f64).sin().powi(2) + 1.5_f64)).clamp(-0.5_f64, 1.5_f64)
                    }).tanh();
                    let mut y6: f64 = f64::recip((1.5_f64 * ((-x) - x).sin().abs()) + 0.5_f64);
                    for p2 in 0_usize..(((1_i64 as usize) % 4_usize) % 4) {
                        x *= y6.tanh();
                        let mut n10 = (1_i64 % 2_i64) % 7_i64;
                        y6 = 0.25_f64 / (x.powi(2) + 0.5_f64);
                    }
                    p2.0.tanh()
                };
            }
            (n14, true) => {
                p2.0 %= (0.9_f64 * (((0_i64 % 3_i64) as f64) / 34.0_f64)).asin().abs() + 1.5_f64;
            }
            _ => {
                x = ((0.9_f64 * (1e-1_f64 + (1_usize as f64)).sin()).cosh() + ((0.9_f64 * p2.0.tanh()).exp_m1() - (3.0_f64 + p2.0))).sin();
            }
        };
        (0.75_f64.sin() + (0.125_f64 * x)) + (0.0625_f64 * p2.1)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.071917, -0.152783, 0.814617],
            &|x| f0(x[0], (x[1], x[2])),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], (x[1], x[2]));
                (value, vec![d0, d1.0, d1.1])
            },
            &[0.125, -0.0, 0.0625],
        );
    }
}

mod program_280 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        for k2 in 0_usize..=0 {
            for k5 in 0_usize..1 {
                let mut y8 = ((0.5_f64 - x) * ((std::f64::consts::PI / (x.powi(2) + 0.5_f64)) * (x * x).tanh())).sin();
            }
            let mut y13: f64 = (f64::log2((1.5_f64 * x.copysign(x).abs()) + 0.5_f64) + ({
                x += 0.5_f64 * ((-1.5_f64).powi(2) + 0.5_f64).powf(0.9_f64 * (match (((k2 * k2) as i64) % 7_i64) {
                    0..=1 | -1.. => {
                        x *= ((x - x) + x.tanh()) / 25.0_f64;
                        let k2: f64 = ((x * (((3_usize * k2) as f64) / 30.0_f64)) * f64::recip(x.powi(2) + 0.5_f64)).sin() * ((core::f64::consts::E + x) / 16.0_f64).div_euclid(x.powi(2) + 1.5_f64);
                        (-((k2 * x).sin() * (0.5_f64 - 0.75_f64))) / 6.0_f64
                    }
                    -2..1 => {
                        x = 0.5_f64;
                        let mut c11: bool = true && (x >= x);
                        c11 = c11;
                        x / 12.0_f64
                    }
                    0..=2 => {
                        x.sin()
                    }
                    _ => {
                        ((f64::acosh((1.5_f64 * 2.0_f64.abs()) + 1.5_f64) % ((1.5_f64 * x.abs()) + 1.5_f64)) - (x.atan2((1.5_f64 * x.abs()) + 0.5_f64) % (x.powi(2) + 1.5_f64))) / 9.0_f64
                    }
                }).sin()).sin();
                -((0.9_f64 * x.tanh()).exp2() % (core::f64::consts::E.powi(2) + 1.5_f64))
            })).tanh();
        }
        ((1.5_f64 * (2.0_f64.sin() + (x / (x.powi(2) + 0.5_f64))).sin().abs()) + 0.5_f64).powf(0.9_f64 * (f64::atanh(0.9_f64 * (x / 14.0_f64)) / 2.0_f64)).tanh() + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.433083],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[-0.003359130015237813],
        );
    }
}

mod program_281 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, y3: f64) -> f64 {
        if (depth == 0_usize) {
            return f64::atanh(0.9_f64 * (y3 / 3.0_f64));
        };
        let c5 = (((1_i64 as usize) % 4_usize) <= ((1_i64 as usize) % 4_usize)) || ({
            x = y3 * (x * (0.9_f64 * x.tanh()).tan()).sin();
            {
                x = ((K.max(x) / (y3.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64).sin().powi(2) + 0.5_f64)).sin().powi(2) + 0.5_f64).log((2.0_f64 + (x + 3.0_f64)).tanh().powi(2) + 1.5_f64).sin();
                !(y3 >= x)
            }
        });
        (((((y3 / (2.0_f64.powi(2) + 0.5_f64)) + x) * (-(y3 * y3))) / 64.0_f64) + (0.0625_f64 * y3)) + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64) -> f64 {
        {
            let 0..=1 = (0_i64 % 7_i64) else {
                return x;
            };
        };
        'l4: for k2 in 0_usize..3 {}
        let n5 @ 1..=4 = (3_i64 % 7_i64) else {
            return (1.5_f64.sin() + (0.0625_f64 * x));
        };
        for k7 in 0_usize..=1 {
            let mut y10: f64 = (0.9_f64 * ((x % (1.0_f64.powi(2) + 1.5_f64)) * (0.25_f64 - x)).sin()).exp2();
        }
        f64::asinh((n5 as f64).sin()) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.345683],
            &|x| f1(x[0]),
            &|x| {
                let (value, d0) = f1_grad(x[0]);
                (value, vec![d0])
            },
            &[0.1],
        );
    }
}

mod program_288 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64) -> f64 {
        let p4: ((f64, f64), f64) = ((((1.5_f64 * (((1_i64 + 0_i64) as f64).tanh() * (((1_i64 as usize) % 4_usize) as f64).tanh()).abs()) + 0.5_f64).log((1.5_f64 * (K * x).abs()) + 1.5_f64) / 14.0_f64, y2), (f64::floor(x) / (x.to_radians().powi(2) + 0.5_f64)).tanh());
        let n6 @ -1..=3 = ((3_i64 - 2_i64) % 7_i64) else {
            return ((x.atan() * (p4.0.0 - x)) / 23.0_f64);
        };
        'l10: for k8 in 0_usize..4 {
            let mut y11 = y2;
            let k13 = (k8 + k8) % 4;
        }
        'l16: for y2 in 2_i64..4_i64 {
            for n17 in 0_i64..1_i64 {}
            let (mut y20, y22) = p4.0;
            if ((3_usize + 2_usize) < 1_usize) {
                y20 = x;
                continue;
            };
        }
        let n24 = n6 % 7_i64;
        (((f64::ln((1.5_f64 * 2.0_f64.abs()) + 0.5_f64) * ((y2.powi(2) + 0.5_f64).log((1.5_f64 * p4.1.abs()) + 1.5_f64) / ((1.5_f64 * x.abs()) + 0.5_f64)).tanh()).tanh() + (0.0625_f64 * p4.1)) + (0.125_f64 * x)) + (0.0625_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.0369169999999999, 1.098617],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[-0.06565396329394732, 0.6914300467347981],
        );
    }
}

mod program_289 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64) -> f64 {
        if (depth == 0_usize) {
            return x.tanh();
        };
        let n5 @ -1..=4 = (4_i64 % 7_i64) else {
            return ((if (((1.5_f64 * x.abs()) + 0.5_f64).cbrt() <= 3.0_f64.to_radians()) {
                (x / ((1.5_f64 * x.abs()) + 0.5_f64)).div_euclid(x.mul_add(x, x).powi(2) + 1.5_f64).asinh().tanh()
            } else {
                let y3;
                if ({
                    {
                        false
                    }
                }) {
                    if ((0_usize * depth) != ((2_i64 as usize) % 4_usize)) {} else {};
                    y3 = (f0(depth - 1_usize, 1e-1_f64.tanh()) * 1e-1_f64.min(x)).tanh().trunc();
                } else {
                    y3 = (0.9_f64 * (K / 5.0_f64)).cosh() - ((-x) % ((x + x).powi(2) + 1.5_f64));
                }
                y3 / 8.0_f64
            }) + (0.1_f64 * x));
        };
        f0(depth - 1_usize, x.abs()).min(((1e-1_f64 * x) * (x + 0.25_f64)).sin()).tanh() + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.7450829999999999],
            &|x| f0(1, x[0]),
            &|x| {
                let (value, d0) = f0_grad(1, x[0]);
                (value, vec![d0])
            },
            &[-0.06126382775611901],
        );
    }
}

mod program_291 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let n2 = (1_i64 * 2_i64) % 7_i64;
        let mut y10 = if ((4_i64 - n2) >= 4_i64) {
            match ((n2 % 4_i64) % 7_i64, (0.25_f64 <= x) && (x <= x)) {
                (2..=4 | 2.., false) => {
                    return ({
                        let p6: ((f64, f64), f64) = ((x, (((1.5_f64 * x.abs()) + 0.5_f64).cbrt().powi(2) + 0.5_f64).sqrt().tanh()), (0.9_f64 * (2.0_f64 / 4.0_f64)).tan() % (1.0_f64.div_euclid(x.powi(2) + 1.5_f64).powi(2) + 1.5_f64));
                        -f64::fract(p6.1)
                    });
                }
                (n8, true) => {}
                _ => {}
            };
            x
        } else {
            let y4: f64 = ((x - 2.0_f64.rem_euclid(x.powi(2) + 1.5_f64)) - ((x - 1.0_f64) + (x - x))).tanh();
            x
        };
        (((y10 - x) - (-x)).sin() + (0.125_f64 * y10)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.060283],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.7136251856856812],
        );
    }
}

mod program_293 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        match (3_i64 % 7_i64, true && ((3_usize * 0_usize) == ((3_i64 as usize) % 4_usize))) {
            (-2..=-1 | -1..0, false) if (((3_usize as f64) + x) > (x + x)) => {
                let mut y2 = (({
                    ((0_usize as i64) as f64) / 30.0_f64
                }) - (match (1_i64 % 7_i64) {
                    2 | -3 if ((1_usize * 3_usize) < 3_usize) => {
                        f64::sin(x).tanh()
                    }
                    _ => {
                        (((std::f64::consts::PI * x) * ((0_i64 as f64) / (x.powi(2) + 0.5_f64)).tanh()) - (x * ((1.5_f64 * x.abs()) + 0.5_f64).ln_1p())).sin()
                    }
                })).sin();
            }
            (n4, true) => {}
            _ => {}
        };
        ((K * K.powi(0)) * 1e-1_f64).tanh() + (0.1_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, p2: (f64, f64), y4: f64) -> f64 {
        {
            let mut y6: f64 = y4.floor().sin().rem_euclid((-(2_usize as f64)).sin().powi(2) + 1.5_f64).min(((0.5_f64.powi(2) + 0.5_f64).log10() * y4.rem_euclid((1.5_f64 * y4.abs()) + 1.5_f64)).sin());
            y6 -= 0.5_f64 * ((y4 * p2.1).asinh() / 8.0_f64);
        };
        (((0.9_f64 * 0.25_f64.fract().sin()).atanh().atan2((((((2_usize * 3_usize) as f64) / 30.0_f64) * x) + ((3_i64 % 3_i64) as f64).sin().div_euclid(y4.powi(2) + 1.5_f64)).powi(2) + 0.5_f64) + (0.1_f64 * x)) + (0.125_f64 * y4)) + (0.0625_f64 * p2.0)
    }

    #[differentiable]
    fn f2(depth: usize, mut x: f64) -> f64 {
        if (depth == 0_usize) {
            return x.max(x).sin();
        };
        let (p11, y13) = ((x, match ((depth as i64) % 7_i64) {
            -2 if (0_usize > ((0_i64 as usize) % 4_usize)) => {
                x -= 0.5_f64 * (-x).tanh();
                let mut y7 = ((x.powi(2) + 0.5_f64).powf(0.9_f64 * x.sin()).tanh() - (x * x).sin()).powi(3);
                y7 / 12.0_f64
            }
            n9 => {
                ((0.9_f64 * (0.9_f64 * x.tanh()).exp2().sin()).cosh() * x) / 20.0_f64
            }
        }), f0(1e-1_f64.tanh()) * x.tanh());
        (((x - (y13.tanh() % (1.0_f64.powi(2) + 1.5_f64))).tanh() + (0.125_f64 * p11.1)) + (0.125_f64 * x)) + (0.1_f64 * y13)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.766217],
            &|x| f2(3, x[0]),
            &|x| {
                let (value, d0) = f2_grad(3, x[0]);
                (value, vec![d0])
            },
            &[0.2615041458647253],
        );
    }
}

mod program_295 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64) -> f64 {
        for k4 in 1_usize..3 {
            let y2 = [f64::ceil((0.9_f64 * (x / 14.0_f64)).acos()).tanh(), y2 - (y2 - y2), (0.9_f64 * (3.0_f64.powi(2) + 0.5_f64).powf(0.9_f64 * y2.tanh()).tanh()).exp_m1()];
        }
        match (((1_i64 + 1_i64) % 4_i64) % 7_i64) {
            -3 => {
                let (mut y8, y10): (f64, f64) = ((0.9_f64 * x.tanh()).sinh() + (K % (x.powi(2) + 1.5_f64))).sin_cos();
            }
            -3 => {
                x = 1.0_f64.div_euclid((1.5_f64 * ((-0.75_f64) / ((1.5_f64 * (-0.25_f64).abs()) + 0.5_f64)).abs()) + 1.5_f64);
            }
            2..3 if (1_i64 == (-2_i64)) => {
                x = ((K - 0.25_f64) + ((1_usize + 2_usize) as f64).tanh().trunc()).cos();
            }
            _ => {
                x = ((1.5_f64 * ((x + x) / 24.0_f64).round().tanh().abs()) + 0.5_f64).powf(0.9_f64 * (y2 * y2).atan2((-K).powi(2) + 0.5_f64).sin());
            }
        };
        ((((x + y2) % ((y2 / (y2.powi(2) + 0.5_f64)).powi(2) + 1.5_f64)) + 3.0_f64).sin() + (0.1_f64 * x)) + (0.125_f64 * y2)
    }

    #[differentiable]
    fn f1(mut x: f64, a2: [f64; 3]) -> f64 {
        let a2 = true;
        x *= x / 12.0_f64;
        (((x / ((1.5_f64 * x.abs()) + 0.5_f64)) / ((match ((-0_i64) % 7_i64) {
            -2..0 => {
                let (y9, mut y11): (f64, f64) = ((x - 3.0_f64) / 15.0_f64, 1e-1_f64.copysign(0.5_f64));
                x.sin()
            }
            n13 => {
                x = f0(x.sin(), (2.0_f64 + x).sin());
                (f0(x.floor() / 13.0_f64, f0(0.75_f64.tanh(), K.tanh()).tanh()).powi(2) + 0.5_f64).hypot(((1.5_f64 - 0.25_f64) * (-std::f64::consts::PI)).sin()).tanh()
            }
        }).powi(2) + 0.5_f64)).tanh().powi(2) + 0.5_f64).log2().tanh() + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.021517, -1.799183, -1.738683, -1.167083],
            &|x| f1(x[0], [x[1], x[2], x[3]]),
            &|x| {
                let (value, (d0, d1)) = f1_grad(x[0], [x[1], x[2], x[3]]);
                (value, vec![d0, d1[0], d1[1], d1[2]])
            },
            &[0.07452720155129386, -0.0, -0.0, -0.0],
        );
    }
}

mod program_297 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64) -> f64 {
        {
            if (0.25_f64 < 1.0_f64.cos()) {
                if ((1_usize + 1_usize) > (0_usize + 3_usize)) {
                    return ((1.5_f64 * x.atan2((1.5_f64 * K.abs()) + 0.5_f64).abs()) + 0.5_f64).cbrt();
                };
                let mut y4 = y2;
                let mut k6 = 0_usize;
                while k6 < 4 && (0_i64 >= (-0_i64)) {
                    k6 += 1;
                    y4 = (y2.rem_euclid((1.5_f64 * 1e-1_f64.abs()) + 1.5_f64).sin() - (y2 - (1e-1_f64 * std::f64::consts::PI))).sin();
                    let c9 = false;
                }
            };
        };
        ((0.9_f64 * (x.powi(2) + 1.5_f64).acosh().sin()).exp_m1() + (0.125_f64 * x)) + (0.1_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.313017, -0.555083],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.61894013085774, 0.1],
        );
    }
}

mod program_302 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let mut k2: usize = 1;
        let mut y4 = ((x.clamp(-0.5_f64, 1.5_f64) * x.mul_add(x, x)) % ((1.5_f64 * x.abs()) + 1.5_f64)) / 9.0_f64;
        let y4: [f64; 2] = [x, f64::ln(((y4 + x) / 14.0_f64).powi(2) + 0.5_f64)];
        let y7: f64 = (x / (((x.powi(2) + 0.5_f64).log(std::f64::consts::PI.powi(2) + 1.5_f64) / 14.0_f64).powi(2) + 0.5_f64)).tanh();
        ((((((x * y4[(k2 * 1_usize) % 2]) / 24.0_f64) * x) - 1.0_f64).tanh() + (0.1_f64 * x)) + (0.1_f64 * y4[1_usize % 2])) + (0.0625_f64 * y7)
    }

    #[differentiable]
    fn f1(x: f64, mut y2: f64, y4: f64, y6: f64) -> f64 {
        'l10: for k8 in 0_usize..(((4_i64 as usize) % 4_usize) % 4) {
            if (1_i64 < (3_i64 * 2_i64)) {
                y2 *= y4 / 2.0_f64;
                continue 'l10;
            };
            if (k8 != (k8 + 3_usize)) {
                let mut y14 = if (!(k8 > ((1_i64 as usize) % 4_usize))) {
                    y2 = (0.9_f64 * ((y6.abs() + 0.75_f64.trunc()) / 6.0_f64)).tan();
                    let k8 = 1.0_f64;
                    ((y6 + ((1.5_f64 * x.abs()) + 0.5_f64).hypot(k8)) / 15.0_f64).clamp(-0.5_f64, 1.5_f64)
                } else {
                    y2 += 0.5_f64 * (((y6 % (y6.powi(2) + 1.5_f64)).powi(2) + 0.5_f64).log(y6.powi(2) + 1.5_f64) / 28.0_f64);
                    let mut y11 = ((1.5_f64 * (y4 * y2).tanh().abs()) + 0.5_f64).log10() * (x.powi(2) + 0.5_f64).ln_1p().sin();
                    ((1.5_f64 * 1e-1_f64.abs()) + 0.5_f64).sqrt().sin()
                };
            } else {
                y2 %= ({
                    y2 += 0.5_f64 * ((y4 - x).rem_euclid((1.5_f64 * ((y2 * y4) / 24.0_f64).abs()) + 1.5_f64) / 6.0_f64);
                    3.0_f64.asinh()
                }).tanh().abs() + 1.5_f64;
                let y16 = ((1.5_f64 * ((0.9_f64 * (y2 / 14.0_f64)).exp2() + (x * x)).abs()) + 0.5_f64).hypot((-y4).rem_euclid((1.5_f64 * (x * y4).abs()) + 1.5_f64).tanh()).tanh();
            };
        }
        (((y6 + (0.0625_f64 * x)) + (0.1_f64 * y2)) + (0.1_f64 * y6)) + (0.0625_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.473983, -0.23398300000000002, -1.772483, 0.914417],
            &|x| f1(x[0], x[1], x[2], x[3]),
            &|x| {
                let (value, (d0, d1, d2, d3)) = f1_grad(x[0], x[1], x[2], x[3]);
                (value, vec![d0, d1, d2, d3])
            },
            &[0.0625, 0.1, 0.0625, 1.1],
        );
    }
}

mod program_305 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        x %= x.sin().abs() + 1.5_f64;
        for k2 in 0_usize..0 {
            let k2: f64 = {
                x += 0.5_f64 * ((x % ((1.5_f64 * std::f64::consts::PI.abs()) + 1.5_f64)) - (K + x)).sin();
                (x.powi(2) + 0.5_f64).ln_1p()
            };
        }
        (0.9_f64 * (0.9_f64 * ((x * core::f64::consts::E) / 54.0_f64)).exp().sin()).exp().tanh() + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, y2: f64, n4: i64) -> f64 {
        if ({
            (x - core::f64::consts::E) > y2.to_radians()
        }) {
            return ((((if (0_usize == ((n4 as usize) % 4_usize)) {
                y2
            } else {
                let y14 = match (n4 % 7_i64) {
                    n6 if ((2_i64 % 4_i64) < n6) => {
                        (((0.9_f64 * y2.sin()).acos().powi(2) + 0.5_f64).hypot(x).sin().powi(2) + 0.5_f64).log2().tanh()
                    }
                    3..=5 => {
                        let m8 = [[-(0.9_f64 * x.sin()).exp_m1(); 2]; 2];
                        (((x * 0.75_f64) * (x % ((1.5_f64 * core::f64::consts::E.abs()) + 1.5_f64))) * (((m8[(1_usize + 2_usize) % 2][2_usize % 2] + m8[0][1]) - ((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * ((1_usize + 1_usize) as f64).tanh().sin())) / 31.0_f64)).sin()
                    }
                    n10 if ((3_usize * 1_usize) < 1_usize) => {
                        (((0_usize as f64).tanh() * x) + (y2 - x)) + (-y2)
                    }
                    n12 => {
                        (0.9_f64 * ((x - 3.0_f64) - (n12 as f64).sin().mul_add(x, y2)).sin()).acos()
                    }
                };
                f0(y2.copysign(0.25_f64))
            }).asinh() / 8.0_f64) + (0.0625_f64 * y2)) + (0.1_f64 * x));
        };
        (x.cos() + (0.125_f64 * x)) + (0.125_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.11318299999999999, 1.3009169999999999],
            &|x| f1(x[0], x[1], -3),
            &|x| {
                let (value, (d0, d1)) = f1_grad(x[0], x[1], -3);
                (value, vec![d0, d1])
            },
            &[0.23794150164634909, 0.125],
        );
    }
}

mod program_306 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let y2: f64 = f64::asin(0.9_f64 * (core::f64::consts::E.powi(2) / 16.0_f64).atan2((1.5_f64 * 0.75_f64.atan().abs()) + 0.5_f64).tanh());
        if (3_usize <= (0_usize * 0_usize)) {
            let n4 @ 1..=3 = ((3_i64 * 3_i64) % 7_i64) else {
                return (0.9_f64 * ((x - y2) / 12.0_f64)).exp();
            };
            'l6: for _ in 0_usize..(0_usize % 4) {
                let k7 = (0_usize * 3_usize) % 4;
            }
        } else {
            let mut y9 = {
                2.0_f64
            };
        };
        (((0.25_f64.max(0.5_f64) % ((0.9_f64 * 3.0_f64.sin()).atanh().powi(2) + 1.5_f64)) * y2).sin() + (0.1_f64 * y2)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.829483],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.0625],
        );
    }
}

mod program_307 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let m4 = if (((0.25_f64 <= x) && ((1_usize as f64) < x)) && (1_usize < 3_usize)) {
            let y2 = if ((0_usize * 2_usize) != (2_usize + 1_usize)) {
                x
            } else {
                ((x * x).max(x.rem_euclid(x.powi(2) + 1.5_f64)) + (x + x).div_euclid(1.5_f64.powi(2) + 1.5_f64)).tanh()
            };
            [[(y2 * (((2_i64 as f64) / 30.0_f64) * std::f64::consts::PI)) / 32.0_f64; 2], [(0.25_f64.powi(2) + 0.5_f64).powf(0.9_f64 * y2.tanh()).fract(), (x.powi(2) + 1.5_f64).acosh() + ((((3_usize as i64) as f64) / 30.0_f64) * x)]]
        } else {
            [[(x.powi(2) + 0.5_f64).powi(-1) % ((-core::f64::consts::E).powi(2) + 1.5_f64); 2], [3.0_f64, (((2_usize as f64) + x) - (0.5_f64 / (0.75_f64.powi(2) + 0.5_f64))).tanh()]]
        };
        ((x % (((1.5_f64 * m4[((3_i64 as usize) % 4_usize) % 2][(0_usize * 0_usize) % 2].abs()) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64).tanh().powi(2) + 1.5_f64)).mul_add((0.9_f64 * ((1.5_f64 * m4[0][3_usize % 2].abs()) + 0.5_f64).powf(0.9_f64 * (m4[1_usize % 2][(0_usize + 3_usize) % 2] / 14.0_f64)).sin().sin()).acos(), (0.9_f64 * ((2_i64 as f64) / 34.0_f64)).to_degrees()).tanh() + (0.1_f64 * x)) + (0.125_f64 * m4[0][((0_i64 as usize) % 4_usize) % 2])
    }

    #[differentiable]
    fn f1(mut x: f64) -> f64 {
        x /= (0.9_f64 * ({
            x %= (x / 12.0_f64).abs() + 1.5_f64;
            f64::signum(({
                x %= 1.0_f64.sin().abs() + 1.5_f64;
                f0(K.tanh())
            }) + ((x * x) / 144.0_f64))
        }).tanh()).exp() + 0.75_f64;
        ((x * f64::exp2(0.9_f64 * (2_usize as f64).sin()).atan2((1.5_f64 * (K * (2_usize as f64).sin()).abs()) + 0.5_f64)) / 20.0_f64) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.268117],
            &|x| f1(x[0]),
            &|x| {
                let (value, d0) = f1_grad(x[0]);
                (value, vec![d0])
            },
            &[0.06140553624084591],
        );
    }
}

mod program_309 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, k2: usize) -> f64 {
        x += 0.5_f64 * (f64::cosh(0.9_f64 * (x * (k2 as f64).sin()).sin()) / 4.0_f64);
        x -= 0.5_f64 * (((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * x.sin()).sin().round() / 26.0_f64);
        let mut c4 = (x <= ((k2 + 1_usize) as f64)) && (core::f64::consts::E > x);
        c4 = c4;
        let y6: f64 = x.tanh();
        let (mut y8, _) = ((y6 / ((1.5_f64 * x.abs()) + 0.5_f64)) / 16.0_f64).sin_cos();
        let mut n10 = ((0_i64 + 2_i64) % 4_i64) % 7_i64;
        let n10: f64 = (0.9_f64 * (2.0_f64.powi(2) + 0.5_f64).powi(-2).sin()).acos() - (0.5_f64.powi(2) + 0.5_f64).ln_1p().atan2((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64);
        (((((0.9_f64 * (y6 + n10).sin()).cosh() + ((x.powi(2) + 0.5_f64).log2().powi(2) + 0.5_f64).log((-n10).powi(2) + 1.5_f64)).sin() + (0.125_f64 * y8)) + (0.0625_f64 * n10)) + (0.0625_f64 * x)) + (0.0625_f64 * y6)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.424783],
            &|x| f0(x[0], 2),
            &|x| {
                let (value, d0) = f0_grad(x[0], 2);
                (value, vec![d0])
            },
            &[0.47560741458543604],
        );
    }
}

mod program_312 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, k2: usize, mut y4: f64) -> f64 {
        let mut k6 = 0_usize;
        'l8: while k6 < 0 {
            k6 += 1;
            {
                let p9 = (((3.0_f64 % (2.0_f64.powi(2) + 1.5_f64)) + (0.9_f64 * (x / 14.0_f64)).acos(), (((1.5_f64 * y4.abs()) + 0.5_f64).hypot(y4) / 157.0_f64).cos()), ((core::f64::consts::E.powi(2) + 0.5_f64).powi(-1).powi(2) + 0.5_f64).ln_1p());
                for p9 in (0_usize..2).rev() {
                    x %= (y4 + y4).tanh().abs() + 1.5_f64;
                    y4 = (((std::f64::consts::PI + x) * ((1.5_f64 * y4.abs()) + 0.5_f64).log((1.5_f64 * 0.75_f64.abs()) + 1.5_f64)).tanh() * (3.0_f64.cos() + x)).sin();
                    x += 0.5_f64 * (0.9_f64 * x.sin()).atanh().tanh();
                }
                let y13: f64 = y4.min(y4).tanh();
            };
        }
        ((f64::cbrt((1.5_f64 * 0.5_f64.div_euclid((0.25_f64 + y4).sin().powi(2) + 1.5_f64).abs()) + 0.5_f64) / 17.0_f64) + (0.125_f64 * y4)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.089117, -1.586783],
            &|x| f0(x[0], 3, x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], 3, x[1]);
                (value, vec![d0, d1])
            },
            &[0.0625, 0.125],
        );
    }
}

mod program_313 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let y2: f64 = x.copysign(x * (2.0_f64 % (std::f64::consts::PI.powi(2) + 1.5_f64)));
        {
            let mut k4 = 0_usize;
            loop {
                k4 += 1;
                if k4 > 4 {
                    break;
                }
                {
                    let mut k7 = 0_usize;
                    loop {
                        k7 += 1;
                        if k7 > 2 {
                            break;
                        }
                    }
                };
                if ({
                    (x - x) > 0.75_f64.fract()
                }) {
                    break;
                } else {
                    let mut k10 = 0_usize;
                    'l12: while k10 < 3 {
                        k10 += 1;
                        let mut k10: f64 = (K.to_radians() + f64::exp2(0.9_f64 * (y2 / 9.0_f64))) % ((1.5_f64 * ((1.5_f64 * (0.25_f64 + y2).abs()) + 1.5_f64).acosh().abs()) + 1.5_f64);
                        k10 *= (-(0.9_f64 * y2.sin()).tan()).sin();
                        k10 = (((x.powi(2) + 0.5_f64).ln_1p() * (y2 + (2_i64 as f64)).sin()) / ((1.5_f64 * ((k10 + k10) - (core::f64::consts::E - x)).sin().abs()) + 0.5_f64)).sin();
                    }
                };
            }
        };
        (((y2.powi(2) + 0.5_f64).ln() * y2).sin() + (0.125_f64 * x)) + (0.0625_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.858483],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[-2.4122467758321866],
        );
    }
}

mod program_319 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, n2: i64, y4: f64) -> f64 {
        for k6 in (1_usize..3).rev() {
            x -= 0.5_f64 * f64::tanh(3.0_f64 * 1.0_f64).tanh();
        }
        x -= 0.5_f64 * (((0.9_f64 * x.sin()).sinh().powi(2) + 0.5_f64).log((1.5_f64 * 0.75_f64.clamp(-0.5_f64, 1.5_f64).abs()) + 1.5_f64) / 28.0_f64);
        let mut y17 = match ((n2 - n2) % 7_i64) {
            n9 if ((y4 + x) <= x.max(0.75_f64)) => {
                if (!(!({
                    x = match ((-(0_usize as i64)) % 7_i64) {
                        2..=4 | 0..2 if (!((n2 - n2) > n9)) => {
                            x = (((y4.powi(2) + 0.5_f64).ln_1p() * x.tanh().powi(1)) * (x + 1e-1_f64).sin().atan2((0.9_f64 * x.tanh()).tan().powi(2) + 0.5_f64)).tanh();
                            x.sin()
                        }
                        _ => {
                            let mut y11: f64 = ((x - (y4 + y4)) - (y4.powi(2) % ((y4 % ((1.5_f64 * 1.0_f64.abs()) + 1.5_f64)).powi(2) + 1.5_f64))) / 20.0_f64;
                            x = (K.powi(2) + 0.5_f64).ln().rem_euclid(((x * y11) / 144.0_f64).sin().powi(2) + 1.5_f64);
                            (x.powi(2) + 0.5_f64).powf(0.9_f64 * 1.0_f64.tanh()).tanh().copysign((0.9_f64 * y4.tanh()).to_degrees() / 58.0_f64) + (0.9_f64 * (y11 - y4).sin()).cosh()
                        }
                    };
                    (x > x) && (n2 <= (n9 / 3_i64))
                }))) {
                    return ((0.75_f64.sin() + (0.1_f64 * x)) + (0.1_f64 * y4));
                };
                x = ((x + x) - (x * y4)).tanh() * y4;
                (0.9_f64 * y4.tanh()).acos()
            }
            n13 if ((n13 / 4_i64) <= n13) => {
                (std::f64::consts::PI + x).sin().abs() + 1.0_f64.div_euclid((1.5_f64 * (x * y4).tanh().abs()) + 1.5_f64)
            }
            n15 => {
                (-y4).abs()
            }
        };
        ((((y4 / (0.5_f64.powi(2) + 0.5_f64)) * f64::exp_m1(0.9_f64 * (y4 / 3.0_f64))).round().sin() + (0.0625_f64 * y17)) + (0.1_f64 * y4)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.528683, -0.632583],
            &|x| f0(x[0], 2, x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], 2, x[1]);
                (value, vec![d0, d1])
            },
            &[-0.022136367590654682, 0.1715312742305994],
        );
    }
}

mod program_323 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut a2: [f64; 3]) -> f64 {
        let y6: f64 = x / ((1.5_f64 * ({
            for a2 in 0_usize..2 {}
            ((x + a2[0]).tanh().max(((0_i64 * 2_i64) as f64).sin().max(x)) - ((1.5_f64 * x.abs()) + 1.5_f64).acosh().atan2((1.5_f64 * 1.5_f64.abs()) + 0.5_f64)).sin()
        }).abs()) + 0.5_f64);
        (((((a2[2] + 1.0_f64) / ((1.5_f64 * (0.9_f64 * (a2[2_usize % 3] / 14.0_f64)).acos().abs()) + 0.5_f64)).sin() * a2[((4_i64 as usize) % 4_usize) % 3]).tanh() + (0.125_f64 * y6)) + (0.125_f64 * x)) + (0.125_f64 * a2[(0_usize + 3_usize) % 3])
    }

    #[differentiable]
    fn f1(x: f64, mut y2: f64) -> f64 {
        let (_, y4) = ({
            y2 += 0.5_f64 * f64::ln_1p(f0(3.0_f64.tanh(), [x; 3]).powi(2) + 0.5_f64).sin();
            (if (K.abs() > 1e-1_f64.to_radians()) {
                ((0.5_f64 % ((1.5_f64 * x.abs()) + 1.5_f64)) * ((y2 + (3_usize as f64)) / 42.0_f64)).rem_euclid(y2.powi(2) + 1.5_f64).sin()
            } else {
                ((0.9_f64 * ((1.5_f64 * (x.powi(2) + 0.5_f64).sin().abs()) + 0.5_f64).powi(((-4_i64) % 3_i64) as i32).sin()).asin() * (y2 + 2.0_f64.atan2((1.5_f64 * 1.0_f64.abs()) + 0.5_f64))) / 22.0_f64
            }) / 8.0_f64
        }, f0((std::f64::consts::PI * std::f64::consts::PI).sin(), [3.0_f64.clamp(-0.5_f64, 1.5_f64), (0.25_f64 + y2) / 15.0_f64, (y2 * y2).sin()]));
        (((((y2 / ((1.5_f64 * y2.abs()) + 0.5_f64)).sin().max(x) * ((1.5_f64 * ((3.0_f64 + y2) / 15.0_f64).abs()) + 0.5_f64).log10()) / 6.0_f64) + (0.1_f64 * x)) + (0.125_f64 * y4)) + (0.0625_f64 * y2)
    }

    #[differentiable]
    fn f2(mut x: f64, y2: f64, y4: f64) -> f64 {
        let mut y6 = f64::to_radians(((1.5_f64 * y2.abs()) + 0.5_f64).ln().copysign((0.9_f64 * x.sin()).atanh()));
        ((((2.0_f64 / 3.0_f64) + (0.1_f64 * y2)) + (0.0625_f64 * y4)) + (0.0625_f64 * y6)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.838483, -1.695283, 0.06411700000000001],
            &|x| f2(x[0], x[1], x[2]),
            &|x| {
                let (value, (d0, d1, d2)) = f2_grad(x[0], x[1], x[2]);
                (value, vec![d0, d1, d2])
            },
            &[0.0625, 0.10053772158124354, 0.0625],
        );
    }
}

mod program_324 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64) -> f64 {
        let mut m10 = [match (0_i64 % 7_i64) {
            -1..=1 => {
                let mut y4 = (1e-1_f64 * y2).atan2(y2.powi(2) + 0.5_f64);
                if false {
                    [(3_i64 as f64).tanh().rem_euclid((1.5_f64 * y4.abs()) + 1.5_f64).tanh(), x]
                } else {
                    if ((2_usize <= (2_usize + 1_usize)) || (3_i64 >= (0_i64 + 0_i64))) {
                        y4 %= ((1.5_f64 * ((0_usize as f64) / 30.0_f64).abs()) + 0.5_f64).cbrt().abs() + 1.5_f64;
                    };
                    if ((y4 + 2.0_f64) < (K.powi(2) + 0.5_f64).powf(0.9_f64 * y2.sin())) {
                        [(x - x) * ((0_usize as f64) / 30.0_f64), (1.5_f64 * (0.75_f64 - y2)).sin()]
                    } else {
                        let y6 = ((-(y4 * 0.75_f64)) + f64::tan(0.9_f64 * ((y4 + core::f64::consts::E) / 18.0_f64))) / 38.0_f64;
                        [((K * 3.0_f64) + (y4 + x)).sin(); 2]
                    }
                }
            }
            n8 @ -1.. => {
                [y2 + (0.25_f64.powi(2) + 0.5_f64).ln_1p(), ((1.5_f64 * (1.0_f64.powi(2) + 0.5_f64).log10().abs()) + 0.5_f64).powf(0.9_f64 * (x / (y2.powi(2) + 0.5_f64)).sin())]
            }
            -3..=-1 | 0..=2 => {
                [((1.5_f64 * x.abs()) + 0.5_f64).sqrt().clamp(-0.5_f64, 1.5_f64), f64::cbrt((1.5_f64 * (1.5_f64 + x).abs()) + 0.5_f64).tanh()]
            }
            _ => {
                [x.clamp(-0.5_f64, 1.5_f64), x]
            }
        }, [x, x]];
        (((std::f64::consts::PI / 4.0_f64) + (0.125_f64 * m10[0][(2_usize + 3_usize) % 2])) + (0.0625_f64 * y2)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.320117, 1.296717],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.016035525856075525, 0.06519573478383588],
        );
    }
}

mod program_329 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        'l4: for k2 in 0_usize..(1_usize % 4) {
            {};
        }
        ((x + x).max((0.9_f64 * x.tanh()).sinh()).powi(2) + 0.5_f64).log10().tanh() + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, y2: f64) -> f64 {
        let mut k4 = 0_usize;
        'l6: while k4 < 1 {
            k4 += 1;
            if ((y2 <= (0.9_f64 * x.tanh()).sinh()) || ((x < 1e-1_f64) && ((0_i64 / 4_i64) > (-2_i64)))) {
                if (y2 > (y2 * y2)) {
                    let a7 = [x, (x * y2) * f64::trunc(y2), x - (x - 1.5_f64)];
                } else {};
                for k9 in 0_usize..=1 {}
            };
        }
        ((((x * core::f64::consts::E) * 0.25_f64) - (y2 - (x + 0.5_f64))).tanh() + (0.0625_f64 * x)) + (0.1_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.465183, 1.2466169999999999],
            &|x| f1(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f1_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.3510079390246449, -0.07177483552565952],
        );
    }
}

mod program_330 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let mut c2 = (x <= x) || (2.0_f64 <= std::f64::consts::PI);
        {
            let mut k4 = 0_usize;
            loop {
                k4 += 1;
                if k4 > 3 {
                    break;
                }
                for k7 in 1_usize..=3 {
                    let c2 = 0_i64 % 7_i64;
                }
                c2 = (1e-1_f64 * 1.0_f64) >= (match ((-4_i64) % 7_i64) {
                    n11 @ -1..=0 if c2 => {
                        c2 = (x <= x) && (K >= x);
                        ((((K + (k4 as f64)) / (x.powi(2) + 0.5_f64)) / 68.0_f64) + x) / 3.0_f64
                    }
                    -2 => {
                        c2 = c2;
                        c2 = c2;
                        let mut y13 = (((-4_i64) as f64) + ((1.5_f64 * x.abs()) + 0.5_f64).powi(-2)) / 34.0_f64;
                        1.5_f64.abs().sin()
                    }
                    n15 => {
                        c2 = (x * core::f64::consts::E) <= x;
                        c2 = (x * x) <= x;
                        ((x - x).div_euclid((-x).powi(2) + 1.5_f64) * (std::f64::consts::PI - 1e-1_f64).tanh().powi(3)).sin()
                    }
                });
            }
        };
        (((x * x) % (x.powi(2) + 1.5_f64)).powi(2) + 0.5_f64).log10().tanh() + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.808083],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[-0.2950471384395307],
        );
    }
}

mod program_331 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let ((_, y11), y13) = ((x * (x * 0.25_f64), 1.5_f64.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64) + ((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * x.sin())), if ((1_i64 / 4_i64) != 4_i64) {
            ((0_i64 as f64).tanh().cos().floor() * (x.mul_add(x, 1e-1_f64) * ((1.5_f64 * x.abs()) + 0.5_f64).log10()).sin()).sin()
        } else {
            {
                let ((y5, y7), y9) = (((-x) * 0.5_f64, x.powi(1)), (if (!false) {
                    for n2 in (-2_i64)..(-2_i64) {}
                    ((2.0_f64 / (x.powi(2) + 0.5_f64)) * ((0.9_f64 * 0.25_f64.sin()).cosh() + x.floor())) / 88.0_f64
                } else {
                    x
                }) + (2.0_f64 + x));
                (0.9_f64 * (((0.9_f64 * (y5 / 14.0_f64)).asin() - (y9 - 0.25_f64)) / 19.0_f64)).exp2()
            }
        });
        (((y13.to_radians() + f64::ceil(((1.5_f64 * x.abs()) + 0.5_f64).log(y13.powi(2) + 1.5_f64) / 14.0_f64)).sin() + (0.1_f64 * y11)) + (0.1_f64 * y13)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.7202169999999999],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.1874203808433073],
        );
    }
}

mod program_332 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, k2: usize, y4: f64) -> f64 {
        let mut k2: (f64, f64) = (3.0_f64, (((1.5_f64 * y4.abs()) + 0.5_f64).hypot(x) + 0.75_f64) / 20.0_f64);
        match (0_i64 % 7_i64) {
            0..1 => {
                let mut y7: f64 = if ((-k2.1) >= (2_usize as f64).sin().asinh()) {
                    0.25_f64 * y4
                } else {
                    f64::atan((3_usize as f64).sin())
                };
            }
            _ => {
                k2 = k2;
            }
        };
        (((-((k2.0 - y4) + y4.sin())).tanh() + (0.0625_f64 * y4)) + (0.1_f64 * k2.1)) + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(mut x: f64, y2: f64, mut y4: f64) -> f64 {
        let (y6, y8) = (f64::acos(0.9_f64 * ((((4_i64 as usize) % 4_usize) as f64) / 34.0_f64)), f0(((1_usize + 2_usize) as f64).sin(), 1_usize % 4, std::f64::consts::PI.tanh()));
        ((((((y6 % ((1.5_f64 * y6.abs()) + 1.5_f64)) % ((-std::f64::consts::PI).powi(2) + 1.5_f64)) * (-(3.0_f64 * y6)).tanh()).tanh() + (0.1_f64 * y4)) + (0.1_f64 * x)) + (0.125_f64 * y2)) + (0.1_f64 * y8)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.121183, 1.482917, -0.969483],
            &|x| f1(x[0], x[1], x[2]),
            &|x| {
                let (value, (d0, d1, d2)) = f1_grad(x[0], x[1], x[2]);
                (value, vec![d0, d1, d2])
            },
            &[0.1, 0.125, 0.1],
        );
    }
}

mod program_334 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut y2: f64) -> f64 {
        let y2: f64 = core::f64::consts::E.atan2((1.5_f64 * x.ceil().sin().atan2((1.5_f64 * (0.25_f64 + y2).sin().abs()) + 0.5_f64).abs()) + 0.5_f64);
        let y2 = {
            let mut k5 = 0_usize;
            loop {
                k5 += 1;
                if k5 > 1 {
                    break ((1.5_f64 * (((2_i64 * 1_i64) as f64) / 30.0_f64).sin().abs()) + 0.5_f64).hypot(x - x);
                }
                for n8 in (-2_i64)..=1_i64 {}
            }
        };
        let y12: f64 = -((y2 % ((1.5_f64 * x.abs()) + 1.5_f64)) + (y2 * y2)).sin();
        (((((-(3.0_f64 + y12)).powi(2) + 0.5_f64).powf(0.9_f64 * (((0.9_f64 * (y12 / 9.0_f64)).atanh() - (0.9_f64 * (y2 / 9.0_f64)).exp_m1()) / 4.0_f64)) / 124.0_f64) + (0.0625_f64 * y12)) + (0.1_f64 * x)) + (0.125_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.752083, 1.946817],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.1, -0.0],
        );
    }
}

mod program_339 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, mut n3: i64, mut y5: f64, mut y7: f64) -> f64 {
        if (depth == 0_usize) {
            return 0.5_f64.min(x).tanh();
        };
        y7 -= 0.5_f64 * (((y7 + x).tanh() * y7) / 24.0_f64);
        ((y7.tanh() + (0.1_f64 * y5)) + (0.1_f64 * x)) + (0.1_f64 * y7)
    }

    #[differentiable]
    fn f1(x: f64, n2: i64, c4: bool) -> f64 {
        if c4 {
            return (if ((0_usize * 2_usize) >= (2_usize * 0_usize)) {
                -x
            } else {
                ((-0.25_f64) / ((1.5_f64 * x.round().tanh().abs()) + 0.5_f64)).min(((x - (3_i64 as f64)) + (x + x)) / 36.0_f64)
            });
        };
        1e-1_f64.sin() + (0.125_f64 * x)
    }

    #[differentiable]
    fn f2(depth: usize, x: f64, y3: f64) -> f64 {
        if (depth == 0_usize) {
            return (-x);
        };
        let mut y21: f64 = (({
            match (0_i64 % 7_i64) {
                n5 @ (0.. | 3..6) => {
                    match ((n5 - 4_i64) % 7_i64) {
                        -2..=1 | 1..4 => {
                            let y7 = (((depth + depth) as f64).sin().copysign(3.0_f64) / ((1.5_f64 * y3.tanh().abs()) + 0.5_f64)) + y3;
                        }
                        n9 if ((y3 / (x.powi(2) + 0.5_f64)) < y3) => {
                            let n11 = n9 % 7_i64;
                        }
                        n13 => {}
                    };
                }
                n15 if (((depth * depth) >= depth) && ((-n15) > n15)) => {
                    let mut y17 = x.trunc() % (core::f64::consts::E.div_euclid((1.5_f64 * (y3 % (y3.powi(2) + 1.5_f64)).abs()) + 1.5_f64).powi(2) + 1.5_f64);
                }
                n19 @ 0 if ((depth * depth) == (3_usize * depth)) => {}
                _ => {}
            };
            x
        }) * (-(0.9_f64 * x.tanh()).exp())) / 23.0_f64;
        (((((y3 * y21) % ((1.5_f64 * (x - y3).abs()) + 1.5_f64)) - (1.0_f64 % ((1.5_f64 * 1.5_f64.abs()) + 1.5_f64)).atan2((-0.5_f64).powi(2) + 0.5_f64)).tanh() + (0.1_f64 * y3)) + (0.125_f64 * y21)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.7257170000000001, -0.047382999999999995],
            &|x| f2(3, x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f2_grad(3, x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.05155625384129767, 0.07408694806731507],
        );
    }
}

mod program_342 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let mut a5 = {
            let mut k2 = 0_usize;
            loop {
                k2 += 1;
                if k2 > 0 {
                    break [0.75_f64, 0.75_f64.atan() - ((2_usize as f64) / 30.0_f64).to_radians(), x.copysign(x)];
                }
            }
        };
        let (_, y7): (f64, f64) = (0.75_f64 + x).signum().sin_cos();
        ((((std::f64::consts::PI + x.clamp(-0.5_f64, 1.5_f64)).ceil() / 13.0_f64) + (0.1_f64 * a5[0])) + (0.1_f64 * y7)) + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(depth: usize, x: f64) -> f64 {
        if (depth == 0_usize) {
            return x;
        };
        {};
        ({
            ((-2_i64) as f64).sin().copysign(0.5_f64)
        }).sin() + (0.1_f64 * x)
    }

    #[differentiable]
    fn f2(depth: usize, mut x: f64, y3: f64) -> f64 {
        if (depth == 0_usize) {
            return f1(((2_i64 as usize) % 4_usize) % 4, x.tanh());
        };
        {
            let mut k5 = depth % 4;
        };
        let mut k7: usize = 2;
        let x = {
            if false {
                let a19;
                if ((k7 + 1_usize) >= (depth + 0_usize)) {
                    let n9 = 1_i64 % 7_i64;
                    let mut c11: bool = !true;
                    a19 = [y3.cos().max(0.75_f64.floor().tanh()), (f2(depth - 1_usize, x.sin(), x.sin()) - (core::f64::consts::E - y3)).tanh(), (core::f64::consts::E + y3).clamp(-0.5_f64, 1.5_f64)];
                } else {
                    let (mut y15, mut y17): (f64, f64) = ((2_i64 as f64).sin().floor() / 13.0_f64, y3.tanh());
                    a19 = [y17.sin(); 3];
                }
            };
            f1(k7 % 4, (-((depth * 0_usize) as f64)) / 30.0_f64).cos()
        };
        ((0.9_f64 * (((0.9_f64 * x.sin()).tan().powi(2) + 0.5_f64).powf(0.9_f64 * (y3 - (2_i64 as f64)).sin().tanh()) / 6.0_f64)).exp_m1() + (0.1_f64 * x)) + (0.0625_f64 * y3)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.633017, 0.8809170000000001],
            &|x| f2(3, x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f2_grad(3, x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[-0.0, 0.060131319066378516],
        );
    }
}

mod program_343 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut y2: f64) -> f64 {
        if (((2_i64 + 0_i64) > (2_i64 % 4_i64)) && (!((3_i64 % 3_i64) > (-3_i64)))) {
            if (y2 > (-x)) {
                let y4 = (0.9_f64 * f64::cbrt((1.5_f64 * x.abs()) + 0.5_f64).sin().sin()).acos().tanh();
            };
            let (y6, y8) = y2.sin_cos();
            let n10 @ -1..=4 = ((3_i64 - 1_i64) % 7_i64) else {
                return (((((y6 / 12.0_f64) + (0.1_f64 * y6)) + (0.125_f64 * y2)) + (0.1_f64 * x)) + (0.0625_f64 * y8));
            };
        } else {
            let y15;
            if (0.75_f64 >= ((y2 * y2) / 144.0_f64)) {
                let mut y2 = if ({
                    y2 += 0.5_f64 * (x - y2).sin().cos().sin();
                    (std::f64::consts::PI > y2) && ((1_i64 - 1_i64) > 2_i64)
                }) {
                    let k12 = 0;
                    ((1.5_f64 * (x.sin().powi(1).powi(2) + 0.5_f64).hypot(1e-1_f64 - K).abs()) + 1.5_f64).acosh()
                } else {
                    x = (-(((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64) + (((1_i64 as f64) / 30.0_f64).powi(2) + 0.5_f64).powf(0.9_f64 * y2.sin()))) / 18.0_f64;
                    (0.9_f64 * x.sin()).exp2()
                };
                y15 = ((1.5_f64 + x) * (y2.powi(2) + 0.5_f64).log2()).tanh() + ((0.25_f64 % (x.powi(2) + 1.5_f64)) * (1.5_f64.rem_euclid(y2.powi(2) + 1.5_f64) / 146.0_f64));
            } else {
                y15 = y2 / 12.0_f64;
            }
        };
        (x.max((((0_i64 as f64) + y2) % (((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64).ln().powi(2) + 1.5_f64)) / 42.0_f64).sin() + (0.125_f64 * y2)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.975983, -0.082083],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[-0.018147279701226274, 0.16899610267382573],
        );
    }
}

mod program_346 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        {
            let mut k2 = 0_usize;
            loop {
                k2 += 1;
                if k2 > 0 {
                    break;
                }
                match ((-(3_i64 - 3_i64)) % 7_i64, (1.5_f64 >= x) || true) {
                    (n5, true) if ((x + 0.75_f64) <= (x.rem_euclid(x.powi(2) + 1.5_f64) / 146.0_f64)) => {
                        return ((x / 12.0_f64) + (0.1_f64 * x));
                    }
                    (n7, true) => {
                        x = x.sin();
                    }
                    _ => {
                        x /= (0.9_f64 * (-x).sin()).exp() + 0.75_f64;
                        if ((2_i64 + 0_i64) == 0_i64) {
                            x += 0.5_f64 * f64::asinh(1.5_f64.floor().tanh()).sin();
                            continue;
                        } else {
                            break;
                        };
                        let (y17, y19) = ((x + x).sin(), (0.9_f64 * (x / 14.0_f64)).to_degrees().sin());
                    }
                };
            }
        };
        x.tanh() + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.479683],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.9010931878379425],
        );
    }
}

mod program_347 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, n3: i64, mut p5: (f64, f64), c7: bool) -> f64 {
        if (depth == 0_usize) {
            return (-0.25_f64);
        };
        match ((depth as i64) % 7_i64) {
            -3 => {
                match (0_i64 % 7_i64) {
                    n9 @ (1.. | 3..6) => {
                        let mut a11: [f64; 3] = [p5.0, (-x) + (3.0_f64 * x), x.div_euclid((0.25_f64 * x).powi(2) + 1.5_f64)];
                        a11[depth % 3] += 0.5_f64 * (x.powi(2) + 0.5_f64).log(p5.0.powi(2) + 1.5_f64).sin().cos().sin();
                    }
                    n13 if (x.ceil() <= x.min(((depth as i64) as f64).sin())) => {
                        p5 = (std::f64::consts::PI.powi(2).tanh(), ((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * core::f64::consts::E.tanh()));
                    }
                    1 | 2.. => {
                        p5.1 = x;
                    }
                    _ => {
                        p5.0 *= 0.75_f64.max(x).abs() / 3.0_f64;
                        p5.0 += 0.5_f64 * ((depth as f64) + p5.0.cos()).tanh();
                    }
                };
            }
            n15 if (f64::cbrt(x.powi(2) + 0.5_f64) > (x / (x.powi(2) + 0.5_f64))) => {
                for n3 in 0_usize..=((depth * depth) % 4) {
                    let mut y19 = (n15 as f64).tanh();
                }
            }
            1 | 1..=4 if ((x / (p5.0.powi(2) + 0.5_f64)) <= ((1.5_f64 * ((x.powi(2) + 0.5_f64) / 5.0_f64).abs()) + 0.5_f64).powi((n3 % 3_i64) as i32)) => {
                p5 = (if ((n3 - n3) != (0_usize as i64)) {
                    (-((x * 2.0_f64) + x.div_euclid(x.powi(2) + 1.5_f64))).tanh()
                } else {
                    (0.9_f64 * x.tanh()).cosh().trunc().asinh()
                }, (x.powi(2) + 0.5_f64).hypot(x));
            }
            n21 => {
                p5.0 += 0.5_f64 * (((1.5_f64 * x.abs()) + 0.5_f64).log((1.5_f64 * ((1.5_f64 * p5.0.abs()) + 1.5_f64).acosh().abs()) + 1.5_f64) / 28.0_f64);
            }
        };
        (((-(x.min(p5.1) * x.tanh())) / 12.0_f64) + (0.1_f64 * x)) + (0.125_f64 * p5.0)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.413917, 0.407217, -0.562283],
            &|x| f0(0, x[0], -3, (x[1], x[2]), true),
            &|x| {
                let (value, (d0, d1)) = f0_grad(0, x[0], -3, (x[1], x[2]), true);
                (value, vec![d0, d1.0, d1.1])
            },
            &[-0.0, -0.0, -0.0],
        );
    }
}

mod program_353 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        let mut y25 = match (0_i64 % 7_i64) {
            n2 @ (1.. | -1..) => {
                let y19 = {
                    let mut y4 = (-x).sin();
                    let y6 = y4.sin();
                    {
                        let mut k8 = 0_usize;
                        loop {
                            k8 += 1;
                            if k8 > 0 {
                                break (if ((x - y6) > ((x * y6) / 96.0_f64)) {
                            let y11 = x / 12.0_f64;
                            (((x * y6).sin() * y6.rem_euclid(x.powi(2) + 1.5_f64).sin()) * ((1e-1_f64 * y4).sin().powi(2) + 0.5_f64).log((1.5_f64 * (x.powi(2) + 0.5_f64).cbrt().sin().abs()) + 1.5_f64)).tanh()
                        } else {
                            y4 = (((y6 * y6) + x) / 76.0_f64) + ((x - y6).tanh() * 1e-1_f64.clamp(-0.5_f64, 1.5_f64));
                            let ((y13, y15), y17) = ((((3_usize * 3_usize) as f64).tanh(), (0.9_f64 * (y4 - y6).sin()).sinh()), 1.0_f64);
                            ((1.5_f64 * (y6 % (y6.powi(2) + 1.5_f64)).abs()) + 0.5_f64).sqrt().tanh() / ((1.5_f64 * ((0.9_f64 * y15.tanh()).cosh() + K.atan()).abs()) + 0.5_f64)
                        });
                            }
                            x = x.tanh();
                        }
                    }
                };
                (((x + (3.0_f64 + x)) / 27.0_f64) * y19) / 8.0_f64
            }
            n21 @ (-2 | 1..) if (1_usize > (1_usize + 3_usize)) => {
                ((x + x) % ((x * 3.0_f64).sin().powi(2) + 1.5_f64)).sin() * ((x / ((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64)) - ((x * x) / 144.0_f64)).sin()
            }
            n23 => {
                ((-x).to_radians() % (x.powi(2) + 1.5_f64)).tanh()
            }
        };
        (((y25 / (x.powi(2) + 0.5_f64)) + 3.0_f64).sin().abs() + (0.125_f64 * y25)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.6845829999999999],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.095066559460293],
        );
    }
}

mod program_358 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        'l4: for k2 in (1_usize..=3).step_by(1) {
            let mut k5 = 0_usize;
            while k5 < 0 && (k2 >= k2) {
                k5 += 1;
                let y8 = (((std::f64::consts::PI / ((1.5_f64 * (0_i64 as f64).tanh().abs()) + 0.5_f64)) * (0.75_f64 * x)) - ((-((0_i64 + 0_i64) as f64)).tanh() * (std::f64::consts::PI % ((1.5_f64 * x.abs()) + 1.5_f64)))).sin();
            }
        }
        let r10 = [(x + x) % (x.rem_euclid(x.powi(2) + 1.5_f64).powi(2) + 1.5_f64), x.rem_euclid(({
            (x * x).sin()
        }).powi(2) + 1.5_f64)];
        let y12 = ((2.0_f64 + x) + (-2.0_f64)) * ((0.9_f64 * x.sin()).to_degrees() + x).sin();
        let mut y20 = (({
            let mut k14 = 0_usize;
            'l16: loop {
                k14 += 1;
                if k14 > 3 {
                    break (((y12 / (y12.powi(2) + 0.5_f64)) * (if ((x.powi(2) + 0.5_f64).sqrt() < y12) {
                {
                    let mut k17 = 0_usize;
                    loop {
                        k17 += 1;
                        if k17 > 0 {
                            break;
                        }
                    }
                };
                ((1_i64 as f64) / 30.0_f64).min(f64::to_degrees(0.9_f64 * (y12 / 9.0_f64)).tanh())
            } else {
                ((0.9_f64 * ((y12 + y12) / 18.0_f64)).to_degrees() % ((1.5_f64 * ((((1_usize * 2_usize) as f64).sin().powi(2) + 0.5_f64).powf(0.9_f64 * (r10[0_usize % 2] / 14.0_f64)) - (1_i64 as f64).tanh().clamp(-0.5_f64, 1.5_f64)).abs()) + 1.5_f64)).tanh()
            })) / 128.0_f64);
                }
            }
        }) * x).tanh();
        (((((((1_i64 - 2_i64) as f64) % ((1.5_f64 * y20.abs()) + 1.5_f64)).tanh().min((r10[0] - r10[1]).sin()).mul_add(-y12.sin(), (1.0_f64.powi(2) + 0.5_f64).powf(0.9_f64 * (1.5_f64 / 4.0_f64)).trunc()) / 13.0_f64) + (0.125_f64 * y20)) + (0.1_f64 * x)) + (0.125_f64 * r10[0])) + (0.125_f64 * y12)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.287317],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[3.38848052611822],
        );
    }
}

mod program_359 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, y3: f64) -> f64 {
        if (depth == 0_usize) {
            return f64::cos(x);
        };
        for y3 in (1_usize..2).rev() {
            match (2_i64 % 7_i64, {
                x = 2.0_f64 % (((x + x) / 24.0_f64).powi(2) + 1.5_f64);
                (depth + depth) == ((0_i64 as usize) % 4_usize)
            }) {
                (3..=6, false) if ((-1e-1_f64) <= x) => {
                    let p7 = ((x * ((x.powi(2) + 0.5_f64).powf(0.9_f64 * 0.75_f64.tanh()) / 147.0_f64), ((std::f64::consts::PI - x) / (((1.5_f64 * 0.25_f64.abs()) + 0.5_f64).powf(0.9_f64 * 0.5_f64.tanh()).powi(2) + 0.5_f64)).tanh()), ((x - 1e-1_f64) / ((x.powi(2) + 0.5_f64).log2().powi(2) + 0.5_f64)).sin());
                }
                (n9, true) => {
                    x *= ((1.5_f64 * (x + (depth as f64)).tanh().abs()) + 0.5_f64).log((1.5_f64 * (-x).abs()) + 1.5_f64) / 14.0_f64;
                    let mut y3 = (((1e-1_f64 % ((1.5_f64 * x.abs()) + 1.5_f64)) - (3.0_f64 / ((1.5_f64 * x.abs()) + 0.5_f64))) - (-((3_i64 as f64) - x))).tanh();
                }
                _ => {
                    if true {
                        let y3 = [((1.5_f64 * ((((0_i64 - 3_i64) as f64) / 30.0_f64) * x).abs()) + 0.5_f64).hypot(x).sin(), (3_i64 as f64).sin()];
                    } else {
                        x = K % (x.ceil().sin().cos().powi(2) + 1.5_f64);
                    };
                }
            };
        }
        if (depth >= (depth * depth)) {
            let mut y13 = (-(0.9_f64 * (x / 14.0_f64)).exp()).abs();
        } else {
            let n15 = (3_i64 / 4_i64) % 7_i64;
        };
        (y3 + (0.0625_f64 * x)) + (0.1_f64 * y3)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.8392169999999999, 0.7216170000000001],
            &|x| f0(0, x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(0, x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[-0.9641909503421002, -0.0],
        );
    }
}

mod program_362 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64) -> f64 {
        if (0_i64 < 1_i64) {
            x *= ((1.5_f64 * x) / ((std::f64::consts::PI * 1.0_f64).powi(2) + 0.5_f64)).sin();
            let n4 @ 0..=1 = (((3_usize * 0_usize) as i64) % 7_i64) else {
                return ((({
                    x %= (x / 12.0_f64).abs() + 1.5_f64;
                    (0.5_f64 + 3.0_f64).tanh()
                }) + (0.0625_f64 * y2)) + (0.1_f64 * x));
            };
        };
        let mut y6;
        if (3_i64 < (0_i64 * 0_i64)) {
            let 1..=3 = (1_i64 % 7_i64) else {
                return (((-(0.9_f64 * 2.0_f64.tanh()).cosh()).round().tanh() + (0.125_f64 * x)) + (0.1_f64 * y2));
            };
            y6 = {
                x = (1.5_f64 * (K - y2)).sin().signum();
                x = (((y2 + x) + f64::exp2(0.9_f64 * y2.tanh())) / 16.0_f64).trunc();
                ((if (3_i64 > 2_i64) {
                    ((x - y2) / 14.0_f64).fract() * (-y2).max(1e-1_f64.cos())
                } else {
                    match (1_i64 % 7_i64) {
                        -1 => {
                            x = 0.5_f64;
                        }
                        -3..-1 => {
                            x -= 0.5_f64 * (((y2 - (((4_i64 as usize) % 4_usize) as f64)) / 32.0_f64).clamp(-0.5_f64, 1.5_f64) / 3.0_f64);
                        }
                        _ => {
                            x = 0.5_f64;
                        }
                    };
                    ((1.5_f64 * (K % ((1.5_f64 * ((3_usize as f64).tanh() * y2).abs()) + 1.5_f64)).abs()) + 0.5_f64).recip()
                }) * (-(x - core::f64::consts::E))) / 128.0_f64
            };
        } else {
            y6 = (((1.5_f64 * ((0.25_f64 + x) / 15.0_f64).asinh().abs()) + 0.5_f64).powi(2) + 0.5_f64).powi((0_i64 % 3_i64) as i32).tanh();
        }
        (((3.0_f64 * (y2 + (0.9_f64 * y6.sin()).sinh())).tanh() + (0.125_f64 * y6)) + (0.125_f64 * y2)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.177683, 0.177117],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[-0.005139363130459332, 0.20219480678275925],
        );
    }
}

mod program_363 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64) -> f64 {
        let mut y12 = match ((1_i64 * 3_i64) % 7_i64) {
            0..3 => {
                let p4: (f64, f64) = (-(0.9_f64 * 2.0_f64.sin()).exp_m1(), 3.0_f64);
                x = {
                    x %= (x / 12.0_f64).abs() + 1.5_f64;
                    let mut p6 = if false {
                        x = -(((0_i64 as f64) - y2).sin() * 2.0_f64);
                        (((1.5_f64 * y2.abs()) + 1.5_f64).acosh() % ((1.5_f64 * (p4.1 + p4.1).tanh().abs()) + 1.5_f64), 0.5_f64)
                    } else {
                        x -= 0.5_f64 * (((p4.0 / (p4.0.powi(2) + 0.5_f64)) / 24.0_f64).trunc() / 2.0_f64);
                        x = y2;
                        p4
                    };
                    let mut y8 = f64::exp(0.9_f64 * p4.1.tanh());
                    (((3_usize as f64) - x).sin() * (y2 / (p4.1.powi(2) + 0.5_f64))) - ((-y2) / ((1.5_f64 * (core::f64::consts::E * y2).abs()) + 0.5_f64))
                };
                (0.9_f64 * ((-(1e-1_f64 * x)) / 40.0_f64)).exp2()
            }
            -1 | 2..=3 => {
                ((x * 1.0_f64.div_euclid(((0_usize + 0_usize) as f64).sin().powi(2) + 1.5_f64)) - x) / 60.0_f64
            }
            -1..=0 if ((-x) < (x - x)) => {
                (f64::atanh(0.9_f64 * (x / 14.0_f64)) - (2.0_f64 / ((0_i64 as f64).tanh().powi(2) + 0.5_f64))) * ((x * (0_usize as f64).sin()) + (core::f64::consts::E * y2)).sin()
            }
            n10 => {
                x.sin()
            }
        };
        (((((y12 + x) - (x - x)).sin() * ((y2 + y12) * (((2_usize * 1_usize) as f64).tanh() * 0.5_f64)).tanh()) + (0.0625_f64 * y2)) + (0.125_f64 * x)) + (0.1_f64 * y12)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.727483, -1.6647830000000001],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[-0.3651946836900506, -0.11504139684148593],
        );
    }
}

mod program_365 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        for k2 in (1_usize..1).step_by(3) {
            if (x > 3.0_f64) {
                return (((1_i64 / 4_i64) as f64) + ((4_i64 / 2_i64) as f64).tanh().powi(0)).sin();
            } else {
                let mut k5 = 0_usize;
                while k5 < 2 && (({
                    x.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64) > 0.75_f64
                }) && ({
                    !(std::f64::consts::PI > K)
                })) {
                    k5 += 1;
                    let mut y8: f64 = ((x.min(x) + (0_i64 as f64).sin().rem_euclid((1.5_f64 * x.abs()) + 1.5_f64)) * (f64::ln_1p((1.5_f64 * x.abs()) + 0.5_f64) + (x - 3.0_f64))).tanh();
                    let (y10, y12) = (x - 0.5_f64).trunc().sin_cos();
                }
                let mut y14: f64 = 0.25_f64 + x;
            };
        }
        let y16 = ((x.powi(2) + 0.5_f64).log10().powi(2) + 0.5_f64).log10() % ((((1.5_f64 * x.abs()) + 0.5_f64).sqrt() - (x * ((((0_i64 as usize) % 4_usize) as f64) / 30.0_f64))).powi(2) + 1.5_f64);
        'l19: for y16 in 0_usize..3 {
            let mut y20 = (-((2_i64 * 2_i64) as f64)).tanh().tanh() * ((0.9_f64 * ((3_i64 as f64) / 34.0_f64)).asin().powi(2) + 0.5_f64).hypot(x.min(x));
            let y22 = ((x.signum() - core::f64::consts::E.max(x)) * x) / 10.0_f64;
        }
        (x + (0.125_f64 * y16)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.436083],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[1.0301179848326827],
        );
    }
}

mod program_366 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        {};
        let mut k2: usize = 1_usize % 4;
        (-x).mul_add(2.0_f64, (k2 as f64) + x).tanh().copysign(std::f64::consts::PI.fract() / ((((1_i64 as usize) % 4_usize) as f64).sin().powi(2) + 0.5_f64)) + (0.1_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, n2: i64, y4: f64, c6: bool) -> f64 {
        if (0_usize >= (2_usize * 1_usize)) {
            let mut k8 = 0_usize;
            'l10: while k8 < 1 && (n2 >= (4_i64 / 2_i64)) {
                k8 += 1;
                'l13: for k11 in 0_usize..=1 {
                    let a14 = [(0.9_f64 * (x.clamp(-0.5_f64, 1.5_f64) / 2.0_f64)).cosh(), (core::f64::consts::E - x).to_radians(), y4.tanh().rem_euclid((1.5_f64 * (((k8 * k8) as f64).sin().powi(2) + 0.5_f64).log((1.5_f64 * y4.abs()) + 1.5_f64).sin().abs()) + 1.5_f64)];
                }
                let mut y4 = n2 % 7_i64;
                y4 = ((-n2) % 3_i64) % 7_i64;
            }
        } else {
            let mut k17 = 0_usize;
            while k17 < 1 {
                k17 += 1;
                let y20 = (y4.rem_euclid((1.5_f64 * y4.abs()) + 1.5_f64).rem_euclid((y4 * y4).powi(2) + 1.5_f64) / 18.0_f64).asinh();
                let mut y20: [f64; 3] = {
                    let mut k22 = 0_usize;
                    'l24: loop {
                        k22 += 1;
                        if k22 > 2 {
                            break [((0.9_f64 * 2.0_f64.tanh()).to_degrees() - x) / 60.0_f64, y4, x];
                        }
                    }
                };
            }
        };
        ((((x % ((1.5_f64 * x.abs()) + 1.5_f64)) - y4.mul_add(y4, (0_usize + 1_usize) as f64)).tanh().powi(2) + 0.5_f64).log2().tanh() + (0.1_f64 * x)) + (0.0625_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.8475170000000001, -0.335883],
            &|x| f1(x[0], -3, x[1], true),
            &|x| {
                let (value, (d0, d1)) = f1_grad(x[0], -3, x[1], true);
                (value, vec![d0, d1])
            },
            &[-0.571313340147501, -0.3884654772575261],
        );
    }
}

mod program_368 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, c2: bool) -> f64 {
        x = ((if (!((x < core::f64::consts::E) && ((2_usize + 3_usize) > 0_usize))) {
            let mut n13: i64 = ((2_i64 / 4_i64) % 4_i64) % 7_i64;
            let ((y15, _), y17) = ((((1.5_f64 * x.abs()) + 0.5_f64).log((1.5_f64 * (-x).abs()) + 1.5_f64).sin(), f64::sqrt((x % ((1.5_f64 * (n13 as f64).tanh().abs()) + 1.5_f64)).powi(2) + 0.5_f64).sin()), 0.5_f64);
            x = {
                let mut k19 = 0_usize;
                loop {
                    k19 += 1;
                    if k19 > 1 {
                        break (0.75_f64.copysign(y17).powi(2) + 0.5_f64).log((1.5_f64 * (n13 as f64).sin().asinh().abs()) + 1.5_f64).tanh();
                    }
                    n13 = (n13 - n13) % 7_i64;
                }
            };
            ((std::f64::consts::PI * y17).tanh() * f64::acosh(K.powi(2) + 1.5_f64)).round() / 13.0_f64
        } else {
            'l6: for k4 in 0_usize..3 {
                'l8: for k4 in 0_usize..3 {
                    let mut n9: i64 = 0_i64 % 7_i64;
                    n9 = (1_i64 % 4_i64) % 7_i64;
                    x %= (K - x).sin().abs() + 1.5_f64;
                }
                let mut c11 = ((k4 as f64) >= ((3_i64 - 2_i64) as f64)) || true;
            }
            (x - ((0.9_f64 * (x / 14.0_f64)).exp2() * x)).sin()
        }) * (0.9_f64 * (-x).sin()).atanh()) / 15.0_f64;
        ((x.max(x) % (x.powi(2) + 1.5_f64)) - 1.0_f64.copysign(x).atan2((1.5_f64 * ((x + x) / 24.0_f64).abs()) + 0.5_f64)).tanh() + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.091617],
            &|x| f0(x[0], false),
            &|x| {
                let (value, d0) = f0_grad(x[0], false);
                (value, vec![d0])
            },
            &[3.0632821138866864e-5],
        );
    }
}

mod program_369 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, p2: ((f64, f64), f64), y4: f64, y6: f64) -> f64 {
        let (y8, y10): (f64, f64) = ((K.powi(2) + 0.5_f64).log10() % (f64::asin(0.9_f64 * p2.1.tanh()).powi(2) + 1.5_f64)).sin_cos();
        {
            if ((!(K >= core::f64::consts::E)) && ((4_i64 + 0_i64) == 4_i64)) {
                if (y4 <= (-std::f64::consts::PI)) {
                    {
                        let mut k12 = 0_usize;
                        'l14: loop {
                            k12 += 1;
                            if k12 > 3 {
                                break;
                            }
                            let y10 = ((1.5_f64 * (y8.div_euclid((1.5_f64 * K.abs()) + 1.5_f64) / 13.0_f64).abs()) + 0.5_f64).sqrt() * ((y10 / ((y6 - ((k12 * k12) as f64)).tanh().powi(2) + 0.5_f64)) / 24.0_f64);
                        }
                    };
                } else {
                    return (((((p2.1.powi(2) + 0.5_f64).powf(0.9_f64 * ({
                        p2.0.0
                    }).sin()).tanh() + (0.1_f64 * x)) + (0.0625_f64 * y4)) + (0.125_f64 * y6)) + (0.0625_f64 * y10));
                };
                if (f64::ln_1p(y6.powi(2) + 0.5_f64) < 0.5_f64.clamp(-0.5_f64, 1.5_f64)) {
                    return (((((((if ((p2.1 * x) <= p2.0.1) {
                        (y10.sin() + ((1.0_f64 + y4) * (y6 * y4))).sin()
                    } else {
                        0.25_f64.div_euclid((1.5_f64 * (0.5_f64 + x).abs()) + 1.5_f64) * p2.0.1
                    }) % ((1.5_f64 * y6.abs()) + 1.5_f64)).abs() / 8.0_f64) + (0.1_f64 * y8)) + (0.125_f64 * y6)) + (0.0625_f64 * x)) + (0.1_f64 * p2.0.1));
                };
            };
        };
        (((((((1.5_f64 * ((p2.0.1.mul_add(y6, y10) + (y4 * K)) / 24.0_f64).abs()) + 0.5_f64).powi(2) + 0.5_f64).powi((1_i64 % 3_i64) as i32) / 21.0_f64) + (0.0625_f64 * y6)) + (0.1_f64 * y8)) + (0.0625_f64 * y10)) + (0.1_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.1458169999999999, -0.6835829999999999, 0.863017, 1.032217, -1.4687830000000002, 1.1158169999999998],
            &|x| f0(x[0], ((x[1], x[2]), x[3]), x[4], x[5]),
            &|x| {
                let (value, (d0, d1, d2, d3)) = f0_grad(x[0], ((x[1], x[2]), x[3]), x[4], x[5]);
                (value, vec![d0, d1.0.0, d1.0.1, d1.1, d2, d3])
            },
            &[0.1, 0.1400238543226111, -0.0, -0.33561785495642604, 0.0625, 0.125],
        );
    }
}

mod program_371 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, m2: [[f64; 2]; 2], y4: f64, n6: i64) -> f64 {
        match (n6 % 7_i64) {
            n8 @ 3 => {
                let mut n10 = n6 % 7_i64;
                if ((({
                    (-(((n10 as f64) / 30.0_f64).min(3.0_f64).powi(2) + 0.5_f64).log((1.5_f64 * (-((n6 - n10) as f64)).sin().abs()) + 1.5_f64)).sin()
                }) >= f64::to_degrees(0.9_f64 * K.sin())) || true) {
                    n10 = (0_i64 % 3_i64) % 7_i64;
                    if (y4.clamp(-0.5_f64, 1.5_f64) < (-y4)) {
                        n10 = n10 % 7_i64;
                        n10 = (n8 - n10) % 7_i64;
                    };
                } else {
                    {
                        let y4: [f64; 3] = [-(m2[3_usize % 2][(3_usize * 2_usize) % 2] - m2[0][0_usize % 2]), std::f64::consts::PI.atan().cos(), (x * y4).rem_euclid(0.5_f64.powi(2) + 1.5_f64)];
                        let r13 = m2[(1_usize * 2_usize) % 2];
                    };
                };
            }
            n15 @ (-2..=1 | 2..) => {}
            _ => {}
        };
        ((x + (0.0625_f64 * x)) + (0.125_f64 * m2[(1_usize + 2_usize) % 2][1])) + (0.0625_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.619317, 0.5681170000000001, 0.10341700000000001, -1.135783, -0.803083, -1.807283],
            &|x| f0(x[0], [[x[1], x[2]], [x[3], x[4]]], x[5], 3),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(x[0], [[x[1], x[2]], [x[3], x[4]]], x[5], 3);
                (value, vec![d0, d1[0][0], d1[0][1], d1[1][0], d1[1][1], d2])
            },
            &[1.0625, -0.0, -0.0, -0.0, 0.125, 0.0625],
        );
    }
}

mod program_379 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, y4: f64) -> f64 {
        let mut y2 = 1;
        (1.5_f64.tanh() + (0.1_f64 * y4)) + (0.1_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64) -> f64 {
        let m2 = [[x, x.min(0.25_f64).rem_euclid((1.5_f64 * (x * x).abs()) + 1.5_f64) / 18.0_f64]; 2];
        let mut k4 = 0_usize;
        while k4 < 4 {
            k4 += 1;
            for _ in (0_i64..0_i64).rev() {}
            'l10: for k8 in (0_usize..(1_usize % 4)).step_by(1).step_by(3) {
                let mut y11: f64 = ((std::f64::consts::PI.powi(2) + 0.5_f64).log10() - x.min(x)) * x.min(x).atan2((1.5_f64 * (0.5_f64 * core::f64::consts::E).abs()) + 0.5_f64);
            }
        }
        let mut k13: usize = 1;
        ((((1.5_f64 * ({
            for k15 in 0_usize..2 {
                let y18 = m2[2_usize % 2][0] / 12.0_f64;
            }
            (m2[1][(k13 + k13) % 2].powi(2) + 0.5_f64).cbrt().tanh()
        }).abs()) + 0.5_f64).log((1.0_f64 * m2[(1_usize * k13) % 2][3_usize % 2]).tanh().powi(2) + 1.5_f64) * ((x + 3.0_f64) % ((1.5_f64 * x.copysign(x).abs()) + 1.5_f64))).tanh() + (0.1_f64 * x)) + (0.0625_f64 * m2[(k13 * k13) % 2][k13 % 2])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.1639169999999999],
            &|x| f1(x[0]),
            &|x| {
                let (value, d0) = f1_grad(x[0]);
                (value, vec![d0])
            },
            &[-0.008916893898136172],
        );
    }
}

mod program_380 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, c2: bool, a4: [f64; 3], p6: (f64, f64)) -> f64 {
        let mut k8 = 0_usize;
        'l10: while k8 < 4 {
            k8 += 1;
            let y16 = (((if (((((0_i64 as usize) % 4_usize) as f64) - x) > x) {
                if ((-4_i64) >= (0_i64 / 2_i64)) {
                    let k8 = (x.ceil() * ((-core::f64::consts::E) + (std::f64::consts::PI * x)).tanh()) / 13.0_f64;
                    let y12: f64 = f64::log10((k8 + ((0_usize as f64) - K)).sin().powi(2) + 0.5_f64);
                } else {
                    x -= 0.5_f64 * x.sin();
                    let y14 = 1.0_f64;
                };
                x -= 0.5_f64 * (x / 24.0_f64);
                ((if ((x.powi(2) + 0.5_f64).sqrt().sin() <= (-std::f64::consts::PI)) {
                    (((1.5_f64 * ((x - x) / 24.0_f64).abs()) + 0.5_f64).log2() / ((1.5_f64 * ((1.5_f64 * x.abs()) + 1.5_f64).acosh().abs()) + 0.5_f64)).tanh()
                } else {
                    x = (((((4_i64 * 2_i64) as f64) - x) / ((1.5_f64 * x.abs()) + 0.5_f64)) / 84.0_f64).mul_add((x * x).tanh() / ((1.5_f64 * x.abs()) + 0.5_f64), (p6.1 - 1.5_f64).floor()).sin();
                    x /= (0.9_f64 * ((x - x) / 27.0_f64)).exp() + 0.75_f64;
                    ((a4[((4_i64 as usize) % 4_usize) % 3].clamp(-0.5_f64, 1.5_f64) / ((1.5_f64 * (p6.0 * a4[1]).abs()) + 0.5_f64)) - x).sin()
                }) % ((1.5_f64 * ((x - K) + (1e-1_f64 + x)).tanh().abs()) + 1.5_f64)) / 8.0_f64
            } else {
                ((0.5_f64.max(std::f64::consts::PI) * x.ceil()).sin().powi(2) + 0.5_f64).recip()
            }) - (x - p6.0)) / 16.0_f64).rem_euclid((1.5_f64 * (a4[1_usize % 3] - (0.9_f64 * x.sin()).to_degrees()).sin().abs()) + 1.5_f64);
        }
        (((a4[2].powi(2) + 0.5_f64).hypot(x.div_euclid(x.powi(2) + 1.5_f64) / 13.0_f64).mul_add((((x.powi(2) + 0.5_f64).powf(0.9_f64 * x.tanh()) / 147.0_f64) + x).tanh(), a4[1]).sin() + (0.0625_f64 * a4[3_usize % 3])) + (0.125_f64 * x)) + (0.0625_f64 * p6.1)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.6637829999999999, -0.961483, 0.690517, 1.282017, -0.5736829999999999, -1.167683],
            &|x| f0(x[0], true, [x[1], x[2], x[3]], (x[4], x[5])),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(x[0], true, [x[1], x[2], x[3]], (x[4], x[5]));
                (value, vec![d0, d1[0], d1[1], d1[2], d2.0, d2.1])
            },
            &[5.005176813611576e-9, 0.0625, 0.8614988864311025, -0.16254015498479601, -0.0, 0.0625],
        );
    }
}

mod program_385 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, p2: ((f64, f64), f64), y4: f64, mut c6: bool) -> f64 {
        c6 = c6;
        for p2 in 2_i64..3_i64 {
            c6 = c6;
            c6 = (p2 * p2) >= p2;
        }
        (((((y4 + 0.25_f64) / (y4.powi(2) + 0.5_f64)) * (((y4 - x) * (K + 1.5_f64)) / 28.0_f64)).tanh() + (0.1_f64 * y4)) + (0.1_f64 * p2.0.0)) + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f1(depth: usize, mut x: f64, k3: usize, mut m5: [[f64; 2]; 2]) -> f64 {
        if (depth == 0_usize) {
            return x.fract();
        };
        let mut a12 = [((-x) / ((1.5_f64 * (x * x).tanh().abs()) + 0.5_f64)).sin(), x.min(m5[0][0]).min(x), ((3.0_f64 - x) + ({
            let mut k7 = 0_usize;
            loop {
                k7 += 1;
                if k7 > 2 {
                    break (-core::f64::consts::E).sin();
                }
                let m10: [[f64; 2]; 2] = [[x, (x.powi(2) + 0.5_f64).hypot(x).tanh().cos()]; 2];
            }
        })).sin()];
        ((1.5_f64.tanh() + (0.125_f64 * x)) + (0.125_f64 * a12[1])) + (0.0625_f64 * m5[1][1])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.925983, -0.359383, 0.07721700000000001, -0.7422829999999999, -0.7211829999999999],
            &|x| f1(2, x[0], 1, [[x[1], x[2]], [x[3], x[4]]]),
            &|x| {
                let (value, (d0, d1)) = f1_grad(2, x[0], 1, [[x[1], x[2]], [x[3], x[4]]]);
                (value, vec![d0, d1[0][0], d1[0][1], d1[1][0], d1[1][1]])
            },
            &[0.25, -0.0, -0.0, -0.0, 0.0625],
        );
    }
}

mod program_386 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64) -> f64 {
        let mut k4 = 0_usize;
        'l6: while k4 < 0 && ((4_i64 - 0_i64) >= 4_i64) {
            k4 += 1;
            {
                {
                    let mut k7 = 0_usize;
                    loop {
                        k7 += 1;
                        if k7 > 2 {
                            break;
                        }
                    }
                };
            };
            let p10 = {
                ((3.0_f64 - y2, (0.9_f64 * y2.sin()).exp2()), y2)
            };
            let a12 = [((0.9_f64 * p10.1.tanh()).sinh() + 0.5_f64.mul_add(0.25_f64, 0.75_f64)).tanh(), y2.trunc() + x, (0.25_f64.powi(2) + 0.5_f64).recip().max(x)];
        }
        let y14 = (((3_i64 as f64) / 30.0_f64) * (2.0_f64 * y2).ceil()) / 13.0_f64;
        ((((y14.rem_euclid((1.5_f64 * std::f64::consts::PI.abs()) + 1.5_f64) % ((1.5_f64 * (((2_i64 as f64) + x) / 32.0_f64).abs()) + 1.5_f64)) + (y2 + y2).floor()).tanh() + (0.0625_f64 * y14)) + (0.0625_f64 * x)) + (0.125_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.193817, -1.8400830000000001],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.06026385002079817, 0.125],
        );
    }
}

mod program_387 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, y3: f64) -> f64 {
        if (depth == 0_usize) {
            return ({
                match ((-(1_i64 + 0_i64)) % 7_i64, false) {
                    (n5, false) if (x <= x.min(y3)) => {
                        'l9: for k7 in (0_usize..=0).step_by(1).step_by(1) {
                            x = 3.0_f64;
                        }
                    }
                    (n10, true) => {
                        x += 0.5_f64 * ((x * (K * 3.0_f64)).sin() / 2.0_f64);
                    }
                    _ => {
                        x -= 0.5_f64 * (((core::f64::consts::E / (y3.powi(2) + 0.5_f64)) + (x / ((1.5_f64 * 0.5_f64.abs()) + 0.5_f64))) / 64.0_f64);
                    }
                };
                (x * (x.min(x) + (0.75_f64 % ((1.5_f64 * std::f64::consts::PI.abs()) + 1.5_f64)))).tanh()
            });
        };
        ((((0.9_f64 * (std::f64::consts::PI / 5.0_f64)).asin() + ((0_i64 as f64) % (y3.powi(2) + 1.5_f64))) / 32.0_f64) + (0.125_f64 * y3)) + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f1(mut x: f64, y2: f64, p4: (f64, f64)) -> f64 {
        {
            'l7: for p4 in 0_usize..=((3_usize * 3_usize) % 4) {
                'l10: for k8 in 0_usize..2 {
                    x /= (0.9_f64 * std::f64::consts::PI.tanh()).exp() + 0.75_f64;
                }
                let r11 = [core::f64::consts::E.rem_euclid(y2.powi(2) + 1.5_f64).rem_euclid((1.5_f64 * (x - ((2_i64 * 4_i64) as f64)).sin().abs()) + 1.5_f64), ((x * y2) % ((1.5_f64 * (-x).abs()) + 1.5_f64)).tanh()];
            }
            let (mut p13, y15) = (p4, (0.9_f64 * ((3_usize as f64) / ((0_usize as f64).tanh().powi(2) + 0.5_f64)).tanh()).exp_m1());
        };
        'l19: for n17 in 2_i64..=6_i64 {
            let m20 = [[f0((3_usize + 1_usize) % 4, (1.5_f64 * y2).sin(), -y2); 2]; 2];
        }
        (((core::f64::consts::E + ((y2 * 1.0_f64) * (2.0_f64 + y2))).sin() + (0.125_f64 * y2)) + (0.0625_f64 * x)) + (0.1_f64 * p4.0)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.614683, 0.325717, -1.692283, -0.5879829999999999],
            &|x| f1(x[0], x[1], (x[2], x[3])),
            &|x| {
                let (value, (d0, d1, d2)) = f1_grad(x[0], x[1], (x[2], x[3]));
                (value, vec![d0, d1, d2.0, d2.1])
            },
            &[0.0005950307889564241, -2.379725352510915, 0.1, -0.0],
        );
    }
}

mod program_389 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, k2: usize, mut y4: f64) -> f64 {
        let mut k6 = 0_usize;
        while k6 < 2 {
            k6 += 1;
            {
                let mut k9 = 0_usize;
                loop {
                    k9 += 1;
                    if k9 > 0 {
                        break;
                    }
                    let mut y12 = ((1.5_f64 * ((3.0_f64.powi(2) + 0.5_f64).log10() + (x.powi(2) + 0.5_f64).ln()).abs()) + 0.5_f64).hypot(((1.5_f64 * y4.abs()) + 0.5_f64).log2()).tanh();
                    let ((mut y14, y16), mut y18) = ((3.0_f64.atan2((1.5_f64 * K.mul_add(y4, core::f64::consts::E).tanh().abs()) + 0.5_f64), ((y12.powi(2) + 0.5_f64).hypot(x) / 147.0_f64).ceil() / 13.0_f64), ((1.5_f64 * x.abs()) + 0.5_f64).sqrt());
                    let y20 = -((y16 % ((1.5_f64 * y18.abs()) + 1.5_f64)) * y16).tanh();
                }
            };
        }
        y4 *= (x * ((y4 - y4) / 24.0_f64)).sin();
        let mut y22 = (((x + 0.5_f64) % (((1_i64 as f64) / ((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64)).sin().powi(2) + 1.5_f64)) / ((((1.5_f64 * 1.5_f64.abs()) + 0.5_f64).log((1.5_f64 * 1.0_f64.abs()) + 1.5_f64) + (1.0_f64 + y4)).sin().powi(2) + 0.5_f64)) / 10.0_f64;
        {
            y22 = y22.max(y4).rem_euclid((1.5_f64 * y22.atan2((1.5_f64 * y22.abs()) + 0.5_f64).abs()) + 1.5_f64).clamp(-0.5_f64, 1.5_f64);
        };
        {
            let mut k24 = 0_usize;
            loop {
                k24 += 1;
                if k24 > 1 {
                    break;
                }
                y4 += 0.5_f64 * (0.9_f64 * 1e-1_f64.tanh()).sinh().sin();
                let (y27, y29) = 1e-1_f64.mul_add(x.clamp(-0.5_f64, 1.5_f64), x).sin_cos();
            }
        };
        ((f64::trunc(y4).tanh() + (0.0625_f64 * y22)) + (0.1_f64 * x)) + (0.125_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.276383, 1.5168169999999999],
            &|x| f0(x[0], 0, x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], 0, x[1]);
                (value, vec![d0, d1])
            },
            &[0.1, -0.0],
        );
    }
}

mod program_392 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let mut k2 = 0_usize;
        'l4: while k2 < 3 {
            k2 += 1;
            let k2 = x;
            let mut k6 = 1_usize % 4;
        }
        if false {
            return (if false {
                if ((0_i64 > (-0_i64)) || (({
                    let (mut y15, y17) = (x.div_euclid(x.powi(2) + 1.5_f64).to_radians(), {
                        let mut k8 = 0_usize;
                        loop {
                            k8 += 1;
                            if k8 > 2 {
                                break ((1.5_f64 * (0.9_f64 * (0_usize as f64).sin()).asin().abs()) + 0.5_f64).hypot(x * x);
                            }
                            let (y11, y13) = x.sin_cos();
                        }
                    });
                    -K
                }) < (2.0_f64 - (3_i64 as f64)))) {};
                (0.9_f64 * x.tanh()).exp2()
            } else {
                ((((1.5_f64 * x.abs()) + 0.5_f64).log((1.5_f64 * core::f64::consts::E.abs()) + 1.5_f64) / 14.0_f64).cos() + x).tanh()
            }).trunc();
        };
        (((0.9_f64 * ((x.powi(2) + 0.5_f64).log(1.5_f64.powi(2) + 1.5_f64) / 16.0_f64)).atanh() + 3.0_f64.max(std::f64::consts::PI.min(x))) / 6.0_f64) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.23751699999999998],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.13105922160682407],
        );
    }
}

mod program_393 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut p2: ((f64, f64), f64), p4: (f64, f64)) -> f64 {
        let (mut y16, _) = ({
            let mut y6 = x;
            let mut y8 = y6 / 12.0_f64;
            (2.0_f64 * 0.5_f64).sin() - (if (x > (0.9_f64 * x.tanh()).to_degrees()) {
                (p4.1 - x).to_radians().to_radians() / 4.0_f64
            } else {
                if (false || (x.trunc() <= ((1.5_f64 * y8.abs()) + 0.5_f64).log(K.powi(2) + 1.5_f64))) {
                    for y6 in 0_i64..3_i64 {
                        let y12 = ((((p2.0.1 - x) * f64::atanh(0.9_f64 * x.tanh())) / 26.0_f64).powi(2) + 0.5_f64).hypot(((0.25_f64 - y8) / 15.0_f64).asinh());
                    }
                    y8 = x;
                    let mut p14 = {
                        y6 /= (0.9_f64 * (-0.25_f64).tanh()).exp() + 0.75_f64;
                        p4
                    };
                };
                p2.1 += 0.5_f64 * ((0.9_f64 * x.min(x).sin()).cosh() / 4.0_f64);
                y6 / 12.0_f64
            })
        }, ((1.5_f64 * p4.0.abs()) + 1.5_f64).acosh());
        (((x + (0.125_f64 * y16)) + (0.1_f64 * x)) + (0.125_f64 * p2.0.0)) + (0.1_f64 * p4.1)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.7586170000000001, 0.760117, 0.310617, 0.899517, -0.263483, -0.214483],
            &|x| f0(x[0], ((x[1], x[2]), x[3]), (x[4], x[5])),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(x[0], ((x[1], x[2]), x[3]), (x[4], x[5]));
                (value, vec![d0, d1.0.0, d1.0.1, d1.1, d2.0, d2.1])
            },
            &[1.0895833333333333, 0.125, -0.0, -0.0, -0.0, 0.1],
        );
    }
}

mod program_396 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, c3: bool) -> f64 {
        if (depth == 0_usize) {
            return (x / ((1.5_f64 * x.abs()) + 0.5_f64)).sin();
        };
        let mut y5 = ((((1.5_f64 * x.abs()) + 0.5_f64).cbrt() / 145.0_f64) * (((0_i64 * 1_i64) as f64) + 3.0_f64).sin()) + 1e-1_f64;
        y5 = x.sin();
        if c3 {
            let n7 @ -2..=0 = (1_i64 % 7_i64) else {
                return (std::f64::consts::PI.signum() - (y5 - x)).tanh();
            };
            {
                if (c3 && ((if c3 {
                    f64::tanh((y5 * x).sin()) % (y5.mul_add((y5 + x).tanh(), ((1.5_f64 * y5.abs()) + 0.5_f64).hypot(((depth + depth) as f64) / 30.0_f64).tanh()).sin().powi(2) + 1.5_f64)
                } else {
                    let mut k9 = 0_usize;
                    while k9 < 3 && (n7 >= 4_i64) {
                        k9 += 1;
                        x %= (1.0_f64 / ((1.5_f64 * x.abs()) + 0.5_f64)).tanh().abs() + 1.5_f64;
                        let y12 = ((y5.min(1e-1_f64) / (((1.5_f64 * 0.25_f64.abs()) + 0.5_f64).hypot(y5).sin().powi(2) + 0.5_f64)).sin() * (-(-x))).tanh();
                        y5 = (x.div_euclid(y12.powi(2) + 1.5_f64).tanh().powi(2) + 1.5_f64).acosh().signum();
                    }
                    let mut y14 = ((y5.powi(2) + 0.5_f64).log2() - ((-x) / ((1.5_f64 * f0(depth - 1_usize, x / 12.0_f64, x <= x).abs()) + 0.5_f64))) / 33.0_f64;
                    (((0.9_f64 * (x / 14.0_f64)).cosh() % ((y14 * y14).tanh().powi(2) + 1.5_f64)).powi(2) + 1.5_f64).acosh()
                }) > (depth as f64))) {
                    x -= 0.5_f64 * f64::log10((1.5_f64 * (-1e-1_f64).abs()) + 0.5_f64).sin();
                };
            };
        } else {
            y5 = y5 / 12.0_f64;
        };
        ((-(-(std::f64::consts::PI.powi(2) + 0.5_f64).sqrt())).sin() + (0.1_f64 * y5)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.902183],
            &|x| f0(1, x[0], true),
            &|x| {
                let (value, d0) = f0_grad(1, x[0], true);
                (value, vec![d0])
            },
            &[0.18974839318795375],
        );
    }
}

mod program_399 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64, y4: f64, a6: [f64; 3]) -> f64 {
        let mut y8 = y2 * 1e-1_f64;
        {
            let mut k10 = 0_usize;
            'l12: loop {
                k10 += 1;
                if k10 > 2 {
                    break;
                }
                for n13 in (-2_i64)..(-1_i64) {
                    x = ((y8.round() + (0.9_f64 * (a6[k10 % 3] / 3.0_f64)).atanh()) % ((1.5_f64 * (y4 * a6[(k10 + k10) % 3]).cos().abs()) + 1.5_f64)).sin();
                    x = a6[0].div_euclid((1.5_f64 * (y2 % ((1.5_f64 * a6[k10 % 3].abs()) + 1.5_f64)).ceil().tanh().abs()) + 1.5_f64);
                    x = ((0.9_f64 * (3.0_f64 / 4.0_f64)).exp_m1() / (((((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64) / 17.0_f64).powi(2) + 0.5_f64).powi((n13 % 3_i64) as i32).powi(2) + 0.5_f64)).atan();
                }
                {
                    let mut k16 = 0_usize;
                    'l18: loop {
                        k16 += 1;
                        if k16 > 3 {
                            break;
                        }
                        x /= (0.9_f64 * ((y4 + y2) / 5.0_f64)).exp() + 0.75_f64;
                        x -= 0.5_f64 * ((y2 * x) + (x - y8)).tanh();
                        x = y8.tanh();
                    }
                };
                match ((4_i64 * 4_i64) % 7_i64) {
                    -1..=2 | 3..=5 => {
                        y8 -= 0.5_f64 * y2.rem_euclid((1.5_f64 * (0.75_f64 - y8).tanh().abs()) + 1.5_f64).sin();
                    }
                    n19 => {
                        x += 0.5_f64 * (y2.clamp(-0.5_f64, 1.5_f64) * y8).tanh();
                    }
                };
            }
        };
        ((((-core::f64::consts::E.div_euclid((core::f64::consts::E - 3.0_f64).powi(2) + 1.5_f64)).sin() + (0.125_f64 * y8)) + (0.125_f64 * a6[1_usize % 3])) + (0.1_f64 * y4)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.025917, 1.844817, -1.8821830000000002, 0.6630170000000001, 1.298617, 1.7005169999999998],
            &|x| f0(x[0], x[1], x[2], [x[3], x[4], x[5]]),
            &|x| {
                let (value, (d0, d1, d2, d3)) = f0_grad(x[0], x[1], x[2], [x[3], x[4], x[5]]);
                (value, vec![d0, d1, d2, d3[0], d3[1], d3[2]])
            },
            &[-0.0, 0.06789809336039436, 0.1, -0.0, 0.125, -0.0],
        );
    }
}

mod program_400 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64) -> f64 {
        if (depth == 0_usize) {
            return (0.9_f64 * (x / 3.0_f64)).acos();
        };
        ((if ({
            (1_i64 - 1_i64) >= 4_i64
        }) {
            std::f64::consts::PI.tanh()
        } else {
            core::f64::consts::E.min(x - 0.75_f64).fract()
        }) % ((1.5_f64 * (((x + (depth as f64)) + (x - (1_usize as f64))) / 64.0_f64).abs()) + 1.5_f64)) + (0.1_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64) -> f64 {
        let y2 = (-(((3_usize as f64) - x) - (0.25_f64 - 0.75_f64))) / 38.0_f64;
        let y2 = (((-y2).powi(2) + 0.5_f64).recip() + (y2.powi(2) + 0.5_f64).log(core::f64::consts::E.powi(2) + 1.5_f64).sin().mul_add(std::f64::consts::PI, y2 * x)).sin();
        {
            let (_, mut y5) = ((f0(0, ((1.5_f64 * y2.abs()) + 0.5_f64).cbrt() / 65.0_f64), (0.9_f64 * ((1.5_f64 * y2.abs()) + 1.5_f64).acosh().tanh()).asin()), x.asinh());
        };
        (({
            std::f64::consts::PI + 1e-1_f64
        }).sin() + (0.0625_f64 * x)) + (0.0625_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.6879829999999999],
            &|x| f1(x[0]),
            &|x| {
                let (value, d0) = f1_grad(x[0]);
                (value, vec![d0])
            },
            &[0.05892209121225864],
        );
    }
}

mod program_402 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut p2: (f64, f64)) -> f64 {
        {
            let mut k4 = 0_usize;
            loop {
                k4 += 1;
                if k4 > 0 {
                    break;
                }
                let r7: [f64; 2] = [(x * (1_i64 as f64).sin()) + x.atan2((1.5_f64 * 1.0_f64.abs()) + 0.5_f64); 2];
                let mut y9: f64 = if (((((0_usize * k4) as f64) - 0.75_f64) >= (x.powi(2) + 0.5_f64).hypot(x)) && (((1.5_f64 * x.abs()) + 0.5_f64).hypot(2.0_f64) <= (2_i64 as f64).tanh().rem_euclid((1.5_f64 * 1.5_f64.abs()) + 1.5_f64))) {
                    3.0_f64 - ((-x) + (-3.0_f64))
                } else {
                    ((1.5_f64 * p2.1.abs()) + 0.5_f64).log(x.powi(2) + 1.5_f64) / 14.0_f64
                };
            }
        };
        ((x.powi(2).powi(2) + 0.5_f64).hypot(((1.5_f64 * ((-0_i64) as f64).tanh().abs()) + 0.5_f64).log(1.5_f64.powi(2) + 1.5_f64).sin()).sin().signum() + (0.125_f64 * p2.0)) + (0.1_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64) -> f64 {
        let y9 = {
            {
                let mut k2 = 0_usize;
                'l4: loop {
                    k2 += 1;
                    if k2 > 3 {
                        break;
                    }
                    if (4_i64 < (-2_i64)) {} else {};
                }
            };
            let mut y7 = match (((-0_i64) / 4_i64) % 7_i64) {
                1..2 | 2.. => {
                    let mut y5: f64 = (0.9_f64 * (3.0_f64.powi(2) + 0.5_f64).log2().tanh()).exp2().div_euclid(((x + x).floor() / 13.0_f64).powi(2) + 1.5_f64);
                    f64::acosh((1.5_f64 * (y5 - x.copysign(x)).sin().abs()) + 1.5_f64)
                }
                _ => {
                    (x - (-x)).cos()
                }
            };
            1e-1_f64
        };
        (((((x % (y9.powi(2) + 1.5_f64)) - f0(x, (x, y9.tanh()))) * (((1_i64 as f64).sin().powi(2) + 0.5_f64).log((1.5_f64 * core::f64::consts::E.abs()) + 1.5_f64) / 14.0_f64).rem_euclid((1.5_f64 * f0((2_usize as f64).sin(), (x, y9.sin())).abs()) + 1.5_f64).tanh()) / 10.0_f64) + (0.1_f64 * y9)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.397083],
            &|x| f1(x[0]),
            &|x| {
                let (value, d0) = f1_grad(x[0]);
                (value, vec![d0])
            },
            &[0.06310880952493055],
        );
    }
}

mod program_404 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        {
            let mut n2: i64 = (3_i64 - 3_i64) % 7_i64;
        };
        if (((3_i64 as usize) % 4_usize) < (2_usize * 3_usize)) {
            return (x + (0.125_f64 * x));
        };
        (((-x) + (0.9_f64 * 0.5_f64.tanh()).cosh()).floor() / 13.0_f64) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.5001829999999999],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[1.125],
        );
    }
}

mod program_406 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, n3: i64, y5: f64, y7: f64) -> f64 {
        if (depth == 0_usize) {
            return ((1.5_f64 * y7.abs()) + 0.5_f64).log10();
        };
        for k9 in 1_usize..5 {
            for k12 in (1_usize..3).step_by(1) {
                x = (1.5_f64 * f64::exp2(0.9_f64 * x.sin())).round() / 13.0_f64;
                x = (0.9_f64 * (((0.75_f64.powi(2) + 0.5_f64).powi(-2) * x) / 54.0_f64)).tan();
            }
        }
        ((((f0(depth - 1_usize, x.sin(), depth as i64, (x / (x.powi(2) + 0.5_f64)) / 24.0_f64, y5) + ((y5.powi(2) + 0.5_f64).powi(-2) + (y7 + K))) / 18.0_f64) + (0.125_f64 * y7)) + (0.125_f64 * y5)) + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f1(mut x: f64, n2: i64, y4: f64) -> f64 {
        if ((((3_usize * 1_usize) as f64) < ({
            x += 0.5_f64 * ({
                let mut k6 = 0_usize;
                loop {
                    k6 += 1;
                    if k6 > 4 {
                        break f64::tan(0.9_f64 * 3.0_f64.sin());
                    }
                    x *= x / 12.0_f64;
                }
            }).tanh();
            (-f0(3, x.tanh(), n2, x / 12.0_f64, x / 12.0_f64)).div_euclid((1.5_f64 * ((-(y4.powi(2) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64)) / 14.0_f64).abs()) + 1.5_f64) / 9.0_f64
        })) && ((y4 + 2.0_f64) > (0.9_f64 * (2.0_f64 / 4.0_f64)).cosh())) {
            x = (1e-1_f64.trunc() * (x + x).tanh()) * ((y4 * x) + 1e-1_f64).sin();
        } else {
            x += 0.5_f64 * (-(3.0_f64 - ((2_usize * 0_usize) as f64))).tanh();
        };
        (f0(1, ((n2 as f64) + 1.0_f64) / 33.0_f64, n2, y4.fract(), 0.25_f64.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64) / 146.0_f64).sin() + (0.125_f64 * y4)) + (0.125_f64 * x)
    }

    #[differentiable]
    fn f2(x: f64, k2: usize, mut n4: i64) -> f64 {
        let n4 = [(0.9_f64 * ((x + x) / 5.0_f64)).exp_m1(), (x.cos().powi(2) + 0.5_f64).ln_1p(), -0.75_f64.min(x)];
        ((({
            (-0.5_f64).sin()
        }) - x.div_euclid((x + 0.75_f64).powi(2) + 1.5_f64)).sin() + (0.1_f64 * n4[(k2 * 3_usize) % 3])) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.7106830000000002],
            &|x| f2(x[0], 3, 1),
            &|x| {
                let (value, d0) = f2_grad(x[0], 3, 1);
                (value, vec![d0])
            },
            &[0.119446615768674],
        );
    }
}

mod program_408 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, y3: f64) -> f64 {
        if (depth == 0_usize) {
            return 2.0_f64.clamp(-0.5_f64, 1.5_f64);
        };
        for x in 0_usize..1 {
            let mut k7 = 0_usize;
            while k7 < 3 {
                k7 += 1;
            }
        }
        (x.sin() + (0.1_f64 * y3)) + (0.1_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64) -> f64 {
        let mut k2 = 2_usize % 4;
        let (y4, mut y6): (f64, f64) = {
            k2 = k2 % 4;
            ((0.5_f64.powi(2) + 0.5_f64).recip(), 2.0_f64 - x)
        };
        let k2 = match ((3_i64 * 3_i64) % 7_i64, 3_i64 < (3_i64 - 3_i64)) {
            (-2..0, false) if ((2_usize != 1_usize) || (core::f64::consts::E > std::f64::consts::PI)) => {
                'l9: for y4 in ((-2_i64)..0_i64).step_by(1) {
                    let c10 = y4 < 4_i64;
                    k2 = k2 % 4;
                }
                if ({
                    k2 = 2;
                    (core::f64::consts::E <= x) && (x > (0_i64 as f64))
                }) {
                    ((((1.5_f64 * x.abs()) + 0.5_f64).sqrt() * y4) / 54.0_f64).div_euclid((core::f64::consts::E.min(x) * (x - y6)).sin().powi(2) + 1.5_f64)
                } else {
                    let mut y12 = (y6.powi(2) + 0.5_f64).log2().tanh();
                    (((1.5_f64 * (0.9_f64 * (1e-1_f64 / 4.0_f64)).exp_m1().abs()) + 0.5_f64).powf(0.9_f64 * (0.5_f64 * y4).sin().sin()).powi(2) + 1.5_f64).acosh()
                }
            }
            (n14, true) => {
                -(x.cos().powi(2) + 1.5_f64).acosh()
            }
            _ => {
                core::f64::consts::E
            }
        };
        (((f64::tanh(f0((3_usize + 2_usize) % 4, ((2_usize as f64) / (y6.powi(2) + 0.5_f64)).tanh(), (y6 * (4_i64 as f64).sin()) / 12.0_f64)) + (0.0625_f64 * x)) + (0.0625_f64 * y4)) + (0.1_f64 * y6)) + (0.125_f64 * k2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.502017],
            &|x| f1(x[0]),
            &|x| {
                let (value, d0) = f1_grad(x[0]);
                (value, vec![d0])
            },
            &[-0.014344463825961593],
        );
    }
}

mod program_410 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, c3: bool) -> f64 {
        if (depth == 0_usize) {
            return (x * x);
        };
        (match (0_i64 % 7_i64) {
            n5 @ (-3..-1 | 0) if (0.75_f64 < (K - x)) => {
                let mut m18: [[f64; 2]; 2] = [[(-x) * (((3_usize as f64) / 30.0_f64) * K), (x + 0.5_f64).max({
                    let mut p7: (f64, f64) = (x, x);
                    if ((n5 + n5) >= n5) {
                        let n9 = 4_i64 % 7_i64;
                    } else {
                        let c3 = (x + (1.0_f64.div_euclid(x.powi(2) + 1.5_f64) + (1.0_f64 + x))).sin();
                        p7 = p7;
                        let p7 = [[(0.9_f64 * (p7.0.powi(2) + 0.5_f64).log(c3.powi(2) + 1.5_f64).tanh()).tan(), p7.0.abs() * (0.9_f64 * (((4_i64 as usize) % 4_usize) as f64).sin()).to_degrees().tanh()], [(((p7.1 * c3) / 96.0_f64) - (p7.1 + 1.5_f64)) / 16.0_f64; 2]];
                    };
                    let mut a16: [f64; 3] = [p7.1, ({
                        let mut k13 = 0_usize;
                        'l15: loop {
                            k13 += 1;
                            if k13 > 4 {
                                break (x - p7.1).sin().div_euclid((x * x).powi(2) + 1.5_f64);
                            }
                            p7.0 %= (-0.25_f64).tanh().abs() + 1.5_f64;
                        }
                    }).fract(), x];
                    (p7.1 * (0.9_f64 * (x / ((1.5_f64 * x.abs()) + 0.5_f64)).sin()).sinh()).tanh()
                })]; 2];
                (0.9_f64 * (m18[0][1] * x).sin()).tan().trunc()
            }
            3..5 if c3 => {
                (0.9_f64 * (x * x).tanh()).sinh() - f64::cbrt((1.5_f64 * x.abs()) + 0.5_f64).fract()
            }
            n20 if (c3 && false) => {
                x
            }
            _ => {
                (x * (((1_i64 * 0_i64) as f64).tanh() * ((3_i64 % 4_i64) as f64).tanh())).clamp(-0.5_f64, 1.5_f64)
            }
        }).tanh() + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.769217],
            &|x| f0(0, x[0], true),
            &|x| {
                let (value, d0) = f0_grad(0, x[0], true);
                (value, vec![d0])
            },
            &[3.538434],
        );
    }
}

mod program_411 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, y3: f64, mut p5: (f64, f64)) -> f64 {
        if (depth == 0_usize) {
            return (0.5_f64 - x);
        };
        'l9: for k7 in 1_usize..1 {
            p5.1 += 0.5_f64 * (f64::log2(0.75_f64.to_radians().powi(2) + 0.5_f64) / 18.0_f64);
            let (y10, y12) = (0.9_f64 * ((p5.1 * x) / 27.0_f64)).atanh().sin_cos();
        }
        p5.1 = ((-(p5.0 / (((1_i64 as f64) / 30.0_f64).powi(2) + 0.5_f64))) / 24.0_f64).asinh();
        ((((((1.5_f64 * 2.0_f64.abs()) + 0.5_f64).sqrt() + (x + x)) * ((((depth * depth) as f64) + y3) + 0.25_f64).tanh()).sin() + (0.125_f64 * y3)) + (0.0625_f64 * p5.0)) + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64) -> f64 {
        let n2 @ -2..=3 = ((1_usize as i64) % 7_i64) else {
            return (f0(1, x, 1.0_f64 / 3.0_f64, (x, x)) * (x + x)).sin();
        };
        if (n2 == n2) {} else {
            if ((2_usize >= 0_usize) && (!false)) {
                match ((n2 - n2) % 7_i64) {
                    n4 if (!(x > x)) => {
                        let mut n4: [[f64; 2]; 2] = [[x, (-x).atan()], [-(0.9_f64 * x.sin()).atanh(), 3.0_f64.floor().sin().rem_euclid((1.5_f64 * (0.9_f64 * x.tanh()).exp().abs()) + 1.5_f64)]];
                        let (_, mut y7): (f64, f64) = ((core::f64::consts::E * x) * ((1.5_f64 * n4[(3_usize * 3_usize) % 2][((n2 as usize) % 4_usize) % 2].abs()) + 0.5_f64).log2()).tanh().sin_cos();
                    }
                    n9 => {
                        let n9: (f64, f64) = (((1.5_f64 * (x + x).abs()) + 0.5_f64).powf(0.9_f64 * ((x * 0.5_f64) / 7.0_f64)).sin(), f0(3, (0_i64 as f64) / 30.0_f64, ((n9 - n2) as f64) / 30.0_f64, (x, 0.25_f64 / 3.0_f64)) - (0.9_f64 * K.sin()).sinh());
                    }
                };
            } else {};
        };
        (-f0((3_usize * 1_usize) % 4, K.tanh(), x, (x, 0.75_f64.sin())).min(K.round().tanh())).tanh() + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.31528300000000004],
            &|x| f1(x[0]),
            &|x| {
                let (value, d0) = f1_grad(x[0]);
                (value, vec![d0])
            },
            &[-0.06241911968199512],
        );
    }
}

mod program_413 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, n2: i64) -> f64 {
        let a15;
        if (!((0_usize != 2_usize) && false)) {
            let n2 = if (((x >= 1.0_f64) || false) || ((2_usize + 0_usize) < 0_usize)) {
                x
            } else {
                x
            };
            a15 = [(0.9_f64 * (x / 3.0_f64)).exp2().abs(), ((1.5_f64 * x.abs()) + 1.5_f64).acosh(), (x.atan2(n2.powi(2) + 0.5_f64) * (n2.powi(2) + 0.5_f64).log((1.5_f64 * n2.abs()) + 1.5_f64)).sin()];
        } else {
            a15 = [x.atan2((1.5_f64 * 0.25_f64.abs()) + 0.5_f64); 3];
        }
        ((((-std::f64::consts::PI) * (a15[((n2 as usize) % 4_usize) % 3] * ((3_i64 % 4_i64) as f64).sin())).tanh() * ((a15[(1_usize + 3_usize) % 3] - x).powi(2) + 1.5_f64).acosh()).sin() + (0.0625_f64 * x)) + (0.125_f64 * a15[0])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.1023830000000001],
            &|x| f0(x[0], 0),
            &|x| {
                let (value, d0) = f0_grad(x[0], 0);
                (value, vec![d0])
            },
            &[0.13782428892431192],
        );
    }
}

mod program_416 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut y2: f64, n4: i64) -> f64 {
        if (1_usize > (0_usize + 2_usize)) {
            if (((1_usize + 2_usize) != (3_usize * 0_usize)) && (y2 < ((1_usize * 2_usize) as f64).sin().signum())) {
                {
                    let mut k6 = 0_usize;
                    loop {
                        k6 += 1;
                        if k6 > 4 {
                            break;
                        }
                        y2 += 0.5_f64 * y2.sin();
                        let mut y9 = f64::atanh(0.9_f64 * (-1e-1_f64.fract()).sin());
                    }
                };
                {
                    let mut k11 = 0_usize;
                    loop {
                        k11 += 1;
                        if k11 > 4 {
                            break;
                        }
                        y2 %= x.abs() + 1.5_f64;
                        let (mut y14, _): (f64, f64) = ((x * x) / (((1.5_f64 * y2.abs()) + 0.5_f64).log2().powi(2) + 0.5_f64), (((1.5_f64 * x.abs()) + 0.5_f64).log((1.5_f64 * y2.abs()) + 1.5_f64) + (0.9_f64 * y2.sin()).acos()).tanh());
                    }
                };
            };
            let n4 = (y2, ((if (0_usize < (0_usize * 1_usize)) {
                y2 = f64::ln_1p((1.5_f64 * (((y2 + (0_usize as f64)) / (x.powi(2) + 0.5_f64)) / 84.0_f64).abs()) + 0.5_f64);
                (x - x).tanh() * (x - (-x))
            } else {
                y2 %= (1.0_f64 / 3.0_f64).abs() + 1.5_f64;
                x
            }) / 8.0_f64).powi(3));
        } else {
            y2 += 0.5_f64 * (x.abs() + K.mul_add(x, y2)).sin();
        };
        ((((-0.5_f64.to_radians()) - ((x + x) + (-0.5_f64))) / 10.0_f64) + (0.1_f64 * x)) + (0.1_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.472617, -1.235883],
            &|x| f0(x[0], x[1], 3),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1], 3);
                (value, vec![d0, d1])
            },
            &[-0.019710244854661205, 0.14587986008305073],
        );
    }
}

mod program_425 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, mut a4: [f64; 3], p6: (f64, f64)) -> f64 {
        let (p8, y10) = ((p6.0, ((1.5_f64 * (K * (((4_i64 * 2_i64) as f64) / 30.0_f64)).abs()) + 0.5_f64).hypot(p6.0.min(x)) / 19.0_f64), (-y2) % (a4[(2_usize * 1_usize) % 3].powi(2) + 1.5_f64));
        {
            a4 = [x.clamp(-0.5_f64, 1.5_f64), -x, f64::to_degrees(0.9_f64 * 0.5_f64.tanh()).sin()];
        };
        (((({
            a4[(3_usize * 1_usize) % 3] += 0.5_f64 * (f64::tanh(1.0_f64) * core::f64::consts::E.abs()).sin();
            {
                let mut k12 = 0_usize;
                loop {
                    k12 += 1;
                    if k12 > 4 {
                        break (y2 + y2).div_euclid((y2 * y10).sin().powi(2) + 1.5_f64).sin();
                    }
                    a4[0] = (-(a4[1] - (y10 % ((1.5_f64 * K.abs()) + 1.5_f64)))).tanh();
                }
            }
        }).tanh() + (0.1_f64 * p8.0)) + (0.0625_f64 * x)) + (0.0625_f64 * y2)) + (0.125_f64 * y10)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.7361829999999999, -0.7724829999999999, -1.883583, -0.698183, -0.670883, 0.293317, 0.12681699999999999],
            &|x| f0(x[0], x[1], [x[2], x[3], x[4]], (x[5], x[6])),
            &|x| {
                let (value, (d0, d1, d2, d3)) = f0_grad(x[0], x[1], [x[2], x[3], x[4]], (x[5], x[6]));
                (value, vec![d0, d1, d2[0], d2[1], d2[2], d3.0, d3.1])
            },
            &[0.0625, -0.0625, -0.0, -0.0, -0.0, 0.1, -0.0],
        );
    }
}

mod program_428 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64) -> f64 {
        let y4: f64 = y2;
        if ((0_usize * 1_usize) != (2_usize * 0_usize)) {
            x = y4;
            return (((({
                let mut k6 = 0_usize;
                loop {
                    k6 += 1;
                    if k6 > 2 {
                        break ((y4.mul_add(x, y4).tanh() - y2) / 3.0_f64);
                    }
                    let n9 @ -1..=4 = ((1_i64 / 4_i64) % 7_i64) else {
                        x -= 0.5_f64 * 0.5_f64.copysign(3.0_f64).tanh();
                        continue;
                    };
                }
            }) + (0.1_f64 * y2)) + (0.1_f64 * y4)) + (0.1_f64 * x));
        };
        let mut y4 = match (0_i64 % 7_i64) {
            3..4 if (2_i64 > (3_i64 % 4_i64)) => {
                x += 0.5_f64 * y4.max(y4).div_euclid(y2.atan2(0.25_f64.powi(2) + 0.5_f64).powi(2) + 1.5_f64).sin();
                if (!(!(x > x))) {
                    (0.5_f64.mul_add(x, y4).tanh().floor() * ((y4 + (((3_i64 as usize) % 4_usize) as f64)) / 38.0_f64)) / 13.0_f64
                } else {
                    let mut y11 = y4;
                    let y13: f64 = y4;
                    {
                        let mut k15 = 0_usize;
                        'l17: loop {
                            k15 += 1;
                            if k15 > 1 {
                                break;
                            }
                            y11 = ((((((2_i64 as usize) % 4_usize) as f64) + y13) % (y11.powi(2) + 1.5_f64)) / 38.0_f64).sin();
                        }
                    };
                    (((y13 + y13) - (x * y4).tanh()) + ((4_i64 as f64) - ((1_i64 as f64) + y11)).sin()).tanh()
                }
            }
            -3..-1 | 3 => {
                ((y2 + y2) * (4_i64 as f64).sin()) / ((1.5_f64 * (y2.mul_add(x, (1_i64 * 2_i64) as f64) + (-x)).tanh().abs()) + 0.5_f64)
            }
            _ => {
                (((1.5_f64 * ((y2 - x) / 14.0_f64).abs()) + 1.5_f64).acosh().powi(2) + 0.5_f64).sqrt().sin()
            }
        };
        ((x.tanh() + (0.0625_f64 * y4)) + (0.0625_f64 * x)) + (0.1_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.267183, -0.536183],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.9960192694215367, 0.09835885863494503],
        );
    }
}

mod program_429 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64) -> f64 {
        let n4 @ -1..=3 = ((2_i64 - 4_i64) % 7_i64) else {
            x += 0.5_f64 * core::f64::consts::E.tanh();
            return ((x.powi(2) + 0.5_f64).log2().powi(2) + 0.5_f64).powf(0.9_f64 * (0.9_f64 * x.tanh()).asin().sin()).sin();
        };
        ((((x.powi(2) + 0.5_f64).log10() % ((match ((-2_i64) % 7_i64) {
            3..5 => {
                let mut n6 = (n4 % 3_i64) % 7_i64;
                match ((4_i64 + 2_i64) % 7_i64) {
                    -2 => {
                        n6 = (n4 % 2_i64) % 7_i64;
                        x %= x.sin().abs() + 1.5_f64;
                        let mut n8 = n6 % 7_i64;
                    }
                    n10 => {
                        let p12 = (((x + x) / 24.0_f64).max(1.5_f64.mul_add(x, x).tanh()), (((1.5_f64 * 0.75_f64.abs()) + 0.5_f64).cbrt() * (y2 + x)) / 133.0_f64);
                        let mut p14 = (((1.5_f64 * p12.0.atan2(y2.powi(2) + 0.5_f64).abs()) + 0.5_f64).log(((1.5_f64 * p12.1.abs()) + 0.5_f64).recip().powi(2) + 1.5_f64).sin(), (0.9_f64 * (y2.powi(2) + 0.5_f64).log2().sin()).sinh());
                    }
                };
                ((0_usize as f64) / ((0.5_f64 + y2).powi(2) + 0.5_f64)).tanh() * (match ((0_usize as i64) % 7_i64) {
                    0..3 | -2 if (f64::tanh(x) <= y2) => {
                        let mut a16 = [((0.5_f64 * x) + x.ceil()).sin(); 3];
                        (((((n6 * n6) as f64) + 3.0_f64).sin() * (0.9_f64 * a16[2].sin()).cosh()) + (y2.ceil() * y2)) / 28.0_f64
                    }
                    1 => {
                        x += 0.5_f64 * (x / 24.0_f64);
                        y2
                    }
                    n18 => {
                        y2
                    }
                })
            }
            n20 @ -1..1 => {
                -(core::f64::consts::E * (((n4 as f64) - ((n20 / 2_i64) as f64)) / 60.0_f64))
            }
            _ => {
                (0.9_f64 * ((y2 - x) + 0.75_f64).sin()).atanh()
            }
        }).powi(2) + 1.5_f64)) + ((0.9_f64 * std::f64::consts::PI.sin()).cosh() % ((1.5_f64 * x.abs()) + 1.5_f64))).sin() + (0.1_f64 * y2)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.28901699999999997, 1.723317],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.18880686438932232, -0.0],
        );
    }
}

mod program_431 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, p2: (f64, f64), k4: usize) -> f64 {
        let n6 @ 0..=3 = ((0_i64 * 0_i64) % 7_i64) else {
            return (((((0_i64 as usize) % 4_usize) as f64) + (4_i64 as f64)) - (0.9_f64 * x.tanh()).exp()).tanh();
        };
        let y8: f64 = x;
        ((((1.5_f64 * y8.copysign(2.0_f64).abs()) + 0.5_f64).hypot((((1.5_f64 * p2.0.abs().abs()) + 0.5_f64).sin().powi(2) + 0.5_f64).powi((n6 % 3_i64) as i32)).tanh() + (0.125_f64 * x)) + (0.1_f64 * y8)) + (0.125_f64 * p2.0)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.482583, 0.195017, 0.173417],
            &|x| f0(x[0], (x[1], x[2]), 3),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], (x[1], x[2]), 3);
                (value, vec![d0, d1.0, d1.1])
            },
            &[0.043752642116906326, 0.125, -0.0],
        );
    }
}

mod program_434 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let mut y15 = (1e-1_f64.powi(2) + 0.5_f64).powi(-1);
        ((((0.25_f64 * y15) + (y15 + K)) / ((1.5_f64 * (y15 + x).tanh().mul_add(x, f64::atan(x)).abs()) + 0.5_f64)).tanh() + (0.1_f64 * y15)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.106117],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[-0.15177667117304983],
        );
    }
}

mod program_446 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, a3: [f64; 3], y5: f64, y7: f64) -> f64 {
        if (depth == 0_usize) {
            return (y7 / ((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64));
        };
        let mut k9 = 2;
        (((f0(depth - 1_usize, a3[depth % 3], a3, a3[0].tanh(), core::f64::consts::E.rem_euclid(y5.powi(2) + 1.5_f64).tanh()).sin() + (0.0625_f64 * x)) + (0.125_f64 * y5)) + (0.1_f64 * a3[k9 % 3])) + (0.125_f64 * y7)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.496183, 0.741217, -1.590483, -0.479483, -1.881783, 1.032517],
            &|x| f0(0, x[0], [x[1], x[2], x[3]], x[4], x[5]),
            &|x| {
                let (value, (d0, d1, d2, d3)) = f0_grad(0, x[0], [x[1], x[2], x[3]], x[4], x[5]);
                (value, vec![d0, d1[0], d1[1], d1[2], d2, d3])
            },
            &[-0.0, -0.0, -0.0, -0.0, -0.0, 0.21846354514607186],
        );
    }
}

mod program_447 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut y2: f64, p4: ((f64, f64), f64)) -> f64 {
        y2 *= x.sin();
        let mut y6: f64 = ((y2 + y2) / 24.0_f64).trunc().round().sin();
        y6 /= (0.9_f64 * ((y6 * y6).tanh() / 2.0_f64)).exp() + 0.75_f64;
        let mut n8: i64 = 4_i64 % 7_i64;
        let n10 @ -1..=0 = (n8 % 7_i64) else {
            n8 = (n8 * n8) % 7_i64;
            return ((n8 / 2_i64) as f64).tanh().atan();
        };
        (((((1.5_f64.clamp(-0.5_f64, 1.5_f64) + 1.5_f64) / 5.0_f64) + (0.125_f64 * x)) + (0.0625_f64 * y6)) + (0.0625_f64 * p4.0.0)) + (0.125_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.406817, 0.794817, -1.9991830000000002, 0.002517, 1.952717],
            &|x| f0(x[0], x[1], ((x[2], x[3]), x[4])),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(x[0], x[1], ((x[2], x[3]), x[4]));
                (value, vec![d0, d1, d2.0.0, d2.0.1, d2.1])
            },
            &[-0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_450 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, p2: ((f64, f64), f64), mut p4: (f64, f64)) -> f64 {
        p4.0 %= (-p2.1).abs() + 1.5_f64;
        let 0..=4 = ((3_i64 * 3_i64) % 7_i64) else {
            return ((1.5_f64 * p2.1.trunc().abs()) + 0.5_f64).log((1.5_f64 * (1.5_f64 * x).abs()) + 1.5_f64).sin();
        };
        if ((-x) > x) {
            let (y16, y18) = (x, ((1.5_f64 * x.abs()) + 0.5_f64).hypot(x));
        };
        ((((((x.powi(2) + 0.5_f64).log2().powi(2) + 0.5_f64).sqrt() / 82.0_f64).powi(2) + 0.5_f64).powf(0.9_f64 * (p2.0.0 - x).trunc().sin()).tanh() + (0.0625_f64 * p2.0.1)) + (0.1_f64 * p4.1)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.062983, -0.9688829999999999, -1.2433830000000001, 0.7647170000000001, 0.401117, 0.954717],
            &|x| f0(x[0], ((x[1], x[2]), x[3]), (x[4], x[5])),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(x[0], ((x[1], x[2]), x[3]), (x[4], x[5]));
                (value, vec![d0, d1.0.0, d1.0.1, d1.1, d2.0, d2.1])
            },
            &[0.1, -0.0, 0.0625, -0.0, -0.0, 0.1],
        );
    }
}

mod program_452 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        match ((-(1_i64 + 0_i64)) % 7_i64) {
            -2.. => {}
            0..=2 | 1 if ((x / ((1.5_f64 * x.abs()) + 0.5_f64)) < x) => {
                let (y8, y10) = ((match (1_i64 % 7_i64) {
                    n2 if (!false) => {
                        0.25_f64.min((0.9_f64 * x.tanh()).exp())
                    }
                    n4 => {
                        let mut y6: f64 = x;
                        (x.max(y6).powi(2) + 0.5_f64).hypot((y6 * (y6.powi(2) + 0.5_f64).recip()).sin()) / 146.0_f64
                    }
                }).fract(), (x % (x.powi(2) + 1.5_f64)) + x.atan2(0.5_f64.powi(2) + 0.5_f64));
                if (((y10 <= (0_usize as f64)) || ((0_usize + 0_usize) == (1_usize * 3_usize))) && (K <= (core::f64::consts::E - y10))) {
                    return y8.tanh();
                };
            }
            3..5 => {
                let mut k12 = 0_usize;
                while k12 < 4 && (x.min(((3_usize * 2_usize) as f64) / 30.0_f64) <= (0.9_f64 * ((1_i64 % 4_i64) as f64).tanh()).acos()) {
                    k12 += 1;
                    let a15 = [((1.5_f64 * x.abs()) + 0.5_f64).hypot(x).min((x.powi(2) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64) / 14.0_f64), ((1.5_f64 * ((0_i64 as f64) / 30.0_f64).clamp(-0.5_f64, 1.5_f64).abs()) + 0.5_f64).log((1.5_f64 * 2.0_f64.copysign(x).abs()) + 1.5_f64).sin(), -(x + 1.5_f64)];
                    let y17: f64 = a15[((0_i64 as usize) % 4_usize) % 3].tanh();
                }
                match (0_i64 % 7_i64, 1e-1_f64.floor() >= (-x)) {
                    (n19 @ -2..0, true) => {}
                    (n21, true) => {}
                    _ => {}
                };
            }
            n23 => {}
        };
        (((x + x) - (x + 0.75_f64)).copysign(x) / 9.0_f64) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.7441829999999999],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.2361111111111111],
        );
    }
}

mod program_455 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut y2: f64) -> f64 {
        y2 *= x.sin();
        {
            let mut k4 = 0_usize;
            'l6: loop {
                k4 += 1;
                if k4 > 0 {
                    break;
                }
                let mut c7 = (k4 > k4) || (y2 >= 2.0_f64);
                for k4 in 1_i64..3_i64 {
                    let (y11, mut y13) = 3.0_f64.floor().sin().sin_cos();
                    y13 -= 0.5_f64 * (x.min(1.5_f64) + f64::tan(0.9_f64 * y2.tanh())).sin();
                }
                {
                    let mut k15 = 0_usize;
                    'l17: loop {
                        k15 += 1;
                        if k15 > 1 {
                            break;
                        }
                        c7 = (K > y2) && (1.0_f64 <= y2);
                        c7 = false;
                    }
                };
            }
        };
        ((0.9_f64 * (((1.5_f64 * 3.0_f64.abs()) + 0.5_f64).cbrt() / 11.0_f64)).sinh().floor().tanh() + (0.0625_f64 * x)) + (0.125_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.320983, 0.980917],
            &|x| f0(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.1788521738347163, -0.039437438362590956],
        );
    }
}

mod program_456 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut m2: [[f64; 2]; 2], y4: f64) -> f64 {
        let mut y9;
        if (0_usize >= (2_usize + 1_usize)) {
            let mut y4: i64 = (0_i64 * 0_i64) % 7_i64;
            y9 = x.tanh();
        } else {
            if (y4 <= core::f64::consts::E) {
                return m2[1_usize % 2][(1_usize + 0_usize) % 2].tanh();
            };
            let mut y7: f64 = y4 * (y4 % ((1.5_f64 * y4.floor().tanh().abs()) + 1.5_f64));
            y9 = m2[3_usize % 2][1].ceil() / 13.0_f64;
        }
        (((((((m2[1_usize % 2][0] * y9).sin() + m2[1][1_usize % 2]) * y9) / 156.0_f64) + (0.1_f64 * x)) + (0.1_f64 * m2[((2_i64 as usize) % 4_usize) % 2][1])) + (0.1_f64 * y9)) + (0.0625_f64 * y4)
    }

    #[differentiable]
    fn f1(mut x: f64, n2: i64, k4: usize, n6: i64) -> f64 {
        {
            x %= ((k4 as f64) - x).sin().abs() + 1.5_f64;
            x = {
                let mut k8 = 0_usize;
                loop {
                    k8 += 1;
                    if k8 > 2 {
                        break (((((n6 as usize) % 4_usize) as f64) / ((1.5_f64 * x.abs()) + 0.5_f64)) - (x + x)).sin();
                    }
                    let y11 = (std::f64::consts::PI + (-(x * 1.0_f64))).tanh();
                    x /= (0.9_f64 * x.sin()).exp() + 0.75_f64;
                    x += 0.5_f64 * ((1.5_f64 * y11.abs()) + 0.5_f64).hypot(K).tanh().max({
                        let mut k13 = 0_usize;
                        loop {
                            k13 += 1;
                            if k13 > 0 {
                                break (0.9_f64 * ((1_i64 as f64) / 34.0_f64)).asin();
                            }
                            x -= 0.5_f64 * x.tanh();
                            x = ((((k8 * k8) as f64) - x).tanh().max(y11) + x).sin();
                        }
                    }).sin();
                }
            };
            x /= (0.9_f64 * ((x.powi(2) + 0.5_f64).cbrt().sin() / 2.0_f64)).exp() + 0.75_f64;
        };
        x /= (0.9_f64 * (x * x).sin().tanh()).exp() + 0.75_f64;
        ((x.powi(2) + 0.5_f64).ln_1p().abs() % (((x - x).sin().powi(2) + 0.5_f64).powf(0.9_f64 * 3.0_f64.tanh()).powi(2) + 1.5_f64)).sin() + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.9143169999999998],
            &|x| f1(x[0], 2, 3, 1),
            &|x| {
                let (value, d0) = f1_grad(x[0], 2, 3, 1);
                (value, vec![d0])
            },
            &[0.004962204339655797],
        );
    }
}

mod program_458 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut n2: i64, y4: f64, k6: usize) -> f64 {
        let a21 = [(match (n2 % 7_i64) {
            2..=5 => {
                match (((1_i64 - n2) % 2_i64) % 7_i64, (2_usize == (k6 + k6)) || ((n2 * n2) >= 4_i64)) {
                    (0.. | 1..=3, false) => {
                        n2 = n2 % 7_i64;
                    }
                    (n8, true) => {
                        n2 = (0_i64 - n2) % 7_i64;
                        let (mut y10, y12): (f64, f64) = ((y4.asinh().powi(2) + 0.5_f64).powf(0.9_f64 * (y4 / 3.0_f64)), y4 + f64::asin(0.9_f64 * std::f64::consts::PI.tanh()));
                        n2 = n8 % 7_i64;
                    }
                    _ => {
                        'l16: for k14 in 0_usize..2 {
                            let n17: i64 = n2 % 7_i64;
                        }
                        n2 = n2 % 7_i64;
                    }
                };
                n2 = ((n2 * n2) % 4_i64) % 7_i64;
                n2 = (n2 * n2) % 7_i64;
                y4
            }
            n19 if ((0_usize * 3_usize) < ((1_i64 as usize) % 4_usize)) => {
                std::f64::consts::PI
            }
            2..=5 | 2..5 => {
                x - 1e-1_f64
            }
            _ => {
                x
            }
        }).clamp(-0.5_f64, 1.5_f64), x.to_radians() * 1.0_f64.signum(), (0.9_f64 * std::f64::consts::PI.tanh()).cosh() * (core::f64::consts::E + y4)];
        (((a21[((4_i64 as usize) % 4_usize) % 3] / ((y4 + 1e-1_f64).max(x * x).powi(2) + 0.5_f64)).tanh() + (0.1_f64 * a21[2])) + (0.1_f64 * x)) + (0.125_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.127117, 1.021717],
            &|x| f0(x[0], -3, x[1], 3),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], -3, x[1], 3);
                (value, vec![d0, d1])
            },
            &[-1.1062201443618571, 0.2679650346554161],
        );
    }
}

mod program_459 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut p2: (f64, f64)) -> f64 {
        let a16;
        if (((0_i64 / 4_i64) < 3_i64) && (((3_i64 as usize) % 4_usize) == 2_usize)) {
            if (3_usize >= ((3_i64 as usize) % 4_usize)) {
                if (!(0_i64 <= (-1_i64))) {
                    p2 = (f64::cos(x), x);
                    return p2.0.tanh();
                };
                p2.1 += 0.5_f64 * (((2.0_f64 + 0.5_f64) + f64::log2(1.5_f64.powi(2) + 0.5_f64)) / 30.0_f64);
                let m4 = [[-(0.5_f64 * (1_usize as f64).tanh()), (-x).mul_add(0.75_f64 / ((1.5_f64 * K.abs()) + 0.5_f64), 3_i64 as f64).tanh()], [x.sin(), (3_usize as f64).sin()]];
            };
            let mut y6: f64 = (x.powi(2) + 0.5_f64).log10();
            let mut y8 = -std::f64::consts::PI;
            a16 = if (true && ((y6 + y8) <= p2.1.div_euclid(p2.0.powi(2) + 1.5_f64))) {
                [(y8 + x).sin(), (((3_i64 as usize) % 4_usize) as f64) / 30.0_f64, (p2.1.clamp(-0.5_f64, 1.5_f64) + (K * y6)).tanh()]
            } else {
                let mut k10 = 0_usize;
                'l12: while k10 < 2 && ((y8 <= K) && (y8 >= ((2_usize * 3_usize) as f64))) {
                    k10 += 1;
                    let k10: ((f64, f64), f64) = ((2.0_f64 / ((0.9_f64 * 0.5_f64.tanh()).atanh().powi(2) + 0.5_f64), y8), ((1.5_f64 * ((1.5_f64 * p2.1.abs()) + 0.5_f64).hypot(std::f64::consts::PI).sin().abs()) + 1.5_f64).acosh());
                    let p14 = ((y8, ((k10.0.1 * y8) / 144.0_f64) * (0.9_f64 * (y8 / 14.0_f64)).exp2()), ((1.5_f64 * y8.abs()) + 0.5_f64).powf(0.9_f64 * y8.sin()).tanh() + x.rem_euclid(x.powi(2) + 1.5_f64));
                }
                [p2.0.max((y8 * core::f64::consts::E) / 48.0_f64).sin(), 0.5_f64, y8.atan() - f64::sqrt(x.powi(2) + 0.5_f64)]
            };
        } else {
            a16 = [x, -f64::ln((1.5_f64 * p2.1.abs()) + 0.5_f64), (x + x) % ((1.5_f64 * (x - K).abs()) + 1.5_f64)];
        }
        ((x + (0.0625_f64 * a16[2_usize % 3])) + (0.125_f64 * p2.1)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.6710170000000001, 1.492317, 1.890317],
            &|x| f0(x[0], (x[1], x[2])),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], (x[1], x[2]));
                (value, vec![d0, d1.0, d1.1])
            },
            &[1.25, -0.0, 0.125],
        );
    }
}

mod program_462 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, p2: (f64, f64)) -> f64 {
        let mut p2 = 2_i64 % 7_i64;
        let p2 = (x - (match (4_i64 % 7_i64, 0.5_f64.copysign(x) <= (3_usize as f64).tanh().atan2((1.5_f64 * x.abs()) + 0.5_f64)) {
            (n5, true) if ((1e-1_f64 * ((n5 / 4_i64) as f64).tanh()) >= (0.75_f64.powi(2) + 1.5_f64).acosh()) => {
                let mut y7: f64 = (((1.5_f64 * (x * x).abs()) + 0.5_f64).hypot({
                    p2 = (3_usize as i64) % 7_i64;
                    x.ceil().sin()
                }) / 19.0_f64).trunc();
                if (x.floor() > 1.0_f64) {
                    let mut p9 = (x.clamp(-0.5_f64, 1.5_f64), if (!false) {
                        y7 %= y7.round().tanh().abs() + 1.5_f64;
                        (x.min(std::f64::consts::PI.rem_euclid((1.5_f64 * y7.abs()) + 1.5_f64) / 146.0_f64) + ((y7 + 0.5_f64) + y7)) / 29.0_f64
                    } else {
                        y7 %= (x * x).sin().abs() + 1.5_f64;
                        p2 = (p2 * 0_i64) % 7_i64;
                        p2 = n5 % 7_i64;
                        std::f64::consts::PI.div_euclid((1.5_f64 * (x * 1.5_f64.max(y7)).sin().abs()) + 1.5_f64).sin()
                    });
                };
                y7.tanh()
            }
            (n11, true) => {
                (((1.5_f64 * x.abs()) + 0.5_f64).cbrt() + (((1.5_f64 * x.abs()) + 1.5_f64).acosh() + (x + x))) / 16.0_f64
            }
            _ => {
                ((x / ((1.5_f64 * x.abs()) + 0.5_f64)) + (((4_i64 as f64) / 30.0_f64) * x)) * (2_usize as f64).tanh()
            }
        }), (0.9_f64 * (0_usize as f64).sin()).tan());
        ((((0.9_f64 * x.sin()).cosh() * (0.75_f64 + x)) / ((1.5_f64 * 2.0_f64.abs()) + 0.5_f64)).tanh() + (0.0625_f64 * x)) + (0.0625_f64 * p2.1)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.816383, 0.5501170000000001, -1.431383],
            &|x| f0(x[0], (x[1], x[2])),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], (x[1], x[2]));
                (value, vec![d0, d1.0, d1.1])
            },
            &[0.34350955298216396, -0.0, -0.0],
        );
    }
}

mod program_468 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64) -> f64 {
        if (depth == 0_usize) {
            return x.tanh();
        };
        let (mut y8, _) = ({
            let mut k3 = 0_usize;
            loop {
                k3 += 1;
                if k3 > 0 {
                    break 0.25_f64.sin();
                }
                {
                    let mut y6 = ((1.5_f64 * ((x + 0.25_f64) / ((x * x).powi(2) + 0.5_f64)).abs()) + 0.5_f64).log2().tanh();
                };
            }
        }).sin_cos();
        (f64::exp(0.9_f64 * (-y8).copysign(-y8).tanh()).tanh() + (0.1_f64 * y8)) + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f1(depth: usize, x: f64, c3: bool, p5: ((f64, f64), f64)) -> f64 {
        if (depth == 0_usize) {
            return x;
        };
        if ((p5.1 * ((4_i64 - 4_i64) as f64).sin()) >= ((depth * 3_usize) as f64)) {
            'l9: for k7 in 1_usize..1 {
                for k10 in 0_usize..(3_usize % 4) {}
                if (false && ({
                    false
                })) {
                    let mut p5 = (1_usize as f64) / 30.0_f64;
                    let mut r14 = [p5; 2];
                } else {
                    let mut m16: [[f64; 2]; 2] = [[((1.5_f64 * (0.9_f64 * (p5.1 / 3.0_f64)).cosh().abs()) + 0.5_f64).cbrt(), (-0.5_f64) * (((2_usize as f64) % (x.powi(2) + 1.5_f64)) / 30.0_f64)], [((1.5_f64 * (core::f64::consts::E - p5.0.0).abs()) + 0.5_f64).cbrt().sin(); 2]];
                };
                let k7 = [[(f64::abs(1.5_f64) * f0((k7 * 3_usize) % 4, x)) / 24.0_f64, std::f64::consts::PI + (x - p5.0.1)], [(x + x).trunc(), x + (0.9_f64 * (x / 3.0_f64)).cosh()]];
            }
        } else {};
        ((0.9_f64 * ((-(x * p5.1)) / 5.0_f64)).tan() + (0.1_f64 * x)) + (0.125_f64 * p5.0.0)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.311383, 1.693117, -0.581383, -0.049983],
            &|x| f1(1, x[0], true, ((x[1], x[2]), x[3])),
            &|x| {
                let (value, (d0, d1)) = f1_grad(1, x[0], true, ((x[1], x[2]), x[3]));
                (value, vec![d0, d1.0.0, d1.0.1, d1.1])
            },
            &[0.1089981925177126, 0.125, -0.0, 0.23608180178171578],
        );
    }
}

mod program_469 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        match (4_i64 % 7_i64, (1_usize >= (2_usize + 3_usize)) && (x >= x)) {
            (0, true) if ((x + x) <= (-1e-1_f64)) => {
                if (((x >= x) && ((3_i64 - 1_i64) == 3_i64)) || (!(x > x))) {
                    let k2: usize = ((0_i64 as usize) % 4_usize) % 4;
                } else {};
            }
            (n4, true) => {}
            _ => {}
        };
        (((x * x) - (0.9_f64 * x.tanh()).cosh()).powi(2) + 0.5_f64).powf(0.9_f64 * (f64::ln_1p((1.5_f64 * (0.25_f64 * x).abs()) + 0.5_f64) / 7.0_f64)).tanh() + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(mut x: f64, mut a2: [f64; 3], y4: f64, n6: i64) -> f64 {
        let mut k8: usize = 0;
        k8 = 2;
        x += 0.5_f64 * (f0(a2[0] / 12.0_f64) - ((x.powi(2) + 0.5_f64).sin().powi(2) + 0.5_f64).powi((n6 % 3_i64) as i32)).sin();
        (((((((k8 + k8) as f64) - x) - 1.0_f64.min((0_usize as f64).tanh())) / 45.0_f64).div_euclid((1.5_f64 * 1.5_f64.abs()) + 1.5_f64) + (0.0625_f64 * a2[k8 % 3])) + (0.1_f64 * y4)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.7691830000000002, 0.9695170000000001, -0.6342829999999999, -1.713983, -1.682183],
            &|x| f1(x[0], [x[1], x[2], x[3]], x[4], -2),
            &|x| {
                let (value, (d0, d1, d2)) = f1_grad(x[0], [x[1], x[2], x[3]], x[4], -2);
                (value, vec![d0, d1[0], d1[1], d1[2], d2])
            },
            &[-0.1391629312328, 0.0001362558308575648, -0.0, 0.0625, 0.1],
        );
    }
}

mod program_470 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64) -> f64 {
        if (depth == 0_usize) {
            return (x * x);
        };
        let y18;
        if (!((x >= x) || (((2_i64 as usize) % 4_usize) <= (depth * depth)))) {
            let p16: (f64, f64) = (match ((4_i64 * 0_i64) % 7_i64, !(x > x)) {
                (n3, false) if (!(x <= x)) => {
                    let y5: f64 = x.ceil().tanh();
                    if ((depth <= 0_usize) && (({
                        !true
                    }) || (y5 <= y5))) {};
                    {
                        let mut y7 = -(y5.powi(2) + 0.5_f64).log(y5.powi(2) + 1.5_f64).tanh().div_euclid((y5 % ((1.5_f64 * x.abs()) + 1.5_f64)).powi(2) + 1.5_f64);
                        x
                    }
                }
                (n9, true) => {
                    let mut k11 = 0_usize;
                    while k11 < 4 && ((4_i64 - n9) >= 2_i64) {
                        k11 += 1;
                        let m14 = [[-x, (((1_usize * depth) as f64) / 30.0_f64).cos().abs()], [core::f64::consts::E; 2]];
                    }
                    f0(depth - 1_usize, x % ((1.5_f64 * 1e-1_f64.abs()) + 1.5_f64)).tanh()
                }
                _ => {
                    ((1.5_f64 * ((-x) + f64::cos(x)).abs()) + 0.5_f64).cbrt() / 10.0_f64
                }
            }, core::f64::consts::E);
            y18 = (((x / ((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64)) + p16.0) + (f64::fract((depth as f64).tanh()) * ((x + ((2_i64 * 1_i64) as f64)) / 32.0_f64))) / 17.0_f64;
        } else {
            y18 = f64::acos(0.9_f64 * x.ceil().sin()) * x;
        }
        ((((1.5_f64 * ((((3_i64 * 2_i64) as f64) - (depth as f64)) - (0.9_f64 * x.sin()).tan()).tanh().abs()) + 0.5_f64).powi(-1) / 4.0_f64) + (0.0625_f64 * x)) + (0.125_f64 * y18)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.738217],
            &|x| f0(0, x[0]),
            &|x| {
                let (value, d0) = f0_grad(0, x[0]);
                (value, vec![d0])
            },
            &[1.476434],
        );
    }
}

mod program_472 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut y2: f64, m4: [[f64; 2]; 2]) -> f64 {
        let y6 = 0.75_f64;
        y2 /= (0.9_f64 * y2.tanh()).exp() + 0.75_f64;
        for y2 in 0_usize..2 {
            let m4 = [(((m4[1][((1_i64 as usize) % 4_usize) % 2] - ((0_usize + y2) as f64)) / 32.0_f64) * (y6 / (x.powi(2) + 0.5_f64))) / 16.0_f64, 2.0_f64, m4[y2 % 2][0].copysign(m4[y2 % 2][1]).copysign(y6 - x)];
        }
        (((x.min(x) + (0.1_f64 * y2)) + (0.125_f64 * y6)) + (0.125_f64 * x)) + (0.0625_f64 * m4[1][1_usize % 2])
    }

    #[differentiable]
    fn f1(depth: usize, x: f64, a3: [f64; 3], c5: bool) -> f64 {
        if (depth == 0_usize) {
            return 1.0_f64.trunc();
        };
        {
            let mut x = {
                let mut k7 = 0_usize;
                loop {
                    k7 += 1;
                    if k7 > 1 {
                        break (0.9_f64 * a3[0].tanh()).acos();
                    }
                }
            };
            let n11 @ -1..=1 = ((-(2_i64 * 0_i64)) % 7_i64) else {
                x = (x + (-(depth as f64))).sin().copysign(((((1.5_f64 * x.abs()) + 0.5_f64).log(a3[depth % 3].powi(2) + 1.5_f64) / 14.0_f64).powi(2) + 0.5_f64).sqrt());
                return (core::f64::consts::E.asinh().powi(2) + 0.5_f64).log10();
            };
        };
        if (0_i64 <= 2_i64) {};
        if (((-3_i64) >= (3_i64 + 3_i64)) && c5) {};
        let mut a3 = x + ((x + x) + ((((4_i64 + 0_i64) as f64) / 30.0_f64) * a3[2]));
        'l14: for _ in ((-1_i64)..(-1_i64)).rev() {
            a3 /= (0.9_f64 * (x + a3).sin()).exp() + 0.75_f64;
        }
        ((((1.5_f64 * (3.0_f64 - core::f64::consts::E).abs()) + 0.5_f64).cbrt() - ((K.rem_euclid(a3.powi(2) + 1.5_f64) / 146.0_f64) * ((x * a3) / 24.0_f64))).tanh() + (0.1_f64 * x)) + (0.0625_f64 * a3)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.990117, 0.44631699999999996, -1.951783, 1.8736169999999999],
            &|x| f1(2, x[0], [x[1], x[2], x[3]], true),
            &|x| {
                let (value, (d0, d1)) = f1_grad(2, x[0], [x[1], x[2], x[3]], true);
                (value, vec![d0, d1[0], d1[1], d1[2]])
            },
            &[0.28635482968988285, -0.0, -0.0, 0.008308406605015039],
        );
    }
}

mod program_474 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, y3: f64, p5: ((f64, f64), f64)) -> f64 {
        if (depth == 0_usize) {
            return ((1.5_f64 * 0.75_f64.abs()) + 1.5_f64).acosh();
        };
        let mut k7 = 0_usize;
        while k7 < 2 && (({
            y3 >= p5.1
        }) && (p5.0.1 >= p5.0.0)) {
            k7 += 1;
        }
        ((((-(0.9_f64 * (x / 3.0_f64)).exp()).powi(2) + 1.5_f64).acosh().sin() + (0.1_f64 * p5.1)) + (0.0625_f64 * x)) + (0.0625_f64 * y3)
    }

    #[differentiable]
    fn f1(x: f64, c2: bool, y4: f64) -> f64 {
        if (y4.max(0.25_f64) < (y4 + y4)) {
            for k6 in (1_usize..5).step_by(1) {}
            {
                let mut p15: (f64, f64) = (((match (1_i64 % 7_i64) {
                    n9 if (true && (1.0_f64 <= y4)) => {
                        ((x * x) - (y4 % ((1.5_f64 * y4.abs()) + 1.5_f64))).atan()
                    }
                    1.. => {
                        (((-y4) * (x / (y4.powi(2) + 0.5_f64))) - (x - (y4 * x))).sin()
                    }
                    -1..=0 if c2 => {
                        let (_, y11): (f64, f64) = ((x.div_euclid((1.5_f64 * x.abs()) + 1.5_f64) * (std::f64::consts::PI + x)).sin(), (3.0_f64 + x).signum());
                        (((0.5_f64 - 3.0_f64) - (K - ((0_usize + 0_usize) as f64))).sin() * y11).sin()
                    }
                    n13 => {
                        (((((n13 / 2_i64) as f64) + 0.5_f64) + y4) / (((y4 - core::f64::consts::E) - (0.9_f64 * 0.5_f64.tanh()).exp2()).powi(2) + 0.5_f64)) / 70.0_f64
                    }
                }) * (x * y4)).tanh(), 3.0_f64.fract() + (x * x));
            };
        } else {};
        ((x.min(1.5_f64).abs() * 1.5_f64.mul_add(core::f64::consts::E, y4).sin().clamp(-0.5_f64, 1.5_f64)).tanh() + (0.1_f64 * x)) + (0.125_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.043983, -0.006083000000000001],
            &|x| f1(x[0], true, x[1]),
            &|x| {
                let (value, (d0, d1)) = f1_grad(x[0], true, x[1]);
                (value, vec![d0, d1])
            },
            &[0.4851666225529787, 0.125],
        );
    }
}

mod program_479 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut k2: usize) -> f64 {
        let (mut y4, _) = (x, (std::f64::consts::PI / ((1.5_f64 * ((2_i64 as f64) / 30.0_f64).abs()) + 0.5_f64)) % ((1.5_f64 * 1.0_f64.abs()) + 1.5_f64));
        'l8: for k6 in 0_usize..(((0_i64 as usize) % 4_usize) % 4) {
            if ((match ((-(0_i64 * 2_i64)) % 7_i64, (4_i64 / 4_i64) >= 3_i64) {
                (-2, false) if (!(1.5_f64 < x)) => {
                    let mut k6 = ((x * ((k6 * k2) as f64).sin()) * (y4 * y4).sin()) + f64::exp2(0.9_f64 * (y4 / 14.0_f64));
                    f64::signum(((y4 * x) - (2_i64 as f64)).sin())
                }
                (n10, true) => {
                    let k2 = [y4, x * (y4 + y4).sin(), std::f64::consts::PI];
                    y4 = ((((3_usize * k6) as f64) % ((1.5_f64 * y4.abs()) + 1.5_f64)) / ((1.5_f64 * ((k2[((n10 as usize) % 4_usize) % 3] + x) / 14.0_f64).abs()) + 0.5_f64)).sin().clamp(-0.5_f64, 1.5_f64);
                    y4 %= (y4 - x).tanh().abs() + 1.5_f64;
                    (-1.5_f64) + K.abs()
                }
                _ => {
                    let mut n13 = 3_i64 % 7_i64;
                    match (n13 % 7_i64) {
                        -2 => {
                            k2 = (k6 * k2) % 4;
                        }
                        n15 if ((0.75_f64 * y4) > x) => {
                            n13 = (-n13) % 7_i64;
                        }
                        n17 => {
                            k2 = 0;
                        }
                    };
                    (((y4 + y4) + y4) + 0.5_f64.floor()).sin()
                }
            }) < 0.25_f64) {
                k2 = ((0_i64 as usize) % 4_usize) % 4;
            } else {
                k2 = 2_usize % 4;
            };
        }
        (((0.9_f64 * x.sin()).to_degrees() / 58.0_f64) + (0.0625_f64 * x)) + (0.125_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.08598299999999999],
            &|x| f0(x[0], 3),
            &|x| {
                let (value, d0) = f0_grad(x[0], 3);
                (value, vec![d0])
            },
            &[1.0732879748037112],
        );
    }
}

mod program_480 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        for k2 in 0_usize..=0 {
            if ((k2 != 2_usize) && ((k2 + k2) != k2)) {
                break;
            } else {
                match ((4_i64 % 2_i64) % 7_i64) {
                    4.. if ((0.9_f64 * (0.5_f64 / 4.0_f64)).asin() > 0.25_f64) => {}
                    2 => {}
                    n5 => {}
                };
            };
        }
        (((K + 2.0_f64).powi(2) + 0.5_f64).log(x.min(x).powi(2) + 1.5_f64) / ((1.5_f64 * (0.9_f64 * ((x * x) / 5.0_f64)).atanh().abs()) + 0.5_f64)).sin() + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(depth: usize, x: f64, y3: f64, n5: i64, k7: usize) -> f64 {
        if (depth == 0_usize) {
            return ((depth as f64).sin().powi(2) + 0.5_f64).hypot(x);
        };
        let mut k9 = 1;
        if ((((1.5_f64 * y3.abs()) + 0.5_f64).powi(-1) > x) || (!(y3 > x))) {
            let p14 = ((f0(y3).mul_add((n5 as f64).tanh(), y3), {
                'l13: for k11 in 0_usize..0 {
                    k9 = (k11 * 3_usize) % 4;
                    k9 = (1_usize + depth) % 4;
                }
                k9 = (k9 + 2_usize) % 4;
                (((x - x) % (y3.powi(2) + 1.5_f64)) - (3.0_f64 + (y3 + y3))) / 11.0_f64
            }), y3.sin() / ((0.9_f64 * K.tanh()).exp_m1().powi(2) + 0.5_f64));
            {
                if ((y3 * K) > ({
                    let mut k16 = 0_usize;
                    loop {
                        k16 += 1;
                        if k16 > 4 {
                            break (((1.0_f64 + y3) - ((1.5_f64 * x.abs()) + 0.5_f64).hypot(1e-1_f64)) / 13.0_f64);
                        }
                        k9 = 3;
                    }
                })) {
                    k9 = 0;
                    return ((((-(1e-1_f64 - y3)).max(x.max(y3) - (y3 / ((1.5_f64 * x.abs()) + 0.5_f64))).tanh() + (0.0625_f64 * x)) + (0.125_f64 * p14.0.1)) + (0.0625_f64 * y3));
                };
            };
        };
        ((core::f64::consts::E / 4.0_f64) + (0.0625_f64 * y3)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.7552830000000001, 1.556817],
            &|x| f1(2, x[0], x[1], -2, 3),
            &|x| {
                let (value, (d0, d1)) = f1_grad(2, x[0], x[1], -2, 3);
                (value, vec![d0, d1])
            },
            &[0.0625, 0.2351051930181932],
        );
    }
}

mod program_482 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, c2: bool) -> f64 {
        x *= ((x.powi(2) + 1.5_f64).acosh() % ((1.5_f64 * (3.0_f64 * x).tanh().abs()) + 1.5_f64)).sin();
        if ({
            x *= x.sin();
            ((3_i64 as usize) % 4_usize) != 0_usize
        }) {
            let mut y25;
            if (c2 && ((std::f64::consts::PI >= x) || ((1_usize + 3_usize) != (2_usize + 1_usize)))) {
                let m4 = [[({
                    x += 0.5_f64 * (0.9_f64 * x.tanh()).cosh().clamp(-0.5_f64, 1.5_f64).tanh();
                    (x / ((1.5_f64 * x.abs()) + 0.5_f64)).sin()
                }).cos(), 1e-1_f64.min(x).abs()]; 2];
                for k6 in 0_usize..((0_usize * 3_usize) % 4) {
                    let (mut p9, y11) = ((x, (m4[(k6 * k6) % 2][0] - (m4[1][((0_i64 as usize) % 4_usize) % 2] + 0.5_f64)) / 27.0_f64), (((2_i64 + 0_i64) as f64) - x.abs()).tanh());
                    let (mut y13, y15) = ((-3.0_f64) * ((1.5_f64 * 1e-1_f64.abs()) + 0.5_f64).cbrt()).tanh().sin_cos();
                    let k17 = 3;
                }
                let ((mut y19, y21), mut y23) = (((0.5_f64 % ((1.5_f64 * 1.5_f64.abs()) + 1.5_f64)) + x.clamp(-0.5_f64, 1.5_f64), (x * m4[2_usize % 2][1_usize % 2]).tanh().trunc()), (0.9_f64 * x.tanh()).exp_m1().max((m4[1][1_usize % 2] * x).tanh()));
                y25 = x / 12.0_f64;
            } else {
                x /= (0.9_f64 * (x / ((1.5_f64 * x.abs()) + 0.5_f64)).sin()).exp() + 0.75_f64;
                y25 = ((x + (x + x)) + ((0.9_f64 * x.tanh()).asin() + (x + x))).tanh();
            }
        };
        x.tanh() + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.4241169999999999],
            &|x| f0(x[0], false),
            &|x| {
                let (value, d0) = f0_grad(x[0], false);
                (value, vec![d0])
            },
            &[0.22478245154141419],
        );
    }
}

mod program_484 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, c3: bool) -> f64 {
        if (depth == 0_usize) {
            return K;
        };
        let mut a5 = [f0(depth - 1_usize, f64::asin(0.9_f64 * (std::f64::consts::PI / 5.0_f64)), (depth + depth) == depth); 3];
        (((1.5_f64 * (if (!(!(0.75_f64 < x))) {
            (((x / ((1.5_f64 * x.abs()) + 0.5_f64)) + (0.9_f64 * x.tanh()).acos()) / (((1.5_f64 * ((depth as f64) - a5[1_usize % 3]).tanh().abs()) + 0.5_f64).log2().powi(2) + 0.5_f64)) / 55.0_f64
        } else {
            ((0.9_f64 * a5[depth % 3].tanh()).asin() * (x * x).sin()) % ((1.5_f64 * (-(a5[2_usize % 3] + std::f64::consts::PI)).sin().abs()) + 1.5_f64)
        }).abs()) + 0.5_f64).ln_1p().sin() + (0.1_f64 * a5[((1_i64 as usize) % 4_usize) % 3])) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.7405170000000001],
            &|x| f0(0, x[0], false),
            &|x| {
                let (value, d0) = f0_grad(0, x[0], false);
                (value, vec![d0])
            },
            &[0.0],
        );
    }
}

mod program_485 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, p2: (f64, f64), mut c4: bool, y6: f64) -> f64 {
        if c4 {
            match ((1_i64 * 4_i64) % 7_i64) {
                n8 @ 2.. => {
                    for n8 in (1_usize..=2).step_by(2) {
                        x /= (0.9_f64 * ((-1e-1_f64) / 4.0_f64)).exp() + 0.75_f64;
                        x += 0.5_f64 * ((x * (std::f64::consts::PI - (((3_i64 as usize) % 4_usize) as f64)).tanh()) / 24.0_f64);
                        c4 = c4;
                    }
                    c4 = true;
                    let mut y6 = ({
                        x *= (y6 + y6).sin();
                        (0.9_f64 * x.sin()).tan()
                    }).rem_euclid(1e-1_f64.trunc().powi(2) + 1.5_f64).sin();
                }
                0.. => {
                    let mut p13 = if (((1_i64 as usize) % 4_usize) <= (3_usize * 1_usize)) {
                        ((-y6) + (0.75_f64 % ((1.5_f64 * 3.0_f64.abs()) + 1.5_f64)), ((1_usize as f64).tanh() * x) * (x * x).sin())
                    } else {
                        c4 = 3.0_f64.floor() < (y6 / ((1_i64 as f64).sin().powi(2) + 0.5_f64));
                        p2
                    };
                }
                -3..0 | 4.. => {
                    c4 = (1e-1_f64 >= y6) || c4;
                }
                _ => {
                    c4 = true;
                }
            };
        } else {
            x += 0.5_f64 * x.tanh();
        };
        ((K.sin() + (0.125_f64 * p2.1)) + (0.1_f64 * x)) + (0.125_f64 * y6)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.171183, -1.109083, 1.689117, -0.010983],
            &|x| f0(x[0], (x[1], x[2]), false, x[3]),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(x[0], (x[1], x[2]), false, x[3]);
                (value, vec![d0, d1.0, d1.1, d2])
            },
            &[0.11599753299526741, -0.0, 0.125, 0.125],
        );
    }
}

mod program_488 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64) -> f64 {
        if (depth == 0_usize) {
            return ((1.5_f64 * x.abs()) + 0.5_f64).powi(-1);
        };
        'l3: for _ in (0_usize..4).rev().rev() {
            for k4 in (0_usize..2).rev() {
                let mut c7 = (k4 != ((2_i64 as usize) % 4_usize)) || (4_i64 <= (0_i64 % 3_i64));
                let k4 = [((-x) - (0.9_f64 * (x / 14.0_f64)).tan()) / 14.0_f64, (x / ((1.5_f64 * ((k4 as f64).tanh() * ((((2_i64 as usize) % 4_usize) as f64) / 30.0_f64)).abs()) + 0.5_f64)) / 24.0_f64];
            }
        }
        ((-(x + x)) + (1.0_f64 % (((std::f64::consts::PI.powi(2) + 0.5_f64).cbrt() / 17.0_f64).powi(2) + 1.5_f64))).sin() + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, c2: bool, y4: f64) -> f64 {
        let (mut p15, y17) = ((((y4 / (y4.powi(2) + 0.5_f64)).powi(2) + 0.5_f64).ln(), match (0_i64 % 7_i64) {
            -2..=1 | 3..=6 => {
                if ((2_usize * 0_usize) >= 3_usize) {
                    let y6 = ((1.0_f64 + f0(((3_i64 as usize) % 4_usize) % 4, x)) * f64::trunc(y4)).tanh();
                } else {
                    let y4 = (0_usize * 1_usize) % 4;
                    {
                        let c2 = x;
                    };
                };
                {
                    let mut k10 = 0_usize;
                    loop {
                        k10 += 1;
                        if k10 > 1 {
                            break (x.mul_add(1.5_f64, x).min(x) / 8.0_f64);
                        }
                    }
                }
            }
            _ => {
                let y13 = ((y4.abs() + (-x)).powi(2) + 0.5_f64).log10();
                (x + ((y4 - 0.5_f64) * (-core::f64::consts::E))).sin()
            }
        }), (0.75_f64 - y4).div_euclid((1.5_f64 * (K * ((1_usize as f64) / 30.0_f64)).abs()) + 1.5_f64));
        (((((-(-y17)) * f64::exp_m1(0.9_f64 * ((x % ((1.5_f64 * (2_usize as f64).sin().abs()) + 1.5_f64)) / 3.0_f64))).tanh() + (0.0625_f64 * p15.1)) + (0.0625_f64 * x)) + (0.125_f64 * y4)) + (0.1_f64 * y17)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.420917, -1.351283],
            &|x| f1(x[0], true, x[1]),
            &|x| {
                let (value, (d0, d1)) = f1_grad(x[0], true, x[1]);
                (value, vec![d0, d1])
            },
            &[0.404598326521424, 0.125],
        );
    }
}

mod program_490 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, n2: i64, y4: f64, n6: i64) -> f64 {
        match (n2 % 7_i64) {
            -3..=-1 | -1 => {
                match (2_i64 % 7_i64) {
                    2 if (x >= (0.25_f64 / ((1.5_f64 * 0.5_f64.abs()) + 0.5_f64))) => {
                        x = -(x * x).tanh().sin();
                        x = (((0.9_f64 * (1_usize as f64).sin()).exp_m1().powi(2) + 0.5_f64).cbrt() + (x % (1.0_f64.powi(2) + 1.5_f64)).floor()) / 17.0_f64;
                        let mut y4 = (((((((n2 as usize) % 4_usize) as f64) / 30.0_f64) * x) + ((0_i64 + 2_i64) as f64)) / ((1.5_f64 * ((0_usize + 3_usize) as f64).sin().abs()) + 0.5_f64)).tanh();
                    }
                    0..=3 if ((K <= x) && (y4 > 1.5_f64)) => {
                        x /= (0.9_f64 * ((std::f64::consts::PI / ((1.5_f64 * x.abs()) + 0.5_f64)) / 9.0_f64)).exp() + 0.75_f64;
                        let (y9, y11) = (core::f64::consts::E, (core::f64::consts::E * (((n2 as usize) % 4_usize) as f64).sin()) * y4);
                        x = core::f64::consts::E;
                    }
                    0..2 => {
                        x *= ((y4 * x) - (y4 - y4)).tanh();
                        let (mut y13, y15) = (f64::tan(0.9_f64 * x.tanh()), y4);
                        y13 = (((y4 + ((0_usize + 3_usize) as f64)) / ((((3_i64 / 2_i64) as f64).sin() * ((2_usize as f64) / 30.0_f64)).powi(2) + 0.5_f64)) - (y13 + 0.5_f64)).sin();
                    }
                    n17 => {
                        x += 0.5_f64 * ((1.5_f64.div_euclid((1.5_f64 * 0.5_f64.abs()) + 1.5_f64) * (0.9_f64 * x.tanh()).cosh()) / 13.0_f64);
                    }
                };
            }
            n19 @ (1.. | -3) => {
                x = y4;
            }
            n21 => {
                x += 0.5_f64 * (y4 / 4.0_f64);
            }
        };
        ((0.9_f64 * (3.0_f64 + core::f64::consts::E).sin()).exp2().ceil().sin() + (0.1_f64 * x)) + (0.0625_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.35008300000000003, 0.425917],
            &|x| f0(x[0], 1, x[1], -1),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], 1, x[1], -1);
                (value, vec![d0, d1])
            },
            &[-0.0, 0.1625],
        );
    }
}

mod program_491 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut c2: bool, y4: f64) -> f64 {
        for k6 in 0_usize..=1 {
            let mut c2 = 1;
            c2 = 0;
            let mut k10 = 0_usize;
            while k10 < 2 {
                k10 += 1;
                let a13: [f64; 3] = [y4.rem_euclid(0.5_f64.powi(2) + 1.5_f64).round() / 13.0_f64, (0.9_f64 * y4.tanh()).cosh().powi(3), y4 % ((1.5_f64 * y4.div_euclid(1.0_f64.powi(2) + 1.5_f64).abs()) + 1.5_f64)];
                c2 = 3;
                let mut y15 = -(((0.25_f64 * a13[(k6 * k6) % 3]) / 36.0_f64) * (x + y4));
            }
        }
        let mut n17 = 0_i64 % 7_i64;
        let y19 = ((-(0.9_f64 * (x / 3.0_f64)).exp_m1()) + ((x + x) * (y4 * 0.25_f64))).tanh();
        if (((-K) >= y4) && (({
            c2 = c2;
            !c2
        }) && (y19 <= 3.0_f64))) {
            n17 = (3_i64 + n17) % 7_i64;
        };
        ((((0.9_f64 * x.min(x).sin()).exp2() * ((-0.75_f64).powi(2) + 0.5_f64).powf(0.9_f64 * 0.75_f64.sin())).tanh() + (0.125_f64 * x)) + (0.125_f64 * y4)) + (0.1_f64 * y19)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.841383, -0.307883],
            &|x| f0(x[0], false, x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], false, x[1]);
                (value, vec![d0, d1])
            },
            &[0.2727891283953572, 0.08775637311387921],
        );
    }
}

mod program_492 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        if ((x + x) >= ({
            (((x.powi(2) + 0.5_f64).hypot(x) % (3.0_f64.mul_add(0.25_f64, 3.0_f64).powi(2) + 1.5_f64)) + x).tanh()
        })) {
            return ((((x - 0.5_f64.clamp(-0.5_f64, 1.5_f64)) - 0.75_f64) / 7.0_f64) + (0.1_f64 * x));
        };
        x.tanh() + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f1(depth: usize, x: f64, y3: f64, mut y5: f64, y7: f64) -> f64 {
        if (depth == 0_usize) {
            return (x * x);
        };
        let n9 @ 0..=3 = ((0_i64 * 1_i64) % 7_i64) else {
            y5 *= 0.25_f64.sin();
            return ((((y3 + (0.125_f64 * y7)) + (0.0625_f64 * x)) + (0.0625_f64 * y5)) + (0.0625_f64 * y3));
        };
        let (_, y11) = ((f64::cbrt((1.5_f64 * x.abs()) + 0.5_f64) - (3.0_f64.powi(2) + 0.5_f64).log2()) / 14.0_f64, ((y3 + y7) * (2.0_f64.powi(2) + 0.5_f64).log((1.5_f64 * ((n9 as f64) / 30.0_f64).abs()) + 1.5_f64)) / 56.0_f64);
        let mut y13 = y3;
        let n15 @ 1..=4 = (n9 % 7_i64) else {
            y13 *= (3.0_f64.round() - K.abs()).sin();
            return (y11 / 12.0_f64);
        };
        let mut y17: f64 = f64::tanh(((y11 + y7) - (-y5)).tanh());
        ((((-((y5 / (y11.powi(2) + 0.5_f64)) / 24.0_f64).powi(3)) + (0.0625_f64 * y17)) + (0.125_f64 * y5)) + (0.125_f64 * x)) + (0.1_f64 * y11)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.42861699999999997, 1.407317, -1.772383, 0.767517],
            &|x| f1(2, x[0], x[1], x[2], x[3]),
            &|x| {
                let (value, (d0, d1, d2, d3)) = f1_grad(2, x[0], x[1], x[2], x[3]);
                (value, vec![d0, d1, d2, d3])
            },
            &[-0.0, 0.005520106088320617, -0.0, 0.005520106088320617],
        );
    }
}

mod program_494 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, y3: f64, p5: ((f64, f64), f64)) -> f64 {
        if (depth == 0_usize) {
            return (x / (K.powi(2) + 0.5_f64));
        };
        if true {
            {
                let mut k7 = 0_usize;
                loop {
                    k7 += 1;
                    if k7 > 2 {
                        break;
                    }
                    let y3 = ((x + y3).powi(2) + 0.5_f64).log10() / (((1.5_f64 * (x - 2.0_f64).abs()) + 0.5_f64).powf(0.9_f64 * p5.1.sin()).tanh().powi(2) + 0.5_f64);
                    {
                        let mut k11 = 0_usize;
                        loop {
                            k11 += 1;
                            if k11 > 1 {
                                break;
                            }
                        }
                    };
                    if (y3.trunc() <= y3.round()) {
                        return ((((y3.clamp(-0.5_f64, 1.5_f64) * ((1.5_f64 * x.abs()) + 0.5_f64).cbrt()).div_euclid(((-x) - (core::f64::consts::E - std::f64::consts::PI)).powi(2) + 1.5_f64).tanh() + (0.0625_f64 * y3)) + (0.0625_f64 * p5.0.1)) + (0.1_f64 * x));
                    };
                }
            };
            let mut k14: usize = 3;
        } else {
            let mut y16 = x;
        };
        let (mut y18, y20) = ((x + y3) / ((1.5_f64 * (x + x).abs()) + 0.5_f64), core::f64::consts::E);
        match ((4_i64 - 2_i64) % 7_i64) {
            n22 @ 3..4 if (((2_i64 as usize) % 4_usize) < depth) => {
                y18 = K;
                let ((y24, y26), y28) = (((p5.1 - x).max(y18), y18.atan() * (((depth as f64) - x) / 32.0_f64)), (f64::asinh(((4_i64 / 4_i64) as f64) / 30.0_f64) + (0.25_f64 + y18)).sin());
            }
            _ => {
                y18 /= (0.9_f64 * (x.powi(2) + 0.5_f64).ln().sin()).exp() + 0.75_f64;
            }
        };
        ((((((y18 * y20).sin() * y20) + (0.9_f64 * 1.5_f64.sin()).cosh()).sin() + (0.0625_f64 * x)) + (0.0625_f64 * y3)) + (0.125_f64 * y18)) + (0.125_f64 * y20)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.892517, 0.655517, -0.190483, 1.449117, -1.2028830000000001],
            &|x| f0(0, x[0], x[1], ((x[2], x[3]), x[4])),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(0, x[0], x[1], ((x[2], x[3]), x[4]));
                (value, vec![d0, d1, d2.0.0, d2.0.1, d2.1])
            },
            &[0.9411764705882353, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_495 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, k4: usize, n6: i64) -> f64 {
        let y17: f64 = if ((k4 * k4) <= (0_usize + 3_usize)) {
            (((0.9_f64 * x.sin()).cosh().powi(2) + 0.5_f64).log10().powi(2) + 0.5_f64).log((1.5_f64 * ((y2 + x).powi(2) + 0.5_f64).powf(0.9_f64 * ((y2 * x) / 5.0_f64)).sin().abs()) + 1.5_f64).sin()
        } else {
            let mut y2 = 0;
            let mut k9 = 0_usize;
            'l11: while k9 < 2 {
                k9 += 1;
                let n12 @ -1..=3 = ((-(n6 - n6)) % 7_i64) else {
                    y2 = 1;
                    break;
                };
                for k14 in 0_usize..=0 {
                    y2 = ((n12 as usize) % 4_usize) % 4;
                }
            }
            ((0.9_f64 * ((core::f64::consts::E * x) / 9.0_f64)).exp_m1() + ({
                y2 = 0;
                x - 0.75_f64
            })).sin()
        };
        let n19: i64 = ((n6 - n6) % 4_i64) % 7_i64;
        match ((n19 * n19) % 7_i64) {
            0..2 => {
                let y21 = (((((k4 * 0_usize) as f64) - y17).tanh() * ((1.5_f64 * y2.abs()) + 0.5_f64).log10()) * (y2.mul_add(y2, y2) % (y17.powi(2) + 1.5_f64))).tanh();
            }
            3..4 => {}
            1.. => {}
            _ => {}
        };
        ((0.5_f64.sin() + (0.0625_f64 * x)) + (0.0625_f64 * y17)) + (0.125_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.7405169999999999, 1.175617],
            &|x| f0(x[0], x[1], 3, 2),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], x[1], 3, 2);
                (value, vec![d0, d1])
            },
            &[0.06028142237486716, 0.125],
        );
    }
}

mod program_498 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        if ({
            (2_usize * 1_usize) == 0_usize
        }) {
            let y2 = (((((0_usize + 2_usize) as f64) - ((3_i64 - 2_i64) as f64)) / 60.0_f64) * (x % ((1.5_f64 * x.abs()) + 1.5_f64))).sin();
            let mut y4: f64 = x;
        } else {};
        (-((x + x).powi(2) + 0.5_f64).hypot(x % ((1.5_f64 * std::f64::consts::PI.abs()) + 1.5_f64))).tanh() + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64) -> f64 {
        let y11;
        if ((false && (x <= x)) && ((3_i64 - 1_i64) < 2_i64)) {
            let mut y2 = 2.0_f64;
            if (((4_i64 == 3_i64) && (((0_usize as i64) as f64) <= x)) || ((-x) > ((2_usize as f64).tanh() * y2))) {
                let p4 = (({
                    y2 += 0.5_f64 * ((f64::recip(1e-1_f64.powi(2) + 0.5_f64).powi(2) + 0.5_f64).hypot(((1.5_f64 * y2.abs()) + 0.5_f64).log10()) / 15.0_f64);
                    (y2 * y2).tanh()
                }).round().sin(), f0(x % (x.powi(2) + 1.5_f64)));
                y2 += 0.5_f64 * ((1.5_f64 * p4.0.div_euclid((1.5_f64 * 0.5_f64.abs()) + 1.5_f64).sin().abs()) + 0.5_f64).sqrt().tanh();
                if (0_i64 != (2_i64 / 4_i64)) {
                    let mut p9: ((f64, f64), f64) = ((((y2 + y2) - (0.9_f64 * (y2 / 14.0_f64)).atanh()).sin(), {
                        let mut k6 = 0_usize;
                        loop {
                            k6 += 1;
                            if k6 > 1 {
                                break ((0.9_f64 * (-x).tanh()).to_degrees() / 58.0_f64);
                            }
                            y2 *= f0(2.0_f64.asinh().sin()).tanh();
                        }
                    }), (0.9_f64 * y2.sin()).exp().to_radians());
                };
            } else {
                y2 = ((1.5_f64 * 3.0_f64).min(0.25_f64 * x) + (0.9_f64 * ((x * std::f64::consts::PI) / 9.0_f64)).cosh()).tanh();
            };
            y11 = ((x / (0.5_f64.powi(2) + 0.5_f64)).powi(2) * x.tanh().mul_add((x.powi(2) + 0.5_f64).log10(), x.atan2(x.powi(2) + 0.5_f64))) / 74.0_f64;
        } else {
            y11 = x;
        }
        ((((y11 + y11) - x) + (0.9_f64 * (x / 3.0_f64)).cosh()).sin() + (0.125_f64 * y11)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.807483],
            &|x| f1(x[0]),
            &|x| {
                let (value, d0) = f1_grad(x[0]);
                (value, vec![d0])
            },
            &[1.1538732527713353],
        );
    }
}

mod program_500 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, k2: usize) -> f64 {
        let mut p4 = (3.0_f64, ((k2 * k2) as f64).tanh());
        p4.0 += 0.5_f64 * (p4.0 / 24.0_f64);
        let mut y10;
        if ((!(x >= x)) && ((1_i64 * 4_i64) == (0_i64 % 4_i64))) {
            p4 = p4;
            p4 = (x, f64::round(x).tanh());
            if (2_i64 < 2_i64) {
                let a8 = if (((1e-1_f64 + std::f64::consts::PI) >= x.clamp(-0.5_f64, 1.5_f64)) && ((p4.0.powi(2) + 1.5_f64).acosh() <= (-x))) {
                    return (x * x.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64)).sin();
                } else {
                    let m6 = [[(x.powi(2) + 0.5_f64).hypot(((1.5_f64 * p4.0.abs()) + 0.5_f64).hypot(x) / 147.0_f64); 2], [(0.9_f64 * (p4.1 / 14.0_f64)).atanh() * (x - x), x.div_euclid((1.5_f64 * 0.75_f64.clamp(-0.5_f64, 1.5_f64).abs()) + 1.5_f64)]];
                    if ((((1.5_f64 * (((1.5_f64 * p4.0.abs()) + 0.5_f64) / 145.0_f64).abs()) + 0.5_f64).powi((3_i64 % 3_i64) as i32) < ((((3_i64 - 2_i64) as f64) / 30.0_f64) * x)) && false) {
                        p4.1 %= (p4.0.mul_add(m6[0][2_usize % 2], x) / 146.0_f64).abs() + 1.5_f64;
                        [f64::ln(((0.9_f64 * 2.0_f64.sin()).to_degrees() / 58.0_f64).powi(2) + 0.5_f64), (0.9_f64 * (1.0_f64 / 4.0_f64)).tan() * (0.9_f64 * core::f64::consts::E.sin()).exp2(), x]
                    } else {
                        p4.1 += 0.5_f64 * ((x.floor() / 13.0_f64).powi(2) + 0.5_f64).ln_1p().sin();
                        [(x * x) - (1.0_f64 - x), x, (K + x) % ((1.5_f64 * x.abs()) + 1.5_f64)]
                    }
                };
            };
            y10 = ((x.max(p4.0) + (0.75_f64 * x)) - (((2_i64 as f64) + x) - (-p4.0))).tanh();
        } else {
            y10 = x;
        }
        ((((0.9_f64 * (y10 - x).tanh()).asin().powi(2) + 0.5_f64).log((((y10 - x) * (std::f64::consts::PI + y10)) / 224.0_f64).powi(2) + 1.5_f64).sin() + (0.1_f64 * y10)) + (0.1_f64 * x)) + (0.125_f64 * p4.1)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.33248300000000003],
            &|x| f0(x[0], 2),
            &|x| {
                let (value, d0) = f0_grad(x[0], 2);
                (value, vec![d0])
            },
            &[0.2],
        );
    }
}

mod program_503 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        if ({
            ((3_i64 as usize) % 4_usize) != (1_usize + 2_usize)
        }) {
            let (p2, mut y4) = ((3.0_f64, (2.0_f64.min(x) + f64::floor((1_i64 as f64).sin())).sin()), x);
            let p2 = {
                if ((0_usize + 2_usize) == 2_usize) {
                    return (if ({
                        y4 = f64::log10((1.5_f64 * p2.0.abs()) + 0.5_f64);
                        (((1_usize as i64) as f64) >= p2.0) || ((0_usize * 1_usize) != ((3_i64 as usize) % 4_usize))
                    }) {
                        y4 = ((0.75_f64 * f64::floor(1e-1_f64)) / 39.0_f64).atan();
                        y4 += 0.5_f64 * 1e-1_f64.sin();
                        y4 /= (0.9_f64 * p2.0.tanh()).exp() + 0.75_f64;
                        (((1.5_f64 * (x.powi(2) + 1.5_f64).acosh().abs()) + 0.5_f64).ln_1p() - x.asinh().div_euclid(x.floor().tanh().powi(2) + 1.5_f64)) / 9.0_f64
                    } else {
                        let mut r6 = [-(x / ((1.5_f64 * ((1_i64 * 0_i64) as f64).sin().abs()) + 0.5_f64)), ((y4 + y4) + ((3_i64 % 4_i64) as f64)).sin()];
                        (((p2.0 + 2.0_f64) / ((y4 * ((3_i64 as f64) / 30.0_f64)).powi(2) + 0.5_f64)) - (((1.5_f64 * p2.0.abs()) + 0.5_f64).ln_1p() * (4_i64 as f64).sin())).sin()
                    });
                };
                p2
            };
        } else {};
        (x.min((x * x) + f64::asinh(x)) / 6.0_f64) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.033683],
            &|x| f0(x[0]),
            &|x| {
                let (value, d0) = f0_grad(x[0]);
                (value, vec![d0])
            },
            &[0.26666666666666666],
        );
    }
}

mod program_504 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, m2: [[f64; 2]; 2], p4: (f64, f64), a6: [f64; 3]) -> f64 {
        for k8 in 1_usize..=3 {
            let c11: bool = {
                (x.powi(2) + 0.5_f64).powf(0.9_f64 * x.sin()) <= (core::f64::consts::E.powi(2) + 0.5_f64).powf(0.9_f64 * x.tanh())
            };
            let k8 = ((((1.5_f64 * p4.0.abs()) + 0.5_f64).ln() - (-core::f64::consts::E)) * ((0.9_f64 * ((3_usize as f64) / 34.0_f64)).exp() + 0.25_f64.max(1e-1_f64))) / 58.0_f64;
        }
        ((((((1_usize as f64) / 30.0_f64).round() / 13.0_f64).max(x * 2.0_f64).div_euclid((1.5_f64 * 2.0_f64.abs()) + 1.5_f64).tanh() + (0.0625_f64 * a6[0])) + (0.125_f64 * p4.1)) + (0.125_f64 * m2[3_usize % 2][(2_usize * 0_usize) % 2])) + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, mut y2: f64, mut k4: usize) -> f64 {
        for n6 in (-1_i64)..(-1_i64) {
            for n6 in (-2_i64)..(-1_i64) {
                y2 = (K.powi(2) + (((y2 / (y2.powi(2) + 0.5_f64)) / 24.0_f64) * x.min(x))).tanh();
            }
        }
        (x + (0.0625_f64 * y2)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.750083, -0.34098300000000004],
            &|x| f1(x[0], x[1], 1),
            &|x| {
                let (value, (d0, d1)) = f1_grad(x[0], x[1], 1);
                (value, vec![d0, d1])
            },
            &[1.1, 0.0625],
        );
    }
}

mod program_511 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64) -> f64 {
        let y2 = x + ({
            let mut k4 = 0_usize;
            'l6: loop {
                k4 += 1;
                if k4 > 4 {
                    break (x.powi(0) * x.ceil()).tanh();
                }
            }
        }).atan2((1e-1_f64.powi(2) + 0.5_f64).recip().powi(2) + 0.5_f64);
        (y2.tanh() + (0.0625_f64 * x)) + (0.1_f64 * y2)
    }

    #[differentiable]
    fn f1(x: f64, y2: f64) -> f64 {
        if (0_usize <= 2_usize) {
            let y4: f64 = (0.9_f64 * (f64::cbrt(3.0_f64.clamp(-0.5_f64, 1.5_f64).powi(2) + 0.5_f64) / 4.0_f64)).asin();
        } else {
            let y2 = (x, (0.25_f64 - 1e-1_f64) * y2.asinh());
        };
        let mut p15 = (((((1_usize as f64) - x).sin().powi(2) + 0.5_f64).powf(0.9_f64 * ((x - 0.75_f64) / 6.0_f64)), (0.9_f64 * y2.tanh()).acos() / ((1.5_f64 * f0((3_i64 as f64).sin(), y2).abs()) + 0.5_f64)), {
            let mut k7 = 0_usize;
            loop {
                k7 += 1;
                if k7 > 4 {
                    break x;
                }
                let mut k10 = 0_usize;
                while k10 < 0 {
                    k10 += 1;
                    let p13 = ((-y2.min(y2), 0.5_f64), x);
                }
            }
        });
        let mut y17;
        if ((2_usize + 2_usize) < (1_usize + 0_usize)) {
            p15.1 /= (0.9_f64 * (((1.5_f64 * y2.abs()) + 0.5_f64).hypot(y2) / 8.0_f64)).exp() + 0.75_f64;
            y17 = (f0((2.0_f64.powi(2) + 0.5_f64).log10().tanh(), (x - p15.1).sin()).powi(2) + 0.5_f64).ln_1p();
        } else {
            y17 = (0.9_f64 * x.copysign(x).div_euclid((f64::ceil(x) / 13.0_f64).powi(2) + 1.5_f64).sin()).asin();
        }
        ((((0.9_f64 * (p15.1.atan2((1.5_f64 * y2.abs()) + 0.5_f64) / 2.0_f64)).exp().sin() + (0.0625_f64 * x)) + (0.0625_f64 * y2)) + (0.125_f64 * y17)) + (0.1_f64 * p15.0.0)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.975483, -1.066983],
            &|x| f1(x[0], x[1]),
            &|x| {
                let (value, (d0, d1)) = f1_grad(x[0], x[1]);
                (value, vec![d0, d1])
            },
            &[0.15233506268631178, -0.006199400201784236],
        );
    }
}

mod program_512 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, p2: ((f64, f64), f64), n4: i64) -> f64 {
        let mut n4 = [[2.0_f64.asinh(); 2], [f64::cosh(0.9_f64 * 3.0_f64.tanh()) / ((1.5_f64 * (p2.1 / (1.5_f64.powi(2) + 0.5_f64)).abs()) + 0.5_f64), {
            (0.9_f64 * (((x * p2.1) - (p2.1.powi(2) + 0.5_f64).log2()) / 15.0_f64)).to_degrees() / 58.0_f64
        }]];
        let n7 @ -1..=4 = ((0_i64 + 3_i64) % 7_i64) else {
            return (0.9_f64 * (0.9_f64 * x.sin()).acos().tanh()).exp_m1();
        };
        if (n7 == (n7 + 2_i64)) {
            'l11: for k9 in 0_usize..(((0_i64 as usize) % 4_usize) % 4) {
                for _ in (0_usize..3).rev().rev() {
                    let mut y13: f64 = ((n7 + n7) as f64).sin();
                    y13 = K;
                }
                let a15;
                if ((if ((0.9_f64 * x.sin()).exp_m1() > (0.9_f64 * (1e-1_f64 / 4.0_f64)).atanh()) {
                    ((x.powi(2) + 0.5_f64).log((1.5_f64 * p2.0.1.abs()) + 1.5_f64) * (1.0_f64 - x)).tanh() * p2.1
                } else {
                    n4[1][(k9 + k9) % 2].tanh()
                }) >= (((k9 as f64) / 30.0_f64) * p2.1)) {
                    a15 = [0.25_f64, (0.9_f64 * (x / 3.0_f64)).atanh(), K];
                } else {
                    a15 = [p2.1, f64::acos(0.9_f64 * ((p2.0.1 * x) / 5.0_f64)), (((k9 as f64) % ((1.5_f64 * x.abs()) + 1.5_f64)) / ((1.5_f64 * x.abs()) + 0.5_f64)).tanh()];
                }
            }
        };
        (((0.5_f64.fract() * (p2.0.0 + p2.0.0)).copysign(x).sin() + (0.0625_f64 * n4[0_usize % 2][1])) + (0.1_f64 * p2.1)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.308517, 1.8941169999999998, 1.8170169999999999, 1.128617],
            &|x| f0(x[0], ((x[1], x[2]), x[3]), -2),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], ((x[1], x[2]), x[3]), -2);
                (value, vec![d0, d1.0.0, d1.0.1, d1.1])
            },
            &[0.125, -0.3177169211005391, -0.0, 0.1],
        );
    }
}

mod program_513 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, m3: [[f64; 2]; 2], y5: f64) -> f64 {
        if (depth == 0_usize) {
            return y5;
        };
        let (y7, y9) = (m3[1][3_usize % 2].min((y5 - (0_i64 as f64)).sin()), (x - ((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64)).sin());
        match ((0_i64 + 2_i64) % 7_i64, ((1_i64 as usize) % 4_usize) < 2_usize) {
            (0..1, true) => {
                let m3 = 3_i64 % 7_i64;
                let mut y12 = (y7 + ((y5 % ((1.5_f64 * 1.0_f64.abs()) + 1.5_f64)) - x.abs())).sin();
                {
                    let mut y19 = {
                        let mut k14 = 0_usize;
                        loop {
                            k14 += 1;
                            if k14 > 4 {
                                break (((y5 % ((1.5_f64 * ((depth + depth) as f64).tanh().abs()) + 1.5_f64)) - (y9 - core::f64::consts::E)) / 18.0_f64);
                            }
                            let mut a17 = [((y12 * core::f64::consts::E) / (x.powi(2) + 0.5_f64)).sin(), ((k14 as f64) + x).tanh(), (((m3 + m3) as f64) / 30.0_f64).copysign(y9) - (3.0_f64 * 2.0_f64)];
                            a17 = a17;
                        }
                    };
                    y19 += 0.5_f64 * (y7 / 24.0_f64);
                };
            }
            (n21, true) => {
                let y23 = {
                    (1e-1_f64.round() / ((x * y7).tanh().atan().powi(2) + 0.5_f64)) / 26.0_f64
                };
            }
            _ => {}
        };
        (((((1.5_f64 * ((y5 - ((0_usize * depth) as f64)).sin() * (m3[0][(1_usize + depth) % 2] % ((1.5_f64 * y9.abs()) + 1.5_f64))).abs()) + 0.5_f64).log((-(-y9)).powi(2) + 1.5_f64).tanh() + (0.0625_f64 * x)) + (0.125_f64 * y7)) + (0.1_f64 * y5)) + (0.125_f64 * y9)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.814883, -0.7188829999999999, -0.028483, 1.233617, -0.9286829999999999, -0.9990829999999999],
            &|x| f0(0, x[0], [[x[1], x[2]], [x[3], x[4]]], x[5]),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(0, x[0], [[x[1], x[2]], [x[3], x[4]]], x[5]);
                (value, vec![d0, d1[0][0], d1[0][1], d1[1][0], d1[1][1], d2])
            },
            &[0.0, 0.0, 0.0, 0.0, 0.0, 1.0],
        );
    }
}

mod program_515 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut k2: usize, mut y4: f64) -> f64 {
        for y4 in 1_usize..3 {
            'l10: for k8 in (0_usize..=3).rev().step_by(1) {
                k2 = 2;
                k2 = k2 % 4;
                let ((y11, y13), y15) = ((((1.5_f64 * 2.0_f64.abs()) + 0.5_f64).log(x.powi(2) + 1.5_f64).tanh(), ((x * x) / 144.0_f64) + (2_i64 as f64).sin().div_euclid((1.5_f64 * x.abs()) + 1.5_f64)), x);
            }
            let y22 = match ((-(k2 as i64)) % 7_i64) {
                n17 @ -1..=0 => {
                    k2 = (y4 * k2) % 4;
                    x += 0.5_f64 * f64::atanh(0.9_f64 * x.tanh()).max(2.0_f64 - 1e-1_f64).tanh();
                    (0.9_f64 * ((x - x) + ((((n17 as usize) % 4_usize) as f64) + x)).tanh().tanh()).to_degrees().sin()
                }
                4.. => {
                    k2 = (2_usize + k2) % 4;
                    x *= x.tanh();
                    (x * x).sin().atan2((0.5_f64 % (x.powi(2) + 1.5_f64)).powi(2) + 0.5_f64).mul_add((std::f64::consts::PI * ((1.5_f64 * x.abs()) + 0.5_f64).log(x.powi(2) + 1.5_f64)).sin(), (x / ((1.5_f64 * x.abs()) + 0.5_f64)).sin().sin())
                }
                n19 => {
                    let mut y4 = [x, ((x * (((n19 % 2_i64) as f64) / 30.0_f64)) + (((k2 as f64) / 30.0_f64) * x)).sin(), (x.fract().powi(2) + 0.5_f64).log2()];
                    x.tanh()
                }
            };
        }
        (((1.5_f64 * (std::f64::consts::PI * (-0.25_f64)).abs()) + 0.5_f64).powf(0.9_f64 * 0.75_f64.tanh()).sin() + (0.125_f64 * x)) + (0.125_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.787183, -1.384783],
            &|x| f0(x[0], 3, x[1]),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], 3, x[1]);
                (value, vec![d0, d1])
            },
            &[0.125, 0.125],
        );
    }
}

mod program_516 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        {
            if (({
                let mut k2 = 0_usize;
                'l4: loop {
                    k2 += 1;
                    if k2 > 1 {
                        break (x.to_radians() * ((x * x) / 144.0_f64)).tanh();
                    }
                    x = (((4_i64 as usize) % 4_usize) as f64).tanh();
                }
            }) < ((1_i64 as f64) / ((1.5_f64 * x.abs()) + 0.5_f64))) {
                x = ((x % ((1.5_f64 * x.abs()) + 1.5_f64)) * x).tanh().div_euclid(1e-1_f64.powi(2) + 1.5_f64);
            } else {
                x = 3.0_f64.atan();
            };
        };
        (0.9_f64 * ((x - x) + (x / ((1.5_f64 * 3.0_f64.abs()) + 0.5_f64))).tanh()).to_degrees().sin() + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, c2: bool) -> f64 {
        'l6: for k4 in (0_usize..=((2_usize + 1_usize) % 4)).rev() {
            let a23: [f64; 3] = [{
                'l8: for k4 in 0_usize..(k4 % 4) {
                    let c9: bool = 0_usize <= k4;
                    let r11: [f64; 2] = [(k4 as f64).sin(); 2];
                }
                let mut y21 = match (2_i64 % 7_i64) {
                    -3 => {
                        let y13 = (((1.5_f64 * x.abs()) + 1.5_f64).acosh() * (f64::asin(0.9_f64 * 0.5_f64.sin()) % (((1_i64 + 4_i64) as f64).tanh().powi(2) + 1.5_f64))).sin();
                        y13.tanh()
                    }
                    n15 @ (2..=5 | 4..) => {
                        let mut a17 = [((1.5_f64 * (x.round() / 13.0_f64).abs()) + 0.5_f64).recip(), (x.powi(2) + 0.5_f64).log2(), (x * x) * (0.9_f64 * x.tanh()).asin()];
                        (((0.5_f64.powi(2) + 0.5_f64).hypot(1.0_f64) - f0(x)).tanh() * 1.0_f64) / 3.0_f64
                    }
                    n19 => {
                        0.5_f64 / 3.0_f64
                    }
                };
                ((((((1_i64 as usize) % 4_usize) as f64) + y21) / ((y21 / (1.5_f64.powi(2) + 0.5_f64)).sin().powi(2) + 0.5_f64)) / 84.0_f64).round().tanh()
            }, x.cos() + x, f64::round(x) / 13.0_f64];
        }
        (x.round() / 13.0_f64) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.4944169999999999],
            &|x| f1(x[0], true),
            &|x| {
                let (value, d0) = f1_grad(x[0], true);
                (value, vec![d0])
            },
            &[0.125],
        );
    }
}

mod program_518 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, y3: f64, mut y5: f64) -> f64 {
        if (depth == 0_usize) {
            return f64::cosh(0.9_f64 * (1.5_f64 / 4.0_f64));
        };
        let mut n7 = 2_i64 % 7_i64;
        for k9 in 0_usize..(depth % 4) {
            let x: f64 = ((((3_usize + depth) as f64) + y3) / 32.0_f64).asinh().signum();
            match ((n7 % 3_i64) % 7_i64) {
                n13 if (!(K < y3)) => {
                    let mut n7 = [y5; 3];
                }
                -3..=-2 => {
                    let p16: ((f64, f64), f64) = ((((core::f64::consts::E + x) - (y5 * y5).sin()).sin(), (0.9_f64 * 1.5_f64.sin()).cosh().atan2(y3.powi(2) + 0.5_f64)), x);
                    let mut n18 = (n7 / 2_i64) % 7_i64;
                }
                _ => {
                    let (p20, y22) = (((-(x * y3)) / 16.0_f64, (std::f64::consts::PI.copysign((k9 as f64) / 30.0_f64).powi(2) + 0.5_f64).log2()), (x - core::f64::consts::E) % ((1.5_f64 * ((y5 + x) / 20.0_f64).abs()) + 1.5_f64));
                    n7 = 3_i64 % 7_i64;
                    n7 = n7 % 7_i64;
                }
            };
            {
                n7 = n7 % 7_i64;
            };
        }
        (((0.9_f64 * (((1.5_f64 * x.copysign(y5).abs()) + 0.5_f64).hypot((x + 1.0_f64).sin()).sin() / 2.0_f64)).tan() + (0.0625_f64 * y5)) + (0.125_f64 * y3)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.336217, -0.300283, -1.133683],
            &|x| f0(0, x[0], x[1], x[2]),
            &|x| {
                let (value, (d0, d1, d2)) = f0_grad(0, x[0], x[1], x[2]);
                (value, vec![d0, d1, d2])
            },
            &[-0.0, -0.0, -0.0],
        );
    }
}

mod program_519 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, p2: ((f64, f64), f64), mut k4: usize) -> f64 {
        let (y6, mut y8) = p2.0;
        k4 = (3_usize * k4) % 4;
        let mut k10: usize = 3_usize % 4;
        k4 = (k10 + 1_usize) % 4;
        (((x + (0.0625_f64 * x)) + (0.0625_f64 * y8)) + (0.125_f64 * y6)) + (0.1_f64 * p2.1)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.357217, -1.380783, 1.086117, -0.5405829999999999],
            &|x| f0(x[0], ((x[1], x[2]), x[3]), 0),
            &|x| {
                let (value, (d0, d1)) = f0_grad(x[0], ((x[1], x[2]), x[3]), 0);
                (value, vec![d0, d1.0.0, d1.0.1, d1.1])
            },
            &[1.0625, 0.125, 0.0625, 0.1],
        );
    }
}
