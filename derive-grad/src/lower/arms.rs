//! Patterns of `match` arms: names for known parts, and names that the pattern binds.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::visit::Visit;
use syn::{Pat, PatIdent};

use super::pattern::is_rest;
use super::{Lowerer, Value};
use crate::ir::{Kind, Let, Op, Opaque, Refusal, Role, Stmt, Val};

/// What is known of the names in the pattern of an arm.
pub(super) struct ArmNames {
    /// By the guard, the body, or what follows.
    pub(super) mentioned: super::scan::Idents,
    /// In the last arm, a constant would make the whole `match` unreachable there.
    pub(super) may_be_constant: bool,
}

impl ArmNames {
    pub(super) fn new(
        node: &syn::ExprMatch,
        position: usize,
        guard: Option<&syn::Expr>,
        rest: &[syn::Stmt],
    ) -> Self {
        let mut text = TokenStream::new();
        node.arms[position].body.to_tokens(&mut text);
        guard.to_tokens(&mut text);
        for stmt in rest {
            stmt.to_tokens(&mut text);
        }
        Self {
            mentioned: super::scan::mentioned(&text),
            may_be_constant: guard.is_some() || position + 1 < node.arms.len(),
        }
    }
}

impl Lowerer<'_> {
    /// Binds the pattern of a `match` arm. Names that stand for a known part of the scrutinee become that part and
    /// `_` in the pattern; others are bound by the pattern.
    ///
    /// A name that nobody mentions may as well be a constant; one that is mentioned is taken for a variable.
    pub(super) fn bind_arm(
        &mut self,
        pattern: &Pat,
        scrutinee: &Value,
        arm: &ArmNames,
    ) -> (TokenStream, Vec<(Ident, Val)>) {
        let mut pattern = pattern.clone();
        self.extract(&mut pattern, scrutinee, arm);
        let mut names = Names { arm, found: Vec::new() };
        names.visit_pat(&pattern);
        let mut binds = Vec::new();
        for ident in names.found {
            let var = self.declare(&ident, true);
            let kind = self.bound_kind(&pattern, scrutinee, &ident);
            let val = self.val(Some(crate::ir::Name::User(ident.clone())), kind, ident.span());
            self.vars[var].current = Some(val);
            binds.push((ident, val));
        }
        (pattern.to_token_stream(), binds)
    }

    /// What a name that the pattern binds is known to be: only parts that carry no float are worth knowing.
    fn bound_kind(&self, pattern: &Pat, value: &Value, ident: &Ident) -> Kind {
        match (pattern, value) {
            (Pat::Paren(node), value) => self.bound_kind(&node.pat, value, ident),
            (Pat::Ident(node), Value::One(val)) if node.ident == *ident => {
                let kind = self.function.kind(*val).clone();
                if kind.may_carry_float() { Kind::Unknown } else { kind }
            }
            (Pat::Tuple(node), Value::Tuple(parts)) if node.elems.len() == parts.len() => node
                .elems
                .iter()
                .zip(parts)
                .map(|(pattern, part)| self.bound_kind(pattern, part, ident))
                .find(|kind| !matches!(kind, Kind::Unknown))
                .unwrap_or(Kind::Unknown),
            (Pat::Or(node), value) => {
                node.cases.first().map_or(Kind::Unknown, |case| self.bound_kind(case, value, ident))
            }
            _ => Kind::Unknown,
        }
    }

    fn extract(&mut self, pattern: &mut Pat, value: &Value, arm: &ArmNames) {
        match pattern {
            Pat::Paren(node) => self.extract(&mut node.pat, value, arm),
            Pat::Ident(node)
                if node.by_ref.is_none()
                    && arm.mentioned.contains(&crate::names::plain(&node.ident))
                    && self.is_known_part(value) =>
            {
                let node = node.clone();
                match node.subpat.clone() {
                    None => {
                        if node.mutability.is_none() && arm.may_be_constant {
                            self.prove_variable(&node.ident);
                        }
                        *pattern = syn::parse_quote!(_);
                    }
                    Some((_, mut inner)) => {
                        self.extract(&mut inner, value, arm);
                        *pattern = *inner;
                    }
                }
                let plain = PatIdent { subpat: None, ..node };
                self.bind_ident(&plain, None, value.clone());
            }
            Pat::Tuple(node) if !node.elems.iter().any(is_rest) => {
                if let Value::Tuple(parts) = value {
                    for (pattern, part) in node.elems.iter_mut().zip(parts) {
                        self.extract(pattern, part, arm);
                    }
                } else if let Value::One(val) = value {
                    self.extract_parts(node, *val, arm);
                }
            }
            _ => {}
        }
    }

    /// Written for rustc alone, which refuses a variable with the name of a constant.
    fn prove_variable(&mut self, name: &Ident) {
        let tokens = quote::quote!({ let #name @ () = (); });
        let refusal = Refusal { span: name.span(), message: String::new(), on_read: false, hides: false };
        self.stmts.push(Stmt::Let(Let {
            outs: Vec::new(),
            op: Op::Opaque(Opaque {
                tokens,
                reads: Vec::new(),
                stopped: Vec::new(),
                borrows: Vec::new(),
                writes: Vec::new(),
                role: Role::Effect,
                refusal,
            }),
        }));
    }

    /// A tuple that a call returned, or a parameter: its parts are loaded by position.
    fn extract_parts(&mut self, node: &mut syn::PatTuple, val: Val, arm: &ArmNames) {
        if matches!(self.function.kind(val), Kind::Tuple(_)) {
            for (position, pattern) in node.elems.iter_mut().enumerate() {
                if matches!(pattern, Pat::Ident(ident) if arm.mentioned.contains(&crate::names::plain(&ident.ident)))
                {
                    let part = self.part(&Value::One(val), position, pattern.span());
                    self.extract(pattern, &part, arm);
                }
            }
        }
    }

    /// Whether a part may be named directly: floats are copies in any case.
    fn is_known_part(&self, value: &Value) -> bool {
        match value {
            Value::One(val) => self.function.kind(*val).is_float(),
            Value::Tuple(parts) => parts.iter().all(|part| self.is_known_part(part)),
            Value::Unit | Value::Ref(_) | Value::Never | Value::Exit => false,
        }
    }
}

/// By convention; constants and unit variants in patterns begin with a capital letter.
fn is_variable(ident: &Ident) -> bool {
    !ident.to_string().starts_with(char::is_uppercase)
}

/// The variables that a pattern binds, each once.
struct Names<'m> {
    arm: &'m ArmNames,
    found: Vec<Ident>,
}

impl<'ast> Visit<'ast> for Names<'_> {
    fn visit_pat_ident(&mut self, node: &'ast PatIdent) {
        let is_bound =
            is_variable(&node.ident) || self.arm.mentioned.contains(&crate::names::plain(&node.ident));
        if is_bound && !self.found.contains(&node.ident) {
            self.found.push(node.ident.clone());
        }
        syn::visit::visit_pat_ident(self, node);
    }
}
