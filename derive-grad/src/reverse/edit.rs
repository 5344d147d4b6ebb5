//! Changes of a sequence as a whole, mirrored on its adjoint: what was appended is taken off, what was exchanged is
//! exchanged back.

use super::{Bar, Reverse};
use crate::ir::{Edit, Let, Op, Place, Stmt, Val};

impl Reverse<'_, '_> {
    pub(super) fn edit(&mut self, edit: Edit, place: &Place, vals: &[Val], outs: &[Val]) {
        if !outs.iter().any(|out| self.adjoints.contains_key(out)) {
            return;
        }
        let Some(after) = outs.last() else { return };
        let root = self.root_of(*after);
        self.adjoints.remove(after);
        let at = Place { base: root, steps: place.steps.clone() };
        let (mirrored, args) = match (edit, vals) {
            (Edit::Push, [val]) => return self.taken_back(Edit::Pop, at, Vec::new(), *val, place.base),
            (Edit::Insert, [index, val]) => {
                return self.taken_back(Edit::Remove, at, vec![*index], *val, place.base);
            }
            (Edit::Pop, _) => (Edit::Push, vec![self.adjoint_of(outs[0])]),
            (Edit::Remove, [index]) => (Edit::Insert, vec![*index, self.adjoint_of(outs[0])]),
            (Edit::Truncate, [_, len]) => (Edit::Extend, vec![*len]),
            (Edit::RotateLeft, _) => (Edit::RotateRight, vals.to_vec()),
            (Edit::RotateRight, _) => (Edit::RotateLeft, vals.to_vec()),
            (Edit::Permute, _) => (Edit::PermuteBack, vals.to_vec()),
            (edit, _) => (edit, vals.to_vec()),
        };
        let root = self.builder.version(root, Op::Edit(mirrored, at, args));
        self.give(place.base, Bar::Root(root));
    }

    /// The element that an edit has added leaves the adjoint again, and is that of the value that was added.
    fn taken_back(&mut self, edit: Edit, at: Place, args: Vec<Val>, val: Val, before: Val) {
        let kind = self.builder.kind(val);
        let bar = self.builder.fresh(kind);
        let root = self.copy(at.base);
        let op = Op::Edit(edit, at, args);
        self.builder.stmts.push(Stmt::Let(Let { outs: vec![bar, root], op }));
        self.builder.is_latest(root);
        self.give(before, Bar::Root(root));
        self.add(val, bar);
    }

    fn adjoint_of(&mut self, val: Val) -> Val {
        match self.take(val) {
            Some(bar) => bar,
            None => self.zeros(val),
        }
    }

    /// What was exchanged has its adjoints exchanged.
    pub(super) fn exchange(&mut self, a: &Place, b: &Place, outs: &[Val]) {
        let [new_a, new_b] = outs else { return };
        if !outs.iter().any(|out| self.adjoints.contains_key(out)) {
            return;
        }
        let roots = [new_a, new_b].map(|out| {
            let root = self.root_of(*out);
            self.adjoints.remove(out);
            root
        });
        let after = roots.map(|root| self.copy(root));
        let [at_a, at_b] =
            [(a, roots[0]), (b, roots[1])].map(|(place, base)| Place { base, steps: place.steps.clone() });
        let op = Op::Exchange(at_a, at_b);
        self.builder.stmts.push(Stmt::Let(Let { outs: after.to_vec(), op }));
        for (before, root) in [a.base, b.base].into_iter().zip(after) {
            self.builder.is_latest(root);
            self.give(before, Bar::Root(root));
        }
    }
}
