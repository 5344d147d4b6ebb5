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

mod program_5 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, p2: &mut (f64, f64), v4: &Vec<f64>) -> f64 {
        if v4.is_empty() {
            return (p2.1 - p2.1).sin();
        };
        let mut v6 = Vec::new();
        v6.push(1e-1_f64);
        let mut y80 = 0.75_f64.round().tanh();
        let mut y82 = 0.0_f64;
        'l10: for k8 in 1_usize..=3 {
            if (((0_i64 as f64) < (v4.len() as f64)) && false) {
                y80 = y80.min((0.75_f64 * std::f64::consts::PI).abs().tanh());
            };
            y82 += v4.get(1_usize % 4).copied().unwrap_or(0.25_f64).tanh().exp();
        }
        let y84 = ((y82 * y82) + 1.5_f64).ln();
        let k87 = v6.len();
        v6.rotate_left((k87 * k87) % (k87 + 1));
        let mut y94 = p2.1.div_euclid(K.powi(2) + 1.5_f64) / 13.0_f64;
        let mut y96 = 0.0_f64;
        'l91: for k89 in 1_usize..4 {
            y94 = y94.min(x);
        }
        let y98 = ((y96 * y96) + 1.5_f64).ln();
        let mut y101 = 0.5_f64;
        for y103 in v6.iter() {
            y101 += (*y103) * 0.125_f64;
        }
        (((y80 + (0.125_f64 * y84)) + (0.0625_f64 * y80)) + (0.0625_f64 * p2.0)) + (0.125_f64 * y98)
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
            &[-0.0, 0.0625, -0.0, -0.0, 0.07915543041464441],
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
        let mut y52 = (K * x).sin();
        let mut y54 = 0.0_f64;
        for n5 in (1_i64..5_i64).rev() {
            let y59 = y3;
            if (y59 > y52) {
                y52 = y59;
            };
            y52 = y52.min(((3.0_f64 % ((1.5_f64 * y3.abs()) + 1.5_f64)) - (1.5_f64.powi(2) + 0.5_f64).ln()).sin());
        }
        let y56 = ((y54 * y54) + 1.5_f64).ln();
        let mut y65 = (y3 / ((1.5_f64 * y3.abs()) + 0.5_f64)).sin();
        let mut y67 = 0.0_f64;
        for x in (1_i64..1_i64).rev() {
            y65 = y56.tanh().max(y65);
            let y72 = ((y56 + y52) + y52).sin();
            if (y72 > y65) {
                y65 = (y3 * y3).atan2((1.5_f64 * y3.abs()) + 0.5_f64);
            };
        }
        let y69 = ((y67 * y67) + 1.5_f64).ln();
        y52
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

mod program_37 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, s2: &mut [f64], s4: &[usize], s6: &[usize]) -> f64 {
        if s4.is_empty() {
            return (x.rem_euclid((1.5_f64 * 0.25_f64.abs()) + 1.5_f64) / 11.0_f64);
        };
        let y67 = {
            let mut y58 = x.floor().sin();
            let mut y60 = 0.0_f64;
            'l11: for n9 in 1_i64..5_i64 {
                let y65 = (std::f64::consts::PI + x).div_euclid(x.min(core::f64::consts::E).powi(2) + 1.5_f64) / 7.0_f64;
                if (y65 > y58) {
                    y58 = y65;
                };
                y58 = y58.min((((1_i64 - n9) as f64) / 30.0_f64).floor().tanh());
            }
            let y62 = ((y60 * y60) + 1.5_f64).ln();
            s2.fill(((-y58) - (y62 * x)).sin());
            (((y58 / ((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64)) % ((1.5_f64 * (3.0_f64 * y58).abs()) + 1.5_f64)) + ((3.0_f64 + y62) - y58.floor())) / 28.0_f64
        };
        let mut y74 = (0.9_f64 * 0.25_f64.sin()).cosh();
        let mut y76 = 0.0_f64;
        'l71: for n69 in 1_i64..=2_i64 {
            y76 += ((core::f64::consts::E.powi(2) + 0.5_f64).powf(0.9_f64 * (y67 / 9.0_f64)) + x.atan2((1.5_f64 * std::f64::consts::PI.abs()) + 0.5_f64)).sin().tanh();
            if ((y67 + x) <= (x.powi(2) + 0.5_f64).log((1.5_f64 * 1.5_f64.abs()) + 1.5_f64)) {
                y74 = y74.max(core::f64::consts::E.sin());
            };
        }
        let mut y81 = 0.5_f64;
        for y83 in s2.iter() {
            y81 += (*y83) * 0.125_f64;
        }
        let mut y85 = 0.5_f64;
        for y87 in s2.iter() {
            y85 += (*y87) * 0.0625_f64;
        }
        ((((((s2.get(1).copied().unwrap_or(1.5_f64) + 1.0_f64) / ((1.5_f64 * y81.abs()) + 0.5_f64)) % ((((1.5_f64 * y76.tanh().abs()) + 0.5_f64).ln() * y85.atan2(y67.powi(2) + 0.5_f64)).powi(2) + 1.5_f64)).sin() + (0.0625_f64 * y67)) + (0.0625_f64 * y81)) + (0.1_f64 * y74)) + (0.125_f64 * y76)
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
            &[0.010523303835033224, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
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
            let ((mut y13, mut y15), y17): ((f64, f64), f64) = (((0.9_f64 * (y6 - y6).sin()).sinh(), y6), x);
            let n20 @ -1..=2 = (1_i64 % 7_i64) else {
                continue;
            };
            let (mut y22, mut y24) = ((((2_i64 as f64).tanh() * y15).powi(2) + 0.5_f64).tanh().powi(2) + 0.5_f64).powi(((k8 as i64) % 3_i64) as i32).sin_cos();
        }
        match (1_i64 % 7_i64) {
            1 | -2..0 if (3_i64 < (2_i64 + 1_i64)) => {
                if (((1_usize * 1_usize) > 3_usize) && (1_usize >= (2_usize + 2_usize))) {
                    return (((-(0.75_f64.powi(2) + 0.5_f64).log2()).tanh() + (0.1_f64 * y6)) + (0.0625_f64 * x));
                };
            }
            _ => {
                let mut m33 = [[x % ((1.5_f64 * x.sin().powi(3).abs()) + 1.5_f64), x], if (x.asinh() >= (y6 * y6)) {
                    [x, x.fract()]
                } else {
                    [((y6.powi(2) + 0.5_f64).ln().powi(2) + 0.5_f64).powi(-1), -core::f64::consts::E]
                }];
            }
        };
        (((x.powi(2) + 0.5_f64).hypot(x).tanh().min(std::f64::consts::PI) + (x / ((y6 - 0.5_f64).powi(2) + 0.5_f64))).tanh() + (0.125_f64 * x)) + (0.125_f64 * y6)
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
            &[0.2515860529649683],
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
        let k4 = 3;
        let mut y28 = x;
        let mut y30 = 0.0_f64;
        for k6 in 1_usize..=k4 {
            if ((s2[k4 % s2.len()] >= ((3_i64 as usize) % 4_usize)) || (((k4 * 1_usize) as f64) > x)) {
                y28 = y28.max((((k6 + k6) as f64) % (core::f64::consts::E.atan2((1.5_f64 * ((k4 * 3_usize) as f64).tanh().abs()) + 0.5_f64).powi(2) + 1.5_f64)).sin());
            };
            let y35 = x.signum().atan();
            if (y35 > y28) {
                y28 = (0.9_f64 * core::f64::consts::E.sin()).asin();
            };
            let n12 @ -2..=-1 = (0_i64 % 7_i64) else {
                return (x + (0.1_f64 * x));
            };
            let mut y19 = (x + x) / 4.0_f64;
            let mut y21 = 0.0_f64;
            for k14 in 0_usize..=(k4 % 4) {
                y19 = y19.min(0.5_f64.clamp(-0.5_f64, 1.5_f64) * ((x + (s2.len() as f64)) / 32.0_f64));
                let y26 = ((1.0_f64 + std::f64::consts::PI) * ((0_usize * k6) as f64).sin().tanh()) / 7.0_f64;
                if (y26 > y19) {
                    y19 = (x.mul_add(x, x) / ((1.5_f64 * x.abs()) + 0.5_f64)) / 12.0_f64;
                };
            }
        }
        let mut y42 = (y30 + y30).sin();
        let mut y44 = 0.0_f64;
        'l39: for k37 in (1_usize..=3).step_by(3) {
            let y49 = x.ceil().tanh();
            if (y49 > y42) {
                y42 = (2_i64 as f64).sin();
            };
        }
        ((((((((s2[k4 % s2.len()] as f64) / ((1.5_f64 * (y30 / 24.0_f64).abs()) + 0.5_f64)) / 60.0_f64).clamp(-0.5_f64, 1.5_f64) * (y28 + x).atan2(y42.mul_add(y42, 1e-1_f64).powi(2) + 0.5_f64)) / 3.0_f64) + (0.1_f64 * y28)) + (0.1_f64 * x)) + (0.0625_f64 * y44)) + (0.0625_f64 * y30)
    }

    #[differentiable(vjp)]
    fn f1(x: f64, s2: &[usize]) -> f64 {
        if s2.is_empty() {
            return (core::f64::consts::E.round() / 13.0_f64);
        };
        let mut y40 = (0.9_f64 * x.sin()).acos() / 4.0_f64;
        let mut y42 = 0.0_f64;
        'l6: for n4 in (2_i64..2_i64).rev().step_by(3) {
            if ((x < K) && (x < x)) {
                y40 = y40.min((1.5_f64.clamp(-0.5_f64, 1.5_f64) * (x - x)) / 6.0_f64);
            };
        }
        let mut y52 = (2.0_f64 - y42).tanh();
        let mut y54 = 0.0_f64;
        for k47 in 0_usize..2 {
            y54 += (((1.5_f64 * (x * y42.tanh()).abs()) + 0.5_f64).hypot(1.0_f64 / (y40.powi(2) + 0.5_f64)) / 11.0_f64).sin();
        }
        let y56 = ((y54 * y54) + 1.5_f64).ln();
        (0.9_f64 * x.tanh()).exp() * (y52 * y42.tanh())
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
        let k36 = 3;
        let mut y43 = (core::f64::consts::E.powi(2) + 0.5_f64).ln().sin();
        let mut y45 = 0.0_f64;
        'l39: for k36 in 0_usize..=k36 {
            y45 += (y16.sin() * 0.25_f64).clamp(-0.5_f64, 1.5_f64).sin().sin();
        }
        let c50 = k36 != (k36 * k36);
        let mut y57 = (s4.len() as f64).tanh();
        let mut y59 = 0.0_f64;
        for k52 in (0_usize..0).step_by(2).step_by(2) {
            y57 = y57.max((y45 + (((0_i64 + 4_i64) as f64).sin() * y43)) / 26.0_f64);
            y59 += (0.9_f64 * 3.0_f64.sin()).to_degrees().tanh().exp();
        }
        let y61 = ((y59 * y59) + 1.5_f64).ln();
        let mut y114 = 3.0_f64.tanh();
        let mut y116 = 0.0_f64;
        for _ in 0_usize..(k36 % 4) {
            y114 = y114.min((y57.tanh() + (0.5_f64 - y16)) / 52.0_f64);
        }
        let mut y126 = (1.0_f64 + y45).tanh();
        let mut y128 = 0.0_f64;
        'l123: for k121 in (0_usize..4).rev() {
            y126 = (y116.tanh().atan() % ((1.5_f64 * (0.75_f64 * x).abs()) + 1.5_f64)).min(y126);
        }
        vec![y114 % ((y114 * x).powi(2) + 1.5_f64), y2.div_euclid((x / ((1.5_f64 * y128.sin().abs()) + 0.5_f64)).powi(2) + 1.5_f64)]
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
            &[0.0, -0.013304313728911955, -0.5, 0.75, 0.0],
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
            let c4: [f64; 3] = match (((2_usize as i64) % 2_i64) % 7_i64, (0.9_f64 * y2.tanh()).exp2() <= s6[3_usize % s6.len()].div_euclid(c4.powi(2) + 1.5_f64)) {
                (0, true) => {
                    c4 -= 0.5_f64 * (2.0_f64.powi(2) + 0.5_f64).log10().div_euclid(((1.5_f64 * s6[3_usize % s6.len()].abs()) + 0.5_f64).ln().powi(2) + 1.5_f64).tanh();
                    [(s6[0].atan() + (y13 + s6[(1_usize + 0_usize) % s6.len()])).sin(); 3]
                }
                (n19, true) => {
                    for _ in (1_usize..3).rev() {
                        let mut v25 = vec![((y8 + ((0_usize * 0_usize) as f64)) + (0.25_f64.powi(2) + 0.5_f64).powf(0.9_f64 * 0.75_f64.tanh())) / 50.0_f64; (1_usize * 2_usize) % 4];
                        let mut c4 = s6[0] / 12.0_f64;
                    }
                    [s6[0], ((1.5_f64 * c4.abs()) + 0.5_f64).hypot((s6[(2_usize + 2_usize) % s6.len()] + 1e-1_f64).sin()) / 146.0_f64, (1.5_f64 * c4).tanh() * (std::f64::consts::PI * 2.0_f64)]
                }
                _ => {
                    [((x + s6.last().copied().unwrap_or(1.5_f64)).sin().powi(2) + 0.5_f64).powf(0.9_f64 * ((1.5_f64 * s6[(1_usize * 0_usize) % s6.len()].abs()) + 0.5_f64).cbrt().tanh().tanh()), s6[((3_i64 as usize) % 4_usize) % s6.len()] * ((((-0_i64) as f64) + c4) / 42.0_f64), -s6[0_usize % s6.len()]]
                }
            };
        } else {
            x %= (((3_i64 + 3_i64) as f64) / 30.0_f64).mul_add(c4, s6[1_usize % s6.len()]).tanh().abs() + 1.5_f64;
        };
        let mut y31 = 0.5_f64;
        for y33 in s6.iter() {
            y31 += (*y33) * 0.125_f64;
        }
        let mut y35 = 0.5_f64;
        for y37 in s6.iter() {
            y35 += (*y37) * 0.0625_f64;
        }
        ((2_usize as f64) / ((((1.5_f64 * s6[0_usize % s6.len()].abs()) + 0.5_f64).hypot(y35) / 147.0_f64).powi(2) + 0.5_f64)).sin()
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
            &[-0.0, -0.0, -0.0009279372261567337, 1.2157331575238256e-5],
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
        let mut y43 = (x / (0.75_f64.powi(2) + 0.5_f64)).sin();
        let mut y45 = 0.0_f64;
        for y19 in (0_usize..4).rev() {
            y43 = (0.9_f64 * (x.powi(2) + 1.5_f64).acosh().sin()).exp().tanh().min(y43);
        }
        let y47 = ((y45 * y45) + 1.5_f64).ln();
        ((((0.9_f64 * (((y43 - y43) - (0.5_f64 - y47)) / 17.0_f64)).acos().sin() + (0.0625_f64 * y47)) + (0.0625_f64 * x)) + (0.125_f64 * y43)) + (0.125_f64 * y19)
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
            &[0.2334214032118805],
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
            let k19 = 1;
            'l23: for k21 in 1_usize..k19 {
                let mut v26 = vec![vec![(((1.5_f64 * (*y14).abs()) + 0.5_f64).cbrt() / 145.0_f64) * 0.25_f64.tanh(), ((y2 + y2) - (1.5_f64 * (*y14))) / 40.0_f64], vec![(x - y2) / ((0.75_f64 + x).powi(2) + 0.5_f64)]];
                let k28 = v26.len();
                v26[2_usize % k28].push(0.75_f64.fract().min(x * y2));
                v6 = !v6;
            }
        }
        {
            let mut k30 = 0_usize;
            loop {
                k30 += 1;
                if k30 > 4 {
                    break;
                }
                let (y35, y37) = ((a4[a4.len() % 3] * y2).tanh(), K - 3.0_f64);
            }
        };
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

mod program_91 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, y2: f64, y4: f64, s6: &[f64]) -> [f64; 3] {
        let k8 = 2;
        let k10 = 2_usize;
        let mut v12 = vec![(y2 / ((1.5_f64 * K.abs()) + 0.5_f64)) / 4.0_f64; k8];
        let mut v14 = vec![(y4 + 1.0_f64).tanh(); k8];
        let mut v16 = vec![0.5_f64; k8 * k10];
        for k20 in 0_usize..k8 {
            for k22 in 0_usize..k10 {
                v16[(k20 * k10) + k22] = (match ((2_i64 * 2_i64) % 7_i64) {
                    0..2 => {
                        x.to_radians().rem_euclid((1.5_f64 * ((y2 + 0.5_f64) + (((-0_i64) as f64) + y4)).sin().abs()) + 1.5_f64) / 3.0_f64
                    }
                    1..2 => {
                        let mut v30 = vec![((2_i64 as usize) % 4_usize) % 4; 2_usize % 4];
                        let ((y32, mut y34), y36) = ((((1.5_f64 * (x * x).abs()) + 0.5_f64).log2(), (0.9_f64 * (f64::tanh(y4) / 2.0_f64)).tan()), y2);
                        (s6.last().copied().unwrap_or(0.5_f64) + ((K - y4) * (0.9_f64 * (1_i64 as f64).tanh()).exp())).tanh()
                    }
                    _ => {
                        ((-y4).max(-x) - (-y2).div_euclid((0.75_f64 - x).powi(2) + 1.5_f64)).tanh()
                    }
                }) / 2.0_f64;
            }
        }
        let mut y18 = 0.0_f64;
        for k40 in 0_usize..3_usize {
            for k43 in 0_usize..k8 {
                v12[k43] = ((x * y4) - f64::ln_1p((1.5_f64 * 0.75_f64.abs()) + 0.5_f64)).tanh();
            }
            for k46 in 0_usize..k8 {
                y18 = ((y18 + 0.75_f64) * (v12[(k8 - 1_usize) - k46] + (x % (y4.powi(2) + 1.5_f64)).sin())).tanh();
            }
        }
        let k49 = 3;
        let mut y56 = y4.fract();
        let mut y58 = 0.0_f64;
        for k51 in (1_usize..k49).step_by(3) {
            let y63 = ((1_i64 - 3_i64) as f64).tanh();
            if (y63 > y56) {
                y56 = (y18 / (((-(2_i64 as f64)) / 30.0_f64).powi(2) + 0.5_f64)).tanh();
            };
        }
        let y60 = ((y58 * y58) + 1.5_f64).ln();
        let mut y71 = core::f64::consts::E.sin();
        let mut y73 = 0.0_f64;
        for y2 in 0_i64..=3_i64 {
            y73 += (y56.rem_euclid((1.5_f64 * y56.abs()) + 1.5_f64) * (x - y18).tanh()).tanh().tanh();
        }
        let y75 = ((y73 * y73) + 1.5_f64).ln();
        {
            [0.5_f64.mul_add(1.5_f64, x) / 11.0_f64, 0.25_f64 / ((1.5_f64 * 1.5_f64.abs()) + 0.5_f64), (x.powi(2) + 0.5_f64).hypot(1.0_f64)]
        }
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
            &[-0.045454545454545456, 0.0, 0.0, 0.0],
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
        let mut y18 = -x;
        let mut y20 = 0.0_f64;
        'l8: for k6 in 0_usize..=2 {
            y18 = y18.min(x);
        }
        let mut y30 = y18;
        let mut y32 = 0.0_f64;
        for n25 in (-1_i64)..0_i64 {
            y32 += ((((0_usize + 3_usize) as f64).sin() * 1.0_f64) - (1.0_f64.powi(2) + 0.5_f64).hypot(y2)).tanh().exp();
            y30 = y30.max(y18);
        }
        let y34 = ((y32 * y32) + 1.5_f64).ln();
        (((((y30.signum() / (0.75_f64.powi(2) + 0.5_f64)) + (y34.copysign(y4) / ((1.5_f64 * x.to_radians().abs()) + 0.5_f64))).sin() + (0.1_f64 * y2)) + (0.125_f64 * y20)) + (0.0625_f64 * y30)) + (0.1_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, v2: &mut Vec<f64>) -> f64 {
        if v2.is_empty() {
            return x;
        };
        let mut v2 = f0((2.0_f64 % (x.powi(2) + 1.5_f64)).sin(), (v2.pop().unwrap_or(0.5_f64) * (((1_usize + 2_usize) as f64) / 30.0_f64)) / 12.0_f64);
        let v36: Vec<f64> = if (((0_usize as f64) + v2) < (1e-1_f64 * x)) {
            let mut y28 = x;
            let mut y30 = 0.0_f64;
            'l8: for k6 in (1_usize..5).step_by(3) {
                y30 += (0.9_f64 * x.sin()).exp2().fract().tanh();
            }
            let y32 = ((y30 * y30) + 1.5_f64).ln();
            vec![y32.max(x) * ((v2.powi(2) + 0.5_f64).hypot(0.25_f64) / 148.0_f64), (((1.5_f64 * x.abs()) + 0.5_f64).powf(0.9_f64 * y32.tanh()) + (0.9_f64 * y28.tanh()).exp_m1()).tanh(), ((x + x).powi(2) + 0.5_f64).log(f64::to_radians(1e-1_f64).powi(2) + 1.5_f64).sin()]
        } else {
            vec![(f64::log2(K.powi(2) + 0.5_f64) + v2) / 21.0_f64]
        };
        let mut y42 = (0_i64 as f64) / 30.0_f64;
        let mut y44 = 0.0_f64;
        'l39: for v2 in 1_usize..=2 {
            let y49 = f64::cos((-((4_i64 - 4_i64) as f64)).sin());
            if (y49 > y42) {
                y42 = y49;
            };
        }
        let mut y51 = 0.5_f64;
        for y53 in v36.iter() {
            y51 += (*y53) * 0.1_f64;
        }
        let mut y55 = 0.5_f64;
        for y57 in v36.iter() {
            y55 += (*y57) * 0.125_f64;
        }
        (f0(y55, std::f64::consts::PI.sin()) + y44) / 32.0_f64
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
            &[-0.0005130559461996374, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -8.927174077567722e-10],
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

mod program_120 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64) -> f64 {
        let mut y2 = (0.9_f64 * x.sin()).acos();
        let (y4, y6) = (f64::to_radians(y2) - ((2_usize as i64) as f64)).tanh().sin_cos();
        y2 = match (0_i64 % 7_i64) {
            1 | -3..=-2 => {
                'l12: for k10 in 1_usize..5 {
                    let mut r15 = [(y4 - y6) / 24.0_f64, ((y6 / ((1.5_f64 * core::f64::consts::E.abs()) + 0.5_f64)) / 24.0_f64) * (0.9_f64 * y4.sin()).tan()];
                }
                let y4 = (((std::f64::consts::PI % (y2.powi(2) + 1.5_f64)) - y2.clamp(-0.5_f64, 1.5_f64)) / ((1.5_f64 * (0.9_f64 * K.sin()).sinh().abs()) + 0.5_f64)).sin();
                let a26 = [(x * (if (!(1_usize <= 1_usize)) {
                    x.tanh()
                } else {
                    y2 += 0.5_f64 * (((match ((-4_i64) % 7_i64) {
                        -3..=-1 => {
                            let mut y21: f64 = ((y2 + x) + ((3_i64 as f64) - x)).sin() / ((1.5_f64 * (x * core::f64::consts::E).tanh().sin().abs()) + 0.5_f64);
                            (y21.round() % (((y4 * x) / 96.0_f64).signum().powi(2) + 1.5_f64)).sin()
                        }
                        _ => {
                            K
                        }
                    }).powi(2) + 0.5_f64).log10() / 6.0_f64);
                    y6 / 12.0_f64
                })) / 24.0_f64, y2, 3.0_f64];
                ((x / (y4.powi(2) + 0.5_f64)).tanh().clamp(-0.5_f64, 1.5_f64) - ((a26[2_usize % 3] + y2).sin() * ((1.5_f64 * y2.abs()) + 0.5_f64).log(1.5_f64.powi(2) + 1.5_f64))).tanh()
            }
            n29 @ 0..=2 => {
                y4.sin()
            }
            n33 @ -2..=-1 => {
                (((y6 - y2) - (y6 * (((2_i64 as usize) % 4_usize) as f64).sin())) + (((((n33 * n33) as f64).sin() * y4) * (y4 * ((2_usize + 3_usize) as f64).sin())) / 144.0_f64)).sin()
            }
            _ => {
                (-0.5_f64).atan2(((core::f64::consts::E * y6) / 48.0_f64).powi(2) + 0.5_f64).cos()
            }
        };
        (((((1e-1_f64.powi(2) + 0.5_f64).recip() + 2.0_f64).clamp(-0.5_f64, 1.5_f64) + (0.125_f64 * y2)) + (0.125_f64 * y4)) + (0.1_f64 * x)) + (0.0625_f64 * y6)
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
            &[-0.04990018715309555],
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
        let mut y25 = (1.0_f64.powi(2) + 0.5_f64).powf(0.9_f64 * 1e-1_f64.sin()).tanh();
        let mut y27 = 0.0_f64;
        for k20 in 1_usize..=2 {
            let y32 = (s2.powi(2) + 0.5_f64).ln().copysign((s2 / (s2.powi(2) + 0.5_f64)).tanh()).tanh();
            if (y32 > y25) {
                y25 = y32;
            };
        }
        ((((-f64::atanh(0.9_f64 * (0.9_f64 * (K / 5.0_f64)).atanh().sin())) + (0.1_f64 * y25)) + (0.125_f64 * x)) + (0.0625_f64 * s2)) + (0.0625_f64 * y27)
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
            &[1.8335155081416946e-5, -0.0, -0.0, 0.0669230895471049],
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
        let k2 = 3_usize;
        let k4 = 3_usize % 4;
        let mut v6 = vec![((2_usize as f64) / 30.0_f64).copysign(x); k2];
        let mut v8 = vec![((2_usize as f64) / 30.0_f64).sin(); k2];
        let mut v10 = vec![0.5_f64; k2 * k4];
        for k14 in 0_usize..k2 {
            for k16 in 0_usize..k4 {
                v10[(k14 * k4) + k16] = ({
                    let mut y26 = 1e-1_f64.cos();
                    let mut y28 = 0.0_f64;
                    for n21 in 2_i64..3_i64 {
                        let y33 = ((1.5_f64 * (x * x).abs()) + 0.5_f64).hypot(-x) / 19.0_f64;
                        if (y33 > y26) {
                            y26 = y33;
                        };
                    }
                    let y30 = ((y28 * y28) + 1.5_f64).ln();
                    ((0.25_f64.max(y26) % ((1.5_f64 * y30.asinh().abs()) + 1.5_f64)).powi(2) + 0.5_f64).sqrt() / 10.0_f64
                }).sin();
            }
        }
        let mut y12 = 0.0_f64;
        for k35 in 0_usize..3_usize {
            for k38 in (0_usize..k2).rev() {
                v6[k38] = (3.0_f64 * x).sin();
                for k41 in 0_usize..k4 {
                    v6[k38] += v10[(k38 * k4) + k41] * (0.9_f64 * (x - x).sin()).tan().sin();
                }
            }
            for k44 in 0_usize..k2 {
                y12 += (v6[(k2 - 1_usize) - k44] * (x - 1.5_f64).sin()).tanh();
            }
        }
        for k47 in 0_usize..k2 {
            y12 = ((y12 + 0.75_f64) * (v6[k47] + (x % (1.5_f64.powi(2) + 1.5_f64)).tanh())).sin();
        }
        let mut y55 = y12.sin();
        let mut y57 = 0.0_f64;
        for k50 in 0_usize..3 {
            y57 += (0.5_f64 + x).atan2((x + y12).sin().powi(2) + 0.5_f64).sin().sin();
            y55 = ((-(y12 + x)) / 50.0_f64).max(y55);
        }
        let y59 = ((y57 * y57) + 1.5_f64).ln();
        ((((y12 / 48.0_f64) + (0.0625_f64 * y59)) + (0.0625_f64 * x)) + (0.1_f64 * y12)) + (0.1_f64 * y55)
    }

    #[differentiable]
    fn f1(x: f64, s2: &[usize], y4: &f64, s6: &[usize]) -> f64 {
        if (s2.is_empty() || s6.is_empty()) {
            return ((*y4) - 0.25_f64);
        };
        let y8 = x;
        if let Some(k10) = s6.first() {
            'l16: for &k14 in s2.iter() {}
        }
        let mut y39 = {
            0.25_f64.sin()
        };
        let mut y41 = 0.0_f64;
        for k19 in 0_usize..=0 {
            let y47 = -core::f64::consts::E.cos();
            if (y47 > y39) {
                y39 = (((*y4) + (*y4)) / ((1.5_f64 * y8.abs()) + 0.5_f64)) / 8.0_f64;
            };
            y39 = (-x.asinh()).max(y39);
        }
        (y39 + (*y4).round()).tanh()
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
            &[-0.011038391306123387, 0.08486631870897225],
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
        let mut y83 = (0.9_f64 * y14.tanh()).sinh();
        let mut y85 = 0.0_f64;
        for k31 in 0_usize..1 {
            y83 = x.min(y83);
        }
        let mut y93 = ((1.5_f64 * 3.0_f64.abs()) + 0.5_f64).ln().sin();
        let mut y95 = 0.0_f64;
        for _ in 1_usize..1 {
            y93 = y93.min(((x * (y14 / 48.0_f64)) + ((y85 / 24.0_f64).powi(2) + 0.5_f64).log2()).tanh());
            y95 += (((0.9_f64 * (std::f64::consts::PI / 5.0_f64)).exp2() % ((1.5_f64 * (2.0_f64 * y85.tanh()).abs()) + 1.5_f64)) / 2.0_f64).exp();
        }
        let y97 = ((y95 * y95) + 1.5_f64).ln();
        ((((0.9_f64 * ((-1.0_f64) / 4.0_f64)).tan() + (0.1_f64 * y83)) + (0.1_f64 * x)) + (0.0625_f64 * y85)) + (0.125_f64 * y93)
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
            &[0.1],
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

mod program_133 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, s2: &mut [f64]) -> f64 {
        if s2.is_empty() {
            return (0.9_f64 * x.sin()).exp_m1();
        };
        let mut y37 = (1.5_f64 % (0.75_f64.powi(2) + 1.5_f64)).tanh();
        let mut y39 = 0.0_f64;
        for _ in 1_usize..=1 {
            y37 = y37.min((((x + x) / 24.0_f64).powi(2) + 0.5_f64).hypot(((1.5_f64 * s2[0].abs()) + 0.5_f64).log2()).sin());
        }
        let mut y49 = y39 / 24.0_f64;
        let mut y51 = 0.0_f64;
        'l46: for n44 in 1_i64..3_i64 {
            if (y39 <= (-y39)) {
                y49 = y49.min(((1.5_f64 * y39.tanh().abs()) + 0.5_f64).cbrt());
            };
            let y56 = y37;
            if (y56 > y49) {
                y49 = y37;
            };
        }
        let mut y58 = 0.5_f64;
        for y60 in s2.iter() {
            y58 += (*y60) * 0.0625_f64;
        }
        let mut y62 = 0.5_f64;
        for y64 in s2.iter() {
            y62 += (*y64) * 0.0625_f64;
        }
        (((((y49 + ((0_i64 % 2_i64) as f64)) / 32.0_f64) + (0.125_f64 * y37)) + (0.125_f64 * y58)) + (0.0625_f64 * y51)) + (0.125_f64 * s2[0])
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
            &[-0.0, 0.1328125, 0.0078125],
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
        let mut y50 = ((1.5_f64 * y21.abs()) + 0.5_f64).log(((0_i64 * 4_i64) as f64).sin().powi(2) + 1.5_f64).sin();
        let mut y52 = 0.0_f64;
        'l25: for k23 in (0_usize..0).step_by(2).step_by(3) {
            y52 += ((4_i64 as f64).sin().powi(2) + 0.5_f64).hypot(2.0_f64).to_radians().sin().exp();
            y52 += (0.9_f64 * y4.sin()).asin().signum().exp();
            for k23 in ((-1_i64)..=(-1_i64)).rev().step_by(2) {
                let m32 = [[((x + y4) % ((1.5_f64 * y4.abs()) + 1.5_f64)) / 14.0_f64, (y6 * y21).sin().asinh()], [(y6 + y2).tanh().ceil() / 13.0_f64, (0.25_f64 * (1.0_f64 / ((1.5_f64 * y6.abs()) + 0.5_f64))).sin()]];
                y2 = (((2.0_f64 + x) - y21.clamp(-0.5_f64, 1.5_f64)) + 1.0_f64).tanh();
            }
            y2 = if (true && ((0.75_f64 >= x) && ((3_i64 / 2_i64) == 2_i64))) {
                let mut y40 = 0.5_f64.tanh();
                let mut y42 = 0.0_f64;
                'l37: for k35 in 0_usize..=(k23 % 4) {
                    let y47 = y4 * ((1_usize as f64) % (1e-1_f64.powi(2) + 1.5_f64)).tanh();
                    if (y47 > y40) {
                        y40 = y47;
                    };
                }
                let y44 = ((y42 * y42) + 1.5_f64).ln();
                ((1.5_f64 * x.abs()) + 0.5_f64).recip()
            } else {
                (0.9_f64 * (x.sin() * (2_i64 as f64).tanh()).tanh()).exp2()
            };
        }
        (((((0.9_f64 * ((y21 - y50) / 12.0_f64)).to_degrees() - ((2.0_f64 / (0.25_f64.powi(2) + 0.5_f64)) * y4.round()).sin()).tanh() + (0.125_f64 * y4)) + (0.0625_f64 * x)) + (0.1_f64 * y50)) + (0.0625_f64 * y6)
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
            &[-0.0, -0.0, 0.125, 0.06275138536836462],
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
        let v39: Vec<f64> = if (((1e-1_f64 - y8) >= (((1.5_f64 * x.abs()) + 0.5_f64).sqrt() / 145.0_f64)) && true) {
            vec![(y8 * 0.5_f64.asinh()) / 24.0_f64; 0]
        } else {
            let k16 = 0;
            for s11 in 0_usize..k16 {
                match ((s11 as i64) % 7_i64) {
                    n23 @ (1 | -1..) => {
                        x /= (0.9_f64 * (((1.5_f64 * 3.0_f64.abs()) + 0.5_f64).powf(0.9_f64 * m4[s13.len() % 2][(k16 * k16) % 2].sin()) / 13.0_f64)).exp() + 0.75_f64;
                    }
                    n27 @ -2.. => {
                        x = ((1.5_f64 * ((m4[1][k16 % 2] * x) / 144.0_f64).clamp(-0.5_f64, 1.5_f64).abs()) + 0.5_f64).cbrt();
                    }
                    n31 @ 2.. => {
                        x = (-1e-1_f64.max(y8).ceil()) / 13.0_f64;
                        break;
                    }
                    n35 => {
                        x = ((1.5_f64 * ((m4[1_usize % 2][0] - x) / 24.0_f64).abs()) + 0.5_f64).hypot((3_i64 as f64).sin().clamp(-0.5_f64, 1.5_f64)) + ((x + y8).sin() * ((1.5_f64 * m4[(k16 + 1_usize) % 2][1].abs()) + 0.5_f64).hypot(3.0_f64).sin());
                    }
                };
            }
            vec![m4[0][k16 % 2] / 12.0_f64]
        };
        let mut y41 = 0.5_f64;
        for y43 in v39.iter() {
            y41 += (*y43) * 0.125_f64;
        }
        (((((2_i64 as f64) % (((2.0_f64.powi(2) + 0.5_f64).log2() % ((1.5_f64 * (x + m4[0_usize % 2][s6.len() % 2]).tanh().abs()) + 1.5_f64)).powi(2) + 1.5_f64)).sin() + (0.1_f64 * y8)) + (0.1_f64 * m4[1_usize % 2][(2_usize + 2_usize) % 2])) + (0.1_f64 * x)) + (0.125_f64 * y41)
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
            &[-0.1772321458222529, 0.0013020833333333333, -0.2545810098862547, 0.1, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_165 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, mut y2: f64, s4: &mut [f64], s6: &mut [f64], s8: &[f64]) -> f64 {
        if (s6.is_empty() || s8.is_empty()) {
            return ((0_i64 as f64) / 30.0_f64);
        };
        if true {
            let mut y24 = (core::f64::consts::E * x).tanh();
            let mut y26 = 0.0_f64;
            for y2 in 1_usize..1 {
                y26 += ((1e-1_f64 - s8.get(2).copied().unwrap_or(0.25_f64)) * x).sin().tanh();
            }
        };
        let k31 = 3;
        let mut y38 = K.mul_add(0.75_f64, 0.25_f64).sin();
        let mut y40 = 0.0_f64;
        for k33 in 1_usize..k31 {
            y40 += (((std::f64::consts::PI + x) * x) / 12.0_f64).exp();
        }
        let mut y45 = 0.5_f64;
        for y47 in s8.iter() {
            y45 += (*y47) * 0.0625_f64;
        }
        let mut y49 = 0.5_f64;
        for y51 in s8.iter() {
            y49 += (*y51) * 0.1_f64;
        }
        (((((0_i64 - 2_i64) as f64).tanh() + (0.0625_f64 * s6[s6.len() % s6.len()])) + (0.1_f64 * y45)) + (0.1_f64 * y40)) + (0.1_f64 * y49)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.516783, -1.209883, 1.9163169999999998, -0.539083, -0.517883, -1.616583, 0.5934170000000001, -0.612783, 1.292017, 0.114417, 1.835717],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]]; let mut a3: Vec<f64> = vec![]; let a4: Vec<f64> = vec![x[9], x[10]];
                let value = f0(a0.clone(), a1.clone(), &mut a2, &mut a3, &a4);
                outcome(value, &[&a2, &a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let mut a2: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]]; let mut a3: Vec<f64> = vec![]; let a4: Vec<f64> = vec![x[9], x[10]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), &mut a2, &mut a3, &a4);
                let mut number = 0; let mut d2 = a2.clone(); seed(&mut d2, &mut number); let mut d3 = a3.clone(); seed(&mut d3, &mut number); let mut d4 = a4.clone(); fill(&mut d4, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(&a4, given, &mut d2, &mut d3, &mut d4);
                less(&mut d4, 0.25); 
                (outcome(value, &[&a2, &a3]), all(&[&d0, &d1, &d2, &d3, &d4]))
            },
            &[-0.5, -0.5, 0.75, 0.0, 2.0, -1.25, 1.0, -0.5],
            &[0.0, 0.0, -0.5, 0.75, 0.0, 2.0, -1.25, 1.0, -0.5, 0.0, 0.0],
        );
    }
}

mod program_170 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        let a8;
        if (!(((1_usize * 0_usize) == 1_usize) || (0.75_f64 > x))) {
            let mut y3 = (((1.5_f64 * x.abs()) + 0.5_f64).log2() * (1.0_f64.powi(2) + 0.5_f64).ln().rem_euclid((1.5_f64 * (4_i64 as f64).tanh().abs()) + 1.5_f64)).sin();
            a8 = [3.0_f64; 3];
        } else {
            let mut y6 = (((((3_usize * 0_usize) as f64) - x) / 32.0_f64).signum().powi(2) + 1.5_f64).acosh();
            a8 = [(y6.copysign(x) + (y6 - 1.5_f64)) / 27.0_f64, (-((1.5_f64 * 1e-1_f64.abs()) + 0.5_f64).hypot(x)) / 12.0_f64, y6.tanh()];
        }
        (0.25_f64 + x).rem_euclid((a8[(1_usize + 2_usize) % 3] + a8[3_usize % 3]).tanh().powi(2) + 1.5_f64)
    }

    #[differentiable(vjp)]
    fn f1(depth: usize, x: f64, a3: &mut [f64; 3]) -> Vec<f64> {
        if (depth == 0_usize) {
            return vec![K, if ((({
                *a3 = *a3;
                (std::f64::consts::PI > K) || (x < a3[a3.len() % 3])
            }) || (1.0_f64 >= K)) || (!((depth + depth) <= depth))) {
                ((-((1_i64 - 1_i64) as f64)).tanh().atan2((1e-1_f64 + a3[1_usize % 3]).tanh().powi(2) + 0.5_f64) - x).tanh()
            } else {
                let mut v8 = vec![{
                    a3[depth % 3] *= a3[0].sin();
                    1.5_f64.div_euclid((1.5_f64 * a3[depth % 3].abs()) + 1.5_f64) / 4.0_f64
                }, (x * ((0_i64 + 0_i64) as f64).sin()).asinh(), a3[depth % 3].fract() / (((depth as i64) as f64).sin().powi(2) + 0.5_f64)];
                (((-a3.last().copied().unwrap_or(0.5_f64)).powi(2) + 0.5_f64).recip() + (0.9_f64 * (-x).tanh()).acos()).sin()
            }];
        };
        vec![std::f64::consts::PI; 0]
    }

    #[differentiable]
    fn f2(x: f64, mut c2: bool) -> f64 {
        let k4 = 0;
        'l8: for k6 in (0_usize..k4).rev().step_by(1) {
            let mut r16 = [(x.rem_euclid(x.powi(2) + 1.5_f64) * ({
                let mut k11 = 0_usize;
                loop {
                    k11 += 1;
                    if k11 > 2 {
                        break x.max((k4 as f64).tanh());
                    }
                    c2 = true;
                }
            })).sin(); 2];
        }
        let k18 = k4 % 4;
        for k20 in 0_usize..(k4 % 4) {
            c2 = !(std::f64::consts::PI <= x);
            let mut k25 = 0_usize;
            while k25 < 1 {
                k25 += 1;
                let mut k4 = ((x % ((1.5_f64 * (core::f64::consts::E + 0.25_f64).abs()) + 1.5_f64)) - ((x - x) * (x - x))).sin();
                k4 += 0.5_f64 * (f64::cosh(0.9_f64 * (x - x).tanh()) / 4.0_f64);
                let y31: f64 = (k4 * (-0.25_f64)).tanh();
            }
        }
        ({
            c2 = false;
            f64::sinh(0.9_f64 * x.tanh())
        }).fract() + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.7894829999999999],
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false;
                let value = f2(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: bool = false;
                
                let (value, d0) = f2_grad(a0.clone(), a1.clone());
                (outcome(value, &[]), all(&[&d0]))
            },
            &[1.0],
            &[0.7023365801560768],
        );
    }
}

mod program_175 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, c4: bool) -> f64 {
        let mut y37 = y2.ceil().tanh();
        let mut y39 = 0.0_f64;
        for k6 in 1_usize..=4 {
            if (1_i64 == (4_i64 - 3_i64)) {
                y37 = y37.max((x * f64::acos(0.9_f64 * (y2 / 3.0_f64))).tanh());
            };
            let mut y15 = match (0_i64 % 7_i64) {
                -2 | -1.. => {
                    let mut p23: ((f64, f64), f64) = ((f64::to_degrees(0.9_f64 * ((x / (y2.powi(2) + 0.5_f64)) / 5.0_f64)).tanh(), (x + 2.0_f64) + (x.powi(2) + 0.5_f64).log10()), y2);
                    p23.0 = p23.0;
                    (((y2 - y2) % (p23.0.1.powi(2) + 1.5_f64)) * (std::f64::consts::PI.powi(2) + 1.5_f64).acosh().sin()).tanh()
                }
                -1..=0 if (c4 && (y2 <= x)) => {
                    let y28: f64 = f64::log10((1.5_f64 * (y2 + x).asinh().abs()) + 0.5_f64);
                    ((y2.trunc() - (-(((4_i64 as usize) % 4_usize) as f64))).tanh().powi(2) + 0.5_f64).ln().tanh()
                }
                n31 @ -3..0 => {
                    ((1.0_f64 + (y2.powi(2) + 0.5_f64).ln_1p()) * (0.25_f64.min(0.25_f64) * (x * y2))) / 108.0_f64
                }
                _ => {
                    ((y2 - y2) / ((1.5_f64 * x.max(y2).abs()) + 0.5_f64)).fract()
                }
            };
            let mut y17 = 0.0_f64;
            for k6 in (0_usize..2).step_by(2).rev() {
                if ((x % (x.powi(2) + 1.5_f64)) > (0.9_f64 * core::f64::consts::E.tanh()).atanh()) {
                    y15 = y15.max((x - x).atan2((1.5_f64 * y2.abs()) + 0.5_f64));
                };
            }
            let y19 = ((y17 * y17) + 1.5_f64).ln();
        }
        let y41 = ((y39 * y39) + 1.5_f64).ln();
        let mut y48 = y37;
        let mut y50 = 0.0_f64;
        for c4 in 0_usize..=((2_usize * 3_usize) % 4) {
            y48 = ((x / ((1.5_f64 * y41.abs()) + 0.5_f64)) / ((0.9_f64 * y2.tanh()).to_degrees().tanh().powi(2) + 0.5_f64)).sin().max(y48);
        }
        let y52 = ((y50 * y50) + 1.5_f64).ln();
        (((((0.9_f64 * y48.tanh()).exp() / 3.0_f64) + (0.0625_f64 * y37)) + (0.0625_f64 * y2)) + (0.125_f64 * y41)) + (0.125_f64 * y48)
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
            &[-0.0, 0.0625],
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
            let mut y11: f64 = (((x.powi(2) + 0.5_f64).ln() - 1e-1_f64.mul_add(core::f64::consts::E, y2)) + (2.0_f64 / (x.powi(2) + 0.5_f64)).atan2(a4[((0_i64 as usize) % 4_usize) % 3].min(x).powi(2) + 0.5_f64)).tanh();
            (0.9_f64 * (((1.5_f64 * (((1.5_f64 * y2.abs()) + 0.5_f64).log((1.5_f64 * m6[0][0].abs()) + 1.5_f64) / 14.0_f64).abs()) + 0.5_f64).log10() / 4.0_f64)).exp_m1()
        } else {
            'l16: for k14 in (0_usize..4).rev() {
                m8[(k14 * 3_usize) % 2] = [match (1_i64 % 7_i64, (1e-1_f64 + (1_i64 as f64)) <= (-x)) {
                    (1..3 | -3..0, true) => {
                        let mut p21: ((f64, f64), f64) = (((x / ((1.5_f64 * x.abs()) + 0.5_f64)) / ((x.powi(2) + 0.5_f64).recip().powi(2) + 0.5_f64), (-1e-1_f64) * 1.5_f64.to_radians()), (0.9_f64 * ((((1_i64 as usize) % 4_usize) as f64) / 34.0_f64)).tan() + 3.0_f64.atan2(m8[k14 % 2][((1_i64 as usize) % 4_usize) % 2].powi(2) + 0.5_f64));
                        m8[(2_usize + k14) % 2] = [(x.powi(2) + 0.5_f64).hypot(m6[0][2_usize % 2]), y2];
                        p21.1 = (0.9_f64 * (((1.5_f64 * x.abs()) + 0.5_f64).ln() / 7.0_f64)).to_degrees().sin();
                        (a4[a4.len() % 3] / ((1.5_f64 * x.abs()) + 0.5_f64)).powi(3).sin() * 0.75_f64
                    }
                    (n24, true) => {
                        m8[k14 % 2] = [(n24 as f64).sin().copysign(K), f64::sin(x)];
                        (-(0.9_f64 * m8[m8.len() % 2][1].sin()).atanh()) - (2_usize as f64).sin().min((0.9_f64 * ((1_i64 as f64) / 34.0_f64)).sinh())
                    }
                    _ => {
                        (y2.div_euclid((-y2).powi(2) + 1.5_f64) * 2.0_f64) / 9.0_f64
                    }
                }, y2];
            }
            ((0.9_f64 * (m8[2_usize % 2][2_usize % 2] * m6[1][(3_usize + 2_usize) % 2]).tanh()).exp() - m8[1][1_usize % 2]) / 15.0_f64
        };
        (((y2.max((m6[((2_i64 as usize) % 4_usize) % 2][1_usize % 2].trunc() - ((1_usize + 2_usize) as f64)).sin()) + (0.1_f64 * m6[0][2_usize % 2])) + (0.1_f64 * a4[1])) + (0.125_f64 * x)) + (0.125_f64 * m8[1][2_usize % 2])
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
            &[-0.0625, 0.0, 0.0, -0.05, 0.0, -0.05, 0.0, 0.0, 0.0],
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
        let mut y15 = s6.last().copied().unwrap_or(0.5_f64).tanh();
        let mut y17 = 0.0_f64;
        for s6 in 0_i64..=3_i64 {
            y17 += ((1.5_f64 * f64::exp2(0.9_f64 * x.sin()).abs()) + 0.5_f64).hypot(y2).tanh().tanh();
            if ((y2.powi(2) + 0.5_f64).log((1.5_f64 * y2.abs()) + 1.5_f64) <= y2.asinh()) {
                y15 = y15.max(x);
            };
        }
        let k22 = 3;
        let mut y34 = (0.9_f64 * s4[0].tanh()).cosh();
        let mut y36 = 0.0_f64;
        'l24: for _ in (1_usize..k22).rev() {
            let y41 = 0.25_f64 / 3.0_f64;
            if (y41 > y34) {
                y34 = y41;
            };
        }
        let mut y50 = s6[k22 % s6.len()].tanh();
        let mut y52 = 0.0_f64;
        for k43 in 0_usize..0 {
            y52 += ((y15.clamp(-0.5_f64, 1.5_f64) + (0.75_f64.powi(2) + 0.5_f64).ln_1p()) / 8.0_f64).tanh();
            y52 += (y2 / 2.0_f64).tanh();
            let mut v48 = vec![K];
        }
        let mut y57 = 0.5_f64;
        for y59 in s4.iter() {
            y57 += (*y59) * 0.125_f64;
        }
        (((((y2 + 0.5_f64) * (f64::cbrt((1.5_f64 * ((((-1_i64) as f64) / 30.0_f64) * s6[0]).abs()) + 0.5_f64) / 145.0_f64)).sin() + (0.0625_f64 * s6[0])) + (0.0625_f64 * s4[((0_i64 as usize) % 4_usize) % s4.len()])) + (0.1_f64 * y15)) + (0.125_f64 * y50)
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
            &[0.1, 0.005769783176440055, 0.0625, -0.0, -0.0, 0.07764933098073039],
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
            'l19: for k4 in (1_usize..4).rev() {
                let y22 = (((1.5_f64 * s2[0].abs()) + 0.5_f64).recip() * x.clamp(-0.5_f64, 1.5_f64)).round().tanh();
            }
            'l28: for (k24, y26) in s2.iter().copied().enumerate() {
                let y31: f64 = ((1.5_f64 * f64::signum((s2[0] + y26).sin()).abs()) + 0.5_f64).recip();
            }
        }
        s2.swap((2_usize * 3_usize) % s2.len(), 0_usize % s2.len());
        let k33 = s2.len();
        let s35 = &mut s2[1..];
        let mut y37 = 0.5_f64;
        for y39 in s2.iter() {
            y37 += (*y39) * 0.0625_f64;
        }
        ((((1.5_f64 * s2[0].floor().sin().signum().abs()) + 0.5_f64).sqrt() + (0.1_f64 * x)) + (0.0625_f64 * y37)) + (0.1_f64 * s2[s2.len() % s2.len()])
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

mod program_211 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, k2: usize) -> f64 {
        if ((k2 as i64) != (4_i64 + 4_i64)) {
            return (x * x.abs()).sin();
        };
        x -= 0.5_f64 * ((x / ((x * x).sin().powi(2) + 0.5_f64)) / 48.0_f64);
        match (0_i64 % 7_i64, k2 < k2) {
            (1.., false) if (k2 > 3_usize) => {
                return (x.div_euclid(x.powi(2) + 1.5_f64) / 13.0_f64);
            }
            (n8, true) => {
                let (y29, y31) = (match ((n8 - n8) % 7_i64) {
                    -2.. | 0..=3 if (1.0_f64 <= x) => {
                        x %= x.div_euclid(x.powi(2) + 1.5_f64).sin().abs() + 1.5_f64;
                        x += 0.5_f64 * ((1.5_f64 * (-K).abs()) + 0.5_f64).log(((x - ((n8 * 4_i64) as f64)) / 42.0_f64).powi(2) + 1.5_f64).sin();
                        ((1.5_f64 * x.abs()) + 0.5_f64).log((1.5_f64 * ((n8 as f64) / 30.0_f64).to_radians().abs()) + 1.5_f64).sin().min(((x + x) / ((1.5_f64 * (x / (x.powi(2) + 0.5_f64)).sin().abs()) + 0.5_f64)) / 48.0_f64)
                    }
                    n14 @ (4.. | -1..=2) => {
                        let n17 = n14 % 7_i64;
                        ((std::f64::consts::PI.div_euclid(x.powi(2) + 1.5_f64).powi(2) + 0.5_f64).hypot((x * x).tanh()) / ((1.5_f64 * K.abs()) + 0.5_f64)) / 53.0_f64
                    }
                    _ => {
                        x %= (x.abs() / 12.0_f64).abs() + 1.5_f64;
                        x.signum()
                    }
                }, ((match ((n8 + n8) % 7_i64) {
                    2.. | -3..=-1 if false => {
                        let y23: f64 = (x - (0.9_f64 * f64::to_degrees(0.9_f64 * x.tanh()).sin()).tan()).tanh();
                        x = y23;
                        (((0.9_f64 * x.sin()).exp().powi(2) + 0.5_f64).log((0.75_f64 - y23).powi(2) + 1.5_f64) % ((1.5_f64 * (((y23 / ((1.5_f64 * y23.abs()) + 0.5_f64)) + (((n8 + n8) as f64) / ((1.5_f64 * y23.abs()) + 0.5_f64))) / 76.0_f64).abs()) + 1.5_f64)).sin()
                    }
                    -2..=1 | 1..=4 if (((1.5_f64 * 0.25_f64.abs()) + 0.5_f64).recip() < ((x * x) / 144.0_f64)) => {
                        (((x - x) % ((1.5_f64 * (((1.5_f64 * x.abs()) + 0.5_f64).cbrt() / 145.0_f64).abs()) + 1.5_f64)) + ((1.5_f64 + x) - (3_usize as f64).tanh().mul_add(x, x))).sin()
                    }
                    _ => {
                        (((1.5_f64 * (x * ((n8 % 3_i64) as f64).tanh()).abs()) + 0.5_f64).ln() * (x.copysign(x) + (4_i64 as f64)).sin()) / 6.0_f64
                    }
                }) + (x + x)).sin());
            }
            _ => {
                x += 0.5_f64 * ((-x) + x.mul_add(x, x).tanh()).tanh();
            }
        };
        let mut y39 = (x + 0.75_f64).sin();
        let mut y41 = 0.0_f64;
        for k34 in (0_usize..2).step_by(1).step_by(2) {
            y41 += 0.5_f64.to_degrees().sin().sin();
            y41 += (0.5_f64 + (0.5_f64 % (std::f64::consts::PI.powi(2) + 1.5_f64))).exp();
        }
        y39
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
            &[0.32571923577575956],
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
        let mut y75 = ((0_usize as f64) / ((1.5_f64 * y8.abs()) + 0.5_f64)).sin();
        let mut y77 = 0.0_f64;
        'l23: for y8 in (1_usize..4).rev() {
            y77 += m4[0][0].tanh().sin();
            let y82 = f64::sqrt((0.9_f64 * (m4[0][1] / 3.0_f64)).cosh().powi(2) + 0.5_f64).sin();
            if (y82 > y75) {
                y75 = ((K / (x.powi(2) + 0.5_f64)) * (y2 + m4[m4.len() % 2][0])).tanh();
            };
        }
        let y79 = ((y77 * y77) + 1.5_f64).ln();
        ((((0.9_f64 * ((y8 * y75) * m4[s6[0_usize % s6.len()] % 2][((3_i64 as usize) % 4_usize) % 2]).sin()).to_degrees().tanh() + (0.0625_f64 * y8)) + (0.0625_f64 * m4[1_usize % 2][(2_usize + 3_usize) % 2])) + (0.1_f64 * y79)) + (0.1_f64 * x)
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
            &[0.1798829771028161, -0.25164554816647516, -0.24069959425780568, 0.0, 0.0, 3.9191485575209004],
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
        let mut y64 = 0.25_f64.sin();
        let mut y66 = 0.0_f64;
        for k13 in 0_usize..1 {
            y64 = 0.25_f64.sin().max(y64);
        }
        let y68 = ((y66 * y66) + 1.5_f64).ln();
        let (_, y71) = (0_usize as f64).sin().sin_cos();
        let mut y76 = y68.round().sin();
        let mut y78 = 0.0_f64;
        'l73: for _ in (1_usize..1).rev() {
            y78 += ((((1_i64 as f64) + y71).tanh() * (-y4)) / 2.0_f64).tanh();
            y76 = (((y4 * y71) - (y4 + 1.5_f64)) / 29.0_f64).min(y76);
        }
        let y80 = ((y78 * y78) + 1.5_f64).ln();
        y68
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

mod program_225 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, mut p2: (f64, f64), s4: &[f64]) -> f64 {
        if s4.is_empty() {
            return f64::exp(0.9_f64 * (x / 14.0_f64));
        };
        let (mut y31, mut y33) = ((s4[0].powi(2) + 0.5_f64).powf(0.9_f64 * x.tanh()), x);
        let mut y39 = y33.tanh().powi(0);
        let mut y41 = 0.0_f64;
        for y33 in ((-2_i64)..=0_i64).step_by(3).step_by(1) {
            if ((s4[0_usize % s4.len()] < 1e-1_f64) || (0.5_f64 <= (y33 as f64))) {
                y39 = y39.min((s4[0].powi(2) * (s4[((y33 as usize) % 4_usize) % s4.len()] * core::f64::consts::E)).sin());
            };
            y39 = (s4[s4.len() % s4.len()] * 0.5_f64).round().sin().min(y39);
        }
        let mut y46 = 0.5_f64;
        for y48 in s4.iter() {
            y46 += (*y48) * 0.1_f64;
        }
        let mut y50 = 0.5_f64;
        for y52 in s4.iter() {
            y50 += (*y52) * 0.1_f64;
        }
        (((s4.first().copied().unwrap_or(0.25_f64) + (0.1_f64 * y41)) + (0.1_f64 * x)) + (0.125_f64 * y46)) + (0.0625_f64 * y31)
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
            &[-0.07809346698072697, 0.0, 0.0, -0.5218361278011233],
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

mod program_231 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, y2: f64, mut y4: f64, s6: &[usize]) -> f64 {
        if s6.is_empty() {
            return x.min(K);
        };
        let mut y35 = y2.powi(3).sin();
        let mut y37 = 0.0_f64;
        for k8 in (0_usize..((0_usize * 1_usize) % 4)).rev() {
            y35 = ((std::f64::consts::PI % ((1.5_f64 * x.abs()) + 1.5_f64)) * y2.ceil()).sin().max(y35);
            y37 += (({
                y2.asinh()
            }) + 0.25_f64.atan()).sin().exp();
        }
        let y39 = ((y37 * y37) + 1.5_f64).ln();
        let k43 = 2_usize;
        let k45 = 0_usize;
        let mut v47 = vec![(match (((0_usize + 1_usize) as i64) % 7_i64) {
            n56 if (f64::exp2(0.9_f64 * (1e-1_f64 / 4.0_f64)) <= 1e-1_f64) => {
                y4 = (((n56 as f64).tanh() * (y2 + 0.5_f64)) - ((0.25_f64 * y39) % ((1.5_f64 * (core::f64::consts::E + y4).tanh().abs()) + 1.5_f64))) / 29.0_f64;
                y4.tanh()
            }
            2..=3 | 0.. => {
                ((1.5_f64 * 1e-1_f64.abs()) + 0.5_f64).log((1.5_f64 * (y39.div_euclid((1.5_f64 * 1e-1_f64.abs()) + 1.5_f64) + (y2 + ((2_usize + 1_usize) as f64))).tanh().abs()) + 1.5_f64) / 14.0_f64
            }
            n62 @ 0..=1 => {
                ((3_usize as f64).sin().max(std::f64::consts::PI) + x.rem_euclid((n62 as f64).tanh().powi(2) + 1.5_f64)) * ((y4 - y4.min(y2)) / 24.0_f64)
            }
            _ => {
                ((f64::atanh(0.9_f64 * y39.tanh()) + (-y35)) - y4) / 16.0_f64
            }
        }).tanh(); k43];
        let mut v49 = vec![f64::signum(2.0_f64); k43];
        let mut v51 = vec![0.5_f64; k43 * k45];
        for k67 in 0_usize..k43 {
            for k69 in 0_usize..k45 {
                v51[(k67 * k45) + k69] = ((K + y35) + x.max(y39)).sin();
            }
        }
        let mut y53 = 0.0_f64;
        for k73 in 0_usize..3_usize {
            for k76 in 0_usize..k43 {
                v47[k76] = y35.tanh();
            }
            for k79 in 0_usize..k43 {
                y53 = ((y53 + 0.75_f64) * (v47[k79] + (y35 * 1.5_f64).tanh())).sin();
            }
        }
        let mut y86 = y53.tanh().fract();
        let mut y88 = 0.0_f64;
        for y35 in 0_usize..((3_usize * 3_usize) % 4) {
            y86 = y86.max(((0.9_f64 * K.tanh()).to_degrees() + (y39 * core::f64::consts::E)).tanh());
        }
        let y90 = ((y88 * y88) + 1.5_f64).ln();
        y4.div_euclid(y4.powi(2) + 1.5_f64).tanh().sin()
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
            &[0.0, 0.0, 0.0],
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
        let mut y48 = y2;
        let mut y50 = 0.0_f64;
        'l6: for k4 in 1_usize..4 {
            y48 = y48.max((((1.5_f64 * x.abs()) + 0.5_f64).log(y2.powi(2) + 1.5_f64) + x).tanh());
            let y55 = (x.clamp(-0.5_f64, 1.5_f64) * y2.div_euclid(0.75_f64.powi(2) + 1.5_f64)) / 5.0_f64;
            if (y55 > y48) {
                y48 = y55;
            };
        }
        let y52 = ((y50 * y50) + 1.5_f64).ln();
        let mut y62 = y52.tanh().powi(1);
        let mut y64 = 0.0_f64;
        'l59: for k57 in (0_usize..(1_usize % 4)).rev() {
            y64 += (y2.signum() + (y2 + 3.0_f64)).sin().tanh();
        }
        let y66 = ((y64 * y64) + 1.5_f64).ln();
        (y48.powi(2) + 0.5_f64).log((1.5_f64 * y66.abs()) + 1.5_f64).tanh().atan2((1.5_f64 * y62.max(std::f64::consts::PI).abs()) + 0.5_f64)
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
            &[0.0, -0.1255452315051201],
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
        let mut y27 = core::f64::consts::E.copysign(v4.pop().unwrap_or(0.25_f64)).sin();
        let mut y29 = 0.0_f64;
        for k2 in 1_usize..1 {
            if ((k2 as i64) <= (-0_i64)) {
                y27 = y27.max(((x.powi(2) + 0.5_f64).log10() - x).sin());
            };
            y29 += ((0.9_f64 * x.tanh()).to_degrees().sin() * v4.get((k2 * k2) % 4).copied().unwrap_or(0.5_f64).rem_euclid((1.5_f64 * x.abs()) + 1.5_f64)).tanh().tanh();
        }
        let y31 = ((y29 * y29) + 1.5_f64).ln();
        let mut y37 = (0.75_f64 - y31) / 11.0_f64;
        let mut y39 = 0.0_f64;
        for _ in (-1_i64)..1_i64 {
            y37 = ((y27.powi(2) + 0.5_f64).hypot(y31) + x).tanh().min(y37);
            let y44 = (0.9_f64 * ((1_usize as i64) as f64).sin().copysign(std::f64::consts::PI).sin()).sinh();
            if (y44 > y37) {
                y37 = y44;
            };
        }
        let mut y46 = 0.5_f64;
        for y48 in v4.iter() {
            y46 += (*y48) * 0.1_f64;
        }
        ((((0.9_f64 * y39.tanh()).exp2().cos().rem_euclid(f64::exp_m1(0.9_f64 * (y31.mul_add(v4.first().copied().unwrap_or(1.5_f64), 1.5_f64) / 99.0_f64).sin()).powi(2) + 1.5_f64).sin() + (0.1_f64 * y27)) + (0.125_f64 * y31)) + (0.1_f64 * x)) + (0.1_f64 * y39)
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
            &[-0.05, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
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

mod program_259 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, p3: (f64, f64), y5: f64, v7: &mut Vec<[f64; 2]>) -> f64 {
        if (depth == 0_usize) {
            return (match (2_i64 % 7_i64, false) {
                (n10, true) if ((n10 / 4_i64) == (n10 % 3_i64)) => {
                    let k13 = 4;
                    let mut y27 = x.atan();
                    let mut y29 = 0.0_f64;
                    for k15 in 1_usize..k13 {
                        y27 = ((3.0_f64.min((k15 as f64).sin()) + p3.0.atan()) / 5.0_f64).min(y27);
                        v7.fill([p3.0; 2]);
                        {
                            let mut k20 = 0_usize;
                            loop {
                                k20 += 1;
                                if k20 > 0 {
                                    break;
                                }
                                let mut v7: Vec<f64> = vec![(0.9_f64 * (((n10 as usize) % 4_usize) as f64).sin()).asin().atan2((0.75_f64.powi(2) + 0.5_f64).hypot(p3.0).powi(2) + 0.5_f64), y5.atan2(y5.powi(2) + 0.5_f64) + p3.1.atan(), ((core::f64::consts::E + x) + (0.25_f64 * y5)).tanh()];
                                let n10 = v7[2_usize % v7.len()].sin();
                                v7.push(((x * 1.5_f64) + (v7.first().copied().unwrap_or(0.25_f64) - y5)).sin());
                            }
                        };
                        x += 0.5_f64 * (f64::abs((std::f64::consts::PI - (((n10 as usize) % 4_usize) as f64)).sin()) / 2.0_f64);
                    }
                    let y31 = ((y29 * y29) + 1.5_f64).ln();
                    y27
                }
                (n46, true) => {
                    ((p3.0 + p3.1).max(core::f64::consts::E - 1.5_f64) - ((y5 + p3.1) / ((y5 * x).tanh().powi(2) + 0.5_f64))).tanh()
                }
                _ => {
                    p3.0
                }
            });
        };
        let mut y55 = (p3.1.powi(2) + 0.5_f64).log2().sin();
        let mut y57 = 0.0_f64;
        for k50 in 0_usize..2 {
            if (!(y5 < p3.1)) {
                y55 = y55.max(((y5 % (y5.powi(2) + 1.5_f64)) - p3.0).sin());
            };
            x /= (0.9_f64 * p3.0.sin()).exp() + 0.75_f64;
        }
        let y59 = ((y57 * y57) + 1.5_f64).ln();
        (((((y5.rem_euclid((1.5_f64 * 1e-1_f64.abs()) + 1.5_f64) - x.abs()) - 1.5_f64.max(0.5_f64).tanh()).tanh() + (0.1_f64 * x)) + (0.125_f64 * y5)) + (0.1_f64 * p3.1)) + (0.0625_f64 * y59)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.679817, -0.225783, -0.47308300000000003, 0.6448170000000001],
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: (f64, f64) = (x[1], x[2]); let a3: f64 = x[3]; let mut a4: Vec<[f64; 2]> = vec![];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), a3.clone(), &mut a4);
                outcome(value, &[&a4])
            },
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: (f64, f64) = (x[1], x[2]); let a3: f64 = x[3]; let mut a4: Vec<[f64; 2]> = vec![];
                let mut d4 = a4.clone(); 
                let (value, (d1, d2, d3)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone(), &mut a4, &mut d4);
                (outcome(value, &[&a4]), all(&[&d1, &d2, &d3, &d4]))
            },
            &[1.0],
            &[-0.26828110683700307, 0.16686846730939894, 0.1, 0.8841967420046802],
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
            for k27 in 1_usize..=4 {
                let ((y32, y34), _) = (((2.0_f64.powi(2) + 0.5_f64).recip() * ((v9.len() as f64) + std::f64::consts::PI).tanh(), f64::acosh(x.powi(2) + 1.5_f64)), y25);
            }
        }
        x.copysign(std::f64::consts::PI) / ((1.5_f64 * (x + x).abs()) + 0.5_f64)
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
            &[-0.02958452399876879],
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
        let k2 = 0;
        'l6: for k4 in (0_usize..k2).rev() {
            let k2 = [(x + (0.5_f64 - x)).tanh(), ((std::f64::consts::PI / (x.powi(2) + 0.5_f64)) * (if (((0.9_f64 * x.sin()).atanh() >= (x * x).tanh()) || ((2_i64 * 3_i64) >= 4_i64)) {
                x = (-x).div_euclid((1.5_f64 * x.abs()) + 1.5_f64) / 13.0_f64;
                {
                    x -= 0.5_f64 * x.tanh();
                    x / 12.0_f64
                }
            } else {
                match ((3_i64 + 1_i64) % 7_i64) {
                    3.. => {
                        x = (0.9_f64 * (-K).tanh()).exp_m1();
                        let (mut y14, y16) = ((x.powi(2) + 0.5_f64).log10() + x.div_euclid(x.powi(2) + 1.5_f64)).tanh().sin_cos();
                    }
                    3 if (x >= x) => {
                        x += 0.5_f64 * (((1.5_f64 * ((x - x) / 24.0_f64).abs()) + 0.5_f64).hypot(x) / 28.0_f64);
                        let mut y20 = ((x / (x.powi(2) + 0.5_f64)) + 0.5_f64).sin() * (x * ((2_i64 + 1_i64) as f64).tanh()).mul_add(x, 0.25_f64).tanh();
                        x = y20.sin();
                    }
                    _ => {
                        let mut a24 = [(k4 as f64).sin(), x, K.rem_euclid((1.5_f64 * x.signum().abs()) + 1.5_f64)];
                    }
                };
                core::f64::consts::E + (-((x * x) / 144.0_f64))
            })) / 64.0_f64];
        }
        ((x * 2.0_f64).sin().min((x / (x.powi(2) + 0.5_f64)).tanh()) % (x.powi(2) + 1.5_f64)) + (0.1_f64 * x)
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
            &[-0.07655807153575539],
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
            let mut y29 = x.clamp(-0.5_f64, 1.5_f64);
            let mut y31 = 0.0_f64;
            for k5 in (0_usize..3).step_by(1) {
                y29 = y29.max(0.5_f64);
            }
            let y33 = ((y31 * y31) + 1.5_f64).ln();
        } else {
            x %= ((1.5_f64 * x.abs()) + 0.5_f64).hypot(x).sin().abs() + 1.5_f64;
            let r37 = [(0.9_f64 * x.clamp(-0.5_f64, 1.5_f64).sin()).tan(), ((x.powi(2) + 0.5_f64).log2() - (k2 as f64)).sin()];
        };
        let mut y44 = ((3_i64 - 2_i64) as f64).tanh();
        let mut y46 = 0.0_f64;
        'l41: for n39 in 2_i64..2_i64 {
            y46 += (0.9_f64 * x.sin()).atanh().tanh().exp();
        }
        ((((((1.5_f64 * y46.sin().abs()) + 0.5_f64).recip().powi(2) + 0.5_f64).cbrt().asinh() / 5.0_f64) + (0.1_f64 * y46)) + (0.0625_f64 * x)) + (0.1_f64 * y44)
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
            &[-0.03125],
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
                    for k14 in 1_usize..1 {
                        let mut y19 = ((std::f64::consts::PI + x) * v6.get(((3_i64 as usize) % 4_usize) % 4).copied().unwrap_or(1.5_f64).copysign(x)).sin() + (0.9_f64 * x.sin()).exp();
                        x += 0.5_f64 * ((0.5_f64 * 0.5_f64) % ((1.5_f64 * y19.abs()) + 1.5_f64)).tanh();
                    }
                }
            };
            {
                x = f64::cosh(0.9_f64 * 0.5_f64.sin());
                1_usize > s4.len()
            }
        }) && (((1_i64 * 0_i64) != (1_i64 % 4_i64)) || (((0_i64 as usize) % 4_usize) > k2))) {
            return ((1.5_f64 * (x.powi(2) + 0.5_f64).cbrt().sin().abs()) + 0.5_f64).ln_1p();
        };
        v6.truncate(s4.len() % 4);
        let y23 = ((((1.5_f64 * x.abs()) + 0.5_f64).ln_1p() + (K + x)) - (2.0_f64.copysign(x) * (1.5_f64 * 0.25_f64))).sin();
        let mut y25 = 0.5_f64;
        for y27 in v6.iter() {
            y25 += (*y27) * 0.0625_f64;
        }
        let mut y29 = 0.5_f64;
        for y31 in v6.iter() {
            y29 += (*y31) * 0.125_f64;
        }
        ((((y25 + y23).sin() + (0.1_f64 * x)) + (0.125_f64 * y23)) + (0.1_f64 * y29)) + (0.125_f64 * y25)
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
        let mut y14 = -s2[3_usize % s2.len()];
        let mut y16 = 0.0_f64;
        for k4 in 1_usize..4 {
            y16 += (({
                (((K + s2[s2.len() % s2.len()]).powi(2) + 0.5_f64).log(s2.first().copied().unwrap_or(1.5_f64).powi(2) + 1.5_f64) + (0.9_f64 * 1e-1_f64.tanh()).to_degrees()).sin()
            }) - (k4 as f64).sin().div_euclid((1.5_f64 * x.abs()) + 1.5_f64)).tanh().exp();
            'l11: for k9 in 1_usize..1 {}
        }
        let y18 = ((y16 * y16) + 1.5_f64).ln();
        let mut y27 = (0.75_f64.powi(2) + 0.5_f64).powf(0.9_f64 * (s2.len() as f64).sin().sin()).sin();
        let mut y29 = 0.0_f64;
        for k22 in 0_usize..=3 {
            y29 += ((core::f64::consts::E * y18) / (x.powi(2) + 0.5_f64)).tanh().sin();
            y29 += ((y18 - s2[(k22 + k22) % s2.len()]) - (0.9_f64 * s2[k22 % s2.len()].tanh()).exp2()).tanh().sin();
        }
        let mut y34 = 0.5_f64;
        for y36 in s2.iter() {
            y34 += (*y36) * 0.0625_f64;
        }
        let mut y38 = 0.5_f64;
        for y40 in s2.iter() {
            y38 += (*y40) * 0.1_f64;
        }
        ((s2[0] * y14) - (y38 + 3.0_f64)).tanh()
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
        let mut y40 = (std::f64::consts::PI % (y29.powi(2) + 1.5_f64)).sin();
        let mut y42 = 0.0_f64;
        for y33 in 1_usize..3 {
            let y47 = y29.floor() / 13.0_f64;
            if (y47 > y40) {
                y40 = y47;
            };
            if ((y29 + K) >= y29) {
                y40 = y40.max((-(0.5_f64 * y29)).sin());
            };
        }
        (y33 + y29).mul_add(y33 - y40, -y40).tanh()
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
            &[0.0031714667872609677],
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
        let mut y42 = x.clamp(-0.5_f64, 1.5_f64);
        let mut y44 = 0.0_f64;
        for k37 in 0_usize..4 {
            y44 += (y35 / 12.0_f64).exp();
            let y49 = (0.9_f64 * f64::atanh(0.9_f64 * y33.tanh()).sin()).to_degrees().sin();
            if (y49 > y42) {
                y42 = y49;
            };
        }
        (((((y35.powi(2) + 0.5_f64).powf(0.9_f64 * ((y44 + 0.75_f64) - (x.powi(2) + 0.5_f64).log10()).tanh().sin()) / 147.0_f64) + (0.125_f64 * y42)) + (0.0625_f64 * y33)) + (0.0625_f64 * y35)) + (0.0625_f64 * x)
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
            &[0.1861936014457861],
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
        let mut y63 = p4.1.tanh();
        let mut y65 = 0.0_f64;
        for k40 in 0_usize..(((0_i64 as usize) % 4_usize) % 4) {
            let y70 = core::f64::consts::E.sin();
            if (y70 > y63) {
                y63 = y70;
            };
        }
        let y67 = ((y65 * y65) + 1.5_f64).ln();
        let mut y72 = 0.5_f64;
        for y74 in a2.iter() {
            y72 += (*y74) * 0.1_f64;
        }
        let mut y76 = 0.5_f64;
        for y78 in a2.iter() {
            y76 += (*y78) * 0.0625_f64;
        }
        ((1.5_f64 * a2[0].abs()) + 0.5_f64).log2().floor().tanh()
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
            &[-0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
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
        let k29 = 4;
        let mut y36 = (k29 as f64).tanh() * x;
        let mut y38 = 0.0_f64;
        'l33: for k31 in 0_usize..=k29 {
            y38 += (p5.0 + (-x)).sin().tanh();
            y36 = (((p5.0 * x) / 24.0_f64) * x.mul_add((((1_i64 as usize) % 4_usize) as f64).tanh(), 3.0_f64)).tanh().max(y36);
        }
        let y40 = ((y38 * y38) + 1.5_f64).ln();
        ((((y36 * f64::abs(((1.5_f64 * (k29 as f64).sin().abs()) + 0.5_f64).ln_1p())).tanh() + (0.125_f64 * y40)) + (0.1_f64 * y36)) + (0.125_f64 * x)) + (0.1_f64 * p5.0)
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

mod program_369 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, p2: ((f64, f64), f64), y4: f64, mut v6: Vec<f64>, s8: &mut [f64], s10: &[usize]) -> f64 {
        if s8.is_empty() {
            return f64::asin(0.9_f64 * p2.1.tanh());
        };
        let k12 = 1;
        let mut y63 = x;
        let mut y65 = 0.0_f64;
        for p2 in 1_usize..k12 {
            y65 += (0.9_f64 * y4.tanh()).atanh().tanh().sin();
            let y70 = -x;
            if (y70 > y63) {
                y63 = x.max(x).floor() / 13.0_f64;
            };
        }
        let y67 = ((y65 * y65) + 1.5_f64).ln();
        let mut y77 = (s8[(k12 * k12) % s8.len()] * p2.1) / 24.0_f64;
        let mut y79 = 0.0_f64;
        for k72 in 0_usize..3 {
            let y84 = 0.5_f64 / 3.0_f64;
            if (y84 > y77) {
                y77 = p2.1.copysign(0.5_f64 * p2.0.0);
            };
            let y86 = f64::atanh(0.9_f64 * ((1.5_f64 * p2.0.1.abs()) + 0.5_f64).powf(0.9_f64 * y63.tanh()).tanh());
            if (y86 > y77) {
                y77 = y86;
            };
        }
        let mut y88 = 0.5_f64;
        for y90 in s8.iter() {
            y88 += (*y90) * 0.125_f64;
        }
        ((((y63.powi(2) + 0.5_f64).cbrt().tanh() + (0.125_f64 * y77)) + (0.1_f64 * y79)) + (0.0625_f64 * y4)) + (0.0625_f64 * s8[(k12 * k12) % s8.len()])
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
            &[-0.08370740881060283, 0.0, -0.027450080238234847, 0.0, -0.03125, -0.5, 0.71875, 0.0],
        );
    }
}

mod program_372 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, y2: f64) -> f64 {
        x = 0.75_f64;
        'l6: for k4 in (0_usize..0).step_by(1).rev() {
            let mut y2: [f64; 3] = match ((3_i64 * 4_i64) % 7_i64) {
                -3 | -3 => {
                    [0.25_f64, 2.0_f64, 0.25_f64]
                }
                n12 => {
                    [(1.5_f64 * (4_i64 as f64).tanh()).min(f64::acos(0.9_f64 * (n12 as f64).sin())), ((0.25_f64 - x) % (core::f64::consts::E.powi(2) + 1.5_f64)).tanh(), (3.0_f64.powi(2) + 0.5_f64).powi(-1).abs()]
                }
            };
        }
        (((0.9_f64 * y2.powi(0).tanh()).atanh() * (0.9_f64 * ((0.9_f64 * (y2 / 3.0_f64)).exp_m1() / 2.0_f64)).sinh()).tanh() + (0.125_f64 * y2)) + (0.125_f64 * x)
    }

    #[differentiable]
    fn f1(x: f64, c2: bool) -> f64 {
        let c2 = f0(((1.5_f64 * x.abs()) + 0.5_f64).log2() / 9.0_f64, (3_usize as f64).sin()).ceil().tanh();
        {};
        ((((((1.5_f64 * c2.abs()) + 0.5_f64).ln() / 6.0_f64).powi(2) + ((0.9_f64 * c2.tanh()).exp_m1() / ((1.5_f64 * (core::f64::consts::E + x).abs()) + 0.5_f64))) / 5.0_f64) + (0.125_f64 * x)) + (0.1_f64 * c2)
    }

    #[differentiable(vjp)]
    fn f2(x: f64, mut m2: [[f64; 2]; 2]) -> f64 {
        'l6: for k4 in 0_usize..=4 {
            let mut k4 = {
                m2[1][k4 % 2] *= (m2[k4 % 2][k4 % 2] + 1.0_f64).sin().round().tanh();
                m2[k4 % 2][(k4 * k4) % 2] / 12.0_f64
            };
            k4 /= (0.9_f64 * ((1.0_f64 % ((1.5_f64 * m2[(3_usize * 1_usize) % 2][1].abs()) + 1.5_f64)) / 4.0_f64)).exp() + 0.75_f64;
            let mut y18: f64 = (0.9_f64 * ((m2[0][3_usize % 2].powi(2) + 0.5_f64).hypot(k4) / 157.0_f64).sin()).exp().div_euclid((1.5_f64 * ({
                if ({
                    k4 -= 0.5_f64 * (m2[2_usize % 2][(3_usize * 3_usize) % 2] % ((1.5_f64 * x.abs()) + 1.5_f64)).mul_add(k4.mul_add(x, k4) / 36.0_f64, x * k4).tanh();
                    (x - m2[1][0]) > ((1.5_f64 * x.abs()) + 0.5_f64).log10()
                }) {
                    m2[1][(1_usize * 0_usize) % 2] = (k4 - ((2_i64 as f64) % ((1.5_f64 * (-1e-1_f64).abs()) + 1.5_f64))).sin();
                };
                let mut y14 = x.tanh();
                let (y16, _) = ((1.0_f64 + 1e-1_f64) * ((2_usize * 1_usize) as f64).tanh().atan2((1.5_f64 * m2[(1_usize + 2_usize) % 2][2_usize % 2].abs()) + 0.5_f64), ((0.9_f64 * (core::f64::consts::E / 5.0_f64)).tan() * y14.asinh()).tanh());
                K + (0.9_f64 * 0.5_f64.tanh().tanh()).acos()
            }).mul_add((x * k4) / 24.0_f64, 1.5_f64).abs()) + 1.5_f64);
        }
        (x + (0.0625_f64 * x)) + (0.125_f64 * m2[(1_usize * 2_usize) % 2][((1_i64 as usize) % 4_usize) % 2])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.221983, -0.314483, 1.947517, -0.8460829999999999, 1.479217],
            &|x| {
                let a0: f64 = x[0]; let a1: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]];
                let value = f2(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]];
                let (value, pullback) = f2_vjp(a0.clone(), a1.clone());
                let mut number = 0; let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(given);
                
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[-0.5],
            &[-0.53125, 0.0, -0.0625, 0.0, 0.0],
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
        let mut y57 = (1e-1_f64.powi(2) + 0.5_f64).log10() / 3.0_f64;
        let mut y59 = 0.0_f64;
        'l54: for y2 in 1_usize..2 {
            y59 += y4.sin().sin();
        }
        ((-((1.5_f64 * s8[0].abs()) + 0.5_f64).log(1e-1_f64.powi(2) + 1.5_f64)).sin(), (x - s8.first().copied().unwrap_or(0.25_f64)).sin().tanh())
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
            &[-0.7220794288084555, 0.0, 0.0, -0.5, 0.75, 0.0, 3.2462469879689904, -1.25, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
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

mod program_402 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, mut p2: (f64, f64), s4: &mut [f64], m6: &mut [[f64; 2]; 2]) -> (f64, f64) {
        if s4.is_empty() {
            return ((core::f64::consts::E - (0_i64 as f64)) / 34.0_f64, x);
        };
        let y8 = &mut s4[((1_i64 as usize) % 4_usize) % s4.len()];
        m6.swap(2_usize % 2, (3_usize * 3_usize) % 2);
        s4.reverse();
        (x.fract().max(x - x), (x + (2_i64 as f64)).sin().div_euclid(p2.1.powi(2) + 1.5_f64))
    }

    #[differentiable(vjp)]
    fn f1(x: f64, v2: &mut Vec<[f64; 2]>, a4: &mut [f64; 3], y6: &mut f64) -> f64 {
        for k8 in (0_usize..1).rev().step_by(2) {
            a4.reverse();
            {
                let mut k13 = 0_usize;
                'l15: loop {
                    k13 += 1;
                    if k13 > 1 {
                        break;
                    }
                    *v2 = vec![[x * x, -x], [1.5_f64, (a4[2] + 0.25_f64) / 15.0_f64], [(0.9_f64 * a4[(k13 + k8) % 3].sin()).atanh(), x % ((1.5_f64 * core::f64::consts::E.abs()) + 1.5_f64)]];
                }
            };
        }
        let n18 = 3_i64 % 7_i64;
        let mut y20 = 0.5_f64;
        for y22 in a4.iter() {
            y20 += (*y22) * 0.0625_f64;
        }
        let mut y24 = 0.5_f64;
        for y26 in a4.iter() {
            y24 += (*y26) * 0.0625_f64;
        }
        ((((x.copysign((x + (*y6)).sin()).div_euclid((1.5_f64 * (({
            *y6 += 0.5_f64 * ((0.5_f64 * a4.get((0_usize * 1_usize) % 4).copied().unwrap_or(0.25_f64)) - (0.25_f64 - (*y6))).sin();
            x % ((1.5_f64 * ((n18 % 3_i64) as f64).tanh().abs()) + 1.5_f64)
        }) - (0.9_f64 * (3.0_f64 / 4.0_f64)).atanh()).abs()) + 1.5_f64) / 3.0_f64) + (0.1_f64 * (*y6))) + (0.0625_f64 * y24)) + (0.0625_f64 * a4[2])) + (0.1_f64 * y20)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.397083, 0.270717, -0.5747829999999999, -0.862683, 0.273817],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<[f64; 2]> = vec![]; let mut a2: [f64; 3] = [x[1], x[2], x[3]]; let mut a3: f64 = x[4];
                let value = f1(a0.clone(), &mut a1, &mut a2, &mut a3);
                outcome(value, &[&a1, &a2, &a3])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<[f64; 2]> = vec![]; let mut a2: [f64; 3] = [x[1], x[2], x[3]]; let mut a3: f64 = x[4];
                let (value, pullback) = f1_vjp(a0.clone(), &mut a1, &mut a2, &mut a3);
                let mut number = 0; let mut d1 = a1.clone(); seed(&mut d1, &mut number); let mut d2 = a2.clone(); seed(&mut d2, &mut number); let mut d3 = a3.clone(); seed(&mut d3, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(given, &mut d1, &mut d2, &mut d3);
                
                (outcome(value, &[&a1, &a2, &a3]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[-0.5, -0.5, 0.75, 0.0, 2.0, -1.25, 1.0, -0.5, 0.75, 0.0, 2.0],
            &[1.647083, 0.09700520833333333, -0.49650169846456493, -0.05750205006498371, 2.8451521498700325],
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

mod program_422 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64) -> f64 {
        let mut y4 = (1.5_f64 + (-x)).min(x);
        let p6 = (1.0_f64.mul_add(y2, y2) - (x * (0_usize as f64).tanh()), (y4 - 1e-1_f64).tanh().rem_euclid((1.5_f64 * y2.abs()) + 1.5_f64));
        match (3_i64 % 7_i64) {
            n9 @ 1 => {
                y4 = ((1.5_f64 * (((1.5_f64 * (0.75_f64 / ((1.5_f64 * 0.75_f64.abs()) + 0.5_f64)).abs()) + 0.5_f64) / 37.0_f64).abs()) + 0.5_f64).powi(((n9 % 3_i64) % 3_i64) as i32) / ((1.5_f64 * (((0.9_f64 * (x / 3.0_f64)).to_degrees() / 58.0_f64) * (p6.0 * (2_usize as f64).sin())).abs()) + 0.5_f64);
            }
            2..=5 | 2.. if ((K.powi(2) + 0.5_f64).powf(0.9_f64 * y2.sin()) >= (y4 + y4)) => {
                y4 += 0.5_f64 * ((K.copysign(x) + p6.0) / 32.0_f64);
            }
            _ => {
                y4 += 0.5_f64 * (y4 / 24.0_f64);
            }
        };
        ((((0.9_f64 * (y2 / ((y2 - x).powi(2) + 0.5_f64)).sin()).exp2() + (0.125_f64 * y2)) + (0.125_f64 * y4)) + (0.125_f64 * x)) + (0.0625_f64 * p6.0)
    }

    #[differentiable]
    fn f1(depth: usize, x: f64, mut p3: (f64, f64), y5: f64, s7: &[usize]) -> f64 {
        if (depth == 0_usize) {
            return 1.5_f64.mul_add(0.5_f64, 2.0_f64).sin();
        };
        if s7.is_empty() {
            return (0.9_f64 * ((4_i64 as f64) / 34.0_f64)).to_degrees().sin();
        };
        for k9 in (1_usize..=4).step_by(2) {
            let mut v14 = vec![((p3.0 - y5) * (0.9_f64 * y5.tanh()).asin()).sin()];
            let mut v16: Vec<[f64; 2]> = Vec::with_capacity(depth % 4);
        }
        {
            let m29: [[f64; 2]; 2] = {
                let mut k19 = 0_usize;
                'l21: loop {
                    k19 += 1;
                    if k19 > 3 {
                        break [[y5.atan().signum(), ((y5.powi(2) + 0.5_f64).hypot(x).powi(2) + 0.5_f64).cbrt() / 43.0_f64], [y5, 1e-1_f64]];
                    }
                    for &k24 in s7 {
                        p3.1 /= (0.9_f64 * ((0.9_f64 * (p3.0 / 14.0_f64)).tan() / 2.0_f64)).exp() + 0.75_f64;
                        p3.0 -= 0.5_f64 * ((x / ((0.9_f64 * ((2_i64 / 4_i64) as f64).tanh()).sinh().powi(2) + 0.5_f64)) / 8.0_f64);
                        p3 = p3;
                    }
                }
            };
        };
        'l33: for k31 in s7 {
            let mut n36 = (3_i64 * 0_i64) % 7_i64;
        }
        ((x + (0.0625_f64 * y5)) + (0.0625_f64 * p3.0)) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.303917, 1.195917, 1.937417, -1.8280830000000001],
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: (f64, f64) = (x[1], x[2]); let a3: f64 = x[3]; let a4: Vec<usize> = vec![3];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), a3.clone(), &a4);
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 1; let a1: f64 = x[0]; let a2: (f64, f64) = (x[1], x[2]); let a3: f64 = x[3]; let a4: Vec<usize> = vec![3];
                
                let (value, (d1, d2, d3)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), a3.clone(), &a4);
                (outcome(value, &[]), all(&[&d1, &d2, &d3]))
            },
            &[1.0],
            &[1.0390625, 0.0625, -0.0, 0.0625],
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

mod program_425 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: f64, mut a4: [f64; 3], s6: &mut [[f64; 2]], s8: &[f64]) -> f64 {
        if s6.is_empty() {
            return (-a4[((0_i64 as usize) % 4_usize) % 3]).tanh();
        };
        let mut y39 = (x - 0.75_f64).tanh();
        let mut y41 = 0.0_f64;
        'l12: for k10 in 1_usize..2 {
            y41 += ((1.5_f64 * 0.75_f64.div_euclid(x.powi(2) + 1.5_f64).abs()) + 0.5_f64).ln().sin().exp();
            let y46 = (-(x.powi(2) + 0.5_f64).sqrt()) / 5.0_f64;
            if (y46 > y39) {
                y39 = y46;
            };
        }
        let y43 = ((y41 * y41) + 1.5_f64).ln();
        let mut y53 = 1.0_f64.min((0_usize as f64).sin()).tanh();
        let mut y55 = 0.0_f64;
        'l50: for k48 in (0_usize..(a4.len() % 4)).step_by(2) {
            y55 += ((y39 % ((1.5_f64 * (0.9_f64 * y2.sin()).tan().abs()) + 1.5_f64)) / 2.0_f64).sin();
        }
        let y57 = ((y55 * y55) + 1.5_f64).ln();
        let mut y60 = 0.5_f64;
        for y62 in a4.iter() {
            y60 += (*y62) * 0.1_f64;
        }
        ((((((((1.5_f64 * s6[1_usize % s6.len()][a4.len() % 2].abs()) + 1.5_f64).acosh() % ((s6[2_usize % s6.len()][0] % ((1.5_f64 * 1e-1_f64.abs()) + 1.5_f64)).powi(2) + 1.5_f64)) + ((std::f64::consts::PI % (s8.first().copied().unwrap_or(0.5_f64).powi(2) + 1.5_f64)) + f64::exp(0.9_f64 * y39.tanh()))) / 14.0_f64) + (0.125_f64 * y43)) + (0.1_f64 * y57)) + (0.1_f64 * s6[((4_i64 as usize) % 4_usize) % s6.len()][0])) + (0.0625_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.7361829999999999, -0.7724829999999999, -1.883583, -0.698183, -0.670883, 0.12681699999999999, -1.512983, 0.6087170000000001, -0.6999829999999999, 0.963017, -0.755683, -0.052982999999999995, -1.985683, 0.083717, -1.398783, -1.895883, 0.058717000000000005, 0.15051699999999998, 1.422517, -1.480783, -1.942283, 0.24981699999999998, -1.2570830000000002, -0.515083, 0.23241699999999998, 1.908917],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: [f64; 3] = [x[2], x[3], x[4]]; let mut a3: Vec<[f64; 2]> = vec![[x[5], x[6]], [x[7], x[8]], [x[9], x[10]], [x[11], x[12]], [x[13], x[14]], [x[15], x[16]], [x[17], x[18]]]; let a4: Vec<f64> = vec![x[19], x[20], x[21], x[22], x[23], x[24], x[25]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &mut a3, &a4);
                outcome(value, &[&a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: [f64; 3] = [x[2], x[3], x[4]]; let mut a3: Vec<[f64; 2]> = vec![[x[5], x[6]], [x[7], x[8]], [x[9], x[10]], [x[11], x[12]], [x[13], x[14]], [x[15], x[16]], [x[17], x[18]]]; let a4: Vec<f64> = vec![x[19], x[20], x[21], x[22], x[23], x[24], x[25]];
                let mut d3 = a3.clone(); let mut d4 = a4.clone(); 
                let (value, (d0, d1, d2)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &mut a3, &a4, &mut d3, &mut d4);
                (outcome(value, &[&a3]), all(&[&d0, &d1, &d2, &d3, &d4]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[0.06612796587409031, -0.0, -0.0, -0.0, -0.0, 0.1, -0.0, -0.0, -0.04567602794744982, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
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

mod program_431 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, p2: (f64, f64), s4: &[f64], v6: Vec<f64>, s8: &[usize]) -> f64 {
        if (s4.is_empty() || s8.is_empty()) {
            return K.tanh();
        };
        let k10 = 3_usize;
        let k12 = 1;
        let mut v14 = vec![(0.9_f64 * (1.5_f64 / 4.0_f64)).exp().tanh(); k10];
        let mut v16 = vec![s4.get(2_usize % 4).copied().unwrap_or(1.5_f64); k10];
        let mut v18 = vec![0.5_f64; k10 * k12];
        for k22 in 0_usize..k10 {
            for k24 in 0_usize..k12 {
                v18[(k22 * k12) + k24] = x.div_euclid(s4[0].powi(2) + 1.5_f64).sin();
            }
        }
        let mut y20 = 0.0_f64;
        for k28 in 0_usize..0_usize {
            for k34 in 0_usize..k10 {
                y20 += (v14[(k10 - 1_usize) - k34] * x.sin()).sin();
            }
            for k31 in 0_usize..k10 {
                v14[k31] = (((s4[k28 % s4.len()] - (k31 as f64)) / 32.0_f64).powi(2) + 0.5_f64).powf(0.9_f64 * (1e-1_f64.mul_add(s4[k28 % s4.len()], k28 as f64).tanh() / 2.0_f64)).sin();
            }
        }
        {
            let y38 = &y20;
        };
        let mut y47 = s4[0];
        let mut y49 = 0.0_f64;
        for k40 in (1_usize..4).rev().rev() {
            y49 += (-y20).tanh().tanh();
            y49 += (if ({
                {
                    (k40 * 3_usize) >= k40
                }
            }) {
                ((0.9_f64 * x.tanh()).tan() + y20).tanh() * 0.75_f64
            } else {
                ((((1.5_f64 * (y20 / 48.0_f64).abs()) + 0.5_f64).log((1.5_f64 * x.abs()) + 1.5_f64) * s4[0]) + K) / 32.0_f64
            }).tanh().sin();
            let v45 = vec![[p2.0, K]; (0_usize * 1_usize) % 4];
        }
        let k58 = 1;
        let mut y65 = ((k58 as f64) / 30.0_f64).clamp(-0.5_f64, 1.5_f64);
        let mut y67 = 0.0_f64;
        for k60 in 0_usize..=k58 {
            if true {
                y65 = y65.min(f64::ceil(0.25_f64 / ((1.5_f64 * v6.last().copied().unwrap_or(0.25_f64).abs()) + 0.5_f64)) / 13.0_f64);
            };
        }
        let y69 = ((y67 * y67) + 1.5_f64).ln();
        let mut y72 = 0.5_f64;
        for y74 in s4.iter() {
            y72 += (*y74) * 0.0625_f64;
        }
        (((0.5_f64.tanh() + (0.125_f64 * y72)) + (0.125_f64 * y47)) + (0.0625_f64 * p2.0)) + (0.1_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.482583, 0.195017, 0.173417, 0.390717, -1.760383, 0.163717, 0.172917, -0.927183, -0.8339829999999999, -0.854783, 1.715817, 0.936517],
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]); let a2: Vec<f64> = vec![x[3], x[4], x[5], x[6], x[7], x[8], x[9]]; let a3: Vec<f64> = vec![x[10], x[11]]; let a4: Vec<usize> = vec![2, 0, 3, 0, 2, 1, 2];
                let value = f0(a0.clone(), a1.clone(), &a2, a3.clone(), &a4);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: (f64, f64) = (x[1], x[2]); let a2: Vec<f64> = vec![x[3], x[4], x[5], x[6], x[7], x[8], x[9]]; let a3: Vec<f64> = vec![x[10], x[11]]; let a4: Vec<usize> = vec![2, 0, 3, 0, 2, 1, 2];
                let mut d2 = a2.clone(); 
                let (value, (d0, d1, d3)) = f0_grad(a0.clone(), a1.clone(), &a2, a3.clone(), &a4, &mut d2);
                (outcome(value, &[]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0],
            &[0.1, 0.0625, -0.0, 0.1328125, 0.0078125, 0.0078125, 0.0078125, 0.0078125, 0.0078125, 0.0078125, -0.0, -0.0],
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
            let k27 = 1;
            for k29 in 1_usize..=k27 {
                y4 = K;
                let mut y34 = (((1.5_f64 / ((1.5_f64 * x.abs()) + 0.5_f64)).powi(2) + 0.5_f64).hypot(y4.atan2((1.5_f64 * x.abs()) + 0.5_f64)) - (0.25_f64 * (2.0_f64 + x))) / 54.0_f64;
            }
        }
        ((((1.5_f64 * (y4 / ((1.5_f64 * (4_i64 as f64).tanh().abs()) + 0.5_f64)).sin().abs()) + 0.5_f64).ln_1p() * (0.9_f64 * y4.copysign(x).sin()).exp()).tanh() + (0.125_f64 * y4)) + (0.125_f64 * x)
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
            &[0.125, -0.0],
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

mod program_471 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, p2: (f64, f64), v4: &mut Vec<f64>, v6: &mut Vec<f64>, s8: &[f64]) -> f64 {
        if ((v4.is_empty() || v6.is_empty()) || s8.is_empty()) {
            return p2.0;
        };
        let mut y15 = (x - x).sin();
        let mut y17 = 0.0_f64;
        for k10 in 1_usize..3 {
            if ((2.0_f64 <= x) && (p2.1 > 1.0_f64)) {
                y15 = y15.max(((3.0_f64 % ((1.5_f64 * v6.pop().unwrap_or(0.25_f64).abs()) + 1.5_f64)) - f64::fract(x)).sin());
            };
        }
        let mut y27 = (y15 * 1.0_f64).sin();
        let mut y29 = 0.0_f64;
        for k22 in 0_usize..2 {
            y27 = y27.min(((y17 + y15) / 26.0_f64).min(s8.last().copied().unwrap_or(1.5_f64).max(K)).tanh());
        }
        let y31 = ((y29 * y29) + 1.5_f64).ln();
        let mut y34 = 0.5_f64;
        for y36 in s8.iter() {
            y34 += (*y36) * 0.0625_f64;
        }
        ((((y17.tanh().abs() + (-y15)).sin() + (0.0625_f64 * y31)) + (0.125_f64 * y17)) + (0.1_f64 * x)) + (0.1_f64 * p2.0)
    }

    #[differentiable(vjp)]
    fn f1(x: f64, s2: &[usize], s4: &[f64]) -> f64 {
        if s4.is_empty() {
            return x.div_euclid((1.5_f64 * x.abs()) + 1.5_f64);
        };
        let mut y55 = (x / ((1.5_f64 * x.abs()) + 0.5_f64)).tanh();
        let mut y57 = 0.0_f64;
        for k6 in 1_usize..1 {
            let y62 = ((x + x) + x.rem_euclid((1.5_f64 * s4[((0_i64 as usize) % 4_usize) % s4.len()].abs()) + 1.5_f64)).sin();
            if (y62 > y55) {
                y55 = y62;
            };
            y55 = y55.max(x);
        }
        let y59 = ((y57 * y57) + 1.5_f64).ln();
        let mut y68 = s4[0].floor().sin();
        let mut y70 = 0.0_f64;
        'l65: for s2 in (-2_i64)..1_i64 {
            y70 += (1e-1_f64.to_radians() * s4.first().copied().unwrap_or(0.25_f64)).sin().sin();
        }
        let y72 = ((y70 * y70) + 1.5_f64).ln();
        let mut y75 = 0.5_f64;
        for y77 in s4.iter() {
            y75 += (*y77) * 0.125_f64;
        }
        (((x + (0.125_f64 * y75)) + (0.1_f64 * y72)) + (0.1_f64 * y55)) + (0.125_f64 * s4[2_usize % s4.len()])
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.443517, 0.9433170000000001, -1.5577830000000001],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![1, 3, 1, 1, 3, 1, 1]; let a2: Vec<f64> = vec![x[1], x[2]];
                let value = f1(a0.clone(), &a1, &a2);
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<usize> = vec![1, 3, 1, 1, 3, 1, 1]; let a2: Vec<f64> = vec![x[1], x[2]];
                let (value, pullback) = f1_vjp(a0.clone(), &a1, &a2);
                let mut number = 0; let mut d2 = a2.clone(); fill(&mut d2, 0.25); let mut given = value.clone(); seed(&mut given, &mut 0);
                let d0 = pullback(&a1, &a2, given, &mut d2);
                less(&mut d2, 0.25); 
                (outcome(value, &[]), all(&[&d0, &d2]))
            },
            &[-0.5],
            &[-0.5026597682102502, -0.07031422407047244, -0.0078125],
        );
    }
}

mod program_482 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, v2: &mut Vec<[f64; 2]>, v4: &Vec<f64>, v6: &mut Vec<f64>) -> f64 {
        if (v2.is_empty() || v4.is_empty()) {
            return (0.5_f64 / ((1.5_f64 * K.abs()) + 0.5_f64));
        };
        {
            let (y33, y35) = ((x * 0.5_f64).tanh(), core::f64::consts::E.atan2((1.5_f64 * v4.last().copied().unwrap_or(0.5_f64).abs()) + 0.5_f64));
        };
        let mut y37 = 0.5_f64;
        for y39 in v4.iter() {
            y37 += (*y39) * 0.1_f64;
        }
        ((1.5_f64 * ((y37 * v6.pop().unwrap_or(0.5_f64)) / 24.0_f64).abs()) + 0.5_f64).powf(0.9_f64 * ((-3.0_f64) / 4.0_f64))
    }

    #[test]
    fn is_differentiated() {
        check(
            &[1.4241169999999999, 0.5935170000000001, -0.833283, 0.28301699999999996, 1.4625169999999998, -1.353483, -1.6627830000000001, 0.36311699999999997, -0.6454829999999999, -1.568683, -0.381483, 0.500517, -0.258483, 0.44981699999999997, 0.367717, -0.085783, -0.203883, -0.6150829999999999, 1.0713169999999999, 0.247917, 1.2972169999999998, 0.045817000000000004, -0.5568829999999999, 1.923617],
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<[f64; 2]> = vec![[x[1], x[2]], [x[3], x[4]], [x[5], x[6]], [x[7], x[8]], [x[9], x[10]], [x[11], x[12]], [x[13], x[14]]]; let a2: Vec<f64> = vec![x[15], x[16], x[17], x[18], x[19], x[20], x[21]]; let mut a3: Vec<f64> = vec![x[22], x[23]];
                let value = f0(a0.clone(), &mut a1, &a2, &mut a3);
                outcome(value, &[&a1, &a3])
            },
            &|x| {
                let a0: f64 = x[0]; let mut a1: Vec<[f64; 2]> = vec![[x[1], x[2]], [x[3], x[4]], [x[5], x[6]], [x[7], x[8]], [x[9], x[10]], [x[11], x[12]], [x[13], x[14]]]; let a2: Vec<f64> = vec![x[15], x[16], x[17], x[18], x[19], x[20], x[21]]; let mut a3: Vec<f64> = vec![x[22], x[23]];
                let mut d1 = a1.clone(); let mut d2 = a2.clone(); let mut d3 = a3.clone(); 
                let (value, d0) = f0_grad(a0.clone(), &mut a1, &a2, &mut a3, &mut d1, &mut d2, &mut d3);
                (outcome(value, &[&a1, &a3]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
            &[-0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.020137390957923426, -0.020137390957923426, -0.020137390957923426, -0.020137390957923426, -0.020137390957923426, -0.020137390957923426, -0.020137390957923426, -0.0, -0.07074111011110619],
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
            let mut y21 = 0.25_f64.sin();
            let mut y23 = 0.0_f64;
            'l13: for k11 in 0_usize..0 {
                y23 += ((((1.5_f64 * y6.abs()) + 0.5_f64).cbrt() % ((1.5_f64 * ({
                    -1.0_f64
                }).abs()) + 1.5_f64)) / 5.0_f64).sin();
                y21 = p2.1.min(y21);
            }
            let mut y29: f64 = (0.25_f64.powi(2) + 0.5_f64).cbrt().sin();
            c4 = c4;
        };
        c4 = c4;
        let mut y41 = p2.0;
        let mut y43 = 0.0_f64;
        'l33: for n31 in (2_i64..4_i64).rev() {
            y43 += (K.tanh().max(y6) / 2.0_f64).exp();
            let mut y39 = ((if ({
                x -= 0.5_f64 * ((p2.1 * x) - 3.0_f64.floor()).tanh();
                false
            }) {
                ((p2.1 * (y6 + x)) + ((3_usize + 0_usize) as f64)).sin()
            } else {
                (y6 * x.signum()) % ((y6 % ((1.5_f64 * y6.abs()) + 1.5_f64)).max((1_i64 as f64) / 30.0_f64).powi(2) + 1.5_f64)
            }) / ((y6.powi(2) + 0.5_f64).log((1.5_f64 * 1e-1_f64.abs()) + 1.5_f64).tanh().min((x * 0.75_f64).tanh()).powi(2) + 0.5_f64)) / 16.0_f64;
        }
        let y45 = ((y43 * y43) + 1.5_f64).ln();
        (p2.1 * y41) % (core::f64::consts::E.mul_add(p2.0, y6).powi(2) + 1.5_f64)
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
            &[-0.0, 1.689117, -1.109083, -0.0],
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
        'l4: for k2 in (0_usize..4).rev() {
            let k2 = [x, {
                let (y18, mut y20) = (x, match (4_i64 % 7_i64) {
                    4.. if ((x < x) && (3_i64 > 2_i64)) => {
                        let y10: f64 = (f64::tan(0.9_f64 * x.sin()) - (x * x)).mul_add((k2 as f64).sin(), (core::f64::consts::E + x) - (0.9_f64 * core::f64::consts::E.tanh()).tan()).sin();
                        let mut y12 = ((2.0_f64 + 0.75_f64) + ((std::f64::consts::PI % (x.powi(2) + 1.5_f64)) * y10.floor())).tanh();
                        (0.9_f64 * y12.tanh()).acos() / 4.0_f64
                    }
                    _ => {
                        let y16 = x.min(x + x) - (x - x);
                        (x.round() * (y16 * (1.5_f64 - y16)).sin()).tanh()
                    }
                });
                x
            }, (x + x).rem_euclid((1.5_f64 * x.atan().abs()) + 1.5_f64)];
        }
        std::f64::consts::PI
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
            &[0.0],
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
        'l12: for k10 in 1_usize..=3 {
            let k15 = 2;
            for k17 in 0_usize..k15 {}
            let y28;
            if ((1.5_f64.asinh() < (-p2.0.1)) && ({
                (0.9_f64 * x.sin()).to_degrees() <= ((1.5_f64 * x.abs()) + 0.5_f64).ln_1p()
            })) {
                let mut p2: (f64, f64) = if (!(x.mul_add(m8[k15 % 2][1], m8[1][0]) >= (3.0_f64 / ((1.5_f64 * K.abs()) + 0.5_f64)))) {
                    p2.0
                } else {
                    (((1.5_f64 * (-p2.1).abs()) + 0.5_f64).ln(), m8[2_usize % 2][(3_usize + k15) % 2])
                };
                y28 = ((-(m8[0][1] + x)) % ((1.5_f64 * (((m8.len() as f64) + x) / ((1.5_f64 * p2.0.max((k15 as f64).tanh()).abs()) + 0.5_f64)).tanh().abs()) + 1.5_f64)).tanh();
            } else {
                y28 = (k15 as f64) / 30.0_f64;
            }
        }
        ((((((x * x) + (-m8[(0_usize + 3_usize) % 2][3_usize % 2])) - (((3_usize as f64) + (3_usize as f64)).sin() * ((1.5_f64 * x.abs()) + 0.5_f64).powi(-1))) / 20.0_f64) + (0.0625_f64 * m8[0_usize % 2][(1_usize + 0_usize) % 2])) + (0.1_f64 * x)) + (0.0625_f64 * p2.1)
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
            &[0.2089452436069939, -0.012746782835697868, -0.0, 0.07224139643252465],
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
        let mut y53 = (x.powi(2) + 0.5_f64).recip();
        let mut y55 = 0.0_f64;
        'l50: for k48 in 1_usize..=1 {
            if false {
                y53 = y53.max((x * x).cos());
            };
            y55 += ((1.5_f64 * (-p2.0.1).abs()) + 0.5_f64).cbrt().tanh().tanh();
        }
        ((p2.1 - p2.0.1) * ((y16 / 48.0_f64).powi(2) + 1.5_f64).acosh()) / 28.0_f64
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
            &[4.939176691889172e-5, 0.0, 0.017204749765700144, -0.017210626645691906],
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
        let k14 = 5;
        let mut y41 = (k8 as f64).sin();
        let mut y43 = 0.0_f64;
        for k16 in (1_usize..k14).rev().step_by(2) {
            y41 = y41.min((x + f64::tanh(y4)) / 3.0_f64);
            y43 += ((x % ((1.5_f64 * y4.abs()) + 1.5_f64)) + std::f64::consts::PI).sin().sin();
        }
        let mut y53 = y41.round().tanh();
        let mut y55 = 0.0_f64;
        'l50: for k48 in (0_usize..0).rev() {
            let y60 = (0.9_f64 * (y41.fract() / 2.0_f64)).to_degrees().sin();
            if (y60 > y53) {
                y53 = (x.div_euclid(core::f64::consts::E.powi(2) + 1.5_f64) / ((1.5_f64 * (core::f64::consts::E.powi(2) + 0.5_f64).ln().abs()) + 0.5_f64)).sin();
            };
        }
        ((((k14 as f64) / 30.0_f64) * 2.0_f64) * (p2.1 + std::f64::consts::PI)) / 18.0_f64
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
            &[-0.0, -0.0, 0.018518518518518517, -0.0],
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

mod program_531 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(x: f64, mut v2: Vec<f64>, s4: &mut [f64], a6: &mut [f64; 3]) -> f64 {
        if v2.is_empty() {
            return ((1.0_f64 + v2.pop().unwrap_or(0.25_f64)) / 15.0_f64);
        };
        let mut k8 = 0_usize % 4;
        let mut y35 = (core::f64::consts::E / ((1.5_f64 * x.abs()) + 0.5_f64)) / 8.0_f64;
        let mut y37 = 0.0_f64;
        'l12: for k10 in 0_usize..=(k8 % 4) {
            if (K.tanh() > (x * ((4_i64 - 1_i64) as f64).sin())) {
                y35 = y35.min((((2_i64 as f64).sin() * K) / ((1.5_f64 * (a6[v2.len() % 3] * 1e-1_f64).tanh().abs()) + 0.5_f64)) / 8.0_f64);
            };
            let y42 = v2.pop().unwrap_or(1.5_f64).atan();
            if (y42 > y35) {
                y35 = ((x / ((1.5_f64 * x.abs()) + 0.5_f64)) % (x.rem_euclid((1.5_f64 * x.abs()) + 1.5_f64).powi(2) + 1.5_f64)).sin();
            };
        }
        let k44 = 5;
        let mut y51 = (1e-1_f64 * x).tanh();
        let mut y53 = 0.0_f64;
        'l48: for k46 in 1_usize..k44 {
            let y58 = y35;
            if (y58 > y51) {
                y51 = ((0.9_f64 * (y35 / 3.0_f64)).cosh() * (x.powi(2) + 0.5_f64).log((1.5_f64 * y37.tanh().abs()) + 1.5_f64)).sin();
            };
            let y60 = ((1.5_f64 * (y37.sin() * x).abs()) + 0.5_f64).powf(0.9_f64 * x.max(y35).tanh()).sin();
            if (y60 > y51) {
                y51 = y60;
            };
            v2 = vec![-x];
        }
        let mut y62 = 0.5_f64;
        for y64 in s4.iter() {
            y62 += (*y64) * 0.0625_f64;
        }
        let mut y66 = 0.5_f64;
        for y68 in a6.iter() {
            y66 += (*y68) * 0.0625_f64;
        }
        (((std::f64::consts::PI.sin() + (0.0625_f64 * y51)) + (0.125_f64 * x)) + (0.125_f64 * y66)) + (0.0625_f64 * y62)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.602217, 1.352917, -0.806983, -1.522283, -1.689983, -1.9848830000000002],
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![]; let mut a2: Vec<f64> = vec![x[1], x[2]]; let mut a3: [f64; 3] = [x[3], x[4], x[5]];
                let value = f0(a0.clone(), a1.clone(), &mut a2, &mut a3);
                outcome(value, &[&a2, &a3])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: Vec<f64> = vec![]; let mut a2: Vec<f64> = vec![x[1], x[2]]; let mut a3: [f64; 3] = [x[3], x[4], x[5]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), &mut a2, &mut a3);
                let mut number = 0; let mut d2 = a2.clone(); seed(&mut d2, &mut number); let mut d3 = a3.clone(); seed(&mut d3, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d1) = pullback(given, &mut d2, &mut d3);
                
                (outcome(value, &[&a2, &a3]), all(&[&d0, &d1, &d2, &d3]))
            },
            &[-0.5, -0.5, 0.75, 0.0, 2.0, -1.25],
            &[0.0, -0.5, 0.75, 0.0, 2.0, -1.25],
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
        let mut y16 = core::f64::consts::E.mul_add(y8, ((4_i64 as usize) % 4_usize) as f64) / 62.0_f64;
        let mut y18 = 0.0_f64;
        for y10 in 1_usize..1 {
            y16 = y16.max(((-y8) * (y8 - y6)).sin());
            y18 += (y8.sin() % ((1.5_f64 * y4.abs()) + 1.5_f64)).sin();
            k2 = 3_usize % 4;
        }
        -((1_usize as f64).tanh() * y18.sin())
    }

    #[differentiable(vjp)]
    fn f1(x: f64, mut m2: [[f64; 2]; 2], n4: i64) -> f64 {
        m2[2_usize % 2] = [((0_usize as i64) as f64).sin().abs(), x.mul_add(K, x)];
        let mut y42 = (x.powi(2) + 1.5_f64).acosh() / 7.0_f64;
        let mut y44 = 0.0_f64;
        for k6 in 0_usize..3 {
            y42 = (f64::exp(0.9_f64 * (0.9_f64 * 0.75_f64.sin()).asin().sin()) / 3.0_f64).min(y42);
        }
        let mut y53 = y42.min(K).tanh();
        let mut y55 = 0.0_f64;
        for n4 in 0_usize..0 {
            y55 += ((1.5_f64 * (x.powi(2) + 0.5_f64).hypot(2.0_f64).abs()) + 0.5_f64).log((1.5_f64 * (y42 + y44).sin().abs()) + 1.5_f64).tanh().sin();
        }
        let y57 = ((y55 * y55) + 1.5_f64).ln();
        m2[3_usize % 2][((n4 as usize) % 4_usize) % 2].sin()
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
            &[0.0, 0.0, 0.0, 0.0, -0.012538348921271201],
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

mod program_555 {
    use super::*;

    #[differentiable(vjp)]
    fn f0(mut x: f64, k2: usize, y4: f64, s6: &[usize], s8: &mut [f64]) -> f64 {
        for k10 in 1_usize..3 {
            let y22: f64 = {
                x *= (K * y4).sin();
                {
                    let mut k16 = 0_usize;
                    'l18: loop {
                        k16 += 1;
                        if k16 > 0 {
                            break (((2.0_f64.powi(2) + 0.5_f64).sqrt() * K) / 38.0_f64);
                        }
                        s8.rotate_left(k10 % (s8.len() + 1));
                        s8.fill((K / (y4.powi(2) + 0.5_f64)).clamp(-0.5_f64, 1.5_f64));
                        let mut s8 = vec![k16 % 4; 2];
                    }
                }
            };
            x += 0.5_f64 * (y4 / 4.0_f64);
        }
        x -= 0.5_f64 * ((-std::f64::consts::PI) / 8.0_f64);
        let mut k24: usize = s8.len() % 4;
        let mut y31 = y4;
        let mut y33 = 0.0_f64;
        'l28: for k26 in (0_usize..1).step_by(3) {
            y31 = f64::ceil(0.75_f64).tanh().mul_add(1e-1_f64.round() / 13.0_f64, (0.9_f64 * y4.sin()).asin()).tanh().min(y31);
        }
        let y35 = ((y33 * y33) + 1.5_f64).ln();
        let k38 = 4;
        let mut y45 = (core::f64::consts::E % ((1.5_f64 * ((3_i64 as f64) / 30.0_f64).abs()) + 1.5_f64)).tanh();
        let mut y47 = 0.0_f64;
        for k40 in 0_usize..k38 {
            y47 += ((1.0_f64 * y31) - (y4 * 2.0_f64)).tanh().exp();
            y45 = ((((y35 - ((k40 as i64) as f64)) / 38.0_f64) * (y4 * K)) / 8.0_f64).min(y45);
            x = (((-x) - (y35 * 1.0_f64)) / (((0.9_f64 * 0.25_f64.sin()).exp2() / ((1.5_f64 * y35.div_euclid(y35.powi(2) + 1.5_f64).abs()) + 0.5_f64)).powi(2) + 0.5_f64)).sin();
        }
        let mut y52 = 0.5_f64;
        for y54 in s8.iter() {
            y52 += (*y54) * 0.0625_f64;
        }
        ((((y4 + (0.25_f64 * (-y35))).tanh() + (0.1_f64 * y45)) + (0.0625_f64 * y31)) + (0.0625_f64 * y4)) + (0.125_f64 * x)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.774317, -0.5718829999999999, 0.5693170000000001, -1.575583, 1.973817, -1.1968830000000001, 0.618317, -0.604883, -0.08318299999999999],
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 1; let a2: f64 = x[1]; let a3: Vec<usize> = vec![1, 1, 3, 1, 2, 3, 0]; let mut a4: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &a3, &mut a4);
                outcome(value, &[&a4])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: usize = 1; let a2: f64 = x[1]; let a3: Vec<usize> = vec![1, 1, 3, 1, 2, 3, 0]; let mut a4: Vec<f64> = vec![x[2], x[3], x[4], x[5], x[6], x[7], x[8]];
                let (value, pullback) = f0_vjp(a0.clone(), a1.clone(), a2.clone(), &a3, &mut a4);
                let mut number = 0; let mut d4 = a4.clone(); seed(&mut d4, &mut number); let mut given = value.clone(); seed(&mut given, &mut 0);
                let (d0, d2) = pullback(&a3, given, &mut d4);
                
                (outcome(value, &[&a4]), all(&[&d0, &d2, &d4]))
            },
            &[-0.5, -0.5, 0.75, 0.0, 2.0, -1.25, 1.0, -0.5],
            &[-8.546401707310291e-6, -0.39017855949025926, -0.5, 0.75, 0.0, 2.0, -1.25, 1.0, -0.5],
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
            for v2 in 1_usize..=3 {}
        }
        if (!v2.is_empty()) {
            let k15 = 0;
            'l19: for k17 in 0_usize..=k15 {
                let k22 = 0_usize % 4;
            }
            let ((y31, y33), y35): ((f64, f64), f64) = ({
                let mut k24 = 0_usize;
                'l26: loop {
                    k24 += 1;
                    if k24 > 1 {
                        break (((1.5_f64 * x.abs()) + 0.5_f64).ln(), (x.powi(2) + 0.5_f64).powf(0.9_f64 * (if ((-x) >= x.round()) {
                    v2 = std::mem::replace(&mut v2, vec![x, (k15 as f64) / 30.0_f64]);
                    ((2.0_f64 / ((1.5_f64 * x.abs()) + 0.5_f64)).signum() + (x * K).max(core::f64::consts::E - 1.5_f64)) / 9.0_f64
                } else {
                    ((x + std::f64::consts::PI) - x).abs()
                }).tanh()));
                    }
                    v2 = v2.to_vec();
                }
            }, -((1.5_f64 * x.abs()) + 1.5_f64).acosh());
        };
        let mut y37 = 0.5_f64;
        for y39 in v2.iter() {
            y37 += (*y39) * 0.125_f64;
        }
        let mut y41 = 0.5_f64;
        for y43 in v2.iter() {
            y41 += (*y43) * 0.125_f64;
        }
        ((-3_i64) as f64).tanh().rem_euclid((1.5_f64 * (((3_usize + 0_usize) as f64) / 30.0_f64).abs()) + 1.5_f64).copysign((3_i64 as f64) / 30.0_f64)
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
            &[0.0, 0.0, 0.0, 0.0],
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
        for k8 in 1_usize..=2 {
            let y27;
            if ((m2[(k8 + k8) % 2][0].copysign(0.5_f64) >= (if ((2_i64 + 2_i64) > (-3_i64)) {
                x.sin()
            } else {
                for _ in m2[1..].windows(3).enumerate() {
                    x *= 2.0_f64.clamp(-0.5_f64, 1.5_f64) / 2.0_f64;
                    let s6 = (f64::sqrt(K.powi(2) + 0.5_f64).sin(), ((x * (1_i64 as f64).tanh()) + x) / 24.0_f64);
                }
                for k18 in s4.iter().copied() {
                    x = 1e-1_f64;
                }
                {
                    x = 0.25_f64;
                    m2[1] = [(m2[0][0] - s6.last().copied().unwrap_or(0.5_f64)).tanh(), (3.0_f64 + x).sin()];
                };
                x / 12.0_f64
            })) && ((x + 0.25_f64) >= s6.get(k8 % 4).copied().unwrap_or(0.25_f64).round())) {
                y27 = (-m2[s6.len() % 2][1]).tanh();
            } else {
                y27 = ((0.9_f64 * x.rem_euclid((1.5_f64 * m2[(k8 + 3_usize) % 2][1].abs()) + 1.5_f64).tanh().tanh()).acos() * (m2[1_usize % 2][k8 % 2].to_radians() % ((1.5_f64 * (((1.5_f64 * s6.first().copied().unwrap_or(0.25_f64).abs()) + 0.5_f64).log((1.5_f64 * m2[s6.len() % 2][1].abs()) + 1.5_f64) / 14.0_f64).abs()) + 1.5_f64))).sin();
            }
        }
        let mut y29 = 0.5_f64;
        for y31 in s6.iter() {
            y29 += (*y31) * 0.125_f64;
        }
        (1.0_f64.min(s6.first().copied().unwrap_or(0.25_f64)) * (y29 * y29)).sin()
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
            &[-0.0, -0.0, -0.0, -0.0, -0.0, 0.040926767488254516, -0.1457353339775085, -0.1457353339775085],
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
        let mut y46 = (x - x).sin();
        let mut y48 = 0.0_f64;
        for k8 in (0_usize..=3).step_by(3) {
            y48 += x.sin().sin();
            let y53 = ((x + x).tanh() * x) / 12.0_f64;
            if (y53 > y46) {
                y46 = y53;
            };
        }
        let y50 = ((y48 * y48) + 1.5_f64).ln();
        let mut y60 = (y46 - x) / 14.0_f64;
        let mut y62 = 0.0_f64;
        'l57: for k55 in 0_usize..(((1_i64 as usize) % 4_usize) % 4) {
            y62 += ((1.5_f64 * (f64::round(0.5_f64) / 13.0_f64).abs()) + 0.5_f64).sqrt().tanh().exp();
            y60 = ((y46.atan2(1.0_f64.powi(2) + 0.5_f64).powi(2) + 0.5_f64).powi(-2) / 4.0_f64).max(y60);
        }
        let mut y67 = 0.5_f64;
        for y69 in s2.iter() {
            y67 += (*y69) * 0.0625_f64;
        }
        let mut y71 = 0.5_f64;
        for y73 in s2.iter() {
            y71 += (*y73) * 0.125_f64;
        }
        ((((y71 / ((1.5_f64 * (y46 + 1.0_f64).abs()) + 0.5_f64)).atan2((y60.atan2(std::f64::consts::PI.powi(2) + 0.5_f64) * (y46 / ((1.5_f64 * y60.abs()) + 0.5_f64))).powi(2) + 0.5_f64) + (0.125_f64 * y50)) + (0.125_f64 * y62)) + (0.1_f64 * y67)) + (0.0625_f64 * x)
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
            &[-0.03352285635237502, -0.041117102431607135, -0.041117102431607135, -0.041117102431607135, -0.041117102431607135, -0.041117102431607135, -0.041117102431607135, -0.041117102431607135, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
        );
    }
}

mod program_563 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, s2: &[f64]) -> f64 {
        if s2.is_empty() {
            return ({
                let k5 = 5;
                let mut y26 = 3.0_f64.max(x).sin();
                let mut y28 = 0.0_f64;
                'l9: for k7 in 1_usize..k5 {
                    y26 = (-0.5_f64).atan2(({
                        0.5_f64.asinh()
                    }).powi(2) + 0.5_f64).max(y26);
                }
                let y30 = ((y28 * y28) + 1.5_f64).ln();
                0.25_f64
            });
        };
        let mut y34 = (((1.5_f64 * (0.75_f64.powi(2) + 1.5_f64).acosh().abs()) + 0.5_f64).log10() * x).tanh();
        let mut y71 = (2.0_f64 / (s2[((3_i64 as usize) % 4_usize) % s2.len()].powi(2) + 0.5_f64)).tanh();
        let mut y73 = 0.0_f64;
        'l37: for y34 in 0_usize..0 {
            if (true || true) {
                y71 = y71.min((-(s2[0] - 0.5_f64)) / 3.0_f64);
            };
            let mut y47 = (((1_i64 - 4_i64) as f64) + s2[0_usize % s2.len()]).tanh();
            let mut y49 = 0.0_f64;
            for k40 in 0_usize..((0_usize + 0_usize) % 4) {
                y47 = (0.5_f64.powi(3) % (s2[2_usize % s2.len()].asinh().powi(2) + 1.5_f64)).max(y47);
                y49 += (s2[k40 % s2.len()].div_euclid((1.5_f64 * 0.25_f64.abs()) + 1.5_f64) - (0.75_f64 - 0.5_f64)).sin().exp();
            }
            let mut y59 = s2[0_usize % s2.len()].copysign(std::f64::consts::PI);
            let mut y61 = 0.0_f64;
            'l54: for _ in 0_usize..(s2.len() % 4) {
                y61 += ({
                    let mut k66 = 0_usize;
                    loop {
                        k66 += 1;
                        if k66 > 2 {
                            break (0.9_f64 * s2[((4_i64 as usize) % 4_usize) % s2.len()].tanh()).exp().sin();
                        }
                        x = 1.5_f64;
                    }
                }).sin().sin();
            }
        }
        let y75 = ((y73 * y73) + 1.5_f64).ln();
        let mut y78 = 0.5_f64;
        for y80 in s2.iter() {
            y78 += (*y80) * 0.125_f64;
        }
        (((((((2.0_f64.powi(2) + 0.5_f64).powf(0.9_f64 * y34.sin()) + f64::acos(0.9_f64 * (y75 / 9.0_f64))) * ((0.75_f64 % ((1.5_f64 * s2[2_usize % s2.len()].abs()) + 1.5_f64)) / ((1.5_f64 + 2.0_f64).powi(2) + 0.5_f64))) / 89.0_f64) + (0.1_f64 * s2[(0_usize * 3_usize) % s2.len()])) + (0.0625_f64 * x)) + (0.1_f64 * y34)) + (0.0625_f64 * y75)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.890983, 0.019917, 0.8948170000000001, -1.089383, 0.616917, -1.595183, 0.441017, -0.522183],
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
            &[0.09820015388911033, 0.1, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
        );
    }
}

mod program_569 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, y2: &f64, m4: &mut [[f64; 2]; 2]) -> f64 {
        'l7: for y2 in 0_usize..=2 {
            m4[(2_usize * 1_usize) % 2][1] *= (x / ((1.5_f64 * m4[2_usize % 2][0].tanh().abs()) + 0.5_f64)).sin();
        }
        let mut y60 = (m4[2_usize % 2][(0_usize * 3_usize) % 2] + 3.0_f64).sin();
        let mut y62 = 0.0_f64;
        for n10 in (1_i64..=5_i64).step_by(1) {
            y60 = y60.max(x);
        }
        let y64 = ((y62 * y62) + 1.5_f64).ln();
        (m4[0][1_usize % 2].powi(2) + 0.5_f64).ln_1p().min(m4[1_usize % 2][3_usize % 2].atan2(1.0_f64.powi(2) + 0.5_f64))
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
            &[0.0, -0.0, 0.0, 0.0, -0.0, 0.42814742880383777],
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

mod program_581 {
    use super::*;

    #[differentiable]
    fn f0(mut x: f64, p2: ((f64, f64), f64)) -> f64 {
        let k4 = (0_usize + 3_usize) % 4;
        let k6 = 2;
        let mut v8 = vec![((1_usize + 0_usize) as f64).tanh().asinh(); k4];
        let mut v10 = vec![((1_i64 as f64) - K) / 34.0_f64; k4];
        let mut v12 = vec![0.5_f64; k4 * k6];
        for k16 in 0_usize..k4 {
            for k18 in 0_usize..k6 {
                v12[(k16 * k6) + k18] = (std::f64::consts::PI.sin() - (p2.0.1 % ((1.5_f64 * (3_i64 as f64).sin().abs()) + 1.5_f64))).tanh();
            }
        }
        let mut y14 = 0.0_f64;
        for k22 in 0_usize..2_usize {
            for k25 in 0_usize..k4 {
                v8[k25] = ((1.5_f64 * p2.0.1.abs()) + 0.5_f64).hypot(x).tanh().tanh();
            }
            for k28 in 0_usize..k4 {
                y14 = ((y14 + 0.75_f64) * (v8[k28] + (f64::ceil(x) / 13.0_f64))).tanh();
            }
            std::mem::swap(&mut v8, &mut v10);
        }
        let mut y64 = (1.5_f64 % ((1.5_f64 * x.abs()) + 1.5_f64)).tanh();
        let mut y66 = 0.0_f64;
        for k31 in 0_usize..(2_usize % 4) {
            let y71 = p2.0.0;
            if (y71 > y64) {
                y64 = y71;
            };
        }
        let y68 = ((y66 * y66) + 1.5_f64).ln();
        let k73 = 1;
        let mut y79 = (3.0_f64 % (0.75_f64.powi(2) + 1.5_f64)) / 3.0_f64;
        let mut y81 = 0.0_f64;
        for y68 in 0_usize..k73 {
            if ((p2.1 > y14) && (core::f64::consts::E >= p2.0.0)) {
                y79 = y79.min(3.0_f64.div_euclid((1.5_f64 + p2.0.1).powi(2) + 1.5_f64).tanh());
            };
            y81 += f64::acos(0.9_f64 * (p2.1 / 3.0_f64)).sin().sin();
        }
        let y83 = ((y81 * y81) + 1.5_f64).ln();
        ((((y79.powi(2) + 0.5_f64).powf(0.9_f64 * (x / 14.0_f64)).tanh() + (0.125_f64 * x)) + (0.1_f64 * y14)) + (0.1_f64 * y68)) + (0.1_f64 * y64)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.226817, -1.3075830000000002, 1.7061169999999999, 1.8230169999999999],
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]);
                let value = f0(a0.clone(), a1.clone());
                outcome(value, &[])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: ((f64, f64), f64) = ((x[1], x[2]), x[3]);
                
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone());
                (outcome(value, &[]), all(&[&d0, &d1]))
            },
            &[1.0],
            &[0.10620184334679784, -0.0, 0.000255500455560019, -0.0],
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
            'l15: for k13 in 1_usize..1 {
                y3 = y5 - x;
            }
            if (((depth == (2_usize + depth)) && (y3 >= y3)) && ((depth + 0_usize) > 1_usize)) {
                y3 = x;
                continue 'l10;
            } else {
                let mut y20 = y5;
                {
                    y20 /= (0.9_f64 * (y3.trunc() / 14.0_f64)).exp() + 0.75_f64;
                };
            };
            for k23 in 0_usize..3 {
                y3 -= 0.5_f64 * f64::exp_m1(0.9_f64 * K.tanh()).div_euclid((1.5_f64 * ((n7 * n7) as f64).tanh().abs()) + 1.5_f64).tanh();
            }
        }
        match (3_i64 % 7_i64) {
            0..3 => {
                y3 = ({
                    let mut k30 = 0_usize;
                    loop {
                        k30 += 1;
                        if k30 > 1 {
                            break y5;
                        }
                        y3 += 0.5_f64 * ((y3 + (-y3)) / 48.0_f64);
                    }
                }).cos() + (f64::atan(1.0_f64) * (n7 as f64).sin());
            }
            -2 => {
                y3 %= (-x).abs() + 1.5_f64;
            }
            n38 @ -2..=1 if (n7 < n38) => {
                y3 *= y5 / 2.0_f64;
            }
            n42 => {
                y3 = y3 / 12.0_f64;
            }
        };
        ((1.5_f64 * ((1.5_f64 * x.abs()) + 0.5_f64).ln().abs()) + 0.5_f64).sqrt().sin()
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
            &[0.4911712642046419, 0.0, 0.0],
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
            for s2 in 0_usize..1 {
                let mut v33 = vec![((x + x).atan2((1.5_f64 * (x * x).abs()) + 0.5_f64), x), ((0.9_f64 * (x.copysign(x) / 3.0_f64)).acos(), x.cos())];
                let k35 = v33.len();
                v33.rotate_left((s2 * k35) % (k35 + 1));
            }
        }
        let mut y37 = 0.5_f64;
        for y39 in s2.iter() {
            y37 += (*y39) * 0.0625_f64;
        }
        let mut y41 = 0.5_f64;
        for y43 in s2.iter() {
            y41 += (*y43) * 0.0625_f64;
        }
        (-(x + ((1_i64 * 1_i64) as f64))).sin()
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
            &[-0.469947158154395, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
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
            'l20: for k18 in (1_usize..3).rev() {
                c6 = c6;
                a4[k18 % 3] += 0.5_f64 * (a4[a4.len() % 3].mul_add(1.5_f64, a4[a4.len() % 3]) % ((1.5_f64 * ((1.0_f64 * a4[k18 % 3]) / 36.0_f64).abs()) + 1.5_f64)).sin();
            }
        }
        let mut y35 = (a4[0] % ((1.5_f64 * a4[2].abs()) + 1.5_f64)).clamp(-0.5_f64, 1.5_f64) * (match ((-4_i64) % 7_i64) {
            3.. => {
                if (({
                    c6 = c6;
                    c6
                }) || (((2_usize + 0_usize) < 0_usize) && (1.5_f64 < a4[0]))) {
                    x = ((((4_i64 as f64) / 30.0_f64).mul_add(y2, x) * ((a4[2_usize % 3] + a4[1]) / 24.0_f64)).tanh().powi(2) + 0.5_f64).log((1.5_f64 * (x / (a4[0_usize % 3].powi(2) + 0.5_f64)).tanh().abs()) + 1.5_f64).tanh();
                } else {
                    a4[3_usize % 3] *= a4[(0_usize + 1_usize) % 3].sin().max(x).tanh();
                };
                (3_usize as f64).sin().atan2(x.powi(2) + 0.5_f64).round() / 13.0_f64
            }
            3.. if ((4_i64 >= (4_i64 - 0_i64)) || ((0_i64 % 3_i64) != 4_i64)) => {
                ((1.5_f64 * (core::f64::consts::E % (((x / ((1.5_f64 * y2.abs()) + 0.5_f64)) / 24.0_f64).powi(2) + 1.5_f64)).abs()) + 0.5_f64).hypot((x * (y2 + a4[1])) / 168.0_f64).sin()
            }
            n32 => {
                ((y2 + (-core::f64::consts::E)) * x) / 72.0_f64
            }
        });
        (((f64::exp_m1(0.9_f64 * ((y2.powi(2) + 0.5_f64).log10() / ((1.5_f64 * (a4[0_usize % 3] * a4[0]).sin().abs()) + 0.5_f64)).sin()) + (0.125_f64 * y35)) + (0.0625_f64 * x)) + (0.125_f64 * a4[2_usize % 3])) + (0.1_f64 * y2)
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
            &[-0.028234030171277284, -0.22173395334552448, -0.2413466697390945, 0.0, -0.0625],
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

mod program_637 {
    use super::*;

    #[differentiable]
    fn f0(x: f64, mut y2: f64, n4: i64, s6: &[f64], s8: &mut [f64]) -> f64 {
        if s8.is_empty() {
            return (std::f64::consts::PI / ((1.5_f64 * ((0_usize + 3_usize) as f64).sin().abs()) + 0.5_f64));
        };
        s8.swap(0_usize % s8.len(), 0_usize % s8.len());
        if (3.0_f64 > (K.powi(2) + 0.5_f64).log(x.powi(2) + 1.5_f64)) {
            y2 += 0.5_f64 * (({
                s8[2_usize % s8.len()] += 0.5_f64 * s8[2_usize % s8.len()].copysign(((1.5_f64 * 1e-1_f64.abs()) + 0.5_f64).ln_1p()).tanh();
                x.tanh()
            }) % ((-x).powi(2) + 1.5_f64)).tanh();
            return (((f64::cos((0.9_f64 * (s8[1_usize % s8.len()] / 14.0_f64)).asin()) + (0.0625_f64 * s8[0])) + (0.0625_f64 * y2)) + (0.125_f64 * x));
        };
        let k12 = 3;
        let mut y18 = y2.trunc().tanh();
        let mut y20 = 0.0_f64;
        for s6 in 1_usize..k12 {
            y18 = y18.min(core::f64::consts::E / 4.0_f64);
            y20 += (1e-1_f64.rem_euclid(core::f64::consts::E.powi(2) + 1.5_f64) / 18.0_f64).max(x / ((1.5_f64 * x.abs()) + 0.5_f64)).sin().tanh();
            s8.reverse();
            s8.sort_by(|a, b| b.total_cmp(a));
        }
        let y22 = ((y20 * y20) + 1.5_f64).ln();
        let mut y25 = 0.5_f64;
        for y27 in s6.iter() {
            y25 += (*y27) * 0.1_f64;
        }
        let mut y29 = 0.5_f64;
        for y31 in s8.iter() {
            y29 += (*y31) * 0.1_f64;
        }
        ((y22 + ((2_usize * k12) as f64)) / 38.0_f64).ceil().sin()
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-0.7705829999999999, -1.8925830000000001, -1.880783],
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: i64 = -1; let a3: Vec<f64> = vec![]; let mut a4: Vec<f64> = vec![x[2]];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &a3, &mut a4);
                outcome(value, &[&a4])
            },
            &|x| {
                let a0: f64 = x[0]; let a1: f64 = x[1]; let a2: i64 = -1; let a3: Vec<f64> = vec![]; let mut a4: Vec<f64> = vec![x[2]];
                let mut d3 = a3.clone(); let mut d4 = a4.clone(); 
                let (value, (d0, d1)) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &a3, &mut a4, &mut d3, &mut d4);
                (outcome(value, &[&a4]), all(&[&d0, &d1, &d3, &d4]))
            },
            &[1.0, 0.0],
            &[0.13726176329182896, 0.0625, 0.06528994973013816],
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

mod program_662 {
    use super::*;

    #[differentiable]
    fn f0(x: f64) -> f64 {
        for k2 in 1_usize..1 {
            if (x < (x.powi(2) + 0.5_f64).log(core::f64::consts::E.powi(2) + 1.5_f64)) {} else {};
        }
        x + (0.1_f64 * x)
    }

    #[differentiable]
    fn f1(depth: usize, mut x: f64, m3: [[f64; 2]; 2], s5: &[usize], m7: &mut [[f64; 2]; 2], v9: Vec<f64>) -> f64 {
        if (depth == 0_usize) {
            return (((2_i64 / 4_i64) as f64) + 0.25_f64).sin();
        };
        if (s5.is_empty() || v9.is_empty()) {
            return x.tanh();
        };
        let n12 @ 0..=1 = ((2_i64 - 2_i64) % 7_i64) else {
            return (((((0.9_f64 * (x / 14.0_f64)).exp().tanh() + (0.125_f64 * m7[1][m3.len() % 2])) + (0.125_f64 * v9[0_usize % v9.len()])) + (0.125_f64 * x)) + (0.125_f64 * m3[1][0_usize % 2]));
        };
        *m7 = [m7[depth % 2], m3[depth % 2]];
        x -= 0.5_f64 * ({
            'l23: for y21 in &v9 {
                if ((0_usize <= depth) && (m3[m3.len() % 2][(depth + 3_usize) % 2].copysign(std::f64::consts::PI) < 1.0_f64)) {
                    m7[1][0] = ((((*y21) * v9.last().copied().unwrap_or(0.25_f64)) % ((0.9_f64 * (x / 14.0_f64)).asin().powi(2) + 1.5_f64)) + f64::sqrt(f0((*y21).tanh()).powi(2) + 0.5_f64).tanh()).sin();
                } else {
                    x = ((2.0_f64 - x) + f64::atanh(0.9_f64 * m3[0][s5.len() % 2].sin())).tanh() * f64::signum(((*y21) * m7[0][((2_i64 as usize) % 4_usize) % 2]) / 144.0_f64);
                };
            }
            f1(depth - 1_usize, (1_usize as f64).tanh(), m3, &[3_usize], m7, v9.clone()).tanh()
        }).sin();
        let mut y28 = 0.5_f64;
        for y30 in v9.iter() {
            y28 += (*y30) * 0.125_f64;
        }
        let mut y32 = 0.5_f64;
        for y34 in v9.iter() {
            y32 += (*y34) * 0.125_f64;
        }
        (0.5_f64 * (m3.len() as f64).sin()).clamp(-0.5_f64, 1.5_f64)
    }

    #[test]
    fn is_differentiated() {
        check(
            &[-1.981483, 1.1538169999999999, -1.878683, -1.744783, 1.0695169999999998, 0.8837170000000001, 0.7891170000000001, -0.140683, -0.16098300000000001, -1.832783, 1.614717, 1.907117, 1.627017, 1.463817, 1.763417, -1.909683],
            &|x| {
                let a0: usize = 2; let a1: f64 = x[0]; let a2: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let a3: Vec<usize> = vec![0, 2, 2]; let mut a4: [[f64; 2]; 2] = [[x[5], x[6]], [x[7], x[8]]]; let a5: Vec<f64> = vec![x[9], x[10], x[11], x[12], x[13], x[14], x[15]];
                let value = f1(a0.clone(), a1.clone(), a2.clone(), &a3, &mut a4, a5.clone());
                outcome(value, &[&a4])
            },
            &|x| {
                let a0: usize = 2; let a1: f64 = x[0]; let a2: [[f64; 2]; 2] = [[x[1], x[2]], [x[3], x[4]]]; let a3: Vec<usize> = vec![0, 2, 2]; let mut a4: [[f64; 2]; 2] = [[x[5], x[6]], [x[7], x[8]]]; let a5: Vec<f64> = vec![x[9], x[10], x[11], x[12], x[13], x[14], x[15]];
                let mut d4 = a4.clone(); 
                let (value, (d1, d2, d5)) = f1_grad(a0.clone(), a1.clone(), a2.clone(), &a3, &mut a4, a5.clone(), &mut d4);
                (outcome(value, &[&a4]), all(&[&d1, &d2, &d4, &d5]))
            },
            &[1.0, 0.0, 0.0, 0.0, 0.0],
            &[-0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0],
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
        let k35 = 0;
        let mut y42 = x.rem_euclid(std::f64::consts::PI.powi(2) + 1.5_f64).tanh();
        let mut y44 = 0.0_f64;
        'l39: for k37 in 0_usize..k35 {
            let y49 = (-0.5_f64) * 0.5_f64.acos();
            if (y49 > y42) {
                y42 = y49;
            };
            y42 = y42.max((-core::f64::consts::E.floor()).tanh());
        }
        (((K / 4.0_f64) + (0.125_f64 * x)) + (0.125_f64 * y42)) + (0.0625_f64 * y44)
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
            let mut y21 = s6[k10 % s6.len()][1].min(x).sin();
            let mut y23 = 0.0_f64;
            for k10 in 1_usize..2 {
                if (k10 >= 3_usize) {
                    y21 = y21.max((-0.75_f64).tanh());
                };
                y23 += f64::log10((1.5_f64 * x.clamp(-0.5_f64, 1.5_f64).abs()) + 0.5_f64).tanh().sin();
            }
        }
        let mut y33 = s6[0][((n4 as usize) % 4_usize) % 2].sin();
        let mut y35 = 0.0_f64;
        for k28 in 0_usize..0 {
            y35 += (((x + 1.0_f64) * std::f64::consts::PI.fract()) / 5.0_f64).tanh();
            y35 += ((K - x) * ((2_i64 as f64) % ((1.5_f64 * x.abs()) + 1.5_f64)).sin()).sin().sin();
            s6[0] = [s6[s6.len() % s6.len()][k28 % 2], x.mul_add(0.5_f64, x)];
        }
        ((((0.9_f64 * ((-1.0_f64) - std::f64::consts::PI.trunc()).sin()).atanh() + (0.125_f64 * s6[s8[2_usize % s8.len()] % s6.len()][0])) + (0.0625_f64 * y35)) + (0.1_f64 * y33)) + (0.125_f64 * y2)
    }

    #[differentiable]
    fn f1(mut x: f64, k2: usize) -> f64 {
        let mut y27 = f0(x.tanh(), x / 12.0_f64, 1_i64, &mut [[(((3_i64 + 4_i64) as f64).tanh() * x).sin(), (x % (1.5_f64.powi(2) + 1.5_f64)) / 12.0_f64], [(((k2 * 1_usize) as f64).sin() * 0.75_f64).sin(); 2]], &[2_usize, k2, (4_i64 as usize) % 4_usize]).sin();
        let mut y29 = 0.0_f64;
        'l6: for k4 in 0_usize..0 {
            y27 = y27.min((0.5_f64 % ((1.5_f64 * 0.5_f64.abs()) + 1.5_f64)).exp().sin());
            y27 = y27.min(0.5_f64.atan2((1.5_f64 * 0.5_f64.abs()) + 0.5_f64) % ((1.5_f64 * (std::f64::consts::PI * ((1_i64 % 2_i64) as f64).tanh()).abs()) + 1.5_f64));
        }
        let k34 = 2;
        let mut y40 = (y27 + y29).sin();
        let mut y42 = 0.0_f64;
        'l37: for y29 in (1_usize..k34).rev() {
            y42 += y27.sin().exp();
        }
        1.0_f64.powi(2).tanh()
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
            &[-0.0],
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
        let mut y75 = x.rem_euclid(s4[0].powi(2) + 1.5_f64).tanh();
        let mut y77 = 0.0_f64;
        for k70 in 0_usize..3 {
            y75 = y75.min(((0.5_f64 * y63).powi(2) + 0.5_f64).ln().tanh());
        }
        let mut y82 = 0.5_f64;
        for y84 in s2.iter() {
            y82 += (*y84) * 0.0625_f64;
        }
        let mut y86 = 0.5_f64;
        for y88 in s4.iter() {
            y86 += (*y88) * 0.1_f64;
        }
        (((s4[((1_i64 as usize) % 4_usize) % s4.len()].tanh() + (0.1_f64 * y65)) + (0.0625_f64 * y63)) + (0.125_f64 * y86)) + (0.1_f64 * s4[0])
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
            &[-0.0, 0.11770833333333333, 0.5122105432261271],
        );
    }
}

mod program_703 {
    use super::*;

    #[differentiable]
    fn f0(depth: usize, mut x: f64, mut c3: bool, s5: &[usize]) -> f64 {
        if (depth == 0_usize) {
            return x.atan();
        };
        let k7 = 3_usize;
        let k9 = 2_usize;
        let mut v11 = vec![(0.9_f64 * 0.75_f64.sin()).exp_m1(); k7];
        let mut v13 = vec![x.sin(); k7];
        let mut v15 = vec![0.5_f64; k7 * k9];
        for k19 in 0_usize..k7 {
            for k21 in 0_usize..k9 {
                v15[(k19 * k9) + k21] = ((x / ((1.5_f64 * x.abs()) + 0.5_f64)) / ((-x).powi(2) + 0.5_f64)).tanh();
            }
        }
        let mut y17 = 0.0_f64;
        for k25 in 0_usize..3_usize {
            for k28 in 0_usize..k7 {
                v11[k28] = 0.0_f64;
                for k31 in 0_usize..k9 {
                    v11[k28] += v15[(k28 * k9) + k31] * (match (3_i64 % 7_i64) {
                        -2..-1 if ((x <= x) && c3) => {
                            let mut v36 = vec![1_usize % 4, depth % 4, k31 % 4];
                            let k38 = v36.len();
                            let k40 = (1_usize * k25) % k38;
                            v36[k40] = (k40 + 1_usize) % 4;
                            x.min(((x - 3.0_f64) * (x - 0.75_f64)).sin()) / 12.0_f64
                        }
                        _ => {
                            let mut c3 = vec![(x + (1.5_f64 * x)).sin(), 2.0_f64 % (x.powi(2) + 1.5_f64)];
                            ((0.25_f64 + x).sin().div_euclid((1.5_f64 * 1e-1_f64.mul_add(core::f64::consts::E, c3.remove(k25 % c3.len())).tanh().abs()) + 1.5_f64) * x).tanh()
                        }
                    }).round().sin();
                }
            }
            for k45 in 0_usize..k7 {
                y17 = ((y17 + 0.75_f64) * (v11[(k7 - 1_usize) - k45] + ((depth as f64) % ((1.5_f64 * x.abs()) + 1.5_f64)).sin())).tanh();
            }
        }
        let mut y61 = (x - x).tanh();
        let mut y63 = 0.0_f64;
        'l50: for k48 in 0_usize..0 {
            y61 = y61.max(y17.sin().cos() * y17.sin());
        }
        let mut y73 = K.tanh();
        let mut y75 = 0.0_f64;
        for n68 in 2_i64..=5_i64 {
            let y80 = (y61 * 3.0_f64) / 6.0_f64;
            if (y80 > y73) {
                y73 = y80;
            };
            let y82 = (y63 + y63).sin().powi(1);
            if (y82 > y73) {
                y73 = y82;
            };
        }
        ((y61 - x) + (0.9_f64 * x.sin()).atanh()) / 16.0_f64
    }

    #[test]
    fn is_differentiated() {
        check(
            &[0.907317],
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: bool = false; let a3: Vec<usize> = vec![3, 3];
                let value = f0(a0.clone(), a1.clone(), a2.clone(), &a3);
                outcome(value, &[])
            },
            &|x| {
                let a0: usize = 0; let a1: f64 = x[0]; let a2: bool = false; let a3: Vec<usize> = vec![3, 3];
                
                let (value, d1) = f0_grad(a0.clone(), a1.clone(), a2.clone(), &a3);
                (outcome(value, &[]), all(&[&d1]))
            },
            &[1.0],
            &[0.548478916491722],
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
