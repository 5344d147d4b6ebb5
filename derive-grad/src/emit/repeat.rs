//! Loops as `for`, `while` and `loop`; carried values as variables; records as tapes.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::piece::{Piece, mentions, same};
use super::region::{Emitter, tuple};
use super::usage::Usage;
use crate::ir::{Adapter, Carried, If, Kind, Loop, Mirror, Range, Region, Space, Stmt, Tape, Val};

/// What an iteration ends with.
struct End {
    mirror: Mirror,
    /// The variables of carried values, their parameters, and their next values.
    next: Vec<(Ident, Val, Val)>,
    stop: Option<Val>,
    tape: Option<Tape>,
}

impl Emitter<'_> {
    pub(super) fn repeat(&mut self, node: &Loop) {
        if self.function.lanes.contains(&node.mirror) {
            return self.lanes(node);
        }
        let range = self.range_of(node);
        let vars = self.variables(node);
        let nexts = vars.into_iter().zip(&node.carried).zip(&node.body.tail);
        let next = nexts.filter_map(|((var, carried), next)| Some((var?, carried.param, *next))).collect();
        let trips = self.integers.trips(node);
        if let Some(tape) = &node.tape {
            self.open_tape(tape, range.as_ref(), node, trips);
        }
        let around = self.around(node, range.as_ref(), trips);
        let header = self.header(node, range);
        let end = End { mirror: node.mirror, next, stop: node.stop, tape: node.tape.clone() };
        self.around.push(around);
        let body = self.nested(|this| this.body(&node.body.stmts, &end));
        self.around.pop();
        let (header, checks) = header;
        self.out.extend(quote!(#header { #checks #body }));
    }

    /// The variables of carried values; `None` for roots, which are variables already. First values that wait are
    /// written in their turn.
    fn variables(&mut self, node: &Loop) -> Vec<Option<Ident>> {
        let mut vars: BTreeMap<Val, Ident> = BTreeMap::new();
        let plain = |carried: &&Carried| self.function.info(carried.param).root.is_none();
        let plain: Vec<&Carried> = node.carried.iter().filter(plain).collect();
        for waiting in self.waiting() {
            match plain.iter().find(|carried| carried.init == waiting) {
                Some(carried) => {
                    vars.insert(carried.param, self.variable(carried, &node.body));
                }
                None => self.materialize(waiting),
            }
        }
        for carried in &plain {
            vars.entry(carried.param).or_insert_with(|| self.variable(carried, &node.body));
        }
        for carried in &plain {
            let var = vars[&carried.param].clone();
            for val in [carried.param, carried.out] {
                self.bind(val, &var);
                self.variables.insert(val, var.clone());
            }
        }
        node.carried.iter().map(|carried| vars.get(&carried.param).cloned()).collect()
    }

    /// `let mut y = init;`, unless `init` is a variable that nobody else reads any more.
    fn variable(&mut self, carried: &Carried, body: &Region) -> Ident {
        let (init, param) = (carried.init, carried.param);
        let only_use = self.usages.get(init) == Some(Usage::Init);
        if let Some(variable) = self.variables.get(&init).filter(|_| only_use) {
            return variable.clone();
        }
        let of_init = self.function.info(init).ty.clone().filter(|_| only_use).map(|ty| quote!(: #ty));
        let ty = of_init.or_else(|| self.type_of_variable(carried, body));
        let piece = self.take(init).tokens;
        let ident = self.ident(param);
        self.typed.extend(ty.as_ref().map(|_| ident.to_string()));
        self.out.extend(quote!(let mut #ident #ty = #piece;));
        ident
    }

    fn range_of(&mut self, node: &Loop) -> Option<TokenStream> {
        match &node.space {
            Space::Range { range, index } => {
                let mut range = range.clone();
                if self.usages.get(*index).is_none() {
                    range.adapters.retain(|adapter| *adapter != Adapter::Rev);
                }
                if node.tape.is_some() || node.replay.as_ref().is_some_and(is_run) || has_runs(&node.body) {
                    // Tapes are made for the same range, which must not be computed twice.
                    range.operands_mut(&mut |val| self.materialize(*val));
                }
                Some(self.range(&range))
            }
            Space::Forever | Space::While(_) | Space::Count(_) => None,
        }
    }

    /// The range with its adapters, as an iterator.
    fn range(&mut self, range: &Range) -> TokenStream {
        let Range { lo, hi, inclusive, adapters } = range;
        let mut operands = vec![*lo, *hi];
        operands.extend(adapters.iter().filter_map(|adapter| match adapter {
            Adapter::Rev => None,
            Adapter::StepBy(step) => Some(*step),
        }));
        self.settle(&operands, false);
        let (lo, hi) = (self.take(*lo), self.take(*hi));
        let [lo, hi] = [lo, hi].map(|piece| piece.within(super::piece::Binding::Or));
        let mut tokens = if *inclusive { quote!(#lo..=#hi) } else { quote!(#lo..#hi) };
        let mut bare = true;
        let mut adapters = adapters.as_slice();
        while let Some((adapter, rest)) = adapters.split_first() {
            let receiver = if bare { quote!((#tokens)) } else { tokens.clone() };
            (tokens, adapters) = match adapter {
                Adapter::StepBy(_) => self.stepped(&tokens, &receiver, adapters),
                Adapter::Rev => (quote!(#receiver.rev()), rest),
            };
            self.iterates = true;
            bare = false;
        }
        tokens
    }

    /// A range with the steps that `adapters` begins with, and what follows them. Steps backwards go through the
    /// runtime: the iterators of std take them only for some types.
    fn stepped<'r>(
        &mut self,
        range: &TokenStream,
        receiver: &TokenStream,
        adapters: &'r [Adapter],
    ) -> (TokenStream, &'r [Adapter]) {
        let rt = self.runtime.clone();
        let mut steps = adapters.iter().map_while(|adapter| match adapter {
            Adapter::StepBy(step) => Some(*step),
            Adapter::Rev => None,
        });
        let mut step = steps.next().map(|step| self.take(step).tokens).unwrap_or_default();
        let more: Vec<Val> = steps.collect();
        let after = &adapters[1 + more.len()..];
        if after.first() != Some(&Adapter::Rev) {
            return (quote!(#receiver.step_by(#step)), &adapters[1..]);
        }
        for next in more {
            let next = self.take(next).tokens;
            step = quote!(#rt::core::primitive::usize::saturating_mul(#step, #next));
        }
        (quote!(#rt::rev_step_by(#range, #step)), &after[1..])
    }

    /// The loop's head, and what its body starts with.
    fn header(&mut self, node: &Loop, range: Option<TokenStream>) -> (TokenStream, TokenStream) {
        let records = node.replay.as_ref().map(|tape| {
            let source = self.records(node, tape, range.as_ref());
            let fields: Vec<TokenStream> = tape.fields.iter().map(|field| self.field(*field)).collect();
            let pattern =
                if let [field] = fields.as_slice() { field.clone() } else { quote!((#(#fields),*)) };
            self.iterates = true;
            (pattern, if tape.forward { source } else { quote!(#source.rev()) })
        });
        let records = records.or_else(|| self.places(node).map(|(place, places)| (quote!(#place), places)));
        match (&node.space, range, records) {
            // There are as many records as there were iterations.
            (Space::Range { index, .. }, Some(_), Some((pattern, records)))
                if self.usages.get(*index).is_none() =>
            {
                (quote!(for #pattern in #records), quote!())
            }
            (Space::Range { index, range: Range { adapters, .. } }, Some(range), records) => {
                let index = self.field(*index);
                match records {
                    Some((pattern, records)) => {
                        let range = if adapters.is_empty() { quote!((#range)) } else { range };
                        (quote!(for (#index, #pattern) in #range.zip(#records)), quote!())
                    }
                    None => (quote!(for #index in #range), quote!()),
                }
            }
            (Space::Forever, _, Some((pattern, records))) => (quote!(for #pattern in #records), quote!()),
            (Space::Forever, _, None) => (quote!(loop), quote!()),
            (Space::Count(count), _, _) => {
                let count = self.take(*count).tokens;
                (quote!(for _ in 0..#count), quote!())
            }
            (Space::While(head), _, _) => {
                let (stmts, cond) = self.region(head);
                let cond = tuple(&cond);
                if stmts.is_empty() {
                    (quote!(while #cond), quote!())
                } else {
                    (quote!(loop), quote!(#stmts if !(#cond) { break; }))
                }
            }
            (Space::Range { .. }, None, _) => unreachable!("a range has been written before"),
        }
    }

    fn field(&mut self, val: Val) -> TokenStream {
        if self.usages.get(val).is_none() {
            return quote!(_);
        }
        let ident = if self.function.info(val).name.is_none() && matches!(self.function.kind(val), Kind::Int)
        {
            self.names.fresh("i")
        } else {
            self.ident(val)
        };
        self.bind(val, &ident);
        quote!(#ident)
    }

    /// The statements of an iteration. An `if` at the end assigns the variables in its branches.
    fn body(&mut self, stmts: &[Stmt], end: &End) {
        if let Some((Stmt::If(last), before)) = stmts.split_last() {
            if self.assigns_at_end(last, end) {
                self.stmts(before);
                return self.branch_at_end(last, end);
            }
        }
        self.stmts(stmts);
        self.record(end);
        self.assign(end);
        match end.stop.map(|stop| self.take(stop).tokens) {
            Some(stop) if stop.to_string() == "true" => self.out.extend(quote!(break;)),
            Some(stop) if stop.to_string() != "false" => self.out.extend(quote!(if #stop { break; })),
            _ => {}
        }
    }

    fn assigns_at_end(&self, last: &If, end: &End) -> bool {
        let recorded = |out: &Val| end.tape.as_ref().is_some_and(|tape| tape.fields.contains(out));
        let plain = |out: &Val| self.function.info(*out).root.is_none();
        let at_end = |out: &Val| {
            end.stop == Some(*out) || recorded(out) || end.next.iter().any(|(_, _, next)| next == out)
        };
        !last.outs.is_empty()
            && !last.then.stmts.is_empty() | !last.els.stmts.is_empty() | end.stop.is_some()
            && last
                .outs
                .iter()
                .filter(|out| plain(out))
                .all(|out| at_end(out) && self.usages.get(*out) != Some(Usage::Several))
    }

    fn branch_at_end(&mut self, last: &If, end: &End) {
        let fields = end.tape.iter().flat_map(|tape| &tape.fields);
        // A record takes what is not copied away from the branches.
        let moves = |field: &Val| self.is_taken_away(*field) && uses(last, *field);
        let in_branches = fields.clone().any(|field| last.outs.contains(field) || moves(field));
        if !in_branches {
            self.record(end);
        }
        let fields = fields.filter(|_| in_branches);
        let ends: Vec<Val> =
            end.next.iter().map(|(_, _, next)| next).chain(&end.stop).chain(fields).copied().collect();
        for val in ends.into_iter().filter(|val| !last.outs.contains(val)) {
            self.materialize(val);
        }
        let late = if in_branches { Vec::new() } else { self.after_branches(last, end) };
        self.settle(&[last.cond], true);
        let cond = self.take(last.cond);
        let arm = |region: &crate::ir::Region| {
            let through = |val: Val| {
                last.outs
                    .iter()
                    .position(|out| *out == val)
                    .map_or(Some(val), |at| region.tail.get(at).copied())
            };
            let now =
                end.next.iter().filter(|(_, param, _)| !late.iter().any(|(_, other, _)| other == param));
            let next =
                now.filter_map(|(var, param, val)| Some((var.clone(), *param, through(*val)?))).collect();
            let record = |tape: &Tape| {
                let fields = tape.fields.iter().map(|field| through(*field)).collect::<Option<_>>()?;
                Some(Tape { tape: tape.tape, fields, forward: tape.forward })
            };
            let tape = end.tape.as_ref().filter(|_| in_branches).and_then(record);
            End { mirror: end.mirror, next, stop: end.stop.and_then(through), tape }
        };
        let (then_end, els_end) = (arm(&last.then), arm(&last.els));
        let then = self.nested(|this| this.body(&last.then.stmts, &then_end));
        let els = self.nested(|this| this.body(&last.els.stmts, &els_end));
        let condition = &cond.tokens;
        let tokens = if then.is_empty() {
            let negated = cond.within(super::piece::Binding::Prefix);
            quote!(if !#negated { #els })
        } else if els.is_empty() {
            quote!(if #condition { #then })
        } else if ends_in_break(&then) {
            quote!(if #condition { #then } #els)
        } else if ends_in_break(&els) {
            let negated = cond.within(super::piece::Binding::Prefix);
            quote!(if !#negated { #els } #then)
        } else {
            quote!(if #condition { #then } else { #els })
        };
        self.out.extend(tokens);
        self.assign(&End { mirror: end.mirror, next: late, stop: None, tape: None });
    }

    /// What has nothing to do with the branches at the end is assigned after them, if nothing leaves the loop there.
    fn after_branches(&mut self, last: &If, end: &End) -> Vec<(Ident, Val, Val)> {
        let mut late = Vec::new();
        for (var, param, next) in end.next.iter().filter(|_| end.stop.is_none()) {
            if last.outs.contains(next) || end.next.iter().any(|(_, param, _)| param == next) {
                continue;
            }
            let tokens = self.take(*next).tokens;
            if !end.next.iter().any(|(var, ..)| mentions(&tokens, var)) {
                late.push((var.clone(), *param, *next));
            }
        }
        late
    }

    fn record(&mut self, end: &End) {
        let Some(tape) = &end.tape else { return };
        self.look_before(&tape.fields);
        self.settle(&tape.fields, true);
        let fields: Vec<Piece> = tape.fields.iter().map(|field| self.take(*field)).collect();
        self.write_record(tape, end.mirror, &tuple(&fields));
    }

    /// All variables at once, as far as they depend on each other.
    fn assign(&mut self, end: &End) {
        let nexts: Vec<Val> = end.next.iter().map(|(_, _, next)| *next).collect();
        self.settle(&nexts, true);
        let mut open: Vec<(Ident, Piece)> = Vec::new();
        for (var, _, next) in &end.next {
            let piece = self.take(*next);
            if !same(&piece.tokens, &quote!(#var)) {
                open.push((var.clone(), piece));
            }
        }
        // A stop that waits for the old values is computed before they are gone.
        if let Some(stop) = end.stop {
            self.materialize(stop);
        }
        while !open.is_empty() {
            let free = (0..open.len()).find(|at| {
                let var = &open[*at].0;
                open.iter()
                    .enumerate()
                    .all(|(other, (_, piece))| other == *at || !mentions(&piece.tokens, var))
            });
            let Some(free) = free else {
                let (vars, pieces): (Vec<Ident>, Vec<TokenStream>) =
                    open.drain(..).map(|(var, piece)| (var, piece.tokens)).unzip();
                self.out.extend(quote!((#(#vars),*) = (#(#pieces),*);));
                return;
            };
            let (var, piece) = open.remove(free);
            let tokens = match &piece.sides {
                Some((left, op, right)) if same(left, &quote!(#var)) => {
                    let op: TokenStream = format!("{op}=").parse().unwrap_or_default();
                    quote!(#var #op #right;)
                }
                _ => {
                    let tokens = &piece.tokens;
                    quote!(#var = #tokens;)
                }
            };
            self.out.extend(tokens);
        }
    }
}

fn uses(branch: &If, val: Val) -> bool {
    [&branch.then, &branch.els].into_iter().any(|region| region.free().contains(&val))
}

/// Whether it holds the run that was written last.
fn is_run(tape: &Tape) -> bool {
    tape.tape.is_none()
}

/// Whether loops inside write runs, one after the other.
fn has_runs(region: &Region) -> bool {
    region.stmts.iter().any(|stmt| {
        let writes = |node: &Loop| node.tape.as_ref().is_some_and(is_run);
        matches!(stmt, Stmt::Loop(node) if writes(node)) || stmt.regions().into_iter().any(has_runs)
    })
}

fn ends_in_break(tokens: &TokenStream) -> bool {
    tokens.to_string().ends_with("break ;") || tokens.to_string().ends_with("break;")
}
