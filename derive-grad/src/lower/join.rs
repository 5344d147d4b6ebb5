//! Joins: the variables that differ at the ends of branches, and the values of the branches.

use proc_macro2::Span;

use super::lend::{Alias, Hold};
use super::{Lowerer, Value, VarId};
use crate::diagnostics;
use crate::ir::{Info, Kind, Name, Region, Stmt, Val};

/// A branch that has been lowered: its statements, its value, and the variables at its end.
pub(super) struct Branch {
    stmts: Vec<Stmt>,
    value: Value,
    vars: Vec<Option<Val>>,
}

impl Branch {
    fn region(mut self, end: End) -> Region {
        let diverges = self.diverges();
        self.stmts.extend(end.stmts);
        Region { stmts: self.stmts, tail: end.tail, diverges }
    }

    fn diverges(&self) -> bool {
        matches!(self.value, Value::Never)
    }
}

/// What a join adds at the end of a branch.
#[derive(Default)]
struct End {
    stmts: Vec<Stmt>,
    tail: Vec<Val>,
}

impl Lowerer<'_> {
    /// Lowers one branch from the present state of the variables, and restores that state.
    pub(super) fn lower_branch(&mut self, build: impl FnOnce(&mut Self) -> Value) -> Branch {
        let before: Vec<Option<Val>> = self.vars.iter().map(|var| var.current).collect();
        let scopes = self.scopes.clone();
        let (stmts, value) = self.region(build);
        let vars = self.vars.iter().take(before.len()).map(|var| var.current).collect();
        for (var, val) in self.vars.iter_mut().zip(&before) {
            var.current = *val;
        }
        self.scopes = scopes;
        Branch { stmts, value, vars }
    }

    /// Joins branches: their regions, the outs and the joined value.
    pub(super) fn join(&mut self, branches: Vec<Branch>, span: Span) -> (Vec<Region>, Vec<Val>, Value) {
        let mut ends: Vec<End> = branches.iter().map(|_| End::default()).collect();
        let live: Vec<usize> = (0..branches.len()).filter(|branch| !branches[*branch].diverges()).collect();
        let mut outs = Vec::new();
        let value = if live.is_empty() {
            Value::Never
        } else {
            self.join_vars(&branches, &live, &mut ends, &mut outs, span);
            let values: Vec<Value> = live.iter().map(|branch| branches[*branch].value.clone()).collect();
            self.join_values(&values, &live, &mut ends, &mut outs, span)
        };
        let regions = branches.into_iter().zip(ends).map(|(branch, end)| branch.region(end)).collect();
        (regions, outs, value)
    }

    /// Variables that differ at the ends get a new value.
    fn join_vars(
        &mut self,
        branches: &[Branch],
        live: &[usize],
        ends: &mut [End],
        outs: &mut Vec<Val>,
        span: Span,
    ) {
        let vars = branches.iter().map(|branch| branch.vars.len()).min().unwrap_or(0);
        for var in 0..vars {
            let vals: Vec<Option<Val>> = live.iter().map(|branch| branches[*branch].vars[var]).collect();
            // What several branches end with was there before them; the only one may have made it.
            let all = live.len() == branches.len() && branches.len() > 1;
            if all && vals.iter().all(|val| *val == vals[0]) {
                self.vars[var].current = vals[0];
                continue;
            }
            if vals.iter().all(|val| *val == self.vars[var].current) || vals.iter().all(Option::is_none) {
                continue;
            }
            let vals = self.fill(&vals, live, ends, span);
            let out = self.phi(Some(var), &vals, span);
            self.vars[var].current = Some(out);
            outs.push(out);
            for (branch, val) in live.iter().zip(vals) {
                ends[*branch].tail.push(val);
            }
        }
    }

    /// A literal that nobody looks at, for branches in which a variable has no value.
    fn fill(&mut self, vals: &[Option<Val>], live: &[usize], ends: &mut [End], span: Span) -> Vec<Val> {
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
                ends[*branch].stmts.extend(stmts);
                missing
            }));
        }
        filled
    }

    fn join_values(
        &mut self,
        values: &[Value],
        live: &[usize],
        ends: &mut [End],
        outs: &mut Vec<Val>,
        span: Span,
    ) -> Value {
        if values.iter().all(|value| matches!(value, Value::Exit)) {
            return Value::Exit;
        }
        if values.iter().any(|value| matches!(value, Value::Unit | Value::Exit)) {
            return Value::Unit;
        }
        if let Some(arity) = common_arity(values) {
            let mut parts = Vec::new();
            for position in 0..arity {
                let column: Vec<Value> = values.iter().map(|value| part(value, position)).collect();
                parts.push(self.join_values(&column, live, ends, outs, span));
            }
            return Value::Tuple(parts);
        }
        // A shared reference to one of several places is one to a copy of it.
        let is_shared = |value: &Value| matches!(value, Value::Ref(alias) if alias.hold == Hold::Shared);
        let shared = values.iter().all(is_shared);
        let mut vals = Vec::new();
        for (value, branch) in values.iter().zip(live) {
            let (stmts, val) = self.region(|this| match value {
                Value::Ref(alias) if shared && this.kind_of_alias(alias).element().is_some() => {
                    this.deref(alias, span)
                }
                value => this.one(value.clone(), span),
            });
            ends[*branch].stmts.extend(stmts);
            vals.push(val);
        }
        let out = self.phi(None, &vals, span);
        outs.push(out);
        for (branch, val) in live.iter().zip(vals) {
            ends[*branch].tail.push(val);
        }
        if shared && self.function.kind(out).element().is_some() {
            Value::Ref(self.pending(out))
        } else {
            Value::One(out)
        }
    }

    /// A name for a value at a join, which has no home yet.
    fn pending(&mut self, out: Val) -> Alias {
        let var = self.declare_hidden("value");
        self.vars[var].current = Some(out);
        Alias { var, steps: Vec::new(), hold: Hold::Shared }
    }

    /// The value at a join: a new version of a root, or a new value of a variable.
    fn phi(&mut self, var: Option<VarId>, vals: &[Val], span: Span) -> Val {
        let infos: Vec<Info> = vals.iter().map(|val| self.function.info(*val).clone()).collect();
        let root = infos[0].root.filter(|_| var.is_some());
        if var.is_some() && infos.iter().any(|info| info.root != root) {
            let ident = var.map(|var| self.vars[var].ident.to_string()).unwrap_or_default();
            self.errors.push(
                span,
                diagnostics::refused(
                    &format!("`{ident}`"),
                    "it is changed in part, but gets its first value only in a branch",
                    "give it a value where it is declared",
                ),
            );
        }
        let kind = infos.iter().fold(Kind::Unknown, |kind, info| kind.merged(&info.kind));
        let ty = var.and_then(|var| self.vars[var].ty.clone());
        let name = var.map(|var| Name::User(self.vars[var].ident.clone()));
        self.function.fresh(Info { name, kind, root, ty, span })
    }
}

fn common_arity(values: &[Value]) -> Option<usize> {
    let arity = |value: &Value| match value {
        Value::Tuple(parts) => Some(parts.len()),
        _ => None,
    };
    let first = arity(values.first()?)?;
    values.iter().all(|value| arity(value) == Some(first)).then_some(first)
}

fn part(value: &Value, position: usize) -> Value {
    match value {
        Value::Tuple(parts) => parts[position].clone(),
        _ => value.clone(),
    }
}
