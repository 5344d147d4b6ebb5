//! Loops that look for an extremum, or add up what a later operation has to be known for.

use super::stmts::bind;
use super::{Generator, PARAM_BOUND, binary, method, number};
use crate::tests::random::program::{Block, Expr, Node, Place, Stmt, Type, Var};

impl Generator {
    pub(super) fn reduction(&mut self) -> Vec<Stmt> {
        let Stmt::For(mut repeat) = self.for_loop() else { return Vec::new() };
        let [best, sum, result] = [(); 3].map(|()| {
            let name = self.fresh_name(Type::Float);
            self.variable(name, Type::Float)
        });
        let init = self.float_within(1, PARAM_BOUND);
        let reduced = self.scoped(|this| {
            if let Some(var) = &repeat.var {
                this.declare(var, false, 0.0);
            }
            this.reduced(&best, &sum)
        });
        if self.chance(60) {
            repeat.body.stmts.clear();
        }
        repeat.body.stmts.splice(0..0, reduced);
        let square = binary(Type::Float, "*", Expr::read(&sum), Expr::read(&sum));
        let known_later = method("ln", vec![binary(Type::Float, "+", square, number("1.5"))]);
        let mut stmts = vec![bind(&best, true, init), bind(&sum, true, number("0.0")), Stmt::For(repeat)];
        self.declare(&best, false, PARAM_BOUND);
        if self.chance(50) {
            stmts.push(bind(&result, false, known_later));
            self.declare(&result, false, 8.0);
        } else {
            self.declare(&sum, false, 24.0);
        }
        stmts
    }

    /// What every iteration does.
    fn reduced(&mut self, best: &Var, sum: &Var) -> Vec<Stmt> {
        // What goes from one iteration to the next rules most of it out.
        let apart = self.chance(75);
        let mutable: Vec<Var> = if apart {
            self.visible(|entry| entry.mutable).into_iter().map(|entry| entry.var).collect()
        } else {
            Vec::new()
        };
        let before: Vec<_> = mutable.iter().map(|var| self.borrow(var, true)).collect();
        self.repetition += 1;
        let mut stmts = Vec::new();
        for _ in 0..self.rng.usize(1..=2) {
            stmts.extend(
                self.hoisting(
                    |this| {
                        if this.chance(65) { this.choose(best) } else { vec![this.add_up(sum)] }
                    },
                ),
            );
        }
        self.repetition -= 1;
        mutable.iter().zip(before).for_each(|(var, before)| self.give_back(var, before));
        stmts
    }

    fn choose(&mut self, best: &Var) -> Vec<Stmt> {
        let candidate = self.float_within(2, PARAM_BOUND);
        let name = if self.rng.bool() { "max" } else { "min" };
        let picks = |args| Stmt::Assign(Place::whole(best), "=", method(name, args));
        let branch = |cond, stmt| {
            let then = Block { stmts: vec![stmt], tail: None };
            Stmt::Expr(Expr::new(Type::Unit, Node::If(Box::new(cond), then, None)))
        };
        match self.rng.u32(0..5) {
            0 => vec![picks(vec![Expr::read(best), candidate])],
            1 => vec![picks(vec![candidate, Expr::read(best)])],
            2 => {
                let cond = self.bool(1);
                vec![branch(cond, picks(vec![Expr::read(best), candidate]))]
            }
            roll => {
                let name = self.fresh_name(Type::Float);
                let value = self.variable(name, Type::Float);
                let let_value = bind(&value, false, candidate);
                let cond = binary(Type::Bool, ">", Expr::read(&value), Expr::read(best));
                let taken = if roll == 3 { Expr::read(&value) } else { self.float_within(2, PARAM_BOUND) };
                vec![let_value, branch(cond, Stmt::Assign(Place::whole(best), "=", taken))]
            }
        }
    }

    fn add_up(&mut self, sum: &Var) -> Stmt {
        let term = self.float_within(2, 1.0);
        let name = ["exp", "sin", "tanh"][self.rng.usize(..3)];
        Stmt::Assign(Place::whole(sum), "+=", method(name, vec![term]))
    }
}
