//! What a body may not contain, whatever flows through it: one name for two variables, and items that must exist once.
//!
//! The body is written a second time by every generated function, from what the attribute sees. It does not see which
//! of two equal names a macro meant.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Ident;
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{Item, ItemFn};

use super::elements;
use crate::diagnostics::{self, Errors};
use crate::names;

/// Reports all of it.
pub(super) fn check(item: &ItemFn, errors: &mut Errors) {
    let mut variables = Variables::default();
    variables.visit_signature(&item.sig);
    variables.visit_block(&item.block);
    variables.report(errors);
    items(&item.block, errors);
}

/// Names that stand for variables, and the places of their spelling: the expansions that wrote them.
#[derive(Default)]
struct Variables {
    bound: BTreeSet<String>,
    spelled: BTreeMap<String, Vec<Ident>>,
}

impl Variables {
    fn spell(&mut self, ident: &Ident) {
        let spelled = self.spelled.entry(names::plain(ident)).or_default();
        spelled.push(ident.clone());
    }

    /// Two expansions that write the same name mean two variables.
    fn report(&self, errors: &mut Errors) {
        for (name, spelled) in self.spelled.iter().filter(|(name, _)| self.bound.contains(*name)) {
            let mut spelled = spelled.iter();
            let first = spelled.next().map(names::expansion);
            if let Some(other) = spelled.find(|other| first != Some(names::expansion(other))) {
                let message = diagnostics::refused(
                    &format!("`{name}`, which a macro writes and its caller as well,"),
                    "they are two variables with one name, which cannot be told apart here",
                    "give the variable inside the macro another name",
                );
                errors.push(other.span(), message);
            }
        }
    }
}

impl<'ast> Visit<'ast> for Variables {
    fn visit_pat_ident(&mut self, node: &'ast syn::PatIdent) {
        self.bound.insert(names::plain(&node.ident));
        self.spell(&node.ident);
        visit::visit_pat_ident(self, node);
    }

    fn visit_expr_path(&mut self, node: &'ast syn::ExprPath) {
        if let Some(ident) = node.path.get_ident() {
            self.spell(ident);
        }
    }

    fn visit_macro(&mut self, node: &'ast syn::Macro) {
        elements::visit(node, self);
    }

    fn visit_item(&mut self, _: &'ast Item) {}
}

/// Items that would exist once more in every generated function.
fn items(block: &syn::Block, errors: &mut Errors) {
    let items: Vec<&Item> = block.stmts.iter().filter_map(item).collect();
    for item in &items {
        match item {
            Item::Static(_) => errors.push_over(
                &item.to_token_stream(),
                diagnostics::refused(
                    "a function with a `static` inside",
                    "its derivative would have a `static` of its own",
                    "move it out of the function, or make it a `const`",
                ),
            ),
            Item::Impl(node) if !is_about_local(node, &items) => errors.push_over(
                &item.to_token_stream(),
                diagnostics::refused(
                    "a function with an `impl` for an outer type inside",
                    "its derivative would implement it a second time",
                    "move it out of the function",
                ),
            ),
            _ => {}
        }
    }
}

fn item(stmt: &syn::Stmt) -> Option<&Item> {
    match stmt {
        syn::Stmt::Item(item) => Some(item),
        _ => None,
    }
}

/// Whether the type or the trait of an `impl` is one of these items.
fn is_about_local(node: &syn::ItemImpl, items: &[&Item]) -> bool {
    let declared = |ident: &Ident| {
        items.iter().any(|item| match item {
            Item::Struct(item) => item.ident == *ident,
            Item::Enum(item) => item.ident == *ident,
            Item::Union(item) => item.ident == *ident,
            Item::Trait(item) => item.ident == *ident,
            _ => false,
        })
    };
    let mut mentioned = super::scan::mentioned(&node.self_ty.to_token_stream());
    if let Some((path, _)) = &node.trait_ {
        mentioned.extend(super::scan::mentioned(&path.to_token_stream()));
    }
    mentioned.iter().any(|name| syn::parse_str::<Ident>(name).is_ok_and(|ident| declared(&ident)))
}
