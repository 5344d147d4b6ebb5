//! IR to tokens: the only door out.
//!
//! For `fn neuron(w: f64, x: f64, b: f64) -> f64 { w * x + b }`:
//!
//! ```text
//! fn neuron_grad(w: f64, x: f64, b: f64) -> (f64, (f64, f64, f64)) {
//!     (w * x + b, (x, w, 1.0))
//! }
//!
//! #[doc(hidden)]
//! struct neuron {}
//!
//! impl neuron {
//!     fn vjp(w: f64, x: f64, b: f64) -> (f64, impl FnOnce(f64) -> (f64, f64, f64)) {
//!         let (value, (w_bar, x_bar, b_bar)) = neuron_grad(w, x, b);
//!         (value, move |seed| (seed * w_bar, seed * x_bar, seed * b_bar))
//!     }
//! }
//! ```

mod branch;
mod companion;
pub(crate) mod docs;
pub(crate) mod fallback;
pub(crate) mod formula;
mod gradient;
mod graph;
mod lanes;
mod lending;
mod operation;
mod order;
mod piece;
mod place;
mod region;
mod repeat;
mod statement;
mod tape;
mod usage;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;

use crate::ir::signature::{Param, Passing, Signature};
use crate::ir::{Function, Kind, Val, Width};
use crate::names::{self, Names};

pub(crate) use companion::companion;
pub(crate) use gradient::{gradient, gradient_in};
pub(crate) use graph::graph;
pub(crate) use lending::{lending_companion, lending_pullback};

/// What all generated items of one function share.
pub(crate) struct Context<'a> {
    pub(crate) signature: &'a Signature,
    /// The crate, `::grad_runtime` unless it was renamed.
    pub(crate) krate: TokenStream,
    /// Items at the top of the user's body, which the generated bodies need, too.
    pub(crate) items: TokenStream,
    /// The user's function: names in it are not used for anything else.
    pub(crate) source: TokenStream,
    /// Names that are not used for variables, even if a variable of the user has them.
    pub(crate) kept_names: Vec<String>,
    /// The function calls itself, so a closure type that contains its own would be infinite.
    pub(crate) recursive: bool,
}

/// Lints that generated code may meet through no fault of its own.
const ALLOW: &str = "#[allow(clippy::all, clippy::pedantic, clippy::nursery, unused_parens, unused_variables, unused_assignments, unreachable_code)]";

impl Context<'_> {
    fn runtime(&self) -> TokenStream {
        let krate = &self.krate;
        quote!(#krate::__private)
    }

    /// The type of a parameter's derivative.
    fn tangent_type(&self, param: &Param) -> TokenStream {
        self.tangent(&param.kind, &param.ty)
    }

    fn tangent(&self, kind: &Kind, ty: &TokenStream) -> TokenStream {
        let krate = &self.krate;
        // Parts that cannot be seen are refused, and then the type stands in a stub.
        if all_float(kind) || has_unknown(kind) {
            ty.clone()
        } else {
            quote!(<#ty as #krate::Differentiable>::Tangent)
        }
    }

    fn result_tangent(&self) -> TokenStream {
        if self.signature.result.is_empty() {
            return quote!(());
        }
        self.tangent(&self.signature.result_kind, &self.signature.result)
    }

    /// The bare derivative of one parameter, a tuple of several.
    fn gradient_type(&self) -> TokenStream {
        let types: Vec<TokenStream> =
            self.signature.returned().map(|param| self.tangent_type(param)).collect();
        if let [ty] = types.as_slice() { ty.clone() } else { quote!((#(#types),*)) }
    }

    /// The type of the derivatives of values of a kind.
    fn tangent_of(&self, kind: &Kind) -> TokenStream {
        let rt = self.runtime();
        match kind {
            Kind::Float(Width::F32) => quote!(#rt::core::primitive::f32),
            Kind::Float(_) => quote!(#rt::core::primitive::f64),
            Kind::Array(element, len) => {
                let element = self.tangent_of(element);
                quote!([#element; #len])
            }
            Kind::Slice(element) => {
                let element = self.tangent_of(element);
                quote!([#element])
            }
            Kind::Vec(element) => {
                let element = self.tangent_of(element);
                quote!(#rt::Vec<#element>)
            }
            Kind::Tuple(kinds) => {
                let kinds = kinds.iter().map(|kind| self.tangent_of(kind));
                quote!((#(#kinds,)*))
            }
            Kind::Unknown | Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert => quote!(()),
        }
    }

    /// The type behind the reference to a parameter's buffer: a vector's length is not the buffer's to change, unless
    /// the vector itself is mutable.
    fn buffer_type(&self, param: &Param) -> TokenStream {
        match (&param.kind, param.passing) {
            _ if all_float(&param.kind) => param.buffer.clone(),
            (Kind::Vec(element), Passing::Shared) => self.tangent_of(&Kind::Slice(element.clone())),
            (kind, _) => self.tangent_of(kind),
        }
    }

    fn buffers(&self) -> TokenStream {
        let buffers = self.signature.buffered().map(|param| {
            let (name, ty) = (self.buffer(param), self.buffer_type(param));
            quote!(#name: &mut #ty)
        });
        quote!(#(#buffers),*)
    }

    /// What the buffer of a parameter is called.
    fn buffer(&self, param: &Param) -> Ident {
        let mut names = Names::beside(&self.source);
        let mut found = None;
        for buffered in self.signature.buffered() {
            let name = names.fresh(&names::adjoint(&names::plain(&buffered.name)));
            if buffered.name == param.name {
                found = Some(name);
            }
        }
        found.unwrap_or_else(|| names::local(&names::adjoint(&names::plain(&param.name))))
    }

    fn generics(&self) -> TokenStream {
        let generics = &self.signature.generics;
        if generics.is_empty() { quote!() } else { quote!(<#generics>) }
    }

    fn params(&self) -> TokenStream {
        let params = self.signature.params.iter().map(|Param { name, ty, .. }| quote!(#name: #ty));
        quote!(#(#params),*)
    }

    /// The user's items, and the traits whose methods generated loops call.
    fn items_and_traits(&self, iterates: bool) -> TokenStream {
        let (rt, items) = (self.runtime(), &self.items);
        let traits = iterates.then(|| {
            quote! {
                #[allow(unused_imports)]
                use #rt::core::iter::{DoubleEndedIterator as _, IntoIterator as _, Iterator as _};
            }
        });
        quote!(#traits #items)
    }

    /// `+ use<…>` of what a pullback's type may depend on: no lifetimes. An anonymous type parameter (`impl Trait`)
    /// cannot be named there, and is captured without.
    fn captures(&self) -> TokenStream {
        let names = &self.signature.generic_names;
        let is_anonymous = |param: &Param| {
            param
                .ty
                .clone()
                .into_iter()
                .any(|token| matches!(token, TokenTree::Ident(ident) if ident == "impl"))
        };
        if self.signature.params.iter().any(is_anonymous) { quote!() } else { quote!(+ use<#(#names),*>) }
    }

    /// The boxed or opaque type of a pullback from `seed` to `gradient`.
    fn pullback_type(&self, seed: &TokenStream, gradient: &TokenStream) -> TokenStream {
        let rt = self.runtime();
        if self.recursive {
            quote!(#rt::Box<dyn #rt::core::ops::FnOnce(#seed) -> #gradient>)
        } else {
            let captures = self.captures();
            quote!(impl #rt::core::ops::FnOnce(#seed) -> #gradient #captures)
        }
    }
}

fn all_float(kind: &Kind) -> bool {
    match kind {
        Kind::Float(_) => true,
        Kind::Tuple(kinds) => kinds.iter().all(all_float),
        Kind::Array(kind, _) | Kind::Slice(kind) | Kind::Vec(kind) => all_float(kind),
        Kind::Unknown | Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert => false,
    }
}

fn has_unknown(kind: &Kind) -> bool {
    match kind {
        Kind::Unknown => true,
        Kind::Tuple(kinds) => kinds.iter().any(has_unknown),
        Kind::Array(kind, _) | Kind::Slice(kind) | Kind::Vec(kind) => has_unknown(kind),
        Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert => false,
    }
}

/// A number literal from its text.
pub(crate) fn number(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}

/// The primal sweep, and the adjoint sweep as the body of a closure: the statements of both, the value, and the
/// adjoints of the parameters by value.
struct Split {
    primal: TokenStream,
    value: TokenStream,
    seed: Ident,
    adjoint: TokenStream,
    adjoints: Vec<TokenStream>,
}

fn split(context: &Context<'_>, function: &Function) -> Split {
    let rt = context.runtime();
    let mut emitter = open(context, function);
    emitter.stmts(&function.primal.stmts);
    let result = function.primal.tail.get(..1).unwrap_or_default();
    let value = emitter.finish(result);
    let primal = std::mem::take(&mut emitter.out);
    let items = context.items_and_traits(emitter.iterates);
    let mut split = Split {
        primal,
        value,
        seed: names::local("_"),
        adjoint: quote!(#rt::core::unreachable!()),
        adjoints: Vec::new(),
    };
    if let Some(adjoint) = &function.adjoint {
        split.seed = emitter.ident(adjoint.seed);
        emitter.bind(adjoint.seed, &split.seed);
        emitter.stmts(&adjoint.body.stmts);
        split.adjoints = emitter.finish_each(&returned(function, &adjoint.body.tail));
        split.adjoint = std::mem::take(&mut emitter.out);
    }
    let items = if emitter.iterates { context.items_and_traits(true) } else { items };
    let primal = split.primal;
    split.primal = quote!(#items #primal);
    split
}

/// `f_vjp` of a function whose parameters are all by value.
pub(crate) fn pullback(context: &Context<'_>, function: &Function, docs: &TokenStream) -> TokenStream {
    let signature = context.signature;
    let name = names::derivative(&signature.name, "vjp");
    let rt = context.runtime();
    let Split { primal, value, seed, adjoint, adjoints } = split(context, function);
    let adjoints = if let [only] = adjoints.as_slice() { only.clone() } else { quote!((#(#adjoints),*)) };
    let diverges = function.primal.diverges || function.adjoint.is_none();
    let adjoints = if diverges { quote!() } else { adjoints };
    let (result, seed_type, gradient) =
        (&signature.result, context.result_tangent(), context.gradient_type());
    let pullback = context.pullback_type(&seed_type, &gradient);
    let closure = quote!(move |#seed: #seed_type| -> #gradient { #adjoint #adjoints });
    let closure = if context.recursive { quote!(#rt::Box::new(#closure)) } else { closure };
    let end = if function.primal.diverges { quote!() } else { quote!((#value, #closure)) };
    item(context, &name, (&quote!(), &quote!(), &quote!((#result, #pullback))), &quote!(#primal #end), docs)
}

/// What the adjoint sweep ends with, without the buffers.
fn returned(function: &Function, tail: &[Val]) -> Vec<Val> {
    tail.iter().copied().filter(|val| !function.is_lent(*val)).collect()
}

fn item(
    context: &Context<'_>,
    name: &Ident,
    (first, buffers, output): (&TokenStream, &TokenStream, &TokenStream),
    body: &TokenStream,
    docs: &TokenStream,
) -> TokenStream {
    let Signature { conditions, attributes, visibility, where_clause, .. } = context.signature;
    let (generics, params) = (context.generics(), context.params());
    let allow: TokenStream = ALLOW.parse().unwrap_or_default();
    let given = [first, &params, buffers].into_iter().filter(|given| !given.is_empty());
    let arrow = (!output.is_empty()).then(|| quote!(-> #output));
    quote! {
        #conditions
        #attributes
        #docs
        #allow
        #visibility fn #name #generics (#(#given),*) #arrow #where_clause { #body }
    }
}

fn open<'f>(context: &Context<'_>, function: &'f Function) -> region::Emitter<'f> {
    let mut emitter = region::Emitter::new(function, context.runtime(), Names::beside(&context.source));
    emitter.claimed.extend(context.kept_names.iter().cloned());
    for (val, param) in function.params.iter().zip(&context.signature.params) {
        emitter.claim(&param.name);
        emitter.bind(*val, &param.name);
        emitter.typed.insert(param.name.to_string());
        emitter.root(*val, &param.name);
        let buffer = function.lent.iter().find(|lent| lent.param == *val).and_then(|lent| lent.buffer);
        if let Some(buffer) = buffer {
            let name = context.buffer(param);
            emitter.names.reserve(&name);
            emitter.root(buffer, &name);
        }
    }
    emitter
}
