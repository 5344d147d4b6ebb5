//! Where an active value would flow through something without a derivative, that is an error.

use expect_test::expect;
use quote::quote;

use crate::tests::check_refused;

#[test]
fn a_rounding_cast_is_refused() {
    check_refused(
        quote! {
            fn f(x: f64) -> f64 {
                let n = x as i32;
                x * (n as f64)
            }
        },
        &expect![[r#"
            `as i32` turns an active value into an integer, which has no derivative
            help: write `grad_runtime::stop_gradient(value) as i32` if this step function is meant to be constant"#]],
    );
}

#[test]
fn a_method_without_a_rule_is_refused() {
    check_refused(
        quote! {
            fn f(x: f64) -> f64 {
                x.gamma() * 2.0
            }
        },
        &expect![[r#"
            no derivative is known for the method `gamma`, and an active value flows through it
            help: use a float method that has a rule, move the computation into a function marked `#[differentiable]`,
                  or write `grad_runtime::stop_gradient(…)` around the value if its derivative is to be zero"#]],
    );
}

#[test]
fn a_closure_is_refused_only_where_an_active_value_flows_through_it() {
    check_refused(
        quote! {
            fn f(x: f64) -> f64 {
                let k = (|a: f64| a * 2.0)(3.0);
                let y = (|a: f64| a * 2.0)(x);
                x * k + y
            }
        },
        &expect![[r#"
            no derivative is known for a call of a computed function, and an active value flows through it
            help: call a function marked `#[differentiable]` by its name"#]],
    );
}

#[test]
fn what_only_looks_at_an_active_value_is_fine() {
    check_refused(
        quote! {
            fn f(x: f64) -> f64 {
                println!("{x}");
                assert!(x.is_finite());
                let text = format!("{x}");
                x * (text.len() as f64)
            }
        },
        &expect![[r#"
            the result of `format!` has no derivative, and an active value flows through it
            help: write `grad_runtime::stop_gradient(…)` around the value if its derivative is to be zero
            no derivative is known for the method `len`, and an active value flows through it; did you mean `ln`?
            help: use a float method that has a rule, move the computation into a function marked `#[differentiable]`,
                  or write `grad_runtime::stop_gradient(…)` around the value if its derivative is to be zero"#]],
    );
}

#[test]
fn an_active_part_bound_by_a_pattern_is_refused() {
    check_refused(
        quote! {
            fn f(p: (f64, i32)) -> f64 {
                match p { (v, 1) => v, _ => 0.0 }
            }
        },
        &expect![[""]],
    );
}
