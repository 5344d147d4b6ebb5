//! What a partial may say: the grammar of the right-hand sides of the table.
//!
//! ```text
//! partial = literal | operand | result | partial (+ - * / %) partial | -partial | (partial)
//!         | partial.method(partial, …)          a method with a line, so that it has a derivative in turn
//!         | n.wrapping_sub(integer) | n as F    on an inert operand
//!         | if test { partial } else { partial }
//! test    = partial (== != < <= > >=) partial | test && test | test || test | !test | (test)
//! ```
//!
//! Everything else is an error at its token. A partial has no effects and no names but those of its line.

use quote::ToTokens;
use syn::{BinOp, Block, Expr, ExprCast, ExprIf, ExprLit, ExprMethodCall, Ident, Lit, Stmt, Type, UnOp};

use super::lookup::{Operand, method};

/// Refuses whatever is not in the grammar; reports every mistake, not only the first.
pub(super) fn check(partial: &Expr, operands: &[Operand], result: &str) -> syn::Result<()> {
    let mut checker = Checker { operands, result, errors: None };
    checker.number(partial);
    checker.errors.map_or(Ok(()), Err)
}

pub(super) fn is_arithmetic(operator: &BinOp) -> bool {
    matches!(operator, BinOp::Add(_) | BinOp::Sub(_) | BinOp::Mul(_) | BinOp::Div(_) | BinOp::Rem(_))
}

/// The name that an expression consists of, if that is all it is.
pub(super) fn name_of(expression: &Expr) -> Option<&Ident> {
    match expression {
        Expr::Path(path) if path.qself.is_none() && path.attrs.is_empty() => path.path.get_ident(),
        Expr::Group(group) => name_of(&group.expr),
        _ => None,
    }
}

fn is_comparison(operator: &BinOp) -> bool {
    matches!(
        operator,
        BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_)
    )
}

struct Checker<'a> {
    operands: &'a [Operand],
    result: &'a str,
    errors: Option<syn::Error>,
}

impl Checker<'_> {
    fn number(&mut self, expression: &Expr) {
        match expression {
            Expr::Lit(literal) => self.literal(literal),
            Expr::Path(_) => self.name(expression),
            Expr::Binary(binary) if is_arithmetic(&binary.op) => {
                self.number(&binary.left);
                self.number(&binary.right);
            }
            Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => self.number(&unary.expr),
            Expr::Paren(paren) => self.number(&paren.expr),
            Expr::Group(group) => self.number(&group.expr),
            Expr::MethodCall(call) => self.call(call),
            Expr::Cast(cast) => self.cast(cast),
            Expr::If(branch) => self.branch(branch),
            other => self.refuse(other, "a partial cannot say this; it is arithmetic, method calls and `if`"),
        }
    }

    fn test(&mut self, expression: &Expr) {
        match expression {
            Expr::Binary(binary) if is_comparison(&binary.op) => {
                self.number(&binary.left);
                self.number(&binary.right);
            }
            Expr::Binary(binary) if matches!(binary.op, BinOp::And(_) | BinOp::Or(_)) => {
                self.test(&binary.left);
                self.test(&binary.right);
            }
            Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => self.test(&unary.expr),
            Expr::Paren(paren) => self.test(&paren.expr),
            Expr::Group(group) => self.test(&group.expr),
            other => self
                .refuse(other, "a condition in a partial is a comparison, or `&&`, `||`, `!` of conditions"),
        }
    }

    fn literal(&mut self, literal: &ExprLit) {
        let suffix = match &literal.lit {
            Lit::Float(float) => float.suffix(),
            Lit::Int(integer) => integer.suffix(),
            other => return self.refuse(other, "a literal in a partial is a number"),
        };
        if !suffix.is_empty() {
            self.refuse(literal, "leave out the suffix: the literal takes the float type of the call");
        }
    }

    fn name(&mut self, expression: &Expr) {
        let name = name_of(expression);
        let known = name
            .is_some_and(|name| name == self.result || self.operands.iter().any(|known| name == &known.name));
        if !known {
            let operands: Vec<_> =
                self.operands.iter().map(|operand| format!("`{}`", operand.name)).collect();
            let list = operands.join(", ");
            let message =
                format!("a partial names the operands ({list}) and the result (`{}`) only", self.result);
            self.refuse(expression, &message);
        }
    }

    fn call(&mut self, call: &ExprMethodCall) {
        let name = call.method.to_string();
        self.number(&call.receiver);
        call.args.iter().for_each(|argument| self.number(argument));
        if let Some(turbofish) = &call.turbofish {
            self.refuse(turbofish, "a method in a partial takes no type arguments");
        }
        let known = if name == "wrapping_sub" {
            call.args.len() == 1 && self.is_inert(&call.receiver)
        } else {
            method(&name, 1 + call.args.len()).is_some()
        };
        if !known {
            let message = format!("no derivative is known for `{name}` with {} argument(s)", call.args.len());
            self.refuse(&call.method, &message);
        }
    }

    fn cast(&mut self, cast: &ExprCast) {
        self.number(&cast.expr);
        let to_float = matches!(&*cast.ty, Type::Path(path) if path.path.is_ident("F"));
        if !to_float || !self.is_inert(&cast.expr) {
            self.refuse(
                cast,
                "the only cast in a partial is `n as F`, of an inert operand to the float type of the call",
            );
        }
    }

    fn branch(&mut self, branch: &ExprIf) {
        self.test(&branch.cond);
        self.block(&branch.then_branch);
        match branch.else_branch.as_ref().map(|(_, other)| &**other) {
            Some(Expr::Block(block)) if block.label.is_none() => self.block(&block.block),
            Some(other) => self.number(other),
            None => self.refuse(branch, "an `if` in a partial needs its `else`"),
        }
    }

    fn block(&mut self, block: &Block) {
        match block.stmts.as_slice() {
            [Stmt::Expr(value, None)] => self.number(value),
            _ => self.refuse(block, "a branch in a partial is one expression"),
        }
    }

    fn is_inert(&self, expression: &Expr) -> bool {
        let inert = |name: &Ident| self.operands.iter().any(|operand| operand.inert && name == &operand.name);
        name_of(expression).is_some_and(inert)
    }

    fn refuse(&mut self, tokens: &dyn ToTokens, message: &str) {
        let error = syn::Error::new_spanned(tokens, message);
        match &mut self.errors {
            Some(errors) => errors.combine(error),
            None => self.errors = Some(error),
        }
    }
}
