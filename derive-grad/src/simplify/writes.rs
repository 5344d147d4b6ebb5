//! What is written to an adjoint that begins at zero, where, and in which order.

use crate::ir::trips::Integers;
use crate::ir::{Function, Let, Op, Root, Space, Step, Stmt, Val};

/// A change of a variable.
#[derive(Clone, Debug)]
pub(super) struct Write {
    /// The version after it.
    pub(super) out: Option<Val>,
    pub(super) path: Vec<Index>,
    /// The loops around it: their number, and their index if they have one.
    pub(super) loops: Vec<(usize, Option<Val>)>,
    pub(super) in_branch: bool,
    /// It adds a float to a place.
    pub(super) adds: bool,
}

/// A step of a path, as far as it is known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Index {
    Field(u32),
    Number(u64),
    Val(Val),
    Part,
}

/// All changes of one variable, in the order of the program, and whether it is read.
#[derive(Debug, Default)]
pub(super) struct Writes {
    pub(super) all: Vec<Write>,
    pub(super) is_read: bool,
}

pub(super) struct Walk<'f> {
    pub(super) function: &'f Function,
    pub(super) numbers: &'f Integers,
    pub(super) root: Root,
    pub(super) found: Writes,
    loops: Vec<(usize, Option<Val>)>,
    branches: usize,
    next: usize,
}

impl<'f> Walk<'f> {
    pub(super) fn new(function: &'f Function, numbers: &'f Integers, root: Root) -> Self {
        Self { function, numbers, root, found: Writes::default(), loops: Vec::new(), branches: 0, next: 0 }
    }

    pub(super) fn stmts(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            match stmt {
                Stmt::Let(node) => self.operation(node),
                Stmt::If(_) | Stmt::Match(_) => {
                    self.branches += 1;
                    stmt.regions().into_iter().for_each(|region| self.stmts(&region.stmts));
                    self.branches -= 1;
                }
                Stmt::Loop(node) => {
                    let index = match &node.space {
                        Space::Range { index, .. } => Some(*index),
                        _ => None,
                    };
                    self.next += 1;
                    self.loops.push((self.next, index));
                    stmt.regions().into_iter().for_each(|region| self.stmts(&region.stmts));
                    self.loops.pop();
                }
            }
        }
    }

    fn is_version(&self, val: Val) -> bool {
        self.function.info(val).root == Some(self.root)
    }

    fn operation(&mut self, node: &Let) {
        if !node.op.operands().iter().any(|val| self.is_version(*val)) {
            return;
        }
        let whole = Vec::new();
        let (steps, adds) = match &node.op {
            Op::Len(_) => return,
            Op::Load(_) | Op::ZerosLike(_) => {
                self.found.is_read = true;
                return;
            }
            Op::AddTo(place, val) if self.is_version(place.base) => {
                (&place.steps, self.function.kind(*val).is_float())
            }
            Op::Store(place, _) | Op::SubFrom(place, _) if self.is_version(place.base) => {
                (&place.steps, false)
            }
            _ => {
                self.found.is_read = true;
                (&whole, false)
            }
        };
        let path = path(steps, self.numbers);
        let (loops, in_branch) = (self.loops.clone(), self.branches > 0);
        self.found.all.push(Write { out: node.outs.first().copied(), path, loops, in_branch, adds });
    }
}

fn path(steps: &[Step], numbers: &Integers) -> Vec<Index> {
    let index = |step: &Step| match step {
        Step::Field(field) => Index::Field(*field),
        Step::Index(val) => numbers.get(*val).map_or(Index::Val(*val), Index::Number),
        Step::Part(_) => Index::Part,
    };
    steps.iter().map(index).collect()
}

impl Write {
    /// Where in its path the index of each loop around it stands; `None` if it may come to one place twice.
    pub(super) fn positions(&self) -> Option<Vec<usize>> {
        let position = |(_, index): &(usize, Option<Val>)| {
            self.path.iter().position(|step| index.is_some_and(|index| *step == Index::Val(index)))
        };
        self.loops.iter().map(position).collect()
    }

    /// Whether nothing is at both places.
    pub(super) fn is_apart_from(&self, other: &Self) -> bool {
        self.path.iter().zip(&other.path).any(|(a, b)| match (a, b) {
            (Index::Field(a), Index::Field(b)) => a != b,
            (Index::Number(a), Index::Number(b)) => a != b,
            _ => false,
        })
    }

    /// Whether both are in the same loop, outermost.
    pub(super) fn shares_a_loop_with(&self, other: &Self) -> bool {
        matches!((self.loops.first(), other.loops.first()), (Some((a, _)), Some((b, _))) if a == b)
    }
}
