//! Branches are reversed in their own branch.

use expect_test::expect;
use quote::quote;

use crate::tests::check_reverse;

#[test]
fn a_branch_is_reversed_in_its_own_branch() {
    check_reverse(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let z = if x > y { x * y } else { y.sin() };
                z * z
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let t1 = x > y;
                let z = if t1 {
                    let t2 = x * y;
                    t2
                } else {
                    let t3 = y.sin();
                    t3
                };
                let result = z * z;
                result
                // adjoint, seed 1.0
                let z_bar = z + z;
                let (x_bar, y_bar) = if t1 {
                    let t5 = z_bar * y;
                    let t6 = z_bar * x;
                    (t5, t6)
                } else {
                    let t7 = y.cos();
                    let t8 = z_bar * t7;
                    (0.0, t8)
                };
                (x_bar, y_bar)
            }
        "#]],
    );
}

#[test]
fn a_branch_that_panics_has_an_empty_image() {
    check_reverse(
        quote! {
            fn f(x: f64) -> f64 {
                let y = if x > 0.0 { x.ln() } else { panic!("no") };
                y * x
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x > 0.0;
                let y = if t1 {
                    let t2 = x.ln();
                    t2
                } else {
                    panic!("no");
                };
                let result = y * x;
                result
                // adjoint, seed 1.0
                let x_bar = if t1 {
                    let t4 = 1.0 / x;
                    let t5 = x / x;
                    let t6 = y + t5;
                    t6
                };
                x_bar
            }
        "#]],
    );
}

#[test]
fn a_match_remembers_its_arm() {
    check_reverse(
        quote! {
            fn f(x: f64, k: i32) -> f64 {
                match k { 0 => x * x, n if n > 5 => x, _ => 1.0 }
            }
        },
        &expect![[r#"
            fn(x: f64, k: int) {
                let t0 = missing(f64);
                let (result, arm) = match k {
                    0 => {
                        let t1 = x * x;
                        (t1, 0_usize)
                    }
                    n if {
                        let t2 = n > 5;
                        t2
                    } => {
                        (x, 1_usize)
                    }
                    _ => {
                        (1.0, 2_usize)
                    }
                };
                result
                // adjoint, seed 1.0
                let x_bar = match arm {
                    0 => {
                        let t4 = x + x;
                        t4
                    }
                    1 => {
                        1.0
                    }
                    _ => {
                        0.0
                    }
                };
                x_bar
            }
        "#]],
    );
}

#[test]
fn an_early_return_is_reversed_on_the_path_that_was_taken() {
    check_reverse(
        quote! {
            fn f(x: f64) -> f64 {
                if x < 0.0 { return x * 3.0; }
                x.sqrt()
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x < 0.0;
                let (returned, result_3) = if t1 {
                    let result = x * 3.0;
                    (true, result)
                } else {
                    let result_2 = x.sqrt();
                    (false, result_2)
                };
                result_3
                // adjoint, seed 1.0
                let x_bar = if t1 {
                    3.0
                } else {
                    let t3 = 0.5 / result_2;
                    t3
                };
                x_bar
            }
        "#]],
    );
}
