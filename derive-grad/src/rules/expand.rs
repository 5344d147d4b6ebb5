//! A partial of the table, written out over the values of one call.

use std::collections::BTreeMap;

use syn::{BinOp, Expr, Lit, UnOp};

use super::lookup;
use crate::ir::build::Builder;
use crate::ir::{Comparison, Integer, Kind, Literal, Op, Primitive, Val};

/// The names of a line, bound to the values of a call.
pub(crate) struct Names {
    pub(crate) vals: BTreeMap<String, Val>,
    /// The result; its float type is what `F` means.
    pub(crate) result: Val,
}

impl Names {
    /// The value of a partial. The grammar was checked when the line was read.
    pub(crate) fn expand(&self, partial: &Expr, builder: &mut Builder<'_>) -> Val {
        let kind = builder.kind(self.result);
        match partial {
            Expr::Paren(node) => self.expand(&node.expr, builder),
            Expr::Group(node) => self.expand(&node.expr, builder),
            Expr::Path(node) => {
                let name = node.path.get_ident().map(ToString::to_string).unwrap_or_default();
                self.vals.get(&name).copied().unwrap_or(self.result)
            }
            Expr::Lit(node) => match &node.lit {
                Lit::Int(int) => builder.literal(&Literal::Int(int.to_string()), Kind::Int),
                Lit::Float(float) => builder.literal(&Literal::Float(float.to_string()), kind),
                _ => unreachable!("a partial has numbers only"),
            },
            Expr::Unary(node) => {
                let operand = self.expand(&node.expr, builder);
                match node.op {
                    UnOp::Not(_) => builder.push(Op::Not(operand), Kind::Bool),
                    _ => builder.neg(operand),
                }
            }
            Expr::Binary(node) => {
                let (a, b) = (self.expand(&node.left, builder), self.expand(&node.right, builder));
                binary(&node.op, a, b, builder)
            }
            Expr::If(node) => self.conditional(node, builder),
            Expr::MethodCall(node) => {
                let mut operands = vec![self.expand(&node.receiver, builder)];
                operands.extend(node.args.iter().map(|argument| self.expand(argument, builder)));
                method(&node.method.to_string(), operands, kind, builder)
            }
            Expr::Cast(node) => {
                let operand = self.expand(&node.expr, builder);
                if let Some(integer) = builder.as_integer(operand) {
                    return float_of(integer, kind, builder);
                }
                let like = builder.of_same_type(self.result);
                builder.push(Op::FloatLike(operand, like), kind)
            }
            _ => unreachable!("a partial has no other forms"),
        }
    }

    fn conditional(&self, node: &syn::ExprIf, builder: &mut Builder<'_>) -> Val {
        if let Some(decided) = self.decided(&node.cond, builder) {
            return if decided { self.block(&node.then_branch, builder) } else { self.other(node, builder) };
        }
        let cond = self.expand(&node.cond, builder);
        let (a, b) = (self.block(&node.then_branch, builder), self.other(node, builder));
        builder.select(cond, a, b)
    }

    /// `n == 0` and `p == 0.0` for an exponent that is a literal.
    fn decided(&self, cond: &Expr, builder: &Builder<'_>) -> Option<bool> {
        let Expr::Binary(node) = cond else { return None };
        let (BinOp::Eq(_), Expr::Path(path), Expr::Lit(literal)) = (&node.op, &*node.left, &*node.right)
        else {
            return None;
        };
        let val = self.vals.get(&path.path.get_ident()?.to_string())?;
        match &literal.lit {
            Lit::Int(int) => Some(builder.as_integer(*val)? == int.base10_parse::<i64>().ok()?),
            Lit::Float(float) => Some(builder.as_number(*val)? == float.base10_parse::<f64>().ok()?),
            _ => None,
        }
    }

    fn block(&self, block: &syn::Block, builder: &mut Builder<'_>) -> Val {
        match block.stmts.as_slice() {
            [syn::Stmt::Expr(expr, None)] => self.expand(expr, builder),
            _ => unreachable!("a branch of a partial is one expression"),
        }
    }

    fn other(&self, node: &syn::ExprIf, builder: &mut Builder<'_>) -> Val {
        match node.else_branch.as_ref().map(|(_, other)| &**other) {
            Some(Expr::Block(node)) => self.block(&node.block, builder),
            Some(other) => self.expand(other, builder),
            None => unreachable!("an `if` in a partial has an `else`"),
        }
    }
}

fn binary(op: &BinOp, a: Val, b: Val, builder: &mut Builder<'_>) -> Val {
    let compare = |comparison| Op::Compare(comparison, a, b);
    let op = match op {
        BinOp::Add(_) => return builder.add(a, b),
        BinOp::Sub(_) => Op::Primitive(Primitive::Sub, vec![a, b]),
        BinOp::Mul(_) => return builder.mul(a, b),
        BinOp::Div(_) => return builder.div(a, b),
        BinOp::Rem(_) => Op::Primitive(Primitive::Rem, vec![a, b]),
        BinOp::Eq(_) => compare(Comparison::Eq),
        BinOp::Ne(_) => compare(Comparison::Ne),
        BinOp::Lt(_) => compare(Comparison::Lt),
        BinOp::Le(_) => compare(Comparison::Le),
        BinOp::Gt(_) => compare(Comparison::Gt),
        BinOp::Ge(_) => compare(Comparison::Ge),
        BinOp::Or(_) => Op::Or(a, b),
        BinOp::And(_) => {
            let no = builder.literal(&Literal::Bool(false), Kind::Bool);
            Op::Select(a, b, no)
        }
        _ => unreachable!("a partial has no other operators"),
    };
    let kind = if matches!(op, Op::Primitive(..)) { builder.kind(a) } else { Kind::Bool };
    builder.push(op, kind)
}

fn method(name: &str, operands: Vec<Val>, kind: Kind, builder: &mut Builder<'_>) -> Val {
    if let ("wrapping_sub", &[n, by]) = (name, operands.as_slice()) {
        if let (Some(n), Some(by)) = (builder.as_integer(n), builder.as_integer(by)) {
            return builder.literal(&Literal::Int(n.wrapping_sub(by).to_string()), Kind::Int);
        }
        return builder.push(Op::Integer(Integer::WrappingSub, n, by), Kind::Int);
    }
    if let ("powi", &[x, n]) = (name, operands.as_slice()) {
        match builder.as_integer(n) {
            Some(0) => return builder.number(1.0, kind),
            Some(1) => return x,
            _ => {}
        }
    }
    if let ("powf", &[x, p]) = (name, operands.as_slice()) {
        if builder.as_number(p) == Some(1.0) {
            return x;
        }
    }
    match lookup::method(name, operands.len()) {
        Some(primitive) => builder.push(Op::Primitive(primitive, operands), kind),
        None => unreachable!("a partial calls `{name}`, which has no line"),
    }
}

#[allow(
    clippy::cast_precision_loss,
    reason = "exponents are small; a large one is rounded as the cast rounds it"
)]
fn float_of(integer: i64, kind: Kind, builder: &mut Builder<'_>) -> Val {
    builder.number(integer as f64, kind)
}
