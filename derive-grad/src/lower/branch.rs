//! `if`: two branches, which join. With an exit inside, what follows goes into the branches that go on.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, ExprIf};

use super::chain::{chain, if_let};
use super::stmt::{Bind, Cont, Dest};
use super::{Lowerer, Value, exits};
use crate::ir::{If, Stmt, Val};

impl Lowerer<'_> {
    /// Two branches from the present state of the variables.
    pub(super) fn branch(
        &mut self,
        cond: Val,
        span: Span,
        then: impl FnOnce(&mut Self) -> Value,
        els: impl FnOnce(&mut Self) -> Value,
    ) -> Value {
        let branches = [self.lower_branch(then), self.lower_branch(els)];
        let (mut regions, outs, value) = self.join(branches.into(), span);
        let (els, then) = (regions.pop().unwrap_or_default(), regions.pop().unwrap_or_default());
        let mirror = self.function.fresh_mirror();
        self.stmts.push(Stmt::If(If { mirror, cond, then, els, outs }));
        self.house();
        value
    }

    pub(super) fn if_expr(&mut self, node: &ExprIf) -> Value {
        if let Some(block) = chain(node, &mut self.labels) {
            return self.expr(&block);
        }
        let span = node.if_token.span;
        if let Expr::Let(condition) = &*node.cond {
            let arms = if_let(node, condition);
            return self.match_expr(&arms);
        }
        let cond = self.expr(&node.cond);
        if let Value::Never = cond {
            return cond;
        }
        let cond = self.one(cond, span);
        self.branch(
            cond,
            span,
            |this| this.block(&node.then_branch, &Dest::Value),
            |this| node.else_branch.as_ref().map_or(Value::Unit, |(_, other)| this.expr(other)),
        )
    }

    /// An `if` with an exit inside. If only one branch can go on, what follows goes into that branch; else it
    /// follows in an `if` on the flags.
    pub(super) fn split_if(&mut self, node: &ExprIf, cont: &Cont<'_>) -> Value {
        if let Some(block) = chain(node, &mut self.labels) {
            return self.split_expr(&block, cont);
        }
        let span = node.if_token.span;
        if let Expr::Let(condition) = &*node.cond {
            let arms = if_let(node, condition);
            return self.split_match(&arms, cont);
        }
        if !exits::of_expr(&node.cond).is_empty() {
            self.refuse_exit(node.cond.span());
            return Value::Exit;
        }
        let cond = self.expr(&node.cond);
        let cond = self.one(cond, span);
        let other_falls = node.else_branch.as_ref().is_none_or(|(_, other)| exits::falls(other));
        let whole = Expr::If(node.clone());
        self.split_arms(&whole, exits::block_falls(&node.then_branch) && other_falls, cont, |this, cont| {
            this.branch(
                cond,
                span,
                |this| this.block(&node.then_branch, &Dest::Then(cont)),
                |this| match &node.else_branch {
                    Some((_, other)) => this.split_expr(other, cont),
                    None => this.resume(cont, Value::Unit, span),
                },
            )
        })
    }

    /// With several branches that can go on, their value goes through a variable.
    pub(super) fn split_arms(
        &mut self,
        expr: &Expr,
        several: bool,
        cont: &Cont<'_>,
        branches: impl FnOnce(&mut Self, &Cont<'_>) -> Value,
    ) -> Value {
        if !several {
            return branches(self, cont);
        }
        let joined = self.declare_hidden("value");
        let dest = if matches!(cont.bind, Bind::Nothing) { Dest::Discard } else { Dest::Var(joined) };
        let end = Cont { bind: Bind::Tail, rest: &[], dest: &dest, scopes: self.scopes.len() };
        let value = branches(self, &end);
        if let Value::Never = value {
            return value;
        }
        let value = self.vars[joined].current.map_or(Value::Unit, Value::One);
        self.guarded(expr, value, cont)
    }
}
