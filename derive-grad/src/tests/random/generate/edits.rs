//! Changes of sequences as a whole, and variables that own them.

use super::{Entry, Generator, MUTABLE_BOUND, RESULT_BOUND, binary, literal};
use crate::tests::random::program::{Access, Expr, Let, Memory, Own, Pattern, Place, Stmt, Type};

impl Generator {
    /// A new vector.
    pub(super) fn let_list(&mut self) -> Vec<Stmt> {
        use crate::tests::random::program::Elem;
        let roll = self.rng.usize(..10);
        let elem = [Elem::Row, Elem::Size, Elem::List, Elem::Pair].get(roll).copied().unwrap_or(Elem::Float);
        let ty = Type::Seq(elem, Own::Vec);
        if self.chance(20) {
            return self.let_empty(ty);
        }
        let init = self.value(ty, 2, RESULT_BOUND);
        let least = match &init.node {
            crate::tests::random::program::Node::Memory(access) => match &**access {
                Access::List(parts) => parts.len(),
                _ => 0,
            },
            _ => 0,
        };
        let (var, mutable) = (self.binding(ty), self.chance(75));
        self.declare(&var, mutable, RESULT_BOUND);
        if let Some(entry) = self.entry(&var) {
            entry.least = least;
        }
        let annotated = self.chance(20) || super::stmts::is_late(&init);
        vec![Stmt::Let(Let { pattern: Pattern::Bind(var, mutable), annotated, init, els: None })]
    }

    /// `let mut v = Vec::new();`; what it is made of is written, or follows from what is pushed.
    fn let_empty(&mut self, ty: Type) -> Vec<Stmt> {
        let room = if self.chance(30) { Some(self.small_size()) } else { None };
        let init = Expr::memory(ty, Access::New(room));
        let name = self.fresh_name(ty);
        let var = self.variable(name, ty);
        self.declare(&var, true, RESULT_BOUND);
        let annotated = self.chance(60);
        let first = Stmt::Let(Let { pattern: Pattern::Bind(var.clone(), true), annotated, init, els: None });
        let mut stmts = vec![first];
        if !annotated {
            stmts.extend(self.pushed(&Place::whole(&var)));
        }
        stmts
    }

    fn pushed(&mut self, place: &Place) -> Option<Stmt> {
        let elem = place.ty().elem()?;
        let value = self.borrowed(&place.var, !place.steps.is_empty(), |this| match elem {
            Type::Size => this.small_size(),
            elem => this.expr(elem, 2, RESULT_BOUND),
        });
        if let Some(entry) = self.entry(&place.var).filter(|_| place.steps.is_empty()) {
            entry.least += 1;
        }
        Some(edit(place, "push", vec![value]))
    }

    /// What was moved away gets new content: `v = vec![…];`
    pub(super) fn reborn(&mut self) -> Vec<Stmt> {
        let block = self.blocks.last().copied().unwrap_or(0);
        let is_gone = |entry: &&Entry| {
            entry.hidden && !entry.locked && entry.mutable && entry.block == block && entry.var.ty.is_vec()
        };
        let Some(entry) = self.scope.iter().rfind(is_gone).cloned() else { return Vec::new() };
        let position = self.scope.iter().position(|other| other.var.id == entry.var.id).unwrap_or(0);
        if self.scope[position + 1..].iter().any(|other| other.var.name == entry.var.name) {
            return Vec::new();
        }
        let value = self.expr(entry.var.ty, 1, RESULT_BOUND);
        if let Some(entry) = self.entry(&entry.var) {
            (entry.hidden, entry.least) = (false, 0);
        }
        vec![Stmt::Assign(Place::whole(&entry.var), "=", value)]
    }

    /// `mem::swap(&mut a, &mut b);`
    pub(super) fn swap(&mut self) -> Vec<Stmt> {
        let is_owner = |entry: &Entry| {
            entry.mutable
                && !entry.var.ty.is_slice()
                && (entry.var.ty.slice().is_some() || entry.var.ty == Type::Float)
        };
        let Some(a) = self.pick(is_owner) else { return Vec::new() };
        let Some(b) =
            self.pick(|entry| is_owner(entry) && entry.var.ty == a.var.ty && entry.var.id != a.var.id)
        else {
            return Vec::new();
        };
        for var in [&a.var, &b.var] {
            if let Some(entry) = self.entry(var) {
                entry.least = var.ty.len().unwrap_or(0);
            }
        }
        vec![Stmt::Memory(Box::new(Memory::Swap(Place::whole(&a.var), Place::whole(&b.var))))]
    }

    /// A change of one sequence.
    pub(super) fn edit(&mut self) -> Vec<Stmt> {
        let Some(entry) = self.pick(|entry| entry.mutable && entry.var.ty.slice().is_some()) else {
            return self.let_list();
        };
        let whole = Place::whole(&entry.var);
        // Now and then a list inside of a list.
        let inner = entry.var.ty.elem().filter(|elem| elem.is_vec() && entry.least > 0);
        if let Some(inner) = inner.filter(|_| self.rng.bool()) {
            let place = self.place_in(&entry, inner, true);
            let vec = [
                ("clear", Vec::new()),
                ("reverse", Vec::new()),
                ("truncate", vec![literal(Type::Size, "1")]),
            ];
            let roll = self.rng.usize(..6);
            return match vec.get(roll) {
                Some((method, args)) => vec![edit(&place, method, args.clone())],
                None => self.pushed(&place).into_iter().collect(),
            };
        }
        if entry.var.ty.is_vec() && self.chance(55) {
            return self.length_edit(&entry, &whole);
        }
        self.order_edit(&entry, whole)
    }

    /// A change of the length of a vector.
    fn length_edit(&mut self, entry: &Entry, place: &Place) -> Vec<Stmt> {
        let len = Expr::memory(Type::Size, Access::Len(place.clone()));
        let elem = entry.var.ty.elem().unwrap_or(Type::Float);
        let one = || literal(Type::Size, "1");
        let value = |this: &mut Self| match elem {
            Type::Size => this.small_size(),
            elem => this.borrowed(&entry.var, false, |this| this.expr(elem, 1, RESULT_BOUND)),
        };
        let (stmt, least) = match self.rng.u32(0..9) {
            0..=2 => return self.pushed(place).into_iter().collect(),
            3 => {
                let at = binary(Type::Size, "%", self.size(1), binary(Type::Size, "+", len, one()));
                let value = value(self);
                (edit(place, "insert", vec![at, value]), entry.least)
            }
            4 => {
                let len = if self.rng.bool() {
                    self.small_size()
                } else {
                    binary(Type::Size, "%", self.size(1), binary(Type::Size, "+", len, one()))
                };
                (edit(place, "truncate", vec![len]), 0)
            }
            5 => {
                let size = self.small_size();
                let value = value(self);
                (edit(place, "resize", vec![size, value]), 0)
            }
            6 => (edit(place, "clear", Vec::new()), 0),
            _ => return self.extended(entry, place).into_iter().collect(),
        };
        if let Some(entry) = self.entry(&entry.var) {
            entry.least = least;
        }
        vec![stmt]
    }

    /// `extend_from_slice`, `extend`, `append`
    fn extended(&mut self, entry: &Entry, place: &Place) -> Option<Stmt> {
        let slice = entry.var.ty.slice()?;
        let appends = self.chance(30);
        let other = self.pick(|other| {
            let fits = other.var.ty.slice() == Some(slice) && other.var.id != entry.var.id;
            fits && (!appends || other.mutable && other.var.ty == entry.var.ty)
        })?;
        let from = Place::whole(&other.var);
        if appends {
            if let Some(other) = self.entry(&other.var) {
                other.least = 0;
            }
            return Some(edit(place, "append", vec![Expr::memory(entry.var.ty, Access::Borrow(true, from))]));
        }
        let from = if self.rng.bool() { self.run(&from, other.least, false).0 } else { from };
        let copied = slice.elem().is_some_and(|elem| !elem.is_vec());
        let method = if copied && self.chance(30) { "extend" } else { "extend_from_slice" };
        Some(edit(place, method, vec![Expr::memory(slice, Access::Borrow(false, from))]))
    }

    /// A change of the order or of all elements.
    fn order_edit(&mut self, entry: &Entry, place: Place) -> Vec<Stmt> {
        let elem = entry.var.ty.elem().unwrap_or(Type::Float);
        match self.rng.u32(0..10) {
            0 => vec![edit(&place, "reverse", Vec::new())],
            1 | 2 => {
                let Some(len) = self.len_of(&place, entry.var.ty.is_vec()) else { return Vec::new() };
                let one = literal(Type::Size, "1");
                let size = self.size_beside(entry);
                let by = binary(Type::Size, "%", size, binary(Type::Size, "+", len, one));
                let method = ["rotate_left", "rotate_right"][self.rng.usize(..2)];
                vec![edit(&place, method, vec![by])]
            }
            3 | 4 if entry.least > 0 => {
                let Some(len) = self.len_of(&place, entry.var.ty.is_vec()) else { return Vec::new() };
                let index = |this: &mut Self| binary(Type::Size, "%", this.size_beside(entry), len.clone());
                let indices = vec![index(self), index(self)];
                vec![edit(&place, "swap", indices)]
            }
            5 if elem == Type::Float => {
                let methods = ["sort_by", "sort_by total", "sort_by falling"];
                vec![edit(&place, methods[self.rng.usize(..3)], Vec::new())]
            }
            6 | 7 => self.copied_from(entry, &place).into_iter().collect(),
            _ => {
                let place = if self.chance(40) { self.run(&place, entry.least, true).0 } else { place };
                let value = self.borrowed(&entry.var, true, |this| match elem {
                    Type::Size => this.small_size(),
                    elem => this.expr(elem, 2, MUTABLE_BOUND),
                });
                vec![edit(&place, "fill", vec![value])]
            }
        }
    }

    /// A number for a method of slices: it is read when what owns the elements is borrowed already.
    fn size_beside(&mut self, entry: &Entry) -> Expr {
        if entry.var.ty.is_slice() {
            return self.size(1);
        }
        self.borrowed(&entry.var, true, |this| this.size(1))
    }

    /// `a.copy_from_slice(&b[..])`, where the lengths are the same.
    fn copied_from(&mut self, entry: &Entry, place: &Place) -> Option<Stmt> {
        let slice = entry.var.ty.slice()?;
        let is_copied = slice.elem().is_some_and(|elem| !elem.is_vec());
        let method = if is_copied { "copy_from_slice" } else { "clone_from_slice" };
        let id = entry.var.id;
        let other =
            self.pick(|other| other.var.ty.slice() == Some(slice) && other.var.id != id && other.least > 0);
        let other = other.filter(|_| entry.least > 0)?;
        let count = entry.least.min(other.least);
        let first = |var| {
            let hi = Some(literal(Type::Size, count.to_string()));
            Place::whole(var).at(crate::tests::random::program::Step::Part(None, hi, false))
        };
        let from = if entry.var.ty.len() == Some(count) && other.var.ty.len() == Some(count) {
            Place::whole(&other.var)
        } else {
            first(&other.var)
        };
        let to = if entry.var.ty.len() == Some(count) { place.clone() } else { first(&entry.var) };
        Some(edit(&to, method, vec![Expr::memory(slice, Access::Borrow(false, from))]))
    }
}

fn edit(place: &Place, method: &'static str, args: Vec<Expr>) -> Stmt {
    Stmt::Memory(Box::new(Memory::Edit(place.clone(), method, args)))
}
