//! Documentation of generated functions.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::signature::Signature;

/// What `f_grad` returns, and in which order.
pub(crate) fn gradient(signature: &Signature, formulas: &[String]) -> TokenStream {
    let name = &signature.name;
    let names: Vec<String> = signature.differentiated().map(|param| format!("`{}`", param.name)).collect();
    let returns = match names.as_slice() {
        [] => "Returns the value; no parameter is differentiated.".to_owned(),
        [one] => format!("Returns the value and the derivative with respect to {one}."),
        several => {
            let list = several.join(", ");
            format!(
                "Returns the value and the gradient: the derivatives with respect to ({list}), in this order."
            )
        }
    };
    let mut lines = vec![format!("Value and gradient of [`{name}`](fn@{name})."), String::new(), returns];
    if !formulas.is_empty() {
        lines.push(String::new());
        lines.push("```text".to_owned());
        lines.extend(formulas.iter().cloned());
        lines.push("```".to_owned());
    }
    doc(&lines)
}

/// What `f_vjp` returns, and what its pullback does.
pub(crate) fn pullback(signature: &Signature) -> TokenStream {
    let name = &signature.name;
    let names: Vec<String> = signature.differentiated().map(|param| format!("`{}`", param.name)).collect();
    let list = names.join(", ");
    doc(&[
        format!("Value of [`{name}`](fn@{name}), and its pullback."),
        String::new(),
        format!(
            "The pullback takes the adjoint of the result (the seed) and returns the adjoints of ({list}), in this order."
        ),
    ])
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

fn doc(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| format!(" {line}"));
    quote!(#(#[doc = #lines])*)
}
