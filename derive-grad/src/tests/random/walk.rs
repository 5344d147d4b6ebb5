//! Every expression and every block of a random program, outermost first.

use super::program::{Arm, Block, Deferred, Expr, For, Let, Loop, Node, Program, Stmt, While};

/// What a walk meets.
pub(super) enum Met<'a> {
    Expr(&'a mut Expr),
    Block(&'a mut Block),
}

pub(super) type Visit<'v> = dyn FnMut(Met<'_>) + 'v;

impl Program {
    pub(super) fn walk(&mut self, visit: &mut Visit<'_>) {
        self.functions.iter_mut().for_each(|function| function.body.walk(visit));
    }
}

impl Block {
    fn walk(&mut self, visit: &mut Visit<'_>) {
        visit(Met::Block(self));
        for stmt in &mut self.stmts {
            stmt.walk(visit);
        }
        if let Some(tail) = &mut self.tail {
            tail.walk(visit);
        }
    }
}

impl Stmt {
    fn walk(&mut self, visit: &mut Visit<'_>) {
        match self {
            Self::Let(Let { pattern: _, annotated: _, init, els }) => {
                init.walk(visit);
                if let Some(els) = els {
                    els.walk(visit);
                }
            }
            Self::Deferred(deferred) => {
                let Deferred { var: _, mutable: _, cond, then, els } = &mut **deferred;
                cond.walk(visit);
                then.walk(visit);
                els.walk(visit);
            }
            Self::Assign(place, _, value) => {
                value.walk(visit);
                for expr in place.exprs_mut() {
                    expr.walk(visit);
                }
            }
            Self::Memory(memory) => {
                memory.exprs_mut().into_iter().for_each(|expr| expr.walk(visit));
                memory.blocks_mut().into_iter().for_each(|block| block.walk(visit));
            }
            Self::Return(None) | Self::Continue(_) => {}
            Self::Expr(expr) | Self::Return(Some(expr)) => expr.walk(visit),
            Self::For(repeat) => {
                let For { label: _, var: _, lo, hi, inclusive: _, adapters: _, body } = &mut **repeat;
                lo.walk(visit);
                hi.walk(visit);
                body.walk(visit);
            }
            Self::While(repeat) => {
                let While { label: _, counter: _, limit: _, cond, body } = &mut **repeat;
                if let Some(cond) = cond {
                    cond.walk(visit);
                }
                body.walk(visit);
            }
            Self::Break(_, value) => value.iter_mut().for_each(|value| value.walk(visit)),
        }
    }
}

impl Expr {
    pub(super) fn walk(&mut self, visit: &mut Visit<'_>) {
        visit(Met::Expr(self));
        match &mut self.node {
            Node::Block(block) => block.walk(visit),
            Node::If(cond, then, els) => {
                cond.walk(visit);
                then.walk(visit);
                if let Some(els) = els {
                    els.walk(visit);
                }
            }
            Node::Match(scrutinee, arms) => {
                scrutinee.walk(visit);
                for Arm { pattern: _, guard, body } in arms {
                    if let Some(guard) = guard {
                        guard.walk(visit);
                    }
                    body.walk(visit);
                }
            }
            Node::Loop(repeat) => {
                let Loop { label: _, counter: _, limit: _, value, body } = &mut **repeat;
                if let Some(value) = value {
                    value.walk(visit);
                }
                body.walk(visit);
            }
            _ => self.operands_mut().into_iter().for_each(|operand| operand.walk(visit)),
        }
    }

    /// The expressions directly inside that are evaluated whenever it is, without those in blocks.
    pub(super) fn operands_mut(&mut self) -> Vec<&mut Self> {
        match &mut self.node {
            Node::Literal(_) | Node::Const(..) | Node::Block(_) | Node::Loop(_) => Vec::new(),
            Node::Read(place) => place.exprs_mut(),
            Node::Memory(access) => access.exprs_mut(),
            Node::Neg(a)
            | Node::Not(a)
            | Node::Cast(a)
            | Node::Repeat(a, _)
            | Node::If(a, _, _)
            | Node::Match(a, _) => vec![a],
            Node::Binary(_, a, b) => vec![a, b],
            Node::Method(_, args)
            | Node::Path(_, args)
            | Node::Call(_, args)
            | Node::Tuple(args)
            | Node::Array(args) => args.iter_mut().collect(),
        }
    }

    /// The blocks directly inside.
    pub(super) fn blocks(&self) -> Vec<&Block> {
        match &self.node {
            Node::Block(block) => vec![block],
            Node::If(_, then, els) => std::iter::once(then).chain(els).collect(),
            Node::Match(_, arms) => arms.iter().map(|arm| &arm.body).collect(),
            Node::Loop(repeat) => vec![&repeat.body],
            _ => Vec::new(),
        }
    }
}
