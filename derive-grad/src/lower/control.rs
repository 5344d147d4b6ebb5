//! Branches and loops: regions, and the variables that differ where they join.

use std::collections::BTreeSet;

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprForLoop, ExprIf, ExprLoop, ExprMatch, ExprWhile, Pat};

use super::exits;
use super::pattern::ArmNames;
use super::range::AdapterSyntax;
use super::stmt::{Cont, Dest};
use super::{Lowerer, Target, Value, VarId, range, scan};
use crate::diagnostics;
use crate::names;
use crate::ir::{
    Adapter, Arm, Carried, If, Info, Kind, Loop, Match, Name, Op, Range, Region, Space, Stmt, Val,
};

/// A branch that has been lowered: its statements, its value, and the variables at its end.
struct Branch {
    stmts: Vec<crate::ir::Stmt>,
    value: Value,
    vars: Vec<Option<Val>>,
}

impl Branch {
    fn region(self, tail: Vec<Val>) -> Region {
        let diverges = self.diverges();
        Region {
            stmts: self.stmts,
            tail,
            diverges,
        }
    }

    fn diverges(&self) -> bool {
        matches!(self.value, Value::Never)
    }
}

impl Lowerer<'_> {
    // Branches.

    pub(super) fn branch(
        &mut self,
        cond: Val,
        span: Span,
        then: impl FnOnce(&mut Self) -> Value,
        els: impl FnOnce(&mut Self) -> Value,
    ) -> Value {
        let then = self.lower_branch(then);
        let els = self.lower_branch(els);
        let (mut tails, outs, value) = self.join(vec![&then, &els], span);
        let (els_tail, then_tail) = (tails.pop().unwrap_or_default(), tails.pop().unwrap_or_default());
        let mut branches = [then, els];
        self.extend_branches(&mut branches, &mut [then_tail.0, els_tail.0]);
        let [then, els] = branches;
        let mirror = self.function.fresh_mirror();
        let (then, els) = (then.region(then_tail.1), els.region(els_tail.1));
        self.stmts.push(Stmt::If(If {
            mirror,
            cond,
            then,
            els,
            outs,
        }));
        value
    }

    fn extend_branches(&self, branches: &mut [Branch], more: &mut [Vec<crate::ir::Stmt>]) {
        let _ = self;
        for (branch, more) in branches.iter_mut().zip(more) {
            branch.stmts.append(more);
        }
    }

    /// Lowers one branch from the present state of the variables, and restores that state.
    fn lower_branch(&mut self, build: impl FnOnce(&mut Self) -> Value) -> Branch {
        let before: Vec<Option<Val>> = self.vars.iter().map(|var| var.current).collect();
        let scopes = self.scopes.clone();
        let (stmts, value) = self.region(build);
        let vars = self
            .vars
            .iter()
            .take(before.len())
            .map(|var| var.current)
            .collect();
        for (var, val) in self.vars.iter_mut().zip(&before) {
            var.current = *val;
        }
        self.scopes = scopes;
        Branch { stmts, value, vars }
    }

    /// Joins branches: for each, further statements and the tail; then the outs and the joined value.
    #[allow(clippy::type_complexity)]
    fn join(
        &mut self,
        branches: Vec<&Branch>,
        span: Span,
    ) -> (Vec<(Vec<crate::ir::Stmt>, Vec<Val>)>, Vec<Val>, Value) {
        let mut tails: Vec<(Vec<crate::ir::Stmt>, Vec<Val>)> =
            branches.iter().map(|_| Default::default()).collect();
        let mut outs = Vec::new();
        let live: Vec<usize> = (0..branches.len())
            .filter(|branch| !branches[*branch].diverges())
            .collect();
        if live.is_empty() {
            return (tails, outs, Value::Never);
        }
        let vars = branches.iter().map(|branch| branch.vars.len()).min().unwrap_or(0);
        for var in 0..vars {
            let vals: Vec<Option<Val>> = live.iter().map(|branch| branches[*branch].vars[var]).collect();
            if live.len() == branches.len() && vals.iter().all(|val| *val == vals[0]) {
                self.vars[var].current = vals[0];
                continue;
            }
            if vals.iter().all(|val| *val == self.vars[var].current) || vals.iter().all(Option::is_none) {
                continue;
            }
            let vals = self.fill(&vals, &live, &mut tails, span);
            let out = self.phi(Some(var), &vals, span);
            self.vars[var].current = Some(out);
            outs.push(out);
            for (branch, val) in live.iter().zip(vals) {
                tails[*branch].1.push(val);
            }
        }
        let values: Vec<Value> = live
            .iter()
            .map(|branch| branches[*branch].value.clone())
            .collect();
        let value = self.join_values(&values, &live, &mut tails, &mut outs, span);
        (tails, outs, value)
    }

    /// A literal that nobody looks at, for branches in which a variable has no value.
    fn fill(
        &mut self,
        vals: &[Option<Val>],
        live: &[usize],
        tails: &mut [(Vec<crate::ir::Stmt>, Vec<Val>)],
        span: Span,
    ) -> Vec<Val> {
        let kind = vals
            .iter()
            .flatten()
            .map(|val| self.function.kind(*val).clone())
            .find(|kind| !matches!(kind, Kind::Unknown))
            .unwrap_or(Kind::Unknown);
        let mut filled = Vec::new();
        for (val, branch) in vals.iter().zip(live) {
            filled.push(val.unwrap_or_else(|| {
                let (stmts, missing) = self.region(|this| this.missing(&kind, span));
                tails[*branch].0.extend(stmts);
                missing
            }));
        }
        filled
    }

    fn join_values(
        &mut self,
        values: &[Value],
        live: &[usize],
        tails: &mut [(Vec<crate::ir::Stmt>, Vec<Val>)],
        outs: &mut Vec<Val>,
        span: Span,
    ) -> Value {
        if values.iter().all(|value| matches!(value, Value::Exit)) {
            return Value::Exit;
        }
        if values
            .iter()
            .any(|value| matches!(value, Value::Unit | Value::Exit))
        {
            return Value::Unit;
        }
        if let Some(arity) = common_arity(values) {
            let mut parts = Vec::new();
            for position in 0..arity {
                let column: Vec<Value> = values.iter().map(|value| part(value, position)).collect();
                parts.push(self.join_values(&column, live, tails, outs, span));
            }
            return Value::Tuple(parts);
        }
        let mut vals = Vec::new();
        for (value, branch) in values.iter().zip(live) {
            let (stmts, val) = self.region(|this| this.one(value.clone(), span));
            tails[*branch].0.extend(stmts);
            vals.push(val);
        }
        let out = self.phi(None, &vals, span);
        outs.push(out);
        for (branch, val) in live.iter().zip(vals) {
            tails[*branch].1.push(val);
        }
        Value::One(out)
    }

    /// The value at a join: a new version of a root, or a new value of a variable.
    fn phi(&mut self, var: Option<VarId>, vals: &[Val], span: Span) -> Val {
        let infos: Vec<Info> = vals.iter().map(|val| self.function.info(*val).clone()).collect();
        let root = infos[0].root.filter(|_| var.is_some());
        if var.is_some() && infos.iter().any(|info| info.root != root) {
            let ident = var
                .map(|var| self.vars[var].ident.to_string())
                .unwrap_or_default();
            self.errors.push(
                span,
                diagnostics::refused(
                    &format!("`{ident}`"),
                    "it is changed in part, but gets its first value only in a branch",
                    "give it a value where it is declared",
                ),
            );
        }
        let known = infos
            .iter()
            .map(|info| &info.kind)
            .find(|kind| !matches!(kind, Kind::Unknown));
        let kind = known.cloned().unwrap_or(Kind::Unknown);
        let ty = var.and_then(|var| self.vars[var].ty.clone());
        let name = var.map(|var| Name::User(self.vars[var].ident.clone()));
        self.function.fresh(Info {
            name,
            kind,
            root,
            ty,
            span,
        })
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
            |this| {
                node.else_branch
                    .as_ref()
                    .map_or(Value::Unit, |(_, other)| this.expr(other))
            },
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
        let other_falls = node
            .else_branch
            .as_ref()
            .is_none_or(|(_, other)| exits::falls(other));
        let whole = Expr::If(node.clone());
        self.split_arms(
            &whole,
            exits::block_falls(&node.then_branch) && other_falls,
            cont,
            |this, cont| {
                this.branch(
                    cond,
                    span,
                    |this| this.block(&node.then_branch, &Dest::Then(cont)),
                    |this| match &node.else_branch {
                        Some((_, other)) => this.split_expr(other, cont),
                        None => this.resume(cont, Value::Unit, span),
                    },
                )
            },
        )
    }

    /// With several branches that can go on, their value goes through a variable.
    fn split_arms(
        &mut self,
        expr: &Expr,
        several: bool,
        cont: &Cont<'_>,
        branches: impl FnOnce(&mut Self, &Cont<'_>) -> Value,
    ) -> Value {
        if !several {
            return branches(self, cont);
        }
        let span = expr.span();
        let joined = self.declare_hidden("value");
        let dest = if matches!(cont.bind, super::stmt::Bind::Nothing) {
            Dest::Discard
        } else {
            Dest::Var(joined)
        };
        let end = Cont {
            bind: super::stmt::Bind::Tail,
            rest: &[],
            dest: &dest,
            scopes: self.scopes.len(),
        };
        let value = branches(self, &end);
        if let Value::Never = value {
            return value;
        }
        let value = self.vars[joined].current.map_or(Value::Unit, Value::One);
        self.guarded(expr, value, cont)
    }

    // Matches.

    pub(super) fn match_expr(&mut self, node: &ExprMatch) -> Value {
        let Some((scrutinee, parts)) = self.scrutinee(node) else {
            return Value::Never;
        };
        let bodies = node.arms.iter().map(|arm| &*arm.body).collect();
        self.arms(node, scrutinee, &parts, bodies, &[], |this, body| this.expr(body))
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
            this.arms(node, scrutinee, &parts, bodies, &[], |this, body| {
                this.split_expr(body, cont)
            })
        })
    }

    /// `let PATTERN = expr else { other };` and what follows; also a `let` with a pattern that only `match` knows.
    pub(super) fn let_else(&mut self, pattern: &Pat, expr: &Expr, other: &Expr, cont: &Cont<'_>) -> Value {
        let (pattern, _) = super::stmt::typed(pattern);
        let pattern = pattern.clone();
        let scopes = cont.scopes;
        let rest = Cont {
            bind: super::stmt::Bind::Nothing,
            rest: cont.rest,
            dest: cont.dest,
            scopes,
        };
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
                let within = Cont {
                    scopes: this.scopes.len(),
                    bind: rest.bind,
                    rest: rest.rest,
                    dest: rest.dest,
                };
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
        let (tails, outs, value) = self.join(branches.iter().collect(), span);
        let mut arms = Vec::new();
        for ((mut branch, (more, tail)), (pattern, binds, guard)) in
            branches.into_iter().zip(tails).zip(heads)
        {
            branch.stmts.extend(more);
            arms.push(Arm {
                pattern,
                binds,
                guard,
                body: branch.region(tail),
            });
        }
        let mirror = self.function.fresh_mirror();
        self.stmts.push(Stmt::Match(Match {
            mirror,
            scrutinee,
            arms,
            outs,
        }));
        value
    }

    fn guard(&mut self, guard: &Expr) -> Region {
        if !self.changed_by(guard).is_empty() || !exits::of_expr(guard).is_empty() {
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
        Region {
            stmts,
            tail: vec![cond],
            diverges: false,
        }
    }

    // Loops.

    pub(super) fn for_loop(&mut self, node: &ExprForLoop) -> Value {
        let Some(syntax) = range::parse(&node.expr) else {
            return self.opaque_statement(
                &Expr::ForLoop(node.clone()),
                "a `for` over this iterator",
                "iterate over an integer range, and index",
            );
        };
        let span = node.for_token.span;
        let mut operand = |expr: &Expr| {
            let value = self.expr(expr);
            self.one(value, expr.span())
        };
        let (lo, hi) = (operand(syntax.lo), operand(syntax.hi));
        let adapters = syntax
            .adapters
            .iter()
            .map(|adapter| match adapter {
                AdapterSyntax::Rev => Adapter::Rev,
                AdapterSyntax::StepBy(step) => Adapter::StepBy(operand(step)),
            })
            .collect();
        let range = Range {
            lo,
            hi,
            inclusive: syntax.inclusive,
            adapters,
        };
        let index = self.val(None, Kind::Int, node.pat.span());
        let label = node.label.as_ref();
        self.repeat(label, &node.body, span, None, |this| {
            this.bind(&node.pat, Value::One(index));
            Space::Range { index, range }
        })
    }

    pub(super) fn while_loop(&mut self, node: &ExprWhile) -> Value {
        let cond = &node.cond;
        let simple =
            !contains_let(cond) && self.changed_by(cond).is_empty() && exits::of_expr(cond).is_empty();
        if !simple {
            let (label, body) = (&node.label, &node.body);
            let stmts = &body.stmts;
            let desugared: ExprLoop = syn::parse_quote_spanned! {node.while_token.span=>
                #label loop { if #cond { #(#stmts)* } else { break; } }
            };
            return self.loop_expr(&desugared);
        }
        self.repeat(
            node.label.as_ref(),
            &node.body,
            node.while_token.span,
            None,
            |this| {
                let (stmts, cond) = this.region(|this| {
                    let value = this.expr(cond);
                    this.one(value, cond.span())
                });
                Space::While(Region {
                    stmts,
                    tail: vec![cond],
                    diverges: false,
                })
            },
        )
    }

    pub(super) fn loop_expr(&mut self, node: &ExprLoop) -> Value {
        let payload = has_payload(node).then(|| self.declare_hidden("value"));
        let value = self.repeat(
            node.label.as_ref(),
            &node.body,
            node.loop_token.span,
            payload,
            |_| Space::Forever,
        );
        if !exits::breaks_itself(node) {
            let leaves = !exits::of_expr(&Expr::Loop(node.clone())).is_empty();
            return if leaves { Value::Exit } else { Value::Never };
        }
        match (value, payload.and_then(|payload| self.vars[payload].current)) {
            (Value::Never, _) => Value::Never,
            (_, Some(val)) => Value::One(val),
            (_, None) => Value::Unit,
        }
    }

    /// A loop: `open` runs where the carried variables have their values at the start of an iteration.
    fn repeat(
        &mut self,
        label: Option<&syn::Label>,
        body: &syn::Block,
        span: Span,
        payload: Option<VarId>,
        open: impl FnOnce(&mut Self) -> Space,
    ) -> Value {
        let left = self.declare_hidden("stop");
        let skip = self.declare_hidden("skip");
        let label = label.map(|label| label.name.ident.to_string());
        self.targets.push(Target {
            label,
            left,
            skip: Some(skip),
            payload,
        });
        let vars = self.carried_vars(body, [left, skip]);
        for var in &vars {
            if self.vars[*var].current.is_none() {
                let kind = self.vars[*var].declared.clone().unwrap_or(Kind::Unknown);
                self.vars[*var].current = Some(self.missing(&kind, span));
            }
        }
        let inits: Vec<Val> = vars.iter().filter_map(|var| self.vars[*var].current).collect();
        let params = self.copies(&vars, &inits);
        let outer = self.vars.iter().map(|var| var.current).collect::<Vec<_>>();
        let mut space = None;
        let (stmts, value) = self.region(|this| {
            this.scoped(|this| {
                space = Some(open(this));
                for flag in [left, skip] {
                    this.vars[flag].current = Some(this.boolean(false, span));
                }
                this.block(body, &Dest::Discard)
            })
        });
        let diverges = matches!(value, Value::Never);
        let tail = if diverges {
            Vec::new()
        } else {
            vars.iter().filter_map(|var| self.vars[*var].current).collect()
        };
        let stops = exits::of_block(body)
            .iter()
            .any(|exit| self.flags_of(exit).contains(&left));
        let stop = self.vars[left].current.filter(|_| stops && !diverges);
        for (var, val) in self.vars.iter_mut().zip(outer) {
            var.current = val;
        }
        let outs = self.copies(&vars, &inits);
        self.targets.pop();
        let carried = inits
            .into_iter()
            .zip(params)
            .zip(outs)
            .map(|((init, param), out)| Carried { init, param, out })
            .collect();
        let mirror = self.function.fresh_mirror();
        let body = Region {
            stmts,
            tail,
            diverges,
        };
        let space = space.unwrap_or(Space::Forever);
        let never = diverges && matches!(space, Space::Forever);
        let (tape, replay) = (None, None);
        self.stmts.push(Stmt::Loop(Box::new(Loop {
            mirror,
            space,
            carried,
            body,
            stop,
            tape,
            replay,
        })));
        if never { Value::Never } else { Value::Unit }
    }

    /// New values for carried variables, which become their current ones.
    fn copies(&mut self, vars: &[VarId], inits: &[Val]) -> Vec<Val> {
        let mut copies = Vec::new();
        for (var, init) in vars.iter().zip(inits) {
            let mut info = self.function.info(*init).clone();
            info.name = Some(Name::User(self.vars[*var].ident.clone()));
            info.ty = None;
            let copy = self.function.fresh(info);
            self.vars[*var].current = Some(copy);
            copies.push(copy);
        }
        copies
    }

    /// The variables that an iteration may change and a later one or the code after the loop may read.
    fn carried_vars(&self, body: &syn::Block, own: [VarId; 2]) -> Vec<VarId> {
        let mut vars = BTreeSet::new();
        for name in scan::changed(body) {
            vars.extend(
                self.lookup(&name)
                    .filter(|var| self.vars[*var].mutable || self.vars[*var].current.is_none()),
            );
        }
        vars.extend(self.assigned_by(&exits::of_block(body)));
        // Roots are carried whenever they are mentioned: it costs nothing and misses nothing.
        let mentioned = scan::mentioned(&body.to_token_stream());
        let is_root = |var: &VarId| self.vars[*var].current.is_some_and(|val| self.is_version(val));
        vars.extend(
            mentioned
                .iter()
                .filter_map(|name| self.lookup(name))
                .filter(is_root),
        );
        vars.retain(|var| !own.contains(var));
        vars.into_iter().collect()
    }

    /// `'label: { … }`
    pub(super) fn labelled(&mut self, label: &syn::Label, block: &syn::Block, span: Span) -> Value {
        let left = self.declare_hidden("left");
        let payload = self.declare_hidden("value");
        self.vars[left].current = Some(self.boolean(false, span));
        let label = Some(label.name.ident.to_string());
        self.targets.push(Target {
            label,
            left,
            skip: None,
            payload: Some(payload),
        });
        let value = self.block(block, &Dest::Var(payload));
        self.targets.pop();
        match (value, self.vars[payload].current) {
            (Value::Never, _) => Value::Never,
            (_, Some(val)) => Value::One(val),
            (_, None) => Value::Unit,
        }
    }
}

/// The pattern of an arm, and its guard.
fn split_guard(pattern: &Pat) -> (&Pat, Option<&Expr>) {
    match pattern {
        Pat::Guard(node) => (&node.pat, Some(&node.guard)),
        pattern => (pattern, None),
    }
}

fn common_arity(values: &[Value]) -> Option<usize> {
    let arity = |value: &Value| match value {
        Value::Tuple(parts) => Some(parts.len()),
        _ => None,
    };
    let first = arity(values.first()?)?;
    values
        .iter()
        .all(|value| arity(value) == Some(first))
        .then_some(first)
}

fn part(value: &Value, position: usize) -> Value {
    match value {
        Value::Tuple(parts) => parts[position].clone(),
        _ => value.clone(),
    }
}

fn has_payload(node: &ExprLoop) -> bool {
    struct Finder(bool);
    impl<'ast> syn::visit::Visit<'ast> for Finder {
        fn visit_expr_break(&mut self, node: &'ast syn::ExprBreak) {
            self.0 |= node.expr.is_some();
        }
        fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
    }
    let mut finder = Finder(false);
    syn::visit::Visit::visit_block(&mut finder, &node.body);
    finder.0
}

fn contains_let(expr: &Expr) -> bool {
    match expr {
        Expr::Let(_) => true,
        Expr::Binary(node) => contains_let(&node.left) || contains_let(&node.right),
        Expr::Paren(node) => contains_let(&node.expr),
        _ => false,
    }
}

/// `if let PATTERN = expr { a } else { b }` as a `match`.
fn if_let(node: &ExprIf, condition: &syn::ExprLet) -> ExprMatch {
    let (pattern, expr, then) = (&condition.pat, &condition.expr, &node.then_branch);
    let other: Expr = match &node.else_branch {
        Some((_, other)) => (**other).clone(),
        None => syn::parse_quote!({}),
    };
    syn::parse_quote_spanned!(node.if_token.span=> match #expr { #pattern => #then, _ => #other })
}

/// `if let A = a && b { x } else { y }` as `'chain: { if let A = a { if b { break 'chain x } } y }`.
fn chain(node: &ExprIf, labels: &mut usize) -> Option<Expr> {
    if matches!(&*node.cond, Expr::Let(_)) || !contains_let(&node.cond) {
        return None;
    }
    let mut conditions = Vec::new();
    conjuncts(&node.cond, &mut conditions);
    let label = free_label(node, labels);
    let then = &node.then_branch;
    let mut nested: Expr = if exits::of_block(then).is_empty() {
        syn::parse_quote!({ break #label #then })
    } else {
        let value = names::local("chain_value");
        syn::parse_quote!({ let #value = #then; break #label #value })
    };
    for condition in conditions.iter().rev() {
        nested = syn::parse_quote!({ if #condition #nested });
    }
    let other: Expr = match &node.else_branch {
        Some((_, other)) => (**other).clone(),
        None => syn::parse_quote!({}),
    };
    Some(syn::parse_quote_spanned!(node.if_token.span=> #label: { #nested; #other }))
}

/// A label that is not written anywhere inside.
fn free_label(node: &ExprIf, labels: &mut usize) -> syn::Lifetime {
    let mentioned = scan::mentioned(&node.to_token_stream());
    loop {
        *labels += 1;
        let name = format!("chain{labels}");
        if !mentioned.contains(&name) {
            return syn::Lifetime::new(&format!("'{name}"), Span::mixed_site());
        }
    }
}

fn conjuncts<'a>(expr: &'a Expr, found: &mut Vec<&'a Expr>) {
    match expr {
        Expr::Binary(node) if matches!(node.op, syn::BinOp::And(_)) => {
            conjuncts(&node.left, found);
            conjuncts(&node.right, found);
        }
        _ => found.push(expr),
    }
}
