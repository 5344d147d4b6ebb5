//! Regions as statements. A value that is used once is written where it is used; others get a `let`.
//!
//! What is written in place must not change the order in which things happen: expressions that read or change
//! anything but floats are marked as ordered, and stay in order.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::piece::Piece;
use super::tape::Around;
use super::usage::Usages;
use crate::ir::sets::Vals;
use crate::ir::trips::{Integers, beside, integers};
use crate::ir::{Function, Let, Mirror, Op, Region, Root, Stmt, Val};
use crate::names::Names;

pub(super) struct Emitter<'a> {
    pub(super) function: &'a Function,
    /// `::grad_runtime::__private`
    pub(super) runtime: TokenStream,
    /// Of everything generated.
    pub(super) span: Span,
    pub(super) names: Names,
    /// Where notes are taken.
    pub(super) graph: Ident,
    /// User's names that stand for a value already.
    pub(super) claimed: BTreeSet<String>,
    pub(super) bound: BTreeMap<Val, Piece>,
    pub(super) roots: BTreeMap<Root, Ident>,
    /// Carried values, which are variables that change.
    pub(super) variables: BTreeMap<Val, Ident>,
    /// Roots that are changed after they are made.
    pub(super) changed: BTreeSet<Root>,
    /// The loops around the present place.
    pub(super) around: Vec<Around>,
    /// What the outermost region defines once and for all.
    pub(super) outermost: Vals,
    pub(super) integers: Integers,
    /// Tapes that the runs of an inner loop share.
    pub(super) tapes: BTreeMap<Mirror, Ident>,
    /// Tapes, or stretches of them, that have a place for each record from the start.
    pub(super) slots: BTreeMap<Mirror, Ident>,
    /// The place for the record of an iteration.
    pub(super) places: BTreeMap<Mirror, Ident>,
    /// Loops whose mirror images stand beside them.
    pub(super) beside: BTreeSet<Mirror>,
    /// Where tapes come from and go back to.
    pub(super) workspace: Option<Ident>,
    /// Tapes that go back.
    pub(super) borrowed: Vec<TokenStream>,
    /// Tapes that are slices of something larger.
    pub(super) runs: BTreeSet<Mirror>,
    /// What is to stand before the present statement of the outermost region.
    pub(super) hoisted: TokenStream,
    /// How many regions are around.
    pub(super) level: usize,
    /// Expressions waiting for their only use, oldest first.
    pub(super) pending: Vec<(Val, Piece)>,
    /// Variables whose types are written where they are declared.
    pub(super) typed: BTreeSet<String>,
    pub(super) usages: Usages,
    /// Iterators are called by methods, whose traits a crate without prelude does not have in scope.
    pub(super) iterates: bool,
    /// The size of the expressions that the present operation has taken in.
    pub(super) taken: usize,
    pub(super) out: TokenStream,
}

impl<'a> Emitter<'a> {
    pub(super) fn new(function: &'a Function, runtime: TokenStream, mut names: Names) -> Self {
        let mut changed = BTreeSet::new();
        changed_roots(function, &function.primal, &mut changed);
        if let Some(adjoint) = &function.adjoint {
            changed_roots(function, &adjoint.body, &mut changed);
        }
        Self {
            function,
            runtime,
            span: Span::mixed_site(),
            graph: names.fresh("graph"),
            names,
            claimed: BTreeSet::new(),
            bound: BTreeMap::new(),
            roots: BTreeMap::new(),
            variables: BTreeMap::new(),
            changed,
            around: Vec::new(),
            outermost: outermost(function),
            integers: integers(function),
            tapes: BTreeMap::new(),
            slots: BTreeMap::new(),
            places: BTreeMap::new(),
            beside: beside(function),
            workspace: None,
            borrowed: Vec::new(),
            runs: BTreeSet::new(),
            hoisted: TokenStream::new(),
            level: 0,
            pending: Vec::new(),
            typed: BTreeSet::new(),
            usages: Usages::of(function),
            iterates: false,
            taken: 0,
            out: TokenStream::new(),
        }
    }

    /// A variable that stands for all versions of a root.
    pub(super) fn root(&mut self, val: Val, ident: &Ident) {
        self.roots.extend(self.function.info(val).root.map(|root| (root, ident.clone())));
    }

    /// Statements of an inner block.
    pub(super) fn nested(&mut self, emit: impl FnOnce(&mut Self)) -> TokenStream {
        let outer = (std::mem::take(&mut self.out), std::mem::take(&mut self.pending));
        self.level += 1;
        emit(self);
        self.level -= 1;
        let stmts = std::mem::replace(&mut self.out, outer.0);
        self.pending = outer.1;
        stmts
    }

    // Statements.

    pub(super) fn stmts(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            let before = (self.level == 0).then(|| std::mem::take(&mut self.out));
            match stmt {
                Stmt::Let(node) => self.operation(node),
                Stmt::If(node) => self.branch(node),
                Stmt::Match(node) => self.choice(node),
                Stmt::Loop(node) => self.repeat(node),
            }
            if let Some(before) = before {
                let after = std::mem::replace(&mut self.out, before);
                let hoisted = std::mem::take(&mut self.hoisted);
                self.out.extend(hoisted);
                self.out.extend(after);
            }
        }
    }

    /// A region with its own pending expressions: its statements, and the expressions of its tail.
    pub(super) fn region(&mut self, region: &Region) -> (TokenStream, Vec<Piece>) {
        let mut tails = Vec::new();
        let stmts = self.nested(|this| {
            this.stmts(&region.stmts);
            tails = this.tails(&region.tail);
        });
        (stmts, tails)
    }

    fn tails(&mut self, tail: &[Val]) -> Vec<Piece> {
        let tail: Vec<Val> =
            tail.iter().copied().filter(|val| self.function.info(*val).root.is_none()).collect();
        self.settle(&tail, true);
        tail.iter().map(|val| self.take(*val)).collect()
    }

    /// The values that a function ends with.
    pub(super) fn finish_each(&mut self, tail: &[Val]) -> Vec<TokenStream> {
        self.settle(tail, true);
        tail.iter().map(|val| self.take(*val).tokens).collect()
    }

    pub(super) fn finish(&mut self, tail: &[Val]) -> TokenStream {
        let pieces = self.finish_each(tail);
        if let [only] = pieces.as_slice() { only.clone() } else { quote!((#(#pieces),*)) }
    }
}

fn changed_roots(function: &Function, region: &Region, changed: &mut BTreeSet<Root>) {
    for stmt in &region.stmts {
        if let Stmt::Let(Let { outs, op }) = stmt {
            let is_change = !matches!(op, Op::Root(_));
            changed.extend(outs.iter().filter(|_| is_change).filter_map(|out| function.info(*out).root));
        }
        stmt.regions().into_iter().for_each(|region| changed_roots(function, region, changed));
    }
}

/// The parameters, and what is defined by the operations of the outermost region.
fn outermost(function: &Function) -> Vals {
    let mut found = Vals::default();
    found.extend(&function.params);
    for stmt in &function.primal.stmts {
        if let Stmt::Let(node) = stmt {
            found.extend(&node.outs);
        }
    }
    found
}

pub(super) fn tuple(pieces: &[Piece]) -> TokenStream {
    match pieces {
        [piece] => piece.tokens.clone(),
        [] => TokenStream::new(),
        pieces => {
            let parts = pieces.iter().map(|piece| &piece.tokens);
            quote!((#(#parts),*))
        }
    }
}
