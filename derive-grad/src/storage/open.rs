//! Values whose types nothing tells but what else is done with them: variables that hold plain literals, and what is
//! computed from those alone. As a number of another type such a value may be another one.

use std::collections::BTreeSet;

use crate::ir::{Function, Let, Literal, Op, Primitive, Region, Stmt, Val};

/// What is known of the types of values.
#[derive(Debug, Default)]
pub(super) struct Open {
    /// Values that come from literals without a type.
    untyped: BTreeSet<Val>,
    /// Those of them that a variable is in.
    named: BTreeSet<Val>,
}

impl Open {
    pub(super) fn find(function: &Function, primal: &Region) -> Self {
        let mut found = Self::default();
        found.region(function, primal);
        found
    }

    fn region(&mut self, function: &Function, region: &Region) {
        for stmt in &region.stmts {
            if let Stmt::Let(Let { outs, op }) = stmt {
                if let [out] = outs[..] {
                    self.operation(function, out, op);
                }
            }
            stmt.regions().into_iter().for_each(|region| self.region(function, region));
        }
    }

    fn operation(&mut self, function: &Function, out: Val, op: &Op) {
        let info = function.info(out);
        if info.ty.is_none() && is_untyped(op, &self.untyped) {
            self.untyped.insert(out);
            if info.name.is_some() || op.operands().iter().any(|val| self.named.contains(val)) {
                self.named.insert(out);
            }
        }
    }

    /// Whether the result of an operation may be another one where its operands are of other types.
    pub(super) fn is_lost(&self, op: &Op) -> bool {
        match op {
            Op::Cast(val, _) | Op::Float(val) => self.named.contains(val),
            Op::Compare(_, a, b) => {
                let all = [a, b].into_iter().all(|val| self.untyped.contains(val));
                all && (self.named.contains(a) || self.named.contains(b))
            }
            _ => false,
        }
    }
}

/// Whether nothing in an operation tells the type of what it results in. `untyped`: the operands of which that is so.
pub(super) fn is_untyped(op: &Op, untyped: &BTreeSet<Val>) -> bool {
    let is_untyped = |val: &Val| untyped.contains(val);
    match op {
        Op::Literal(Literal::Float(text) | Literal::Int(text)) => {
            !text.ends_with("f32") && !text.ends_with("f64") && !text.contains(['i', 'u'])
        }
        Op::Primitive(Primitive::Method(_), operands) => operands.first().is_some_and(is_untyped),
        Op::Primitive(_, operands) => operands.iter().all(is_untyped),
        Op::Integer(_, a, b) | Op::Select(_, a, b) => is_untyped(a) && is_untyped(b),
        Op::Float(val) => is_untyped(val),
        _ => false,
    }
}
