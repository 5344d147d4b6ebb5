//! What always holds of the intermediate form, checked: single definitions, dominance, matching numbers of values,
//! boolean conditions, and one living version of everything that changes in place.
//!
//! A pass that breaks one of these is found here, before it becomes a strange error in generated code or a wrong
//! derivative. The walk follows the flow of control once, and costs no more than printing does.

use std::collections::{BTreeMap, BTreeSet};

use super::sets::Vals;
use super::{
    Carried, Function, If, Info, Kind, Loop, Match, Mirror, Name, Region, Root, Space, Stmt, Tape, Val,
};

mod mirror;
mod operation;

/// `Err` with a sentence that names the value if something does not hold.
pub(crate) fn verify(function: &Function) -> Result<(), String> {
    let mut checker = Checker {
        function,
        defined: Vals::default(),
        visible: Vals::default(),
        scope: Vec::new(),
        versions: BTreeMap::new(),
        paths: mirror::Paths::default(),
        tapes: BTreeSet::new(),
        replays: Vec::new(),
    };
    checker.define_all(&function.params)?;
    let buffers: Vec<Val> = function.lent.iter().filter_map(|lent| lent.buffer).collect();
    checker.define_all(&buffers)?;
    checker.contents(&function.primal)?;
    if let Some(adjoint) = &function.adjoint {
        // The seed of a gradient is a literal in the adjoint sweep, that of a pullback comes from outside.
        let is_literal = adjoint.body.stmts.iter().any(|stmt| stmt.outs().contains(&adjoint.seed));
        if !is_literal && !checker.defined.contains(&adjoint.seed) {
            checker.define(adjoint.seed)?;
        }
        checker.contents(&adjoint.body)?;
    }
    checker.mirrors()
}

type Checked = Result<(), String>;

/// The newest version of each root, at the place where the walk is.
type Versions = BTreeMap<Root, Val>;

struct Checker<'a> {
    function: &'a Function,
    defined: Vals,
    visible: Vals,
    /// What is visible in order of definition, so that leaving a region forgets what it defined.
    scope: Vec<Val>,
    versions: Versions,
    paths: mirror::Paths,
    /// The number of values in each record, and whether a value stands for the tape.
    tapes: BTreeSet<(Mirror, usize, bool)>,
    replays: Vec<(Mirror, usize, Option<Val>)>,
}

impl Checker<'_> {
    fn info(&self, val: Val) -> Option<&Info> {
        self.function.infos.get(val.0 as usize)
    }

    fn root(&self, val: Val) -> Option<Root> {
        self.info(val).and_then(|info| info.root)
    }

    fn name(&self, val: Val) -> String {
        match self.info(val).and_then(|info| info.name.as_ref()) {
            Some(Name::User(ident)) => format!("`{ident}` (value {})", val.0),
            Some(Name::Base(base)) => format!("`{base}` (value {})", val.0),
            None => format!("value {}", val.0),
        }
    }

    fn define(&mut self, val: Val) -> Checked {
        let Some(info) = self.info(val) else {
            return Err(format!("{} is unknown to the function", self.name(val)));
        };
        let root = info.root;
        if !self.defined.insert(val) {
            return Err(format!("{} is defined twice", self.name(val)));
        }
        self.visible.insert(val);
        self.scope.push(val);
        if let Some(root) = root {
            self.versions.insert(root, val);
        }
        Ok(())
    }

    fn define_all(&mut self, vals: &[Val]) -> Checked {
        vals.iter().try_for_each(|val| self.define(*val))
    }

    /// A use of the value itself, not only of its shape.
    fn used(&self, val: Val) -> Checked {
        self.seen(val)?;
        let newest = self.root(val).and_then(|root| self.versions.get(&root));
        match newest {
            Some(newest) if *newest != val && !self.paths.is_same(val, *newest) => Err(format!(
                "{} is used after the next version of the same variable, {}, was made",
                self.name(val),
                self.name(*newest)
            )),
            _ => Ok(()),
        }
    }

    fn all_used(&self, vals: &[Val]) -> Checked {
        vals.iter().try_for_each(|val| self.used(*val))
    }

    fn seen(&self, val: Val) -> Checked {
        if self.visible.contains(&val) {
            Ok(())
        } else if self.defined.contains(&val) {
            Err(format!("{} is used outside of the region that defines it", self.name(val)))
        } else {
            Err(format!("{} is used before it is defined", self.name(val)))
        }
    }

    fn boolean(&self, val: Val, what: &str) -> Checked {
        self.used(val)?;
        match self.function.kind(val) {
            Kind::Bool | Kind::Unknown => Ok(()),
            kind => Err(format!(
                "{} is {what}, so it must be a boolean, but its kind is {kind:?}",
                self.name(val)
            )),
        }
    }

    /// Statements and tail, in the scope of the caller.
    fn contents(&mut self, region: &Region) -> Checked {
        region.stmts.iter().try_for_each(|stmt| self.stmt(stmt))?;
        if region.diverges && !region.tail.is_empty() {
            return Err(format!("a region diverges and yet hands out {}", self.name(region.tail[0])));
        }
        self.all_used(&region.tail)
    }

    /// Forgets what was defined since the scope had this length.
    fn leave(&mut self, mark: usize) {
        for val in self.scope.drain(mark..) {
            self.visible.remove(&val);
        }
    }

    /// A branch in a scope of its own; gives the versions at its end.
    fn path(&mut self, path: mirror::Path, region: &Region) -> Result<Versions, String> {
        let mark = self.scope.len();
        let before = self.versions.clone();
        let outer = self.paths.enter(path, &before);
        self.contents(region)?;
        self.paths.leave(outer);
        self.leave(mark);
        Ok(std::mem::replace(&mut self.versions, before))
    }

    /// A region that ends in one boolean and changes nothing.
    fn condition(&mut self, region: &Region, what: &str) -> Checked {
        let [end] = region.tail[..] else {
            return Err(format!("{what} must end in one boolean, but ends in {} values", region.tail.len()));
        };
        let mark = self.scope.len();
        let before = self.versions.clone();
        self.contents(region)?;
        self.boolean(end, &format!("the end of {what}"))?;
        if let Some((_, old)) = before.iter().find(|(root, old)| self.versions.get(*root) != Some(*old)) {
            return Err(format!("{} is changed by {what}", self.name(*old)));
        }
        self.leave(mark);
        self.versions = before;
        Ok(())
    }

    fn stmt(&mut self, stmt: &Stmt) -> Checked {
        match stmt {
            Stmt::Let(operation) => self.operation(operation),
            Stmt::If(branch) => self.branch(branch),
            Stmt::Match(choice) => self.choice(choice),
            Stmt::Loop(repeat) => self.repeat(repeat),
        }
    }

    fn branch(&mut self, branch: &If) -> Checked {
        let If { mirror, cond, then, els, outs } = branch;
        self.boolean(*cond, "a condition")?;
        let flows = [(then, self.path((*mirror, 0), then)?), (els, self.path((*mirror, 1), els)?)];
        self.join(&flows, outs, "a branch")?;
        self.paths.remember(*mirror, &flows, &self.versions);
        Ok(())
    }

    fn choice(&mut self, choice: &Match) -> Checked {
        let Match { mirror, scrutinee, arms, outs } = choice;
        self.used(*scrutinee)?;
        let mut flows = Vec::new();
        for (number, arm) in arms.iter().enumerate() {
            let binds: Vec<Val> = arm.binds.iter().map(|(_, val)| *val).collect();
            let mark = self.scope.len();
            self.define_all(&binds)?;
            if let Some(guard) = &arm.guard {
                self.condition(guard, "a guard")?;
            }
            flows.push((&arm.body, self.path((*mirror, number), &arm.body)?));
            self.leave(mark);
        }
        self.join(&flows, outs, "an arm")?;
        self.paths.remember(*mirror, &flows, &self.versions);
        Ok(())
    }

    /// The flows come together: what any of them changed is old unless it is handed out.
    fn join(&mut self, flows: &[(&Region, Versions)], outs: &[Val], what: &str) -> Checked {
        for (region, versions) in flows.iter().filter(|(region, _)| !region.diverges) {
            if region.tail.len() != outs.len() {
                return Err(self.mismatch(what, region.tail.len(), outs));
            }
            for (tail, out) in region.tail.iter().zip(outs) {
                self.same_root(*tail, *out)?;
            }
            for (root, newest) in &mut self.versions {
                match versions.get(root) {
                    Some(version) if version != newest && !self.scope.contains(version) => *newest = *version,
                    _ => {}
                }
            }
        }
        self.define_all(outs)
    }

    fn mismatch(&self, what: &str, found: usize, wanted: &[Val]) -> String {
        let names: Vec<String> = wanted.iter().map(|val| self.name(*val)).collect();
        format!("{what} ends in {found} values where {} are taken: {}", wanted.len(), names.join(", "))
    }

    /// `to` is the next version of a variable only if `from` is one of the same variable.
    fn same_root(&self, from: Val, to: Val) -> Checked {
        let root = self.root(to);
        if root.is_none() || root == self.root(from) {
            return Ok(());
        }
        Err(format!(
            "{} becomes {}, but they are not versions of one variable",
            self.name(from),
            self.name(to)
        ))
    }

    fn repeat(&mut self, repeat: &Loop) -> Checked {
        let Loop { mirror, space, carried, body, stop, tape, replay } = repeat;
        self.space_operands(space)?;
        for Carried { init, param, out } in carried {
            self.used(*init)?;
            self.same_root(*init, *param)?;
            self.same_root(*param, *out)?;
        }
        let mark = self.scope.len();
        let before = self.versions.clone();
        carried.iter().try_for_each(|carried| self.define(carried.param))?;
        if let Space::While(head) = space {
            self.condition(head, "the head of a loop")?;
        }
        if let Space::Range { index, range: _ } = space {
            self.define(*index)?;
        }
        if let Some(Tape { tape, fields, forward: _ }) = replay {
            tape.iter().try_for_each(|tape| self.used(*tape))?;
            self.define_all(fields)?;
            self.replays.push((*mirror, fields.len(), *tape));
        }
        let entry = self.versions.clone();
        self.contents(body)?;
        if !body.diverges {
            self.end_of_iteration(carried, body, &entry)?;
            stop.iter().try_for_each(|stop| self.boolean(*stop, "what stops a loop"))?;
            tape.iter().try_for_each(|tape| self.all_used(&tape.fields))?;
        }
        self.leave(mark);
        self.versions = before;
        carried.iter().try_for_each(|carried| self.define(carried.out))?;
        if let Some(Tape { tape, fields, forward: _ }) = tape {
            self.tapes.insert((*mirror, fields.len(), tape.is_some()));
            tape.iter().try_for_each(|tape| self.define(*tape))?;
        }
        Ok(())
    }

    fn space_operands(&self, space: &Space) -> Checked {
        match space {
            Space::Forever | Space::While(_) => Ok(()),
            Space::Count(count) => self.used(*count),
            Space::Range { index: _, range } => {
                let mut operands = Vec::new();
                range.clone().operands_mut(&mut |val| operands.push(*val));
                self.all_used(&operands)
            }
        }
    }

    /// The next iteration starts from the parameters, so what the body changed must come back through them.
    fn end_of_iteration(&self, carried: &[Carried], body: &Region, entry: &Versions) -> Checked {
        if body.tail.len() != carried.len() {
            let params: Vec<Val> = carried.iter().map(|carried| carried.param).collect();
            return Err(self.mismatch("the body of a loop", body.tail.len(), &params));
        }
        for (tail, Carried { init: _, param, out: _ }) in body.tail.iter().zip(carried) {
            self.same_root(*tail, *param)?;
        }
        let is_param = |val: &Val| carried.iter().any(|carried| carried.param == *val);
        let changed =
            entry.iter().find(|(root, old)| self.versions.get(*root) != Some(*old) && !is_param(old));
        match changed {
            Some((_, old)) => Err(format!("{} is changed in a loop that does not carry it", self.name(*old))),
            None => Ok(()),
        }
    }

    fn mirrors(&self) -> Checked {
        let is_written = |mirror, len, is_value| self.tapes.contains(&(mirror, len, is_value));
        let unmatched =
            self.replays.iter().find(|(mirror, len, tape)| !is_written(*mirror, *len, tape.is_some()));
        match unmatched {
            Some((_, len, tape)) => Err(format!(
                "{} is replayed with {len} values in each record, but no mirror image wrote such records",
                tape.map_or("the last run".to_owned(), |tape| format!("the tape {}", self.name(tape)))
            )),
            None => Ok(()),
        }
    }
}
