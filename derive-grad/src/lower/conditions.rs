//! `#[cfg(…)]` inside a function: the Rust compiler decides it after us, so what is left of the function is not known.

use syn::visit::Visit;
use syn::{Attribute, ItemFn};

use super::{elements, scan};
use crate::diagnostics::{self, Errors};
use quote::ToTokens;

/// Reports every condition on a parameter or in the body. On the function, and on items inside it, they are repeated.
pub(super) fn refuse(item: &ItemFn, errors: &mut Errors) {
    let mut finder = Finder { errors };
    finder.visit_signature(&item.sig);
    finder.visit_block(&item.block);
}

struct Finder<'e> {
    errors: &'e mut Errors,
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        let tokens = attribute.meta.to_token_stream();
        let conditional = attribute.path().is_ident("cfg_attr") && scan::mentioned(&tokens).contains("cfg");
        if attribute.path().is_ident("cfg") || conditional {
            self.errors.push_over(&attribute.to_token_stream(), diagnostics::condition());
        }
    }

    fn visit_macro(&mut self, node: &'ast syn::Macro) {
        elements::visit(node, self);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
