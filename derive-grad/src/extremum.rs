//! Extrema: loops that carry the largest or the smallest of what their iterations compute.
//!
//! Where each iteration either hands a carried float on or replaces it by something that does not depend on it, its
//! derivative is that of one iteration, the last that replaced it. The loop notes that iteration. The derivative goes
//! not through the loop, but through what is written after it: the value of that iteration, computed once more.
//!
//! ```text
//! let best_4 = for i in 0..n carrying (best_2 = best) {
//!     let v = x[i];
//!     let best_3 = best_2.max(v);
//!     best_3
//! };
//! ```
//!
//! becomes
//!
//! ```text
//! let (best_5, won_4, winner_4) = for i in 0..n carrying (best_2 = best, won_2 = won, winner_2 = winner) {
//!     let v = x[i];
//!     let best_3 = best_2.max(v);
//!     let t1 = best_2 >= best_3;
//!     let (won_3, winner_3) = if t1 { (won_2, winner_2) } else { (true, i) };
//!     (best_3, won_3, winner_3)
//! };
//! let best_6 = if won_4 { let v_2 = x[winner_4]; v_2 } else { best };
//! let best_4 = through(best_5, best_6);
//! ```

mod choice;
mod slice;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;

use crate::analysis::activity::Activity;
use crate::ir::{Carried, Function, If, Info, Kind, Let, Literal, Loop, Name, Op, Region, Space, Stmt, Val};
use crate::names;
use choice::{Choice, End};
use slice::Slice;

/// Lets the derivative of each extremum go through the iteration that won. Says whether there is one.
pub(crate) fn find(function: &mut Function, activity: &Activity) -> bool {
    let mut primal = std::mem::take(&mut function.primal);
    let mut extrema = Extrema { function, activity, values: BTreeSet::new() };
    extrema.region(&mut primal);
    let found = !extrema.values.is_empty();
    function.primal = primal;
    found
}

/// After the adjoint sweep has been made: what a derivative went through has the value that it stands for.
pub(crate) fn settle(function: &mut Function) {
    let mut values = BTreeMap::new();
    drop_paths(&mut function.primal, &mut values);
    let rename = |mut val: Val| {
        while let Some(value) = values.get(&val) {
            val = *value;
        }
        val
    };
    function.primal.rename_uses(&rename);
    if let Some(adjoint) = &mut function.adjoint {
        adjoint.body.rename_uses(&rename);
    }
}

fn drop_paths(region: &mut Region, values: &mut BTreeMap<Val, Val>) {
    region.stmts.retain_mut(|stmt| {
        if let Stmt::Let(Let { outs, op: Op::Through(value, _) }) = stmt {
            values.insert(outs[0], *value);
            return false;
        }
        stmt.regions_mut().into_iter().for_each(|region| drop_paths(region, values));
        true
    });
}

struct Extrema<'f> {
    function: &'f mut Function,
    activity: &'f Activity,
    /// What loops give for extrema: values through which no derivative goes any more.
    values: BTreeSet<Val>,
}

impl Extrema<'_> {
    /// Innermost loops come first: an extremum of theirs may be the candidate of a loop around.
    fn region(&mut self, region: &mut Region) {
        for mut stmt in std::mem::take(&mut region.stmts) {
            stmt.regions_mut().into_iter().for_each(|region| self.region(region));
            let after = match &mut stmt {
                Stmt::Loop(node) => self.repeat(node, &mut region.stmts),
                _ => Vec::new(),
            };
            region.stmts.push(stmt);
            region.stmts.extend(after);
        }
    }

    /// Gives what comes after a loop for its extrema.
    fn repeat(&mut self, node: &mut Loop, before: &mut Vec<Stmt>) -> Vec<Stmt> {
        let mut after = Vec::new();
        if node.body.diverges {
            return after;
        }
        for position in 0..node.carried.len() {
            let carried = &node.carried[position];
            if !self.function.kind(carried.param).is_float() || !self.activity.is_active(carried.out) {
                continue;
            }
            let Some(choice) = choice::of(node, position, &self.values) else { continue };
            if let Some(slice) = slice::of(self.function, self.activity, node, &choice) {
                let (noted, inits) = self.note(node, &choice, &slice);
                before.extend(inits);
                after.extend(self.path(node, position, &noted, &slice));
            }
        }
        after
    }

    /// The derivative goes through the iteration that has won, or else through what the loop began with.
    fn path(&mut self, node: &mut Loop, position: usize, noted: &[Val], slice: &Slice) -> Vec<Stmt> {
        let Some((won, along)) = noted.split_first() else { return Vec::new() };
        let renamed = slice.along.iter().copied().zip(along.iter().copied()).collect();
        let then = slice.again(self.function, renamed);
        let carried = &mut node.carried[position];
        let info = Info { ty: None, ..self.function.info(carried.out).clone() };
        let [value, path] = [(); 2].map(|()| self.function.fresh(info.clone()));
        let through = std::mem::replace(&mut carried.out, value);
        self.values.insert(value);
        let els = Region { stmts: Vec::new(), tail: vec![carried.init], diverges: false };
        let mirror = self.function.fresh_mirror();
        self.function.repeated.insert(mirror);
        vec![
            Stmt::If(If { mirror, cond: *won, then, els, outs: vec![path] }),
            Stmt::Let(Let { outs: vec![through], op: Op::Through(value, path) }),
        ]
    }
}

/// A value that a loop carries to say which iteration has won, as it is at some point.
type Noted = Vec<Val>;

impl Extrema<'_> {
    /// Makes the loop carry whether an iteration has won, and what is needed of the last that has. Gives the values
    /// after the loop, and what comes before it.
    fn note(&mut self, node: &mut Loop, choice: &Choice, slice: &Slice) -> (Noted, Vec<Stmt>) {
        let won = self.fresh("won", Kind::Bool);
        let mut before = vec![literal(won, false)];
        let mut inits = vec![won];
        let mut names = vec![won];
        for val in &slice.along {
            let name = self.named_after(node, *val);
            names.push(name);
            match &node.space {
                // A range may be one of characters: its start has the type of the index.
                Space::Range { index, range } if index == val => inits.push(range.lo),
                _ => {
                    let kind = self.function.kind(name).clone();
                    before.push(Stmt::Let(Let { outs: vec![name], op: Op::Missing(kind) }));
                    inits.push(name);
                }
            }
        }
        let params = self.copies(&names);
        let nexts = self.mark(&mut node.body, &choice.turns, choice, slice, &params);
        let outs = self.copies(&names);
        let entries = inits.iter().zip(&params).zip(&outs);
        node.carried.extend(entries.map(|((init, param), out)| Carried {
            init: *init,
            param: *param,
            out: *out,
        }));
        node.body.tail.extend(nexts);
        (outs, before)
    }

    /// What is noted at the end of a region, if `before` is what was noted before.
    fn mark(
        &mut self,
        region: &mut Region,
        turns: &[choice::Turn],
        choice: &Choice,
        slice: &Slice,
        before: &[Val],
    ) -> Noted {
        if let Some((turn, rest)) = turns.split_first() {
            let Stmt::If(node) = &mut region.stmts[turn.at] else { return before.to_vec() };
            let (taken, other) =
                if turn.then { (&mut node.then, &mut node.els) } else { (&mut node.els, &mut node.then) };
            let noted = self.mark(taken, rest, choice, slice, before);
            taken.tail.extend(noted);
            if !other.diverges {
                other.tail.extend(before);
            }
            let outs = self.copies(before);
            node.outs.extend(&outs);
            return outs;
        }
        let won = self.fresh("won", Kind::Bool);
        let noted = std::iter::once(won).chain(slice.along.iter().copied()).collect();
        let End::Pick { first: (comparison, a, b), wins, .. } = choice.end else {
            region.stmts.push(literal(won, true));
            return noted;
        };
        let cond = self.function.fresh(Info { name: None, ..self.function.info(won).clone() });
        let taken = Region { stmts: vec![literal(won, true)], tail: noted, diverges: false };
        let other = Region { stmts: Vec::new(), tail: before.to_vec(), diverges: false };
        let (then, els) = if wins { (taken, other) } else { (other, taken) };
        let outs = self.copies(before);
        let mirror = self.function.fresh_mirror();
        let first = Stmt::Let(Let { outs: vec![cond], op: Op::Compare(comparison, a, b) });
        let marked = Stmt::If(If { mirror, cond, then, els, outs: outs.clone() });
        region.stmts.extend([first, marked]);
        outs
    }

    fn fresh(&mut self, name: &str, kind: Kind) -> Val {
        let name = Some(Name::Base(name.to_owned()));
        self.function.fresh(Info { name, kind, root: None, ty: None, span: Span::mixed_site() })
    }

    /// A value for what a value of the iteration that wins was.
    fn named_after(&mut self, node: &Loop, val: Val) -> Val {
        let info = self.function.info(val);
        let (kind, name) = (info.kind.clone(), info.name.clone());
        let name = match name {
            _ if matches!(&node.space, Space::Range { index, .. } if *index == val) => "winner".to_owned(),
            Some(Name::User(ident)) => format!("{}_won", names::plain(&ident)),
            Some(Name::Base(base)) => base,
            None => "winner".to_owned(),
        };
        self.fresh(&name, kind)
    }

    fn copies(&mut self, vals: &[Val]) -> Noted {
        vals.iter().map(|val| self.function.fresh(self.function.info(*val).clone())).collect()
    }
}

fn literal(out: Val, value: bool) -> Stmt {
    Stmt::Let(Let { outs: vec![out], op: Op::Literal(Literal::Bool(value)) })
}
