//! `match`, `let … else` and guards: arms that join like branches.

use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprMatch, Pat};

use super::pattern::ArmNames;
use super::stmt::{Bind, Cont, typed};
use super::{Lowerer, Value, exits, scan};
use crate::diagnostics;
use crate::ir::{Arm, Match, Region, Stmt, Val};

impl Lowerer<'_> {
    pub(super) fn match_expr(&mut self, node: &ExprMatch) -> Value {
        let Some((scrutinee, parts)) = self.scrutinee(node) else {
            return Value::Never;
        };
        let bodies = node.arms.iter().map(|arm| &*arm.body).collect();
        self.arms(node, scrutinee, &parts, bodies, &[], Self::expr)
    }

    pub(super) fn split_match(&mut self, node: &ExprMatch, cont: &Cont<'_>) -> Value {
        if !exits::of_expr(&node.expr).is_empty() {
            self.refuse_exit(node.expr.span());
            return Value::Exit;
        }
        let Some((scrutinee, parts)) = self.scrutinee(node) else {
            return Value::Never;
        };
        let several = node.arms.iter().filter(|arm| exits::falls(&arm.body)).count() > 1;
        let whole = Expr::Match(node.clone());
        self.split_arms(&whole, several, cont, |this, cont| {
            let bodies = node.arms.iter().map(|arm| &*arm.body).collect();
            this.arms(node, scrutinee, &parts, bodies, &[], |this, body| this.split_expr(body, cont))
        })
    }

    /// `let PATTERN = expr else { other };` and what follows; also a `let` with a pattern that only `match` knows.
    pub(super) fn let_else(&mut self, pattern: &Pat, expr: &Expr, other: &Expr, cont: &Cont<'_>) -> Value {
        let (pattern, _) = typed(pattern);
        let pattern = pattern.clone();
        let scopes = cont.scopes;
        let rest = Cont { bind: Bind::Nothing, rest: cont.rest, dest: cont.dest, scopes };
        let node: ExprMatch =
            syn::parse_quote_spanned!(expr.span()=> match #expr { #pattern => {}, _ => #other });
        let Some((scrutinee, parts)) = self.scrutinee(&node) else {
            return Value::Never;
        };
        let bodies = node.arms.iter().map(|arm| &*arm.body).collect();
        let mut first = true;
        self.arms(&node, scrutinee, &parts, bodies, cont.rest, |this, body| {
            if std::mem::take(&mut first) {
                // The names of the pattern are in scope in what follows.
                let within =
                    Cont { scopes: this.scopes.len(), bind: rest.bind, rest: rest.rest, dest: rest.dest };
                return this.resume_inside(&within);
            }
            this.split_expr(body, &rest)
        })
    }

    fn resume_inside(&mut self, cont: &Cont<'_>) -> Value {
        let depth = self.depth;
        let result = self.sequence(cont.rest, cont.dest);
        self.depth = depth;
        result
    }

    fn scrutinee(&mut self, node: &ExprMatch) -> Option<(Val, Value)> {
        let value = self.scrutinee_value(&node.expr);
        if let Value::Never | Value::Exit = value {
            return None;
        }
        Some((self.one(value.clone(), node.expr.span()), value))
    }

    /// A place is matched where it is, not copied.
    fn scrutinee_value(&mut self, expr: &Expr) -> Value {
        match expr {
            Expr::Field(_) | Expr::Index(_) if !self.is_float_place(expr) => self.opaque_value(expr),
            _ => self.expr(expr),
        }
    }

    fn arms(
        &mut self,
        node: &ExprMatch,
        scrutinee: Val,
        parts: &Value,
        bodies: Vec<&Expr>,
        rest: &[syn::Stmt],
        mut lower: impl FnMut(&mut Self, &Expr) -> Value,
    ) -> Value {
        let span = node.match_token.span;
        let mut branches = Vec::new();
        let mut heads = Vec::new();
        for (position, (arm, body)) in node.arms.iter().zip(bodies).enumerate() {
            let mut head = None;
            let branch = self.lower_branch(|this| {
                this.scoped(|this| {
                    let (pattern, guard) = split_guard(&arm.pat);
                    let names = ArmNames::new(node, position, guard, rest);
                    let (pattern, binds) = this.bind_arm(pattern, parts, &names);
                    let guard = guard.map(|guard| this.guard(guard));
                    head = Some((pattern, binds, guard));
                    lower(this, body)
                })
            });
            branches.push(branch);
            heads.extend(head);
        }
        let (regions, outs, value) = self.join(branches, span);
        let arms = heads
            .into_iter()
            .zip(regions)
            .map(|((pattern, binds, guard), body)| Arm { pattern, binds, guard, body })
            .collect();
        let mirror = self.function.fresh_mirror();
        self.stmts.push(Stmt::Match(Match { mirror, scrutinee, arms, outs }));
        value
    }

    /// Whether an expression may change a variable of ours.
    pub(super) fn changes_variables(&self, expr: &Expr) -> bool {
        scan::changed_by_expr(expr).iter().any(|name| self.lookup(name).is_some())
    }

    fn guard(&mut self, guard: &Expr) -> Region {
        if self.changes_variables(guard) || !exits::of_expr(guard).is_empty() {
            self.errors.push_over(
                &guard.to_token_stream(),
                diagnostics::refused(
                    "a guard that changes variables",
                    "it may run without its arm",
                    "compute the condition before the `match`",
                ),
            );
        }
        let (stmts, cond) = self.region(|this| {
            let value = this.expr(guard);
            this.one(value, guard.span())
        });
        Region { stmts, tail: vec![cond], diverges: false }
    }
}

/// The pattern of an arm, and its guard.
fn split_guard(pattern: &Pat) -> (&Pat, Option<&Expr>) {
    match pattern {
        Pat::Guard(node) => (&node.pat, Some(&node.guard)),
        pattern => (pattern, None),
    }
}
