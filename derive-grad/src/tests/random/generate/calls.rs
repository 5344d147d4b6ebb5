//! Calls of other functions, and recursion, whose first argument counts down.

use super::memory::reaches;
use super::{Bounded, Generator, PARAM_BOUND, RESULT_BOUND, Signature, binary, literal};
use crate::tests::random::program::{Access, Expr, Hold, Node, Own, Place, Step, Type, Var};

impl Generator {
    /// A call of a function that exists, or of the function itself one level down.
    pub(super) fn call(&mut self, result: Type, depth: u32) -> Option<Bounded> {
        if self.repetition > 1 {
            return None;
        }
        let own = self.own.as_ref().filter(|(own, _)| own.result == result && self.repetition == 0);
        let recursive = own.cloned().filter(|_| self.rng.bool());
        let (signature, fuel) = if let Some((own, depth)) = recursive {
            (own, Some(Expr::read(&depth)))
        } else {
            let fitting = self.callees.iter().filter(|callee| callee.result == result);
            let fitting: Vec<Signature> = fitting.cloned().collect();
            if fitting.is_empty() {
                return None;
            }
            (fitting[self.rng.usize(..fitting.len())].clone(), None)
        };
        if let Some(fuel) = &fuel {
            let Node::Read(place) = &fuel.node else {
                return None;
            };
            // At most two, so that the number of calls does not explode.
            self.own = self.own.take().filter(|_| self.rng.bool());
            self.pick(|entry| entry.var == place.var)?;
        }
        let mut args = Vec::new();
        let mut borrows = Vec::new();
        for (index, (ty, hold)) in signature.params.into_iter().enumerate() {
            args.push(match &fuel {
                Some(fuel) if index == 0 => {
                    binary(Type::Size, "-", fuel.clone(), literal(Type::Size, "1_usize"))
                }
                _ if hold != Hold::Value => self.lent(ty, hold == Hold::Mutable, &mut borrows),
                _ if ty == Type::Size => self.small_size(),
                _ => self.expr(ty, depth.min(1), PARAM_BOUND),
            });
        }
        for (var, before) in borrows.into_iter().rev() {
            self.give_back(&var, before);
        }
        Some(Bounded { expr: Expr::new(result, Node::Call(signature.name, args)), bound: RESULT_BOUND })
    }

    /// A reference as an argument; what it refers to stays borrowed until the call is made.
    fn lent(&mut self, ty: Type, mutable: bool, borrows: &mut Vec<(Var, (bool, bool))>) -> Expr {
        let place = self.lendable(ty, mutable).filter(|_| self.rng.u32(0..8) > 0);
        let Some(place) = place else {
            let made = match ty {
                Type::Seq(elem, Own::Slice) => {
                    let count = self.rng.usize(1..=3);
                    let parts = (0..count).map(|_| self.expr(elem.ty(), 1, PARAM_BOUND)).collect();
                    Expr::new(ty, Node::Array(parts))
                }
                ty => self.expr(ty, 1, PARAM_BOUND),
            };
            return Expr::memory(ty, Access::BorrowNew(mutable, made));
        };
        let before = self.borrow(&place.var, mutable);
        borrows.push((place.var.clone(), before));
        if mutable {
            if let Some(entry) = self.entry(&place.var).filter(|entry| entry.var.ty.is_vec()) {
                entry.least = 0;
            }
        }
        Expr::memory(ty, Access::Borrow(mutable, place))
    }

    /// A place of a type that a reference can be made to.
    fn lendable(&mut self, ty: Type, mutable: bool) -> Option<Place> {
        let entry = self.pick(|entry| {
            let is_free = entry.mutable || !mutable;
            let fits = entry.var.ty == ty || entry.var.ty.slice() == Some(ty) || reaches(entry, ty);
            let has_rows = ty == Type::SLICE && entry.least > 0 && entry.var.ty.elem().is_some_and(is_row);
            is_free && (fits || has_rows)
        })?;
        let whole = Place::whole(&entry.var);
        if entry.var.ty == ty {
            return Some(whole);
        }
        if entry.var.ty.slice() == Some(ty) {
            return Some(if self.chance(50) { whole } else { self.run(&whole, entry.least, mutable).0 });
        }
        if reaches(&entry, ty) {
            return Some(self.place_in(&entry, ty, mutable));
        }
        let index = self.index_in(&whole, entry.var.ty, entry.least, mutable);
        Some(whole.at(Step::Index(index)))
    }
}

fn is_row(ty: Type) -> bool {
    ty.slice() == Some(Type::SLICE)
}
