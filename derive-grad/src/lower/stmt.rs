//! Statements and blocks: what follows an exit moves into the branch that does not take it.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, Pat, Stmt};

use super::exits::{self, Exit};
use super::{Lowerer, Value, VarId};
use crate::diagnostics;
use crate::ir::{Kind, Op};

/// Where the value at the end of a block goes.
pub(super) enum Dest<'a> {
    /// To whoever asked for it.
    Value,
    Discard,
    Var(VarId),
    /// Into a binding, after which the following statements are lowered in place.
    Then(&'a Cont<'a>),
}

/// The rest of a block, waiting for the value of a statement.
pub(super) struct Cont<'a> {
    pub(super) bind: Bind<'a>,
    pub(super) rest: &'a [Stmt],
    pub(super) dest: &'a Dest<'a>,
    /// How many scopes are open where the rest stands.
    pub(super) scopes: usize,
}

/// What is done with the value of a statement.
#[derive(Clone, Copy)]
pub(super) enum Bind<'a> {
    Nothing,
    Let(&'a Pat),
    Assign(&'a Expr),
    /// It is the value of the block.
    Tail,
}

impl Lowerer<'_> {
    pub(super) fn block(&mut self, block: &syn::Block, dest: &Dest<'_>) -> Value {
        self.scoped(|this| this.sequence(&block.stmts, dest))
    }

    /// Statements up to the end of their block.
    pub(super) fn sequence(&mut self, stmts: &[Stmt], dest: &Dest<'_>) -> Value {
        for (position, stmt) in stmts.iter().enumerate() {
            let rest = &stmts[position + 1..];
            if splits(stmt) {
                return self.split(stmt, rest, dest);
            }
            match stmt {
                Stmt::Expr(expr, None) if rest.is_empty() => {
                    let value = self.expr(expr);
                    return self.finish(value, dest, expr.span());
                }
                _ => {
                    if let Value::Never = self.stmt(stmt) {
                        return Value::Never;
                    }
                }
            }
        }
        self.finish(Value::Unit, dest, Span::mixed_site())
    }

    fn finish(&mut self, value: Value, dest: &Dest<'_>, span: Span) -> Value {
        if matches!(value, Value::Never | Value::Exit) {
            return value;
        }
        match dest {
            Dest::Value => value,
            Dest::Discard => Value::Unit,
            Dest::Var(var) => {
                self.assign(*var, value, span);
                Value::Unit
            }
            Dest::Then(cont) => self.resume(cont, value, span),
        }
    }

    /// Goes on with the statements after one whose value has become known.
    pub(super) fn resume(&mut self, cont: &Cont<'_>, value: Value, span: Span) -> Value {
        let inner = self.scopes.split_off(cont.scopes);
        let depth = std::mem::replace(&mut self.depth, cont.scopes - 1);
        let result = match cont.bind {
            Bind::Tail => self.finish(value, cont.dest, span),
            bind => {
                match bind {
                    Bind::Let(pattern) => self.bind(pattern, value),
                    Bind::Assign(place) => self.store(place, value),
                    Bind::Nothing | Bind::Tail => {}
                }
                self.sequence(cont.rest, cont.dest)
            }
        };
        self.depth = depth;
        self.scopes.extend(inner);
        result
    }

    /// A statement that control falls out of at its end, if at all.
    fn stmt(&mut self, stmt: &Stmt) -> Value {
        match stmt {
            Stmt::Local(local) => self.local(local),
            Stmt::Item(item) => {
                self.item(item);
                Value::Unit
            }
            Stmt::Expr(expr @ Expr::MethodCall(node), Some(_)) => match self.popped(expr) {
                Some(value) => value,
                None if self.is_on_unknown(node) => self.command(node, expr),
                None => self.expr(expr),
            },
            Stmt::Expr(expr, _) => {
                let value = self.expr(expr);
                self.discarded();
                value
            }
            Stmt::Macro(node) => self.macro_call(&node.mac),
        }
    }

    /// Whether the receiver is a variable whose methods may be anybody's.
    fn is_on_unknown(&self, node: &syn::ExprMethodCall) -> bool {
        let var = super::scan::base(&node.receiver).and_then(|name| self.lookup(&name));
        let current = var.and_then(|var| self.vars[self.owner(var)].current);
        current.is_some_and(|val| matches!(self.function.kind(val), Kind::Unknown))
    }

    /// A call of which nobody wants the result is for what it does to its arguments.
    fn discarded(&mut self) {
        if let Some(crate::ir::Stmt::Let(node)) = self.stmts.last_mut() {
            if let Op::Call(call) = &mut node.op {
                let function = &self.function;
                let lends = call.lent().any(|place| matches!(function.kind(place.base), Kind::Unknown));
                call.lends |= lends;
            }
        }
    }

    fn local(&mut self, local: &syn::Local) -> Value {
        let (pattern, ty) = typed(&local.pat);
        let Some(init) = &local.init else {
            self.bind_later(pattern, ty);
            return Value::Unit;
        };
        let value = if borrows(pattern) { self.place_value(&init.expr) } else { self.expr(&init.expr) };
        if let Value::Never = value {
            return value;
        }
        if let Value::Ref(alias) = &value {
            self.touch(alias);
        }
        self.bind(&local.pat, value);
        Value::Unit
    }

    /// What a pattern with `ref` takes apart.
    fn place_value(&mut self, expr: &Expr) -> Value {
        match self.locate(expr) {
            Some(Ok(alias)) => Value::Ref(alias),
            Some(Err(never)) => never,
            None => self.expr(expr),
        }
    }

    /// A statement with an exit inside, and everything after it.
    fn split(&mut self, stmt: &Stmt, rest: &[Stmt], dest: &Dest<'_>) -> Value {
        let scopes = self.scopes.len();
        let cont = |bind| Cont { bind, rest, dest, scopes };
        match stmt {
            Stmt::Local(local) => {
                let Some(init) = &local.init else {
                    return self.sequence(rest, dest);
                };
                let cont = cont(Bind::Let(&local.pat));
                match &init.diverge {
                    Some((_, other)) => self.let_else(&local.pat, &init.expr, other, &cont),
                    None => self.split_expr(&init.expr, &cont),
                }
            }
            Stmt::Expr(Expr::Assign(node), _) if exits::of_expr(&node.left).is_empty() => {
                self.split_expr(&node.right, &cont(Bind::Assign(&node.left)))
            }
            Stmt::Expr(expr, None) if rest.is_empty() => self.split_expr(expr, &cont(Bind::Tail)),
            Stmt::Expr(expr, _) => self.split_expr(expr, &cont(Bind::Nothing)),
            Stmt::Macro(node) => {
                self.refuse_exit(node.mac.path.span());
                Value::Unit
            }
            Stmt::Item(_) => Value::Unit,
        }
    }

    /// An expression with an exit inside, and everything after it.
    pub(super) fn split_expr(&mut self, expr: &Expr, cont: &Cont<'_>) -> Value {
        match expr {
            _ if exits::of_expr(expr).is_empty() => {
                let value = self.expr(expr);
                match value {
                    Value::Never | Value::Exit => value,
                    _ => self.resume(cont, value, expr.span()),
                }
            }
            Expr::Paren(node) => self.split_expr(&node.expr, cont),
            Expr::Group(node) => self.split_expr(&node.expr, cont),
            Expr::Return(node) => self.exit(&Exit::Return, node.expr.as_deref(), expr.span()),
            Expr::Break(node) => {
                let label = node.label.as_ref().map(|label| label.ident.to_string());
                self.exit(&Exit::Break(label), node.expr.as_deref(), expr.span())
            }
            Expr::Continue(node) => {
                let label = node.label.as_ref().map(|label| label.ident.to_string());
                self.exit(&Exit::Continue(label), None, expr.span())
            }
            Expr::Block(node) if node.label.is_none() => self.block(&node.block, &Dest::Then(cont)),
            Expr::If(node) => self.split_if(node, cont),
            Expr::Match(node) => self.split_match(node, cont),
            Expr::Block(_) | Expr::Loop(_) | Expr::While(_) | Expr::ForLoop(_) => {
                let value = self.expr(expr);
                self.guarded(expr, value, cont)
            }
            _ => self.hoist(expr, cont),
        }
    }

    /// What follows a statement that may have set a flag runs only if it has not.
    pub(super) fn guarded(&mut self, expr: &Expr, value: Value, cont: &Cont<'_>) -> Value {
        if let Value::Never | Value::Exit = value {
            return value;
        }
        let flags = self.flags(&exits::of_expr(expr));
        let span = expr.span();
        let Some(left) = self.any(&flags, span) else {
            return self.resume(cont, value, span);
        };
        // Where control has left, the value of the block is missing; the flag keeps anyone from looking.
        self.branch(left, span, |_| Value::Exit, |this| this.resume(cont, value, span))
    }

    /// Is any of these flags set?
    pub(super) fn any(&mut self, flags: &[VarId], span: Span) -> Option<crate::ir::Val> {
        let vals: Vec<_> = flags.iter().filter_map(|flag| self.vars[*flag].current).collect();
        let mut vals = vals.into_iter();
        let first = vals.next()?;
        Some(vals.fold(first, |left, right| self.push(Op::Or(left, right), Kind::Bool, span)))
    }

    /// An operand with an exit inside is computed in a statement of its own, after the operands before it.
    fn hoist(&mut self, expr: &Expr, cont: &Cont<'_>) -> Value {
        let mut hoisted = expr.clone();
        let mut lets: Vec<Stmt> = Vec::new();
        let mut operands = operands_mut(&mut hoisted);
        let last = operands.iter().rposition(|operand| !exits::of_expr(operand).is_empty());
        for operand in operands.drain(..last.map_or(0, |last| last + 1)) {
            let name = self.free_name("operand");
            let operand = std::mem::replace(operand, syn::parse_quote!(#name));
            lets.push(syn::parse_quote!(let #name = #operand;));
        }
        if lets.is_empty() || !exits::of_expr(&hoisted).is_empty() {
            self.refuse_exit(expr.span());
            return Value::Exit;
        }
        let block: syn::Block = syn::parse_quote!({ #(#lets)* #hoisted });
        self.block(&block, &Dest::Then(cont))
    }

    pub(super) fn refuse_exit(&mut self, span: Span) {
        self.errors.push(
            span,
            diagnostics::refused(
                "an exit (`return`, `break`, `continue` or `?`) in this place",
                "it leaves in the middle of an expression whose parts cannot be told apart",
                "compute the part with the exit in a `let` before",
            ),
        );
    }

    fn item(&mut self, item: &syn::Item) {
        if self.depth > 0 {
            self.errors.push_over(
                &quote::ToTokens::to_token_stream(item),
                diagnostics::refused(
                    "an item inside an inner block",
                    "its name would have to be kept apart from the names outside",
                    "move it to the top of the function or out of it",
                ),
            );
        }
        // Items at the top are repeated by the generated functions as they stand.
    }
}

/// Whether a pattern has a `ref` inside.
fn borrows(pattern: &Pat) -> bool {
    match pattern {
        Pat::Ident(node) => node.by_ref.is_some(),
        Pat::Type(node) => borrows(&node.pat),
        Pat::Paren(node) => borrows(&node.pat),
        Pat::Tuple(node) => node.elems.iter().any(borrows),
        Pat::Slice(node) => node.elems.iter().any(borrows),
        _ => false,
    }
}

/// Whether what follows a statement runs on some of its paths only.
fn splits(stmt: &Stmt) -> bool {
    let has_else = |local: &syn::Local| local.init.as_ref().is_some_and(|init| init.diverge.is_some());
    matches!(stmt, Stmt::Local(local) if has_else(local)) || !exits::of_stmt(stmt).is_empty()
}

/// A pattern without its type annotation.
pub(super) fn typed(pattern: &Pat) -> (&Pat, Option<&syn::Type>) {
    match pattern {
        Pat::Type(node) => (&node.pat, Some(&node.ty)),
        _ => (pattern, None),
    }
}

/// The operands of expressions whose operands are plain values, in evaluation order.
fn operands_mut(expr: &mut Expr) -> Vec<&mut Expr> {
    match expr {
        Expr::Binary(node) if !matches!(node.op, syn::BinOp::And(_) | syn::BinOp::Or(_)) => {
            if super::scan::is_assignment(&node.op) {
                vec![&mut node.right]
            } else {
                vec![&mut node.left, &mut node.right]
            }
        }
        Expr::Unary(node) => vec![&mut node.expr],
        Expr::Cast(node) => vec![&mut node.expr],
        Expr::Call(node) => node.args.iter_mut().collect(),
        Expr::MethodCall(node) => std::iter::once(&mut *node.receiver).chain(&mut node.args).collect(),
        Expr::Tuple(node) => node.elems.iter_mut().collect(),
        Expr::Array(node) => node.elems.iter_mut().collect(),
        _ => Vec::new(),
    }
}
