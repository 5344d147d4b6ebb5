//! `match`, `let … else` and guards: arms that join like branches.

use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprMatch, Pat};

use super::apart::{self, Cases, Probe};
use super::arms::ArmNames;
use super::lend::Hold;
use super::pattern::is_rest;
use super::stmt::{Bind, Cont, typed};
use super::{Lowerer, Value, exits, scan};
use crate::diagnostics;
use crate::ir::{Arm, Comparison, Kind, Match, Op, Region, Stmt, Val};

impl Lowerer<'_> {
    pub(super) fn match_expr(&mut self, node: &ExprMatch) -> Value {
        if let Some((cases, probe)) = self.probed(node) {
            return self.question(&cases, &probe, Self::expr);
        }
        if let Some(branches) = self.by_length(node) {
            return self.expr(&branches);
        }
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
        if let Some((cases, probe)) = self.probed(node) {
            let several = exits::falls(cases.some.1) && exits::falls(cases.none);
            let whole = Expr::Match(node.clone());
            return self.split_arms(&whole, several, cont, |this, cont| {
                this.question(&cases, &probe, |this, body| this.split_expr(body, cont))
            });
        }
        if let Some(branches) = self.by_length(node) {
            return self.split_expr(&branches, cont);
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
        if let (Some(inner), Some(probe)) = (apart::some_pattern(&pattern), self.probe(expr)) {
            return self.let_some(inner, &probe, other, cont);
        }
        if let Some(slice) = slice_pattern(&pattern) {
            if let Some(value) = self.let_slice(slice, expr, other, cont) {
                return value;
            }
        }
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

    /// `let Some(pattern) = question else { other };` and what follows.
    fn let_some(&mut self, inner: &Pat, probe: &Probe, other: &Expr, cont: &Cont<'_>) -> Value {
        let there = self.is_there(probe);
        let rest = Cont { bind: Bind::Nothing, ..*cont };
        self.branch(
            there,
            other.span(),
            |this| {
                this.scoped(|this| {
                    let found = this.found(probe);
                    this.bind(inner, found);
                    this.resume_inside(&Cont { scopes: this.scopes.len(), ..rest })
                })
            },
            |this| this.split_expr(other, &rest),
        )
    }

    /// `let [a, b, ..] = sequence else { other };` and what follows; `None` if it is no sequence.
    fn let_slice(
        &mut self,
        slice: &syn::PatSlice,
        expr: &Expr,
        other: &Expr,
        cont: &Cont<'_>,
    ) -> Option<Value> {
        let mark = self.stmts.len();
        let located = self.locate(expr).and_then(Result::ok).filter(|alias| self.is_sequence(alias));
        let Some(alias) = located else {
            self.stmts.truncate(mark);
            return None;
        };
        let span = expr.span();
        let rest = slice.elems.iter().any(is_rest_of);
        let wanted = self.int(slice.elems.len() - usize::from(rest), span);
        let len = self.len(&alias, span);
        let comparison = if rest { Comparison::Ge } else { Comparison::Eq };
        let fits = self.push(Op::Compare(comparison, len, wanted), Kind::Bool, span);
        let hold = if alias.hold == Hold::Place { Hold::Shared } else { alias.hold };
        let after = Cont { bind: Bind::Nothing, ..*cont };
        Some(self.branch(
            fits,
            span,
            |this| {
                this.scoped(|this| {
                    this.bind(&Pat::Slice(slice.clone()), Value::Ref(alias.held(hold)));
                    this.resume_inside(&Cont { scopes: this.scopes.len(), ..after })
                })
            },
            |this| this.split_expr(other, &after),
        ))
    }

    fn probed<'n>(&mut self, node: &'n ExprMatch) -> Option<(Cases<'n>, Probe)> {
        let cases = apart::cases(node)?;
        let probe = self.probe(&node.expr)?;
        Some((cases, probe))
    }

    fn question(
        &mut self,
        cases: &Cases<'_>,
        probe: &Probe,
        mut lower: impl FnMut(&mut Self, &Expr) -> Value,
    ) -> Value {
        let there = self.is_there(probe);
        let (pattern, body) = cases.some;
        // One closure for two branches.
        let lower = std::cell::RefCell::new(&mut lower);
        self.branch(
            there,
            body.span(),
            |this| {
                this.scoped(|this| {
                    let found = this.found(probe);
                    this.bind(pattern, found);
                    (lower.borrow_mut())(this, body)
                })
            },
            |this| (lower.borrow_mut())(this, cases.none),
        )
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
        self.house();
        value
    }

    /// Whether an expression may change a variable of ours.
    pub(super) fn changes_variables(&self, expr: &Expr) -> bool {
        // A mutable reference that is handed on to a call is enough.
        let lends = |name: &String| {
            let alias = self.lookup(name).and_then(|var| self.vars[var].alias.as_ref());
            alias.is_some_and(|alias| alias.hold == Hold::Mutable)
        };
        scan::changed_by_expr(expr).iter().any(|name| self.lookup(name).is_some())
            || scan::handed_on(expr).iter().any(lends)
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

impl Lowerer<'_> {
    /// A `match` with slice patterns as a chain of `if`s on the number of elements.
    fn by_length(&mut self, node: &ExprMatch) -> Option<Expr> {
        let is_slice = |arm: &syn::Arm| slice_pattern(split_guard(&arm.pat).0).is_some();
        if !node.arms.iter().any(is_slice) {
            return None;
        }
        let Ok(alias) = self.locate(&node.expr)? else { return None };
        self.kind_of_alias(&alias).element()?;
        let hold = if alias.hold == Hold::Place { Hold::Shared } else { alias.hold };
        let name = self.free_name("matched");
        let var = self.declare(&name, false);
        self.vars[var].alias = Some(alias.held(hold));
        let mut chain: Expr = syn::parse_quote!({ unreachable!() });
        for (position, arm) in node.arms.iter().enumerate().rev() {
            let (pattern, guard) = split_guard(&arm.pat);
            let body = &arm.body;
            chain = match slice_pattern(pattern) {
                Some(slice) => {
                    let rest = slice.elems.iter().any(is_rest_of);
                    let wanted = slice.elems.len() - usize::from(rest);
                    let elements = &slice.elems;
                    let inner: Expr = match guard {
                        None => syn::parse_quote!({ let [#elements] = #name; #body }),
                        Some(_) => return None,
                    };
                    let test: Expr = if rest {
                        syn::parse_quote!(#name.len() >= #wanted)
                    } else {
                        syn::parse_quote!(#name.len() == #wanted)
                    };
                    if position + 1 == node.arms.len() {
                        inner
                    } else {
                        syn::parse_quote!(if #test #inner else { #chain })
                    }
                }
                None if guard.is_some() => return None,
                None => match pattern {
                    Pat::Wild(_) => syn::parse_quote!({ #body }),
                    Pat::Ident(ident) => syn::parse_quote!({ let #ident = #name; #body }),
                    _ => return None,
                },
            };
        }
        Some(chain)
    }
}

/// `..` or `name @ ..`
fn is_rest_of(pattern: &Pat) -> bool {
    match pattern {
        Pat::Ident(node) => node.subpat.as_ref().is_some_and(|(_, inner)| is_rest(inner)),
        pattern => is_rest(pattern),
    }
}

/// `[a, b, ..]`, with names, `_` and `..` inside only.
fn slice_pattern(pattern: &Pat) -> Option<&syn::PatSlice> {
    match pattern {
        Pat::Paren(node) => slice_pattern(&node.pat),
        Pat::Reference(node) => slice_pattern(&node.pat),
        Pat::Slice(node) => node.elems.iter().all(is_simple).then_some(node),
        _ => None,
    }
}

fn is_simple(pattern: &Pat) -> bool {
    match pattern {
        Pat::Wild(_) => true,
        Pat::Reference(node) => is_simple(&node.pat),
        Pat::Ident(node) => node.subpat.as_ref().is_none_or(|(_, inner)| matches!(**inner, Pat::Rest(_))),
        pattern => is_rest(pattern),
    }
}

/// The pattern of an arm, and its guard.
fn split_guard(pattern: &Pat) -> (&Pat, Option<&Expr>) {
    match pattern {
        Pat::Guard(node) => (&node.pat, Some(&node.guard)),
        pattern => (pattern, None),
    }
}
