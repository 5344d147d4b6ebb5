//! The names in a function, as text: those that it gives to variables, and those that it expects around it.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Expr, Item, ItemFn, Pat};

use super::elements;
use super::scan::{self, Idents};
use crate::names;

/// The names in one body, or in several that are written as one.
#[derive(Clone, Default)]
pub(super) struct Words {
    bound: Idents,
    /// Of the bound ones, those of patterns that stay as they are written.
    fixed: Idents,
    free: Idents,
    called: Idents,
    /// What may be a call of a function of the same module.
    beside: Idents,
    closures: Idents,
    macros: Idents,
    /// There are items inside.
    items: bool,
    /// They may bring any name into scope.
    open: bool,
}

impl Words {
    pub(super) fn of(item: &ItemFn) -> Self {
        let mut words = Self::default();
        words.visit_signature(&item.sig);
        words.visit_block(&item.block);
        let generics = &item.sig.generics;
        words.bound.extend(generics.type_params().map(|param| names::plain(&param.ident)));
        words.bound.extend(generics.const_params().map(|param| names::plain(&param.ident)));
        let Self { bound, free, called, closures, .. } = &mut words;
        let is_outer = |name: &String| called.contains(name) && !closures.contains(name);
        free.retain(|name| !bound.contains(name) || is_outer(name));
        words
    }

    /// Of the function that is generated from, whose parameters keep their names.
    pub(super) fn of_outermost(item: &ItemFn) -> Self {
        let mut words = Self::of(item);
        words.fix(&item.sig.inputs.to_token_stream());
        words
    }

    /// The names of the functions of the same module that it may call.
    pub(super) fn calls(self) -> Idents {
        self.beside
    }

    /// Whether what the function means depends on where it stands in its module.
    pub(super) fn hides(&self, macros: &Idents) -> bool {
        self.items || !self.macros.is_disjoint(macros)
    }

    /// Whether another function can be written inside this one: neither's variables hide what the other means.
    /// Variables with the name of one of these functions get another.
    pub(super) fn has_room_for(&self, other: &Self, functions: &Idents) -> bool {
        !self.open && !self.hides_from(other, functions) && !other.hides_from(self, functions)
    }

    fn hides_from(&self, other: &Self, functions: &Idents) -> bool {
        let stays = |name: &&String| !functions.contains(*name) || self.fixed.contains(*name);
        self.bound.intersection(&other.free).any(|name| stays(&name))
    }

    pub(super) fn take(&mut self, other: &Self) {
        self.bound.extend(other.bound.iter().cloned());
        self.fixed.extend(other.fixed.iter().cloned());
        self.free.extend(other.free.iter().cloned());
    }

    fn fix(&mut self, pattern: &TokenStream) {
        self.fixed.extend(scan::mentioned(pattern));
    }
}

impl<'ast> Visit<'ast> for Words {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        let first = path.segments.first().filter(|_| path.leading_colon.is_none());
        self.free.extend(first.map(|first| names::plain(&first.ident)));
        visit::visit_path(self, path);
    }

    fn visit_pat_ident(&mut self, node: &'ast syn::PatIdent) {
        let name = names::plain(&node.ident);
        // It may be a constant.
        if name.starts_with(char::is_uppercase) {
            self.free.insert(name.clone());
        }
        self.bound.insert(name);
        visit::visit_pat_ident(self, node);
    }

    fn visit_local(&mut self, node: &'ast syn::Local) {
        if let (Pat::Ident(pattern), Some(init)) = (&node.pat, &node.init) {
            self.closures
                .extend(matches!(*init.expr, Expr::Closure(_)).then(|| names::plain(&pattern.ident)));
        }
        visit::visit_local(self, node);
    }

    fn visit_arm(&mut self, node: &'ast syn::Arm) {
        self.fix(&node.pat.to_token_stream());
        visit::visit_arm(self, node);
    }

    fn visit_expr_let(&mut self, node: &'ast syn::ExprLet) {
        self.fix(&node.pat.to_token_stream());
        visit::visit_expr_let(self, node);
    }

    fn visit_expr_closure(&mut self, node: &'ast syn::ExprClosure) {
        for pattern in &node.inputs {
            self.fix(&pattern.to_token_stream());
        }
        visit::visit_expr_closure(self, node);
    }

    fn visit_expr_call(&mut self, node: &'ast syn::ExprCall) {
        if let Expr::Path(callee) = &*node.func {
            let mut segments = callee.path.segments.iter();
            let (first, last) = (segments.next(), segments.next_back());
            let is_beside = last.is_none() || first.is_some_and(|first| first.ident == "self");
            let name = last.or(first).filter(|_| is_beside).map(|last| names::plain(&last.ident));
            self.called.extend(callee.path.get_ident().map(names::plain));
            self.beside.extend(name);
        }
        visit::visit_expr_call(self, node);
    }

    fn visit_macro(&mut self, node: &'ast syn::Macro) {
        self.macros.extend(node.path.segments.last().map(|last| names::plain(&last.ident)));
        self.free.extend(scan::mentioned(&node.tokens));
        self.beside.extend(scan::mentioned(&node.tokens));
        self.visit_path(&node.path);
        elements::visit(node, self);
    }

    fn visit_item(&mut self, item: &'ast Item) {
        self.items = true;
        self.open |= matches!(item, Item::Use(_) | Item::Macro(_) | Item::ExternCrate(_) | Item::Verbatim(_));
        let mentioned = scan::mentioned(&item.to_token_stream());
        self.bound.extend(mentioned.iter().cloned());
        self.fixed.extend(mentioned);
    }
}
