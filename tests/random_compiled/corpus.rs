//! Random programs and their gradients; written by `UPDATE_CORPUS=1 cargo test -p derive-grad corpus`.
//!
//! Each is called as it is and through its gradient: the values agree bit for bit, the partials with forward mode
//! (the numbers in the text) and with finite differences.

#![allow(warnings, clippy::all, clippy::pedantic, reason = "nobody writes such programs")]

use grad_runtime::differentiable;

use super::{all, check, fill, less, outcome, seed};

const K: f64 = 0.75;

mod program_2 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, mut y3: f64, m5: [[f64; 2]; 2], p7: &mut (f64, f64), m9: &mut [[f64; 2]; 2], s11: &[Vec<f64>]) -> f64 {
        if (depth == 0_usize) {
            return ({
                if ({
                    p7.1 = match ((4_i64 - 3_i64) % 7_i64) {
                        n16 @ (3 | -1..1) => {
                            let mut a19 = [x, (0.9_f64 * (y3 % (y3.powi(2) + 1.5_f64)).tanh()).exp2(), (-(x + y3)).tanh()];
                            (x.abs() - ({
                                p7.1 = (((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * 1.5_f64.sin()).abs() * y3).tanh();
                                (y3 % (1e-1_f64.powi(2) + 1.5_f64)).tanh()
                            })).sin()
                        }
                        -3..-1 | -1..=0 => {
                            (1_i64 as f64).sin().powi(0).mul_add(((m9[(3_usize + depth) % 2][((3_i64 as usize) % 4_usize) % 2] + (((3_i64 as usize) % 4_usize) as f64)) - p7.1).sin(), 2.0_f64.min(p7.1) + x).tanh()
                        }
                        _ => {
                            ((3.0_f64 - p7.0) * (p7.0 % ((depth as f64).sin().powi(2) + 1.5_f64))).sin() * (((y3 + x) * p7.0) / 168.0_f64)
                        }
                    };
                    (y3 * x) >= (((0_usize + depth) as f64) / 30.0_f64).rem_euclid((1.5_f64 * K.abs()) + 1.5_f64)
                }) {
                    m9[1][0_usize % 2] = f64::asinh(m5[0][0].rem_euclid(m9[0_usize % 2][depth % 2].powi(2) + 1.5_f64).sin().max(y3.div_euclid(x.powi(2) + 1.5_f64).sin()));
                };
                y3.atan2(y3.powi(2) + 0.5_f64)
            });
        };
        if s11.is_empty() {
            return (((4_i64 + 3_i64) as f64) / ((1.5_f64 * p7.1.abs()) + 0.5_f64)).tanh();
        };
        (((((0.9_f64 * (-x).sin()).cosh() % ((y3.clamp(-0.5_f64, 1.5_f64) * (x - 1.0_f64)).powi(2) + 1.5_f64)) + (0.1_f64 * p7.1)) + (0.0625_f64 * m9[0][(depth * depth) % 2])) + (0.125_f64 * y3)) + (0.1_f64 * m5[0][depth % 2])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.37178300000000003, -0.357383, -1.861683, 0.192017, -1.9427830000000001, -0.179283, 0.505417, -1.447983, -1.427283, 0.9683170000000001, -0.725383, 1.632817],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: f64 = x[1]; let a3: [[f64; 2]; 2] = [[x[2], x[3]], [x[4], x[5]]]; let mut a4: (f64, f64) = (x[6], x[7]); let mut a5: [[f64; 2]; 2] = [[x[8], x[9]], [x[10], x[11]]]; let a6: Vec<Vec<f64>> = vec![];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone(), &mut a4, &mut a5, &a6);
                outcome(value, &[&a4, &a5])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: f64 = x[1]; let a3: [[f64; 2]; 2] = [[x[2], x[3]], [x[4], x[5]]]; let mut a4: (f64, f64) = (x[6], x[7]); let mut a5: [[f64; 2]; 2] = [[x[8], x[9]], [x[10], x[11]]]; let a6: Vec<Vec<f64>> = vec![];
                let mut d4 = a4.clone(); let mut d5 = a5.clone(); let mut d6 = a6.clone(); 
                let (value, (d1, d2, d3)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone(), &mut a4, &mut a5, &a6, &mut d4, &mut d5, &mut d6);
                (outcome(value, &[&a4, &a5]), all(&[&d1, &d2, &d3, &d4, &d5, &d6]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[-0.0, 0.7135054757121619, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_4 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, s2: &[f64], v4: Vec<f64>) -> f64 {
        if (s2.is_empty() || v4.is_empty()) {
            return (if (3_usize == ((1_i64 as usize) % 4_usize)) {
                (((1.5_f64 * ((x.powi(2) + 0.5_f64).hypot(x) / 157.0_f64).abs()) + 0.5_f64).ln_1p().powi(2) + 0.5_f64).log((1.5_f64 * (x.powi(2) + 0.5_f64).log(x.powi(2) + 1.5_f64).tanh().asinh().abs()) + 1.5_f64).tanh()
            } else {
                let y18 = ({
                    x -= 0.5_f64 * ({
                        {
                            let mut v14 = vec![(x / (x.powi(2) + 0.5_f64)).sin() * (core::f64::consts::E / (x.powi(2) + 0.5_f64)), ((1.5_f64 * (if true {
                                x += 0.5_f64 * ((0.9_f64 * ((0.9_f64 * (x / 14.0_f64)).exp() / 4.0_f64)).exp2() / 4.0_f64);
                                (0.9_f64 * (((1.5_f64 * x.abs()) + 0.5_f64).recip() / 3.0_f64)).exp2()
                            } else {
                                let mut y12 = (((1.5_f64 * x.abs()) + 0.5_f64).cbrt().sin().round() - x.div_euclid((1.5_f64 * x.abs()) + 1.5_f64).sin().powi(3)) / 14.0_f64;
                                (0.9_f64 * v4.last().copied().unwrap_or(0.25_f64).tanh()).exp2()
                            }).abs()) + 0.5_f64).powf(0.9_f64 * (K / 5.0_f64)) / 67.0_f64];
                            (0.9_f64 * (((3_usize as f64) / 30.0_f64).min(((3_i64 / 2_i64) as f64).sin()).abs() / 2.0_f64)).exp() / 3.0_f64
                        }
                    }).sin();
                    let v16: Vec<f64> = s2[(1_usize % (s2.len() + 1))..].to_vec();
                    ((x * ((1.5_f64 * (0_usize as f64).sin().abs()) + 0.5_f64).log(core::f64::consts::E.powi(2) + 1.5_f64)).tanh() - x) / 13.0_f64
                }).min(f64::tanh(x)).tanh();
                ((-(1.5_f64 + x)) % ((1.5_f64 * ((y18 + y18) / ((K * 2.0_f64).powi(2) + 0.5_f64)).sin().abs()) + 1.5_f64)) / 15.0_f64
            });
        };
        let mut y21 = 0.5_f64;
        for y23 in s2.iter() {
            y21 += (*y23) * 0.1_f64;
        }
        (0.9_f64 * s2.first().copied().unwrap_or(0.5_f64).tanh()).exp_m1() - (s2[2_usize % s2.len()] * v4[(0_usize + 1_usize) % v4.len()])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.10498299999999999, -1.116983, 1.2708169999999999, 1.498317, -0.245683, 0.080417, -0.203383, 1.811917, 1.725017, -0.832383, -1.044683],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let a2: Vec<f64> = vec![x[8], x[9], x[10]];
                let value = f0(a0.clone(), &a1, a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let a2: Vec<f64> = vec![x[8], x[9], x[10]];
                let mut d1 = a1.clone(); 
                let (value, (d0, d2)) = f0_grad(a0.clone(), &a1, a2.clone(), &mut d1);
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[1.0],
            &[-0.0, 0.15222578041998794, -0.0, 0.832383, -0.0, -0.0, -0.0, -0.0, -0.0, -1.498317, -0.0],
        );
    }
}

mod program_5 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, p2: &mut (f64, f64), v4: &Vec<f64>) -> f64 {
        if v4.is_empty() {
            return (p2.1 - p2.1).sin();
        };
        let (y6, mut y8) = ((1.5_f64 * v4.get(1).copied().unwrap_or(1.5_f64).abs()) + 0.5_f64).powf(0.9_f64 * (0.9_f64 * (v4[1_usize % v4.len()] / 3.0_f64)).tan().tanh()).sin_cos();
        let n11 @ -1..=0 = (((-2_i64) % 3_i64) % 7_i64) else {
            p2.1 *= ((-1.5_f64) + f64::tan(0.9_f64 * (v4[(3_usize + 2_usize) % v4.len()] / 3.0_f64))).tanh();
            return (1.0_f64.clamp(-0.5_f64, 1.5_f64) * 1.5_f64.copysign(1.5_f64));
        };
        match ((3_i64 % 4_i64) % 7_i64) {
            0.. if (!(y8 > v4.get(3).copied().unwrap_or(0.5_f64))) => {
                let p2 = ({
                    let mut k15 = 0_usize;
                    'l17: loop {
                        k15 += 1;
                        if k15 > 1 {
                            break (v4.first().copied().unwrap_or(1.5_f64) + (y6.powi(2) + 0.5_f64).ln(), (if (!({
                        *p2 = (v4.get(v4.len() % 4).copied().unwrap_or(1.5_f64) * (n11 as f64).tanh(), ((2_usize as i64) as f64) / 30.0_f64);
                        (1e-1_f64 > v4[2_usize % v4.len()]) && (y6 <= y6)
                    })) {
                        let mut n11 = vec![v4.last().copied().unwrap_or(0.25_f64), core::f64::consts::E, (-std::f64::consts::PI).max((0.75_f64 * y8).sin())];
                        {
                            n11.fill(-v4[1_usize % v4.len()]);
                            y8 /= (0.9_f64 * v4[1_usize % v4.len()].sin()).exp() + 0.75_f64;
                            x
                        }
                    } else {
                        let p23: (f64, f64) = (-(y8 % (y6.powi(2) + 1.5_f64)), (0_usize as f64).sin());
                        -v4[0_usize % v4.len()]
                    }) * (-((n11 * 2_i64) as f64)).sin());
                        }
                        y8 %= (y8 / 12.0_f64).abs() + 1.5_f64;
                    }
                }, x);
            }
            1.. => {
                p2.1 = ((0.9_f64 * p2.0.max(2.0_f64).sin()).to_degrees() / ((1.5_f64 * (-K).tanh().abs()) + 0.5_f64)) / 116.0_f64;
            }
            n31 if ((p2.1 * p2.1).tanh() <= 0.75_f64) => {
                p2.0 += 0.5_f64 * ((n31 as f64) / 60.0_f64);
            }
            _ => {
                y8 += 0.5_f64 * (((n11 as f64) + y6) + p2.1).tanh();
            }
        };
        let mut y36 = 0.5_f64;
        for y38 in v4.iter() {
            y36 += (*y38) * 0.125_f64;
        }
        (p2.0 - p2.0.sin()).tanh()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.544817, 1.163317, 0.255817, 0.397517, 1.1582169999999998],
            &|x| {
                let a0: f64 = x[0]; let mut a1: (f64, f64) = (x[1], x[2]); let a2: Vec<f64> = vec![x[3], x[4]];
                let value = f0(a0.clone(), &mut a1, &a2);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: (f64, f64) = (x[1], x[2]); let a2: Vec<f64> = vec![x[3], x[4]];
                let mut d1 = a1.clone(); let mut d2 = a2.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &mut a1, &a2, &mut d1, &mut d2);
                (outcome(value, &[&a1]), all(&[&d0, &d1, &d2]))
            },
            &[1.0, 0.0, 0.0],
            &[-0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_8 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        let y26;
        if (2_usize != 2_usize) {
            let mut y3 = std::f64::consts::PI;
            y26 = match (3_i64 % 7_i64, 2_usize <= 3_usize) {
                (3.., true) if ((2.0_f64 + x) > (y3 - 0.5_f64)) => {
                    let mut y8: f64 = {
                        x -= 0.5_f64 * y3.fract().sin();
                        (f64::sin((0_usize as f64).tanh()) * (-((2_i64 % 4_i64) as f64)).sin()).mul_add(x, K * (0.75_f64 + x)).sin()
                    };
                    let (mut y14, y16) = (x.rem_euclid(1.0_f64.powi(2) + 1.5_f64), ((4_i64 / 4_i64) as f64).tanh().rem_euclid((1.5_f64 * ((0_usize + 3_usize) as f64).tanh().abs()) + 1.5_f64));
                    if (((y3 >= x) && (x > y3)) || (!(y8 <= y8))) {
                        y3 = (0.9_f64 * y16.sin()).acos();
                        (((x - x) / 24.0_f64).powi(2) + 0.5_f64).hypot((0.9_f64 * y3.tanh()).exp()).clamp(-0.5_f64, 1.5_f64)
                    } else {
                        y3.tanh()
                    }
                }
                (n21, true) => {
                    y3 / 12.0_f64
                }
                _ => {
                    (((x.powi(2) + 0.5_f64).log((1.5_f64 * y3.abs()) + 1.5_f64) % ((1.5_f64 * ((x / ((1.5_f64 * 1.0_f64.abs()) + 0.5_f64)) / 24.0_f64).abs()) + 1.5_f64)) + ((((((2_i64 as usize) % 4_usize) as f64) / 30.0_f64) * (1_usize as f64).sin()).powi(2) + 0.5_f64).ln()).tanh()
                }
            };
        } else {
            y26 = ((x * (K.powi(2) + 0.5_f64).ln_1p()).sin() + x.copysign(f64::exp2(0.9_f64 * x.tanh()))).sin();
        }
        (0.9_f64 * x.tanh()).acos() + (0.9_f64 * (x / 14.0_f64)).asin()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.9449830000000001],
            &|x| {
                let a0: f64 = x[0];
                let value = f0(a0.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0];
                
                let (value, d0) = f0_grad(a0.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[-0.07556547597731467],
        );
    }
}

mod program_9 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, mut v3: Vec<f64>) -> f64 {
        if (depth == 0_usize) {
            return (x / 12.0_f64);
        };
        if v3.is_empty() {
            return x.sin();
        };
        let k5 = v3.len();
        v3[depth % k5] = (1.5_f64 * ((v3[(2_usize + depth) % v3.len()] / 12.0_f64).powi(1) * v3[depth % v3.len()])) / 36.0_f64;
        let mut m12 = [[{
            let k8 = v3.len();
            let k10 = (3_usize + 3_usize) % k8;
            v3[k10] = f64::sin((x - core::f64::consts::E).tanh()) + f64::asin(0.9_f64 * v3[0].sin()).atan2((1.5_f64 * v3[0].mul_add((2_i64 as f64) / 30.0_f64, x).tanh().abs()) + 0.5_f64);
            v3[((1_i64 as usize) % 4_usize) % v3.len()].sin()
        }; 2], [x.tanh().powi(0).trunc(); 2]];
        m12.rotate_left((depth * depth) % (2 + 1));
        let mut y14 = 0.5_f64;
        for y16 in v3.iter() {
            y14 += (*y16) * 0.0625_f64;
        }
        ((((-x).tanh() + (0.1_f64 * x)) + (0.0625_f64 * v3[3_usize % v3.len()])) + (0.1_f64 * m12[(depth * k5) % 2][(depth + 1_usize) % 2])) + (0.1_f64 * y14)
    }

    #[differentiable(vjp)]
    fn f1(x: f64, p2: ((f64, f64), f64), s4: &[usize]) -> f64 {
        if s4.is_empty() {
            return (-x);
        };
        let mut v6: Vec<[f64; 2]> = Vec::with_capacity(s4[0] % 4);
        let s8 = &v6[..];
        'l12: for r10 in &v6 {}
        let mut v15 = vec![vec![(p2.1 - x) / ((1.5_f64 * (x + p2.1).abs()) + 0.5_f64)]];
        for v17 in v15[(((2_i64 as usize) % 4_usize) % v15.len())..v15.len()].iter().skip(2) {
            'l22: for _ in 1_usize..2 {
                let mut v25 = vec![(x + 1e-1_f64).max(-x), (-x.rem_euclid((1.5_f64 * K.abs()) + 1.5_f64)) / 18.0_f64];
                let k27 = v25.len();
                let k29 = k27 % k27;
                v25[k29] %= ((0.9_f64 * v25[((4_i64 as usize) % 4_usize) % v25.len()].tanh()).acos() / 4.0_f64).abs() + 1.5_f64;
            }
            for k31 in 0_usize..0 {
                let mut v36 = Vec::new();
                v36.push(vec![p2.1]);
                let k38 = v36.len();
                v36[((4_i64 as usize) % 4_usize) % k38] = vec![(p2.1 + ((k31 + 3_usize) as f64)).tanh(), (x + ((3_usize * k38) as f64)).sin()];
            }
        }
        ((1e-1_f64 % ((0.9_f64 * x.sin()).to_degrees().tanh().powi(2) + 1.5_f64)).sin() + (0.0625_f64 * x)) + (0.1_f64 * p2.1)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.888783, 0.355417, -0.9659829999999999, 0.406417],
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: Vec<usize> = vec![1, 3, 0, 2, 1, 2, 1];
                let value = f1(a0.clone(), a1.clone(), &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: Vec<usize> = vec![1, 3, 0, 2, 1, 2, 1];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), &a2);
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(&a2, given);
                
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5],
            &[-0.03125, 0.0, 0.0, -0.05],
        );
    }
}

mod program_14 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64, s4: &mut [f64], y6: &f64, a8: &mut [f64; 3]) -> f64 {
        if s4.is_empty() {
            return 1e-1_f64;
        };
        if (!s4.is_empty()) {
            x = match (0_i64 % 7_i64) {
                3..5 => {
                    s4[(2_usize * 3_usize) % s4.len()] = *y6;
                    return (((((((2.0_f64 + 0.25_f64) * ((1.5_f64 * a8[1].abs()) + 1.5_f64).acosh()) % ((1.5_f64 * ((x - (x % (y2.powi(2) + 1.5_f64))) / 24.0_f64).abs()) + 1.5_f64)).sin() + (0.0625_f64 * a8[1_usize % 3])) + (0.0625_f64 * y2)) + (0.125_f64 * x)) + (0.125_f64 * (*y6)));
                }
                0..=2 => {
                    a8[2] += 0.5_f64 * (0.9_f64 * ((*y6).powi(2) + 0.5_f64).hypot(s4[0]).sin()).sinh().sin();
                    let mut y6 = ((0.9_f64 * s4[((0_i64 as usize) % 4_usize) % s4.len()].tanh().tanh()).atanh(), a8[(0_usize * 2_usize) % 3]);
                    y2
                }
                n18 if ((y2 >= K) || ((-n18) < 2_i64)) => {
                    let a8 = ((n18 + n18) != 1_i64) && (3_usize >= (3_usize + 0_usize));
                    let mut v22 = vec![3, 3];
                    0.75_f64
                }
                _ => {
                    s4[0] = core::f64::consts::E.clamp(-0.5_f64, 1.5_f64) + (0.25_f64 / ((1.5_f64 * (*y6).abs()) + 0.5_f64)).signum();
                    let k26 = s4.len();
                    s4[..].fill(x);
                    a8[..1].copy_from_slice(&s4[..1]);
                    a8[1_usize % 3].sin() % ((1.5_f64 * (s4[(k26 + 3_usize) % s4.len()] % ((1.5_f64 * (2.0_f64.powi(2) + 0.5_f64).powf(0.9_f64 * K.sin()).abs()) + 1.5_f64)).abs()) + 1.5_f64)
                }
            };
        };
        let mut v28: Vec<f64> = Vec::new();
        let mut y30 = 0.5_f64;
        for y32 in a8.iter() {
            y30 += (*y32) * 0.1_f64;
        }
        let mut y34 = 0.5_f64;
        for y36 in a8.iter() {
            y34 += (*y36) * 0.0625_f64;
        }
        (((0.75_f64.sin() + (0.1_f64 * (*y6))) + (0.1_f64 * y2)) + (0.0625_f64 * a8[0_usize % 3])) + (0.125_f64 * y30)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.739683, -0.8390829999999999, -1.610583, 1.2144169999999999, -1.7331830000000001, 0.366217, -1.8884830000000001],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: Vec<f64> = vec![x[2]]; let a3: f64 = x[3]; let mut a4: [f64; 3] = [x[4], x[5], x[6]];
                let value = f0(a0.clone(), a1.clone(), &mut a2, &a3, &mut a4);
                outcome(value, &[&a2, &a4])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: Vec<f64> = vec![x[2]]; let a3: f64 = x[3]; let mut a4: [f64; 3] = [x[4], x[5], x[6]];
                let mut d2 = a2.clone(); let mut d3 = a3.clone(); let mut d4 = a4.clone(); 
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), &mut a2, &a3, &mut a4, &mut d2, &mut d3, &mut d4);
                (outcome(value, &[&a2, &a4]), all(&[&d0, &d1, &d2, &d3, &d4]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0],
            &[-0.0, 0.1, 0.002880896102361278, 0.09142039408763798, 0.075, 0.0125, 0.0125],
        );
    }
}

mod program_15 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, y3: f64, s5: &[usize]) -> f64 {
        if (depth == 0_usize) {
            return (y3.mul_add(x, depth as f64) / 34.0_f64);
        };
        let mut y7 = x - K;
        y7 /= (0.9_f64 * ((x * y3) / 5.0_f64)).exp() + 0.75_f64;
        let mut y9 = ((1.5_f64 * (-x).div_euclid(((1.5_f64 * 0.25_f64.abs()) + 0.5_f64).hypot(0.25_f64).tanh().powi(2) + 1.5_f64).abs()) + 1.5_f64).acosh();
        (((x + (0.0625_f64 * x)) + (0.0625_f64 * y3)) + (0.125_f64 * y7)) + (0.1_f64 * y9)
    }

    #[differentiable(vjp)]
    fn f1(mut x: f64, y2: f64, y4: f64, s6: &[usize]) -> (f64, f64) {
        let mut a18: [f64; 3] = {
            {
                let mut k9 = 0_usize;
                loop {
                    k9 += 1;
                    if k9 > 0 {
                        break;
                    }
                    let mut a14 = [f0(s6.len() % 4, -y2, y4, &[1_usize, 3_usize, k9 + 2_usize]), f0(k9 % 4, (y4 - 2.0_f64).sin(), x.to_radians() / 12.0_f64, s6), y4.tanh() * f64::asinh(y4)];
                    a14[k9 % 3] -= 0.5_f64 * x.sin();
                }
            };
            let mut c16 = 1_i64 == 4_i64;
            [((x - x) / 24.0_f64).tanh(), (f0(1, core::f64::consts::E.tanh(), ((4_i64 + 4_i64) as f64) / 30.0_f64, s6).powi(2) + 0.5_f64).log10(), ((1.5_f64 * ((1.5_f64 * 3.0_f64.abs()) + 0.5_f64).log(y4.powi(2) + 1.5_f64).sin().abs()) + 1.5_f64).acosh()]
        };
        ({
            a18[1] *= ((1.5_f64 * (x - a18[2]).tanh().abs()) + 0.5_f64).sqrt().tanh();
            (a18[s6.len() % 3] + 1e-1_f64).tanh()
        }, (0.9_f64 * core::f64::consts::E.sin().tanh()).to_degrees() / 58.0_f64)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.6835829999999999, 1.318917, 0.8586170000000001],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let a3: Vec<usize> = vec![0, 3];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let a3: Vec<usize> = vec![0, 3];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), a2.clone(), &a3);
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2) = pullback(&a3, given);
                
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[-0.5, 0.75],
            &[0.0, 0.0, -0.022289586017390877],
        );
    }
}

mod program_17 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64, a4: [f64; 3], s6: &[usize], mut v8: Vec<f64>, s10: &mut [f64]) -> f64 {
        if (v8.is_empty() || s10.is_empty()) {
            return (if (3_usize != a4.len()) {
                ((1.5_f64 * x.abs()) + 0.5_f64).sqrt().tanh()
            } else {
                (a4[((1_i64 as usize) % 4_usize) % 3] + (0.5_f64 * ((1.5_f64 * 1.5_f64.abs()) + 0.5_f64).ln())).tanh()
            });
        };
        let mut y17 = 0.5_f64;
        for y19 in a4.iter() {
            y17 += (*y19) * 0.125_f64;
        }
        (((y17 + (0.1_f64 * v8[s10.len() % v8.len()])) + (0.0625_f64 * x)) + (0.125_f64 * a4[3_usize % 3])) + (0.1_f64 * s10[1_usize % s10.len()])
    }

    #[differentiable(vjp)]
    fn f1(x: f64, a2: [f64; 3], mut y4: f64, a6: &[f64; 3], s8: &mut [f64]) {
        if s8.is_empty() {
            return;
        };
        let mut v10 = Vec::new();
        v10.push(((x - a6[1]) - x.div_euclid(x.powi(2) + 1.5_f64), x.copysign(s8[(3_usize + 0_usize) % s8.len()]) + f64::cosh(0.9_f64 * s8[0].sin())));
        let mut y13 = {
            ((0_i64 as f64) + (y4 - a6[2])).tanh().ceil().sin()
        };
    }

    #[differentiable]
    fn f2(depth: usize, x: f64, mut v3: Vec<f64>, s5: &mut [f64], v7: &mut Vec<f64>) -> f64 {
        if (depth == 0_usize) {
            return (s5.get(0_usize % 4).copied().unwrap_or(0.25_f64) - x).tanh();
        };
        if (s5.is_empty() || v7.is_empty()) {
            return x;
        };
        let k9 = v7.len();
        v7[1_usize % k9] += 0.5_f64 * (((((1.5_f64 * s5.get(1).copied().unwrap_or(0.5_f64).abs()) + 0.5_f64).cbrt() / 145.0_f64) % ((1.5_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).powi(-1).abs()) + 1.5_f64)) / 2.0_f64);
        let mut y11 = 0.5_f64;
        for y13 in s5.iter() {
            y11 += (*y13) * 0.0625_f64;
        }
        (((((1.5_f64 * ((((1.5_f64 * K.abs()) + 0.5_f64).hypot(1e-1_f64) + f2(depth - 1_usize, ((0_usize as i64) as f64) / 30.0_f64, vec![s5[(depth + depth) % s5.len()].sin(), y11, 0.75_f64.sin()], s5, v7)) / 28.0_f64).abs()) + 0.5_f64).powf(0.9_f64 * ((0.5_f64.mul_add(y11, 1e-1_f64) * x) / 18.0_f64).sin()) / 4.0_f64) + (0.1_f64 * s5[k9 % s5.len()])) + (0.1_f64 * y11)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.413483, 1.757517, 0.328117, 1.401117],
            &|x| {
                let a0: usize = 3; let a1: f64 = x[0]; let a2: Vec<f64> = vec![x[1], x[2], x[3]]; let mut a3: Vec<f64> = vec![]; let mut a4: Vec<f64> = vec![];
                let value = f2(a0.clone(), a1.clone(), a2.clone(), &mut a3, &mut a4);
                outcome(value, &[&a3, &a4])
            },
            &|x| {
                let a0: usize = 3; let a1: f64 = x[0]; let a2: Vec<f64> = vec![x[1], x[2], x[3]]; let mut a3: Vec<f64> = vec![]; let mut a4: Vec<f64> = vec![];
                let mut d3 = a3.clone(); let mut d4 = a4.clone(); 
                let (value, (d1, d2)) = f2_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, &mut a4, &mut d3, &mut d4);
                (outcome(value, &[&a3, &a4]), all(&[&d1, &d2, &d3, &d4]))
            },
            &[1.0],
            &[1.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_18 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, mut m3: [[f64; 2]; 2], y5: f64, mut p7: ((f64, f64), f64)) -> f64 {
        if (depth == 0_usize) {
            return m3[2_usize % 2][1_usize % 2].max(y5).tanh();
        };
        let mut y13: f64 = (f64::cos(m3[1][depth % 2].ceil().tanh()) - ((x.powi(2) + 0.5_f64).hypot((m3.len() as f64).sin()) + ({
            m3[0][1] -= 0.5_f64 * (f0(depth - 1_usize, y5, [[(x - x).tanh(), (y5.powi(2) + 0.5_f64).ln_1p().tanh()], [((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64).recip(), (m3[depth % 2][m3.len() % 2] * x).tanh()]], (p7.0.0 * 1.5_f64) / 36.0_f64, (((if ({
                m3[3_usize % 2][0] = ((0.9_f64 * (x + x).tanh()).atanh() + ((1e-1_f64 + 0.25_f64) + (y5 / ((1.5_f64 * 1.5_f64.abs()) + 0.5_f64)))).tanh();
                !(m3[depth % 2][(depth + depth) % 2] < y5)
            }) {
                y5
            } else {
                1e-1_f64
            }).tanh(), (m3[0][(2_usize + depth) % 2] + x).tanh()), (x - y5) / 4.0_f64)) / 16.0_f64);
            (p7.1 * 1.0_f64) / 36.0_f64
        }))) / 15.0_f64;
        (((((((1.5_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * x.sin()).abs()) + 1.5_f64).acosh() + ((0.25_f64 * y5) - (p7.1 + ((depth + 0_usize) as f64)))) / 55.0_f64) + (0.1_f64 * y13)) + (0.1_f64 * x)) + (0.125_f64 * m3[1][m3.len() % 2])) + (0.125_f64 * p7.0.1)
    }

    #[differentiable(vjp)]
    fn f1(mut x: f64, y2: f64, mut n4: i64, y6: f64) -> f64 {
        for k8 in 0_usize..=3 {
            n4 = (3_i64 + 3_i64) % 7_i64;
        }
        ((y6 + (0.125_f64 * y2)) + (0.125_f64 * x)) + (0.1_f64 * y6)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.842117, 1.672617, 1.594517],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: i64 = -1; let a3: f64 = x[2];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: i64 = -1; let a3: f64 = x[2];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d3) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d1, &d3]))
            },
            &[-0.5],
            &[-0.0625, -0.0625, -0.55],
        );
    }
}

mod program_20 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, a3: &mut [f64; 3], s5: &[usize], s7: &[f64]) -> f64 {
        if (depth == 0_usize) {
            return ((-a3[depth % 3]) / 12.0_f64);
        };
        if (s5.is_empty() || s7.is_empty()) {
            return x.tanh();
        };
        let k9 = s7.len();
        let (s11, s13) = s7.split_at(1_usize % (k9 + 1));
        let mut v15: Vec<(f64, f64)> = vec![(a3[s5[0] % 3] / 12.0_f64, core::f64::consts::E / ((x.mul_add(x, x) / 156.0_f64).powi(2) + 0.5_f64))];
        v15 = vec![((x * 0.5_f64).tanh(), {
            let mut k17 = 0_usize;
            'l19: loop {
                k17 += 1;
                if k17 > 0 {
                    break (0_i64 as f64).sin();
                }
                v15.fill(({
                    x = ((s7[((0_i64 as usize) % 4_usize) % s7.len()] / (a3[0].powi(2) + 0.5_f64)).powi(2) + 0.5_f64).log2().mul_add(x.round().sin(), (if (a3[0] >= (a3[1] * 2.0_f64)) {
                        (((2.0_f64 - x) % (((s7.len() as f64) / 30.0_f64).asinh().powi(2) + 1.5_f64)) + a3[0]).sin()
                    } else {
                        a3[depth % 3] = x / 12.0_f64;
                        a3[2_usize % 3] /= (0.9_f64 * (0_usize as f64).tanh().powi(0).sin()).exp() + 0.75_f64;
                        (-((x.powi(2) + 0.5_f64).ln_1p() + (core::f64::consts::E + a3[s13.len() % 3]))) / 22.0_f64
                    }) + x).sin();
                    x.div_euclid((1.5_f64 * a3[2].abs()) + 1.5_f64).tanh()
                }, a3[0]));
            }
        }), (s7.first().copied().unwrap_or(0.25_f64).mul_add((s5[0_usize % s5.len()] as f64) / 30.0_f64, s7[k9 % s7.len()]), (0.9_f64 * x.sin()).exp2()), ((a3[k9 % 3] - x).sin(), f0(depth - 1_usize, x.tanh(), a3, &[0_usize, 0_usize, k9 + 3_usize], &[f0(depth - 1_usize, (depth as f64) / 30.0_f64, &mut [x.clamp(-0.5_f64, 1.5_f64), (s7[(2_usize + k9) % s7.len()] + x) / 14.0_f64, (x * std::f64::consts::PI) / 48.0_f64], s5, s13).tanh(), f64::exp2(0.9_f64 * (std::f64::consts::PI / 5.0_f64))]))];
        let mut y25 = 0.5_f64;
        for y27 in s7.iter() {
            y25 += (*y27) * 0.1_f64;
        }
        (((f64::tan(0.9_f64 * 0.25_f64.sin()).fract().copysign(-s7.last().copied().unwrap_or(0.5_f64)) + (0.0625_f64 * s7[s5[depth % s5.len()] % s7.len()])) + (0.1_f64 * a3[2])) + (0.1_f64 * x)) + (0.125_f64 * y25)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.177183, 0.692717, -0.935483, -1.223783, -1.723683, 1.738317],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let mut a2: [f64; 3] = [x[1], x[2], x[3]]; let a3: Vec<usize> = vec![2, 2, 0, 0, 3, 1, 2]; let a4: Vec<f64> = vec![x[4], x[5]];
                let value = f0(a0.clone(), a1.clone(), &mut a2, &a3, &a4);
                outcome(value, &[&a2])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let mut a2: [f64; 3] = [x[1], x[2], x[3]]; let a3: Vec<usize> = vec![2, 2, 0, 0, 3, 1, 2]; let a4: Vec<f64> = vec![x[4], x[5]];
                let mut d2 = a2.clone(); let mut d4 = a4.clone(); 
                let (value, d1) = f0_grad(a0.clone(), a1.clone(), &mut a2, &a3, &a4, &mut d2, &mut d4);
                (outcome(value, &[&a2]), all(&[&d1, &d2, &d4]))
            },
            &[1.0, 0.0, 0.0, 0.0],
            &[-0.0, -0.08333333333333333, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_21 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, s4: &[f64], s6: &[[f64; 2]], s8: &[usize]) -> f64 {
        if (s4.is_empty() || s8.is_empty()) {
            return (s4.last().copied().unwrap_or(1.5_f64) + x);
        };
        let mut p14: ((f64, f64), f64) = if ((1_usize + 2_usize) != ((0_i64 as usize) % 4_usize)) {
            let v11 = vec![3_usize % 4, 1, 0_usize % 4];
            ((core::f64::consts::E, (y2 * x) * (-1.5_f64)), (y2.powi(2) + 0.5_f64).ln())
        } else {
            ((s4[((3_i64 as usize) % 4_usize) % s4.len()] / ((y2 * x).powi(2) + 0.5_f64), x), (s4[s8.len() % s4.len()] * s4[0]) + (s4[0] + 1.0_f64))
        };
        let mut y16 = 0.5_f64;
        for y18 in s4.iter() {
            y16 += (*y18) * 0.125_f64;
        }
        ((0.25_f64 - (s8[0] as f64)) % ((1.5_f64 * 1.0_f64.abs()) + 1.5_f64)).tanh()
    }

    #[differentiable(vjp)]
    fn f1(x: f64, c2: bool) -> f64 {
        (((match ((4_i64 - 4_i64) % 7_i64) {
            0..2 => {
                let (mut p6, y8): ((f64, f64), f64) = ((((1.5_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * (x / 3.0_f64)).abs()) + 0.5_f64).cbrt() / 43.0_f64, (0.9_f64 * 0.25_f64.tanh()).atanh() + x), (x.powi(2) + 0.5_f64).ln().copysign(((2_i64 as f64) + x).sin()));
                let c2 = ((0.9_f64 * ((p6.1 * 0.5_f64) / 40.0_f64)).atanh(), ((1.5_f64 * ((p6.0 * p6.1) / 144.0_f64).abs()) + 1.5_f64).acosh());
                x.to_radians().cos() + (1e-1_f64.clamp(-0.5_f64, 1.5_f64) * (1_i64 as f64).tanh().trunc())
            }
            1..3 => {
                let y19 = {
                    if (({
                        f64::cosh(0.9_f64 * (1_i64 as f64).tanh())
                    }) >= (x - 1e-1_f64)) {
                        x
                    } else {
                        ((((1.5_f64 * x.abs()) + 0.5_f64).recip() + f64::to_radians(x)) - (((2_usize as f64) / 30.0_f64).copysign(x) + (x * x))).tanh()
                    }
                };
                (((x - x) - (std::f64::consts::PI * x)) / ((1.5_f64 * (0.9_f64 * (1e-1_f64 + y19).sin()).exp_m1().abs()) + 0.5_f64)) / 24.0_f64
            }
            _ => {
                x
            }
        }) * (0.9_f64 * 0.5_f64.sin()).exp()) % ((x.rem_euclid((1_usize as f64).tanh().powi(2) + 1.5_f64) / (((1.5_f64 * (x.powi(2) + 0.5_f64).sin().abs()) + 0.5_f64).powi((3_i64 % 3_i64) as i32).powi(2) + 0.5_f64)).powi(2) + 1.5_f64)).sin() + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.6285830000000001],
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false;
                let value = f1(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false;
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(given);
                
                (outcome(value, &[]), all(&[&d0]))
            },
            &[-0.5],
            &[-0.03126217030675894],
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
            let y12: f64 = f64::trunc(((y5 + y7).tanh().powi(2) + 0.5_f64).log(((std::f64::consts::PI.powi(2) + 0.5_f64).log((1.5_f64 * y9.abs()) + 1.5_f64) / 14.0_f64).powi(2) + 1.5_f64).tanh());
        };
        let y14 = ((1.5_f64 * ((-y5) % ((y9 * y9).tanh().powi(2) + 1.5_f64)).abs()) + 0.5_f64).ln_1p();
        x = {
            x -= 0.5_f64 * ((y14 + 0.25_f64) / 22.0_f64);
            -1e-1_f64
        };
        let mut k17 = 0_usize;
        while k17 < 4 && ((x >= y9) || (y7 < y9)) {
            k17 += 1;
            let y27: f64 = if (!((4_i64 - 4_i64) <= 2_i64)) {
                ((core::f64::consts::E * y9).tanh() * y14).rem_euclid((1.5_f64 * y9.abs()) + 1.5_f64).tanh()
            } else {
                x += 0.5_f64 * ((if ((4_i64 as f64).tanh().atan2(x.powi(2) + 0.5_f64) > ((1.5_f64 * y9.abs()) + 0.5_f64).hypot(y9).tanh()) {
                    (0.9_f64 * 2.0_f64.copysign((1e-1_f64 - y7) / 15.0_f64).sin()).asin()
                } else {
                    ((1.5_f64 * (0.9_f64 * y9.sin()).tan().abs()) + 0.5_f64).powf(0.9_f64 * ((((y5 + 0.5_f64) + y14) / 23.0_f64) / 2.0_f64)).tanh()
                }) + 2.0_f64.cos()).tanh();
                ((-((1.5_f64 * y9.abs()) + 0.5_f64).recip()).powi(2) + 1.5_f64).acosh()
            };
        }
        ((y5 / (y7.powi(2) + 0.5_f64)) + (((depth as i64) as f64) + std::f64::consts::PI)).tanh()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.001317, 1.3273169999999999],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: f64 = x[1];
                let value = f0(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: f64 = x[1];
                
                let (value, (d1, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone());
                (outcome(value, &[]), all(&[&d1, &d2]))
            },
            &[1.0],
            &[-0.0, 0.8550379036291519],
        );
    }
}

mod program_26 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, s2: &[f64], v4: &mut Vec<f64>) {
        if s2.is_empty() {
            return;
        };
        for s6 in v4.chunks_exact(3).rev().step_by(1) {
            let r11 = [((s2[0].powi(2) + 0.5_f64).log(v4.last().copied().unwrap_or(0.25_f64).powi(2) + 1.5_f64).sin().powi(2) + 0.5_f64).log(3.0_f64.powi(2) + 1.5_f64).tanh(), 1e-1_f64.sin().sin()];
            let mut v4 = {
                match (2_i64 % 7_i64, (x + r11[1]) >= (match (2_i64 % 7_i64) {
                    n15 if ((x <= x) && (s2[((n15 as usize) % 4_usize) % s2.len()] > ((0_usize as i64) as f64))) => {
                        (1.0_f64 + ((x - x).powi(2) + 0.5_f64).log2()).tanh()
                    }
                    _ => {
                        let mut v20: Vec<f64> = Vec::new();
                        let k22 = 1_usize % 4;
                        ((v20.get(3).copied().unwrap_or(1.5_f64) / ((v20.pop().unwrap_or(0.25_f64).powi(2) + 0.5_f64).hypot(r11[k22 % 2]).tanh().powi(2) + 0.5_f64)) + (-(-x))).sin()
                    }
                })) {
                    (2..=5, true) => {
                        let mut v27: Vec<f64> = Vec::new();
                        let n29: i64 = (2_i64 % 3_i64) % 7_i64;
                        (0.9_f64 * (x / 3.0_f64)).atanh()
                    }
                    (n32, true) => {
                        (0.9_f64 * s2.get(((n32 as usize) % 4_usize) % 4).copied().unwrap_or(1.5_f64).tanh()).cosh()
                    }
                    _ => {
                        core::f64::consts::E
                    }
                }
            };
        }
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.838383, -1.288683, 1.913217, -0.0012829999999999999, -1.486683, 0.207917, -1.566483, -1.256083, -1.8961830000000002],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1]]; let mut a2: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]];
                let value = f0(a0.clone(), &a1, &mut a2);
                outcome(value, &[&a2])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1]]; let mut a2: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]];
                let (value, pullback) = f0_vjp(a0.clone(), &a1, &mut a2);
                let mut number = 0; let mut d1 = a1.clone(); fill(&mut d1, 0.25); let mut d2 = a2.clone(); seed(&mut d2, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a1, &mut d1, &mut d2);
                less(&mut d1, 0.25); 
                (outcome(value, &[&a2]), all(&[&d0, &d1, &d2]))
            },
            &[-0.5, 0.75, 0.0, 2.0, -1.25, 1.0, -0.5],
            &[0.0, 0.0, -0.5, 0.75, 0.0, 2.0, -1.25, 1.0, -0.5],
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
            let ((y13, y15), y17) = {
                c2 = 1_usize != (1_usize * k4);
                (if ((((4_i64 * 1_i64) as f64) - x) <= x.floor()) {
                    c2 = (x * x) >= (((k4 + k4) as f64) + x);
                    c2 = !(x > x);
                    (x * ((k4 * k4) as f64).tanh(), x.cos().max(x * x))
                } else {
                    c2 = c2;
                    let mut k4 = ((1_usize as f64) + (0.9_f64 * x.sin()).tan()).tanh() * 1e-1_f64;
                    ((0.9_f64 * (x + x).tanh()).tan(), (k4 * f64::asinh(k4)).tanh())
                }, x * x)
            };
            let mut y19 = ((1.5_f64 * (-0.75_f64).copysign(y15).abs()) + 1.5_f64).acosh();
        }
        let mut y21 = (std::f64::consts::PI / ((1.5_f64 * (-x).abs()) + 0.5_f64)).asinh();
        y21 /= (0.9_f64 * ((3_usize as f64) % ((1.5_f64 * 0.25_f64.abs()) + 1.5_f64)).sin()).exp() + 0.75_f64;
        (0_usize as f64).tanh()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.129517],
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false;
                let value = f0(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false;
                
                let (value, d0) = f0_grad(a0.clone(), a1.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[-0.0],
        );
    }
}

mod program_33 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, y3: f64, mut y5: f64, n7: i64) -> f64 {
        if (depth == 0_usize) {
            return (0.9_f64 * x.sin()).to_degrees().tanh();
        };
        let a21: [f64; 3] = [(0.9_f64 * std::f64::consts::PI.tanh()).exp().signum(), y5, (y5 + x).sin().rem_euclid((match (n7 % 7_i64, true) {
            (n10 @ -1..=0, true) => {
                ((-y5) / (y5.powi(2) + 0.5_f64)).sin().copysign(f64::atanh(0.9_f64 * (0.5_f64 + y5).tanh()))
            }
            (n16, true) => {
                y5.ceil().sin()
            }
            _ => {
                ((1.5_f64 * ((0_usize + 0_usize) as f64).sin().abs()) + 0.5_f64).log(y5.powi(2) + 1.5_f64).sin()
            }
        }).powi(2) + 1.5_f64) / 66.0_f64];
        (y3 - x) + K.sin()
    }

    #[differentiable(vjp)]
    fn f1(mut x: f64) -> f64 {
        let mut k2 = 0_usize;
        while k2 < 3 {
            k2 += 1;
            let r8: [f64; 2] = {
                x *= ((-0.25_f64).powi(2) + 0.5_f64).hypot(x.atan2(x.powi(2) + 0.5_f64)).tanh();
                [(x - 0.25_f64).tanh(); 2]
            };
            let y11: f64 = {
                x -= 0.5_f64 * core::f64::consts::E.sin();
                f0(((3_i64 as usize) % 4_usize) % 4, K.sin(), x.sin(), x / 12.0_f64, 3_i64)
            };
        }
        x = ((if ((!((1_usize + 3_usize) > 2_usize)) && (2_i64 > 1_i64)) {
            let p17: (f64, f64) = {
                x = -(0.9_f64 * (std::f64::consts::PI / ((1.5_f64 * x.abs()) + 0.5_f64)).tanh()).cosh();
                x = if ((0.9_f64 * (core::f64::consts::E / 5.0_f64)).acos() > x.to_radians()) {
                    (-(x + x)).sin().copysign(((-x) * ((0.5_f64.powi(2) + 0.5_f64).sin().powi(2) + 0.5_f64).powi(((3_i64 / 3_i64) % 3_i64) as i32)).tanh())
                } else {
                    x.asinh() / 12.0_f64
                };
                (((1.5_f64 * (1.5_f64 - 0.75_f64).abs()) + 0.5_f64).sqrt().sin(), (0.9_f64 * (x - x).sin()).asin())
            };
            ((x.clamp(-0.5_f64, 1.5_f64) - p17.1) - 1.5_f64.copysign(f64::exp(0.9_f64 * 0.5_f64.sin()))).tanh()
        } else {
            f0(3_usize % 4, x.cos(), (0.9_f64 * (x / 14.0_f64)).exp_m1(), x.sin(), 3_i64)
        }).round() / (((x / (x.powi(2) + 0.5_f64)).tanh() * x.atan()).powi(2) + 0.5_f64)).sin();
        (((1.5_f64 * x.abs()) + 0.5_f64).cbrt().tanh().asinh() + (x - x).sin().atan2((1.5_f64 * ((x - x) / 24.0_f64).abs()) + 0.5_f64)).tanh() + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.655783],
            &|x| {
                let a0: f64 = x[0];
                let value = f1(a0.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0];
                let (value, pullback) = f1_vjp(a0.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(given);
                
                (outcome(value, &[]), all(&[&d0]))
            },
            &[-0.5],
            &[0.0],
        );
    }
}

mod program_35 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        if ((x + 0.75_f64) > (x - (1_i64 as f64))) {
            let y7 = if (0_usize >= 0_usize) {
                (x / (x.atan().tanh().powi(2) + 0.5_f64)) / 24.0_f64
            } else {
                let y4: f64 = (x * ((1.5_f64 * x.abs()) + 0.5_f64).recip().powi(2)).tanh();
                (((x - x) / ((1.5_f64 * x.to_radians().abs()) + 0.5_f64)) + (1_usize as f64)).sin()
            };
        };
        (f64::recip((x + x).sin().powi(2) + 0.5_f64) / ((1.5_f64 * ((x * x).tanh() * x.trunc()).abs()) + 0.5_f64)).sin() + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(mut x: f64, s2: &mut [f64], s4: &[usize], v6: &mut Vec<[f64; 2]>) -> f64 {
        if ((s2.is_empty() || s4.is_empty()) || v6.is_empty()) {
            return f64::recip((1.5_f64 * s2.last().copied().unwrap_or(0.5_f64).abs()) + 0.5_f64);
        };
        let k8 = s4.len();
        let (s10, s12) = s4.split_at(((1_i64 as usize) % 4_usize) % (k8 + 1));
        if let Some(y14) = s2.last() {
            x %= f64::signum(s2[0]).abs() + 1.5_f64;
        } else {
            s2.fill(f64::cosh(0.9_f64 * (x.to_radians() / 14.0_f64)));
            let (y19, y21) = ((x + s2[0]).tanh() * x.ceil()).sin().sin_cos();
            s2[(k8 * k8) % s2.len()] /= (0.9_f64 * (v6[((2_i64 as usize) % 4_usize) % v6.len()][k8 % 2] * s2[s4[k8 % s4.len()] % s2.len()]).sin().tanh()).exp() + 0.75_f64;
        }
        x *= ((x + x) / 24.0_f64).min(((1.5_f64 * ((((k8 * k8) as f64) / 30.0_f64).powi(2) + 0.5_f64).abs()) + 0.5_f64).powi((4_i64 % 3_i64) as i32) / 21.0_f64);
        s2.swap(1_usize % s2.len(), k8 % s2.len());
        let y23 = K;
        x = ((1.5_f64 * (f0(1e-1_f64.tanh()) % (y23.div_euclid((1.5_f64 * s2[(k8 + k8) % s2.len()].abs()) + 1.5_f64).powi(2) + 1.5_f64)).abs()) + 0.5_f64).log(x.powi(2) + 1.5_f64) / 14.0_f64;
        {
            x %= (-v6[s4[0] % v6.len()][0]).tanh().abs() + 1.5_f64;
        };
        let mut y26 = 0.5_f64;
        for y28 in s2.iter() {
            y26 += (*y28) * 0.0625_f64;
        }
        let mut y30 = 0.5_f64;
        for y32 in s2.iter() {
            y30 += (*y32) * 0.1_f64;
        }
        (s2[0] * 1e-1_f64).tanh().max((0_i64 as f64).tanh())
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.241117, 1.197317, -0.864883, -1.834683, 0.617417, 1.561617, -0.7168829999999999, -0.42218300000000003, -0.5668829999999999, 1.267617],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2], x[3]]; let a2: Vec<usize> = vec![1]; let mut a3: Vec<[f64; 2]> = vec![[x[4], x[5]], [x[6], x[7]], [x[8], x[9]]];
                let value = f1(a0.clone(), &mut a1, &a2, &mut a3);
                outcome(value, &[&a1, &a3])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2], x[3]]; let a2: Vec<usize> = vec![1]; let mut a3: Vec<[f64; 2]> = vec![[x[4], x[5]], [x[6], x[7]], [x[8], x[9]]];
                let mut d1 = a1.clone(); let mut d3 = a3.clone(); 
                let (value, d0) = f1_grad(a0.clone(), &mut a1, &a2, &mut a3, &mut d1, &mut d3);
                (outcome(value, &[&a1, &a3]), all(&[&d0, &d1, &d3]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[-0.0, 0.09858002230930707, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_37 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, s2: &mut [f64], s4: &[usize], s6: &[usize]) -> f64 {
        if s4.is_empty() {
            return (x.rem_euclid((1.5_f64 * 0.25_f64.abs()) + 1.5_f64) / 11.0_f64);
        };
        for n8 in (2_i64..4_i64).rev().step_by(3) {
            for k13 in s4 {
                s2.sort_by(f64::total_cmp);
            }
        }
        let (y18, y20) = ((x.powi(2) + 0.5_f64).sqrt(), x);
        let mut y22 = 0.5_f64;
        for y24 in s2.iter() {
            y22 += (*y24) * 0.125_f64;
        }
        ((((0.9_f64 * ((y18 / ((1.5_f64 * y22.abs()) + 0.5_f64)) / 24.0_f64).tanh().sin()).exp2() + (0.0625_f64 * y22)) + (0.1_f64 * y20)) + (0.0625_f64 * y18)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.9678829999999999, 0.28151699999999996, -1.732283, -0.6533829999999999, 0.6821170000000001, 1.8860169999999998, -0.622583, 0.298917],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let a2: Vec<usize> = vec![3, 0, 0]; let a3: Vec<usize> = vec![0];
                let value = f0(a0.clone(), &mut a1, &a2, &a3);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let a2: Vec<usize> = vec![3, 0, 0]; let a3: Vec<usize> = vec![0];
                let mut d1 = a1.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &mut a1, &a2, &a3, &mut d1);
                (outcome(value, &[&a1]), all(&[&d0, &d1]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[0.15772116352992588, 0.0041460969732137745, 0.0041460969732137745, 0.0041460969732137745, 0.0041460969732137745, 0.0041460969732137745, 0.0041460969732137745, 0.0041460969732137745],
        );
    }
}

mod program_40 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        if ({
            x /= (0.9_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).log2().sin()).exp() + 0.75_f64;
            !(x < x)
        }) {
            let (_, y4): ((f64, f64), f64) = (((-(x - x)) / 24.0_f64, x), ((1.5_f64 * (x * x).tanh().abs()) + 0.5_f64).powf(0.9_f64 * ((-x) / 14.0_f64)));
        };
        let y6: f64 = (((x * x) / 144.0_f64) % ((x - (1_usize as f64)).tanh().powi(2) + 1.5_f64)).tanh();
        for k8 in 0_usize..0 {
            let mut k13 = 0_usize;
            while k13 < 3 {
                k13 += 1;
                x += 0.5_f64 * y6.max(x).atan().sin();
                x = ((1.5_f64 * y6.atan2((1.5_f64 * x.abs()) + 0.5_f64).abs()) + 0.5_f64).powf(0.9_f64 * x.sin());
            }
            x *= (((K - y6).powi(2) + 0.5_f64).tanh().powi(2) + 0.5_f64).powi(((k8 as i64) % 3_i64) as i32).tanh();
        }
        match (((3_i64 + 0_i64) % 3_i64) % 7_i64, false && (y6 < (0_usize as f64))) {
            (0.., false) => {
                x %= (x % (0.25_f64.powi(2) + 1.5_f64)).tanh().abs() + 1.5_f64;
            }
            (n21, true) => {
                x += 0.5_f64 * x.tanh();
            }
            _ => {
                x += 0.5_f64 * (-x.round()).sin();
            }
        };
        (y6.tanh() + (0.1_f64 * y6)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.5621170000000001],
            &|x| {
                let a0: f64 = x[0];
                let value = f0(a0.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0];
                
                let (value, d0) = f0_grad(a0.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[0.015414419394533483],
        );
    }
}

mod program_41 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, mut v3: Vec<f64>) -> f64 {
        if (depth == 0_usize) {
            return (core::f64::consts::E - 1.5_f64);
        };
        if v3.is_empty() {
            return (if (f0(depth - 1_usize, x, vec![x, 1.0_f64.sin()]) >= x.round()) {
                if ((2_usize * 3_usize) != (3_usize * depth)) {
                    let mut v3 = vec![[(x + (x * v3.pop().unwrap_or(0.25_f64))).sin(), x + (x * x)], [(x.atan2((1.5_f64 * x.abs()) + 0.5_f64) * v3.pop().unwrap_or(0.5_f64)).sin(), ((x + 1.0_f64).powi(2) + 0.5_f64).hypot(K * x) / 34.0_f64]];
                    let y13 = ((1.5_f64 * (core::f64::consts::E * 0.25_f64).abs()) + 0.5_f64).ln_1p().max(f0(depth - 1_usize, ((1.5_f64 * K.abs()) + 0.5_f64).hypot(v3[(0_usize * depth) % v3.len()][(1_usize + depth) % 2]).sin(), vec![({
                        let k9 = v3.len();
                        let k11 = (3_usize * depth) % k9;
                        v3[k11][0] = (-x).clamp(-0.5_f64, 1.5_f64) * f64::trunc(2.0_f64.signum());
                        (v3[((0_i64 as usize) % 4_usize) % v3.len()][(k9 + k11) % 2] + v3[v3.len() % v3.len()][k9 % 2]) / 24.0_f64
                    }) / 8.0_f64, x % ((1.5_f64 * (4_i64 as f64).tanh().abs()) + 1.5_f64), v3[v3.len() % v3.len()][depth % 2].floor().sin()]));
                };
                v3 = vec![((1.5_f64 * (2_usize as f64).tanh().abs()) + 0.5_f64).powi(-1); v3.len() % 4];
                ((((1.5_f64 * x.abs()) + 0.5_f64).log2() * x.copysign(x)) + (std::f64::consts::PI + (((2_i64 as usize) % 4_usize) as f64)).tanh().copysign(x.asinh())).sin()
            } else {
                let x = [((x.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64).powi(2) + 0.5_f64).sin().powi(2) + 0.5_f64).powi(((2_i64 / 4_i64) % 3_i64) as i32); 3];
                0.5_f64 * ((1.5_f64 * (x[2] + 0.5_f64).sin().abs()) + 0.5_f64).log10()
            });
        };
        let mut y32 = 0.5_f64;
        for y34 in v3.iter() {
            y32 += (*y34) * 0.1_f64;
        }
        let mut y36 = 0.5_f64;
        for y38 in v3.iter() {
            y36 += (*y38) * 0.125_f64;
        }
        ((((std::f64::consts::PI.powi(2) + 0.5_f64).hypot((((v3.get(v3.len() % 4).copied().unwrap_or(0.25_f64).powi(2) + 0.5_f64).hypot(v3[depth % v3.len()]) / 157.0_f64) + y32.min(v3[(depth + depth) % v3.len()])).sin()).tanh() + (0.1_f64 * y32)) + (0.125_f64 * y36)) + (0.0625_f64 * v3[depth % v3.len()])) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.695817, 0.8748170000000001, 1.801817],
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: Vec<f64> = vec![x[1], x[2]];
                let value = f0(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: Vec<f64> = vec![x[1], x[2]];
                
                let (value, (d1, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone());
                (outcome(value, &[]), all(&[&d1, &d2]))
            },
            &[1.0],
            &[0.0625, 0.025625000018056846, 0.08812500001915471],
        );
    }
}

mod program_45 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, p2: (f64, f64), y4: f64, n6: i64) -> f64 {
        let mut p2 = 0;
        let (y13, _): (f64, f64) = (y4 / ((1.5_f64 * K.abs()) + 0.5_f64), x);
        ((((y4.round() * (0.75_f64 - core::f64::consts::E)).sin() + 2.0_f64.copysign(((n6 * n6) as f64) / 30.0_f64).mul_add((3.0_f64 + (3_usize as f64)) / 33.0_f64, (x * x).sin())).tanh() + (0.0625_f64 * y13)) + (0.0625_f64 * y4)) + (0.1_f64 * x)
    }

    #[differentiable(vjp)]
    fn f1(x: f64, s2: &[(f64, f64)], s4: &mut [f64], s6: &[usize]) -> f64 {
        if (s2.is_empty() || s4.is_empty()) {
            return ({
                ((1_usize as i64) as f64).sin().rem_euclid(x.powi(2) + 1.5_f64).sin()
            });
        };
        if (s2.len() > 2) {
            for s6 in 0_usize..0 {
                s4[((4_i64 as usize) % 4_usize) % s4.len()] %= ((s6 as f64) - 0.75_f64).tanh().abs() + 1.5_f64;
            }
            'l17: for k15 in 0_usize..=1 {
                s4[s2.len() % s4.len()] %= (k15 as f64).sin().rem_euclid(s4[k15 % s4.len()].powi(2) + 1.5_f64).tanh().abs() + 1.5_f64;
                s4.fill(x);
                s4[(k15 * k15) % s4.len()] = x;
            }
            s4[0] /= (0.9_f64 * ((((0_usize as i64) as f64).tanh() * std::f64::consts::PI) / 5.0_f64)).exp() + 0.75_f64;
        };
        let ((mut y37, y39), y41) = (if (((0_usize as f64) - s4[1_usize % s4.len()]) < (((1_usize * 3_usize) as f64) % (s2[0].1.powi(2) + 1.5_f64))) {
            s2[0]
        } else {
            s2[1_usize % s2.len()]
        }, x);
        let mut y43 = 0.5_f64;
        for y45 in s4.iter() {
            y43 += (*y45) * 0.125_f64;
        }
        let mut y47 = 0.5_f64;
        for y49 in s4.iter() {
            y47 += (*y49) * 0.0625_f64;
        }
        (y37 + s4.get(s4.len() % 4).copied().unwrap_or(1.5_f64)).sin().ceil() / 13.0_f64
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.393583, 1.5287169999999999, -1.8058830000000001, -1.350683, -1.580683, -0.547983, 1.542217, -0.386983, -1.554883, -0.732583, -0.508783, 1.8576169999999999],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<(f64, f64)> = vec![(x[1], x[2]), (x[3], x[4])]; let mut a2: Vec<f64> = vec![x[5], x[6], x[7], x[8], x[9], x[10], x[11]]; let a3: Vec<usize> = vec![3, 1];
                let value = f1(a0.clone(), &a1, &mut a2, &a3);
                outcome(value, &[&a2])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<(f64, f64)> = vec![(x[1], x[2]), (x[3], x[4])]; let mut a2: Vec<f64> = vec![x[5], x[6], x[7], x[8], x[9], x[10], x[11]]; let a3: Vec<usize> = vec![3, 1];
                let (value, pullback) = f1_vjp(a0.clone(), &a1, &mut a2, &a3);
                let mut number = 0; let mut d1 = a1.clone(); fill(&mut d1, 0.25); let mut d2 = a2.clone(); seed(&mut d2, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a1, &a3, given, &mut d1, &mut d2);
                less(&mut d1, 0.25); 
                (outcome(value, &[&a2]), all(&[&d0, &d1, &d2]))
            },
            &[-0.5, -0.5, 0.75, 0.0, 2.0, -1.25, 1.0, -0.5],
            &[0.0, 0.0, 0.0, 0.0, 0.0, -0.5, 0.75, 0.0, 2.0, -1.25, 1.0, -0.5],
        );
    }
}

mod program_47 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, p2: ((f64, f64), f64), s4: &[f64], s6: &[f64]) -> [f64; 3] {
        if (s4.is_empty() || s6.is_empty()) {
            return [p2.0.0 * p2.1; 3];
        };
        let mut p2 = vec![[(K.floor() + s4[s6.len() % s4.len()].abs()).sin(), ((x + 3.0_f64) + ((1.5_f64 * 0.25_f64.abs()) + 0.5_f64).ln_1p()) / 21.0_f64], [x / 12.0_f64, 0.25_f64]];
        [(1e-1_f64 / ((1.5_f64 * x.abs()) + 0.5_f64)) * ((x + x) / 24.0_f64), s4[0].atan2((1.5_f64 * 1.5_f64.abs()) + 0.5_f64) * s4.first().copied().unwrap_or(1.5_f64).mul_add(1e-1_f64, (2_i64 * 4_i64) as f64).tanh(), ((1.5_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).hypot(x).sin().abs()) + 0.5_f64).ln()]
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.8191169999999999, 1.288417, 0.761317, -0.222083, -0.8209829999999999, -0.5728829999999999, -0.295883, 1.223717, -1.1300830000000002, -0.767883, 0.011817, -1.463983, 0.787317],
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: Vec<f64> = vec![x[4], x[5], x[6], x[7], x[8], x[9], x[10]]; let a3: Vec<f64> = vec![x[11], x[12]];
                let value = f0(a0.clone(), a1.clone(), &a2, &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: Vec<f64> = vec![x[4], x[5], x[6], x[7], x[8], x[9], x[10]]; let a3: Vec<f64> = vec![x[11], x[12]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), &a2, &a3);
                let mut number = 0; let mut d2 = a2.clone(); fill(&mut d2, 0.25); let mut d3 = a3.clone(); fill(&mut d3, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(&a2, &a3, given, &mut d2, &mut d3);
                less(&mut d2, 0.25); less(&mut d3, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[-0.5, 0.75, 0.0],
            &[-0.00019985267530426448, 0.0, 0.0, 0.0, 0.25040928561406095, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_52 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, k2: usize, s4: &mut [f64], s6: &mut [f64]) -> f64 {
        if s6.is_empty() {
            return (match ((3_i64 + 1_i64) % 7_i64) {
                n9 if (((x * x) / 144.0_f64) > (0_i64 as f64).sin().to_radians()) => {
                    (0.9_f64 * (s4.get((k2 * k2) % 4).copied().unwrap_or(0.25_f64) / ((1.5_f64 * x.abs()) + 0.5_f64)).tanh()).exp_m1() * (0.9_f64 * x.atan().tanh()).exp()
                }
                -3 | 2.. => {
                    ((1.5_f64 * ((x - x) / ((1.5_f64 * ((x * x) / 144.0_f64).abs()) + 0.5_f64)).tanh().abs()) + 0.5_f64).log((1.5_f64 * ((-x) % (((1.5_f64 * (((3_i64 as usize) % 4_usize) as f64).sin().abs()) + 0.5_f64).ln_1p().powi(2) + 1.5_f64)).abs()) + 1.5_f64).sin()
                }
                3.. | -1..=2 => {
                    (0.9_f64 * (f64::tanh(x) * (x + 1e-1_f64)).sin()).exp_m1()
                }
                n42 => {
                    ((-(-x)) * x.signum().clamp(-0.5_f64, 1.5_f64)) / 18.0_f64
                }
            });
        };
        let mut y45 = 0.5_f64;
        for y47 in s4.iter() {
            y45 += (*y47) * 0.125_f64;
        }
        let mut y49 = 0.5_f64;
        for y51 in s6.iter() {
            y49 += (*y51) * 0.125_f64;
        }
        x.tanh()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.193283, 1.993817, 0.5432170000000001],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 0; let mut a2: Vec<f64> = vec![]; let mut a3: Vec<f64> = vec![x[1], x[2]];
                let value = f0(a0.clone(), a1.clone(), &mut a2, &mut a3);
                outcome(value, &[&a2, &a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 0; let mut a2: Vec<f64> = vec![]; let mut a3: Vec<f64> = vec![x[1], x[2]];
                let mut d2 = a2.clone(); let mut d3 = a3.clone(); 
                let (value, d0) = f0_grad(a0.clone(), a1.clone(), &mut a2, &mut a3, &mut d2, &mut d3);
                (outcome(value, &[&a2, &a3]), all(&[&d0, &d2, &d3]))
            },
            &[1.0, 0.0, 0.0],
            &[0.9635527906875483, -0.0, -0.0],
        );
    }
}

mod program_56 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, m2: &mut [[f64; 2]; 2], s4: &[usize]) -> [f64; 3] {
        if s4.is_empty() {
            return [x.atan(), ((4_i64 as f64) / ((1.5_f64 * m2[1][0].abs()) + 0.5_f64)).tanh(), (m2[0][3_usize % 2] + 2.0_f64) / 15.0_f64];
        };
        for r6 in m2.iter_mut() {
            r6.swap(0_usize % 2, ((3_i64 as usize) % 4_usize) % 2);
            let a11 = [-(std::f64::consts::PI / ((1.5_f64 * 1.0_f64.abs()) + 0.5_f64)); 3];
        }
        let (_, y13) = ((x - 1e-1_f64) + (0.9_f64 * x.sin()).exp()).sin_cos();
        [((x * (s4[0_usize % s4.len()] as f64).tanh()) + x.mul_add(0.75_f64, x)).sin(), y13.clamp(-0.5_f64, 1.5_f64) + (0.9_f64 * x.sin()).asin(), y13.asinh().clamp(-0.5_f64, 1.5_f64)]
    }

    #[differentiable]
    fn f1(x: f64, y2: &f64, s4: &[usize]) -> f64 {
        if (1_usize >= 3_usize) {
            return (((if true {
                let ((mut y29, y31), y33): ((f64, f64), f64) = ((0.75_f64 - (*y2), (match (0_i64 % 7_i64, ({
                    ((1.5_f64 * x.abs()) + 1.5_f64).acosh() / 7.0_f64
                }) >= (if false {
                    'l12: for k10 in 1_usize..3 {}
                    let mut y2 = (((1.5_f64 * ((K.powi(2) + 0.5_f64) / 17.0_f64).abs()) + 0.5_f64).powi(((1_i64 - 0_i64) % 3_i64) as i32) * (((0_usize as i64) as f64) + x).tanh()) - ((0_i64 - 4_i64) as f64).sin().asinh();
                    {
                        let mut k16 = 0_usize;
                        loop {
                            k16 += 1;
                            if k16 > 4 {
                                break K.sin();
                            }
                            y2 += 0.5_f64 * ((x.mul_add(y2, std::f64::consts::PI) / 28.0_f64).trunc() / 2.0_f64);
                        }
                    }
                } else {
                    ((x % ((((4_i64 * 0_i64) as f64) / 30.0_f64).powi(2) + 1.5_f64)).powi(2) * (((*y2).powi(2) + 0.5_f64).recip() + (-0.5_f64))).sin()
                })) {
                    (3..=6 | -2..=0, false) => {
                        (((1.5_f64 * (x - x).abs()) + 0.5_f64).cbrt() + (-x.ceil())).tanh()
                    }
                    (n25, true) => {
                        (x * 3.0_f64).to_radians() + (-(-x))
                    }
                    _ => {
                        (1.0_f64 + (0.9_f64 * 0.25_f64.tanh()).cosh()).round().sin()
                    }
                }) % ((1.5_f64 * ((*y2) + x).abs()) + 1.5_f64)), (*y2).ceil() / 13.0_f64);
                (y33.min(x).min(-y33) + ((-x) * (x - y31))).tanh()
            } else {
                ((x.mul_add(x, x) * (x + (*y2))) / (x.powi(2) + 0.5_f64)).sin()
            }).sin() + (0.1_f64 * x)) + (0.0625_f64 * (*y2)));
        };
        ((3_i64 as f64).sin() + (0.0625_f64 * (*y2))) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.673383, -0.22798300000000002],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<usize> = vec![0, 2];
                let value = f1(a0.clone(), &a1, &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<usize> = vec![0, 2];
                let mut d1 = a1.clone(); 
                let (value, d0) = f1_grad(a0.clone(), &a1, &a2, &mut d1);
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[1.0],
            &[0.1, 0.0625],
        );
    }
}

mod program_58 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, v2: &mut Vec<f64>) -> f64 {
        if v2.is_empty() {
            return x;
        };
        match (3_i64 % 7_i64) {
            n5 @ (-3 | -1..) => {
                let k8 = v2.len();
                v2[((n5 as usize) % 4_usize) % k8] = (((-v2[(k8 + k8) % v2.len()]) + x).tanh().powi(2) + 0.5_f64).powi(-2);
                return (((x / (x.powi(2) + 0.5_f64)).tanh().atan2((1.5_f64 * v2[0].abs()) + 0.5_f64) + (0.0625_f64 * x)) + (0.125_f64 * v2[1_usize % v2.len()]));
            }
            _ => {
                let k12 = v2.len();
                v2[k12 % k12] -= 0.5_f64 * (3_i64 as f64).tanh();
                match (1_i64 % 7_i64) {
                    n15 @ (-2 | -1..=1) if ((k12 == ((n15 as usize) % 4_usize)) && (v2[0] < v2.first().copied().unwrap_or(1.5_f64))) => {
                        *v2 = v2.to_vec();
                    }
                    _ => {
                        v2.push((0.9_f64 * x.sin()).atanh() + x.to_radians());
                    }
                };
            }
        };
        let mut v2 = x;
        let mut v2 = v2.sin();
        let y42;
        if (((4_i64 as usize) % 4_usize) != 0_usize) {
            let mut n23 = 2_i64 % 7_i64;
            match ((n23 + 0_i64) % 7_i64) {
                1..=3 => {
                    v2 += 0.5_f64 * (match (n23 % 7_i64) {
                        3 | 0.. if (2.0_f64 <= (v2 - 1.5_f64)) => {
                            ((x * x.max(3.0_f64)) % ((1.5_f64 * ((f64::sin(x) + v2) / 13.0_f64).abs()) + 1.5_f64)) / 6.0_f64
                        }
                        1..=4 if (1.0_f64 <= (0.25_f64 * 3.0_f64)) => {
                            K.sin()
                        }
                        -3..=0 => {
                            (v2 + 0.5_f64.abs()).sin().ceil().tanh()
                        }
                        n34 => {
                            (std::f64::consts::PI - x).min((1.5_f64 + v2).sin()).atan()
                        }
                    }).sin();
                    return (((((1.5_f64 * (core::f64::consts::E.powi(2) + 0.5_f64).tanh().abs()) + 0.5_f64).powi(((n23 - 4_i64) % 3_i64) as i32).powi(2) + 0.5_f64).recip() + (0.0625_f64 * x)) + (0.0625_f64 * v2));
                }
                n38 => {
                    v2 = (x + 2.0_f64.floor()).tanh();
                }
            };
            y42 = (0.9_f64 * (core::f64::consts::E + v2).sin()).tan() + (x.powi(2) + 0.5_f64).powf(0.9_f64 * (std::f64::consts::PI / 5.0_f64)).tanh();
        } else {
            y42 = ((v2 * ((v2 - v2) / 24.0_f64)) / 12.0_f64).powi(2);
        }
        ((y42 + y42) + (v2 + v2)) / 40.0_f64
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.6800169999999999, -1.1300830000000002, 0.984817, 0.505417, 1.489417, -1.266283, 0.823517, 1.592917],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let value = f0(a0.clone(), &mut a1);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let mut d1 = a1.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &mut a1, &mut d1);
                (outcome(value, &[&a1]), all(&[&d0, &d1]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[-0.009241509610690465, 0.13895860071335497, 0.125, -0.0, -0.0, -0.0, -0.0, -0.0],
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
        let y32;
        if (({
            match (4_i64 % 7_i64, (1e-1_f64 * r2[1]) < (r2[0] - x)) {
                (-2, true) if ((y6 - (1_usize as f64)) > 1.0_f64) => {
                    let mut y13 = (0.9_f64 * ((y4 + r2[2_usize % 2]) - y6).tanh()).cosh();
                }
                (n16, true) => {
                    let ((y19, mut y21), y23) = ((((r2[1] / ((1.5_f64 * r2[1].abs()) + 0.5_f64)) / 24.0_f64).rem_euclid((1.5_f64 * (x * 3.0_f64).abs()) + 1.5_f64).tanh(), ((1.5_f64 * (((((1e-1_f64.powi(2) + 0.5_f64) / 10.0_f64).powi(2) + 0.5_f64).powi((2_i64 % 3_i64) as i32).powi(2) + 0.5_f64) / 17.0_f64).abs()) + 0.5_f64).powi((0_i64 % 3_i64) as i32)), (1.5_f64 - 0.25_f64).max(r2[2_usize % 2]));
                    'l26: for y19 in (1_i64..5_i64).step_by(2) {
                        y21 = ((1.5_f64 * ((r2[0] + 1.0_f64) - ((n16 as f64) + x)).sin().abs()) + 0.5_f64).powi(-2);
                    }
                }
                _ => {}
            };
            (((x % ((1.5_f64 * r2[0].abs()) + 1.5_f64)) % ((0.9_f64 * (r2[1] / 14.0_f64)).cosh().powi(2) + 1.5_f64)) + ((y4 + x) % ((1.5_f64 * ((r2[0_usize % 2] - K) / 16.0_f64).abs()) + 1.5_f64))) / 16.0_f64
        }) < (y6 - x)) {
            y32 = (0.9_f64 * (r2[1] % ((1.5_f64 * y4.abs()) + 1.5_f64)).copysign(((3_i64 + 2_i64) as f64).tanh()).tanh()).cosh();
        } else {
            y32 = (r2[(0_usize * 3_usize) % 2] + (3.0_f64 * x)).sin().abs();
        }
        (((((f64::round(3.0_f64 + x) % ((1.5_f64 * r2[0].rem_euclid((-y32).powi(2) + 1.5_f64).tanh().abs()) + 1.5_f64)) / 13.0_f64) + (0.125_f64 * x)) + (0.125_f64 * y6)) + (0.1_f64 * r2[0])) + (0.125_f64 * y32)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.421683],
            &|x| {
                let a0: f64 = x[0];
                let value = f0(a0.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0];
                
                let (value, d0) = f0_grad(a0.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[0.12118805330764872],
        );
    }
}

mod program_63 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, v2: &mut Vec<f64>) -> Vec<f64> {
        let v2: usize = 0;
        'l6: for v2 in 1_usize..4 {
            let r9 = [(x + x).tanh(), ((x - x) / ((0.9_f64 * x.tanh()).exp().powi(2) + 0.5_f64)).sin()];
            x %= 1.5_f64.min(r9[1]).sin().abs() + 1.5_f64;
        }
        vec![((1.5_f64 * (x.powi(2) + 0.5_f64).hypot(core::f64::consts::E).tanh().abs()) + 0.5_f64).log10(), x.sin()]
    }

    #[differentiable(vjp)]
    fn f1(mut x: f64, y2: f64, mut v4: Vec<f64>) -> [f64; 3] {
        let y6 = -(y2 + y2).rem_euclid((1.5_f64 * (x.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64) / 146.0_f64).abs()) + 1.5_f64);
        v4 = vec![0.75_f64.ceil() / 13.0_f64; 2];
        x = y2;
        for y8 in v4.iter().rev().step_by(3) {
            let y13 = &mut x;
            *y13 %= ((v4.last().copied().unwrap_or(0.5_f64) / ((1.5_f64 * (*y13).abs()) + 0.5_f64)) / 24.0_f64).abs() + 1.5_f64;
            *y13 = (0.75_f64 - ((*y13) % ((1.5_f64 * ((1.5_f64 * (*y8).abs()) + 0.5_f64).ln_1p().abs()) + 1.5_f64))).sin();
            *y13 %= (*y13).tanh().abs() + 1.5_f64;
        }
        match ((2_i64 + 2_i64) % 7_i64) {
            0 => {
                let k17 = v4.len();
                let (s19, s21) = v4.split_at(k17 % (k17 + 1));
                'l25: for &y23 in s19.iter() {
                    x = ((k17 as f64).tanh() * s19.first().copied().unwrap_or(1.5_f64)).tanh();
                }
            }
            3 | -2.. => {
                v4 = vec![f64::asin(0.9_f64 * 2.0_f64.sin()), x.abs(), y2.mul_add(y6, y6) / 24.0_f64];
            }
            0 | 1..2 => {
                v4 = f0((x * (1_usize as f64).sin()).tanh(), &mut v4);
                return [x.sin(), (0.9_f64 * ((x.powi(2) + 0.5_f64).log10() / 4.0_f64)).acos(), y6.tanh() * y6];
            }
            n33 => {
                v4 = v4.to_vec();
            }
        };
        [std::f64::consts::PI.to_radians(), v4.pop().unwrap_or(1.5_f64).atan() * y2, (-1.5_f64) + (K.powi(2) + 0.5_f64).powi(-1)]
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.271783, 1.045917, 1.5754169999999998, 0.409917, 1.336517],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<f64> = vec![x[2], x[3], x[4]];
                let value = f1(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<f64> = vec![x[2], x[3], x[4]];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), a2.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[-0.5, 0.75, 0.0],
            &[-0.0003426899450056869, -0.18890515230366095, 0.0, 0.0, 0.0],
        );
    }
}

mod program_65 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, s2: &[(f64, f64)], s4: &[f64]) -> (f64, f64) {
        if (s2.is_empty() || s4.is_empty()) {
            return (x.tanh(), {
                let mut k6 = 0_usize;
                'l8: loop {
                    k6 += 1;
                    if k6 > 2 {
                        break (if false {
                    x += 0.5_f64 * ((x.powi(2) + 0.5_f64).cbrt().tanh() * x.asinh()).tanh();
                    for _ in s4 {
                        x /= (0.9_f64 * (x / 14.0_f64)).exp() + 0.75_f64;
                        'l15: for y13 in s4.iter().copied().rev() {
                            x = (y13 + s4.get(1).copied().unwrap_or(1.5_f64)).tanh().ceil().tanh().signum();
                        }
                    }
                    {
                        let mut a19: [f64; 3] = [(-(3.0_f64 * x)).sin(), (x - x.asinh()).tanh(), ((K * x) + (core::f64::consts::E / ((1.5_f64 * x.abs()) + 0.5_f64))) / 56.0_f64];
                        let m22 = [[s4.first().copied().unwrap_or(0.5_f64).to_radians().signum(), (({
                            (((1_usize as f64) / 30.0_f64).clamp(-0.5_f64, 1.5_f64) * (a19[1_usize % 3] * 0.75_f64).tanh()).atan()
                        }) * (1.5_f64.powi(2) + 0.5_f64).hypot(2.0_f64)) / 25.0_f64], [((K + a19[1]) * (core::f64::consts::E / (x.powi(2) + 0.5_f64))).sin(), (a19[1].floor() + x.atan2((1.5_f64 * x.abs()) + 0.5_f64)).sin()]];
                        a19.first().copied().unwrap_or(0.5_f64).tanh()
                    }
                } else {
                    std::f64::consts::PI
                });
                    }
                    x -= 0.5_f64 * (((0.25_f64 + x) * (0.25_f64 - core::f64::consts::E)).tanh() / 2.0_f64);
                }
            });
        };
        ((s2[0_usize % s2.len()].0 * (s4[0_usize % s4.len()] + x)).sin(), ((1.5_f64 * x.abs()) + 0.5_f64).sqrt() / 145.0_f64)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.058983, -1.8765830000000001, 1.346817, 0.591717, -1.841283, -0.33948300000000003, 1.6763169999999998, 1.5191169999999998, 1.5815169999999998, 0.8625170000000001, -1.071383, 1.737717, 1.926617, -0.754783, 0.594117, -0.922383, 1.4828169999999998],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<(f64, f64)> = vec![(x[1], x[2]), (x[3], x[4]), (x[5], x[6]), (x[7], x[8]), (x[9], x[10]), (x[11], x[12]), (x[13], x[14])]; let a2: Vec<f64> = vec![x[15], x[16]];
                let value = f0(a0.clone(), &a1, &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<(f64, f64)> = vec![(x[1], x[2]), (x[3], x[4]), (x[5], x[6]), (x[7], x[8]), (x[9], x[10]), (x[11], x[12]), (x[13], x[14])]; let a2: Vec<f64> = vec![x[15], x[16]];
                let (value, pullback) = f0_vjp(a0.clone(), &a1, &a2);
                let mut number = 0; let mut d1 = a1.clone(); fill(&mut d1, 0.25); let mut d2 = a2.clone(); fill(&mut d2, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a1, &a2, given, &mut d1, &mut d2);
                less(&mut d1, 0.25); less(&mut d2, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[-0.5, 0.75],
            &[-0.7892713024935795, -0.8305077014847879, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.7865869475783009, 0.0],
        );
    }
}

mod program_66 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, p2: (f64, f64), s4: &[f64]) -> f64 {
        for y6 in s4.iter().step_by(2) {
            let mut v11: Vec<usize> = vec![1; 1_usize % 4];
        }
        let mut y13 = 0.5_f64;
        for y15 in s4.iter() {
            y13 += (*y15) * 0.1_f64;
        }
        ((((p2.0 * (((1.5_f64 * x.abs()) + 0.5_f64).ln_1p() - y13.abs())) / 16.0_f64) + (0.0625_f64 * y13)) + (0.1_f64 * p2.1)) + (0.125_f64 * x)
    }

    #[differentiable(vjp)]
    fn f1(x: f64, s2: &[usize], s4: &[usize], s6: &[Vec<f64>]) -> f64 {
        if ((s2.is_empty() || s4.is_empty()) || s6.is_empty()) {
            return f0(x, (std::f64::consts::PI / 4.0_f64, (2_i64 as f64).tanh()), &[x.div_euclid((1.5_f64 * x.abs()) + 1.5_f64) / 3.0_f64, f64::to_radians(x), {
                match (3_i64 % 7_i64, ((3_usize * 0_usize) == (2_usize + 3_usize)) || true) {
                    (1, false) => {}
                    (n12, true) => {
                        let mut n15: i64 = (n12 - 4_i64) % 7_i64;
                        let k17 = 0;
                        n15 = n15 % 7_i64;
                    }
                    _ => {
                        let mut v25: Vec<f64> = if (0_i64 <= 2_i64) {
                            vec![(x + ((((2_i64 as usize) % 4_usize) as f64) / 30.0_f64).floor()).sin()]
                        } else {
                            let s4 = f64::sinh(0.9_f64 * ((((3_i64 as usize) % 4_usize) as f64) + (std::f64::consts::PI + x)).tanh());
                            let mut k22 = 1_usize % 4;
                            vec![(1.5_f64 + s4).ceil().sin(), (s4 + (x % (1.5_f64.powi(2) + 1.5_f64))) / 10.0_f64]
                        };
                    }
                };
                ((-1e-1_f64).powi(3) - ((1.5_f64 * x.abs()) + 0.5_f64).hypot(((1_usize as i64) as f64).tanh() * x)) / 34.0_f64
            }]);
        };
        3.0_f64.min(x) + f64::exp_m1(0.9_f64 * x.sin())
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.223117, 0.405117, 1.463517, 0.019917, -1.139883, 1.5473169999999998, -0.866683, 1.850117, 0.327217, 0.9424170000000001, -0.872883, -1.097283, 0.323717, 0.053517, -0.023383, -1.409483, 1.604117, -0.323083],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![0]; let a2: Vec<usize> = vec![2, 1, 1, 3, 1, 2, 0]; let a3: Vec<Vec<f64>> = vec![vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]], vec![x[8], x[9], x[10], x[11], x[12], x[13], x[14]], vec![x[15], x[16], x[17]]];
                let value = f1(a0.clone(), &a1, &a2, &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![0]; let a2: Vec<usize> = vec![2, 1, 1, 3, 1, 2, 0]; let a3: Vec<Vec<f64>> = vec![vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]], vec![x[8], x[9], x[10], x[11], x[12], x[13], x[14]], vec![x[15], x[16], x[17]]];
                let (value, pullback) = f1_vjp(a0.clone(), &a1, &a2, &a3);
                let mut number = 0; let mut d3 = a3.clone(); fill(&mut d3, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a1, &a2, &a3, given, &mut d3);
                less(&mut d3, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d3]))
            },
            &[-0.5],
            &[-0.8573421049488035, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_68 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, v2: Vec<f64>, a4: &[f64; 3], v6: &mut Vec<f64>) -> f64 {
        if (v2.is_empty() || v6.is_empty()) {
            return ((4_i64 / 2_i64) as f64).sin().signum();
        };
        let mut v8 = a4.to_vec();
        let mut v2: f64 = ((-(x - 0.25_f64)) * (if (({
            v8 = a4.to_vec();
            !({
                let k12 = v6.len();
                let k14 = (k12 + 2_usize) % k12;
                v6[k14] -= 0.5_f64 * core::f64::consts::E.sin();
                !(x < x)
            })
        }) && false) {
            v2.first().copied().unwrap_or(0.25_f64)
        } else {
            let y19 = &x;
            v6.push(f64::exp(0.9_f64 * (v2[0] / 3.0_f64)).atan());
            let mut c21: bool = (2_usize == (0_usize + 3_usize)) && false;
            x.tanh()
        })).tanh();
        std::mem::swap(&mut x, &mut v2);
        let mut y24: f64 = ((x * v6[v6.len() % v6.len()]) / 144.0_f64) % ((1.5_f64 * v6[1_usize % v6.len()].abs()) + 1.5_f64);
        let mut y26 = 0.5_f64;
        for y28 in v6.iter() {
            y26 += (*y28) * 0.1_f64;
        }
        let mut y30 = 0.5_f64;
        for y32 in v8.iter() {
            y30 += (*y32) * 0.125_f64;
        }
        (((((0.75_f64 * v2).sin() * (0.5_f64 - v6[0])).sin().signum() + (0.0625_f64 * y26)) + (0.0625_f64 * v6[0_usize % v6.len()])) + (0.125_f64 * x)) + (0.0625_f64 * y30)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.5731169999999999, -0.946383, -0.5314829999999999, -0.9599829999999999, -1.252383, -1.797183, 1.818517, -1.8762830000000001, 1.5369169999999999, -0.625783, -1.2009830000000001, 1.332917, -1.8741830000000002, 1.7952169999999998],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let a2: [f64; 3] = [x[8], x[9], x[10]]; let mut a3: Vec<f64> = vec![x[11], x[12], x[13]];
                let value = f0(a0.clone(), a1.clone(), &a2, &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let a2: [f64; 3] = [x[8], x[9], x[10]]; let mut a3: Vec<f64> = vec![x[11], x[12], x[13]];
                let mut d2 = a2.clone(); let mut d3 = a3.clone(); 
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), &a2, &mut a3, &mut d2, &mut d3);
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0],
            &[-0.04196856246807083, 0.0009009439324531523, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 0.0078125, 0.0078125, 0.0078125, 0.06875, 0.00625, 0.00625],
        );
    }
}

mod program_69 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, s2: &[usize]) -> f64 {
        if s2.is_empty() {
            return (f64::to_degrees(0.9_f64 * x.tanh()) / 58.0_f64);
        };
        for s4 in s2.chunks(2).take(3_usize % 4) {
            let mut v9 = vec![(1_i64 as f64).sin(); s2.len() % 4];
            let mut v11 = vec![(0.9_f64 * (x.floor() / 15.0_f64)).asin()];
        }
        x
    }

    #[differentiable(vjp)]
    fn f1(x: f64, s2: &[usize]) -> f64 {
        if s2.is_empty() {
            return (core::f64::consts::E.round() / 13.0_f64);
        };
        if (s2.len() > 2) {
            let v6 = vec![x];
            let mut s2: Vec<f64> = vec![(x * 3.0_f64) + x, 0.5_f64];
            let k9 = (1_usize * 1_usize) % 4;
        };
        ((-(x.floor() * x.max((0_i64 as f64).tanh()))) / 26.0_f64) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.372583],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![];
                let value = f1(a0.clone(), &a1);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![];
                let (value, pullback) = f1_vjp(a0.clone(), &a1);
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a1, given);
                
                (outcome(value, &[]), all(&[&d0]))
            },
            &[-0.5],
            &[0.0],
        );
    }
}

mod program_70 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, s2: &[(f64, f64)], s4: &[usize], s6: &[f64]) -> f64 {
        if s6.is_empty() {
            return x.mul_add(x, x);
        };
        let s2 = match ((0_i64 * 2_i64) % 7_i64) {
            n9 if ((1_i64 + n9) <= n9) => {
                if (true || (n9 == n9)) {
                    return (1.5_f64 * x).abs();
                };
                ((0.9_f64 * x.sin()).to_degrees().tanh().floor() % ((1.5_f64 * (1.5_f64.signum() + (s6.last().copied().unwrap_or(0.5_f64) * s6[1_usize % s6.len()])).abs()) + 1.5_f64)).sin()
            }
            n14 => {
                if ({
                    0.25_f64.rem_euclid((1.5_f64 * K.abs()) + 1.5_f64) <= ((1.5_f64 * s6[0].abs()) + 0.5_f64).hypot(x)
                }) {
                    return (((-s6[0]) + (0.1_f64 * s6[(0_usize + 1_usize) % s6.len()])) + (0.125_f64 * x));
                };
                ((s6[0] * x) % ((1.5_f64 * ((s6.len() as f64) + 0.75_f64).tanh().abs()) + 1.5_f64)).asinh()
            }
        };
        let s6: Vec<Vec<f64>> = {
            if (0_i64 >= 2_i64) {
                vec![s6[..].to_vec(), vec![(0.9_f64 * (s6[1_usize % s6.len()] % ((1.5_f64 * s6[(3_usize + 1_usize) % s6.len()].abs()) + 1.5_f64)).tanh()).cosh(); 3_usize % 4], vec![(-(s2 * s6[0])) / 16.0_f64]]
            } else {
                for s6 in 0_i64..0_i64 {
                    let n26 = (s4.len() as i64) % 7_i64;
                    let mut v28 = vec![[((1_usize as f64) - s2).tanh(); 2], [((((s6 as f64) / 30.0_f64) * (s4.len() as f64).sin()) + (s2 + (1_usize as f64))).sin(), ((s4.len() as f64).sin().signum() + s2.max(x)) / 9.0_f64], [s2; 2]];
                }
                vec![s6[..=(3_usize % s6.len())].to_vec(), vec![(K.round() / ((1.5_f64 * (s2 - 0.75_f64).abs()) + 0.5_f64)).tanh(), 2.0_f64.clamp(-0.5_f64, 1.5_f64), -(s6.get(s4.len() % 4).copied().unwrap_or(0.5_f64) / ((1.5_f64 * s2.abs()) + 0.5_f64))], s6.to_vec()]
            }
        };
        ((s2 - s2) / (f64::asin(0.9_f64 * (s2 / 9.0_f64)).powi(2) + 0.5_f64)).tanh()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.9109170000000001, -1.703983, 0.239617, -0.278383, -1.555183, 1.1881169999999999, 0.10191700000000001, 1.8049169999999999, 0.897417, 0.0049169999999999995, -0.45698300000000003, 1.9039169999999999, -1.895883, 0.9491170000000001, -1.468483, 0.7780170000000001],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<(f64, f64)> = vec![(x[1], x[2]), (x[3], x[4]), (x[5], x[6]), (x[7], x[8]), (x[9], x[10]), (x[11], x[12]), (x[13], x[14])]; let a2: Vec<usize> = vec![]; let a3: Vec<f64> = vec![x[15]];
                let value = f0(a0.clone(), &a1, &a2, &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<(f64, f64)> = vec![(x[1], x[2]), (x[3], x[4]), (x[5], x[6]), (x[7], x[8]), (x[9], x[10]), (x[11], x[12]), (x[13], x[14])]; let a2: Vec<usize> = vec![]; let a3: Vec<f64> = vec![x[15]];
                let mut d1 = a1.clone(); let mut d3 = a3.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &a1, &a2, &a3, &mut d1, &mut d3);
                (outcome(value, &[]), all(&[&d0, &d1, &d3]))
            },
            &[1.0],
            &[0.125, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.9],
        );
    }
}

mod program_71 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, mut y3: f64, m5: [[f64; 2]; 2], v7: &mut Vec<f64>, v9: &mut Vec<f64>) -> f64 {
        if (depth == 0_usize) {
            return (y3 * y3).tanh();
        };
        if v9.is_empty() {
            return (m5[1_usize % 2][depth % 2] / ((1.5_f64 * v9.first().copied().unwrap_or(0.5_f64).abs()) + 0.5_f64));
        };
        y3 %= ((1.5_f64 * 0.75_f64.abs()) + 0.5_f64).log2().tanh().abs() + 1.5_f64;
        let y26 = {
            let y12: f64 = v9[depth % v9.len()] / 12.0_f64;
            {
                if let Some(r15) = m5.get(0) {
                    let mut m19 = [*r15, *r15];
                } else {
                    let mut y22 = (x.copysign(1.5_f64).clamp(-0.5_f64, 1.5_f64) + (y3.asinh() - v7.pop().unwrap_or(0.5_f64))) / 26.0_f64;
                    let mut v24 = vec![vec![v7.get(1_usize % 4).copied().unwrap_or(1.5_f64).clamp(-0.5_f64, 1.5_f64).rem_euclid((y3 / 12.0_f64).powi(3).powi(2) + 1.5_f64), v9.first().copied().unwrap_or(0.25_f64).copysign((v7.last().copied().unwrap_or(1.5_f64) * 3.0_f64) / 36.0_f64).tanh()], vec![f64::sqrt(((0.5_f64 * v9[((4_i64 as usize) % 4_usize) % v9.len()]) / 36.0_f64).powi(2) + 0.5_f64), (x.cos() * (v9[0] + 1.5_f64)).tanh()]];
                }
            };
            ((0.5_f64 + v9[depth % v9.len()]).tanh().powi(2) + 0.5_f64).ln_1p().round().sin()
        };
        let mut a28: [f64; 3] = [(0.9_f64 * (v7.pop().unwrap_or(0.5_f64) + y3).tanh()).tan(), (0.9_f64 * (m5[2_usize % 2][v7.len() % 2] / 3.0_f64)).to_degrees().sin().max(v9[((4_i64 as usize) % 4_usize) % v9.len()].mul_add(x, y3).sin()), f0(depth - 1_usize, x, y3.tanh(), m5, v9, v7)];
        let mut y30 = 0.5_f64;
        for y32 in a28.iter() {
            y30 += (*y32) * 0.125_f64;
        }
        ((((y26 - (0.9_f64 * (v7.first().copied().unwrap_or(1.5_f64) + v9.last().copied().unwrap_or(0.25_f64)).tanh()).exp_m1()).tanh() + (0.125_f64 * y3)) + (0.125_f64 * m5[v7.len() % 2][1])) + (0.0625_f64 * a28[1])) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.234117, 0.180417, -1.167183, -0.039882999999999995, 1.848617, 0.168617, -0.8580829999999999],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: f64 = x[1]; let a3: [[f64; 2]; 2] = [[x[2], x[3]], [x[4], x[5]]]; let mut a4: Vec<f64> = vec![x[6]]; let mut a5: Vec<f64> = vec![];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone(), &mut a4, &mut a5);
                outcome(value, &[&a4, &a5])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: f64 = x[1]; let a3: [[f64; 2]; 2] = [[x[2], x[3]], [x[4], x[5]]]; let mut a4: Vec<f64> = vec![x[6]]; let mut a5: Vec<f64> = vec![];
                let mut d4 = a4.clone(); let mut d5 = a5.clone(); 
                let (value, (d1, d2, d3)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone(), &mut a4, &mut a5, &mut d4, &mut d5);
                (outcome(value, &[&a4, &a5]), all(&[&d1, &d2, &d3, &d4, &d5]))
            },
            &[1.0, 0.0],
            &[-0.0, 0.36045195845412, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_73 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64, p4: (f64, f64), y6: &f64, s8: &[f64], s10: &mut [f64]) -> f64 {
        if (s8.is_empty() || s10.is_empty()) {
            return ((*y6) * p4.0);
        };
        let mut y12 = (x * x) / 144.0_f64;
        let mut y14 = 0.5_f64;
        for y16 in s10.iter() {
            y14 += (*y16) * 0.125_f64;
        }
        ((((0.9_f64 * (p4.0.tanh() + ({
            let s8 = [p4.0, match (4_i64 % 7_i64) {
                n20 if ((s10[0] < y12) || (y14 < std::f64::consts::PI)) => {
                    0.25_f64
                }
                n24 => {
                    x.mul_add(((x + x) + std::f64::consts::PI.clamp(-0.5_f64, 1.5_f64)).tanh(), (0.75_f64 + 1e-1_f64) - ((((n24 * 1_i64) as f64) / 30.0_f64) * s10[0])) / 30.0_f64
                }
            }, x];
            f64::acos(0.9_f64 * (0.9_f64 * (1_i64 as f64).tanh()).asin().tanh()) - (((1.5_f64 * x.abs()) + 0.5_f64).cbrt() / 145.0_f64)
        })).tanh()).exp_m1() + (0.1_f64 * s8[s8.len() % s8.len()])) + (0.125_f64 * s10[((2_i64 as usize) % 4_usize) % s10.len()])) + (0.125_f64 * y12)) + (0.0625_f64 * y14)
    }

    #[differentiable(vjp)]
    fn f1(x: f64, y2: f64, s4: &mut [[f64; 2]], s6: &[usize], s8: &[f64]) {}

    #[differentiable]
    fn f2(x: f64, y2: f64, y4: f64, y6: f64) -> f64 {
        'l10: for k8 in 0_usize..=3 {
            for _ in 0_usize..3 {}
        }
        let k16 = 3;
        ((((((1.5_f64 * y2.abs()) + 0.5_f64).powf(0.9_f64 * x.tanh()).clamp(-0.5_f64, 1.5_f64).rem_euclid(1.0_f64.powi(2) + 1.5_f64) / 11.0_f64) + (0.125_f64 * y2)) + (0.0625_f64 * y4)) + (0.125_f64 * x)) + (0.1_f64 * y6)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.209717, -1.5296830000000001, -0.644983, -0.396083],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let a3: f64 = x[3];
                let value = f2(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let a3: f64 = x[3];
                
                let (value, (d0, d1, d2, d3)) = f2_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                (outcome(value, &[]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0],
            &[0.125, 0.125, 0.0625, 0.1],
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
        let y26 = ({
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
                        let n15 = (4_i64 + 1_i64) % 7_i64;
                        (-((y5 * x).tanh() * y5)).sin()
                    } else {
                        y5 += 0.5_f64 * (((std::f64::consts::PI % (y5.powi(2) + 1.5_f64)) * (0.9_f64 * y5.sin()).asin()) / 13.0_f64);
                        let mut y18 = ((0.9_f64 * (k7 as f64).tanh()).tan() + (y5 * std::f64::consts::PI)).sin().mul_add((y5 + (0.9_f64 * y5.sin()).cosh()) / 14.0_f64, (k7 as f64).tanh().min(y5)).tanh();
                        ((x % ((1.5_f64 * 2.0_f64.abs()) + 1.5_f64)) + (core::f64::consts::E + x)).min(((x.powi(2) + 0.5_f64).tanh().powi(2) + 0.5_f64).powi(((3_i64 * 1_i64) % 3_i64) as i32))
                    };
                    (core::f64::consts::E >= y5) && (depth >= k7)
                }) {
                    let c21 = 2.0_f64.rem_euclid((1.5_f64 * y5.abs()) + 1.5_f64).sin() <= (2_i64 as f64);
                    let mut y23 = (k7 as f64).sin().signum().atan2((1.5_f64 * y5.abs()) + 0.5_f64) % ((std::f64::consts::PI.min(1.0_f64) * (0.75_f64 - x)).sin().powi(2) + 1.5_f64);
                    y5 += 0.5_f64 * (2.0_f64 / 6.0_f64);
                } else {
                    y5 -= 0.5_f64 * ((x * x) - (y5 + (depth as f64))).tanh();
                };
            }
        }) * 0.25_f64;
        (((0.9_f64 * (((y26 * 0.75_f64).sin() * (y5 - 0.5_f64)) / 17.0_f64)).exp2() + (0.1_f64 * y5)) + (0.125_f64 * x)) + (0.0625_f64 * y26)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.4626169999999998, -1.467483],
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: usize = 1; let a3: f64 = x[1];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: usize = 1; let a3: f64 = x[1];
                
                let (value, (d1, d3)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                (outcome(value, &[]), all(&[&d1, &d3]))
            },
            &[1.0],
            &[0.125, 0.01944709473936745],
        );
    }
}

mod program_75 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, y2: f64, s4: &mut [f64]) -> Vec<f64> {
        s4.fill(y2.clamp(-0.5_f64, 1.5_f64) * (y2 - x));
        let p24 = ((0.9_f64 * ({
            let mut p22: (f64, f64) = ((if (((2_usize as f64) + (s4.len() as f64)) >= (((0_usize * 3_usize) as f64) + y2)) {
                (((y2 * x) - x.sin()) * ((0.5_f64 % (x.powi(2) + 1.5_f64)) + (y2 / (y2.powi(2) + 0.5_f64)))).sin()
            } else {
                for s8 in s4.chunks_exact(1).rev() {
                    let y13: f64 = (y2.cos() - (0.5_f64 + (0_i64 as f64))).tanh() * x;
                    let mut v15 = vec![0.5_f64.min(1e-1_f64) % ((1.5_f64 * x.max(y13).abs()) + 1.5_f64), ((x * s8.first().copied().unwrap_or(0.5_f64)) - (y2 * y13)).tanh(), f64::tanh(x) - core::f64::consts::E];
                }
                (if ((y2 + K) >= ({
                    (x * (s4.len() as f64).sin()).tanh().clamp(-0.5_f64, 1.5_f64)
                })) {
                    f64::to_radians((-y2).ceil() / 13.0_f64)
                } else {
                    (0.9_f64 * s4.first().copied().unwrap_or(0.25_f64).atan2((-s4.last().copied().unwrap_or(0.5_f64)).powi(2) + 0.5_f64).tanh()).asin()
                }).atan2((core::f64::consts::E.mul_add(y2, std::f64::consts::PI).div_euclid((1.5_f64 * x.cos().abs()) + 1.5_f64) / 13.0_f64).powi(2) + 0.5_f64)
            }) - (x + y2), (((1_usize as f64) + (2_usize as f64)) / 60.0_f64).powi(3));
            ((y2.powi(2) + 0.5_f64).ln_1p() + (p22.0.powi(2) + 0.5_f64).log((1.5_f64 * p22.0.abs()) + 1.5_f64)).tanh().copysign(p22.0)
        }).sin()).sinh(), (y2 % (0.5_f64.powi(2) + 1.5_f64)).rem_euclid((1.5_f64 * (1e-1_f64 - y2).abs()) + 1.5_f64) / 27.0_f64);
        vec![(f64::exp_m1(0.9_f64 * 2.0_f64.tanh()).powi(2) + 0.5_f64).powf(0.9_f64 * (y2 / 3.0_f64)), (s4.len() as f64).sin().rem_euclid((1.5_f64 * ((1.5_f64 * (((4_i64 - 3_i64) as f64) / 30.0_f64).abs()) + 0.5_f64).log2().abs()) + 1.5_f64).sin()]
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.105283, -0.254483, -0.874683, 1.432617, -1.9647830000000002],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: Vec<f64> = vec![x[2], x[3], x[4]];
                let value = f0(a0.clone(), a1.clone(), &mut a2);
                outcome(value, &[&a2])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: Vec<f64> = vec![x[2], x[3], x[4]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), &mut a2);
                let mut number = 0; let mut d2 = a2.clone(); seed(&mut d2, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(given, &mut d2);
                
                (outcome(value, &[&a2]), all(&[&d0, &d1, &d2]))
            },
            &[-0.5, 0.75, -0.5, 0.75, 0.0],
            &[0.06362075, 0.02582193186833648, 0.0, 0.0, 0.0],
        );
    }
}

mod program_79 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, mut y3: f64, a5: [f64; 3], c7: bool) -> f64 {
        if (depth == 0_usize) {
            return ((1e-1_f64.powi(2) + 0.5_f64).hypot(y3) / 22.0_f64);
        };
        if (c7 || c7) {
            let y10: f64 = (0.9_f64 * ((1.5_f64 * y3.abs()) + 0.5_f64).hypot(x).tanh().copysign(x).tanh()).exp2();
        } else {
            let mut y13 = -f64::abs(2.0_f64);
            x = (((a5[(depth + depth) % 3] * y3) / ((1.5_f64 * (a5[0] - x).sin().abs()) + 0.5_f64)) / 48.0_f64).mul_add(0.25_f64 * (0.9_f64 * a5[2].sin()).to_degrees().sin(), 1e-1_f64);
        };
        ((((1.5_f64 * ((y3 + a5[(depth * depth) % 3]) - (0.25_f64 - y3)).sin().abs()) + 0.5_f64).sqrt() + (0.0625_f64 * a5[depth % 3])) + (0.125_f64 * x)) + (0.0625_f64 * y3)
    }

    #[differentiable]
    fn f1(x: f64, m2: [[f64; 2]; 2], mut y4: f64, y6: f64) -> f64 {
        let mut k8 = 0_usize;
        while k8 < 3 {
            k8 += 1;
            let mut r13 = [f0((k8 + k8) % 4, (x / ((1.5_f64 * 3.0_f64.abs()) + 0.5_f64)).sin(), (m2[(k8 * k8) % 2][(k8 + 0_usize) % 2] + y4).sin(), [core::f64::consts::E.min(x).sin(); 3], (y6 <= y4) && false); 2];
        }
        for n15 in 0_i64..=0_i64 {
            y4 %= y4.to_radians().sin().abs() + 1.5_f64;
        }
        (0.75_f64 * y6) * x.fract()
    }

    #[differentiable]
    fn f2(x: f64, n2: i64) -> f64 {
        let mut n2: f64 = f64::acosh((1.5_f64 * f0(1, (x * x).tanh(), -x, [1.0_f64.sin(); 3], false && (std::f64::consts::PI <= x)).abs()) + 1.5_f64);
        ((0.9_f64 * (({
            n2 = -(-x);
            (n2 + x).sin()
        }) / 9.0_f64)).acos().tanh() + (0.0625_f64 * n2)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.0551169999999999],
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = -2;
                let value = f2(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = -2;
                
                let (value, d0) = f2_grad(a0.clone(), a1.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[0.18164871309747788],
        );
    }
}

mod program_80 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64, c4: bool, s6: &mut [f64]) -> f64 {
        if s6.is_empty() {
            return (y2 - y2);
        };
        let y8 = (0.9_f64 * (std::f64::consts::PI / 5.0_f64)).asin();
        if (!s6.is_empty()) {
            x = y8;
        };
        let mut c4 = f64::cosh(0.9_f64 * (1.5_f64 % ((-1.0_f64).powi(2) + 1.5_f64)).tanh());
        let mut y13 = ((1e-1_f64 - (((1_i64 as usize) % 4_usize) as f64)).tanh().powi(2) + 0.5_f64).hypot((s6[0_usize % s6.len()].powi(2) + 0.5_f64).log((1.5_f64 * y2.abs()) + 1.5_f64) / 14.0_f64).asinh();
        if (!(3_i64 != 1_i64)) {
            let y8: [f64; 3] = match (((2_usize as i64) % 2_i64) % 7_i64, (0.9_f64 * y2.tanh()).exp2() <= s6[3_usize % s6.len()].div_euclid(c4.powi(2) + 1.5_f64)) {
                (0, true) => {
                    c4 -= 0.5_f64 * (2.0_f64.powi(2) + 0.5_f64).log10().div_euclid(((1.5_f64 * s6[3_usize % s6.len()].abs()) + 0.5_f64).ln().powi(2) + 1.5_f64).tanh();
                    [(s6[0].atan() + (y13 + s6[(1_usize + 0_usize) % s6.len()])).sin(); 3]
                }
                (n19, true) => {
                    for s6 in 1_usize..3 {
                        let mut n26 = 4_i64 % 7_i64;
                        let mut v28: Vec<f64> = vec![(y13 + 0.75_f64.copysign(core::f64::consts::E)) / 15.0_f64];
                    }
                    [((y2 * 1.5_f64) - ((n19 + n19) as f64)).sin(), (y2 + 2.0_f64).atan(), (y13 / (y2.powi(2) + 0.5_f64)).sin().signum()]
                }
                _ => {
                    [(s6.first().copied().unwrap_or(1.5_f64) - (y2 * s6[(1_usize * 3_usize) % s6.len()])) / 36.0_f64, (s6[(2_usize + 3_usize) % s6.len()].rem_euclid((1.5_f64 * s6[(1_usize * 0_usize) % s6.len()].abs()) + 1.5_f64).tanh() - (std::f64::consts::PI * s6[(1_usize * 2_usize) % s6.len()])).sin(), y13]
                }
            };
        };
        let mut y32 = 0.5_f64;
        for y34 in s6.iter() {
            y32 += (*y34) * 0.125_f64;
        }
        (((((-2.0_f64.copysign((y13 * s6[3_usize % s6.len()]).sin())) / 3.0_f64) + (0.1_f64 * y2)) + (0.125_f64 * y8)) + (0.125_f64 * y32)) + (0.125_f64 * s6[1_usize % s6.len()])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.286283, -1.9487830000000002, -0.5295829999999999, -1.042683],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: bool = false; let mut a3: Vec<f64> = vec![x[2], x[3]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: bool = false; let mut a3: Vec<f64> = vec![x[2], x[3]];
                let mut d3 = a3.clone(); 
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, &mut d3);
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d3]))
            },
            &[1.0, 0.0, 0.0],
            &[-0.0, 0.1, 0.015625, 0.140625],
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
        let ((y21, y23), y25) = if (!((core::f64::consts::E - x) < 0.75_f64)) {
            (p5, (0.9_f64 * (x * ((n3 - n3) as f64).sin()).tanh()).sinh())
        } else {
            let y9: f64 = (f64::ln((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64).round() * (3.0_f64 / (p5.0.min(p5.0).powi(2) + 0.5_f64))).tanh();
            (((p5.1 * 1e-1_f64) - (match (n3 % 7_i64, (1_usize <= depth) && (depth < (1_usize * depth))) {
                (n12, false) if (!(y9 <= p5.0)) => {
                    (-(y9 * core::f64::consts::E).tanh().min(0.25_f64 + 0.75_f64)).tanh()
                }
                (n16, true) => {
                    f0(depth - 1_usize, (x * x).tanh(), n16 * n16, (((n3 as f64).sin() * x).sin(), (1e-1_f64 % ((1.5_f64 * p5.0.abs()) + 1.5_f64)) / 3.0_f64)).sin()
                }
                _ => {
                    (-(x + p5.0).sin().mul_add(f0(depth - 1_usize, y9.tanh(), 0_i64, (p5.1, p5.1)), y9 / (1e-1_f64.powi(2) + 0.5_f64))) / 24.0_f64
                }
            }), ((-(n3 as f64)).sin() * (std::f64::consts::PI + x)) / 16.0_f64), f64::to_radians((x + y9) / 20.0_f64))
        };
        y25.atan() - (0.9_f64 * (n3 as f64).sin()).acos()
    }

    #[differentiable(vjp)]
    fn f1(x: f64, y2: f64, y4: f64, m6: &mut [[f64; 2]; 2]) {
        m6.rotate_right((2_usize + 0_usize) % (2 + 1));
        let y8 = -(0.9_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).hypot(y4).tanh()).sinh();
        if (((std::f64::consts::PI > x) && (3_i64 != (2_i64 * 2_i64))) && (!(y8 <= m6[0][0_usize % 2]))) {
            let mut y2: Vec<f64> = {
                m6[1][0_usize % 2] *= ((m6[m6.len() % 2][1] % (x.powi(2) + 1.5_f64)) * f0((0_usize * 2_usize) % 4, (1_usize as f64).tanh(), 4_i64, (m6[(1_usize + 3_usize) % 2][1].sin(), y8.sin()))).sin();
                vec![((2_usize as f64) / 30.0_f64).floor() / 13.0_f64]
            };
        };
        m6[(2_usize * 0_usize) % 2][0] += 0.5_f64 * (0.9_f64 * y4.sin()).asin().tanh();
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.267917, 0.7093170000000001, 1.972817, -0.046783, -1.5053830000000001, 0.363017, -1.665283],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let mut a3: [[f64; 2]; 2] = [[x[3], x[4]], [x[5], x[6]]];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let mut a3: [[f64; 2]; 2] = [[x[3], x[4]], [x[5], x[6]]];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), a2.clone(), &mut a3);
                let mut number = 0; let mut d3 = a3.clone(); seed(&mut d3, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2) = pullback(&mut d3);
                
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[-0.5, 0.75, 0.0, 2.0],
            &[0.0, 0.0, 0.06842425804822734, -0.5, 0.75, 0.0, 2.0],
        );
    }
}

mod program_83 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        if (!((0.5_f64 + x) < (if (1_usize == 0_usize) {
            let mut n3 = 1_i64 % 7_i64;
            n3 = n3 % 7_i64;
            ({
                let mut k5 = 0_usize;
                'l7: loop {
                    k5 += 1;
                    if k5 > 3 {
                        break (n3 as f64).sin();
                    }
                    let mut y22: f64 = (match (0_i64 % 7_i64) {
                        3..5 => {
                            let mut m12: [[f64; 2]; 2] = [[(((1.5_f64 * x.abs()) + 0.5_f64).cbrt() - (K / (x.powi(2) + 0.5_f64))).tanh(), 0.75_f64], [-(x / ((1.5_f64 * (((n3 % 2_i64) as f64) / 30.0_f64).abs()) + 0.5_f64)); 2]];
                            ((m12[3_usize % 2][1] + std::f64::consts::PI.to_radians()) - x.trunc().copysign((0.9_f64 * m12[0][0].sin()).asin())) / 18.0_f64
                        }
                        2..=5 | 0..1 if ((2_i64 - 0_i64) == (n3 + 1_i64)) => {
                            let y16: f64 = f64::fract(x);
                            (((1e-1_f64 - 3.0_f64) * f64::ln(3.0_f64.powi(2) + 0.5_f64)) / 36.0_f64).powi(3)
                        }
                        -1 | 3..=4 => {
                            n3 = n3 % 7_i64;
                            n3 = (n3 + n3) % 7_i64;
                            x
                        }
                        _ => {
                            (x * x.sin().mul_add(1e-1_f64, x.mul_add(x, std::f64::consts::PI))) / 22.0_f64
                        }
                    }).copysign(x % (x.powi(2) + 1.5_f64)).max((0.9_f64 * 0.75_f64.sin()).sinh());
                }
            }) / 8.0_f64
        } else {
            (((3.0_f64 * x) + x.min(x)) % (((x - x).powi(2) + 0.5_f64).ln().powi(2) + 1.5_f64)) / 8.0_f64
        }))) {} else {};
        ((x.atan2((1.5_f64 * x.abs()) + 0.5_f64) % (((0_i64 as f64) - 1e-1_f64).sin().powi(2) + 1.5_f64)) / (((0.25_f64 * 0.5_f64) - (x + x)).tanh().powi(2) + 0.5_f64)).tanh() + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.2429169999999998],
            &|x| {
                let a0: f64 = x[0];
                let value = f0(a0.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0];
                
                let (value, d0) = f0_grad(a0.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[0.11512924030514463],
        );
    }
}

mod program_85 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, s2: &[usize]) -> f64 {
        if s2.is_empty() {
            return x.signum();
        };
        for k4 in s2.iter() {}
        ((K + (x - x).div_euclid((x - x).powi(2) + 1.5_f64)) / 9.0_f64) + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, y2: f64, p4: (f64, f64), s6: &[f64], s8: &[f64]) -> f64 {
        if s6.is_empty() {
            return x;
        };
        for &y10 in s8 {
            if let Some(y15) = s8.get(3_usize % 4) {
                let mut v19 = Vec::new();
                v19.push(((y10 + K) + (p4.1 % ((1.5_f64 * p4.1.abs()) + 1.5_f64))) / 18.0_f64);
            }
        }
        let mut y21 = 0.5_f64;
        for y23 in s6.iter() {
            y21 += (*y23) * 0.125_f64;
        }
        (((1.5_f64 * 3.0_f64.abs()) + 0.5_f64).hypot(y21) / ((x - y21).powi(2) + 0.5_f64)) / 23.0_f64
    }

    #[differentiable]
    fn f2(x: f64) -> f64 {
        match (4_i64 % 7_i64) {
            3.. | 1..4 => {}
            _ => {
                if false {
                    let n8 @ -1..=1 = (4_i64 % 7_i64) else {
                        return ((((x / (x.powi(2) + 0.5_f64)) - (x + x)) + (-x).copysign(x - x)).sin() + (0.0625_f64 * x));
                    };
                } else {
                    let mut y23: f64 = match (2_i64 % 7_i64) {
                        3.. | -2.. if (!(3_usize == 2_usize)) => {
                            let mut a13 = [K, x, (((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64).powf(0.9_f64 * x.sin()) / ((x - x).powi(2) + 0.5_f64)) / 37.0_f64];
                            let mut r15 = [f64::fract(f64::cbrt(3.0_f64.powi(2) + 0.5_f64)), ((3.0_f64 - 2.0_f64).powi(2) + 0.5_f64).hypot((a13[(1_usize + 2_usize) % 3] * 0.25_f64).tanh()) / 38.0_f64];
                            r15[1] *= (((2_i64 as f64) + ((4_i64 % 4_i64) as f64)) + (x * x)) / 64.0_f64;
                            f0(std::f64::consts::PI.max(0.5_f64).tanh(), &[a13.len(), (1_i64 as usize) % 4_usize, 1_usize])
                        }
                        _ => {
                            let (y19, mut y21) = (((-(1_i64 as f64)) / 30.0_f64) * x, x);
                            (y19 + (-((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * x.sin()))) / 19.0_f64
                        }
                    };
                };
            }
        };
        (0_usize as f64).tanh()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.458217],
            &|x| {
                let a0: f64 = x[0];
                let value = f2(a0.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0];
                
                let (value, d0) = f2_grad(a0.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[-0.0],
        );
    }
}

mod program_86 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, y2: f64, mut a4: [f64; 3], v6: &mut Vec<f64>) {
        if v6.is_empty() {
            return;
        };
        'l10: for n8 in 2_i64..6_i64 {
            a4[0] %= (a4[1_usize % 3] / (y2.powi(2) + 0.5_f64)).tanh().abs() + 1.5_f64;
        }
        *v6 = v6.clone();
        let mut v6 = !(((-3_i64) as f64) > 0.5_f64);
        'l16: for y14 in a4.iter_mut() {
            for k19 in 1_usize..=1 {
                let p24 = (y2 * x.abs(), x);
            }
        }
        let mut y29 = (if (0_i64 == (4_i64 - 3_i64)) {
            (a4.last().copied().unwrap_or(0.25_f64).rem_euclid((y2 / ((1.5_f64 * y2.abs()) + 0.5_f64)).powi(2) + 1.5_f64) + (-(a4[2_usize % 3] % (y2.powi(2) + 1.5_f64)))) / 30.0_f64
        } else {
            a4.swap((0_usize * 3_usize) % 3, 1_usize % 3);
            let y2 = !(0.5_f64 < 0.25_f64);
            ((a4[a4.len() % 3].copysign(a4[1]) + ((a4.last().copied().unwrap_or(0.5_f64).powi(2) + 0.5_f64).hypot(x) / 147.0_f64)) * (0.9_f64 * (1_usize as f64).sin()).exp_m1().floor()).tanh()
        }).to_radians().copysign((x / ((1.5_f64 * 1.5_f64.abs()) + 0.5_f64)).trunc());
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.258183, -1.002683, -1.833083, -1.216383, 1.0150169999999998, -0.762083, -1.1000830000000001, 0.352717],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: [f64; 3] = [x[2], x[3], x[4]]; let mut a3: Vec<f64> = vec![x[5], x[6], x[7]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: [f64; 3] = [x[2], x[3], x[4]]; let mut a3: Vec<f64> = vec![x[5], x[6], x[7]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), &mut a3);
                let mut number = 0; let mut d3 = a3.clone(); seed(&mut d3, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2) = pullback(&mut d3);
                
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[-0.5, 0.75, 0.0],
            &[0.0, 0.0, 0.0, 0.0, 0.0, -0.5, 0.75, 0.0],
        );
    }
}

mod program_87 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, v4: &mut Vec<f64>) -> f64 {
        let k6 = v4.len();
        let (s8, s10) = v4.split_at(0_usize % (k6 + 1));
        let s12 = &s8[(3_usize % (s8.len() + 1))..];
        let mut y14 = 0.5_f64;
        for y16 in v4.iter() {
            y14 += (*y16) * 0.125_f64;
        }
        1e-1_f64
    }

    #[differentiable(vjp)]
    fn f1(depth: usize, mut x: f64, c3: bool, y5: f64, y7: f64) -> f64 {
        if (depth == 0_usize) {
            return (K - ((1_i64 / 3_i64) as f64)).sin();
        };
        x *= f1(depth - 1_usize, (match (3_i64 % 7_i64) {
            0..3 => {
                (1.5_f64.powi(2) + 1.5_f64).acosh().clamp(-0.5_f64, 1.5_f64) % ((((((-4_i64) as f64) + 1.0_f64) / 33.0_f64) * (0.9_f64 * 0.5_f64.tanh()).atanh()).powi(2) + 1.5_f64)
            }
            n17 @ -2..1 => {
                {
                    let mut k20 = 0_usize;
                    loop {
                        k20 += 1;
                        if k20 > 1 {
                            break;
                        }
                        x = (1.5_f64.clamp(-0.5_f64, 1.5_f64) + y5.to_radians()).trunc();
                        let (y25, y27): (f64, f64) = (y5.ceil().sin(), (x / (y5.powi(2) + 0.5_f64)).sin());
                    }
                };
                match ((n17 - n17) % 7_i64) {
                    0.. | -3 => {
                        x += 0.5_f64 * (x - y5).tanh().atan2((1.5_f64 * (y7 * 0.25_f64).abs()) + 0.5_f64).tanh();
                    }
                    3..=4 => {
                        x = y7.clamp(-0.5_f64, 1.5_f64).cos() * (-(((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * x.tanh()) / 147.0_f64));
                    }
                    n34 => {
                        x = 3.0_f64 % (((y7 - y5) + (0.9_f64 * (x / 14.0_f64)).exp_m1()).powi(2) + 1.5_f64);
                    }
                };
                f0((-x).sin(), 0.75_f64.cos(), &mut vec![(y7 * x) / 24.0_f64])
            }
            _ => {
                ((((((3_i64 as usize) % 4_usize) as f64).sin().powi(2) + 0.5_f64).log2() + (depth as f64).sin().clamp(-0.5_f64, 1.5_f64)) - x) / 23.0_f64
            }
        }).tanh(), (x <= y5) && (0_i64 == 1_i64), ((2_i64 as f64) / 30.0_f64).tanh(), -y7).tanh();
        x.clamp(-0.5_f64, 1.5_f64) / ((0.9_f64 * y7.tanh()).asin().powi(2) + 0.5_f64)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.846683, -0.619683, 1.006317],
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: bool = false; let a3: f64 = x[1]; let a4: f64 = x[2];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: bool = false; let a3: f64 = x[1]; let a4: f64 = x[2];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d1, d3, d4) = pullback(given);
                
                (outcome(value, &[]), all(&[&d1, &d3, &d4]))
            },
            &[-0.5],
            &[0.0, 0.0, -0.16915195942838138],
        );
    }
}

mod program_89 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, s4: &[usize], s6: &mut [f64], s8: &mut [f64]) -> f64 {
        if s4.is_empty() {
            return ((y2.powi(2) + 0.5_f64).log(x.powi(2) + 1.5_f64) / 14.0_f64);
        };
        let mut v28 = vec![vec![std::f64::consts::PI, y2, ((match (1_i64 % 7_i64) {
            -2..=-1 => {
                let s6 = vec![y2];
                if (s4.len() > 2) {
                    s8.fill((x + y2).floor() / 13.0_f64);
                    s8.reverse();
                };
                s8.reverse();
                1.0_f64.sin()
            }
            2.. => {
                (0.9_f64 * (y2 / 3.0_f64)).sinh()
            }
            -3..=-1 => {
                (-((s6.get(0_usize % 4).copied().unwrap_or(1.5_f64) + (3_usize as f64)) % ((1.5_f64 * y2.abs()) + 1.5_f64))).sin()
            }
            _ => {
                ((((3_usize as f64) / 30.0_f64) * (core::f64::consts::E % ((1.5_f64 * x.abs()) + 1.5_f64))) * (-x)).sin()
            }
        }) - (1e-1_f64 + K)) / 9.0_f64], vec![(x * x) * x.copysign(y2), x]];
        let mut y30 = 0.5_f64;
        for y32 in s8.iter() {
            y30 += (*y32) * 0.125_f64;
        }
        (x * x).atan2((1.5_f64 * y30.round().tanh().abs()) + 0.5_f64)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.381783, 0.39741699999999996, 0.7659170000000001, 1.257717, 1.4002169999999998, -1.742883, -1.611283, 0.7276170000000001, 1.803817, -0.955683],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<usize> = vec![0]; let mut a3: Vec<f64> = vec![x[2]]; let mut a4: Vec<f64> = vec![x[3], x[4], x[5], x[6], x[7], x[8], x[9]];
                let value = f0(a0.clone(), a1.clone(), &a2, &mut a3, &mut a4);
                outcome(value, &[&a3, &a4])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<usize> = vec![0]; let mut a3: Vec<f64> = vec![x[2]]; let mut a4: Vec<f64> = vec![x[3], x[4], x[5], x[6], x[7], x[8], x[9]];
                let mut d3 = a3.clone(); let mut d4 = a4.clone(); 
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), &a2, &mut a3, &mut a4, &mut d3, &mut d4);
                (outcome(value, &[&a3, &a4]), all(&[&d0, &d1, &d3, &d4]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[-0.715572978961324, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_91 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, y2: f64, y4: f64, s6: &[f64]) -> [f64; 3] {
        let mut v8 = Vec::new();
        v8.push(((1.5_f64 * (y2 / ((1.5_f64 * K.abs()) + 0.5_f64)).abs()) + 0.5_f64).hypot(y2.atan2(y2.powi(2) + 0.5_f64)).tanh());
        let mut c10 = false && (1_i64 <= (-0_i64));
        let mut k12 = 0_usize;
        'l14: while k12 < 1 {
            k12 += 1;
            if let Some(y17) = v8.last() {
                let mut y2 = vec![((*y17).sin(), (((*y17) - y2) / ((1.5_f64 * (((*y17) + (*y17)) / 24.0_f64).abs()) + 0.5_f64)) / 28.0_f64), (((0.9_f64 * (1.0_f64 / 4.0_f64)).atanh().powi(2) + 0.5_f64).hypot(((k12 as f64) + 1.0_f64).tanh()), 2.0_f64.rem_euclid((1.5_f64 * (0.9_f64 * y2.tanh()).exp2().abs()) + 1.5_f64))];
            }
            let k22 = v8.len();
            v8[..].fill((y4.floor().sin().powi(2) + 0.5_f64).hypot(s6.last().copied().unwrap_or(0.5_f64)));
        }
        [(0.9_f64 * (2.0_f64 + (2_i64 as f64)).tanh()).exp(), y4, (((1.5_f64 * y4.abs()) + 0.5_f64).log((1.5_f64 * s6.first().copied().unwrap_or(0.25_f64).abs()) + 1.5_f64) - y2.copysign(0.75_f64)).tanh()]
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.801483, 1.664917, -1.547283, -1.0213830000000002],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let a3: Vec<f64> = vec![x[3]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let a3: Vec<f64> = vec![x[3]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), &a3);
                let mut number = 0; let mut d3 = a3.clone(); fill(&mut d3, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2) = pullback(&a3, given, &mut d3);
                less(&mut d3, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[-0.5, 0.75, 0.0],
            &[0.0, 0.0, 0.75, 0.0],
        );
    }
}

mod program_93 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, a2: [f64; 3], a4: [f64; 3], y6: f64) -> f64 {
        {
            let y6 = {
                {
                    ((1.5_f64 * a2[a2.len() % 3].abs()) + 0.5_f64).ln_1p()
                }
            };
            match (((3_i64 * 0_i64) % 4_i64) % 7_i64) {
                -1..0 => {
                    if (1_i64 > (0_i64 * 2_i64)) {
                        return ((((((-(-y6)) + (x / ((1.5_f64 * (-x).abs()) + 0.5_f64))).tanh() + (0.1_f64 * a4[1_usize % 3])) + (0.1_f64 * a2[1])) + (0.125_f64 * x)) + (0.1_f64 * y6));
                    };
                }
                _ => {}
            };
            if (!(!((1_i64 % 2_i64) < (1_i64 % 2_i64)))) {
                'l18: for _ in (0_usize..((1_usize * 2_usize) % 4)).rev() {}
            } else {};
        };
        ((((-a2[2].signum()) + (0.125_f64 * a4[3_usize % 3])) + (0.1_f64 * a2[a2.len() % 3])) + (0.1_f64 * x)) + (0.1_f64 * y6)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.9631830000000001, -1.091083, 1.5368169999999999, -0.791983, -0.839583, 1.968017, -1.1382830000000002, 0.7971170000000001],
            &|x| {
                let a0: f64 = x[0]; let a1: [f64; 3] = [x[1], x[2], x[3]]; let a2: [f64; 3] = [x[4], x[5], x[6]]; let a3: f64 = x[7];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: [f64; 3] = [x[1], x[2], x[3]]; let a2: [f64; 3] = [x[4], x[5], x[6]]; let a3: f64 = x[7];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2, d3) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[-0.5],
            &[-0.05, -0.05, 0.0, 0.0, -0.0625, 0.0, 0.0, -0.05],
        );
    }
}

mod program_94 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, s2: &mut [f64]) {
        for y4 in s2.iter_mut() {
            if false {
                x = {
                    let y11 = (x / (((x % ((1.5_f64 * 2.0_f64.abs()) + 1.5_f64)) * x).tanh().powi(2) + 0.5_f64)).tanh();
                    (-((y11 / ((1.5_f64 * 0.25_f64.abs()) + 0.5_f64)) * (y11 * core::f64::consts::E).sin())) / 16.0_f64
                };
                break;
            };
        }
    }

    #[differentiable]
    fn f1(mut x: f64, y2: f64, y4: f64) -> f64 {
        match ((2_i64 + 4_i64) % 7_i64) {
            -1..0 | -2 => {
                let y4: [[f64; 2]; 2] = [[(y4.powi(2) + 0.5_f64).recip().abs(); 2], [((core::f64::consts::E * y4) - (1.5_f64 * y2)).tanh(), (0.75_f64 + y4).atan2(((4_i64 as f64) / 30.0_f64).powi(2) + 0.5_f64)]];
                x = (y4[(0_usize + 1_usize) % 2][(2_usize * 3_usize) % 2].tanh() % (((y2 + y4[0][0]) / 14.0_f64).powi(2) + 1.5_f64)).div_euclid((1.5_f64 * (-(1_usize as f64)).tanh().clamp(-0.5_f64, 1.5_f64).abs()) + 1.5_f64);
            }
            n10 => {
                let mut p27 = (if ((n10 < 2_i64) && (0_usize != (2_usize + 3_usize))) {
                    (y2.div_euclid(x.sin().powi(2) + 1.5_f64).powi(2) + 0.5_f64).powf(0.9_f64 * K.tanh()).tanh()
                } else {
                    let mut y20 = {
                        let mut k14 = 0_usize;
                        'l16: loop {
                            k14 += 1;
                            if k14 > 2 {
                                break f64::exp_m1(0.9_f64 * (x / 14.0_f64)).sin();
                            }
                            let n10 = ((y2.abs() / ((1.5_f64 * f64::log2(x.powi(2) + 0.5_f64).abs()) + 0.5_f64)) - x).sin();
                            x += 0.5_f64 * (y4 - (1.0_f64 / (x.powi(2) + 0.5_f64))).tanh();
                            x += 0.5_f64 * f64::sinh(0.9_f64 * (y4 % ((1.5_f64 * std::f64::consts::PI.abs()) + 1.5_f64)).sin()).sin();
                        }
                    };
                    let mut n10: f64 = if ((f64::ln_1p((1.5_f64 * y20.abs()) + 0.5_f64) > (x - 2.0_f64)) || ((1.5_f64 < (2_usize as f64)) && (y20 > y2))) {
                        ((-3.0_f64).abs() * (y4 - (4_i64 as f64).tanh().copysign(y20))) / 9.0_f64
                    } else {
                        x / 12.0_f64
                    };
                    (((0.9_f64 * y20.sin()).exp_m1() * y20.trunc()) - (y2.max(3.0_f64).powi(2) + 1.5_f64).acosh()).sin()
                }, (-x).min((0.9_f64 * (3.0_f64 / 4.0_f64)).acos()));
            }
        };
        (((((y4 + y4) + 0.75_f64.min(((1_i64 * 1_i64) as f64).tanh())) + ((0_usize as f64) - y4).tanh().copysign(0.5_f64.to_radians())).tanh() + (0.0625_f64 * y4)) + (0.125_f64 * y2)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.6934170000000001, -0.7774829999999999, -0.618983],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2];
                let value = f1(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2];
                
                let (value, (d0, d1, d2)) = f1_grad(a0.clone(), a1.clone(), a2.clone());
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[1.0],
            &[0.13728183547133638, 0.125, 1.4595555798910658],
        );
    }
}

mod program_96 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, s2: &mut [[f64; 2]], mut v4: Vec<f64>) -> f64 {
        if (s2.is_empty() || v4.is_empty()) {
            return (K.powi(2) + 0.5_f64).ln();
        };
        let y19: f64 = if (true || (((-2_i64) > (1_i64 - 1_i64)) || ((2_usize as f64) <= v4.first().copied().unwrap_or(0.25_f64)))) {
            f64::acosh((1.5_f64 * ((K * 3.0_f64) + 1.5_f64).sin().abs()) + 1.5_f64)
        } else {
            'l11: for (r7, y9) in s2.iter_mut().zip(v4.iter_mut()).rev() {
                let y14 = &mut *y9;
                *y14 = (x * (if ((4_i64 < 4_i64) && (1_usize > (1_usize * 1_usize))) {
                    r7[1] *= ((core::f64::consts::E + r7[1]) - (*y14)).tanh();
                    r7.get(((2_i64 as usize) % 4_usize) % 4).copied().unwrap_or(0.25_f64).atan()
                } else {
                    *y14 += 0.5_f64 * (((1.5_f64 * 1e-1_f64.abs()) + 0.5_f64).hypot(*y14) / 22.0_f64).fract().tanh();
                    r7.reverse();
                    r7[2_usize % 2].tanh()
                })) / 16.0_f64;
                r7.swap(1_usize % 2, (0_usize * 3_usize) % 2);
            }
            ((s2[((2_i64 as usize) % 4_usize) % s2.len()][((1_i64 as usize) % 4_usize) % 2] / (f64::asin(0.9_f64 * (x / 3.0_f64)).powi(2) + 0.5_f64)) / 24.0_f64) * ((x * 0.25_f64) * (((2_usize as f64) + x) / 32.0_f64))
        };
        let mut y21 = 0.5_f64;
        for y23 in v4.iter() {
            y21 += (*y23) * 0.0625_f64;
        }
        (((((((1.5_f64 * 0.75_f64.abs()) + 0.5_f64).powf(0.9_f64 * x.sin()) % ((x.powi(2) + 0.5_f64).powf(0.9_f64 * (x / 3.0_f64)).powi(2) + 1.5_f64)).ceil() / 13.0_f64) + (0.0625_f64 * y21)) + (0.1_f64 * x)) + (0.125_f64 * y19)) + (0.0625_f64 * s2[(3_usize * 2_usize) % s2.len()][1])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.452583, -1.2535830000000001, -0.031483, 0.516517, 0.22411699999999998, 0.654217, 1.8574169999999999, 1.759317, -1.564683, 0.6813170000000001, 0.6800170000000001, 0.9262170000000001, -0.24028300000000002, -0.840683],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<[f64; 2]> = vec![[x[1], x[2]], [x[3], x[4]], [x[5], x[6]]]; let a2: Vec<f64> = vec![x[7], x[8], x[9], x[10], x[11], x[12], x[13]];
                let value = f0(a0.clone(), &mut a1, a2.clone());
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<[f64; 2]> = vec![[x[1], x[2]], [x[3], x[4]], [x[5], x[6]]]; let a2: Vec<f64> = vec![x[7], x[8], x[9], x[10], x[11], x[12], x[13]];
                let (value, pullback) = f0_vjp(a0.clone(), &mut a1, a2.clone());
                let mut number = 0; let mut d1 = a1.clone(); seed(&mut d1, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d2) = pullback(given, &mut d1);
                
                (outcome(value, &[&a1]), all(&[&d0, &d1, &d2]))
            },
            &[-0.5, -0.5, 0.75, 0.0, 2.0, -1.25, 1.0],
            &[-0.05, -0.5, 0.71875, 0.0, 2.0, -1.25, 1.0, -0.001953125, -0.001953125, -0.001953125, -0.001953125, -0.001953125, -0.001953125, -0.001953125],
        );
    }
}

mod program_97 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut p2: ((f64, f64), f64), y4: f64, s6: &mut [f64], s8: &[f64]) -> f64 {
        if s8.is_empty() {
            return (0.9_f64 * (2.0_f64 / 4.0_f64)).atanh();
        };
        let mut v39: Vec<[f64; 2]> = vec![[(std::f64::consts::PI.powi(2) + 1.5_f64).acosh(), (if (!false) {
            (f64::exp_m1(0.9_f64 * (std::f64::consts::PI + s8[0]).tanh()) - ((1.5_f64 * (x * x).abs()) + 0.5_f64).powf(0.9_f64 * (0.75_f64 + std::f64::consts::PI).tanh())) / 21.0_f64
        } else {
            match (4_i64 % 7_i64) {
                0..=1 | 2..=3 => {
                    s6.reverse();
                    (std::f64::consts::PI * (1_i64 as f64).tanh()).tanh() / (((f64::ceil(x) + y4) / 15.0_f64).powi(2) + 0.5_f64)
                }
                4.. if ((s8[2_usize % s8.len()] > 1e-1_f64) || (x >= s6.first().copied().unwrap_or(1.5_f64))) => {
                    (((y4 + std::f64::consts::PI) % (x.div_euclid(1.0_f64.powi(2) + 1.5_f64).powi(2) + 1.5_f64)) + ((0.9_f64 * 1.5_f64.sin()).asin() + p2.0.0)).tanh()
                }
                n33 if (1.5_f64.copysign(2.0_f64) >= (-y4)) => {
                    (s8[0].powi(2) + 0.5_f64).log2().tanh()
                }
                _ => {
                    ((3.0_f64 % ((1.5_f64 * y4.abs()) + 1.5_f64)) / ((s8[((4_i64 as usize) % 4_usize) % s8.len()] * s8[(2_usize * 0_usize) % s8.len()]).powi(2) + 0.5_f64)) * (1.0_f64.floor() + (x.powi(2) + 0.5_f64).hypot(1.0_f64)).tanh()
                }
            }
        }).copysign(x + x)]; 1];
        let mut y41 = 0.5_f64;
        for y43 in s8.iter() {
            y41 += (*y43) * 0.125_f64;
        }
        ((p2.1 / ((1.5_f64 * p2.1.abs()) + 0.5_f64)) - ((1.5_f64 * y41.abs()) + 0.5_f64).hypot(y41)).sin()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.5722170000000001, -1.367583, 0.179117, 1.5613169999999998, -0.459283, 0.369017],
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: f64 = x[4]; let mut a3: Vec<f64> = vec![x[5]]; let a4: Vec<f64> = vec![];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &mut a3, &a4);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: f64 = x[4]; let mut a3: Vec<f64> = vec![x[5]]; let a4: Vec<f64> = vec![];
                let mut d3 = a3.clone(); let mut d4 = a4.clone(); 
                let (value, (d0, d1, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, &a4, &mut d3, &mut d4);
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d2, &d3, &d4]))
            },
            &[1.0, 0.0],
            &[-0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_102 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, m2: [[f64; 2]; 2], mut a4: [f64; 3], s6: &[f64], s8: &[f64], s10: &[f64]) -> f64 {
        if s6.is_empty() {
            return x.tanh();
        };
        if (s6.len() > 2) {
            for y14 in &mut a4 {
                let s19 = &s10[..(3_usize % (s10.len() + 1))];
                let mut v21: Vec<f64> = Vec::with_capacity(s6.len() % 4);
            }
            a4.fill(((1.5_f64 * std::f64::consts::PI.abs()) + 1.5_f64).acosh());
            for n23 in 1_i64..2_i64 {
                let (y28, y30) = (3.0_f64, (a4.get(1).copied().unwrap_or(1.5_f64) * x.asinh()) / 144.0_f64);
                x += 0.5_f64 * (a4[a4.len() % 3] / 24.0_f64);
            }
        };
        let mut v32 = vec![(((((0_i64 - 4_i64) as f64) + 1e-1_f64) / 33.0_f64) * x) / 12.0_f64; 2];
        let v32: Vec<[f64; 2]> = {
            let mut k34 = 0_usize;
            loop {
                k34 += 1;
                if k34 > 0 {
                    break vec![{
                [s6[0]; 2]
            }];
                }
                a4[k34 % 3] += 0.5_f64 * ((std::f64::consts::PI - s6[0]) + (a4[0] + 2.0_f64)).tanh();
            }
        };
        let mut y41 = 0.5_f64;
        for y43 in s6.iter() {
            y41 += (*y43) * 0.125_f64;
        }
        let mut y45 = 0.5_f64;
        for y47 in s6.iter() {
            y45 += (*y47) * 0.0625_f64;
        }
        (((2.0_f64.mul_add((x.div_euclid((1.5_f64 * a4[0].abs()) + 1.5_f64) + (0.25_f64 - y45)) / 18.0_f64, -(1.0_f64 % ((1.5_f64 * x.abs()) + 1.5_f64))).tanh() + (0.1_f64 * m2[(0_usize + 3_usize) % 2][s6.len() % 2])) + (0.125_f64 * y45)) + (0.125_f64 * x)) + (0.1_f64 * y41)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.455783, 0.908617, 0.097717, -0.606383, -1.3136830000000002, 0.9525170000000001, 1.159017, -0.456383, 1.733217, -0.361983, 0.447117, -1.053283, -0.5606829999999999, 1.771217, 0.296017, -0.13848300000000002, 1.114517, 1.8676169999999999, 1.140217],
            &|x| {
                let a0: f64 = x[0]; let a1: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let a2: [f64; 3] = [x[5], x[6], x[7]]; let a3: Vec<f64> = vec![x[8]]; let a4: Vec<f64> = vec![x[9], x[10], x[11]]; let a5: Vec<f64> = vec![x[12], x[13], x[14], x[15], x[16], x[17], x[18]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &a3, &a4, &a5);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let a2: [f64; 3] = [x[5], x[6], x[7]]; let a3: Vec<f64> = vec![x[8]]; let a4: Vec<f64> = vec![x[9], x[10], x[11]]; let a5: Vec<f64> = vec![x[12], x[13], x[14], x[15], x[16], x[17], x[18]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), &a3, &a4, &a5);
                let mut number = 0; let mut d3 = a3.clone(); fill(&mut d3, 0.25); let mut d4 = a4.clone(); fill(&mut d4, 0.25); let mut d5 = a5.clone(); fill(&mut d5, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2) = pullback(&a3, &a4, &a5, given, &mut d3, &mut d4, &mut d5);
                less(&mut d3, 0.25); less(&mut d4, 0.25); less(&mut d5, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d1, &d2, &d3, &d4, &d5]))
            },
            &[-0.5],
            &[-0.0625, 0.0, 0.0, 0.0, -0.05, 0.0, 0.0, 0.0, -0.0090077176507571, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
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
        (x + (0.125_f64 * y2)) + (0.1_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, v2: &mut Vec<f64>) -> f64 {
        if v2.is_empty() {
            return x;
        };
        let mut k4 = 0_usize;
        while k4 < 0 && ((2.0_f64 % (x.powi(2) + 1.5_f64)) > ((2_usize as f64) + core::f64::consts::E)) {
            k4 += 1;
            let k4 = k4 >= ((2_i64 as usize) % 4_usize);
            let k10 = v2.len();
            v2.rotate_left(0_usize % (k10 + 1));
        }
        if ((1e-1_f64 * v2.pop().unwrap_or(0.25_f64)) <= v2.pop().unwrap_or(0.25_f64)) {
            for _ in &mut *v2 {
                if ((0_usize * 2_usize) >= (2_usize + 3_usize)) {
                    let y17 = x;
                    let mut y19: f64 = f0((y17 + y17) / 16.0_f64, (0.9_f64 * y17.tanh()).exp_m1());
                };
                let n22 @ -2..=1 = (4_i64 % 7_i64) else {
                    break;
                };
            }
            let ((y25, mut y27), y29) = {
                *v2 = v2.clone();
                ((x * K, K % ((1.5_f64 * x.abs()) + 1.5_f64)), x.max(x))
            };
        } else {
            *v2 = v2.to_vec();
        };
        let mut y32 = 0.5_f64;
        for y34 in v2.iter() {
            y32 += (*y34) * 0.125_f64;
        }
        (((((1.5_f64 * x.abs()) + 0.5_f64).sqrt() * (-y32)) * f0(f64::trunc(y32), f0(x, x).sin())).tanh() + (0.125_f64 * x)) + (0.0625_f64 * y32)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.40398300000000004, 1.986117, 1.2367169999999998, -1.322683, -1.643483, 0.764417, 1.7022169999999999, 0.262617],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let value = f1(a0.clone(), &mut a1);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let mut d1 = a1.clone(); 
                let (value, d0) = f1_grad(a0.clone(), &mut a1, &mut d1);
                (outcome(value, &[&a1]), all(&[&d0, &d1]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[0.00965968297838575, 0.015604541418314855, 0.015604541418314855, 0.015604541418314855, 0.015604541418314855, 0.015604541418314855, -0.0, -0.0],
        );
    }
}

mod program_105 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, x: f64, p3: ((f64, f64), f64), c5: bool, a7: [f64; 3]) -> f64 {
        if (depth == 0_usize) {
            return ({
                let mut k9 = 0_usize;
                loop {
                    k9 += 1;
                    if k9 > 2 {
                        break (((1.5_f64 * (match (2_i64 % 7_i64) {
                    -1 => {
                        (a7[((1_i64 as usize) % 4_usize) % 3] - x).sin()
                    }
                    _ => {
                        ((x - x) % ((std::f64::consts::PI - 0.5_f64).powi(2) + 1.5_f64)).rem_euclid((1.5_f64 * x.abs()) + 1.5_f64).tanh()
                    }
                }).abs()) + 0.5_f64).log10() / 3.0_f64);
                    }
                }
            });
        };
        ((((((0_usize as f64) / 30.0_f64).to_radians() + (x - p3.1)) % ((1.5_f64 * x.abs()) + 1.5_f64)).sin() + (0.0625_f64 * p3.1)) + (0.1_f64 * x)) + (0.125_f64 * a7[2])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.681483, 1.406817, -1.242183, -0.140883, 1.007917, -0.823083, -0.055783],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a3: bool = false; let a4: [f64; 3] = [x[4], x[5], x[6]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a3: bool = false; let a4: [f64; 3] = [x[4], x[5], x[6]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d1, d2, d4) = pullback(given);
                
                (outcome(value, &[]), all(&[&d1, &d2, &d4]))
            },
            &[-0.5],
            &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_106 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, mut x: f64, p3: ((f64, f64), f64), n5: i64, s7: &[(f64, f64)], v9: &mut Vec<f64>) {
        if (depth == 0_usize) {
            return;
        };
        if (s7.is_empty() || v9.is_empty()) {
            return;
        };
        let k11 = v9.len();
        v9.swap(depth % k11, 0_usize % k11);
        for v9 in 1_i64..=2_i64 {
            x += 0.5_f64 * (x - s7[0].1).sin().tanh().sin();
        }
    }

    #[differentiable]
    fn f1(x: f64, n2: i64) -> f64 {
        let ((mut y20, y22), y24) = {
            ((x % (x.powi(2) + 1.5_f64), 3.0_f64.cos()), if (0.5_f64 < x) {
                (x - (f64::ln((1.5_f64 * x.abs()) + 0.5_f64) - x)) / 10.0_f64
            } else {
                let mut y17 = {
                    let mut y7 = x;
                    let mut c10: bool = {
                        y7 += 0.5_f64 * (y7 * x.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64)).tanh().tanh();
                        (n2 * n2) < n2
                    };
                    c10 = c10 && ((n2 / 3_i64) != (2_i64 / 2_i64));
                    {
                        let mut k12 = 0_usize;
                        loop {
                            k12 += 1;
                            if k12 > 3 {
                                break (0.9_f64 * core::f64::consts::E.tanh()).to_degrees().tanh();
                            }
                            c10 = ((-2_i64) != n2) && (x <= y7);
                            c10 = n2 >= 0_i64;
                        }
                    }
                };
                (-(3_usize as f64)).tanh().trunc().floor().tanh()
            })
        };
        ((((n2 as f64).sin() + (0.1_f64 * y24)) + (0.0625_f64 * y20)) + (0.1_f64 * y22)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.110417],
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = -2;
                let value = f1(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = -2;
                
                let (value, d0) = f1_grad(a0.clone(), a1.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[0.17557359467276315],
        );
    }
}

mod program_108 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, mut a2: [f64; 3], v4: &mut Vec<Vec<f64>>, s6: &mut [f64]) -> f64 {
        if (v4.is_empty() || s6.is_empty()) {
            return 1e-1_f64.min(core::f64::consts::E);
        };
        if (!s6.is_empty()) {
            for s10 in v4.chunks(2) {
                let y15 = ((1.5_f64 * (x - x).abs()) + 0.5_f64).powf(0.9_f64 * ((2_i64 as f64) % ((1.5_f64 * a2[2].abs()) + 1.5_f64)).sin().tanh()).tanh().ceil() / 13.0_f64;
            }
            match (0_i64 % 7_i64) {
                -1..=2 | 3.. => {
                    a2[1_usize % 3] *= ((0.9_f64 * (x / 3.0_f64)).cosh().powi(2) + 0.5_f64).log((x * 0.25_f64).powi(2) + 1.5_f64).tanh();
                }
                2 | 1..=4 => {
                    let y21 = &mut a2[3_usize % 3];
                    s6[0] /= (0.9_f64 * ((0.25_f64 / (s6[(0_usize + 1_usize) % s6.len()].powi(2) + 0.5_f64)) / 7.0_f64)).exp() + 0.75_f64;
                }
                n24 => {
                    let m27 = [[0.5_f64, ((((1_i64 + 1_i64) as f64).tanh() * a2.last().copied().unwrap_or(1.5_f64)) + (0.9_f64 * s6[3_usize % s6.len()].sin()).tan()) / 14.0_f64], [x, x]];
                    let r29 = [(((1_usize as f64) - x) + (0.9_f64 * s6[0].tanh()).exp()).sin(), (s6.first().copied().unwrap_or(1.5_f64) + 0.5_f64).sin().min(a2.last().copied().unwrap_or(1.5_f64) % (x.powi(2) + 1.5_f64))];
                    let (mut y31, _) = (((((1.5_f64 * x.max(x).abs()) + 0.5_f64) / 5.0_f64).powi(2) + 0.5_f64).powi((n24 % 3_i64) as i32), (K * (-m27[v4.len() % 2][r29.len() % 2])).sin());
                }
            };
        };
        let mut y33 = 0.5_f64;
        for y35 in s6.iter() {
            y33 += (*y35) * 0.125_f64;
        }
        s6[1_usize % s6.len()] / 12.0_f64
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.190383, -1.3279830000000001, -1.879683, 1.114617],
            &|x| {
                let a0: f64 = x[0]; let a1: [f64; 3] = [x[1], x[2], x[3]]; let mut a2: Vec<Vec<f64>> = vec![]; let mut a3: Vec<f64> = vec![];
                let value = f0(a0.clone(), a1.clone(), &mut a2, &mut a3);
                outcome(value, &[&a2, &a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: [f64; 3] = [x[1], x[2], x[3]]; let mut a2: Vec<Vec<f64>> = vec![]; let mut a3: Vec<f64> = vec![];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), &mut a2, &mut a3);
                let mut number = 0; let mut d2 = a2.clone(); seed(&mut d2, &mut number); let mut d3 = a3.clone(); seed(&mut d3, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(given, &mut d2, &mut d3);
                
                (outcome(value, &[&a2, &a3]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[-0.5],
            &[0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_114 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, a2: &mut [f64; 3], s4: &[usize]) {
        'l8: for k6 in s4[(3_usize % (s4.len() + 1))..].iter().copied().skip(2) {
            let mut a2 = vec![(0.9_f64 * x.tanh()).asin().rem_euclid((1.5_f64 * (a2[s4.len() % 3] - a2[2]).sin().abs()) + 1.5_f64)];
            match ((-3_i64) % 7_i64) {
                1..3 if ((-x) <= x) => {
                    let k14 = a2.len();
                    let k16 = (k14 * 0_usize) % k14;
                    a2[k16] = ((((1.5_f64 * x.abs()) + 0.5_f64).ln() + ((x * x) / 144.0_f64)) / (((1.5_f64 * (1.5_f64 / (x.powi(2) + 0.5_f64)).abs()) + 1.5_f64).acosh().powi(2) + 0.5_f64)).tanh();
                }
                0..2 => {
                    x %= ((a2[0] + a2.swap_remove(3_usize % a2.len())) / 24.0_f64).abs() + 1.5_f64;
                    let mut y20: f64 = 1.5_f64.fract();
                }
                _ => {
                    let mut p24 = ((x.cos() + x).tanh(), a2.pop().unwrap_or(0.5_f64));
                    let p24: f64 = x.max((x / ((1.5_f64 * (k6 as f64).sin().abs()) + 0.5_f64)) / 24.0_f64).tanh();
                }
            };
            let k27 = a2.len();
            let (s29, s31) = a2.split_at_mut(k27 % (k27 + 1));
            if (!s29.is_empty()) {
                let s35 = &s4[(((0_i64 as usize) % 4_usize) % (s4.len() + 1))..];
                s29[(2_usize + k6) % s29.len()] = x.tanh();
            };
            x /= (0.9_f64 * 1e-1_f64.tanh()).exp() + 0.75_f64;
            x = ((1e-1_f64 / (x.powi(2) + 0.5_f64)).powi(2) + 1.5_f64).acosh().min(x).sin();
        }
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.684817, -0.331083, -0.030283, -0.758683],
            &|x| {
                let a0: f64 = x[0]; let mut a1: [f64; 3] = [x[1], x[2], x[3]]; let a2: Vec<usize> = vec![1, 0, 1, 0, 1, 2, 0];
                let value = f0(a0.clone(), &mut a1, &a2);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: [f64; 3] = [x[1], x[2], x[3]]; let a2: Vec<usize> = vec![1, 0, 1, 0, 1, 2, 0];
                let (value, pullback) = f0_vjp(a0.clone(), &mut a1, &a2);
                let mut number = 0; let mut d1 = a1.clone(); seed(&mut d1, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a2, &mut d1);
                
                (outcome(value, &[&a1]), all(&[&d0, &d1]))
            },
            &[-0.5, 0.75, 0.0],
            &[0.0, -0.5, 0.75, 0.0],
        );
    }
}

mod program_115 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, mut a4: [f64; 3]) -> f64 {
        {
            let mut k6 = 0_usize;
            'l8: loop {
                k6 += 1;
                if k6 > 1 {
                    break;
                }
                let y2 = ((a4[2] + ((0_i64 * 1_i64) as f64).sin().atan2((1.5_f64 * 0.75_f64.abs()) + 0.5_f64)) * a4[k6 % 3]).tanh();
            }
        };
        a4[0] -= 0.5_f64 * (0_i64 as f64).tanh();
        ((a4[0_usize % 3].max((x.fract().powi(2) + 0.5_f64).cbrt()).tanh() + (0.1_f64 * a4[2])) + (0.125_f64 * x)) + (0.125_f64 * y2)
    }

    #[differentiable]
    fn f1(depth: usize, mut x: f64, y3: f64, c5: bool, v7: &mut Vec<f64>) -> f64 {
        if (depth == 0_usize) {
            return 3.0_f64;
        };
        match ((3_i64 / 4_i64) % 7_i64) {
            2 if c5 => {
                if (4_i64 == 0_i64) {
                    if (3_i64 < (0_i64 - 0_i64)) {
                        x = (((0.75_f64 * 1.5_f64) / ((0.9_f64 * (y3 / 3.0_f64)).asin().powi(2) + 0.5_f64)) / 18.0_f64).clamp(-0.5_f64, 1.5_f64);
                        let mut v13 = vec![((1.5_f64 * (((1.5_f64 * y3.abs()) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64) / 14.0_f64).abs()) + 0.5_f64).recip(), (0.9_f64 * (2.0_f64 / 4.0_f64)).atanh().copysign((0.9_f64 * core::f64::consts::E.tanh()).acos())];
                        let mut v15: Vec<usize> = Vec::with_capacity((depth + 1_usize) % 4);
                    };
                    x = f64::log10((1.5_f64 * (core::f64::consts::E / (((x - v7.last().copied().unwrap_or(0.25_f64)) / 24.0_f64).powi(2) + 0.5_f64)).abs()) + 0.5_f64);
                } else {
                    let y19 = 0.25_f64.atan2(({
                        x = ((3.0_f64.asinh() * y3.min((2_usize as f64) / 30.0_f64)) - 1e-1_f64).sin();
                        f64::round(x).sin()
                    }).rem_euclid((1.5_f64 * y3.copysign(y3).abs()) + 1.5_f64).powi(2) + 0.5_f64);
                };
                let mut c5: usize = (depth + depth) % 4;
                if let Some(y22) = v7.pop() {
                    let v26 = vec![(y3 + (2_i64 as f64)).sin() * (0.9_f64 * y22.tanh()).cosh(), 1.5_f64, -x.atan()];
                }
            }
            _ => {
                *v7 = std::mem::take(&mut *v7);
            }
        };
        let mut y30 = 0.5_f64;
        for y32 in v7.iter() {
            y30 += (*y32) * 0.1_f64;
        }
        let mut y34 = 0.5_f64;
        for y36 in v7.iter() {
            y34 += (*y36) * 0.125_f64;
        }
        (-((2_usize as f64) + y3)).tanh()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.826917, 1.3718169999999998, -0.052183, -1.4508830000000001],
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: f64 = x[1]; let a3: bool = true; let mut a4: Vec<f64> = vec![x[2], x[3]];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), a3.clone(), &mut a4);
                outcome(value, &[&a4])
            },
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: f64 = x[1]; let a3: bool = true; let mut a4: Vec<f64> = vec![x[2], x[3]];
                let mut d4 = a4.clone(); 
                let (value, (d1, d2)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone(), &mut a4, &mut d4);
                (outcome(value, &[&a4]), all(&[&d1, &d2, &d4]))
            },
            &[1.0, 0.0, 0.0],
            &[-0.0, -0.004702340263077254, -0.0, -0.0],
        );
    }
}

mod program_117 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, mut x: f64, n3: i64, mut m5: [[f64; 2]; 2], s7: &[usize]) -> f64 {
        if (depth == 0_usize) {
            return (x / ((1.5_f64 * m5[0][depth % 2].abs()) + 0.5_f64)).sin();
        };
        let y21: f64 = (({
            let mut k9 = 0_usize;
            loop {
                k9 += 1;
                if k9 > 1 {
                    break m5[depth % 2][1_usize % 2].sin();
                }
                let s14 = &s7[..];
                'l18: for k16 in s14 {
                    m5.rotate_right(((2_i64 as usize) % 4_usize) % (2 + 1));
                    m5[(k9 * depth) % 2] = [(x / ((1.5_f64 * x.abs()) + 0.5_f64)) / 24.0_f64, (x - 0.5_f64) / 15.0_f64];
                }
            }
        }).powi(2) + 0.5_f64).powf(0.9_f64 * ((1.0_f64 + x).tanh().abs() / 2.0_f64));
        for r23 in &mut m5 {
            for m5 in 0_usize..(3_usize % 4) {
                r23[0] -= 0.5_f64 * y21.tanh();
            }
        }
        m5.fill([(n3 as f64).sin().max((x * x).tanh()), K]);
        ((((-m5[depth % 2][0]).min(0.75_f64.atan()) * ((m5[((n3 as usize) % 4_usize) % 2][0] * m5[(depth * depth) % 2][0]).tanh() % ((1.5_f64 * 0.25_f64.sin().abs()) + 1.5_f64))).tanh() + (0.1_f64 * x)) + (0.0625_f64 * y21)) + (0.1_f64 * m5[(depth * depth) % 2][depth % 2])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.0631169999999999, -1.050083, 0.7074170000000001, 1.554417, -0.646183],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: i64 = 2; let a3: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let a4: Vec<usize> = vec![3, 1, 0, 3, 3, 1, 2];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone(), &a4);
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: i64 = 2; let a3: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let a4: Vec<usize> = vec![3, 1, 0, 3, 3, 1, 2];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), a3.clone(), &a4);
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d1, d3) = pullback(&a4, given);
                
                (outcome(value, &[]), all(&[&d1, &d3]))
            },
            &[-0.5],
            &[-0.21001441989234368, -0.16139024431981455, 0.0, 0.0, 0.0],
        );
    }
}

mod program_119 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, s2: &[f64], s4: &mut [f64], s6: &[usize]) {
        if (s2.is_empty() || s6.is_empty()) {
            return;
        };
        let mut k8 = 0_usize;
        while k8 < 3 {
            k8 += 1;
            let mut y13 = s2[((3_i64 as usize) % 4_usize) % s2.len()];
        }
        s4.rotate_left(s6.len() % (s4.len() + 1));
    }

    #[differentiable]
    fn f1(x: f64, y2: f64, s4: &[usize]) -> f64 {
        if ((0_usize >= s4.len()) || (false && (x < 0.5_f64))) {
            for k7 in &s4[..((3_usize * 1_usize) % (s4.len() + 1))] {
                'l14: for k12 in 1_usize..=3 {
                    let v17 = vec![(f64::asinh(x) * y2.copysign(x), 0.5_f64.to_radians().mul_add(0.5_f64.sin(), K * x).sin())];
                }
            }
        };
        (x + y2) + 3.0_f64
    }

    #[differentiable]
    fn f2(mut x: f64, s2: &[f64]) -> f64 {
        let s2: f64 = x.sin();
        'l7: for k5 in 1_usize..3 {
            let mut v10 = vec![((1.5_f64 * x.cos().abs()) + 0.5_f64).log((1.5_f64 * x.atan2(s2.powi(2) + 0.5_f64).abs()) + 1.5_f64) / 14.0_f64, 0.75_f64, (((1.5_f64 * x.abs()) + 0.5_f64).log((1.5_f64 * 0.5_f64.abs()) + 1.5_f64) * (x * 1e-1_f64).tanh()) / 14.0_f64];
            let y12: f64 = K;
        }
        let n14 = 0_i64 % 7_i64;
        let mut v16 = vec![(s2 * s2.to_radians()) / 64.0_f64];
        'l20: while let Some(y18) = v16.pop() {
            let mut k23 = 3_usize % 4;
            let mut v27 = vec![((x * ((k23 + k23) as f64).sin()) % ((1.5_f64 * ({
                let mut y18 = vec![((v16.get(v16.len() % 4).copied().unwrap_or(0.25_f64) + y18) / (f64::acosh(x.powi(2) + 1.5_f64).powi(2) + 0.5_f64)) / 48.0_f64, ((1.5_f64 * (x + s2).tanh().abs()) + 0.5_f64).log((1.5_f64 * (0.9_f64 * s2.sin()).exp().abs()) + 1.5_f64) / 14.0_f64, ((x - y18) - f1(std::f64::consts::PI / 4.0_f64, y18.sin(), &[v16.len()])).sin()];
                ((-(-(n14 as f64))) / (((((s2 - ((0_i64 - n14) as f64)) / 38.0_f64).powi(2) + 0.5_f64).log(((y18[((0_i64 as usize) % 4_usize) % y18.len()] + core::f64::consts::E) / 16.0_f64).powi(2) + 1.5_f64) / 14.0_f64).powi(2) + 0.5_f64)) / 60.0_f64
            }).abs()) + 1.5_f64)).tanh(), ((k23 + k23) as f64).sin()];
        }
        let mut y29 = 0.5_f64;
        for y31 in v16.iter() {
            y29 += (*y31) * 0.1_f64;
        }
        ((((((n14 as f64).tanh().atan2(x.powi(2) + 0.5_f64) + (x - K)) + (s2.ceil() / ((1.5_f64 * ((x - x) / 24.0_f64).abs()) + 0.5_f64))) / 44.0_f64) + (0.125_f64 * s2)) + (0.0625_f64 * y29)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.426817, -0.184483],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1]];
                let value = f2(a0.clone(), &a1);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1]];
                let mut d1 = a1.clone(); 
                let (value, d0) = f2_grad(a0.clone(), &a1, &mut d1);
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[1.0],
            &[0.1406625717844306, -0.0],
        );
    }
}

mod program_120 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64) -> f64 {
        let mut y2 = (0.9_f64 * x.sin()).acos();
        let (y4, y6) = (f64::to_radians(y2) - ((2_usize as i64) as f64)).tanh().sin_cos();
        y2 = match (0_i64 % 7_i64) {
            1 | -3..=-2 => {
                for k10 in 1_usize..5 {
                    let (_, mut y15) = (((0.9_f64 * K.tanh()).asin() - y6) / 14.0_f64, ((y6 / ((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64)) / 24.0_f64) * (0.9_f64 * y4.sin()).tan());
                    let mut y2 = [((y15 - y4) / (y15.asinh().powi(2) + 0.5_f64)).sin(); 3];
                }
                x = match (4_i64 % 7_i64) {
                    2 if (!(x < ((1_i64 * 4_i64) as f64))) => {
                        y2 = ((y6 + x) - ((2_i64 as f64) + y4)).sin() + (y6.sin() % ((core::f64::consts::E.rem_euclid((1.5_f64 * y2.abs()) + 1.5_f64) / 146.0_f64).powi(2) + 1.5_f64));
                        y2 += 0.5_f64 * y6.mul_add((y2 * y6).tanh(), ((1.5_f64 * y4.abs()) + 0.5_f64).powf(0.9_f64 * ((((0_i64 - 0_i64) as f64) / 30.0_f64) / 2.0_f64)) / 147.0_f64).tanh();
                        x.sin()
                    }
                    n22 if (3_usize < ((n22 as usize) % 4_usize)) => {
                        y2 = (y2.min(y2) % ((-y4).powi(2) + 1.5_f64)).mul_add((y6.signum() + y4.copysign(y2)) / 13.0_f64, -1.0_f64).tanh();
                        ((1.5_f64 * y4.abs()) + 0.5_f64).log10()
                    }
                    -3..-2 => {
                        (y4 + (0.25_f64 / (y6.rem_euclid((1.5_f64 * core::f64::consts::E.abs()) + 1.5_f64).sin().powi(2) + 0.5_f64))) / 18.0_f64
                    }
                    n28 => {
                        (y2.powi(2) + 0.5_f64).log2().clamp(-0.5_f64, 1.5_f64).mul_add(std::f64::consts::PI, (0.9_f64 * (y2 / 14.0_f64)).cosh() + y4).sin()
                    }
                };
                (((1.5_f64 * y4.abs()) + 0.5_f64).powf(0.9_f64 * (y4 / 14.0_f64)) / 147.0_f64).cos() * ((1.5_f64 * ((2.0_f64 % ((1.5_f64 * 0.25_f64.abs()) + 1.5_f64)).powi(2) + 0.5_f64).tanh().abs()) + 0.5_f64).powi(((0_i64 % 3_i64) % 3_i64) as i32)
            }
            -1..2 | -1..=2 => {
                x.tanh()
            }
            -3..0 | 3..=5 if (!(4_i64 <= 0_i64)) => {
                y6.sin()
            }
            _ => {
                (-((x * y6).sin() - ((1.5_f64 * y6.abs()) + 0.5_f64).log2())).sin()
            }
        };
        ((((((0.9_f64 * y2.tanh()).cosh() + (((1.5_f64 * y2.abs()) + 0.5_f64).powi(-1) + 2.0_f64)) / 9.0_f64) + (0.1_f64 * y4)) + (0.1_f64 * y6)) + (0.125_f64 * y2)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.41408300000000003],
            &|x| {
                let a0: f64 = x[0];
                let value = f0(a0.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0];
                let (value, pullback) = f0_vjp(a0.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(given);
                
                (outcome(value, &[]), all(&[&d0]))
            },
            &[-0.5],
            &[-0.1624514742859332],
        );
    }
}

mod program_121 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, s2: &[f64]) -> f64 {
        if s2.is_empty() {
            return x.tanh();
        };
        if (!((2_i64 % 3_i64) != 3_i64)) {
            x += 0.5_f64 * (x + 1e-1_f64).tanh().to_radians().sin();
            let s2: (f64, f64) = {
                x = {
                    x += 0.5_f64 * ((((0_i64 + 3_i64) as f64) + 3.0_f64) / 33.0_f64).min(x.rem_euclid(x.powi(2) + 1.5_f64).tanh()).sin();
                    1e-1_f64
                };
                for k7 in 0_usize..=(3_usize % 4) {
                    x *= std::f64::consts::PI.sin();
                    x = s2[(2_usize + k7) % s2.len()];
                }
                'l14: for k12 in 1_usize..4 {
                    x = (k12 as f64) / 30.0_f64;
                }
                ({
                    (((((3_i64 as usize) % 4_usize) as f64).tanh() * (0.9_f64 * (s2.last().copied().unwrap_or(0.5_f64) / 3.0_f64)).asin()) - (-(x - s2[1_usize % s2.len()]))).sin()
                }, -core::f64::consts::E.copysign(x))
            };
        } else {
            x += 0.5_f64 * ((((1.5_f64 * 3.0_f64.abs()) + 0.5_f64).hypot(x) + 1e-1_f64.copysign(0.75_f64)) / 49.0_f64);
        };
        let mut y20 = 0.5_f64;
        for y22 in s2.iter() {
            y20 += (*y22) * 0.0625_f64;
        }
        let mut y24 = 0.5_f64;
        for y26 in s2.iter() {
            y24 += (*y26) * 0.1_f64;
        }
        (y20.powi(2) + 0.5_f64).log2().sin()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.733917, -0.636883, 1.261417, 1.405017],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3]];
                let value = f0(a0.clone(), &a1);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3]];
                let mut d1 = a1.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &a1, &mut d1);
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[1.0],
            &[-0.0, 0.12491185541628944, 0.12491185541628944, 0.12491185541628944],
        );
    }
}

mod program_124 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, s4: &[usize], s6: &[usize], mut v8: Vec<f64>) -> f64 {
        if (s6.is_empty() || v8.is_empty()) {
            return f64::cbrt(core::f64::consts::E.powi(2) + 0.5_f64).tanh();
        };
        v8.resize(2, y2);
        let mut y10 = 0.5_f64;
        for y12 in v8.iter() {
            y10 += (*y12) * 0.125_f64;
        }
        (((y2 * 2.0_f64).tanh() + (0.1_f64 * y10)) + (0.0625_f64 * y2)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.5774170000000001, -1.568383, -1.442083, -0.780183, -1.196383, -0.707183, 0.30011699999999997, -0.186983, 0.29761699999999996],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<usize> = vec![2, 1]; let a3: Vec<usize> = vec![3, 3]; let a4: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]];
                let value = f0(a0.clone(), a1.clone(), &a2, &a3, a4.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<usize> = vec![2, 1]; let a3: Vec<usize> = vec![3, 3]; let a4: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]];
                
                let (value, (d0, d1, d4)) = f0_grad(a0.clone(), a1.clone(), &a2, &a3, a4.clone());
                (outcome(value, &[]), all(&[&d0, &d1, &d4]))
            },
            &[1.0],
            &[0.0625, 0.07752773144859981, 0.0125, 0.0125, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_125 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let mut c2 = !(x <= x);
        (((1.5_f64 * x.abs()) + 0.5_f64).sqrt().powi(2) + 0.5_f64).ln_1p()
    }

    #[differentiable]
    fn f1(x: f64, s2: &[usize], y4: &f64, s6: &[usize]) -> f64 {
        if (s2.is_empty() || s6.is_empty()) {
            return ((*y4) - 0.25_f64);
        };
        for n8 in 1_i64..2_i64 {
            let mut a13 = [(-x).tanh(); 3];
            if ((!(x <= x)) && (n8 == 4_i64)) {
                break;
            };
            let mut y28: f64 = if (!((1_usize * 0_usize) > s2.len())) {
                let mut k22 = 0_usize;
                while k22 < 3 && (!(((n8 as usize) % 4_usize) <= s2.len())) {
                    k22 += 1;
                    let a13: bool = (n8 > 3_i64) || (x < a13[0]);
                }
                a13[2] += 0.5_f64 * (0.9_f64 * ((a13.first().copied().unwrap_or(1.5_f64) * x) / 27.0_f64)).exp().tanh();
                ((0_usize * 1_usize) as f64).sin()
            } else {
                let n17 = (n8 - n8) % 7_i64;
                let mut v19: Vec<Vec<f64>> = vec![vec![-((*y4) - x)]; s6.len() % 4];
                a13[3_usize % 3] / 12.0_f64
            };
        }
        (f64::ln_1p((((*y4) * x) + (x + x)).powi(2) + 0.5_f64).sin() + (0.1_f64 * (*y4))) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.6296169999999999, 0.255317],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![3]; let a2: f64 = x[1]; let a3: Vec<usize> = vec![3, 2];
                let value = f1(a0.clone(), &a1, &a2, &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![3]; let a2: f64 = x[1]; let a3: Vec<usize> = vec![3, 2];
                let mut d2 = a2.clone(); 
                let (value, d0) = f1_grad(a0.clone(), &a1, &a2, &a3, &mut d2);
                (outcome(value, &[]), all(&[&d0, &d2]))
            },
            &[1.0],
            &[-0.9026652883225031, -0.624492565417745],
        );
    }
}

mod program_127 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, n2: i64) -> f64 {
        let p4: (f64, f64) = (-x.asinh(), (0.9_f64 * x.tanh()).exp2() * 2.0_f64.rem_euclid((1.5_f64 * K.abs()) + 1.5_f64).tanh());
        let n6 = n2 % 7_i64;
        let (y24, y26) = (((-p4.1) + p4.0) / 24.0_f64, match ((4_i64 + n6) % 7_i64, ({
            (p4.0 + 0.75_f64) > ((0_usize as f64).tanh() * x)
        }) && ((-n6) > (n6 - n6))) {
            (-1..2 | -2.., false) => {
                let (y16, _) = ((if (((0.5_f64 >= K) && (x < x)) && (!true)) {
                    {
                        let p4 = [x, -f64::asinh(0.25_f64)];
                    };
                    {};
                    x
                } else {
                    (((1e-1_f64.rem_euclid(x.powi(2) + 1.5_f64) * p4.1.max(x)) / 66.0_f64) + (1_usize as f64)).tanh()
                }) + (x * x), x);
                f64::asinh((y16.max(1.5_f64) + (-std::f64::consts::PI)).sin())
            }
            (n19, true) => {
                (-f64::abs(0.75_f64)) * (((x + 1.0_f64) * (-p4.1)) / 60.0_f64)
            }
            _ => {
                (((p4.1 - (((n2 as usize) % 4_usize) as f64)).tanh() * (x * x)) * ((1e-1_f64 - x) * x.atan2((1.5_f64 * p4.1.abs()) + 0.5_f64))) / 32.0_f64
            }
        });
        (1_usize as f64).sin().copysign(p4.1) * (-std::f64::consts::PI)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.9855170000000001],
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = -1;
                let value = f0(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = -1;
                
                let (value, d0) = f0_grad(a0.clone(), a1.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[-0.0],
        );
    }
}

mod program_128 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, v2: &mut Vec<Vec<f64>>, s4: &[[f64; 2]], s6: &mut [f64]) -> f64 {
        if (v2.is_empty() || s6.is_empty()) {
            return (x - x);
        };
        let y8 = &mut s6[((0_i64 as usize) % 4_usize) % s6.len()];
        if let Some(v10) = v2.get(0) {
            *y8 *= (-((1.5_f64 * x.abs()) + 0.5_f64).recip()).tanh();
            let y14 = &mut *y8;
            *y14 = -(((*y14) * (*y14)).sin() + x);
            let mut v16: Vec<(f64, f64)> = Vec::new();
            let k18 = v16.len();
            v16.rotate_right((k18 + k18) % (k18 + 1));
        } else {
            *v2 = vec![vec![(1_i64 as f64) / 30.0_f64], vec![(*y8).sin()], vec![(x - (*y8)).tanh()]];
        }
        *v2 = v2.clone();
        let mut y21 = 0.5_f64;
        for y23 in s6.iter() {
            y21 += (*y23) * 0.125_f64;
        }
        (((-y21) + (0.0625_f64 * x)) + (0.0625_f64 * s6[2_usize % s6.len()])) + (0.1_f64 * y21)
    }

    #[differentiable]
    fn f1(mut x: f64, p2: ((f64, f64), f64), mut y4: f64, s6: &[usize], s8: &[usize]) -> f64 {
        if s8.is_empty() {
            return K.fract();
        };
        let mut k10 = 0_usize;
        while k10 < 2 {
            k10 += 1;
            'l17: for s15 in s8.chunks(3) {
                y4 = y4.tanh();
            }
            'l20: for _ in s6.iter() {
                x = (x + K).sin().div_euclid((0.9_f64 * x.tanh()).atanh().powi(2) + 1.5_f64) - p2.1;
                x %= (k10 as f64).sin().atan().abs() + 1.5_f64;
            }
        }
        ((y4.tanh() + (0.125_f64 * x)) + (0.0625_f64 * p2.0.1)) + (0.125_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.855883, -1.856583, -1.220083, 0.015517, -0.250583],
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: f64 = x[4]; let a3: Vec<usize> = vec![0, 1, 2, 1, 2, 0, 2]; let a4: Vec<usize> = vec![];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), &a3, &a4);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: f64 = x[4]; let a3: Vec<usize> = vec![0, 1, 2, 1, 2, 0, 2]; let a4: Vec<usize> = vec![];
                
                let (value, (d0, d1, d2)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), &a3, &a4);
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[1.0],
            &[-0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_131 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, x: f64, s3: &[f64]) -> [f64; 3] {
        if (depth == 0_usize) {
            return [0.5_f64, x.atan2(x.powi(2) + 0.5_f64), 2.0_f64];
        };
        let mut k5: usize = 3;
        let k5: f64 = (f64::log2((1.5_f64 * x.abs()) + 0.5_f64).to_radians() + ((x + x).powi(2) + 0.5_f64).hypot(x * x)) / 30.0_f64;
        for &y8 in s3 {}
        [(x.powi(2) + 0.5_f64).cbrt() - x, (x.ceil() / ((x % (x.powi(2) + 1.5_f64)).powi(2) + 0.5_f64)).sin(), s3.get(depth % 4).copied().unwrap_or(0.25_f64)]
    }

    #[differentiable]
    fn f1(x: f64, y2: f64, m4: &mut [[f64; 2]; 2]) -> f64 {
        m4[0][3_usize % 2].sin()
    }

    #[differentiable]
    fn f2(depth: usize, x: f64, mut p3: ((f64, f64), f64), s5: &[f64]) -> f64 {
        if (depth == 0_usize) {
            return x;
        };
        let y7 = &x;
        p3.0 = (if (!(!((0_usize * 1_usize) < (depth * depth)))) {
            match ((s5.len() as i64) % 7_i64) {
                3..=6 => {
                    for k12 in 0_usize..4 {
                        p3 = (p3.0, (2.0_f64 - p3.1).sin());
                        p3.0.0 = (((*y7) * x).clamp(-0.5_f64, 1.5_f64) * ((p3.0.0 * p3.1).tanh() + p3.1)).sin();
                    }
                }
                n18 if ((-x) < ((1.5_f64 * p3.1.abs()) + 0.5_f64).log10()) => {
                    p3 = (p3.0, (0.9_f64 * std::f64::consts::PI.tanh()).sinh());
                    p3.0 = (f2(depth - 1_usize, *y7, ((*y7, 0.25_f64.tanh()), s5.last().copied().unwrap_or(0.25_f64)), s5), (*y7).sin());
                }
                n22 => {
                    p3.0 = ((core::f64::consts::E * K).sin(), 0.75_f64.tanh());
                }
            };
            (p3.1 % ((1.5_f64 * (p3.1 + x).tanh().abs()) + 1.5_f64)).div_euclid((1.5_f64 * (-std::f64::consts::PI).mul_add(((1.5_f64 * p3.1.abs()) + 0.5_f64).powf(0.9_f64 * (*y7).tanh()).sin(), p3.1 / ((*y7).powi(2) + 0.5_f64)).tanh().abs()) + 1.5_f64) / 13.0_f64
        } else {
            -((((1.5_f64 * (((3_i64 as usize) % 4_usize) as f64).tanh().abs()) + 0.5_f64).log(1.5_f64.powi(2) + 1.5_f64) / 14.0_f64).powi(2) + 0.5_f64).cbrt()
        }, f1(std::f64::consts::PI.sin(), x, &mut [[(p3.1 - (*y7)) / 14.0_f64; 2], [1e-1_f64.rem_euclid((1.5_f64 * std::f64::consts::PI.abs()) + 1.5_f64).tanh(); 2]]));
        p3.0.1 = (0.9_f64 * ((core::f64::consts::E.tanh() + (*y7).max(p3.0.1)) / 15.0_f64)).to_degrees().tanh();
        let mut y26 = 0.5_f64;
        for y28 in s5.iter() {
            y26 += (*y28) * 0.0625_f64;
        }
        ((f64::trunc(-(x - x)).tanh() + (0.1_f64 * y26)) + (0.125_f64 * p3.1)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.6782169999999998, -0.296883, -1.6201830000000002, -0.185483, -0.7007829999999999],
            &|x| {
                let a0: usize = 2; let a1: f64 = x[0]; let a2: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a3: Vec<f64> = vec![x[4]];
                let value = f2(a0.clone(), a1.clone(), a2.clone(), &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 2; let a1: f64 = x[0]; let a2: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a3: Vec<f64> = vec![x[4]];
                let mut d3 = a3.clone(); 
                let (value, (d1, d2)) = f2_grad(a0.clone(), a1.clone(), a2.clone(), &a3, &mut d3);
                (outcome(value, &[]), all(&[&d1, &d2, &d3]))
            },
            &[1.0],
            &[0.125, -0.0, -0.0, -0.0, 0.00625],
        );
    }
}

mod program_132 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, c2: bool, mut k4: usize, mut y6: f64) -> f64 {
        if (!((y6 > x) && (k4 >= 1_usize))) {
            let mut y9 = y6.mul_add(y6, y6).tanh().atan2((k4 as f64).sin().powi(2) + 0.5_f64).atan2((((x + x) / 24.0_f64) * y6.max(y6)).powi(2) + 0.5_f64);
            let (mut y23, y25) = (((1.5_f64 * ((1.5_f64 * y6.abs()) + 1.5_f64).acosh().abs()) + 0.5_f64).hypot({
                x = (((({
                    let y21;
                    if (!(!((0_i64 as f64) < y6))) {
                        let a14 = [((x * y9).tanh().powi(2) + 0.5_f64).hypot(x % ((1.5_f64 * x.abs()) + 1.5_f64)).sin(), ((1.5_f64 * (2.0_f64 % (y9.powi(2) + 1.5_f64)).abs()) + 0.5_f64).powf(0.9_f64 * x.tanh()), y6];
                        y9 = (x + a14[1]) / 24.0_f64;
                        let mut p16: ((f64, f64), f64) = ((a14[k4 % 3], (y6 * a14[(k4 * k4) % 3]).tanh() + (a14[1] * a14[((1_i64 as usize) % 4_usize) % 3]).sin()), (a14[(k4 * k4) % 3] / ((1.5_f64 * (0.9_f64 * (x / 14.0_f64)).sinh().abs()) + 0.5_f64)).tanh());
                        y21 = f64::signum(y6) * (0.9_f64 * ((3.0_f64 - p16.0.0) / 17.0_f64)).exp_m1();
                    } else {
                        x *= (-x).tanh();
                        let a19: [f64; 3] = [((y6 % (y9.powi(2) + 1.5_f64)) * y6) / 144.0_f64; 3];
                        y21 = ((x.min(x) * (a19[0] * y6).tanh()) + x).tanh();
                    }
                    y6 %= (x / 12.0_f64).abs() + 1.5_f64;
                    ((3.0_f64 * y9) + x).tanh().atan2((K.copysign(x) / (((x / (x.powi(2) + 0.5_f64)) / 24.0_f64).powi(2) + 0.5_f64)).powi(2) + 0.5_f64)
                }) / (((x * x) / 144.0_f64).powi(2) + 0.5_f64)) / 16.0_f64).powi(2) + 0.5_f64).hypot(y9).sin();
                (y9 + x).sin()
            }).sin(), (y6 - 0.25_f64).sin().to_radians());
        };
        (y6 * y6) / 144.0_f64
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.169383, 0.919517],
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false; let a2: usize = 1; let a3: f64 = x[1];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false; let a2: usize = 1; let a3: f64 = x[1];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d3) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d3]))
            },
            &[-0.5],
            &[0.0, -0.006385534722222222],
        );
    }
}

mod program_133 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, s2: &mut [f64]) -> f64 {
        if s2.is_empty() {
            return (0.9_f64 * x.sin()).exp_m1();
        };
        let k4 = 2;
        if (((x > s2[0]) && (s2[0] <= x)) || ((s2.get((2_usize * k4) % 4).copied().unwrap_or(0.25_f64) > 1e-1_f64) && (3_i64 == 3_i64))) {
            return ((x.tanh() + (0.125_f64 * s2[0])) + (0.125_f64 * x));
        };
        x = (0.9_f64 * (s2.get(1).copied().unwrap_or(0.5_f64).atan() * x).sin()).asin();
        let mut r8: [f64; 2] = {
            s2[((3_i64 as usize) % 4_usize) % s2.len()] += 0.5_f64 * x.tanh();
            [x.min(x); 2]
        };
        let mut r10: [f64; 2] = [((x + x) + (s2[(k4 * 0_usize) % s2.len()].powi(2) + 0.5_f64).hypot(s2[r8.len() % s2.len()]).tanh()) / 25.0_f64, ((0_usize as i64) as f64).sin().max(std::f64::consts::PI).tanh()];
        for k12 in 0_usize..4 {
            if false {
                return 1.0_f64;
            };
            for s18 in s2.chunks_exact_mut(3) {
                let (s23, s25) = r8.split_at(r8.len() % (2 + 1));
                r10[2_usize % 2] /= (0.9_f64 * (-x).tanh()).exp() + 0.75_f64;
            }
        }
        let mut y27 = 0.5_f64;
        for y29 in r8.iter() {
            y27 += (*y29) * 0.0625_f64;
        }
        let mut y31 = 0.5_f64;
        for y33 in s2.iter() {
            y31 += (*y33) * 0.125_f64;
        }
        ((((s2[(k4 + k4) % s2.len()].rem_euclid((1.5_f64 * y31.abs()) + 1.5_f64) * f64::fract(r8[1])).signum() + (0.125_f64 * r10[((2_i64 as usize) % 4_usize) % 2])) + (0.1_f64 * r8[1])) + (0.125_f64 * s2[0_usize % s2.len()])) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.019583, -1.214683, -1.487583],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2]];
                let value = f0(a0.clone(), &mut a1);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2]];
                let mut d1 = a1.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &mut a1, &mut d1);
                (outcome(value, &[&a1]), all(&[&d0, &d1]))
            },
            &[1.0, 0.0, 0.0],
            &[1.1246166041347396, 0.125, -0.0],
        );
    }
}

mod program_137 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let mut k2 = 0_usize;
        'l5: while k2 < 2 && ({
            !(x <= 3.0_f64)
        }) {
            k2 += 1;
            let mut y11;
            if ({
                x.div_euclid((1.5_f64 * x.abs()) + 1.5_f64) <= (x * x)
            }) {
                y11 = (0.9_f64 * (0.9_f64 * 1.0_f64.tanh()).to_degrees().sin()).cosh();
            } else {
                y11 = 0.25_f64;
            }
        }
        ((x * x.ceil()) / ((1.5_f64 * f64::exp_m1(0.9_f64 * x.tanh()).max(x).abs()) + 0.5_f64)).sin() + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f1(depth: usize, x: f64, y3: f64, s5: &mut [[f64; 2]], s7: &[usize], s9: &[usize]) -> f64 {
        if (depth == 0_usize) {
            return (y3.powi(2) + 0.5_f64).ln();
        };
        if s7.is_empty() {
            return y3;
        };
        let mut k11: usize = 2;
        (((3_usize as f64) / 30.0_f64).floor().tanh() + (0.125_f64 * y3)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.124317, 1.6904169999999998],
            &|x| {
                let a0: usize = 2; let a1: f64 = x[0]; let a2: f64 = x[1]; let mut a3: Vec<[f64; 2]> = vec![]; let a4: Vec<usize> = vec![2, 1, 3]; let a5: Vec<usize> = vec![1, 3, 3, 3, 3, 0, 1];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), &mut a3, &a4, &a5);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: usize = 2; let a1: f64 = x[0]; let a2: f64 = x[1]; let mut a3: Vec<[f64; 2]> = vec![]; let a4: Vec<usize> = vec![2, 1, 3]; let a5: Vec<usize> = vec![1, 3, 3, 3, 3, 0, 1];
                let mut d3 = a3.clone(); 
                let (value, (d1, d2)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, &a4, &a5, &mut d3);
                (outcome(value, &[&a3]), all(&[&d1, &d2, &d3]))
            },
            &[1.0],
            &[0.0625, 0.125],
        );
    }
}

mod program_139 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, s2: &[f64]) -> Vec<f64> {
        if s2.is_empty() {
            return vec![(x * ((1_usize as f64) / 30.0_f64)).sin(), (0.9_f64 * x.sin()).exp()];
        };
        if ({
            x += 0.5_f64 * (((x - s2[(0_usize + 0_usize) % s2.len()]) + ((1.5_f64 * s2[0].abs()) + 0.5_f64).sqrt()) / 37.0_f64);
            (s2[0] <= x) && (1.0_f64 < std::f64::consts::PI)
        }) {
            return vec![(std::f64::consts::PI.powi(2) + 0.5_f64).ln_1p(), ((s2[1_usize % s2.len()].powi(2) + 0.5_f64).cbrt().powi(2) + 0.5_f64).log((1.5_f64 * s2.last().copied().unwrap_or(0.5_f64).abs()) + 1.5_f64) / 14.0_f64];
        };
        if (!(!false)) {
            'l9: for &y7 in s2.iter().step_by(3) {
                'l14: for &y12 in s2.iter().take(((0_i64 as usize) % 4_usize) % 4) {
                    let mut v17 = vec![(((x - s2[1_usize % s2.len()]).sin().powi(2) + 0.5_f64).powi(2) + 0.5_f64).powi((2_i64 % 3_i64) as i32).sin(), -((3_i64 as f64).tanh().powi(2) + 0.5_f64).ln_1p()];
                    let r19 = [f64::cosh(0.9_f64 * x.sin()); 2];
                    x %= (y12 + v17[1]).tanh().abs() + 1.5_f64;
                }
                let mut k21 = 0_usize;
                while k21 < 0 {
                    k21 += 1;
                    let mut v26 = Vec::new();
                    v26.push(f64::fract((x * K).tanh()));
                }
                let (p28, y30) = ((s2[((1_i64 as usize) % 4_usize) % s2.len()].copysign(s2[0]).max((y7 * s2[1_usize % s2.len()]).tanh()), (x % (x.powi(2) + 1.5_f64)).sin()), ((1.5_f64 % ((1.5_f64 * x.abs()) + 1.5_f64)) - y7).sin());
            }
        } else {
            x = f64::round((-s2.get(2_usize % 4).copied().unwrap_or(1.5_f64)).cos()).sin();
            return vec![(-(x / (s2[s2.len() % s2.len()].powi(2) + 0.5_f64))).tanh(), (0.9_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * s2[0].tanh()).tanh().sin()).exp2()];
        };
        x = (1_usize as f64).sin();
        vec![((x % ((3_i64 as f64).tanh().powi(2) + 1.5_f64)).powi(2) + 1.5_f64).acosh()]
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.247717, 0.807717, 0.6390170000000001, -0.5102829999999999, 0.889217, 0.192317, -1.939783, 0.8242170000000001],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let value = f0(a0.clone(), &a1);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let (value, pullback) = f0_vjp(a0.clone(), &a1);
                let mut number = 0; let mut d1 = a1.clone(); fill(&mut d1, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a1, given, &mut d1);
                less(&mut d1, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5, 0.75],
            &[0.0, -0.2723502731210438, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_142 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, c2: bool, p4: (f64, f64)) -> f64 {
        let n29 @ 1..=4 = ((((0_i64 as usize) % 4_usize) as i64) % 7_i64) else {
            return ((((f64::floor(K) / ((1.5_f64 * (0.9_f64 * x.sin()).acos().abs()) + 0.5_f64)).tanh() * (if (((p4.0 >= x) && c2) || (c2 && (p4.0 > x))) {
                match (0_i64 % 7_i64) {
                    1 => {
                        let mut c2 = ((p4.1 * (0.9_f64 * p4.1.sin()).atanh(), x.max(K) * x.fract()), ((x - p4.1) / 14.0_f64).div_euclid((1.5_f64 * (x + (3_usize as f64)).sin().abs()) + 1.5_f64));
                        let p11 = c2;
                    }
                    -1..=0 | -1 => {
                        let mut y15: f64 = (1.0_f64 - (x.cos() - (-((2_usize as i64) as f64)))).sin();
                        x %= ((p4.0 * x) / 24.0_f64).abs() + 1.5_f64;
                    }
                    _ => {
                        let y19 = (p4.0.trunc().min((x - x).tanh()) + (x % (x.powi(2) + 1.5_f64))) / 14.0_f64;
                        let ((_, mut y21), _) = (p4, -1e-1_f64);
                    }
                };
                for k23 in 0_usize..3 {
                    x /= (0.9_f64 * p4.1.mul_add(1.0_f64, x).tanh()).exp() + 0.75_f64;
                }
                x %= ((((3_usize as i64) as f64).sin() * x) / 12.0_f64).abs() + 1.5_f64;
                p4.0.clamp(-0.5_f64, 1.5_f64).max(x.atan2(x.powi(2) + 0.5_f64)).powi(2).tanh()
            } else {
                ((1.5_f64 * ((K + x) / 16.0_f64).abs()) + 0.5_f64).log((((1_usize + 0_usize) as f64).sin() * p4.0).powi(2) + 1.5_f64).sin().atan2((f64::ln_1p(x.powi(2) + 0.5_f64) + (1e-1_f64 - p4.0)).powi(2) + 0.5_f64)
            })) + (0.125_f64 * p4.1)) + (0.1_f64 * x));
        };
        (p4.0 + (0.125_f64 * p4.1)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.695717, 1.987917, 1.038017],
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false; let a2: (f64, f64) = (x[1], x[2]);
                let value = f0(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false; let a2: (f64, f64) = (x[1], x[2]);
                
                let (value, (d0, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone());
                (outcome(value, &[]), all(&[&d0, &d2]))
            },
            &[1.0],
            &[0.1, -0.0, 0.125],
        );
    }
}

mod program_143 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, a2: &mut [f64; 3], s4: &[f64], y6: &f64) {
        if s4.is_empty() {
            return;
        };
        'l8: for _ in 1_usize..4 {
            let n15 @ -2..=2 = (4_i64 % 7_i64) else {
                a2[2] += 0.5_f64 * f64::ceil(if ((s4[s4.len() % s4.len()].cos() <= ({
                    a2[0] = (-(((1.5_f64 * x.abs()) + 0.5_f64).log((1.5_f64 * (*y6).abs()) + 1.5_f64) / 14.0_f64).round()).tanh();
                    (K - x).tanh()
                })) || (((1.5_f64 * a2.last().copied().unwrap_or(1.5_f64).abs()) + 0.5_f64).log(x.powi(2) + 1.5_f64) <= a2[(0_usize * 2_usize) % 3])) {
                    s4[((4_i64 as usize) % 4_usize) % s4.len()] * (((0.5_f64 + ((3_i64 - 3_i64) as f64)) + (-x)) / 35.0_f64)
                } else {
                    ((1.5_f64 * ((a2[0] - x) / ((K * ((2_usize * 1_usize) as f64).sin()).powi(2) + 0.5_f64)).tanh().abs()) + 0.5_f64).powf(0.9_f64 * (((0.9_f64 * (3_i64 as f64).sin()).to_degrees().sin().powi(2) + 0.5_f64).log((x / (a2[1].powi(2) + 0.5_f64)).powi(2) + 1.5_f64).sin() / 2.0_f64)) / 4.0_f64
                }).tanh();
                return;
            };
        }
    }

    #[differentiable]
    fn f1(mut x: f64, mut y2: f64, p4: (f64, f64), v6: &mut Vec<f64>) -> f64 {
        if v6.is_empty() {
            return (1.5_f64 + y2).tanh();
        };
        let mut c8 = 2_usize >= 0_usize;
        let mut k10 = 0_usize;
        while k10 < 4 && c8 {
            k10 += 1;
            c8 = c8;
        }
        let k15 = v6.len();
        let (s17, s19) = v6.split_at_mut(k15 % (k15 + 1));
        x = x / 12.0_f64;
        x = 0.75_f64;
        let mut y21: f64 = ((0.9_f64 * ((1_i64 - 3_i64) as f64).tanh()).acos().atan2((1.5_f64 * ((x / (p4.1.powi(2) + 0.5_f64)) / 24.0_f64).abs()) + 0.5_f64).powi(2) + 0.5_f64).powi(-2);
        let mut y23 = 0.5_f64;
        for y25 in v6.iter() {
            y23 += (*y25) * 0.0625_f64;
        }
        ((((y23 - (0.9_f64 * x.sin()).exp().asinh()).tanh() + (0.0625_f64 * y23)) + (0.125_f64 * y2)) + (0.125_f64 * y21)) + (0.1_f64 * p4.0)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.748483, 1.1036169999999998, -0.734883, -0.36718300000000004],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: (f64, f64) = (x[2], x[3]); let mut a3: Vec<f64> = vec![];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: (f64, f64) = (x[2], x[3]); let mut a3: Vec<f64> = vec![];
                let mut d3 = a3.clone(); 
                let (value, (d0, d1, d2)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, &mut d3);
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0],
            &[-0.0, 0.021669200557730695, -0.0, -0.0],
        );
    }
}

mod program_145 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, s2: &[f64]) -> f64 {
        if s2.is_empty() {
            return ((1.5_f64 * 2.0_f64.abs()) + 0.5_f64).ln();
        };
        let s2: bool = (1.5_f64 < x) && (x <= K);
        let mut v6: Vec<usize> = {
            vec![2_usize % 4, 0_usize % 4, ((0_i64 as usize) % 4_usize) % 4]
        };
        v6 = vec![3, 0_usize % 4, 1_usize % 4];
        ((-((1.5_f64 * x.ceil().tanh().abs()) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64)) / 14.0_f64) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.621017, -0.156583, -0.531283],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2]];
                let value = f0(a0.clone(), &a1);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2]];
                let mut d1 = a1.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &a1, &mut d1);
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[1.0],
            &[0.10968098980915561, -0.0, -0.0],
        );
    }
}

mod program_146 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        let y9 = ((x.atan2(x.powi(2) + 0.5_f64) + ((1.5_f64 * K.abs()) + 1.5_f64).acosh()) * ({
            let mut k2 = 0_usize;
            'l4: loop {
                k2 += 1;
                if k2 > 3 {
                    break ((x + x) / ((1.5_f64 * (if (((x < x) && ((1_usize + 2_usize) == 1_usize)) || ((0_i64 > 1_i64) || (1.0_f64 > K))) {
                0.75_f64.sin().ceil().tanh().clamp(-0.5_f64, 1.5_f64)
            } else {
                x %= (0.75_f64 + x).tanh().abs() + 1.5_f64;
                ((-(x + core::f64::consts::E)) / ((1.5_f64 * (x.mul_add(0.75_f64 * K, x * 0.5_f64) / 180.0_f64).abs()) + 0.5_f64)).tanh()
            }).abs()) + 0.5_f64)).tanh();
                }
                x %= (k2 as f64).tanh().atan2(x.powi(2) + 0.5_f64).abs() + 1.5_f64;
            }
        })).sin();
        (((y9 - x).tanh().copysign(y9 % ((1.5_f64 * y9.abs()) + 1.5_f64)) % ((1.5_f64 * (-x.rem_euclid(1.0_f64.powi(2) + 1.5_f64)).abs()) + 1.5_f64)) + (0.1_f64 * y9)) + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64) -> f64 {
        let mut p17: (f64, f64) = (x.mul_add(x, x).div_euclid((if (((0.9_f64 * x.sin()).cosh() <= (-x)) && ((x > 2.0_f64) && (x <= x))) {
            {
                let mut k3 = 0_usize;
                loop {
                    k3 += 1;
                    if k3 > 2 {
                        break;
                    }
                    let y14;
                    if ((2_i64 > (4_i64 / 4_i64)) && (({
                        let k3 = 3_i64 % 7_i64;
                        (((-(k3 as f64)) / 30.0_f64).ceil() % ((1.5_f64 * (-(x.powi(2) + 0.5_f64).ln_1p()).abs()) + 1.5_f64)).tanh()
                    }) > (x.powi(2) + 0.5_f64).log2())) {
                        let (_, y11): (f64, f64) = ((0.75_f64.div_euclid((1.5_f64 * x.abs()) + 1.5_f64) * ((1.5_f64 * 3.0_f64.abs()) + 0.5_f64).ln_1p()).sin(), f64::acos(0.9_f64 * 2.0_f64.tanh()));
                        y14 = (((x + y11) - ((1.5_f64 * y11.abs()) + 0.5_f64).hypot(y11).tanh()) - ((y11 * 0.5_f64) / (((1.5_f64 * 2.0_f64.abs()) + 0.5_f64).ln().powi(2) + 0.5_f64)).sin()).tanh();
                    } else {
                        y14 = (((x + x) % ((1.5_f64 * f64::tan(0.9_f64 * x.tanh()).abs()) + 1.5_f64)).powi(2) + 0.5_f64).recip();
                    }
                }
            };
            core::f64::consts::E.sin()
        } else {
            (((0.9_f64 * 2.0_f64.tanh()).to_degrees() - (x / ((1.5_f64 * 1.5_f64.abs()) + 0.5_f64))) / (x.mul_add(x + x, x * x).powi(2) + 0.5_f64)) / 124.0_f64
        }).powi(2) + 1.5_f64), std::f64::consts::PI);
        (((2_usize as f64) / 30.0_f64).atan2((f64::acosh(x.powi(2) + 1.5_f64) % ((1.5_f64 * x.abs()) + 1.5_f64)).powi(2) + 0.5_f64) + (0.0625_f64 * x)) + (0.1_f64 * p17.1)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.222283],
            &|x| {
                let a0: f64 = x[0];
                let value = f1(a0.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0];
                
                let (value, d0) = f1_grad(a0.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[0.08451884144097496],
        );
    }
}

mod program_148 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, s4: &[f64]) -> f64 {
        if s4.is_empty() {
            return (1.0_f64 * x);
        };
        let mut v33 = vec![if (!((2.0_f64 * std::f64::consts::PI) >= (s4.first().copied().unwrap_or(0.5_f64) - x))) {
            s4[2_usize % s4.len()]
        } else {
            if ((1e-1_f64 + x) >= (s4.get(1).copied().unwrap_or(0.5_f64) * (1_usize as f64).sin())) {
                let y30 = match (4_i64 % 7_i64) {
                    n9 @ -2..0 => {
                        let a12 = [(y2 - core::f64::consts::E) + y2, x + 0.25_f64, (s4[(3_usize + 0_usize) % s4.len()].powi(2) + 0.5_f64).powf(0.9_f64 * s4.last().copied().unwrap_or(0.25_f64).tanh()) - ((1.5_f64 * s4[0].abs()) + 0.5_f64).recip()];
                        ((x / ((1.5_f64 * x.abs()) + 0.5_f64)).rem_euclid(((1.5_f64 * a12[(2_usize * 0_usize) % 3].abs()) + 0.5_f64).hypot(y2).sin().powi(2) + 1.5_f64) - ((s4[0] - s4[0]) + (s4[2_usize % s4.len()] + y2))).tanh()
                    }
                    n15 if (false || (x >= 2.0_f64)) => {
                        x
                    }
                    n19 @ 1 => {
                        let mut a22: [f64; 3] = [(((1.5_f64 * s4[3_usize % s4.len()].abs()) + 0.5_f64).ln() * (y2 + 0.5_f64)).tanh(), (K.round() - (0.75_f64.powi(2) + 0.5_f64).log(K.powi(2) + 1.5_f64)).sin(), (s4[3_usize % s4.len()] + y2).cos()];
                        let mut v24 = vec![f64::exp2(0.9_f64 * ((x / ((1.5_f64 * y2.abs()) + 0.5_f64)) / 5.0_f64)); 1];
                        let mut v26: Vec<f64> = Vec::with_capacity((1_usize + 3_usize) % 4);
                        y2
                    }
                    _ => {
                        f64::asinh((((1_i64 as f64) % (y2.powi(2) + 1.5_f64)) % ((1.5_f64 * (2.0_f64 / ((1.5_f64 * 1.5_f64.abs()) + 0.5_f64)).abs()) + 1.5_f64)).sin())
                    }
                };
            };
            s4[2_usize % s4.len()]
        }, f64::tan(0.9_f64 * y2.tanh()) - 0.5_f64];
        let mut y35 = 0.5_f64;
        for y37 in s4.iter() {
            y35 += (*y37) * 0.125_f64;
        }
        (((((1.5_f64 * ((y2.rem_euclid((1.5_f64 * v33[(0_usize + 0_usize) % v33.len()].abs()) + 1.5_f64) / 146.0_f64) * (-s4[0_usize % s4.len()])).abs()) + 0.5_f64).log10().tanh() + (0.1_f64 * y35)) + (0.1_f64 * s4[0])) + (0.1_f64 * y2)) + (0.125_f64 * v33[v33.len() % v33.len()])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.7214170000000001, -1.4062830000000002, -1.474083, -1.109483, -1.2270830000000001, -1.4970830000000002, 1.7909169999999999, -0.524683, 0.718117],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]];
                let value = f0(a0.clone(), a1.clone(), &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]];
                let mut d2 = a2.clone(); 
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), &a2, &mut d2);
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[1.0],
            &[-0.0, 0.11152404709891528, 0.09737775617018417, 0.0125, 0.12021392935162709, 0.0125, 0.0125, 0.0125, 0.0125],
        );
    }
}

mod program_149 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut y2: f64, s4: &[Vec<f64>]) -> f64 {
        if s4.is_empty() {
            return (-1.0_f64);
        };
        let y2: f64 = {
            x -= 0.5_f64 * ((0.9_f64 * (1e-1_f64 / 4.0_f64)).to_degrees() + (y2 * (3_usize as f64).tanh())).sin().sin();
            (y2 * 0.5_f64) / 36.0_f64
        };
        let mut v8 = vec![y2; 3_usize % 4];
        v8 = v8[(1_usize % (v8.len() + 1))..].to_vec();
        let mut y10 = 0.5_f64;
        for y12 in v8.iter() {
            y10 += (*y12) * 0.125_f64;
        }
        let mut y14 = 0.5_f64;
        for y16 in v8.iter() {
            y14 += (*y16) * 0.1_f64;
        }
        ((((y2 / 8.0_f64) + (0.125_f64 * y2)) + (0.0625_f64 * y14)) + (0.125_f64 * y10)) + (0.1_f64 * x)
    }

    #[differentiable]
    fn f1(mut x: f64, n2: i64, y4: f64, m6: [[f64; 2]; 2]) -> f64 {
        let mut y23 = ((1.5_f64 * ((1.5_f64 * y4.abs()) + 0.5_f64).hypot(y4).mul_add(y4 % (y4.powi(2) + 1.5_f64), if (!((0.5_f64 >= m6[(0_usize * 2_usize) % 2][(1_usize * 2_usize) % 2]) || (1.0_f64 < y4))) {
            x = m6[((n2 as usize) % 4_usize) % 2][(3_usize * 1_usize) % 2];
            let y4 = (-((3.0_f64.powi(2) + 0.5_f64).log2() % (({
                x /= (0.9_f64 * ((core::f64::consts::E * y4) / 9.0_f64)).exp() + 0.75_f64;
                m6[0][0].atan2((1.5_f64 * 1.0_f64.abs()) + 0.5_f64)
            }).powi(2) + 1.5_f64))) / 9.0_f64;
            y4.fract()
        } else {
            let mut k12 = 0_usize;
            while k12 < 4 {
                k12 += 1;
                let mut k12 = K.div_euclid(x.powi(2) + 1.5_f64) < (y4 / ((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64));
                let mut k12: (f64, f64) = ((0.25_f64 * m6[3_usize % 2][0]).max(-m6[0][0]), (y4 + y4.round()) / 15.0_f64);
            }
            let mut m6 = -((m6[m6.len() % 2][0_usize % 2] + m6[0][(1_usize + 2_usize) % 2]) * (x / (0.75_f64.powi(2) + 0.5_f64)).sin());
            x %= y4.abs() + 1.5_f64;
            f0((0.9_f64 * y4.sin()).atanh(), (if (!(true && false)) {
                let n2 = (((m6.powi(2) + 0.5_f64).log((1.5_f64 * (x / (std::f64::consts::PI.powi(2) + 0.5_f64)).tanh().abs()) + 1.5_f64) / 14.0_f64).powi(2) + 0.5_f64).cbrt();
                ((-(x * 2.0_f64)).tanh().powi(2) + 0.5_f64).hypot(y4)
            } else {
                (0.9_f64 * ((y4 - (-y4)) / 5.0_f64)).asin()
            }) / 8.0_f64, &[vec![(K * m6).tanh()]]) / 8.0_f64
        }).sin().abs()) + 0.5_f64).cbrt();
        ((((-1.0_f64).sin() + (0.1_f64 * x)) + (0.1_f64 * y4)) + (0.1_f64 * y23)) + (0.125_f64 * m6[(1_usize + 0_usize) % 2][m6.len() % 2])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.3069169999999999, -0.6272829999999999, 1.899017, 0.176817, 0.462517, -0.054083],
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = 1; let a2: f64 = x[1]; let a3: [[f64; 2]; 2] = [[x[2], x[3]], [x[4], x[5]]];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = 1; let a2: f64 = x[1]; let a3: [[f64; 2]; 2] = [[x[2], x[3]], [x[4], x[5]]];
                
                let (value, (d0, d2, d3)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                (outcome(value, &[]), all(&[&d0, &d2, &d3]))
            },
            &[1.0],
            &[-0.0, 0.061318917126151895, -0.0006474960205115486, -0.0, 0.125, 0.06276549961041236],
        );
    }
}

mod program_151 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut y2: f64, y4: f64, y6: f64) -> f64 {
        x /= (0.9_f64 * ({
            let y6: [f64; 3] = {
                x /= (0.9_f64 * K.div_euclid(x.powi(2) + 1.5_f64).tanh()).exp() + 0.75_f64;
                [y4 - y6; 3]
            };
            x /= (0.9_f64 * (0.75_f64 * y2).sin()).exp() + 0.75_f64;
            f64::atanh(0.9_f64 * (((4_i64 * 4_i64) as f64) - x).tanh().fract().sin())
        }).tanh()).exp() + 0.75_f64;
        ((y4 * y2) + (y4 % ((1.5_f64 * ((1_usize * 3_usize) as f64).sin().abs()) + 1.5_f64))).sin()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.520217, -1.208183, 1.898517, 0.8940170000000001],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let a3: f64 = x[3];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let a3: f64 = x[3];
                
                let (value, (d0, d1, d2, d3)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                (outcome(value, &[]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0],
            &[-0.0, -0.9697748209880362, 0.10634122926355274, -0.0],
        );
    }
}

mod program_154 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, n2: i64, mut m4: [[f64; 2]; 2], s6: &[Vec<f64>]) -> f64 {
        if s6.is_empty() {
            return (0.9_f64 * (m4[0_usize % 2][3_usize % 2] / 14.0_f64)).cosh();
        };
        m4.rotate_left(0_usize % (2 + 1));
        let y8 = (0.75_f64 * (x.abs().powi(2) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64)).sin();
        if (!((0_usize * 1_usize) <= (0_usize + 1_usize))) {
            m4[(3_usize + 0_usize) % 2][0] -= 0.5_f64 * (((x.powi(2) + 0.5_f64).log(x.powi(2) + 1.5_f64) / (y8.min(1.0_f64).powi(2) + 0.5_f64)) / 56.0_f64);
        };
        let (s11, s13) = m4.split_at(0_usize % (2 + 1));
        let mut v22: Vec<f64> = if (((1e-1_f64 - y8) >= (((1.5_f64 * x.abs()) + 0.5_f64).sqrt() / 145.0_f64)) && true) {
            'l16: for _ in 0_usize..0 {
                if (((2_usize + 1_usize) as f64).tanh().min(y8) >= (-m4[2_usize % 2][1])) {
                    x /= (0.9_f64 * (((s13.len() as f64) / 30.0_f64) * y8).sin()).exp() + 0.75_f64;
                } else {
                    x = ((x * (std::f64::consts::PI / (m4[(2_usize * 0_usize) % 2][(2_usize + 1_usize) % 2].powi(2) + 0.5_f64))) / 96.0_f64).copysign(x * ((x + x) / 24.0_f64));
                };
            }
            vec![(f64::ln_1p((1.5_f64 * 1.0_f64.abs()) + 0.5_f64) * (-m4[2_usize % 2][0_usize % 2])) / 72.0_f64, ((n2 as f64).sin() * y8).copysign((1.5_f64 * m4[1][0]).sin()), std::f64::consts::PI]
        } else {
            vec![(0.9_f64 * ((-y8) / 9.0_f64)).tan()]
        };
        x -= 0.5_f64 * (((v22.first().copied().unwrap_or(1.5_f64) * 3.0_f64).sin() * v22.first().copied().unwrap_or(0.5_f64).atan2(x.powi(2) + 0.5_f64)) / 4.0_f64);
        let mut y24 = 0.5_f64;
        for y26 in v22.iter() {
            y24 += (*y26) * 0.1_f64;
        }
        (((((y24 * (m4[0][0] - 0.5_f64)) % ((y24 * 0.5_f64.asinh()).powi(2) + 1.5_f64)).sin() + (0.0625_f64 * y8)) + (0.1_f64 * y24)) + (0.0625_f64 * x)) + (0.0625_f64 * m4[1_usize % 2][0_usize % 2])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.9027830000000001, 0.654217, 1.511717, 0.7972170000000001, -0.9883829999999999, 1.187217, 1.848217, 1.596917, 0.46391699999999997, -0.670383, -0.8237829999999999, -1.1808830000000001, 0.274517],
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = 0; let a2: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let a3: Vec<Vec<f64>> = vec![vec![x[5], x[6]], vec![x[7], x[8], x[9]], vec![x[10], x[11], x[12]]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = 0; let a2: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let a3: Vec<Vec<f64>> = vec![vec![x[5], x[6]], vec![x[7], x[8], x[9]], vec![x[10], x[11], x[12]]];
                let mut d3 = a3.clone(); 
                let (value, (d0, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &a3, &mut d3);
                (outcome(value, &[]), all(&[&d0, &d2, &d3]))
            },
            &[1.0],
            &[0.048914428240056915, 0.49195483052759936, -0.0, 0.0625, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_155 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64, n4: i64, s6: &[[f64; 2]]) -> f64 {
        for s8 in s6.windows(1) {
            {
                let mut k13 = 0_usize;
                loop {
                    k13 += 1;
                    if k13 > 3 {
                        break;
                    }
                    let mut s6 = vec![y2 % ((1.5_f64 * x.abs()) + 1.5_f64), ((y2 - 2.0_f64) * K).tanh()];
                    let k19 = s6.len();
                    s6[2_usize % k19] /= (0.9_f64 * ((0.9_f64 * 1e-1_f64.tanh()).sinh() / 2.0_f64)).exp() + 0.75_f64;
                }
            };
        }
        ((x + x) + (y2 + x)).sin()
    }

    #[differentiable(vjp)]
    fn f1(mut x: f64, s2: &[Vec<f64>], m4: &mut [[f64; 2]; 2]) {
        if s2.is_empty() {
            return;
        };
        m4[0] = m4[(1_usize + 3_usize) % 2];
    }

    #[differentiable]
    fn f2(mut x: f64, p2: (f64, f64), mut y4: f64, v6: &mut Vec<f64>, v8: Vec<f64>) -> f64 {
        if v8.is_empty() {
            return x.copysign(p2.0).tanh();
        };
        x = y4.round() / 13.0_f64;
        let mut y10 = 0.5_f64;
        for y12 in v6.iter() {
            y10 += (*y12) * 0.125_f64;
        }
        let mut y14 = 0.5_f64;
        for y16 in v8.iter() {
            y14 += (*y16) * 0.0625_f64;
        }
        ((((0.9_f64 * (((1.5_f64 * 0.25_f64.abs()) + 1.5_f64).acosh() * v8[(0_usize * 0_usize) % v8.len()]).sin()).exp2() + (0.125_f64 * p2.1)) + (0.1_f64 * v8[3_usize % v8.len()])) + (0.1_f64 * y10)) + (0.0625_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.906417, -0.712383, 0.6630170000000001, 1.499017, -1.9062830000000002, -1.757883, -0.436883, -0.567383, -0.662983, 0.794317, -0.9287829999999999, -1.8217830000000002, -1.1622830000000002, 0.533517],
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]); let a2: f64 = x[3]; let mut a3: Vec<f64> = vec![x[4], x[5], x[6], x[7], x[8], x[9], x[10]]; let a4: Vec<f64> = vec![x[11], x[12], x[13]];
                let value = f2(a0.clone(), a1.clone(), a2.clone(), &mut a3, a4.clone());
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]); let a2: f64 = x[3]; let mut a3: Vec<f64> = vec![x[4], x[5], x[6], x[7], x[8], x[9], x[10]]; let a4: Vec<f64> = vec![x[11], x[12], x[13]];
                let mut d3 = a3.clone(); 
                let (value, (d0, d1, d2, d4)) = f2_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, a4.clone(), &mut d3);
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d2, &d3, &d4]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[-0.0, -0.0, 0.125, 0.0625, 0.0125, 0.0125, 0.0125, 0.0125, 0.0125, 0.0125, 0.0125, -0.20526404873808504, -0.0, -0.0],
        );
    }
}

mod program_157 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, y3: f64, mut v5: Vec<f64>, a7: &[f64; 3], s9: &[usize]) -> f64 {
        if (depth == 0_usize) {
            return (0.9_f64 * (a7[2] / 3.0_f64)).sinh();
        };
        if let Some(k11) = s9.get(2_usize % 4) {
            let mut y15 = (((1.5_f64 * y3.abs()) + 0.5_f64).powf(0.9_f64 * (2.0_f64 / 4.0_f64)).atan().powi(2) + 0.5_f64).hypot(((1.5_f64 * f64::log2((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64).abs()) + 0.5_f64).sqrt() / 82.0_f64);
            v5.push(y15.cos() + (std::f64::consts::PI % ((1.5_f64 * a7[0].abs()) + 1.5_f64)));
            let mut p29 = (if true {
                let ((y24, _), y26) = ((((1e-1_f64 * core::f64::consts::E) + (0.9_f64 * (v5[0] / 14.0_f64)).atanh()) / 14.0_f64, v5[0]), y15.mul_add((K.powi(2) + 0.5_f64).log2(), v5[((2_i64 as usize) % 4_usize) % v5.len()] * 0.25_f64).tanh());
                let y3: i64 = (-(2_i64 + 0_i64)) % 7_i64;
                ((((y3 as f64) - a7.first().copied().unwrap_or(0.25_f64)) / 32.0_f64) * ((1.5_f64 * y24.abs()) + 0.5_f64).log10()).rem_euclid((1.5_f64 * (a7[v5.len() % 3] * a7[2]).asinh().abs()) + 1.5_f64).sin()
            } else {
                if (!((depth * (*k11)) <= ((*k11) + (*k11)))) {
                    let k20 = v5.len();
                    v5[depth % k20] /= (0.9_f64 * (y15 / 14.0_f64)).exp() + 0.75_f64;
                } else {
                    v5[0] *= 3.0_f64.mul_add(1e-1_f64, a7[0]).div_euclid((2.0_f64 * v5[(1_usize * (*k11)) % v5.len()]).tanh().powi(2) + 1.5_f64).sin();
                    v5.push(v5[s9.len() % v5.len()].tanh());
                    v5[1] += 0.5_f64 * f64::ceil((0.9_f64 * core::f64::consts::E.tanh()).sinh()).sin();
                };
                (-(x % ((1.5_f64 * (std::f64::consts::PI + 0.5_f64).abs()) + 1.5_f64))).tanh()
            }, ((1.5_f64 * ((4_i64 as f64).sin().powi(2) + 0.5_f64).abs()) + 0.5_f64).powi(((3_i64 + 0_i64) % 3_i64) as i32).sin().to_radians());
        }
        let mut y31 = 0.5_f64;
        for y33 in v5.iter() {
            y31 += (*y33) * 0.1_f64;
        }
        let mut y35 = 0.5_f64;
        for y37 in a7.iter() {
            y35 += (*y37) * 0.0625_f64;
        }
        ((((2.0_f64 / 3.0_f64) + (0.1_f64 * y3)) + (0.0625_f64 * y31)) + (0.1_f64 * y35)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.5551170000000001, -0.094583, 1.217417, -0.068483, 0.631117, -1.145683, -1.885783, -0.367783, 1.698717, -0.909083, -1.554383, -0.9256829999999999],
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: f64 = x[1]; let a3: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]]; let a4: [f64; 3] = [x[9], x[10], x[11]]; let a5: Vec<usize> = vec![3];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone(), &a4, &a5);
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: f64 = x[1]; let a3: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]]; let a4: [f64; 3] = [x[9], x[10], x[11]]; let a5: Vec<usize> = vec![3];
                let mut d4 = a4.clone(); 
                let (value, (d1, d2, d3)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone(), &a4, &a5, &mut d4);
                (outcome(value, &[]), all(&[&d1, &d2, &d3, &d4]))
            },
            &[1.0],
            &[0.1, 0.1, 0.00625, 0.00625, 0.00625, 0.00625, 0.00625, 0.00625, 0.00625, 0.00625, 0.00625, 0.00625],
        );
    }
}

mod program_163 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut k2: usize, mut a4: [f64; 3]) -> f64 {
        let (_, y6) = (-f64::log10(0.5_f64.powi(2) + 0.5_f64)).sin_cos();
        let mut c8 = k2 != (k2 + k2);
        a4[((1_i64 as usize) % 4_usize) % 3] = (0.9_f64 * (if (3_usize == k2) {
            (f64::exp2(0.9_f64 * y6.trunc().tanh()).powi(2) + 0.5_f64).log((((1e-1_f64 % ((1.5_f64 * 0.25_f64.abs()) + 1.5_f64)) - (y6 + y6)) / 27.0_f64).powi(2) + 1.5_f64).tanh()
        } else {
            1e-1_f64
        }).tanh()).acos();
        (y6 * a4[1]).tanh() / (x.powi(2) + 0.5_f64)
    }

    #[differentiable(vjp)]
    fn f1(mut x: f64, s2: &mut [f64]) {
        if s2.is_empty() {
            return;
        };
        if (s2.len() > 1) {
            let k6 = (0_usize * 1_usize) % 4;
            for k8 in 1_usize..2 {
                s2.rotate_left(k8 % (s2.len() + 1));
            }
            let mut k13 = 0_usize;
            while k13 < 0 {
                k13 += 1;
                s2[k6 % s2.len()] = core::f64::consts::E;
                let s18 = &*s2;
                x *= (((1.5_f64 * ((0_i64 / 2_i64) as f64).sin().abs()) + 0.5_f64).powi(2) + 0.5_f64).powi((4_i64 % 3_i64) as i32).tanh().min(x.copysign((0_usize as f64).tanh())).tanh();
                x *= ((1.5_f64 * f0(x.sin(), k6 % 4, [s18[0] / 12.0_f64, x.sin(), 1e-1_f64.tanh()]).abs()) + 0.5_f64).sqrt().sin();
                x = (((K * x) - (0.9_f64 * x.sin()).tan()) + x).tanh();
                let mut k13: [f64; 2] = [(0.9_f64 * s2.first().copied().unwrap_or(0.25_f64).tanh()).exp2() % ((1.5_f64 * x.fract().abs()) + 1.5_f64), -(-1e-1_f64)];
            }
        };
        x *= 1.0_f64.mul_add((2_i64 as f64).tanh() * std::f64::consts::PI, x.atan2(x.powi(2) + 0.5_f64)).sin();
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.823283],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![];
                let value = f1(a0.clone(), &mut a1);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![];
                let (value, pullback) = f1_vjp(a0.clone(), &mut a1);
                let mut number = 0; let mut d1 = a1.clone(); seed(&mut d1, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&mut d1);
                
                (outcome(value, &[&a1]), all(&[&d0, &d1]))
            },
            &[],
            &[-0.0],
        );
    }
}

mod program_171 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64, y4: &mut f64, m6: &mut [[f64; 2]; 2]) -> f64 {
        for k8 in 1_usize..2 {
            let y16 = {
                let y14: f64 = (0.9_f64 * m6[1][1].trunc().min((3.0_f64.powi(2) + 0.5_f64).hypot(y2)).tanh()).atanh();
                ((((*y4) + std::f64::consts::PI) + (m6[k8 % 2][((2_i64 as usize) % 4_usize) % 2] + (*y4))) / 40.0_f64).max((y14 / ((1.5_f64 * (y14 + y2).abs()) + 0.5_f64)).sin())
            };
        }
        ((((-(*y4)).tanh() + (0.1_f64 * (*y4))) + (0.0625_f64 * m6[0][2_usize % 2])) + (0.125_f64 * y2)) + (0.1_f64 * x)
    }

    #[differentiable(vjp)]
    fn f1(x: f64, k2: usize, y4: f64, s6: &[usize]) -> Vec<f64> {
        if s6.is_empty() {
            return vec![-x; 1];
        };
        'l12: for (k8, k10) in s6.iter().enumerate() {}
        if ((((2_i64 as f64) <= x) || (((4_i64 as usize) % 4_usize) < k2)) && ({
            (x >= x) || (y4 <= x)
        })) {};
        vec![-y4.abs(); 0]
    }

    #[differentiable(vjp)]
    fn f2(mut x: f64, mut y2: f64, s4: &[usize], v6: &mut Vec<f64>) -> Vec<f64> {
        while let Some(y8) = v6.pop() {
            let v13 = vec![1_usize % 4, 2_usize % 4, 2_usize % 4];
            let mut p17: ((f64, f64), f64) = {
                ((-((1.5_f64 * ((0_i64 as f64) / 30.0_f64).abs()) + 0.5_f64).hypot(1.5_f64), -({
                    x /= (0.9_f64 * y8.to_radians().tanh()).exp() + 0.75_f64;
                    f0(y2.sin(), y2.sin(), &mut x, &mut [[(1.5_f64 % (y8.powi(2) + 1.5_f64)).tanh(), (y2 + y8).sin()], [(0.9_f64 * y2.tanh()).tan(), (0.9_f64 * core::f64::consts::E.tanh()).exp2()]]) / 8.0_f64
                })), y2)
            };
            let k19 = s4.len() % 4;
        }
        *v6 = vec![x];
        let mut s4 = [1.0_f64.rem_euclid((1.5_f64 * y2.abs()) + 1.5_f64).tanh() % (((0.75_f64.powi(2) + 0.5_f64).tanh().powi(2) + 0.5_f64).powi((0_i64 % 3_i64) as i32).powi(2) + 1.5_f64); 3];
        s4.swap(2_usize % 3, v6.len() % 3);
        s4.reverse();
        *v6 = s4[1..].to_vec();
        f1(((2_i64 as f64) + s4[1_usize % 3]).tanh(), 0_usize % 4, (-s4[(2_usize + 3_usize) % 3]).sin(), &[s4.len(), (1_i64 as usize) % 4_usize])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.265083, 1.710717],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<usize> = vec![2, 3, 3, 3, 2, 0, 0]; let mut a3: Vec<f64> = vec![];
                let value = f2(a0.clone(), a1.clone(), &a2, &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<usize> = vec![2, 3, 3, 3, 2, 0, 0]; let mut a3: Vec<f64> = vec![];
                let (value, pullback) = f2_vjp(a0.clone(), a1.clone(), &a2, &mut a3);
                let mut number = 0; let mut d3 = a3.clone(); seed(&mut d3, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(&a2, given, &mut d3);
                
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d3]))
            },
            &[-0.5, 0.75],
            &[0.0, 0.0],
        );
    }
}

mod program_173 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, mut n3: i64) -> f64 {
        if (depth == 0_usize) {
            return f64::recip((1.5_f64 * 2.0_f64.abs()) + 0.5_f64);
        };
        n3 = n3 % 7_i64;
        let mut y5 = (x - (x * x)) % ((1.5_f64 * (-(x + ((n3 / 2_i64) as f64))).sin().abs()) + 1.5_f64);
        let 0..=4 = (n3 % 7_i64) else {
            y5 = {
                n3 = (n3 / 3_i64) % 7_i64;
                x - x
            };
            return ((((1.5_f64 * (y5 * 2.0_f64).tanh().abs()) + 0.5_f64).log2().sin() + (0.125_f64 * x)) + (0.1_f64 * y5));
        };
        K
    }

    #[differentiable]
    fn f1(x: f64, v2: &mut Vec<f64>) -> f64 {
        if v2.is_empty() {
            return v2.get(((1_i64 as usize) % 4_usize) % 4).copied().unwrap_or(1.5_f64).sin().powi(3);
        };
        let k4 = v2.len();
        v2[(k4 + k4) % k4] *= ((0.9_f64 * (K / 5.0_f64)).cosh() / (x.powi(3).powi(2) + 0.5_f64)).sin();
        let mut y6 = 0.5_f64;
        for y8 in v2.iter() {
            y6 += (*y8) * 0.125_f64;
        }
        ((y6.powi(2) + 0.5_f64).ln_1p() * (-v2.pop().unwrap_or(1.5_f64))).sin()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.541917, 1.8577169999999998, 1.655217, -0.7362829999999999],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2], x[3]];
                let value = f1(a0.clone(), &mut a1);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2], x[3]];
                let mut d1 = a1.clone(); 
                let (value, d0) = f1_grad(a0.clone(), &mut a1, &mut d1);
                (outcome(value, &[&a1]), all(&[&d0, &d1]))
            },
            &[1.0, 0.0, 0.0],
            &[-0.02744069732874783, 0.003944116209412056, 0.05452733497875304, -0.5166194980393244],
        );
    }
}

mod program_175 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, c4: bool) -> f64 {
        let mut k6: usize = 3_usize % 4;
        k6 = ((2_i64 as usize) % 4_usize) % 4;
        k6 = k6 % 4;
        let y27;
        if (!c4) {
            let mut c9 = x < (1.5_f64 / (x.powi(2) + 0.5_f64));
            y27 = (y2 + y2).to_radians().round() / 13.0_f64;
        } else {
            {
                k6 = 3;
            };
            'l15: for n13 in (-2_i64)..(-1_i64) {
                let mut k18: usize = 3;
                let mut k20 = 0_usize;
                while k20 < 3 && ((if c4 {
                    ((x.copysign(x) + (x - (k18 as f64))) / 34.0_f64).atan()
                } else {
                    k18 = 3_usize % 4;
                    ((std::f64::consts::PI.powi(2) + 1.5_f64).acosh().sin() * (0.25_f64 + 0.5_f64).div_euclid(((n13 as f64).tanh() * x).powi(2) + 1.5_f64)).sin()
                }) <= (x.powi(2) + 0.5_f64).log10()) {
                    k20 += 1;
                    k6 = 3;
                }
            }
            y27 = y2.min(((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64).ln() - (y2 / (y2.powi(2) + 0.5_f64))).sin();
        }
        (core::f64::consts::E / ((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64)).cos()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.7547170000000001, 1.4460169999999999],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: bool = false;
                let value = f0(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: bool = false;
                
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), a2.clone());
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[1.0],
            &[-0.0, -0.0],
        );
    }
}

mod program_178 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, m3: [[f64; 2]; 2], p5: (f64, f64), mut p7: ((f64, f64), f64)) -> f64 {
        if (depth == 0_usize) {
            return ({
                p7.0.0 = (x + x.max(3.0_f64)) + m3[((2_i64 as usize) % 4_usize) % 2][1];
                if false {
                    p7.0 = (((1.5_f64 * p5.0.abs()) + 0.5_f64).ln(), x + x);
                    let mut k11 = 0_usize;
                    'l13: while k11 < 0 && ((x - x) > (-m3[0][(depth + depth) % 2])) {
                        k11 += 1;
                        let mut p16 = p5;
                        p7.0.0 %= (x.powi(2) + 0.5_f64).log10().tanh().abs() + 1.5_f64;
                    }
                };
                let y24 = ((-3.0_f64.signum()) + (if ((depth * 0_usize) == (3_usize * depth)) {
                    let a21 = [((if (!(depth == (depth * 1_usize))) {
                        ((1.5_f64 * f64::ln((1.5_f64 * x.abs()) + 0.5_f64).abs()) + 0.5_f64).log(x.powi(2) + 1.5_f64).tanh()
                    } else {
                        p7.0 = (x, f64::sqrt(3.0_f64.powi(2) + 0.5_f64));
                        x
                    }).powi(2) + 0.5_f64).hypot(p5.1), p7.0.0, -(0.9_f64 * (x / 3.0_f64)).tan()];
                    (((1.5_f64 * (x - x).abs()) + 0.5_f64).log((core::f64::consts::E - x).powi(2) + 1.5_f64) * x.min(x + 1.0_f64)) / 70.0_f64
                } else {
                    (((1.5_f64 * m3[1][m3.len() % 2].tanh().abs()) + 0.5_f64).log(((depth as i64) as f64).sin().powi(2) + 1.5_f64) * (2.0_f64 * m3[(depth * depth) % 2][1_usize % 2]).atan()) / 23.0_f64
                })) / 9.0_f64;
                y24
            });
        };
        ((((-((x / (x.powi(2) + 0.5_f64)) / ((x + p5.1).powi(2) + 0.5_f64))).sin() + (0.0625_f64 * p5.1)) + (0.0625_f64 * x)) + (0.125_f64 * m3[3_usize % 2][(depth + depth) % 2])) + (0.0625_f64 * p7.0.0)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.3073169999999998, 1.838317, 1.126217, 1.4261169999999999, -0.447783, -1.536883, 0.961017, 1.275617, 0.736917, 0.5188170000000001],
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let a3: (f64, f64) = (x[5], x[6]); let a4: ((f64, f64), f64) = ((x[7], x[8]), x[9]);
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let a3: (f64, f64) = (x[5], x[6]); let a4: ((f64, f64), f64) = ((x[7], x[8]), x[9]);
                
                let (value, (d1, d2, d3, d4)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone());
                (outcome(value, &[]), all(&[&d1, &d2, &d3, &d4]))
            },
            &[1.0],
            &[0.18992591588962837, -0.0, -0.0, 0.125, -0.0, -0.0, 0.14627920045718895, 0.0625, -0.0, -0.0],
        );
    }
}

mod program_179 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, s2: &[usize]) -> Vec<f64> {
        if s2.is_empty() {
            return vec![{
                let mut k4 = 0_usize;
                loop {
                    k4 += 1;
                    if k4 > 3 {
                        break ({
                    x += 0.5_f64 * ((x + x).tanh().copysign(x.cos()) / 2.0_f64);
                    (x / (0.25_f64.powi(2) + 0.5_f64)).sin()
                });
                    }
                    let mut v10: Vec<f64> = Vec::new();
                    x %= ((0.9_f64 * x.sin()).acos() / 4.0_f64).abs() + 1.5_f64;
                }
            }; 1];
        };
        vec![x / 12.0_f64, (0.9_f64 * (x + x).sin()).exp2()]
    }

    #[differentiable(vjp)]
    fn f1(mut x: f64, mut y2: f64, a4: &[f64; 3], s6: &[f64]) -> (f64, f64) {
        if s6.is_empty() {
            return (a4[0_usize % 3] * ((((4_i64 as usize) % 4_usize) as f64) / 30.0_f64), ((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64).log(0.5_f64.powi(2) + 1.5_f64).tanh());
        };
        let mut v8 = vec![(1.5_f64 * s6.first().copied().unwrap_or(0.25_f64)) % (s6[3_usize % s6.len()].ceil().tanh().powi(2) + 1.5_f64)];
        v8.push(((1.5_f64 * ((1.5_f64 * y2.abs()) + 0.5_f64).sqrt().sin().abs()) + 0.5_f64).log2().tanh());
        (if (1_i64 >= 3_i64) {
            let k13 = v8.len();
            v8.rotate_left((3_usize * 1_usize) % (k13 + 1));
            1e-1_f64.sin()
        } else {
            v8.extend_from_slice(a4);
            let mut v8: [f64; 2] = [-x, (v8.get((1_usize + 3_usize) % 4).copied().unwrap_or(0.25_f64) + y2).tanh() * a4[(2_usize * 0_usize) % 3]];
            x.sin()
        }, -((3_usize * 0_usize) as f64).sin().rem_euclid((1.5_f64 * s6[0].abs()) + 1.5_f64))
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.945017, -0.057983, -0.290783, -0.030683000000000002, 0.32531699999999997, 1.068517, -1.7551830000000002],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: [f64; 3] = [x[2], x[3], x[4]]; let a3: Vec<f64> = vec![x[5], x[6]];
                let value = f1(a0.clone(), a1.clone(), &a2, &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: [f64; 3] = [x[2], x[3], x[4]]; let a3: Vec<f64> = vec![x[5], x[6]];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), &a2, &a3);
                let mut number = 0; let mut d2 = a2.clone(); fill(&mut d2, 0.25); let mut d3 = a3.clone(); fill(&mut d3, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(&a2, &a3, given, &mut d2, &mut d3);
                less(&mut d2, 0.25); less(&mut d3, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[-0.5, 0.75],
            &[-0.2928645502428557, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_180 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, y2: f64, a4: [f64; 3], m6: [[f64; 2]; 2]) -> f64 {
        let mut m8 = m6;
        m8[m6.len() % 2][0] = if ((m8.len() == 3_usize) && ((4_i64 + 1_i64) < 4_i64)) {
            for a4 in 0_usize..4 {
                let m6 = f64::floor(y2).sin();
                if ({
                    m8 = [m8[a4 % 2]; 2];
                    (m8[1][(a4 * a4) % 2] + ((4_i64 * 1_i64) as f64)) <= (((3_i64 as f64) / 30.0_f64).powi(2) + 0.5_f64).powf(0.9_f64 * (m8[1][(a4 * a4) % 2] / 14.0_f64))
                }) {
                    continue;
                };
                m8[0_usize % 2] = [y2, std::f64::consts::PI.to_radians()];
            }
            ((1.5_f64 + y2) * 0.5_f64.asinh()).sin().div_euclid((1.5_f64 * ((if ((m6.len() != 0_usize) || (f64::ln_1p(y2.powi(2) + 0.5_f64) >= (0.9_f64 * y2.tanh()).sinh())) {
                m8[1][(3_usize + 1_usize) % 2] = (a4[a4.len() % 3] / ((1.5_f64 * x.abs()) + 0.5_f64)).powi(3).sin() * 0.75_f64;
                (0.9_f64 * 0.25_f64.sin()).exp_m1().cos() / ((((1_i64 as f64) - (0_i64 as f64)) - f64::sin(x)).tanh().powi(2) + 0.5_f64)
            } else {
                f64::tan(0.9_f64 * (core::f64::consts::E.powi(2) + 0.5_f64).powi(-2).tanh()) / ((1.5_f64 * (2.0_f64.cos() - 3.0_f64).abs()) + 0.5_f64)
            }) % ((1.5_f64 * a4[2].abs()) + 1.5_f64)).abs()) + 1.5_f64)
        } else {
            let mut y11: f64 = (((x.powi(2) + 0.5_f64).ln() - 1e-1_f64.mul_add(core::f64::consts::E, y2)) + (2.0_f64 / (x.powi(2) + 0.5_f64)).atan2(a4[((0_i64 as usize) % 4_usize) % 3].min(x).powi(2) + 0.5_f64)).tanh();
            (0.9_f64 * (((1.5_f64 * (((1.5_f64 * y2.abs()) + 0.5_f64).log((1.5_f64 * m6[0][0].abs()) + 1.5_f64) / 14.0_f64).abs()) + 0.5_f64).log10() / 4.0_f64)).exp_m1()
        };
        2.0_f64 + f64::to_radians(1e-1_f64)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.757683, -1.4408830000000001, 1.422417, 0.25881699999999996, 1.6077169999999998, -0.719383, -1.2772830000000002, -0.779083, 0.127217],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: [f64; 3] = [x[2], x[3], x[4]]; let a3: [[f64; 2]; 2] = [[x[5], x[6]], [x[7], x[8]]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: [f64; 3] = [x[2], x[3], x[4]]; let a3: [[f64; 2]; 2] = [[x[5], x[6]], [x[7], x[8]]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2, d3) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[-0.5],
            &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_186 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, y2: f64, mut k4: usize, s6: &[f64], s8: &mut [f64]) -> f64 {
        if ((2_usize + k4) >= s6.len()) {
            return ((((y2 * ((1e-1_f64 * y2) + y2.max(y2))) / 16.0_f64) + (0.125_f64 * y2)) + (0.0625_f64 * x));
        } else {
            match ((3_i64 % 2_i64) % 7_i64) {
                3..6 => {
                    let k14 = s6.len();
                    let (s16, s18) = s6.split_at((k14 + 2_usize) % (k14 + 1));
                    k4 = 0_usize % 4;
                    k4 = s6.len() % 4;
                    let y20 = y2;
                }
                _ => {
                    if (((4_i64 as usize) % 4_usize) <= k4) {
                        k4 = 1_usize % 4;
                    } else {
                        let mut n26: i64 = (-3_i64) % 7_i64;
                        let c28 = 3_usize > 3_usize;
                        let k30 = s8.len();
                        let s32 = &mut s8[..];
                        k4 = 2;
                    };
                }
            };
        };
        let mut y34 = 0.5_f64;
        for y36 in s6.iter() {
            y34 += (*y36) * 0.0625_f64;
        }
        y34
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.599917, -1.980483, 0.729117, 1.3049169999999999, -0.768083, 0.004216999999999999, -1.794883, -1.974683, 0.090717, 0.206817, 1.283317],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: usize = 1; let a3: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]]; let mut a4: Vec<f64> = vec![x[9], x[10]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &a3, &mut a4);
                outcome(value, &[&a4])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: usize = 1; let a3: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]]; let mut a4: Vec<f64> = vec![x[9], x[10]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), &a3, &mut a4);
                let mut number = 0; let mut d3 = a3.clone(); fill(&mut d3, 0.25); let mut d4 = a4.clone(); seed(&mut d4, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(&a3, given, &mut d3, &mut d4);
                less(&mut d3, 0.25); 
                (outcome(value, &[&a4]), all(&[&d0, &d1, &d3, &d4]))
            },
            &[-0.5, -0.5, 0.75],
            &[0.0, 0.0, -0.03125, -0.03125, -0.03125, -0.03125, -0.03125, -0.03125, -0.03125, -0.5, 0.75],
        );
    }
}

mod program_187 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, s4: &mut [f64], s6: &mut [f64]) -> f64 {
        if (s4.is_empty() || s6.is_empty()) {
            return (3.0_f64 + 0.75_f64);
        };
        if let Some(y8) = s4.get(3_usize % 4) {
            if (s6[s4.len() % s6.len()] > (((*y8) * (*y8)) / 144.0_f64)) {
                let y14 = ((-(0.9_f64 * core::f64::consts::E.sin()).tan()) * ({
                    s6[1_usize % s6.len()] = (0.9_f64 * ((0.25_f64 / (s4[(0_usize + 2_usize) % s4.len()].powi(2) + 0.5_f64)) * (0.25_f64 - 0.75_f64)).sin()).sinh();
                    s6.rotate_right(s6.len() % (s6.len() + 1));
                    (0.9_f64 * ((x * x) / ((1.5_f64 * ((*y8) + 0.75_f64).sin().abs()) + 0.5_f64)).tanh()).atanh()
                })) / 13.0_f64;
                s6[2_usize % s6.len()] -= 0.5_f64 * ((0.5_f64 % (3.0_f64.powi(2) + 1.5_f64)) + (x.powi(2) + 0.5_f64).log2()).sin();
            } else {
                if (((0_i64 as usize) % 4_usize) <= ((3_i64 as usize) % 4_usize)) {
                    s6[0] %= ((s4[s6.len() % s4.len()] % ((1.5_f64 * y2.abs()) + 1.5_f64)) / 12.0_f64).abs() + 1.5_f64;
                    return ((((f64::sinh(0.9_f64 * (((1.5_f64 * s6.get(1_usize % 4).copied().unwrap_or(0.25_f64).copysign(std::f64::consts::PI).abs()) + 0.5_f64).powf(0.9_f64 * y2.sin()) / 147.0_f64).sin()) + (0.0625_f64 * (*y8))) + (0.0625_f64 * x)) + (0.125_f64 * s4[0])) + (0.0625_f64 * s6[s4.len() % s6.len()]));
                };
                let mut y21 = ((1.5_f64 * ({
                    let mut v19 = Vec::new();
                    v19.push(2_usize % 4);
                    (x + x.atan2((1.5_f64 * y2.abs()) + 0.5_f64)) * ((x + core::f64::consts::E) + (s6[3_usize % s6.len()] - s4[v19[0_usize % v19.len()] % s4.len()])).sin()
                }).abs()) + 0.5_f64).powf(0.9_f64 * (((*y8).tanh().powi(1) + 0.5_f64.min(((2_usize as i64) as f64) / 30.0_f64)) / 5.0_f64)).tanh();
            };
        } else {
            s4[0] -= 0.5_f64 * ((x + y2) / 8.0_f64);
        }
        let mut y24 = 0.5_f64;
        for y26 in s6.iter() {
            y24 += (*y26) * 0.1_f64;
        }
        let mut y28 = 0.5_f64;
        for y30 in s4.iter() {
            y28 += (*y30) * 0.1_f64;
        }
        x.div_euclid(x.powi(2) + 1.5_f64) - (y28 / (y2.powi(2) + 0.5_f64))
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.003317, 0.310417, 0.230317, -0.371683, 0.5702170000000001, -1.711883],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: Vec<f64> = vec![x[2], x[3], x[4]]; let mut a3: Vec<f64> = vec![x[5]];
                let value = f0(a0.clone(), a1.clone(), &mut a2, &mut a3);
                outcome(value, &[&a2, &a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: Vec<f64> = vec![x[2], x[3], x[4]]; let mut a3: Vec<f64> = vec![x[5]];
                let mut d2 = a2.clone(); let mut d3 = a3.clone(); 
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), &mut a2, &mut a3, &mut d2, &mut d3);
                (outcome(value, &[&a2, &a3]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0],
            &[0.010480269432540414, 0.9547516253561696, -0.16768431092064662, -0.16768431092064662, -0.16768431092064662, -0.0],
        );
    }
}

mod program_190 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let k2 = 2_usize % 4;
        let mut k2 = [(if ((0.9_f64 * std::f64::consts::PI.sin()).cosh() <= (match (2_i64 % 7_i64) {
            n5 @ (-2..0 | -2) if (((n5 as usize) % 4_usize) == k2) => {
                let mut n8 = (n5 * n5) % 7_i64;
                let y10 = 2.0_f64;
                if true {
                    (((1.5_f64 * x.abs()) + 0.5_f64).ln_1p() + y10).tanh().min(((y10 + x) - (x + 0.75_f64)).sin())
                } else {
                    match ((1_i64 - n8) % 7_i64) {
                        n14 if (k2 == (k2 * 0_usize)) => {
                            let mut n8: f64 = ((K.tanh() - y10.atan2(x.powi(2) + 0.5_f64)).powi(2) + 0.5_f64).ln_1p();
                            n8 *= (((k2 as f64) + ((k2 + k2) as f64)) / 60.0_f64) * (n8 + y10).tanh();
                        }
                        _ => {
                            let mut a20 = [(0.9_f64 * (x.atan() / 2.0_f64)).to_degrees() / 58.0_f64, (-y10) + x.rem_euclid(y10.powi(2) + 1.5_f64).tanh(), -x];
                        }
                    };
                    ((-1e-1_f64) % ((1.5_f64 * (core::f64::consts::E * x).abs()) + 1.5_f64)).asinh() / 3.0_f64
                }
            }
            0..3 if true => {
                (-(-(2.0_f64 + x))).sin()
            }
            n26 @ (-3..0 | 3..6) if (n26 < n26) => {
                (std::f64::consts::PI + (-x.clamp(-0.5_f64, 1.5_f64))).tanh()
            }
            n30 => {
                x
            }
        })) {
            std::f64::consts::PI
        } else {
            ((x + x).powi(2) + 0.5_f64).ln_1p() * (k2 as f64).sin()
        }) + (x % (std::f64::consts::PI.powi(2) + 1.5_f64)); 2];
        ((1.5_f64 * (k2[k2.len() % 2] * std::f64::consts::PI).sin().abs()) + 0.5_f64).hypot(((0_i64 + 0_i64) as f64).tanh())
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.529417],
            &|x| {
                let a0: f64 = x[0];
                let value = f0(a0.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0];
                
                let (value, d0) = f0_grad(a0.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[-5.556715363755187],
        );
    }
}

mod program_193 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut m2: [[f64; 2]; 2], v4: &mut Vec<Vec<f64>>, s6: &[usize]) -> f64 {
        if (v4.is_empty() || s6.is_empty()) {
            return (x + x);
        };
        if (0_i64 == 2_i64) {
            'l11: for r9 in m2 {
                let mut k14 = (1_usize * 3_usize) % 4;
                m2.fill(r9);
                let mut k16 = 0_usize;
                while k16 < 2 {
                    k16 += 1;
                    let mut v21 = vec![(f64::ceil(x) * (0.9_f64 * x.sin()).cosh()).tanh(), (0.5_f64 + (0.75_f64 * 3.0_f64)) / 12.0_f64, x];
                    let s23 = &mut m2[..=0];
                    v21.fill(((x * x) - r9[s6[k16 % s6.len()] % 2].max(3.0_f64)) / 16.0_f64);
                    m2[1..].fill(r9);
                }
            }
            v4.push(vec![x.sin().abs()]);
            let mut y25 = 2.0_f64;
        };
        *v4 = vec![vec![m2[1][((4_i64 as usize) % 4_usize) % 2]], vec![f64::sqrt((1.5_f64 * x.abs()) + 0.5_f64), 1.0_f64.sin(), f64::to_degrees(0.9_f64 * x.tanh()) / 58.0_f64], vec![core::f64::consts::E.fract()]];
        (0.9_f64 * (m2[s6[0] % 2][0] / (x.powi(2) + 0.5_f64)).tanh()).exp()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.876517, 1.289517, -1.6764830000000002, 0.8080170000000001, 0.690017, 1.751617, -1.777083, 0.513217, 0.658717, 1.104417, 1.5347169999999999, 0.754517, -1.904083, 0.792617, 1.7970169999999999, 0.016517, 0.723917, 1.754017, 1.490117, -0.7601829999999999, 0.821817],
            &|x| {
                let a0: f64 = x[0]; let a1: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let mut a2: Vec<Vec<f64>> = vec![vec![x[5], x[6]], vec![x[7], x[8], x[9], x[10], x[11], x[12], x[13]], vec![x[14], x[15], x[16], x[17], x[18], x[19], x[20]]]; let a3: Vec<usize> = vec![1, 3];
                let value = f0(a0.clone(), a1.clone(), &mut a2, &a3);
                outcome(value, &[&a2])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let mut a2: Vec<Vec<f64>> = vec![vec![x[5], x[6]], vec![x[7], x[8], x[9], x[10], x[11], x[12], x[13]], vec![x[14], x[15], x[16], x[17], x[18], x[19], x[20]]]; let a3: Vec<usize> = vec![1, 3];
                let mut d2 = a2.clone(); 
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), &mut a2, &a3, &mut d2);
                (outcome(value, &[&a2]), all(&[&d0, &d1, &d2]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[-0.1938158105345517, -0.0, -0.0, 0.257012598316311, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_197 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut p2: (f64, f64), y4: f64, mut n6: i64) -> f64 {
        p2.1 = (0.9_f64 * (if (1_usize < 3_usize) {
            x = (((2_usize * 2_usize) as f64).tanh() * y4).asinh().rem_euclid((2.0_f64 / ((1.5_f64 * (0.5_f64 + y4).abs()) + 0.5_f64)).powi(2) + 1.5_f64).tanh();
            let (y10, _) = (((p2.1 + p2.1) / ((((1.5_f64 * 0.25_f64.abs()) + 0.5_f64).sin().powi(2) + 0.5_f64).powi((n6 % 3_i64) as i32).powi(2) + 0.5_f64)) / 48.0_f64).sin_cos();
            (y4 + (p2.1 - y4.round())).tanh()
        } else {
            ((1.5_f64 * y4.abs()) + 0.5_f64).log((y4 + K).div_euclid((1.5_f64 * p2.1.abs()) + 1.5_f64).powi(2) + 1.5_f64).sin()
        }).tanh()).exp();
        p2.1.signum()
    }

    #[differentiable]
    fn f1(x: f64, mut k2: usize, s4: &[f64], s6: &mut [[f64; 2]]) -> f64 {
        if s4.is_empty() {
            return (std::f64::consts::PI + s4.get(k2 % 4).copied().unwrap_or(0.25_f64));
        };
        let mut s6 = vec![[2.0_f64, x.rem_euclid(x.powi(2) + 1.5_f64).round().sin()]];
        let mut v9: Vec<Vec<f64>> = vec![s4.to_vec(), vec![1e-1_f64]];
        let k11 = s6.len();
        s6[k2 % k11][k2 % 2] += 0.5_f64 * (0.9_f64 * s6[0][0].sin()).to_degrees().tanh();
        let y30 = {
            for r14 in s6[1..].iter() {
                if ((4_i64 % 3_i64) >= 3_i64) {
                    let k20 = v9.len();
                    v9[(((4_i64 as usize) % 4_usize) % (k20 + 1))..].fill(r14.to_vec());
                    v9 = vec![vec![r14.last().copied().unwrap_or(0.25_f64), 0.25_f64 - x]];
                    let mut y22 = f0(s4[0].mul_add(r14.last().copied().unwrap_or(1.5_f64), 1.0_f64) / 27.0_f64, ((x / ((1.5_f64 * x.abs()) + 0.5_f64)).tanh(), 1.0_f64.tanh()), (r14[((1_i64 as usize) % 4_usize) % 2] + x).tanh(), 1_i64);
                };
            }
            -(s4[0].tanh() - (x / (s4.get(0).copied().unwrap_or(1.5_f64).powi(2) + 0.5_f64)))
        };
        let mut y32 = 0.5_f64;
        for y34 in s4.iter() {
            y32 += (*y34) * 0.1_f64;
        }
        let mut y36 = 0.5_f64;
        for y38 in s4.iter() {
            y36 += (*y38) * 0.0625_f64;
        }
        f64::to_radians(-1.5_f64)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.562917, 0.712017],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 2; let a2: Vec<f64> = vec![x[1]]; let mut a3: Vec<[f64; 2]> = vec![];
                let value = f1(a0.clone(), a1.clone(), &a2, &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 2; let a2: Vec<f64> = vec![x[1]]; let mut a3: Vec<[f64; 2]> = vec![];
                let mut d2 = a2.clone(); let mut d3 = a3.clone(); 
                let (value, d0) = f1_grad(a0.clone(), a1.clone(), &a2, &mut a3, &mut d2, &mut d3);
                (outcome(value, &[&a3]), all(&[&d0, &d2, &d3]))
            },
            &[1.0],
            &[-0.0, -0.0],
        );
    }
}

mod program_198 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, s2: &mut [f64]) -> f64 {
        if s2.is_empty() {
            return (x * x);
        };
        for k4 in 0_usize..((3_usize + 1_usize) % 4) {
            'l11: for y9 in s2.iter().copied() {
                let mut v14: Vec<[f64; 2]> = vec![[((x.powi(2) + 0.5_f64).powi(-1) + s2[(k4 + k4) % s2.len()].min(s2.last().copied().unwrap_or(0.25_f64))).tanh(), ((k4 as f64) + y9).sin().mul_add(2.0_f64, (((1_i64 as usize) % 4_usize) as f64) + 1e-1_f64).tanh()], [f64::acos(0.9_f64 * (((1_i64 as f64).tanh() * (3_usize as f64).sin()) / 2.0_f64)), (core::f64::consts::E * x).rem_euclid((-x).powi(2) + 1.5_f64)]];
                let k16 = v14.len();
                v14[2_usize % k16][2_usize % 2] = -(x + 1.5_f64).mul_add(s2[k4 % s2.len()], std::f64::consts::PI.mul_add(y9, K)).sin();
            }
            for k18 in 1_usize..4 {
                let y23 = &mut s2[0];
                *y23 = 2.0_f64;
                *y23 *= (x * (x + (*y23))).tanh();
                s2.swap(k18 % s2.len(), s2.len() % s2.len());
                let y25 = ((((1.5_f64 * s2[0].abs()) + 0.5_f64).recip().powi(2) + 0.5_f64).log2() + ((0.25_f64 / (s2[k4 % s2.len()].powi(2) + 0.5_f64)) + (0.9_f64 * (x / 3.0_f64)).cosh())).tanh();
            }
        }
        let mut y27 = 0.5_f64;
        for y29 in s2.iter() {
            y27 += (*y29) * 0.125_f64;
        }
        let mut y31 = 0.5_f64;
        for y33 in s2.iter() {
            y31 += (*y33) * 0.0625_f64;
        }
        ((((s2[s2.len() % s2.len()].signum().powi(2) + 0.5_f64).sqrt().mul_add((1.0_f64 % (s2.last().copied().unwrap_or(1.5_f64).powi(2) + 1.5_f64)).signum(), (s2[s2.len() % s2.len()] - y27) - 0.5_f64.asinh()).sin() + (0.1_f64 * s2[0])) + (0.125_f64 * y31)) + (0.125_f64 * x)) + (0.1_f64 * y27)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.153483],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![];
                let value = f0(a0.clone(), &mut a1);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![];
                let (value, pullback) = f0_vjp(a0.clone(), &mut a1);
                let mut number = 0; let mut d1 = a1.clone(); seed(&mut d1, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(given, &mut d1);
                
                (outcome(value, &[&a1]), all(&[&d0, &d1]))
            },
            &[-0.5],
            &[0.153483],
        );
    }
}

mod program_199 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, x: f64, s3: &mut [[f64; 2]], s5: &[f64], s7: &mut [[f64; 2]]) -> Vec<f64> {
        if (depth == 0_usize) {
            return vec![std::f64::consts::PI.signum(); ((4_i64 as usize) % 4_usize) % 4];
        };
        if s3.is_empty() {
            return s5[(depth % (s5.len() + 1))..].to_vec();
        };
        'l11: for k9 in 0_usize..0 {
            let mut k14 = 0_usize;
            while k14 < 0 {
                k14 += 1;
                s7.rotate_right(k9 % (s7.len() + 1));
            }
        }
        vec![(s3[0][0] + 0.25_f64).sin().floor() / 13.0_f64, s3[(depth * depth) % s3.len()][2_usize % 2] / 12.0_f64]
    }

    #[differentiable]
    fn f1(mut x: f64) -> f64 {
        'l4: for k2 in 0_usize..2 {
            let k2 = (x < x) && (4_i64 != (3_i64 + 1_i64));
        }
        match ((2_i64 - 1_i64) % 7_i64) {
            -1 | 3.. if ((0_usize <= 3_usize) || (x <= (3_i64 as f64))) => {
                x = (((1.5_f64 * f64::tan(0.9_f64 * (x / 14.0_f64)).abs()) + 0.5_f64).log((1.5_f64 * x.min(1.0_f64).abs()) + 1.5_f64) * (((1.5_f64 * ((x.powi(2) + 0.5_f64).hypot(x).sin().powi(2) + 0.5_f64).abs()) + 0.5_f64).powi((3_i64 % 3_i64) as i32) / 21.0_f64)).tanh();
            }
            n11 @ (1..3 | 0..) => {
                let mut y14 = x / 12.0_f64;
                let y14 = (x.atan2(x.powi(2) + 0.5_f64) - y14).sin().atan2((1.5_f64 * (0.25_f64 + ({
                    x = if ((1_usize != 1_usize) && ({
                        y14 = std::f64::consts::PI;
                        (((0_usize + 2_usize) as f64) >= y14) || (y14 <= y14)
                    })) {
                        let y14 = [(y14.abs() / ((y14 * ((n11 as f64) / 30.0_f64)).powi(2) + 0.5_f64)) / 24.0_f64, (0.9_f64 * (y14 / 14.0_f64)).atanh(), ((2.0_f64.powi(2) + 1.5_f64).acosh() * (0.9_f64 * (((0_usize * 0_usize) as f64) / 34.0_f64)).acos()).tanh()];
                        x = (0.9_f64 * x.sin()).exp().sin() * (f64::to_degrees(0.9_f64 * x.sin()).tanh() * ((4_i64 - n11) as f64).tanh().cos());
                        core::f64::consts::E
                    } else {
                        x = x.tanh();
                        (((y14.powi(2) + 0.5_f64).log10() - (K - x)) - y14.div_euclid((1.5_f64 * (0.5_f64 / (((1_i64 / 2_i64) as f64).sin().powi(2) + 0.5_f64)).abs()) + 1.5_f64)) / 32.0_f64
                    };
                    x.signum()
                })).abs()) + 0.5_f64);
            }
            2 if ((-1_i64) <= 1_i64) => {
                x = x.tanh();
            }
            _ => {
                x += 0.5_f64 * x.sin().asinh().sin();
            }
        };
        ((x.copysign(2.0_f64) + (x.powi(2) + 0.5_f64).ln()) % ((1.5_f64 * K.abs()) + 1.5_f64)).sin() + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.931917],
            &|x| {
                let a0: f64 = x[0];
                let value = f1(a0.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0];
                
                let (value, d0) = f1_grad(a0.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[-0.010131669425639185],
        );
    }
}

mod program_205 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64, mut y4: f64, v6: &mut Vec<f64>, a8: &mut [f64; 3], s10: &[Vec<f64>]) -> f64 {
        if v6.is_empty() {
            return ((-a8[2]) / 12.0_f64);
        };
        let n12 = (2_i64 * 3_i64) % 7_i64;
        a8[..1].copy_from_slice(&v6[..1]);
        let mut y14 = 0.5_f64;
        for y16 in v6.iter() {
            y14 += (*y16) * 0.125_f64;
        }
        let mut y18 = 0.5_f64;
        for y20 in v6.iter() {
            y18 += (*y20) * 0.0625_f64;
        }
        ((((((v6[0] - (n12 as f64)).sin() * v6.pop().unwrap()).mul_add(((-(2_usize as f64)) / ((1.5_f64 * a8[a8.len() % 3].clamp(-0.5_f64, 1.5_f64).abs()) + 0.5_f64)).sin(), a8[(1_usize * 3_usize) % 3]) / 24.0_f64) + (0.125_f64 * y14)) + (0.0625_f64 * y4)) + (0.0625_f64 * a8[(2_usize + 1_usize) % 3])) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.136717, -0.024283, -1.6164830000000001, -0.6805829999999999, -0.389583, 1.3131169999999999, -0.626683, -1.686083, -0.605583, 1.613117, -0.982583, -1.613583, -1.526383, -1.110683, -0.383083, 0.19691699999999998, 0.738017, -1.169783, 1.414917, 1.727917, 0.442117, -0.6616829999999999, -0.5305829999999999, -0.780883, -0.5547829999999999, 1.646917, 1.8093169999999998, -1.1324830000000001, -0.653283],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let mut a3: Vec<f64> = vec![x[3], x[4], x[5], x[6], x[7], x[8], x[9]]; let mut a4: [f64; 3] = [x[10], x[11], x[12]]; let a5: Vec<Vec<f64>> = vec![vec![x[13], x[14], x[15], x[16], x[17], x[18], x[19]], vec![x[20], x[21]], vec![x[22], x[23], x[24], x[25], x[26], x[27], x[28]]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &mut a3, &mut a4, &a5);
                outcome(value, &[&a3, &a4])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let mut a3: Vec<f64> = vec![x[3], x[4], x[5], x[6], x[7], x[8], x[9]]; let mut a4: [f64; 3] = [x[10], x[11], x[12]]; let a5: Vec<Vec<f64>> = vec![vec![x[13], x[14], x[15], x[16], x[17], x[18], x[19]], vec![x[20], x[21]], vec![x[22], x[23], x[24], x[25], x[26], x[27], x[28]]];
                let mut d3 = a3.clone(); let mut d4 = a4.clone(); let mut d5 = a5.clone(); 
                let (value, (d0, d1, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, &mut a4, &a5, &mut d3, &mut d4, &mut d5);
                (outcome(value, &[&a3, &a4]), all(&[&d0, &d1, &d2, &d3, &d4, &d5]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[0.1, -0.0, 0.0625, 0.057842725058563874, 0.015625, 0.015625, 0.015625, 0.015625, 0.015625, 0.03174396327476474, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_207 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut m2: [[f64; 2]; 2], a4: [f64; 3], mut p6: (f64, f64)) -> f64 {
        let a8 = a4;
        let mut k10 = m2.len() % 4;
        ((((m2[(k10 * k10) % 2][1] / 12.0_f64) + (0.0625_f64 * a8[k10 % 3])) + (0.0625_f64 * m2[a4.len() % 2][0])) + (0.125_f64 * x)) + (0.1_f64 * a4[0])
    }

    #[differentiable(vjp)]
    fn f1(mut x: f64, y2: f64, s4: &[usize], s6: &[f64]) -> f64 {
        if s4.is_empty() {
            return ((-x) / 12.0_f64);
        };
        let s6: f64 = {
            for k9 in 0_usize..=(s6.len() % 4) {
                let mut v14 = s4.to_vec();
                let mut v16: Vec<f64> = Vec::new();
                let (y18, _) = (f64::fract(y2) + y2).sin_cos();
            }
            'l22: for k20 in 0_usize..=2 {
                {
                    x += 0.5_f64 * (0.9_f64 * 1.5_f64.tanh()).tan().sin();
                    let ((y26, y28), y30) = ((((1_i64 as f64) + (core::f64::consts::E * x)).tanh(), x), ((1.5_f64 * y2.abs()) + 0.5_f64).log2());
                };
                x -= 0.5_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).powi(-1).rem_euclid(((1.5_f64 * y2.abs()) + 0.5_f64).hypot((((2_i64 as usize) % 4_usize) as f64) / 30.0_f64).powi(2) + 1.5_f64).tanh();
            }
            (((1e-1_f64 / ((1.5_f64 * 3.0_f64.abs()) + 0.5_f64)).powi(2) + 0.5_f64).log((0.25_f64 * y2).powi(2) + 1.5_f64) + (((1.5_f64 * ((s6.len() as f64) / 30.0_f64).abs()) + 0.5_f64).ln_1p() * y2.mul_add(0.75_f64, y2))) / 62.0_f64
        };
        ((((((3_i64 + 0_i64) as f64) / 30.0_f64) * (y2 + s6).max((0.9_f64 * s6.tanh()).exp2())).sin() + (0.125_f64 * s6)) + (0.0625_f64 * x)) + (0.0625_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.47501699999999997, -1.554683, 1.572717, -0.499483, 1.026417, -1.8903830000000001, -1.7248830000000002, -0.23808300000000002, 1.5816169999999998],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<usize> = vec![3, 2]; let a3: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]];
                let value = f1(a0.clone(), a1.clone(), &a2, &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<usize> = vec![3, 2]; let a3: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), &a2, &a3);
                let mut number = 0; let mut d3 = a3.clone(); fill(&mut d3, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(&a2, &a3, given, &mut d3);
                less(&mut d3, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d1, &d3]))
            },
            &[-0.5],
            &[-0.045407592451358815, -0.03237301552511845, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_208 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut y2: f64, y4: f64, v6: &mut Vec<[f64; 2]>) -> f64 {
        let mut k8 = 0_usize;
        while k8 < 1 && ((0.9_f64 * (((2_i64 % 4_i64) as f64) / 34.0_f64)).asin() < y4) {
            k8 += 1;
            let mut y13 = ((((1_usize + 0_usize) as f64).sin().max(y2) / ((1.5_f64 * y4.min(y2).abs()) + 0.5_f64)) + (f64::exp2(0.9_f64 * x.sin()) / ((1.5_f64 * (x % ((1.5_f64 * ((2_i64 * 4_i64) as f64).sin().abs()) + 1.5_f64)).abs()) + 0.5_f64))).tanh();
        }
        *v6 = vec![[x * x, (y2 + 2.0_f64) / 15.0_f64], [(0.9_f64 * y2.sin()).tan(), (0.9_f64 * (1e-1_f64 / 4.0_f64)).sinh()], [-0.25_f64; 2]];
        v6.push([y4, ((y2 - y2).sin().powi(2) + 0.5_f64).ln()]);
        for k15 in 0_usize..=1 {
            let n20 = (2_i64 + 3_i64) % 7_i64;
            let y35: f64 = ((if ({
                y2 /= (0.9_f64 * ((match (n20 % 7_i64) {
                    n24 @ (0..=3 | 4..) if ((y2 - y2) <= (K * x)) => {
                        *v6 = v6.clone();
                        let a27 = [(x - (k15 as f64)).sin() * ((y2 + y2) / 24.0_f64), (y2 * y2).tanh().div_euclid((1.5_f64 * x.abs()) + 1.5_f64), ((y2.powi(2) + 1.5_f64).acosh() + (x * 1.0_f64)).tanh()];
                        ((1.5_f64 * ((f64::cbrt((1.5_f64 * a27[k15 % 3].abs()) + 0.5_f64) / 145.0_f64) * (3.0_f64 + (4_i64 as f64)).tanh()).abs()) + 0.5_f64).powf(0.9_f64 * ((a27[2] * (-core::f64::consts::E)).tanh() / 2.0_f64))
                    }
                    n30 => {
                        K
                    }
                }) / 9.0_f64)).exp() + 0.75_f64;
                (k15 * 2_usize) >= v6.len()
            }) {
                1e-1_f64
            } else {
                ((0.9_f64 * (x.sin() / 2.0_f64)).to_degrees() % ((1.5_f64 * (0.9_f64 * (x.div_euclid(y4.powi(2) + 1.5_f64) / 4.0_f64)).to_degrees().sin().abs()) + 1.5_f64)) / 58.0_f64
            }) + (x + (n20 as f64)).tanh().trunc()) / 9.0_f64;
        }
        (y4 - x) % ((1.5_f64 * (core::f64::consts::E + 2.0_f64).abs()) + 1.5_f64)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.350683, 1.060517, -0.934283, 0.800717, -1.242783, -0.7723829999999999, 0.394717],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let mut a3: Vec<[f64; 2]> = vec![[x[3], x[4]], [x[5], x[6]]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let mut a3: Vec<[f64; 2]> = vec![[x[3], x[4]], [x[5], x[6]]];
                let mut d3 = a3.clone(); 
                let (value, (d0, d1, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, &mut d3);
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[-1.0, -0.0, 1.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_211 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, k2: usize) -> f64 {
        if (((k2 + 3_usize) as f64) >= (k2 as f64)) {
            x += 0.5_f64 * (if ((k2 * 0_usize) == (0_usize + k2)) {
                'l8: for k6 in 0_usize..(k2 % 4) {
                    let (_, mut y11) = (((std::f64::consts::PI + core::f64::consts::E) * (x + K)) / 128.0_f64).sin_cos();
                    x *= (y11 * (-x)).sin();
                    y11 = (x.atan2(x.powi(2) + 0.5_f64).fract().powi(2) + 0.5_f64).log2().tanh();
                }
                (0.9_f64 * (x / 14.0_f64)).exp_m1()
            } else {
                let (y14, y16) = (x, ((x * x).sin().powi(2) + 0.5_f64).hypot(-2.0_f64));
                {
                    x %= (x.copysign(y16) / 12.0_f64).abs() + 1.5_f64;
                    y16.div_euclid((1.5_f64 * (((0_i64 as usize) % 4_usize) as f64).tanh().abs()) + 1.5_f64) / 13.0_f64
                }
            }).sin();
            return (((x.copysign(x) * x.atan2((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64)) / 20.0_f64).fract() + (0.125_f64 * x));
        };
        let mut k2: f64 = x / 12.0_f64;
        x = -((1.5_f64 * (x - 1e-1_f64).tanh().abs()) + 0.5_f64).ln_1p();
        for k20 in 0_usize..((3_usize * 0_usize) % 4) {
            k2 = K;
        }
        (-k2) / 12.0_f64
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.16291699999999998],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 0;
                let value = f0(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 0;
                
                let (value, d0) = f0_grad(a0.clone(), a1.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[0.13238898378432848],
        );
    }
}

mod program_214 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, v2: &Vec<f64>) -> Vec<f64> {
        if v2.is_empty() {
            return vec![f64::to_degrees(0.9_f64 * (x / 14.0_f64)).tanh(), (x * std::f64::consts::PI) / 48.0_f64];
        };
        if ((0_i64 % 3_i64) > 1_i64) {
            if (!(1_usize != 1_usize)) {
                x %= x.tanh().abs() + 1.5_f64;
                if (((1.5_f64 * v2[0].abs()) + 0.5_f64).log((1.5_f64 * v2[0].abs()) + 1.5_f64) < (x - v2[1_usize % v2.len()])) {
                    'l9: for s7 in v2.chunks(3) {
                        x -= 0.5_f64 * (x + (0.9_f64 * (x / 14.0_f64)).cosh()).sin();
                        x += 0.5_f64 * (((1.5_f64 * (2.0_f64 * core::f64::consts::E).abs()) + 1.5_f64).acosh() / 14.0_f64);
                    }
                    if ({
                        x = x.sin();
                        f64::floor(x) <= (core::f64::consts::E * 1e-1_f64)
                    }) {
                        let y14 = ((f64::cosh(0.9_f64 * x.tanh()) - (v2.last().copied().unwrap_or(0.5_f64) + 3.0_f64)) * (2.0_f64.powi(2) + 0.5_f64).hypot(-0.75_f64)) / 83.0_f64;
                    };
                } else {
                    x %= (x * v2.get(2).copied().unwrap_or(0.25_f64)).sin().abs() + 1.5_f64;
                };
            } else {
                x -= 0.5_f64 * ((1.0_f64.powi(3) / 27.0_f64).atan() / 4.0_f64);
            };
        } else {
            x += 0.5_f64 * ((3_i64 - 4_i64) as f64).tanh().clamp(-0.5_f64, 1.5_f64).tanh();
        };
        vec![x.sin(), ((1.5_f64 * ((1.5_f64 * K.abs()) + 0.5_f64).tanh().abs()) + 0.5_f64).powi((2_i64 % 3_i64) as i32).min((x + x) / 24.0_f64), K.asinh() % ((((v2.len() as f64) % (x.powi(2) + 1.5_f64)) / 30.0_f64).powi(2) + 1.5_f64)]
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.677317, -1.5235830000000001, 0.49471699999999996],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2]];
                let value = f0(a0.clone(), &a1);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2]];
                let (value, pullback) = f0_vjp(a0.clone(), &a1);
                let mut number = 0; let mut d1 = a1.clone(); fill(&mut d1, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a1, given, &mut d1);
                less(&mut d1, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5, 0.75, 0.0],
            &[0.00039188453444607974, 0.0, 0.0],
        );
    }
}

mod program_215 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, m2: [[f64; 2]; 2], y4: f64, s6: &[(f64, f64)], a8: &mut [f64; 3]) {
        if s6.is_empty() {
            return;
        };
        let mut m11: [[f64; 2]; 2] = {
            a8[..=0].fill((((2_usize as f64) + y4).sin().powi(2) + 0.5_f64).log2());
            m2
        };
    }

    #[differentiable(vjp)]
    fn f1(mut x: f64, mut y2: f64, mut p4: (f64, f64), s6: &[usize]) -> Vec<f64> {
        if s6.is_empty() {
            return vec![(-y2) / 12.0_f64; 0_usize % 4];
        };
        let mut y8: f64 = ((y2.powi(2) + 0.5_f64).powf(0.9_f64 * ((((2_usize * 3_usize) as f64) - y2).tanh() / 2.0_f64)).sin() + x) / 13.0_f64;
        let y2: usize = 1_usize % 4;
        let s6 = x.sin();
        if (!(({
            p4 = p4;
            !(s6 <= (y2 as f64))
        }) && ((3_i64 / 2_i64) != 0_i64))) {
            x = ((-(y2 as f64)) + ((((2_i64 / 2_i64) as f64).sin() * ((1_i64 + 2_i64) as f64).tanh()) + p4.0.mul_add(0.5_f64, s6))).tanh();
        } else {
            x += 0.5_f64 * ((0.9_f64 * (p4.0.floor() / 15.0_f64)).to_degrees() / 116.0_f64);
            for k15 in 0_usize..0 {
                y8 %= ({
                    p4.1 *= p4.1.tanh();
                    s6 % ((1.5_f64 * 1.0_f64.abs()) + 1.5_f64)
                }).tanh().abs() + 1.5_f64;
            }
            let mut v21 = Vec::with_capacity(3);
            v21.push(K);
        };
        let y23 = (p4.0 + (s6 * s6)).tanh() + f64::asin(0.9_f64 * p4.0.sin()).rem_euclid((1.5_f64 * (p4.1 + x).tanh().abs()) + 1.5_f64);
        vec![(((0_usize as f64) - p4.0) / 42.0_f64).tanh()]
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.2995830000000002, -1.868583, -0.137183, -1.9084830000000002],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: (f64, f64) = (x[2], x[3]); let a3: Vec<usize> = vec![0];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: (f64, f64) = (x[2], x[3]); let a3: Vec<usize> = vec![0];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), a2.clone(), &a3);
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2) = pullback(&a3, given);
                
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[-0.5],
            &[0.0, 0.0, 0.011904634900107696, 0.0],
        );
    }
}

mod program_218 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let y8;
        if (x >= x) {
            let (y3, mut y5) = ((((1.5_f64 * x.abs()) + 0.5_f64).ln() * 3.0_f64.min(x)).sin(), ((1.5_f64 * x.atan2((1.5_f64 * x.abs()) + 0.5_f64).abs()) + 0.5_f64).ln_1p());
            y8 = ((y5 % ((y5.mul_add(((2_usize * 1_usize) as f64).tanh(), 0.25_f64) / 15.0_f64).powi(2) + 1.5_f64)) * ((1.5_f64 * (-y3).abs()) + 0.5_f64).ln()).tanh();
        } else {
            y8 = x;
        }
        ((0.25_f64.powi(1) + (x - x)).ceil().sin() + (0.125_f64 * y8)) + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64) -> f64 {
        x + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f2(x: f64, k2: usize, p4: ((f64, f64), f64), p6: (f64, f64)) -> f64 {
        if (K >= ((0_usize + k2) as f64)) {
            let n9 = (1_i64 + 1_i64) % 7_i64;
        };
        let n12 @ 1..=2 = (((0_usize as i64) % 4_i64) % 7_i64) else {
            return ((((((-x.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64)) + ((1e-1_f64 + 0.25_f64).powi(2) + 0.5_f64).ln_1p()) / 12.0_f64) + (0.1_f64 * x)) + (0.0625_f64 * p4.0.0)) + (0.1_f64 * p6.1));
        };
        let ((y14, y16), y18): ((f64, f64), f64) = p4;
        let y44;
        if (true || ((p4.1 * 0.5_f64) >= ((1.5_f64 * p4.0.0.abs()) + 0.5_f64).ln())) {
            let mut p4: [f64; 2] = {
                let mut k21 = 0_usize;
                loop {
                    k21 += 1;
                    if k21 > 0 {
                        break [y14, f64::trunc((core::f64::consts::E.powi(2) + 0.5_f64).hypot(y16).sin())];
                    }
                    match ((3_i64 % 2_i64) % 7_i64) {
                        n27 if (!(k21 != ((n27 as usize) % 4_usize))) => {}
                        n31 @ 2..5 if (!(0.75_f64 <= ((k21 + k2) as f64))) => {}
                        n35 @ (-2.. | -1) => {}
                        n39 => {}
                    };
                }
            };
            y44 = y16 / 12.0_f64;
        } else {
            y44 = (0.9_f64 * y14.atan().sin()).tan() - (0.9_f64 * std::f64::consts::PI.sin()).exp_m1();
        }
        (-(0.9_f64 * y18.sin()).to_degrees()) / 58.0_f64
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.212917, 1.137317, -1.212683, 1.2850169999999999, -1.348683, 1.130317],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 2; let a2: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a3: (f64, f64) = (x[4], x[5]);
                let value = f2(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 2; let a2: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a3: (f64, f64) = (x[4], x[5]);
                
                let (value, (d0, d2, d3)) = f2_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                (outcome(value, &[]), all(&[&d0, &d2, &d3]))
            },
            &[1.0],
            &[0.016666666666666677, 0.0625, -0.0, -0.0, -0.0, 0.1],
        );
    }
}

mod program_219 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, y2: f64, m4: [[f64; 2]; 2], s6: &[usize]) -> f64 {
        if s6.is_empty() {
            return (m4[0][1] * 1e-1_f64);
        };
        let mut m4: Vec<f64> = vec![(0.9_f64 * (std::f64::consts::PI % (m4[((4_i64 as usize) % 4_usize) % 2][1].powi(2) + 1.5_f64)).sin()).asin(); (3_usize * 3_usize) % 4];
        let mut y9 = 0.5_f64;
        for y11 in m4.iter() {
            y9 += (*y11) * 0.1_f64;
        }
        let mut y13 = 0.5_f64;
        for y15 in m4.iter() {
            y13 += (*y15) * 0.1_f64;
        }
        (((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * y9.tanh()) - m4.pop().unwrap_or(0.5_f64).asinh()) / 19.0_f64
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.4934830000000001, 0.6430170000000001, -1.476083, -0.615683, 0.30921699999999996, 0.055117000000000006],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: [[f64; 2]; 2] = [[x[2], x[3]], [x[4], x[5]]]; let a3: Vec<usize> = vec![3, 1];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: [[f64; 2]; 2] = [[x[2], x[3]], [x[4], x[5]]]; let a3: Vec<usize> = vec![3, 1];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), &a3);
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2) = pullback(&a3, given);
                
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[-0.5],
            &[0.011402111868080734, 0.0, 0.0, 0.010174765470016436, 0.0, 0.0],
        );
    }
}

mod program_220 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, s2: &mut [f64]) -> f64 {
        if s2.is_empty() {
            return (x + x);
        };
        let mut v17: Vec<f64> = match ((3_i64 / 4_i64) % 7_i64) {
            2..3 => {
                return (((((1.5_f64 * x.abs()) + 0.5_f64).powi(-1).powi(2) + 1.5_f64).acosh().tanh() + (0.1_f64 * x)) + (0.1_f64 * s2[0_usize % s2.len()]));
            }
            _ => {
                for (y8, y10) in s2.iter().zip(s2[(0_usize % (s2.len() + 1))..].iter()) {
                    let mut v15 = Vec::new();
                    v15.push((0.9_f64 * 0.25_f64.tanh()).exp2() % ((1.5_f64 * (*y8).abs()) + 1.5_f64));
                }
                vec![s2[0].sin(), (x.copysign(((0_i64 / 3_i64) as f64).sin()) * f64::ceil(std::f64::consts::PI)) / 26.0_f64, x]
            }
        };
        let mut y19 = 0.5_f64;
        for y21 in s2.iter() {
            y19 += (*y21) * 0.125_f64;
        }
        x
    }

    #[differentiable]
    fn f1(x: f64, p2: ((f64, f64), f64), p4: (f64, f64), k6: usize) -> f64 {
        if ((2_i64 * 2_i64) != 1_i64) {
            let a21;
            if (!((x <= 3.0_f64) && true)) {
                a21 = [-p4.0.copysign(x), (p2.0.1 / (p2.1.powi(2) + 0.5_f64)).clamp(-0.5_f64, 1.5_f64), 0.25_f64];
            } else {
                let n11 = 1_i64 % 7_i64;
                a21 = [f0((2.0_f64 * x) / 6.0_f64, &mut [{
                    ((1.5_f64 * ({
                        (-(k6 as f64)).sin()
                    }).abs()) + 0.5_f64).sqrt() / 65.0_f64
                }, x.min(x), if ((k6 == k6) || ((0.5_f64 >= 0.5_f64) && (x >= 0.75_f64))) {
                    ((x.atan() - (0.9_f64 * x.sin()).to_degrees()) / 60.0_f64).tanh()
                } else {
                    let mut p4 = {
                        x
                    };
                    (((((1.5_f64 * p4.abs()) + 0.5_f64).log2() * f0(0.5_f64 / 3.0_f64, &mut [(0.5_f64 + (0_usize as f64)).tanh(), (p2.1 - p2.0.1).sin()])) / 72.0_f64) + (1_usize as f64)) / 31.0_f64
                }]), 0.25_f64.tanh().atan2((x % ((1.5_f64 * x.abs()) + 1.5_f64)).powi(2) + 0.5_f64), -x.clamp(-0.5_f64, 1.5_f64)];
            }
        };
        ((((1.5_f64 * p2.0.0.abs()) + 0.5_f64).hypot(p4.0.atan2(x.powi(2) + 0.5_f64) / ((1.5_f64 * (0.9_f64 * std::f64::consts::PI.tanh()).asin().abs()) + 0.5_f64)).sin() + (0.0625_f64 * p4.1)) + (0.1_f64 * p2.1)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.807717, -0.36468300000000003, 0.494917, 0.009917, 1.9663169999999999, -1.526583],
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: (f64, f64) = (x[4], x[5]); let a3: usize = 3;
                let value = f1(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: (f64, f64) = (x[4], x[5]); let a3: usize = 3;
                
                let (value, (d0, d1, d2)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[1.0],
            &[0.0771835086399881, -0.5547575185928562, -0.0, 0.1, 0.01734765380452247, 0.0625],
        );
    }
}

mod program_222 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, v2: &mut Vec<f64>, mut v4: Vec<f64>) -> f64 {
        *v2 = std::mem::replace(&mut *v2, vec![std::f64::consts::PI; 0]);
        for y6 in v4.iter().copied() {
            for &y11 in &*v2 {
                let p16 = (((((1_usize * 3_usize) as f64).tanh().powi(3) - (0.25_f64 + y11)).tanh(), ((1.5_f64 * x.abs()) + 0.5_f64).cbrt().tanh().cos()), ((y11 + y11) / 24.0_f64).max((0.9_f64 * 1.0_f64.tanh()).exp_m1()));
            }
            let mut k18 = 0_usize;
            'l20: while k18 < 3 && (x.floor() <= (y6 + x)) {
                k18 += 1;
                let mut n23 = 4_i64 % 7_i64;
            }
        }
        let mut y25 = 0.5_f64;
        for y27 in v2.iter() {
            y25 += (*y27) * 0.1_f64;
        }
        (x.sin() + (0.1_f64 * x)) + (0.0625_f64 * y25)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.021017, -0.295883, 1.781317, -1.851783, -0.798083, 0.892317, -1.127283, -1.858483, 1.408317, -0.349283, 1.9304169999999998, -0.14308300000000002, -1.2370830000000002, 1.344217, -1.168183],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let a2: Vec<f64> = vec![x[8], x[9], x[10], x[11], x[12], x[13], x[14]];
                let value = f0(a0.clone(), &mut a1, a2.clone());
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let a2: Vec<f64> = vec![x[8], x[9], x[10], x[11], x[12], x[13], x[14]];
                let (value, pullback) = f0_vjp(a0.clone(), &mut a1, a2.clone());
                let mut number = 0; let mut d1 = a1.clone(); seed(&mut d1, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d2) = pullback(given, &mut d1);
                
                (outcome(value, &[&a1]), all(&[&d0, &d1, &d2]))
            },
            &[-0.5, -0.5, 0.75, 0.0, 2.0, -1.25, 1.0, -0.5],
            &[-0.5498895754925134, -0.503125, 0.746875, -0.003125, 1.996875, -1.253125, 0.996875, -0.503125, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_223 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, c2: bool, y4: f64) -> f64 {
        for k6 in 0_usize..(3_usize % 4) {}
        let mut y11 = x;
        let n13 = 1_i64 % 7_i64;
        if (y4.trunc() > (x + y11)) {
            let c2 = [((1.5_f64 * x.abs()) + 0.5_f64).recip() * x, {
                y11 += 0.5_f64 * (0_i64 as f64).sin();
                0.5_f64
            }];
            let mut y23: f64 = {
                let mut k18 = 0_usize;
                loop {
                    k18 += 1;
                    if k18 > 1 {
                        break (((c2[0] / (x.powi(2) + 0.5_f64)) + (-c2[1])) / 36.0_f64);
                    }
                    y11 /= (0.9_f64 * ((std::f64::consts::PI + std::f64::consts::PI) / 9.0_f64)).exp() + 0.75_f64;
                }
            };
        } else {
            y11 = (((x / (y4.powi(2) + 0.5_f64)).powi(2) + 0.5_f64).log((1.5_f64 * (y4 % ((n13 as f64).sin().powi(2) + 1.5_f64)).abs()) + 1.5_f64) - 1e-1_f64.fract().clamp(-0.5_f64, 1.5_f64)).sin();
        };
        (((1.0_f64 / 3.0_f64) + (0.125_f64 * y4)) + (0.125_f64 * x)) + (0.0625_f64 * y11)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.166917, 1.106117],
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false; let a2: f64 = x[1];
                let value = f0(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false; let a2: f64 = x[1];
                
                let (value, (d0, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone());
                (outcome(value, &[]), all(&[&d0, &d2]))
            },
            &[1.0],
            &[0.16912418644748806, 0.05985331512593933],
        );
    }
}

mod program_225 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, mut p2: (f64, f64), s4: &[f64]) -> f64 {
        if s4.is_empty() {
            return f64::exp(0.9_f64 * (x / 14.0_f64));
        };
        let mut k6 = 0_usize;
        while k6 < 1 && (1_usize < 1_usize) {
            k6 += 1;
            for k11 in 1_usize..2 {
                let mut v16 = vec![1];
                x = (std::f64::consts::PI.powi(2) + 0.5_f64).log2().tanh();
                let y18 = &mut x;
                v16 = v16[..].to_vec();
            }
        }
        let mut y40 = match ((0_i64 % 2_i64) % 7_i64, false) {
            (n21 @ (0..1 | 0..), true) if (n21 >= 4_i64) => {
                let y24 = &mut x;
                'l30: for (k26, &y28) in s4.iter().enumerate() {
                    let y33: f64 = ((y28 + (0.9_f64 * K.tanh()).acos()) + (((4_i64 as f64) - K) % ((1.5_f64 * p2.1.round().tanh().abs()) + 1.5_f64))).sin();
                }
                (x.powi(2) + 0.5_f64).ln_1p() + (((1.5_f64 * (2.0_f64.powi(2) + 0.5_f64).log2().abs()) + 0.5_f64).sqrt() / 82.0_f64)
            }
            (n36, true) => {
                x += 0.5_f64 * x.tanh();
                return (((((x.trunc() - p2.1) / 24.0_f64).atan2((1.5_f64 * (s4[0] + s4.last().copied().unwrap_or(1.5_f64)).tanh().abs()) + 0.5_f64) + (0.1_f64 * p2.0)) + (0.125_f64 * x)) + (0.0625_f64 * s4[(0_usize + 2_usize) % s4.len()]));
            }
            _ => {
                (((-core::f64::consts::E) * (s4.last().copied().unwrap_or(0.5_f64) - x)) - x).sin()
            }
        };
        let mut y42 = 0.5_f64;
        for y44 in s4.iter() {
            y42 += (*y44) * 0.0625_f64;
        }
        let mut y46 = 0.5_f64;
        for y48 in s4.iter() {
            y46 += (*y48) * 0.0625_f64;
        }
        f64::atanh(0.9_f64 * f64::log2((1.5_f64 * K.abs()) + 0.5_f64).tanh())
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.37971699999999997, 1.6339169999999998, 0.375317, 1.370817],
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]); let a2: Vec<f64> = vec![x[3]];
                let value = f0(a0.clone(), a1.clone(), &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]); let a2: Vec<f64> = vec![x[3]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), &a2);
                let mut number = 0; let mut d2 = a2.clone(); fill(&mut d2, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(&a2, given, &mut d2);
                less(&mut d2, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[-0.5],
            &[0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_226 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        match ((2_i64 - 3_i64) % 7_i64) {
            -2 => {
                let (mut y4, _) = (x, ((-core::f64::consts::E) + f64::round(((-0_i64) as f64).sin())).tanh());
                y4 = {
                    y4.max(((y4 + x).sin() * 0.5_f64.floor()).tanh()) / 12.0_f64
                };
            }
            _ => {
                x -= 0.5_f64 * (x / 24.0_f64);
            }
        };
        (x / 12.0_f64) + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, mut n2: i64, s4: &mut [f64]) -> f64 {
        {
            let mut k6 = 0_usize;
            loop {
                k6 += 1;
                if k6 > 2 {
                    break;
                }
                n2 = ((k6 + 3_usize) as i64) % 7_i64;
                if ((x - x) < ((((2_i64 as usize) % 4_usize) as f64) + x)) {
                    n2 = (n2 - n2) % 7_i64;
                    continue;
                };
            }
        };
        let s4 = f0((s4.first().copied().unwrap_or(1.5_f64) - s4.get(3_usize % 4).copied().unwrap_or(0.25_f64)).sin()).min(match (3_i64 % 7_i64) {
            2.. if ((0_i64 / 4_i64) <= (n2 / 2_i64)) => {
                let mut c14 = false && (std::f64::consts::PI <= x);
                n2 = n2 % 7_i64;
                match (n2 % 7_i64) {
                    -1 if ((2_usize != (3_usize * 2_usize)) && (x > 1.5_f64)) => {
                        n2 = (n2 * n2) % 7_i64;
                        s4.fill(((1.5_f64 * (x - 1.0_f64).abs()) + 0.5_f64).sqrt() / 26.0_f64);
                    }
                    0..3 | -1..1 => {
                        n2 = n2 % 7_i64;
                    }
                    _ => {
                        c14 = c14;
                    }
                };
                (0.9_f64 * s4.first().copied().unwrap_or(1.5_f64).sin()).exp_m1()
            }
            1..3 | 1..=3 => {
                x.powi(2).max(x * x).sin()
            }
            n25 => {
                (-(core::f64::consts::E * x).abs()) / 8.0_f64
            }
        });
        (((1.5_f64 * 0.75_f64.abs()) + 0.5_f64).log(1e-1_f64.powi(2) + 1.5_f64) / ((1.5_f64 * (K + x).abs()) + 0.5_f64)).sin()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.319083, -1.471483, -1.798083],
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = 2; let mut a2: Vec<f64> = vec![x[1], x[2]];
                let value = f1(a0.clone(), a1.clone(), &mut a2);
                outcome(value, &[&a2])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = 2; let mut a2: Vec<f64> = vec![x[1], x[2]];
                let mut d2 = a2.clone(); 
                let (value, d0) = f1_grad(a0.clone(), a1.clone(), &mut a2, &mut d2);
                (outcome(value, &[&a2]), all(&[&d0, &d2]))
            },
            &[1.0, 0.0, 0.0],
            &[0.6216557281265519, -0.0, -0.0],
        );
    }
}

mod program_228 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, mut p2: ((f64, f64), f64), mut k4: usize) -> f64 {
        p2.0 = (x / ((1.5_f64 * ((1_i64 as f64) / 30.0_f64).abs()) + 0.5_f64), 1e-1_f64 - x);
        let mut c6 = false;
        ((x.powi(2) + 0.5_f64).recip() + (0.0625_f64 * x)) + (0.1_f64 * p2.0.1)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.9860829999999999, 1.995217, 1.086717, 1.2709169999999999],
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: usize = 0;
                let value = f0(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: usize = 0;
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5],
            &[-0.4361182647761311, 0.0, 0.0, 0.0],
        );
    }
}

mod program_229 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, x: f64, y3: f64, a5: &[f64; 3]) -> (f64, f64) {
        if (depth == 0_usize) {
            return (3.0_f64.atan(), a5[1]);
        };
        let mut v7 = vec![(1e-1_f64, 1.5_f64 % ((1.5_f64 * ((a5.len() as f64).tanh() * a5[a5.len() % 3]).abs()) + 1.5_f64))];
        let mut c10: bool = {
            v7 = vec![(((4_i64 / 2_i64) as f64).tanh(), ((1.5_f64 * a5[(depth * 1_usize) % 3].abs()) + 0.5_f64).ln_1p())];
            3_i64 == (depth as i64)
        };
        v7 = vec![(a5.last().copied().unwrap_or(1.5_f64) % (0.25_f64.powi(2) + 1.5_f64), a5[a5.len() % 3])];
        (((depth as f64) - a5[((1_i64 as usize) % 4_usize) % 3]).sin().tanh(), f64::ln((2.0_f64 * 1e-1_f64).powi(2) + 0.5_f64))
    }

    #[differentiable]
    fn f1(x: f64, s2: &[f64]) -> f64 {
        let mut v4 = vec![(x + (x * std::f64::consts::PI)).tanh()];
        let v4 = if ((2_usize * 3_usize) >= 2_usize) {
            let k7 = v4.len();
            v4[k7 % k7] = (match (3_i64 % 7_i64) {
                n10 if ((x / (std::f64::consts::PI.powi(2) + 0.5_f64)) >= ((1.5_f64 * 1.0_f64.abs()) + 0.5_f64).powi(-2)) => {
                    let ((mut y14, y16), y18): ((f64, f64), f64) = ((((v4[s2.len() % v4.len()] + x) / 14.0_f64).cos(), v4.pop().unwrap()), -f64::cos((k7 as f64).tanh()));
                    let mut v21: Vec<f64> = {
                        v4.fill((x.powi(2) + 0.5_f64).ln_1p());
                        v4.push((0.9_f64 * ((y14 * y14).sin() / 2.0_f64)).exp());
                        s2.to_vec()
                    };
                    (3.0_f64.rem_euclid(y16.powi(2) + 1.5_f64).tanh().powi(2) + 0.5_f64).ln().floor() / 13.0_f64
                }
                -3..=0 => {
                    if ((-x) < (-x)) {
                        let k26 = v4.len();
                        let (s28, s30) = v4.split_at_mut((3_usize + 1_usize) % (k26 + 1));
                    } else {
                        v4 = vec![(std::f64::consts::PI * v4.pop().unwrap_or(0.25_f64)).tanh(), -v4.get(s2.len() % 4).copied().unwrap_or(0.5_f64), K % ((1.5_f64 * x.abs()) + 1.5_f64)];
                    };
                    (0.25_f64 * (-v4.first().copied().unwrap_or(1.5_f64))).sin() * ((0.9_f64 * x.tanh()).exp_m1() % ((1.5_f64 * x.clamp(-0.5_f64, 1.5_f64).abs()) + 1.5_f64))
                }
                _ => {
                    (-((x - 3.0_f64) - (-1.5_f64))) / 8.0_f64
                }
            }) % (x.copysign(x).trunc().powi(2) + 1.5_f64);
            return (x + (0.125_f64 * x));
        } else {
            x
        };
        let mut y37 = 0.5_f64;
        for y39 in s2.iter() {
            y37 += (*y39) * 0.1_f64;
        }
        let mut y41 = 0.5_f64;
        for y43 in s2.iter() {
            y41 += (*y43) * 0.0625_f64;
        }
        (v4 + y41).sin().powi(0)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.070117],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![];
                let value = f1(a0.clone(), &a1);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![];
                let mut d1 = a1.clone(); 
                let (value, d0) = f1_grad(a0.clone(), &a1, &mut d1);
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[1.0],
            &[1.125],
        );
    }
}

mod program_231 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, y2: f64, mut y4: f64, s6: &[usize]) -> f64 {
        if s6.is_empty() {
            return x.min(K);
        };
        for k8 in s6[..=((0_usize * 1_usize) % s6.len())].iter().copied().rev() {
            match ((3_i64 - 1_i64) % 7_i64) {
                -2.. => {
                    y4 = ((x % ((1.5_f64 * y4.abs()) + 1.5_f64)).max((0.9_f64 * y2.tanh()).cosh()) - (y4 + 1.5_f64).sin().floor()).sin();
                    let mut v15: Vec<[f64; 2]> = vec![[((0.9_f64 * y4.sin()).exp().powi(2) + 0.5_f64).log2().sin(), (x - K) * K.tanh()]];
                    let v17 = vec![-(0.9_f64 * y4.sin()).sinh(), (v15[0][1] - x).tanh(), ((1.5_f64 * y2.abs()) + 0.5_f64).hypot(x)];
                }
                0.. => {
                    let mut v21: Vec<f64> = Vec::with_capacity(2);
                }
                _ => {
                    y4 = ((1.5_f64 * (core::f64::consts::E + (-0.25_f64)).abs()) + 0.5_f64).powf(0.9_f64 * ((1.5_f64 * x.abs()) + 1.5_f64).acosh().tanh()) / 52.0_f64;
                    y4 %= (-0.25_f64).sin().abs() + 1.5_f64;
                    let mut v25 = vec![vec![((core::f64::consts::E - y2) * (x / ((s6.len() as f64).tanh().powi(2) + 0.5_f64))).sin(); 1]; 0_usize % 4];
                }
            };
        }
        let y2 = vec![((1e-1_f64 - y2) - y4.div_euclid((1.5_f64 * y2.abs()) + 1.5_f64)).sin()];
        y4 += 0.5_f64 * (y2[0] - 0.25_f64).tanh();
        let mut y28 = 0.5_f64;
        for y30 in y2.iter() {
            y28 += (*y30) * 0.0625_f64;
        }
        ((((((2_i64 as f64) / 30.0_f64) * (x + y2[(1_usize * 0_usize) % y2.len()]).ceil()).tanh() + (0.0625_f64 * y4)) + (0.1_f64 * x)) + (0.1_f64 * y2[(1_usize + 3_usize) % y2.len()])) + (0.1_f64 * y28)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.576483, 0.179717, -1.8097830000000001],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let a3: Vec<usize> = vec![1, 3];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let a3: Vec<usize> = vec![1, 3];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), &a3);
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2) = pullback(&a3, given);
                
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[-0.5],
            &[-0.05, 0.06882715845060713, 0.0],
        );
    }
}

mod program_237 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, mut y2: f64, s4: &mut [f64]) {
        if s4.is_empty() {
            return;
        };
        s4[3_usize % s4.len()] %= (3.0_f64 * (((0_i64 - 2_i64) as f64) / 30.0_f64)).tanh().abs() + 1.5_f64;
        if (s4.len() > 1) {
            {
                let y2 = ((x * s4[1_usize % s4.len()]) + y2.min(y2)).sin().rem_euclid((1.5_f64 * std::f64::consts::PI.abs()) + 1.5_f64).tanh();
            };
        };
    }

    #[differentiable(vjp)]
    fn f1(x: f64, v2: &mut Vec<f64>, v4: Vec<f64>) -> Vec<f64> {
        if v2.is_empty() {
            return vec![core::f64::consts::E + x; 0];
        };
        let mut v11: Vec<(f64, f64)> = if (((v2.last().copied().unwrap_or(0.25_f64) <= v4.last().copied().unwrap_or(0.25_f64)) || (v2.last().copied().unwrap_or(0.25_f64) > (1_usize as f64))) || ({
            v2[0] -= 0.5_f64 * ((1.5_f64 * v2[0_usize % v2.len()].abs()) + 0.5_f64).log2().clamp(-0.5_f64, 1.5_f64).tanh();
            (1_usize >= 3_usize) && (0_i64 <= 3_i64)
        })) {
            vec![((-(x - v2.swap_remove(v2.len() % v2.len()))).sin(), ((1.5_f64.powi(2) + 0.5_f64).ln() * 0.5_f64) / 18.0_f64), (K, (-x).clamp(-0.5_f64, 1.5_f64)), (((1.0_f64 * x) - (core::f64::consts::E * x)).tanh(), -(core::f64::consts::E * x))]
        } else {
            vec![(((x % (x.powi(2) + 1.5_f64)).powi(2) + 0.5_f64).powf(0.9_f64 * x.mul_add(0.25_f64, x).tanh()), x - (x % (core::f64::consts::E.powi(2) + 1.5_f64))), (x, ((1.5_f64 * ((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64).cbrt().tanh().abs()) + 0.5_f64).log((1.5_f64 * x.sin().abs()) + 1.5_f64).sin())]
        };
        vec![((v2.pop().unwrap_or(0.5_f64) - x) * (v4.last().copied().unwrap_or(0.25_f64).powi(2) + 0.5_f64).sqrt()).tanh()]
    }

    #[differentiable(vjp)]
    fn f2(x: f64, c2: bool, c4: bool) -> f64 {
        let mut y21;
        if ((!(x >= x)) && (((4_i64 + 4_i64) == (3_i64 * 0_i64)) && (((0_i64 as usize) % 4_usize) <= ((4_i64 as usize) % 4_usize)))) {
            y21 = (2_usize as f64).sin();
        } else {
            'l10: for n8 in (-2_i64)..1_i64 {
                let y19: f64 = x.div_euclid((if true {
                    let (_, mut y14) = ((2_usize as f64).tanh().min(x) - x, (x + 2.0_f64) * x);
                    let (mut y16, _) = 0.5_f64.sin_cos();
                    1.5_f64
                } else {
                    x.powi(3).to_radians()
                }).powi(2) + 1.5_f64);
            }
            y21 = x.trunc() % ((1.5_f64 * x.abs()) + 1.5_f64);
        }
        ((1.5_f64 * (y21.powi(2) + 0.5_f64).ln_1p().abs()) + 0.5_f64).ln_1p()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.371683],
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false; let a2: bool = false;
                let value = f2(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false; let a2: bool = false;
                let (value, pullback) = f2_vjp(a0.clone(), a1.clone(), a2.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(given);
                
                (outcome(value, &[]), all(&[&d0]))
            },
            &[-0.5],
            &[0.0],
        );
    }
}

mod program_239 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, y2: f64, c4: bool, s6: &mut [f64]) -> Vec<f64> {
        let v8 = vec![(((x * s6.get((2_usize * 3_usize) % 4).copied().unwrap_or(1.5_f64)) / 144.0_f64).powi(2) + 0.5_f64).log10(); 3_usize % 4];
        let (y10, y12) = (y2.rem_euclid(y2.powi(2) + 1.5_f64), core::f64::consts::E.sin());
        if ({
            x %= y2.abs() + 1.5_f64;
            f64::sqrt((1.5_f64 * x.abs()) + 0.5_f64).tanh() < v8.first().copied().unwrap_or(1.5_f64).ceil()
        }) {
            return v8.clone();
        };
        vec![(((y12 * K) / 48.0_f64).powi(2) + 0.5_f64).log((1.5_f64 * ((s6.first().copied().unwrap_or(1.5_f64) + 1e-1_f64) / 15.0_f64).abs()) + 1.5_f64).sin(), -(-y2)]
    }

    #[differentiable]
    fn f1(x: f64, p2: ((f64, f64), f64), y4: f64) -> f64 {
        let p2 = 3;
        for k7 in 0_usize..((p2 + p2) % 4) {
            let mut y25;
            if ({
                (y4 * x) < (-y4)
            }) {
                for k14 in (0_usize..2).step_by(1) {
                    let mut p2: usize = 3;
                    p2 = 2_usize % 4;
                    p2 = ((3_i64 as usize) % 4_usize) % 4;
                }
                let mut m21: [[f64; 2]; 2] = {
                    [[y4.floor() / 13.0_f64, ((1.5_f64 * 0.5_f64.abs()) + 0.5_f64).log((1.5_f64 * std::f64::consts::PI.abs()) + 1.5_f64).tanh()], [y4 - 1.0_f64, x.min(y4)]]
                };
                y25 = x;
            } else {
                if (((4_i64 - 4_i64) < (3_i64 - 1_i64)) || (!(((4_i64 + 4_i64) as f64) > y4))) {};
                y25 = x.clamp(-0.5_f64, 1.5_f64);
            }
        }
        (((-y4) * (K % ((1.5_f64 * x.abs()) + 1.5_f64)).clamp(-0.5_f64, 1.5_f64)).sin() + (0.0625_f64 * x)) + (0.1_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.002583, -1.589083, -0.6875829999999999, 0.563517, 1.735717],
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: f64 = x[4];
                let value = f1(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: f64 = x[4];
                
                let (value, (d0, d1, d2)) = f1_grad(a0.clone(), a1.clone(), a2.clone());
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[1.0],
            &[0.0625, -0.0, -0.0, -0.0, -0.09933185069486317],
        );
    }
}

mod program_240 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, y2: f64) -> f64 {
        let y22 = {
            let mut k4 = 0_usize;
            loop {
                k4 += 1;
                if k4 > 3 {
                    break x.sin();
                }
                match (3_i64 % 7_i64) {
                    -3..=0 => {
                        x = (((1.5_f64 / (((k4 * k4) as f64).sin().powi(2) + 0.5_f64)) + (x + y2)) / 20.0_f64) * (0.75_f64 / ((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64)).trunc();
                        continue;
                    }
                    -3..=0 if (!(3_usize != k4)) => {
                        let mut k4: usize = (k4 * 1_usize) % 4;
                    }
                    n15 @ 0 => {
                        continue;
                    }
                    _ => {
                        let mut y20 = (x % ((((1.0_f64 * x) + (x - x)) / 60.0_f64).powi(2) + 1.5_f64)).sin();
                    }
                };
            }
        };
        x -= 0.5_f64 * (({
            x %= (y2 + K).sin().abs() + 1.5_f64;
            f64::sin(y2)
        }) / 16.0_f64);
        let mut a25: [f64; 3] = [y22; 3];
        ((y2 * K) - (y22 / (((0_i64 + 0_i64) as f64).sin().powi(2) + 0.5_f64))).tanh()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.154417, 1.402917],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1];
                let value = f0(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5],
            &[0.23307547681064214, -0.21610314447781714],
        );
    }
}

mod program_242 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, c2: bool, y4: f64, s6: &mut [f64], y8: &mut f64, s10: &[usize]) -> f64 {
        if s10.is_empty() {
            return (y4 / (0.75_f64.powi(2) + 0.5_f64));
        };
        let mut v12 = vec![f64::fract(*y8) + y4];
        let mut y17 = {
            let y15 = ((-v12[s10[1_usize % s10.len()] % v12.len()].min(std::f64::consts::PI)) * (0.9_f64 * ((v12[3_usize % v12.len()] - std::f64::consts::PI) / 18.0_f64)).cosh()) / 20.0_f64;
            ((v12[((1_i64 as usize) % 4_usize) % v12.len()] + (v12[(3_usize + 2_usize) % v12.len()] % (x.powi(2) + 1.5_f64))) - (y15.div_euclid(v12[(1_usize + 1_usize) % v12.len()].powi(2) + 1.5_f64) % ((1.5_f64 * K.sin().abs()) + 1.5_f64))) / 33.0_f64
        };
        let mut y19 = 0.5_f64;
        for y21 in v12.iter() {
            y19 += (*y21) * 0.0625_f64;
        }
        let mut y23 = 0.5_f64;
        for y25 in v12.iter() {
            y23 += (*y25) * 0.125_f64;
        }
        ((((((v12.first().copied().unwrap_or(1.5_f64) * (1.5_f64.rem_euclid((1.5_f64 * v12[s6.len() % v12.len()].abs()) + 1.5_f64) / 146.0_f64)).powi(2) + 0.5_f64).ln_1p() / 6.0_f64) + (0.1_f64 * x)) + (0.125_f64 * y23)) + (0.1_f64 * y19)) + (0.125_f64 * y4)
    }

    #[differentiable]
    fn f1(x: f64, v2: &mut Vec<Vec<f64>>) -> f64 {
        let v2: ((f64, f64), f64) = ((0.75_f64, (0.9_f64 * (x.atan2(x.powi(2) + 0.5_f64) / 2.0_f64)).atanh()), (x - x).asinh());
        (((0_i64 as f64) / 30.0_f64) + (0.1_f64 * x)) + (0.125_f64 * v2.0.1)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.445417],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<Vec<f64>> = vec![];
                let value = f1(a0.clone(), &mut a1);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<Vec<f64>> = vec![];
                let mut d1 = a1.clone(); 
                let (value, d0) = f1_grad(a0.clone(), &mut a1, &mut d1);
                (outcome(value, &[&a1]), all(&[&d0, &d1]))
            },
            &[1.0],
            &[0.12645156020808465],
        );
    }
}

mod program_243 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, y2: f64) -> f64 {
        let mut m34 = [[x.abs(), (match (4_i64 % 7_i64) {
            4.. => {
                let y28;
                if ((({
                    let mut k6 = 0_usize;
                    loop {
                        k6 += 1;
                        if k6 > 3 {
                            break K.sin();
                        }
                        let (p11, mut y13): ((f64, f64), f64) = ((y2, (y2 - y2).ceil().tanh()), ((1.5_f64 * 3.0_f64.abs()) + 0.5_f64).cbrt().abs());
                        y13 += 0.5_f64 * ((f64::tan(0.9_f64 * y2.sin()) * (-x)) / 7.0_f64);
                    }
                }) >= (0.9_f64 * (y2 / 3.0_f64)).exp()) && (!(1_usize == ((3_i64 as usize) % 4_usize)))) {
                    let mut k16 = 0_usize;
                    'l18: while k16 < 0 {
                        k16 += 1;
                        let mut r21 = [(0.75_f64 * x) + (y2 * (3_usize as f64).tanh()), (1e-1_f64 % (1e-1_f64.powi(2) + 1.5_f64)).mul_add(x + y2, -x).sin()];
                        let mut k23 = k16 % 4;
                        k23 = k16 % 4;
                    }
                    y28 = f64::atanh(0.9_f64 * ((1.5_f64 * y2.rem_euclid(x.powi(2) + 1.5_f64).abs()) + 0.5_f64).ln().tanh());
                } else {
                    let m26 = [[y2 / ((x + x).powi(2) + 0.5_f64), (x * y2) * ((2_i64 % 2_i64) as f64).sin().powi(1)], [x, (-0.5_f64) + ((1.5_f64 * 0.75_f64.abs()) + 0.5_f64).powi(-2)]];
                    y28 = x;
                }
                (y2 - (((y28 % ((1.5_f64 * x.abs()) + 1.5_f64)) + (0.9_f64 * x.tanh()).to_degrees()) / 66.0_f64)).sin()
            }
            n31 => {
                (((x % ((1_usize as f64).sin().powi(2) + 1.5_f64)) / ((1.5_f64 * 1e-1_f64.clamp(-0.5_f64, 1.5_f64).abs()) + 0.5_f64)) - (((1.5_f64 * y2.abs()) + 0.5_f64).log(x.powi(2) + 1.5_f64) * (y2 - y2))).tanh()
            }
        }) + x.atan()], [((y2 * y2) * K.powi(1)) / 16.0_f64; 2]];
        ((m34[0][1].tanh() + (0.1_f64 * y2)) + (0.125_f64 * m34[0_usize % 2][0])) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.316283, 0.9222170000000001],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1];
                let value = f0(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5],
            &[-0.18688453791489695, -0.02622147758339969],
        );
    }
}

mod program_244 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, y2: f64, s4: &mut [f64]) {
        if s4.is_empty() {
            return;
        };
        let p6 = ((y2.div_euclid((1.5_f64 * s4[0].abs()) + 1.5_f64).tanh(), (0.9_f64 * (x / 3.0_f64)).asin() - (y2 * x)), (s4[0] - K).sin().powi(1));
        let ((y10, y12), y14) = (((0.9_f64 * (1_i64 as f64).tanh().round().sin()).atanh(), x), ((if (((y2 - x) < y2.mul_add(s4.last().copied().unwrap_or(1.5_f64), K)) && ((4_i64 != (1_usize as i64)) && (core::f64::consts::E <= p6.0.0))) {
            ((((2_i64 % 2_i64) as f64) / 30.0_f64).floor().tanh().powi(0) * 3.0_f64.min(((3_i64 % 4_i64) as f64).tanh())) / 3.0_f64
        } else {
            (f64::tan(0.9_f64 * (s4[s4.len() % s4.len()] / 14.0_f64)) + (p6.0.0 - s4[0])).tanh().ceil().sin()
        }) + (-(3_i64 as f64))).tanh());
    }

    #[differentiable]
    fn f1(x: f64, mut y2: f64, n4: i64, m6: [[f64; 2]; 2]) -> f64 {
        match ((4_i64 + 3_i64) % 7_i64) {
            -3 | 1 => {
                {
                    let mut k10 = 0_usize;
                    loop {
                        k10 += 1;
                        if k10 > 1 {
                            break;
                        }
                        let (y15, y17) = ((K.powi(2) + 0.5_f64).cbrt().sin() * (2.0_f64 * (((n4 as usize) % 4_usize) as f64).sin()), m6[(k10 * k10) % 2][1]);
                        y2 %= ((((3_usize as i64) as f64) + y15) / 42.0_f64).abs() + 1.5_f64;
                        y2 = m6[0][0];
                    }
                };
                y2 %= (x * y2).sin().abs() + 1.5_f64;
                let mut y28;
                if ((n4 % 2_i64) >= n4) {
                    let n4 = m6[2_usize % 2][1];
                    if true {
                        y2 = m6[1][2_usize % 2];
                    } else {
                        let (y23, y25): (f64, f64) = ((1.5_f64 * y2.abs()) + 0.5_f64).powi(-2).sin_cos();
                    };
                    y2 = x;
                    y28 = (0.9_f64 * (((1.5_f64 * n4.abs()) + 1.5_f64).acosh() / 8.0_f64)).tan().mul_add(x + n4, (n4.powi(2) + 0.5_f64).cbrt().sin() / (m6[(3_usize + 2_usize) % 2][1_usize % 2].max(y2).powi(2) + 0.5_f64)) / 18.0_f64;
                } else {
                    y28 = (((1.5_f64 / ((1.5_f64 * x.abs()) + 0.5_f64)).ceil() / 13.0_f64).powi(2) + 0.5_f64).log10();
                }
            }
            _ => {
                y2 = x.copysign((0.9_f64 * (x / 3.0_f64)).exp2() + (1.0_f64 + K));
            }
        };
        ((core::f64::consts::E.tanh() + (0.125_f64 * y2)) + (0.125_f64 * x)) + (0.125_f64 * m6[2_usize % 2][(0_usize + 0_usize) % 2])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.8423170000000001, -0.085383, 1.256217, 1.244017, 1.329717, -1.861783],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: i64 = -1; let a3: [[f64; 2]; 2] = [[x[2], x[3]], [x[4], x[5]]];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: i64 = -1; let a3: [[f64; 2]; 2] = [[x[2], x[3]], [x[4], x[5]]];
                
                let (value, (d0, d1, d3)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                (outcome(value, &[]), all(&[&d0, &d1, &d3]))
            },
            &[1.0],
            &[0.25, -0.0, 0.125, -0.0, -0.0, -0.0],
        );
    }
}

mod program_245 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, c3: bool, y5: f64, y7: f64) -> f64 {
        if (depth == 0_usize) {
            return (0.9_f64 * K.sin()).acos();
        };
        let mut n9: i64 = 2_i64 % 7_i64;
        n9 = n9 % 7_i64;
        x += 0.5_f64 * (y5.atan2(3.0_f64.powi(2) + 0.5_f64) % ((1.5_f64 * (1.5_f64 * y5).abs()) + 1.5_f64)).sin();
        let (y11, mut y13) = (x / (core::f64::consts::E.powi(2) + 0.5_f64)).tanh().mul_add(y7, y7).sin_cos();
        (((y11.tanh() + (0.1_f64 * x)) + (0.125_f64 * y7)) + (0.0625_f64 * y11)) + (0.125_f64 * y5)
    }

    #[differentiable(vjp)]
    fn f1(x: f64, mut n2: i64, s4: &[usize], s6: &[f64]) -> [f64; 3] {
        if (s4.is_empty() || s6.is_empty()) {
            return [{
                n2 = 1_i64 % 7_i64;
                ((1.5_f64 * x.abs()) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64).tanh()
            }, 0.25_f64 + x, core::f64::consts::E];
        };
        let s9 = &s4[..=0];
        let k11 = s9.len();
        let (s13, s15) = s9.split_at(((n2 as usize) % 4_usize) % (k11 + 1));
        n2 = 1_i64 % 7_i64;
        n2 = n2 % 7_i64;
        n2 = n2 % 7_i64;
        if ({
            n2 = 3_i64 % 7_i64;
            true
        }) {
            return [(x + s6[2_usize % s6.len()]).cos(), ((1e-1_f64.powi(2) + 0.5_f64).ln() * f64::floor(x)).sin(), x / ((1.5_f64 * (0.75_f64 % ((1.5_f64 * s6[0].abs()) + 1.5_f64)).abs()) + 0.5_f64)];
        } else {
            let mut v20: Vec<usize> = vec![0_usize % 4; (k11 * k11) % 4];
        };
        for &y22 in s6 {
            let mut v32: Vec<f64> = {
                let mut k27 = 0_usize;
                'l29: loop {
                    k27 += 1;
                    if k27 > 0 {
                        break vec![s6[(k11 * 0_usize) % s6.len()].to_radians() - f64::sinh(0.9_f64 * (s6[0] / 3.0_f64))];
                    }
                    n2 = n2 % 7_i64;
                }
            };
        }
        [x.to_radians().round().tanh(); 3]
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.896517],
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = -1; let a2: Vec<usize> = vec![1, 3]; let a3: Vec<f64> = vec![];
                let value = f1(a0.clone(), a1.clone(), &a2, &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = -1; let a2: Vec<usize> = vec![1, 3]; let a3: Vec<f64> = vec![];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), &a2, &a3);
                let mut number = 0; let mut d3 = a3.clone(); fill(&mut d3, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a2, &a3, given, &mut d3);
                less(&mut d3, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d3]))
            },
            &[-0.5, 0.75, 0.0],
            &[0.7195685590204749],
        );
    }
}

mod program_246 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, mut k2: usize, s4: &[usize], v6: &mut Vec<f64>) -> f64 {
        if (s4.is_empty() || v6.is_empty()) {
            return (std::f64::consts::PI.floor() / 13.0_f64);
        };
        let k8 = v6.len();
        v6[k2 % k8] /= (0.9_f64 * ((((2_i64 as f64) / 30.0_f64) * x) / 14.0_f64)).exp() + 0.75_f64;
        x *= (-x).atan().sin();
        v6.resize((k2 * k8) % 4, x.trunc() / 12.0_f64);
        if (!((0.9_f64 * x.tanh()).cosh() > f64::asin(0.9_f64 * x.tanh()))) {
            v6.push(2.0_f64);
            let -2..=3 = (4_i64 % 7_i64) else {
                return ((((x - x).tanh().round() - v6[(k2 + 1_usize) % v6.len()]).tanh() + (0.125_f64 * x)) + (0.0625_f64 * v6[k8 % v6.len()]));
            };
        } else {
            match (0_i64 % 7_i64) {
                n14 if ((K - x) > 1.0_f64) => {
                    let v6 = ((std::f64::consts::PI, x), {
                        v6.push((std::f64::consts::PI / ((1.5_f64 * x.abs()) + 0.5_f64)) % ((1.5_f64 * ((1.5_f64 - x) / 15.0_f64).abs()) + 1.5_f64));
                        v6[0] = ((v6.first().copied().unwrap_or(0.5_f64) + core::f64::consts::E) / 16.0_f64).atan2((1.5_f64 * ((x * x) / 144.0_f64).abs()) + 0.5_f64) % ((((x * 3.0_f64) + (0.9_f64 * 0.5_f64.tanh()).acos()) / 40.0_f64).powi(2) + 1.5_f64);
                        core::f64::consts::E.copysign(x).tanh()
                    });
                }
                1..2 if ((x * 2.0_f64) > ((3_i64 as f64) - x)) => {
                    *v6 = vec![(x * x) / 144.0_f64; k2 % 4];
                }
                n22 => {
                    k2 = s4.len() % 4;
                }
            };
        };
        let mut y25 = 0.5_f64;
        for y27 in v6.iter() {
            y25 += (*y27) * 0.1_f64;
        }
        ((1.0_f64 / 3.0_f64) + (0.0625_f64 * y25)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.133717, 1.0089169999999998],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 0; let a2: Vec<usize> = vec![3, 3, 2, 2, 2, 1, 1]; let mut a3: Vec<f64> = vec![x[1]];
                let value = f0(a0.clone(), a1.clone(), &a2, &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 0; let a2: Vec<usize> = vec![3, 3, 2, 2, 2, 1, 1]; let mut a3: Vec<f64> = vec![x[1]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), &a2, &mut a3);
                let mut number = 0; let mut d3 = a3.clone(); seed(&mut d3, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a2, given, &mut d3);
                
                (outcome(value, &[&a3]), all(&[&d0, &d3]))
            },
            &[-0.5],
            &[0.016421658094007655, 0.0],
        );
    }
}

mod program_247 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, y4: f64, v6: &mut Vec<f64>) -> f64 {
        if v6.is_empty() {
            return (v6.pop().unwrap_or(0.5_f64).powi(2) + 0.5_f64).cbrt().tanh();
        };
        if (((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64).log((1.5_f64 * (1_i64 as f64).sin().abs()) + 1.5_f64) > (-(3_usize as f64))) {
            return (((({
                v6[0] = {
                    let mut k10 = 0_usize;
                    loop {
                        k10 += 1;
                        if k10 > 0 {
                            break 1.0_f64;
                        }
                        let mut n15 = 0_i64 % 7_i64;
                    }
                };
                (1.5_f64.powi(2) + 0.5_f64).hypot(K) / 14.0_f64
            }) + (0.0625_f64 * y2)) + (0.125_f64 * x)) + (0.1_f64 * y4));
        };
        if (v6.len() >= 2_usize) {
            *v6 = vec![0.75_f64 + x; (1_usize * 3_usize) % 4];
            return (((1e-1_f64.tanh() + (0.1_f64 * x)) + (0.125_f64 * y2)) + (0.125_f64 * y4));
        };
        let mut v6 = vec![vec![y4, ((y2 + 0.5_f64) + (y4 * y4)) / 9.0_f64], match (3_i64 % 7_i64) {
            -1 | -2..=1 => {
                let a20: [f64; 3] = [(v6.last().copied().unwrap_or(0.5_f64) * (-y4)) / 24.0_f64, (2_i64 as f64) / 30.0_f64, ((((1_i64 as usize) % 4_usize) as f64).sin() * x) * (y4 + y4)];
                let y22 = &x;
                let v25: Vec<f64> = {
                    vec![3.0_f64.div_euclid((1.5_f64 * a20.last().copied().unwrap_or(0.5_f64).abs()) + 1.5_f64) + (y2.powi(2) + 0.5_f64).powi(-2), ((*y22).atan2(a20[0].powi(2) + 0.5_f64) - ((1.5_f64 * a20[0].abs()) + 0.5_f64).log2()) / 11.0_f64]
                };
                *v6 = vec![a20[1]];
                v25.to_vec()
            }
            _ => {
                vec![(3.0_f64 + 0.75_f64) - f64::tanh(y4); 3_usize % 4]
            }
        }];
        ((y4 + (0.1_f64 * x)) + (0.0625_f64 * y2)) + (0.125_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.187917, 1.937217, 0.404217, 1.554117, 0.345217],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let mut a3: Vec<f64> = vec![x[3], x[4]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let mut a3: Vec<f64> = vec![x[3], x[4]];
                let mut d3 = a3.clone(); 
                let (value, (d0, d1, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, &mut d3);
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0, 0.0, 0.0],
            &[0.125, 0.0625, 0.1, -0.0, -0.0],
        );
    }
}

mod program_249 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, mut k2: usize, mut v4: Vec<f64>) -> f64 {
        let -1..=1 = ((2_i64 - 0_i64) % 7_i64) else {
            k2 = 2;
            return (x + (0.125_f64 * x));
        };
        let ((y23, mut y25), y27) = ((-1e-1_f64, x - (x / ((1.5_f64 * x.abs()) + 0.5_f64))), {
            v4 = {
                let mut k8 = 0_usize;
                loop {
                    k8 += 1;
                    if k8 > 4 {
                        break v4;
                    }
                    let p18: (f64, f64) = {
                        let mut k13 = 0_usize;
                        'l15: loop {
                            k13 += 1;
                            if k13 > 2 {
                                break (1.5_f64.sin().min((x.powi(2) + 0.5_f64).ln_1p()), x);
                            }
                            k2 = 2;
                            k2 = 2_usize % 4;
                            k2 = 0_usize % 4;
                        }
                    };
                    k2 = 2_usize % 4;
                    {
                        let mut v21: Vec<f64> = Vec::new();
                    };
                }
            };
            (x.powi(2) + 0.5_f64).hypot(x)
        });
        ((((0.9_f64 * ((k2 as f64) / 34.0_f64)).exp2().tanh() + (0.0625_f64 * y27)) + (0.1_f64 * y25)) + (0.125_f64 * x)) + (0.125_f64 * y23)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.057017000000000005, 1.404617, -1.780083, 1.0735169999999998, -0.443983, -1.941183, -1.243783, 1.038017],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 0; let a2: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let value = f0(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 0; let a2: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d2) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d2]))
            },
            &[-0.5],
            &[-0.5625, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_253 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, s3: &mut [f64]) -> f64 {
        if (depth == 0_usize) {
            return (x * x);
        };
        s3.reverse();
        let y5: f64 = ((1.0_f64 - x) * (K - ((2_i64 / 2_i64) as f64)).sin()).min(((1.5_f64 * (x / (x.powi(2) + 0.5_f64)).abs()) + 0.5_f64).log2()).tanh();
        s3.sort_by(f64::total_cmp);
        let mut k7 = 0_usize;
        while k7 < 1 {
            k7 += 1;
        }
        let mut y12 = 0.5_f64;
        for y14 in s3.iter() {
            y12 += (*y14) * 0.0625_f64;
        }
        let mut y16 = 0.5_f64;
        for y18 in s3.iter() {
            y16 += (*y18) * 0.1_f64;
        }
        (((f64::ln_1p((((y5 + y12) - (K % ((1.5_f64 * y5.abs()) + 1.5_f64))) / 14.0_f64).powi(2) + 0.5_f64).sin() + (0.0625_f64 * y5)) + (0.1_f64 * y16)) + (0.0625_f64 * y12)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.424283, 0.398517],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let mut a2: Vec<f64> = vec![x[1]];
                let value = f0(a0.clone(), a1.clone(), &mut a2);
                outcome(value, &[&a2])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let mut a2: Vec<f64> = vec![x[1]];
                let mut d2 = a2.clone(); 
                let (value, d1) = f0_grad(a0.clone(), a1.clone(), &mut a2, &mut d2);
                (outcome(value, &[&a2]), all(&[&d1, &d2]))
            },
            &[1.0, 0.0],
            &[-0.848566, -0.0],
        );
    }
}

mod program_255 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut y2: f64, y4: f64, mut y6: f64) -> f64 {
        if (((x * x) / 144.0_f64) > 1.0_f64.tanh()) {
            let y9 = ((-y4) * f64::abs(K)) % ((1.5_f64 * x.abs()) + 1.5_f64);
            y2 -= 0.5_f64 * x.sin();
        };
        let mut y4: f64 = (y4.powi(2) + 0.5_f64).hypot(y6.clamp(-0.5_f64, 1.5_f64) % (((((2_i64 as usize) % 4_usize) as f64) / 30.0_f64).mul_add(3.0_f64, std::f64::consts::PI).powi(2) + 1.5_f64));
        ((((((-1e-1_f64) * ((1_i64 * 0_i64) as f64).tanh().tanh()) / 3.0_f64) + (0.0625_f64 * y2)) + (0.125_f64 * y4)) + (0.125_f64 * y6)) + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, mut y2: f64, mut k4: usize, s6: &mut [f64]) -> f64 {
        let s8 = &s6[(s6.len() % (s6.len() + 1))..];
        for y10 in s6.iter().step_by(1) {
            let y10 = vec![{
                y2 -= 0.5_f64 * y2.sin();
                (2.0_f64 + (*y10)).sin()
            }, f0(((0_i64 % 3_i64) as f64) / 30.0_f64, 0.5_f64.tanh(), 2.0_f64.tanh(), s8.first().copied().unwrap_or(0.5_f64).tanh()) * ((-(4_i64 as f64)) / 30.0_f64), (1e-1_f64.mul_add(K, x) - f0((*y10).tanh(), y2 / 12.0_f64, (*y10) / 12.0_f64, (*y10).sin())).sin()];
        }
        k4 = k4 % 4;
        let mut y17 = 0.5_f64;
        for y19 in s6.iter() {
            y17 += (*y19) * 0.125_f64;
        }
        ((std::f64::consts::PI * y2) - y17).sin()
    }

    #[differentiable(vjp)]
    fn f2(x: f64) -> f64 {
        for k2 in (1_usize..=1).step_by(2) {
            let y24 = match (0_i64 % 7_i64) {
                n8 @ (-3 | 3..=4) => {
                    ((x - x) + (x / (x.powi(2) + 0.5_f64))).min((K * (core::f64::consts::E + 1e-1_f64)).tanh()).sin()
                }
                2.. => {
                    let y14: f64 = (((-core::f64::consts::E) * (3.0_f64 + x)) - ((1.5_f64.powi(2) + 0.5_f64).powf(0.9_f64 * ((k2 as f64) / 30.0_f64).sin()) % ((1.5_f64 * x.max(x).abs()) + 1.5_f64))).sin();
                    (0.25_f64 / ((1.5_f64 * x.abs()) + 0.5_f64)).div_euclid(std::f64::consts::PI.powi(2) + 1.5_f64).atan2(core::f64::consts::E.powi(2) + 0.5_f64)
                }
                0..2 => {
                    let (y18, y20) = (x * x.powi(1)).sin_cos();
                    ((1.5_f64 * (K * core::f64::consts::E.rem_euclid((1.5_f64 * y18.abs()) + 1.5_f64).tanh()).abs()) + 0.5_f64).log10() / 3.0_f64
                }
                _ => {
                    (f1((x + (2_usize as f64)).sin(), f0(x, 2.0_f64.tanh(), 3.0_f64.sin(), x).sin(), (k2 * k2) % 4, &mut [(0.75_f64.powi(2) + 0.5_f64).log2().sin()]) * f1(x, ((0_i64 + 1_i64) as f64).tanh(), k2 % 4, &mut [(0.9_f64 * x.sin()).exp_m1(), x.min((3_i64 as f64).sin()), x.round().sin()]).atan()).tanh()
                }
            };
        }
        f64::ln((1.5_f64 * 1.0_f64.abs()) + 0.5_f64) - (x % ((1.5_f64 * 0.75_f64.abs()) + 1.5_f64))
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.26181699999999997],
            &|x| {
                let a0: f64 = x[0];
                let value = f2(a0.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0];
                let (value, pullback) = f2_vjp(a0.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(given);
                
                (outcome(value, &[]), all(&[&d0]))
            },
            &[-0.5],
            &[0.5],
        );
    }
}

mod program_256 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, mut k2: usize, s4: &[usize], s6: &[usize], s8: &[f64]) -> [f64; 3] {
        if ((s4.is_empty() || s6.is_empty()) || s8.is_empty()) {
            return [(0.9_f64 * (0_i64 as f64).sin()).asin(), {
                k2 = k2 % 4;
                1.5_f64
            }, s8.get((k2 + 1_usize) % 4).copied().unwrap_or(0.5_f64) + x];
        };
        let s11 = &s6[..];
        let mut v15: Vec<f64> = if ((1e-1_f64 / ((1.5_f64 * x.abs()) + 0.5_f64)) >= (-(k2 as f64))) {
            vec![((1.5_f64 * x.abs()) + 0.5_f64).recip() / ((1.5_f64 * ((-((k2 + k2) as f64)) / 30.0_f64).abs()) + 0.5_f64); 1]
        } else {
            return [s8.first().copied().unwrap_or(1.5_f64).round() / 13.0_f64; 3];
        };
        [s8[v15.len() % s8.len()], (0.9_f64 * (0.75_f64.atan() / 2.0_f64)).atanh(), x]
    }

    #[differentiable]
    fn f1(depth: usize, mut x: f64, mut n3: i64, p5: ((f64, f64), f64), mut p7: (f64, f64)) -> f64 {
        if (depth == 0_usize) {
            return (x.powi(2) + 0.5_f64).sqrt().sin();
        };
        if ((0_usize * depth) >= (depth * 2_usize)) {
            return p7.0.tanh();
        };
        {
            let mut m11: [[f64; 2]; 2] = [[f64::trunc((0.9_f64 * x.sin()).cosh()); 2]; 2];
        };
        {
            let mut y14: f64 = x.sin();
        };
        (((2.0_f64.powi(1) / 3.0_f64) + (0.125_f64 * p5.0.1)) + (0.125_f64 * x)) + (0.0625_f64 * p7.0)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.129317, 1.439017, 1.453717, -0.824383, -1.493783, -1.431183],
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: i64 = 2; let a3: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a4: (f64, f64) = (x[4], x[5]);
                let value = f1(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: i64 = 2; let a3: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a4: (f64, f64) = (x[4], x[5]);
                
                let (value, (d1, d3, d4)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone());
                (outcome(value, &[]), all(&[&d1, &d3, &d4]))
            },
            &[1.0],
            &[0.125, -0.0, 0.125, -0.0, 0.0625, -0.0],
        );
    }
}

mod program_257 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, mut x: f64, y3: f64, s5: &[usize], s7: &mut [f64], mut v9: Vec<f64>) {
        if (depth == 0_usize) {
            return;
        };
        if ((s5.is_empty() || s7.is_empty()) || v9.is_empty()) {
            return;
        };
        v9 = vec![x % ((1.5_f64 * 0.25_f64.abs()) + 1.5_f64), (0.9_f64 * (1.5_f64 / 4.0_f64)).tan(), x % (v9.first().copied().unwrap_or(0.25_f64).powi(2) + 1.5_f64)];
        if let Some(y11) = s7.get((2_usize * depth) % 4) {
            let mut n15 = 3_i64 % 7_i64;
            let mut n17: i64 = n15 % 7_i64;
        } else {
            v9 = v9;
        }
    }

    #[differentiable]
    fn f1(depth: usize, x: f64, a3: [f64; 3], y5: f64, mut v7: Vec<f64>, s9: &mut [[f64; 2]]) -> f64 {
        if (depth == 0_usize) {
            return a3[(depth + 3_usize) % 3];
        };
        if (v7.is_empty() || s9.is_empty()) {
            return y5;
        };
        if (s9.len() > 2) {
            match ((depth as i64) % 7_i64) {
                n14 @ (4.. | 3..6) => {
                    let (y17, y19) = ((x + y5) * (y5 + ((n14 % 4_i64) as f64)).sin()).sin_cos();
                    let k21 = v7.len();
                    v7.swap((depth + depth) % k21, k21 % k21);
                }
                n24 => {
                    s9[(depth + depth) % s9.len()] = [((depth as f64) + y5).tanh(), s9[depth % s9.len()][(3_usize + depth) % 2]];
                    v7 = v7;
                    s9[(depth * depth) % s9.len()][0] *= (x + x).ceil().sin();
                }
            };
            if (!s9.is_empty()) {
                s9[0][(depth * 3_usize) % 2] -= 0.5_f64 * ((s9[(depth * depth) % s9.len()][0] % (x.powi(2) + 1.5_f64)) + x).tanh();
                let y29 = a3.first().copied().unwrap_or(1.5_f64);
                s9[a3.len() % s9.len()][(2_usize + depth) % 2] += 0.5_f64 * (((y5 - a3[3_usize % 3]) + (s9[0][0].mul_add(y29, x) / 98.0_f64)) / 10.0_f64);
            };
        };
        let mut y31 = 0.5_f64;
        for y33 in a3.iter() {
            y31 += (*y33) * 0.0625_f64;
        }
        let mut y35 = 0.5_f64;
        for y37 in a3.iter() {
            y35 += (*y37) * 0.1_f64;
        }
        ((((std::f64::consts::PI / 4.0_f64) + (0.1_f64 * a3[(depth + 1_usize) % 3])) + (0.0625_f64 * y31)) + (0.125_f64 * s9[0][0])) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.587483, 0.5338170000000001, -1.056683, 0.463217, 0.873217],
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: [f64; 3] = [x[1], x[2], x[3]]; let a3: f64 = x[4]; let a4: Vec<f64> = vec![]; let mut a5: Vec<[f64; 2]> = vec![];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone(), &mut a5);
                outcome(value, &[&a5])
            },
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: [f64; 3] = [x[1], x[2], x[3]]; let a3: f64 = x[4]; let a4: Vec<f64> = vec![]; let mut a5: Vec<[f64; 2]> = vec![];
                let mut d5 = a5.clone(); 
                let (value, (d1, d2, d3, d4)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone(), &mut a5, &mut d5);
                (outcome(value, &[&a5]), all(&[&d1, &d2, &d3, &d4, &d5]))
            },
            &[1.0],
            &[0.0, 0.0, 0.0, 0.0, 1.0],
        );
    }
}

mod program_262 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut k2: usize, s4: &[f64]) -> f64 {
        for (s6, k8) in s4[(k2 % (s4.len() + 1))..].windows(2).zip((0_usize..(1_usize % 4))) {
            'l14: for s6 in 1_usize..=2 {
                k2 = (s6 * k8) % 4;
            }
            let mut v17 = s4.to_vec();
        }
        let mut y19 = 0.5_f64;
        for y21 in s4.iter() {
            y19 += (*y21) * 0.125_f64;
        }
        ((1.0_f64 + ((y19 * x) + f64::cosh(0.9_f64 * y19.tanh()))).tanh() + (0.1_f64 * y19)) + (0.1_f64 * x)
    }

    #[differentiable]
    fn f1(mut x: f64, s2: &[f64], y4: &f64) -> f64 {
        for k6 in 0_usize..0 {
            for s11 in s2.chunks_exact(1) {
                let mut v16 = vec![s2.len() % 4; s11.len() % 4];
            }
            match (3_i64 % 7_i64) {
                n19 if (((*y4) - 3.0_f64) >= (n19 as f64)) => {
                    x = (*y4) * (-((*y4) - (*y4)));
                    let (mut y22, y24) = ((((*y4) - x).sin().powi(2) + 0.5_f64).recip(), (-0.25_f64) / (x.powi(2) + 0.5_f64));
                }
                n27 @ (0.. | 2..3) => {
                    x = ((*y4).tanh() + (*y4)).clamp(-0.5_f64, 1.5_f64);
                    let v30 = vec![(K, std::f64::consts::PI); 3];
                }
                _ => {
                    let p34: ((f64, f64), f64) = (((1e-1_f64 + x).sin().ceil().tanh(), std::f64::consts::PI.copysign((x / 12.0_f64).powi(0))), -(-0.75_f64));
                    x -= 0.5_f64 * ((((p34.0.0 * x) / 144.0_f64) % ((1.5_f64 * (0.9_f64 * (4_i64 as f64).sin()).cosh().abs()) + 1.5_f64)) / 2.0_f64);
                    x = ((p34.0.1.clamp(-0.5_f64, 1.5_f64) + (0.9_f64 * 1.5_f64.sin()).to_degrees()).tanh().powi(2) + 0.5_f64).hypot((K * ((3_i64 as f64) / 30.0_f64)) % ((1.5_f64 * (x + p34.1).tanh().abs()) + 1.5_f64));
                }
            };
            x -= 0.5_f64 * (1e-1_f64 - (2.0_f64 - (k6 as f64))).sin();
        }
        let mut y36 = 0.5_f64;
        for y38 in s2.iter() {
            y36 += (*y38) * 0.0625_f64;
        }
        *y4
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.9645169999999998, 0.9564170000000001, 1.834017, -0.891183],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2]]; let a2: f64 = x[3];
                let value = f1(a0.clone(), &a1, &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2]]; let a2: f64 = x[3];
                let mut d1 = a1.clone(); let mut d2 = a2.clone(); 
                let (value, d0) = f1_grad(a0.clone(), &a1, &a2, &mut d1, &mut d2);
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[1.0],
            &[0.0, 0.0, 0.0, 1.0],
        );
    }
}

mod program_263 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, y3: f64, mut a5: [f64; 3], s7: &[f64], s9: &mut [f64], s11: &mut [f64]) -> f64 {
        if (depth == 0_usize) {
            return a5[0_usize % 3].signum();
        };
        if s7.is_empty() {
            return (a5[0] + a5[1]).sin();
        };
        s11.rotate_left((depth + depth) % (s11.len() + 1));
        a5[2] = f0(depth - 1_usize, a5[(depth * depth) % 3] / 12.0_f64, 1.5_f64.tanh(), [y3; 3], s11, s9, &mut a5[1..]).sin().powi(0) * y3;
        if let Some(y13) = s11.last_mut() {
            *y13 %= (1e-1_f64 / 3.0_f64).abs() + 1.5_f64;
        }
        let mut y17 = 0.5_f64;
        for y19 in s11.iter() {
            y17 += (*y19) * 0.0625_f64;
        }
        ((((((f64::cbrt(0.75_f64.powi(2) + 0.5_f64) - (1.0_f64 / (y17.powi(2) + 0.5_f64))) + ((s7[0] * y3) + (-y17))) / 22.0_f64) + (0.125_f64 * y17)) + (0.1_f64 * y3)) + (0.1_f64 * s7[(depth * depth) % s7.len()])) + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(mut x: f64, k2: usize, y4: f64, s6: &[f64], s8: &[usize], v10: &mut Vec<f64>) -> f64 {
        if s8.is_empty() {
            return 0.5_f64;
        };
        for k12 in 0_usize..1 {
            let n18 @ 0..=1 = (2_i64 % 7_i64) else {
                x = ((1.5_f64 * 2.0_f64.abs()) + 1.5_f64).acosh();
                break;
            };
        }
        let mut y20 = 0.5_f64;
        for y22 in v10.iter() {
            y20 += (*y22) * 0.1_f64;
        }
        (((((((1.5_f64 * y20.abs()) + 0.5_f64).powf(0.9_f64 * y20.sin()) * x.copysign(((0_i64 - 0_i64) as f64) / 30.0_f64)) / 78.0_f64) * (((0_i64 + 2_i64) as f64).tanh().rem_euclid(y4.powi(2) + 1.5_f64) * y4.tanh())).sin() + (0.0625_f64 * y4)) + (0.0625_f64 * x)) + (0.0625_f64 * y20)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.483583, -1.641483, -0.668283, -0.450483, -0.714583, 1.475917, 1.684917, -1.3320830000000001, 1.3514169999999999, -0.992883],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 3; let a2: f64 = x[1]; let a3: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]]; let a4: Vec<usize> = vec![1, 2, 0, 0, 2, 2, 1]; let mut a5: Vec<f64> = vec![x[9]];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), &a3, &a4, &mut a5);
                outcome(value, &[&a5])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 3; let a2: f64 = x[1]; let a3: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]]; let a4: Vec<usize> = vec![1, 2, 0, 0, 2, 2, 1]; let mut a5: Vec<f64> = vec![x[9]];
                let mut d3 = a3.clone(); let mut d5 = a5.clone(); 
                let (value, (d0, d2)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), &a3, &a4, &mut a5, &mut d3, &mut d5);
                (outcome(value, &[&a5]), all(&[&d0, &d2, &d3, &d5]))
            },
            &[1.0, 0.0],
            &[-0.0, 0.06639228711251376, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 0.004804624098766603],
        );
    }
}

mod program_264 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, s2: &[usize]) -> f64 {
        'l6: for k4 in s2.iter().copied().rev() {
            let mut v9 = Vec::new();
            v9.push((x, x));
            let y25: f64 = match (4_i64 % 7_i64) {
                0..=2 => {
                    let k13 = v9.len();
                    v9[3_usize % k13].0 += 0.5_f64 * (x.trunc() * (v9[((0_i64 as usize) % 4_usize) % v9.len()].0 + v9[0].1).tanh()).sin();
                    break;
                }
                n16 if ((v9[0].0 > x) && (v9[1_usize % v9.len()].1 > x)) => {
                    let k19 = v9.len();
                    v9[k4 % k19].1 += 0.5_f64 * ((x + v9[k4 % v9.len()].1) - (0.25_f64 / ((1.5_f64 * v9[((3_i64 as usize) % 4_usize) % v9.len()].0.abs()) + 0.5_f64))).tanh();
                    let v21 = vec![((-K) * (-x), (-v9[k4 % v9.len()].0).rem_euclid(x.powi(2) + 1.5_f64)); ((n16 as usize) % 4_usize) % 4];
                    f64::exp_m1(0.9_f64 * 0.5_f64.tanh())
                }
                _ => {
                    v9 = vec![(x + x, -x)];
                    2.0_f64.to_radians()
                }
            };
            for _ in (1_usize..4).step_by(2) {
                v9.push((std::f64::consts::PI % ((1.5_f64 * (-y25).abs()) + 1.5_f64), ((1.5_f64 * y25.abs()) + 0.5_f64).sqrt().tanh() / (1e-1_f64.powi(2) + 0.5_f64)));
                let mut v30 = vec![((v9[0_usize % v9.len()].1 - y25) + y25.copysign(std::f64::consts::PI)).tanh(), v9[0].1.sin()];
            }
        }
        (0.9_f64 * x.tanh()).sinh().mul_add((1e-1_f64 - x) % (std::f64::consts::PI.powi(2) + 1.5_f64), (0.9_f64 * (((0_i64 as f64) + core::f64::consts::E) / 38.0_f64)).to_degrees()).tanh() + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.8023170000000001],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![3, 3, 1, 0, 2, 2, 3];
                let value = f0(a0.clone(), &a1);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![3, 3, 1, 0, 2, 2, 3];
                let (value, pullback) = f0_vjp(a0.clone(), &a1);
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a1, given);
                
                (outcome(value, &[]), all(&[&d0]))
            },
            &[-0.5],
            &[-0.05929755907139652],
        );
    }
}

mod program_268 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, v2: &mut Vec<f64>, s4: &[f64]) -> f64 {
        if (v2.is_empty() || s4.is_empty()) {
            return (2.0_f64 - s4.first().copied().unwrap_or(0.25_f64));
        };
        *v2 = vec![s4.get(3).copied().unwrap_or(0.25_f64) + s4[s4.len() % s4.len()]];
        let n7 @ -2..=1 = ((1_i64 * 1_i64) % 7_i64) else {
            return (s4[0].trunc() - (x * s4[v2.len() % s4.len()]));
        };
        {
            let mut k9 = 0_usize;
            'l11: loop {
                k9 += 1;
                if k9 > 0 {
                    break;
                }
                if let Some(y14) = s4.first() {
                    v2.resize(k9 % 4, (0.9_f64 * s4[2_usize % s4.len()].sin()).tan());
                    let k18 = v2.len();
                    let s20 = &mut v2[(((2_i64 as usize) % 4_usize) % (k18 + 1))..];
                    let mut r22 = [((0.9_f64 * s4[k18 % s4.len()].sin()).exp_m1() + (1_i64 as f64)).tanh(), s4[0].fract().mul_add(x * (*y14), x)];
                }
                if ({
                    *v2 = std::mem::take(&mut *v2);
                    false
                }) {
                    *v2 = s4[(s4.len() % (s4.len() + 1))..].to_vec();
                    continue;
                };
            }
        };
        *v2 = vec![x / ((1.5_f64 * v2.last().copied().unwrap_or(1.5_f64).abs()) + 0.5_f64)];
        let mut y26 = 0.5_f64;
        for y28 in s4.iter() {
            y26 += (*y28) * 0.0625_f64;
        }
        ((((-(s4[(1_usize + 0_usize) % s4.len()] * x)).powi(2) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64).sin() + (0.1_f64 * s4[((n7 as usize) % 4_usize) % s4.len()])) + (0.0625_f64 * y26)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.794317, 1.601217, -1.538483, -1.816383, -1.927983, 0.124117, -1.2152830000000001, -0.082383],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![]; let a2: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let value = f0(a0.clone(), &mut a1, &a2);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![]; let a2: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let mut d1 = a1.clone(); let mut d2 = a2.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &mut a1, &a2, &mut d1, &mut d2);
                (outcome(value, &[&a1]), all(&[&d0, &d1, &d2]))
            },
            &[1.0],
            &[-0.0, -1.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_269 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, y2: f64, mut n4: i64, y6: &f64) -> [f64; 3] {
        if (((n4 + n4) >= n4) || ((0_usize * 1_usize) <= 1_usize)) {
            return [y2.round() / 13.0_f64, f64::cos(x.mul_add(y2, *y6) / 26.0_f64), (y2.clamp(-0.5_f64, 1.5_f64).powi(2) + 0.5_f64).powf(0.9_f64 * (x * ((3_usize + 1_usize) as f64).sin()).sin())];
        };
        let mut n9: i64 = (0_usize as i64) % 7_i64;
        if (false && (f64::sin(y2) >= (y2 * (*y6)))) {
            let y12 = ((((-0.25_f64) * (x.powi(2) + 0.5_f64).ln()) / 18.0_f64) * (-y2).round()) / 13.0_f64;
        };
        [(((2_i64 * 0_i64) as f64).tanh().clamp(-0.5_f64, 1.5_f64) * ((*y6) + core::f64::consts::E)) / 9.0_f64; 3]
    }

    #[differentiable]
    fn f1(x: f64, p2: ((f64, f64), f64)) -> f64 {
        let 1..=3 = (2_i64 % 7_i64) else {
            return ((x + (0.125_f64 * x)) + (0.1_f64 * p2.0.1));
        };
        let (y5, mut y7): (f64, f64) = p2.0;
        y7 += 0.5_f64 * (-1e-1_f64).trunc().tanh();
        let p2 = ((((1.5_f64 * y5.abs()) + 0.5_f64) / 145.0_f64).powi(2) + 0.5_f64).powi((4_i64 % 3_i64) as i32);
        ((1.5_f64 * (x % ((1.5_f64 * x.abs()) + 1.5_f64)).abs()) + 0.5_f64).recip()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.153283, 1.611917, 0.345817, -1.8058830000000001],
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]);
                let value = f1(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]);
                
                let (value, (d0, d1)) = f1_grad(a0.clone(), a1.clone());
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[1.0],
            &[0.30165528658632623, -0.0, -0.0, -0.0],
        );
    }
}

mod program_271 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, s3: &[usize], v5: &mut Vec<f64>, s7: &mut [f64]) -> f64 {
        if (depth == 0_usize) {
            return (0.5_f64 * 3.0_f64).tanh();
        };
        if ((s3.is_empty() || v5.is_empty()) || s7.is_empty()) {
            return x;
        };
        let a24;
        if ({
            s7[0] += 0.5_f64 * x.asinh().div_euclid((1.5_f64 * (v5.pop().unwrap_or(1.5_f64) % (x.powi(2) + 1.5_f64)).abs()) + 1.5_f64).tanh();
            false || (2_i64 == (-4_i64))
        }) {
            let mut x = ((((v5.pop().unwrap_or(0.25_f64) + (depth as f64)) / ((s7[0] + x).sin().powi(2) + 0.5_f64)) / 84.0_f64, s7[depth % s7.len()] * (-((-4_i64) as f64)).sin()), -s7[((0_i64 as usize) % 4_usize) % s7.len()].clamp(-0.5_f64, 1.5_f64));
            if (s7.len() > depth) {
                s7[0] += 0.5_f64 * ((1.5_f64 * 0.5_f64.abs()) + 0.5_f64).powf(0.9_f64 * (((depth as f64) + 0.5_f64) / 31.0_f64).tanh()).tanh();
                return (((((-(0.9_f64 * 1e-1_f64.sin()).exp_m1()) * ({
                    for k14 in s3 {
                        let mut v19 = s3.to_vec();
                        let s21 = &s3[((2_usize + (*k14)) % (s3.len() + 1))..];
                        v19.clear();
                        v19 = s21.to_vec();
                        v19.push((depth + 1_usize) % 4);
                    }
                    x.0.0.tanh()
                })) / 15.0_f64) + (0.0625_f64 * x.1)) + (0.125_f64 * s7[s3[0] % s7.len()]));
            };
            a24 = [((((1_i64 as f64) + x.1) / 42.0_f64) * v5.last().copied().unwrap_or(0.5_f64).ceil()) / 13.0_f64; 3];
        } else {
            a24 = [(x / ((1.5_f64 * 1e-1_f64.abs()) + 0.5_f64)) % (x.rem_euclid((1.5_f64 * v5.pop().unwrap_or(1.5_f64).abs()) + 1.5_f64).sin().powi(2) + 1.5_f64), (std::f64::consts::PI * v5.pop().unwrap_or(1.5_f64)).sin().min((K + s7[2_usize % s7.len()]).sin()), (0.75_f64 * (x + s7[0])).sin()];
        }
        let mut y26 = 0.5_f64;
        for y28 in s7.iter() {
            y26 += (*y28) * 0.1_f64;
        }
        ((((1.5_f64 + (s7.last().copied().unwrap_or(1.5_f64) + (0.5_f64 + std::f64::consts::PI))).sin() + (0.1_f64 * x)) + (0.1_f64 * a24[0])) + (0.0625_f64 * s7[0_usize % s7.len()])) + (0.0625_f64 * y26)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.091417, 1.610617, -0.6938829999999999, 0.5834170000000001, -0.654183, -1.254283, 0.732017, 1.7972169999999998, 1.125317, 1.302517, 1.9302169999999998],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: Vec<usize> = vec![2, 2, 0, 2, 1, 2, 3]; let mut a3: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let mut a4: Vec<f64> = vec![x[8], x[9], x[10]];
                let value = f0(a0.clone(), a1.clone(), &a2, &mut a3, &mut a4);
                outcome(value, &[&a3, &a4])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: Vec<usize> = vec![2, 2, 0, 2, 1, 2, 3]; let mut a3: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let mut a4: Vec<f64> = vec![x[8], x[9], x[10]];
                let mut d3 = a3.clone(); let mut d4 = a4.clone(); 
                let (value, d1) = f0_grad(a0.clone(), a1.clone(), &a2, &mut a3, &mut a4, &mut d3, &mut d4);
                (outcome(value, &[&a3, &a4]), all(&[&d1, &d3, &d4]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[-0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_275 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        let k2 = 3;
        let ((y11, _), _) = (((match ((3_i64 * 4_i64) % 7_i64) {
            3.. | 1.. => {
                x.sin()
            }
            _ => {
                (((0.9_f64 * (((1_i64 as usize) % 4_usize) as f64).sin()).acos().powi(2) + 0.5_f64).sqrt() + (-(x / (x.powi(2) + 0.5_f64)))).tanh()
            }
        }).asinh(), x.min(0.75_f64).min((x.powi(2) + 0.5_f64).ln())), (x - x).sin().rem_euclid(((K + x) / 16.0_f64).powi(2) + 1.5_f64));
        ((0.9_f64 * (y11.min(((3_usize * 0_usize) as f64) / 30.0_f64) - (x - x)).tanh()).sinh() + (0.125_f64 * x)) + (0.1_f64 * y11)
    }

    #[differentiable]
    fn f1(x: f64, a2: &mut [f64; 3], s4: &mut [f64]) -> f64 {
        for y6 in &mut *a2 {
            *y6 += 0.5_f64 * (if ((0.9_f64 * (s4.first().copied().unwrap_or(0.25_f64) / 14.0_f64)).cosh() >= (if (s4.len() < 3_usize) {
                let ((y13, y15), _) = ((f64::sqrt(((1.5_f64 * s4.get(3_usize % 4).copied().unwrap_or(0.25_f64).abs()) + 0.5_f64).log2().powi(2) + 0.5_f64) / 82.0_f64, f0(0.5_f64.sin()).atan2((1.5_f64 * (-x).abs()) + 0.5_f64)), (x + x) - 0.75_f64);
                ({
                    s4.fill((0.9_f64 * (((1.5_f64 * x.abs()) + 0.5_f64).sqrt() / 5.0_f64)).acos());
                    s4.fill(((*y6) * x).tanh().min(std::f64::consts::PI));
                    *y6 = (f0(((*y6) + x) / 14.0_f64) / ((1.5_f64 * (x.powi(2) + 0.5_f64).log2().fract().abs()) + 0.5_f64)) / 16.0_f64;
                    ((-(std::f64::consts::PI + y13)) + ((((*y6) + (3_i64 as f64)) / 42.0_f64) * y13)).tanh()
                }) / 8.0_f64
            } else {
                ((3_usize as f64) / 30.0_f64).fract()
            })) {
                (0.9_f64 * (x * ((3_i64 as f64) / 30.0_f64)).atan2((1.5_f64 * (std::f64::consts::PI * x).abs()) + 0.5_f64).tanh()).exp().tanh()
            } else {
                (0.9_f64 * s4.last().copied().unwrap_or(0.5_f64).tanh()).exp_m1()
            }).tanh();
        }
        let mut y20 = 0.5_f64;
        for y22 in a2.iter() {
            y20 += (*y22) * 0.0625_f64;
        }
        let mut y24 = 0.5_f64;
        for y26 in s4.iter() {
            y24 += (*y26) * 0.0625_f64;
        }
        f0((y20 * y20) / 4.0_f64)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.7809169999999999, -1.396783, 1.582017, 0.32081699999999996, -0.845483, 1.195717],
            &|x| {
                let a0: f64 = x[0]; let mut a1: [f64; 3] = [x[1], x[2], x[3]]; let mut a2: Vec<f64> = vec![x[4], x[5]];
                let value = f1(a0.clone(), &mut a1, &mut a2);
                outcome(value, &[&a1, &a2])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: [f64; 3] = [x[1], x[2], x[3]]; let mut a2: Vec<f64> = vec![x[4], x[5]];
                let mut d1 = a1.clone(); let mut d2 = a2.clone(); 
                let (value, d0) = f1_grad(a0.clone(), &mut a1, &mut a2, &mut d1, &mut d2);
                (outcome(value, &[&a1, &a2]), all(&[&d0, &d1, &d2]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[-7.373440076497809e-6, 2.175956004339129e-6, 2.1233941702622394e-6, 2.155281063109385e-6, -0.0, -0.0],
        );
    }
}

mod program_276 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, y2: f64, s4: &mut [f64], s6: &[usize]) -> f64 {
        if (s4.is_empty() || s6.is_empty()) {
            return (x + y2);
        };
        let y47: f64 = (s4[s4.len() % s4.len()].atan2((x + 1.0_f64).powi(2) + 0.5_f64) * ((match (2_i64 % 7_i64) {
            -2..1 => {
                ((s6[0] as f64) % ((2.0_f64 * 3.0_f64).powi(2) + 1.5_f64)).sin().max((y2.copysign(x) * s4[(2_usize * 1_usize) % s4.len()].div_euclid((1.5_f64 * core::f64::consts::E.abs()) + 1.5_f64)).tanh())
            }
            n36 @ (1..=3 | 2) if (3.0_f64 < (s4[((n36 as usize) % 4_usize) % s4.len()] + 1.5_f64)) => {
                ((1_usize as f64).tanh().rem_euclid(y2.powi(2) + 1.5_f64) - 1.5_f64.signum()).floor().tanh()
            }
            n40 @ (0 | -1..) => {
                (((1.5_f64 * (0.9_f64 * (s4[1_usize % s4.len()] / 14.0_f64)).atanh().abs()) + 1.5_f64).acosh() * ((1.5_f64 * (0.5_f64 * x).abs()) + 0.5_f64).ln_1p()).tanh()
            }
            n44 => {
                s4[((4_i64 as usize) % 4_usize) % s4.len()].sin()
            }
        }) / ((0.5_f64 / ((1.5_f64 * y2.abs()) + 0.5_f64)).powi(2) + 0.5_f64))).sin();
        let mut y49 = 0.5_f64;
        for y51 in s4.iter() {
            y49 += (*y51) * 0.1_f64;
        }
        (((f64::exp_m1(0.9_f64 * ((s4[s6.len() % s4.len()] + y49) + (y47 / (y49.powi(2) + 0.5_f64))).tanh()) + (0.0625_f64 * s4[0])) + (0.0625_f64 * y47)) + (0.125_f64 * y2)) + (0.125_f64 * y49)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.047017, 1.563917, -1.141683, -0.294983],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: Vec<f64> = vec![x[2], x[3]]; let a3: Vec<usize> = vec![];
                let value = f0(a0.clone(), a1.clone(), &mut a2, &a3);
                outcome(value, &[&a2])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: Vec<f64> = vec![x[2], x[3]]; let a3: Vec<usize> = vec![];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), &mut a2, &a3);
                let mut number = 0; let mut d2 = a2.clone(); seed(&mut d2, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(&a3, given, &mut d2);
                
                (outcome(value, &[&a2]), all(&[&d0, &d1, &d2]))
            },
            &[-0.5, -0.5, 0.75],
            &[-0.5, -0.5, -0.5, 0.75],
        );
    }
}

mod program_280 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        for k2 in 0_usize..=0 {
            for k7 in 0_usize..1 {
                let mut y12 = ((0.5_f64 - x) * ((std::f64::consts::PI / (x.powi(2) + 0.5_f64)) * (x * x).tanh())).sin();
            }
            let y33: f64 = (f64::log2((1.5_f64 * x.copysign(x).abs()) + 0.5_f64) - ({
                x += 0.5_f64 * (-1.5_f64).copysign(match ((k2 as i64) % 7_i64) {
                    3..5 if (x.min(x) < x.mul_add(x, x).tanh()) => {
                        let mut k2 = 3;
                        k2 = 3;
                        ((1.5_f64 * x.rem_euclid((1.5_f64 * 2.0_f64.abs()) + 1.5_f64).abs()) + 0.5_f64).log10().min((x + (core::f64::consts::E + x)) / 28.0_f64) / 3.0_f64
                    }
                    n19 @ (1..=3 | 0..) if ((x * x).sin() < (0.5_f64 - 0.75_f64)) => {
                        let y22: f64 = (((x / (x.powi(2) + 0.5_f64)) + 0.5_f64) + ((x + ((n19 + n19) as f64)).tanh().powi(2) + 0.5_f64).log((0.9_f64 * x.sin()).exp2().powi(2) + 1.5_f64)).tanh();
                        let y22: f64 = (x % ((x + y22).sin().powi(2) + 1.5_f64)).div_euclid(((x % (std::f64::consts::PI.powi(2) + 1.5_f64)) - (x.rem_euclid((1.5_f64 * y22.abs()) + 1.5_f64) / 66.0_f64)).sin().powi(2) + 1.5_f64).sin();
                        x += 0.5_f64 * y22.sin();
                        (0.9_f64 * (0.5_f64 / 4.0_f64)).exp_m1() * ((3_usize as f64).tanh().clamp(-0.5_f64, 1.5_f64) + (x + K)).tanh()
                    }
                    n26 @ 2..=3 => {
                        core::f64::consts::E.atan()
                    }
                    n30 => {
                        (x * x.clamp(-0.5_f64, 1.5_f64)).sin() * ((f64::to_degrees(0.9_f64 * 0.5_f64.tanh()) % (((1.5_f64 * (x.powi(2) + 0.5_f64).tanh().abs()) + 0.5_f64).powi(((0_i64 % 4_i64) % 3_i64) as i32).powi(2) + 1.5_f64)) / 58.0_f64)
                    }
                }).tanh();
                ((((1.5_f64 * 0.75_f64.abs()) + 0.5_f64).powi(-2) * ((2_usize * k2) as f64).sin().ceil()) / (core::f64::consts::E.powi(2) + 0.5_f64)) / 104.0_f64
            })) / 11.0_f64;
        }
        ((4_i64 * 3_i64) as f64).sin() + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.433083],
            &|x| {
                let a0: f64 = x[0];
                let value = f0(a0.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0];
                
                let (value, d0) = f0_grad(a0.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[0.125],
        );
    }
}

mod program_281 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, mut x: f64, s3: &[f64]) -> Vec<f64> {
        if (depth == 0_usize) {
            return s3[..].to_vec();
        };
        if s3.is_empty() {
            return s3.to_vec();
        };
        let mut k5 = 0_usize;
        'l7: while k5 < 4 {
            k5 += 1;
            let mut v17: Vec<f64> = match (0_i64 % 7_i64, 3_i64 <= (4_i64 + 3_i64)) {
                (0..1 | 4.., false) => {
                    vec![s3.last().copied().unwrap_or(0.5_f64), x.floor().sin().clamp(-0.5_f64, 1.5_f64)]
                }
                (n13, true) => {
                    break;
                }
                _ => {
                    s3[..].to_vec()
                }
            };
        }
        vec![(0.9_f64 * ((s3[(1_usize * depth) % s3.len()] / ((1.5_f64 * (((2_i64 % 4_i64) as f64) / 30.0_f64).abs()) + 0.5_f64)) / 5.0_f64)).cosh(), x.tanh()]
    }

    #[differentiable]
    fn f1(mut x: f64) -> f64 {
        let mut k2 = 0_usize;
        while k2 < 0 && (0.5_f64.trunc() >= std::f64::consts::PI) {
            k2 += 1;
            let k2 = (x, match ((0_i64 * 0_i64) % 7_i64) {
                n8 if ((0_i64 == n8) && (0.25_f64 > x)) => {
                    x = (((1.5_f64 * x.abs()) + 0.5_f64).log((x.powi(2) + 0.5_f64).hypot(0.75_f64).tanh().powi(2) + 1.5_f64).tanh().powi(2) + 0.5_f64).log((-(x - x)).tanh().powi(2) + 1.5_f64) / 14.0_f64;
                    x -= 0.5_f64 * (x.atan() / 4.0_f64);
                    let mut k2 = 0_usize < k2;
                    x.tanh()
                }
                -3..-2 if (k2 == ((1_i64 as usize) % 4_usize)) => {
                    x = f64::ln_1p((1.5_f64 * ((x - K) * f64::atanh(0.9_f64 * (x / 14.0_f64))).sin().abs()) + 0.5_f64);
                    let ((mut y15, mut y17), mut y19) = ((f64::log10(x.powi(2) + 0.5_f64), 1.0_f64), (((k2 as f64).sin().rem_euclid(x.powi(2) + 1.5_f64) / 146.0_f64).powi(2) + 0.5_f64).log10());
                    y17 = (0.9_f64 * (((y15 % ((1.5_f64 * y15.abs()) + 1.5_f64)) * (((x.powi(2) + 0.5_f64) / 145.0_f64).powi(2) + 0.5_f64).powi(((4_i64 + 4_i64) % 3_i64) as i32)) / 54.0_f64)).exp2();
                    (0.9_f64 * (-y17).to_radians().tanh()).asin()
                }
                n22 if ((x + x) > ((x * x) / 144.0_f64)) => {
                    let mut y25 = ((k2 as f64).sin() * x).atan2((x - (n22 as f64)).sin().powi(2) + 0.5_f64).rem_euclid(((1.5_f64 * 0.5_f64.abs()) + 0.5_f64).ln_1p().clamp(-0.5_f64, 1.5_f64).powi(2) + 1.5_f64);
                    let (y27, _) = x.sin_cos();
                    x -= 0.5_f64 * ((x - 1.5_f64) + x).tanh();
                    (-y27.mul_add(x, y25).tanh()).div_euclid((y27 - (0.9_f64 * 1.0_f64.tanh()).acos()).sin().powi(2) + 1.5_f64)
                }
                _ => {
                    (1.5_f64 * ((x + x) / 24.0_f64).ceil()).tanh()
                }
            });
        }
        f64::atan(((0.9_f64 * x.tanh()).exp2() - (-x)).sin()) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.345683],
            &|x| {
                let a0: f64 = x[0];
                let value = f1(a0.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0];
                
                let (value, d0) = f1_grad(a0.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[1.1772403732856296],
        );
    }
}

mod program_283 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut y2: f64, s4: &[usize], s6: &mut [f64]) -> f64 {
        if (s4.is_empty() || s6.is_empty()) {
            return ({
                let mut k8 = 0_usize;
                'l10: loop {
                    k8 += 1;
                    if k8 > 1 {
                        break 1.5_f64;
                    }
                    {
                        let mut k13 = 0_usize;
                        loop {
                            k13 += 1;
                            if k13 > 0 {
                                break;
                            }
                            y2 = y2.tanh();
                        }
                    };
                }
            });
        };
        {
            y2 = -core::f64::consts::E.max(y2).atan2((x * x).powi(2) + 0.5_f64);
        };
        let mut a38 = [f64::round(match ((4_i64 / 4_i64) % 7_i64, (0.9_f64 * s6[2_usize % s6.len()].tanh()).acos() >= (((4_i64 as usize) % 4_usize) as f64).tanh().powi(0)) {
            (2..=4, false) => {
                ((y2.abs() * (x * 3.0_f64)).tanh().powi(2) + 0.5_f64).hypot((0.9_f64 * (-s6[0]).sin()).cosh()).tanh()
            }
            (n22, true) => {
                let k25 = s6.len();
                let (s27, s29) = s6.split_at_mut((k25 * 2_usize) % (k25 + 1));
                let k31 = s27.len();
                let (s33, s35) = s27.split_at_mut((k31 * k31) % (k31 + 1));
                y2 += 0.5_f64 * (((0.5_f64 * x).powi(2) + 0.5_f64).log10() / 6.0_f64);
                y2 = ((1.5_f64 * (0.9_f64 * y2.sin()).exp().cos().abs()) + 0.5_f64).log((y2 + (-x)).sin().powi(2) + 1.5_f64) / 14.0_f64;
                ((1.5_f64 * (x + s6[(0_usize * k25) % s6.len()]).sin().clamp(-0.5_f64, 1.5_f64).abs()) + 0.5_f64).recip()
            }
            _ => {
                ((-(1e-1_f64.powi(2) + 0.5_f64).hypot(s6.first().copied().unwrap_or(1.5_f64))) - ((core::f64::consts::E + y2) + (-std::f64::consts::PI))) / 42.0_f64
            }
        }) / 13.0_f64, (s6[0] + 3.0_f64).tanh(), ((((s4[0] as f64) - s6[(0_usize * 1_usize) % s6.len()]) / 42.0_f64).powi(2) + 0.5_f64).sqrt()];
        let mut y40 = 0.5_f64;
        for y42 in s6.iter() {
            y40 += (*y42) * 0.0625_f64;
        }
        let mut y44 = 0.5_f64;
        for y46 in s6.iter() {
            y44 += (*y46) * 0.1_f64;
        }
        ((((-core::f64::consts::E.powi(1)).signum() + (0.1_f64 * y44)) + (0.1_f64 * x)) + (0.125_f64 * y40)) + (0.125_f64 * a38[0])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.749117, -1.7107830000000002],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<usize> = vec![2, 3, 3]; let mut a3: Vec<f64> = vec![];
                let value = f0(a0.clone(), a1.clone(), &a2, &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<usize> = vec![2, 3, 3]; let mut a3: Vec<f64> = vec![];
                let mut d3 = a3.clone(); 
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), &a2, &mut a3, &mut d3);
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d3]))
            },
            &[1.0],
            &[0.0, 0.0],
        );
    }
}

mod program_289 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, v3: &Vec<f64>) -> f64 {
        if (depth == 0_usize) {
            return (((x.powi(2) + 0.5_f64) / 5.0_f64).powi(2) + 0.5_f64).powi(((4_i64 * 2_i64) % 3_i64) as i32);
        };
        if v3.is_empty() {
            return (x * x);
        };
        let mut v29 = vec![(v3[(2_usize * 3_usize) % v3.len()] / (x.powi(2) + 0.5_f64)) / (({
            x
        }).powi(2) + 0.5_f64), -(if false {
            x
        } else {
            let mut v7 = vec![x; 0];
            if false {
                let s10 = &v7[(v3.len() % (v7.len() + 1))..];
                x.sin()
            } else {
                let k13 = v3.len();
                let (s15, s17) = v3.split_at(((2_i64 as usize) % 4_usize) % (k13 + 1));
                v7 = v7;
                let mut k19 = 0_usize;
                while k19 < 4 {
                    k19 += 1;
                    let r24: [f64; 2] = [(0.9_f64 * K.tanh()).cosh() * (-x), x.atan2((1.5_f64 * (x.powi(2) + 0.5_f64).powi(-1).abs()) + 0.5_f64)];
                    let mut a26: [f64; 3] = [r24.get(depth % 4).copied().unwrap_or(0.5_f64).fract(); 3];
                }
                (((3.0_f64 + x) - ((-3_i64) as f64)) + ((x / ((1.5_f64 * x.abs()) + 0.5_f64)) * x.div_euclid(x.powi(2) + 1.5_f64))) / 47.0_f64
            }
        }), 3.0_f64];
        let mut y31 = 0.5_f64;
        for y33 in v3.iter() {
            y31 += (*y33) * 0.0625_f64;
        }
        -f64::tanh(y31)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.7450829999999999, 1.346917, -0.572183, 0.203917, -1.014183, -1.776183, 1.090917, -0.497083],
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let value = f0(a0.clone(), a1.clone(), &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let mut d2 = a2.clone(); 
                let (value, d1) = f0_grad(a0.clone(), a1.clone(), &a2, &mut d2);
                (outcome(value, &[]), all(&[&d1, &d2]))
            },
            &[1.0],
            &[-0.0, -0.05249019120512258, -0.05249019120512258, -0.05249019120512258, -0.05249019120512258, -0.05249019120512258, -0.05249019120512258, -0.05249019120512258],
        );
    }
}

mod program_291 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, s2: &[f64]) -> f64 {
        let -2..=1 = (0_i64 % 7_i64) else {
            return (((1.5_f64 * ((0.9_f64 * (x / 3.0_f64)).tan().powi(2) + 0.5_f64).log((1.0_f64 + x).powi(2) + 1.5_f64).sin().abs()) + 0.5_f64).powf(0.9_f64 * (x * x).copysign(x - x).tanh()).sin() + (0.1_f64 * x));
        };
        for y5 in s2 {
            let s2 = (match (4_i64 % 7_i64, false) {
                (-3..-1, true) if ((1_usize as i64) != (2_i64 % 4_i64)) => {
                    let mut y13 = ((x - (*y5)) / 14.0_f64).copysign((0.9_f64 * x.tanh()).asin()) - (0.5_f64.clamp(-0.5_f64, 1.5_f64).powi(2) + 0.5_f64).hypot(x);
                    let mut v15 = vec![(*y5).tanh(); s2.len() % 4];
                    (-(x + 3.0_f64), ((x * y13) - x.clamp(-0.5_f64, 1.5_f64)) / 26.0_f64)
                }
                (n18, true) => {
                    let mut s2 = vec![f64::atan(1e-1_f64), ((*y5) * (*y5)).sin() + ((*y5) * (*y5)).tanh(), f64::abs((3.0_f64 * (*y5)).sin())];
                    (3.0_f64 / ((x * x).powi(2) + 0.5_f64), ((0.9_f64 * (x / 3.0_f64)).to_degrees() / 58.0_f64) * (-s2.pop().unwrap_or(0.25_f64)))
                }
                _ => {
                    ((0.9_f64 * (((0_i64 - 3_i64) as f64) + x).tanh()).to_degrees().tanh(), (x + x) * x)
                }
            }, f64::asinh(x) * (x - x));
        }
        'l26: for k24 in (1_usize..5).rev().rev() {
            let s2 = x <= x.mul_add(std::f64::consts::PI, x);
        }
        let mut y30 = 0.5_f64;
        for y32 in s2.iter() {
            y30 += (*y32) * 0.125_f64;
        }
        let mut y34 = 0.5_f64;
        for y36 in s2.iter() {
            y34 += (*y36) * 0.0625_f64;
        }
        ((((2.0_f64 % ((1.5_f64 * x.abs()) + 1.5_f64)).max(x) * x).tanh() + (0.125_f64 * x)) + (0.125_f64 * y34)) + (0.1_f64 * y30)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.060283, -0.211683, -1.069083, -0.406183, -1.832483, -0.754583, 1.3899169999999998, 0.319517],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let value = f0(a0.clone(), &a1);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let (value, pullback) = f0_vjp(a0.clone(), &a1);
                let mut number = 0; let mut d1 = a1.clone(); fill(&mut d1, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a1, given, &mut d1);
                less(&mut d1, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5],
            &[-0.11844338516648234, -0.01015625, -0.01015625, -0.01015625, -0.01015625, -0.01015625, -0.01015625, -0.01015625],
        );
    }
}

mod program_294 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut y2: f64, s4: &[f64], s6: &[f64]) -> f64 {
        if (s4.is_empty() || s6.is_empty()) {
            return 3.0_f64;
        };
        for _ in 1_usize..=3 {
            let mut y11: f64 = K.tanh();
            y2 %= core::f64::consts::E.sin().abs() + 1.5_f64;
        }
        let mut y13 = 0.5_f64;
        for y15 in s4.iter() {
            y13 += (*y15) * 0.125_f64;
        }
        let mut y17 = 0.5_f64;
        for y19 in s4.iter() {
            y17 += (*y19) * 0.0625_f64;
        }
        (((f64::sin(((core::f64::consts::E * std::f64::consts::PI) * s4[2_usize % s4.len()]).tanh()) + (0.0625_f64 * y13)) + (0.0625_f64 * s4[2_usize % s4.len()])) + (0.125_f64 * y17)) + (0.1_f64 * y2)
    }

    #[differentiable(vjp)]
    fn f1(mut x: f64, s2: &[usize]) -> f64 {
        x *= x.div_euclid((1.5_f64 * x.abs()) + 1.5_f64).sin().atan2(((x * x) / 144.0_f64).powi(2) + 0.5_f64).tanh();
        for s2 in 1_usize..=1 {
            if (((s2 * s2) > s2) || ((if ((!({
                x = x / 12.0_f64;
                (0_i64 * 4_i64) == (3_i64 % 3_i64)
            })) && (2_usize != s2)) {
                let y18;
                if true {
                    let mut v11: Vec<f64> = Vec::with_capacity(2);
                    y18 = (2.0_f64 - (0.25_f64 * 0.5_f64)).to_radians().tanh();
                } else {
                    let mut v14 = vec![(x * x).sin() - ((1.5_f64 * x.abs()) + 1.5_f64).acosh(); ((0_i64 as usize) % 4_usize) % 4];
                    let m16 = [[0.75_f64.min(1.5_f64).floor().tanh(), x], [(f0(0.75_f64.tanh(), x.sin(), &v14[(s2 % (v14.len() + 1))..], &v14) * core::f64::consts::E.copysign(std::f64::consts::PI)).sin(); 2]];
                    v14.push((0.9_f64 * (s2 as f64).tanh()).sinh().atan2((1.5_f64 * m16[1][s2 % 2].abs()) + 0.5_f64));
                    y18 = ((v14.len() as f64) + x).tanh().atan2((1.5_f64 * (0.9_f64 * v14[s2 % v14.len()].tanh()).exp().abs()) + 0.5_f64) * ((K * m16[1][1]) / 48.0_f64).rem_euclid((1.5_f64 * x.ceil().tanh().abs()) + 1.5_f64);
                }
                x /= (0.9_f64 * (((4_i64 / 2_i64) as f64).tanh() * x).sin()).exp() + 0.75_f64;
                (((((4_i64 - 1_i64) as f64).tanh() * core::f64::consts::E) + (x - x)) + (0.9_f64 * (s2 as f64).sin()).tan()) / 30.0_f64
            } else {
                (((0.9_f64 * (s2 as f64).tanh()).to_degrees().sin().rem_euclid(x.powi(2) + 1.5_f64) / 146.0_f64) * ((1.5_f64 * ((x * x) / 144.0_f64).abs()) + 0.5_f64).log2()).sin()
            }) >= 0.5_f64.fract())) {
                x = (0.9_f64 * std::f64::consts::PI.tanh()).exp_m1();
            };
        }
        (0.25_f64 + 1.5_f64) * ((x.powi(2) + 0.5_f64).cbrt() / 145.0_f64)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.467317],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![2, 2, 2, 1, 1, 1, 0];
                let value = f1(a0.clone(), &a1);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![2, 2, 2, 1, 1, 1, 0];
                let (value, pullback) = f1_vjp(a0.clone(), &a1);
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a1, given);
                
                (outcome(value, &[]), all(&[&d0]))
            },
            &[-0.5],
            &[0.0],
        );
    }
}

mod program_297 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, y2: f64) -> f64 {
        {
            if (0.25_f64 < 1.0_f64.cos()) {
                if (((3_i64 as usize) % 4_usize) > 1_usize) {
                    return ((({
                        let mut k7 = 0_usize;
                        loop {
                            k7 += 1;
                            if k7 > 0 {
                                break (((1.5_f64 * K.tanh().abs()) + 1.5_f64).acosh() / 7.0_f64);
                            }
                            x /= (0.9_f64 * (((y2.powi(2) + 0.5_f64) / 5.0_f64).powi(2) + 0.5_f64).powi(((1_i64 + 0_i64) % 3_i64) as i32).sin()).exp() + 0.75_f64;
                        }
                    }) + (0.0625_f64 * x)) + (0.0625_f64 * y2));
                };
                let (y12, _) = (y2, -x);
                x = (1.0_f64.sin().powi(2) + 0.5_f64).recip() * (x.clamp(-0.5_f64, 1.5_f64) + (0.9_f64 * x.sin()).sinh());
            };
        };
        ((match (3_i64 % 7_i64) {
            n15 if ((3_usize >= ((n15 as usize) % 4_usize)) && (1_i64 > (2_i64 * n15))) => {
                let mut r18 = [1.0_f64, (x.atan2((1.5_f64 * (((n15 as usize) % 4_usize) as f64).sin().abs()) + 0.5_f64) + (y2 * x)) / 26.0_f64];
                r18[1] %= (r18[(0_usize * 3_usize) % 2] + y2).sin().abs() + 1.5_f64;
                1e-1_f64.tanh()
            }
            _ => {
                let mut k22 = 0_usize;
                while k22 < 2 {
                    k22 += 1;
                    x -= 0.5_f64 * (((x.powi(2) + 0.5_f64).log((1.5_f64 * 2.0_f64.abs()) + 1.5_f64) * (x * x).tanh()) / 28.0_f64);
                }
                ((x + (0.9_f64 * y2.tanh()).acos()) / ((1.5_f64 * y2.abs()) + 0.5_f64)) / 31.0_f64
            }
        }) + (0.1_f64 * x)) + (0.0625_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.313017, -0.555083],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1];
                let value = f0(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5],
            &[-0.03125, -0.03125],
        );
    }
}

mod program_298 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, x: f64, p3: (f64, f64), mut a5: [f64; 3], s7: &[usize], s9: &[f64], s11: &mut [f64]) -> [f64; 3] {
        if (depth == 0_usize) {
            return ({
                a5[depth % 3] %= a5[2].sin().abs() + 1.5_f64;
                [3.0_f64, a5[(depth * depth) % 3].cos(), {
                    a5 = [if (4_i64 > (3_i64 + 4_i64)) {
                        let mut y16 = a5[depth % 3].atan2((1.5_f64 * a5[2].abs()) + 0.5_f64).clamp(-0.5_f64, 1.5_f64) % ((1.5_f64 * ((a5[s11.len() % 3] * (2_i64 as f64).tanh()) % ((1.5_f64 * x.abs()) + 1.5_f64)).abs()) + 1.5_f64);
                        (0.9_f64 * (a5[(depth * depth) % 3].rem_euclid((1.5_f64 * 0.75_f64.abs()) + 1.5_f64) + (K * p3.0)).sin()).to_degrees().tanh()
                    } else {
                        p3.1
                    }, core::f64::consts::E % (a5[1].powi(2) + 1.5_f64), x + p3.0];
                    (x + std::f64::consts::PI).tanh()
                }]
            });
        };
        if ((s7.is_empty() || s9.is_empty()) || s11.is_empty()) {
            return [x.tanh(), (a5[1] - x).sin(), p3.0 + x];
        };
        [(x + x).fract(), ((x + (4_i64 as f64)) / 32.0_f64).abs(), (1_usize as f64).sin() * (((depth * depth) as f64) - (s7[0] as f64)).sin()]
    }

    #[differentiable]
    fn f1(mut x: f64, y2: f64, y4: f64, s6: &mut [f64]) -> f64 {
        x = y2;
        let (y8, y10) = ((K + 2.0_f64) % (y4.powi(2) + 1.5_f64)).sin_cos();
        let k12 = s6.len();
        let s14 = &mut s6[(((2_i64 as usize) % 4_usize) % (k12 + 1))..];
        x = ((1.5_f64 * (s14.last().copied().unwrap_or(0.5_f64) - (y10 + y8)).tanh().abs()) + 0.5_f64).ln();
        x = (((K * x) / 48.0_f64).mul_add((y8 * 1.0_f64).sin(), f64::exp_m1(0.9_f64 * (0_usize as f64).sin())) - ((x % ((1.5_f64 * y2.abs()) + 1.5_f64)) * (0.9_f64 * 1e-1_f64.sin()).atanh())).sin();
        let mut y16 = 0.5_f64;
        for y18 in s6.iter() {
            y16 += (*y18) * 0.125_f64;
        }
        ((1.5_f64 * 1.0_f64.abs()) + 0.5_f64).recip() - ((y8.powi(2) + 0.5_f64).sqrt() / 145.0_f64)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.403383, -1.937883, -0.370383, 0.8879170000000001, -0.45238300000000004],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let mut a3: Vec<f64> = vec![x[3], x[4]];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let mut a3: Vec<f64> = vec![x[3], x[4]];
                let mut d3 = a3.clone(); 
                let (value, (d0, d1, d2)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, &mut d3);
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0, 0.0, 0.0],
            &[-0.0, -0.0, -0.0017738320265490045, -0.0, -0.0],
        );
    }
}

mod program_304 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64) -> f64 {
        let ((y4, mut y6), y8) = (((y2 - y2).floor().tanh(), f64::abs(-0.75_f64)), std::f64::consts::PI);
        if (((2_i64 >= (2_i64 % 3_i64)) || (1.5_f64 <= x)) && (((4_i64 + 1_i64) == (1_i64 - 4_i64)) && ((1_usize * 0_usize) != 3_usize))) {
            return (((((y6 * (if ((y6 * (((1_usize + 3_usize) as f64) / 30.0_f64)) >= (1e-1_f64 * y8)) {
                (x + ((y4 / ((1.5_f64 * 0.75_f64.abs()) + 0.5_f64)) + (0.5_f64 + y4))) / 51.0_f64
            } else {
                y6 *= (0.9_f64 * x.atan2((0_usize as f64).sin().powi(2) + 0.5_f64).sin()).sinh().tanh();
                y2.min((y2 + 0.5_f64).mul_add(((1.5_f64 * ((4_i64 - 2_i64) as f64).tanh().abs()) + 0.5_f64).log10(), y2).sin())
            })).sin() + (0.125_f64 * y6)) + (0.1_f64 * y4)) + (0.125_f64 * x)) + (0.125_f64 * y8));
        };
        ((((-(2.0_f64 + y8).tanh().mul_add(1.0_f64, ((1.5_f64 * 2.0_f64.abs()) + 0.5_f64).log2())).tanh() + (0.125_f64 * y4)) + (0.1_f64 * y8)) + (0.0625_f64 * x)) + (0.125_f64 * y6)
    }

    #[differentiable]
    fn f1(mut x: f64, p2: (f64, f64)) -> f64 {
        let mut y4 = p2.0 % (((1.5_f64 / ((1.5_f64 * x.abs()) + 0.5_f64)) + (x * x).sin()).powi(2) + 1.5_f64);
        (std::f64::consts::PI * y4).tanh().atan2((1.5_f64 * x.copysign(1e-1_f64).abs()) + 0.5_f64)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.1360830000000002, -0.958483, 1.4385169999999998],
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]);
                let value = f1(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]);
                
                let (value, (d0, d1)) = f1_grad(a0.clone(), a1.clone());
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[1.0],
            &[-0.25523493947747, 0.011424424256032741, -0.0],
        );
    }
}

mod program_306 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, s2: &mut [f64], s4: &[[f64; 2]]) -> f64 {
        if s4.is_empty() {
            return (core::f64::consts::E * x);
        };
        let y7 = {
            ((3_usize * 0_usize) as f64).sin().min(s4[(3_usize * 0_usize) % s4.len()][((1_i64 as usize) % 4_usize) % 2])
        };
        if (2_usize > 2_usize) {
            let mut k10 = 0_usize;
            while k10 < 3 {
                k10 += 1;
                let a23: [f64; 3] = match ((2_i64 - 0_i64) % 7_i64) {
                    n16 @ (1..4 | -2) => {
                        [(0.9_f64 * f64::fract(1e-1_f64).sin()).exp_m1(); 3]
                    }
                    n20 => {
                        [(x.powi(2) + 0.5_f64).log(0.5_f64.powi(2) + 1.5_f64).sin(); 3]
                    }
                };
            }
        };
        let mut y25 = 0.5_f64;
        for y27 in s2.iter() {
            y25 += (*y27) * 0.0625_f64;
        }
        (((((((0.25_f64 * y25) + 0.5_f64) / ((1.5_f64 * ((y25 - 0.75_f64) * x.mul_add(x, y7)).sin().abs()) + 0.5_f64)) / 18.0_f64) + (0.125_f64 * x)) + (0.0625_f64 * y25)) + (0.1_f64 * y7)) + (0.0625_f64 * s4[1_usize % s4.len()][1])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.829483, 0.369817, 1.271317, -1.033883, -1.810983],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2]]; let a2: Vec<[f64; 2]> = vec![[x[3], x[4]]];
                let value = f0(a0.clone(), &mut a1, &a2);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2]]; let a2: Vec<[f64; 2]> = vec![[x[3], x[4]]];
                let (value, pullback) = f0_vjp(a0.clone(), &mut a1, &a2);
                let mut number = 0; let mut d1 = a1.clone(); seed(&mut d1, &mut number); let mut d2 = a2.clone(); fill(&mut d2, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a2, given, &mut d1, &mut d2);
                less(&mut d2, 0.25); 
                (outcome(value, &[&a1]), all(&[&d0, &d1, &d2]))
            },
            &[-0.5, -0.5, 0.75],
            &[-0.08285220850790825, -0.506093806974604, 0.743906193025396, 0.0, -0.0756877158716675],
        );
    }
}

mod program_307 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, s2: &mut [f64], s4: &[f64]) {}

    #[differentiable]
    fn f1(mut x: f64, mut y2: f64) -> f64 {
        let mut y2: f64 = ((x + y2.sin()).sin().powi(2) + 0.5_f64).powf(0.9_f64 * 3.0_f64.tanh().sin());
        y2 *= (-y2) / 12.0_f64;
        y2 = if (2_usize <= 1_usize) {
            let n14 @ -2..=3 = (3_i64 % 7_i64) else {
                return (((((x * x) / 144.0_f64).rem_euclid((1.5_f64 * (x.powi(2) + 0.5_f64).powf(0.9_f64 * ((3_i64 / 3_i64) as f64).sin().tanh()).sin().abs()) + 1.5_f64) * (({
                    let mut k7 = 0_usize;
                    loop {
                        k7 += 1;
                        if k7 > 3 {
                            break (1.5_f64.div_euclid(y2.powi(2) + 1.5_f64) * x.max(2.0_f64)).tanh();
                        }
                        let k12: usize = k7 % 4;
                        x = ((1.5_f64 * ((0.9_f64 * y2.tanh()).atanh() * x.atan()).abs()) + 0.5_f64).log((1.5_f64 * f64::acosh((1.5_f64 * (1.5_f64 / ((1.5_f64 * x.abs()) + 0.5_f64)).abs()) + 1.5_f64).abs()) + 1.5_f64) / 14.0_f64;
                    }
                }) + (K - y2)).tanh()).sin() + (0.1_f64 * x)) + (0.0625_f64 * y2));
            };
            ((0.9_f64 * (y2 + x).tanh()).to_degrees() / 58.0_f64).div_euclid((3.0_f64 / ((1.5_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).hypot(x).tanh().abs()) + 0.5_f64)).powi(2) + 1.5_f64)
        } else {
            if (((2_i64 * 1_i64) >= (-1_i64)) && (((1_i64 - 2_i64) < 3_i64) && ({
                x /= (0.9_f64 * (y2 * x).sin().sin()).exp() + 0.75_f64;
                false
            }))) {
                x = (((1.5_f64 * 1e-1_f64.abs()) + 0.5_f64).sqrt() - core::f64::consts::E).tanh();
                return ((((-(if (((0_usize > 0_usize) || (3_i64 <= 0_i64)) && ((((0_usize * 2_usize) as f64) <= (2_usize as f64)) || false)) {
                    (((3_usize as f64) % ((-std::f64::consts::PI).powi(2) + 1.5_f64)) + ((0.9_f64 * (x / 14.0_f64)).tan() + (y2 * y2).tanh())).tanh()
                } else {
                    ((y2 / (1e-1_f64.powi(2) + 0.5_f64)) % (core::f64::consts::E.div_euclid(x.powi(2) + 1.5_f64).powi(2) + 1.5_f64)).sin() * ((K * y2) + (x * core::f64::consts::E)).tanh()
                })).round() / 13.0_f64) + (0.125_f64 * x)) + (0.125_f64 * y2));
            } else {
                x = x.sin();
            };
            y2 / 12.0_f64
        };
        (y2 / (y2.powi(2) + 0.5_f64)).tanh().floor() / 13.0_f64
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.268117, -1.048583],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1];
                let value = f1(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1];
                
                let (value, (d0, d1)) = f1_grad(a0.clone(), a1.clone());
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[1.0],
            &[-0.0, -0.0],
        );
    }
}

mod program_309 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, k2: usize) -> f64 {
        x += 0.5_f64 * (f64::cosh(0.9_f64 * (x * (k2 as f64).sin()).sin()) / 4.0_f64);
        x -= 0.5_f64 * (((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * x.sin()).sin().round() / 26.0_f64);
        let mut c4 = (x <= (((2_i64 as usize) % 4_usize) as f64)) && (1e-1_f64 < x);
        if ({
            c4 = c4 || c4;
            false
        }) {
            let (mut y8, _) = ((x / ((1.5_f64 * x.abs()) + 0.5_f64)) / 24.0_f64).sin_cos();
        } else {
            let n12 @ 1..=2 = ((0_i64 + 2_i64) % 7_i64) else {
                return ((x * (0.9_f64 * (2.0_f64.powi(2) + 0.5_f64).powi(-2).sin()).acos()).tanh() + (0.1_f64 * x));
            };
            let -1..=1 = (n12 % 7_i64) else {
                c4 = c4;
                return ((((0.9_f64 * (k2 as f64).sin()).cosh() / ((1.5_f64 * x.atan2((1.5_f64 * x.abs()) + 0.5_f64).abs()) + 0.5_f64)) + f64::cos(0.25_f64 % ((1.5_f64 * 3.0_f64.abs()) + 1.5_f64))).sin() + (0.0625_f64 * x));
            };
            c4 = c4 && ({
                x = x.atan2((1.5_f64 * (x * x).tanh().max((K - x).tanh()).abs()) + 0.5_f64);
                c4
            });
        };
        for c4 in (0_usize..2).step_by(2) {
            x -= 0.5_f64 * f64::round(x).tanh();
        }
        ((0.9_f64 * (core::f64::consts::E - K).sin()).to_degrees().tanh().powi(2) + 0.5_f64).hypot(((x - x) / 24.0_f64) * x.cos()).tanh() + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.424783],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 2;
                let value = f0(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 2;
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(given);
                
                (outcome(value, &[]), all(&[&d0]))
            },
            &[-0.5],
            &[0.333041869277632],
        );
    }
}

mod program_310 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, m2: [[f64; 2]; 2], mut c4: bool, s6: &[usize]) -> f64 {
        if s6.is_empty() {
            return (3.0_f64 * m2[3_usize % 2][1]);
        };
        'l10: for n8 in 1_i64..=5_i64 {
            let ((mut y18, mut y20), y22): ((f64, f64), f64) = ((((x + ((3_usize + 3_usize) as f64)) + ({
                let mut k13 = 0_usize;
                'l15: loop {
                    k13 += 1;
                    if k13 > 2 {
                        break (0.9_f64 * (-x).sin()).exp_m1();
                    }
                    c4 = 1.0_f64 <= m2[m2.len() % 2][(k13 + k13) % 2];
                }
            })) / 34.0_f64, x - ((1.5_f64 * x.abs()) + 0.5_f64).log2()), (0.75_f64 - x) - (s6[2_usize % s6.len()] as f64).sin().min(1e-1_f64));
        }
        (((x.tanh().abs() - ((0.9_f64 * (x / 3.0_f64)).exp() - x.trunc())) / 6.0_f64) + (0.1_f64 * x)) + (0.1_f64 * m2[1][s6[2_usize % s6.len()] % 2])
    }

    #[differentiable]
    fn f1(x: f64, mut y2: f64, mut n4: i64, s6: &[usize], s8: &[f64], mut v10: Vec<f64>) -> f64 {
        if (s8.is_empty() || v10.is_empty()) {
            return (x - y2).tanh();
        };
        let mut y2 = vec![v10.len() % 4; 0_usize % 4];
        let mut y13 = 0.5_f64;
        for y15 in s8.iter() {
            y13 += (*y15) * 0.1_f64;
        }
        ((((({
            let mut k17 = 0_usize;
            loop {
                k17 += 1;
                if k17 > 0 {
                    break ((s8[0].powi(2) + 0.5_f64).ln_1p() / 6.0_f64);
                }
                let k22 = v10.len();
                let (s24, s26) = v10.split_at_mut(((n4 as usize) % 4_usize) % (k22 + 1));
                for _ in s26.chunks_exact(3) {
                    let mut y31 = (((0.9_f64 * s24.last().copied().unwrap_or(1.5_f64).sin()).atanh() * ((1.5_f64 * ((2_i64 as f64) / 30.0_f64).abs()) + 0.5_f64).log10()).powi(2) + 0.5_f64).hypot((y13 - (k22 as f64)).tanh() * (y13 - s8[3_usize % s8.len()])).tanh();
                }
            }
        }) + (((n4 as usize) % 4_usize) as f64).sin().ceil()) / 15.0_f64) + (0.1_f64 * x)) + (0.0625_f64 * s8[0])) + (0.0625_f64 * y13)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.845017, 1.292517, 0.7356170000000001, -1.281183, -1.1265830000000001, -0.662083, -1.812883, -1.986083, -1.532383, 1.691717, -0.433983, -1.0211830000000002, 0.6651170000000001, 1.896217, 1.271517, 1.0288169999999999],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: i64 = 3; let a3: Vec<usize> = vec![2, 2, 2]; let a4: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]]; let a5: Vec<f64> = vec![x[9], x[10], x[11], x[12], x[13], x[14], x[15]];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), &a3, &a4, a5.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: i64 = 3; let a3: Vec<usize> = vec![2, 2, 2]; let a4: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]]; let a5: Vec<f64> = vec![x[9], x[10], x[11], x[12], x[13], x[14], x[15]];
                let mut d4 = a4.clone(); 
                let (value, (d0, d1, d5)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), &a3, &a4, a5.clone(), &mut d4);
                (outcome(value, &[]), all(&[&d0, &d1, &d4, &d5]))
            },
            &[1.0],
            &[0.1, -0.0, 0.07675881152011046, 0.00625, 0.00625, 0.00625, 0.00625, 0.00625, 0.00625, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_312 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, k2: usize, s4: &[usize], v6: &mut Vec<f64>) -> f64 {
        if (s4.is_empty() || v6.is_empty()) {
            return x.sin();
        };
        if (({
            v6[0] = {
                let mut k9 = 0_usize;
                loop {
                    k9 += 1;
                    if k9 > 0 {
                        break (((v6[k2 % v6.len()] - x) / 24.0_f64).powi(2) + 0.5_f64).powf(0.9_f64 * ((1.5_f64 * 1.5_f64.abs()) + 0.5_f64).powf(0.9_f64 * x.sin()).tanh());
                    }
                    *v6 = v6.to_vec();
                    x = f64::atan(-x).abs();
                    'l16: for k14 in 1_usize..1 {
                        *v6 = std::mem::replace(&mut *v6, vec![x.tanh(), 0.75_f64]);
                        *v6 = vec![-x, (K * x).sin(), x];
                    }
                }
            };
            !(x < x)
        }) && ((0_i64 as f64).sin().floor() <= x)) {
            return ((x / 12.0_f64) + (0.1_f64 * x));
        };
        if ((3_usize * k2) < k2) {
            let y21 = (s4[k2 % s4.len()] as f64) / 30.0_f64;
        };
        let s4 = vec![((1.5_f64 * (x.powi(2) + 0.5_f64).cbrt().sin().abs()) + 0.5_f64).ln_1p(), (2_i64 as f64).tanh(), ((1.5_f64 * ({
            x.tanh()
        }).abs()) + 0.5_f64).powf(0.9_f64 * ((0.9_f64 * (0.5_f64 / 4.0_f64)).exp_m1() / 2.0_f64)) / 67.0_f64];
        let mut y25 = 0.5_f64;
        for y27 in s4.iter() {
            y25 += (*y27) * 0.0625_f64;
        }
        ((((y25 + (y25 - s4[1])) + (s4[k2 % s4.len()] / (s4[1].powi(2) + 0.5_f64))).sin() + (0.0625_f64 * s4[2])) + (0.1_f64 * x)) + (0.1_f64 * y25)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.089117, 1.7528169999999998, 0.356417],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 3; let a2: Vec<usize> = vec![]; let mut a3: Vec<f64> = vec![x[1], x[2]];
                let value = f0(a0.clone(), a1.clone(), &a2, &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 3; let a2: Vec<usize> = vec![]; let mut a3: Vec<f64> = vec![x[1], x[2]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), &a2, &mut a3);
                let mut number = 0; let mut d3 = a3.clone(); seed(&mut d3, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a2, given, &mut d3);
                
                (outcome(value, &[&a3]), all(&[&d0, &d3]))
            },
            &[-0.5, -0.5, 0.75],
            &[-0.23163403902082982, -0.5, 0.75],
        );
    }
}

mod program_313 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, s2: &mut [f64], a4: &mut [f64; 3], s6: &[f64]) -> f64 {
        if s2.is_empty() {
            return (core::f64::consts::E.min(a4[2]) / 12.0_f64);
        };
        let n8 = 2_i64 % 7_i64;
        let (y10, mut y12) = (x, (x * a4[2_usize % 3]).tanh().clamp(-0.5_f64, 1.5_f64));
        let k14 = s2.len();
        let s16 = &mut s2[1..];
        if (s6.len() > 1) {
            let s2 = n8 % 7_i64;
            let mut s6 = ((y12.atan() * y10.max(1e-1_f64)) + ((y10 + s6[(k14 * k14) % s6.len()]).sin().powi(2) + 0.5_f64).recip()).tanh();
        };
        y12 += 0.5_f64 * (-(std::f64::consts::PI + 1e-1_f64)).tanh();
        let mut y22 = 0.5_f64;
        for y24 in a4.iter() {
            y22 += (*y24) * 0.1_f64;
        }
        let mut y26 = 0.5_f64;
        for y28 in a4.iter() {
            y26 += (*y28) * 0.1_f64;
        }
        (((((a4[1].powi(2) + 0.5_f64).ln().powi(2) + 0.5_f64).recip() + (0.1_f64 * y10)) + (0.0625_f64 * s2[0])) + (0.125_f64 * y26)) + (0.0625_f64 * y22)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.858483, 0.23971699999999999, 0.539617, 0.7770170000000001, -0.36468300000000003, 1.674717, -0.928283, -0.7885829999999999, -1.2191830000000001, -1.8644830000000001, 1.906817, 0.953817, -1.2532830000000001],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2]]; let mut a2: [f64; 3] = [x[3], x[4], x[5]]; let a3: Vec<f64> = vec![x[6], x[7], x[8], x[9], x[10], x[11], x[12]];
                let value = f0(a0.clone(), &mut a1, &mut a2, &a3);
                outcome(value, &[&a1, &a2])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2]]; let mut a2: [f64; 3] = [x[3], x[4], x[5]]; let a3: Vec<f64> = vec![x[6], x[7], x[8], x[9], x[10], x[11], x[12]];
                let mut d1 = a1.clone(); let mut d2 = a2.clone(); let mut d3 = a3.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &mut a1, &mut a2, &a3, &mut d1, &mut d2, &mut d3);
                (outcome(value, &[&a1, &a2]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[0.1, 0.0625, -0.0, 0.018750000000000003, -2.076977028824055, 0.018750000000000003, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_316 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, s2: &mut [f64]) -> f64 {
        if s2.is_empty() {
            return 0.25_f64;
        };
        let y4 = &mut x;
        *y4 *= (-0.75_f64) / 3.0_f64;
        s2[3_usize % s2.len()] = ((((1.5_f64 * 0.5_f64.abs()) + 0.5_f64).log((1.5_f64 * s2.first().copied().unwrap_or(0.5_f64).abs()) + 1.5_f64) - 3.0_f64.floor()) + (((2_i64 as usize) % 4_usize) as f64)).tanh();
        let y38 = ((match (0_i64 % 7_i64) {
            n7 @ (-1..=1 | 2..=4) => {
                'l13: for y11 in s2.iter().copied().step_by(3) {
                    let mut v16 = Vec::with_capacity(3);
                    v16.push(1.0_f64);
                    let k18 = v16.len();
                    v16.swap((0_usize * 1_usize) % k18, k18 % k18);
                }
                match ((1_i64 * 4_i64) % 7_i64) {
                    n21 if (!(n7 >= 3_i64)) => {
                        ((s2[3_usize % s2.len()] * (0.9_f64 * x.sin()).exp()).sin().powi(2) + 0.5_f64).hypot(((core::f64::consts::E + (s2.len() as f64)) - ((2_usize as i64) as f64).sin().atan2((1.5_f64 * s2[3_usize % s2.len()].abs()) + 0.5_f64)).sin()).tanh()
                    }
                    n25 @ (2..=5 | -1..=2) => {
                        (0.9_f64 * x.tanh()).to_degrees().sin()
                    }
                    _ => {
                        x / 12.0_f64
                    }
                }
            }
            2..3 if ((0_usize == 1_usize) && false) => {
                (s2[2_usize % s2.len()].sin().powi(2) + 0.5_f64).powf(0.9_f64 * ((((3_i64 / 4_i64) as f64) / 30.0_f64) * x.atan2(3.0_f64.powi(2) + 0.5_f64)).sin()).tanh()
            }
            n33 @ (-1 | -1..0) => {
                ((((1.5_f64 * x.abs()) + 0.5_f64).ln() / ((x % ((1.5_f64 * s2[(1_usize + 2_usize) % s2.len()].abs()) + 1.5_f64)).powi(2) + 0.5_f64)) * (K + (1.0_f64 / ((1.5_f64 * ((((4_i64 as usize) % 4_usize) as f64) / 30.0_f64).abs()) + 0.5_f64)))).sin()
            }
            _ => {
                ((3.0_f64.floor() - (x * 1.5_f64)) / 49.0_f64).fract()
            }
        }) - ((-x) + x)).sin();
        let mut y40 = 0.5_f64;
        for y42 in s2.iter() {
            y40 += (*y42) * 0.0625_f64;
        }
        let mut y44 = 0.5_f64;
        for y46 in s2.iter() {
            y44 += (*y46) * 0.1_f64;
        }
        ((x - x).sin() * x) / 12.0_f64
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.887583],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![];
                let value = f0(a0.clone(), &mut a1);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![];
                let mut d1 = a1.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &mut a1, &mut d1);
                (outcome(value, &[&a1]), all(&[&d0, &d1]))
            },
            &[1.0],
            &[0.0],
        );
    }
}

mod program_317 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, mut c2: bool, k4: usize, s6: &[f64], v8: &mut Vec<f64>, s10: &mut [f64]) {
        if (s6.is_empty() || s10.is_empty()) {
            return;
        };
        {
            let n14 @ 0..=2 = ((1_usize as i64) % 7_i64) else {
                *v8 = vec![s10[0], (x * x) / 144.0_f64, (s10[0] / (0.5_f64.powi(2) + 0.5_f64)) / 24.0_f64];
                return;
            };
            let s10 = ((1.5_f64 * (0.9_f64 * s6.get(k4 % 4).copied().unwrap_or(0.5_f64).tanh()).to_degrees().tanh().div_euclid((-v8.first().copied().unwrap_or(0.25_f64)).powi(2) + 1.5_f64).abs()) + 0.5_f64).ln_1p();
        };
    }

    #[differentiable]
    fn f1(mut x: f64) -> f64 {
        let n3 @ -2..=0 = ((4_i64 % 2_i64) % 7_i64) else {
            x = ((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * (f64::asinh(x) / 14.0_f64)).tanh().mul_add((x + x).tanh(), -x.sin().powi(1));
            return (x / ((1.5_f64 * ((x * 0.75_f64) / 36.0_f64).abs()) + 0.5_f64)).tanh();
        };
        let y5 = ((((1.5_f64 * x.abs()) + 0.5_f64).hypot(x).sin() - (x % ((1.5_f64 * x.abs()) + 1.5_f64))) / 13.0_f64).div_euclid((1.5_f64 * ((-(0.9_f64 * x.tanh()).to_degrees()) / 58.0_f64).abs()) + 1.5_f64);
        (((1.5_f64 * ((1e-1_f64 * y5) % (((1.5_f64 * y5.abs()) + 0.5_f64).powf(0.9_f64 * 0.25_f64.tanh()).sin().powi(2) + 1.5_f64)).sin().abs()) + 0.5_f64).log(f64::sin(x.to_radians()).powi(2) + 1.5_f64).tanh() + (0.125_f64 * x)) + (0.125_f64 * y5)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.866583],
            &|x| {
                let a0: f64 = x[0];
                let value = f1(a0.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0];
                
                let (value, d0) = f1_grad(a0.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[0.124817737429091],
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
        let y4: f64 = match ((n2 - n2) % 7_i64) {
            n12 if ((y4 + x) <= x.max(0.75_f64)) => {
                if (!(!({
                    x = match ((-(0_usize as i64)) % 7_i64) {
                        2..=4 | 0..2 if (!((n2 - n2) > n12)) => {
                            x += 0.5_f64 * (x.cos() * (y4 - x)).tanh();
                            x = (0.9_f64 * x.sin()).exp2() % ((1.5_f64 * (0.9_f64 * (1e-1_f64 - x).tanh()).asin().abs()) + 1.5_f64);
                            ((y4 * (1_usize as f64).sin()) - (1.0_f64 % (x.powi(2) + 1.5_f64))) * (core::f64::consts::E.max(x).mul_add((y4.powi(2) + 0.5_f64).powf(0.9_f64 * 2.0_f64.sin()), (x * x) / 144.0_f64) / 79.0_f64)
                        }
                        _ => {
                            x *= y4.min(y4).clamp(-0.5_f64, 1.5_f64) / 2.0_f64;
                            (0.9_f64 * (y4 - y4).sin()).cosh() * ((y4 * x) + y4.clamp(-0.5_f64, 1.5_f64)).sin()
                        }
                    };
                    !(y4 >= y4)
                }))) {
                    x = ((0.9_f64 * (x / (y4.powi(2) + 0.5_f64)).tanh()).atanh().powi(2) + 0.5_f64).recip();
                    return ((y4.round() + y4.abs()) / 15.0_f64);
                };
                x = (0.9_f64 * (x % (std::f64::consts::PI.powi(2) + 1.5_f64)).tanh()).tan().max(((0.9_f64 * (x / 14.0_f64)).tan() * (K + core::f64::consts::E)).tanh());
                x / 12.0_f64
            }
            n23 @ (2.. | -1) => {
                x += 0.5_f64 * (0.9_f64 * y4.tanh()).exp().sin();
                return ((((((x / (0.5_f64.powi(2) + 0.5_f64)) / 24.0_f64) * f64::exp_m1(0.9_f64 * (x / 14.0_f64))).powi(2) + 0.5_f64).log2().tanh() + (0.1_f64 * y4)) + (0.125_f64 * x));
            }
            _ => {
                3.0_f64 + y4
            }
        };
        (((-y4) + (1e-1_f64 + (n2 as f64))).sin().asinh() + (0.1_f64 * x)) + (0.0625_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.528683, -0.632583],
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = 2; let a2: f64 = x[1];
                let value = f0(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = 2; let a2: f64 = x[1];
                
                let (value, (d0, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone());
                (outcome(value, &[]), all(&[&d0, &d2]))
            },
            &[1.0],
            &[3.5290476177380772e-6, 0.002513853857503083],
        );
    }
}

mod program_324 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, y2: f64) -> f64 {
        let y2: [[f64; 2]; 2] = [match (0_i64 % 7_i64) {
            -1..=1 => {
                let y19 = match ((-(2_i64 % 2_i64)) % 7_i64, ({
                    {
                        false
                    }
                }) && (y2 <= y2)) {
                    (n11, true) if (2_usize <= (2_usize + 1_usize)) => {
                        ((1.5_f64 * (3.0_f64 % ((1.5_f64 * y2.abs()) + 1.5_f64)).abs()) + 0.5_f64).cbrt().tanh()
                    }
                    (n15, true) => {
                        y2 + x
                    }
                    _ => {
                        (y2.powi(2) + 0.5_f64).sqrt().max(x + x).tanh().powi(2)
                    }
                };
                [(0.9_f64 * y2.tanh()).exp2(), ((1.5_f64 * 1e-1_f64.abs()) + 0.5_f64).ln_1p() - (-x)]
            }
            n22 @ (-2 | 1..=2) if (2_usize != 1_usize) => {
                [((-((1_usize + 2_usize) as f64)) + (0.9_f64 * (0_usize as f64).sin()).tan()).sin(); 2]
            }
            n26 if (n26 > n26) => {
                [(-((n26 as f64) + y2)).tanh(), x]
            }
            n30 => {
                [1.5_f64, -(1.0_f64 + y2)]
            }
        }, [(x + 0.25_f64) - x; 2]];
        (((f64::tan(0.9_f64 * x.tanh()).floor() - (f64::asinh(y2[((1_i64 as usize) % 4_usize) % 2][0]) + (x + y2[(1_usize * 0_usize) % 2][((2_i64 as usize) % 4_usize) % 2]))) / 39.0_f64) + (0.125_f64 * x)) + (0.1_f64 * y2[1][1])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.320117, 1.296717],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1];
                let value = f0(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5],
            &[-0.04967948717948718, 0.0035426514367135143],
        );
    }
}

mod program_329 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, s2: &[f64]) -> f64 {
        if s2.is_empty() {
            return (1.0_f64.powi(2) + 0.5_f64).hypot(x).sin();
        };
        {
            if ((-x) <= (0.9_f64 * x.tanh()).sinh()) {
                return (((f64::trunc(K - ((1.5_f64 * x.abs()) + 0.5_f64).hypot(3.0_f64)) / 12.0_f64) + (0.1_f64 * x)) + (0.1_f64 * s2[3_usize % s2.len()]));
            };
        };
        let mut y6 = 0.5_f64;
        for y8 in s2.iter() {
            y6 += (*y8) * 0.125_f64;
        }
        let mut y10 = 0.5_f64;
        for y12 in s2.iter() {
            y10 += (*y12) * 0.1_f64;
        }
        ((((0_i64 * 2_i64) as f64) + K) + (4_i64 as f64).tanh().floor()).sin()
    }

    #[differentiable]
    fn f1(mut x: f64) -> f64 {
        let m22 = [{
            x *= (((x * x) / 144.0_f64) + (x * 2.0_f64)).sin();
            [(x + x) / 24.0_f64, ((1.5_f64 * x.abs()) + 0.5_f64).sqrt().sin()]
        }, [((if ({
            x = {
                x %= ((match ((-(2_i64 + 2_i64)) % 7_i64) {
                    2.. => {
                        let a7 = [f0((x * x) / 144.0_f64, &[(0.9_f64 * x.sin()).asin(), (-0.5_f64).sin()]), x * ((K * x) / 48.0_f64), f64::recip((1.5_f64 * (x + 1e-1_f64).sin().abs()) + 0.5_f64)];
                        x += 0.5_f64 * ((a7[2] + a7[3_usize % 3].min(x)) / 48.0_f64);
                        x = (3_usize as f64).tanh();
                        (((-x).powi(2) + 0.5_f64).sqrt().tanh() + ((x % ((1.5_f64 * 3.0_f64.abs()) + 1.5_f64)) - (1.5_f64 + x))) / 28.0_f64
                    }
                    n10 @ (-2..=0 | -2..) if (!(x >= std::f64::consts::PI)) => {
                        x *= 2.0_f64.sin();
                        let mut y13 = ((1.5_f64 * ((1.5_f64 * ((x * x) / 144.0_f64).abs()) + 0.5_f64).powf(0.9_f64 * ((x - x) / 24.0_f64).sin()).abs()) + 0.5_f64).powf(0.9_f64 * (x.mul_add(x, x).sin() / (x.powi(2) + 0.5_f64)).tanh()).sin();
                        y13.tanh()
                    }
                    _ => {
                        let mut y17: f64 = x / 12.0_f64;
                        x.fract().signum() * (0.75_f64.div_euclid((1.5_f64 * x.abs()) + 1.5_f64) + 3.0_f64)
                    }
                }) / 8.0_f64).abs() + 1.5_f64;
                (x + 1.0_f64) / 15.0_f64
            };
            (1_usize + 1_usize) >= ((2_i64 as usize) % 4_usize)
        }) {
            ((0.9_f64 * (x.mul_add(x, std::f64::consts::PI).tanh() / 2.0_f64)).asin().powi(2) + 0.5_f64).ln().sin()
        } else {
            ((0.5_f64 * x).tanh() * (1e-1_f64 / ((1.5_f64 * x.abs()) + 0.5_f64))).mul_add((-(0.5_f64 * x)).sin(), (K + core::f64::consts::E).asinh()).sin()
        }) - (-x)) / 14.0_f64, f64::cos(((3_usize as f64) / ((1.5_f64 * x.abs()) + 0.5_f64)).sin())]];
        (((((1e-1_f64 + core::f64::consts::E) * (0.5_f64 + m22[1_usize % 2][2_usize % 2])) / 105.0_f64) - ((1.5_f64 * x) + (0.25_f64 + x))).tanh() + (0.125_f64 * m22[((3_i64 as usize) % 4_usize) % 2][3_usize % 2])) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.465183],
            &|x| {
                let a0: f64 = x[0];
                let value = f1(a0.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0];
                
                let (value, d0) = f1_grad(a0.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[0.17362151000380005],
        );
    }
}

mod program_330 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, s2: &[usize], s4: &[f64]) -> f64 {
        if (s2.len() > 1) {
            let v28: Vec<usize> = if true {
                let y26 = x;
                s2[1..2].to_vec()
            } else {
                if (s2.len() > 2) {
                    let mut v11 = Vec::with_capacity(3);
                    v11.push((x + core::f64::consts::E).fract());
                };
                match ((-(4_i64 - 0_i64)) % 7_i64) {
                    n14 @ -2..0 if true => {
                        let ((mut y17, mut y19), y21) = ((((n14 * 4_i64) as f64) / 30.0_f64, ((1.0_f64 % (0.25_f64.powi(2) + 1.5_f64)) - (K * 2.0_f64)).sin()), 3.0_f64);
                        vec![2; s2[0_usize % s2.len()] % 4]
                    }
                    _ => {
                        vec![0; s2[1_usize % s2.len()] % 4]
                    }
                }
            };
        };
        let mut y30 = 0.5_f64;
        for y32 in s4.iter() {
            y30 += (*y32) * 0.0625_f64;
        }
        (((x / ((1.5_f64 * x.abs()) + 0.5_f64)) * ((0.9_f64 * core::f64::consts::E.tanh()).acos() - (x.powi(2) + 0.5_f64).ln())).sin() + (0.125_f64 * x)) + (0.0625_f64 * y30)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.808083, -1.6728830000000001, -0.239183, 1.334217, -1.043083, -1.8659830000000002, 0.234817, 0.269717],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![3, 2, 3, 0, 1, 0, 2]; let a2: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let value = f0(a0.clone(), &a1, &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![3, 2, 3, 0, 1, 0, 2]; let a2: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let (value, pullback) = f0_vjp(a0.clone(), &a1, &a2);
                let mut number = 0; let mut d2 = a2.clone(); fill(&mut d2, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a1, &a2, given, &mut d2);
                less(&mut d2, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d2]))
            },
            &[-0.5],
            &[0.19503623369069856, -0.001953125, -0.001953125, -0.001953125, -0.001953125, -0.001953125, -0.001953125, -0.001953125],
        );
    }
}

mod program_331 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let ((_, y18), y20) = ((x * (x * 0.25_f64), 1.5_f64.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64) + ((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * x.sin())), if ((1_i64 / 4_i64) != 4_i64) {
            ((0_i64 as f64).tanh().cos().floor() * (x.mul_add(x, 1e-1_f64) * ((1.5_f64 * x.abs()) + 0.5_f64).log10()).sin()).sin()
        } else {
            {
                let ((y12, y14), y16) = (((-x) * 0.5_f64, x.powi(1)), (if (!false) {
                    for n7 in (-2_i64)..(-2_i64) {}
                    ((2.0_f64 / (x.powi(2) + 0.5_f64)) * ((0.9_f64 * 0.25_f64.sin()).cosh() + x.floor())) / 88.0_f64
                } else {
                    x
                }) + (2.0_f64 + x));
                (0.9_f64 * (((0.9_f64 * (y12 / 14.0_f64)).asin() - (y16 - 0.25_f64)) / 19.0_f64)).exp2()
            }
        });
        ((y20.to_radians().tanh() + (0.1_f64 * y18)) + (0.125_f64 * x)) + (0.0625_f64 * y20)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.7202169999999999],
            &|x| {
                let a0: f64 = x[0];
                let value = f0(a0.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0];
                
                let (value, d0) = f0_grad(a0.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[0.2096090767273781],
        );
    }
}

mod program_334 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut y2: f64, s4: &[usize], v6: &mut Vec<f64>, s8: &[usize]) -> f64 {
        if (s4.is_empty() || s8.is_empty()) {
            return y2.rem_euclid((1.5_f64 * 0.25_f64.abs()) + 1.5_f64).sin();
        };
        let 0..=5 = (0_i64 % 7_i64) else {
            y2 = ((K + y2) / 16.0_f64).sin().mul_add((0.9_f64 * x.tanh()).exp() - 1.5_f64.div_euclid(0.75_f64.powi(2) + 1.5_f64), 0.75_f64.rem_euclid(v6.get(1_usize % 4).copied().unwrap_or(0.5_f64).powi(2) + 1.5_f64).tanh());
            return core::f64::consts::E;
        };
        let mut y11 = 0.5_f64;
        for y13 in v6.iter() {
            y11 += (*y13) * 0.0625_f64;
        }
        ((((y2.powi(2) + 0.5_f64).powi(-2) - (0.9_f64 * (y11 / 3.0_f64)).atanh()).copysign((({
            let mut k15 = 0_usize;
            loop {
                k15 += 1;
                if k15 > 0 {
                    break ((x + x) % (v6.get(3).copied().unwrap_or(0.5_f64).powi(2) + 1.5_f64));
                }
                y2 += 0.5_f64 * x.tanh();
            }
        }).powi(2) + 0.5_f64).log((1.5_f64 * (y2 / (x.powi(2) + 0.5_f64)).sin().abs()) + 1.5_f64).sin()).tanh() + (0.125_f64 * y11)) + (0.0625_f64 * y2)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.752083, 1.946817, -1.294483, 1.433317, -1.1905830000000002, 1.283617, -0.137883, 0.509317, -0.096083],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<usize> = vec![2, 2]; let mut a3: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]]; let a4: Vec<usize> = vec![0, 0, 1, 0, 0, 3, 2];
                let value = f0(a0.clone(), a1.clone(), &a2, &mut a3, &a4);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<usize> = vec![2, 2]; let mut a3: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]]; let a4: Vec<usize> = vec![0, 0, 1, 0, 0, 3, 2];
                let mut d3 = a3.clone(); 
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), &a2, &mut a3, &a4, &mut d3);
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d3]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[0.125, 0.16001303394152927, 0.026835236139887628, 0.026835236139887628, 0.026835236139887628, 0.026835236139887628, 0.026835236139887628, 0.026835236139887628, 0.026835236139887628],
        );
    }
}

mod program_337 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, a2: &[f64; 3], p4: &mut (f64, f64)) -> f64 {
        let mut v6 = vec![2_usize % 4];
        let mut y8 = 0.5_f64;
        for y10 in a2.iter() {
            y8 += (*y10) * 0.1_f64;
        }
        let mut y12 = 0.5_f64;
        for y14 in a2.iter() {
            y12 += (*y14) * 0.125_f64;
        }
        a2[1_usize % 3].rem_euclid(p4.1.powi(2) + 1.5_f64).tanh().abs()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.890883, -0.518183, 0.7044170000000001, -1.252883, -0.076983, 0.576817],
            &|x| {
                let a0: f64 = x[0]; let a1: [f64; 3] = [x[1], x[2], x[3]]; let mut a2: (f64, f64) = (x[4], x[5]);
                let value = f0(a0.clone(), &a1, &mut a2);
                outcome(value, &[&a2])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: [f64; 3] = [x[1], x[2], x[3]]; let mut a2: (f64, f64) = (x[4], x[5]);
                let mut d1 = a1.clone(); let mut d2 = a2.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &a1, &mut a2, &mut d1, &mut d2);
                (outcome(value, &[&a2]), all(&[&d0, &d1, &d2]))
            },
            &[1.0, 0.0, 0.0],
            &[-0.0, -0.0, 0.6313519507313856, -0.0, -0.0, -0.0],
        );
    }
}

mod program_340 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64, m4: [[f64; 2]; 2]) -> f64 {
        x += 0.5_f64 * (({
            let mut k6 = 0_usize;
            'l8: loop {
                k6 += 1;
                if k6 > 4 {
                    break (m4[1][0_usize % 2].atan() - f64::log2(2.0_f64.powi(2) + 0.5_f64)).tanh();
                }
                let p11 = ((f64::atan(m4[1][1]), ((m4[(k6 * k6) % 2][3_usize % 2] - x) % ((y2 * m4[k6 % 2][k6 % 2]).powi(2) + 1.5_f64)) / 14.0_f64), ((1.0_f64.powi(2) + 0.5_f64).powf(0.9_f64 * (m4[1][(k6 * 2_usize) % 2] / 3.0_f64)) + (0.75_f64 * (1_i64 as f64).tanh())).sin());
            }
        }) / 16.0_f64);
        (((-(1_i64 as f64)).sin() + (0.0625_f64 * y2)) + (0.1_f64 * m4[m4.len() % 2][(0_usize * 3_usize) % 2])) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.852883, -0.281883, 1.6658169999999999, 0.807917, -1.737783, -0.8498829999999999],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: [[f64; 2]; 2] = [[x[2], x[3]], [x[4], x[5]]];
                let value = f0(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: [[f64; 2]; 2] = [[x[2], x[3]], [x[4], x[5]]];
                
                let (value, (d0, d1, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone());
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[1.0],
            &[0.1, 0.0625, 0.1, -0.0, 4.962580312293868e-6, -0.0],
        );
    }
}

mod program_343 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: &mut f64, s4: &[usize]) -> f64 {
        x += 0.5_f64 * (*y2).tanh();
        let mut y28: f64 = {
            let mut k6 = 0_usize;
            loop {
                k6 += 1;
                if k6 > 4 {
                    break ((*y2) / ((1.5_f64 * x.abs()) + 0.5_f64)).sin().ceil().tanh();
                }
                let n11 = 0_i64 % 7_i64;
                let mut k6 = (*y2).sin();
                match ((-n11) % 7_i64) {
                    n15 @ 0..3 if (std::f64::consts::PI.atan() < ((1.5_f64 * (*y2).abs()) + 0.5_f64).log2()) => {
                        let mut v18 = vec![(0.9_f64 * x.min(k6).sin()).cosh(), ((*y2) + (*y2)).sin() * (*y2).atan2((1.5_f64 * x.abs()) + 0.5_f64), (k6.min(x) - (n15 as f64)).tanh()];
                    }
                    n21 => {
                        let mut c24 = false;
                        let a26 = [(1.5_f64 * k6).sin().round().tanh(), (*y2).copysign((0.9_f64 * 2.0_f64.sin()).exp_m1()), (x.div_euclid((1.5_f64 * (0_usize as f64).sin().abs()) + 1.5_f64) * ((k6 / (k6.powi(2) + 0.5_f64)) / 24.0_f64)).tanh()];
                    }
                };
            }
        };
        (std::f64::consts::PI / ((1.5_f64 * x.abs()) + 0.5_f64)).atan()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.975983, -0.082083],
            &|x| {
                let a0: f64 = x[0]; let mut a1: f64 = x[1]; let a2: Vec<usize> = vec![2];
                let value = f0(a0.clone(), &mut a1, &a2);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: f64 = x[1]; let a2: Vec<usize> = vec![2];
                let mut d1 = a1.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &mut a1, &a2, &mut d1);
                (outcome(value, &[&a1]), all(&[&d0, &d1]))
            },
            &[1.0, 0.0],
            &[0.2113364518839782, 0.10495945944862017],
        );
    }
}

mod program_346 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, s2: &mut [f64], s4: &[usize]) -> f64 {
        if s2.is_empty() {
            return (s2.first().copied().unwrap_or(1.5_f64) + x).tanh();
        };
        let y6 = &mut x;
        s2.reverse();
        for s8 in s4.windows(2).take(0_usize % 4) {
            let mut n13: i64 = 3_i64 % 7_i64;
            let 0..=3 = (n13 % 7_i64) else {
                return (match (n13 % 7_i64) {
                    -2..1 | 1..=4 => {
                        let s4 = n13 % 7_i64;
                        ((0.9_f64 * (std::f64::consts::PI / 5.0_f64)).exp2() + (s2[0_usize % s2.len()].asinh() + (*y6).clamp(-0.5_f64, 1.5_f64))).sin()
                    }
                    -2..0 => {
                        let mut n13 = (((*y6) % ((s2[0].ceil() / 13.0_f64).powi(2) + 1.5_f64)) + ((*y6) * (2_usize as f64).tanh()).atan2((1.5_f64 * (s2.first().copied().unwrap_or(0.5_f64) - (*y6)).sin().abs()) + 0.5_f64)) / 14.0_f64;
                        let y22: f64 = (0.9_f64 * (((1.5_f64 * 1e-1_f64.abs()) + 0.5_f64).ln_1p() / 7.0_f64)).exp().div_euclid(((n13 - n13) + n13).sin().powi(2) + 1.5_f64);
                        s2[0_usize % s2.len()] / 12.0_f64
                    }
                    n25 if (n25 <= (n13 * n13)) => {
                        f64::to_radians(((*y6) / 12.0_f64).powi(1)) * ((s2.first().copied().unwrap_or(1.5_f64) * s2.get(3_usize % 4).copied().unwrap_or(1.5_f64)) / 144.0_f64).fract()
                    }
                    n29 => {
                        (((*y6).clamp(-0.5_f64, 1.5_f64) / ((*y6).sin().powi(2) + 0.5_f64)) * (0.9_f64 * (((n13 as usize) % 4_usize) as f64).tanh().mul_add(s2[0], *y6).sin()).atanh()).sin()
                    }
                }).mul_add(f64::exp2(0.9_f64 * core::f64::consts::E.sin()), (*y6).signum());
            };
        }
        let mut y32 = 0.5_f64;
        for y34 in s2.iter() {
            y32 += (*y34) * 0.0625_f64;
        }
        -(0.9_f64 * x.tanh()).exp2()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.479683, -0.331083, -1.0675830000000002, 1.383117, 1.158817, 1.977317, 0.5179170000000001, -1.554483],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let a2: Vec<usize> = vec![1, 0, 3, 1, 2, 3, 3];
                let value = f0(a0.clone(), &mut a1, &a2);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let a2: Vec<usize> = vec![1, 0, 3, 1, 2, 3, 3];
                let mut d1 = a1.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &mut a1, &a2, &mut d1);
                (outcome(value, &[&a1]), all(&[&d0, &d1]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[-0.3783731927080508, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
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
                    n12 @ (1.. | 3..6) => {
                        let mut a15 = [p5.0, (-x) + (3.0_f64 * x), p5.1.div_euclid((0.9_f64 * x.tanh()).tan().powi(2) + 1.5_f64).sin()];
                        let y17 = p5.1.cos().signum() / ((1.5_f64 * (0.9_f64 * 0.5_f64.clamp(-0.5_f64, 1.5_f64).sin()).exp_m1().abs()) + 0.5_f64);
                    }
                    n20 if ((x - 0.75_f64) > x) => {
                        p5.0 -= 0.5_f64 * ((1.5_f64 * (x * x).abs()) + 0.5_f64).powf(0.9_f64 * core::f64::consts::E.tanh()).tanh();
                        let y23: f64 = (f64::sqrt(((1.5_f64 * x.abs()) + 0.5_f64).ln().powi(2) + 0.5_f64) - (p5.0.min(((0_i64 / 2_i64) as f64).tanh()) * x)).tanh();
                        let mut y25 = ((core::f64::consts::E * p5.0) / 48.0_f64).clamp(-0.5_f64, 1.5_f64) - (((1.5_f64 * (1e-1_f64 * K).abs()) + 0.5_f64).cbrt() / 145.0_f64);
                    }
                    2..5 | 3.. => {
                        p5.1 = (2.0_f64.fract().powi(2) + 0.5_f64).hypot(x);
                    }
                    _ => {
                        p5 = p5;
                        p5.0 /= (0.9_f64 * ((p5.1 / (p5.0.powi(2) + 0.5_f64)) / 27.0_f64)).exp() + 0.75_f64;
                    }
                };
            }
            n32 @ 3 => {
                p5.1 %= (-1e-1_f64).sin().abs() + 1.5_f64;
            }
            n36 @ (-2 | 1..4) => {
                p5.0 = ((x + std::f64::consts::PI) * std::f64::consts::PI).sin().copysign((x + x) / ((1.5_f64 * (p5.1 * (((n36 - 4_i64) as f64) / 30.0_f64)).abs()) + 0.5_f64));
            }
            n40 => {
                p5.1 += 0.5_f64 * (x / 4.0_f64);
            }
        };
        (x + (0.1_f64 * x)) + (0.125_f64 * p5.1)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.413917, 0.407217, -0.562283],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: i64 = -3; let a3: (f64, f64) = (x[1], x[2]); let a4: bool = true;
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: i64 = -3; let a3: (f64, f64) = (x[1], x[2]); let a4: bool = true;
                
                let (value, (d1, d3)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone());
                (outcome(value, &[]), all(&[&d1, &d3]))
            },
            &[1.0],
            &[-0.0, -0.0, -0.0],
        );
    }
}

mod program_350 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, p2: ((f64, f64), f64), s4: &[Vec<f64>], v6: Vec<f64>) -> f64 {
        if (s4.is_empty() || v6.is_empty()) {
            return 1.5_f64;
        };
        let mut v8 = vec![v6.to_vec(); 2];
        v8 = v8;
        let mut y10 = 0.5_f64;
        for y12 in v6.iter() {
            y10 += (*y12) * 0.0625_f64;
        }
        (((((p2.1 * v6[1_usize % v6.len()].atan2(x.powi(2) + 0.5_f64)) * (x % (y10.powi(2) + 1.5_f64)).clamp(-0.5_f64, 1.5_f64)).sin() + (0.1_f64 * y10)) + (0.125_f64 * v6[v6.len() % v6.len()])) + (0.125_f64 * x)) + (0.1_f64 * p2.1)
    }

    #[differentiable]
    fn f1(mut x: f64, n2: i64, p4: ((f64, f64), f64), v6: Vec<f64>) -> f64 {
        if v6.is_empty() {
            return (x / ((1.5_f64 * p4.1.abs()) + 0.5_f64)).sin();
        };
        let mut k8 = 0_usize;
        while k8 < 2 {
            k8 += 1;
            if ((match (n2 % 7_i64) {
                n14 if ((((0_usize as i64) as f64) < p4.0.1) && (p4.1 <= x)) => {
                    let mut v18: Vec<f64> = Vec::new();
                    -(x + p4.0.1).tanh().div_euclid((1.5_f64 * (0.9_f64 * 1.5_f64.tanh()).cosh().abs()) + 1.5_f64)
                }
                4.. if ((x + (k8 as f64)) < ((1.5_f64 * x.abs()) + 1.5_f64).acosh()) => {
                    x = (((p4.1 * x) / 24.0_f64).min(f0(x.tanh(), ((x.tanh(), x.sin()), K.tanh()), &[vec![f0(3.0_f64 / 3.0_f64, (p4.0, x / 12.0_f64), &[v6.clone()], vec![p4.1; 1]).tanh()], vec![(p4.0.0 - x) / 14.0_f64, ((1.5_f64 * p4.0.1.abs()) + 0.5_f64).recip()]], v6.clone())) * ((1.5_f64 * (-p4.1).abs()) + 0.5_f64).log((1.5_f64 * (v6.first().copied().unwrap_or(1.5_f64) % ((1.5_f64 * 2.0_f64.abs()) + 1.5_f64)).abs()) + 1.5_f64)).tanh();
                    let mut v22: Vec<[f64; 2]> = Vec::new();
                    ((((0_usize + 1_usize) as f64) % (p4.0.0.powi(2) + 1.5_f64)).sin().powi(2) + 0.5_f64).ln().fract()
                }
                n25 => {
                    let mut r28 = [((p4.0.1 + x) + (p4.1 * 1e-1_f64)) / 20.0_f64, ((0.9_f64 * 0.25_f64.sin()).asin().powi(2) + 0.5_f64).hypot((k8 as f64).tanh())];
                    let mut p30 = p4;
                    let (mut p32, mut y34) = p30;
                    r28[1].sin()
                }
            }) > (x.powi(2) + 0.5_f64).ln_1p()) {
                for s37 in v6.chunks_exact(1).take(3_usize % 4) {
                    let (y42, _) = (x, v6.first().copied().unwrap_or(1.5_f64) - p4.1);
                }
            };
        }
        let mut y44 = 0.5_f64;
        for y46 in v6.iter() {
            y44 += (*y46) * 0.125_f64;
        }
        ((y44 + (0.1_f64 * y44)) + (0.125_f64 * p4.1)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.543883, 1.9264169999999998, -1.128783, -0.352983],
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = 2; let a2: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a3: Vec<f64> = vec![];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = 2; let a2: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a3: Vec<f64> = vec![];
                
                let (value, (d0, d2, d3)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                (outcome(value, &[]), all(&[&d0, &d2, &d3]))
            },
            &[1.0],
            &[0.838932425828477, -0.0, -0.0, -0.6648262068028925],
        );
    }
}

mod program_353 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, s2: &[usize]) -> f64 {
        if s2.is_empty() {
            return (-x).sin();
        };
        let y30 = match ((4_i64 + 4_i64) % 7_i64) {
            3.. | 2..3 => {
                let s2: f64 = if (({
                    x /= (0.9_f64 * x.sin()).exp() + 0.75_f64;
                    (x > 0.75_f64) && (x > (1_usize as f64))
                }) || (1.0_f64.clamp(-0.5_f64, 1.5_f64) < (((s2.len() as f64) / 30.0_f64).powi(2) + 0.5_f64).hypot(3.0_f64))) {
                    x = ((0.9_f64 * ((x * x).tanh() / 2.0_f64)).acos() * x).tanh();
                    let v8 = s2.to_vec();
                    (((({
                        let mut k10 = 0_usize;
                        loop {
                            k10 += 1;
                            if k10 > 0 {
                                break (((-x) % (x.powi(2) + 1.5_f64)) / 12.0_f64);
                            }
                            let v15 = vec![1.5_f64; ((2_i64 as usize) % 4_usize) % 4];
                        }
                    }) + x) / 20.0_f64) * x.div_euclid((1.5_f64 * (x / ((1.5_f64 * x.abs()) + 0.5_f64)).sin().abs()) + 1.5_f64)) / 13.0_f64
                } else {
                    let y18: f64 = (0_usize as f64).tanh();
                    ((x - x).tanh() * std::f64::consts::PI).mul_add(((3_usize * 3_usize) as f64).tanh(), (0.9_f64 * y18.tanh()).asin().to_radians())
                };
                (0.9_f64 * s2.min(s2).tanh()).acos().sin()
            }
            _ => {
                for k23 in s2.iter().copied() {
                    let n28 = 1_i64 % 7_i64;
                }
                1.5_f64.cos().min((-x).sin())
            }
        };
        (((0.75_f64 - x.copysign(x)) + (-(0.9_f64 * 2.0_f64.sin()).sinh())).tanh() + (0.125_f64 * y30)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.6845829999999999],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![3];
                let value = f0(a0.clone(), &a1);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![3];
                
                let (value, d0) = f0_grad(a0.clone(), &a1);
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[-0.6455039822920513],
        );
    }
}

mod program_355 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, v2: &mut Vec<f64>, a4: &[f64; 3]) -> f64 {
        if v2.is_empty() {
            return a4[1_usize % 3];
        };
        if ((true || ({
            let k7 = v2.len();
            let k9 = (k7 * 2_usize) % k7;
            v2[k9] = a4[k7 % 3] / (({
                let k12 = v2.len();
                let k14 = ((2_i64 as usize) % 4_usize) % k12;
                v2[k14] /= (0.9_f64 * f64::atanh(0.9_f64 * x.sin()).sin()).exp() + 0.75_f64;
                (((a4[1] / (((0_i64 * 0_i64) as f64).tanh().powi(2) + 0.5_f64)) - (-x)) - a4.get(3).copied().unwrap_or(0.25_f64)) / 18.0_f64
            }).round().sin().powi(2) + 0.5_f64);
            true
        })) && ((0.75_f64 >= (v2.len() as f64)) && (a4[2] < v2[0_usize % v2.len()]))) {
            return (((a4[3_usize % 3] + (0.1_f64 * a4[0])) + (0.0625_f64 * x)) + (0.1_f64 * v2[1_usize % v2.len()]));
        };
        let mut y17 = 0.5_f64;
        for y19 in v2.iter() {
            y17 += (*y19) * 0.1_f64;
        }
        v2.last().copied().unwrap_or(0.25_f64).tanh()
    }

    #[differentiable]
    fn f1(x: f64, y2: f64) -> f64 {
        let mut y4 = ((((2_usize + 3_usize) as f64) / 30.0_f64).cos().clamp(-0.5_f64, 1.5_f64).powi(2) + 0.5_f64).hypot(y2);
        let mut y4 = 1;
        match (3_i64 % 7_i64) {
            -2 | 1..2 if ((x <= x) || (K < y2)) => {
                y4 = 3;
            }
            1.. if (((4_i64 as f64) >= y2) && (y2 <= y2)) => {
                y4 = y4 % 4;
            }
            _ => {
                y4 = y4 % 4;
            }
        };
        ((y2.atan2(x.clamp(-0.5_f64, 1.5_f64).powi(2) + 0.5_f64) + ((x + y2) - K)).sin() + (0.125_f64 * y2)) + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f2(mut x: f64, mut y2: f64, p4: ((f64, f64), f64), y6: f64) -> f64 {
        y2 += 0.5_f64 * (0.9_f64 * (y2 + y2).tanh()).atanh().sin();
        y2 / 12.0_f64
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.20758300000000002, -1.354883, -1.844983, 0.066017, 1.650617, 0.050917000000000004],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: ((f64, f64), f64) = ((x[2], x[3]), x[4]); let a3: f64 = x[5];
                let value = f2(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: ((f64, f64), f64) = ((x[2], x[3]), x[4]); let a3: f64 = x[5];
                
                let (value, (d0, d1, d2, d3)) = f2_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                (outcome(value, &[]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0],
            &[-0.0, 0.08422599159430733, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_359 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, y3: f64, s5: &mut [f64]) -> f64 {
        if (depth == 0_usize) {
            return (s5.get(((1_i64 as usize) % 4_usize) % 4).copied().unwrap_or(0.25_f64) / 12.0_f64);
        };
        if let Some(y7) = s5.get(1) {
            for s11 in s5[((depth + 1_usize) % (s5.len() + 1))..].chunks_exact(2).skip(2) {
                let mut y16 = core::f64::consts::E;
            }
        }
        let mut s5: f64 = x.tanh();
        let p35 = ({
            let mut v33 = vec![((0.9_f64 * 0.25_f64.sin()).exp_m1().fract(), (0.9_f64 * (match (((0_i64 % 3_i64) / 3_i64) % 7_i64, ((0_i64 as usize) % 4_usize) != (depth * depth)) {
                (n21 @ (3..5 | -3), false) => {
                    let m25: [[f64; 2]; 2] = [[(s5.div_euclid((1.5_f64 * s5.abs()) + 1.5_f64) * ({
                        s5 = (((3.0_f64 / ((1.5_f64 * s5.abs()) + 0.5_f64)) - (y3 + s5)) / (((x.powi(2) + 0.5_f64).hypot(x) / 157.0_f64).mul_add(x, (0.9_f64 * (n21 as f64).tanh()).asin()).sin().powi(2) + 0.5_f64)).sin();
                        (0.9_f64 * (0.25_f64 / 4.0_f64)).exp_m1()
                    })) / 104.0_f64, x]; 2];
                    2.0_f64.tanh()
                }
                (n28, true) => {
                    (f0(depth - 1_usize, s5.tanh(), K / 4.0_f64, &mut [x / 12.0_f64]) * (0.9_f64 * 2.0_f64.sin()).cosh()).tanh().tanh()
                }
                _ => {
                    f0(depth - 1_usize, x.sin(), (x - x) / 24.0_f64, &mut [0.25_f64 / 3.0_f64]).sin()
                }
            }).tanh()).exp2()), (2.0_f64, (0.75_f64 + (K * 1.0_f64)).tanh())];
            v33[depth % v33.len()]
        }, core::f64::consts::E);
        core::f64::consts::E
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.8392169999999999, 0.7216170000000001, 0.106217, -1.380883, 1.113217],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: f64 = x[1]; let mut a3: Vec<f64> = vec![x[2], x[3], x[4]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: f64 = x[1]; let mut a3: Vec<f64> = vec![x[2], x[3], x[4]];
                let mut d3 = a3.clone(); 
                let (value, (d1, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, &mut d3);
                (outcome(value, &[&a3]), all(&[&d1, &d2, &d3]))
            },
            &[1.0, 0.0, 0.0, 0.0],
            &[-0.0, -0.0, -0.0, 0.08333333333333333, -0.0],
        );
    }
}

mod program_362 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64) -> f64 {
        if (0_i64 < 1_i64) {
            x *= ((1.5_f64 * x) / ((std::f64::consts::PI * 1.0_f64).powi(2) + 0.5_f64)).sin();
            let n6 @ -1..=3 = ((((4_i64 as usize) % 4_usize) as i64) % 7_i64) else {
                return y2;
            };
        };
        let mut y8: f64 = x.sin();
        let (y37, y39) = (y2.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64) / 146.0_f64, x.min(y2));
        (0.9_f64 * 0.75_f64.tanh()).cosh()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.177683, 0.177117],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1];
                let value = f0(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1];
                
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone());
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[1.0],
            &[-0.0, -0.0],
        );
    }
}

mod program_363 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, s2: &mut [f64]) -> f64 {
        if s2.is_empty() {
            return (-x).tanh();
        };
        for _ in 1_i64..3_i64 {
            match ((0_i64 - 1_i64) % 7_i64) {
                0..=3 | 2.. if (x < (x / ((1.5_f64 * s2[0].abs()) + 0.5_f64))) => {
                    let mut v9 = vec![((0_i64 as f64) - x).sin() * 2.0_f64];
                }
                n12 => {
                    x = ((1.5_f64 * (3.0_f64.signum() + (-1e-1_f64)).abs()) + 0.5_f64).ln_1p();
                    s2.fill(((x + x) / 24.0_f64).ceil() / 13.0_f64);
                }
            };
        }
        if (!((std::f64::consts::PI + s2[0]) > (0.9_f64 * (1.5_f64 / 4.0_f64)).exp())) {
            s2.fill(((((2_usize * 0_usize) as f64) + (3_usize as f64)) + (0.9_f64 * x.sin()).tan()).sin());
        };
        let mut y16 = 0.5_f64;
        for y18 in s2.iter() {
            y16 += (*y18) * 0.1_f64;
        }
        ((((y16 * (-s2[s2.len() % s2.len()].max(s2.get((3_usize + 2_usize) % 4).copied().unwrap_or(0.25_f64)))) / 24.0_f64) + (0.0625_f64 * y16)) + (0.0625_f64 * s2[0_usize % s2.len()])) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.727483, -0.6133829999999999, 1.3230169999999999, 1.953417, -0.194383, -1.492883, 0.595917, -1.062883],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let value = f0(a0.clone(), &mut a1);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let (value, pullback) = f0_vjp(a0.clone(), &mut a1);
                let mut number = 0; let mut d1 = a1.clone(); seed(&mut d1, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(given, &mut d1);
                
                (outcome(value, &[&a1]), all(&[&d0, &d1]))
            },
            &[-0.5, -0.5, 0.75, 0.0, 2.0, -1.25, 1.0, -0.5],
            &[0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_365 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, s2: &[usize], s4: &[f64]) -> f64 {
        if (s2.is_empty() || s4.is_empty()) {
            return (s4.first().copied().unwrap_or(1.5_f64) - s4.get(0_usize % 4).copied().unwrap_or(0.5_f64));
        };
        {
            let mut v7: Vec<f64> = Vec::new();
            for (k9, s11) in s4[(3_usize % (s4.len() + 1))..].windows(3).enumerate() {
                v7.insert(s4.len() % (v7.len() + 1), s4[((2_i64 as usize) % 4_usize) % s4.len()] + s4[s2.len() % s4.len()]);
                let mut a16 = [(0.9_f64 * s4[0_usize % s4.len()].tanh()).sinh() + (x * s4[0]), -(-3.0_f64), f64::ln_1p(s4[2_usize % s4.len()].powi(2) + 0.5_f64).min(2.0_f64 + s4[0])];
            }
        };
        let mut y18 = 0.5_f64;
        for y20 in s4.iter() {
            y18 += (*y20) * 0.0625_f64;
        }
        (((((if ({
            (s4[0] >= 0.25_f64) && (s4[0] > y18)
        }) {
            ((f64::exp_m1(0.9_f64 * std::f64::consts::PI.sin()) - s4[0].floor()) + 2.0_f64).sin()
        } else {
            let mut p29: ((f64, f64), f64) = if (2_usize <= 1_usize) {
                (((0.9_f64 * 2.0_f64.copysign(s4.first().copied().unwrap_or(0.25_f64)).tanh()).exp_m1(), f64::sin(f64::to_radians(1e-1_f64))), (0.9_f64 * (s4[0] / 3.0_f64)).exp())
            } else {
                let a26 = [s4[s4.len() % s4.len()], f64::recip((1.5_f64 * ({
                    x + s4[0]
                }).abs()) + 0.5_f64), ((1.5_f64 * f64::tanh(y18).abs()) + 1.5_f64).acosh()];
                (((0.9_f64 * ((1.5_f64 * y18) / 7.0_f64)).asin(), ((1.0_f64 + s4[2_usize % s4.len()]) * (0.5_f64 + s4[2_usize % s4.len()])).tanh()), f64::to_radians(0.5_f64 * ((((2_i64 as usize) % 4_usize) as f64) / 30.0_f64)))
            };
            (((1.5_f64 * x.mul_add(y18, p29.1).tanh().abs()) + 0.5_f64).log((x * 1.5_f64).powi(2) + 1.5_f64) * (y18 % ((1.5_f64 * 1.5_f64.abs()) + 1.5_f64)).div_euclid((1.5_f64 * s4[2_usize % s4.len()].asinh().abs()) + 1.5_f64)) / 42.0_f64
        }).powi(2) + 0.5_f64).powf(0.9_f64 * (0.5_f64.div_euclid((((0_usize as i64) as f64) / 30.0_f64).powi(2) + 1.5_f64) + (y18.powi(2) + 1.5_f64).acosh()).sin()) / 67.0_f64) + (0.0625_f64 * s4[0])) + (0.1_f64 * x)) + (0.1_f64 * y18)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.436083, 0.5027170000000001, 1.009417, -0.13628300000000002, 1.618617, 0.553617, 0.364717, -1.8559830000000002],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![1, 1]; let a2: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let value = f0(a0.clone(), &a1, &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![1, 1]; let a2: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let mut d2 = a2.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &a1, &a2, &mut d2);
                (outcome(value, &[]), all(&[&d0, &d2]))
            },
            &[1.0],
            &[0.1, 0.06867177806483399, 0.006171778064833992, 0.006171778064833992, 0.006171778064833992, 0.006171778064833992, 0.006171778064833992, 0.006171778064833992],
        );
    }
}

mod program_368 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: &f64, a4: &mut [f64; 3], s6: &[f64]) -> f64 {
        if s6.is_empty() {
            return (if (1.0_f64 < (std::f64::consts::PI % ((1.5_f64 * 0.5_f64.abs()) + 1.5_f64))) {
                let mut k9 = 0_usize;
                'l11: while k9 < 0 {
                    k9 += 1;
                    'l16: for s14 in a4.chunks_exact_mut(3) {
                        x += 0.5_f64 * ((1.5_f64 * ((*y2).powi(2) + 0.5_f64).hypot(*y2).abs()) + 0.5_f64).powf(0.9_f64 * (*y2).sin()).sin();
                        let k19 = s14.len();
                        let s21 = &mut s14[((1_usize + 0_usize) % (k19 + 1))..];
                        s21.sort_by(|a, b| a.partial_cmp(b).unwrap());
                        let mut v23 = vec![((x / (1e-1_f64.powi(2) + 0.5_f64)) / 24.0_f64) * (*y2), (x + (*y2)).tanh().round().tanh(), *y2];
                        let y2 = ((1.5_f64 * ((*y2).ceil() / 13.0_f64).abs()) + 0.5_f64).log10();
                    }
                    let y2 = [((1.5_f64 * (((1.5_f64 * x.abs()) + 0.5_f64).sin().powi(2) + 0.5_f64).powi(((2_i64 - 1_i64) % 3_i64) as i32).abs()) + 0.5_f64).cbrt().sin(), K];
                }
                let y27 = 0.5_f64;
                let mut y29 = (0.9_f64 * (((-4_i64) as f64).sin().tanh() / 2.0_f64)).atanh().mul_add(0.25_f64, f64::asinh((3_i64 as f64).sin()) * (a4[2_usize % 3] + (*y2))) / 20.0_f64;
                ((((0.5_f64 + a4[0]) * y29) / 180.0_f64) * a4[0_usize % 3]).tanh()
            } else {
                ((*y2).max(x) * a4[2_usize % 3]).sin() - (*y2)
            });
        };
        let mut y32 = 0.5_f64;
        for y34 in s6.iter() {
            y32 += (*y34) * 0.0625_f64;
        }
        ((((((1.5_f64 * ((s6[0] - (0_i64 as f64)) / (((1_usize + 2_usize) as f64).tanh().powi(2) + 0.5_f64)).tanh().abs()) + 0.5_f64).powi(-2) / 4.0_f64) + (0.1_f64 * s6[(2_usize + 1_usize) % s6.len()])) + (0.1_f64 * a4[(3_usize + 2_usize) % 3])) + (0.125_f64 * x)) + (0.1_f64 * (*y2))
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.091617, 1.1562169999999998, -0.319783, -0.5000829999999999, -0.492983, -0.076183, 0.908417, -1.480183, -1.056583, -1.139183, 1.098617, 1.642317],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: [f64; 3] = [x[2], x[3], x[4]]; let a3: Vec<f64> = vec![x[5], x[6], x[7], x[8], x[9], x[10], x[11]];
                let value = f0(a0.clone(), &a1, &mut a2, &a3);
                outcome(value, &[&a2])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: [f64; 3] = [x[2], x[3], x[4]]; let a3: Vec<f64> = vec![x[5], x[6], x[7], x[8], x[9], x[10], x[11]];
                let mut d1 = a1.clone(); let mut d2 = a2.clone(); let mut d3 = a3.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &a1, &mut a2, &a3, &mut d1, &mut d2, &mut d3);
                (outcome(value, &[&a2]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0, 0.0, 0.0, 0.0],
            &[0.125, 0.1, -0.0, -0.0, 0.1, 2.618368185464094, -0.0, -0.0, 0.1, -0.0, -0.0, -0.0],
        );
    }
}

mod program_369 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, p2: ((f64, f64), f64), y4: f64, mut v6: Vec<f64>, s8: &mut [f64], s10: &[usize]) -> f64 {
        if s8.is_empty() {
            return f64::asin(0.9_f64 * p2.1.tanh());
        };
        v6.extend_from_slice(&s8[..=0]);
        let mut v26: Vec<f64> = match ((2_usize as i64) % 7_i64, ((3_usize as f64) > v6.get(2_usize % 4).copied().unwrap_or(0.5_f64)) || ((2_usize + 2_usize) <= 3_usize)) {
            (1.., false) => {
                v6 = vec![-x];
                for &k14 in s10.iter().rev() {
                    let s19 = &s10[(k14 % (s10.len() + 1))..];
                    v6 = std::mem::take(&mut v6);
                    s8[0] += 0.5_f64 * 2.0_f64.sin();
                    s8.rotate_left((k14 + 0_usize) % (s8.len() + 1));
                }
                vec![0.5_f64, 0.75_f64]
            }
            (n22, true) => {
                return ((((((-p2.0.1) + (0.9_f64 * (p2.0.0 / 3.0_f64)).exp_m1().mul_add(x.div_euclid(s8[((n22 as usize) % 4_usize) % s8.len()].powi(2) + 1.5_f64), 0.25_f64)).sin() + (0.1_f64 * s8[0])) + (0.125_f64 * y4)) + (0.0625_f64 * x)) + (0.0625_f64 * p2.0.0));
            }
            _ => {
                s8[2_usize % s8.len()] = (0.9_f64 * ((s8[1_usize % s8.len()] % (((x * s8[0]) / 24.0_f64).powi(2) + 1.5_f64)) / 14.0_f64)).exp_m1();
                vec![-(p2.1.rem_euclid(v6.get(3).copied().unwrap_or(0.5_f64).powi(2) + 1.5_f64) / 146.0_f64), (y4 * s8[1_usize % s8.len()]).tanh().to_radians()]
            }
        };
        let mut y28 = 0.5_f64;
        for y30 in s8.iter() {
            y28 += (*y30) * 0.1_f64;
        }
        ((((std::f64::consts::PI.round() * (std::f64::consts::PI % ((1.5_f64 * y4.abs()) + 1.5_f64)).max(2.0_f64 + p2.0.0)).sin() + (0.1_f64 * s8[v26.len() % s8.len()])) + (0.0625_f64 * y28)) + (0.1_f64 * x)) + (0.125_f64 * p2.0.1)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.1458169999999999, -0.6835829999999999, 0.863017, 1.032217, -1.4687830000000002, -1.9247830000000001, 0.9502170000000001, 0.100917],
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: f64 = x[4]; let a3: Vec<f64> = vec![]; let mut a4: Vec<f64> = vec![x[5], x[6], x[7]]; let a5: Vec<usize> = vec![0, 1, 2, 2, 0, 2, 1];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone(), &mut a4, &a5);
                outcome(value, &[&a4])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: f64 = x[4]; let a3: Vec<f64> = vec![]; let mut a4: Vec<f64> = vec![x[5], x[6], x[7]]; let a5: Vec<usize> = vec![0, 1, 2, 2, 0, 2, 1];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), a3.clone(), &mut a4, &a5);
                let mut number = 0; let mut d4 = a4.clone(); seed(&mut d4, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2, d3) = pullback(&a5, given, &mut d4);
                
                (outcome(value, &[&a4]), all(&[&d0, &d1, &d2, &d3, &d4]))
            },
            &[-0.5, -0.5, 0.75, 0.0],
            &[-0.03125, -0.03125, 0.4089579745032965, 0.0, -0.0625, -0.55, 0.75, 0.0],
        );
    }
}

mod program_375 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, mut y2: f64, m4: [[f64; 2]; 2], s6: &[(f64, f64)]) -> [f64; 3] {
        if s6.is_empty() {
            return [2.0_f64 + x, -0.75_f64, {
                y2 *= (match ((3_i64 * 4_i64) % 7_i64) {
                    n10 @ (-1.. | 0..=1) => {
                        for (k13, p15) in s6.iter().copied().enumerate() {
                            y2 = ((1.5_f64 * x.abs()) + 0.5_f64).log2() / 9.0_f64;
                        }
                        y2.sin()
                    }
                    n21 => {
                        ((m4[0][1_usize % 2] + m4[0][(1_usize * 1_usize) % 2].clamp(-0.5_f64, 1.5_f64)) + (1e-1_f64 * ((m4[1_usize % 2][0] - (s6.len() as f64)) / 32.0_f64))) / 7.0_f64
                    }
                }).tanh();
                ((2_usize * 0_usize) as f64).sin().signum()
            }];
        };
        [y2.fract(), x, ((s6[((4_i64 as usize) % 4_usize) % s6.len()].0 + y2) * s6[(3_usize * 3_usize) % s6.len()].1).sin()]
    }

    #[differentiable(vjp)]
    fn f1(x: f64) -> f64 {
        let mut n2 = (0_i64 - 2_i64) % 7_i64;
        let k4 = 1_usize % 4;
        (x + 1.0_f64) + ({
            let mut k6 = 0_usize;
            loop {
                k6 += 1;
                if k6 > 4 {
                    break ((4_i64 - n2) as f64).sin();
                }
                n2 = (n2 + n2) % 7_i64;
                let y11 = x / (x.powi(2) + 0.5_f64);
                n2 = (3_i64 * 2_i64) % 7_i64;
            }
        })
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.138817],
            &|x| {
                let a0: f64 = x[0];
                let value = f1(a0.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0];
                let (value, pullback) = f1_vjp(a0.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(given);
                
                (outcome(value, &[]), all(&[&d0]))
            },
            &[-0.5],
            &[-0.5],
        );
    }
}

mod program_379 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, y4: f64) -> f64 {
        let mut y2 = 1;
        (2.0_f64.sin() + (0.1_f64 * x)) + (0.125_f64 * y4)
    }

    #[differentiable]
    fn f1(mut x: f64, mut y2: f64, s4: &[f64]) -> f64 {
        if s4.is_empty() {
            return ((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64).powf(0.9_f64 * 1e-1_f64.sin()).sin();
        };
        let mut v6 = s4.to_vec();
        std::mem::swap(&mut y2, &mut x);
        let y8 = y2.sin();
        if (y2 >= (((1_i64 * 1_i64) as f64).tanh() * ((0_i64 - 0_i64) as f64).sin())) {
            v6 = v6;
            return (((((0.9_f64 * ((f64::log10(((0_i64 as f64) / 30.0_f64).powi(2) + 0.5_f64) - core::f64::consts::E) / 8.0_f64)).sinh() + (0.1_f64 * y8)) + (0.0625_f64 * s4[0])) + (0.125_f64 * y2)) + (0.125_f64 * x));
        };
        x += 0.5_f64 * (0.9_f64 * (x - s4[0_usize % s4.len()]).tanh()).cosh().tanh();
        let 1..=5 = (0_i64 % 7_i64) else {
            return ((((((-((std::f64::consts::PI * ((0_i64 as f64) / 30.0_f64)) % ((1.5_f64 * ({
                x = (({
                    let v14 = vec![s4[3_usize % s4.len()].max(0.75_f64).div_euclid((1.5_f64 * ((K - (((0_i64 as usize) % 4_usize) as f64)) / 34.0_f64).abs()) + 1.5_f64); (3_usize * 1_usize) % 4];
                    ({
                        let mut k16 = 0_usize;
                        'l18: loop {
                            k16 += 1;
                            if k16 > 0 {
                                break ((x - 0.75_f64) * (y8 % ((1.5_f64 * x.abs()) + 1.5_f64))).sin();
                            }
                            x += 0.5_f64 * s4[v14.len() % s4.len()].tanh();
                            let mut y8 = vec![(((2_i64 as f64).tanh() * y8) + (K / ((1.5_f64 * s4[k16 % s4.len()].abs()) + 0.5_f64))) / 16.0_f64, s4.first().copied().unwrap_or(0.25_f64)];
                        }
                    }).tanh()
                }).powi(2) + 0.5_f64).sqrt();
                (s4.get((0_usize + 2_usize) % 4).copied().unwrap_or(0.25_f64) * core::f64::consts::E) / 8.0_f64
            }).abs()) + 1.5_f64))) / 4.0_f64) + (0.125_f64 * x)) + (0.1_f64 * s4[0])) + (0.125_f64 * y8)) + (0.1_f64 * y2));
        };
        let mut y22 = 0.5_f64;
        for y24 in s4.iter() {
            y22 += (*y24) * 0.125_f64;
        }
        ((((0.9_f64 * (s4[0] / 3.0_f64)).tan() + (0.1_f64 * s4[0])) + (0.1_f64 * y22)) + (0.125_f64 * x)) + (0.0625_f64 * y8)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.1639169999999999, -1.909283, -0.876583, -0.984483, 1.945517, 0.552817, 1.3939169999999999, 1.104017, -1.816483],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]];
                let value = f1(a0.clone(), a1.clone(), &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]];
                let mut d2 = a2.clone(); 
                let (value, (d0, d1)) = f1_grad(a0.clone(), a1.clone(), &a2, &mut d2);
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[1.0],
            &[0.16457453573051078, 0.125, 0.0625, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_380 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, c2: bool, a4: [f64; 3], s6: &[usize], v8: &mut Vec<f64>) -> f64 {
        if (s6.is_empty() || v8.is_empty()) {
            return (1.0_f64 / (x.powi(2) + 0.5_f64));
        };
        for s10 in s6.windows(1).step_by(2) {
            v8.extend_from_slice(&a4);
            'l17: for s15 in a4[..].chunks(2) {
                v8.push((x / (std::f64::consts::PI.powi(2) + 0.5_f64)).sin().min(s15.last().copied().unwrap_or(1.5_f64).max(((-3_i64) as f64).tanh())).tanh());
            }
            if ((c2 && (x <= a4[2_usize % 3])) && c2) {
                break;
            };
        }
        let mut k21 = 0_usize;
        'l23: while k21 < 4 && ((x < x) || (K >= a4[0])) {
            k21 += 1;
            let y26 = ((2.0_f64 + x) * x).tanh();
            match (((1_i64 % 4_i64) / 3_i64) % 7_i64, (0_usize * k21) < s6.len()) {
                (n29 @ -3..=-2, false) => {
                    v8.fill((0.75_f64 * a4[((n29 as usize) % 4_usize) % 3]) * f64::recip((1.5_f64 * 0.75_f64.abs()) + 0.5_f64));
                }
                (n33, true) => {
                    x %= ((k21 as f64).sin().floor() / 13.0_f64).abs() + 1.5_f64;
                    x += 0.5_f64 * ((((1.5_f64 * a4[1_usize % 3].abs()) + 0.5_f64).powf(0.9_f64 * (a4[v8.len() % 3] / 3.0_f64)) * (a4[1] - K)) / 78.0_f64);
                }
                _ => {
                    *v8 = vec![(s6[0] as f64).tanh() * y26];
                }
            };
        }
        let mut y37 = 0.5_f64;
        for y39 in v8.iter() {
            y37 += (*y39) * 0.1_f64;
        }
        (((((1.5_f64 * v8.pop().unwrap_or(0.25_f64).abs()) + 1.5_f64).acosh() / 7.0_f64) + (0.1_f64 * y37)) + (0.125_f64 * a4[0_usize % 3])) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.6637829999999999, -0.961483, 0.690517, 1.282017, 0.612917, 1.062117, 1.151317, 1.3779169999999998, 0.973817, -1.147083, 0.318917],
            &|x| {
                let a0: f64 = x[0]; let a1: bool = true; let a2: [f64; 3] = [x[1], x[2], x[3]]; let a3: Vec<usize> = vec![0, 0, 0, 2, 2, 3, 2]; let mut a4: Vec<f64> = vec![x[4], x[5], x[6], x[7], x[8], x[9], x[10]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &a3, &mut a4);
                outcome(value, &[&a4])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: bool = true; let a2: [f64; 3] = [x[1], x[2], x[3]]; let a3: Vec<usize> = vec![0, 0, 0, 2, 2, 3, 2]; let mut a4: Vec<f64> = vec![x[4], x[5], x[6], x[7], x[8], x[9], x[10]];
                let mut d4 = a4.clone(); 
                let (value, (d0, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &a3, &mut a4, &mut d4);
                (outcome(value, &[&a4]), all(&[&d0, &d2, &d4]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[0.08540227884043729, 0.1349826540767589, 0.012303603119083854, 0.010000000000000002, 0.010000000000000002, 0.010000000000000002, 0.010000000000000002, 0.010000000000000002, 0.010000000000000002, 0.010000000000000002, 0.010000000000000002],
        );
    }
}

mod program_384 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut k2: usize) -> f64 {
        let mut c4 = (((4_i64 * 4_i64) as f64).tanh().powi(2) + 0.5_f64).hypot(x) >= (std::f64::consts::PI % (x.powi(2) + 1.5_f64));
        let mut k2: i64 = ((4_i64 - 4_i64) % 4_i64) % 7_i64;
        match ((k2 / 2_i64) % 7_i64) {
            -1.. => {
                let y9 = ((0_usize as f64) - ((x * 0.75_f64) - (x - x))) / 40.0_f64;
            }
            _ => {
                k2 = ((k2 + k2) / 2_i64) % 7_i64;
            }
        };
        ((-x).fract() / ((1.5_f64 * x.rem_euclid((1.5_f64 * x.min(x).abs()) + 1.5_f64).abs()) + 0.5_f64)) + (0.0625_f64 * x)
    }

    #[differentiable(vjp)]
    fn f1(x: f64, mut k2: usize, y4: f64, mut y6: f64) -> f64 {
        k2 = k2 % 4;
        k2 = 0;
        let mut y9 = {
            k2 = 3;
            (((-0_i64) as f64) / 30.0_f64) * 3.0_f64
        };
        y9 = match ((1_i64 - 1_i64) % 7_i64, (x < y6) && true) {
            (n12 @ 3.., true) if (0_usize != k2) => {
                let y24: f64 = {
                    let (mut y17, mut y19) = (x, ({
                        y9 -= 0.5_f64 * (y9.powi(2) + 0.5_f64).hypot(0.25_f64).tanh().atan2((1.5_f64 * (-std::f64::consts::PI).abs()) + 0.5_f64).sin();
                        y6.sin()
                    }) - 0.75_f64.min(3.0_f64));
                    let a22: [f64; 3] = {
                        [0.25_f64; 3]
                    };
                    (0.9_f64 * ((2.0_f64 + y19) / 17.0_f64)).acos() % (x.powi(2) + 1.5_f64)
                };
                (y6 + y9).sin().fract().copysign((0.9_f64 * (1.0_f64 / 4.0_f64)).asin() + y4)
            }
            (n27, true) => {
                (((0.9_f64 * (y4 / 3.0_f64)).to_degrees() / ((0.9_f64 * y6.tanh()).to_degrees().sin().powi(2) + 0.5_f64)) / 116.0_f64) / ((1.5_f64 * ((std::f64::consts::PI - y9) % ((1.5_f64 * (y6 * y9).sin().abs()) + 1.5_f64)).tanh().abs()) + 0.5_f64)
            }
            _ => {
                (((-y9) + (y6 - y4)) / (((y6 * y6).sin() / (std::f64::consts::PI.powi(2) + 0.5_f64)).powi(2) + 0.5_f64)).sin()
            }
        };
        ((((((1.5_f64 * ((y9 - y4) / 14.0_f64).abs()) + 0.5_f64).log10() * f0((1e-1_f64 * y4).sin(), 2)).tanh() + (0.125_f64 * x)) + (0.1_f64 * y9)) + (0.125_f64 * y6)) + (0.125_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.981017, 1.511417, 1.043817],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 1; let a2: f64 = x[1]; let a3: f64 = x[2];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 1; let a2: f64 = x[1]; let a3: f64 = x[2];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d2, d3) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d2, &d3]))
            },
            &[-0.5],
            &[-0.0625, 0.005035818443177326, -0.1303973874444993],
        );
    }
}

mod program_386 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, s2: &[usize], s4: &[f64]) -> f64 {
        if (s2.is_empty() || s4.is_empty()) {
            return (x / (1.5_f64.powi(2) + 0.5_f64));
        };
        {
            let mut k6 = 0_usize;
            loop {
                k6 += 1;
                if k6 > 2 {
                    break;
                }
                let mut k11 = 0_usize;
                'l13: while k11 < 3 && (0_usize >= k6) {
                    k11 += 1;
                    let mut v16: Vec<f64> = Vec::new();
                    let ((y18, y20), y22) = ((x + (x - s4[s2[k6 % s2.len()] % s4.len()]), ((1.5_f64 * s4[k6 % s4.len()].tanh().abs()) + 0.5_f64).log(v16.pop().unwrap_or(0.5_f64).powi(2) + 1.5_f64).sin()), ((v16.pop().unwrap_or(0.25_f64) * s4[(1_usize + k6) % s4.len()]) + f64::ceil(x)) / 37.0_f64);
                }
                if (!s2.is_empty()) {
                    let (_, mut y26) = (0.9_f64 * (2_i64 as f64).tanh()).exp2().atan2((1.5_f64 * (x * s4.last().copied().unwrap_or(1.5_f64)).abs()) + 0.5_f64).sin_cos();
                    let mut v28: Vec<f64> = s4.to_vec();
                    let y30 = ((x * x) % (2.0_f64.powi(2) + 1.5_f64)) * s4[0];
                };
                for (k32, _) in s4[(s2[k6 % s2.len()] % s4.len())..s4.len()].windows(2).enumerate().take(k6 % 4) {}
            }
        };
        let mut y37 = 0.5_f64;
        for y39 in s4.iter() {
            y37 += (*y39) * 0.125_f64;
        }
        (((0.9_f64 * y37.rem_euclid(((((0_i64 * 2_i64) as f64) - K) / 34.0_f64).powi(2) + 1.5_f64).sin()).tan() + (0.125_f64 * s4[0])) + (0.0625_f64 * y37)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.193817, 0.8817170000000001, -0.234583],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![3, 3, 1, 3, 1, 3, 1]; let a2: Vec<f64> = vec![x[1], x[2]];
                let value = f0(a0.clone(), &a1, &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![3, 3, 1, 3, 1, 3, 1]; let a2: Vec<f64> = vec![x[1], x[2]];
                let mut d2 = a2.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &a1, &a2, &mut d2);
                (outcome(value, &[]), all(&[&d0, &d2]))
            },
            &[1.0],
            &[0.125, 0.2541212445504143, 0.1291212445504143],
        );
    }
}

mod program_387 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, mut x: f64, y3: f64, s5: &[usize], s7: &[usize]) -> [f64; 3] {
        if (depth == 0_usize) {
            return [(1.5_f64 - x).tanh(), x.floor().tanh(), (0.9_f64 * (1.0_f64 / 4.0_f64)).cosh()];
        };
        let mut v9: Vec<f64> = Vec::with_capacity(2);
        if (!v9.is_empty()) {
            let y17;
            if ((v9[(depth * depth) % v9.len()] <= (K * 3.0_f64)) && ((depth + depth) >= (0_usize * depth))) {
                let y14 = ((-(1.0_f64.powi(2) + 0.5_f64).powf(0.9_f64 * v9[(0_usize + 0_usize) % v9.len()].sin())) * ((0.9_f64 * x.tanh()).sinh() * (-(4_i64 as f64)).sin())) / 14.0_f64;
                y17 = 3.0_f64;
            } else {
                y17 = (y3 * ((-4_i64) as f64).sin()) / ((1.5_f64 * ((v9.get(depth % 4).copied().unwrap_or(0.25_f64) + v9.get(s5.len() % 4).copied().unwrap_or(0.5_f64)).sin().powi(2) + 0.5_f64).sqrt().abs()) + 0.5_f64);
            }
        };
        [((y3 / (y3.powi(2) + 0.5_f64)) * ((1.5_f64 * y3.abs()) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64)).tanh(), (v9.last().copied().unwrap_or(1.5_f64) % (y3.powi(2) + 1.5_f64)).sin(), ((y3 - 1.0_f64) - (y3 - (1_usize as f64))).tanh()]
    }

    #[differentiable(vjp)]
    fn f1(mut x: f64, n2: i64, p4: (f64, f64), y6: f64) -> f64 {
        x += 0.5_f64 * (-y6).tanh();
        if (((std::f64::consts::PI < std::f64::consts::PI) && (2_usize != 0_usize)) && (((3_i64 + 0_i64) as f64) <= (0.9_f64 * 0.75_f64.tanh()).exp2())) {
            let mut c9 = (y6 + p4.0) <= (y6 + p4.0);
            {
                let mut k11 = 0_usize;
                loop {
                    k11 += 1;
                    if k11 > 3 {
                        break;
                    }
                    let mut p4: f64 = ((1.5_f64 * ({
                        c9 = c9;
                        y6
                    }).abs()) + 0.5_f64).recip() % (((-(1_usize as f64)) + 1.5_f64).tanh().powi(2) + 1.5_f64);
                    {
                        let mut a19: [f64; 3] = [((y6 / ((1.5_f64 * x.abs()) + 0.5_f64)).powi(2) + 1.5_f64).acosh(); 3];
                        c9 = c9;
                        c9 = 0.75_f64.atan() < 0.25_f64;
                    };
                }
            };
            'l21: for _ in 0_usize..0 {
                let c24 = c9;
            }
        };
        ((f64::sinh(0.9_f64 * (f64::round(y6) + ((1.5_f64 * 3.0_f64.abs()) + 0.5_f64).recip()).tanh()) + (0.1_f64 * y6)) + (0.0625_f64 * x)) + (0.0625_f64 * p4.0)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.614683, -0.5879829999999999, 1.368317, 0.397117],
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = -2; let a2: (f64, f64) = (x[1], x[2]); let a3: f64 = x[3];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = -2; let a2: (f64, f64) = (x[1], x[2]); let a3: f64 = x[3];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d2, d3) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d2, &d3]))
            },
            &[-0.5],
            &[-0.03125, -0.03125, 0.0, -0.0366014178243462],
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
                let mut k11 = 0_usize;
                loop {
                    k11 += 1;
                    if k11 > 0 {
                        break;
                    }
                    let mut y16 = ((1.5_f64 * ((3.0_f64.powi(2) + 0.5_f64).log10() + (x.powi(2) + 0.5_f64).ln()).abs()) + 0.5_f64).hypot(((1.5_f64 * y4.abs()) + 0.5_f64).log2()).tanh();
                    let ((mut y18, y20), mut y22) = ((3.0_f64.atan2((1.5_f64 * K.mul_add(y4, core::f64::consts::E).tanh().abs()) + 0.5_f64), ((y16.powi(2) + 0.5_f64).hypot(x) / 147.0_f64).ceil() / 13.0_f64), ((1.5_f64 * x.abs()) + 0.5_f64).sqrt());
                    let y24 = -((y20 % ((1.5_f64 * y22.abs()) + 1.5_f64)) * y20).tanh();
                }
            };
        }
        y4 *= (x * ((y4 - y4) / 24.0_f64)).sin();
        let mut y26 = (((x + 0.5_f64) % (((1_i64 as f64) / ((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64)).sin().powi(2) + 1.5_f64)) / ((((1.5_f64 * 1.5_f64.abs()) + 0.5_f64).log((1.5_f64 * 1.0_f64.abs()) + 1.5_f64) + (1.0_f64 + y4)).sin().powi(2) + 0.5_f64)) / 10.0_f64;
        {
            y26 = y26.max(y4).rem_euclid((1.5_f64 * y26.atan2((1.5_f64 * y26.abs()) + 0.5_f64).abs()) + 1.5_f64).clamp(-0.5_f64, 1.5_f64);
        };
        {
            let mut k29 = 0_usize;
            loop {
                k29 += 1;
                if k29 > 1 {
                    break;
                }
                y4 += 0.5_f64 * (0.9_f64 * 1e-1_f64.tanh()).sinh().sin();
                let (y34, y36) = 1e-1_f64.mul_add(x.clamp(-0.5_f64, 1.5_f64), x).sin_cos();
            }
        };
        ((1.0_f64.sin() + (0.125_f64 * y4)) + (0.125_f64 * x)) + (0.0625_f64 * y26)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.276383, 1.5168169999999999],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 0; let a2: f64 = x[1];
                let value = f0(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 0; let a2: f64 = x[1];
                
                let (value, (d0, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone());
                (outcome(value, &[]), all(&[&d0, &d2]))
            },
            &[1.0],
            &[0.125, -0.0],
        );
    }
}

mod program_390 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, y2: &f64, mut v4: Vec<f64>, s6: &[usize]) -> [f64; 3] {
        if v4.is_empty() {
            return [(x.powi(2) + 0.5_f64).hypot(0.5_f64) / 148.0_f64, ((*y2) - (2_i64 as f64)).tanh(), (x - x).sin()];
        };
        let k8 = v4.len();
        v4.swap(((1_i64 as usize) % 4_usize) % k8, k8 % k8);
        let mut y2 = vec![(x * v4.get(3).copied().unwrap_or(1.5_f64)).tanh() - (0.9_f64 * x.sin()).exp_m1(), core::f64::consts::E.asinh(), {
            let mut k10 = 0_usize;
            loop {
                k10 += 1;
                if k10 > 1 {
                    break x.sin();
                }
                x += 0.5_f64 * ((((1_usize * k8) as f64) - (*y2)) / 32.0_f64).ceil().tanh();
            }
        }];
        [(0.9_f64 * y2.get(v4.len() % 4).copied().unwrap_or(0.5_f64).tanh()).sinh() * x.tanh(); 3]
    }

    #[differentiable(vjp)]
    fn f1(x: f64, y2: f64, y4: f64, s6: &[usize]) -> f64 {
        match (2_i64 % 7_i64) {
            0.. if (y2.floor() > y4) => {
                let mut v23 = vec![(match (0_i64 % 7_i64) {
                    n11 @ (2 | 4..) => {
                        let mut p14 = (((3.0_f64.floor() / 13.0_f64).copysign(((1.5_f64 * y4.abs()) + 0.5_f64).ln()), -y4.max((4_i64 as f64).sin())), y2);
                        (K * ((y4 - y2).powi(2) + 0.5_f64).log10()).sin()
                    }
                    n17 => {
                        let mut s6 = vec![(1_usize + 1_usize) % 4];
                        let mut v21: Vec<f64> = Vec::new();
                        (0.9_f64 * (y2 / 3.0_f64)).cosh() % ((y2.min(((2_usize * 3_usize) as f64).sin()) - (((4_i64 + n17) as f64) - y2)).sin().powi(2) + 1.5_f64)
                    }
                }).max(0.75_f64)];
            }
            _ => {
                let mut k27 = 0_usize;
                while k27 < 3 && false {
                    k27 += 1;
                    let v32: Vec<f64> = vec![K.atan(), (-x).fract(), (k27 as f64).sin()];
                    let mut s6 = vec![((v32.first().copied().unwrap_or(0.25_f64) * y2) + (v32[k27 % v32.len()] * y4)).tanh()];
                }
                let mut v35 = Vec::with_capacity(0);
                v35.push(f64::ln_1p(((1.5_f64 * x.abs()) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64).tanh().powi(2) + 0.5_f64));
            }
        };
        ((((y2.asinh().to_radians() + (0.9_f64 * ((-0.75_f64) / 4.0_f64)).sinh()) / 4.0_f64) + (0.1_f64 * y2)) + (0.0625_f64 * y4)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.8997170000000001, 1.334517, -0.512083],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let a3: Vec<usize> = vec![0, 1];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let a3: Vec<usize> = vec![0, 1];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), a2.clone(), &a3);
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2) = pullback(&a3, given);
                
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[-0.5],
            &[-0.05, -0.0513082535229664, -0.03125],
        );
    }
}

mod program_392 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, s2: &[Vec<f64>], s4: &mut [f64], s6: &[usize]) -> f64 {
        if s6.is_empty() {
            return (x * x);
        };
        for _ in 2_i64..6_i64 {
            let mut y16 = (((x + x) - (0.9_f64 * x.sin()).cosh()) - (({
                let mut k11 = 0_usize;
                'l13: loop {
                    k11 += 1;
                    if k11 > 0 {
                        break (((x * x) * ((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * (x / 3.0_f64))) / 26.0_f64);
                    }
                }
            }) - (0.9_f64 * (0_usize as f64).sin()).asin())) / 16.0_f64;
            let k18 = s4.len();
            for y20 in s4[(k18 % (k18 + 1))..].iter_mut().take(s6[0] % 4) {
                let mut v25: Vec<Vec<f64>> = Vec::new();
            }
        }
        let k27 = s4.len();
        s4[((k27 + k27) % (k27 + 1))..].fill((1e-1_f64 - x).abs());
        let mut y29 = 0.5_f64;
        for y31 in s4.iter() {
            y29 += (*y31) * 0.1_f64;
        }
        -({
            let mut k33 = 0_usize;
            loop {
                k33 += 1;
                if k33 > 1 {
                    break (0.9_f64 * x.atan().tanh()).cosh();
                }
                let y39 = f64::sqrt((1.5_f64 * (-y29).abs()) + 0.5_f64).clamp(-0.5_f64, 1.5_f64);
            }
        })
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.23751699999999998, -1.697183, 0.7123170000000001],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<Vec<f64>> = vec![]; let mut a2: Vec<f64> = vec![x[1], x[2]]; let a3: Vec<usize> = vec![0, 2];
                let value = f0(a0.clone(), &a1, &mut a2, &a3);
                outcome(value, &[&a2])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<Vec<f64>> = vec![]; let mut a2: Vec<f64> = vec![x[1], x[2]]; let a3: Vec<usize> = vec![0, 2];
                let mut d1 = a1.clone(); let mut d2 = a2.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &a1, &mut a2, &a3, &mut d1, &mut d2);
                (outcome(value, &[&a2]), all(&[&d0, &d1, &d2]))
            },
            &[1.0, 0.0, 0.0],
            &[-0.16759591216000833, -0.0, -0.0],
        );
    }
}

mod program_393 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, mut p2: ((f64, f64), f64), s4: &[usize], v6: &mut Vec<f64>, s8: &[f64]) -> f64 {
        if s8.is_empty() {
            return K.sin();
        };
        *v6 = v6.clone();
        *v6 = vec![f64::cosh(0.9_f64 * (0_usize as f64).sin()), x.clamp(-0.5_f64, 1.5_f64)];
        match (((4_i64 * 0_i64) / 3_i64) % 7_i64, (x < s8[(0_usize * 1_usize) % s8.len()]) && (v6.pop().unwrap_or(0.25_f64) < 1.0_f64)) {
            (n11 @ (-1.. | 2..4), true) => {
                match (n11 % 7_i64) {
                    n15 if (x <= x) => {
                        let y18 = &x;
                        *v6 = vec![K + x; s4.len() % 4];
                    }
                    -1..=1 => {
                        *v6 = v6[((1_usize + 1_usize) % (v6.len() + 1))..].to_vec();
                        return (((((s8[0_usize % s8.len()] / (s8.first().copied().unwrap_or(0.25_f64).powi(2) + 0.5_f64)) + ((-x) % ((std::f64::consts::PI * s8[3_usize % s8.len()]).powi(2) + 1.5_f64))).tanh() + (0.0625_f64 * p2.0.1)) + (0.1_f64 * s8[0])) + (0.1_f64 * x));
                    }
                    _ => {
                        p2.1 /= (0.9_f64 * x.div_euclid((1.5_f64 * p2.0.0.abs()) + 1.5_f64).sin()).exp() + 0.75_f64;
                        p2.0.0 += 0.5_f64 * ((x - x) % ((1.5_f64 * (x + p2.1).tanh().abs()) + 1.5_f64)).tanh();
                        p2.0.1 = -x.atan2((1.5_f64 * core::f64::consts::E.mul_add(p2.1, std::f64::consts::PI).sin().abs()) + 0.5_f64);
                    }
                };
                v6.fill((0.5_f64 + 0.5_f64.round()).sin());
            }
            (n25, true) => {
                *v6 = std::mem::replace(&mut *v6, vec![x, x]);
            }
            _ => {
                p2.1 *= K.abs() / 4.0_f64;
            }
        };
        let mut y29 = 0.5_f64;
        for y31 in s8.iter() {
            y29 += (*y31) * 0.125_f64;
        }
        let mut y33 = 0.5_f64;
        for y35 in v6.iter() {
            y33 += (*y35) * 0.125_f64;
        }
        0.75_f64
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.7586170000000001, 0.760117, 0.310617, 0.899517, 0.485817, -1.279183],
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: Vec<usize> = vec![3, 2]; let mut a3: Vec<f64> = vec![x[4]]; let a4: Vec<f64> = vec![x[5]];
                let value = f0(a0.clone(), a1.clone(), &a2, &mut a3, &a4);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: Vec<usize> = vec![3, 2]; let mut a3: Vec<f64> = vec![x[4]]; let a4: Vec<f64> = vec![x[5]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), &a2, &mut a3, &a4);
                let mut number = 0; let mut d3 = a3.clone(); seed(&mut d3, &mut number); let mut d4 = a4.clone(); fill(&mut d4, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(&a2, &a4, given, &mut d3, &mut d4);
                less(&mut d4, 0.25); 
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d3, &d4]))
            },
            &[-0.5, -0.5, 0.75],
            &[0.75, 0.0, 0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_396 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, mut x: f64, c3: bool) -> f64 {
        if (depth == 0_usize) {
            return (x / ((1.5_f64 * x.abs()) + 0.5_f64)).sin();
        };
        let mut y5 = ((((1.5_f64 * x.abs()) + 0.5_f64).cbrt() / 145.0_f64) * (((0_i64 * 1_i64) as f64) + 3.0_f64).sin()) + 1e-1_f64;
        y5 = x.sin();
        if c3 {
            let 1..=5 = (1_i64 % 7_i64) else {
                return ((((x - ((3_i64 / 3_i64) as f64)).tanh().signum() % ((1.5_f64 * (y5.trunc() % ((x.round() / 13.0_f64).powi(2) + 1.5_f64)).abs()) + 1.5_f64)) + (0.1_f64 * x)) + (0.125_f64 * y5));
            };
            let mut y19 = if ((x / ((1.5_f64 * K.abs()) + 0.5_f64)) >= (if (c3 && (x.trunc() <= y5.min(1e-1_f64))) {
                ((1.5_f64 * (y5 - x).tanh().abs()) + 0.5_f64).hypot((0.9_f64 * x.sin()).exp2()).trunc()
            } else {
                for y5 in 0_usize..(3_usize % 4) {
                    x += 0.5_f64 * x.tanh();
                    x *= ((x + x) / ((1.5_f64 * (((y5 as f64) + x) / 42.0_f64).abs()) + 0.5_f64)) / 48.0_f64;
                }
                f64::atanh(0.9_f64 * ((1.5_f64 * x.abs()) + 1.5_f64).acosh().tanh()) * (0.9_f64 * ((if (((y5 <= x) && c3) || (0_i64 <= (1_i64 - 2_i64))) {
                    (((x.min(y5) + (0.9_f64 * x.tanh()).exp_m1()) / 14.0_f64).powi(2) + 0.5_f64).hypot(((1.5_f64 * f0(depth - 1_usize, (((0_i64 as usize) % 4_usize) as f64).tanh(), depth <= depth).abs()) + 1.5_f64).acosh()) / 9.0_f64
                } else {
                    y5 -= 0.5_f64 * (core::f64::consts::E.clamp(-0.5_f64, 1.5_f64) - 1.5_f64.round()).sin();
                    x / 12.0_f64
                }) / 9.0_f64)).exp()
            })) {
                (f64::ln(y5.powi(2) + 0.5_f64).min(y5) * (((y5 % ((1.5_f64 * x.abs()) + 1.5_f64)) + (((2_usize + depth) as f64).tanh() * x)) / 24.0_f64)) / 12.0_f64
            } else {
                f64::cosh(0.9_f64 * (core::f64::consts::E + (depth as f64)).tanh()).clamp(-0.5_f64, 1.5_f64)
            };
        } else {
            y5 += 0.5_f64 * (x.powi(2) + 0.5_f64).log2().tanh().powi(0).sin();
        };
        ((-y5).powi(2) + 0.5_f64).powf(0.9_f64 * ((((1_i64 as usize) % 4_usize) as f64) / 30.0_f64).div_euclid((1.5_f64 * y5.abs()) + 1.5_f64).sin()).tanh()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.902183],
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: bool = true;
                let value = f0(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: bool = true;
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let d1 = pullback(given);
                
                (outcome(value, &[]), all(&[&d1]))
            },
            &[-0.5],
            &[0.0],
        );
    }
}

mod program_399 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, y2: f64, y4: f64, s6: &mut [f64], s8: &mut [f64], s10: &[f64]) -> (f64, f64) {
        if ((s6.is_empty() || s8.is_empty()) || s10.is_empty()) {
            return ((x % ((1.5_f64 * y4.abs()) + 1.5_f64)).sin(), match (3_i64 % 7_i64) {
                n13 if ((y2 <= s6.get((3_usize + 3_usize) % 4).copied().unwrap_or(1.5_f64)) || (0.75_f64 >= y2)) => {
                    (((y4 + x) + (y2 - y4)).tanh() * 3.0_f64) / 3.0_f64
                }
                2..5 | -3 => {
                    ((1.5_f64 * 0.25_f64.abs()) + 0.5_f64).hypot(y2 % (std::f64::consts::PI.powi(2) + 1.5_f64)).mul_add(f64::atan(-y4), -(y2 / (s10.get(s8.len() % 4).copied().unwrap_or(0.25_f64).powi(2) + 0.5_f64))) / 23.0_f64
                }
                n43 @ (-1 | 2..) if (y4.cos() >= (1.0_f64 / ((1.5_f64 * y2.abs()) + 0.5_f64))) => {
                    f64::ln_1p((y2 * y4).atan().powi(2) + 0.5_f64).sin()
                }
                n47 => {
                    ((x.clamp(-0.5_f64, 1.5_f64) * f64::sqrt((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64).sin()) * s10.get(0_usize % 4).copied().unwrap_or(0.25_f64).powi(2)).tanh()
                }
            });
        };
        (y4.atan2(s6[0_usize % s6.len()].powi(2) + 0.5_f64) / (s8[2_usize % s8.len()].max(s6.get(0_usize % 4).copied().unwrap_or(0.25_f64)).powi(2) + 0.5_f64), (0.9_f64 * (s8[0].to_radians() / 14.0_f64)).tan())
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.025917, 1.844817, -1.8821830000000002, 1.298617, 1.7005169999999998, 0.189917, -1.956083, -1.175383, 0.8919170000000001, -0.893983, 0.187517, 0.417717, -1.026583, 0.537817, -1.0716830000000002],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let mut a3: Vec<f64> = vec![x[3], x[4], x[5]]; let mut a4: Vec<f64> = vec![x[6], x[7]]; let a5: Vec<f64> = vec![x[8], x[9], x[10], x[11], x[12], x[13], x[14]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &mut a3, &mut a4, &a5);
                outcome(value, &[&a3, &a4])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let mut a3: Vec<f64> = vec![x[3], x[4], x[5]]; let mut a4: Vec<f64> = vec![x[6], x[7]]; let a5: Vec<f64> = vec![x[8], x[9], x[10], x[11], x[12], x[13], x[14]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), &mut a3, &mut a4, &a5);
                let mut number = 0; let mut d3 = a3.clone(); seed(&mut d3, &mut number); let mut d4 = a4.clone(); seed(&mut d4, &mut number); let mut d5 = a5.clone(); fill(&mut d5, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2) = pullback(&a5, given, &mut d3, &mut d4, &mut d5);
                less(&mut d5, 0.25); 
                (outcome(value, &[&a3, &a4]), all(&[&d0, &d1, &d2, &d3, &d4, &d5]))
            },
            &[-0.5, 0.75, -0.5, 0.75, 0.0, 2.0, -1.25],
            &[0.0, 0.0, -0.0600746039947344, -0.8274008313629364, 0.75, 0.0, 2.000841502085549, -1.25, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_400 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, s3: &[usize]) -> f64 {
        if (depth == 0_usize) {
            return x.div_euclid(x.powi(2) + 1.5_f64);
        };
        if s3.is_empty() {
            return (x + x);
        };
        if let Some(k5) = s3.get((depth + depth) % 4) {
            let mut v17: Vec<f64> = match (1_i64 % 7_i64, (1_usize < ((*k5) * (*k5))) && true) {
                (0..=2, true) => {
                    let mut x: Vec<f64> = vec![((x + x) * ((1.5_f64 * x.abs()) + 0.5_f64).log(x.powi(2) + 1.5_f64)).sin(); depth % 4];
                    vec![(0.5_f64.powi(2) + 0.5_f64).sqrt() % ((1.5_f64 * 0.5_f64.sinh().abs()) + 1.5_f64)]
                }
                (n13, true) => {
                    return std::f64::consts::PI;
                }
                _ => {
                    vec![core::f64::consts::E]
                }
            };
        }
        (-x) * x
    }

    #[differentiable]
    fn f1(mut x: f64, m2: [[f64; 2]; 2], y4: f64, s6: &[usize]) -> f64 {
        if let Some(r8) = m2.get(1) {
            let mut y21 = (f0(0, (0_usize as f64).sin(), s6).mul_add({
                let mut k12 = 0_usize;
                loop {
                    k12 += 1;
                    if k12 > 1 {
                        break r8[((2_i64 as usize) % 4_usize) % 2];
                    }
                    let (_, mut y17): (f64, f64) = ((1e-1_f64 * 0.25_f64).max(((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64).log2()), (0.9_f64 * (2.0_f64 / 4.0_f64)).atanh());
                    let mut v19 = vec![*r8; 3];
                }
            }, r8[1] + 2.0_f64).sin() + (y4 - 1.5_f64.ceil())).sin();
            let y23 = &mut y21;
            x = (((((0_usize + 1_usize) as f64).tanh() * y4) + 3.0_f64.max(y4)).powi(2) + 0.5_f64).hypot(r8[m2.len() % 2].powi(3) * (m2[1_usize % 2][(2_usize + 3_usize) % 2] * (*y23)).sin()) / 34.0_f64;
            let s25 = &s6[((2_usize + 1_usize) % (s6.len() + 1))..];
            *y23 %= (0.25_f64 * m2[0_usize % 2][1]).sin().abs() + 1.5_f64;
            'l29: for n27 in (-1_i64)..0_i64 {
                let mut c32: bool = 2_usize <= s6.len();
            }
        }
        (((0.9_f64 * (((1.5_f64 * m2[0][s6.len() % 2].abs()) + 0.5_f64).ln_1p() - 3.0_f64).tanh()).asin() + (0.1_f64 * x)) + (0.0625_f64 * m2[3_usize % 2][(2_usize + 2_usize) % 2])) + (0.125_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.6879829999999999, 0.837117, -0.036183, -0.346183, -1.043983, -0.865483],
            &|x| {
                let a0: f64 = x[0]; let a1: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let a2: f64 = x[5]; let a3: Vec<usize> = vec![3, 0, 3, 1, 3, 0, 0];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let a2: f64 = x[5]; let a3: Vec<usize> = vec![3, 0, 3, 1, 3, 0, 0];
                
                let (value, (d0, d1, d2)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), &a3);
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[1.0],
            &[-0.0, -0.0, -0.04494879259043726, 0.06249530616670076, -2.48379129265691e-7, 0.1354869754989994],
        );
    }
}

mod program_404 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, s2: &[(f64, f64)], s4: &[f64], v6: &mut Vec<f64>) -> f64 {
        if (s4.is_empty() || v6.is_empty()) {
            return v6.pop().unwrap_or(0.25_f64).tanh();
        };
        {
            match (3_i64 % 7_i64, !((2_i64 % 3_i64) > (2_i64 + 1_i64))) {
                (-3, true) => {
                    for (s11, &p13) in s4.chunks(3).zip(s2.iter()) {
                        let mut y18 = x;
                        let mut y20 = core::f64::consts::E;
                        v6.resize((3_usize * 2_usize) % 4, ((v6.len() as f64) % ((1.5_f64 * ((((1_i64 as usize) % 4_usize) as f64) / 30.0_f64).abs()) + 1.5_f64)) / 30.0_f64);
                    }
                    let y22 = ((((s4[s4.len() % s4.len()] * v6.pop().unwrap_or(1.5_f64)) / 24.0_f64).powi(2) + 0.5_f64).hypot((0_usize as f64).sin().atan2((1.5_f64 * x.abs()) + 0.5_f64)) - ((0.5_f64 + x).powi(2) + 1.5_f64).acosh()).sin();
                }
                (n25, true) => {
                    for &p28 in s2 {
                        v6.fill(std::f64::consts::PI.signum().div_euclid((1.5_f64 * x.abs()) + 1.5_f64));
                    }
                    let mut v33 = vec![(x % ((1.5_f64 * x.abs()) + 1.5_f64)) * (-x), s4[s4.len() % s4.len()] * 3.0_f64.mul_add(2.0_f64, v6.get(2_usize % 4).copied().unwrap_or(1.5_f64)).sin()];
                }
                _ => {
                    *v6 = vec![x % ((1.5_f64 * x.abs()) + 1.5_f64), s4[(0_usize + 1_usize) % s4.len()].min(x)];
                }
            };
        };
        let mut y36 = 0.5_f64;
        for y38 in v6.iter() {
            y36 += (*y38) * 0.0625_f64;
        }
        let mut y40 = 0.5_f64;
        for y42 in s4.iter() {
            y40 += (*y42) * 0.125_f64;
        }
        (1.5_f64 + y36) + (0.9_f64 * s4[(0_usize * 0_usize) % s4.len()].sin()).exp2()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.5001829999999999, -0.49678300000000003, -0.442183, 0.319117, 1.095917, -0.132783, -1.940383, -0.9256829999999999, -0.501983, -0.6261829999999999, 0.177917],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<(f64, f64)> = vec![(x[1], x[2]), (x[3], x[4]), (x[5], x[6])]; let a2: Vec<f64> = vec![x[7], x[8]]; let mut a3: Vec<f64> = vec![x[9], x[10]];
                let value = f0(a0.clone(), &a1, &a2, &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<(f64, f64)> = vec![(x[1], x[2]), (x[3], x[4]), (x[5], x[6])]; let a2: Vec<f64> = vec![x[7], x[8]]; let mut a3: Vec<f64> = vec![x[9], x[10]];
                let mut d1 = a1.clone(); let mut d2 = a2.clone(); let mut d3 = a3.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &a1, &a2, &mut a3, &mut d1, &mut d2, &mut d3);
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0, 0.0, 0.0],
            &[-0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 0.22786204243137292, -0.0, -0.0, -0.0],
        );
    }
}

mod program_405 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64) -> f64 {
        let (mut y2, y4): (f64, f64) = (((x.mul_add(x, 0.25_f64) / 147.0_f64) - (x.powi(2) + 0.5_f64).log((1.5_f64 * K.abs()) + 1.5_f64)).sin(), core::f64::consts::E.atan2((((2_i64 - 2_i64) as f64).tanh().powi(2) + 0.5_f64).powi(-2).powi(2) + 0.5_f64));
        x *= f64::sin(x.atan());
        let 0..=2 = (((0_i64 - 1_i64) / 2_i64) % 7_i64) else {
            return ((((y4.trunc() / 12.0_f64) + (0.125_f64 * x)) + (0.1_f64 * y2)) + (0.1_f64 * y4));
        };
        x %= (0.9_f64 * y2.tanh()).cosh().abs() + 1.5_f64;
        ((((0.5_f64.clamp(-0.5_f64, 1.5_f64) * ((x / ((1.5_f64 * y4.abs()) + 0.5_f64)).tanh() * 1e-1_f64.asinh())) / 5.0_f64) + (0.1_f64 * y2)) + (0.125_f64 * y4)) + (0.1_f64 * x)
    }

    #[differentiable(vjp)]
    fn f1(mut x: f64, y2: &f64, s4: &mut [(f64, f64)], s6: &[f64]) -> f64 {
        if s4.is_empty() {
            return ((1.5_f64 * 0.75_f64.abs()) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64).tanh();
        };
        let n9 @ 0..=2 = ((0_i64 * 3_i64) % 7_i64) else {
            return (((((std::f64::consts::PI.powi(2) + 1.5_f64).acosh() - (((1.5_f64 * (core::f64::consts::E / ((*y2).powi(2) + 0.5_f64)).abs()) + 0.5_f64).hypot((*y2) / ((1.5_f64 * x.abs()) + 0.5_f64)) / 69.0_f64)).tanh() + (0.0625_f64 * (*y2))) + (0.0625_f64 * x)) + (0.0625_f64 * s4[0_usize % s4.len()].0));
        };
        let mut k11 = 0_usize;
        while k11 < 0 {
            k11 += 1;
            s4[k11 % s4.len()].1 = f0((x * s4[k11 % s4.len()].1) / 144.0_f64);
        }
        let mut y16 = 0.5_f64;
        for y18 in s6.iter() {
            y16 += (*y18) * 0.125_f64;
        }
        (((y16 + (0.1_f64 * x)) + (0.0625_f64 * (*y2))) + (0.1_f64 * s4[0].1)) + (0.125_f64 * y16)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.054017, -0.38588300000000003, 0.150617, -0.6566829999999999, 0.698617, 0.218417, -0.333383, 0.7284170000000001, -1.5880830000000001, -0.401083, -1.029183],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: Vec<(f64, f64)> = vec![(x[2], x[3])]; let a3: Vec<f64> = vec![x[4], x[5], x[6], x[7], x[8], x[9], x[10]];
                let value = f1(a0.clone(), &a1, &mut a2, &a3);
                outcome(value, &[&a2])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: Vec<(f64, f64)> = vec![(x[2], x[3])]; let a3: Vec<f64> = vec![x[4], x[5], x[6], x[7], x[8], x[9], x[10]];
                let (value, pullback) = f1_vjp(a0.clone(), &a1, &mut a2, &a3);
                let mut number = 0; let mut d1 = a1.clone(); fill(&mut d1, 0.25); let mut d2 = a2.clone(); seed(&mut d2, &mut number); let mut d3 = a3.clone(); fill(&mut d3, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a1, &a3, given, &mut d1, &mut d2, &mut d3);
                less(&mut d1, 0.25); less(&mut d3, 0.25); 
                (outcome(value, &[&a2]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[-0.5, -0.5, 0.75],
            &[-0.05, -0.03125, -0.5, 0.7, -0.0703125, -0.0703125, -0.0703125, -0.0703125, -0.0703125, -0.0703125, -0.0703125],
        );
    }
}

mod program_407 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, mut p3: (f64, f64), s5: &[f64], y7: &f64, s9: &[f64]) -> f64 {
        if (depth == 0_usize) {
            return ((p3.1 * (*y7)) / 24.0_f64);
        };
        if s9.is_empty() {
            return (0.9_f64 * (3_i64 as f64).tanh()).exp2();
        };
        if ((depth * depth) <= depth) {
            for k12 in 0_usize..0 {
                let y17 = ((K.signum() % ((1.5_f64 * ((*y7) * x).abs()) + 1.5_f64)).powi(2) + 0.5_f64).hypot(((*y7).clamp(-0.5_f64, 1.5_f64) * p3.1).tanh());
            }
        } else {
            p3.1 -= 0.5_f64 * (0.5_f64 + x).cos().sin();
        };
        let mut y20 = 0.5_f64;
        for y22 in s5.iter() {
            y20 += (*y22) * 0.125_f64;
        }
        ((1.5_f64 * (y20 * s9[0]).abs()) + 0.5_f64).log10()
    }

    #[differentiable]
    fn f1(x: f64, mut a2: [f64; 3], s4: &[f64], s6: &[usize]) -> f64 {
        if s4.is_empty() {
            return ((0_usize as i64) as f64).sin();
        };
        match (1_i64 % 7_i64) {
            3..6 | 3.. if ((1_usize as i64) >= 1_i64) => {
                'l12: for y10 in a2.iter() {
                    let v15: Vec<f64> = vec![(0.75_f64 * x) + s4[0]; 2];
                    let mut v17: Vec<usize> = Vec::with_capacity((1_usize + 0_usize) % 4);
                }
            }
            n20 @ -3..=-1 if (((3_usize + 0_usize) != 2_usize) && (a2[2_usize % 3] > x)) => {
                a2[3_usize % 3] = (0.9_f64 * (((((n20 + n20) as f64) - a2[2]) / 42.0_f64) * (s4[0] - x)).tanh()).exp_m1();
            }
            n24 => {
                a2[(1_usize + 0_usize) % 3] = (f0(2, (x + (2_i64 as f64)) / 32.0_f64, ((K + x) / 6.0_f64, (x.powi(2) + 1.5_f64).acosh() / 7.0_f64), &a2[..=(2_usize % 3)], &a2[2_usize % 3], s4) / ((x + (x / ((1.5_f64 * 0.25_f64.abs()) + 0.5_f64))).powi(2) + 0.5_f64)) / 16.0_f64;
            }
        };
        let mut y27 = 0.5_f64;
        for y29 in a2.iter() {
            y27 += (*y29) * 0.125_f64;
        }
        (((f0((1_usize + 1_usize) % 4, (y27 * a2[1_usize % 3]).sin(), ((1e-1_f64 - s4[2_usize % s4.len()]).sin(), (0.5_f64 * 1.0_f64).sin()), &a2[..(2_usize % (3 + 1))], &x, s4).sin() + (0.1_f64 * a2[2_usize % 3])) + (0.125_f64 * s4[(2_usize + 0_usize) % s4.len()])) + (0.125_f64 * x)) + (0.1_f64 * y27)
    }

    #[differentiable]
    fn f2(x: f64) -> f64 {
        if ((3_usize * 2_usize) > (2_usize * 1_usize)) {
            return ((0.75_f64 * x).sin().fract() + (0.1_f64 * x));
        };
        {
            let mut k3 = 0_usize;
            loop {
                k3 += 1;
                if k3 > 1 {
                    break (x * x).rem_euclid((1.5_f64 * (x * x).abs()) + 1.5_f64).tanh();
                }
                let (y8, y10) = ((1.0_f64 - x).powi(2) + 0.5_f64).cbrt().tanh().sin_cos();
            }
        }
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.6545829999999999],
            &|x| {
                let a0: f64 = x[0];
                let value = f2(a0.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0];
                
                let (value, d0) = f2_grad(a0.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[0.7614185327679082],
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
        match (4_i64 % 7_i64, ((depth as f64) + x) > x) {
            (-2, false) if ((x > x) && (x < (3_usize as f64))) => {
                match ((0_i64 * 4_i64) % 7_i64) {
                    -3..-2 if ((0.25_f64 > (depth as f64)) && c3) => {}
                    0 | -1..2 => {
                        let x = [[-x; 2], [(x % (0.5_f64.powi(2) + 1.5_f64)).rem_euclid((1.5_f64 * ((1.5_f64 * ((0_i64 / 4_i64) as f64).tanh().abs()) + 0.5_f64).powi(-2).abs()) + 1.5_f64).sin(), (2.0_f64 * x) + (-x)]];
                        let mut p12 = ((-x[1][((0_i64 as usize) % 4_usize) % 2].max((depth as f64).tanh()), x[0][x.len() % 2].tanh()), x[1][1]);
                    }
                    2 | 4.. => {}
                    n17 => {
                        let (_, y20) = (((x + (n17 as f64)) % ((x / ((1.5_f64 * x.abs()) + 0.5_f64)).powi(2) + 1.5_f64)).sin(), (x / (x.powi(2) + 0.5_f64)).min(x * x));
                        let mut y22: f64 = f0(depth - 1_usize, x.ceil() / 13.0_f64, c3);
                    }
                };
                (((1.5_f64 * x.abs()) + 0.5_f64).tanh().powi(2) + 0.5_f64).powi(((depth as i64) % 3_i64) as i32).atan() * 2.0_f64
            }
            (n25, true) => {
                x
            }
            _ => {
                ((x - std::f64::consts::PI).mul_add(x + K, ((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64)) / 50.0_f64).copysign((0.9_f64 * x.tanh()).acos() * (0.9_f64 * (x / 3.0_f64)).acos())
            }
        }
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.769217],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: bool = true;
                let value = f0(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: bool = true;
                
                let (value, d1) = f0_grad(a0.clone(), a1.clone(), a2.clone());
                (outcome(value, &[]), all(&[&d1]))
            },
            &[1.0],
            &[3.538434],
        );
    }
}

mod program_414 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, k2: usize, v4: &mut Vec<f64>) {
        if v4.is_empty() {
            return;
        };
        x = v4[k2 % v4.len()].tanh();
        'l10: for (y6, &y8) in v4.iter().copied().zip(v4[..=(k2 % v4.len())].iter()) {
            let n13 = ((3_i64 + 0_i64) / 2_i64) % 7_i64;
        }
    }

    #[differentiable(vjp)]
    fn f1(x: f64, a2: &[f64; 3]) -> f64 {
        let mut k4 = 0_usize % 4;
        let y6 = &x;
        k4 = 0;
        let mut v25: Vec<[f64; 2]> = if ((1.5_f64 / (x.powi(2) + 0.5_f64)) < (x - x)) {
            vec![[(std::f64::consts::PI.powi(2) + 0.5_f64).recip().rem_euclid(x.max(1e-1_f64).powi(2) + 1.5_f64).sin(), (x.powi(2) + 0.5_f64).cbrt().to_radians()]]
        } else {
            let mut a9 = [((1.5_f64 * x.abs()) + 1.5_f64).acosh(), a2[1], (f64::floor(a2[k4 % 3]) * (a2[2] + 1e-1_f64)).tanh()];
            vec![[if (0.75_f64 >= (K % ((1.5_f64 * x.abs()) + 1.5_f64))) {
                x.asinh()
            } else {
                let (s12, s14) = a9.split_at_mut((k4 + k4) % (3 + 1));
                let mut v16 = vec![vec![((x * x).powi(2) + 1.5_f64).acosh()]];
                'l20: for y18 in a2.iter().copied().take(3).rev() {
                    k4 = k4 % 4;
                }
                (((a9[k4 % 3] % ((1.5_f64 * x.abs()) + 1.5_f64)) * (a9[0_usize % 3] + ((0_i64 * 3_i64) as f64)).tanh()) - (a9[2].powi(2) + 0.5_f64).cbrt().sin()).sin()
            }, a9[1] / 12.0_f64], [(x / ((1.5_f64 * 0.75_f64.abs()) + 0.5_f64)) - x; 2]]
        };
        let mut y27 = 0.5_f64;
        for y29 in a2.iter() {
            y27 += (*y29) * 0.0625_f64;
        }
        let mut y31 = 0.5_f64;
        for y33 in a2.iter() {
            y31 += (*y33) * 0.0625_f64;
        }
        (((((0.9_f64 * (2.0_f64.powi(2) + 0.5_f64).powf(0.9_f64 * a2[(k4 + k4) % 3].sin()).sin()).sinh().powi(2) + 0.5_f64).ln_1p().sin() + (0.0625_f64 * y31)) + (0.0625_f64 * a2[2])) + (0.1_f64 * y27)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.134717, 1.6138169999999998, 0.104117, 0.6763170000000001],
            &|x| {
                let a0: f64 = x[0]; let a1: [f64; 3] = [x[1], x[2], x[3]];
                let value = f1(a0.clone(), &a1);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: [f64; 3] = [x[1], x[2], x[3]];
                let (value, pullback) = f1_vjp(a0.clone(), &a1);
                let mut number = 0; let mut d1 = a1.clone(); fill(&mut d1, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a1, given, &mut d1);
                less(&mut d1, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5],
            &[-0.0625, 0.0427796671732766, -0.005078125, -0.036328125],
        );
    }
}

mod program_416 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut y2: f64, s4: &[f64]) -> f64 {
        let mut v13 = vec![(f64::recip((1.5_f64 * s4.get(2).copied().unwrap_or(0.25_f64).abs()) + 0.5_f64).mul_add({
            let mut k6 = 0_usize;
            'l8: loop {
                k6 += 1;
                if k6 > 0 {
                    break ((((1.5_f64 * x.abs()) + 1.5_f64).acosh() / (((2_usize as f64) / (x.powi(2) + 0.5_f64)).tanh().powi(2) + 0.5_f64)) / 14.0_f64);
                }
                let mut v11: Vec<usize> = vec![2];
            }
        }, x), x.asinh() + x), ((x * x) / (((1.5_f64 * y2.abs()) + 0.5_f64).log2().powi(2) + 0.5_f64), (((1.5_f64 * x.abs()) + 0.5_f64).log((1.5_f64 * y2.abs()) + 1.5_f64) + (0.9_f64 * y2.sin()).acos()).tanh()), (core::f64::consts::E / ((1.5_f64 * (((2_usize as f64) % ((1.5_f64 * 0.75_f64.abs()) + 1.5_f64)) / 30.0_f64).abs()) + 0.5_f64), (0.9_f64 * (std::f64::consts::PI + y2).tanh()).atanh())];
        {
            match (((3_usize * 1_usize) as i64) % 7_i64) {
                3..5 | -1..1 => {
                    let k18 = v13.len();
                    v13[(k18 + k18) % k18].0 += 0.5_f64 * (((y2 * s4.last().copied().unwrap_or(0.5_f64)) % ((1.5_f64 * y2.abs()) + 1.5_f64)) / 48.0_f64);
                }
                _ => {
                    'l24: for y22 in s4.iter() {
                        v13 = v13.clone();
                        v13 = v13[((0_usize + 1_usize) % (v13.len() + 1))..].to_vec();
                        v13.fill((((-0.5_f64) * y2).tanh(), (y2 * y2).tanh() * f64::signum(x)));
                    }
                    y2 = 0.25_f64;
                }
            };
        };
        let mut y27 = 0.5_f64;
        for y29 in s4.iter() {
            y27 += (*y29) * 0.1_f64;
        }
        (((f64::ceil(core::f64::consts::E) / 13.0_f64).clamp(-0.5_f64, 1.5_f64).tanh() + (0.0625_f64 * y27)) + (0.0625_f64 * x)) + (0.125_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.472617, -1.235883, 0.447717, 0.002117, 1.338817],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<f64> = vec![x[2], x[3], x[4]];
                let value = f0(a0.clone(), a1.clone(), &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<f64> = vec![x[2], x[3], x[4]];
                let mut d2 = a2.clone(); 
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), &a2, &mut d2);
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[1.0],
            &[0.0625, 0.125, 0.00625, 0.00625, 0.00625],
        );
    }
}

mod program_420 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64) -> f64 {
        let mut c4 = (y2 + y2) > y2.div_euclid(0.75_f64.powi(2) + 1.5_f64);
        (y2 - y2).mul_add(-y2, ((1.5_f64 * x.abs()) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64)).tanh()
    }

    #[differentiable(vjp)]
    fn f1(depth: usize, x: f64, c3: bool, mut y5: f64, k7: usize) -> f64 {
        if (depth == 0_usize) {
            return (x - 1.5_f64);
        };
        let mut y36 = if c3 {
            (-0.5_f64.max(core::f64::consts::E % (y5.powi(2) + 1.5_f64))).tanh()
        } else {
            ((0.9_f64 * (core::f64::consts::E / 5.0_f64)).exp2().clamp(-0.5_f64, 1.5_f64) * 1.0_f64.min(y5).max(x + x)).sin()
        };
        (((y36 / 12.0_f64) + (0.1_f64 * x)) + (0.0625_f64 * y36)) + (0.1_f64 * y5)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.724283, 0.351717],
            &|x| {
                let a0: usize = 2; let a1: f64 = x[0]; let a2: bool = true; let a3: f64 = x[1]; let a4: usize = 1;
                let value = f1(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 2; let a1: f64 = x[0]; let a2: bool = true; let a3: f64 = x[1]; let a4: usize = 1;
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d1, d3) = pullback(given);
                
                (outcome(value, &[]), all(&[&d1, &d3]))
            },
            &[-0.5],
            &[-0.05, -0.06858463908908287],
        );
    }
}

mod program_424 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, s4: &[f64]) -> f64 {
        if s4.is_empty() {
            return ((1.5_f64 - ((0_usize + 3_usize) as f64)) / 33.0_f64);
        };
        let p31: (f64, f64) = match ((1_i64 - 4_i64) % 7_i64, ((2_i64 as usize) % 4_usize) < 2_usize) {
            (-3..0, false) => {
                let mut v8: Vec<Vec<f64>> = Vec::new();
                (s4[((0_i64 as usize) % 4_usize) % s4.len()] + (s4[3_usize % s4.len()] * x), {
                    let mut k10 = 0_usize;
                    loop {
                        k10 += 1;
                        if k10 > 2 {
                            break ((3.0_f64 / ((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64)) - y2).sin();
                        }
                        let y15 = &y2;
                        v8.resize((2_usize * 1_usize) % 4, vec![(0.9_f64 * 0.25_f64.tanh()).exp(), 3.0_f64.abs()]);
                        v8.clear();
                        v8 = v8.to_vec();
                    }
                })
            }
            (n18, true) => {
                let mut v21 = Vec::new();
                v21.push((((n18 / 3_i64) as f64) % ((1.5_f64 * ({
                    let mut k23 = 0_usize;
                    'l25: loop {
                        k23 += 1;
                        if k23 > 2 {
                            break core::f64::consts::E;
                        }
                        let y28: f64 = x + (y2 - y2.powi(2));
                    }
                }).abs()) + 1.5_f64)) / 30.0_f64);
                ((v21.pop().unwrap().asinh().powi(2) + 0.5_f64).powf(0.9_f64 * s4[s4.len() % s4.len()].powi(1).tanh()).tanh(), (((1.5_f64 * y2.abs()) + 0.5_f64).log(y2.powi(2) + 1.5_f64) * ((3_i64 + n18) as f64).sin().clamp(-0.5_f64, 1.5_f64)) / 21.0_f64)
            }
            _ => {
                ((y2.powi(2) + 0.5_f64).hypot(s4[(2_usize + 2_usize) % s4.len()]) + s4.first().copied().unwrap_or(1.5_f64), y2 + (0.9_f64 * s4[2_usize % s4.len()].tanh()).tan())
            }
        };
        let mut y33 = 0.5_f64;
        for y35 in s4.iter() {
            y33 += (*y35) * 0.1_f64;
        }
        (((s4[0] + (0.1_f64 * y2)) + (0.1_f64 * x)) + (0.0625_f64 * s4[s4.len() % s4.len()])) + (0.1_f64 * p31.0)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.2591830000000002, -1.0535830000000002],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<f64> = vec![];
                let value = f0(a0.clone(), a1.clone(), &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<f64> = vec![];
                let mut d2 = a2.clone(); 
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), &a2, &mut d2);
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[1.0],
            &[-0.0, -0.0],
        );
    }
}

mod program_428 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64, s4: &mut [f64], s6: &[f64]) -> f64 {
        if s6.is_empty() {
            return (s4.last().copied().unwrap_or(0.25_f64) / 12.0_f64);
        };
        let k8 = s4.len();
        for (k10, y12) in s4[(((0_i64 as usize) % 4_usize) % (k8 + 1))..].iter_mut().enumerate() {
            if let Some(y17) = s6.get(s6.len() % 4) {
                *y12 = ((core::f64::consts::E.powi(2) + 0.5_f64).powf(0.9_f64 * (x / 14.0_f64)).sin() * (*y17)) + 3.0_f64;
                x %= ((2.0_f64 / (s6[((4_i64 as usize) % 4_usize) % s6.len()].powi(2) + 0.5_f64)) / 6.0_f64).abs() + 1.5_f64;
            } else {
                *y12 = s6[0] / ((s6[s6.len() % s6.len()].powi(2) + 0.5_f64).sqrt().powi(2) + 0.5_f64);
            }
            match (3_i64 % 7_i64) {
                3 if (!(k10 < (k10 + 2_usize))) => {
                    *y12 = (*y12).sin();
                    let s6 = s6[(k10 % (s6.len() + 1))..].to_vec();
                }
                -1..0 | -1 => {
                    let mut v27 = vec![((-3_i64) as f64).tanh().max(s6.first().copied().unwrap_or(0.5_f64)).min((*y12) % (y2.powi(2) + 1.5_f64)).sin()];
                    v27[..1].copy_from_slice(&s6[..1]);
                    v27[..1].copy_from_slice(&s6[..1]);
                }
                n30 if (x.copysign(s6.last().copied().unwrap_or(0.25_f64)) > (*y12)) => {
                    x /= (0.9_f64 * (core::f64::consts::E.rem_euclid(x.powi(2) + 1.5_f64) / 146.0_f64).tanh()).exp() + 0.75_f64;
                    break;
                }
                _ => {
                    x %= (-std::f64::consts::PI).tanh().abs() + 1.5_f64;
                }
            };
        }
        let mut y35 = 0.5_f64;
        for y37 in s6.iter() {
            y35 += (*y37) * 0.0625_f64;
        }
        (((((4_i64 as f64) / 30.0_f64) + (0.1_f64 * y2)) + (0.0625_f64 * y35)) + (0.125_f64 * s6[s6.len() % s6.len()])) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.267183, -0.536183, 0.090517, 1.792717, -0.923983, -0.362883, -1.0352830000000002, -0.744583, -0.556483, 1.724917, -1.0095830000000001, -1.736283],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: Vec<f64> = vec![x[2], x[3], x[4]]; let a3: Vec<f64> = vec![x[5], x[6], x[7], x[8], x[9], x[10], x[11]];
                let value = f0(a0.clone(), a1.clone(), &mut a2, &a3);
                outcome(value, &[&a2])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: Vec<f64> = vec![x[2], x[3], x[4]]; let a3: Vec<f64> = vec![x[5], x[6], x[7], x[8], x[9], x[10], x[11]];
                let mut d2 = a2.clone(); let mut d3 = a3.clone(); 
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), &mut a2, &a3, &mut d2, &mut d3);
                (outcome(value, &[&a2]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0, 0.0, 0.0, 0.0],
            &[0.1, 0.1, -0.0, -0.0, -0.0, 0.12890625, 0.00390625, 0.00390625, 0.00390625, 0.00390625, 0.00390625, 0.00390625],
        );
    }
}

mod program_434 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, s2: &[usize], mut v4: Vec<f64>, mut v6: Vec<f64>) -> f64 {
        if s2.is_empty() {
            return x.asinh();
        };
        for k8 in 0_usize..(((4_i64 as usize) % 4_usize) % 4) {
            for (k13, _) in v6.chunks(3).skip(k8 % 4).enumerate() {
                let mut k8 = 3;
                let mut v19 = vec![x; k8 % 4];
            }
        }
        v4.push(x);
        if (v4.len() > 1) {
            while let Some(y23) = v4.pop() {
                v6 = std::mem::take(&mut v6);
            }
        };
        v6.push(((1.5_f64 * (v6.first().copied().unwrap_or(1.5_f64) + x).tanh().abs()) + 0.5_f64).log2().tanh());
        let (mut y28, y30) = (((K.powi(2) + 0.5_f64).sqrt() + (((0_i64 / 4_i64) as f64) - v6.first().copied().unwrap_or(0.25_f64))).tanh(), (-(v4.first().copied().unwrap_or(0.5_f64) + v6[(0_usize * 2_usize) % v6.len()])) / 24.0_f64);
        y28 = f64::sin(v6[((2_i64 as usize) % 4_usize) % v6.len()] % (x.powi(2) + 1.5_f64)) * (((1.5_f64 * y28.min(y28).abs()) + 0.5_f64).powf(0.9_f64 * 1e-1_f64.atan2((1.5_f64 * y28.abs()) + 0.5_f64).tanh()) / 147.0_f64);
        let mut y32 = 0.5_f64;
        for y34 in v4.iter() {
            y32 += (*y34) * 0.125_f64;
        }
        (2.0_f64 * x).atan2((y30 % ((1.5_f64 * v6[(1_usize + 0_usize) % v6.len()].abs()) + 1.5_f64)).powi(2) + 0.5_f64)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.106117, 0.953117, -0.058082999999999996, 0.342717, 1.537817],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![3, 0, 0, 0, 0, 2, 0]; let a2: Vec<f64> = vec![x[1], x[2]]; let a3: Vec<f64> = vec![x[3], x[4]];
                let value = f0(a0.clone(), &a1, a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![3, 0, 0, 0, 0, 2, 0]; let a2: Vec<f64> = vec![x[1], x[2]]; let a3: Vec<f64> = vec![x[3], x[4]];
                
                let (value, (d0, d2, d3)) = f0_grad(a0.clone(), &a1, a2.clone(), a3.clone());
                (outcome(value, &[]), all(&[&d0, &d2, &d3]))
            },
            &[1.0],
            &[0.1948346420066149, -0.0, -0.0, -0.0012581050633682532, -0.0],
        );
    }
}

mod program_437 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, y3: f64, y5: f64, a7: [f64; 3]) -> f64 {
        if (depth == 0_usize) {
            return y5;
        };
        let mut a9 = [x.trunc(), -core::f64::consts::E.copysign(0.5_f64), (((1.5_f64 * x.abs()) + 0.5_f64).log((depth as f64).tanh().powi(2) + 1.5_f64) / 14.0_f64).max(1.5_f64)];
        let y32;
        if ((a7[depth % 3] / (1.5_f64.powi(2) + 0.5_f64)) >= (1.5_f64 * y5)) {
            a9 = a9;
            a9[2_usize % 3] += 0.5_f64 * a7[depth % 3].tanh();
            let mut p29: ((f64, f64), f64) = if ((x % (a7[depth % 3].powi(2) + 1.5_f64)) <= K) {
                'l23: for n21 in (-1_i64)..=3_i64 {
                    let mut a7 = f64::floor((x.clamp(-0.5_f64, 1.5_f64) * (1.0_f64 + a9[1])) / 23.0_f64) / 13.0_f64;
                    let mut y27: f64 = a9[1] / 12.0_f64;
                }
                ((std::f64::consts::PI, 1.0_f64), y3 + ((1.5_f64 * (y3.powi(2) + 0.5_f64).sin().abs()) + 0.5_f64).powi(((4_i64 * 0_i64) % 3_i64) as i32))
            } else {
                for k13 in 1_usize..5 {
                    a9 = [K * y3, x.floor() / 13.0_f64, 2.0_f64];
                    let y18 = a7[2];
                }
                ((y5.atan2((0.9_f64 * (core::f64::consts::E / 5.0_f64)).sinh().powi(2) + 0.5_f64), x.cos()), x + (0.9_f64 * a9[2].sin()).exp_m1())
            };
            y32 = ((1.5_f64 * ((-(y3 * p29.0.1)) / 24.0_f64).abs()) + 0.5_f64).log(((((3_usize as i64) as f64) % (x.powi(2) + 1.5_f64)) / ((1.5_f64 * (-y3).abs()) + 0.5_f64)).sin().powi(2) + 1.5_f64).sin();
        } else {
            y32 = (-a9[depth % 3]).sin();
        }
        (a9[(depth * depth) % 3] * x).tanh() * (y3 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.041483, 1.556117, -0.115983, -1.939583, 1.884617, 0.668717],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: f64 = x[1]; let a3: f64 = x[2]; let a4: [f64; 3] = [x[3], x[4], x[5]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: f64 = x[1]; let a3: f64 = x[2]; let a4: [f64; 3] = [x[3], x[4], x[5]];
                
                let (value, (d1, d2, d3, d4)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone());
                (outcome(value, &[]), all(&[&d1, &d2, &d3, &d4]))
            },
            &[1.0],
            &[0.0, 0.0, 1.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_440 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, mut x: f64, n3: i64, mut n5: i64, v7: &mut Vec<f64>, s9: &[f64]) {
        if (depth == 0_usize) {
            return;
        };
        if v7.is_empty() {
            return;
        };
        let mut c11 = !((2_i64 * n5) != 2_i64);
        {
            let mut k13 = 0_usize;
            'l15: loop {
                k13 += 1;
                if k13 > 2 {
                    break;
                }
                v7.push((((2_i64 + n3) as f64) / 30.0_f64) * (K + 1e-1_f64));
            }
        };
    }

    #[differentiable]
    fn f1(x: f64, mut y2: f64, y4: f64) -> f64 {
        if ((({
            y2 *= y2.tanh();
            0.75_f64.copysign(y2) < (y4 - 0.5_f64)
        }) && (y2 >= 0.75_f64)) || ((-1_i64) > 3_i64)) {
            return (0.9_f64 * y4.sin()).to_degrees().tanh();
        };
        let mut a25: [f64; 3] = [{
            y2 += 0.5_f64 * (-y4).floor().tanh();
            (std::f64::consts::PI - core::f64::consts::E).tanh()
        }, match ((1_i64 - 2_i64) % 7_i64) {
            -2.. if (0_i64 >= 4_i64) => {
                let mut a11 = [y4; 3];
                ((1.5_f64 * (((2_usize as f64).sin().min(a11[a11.len() % 3]) * a11[2_usize % 3].atan2(x.powi(2) + 0.5_f64)) / 20.0_f64).abs()) + 0.5_f64).cbrt()
            }
            4.. => {
                {
                    for n16 in 2_i64..6_i64 {
                        y2 = y4;
                        y2 -= 0.5_f64 * (y4.tanh() + (y2 + y2)).sin();
                        let mut c21 = !(y2 < x);
                    }
                };
                y2 += 0.5_f64 * ((core::f64::consts::E - y2) + (std::f64::consts::PI * K)).tanh();
                ((x / ((1.5_f64 * x.abs()) + 0.5_f64)) * (K + y4)).tanh().mul_add(y4, (y4.atan2(x.powi(2) + 0.5_f64).powi(2) + 0.5_f64).powf(0.9_f64 * y2.max(1.0_f64).sin())).sin()
            }
            _ => {
                ((1.0_f64.rem_euclid((1.5_f64 * y2.abs()) + 1.5_f64).sin() - x.cos()).powi(2) + 0.5_f64).hypot(1e-1_f64).tanh()
            }
        }, 3.0_f64.round().sin().powi(3)];
        ((((((a25[3_usize % 3] + a25[3_usize % 3]) / ((1.5_f64 * 2.0_f64.atan2(K.powi(2) + 0.5_f64).abs()) + 0.5_f64)) - ((y4.powi(2) + 0.5_f64).powf(0.9_f64 * (x / 3.0_f64)) / ((((2_usize as f64) % ((1.5_f64 * 3.0_f64.abs()) + 1.5_f64)) / 30.0_f64).powi(2) + 0.5_f64))).tanh() + (0.125_f64 * y2)) + (0.1_f64 * a25[2])) + (0.125_f64 * x)) + (0.125_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.024817, 1.5226169999999999, -1.2655830000000001],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2];
                let value = f1(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2];
                
                let (value, (d0, d1, d2)) = f1_grad(a0.clone(), a1.clone(), a2.clone());
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[1.0],
            &[0.06019812852553298, 0.14665469853373864, 0.12760762979791676],
        );
    }
}

mod program_442 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, p2: ((f64, f64), f64), s4: &[usize], y6: &f64) -> f64 {
        if s4.is_empty() {
            return ((*y6) + 0.25_f64);
        };
        for k8 in s4.iter() {
            let y14 = (({
                ((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64).sqrt().sin()
            }) * f64::ln_1p((1.5_f64 * p2.0.0.abs()) + 0.5_f64)).sin().atan2((0.75_f64.max(core::f64::consts::E) - (1e-1_f64 * (*y6))).powi(2) + 0.5_f64);
        }
        ((x + (0.1_f64 * x)) + (0.125_f64 * (*y6))) + (0.1_f64 * p2.1)
    }

    #[differentiable(vjp)]
    fn f1(depth: usize, mut x: f64, p3: (f64, f64), mut m5: [[f64; 2]; 2], mut v7: Vec<f64>) -> Vec<f64> {
        if (depth == 0_usize) {
            return vec![std::f64::consts::PI; depth % 4];
        };
        if v7.is_empty() {
            return vec![std::f64::consts::PI.copysign(1.0_f64)];
        };
        v7 = v7.clone();
        if ((m5[0][depth % 2] - x) > (if (((0_i64 - 1_i64) as f64) < x) {
            let x: f64 = (0.9_f64 * m5[1_usize % 2][1].sin()).acos() + (0.9_f64 * (0.9_f64 * x.sin()).exp2().sin()).sinh();
            x.sin()
        } else {
            ((x.atan().powi(2) + 0.5_f64).recip() + ((-x) * K.max(x)).tanh()).sin()
        })) {
            m5[depth % 2][((3_i64 as usize) % 4_usize) % 2] *= ((1.5_f64 + x) - m5[1][0]).sin();
        } else {
            v7 = v7.to_vec();
        };
        vec![x.ceil() / 13.0_f64, (x.powi(2) + 0.5_f64).ln_1p()]
    }

    #[differentiable]
    fn f2(x: f64, k2: usize, mut y4: f64, s6: &[usize]) -> f64 {
        for &k8 in s6 {
            for k13 in 0_usize..(s6.len() % 4) {
                let p18 = (f64::sinh(0.9_f64 * (x / 3.0_f64)), x.signum().to_radians());
            }
        }
        let mut v20: Vec<Vec<f64>> = vec![vec![((x - ((k2 * k2) as f64)) / 32.0_f64) * f0(y4.sin(), ((y4.tanh(), 2.0_f64.sin()), core::f64::consts::E.sin()), s6, &y4)]];
        for k22 in s6 {
            for k27 in (1_usize..=1).rev() {
                let c32: bool = !(3.0_f64 < ((2_i64 / 2_i64) as f64));
                let mut v34 = vec![vec![((x + ((k27 * (*k22)) as f64)) / 32.0_f64).copysign((1_usize as f64).tanh()); (*k22) % 4], vec![(core::f64::consts::E.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64) * 1.0_f64.ceil()).sin(), ((1.5_f64 * (x.powi(2) + 0.5_f64).sqrt().abs()) + 0.5_f64).powf(0.9_f64 * (y4 / (x.powi(2) + 0.5_f64)).tanh().tanh()) / 23.0_f64, ((y4 % (0.5_f64.powi(2) + 1.5_f64)) + (y4 % ((1.5_f64 * x.abs()) + 1.5_f64))).sin()]];
                let k36 = v34.len();
                let k38 = 1_usize % k36;
                v34[k38].push(y4 / 12.0_f64);
            }
        }
        (f64::asin(0.9_f64 * (y4 % (((0_i64 + 4_i64) as f64).tanh().powi(2) + 1.5_f64)).sin()).trunc() + (0.0625_f64 * y4)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.6372829999999999, -1.842983],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 3; let a2: f64 = x[1]; let a3: Vec<usize> = vec![2, 3, 3, 2, 2, 2, 0];
                let value = f2(a0.clone(), a1.clone(), a2.clone(), &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 3; let a2: f64 = x[1]; let a3: Vec<usize> = vec![2, 3, 3, 2, 2, 2, 0];
                
                let (value, (d0, d2)) = f2_grad(a0.clone(), a1.clone(), a2.clone(), &a3);
                (outcome(value, &[]), all(&[&d0, &d2]))
            },
            &[1.0],
            &[0.125, 0.0625],
        );
    }
}

mod program_450 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, p2: ((f64, f64), f64), a4: &[f64; 3]) -> f64 {
        if ((x * p2.1) < p2.1.trunc()) {
            {
                match ((1_i64 + 0_i64) % 7_i64) {
                    2..3 | -1..=2 => {
                        let (mut y10, y12) = (((1.5_f64 * p2.0.0.abs()) + 0.5_f64).powf(0.9_f64 * a4.get(3).copied().unwrap_or(0.5_f64).tanh()).fract(), (x + x).to_radians());
                        let mut y14: f64 = f64::log10((1.5_f64 * ((y12 + x) - (((2_usize as i64) as f64) / ((1.5_f64 * 1.5_f64.abs()) + 0.5_f64))).sin().abs()) + 0.5_f64);
                        let v16 = vec![(a4.get(3_usize % 4).copied().unwrap_or(0.25_f64).min(p2.0.0) + y12) / 14.0_f64];
                    }
                    3.. => {
                        let (y20, y22): (f64, f64) = (0.9_f64 * (x / 3.0_f64)).atanh().sin_cos();
                    }
                    n25 if (n25 == (-n25)) => {}
                    _ => {}
                };
            };
        } else {};
        let mut y31 = 0.5_f64;
        for y33 in a4.iter() {
            y31 += (*y33) * 0.0625_f64;
        }
        a4.get(a4.len() % 4).copied().unwrap_or(1.5_f64).fract() - a4[((0_i64 as usize) % 4_usize) % 3]
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.062983, -0.9688829999999999, -1.2433830000000001, 0.7647170000000001, 0.401117, 0.954717, -1.448283],
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: [f64; 3] = [x[4], x[5], x[6]];
                let value = f0(a0.clone(), a1.clone(), &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: [f64; 3] = [x[4], x[5], x[6]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), &a2);
                let mut number = 0; let mut d2 = a2.clone(); fill(&mut d2, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(&a2, given, &mut d2);
                less(&mut d2, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[-0.5],
            &[0.0, 0.0, 0.0, 0.0, 0.5, 0.0, 0.0],
        );
    }
}

mod program_452 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, p2: &mut (f64, f64)) -> f64 {
        let mut p2 = x;
        (((match (3_i64 % 7_i64) {
            1 | 2..=4 => {
                let y7 = &mut p2;
                *y7 *= ((x + x) + (x * 1.0_f64)).sin();
                let y9: f64 = (p2.powi(2) + 0.5_f64).ln().max((((p2 * 0.5_f64) / 36.0_f64).powi(2) + 0.5_f64).hypot(x));
                -f64::recip((1.5_f64 * ({
                    p2 -= 0.5_f64 * (x / 4.0_f64);
                    (y9 * y9).sin()
                }).abs()) + 0.5_f64)
            }
            _ => {
                let y14 = (((-4_i64) as f64) + (((p2 - 0.5_f64) * ((0_usize as f64).tanh().powi(2) + 0.5_f64).log2()) / 135.0_f64)).sin();
                {
                    let v19: Vec<Vec<f64>> = if ((((2_usize + 1_usize) as f64).tanh() * y14) >= y14) {
                        vec![vec![((1.5_f64 * f64::exp2(0.9_f64 * (((3_usize * 2_usize) as f64) / 34.0_f64)).abs()) + 0.5_f64).ln_1p(); 1]; 0_usize % 4]
                    } else {
                        vec![vec![(0.9_f64 * ((p2 / ((1.5_f64 * x.abs()) + 0.5_f64)) / 27.0_f64)).exp2(); ((3_i64 as usize) % 4_usize) % 4], vec![y14, 1.5_f64.sin() * (0.25_f64 - K), x.trunc()]]
                    };
                };
                (-((0.9_f64 * 1.5_f64.sin()).asin() + x)).tanh()
            }
        }).max(x) + 3.0_f64.min(0.75_f64).to_radians()).tanh() + (0.1_f64 * p2)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.7441829999999999, 0.267217, -1.877983],
            &|x| {
                let a0: f64 = x[0]; let mut a1: (f64, f64) = (x[1], x[2]);
                let value = f0(a0.clone(), &mut a1);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: (f64, f64) = (x[1], x[2]);
                let mut d1 = a1.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &mut a1, &mut d1);
                (outcome(value, &[&a1]), all(&[&d0, &d1]))
            },
            &[1.0, 0.0, 0.0],
            &[-0.32380454791434227, -0.0, -0.0],
        );
    }
}

mod program_455 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, mut y2: f64, v4: Vec<f64>) -> Vec<f64> {
        if v4.is_empty() {
            return v4[(0_usize % (v4.len() + 1))..].to_vec();
        };
        {
            let mut k6 = 0_usize;
            'l8: loop {
                k6 += 1;
                if k6 > 3 {
                    break;
                }
                let y14 = ((1.5_f64 * (({
                    let a12 = [y2, 0.75_f64.atan2(v4.last().copied().unwrap_or(1.5_f64).powi(2) + 0.5_f64).trunc(), std::f64::consts::PI.sin() - (v4.first().copied().unwrap_or(0.25_f64) + 1.5_f64)];
                    2.0_f64 / 3.0_f64
                }).mul_add((1_i64 as f64) / 30.0_f64, 0.25_f64 + y2) / 17.0_f64).abs()) + 0.5_f64).log10();
                let mut v16: Vec<f64> = vec![(y2.asinh() * (0.9_f64 * y14.sin()).sinh()).sin(), x, ((0.5_f64 * 0.75_f64) / ((1.5_f64 * (y14 - 0.25_f64).abs()) + 0.5_f64)).tanh()];
                if (!v16.is_empty()) {
                    v16[0] += 0.5_f64 * (0.9_f64 * (v16[(k6 + 2_usize) % v16.len()] + std::f64::consts::PI).sin()).cosh().sin();
                };
            }
        };
        v4
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.320983, 0.980917],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<f64> = vec![];
                let value = f0(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<f64> = vec![];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[],
            &[-0.0, -0.0],
        );
    }
}

mod program_458 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut n2: i64, y4: f64, s6: &[usize], v8: Vec<f64>, s10: &[usize]) -> f64 {
        let p12 = ((y4, y4.clamp(-0.5_f64, 1.5_f64) + (v8.first().copied().unwrap_or(1.5_f64) * (((n2 - 2_i64) as f64) / 30.0_f64))), (v8.first().copied().unwrap_or(0.25_f64) + x).abs());
        n2 = (3_i64 - n2) % 7_i64;
        let mut r14: [f64; 2] = [p12.1, ((-x) * (std::f64::consts::PI - p12.1)) / 32.0_f64];
        if ((((1_usize * 2_usize) > 3_usize) && ({
            n2 = n2 % 7_i64;
            (3.0_f64 > K) && (r14[1] > core::f64::consts::E)
        })) && (n2 <= n2)) {
            let k18 = v8.len();
            let (s20, s22) = v8.split_at((k18 * k18) % (k18 + 1));
            r14[((n2 as usize) % 4_usize) % 2] = (r14.first().copied().unwrap_or(1.5_f64) * (0.9_f64 * ((0.9_f64 * (s22.get((k18 * 3_usize) % 4).copied().unwrap_or(1.5_f64) / 3.0_f64)).exp_m1() / 2.0_f64)).cosh()).tanh();
            r14.swap(((n2 as usize) % 4_usize) % 2, k18 % 2);
            match (3_i64 % 7_i64) {
                0..1 => {
                    'l28: for &k26 in s10.iter() {
                        let mut v31 = vec![(0.9_f64 * (y4 * v8.last().copied().unwrap_or(0.5_f64)).tanh()).cosh()];
                        let k18 = p12.1 / 12.0_f64;
                    }
                }
                -1..2 => {
                    n2 = (n2 - 0_i64) % 7_i64;
                }
                -2.. if ((y4 * 0.75_f64) >= (y4 % ((1.5_f64 * 2.0_f64.abs()) + 1.5_f64))) => {
                    r14 = r14;
                }
                n39 => {
                    n2 = 1_i64 % 7_i64;
                }
            };
        } else {
            n2 = (-(1_i64 * n2)) % 7_i64;
        };
        let mut y43 = 0.5_f64;
        for y45 in r14.iter() {
            y43 += (*y45) * 0.0625_f64;
        }
        p12.1.copysign(x).sin()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.127117, 1.021717, -1.407283, -0.793983, -1.304483, 0.09511700000000001, -1.554883, 1.7062169999999999, -0.8569829999999999],
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = -3; let a2: f64 = x[1]; let a3: Vec<usize> = vec![0, 3, 3, 3, 3, 1, 0]; let a4: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]]; let a5: Vec<usize> = vec![3, 3];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &a3, a4.clone(), &a5);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = -3; let a2: f64 = x[1]; let a3: Vec<usize> = vec![0, 3, 3, 3, 3, 1, 0]; let a4: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]]; let a5: Vec<usize> = vec![3, 3];
                
                let (value, (d0, d2, d4)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &a3, a4.clone(), &a5);
                (outcome(value, &[]), all(&[&d0, &d2, &d4]))
            },
            &[1.0],
            &[-0.9610095500318981, -0.0, -0.9610095500318981, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_459 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, mut p2: (f64, f64)) -> f64 {
        let a26;
        if (((0_i64 / 4_i64) < 3_i64) && (1_usize == (2_usize + 2_usize))) {
            if ((x.clamp(-0.5_f64, 1.5_f64) < (0.75_f64 + 0.25_f64)) && ({
                p2.1 *= p2.1.tanh();
                !(x > p2.0)
            })) {
                if false {
                    p2.0 %= core::f64::consts::E.tanh().abs() + 1.5_f64;
                    'l10: for n8 in (2_i64..=2_i64).step_by(1).step_by(3) {
                        let c13: bool = ((1_usize as f64) < x) && (0_usize != ((4_i64 as usize) % 4_usize));
                        let mut k15: usize = 3;
                        let r17: [f64; 2] = [(0.9_f64 * ((3.0_f64 % (x.powi(2) + 1.5_f64)) / 4.0_f64)).exp2(); 2];
                    }
                    {
                        let mut k19 = 0_usize;
                        'l21: loop {
                            k19 += 1;
                            if k19 > 4 {
                                break;
                            }
                            p2.0 /= (0.9_f64 * (K + K).sin()).exp() + 0.75_f64;
                        }
                    };
                } else {
                    p2.0 = ((p2.0 + x) / 14.0_f64).abs() % (((-p2.0) * (-2.0_f64)).sin().powi(2) + 1.5_f64);
                };
            };
            a26 = [p2.1 / 12.0_f64; 3];
        } else {
            a26 = [p2.1.cos() * (std::f64::consts::PI + 1e-1_f64); 3];
        }
        (((x * ((0.25_f64 - x) / ((1.5_f64 * (0.9_f64 * x.tanh()).to_degrees().sin().abs()) + 0.5_f64))).sin() + (0.0625_f64 * p2.0)) + (0.1_f64 * x)) + (0.125_f64 * a26[2])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.6710170000000001, 1.492317, 1.890317],
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]);
                let value = f0(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]);
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5],
            &[0.9111905080931384, -0.03125, 0.19234518576323417],
        );
    }
}

mod program_460 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, c2: bool, p4: (f64, f64), mut v6: Vec<f64>, v8: Vec<f64>) -> [f64; 3] {
        if v6.is_empty() {
            return [x.ceil().sin(), (x - (((4_i64 as usize) % 4_usize) as f64)) / 32.0_f64, if c2 {
                match (4_i64 % 7_i64, c2) {
                    (3.., false) if (x > (p4.0 - p4.1)) => {
                        if ((1_usize as i64) == (3_i64 + 4_i64)) {
                            v6 = vec![x / ((1.5_f64 * 0.5_f64.abs()) + 0.5_f64)];
                        };
                    }
                    (n15, true) => {
                        v6 = vec![1e-1_f64];
                    }
                    _ => {
                        v6 = vec![core::f64::consts::E * 1e-1_f64, 0.75_f64.div_euclid((1.5_f64 * 1e-1_f64.abs()) + 1.5_f64), v6.first().copied().unwrap_or(0.5_f64).sin().powi(3)];
                    }
                };
                K.tanh()
            } else {
                (x - 0.25_f64).copysign(std::f64::consts::PI).tanh()
            }];
        };
        [((x + v6[0]) - (x / ((1.5_f64 * 3.0_f64.abs()) + 0.5_f64))).tanh(); 3]
    }

    #[differentiable]
    fn f1(mut x: f64) -> f64 {
        match ((1_i64 + 3_i64) % 7_i64) {
            -1..=1 => {
                let mut r5: [f64; 2] = [(({
                    x += 0.5_f64 * (((1.5_f64 * x.abs()) + 0.5_f64).sqrt() / 145.0_f64).tanh();
                    x.mul_add(1.0_f64, x) / 48.0_f64
                }).powi(2) + 0.5_f64).cbrt(), ((0.9_f64 * x.sin()).sinh() + x.copysign((0_usize as f64).tanh())).tanh()];
                x += 0.5_f64 * (((1.0_f64 - r5[(0_usize * 0_usize) % 2]) - (0.9_f64 * r5[0].tanh()).to_degrees()).tanh() / 2.0_f64);
            }
            -2..=1 => {
                x += 0.5_f64 * (x.fract() * ((-(2_usize as f64)) / 30.0_f64)).sin();
            }
            n10 => {
                x = (((x.powi(2) + 0.5_f64).powf(0.9_f64 * (0.75_f64 / 4.0_f64)).sin() + (x - std::f64::consts::PI)) / (x.atan2(((n10 as f64) / 30.0_f64).powi(2) + 0.5_f64).cos().powi(2) + 0.5_f64)).sin();
            }
        };
        x.sin() + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f2(x: f64, mut n2: i64, mut v4: Vec<f64>, s6: &[usize]) -> f64 {
        if s6.is_empty() {
            return core::f64::consts::E.atan();
        };
        let mut y9: f64 = {
            n2 = (n2 - n2) % 7_i64;
            f1(K / 4.0_f64)
        };
        let mut y11 = 0.5_f64;
        for y13 in v4.iter() {
            y11 += (*y13) * 0.0625_f64;
        }
        let mut y15 = 0.5_f64;
        for y17 in v4.iter() {
            y15 += (*y17) * 0.0625_f64;
        }
        (((v4.last().copied().unwrap_or(0.25_f64).sin() + (0.0625_f64 * y15)) + (0.1_f64 * y9)) + (0.1_f64 * x)) + (0.0625_f64 * y11)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.185983, 1.174917],
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = 3; let a2: Vec<f64> = vec![x[1]]; let a3: Vec<usize> = vec![3];
                let value = f2(a0.clone(), a1.clone(), a2.clone(), &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = 3; let a2: Vec<f64> = vec![x[1]]; let a3: Vec<usize> = vec![3];
                
                let (value, (d0, d2)) = f2_grad(a0.clone(), a1.clone(), a2.clone(), &a3);
                (outcome(value, &[]), all(&[&d0, &d2]))
            },
            &[1.0],
            &[0.1, 0.39343215554445465],
        );
    }
}

mod program_462 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, p2: (f64, f64), s4: &mut [f64], s6: &mut [f64], s8: &[usize]) -> Vec<f64> {
        if s8.is_empty() {
            return vec![(1e-1_f64 + (((3_i64 as usize) % 4_usize) as f64)).tanh(); ((4_i64 as usize) % 4_usize) % 4];
        };
        'l12: for y10 in &*s4 {
            'l17: for &y15 in s6.iter() {
                let mut v20 = vec![((s4.first().copied().unwrap_or(1.5_f64) * x).tanh() * p2.1, ((1.5_f64 * (p2.1 + 1.5_f64).abs()) + 0.5_f64).ln_1p()); 3];
            }
            if let Some(y22) = s6.get_mut((0_usize + 0_usize) % 4) {
                *y22 = f64::asinh(1.0_f64.rem_euclid((1.5_f64 * 0.5_f64.copysign(core::f64::consts::E).abs()) + 1.5_f64)) / 11.0_f64;
                let mut v26: Vec<[f64; 2]> = Vec::new();
            }
        }
        let mut a37: [f64; 3] = if (((x < core::f64::consts::E) && ((2_usize * 2_usize) != (1_usize * 1_usize))) || (((1_i64 as usize) % 4_usize) < 0_usize)) {
            [x, (std::f64::consts::PI * x).max(s6.last().copied().unwrap_or(0.5_f64).signum()), (0.9_f64 * std::f64::consts::PI.sin()).atanh().atan2(x.powi(2) + 0.5_f64)]
        } else {
            let k29 = s6.len();
            s6[(s4.len() % (k29 + 1))..].fill(x);
            for y31 in &s4[((k29 * k29) % (s4.len() + 1))..] {}
            [x, x, (x.min(K).powi(2) + 0.5_f64).log((0.5_f64 * 2.0_f64).powi(2) + 1.5_f64) / 14.0_f64]
        };
        vec![x * K.max(0.75_f64)]
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.816383, 0.5501170000000001, -1.431383, -1.643483, 0.258117, -0.793283, -1.385883, -0.5767829999999999, -0.683083, -0.486083],
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]); let mut a2: Vec<f64> = vec![x[3], x[4], x[5], x[6], x[7], x[8], x[9]]; let mut a3: Vec<f64> = vec![]; let a4: Vec<usize> = vec![1, 0, 1];
                let value = f0(a0.clone(), a1.clone(), &mut a2, &mut a3, &a4);
                outcome(value, &[&a2, &a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]); let mut a2: Vec<f64> = vec![x[3], x[4], x[5], x[6], x[7], x[8], x[9]]; let mut a3: Vec<f64> = vec![]; let a4: Vec<usize> = vec![1, 0, 1];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), &mut a2, &mut a3, &a4);
                let mut number = 0; let mut d2 = a2.clone(); seed(&mut d2, &mut number); let mut d3 = a3.clone(); seed(&mut d3, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(&a4, given, &mut d2, &mut d3);
                
                (outcome(value, &[&a2, &a3]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[-0.5, -0.5, 0.75, 0.0, 2.0, -1.25, 1.0, -0.5],
            &[-0.375, 0.0, 0.0, -0.5, 0.75, 0.0, 2.0, -1.25, 1.0, -0.5],
        );
    }
}
