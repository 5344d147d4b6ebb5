//! Whether a random program is still well formed after a cut: names mean the variables they are meant for, exits
//! have a loop to leave, and every block that owes a value has one or leaves.

use super::program::{
    Arm, Block, Deferred, Each, Expr, For, Let, Loop, Memory, Node, Pattern, Place, Program, Stmt, Type, Var,
    While,
};

pub(super) fn is_well_formed(program: &Program) -> bool {
    let mut names = Vec::new();
    for function in &program.functions {
        names.push(function.name.as_str());
        let scope = function.params.iter().map(|param| param.var.clone()).collect();
        let result = function.result;
        let mut checker =
            Checker { functions: names.clone(), scope, loops: Vec::new(), result, is_sound: true };
        checker.block(&function.body, result);
        if !checker.is_sound {
            return false;
        }
    }
    true
}

struct Checker<'a> {
    functions: Vec<&'a str>,
    scope: Vec<Var>,
    /// Labels of the enclosing loops, and what their `break` hands out.
    loops: Vec<(Option<String>, Type)>,
    /// What the function returns.
    result: Type,
    is_sound: bool,
}

impl Checker<'_> {
    fn require(&mut self, holds: bool) {
        self.is_sound &= holds;
    }

    /// The variable's name has to mean the variable.
    fn name(&mut self, place: &Place) {
        let found = self.scope.iter().rev().find(|var| var.name == place.var.name);
        let is_found = found.is_some_and(|var| var.id == place.var.id);
        self.require(is_found);
    }

    fn place(&mut self, place: &Place) {
        self.name(place);
        place.clone().exprs_mut().into_iter().for_each(|expr| self.expr(expr));
    }

    /// A block that owes a value of the type, or leaves.
    fn block(&mut self, block: &Block, ty: Type) {
        let mark = self.scope.len();
        block.stmts.iter().for_each(|stmt| self.stmt(stmt));
        block.tail.iter().for_each(|tail| self.expr(tail));
        self.scope.truncate(mark);
        let pays = block.tail.as_ref().map_or(Type::Unit, |tail| tail.ty) == ty;
        self.require(pays || block.tail.is_none() && leaves(block));
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let(Let { pattern, annotated: _, init, els }) => {
                self.expr(init);
                if let Some(els) = els {
                    self.block(els, Type::Unit);
                    self.require(leaves(els));
                }
                self.bind(pattern);
            }
            Stmt::Deferred(deferred) => self.deferred(deferred),
            Stmt::Assign(place, _, value) => {
                self.expr(value);
                self.place(place);
            }
            Stmt::Expr(expr) => self.expr(expr),
            Stmt::Return(value) => {
                let returned = value.as_ref().map_or(Type::Unit, |value| value.ty);
                self.require(returned == self.result);
                if let Some(value) = value {
                    self.expr(value);
                }
            }
            Stmt::Memory(memory) => self.memory(memory),
            Stmt::For(repeat) => {
                let For { label, var, lo, hi, inclusive: _, adapters: _, body } = &**repeat;
                self.expr(lo);
                self.expr(hi);
                let vars: Vec<&Var> = var.iter().collect();
                self.body(label.as_ref(), Type::Unit, &vars, body);
            }
            Stmt::While(repeat) => self.while_loop(repeat),
            Stmt::Break(label, value) => {
                let handed = value.as_ref().map_or(Type::Unit, |value| value.ty);
                let is_target = self.target(label.as_ref()) == Some(handed);
                self.require(is_target);
                if let Some(value) = value {
                    self.expr(value);
                }
            }
            Stmt::Continue(label) => {
                let is_target = self.target(label.as_ref()).is_some();
                self.require(is_target);
            }
        }
    }

    fn memory(&mut self, memory: &Memory) {
        for expr in memory.clone().exprs_mut() {
            self.expr(expr);
        }
        match memory {
            Memory::Alias(var, place) => {
                self.name(place);
                self.scope.push(var.clone());
            }
            Memory::Split(first, second, place, _) => {
                self.name(place);
                self.scope.extend([first.clone(), second.clone()]);
            }
            Memory::Edit(place, ..) => self.name(place),
            Memory::Swap(a, b) => {
                self.name(a);
                self.name(b);
            }
            Memory::Each(Each { label, items, pattern, body }) => {
                items.places().into_iter().for_each(|place| self.name(place));
                self.body(label.as_ref(), Type::Unit, &pattern.vars(), body);
            }
            Memory::WhilePop(label, var, place, body) => {
                self.name(place);
                self.body(label.as_ref(), Type::Unit, &[var], body);
            }
            Memory::IfLet(probe, then, els) => {
                self.name(&probe.place);
                let mark = self.scope.len();
                self.scope.push(probe.var.clone());
                self.block(then, Type::Unit);
                self.scope.truncate(mark);
                if let Some(els) = els {
                    self.block(els, Type::Unit);
                }
            }
        }
    }

    fn deferred(&mut self, deferred: &Deferred) {
        let Deferred { var, mutable: _, cond, then, els } = deferred;
        self.expr(cond);
        self.block(then, var.ty);
        self.block(els, var.ty);
        self.require(then.tail.is_some() && els.tail.is_some());
        self.scope.push(var.clone());
    }

    fn while_loop(&mut self, repeat: &While) {
        let While { label, counter, limit: _, cond, body } = repeat;
        self.scope.push(counter.clone());
        let loops = std::mem::take(&mut self.loops);
        if let Some(cond) = cond {
            self.expr(cond);
        }
        self.loops = loops;
        self.body(label.as_ref(), Type::Unit, &[], body);
    }

    /// What the `break` of the loop hands out, if there is such a loop.
    fn target(&self, label: Option<&String>) -> Option<Type> {
        let mut loops = self.loops.iter().rev();
        let target = loops.find(|(known, _)| label.is_none() || known.as_ref() == label);
        target.map(|(_, ty)| *ty)
    }

    fn body(&mut self, label: Option<&String>, value: Type, vars: &[&Var], body: &Block) {
        let mark = self.scope.len();
        self.scope.extend(vars.iter().copied().cloned());
        self.loops.push((label.cloned(), value));
        self.block(body, Type::Unit);
        self.loops.pop();
        self.scope.truncate(mark);
    }

    fn bind(&mut self, pattern: &Pattern) {
        match pattern {
            Pattern::Bind(var, _) => self.scope.push(var.clone()),
            Pattern::At(var, pattern) => {
                self.scope.push(var.clone());
                self.bind(pattern);
            }
            Pattern::Or(parts) | Pattern::Tuple(parts) => parts.iter().for_each(|part| self.bind(part)),
            Pattern::Wild | Pattern::Literal(_) | Pattern::Range(..) | Pattern::From(_) => {}
        }
    }

    fn expr(&mut self, expr: &Expr) {
        for operand in expr.clone().operands_mut() {
            self.expr(operand);
        }
        match &expr.node {
            Node::Read(place) => self.name(place),
            Node::Memory(access) => access.place().into_iter().for_each(|place| self.name(place)),
            Node::Call(name, _) => {
                let is_known = self.functions.contains(&name.as_str());
                self.require(is_known);
            }
            Node::Block(block) => self.block(block, expr.ty),
            Node::If(_, then, els) => {
                self.block(then, expr.ty);
                if let Some(els) = els {
                    self.block(els, expr.ty);
                }
                let is_value =
                    [Some(then), els.as_ref()].into_iter().flatten().any(|block| block.tail.is_some());
                self.require(is_value || expr.ty == Type::Unit);
            }
            Node::Match(_, arms) => {
                for Arm { pattern, guard, body } in arms {
                    let mark = self.scope.len();
                    self.bind(pattern);
                    if let Some(guard) = guard {
                        self.expr(guard);
                    }
                    self.block(body, expr.ty);
                    self.scope.truncate(mark);
                }
                self.require(expr.ty == Type::Unit || arms.iter().any(|arm| arm.body.tail.is_some()));
            }
            Node::Loop(repeat) => {
                let Loop { label, counter, limit: _, value, body } = &**repeat;
                let mark = self.scope.len();
                self.scope.push(counter.clone());
                let loops = std::mem::take(&mut self.loops);
                if let Some(value) = value {
                    self.expr(value);
                }
                self.loops = loops;
                self.body(label.as_ref(), expr.ty, &[], body);
                self.scope.truncate(mark);
            }
            _ => {}
        }
    }
}

fn leaves(block: &Block) -> bool {
    matches!(block.stmts.last(), Some(Stmt::Break(..) | Stmt::Continue(_) | Stmt::Return(_)))
}
