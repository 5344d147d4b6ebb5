//! What goes from one iteration to the next in the loops of the adjoint sweep.

mod flows;
mod scratch;

use std::fmt::Write;

use expect_test::Expect;
use proc_macro2::TokenStream;

use crate::ir::{Function, Name, Region, Stmt, Val};
use crate::order::flows;
use crate::order::scratch::Scratch;
use crate::tests::Stages;

/// What each loop of the adjoint sweep carries, and its flow; loops inside of others are indented.
fn check(source: TokenStream, expected: &Expect) {
    let mut function = Stages::reversed(source).function;
    crate::simplify::simplify(&mut function);
    let scratch = Scratch::find(&function);
    let mut lines = String::new();
    let adjoint = function.adjoint.clone().expect("there is an adjoint sweep");
    loops(&function, &scratch, &adjoint.body, 0, &mut lines);
    expected.assert_eq(&lines);
}

fn loops(function: &Function, scratch: &Scratch, region: &Region, depth: usize, lines: &mut String) {
    for stmt in &region.stmts {
        let inner = if let Stmt::Loop(node) = stmt {
            let flows = flows(function, scratch, node);
            let carried = node.carried.iter().zip(flows);
            let words: Vec<String> = carried
                .map(|(carried, flow)| format!("{}: {flow:?}", name(function, carried.param)))
                .collect();
            writeln!(lines, "{}loop {}", "  ".repeat(depth), words.join(", ")).unwrap();
            depth + 1
        } else {
            depth
        };
        stmt.regions().into_iter().for_each(|region| loops(function, scratch, region, inner, lines));
    }
}

fn name(function: &Function, val: Val) -> String {
    match &function.info(val).name {
        Some(Name::User(ident)) => ident.to_string(),
        Some(Name::Base(base)) => base.clone(),
        None => "_".to_owned(),
    }
}
