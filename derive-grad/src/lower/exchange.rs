//! `std::mem`: what is at places is exchanged, replaced, taken.

use proc_macro2::Span;
use syn::Expr;

use super::lend::{Alias, Hold};
use super::{Lowerer, Value, VarId};
use crate::ir::{Kind, Let, Literal, Op, Stmt, Val};
use crate::names;

impl Lowerer<'_> {
    /// `mem::swap(&mut a, &mut b)`
    pub(super) fn exchange(&mut self, a: &Expr, b: &Expr) -> Option<Value> {
        if self.changes_references([a, b]) {
            return Some(Value::Unit);
        }
        let (Value::Ref(a), Value::Ref(b)) = (self.expr(a), self.expr(b)) else { return None };
        let (place_a, place_b) = (self.root_place(&a)?, self.root_place(&b)?);
        if a.var == b.var {
            let span = Span::mixed_site();
            let (old_a, old_b) = (self.load(place_a.clone(), span), self.load(place_b, span));
            self.change(a.var, Op::Store(place_a, old_b));
            let place_b = self.root_place(&b)?;
            self.change(b.var, Op::Store(place_b, old_a));
            return Some(Value::Unit);
        }
        let outs = [place_a.base, place_b.base].map(|before| self.version_of(before));
        (self.vars[a.var].current, self.vars[b.var].current) = (Some(outs[0]), Some(outs[1]));
        self.stmts.push(Stmt::Let(Let { outs: outs.to_vec(), op: Op::Exchange(place_a, place_b) }));
        Some(Value::Unit)
    }

    /// `mem::replace(&mut place, new)`, and `mem::take(&mut place)` without `new`.
    pub(super) fn replace(&mut self, place: &Expr, new: Option<&Expr>, span: Span) -> Option<Value> {
        if self.changes_references([place]) {
            return Some(Value::One(self.missing(&Kind::Unknown, span)));
        }
        let Value::Ref(alias) = self.expr(place) else { return None };
        let kind = self.kind_of_alias(&alias);
        let new = match new.map(|new| self.expr(new)) {
            Some(never @ (Value::Never | Value::Exit)) => return Some(never),
            Some(value) => self.operand(value, span),
            None => match &kind {
                Kind::Vec(_) => self.push(Op::Empty(None), kind.clone(), span),
                Kind::Float(_) => self.push(Op::Literal(Literal::float("0.0")), kind.clone(), span),
                Kind::Int => self.int(0, span),
                _ => return None,
            },
        };
        if !kind.is_moved() {
            let old = self.deref(&alias, span);
            let place = self.root_place(&alias)?;
            self.change(alias.var, Op::Store(place, new));
            return Some(Value::One(old));
        }
        let old = self.put_in(&alias, new, span)?;
        Some(Value::One(self.push(Op::Move(old), kind, span)))
    }

    /// What a variable owns, moved out of it. Where the variable may still be there afterwards on another path, or gets
    /// a new value, something empty takes the place of what it held.
    pub(super) fn moved_out(&mut self, var: VarId, val: Val, span: Span) -> Val {
        let kind = self.function.kind(val).clone();
        let may_stay = self.nesting > self.vars[var].nesting
            || self.assigned.contains(&names::plain(&self.vars[var].ident));
        let empty = if may_stay { self.hollow(&kind, span) } else { None };
        let alias = Alias { var, steps: Vec::new(), hold: Hold::Mutable };
        let old = empty.and_then(|empty| self.put_in(&alias, empty, span)).unwrap_or(val);
        self.push(Op::Move(old), kind, span)
    }

    /// A value that owns nothing.
    fn hollow(&mut self, kind: &Kind, span: Span) -> Option<Val> {
        match kind {
            Kind::Vec(_) => Some(self.push(Op::Empty(None), kind.clone(), span)),
            Kind::Tuple(kinds) => {
                let parts: Option<Vec<Val>> = kinds.iter().map(|kind| self.hollow(kind, span)).collect();
                Some(self.push(Op::Tuple(parts?), kind.clone(), span))
            }
            kind if kind.has_literal() => Some(self.missing(kind, span)),
            _ => None,
        }
    }

    /// Exchanges what is at a place with a value, so that the adjoint of what was there keeps its shape; gives the
    /// variable that holds what was there.
    pub(super) fn put_in(&mut self, alias: &Alias, new: Val, span: Span) -> Option<Val> {
        let home = self.home(Value::One(new), Hold::Mutable, span);
        let (here, there) = (self.root_place(alias)?, self.root_place(&home)?);
        let outs = [here.base, there.base].map(|before| self.version_of(before));
        (self.vars[alias.var].current, self.vars[home.var].current) = (Some(outs[0]), Some(outs[1]));
        self.stmts.push(Stmt::Let(Let { outs: outs.to_vec(), op: Op::Exchange(here, there) }));
        Some(outs[1])
    }

    /// `&mut name` where the name stands for a reference: the reference itself would change, and not what it refers to.
    fn changes_references<'a>(&mut self, places: impl IntoIterator<Item = &'a Expr>) -> bool {
        let mut found = false;
        for place in places {
            let Expr::Reference(node) = place else { continue };
            let Some(var) = self.plain_variable(&node.expr) else { continue };
            let holds = self.vars[var].alias.as_ref().map(|alias| alias.hold);
            if let Some(Hold::Shared | Hold::Mutable) = holds {
                self.refuse_rebinding(place);
                found = true;
            }
        }
        found
    }
}
