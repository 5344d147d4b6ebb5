//! The compiler behind `#[differentiable]`. Use it through the crate `grad-runtime`, which re-exports the attribute
//! and holds what generated code needs.
//!
//! The pipeline, one stage a file:
//!
//! ```text
//! tokens → options, signature → lower → kinds → activity → reverse → storage → simplify → emit → tokens
//!                                                         ↘ trace → simplify ↗
//! ```

mod analysis;
mod diagnostics;
mod emit;
mod fuse;
mod heap;
mod ir;
mod lower;
mod names;
mod options;
mod order;
mod reverse;
#[macro_use]
mod rules;
mod simplify;
mod storage;
mod trace;

#[cfg(test)]
mod house;
#[cfg(test)]
mod tests;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ItemFn;

use crate::analysis::activity::{self, Activity};
use crate::analysis::{kinds, proof};
use crate::diagnostics::Errors;
use crate::emit::Context;
use crate::ir::signature::{Passing, Signature};
use crate::ir::verify;
use crate::ir::{Function, Val};
use crate::names::Names;
use crate::options::Options;
use crate::reverse::Seed;

/// Generates derivatives of a function. See the documentation of the crate `grad-runtime`.
#[proc_macro_attribute]
pub fn differentiable(
    arguments: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    expand(arguments.into(), item.into()).into()
}

/// The attribute on tokens that need no compiler around them.
fn expand(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let options = Options::read(arguments, &mut errors);
    let generated = match function_of(&item, &mut errors) {
        Some(function) => derivatives(&function, &options, &mut errors),
        None => TokenStream::new(),
    };
    let primal = without_markers(item);
    let messages: TokenStream = errors.verdict().iter().map(emit::fallback::message).collect();
    quote!(#primal #generated #messages)
}

/// Everything generated beside one function; stubs if there are errors.
fn derivatives(item: &ItemFn, options: &Options, errors: &mut Errors) -> TokenStream {
    let signature = lower::signature(item, options, errors);
    if item.sig.receiver().is_some() {
        // Refused, and no companion can stand inside an `impl`.
        return TokenStream::new();
    }
    let context = context(item, &signature, options);
    let name = options.companion.clone().unwrap_or_else(|| signature.name.clone());
    let mut generated = TokenStream::new();
    if options.grad && errors.is_empty() {
        if let Some(function) = differentiate(item, &signature, Seed::One, options, errors) {
            let docs = emit::docs::gradient(&context, &emit::formula::formulas(&context, &function));
            generated.extend(emit::gradient(&context, &function, &docs));
            if options.workspace.is_some() {
                let docs = emit::docs::gradient_in(&context);
                generated.extend(emit::gradient_in(&context, &function, &docs));
            }
        }
    }
    let lends = signature.has_references();
    if (options.vjp || lends) && errors.is_empty() {
        if let Some(function) = differentiate(item, &signature, Seed::Given, options, errors) {
            let docs = emit::docs::pullback(&context);
            if lends {
                generated.extend(emit::lending_companion(&context, &function, &name));
                generated.extend(options.vjp.then(|| emit::lending_pullback(&context, &name, &docs)));
            } else {
                generated.extend(emit::pullback(&context, &function, &docs));
            }
        }
    }
    if options.graph.is_some() && errors.is_empty() {
        if let Some(function) = traced(item, &signature, options, errors) {
            generated.extend(emit::graph(&context, &function, &emit::docs::graph(&signature)));
        }
    }
    if !errors.is_empty() {
        generated = TokenStream::new();
        let graph = options.graph.is_some();
        let kept = options.grad && options.workspace.is_some();
        let stubs = [(options.grad, "grad"), (kept, "grad_in"), (options.vjp, "vjp"), (graph, "graph")];
        for (wanted, suffix) in stubs {
            generated.extend(wanted.then(|| emit::fallback::stub(&context, suffix)));
        }
        generated.extend(emit::fallback::companion(&context, &name));
        return generated;
    }
    if !lends {
        generated.extend(emit::companion(&context, &name, options.grad));
    }
    generated
}

/// The pipeline of the derivatives.
fn differentiate(
    item: &ItemFn,
    signature: &Signature,
    seed: Seed,
    options: &Options,
    errors: &mut Errors,
) -> Option<Function> {
    let (mut function, activity) = primal(item, signature, options, errors)?;
    let wrt: Vec<bool> = signature.params.iter().map(|param| param.differentiated).collect();
    reverse::reverse(&mut function, &activity, &wrt, seed);
    if !options.plain {
        simplify::simplify(&mut function);
    }
    storage::store(&mut function, seed, options.plain, options.no_alloc);
    let function = finish(function, options, errors)?;
    if options.no_alloc {
        let boxed = seed == Seed::Given && lower::calls_itself(item);
        heap::refuse(&function, signature.name.span(), boxed, errors);
    }
    errors.is_empty().then_some(function)
}

/// What all pipelines end with.
fn finish(mut function: Function, options: &Options, errors: &mut Errors) -> Option<Function> {
    check(&function);
    if options.plain {
        simplify::remove_dead_code(&mut function);
    } else {
        simplify::simplify(&mut function);
    }
    kinds::check_missing(&function, errors);
    check(&function);
    errors.is_empty().then_some(function)
}

/// The pipeline of the graph.
fn traced(item: &ItemFn, signature: &Signature, options: &Options, errors: &mut Errors) -> Option<Function> {
    let (mut function, activity) = primal(item, signature, options, errors)?;
    let words = Names::beside(&item.to_token_stream()).into_taken();
    trace::trace(&mut function, &activity, signature, &words, errors);
    if !errors.is_empty() {
        return None;
    }
    finish(function, options, errors)
}

/// What all pipelines start with: the user's function, and what derivatives flow through.
fn primal(
    item: &ItemFn,
    signature: &Signature,
    options: &Options,
    errors: &mut Errors,
) -> Option<(Function, Activity)> {
    let mut function = lower::lower(item, signature, errors);
    if !errors.is_empty() {
        return None;
    }
    let wrt = differentiated(&function, signature);
    kinds::infer(&mut function, &signature.result_kind);
    simplify::remove_invariants(&mut function);
    if !options.plain {
        simplify::share_loads(&mut function);
    }
    let results = results(&function, signature);
    let activity = activity::analyse(&function, &wrt, &results);
    activity::check(&function, &wrt, &activity, errors);
    if !errors.is_empty() {
        return None;
    }
    proof::guard(&mut function, &activity);
    check(&function);
    let activity = activity::analyse(&function, &wrt, &results);
    Some((function, activity))
}

/// The values at the end that have an adjoint: the result, and what differentiated references refer to.
fn results(function: &Function, signature: &Signature) -> Vec<Val> {
    let lent = signature.params.iter().filter(|param| param.passing == Passing::Mutable);
    let asked = std::iter::once(true).chain(lent.map(|param| param.differentiated));
    function.primal.tail.iter().zip(asked).filter(|(_, asked)| *asked).map(|(val, _)| *val).collect()
}

/// Each stage's result is verified, in every build: a mistake of ours must not become a wrong derivative.
fn check(function: &Function) {
    if let Err(message) = verify::verify(function) {
        #[cfg(debug_assertions)]
        let message = format!("{message}\n{}", ir::print::print(function));
        unreachable!("the intermediate form is broken: {message}");
    }
}

fn differentiated(function: &Function, signature: &Signature) -> Vec<Val> {
    let params = function.params.iter().zip(&signature.params);
    params.filter(|(_, param)| param.differentiated).map(|(val, _)| *val).collect()
}

fn context<'a>(item: &ItemFn, signature: &'a Signature, options: &Options) -> Context<'a> {
    let items = item.block.stmts.iter().filter(|stmt| matches!(stmt, syn::Stmt::Item(_)));
    Context {
        signature,
        krate: options.krate.as_ref().map_or_else(|| quote!(::grad_runtime), ToTokens::to_token_stream),
        items: items.map(ToTokens::to_token_stream).collect(),
        source: item.to_token_stream(),
        recursive: lower::calls_itself(item),
    }
}

fn function_of(item: &TokenStream, errors: &mut Errors) -> Option<ItemFn> {
    if let Ok(function) = syn::parse2::<ItemFn>(item.clone()) {
        return Some(function);
    }
    let declared = || {
        syn::parse2::<syn::TraitItemFn>(item.clone()).is_ok()
            || matches!(syn::parse2::<syn::ForeignItem>(item.clone()), Ok(syn::ForeignItem::Fn(_)))
    };
    let (what, message) = match syn::parse2::<syn::Item>(item.clone()) {
        Ok(syn::Item::Verbatim(_)) | Err(_) if declared() => ("a declaration", Some(diagnostics::no_body())),
        Ok(syn::Item::Struct(_)) => ("a struct", None),
        Ok(syn::Item::Enum(_)) => ("an enum", None),
        Ok(syn::Item::Trait(_)) => ("a trait", None),
        Ok(syn::Item::Const(_)) => ("a const", None),
        Ok(syn::Item::Static(_)) => ("a static", None),
        Ok(syn::Item::Mod(_)) => ("a module", None),
        Ok(syn::Item::Impl(_)) => ("an impl block", Some(diagnostics::method_later())),
        Ok(syn::Item::Macro(_)) => ("a macro call", None),
        Ok(syn::Item::Type(_)) => ("a type alias", None),
        Ok(syn::Item::Union(_)) => ("a union", None),
        Ok(_) => ("this item", None),
        Err(error) => {
            errors.push(error.span(), error.to_string());
            return None;
        }
    };
    errors.push_over(item, message.unwrap_or_else(|| diagnostics::not_a_function(what)));
    None
}

/// The user's item, token by token as it was written, without the `#[no_grad]` that only this attribute knows.
fn without_markers(item: TokenStream) -> TokenStream {
    let mut tokens: Vec<TokenTree> = item.into_iter().collect();
    if let Some(TokenTree::Group(group)) = params_of(&tokens).and_then(|position| tokens.get_mut(position)) {
        let mut params = proc_macro2::Group::new(group.delimiter(), strip(group.stream()));
        params.set_span(group.span());
        *group = params;
    }
    tokens.into_iter().collect()
}

/// Where the parameters of a function stand: the first parentheses after `fn` that are not among its generics.
fn params_of(tokens: &[TokenTree]) -> Option<usize> {
    let start = tokens.iter().position(|token| matches!(token, TokenTree::Ident(ident) if *ident == "fn"))?;
    let mut depth = 0_usize;
    let mut arrow = false;
    for (position, token) in tokens.iter().enumerate().skip(start) {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '<' => depth += 1,
            TokenTree::Punct(punct) if punct.as_char() == '>' && !arrow => depth = depth.saturating_sub(1),
            TokenTree::Group(group) if depth == 0 && group.delimiter() == Delimiter::Parenthesis => {
                return Some(position);
            }
            _ => {}
        }
        arrow = matches!(token, TokenTree::Punct(punct) if punct.as_char() == '-');
    }
    None
}

fn strip(params: TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = params.into_iter().collect();
    let is_marker = |position: usize| match (tokens.get(position), tokens.get(position + 1)) {
        (Some(TokenTree::Punct(punct)), Some(TokenTree::Group(group))) => {
            punct.as_char() == '#' && group.stream().to_string() == "no_grad"
        }
        _ => false,
    };
    let keep = |position: &usize| !(is_marker(*position) || *position > 0 && is_marker(position - 1));
    (0..tokens.len()).filter(keep).map(|position| tokens[position].clone()).collect()
}
