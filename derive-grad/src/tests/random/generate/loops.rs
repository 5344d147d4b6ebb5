//! Loops, which all end by themselves; deeper ones run fewer times.

use super::{Generator, Target, literal};
use crate::tests::random::program::{Adapter, Block, Expr, For, Loop, Node, Stmt, Type, Var, While};

impl Generator {
    pub(super) fn label(&mut self) -> Option<String> {
        self.next += 1;
        let number = self.next;
        self.chance(40).then(|| format!("'l{number}"))
    }

    /// The body of a loop, with the loop as a target of exits.
    fn body(&mut self, label: Option<&String>, value: Type, counter: Option<&Var>) -> Block {
        self.body_with(label, value, |this| {
            if let Some(counter) = counter {
                this.declare(counter, false, 0.0);
            }
        })
    }

    /// The same with any declarations.
    pub(super) fn body_with(
        &mut self,
        label: Option<&String>,
        value: Type,
        declare: impl FnOnce(&mut Self),
    ) -> Block {
        // Iterations before may have taken everything away.
        self.scope.iter_mut().filter(|entry| entry.var.ty.is_vec()).for_each(|entry| entry.least = 0);
        self.repetition += 1;
        self.loops.push(Target { label: label.cloned(), value });
        let body = self.scoped(|this| {
            declare(this);
            this.block(Type::Unit, 0.0)
        });
        self.loops.pop();
        self.repetition -= 1;
        body
    }

    /// Deeper loops run fewer times.
    fn trips(&mut self) -> usize {
        let most = [4, 3, 2][self.repetition.min(2)];
        self.rng.usize(0..=most)
    }

    pub(super) fn for_loop(&mut self) -> Stmt {
        let signed = self.chance(20);
        let ty = if signed { Type::Int } else { Type::Size };
        let trips = self.trips();
        let (lo, hi) = if signed {
            let low = self.rng.i64(-2..=2);
            let end = low + i64::try_from(trips).unwrap();
            (signed_literal(low), signed_literal(end))
        } else if self.chance(40) {
            (literal(ty, "0_usize"), self.small_size())
        } else {
            let low = self.rng.usize(0..=1);
            let end = literal(ty, (low + trips).to_string());
            let named = self.chance(30);
            (literal(ty, format!("{low}_usize")), if named { self.hoist(end) } else { end })
        };
        let inclusive = self.chance(25);
        let adapters = self.adapters(signed || inclusive);
        let var = if self.chance(90) { Some(self.binding(ty)) } else { None };
        let label = self.label();
        let body = self.body(label.as_ref(), Type::Unit, var.as_ref());
        Stmt::For(Box::new(For { label, var, lo, hi, inclusive, adapters, body }))
    }

    /// Only a range of known length can be reversed after it was thinned out.
    fn adapters(&mut self, is_inexact: bool) -> Vec<Adapter> {
        let mut adapters = Vec::new();
        while adapters.len() < 2 && self.chance(25) {
            let is_thin = adapters.iter().any(|adapter| matches!(adapter, Adapter::StepBy(_)));
            let reversed = self.rng.bool() && !(is_thin && is_inexact);
            adapters.push(if reversed { Adapter::Rev } else { Adapter::StepBy(self.rng.usize(1..=3)) });
        }
        adapters
    }

    fn counter(&mut self) -> Var {
        let name = self.fresh_name(Type::Size);
        self.variable(name, Type::Size)
    }

    /// What stands in the head of a loop: an exit would leave this loop, and it may run too often for calls.
    fn head<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> T {
        let (callees, own) = (std::mem::take(&mut self.callees), self.own.take());
        let made = self.sealed(make);
        (self.callees, self.own) = (callees, own);
        made
    }

    pub(super) fn while_loop(&mut self) -> Stmt {
        let (counter, limit) = (self.counter(), self.trips());
        let cond = if self.chance(50) { Some(self.head(|this| this.bool(1))) } else { None };
        let label = self.label();
        let body = self.body(label.as_ref(), Type::Unit, Some(&counter));
        Stmt::While(Box::new(While { label, counter, limit, cond, body }))
    }

    pub(super) fn endless(&mut self, ty: Type, bound: f64) -> Expr {
        let (counter, limit) = (self.counter(), self.trips());
        let label = self.label();
        let value = if ty == Type::Unit { None } else { Some(self.head(|this| this.expr(ty, 2, bound))) };
        let body = self.body(label.as_ref(), ty, Some(&counter));
        Expr::new(ty, Node::Loop(Box::new(Loop { label, counter, limit, value, body })))
    }
}

fn signed_literal(value: i64) -> Expr {
    let magnitude = literal(Type::Int, format!("{}_i64", value.abs()));
    if value < 0 { Expr::new(Type::Int, Node::Neg(Box::new(magnitude))) } else { magnitude }
}
