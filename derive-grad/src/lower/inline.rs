//! A call of a small function of the same module: its body in the place of the call.
//!
//! Parameters by value are variables with the arguments as their first values, references are names for the places
//! that are lent. The body is lowered in scopes of its own, so neither side sees the variables of the other.

use std::rc::Rc;

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprPath, Pat, PathArguments, ReturnType};

use super::exits::{self, Exit};
use super::helpers::{Helper, inputs};
use super::lend::Hold;
use super::stmt::Dest;
use super::{Lowerer, Target, Value, VarId, scan};
use crate::ir::signature::Passing;
use crate::ir::{Kind, Width};
use crate::names;

/// The most statements that come into one function in this way.
const ENOUGH: usize = 600;

/// What belongs to the body that is being lowered.
struct Frame {
    scopes: Vec<std::collections::BTreeMap<String, VarId>>,
    targets: Vec<Target>,
    roots: scan::Idents,
    assigned: scan::Idents,
    result: Option<VarId>,
    returned: Option<VarId>,
    depth: usize,
}

impl Lowerer<'_> {
    /// The value of a call that is lowered as the body of its callee; `None` if the call stays.
    pub(super) fn inlined(&mut self, node: &ExprCall) -> Option<Value> {
        let helper = self.helper(node)?;
        let mut values = Vec::new();
        for (arg, passing) in node.args.iter().zip(&helper.passing) {
            match self.argument(arg, *passing) {
                Value::Never | Value::Exit => return Some(Value::Never),
                value => values.push(value),
            }
        }
        self.words.take(&helper.names);
        self.inlined += helper.size;
        let outer = self.enter(&helper);
        for (typed, value) in inputs(&helper.item).zip(values) {
            self.bind(&Pat::Type(typed.clone()), value);
        }
        let value = self.callee(&helper, node.func.span());
        self.leave(outer);
        Some(value)
    }

    /// The callee, if it can be lowered here.
    fn helper(&self, node: &ExprCall) -> Option<Rc<Helper>> {
        let helper = Rc::clone(self.helpers.get(&self.function_beside(&node.func)?)?);
        let fits =
            |(arg, passing): (&Expr, &Passing)| *passing == Passing::Value || self.is_followed_reference(arg);
        let fit = node.args.len() == helper.passing.len() && node.args.iter().zip(&helper.passing).all(fits);
        let enough = helper.is_optional() && self.inlined >= ENOUGH;
        (fit && !enough && self.words.has_room_for(&helper.names, self.helpers.functions())).then_some(helper)
    }

    /// The name of the function of this module that a path means, if it means one.
    pub(super) fn function_beside(&self, callee: &Expr) -> Option<String> {
        let Expr::Path(ExprPath { qself: None, path, .. }) = callee else { return None };
        let plain = path.segments.iter().all(|segment| matches!(segment.arguments, PathArguments::None));
        let mut segments = path.segments.iter().filter(|_| plain && path.leading_colon.is_none());
        let (first, second, third) = (segments.next()?, segments.next(), segments.next());
        match (second, third) {
            (None, _) => Some(names::plain(&first.ident)).filter(|name| self.lookup(name).is_none()),
            (Some(second), None) if first.ident == "self" => Some(names::plain(&second.ident)),
            _ => None,
        }
    }

    /// Whether an argument is a reference that can be followed.
    fn is_followed_reference(&self, arg: &Expr) -> bool {
        match arg {
            Expr::Paren(node) => self.is_followed_reference(&node.expr),
            Expr::Reference(_) => true,
            Expr::Path(node) => {
                let var = node.path.get_ident().and_then(|ident| self.lookup(&names::plain(ident)));
                let alias = var.and_then(|var| self.vars[var].alias.as_ref());
                alias.is_some_and(|alias| matches!(alias.hold, Hold::Shared | Hold::Mutable))
            }
            _ => false,
        }
    }

    fn argument(&mut self, arg: &Expr, passing: Passing) -> Value {
        match (self.expr(arg), passing) {
            (never @ (Value::Never | Value::Exit), _) => never,
            (Value::Ref(alias), Passing::Shared | Passing::Mutable) => {
                self.touch(&alias);
                let shared = passing == Passing::Shared || alias.hold == Hold::Shared;
                Value::Ref(alias.held(if shared { Hold::Shared } else { Hold::Mutable }))
            }
            (Value::Tuple(parts), _) => Value::Tuple(parts),
            (value, _) => Value::One(self.one(value, arg.span())),
        }
    }

    fn enter(&mut self, helper: &Helper) -> Frame {
        let roots = scan::roots(&helper.item.block, &self.verbatim);
        Frame {
            scopes: std::mem::replace(&mut self.scopes, vec![std::collections::BTreeMap::new()]),
            targets: std::mem::take(&mut self.targets),
            roots: std::mem::replace(&mut self.roots, roots),
            assigned: std::mem::replace(&mut self.assigned, scan::assigned(&helper.item.block)),
            result: self.result.take(),
            returned: self.returned.take(),
            depth: std::mem::take(&mut self.depth),
        }
    }

    fn leave(&mut self, outer: Frame) {
        let Frame { scopes, targets, roots, assigned, result, returned, depth } = outer;
        self.scopes = scopes;
        self.targets = targets;
        self.roots = roots;
        self.assigned = assigned;
        self.result = result;
        self.returned = returned;
        self.depth = depth;
    }

    fn callee(&mut self, helper: &Helper, span: Span) -> Value {
        let block = &helper.item.block;
        let ty = match &helper.item.sig.output {
            ReturnType::Default => None,
            ReturnType::Type(_, ty) => Some(&**ty),
        };
        if !exits::of_block(block).contains(&Exit::Return) {
            let value = self.sequence(&block.stmts, &Dest::Value);
            return self.declared(value, &helper.result, ty, span);
        }
        let result = self.declare_hidden("result");
        self.vars[result].declared = Some(helper.result.clone());
        self.vars[result].ty = ty.map(ToTokens::to_token_stream);
        let returned = self.declare_hidden("returned");
        (self.result, self.returned) = (Some(result), Some(returned));
        self.vars[result].current = Some(self.missing(&helper.result, span));
        self.vars[returned].current = Some(self.boolean(false, span));
        let value = self.sequence(&block.stmts, &Dest::Var(result));
        match (value, self.vars[result].current) {
            (Value::Never, _) => Value::Never,
            (_, Some(val)) if ty.is_some() => Value::One(val),
            _ => Value::Unit,
        }
    }

    /// The value as the signature says that it is: literals alone do not tell.
    fn declared(&mut self, value: Value, kind: &Kind, ty: Option<&syn::Type>, span: Span) -> Value {
        match (value, kind, ty) {
            (Value::Tuple(parts), Kind::Tuple(kinds), Some(syn::Type::Tuple(types)))
                if parts.len() == kinds.len() && parts.len() == types.elems.len() =>
            {
                let parts = parts.into_iter().zip(kinds.iter().zip(&types.elems));
                let parts = parts.map(|(part, (kind, ty))| self.declared(part, kind, Some(ty), span));
                Value::Tuple(parts.collect())
            }
            (never @ (Value::Never | Value::Exit | Value::Unit), ..) => never,
            (value, kind, ty) => {
                let val = self.one(value, span);
                let is_named = self.function.info(val).name.is_some();
                let info = self.function.info_mut(val);
                let is_open = match &info.kind {
                    Kind::Float(width) => *width == Width::Unknown,
                    Kind::Unknown | Kind::Int => true,
                    _ => false,
                };
                if matches!(info.kind, Kind::Unknown) {
                    info.kind = kind.clone();
                }
                if is_open && !is_named && info.ty.is_none() {
                    info.ty = ty.map(ToTokens::to_token_stream);
                }
                Value::One(val)
            }
        }
    }
}
