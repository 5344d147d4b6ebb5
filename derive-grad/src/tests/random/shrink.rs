//! Cutting a program down while it keeps failing.
//!
//! A cut removes a statement, replaces one by the block inside it, replaces an expression by a part of itself or by
//! the simplest one of its type, or removes a function. Types stay right by themselves; scopes are checked after
//! each cut (`scope.rs`), so what is left is still a program that rustc accepts.

use super::program::{Access, Block, Expr, Loop, Node, Program, Stmt, Type};
use super::scope::is_well_formed;
use super::walk::Met;

/// The smallest program found for which `fails` still holds, after so many tries at most.
pub(super) fn shrink(program: Program, tries: usize, fails: &dyn Fn(&Program) -> bool) -> Program {
    let mut smallest = program;
    let mut left = tries;
    loop {
        let size = length(&smallest);
        for cut in [functions, stmts, unwrapped, arms, exprs] {
            smallest = cut_down(smallest, &mut left, cut, fails);
        }
        if left == 0 || length(&smallest) >= size {
            return smallest;
        }
    }
}

fn length(program: &Program) -> usize {
    program.to_string().len()
}

/// Makes the cut with this number; `false` once there are no more.
type Cut = fn(&mut Program, usize) -> bool;

/// Tries every cut of one sort, from the first on; after a success the same number is another cut.
fn cut_down(mut program: Program, left: &mut usize, cut: Cut, fails: &dyn Fn(&Program) -> bool) -> Program {
    let mut number = 0;
    while *left > 0 {
        let mut candidate = program.clone();
        if !cut(&mut candidate, number) {
            break;
        }
        if length(&candidate) < length(&program) && is_well_formed(&candidate) {
            *left -= 1;
            if fails(&candidate) {
                program = candidate;
                continue;
            }
        }
        number += 1;
    }
    program
}

/// Counts down to the cut with a number.
struct Counter(Option<usize>);

impl Counter {
    /// Whether the wanted cut is among the next `count`, and which of them it is.
    fn hit(&mut self, count: usize) -> Option<usize> {
        let number = self.0?;
        self.0 = if number < count { None } else { Some(number - count) };
        (number < count).then_some(number)
    }
}

fn functions(program: &mut Program, number: usize) -> bool {
    if number + 1 >= program.functions.len() {
        return false;
    }
    program.functions.remove(number);
    true
}

fn stmts(program: &mut Program, number: usize) -> bool {
    let mut counter = Counter(Some(number));
    program.walk(&mut |met| {
        if let Met::Block(block) = met {
            if let Some(index) = counter.hit(block.stmts.len()) {
                // The last ones first: nothing depends on them.
                let index = block.stmts.len() - 1 - index;
                block.stmts.remove(index);
            }
        }
    });
    counter.0.is_none()
}

/// Statements of an inner block, moved to where the block stood.
fn unwrapped(program: &mut Program, number: usize) -> bool {
    let mut counter = Counter(Some(number));
    program.walk(&mut |met| {
        if let Met::Block(block) = met {
            let inner: Vec<(usize, Vec<Stmt>)> = block
                .stmts
                .iter()
                .enumerate()
                .flat_map(|(index, stmt)| inside(stmt).map(move |stmts| (index, stmts)))
                .collect();
            if let Some(chosen) = counter.hit(inner.len()) {
                let (index, stmts) = inner[chosen].clone();
                block.stmts.splice(index..=index, stmts);
            }
        }
    });
    counter.0.is_none()
}

fn inside(stmt: &Stmt) -> impl Iterator<Item = Vec<Stmt>> + use<> {
    let mut blocks = Vec::new();
    match stmt {
        Stmt::Let(binding) => nested(&binding.init, &mut blocks),
        Stmt::Expr(expr) | Stmt::Assign(_, _, expr) | Stmt::Return(Some(expr)) => nested(expr, &mut blocks),
        Stmt::Memory(memory) => {
            blocks.extend(memory.clone().blocks_mut().into_iter().map(|block| block.clone()));
        }
        Stmt::Deferred(deferred) => blocks.extend([deferred.then.clone(), deferred.els.clone()]),
        Stmt::For(repeat) => blocks.push(repeat.body.clone()),
        Stmt::While(repeat) => blocks.push(repeat.body.clone()),
        Stmt::Break(..) | Stmt::Continue(_) | Stmt::Return(None) => {}
    }
    blocks.into_iter().map(|block| block.stmts)
}

/// The outermost blocks of an expression.
fn nested(expr: &Expr, blocks: &mut Vec<Block>) {
    blocks.extend(expr.blocks().into_iter().cloned());
    for operand in expr.clone().operands_mut() {
        nested(operand, blocks);
    }
}

/// Removes an arm or a guard; the last arm stays, since it is the one that always fits.
fn arms(program: &mut Program, number: usize) -> bool {
    let mut counter = Counter(Some(number));
    program.walk(&mut |met| {
        if let Met::Expr(Expr { ty: _, node: Node::Match(_, arms) }) = met {
            if let Some(index) = counter.hit(arms.len() - 1) {
                arms.remove(index);
            }
        }
    });
    counter.0.is_none()
}

fn exprs(program: &mut Program, number: usize) -> bool {
    let mut counter = Counter(Some(number));
    program.walk(&mut |met| {
        if let Met::Expr(expr) = met {
            let mut simpler = simpler(expr);
            if let Some(index) = counter.hit(simpler.len()) {
                *expr = simpler.swap_remove(index);
            }
        }
    });
    counter.0.is_none()
}

/// Expressions of the same type that an expression can be replaced by.
fn simpler(expr: &Expr) -> Vec<Expr> {
    let mut found = Vec::new();
    // What is lent stays lent, and a slice is not without its reference.
    if let Node::Memory(access) = &expr.node {
        match &**access {
            Access::Borrow(true, _) | Access::BorrowNew(true, _) => return found,
            Access::Borrow(false, _) | Access::BorrowNew(false, _) => {
                let plain = match expr.ty {
                    ty if ty.is_slice() => Expr::plain(ty),
                    ty => Expr::memory(ty, Access::BorrowNew(false, Expr::plain(ty))),
                };
                found.push(plain);
                found.retain(|simpler| simpler != expr);
                return found;
            }
            _ => {}
        }
    }
    if expr.ty.is_slice() {
        return found;
    }
    if expr.ty != Type::Unit {
        found.push(Expr::plain(expr.ty));
    }
    let operands = expr.clone().operands_mut().into_iter().map(|operand| operand.clone()).collect::<Vec<_>>();
    found.extend(operands.into_iter().filter(|operand| operand.ty == expr.ty));
    for block in expr.blocks() {
        if block.tail.is_some() {
            found.push(Expr::block(expr.ty, block.clone()));
        }
        found.extend(block.tail.as_deref().filter(|tail| tail.ty == expr.ty).cloned());
    }
    if let Node::If(cond, then, Some(els)) = &expr.node {
        if expr.ty == Type::Unit && !els.stmts.is_empty() {
            found.push(Expr::new(Type::Unit, Node::If(cond.clone(), then.clone(), None)));
        }
    }
    if let Node::Loop(repeat) = &expr.node {
        let Loop { label: _, counter: _, limit: _, value, body: _ } = &**repeat;
        found.extend(value.clone());
    }
    found.retain(|simpler| simpler != expr);
    found
}
