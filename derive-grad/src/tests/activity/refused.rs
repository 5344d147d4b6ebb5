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

#[test]
fn memory_that_an_active_value_may_have_been_written_to_is_refused() {
    check_refused(
        quote! {
            fn f(x: f64, #[no_grad] cell: &Cell<f64>) -> f64 {
                cell.set(x);
                cell.get() * x
            }
        },
        &expect![[r#"
            the method `set` may keep the active value that it is given, and what it keeps is not followed
            help: keep floats in variables, arrays and tuples, or write `grad_runtime::stop_gradient(…)` around the value if its derivative is to be zero"#]],
    );
    check_refused(
        quote! {
            fn f(x: f64, #[no_grad] log: &mut Vec<f64>) -> f64 {
                log.push(x);
                log[0] * x
            }
        },
        &expect![""],
    );
}

#[test]
fn variables_that_are_exchanged_through_references_are_refused() {
    check_refused(
        quote! {
            fn f(x: f64) -> f64 {
                let mut a = 1.0;
                let mut b = x;
                core::mem::swap(&mut a, &mut b);
                a
            }
        },
        &expect![""],
    );
}

#[test]
fn a_captured_variable_that_a_closure_changes_is_refused() {
    check_refused(
        quote! {
            fn f(x: f64) -> f64 {
                let mut sum = 1.0;
                let mut add = |v: f64| sum += v;
                add(x);
                sum * x
            }
        },
        &expect![[r#"
            no derivative is known for a call of a closure or a function pointer, and an active value flows through it
            help: call a function marked `#[differentiable]` by its name"#]],
    );
}

#[test]
fn a_method_whose_value_nobody_wants_changes_its_receiver() {
    check_refused(
        quote! {
            fn f(x: f64) -> f64 {
                let mut top = Top::new();
                top.max(x);
                top.value() * x
            }
        },
        &expect![[r#"
            the method `max` may keep the active value that it is given, and what it keeps is not followed
            help: keep floats in variables, arrays and tuples, or write `grad_runtime::stop_gradient(…)` around the value if its derivative is to be zero
            no derivative is known for the method `value`, and an active value flows through it
            help: use a float method that has a rule, move the computation into a function marked `#[differentiable]`,
                  or write `grad_runtime::stop_gradient(…)` around the value if its derivative is to be zero"#]],
    );
}

#[test]
fn data_that_cannot_be_changed_may_be_read_after_it_was_compared_with_an_active_value() {
    check_refused(
        quote! {
            fn f(x: f64, #[no_grad] data: &[f64], #[no_grad] domain: &Domain) -> f64 {
                let below = data.iter().filter(|limit| **limit < x).count();
                if below > 1 && domain.contains(x) { data[0] * x } else { domain.scale * x }
            }
        },
        &expect![""],
    );
}

#[test]
fn fields_and_parameters_of_closures_are_not_the_variables_of_the_same_name() {
    check_refused(
        quote! {
            fn f(x: f64, #[no_grad] p: &Point, #[no_grad] data: &[f64]) -> f64 {
                let k = x * p.x * p.k();
                k * p.k * data.iter().map(|x| x * 2.0).sum::<f64>()
            }
        },
        &expect![""],
    );
}

#[test]
fn associated_functions_are_refused_only_where_an_active_value_flows_through_them() {
    check_refused(
        quote! {
            fn f(x: f64) -> f64 {
                let system = System::new(2.0);
                if System::contains(x) { x * system.k } else { System::area(x) + <System as Shape>::length(x) }
            }
        },
        &expect![[r#"
            no derivative is known for an associated function, and an active value flows through it
            help: make it a function of its own, marked `#[differentiable]`
            no derivative is known for an associated function, and an active value flows through it
            help: make it a function of its own, marked `#[differentiable]`"#]],
    );
}
