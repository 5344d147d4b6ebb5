//! Blocks, branches and statements.

use super::{Entry, Generator, MUTABLE_BOUND, PARAM_BOUND, RESULT_BOUND, Target, method};
use crate::tests::random::program::{Block, Deferred, Expr, Let, Node, Pattern, Stmt, Type, Var};

impl Generator {
    /// Statements and a value of the type.
    pub(super) fn block(&mut self, ty: Type, bound: f64) -> Block {
        self.scoped(|this| {
            let mut stmts = this.stmts();
            let tail = match ty {
                Type::Unit => None,
                ty => Some(Box::new(this.value(ty, 3, bound))),
            };
            if ty == Type::Unit && stmts.is_empty() {
                stmts.extend(this.hoisting(|this| this.assignment().into_iter().collect()));
            }
            Block { stmts, tail }
        })
    }

    pub(super) fn stmts(&mut self) -> Vec<Stmt> {
        let most = if self.nesting <= 1 { 9 } else { 3 };
        let mut stmts = Vec::new();
        for _ in 0..self.rng.u32(1..=most) {
            if self.fuel <= 0 {
                break;
            }
            self.fuel -= 1;
            let made = self.hoisting(|this| {
                if this.reduces && this.is_roomy() && this.chance(40) {
                    return if this.chance(35) { this.scratch() } else { this.reduction() };
                }
                if this.remembers && this.chance(40) {
                    return this.memory_stmts();
                }
                this.stmt().into_iter().collect()
            });
            stmts.extend(made);
        }
        stmts
    }

    /// A block that leaves; nothing where no exit is possible.
    fn leaving(&mut self) -> Option<Block> {
        self.scoped(|this| {
            let assigns = this.chance(40);
            let before = this.hoisting(|this| {
                let made = if assigns { this.assignment() } else { None };
                made.into_iter().collect()
            });
            let exit = this.exit()?;
            let stmts = before.into_iter().chain([exit]).collect();
            Some(Block { stmts, tail: None })
        })
    }

    /// A value, or now and then no value but an exit.
    pub(super) fn arm(&mut self, ty: Type, bound: f64) -> Block {
        let leaving = if self.chance(12) { self.leaving() } else { None };
        leaving.unwrap_or_else(|| self.block(ty, bound))
    }

    fn exit(&mut self) -> Option<Stmt> {
        let leaves_loop = self.chance(75) || !self.returns;
        let Some(innermost) = self.loops.len().checked_sub(1).filter(|_| leaves_loop) else {
            let result = self.returned();
            return self.returns.then_some(Stmt::Return(result));
        };
        let chosen = self.rng.usize(0..=innermost);
        let chosen = if self.loops[chosen].label.is_some() { chosen } else { innermost };
        let Target { label, value } = &self.loops[chosen];
        let (label, value) = (label.clone(), *value);
        let label = label.filter(|_| chosen != innermost || self.rng.bool());
        if self.chance(40) {
            return Some(Stmt::Continue(label));
        }
        let value = if value == Type::Unit { None } else { Some(self.expr(value, 2, RESULT_BOUND)) };
        Some(Stmt::Break(label, value))
    }

    /// A value that takes statements to compute.
    pub(super) fn block_expr(&mut self, ty: Type, bound: f64) -> Expr {
        match self.rng.u32(0..7) {
            0 => Expr::block(ty, self.block(ty, bound)),
            1 => self.assigning(ty, bound),
            2 | 3 => {
                let cond = Box::new(self.bool(2));
                let (then, els) = (self.arm(ty, bound), self.block(ty, bound));
                let (then, els) = if self.rng.bool() { (then, els) } else { (els, then) };
                Expr::new(ty, Node::If(cond, then, Some(els)))
            }
            4 | 5 => self.choice(ty, bound),
            _ => self.endless(ty, bound),
        }
    }

    /// `{ x = …; value }`: an effect in the middle of an expression.
    pub(super) fn assigning(&mut self, ty: Type, bound: f64) -> Expr {
        self.scoped(|this| {
            let stmts = this.hoisting(|this| this.assignment().into_iter().collect());
            let tail = Some(Box::new(this.expr(ty, 1, bound)));
            Expr::block(ty, Block { stmts, tail })
        })
    }

    fn stmt(&mut self) -> Option<Stmt> {
        match self.rng.u32(0..32) {
            0..=4 => Some(self.let_float()),
            5 | 6 => Some(self.let_tuple()),
            7 | 8 => Some(self.let_inert()),
            9..=11 => Some(self.let_aggregate()),
            12..=17 => self.assignment(),
            _ if !self.is_roomy() => self.assignment(),
            18..=20 => Some(self.if_stmt()),
            21 | 22 => Some(Stmt::Expr(self.choice(Type::Unit, 0.0))),
            23..=25 => Some(self.for_loop()),
            26 => Some(self.while_loop()),
            27 => Some(Stmt::Expr(self.endless(Type::Unit, 0.0))),
            28 => Some(self.deferred()),
            29 => self.let_else(),
            30 => Some(Stmt::Expr(Expr::block(Type::Unit, self.block(Type::Unit, 0.0)))),
            _ => {
                let cond = Box::new(self.bool(2));
                let then = self.leaving()?;
                Some(Stmt::Expr(Expr::new(Type::Unit, Node::If(cond, then, None))))
            }
        }
    }

    /// Declares the variables of a pattern, after the initialiser was made.
    pub(super) fn declare(&mut self, var: &Var, mutable: bool, bound: f64) {
        let bound = if mutable { MUTABLE_BOUND } else { bound };
        self.scope.push(Entry {
            var: var.clone(),
            mutable,
            bound,
            least: var.ty.len().unwrap_or(0),
            hidden: false,
            locked: false,
            repetition: self.repetition,
            block: self.blocks.last().copied().unwrap_or(0),
        });
    }

    fn let_one(&mut self, ty: Type, init: Expr, bound: f64) -> Stmt {
        let (var, mutable) = (self.binding(ty), self.chance(50));
        self.declare(&var, mutable, bound);
        let annotated = self.chance(30) || is_late(&init);
        Stmt::Let(Let { pattern: Pattern::Bind(var, mutable), annotated, init, els: None })
    }

    fn let_float(&mut self) -> Stmt {
        let init = self.value(Type::Float, 3, RESULT_BOUND);
        self.let_one(Type::Float, init, RESULT_BOUND)
    }

    fn let_inert(&mut self) -> Stmt {
        let ty = [Type::Int, Type::Size, Type::Bool][self.rng.usize(..3)];
        let init = self.assignable(ty);
        self.let_one(ty, init, 0.0)
    }

    fn let_aggregate(&mut self) -> Stmt {
        let types = [Type::Vector, Type::Vector, Type::Matrix, Type::Row, Type::Pair, Type::Nest];
        let ty = types[self.rng.usize(..types.len())];
        let init = self.value(ty, 2, MUTABLE_BOUND);
        self.let_one(ty, init, MUTABLE_BOUND)
    }

    /// `let (a, b) = …`, with tuples inside, wildcards and `sin_cos`.
    fn let_tuple(&mut self) -> Stmt {
        let mut init = match self.rng.u32(0..3) {
            0 => {
                let arg = self.float_within(2, MUTABLE_BOUND);
                Expr::new(Type::Pair, method("sin_cos", vec![arg]).node)
            }
            1 => self.aggregate(Type::Pair, 2, MUTABLE_BOUND),
            _ => self.aggregate(Type::Nest, 2, MUTABLE_BOUND),
        };
        let ty = init.ty;
        if self.chance(15) && matches!(ty, Type::Pair) {
            init = self.aggregate(ty, 1, MUTABLE_BOUND);
        }
        let pattern = self.tuple_pattern(ty);
        Stmt::Let(Let { pattern, annotated: self.chance(20), init, els: None })
    }

    fn tuple_pattern(&mut self, ty: Type) -> Pattern {
        let first = if ty == Type::Nest && self.chance(70) {
            self.tuple_pattern(Type::Pair)
        } else {
            let ty = if ty == Type::Nest { Type::Pair } else { Type::Float };
            self.part_pattern(ty)
        };
        Pattern::Tuple(vec![first, self.part_pattern(Type::Float)])
    }

    fn part_pattern(&mut self, ty: Type) -> Pattern {
        if self.chance(12) {
            return Pattern::Wild;
        }
        let name = self.fresh_name(ty);
        let (var, mutable) = (self.variable(name, ty), self.chance(30));
        self.declare(&var, mutable, MUTABLE_BOUND);
        Pattern::Bind(var, mutable)
    }

    fn deferred(&mut self) -> Stmt {
        let ty = if self.chance(75) { Type::Float } else { Type::Vector };
        let cond = self.bool(2);
        let (then, els) = (self.block(ty, RESULT_BOUND), self.block(ty, RESULT_BOUND));
        // A variable that is changed in part has to have a value where it is declared.
        let may_change = ty == Type::Float && !self.remembers;
        let (name, mutable) = (self.fresh_name(ty), may_change && self.chance(40));
        let var = self.variable(name, ty);
        self.declare(&var, mutable, RESULT_BOUND);
        Stmt::Deferred(Box::new(Deferred { var, mutable, cond, then, els }))
    }

    /// `let 1..=3 = n else { return …; };`
    fn let_else(&mut self) -> Option<Stmt> {
        let init = self.small_int();
        let els = Some(self.leaving()?);
        let low = self.rng.i64(-2..=1);
        let range = Pattern::Range(low, low + self.rng.i64(1..=5), true);
        let pattern = if self.chance(60) {
            let name = self.fresh_name(Type::Int);
            let var = self.variable(name, Type::Int);
            self.declare(&var, false, 0.0);
            Pattern::At(var, Box::new(range))
        } else {
            range
        };
        Some(Stmt::Let(Let { pattern, annotated: false, init, els }))
    }

    /// Nothing if there is no mutable place.
    pub(super) fn assignment(&mut self) -> Option<Stmt> {
        let (place, ty) = self.target()?;
        if ty != Type::Float {
            return Some(Stmt::Assign(place, "=", self.assignable(ty)));
        }
        Some(match self.rng.u32(0..10) {
            0..=3 => Stmt::Assign(place, "=", self.value(Type::Float, 3, RESULT_BOUND)),
            4 | 5 => Stmt::Assign(place, "+=", self.float_within(2, 0.5)),
            6 => Stmt::Assign(place, "-=", self.float_within(2, 0.5)),
            7 => Stmt::Assign(place, "*=", self.float_within(2, 1.0)),
            8 => {
                let divisor = method("exp", vec![self.float_within(1, 0.9)]);
                let divisor = super::binary(Type::Float, "+", divisor, super::number("0.75"));
                Stmt::Assign(place, "/=", divisor)
            }
            _ => {
                let abs = method("abs", vec![self.float_within(1, PARAM_BOUND)]);
                let divisor = super::binary(Type::Float, "+", abs, super::number("1.5"));
                Stmt::Assign(place, "%=", divisor)
            }
        })
    }

    fn if_stmt(&mut self) -> Stmt {
        let cond = Box::new(self.bool(2));
        let then = self.arm(Type::Unit, 0.0);
        let els = if self.chance(60) { Some(self.arm(Type::Unit, 0.0)) } else { None };
        Stmt::Expr(Expr::new(Type::Unit, Node::If(cond, then, els)))
    }
}

/// `let var = init;`
pub(super) fn bind(var: &Var, mutable: bool, init: Expr) -> Stmt {
    Stmt::Let(Let { pattern: Pattern::Bind(var.clone(), mutable), annotated: false, init, els: None })
}

/// Whether tokens do not tell the type of a value at once.
pub(super) fn is_late(init: &Expr) -> bool {
    init.ty != Type::Float && (!init.blocks().is_empty() || matches!(init.node, Node::Call(..)))
}
