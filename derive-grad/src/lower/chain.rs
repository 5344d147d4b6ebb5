//! `if let` and its chains, in simpler syntax: `match`, and nested `if`s in a labelled block.

use proc_macro2::Span;
use quote::ToTokens;
use syn::{BinOp, Expr, ExprIf, ExprLet, ExprMatch};

use super::{exits, scan};
use crate::names;

/// `if let PATTERN = expr { a } else { b }` as a `match`.
pub(super) fn if_let(node: &ExprIf, condition: &ExprLet) -> ExprMatch {
    let (pattern, expr, then) = (&condition.pat, &condition.expr, &node.then_branch);
    let other: Expr = match &node.else_branch {
        Some((_, other)) => (**other).clone(),
        None => syn::parse_quote!({}),
    };
    syn::parse_quote_spanned!(node.if_token.span=> match #expr { #pattern => #then, _ => #other })
}

/// `if let A = a && b { x } else { y }` as `'chain: { if let A = a { if b { break 'chain x } } y }`.
pub(super) fn chain(node: &ExprIf, labels: &mut usize) -> Option<Expr> {
    if matches!(&*node.cond, Expr::Let(_)) || !contains_let(&node.cond) {
        return None;
    }
    let mut conditions = Vec::new();
    conjuncts(&node.cond, &mut conditions);
    let label = free_label(node, labels);
    let then = &node.then_branch;
    let mut nested: Expr = if exits::of_block(then).is_empty() {
        syn::parse_quote!({ break #label #then })
    } else {
        let value = names::local("chain_value");
        syn::parse_quote!({ let #value = #then; break #label #value })
    };
    for condition in conditions.iter().rev() {
        nested = syn::parse_quote!({ if #condition #nested });
    }
    let other: Expr = match &node.else_branch {
        Some((_, other)) => (**other).clone(),
        None => syn::parse_quote!({}),
    };
    Some(syn::parse_quote_spanned!(node.if_token.span=> #label: { #nested; #other }))
}

/// A label that is not written anywhere inside.
fn free_label(node: &ExprIf, labels: &mut usize) -> syn::Lifetime {
    let mentioned = scan::mentioned(&node.to_token_stream());
    loop {
        *labels += 1;
        let name = format!("chain{labels}");
        if !mentioned.contains(&name) {
            return syn::Lifetime::new(&format!("'{name}"), Span::mixed_site());
        }
    }
}

pub(super) fn contains_let(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(node) => contains_let(&node.left) || contains_let(&node.right),
        Expr::Paren(node) => contains_let(&node.expr),
        _ => false,
    }
}

fn conjuncts<'a>(expr: &'a Expr, found: &mut Vec<&'a Expr>) {
    match expr {
        Expr::Binary(node) if matches!(node.op, BinOp::And(_)) => {
            conjuncts(&node.left, found);
            conjuncts(&node.right, found);
        }
        _ => found.push(expr),
    }
}
