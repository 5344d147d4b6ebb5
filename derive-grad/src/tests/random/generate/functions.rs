//! Functions: their parameters, how they begin and how they end.

use super::memory::reaches;
use super::{Entry, Generator, MUTABLE_BOUND, PARAM_BOUND, RESULT_BOUND, Signature, binary, number};
use crate::tests::random::program::{
    Access, Block, Each, Elem, Expr, Function, Hold, ItemPattern, Items, Memory, Node, Own, Param, Pattern,
    Place, Stmt, Type, Way,
};

/// Parameters by reference; the first ones come up most.
const LENT: &[(Type, Hold)] = &[
    (Type::SLICE, Hold::Shared),
    (Type::SLICE, Hold::Mutable),
    (Type::SLICE, Hold::Shared),
    (Type::SLICE, Hold::Mutable),
    (Type::LIST, Hold::Mutable),
    (Type::LIST, Hold::Value),
    (Type::SIZES, Hold::Shared),
    (Type::SIZES, Hold::Shared),
    (Type::Float, Hold::Shared),
    (Type::Float, Hold::Mutable),
    (Type::Vector, Hold::Shared),
    (Type::Vector, Hold::Mutable),
    (Type::LIST, Hold::Shared),
    (Type::Seq(Elem::Row, Own::Slice), Hold::Shared),
    (Type::Seq(Elem::Row, Own::Slice), Hold::Mutable),
    (Type::Seq(Elem::Pair, Own::Slice), Hold::Shared),
    (Type::Seq(Elem::Pair, Own::Slice), Hold::Mutable),
    (Type::Seq(Elem::List, Own::Slice), Hold::Shared),
    (Type::Seq(Elem::List, Own::Vec), Hold::Mutable),
    (Type::Seq(Elem::Row, Own::Vec), Hold::Mutable),
    (Type::Matrix, Hold::Mutable),
    (Type::Pair, Hold::Mutable),
];

impl Generator {
    pub(super) fn function(&mut self, name: String, is_last: bool) -> Function {
        let types = [
            Type::Float,
            Type::Int,
            Type::Size,
            Type::Bool,
            Type::Vector,
            Type::Matrix,
            Type::Pair,
            Type::Nest,
        ];
        let recursive = self.chance(20);
        let mut params = Vec::new();
        if recursive {
            params.push(self.param("depth", Type::Size, Hold::Value, false));
        }
        let first = self.chance(40);
        params.push(self.param("x", Type::Float, Hold::Value, first));
        let most = if self.remembers { 2 } else { 3 };
        for _ in 0..self.rng.usize(0..=most) {
            let ty = if self.chance(40) { Type::Float } else { types[self.rng.usize(..types.len())] };
            let mutable = self.chance(30);
            let name = self.fresh_name(ty);
            params.push(self.param(&name, ty, Hold::Value, mutable));
        }
        if self.remembers {
            for _ in 0..self.rng.usize(1..=3) {
                let most = if self.chance(60) { 8 } else { LENT.len() };
                let (ty, hold) = LENT[self.rng.usize(..most)];
                let mutable = hold == Hold::Mutable || hold == Hold::Value && self.chance(60);
                let name = self.fresh_name(ty);
                params.push(self.param(&name, ty, hold, mutable));
            }
        }
        self.result = self.result_type(&params, is_last);
        let mut body = Block::default();
        if recursive {
            body.stmts.push(self.base_case(&params[0]));
            let signature = params.iter().map(|param| (param.var.ty, param.var.hold)).collect();
            let own = Signature { name: name.clone(), params: signature, result: self.result };
            self.own = Some((own, self.scope[0].var.clone()));
        }
        body.stmts.extend(self.guard(&params));
        self.nesting += 1;
        self.blocks.push(0);
        let stmts = self.stmts();
        body.stmts.extend(stmts);
        if self.reduces {
            let reduction = self.hoisting(Self::reduction);
            body.stmts.extend(reduction);
        }
        if self.result == Type::Float && self.remembers {
            let sum = self.sum();
            body.stmts.extend(sum);
        }
        body.tail = self.returned().map(Box::new);
        Function { name, params, result: self.result, body }
    }

    fn result_type(&mut self, params: &[Param], is_last: bool) -> Type {
        let changes = params.iter().any(|param| param.var.hold == Hold::Mutable && param.var.ty.is_active());
        let percent = if is_last { 12 } else { 35 };
        if self.remembers && self.chance(percent) {
            return if changes && self.chance(60) {
                Type::Unit
            } else {
                [Type::LIST, Type::Vector, Type::Pair, Type::LIST][self.rng.usize(..4)]
            };
        }
        Type::Float
    }

    /// What the function returns here; nothing if it has no result.
    pub(super) fn returned(&mut self) -> Option<Expr> {
        let ends = self.chance(70);
        match self.result {
            Type::Unit => None,
            Type::Float if ends => Some(self.end()),
            ty => Some(self.expr(ty, 2, RESULT_BOUND)),
        }
    }

    /// An expression and a little of some variables, so that few computations are in vain.
    fn end(&mut self) -> Expr {
        let mut result = self.float_within(3, PARAM_BOUND);
        let mut entries = self.visible(|entry| entry.var.ty == Type::Float || reaches(entry, Type::Float));
        self.rng.shuffle(&mut entries);
        for entry in entries.into_iter().take(4) {
            let part = Expr::new(Type::Float, Node::Read(self.place_in(&entry, Type::Float, false)));
            let weight = ["0.125", "0.0625", "0.1"][self.rng.usize(..3)];
            result = binary(Type::Float, "+", result, binary(Type::Float, "*", number(weight), part));
        }
        result
    }

    /// `let mut total = 0.5; for item in xs.iter() { total += *item * 0.1; }` for a sequence in scope.
    fn sum(&mut self) -> Vec<Stmt> {
        let mut stmts = Vec::new();
        for _ in 0..self.rng.usize(1..=2) {
            let Some(entry) = self.pick(|entry| entry.var.ty.elem() == Some(Type::Float)) else { break };
            let name = self.fresh_name(Type::Float);
            let total = self.variable(name, Type::Float);
            let item = self.reference(Type::Float, Hold::Shared);
            stmts.push(Stmt::Let(crate::tests::random::program::Let {
                pattern: Pattern::Bind(total.clone(), true),
                annotated: false,
                init: number("0.5"),
                els: None,
            }));
            let weight = ["0.125", "0.0625", "0.1"][self.rng.usize(..3)];
            let term = binary(Type::Float, "*", Expr::read(&item), number(weight));
            let body = Block { stmts: vec![Stmt::Assign(Place::whole(&total), "+=", term)], tail: None };
            let items = Items::Of(Way::Iter, Place::whole(&entry.var));
            let pattern = ItemPattern::Bind(item);
            stmts.push(Stmt::Memory(Box::new(Memory::Each(Each { label: None, items, pattern, body }))));
            self.declare(&total, false, PARAM_BOUND);
        }
        stmts
    }

    fn param(&mut self, name: &str, ty: Type, hold: Hold, mutable: bool) -> Param {
        let bound = if mutable { MUTABLE_BOUND } else { PARAM_BOUND };
        let var = crate::tests::random::program::Var { hold, ..self.variable(name.to_owned(), ty) };
        self.declare(&var, mutable, bound);
        Param { var, mutable: mutable && hold == Hold::Value }
    }

    /// `if depth == 0 { return …; }`
    fn base_case(&mut self, depth: &Param) -> Stmt {
        let zero = Expr::new(Type::Size, Node::Literal(String::from("0_usize")));
        let read = Expr::read(&depth.var);
        let cond = Expr::new(Type::Bool, Node::Binary("==", Box::new(read), Box::new(zero)));
        self.leave_if(cond)
    }

    fn leave_if(&mut self, cond: Expr) -> Stmt {
        let result = match self.result {
            Type::Unit => None,
            ty => Some(self.expr(ty, 1, RESULT_BOUND)),
        };
        let then = Block { stmts: vec![Stmt::Return(result)], tail: None };
        Stmt::Expr(Expr::new(Type::Unit, Node::If(Box::new(cond), then, None)))
    }

    /// `if a.is_empty() || b.is_empty() { return …; }`: what follows may index them. Now and then it indexes them
    /// without asking.
    fn guard(&mut self, params: &[Param]) -> Option<Stmt> {
        let open = |param: &&Param| matches!(param.var.ty, Type::Seq(..));
        let open: Vec<&Param> = params.iter().filter(open).collect();
        let mut conds: Vec<Expr> = Vec::new();
        for param in open {
            let roll = self.rng.u32(0..10);
            if roll < 6 {
                conds.push(Expr::memory(Type::Bool, Access::IsEmpty(Place::whole(&param.var))));
            }
        }
        let guarded: Vec<_> = conds
            .iter()
            .filter_map(|cond| match &cond.node {
                Node::Memory(access) => access.place().map(|place| place.var.clone()),
                _ => None,
            })
            .collect();
        let cond = conds.into_iter().reduce(|a, b| binary(Type::Bool, "||", a, b))?;
        let stmt = self.leave_if(cond);
        for var in guarded {
            if let Some(entry) = self.entry(&var) {
                *entry = Entry { least: 1, ..entry.clone() };
            }
        }
        Some(stmt)
    }
}
