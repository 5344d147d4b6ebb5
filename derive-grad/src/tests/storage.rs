//! Storage: what is kept for the adjoint sweep, and what is computed again.

use expect_test::expect;
use quote::quote;

use super::check_storage;

#[test]
fn values_of_the_outermost_region_are_simply_there() {
    check_storage(
        quote! {
            fn f(x: f64) -> f64 {
                let y = x.sin();
                y * y.exp()
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_cheap_operation_in_a_branch_is_computed_again() {
    check_storage(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                if x > y { let t = x * y; t * t } else { x }
            }
        },
        &expect![[""]],
    );
}

#[test]
fn an_expensive_operation_in_a_branch_is_kept_as_a_further_result() {
    check_storage(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                if x > y { let t = x.exp(); t * t * y } else { x }
            }
        },
        &expect![[""]],
    );
}

#[test]
fn branches_share_a_slot_of_the_same_type() {
    check_storage(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                if x > y { let t = x.exp(); t * t } else { let s = y.tanh(); s * s * s }
            }
        },
        &expect![[""]],
    );
}

#[test]
fn values_of_different_widths_do_not_share_a_slot() {
    check_storage(
        quote! {
            fn f(x: f64, y: f32) -> f64 {
                if x > 0.0 { let t = x.exp(); t * t } else { let s = y.tanh(); (s * s) as f64 }
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_pullback_in_a_branch_is_wrapped() {
    check_storage(
        quote! {
            fn f(x: f64) -> f64 {
                if x > 0.0 { g(x) } else { x }
            }
        },
        &expect![[""]],
    );
}

#[test]
fn the_index_of_a_range_is_not_taped() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { s += x * (i as f64); }
                s
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_carried_variable_that_a_partial_mentions_is_taped() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { s = s * s; }
                s
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_linear_recurrence_tapes_nothing() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { s = s * 0.5 + 1.0; }
                s
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_while_loop_that_tapes_nothing_counts_its_iterations() {
    check_storage(
        quote! {
            fn f(x: f64) -> f64 {
                let mut s = x;
                while s > 1.0 { s = s * 0.5; }
                s
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_range_that_is_left_early_tapes_which_way_each_iteration_went() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { if s < 1.0 { break; } s = s * 0.5; }
                s
            }
        },
        &expect![[""]],
    );
}

#[test]
fn one_taped_value_serves_all_that_is_computed_from_it() {
    check_storage(
        quote! {
            fn f(x: f64) -> f64 {
                let mut s = x;
                while s < 100.0 { let t = s * x + 1.0; s = t * t * x; }
                s
            }
        },
        &expect![[""]],
    );
}

#[test]
fn the_result_of_an_expensive_operation_is_taped_rather_than_its_operand() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { s = s.tanh(); }
                s
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_branch_in_a_loop_keeps_its_condition_on_the_tape() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { if s > 1.0 { s = s.sin(); } else { s = s * 2.0; } }
                s
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_branch_on_the_index_needs_no_tape() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { if i % 2 == 0 { s = s * 2.0; } else { s = s + x; } }
                s
            }
        },
        &expect![[""]],
    );
}

#[test]
fn the_tape_of_an_inner_loop_is_a_field_of_the_outer_one() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { for j in 0..i { s = s * x; } s = s.sin(); }
                s
            }
        },
        &expect![[""]],
    );
}

#[test]
fn an_element_that_is_overwritten_is_taped_not_the_array() {
    check_storage(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut a = [x; 3];
                for i in 0..n { a[i % 3] = a[0] * a[1]; }
                a[2]
            }
        },
        &expect![[""]],
    );
}

#[test]
fn an_element_of_a_parameter_is_read_again() {
    check_storage(
        quote! {
            fn f(a: [f64; 3], x: f64) -> f64 {
                let mut s = x;
                for i in 0..3 { s = s * a[i]; }
                s
            }
        },
        &expect![[""]],
    );
}
