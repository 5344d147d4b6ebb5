//! References that are bound to names, and the statements in which they are alive.

use super::memory::reaches;
use super::{Generator, binary, literal};
use crate::tests::random::program::{Access, Block, Expr, Hold, Memory, Node, Place, Probe, Stmt, Type, Var};

impl Generator {
    /// Statements about memory; more than one where something has to be said before.
    pub(super) fn memory_stmts(&mut self) -> Vec<Stmt> {
        let roomy = self.is_roomy();
        match self.rng.u32(0..26) {
            0..=3 => self.let_list(),
            10 | 11 => self.alias(),
            12 => self.split().unwrap_or_default(),
            13 => self.swap(),
            14 => self.reborn(),
            15 | 16 => self.command(),
            17..=21 if roomy => self.each().into_iter().collect(),
            22 if roomy => self.while_pop().into_iter().collect(),
            23 if roomy => self.if_let().into_iter().collect(),
            24 if roomy => self.if_there().into_iter().collect(),
            // Also where there is no room for what the number stands for.
            _ => self.edit(),
        }
    }

    /// A call for its effects.
    fn command(&mut self) -> Vec<Stmt> {
        let made = self.call(Type::Unit, 1);
        made.map(|made| Stmt::Expr(made.expr)).into_iter().collect()
    }

    /// `let r = &mut place;` and what is done with it.
    fn alias(&mut self) -> Vec<Stmt> {
        let mutable = self.chance(60);
        let Some(entry) = self.pick(|entry| {
            let is_interesting = entry.var.ty.slice().is_some() || entry.var.ty == Type::Float;
            (entry.mutable || !mutable) && is_interesting
        }) else {
            return Vec::new();
        };
        let whole = Place::whole(&entry.var);
        let (place, least) = match self.rng.u32(0..4) {
            0 => (whole, entry.least),
            1 if reaches(&entry, Type::Float) => (self.place_in(&entry, Type::Float, mutable), 0),
            2 if entry.var.ty.elem().is_some_and(|elem| reaches(&entry, elem)) => {
                let elem = entry.var.ty.elem().unwrap_or(Type::Float);
                (self.place_in(&entry, elem, mutable), elem.len().unwrap_or(0))
            }
            _ if entry.var.ty.slice().is_some() => self.run(&whole, entry.least, mutable),
            _ => (whole, entry.least),
        };
        let var = self.reference(place.ty(), if mutable { Hold::Mutable } else { Hold::Shared });
        let first = Stmt::Memory(Box::new(Memory::Alias(var.clone(), place)));
        let rest =
            self.borrowed(&entry.var, mutable, |this| this.with_reference(&[(&var, least)], entry.bound));
        if mutable {
            self.may_be_empty(&entry.var);
        }
        std::iter::once(first).chain(rest).collect()
    }

    fn may_be_empty(&mut self, var: &Var) {
        if let Some(entry) = self.entry(var).filter(|entry| entry.var.ty.is_vec()) {
            entry.least = 0;
        }
    }

    /// Statements in which references are in scope.
    fn with_reference(&mut self, vars: &[(&Var, usize)], bound: f64) -> Vec<Stmt> {
        for (var, least) in vars {
            self.declare(var, var.hold == Hold::Mutable, bound);
            if let Some(entry) = self.entry(var) {
                entry.least = entry.least.max(*least);
            }
        }
        let mut stmts = Vec::new();
        for _ in 0..self.rng.u32(1..=3) {
            self.fuel -= 1;
            let made = self.hoisting(|this| {
                if this.chance(50) { this.memory_stmts() } else { this.assignment().into_iter().collect() }
            });
            stmts.extend(made);
        }
        self.scope.retain(|entry| !vars.iter().any(|(var, _)| var.id == entry.var.id));
        stmts
    }

    /// `let (a, b) = place.split_at_mut(at);`
    fn split(&mut self) -> Option<Vec<Stmt>> {
        let mutable = self.chance(70);
        let entry = self.pick(|entry| (entry.mutable || !mutable) && entry.var.ty.slice().is_some())?;
        let place = Place::whole(&entry.var);
        let (len, one) = (self.len_of(&place, true), literal(Type::Size, "1"));
        let at = binary(Type::Size, "%", self.size(1), binary(Type::Size, "+", len?, one));
        let hold = if mutable { Hold::Mutable } else { Hold::Shared };
        let ty = entry.var.ty.slice().unwrap_or(Type::SLICE);
        let (a, b) = (self.reference(ty, hold), self.reference(ty, hold));
        let stmt = Stmt::Memory(Box::new(Memory::Split(a.clone(), b.clone(), place, at)));
        let rest =
            self.borrowed(&entry.var, mutable, |this| this.with_reference(&[(&a, 0), (&b, 0)], entry.bound));
        Some(std::iter::once(stmt).chain(rest).collect())
    }

    /// The length of a sequence. Where the sequence is borrowed mutably, it has to be asked before; nothing if there is
    /// no room for that.
    pub(super) fn len_of(&mut self, place: &Place, before: bool) -> Option<Expr> {
        let len = Expr::memory(Type::Size, Access::Len(place.clone()));
        if let Some(len) = place.ty().len() {
            return Some(literal(Type::Size, len.to_string()));
        }
        if !before {
            return Some(len);
        }
        self.hoisted.as_ref()?;
        Some(self.hoist(len))
    }

    /// A variable for a size that is computed before the statement.
    pub(super) fn hoist(&mut self, size: Expr) -> Expr {
        let name = self.fresh_name(Type::Size);
        let var = self.variable(name, Type::Size);
        let Some(hoisted) = &mut self.hoisted else { return size };
        hoisted.push(super::stmts::bind(&var, false, size));
        self.declare(&var, false, 0.0);
        Expr::read(&var)
    }

    /// `while let Some(x) = v.pop() { … }`
    fn while_pop(&mut self) -> Option<Stmt> {
        let entry = self.pick(|entry| entry.mutable && entry.var.ty.is_vec())?;
        let ty = entry.var.ty.elem()?;
        let name = self.fresh_name(ty);
        let var = self.variable(name, ty);
        let label = self.label();
        let place = Place::whole(&entry.var);
        // It may be read, but not grow.
        let body = self.borrowed(&entry.var, false, |this| {
            this.body_with(label.as_ref(), Type::Unit, |this| this.declare(&var, false, entry.bound))
        });
        Some(Stmt::Memory(Box::new(Memory::WhilePop(label, var, place, body))))
    }

    /// `if let Some(x) = a.first() { … }`
    fn if_let(&mut self) -> Option<Stmt> {
        let mutable = self.chance(40);
        let entry = self.pick(|entry| (entry.mutable || !mutable) && entry.var.ty.slice().is_some())?;
        let ty = entry.var.ty.elem()?;
        let place = Place::whole(&entry.var);
        let (method, hold) = match (self.rng.u32(0..4), mutable) {
            (0, true) if entry.var.ty.is_vec() => ("pop", Hold::Value),
            (0 | 1, true) => ("first_mut", Hold::Mutable),
            (2, true) => ("last_mut", Hold::Mutable),
            (_, true) => ("get_mut", Hold::Mutable),
            (0, false) => ("first", Hold::Shared),
            (1, false) => ("last", Hold::Shared),
            (_, false) => ("get", Hold::Shared),
        };
        let index = |this: &mut Self| this.borrowed(&entry.var, mutable, Self::small_size);
        let args = if method.starts_with("get") { vec![index(self)] } else { Vec::new() };
        let var = self.reference(ty, hold);
        self.may_be_empty(&entry.var);
        let then = self.borrowed(&entry.var, hold == Hold::Mutable, |this| {
            let is_free = hold == Hold::Value;
            let before = if is_free { Some(this.borrow(&entry.var, false)) } else { None };
            let block = this.scoped(|this| {
                this.declare(&var, hold == Hold::Mutable, entry.bound);
                this.block(Type::Unit, 0.0)
            });
            if let Some(before) = before {
                this.give_back(&entry.var, before);
            }
            block
        });
        let els = if self.chance(40) { Some(self.block(Type::Unit, 0.0)) } else { None };
        let probe = Probe { var, method, place, args };
        Some(Stmt::Memory(Box::new(Memory::IfLet(probe, then, els))))
    }

    /// `if !a.is_empty() { … }`, `if a.len() > 2 { … }`
    fn if_there(&mut self) -> Option<Stmt> {
        let entry = self.pick(|entry| matches!(entry.var.ty, Type::Seq(..)))?;
        let place = Place::whole(&entry.var);
        let (cond, least) = if self.rng.bool() {
            let empty = Expr::memory(Type::Bool, Access::IsEmpty(place));
            (Expr::new(Type::Bool, Node::Not(Box::new(empty))), 1)
        } else {
            let least = self.rng.usize(1..=2);
            let len = Expr::memory(Type::Size, Access::Len(place));
            (binary(Type::Bool, ">", len, literal(Type::Size, least.to_string())), least + 1)
        };
        let then: Block = self.scoped(|this| {
            if let Some(entry) = this.entry(&entry.var) {
                entry.least = least;
            }
            this.block(Type::Unit, 0.0)
        });
        Some(Stmt::Expr(Expr::new(Type::Unit, Node::If(Box::new(cond), then, None))))
    }
}
