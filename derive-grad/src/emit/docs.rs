//! Documentation of generated functions: what goes in, in which order, and what comes out where.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::ir::Kind;
use crate::ir::signature::{Param, Passing, Signature};

/// What `f_grad` returns, and what it writes where.
pub(crate) fn gradient(context: &Context<'_>, formulas: &[String]) -> TokenStream {
    let signature = context.signature;
    let name = &signature.name;
    let returned = quoted(signature.returned());
    let returns = match returned.as_slice() {
        [] if signature.buffered().next().is_none() => {
            "Returns the value; no parameter is differentiated.".to_owned()
        }
        [] => "Returns the value.".to_owned(),
        [one] => format!("Returns the value and the derivative with respect to {one}."),
        several => {
            let list = several.join(", ");
            format!(
                "Returns the value and the gradient: the derivatives with respect to ({list}), in this order."
            )
        }
    };
    let mut lines = vec![format!("Value and gradient of [`{name}`](fn@{name})."), String::new(), returns];
    let buffers: Vec<String> = signature.buffered().map(|param| overwritten(context, param)).collect();
    if !buffers.is_empty() {
        lines.extend([String::new(), "Buffers are overwritten:".to_owned(), String::new()]);
        lines.extend(items(buffers));
    }
    if !formulas.is_empty() {
        lines.push(String::new());
        lines.push("```text".to_owned());
        lines.extend(formulas.iter().cloned());
        lines.push("```".to_owned());
    }
    if signature.buffered().any(may_not_fit) {
        let cause = "If a buffer has another length than what it is for; the message has both.";
        lines.extend(panics(cause));
    }
    doc(&lines)
}

/// What `f_grad_in` does besides what `f_grad` does.
pub(super) fn gradient_in(context: &Context<'_>) -> TokenStream {
    let name = &context.signature.name;
    let gradient = crate::names::derivative(name, "grad");
    doc(&[
        format!("Value and gradient of [`{name}`](fn@{name}), as [`{gradient}`](fn@{gradient}) gives them."),
        String::new(),
        "What has to be kept between the two sweeps is kept in the memory of the workspace, which stays there for the \
         next call."
            .to_owned(),
    ])
}

/// What the buffer of a parameter holds after `f_grad`.
fn overwritten(context: &Context<'_>, param: &Param) -> String {
    let (name, buffer) = (&param.name, context.buffer(param));
    match param.passing {
        Passing::Mutable => {
            let resized = if is_resized(param) { ", at the length that it had then" } else { "" };
            format!("`{buffer}` with the derivative with respect to `{name}` as it was at the start{resized}")
        }
        Passing::Value | Passing::Shared => {
            format!("`{buffer}` with the derivative with respect to `{name}`")
        }
    }
}

/// What `f_vjp` returns, and what its pullback does.
pub(crate) fn pullback(context: &Context<'_>) -> TokenStream {
    let signature = context.signature;
    let name = &signature.name;
    let (value, and) =
        if signature.result.is_empty() { ("Runs", " and returns") } else { ("Value of", ", and") };
    let mut lines = vec![format!("{value} [`{name}`](fn@{name}){and} its pullback."), String::new()];
    let returned = quoted(signature.returned());
    let returns = match returned.as_slice() {
        [] => None,
        [one] => Some(format!("returns the adjoint of {one}.")),
        several => Some(format!("returns the adjoints of ({}), in this order.", several.join(", "))),
    };
    if !signature.has_references() {
        let returns = returns.unwrap_or_else(|| "returns nothing.".to_owned());
        lines.push(format!("The pullback takes the adjoint of the result (the seed) and {returns}"));
        return doc(&lines);
    }
    let taken = taken(context);
    let order = if taken.len() > 1 { ", in this order" } else { "" };
    lines.extend([format!("The pullback borrows nothing. It takes{order}:"), String::new()]);
    lines.extend(items(taken));
    lines.extend(returns.into_iter().flat_map(|returns| [String::new(), format!("It {returns}")]));
    if signature.buffered().any(|param| param.passing == Passing::Shared && may_not_fit(param)) {
        let cause = "The pullback, if a buffer has another length than the reference it is for; the message has both.";
        lines.extend(panics(cause));
    }
    doc(&lines)
}

/// The arguments of a pullback, one by one.
fn taken(context: &Context<'_>) -> Vec<String> {
    let signature = context.signature;
    let shared: Vec<&Param> =
        signature.params.iter().filter(|param| param.passing == Passing::Shared).collect();
    let mut taken = Vec::new();
    if !shared.is_empty() {
        let list = quoted(shared).join(", ");
        taken.push(format!("{list} once more, with the same content"));
    }
    if !signature.result.is_empty() {
        taken.push("the adjoint of the result (the seed)".to_owned());
    }
    taken.extend(signature.buffered().map(|param| {
        let (name, buffer) = (&param.name, context.buffer(param));
        if param.passing == Passing::Mutable {
            format!(
                "`{buffer}`, which holds the adjoint of `{name}` as it was left, and is overwritten with that of \
                 `{name}` as it was at the start"
            )
        } else {
            format!("`{buffer}`, to which the adjoint of `{name}` is added")
        }
    }));
    taken
}

/// What `f_graph` returns.
pub(crate) fn graph(signature: &Signature) -> TokenStream {
    let name = &signature.name;
    doc(&[
        format!("The computation of [`{name}`](fn@{name}) as it ran."),
        String::new(),
        "Every intermediate with its source text, its value and its adjoint; it can be read node by node or drawn."
            .to_owned(),
    ])
}

fn quoted<'p>(params: impl IntoIterator<Item = &'p Param>) -> Vec<String> {
    params.into_iter().map(|param| format!("`{}`", param.name)).collect()
}

/// A list, one item a line.
fn items(items: Vec<String>) -> Vec<String> {
    let last = items.len().saturating_sub(1);
    let line = |(position, item)| format!("- {item}{}", if position == last { "." } else { ";" });
    items.into_iter().enumerate().map(line).collect()
}

fn panics(cause: &str) -> [String; 4] {
    [String::new(), "# Panics".to_owned(), String::new(), cause.to_owned()]
}

/// Whether a buffer may be of another length than its type asks for.
fn may_not_fit(param: &Param) -> bool {
    !is_resized(param) && has_length(&param.kind)
}

/// The buffer of a vector that may grow and shrink is given its length.
fn is_resized(param: &Param) -> bool {
    matches!((&param.kind, param.passing), (Kind::Vec(_), Passing::Mutable))
}

fn has_length(kind: &Kind) -> bool {
    match kind {
        Kind::Slice(_) | Kind::Vec(_) => true,
        Kind::Array(kind, _) => has_length(kind),
        Kind::Tuple(kinds) => kinds.iter().any(has_length),
        Kind::Unknown | Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert => false,
    }
}

fn doc(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| format!(" {line}"));
    quote!(#(#[doc = #lines])*)
}
