//! References: other names for places, followed to what they refer to.
//!
//! A reference has no value of its own here. `let row = &mut grid[i];` makes `row` a name for the place `grid[i]`,
//! with the index as it is at that moment; reading or writing through it reads or writes `grid`. Where a reference
//! itself would be a value (the result of a branch, an element of a tuple that is no pattern), what it refers to is
//! copied if that makes no difference, and refused otherwise.

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprReference, Lit};

use super::{Lowerer, Value, VarId};
use crate::diagnostics;
use crate::ir::{Arg, Kind, Op, Place, Step, Stmt, Val};

/// How a name holds what it refers to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Hold {
    /// No reference: the place itself.
    Place,
    Shared,
    Mutable,
    /// A box, which owns what it refers to.
    Owned,
}

/// Another name for a place.
#[derive(Clone, Debug)]
pub(super) struct Alias {
    pub(super) var: VarId,
    pub(super) steps: Vec<Step>,
    pub(super) hold: Hold,
}

impl Alias {
    /// A part of what it refers to.
    pub(super) fn at(&self, step: Step) -> Self {
        let mut part = self.clone();
        part.steps.push(step);
        part
    }

    pub(super) fn held(self, hold: Hold) -> Self {
        Self { hold, ..self }
    }
}

impl Lowerer<'_> {
    /// The variable that a name stands for, through references.
    pub(super) fn owner(&self, var: VarId) -> VarId {
        self.vars[var].alias.as_ref().map_or(var, |alias| alias.var)
    }

    /// The present content of what a name refers to; `None` before its first value.
    pub(super) fn place_of(&self, alias: &Alias) -> Option<Place> {
        let base = self.vars[alias.var].current?;
        Some(Place { base, steps: alias.steps.clone() })
    }

    pub(super) fn kind_of_alias(&self, alias: &Alias) -> Kind {
        self.place_of(alias).map_or(Kind::Unknown, |place| self.kind_at(&place))
    }

    /// A copy of what is referred to.
    pub(super) fn deref(&mut self, alias: &Alias, span: Span) -> Val {
        match self.place_of(alias) {
            Some(place) => self.load(place, span),
            None => self.missing(&Kind::Unknown, span),
        }
    }

    /// An operand of arithmetic: references to numbers are looked through.
    pub(super) fn operand(&mut self, value: Value, span: Span) -> Val {
        match value {
            Value::Ref(alias) => self.deref(&alias, span),
            value => self.one(value, span),
        }
    }

    /// A reference where a value is asked for.
    pub(super) fn referred(&mut self, alias: &Alias, span: Span) -> Val {
        let kind = self.kind_of_alias(alias);
        match alias.hold {
            Hold::Place => self.deref(alias, span),
            Hold::Shared if kind.is_copied() => self.deref(alias, span),
            Hold::Shared if !kind.may_carry_float() || matches!(kind, Kind::Unknown) => {
                self.kept_reference(alias, span)
            }
            Hold::Shared | Hold::Mutable | Hold::Owned => {
                self.errors.push(
                    span,
                    diagnostics::refused(
                        "a reference as a value",
                        "which place it refers to is not known where it is used",
                        "use the place itself, or bind the reference to a name in a `let` of its own",
                    ),
                );
                self.missing(&Kind::Unknown, span)
            }
        }
    }

    /// `&expr`, `&mut expr`
    pub(super) fn reference(&mut self, node: &ExprReference) -> Value {
        let hold = if node.mutability.is_some() { Hold::Mutable } else { Hold::Shared };
        match self.locate(&node.expr) {
            Some(Ok(alias)) => {
                if hold == Hold::Mutable {
                    self.may_change(&alias, node.expr.span());
                }
                Value::Ref(alias.held(hold))
            }
            Some(Err(never)) => never,
            None => match self.expr(&node.expr) {
                Value::Ref(alias) => Value::Ref(alias.held(hold)),
                value @ (Value::Never | Value::Exit) => value,
                value => Value::Ref(self.home(value, hold, node.expr.span())),
            },
        }
    }

    /// A temporary that is lent mutably becomes a variable.
    fn may_change(&mut self, alias: &Alias, span: Span) {
        let is_named =
            self.scopes.iter().flat_map(std::collections::BTreeMap::values).any(|var| *var == alias.var);
        let Some(val) = self.vars[alias.var].current.filter(|val| !is_named && !self.is_version(*val)) else {
            return;
        };
        let root = self.new_root(alias.var, val, span);
        self.vars[alias.var].current = Some(root);
    }

    /// Gives a value a variable of its own, so that it can be referred to.
    pub(super) fn home(&mut self, value: Value, hold: Hold, span: Span) -> Alias {
        let var = self.declare_hidden("value");
        let val = self.one(value, span);
        let current = if matches!(hold, Hold::Mutable | Hold::Owned) || self.function.kind(val).is_moved() {
            self.new_root(var, val, span)
        } else {
            val
        };
        self.vars[var].current = Some(current);
        self.vars[var].is_result = self.results.contains(&val);
        Alias { var, steps: Vec::new(), hold }
    }

    /// Looks at what a reference is bound to: it panics here if it is not there.
    pub(super) fn touch(&mut self, alias: &Alias) {
        if let Some(place) = self.place_of(alias).filter(Place::may_panic) {
            self.stmts.push(Stmt::Let(crate::ir::Let { outs: Vec::new(), op: Op::Touch(place) }));
        }
    }

    /// Arguments of a call; `None` if one of them never has a value.
    pub(super) fn args<'a>(&mut self, exprs: impl IntoIterator<Item = &'a Expr>) -> Option<Vec<Arg>> {
        let mut aliases: Vec<(Alias, bool)> = Vec::new();
        let mut args: Vec<Result<Val, usize>> = Vec::new();
        for expr in exprs {
            match self.expr(expr) {
                Value::Never | Value::Exit => return None,
                Value::Ref(alias) if alias.hold != Hold::Place => {
                    args.push(Err(aliases.len()));
                    aliases.push((alias, says_mutable(expr)));
                }
                // A literal that is a reference itself.
                value if is_text(expr) => {
                    let home = self.home(value, Hold::Shared, expr.span());
                    args.push(Err(aliases.len()));
                    aliases.push((home, false));
                }
                value => args.push(Ok(self.one(value, expr.span()))),
            }
        }
        let arg = |this: &mut Self, position: usize| {
            let (alias, surely) = &aliases[position];
            let mutable = alias.hold != Hold::Shared;
            let place = if mutable { this.root_place(alias)? } else { this.place_of(alias)? };
            Some(if mutable { Arg::Mutable { place, surely: *surely } } else { Arg::Shared(place) })
        };
        args.into_iter()
            .map(|given| match given {
                Ok(val) => Some(Arg::Value(val)),
                Err(position) => arg(self, position),
            })
            .collect()
    }

    /// The variables behind the places that a call may change get their next versions.
    pub(super) fn changed_by_call(&mut self, args: &[Arg]) -> Vec<Val> {
        let mut outs = Vec::new();
        for arg in args {
            if let Arg::Mutable { place, .. } = arg {
                let owner = self.owner_of(place);
                let after = self.version_of(place.base);
                if let Some(owner) = owner {
                    self.vars[owner].current = Some(after);
                }
                outs.push(after);
            }
        }
        outs
    }

    /// A call may not be lent a variable mutably and in another way: what else it is lent of it is a copy, which goes
    /// back afterwards if the callee may change it.
    pub(super) fn untangled(
        &mut self,
        mut args: Vec<Arg>,
        span: Span,
    ) -> (Vec<Arg>, Vec<(VarId, VarId, Place)>) {
        let mut copies = Vec::new();
        for position in 0..args.len() {
            let (Arg::Shared(place) | Arg::Mutable { place, .. }) = args[position].clone() else { continue };
            let is_mutable = |arg: &Arg| matches!(arg, Arg::Mutable { .. });
            let clashes = args.iter().take(position).any(|other| {
                let (Arg::Shared(lent) | Arg::Mutable { place: lent, .. }) = other else { return false };
                lent.base == place.base && (is_mutable(other) || is_mutable(&args[position]))
            });
            // A shared reference before a mutable one gives way, too.
            let later = args.iter().skip(position + 1).any(|other| match other {
                Arg::Mutable { place: lent, .. } => lent.base == place.base && !is_mutable(&args[position]),
                _ => false,
            });
            if !(clashes || later) {
                continue;
            }
            let surely = matches!(args[position], Arg::Mutable { surely: true, .. });
            let copy = self.load(place.clone(), span);
            let hold = if is_mutable(&args[position]) { Hold::Mutable } else { Hold::Shared };
            let home = self.home(Value::One(copy), hold, span);
            let Some(lent) = self.place_of(&home) else { continue };
            if hold == Hold::Mutable {
                copies.extend(self.owner_of(&place).map(|owner| (owner, home.var, place)));
            }
            args[position] = match hold {
                Hold::Mutable => Arg::Mutable { place: lent, surely },
                _ => Arg::Shared(lent),
            };
        }
        (args, copies)
    }

    fn owner_of(&self, place: &Place) -> Option<VarId> {
        self.vars.iter().position(|var| var.current == Some(place.base))
    }

    /// Puts the copies that a call has changed back where they were taken from.
    pub(super) fn copy_back(&mut self, copies: Vec<(VarId, VarId, Place)>, span: Span) {
        for (owner, copy, place) in copies {
            let from = Alias { var: copy, steps: Vec::new(), hold: Hold::Shared };
            let to = Alias { var: owner, steps: place.steps, hold: Hold::Mutable };
            let len = self.len(&from, span);
            self.each(len, &[owner, copy], |this, index| {
                let val = this.deref(&from.at(Step::Index(index)), span);
                this.put(&to, index, val);
            });
        }
    }

    pub(super) fn version_of(&mut self, before: Val) -> Val {
        let info = self.function.info(before).clone();
        self.function.fresh(info)
    }

    /// Refuses a reference that cannot be followed.
    pub(super) fn refuse_reference(&mut self, node: &impl ToTokens, why: &str) {
        let remedy = "bind the reference to a name of its own, in a `let`";
        self.errors.push_over(&node.to_token_stream(), diagnostics::refused("this reference", why, remedy));
    }
}

fn is_text(expr: &Expr) -> bool {
    match expr {
        Expr::Lit(node) => matches!(node.lit, Lit::Str(_)),
        Expr::Paren(node) => is_text(&node.expr),
        _ => false,
    }
}

/// Whether the source shows that a reference is meant to be mutable where it is passed.
fn says_mutable(expr: &Expr) -> bool {
    match expr {
        Expr::Reference(node) => node.mutability.is_some(),
        Expr::Paren(node) => says_mutable(&node.expr),
        _ => false,
    }
}
