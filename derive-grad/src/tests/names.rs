//! Generated names: free of the user's names, the same every time.

use expect_test::expect;
use quote::quote;

use super::check_emit;

#[test]
fn temporaries_step_over_names_of_the_user() {
    check_emit(
        quote! {
            fn f(t0: f64, t2: f64) -> f64 {
                let y = (t0 * t2).exp();
                y * y.sin() * t0.cos()
            }
        },
        &expect![[r#"
            fn f_grad(t0: f64, t2: f64) -> (f64, (f64, f64)) {
                let y = (t0 * t2).exp();
                let t1 = y.sin();
                let t3 = y * t1;
                let t4 = t0.cos();
                let result = t3 * t4;
                let t5 = (t4 * t1 + t4 * y * y.cos()) * y;
                (result, (t5 * t2 - t3 * t0.sin(), t5 * t0))
            }
        "#]],
    );
}

#[test]
fn adjoints_step_over_names_of_the_user() {
    check_emit(
        quote! {
            fn f(x: f64, z_bar: f64) -> f64 {
                let z = x * z_bar;
                let z_bar_2 = z.sin();
                z * z_bar_2 * z.cos()
            }
        },
        &expect![[r#"
            fn f_grad(x: f64, z_bar: f64) -> (f64, (f64, f64)) {
                let z = x * z_bar;
                let z_bar_2 = z.sin();
                let t0 = z * z_bar_2;
                let t1 = z.cos();
                let result = t0 * t1;
                let z_bar_3 = t1 * z_bar_2 - t0 * z_bar_2 + t1 * z * t1;
                (result, (z_bar_3 * z_bar, z_bar_3 * x))
            }
        "#]],
    );
}

#[test]
fn a_name_inside_a_macro_is_taken_too() {
    check_emit(
        quote! {
            fn f(x: f64) -> f64 {
                let y = x * x;
                println!("{} {}", t0, y);
                (y * x).sin() * (y * x).sin()
            }
        },
        &expect![[r#"
            fn f_grad(x: f64) -> (f64, f64) {
                let y = x * x;
                println!("{} {}", t0, y);
                let t1 = y * x;
                let t2 = t1.sin();
                let result = t2 * (y * x).sin();
                let t3 = t2 * t1.cos();
                (result, 2.0 * (t3 * y) + 2.0 * (2.0 * (t3 * x) * x))
            }
        "#]],
    );
}

#[test]
fn a_captured_name_in_a_format_string_still_means_the_variable() {
    check_emit(
        quote! {
            fn f(x: f64) -> f64 {
                let x = x * x;
                println!("{x}");
                let x = x.sin();
                println!("{x:?}");
                x
            }
        },
        &expect![[r#"
            fn f_grad(x: f64) -> (f64, f64) {
                let x_2 = x * x;
                {
                    let x = x_2;
                    println!("{x}");
                };
                let x_3 = x_2.sin();
                {
                    let x = x_3;
                    println!("{x:?}");
                };
                (x_3, 2.0 * (x_2.cos() * x))
            }
        "#]],
    );
}

#[test]
fn two_variables_of_one_name_in_different_branches() {
    check_emit(
        quote! {
            fn f(x: f64) -> f64 {
                let y = if x > 0.0 { let k = x.exp(); k * k } else { let k = x.tanh(); k * k };
                let k = y.sin();
                k * k
            }
        },
        &expect![[r#"
            fn f_grad(x: f64) -> (f64, f64) {
                let t0 = x > 0.0;
                let (y, k_3) = if t0 {
                    let k = x.exp();
                    (k * k, k)
                } else {
                    let k_2 = x.tanh();
                    (k_2 * k_2, k_2)
                };
                let k_4 = y.sin();
                let result = k_4 * k_4;
                let y_bar = 2.0 * k_4 * y.cos();
                (
                    result,
                    if t0 {
                        2.0 * (y_bar * k_3) * k_3
                    } else {
                        2.0 * (y_bar * k_3) * (1.0 - k_3 * k_3)
                    },
                )
            }
        "#]],
    );
}

#[test]
fn a_parameter_of_a_raw_name_has_an_adjoint_of_a_plain_one() {
    check_emit(
        quote! {
            fn f(r#type: f64) -> f64 {
                let r#match = r#type.exp();
                let r#use = r#match * r#match;
                r#use * r#use
            }
        },
        &expect![[r#"
            fn f_grad(r#type: f64) -> (f64, f64) {
                let r#match = r#type.exp();
                let r#use = r#match * r#match;
                let result = r#use * r#use;
                (result, 2.0 * (2.0 * r#use * r#match) * r#match)
            }
        "#]],
    );
}
