//! Syntax to IR: order of evaluation, variables as values and as memory, calls, and what is kept verbatim.

use expect_test::expect;
use quote::quote;

use super::check_lower;

#[test]
fn operands_are_evaluated_from_left_to_right() {
    check_lower(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let z = (x * y).sin() + y / (x - 1.0);
                z.powi(2) * -z
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let t1 = x * y;
                let t2 = t1.sin();
                let t3 = x - 1.0;
                let t4 = y / t3;
                let z = t2 + t4;
                let t5 = z.powi(2);
                let t6 = -z;
                let result = t5 * t6;
                result
            }
        "#]],
    );
}

#[test]
fn a_variable_assigned_as_a_whole_is_a_value_each_time() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let mut y = x;
                y = y * x;
                y += 1.0;
                y -= x;
                y *= 2.0;
                y
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let y = x * x;
                let y_2 = y + 1.0;
                let y_3 = y_2 - x;
                let y_4 = y_3 * 2.0;
                y_4
            }
        "#]],
    );
}

#[test]
fn a_shadowed_name_is_another_value() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let x = x * x;
                let x = { let x = x + 1.0; x * 2.0 };
                x
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let x_2 = x * x;
                let x_3 = x_2 + 1.0;
                let x_4 = x_3 * 2.0;
                x_4
            }
        "#]],
    );
}

#[test]
fn a_new_name_for_a_value_is_no_new_value() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let y = x;
                let (a, b) = (y, 2.0);
                a * b
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let b = 2.0;
                let result = x * b;
                result
            }
        "#]],
    );
}

#[test]
fn the_right_side_of_a_compound_assignment_comes_before_its_place() {
    check_lower(
        quote! {
            fn f(x: f64, k: usize) -> f64 {
                let mut a = [x, 1.0];
                let mut i = 0;
                a[{ i += 1; i }] += x * 2.0;
                a[k] += a[0].sin();
                a[i]
            }
        },
        &expect![[r#"
            fn(x: f64, k: int) {
                let t0 = missing(f64);
                let t1 = [x, 1.0];
                let mut a = t1;
                let i = 0;
                let t2 = x * 2.0;
                let i_2 = i + 1;
                a[i_2] += t2;
                let t3 = a[0];
                let t4 = t3.sin();
                a[k] += t4;
                let result = a[i_2];
                result
            }
        "#]],
    );
}

#[test]
fn the_place_of_a_compound_assignment_to_something_unknown_is_kept_in_order_too() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let mut a = [0.0; 2];
                a[1] -= x;
                a[0] *= x;
                a[0] = a[1] / x;
                a[0]
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = [0.0; 2];
                let mut a = t1;
                a[1] -= x;
                let t2 = a[0];
                let t3 = t2 * x;
                a[0] = t3;
                let t4 = a[1];
                let t5 = t4 / x;
                a[0] = t5;
                let result = a[0];
                result
            }
        "#]],
    );
}

#[test]
fn a_variable_that_is_changed_in_part_is_memory() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let mut p = (x, [x * x, 1.0]);
                p.0 = 3.0;
                p.1[1] = p.1[0];
                let q = p;
                p.0 += q.0;
                p.0
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x * x;
                let t2 = [t1, 1.0];
                let t3 = (x, t2);
                let mut p = t3;
                p.0 = 3.0;
                let t4 = p.1[0];
                p.1[1] = t4;
                let q = p;
                let t5 = q.0;
                p.0 += t5;
                let result = p.0;
                result
            }
        "#]],
    );
}

#[test]
fn memory_stays_one_variable_through_branches_and_loops() {
    check_lower(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut a = [x; 3];
                for i in 0..n {
                    if i > 1 { a[0] = x; } else { a[i] *= 2.0; }
                }
                a[0]
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let t1 = [x; 3];
                let mut a = t1;
                for i in 0..n {
                    let t2 = i > 1;
                    if t2 {
                        a[0] = x;
                    } else {
                        let t3 = a[i];
                        let t4 = t3 * 2.0;
                        a[i] = t4;
                    }
                }
                let result = a[0];
                result
            }
        "#]],
    );
}

#[test]
fn a_swap_reads_both_variables_before_it_changes_one() {
    check_lower(
        quote! {
            fn f(mut a: f64, mut b: f64) -> f64 {
                (a, b) = (b, a + b);
                a * b
            }
        },
        &expect![[r#"
            fn(a: f64, b: f64) {
                let t0 = missing(f64);
                let b_2 = a + b;
                let result = b * b_2;
                result
            }
        "#]],
    );
}

#[test]
fn a_swap_of_elements_reads_both_before_it_changes_one() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let mut a = [x, 2.0];
                (a[0], a[1]) = (a[1], a[0]);
                a[0]
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = [x, 2.0];
                let mut a = t1;
                let t2 = a[1];
                let t3 = a[0];
                a[0] = t2;
                a[1] = t3;
                let result = a[0];
                result
            }
        "#]],
    );
}

#[test]
fn a_branch_gives_the_variables_that_it_assigns() {
    check_lower(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                let mut z = x;
                let w = if x > y { z = y; 1.0 } else { 2.0 };
                z * w
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let t1 = x > y;
                let (z, w) = if t1 {
                    (y, 1.0)
                } else {
                    (x, 2.0)
                };
                let result = z * w;
                result
            }
        "#]],
    );
}

#[test]
fn an_if_without_else_passes_variables_through() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let mut z = x;
                if x > 0.0 { z = z * z; }
                z
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x > 0.0;
                let z_2 = if t1 {
                    let z = x * x;
                    z
                } else {
                    x
                };
                z_2
            }
        "#]],
    );
}

#[test]
fn a_variable_declared_without_a_value_is_initialised_by_branches() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let z;
                if x > 0.0 { z = x; } else { z = -x; }
                z
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x > 0.0;
                let z_2 = if t1 {
                    x
                } else {
                    let z = -x;
                    z
                };
                z_2
            }
        "#]],
    );
}

#[test]
fn lazy_conditions_are_branches() {
    check_lower(
        quote! {
            fn f(x: f64, y: f64, a: bool) -> f64 {
                if x > 0.0 && (y > 0.0 || !a) { x } else { y }
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64, a: bool) {
                let t0 = missing(f64);
                let t1 = x > 0.0;
                let t5 = if t1 {
                    let t2 = y > 0.0;
                    let t4 = if t2 {
                        true
                    } else {
                        let t3 = !a;
                        t3
                    };
                    t4
                } else {
                    false
                };
                let result = if t5 {
                    x
                } else {
                    y
                };
                result
            }
        "#]],
    );
}

#[test]
fn an_else_if_chain_nests() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                if x > 2.0 { x } else if x > 1.0 { x * x } else { 0.0 }
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = x > 2.0;
                let result = if t1 {
                    x
                } else {
                    let t2 = x > 1.0;
                    let t4 = if t2 {
                        let t3 = x * x;
                        t3
                    } else {
                        0.0
                    };
                    t4
                };
                result
            }
        "#]],
    );
}

#[test]
fn calls_take_values_and_keep_their_turbofish() {
    check_lower(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                inner::g(x * 2.0, n) + h::<3>(x)
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let t1 = x * 2.0;
                let t2 = inner::g(t1, n);
                let t3 = h::< 3 >(x);
                let result = t2 + t3;
                result
            }
        "#]],
    );
}

#[test]
fn associated_constants_and_paths_are_constants() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                x * std::f64::consts::PI + f64::EPSILON - LIMIT
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = std::f64::consts::PI;
                let t2 = x * t1;
                let t3 = f64::EPSILON;
                let t4 = t2 + t3;
                let t5 = LIMIT;
                let result = t4 - t5;
                result
            }
        "#]],
    );
}

#[test]
fn casts_say_their_type() {
    check_lower(
        quote! {
            fn f(x: f32, n: usize) -> f64 {
                (x as f64) * (n as f64) + ((x as i32) as f64)
            }
        },
        &expect![[r#"
            fn(x: f32, n: int) {
                let t0 = missing(f64);
                let t1 = x as f64;
                let t2 = n as f64;
                let t3 = t1 * t2;
                let t4 = x as i32;
                let t5 = t4 as f64;
                let result = t3 + t5;
                result
            }
        "#]],
    );
}

#[test]
fn sin_cos_gives_both() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let (s, c) = x.sin_cos();
                s * c
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let s = x.sin();
                let c = x.cos();
                let result = s * c;
                result
            }
        "#]],
    );
}

#[test]
fn path_calls_of_methods_are_methods() {
    check_lower(
        quote! {
            fn f(x: f64, y: f64) -> f64 {
                f64::max(x, y) + f64::sin(x)
            }
        },
        &expect![[r#"
            fn(x: f64, y: f64) {
                let t0 = missing(f64);
                let t1 = x.max(y);
                let t2 = x.sin();
                let result = t1 + t2;
                result
            }
        "#]],
    );
}

#[test]
fn a_macro_without_a_value_is_kept_where_it_stands() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let y = x * x;
                println!("{y} of {}", x);
                assert!(y > 0.0, "negative");
                y
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let y = x * x;
                println!("{y} of {}", x);
                assert!(y > 0.0, "negative");
                y
            }
        "#]],
    );
}

#[test]
fn statements_that_are_not_understood_are_kept_verbatim_with_what_they_read_and_change() {
    check_lower(
        quote! {
            fn f(x: f64, words: &str) -> f64 {
                let mut count = 0;
                for word in words.split(' ') { count += word.len(); }
                let letters = words.chars().filter(|c| c.is_alphabetic()).count();
                x * (count as f64) + (letters as f64)
            }
        },
        &expect![[r#"
            fn(x: f64, words: _) {
                let t0 = missing(f64);
                let mut count = 0;
                for word in words.split(' ') { count += word.len(); }; // changes count
                let letters = words.chars().filter(| c | c.is_alphabetic()).count();
                let t1 = count;
                let t2 = t1 as f64;
                let t3 = x * t2;
                let t4 = letters as f64;
                let result = t3 + t4;
                result
            }
        "#]],
    );
}

#[test]
fn an_array_repeated_and_its_length() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                let a = [x; 4];
                a[3] * (a.len() as f64)
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let a = [x; 4];
                let t1 = a[3];
                let t2 = a.len();
                let t3 = t2 as f64;
                let result = t1 * t3;
                result
            }
        "#]],
    );
}

#[test]
fn a_cast_binds_before_arithmetic_and_integers_keep_their_own() {
    check_lower(
        quote! {
            fn f(x: f64, n: i32) -> f64 {
                let m = n * 2 - 1;
                x * (m as f64) + x.powi(m)
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let t1 = n * 2;
                let m = t1 - 1;
                let t2 = m as f64;
                let t3 = x * t2;
                let t4 = x.powi(m);
                let result = t3 + t4;
                result
            }
        "#]],
    );
}

#[test]
fn items_of_the_body_are_left_to_emission() {
    check_lower(
        quote! {
            fn f(x: f64) -> f64 {
                const K: f64 = 2.0;
                x * K
            }
        },
        &expect![[r#"
            fn(x: f64) {
                let t0 = missing(f64);
                let t1 = K;
                let result = x * t1;
                result
            }
        "#]],
    );
}

#[test]
fn integers_that_are_only_ever_used_as_integers_stay_what_they_are() {
    check_lower(
        quote! {
            fn f(x: f64, n: u32) -> f64 {
                let parity = n % 2 == 0;
                let m = n.min(3);
                if parity { x } else { x * (m as f64) }
            }
        },
        &expect![[r#"
            fn(x: f64, n: int) {
                let t0 = missing(f64);
                let t1 = n % 2;
                let parity = t1 == 0;
                let m = n.min(3);
                let result = if parity {
                    x
                } else {
                    let t2 = m as f64;
                    let t3 = x * t2;
                    t3
                };
                result
            }
        "#]],
    );
}
