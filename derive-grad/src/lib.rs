//! The compiler behind `#[differentiable]`. Use it through the crate `grad-runtime`, which re-exports the attribute
//! and holds what generated code needs.
//!
//! ```text
//! both             tokens → item, options, module → lower → kinds → simplify → activity → proof
//! f_grad, f_vjp      → extremum → reverse → simplify → storage (order, scaled, fuse) → simplify → reduce
//!                    → simplify → heap → emit → tokens
//! f_graph            → trace → simplify → emit → tokens
//! ```

mod analysis;
mod diagnostics;
mod emit;
mod extremum;
mod fuse;
mod heap;
mod ir;
mod item;
mod lower;
mod module;
mod names;
mod options;
mod order;
mod reduce;
mod reverse;
#[macro_use]
mod rules;
mod scaled;
mod simplify;
mod storage;
mod trace;

#[cfg(test)]
mod house;
#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ItemFn;

use crate::analysis::activity::{self, Activity};
use crate::analysis::{kinds, proof};
use crate::diagnostics::Errors;
use crate::emit::Context;
use crate::ir::signature::{Passing, Signature};
use crate::ir::verify;
use crate::ir::{Function, Val};
use crate::lower::Helpers;
use crate::module::{Inner, Module, Unread};
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
    if arguments.to_string() == "__expanded" {
        // The module around it has seen to it.
        return item;
    }
    let mut errors = Errors::default();
    if module::is_module(&item) {
        return in_module(&arguments, item, errors);
    }
    let options = Options::read(arguments, &mut errors);
    let function = item::function(&item, &mut errors);
    let generated = function.map(|item| {
        let source = Source { item: &item, options: &options, helpers: &Helpers::default() };
        derivatives(&source, &mut errors)
    });
    let primal = item::without_markers(item);
    let messages = messages(&mut errors);
    quote!(#primal #generated #messages)
}

/// The attribute on a module.
fn in_module(arguments: &TokenStream, item: TokenStream, mut errors: Errors) -> TokenStream {
    let defaults = options::for_modules(arguments, &mut errors);
    let written = match module::read(item.clone(), &defaults) {
        Ok(module) => {
            if !module.is_asked {
                errors.push_over(&module.head, diagnostics::module_without_functions());
            }
            expanded(&module)
        }
        Err(Unread::Elsewhere) => {
            errors.push_over(&item, diagnostics::module_elsewhere());
            item
        }
        Err(Unread::Syntax(error)) => {
            errors.push(error.span(), error.to_string());
            item
        }
    };
    let messages = messages(&mut errors);
    quote!(#written #messages)
}

/// A module with all that is generated for its functions.
fn expanded(module: &Module) -> TokenStream {
    let helpers = if module.is_asked { Helpers::of(&module.items) } else { Helpers::default() };
    module.expanded(&|inner| match inner {
        Inner::Module(module) => expanded(module),
        Inner::Function(function) => {
            let mut errors = Errors::default();
            let options = Options::read(function.arguments.clone(), &mut errors);
            let source = Source { item: &function.item, options: &options, helpers: &helpers };
            let generated = derivatives(&source, &mut errors);
            let primal = item::without_markers(function.tokens.clone());
            let messages = messages(&mut errors);
            quote!(#primal #generated #messages)
        }
    })
}

fn messages(errors: &mut Errors) -> TokenStream {
    errors.verdict().iter().map(emit::fallback::message).collect()
}

/// What a derivative is made from.
struct Source<'a> {
    item: &'a ItemFn,
    options: &'a Options,
    /// The functions beside it, where the attribute sees them.
    helpers: &'a Helpers,
}

/// Everything generated beside one function; stubs if there are errors.
fn derivatives(source: &Source<'_>, errors: &mut Errors) -> TokenStream {
    let Source { item, options, .. } = source;
    let signature = lower::signature(item, options, errors);
    if item.sig.receiver().is_some() {
        // Refused, and no companion can stand inside an `impl`.
        return TokenStream::new();
    }
    let context = context(source, &signature);
    let name = options.companion.clone().unwrap_or_else(|| signature.name.clone());
    let mut generated = TokenStream::new();
    if options.grad && errors.is_empty() {
        if let Some(function) = differentiate(source, &signature, Seed::One, errors) {
            let docs = emit::docs::gradient(&context, &emit::formula::formulas(&context, &function));
            generated.extend(emit::gradient(&context, &function, &docs));
            generated.extend(options.workspace.map(|_| emit::gradient_in(&context, &function)));
        }
    }
    let lends = signature.has_references();
    if (options.vjp || lends) && errors.is_empty() {
        if let Some(function) = differentiate(source, &signature, Seed::Given, errors) {
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
        if let Some(function) = traced(source, &signature, errors) {
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
    source: &Source<'_>,
    signature: &Signature,
    seed: Seed,
    errors: &mut Errors,
) -> Option<Function> {
    let Source { item, options, helpers } = source;
    let small = if options.plain { &helpers.without_derivative() } else { *helpers };
    let (mut function, mut activity) = primal(&Source { helpers: small, ..*source }, signature, errors)?;
    if !options.plain && extremum::find(&mut function, &activity) {
        check(&function);
        let wrt = differentiated(&function, signature);
        activity = activity::analyse(&function, &wrt, &results(&function, signature));
    }
    let wrt: Vec<bool> = signature.params.iter().map(|param| param.differentiated).collect();
    reverse::reverse(&mut function, &activity, &wrt, seed);
    extremum::settle(&mut function);
    if !options.plain {
        simplify::simplify(&mut function);
    }
    storage::store(&mut function, seed, options.plain, options.no_alloc);
    if !options.plain {
        simplify::simplify(&mut function);
        reduce::reduce(&mut function);
    }
    let mut function = finish(function, options, errors)?;
    if !options.plain {
        simplify::assign_first(&mut function, seed == Seed::One);
        storage::runs::stack(&mut function);
        check(&function);
    }
    if options.no_alloc {
        let boxed = seed == Seed::Given && (options.recursive || lower::calls_itself(item));
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
    reverse::restore_calls(&mut function);
    kinds::check_missing(&function, errors);
    check(&function);
    errors.is_empty().then_some(function)
}

/// The pipeline of the graph.
fn traced(source: &Source<'_>, signature: &Signature, errors: &mut Errors) -> Option<Function> {
    // A call is one node, where there is a derivative of the callee.
    let helpers = &source.helpers.without_derivative();
    let (mut function, activity) = primal(&Source { helpers, ..*source }, signature, errors)?;
    let words = Names::beside(&text(source)).into_taken();
    trace::trace(&mut function, &activity, signature, &words, errors);
    if !errors.is_empty() {
        return None;
    }
    finish(function, source.options, errors)
}

/// What all pipelines start with: the user's function, and what derivatives flow through. Where what it calls cannot
/// be written inside it after all, it is called.
fn primal(source: &Source<'_>, signature: &Signature, errors: &mut Errors) -> Option<(Function, Activity)> {
    let mut found = Errors::default();
    let mut others = Errors::default();
    let calling = || analysed(&Source { helpers: &source.helpers.none(), ..*source }, signature, &mut others);
    let primal = analysed(source, signature, &mut found).or_else(calling);
    let (found, _) = (found.verdict(), others.verdict());
    if primal.is_none() {
        errors.extend(found);
    }
    primal
}

fn analysed(source: &Source<'_>, signature: &Signature, errors: &mut Errors) -> Option<(Function, Activity)> {
    let Source { item, options, helpers } = source;
    let mut function = lower::lower(item, signature, helpers, errors);
    if !errors.is_empty() {
        return None;
    }
    let wrt = differentiated(&function, signature);
    kinds::infer(&mut function, &signature.result_kind);
    simplify::remove_invariants(&mut function);
    if !options.plain {
        simplify::lift_scalars(&mut function);
        simplify::share_lengths(&mut function);
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

fn context<'a>(source: &Source<'_>, signature: &'a Signature) -> Context<'a> {
    let Source { item, options, helpers } = source;
    let text = text(source);
    let items = item.block.stmts.iter().filter(|stmt| matches!(stmt, syn::Stmt::Item(_)));
    Context {
        signature,
        krate: options.krate.as_ref().map_or_else(|| quote!(::grad_runtime), ToTokens::to_token_stream),
        items: items.map(ToTokens::to_token_stream).collect(),
        kept_names: helpers.kept_names(&text),
        source: text,
        recursive: options.recursive || lower::calls_itself(item),
    }
}

/// Everything that may come into what is generated.
fn text(source: &Source<'_>) -> TokenStream {
    let (item, helpers) = (source.item, source.helpers.mentioned_by(source.item));
    quote!(#item #helpers)
}
