//! The adjoint sweep as it is first written: one reversed statement after the other, storage still open.

use expect_test::expect;
use quote::quote;

use super::check_reverse;

#[test]
fn adjoints_flow_from_the_result_to_the_parameters() {
    check_reverse(
        quote! {
            fn f(x: f64, w: f64) -> f64 {
                let z = (x * w).sin();
                z + 2.0 * x
            }
        },
        &expect![[""]],
    );
}

#[test]
fn several_uses_are_added_up() {
    check_reverse(
        quote! {
            fn f(x: f64) -> f64 {
                x * x + x
            }
        },
        &expect![[""]],
    );
}

#[test]
fn inert_operands_get_no_adjoint() {
    check_reverse(
        quote! {
            fn f(x: f64, n: i32) -> f64 {
                x.powi(n) * RATE
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_parameter_that_nothing_flows_from_gets_a_zero() {
    check_reverse(
        quote! {
            fn f(x: f64, y: f64, a: [f64; 2]) -> f64 {
                x * 2.0
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_partial_that_can_be_infinite_is_scaled_so_that_a_zero_adjoint_stays_zero() {
    check_reverse(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                y * x.sqrt()
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_cast_hands_the_adjoint_back_in_the_width_of_its_operand() {
    check_reverse(
        quote! {
            fn f(x: f32) -> f64 {
                (x as f64).exp()
            }
        },
        &expect![[""]],
    );
}

#[test]
fn tuples_and_arrays_hand_on_their_parts() {
    check_reverse(
        quote! {
            fn f(p: (f64, f64)) -> f64 {
                let a = [p.0, p.1 * 2.0];
                let q = (a[1], p.0);
                q.0 * q.1
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_store_takes_the_adjoint_of_its_place_and_clears_it() {
    check_reverse(
        quote! {
            fn f(x: f64, y: f64, i: usize) -> f64 {
                let mut a = [x, x];
                a[i] = y;
                a[0] * a[1]
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_store_over_the_whole_ends_the_adjoint_of_what_was_there() {
    check_reverse(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let mut a = [x, 1.0];
                a[0] = y;
                a = [y, x];
                a[0] * a[1]
            }
        },
        &expect![[""]],
    );
}

#[test]
fn an_inert_value_clears_its_place() {
    check_reverse(
        quote! {
            fn f(x: f64) -> f64 {
                let mut a = [x, x * x];
                a[0] = 0.0;
                a[0] + a[1]
            }
        },
        &expect![[""]],
    );
}

#[test]
fn adding_in_place_clears_nothing() {
    check_reverse(
        quote! {
            fn f(x: f64, i: usize) -> f64 {
                let mut a = [x, 1.0];
                a[i] += x * x;
                a[0] -= x;
                a[0] + a[1]
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_branch_is_reversed_in_its_own_branch() {
    check_reverse(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let z = if x > y { x * y } else { y.sin() };
                z * z
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_branch_that_changes_memory_gives_back_its_adjoint() {
    check_reverse(
        quote! {
            fn f(x: f64, k: usize) -> f64 {
                let mut a = [x, x];
                if x > 1.0 { a[k] = x * x; }
                a[0] + a[1]
            }
        },
        &expect![[""]],
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
        &expect![[""]],
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
        &expect![[""]],
    );
}

#[test]
fn a_loop_runs_backwards_and_adds_to_what_is_outside() {
    check_reverse(
        quote! {
            fn f(x: f64, w: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { s = s * w; }
                s
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_linear_loop_needs_nothing_of_its_iterations() {
    check_reverse(
        quote! {
            fn f(x: f64, w: f64, n: usize) -> f64 {
                let mut s = 0.0;
                for i in 1..=n { s += x * w; }
                s
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_reversed_range_is_reversed_again() {
    check_reverse(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in (0..n).rev().step_by(2) { s = s * (i as f64); }
                s
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_while_loop_replays_what_it_recorded() {
    check_reverse(
        quote! {
            fn f(x: f64) -> f64 {
                let mut g = x;
                while g > 2.0 { g = g.sqrt(); }
                g
            }
        },
        &expect![[""]],
    );
}

#[test]
fn iterations_that_change_memory_hand_its_adjoint_from_one_to_the_other() {
    check_reverse(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut a = [x; 3];
                for i in 0..n { a[i] = a[i] * x; }
                a[2]
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_nested_loop_is_reversed_inside() {
    check_reverse(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut s = x;
                for i in 0..n { for j in 0..i { s = s * x; } }
                s
            }
        },
        &expect![[""]],
    );
}

#[test]
fn an_array_of_equal_elements_sums_their_adjoints() {
    check_reverse(
        quote! {
            fn f(x: f64) -> f64 {
                let a = [x; 4];
                a[0] * a[3]
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_call_returns_its_pullback_and_the_adjoint_sweep_calls_it() {
    check_reverse(
        quote! {
            fn f(x: f64, n: i32) -> f64 {
                g(x, n, 2.0) * x
            }
        },
        &expect![[""]],
    );
}

#[test]
fn a_call_on_inert_values_stays_a_call() {
    check_reverse(
        quote! {
            fn f(x: f64) -> f64 {
                x * g(2.0)
            }
        },
        &expect![[""]],
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
        &expect![[""]],
    );
}
