//! Iterators as syntax: which ones can be indexed, and by which method one cannot.

use proc_macro2::Ident;
use syn::{Expr, ExprMethodCall};

use super::{elements, range};

/// Whether an expression has the form of an iterator that can be indexed, as far as syntax tells.
pub(super) fn is_indexable(expr: &Expr) -> bool {
    match expr {
        _ if range::parse(expr).is_some() => true,
        Expr::Range(range) => range.start.is_some(),
        Expr::Paren(node) => is_indexable(&node.expr),
        Expr::Group(node) => is_indexable(&node.expr),
        // What can be iterated over by reference is a collection.
        Expr::Reference(node) => is_indexable(&node.expr) || matches!(&*node.expr, Expr::Call(_)),
        Expr::MethodCall(node) if node.method == "iter" && matches!(&*node.receiver, Expr::Call(_)) => {
            node.args.is_empty()
        }
        Expr::Macro(node) => elements::is_vec(&node.mac),
        Expr::Path(_) | Expr::Field(_) | Expr::Index(_) | Expr::Unary(_) | Expr::Array(_) => true,
        Expr::MethodCall(node) if is_copy(node) => true,
        Expr::MethodCall(node) => {
            let parts = node.method != "zip" || node.args.iter().all(is_indexable);
            is_known(node) && parts && is_indexable(&node.receiver)
        }
        _ => false,
    }
}

/// Whether a method copies a sequence.
pub(super) fn is_copy(node: &ExprMethodCall) -> bool {
    let method = node.method.to_string();
    node.args.is_empty() && ["to_vec", "clone", "to_owned"].contains(&method.as_str())
}

/// Whether a method makes an iterator that can be indexed of one that can.
fn is_known(node: &ExprMethodCall) -> bool {
    matches!(
        (node.method.to_string().as_str(), node.args.len()),
        (
            "iter"
                | "iter_mut"
                | "into_iter"
                | "enumerate"
                | "rev"
                | "copied"
                | "cloned"
                | "as_slice"
                | "as_mut_slice",
            0
        ) | (
            "chunks"
                | "chunks_mut"
                | "chunks_exact"
                | "chunks_exact_mut"
                | "windows"
                | "skip"
                | "take"
                | "step_by"
                | "zip",
            1
        )
    )
}

/// Whether an expression is plainly an iterator: of a sequence or a range, by methods that keep it one.
pub(super) fn makes_iterator(expr: &Expr) -> bool {
    const ADAPTERS: &[&str] = &[
        "by_ref",
        "chain",
        "cloned",
        "copied",
        "cycle",
        "enumerate",
        "filter",
        "filter_map",
        "flat_map",
        "flatten",
        "inspect",
        "map",
        "map_while",
        "peekable",
        "rev",
        "scan",
        "skip",
        "skip_while",
        "step_by",
        "take",
        "take_while",
        "zip",
    ];
    match expr {
        Expr::Paren(node) => makes_iterator(&node.expr),
        Expr::Range(_) => true,
        Expr::MethodCall(node) => {
            let method = node.method.to_string();
            let kept = ADAPTERS.contains(&method.as_str()) && makes_iterator(&node.receiver);
            kept || crate::diagnostics::sequences::makes_iterator(&method)
        }
        _ => false,
    }
}

/// The method that keeps an iterator from being indexed: the first one that is not known.
pub(super) fn unknown_adapter(expr: &Expr) -> Option<&Ident> {
    match expr {
        Expr::Paren(node) => unknown_adapter(&node.expr),
        Expr::Group(node) => unknown_adapter(&node.expr),
        Expr::Reference(node) => unknown_adapter(&node.expr),
        Expr::MethodCall(node) => {
            let inside = || node.args.iter().filter(|_| node.method == "zip").find_map(unknown_adapter);
            let own = || (!is_known(node) && !is_copy(node)).then_some(&node.method);
            unknown_adapter(&node.receiver).or_else(inside).or_else(own)
        }
        _ => None,
    }
}
