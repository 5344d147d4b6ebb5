//! Calls, constants, casts, and what is kept verbatim.

use expect_test::expect;
use quote::quote;

use crate::tests::check_lower;

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
                for word in words.split(' ') { count += word.len(); }; /* words is &words */ // changes count
                let letters = words.chars().filter(| c | c.is_alphabetic()).count(); /* words is &words */
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
