//! Assignments: to variables, to places, and compound, in Rust's evaluation order.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, ExprAssign, ExprBinary};

use super::expr::primitive;
use super::lend::{Alias, Hold};
use super::{Lowerer, Value, VarId};
use crate::diagnostics;
use crate::ir::{Kind, Op, Place, Primitive, Step, Val};
use crate::names;

impl Lowerer<'_> {
    pub(super) fn assignment(&mut self, node: &ExprAssign) -> Value {
        let value = self.expr(&node.right);
        match value {
            Value::Never | Value::Exit => value,
            value => {
                self.store(&node.left, value);
                Value::Unit
            }
        }
    }

    /// `place = value`, where the place may be a tuple or an array of places.
    pub(super) fn store(&mut self, left: &Expr, value: Value) {
        match left {
            Expr::Paren(node) => self.store(&node.expr, value),
            Expr::Infer(_) => {}
            Expr::Tuple(node) => {
                for (position, left) in node.elems.iter().enumerate() {
                    let part = self.part(&value, position, left.span());
                    self.store(left, part);
                }
            }
            Expr::Array(node) => {
                let span = left.span();
                let from = self.home(value, Hold::Place, span);
                for (position, left) in node.elems.iter().enumerate() {
                    let index = self.int(position, span);
                    let part = self.deref(&from.at(Step::Index(index)), span);
                    self.store(left, Value::One(part));
                }
            }
            _ => match (self.plain_variable(left), value) {
                (Some(var), Value::Ref(alias)) if self.is_reference(var) => self.rebind(var, alias, left),
                (Some(var), value) if self.vars[var].alias.is_none() => self.assign(var, value, left.span()),
                (_, value) => {
                    let val = self.one(value, left.span());
                    match self.located(left) {
                        // What was there goes, but its adjoint has its shape.
                        Some(alias) if !alias.steps.is_empty() && self.kind_of_alias(&alias).is_moved() => {
                            self.put_in(&alias, val, left.span());
                        }
                        Some(alias) => self.update(&alias, left, |place| Op::Store(place, val)),
                        None => self.refuse_place(left),
                    }
                }
            },
        }
    }

    pub(super) fn plain_variable(&self, expr: &Expr) -> Option<VarId> {
        match expr {
            Expr::Path(node) => node.path.get_ident().and_then(|ident| self.lookup(&names::plain(ident))),
            _ => None,
        }
    }

    fn is_reference(&self, var: VarId) -> bool {
        let var = &self.vars[var];
        var.alias.is_some() || var.current.is_none()
    }

    /// `let r; r = &a;` is a `let`; a reference that changes what it refers to cannot be followed.
    fn rebind(&mut self, var: VarId, alias: Alias, left: &Expr) {
        if self.vars[var].alias.is_some() {
            return self.refuse_rebinding(left);
        }
        self.touch(&alias);
        self.vars[var].alias = Some(alias);
    }

    pub(super) fn refuse_rebinding(&mut self, reference: &Expr) {
        let why = "what it refers to changes, and cannot be followed";
        let remedy = "keep an index or a range in a variable, and let that change";
        let message = diagnostics::refused("this reference", why, remedy);
        self.errors.push_over(&quote::ToTokens::to_token_stream(reference), message);
    }

    fn located(&mut self, left: &Expr) -> Option<Alias> {
        self.locate(left).and_then(Result::ok)
    }

    /// A change of a part of a root.
    pub(super) fn update(&mut self, alias: &Alias, left: &Expr, op: impl FnOnce(Place) -> Op) {
        let Some(place) = self.place_of(alias) else {
            return self.refuse_place(left);
        };
        if !self.is_version(place.base) {
            return self.refuse_place(left);
        }
        self.change(alias.var, op(place));
    }

    /// The next version of a variable.
    pub(super) fn change(&mut self, var: VarId, op: Op) {
        if let Some(before) = self.vars[var].current {
            let next = self.version(op, before);
            self.vars[var].current = Some(next);
        }
    }

    pub(super) fn refuse_place(&mut self, left: &Expr) {
        if self.is_refused_reference(left) {
            return;
        }
        self.errors.push_over(
            &quote::ToTokens::to_token_stream(left),
            diagnostics::refused(
                "an assignment to this place",
                "it is not a variable, nor a part of one, that can be followed",
                "assign to a local variable, to an element of it, or through a reference bound in a `let`",
            ),
        );
    }

    /// Assigning through a variable that is not mutable takes a reference in it, which has been refused where it was
    /// bound.
    fn is_refused_reference(&self, left: &Expr) -> bool {
        let var = super::scan::base(left).and_then(|name| self.lookup(&name));
        let is_unknown = |var: VarId| {
            let Some(current) = self.vars[var].current else { return false };
            !self.vars[var].mutable && matches!(self.function.kind(current), Kind::Unknown)
        };
        !self.errors.is_empty() && var.is_some_and(is_unknown)
    }

    /// `place op= value`. On primitives the value is computed first, then the place.
    pub(super) fn compound(&mut self, node: &ExprBinary) -> Value {
        let span = node.op.span();
        let Some(primitive) = primitive(&node.op) else { return self.compound_bits(node) };
        let value = self.expr(&node.right);
        if let Value::Never | Value::Exit = value {
            return value;
        }
        let val = self.operand(value, span);
        let plain = self.plain_variable(&node.left).filter(|var| self.vars[*var].alias.is_none());
        match plain.and_then(|var| self.vars[var].current.map(|current| (var, current))) {
            Some((var, current)) if !self.is_version(current) => {
                let next = self.arithmetic(primitive, vec![current, val], span);
                self.assign(var, Value::One(next), span);
            }
            _ => self.compound_place(&node.left, primitive, val, span),
        }
        Value::Unit
    }

    /// `n <<= k`: kept as it stands, `n << k`, and assigned.
    fn compound_bits(&mut self, node: &ExprBinary) -> Value {
        let mut plain = node.clone();
        plain.op = match node.op {
            BinOp::BitAndAssign(token) => BinOp::BitAnd(syn::Token![&](token.spans[0])),
            BinOp::BitOrAssign(token) => BinOp::BitOr(syn::Token![|](token.spans[0])),
            BinOp::BitXorAssign(token) => BinOp::BitXor(syn::Token![^](token.spans[0])),
            BinOp::ShlAssign(token) => BinOp::Shl(syn::Token![<<](token.spans[0])),
            _ => BinOp::Shr(syn::Token![>>](node.op.span())),
        };
        let value = self.expr(&Expr::Binary(plain));
        self.store(&node.left, value);
        Value::Unit
    }

    fn compound_place(&mut self, left: &Expr, primitive: Primitive, val: Val, span: Span) {
        let Some(alias) = self.located(left).map(|alias| alias.held(Hold::Place)) else {
            return self.refuse_place(left);
        };
        let Some(place) = self.place_of(&alias) else {
            return self.refuse_place(left);
        };
        let is_float = self.kind_at(&place).is_float();
        let op = match primitive {
            Primitive::Add if is_float => Op::AddTo(place, val),
            Primitive::Sub if is_float => Op::SubFrom(place, val),
            _ => {
                let old = self.load(place.clone(), span);
                let new = self.arithmetic(primitive, vec![old, val], span);
                Op::Store(place, new)
            }
        };
        self.update(&alias, left, |_| op);
    }
}
