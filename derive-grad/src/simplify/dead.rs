//! Unused results and dead code, by liveness from the end to the start.

use crate::ir::sets::Vals;
use crate::ir::{Function, Let, Literal, Loop, Name, Op, Place, Region, Space, Step, Stmt, Val};

/// One sweep from the end to the start. Says whether it has removed anything.
pub(super) fn remove_unused(function: &mut Function) -> bool {
    let mut literals = Vals::default();
    untyped(&function.primal, &mut literals);
    let mut live = Live {
        used: Vals::default(),
        changed: false,
        adjoint: true,
        repeats: false,
        untyped: literals,
        function,
    };
    let mut primal = std::mem::take(&mut live.function.primal);
    let mut adjoint = live.function.adjoint.take();
    if let Some(adjoint) = &mut adjoint {
        live.region(&mut adjoint.body);
    }
    live.adjoint = false;
    live.region(&mut primal);
    let changed = live.changed;
    function.primal = primal;
    function.adjoint = adjoint;
    changed
}

struct Live<'f> {
    used: Vals,
    changed: bool,
    /// Everything that could panic here has succeeded in the primal sweep before.
    adjoint: bool,
    /// Inside of a branch that only computes again: what is left of it is there for its mirror image.
    repeats: bool,
    /// Values whose type nothing tells but their uses.
    untyped: Vals,
    function: &'f mut Function,
}

/// Literals without a suffix, and what is computed from nothing else.
fn untyped(region: &Region, found: &mut Vals) {
    for stmt in &region.stmts {
        if let Stmt::Let(Let { outs, op }) = stmt {
            let is_untyped = match op {
                Op::Literal(Literal::Int(text)) => !text.contains(['i', 'u']),
                Op::Literal(Literal::Float(text)) => !text.contains('f'),
                Op::Primitive(..) | Op::Not(_) | Op::Array(_) | Op::Tuple(_) | Op::Repeat(..) => {
                    op.operands().iter().all(|val| found.contains(val))
                }
                _ => false,
            };
            found.extend(outs.iter().filter(|_| is_untyped));
        }
        stmt.regions().into_iter().for_each(|region| untyped(region, found));
    }
}

impl Live<'_> {
    fn region(&mut self, region: &mut Region) {
        self.used.extend(&region.tail);
        let mut kept = Vec::new();
        for mut stmt in std::mem::take(&mut region.stmts).into_iter().rev() {
            if self.stmt(&mut stmt) {
                kept.push(stmt);
            } else {
                self.changed = true;
            }
        }
        kept.reverse();
        region.stmts = kept;
    }

    fn is_used(&self, val: Val) -> bool {
        self.used.contains(&val)
    }

    /// Marks what the statement uses; `false` if it can go.
    fn stmt(&mut self, stmt: &mut Stmt) -> bool {
        match stmt {
            Stmt::Let(node) => {
                let needed = node.outs.iter().any(|out| self.is_used(*out)) || !self.is_removable(node);
                if needed {
                    self.used.extend(node.op.operands());
                }
                needed
            }
            Stmt::If(node) => {
                let keep = self.kept_positions(&node.outs);
                self.retain(&mut node.outs, &keep);
                let outer = (self.adjoint, self.repeats);
                self.repeats |= self.function.repeated.contains(&node.mirror);
                self.adjoint |= self.repeats;
                for region in [&mut node.then, &mut node.els] {
                    self.retain(&mut region.tail, &keep);
                    self.region(region);
                }
                self.used.insert(node.cond);
                let stays = !node.outs.is_empty()
                    || [&node.then, &node.els].into_iter().any(|region| self.stays(region));
                (self.adjoint, self.repeats) = outer;
                stays
            }
            Stmt::Match(node) => {
                let keep = self.kept_positions(&node.outs);
                self.retain(&mut node.outs, &keep);
                for arm in &mut node.arms {
                    self.retain(&mut arm.body.tail, &keep);
                    self.region(&mut arm.body);
                    if let Some(guard) = &mut arm.guard {
                        self.region(guard);
                    }
                }
                self.used.insert(node.scrutinee);
                !node.outs.is_empty()
                    || node.arms.iter().any(|arm| self.stays(&arm.body) || arm.guard.is_some())
            }
            Stmt::Loop(node) => self.repeat(node),
        }
    }

    /// Whether what is left of a region has to be run.
    fn stays(&self, region: &Region) -> bool {
        has_effect(region) || self.repeats && !region.stmts.is_empty()
    }

    /// A value that is only computed can go if nobody looks at it.
    fn is_removable(&self, node: &Let) -> bool {
        let is_float = node.outs.first().is_some_and(|out| self.function.kind(*out).is_float());
        match &node.op {
            Op::Root(_) => true,
            Op::Store(place, _) | Op::AddTo(place, _) | Op::SubFrom(place, _) => {
                self.adjoint || !may_panic(place)
            }
            Op::Load(_) | Op::Primitive(..) if self.adjoint => true,
            Op::Primitive(..) | Op::Compare(..) | Op::Not(_)
                if !self.adjoint && self.decides_a_type(node) =>
            {
                false
            }
            op => op.is_pure(is_float),
        }
    }

    /// The user's arithmetic with a variable that is a bare literal tells rustc the type of the literal, also where
    /// the result is of no use.
    fn decides_a_type(&self, node: &Let) -> bool {
        let by_user = |val: &Val| matches!(self.function.info(*val).name, Some(Name::User(_)));
        node.op.operands().iter().any(|val| self.untyped.contains(val) && by_user(val))
    }

    fn kept_positions(&self, outs: &[Val]) -> Vec<bool> {
        outs.iter().map(|out| self.is_used(*out)).collect()
    }

    fn retain(&mut self, vals: &mut Vec<Val>, keep: &[bool]) {
        let before = vals.len();
        let mut keep = keep.iter();
        vals.retain(|_| keep.next().copied().unwrap_or(true));
        self.changed |= vals.len() != before;
    }

    fn repeat(&mut self, node: &mut Loop) -> bool {
        if let Some(tape) = &node.tape {
            if tape.tape.is_some_and(|tape| !self.is_used(tape)) {
                node.tape = None;
                self.changed = true;
            }
        }
        self.used.extend(node.tape.iter().flat_map(|tape| &tape.fields));
        self.used.extend(node.stop);
        // A carried value is needed if the result is, or if the body needs it for something that is. The body is
        // looked at until no more carried values turn out to be needed.
        let mut needed: Vec<bool> = node.carried.iter().map(|carried| self.is_used(carried.out)).collect();
        loop {
            let (used, adjoint, repeats) = (self.used.clone(), self.adjoint, self.repeats);
            let untyped = self.untyped.clone();
            let mut trial =
                Live { used, changed: false, adjoint, repeats, untyped, function: &mut *self.function };
            for (next, _) in node.body.tail.iter().zip(&needed).filter(|(_, needed)| **needed) {
                trial.used.insert(*next);
            }
            let mut body = Region { tail: Vec::new(), ..node.body.clone() };
            trial.region(&mut body);
            if let Space::While(head) = &mut node.space {
                trial.region(&mut head.clone());
            }
            let used = trial.used;
            let more: Vec<bool> = node
                .carried
                .iter()
                .zip(&needed)
                .map(|(carried, needed)| *needed || used.contains(&carried.param))
                .collect();
            if more == needed {
                break;
            }
            needed = more;
        }
        self.retain(&mut node.body.tail, &needed);
        let mut keep = needed.iter();
        node.carried.retain(|_| keep.next().copied().unwrap_or(true));
        self.region(&mut node.body);
        match &mut node.space {
            Space::Forever => {}
            Space::While(head) => self.region(head),
            Space::Range { index: _, range } => range.operands_mut(&mut |val| {
                self.used.insert(*val);
            }),
            Space::Count(count) => {
                self.used.insert(*count);
            }
        }
        self.used.extend(node.carried.iter().map(|carried| carried.init));
        self.used.extend(node.replay.iter().filter_map(|tape| tape.tape));
        !node.carried.is_empty() || node.tape.is_some() || self.stays(&node.body) || !ends_by_itself(node)
    }
}

/// A loop over a range or a count always ends; others are kept with whatever they wait for.
fn ends_by_itself(node: &Loop) -> bool {
    matches!(node.space, Space::Range { .. } | Space::Count(_)) || node.replay.is_some()
}

fn may_panic(place: &Place) -> bool {
    place.steps.iter().any(|step| matches!(step, Step::Index(_)))
}

/// After dead code has gone, whatever is left without an out is there for its effect.
fn has_effect(region: &Region) -> bool {
    region.diverges
        || region.stmts.iter().any(|stmt| match stmt {
            Stmt::Let(node) => !node.op.is_pure(true) || matches!(node.op, Op::Primitive(..) | Op::Load(_)),
            Stmt::If(_) | Stmt::Match(_) | Stmt::Loop(_) => true,
        })
}
