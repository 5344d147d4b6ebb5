//! The intermediate form as text, for tests and for looking at a stage while working on the compiler.
//!
//! It reads like Rust, one statement a line: all versions of a root are one variable, literals without a name stand
//! where they are used, names are made unique by a suffix, temporaries are `t0`, `t1`, … in the order of their
//! definition. The same function always gives the same text.

#![cfg(any(test, debug_assertions))]

use std::collections::BTreeMap;

use super::{Adapter, Arm, Function, If, Let, Loop, Match, Op, Range, Region, Space, Stmt, Val};

mod naming;
mod operation;

#[cfg(test)]
pub(crate) use operation::kind;

/// The whole function; an adjoint sweep follows after a line of its own.
pub(crate) fn print(function: &Function) -> String {
    print_with(function, &|_| None)
}

/// The same with a note about each value, on the line that defines it.
pub(crate) fn print_with(function: &Function, note: &dyn Fn(Val) -> Option<String>) -> String {
    let mut printer = Printer {
        function,
        names: naming::names(function),
        text: String::new(),
        depth: 1,
        note,
        noted: Vec::new(),
    };
    let params = function
        .params
        .iter()
        .map(|val| format!("{}: {}", printer.name(*val), operation::kind(function.kind(*val))));
    printer.text = format!("fn({}) {{\n", params.collect::<Vec<_>>().join(", "));
    printer.region(&function.primal, &|_| true);
    if let Some(adjoint) = &function.adjoint {
        let seed = printer.name(adjoint.seed);
        printer.line(&format!("// adjoint, seed {seed}"));
        printer.region(&adjoint.body, &|_| true);
    }
    printer.text.push_str("}\n");
    printer.text
}

/// A literal that nobody named, and its text.
fn inlined(function: &Function, stmt: &Stmt) -> Option<(Val, String)> {
    match stmt {
        Stmt::Let(Let { outs, op: Op::Literal(text) }) => {
            let [out] = outs[..] else { return None };
            function.info(out).name.is_none().then(|| (out, operation::literal(text)))
        }
        Stmt::Let(_) | Stmt::If(_) | Stmt::Match(_) | Stmt::Loop(_) => None,
    }
}

struct Printer<'a> {
    function: &'a Function,
    names: BTreeMap<Val, String>,
    text: String,
    depth: usize,
    note: &'a dyn Fn(Val) -> Option<String>,
    /// What the next line defines.
    noted: Vec<Val>,
}

impl Printer<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(&"    ".repeat(self.depth));
        self.text.push_str(line);
        let noted = std::mem::take(&mut self.noted);
        let notes = noted.into_iter().filter_map(|val| {
            let note = (self.note)(val)?;
            Some(format!("{} {note}", self.name(val)))
        });
        let notes: Vec<String> = notes.collect();
        if !notes.is_empty() {
            self.text.extend([" // ", &notes.join(", ")]);
        }
        self.text.push('\n');
    }

    fn name(&self, val: Val) -> String {
        self.names.get(&val).cloned().unwrap_or_else(|| format!("undefined{}", val.0))
    }

    fn list(&self, vals: &[Val]) -> String {
        vals.iter().map(|val| self.name(*val)).collect::<Vec<_>>().join(", ")
    }

    /// One value bare, several in parentheses.
    fn bundle(&self, vals: &[Val]) -> String {
        if let [val] = vals { self.name(*val) } else { format!("({})", self.list(vals)) }
    }

    /// The text before the operator of a statement that defines `outs`.
    fn binding(&self, outs: &[Val]) -> String {
        if outs.is_empty() { String::new() } else { format!("let {} = ", self.bundle(outs)) }
    }

    /// Statements and tail; `shown` tells by position which values of the tail are more than a change in place.
    fn region(&mut self, region: &Region, shown: &dyn Fn(usize) -> bool) {
        region.stmts.iter().for_each(|stmt| self.stmt(stmt));
        self.tail(&region.tail, shown);
    }

    fn tail(&mut self, tail: &[Val], shown: &dyn Fn(usize) -> bool) {
        let tail = shown_of(tail, shown);
        if !tail.is_empty() {
            let tail = self.bundle(&tail);
            self.line(&tail);
        }
    }

    fn block(&mut self, region: &Region, shown: &dyn Fn(usize) -> bool) {
        self.depth += 1;
        self.region(region, shown);
        self.depth -= 1;
    }

    /// Which outs are not just the newest version of a variable that is the same in every tail.
    fn shown(&self, outs: &[Val], tails: &[&[Val]]) -> Vec<bool> {
        let same = |index: usize, out: &Val| {
            let root = self.function.info(*out).root;
            let agrees =
                |tail: &&[Val]| tail.get(index).is_none_or(|val| self.function.info(*val).root == root);
            root.is_some() && tails.iter().all(agrees)
        };
        outs.iter().enumerate().map(|(index, out)| !same(index, out)).collect()
    }

    fn stmt(&mut self, stmt: &Stmt) {
        if inlined(self.function, stmt).is_some() {
            return;
        }
        self.noted = stmt.outs();
        match stmt {
            Stmt::Let(Let { outs, op }) => self.operation(outs, op),
            Stmt::If(branch) => self.branch(branch),
            Stmt::Match(choice) => self.choice(choice),
            Stmt::Loop(repeat) => self.repeat(repeat),
        }
    }

    fn branch(&mut self, branch: &If) {
        let If { mirror: _, cond, then, els, outs } = branch;
        let shown = self.shown(outs, &[&then.tail, &els.tail]);
        let shown = |index: usize| shown.get(index).copied().unwrap_or(true);
        let binding = self.binding(&shown_of(outs, &shown));
        let head = format!("{binding}if {} {{", self.name(*cond));
        self.line(&head);
        self.block(then, &shown);
        if !(els.stmts.is_empty() && shown_of(&els.tail, &shown).is_empty()) {
            self.line("} else {");
            self.block(els, &shown);
        }
        self.line(if binding.is_empty() { "}" } else { "};" });
    }

    fn choice(&mut self, choice: &Match) {
        let Match { mirror: _, scrutinee, arms, outs } = choice;
        let tails: Vec<&[Val]> = arms.iter().map(|arm| &arm.body.tail[..]).collect();
        let shown = self.shown(outs, &tails);
        let shown = |index: usize| shown.get(index).copied().unwrap_or(true);
        let binding = self.binding(&shown_of(outs, &shown));
        let head = format!("{binding}match {} {{", self.name(*scrutinee));
        self.line(&head);
        self.depth += 1;
        for Arm { pattern, binds, guard, body } in arms {
            let pattern = format!("{}{}", super::text::tidy(pattern), self.renamed(binds));
            self.noted = binds.iter().map(|(_, val)| *val).collect();
            if let Some(guard) = guard {
                self.line(&format!("{pattern} if {{"));
                self.block(guard, &|_| true);
                self.line("} => {");
            } else {
                self.line(&format!("{pattern} => {{"));
            }
            self.block(body, &shown);
            self.line("}");
        }
        self.depth -= 1;
        self.line(if binding.is_empty() { "}" } else { "};" });
    }

    fn repeat(&mut self, repeat: &Loop) {
        let Loop { mirror: _, space, carried, body, stop, tape, replay: _ } = repeat;
        let outs: Vec<Val> = carried.iter().map(|carried| carried.out).collect();
        let params: Vec<Val> = carried.iter().map(|carried| carried.param).collect();
        let inits: Vec<Val> = carried.iter().map(|carried| carried.init).collect();
        let shown = self.shown(&outs, &[&params, &inits, &body.tail]);
        let shown = |index: usize| shown.get(index).copied().unwrap_or(true);
        let mut bound = shown_of(&outs, &shown);
        bound.extend(tape.iter().filter_map(|tape| tape.tape));
        let binding = self.binding(&bound);
        let head = self.head(repeat, &shown_of(&params, &shown), &shown_of(&inits, &shown));
        self.noted.splice(0..0, params);
        self.line(&format!("{binding}{head} {{"));
        if let Space::While(condition) = space {
            self.block(condition, &|_| true);
            self.line("} do {");
        }
        self.depth += 1;
        body.stmts.iter().for_each(|stmt| self.stmt(stmt));
        if let Some(tape) = tape {
            let fields = self.list(&tape.fields);
            self.line(&format!("record ({fields});"));
        }
        if let Some(stop) = stop {
            let stop = self.name(*stop);
            self.line(&format!("stop if {stop};"));
        }
        self.tail(&body.tail, &shown);
        self.depth -= 1;
        self.line(if binding.is_empty() { "}" } else { "};" });
    }

    /// What stands before the body of a loop: its space, what it carries, what it replays.
    fn head(&self, repeat: &Loop, params: &[Val], inits: &[Val]) -> String {
        let mut parts = vec![self.space(&repeat.space)];
        if !params.is_empty() {
            let pairs = params.iter().zip(inits);
            let pairs = pairs.map(|(param, init)| format!("{} = {}", self.name(*param), self.name(*init)));
            parts.push(format!("carrying ({})", pairs.collect::<Vec<_>>().join(", ")));
        }
        if let Some(replay) = &repeat.replay {
            let tape = replay.tape.map_or("the last run".to_owned(), |tape| self.name(tape));
            let fields = self.list(&replay.fields);
            parts.push(format!("replaying {tape} as ({fields})"));
        }
        parts.join(" ")
    }

    fn space(&self, space: &Space) -> String {
        match space {
            Space::Forever => "loop".to_owned(),
            Space::While(_) => "while".to_owned(),
            Space::Count(count) => format!("for _ in 0..{}", self.name(*count)),
            Space::Range { index, range: Range { lo, hi, inclusive, adapters } } => {
                let dots = if *inclusive { "..=" } else { ".." };
                let mut range = format!("{}{dots}{}", self.name(*lo), self.name(*hi));
                if !adapters.is_empty() {
                    range = format!("({range})");
                }
                for adapter in adapters {
                    match adapter {
                        Adapter::Rev => range.push_str(".rev()"),
                        Adapter::StepBy(step) => {
                            range = format!("{range}.step_by({})", self.name(*step));
                        }
                    }
                }
                format!("for {} in {range}", self.name(*index))
            }
        }
    }
}

fn shown_of(vals: &[Val], shown: &dyn Fn(usize) -> bool) -> Vec<Val> {
    vals.iter().enumerate().filter(|(index, _)| shown(*index)).map(|(_, val)| *val).collect()
}
