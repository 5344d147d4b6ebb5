//! How often loops run, where the source tells.

use std::collections::BTreeSet;

use super::sets::Table;
use super::{Adapter, Function, Let, Literal, Loop, Mirror, Op, Region, Space, Stmt, Val};

/// Integer literals by value.
#[derive(Debug, Default)]
pub(crate) struct Integers(Table<u64>);

/// All integer literals of a function.
pub(crate) fn integers(function: &Function) -> Integers {
    let mut found = Integers::default();
    collect(&function.primal, &mut found.0);
    if let Some(adjoint) = &function.adjoint {
        collect(&adjoint.body, &mut found.0);
    }
    found
}

fn collect(region: &Region, found: &mut Table<u64>) {
    for stmt in &region.stmts {
        if let Stmt::Let(Let { outs, op: Op::Literal(Literal::Int(text)) }) = stmt {
            let digits: String =
                text.chars().filter(|c| *c != '_').take_while(char::is_ascii_digit).collect();
            let plain = !text.starts_with("0x") && !text.starts_with("0b") && !text.starts_with("0o");
            if let (true, Ok(value)) = (plain, digits.parse()) {
                found.insert(outs[0], value);
            }
        }
        stmt.regions().into_iter().for_each(|region| collect(region, found));
    }
}

impl Integers {
    pub(crate) fn get(&self, val: Val) -> Option<u64> {
        self.0.get(&val).copied()
    }

    /// The most iterations that a loop can have.
    pub(crate) fn trips(&self, node: &Loop) -> Option<u64> {
        let Space::Range { range, .. } = &node.space else { return None };
        if range.adapters.iter().any(|adapter| matches!(adapter, Adapter::StepBy(_))) {
            return None;
        }
        let (lo, hi) = (self.get(range.lo)?, self.get(range.hi)?);
        Some(hi.saturating_sub(lo) + u64::from(range.inclusive))
    }
}

/// Records of at most so many iterations stand on the stack.
const STACK: u64 = 256;

/// Whether a loop leaves a record in each iteration of its range, all of a kind that can be written beforehand.
pub(crate) fn is_exact(function: &Function, node: &Loop) -> bool {
    let runs_through = matches!(node.space, Space::Range { .. }) && node.stop.is_none();
    runs_through && !node.body.diverges && is_filled(function, node)
}

/// Whether there is something to fill the tape of a loop with.
pub(crate) fn is_filled(function: &Function, node: &Loop) -> bool {
    let mut fields = node.tape.iter().flat_map(|tape| &tape.fields);
    fields.all(|val| {
        let kind = function.kind(*val);
        kind.is_copied() && kind.has_literal()
    })
}

/// How many records a tape on the stack must have room for; `None` if it stands on the heap. `around` has the trips
/// of the loops around.
pub(crate) fn on_stack(
    function: &Function,
    node: &Loop,
    around: &[Option<u64>],
    trips: Option<u64>,
) -> Option<u64> {
    let all = around.iter().copied().chain([trips]).product::<Option<u64>>()?;
    (all <= STACK && is_filled(function, node)).then_some(all)
}

/// The loops whose mirror images stand in the same region as they do, inside of another loop.
pub(crate) fn beside(function: &Function) -> BTreeSet<Mirror> {
    let mut found = BTreeSet::new();
    for stmt in &function.primal.stmts {
        stmt.regions().into_iter().for_each(|region| collect_beside(region, &mut found));
    }
    found
}

fn collect_beside(region: &Region, found: &mut BTreeSet<Mirror>) {
    let mut seen = BTreeSet::new();
    for stmt in &region.stmts {
        if let Stmt::Loop(node) = stmt {
            found.extend((!seen.insert(node.mirror)).then_some(node.mirror));
        }
        stmt.regions().into_iter().for_each(|region| collect_beside(region, found));
    }
}
