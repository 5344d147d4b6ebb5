//! `match` and its patterns; the last arm always fits.

use super::Generator;
use crate::tests::random::program::{Arm, Expr, Node, Pattern, Type};

impl Generator {
    pub(super) fn choice(&mut self, ty: Type, bound: f64) -> Expr {
        if self.chance(25) {
            return self.choice_of_two(ty, bound);
        }
        let scrutinee = self.small_int();
        let mut arms = Vec::new();
        for _ in 0..self.rng.u32(1..=3) {
            arms.push(self.scoped(|this| this.int_arm(ty, bound)));
        }
        arms.push(self.scoped(|this| {
            let pattern = if this.chance(40) { this.int_bind() } else { Pattern::Wild };
            Arm { pattern, guard: None, body: this.block(ty, bound) }
        }));
        Expr::new(ty, Node::Match(Box::new(scrutinee), arms))
    }

    fn int_bind(&mut self) -> Pattern {
        let name = self.fresh_name(Type::Int);
        let var = self.variable(name, Type::Int);
        self.declare(&var, false, 0.0);
        Pattern::Bind(var, false)
    }

    fn int_arm(&mut self, ty: Type, bound: f64) -> Arm {
        let simple = |this: &mut Self| {
            let low = this.rng.i64(-3..=3);
            match this.rng.u32(0..4) {
                0 => Pattern::Range(low, low + this.rng.i64(1..=3), true),
                1 => Pattern::Range(low, low + this.rng.i64(1..=3), false),
                2 => Pattern::From(low + 1),
                _ => Pattern::Literal(low.to_string()),
            }
        };
        let pattern = match self.rng.u32(0..5) {
            0 | 1 => simple(self),
            2 => Pattern::Or(vec![simple(self), simple(self)]),
            3 => self.int_bind(),
            _ => {
                let name = self.fresh_name(Type::Int);
                let var = self.variable(name, Type::Int);
                let inner = if self.rng.bool() {
                    simple(self)
                } else {
                    Pattern::Or(vec![simple(self), simple(self)])
                };
                self.declare(&var, false, 0.0);
                Pattern::At(var, Box::new(inner))
            }
        };
        let guard = if self.chance(35) || matches!(pattern, Pattern::Bind(..)) {
            Some(self.pure_bool())
        } else {
            None
        };
        Arm { pattern, guard, body: self.arm(ty, bound) }
    }

    /// A condition without effects: guards may not assign.
    fn pure_bool(&mut self) -> Expr {
        let fuel = std::mem::replace(&mut self.fuel, 0);
        let (callees, own) = (std::mem::take(&mut self.callees), self.own.take());
        self.pure = true;
        let guard = self.bool(1);
        self.pure = false;
        (self.callees, self.own) = (callees, own);
        self.fuel = fuel;
        guard
    }

    /// `match (n, c) { … }`
    fn choice_of_two(&mut self, ty: Type, bound: f64) -> Expr {
        let scrutinee = Expr::new(Type::Unit, Node::Tuple(vec![self.small_int(), self.bool(1)]));
        let first = self.scoped(|this| {
            let Arm { pattern, guard, body } = this.int_arm(ty, bound);
            let flag = Pattern::Literal(this.rng.bool().to_string());
            Arm { pattern: Pattern::Tuple(vec![pattern, flag]), guard, body }
        });
        let second = self.scoped(|this| {
            let pattern = Pattern::Tuple(vec![this.int_bind(), Pattern::Literal(String::from("true"))]);
            Arm { pattern, guard: None, body: this.arm(ty, bound) }
        });
        let last = Arm { pattern: Pattern::Wild, guard: None, body: self.block(ty, bound) };
        Expr::new(ty, Node::Match(Box::new(scrutinee), vec![first, second, last]))
    }
}
