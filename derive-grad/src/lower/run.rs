//! Elements of runs: `pair[1]` of `for pair in x.windows(2)` is `x[i + 1]`.
//!
//! A window, and a chunk that is exact, has all its elements, so an element whose number is a literal is there, and
//! needs no slice around it.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, Lit};

use super::Lowerer;
use super::lend::{Alias, Hold};
use crate::ir::visit::Met;
use crate::ir::{Kind, Let, Literal, Op, Part, Primitive, Region, Space, Step, Stmt, Val};

/// What is known of runs.
#[derive(Default)]
pub(super) struct Runs {
    /// By the end of a run: how many elements it has.
    lengths: BTreeMap<Val, u64>,
    /// What has been computed for an end.
    parts: BTreeSet<Val>,
}

impl Lowerer<'_> {
    /// The run of elements from `lo` to `hi`; `length` where the source tells how many there surely are. `parts` are
    /// the integers that were computed for `hi`.
    pub(super) fn run(
        &mut self,
        of: &Alias,
        (lo, hi): (Val, Val),
        length: Option<u64>,
        parts: &[Val],
    ) -> Alias {
        if let Some(length) = length {
            self.runs.lengths.insert(hi, length);
            self.runs.parts.extend(parts);
        }
        of.at(Step::Part(Part { lo: Some(lo), hi: Some(hi), inclusive: false }))
    }

    /// The element of a run, if the source tells that it is there.
    pub(super) fn in_run(&mut self, alias: &Alias, index: &Expr) -> Option<Alias> {
        let (Step::Part(part), around) = alias.steps.split_last()? else { return None };
        let (lo, length) = (part.lo?, *self.runs.lengths.get(&part.hi?)?);
        let number = literal(index).filter(|number| *number < length)?;
        let span = index.span();
        let element = if number == 0 { lo } else { self.ahead(lo, number, span) };
        let run = Alias { steps: around.to_vec(), ..alias.clone() };
        Some(run.at(Step::Index(element)).held(Hold::Place))
    }

    /// The value of a literal of this region.
    pub(super) fn number_of(&self, val: Val) -> Option<u64> {
        self.stmts.iter().rev().find_map(|stmt| match stmt {
            Stmt::Let(Let { outs, op: Op::Literal(Literal::Int(text)) }) if outs[0] == val => {
                text.parse().ok()
            }
            _ => None,
        })
    }

    fn ahead(&mut self, lo: Val, number: u64, span: Span) -> Val {
        let number = self.int(usize::try_from(number).unwrap_or(usize::MAX), span);
        self.push(Op::Primitive(Primitive::Add, vec![lo, number]), Kind::Int, span)
    }

    /// Removes the ends of runs that nobody has asked for.
    pub(super) fn forget_unused_ends(&self, region: &mut Region) {
        let mut unused = self.runs.parts.clone();
        while !unused.is_empty() {
            region.clone().vals_mut(&mut |met| {
                if let Met::Use(val) = met {
                    unused.remove(val);
                }
            });
            if !remove(region, &unused) {
                return;
            }
            unused.clone_from(&self.runs.parts);
        }
    }
}

/// Whether a definition was there to be removed.
fn remove(region: &mut Region, unused: &BTreeSet<Val>) -> bool {
    let before = region.stmts.len();
    region.stmts.retain(
        |stmt| !matches!(stmt, Stmt::Let(Let { outs, .. }) if outs.iter().all(|out| unused.contains(out)) && !outs.is_empty()),
    );
    let mut removed = region.stmts.len() < before;
    for stmt in &mut region.stmts {
        match stmt {
            Stmt::Let(_) => {}
            Stmt::If(node) => removed |= remove(&mut node.then, unused) | remove(&mut node.els, unused),
            Stmt::Match(node) => {
                for arm in &mut node.arms {
                    removed |= remove(&mut arm.body, unused);
                }
            }
            Stmt::Loop(node) => {
                removed |= remove(&mut node.body, unused);
                if let Space::While(head) = &mut node.space {
                    removed |= remove(head, unused);
                }
            }
        }
    }
    removed
}

/// The value of an integer literal.
pub(super) fn literal(expr: &Expr) -> Option<u64> {
    match expr {
        Expr::Lit(node) => match &node.lit {
            Lit::Int(int) => int.base10_parse().ok(),
            _ => None,
        },
        Expr::Paren(node) => literal(&node.expr),
        _ => None,
    }
}
