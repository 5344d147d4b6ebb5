//! `f_grad`: both sweeps, one after the other, and the same with memory that is kept.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::region::Emitter;
use super::{Context, docs, item, open, returned};
use crate::ir::signature::Passing;
use crate::ir::{Function, Val};
use crate::names;

/// `f_grad`: both sweeps, one after the other.
pub(crate) fn gradient(context: &Context<'_>, function: &Function, docs: &TokenStream) -> TokenStream {
    let name = names::derivative(&context.signature.name, "grad");
    gradient_as(context, open(context, function), (&name, &quote!()), docs)
}

/// `f_grad_in`: the same, with tapes from a workspace.
pub(crate) fn gradient_in(context: &Context<'_>, function: &Function) -> TokenStream {
    let docs = docs::gradient_in(context);
    let (krate, name) = (&context.krate, names::derivative(&context.signature.name, "grad_in"));
    let mut emitter = open(context, function);
    let workspace = emitter.names.fresh("workspace");
    emitter.workspace = Some(workspace.clone());
    gradient_as(context, emitter, (&name, &quote!(#workspace: &mut #krate::Workspace)), &docs)
}

fn gradient_as(
    context: &Context<'_>,
    mut emitter: Emitter<'_>,
    (name, first): (&Ident, &TokenStream),
    docs: &TokenStream,
) -> TokenStream {
    let (signature, function) = (context.signature, emitter.function);
    let (result, gradient) = (&signature.result, context.gradient_type());
    let (body, value, adjoints) = body(context, &mut emitter);
    let has_gradient = signature.returned().next().is_some();
    let (output, end) = match (function.primal.diverges, has_gradient) {
        (true, true) => (quote!((#result, #gradient)), quote!()),
        (true, false) => (result.clone(), quote!()),
        (false, true) => (quote!((#result, #gradient)), quote!((#value, #adjoints))),
        (false, false) => (result.clone(), value),
    };
    let end = emitter.give_back(end);
    let parts = (first, &context.buffers(), &output);
    item(context, name, parts, &quote!(#body #end), docs)
}

/// Buffers hold what callers left in them; a gradient begins at zero.
fn prepare(context: &Context<'_>, function: &Function, resized: bool) -> TokenStream {
    let rt = context.runtime();
    let params = function.params.iter().zip(&context.signature.params);
    let is_overwritten = |val: Val| function.lent.iter().any(|lent| lent.param == val && lent.overwritten);
    let overwritten: Vec<&Ident> =
        params.filter(|(val, _)| is_overwritten(**val)).map(|(_, param)| &param.name).collect();
    let mut prepared = TokenStream::new();
    for param in context.signature.buffered() {
        let (name, buffer, text) = (&param.name, context.buffer(param), names::plain(&param.name));
        // The adjoint of a vector that may grow and shrink begins with the shape that it ends with.
        let resizes = param.passing == Passing::Mutable && !param.kind.keeps_shape();
        if resizes && resized {
            prepared.extend(quote!(#rt::renew(#text, #name, #buffer);));
        } else if !resizes && !resized {
            let overwritten = overwritten.contains(&&param.name);
            let prepare = if overwritten { quote!(check) } else { quote!(prepare) };
            prepared.extend(quote!(#rt::#prepare(#text, #name, #buffer);));
        }
    }
    prepared
}

/// Both sweeps as statements, the value, and the adjoints as a gradient.
fn body(context: &Context<'_>, emitter: &mut Emitter<'_>) -> (TokenStream, TokenStream, TokenStream) {
    let function = emitter.function;
    emitter.out.extend(prepare(context, function, false));
    emitter.stmts(&function.primal.stmts);
    let mut tail: Vec<Val> = function.primal.tail.first().copied().into_iter().collect();
    let resized = prepare(context, function, true);
    if !resized.is_empty() {
        emitter.settle(&[], true);
        emitter.out.extend(resized);
    }
    if let Some(adjoint) = &function.adjoint {
        emitter.stmts(&adjoint.body.stmts);
    }
    let results = tail.len();
    tail.extend(function.adjoint.iter().flat_map(|adjoint| returned(function, &adjoint.body.tail)));
    let pieces = emitter.finish_each(&tail);
    let items = context.items_and_traits(emitter.iterates);
    let stmts = std::mem::take(&mut emitter.out);
    let (value, adjoints) = pieces.split_at(results.min(pieces.len()));
    let adjoints = if let [only] = adjoints { only.clone() } else { quote!((#(#adjoints),*)) };
    (quote!(#items #stmts), quote!(#(#value)*), adjoints)
}
