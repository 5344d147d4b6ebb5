//! `no_alloc`: what would need the heap is refused, at the tokens that need it.
//!
//! Calls are taken at their word: an annotated function that is called says for itself whether it allocates.

use std::collections::BTreeSet;

use proc_macro2::Span;

use crate::diagnostics::{self, Errors};
use crate::ir::sets::Vals;
use crate::ir::trips::{Integers, beside, integers, is_exact, on_stack};
use crate::ir::{Edit, Function, Kind, Let, Loop, Mirror, Op, Region, Space, Stmt, Val};

/// Reports every statement that needs the heap.
///
/// `name`: where the function is declared.
pub(crate) fn refuse(function: &Function, name: Span, recursive: bool, errors: &mut Errors) {
    let (integers, reported) = (integers(function), Vals::default());
    let beside = beside(function);
    let mut heap = Heap { function, integers, beside, reported, around: Vec::new(), name, errors };
    heap.region(&function.primal);
    if let Some(adjoint) = &function.adjoint {
        heap.region(&adjoint.body);
    }
    if recursive {
        heap.errors.push(name, diagnostics::needs_heap("the pullback of a recursive function", ""));
    }
}

struct Heap<'a> {
    function: &'a Function,
    integers: Integers,
    /// Loops whose mirror images stand beside them, which need room for one run only.
    beside: BTreeSet<Mirror>,
    /// Values that have been reported; what is made in their shape is no mistake of its own.
    reported: Vals,
    /// The trips of the loops around.
    around: Vec<Option<u64>>,
    name: Span,
    errors: &'a mut Errors,
}

impl Heap<'_> {
    fn region(&mut self, region: &Region) {
        for stmt in &region.stmts {
            match stmt {
                Stmt::Let(node) => self.operation(node),
                Stmt::Loop(node) => self.repeat(node),
                Stmt::If(_) | Stmt::Match(_) => {
                    stmt.regions().into_iter().for_each(|region| self.region(region));
                }
            }
        }
    }

    fn repeat(&mut self, node: &Loop) {
        let trips = self.integers.trips(node);
        let is_beside = is_exact(self.function, node) && self.beside.contains(&node.mirror);
        let around = if is_beside { &[][..] } else { &self.around };
        if let (Some(tape), None) = (&node.tape, on_stack(self.function, node, around, trips)) {
            let span = match (&node.space, tape.fields.first()) {
                (Space::Range { index, .. }, _) => self.span(*index),
                (_, Some(field)) => self.span(*field),
                (_, None) => self.name,
            };
            let remedy = "let the loop run a number of times that is written as a literal, or fewer times";
            self.errors
                .push(span, diagnostics::needs_heap("what each iteration keeps for the derivative", remedy));
        }
        for carried in &node.carried {
            if self.reported.contains(&carried.init) {
                self.reported.extend([carried.param, carried.out]);
            }
        }
        self.around.push(trips);
        self.region(&node.body);
        self.around.pop();
    }

    fn operation(&mut self, node: &Let) {
        let Some(out) = node.outs.first().copied() else { return };
        let follows = match &node.op {
            Op::Root(val) | Op::Move(val) | Op::ZerosLike(val) => Some(*val),
            Op::Load(place) if place.steps.is_empty() => Some(place.base),
            Op::Edit(_, place, _) | Op::Store(place, _) | Op::AddTo(place, _) | Op::SubFrom(place, _) => {
                Some(place.base)
            }
            _ => None,
        };
        let follows = follows.is_some_and(|val| self.reported.contains(&val));
        let Some(what) = self.needing(node, out) else {
            self.reported.extend(node.outs.iter().filter(|_| follows));
            return;
        };
        let span = match &node.op {
            Op::ZerosLike(val) => self.span(*val),
            Op::Edit(..) => node.outs.last().map_or(self.name, |after| self.span(*after)),
            op => op.operands().first().map_or_else(|| self.span(out), |val| self.span_of(out, *val)),
        };
        let remedy = match &node.op {
            Op::Snapshot(..) => {
                "write `&mut *…` around the argument, if the function takes it by mutable reference"
            }
            _ => "use arrays of fixed length",
        };
        let is_own = !matches!(node.op, Op::ZerosLike(_) | Op::Load(_));
        if is_own || !follows {
            self.errors.push(span, diagnostics::needs_heap(what, remedy));
        }
        self.reported.extend(&node.outs);
    }

    /// What an operation needs the heap for, if it does.
    fn needing(&self, node: &Let, out: Val) -> Option<&'static str> {
        let owns = |val: Val| owns_heap(self.function.kind(val));
        Some(match &node.op {
            Op::Filled(..) | Op::Empty(Some(_)) => "this vector",
            Op::Array(vals) if owns(out) && !vals.is_empty() => "this vector",
            Op::Load(_) | Op::Clone(_) if owns(out) => "a copy of this many elements",
            Op::Snapshot(..) if owns(out) => "a copy of what this call changes",
            Op::Order(..) => "sorting",
            // A call that gives something on the heap, which nobody uses, has said so.
            Op::ZerosLike(_) if matches!(self.function.kind(out), Kind::Inert) => return None,
            Op::ZerosLike(val) if owns(out) || !self.function.kind(*val).keeps_shape() => {
                "the derivative of this value"
            }
            Op::Edit(Edit::Push | Edit::Insert | Edit::Extend, ..) => "a vector that grows",
            _ => return None,
        })
    }

    fn span(&self, val: Val) -> Span {
        self.function.info(val).span
    }

    /// Values of the compiler's own stand nowhere; their operands may.
    fn span_of(&self, out: Val, operand: Val) -> Span {
        if self.function.info(out).root.is_some() { self.span(operand) } else { self.span(out) }
    }
}

fn owns_heap(kind: &Kind) -> bool {
    match kind {
        Kind::Vec(_) | Kind::Slice(_) => true,
        Kind::Tuple(kinds) => kinds.iter().any(owns_heap),
        Kind::Array(kind, _) => owns_heap(kind),
        Kind::Unknown | Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert => false,
    }
}
