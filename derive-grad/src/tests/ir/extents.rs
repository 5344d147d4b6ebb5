//! Lengths and integers as polynomials: which of them are equal.

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::extents::{Extents, Polynomial};
use crate::ir::{Function, Kind, Name, Val};
use crate::tests::Stages;

/// The integers that have a name, those with equal polynomials on one line.
fn check(source: TokenStream, expected: &Expect) {
    let function = Stages::with_kinds(source).function;
    let extents = Extents::of(&function, &[&function.primal]);
    let mut classes: Vec<(Polynomial, Vec<String>)> = Vec::new();
    for (name, val) in named(&function) {
        let polynomial = extents.integer(val);
        match classes.iter_mut().find(|(other, _)| *other == polynomial) {
            Some((_, names)) => names.push(name),
            None => classes.push((polynomial, vec![name])),
        }
    }
    let lines: Vec<String> = classes.into_iter().map(|(_, names)| names.join(" = ") + "\n").collect();
    expected.assert_eq(&lines.concat());
}

fn named(function: &Function) -> Vec<(String, Val)> {
    let vals = (0..).map(Val).zip(&function.infos);
    let named = vals.filter_map(|(val, info)| match &info.name {
        Some(Name::User(ident)) if matches!(info.kind, Kind::Int) => Some((ident.to_string(), val)),
        _ => None,
    });
    named.collect()
}

#[test]
fn sums_and_products_are_compared_as_polynomials() {
    check(
        quote! {
            fn f(x: f64, n: usize, d: usize) -> f64 {
                let square = (n + d) * (n - d);
                let difference = n * n - d * d;
                let other = n * n + d * d;
                let zero = n - n;
                let literal = 0;
                let quotient = n * d / d;
                x
            }
        },
        &expect![[r#"
            n
            d
            square = difference
            other
            zero = literal
            quotient
        "#]],
    );
}

#[test]
fn a_part_is_as_long_as_its_bounds_are_apart() {
    check(
        quote! {
            fn f(x: &[f64], i: usize, d: usize) -> f64 {
                let row = x[(i + 1) * d..(i + 2) * d].len();
                let start = x[..d].len();
                let inclusive = x[i..=i].len();
                let one = 1;
                let whole = x.len();
                let all = x[..].len();
                let rest = x[i..].len();
                let difference = x.len() - i;
                x[row]
            }
        },
        &expect![[r#"
            i
            d = row = start
            inclusive = one
            whole = all
            rest = difference
        "#]],
    );
}

#[test]
fn vectors_are_as_long_as_they_were_made() {
    check(
        quote! {
            fn f(x: &[f64], n: usize) -> f64 {
                let mut zeros = vec![0.0; 2 * n];
                let copy = x.to_vec();
                let before = zeros.len();
                zeros[0] = x[0];
                zeros.swap(0, 1);
                let after = zeros.len();
                let twice = n + n;
                let copied = copy.len();
                let given = x.len();
                zeros[0] * copy[0]
            }
        },
        &expect![[r#"
            n
            before = after = twice
            copied = given
        "#]],
    );
}

#[test]
fn a_vector_that_grows_has_no_length() {
    check(
        quote! {
            fn f(x: &[f64], n: usize) -> f64 {
                let mut grown = vec![x[0]; n];
                let mut cut = vec![x[0]; n];
                let mut replaced = vec![x[0]; n];
                let mut lent = vec![x[0]; n];
                let mut exchanged = vec![x[0]; n];
                let mut before = (grown.len(), cut.len());
                grown.push(x[0]);
                cut.truncate(1);
                replaced = x.to_vec();
                change(&mut lent);
                std::mem::swap(&mut exchanged, &mut cut);
                let a = grown.len();
                let b = cut.len();
                let c = replaced.len();
                let d = lent.len();
                let e = exchanged.len();
                grown[0] + cut[0] + replaced[0] + exchanged[0]
            }
        },
        &expect![[r#"
            n
            a
            b
            c
            d
            e
        "#]],
    );
}

#[test]
fn arrays_have_the_length_of_their_type() {
    check(
        quote! {
            fn f(x: [f64; 4], y: [[f64; 3]; 2], z: [f64; N], n: usize) -> f64 {
                let four = 4;
                let len = x.len();
                let three = 2 + 1;
                let row = y[n].len();
                let part = x[1..].len();
                let unknown = z.len();
                let again = z.len();
                x[0]
            }
        },
        &expect![[r#"
            n
            four = len
            three = row = part
            unknown = again
        "#]],
    );
}
