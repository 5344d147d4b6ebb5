//! Branches mirrored: the same branch is taken again, with its statements reversed.

use std::collections::BTreeMap;

use super::{Bar, Reverse};
use crate::ir::{Arm, Function, If, Info, Kind, Let, Literal, Match, Name, Op, Region, Root, Stmt, Val};

/// A branch that has been reversed: its statements, and the adjoints at its start.
struct Reversed {
    stmts: Vec<Stmt>,
    adjoints: BTreeMap<Val, Bar>,
    latest: BTreeMap<Root, Val>,
    /// The branch of the primal diverges: it was not taken if control is here.
    dead: bool,
}

/// Gives a `match` one more result: the number of the arm that was taken.
pub(super) fn number_arms(node: &mut Match, function: &mut Function) {
    let mut fresh = |name: Option<&str>| {
        let name = name.map(|name| Name::Base(name.to_owned()));
        function.fresh(Info {
            name,
            kind: Kind::Int,
            root: None,
            ty: None,
            span: proc_macro2::Span::mixed_site(),
        })
    };
    for (number, arm) in node.arms.iter_mut().enumerate().filter(|(_, arm)| !arm.body.diverges) {
        let literal = fresh(None);
        let op = Op::Literal(Literal::Int(format!("{number}_usize")));
        arm.body.stmts.push(Stmt::Let(Let { outs: vec![literal], op }));
        arm.body.tail.push(literal);
    }
    node.outs.push(fresh(Some("arm")));
}

impl Reverse<'_, '_> {
    pub(super) fn reverse_if(&mut self, node: &If) {
        let free = self.free_active(&Stmt::If(node.clone()));
        let Some((regions, outs)) = self.branches(&[&node.then, &node.els], &node.outs, &free) else {
            return;
        };
        let mut regions = regions.into_iter();
        let (Some(then), Some(els)) = (regions.next(), regions.next()) else {
            return;
        };
        self.builder.stmts.push(Stmt::If(If { mirror: node.mirror, cond: node.cond, then, els, outs }));
    }

    pub(super) fn reverse_match(&mut self, node: &Match) {
        let free = self.free_active(&Stmt::Match(node.clone()));
        let bodies: Vec<&Region> = node.arms.iter().map(|arm| &arm.body).collect();
        let Some((regions, outs)) = self.branches(&bodies, &node.outs, &free) else {
            return;
        };
        let Some(scrutinee) = node.outs.last().copied() else {
            return;
        };
        let last = bodies.iter().rposition(|body| !body.diverges).unwrap_or(0);
        let arm = |(number, body): (usize, Region)| {
            let text = if number == last { "_".to_owned() } else { number.to_string() };
            Arm { pattern: text.parse().unwrap_or_default(), binds: Vec::new(), guard: None, body }
        };
        let arms = regions.into_iter().enumerate().map(arm).collect();
        self.builder.stmts.push(Stmt::Match(Match { mirror: node.mirror, scrutinee, arms, outs }));
    }

    /// The active values that a statement uses from outside.
    fn free_active(&self, stmt: &Stmt) -> Vec<Val> {
        stmt.free().into_iter().filter(|val| self.activity.is_active(*val)).collect()
    }

    /// Reverses each branch from the present adjoints, and joins what they come to. A branch that diverges becomes
    /// a region that is empty and never reached.
    fn branches(
        &mut self,
        branches: &[&Region],
        outs: &[Val],
        free: &[Val],
    ) -> Option<(Vec<Region>, Vec<Val>)> {
        let bars: Vec<Option<Bar>> = outs.iter().map(|out| self.take_bar(*out)).collect();
        if bars.iter().all(Option::is_none) {
            return None;
        }
        self.open_roots(outs, &bars, free);
        let before = (self.adjoints.clone(), self.builder.latest.clone());
        let mut built = Vec::new();
        for branch in branches {
            (self.adjoints, self.builder.latest) = before.clone();
            let stmts = self.reversed(branch, &bars);
            let adjoints = std::mem::take(&mut self.adjoints);
            let latest = std::mem::take(&mut self.builder.latest);
            built.push(Reversed { stmts, adjoints, latest, dead: branch.diverges });
        }
        (self.adjoints, self.builder.latest) = before;
        Some(self.join(built, outs, free, &bars))
    }

    fn reversed(&mut self, branch: &Region, bars: &[Option<Bar>]) -> Vec<Stmt> {
        let outer = std::mem::take(&mut self.builder.stmts);
        for (tail, bar) in branch.tail.iter().zip(bars) {
            if let Some(bar) = bar {
                self.give(*tail, *bar);
            }
        }
        if !branch.diverges {
            self.region(&branch.stmts);
        }
        std::mem::replace(&mut self.builder.stmts, outer)
    }

    fn take_bar(&mut self, out: Val) -> Option<Bar> {
        let bar = self.adjoints.remove(&out)?;
        if let Bar::Value(bar) = bar {
            self.name(bar, out);
        }
        Some(bar)
    }

    /// Adjoints of arrays and tuples must exist before the branches that add to them, unless they are the adjoint
    /// of a later version, handed through.
    fn open_roots(&mut self, outs: &[Val], bars: &[Option<Bar>], free: &[Val]) {
        let is_root = |(_, bar): &(&Val, &Option<Bar>)| matches!(bar, Some(Bar::Root(_)));
        let handed: Vec<_> = outs
            .iter()
            .zip(bars)
            .filter(is_root)
            .filter_map(|(out, _)| self.builder.function.info(*out).root)
            .collect();
        for val in free {
            let info = self.builder.function.info(*val);
            let handed =
                info.root.is_some_and(|root| handed.contains(&root)) && !self.adjoints.contains_key(val);
            if !info.kind.is_float() && !handed {
                self.root_of(*val);
            }
        }
    }

    fn join(
        &mut self,
        mut built: Vec<Reversed>,
        outs: &[Val],
        free: &[Val],
        bars: &[Option<Bar>],
    ) -> (Vec<Region>, Vec<Val>) {
        let mut changed = Vec::new();
        for val in free {
            let before = self.adjoints.get(val).copied();
            if built.iter().any(|branch| !branch.dead && branch.adjoints.get(val).copied() != before) {
                changed.push((*val, self.common_root(*val, before, outs, bars)));
            }
        }
        let mut tails: Vec<Vec<Val>> =
            built.iter_mut().map(|branch| self.at_start(branch, &changed)).collect();
        let mut joined: Vec<Val> = changed.iter().map(|(val, root)| self.joined(*val, *root)).collect();
        for buffer in self.left_buffers(&built, &joined) {
            for (branch, tail) in built.iter().zip(&mut tails).filter(|(branch, _)| !branch.dead) {
                tail.extend(
                    self.builder.function.info(buffer).root.and_then(|root| branch.latest.get(&root)),
                );
            }
            let out = self.copy(buffer);
            self.builder.is_latest(out);
            joined.push(out);
        }
        let region = |(branch, tail): (Reversed, Vec<Val>)| Region {
            stmts: branch.stmts,
            tail,
            diverges: branch.dead,
        };
        (built.into_iter().zip(tails).map(region).collect(), joined)
    }

    /// The latest versions of the caller's buffers in which a branch has changed something that matters no more. They
    /// are cleared at the end.
    fn left_buffers(&self, built: &[Reversed], joined: &[Val]) -> Vec<Val> {
        let root = |val: Val| self.builder.function.info(val).root;
        let joined: Vec<Option<Root>> = joined.iter().map(|out| root(*out)).collect();
        let is_left = |buffer: &Val| {
            let own = root(*buffer);
            let latest = own.and_then(|own| self.builder.latest.get(&own));
            let has_changed = |branch: &Reversed| {
                own.and_then(|own| branch.latest.get(&own)).is_some_and(|val| Some(val) != latest)
            };
            !joined.contains(&own)
                && latest.is_some()
                && built.iter().any(|branch| !branch.dead && has_changed(branch))
        };
        let buffers = self.builder.function.lent.iter().filter_map(|lent| lent.buffer).filter(is_left);
        buffers.filter_map(|buffer| self.builder.latest.get(&root(buffer)?).copied()).collect()
    }

    /// The root that holds the adjoint of a value on every branch: the one it had before, or that of the version of
    /// the same variable after the branches.
    fn common_root(&self, val: Val, before: Option<Bar>, outs: &[Val], bars: &[Option<Bar>]) -> Option<Root> {
        let root_of = |bar: Option<Bar>| match bar {
            Some(Bar::Root(root)) => self.builder.function.info(root).root,
            Some(Bar::Value(_)) | None => None,
        };
        let variable = self.builder.function.info(val).root;
        let is_later = |out: Val| variable.is_some() && self.builder.function.info(out).root == variable;
        let later = outs.iter().zip(bars).find(|(out, _)| is_later(**out));
        root_of(before).or_else(|| root_of(later.and_then(|(_, bar)| *bar)))
    }

    /// The adjoints at the start of a branch: versions of roots, or values.
    fn at_start(&mut self, branch: &mut Reversed, changed: &[(Val, Option<Root>)]) -> Vec<Val> {
        if branch.dead {
            return Vec::new();
        }
        std::mem::swap(&mut self.builder.stmts, &mut branch.stmts);
        std::mem::swap(&mut self.builder.latest, &mut branch.latest);
        let bar = |(val, root): &(Val, Option<Root>)| (branch.adjoints.get(val).copied(), *val, *root);
        let bars: Vec<_> = changed.iter().map(bar).collect();
        let tail = self.as_versions(&bars);
        std::mem::swap(&mut self.builder.stmts, &mut branch.stmts);
        std::mem::swap(&mut self.builder.latest, &mut branch.latest);
        tail
    }

    /// The adjoint after the branches: the next version of the root, or a new value.
    fn joined(&mut self, val: Val, root: Option<Root>) -> Val {
        if let Some(latest) = root.and_then(|root| self.builder.latest.get(&root)).copied() {
            let out = self.copy(latest);
            self.builder.is_latest(out);
            self.adjoints.insert(val, Bar::Root(out));
            return out;
        }
        let kind = self.builder.kind(val);
        let out = self.builder.fresh(kind);
        self.name(out, val);
        self.adjoints.insert(val, Bar::Value(out));
        out
    }
}
