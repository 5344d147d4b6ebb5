//! The signature: which parameters carry floats, which are differentiated, what the result is.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{FnArg, GenericParam, ItemFn, Pat, ReturnType, Type};

use crate::diagnostics::{self, Errors};
use crate::ir::signature::{Param, Passing, Signature};
use crate::ir::{Kind, Width};
use crate::names;
use crate::options::Options;

/// What tokens tell of a type.
pub(super) fn kind_of(ty: &Type) -> Kind {
    match ty {
        Type::Paren(inner) => kind_of(&inner.elem),
        Type::Group(inner) => kind_of(&inner.elem),
        Type::Tuple(tuple) if tuple.elems.is_empty() => Kind::Unit,
        Type::Tuple(tuple) => Kind::Tuple(tuple.elems.iter().map(kind_of).collect()),
        Type::Array(array) => Kind::Array(Box::new(kind_of(&array.elem)), Some(array.len.to_token_stream())),
        Type::Slice(slice) => Kind::Slice(Box::new(kind_of(&slice.elem))),
        Type::Path(path) if path.qself.is_none() => kind_of_path(&path.path),
        _ => Kind::Unknown,
    }
}

fn kind_of_path(path: &syn::Path) -> Kind {
    let Some(last) = path.segments.last() else {
        return Kind::Unknown;
    };
    if let ("Vec", Some(mut types)) = (last.ident.to_string().as_str(), arguments(last)) {
        return types.next().map_or(Kind::Unknown, |element| Kind::Vec(Box::new(kind_of(element))));
    }
    let primitive = path.segments.len() == 1
        || path.segments.iter().rev().nth(1).is_some_and(|segment| segment.ident == "primitive");
    if !primitive || !last.arguments.is_empty() {
        return Kind::Unknown;
    }
    match last.ident.to_string().as_str() {
        "f64" => Kind::Float(Width::F64),
        "f32" => Kind::Float(Width::F32),
        "bool" => Kind::Bool,
        "u8" | "u16" | "u32" | "u64" | "u128" | "usize" | "i8" | "i16" | "i32" | "i64" | "i128" | "isize" => {
            Kind::Int
        }
        "char" | "String" => Kind::Inert,
        _ => Kind::Unknown,
    }
}

/// Whether a type that is not known to carry a float is known not to carry one.
fn is_inert(ty: &Type) -> bool {
    match ty {
        Type::Reference(reference) => reference.mutability.is_none() && is_inert(&reference.elem),
        Type::Slice(slice) => is_inert(&slice.elem),
        Type::Paren(inner) => is_inert(&inner.elem),
        Type::Group(inner) => is_inert(&inner.elem),
        Type::Path(path) => {
            path.path.is_ident("str")
                || !kind_of(ty).may_carry_float()
                || path.path.segments.last().is_some_and(|last| {
                    let generic = ["Option", "Vec", "Range", "RangeInclusive"]
                        .contains(&last.ident.to_string().as_str());
                    generic && arguments(last).is_some_and(|mut types| types.all(is_inert))
                })
        }
        _ => !kind_of(ty).may_carry_float(),
    }
}

fn arguments(segment: &syn::PathSegment) -> Option<impl Iterator<Item = &Type>> {
    let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    Some(arguments.args.iter().filter_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }))
}

/// Attributes of a function that hold for its derivatives as well.
const REPEATED: &[&str] = &["cfg_attr", "allow", "warn", "deny", "forbid", "inline", "cold", "track_caller"];

pub(super) struct Reader<'a> {
    pub(super) item: &'a ItemFn,
    pub(super) options: &'a Options,
    pub(super) errors: &'a mut Errors,
}

impl Reader<'_> {
    pub(super) fn read(&mut self) -> Signature {
        self.check_qualifiers();
        super::conditions::refuse(self.item, self.errors);
        let sig = &self.item.sig;
        let params = self.params();
        self.check_wrt(&params);
        self.check_graph(&params);
        let excluded = params.iter().any(|param| !param.differentiated && param.kind.may_carry_float());
        if params.iter().all(|param| !param.differentiated) && !excluded && self.errors.is_empty() {
            self.errors.push(sig.ident.span(), diagnostics::nothing_to_differentiate());
        }
        let result_kind = self.result(&params);
        Signature {
            conditions: self.attributes(&["cfg"]),
            attributes: self.attributes(REPEATED),
            visibility: self.item.vis.to_token_stream(),
            name: sig.ident.clone(),
            generics: sig.generics.params.to_token_stream(),
            generic_names: sig.generics.params.iter().filter_map(generic_name).collect(),
            where_clause: sig.generics.where_clause.to_token_stream(),
            params,
            result: match &sig.output {
                ReturnType::Default => TokenStream::new(),
                ReturnType::Type(_, ty) => for_stub(ty).to_token_stream(),
            },
            result_kind,
        }
    }

    fn check_qualifiers(&mut self) {
        let sig = &self.item.sig;
        let mut refuse = |span, qualifier, why| {
            self.errors.push(span, diagnostics::unsupported_qualifier(qualifier, why));
        };
        if let syn::Safety::Unsafe(token) = &sig.safety {
            refuse(token.span(), "unsafe", "generated code is safe code");
        }
        if let Some(token) = &sig.asyncness {
            refuse(token.span(), "async", "its value is there only after other code has run");
        }
        if let Some(variadic) = &sig.variadic {
            refuse(variadic.span(), "variadic", "the types of its arguments are not known");
        }
    }

    fn attributes(&self, kept: &[&str]) -> TokenStream {
        let kept = |attr: &&syn::Attribute| kept.iter().any(|name| attr.path().is_ident(name));
        self.item.attrs.iter().filter(kept).map(ToTokens::to_token_stream).collect()
    }

    fn params(&mut self) -> Vec<Param> {
        let mut params = Vec::new();
        for (position, input) in self.item.sig.inputs.iter().enumerate() {
            match input {
                FnArg::Receiver(receiver) => {
                    self.errors.push(receiver.self_token.span(), diagnostics::method_later());
                }
                FnArg::Typed(typed) => params.push(self.param(position, typed)),
            }
        }
        params
    }

    fn param(&mut self, position: usize, typed: &syn::PatType) -> Param {
        let name = match &*typed.pat {
            Pat::Ident(ident) => ident.ident.clone(),
            _ => names::local(&format!("arg{position}")),
        };
        let no_grad = typed.attrs.iter().any(|attr| attr.path().is_ident("no_grad"));
        let named = self.options.wrt.as_ref().map(|wrt| wrt.contains(&name));
        if let (true, Some(true)) = (no_grad, named) {
            self.errors.push(name.span(), diagnostics::wrt_and_no_grad(&name.to_string()));
        }
        let (passing, content) = passing(&typed.ty);
        let kind = kind_of(content);
        let asked = !no_grad && named.unwrap_or(true);
        let differentiated = asked && kind.may_carry_float() && self.is_differentiable(&kind, content);
        if named == Some(true) && !differentiated && !no_grad && is_inert(&typed.ty) {
            let ty = diagnostics::tidy(&typed.ty.to_token_stream());
            self.errors.push(name.span(), diagnostics::inert_wrt(&name.to_string(), &ty));
        }
        let buffer = match (passing, element_of_vec(content)) {
            (Passing::Shared, Some(element)) => quote::quote!([#element]),
            _ => content.to_token_stream(),
        };
        let (ty, content) = (typed.ty.to_token_stream(), content.to_token_stream());
        Param { name, ty, content, buffer, passing, kind, differentiated }
    }

    /// Reports types that might carry a float in a way that is not differentiated.
    fn is_differentiable(&mut self, kind: &Kind, ty: &Type) -> bool {
        match kind {
            Kind::Float(_) => true,
            Kind::Tuple(kinds) => match ty {
                Type::Tuple(tuple) => {
                    let checks: Vec<bool> = kinds
                        .iter()
                        .zip(&tuple.elems)
                        .map(|(kind, ty)| !kind.may_carry_float() || self.is_differentiable(kind, ty))
                        .collect();
                    checks.iter().all(|ok| *ok)
                }
                _ => true,
            },
            Kind::Array(kind, _) | Kind::Slice(kind) | Kind::Vec(kind) => match ty {
                Type::Array(array) => self.is_differentiable(kind, &array.elem),
                Type::Slice(slice) => self.is_differentiable(kind, &slice.elem),
                Type::Path(path) => path
                    .path
                    .segments
                    .last()
                    .and_then(arguments)
                    .and_then(|mut types| types.next())
                    .is_none_or(|element| self.is_differentiable(kind, element)),
                _ => true,
            },
            Kind::Unknown if is_inert(ty) => false,
            Kind::Unknown => {
                self.refuse_type(ty);
                // By value it has its place in the stub's result.
                matches!(ty, Type::Path(_))
            }
            Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert => false,
        }
    }

    fn check_graph(&mut self, params: &[Param]) {
        if self.options.graph.is_some() {
            for param in params.iter().filter(|param| param.is_buffered() || param.kind.is_moved()) {
                self.errors.push_over(&param.ty, diagnostics::graph_memory("a parameter by reference"));
            }
        }
    }

    fn refuse_type(&mut self, ty: &Type) {
        let text = diagnostics::tidy(&ty.to_token_stream());
        let generics = &self.item.sig.generics;
        let generic = generics.type_params().find(|param| match ty {
            Type::Path(path) => path.path.is_ident(&param.ident),
            _ => false,
        });
        let message = match (generic, ty) {
            (Some(param), _) => diagnostics::generic_float(&param.ident.to_string()),
            (None, ty) if is_callable(ty) => diagnostics::callable_parameter(&text),
            (None, Type::Path(path)) if contains_float(&path.path) => diagnostics::parameter_later(&text),
            (None, Type::Reference(_)) => diagnostics::inner_reference(&text),
            (None, _) => diagnostics::opaque_parameter_type(&text),
        };
        self.errors.push_over(&ty.to_token_stream(), message);
    }

    fn check_wrt(&mut self, params: &[Param]) {
        let Some(wrt) = &self.options.wrt else { return };
        let names: Vec<String> = params.iter().map(|param| param.name.to_string()).collect();
        for name in wrt {
            if !names.contains(&name.to_string()) {
                self.errors.push(name.span(), diagnostics::unknown_wrt(&name.to_string(), &names));
            }
        }
    }

    fn result(&mut self, params: &[Param]) -> Kind {
        let is_written = |param: &Param| param.passing == Passing::Mutable && param.kind.may_carry_float();
        let writes_floats = params.iter().any(is_written);
        let ReturnType::Type(_, ty) = &self.item.sig.output else {
            if self.options.grad || !writes_floats {
                self.errors.push(self.item.sig.ident.span(), diagnostics::no_result(writes_floats));
            }
            return Kind::Unit;
        };
        let kind = kind_of(ty);
        let tokens = ty.to_token_stream();
        let text = diagnostics::tidy(&tokens);
        let name = self.item.sig.ident.to_string();
        match &kind {
            Kind::Float(_) => {}
            Kind::Unknown if matches!(&**ty, Type::Reference(_)) => {
                self.errors.push_over(&tokens, diagnostics::reference_result(&text));
            }
            Kind::Unknown if matches!(&**ty, Type::Path(path) if contains_float(&path.path)) => {
                self.errors.push_over(&tokens, diagnostics::result_later(&text));
            }
            _ if !known(&kind) => self.errors.push_over(&tokens, diagnostics::opaque_result_type(&text)),
            _ if !(kind.may_carry_float() || writes_floats && self.options.vjp && !self.options.grad) => {
                self.errors.push_over(&tokens, diagnostics::result_without_float(&text));
            }
            _ if self.options.grad => {
                self.errors.push_over(&tokens, diagnostics::result_not_one_float(&text, &name));
            }
            _ if self.options.graph.is_some() => self.errors.push_over(&tokens, diagnostics::graph_result()),
            _ => {}
        }
        kind
    }
}

/// A result that is a reference has been refused; in the stub it must not depend on the buffers.
fn for_stub(ty: &Type) -> Type {
    let mut ty = ty.clone();
    if let Type::Reference(reference) = &mut ty {
        reference.lifetime.get_or_insert_with(|| syn::Lifetime::new("'static", reference.and_token.span()));
    }
    ty
}

/// No part of the type is unknown.
fn known(kind: &Kind) -> bool {
    match kind {
        Kind::Unknown => false,
        Kind::Tuple(kinds) => kinds.iter().all(known),
        Kind::Array(kind, _) | Kind::Slice(kind) | Kind::Vec(kind) => known(kind),
        Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert => true,
    }
}

/// How a parameter travels, and the type of what it refers to.
fn passing(ty: &Type) -> (Passing, &Type) {
    match ty {
        Type::Reference(reference) if reference.mutability.is_some() => (Passing::Mutable, &reference.elem),
        Type::Reference(reference) => (Passing::Shared, &reference.elem),
        Type::Paren(inner) => passing(&inner.elem),
        Type::Group(inner) => passing(&inner.elem),
        _ => (Passing::Value, ty),
    }
}

fn element_of_vec(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Vec")?;
    arguments(last)?.next()
}

/// A function as a value.
fn is_callable(ty: &Type) -> bool {
    match ty {
        Type::FnPtr(_) | Type::ImplTrait(_) | Type::TraitObject(_) => true,
        Type::Reference(reference) => is_callable(&reference.elem),
        _ => false,
    }
}

/// `Vec<f64>`, `Option<(f64, f64)>`: plainly a float inside something that is not taken apart.
fn contains_float(path: &syn::Path) -> bool {
    let last = path.segments.last();
    let floats = last
        .and_then(arguments)
        .map(|mut types| types.any(|ty| known(&kind_of(ty)) && kind_of(ty).may_carry_float()));
    floats.unwrap_or(false)
}

/// Types and constants; the pullbacks that the names are for borrow nothing.
fn generic_name(param: &GenericParam) -> Option<TokenStream> {
    match param {
        GenericParam::Lifetime(_) => None,
        GenericParam::Type(param) => Some(param.ident.to_token_stream()),
        GenericParam::Const(param) => Some(param.ident.to_token_stream()),
    }
}
