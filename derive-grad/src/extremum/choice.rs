//! How an iteration chooses between what it carries and a candidate.

use std::collections::BTreeSet;

use crate::ir::{Comparison, If, Let, Loop, Op, Primitive, Region, Space, Stmt, Val};

/// The one way on which an iteration replaces what it carries.
pub(super) struct Choice {
    /// From the body of the loop inwards.
    pub(super) turns: Vec<Turn>,
    pub(super) end: End,
    /// What it is replaced by.
    pub(super) candidate: Val,
}

/// A branch on the way.
pub(super) struct Turn {
    /// The position of the `If` in its region.
    pub(super) at: usize,
    pub(super) then: bool,
}

/// Where the way ends.
pub(super) enum End {
    /// The branch hands the candidate on.
    Branch,
    /// `max` or `min`, at a position in its region. They have returned their first operand if a comparison holds of it
    /// and the result: the rule table gives ties to the first. The operand is the candidate or what is carried.
    Pick { at: usize, first: (Comparison, Val, Val), wins: bool },
}

/// The choice that a loop makes in each iteration for a carried value. `values`: those that no derivative goes
/// through, so that a loop may use them as it likes.
pub(super) fn of(node: &Loop, position: usize, values: &BTreeSet<Val>) -> Option<Choice> {
    let next = *node.body.tail.get(position)?;
    let mut kept = BTreeSet::from([node.carried[position].param]);
    same(&node.body, &mut kept);
    let mut links = kept.clone();
    link(&node.body, &mut links);
    let mut search = Search { kept, links, values, turns: Vec::new() };
    let (end, candidate) = search.find(&node.body, next)?;
    let is_alone = node.body.tail.iter().filter(|val| search.links.contains(val)).count() == 1;
    let head = match &node.space {
        Space::While(head) => search.only_chooses(head),
        Space::Forever | Space::Range { .. } | Space::Count(_) => true,
    };
    (is_alone && head && search.only_chooses(&node.body)).then_some(Choice {
        turns: search.turns,
        end,
        candidate,
    })
}

/// Values that are another under another name.
fn same(region: &Region, kept: &mut BTreeSet<Val>) {
    for stmt in &region.stmts {
        if let Stmt::Let(Let { outs, op: Op::Float(val) }) = stmt {
            if kept.contains(val) {
                kept.insert(outs[0]);
            }
        }
        stmt.regions().into_iter().for_each(|region| same(region, kept));
    }
}

/// Values that are the carried one on some way through the iteration.
fn link(region: &Region, links: &mut BTreeSet<Val>) {
    for stmt in &region.stmts {
        stmt.regions().into_iter().for_each(|region| link(region, links));
        match stmt {
            Stmt::Let(Let { outs, op: Op::Float(val) | Op::Through(_, val) }) if links.contains(val) => {
                links.insert(outs[0]);
            }
            Stmt::Let(Let { outs, op: Op::Primitive(Primitive::Method("max" | "min"), operands) })
                if operands.iter().any(|val| links.contains(val)) =>
            {
                links.insert(outs[0]);
            }
            Stmt::If(node) => {
                for (position, out) in node.outs.iter().enumerate() {
                    let tails = [&node.then, &node.els].into_iter().filter_map(|arm| arm.tail.get(position));
                    if tails.into_iter().any(|tail| links.contains(tail)) {
                        links.insert(*out);
                    }
                }
            }
            Stmt::Let(_) | Stmt::Match(_) | Stmt::Loop(_) => {}
        }
    }
}

struct Search<'v> {
    kept: BTreeSet<Val>,
    links: BTreeSet<Val>,
    values: &'v BTreeSet<Val>,
    turns: Vec<Turn>,
}

impl Search<'_> {
    /// Follows a value back to where it is chosen.
    fn find(&mut self, region: &Region, val: Val) -> Option<(End, Val)> {
        if !self.links.contains(&val) {
            return (!self.turns.is_empty()).then_some((End::Branch, val));
        }
        let at = region.stmts.iter().position(|stmt| stmt.outs().contains(&val))?;
        match &region.stmts[at] {
            Stmt::Let(Let { op: Op::Float(inner) | Op::Through(_, inner), .. }) => self.find(region, *inner),
            Stmt::Let(Let { op: Op::Primitive(primitive, operands), .. }) => {
                let [a, b] = operands.as_slice() else { return None };
                // One instruction tells, also where there is no number.
                let reaches = match primitive {
                    Primitive::Method("max") => Comparison::Ge,
                    _ => Comparison::Le,
                };
                let (wins, candidate) = match (self.kept.contains(a), self.kept.contains(b)) {
                    (true, false) => (false, *b),
                    (false, true) => (true, *a),
                    _ => return None,
                };
                let end = End::Pick { at, first: (reaches, *a, val), wins };
                (!self.links.contains(&candidate)).then_some((end, candidate))
            }
            Stmt::If(node) => {
                let then = self.turn(node, val)?;
                self.turns.push(Turn { at, then });
                let taken = if then { &node.then } else { &node.els };
                let position = node.outs.iter().position(|out| *out == val)?;
                self.find(taken, *taken.tail.get(position)?)
            }
            Stmt::Let(_) | Stmt::Match(_) | Stmt::Loop(_) => None,
        }
    }

    /// Whether `then` is the branch that may replace the value, if the other hands it on.
    fn turn(&self, node: &If, out: Val) -> Option<bool> {
        let position = node.outs.iter().position(|other| *other == out)?;
        let hands_on = |arm: &Region| {
            arm.diverges || arm.tail.get(position).is_some_and(|tail| self.kept.contains(tail))
        };
        match (hands_on(&node.then), hands_on(&node.els)) {
            (false, true) => Some(true),
            (true, false) => Some(false),
            _ => None,
        }
    }

    /// Whether the values that may be the carried one are only compared and chosen from.
    fn only_chooses(&self, region: &Region) -> bool {
        let is_link = |val: &Val| self.links.contains(val);
        region.stmts.iter().all(|stmt| {
            let fine = match stmt {
                Stmt::Let(Let { outs, op }) => match op {
                    Op::Compare(..) => true,
                    Op::Float(_) | Op::Through(..) | Op::Primitive(Primitive::Method("max" | "min"), _) => {
                        is_link(&outs[0]) || !op.operands().iter().any(is_link)
                    }
                    op => !op.operands().iter().any(is_link),
                },
                Stmt::If(_) => true,
                Stmt::Match(node) => {
                    !is_link(&node.scrutinee)
                        && !node.arms.iter().any(|arm| arm.body.tail.iter().any(is_link))
                }
                Stmt::Loop(node) => {
                    let enters = |(init, out): (&Val, &Val)| !is_link(init) || self.values.contains(out);
                    let carried = node.carried.iter();
                    carried.map(|carried| (&carried.init, &carried.out)).all(enters)
                        && !node.body.tail.iter().any(is_link)
                }
            };
            fine && stmt.regions().into_iter().all(|region| self.only_chooses(region))
        })
    }
}
