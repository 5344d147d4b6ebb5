//! Random programs and their gradients; written by `UPDATE_CORPUS=1 cargo test -p derive-grad corpus`.
//!
//! Each is called as it is and through its gradient: the values agree bit for bit, the partials with forward mode
//! (the numbers in the text) and with finite differences.

#![allow(warnings, clippy::all, clippy::pedantic, reason = "nobody writes such programs")]
#![allow(arithmetic_overflow, unconditional_panic, reason = "they may panic")]

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

mod program_23 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, y3: f64) -> f64 {
        if (depth == 0_usize) {
            return f64::acosh(y3.powi(2) + 1.5_f64);
        };
        let mut y57 = (0.9_f64 * x.tanh()).cosh();
        let mut y59 = 0.0_f64;
        for n5 in (1_i64..5_i64).rev() {
            y59 += (n5 as f64).tanh().sin();
            let y64 = f64::cosh(0.9_f64 * y3.clamp(-0.5_f64, 1.5_f64).tanh());
            if (y64 > y57) {
                y57 = y64;
            };
        }
        let y61 = ((y59 * y59) + 1.5_f64).ln();
        let mut y69 = (0.9_f64 * (0_i64 as f64).sin()).sinh();
        let mut y71 = 0.0_f64;
        for _ in 0_usize..0 {
            y69 = y69.min(((1.5_f64 * y61.abs()) + 0.5_f64).ln().sin());
        }
        let y73 = ((y71 * y71) + 1.5_f64).ln();
        (((((-((0.25_f64.powi(2) + 0.5_f64).powf(0.9_f64 * (y57 / 3.0_f64)) - y57)) / 14.0_f64) + (0.1_f64 * y3)) + (0.0625_f64 * y69)) + (0.1_f64 * y61)) + (0.0625_f64 * y73)
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
                (((x + x) * ((1.5_f64 * x.abs()) + 0.5_f64).log2()) - (x.atan2(x.powi(2) + 0.5_f64) * ((((2_i64 as usize) % 4_usize) as f64) + 3.0_f64).sin())).tanh()
            } else {
                match (2_i64 % 7_i64) {
                    1.. => {
                        let (mut y8, y10): (f64, f64) = (0.9_f64 * ((0.5_f64 + x) / 6.0_f64)).acos().sin_cos();
                    }
                    n13 if (x < (((n13 % 3_i64) as f64).sin() * x)) => {}
                    _ => {}
                };
                (1e-1_f64 + (0.9_f64 * x.sin()).asin().div_euclid((1.5_f64 * ((1.5_f64 * (2_usize as f64).tanh().abs()) + 0.5_f64).powi(-1).abs()) + 1.5_f64)) / 6.0_f64
            });
        };
        let mut y33 = x.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64).tanh();
        let mut y35 = 0.0_f64;
        'l30: for n28 in 0_i64..0_i64 {
            y33 = y33.min(f64::sinh(0.9_f64 * ((x - x) / 5.0_f64)));
        }
        ((((((x * 0.75_f64) * 0.25_f64).sin() * core::f64::consts::E) / 4.0_f64) + (0.0625_f64 * y33)) + (0.125_f64 * x)) + (0.0625_f64 * y35)
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
            &[0.29120844790735256, -0.0, -0.0],
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
        let mut y23 = (std::f64::consts::PI * x).sin();
        let mut y25 = 0.0_f64;
        for k4 in (1_usize..=3).step_by(2) {
            let y30 = f64::trunc(((1.5_f64 * x.abs()) + 0.5_f64).sqrt()).sin();
            if (y30 > y23) {
                y23 = x;
            };
        }
        let mut y36 = ((1.5_f64 * y25.sin().abs()) + 0.5_f64).ln_1p() / 6.0_f64;
        let mut y38 = 0.0_f64;
        'l33: for s2 in 1_usize..1 {
            y38 += (f64::exp2(0.9_f64 * (y23 + y25).tanh()) / 2.0_f64).sin();
            y36 = ((((1.5_f64 * 1.5_f64.abs()) + 1.5_f64).acosh() + y23) / 9.0_f64).min(y36);
        }
        (((((-y38) - (0.9_f64 * (y36 / 3.0_f64)).exp()).sin().round().tanh() + (0.125_f64 * x)) + (0.0625_f64 * y25)) + (0.1_f64 * y38)) + (0.125_f64 * y36)
    }

    #[differentiable(vjp)]
    fn f1(x: f64, s2: &[usize]) -> f64 {
        if s2.is_empty() {
            return (core::f64::consts::E.round() / 13.0_f64);
        };
        let mut y36 = (0.9_f64 * x.sin()).acos() / 4.0_f64;
        let mut y38 = 0.0_f64;
        'l6: for n4 in (2_i64..2_i64).rev().step_by(3) {
            if ((x < K) && (x < x)) {
                y36 = y36.min((1.5_f64.clamp(-0.5_f64, 1.5_f64) * (x - x)) / 6.0_f64);
            };
        }
        let mut y48 = 2.0_f64.ceil().tanh();
        let mut y50 = 0.0_f64;
        'l45: for k43 in 0_usize..2 {
            y50 += y38.tanh().tanh();
        }
        (((y36.fract().atan2((1.5_f64 * (-(y48 + y36)).abs()) + 0.5_f64) + (0.1_f64 * y38)) + (0.125_f64 * y48)) + (0.1_f64 * y50)) + (0.1_f64 * y36)
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
        let k6 = 2_usize;
        let k8 = 2_usize;
        let mut v10 = vec![y2.clamp(-0.5_f64, 1.5_f64); k6];
        let mut v12 = vec![x; k6];
        let mut v14 = vec![0.5_f64; k6 * k8];
        for k18 in 0_usize..k6 {
            for k20 in 0_usize..k8 {
                v14[(k18 * k8) + k20] = (y2.ceil() - ((0_i64 + 0_i64) as f64).sin().min(x)).tanh();
            }
        }
        let mut y16 = 0.0_f64;
        for k24 in 0_usize..3_usize {
            for k30 in 0_usize..k6 {
                y16 += (v10[(k6 - 1_usize) - k30] * (y2 / 2.0_f64)).tanh();
            }
            for k27 in 1_usize..k6 {
                v10[k27] = v12[k27] - v12[k27];
            }
        }
        for k33 in 0_usize..k6 {
            y16 += (v10[k33] * (0.9_f64 * y2.tanh()).exp_m1().sin()).tanh();
        }
        let mut y55 = ((0_i64 + 4_i64) as f64).sin() * y16.sin();
        let mut y57 = 0.0_f64;
        for k36 in (0_usize..=3).step_by(1).step_by(1) {
            y55 = y55.max((-(0.9_f64 * 1e-1_f64.tanh()).to_degrees()).sin());
            let y62 = ((y16.sin() * y16.tanh()) + (0.9_f64 * (y2 / 3.0_f64)).asin()).tanh();
            if (y62 > y55) {
                y55 = y62;
            };
        }
        let k64 = s4.len();
        s4[((2_usize * k64) % (k64 + 1))..].fill(1e-1_f64);
        if ({
            (2_i64 - 3_i64) == (2_i64 / 4_i64)
        }) {
            return vec![(y55 + y2).trunc()];
        } else {
            let mut y78 = ((y16 / 48.0_f64) * 3.0_f64).tanh();
            let mut y80 = 0.0_f64;
            for k69 in 0_usize..((k64 + k64) % 4) {
                if true {
                    y78 = y78.max((((y16 / 48.0_f64) * y55) / (y55.powi(3).powi(2) + 0.5_f64)).sin());
                };
                y80 += (0.75_f64 / 3.0_f64).tanh();
                let y74 = &y55;
                let mut v76: Vec<Vec<f64>> = Vec::new();
            }
            let y82 = ((y80 * y80) + 1.5_f64).ln();
        };
        let mut y89 = y57.tanh().tanh();
        let mut y91 = 0.0_f64;
        for y2 in 0_usize..=(k64 % 4) {
            y91 += (((1e-1_f64 - y55) * (-y57).tanh()) / 5.0_f64).tanh();
        }
        vec![y55, 3.0_f64]
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
            &[0.0, 0.0, -0.5, 0.75, 0.0],
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

mod program_83 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let y19 = (x - ((1_usize as f64) / 30.0_f64).rem_euclid(x.powi(2) + 1.5_f64)).rem_euclid(({
            let mut y12 = -x;
            let mut y14 = 0.0_f64;
            for _ in 0_usize..=((0_usize + 0_usize) % 4) {
                y14 += (x + x).to_radians().sin().sin();
            }
            ((1.5_f64 * (1e-1_f64 + x).abs()) + 0.5_f64).ln_1p().abs() / 6.0_f64
        }).powi(2) + 1.5_f64);
        for y19 in ((-1_i64)..=(-1_i64)).step_by(2) {
            let mut y32 = x;
            let mut y34 = 0.0_f64;
            for n25 in (0_i64..3_i64).step_by(1).step_by(2) {
                y34 += (((x * x) * (x % ((1.5_f64 * x.abs()) + 1.5_f64))) / 8.0_f64).sin();
                if ((x < 1e-1_f64) || (1_usize > 0_usize)) {
                    y32 = y32.min(x);
                };
                let y30 = (x % (x.powi(2) + 1.5_f64)).div_euclid((1.5_f64 * ((-x) - x).abs()) + 1.5_f64);
            }
        }
        let mut y44 = 0.75_f64.sin();
        let mut y46 = 0.0_f64;
        for k39 in 0_usize..4 {
            let y51 = (x + (std::f64::consts::PI * 3.0_f64)).tanh();
            if (y51 > y44) {
                y44 = y51;
            };
            if ((y19 + y19) < 1.5_f64.asinh()) {
                y44 = y44.min((k39 as f64).tanh().ceil().tanh());
            };
        }
        ((((((0.9_f64 * (0_i64 as f64).sin()).asin() + (x - y46)) / ((y19 * 1.5_f64).sin().mul_add(std::f64::consts::PI.copysign(y19), y46).sin().powi(2) + 0.5_f64)).sin() + (0.1_f64 * y19)) + (0.1_f64 * y44)) + (0.1_f64 * y46)) + (0.1_f64 * x)
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
            &[-0.5350076648696684],
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
        let mut y4: f64 = -(y2.powi(2) + 0.5_f64).hypot(0.25_f64).trunc();
        let mut y24 = y4.sin();
        let mut y26 = 0.0_f64;
        for y4 in (0_usize..2).step_by(3) {
            if (!(y2 <= ((0_usize + 1_usize) as f64))) {
                y24 = y24.max((f64::asin(0.9_f64 * ((0_i64 + 0_i64) as f64).sin()).powi(2) + 0.5_f64).ln() / 6.0_f64);
            };
            y26 += 1e-1_f64.tanh().sin();
        }
        let y28 = ((y26 * y26) + 1.5_f64).ln();
        let mut y36 = 0.5_f64.tanh();
        let mut y38 = 0.0_f64;
        'l33: for k31 in 0_usize..3 {
            y38 += y2.tanh().sin();
        }
        ((1.0_f64 / ((1.5_f64 * ((3_usize as f64) / 30.0_f64).abs()) + 0.5_f64)) + 0.25_f64.mul_add(y38.tanh(), y28)).sin()
    }

    #[differentiable]
    fn f1(x: f64, v2: &mut Vec<f64>) -> f64 {
        if v2.is_empty() {
            return x;
        };
        let mut v2 = f0((2.0_f64 % (x.powi(2) + 1.5_f64)).sin(), (v2.pop().unwrap_or(0.5_f64) * (((1_usize + 2_usize) as f64) / 30.0_f64)) / 12.0_f64);
        let mut v2: Vec<f64> = if (((0_usize as f64) + v2) < (1e-1_f64 * x)) {
            vec![v2.tanh()]
        } else {
            let mut y36 = v2 / 12.0_f64;
            let mut y38 = 0.0_f64;
            'l8: for k6 in 1_usize..5 {
                y38 += ((-(x * ((k6 as f64) / 30.0_f64))) / 2.0_f64).tanh();
            }
            let y40 = ((y38 * y38) + 1.5_f64).ln();
            vec![f0(f0(y40.sin(), K.sin()) / 8.0_f64, 1e-1_f64.sin())]
        };
        let mut y50 = (std::f64::consts::PI.powi(2) + 1.5_f64).acosh() / 7.0_f64;
        let mut y52 = 0.0_f64;
        'l47: for k45 in (0_usize..1).step_by(3) {
            let y57 = f0(x, 0.5_f64.tanh()).cos();
            if (y57 > y50) {
                y50 = y57;
            };
            v2 = vec![1e-1_f64.div_euclid(x.powi(2) + 1.5_f64); (1_usize + 0_usize) % 4];
        }
        let mut y59 = 0.5_f64;
        for y61 in v2.iter() {
            y59 += (*y61) * 0.125_f64;
        }
        (((((((v2.pop().unwrap_or(0.5_f64) * 2.0_f64) / 36.0_f64) * ((y59 * v2.pop().unwrap_or(0.5_f64)) / 24.0_f64)) / ((1.5_f64 * (y52 + core::f64::consts::E).sin().min(y59 / (x.powi(2) + 0.5_f64)).abs()) + 0.5_f64)) + (0.125_f64 * y59)) + (0.1_f64 * y50)) + (0.125_f64 * x)) + (0.125_f64 * y52)
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
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[0.125, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
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
                        ((0.9_f64 * (a7[0] / 3.0_f64)).exp() - p3.1).atan2((1.5_f64 * p3.0.1.copysign(0.75_f64 * p3.1).abs()) + 0.5_f64)
                    }
                    n41 => {
                        -x
                    }
                }).abs()) + 0.5_f64).log10() / 3.0_f64);
                    }
                }
            });
        };
        let mut y49 = x % ((1.5_f64 * a7[2].abs()) + 1.5_f64);
        let mut y51 = 0.0_f64;
        for _ in 0_usize..0 {
            let y56 = x;
            if (y56 > y49) {
                y49 = a7[((4_i64 as usize) % 4_usize) % 3];
            };
        }
        (0.9_f64 * ((1_i64 % 3_i64) as f64).sin()).sinh().max(x.fract())
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
            &[0.03592506793450088, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
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

mod program_117 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, mut x: f64, n3: i64, mut m5: [[f64; 2]; 2], s7: &[usize]) -> f64 {
        if (depth == 0_usize) {
            return (x / ((1.5_f64 * m5[0][depth % 2].abs()) + 0.5_f64)).sin();
        };
        m5[..(depth % (2 + 1))].fill([0.5_f64, (0.9_f64 * x.sin()).acos()]);
        let mut y37 = m5[0][1].sin();
        let mut y39 = 0.0_f64;
        for k9 in (0_usize..4).rev().rev() {
            y37 = (0.5_f64 + 0.5_f64).min(0.5_f64).min(y37);
            let y44 = ((1.5_f64 * (1.0_f64.powi(2) + 0.5_f64).hypot(0.5_f64).abs()) + 0.5_f64).cbrt() / 101.0_f64;
            if (y44 > y37) {
                y37 = (0.5_f64 - ((1.5_f64 * 0.5_f64.abs()) + 0.5_f64).hypot(0.5_f64)).tanh();
            };
        }
        let y41 = ((y39 * y39) + 1.5_f64).ln();
        let mut y51 = y41.signum();
        let mut y53 = 0.0_f64;
        'l48: for n46 in 1_i64..3_i64 {
            y53 += ((0.9_f64 * (y37.atan2((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64) / 2.0_f64)).cosh() / 2.0_f64).exp();
            y51 = y51.max(((1.5_f64 * y37.abs()) + 0.5_f64).hypot(2.0_f64).clamp(-0.5_f64, 1.5_f64));
        }
        let y55 = ((y53 * y53) + 1.5_f64).ln();
        ((((((depth as f64) + 0.75_f64) % ((1.5_f64 * ((y55 + m5[0][0]) / 20.0_f64).abs()) + 1.5_f64)).tanh().div_euclid((y41.clamp(-0.5_f64, 1.5_f64) * y41.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64).sin()).powi(2) + 1.5_f64) + (0.1_f64 * m5[1][1_usize % 2])) + (0.1_f64 * y55)) + (0.125_f64 * x)) + (0.0625_f64 * y51)
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
        let s2 = s2.last().copied().unwrap_or(1.5_f64);
        x += 0.5_f64 * ({
            let mut k5 = 0_usize;
            'l7: loop {
                k5 += 1;
                if k5 > 3 {
                    break (s2 % (x.powi(2) + 1.5_f64)).sin();
                }
                if (((s2 <= K) || (x <= 3.0_f64)) && (((3_i64 / 2_i64) > (0_i64 * 0_i64)) || (s2 <= s2))) {
                    x /= (0.9_f64 * (if ((1_i64 % 3_i64) >= 2_i64) {
                        let mut v12 = vec![[(x + (s2 * ((0_i64 + 2_i64) as f64).sin())).sin(); 2]];
                        v12.fill([2.0_f64, ((((3_i64 as usize) % 4_usize) as f64) / 30.0_f64) * (0.9_f64 * (s2 / 9.0_f64)).asin()]);
                        ((1.5_f64 * (-((x * v12[k5 % v12.len()][0_usize % 2]) / 144.0_f64)).abs()) + 0.5_f64).sqrt()
                    } else {
                        x = f64::sinh(0.9_f64 * (x / 14.0_f64));
                        ((-(s2 + 1e-1_f64)) % (((1.5_f64 * (s2 / ((1.5_f64 * x.abs()) + 0.5_f64)).tanh().abs()) + 0.5_f64).log10().powi(2) + 1.5_f64)).sin()
                    }).sin()).exp() + 0.75_f64;
                } else {
                    let mut v16 = vec![(x.min(x) + (0.25_f64.powi(2) + 0.5_f64).log2()) / 21.0_f64];
                    let k18 = v16.len();
                    v16[(k5 + k18) % k18] -= 0.5_f64 * (((((0_usize + 3_usize) as f64) + x) / 42.0_f64).trunc() / 2.0_f64);
                };
            }
        }).tanh();
        let mut y25 = s2.tanh();
        let mut y27 = 0.0_f64;
        'l22: for k20 in (1_usize..2).rev() {
            y27 += (s2 * s2).tanh().powi(2).tanh();
            let y32 = s2.fract().signum();
            if (y32 > y25) {
                y25 = f64::atanh(0.9_f64 * (0.9_f64 * (K / 5.0_f64)).atanh().sin());
            };
        }
        ((y25 * s2) * (K + x)).sin()
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
            &[2.4767705584831117e-5, -0.0, -0.0, 0.14153654887336786],
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

mod program_127 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, n2: i64) -> f64 {
        let k4 = 3_usize % 4;
        let k6 = 0_usize;
        let mut v8 = vec![f64::cbrt(x.powi(2) + 0.5_f64) / 5.0_f64; k4];
        let mut v10 = vec![x.div_euclid(x.powi(2) + 1.5_f64) / 3.0_f64; k4];
        let mut v12 = vec![0.5_f64; k4 * k6];
        for k16 in 0_usize..k4 {
            for k18 in 0_usize..k6 {
                v12[(k16 * k6) + k18] = (-x).clamp(-0.5_f64, 1.5_f64).sin();
            }
        }
        let mut y14 = 0.0_f64;
        for k22 in 0_usize..1_usize {
            for k25 in 0_usize..k4 {
                v8[k25] = v10[k25] - v10[k25];
            }
            for k28 in 0_usize..k4 {
                y14 += (v8[(k4 - 1_usize) - k28] * (1e-1_f64.max(1e-1_f64) / 3.0_f64)).tanh();
            }
        }
        let mut y95 = ((y14 / 48.0_f64) * std::f64::consts::PI).tanh();
        let mut y97 = 0.0_f64;
        for k31 in 0_usize..1 {
            y97 += x.signum().round().tanh().sin();
        }
        let y99 = ((y97 * y97) + 1.5_f64).ln();
        let mut y107 = (y14 + y14) / 96.0_f64;
        let mut y109 = 0.0_f64;
        'l104: for k102 in 0_usize..3 {
            let y114 = (-(y95 * 1e-1_f64)).sin();
            if (y114 > y107) {
                y107 = 1e-1_f64.tanh();
            };
        }
        (((((0.5_f64 * y109.tanh()) % ((1.5_f64 * ((1.5_f64 * (y109 / 24.0_f64).abs()) + 0.5_f64).log2().abs()) + 1.5_f64)).fract() + (0.125_f64 * y95)) + (0.125_f64 * y107)) + (0.1_f64 * y99)) + (0.125_f64 * x)
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
            &[0.125],
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

mod program_139 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, s2: &[f64]) -> Vec<f64> {
        if s2.is_empty() {
            return vec![(x * ((1_usize as f64) / 30.0_f64)).sin(), (0.9_f64 * x.sin()).exp()];
        };
        x += 0.5_f64 * (((x - s2[(0_usize + 0_usize) % s2.len()]) + ((1.5_f64 * s2[0].abs()) + 0.5_f64).sqrt()) / 37.0_f64);
        let mut y62 = (s2[0].powi(2) + 1.5_f64).acosh().tanh();
        let mut y64 = 0.0_f64;
        'l5: for s2 in 1_usize..=3 {
            let y69 = (0.9_f64 * (x.clamp(-0.5_f64, 1.5_f64) / 2.0_f64)).exp_m1();
            if (y69 > y62) {
                y62 = f64::acos(0.9_f64 * (x.to_radians() / 14.0_f64)).sin();
            };
            let y71 = (((1_i64 * 2_i64) as f64).tanh().copysign(std::f64::consts::PI) - (x - x)).sin();
            if (y71 > y62) {
                y62 = ((core::f64::consts::E * 1e-1_f64) * f64::to_radians(1.0_f64)).tanh();
            };
        }
        let y66 = ((y64 * y64) + 1.5_f64).ln();
        let mut y78 = (0.9_f64 * x.tanh()).exp_m1();
        let mut y80 = 0.0_f64;
        for n73 in (-1_i64)..0_i64 {
            let y85 = 1.5_f64.tanh();
            if (y85 > y78) {
                y78 = y85;
            };
            x += 0.5_f64 * (core::f64::consts::E.asinh() + x).tanh();
        }
        vec![((2.0_f64 * y62).powi(2) + 0.5_f64).log10()]
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
            &[-0.5],
            &[0.0, -0.07738642309275194, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
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

mod program_145 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, s2: &[f64]) -> f64 {
        if s2.is_empty() {
            return ((1.5_f64 * 2.0_f64.abs()) + 0.5_f64).ln();
        };
        let mut v49 = vec![vec![f64::cosh(0.9_f64 * x.sin()) / ((1.5_f64 * (x.powi(2) + 0.5_f64).powf(0.9_f64 * 1.5_f64.sin()).abs()) + 0.5_f64), K], vec![(-x) - (match (0_i64 % 7_i64) {
            2 => {
                let mut y15 = x;
                let mut y17 = 0.0_f64;
                for n6 in 2_i64..3_i64 {
                    y17 += ((-f64::ceil(K)) / 13.0_f64).exp();
                }
                let y19 = ((y17 * y17) + 1.5_f64).ln();
                let mut y15 = {
                    let mut k22 = 0_usize;
                    'l24: loop {
                        k22 += 1;
                        if k22 > 3 {
                            break ((s2[0] + s2[0]) % ((s2.last().copied().unwrap_or(1.5_f64).powi(2) + 0.5_f64).hypot(x).powi(2) + 1.5_f64));
                        }
                        let mut s2 = (s2[(k22 * 0_usize) % s2.len()] >= x) && ((1_i64 % 4_i64) == (0_i64 - 0_i64));
                    }
                };
                ({
                    let mut y34 = 3.0_f64.tanh();
                    let mut y36 = 0.0_f64;
                    'l31: for s2 in 0_i64..1_i64 {
                        y36 += ((0.9_f64 * std::f64::consts::PI.sin()).exp2() * x.clamp(-0.5_f64, 1.5_f64)).sin().exp();
                        y15 *= (1.0_f64 % (core::f64::consts::E.powi(2) + 1.5_f64)).fract();
                    }
                    let y38 = ((y36 * y36) + 1.5_f64).ln();
                    (((1.5_f64 * s2[1_usize % s2.len()].abs()) + 0.5_f64).log10() - y38).ceil().sin()
                }).ceil() / 13.0_f64
            }
            4.. => {
                -((1.5_f64 * (0.9_f64 * (1.0_f64 / 4.0_f64)).cosh().abs()) + 0.5_f64).recip()
            }
            n44 if ((3_usize != ((4_i64 as usize) % 4_usize)) && (s2[(0_usize + 3_usize) % s2.len()] < x)) => {
                x
            }
            _ => {
                (((0.9_f64 * x.sin()).atanh() + (x * s2.last().copied().unwrap_or(1.5_f64))) / ((x.powi(2) + 0.5_f64).powf(0.9_f64 * (x + s2[((1_i64 as usize) % 4_usize) % s2.len()]).tanh()).powi(2) + 0.5_f64)).sin()
            }
        }), ((1_usize as i64) as f64) / 30.0_f64]];
        let mut y56 = (1_usize as f64).sin();
        let mut y58 = 0.0_f64;
        for k51 in 0_usize..=(0_usize % 4) {
            y58 += ((1.5_f64 / ((1.5_f64 * ((2_usize + k51) as f64).sin().abs()) + 0.5_f64)) - x.abs()).sin().sin();
            v49 = vec![s2.to_vec(), vec![-x; 1]];
        }
        let mut y63 = 0.5_f64;
        for y65 in s2.iter() {
            y63 += (*y65) * 0.125_f64;
        }
        (core::f64::consts::E + core::f64::consts::E).rem_euclid((1.5_f64 * s2[s2.len() % s2.len()].abs()) + 1.5_f64)
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
            &[-0.0, 4.5, -0.0],
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

mod program_151 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut y2: f64, y4: f64, y6: f64) -> f64 {
        let y21 = {
            let mut y14 = y6;
            let mut y16 = 0.0_f64;
            for n9 in (-2_i64)..(-1_i64) {
                y16 += (f64::fract(y4).powi(2) + 0.5_f64).recip().tanh().tanh();
            }
            let y18 = ((y16 * y16) + 1.5_f64).ln();
            x = ((y14.mul_add(y6, (0_i64 / 3_i64) as f64) + K.clamp(-0.5_f64, 1.5_f64)) / ((1.5_f64 * (y14 % ((1.5_f64 * ((1_usize * 3_usize) as f64).sin().abs()) + 1.5_f64)).clamp(-0.5_f64, 1.5_f64).abs()) + 0.5_f64)) / 71.0_f64;
            ((0_i64 % 3_i64) as f64).tanh()
        };
        let mut y72 = y21.cos();
        let mut y74 = 0.0_f64;
        'l24: for y6 in 0_usize..0 {
            y72 = y72.max(((1.5_f64 * y21.abs()) + 0.5_f64).log2().sin());
            if (y4 > (y21 * 0.5_f64)) {
                y72 = y72.min(((1.5_f64 * y4.to_radians().abs()) + 0.5_f64).powf(0.9_f64 * (y21 - y4).sin()).sin());
            };
        }
        let y76 = ((y74 * y74) + 1.5_f64).ln();
        ((((x.min(((1_usize as i64) as f64).tanh()) - (0.25_f64 * y76)).sin().clamp(-0.5_f64, 1.5_f64) + (0.0625_f64 * y2)) + (0.0625_f64 * x)) + (0.0625_f64 * y76)) + (0.1_f64 * y72)
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
            &[-0.0, 0.0625, -0.0, 0.004257447762383061],
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

mod program_157 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, y3: f64, mut v5: Vec<f64>, a7: &[f64; 3], s9: &[usize]) -> f64 {
        if (depth == 0_usize) {
            return (0.9_f64 * (a7[2] / 3.0_f64)).sinh();
        };
        let mut y63 = 0.75_f64.to_radians().tanh();
        let mut y65 = 0.0_f64;
        for k11 in 0_usize..4 {
            let y70 = a7[1].copysign(a7[1]) % ((a7.len() as f64).sin().powi(2) + 1.5_f64);
            if (y70 > y63) {
                y63 = y70;
            };
            if (depth < depth) {
                y63 = y63.min(((y3 - a7[depth % 3]) - a7[0]).sin());
            };
        }
        let y67 = ((y65 * y65) + 1.5_f64).ln();
        let mut v72 = Vec::new();
        v72.push([f0(depth - 1_usize, (a7[2] - a7[1]) / 4.0_f64, (a7[1] * a7[0_usize % 3]).sin(), {
            for s75 in s9.windows(1).skip((depth + depth) % 4) {
                if (!({
                    v5 = vec![1.5_f64];
                    true
                })) {
                    let n82 = (2_i64 - 3_i64) % 7_i64;
                } else {
                    break;
                };
            }
            vec![y63]
        }, a7, s9); 2]);
        let mut y90 = ((1.5_f64 * y67.abs()) + 0.5_f64).powf(0.9_f64 * (core::f64::consts::E / 5.0_f64)).tanh();
        let mut y92 = 0.0_f64;
        for n85 in (-1_i64)..(-1_i64) {
            let y97 = ((y3 * ((n85 as f64) / 30.0_f64)) - y63.atan2(a7.first().copied().unwrap_or(0.5_f64).powi(2) + 0.5_f64)).sin();
            if (y97 > y90) {
                y90 = y97;
            };
            let y99 = (((depth as f64).sin().powi(2) + 0.5_f64).powf(0.9_f64 * 0.75_f64.sin()).powi(2) + 1.5_f64).acosh().sin();
            if (y99 > y90) {
                y90 = 1.5_f64.signum().to_radians();
            };
            x -= 0.5_f64 * (0.9_f64 * ((1.0_f64 / (K.powi(2) + 0.5_f64)) / 7.0_f64)).exp2().sin();
        }
        let y94 = ((y92 * y92) + 1.5_f64).ln();
        let mut y101 = 0.5_f64;
        for y103 in a7.iter() {
            y101 += (*y103) * 0.0625_f64;
        }
        let mut y105 = 0.5_f64;
        for y107 in a7.iter() {
            y105 += (*y107) * 0.1_f64;
        }
        (((((-(0_usize as f64)) / 30.0_f64) + (0.0625_f64 * y67)) + (0.1_f64 * x)) + (0.125_f64 * y94)) + (0.0625_f64 * y90)
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
            &[0.1, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_175 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, c4: bool) -> f64 {
        let mut y46 = core::f64::consts::E / 4.0_f64;
        let mut y48 = 0.0_f64;
        for k6 in (1_usize..4).step_by(1) {
            y48 += ((((1.5_f64 * y2.abs()) + 0.5_f64).cbrt() / ((1.5_f64 * std::f64::consts::PI.fract().abs()) + 0.5_f64)) / 9.0_f64).tanh();
            y48 += (core::f64::consts::E / 4.0_f64).tanh();
            let mut y18 = (x / (y2.powi(2) + 0.5_f64)) / 4.0_f64;
            let mut y20 = 0.0_f64;
            'l13: for k11 in 0_usize..2 {
                y18 = ((-x) * y2.asinh()).sin().max(y18);
            }
            let y22 = ((y20 * y20) + 1.5_f64).ln();
            match (4_i64 % 7_i64, c4) {
                (-3, false) => {
                    let r27 = [(0.9_f64 * y22.sin()).exp2() % ((x + y22).powi(2) + 1.5_f64), ((y2.powi(2) + 0.5_f64).powf(0.9_f64 * 0.25_f64.sin()) + (std::f64::consts::PI * 1.0_f64)).tanh()];
                }
                (n30, true) => {
                    break;
                }
                _ => {
                    match (4_i64 % 7_i64) {
                        3..6 => {}
                        1.. => {
                            let a38 = [-(x % (2.0_f64.powi(2) + 1.5_f64)), ((1.5_f64 * (y2 * y18).abs()) + 0.5_f64).ln(), (0.9_f64 * (-y18).sin()).exp_m1()];
                        }
                        n41 => {
                            let r44: [f64; 2] = [y22, 1.0_f64 + (y18.powi(2) + 0.5_f64).ln_1p()];
                        }
                    };
                }
            };
        }
        let mut y56 = x;
        let mut y58 = 0.0_f64;
        for _ in 0_usize..1 {
            if c4 {
                y56 = y56.max((0.9_f64 * ((((3_usize + 1_usize) as f64) / 30.0_f64).cos() / 2.0_f64)).exp2());
            };
            y56 = (x.powi(2) + 0.5_f64).cbrt().asinh().tanh().max(y56);
        }
        (((x + (0.0625_f64 * x)) + (0.1_f64 * y58)) + (0.125_f64 * y56)) + (0.125_f64 * y48)
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
            &[1.1875, 0.01450891051562865],
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
        let y8 = ((((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * y2.tanh()) + (y2 % (3.0_f64.powi(2) + 1.5_f64))) + (0.9_f64 * (s6[0] as f64).tanh()).exp_m1().max(((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64) / 14.0_f64)).tanh();
        for k10 in s6.iter().rev() {
            'l17: for k15 in s6 {
                let mut v20: Vec<f64> = Vec::new();
                v20.push(((core::f64::consts::E % (0.25_f64.powi(2) + 1.5_f64)) * (v20.last().copied().unwrap_or(1.5_f64) - m4[((*k10) + 3_usize) % 2][1])).sin());
            }
        }
        let mut y57 = (0.9_f64 * (y8 / 9.0_f64)).sinh();
        let mut y59 = 0.0_f64;
        for k22 in 1_usize..4 {
            y59 += ({
                1.5_f64.trunc()
            }).tanh().tanh();
            let mut y34 = (-y8) / 8.0_f64;
            let mut y36 = 0.0_f64;
            for n27 in ((-2_i64)..=(-1_i64)).rev() {
                y36 += m4[0][0].sin().tanh();
            }
            let y38 = ((y36 * y36) + 1.5_f64).ln();
            let mut y50 = y38.div_euclid((1.5_f64 * 1.5_f64.abs()) + 1.5_f64) / 9.0_f64;
            let mut y52 = 0.0_f64;
            for k41 in 0_usize..1 {
                if (k22 >= s6[0]) {
                    y50 = y50.max((0.9_f64 * 0.25_f64.ceil().tanh()).exp_m1());
                };
            }
            let y54 = ((y52 * y52) + 1.5_f64).ln();
        }
        ((y59.sin().powi(2) + 0.5_f64).hypot(0.5_f64) * m4[(1_usize + 1_usize) % 2][1].abs()).tanh()
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
            &[0.0, 0.0, 0.0, 0.35552471262693947, 0.0, 0.0],
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
        for k6 in 0_usize..(3_usize % 4) {
            let mut y11 = x;
        }
        let mut y33 = (-2.0_f64) / 3.0_f64;
        let mut y35 = 0.0_f64;
        for k13 in 0_usize..1 {
            if ((k13 + k13) < ((4_i64 as usize) % 4_usize)) {
                y33 = y33.max((-0.5_f64) / 3.0_f64);
            };
        }
        let y37 = ((y35 * y35) + 1.5_f64).ln();
        let mut y45 = std::f64::consts::PI.rem_euclid((1.5_f64 * 1e-1_f64.abs()) + 1.5_f64).sin();
        let mut y47 = 0.0_f64;
        for k40 in 0_usize..((2_usize * 0_usize) % 4) {
            if ((y37 < x) && (x <= y4)) {
                y45 = y45.min((x * y4.ceil()) / 26.0_f64);
            };
        }
        let y49 = ((y47 * y47) + 1.5_f64).ln();
        f64::signum(y49).atan()
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
            &[-0.0, -0.0],
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

mod program_241 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut y2: f64, s4: &mut [f64], y6: &f64, s8: &[f64]) -> f64 {
        if s8.is_empty() {
            return (-0.25_f64);
        };
        let mut k10 = 0_usize;
        'l12: while k10 < 2 {
            k10 += 1;
            if (k10 <= k10) {
                break;
            };
            let n16 = (0_i64 / 3_i64) % 7_i64;
        }
        let mut y51 = ((*y6) * 1.5_f64) / 6.0_f64;
        let mut y53 = 0.0_f64;
        for _ in 0_usize..1 {
            y53 += ((1.5_f64 * f64::to_radians(y2).abs()) + 0.5_f64).powf(0.9_f64 * ((s4.get(((3_i64 as usize) % 4_usize) % 4).copied().unwrap_or(0.25_f64) * std::f64::consts::PI) / 48.0_f64).tanh()).sin().exp();
            y53 += (s8.first().copied().unwrap_or(0.25_f64) * 0.75_f64).clamp(-0.5_f64, 1.5_f64).tanh().tanh();
        }
        let mut y58 = 0.5_f64;
        for y60 in s4.iter() {
            y58 += (*y60) * 0.1_f64;
        }
        (((((y53 - ((std::f64::consts::PI * x) + (0.5_f64 * s4.last().copied().unwrap_or(0.25_f64))).sin()) / 25.0_f64) + (0.0625_f64 * x)) + (0.1_f64 * y58)) + (0.125_f64 * (*y6))) + (0.0625_f64 * s8[0])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.789283, -0.313883, 0.145417, -1.082883, -1.329083, -1.1970830000000001, -1.011883, 1.8598169999999998, 0.277017, 1.3172169999999999, 1.4707169999999998, 0.7961170000000001, 0.666617, -1.855083, 0.5934170000000001, 0.618917, -1.806383],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]]; let a3: f64 = x[9]; let a4: Vec<f64> = vec![x[10], x[11], x[12], x[13], x[14], x[15], x[16]];
                let value = f0(a0.clone(), a1.clone(), &mut a2, &a3, &a4);
                outcome(value, &[&a2])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]]; let a3: f64 = x[9]; let a4: Vec<f64> = vec![x[10], x[11], x[12], x[13], x[14], x[15], x[16]];
                let mut d2 = a2.clone(); let mut d3 = a3.clone(); let mut d4 = a4.clone(); 
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), &mut a2, &a3, &a4, &mut d2, &mut d3, &mut d4);
                (outcome(value, &[&a2]), all(&[&d0, &d1, &d2, &d3, &d4]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[-0.025006071165717556, 0.0001804188425238965, 0.010000000000000002, 0.010000000000000002, 0.010000000000000002, 0.008027792869596722, 0.010000000000000002, 0.010000000000000002, -0.00392702377657512, 0.125, 0.06848251752349245, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
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
        let mut y16 = (x + y2).tanh();
        let mut y18 = 0.0_f64;
        for k4 in 1_usize..4 {
            let y23 = (2.0_f64.max((0_i64 as f64).tanh()) / (f64::trunc(y2).powi(2) + 0.5_f64)).tanh();
            if (y23 > y16) {
                y16 = y23;
            };
        }
        let n48 @ -2..=3 = ((3_i64 * 3_i64) % 7_i64) else {
            return (((((0.9_f64 * (match (1_i64 % 7_i64, y18 <= (y2 + x)) {
                (n27 @ (-3 | -1..0), true) => {
                    let n27 = 2_usize % 4;
                    let mut y16 = [[x, ((1.5_f64 * 0.75_f64.abs()) + 0.5_f64).powi(-2) * y16], [(y18 - y2).tanh().clamp(-0.5_f64, 1.5_f64), match ((-0_i64) % 7_i64, ((0_usize as f64) <= y2) && (y2 > x)) {
                        (n32, false) if ((y18 / ((1.5_f64 * (y18 / 24.0_f64).abs()) + 0.5_f64)) >= (std::f64::consts::PI - y18)) => {
                            let a35 = [(0.9_f64 * (x / 3.0_f64)).tan() * (y16 * y16), ((x * x) * y2.mul_add(1.5_f64, 0.5_f64)).sin(), (x - y16) / (y18.sin().cos().powi(2) + 0.5_f64)];
                            1.5_f64.powi(1)
                        }
                        (n38, true) => {
                            (0.9_f64 * (y2.signum() + (y2 + 3.0_f64)).sin()).exp2()
                        }
                        _ => {
                            (y18 + (0.9_f64 * (((1.5_f64 * y2.abs()) + 0.5_f64).ln_1p() / 7.0_f64)).tan()).tanh()
                        }
                    }]];
                    1e-1_f64.sin()
                }
                (n44, true) => {
                    ((1.5_f64 * (-y18).tanh().atan().abs()) + 0.5_f64).log((1.5_f64 * ((y16 - y16) * (y18 + y18).tanh()).abs()) + 1.5_f64).tanh()
                }
                _ => {
                    1.5_f64.to_radians().sin()
                }
            }).tanh()).exp_m1().abs() + (0.125_f64 * y16)) + (0.125_f64 * x)) + (0.1_f64 * y2)) + (0.0625_f64 * y18));
        };
        let mut y55 = -y2;
        let mut y57 = 0.0_f64;
        for k50 in (0_usize..((1_usize * 3_usize) % 4)).rev() {
            y55 = y55.min(((core::f64::consts::E + std::f64::consts::PI) / ((1.5_f64 * 0.5_f64.abs()) + 0.5_f64)).tanh());
        }
        ((2.0_f64 / ((1.5_f64 * (y57 / 24.0_f64).abs()) + 0.5_f64)) / ((y55 % ((1.5_f64 * y2.abs()) + 1.5_f64)).powi(2) + 0.5_f64)) / 12.0_f64
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
            &[0.0, 0.1685515913021558],
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

mod program_249 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, mut k2: usize, mut v4: Vec<f64>) -> f64 {
        v4 = std::mem::replace(&mut v4, vec![x]);
        k2 = 0;
        let mut y24 = (-1e-1_f64).tanh();
        let mut y26 = 0.0_f64;
        'l8: for k6 in 1_usize..1 {
            y26 += (((std::f64::consts::PI / ((1.5_f64 * (((1_i64 as usize) % 4_usize) as f64).sin().abs()) + 0.5_f64)) + x) / 10.0_f64).exp();
            let v22: Vec<f64> = vec![(x.atan() + ({
                v4 = {
                    let mut k12 = 0_usize;
                    loop {
                        k12 += 1;
                        if k12 > 3 {
                            break vec![if (({
                        v4 = vec![(-(0_usize as f64)).sin()];
                        let y16 = x;
                        v4.sort_by(|a, b| b.total_cmp(a));
                        (x.powi(2) + 1.5_f64).acosh() / 7.0_f64
                    }) < ((2_usize as f64) % (x.powi(2) + 1.5_f64))) {
                        v4 = vec![K; k2 % 4];
                        x
                    } else {
                        (x + (-x)).to_radians()
                    }, ((x + x) * (x * 1e-1_f64)).sin()];
                        }
                        v4 = vec![x.ceil().tanh(), -x];
                    }
                };
                x
            })).tanh(); 2];
        }
        let y28 = ((y26 * y26) + 1.5_f64).ln();
        let mut y35 = 0.25_f64.powi(1).sin();
        let mut y37 = 0.0_f64;
        for y28 in 0_usize..((k2 + 3_usize) % 4) {
            let y42 = ((y24 * y24).powi(2) + 0.5_f64).recip();
            if (y42 > y35) {
                y35 = y42;
            };
            v4 = v4.clone();
        }
        let mut y44 = 0.5_f64;
        for y46 in v4.iter() {
            y44 += (*y46) * 0.1_f64;
        }
        y44 / ((1.5_f64 * y28.abs()) + 0.5_f64)
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
            &[0.0, -0.045118304890161116, -0.045118304890161116, -0.045118304890161116, -0.045118304890161116, -0.045118304890161116, -0.045118304890161116, -0.045118304890161116],
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
        let mut y20 = (x + x).tanh();
        let mut y22 = 0.0_f64;
        'l7: for k5 in 0_usize..3 {
            y20 = ((K % ((1.5_f64 * x.abs()) + 1.5_f64)).powi(2) + 0.5_f64).sqrt().tanh().min(y20);
        }
        let y24 = ((y22 * y22) + 1.5_f64).ln();
        let mut y49 = y20.clamp(-0.5_f64, 1.5_f64);
        let mut y51 = 0.0_f64;
        'l29: for n27 in ((-2_i64)..0_i64).step_by(3) {
            y49 = y49.max((y24.ceil() * (-core::f64::consts::E)) / 52.0_f64);
            let y56 = ((x + y24) * (x + y20)).tanh();
            if (y56 > y49) {
                y49 = y56;
            };
            let mut y40 = (y20 + 0.5_f64).tanh();
            let mut y42 = 0.0_f64;
            for x in 1_usize..=3 {
                let y47 = y24 / 8.0_f64;
                if (y47 > y40) {
                    y40 = ((y20 * y24) + (-1e-1_f64)).tanh();
                };
                let mut a36: [f64; 3] = [y20 * y20.trunc(), ((3.0_f64 + y24) + (2.0_f64.powi(2) + 0.5_f64).powf(0.9_f64 * (K / 5.0_f64))).tanh(), (std::f64::consts::PI + y20) + (0.9_f64 * (std::f64::consts::PI / 5.0_f64)).exp2()];
                let mut y38 = 1.0_f64;
                a36 = [(y24 + a36[depth % 3]).sin(), y24.div_euclid((1.5_f64 * a36[1].abs()) + 1.5_f64), a36.get(1).copied().unwrap_or(0.5_f64)];
            }
            let y44 = ((y42 * y42) + 1.5_f64).ln();
        }
        let mut y62 = (((depth + 0_usize) as f64) - y20).tanh();
        let mut y64 = 0.0_f64;
        'l59: for s3 in 0_i64..0_i64 {
            y64 += ((-((2_i64 + s3) as f64)) / 30.0_f64).exp();
            y64 += y51.sin().exp();
        }
        let y66 = ((y64 * y64) + 1.5_f64).ln();
        let mut y69 = 0.5_f64;
        for y71 in s3.iter() {
            y69 += (*y71) * 0.1_f64;
        }
        ((x * (((4_i64 * 4_i64) as f64) / 30.0_f64)) - ((depth as f64) + y69)) / 34.0_f64
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

mod program_277 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut p2: (f64, f64), s4: &[(f64, f64)], y6: &mut f64) -> f64 {
        if s4.is_empty() {
            return (-(*y6)).tanh();
        };
        for p8 in s4[..(2_usize % (s4.len() + 1))].iter().skip(2) {
            let mut p18 = (p8.1, (0.9_f64 * ({
                let mut k13 = 0_usize;
                loop {
                    k13 += 1;
                    if k13 > 0 {
                        break (1.5_f64.atan2(x.powi(2) + 0.5_f64) + p8.1).sin();
                    }
                    *y6 = (p2.0.powi(2) + 0.5_f64).ln();
                }
            }).tanh()).tan());
            let mut y25 = ((1.5_f64 * (*y6).abs()) + 0.5_f64).powf(0.9_f64 * (x / 14.0_f64)).tanh();
            let mut y27 = 0.0_f64;
            'l22: for k20 in (0_usize..(3_usize % 4)).step_by(2) {
                let y32 = 0.5_f64 * 0.5_f64;
                if (y32 > y25) {
                    y25 = y32;
                };
                y27 += ((0.9_f64 * p8.1.tanh()).acos().min(0.5_f64 + 0.5_f64) / 4.0_f64).tanh();
            }
            let y29 = ((y27 * y27) + 1.5_f64).ln();
        }
        let mut y44 = (x * s4[0_usize % s4.len()].1) / 24.0_f64;
        let mut y46 = 0.0_f64;
        for k34 in (0_usize..(s4.len() % 4)).rev() {
            y44 = y44.max(0.5_f64 % ((1.5_f64 * (1.0_f64 + 0.5_f64).abs()) + 1.5_f64));
        }
        let mut y56 = (x.powi(2) + 0.5_f64).hypot(std::f64::consts::PI) / 149.0_f64;
        let mut y58 = 0.0_f64;
        for k51 in (0_usize..(3_usize % 4)).step_by(3) {
            y58 += (s4[0].0 * y46.tanh()).powi(3).tanh().sin();
            y58 += y44.tanh().exp();
        }
        let y60 = ((y58 * y58) + 1.5_f64).ln();
        ((((0.5_f64 * (f64::cbrt(s4[0].0.powi(2) + 0.5_f64) - (y44 * (*y6))).tanh()).sin() + (0.1_f64 * y60)) + (0.125_f64 * y46)) + (0.1_f64 * p2.1)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.071917, -0.152783, 0.814617, -1.270783, 0.992317, 0.20021699999999998, 0.002417, 1.453317, -1.304783, -1.3338830000000002, 0.567617, -0.922883, -1.524983, -0.606483, 0.5643170000000001, -1.2634830000000001, -0.056582999999999994, -1.183583],
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]); let a2: Vec<(f64, f64)> = vec![(x[3], x[4]), (x[5], x[6]), (x[7], x[8]), (x[9], x[10]), (x[11], x[12]), (x[13], x[14]), (x[15], x[16])]; let mut a3: f64 = x[17];
                let value = f0(a0.clone(), a1.clone(), &a2, &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]); let a2: Vec<(f64, f64)> = vec![(x[3], x[4]), (x[5], x[6]), (x[7], x[8]), (x[9], x[10]), (x[11], x[12]), (x[13], x[14]), (x[15], x[16])]; let mut a3: f64 = x[17];
                let mut d2 = a2.clone(); let mut d3 = a3.clone(); 
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), &a2, &mut a3, &mut d2, &mut d3);
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0, 0.0],
            &[0.0625, -0.0, 0.1, -0.02049374484378412, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.019928271742006447],
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
        let (y4, y6) = (0.25_f64, 0.5_f64.cos());
        let mut y28 = (y2 * std::f64::consts::PI).tanh();
        let mut y30 = 0.0_f64;
        for k8 in 0_usize..(3_usize % 4) {
            y28 = y28.max(({
                let mut k35 = 0_usize;
                'l37: loop {
                    k35 += 1;
                    if k35 > 2 {
                        break (0.9_f64 * ((y4 / ((1.5_f64 * y6.abs()) + 0.5_f64)) / 27.0_f64)).exp_m1();
                    }
                    let y41 = (((y2.powi(2) + 0.5_f64).log(((k35 as f64) / 30.0_f64).powi(2) + 1.5_f64) / 14.0_f64).copysign((0.9_f64 * y2.sin()).atanh()) - ({
                        (0.9_f64 * y4.sin()).exp_m1()
                    })) / 9.0_f64;
                }
            }) / 8.0_f64);
            y30 += (y6.mul_add(K, y6) + (y6 * y2)).tanh().sin();
        }
        (core::f64::consts::E * x).tanh().min((y2 * y4).tanh())
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
            &[-0.0, -0.12262340468474558],
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

mod program_309 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, k2: usize) -> f64 {
        if (2_i64 <= 1_i64) {
            let mut y34 = (k2 as f64) / 30.0_f64;
            let mut y36 = 0.0_f64;
            for k5 in (0_usize..3).step_by(1) {
                y34 = y34.max(((0.5_f64 % (0.5_f64.powi(2) + 1.5_f64)).powi(2) + 0.5_f64).recip());
                y36 += ((K.powi(2) + 0.5_f64).recip() / ((1.5_f64 * 0.5_f64.fract().abs()) + 0.5_f64)).sin().tanh();
                let ((mut y12, mut y14), y16) = ((((((4_i64 as f64) / 30.0_f64).powi(2) + 0.5_f64).log(x.powi(2) + 1.5_f64) - 1e-1_f64).sin(), if ((k5 * k5) != k2) {
                    x *= 1.0_f64 / 3.0_f64;
                    (((-0_i64) as f64).sin().powi(2) + 0.5_f64).ln_1p().mul_add(((((1_i64 - 4_i64) as f64) + x).sin().powi(2) + 0.5_f64).log10(), ((1.5_f64 * (x % (x.powi(2) + 1.5_f64)).abs()) + 0.5_f64).log2()).sin()
                } else {
                    x += 0.5_f64 * (((0.75_f64 * x) / ((1.5_f64 * x.abs()) + 0.5_f64)) / 72.0_f64).tanh();
                    x = K;
                    (-((std::f64::consts::PI + x) * (2.0_f64 * x).sin())).sin()
                }), x);
                let mut y27 = (2.0_f64 * y12).tanh();
                let mut y29 = 0.0_f64;
                'l19: for k5 in 0_usize..1 {
                    y29 += ((-(y16 + core::f64::consts::E)) / 16.0_f64).tanh();
                }
                let y31 = ((y29 * y29) + 1.5_f64).ln();
                y14 = 3.0_f64;
            }
        } else {
            x += 0.5_f64 * (-x.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64).sin()).tanh();
            return ((((1.5_f64 * (f64::asin(0.9_f64 * (x / 14.0_f64)) * x.asinh()).tanh().abs()) + 0.5_f64).log((1.5_f64 * ((1.5_f64 * ((x * x) / 144.0_f64).abs()) + 0.5_f64).sqrt().abs()) + 1.5_f64) / 14.0_f64) + (0.1_f64 * x));
        };
        let mut y45 = (x + x).tanh();
        let mut y47 = 0.0_f64;
        'l42: for _ in 1_usize..4 {
            y45 = y45.min(((0.5_f64.powi(2) + 0.5_f64).ln().powi(2) + 0.5_f64).log((0.5_f64 * 1.5_f64).powi(2) + 1.5_f64) / 14.0_f64);
            x += 0.5_f64 * (x.to_radians() / 24.0_f64);
        }
        ((x.atan2((1.5_f64 * ((k2 as f64) / (x.powi(2) + 0.5_f64)).sin().abs()) + 0.5_f64) + (0.125_f64 * y45)) + (0.0625_f64 * y47)) + (0.125_f64 * x)
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
            &[-0.040299355292632164],
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

mod program_319 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, n2: i64, y4: f64) -> f64 {
        match ((n2 * n2) % 7_i64, ((1.5_f64 * y4.abs()) + 0.5_f64).sqrt() >= ((n2 as f64).tanh() * x)) {
            (n7, true) if ((3_i64 + n7) <= n2) => {
                for n10 in (-1_i64)..(-1_i64) {
                    let (_, y15) = (y4.mul_add(y4, x).sin().rem_euclid((1.5_f64 * x.max(0.75_f64).abs()) + 1.5_f64).sin(), x);
                    let p17: ((f64, f64), f64) = ((((0.9_f64 * (1e-1_f64 / 4.0_f64)).to_degrees() / 58.0_f64) * (0.9_f64 * (0.25_f64 / 4.0_f64)).to_degrees().sin(), (((((n2 as usize) % 4_usize) as f64).tanh().powi(2) + 0.5_f64).ln() + (core::f64::consts::E + y15)).tanh()), (-(core::f64::consts::E - x)).tanh());
                }
                let mut y24 = x.sin();
                let mut y26 = 0.0_f64;
                for n19 in ((-1_i64)..3_i64).rev() {
                    let y31 = (((x * x) / 144.0_f64) - y4).sin();
                    if (y31 > y24) {
                        y24 = y31;
                    };
                }
            }
            (n34, true) => {
                let n2 = (x > x) && ({
                    x *= ((x - 3.0_f64) * (K.powi(2) + 0.5_f64).sqrt().tanh()).tanh();
                    ((2_i64 as usize) % 4_usize) != 3_usize
                });
                let mut y39: f64 = (y4 + (0.9_f64 * y4.copysign(x).tanh()).to_degrees()) / 60.0_f64;
            }
            _ => {
                let mut y74 = y4.cos();
                let mut y76 = 0.0_f64;
                for n42 in 2_i64..6_i64 {
                    y76 += (((y4 / (0.5_f64.powi(2) + 0.5_f64)) * f64::exp_m1(0.9_f64 * (y4 / 3.0_f64))) / 8.0_f64).tanh();
                }
                let y78 = ((y76 * y76) + 1.5_f64).ln();
            }
        };
        let mut y85 = 0.5_f64.sin();
        let mut y87 = 0.0_f64;
        for y4 in 0_usize..(3_usize % 4) {
            y85 = y85.min(1.5_f64.tanh());
            x = ((-x) / ((1.5_f64 * x.abs()) + 0.5_f64)).sin();
        }
        (((((((((3_usize as f64) % ((1.5_f64 * y85.abs()) + 1.5_f64)) / 30.0_f64) * y87.sin()) + ((y4 - core::f64::consts::E) * ((y87 + x) / 36.0_f64))) / 7.0_f64) + (0.1_f64 * y87)) + (0.125_f64 * y4)) + (0.1_f64 * y85)) + (0.125_f64 * x)
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
            &[-0.0006703454755858113, 0.12640412613264682],
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
        let mut y24 = (s2.len() as f64).tanh().min(core::f64::consts::E).sin();
        let mut y26 = 0.0_f64;
        for k4 in 1_usize..4 {
            y26 += ((core::f64::consts::E * x) / (x.powi(2) + 0.5_f64)).tanh().sin();
            y26 += ((x - s2[(k4 + k4) % s2.len()]) - (0.9_f64 * s2[k4 % s2.len()].tanh()).exp2()).tanh().sin();
        }
        let mut y36 = s2[0];
        let mut y38 = 0.0_f64;
        'l33: for k31 in 0_usize..0 {
            y36 = (y26 / 24.0_f64).min(y36);
            let y43 = (0.9_f64 * s2[3_usize % s2.len()].sin()).exp2().round() / 13.0_f64;
            if (y43 > y36) {
                y36 = y43;
            };
        }
        let y40 = ((y38 * y38) + 1.5_f64).ln();
        let mut y45 = 0.5_f64;
        for y47 in s2.iter() {
            y45 += (*y47) * 0.125_f64;
        }
        let mut y49 = 0.5_f64;
        for y51 in s2.iter() {
            y49 += (*y51) * 0.1_f64;
        }
        f64::round(s2[1_usize % s2.len()] + 1.5_f64) / 13.0_f64
    }

    #[differentiable]
    fn f1(mut x: f64) -> f64 {
        let mut y29 = (0.5_f64 * x) / 36.0_f64;
        let mut y31 = 0.0_f64;
        'l4: for k2 in 0_usize..(0_usize % 4) {
            y29 = ((1_usize as i64) as f64).tanh().max(y29);
            y31 += 0.5_f64.powi(2).fract().exp();
        }
        let y33 = ((y31 * y31) + 1.5_f64).ln();
        let mut y41 = x.mul_add(std::f64::consts::PI, 0_usize as f64).sin();
        let mut y43 = 0.0_f64;
        'l38: for k36 in 1_usize..3 {
            let y48 = (y29 / (y29.to_radians().powi(2) + 0.5_f64)).sin();
            if (y48 > y41) {
                y41 = y48;
            };
            x += 0.5_f64 * ((y33.floor() * (-y33)) / 104.0_f64).sin();
        }
        ((((((1.5_f64 * (K + core::f64::consts::E).asinh().abs()) + 0.5_f64).hypot(y41) / 67.0_f64) + (0.0625_f64 * y33)) + (0.125_f64 * y29)) + (0.125_f64 * y43)) + (0.0625_f64 * y41)
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
            &[0.003470517927974184],
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
        let ((mut y31, y33), y35) = ((x * (x * 0.25_f64), 1.5_f64.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64) + ((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * x.sin())), if ((1_i64 / 4_i64) != 4_i64) {
            x
        } else {
            if (false || (0_usize >= 1_usize)) {
                for k4 in 0_usize..((2_usize + 2_usize) % 4) {
                    let y9: f64 = 2.0_f64;
                }
                let mut y20 = (x + 0.25_f64).tanh();
                let mut y22 = 0.0_f64;
                for k11 in 0_usize..=(3_usize % 4) {
                    let y27 = x;
                    if (y27 > y20) {
                        y20 = (2.0_f64 + x).copysign(x - x).sin();
                    };
                }
            } else {};
            x - ((0.25_f64.powi(2) + 0.5_f64).recip() + (-x))
        });
        let mut y42 = -x;
        let mut y44 = 0.0_f64;
        for k37 in 0_usize..4 {
            let y49 = ((1.5_f64 * (0.25_f64 - x).abs()) + 0.5_f64).ln() / 6.0_f64;
            if (y49 > y42) {
                y42 = y49;
            };
            if ((K.powi(2) + 0.5_f64).powf(0.9_f64 * y35.sin()) >= y33.atan2(K.powi(2) + 0.5_f64)) {
                y42 = y42.max((-(K + y35)).sin());
            };
            y31 = (y35 * (x.clamp(-0.5_f64, 1.5_f64) + x)).sin();
        }
        let y46 = ((y44 * y44) + 1.5_f64).ln();
        (f64::ln_1p(x.powi(2) + 0.5_f64) - (y46 - 1e-1_f64)).tanh()
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
            &[0.23948800268020767],
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
        let k6 = 3_usize;
        let k8 = 2_usize;
        let mut v10 = vec![(x.powi(2) + 0.5_f64).hypot(x).sin(); k6];
        let mut v12 = vec![f64::acos(0.9_f64 * (x / 14.0_f64)) / 4.0_f64; k6];
        let mut v14 = vec![0.5_f64; k6 * k8];
        for k18 in 0_usize..k6 {
            for k20 in 0_usize..k8 {
                v14[(k18 * k8) + k20] = a2[k18 % 3].mul_add(a2[(k18 + k20) % 3], a2[1]).abs() / 6.0_f64;
            }
        }
        let mut y16 = 0.0_f64;
        for k24 in 0_usize..2_usize {
            for k27 in 0_usize..k6 {
                v10[k27] = 0.0_f64;
                for k30 in 0_usize..k8 {
                    v10[k27] += v14[(k27 * k8) + k30] * ((if false {
                        (((((k27 + k24) as f64) + ((3_i64 / 4_i64) as f64)) + (0.9_f64 * (p4.1 / 14.0_f64)).tan()) / ((1.5_f64 * ((-(p4.0 - 0.25_f64)) / 15.0_f64).abs()) + 0.5_f64)).tanh()
                    } else {
                        let mut k35: usize = a2.len() % 4;
                        ((2_i64 as f64) - (p4.1 - x)).sin().min((x.abs() * ((1.5_f64 * x.abs()) + 0.5_f64).ln()).sin())
                    }) / 2.0_f64);
                }
            }
            for k37 in 0_usize..k6 {
                y16 += (v10[k37] * x.abs().sin()).tanh();
            }
            std::mem::swap(&mut v10, &mut v12);
        }
        x = (a2.get(a2.len() % 4).copied().unwrap_or(0.5_f64) + p4.0).tanh().clamp(-0.5_f64, 1.5_f64).tanh();
        let mut y57 = if true {
            ((x % ((1.5_f64 * (x.powi(2) + 1.5_f64).acosh().abs()) + 1.5_f64)) * a2[0]).sin()
        } else {
            (x - (0.9_f64 * 1e-1_f64.tanh()).exp_m1()).tanh().tanh()
        };
        let mut y59 = 0.0_f64;
        for k40 in 0_usize..(((0_i64 as usize) % 4_usize) % 4) {
            y59 += (y16.tanh().min(a2.first().copied().unwrap_or(0.25_f64)) + (a2.last().copied().unwrap_or(0.5_f64) + a2[0])).tanh().exp();
            y57 = y16.tanh().atan2((a2[k40 % 3] * core::f64::consts::E).powi(2) + 0.5_f64).min(y57);
        }
        let y61 = ((y59 * y59) + 1.5_f64).ln();
        let mut y66 = 0.5_f64;
        for y68 in a2.iter() {
            y66 += (*y68) * 0.125_f64;
        }
        let mut y70 = 0.5_f64;
        for y72 in a2.iter() {
            y70 += (*y72) * 0.1_f64;
        }
        (((((((y16 + y66) - (y66 - 0.25_f64)) + (y16 / ((1.5_f64 * a2[1_usize % 3].signum().abs()) + 0.5_f64)).tanh()) / 56.0_f64) + (0.0625_f64 * a2[1])) + (0.0625_f64 * x)) + (0.1_f64 * y66)) + (0.125_f64 * y61)
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
            &[0.009675062945334762, 0.009778341765437688, 0.08561025347391144, 0.006099078285889536, 0.04496186284956922, -0.01847182154951219],
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
        if (!c7) {
            let mut y20 = p5.0 / 12.0_f64;
            let mut y22 = 0.0_f64;
            for k10 in (0_usize..(((n3 as usize) % 4_usize) % 4)).rev() {
                if c7 {
                    y20 = y20.min((x + (0.9_f64 * p5.0.tanh()).sinh()) / 4.0_f64);
                };
                let y15: f64 = (0.9_f64 * (x.rem_euclid(1.5_f64.powi(2) + 1.5_f64) + (x * 1.5_f64)).sin()).atanh();
                let k10: f64 = if ((-n3) < n3) {
                    p5.1 += 0.5_f64 * f64::tan(0.9_f64 * p5.0.to_radians().sin()).sin();
                    p5.1 = ((1.5_f64 * (-x.copysign(y15)).abs()) + 0.5_f64).powf(0.9_f64 * ((((depth as i64) as f64) / 30.0_f64) * ((4_i64 + 0_i64) as f64).sin()).max((y15 * y15).sin()).tanh());
                    (0.9_f64 * (((p5.1.powi(2) + 0.5_f64).sqrt() / 145.0_f64) / ((0.75_f64 - y15).powi(2) + 0.5_f64)).sin()).asin()
                } else {
                    p5.0 = 0.25_f64.copysign(f64::atanh(0.9_f64 * p5.1.sin()).clamp(-0.5_f64, 1.5_f64));
                    p5.0 = (y15 + f64::cbrt(x.powi(2) + 0.5_f64)).sin().mul_add((0.9_f64 * (y15 * x).tanh()).to_degrees().tanh(), (0.9_f64 * (0.9_f64 * (y15 / 9.0_f64)).cosh().sin()).exp());
                    p5.0 = x * (((0.9_f64 * (p5.1 / 14.0_f64)).acos() - (y15 - p5.1)) / 24.0_f64);
                    (0.9_f64 * (x / 3.0_f64)).asin()
                };
            }
            let y24 = ((y22 * y22) + 1.5_f64).ln();
        };
        if c7 {
            p5.0 *= ({
                p5.1 += 0.5_f64 * ((p5.1 * (((n3 - 4_i64) as f64) / 30.0_f64)) - ((n3 as f64).tanh() * ((3_usize * depth) as f64).sin())).tanh();
                (((1_i64 % 3_i64) as f64) + core::f64::consts::E).sin()
            }).rem_euclid((1.5_f64 * (p5.0 / ((1.5_f64 * x.abs()) + 0.5_f64)).sin().abs()) + 1.5_f64).sin();
            return (x + x).clamp(-0.5_f64, 1.5_f64);
        };
        let mut y34 = 1.0_f64.rem_euclid(x.powi(2) + 1.5_f64) / 6.0_f64;
        let mut y36 = 0.0_f64;
        for k29 in (0_usize..4).rev() {
            y36 += (((1.5_f64 * x.abs()) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64) / 14.0_f64).rem_euclid((1.5_f64 * ((k29 as f64).tanh() * x).abs()) + 1.5_f64).sin().exp();
            y34 = (((-x) + 0.75_f64) / 5.0_f64).min(y34);
        }
        ((((-((((1.5_f64 * (y36 / 24.0_f64).abs()) + 0.5_f64).log(p5.1.powi(2) + 1.5_f64) - (0.9_f64 * 3.0_f64.tanh()).to_degrees()) / 72.0_f64)) + (0.125_f64 * y36)) + (0.125_f64 * p5.0)) + (0.0625_f64 * y34)) + (0.0625_f64 * x)
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
        let y68: f64 = ((if ((3_usize > 1_usize) || ((2_i64 > (1_i64 + 0_i64)) || (x > 1e-1_f64))) {
            -(3.0_f64.atan() % ((1.5_f64 * s2[2_usize % s2.len()].floor().tanh().abs()) + 1.5_f64))
        } else {
            let k5 = s2.len();
            s2[..=0].fill(((0_i64 + 2_i64) as f64).sin());
            let mut y54 = (0.9_f64 * (std::f64::consts::PI / 5.0_f64)).to_degrees() / 58.0_f64;
            let mut y56 = 0.0_f64;
            for n7 in (-2_i64)..0_i64 {
                y54 = (({
                    let mut k61 = 0_usize;
                    loop {
                        k61 += 1;
                        if k61 > 1 {
                            break (-(s2[0] + x)).sin();
                        }
                        s2[k5 % s2.len()] += 0.5_f64 * ((1.5_f64 * s2[0].abs()) + 0.5_f64).ln_1p().tanh();
                    }
                }) / ((1.5_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * (x / 14.0_f64)).tanh().abs()) + 0.5_f64)).tanh().min(y54);
            }
            {
                s2[s2.len() % s2.len()] /= (0.9_f64 * (s2.first().copied().unwrap_or(0.25_f64).powi(2) + 0.5_f64).log10().sin()).exp() + 0.75_f64;
                (x - 0.75_f64).sin()
            }
        }).abs() / ((s2[0] + 0.25_f64).sin().min(f64::log2((1.5_f64 * x.abs()) + 0.5_f64)).powi(2) + 0.5_f64)) / 16.0_f64;
        let mut y75 = x.mul_add(y68, std::f64::consts::PI).tanh();
        let mut y77 = 0.0_f64;
        for k70 in (0_usize..(0_usize % 4)).step_by(2) {
            y75 = y75.max(((y68 / ((1.5_f64 * y68.abs()) + 0.5_f64)) + (0.9_f64 * (y68 / 9.0_f64)).exp_m1()).tanh());
        }
        let y79 = ((y77 * y77) + 1.5_f64).ln();
        let mut y82 = 0.5_f64;
        for y84 in s2.iter() {
            y82 += (*y84) * 0.0625_f64;
        }
        let mut y86 = 0.5_f64;
        for y88 in s2.iter() {
            y86 += (*y88) * 0.1_f64;
        }
        s2[2_usize % s2.len()] / 12.0_f64
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
            &[0.0, -0.5, 0.75, -0.041666666666666664, 2.0, -1.25, 1.0, -0.5],
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
        let -1..=1 = (0_i64 % 7_i64) else {
            return ((x - ((4_i64 / 2_i64) as f64)) + (((1_i64 as f64) / 30.0_f64).powi(2) + 0.5_f64).hypot(x)).tanh();
        };
        let mut y60 = s4[3_usize % s4.len()].mul_add(x, s4.last().copied().unwrap_or(0.25_f64)).tanh();
        let mut y62 = 0.0_f64;
        for k7 in 0_usize..3 {
            if ((3_i64 * 4_i64) != (k7 as i64)) {
                y60 = y60.max(f64::cbrt((1.5_f64 * 1.5_f64.abs()) + 0.5_f64).ceil().sin());
            };
        }
        let y64 = ((y62 * y62) + 1.5_f64).ln();
        let mut y67 = 0.5_f64;
        for y69 in s4.iter() {
            y67 += (*y69) * 0.1_f64;
        }
        let mut y71 = 0.5_f64;
        for y73 in s4.iter() {
            y71 += (*y73) * 0.125_f64;
        }
        (((((y60 + y60).sin() * ((1.5_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).log(y64.powi(2) + 1.5_f64).sin().abs()) + 0.5_f64).ln()).tanh() + (0.125_f64 * y67)) + (0.125_f64 * y71)) + (0.0625_f64 * y60)) + (0.0625_f64 * s4[(2_usize + 1_usize) % s4.len()])
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
            &[0.19702526329487907, 0.028125, 0.028125, 0.028125, 0.090625, 0.028125, 0.028125, 0.028125],
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
                    ((((4_i64 + n13) as f64) - (x + y2)) + x).sin()
                }
                2..4 => {
                    (0.9_f64 * y4.rem_euclid(core::f64::consts::E.powi(2) + 1.5_f64).tanh().tanh().tanh()).atanh()
                }
                -1..=1 | 1 => {
                    ((((2_usize * 1_usize) as f64) - y2.ceil()) / 43.0_f64).atan()
                }
                _ => {
                    (((core::f64::consts::E + x) * (y2 % ((1.5_f64 * y2.abs()) + 1.5_f64))).tanh().powi(2) + 0.5_f64).powf(0.9_f64 * (y2.div_euclid((1.5_f64 * (4_i64 as f64).sin().abs()) + 1.5_f64).powi(2) + 0.5_f64).recip().tanh()).sin()
                }
            });
        };
        let mut y56 = (1.0_f64 / ((1.5_f64 * s6[0].abs()) + 0.5_f64)).tanh();
        let mut y58 = 0.0_f64;
        'l53: for _ in 1_usize..2 {
            let y63 = ((y4 / ((1.5_f64 * ((1_i64 as f64) / 30.0_f64).abs()) + 0.5_f64)) + (s10[2_usize % s10.len()] - y2)).sin();
            if (y63 > y56) {
                y56 = ((y2 * y2) * (y4 % ((1.5_f64 * s10.last().copied().unwrap_or(0.25_f64).abs()) + 1.5_f64))).sin();
            };
            y56 = ((4_i64 as f64).sin().tanh().rem_euclid(s10.last().copied().unwrap_or(0.5_f64).powi(2) + 1.5_f64) / 6.0_f64).max(y56);
        }
        let y60 = ((y58 * y58) + 1.5_f64).ln();
        ((0.9_f64 * (s6[1_usize % s6.len()] / 14.0_f64)).tan() - (s10[1_usize % s10.len()] - y56), s10[2_usize % s10.len()])
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
            &[0.0, 0.0, 0.0, -0.5, 0.7174699341409067, 0.0, 2.0, -1.25, 0.0, 0.5, 0.75, 0.0, 0.0, 0.0, 0.17861383333333336],
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
        let mut y37 = -x;
        let mut y39 = 0.0_f64;
        'l11: for k9 in 1_usize..4 {
            y39 += ((0.9_f64 * a7[2].sin()).exp_m1().max(3.0_f64 + core::f64::consts::E) / 7.0_f64).sin();
            match (0_i64 % 7_i64, a7.len() <= depth) {
                (0..2, false) => {
                    let mut y16 = y5 * (((y5 - ((depth + k9) as f64)) % ((a7[depth % 3] / ((1.5_f64 * a7[k9 % 3].abs()) + 0.5_f64)).powi(2) + 1.5_f64)) / 32.0_f64);
                }
                (n19, true) => {}
                _ => {
                    let mut y28 = (x + x) / 4.0_f64;
                    let mut y30 = 0.0_f64;
                    for k23 in (0_usize..1).step_by(3) {
                        y30 += ((y5 + y3) * (a7[k9 % 3] * std::f64::consts::PI)).tanh().tanh();
                        let y35 = f64::asinh(std::f64::consts::PI).max(a7[1]).sin();
                        if (y35 > y28) {
                            y28 = (x.rem_euclid((1.5_f64 * ((((4_i64 as usize) % 4_usize) as f64) / 30.0_f64).abs()) + 1.5_f64) + (0.9_f64 * (core::f64::consts::E / 5.0_f64)).sinh()).sin();
                        };
                    }
                }
            };
        }
        let y41 = ((y39 * y39) + 1.5_f64).ln();
        let y45: f64 = (y3.clamp(-0.5_f64, 1.5_f64) * ({
            a7[1] % (0.75_f64.powi(2) + 1.5_f64)
        })).rem_euclid(0.5_f64.powi(2) + 1.5_f64) / 11.0_f64;
        let mut y69 = ((1.5_f64 * y3.abs()) + 0.5_f64).ln().sin();
        let mut y71 = 0.0_f64;
        for y37 in 0_usize..=0 {
            let y76 = (f64::acosh((1.5_f64 * y3.abs()) + 1.5_f64) % ((1.5_f64 * y41.cos().abs()) + 1.5_f64)).tanh();
            if (y76 > y69) {
                y69 = y76;
            };
        }
        (0.9_f64 * (y69 + a7[0]).sin()).cosh()
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
        for p2 in (-1_i64)..1_i64 {
            let mut y18 = match (3_i64 % 7_i64) {
                n9 if ((x < x) && ((1_i64 as f64) > x)) => {
                    x.fract() - (core::f64::consts::E % (x.powi(2) + 1.5_f64)).cos()
                }
                0..=2 if ((x <= core::f64::consts::E) && (x <= std::f64::consts::PI)) => {
                    let (_, y14): ((f64, f64), f64) = ((x * (((3_usize * 2_usize) as f64) + x).sin(), (-x) + (core::f64::consts::E + x)), 0.5_f64.sin() / ((1.5_f64 * (3.0_f64 % (x.powi(2) + 1.5_f64)).abs()) + 0.5_f64));
                    x
                }
                _ => {
                    ((K * std::f64::consts::PI) - x).sin()
                }
            };
            let mut y24 = (x / (y18.powi(2) + 0.5_f64)) / 4.0_f64;
            let mut y26 = 0.0_f64;
            'l21: for p2 in (-2_i64)..=0_i64 {
                let y31 = 0.25_f64 / 3.0_f64;
                if (y31 > y24) {
                    y24 = y31;
                };
                y18 += 0.5_f64 * ((-2.0_f64) - (x.powi(2) + 0.5_f64).log(y18.powi(2) + 1.5_f64)).tanh();
                y18 = (((x / ((1.5_f64 * y18.abs()) + 0.5_f64)) * (std::f64::consts::PI + 1e-1_f64)) - ((y18 - x) * x)).tanh();
            }
        }
        let mut y37 = x.tanh();
        let mut y39 = 0.0_f64;
        'l34: for p2 in 0_usize..(0_usize % 4) {
            y37 = (x.floor().sin().mul_add(x * x, -0.75_f64) / 7.0_f64).max(y37);
        }
        ((((y39 / 24.0_f64) + (0.125_f64 * p2.1)) + (0.125_f64 * y39)) + (0.1_f64 * x)) + (0.1_f64 * y37)
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
            &[-0.08285079371327228, 0.0, -0.0625],
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

mod program_466 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, n3: i64, s5: &mut [f64]) -> f64 {
        if (depth == 0_usize) {
            return x.sin();
        };
        if s5.is_empty() {
            return f0(depth - 1_usize, core::f64::consts::E.sin(), 2_i64, &mut [((1.5_f64 * x.abs()) + 0.5_f64).cbrt() / 145.0_f64, (x * x).sin()]);
        };
        let mut s5 = (((2.0_f64 * s5[0]) - s5[0]) + ({
            s5[1_usize % s5.len()] / 12.0_f64
        })).sin();
        (core::f64::consts::E * f64::round(x)) / 52.0_f64
    }

    #[differentiable]
    fn f1(x: f64, s2: &mut [f64]) -> f64 {
        if s2.is_empty() {
            return (0.9_f64 * (0.5_f64 / 4.0_f64)).atanh();
        };
        let k4 = 1;
        let mut y6 = 0.5_f64;
        for y8 in s2.iter() {
            y6 += (*y8) * 0.125_f64;
        }
        s2[(2_usize * 3_usize) % s2.len()] / 12.0_f64
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.702917, -1.362683, -1.376883],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2]];
                let value = f1(a0.clone(), &mut a1);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2]];
                let mut d1 = a1.clone(); 
                let (value, d0) = f1_grad(a0.clone(), &mut a1, &mut d1);
                (outcome(value, &[&a1]), all(&[&d0, &d1]))
            },
            &[1.0, 0.0, 0.0],
            &[-0.0, 0.08333333333333333, -0.0],
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
        let y39;
        if (!((x >= x) || (depth <= depth))) {
            let p36 = (match ((4_i64 * 0_i64) % 7_i64, !(x > x)) {
                (n5, false) if (!(x <= x)) => {
                    let y8: f64 = x.ceil().tanh();
                    if ((depth <= (depth + depth)) && (!true)) {
                        let mut p11 = (f64::atanh(0.9_f64 * y8.sin()).clamp(-0.5_f64, 1.5_f64), (((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64).hypot(y8) + (x - y8)).sin());
                        p11 = p11;
                        let k13: usize = 0_usize % 4;
                    } else {
                        let y17 = (((x.powi(2) + 0.5_f64).powf(0.9_f64 * (y8 / 9.0_f64)).powi(2) + 0.5_f64).sqrt() - x).tanh();
                    };
                    (f64::cos(x.rem_euclid((1.5_f64 * 2.0_f64.abs()) + 1.5_f64)).powi(2) + 0.5_f64).ln() / 6.0_f64
                }
                (n20, true) => {
                    let y33 = match (0_i64 % 7_i64) {
                        -2.. => {
                            let r27 = [-(0.9_f64 * (((depth + depth) as f64) / 34.0_f64)).tan(), ((((depth + depth) as f64) % ((1.5_f64 * x.abs()) + 1.5_f64)) / ((x + x).powi(2) + 0.5_f64)).tanh()];
                            ((0.9_f64 * x.tanh()).exp().abs() * ((0.25_f64 - x) - (0.25_f64 * x))) / 31.0_f64
                        }
                        -1..=1 => {
                            ((-f0(depth - 1_usize, 0.75_f64 / 3.0_f64)) * (((1.5_f64 * x.abs()) + 0.5_f64).ln() - (x - x))).sin()
                        }
                        _ => {
                            (0.9_f64 * f64::round((depth as f64).sin()).tanh().abs().tanh()).exp2()
                        }
                    };
                    f64::ln((1.5_f64 * ((1.5_f64 * y33.abs()) + 0.5_f64).powi(-1).abs()) + 0.5_f64).sin()
                }
                _ => {
                    (-((1.5_f64 * (-1.0_f64).abs()) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64)).sin()
                }
            }, (x * 1.0_f64) + (x + x));
            y39 = 2.0_f64;
        } else {
            y39 = x;
        }
        ((((1.5_f64 * (x.powi(2) + 0.5_f64).cbrt().abs()) + 0.5_f64).powf(0.9_f64 * (x - y39).sin()) / 23.0_f64).min(x) + (0.0625_f64 * y39)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.738217],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0];
                let value = f0(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0];
                
                let (value, d1) = f0_grad(a0.clone(), a1.clone());
                (outcome(value, &[]), all(&[&d1]))
            },
            &[1.0],
            &[1.476434],
        );
    }
}

mod program_479 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut k2: usize, s4: &[f64], a6: &[f64; 3], s8: &[(f64, f64)]) -> f64 {
        if (s4.is_empty() || s8.is_empty()) {
            return ((2_i64 as f64) + a6[((4_i64 as usize) % 4_usize) % 3]).tanh();
        };
        k2 = 1;
        k2 = a6.len() % 4;
        match ((4_i64 + 4_i64) % 7_i64, (K.powi(2) + 0.5_f64).powf(0.9_f64 * 0.5_f64.tanh()) < f64::fract(s4[k2 % s4.len()])) {
            (-3..0, false) if ((k2 + k2) != k2) => {
                let mut y16 = x;
                let mut y18 = 0.0_f64;
                for _ in (0_usize..3).rev() {
                    y18 += (0.9_f64 * ((0.5_f64.powi(2) + 0.5_f64).hypot(s4.first().copied().unwrap_or(1.5_f64)) / 13.0_f64)).tan().sin().tanh();
                }
            }
            (n24, true) => {
                {
                    let (_, mut y28) = ((-1.5_f64, K.abs()), K.atan2(a6[k2 % 3].powi(2) + 0.5_f64) * (K + (k2 as f64)).sin());
                    let mut y35 = (a6[0] + x) / 4.0_f64;
                    let mut y37 = 0.0_f64;
                    for k30 in 0_usize..=((0_usize + k2) % 4) {
                        y35 = y35.max(x.asinh() % ((1.5_f64 * (s4[0] + x).abs()) + 1.5_f64));
                        let y42 = ((1.5_f64 - a6[1]) * 0.5_f64).sin();
                        if (y42 > y35) {
                            y35 = s8[(k30 * k30) % s8.len()].1;
                        };
                        k2 = 2;
                    }
                };
            }
            _ => {
                k2 = (k2 * 0_usize) % 4;
            }
        };
        let mut y50 = (0.9_f64 * ((-1_i64) as f64).sin()).tan();
        let mut y52 = 0.0_f64;
        for k45 in 0_usize..(2_usize % 4) {
            let y57 = (K.atan2((1.5_f64 * 0.75_f64.abs()) + 0.5_f64) + (2.0_f64 % (a6[3_usize % 3].powi(2) + 1.5_f64))) / 5.0_f64;
            if (y57 > y50) {
                y50 = x;
            };
            let y59 = (-(std::f64::consts::PI + 0.75_f64)) / 7.0_f64;
            if (y59 > y50) {
                y50 = 0.75_f64.asinh().sin();
            };
            k2 = 0;
        }
        let y54 = ((y52 * y52) + 1.5_f64).ln();
        let mut y61 = 0.5_f64;
        for y63 in a6.iter() {
            y61 += (*y63) * 0.125_f64;
        }
        f64::cbrt((1.5_f64 * (a6[s8.len() % 3] * s4[0]).abs()) + 0.5_f64) / 17.0_f64
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.08598299999999999, -0.593483, 1.834917, 1.850817, 0.858317, 1.284517, -0.664883, -0.6092829999999999, 0.257117, 0.679417, 1.585917],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 3; let a2: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let a3: [f64; 3] = [x[8], x[9], x[10]]; let a4: Vec<(f64, f64)> = vec![];
                let value = f0(a0.clone(), a1.clone(), &a2, &a3, &a4);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 3; let a2: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let a3: [f64; 3] = [x[8], x[9], x[10]]; let a4: Vec<(f64, f64)> = vec![];
                let mut d2 = a2.clone(); let mut d3 = a3.clone(); let mut d4 = a4.clone(); 
                let (value, d0) = f0_grad(a0.clone(), a1.clone(), &a2, &a3, &a4, &mut d2, &mut d3, &mut d4);
                (outcome(value, &[]), all(&[&d0, &d2, &d3, &d4]))
            },
            &[1.0],
            &[-0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 0.04286393238189501, -0.0, -0.0],
        );
    }
}

mod program_484 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, mut x: f64, s3: &[f64]) -> [f64; 3] {
        if (depth == 0_usize) {
            return (if ((-x) > x) {
                [(-(x % ((1.5_f64 * x.abs()) + 1.5_f64))).sin(); 3]
            } else {
                let mut k6 = 2_usize % 4;
                let mut y30 = {
                    let mut k9 = 0_usize;
                    'l11: while k9 < 1 && ((3_i64 - 3_i64) == 0_i64) {
                        k9 += 1;
                        'l16: for k14 in 0_usize..(s3.len() % 4) {
                            let mut v19 = vec![vec![(((2_usize + 3_usize) as f64) / 30.0_f64).trunc().tanh(), s3.get(((1_i64 as usize) % 4_usize) % 4).copied().unwrap_or(0.25_f64).div_euclid(s3.first().copied().unwrap_or(1.5_f64).powi(2) + 1.5_f64) % ((((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * x.tanh()) / 147.0_f64).powi(2) + 1.5_f64), (x / ((1.5_f64 * (x / (x.powi(2) + 0.5_f64)).sin().abs()) + 0.5_f64)) / 24.0_f64], s3.to_vec(), vec![((x * s3.get(2).copied().unwrap_or(1.5_f64)).sin() * x) / 12.0_f64, (0.9_f64 * ((x - 1.0_f64) / 17.0_f64)).exp_m1()]];
                            let mut x: f64 = (0.75_f64 * x).sin();
                            let y22 = (((x % ((3_i64 as f64).sin().powi(2) + 1.5_f64)) - x.ceil()) + (std::f64::consts::PI * x).tanh().div_euclid(((x + x) / 24.0_f64).powi(2) + 1.5_f64)) / 27.0_f64;
                        }
                    }
                    let mut k24 = 0_usize;
                    while k24 < 3 && (!({
                        k6 = 3_usize % 4;
                        2_i64 >= 4_i64
                    })) {
                        k24 += 1;
                        x = (K * (-(((3_i64 as usize) % 4_usize) as f64).sin().max(x))) / 48.0_f64;
                    }
                    ((x + (x / ((1.5_f64 * x.abs()) + 0.5_f64))) / 36.0_f64) * ((((1.5_f64 * ((x * s3.get(2).copied().unwrap_or(0.25_f64)) / 24.0_f64).abs()) + 0.5_f64).powi(2) + 0.5_f64).powi(((-1_i64) % 3_i64) as i32) / 21.0_f64)
                };
                [(y30.powi(2) + 0.5_f64).log10() - (1_i64 as f64).tanh().clamp(-0.5_f64, 1.5_f64); 3]
            });
        };
        if s3.is_empty() {
            return [(1e-1_f64.powi(2) + 1.5_f64).acosh(), s3.last().copied().unwrap_or(0.5_f64), (x + x).tanh()];
        };
        [s3[2_usize % s3.len()], ((0.5_f64 + x) + 1e-1_f64).sin(), s3[0]]
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.7405170000000001, -1.7006830000000002, 0.964817, -1.7152830000000001],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: Vec<f64> = vec![x[1], x[2], x[3]];
                let value = f0(a0.clone(), a1.clone(), &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: Vec<f64> = vec![x[1], x[2], x[3]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), &a2);
                let mut number = 0; let mut d2 = a2.clone(); fill(&mut d2, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d1 = pullback(&a2, given, &mut d2);
                less(&mut d2, 0.25); 
                (outcome(value, &[]), all(&[&d1, &d2]))
            },
            &[-0.5, 0.75, 0.0],
            &[0.0, 0.0, 0.0, 1.0761832859161297e-14],
        );
    }
}

mod program_485 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, p2: (f64, f64), mut c4: bool, y6: f64) -> f64 {
        let mut n8 = (3_i64 * 2_i64) % 7_i64;
        {
            let mut y32 = (p2.0 / (p2.0.powi(2) + 0.5_f64)).sin();
            let mut y34 = 0.0_f64;
            for k11 in 0_usize..0 {
                if (!(p2.1 < 2.0_f64)) {
                    y32 = y32.max((-y6).atan());
                };
                if (2_usize > k11) {
                    y32 = y32.min((y6 - y6).floor().sin());
                };
                let mut y25 = (-x).sin();
                let mut y27 = 0.0_f64;
                for k16 in 0_usize..1 {
                    if c4 {
                        y25 = y25.max(x / 12.0_f64);
                    };
                }
            }
            let mut y57 = 2.0_f64.atan();
            let mut y59 = 0.0_f64;
            'l41: for n39 in (-2_i64)..=1_i64 {
                let y64 = ((1.5_f64 * (((1_usize as f64) / ((1.5_f64 * ((n39 as f64) / 30.0_f64).abs()) + 0.5_f64)) / 60.0_f64).abs()) + 0.5_f64).ln().tanh();
                if (y64 > y57) {
                    y57 = y32.mul_add(y34 / 24.0_f64, (y34 / 24.0_f64).atan()).tanh();
                };
            }
            let y61 = ((y59 * y59) + 1.5_f64).ln();
        };
        let mut y71 = -p2.0;
        let mut y73 = 0.0_f64;
        for k66 in 1_usize..3 {
            y73 += f64::signum(3.0_f64 * 2.0_f64).tanh();
        }
        (((p2.1 + (0.1_f64 * x)) + (0.0625_f64 * y71)) + (0.125_f64 * p2.0)) + (0.1_f64 * y73)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.171183, -1.109083, 1.689117, -0.010983],
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]); let a2: bool = false; let a3: f64 = x[3];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]); let a2: bool = false; let a3: f64 = x[3];
                
                let (value, (d0, d1, d3)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                (outcome(value, &[]), all(&[&d0, &d1, &d3]))
            },
            &[1.0],
            &[0.1, 0.0625, 1.0, -0.0],
        );
    }
}

mod program_486 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64, s4: &mut [f64], s6: &mut [f64]) -> f64 {
        if (s4.is_empty() || s6.is_empty()) {
            return (y2 - std::f64::consts::PI);
        };
        let 1..=6 = ((0_i64 + 0_i64) % 7_i64) else {
            return ((((((std::f64::consts::PI * x).tanh().max(x).powi(2) + 0.5_f64).hypot((2.0_f64.powi(2) + 0.5_f64).log10().asinh()).sin() + (0.1_f64 * x)) + (0.1_f64 * s4[0])) + (0.125_f64 * y2)) + (0.125_f64 * s6[0]));
        };
        let mut y9 = 0.5_f64;
        for y11 in s6.iter() {
            y9 += (*y11) * 0.0625_f64;
        }
        y9
    }

    #[differentiable(vjp)]
    fn f1(x: f64, p2: (f64, f64)) -> f64 {
        let mut y4 = 0.25_f64;
        'l8: for k6 in 0_usize..=(3_usize % 4) {
            match ((1_i64 + 1_i64) % 7_i64, (K + p2.1) < f0(1.0_f64.sin(), x, &mut [((1_i64 / 4_i64) as f64).sin().abs(), (0.9_f64 * p2.0.sin()).sinh()], &mut [(3.0_f64 * p2.1).sin()])) {
                (n12, true) if (!(1_usize != 0_usize)) => {
                    let ((_, y15), _) = ((((p2.0 / ((1.5_f64 * K.abs()) + 0.5_f64)) * core::f64::consts::E) / 16.0_f64, y4), y4);
                    y4 = (((1.5_f64 * (-core::f64::consts::E).abs()) + 0.5_f64).log10().powi(2) + 0.5_f64).powi(-1);
                }
                (n18, true) => {
                    let y21 = (p2.0 / ((1.5_f64 * p2.1.abs()) + 0.5_f64)).abs().max(((p2.0 * 1.5_f64) + (y4 / (x.powi(2) + 0.5_f64))).sin());
                    let (y23, y25): (f64, f64) = ((0.9_f64 * x.sin()).asin() * (3.0_f64 * y21).sin(), (0.9_f64 * (K.div_euclid(std::f64::consts::PI.powi(2) + 1.5_f64) / 6.0_f64)).asin());
                    y4 += 0.5_f64 * 1.5_f64.sin();
                }
                _ => {
                    let mut k28 = 0;
                    y4 /= (0.9_f64 * f0((3_usize as f64).sin(), (((2_i64 as usize) % 4_usize) as f64).tanh(), &mut [if (((3_i64 * 1_i64) != (k6 as i64)) && (y4.min(x) < f0(1.0_f64.sin(), ((0_i64 * 3_i64) as f64).tanh(), &mut [(x - p2.0) / 4.0_f64, (-(2_i64 as f64)).sin(), core::f64::consts::E.sin()], &mut [x]))) {
                        (((y4 * 0.75_f64) - y4) + ((x + p2.0) * p2.0)).tanh()
                    } else {
                        let (y31, mut y33) = (k28 as f64).sin().sin_cos();
                        y31.tanh()
                    }, (0.9_f64 * p2.0.sin()).to_degrees() / 58.0_f64], &mut [(p2.0 - y4).sin()]).sin()).exp() + 0.75_f64;
                }
            };
        }
        (0.9_f64 * (x.atan2(0.5_f64.powi(2) + 0.5_f64) / 2.0_f64)).to_degrees().tanh()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.114317, -1.340583, -0.591683],
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]);
                let value = f1(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]);
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5],
            &[-0.0, 0.0, 0.0],
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
                        let mut y4 = (((((0_usize as f64) / 30.0_f64) * x) + ((0_i64 + 2_i64) as f64)) / ((1.5_f64 * ((0_usize + 3_usize) as f64).sin().abs()) + 0.5_f64)).tanh();
                    }
                    0..=3 if ((K <= x) && (y4 > 1.5_f64)) => {
                        x /= (0.9_f64 * ((std::f64::consts::PI / ((1.5_f64 * x.abs()) + 0.5_f64)) / 9.0_f64)).exp() + 0.75_f64;
                        let (y15, y17) = (core::f64::consts::E, (core::f64::consts::E * (2_usize as f64).sin()) * y4);
                        x = core::f64::consts::E;
                    }
                    0..2 => {
                        x *= ((y4 * x) - (y4 - y4)).tanh();
                        let (mut y21, y23) = (f64::tan(0.9_f64 * x.tanh()), y4);
                        y21 = (((y4 * (((n2 as usize) % 4_usize) as f64).sin()) / ((((3_i64 / 2_i64) as f64).sin() * ((2_usize as f64) / 30.0_f64)).powi(2) + 0.5_f64)) - (y21 + 0.5_f64)).sin();
                    }
                    n26 => {
                        x += 0.5_f64 * ((1.5_f64.div_euclid((1.5_f64 * 0.5_f64.abs()) + 1.5_f64) * (0.9_f64 * x.tanh()).cosh()) / 13.0_f64);
                    }
                };
            }
            n30 @ (1.. | -3) => {
                x = y4;
            }
            n34 => {
                x += 0.5_f64 * (y4 / 4.0_f64);
            }
        };
        ((0.9_f64 * (3.0_f64 + core::f64::consts::E).sin()).exp2().atan2((1.5_f64 * ((-((1_i64 as f64) + y4)) / 32.0_f64).abs()) + 0.5_f64) + (0.125_f64 * x)) + (0.1_f64 * y4)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.35008300000000003, 0.425917],
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = 1; let a2: f64 = x[1]; let a3: i64 = -1;
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: i64 = 1; let a2: f64 = x[1]; let a3: i64 = -1;
                
                let (value, (d0, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                (outcome(value, &[]), all(&[&d0, &d2]))
            },
            &[1.0],
            &[-0.0, 0.18475650261993581],
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
        (x - (-x)).sin() + (0.1_f64 * x)
    }

    #[differentiable(vjp)]
    fn f1(x: f64, mut v2: Vec<f64>, s4: &[usize]) -> f64 {
        if (v2.is_empty() || s4.is_empty()) {
            return ((x + (4_i64 as f64)) / 32.0_f64);
        };
        v2[0] *= ({
            let mut k6 = 0_usize;
            'l8: loop {
                k6 += 1;
                if k6 > 1 {
                    break ((v2[(1_usize + 0_usize) % v2.len()] + x) * x).sin();
                }
                let ((_, y11), _): ((f64, f64), f64) = (((f64::acosh((1.5_f64 * core::f64::consts::E.abs()) + 1.5_f64) - 1.0_f64.mul_add(x, 1e-1_f64)) / 16.0_f64, (f0(x) + (v2.first().copied().unwrap_or(0.5_f64) - x)).sin()), ((x * 1.0_f64) - v2.get(1).copied().unwrap_or(0.25_f64)) / 18.0_f64);
            }
        }) / 8.0_f64;
        let mut y13 = 0.5_f64;
        for y15 in v2.iter() {
            y13 += (*y15) * 0.1_f64;
        }
        ((x.div_euclid(0.5_f64.powi(2) + 1.5_f64).clamp(-0.5_f64, 1.5_f64).mul_add((0.75_f64 - x) * (0.9_f64 * 0.75_f64.tanh()).atanh(), ((((3_usize as f64) / 30.0_f64).powi(2) + 0.5_f64).powi(-1).powi(2) + 0.5_f64).hypot(v2.pop().unwrap_or(0.25_f64))) / 42.0_f64) + (0.1_f64 * x)) + (0.1_f64 * y13)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.3172169999999999, 1.407317, -1.772383],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2]]; let a2: Vec<usize> = vec![0, 1, 1];
                let value = f1(a0.clone(), a1.clone(), &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2]]; let a2: Vec<usize> = vec![0, 1, 1];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), &a2);
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(&a2, given);
                
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5],
            &[-0.05062599148400072, 0.0003526706192895754, -0.0014598177931822972],
        );
    }
}

mod program_500 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, k2: usize, v4: Vec<f64>) -> Vec<f64> {
        let mut v4: f64 = ((1.5_f64 * (x - 1.5_f64).atan2((1.5_f64 * f64::tan(0.9_f64 * (x / 3.0_f64)).abs()) + 0.5_f64).abs()) + 0.5_f64).powf(0.9_f64 * (x / 3.0_f64));
        vec![(x.powi(2) + 0.5_f64).powi(-1).round() / 13.0_f64]
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.33248300000000003],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 2; let a2: Vec<f64> = vec![];
                let value = f0(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 2; let a2: Vec<f64> = vec![];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d2) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d2]))
            },
            &[-0.5],
            &[0.0],
        );
    }
}

mod program_503 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, s2: &[usize], v4: &mut Vec<f64>, s6: &mut [f64]) -> f64 {
        if ((s2.is_empty() || v4.is_empty()) || s6.is_empty()) {
            return (0.9_f64 * (x / 3.0_f64)).exp();
        };
        v4.insert(((0_i64 as usize) % 4_usize) % (v4.len() + 1), x);
        let mut y28 = x * ((3_i64 as f64) / 30.0_f64);
        let mut y30 = 0.0_f64;
        'l9: for s2 in 0_usize..2 {
            y30 += s6[3_usize % s6.len()].sin().exp();
        }
        let mut y43 = (core::f64::consts::E - x) / 6.0_f64;
        let mut y45 = 0.0_f64;
        for k35 in (0_usize..2).rev().step_by(3) {
            y45 += (x * 2.0_f64).to_radians().sin().exp();
            let y50 = f64::round(((1.5_f64 * y28.abs()) + 0.5_f64).cbrt()).sin();
            if (y50 > y43) {
                y43 = y28.rem_euclid((1.5_f64 * core::f64::consts::E.abs()) + 1.5_f64) / 18.0_f64;
            };
        }
        let y47 = ((y45 * y45) + 1.5_f64).ln();
        let mut y52 = 0.5_f64;
        for y54 in v4.iter() {
            y52 += (*y54) * 0.0625_f64;
        }
        ((x.powi(2) + 0.5_f64).hypot(x) + v4.pop().unwrap_or(0.5_f64)).tanh()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.033683, 0.621417, -0.468283, 1.817717, -1.396783, 0.277017],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![3, 3]; let mut a2: Vec<f64> = vec![x[1], x[2], x[3]]; let mut a3: Vec<f64> = vec![x[4], x[5]];
                let value = f0(a0.clone(), &a1, &mut a2, &mut a3);
                outcome(value, &[&a2, &a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![3, 3]; let mut a2: Vec<f64> = vec![x[1], x[2], x[3]]; let mut a3: Vec<f64> = vec![x[4], x[5]];
                let mut d2 = a2.clone(); let mut d3 = a3.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &a1, &mut a2, &mut a3, &mut d2, &mut d3);
                (outcome(value, &[&a2, &a3]), all(&[&d0, &d2, &d3]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[-0.00508862540133054, -0.0, -0.0, 0.03789661335646988, -0.0, -0.0],
        );
    }
}

mod program_504 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, m2: [[f64; 2]; 2], p4: (f64, f64), s6: &[(f64, f64)], s8: &mut [(f64, f64)]) -> Vec<f64> {
        if s8.is_empty() {
            return vec![(x + (3_i64 as f64)) / 32.0_f64, m2[0_usize % 2][1].div_euclid(core::f64::consts::E.powi(2) + 1.5_f64)];
        };
        let s10 = &mut *s8;
        if let Some(p12) = s10.last() {
            let c16: bool = s6.len() > ((0_i64 as usize) % 4_usize);
        }
        vec![x, (1.5_f64 * (-1.0_f64)) / 9.0_f64]
    }

    #[differentiable(vjp)]
    fn f1(x: f64, y2: f64, s4: &[usize]) -> f64 {
        let mut v6: Vec<(f64, f64)> = Vec::new();
        let k8 = v6.len();
        let s10 = &mut v6[..(((1_i64 as usize) % 4_usize) % (k8 + 1))];
        let mut k12 = 0_usize;
        while k12 < 4 && ((match (4_i64 % 7_i64) {
            -1 => {
                v6 = vec![((0.9_f64 * core::f64::consts::E.sin()).sinh(), ((1.5_f64 * y2.abs()) + 0.5_f64).powf(0.9_f64 * (x / 3.0_f64)))];
                {
                    v6 = v6.to_vec();
                };
                x
            }
            0.. => {
                let k8 = ((0.9_f64 * x.sin()).to_degrees().tanh(), (x * x).tanh());
                if (0_usize >= 0_usize) {
                    let mut y21 = (0.9_f64 * (((K + 0.25_f64) * (-k8.0)) / 84.0_f64).tanh()).atanh();
                } else {
                    v6 = vec![(K, (y2.powi(2) + 0.5_f64).hypot(k8.1) / 17.0_f64)];
                };
                0.5_f64 * (0.9_f64 * (0.75_f64 + y2).tanh()).exp2()
            }
            n25 if false => {
                ((y2 * std::f64::consts::PI).powi(2) + 0.5_f64).ln_1p() * (0.9_f64 * (y2 + 0.75_f64).sin()).to_degrees().tanh()
            }
            n29 => {
                -((0.5_f64 % (2.0_f64.powi(2) + 1.5_f64)) * y2.min(y2))
            }
        }) > (0.75_f64 * y2)) {
            k12 += 1;
            v6 = std::mem::replace(&mut v6, vec![(y2, x)]);
        }
        ((((0.9_f64 * (((0_i64 as f64) / 30.0_f64) * 2.0_f64).tanh()).asin() - ((y2 - x) + y2)) / 8.0_f64) + (0.0625_f64 * y2)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.750083, -0.34098300000000004],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<usize> = vec![1, 1];
                let value = f1(a0.clone(), a1.clone(), &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<usize> = vec![1, 1];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), &a2);
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(&a2, given);
                
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5],
            &[-0.09375, 0.09375],
        );
    }
}

mod program_506 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, mut x: f64, k3: usize, s5: &mut [f64], m7: &mut [[f64; 2]; 2]) {
        if (depth == 0_usize) {
            return;
        };
        if (s5.len() > 1) {
            let y11 = &mut x;
            *y11 *= (*y11).sin();
            *y11 *= (1.5_f64 * m7[k3 % 2][1]).sin().fract();
        };
    }

    #[differentiable]
    fn f1(x: f64) -> f64 {
        for k2 in 0_usize..4 {
            let (y31, mut y33) = (match (2_i64 % 7_i64) {
                n8 @ (2 | -2..=-1) => {
                    x
                }
                n12 @ -3 if ((x - 0.5_f64) > (x * x)) => {
                    ((1.5_f64 * ((0.25_f64 - x) / (x.div_euclid(0.5_f64.powi(2) + 1.5_f64).powi(2) + 0.5_f64)).abs()) + 0.5_f64).ln() / 6.0_f64
                }
                0..=1 => {
                    let (y17, mut y19): (f64, f64) = (x * (x - core::f64::consts::E)).sin_cos();
                    let mut r21 = [x; 2];
                    ((((r21[1] / ((1.5_f64 * y19.abs()) + 0.5_f64)) / 24.0_f64) * 1.0_f64.mul_add(r21[(k2 * k2) % 2], x).sin()) + (y17.min(((-2_i64) as f64) / 30.0_f64) % (std::f64::consts::PI.powi(2) + 1.5_f64))) / 13.0_f64
                }
                _ => {
                    let p25 = (((x.powi(2) + 0.5_f64).log2() + (x * 3.0_f64)).sin(), (x - 1e-1_f64).min(x - x));
                    let ((y27, _), y29): ((f64, f64), f64) = ((p25.1.mul_add(p25.1.mul_add(1e-1_f64, p25.1).sin(), 3.0_f64 + x) / 17.0_f64, x.powi(3).atan2(((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64).log(p25.0.powi(2) + 1.5_f64).sin().powi(2) + 0.5_f64)), x + (x / (0.25_f64.powi(2) + 0.5_f64)));
                    1e-1_f64.tanh()
                }
            }).sin_cos();
            y33 = (0.9_f64 * y33.sin()).exp2().rem_euclid((1.5_f64 * 1.0_f64.abs()) + 1.5_f64).sin();
        }
        (x.div_euclid((1.5_f64 * (0.5_f64 * (0.9_f64 * (x / 3.0_f64)).sinh()).abs()) + 1.5_f64) / 3.0_f64) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.0408169999999999],
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
            &[0.0625],
        );
    }
}

mod program_512 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, p2: ((f64, f64), f64), n4: i64) -> f64 {
        let m8: [[f64; 2]; 2] = [[2.0_f64.asinh(); 2], [f64::cosh(0.9_f64 * 3.0_f64.tanh()) / ((1.5_f64 * (p2.1 / (1.5_f64.powi(2) + 0.5_f64)).abs()) + 0.5_f64), {
            (0.9_f64 * ((p2.0.0 * x) + (-p2.1)).sin()).to_degrees() / 58.0_f64
        }]];
        for k10 in (1_usize..3).rev() {
            if (n4 != 2_i64) {
                let y20;
                if ((1.5_f64.asinh() < (-p2.0.1)) && ({
                    (0.9_f64 * x.sin()).to_degrees() <= ((1.5_f64 * x.abs()) + 0.5_f64).ln_1p()
                })) {
                    let mut n4 = p2.0;
                    n4.0 %= (K * std::f64::consts::PI).tanh().abs() + 1.5_f64;
                    n4.0 = (x * ((p2.1 * p2.1) + x)).tanh();
                    y20 = 1e-1_f64;
                } else {
                    y20 = ((x + (3_i64 as f64)) / 32.0_f64).to_radians().rem_euclid(x.powi(2) + 1.5_f64);
                }
            };
        }
        ((((m8[1][((n4 as usize) % 4_usize) % 2] * K) - (0.75_f64 + (2_usize as f64))).sin().tanh() + (0.125_f64 * m8[m8.len() % 2][0])) + (0.1_f64 * x)) + (0.1_f64 * p2.0.1)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.308517, 1.8941169999999998, 1.8170169999999999, 1.128617],
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: i64 = -2;
                let value = f0(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: i64 = -2;
                
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), a2.clone());
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[1.0],
            &[0.1, -0.0, 0.1, 0.04438329868075969],
        );
    }
}

mod program_518 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, y3: f64, v5: &mut Vec<[f64; 2]>, v7: &mut Vec<f64>) -> f64 {
        if (depth == 0_usize) {
            return (y3 / (x.powi(2) + 0.5_f64));
        };
        if v5.is_empty() {
            return (x + x).tanh();
        };
        let a21: [f64; 3] = [{
            let mut k9 = 0_usize;
            loop {
                k9 += 1;
                if k9 > 4 {
                    break ((((4_i64 as usize) % 4_usize) as f64) / (1e-1_f64.powi(2) + 0.5_f64)).sin().asinh();
                }
                'l16: for r14 in v5.iter_mut().skip(3) {
                    *v7 = r14[..(0_usize % (2 + 1))].to_vec();
                }
                let mut y19: f64 = 1.5_f64 / (((0.9_f64 * (y3 / 3.0_f64)).to_degrees() - (0.5_f64 * y3)).sin().powi(2) + 0.5_f64);
                y19 = (0.9_f64 * (-(v7.pop().unwrap_or(0.5_f64) + v7.pop().unwrap_or(0.25_f64))).sin()).exp_m1();
            }
        }, (2_i64 as f64).tanh(), 0.5_f64];
        let mut y23 = 0.5_f64;
        for y25 in a21.iter() {
            y23 += (*y25) * 0.0625_f64;
        }
        (((({
            *v5 = v5.to_vec();
            ((1.5_f64 * x.abs()) + 0.5_f64).recip()
        }) + (0.0625_f64 * x)) + (0.1_f64 * a21[2])) + (0.125_f64 * y23)) + (0.125_f64 * y3)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.336217, -0.300283, 0.8637170000000001, -0.5174829999999999, 0.9191170000000001, 0.480317, -0.043482999999999994, -0.12588300000000002, -0.5819829999999999, -0.148983, -1.2714830000000001, 1.655617, -0.5981829999999999, 0.107917, 0.476817, -1.4205830000000002, -0.330683],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: f64 = x[1]; let mut a3: Vec<[f64; 2]> = vec![[x[2], x[3]], [x[4], x[5]], [x[6], x[7]], [x[8], x[9]], [x[10], x[11]], [x[12], x[13]], [x[14], x[15]]]; let mut a4: Vec<f64> = vec![x[16]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &mut a3, &mut a4);
                outcome(value, &[&a3, &a4])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: f64 = x[1]; let mut a3: Vec<[f64; 2]> = vec![[x[2], x[3]], [x[4], x[5]], [x[6], x[7]], [x[8], x[9]], [x[10], x[11]], [x[12], x[13]], [x[14], x[15]]]; let mut a4: Vec<f64> = vec![x[16]];
                let mut d3 = a3.clone(); let mut d4 = a4.clone(); 
                let (value, (d1, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, &mut a4, &mut d3, &mut d4);
                (outcome(value, &[&a3, &a4]), all(&[&d1, &d2, &d3, &d4]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[0.5372793317355856, 1.6312099501843362, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_519 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, p2: ((f64, f64), f64), mut k4: usize) -> f64 {
        let k6 = 1_usize;
        let k8 = 0_usize;
        let mut v10 = vec![(1.5_f64 * p2.0.1).sin(); k6];
        let mut v12 = vec![core::f64::consts::E / 4.0_f64; k6];
        let mut v14 = vec![0.5_f64; k6 * k8];
        for k18 in 0_usize..k6 {
            for k20 in 0_usize..k8 {
                v14[(k18 * k8) + k20] = ({
                    match ((2_i64 * 4_i64) % 7_i64) {
                        -1..1 | 1..4 => {
                            let y27 = ((-p2.1).min(p2.0.0 % ((1.5_f64 * x.abs()) + 1.5_f64)) + ((1.0_f64 / ((1.5_f64 * ((4_i64 * 0_i64) as f64).sin().abs()) + 0.5_f64)) * (p2.0.1.powi(2) + 0.5_f64).log2())).sin();
                            ((p2.0.0 + p2.1) + (p2.0.1 % (x.powi(2) + 1.5_f64))).rem_euclid(((p2.1.powi(2) + 0.5_f64).hypot(p2.0.0) + 0.75_f64).powi(2) + 1.5_f64).sin()
                        }
                        n30 @ (0..2 | 3..6) => {
                            ((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * ((0.9_f64 * (0.9_f64 * (x / 3.0_f64)).exp2().sin()).exp() / 4.0_f64)).tanh()
                        }
                        -3..=-2 => {
                            (((x.powi(2) + 0.5_f64).ln_1p() % (x.copysign(core::f64::consts::E).powi(2) + 1.5_f64)) + (x + x).asinh()).tanh()
                        }
                        _ => {
                            let a37 = [(4_i64 as f64) / 30.0_f64; 3];
                            ((0.75_f64 + x) + (0.5_f64 - a37[1])).tanh() * (((a37[k18 % 3] + (3_i64 as f64)) / (a37[1].powi(2) + 0.5_f64)) / 84.0_f64)
                        }
                    }
                }) / 8.0_f64;
            }
        }
        let mut y16 = 0.0_f64;
        for k39 in 0_usize..3_usize {
            for k42 in 0_usize..k6 {
                if false {
                    v10[k42] = v12[k42] * 0.75_f64;
                };
            }
            for k45 in 0_usize..k6 {
                y16 += (v10[k45] * (x / 2.0_f64)).sin();
            }
        }
        k4 = (3_usize * 0_usize) % 4;
        let mut y53 = x * (0_i64 as f64).tanh();
        let mut y55 = 0.0_f64;
        for k48 in (1_usize..1).step_by(2) {
            y55 += (-(x - p2.1)).tanh().sin();
            k4 = 2;
        }
        -(0.9_f64 * (k4 as f64).sin()).exp2()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.357217, -1.380783, 1.086117, -0.5405829999999999],
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
            &[0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_521 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, p2: (f64, f64), y4: f64, s6: &[usize]) -> f64 {
        if s6.is_empty() {
            return (x * 0.5_f64);
        };
        let k8 = s6.len();
        let (s10, s12) = s6.split_at(s6[k8 % s6.len()] % (k8 + 1));
        let mut y26 = (x / (p2.1.powi(2) + 0.5_f64)).sin();
        let mut y28 = 0.0_f64;
        'l16: for k14 in 1_usize..=5 {
            y28 += (((1.5_f64 - 1.5_f64) * (p2.0 - (((1_i64 as usize) % 4_usize) as f64)).tanh()) / 6.0_f64).exp();
            let y37 = (if ((x / (1e-1_f64.powi(2) + 0.5_f64)) < 3.0_f64.clamp(-0.5_f64, 1.5_f64)) {
                ((1.5_f64 * x.abs()) + 0.5_f64).sqrt()
            } else {
                let mut y34: f64 = (((-x) * x.floor()) - x.floor().tanh().round()) / 39.0_f64;
                (0.9_f64 * (((y4 % ((1.5_f64 * x.abs()) + 1.5_f64)) + (x * 1e-1_f64)) / 9.0_f64)).cosh()
            }).sin();
            if (y37 > y26) {
                y26 = y37;
            };
        }
        let y30 = ((y28 * y28) + 1.5_f64).ln();
        let mut y43 = (1e-1_f64 + p2.0) / 5.0_f64;
        let mut y45 = 0.0_f64;
        for k8 in 0_i64..=0_i64 {
            y43 = y43.min((y4 + (y4 % ((1.5_f64 * y30.abs()) + 1.5_f64))).sin());
            if false {
                y43 = y43.max(((p2.1 - p2.0) * (y30 * p2.0)) / 64.0_f64);
            };
        }
        ((((((y43 * (y45 / 24.0_f64)) + (core::f64::consts::E - y45)).sin().powi(2) + 0.5_f64).ln_1p().tanh() + (0.1_f64 * y26)) + (0.1_f64 * p2.1)) + (0.0625_f64 * y43)) + (0.1_f64 * y45)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.568517, -0.128783, 0.5087170000000001, 0.230517],
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]); let a2: f64 = x[3]; let a3: Vec<usize> = vec![3, 1, 2, 0, 1, 3, 3];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]); let a2: f64 = x[3]; let a3: Vec<usize> = vec![3, 1, 2, 0, 1, 3, 3];
                
                let (value, (d0, d1, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &a3);
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[1.0],
            &[0.025568071725932246, 0.0125, 0.1, -0.0],
        );
    }
}

mod program_525 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, y2: f64, y4: f64, s6: &[f64], s8: &[f64], p10: &mut (f64, f64)) -> f64 {
        if s8.is_empty() {
            return (p10.1 + s8.get((3_usize + 2_usize) % 4).copied().unwrap_or(1.5_f64)).sin();
        };
        for n12 in (-1_i64)..0_i64 {
            let mut v17: Vec<[f64; 2]> = Vec::with_capacity(s6.len() % 4);
        }
        let mut y42 = (y2 * p10.0).sin();
        let mut y44 = 0.0_f64;
        'l20: for p10 in 0_usize..2 {
            y44 += (K + s8[0]).round().sin().tanh();
            let s23 = &s6[..];
            for y25 in s6[(((1_i64 as usize) % 4_usize) % (s6.len() + 1))..].iter().copied() {}
            match (3_i64 % 7_i64, (p10 as i64) > (2_usize as i64)) {
                (n31, true) if ((3_i64 * n31) <= (1_i64 % 4_i64)) => {
                    let mut p10 = vec![(y2 - (y2 - y2), (K.round() / 13.0_f64).to_radians()); (p10 * p10) % 4];
                }
                (n36, true) => {
                    let mut r39 = [-s8[0].max(y4); 2];
                    r39[((n36 as usize) % 4_usize) % 2] %= (1.0_f64 / 3.0_f64).abs() + 1.5_f64;
                }
                _ => {}
            };
        }
        let y46 = ((y44 * y44) + 1.5_f64).ln();
        let mut y49 = 0.5_f64;
        for y51 in s8.iter() {
            y49 += (*y51) * 0.125_f64;
        }
        let mut y53 = 0.5_f64;
        for y55 in s8.iter() {
            y53 += (*y55) * 0.125_f64;
        }
        ((((y53 + ((0_usize as i64) as f64)).tanh().fract().clamp(-0.5_f64, 1.5_f64) + (0.0625_f64 * y2)) + (0.125_f64 * s8[s6.len() % s8.len()])) + (0.0625_f64 * y42)) + (0.125_f64 * y49)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.624917, 0.259517, -0.906883, 0.7095170000000001, -0.453083, 0.543717, -0.023683],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let a3: Vec<f64> = vec![]; let a4: Vec<f64> = vec![x[3], x[4]]; let mut a5: (f64, f64) = (x[5], x[6]);
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &a3, &a4, &mut a5);
                outcome(value, &[&a5])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let a3: Vec<f64> = vec![]; let a4: Vec<f64> = vec![x[3], x[4]]; let mut a5: (f64, f64) = (x[5], x[6]);
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), &a3, &a4, &mut a5);
                let mut number = 0; let mut d3 = a3.clone(); fill(&mut d3, 0.25); let mut d4 = a4.clone(); fill(&mut d4, 0.25); let mut d5 = a5.clone(); seed(&mut d5, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2) = pullback(&a3, &a4, given, &mut d3, &mut d4, &mut d5);
                less(&mut d3, 0.25); less(&mut d4, 0.25); 
                (outcome(value, &[&a5]), all(&[&d0, &d1, &d2, &d3, &d4, &d5]))
            },
            &[-0.5, -0.5, 0.75],
            &[0.0, -0.048072287344156424, 0.0, -0.11799249304715624, -0.05549249304715624, -0.5080293048492017, 0.75],
        );
    }
}

mod program_538 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, y3: f64, v5: &mut Vec<[f64; 2]>) -> f64 {
        if (depth == 0_usize) {
            return (x % (1e-1_f64.powi(2) + 1.5_f64)).tanh();
        };
        x += 0.5_f64 * ((x - 1.5_f64) * y3).sin();
        let v7 = &mut *v5;
        *v7 = vec![[y3 / (y3.powi(2) + 0.5_f64), (x + x).tanh()]; depth % 4];
        *v7 = v7.clone();
        x = y3.max((f0(depth - 1_usize, x / 12.0_f64, y3, v7) + 1.5_f64.mul_add(y3, y3)) / 16.0_f64);
        (((y3 - y3).clamp(-0.5_f64, 1.5_f64) % (x.powi(2) + 1.5_f64)) + (0.125_f64 * y3)) + (0.1_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, k2: usize, p4: (f64, f64), s6: &[usize]) -> f64 {
        for s8 in s6.chunks_exact(2) {
            let mut v13 = vec![1.5_f64];
            v13.fill((2.0_f64 / ((1.5_f64 * x.abs()) + 0.5_f64)) / (x.powi(2) + 0.5_f64));
        }
        if ({
            ({
                (0.9_f64 * p4.1.tanh()).asin() <= (0.9_f64 * (core::f64::consts::E / 5.0_f64)).exp()
            }) && (((2_usize * k2) as f64) > x)
        }) {
            return ((({
                let mut k18 = 0_usize;
                loop {
                    k18 += 1;
                    if k18 > 2 {
                        break (0.9_f64 * (p4.1 + p4.0).tanh()).asin();
                    }
                    'l25: for k23 in s6 {}
                }
            }).sin() + (0.0625_f64 * p4.1)) + (0.125_f64 * x));
        };
        (0.9_f64 * (-x).tanh()).sinh()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.636117, -0.647083, 1.767317],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 2; let a2: (f64, f64) = (x[1], x[2]); let a3: Vec<usize> = vec![3, 0];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 2; let a2: (f64, f64) = (x[1], x[2]); let a3: Vec<usize> = vec![3, 0];
                
                let (value, (d0, d2)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), &a3);
                (outcome(value, &[]), all(&[&d0, &d2]))
            },
            &[1.0],
            &[0.125, 0.31293090235423077, 0.37543090235423077],
        );
    }
}

mod program_548 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, s2: &mut [f64], s4: &[usize]) -> f64 {
        if (s2.is_empty() || s4.is_empty()) {
            return (x - x).tanh();
        };
        'l8: for k6 in s4 {
            x = -((1.5_f64 * (((4_i64 * 1_i64) as f64) / 30.0_f64).abs()) + 0.5_f64).ln();
        }
        let mut y11 = 0.5_f64;
        for y13 in s2.iter() {
            y11 += (*y13) * 0.125_f64;
        }
        (((1.5_f64 / ((1.5_f64 * (((std::f64::consts::PI / ((1.5_f64 * ((3_usize + 2_usize) as f64).tanh().abs()) + 0.5_f64)) - x) / 20.0_f64).abs()) + 0.5_f64)).sin() + (0.125_f64 * y11)) + (0.1_f64 * x)) + (0.1_f64 * s2[s4.len() % s2.len()])
    }

    #[differentiable]
    fn f1(depth: usize, x: f64, k3: usize, s5: &[f64]) -> f64 {
        if (depth == 0_usize) {
            return (0.9_f64 * (K / 5.0_f64)).cosh();
        };
        if s5.is_empty() {
            return (if (0_i64 >= (0_i64 - 4_i64)) {
                let x = match ((3_i64 / 3_i64) % 7_i64) {
                    -1..=0 => {
                        let mut v25: Vec<f64> = Vec::with_capacity(s5.len() % 4);
                        ((0.9_f64 * x.tanh()).acos() + (x % ((1.5_f64 * x.abs()) + 1.5_f64))) - (-((0_i64 * 4_i64) as f64)).tanh().powi(3)
                    }
                    3..=6 => {
                        x
                    }
                    3.. => {
                        x
                    }
                    n32 => {
                        ((s5.last().copied().unwrap_or(0.5_f64) % (x.powi(2) + 1.5_f64)).powi(2) + 0.5_f64).cbrt() - x.fract()
                    }
                };
                x.tanh()
            } else {
                (0.9_f64 * (x / 3.0_f64)).to_degrees().tanh().ceil() / 13.0_f64
            });
        };
        let mut y37 = 0.5_f64;
        for y39 in s5.iter() {
            y37 += (*y39) * 0.125_f64;
        }
        (((0.9_f64 * (-f1(depth - 1_usize, y37, (depth + depth) % 4, s5)).sin()).exp().sin() + (0.0625_f64 * x)) + (0.0625_f64 * s5[0])) + (0.0625_f64 * y37)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.738083, -1.478383, 0.8464170000000001],
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: usize = 0; let a3: Vec<f64> = vec![x[1], x[2]];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: usize = 0; let a3: Vec<f64> = vec![x[1], x[2]];
                let mut d3 = a3.clone(); 
                let (value, d1) = f1_grad(a0.clone(), a1.clone(), a2.clone(), &a3, &mut d3);
                (outcome(value, &[]), all(&[&d1, &d3]))
            },
            &[1.0],
            &[0.0625, 0.0703125, 0.0078125],
        );
    }
}

mod program_549 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut k2: usize, y4: f64, y6: f64) -> f64 {
        let y8 = x.floor().sin().ceil() / 13.0_f64;
        let mut y10 = ((y6.trunc() + (x * y6)) * x.copysign(y8)).sin();
        k2 = 2;
        k2 = 3;
        let mut y17 = (((k2 + 3_usize) as f64) - 1e-1_f64).tanh();
        let mut y19 = 0.0_f64;
        'l14: for k12 in 1_usize..1 {
            y19 += ((y8 / ((1.5_f64 * ((k2 as f64) / 30.0_f64).abs()) + 0.5_f64)) + y10.sin()).tanh().exp();
            y10 %= ((0.9_f64 * (1.5_f64 / 4.0_f64)).to_degrees() / 58.0_f64).abs() + 1.5_f64;
        }
        ((((y6.round() / 13.0_f64) + (0.0625_f64 * x)) + (0.1_f64 * y17)) + (0.125_f64 * y8)) + (0.1_f64 * y10)
    }

    #[differentiable(vjp)]
    fn f1(x: f64, mut m2: [[f64; 2]; 2], n4: i64) -> f64 {
        m2[2_usize % 2] = [((0_usize as i64) as f64).sin().abs(), x.mul_add(K, x)];
        let mut y26 = f0(m2[1][(2_usize * 2_usize) % 2] / 12.0_f64, (2_usize * 1_usize) % 4, m2[(0_usize + 0_usize) % 2][1_usize % 2] / 12.0_f64, m2[1][m2.len() % 2].sin()).sin();
        let mut y28 = 0.0_f64;
        for m2 in 0_usize..3 {
            y28 += ((K * ((1.5_f64 * x.abs()) + 0.5_f64).log2()) / 36.0_f64).tanh();
            let (_, y24) = ((0.9_f64 * (2.0_f64 / 4.0_f64)).exp(), x % (x.powi(2) + 1.5_f64));
        }
        let y30 = ((y28 * y28) + 1.5_f64).ln();
        let mut y37 = f64::cosh(0.9_f64 * (core::f64::consts::E / 5.0_f64));
        let mut y39 = 0.0_f64;
        for m2 in 1_usize..=5 {
            y39 += (f64::ln(((n4 as f64) - y30).sin().powi(2) + 0.5_f64) / 6.0_f64).sin();
            y39 += (y30.rem_euclid(x.powi(2) + 1.5_f64).powi(2) + 0.5_f64).log((2_i64 as f64).sin().powi(2) + 1.5_f64).tanh().tanh();
        }
        ((((((1.5_f64 * (m2[1_usize % 2][3_usize % 2] / (1.0_f64.powi(2) + 0.5_f64)).sin().atan2(((((n4 * n4) as f64) - m2[0][m2.len() % 2]) / 42.0_f64).powi(2) + 0.5_f64).abs()) + 0.5_f64).powf(0.9_f64 * (n4 as f64).tanh().tanh()) / 6.0_f64) + (0.125_f64 * x)) + (0.125_f64 * y26)) + (0.125_f64 * y30)) + (0.0625_f64 * m2[1_usize % 2][m2.len() % 2])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.5089170000000001, 0.546817, 1.423217, -1.908083, 1.545717],
            &|x| {
                let a0: f64 = x[0]; let a1: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let a2: i64 = 3;
                let value = f1(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let a2: i64 = 3;
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), a2.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5],
            &[-0.06268799660422618, 0.0, 0.0, -0.03167947301970312, -0.012419345970095027],
        );
    }
}

mod program_551 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, k2: usize, m4: [[f64; 2]; 2], s6: &mut [[f64; 2]], s8: &[usize]) -> f64 {
        if s8.is_empty() {
            return ((1.5_f64 * x.abs()) + 0.5_f64).powi(-1);
        };
        if true {} else {
            let mut y41 = x.copysign(x);
            let mut y43 = 0.0_f64;
            'l14: for k12 in 1_usize..4 {
                y41 = ((x + (3_i64 as f64)).tanh() * (m4[s8[1_usize % s8.len()] % 2][(k2 + k2) % 2] / ((1.5_f64 * x.abs()) + 0.5_f64))).sin().min(y41);
            }
            let y45 = ((y43 * y43) + 1.5_f64).ln();
        };
        let mut y53 = (0.9_f64 * ((1_usize as f64) / 34.0_f64)).tan();
        let mut y55 = 0.0_f64;
        for k48 in 0_usize..(2_usize % 4) {
            let y60 = (x - std::f64::consts::PI).tanh();
            if (y60 > y53) {
                y53 = y60;
            };
        }
        (((m4[0][0] + (0.1_f64 * m4[0][1])) + (0.1_f64 * x)) + (0.0625_f64 * y55)) + (0.125_f64 * y53)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.153283, 0.6711170000000001, -0.13478300000000001, -0.8055829999999999, -0.021183, 1.076917, 1.5372169999999998, -1.171583, 1.9905169999999999, -1.785983, -1.973483, 0.461117, -0.911083, -1.8924830000000001, -1.201583, 1.977317, -0.19798300000000002, -0.42768300000000004, 1.635417],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 0; let a2: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let mut a3: Vec<[f64; 2]> = vec![[x[5], x[6]], [x[7], x[8]], [x[9], x[10]], [x[11], x[12]], [x[13], x[14]], [x[15], x[16]], [x[17], x[18]]]; let a4: Vec<usize> = vec![3, 1];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &mut a3, &a4);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 0; let a2: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let mut a3: Vec<[f64; 2]> = vec![[x[5], x[6]], [x[7], x[8]], [x[9], x[10]], [x[11], x[12]], [x[13], x[14]], [x[15], x[16]], [x[17], x[18]]]; let a4: Vec<usize> = vec![3, 1];
                let mut d3 = a3.clone(); 
                let (value, (d0, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, &a4, &mut d3);
                (outcome(value, &[&a3]), all(&[&d0, &d2, &d3]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[0.1, 1.0, 0.1, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_554 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64) -> f64 {
        let y4 = std::f64::consts::PI + x.copysign((x.powi(2) + 0.5_f64).cbrt());
        let c6 = (3.0_f64 > (0_usize as f64)) || (x <= y2);
        let mut y8 = y4;
        match (4_i64 % 7_i64) {
            n11 if ((1_usize as f64).tanh().copysign(x) > x) => {
                let n15 @ -2..=1 = ((n11 + n11) % 7_i64) else {
                    y8 %= y8.tanh().abs() + 1.5_f64;
                    return ((y4 + (x % ((1.5_f64 * y8.abs()) + 1.5_f64))) / 10.0_f64);
                };
            }
            n18 @ 3.. if ((n18 / 3_i64) < (3_i64 % 3_i64)) => {
                return (((((std::f64::consts::PI / 4.0_f64) + (0.0625_f64 * x)) + (0.125_f64 * y2)) + (0.0625_f64 * y4)) + (0.0625_f64 * y8));
            }
            3.. | 3.. if true => {
                let mut y4: f64 = y4;
            }
            n25 => {
                y8 *= (core::f64::consts::E % ((1.5_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * y8.sin()).abs()) + 1.5_f64)) / 4.0_f64;
                match (((-n25) % 2_i64) % 7_i64) {
                    n29 @ -3..-1 => {
                        let (mut y32, mut y34) = (((x * 0.25_f64) - y4.div_euclid(x.powi(2) + 1.5_f64)).sin(), ((K.powi(2) + 0.5_f64).hypot(y2) - (y2 + y4)).sin());
                        y34 = (-y32).sin();
                        y8 = ((-0.5_f64) * x.to_radians().ceil()).tanh();
                    }
                    2..3 | 3..4 => {
                        y8 *= ((0.9_f64 * (1_usize as f64).tanh()).tan() - (((n25 - 2_i64) as f64).tanh() * y2)).sin();
                    }
                    n39 => {
                        y8 += 0.5_f64 * x.sin();
                    }
                };
            }
        };
        (-2.0_f64).copysign(y4 - y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.374817, 1.197917],
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
            &[0.0, -0.0],
        );
    }
}

mod program_557 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, x: f64, y3: f64, s5: &mut [f64]) {
        if (depth == 0_usize) {
            return;
        };
        if s5.is_empty() {
            return;
        };
        let k7 = 2_usize;
        let k9 = 0_usize;
        let mut v11 = vec![(std::f64::consts::PI - s5.last().copied().unwrap_or(1.5_f64)) / 16.0_f64; k7];
        let mut v13 = vec![(s5.last().copied().unwrap_or(0.5_f64) + y3).tanh(); k7];
        let mut v15 = vec![0.5_f64; k7 * k9];
        for k19 in 0_usize..k7 {
            for k21 in 0_usize..k9 {
                v15[(k19 * k9) + k21] = (((s5[(0_usize * k21) % s5.len()] - s5[0]) / 24.0_f64) * y3.ceil()).tanh();
            }
        }
        let mut y17 = 0.0_f64;
        for k25 in 0_usize..1_usize {
            for k28 in 0_usize..k7 {
                v11[k28] = 0.0_f64;
                for k31 in 0_usize..k9 {
                    v11[k28] += v15[(k28 * k9) + k31] * (f64::exp(0.9_f64 * (1e-1_f64.powi(2) + 0.5_f64).log((1.5_f64 * (depth as f64).sin().abs()) + 1.5_f64).tanh()) / 3.0_f64);
                }
            }
            for k34 in 0_usize..k7 {
                y17 = ((y17 + 0.75_f64) * (v11[k34] + f64::recip((1.5_f64 * 1.0_f64.abs()) + 0.5_f64).sin())).tanh();
            }
        }
        for k37 in 0_usize..k7 {
            y17 += (v11[(k7 - 1_usize) - k37] * (s5[depth % s5.len()] * s5[0]).tanh()).tanh();
        }
        let mut y123 = (s5.len() as f64).tanh().ceil().tanh();
        let mut y125 = 0.0_f64;
        for y3 in 0_usize..=(depth % 4) {
            y123 = (((1.5_f64 * s5[3_usize % s5.len()].abs()) + 0.5_f64).hypot((0.9_f64 * (x / 3.0_f64)).exp_m1()) / 147.0_f64).max(y123);
            let y130 = ((y17 + s5[depth % s5.len()]).tanh().powi(2) + 0.5_f64).hypot((y17 / 48.0_f64) * y17.sin()).tanh();
            if (y130 > y123) {
                y123 = y130;
            };
        }
        let y127 = ((y125 * y125) + 1.5_f64).ln();
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.732817, -1.3317830000000002, 1.848417, 1.925017],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: f64 = x[1]; let mut a3: Vec<f64> = vec![x[2], x[3]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: f64 = x[1]; let mut a3: Vec<f64> = vec![x[2], x[3]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), &mut a3);
                let mut number = 0; let mut d3 = a3.clone(); seed(&mut d3, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d1, d2) = pullback(&mut d3);
                
                (outcome(value, &[&a3]), all(&[&d1, &d2, &d3]))
            },
            &[-0.5, 0.75],
            &[0.0, 0.0, -0.5, 0.75],
        );
    }
}

mod program_558 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, p4: ((f64, f64), f64), v6: &mut Vec<[f64; 2]>, s8: &[(f64, f64)]) -> f64 {
        if (v6.is_empty() || s8.is_empty()) {
            return (x / ((1.5_f64 * x.abs()) + 0.5_f64));
        };
        let k10 = v6.len();
        v6[1_usize % k10][0] += 0.5_f64 * ((y2.powi(2) + 0.5_f64).log10() * (1.5_f64 / (x.powi(2) + 0.5_f64))).sin();
        (((1.5_f64 * v6[0][k10 % 2].abs()) + 0.5_f64).sqrt() / 145.0_f64).sin()
    }

    #[differentiable(vjp)]
    fn f1(x: f64, mut v2: Vec<f64>) -> f64 {
        if v2.is_empty() {
            return ((1.5_f64 * x.abs()) + 0.5_f64).cbrt();
        };
        for y4 in v2.iter().copied() {
            for y4 in (1_usize..3).rev().step_by(2) {
                let mut v2 = vec![-(1.5_f64 - x)];
            }
        }
        for _ in 0_usize..4 {
            v2 = vec![{
                v2 = v2[(3_usize % (v2.len() + 1))..].to_vec();
                x / ((1.5_f64 * x.abs()) + 0.5_f64)
            }, x - x];
        }
        let mut k18 = 0_usize;
        while k18 < 1 && (x.ceil() < x) {
            k18 += 1;
            let k23: usize = 1;
            v2 = v2.clone();
        }
        let mut y25 = 0.5_f64;
        for y27 in v2.iter() {
            y25 += (*y27) * 0.125_f64;
        }
        let mut y29 = 0.5_f64;
        for y31 in v2.iter() {
            y29 += (*y31) * 0.125_f64;
        }
        ((f0((y29 * x).sin(), (0.75_f64 * x).tanh(), ((v2.pop().unwrap_or(1.5_f64).copysign(y29) / 12.0_f64, core::f64::consts::E.tanh()), (1e-1_f64 / ((1.5_f64 * y29.abs()) + 0.5_f64)).sin()), &mut vec![[(0.9_f64 * (y25 / 3.0_f64)).asin(), f64::atanh(0.9_f64 * (1e-1_f64 / 4.0_f64))], [((1.5_f64 * y25.abs()) + 0.5_f64).log((1.5_f64 * ((-3_i64) as f64).sin().abs()) + 1.5_f64) / 14.0_f64, (v2.first().copied().unwrap_or(0.25_f64) * (3_i64 as f64).tanh()) / 12.0_f64]], &[(-x, v2.last().copied().unwrap_or(0.25_f64).abs().tanh())]).tanh() + (0.1_f64 * y25)) + (0.1_f64 * x)) + (0.1_f64 * y29)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.726783, 0.015517, 1.946717, -0.993883],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3]];
                let value = f1(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3]];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5],
            &[-0.05066065281018081, 0.0, 0.0, 0.0],
        );
    }
}

mod program_560 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut m2: [[f64; 2]; 2], s4: &[usize], s6: &[f64]) -> f64 {
        if s4.is_empty() {
            return x.round().tanh();
        };
        for k8 in (1_usize..2).rev() {
            let mut y30: f64 = {
                let mut k13 = 0_usize;
                loop {
                    k13 += 1;
                    if k13 > 3 {
                        break ((m2[k8 % 2][0].powi(2) + 0.5_f64).sqrt().tanh() * (if ((2_i64 + 2_i64) > (-3_i64)) {
                    f64::ln((((m2[k8 % 2][k8 % 2] - 1.5_f64) % (((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * (x / 14.0_f64)).tanh().powi(2) + 1.5_f64)) / 15.0_f64).powi(2) + 0.5_f64) / 6.0_f64
                } else {
                    for _ in m2[1..].windows(3).enumerate() {
                        x *= 2.0_f64.clamp(-0.5_f64, 1.5_f64) / 2.0_f64;
                        let s6 = (f64::sqrt(K.powi(2) + 0.5_f64).sin(), ((x * (1_i64 as f64).tanh()) + x) / 24.0_f64);
                    }
                    for k21 in s4.iter().copied() {
                        x = 1e-1_f64;
                    }
                    {
                        x = 0.25_f64;
                    };
                    (s6.last().copied().unwrap_or(1.5_f64).powi(2) + 0.5_f64).ln_1p().floor().sin()
                }));
                    }
                    x *= (x / ((k13 as f64).sin().powi(2) + 0.5_f64)).sin() * (m2[1_usize % 2][(3_usize + k8) % 2] - m2[s4[1_usize % s4.len()] % 2][s4.len() % 2]).tanh();
                }
            };
        }
        let mut y32 = 0.5_f64;
        for y34 in s6.iter() {
            y32 += (*y34) * 0.1_f64;
        }
        let mut y36 = 0.5_f64;
        for y38 in s6.iter() {
            y36 += (*y38) * 0.0625_f64;
        }
        (((((((1.5_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).recip().abs()) + 0.5_f64).log((1.5_f64 * 0.25_f64.abs()) + 1.5_f64) * y32) / 28.0_f64) + (0.1_f64 * x)) + (0.1_f64 * m2[(2_usize + 2_usize) % 2][s4[0_usize % s4.len()] % 2])) + (0.125_f64 * y36)) + (0.1_f64 * y32)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.564017, -0.21718300000000001, -0.6506829999999999, -1.4692830000000001, -1.2953830000000002, -1.373583, 1.9807169999999998, -1.088483],
            &|x| {
                let a0: f64 = x[0]; let a1: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let a2: Vec<usize> = vec![3, 2]; let a3: Vec<f64> = vec![x[5], x[6], x[7]];
                let value = f0(a0.clone(), a1.clone(), &a2, &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let a2: Vec<usize> = vec![3, 2]; let a3: Vec<f64> = vec![x[5], x[6], x[7]];
                let mut d3 = a3.clone(); 
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), &a2, &a3, &mut d3);
                (outcome(value, &[]), all(&[&d0, &d1, &d3]))
            },
            &[1.0],
            &[-0.09540906944481387, -0.08586382642654261, 0.1, 0.08586382642654261, -0.0, 0.019824021623355607, 0.019824021623355607, 0.019824021623355607],
        );
    }
}

mod program_561 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, s2: &[f64], s4: &[usize], s6: &[[f64; 2]]) -> f64 {
        if s4.is_empty() {
            return ((1.5_f64 * 1.5_f64.abs()) + 0.5_f64).ln();
        };
        let mut y71 = (0.75_f64 - x) / 15.0_f64;
        let mut y73 = 0.0_f64;
        for k8 in (0_usize..3).rev() {
            y71 = y71.min(((0.5_f64.powi(2) + 0.5_f64).log((1.5_f64 * core::f64::consts::E.abs()) + 1.5_f64) * 0.5_f64.tan()).sin());
            let y78 = (0.9_f64 * (0.5_f64 + 2.0_f64).tanh()).acos().sin();
            if (y78 > y71) {
                y71 = y78;
            };
        }
        let y75 = ((y73 * y73) + 1.5_f64).ln();
        let mut y85 = (3.0_f64 + x).tanh();
        let mut y87 = 0.0_f64;
        'l82: for k80 in 0_usize..0 {
            if ((y71 + 1.0_f64) > (-y71)) {
                y85 = y85.max((y71.powi(2) + 0.5_f64).log10().to_radians().sin());
            };
            x -= 0.5_f64 * (((1_i64 as f64) / 30.0_f64).signum() / 2.0_f64);
        }
        let y89 = ((y87 * y87) + 1.5_f64).ln();
        let mut y92 = 0.5_f64;
        for y94 in s2.iter() {
            y92 += (*y94) * 0.0625_f64;
        }
        let mut y96 = 0.5_f64;
        for y98 in s2.iter() {
            y96 += (*y98) * 0.125_f64;
        }
        (0.9_f64 * (y85 / 3.0_f64)).sinh()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.3503830000000001, 0.8111170000000001, -0.6264829999999999, 1.7287169999999998, -1.524383, 1.145217, 1.306117, -0.600483, 1.261317, -0.111083, -0.8421829999999999, 1.733017, -1.1685830000000001, -1.939983],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let a2: Vec<usize> = vec![2, 0, 0, 3, 0, 0, 2]; let a3: Vec<[f64; 2]> = vec![[x[8], x[9]], [x[10], x[11]], [x[12], x[13]]];
                let value = f0(a0.clone(), &a1, &a2, &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let a2: Vec<usize> = vec![2, 0, 0, 3, 0, 0, 2]; let a3: Vec<[f64; 2]> = vec![[x[8], x[9]], [x[10], x[11]], [x[12], x[13]]];
                let (value, pullback) = f0_vjp(a0.clone(), &a1, &a2, &a3);
                let mut number = 0; let mut d1 = a1.clone(); fill(&mut d1, 0.25); let mut d3 = a3.clone(); fill(&mut d3, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a1, &a2, &a3, given, &mut d1, &mut d3);
                less(&mut d1, 0.25); less(&mut d3, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d1, &d3]))
            },
            &[-0.5],
            &[-0.02140299756863774, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_569 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: &f64, m4: &mut [[f64; 2]; 2]) -> f64 {
        'l7: for m4 in (0_usize..2).step_by(1).rev() {
            let mut y15 = (*y2).min((0_i64 as f64).tanh());
            let mut y17 = 0.0_f64;
            for _ in 0_usize..2 {
                if (!(0.75_f64 > x)) {
                    y15 = y15.min(((x - (*y2)) * x) / 8.0_f64);
                };
            }
            let k22 = 0_usize;
            let k24 = (2_usize + m4) % 4;
            let mut v26 = vec![(std::f64::consts::PI / (std::f64::consts::PI.powi(2) + 0.5_f64)).sin(); k22];
            let mut v28 = vec![(0.9_f64 * y15.tanh()).exp() / 3.0_f64; k22];
            let mut v30 = vec![0.5_f64; k22 * k24];
            for k34 in 0_usize..k22 {
                for k36 in 0_usize..k24 {
                    v30[(k34 * k24) + k36] = f64::tanh(0.75_f64) % ((1.5_f64 * (*y2).atan2(y15.powi(2) + 0.5_f64).abs()) + 1.5_f64);
                }
            }
            let mut y32 = 0.0_f64;
            for k40 in 0_usize..1_usize {
                for k43 in 0_usize..k22 {
                    v26[k43] = (*y2).signum();
                    for k46 in 0_usize..k24 {
                        v26[k43] += v30[(k43 * k24) + k46] * 1.5_f64.sin();
                    }
                }
                for k49 in 0_usize..k22 {
                    y32 += (v26[(k22 - 1_usize) - k49] * y15.tanh()).tanh();
                }
            }
        }
        let mut y75 = 1.5_f64.div_euclid((1.5_f64 * m4[((3_i64 as usize) % 4_usize) % 2][(1_usize * 1_usize) % 2].abs()) + 1.5_f64).tanh();
        let mut y77 = 0.0_f64;
        'l54: for k52 in (0_usize..1).rev() {
            y77 += (x.powi(2) + 0.5_f64).recip().min(x + x).sin().sin();
        }
        m4[(1_usize + 0_usize) % 2][0] / 12.0_f64
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.982217, -0.036683, -1.959483, 1.571917, 1.531517, -1.119583],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: [[f64; 2]; 2] = [[x[2], x[3]], [x[4], x[5]]];
                let value = f0(a0.clone(), &a1, &mut a2);
                outcome(value, &[&a2])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: [[f64; 2]; 2] = [[x[2], x[3]], [x[4], x[5]]];
                let mut d1 = a1.clone(); let mut d2 = a2.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &a1, &mut a2, &mut d1, &mut d2);
                (outcome(value, &[&a2]), all(&[&d0, &d1, &d2]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0],
            &[-0.0, -0.0, -0.0, -0.0, 0.08333333333333333, -0.0],
        );
    }
}

mod program_570 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, n2: i64, y4: f64, s6: &[usize], v8: &mut Vec<f64>, s10: &[f64]) -> f64 {
        if ((s6.is_empty() || v8.is_empty()) || s10.is_empty()) {
            return (0.9_f64 * x.tanh()).tan();
        };
        let mut k12 = 0_usize;
        while k12 < 4 && (((1_usize * 0_usize) < 2_usize) && (s10[(3_usize + 0_usize) % s10.len()] < x)) {
            k12 += 1;
            if false {
                continue;
            };
            v8.push(x);
        }
        let v18 = vec![vec![(n2 as f64).tanh(), x, (1.0_f64 - s10[(2_usize + 0_usize) % s10.len()]).atan2((1.5_f64 * ((((n2 as usize) % 4_usize) as f64) - core::f64::consts::E).tanh().abs()) + 0.5_f64)], vec![y4.atan2(s10[2_usize % s10.len()].powi(2) + 0.5_f64).clamp(-0.5_f64, 1.5_f64), (0.5_f64 + s10.get(1_usize % 4).copied().unwrap_or(0.5_f64)) * ((1.0_f64 * v8.first().copied().unwrap_or(1.5_f64)) / 36.0_f64), (s10.first().copied().unwrap_or(0.5_f64) + s10[((n2 as usize) % 4_usize) % s10.len()]).copysign(s10[0] - s10[((1_i64 as usize) % 4_usize) % s10.len()])]];
        let mut y20 = 0.5_f64;
        for y22 in v8.iter() {
            y20 += (*y22) * 0.1_f64;
        }
        (((y4 + (0.1_f64 * x)) + (0.0625_f64 * s10[(0_usize + 2_usize) % s10.len()])) + (0.1_f64 * y4)) + (0.125_f64 * y20)
    }

    #[differentiable(vjp)]
    fn f1(x: f64, p2: (f64, f64), v4: &mut Vec<f64>, v6: &Vec<f64>) -> f64 {
        if v4.is_empty() {
            return (v4.first().copied().unwrap_or(1.5_f64) / 12.0_f64);
        };
        *v4 = vec![x.floor().sin(); 0_usize % 4];
        let mut y8 = 0.5_f64;
        for y10 in v6.iter() {
            y8 += (*y10) * 0.0625_f64;
        }
        f0((core::f64::consts::E + x) / 6.0_f64, -0_i64, p2.1, &[1_usize, 3_usize, 3_usize], v4, v6)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.860683, -1.4507830000000002, -0.010783000000000001, -0.8107829999999999, 0.963917, 0.193217, -1.2248830000000002],
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]); let mut a2: Vec<f64> = vec![x[3], x[4], x[5]]; let a3: Vec<f64> = vec![x[6]];
                let value = f1(a0.clone(), a1.clone(), &mut a2, &a3);
                outcome(value, &[&a2])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]); let mut a2: Vec<f64> = vec![x[3], x[4], x[5]]; let a3: Vec<f64> = vec![x[6]];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), &mut a2, &a3);
                let mut number = 0; let mut d2 = a2.clone(); seed(&mut d2, &mut number); let mut d3 = a3.clone(); fill(&mut d3, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(&a3, given, &mut d2, &mut d3);
                less(&mut d3, 0.25); 
                (outcome(value, &[&a2]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[-0.5],
            &[-0.07347674877186486, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_572 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64, s4: &[usize], s6: &mut [f64]) -> f64 {
        for s8 in s6.chunks_mut(3) {
            let k13 = s8.len();
            let (s15, s17) = s8.split_at_mut((k13 + 3_usize) % (k13 + 1));
            for s19 in s17[..((k13 + 3_usize) % (s17.len() + 1))].chunks(2).step_by(1) {
                let mut y24 = ((x.fract().powi(2) + 1.5_f64).acosh() * (f64::ln((1.5_f64 * y2.abs()) + 0.5_f64) / ((1.5_f64 * (2.0_f64.powi(2) + 0.5_f64).hypot(x).sin().abs()) + 0.5_f64))) / 84.0_f64;
            }
            let k26 = s15.len();
            s15[..((3_usize * k13) % (k26 + 1))].fill(2.0_f64);
        }
        let mut k28 = 0_usize;
        while k28 < 0 && ((s6.first().copied().unwrap_or(0.5_f64) >= (2_i64 as f64)) && (x <= y2)) {
            k28 += 1;
            x = (((0.9_f64 * (x / 14.0_f64)).tan() + (((1_i64 as usize) % 4_usize) as f64)) / 32.0_f64).cos();
        }
        for &y33 in s6.iter() {
            let mut v38 = Vec::with_capacity(1);
            v38.push(y33.sin());
            {
                let mut k40 = 0_usize;
                loop {
                    k40 += 1;
                    if k40 > 0 {
                        break;
                    }
                    x = (((0.9_f64 * y33.tanh()).to_degrees() - 2.0_f64.trunc()).tanh() * x) / 12.0_f64;
                    let y45 = (((y33 * y33).tanh() + x).tanh().powi(2) + 0.5_f64).log((1.5_f64 * y33.abs()) + 1.5_f64).tanh();
                }
            };
        }
        let mut y47 = 0.5_f64;
        for y49 in s6.iter() {
            y47 += (*y49) * 0.125_f64;
        }
        let mut y51 = 0.5_f64;
        for y53 in s6.iter() {
            y51 += (*y53) * 0.125_f64;
        }
        (((y2 + (0.125_f64 * y47)) + (0.0625_f64 * y51)) + (0.0625_f64 * x)) + (0.0625_f64 * y2)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.8243170000000001, -0.198883, -0.9044829999999999, 0.113417, -0.086683, 1.425317, 1.873117, 0.447517, -0.891683],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<usize> = vec![0, 0, 1, 2, 1, 1, 2]; let mut a3: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]];
                let value = f0(a0.clone(), a1.clone(), &a2, &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<usize> = vec![0, 0, 1, 2, 1, 1, 2]; let mut a3: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]];
                let mut d3 = a3.clone(); 
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), &a2, &mut a3, &mut d3);
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d3]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[0.0625, 1.0625, 0.0234375, 0.0234375, 0.0234375, 0.0234375, 0.0234375, 0.0234375, 0.0234375],
        );
    }
}

mod program_576 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, n4: i64, mut y6: f64) -> f64 {
        y6 = x;
        y6 = f64::asinh((x - y2) * y2.abs());
        for k8 in 0_usize..2 {
            let mut y13: f64 = (2.0_f64 - (y2 + x).mul_add(2.0_f64.copysign(y6), y6)).tanh();
        }
        (((((-y6).max(x) % (((1.5_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * y6.sin()).abs()) + 0.5_f64).hypot(0.25_f64 % ((1.5_f64 * y2.abs()) + 1.5_f64)).sin().powi(2) + 1.5_f64)) / 12.0_f64) + (0.1_f64 * x)) + (0.1_f64 * y6)) + (0.0625_f64 * y2)
    }

    #[differentiable(vjp)]
    fn f1(x: f64, p2: ((f64, f64), f64), s4: &mut [f64]) -> f64 {
        if s4.is_empty() {
            return (p2.1 + p2.0.1);
        };
        s4[(3_usize * 1_usize) % s4.len()] %= (p2.1.rem_euclid(x.powi(2) + 1.5_f64) / 6.0_f64).abs() + 1.5_f64;
        let k6 = s4.len();
        let (s8, s10) = s4.split_at(3_usize % (k6 + 1));
        let mut v13 = vec![(((2_usize as f64) + s4[2_usize % s4.len()]) + x.div_euclid((1.5_f64 * x.abs()) + 1.5_f64)).sin(), (x / ((1.5_f64 * 1.0_f64.abs()) + 0.5_f64)).signum(), {
            (0.9_f64 * x.tanh()).cosh()
        }];
        let k15 = v13.len();
        v13[(0_usize + k6) % k15] += 0.5_f64 * ((x - x).clamp(-0.5_f64, 1.5_f64) / 3.0_f64);
        let mut y36 = 0.5_f64;
        for y38 in s4.iter() {
            y36 += (*y38) * 0.0625_f64;
        }
        (((((((y36 * s4.first().copied().unwrap_or(0.5_f64)) - f0(std::f64::consts::PI / 4.0_f64, x, 4_i64, x)) / 32.0_f64) * p2.1) + (0.125_f64 * p2.1)) + (0.125_f64 * x)) + (0.125_f64 * y36)) + (0.0625_f64 * s4[k15 % s4.len()])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.608883, -0.459783, 1.5532169999999998, -0.6756829999999999],
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let mut a2: Vec<f64> = vec![];
                let value = f1(a0.clone(), a1.clone(), &mut a2);
                outcome(value, &[&a2])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let mut a2: Vec<f64> = vec![];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), &mut a2);
                let mut number = 0; let mut d2 = a2.clone(); seed(&mut d2, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(given, &mut d2);
                
                (outcome(value, &[&a2]), all(&[&d0, &d1, &d2]))
            },
            &[-0.5],
            &[0.0, 0.0, -0.5, -0.5],
        );
    }
}

mod program_578 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, s2: &[usize], s4: &[usize], s6: &mut [[f64; 2]]) -> f64 {
        if (s2.is_empty() || s6.is_empty()) {
            return x;
        };
        match (4_i64 % 7_i64) {
            -1..=2 | -2..=0 => {
                match (2_i64 % 7_i64) {
                    n11 if ((x * x) <= (K * x)) => {
                        let p14 = ((((n11 as f64) / 30.0_f64) * 1e-1_f64) * ((1.5_f64 * 0.5_f64.abs()) + 0.5_f64).powi(-1), (x % (1e-1_f64.powi(2) + 1.5_f64)).cos());
                    }
                    _ => {
                        s6[(2_usize + 0_usize) % s6.len()] = [x - x, (0.9_f64 * s6[2_usize % s6.len()][1].sin()).tan()];
                        let mut a18: [f64; 3] = [(core::f64::consts::E.powi(2) + 0.5_f64).powf(0.9_f64 * (x / 3.0_f64)).sin().clamp(-0.5_f64, 1.5_f64), (x % ((1.5_f64 * K.abs()) + 1.5_f64)) - K, x - (s6.len() as f64).tanh().fract()];
                    }
                };
                for k20 in s2.iter().take(((0_i64 as usize) % 4_usize) % 4) {
                    s6.swap((*k20) % s6.len(), ((2_i64 as usize) % 4_usize) % s6.len());
                }
            }
            _ => {
                let s6 = 2_i64 % 7_i64;
                let mut s6: Vec<f64> = match ((2_i64 + s6) % 7_i64) {
                    n29 @ -3..0 => {
                        vec![(((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * (x / 3.0_f64)) / ((1.5_f64 * (0.5_f64 + 1.0_f64).abs()) + 0.5_f64)).sin(), ((-((3_usize + 0_usize) as f64)) / 30.0_f64).div_euclid(1e-1_f64.powi(2) + 1.5_f64), ((x - (s2[1_usize % s2.len()] as f64)) % (((((0_usize as i64) as f64) / 30.0_f64) * 0.75_f64).powi(2) + 1.5_f64)) / 32.0_f64]
                    }
                    n33 => {
                        vec![x.rem_euclid((0.9_f64 * x.tanh()).exp2().powi(2) + 1.5_f64)]
                    }
                };
            }
        };
        (((((x.powi(2) + 0.5_f64).sqrt() * (x / ((1.5_f64 * 3.0_f64.abs()) + 0.5_f64))).sin().powi(2) + 0.5_f64).hypot(((s6[0][(0_usize * 2_usize) % 2] * 1.5_f64) + (K + s6[0][s2[0] % 2])).tanh()) / 3.0_f64) + (0.125_f64 * x)) + (0.1_f64 * s6[1_usize % s6.len()][0])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.302383],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![2, 3, 2, 3, 3, 1, 2]; let a2: Vec<usize> = vec![1, 0]; let mut a3: Vec<[f64; 2]> = vec![];
                let value = f0(a0.clone(), &a1, &a2, &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![2, 3, 2, 3, 3, 1, 2]; let a2: Vec<usize> = vec![1, 0]; let mut a3: Vec<[f64; 2]> = vec![];
                let mut d3 = a3.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &a1, &a2, &mut a3, &mut d3);
                (outcome(value, &[&a3]), all(&[&d0, &d3]))
            },
            &[1.0],
            &[1.0],
        );
    }
}

mod program_588 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, x: f64, mut y3: f64, y5: f64, n7: i64) -> f64 {
        if (depth == 0_usize) {
            return f64::exp_m1(0.9_f64 * y3.sin());
        };
        'l10: for n7 in 2_i64..=2_i64 {
            for k13 in 1_usize..1 {
                let mut a18 = [y5 - x; 3];
            }
            y3 = match (n7 % 7_i64, K.min(y5) <= (-y5)) {
                (2..3 | 1..=2, false) => {
                    y3 *= (x / (y3.powi(2) + 0.5_f64)) / 4.0_f64;
                    y3 = (n7 as f64).tanh();
                    let (y22, y24) = (((1.5_f64 * (y5 + y5).abs()) + 0.5_f64).log2(), ((1.5_f64 * y5.abs()) + 0.5_f64).log((1.5_f64 * y3.abs()) + 1.5_f64).tanh().cos());
                    (0.9_f64 * (y5.atan2((1.5_f64 * 1.0_f64.abs()) + 0.5_f64) % ((1.5_f64 * ((1.0_f64 - y3) / 15.0_f64).abs()) + 1.5_f64)).tanh()).exp_m1()
                }
                (n27, true) => {
                    y3 = ((y3.copysign((((n27 as usize) % 4_usize) as f64).tanh()) - 1.5_f64.trunc()) / 15.0_f64).mul_add(y5, y3.abs()).tanh();
                    let y30 = ((y5 + x).atan2(0.25_f64.powi(2) + 0.5_f64) + ((depth as f64) % (x.powi(2) + 1.5_f64))) / 32.0_f64;
                    y3 *= y3.tanh();
                    (core::f64::consts::E - 1e-1_f64).copysign(f64::tanh(x)).min(-(-1.5_f64))
                }
                _ => {
                    let y33 = -y5.sin();
                    y33.floor().tanh().to_radians().max(y33)
                }
            };
        }
        ((((n7 as f64).tanh() * ((y3 + y3).tanh().powi(2) + 0.5_f64).recip()) + (0.0625_f64 * x)) + (0.1_f64 * y3)) + (0.0625_f64 * y5)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.224317, 1.425417, 0.5792170000000001],
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: f64 = x[1]; let a3: f64 = x[2]; let a4: i64 = -1;
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: f64 = x[1]; let a3: f64 = x[2]; let a4: i64 = -1;
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d1, d2, d3) = pullback(given);
                
                (outcome(value, &[]), all(&[&d1, &d2, &d3]))
            },
            &[-0.5],
            &[-0.03125, 0.0, -0.5462184664324615],
        );
    }
}

mod program_594 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, v2: &mut Vec<f64>, s4: &[usize], v6: Vec<f64>) -> f64 {
        if (v2.is_empty() || v6.is_empty()) {
            return x.clamp(-0.5_f64, 1.5_f64);
        };
        v2.reverse();
        'l10: for &k8 in s4[((2_usize + 3_usize) % (s4.len() + 1))..].iter().step_by(1).take(0) {
            let mut v13 = vec![((3_i64 + 2_i64) as f64).tanh(), x.to_radians() * (2.0_f64 + ((k8 + k8) as f64)).tanh()];
            let k15 = v13.len();
            let s17 = &mut v13[1..];
            s17[0] = s17[(k8 * k8) % s17.len()].sin();
            let mut v19 = vec![0; 1];
            let mut v21 = vec![((2_i64 as f64).tanh().powi(2) + 0.5_f64).powi(-2).div_euclid((1.5_f64 * (0.9_f64 * (1e-1_f64 / 4.0_f64)).acos().abs()) + 1.5_f64), -(x + x)];
        }
        let mut y23 = 0.5_f64;
        for y25 in v2.iter() {
            y23 += (*y25) * 0.125_f64;
        }
        let mut y27 = 0.5_f64;
        for y29 in v2.iter() {
            y27 += (*y29) * 0.125_f64;
        }
        ((((x.abs().powi(2) + 0.5_f64).powi(-2) / ((-(y27 + y27)).powi(2) + 0.5_f64)).sin() + (0.125_f64 * y23)) + (0.125_f64 * x)) + (0.0625_f64 * y27)
    }

    #[differentiable(vjp)]
    fn f1(x: f64, mut m2: [[f64; 2]; 2], mut y4: f64, v6: Vec<f64>, v8: Vec<f64>) -> f64 {
        if v8.is_empty() {
            return 3.0_f64.clamp(-0.5_f64, 1.5_f64);
        };
        let mut y10 = 0.5_f64;
        for y12 in v6.iter() {
            y10 += (*y12) * 0.0625_f64;
        }
        let mut y14 = 0.5_f64;
        for y16 in v8.iter() {
            y14 += (*y16) * 0.125_f64;
        }
        ((((((((v8[(3_usize + 3_usize) % v8.len()] * y4) / 24.0_f64).powi(2) + 0.5_f64).recip() - (-K).max(v8[2_usize % v8.len()] * 0.5_f64)) / 8.0_f64) + (0.1_f64 * v8[(2_usize + 2_usize) % v8.len()])) + (0.1_f64 * m2[((3_i64 as usize) % 4_usize) % 2][0])) + (0.1_f64 * y4)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.028517, 1.203517, 0.460117, -1.295983, -1.149283, -1.3643830000000001, -1.117683, 1.256417, 1.3152169999999999, 0.9775170000000001, -0.411783, 0.259717, 1.171617, 1.520117],
            &|x| {
                let a0: f64 = x[0]; let a1: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let a2: f64 = x[5]; let a3: Vec<f64> = vec![x[6]]; let a4: Vec<f64> = vec![x[7], x[8], x[9], x[10], x[11], x[12], x[13]];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let a2: f64 = x[5]; let a3: Vec<f64> = vec![x[6]]; let a4: Vec<f64> = vec![x[7], x[8], x[9], x[10], x[11], x[12], x[13]];
                let (value, pullback) = f1_vjp(a0.clone(), a1.clone(), a2.clone(), a3.clone(), a4.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2, d3, d4) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d1, &d2, &d3, &d4]))
            },
            &[-0.5],
            &[-0.05, 0.0, 0.0, -0.05, 0.0, -0.05265681027634206, 0.0, 0.0, 0.0, 0.03125, 0.0, -0.05, 0.0, 0.002384623535732055],
        );
    }
}

mod program_596 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, y3: f64, y5: &mut f64, s7: &[usize]) -> f64 {
        if (depth == 0_usize) {
            return std::f64::consts::PI;
        };
        if s7.is_empty() {
            return ((s7.len() as f64) - x).sin();
        };
        let p9 = (((K - (((4_i64 - 4_i64) as f64) - (*y5))).tanh(), ((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64).log(x.powi(2) + 1.5_f64).tanh().min((0_i64 as f64).tanh())), (f0(depth - 1_usize, core::f64::consts::E.tanh(), x, y5, s7) - (*y5).asinh()).sin());
        (((({
            let mut k11 = 0_usize;
            'l13: loop {
                k11 += 1;
                if k11 > 3 {
                    break y3;
                }
                for k16 in s7 {
                    *y5 = (0.9_f64 * ((s7[depth % s7.len()] as f64).sin().abs().clamp(-0.5_f64, 1.5_f64) / 2.0_f64)).exp();
                    *y5 *= ((p9.1 * 0.75_f64) / ((1.5_f64 * (K - 1.0_f64).abs()) + 0.5_f64)).tanh();
                    *y5 = (((1.5_f64 * p9.0.0.abs()) + 0.5_f64).log(((*y5) / (1.0_f64.powi(2) + 0.5_f64)).sin().powi(2) + 1.5_f64).tanh().powi(2) + 1.5_f64).acosh();
                }
                *y5 *= p9.1.tanh();
            }
        }).tanh() + (0.1_f64 * (*y5))) + (0.0625_f64 * x)) + (0.125_f64 * p9.0.1)) + (0.1_f64 * y3)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.520983, -0.299783, 1.836517],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: f64 = x[1]; let mut a3: f64 = x[2]; let a4: Vec<usize> = vec![0, 3];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &mut a3, &a4);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: f64 = x[1]; let mut a3: f64 = x[2]; let a4: Vec<usize> = vec![0, 3];
                let mut d3 = a3.clone(); 
                let (value, (d1, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, &a4, &mut d3);
                (outcome(value, &[&a3]), all(&[&d1, &d2, &d3]))
            },
            &[1.0, 0.0],
            &[0.0, 0.0, 0.0],
        );
    }
}

mod program_597 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64) -> f64 {
        let mut y28 = x.signum();
        let mut y30 = 0.0_f64;
        'l4: for n2 in 2_i64..6_i64 {
            y30 += ((x * 0.75_f64) * x).sin().tanh();
            let y35 = (((1.5_f64 * 0.75_f64.abs()) + 0.5_f64).powf(0.9_f64 * x.sin()) % ((1.5_f64 * (((-n2) as f64) / 30.0_f64).cos().abs()) + 1.5_f64)).tanh();
            if (y35 > y28) {
                y28 = y35;
            };
            let mut r7: [f64; 2] = [((3_usize as f64).sin().ceil() + x) / 15.0_f64, x.rem_euclid(K.powi(2) + 1.5_f64).sin().mul_add(x * 1.0_f64, ((1.5_f64 * x.abs()) + 0.5_f64).ln())];
            match (n2 % 7_i64) {
                n10 @ (3..6 | 3..) => {
                    r7[1] = ((1.5_f64 * (r7[0_usize % 2].powi(2) + 0.5_f64).sin().abs()) + 0.5_f64).powi(((n2 - n10) % 3_i64) as i32);
                    r7 = r7;
                    let n2: f64 = (-(r7[0] + x)).sin().copysign(((x - r7[1_usize % 2]) * (0.9_f64 * (x / 3.0_f64)).atanh()) / 26.0_f64);
                }
                n15 if ((core::f64::consts::E <= r7[((n2 as usize) % 4_usize) % 2]) && (3_usize == 0_usize)) => {
                    r7 = [x, x.sin()];
                    r7[0] /= (0.9_f64 * ((-r7[((2_i64 as usize) % 4_usize) % 2]) / 14.0_f64)).exp() + 0.75_f64;
                }
                _ => {
                    let y20: f64 = (((r7[0_usize % 2] * x) / 24.0_f64) * x.fract()).floor().tanh();
                }
            };
            if (({
                let mut k22 = 0_usize;
                'l24: loop {
                    k22 += 1;
                    if k22 > 0 {
                        break (0.9_f64 * r7[1].tanh()).asin();
                    }
                    r7[k22 % 2] = (0.9_f64 * (((x.powi(2) + 0.5_f64).log10() % ((1.5_f64 * ((n2 % 2_i64) as f64).tanh().abs()) + 1.5_f64)) / 4.0_f64)).atanh();
                }
            }) >= (x * x)) {
                r7[0] = (((r7[1] * x) + 0.75_f64.copysign(r7[(1_usize + 2_usize) % 2])) / (((-x) * (n2 as f64).tanh()).powi(2) + 0.5_f64)).sin();
                continue;
            };
        }
        let y32 = ((y30 * y30) + 1.5_f64).ln();
        let mut y42 = (K * y28) / 8.0_f64;
        let mut y44 = 0.0_f64;
        'l39: for k37 in 0_usize..(2_usize % 4) {
            y44 += ((y32 + y28) / 10.0_f64).sin();
        }
        let y46 = ((y44 * y44) + 1.5_f64).ln();
        ((((y46 - ((y46 * core::f64::consts::E).tanh() * f64::ln(y28.powi(2) + 0.5_f64))).sin() + (0.125_f64 * x)) + (0.0625_f64 * y42)) + (0.125_f64 * y28)) + (0.0625_f64 * y32)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.557617],
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
            &[-0.012720225454015317],
        );
    }
}

mod program_602 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, mut p4: ((f64, f64), f64), mut y6: f64) -> f64 {
        if (4_i64 >= (1_usize as i64)) {
            match ((1_usize as i64) % 7_i64) {
                -2..-1 if (((3_i64 as f64) / 30.0_f64).mul_add(p4.1, 2.0_f64) > ((1.5_f64 * p4.1.abs()) + 0.5_f64).log10()) => {
                    p4.0.0 %= (p4.0.1 + x).sin().abs() + 1.5_f64;
                    return (((((0.9_f64 * std::f64::consts::PI.min(x).rem_euclid((1.5_f64 * x.abs()) + 1.5_f64).tanh()).sinh() + (0.0625_f64 * y6)) + (0.125_f64 * y2)) + (0.0625_f64 * x)) + (0.0625_f64 * p4.1));
                }
                2..=4 if ((core::f64::consts::E < x) || (K > y2)) => {
                    let mut k13 = 0_usize;
                    'l16: while k13 < 2 && (({
                        p4 = p4;
                        x >= (p4.1 % (x.powi(2) + 1.5_f64))
                    }) && false) {
                        k13 += 1;
                        p4.1 = y2;
                        p4.0 = ((x + (4_i64 as f64)) / 32.0_f64, (p4.1 + K).tanh());
                    }
                    match (2_i64 % 7_i64) {
                        n20 if ((p4.0.0 + x) >= (p4.1 + y6)) => {
                            p4.1 += 0.5_f64 * (-(1e-1_f64 + p4.0.1)).tanh();
                            y6 = p4.1.sin();
                        }
                        n24 if true => {
                            p4 = ((core::f64::consts::E.max(y2), f64::exp2(0.9_f64 * p4.1.sin())), y2);
                            p4.0.0 = ((x - x) + f64::round((p4.1 + x).sin())).sin();
                            p4.1 %= (-y6).tanh().abs() + 1.5_f64;
                        }
                        _ => {
                            y6 = 1.5_f64.powi(3).tanh().mul_add((y6.powi(2) + 0.5_f64).sqrt() / 145.0_f64, y2) * (-x).copysign(2.0_f64.copysign(p4.0.1));
                        }
                    };
                }
                _ => {
                    y6 += 0.5_f64 * (p4.0.0.min(x) + ((y6.powi(2) + 0.5_f64).sqrt() / 145.0_f64)).sin();
                }
            };
        } else {
            p4 = p4;
            return (((((((p4.1 / (y6.powi(2) + 0.5_f64)) / (((1.5_f64 * p4.1.abs()) + 1.5_f64).acosh().powi(2) + 0.5_f64)).tanh() * (((0.9_f64 * p4.0.1.tanh()).exp_m1() * p4.0.1.max(y6)) / 22.0_f64)) + (0.125_f64 * y6)) + (0.125_f64 * x)) + (0.0625_f64 * p4.1)) + (0.125_f64 * y2));
        };
        (((((0.25_f64 * p4.1) + ((1e-1_f64 + p4.1) * (x * 0.25_f64)).tanh()).tanh() + (0.1_f64 * x)) + (0.1_f64 * y2)) + (0.1_f64 * p4.0.1)) + (0.1_f64 * y6)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.6543830000000002, -1.1063830000000001, 1.689417, -0.036982999999999995, -1.8461830000000001, 0.43521699999999996],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: ((f64, f64), f64) = ((x[2], x[3]), x[4]); let a3: f64 = x[5];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: ((f64, f64), f64) = ((x[2], x[3]), x[4]); let a3: f64 = x[5];
                
                let (value, (d0, d1, d2, d3)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                (outcome(value, &[]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0],
            &[-0.1670396381100013, 0.1, -0.0, 0.1, -0.005358365266664719, 0.09998594128579517],
        );
    }
}

mod program_604 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64, s4: &[f64], s6: &mut [f64], s8: &mut [f64]) -> f64 {
        let mut y10: f64 = y2;
        s6.fill(x);
        if let Some(y12) = s4.last() {
            s6.rotate_right(1_usize % (s6.len() + 1));
            y10 /= (0.9_f64 * y2.cos().tanh()).exp() + 0.75_f64;
            y10 = K;
        }
        if false {
            let y18 = {
                y10 -= 0.5_f64 * (-((2_usize as f64) / ((1.5_f64 * x.abs()) + 0.5_f64))).tanh();
                y2.trunc()
            };
            let k20 = s8.len();
            let s22 = &mut s8[((k20 + k20) % (k20 + 1))..];
            let v26: Vec<usize> = if (false && (((1.5_f64 * x.abs()) + 0.5_f64).log2() <= f64::sin(y2))) {
                vec![1]
            } else {
                vec![k20 % 4]
            };
            y10 += 0.5_f64 * ((y18 - (x - 1e-1_f64)) / 46.0_f64);
        };
        let mut y28 = 0.5_f64;
        for y30 in s4.iter() {
            y28 += (*y30) * 0.1_f64;
        }
        let mut y32 = 0.5_f64;
        for y34 in s4.iter() {
            y32 += (*y34) * 0.0625_f64;
        }
        ((((-(2_i64 as f64)).sin() + (0.1_f64 * x)) + (0.125_f64 * y10)) + (0.125_f64 * y28)) + (0.1_f64 * y32)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.0133830000000001, -1.8543830000000001, 1.185617, -0.664983, -0.5242829999999999, 0.948917, -0.9983829999999999, -0.660983, 1.9160169999999999, 0.6830170000000001, -0.35768300000000003, -0.9206829999999999, 1.5310169999999999],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<f64> = vec![x[2], x[3]]; let mut a3: Vec<f64> = vec![x[4], x[5], x[6], x[7], x[8], x[9], x[10]]; let mut a4: Vec<f64> = vec![x[11], x[12]];
                let value = f0(a0.clone(), a1.clone(), &a2, &mut a3, &mut a4);
                outcome(value, &[&a3, &a4])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: Vec<f64> = vec![x[2], x[3]]; let mut a3: Vec<f64> = vec![x[4], x[5], x[6], x[7], x[8], x[9], x[10]]; let mut a4: Vec<f64> = vec![x[11], x[12]];
                let mut d2 = a2.clone(); let mut d3 = a3.clone(); let mut d4 = a4.clone(); 
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), &a2, &mut a3, &mut a4, &mut d2, &mut d3, &mut d4);
                (outcome(value, &[&a3, &a4]), all(&[&d0, &d1, &d2, &d3, &d4]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[0.1, -0.0, 0.018750000000000003, 0.018750000000000003, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_606 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, s2: &[f64], s4: &[usize], s6: &[usize]) -> f64 {
        if ((s2.is_empty() || s4.is_empty()) || s6.is_empty()) {
            return x;
        };
        for k8 in (0_usize..0).step_by(2) {
            'l15: for &k13 in s6.iter().skip(k8 % 4) {}
        }
        for &k18 in s6.iter() {
            {
                let mut k23 = 0_usize;
                loop {
                    k23 += 1;
                    if k23 > 1 {
                        break;
                    }
                    let k23 = vec![(s2[0].max(x) * (x.powi(2) + 0.5_f64).log(3.0_f64.powi(2) + 1.5_f64)).tanh()];
                }
            };
            for s6 in 0_usize..1 {
                let y33 = s2[s4.len() % s2.len()];
                let (mut y35, y37) = (((1.5_f64 * (k18 as f64).sin().abs()) + 0.5_f64).log(s2[k18 % s2.len()].powi(2) + 1.5_f64) + s2[k18 % s2.len()].clamp(-0.5_f64, 1.5_f64)).tanh().sin_cos();
            }
        }
        let mut y39 = 0.5_f64;
        for y41 in s2.iter() {
            y39 += (*y41) * 0.125_f64;
        }
        let mut y43 = 0.5_f64;
        for y45 in s2.iter() {
            y43 += (*y45) * 0.0625_f64;
        }
        (((f64::acosh((1.5_f64 * (1.0_f64 / (x.powi(2) + 0.5_f64)).abs()) + 1.5_f64).clamp(-0.5_f64, 1.5_f64) + (0.1_f64 * y43)) + (0.125_f64 * y39)) + (0.0625_f64 * x)) + (0.125_f64 * s2[0])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.7931169999999998, 0.023216999999999998, -1.040983, -0.49878300000000003, -1.0297830000000001, 1.9905169999999999, -0.783283, -1.2853830000000002],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let a2: Vec<usize> = vec![1, 2, 2, 1, 0, 3, 3]; let a3: Vec<usize> = vec![0, 0, 0, 3, 1, 2, 2];
                let value = f0(a0.clone(), &a1, &a2, &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let a2: Vec<usize> = vec![1, 2, 2, 1, 0, 3, 3]; let a3: Vec<usize> = vec![0, 0, 0, 3, 1, 2, 2];
                let (value, pullback) = f0_vjp(a0.clone(), &a1, &a2, &a3);
                let mut number = 0; let mut d1 = a1.clone(); fill(&mut d1, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a1, &a2, &a3, given, &mut d1);
                less(&mut d1, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5],
            &[0.08903710079899771, -0.0734375, -0.0109375, -0.0109375, -0.0109375, -0.0109375, -0.0109375, -0.0109375],
        );
    }
}

mod program_610 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, c2: bool, mut a4: [f64; 3], v6: &mut Vec<f64>) {
        x += 0.5_f64 * std::f64::consts::PI.asinh().mul_add(2.0_f64.abs(), a4.first().copied().unwrap_or(0.25_f64)).sin();
        let mut v8 = vec![v6.get(a4.len() % 4).copied().unwrap_or(0.5_f64).sin()];
        let y10 = 0.75_f64.rem_euclid((0.75_f64 / ((1.5_f64 * x.abs()) + 0.5_f64)).powi(2) + 1.5_f64).sin() * ((2_i64 * 3_i64) as f64).tanh();
        let k12 = v8.len();
        let k14 = ((4_i64 as usize) % 4_usize) % k12;
        v8[k14] -= 0.5_f64 * (x.div_euclid(x.powi(2) + 1.5_f64) / 26.0_f64);
        let mut y16 = v6.first().copied().unwrap_or(0.25_f64).sin();
        let s18 = &v6[(((0_i64 as usize) % 4_usize) % (v6.len() + 1))..];
        a4 = [(a4[((0_i64 as usize) % 4_usize) % 3] / (a4[s18.len() % 3].powi(2) + 0.5_f64)) / 24.0_f64, 3.0_f64 % (a4[1].powi(2) + 1.5_f64), (y10.powi(2) + 0.5_f64).ln()];
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.359817, -1.3417830000000002, -0.748483, 0.397117, -0.502083, -0.458683, 1.171317, -0.826283, -0.605483, -1.0998830000000002, 0.425917],
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false; let a2: [f64; 3] = [x[1], x[2], x[3]]; let mut a3: Vec<f64> = vec![x[4], x[5], x[6], x[7], x[8], x[9], x[10]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false; let a2: [f64; 3] = [x[1], x[2], x[3]]; let mut a3: Vec<f64> = vec![x[4], x[5], x[6], x[7], x[8], x[9], x[10]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), &mut a3);
                let mut number = 0; let mut d3 = a3.clone(); seed(&mut d3, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d2) = pullback(&mut d3);
                
                (outcome(value, &[&a3]), all(&[&d0, &d2, &d3]))
            },
            &[-0.5, 0.75, 0.0, 2.0, -1.25, 1.0, -0.5],
            &[0.0, 0.0, 0.0, 0.0, -0.5, 0.75, 0.0, 2.0, -1.25, 1.0, -0.5],
        );
    }
}

mod program_612 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, y2: f64, mut a4: [f64; 3], mut c6: bool) -> f64 {
        for _ in 2_i64..2_i64 {
            {
                let mut k11 = 0_usize;
                'l13: loop {
                    k11 += 1;
                    if k11 > 2 {
                        break;
                    }
                    x += 0.5_f64 * y2.to_radians().sin();
                    a4[(k11 * k11) % 3] = (((x + (4_i64 as f64)).tanh() * (a4[1] - 2.0_f64)) % (((((((1_i64 as usize) % 4_usize) as f64).tanh() * 1e-1_f64) * ((1.5_f64 * (((3_i64 * 1_i64) as f64) / 30.0_f64).abs()) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64)) / 42.0_f64).powi(2) + 1.5_f64)).sin();
                }
            };
            let n16: i64 = 3_i64 % 7_i64;
            'l19: for c6 in 1_usize..3 {
                let mut y22 = f64::recip((1.5_f64 * (0.5_f64 % (y2.powi(2) + 1.5_f64)).abs()) + 0.5_f64) - f64::exp_m1(0.9_f64 * a4[a4.len() % 3].mul_add(1.5_f64, a4[a4.len() % 3]).sin());
                a4[2] %= (-a4[1]).tanh().abs() + 1.5_f64;
                x += 0.5_f64 * ((a4[2] * y22).tanh() + (y22 - x)).tanh();
            }
        }
        match (3_i64 % 7_i64) {
            n25 @ (-3..-1 | 1..4) => {
                for k28 in 1_usize..4 {
                    c6 = (x > x) || c6;
                }
            }
            n34 if c6 => {
                x = x.tanh();
            }
            n38 => {
                x = ((((1_usize + 3_usize) as f64) / ((1.5_f64 * f64::sin(0.5_f64).abs()) + 0.5_f64)) + (y2 - (0_usize as f64)).sin().rem_euclid(((n38 as f64) / ((1.5_f64 * x.abs()) + 0.5_f64)).tanh().powi(2) + 1.5_f64)).sin();
            }
        };
        ((x.tanh() + (0.125_f64 * y2)) + (0.1_f64 * a4[0])) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.1942169999999999, 0.402017, 1.9061169999999998, -1.615883, 0.562817],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: [f64; 3] = [x[2], x[3], x[4]]; let a3: bool = true;
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: [f64; 3] = [x[2], x[3], x[4]]; let a3: bool = true;
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d1, &d2]))
            },
            &[-0.5],
            &[-0.20398604335791937, -0.0625, -0.05, 0.0, 0.0],
        );
    }
}

mod program_618 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, mut v2: Vec<f64>) -> f64 {
        let mut v4: Vec<usize> = vec![3; 1];
        let s6 = &v4[(2_usize % (v4.len() + 1))..];
        v2.reverse();
        'l10: for s8 in s6.windows(1).take(1_usize % 4) {
            v2.reverse();
            v2 = v2.clone();
            let (_, y13) = (((0.9_f64 * x.tanh()).acos() * ((1.5_f64 * x.abs()) + 0.5_f64).cbrt()).tanh(), x);
        }
        for k15 in s6[((0_usize + 1_usize) % (s6.len() + 1))..].iter().copied() {
            let ((_, y25), mut y27) = ({
                let mut k20 = 0_usize;
                'l22: loop {
                    k20 += 1;
                    if k20 > 3 {
                        break (0.75_f64, v2.get(v2.len() % 4).copied().unwrap_or(0.25_f64));
                    }
                    v2.truncate((k20 + k15) % (v2.len() + 1));
                    v2 = vec![0.75_f64.rem_euclid((1.5_f64 * 0.25_f64.abs()) + 1.5_f64); 0];
                }
            }, f64::cos(v2.pop().unwrap_or(0.5_f64)));
        }
        let mut y29 = 0.5_f64;
        for y31 in v2.iter() {
            y29 += (*y31) * 0.125_f64;
        }
        let mut y33 = 0.5_f64;
        for y35 in v2.iter() {
            y33 += (*y35) * 0.0625_f64;
        }
        ((x + (0.125_f64 * x)) + (0.1_f64 * y33)) + (0.0625_f64 * y29)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.4304830000000002, -0.096783, 1.5087169999999999, -0.300083, 0.6448170000000001, 0.137017, -0.415283, -1.523983],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let value = f0(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5],
            &[-0.5625, -0.00703125, -0.00703125, -0.00703125, -0.00703125, -0.00703125, -0.00703125, -0.00703125],
        );
    }
}

mod program_630 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, y2: f64, c4: bool, s6: &[f64]) -> f64 {
        if s6.is_empty() {
            return x;
        };
        let mut c4: f64 = ((1.5_f64 * (((0.75_f64 / (2.0_f64.powi(2) + 0.5_f64)) * 1.0_f64) / 18.0_f64).abs()) + 0.5_f64).log10();
        let mut v9: Vec<f64> = Vec::new();
        'l13: for s11 in s6.chunks(1) {
            let mut y24 = {
                let (y20, mut y22) = (((if (std::f64::consts::PI.copysign(x) <= 1e-1_f64) {
                    v9 = vec![((0_i64 as f64) + 0.5_f64).sin()];
                    c4 = (s6[((0_i64 as usize) % 4_usize) % s6.len()].sin().powi(2) + 0.5_f64).sqrt();
                    (((-y2).powi(2) + 0.5_f64).ln_1p() * std::f64::consts::PI) / 24.0_f64
                } else {
                    let mut c4 = vec![[((c4 * ((3_usize + 3_usize) as f64).sin()) - (s6[0_usize % s6.len()] * c4)) / 36.0_f64, v9.pop().unwrap_or(0.5_f64).tanh()], [((c4 + y2) % ((1.5_f64 * ((2_usize as f64) + ((-3_i64) as f64)).tanh().abs()) + 1.5_f64)).sin(), v9.get((2_usize * 2_usize) % 4).copied().unwrap_or(0.5_f64).sin()], [(-y2) - y2, 1e-1_f64]];
                    v9 = std::mem::replace(&mut v9, s6[((3_usize + 0_usize) % (s6.len() + 1))..].to_vec());
                    (0.9_f64 * (s11.last().copied().unwrap_or(1.5_f64).fract() * c4[(3_usize + 1_usize) % c4.len()][0].copysign(x)).tanh()).atanh()
                }) * (s6[(0_usize + 3_usize) % s6.len()] + c4)) / 112.0_f64).sin_cos();
                ((y2.copysign(s6[(1_usize * 0_usize) % s6.len()]).powi(2) + 0.5_f64).powi(-1) * (x.asinh().powi(2) + 0.5_f64).cbrt()).tanh()
            };
        }
        let mut y26 = 0.5_f64;
        for y28 in s6.iter() {
            y26 += (*y28) * 0.125_f64;
        }
        let mut y30 = 0.5_f64;
        for y32 in v9.iter() {
            y30 += (*y32) * 0.1_f64;
        }
        ((((((0.75_f64 / (s6[0_usize % s6.len()].powi(2) + 0.5_f64)) / (3.0_f64.fract().powi(2) + 0.5_f64)) + s6[0]).sin() + (0.0625_f64 * c4)) + (0.0625_f64 * y30)) + (0.1_f64 * x)) + (0.1_f64 * y26)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.816017, -1.8159830000000001, -0.584383, 1.725217],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: bool = true; let a3: Vec<f64> = vec![x[2], x[3]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: bool = true; let a3: Vec<f64> = vec![x[2], x[3]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), &a3);
                let mut number = 0; let mut d3 = a3.clone(); fill(&mut d3, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(&a3, given, &mut d3);
                less(&mut d3, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d1, &d3]))
            },
            &[-0.5],
            &[-0.05, 0.0, -0.6389930682869902, -0.00625],
        );
    }
}

mod program_634 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64) -> f64 {
        for k4 in 0_usize..=((1_usize + 1_usize) % 4) {
            match ((1_i64 * 4_i64) % 7_i64) {
                n10 if (3_usize >= k4) => {
                    let mut n10 = (k4 + 3_usize) % 4;
                    let y14 = ((x.fract() * (y2 * y2)).powi(2) + 0.5_f64).powf(0.9_f64 * ((K.to_radians() * (y2 - x)).sin() / 2.0_f64)) / 19.0_f64;
                    n10 = ((1_i64 as usize) % 4_usize) % 4;
                }
                n17 if (n17 == (-n17)) => {
                    let y20: f64 = (((-x) + (0.9_f64 * x.tanh()).asin()) + (f64::asinh(x) * ((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * y2.sin()))).sin();
                }
                _ => {}
            };
            let 0..=5 = (4_i64 % 7_i64) else {
                continue;
            };
        }
        'l27: for n25 in (0_i64..2_i64).rev() {
            let mut y2 = y2;
        }
        (y2.copysign(y2) + (0.0625_f64 * y2)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.39841699999999997, 0.570517],
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
            &[0.125, 1.0625],
        );
    }
}

mod program_636 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let ((y8, _), y10) = (({
            let mut k3 = 0_usize;
            while k3 < 3 {
                k3 += 1;
            }
            ((((x + ((2_i64 * 2_i64) as f64)) / 32.0_f64) * (x * std::f64::consts::PI)) - (x + x).clamp(-0.5_f64, 1.5_f64)) / 10.0_f64
        }, (x.powi(2) + 0.5_f64).ln_1p().atan()), x + (x - x));
        (((0.25_f64 * ((0.9_f64 * y8.sin()).acos() * (y10 + y8).sin())).tanh() + (0.0625_f64 * y10)) + (0.125_f64 * x)) + (0.125_f64 * y8)
    }

    #[differentiable]
    fn f1(x: f64, y2: f64, s4: &[[f64; 2]], s6: &mut [(f64, f64)]) -> f64 {
        if s4.is_empty() {
            return y2;
        };
        'l10: for s8 in s4.chunks_exact(2) {
            {
                let mut k13 = 0_usize;
                loop {
                    k13 += 1;
                    if k13 > 1 {
                        break;
                    }
                    s6.reverse();
                }
            };
        }
        (((((0.9_f64 * (f64::tanh(x) / 2.0_f64)).exp() + ((s4[s6.len() % s4.len()][((3_i64 as usize) % 4_usize) % 2] - x) * y2)) / 11.0_f64) + (0.1_f64 * s4[2_usize % s4.len()][0])) + (0.1_f64 * x)) + (0.0625_f64 * y2)
    }

    #[differentiable(vjp)]
    fn f2(x: f64, s2: &mut [f64]) -> f64 {
        if s2.is_empty() {
            return (x + x);
        };
        'l6: for n4 in ((-2_i64)..1_i64).rev() {
            s2[(2_usize + 2_usize) % s2.len()] = ({
                s2[(1_usize * 0_usize) % s2.len()] = (s2.last().copied().unwrap_or(0.25_f64).cos() + ((s2[2_usize % s2.len()] - 1e-1_f64) - s2[3_usize % s2.len()].div_euclid((1.5_f64 * x.abs()) + 1.5_f64))) / 29.0_f64;
                s2[s2.len() % s2.len()].tanh()
            }) / (1.5_f64.max(x).atan().powi(2) + 0.5_f64);
        }
        let y10: f64 = (0.9_f64 * s2[((4_i64 as usize) % 4_usize) % s2.len()].tanh()).asin();
        let (y12, _) = ((s2[2_usize % s2.len()] - s2[0]) - (-(0_usize as f64))).tanh().sin_cos();
        let mut y14 = 0.5_f64;
        for y16 in s2.iter() {
            y14 += (*y16) * 0.0625_f64;
        }
        ((((s2[0].copysign(x.div_euclid((1.5_f64 * x.abs()) + 1.5_f64)) + std::f64::consts::PI).tanh() + (0.0625_f64 * s2[((4_i64 as usize) % 4_usize) % s2.len()])) + (0.1_f64 * x)) + (0.0625_f64 * y10)) + (0.0625_f64 * y14)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.9165830000000001, 1.0893169999999999],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1]];
                let value = f2(a0.clone(), &mut a1);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1]];
                let (value, pullback) = f2_vjp(a0.clone(), &mut a1);
                let mut number = 0; let mut d1 = a1.clone(); seed(&mut d1, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(given, &mut d1);
                
                (outcome(value, &[&a1]), all(&[&d0, &d1]))
            },
            &[-0.5, -0.5],
            &[-0.05, -7.757512324707579e-7],
        );
    }
}

mod program_640 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, p4: ((f64, f64), f64), v6: &mut Vec<f64>) -> f64 {
        if v6.is_empty() {
            return (match ((-1_i64) % 7_i64) {
                -2..0 => {
                    'l12: for k10 in 0_usize..1 {
                        if let Some(y15) = v6.first() {
                            let mut v19 = vec![[(p4.1 - 0.75_f64) + p4.1.cos(), ((1.5_f64 * (3.0_f64 - K).abs()) + 1.5_f64).acosh()]; k10 % 4];
                            v19 = vec![[p4.1.atan2((1.5_f64 * y2.abs()) + 0.5_f64), p4.0.0.mul_add(p4.0.0, 2_i64 as f64).sin()], [core::f64::consts::E.copysign(*y15); 2], [1.5_f64.tanh(), (v6.last().copied().unwrap_or(0.25_f64) + p4.0.1) / 14.0_f64]];
                        } else {
                            *v6 = vec![p4.1 + 3.0_f64, y2 + p4.1];
                        }
                        v6.push((y2.powi(2) + 0.5_f64).powf(0.9_f64 * ((std::f64::consts::PI.powi(2) + 0.5_f64).cbrt().tanh() / 2.0_f64)));
                    }
                    ((match (1_i64 % 7_i64, (0.9_f64 * (p4.1 / 3.0_f64)).acos() < x) {
                        (n23, false) if (core::f64::consts::E >= (p4.1 % ((1.5_f64 * core::f64::consts::E.abs()) + 1.5_f64))) => {
                            let (y26, y28) = (0.75_f64, (p4.0.1.atan2((n23 as f64).sin().powi(2) + 0.5_f64).powi(2) + 0.5_f64).powf(0.9_f64 * (-p4.0.1).sin()));
                            (((x * y2) * ((1.5_f64 * p4.0.0.abs()) + 0.5_f64).log((1.5_f64 * p4.0.0.abs()) + 1.5_f64)) - ((core::f64::consts::E % (p4.1.powi(2) + 1.5_f64)) + (-K))).sin()
                        }
                        (n31, true) => {
                            ((1.5_f64 * ((1.5_f64 * (x * p4.1).abs()) + 0.5_f64).log((1.5_f64 * (y2 + p4.1).abs()) + 1.5_f64).sin().abs()) + 0.5_f64).ln() / 6.0_f64
                        }
                        _ => {
                            (0.9_f64 * ((p4.0.1 / (y2.powi(2) + 0.5_f64)) * v6.pop().unwrap_or(1.5_f64).atan()).sin()).to_degrees().tanh()
                        }
                    }) - (y2.floor() + (std::f64::consts::PI + p4.1))).sin()
                }
                n36 => {
                    x.max(2.0_f64).sin()
                }
            });
        };
        let mut y39 = 0.5_f64;
        for y41 in v6.iter() {
            y39 += (*y41) * 0.0625_f64;
        }
        let mut y43 = 0.5_f64;
        for y45 in v6.iter() {
            y43 += (*y45) * 0.0625_f64;
        }
        (x + y43) + (core::f64::consts::E.powi(2) + 0.5_f64).log10()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.743917, 1.661117, -0.078883, 0.839817, -1.066983],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: ((f64, f64), f64) = ((x[2], x[3]), x[4]); let mut a3: Vec<f64> = vec![];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: ((f64, f64), f64) = ((x[2], x[3]), x[4]); let mut a3: Vec<f64> = vec![];
                let mut d3 = a3.clone(); 
                let (value, (d0, d1, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, &mut d3);
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0, 0.0, 0.0, 0.0],
            &[1.2516056670008917, 0.5605208621537812, 6.491201124646819, -0.0, 2.5027545688013753],
        );
    }
}

mod program_641 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let mut y44 = (1.0_f64 * x) / 6.0_f64;
        let mut y46 = 0.0_f64;
        'l4: for n2 in 0_i64..0_i64 {
            y46 += ((((n2 * n2) as f64).tanh().round() * (x - x)) / 52.0_f64).tanh();
            y44 = (f64::log2(x.powi(2) + 0.5_f64) * (x * x)).tanh().min(y44);
            let k7 = 0_usize;
            let k9 = 2;
            let mut v11 = vec![(K - x) / 6.0_f64; k7];
            let mut v13 = vec![(x * 1.0_f64) / 6.0_f64; k7];
            let mut v15 = vec![0.5_f64; k7 * k9];
            for k19 in 0_usize..k7 {
                for k21 in 0_usize..k9 {
                    v15[(k19 * k9) + k21] = x.sin();
                }
            }
            let mut y17 = 0.0_f64;
            for k25 in 0_usize..3_usize {
                for k28 in 0_usize..k7 {
                    v11[k28] = (x % (x.powi(2) + 1.5_f64)) / 2.0_f64;
                    for k31 in 0_usize..k9 {
                        v11[k28] += v15[(k28 * k9) + k31] * (x % ((1.5_f64 * std::f64::consts::PI.abs().abs()) + 1.5_f64)).tanh();
                    }
                }
                for k34 in 0_usize..k7 {
                    y17 += (v11[k34] * ((1.5_f64 * K.abs()) + 0.5_f64).ln().tanh()).tanh();
                }
            }
            if (({
                (0.75_f64 + 0.25_f64).sin()
            }) > ({
                let y41: f64 = (-(((y17 / 48.0_f64).powi(2) + 0.5_f64).ln() * (if (3_usize <= (1_usize + 3_usize)) {
                    ((((n2 as f64) / ((1.5_f64 * y17.sin().abs()) + 0.5_f64)) + (((n2 * n2) as f64).sin() * y17.sin())) / 61.0_f64).atan2((1.5_f64 * ((y17 - x).tanh() * (0.5_f64 + x)).abs()) + 0.5_f64)
                } else {
                    -((core::f64::consts::E * y17.tanh()) * (-x))
                }))).tanh();
                x
            })) {};
        }
        let mut y56 = (0.75_f64 * x).sin();
        let mut y58 = 0.0_f64;
        for k51 in 0_usize..(3_usize % 4) {
            if false {
                y56 = y56.min(core::f64::consts::E.tanh());
            };
        }
        ((((y56 * ((y58.sin().max(std::f64::consts::PI) * (y56 * 3.0_f64)) / 24.0_f64)) + (0.0625_f64 * y58)) + (0.0625_f64 * y46)) + (0.0625_f64 * y56)) + (0.1_f64 * y44)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.298017],
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
            &[0.3169534041612068],
        );
    }
}

mod program_646 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        {
            let y18 = (std::f64::consts::PI.atan2((1.5_f64 * 1e-1_f64.abs()) + 0.5_f64) * (0.9_f64 * 1.5_f64.tanh()).acos()) % ((1.5_f64 * (match (((2_i64 % 3_i64) / 2_i64) % 7_i64) {
                n4 @ 0..=3 if (0_usize == (2_usize + 2_usize)) => {
                    if ((0_usize != (2_usize + 0_usize)) && (!(std::f64::consts::PI <= x))) {
                        let (y8, _) = (-x, ((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * ((1_usize as f64).tanh().rem_euclid((1.5_f64 * x.abs()) + 1.5_f64) / 7.0_f64)));
                    } else {};
                    {
                        (-K).cos() - f64::trunc(x).copysign(x)
                    }
                }
                n13 @ -1..=1 => {
                    -(((1_i64 * n13) as f64) / 30.0_f64).div_euclid(x.fract().powi(2) + 1.5_f64)
                }
                _ => {
                    ((0.9_f64 * (x + std::f64::consts::PI).sin()).asin() + ((0.5_f64 * x) * x.min(x))) / 14.0_f64
                }
            }).abs()) + 1.5_f64);
        };
        x + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.356883],
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
            &[1.125],
        );
    }
}

mod program_658 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, s2: &[f64]) -> f64 {
        if s2.is_empty() {
            return (x + x);
        };
        let mut k4 = (2_usize + 2_usize) % 4;
        for &y6 in s2.iter() {
            let 1..=2 = ((-1_i64) % 7_i64) else {
                break;
            };
            {
                let mut k12 = 0_usize;
                loop {
                    k12 += 1;
                    if k12 > 1 {
                        break;
                    }
                    let mut v17 = vec![((-y6).powi(2) + 0.5_f64).ln_1p(), (0.9_f64 * (x * ((k4 + 0_usize) as f64).sin()).tanh()).tan(), -(s2[s2.len() % s2.len()] + 0.75_f64)];
                }
            };
        }
        let mut y19 = 0.5_f64;
        for y21 in s2.iter() {
            y19 += (*y21) * 0.125_f64;
        }
        let mut y23 = 0.5_f64;
        for y25 in s2.iter() {
            y23 += (*y25) * 0.0625_f64;
        }
        ((((((1.5_f64 * ((1.5_f64 * (0.9_f64 * s2[((3_i64 as usize) % 4_usize) % s2.len()].sin()).exp().abs()) + 0.5_f64).recip().abs()) + 0.5_f64).hypot(((1.5_f64 * (f64::to_degrees(0.9_f64 * ((k4 as i64) as f64).tanh()) / 58.0_f64).abs()) + 0.5_f64).log10()) / 8.0_f64) + (0.0625_f64 * s2[((0_i64 as usize) % 4_usize) % s2.len()])) + (0.1_f64 * x)) + (0.0625_f64 * y19)) + (0.1_f64 * y23)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.346117, -1.677783, -1.782583, 0.892217, 0.5190170000000001, -0.157283, 0.056617, 1.430517],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let value = f0(a0.clone(), &a1);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let mut d1 = a1.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &a1, &mut d1);
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[1.0],
            &[0.1, 0.0765625, 0.0140625, 0.0140625, -0.026687025660495682, 0.0140625, 0.0140625, 0.0140625],
        );
    }
}

mod program_664 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, s3: &[f64]) -> f64 {
        if (depth == 0_usize) {
            return (match ((1_i64 - 4_i64) % 7_i64) {
                n6 if (1.5_f64.clamp(-0.5_f64, 1.5_f64) <= ((1.5_f64 * x.abs()) + 0.5_f64).ln()) => {
                    let mut p9: ((f64, f64), f64) = ((s3.get(1).copied().unwrap_or(0.5_f64), (0.9_f64 * x.sin()).sinh()), (0_i64 as f64).tanh().trunc().div_euclid((1.5_f64 * (0.25_f64 * x).abs()) + 1.5_f64));
                    ((x - x.copysign(x)) * s3.last().copied().unwrap_or(1.5_f64)) / 8.0_f64
                }
                n12 => {
                    match ((n12 % 3_i64) % 7_i64, (s3.get(s3.len() % 4).copied().unwrap_or(1.5_f64) / (std::f64::consts::PI.powi(2) + 0.5_f64)) >= x.div_euclid((1.5_f64 * x.abs()) + 1.5_f64)) {
                        (4.. | -1..=1, false) if (x > (0.9_f64 * (x / 3.0_f64)).sinh()) => {
                            if false {
                                let mut v18 = vec![(0.9_f64 * 0.75_f64.sin()).exp_m1() + x; depth % 4];
                            } else {
                                let mut v21: Vec<f64> = vec![(0.9_f64 * x.sin()).acos()];
                            };
                            if (!true) {};
                        }
                        (n25, true) => {
                            let k29 = depth % 4;
                            let mut m31 = [[x, (s3.get((depth * 1_usize) % 4).copied().unwrap_or(1.5_f64) - x).mul_add(x, 0.5_f64)], [s3.last().copied().unwrap_or(0.5_f64) / ((1.5_f64 * (((n12 as f64) / 30.0_f64) * s3.last().copied().unwrap_or(1.5_f64)).abs()) + 0.5_f64); 2]];
                        }
                        _ => {}
                    };
                    x
                }
            });
        };
        if s3.is_empty() {
            return (0.25_f64 - x);
        };
        let mut y34 = 0.5_f64;
        for y36 in s3.iter() {
            y34 += (*y36) * 0.125_f64;
        }
        let mut y38 = 0.5_f64;
        for y40 in s3.iter() {
            y38 += (*y40) * 0.1_f64;
        }
        (y34 * s3[s3.len() % s3.len()]).trunc()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.729683, -0.357283, -0.47108300000000003, -1.092583, 0.351317, 0.673817, -1.946283, 1.9847169999999998],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let value = f0(a0.clone(), a1.clone(), &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let mut d2 = a2.clone(); 
                let (value, d1) = f0_grad(a0.clone(), a1.clone(), &a2, &mut d2);
                (outcome(value, &[]), all(&[&d1, &d2]))
            },
            &[1.0],
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_667 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, k2: usize) -> f64 {
        if (((K >= x) || (k2 != k2)) || ((k2 >= (k2 + k2)) && (((-3_i64) as f64) < x))) {
            let k2: f64 = (if ((x.atan2((1.5_f64 * x.abs()) + 0.5_f64) < 1.0_f64) && (3_i64 == 1_i64)) {
                let mut y31 = (0.9_f64 * ({
                    x %= (x + 3.0_f64).tanh().abs() + 1.5_f64;
                    (0.9_f64 * (x / 14.0_f64)).acos().sin()
                }).tanh()).sinh();
                -2.0_f64.max((x * K) / 48.0_f64)
            } else {
                let mut y15 = ((1_usize as f64).sin().powi(2) + 0.5_f64).log10().sin();
                let mut y17 = 0.0_f64;
                'l8: for n6 in (-1_i64)..3_i64 {
                    let y22 = ((-std::f64::consts::PI) - (0.5_f64 - K)).sin();
                    if (y22 > y15) {
                        y15 = y22;
                    };
                    y15 = (0.5_f64.copysign(0.5_f64).powi(2) + 0.5_f64).sqrt().max(y15);
                }
                let y19 = ((y17 * y17) + 1.5_f64).ln();
                x += 0.5_f64 * (x % ((1.5_f64 * (-y19).abs()) + 1.5_f64)).sin();
                let (mut y24, y26): (f64, f64) = (3.0_f64, f64::fract(y19).ceil() / 13.0_f64);
                {
                    x += 0.5_f64 * 0.75_f64.tanh();
                    ((k2 as f64) + ((0_i64 + 1_i64) as f64)).sin()
                }
            }).mul_add((f64::asinh(x) + (x / ((1.5_f64 * x.abs()) + 0.5_f64))) / 36.0_f64, (((0_i64 as f64) - x) / ((1.5_f64 * ((x + x) / 24.0_f64).abs()) + 0.5_f64)).sin()) / 9.0_f64;
        } else {
            x += 0.5_f64 * (2.0_f64 - (x + std::f64::consts::PI)).tanh();
        };
        let mut y39 = x.rem_euclid(std::f64::consts::PI.powi(2) + 1.5_f64).tanh();
        let mut y41 = 0.0_f64;
        'l36: for k2 in 0_usize..=0 {
            let y46 = (-0.5_f64) * 0.5_f64.acos();
            if (y46 > y39) {
                y39 = y46;
            };
            y39 = y39.max((-core::f64::consts::E.floor()).tanh());
        }
        (((K / 4.0_f64) + (0.125_f64 * x)) + (0.125_f64 * y39)) + (0.0625_f64 * y41)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.570483],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 1;
                let value = f0(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 1;
                
                let (value, d0) = f0_grad(a0.clone(), a1.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[0.1250195851429764],
        );
    }
}

mod program_672 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, c2: bool, n4: i64, n6: i64) -> f64 {
        if c2 {
            x = {
                let r16 = [({
                    'l13: for k11 in 0_usize..=1 {
                        x *= f64::ln(((x + 1e-1_f64) / 15.0_f64).powi(2) + 0.5_f64) / 6.0_f64;
                        x %= (x - x).tanh().abs() + 1.5_f64;
                    }
                    x = ((0.9_f64 * core::f64::consts::E.floor().tanh()).asin() + ((K + x) % ((1.5_f64 * (x + 1e-1_f64).tanh().abs()) + 1.5_f64))).sin();
                    0.25_f64.sin()
                }) * ((1_usize as f64) % ((1.5_f64 * x.abs()) + 1.5_f64)).sin(); 2];
                'l19: for n6 in 1_i64..1_i64 {
                    let mut n4 = ((0.9_f64 * (x.powi(2) + 0.5_f64).log((1.5_f64 * r16[1].abs()) + 1.5_f64).sin()).cosh() - (((4_i64 as f64).tanh() * x) * 2.0_f64)).tanh();
                    x *= ((n4 * 2.0_f64) + (r16[1] + n4)) / 60.0_f64;
                    x -= 0.5_f64 * ((1.5_f64 * ((n4 + n4) / 24.0_f64).abs()) + 0.5_f64).powf(0.9_f64 * (r16[r16.len() % 2] * x).tanh().tanh()).tanh();
                }
                -std::f64::consts::PI
            };
            return ((2.0_f64 / ((1.5_f64 * 1e-1_f64.abs()) + 0.5_f64)) * ((1_usize as i64) as f64).tanh().min(x)).sin();
        };
        ((-(0.9_f64 * (1_usize as f64).tanh()).tan()) % ((1.5_f64 * ((x * x).sin() / ((((n6 - n4) as f64) + x).tanh().powi(2) + 0.5_f64)).abs()) + 1.5_f64)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.7533829999999999],
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false; let a2: i64 = 1; let a3: i64 = 3;
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false; let a2: i64 = 1; let a3: i64 = 3;
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(given);
                
                (outcome(value, &[]), all(&[&d0]))
            },
            &[-0.5],
            &[-0.05],
        );
    }
}

mod program_688 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, mut y2: f64, y4: f64, v6: &mut Vec<f64>, mut v8: Vec<f64>, s10: &[f64]) -> f64 {
        if v6.is_empty() {
            return 1.0_f64;
        };
        *v6 = vec![if (((1.5_f64 * y2.abs()) + 0.5_f64).powf(0.9_f64 * x.tanh()).sin() < 0.75_f64) {
            (0.9_f64 * (((-((-4_i64) as f64)) / 30.0_f64) * (y4 + y2)).tanh()).tan()
        } else {
            v8.clear();
            if (!v8.is_empty()) {
                let v20: Vec<f64> = if ((4_i64 != (0_i64 * 0_i64)) && false) {
                    let v17: Vec<f64> = vec![(0.9_f64 * (2.0_f64 % ((1.5_f64 * y2.abs()) + 1.5_f64)).tanh()).acos(), (x + std::f64::consts::PI).sin().ceil() / 13.0_f64, ((0.9_f64 * y4.sin()).exp2() - (K * v8[3_usize % v8.len()])).sin()];
                    v6.fill((((v8.pop().unwrap_or(1.5_f64) * v17.last().copied().unwrap_or(1.5_f64)) / 96.0_f64) + (v17[((4_i64 as usize) % 4_usize) % v17.len()] - v17.get(1).copied().unwrap_or(1.5_f64))) / 17.0_f64);
                    v8 = vec![(v6.first().copied().unwrap_or(0.5_f64) - x).sin()];
                    vec![-v17[(0_usize * 2_usize) % v17.len()].atan2((1.5_f64 * x.abs()) + 0.5_f64), ((y2 * x).tanh() + v17[2_usize % v17.len()]) / 9.0_f64, 3.0_f64]
                } else {
                    v8 = vec![y4; 0];
                    s10[..(0_usize % (s10.len() + 1))].to_vec()
                };
                match ((3_i64 % 4_i64) % 7_i64) {
                    n23 if (0_i64 != 1_i64) => {
                        y2 = (-(v8.last().copied().unwrap_or(1.5_f64) - (y2 + y2))) / 36.0_f64;
                    }
                    _ => {
                        v8 = v8.clone();
                    }
                };
            };
            y4
        }; 1];
        let mut y29 = 0.5_f64;
        for y31 in v6.iter() {
            y29 += (*y31) * 0.1_f64;
        }
        let mut y33 = 0.5_f64;
        for y35 in v6.iter() {
            y33 += (*y35) * 0.1_f64;
        }
        (((((y4 - (y29 % ((1.5_f64 * 1e-1_f64.abs()) + 1.5_f64))) * y29).sin() + (0.125_f64 * y33)) + (0.0625_f64 * y4)) + (0.1_f64 * y2)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.5150170000000001, -0.051782999999999996, -0.071183, -0.681183, 0.887317, -1.4470830000000001, -0.7694829999999999, -1.2191830000000001, 1.069717, 1.749817, -1.4225830000000002, -1.276683, 0.24781699999999998, -0.312083],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let mut a3: Vec<f64> = vec![x[3], x[4], x[5], x[6], x[7], x[8], x[9]]; let a4: Vec<f64> = vec![x[10], x[11], x[12]]; let a5: Vec<f64> = vec![x[13]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &mut a3, a4.clone(), &a5);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let mut a3: Vec<f64> = vec![x[3], x[4], x[5], x[6], x[7], x[8], x[9]]; let a4: Vec<f64> = vec![x[10], x[11], x[12]]; let a5: Vec<f64> = vec![x[13]];
                let mut d3 = a3.clone(); let mut d5 = a5.clone(); 
                let (value, (d0, d1, d2, d4)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, a4.clone(), &a5, &mut d3, &mut d5);
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d2, &d3, &d4, &d5]))
            },
            &[1.0, 0.0],
            &[0.0625, 0.08919530718195147, 0.5302481867469884, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_692 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, mut x: f64, mut m3: [[f64; 2]; 2], s5: &[f64], s7: &mut [f64]) {
        if (depth == 0_usize) {
            return;
        };
        {
            let mut k9 = 0_usize;
            loop {
                k9 += 1;
                if k9 > 4 {
                    break;
                }
                let mut x = [match ((3_i64 - 2_i64) % 7_i64, (0_i64 as f64).tanh().clamp(-0.5_f64, 1.5_f64) <= x.max(m3[depth % 2][0_usize % 2])) {
                    (n15, true) if ((std::f64::consts::PI - x) <= (-x)) => {
                        m3[1] = m3[0];
                        (m3[s7.len() % 2][1] * ((x + (2_usize as f64)) / 42.0_f64)).mul_add((K + (0_i64 as f64)).sin() * ((k9 as f64) / 30.0_f64).atan2((n15 as f64).tanh().powi(2) + 0.5_f64), std::f64::consts::PI.copysign(1.5_f64).to_radians()).tanh()
                    }
                    (n19, true) => {
                        0.5_f64
                    }
                    _ => {
                        ((x % (x.powi(2) + 1.5_f64)) / ((1.5_f64 * (x * m3[1][1]).sin().abs()) + 0.5_f64)).tanh() * ((m3.len() as f64) / 30.0_f64)
                    }
                }, m3[depth % 2][depth % 2], (0.9_f64 * x.tanh()).exp() - ((1.5_f64 * x.abs()) + 0.5_f64).cbrt().sin()];
            }
        };
    }

    #[differentiable]
    fn f1(mut x: f64, mut y2: f64, mut y4: f64, s6: &[usize], s8: &[f64]) -> f64 {
        if s6.is_empty() {
            return (y2.powi(2) + 0.5_f64).log2().sin();
        };
        let mut v10 = vec![vec![(x * y2) / 144.0_f64, (-x).cos()]];
        'l14: for k12 in 1_usize..2 {
            let y30: f64 = ((y2.powi(2) + 1.5_f64).acosh() - ((1.5_f64 * x.abs()) + 0.5_f64).recip()).tanh().powi(2);
        }
        let mut y32 = 0.5_f64;
        for y34 in s8.iter() {
            y32 += (*y34) * 0.0625_f64;
        }
        let mut y36 = 0.5_f64;
        for y38 in s8.iter() {
            y36 += (*y38) * 0.1_f64;
        }
        (y32 - y32) + y36
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.7014170000000001, 0.444017, -1.811083, 0.057117, -1.370783, 1.313917, -1.3177830000000001, -1.536183, 0.15561699999999998, 1.2447169999999999],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let a3: Vec<usize> = vec![3]; let a4: Vec<f64> = vec![x[3], x[4], x[5], x[6], x[7], x[8], x[9]];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), &a3, &a4);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let a3: Vec<usize> = vec![3]; let a4: Vec<f64> = vec![x[3], x[4], x[5], x[6], x[7], x[8], x[9]];
                let mut d4 = a4.clone(); 
                let (value, (d0, d1, d2)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), &a3, &a4, &mut d4);
                (outcome(value, &[]), all(&[&d0, &d1, &d2, &d4]))
            },
            &[1.0],
            &[-0.0, -0.0, -0.0, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
        );
    }
}

mod program_695 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut y2: f64, n4: i64, s6: &mut [[f64; 2]], s8: &[usize]) -> f64 {
        if (s6.is_empty() || s8.is_empty()) {
            return (x + x);
        };
        let mut k10 = 0_usize;
        while k10 < 2 && ((core::f64::consts::E / ((1.5_f64 * 0.75_f64.abs()) + 0.5_f64)) >= (s6[0][0_usize % 2].powi(2) + 0.5_f64).hypot(s6[0][(0_usize + 2_usize) % 2]).tanh()) {
            k10 += 1;
            let mut y20 = (x + y2) / 14.0_f64;
            let mut y22 = 0.0_f64;
            'l17: for k15 in 1_usize..2 {
                let y27 = (K.atan() + (0.9_f64 * (x / 3.0_f64)).cosh()).sin();
                if (y27 > y20) {
                    y20 = (f64::exp2(0.9_f64 * x.sin()) / ((std::f64::consts::PI * x).powi(2) + 0.5_f64)) / 4.0_f64;
                };
            }
            s6.swap(1_usize % s6.len(), s8.len() % s6.len());
        }
        let mut y34 = (n4 as f64).sin();
        let mut y36 = 0.0_f64;
        for n29 in 2_i64..2_i64 {
            if ((std::f64::consts::PI * x) >= x.max(x)) {
                y34 = y34.min(f64::floor(x).tanh());
            };
            let y41 = ((1.5_f64 + std::f64::consts::PI) + (1e-1_f64 / (x.powi(2) + 0.5_f64))).sin();
            if (y41 > y34) {
                y34 = y41;
            };
        }
        (((((((s6[0][1] - y36) - (0.9_f64 * (y36 / 27.0_f64)).atanh()).tanh() * (((y2.min(y36 / 24.0_f64).powi(2) + 0.5_f64) / 145.0_f64).powi(2) + 0.5_f64).powi(((0_i64 / 4_i64) % 3_i64) as i32)) / 4.0_f64) + (0.125_f64 * y34)) + (0.0625_f64 * y2)) + (0.1_f64 * y36)) + (0.0625_f64 * x)
    }

    #[differentiable]
    fn f1(mut x: f64, k2: usize) -> f64 {
        let mut y27 = f0(x.tanh(), x / 12.0_f64, 1_i64, &mut [[(((3_i64 + 4_i64) as f64).tanh() * x).sin(), (x % (1.5_f64.powi(2) + 1.5_f64)) / 12.0_f64], [(((k2 * 1_usize) as f64).sin() * 0.75_f64).sin(); 2]], &[2_usize, k2, (4_i64 as usize) % 4_usize]).sin();
        let mut y29 = 0.0_f64;
        'l6: for k4 in 0_usize..0 {
            y27 = y27.min((0.5_f64 % ((1.5_f64 * 0.5_f64.abs()) + 1.5_f64)).exp().sin());
            y27 = y27.min(0.5_f64.atan2((1.5_f64 * 0.5_f64.abs()) + 0.5_f64) % ((1.5_f64 * (std::f64::consts::PI * ((1_i64 % 2_i64) as f64).tanh()).abs()) + 1.5_f64));
        }
        let mut y38 = y29.tanh().abs();
        let mut y40 = 0.0_f64;
        'l35: for k2 in 1_usize..=2 {
            y38 = (((x * y29.tanh()) + (0.9_f64 * ((k2 as f64) / 34.0_f64)).cosh()) / 14.0_f64).max(y38);
        }
        let y42 = ((y40 * y40) + 1.5_f64).ln();
        ((((std::f64::consts::PI + (-y29.tanh().fract())).tanh() + (0.0625_f64 * x)) + (0.0625_f64 * y29)) + (0.0625_f64 * y38)) + (0.1_f64 * y42)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.611017],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 1;
                let value = f1(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 1;
                
                let (value, d0) = f1_grad(a0.clone(), a1.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[0.0625],
        );
    }
}

mod program_696 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, s2: &[usize]) -> f64 {
        let mut v4 = vec![vec![0.75_f64, x, x.signum().atan2((1.5_f64 * x.trunc().abs()) + 0.5_f64)], vec![x.atan2((1.5_f64 * x.abs()) + 0.5_f64) / ((1.5_f64 * (-x).abs()) + 0.5_f64)], vec![x * K, (0.9_f64 * (x % (x.powi(2) + 1.5_f64)).tanh()).tan(), 1e-1_f64]];
        let k6 = v4.len();
        let k8 = ((2_i64 as usize) % 4_usize) % k6;
        v4[k8] = vec![1e-1_f64 * x; (2_usize * k8) % 4];
        if (2_i64 != (4_i64 + 1_i64)) {
            v4 = v4.clone();
            return ((match (2_i64 % 7_i64) {
                n12 if (!(0_usize == (k6 * k8))) => {
                    let mut y15 = ((1.5_f64 * ((2.0_f64 % (x.powi(2) + 1.5_f64)).ceil() / 13.0_f64).abs()) + 0.5_f64).recip();
                    let mut p19: ((f64, f64), f64) = if ((!(0.25_f64 > 3.0_f64)) || (x >= (3.0_f64 * y15))) {
                        y15 = std::f64::consts::PI;
                        y15 -= 0.5_f64 * ((x.mul_add(y15, y15) / 36.0_f64).atan2((0.9_f64 * 0.75_f64.tanh()).acos().powi(2) + 0.5_f64) / 4.0_f64);
                        ((((y15 + x) * (1e-1_f64 / (0.75_f64.powi(2) + 0.5_f64))).sin(), x), ((n12 as f64) % ((-x).powi(2) + 1.5_f64)).sin())
                    } else {
                        y15 = x;
                        (((y15.mul_add(1.5_f64, x) + (x * ((-n12) as f64).tanh())) / 40.0_f64, y15.atan2((((2_usize + k8) as f64) / 30.0_f64).powi(2) + 0.5_f64) + (K / ((1.5_f64 * x.abs()) + 0.5_f64))), x * f64::signum(0.5_f64))
                    };
                    (((core::f64::consts::E / ((1.5_f64 * x.abs()) + 0.5_f64)) * (x * 1.0_f64)) / ((1.5_f64 * ((1.5_f64 * (p19.0.1 * 3.0_f64).sin().abs()) + 0.5_f64).log10().abs()) + 0.5_f64)) / 96.0_f64
                }
                n22 if ((x < 1.5_f64) || false) => {
                    (-x).asinh()
                }
                _ => {
                    (-(-0.5_f64)).trunc()
                }
            }).tanh() + (0.1_f64 * x));
        };
        (x % ((1.5_f64 * x.abs()) + 1.5_f64)) / ((K * (k6 as f64).tanh()).powi(2) + 0.5_f64)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.232383],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![0, 3];
                let value = f0(a0.clone(), &a1);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![0, 3];
                let (value, pullback) = f0_vjp(a0.clone(), &a1);
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a1, given);
                
                (outcome(value, &[]), all(&[&d0]))
            },
            &[-0.5],
            &[-0.019675503486177158],
        );
    }
}

mod program_700 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, c2: bool, mut y4: f64, mut v6: Vec<f64>) -> f64 {
        if v6.is_empty() {
            return x;
        };
        let mut k8 = 0_usize;
        while k8 < 1 {
            k8 += 1;
            for _ in v6.chunks_exact_mut(3).rev() {
                let mut v16 = vec![(-3.0_f64).cos(), ((-x) + (y4 * 1e-1_f64)).tanh(), (std::f64::consts::PI.mul_add(y4, x) / 50.0_f64) * (x + std::f64::consts::PI)];
            }
        }
        let mut y18 = 0.5_f64;
        for y20 in v6.iter() {
            y18 += (*y20) * 0.1_f64;
        }
        let mut y22 = 0.5_f64;
        for y24 in v6.iter() {
            y22 += (*y24) * 0.0625_f64;
        }
        ((((((0.9_f64 * 0.25_f64.sin()).exp_m1() % ((y22.powi(2) + 0.5_f64).log((1.5_f64 * 3.0_f64.abs()) + 1.5_f64).sin().powi(2) + 1.5_f64)).rem_euclid((((((1_usize as i64) as f64) / ((1.5_f64 * x.abs()) + 0.5_f64)) - x) / 62.0_f64).powi(2) + 1.5_f64) / 3.0_f64) + (0.0625_f64 * y4)) + (0.125_f64 * y18)) + (0.125_f64 * x)) + (0.1_f64 * y22)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.238483, -0.691183, 0.094017],
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false; let a2: f64 = x[1]; let a3: Vec<f64> = vec![x[2]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false; let a2: f64 = x[1]; let a3: Vec<f64> = vec![x[2]];
                
                let (value, (d0, d2, d3)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                (outcome(value, &[]), all(&[&d0, &d2, &d3]))
            },
            &[1.0],
            &[0.125, 0.0625, 0.018750000000000003],
        );
    }
}

mod program_701 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, s2: &mut [f64], s4: &mut [f64]) -> f64 {
        if s4.is_empty() {
            return ((((3_usize * 0_usize) as f64) / 30.0_f64) * x).sin();
        };
        let mut y63 = s4[(0_usize + 0_usize) % s4.len()] / 12.0_f64;
        let mut y65 = 0.0_f64;
        for s4 in 0_usize..=0 {
            if ((0.5_f64 / (0.5_f64.powi(2) + 0.5_f64)) < ((s4 as f64) % ((1.5_f64 * (((0_i64 as usize) % 4_usize) as f64).sin().abs()) + 1.5_f64))) {
                y63 = y63.max((0.5_f64 % ((1.5_f64 * 0.5_f64.abs()) + 1.5_f64)) % ((1.5_f64 * f64::sqrt((1.5_f64 * 0.5_f64.abs()) + 0.5_f64).abs()) + 1.5_f64));
            };
            y65 += (((s4 as f64) - 0.5_f64) - (0.5_f64 / (core::f64::consts::E.powi(2) + 0.5_f64))).sin().sin();
        }
        let mut y74 = x.rem_euclid(s4[0].powi(2) + 1.5_f64).tanh();
        let mut y76 = 0.0_f64;
        for y63 in 0_usize..3 {
            y74 = (((0.5_f64 * y65.sin()).powi(2) + 0.5_f64).ln() / 6.0_f64).max(y74);
            s4[(0_usize * y63) % s4.len()] -= 0.5_f64 * (s4.len() as f64).tanh();
        }
        let y78 = ((y76 * y76) + 1.5_f64).ln();
        let mut y81 = 0.5_f64;
        for y83 in s4.iter() {
            y81 += (*y83) * 0.1_f64;
        }
        (((1.5_f64.sin() + (0.125_f64 * y74)) + (0.1_f64 * y78)) + (0.125_f64 * s4[0])) + (0.1_f64 * y81)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.815817, -1.9727830000000002, -0.881783],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![]; let mut a2: Vec<f64> = vec![x[1], x[2]];
                let value = f0(a0.clone(), &mut a1, &mut a2);
                outcome(value, &[&a1, &a2])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![]; let mut a2: Vec<f64> = vec![x[1], x[2]];
                let mut d1 = a1.clone(); let mut d2 = a2.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &mut a1, &mut a2, &mut d1, &mut d2);
                (outcome(value, &[&a1, &a2]), all(&[&d0, &d1, &d2]))
            },
            &[1.0, 0.0, 0.0],
            &[0.06841975452994628, 0.135, 0.010000000000000002],
        );
    }
}

mod program_704 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut y2: f64) -> f64 {
        y2 = x;
        let (p4, _) = ((-y2, x), ((y2 + x) / 14.0_f64).div_euclid((1.5_f64 * y2.round().sin().abs()) + 1.5_f64));
        let mut p6: ((f64, f64), f64) = (p4, (3_usize as f64).tanh());
        y2 %= (p4.0 / 12.0_f64).abs() + 1.5_f64;
        (((x.atan2((1.5_f64 * x.rem_euclid((1.5_f64 * y2.abs()) + 1.5_f64).tanh().clamp(-0.5_f64, 1.5_f64).abs()) + 0.5_f64) + (0.1_f64 * p6.0.0)) + (0.1_f64 * x)) + (0.0625_f64 * p4.0)) + (0.125_f64 * y2)
    }

    #[differentiable]
    fn f1(x: f64, p2: ((f64, f64), f64), s4: &mut [f64], v6: &Vec<f64>, s8: &[usize]) -> f64 {
        if v6.is_empty() {
            return f0(x, ((1_i64 % 4_i64) as f64).sin());
        };
        match ((0_usize as i64) % 7_i64) {
            -2.. => {
                let p12 = p2;
                if ((3_i64 as f64) <= (v6[s8.len() % v6.len()] * x)) {};
            }
            _ => {
                match ((0_i64 % 3_i64) % 7_i64) {
                    n18 if (x < (0.25_f64 / (1e-1_f64.powi(2) + 0.5_f64))) => {
                        let mut s4 = vec![v6.get(2).copied().unwrap_or(0.5_f64).signum().abs(); ((n18 as usize) % 4_usize) % 4];
                    }
                    n23 => {
                        let mut p26 = p2;
                    }
                };
                'l30: for &k28 in &s8[(3_usize % (s8.len() + 1))..] {
                    s4.rotate_right(((4_i64 as usize) % 4_usize) % (s4.len() + 1));
                    let mut s8 = ((0.25_f64 % ((1.5_f64 * x.abs()) + 1.5_f64)).copysign(x.min(x)) - ((k28 * k28) as f64)).tanh();
                }
            }
        };
        let mut y34 = 0.5_f64;
        for y36 in v6.iter() {
            y34 += (*y36) * 0.0625_f64;
        }
        p2.0.1.cos() * x
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.657983, -0.10058299999999999, 1.751817, -1.026983, -1.908183, -1.4687830000000002, 1.947817, -0.013983, -0.554483, -0.38438300000000003, 0.39991699999999997, 1.1860169999999999, -1.581483],
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let mut a2: Vec<f64> = vec![x[4], x[5]]; let a3: Vec<f64> = vec![x[6], x[7], x[8], x[9], x[10], x[11], x[12]]; let a4: Vec<usize> = vec![0, 2];
                let value = f1(a0.clone(), a1.clone(), &mut a2, &a3, &a4);
                outcome(value, &[&a2])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let mut a2: Vec<f64> = vec![x[4], x[5]]; let a3: Vec<f64> = vec![x[6], x[7], x[8], x[9], x[10], x[11], x[12]]; let a4: Vec<usize> = vec![0, 2];
                let mut d2 = a2.clone(); let mut d3 = a3.clone(); 
                let (value, (d0, d1)) = f1_grad(a0.clone(), a1.clone(), &mut a2, &a3, &a4, &mut d2, &mut d3);
                (outcome(value, &[&a2]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0, 0.0, 0.0],
            &[-0.18003366289255704, -0.0, 1.6308923033087839, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_706 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64) -> f64 {
        x = ((x * x).tanh() - (if true {
            (-(y2.trunc() * y2)).sin()
        } else {
            if (((y2 / (y2.powi(2) + 0.5_f64)) <= (x + 1.5_f64)) || ((0_i64 > 4_i64) && ({
                x -= 0.5_f64 * (match ((2_usize as i64) % 7_i64, !(x < core::f64::consts::E)) {
                    (1.. | -1..1, false) => {
                        x *= x.sin();
                        ((-K.atan()) + ((x * 0.25_f64).tanh() * y2.cos())).sin()
                    }
                    (n9, true) => {
                        x %= (0.9_f64 * x.tanh()).acos().sin().abs() + 1.5_f64;
                        (x.min(x).max((x - x).tanh()).powi(2) + 0.5_f64).ln().sin()
                    }
                    _ => {
                        let mut k13 = 0_usize;
                        while k13 < 2 && ((if (y2.div_euclid(y2.powi(2) + 1.5_f64) < (0.9_f64 * core::f64::consts::E.sin()).asin()) {
                            let y17: f64 = (3_usize as f64) / 30.0_f64;
                            (((1.5_f64 * (((2_i64 as f64) / (y17.powi(2) + 0.5_f64)).tanh() * f64::ln((1.5_f64 * y17.abs()) + 0.5_f64)).abs()) + 0.5_f64).sin().powi(2) + 0.5_f64).powi((1_i64 % 3_i64) as i32).tanh()
                        } else {
                            x = x.sin();
                            x = (((x - 1e-1_f64) + y2) - f64::sinh(0.9_f64 * (y2 + x).sin())).sin();
                            y2
                        }) < (K % ((1.5_f64 * x.abs()) + 1.5_f64))) {
                            k13 += 1;
                            x /= (0.9_f64 * (y2 * 0.75_f64).tanh()).exp() + 0.75_f64;
                        }
                        y2
                    }
                }).tanh();
                (0.9_f64 * (4_i64 as f64).sin()).tan() >= 2.0_f64
            }))) {
                x = x.sin();
            } else {
                x = -0.75_f64.clamp(-0.5_f64, 1.5_f64).clamp(-0.5_f64, 1.5_f64);
            };
            (((K * x) - ((1.5_f64 * y2.abs()) + 0.5_f64).log((1.5_f64 * y2.abs()) + 1.5_f64)) / ((1.5_f64 * 1.0_f64.abs()) + 0.5_f64)) / 124.0_f64
        })).mul_add((y2 + y2) + (y2 + std::f64::consts::PI), K.to_radians()).sin();
        (0.9_f64 * (-x).sin()).atanh()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.632817, -0.858383],
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
            &[-0.029242348578769835, -2.452882078719988],
        );
    }
}

mod program_709 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, mut p3: (f64, f64), c5: bool) -> f64 {
        if (depth == 0_usize) {
            return x.abs().sin();
        };
        let ((mut y7, y9), y11) = ((p3.1, (-1.5_f64).signum()), ((-x) - (p3.0.powi(2) + 0.5_f64).recip()).tanh());
        y7 = (1.5_f64.mul_add(y9, y7) / 48.0_f64).div_euclid((y7 - y9).tanh().powi(2) + 1.5_f64) + f64::sin(y11).powi(1);
        let y9: i64 = (2_i64 - 4_i64) % 7_i64;
        let mut y61 = x.tanh();
        let mut y63 = 0.0_f64;
        'l16: for k14 in 0_usize..(((y9 as usize) % 4_usize) % 4) {
            y63 += ((0.75_f64 + 0.5_f64) * (((y9 as usize) % 4_usize) as f64).sin()).tanh().tanh();
            let y68 = ((y11 - y11).sin() * (-core::f64::consts::E)) / 4.0_f64;
            if (y68 > y61) {
                y61 = y11.tanh();
            };
        }
        let y65 = ((y63 * y63) + 1.5_f64).ln();
        f0(depth - 1_usize, ((1.5_f64 * (0_i64 as f64).sin().abs()) + 0.5_f64).cbrt(), ((y7 * 1e-1_f64).sin(), p3.1.sin()), (y11 >= y7) && c5)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.323483, 1.7953169999999998, -0.526283],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: (f64, f64) = (x[1], x[2]); let a3: bool = false;
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: (f64, f64) = (x[1], x[2]); let a3: bool = false;
                
                let (value, (d1, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                (outcome(value, &[]), all(&[&d1, &d2]))
            },
            &[1.0],
            &[-0.24479991843801374, -0.0, -0.0],
        );
    }
}

mod program_710 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, y2: f64, y4: f64, s6: &mut [f64], v8: &mut Vec<[f64; 2]>) {
        if (s6.is_empty() || v8.is_empty()) {
            return;
        };
        for _ in 0_usize..2 {
            let y13 = &y2;
        }
    }

    #[differentiable]
    fn f1(depth: usize, x: f64, k3: usize, s5: &mut [f64]) -> f64 {
        if (depth == 0_usize) {
            return x;
        };
        if s5.is_empty() {
            return ((1.5_f64 * (k3 as f64).tanh().abs()) + 0.5_f64).hypot(x);
        };
        let mut y21 = (x.powi(3).powi(2) + 0.5_f64).log10();
        let mut y23 = 0.5_f64;
        for y25 in s5.iter() {
            y23 += (*y25) * 0.1_f64;
        }
        let mut y27 = 0.5_f64;
        for y29 in s5.iter() {
            y27 += (*y29) * 0.125_f64;
        }
        ((((s5.len() as f64).sin().signum() + (0.0625_f64 * s5[k3 % s5.len()])) + (0.125_f64 * y21)) + (0.0625_f64 * y23)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.679783, -1.4809830000000002, 1.766017],
            &|x| {
                let a0: usize = 2; let a1: f64 = x[0]; let a2: usize = 0; let mut a3: Vec<f64> = vec![x[1], x[2]];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: usize = 2; let a1: f64 = x[0]; let a2: usize = 0; let mut a3: Vec<f64> = vec![x[1], x[2]];
                let mut d3 = a3.clone(); 
                let (value, d1) = f1_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, &mut d3);
                (outcome(value, &[&a3]), all(&[&d1, &d3]))
            },
            &[1.0, 0.0, 0.0],
            &[-0.12718484845465794, 0.06875, 0.00625],
        );
    }
}

mod program_712 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, y2: f64, mut v4: Vec<f64>) -> [f64; 3] {
        if v4.is_empty() {
            return [-core::f64::consts::E, -0.25_f64, x / (y2.powi(2) + 0.5_f64)];
        };
        let y17;
        if (1_usize <= 3_usize) {
            let (y7, _) = ((1.5_f64 * ((v4[0] * x) / 24.0_f64).abs()) + 0.5_f64).powf(0.9_f64 * (v4[0] / 14.0_f64)).sin_cos();
            y17 = ((({
                let mut k9 = 0_usize;
                loop {
                    k9 += 1;
                    if k9 > 2 {
                        break y7.clamp(-0.5_f64, 1.5_f64);
                    }
                    let y14 = 0.75_f64 * (((0_i64 as f64) / 30.0_f64).rem_euclid((1.5_f64 * y7.abs()) + 1.5_f64) / 146.0_f64).abs();
                }
            }) - (y7 - y7)) + (-x.asinh())) / 34.0_f64;
        } else {
            y17 = (0.9_f64 * (K / 5.0_f64)).sinh();
        }
        [(y2 - 2.0_f64).max(x - 1.5_f64); 3]
    }

    #[differentiable]
    fn f1(mut x: f64, y2: f64, mut k4: usize, mut y6: f64) -> f64 {
        let a27;
        if ((k4 * 3_usize) >= k4) {
            if (((1_i64 as usize) % 4_usize) > ((0_i64 as usize) % 4_usize)) {
                if false {
                    'l13: for k11 in (0_usize..1).step_by(3) {
                        y6 -= 0.5_f64 * y2.tanh();
                        y6 -= 0.5_f64 * (f64::signum(core::f64::consts::E) / 2.0_f64);
                    }
                } else {
                    for _ in 1_usize..4 {
                        k4 = k4 % 4;
                    }
                    let mut y20 = std::f64::consts::PI + y2;
                    let mut y2 = if (1_usize <= k4) {
                        x *= (3.0_f64 * core::f64::consts::E).max(y2 % (y20.powi(2) + 1.5_f64)).sin();
                        (-((y6 + 0.25_f64) / 15.0_f64).mul_add((x + y2).tanh(), x.asinh())).sin()
                    } else {
                        ((2.0_f64 + (-y2)) * ((1.5_f64 * ((((0_i64 as usize) % 4_usize) as f64) / 30.0_f64).abs()) + 0.5_f64).hypot((x + y2) / 14.0_f64)).tanh()
                    };
                };
            } else {
                k4 = 3;
            };
            a27 = [f64::log10((1.5_f64 * ((x - core::f64::consts::E) / 16.0_f64).abs()) + 0.5_f64); 3];
        } else {
            a27 = [(-y2) % (y6.powi(2) + 1.5_f64); 3];
        }
        a27[k4 % 3]
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.6590170000000001, -0.412383, -0.765883],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: usize = 0; let a3: f64 = x[2];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: usize = 0; let a3: f64 = x[2];
                
                let (value, (d0, d1, d3)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                (outcome(value, &[]), all(&[&d0, &d1, &d3]))
            },
            &[1.0],
            &[-0.05874720529892222, -0.0, -0.0],
        );
    }
}

mod program_718 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, s2: &[usize], v4: &mut Vec<f64>, s6: &mut [[f64; 2]]) -> f64 {
        if (s2.is_empty() || v4.is_empty()) {
            return (-0.5_f64);
        };
        {
            let mut k8 = 0_usize;
            loop {
                k8 += 1;
                if k8 > 4 {
                    break;
                }
                let mut y13 = (-x.atan()).to_radians();
                'l19: for (k15, y17) in v4[..].iter().copied().enumerate() {
                    let v22 = vec![y17.sin(); k15 % 4];
                    let (mut y24, mut y26) = (core::f64::consts::E.cos(), (v4.first().copied().unwrap_or(0.5_f64) - y17).sin() * y17.asinh());
                    let y28 = &mut y24;
                    x = (y26 / ((1.5_f64 * y26.abs()) + 0.5_f64)).sin().copysign(*y28) % ((0.9_f64 * ((k15 as f64) / 34.0_f64)).sinh().powi(2) + 1.5_f64);
                    let mut v30 = v22;
                }
                let y32 = &mut x;
            }
        };
        let mut y34 = ((x + 1.5_f64) * (K - 0.5_f64)).tanh() / (((1_usize as f64) % ((1.5_f64 * (((1.5_f64 * x.abs()) + 0.5_f64).sqrt() / 145.0_f64).abs()) + 1.5_f64)).tanh().powi(2) + 0.5_f64);
        let mut y36 = 0.5_f64;
        for y38 in v4.iter() {
            y36 += (*y38) * 0.0625_f64;
        }
        (0.9_f64 * core::f64::consts::E.tanh()).exp2() * (((3_usize as i64) as f64) + y34).sin()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.9263170000000001, 0.503217, 0.442317, -0.22648300000000002, 0.8455170000000001, 1.5794169999999998, 0.362817, -0.7815829999999999, -1.193783, 0.9270170000000001, -1.059383, 0.7155170000000001, -0.462883, -0.41968300000000003, -1.6705830000000002, 1.471217, 1.9626169999999998, -1.047183, -0.580383, 1.199917, -0.861683, -1.705983],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![0, 0]; let mut a2: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let mut a3: Vec<[f64; 2]> = vec![[x[8], x[9]], [x[10], x[11]], [x[12], x[13]], [x[14], x[15]], [x[16], x[17]], [x[18], x[19]], [x[20], x[21]]];
                let value = f0(a0.clone(), &a1, &mut a2, &mut a3);
                outcome(value, &[&a2, &a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![0, 0]; let mut a2: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]]; let mut a3: Vec<[f64; 2]> = vec![[x[8], x[9]], [x[10], x[11]], [x[12], x[13]], [x[14], x[15]], [x[16], x[17]], [x[18], x[19]], [x[20], x[21]]];
                let mut d2 = a2.clone(); let mut d3 = a3.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &a1, &mut a2, &mut a3, &mut d2, &mut d3);
                (outcome(value, &[&a2, &a3]), all(&[&d0, &d2, &d3]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[-0.0, 0.015463725925548677, -0.0, -0.0, -0.0, -0.0, -0.0, -0.07315260265297184, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_722 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, mut y3: f64, a5: [f64; 3], s7: &mut [f64]) -> f64 {
        if (depth == 0_usize) {
            return K;
        };
        if s7.is_empty() {
            return x.tanh();
        };
        let -2..=2 = (4_i64 % 7_i64) else {
            s7[(depth + 1_usize) % s7.len()] *= (depth as f64).tanh();
            return ((((a5[depth % 3] + (0.0625_f64 * y3)) + (0.125_f64 * x)) + (0.125_f64 * s7[0])) + (0.125_f64 * a5[0]));
        };
        let n10 = (-(-0_i64)) % 7_i64;
        let mut y12 = 0.5_f64;
        for y14 in s7.iter() {
            y12 += (*y14) * 0.1_f64;
        }
        let mut y16 = 0.5_f64;
        for y18 in a5.iter() {
            y16 += (*y18) * 0.1_f64;
        }
        (((((a5[1] - ((y12 % ((1.5_f64 * 1e-1_f64.abs()) + 1.5_f64)) * s7[0].fract())) / 4.0_f64) + (0.125_f64 * a5[depth % 3])) + (0.1_f64 * y16)) + (0.125_f64 * x)) + (0.125_f64 * y3)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.062817, 0.533717, 0.354617, -0.11748299999999999, 1.498017, -1.921283, -0.759983, -0.807983, 1.092317, 0.691017, -0.9510829999999999, -0.073583],
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: f64 = x[1]; let a3: [f64; 3] = [x[2], x[3], x[4]]; let mut a4: Vec<f64> = vec![x[5], x[6], x[7], x[8], x[9], x[10], x[11]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone(), &mut a4);
                outcome(value, &[&a4])
            },
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: f64 = x[1]; let a3: [f64; 3] = [x[2], x[3], x[4]]; let mut a4: Vec<f64> = vec![x[5], x[6], x[7], x[8], x[9], x[10], x[11]];
                let mut d4 = a4.clone(); 
                let (value, (d1, d2, d3)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone(), &mut a4, &mut d4);
                (outcome(value, &[&a4]), all(&[&d1, &d2, &d3, &d4]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[0.125, 0.0625, 0.125, 1.0, -0.0, 0.125, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_727 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, s2: &mut [f64]) {
        if s2.is_empty() {
            return;
        };
        let mut y39 = s2[2_usize % s2.len()].tanh();
        let mut y41 = 0.0_f64;
        'l5: for s2 in 0_usize..=(3_usize % 4) {
            y41 += (x / 12.0_f64).sin();
            let y37;
            if true {
                for n9 in ((-1_i64)..1_i64).step_by(3) {
                    x -= 0.5_f64 * x.tanh();
                    x *= ((x * x).sin().powi(2) + 0.5_f64).powf(0.9_f64 * (x / 14.0_f64)).tanh();
                }
                for s2 in (0_usize..=(2_usize % 4)).rev().rev() {
                    x = x.sin();
                    let mut v18 = vec![x / 12.0_f64; 0];
                }
                let mut y24 = (x % ((1.5_f64 * x.abs()) + 1.5_f64)).tanh();
                let mut y26 = 0.0_f64;
                for _ in (2_i64..2_i64).step_by(3) {
                    y26 += (0.5_f64.ceil() / 13.0_f64).signum().sin();
                }
                let y28 = ((y26 * y26) + 1.5_f64).ln();
                y37 = {
                    let mut k31 = 0_usize;
                    loop {
                        k31 += 1;
                        if k31 > 2 {
                            break (s2 as f64).sin().clamp(-0.5_f64, 1.5_f64);
                        }
                        x = 1e-1_f64.sin() % ((1.5_f64 * 1.0_f64.abs()) + 1.5_f64);
                    }
                };
            } else {
                y37 = x.tanh();
            }
        }
        let mut y49 = s2[0_usize % s2.len()].sin();
        let mut y51 = 0.0_f64;
        for _ in (0_usize..=(((0_i64 as usize) % 4_usize) % 4)).step_by(2) {
            y49 = y49.max(((y39 + y41) / ((y39 - y39).powi(2) + 0.5_f64)).sin());
            x = f64::tan(0.9_f64 * (((4_i64 as usize) % 4_usize) as f64).sin().trunc().tanh()).trunc();
        }
        let y53 = ((y51 * y51) + 1.5_f64).ln();
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.203917, 0.877417, -1.1465830000000001, 1.346317],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2], x[3]];
                let value = f0(a0.clone(), &mut a1);
                outcome(value, &[&a1])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<f64> = vec![x[1], x[2], x[3]];
                let (value, pullback) = f0_vjp(a0.clone(), &mut a1);
                let mut number = 0; let mut d1 = a1.clone(); seed(&mut d1, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&mut d1);
                
                (outcome(value, &[&a1]), all(&[&d0, &d1]))
            },
            &[-0.5, 0.75, 0.0],
            &[0.0, -0.5, 0.75, 0.0],
        );
    }
}

mod program_730 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64, m4: [[f64; 2]; 2], y6: f64) -> f64 {
        let mut p8: ((f64, f64), f64) = ((x, ((-m4[(0_usize * 0_usize) % 2][3_usize % 2]).powi(2) + 0.5_f64).ln()), x);
        let mut y6 = [(0.9_f64 * p8.0.1.sin()).cosh() - (core::f64::consts::E % (x.powi(2) + 1.5_f64)), 0.75_f64, (0.9_f64 * (y6.max((0_usize as f64).tanh()) / 3.0_f64)).to_degrees() / 58.0_f64];
        for y6 in (1_usize..4).step_by(1) {
            match ((0_i64 - 2_i64) % 7_i64) {
                0..3 | 0 if (3_i64 <= 1_i64) => {
                    let p8 = (((y6 as i64) as f64) - (core::f64::consts::E * std::f64::consts::PI)).tanh().atan2((1.5_f64 * (std::f64::consts::PI + p8.0.0).sin().abs()) + 0.5_f64);
                    let mut y18 = p8;
                }
                n21 @ 2..5 => {
                    x = x.sin();
                }
                n25 @ (1..=3 | -1..2) => {
                    x = m4[(0_usize + y6) % 2][2_usize % 2];
                    p8 = (p8.0, y2.copysign(m4[0][3_usize % 2]));
                    p8.0.0 += 0.5_f64 * (((0.9_f64 * p8.0.0.tanh()).asin() - (-1.0_f64)) / 10.0_f64);
                }
                n29 => {
                    let mut y32: f64 = (std::f64::consts::PI + (1_i64 as f64)).tanh().atan2((x.powi(2) + 0.5_f64).powf(0.9_f64 * (p8.1 / 14.0_f64)).tanh().powi(2) + 0.5_f64) + (0.9_f64 * x.floor().sin()).exp2();
                }
            };
        }
        y6[(0_usize + 0_usize) % 3] = 1.5_f64 % ((y2.powi(2) + 0.5_f64).cbrt().powi(2) + 1.5_f64);
        ((((y6[2_usize % 3] / 12.0_f64) + (0.125_f64 * m4[1_usize % 2][1_usize % 2])) + (0.1_f64 * y6[2])) + (0.125_f64 * x)) + (0.0625_f64 * p8.1)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.296417, -1.2489830000000002, 1.7787169999999999, -1.3882830000000002, -0.18988300000000002, 0.219517, -1.2857830000000001],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: [[f64; 2]; 2] = [[x[2], x[3]], [x[4], x[5]]]; let a3: f64 = x[6];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: [[f64; 2]; 2] = [[x[2], x[3]], [x[4], x[5]]]; let a3: f64 = x[6];
                
                let (value, (d0, d1, d2, d3)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone());
                (outcome(value, &[]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0],
            &[0.1875, -0.0, -0.0, -0.0, -0.0, 0.125, -0.0],
        );
    }
}

mod program_732 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(depth: usize, mut x: f64, mut y3: f64) -> f64 {
        if (depth == 0_usize) {
            return ((y3 % (y3.powi(2) + 1.5_f64)) / 12.0_f64);
        };
        if (((y3 * x).sin() >= (x.powi(2) + 1.5_f64).acosh()) && (depth == 1_usize)) {
            return ({
                let mut k6 = 0_usize;
                loop {
                    k6 += 1;
                    if k6 > 0 {
                        break ((x + 3.0_f64) / (y3.clamp(-0.5_f64, 1.5_f64).powi(2) + 0.5_f64)).tanh();
                    }
                    if (((y3 * K) < (core::f64::consts::E / ((1.5_f64 * (k6 as f64).sin().abs()) + 0.5_f64))) && (((1_i64 as f64) <= x) && ({
                        x = (((y3 + x) / 24.0_f64) * x.signum()).rem_euclid((k6 as f64).sin().powi(2) + 1.5_f64);
                        false && (1e-1_f64 > y3)
                    }))) {
                        y3 -= 0.5_f64 * x.sin();
                        let mut y13 = y3.sin();
                        y3 = y13 / 12.0_f64;
                    };
                    let mut c15: bool = (y3 <= y3) || false;
                    'l19: for k17 in (1_usize..3).step_by(2) {
                        y3 /= (0.9_f64 * (-y3).sin()).exp() + 0.75_f64;
                        let mut k22 = 1;
                    }
                }
            }).atan2(y3.powi(2) + 0.5_f64);
        };
        x %= f64::fract(x).abs() + 1.5_f64;
        (((x.mul_add(x, y3) / 156.0_f64).div_euclid(3.0_f64.sin().powi(2) + 1.5_f64) - ((0.5_f64 % (0.25_f64.powi(2) + 1.5_f64)) + (x / ((1.5_f64 * x.abs()) + 0.5_f64)))).sin() + (0.125_f64 * y3)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.973683, 1.0110169999999998],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: f64 = x[1];
                let value = f0(a0.clone(), a1.clone(), a2.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: f64 = x[1];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d1, d2) = pullback(given);
                
                (outcome(value, &[]), all(&[&d1, &d2]))
            },
            &[-0.5],
            &[0.0, -0.041666666666666664],
        );
    }
}

mod program_738 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, y2: f64, y4: f64, s6: &mut [[f64; 2]]) {
        if s6.is_empty() {
            return;
        };
        s6.rotate_right(s6.len() % (s6.len() + 1));
        for k8 in 1_usize..3 {
            let mut c13 = (k8 != k8) && (((-1_i64) as f64) > 1.5_f64);
            s6[0][0] += 0.5_f64 * ((s6[3_usize % s6.len()][0] + ({
                let mut k15 = 0_usize;
                'l17: loop {
                    k15 += 1;
                    if k15 > 2 {
                        break (1_i64 as f64).tanh();
                    }
                    let (mut y20, y22) = ((x - (k15 as f64)) - f64::cosh(0.9_f64 * s6[0][1].tanh())).tanh().sin_cos();
                    s6.swap(s6.len() % s6.len(), k15 % s6.len());
                }
            })) / 28.0_f64);
            let y31;
            if (((y2 - 0.5_f64) <= (x + y4)) || (3_usize > k8)) {
                let (p25, mut y27) = ((x.signum(), ((x.powi(2) + 1.5_f64).acosh() * s6[k8 % s6.len()][(k8 * k8) % 2]).sin()), (0.9_f64 * (0.75_f64 / 4.0_f64)).atanh());
                c13 = ({
                    y27 = (y2.powi(2) + 0.5_f64).ln_1p().asinh().ceil() / 13.0_f64;
                    ((1.5_f64 * p25.0.abs()) + 0.5_f64).powi(-2)
                }) < (-y27);
                y31 = (x + (s6[(k8 * k8) % s6.len()][s6.len() % 2] % ((1.0_f64 - y2).powi(2) + 1.5_f64))).sin();
            } else {
                y31 = ((((0_i64 as f64) / 30.0_f64).trunc() - x.atan2(s6[1_usize % s6.len()][k8 % 2].powi(2) + 0.5_f64)) + s6[k8 % s6.len()][0_usize % 2]).sin();
            }
        }
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.140017, -0.889083, -1.012283, 1.053517, 1.707617, -0.004483, 0.008317],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let mut a3: Vec<[f64; 2]> = vec![[x[3], x[4]], [x[5], x[6]]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &mut a3);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let mut a3: Vec<[f64; 2]> = vec![[x[3], x[4]], [x[5], x[6]]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), &mut a3);
                let mut number = 0; let mut d3 = a3.clone(); seed(&mut d3, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1, d2) = pullback(&mut d3);
                
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[-0.5, 0.75, 0.0, 2.0],
            &[0.0, 0.0, 0.0, -0.5089285714285714, 0.75, 0.0, 2.0],
        );
    }
}

mod program_742 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        if (3_i64 != 1_i64) {
            return (((1.5_f64 * (-x).abs()) + 0.5_f64).powf(0.9_f64 * (x + x).sin()).trunc().sin() + (0.125_f64 * x));
        } else {
            {
                let mut k4 = 0_usize;
                loop {
                    k4 += 1;
                    if k4 > 0 {
                        break;
                    }
                    if ((x * x) > x.abs()) {
                        let k4 = 2.0_f64.ceil().sin();
                    } else {
                        break;
                    };
                }
            };
        };
        (((x - 0.75_f64) - x.min(x)) + (x - 0.25_f64).round()).sin() + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(mut x: f64, mut v2: Vec<f64>) -> f64 {
        if v2.is_empty() {
            return f0(x / 12.0_f64);
        };
        for v2 in 0_usize..4 {
            let v2: f64 = match (0_i64 % 7_i64) {
                1 | -3..=-1 => {
                    x %= 1.0_f64.sin().abs() + 1.5_f64;
                    x = (0.9_f64 * (x + 1.5_f64).sin()).exp() + ((x * x).tanh() * x.rem_euclid(x.powi(2) + 1.5_f64).sin());
                    x.signum()
                }
                n11 => {
                    x = (-x).div_euclid((0.9_f64 * (x.max(x) / 14.0_f64)).tan().powi(2) + 1.5_f64) / 13.0_f64;
                    let mut p14 = ((((0.9_f64 * x.sin()).to_degrees() / ((1.5_f64 * (-x).abs()) + 0.5_f64)).tanh(), 2.0_f64), ((-((1_i64 % 3_i64) as f64)) / 30.0_f64) * (x - x).tanh());
                    let v16 = vec![(0.9_f64 * std::f64::consts::PI.tanh()).sinh(); (v2 * 0_usize) % 4];
                    ((-(v16.first().copied().unwrap_or(0.25_f64) % (x.powi(2) + 1.5_f64))) - x.asinh()).sin()
                }
            };
            if ({
                x = x.sin();
                (x % ((1.5_f64 * x.abs()) + 1.5_f64)) >= ((2_i64 + 1_i64) as f64)
            }) {
                break;
            };
        }
        x += 0.5_f64 * (x % ((1.5_f64 * (-x).abs()) + 1.5_f64)).sin();
        let mut y21 = 0.5_f64;
        for y23 in v2.iter() {
            y21 += (*y23) * 0.125_f64;
        }
        (y21 % ((1.5_f64 * v2.pop().unwrap_or(1.5_f64).abs()) + 1.5_f64)) % (x.atan().powi(2) + 1.5_f64)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.17358300000000002, 1.4444169999999998, -1.133283],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2]];
                let value = f1(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![x[1], x[2]];
                
                let (value, (d0, d1)) = f1_grad(a0.clone(), a1.clone());
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[1.0],
            &[-0.0, 0.125, 0.125],
        );
    }
}

mod program_744 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, mut m2: [[f64; 2]; 2], s4: &mut [f64], s6: &mut [(f64, f64)]) -> f64 {
        if s6.is_empty() {
            return s4.first().copied().unwrap_or(0.25_f64).tanh();
        };
        if (((x >= x) && (s6[((2_i64 as usize) % 4_usize) % s6.len()].1 >= x)) && ((0.9_f64 * ((4_i64 + 3_i64) as f64).tanh()).atanh() >= (-s6[0].0))) {
            return ((f64::abs(1.5_f64).powi(2) + 0.5_f64).cbrt() / 10.0_f64);
        };
        s6[2_usize % s6.len()].0 += 0.5_f64 * ((s4.last().copied().unwrap_or(0.5_f64) + 1e-1_f64) * (match (((1_i64 * 0_i64) / 2_i64) % 7_i64, (2_i64 + 3_i64) < 1_i64) {
            (-3, true) if false => {
                let mut k11 = 0_usize;
                while k11 < 0 {
                    k11 += 1;
                    m2[(k11 + k11) % 2][0] += 0.5_f64 * (((3_i64 / 3_i64) as f64) / 60.0_f64);
                }
                s6[0] = s6[2_usize % s6.len()];
                s6[s4.len() % s6.len()].1 += 0.5_f64 * x.tanh();
                m2[0_usize % 2][0] / 12.0_f64
            }
            (n17, true) => {
                let m2: f64 = ((1.5_f64 % (m2[0][1_usize % 2].powi(2) + 1.5_f64)).abs() - ((m2[2_usize % 2][0_usize % 2] + x) + (x - s6[(1_usize + 3_usize) % s6.len()].1))) / 31.0_f64;
                for y21 in &mut *s4 {
                    let v26 = vec![x, (0.9_f64 * s6[2_usize % s6.len()].1.tanh()).acos(), ((m2 % ((1.5_f64 * core::f64::consts::E.abs()) + 1.5_f64)) + (*y21)) / 20.0_f64];
                }
                s6[3_usize % s6.len()].1.sin()
            }
            _ => {
                (0.9_f64 * ((x * s6[(3_usize * 3_usize) % s6.len()].0) - (x * x)).sin()).asin()
            }
        })).tanh().tanh();
        let mut y29 = 0.5_f64;
        for y31 in s4.iter() {
            y29 += (*y31) * 0.125_f64;
        }
        ((1.5_f64 * ((1.5_f64 * m2[(0_usize + 1_usize) % 2][0].abs()) + 0.5_f64).sin().abs()) + 0.5_f64).powi((0_i64 % 3_i64) as i32) - (x * ((4_i64 as f64) / 30.0_f64))
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.820183, -0.439083, 0.561417, -1.6118830000000002, 0.174917, 0.375317, 1.908817, -0.5928829999999999, 1.118417, 1.3051169999999999],
            &|x| {
                let a0: f64 = x[0]; let a1: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let mut a2: Vec<f64> = vec![x[5], x[6], x[7]]; let mut a3: Vec<(f64, f64)> = vec![(x[8], x[9])];
                let value = f0(a0.clone(), a1.clone(), &mut a2, &mut a3);
                outcome(value, &[&a2, &a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let mut a2: Vec<f64> = vec![x[5], x[6], x[7]]; let mut a3: Vec<(f64, f64)> = vec![(x[8], x[9])];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), &mut a2, &mut a3);
                let mut number = 0; let mut d2 = a2.clone(); seed(&mut d2, &mut number); let mut d3 = a3.clone(); seed(&mut d3, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(given, &mut d2, &mut d3);
                
                (outcome(value, &[&a2, &a3]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[-0.5, -0.5, 0.75, 0.0, 2.0, -1.25],
            &[0.0, 0.0, 0.0, 0.0, 0.0, -0.5, 0.75, 0.0, 2.0, -1.25],
        );
    }
}

mod program_751 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, x: f64, s3: &[f64]) -> f64 {
        if (depth == 0_usize) {
            return (2.0_f64 * 2.0_f64).sin();
        };
        if s3.is_empty() {
            return (match (3_i64 % 7_i64, false) {
                (3.. | 1.., false) => {
                    let mut y19 = (0.9_f64 * (x / 3.0_f64)).asin();
                    let mut y21 = 0.0_f64;
                    for k7 in 1_usize..1 {
                        y19 = ((-0.5_f64).powi(2) + 0.5_f64).log2().tanh().min(y19);
                        let mut k12 = 0_usize;
                        'l14: while k12 < 2 {
                            k12 += 1;
                            let mut v17: Vec<f64> = Vec::new();
                        }
                    }
                    if (f64::sinh(0.9_f64 * 2.0_f64.tanh()) >= (match ((3_i64 * 4_i64) % 7_i64) {
                        -1.. if ((2_i64 / 4_i64) == (1_i64 / 3_i64)) => {
                            let mut v30: Vec<usize> = vec![((0_i64 as usize) % 4_usize) % 4, (depth * depth) % 4, 0];
                            (f64::exp(0.9_f64 * y21.sin()) * ((3.0_f64 / (y19.powi(2) + 0.5_f64)).powi(2) + 0.5_f64).ln_1p()).sin()
                        }
                        n33 => {
                            (f0(depth - 1_usize, (y19 + x) / 4.0_f64, s3) * (0.9_f64 * ((std::f64::consts::PI + y21) / 32.0_f64)).sinh()).tanh()
                        }
                    })) {} else {};
                    ((1.5_f64 * (y21 / 24.0_f64).to_radians().atan2((1.5_f64 * ((1.5_f64 * (0_usize as f64).sin().abs()) + 0.5_f64).ln().abs()) + 0.5_f64).abs()) + 0.5_f64).powf(0.9_f64 * ((0.9_f64 * y19.tanh()).cosh() / 2.0_f64)).sin()
                }
                (n39, true) => {
                    (x.ceil() * (0.9_f64 * x.sin()).exp_m1().atan2((1.5_f64 * ((depth * depth) as f64).tanh().mul_add(x, x).abs()) + 0.5_f64)).sin()
                }
                _ => {
                    std::f64::consts::PI.tanh()
                }
            });
        };
        let mut y48 = s3[(depth * depth) % s3.len()];
        let mut y50 = 0.0_f64;
        for x in 0_usize..1 {
            y50 += (s3[x % s3.len()] * ((0_i64 as f64) - 0.5_f64).tanh()).tanh().sin();
        }
        let y52 = ((y50 * y50) + 1.5_f64).ln();
        let mut y55 = 0.5_f64;
        for y57 in s3.iter() {
            y55 += (*y57) * 0.125_f64;
        }
        ((0.25_f64 - s3[s3.len() % s3.len()]) + (y48.powi(2) + 0.5_f64).log2()).sin()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.198183, -0.861883, 0.135817, -0.5830829999999999, -0.997883, 1.753617, -0.633583, 0.105717],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let value = f0(a0.clone(), a1.clone(), &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: Vec<f64> = vec![x[1], x[2], x[3], x[4], x[5], x[6], x[7]];
                let mut d2 = a2.clone(); 
                let (value, d1) = f0_grad(a0.clone(), a1.clone(), &a2, &mut d2);
                (outcome(value, &[]), all(&[&d1, &d2]))
            },
            &[1.0],
            &[-0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_754 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, mut y4: f64, m6: &mut [[f64; 2]; 2], y8: &mut f64) -> f64 {
        for s10 in m6.chunks_exact_mut(1) {
            let mut a27: [f64; 3] = [2.0_f64.min(x).atan(), (y4.powi(2) + 0.5_f64).powf(0.9_f64 * (y4 / 14.0_f64)).sin() + (match (3_i64 % 7_i64) {
                3..=6 => {
                    *y8 = 1.0_f64;
                    y4 *= ((y4 + y4).sin() * y2.max(x)).tanh();
                    ((y4 + (x % (K.powi(2) + 1.5_f64))) * 0.75_f64) / 42.0_f64
                }
                n18 @ (3.. | 3..=4) => {
                    *y8 %= K.tanh().abs() + 1.5_f64;
                    f64::atanh(0.9_f64 * ((((*y8).powi(2) + 0.5_f64).hypot(y2) / 147.0_f64) / 2.0_f64)).atan()
                }
                -1..0 if (true && ((2_i64 / 2_i64) <= 0_i64)) => {
                    y4 = (y2.fract() * std::f64::consts::PI).floor() / 13.0_f64;
                    y4 = (((3.0_f64 - (*y8)) / 15.0_f64).powi(2) + 0.5_f64).ln_1p().clamp(-0.5_f64, 1.5_f64);
                    ((2.0_f64 * y2).to_radians().powi(2) + 0.5_f64).hypot((((*y8) + 1.0_f64) + (y2 + ((3_usize * 2_usize) as f64))) / 47.0_f64).tanh()
                }
                _ => {
                    let y25 = ((*y8) + (core::f64::consts::E + x).fract()).sin();
                    (3.0_f64.powi(2) + 0.5_f64).powf(0.9_f64 * ((3_i64 as f64).tanh() / 2.0_f64)).sin() / ((*y8).powi(2) + 0.5_f64)
                }
            }), (y2.powi(2) + 0.5_f64).hypot(((3_i64 as f64) + std::f64::consts::PI).tanh())];
        }
        ((-(*y8)).powi(2) + 0.5_f64).hypot(m6[1][0].abs()).tanh()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.966917, 1.038017, 0.8244170000000001, -0.101683, -1.400183, -0.025483, 1.919617, -1.068583],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let mut a3: [[f64; 2]; 2] = [[x[3], x[4]], [x[5], x[6]]]; let mut a4: f64 = x[7];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &mut a3, &mut a4);
                outcome(value, &[&a3, &a4])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: f64 = x[2]; let mut a3: [[f64; 2]; 2] = [[x[3], x[4]], [x[5], x[6]]]; let mut a4: f64 = x[7];
                let mut d3 = a3.clone(); let mut d4 = a4.clone(); 
                let (value, (d0, d1, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, &mut a4, &mut d3, &mut d4);
                (outcome(value, &[&a3, &a4]), all(&[&d0, &d1, &d2, &d3, &d4]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[-0.0, -0.0, -0.0, -0.0, -0.0, -0.003068319407689973, -0.0, -0.0],
        );
    }
}

mod program_755 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, mut y2: f64, s4: &mut [f64], s6: &[f64], s8: &mut [f64]) -> (f64, f64) {
        if s4.is_empty() {
            return ((1.5_f64 + x).tanh(), (x + 0.25_f64).sin());
        };
        if ((3_i64 % 2_i64) >= (4_i64 + 1_i64)) {
            'l13: for k11 in 0_usize..=(0_usize % 4) {
                std::mem::swap(&mut y2, &mut x);
                s4.swap(k11 % s4.len(), ((2_i64 as usize) % 4_usize) % s4.len());
            }
        } else {
            y2 = (y2 % ((1.5_f64 * (((-4_i64) as f64) / 30.0_f64).abs()) + 1.5_f64)).sin();
        };
        let mut y22 = (s4[2_usize % s4.len()] * x).sin();
        let mut y24 = 0.0_f64;
        'l19: for k17 in 0_usize..0 {
            let y29 = ((0.5_f64 * 0.5_f64) - s6.last().copied().unwrap_or(0.25_f64).to_radians()).tanh();
            if (y29 > y22) {
                y22 = y29;
            };
            s4[k17 % s4.len()] -= 0.5_f64 * (((s6.last().copied().unwrap_or(0.5_f64) - 0.25_f64) * (y2 + ((2_i64 - 2_i64) as f64)).tanh()) / 10.0_f64);
        }
        (y24 / 24.0_f64, ((y2 / (core::f64::consts::E.powi(2) + 0.5_f64)).tanh() * (y22 + y2)).sin())
    }

    #[differentiable]
    fn f1(mut x: f64) -> f64 {
        let mut y58 = x.sin();
        let mut y60 = 0.0_f64;
        for n2 in 2_i64..=4_i64 {
            y60 += (((x + (((n2 as usize) % 4_usize) as f64)) / 42.0_f64) * (0.9_f64 * x.tanh()).exp2()).tanh().sin();
        }
        let y62 = ((y60 * y60) + 1.5_f64).ln();
        let mut y68 = y58.div_euclid(x.powi(2) + 1.5_f64).sin();
        let mut y70 = 0.0_f64;
        for _ in (0_usize..((0_usize + 0_usize) % 4)).rev() {
            y70 += ((1.5_f64 * (1.5_f64 + y58).abs()) + 0.5_f64).ln().sin().exp();
        }
        let y72 = ((y70 * y70) + 1.5_f64).ln();
        3.0_f64
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.127217],
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
            &[0.0],
        );
    }
}

mod program_756 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, p2: ((f64, f64), f64), s4: &[f64], s6: &mut [f64], s8: &mut [f64]) -> f64 {
        let (_, mut y10) = ((0.9_f64 * x.tanh()).exp_m1(), ((0_usize as f64) + 0.5_f64).tanh());
        for k12 in 1_usize..4 {
            let a39;
            if (y10.signum() < f64::log10(x.powi(2) + 0.5_f64)) {
                match (((1_i64 * 1_i64) % 2_i64) % 7_i64, {
                    y10 /= (0.9_f64 * (y10 + (k12 as f64)).sin()).exp() + 0.75_f64;
                    true
                }) {
                    (n20, false) if (!(((n20 as usize) % 4_usize) != 0_usize)) => {
                        let mut n23 = 1_i64 % 7_i64;
                        s6.rotate_right(k12 % (s6.len() + 1));
                    }
                    (n26, true) => {
                        y10 = x * p2.1;
                        break;
                    }
                    _ => {
                        let (y30, y32) = x.sin_cos();
                    }
                };
                let y36;
                if ((p2.0.0 + p2.0.0) > p2.1.ceil()) {
                    y10 *= y10.tanh() % ((1.5_f64 * (std::f64::consts::PI + y10).tanh().abs()) + 1.5_f64);
                    y36 = (std::f64::consts::PI % ((1.5_f64 * p2.0.0.abs()) + 1.5_f64)) + f64::asinh((0_usize as f64).tanh());
                } else {
                    y36 = (1.0_f64 * (1e-1_f64 + 3.0_f64)).tanh() * x;
                }
                a39 = [(-y10).sin(); 3];
            } else {
                a39 = [(0.9_f64 * (0.9_f64 * x.tanh()).exp_m1().tanh()).tan(), ((-y10) - (x.powi(2) + 0.5_f64).cbrt()).tanh(), ((x * 1.0_f64) * p2.1).tanh()];
            }
        }
        let mut y41 = 0.5_f64;
        for y43 in s8.iter() {
            y41 += (*y43) * 0.125_f64;
        }
        ((((y10 + (x.powi(2) + 0.5_f64).log10().copysign((y10 - p2.1).sin())).sin() + (0.1_f64 * y41)) + (0.1_f64 * x)) + (0.0625_f64 * y10)) + (0.0625_f64 * p2.0.1)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.589183, -1.694383, 0.43171699999999996, -1.9690830000000001, 0.702917, -1.820683, 1.066217],
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: Vec<f64> = vec![x[4], x[5], x[6]]; let mut a3: Vec<f64> = vec![]; let mut a4: Vec<f64> = vec![];
                let value = f0(a0.clone(), a1.clone(), &a2, &mut a3, &mut a4);
                outcome(value, &[&a3, &a4])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]); let a2: Vec<f64> = vec![x[4], x[5], x[6]]; let mut a3: Vec<f64> = vec![]; let mut a4: Vec<f64> = vec![];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), &a2, &mut a3, &mut a4);
                let mut number = 0; let mut d2 = a2.clone(); fill(&mut d2, 0.25); let mut d3 = a3.clone(); seed(&mut d3, &mut number); let mut d4 = a4.clone(); seed(&mut d4, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(&a2, given, &mut d2, &mut d3, &mut d4);
                less(&mut d2, 0.25); 
                (outcome(value, &[&a3, &a4]), all(&[&d0, &d1, &d2, &d3, &d4]))
            },
            &[-0.5],
            &[0.08400410447744579, 0.0, -0.03125, 0.0, 0.0, 0.0, 0.0],
        );
    }
}
