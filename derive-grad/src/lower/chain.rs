//! `if let` and its chains, in simpler syntax: `match`, and nested `if`s in a labelled block.

use proc_macro2::Span;
use syn::{BinOp, Expr, ExprIf, ExprLet, ExprMatch};

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
    *labels += 1;
    let label = syn::Lifetime::new(&format!("'chain{labels}"), Span::mixed_site());
    let then = &node.then_branch;
    let mut nested: Expr = syn::parse_quote!({ break #label #then });
    for condition in conditions.iter().rev() {
        nested = syn::parse_quote!({ if #condition #nested });
    }
    let other: Expr = match &node.else_branch {
        Some((_, other)) => (**other).clone(),
        None => syn::parse_quote!({}),
    };
    Some(syn::parse_quote_spanned!(node.if_token.span=> #label: { #nested; #other }))
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
