//! Integer and boolean expressions. Integers stay below a few hundred, sizes below a few dozen.

use super::{Generator, binary, literal};
use crate::tests::random::program::{Expr, Node, Type};

impl Generator {
    pub(super) fn int(&mut self, depth: u32) -> Expr {
        let leaf = |this: &mut Self| match this.pick(|entry| entry.var.ty == Type::Int) {
            Some(entry) if this.chance(70) => Expr::read(&entry.var),
            _ => literal(Type::Int, format!("{}_i64", this.rng.u32(0..5))),
        };
        if depth == 0 {
            return leaf(self);
        }
        match self.rng.u32(0..8) {
            0..=3 => leaf(self),
            4 | 5 => {
                let operator = ["+", "-", "*"][self.rng.usize(..3)];
                let (a, b) = (self.int(0), self.int(0));
                binary(Type::Int, operator, a, b)
            }
            6 => {
                let operator = ["/", "%"][self.rng.usize(..2)];
                let (a, b) = (self.int(depth - 1), literal(Type::Int, format!("{}_i64", self.rng.u32(2..5))));
                binary(Type::Int, operator, a, b)
            }
            _ if self.chance(50) => Expr::new(Type::Int, Node::Neg(Box::new(self.int(depth - 1)))),
            _ => Expr::new(Type::Int, Node::Cast(Box::new(self.size(depth - 1)))),
        }
    }

    /// An integer that a variable may hold: small, however often it is assigned.
    pub(super) fn small_int(&mut self) -> Expr {
        let value = self.int(2);
        binary(Type::Int, "%", value, literal(Type::Int, "7_i64"))
    }

    pub(super) fn size(&mut self, depth: u32) -> Expr {
        let leaf = |this: &mut Self| match this.pick(|entry| entry.var.ty == Type::Size) {
            Some(entry) if this.chance(70) => Expr::read(&entry.var),
            _ => literal(Type::Size, format!("{}_usize", this.rng.u32(0..4))),
        };
        if depth == 0 {
            return leaf(self);
        }
        match self.rng.u32(0..8) {
            0..=2 => leaf(self),
            6 | 7 => self.remembered_size().unwrap_or_else(|| leaf(self)),
            3 | 4 => {
                let operator = ["+", "*"][self.rng.usize(..2)];
                let (a, b) = (self.size(0), self.size(0));
                binary(Type::Size, operator, a, b)
            }
            _ => {
                // A negative integer wraps around to a large size.
                let wrapped = Expr::new(Type::Size, Node::Cast(Box::new(self.int(depth - 1))));
                binary(Type::Size, "%", wrapped, literal(Type::Size, "4_usize"))
            }
        }
    }

    pub(super) fn small_size(&mut self) -> Expr {
        self.size_below(4)
    }

    /// A size that is less than the limit.
    pub(super) fn size_below(&mut self, limit: u32) -> Expr {
        if self.chance(40) {
            return literal(Type::Size, self.rng.u32(0..limit).to_string());
        }
        let value = self.size(1);
        binary(Type::Size, "%", value, literal(Type::Size, limit.to_string()))
    }

    pub(super) fn bool(&mut self, depth: u32) -> Expr {
        let variable = self.pick(|entry| entry.var.ty == Type::Bool);
        if let Some(entry) = variable.filter(|_| self.rng.u32(0..4) == 0) {
            return Expr::read(&entry.var);
        }
        let roll = self.rng.u32(0..12);
        match roll {
            0 if depth > 0 => Expr::new(Type::Bool, Node::Not(Box::new(self.bool(depth - 1)))),
            1..=3 if depth > 0 => {
                let (a, b) = (self.bool(depth - 1), self.bool(depth - 1));
                binary(Type::Bool, if roll == 1 { "||" } else { "&&" }, a, b)
            }
            4 if self.is_roomy() => {
                self.fuel -= 1;
                self.sealed(|this| this.assigning(Type::Bool, 0.0))
            }
            5 => literal(Type::Bool, self.rng.bool().to_string()),
            6..=8 => {
                let ty = if self.rng.bool() { Type::Int } else { Type::Size };
                let operator = ["==", "!=", "<", "<=", ">", ">="][self.rng.usize(..6)];
                let (a, b) = (self.expr(ty, 1, 0.0), self.expr(ty, 1, 0.0));
                binary(Type::Bool, operator, a, b)
            }
            _ => {
                let operator = ["<", "<=", ">", ">="][self.rng.usize(..4)];
                let (a, b) = (self.float(depth.min(1)).expr, self.float(depth.min(1)).expr);
                binary(Type::Bool, operator, a, b)
            }
        }
    }
}
