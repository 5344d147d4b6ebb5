//! `no_alloc`: what would need the heap is refused, at the tokens that need it.
//!
//! Calls are taken at their word: an annotated function that is called says for itself whether it allocates.

use proc_macro2::Span;

use crate::diagnostics::{self, Errors};
use crate::ir::trips::{Integers, integers, on_stack};
use crate::ir::{Edit, Function, Kind, Let, Loop, Op, Region, Space, Stmt, Val};

/// Reports every statement that needs the heap.
///
/// `name`: where the function is declared.
pub(crate) fn refuse(function: &Function, name: Span, recursive: bool, errors: &mut Errors) {
    let mut heap = Heap { function, integers: integers(function), around: Vec::new(), name, errors };
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
        if let (Some(tape), None) = (&node.tape, on_stack(self.function, node, &self.around, trips)) {
            let span = match (&node.space, tape.fields.first()) {
                (Space::Range { index, .. }, _) => self.span(*index),
                (_, Some(field)) => self.span(*field),
                (_, None) => self.name,
            };
            let remedy = "let the loop run a number of times that is written as a literal, or fewer times";
            self.errors
                .push(span, diagnostics::needs_heap("what each iteration keeps for the derivative", remedy));
        }
        self.around.push(trips);
        self.region(&node.body);
        self.around.pop();
    }

    fn operation(&mut self, node: &Let) {
        let Some(out) = node.outs.first().copied() else { return };
        let owns = |val: Val| owns_heap(self.function.kind(val));
        let what = match &node.op {
            Op::Filled(..) | Op::Empty(Some(_)) => "this vector",
            Op::Array(vals) if owns(out) && !vals.is_empty() => "this vector",
            Op::Load(_) if owns(out) => "a copy of this many elements",
            Op::Snapshot(..) if owns(out) => "a copy of what this call changes",
            Op::Order(..) => "sorting",
            Op::ZerosLike(val) if owns(out) || !self.function.kind(*val).keeps_shape() => {
                "the derivative of this value"
            }
            Op::Edit(Edit::Push | Edit::Insert | Edit::Extend, ..) => "a vector that grows",
            _ => return,
        };
        let span = match &node.op {
            Op::ZerosLike(val) => self.span(*val),
            op => op.operands().first().map_or_else(|| self.span(out), |val| self.span_of(out, *val)),
        };
        self.errors.push(span, diagnostics::needs_heap(what, "use arrays of fixed length"));
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
