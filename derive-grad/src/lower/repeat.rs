//! Loops: an iteration as a region, carried variables, and exits as the flags `stop` and `skip`.

use std::collections::BTreeSet;

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprForLoop, ExprLoop, ExprWhile};

use super::chain::contains_let;
use super::range::AdapterSyntax;
use super::stmt::Dest;
use super::{Lowerer, Target, Value, Var, VarId, elements, exits, range, scan};
use crate::ir::{Adapter, Carried, Kind, Loop, Name, Range, Region, Space, Stmt, Val};

impl Lowerer<'_> {
    pub(super) fn for_loop(&mut self, node: &ExprForLoop) -> Value {
        let text = node.to_token_stream().to_string();
        let Some(syntax) = range::parse(&node.expr) else {
            let known = !self.verbatim.contains(&text);
            if let Some(value) = known.then(|| self.for_items(node)).flatten() {
                return value;
            }
            self.verbatim.insert(text);
            return self.opaque_loop(node);
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
        let range = Range { lo, hi, inclusive: syntax.inclusive, adapters };
        let index = self.val(None, Kind::Int, node.pat.span());
        let label = node.label.as_ref();
        self.repeat(label, &node.body, span, None, &[], |this| {
            this.bind(&node.pat, Value::One(index));
            Space::Range { index, range }
        })
    }

    pub(super) fn while_loop(&mut self, node: &ExprWhile) -> Value {
        let cond = &node.cond;
        let simple = !contains_let(cond) && !self.changes_variables(cond) && exits::of_expr(cond).is_empty();
        if !simple {
            let (label, body) = (&node.label, &node.body);
            let stmts = &body.stmts;
            let desugared: ExprLoop = syn::parse_quote_spanned! {node.while_token.span=>
                #label loop { if #cond { #(#stmts)* } else { break; } }
            };
            return self.loop_expr(&desugared);
        }
        self.repeat(node.label.as_ref(), &node.body, node.while_token.span, None, &[], |this| {
            let (stmts, cond) = this.region(|this| {
                let value = this.expr(cond);
                this.one(value, cond.span())
            });
            Space::While(Region { stmts, tail: vec![cond], diverges: false })
        })
    }

    pub(super) fn loop_expr(&mut self, node: &ExprLoop) -> Value {
        let payload = has_payload(node).then(|| self.declare_hidden("value"));
        let (label, span) = (node.label.as_ref(), node.loop_token.span);
        let value = self.repeat(label, &node.body, span, payload, &[], |_| Space::Forever);
        if !exits::breaks_itself(node) {
            let leaves = !exits::of_expr(&Expr::Loop(node.clone())).is_empty();
            return if leaves { Value::Exit } else { Value::Never };
        }
        if let Some(payload) = payload {
            let Var { current, declared, .. } = &self.vars[payload];
            if let (Some(val), Some(kind)) = (*current, declared.clone()) {
                self.function.info_mut(val).kind = kind;
            }
        }
        match (value, payload.and_then(|payload| self.vars[payload].current)) {
            (Value::Never, _) => Value::Never,
            (_, Some(val)) => Value::One(val),
            (_, None) => Value::Unit,
        }
    }

    /// A loop: `open` runs where the carried variables have their values at the start of an iteration. It may name
    /// parts of `vars`, which the body may then change.
    pub(super) fn repeat(
        &mut self,
        label: Option<&syn::Label>,
        body: &syn::Block,
        span: Span,
        payload: Option<VarId>,
        vars: &[VarId],
        open: impl FnOnce(&mut Self) -> Space,
    ) -> Value {
        let left = self.declare_hidden("stop");
        let skip = self.declare_hidden("skip");
        let label = label.map(|label| label.name.ident.to_string());
        self.targets.push(Target { label, left, skip: Some(skip), payload });
        let vars = self.carried_vars(body, [left, skip], vars);
        for var in &vars {
            if self.vars[*var].current.is_none() {
                let kind = self.vars[*var].declared.clone().unwrap_or(Kind::Unknown);
                self.vars[*var].current = Some(self.missing(&kind, span));
            }
        }
        let stops = exits::of_block(body).iter().any(|exit| self.flags_of(exit).contains(&left));
        let value = self.carry_until(&vars, Some(left).filter(|_| stops), |this| {
            this.scoped(|this| {
                let space = open(this);
                for flag in [left, skip] {
                    this.vars[flag].current = Some(this.boolean(false, span));
                }
                (space, this.block(body, &Dest::Discard))
            })
        });
        self.targets.pop();
        value
    }

    /// A loop that carries these variables.
    pub(super) fn carry(&mut self, vars: &[VarId], build: impl FnOnce(&mut Self) -> (Space, Value)) {
        self.carry_until(vars, None, build);
    }

    fn carry_until(
        &mut self,
        vars: &[VarId],
        left: Option<VarId>,
        build: impl FnOnce(&mut Self) -> (Space, Value),
    ) -> Value {
        let inits: Vec<Val> = vars.iter().filter_map(|var| self.vars[*var].current).collect();
        let params = self.copies(vars, &inits);
        let outer = self.vars.iter().map(|var| var.current).collect::<Vec<_>>();
        let (stmts, (space, value)) = self.region(build);
        let diverges = matches!(value, Value::Never);
        let mut tail = Vec::new();
        if !diverges {
            tail.extend(vars.iter().filter_map(|var| self.vars[*var].current));
            self.learn_kinds(&inits, &params, &tail);
        }
        let stop = left.and_then(|left| self.vars[left].current).filter(|_| !diverges);
        for (var, val) in self.vars.iter_mut().zip(outer) {
            var.current = val;
        }
        let outs = self.copies(vars, &inits);
        let carried = inits
            .into_iter()
            .zip(params)
            .zip(outs)
            .map(|((init, param), out)| Carried { init, param, out })
            .collect();
        let mirror = self.function.fresh_mirror();
        let body = Region { stmts, tail, diverges };
        let never = diverges && matches!(space, Space::Forever);
        let (tape, replay) = (None, None);
        self.stmts.push(Stmt::Loop(Box::new(Loop { mirror, space, carried, body, stop, tape, replay })));
        if never { Value::Never } else { Value::Unit }
    }

    /// What a variable gets in the loop is what it is before and after.
    fn learn_kinds(&mut self, inits: &[Val], params: &[Val], tail: &[Val]) {
        for ((init, param), next) in inits.iter().zip(params).zip(tail) {
            let known = self.function.kind(*init).merged(self.function.kind(*next));
            self.function.info_mut(*init).kind = known.clone();
            self.function.info_mut(*param).kind = known;
        }
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
    fn carried_vars(&self, body: &syn::Block, own: [VarId; 2], named: &[VarId]) -> Vec<VarId> {
        let mut vars = BTreeSet::new();
        for name in scan::changed(body) {
            let var = self.lookup(&name).map(|var| self.owner(var));
            vars.extend(var.filter(|var| self.vars[*var].mutable || self.vars[*var].current.is_none()));
        }
        vars.extend(self.assigned_by(&exits::of_block(body)));
        // Roots are carried whenever they are mentioned: it costs nothing and misses nothing.
        let mentioned = scan::mentioned(&body.to_token_stream());
        let is_root = |var: &VarId| self.vars[*var].current.is_some_and(|val| self.is_version(val));
        let mentioned = mentioned.iter().filter_map(|name| self.lookup(name)).map(|var| self.owner(var));
        vars.extend(mentioned.chain(named.iter().copied()).filter(is_root));
        vars.retain(|var| !own.contains(var) && self.vars[*var].alias.is_none());
        vars.into_iter().collect()
    }

    /// `'label: { … }`
    pub(super) fn labelled(&mut self, label: &syn::Label, block: &syn::Block, span: Span) -> Value {
        let left = self.declare_hidden("left");
        let payload = self.declare_hidden("value");
        self.vars[left].current = Some(self.boolean(false, span));
        let label = Some(label.name.ident.to_string());
        self.targets.push(Target { label, left, skip: None, payload: Some(payload) });
        let value = self.block(block, &Dest::Var(payload));
        self.targets.pop();
        match (value, self.vars[payload].current) {
            (Value::Never, _) => Value::Never,
            (_, Some(val)) => Value::One(val),
            (_, None) => Value::Unit,
        }
    }
}

fn has_payload(node: &ExprLoop) -> bool {
    struct Finder(bool);
    impl<'ast> syn::visit::Visit<'ast> for Finder {
        fn visit_expr_break(&mut self, node: &'ast syn::ExprBreak) {
            self.0 |= node.expr.is_some();
        }
        fn visit_macro(&mut self, node: &'ast syn::Macro) {
            elements::visit(node, self);
        }
        fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
    }
    let mut finder = Finder(false);
    syn::visit::Visit::visit_block(&mut finder, &node.body);
    finder.0
}
