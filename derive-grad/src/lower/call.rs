//! Calls: of functions by path, of float methods in both notations, and what is no call of either kind.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::token::PathSep;
use syn::{Expr, ExprCall, ExprMethodCall, ExprPath, PathArguments, PathSegment, Type};

use super::expr::width;
use super::{Lowerer, Value, stop};
use crate::ir::{Call, Kind, Let, Op, Primitive, Stmt, Val};
use crate::names;
use crate::rules::lookup;

impl Lowerer<'_> {
    pub(super) fn call(&mut self, node: &ExprCall, expr: &Expr) -> Value {
        let span = node.func.span();
        let Expr::Path(callee) = &*node.func else {
            return self.opaque(
                expr,
                "a call of a computed function",
                "call a function marked `#[differentiable]` by its name",
            );
        };
        if let Some(value) = self.library_call(node, expr) {
            return value;
        }
        let local = callee.path.get_ident().and_then(|ident| self.lookup(&names::plain(ident)));
        if local.is_some() {
            let remedy = "call a function marked `#[differentiable]` by its name";
            return self.opaque(expr, "a call of a closure or a function pointer", remedy);
        }
        if let Some(method) = float_method(callee) {
            return self.float_call(method, node, expr);
        }
        if is_constructor(callee) {
            return self.opaque(
                expr,
                "a value inside an enum or a tuple struct",
                "keep the floats in variables, arrays or tuples",
            );
        }
        if let Some(value) = self.inlined(node) {
            return value;
        }
        let Some(args) = self.args(&node.args) else {
            return Value::Never;
        };
        let (args, copies) = self.untangled(args, span);
        let (callee, turbofish) = split_turbofish(callee);
        let stops = matches!(&*node.func, Expr::Path(path) if stop::is_stop(&path.path));
        let callee = if stops { stop::constant(&callee) } else { callee };
        let out = self.val(None, Kind::Unknown, span);
        self.results.insert(out);
        let mut outs = vec![out];
        outs.extend(self.changed_by_call(&args));
        let beside = self.function_beside(&node.func);
        let underived = beside.is_some_and(|name| self.helpers.is_plain(&name));
        let call = Call { callee, turbofish, lends: false, stops, underived, args };
        self.stmts.push(Stmt::Let(Let { outs, op: Op::Call(call) }));
        self.copy_back(copies, span);
        Value::One(out)
    }

    /// `f64::sin(x)`, `f64::from(n)`.
    fn float_call(&mut self, (ty, method): (&PathSegment, String), node: &ExprCall, expr: &Expr) -> Value {
        let span = node.func.span();
        let kind = width(&ty.ident.to_string());
        if let ("from", 1) = (method.as_str(), node.args.len()) {
            let Some(operands) = self.vals(&node.args) else {
                return Value::Never;
            };
            return Value::One(self.push(Op::Cast(operands[0], ty.to_token_stream()), kind, span));
        }
        let Some(operands) = self.vals(&node.args) else {
            return Value::Never;
        };
        match self.method(&method, operands, &kind, span) {
            Some(value) => value,
            None => {
                self.opaque(expr, &format!("`{}::{method}`", ty.ident), "use a float method that has a rule")
            }
        }
    }

    pub(super) fn method_call(&mut self, node: &ExprMethodCall, expr: &Expr) -> Value {
        if let Some(value) = self.unwrapped(node).or_else(|| self.sequence_method(node)) {
            return value;
        }
        if let Some(reference) = self.reborrowed(node) {
            return reference;
        }
        let method = node.method.to_string();
        let arity = node.args.len() + 1;
        if node.turbofish.is_some() || !(lookup::method(&method, arity).is_some() || is_plain(&method, arity))
        {
            return self.opaque_method(node, expr);
        }
        let Some(operands) = self.vals(std::iter::once(&*node.receiver).chain(&node.args)) else {
            return Value::Never;
        };
        let kind = self.function.kind(operands[0]).clone();
        if is_plain(&method, arity) && method != "sin_cos" {
            return match kind {
                Kind::Unknown | Kind::Inert => self.opaque_method(node, expr),
                _ => Value::One(operands[0]),
            };
        }
        self.method(&method, operands, &kind, node.method.span()).unwrap_or(Value::Never)
    }

    fn method(&mut self, method: &str, operands: Vec<Val>, kind: &Kind, span: Span) -> Option<Value> {
        if let ("sin_cos", &[x]) = (method, operands.as_slice()) {
            let parts = ["sin", "cos"].map(|name| {
                let op = Op::Primitive(lookup::method(name, 1).unwrap_or(Primitive::Neg), vec![x]);
                Value::One(self.push(op, kind.clone(), span))
            });
            return Some(Value::Tuple(parts.into()));
        }
        let primitive = lookup::method(method, operands.len())?;
        Some(Value::One(self.push(Op::Primitive(primitive, operands), kind.clone(), span)))
    }
}

/// Methods without a rule that the compiler knows all the same.
fn is_plain(method: &str, arity: usize) -> bool {
    arity == 1 && ["clone", "sin_cos"].contains(&method)
}

/// `f64::method`, also through `std::primitive::f64` and `<f64>::method`.
pub(super) fn float_method(callee: &ExprPath) -> Option<(&PathSegment, String)> {
    if let Some(qself) = &callee.qself {
        let Type::Path(ty) = &*qself.ty else {
            return None;
        };
        let segment =
            ty.path.segments.last().filter(|segment| segment.ident == "f64" || segment.ident == "f32")?;
        return (qself.position == 0)
            .then(|| (segment, callee.path.segments.last().map(|last| last.ident.to_string())))
            .and_then(|(segment, method)| Some((segment, method?)));
    }
    let mut segments = callee.path.segments.iter().rev();
    let (method, ty) = (segments.next()?, segments.next()?);
    let is_float = ty.ident == "f64" || ty.ident == "f32";
    let in_std = segments.next().is_none_or(|module| module.ident == "primitive");
    (is_float && in_std).then(|| (ty, method.ident.to_string()))
}

/// The path of a callee, and the generic arguments at its end.
fn split_turbofish(callee: &ExprPath) -> (TokenStream, TokenStream) {
    let mut path = callee.clone();
    let arguments = path.path.segments.last_mut().map(|last| std::mem::take(&mut last.arguments));
    let turbofish = match arguments {
        Some(PathArguments::AngleBracketed(mut arguments)) => {
            arguments.colon2_token = Some(PathSep::default());
            arguments.to_token_stream()
        }
        _ => TokenStream::new(),
    };
    (path.to_token_stream(), turbofish)
}

/// By convention, types and variants begin with a capital letter, and functions do not.
pub(super) fn is_constructor(callee: &ExprPath) -> bool {
    callee.path.segments.last().is_some_and(|last| last.ident.to_string().starts_with(char::is_uppercase))
}
