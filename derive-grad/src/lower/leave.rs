//! Leaving: an exit stores what it carries out, and sets the flags of the constructs that it leaves.

use std::collections::BTreeSet;

use proc_macro2::Span;
use syn::Expr;
use syn::spanned::Spanned;

use super::exits::{self, Exit};
use super::{Lowerer, Value, VarId};
use crate::ir::Kind;

impl Lowerer<'_> {
    /// Leaves: stores what is carried out, sets the flags.
    pub(super) fn exit(&mut self, exit: &Exit, payload: Option<&Expr>, span: Span) -> Value {
        let value = match payload {
            Some(expr) if !exits::of_expr(expr).is_empty() => {
                self.refuse_exit(expr.span());
                return Value::Exit;
            }
            Some(expr) => self.expr(expr),
            None => Value::Unit,
        };
        if let Value::Never = value {
            return value;
        }
        if let Some(var) = self.payload(exit) {
            self.assign(var, value, span);
            let kind = self.vars[var].current.map(|val| self.function.kind(val).clone());
            let kind = kind.filter(|kind| !matches!(kind, Kind::Unknown));
            self.vars[var].declared = self.vars[var].declared.take().or(kind);
        }
        for flag in self.flags_of(exit) {
            let set = self.boolean(true, span);
            self.vars[flag].current = Some(set);
        }
        Value::Exit
    }

    fn payload(&self, exit: &Exit) -> Option<VarId> {
        match exit {
            Exit::Return => self.result,
            Exit::Break(label) => {
                self.target(label.as_ref()).and_then(|position| self.targets[position].payload)
            }
            Exit::Continue(_) => None,
        }
    }

    /// The construct that an exit leaves.
    fn target(&self, label: Option<&String>) -> Option<usize> {
        self.targets.iter().rposition(|target| match label {
            Some(_) => target.label.as_ref() == label,
            None => target.skip.is_some(),
        })
    }

    /// The flags that an exit sets: of every construct that it leaves.
    pub(super) fn flags_of(&self, exit: &Exit) -> Vec<VarId> {
        let (outermost, last) = match exit {
            Exit::Return => (0, self.returned),
            Exit::Break(label) => match self.target(label.as_ref()) {
                Some(position) => (position, None),
                None => return Vec::new(),
            },
            Exit::Continue(label) => match self.target(label.as_ref()) {
                Some(position) => (position + 1, self.targets[position].skip),
                None => return Vec::new(),
            },
        };
        self.targets[outermost..].iter().map(|target| target.left).chain(last).collect()
    }

    /// The flags to test after a statement with these exits: those of the innermost construct around it.
    pub(super) fn flags(&self, exits: &BTreeSet<Exit>) -> Vec<VarId> {
        let innermost = match self.targets.last() {
            Some(target) => [Some(target.left), target.skip],
            None => [self.returned, None],
        };
        let set: Vec<VarId> = exits.iter().flat_map(|exit| self.flags_of(exit)).collect();
        innermost.into_iter().flatten().filter(|flag| set.contains(flag)).collect()
    }

    /// Every variable that these exits assign.
    pub(super) fn assigned_by(&self, exits: &BTreeSet<Exit>) -> Vec<VarId> {
        exits.iter().flat_map(|exit| self.flags_of(exit).into_iter().chain(self.payload(exit))).collect()
    }
}
