//! Expressions: every form of the language is lowered here, kept verbatim, or refused.

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, ExprBinary, Lit, UnOp};

use super::lend::Hold;
use super::signature::kind_of;
use super::stmt::Dest;
use super::{Lowerer, Value, scan};
use crate::diagnostics;
use crate::ir::{Comparison, Kind, Literal, Op, Place, Primitive, Val, Width};
use crate::names;

impl Lowerer<'_> {
    pub(super) fn expr(&mut self, expr: &Expr) -> Value {
        match expr {
            Expr::Lit(node) => self.literal(&node.lit, expr),
            Expr::Path(node) => self.path(node, expr),
            Expr::Paren(node) => self.expr(&node.expr),
            Expr::Group(node) => self.expr(&node.expr),
            Expr::Unary(node) => self.unary(node, expr),
            Expr::Binary(node) => self.binary(node, expr),
            Expr::Assign(node) => self.assignment(node),
            Expr::Cast(node) => self.cast(node),
            Expr::Call(node) => self.call(node, expr),
            Expr::MethodCall(node) => self.method_call(node, expr),
            Expr::Macro(node) => self.macro_call(&node.mac),
            Expr::Tuple(node) if node.elems.is_empty() => Value::Unit,
            Expr::Tuple(node) => self.all(&node.elems).map_or(Value::Never, Value::Tuple),
            Expr::Array(node) => self.array(node, expr.span()),
            Expr::Repeat(node) => self.repeat_expr(node),
            Expr::Index(_) | Expr::Field(_) => self.read_place(expr),
            Expr::Block(node) => match &node.label {
                Some(label) => self.labelled(label, &node.block, expr.span()),
                None => self.block(&node.block, &Dest::Value),
            },
            Expr::If(node) => self.if_expr(node),
            Expr::Match(node) => self.match_expr(node),
            Expr::ForLoop(node) => self.for_loop(node),
            Expr::While(node) => self.while_loop(node),
            Expr::Loop(node) => self.loop_expr(node),
            Expr::Const(node) => {
                self.opaque(&Expr::Const(node.clone()), "a `const` block", "make it a `const` item")
            }
            Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) | Expr::Try(_) => {
                self.refuse_exit(expr.span());
                Value::Exit
            }
            _ => self.other(expr),
        }
    }

    /// Forms without a derivative: verbatim if nothing active touches them.
    fn other(&mut self, expr: &Expr) -> Value {
        let (what, remedy) = match expr {
            Expr::Closure(node) => return self.closure(node, expr),
            Expr::Struct(_) => ("a struct", "keep the floats in variables, arrays or tuples"),
            Expr::Reference(node) => return self.reference(node),
            Expr::Range(_) => ("a range as a value", "index element by element"),
            Expr::Unsafe(_) => {
                return self.refuse_form(expr, "an `unsafe` block", "generated code is safe code");
            }
            Expr::Async(_) | Expr::Await(_) => {
                return self.refuse_form(
                    expr,
                    "asynchronous code",
                    "its values are there only after other code has run",
                );
            }
            Expr::Yield(_) => return self.refuse_form(expr, "`yield`", "a generator has no single value"),
            Expr::RawAddr(_) => {
                return self.refuse_form(expr, "a raw pointer", "what it points to cannot be followed");
            }
            Expr::Let(_) => ("`let` in this place", "use `if let` or `match`"),
            _ => ("this form of expression", "write it with plain values"),
        };
        self.opaque(expr, what, remedy)
    }

    fn refuse_form(&mut self, expr: &Expr, what: &str, why: &str) -> Value {
        let remedy = "move it into a function of its own, and give its derivative by a function marked `#[differentiable]`";
        self.errors.push_over(&expr.to_token_stream(), diagnostics::refused(what, why, remedy));
        Value::One(self.missing(&Kind::Unknown, expr.span()))
    }

    /// Operands in evaluation order; `None` if one of them never has a value.
    fn all<'a>(&mut self, exprs: impl IntoIterator<Item = &'a Expr>) -> Option<Vec<Value>> {
        let mut values = Vec::new();
        for expr in exprs {
            match self.expr(expr) {
                Value::Never | Value::Exit => return None,
                value => values.push(value),
            }
        }
        Some(values)
    }

    pub(super) fn vals<'a>(&mut self, exprs: impl IntoIterator<Item = &'a Expr>) -> Option<Vec<Val>> {
        let values = self.all(exprs)?;
        Some(values.into_iter().map(|value| self.operand(value, Span::mixed_site())).collect())
    }

    /// Values that are put into an array or a vector; a mutable reference among them would be one to a copy.
    pub(super) fn stored<'a>(&mut self, exprs: impl IntoIterator<Item = &'a Expr>) -> Option<Vec<Val>> {
        let mut vals = Vec::new();
        for expr in exprs {
            vals.push(match self.expr(expr) {
                Value::Never | Value::Exit => return None,
                Value::Ref(alias) if alias.hold == Hold::Mutable => self.referred(&alias, expr.span()),
                value => self.operand(value, expr.span()),
            });
        }
        Some(vals)
    }

    fn literal(&mut self, lit: &Lit, expr: &Expr) -> Value {
        let (literal, kind) = match lit {
            Lit::Int(int) => match int.suffix() {
                suffix @ ("f64" | "f32") => {
                    (Literal::Float(float_text(int.base10_digits(), suffix)), width(suffix))
                }
                _ => (Literal::Int(int.to_string()), Kind::Int),
            },
            Lit::Float(float) => (Literal::Float(float.to_string()), width(float.suffix())),
            Lit::Bool(bool) => (Literal::Bool(bool.value), Kind::Bool),
            _ => return self.opaque(expr, "this literal", "use a number"),
        };
        Value::One(self.push(Op::Literal(literal), kind, lit.span()))
    }

    fn path(&mut self, node: &syn::ExprPath, expr: &Expr) -> Value {
        let var = node
            .path
            .get_ident()
            .filter(|_| node.qself.is_none())
            .and_then(|ident| self.lookup(&names::plain(ident)));
        let Some(var) = var else {
            let kind = constant_kind(node);
            let val = self.push(Op::Const(expr.to_token_stream()), kind, expr.span());
            self.results.insert(val);
            return Value::One(val);
        };
        if let Some(alias) = &self.vars[var].alias {
            return Value::Ref(alias.clone());
        }
        match self.vars[var].current {
            Some(val) if self.is_version(val) && self.function.kind(val).is_moved() => {
                Value::One(self.moved_out(var, val, expr.span()))
            }
            Some(val) if self.is_version(val) => Value::One(self.load(Place::whole(val), expr.span())),
            Some(val) => Value::One(val),
            // rustc has its own word on variables without a value.
            None => Value::One(self.missing(&Kind::Unknown, expr.span())),
        }
    }

    fn unary(&mut self, node: &syn::ExprUnary, expr: &Expr) -> Value {
        let span = expr.span();
        match node.op {
            UnOp::Neg(_) => {
                let Some(operands) = self.vals([&*node.expr]) else {
                    return Value::Never;
                };
                let kind = self.function.kind(operands[0]).clone();
                Value::One(self.push(Op::Primitive(Primitive::Neg, operands), kind, span))
            }
            UnOp::Not(_) => {
                let Some(operands) = self.vals([&*node.expr]) else {
                    return Value::Never;
                };
                let kind = self.function.kind(operands[0]).clone();
                Value::One(self.push(Op::Not(operands[0]), kind, span))
            }
            _ => match self.expr(&node.expr) {
                Value::Ref(alias) => Value::One(self.deref(&alias, span)),
                // The reference was looked through where it was bound.
                Value::One(val) if !matches!(self.function.kind(val), Kind::Unknown | Kind::Inert) => {
                    Value::One(val)
                }
                never @ (Value::Never | Value::Exit) => never,
                _ => self.opaque(expr, "a dereference", "take the parameter by value"),
            },
        }
    }

    fn binary(&mut self, node: &ExprBinary, expr: &Expr) -> Value {
        let span = node.op.span();
        match &node.op {
            BinOp::And(_) => self.lazy(node, true),
            BinOp::Or(_) => self.lazy(node, false),
            op if scan::is_assignment(op) => self.compound(node),
            op => {
                if let Some(primitive) = primitive(op) {
                    let Some(operands) = self.vals([&*node.left, &*node.right]) else {
                        return Value::Never;
                    };
                    return Value::One(self.arithmetic(primitive, operands, span));
                }
                if let Some(comparison) = comparison(op) {
                    let Some(operands) = self.vals([&*node.left, &*node.right]) else {
                        return Value::Never;
                    };
                    let op = Op::Compare(comparison, operands[0], operands[1]);
                    return Value::One(self.push(op, Kind::Bool, span));
                }
                self.opaque(expr, "a bit operation", "use arithmetic on floats")
            }
        }
    }

    pub(super) fn arithmetic(&mut self, primitive: Primitive, operands: Vec<Val>, span: Span) -> Val {
        let kinds = operands.iter().map(|val| self.function.kind(*val));
        let kind = kinds.clone().find(|kind| kind.is_float()).or_else(|| kinds.clone().next());
        let kind = kind.cloned().unwrap_or(Kind::Unknown);
        self.push(Op::Primitive(primitive, operands), kind, span)
    }

    /// `&&` and `||` run their right side only if the left does not decide.
    fn lazy(&mut self, node: &ExprBinary, and: bool) -> Value {
        let span = node.op.span();
        let left = self.expr(&node.left);
        if let Value::Never | Value::Exit = left {
            return left;
        }
        let cond = self.one(left, span);
        let right = |this: &mut Self| {
            let value = this.expr(&node.right);
            match value {
                Value::Never | Value::Exit => value,
                value => Value::One(this.operand(value, span)),
            }
        };
        let decided = |this: &mut Self| Value::One(this.boolean(!and, span));
        if and { self.branch(cond, span, right, decided) } else { self.branch(cond, span, decided, right) }
    }

    fn cast(&mut self, node: &syn::ExprCast) -> Value {
        let Some(operands) = self.vals([&*node.expr]) else {
            return Value::Never;
        };
        let op = Op::Cast(operands[0], node.ty.to_token_stream());
        Value::One(self.push(op, kind_of(&node.ty), node.as_token.span))
    }

    fn array(&mut self, node: &syn::ExprArray, span: Span) -> Value {
        let Some(vals) = self.stored(&node.elems) else {
            return Value::Never;
        };
        let element = vals.first().map_or(Kind::Unknown, |val| self.function.kind(*val).clone());
        let len = proc_macro2::Literal::usize_unsuffixed(vals.len()).into_token_stream();
        Value::One(self.push(Op::Array(vals), Kind::Array(Box::new(element), Some(len)), span))
    }

    fn repeat_expr(&mut self, node: &syn::ExprRepeat) -> Value {
        let Some(vals) = self.stored([&*node.expr]) else {
            return Value::Never;
        };
        let element = self.function.kind(vals[0]).clone();
        let len = node.len.to_token_stream();
        let kind = Kind::Array(Box::new(element), Some(len.clone()));
        Value::One(self.push(Op::Repeat(vals[0], len), kind, node.bracket_token.span.join()))
    }
}

/// The arithmetic of an operator or a compound assignment.
pub(super) fn primitive(op: &BinOp) -> Option<Primitive> {
    Some(match op {
        BinOp::Add(_) | BinOp::AddAssign(_) => Primitive::Add,
        BinOp::Sub(_) | BinOp::SubAssign(_) => Primitive::Sub,
        BinOp::Mul(_) | BinOp::MulAssign(_) => Primitive::Mul,
        BinOp::Div(_) | BinOp::DivAssign(_) => Primitive::Div,
        BinOp::Rem(_) | BinOp::RemAssign(_) => Primitive::Rem,
        _ => return None,
    })
}

fn comparison(op: &BinOp) -> Option<Comparison> {
    Some(match op {
        BinOp::Eq(_) => Comparison::Eq,
        BinOp::Ne(_) => Comparison::Ne,
        BinOp::Lt(_) => Comparison::Lt,
        BinOp::Le(_) => Comparison::Le,
        BinOp::Gt(_) => Comparison::Gt,
        BinOp::Ge(_) => Comparison::Ge,
        _ => return None,
    })
}

pub(super) fn width(suffix: &str) -> Kind {
    Kind::Float(match suffix {
        "f64" => Width::F64,
        "f32" => Width::F32,
        _ => Width::Unknown,
    })
}

fn float_text(digits: &str, suffix: &str) -> String {
    format!("{digits}_{suffix}")
}

/// The consts of std are floats by definition; others may be anything.
fn constant_kind(node: &syn::ExprPath) -> Kind {
    let segments: Vec<String> = node.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    match (&node.qself, segments.as_slice()) {
        (None, [.., ty @ ("f64" | "f32"), "consts", _]) => width(ty),
        (None, [.., ty @ ("f64" | "f32"), name]) if is_float_const(name) => width(ty),
        _ => Kind::Unknown,
    }
}

fn is_float_const(name: &str) -> bool {
    ["EPSILON", "INFINITY", "MAX", "MIN", "MIN_POSITIVE", "NAN", "NEG_INFINITY"].contains(&name)
}
