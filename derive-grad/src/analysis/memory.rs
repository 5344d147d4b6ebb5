//! Memory that is reached in other ways than by its variable: through a reference, a `Cell`, a captured variable.
//!
//! What is handed an active value and such a handle may have written the one to the other. The handle is then
//! tainted, with all that it may lead to, and what is read through it counts as depending on a parameter.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};

use super::activity::Activity;
use crate::ir::{Function, Kind, Let, Loop, Op, Region, Role, Stmt, Val};

/// What can be written through, and what happens for no other reason than to write.
#[derive(Clone, Debug, Default)]
pub(super) struct Memory {
    /// Types that cannot be changed behind a shared reference.
    frozen: BTreeSet<Val>,
    /// Made to be written through: `&mut`, `Cell` and the like.
    writable: BTreeSet<Val>,
    used: BTreeSet<Val>,
}

impl Memory {
    pub(super) fn of(function: &Function) -> Self {
        let mut memory = Self::default();
        for param in &function.params {
            if let Some(ty) = &function.info(*param).ty {
                memory.frozen.extend(is_frozen(ty).then_some(*param));
                memory.writable.extend(is_writable(ty).then_some(*param));
            }
        }
        let used = RefCell::new(BTreeSet::new());
        let mut primal = function.primal.clone();
        primal.rename_uses(&|val| {
            used.borrow_mut().insert(val);
            val
        });
        memory.used = used.into_inner();
        memory.region(&function.primal);
        memory
    }

    fn region(&mut self, region: &Region) {
        for stmt in &region.stmts {
            if let Stmt::Let(Let { outs, op }) = stmt {
                let writable = match op {
                    Op::Opaque(opaque) => !opaque.writes.is_empty() || is_writable(&opaque.tokens),
                    Op::Call(call) => is_writable(&call.callee),
                    _ => false,
                };
                self.writable.extend(outs.first().filter(|_| writable));
            }
            stmt.regions().into_iter().for_each(|region| self.region(region));
        }
    }

    /// The operands that the operation may write an active value to.
    fn written(&self, node: &Let, function: &Function) -> Vec<Val> {
        let is_command = match &node.op {
            Op::Opaque(opaque) if is_macro(&opaque.tokens) => return Vec::new(),
            Op::Opaque(opaque) if opaque.role == Role::Effect => true,
            Op::Opaque(_) | Op::Call(_) => node.outs.first().is_some_and(|out| !self.used.contains(out)),
            _ => return Vec::new(),
        };
        let operands = self.handles(&node.op, function).into_iter();
        operands.filter(|val| is_command || self.writable.contains(val)).collect()
    }

    fn handles(&self, op: &Op, function: &Function) -> Vec<Val> {
        let is_handle = |val: &Val| may_hold(function.kind(*val)) && !self.frozen.contains(val);
        op.operands().into_iter().filter(is_handle).collect()
    }
}

fn may_hold(kind: &Kind) -> bool {
    match kind {
        Kind::Unknown => true,
        Kind::Tuple(kinds) => kinds.iter().any(may_hold),
        Kind::Array(kind, _) => may_hold(kind),
        Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert => false,
    }
}

impl Activity {
    /// One round through a region; says whether it has learnt something.
    pub(super) fn taint_region(&mut self, region: &Region, function: &Function, memory: &Memory) -> bool {
        let mut learnt = false;
        for stmt in region.stmts.iter().rev() {
            learnt |= match stmt {
                Stmt::Let(node) => self.taint_let(node, function, memory),
                Stmt::If(node) => self.taint_outs(&node.outs, &node.then) | self.taint_outs(&node.outs, &node.els),
                Stmt::Match(node) => {
                    let bound = node.arms.iter().flat_map(|arm| &arm.binds);
                    let tainted = bound.fold(false, |tainted, (_, bind)| tainted || self.is_tainted(*bind));
                    let learnt = tainted && self.taint(node.scrutinee);
                    node.arms.iter().fold(learnt, |learnt, arm| self.taint_outs(&node.outs, &arm.body) || learnt)
                }
                Stmt::Loop(node) => self.taint_loop(node),
            };
            for region in stmt.regions() {
                learnt |= self.taint_region(region, function, memory);
            }
        }
        learnt
    }

    fn taint_let(&mut self, node: &Let, function: &Function, memory: &Memory) -> bool {
        let Let { outs, op } = node;
        let mut learnt = false;
        if op.operands().iter().any(|val| self.is_varied(*val)) {
            for val in memory.written(node, function) {
                learnt |= self.taint(val);
            }
        }
        if outs.iter().any(|out| self.is_tainted(*out)) {
            for val in memory.handles(op, function).into_iter().chain(outs.iter().copied()) {
                learnt |= self.taint(val);
            }
        }
        learnt
    }

    fn taint_outs(&mut self, outs: &[Val], region: &Region) -> bool {
        let pairs = outs.iter().zip(&region.tail);
        pairs.fold(false, |learnt, (out, tail)| (self.is_tainted(*out) && self.taint(*tail)) || learnt)
    }

    fn taint_loop(&mut self, node: &Loop) -> bool {
        let mut learnt = false;
        for (position, carried) in node.carried.iter().enumerate() {
            if self.is_tainted(carried.out) || self.is_tainted(carried.param) {
                learnt |= self.taint(carried.init);
                learnt |= node.body.tail.get(position).is_some_and(|next| self.taint(*next));
            }
        }
        learnt
    }
}

/// Types that are made to be written through.
fn is_writable(tokens: &TokenStream) -> bool {
    let is = |ident: &str| {
        ident == "mut" || ident.ends_with("Cell") || ident.starts_with("Atomic") || ["Mutex", "RwLock"].contains(&ident)
    };
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => is(&ident.to_string()),
        TokenTree::Group(group) => is_writable(&group.stream()),
        TokenTree::Punct(_) | TokenTree::Literal(_) => false,
    })
}

/// Types of the standard library that hold plain data, and nothing else.
fn is_frozen(ty: &TokenStream) -> bool {
    const PLAIN: &[&str] = &[
        "f64", "f32", "bool", "char", "str", "String", "Vec", "Option", "Box", "u8", "u16", "u32", "u64", "u128", "usize",
        "i8", "i16", "i32", "i64", "i128", "isize",
    ];
    let mut after = ' ';
    ty.clone().into_iter().all(|token| {
        let before = after;
        after = ' ';
        match token {
            // A lifetime, or the length of an array.
            TokenTree::Ident(_) if before == '\'' || before == ';' => true,
            TokenTree::Ident(ident) => PLAIN.contains(&ident.to_string().as_str()),
            TokenTree::Group(group) => is_frozen(&group.stream()),
            TokenTree::Punct(punct) => {
                after = punct.as_char();
                true
            }
            TokenTree::Literal(_) => true,
        }
    })
}

/// Opaque macros have been looked into: they only read, or are refused for what they mention.
fn is_macro(tokens: &TokenStream) -> bool {
    let mut tokens = tokens.clone().into_iter().skip_while(|token| match token {
        TokenTree::Ident(_) => true,
        TokenTree::Punct(punct) => punct.as_char() == ':',
        TokenTree::Group(_) | TokenTree::Literal(_) => false,
    });
    matches!(tokens.next(), Some(TokenTree::Punct(punct)) if punct.as_char() == '!')
        && matches!(tokens.next(), Some(TokenTree::Group(_)))
        && tokens.next().is_none()
}
