//! Derivatives of straight-line functions as formulas, for the documentation.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::quote;

use super::piece::{Binding, Piece};
use super::{Context, open};
use crate::ir::{Function, Let, Name, Op, Stmt};
use crate::names;

/// Longer formulas explain nothing.
const LIMIT: usize = 160;

/// Nor do those of functions with more operations than this.
const LONGEST: usize = 60;

/// `∂f/∂x = …` for each differentiated parameter, over the user's names; nothing if the function branches, loops,
/// calls or changes memory, if derivatives are written to buffers, or if a formula would be long.
pub(crate) fn formulas(context: &Context<'_>, function: &Function) -> Vec<String> {
    render(context, function).unwrap_or_default()
}

fn render(context: &Context<'_>, function: &Function) -> Option<Vec<String>> {
    let adjoint = function.adjoint.as_ref()?;
    if context.signature.buffered().next().is_some() {
        return None;
    }
    if function.primal.stmts.len() + adjoint.body.stmts.len() > LONGEST {
        return None;
    }
    let mut emitter = open(context, function);
    for stmt in function.primal.stmts.iter().chain(&adjoint.body.stmts) {
        let Stmt::Let(Let { outs, op }) = stmt else { return None };
        let [out] = outs.as_slice() else { return None };
        let piece = match op {
            // In a formula, a strong zero is a product like any other.
            Op::Scale(seed, partial) => {
                Piece::binary(&emitter.take(*seed), &quote!(*), &emitter.take(*partial), Binding::Product)
            }
            op if is_formula(op) => emitter.expression(op, *out),
            _ => return None,
        };
        if text(&piece.tokens).chars().count() > LIMIT {
            return None;
        }
        match &function.info(*out).name {
            Some(Name::User(ident)) if *ident != "result" => emitter.bind_to(*out, quote!(#ident)),
            _ => emitter.bind_piece(*out, piece),
        }
    }
    let name = &context.signature.name;
    let mut lines = Vec::new();
    for (param, val) in context.signature.differentiated().zip(&adjoint.body.tail) {
        let formula = text(&emitter.take(*val).tokens);
        lines.push(format!("∂{}/∂{} = {formula}", names::plain(name), names::plain(&param.name)));
    }
    Some(lines)
}

/// Operations that read as mathematics.
fn is_formula(op: &Op) -> bool {
    matches!(
        op,
        Op::Literal(_) | Op::Const(_) | Op::Primitive(..) | Op::Compare(..) | Op::Select(..) | Op::Cast(..)
    )
}

/// Tokens as one would type them.
fn text(tokens: &TokenStream) -> String {
    let mut text = String::new();
    let mut before = Before::Operator;
    for token in tokens.clone() {
        match token {
            TokenTree::Group(group) => {
                let inner = self::text(&group.stream());
                match group.delimiter() {
                    Delimiter::Parenthesis => {
                        spaced(&mut text, before == Before::Binary);
                        text.extend(["(", &inner, ")"]);
                    }
                    Delimiter::Bracket => text.extend(["[", &inner, "]"]),
                    Delimiter::Brace => text.extend([" { ", &inner, " }"]),
                    Delimiter::None => text.push_str(&inner),
                }
                before = Before::Operand;
            }
            TokenTree::Punct(punct) => {
                before = punctuation(&mut text, punct.as_char(), punct.spacing(), before);
            }
            TokenTree::Ident(_) | TokenTree::Literal(_) => {
                spaced(&mut text, matches!(before, Before::Operand | Before::Binary));
                text.push_str(&token.to_string());
                before = if token.to_string() == "if" { Before::Binary } else { Before::Operand };
            }
        }
    }
    text
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Operand,
    /// Wants a space after it.
    Binary,
    /// Does not.
    Operator,
}

fn punctuation(text: &mut String, char: char, spacing: Spacing, before: Before) -> Before {
    match (char, before) {
        ('.', _) => {
            text.push('.');
            Before::Operator
        }
        (',', _) => {
            text.push(',');
            Before::Binary
        }
        (_, Before::Operand) => {
            text.push(' ');
            text.push(char);
            if spacing == Spacing::Joint { Before::Operator } else { Before::Binary }
        }
        (_, Before::Binary) => {
            text.push(' ');
            text.push(char);
            Before::Operator
        }
        (_, Before::Operator) => {
            text.push(char);
            if char == '=' { Before::Binary } else { Before::Operator }
        }
    }
}

fn spaced(text: &mut String, wanted: bool) {
    if wanted && !text.is_empty() {
        text.push(' ');
    }
}
