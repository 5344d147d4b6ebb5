//! Loops mirrored: the iterations run again from the last to the first, each reversed.

use super::{Bar, Reverse};
use crate::ir::{
    Adapter, Carried, Kind, Literal, Loop, Name, Op, Place, Primitive, Range, Region, Space, Step, Stmt, Val,
};
use crate::names;

/// An adjoint that goes from a later iteration to an earlier one.
struct Flow {
    init: Val,
    param: Val,
    /// Whose adjoint it is, at the start of the primal's iteration.
    of: Val,
}

impl Reverse<'_, '_> {
    pub(super) fn reverse_loop(&mut self, node: &Loop) {
        let inside = self.carried_flows(node);
        if inside.is_empty() {
            return;
        }
        let free = self.free_flows(node);
        let outer = (std::mem::take(&mut self.adjoints), std::mem::take(&mut self.builder.stmts));
        // What comes from outside keeps its own root, also if a carried variable takes its value.
        for flow in &free {
            self.give(flow.of, self.bar(flow.param));
        }
        for (position, flow) in &inside {
            self.give(node.body.tail[*position], self.bar(flow.param));
        }
        self.region(&node.body.stmts);
        let flows: Vec<&Flow> = inside.iter().map(|(_, flow)| flow).chain(&free).collect();
        let tail = self.nexts(&flows);
        let stmts = std::mem::replace(&mut self.builder.stmts, outer.1);
        self.adjoints = outer.0;
        let outs: Vec<Val> = flows.iter().map(|flow| self.copy(flow.param)).collect();
        for out in &outs {
            self.builder.is_latest(*out);
        }
        self.push_mirrored(node, &flows, &outs, Region { stmts, tail, diverges: false });
        let (carried_outs, free_outs) = outs.split_at(inside.len());
        for (flow, out) in free.iter().zip(free_outs) {
            self.adjoints.insert(flow.of, self.bar(*out));
        }
        for ((position, _), out) in inside.iter().zip(carried_outs) {
            self.give(node.carried[*position].init, self.bar(*out));
        }
    }

    fn push_mirrored(&mut self, node: &Loop, flows: &[&Flow], outs: &[Val], body: Region) {
        let carried = |(flow, out): (&&Flow, &Val)| Carried { init: flow.init, param: flow.param, out: *out };
        let carried = flows.iter().zip(outs).map(carried).collect();
        let space = self.reversed_space(node);
        let (stop, tape, replay) = (None, None, None);
        let mirrored = Loop { mirror: node.mirror, space, carried, body, stop, tape, replay };
        self.builder.stmts.push(Stmt::Loop(Box::new(mirrored)));
    }

    fn bar(&self, val: Val) -> Bar {
        if self.builder.function.info(val).root.is_some() { Bar::Root(val) } else { Bar::Value(val) }
    }

    /// The adjoints of carried variables, which enter with the adjoint of what the loop leaves.
    fn carried_flows(&mut self, node: &Loop) -> Vec<(usize, Flow)> {
        let mut flows = Vec::new();
        for (position, (carried, next)) in node.carried.iter().zip(&node.body.tail).enumerate() {
            if [*next, carried.param, carried.out].iter().any(|val| self.activity.is_active(*val)) {
                let bar = self.adjoints.remove(&carried.out);
                flows.push((position, self.flow(carried.param, bar, carried.out)));
            }
        }
        flows
    }

    /// The adjoints of values from outside, to which every iteration adds.
    fn free_flows(&mut self, node: &Loop) -> Vec<Flow> {
        let is_param = |val: &Val| node.carried.iter().any(|carried| carried.param == *val);
        let free: Vec<Val> = node.body.free().into_iter().filter(|val| !is_param(val)).collect();
        let mut flows = Vec::new();
        for val in free.into_iter().filter(|val| self.activity.is_active(*val)) {
            let bar = self.adjoints.get(&val).copied();
            flows.push(self.flow(val, bar, val));
        }
        flows
    }

    /// Opens a flow. Adjoints of arrays and tuples are changed in place across iterations. Where there is no adjoint
    /// yet, it has the shape of `like`.
    fn flow(&mut self, of: Val, bar: Option<Bar>, like: Val) -> Flow {
        let base = names::adjoint(&super::base_name(self.builder.function, of));
        let is_float = self.builder.kind(of).is_float();
        let init = match bar {
            Some(Bar::Root(root)) => root,
            Some(Bar::Value(bar)) if is_float => bar,
            Some(Bar::Value(bar)) => self.builder.root(bar, &base),
            None => {
                let zeros = self.zeros(like);
                if is_float { zeros } else { self.builder.root(zeros, &base) }
            }
        };
        let param = self.copy(init);
        if self.builder.function.info(param).root.is_none() {
            let named = self.builder.function.info(of).name.is_some();
            self.builder.function.info_mut(param).name = named.then_some(Name::Base(base));
        }
        self.builder.is_latest(param);
        Flow { init, param, of }
    }

    /// A new value like another: the same name, kind and root.
    pub(super) fn copy(&mut self, val: Val) -> Val {
        let info = self.builder.function.info(val).clone();
        self.builder.function.fresh(info)
    }

    /// The adjoints at the start of the primal's iteration.
    fn nexts(&mut self, flows: &[&Flow]) -> Vec<Val> {
        let bar = |flow: &&Flow| {
            let bar = self.adjoints.remove(&flow.of);
            (bar, flow.of, self.builder.function.info(flow.param).root)
        };
        let bars: Vec<_> = flows.iter().map(bar).collect();
        self.as_versions(&bars)
    }

    /// A range backwards, if it ran to its end; otherwise the tape tells how many iterations there were.
    fn reversed_space(&mut self, node: &Loop) -> Space {
        match &node.space {
            Space::Range { index, range } if node.stop.is_none() => {
                let mut range: Range = range.clone();
                if range.adapters.last() == Some(&Adapter::Rev) {
                    range.adapters.pop();
                } else {
                    range.adapters.push(Adapter::Rev);
                }
                Space::Range { index: self.copy(*index), range }
            }
            Space::Range { .. } | Space::Forever | Space::While(_) | Space::Count(_) => Space::Forever,
        }
    }

    /// `[x; N]`, `vec![x; n]`: the adjoint of `x` is the sum over the elements.
    pub(super) fn repeated(&mut self, out: Val, val: Val, len: Option<&proc_macro2::TokenStream>) {
        let Some(bar) = self.take_place(out) else { return };
        if !self.activity.is_active(val) {
            return;
        }
        let flow = self.flow(val, None, val);
        let index = self.builder.fresh(Kind::Int);
        let kind = self.builder.kind(val);
        let outer = std::mem::take(&mut self.builder.stmts);
        let part = self.builder.load(Place { base: bar, steps: vec![Step::Index(index)] }, kind.clone());
        let next = match self.bar(flow.param) {
            Bar::Value(sum) => self.builder.push(Op::Primitive(Primitive::Add, vec![sum, part]), kind),
            Bar::Root(sum) => self.builder.version(sum, Op::AddTo(Place::whole(sum), part)),
        };
        let stmts = std::mem::replace(&mut self.builder.stmts, outer);
        let range = self.range_to(len, bar);
        let sum = self.copy(flow.param);
        let node = Loop {
            mirror: self.builder.function.fresh_mirror(),
            space: Space::Range { index, range },
            carried: vec![Carried { init: flow.init, param: flow.param, out: sum }],
            body: Region { stmts, tail: vec![next], diverges: false },
            stop: None,
            tape: None,
            replay: None,
        };
        self.builder.stmts.push(Stmt::Loop(Box::new(node)));
        self.give(val, self.bar(sum));
    }

    fn range_to(&mut self, len: Option<&proc_macro2::TokenStream>, of: Val) -> Range {
        let lo = self.builder.literal(&Literal::Int("0".to_owned()), Kind::Int);
        let Some(len) = len else {
            let hi = self.builder.push(Op::Len(Place::whole(of)), Kind::Int);
            return Range { lo, hi, inclusive: false, adapters: Vec::new() };
        };
        let hi = match len.to_string().parse::<u64>() {
            Ok(len) => self.builder.literal(&Literal::Int(len.to_string()), Kind::Int),
            Err(_) => self.builder.push(Op::Const(len.clone()), Kind::Int),
        };
        Range { lo, hi, inclusive: false, adapters: Vec::new() }
    }
}
