//! Reading a line: what the parser finds in it, what rustc computes from the same tokens, and what is refused.

use quote::quote;
use syn::{BinOp, Block, Expr, Lit, Stmt, UnOp};

use super::{for_each_partial, primitives};
use crate::ir::Primitive;
use crate::rules::lookup::{Rule, is_inert, method, parse_line, rule};
use crate::rules::{evaluate, partial};

const NAMES: &str = "a partial names the operands (`x`, `n`) and the result (`y`) only";
const FORM: &str = "a partial cannot say this; it is arithmetic, method calls and `if`";
const CONDITION: &str = "a condition in a partial is a comparison, or `&&`, `||`, `!` of conditions";
const CAST: &str =
    "the only cast in a partial is `n as F`, of an inert operand to the float type of the call";

/// Partials of `y = f(x, n)` with `n` inert, and why they are refused.
const REFUSED: [(&str, &str); 21] = [
    ("z", NAMES),
    ("f64::consts::PI", NAMES),
    ("g(x)", FORM),
    ("{ x }", FORM),
    ("!x", FORM),
    ("x < y", FORM),
    ("x = 1.0", FORM),
    ("x.0", FORM),
    ("if x { 1.0 } else { 0.0 }", CONDITION),
    ("if let 1 = n { 1.0 } else { 0.0 }", CONDITION),
    ("if x > 0.0 { 1.0 }", "an `if` in a partial needs its `else`"),
    ("if x > 0.0 { let a = x; a } else { 0.0 }", "a branch in a partial is one expression"),
    ("if x > 0.0 { x; } else { 0.0 }", "a branch in a partial is one expression"),
    ("x as F", CAST),
    ("n as f64", CAST),
    ("x.gamma()", "no derivative is known for `gamma` with 0 argument(s)"),
    ("x.sin(y)", "no derivative is known for `sin` with 1 argument(s)"),
    ("x.wrapping_sub(1)", "no derivative is known for `wrapping_sub` with 1 argument(s)"),
    ("x.sin::<F>()", "a method in a partial takes no type arguments"),
    ("2.0f64 * x", "leave out the suffix: the literal takes the float type of the call"),
    ("true", "a literal in a partial is a number"),
];

#[test]
fn every_line_parses_and_names_its_operands() {
    for primitive in primitives() {
        let Rule { result, operands, partials, singular: _ } = rule(primitive);
        assert_eq!(result, "y", "{primitive:?}");
        assert_eq!(operands.len(), primitive.arity(), "{primitive:?}");
        for (index, operand) in operands.iter().enumerate() {
            assert_eq!(operand.inert, is_inert(primitive, index), "{primitive:?}, {}", operand.name);
            let count = partials.iter().filter(|(known, _)| *known == index).count();
            assert_eq!(count, usize::from(!operand.inert), "{primitive:?}, {}", operand.name);
        }
    }
}

#[test]
fn the_parser_and_rustc_read_the_same_partial() {
    for_each_partial(|primitive, operand, point| {
        let y = evaluate(primitive, point);
        let rule = rule(primitive);
        let names = rule.operands.iter().map(|known| known.name.as_str()).zip(point.iter().copied());
        let scope: Vec<(&str, f64)> = names.chain([(rule.result.as_str(), y)]).collect();
        let (_, expression) = rule.partials.iter().find(|(known, _)| *known == operand).unwrap();
        let parsed = number(expression, &scope);
        let compiled = partial(primitive, operand, point, y);
        assert_eq!(parsed.to_bits(), compiled.to_bits(), "{primitive:?}, operand {operand} at {point:?}");
    });
}

#[test]
fn a_line_of_a_user_reads_like_a_line_of_the_table() {
    let rule =
        parse_line(quote! { y = erf(x, n), n: u32 => x: 1.1283791670955126 * (-x * x).exp(), singular })
            .unwrap();
    let operands: Vec<_> =
        rule.operands.iter().map(|operand| (operand.name.as_str(), operand.inert)).collect();
    assert_eq!(operands, [("x", false), ("n", true)]);
    assert_eq!(rule.partials.len(), 1);
    assert!(rule.singular);
}

#[test]
fn mistakes_in_a_line_are_named() {
    check_error("x = f(x) => x: 1.0", "`x` is both the result and an operand");
    check_error("y = x => x: 1.0", "expected an operator, a method call or a function call, over names");
    check_error("y = f(x + 1.0) => x: 1.0", "an operand is a plain name");
    check_error("y = f(x, x) => x: 1.0", "`x` is two operands; give each its own name");
    check_error("y = f(x), n: i32 => x: 1.0", "`n` is not an operand");
    check_error("y = f(x) => z: 1.0, x: 1.0", "`z` is not an operand");
    check_error("y = f(x, n), n: i32 => x: 1.0, n: 1.0", "`n` is inert: it has no partial");
    check_error("y = f(x) => x: 1.0, x: 2.0", "the partial of `x` is given twice");
    check_error("y = f(x, z) => x: 1.0", "the partial of `z` is missing: if it is zero, write `z: 0.0`");
    check_error(
        "y = f(x) => x: 1.0, sharp",
        "expected `sharp: <partial>`, or one of the flags `singular` and `cheap`",
    );
    check_error("y = f(x) => x: 1.0 singular", "unexpected token");
}

#[test]
fn what_a_partial_cannot_say_is_named() {
    for (partial, message) in REFUSED {
        check_error(&format!("y = f(x, n), n: i32 => x: {partial}"), message);
    }
}

#[test]
fn all_mistakes_of_a_partial_are_reported() {
    let error = parse_line(quote! { y = f(x) => x: a + x.gamma() * b }).err().unwrap();
    assert_eq!(error.into_iter().count(), 3);
}

fn check_error(line: &str, message: &str) {
    let error = parse_line(line.parse().unwrap()).err().unwrap_or_else(|| panic!("`{line}` was accepted"));
    assert!(error.to_string().starts_with(message), "`{line}`: {error}");
}

/// The value of a parsed partial. Integers are small here, so floats stand in for them.
fn number(expression: &Expr, scope: &[(&str, f64)]) -> f64 {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Float(float) => float.base10_parse().unwrap(),
            Lit::Int(integer) => integer.base10_parse().unwrap(),
            _ => panic!("not a number"),
        },
        Expr::Path(path) => {
            let name = path.path.get_ident().unwrap();
            scope.iter().find(|(known, _)| name == known).unwrap().1
        }
        Expr::Unary(unary) => -number(&unary.expr, scope),
        Expr::Paren(paren) => number(&paren.expr, scope),
        Expr::Cast(cast) => number(&cast.expr, scope),
        Expr::Binary(binary) => {
            let operands = [number(&binary.left, scope), number(&binary.right, scope)];
            evaluate(operator(&binary.op), &operands)
        }
        Expr::MethodCall(call) => {
            let name = call.method.to_string();
            let operands = std::iter::once(&*call.receiver).chain(&call.args);
            let operands: Vec<f64> = operands.map(|operand| number(operand, scope)).collect();
            if name == "wrapping_sub" {
                operands[0] - operands[1]
            } else {
                evaluate(method(&name, operands.len()).unwrap(), &operands)
            }
        }
        Expr::If(branch) if test(&branch.cond, scope) => value_of(&branch.then_branch, scope),
        Expr::If(branch) => match &*branch.else_branch.as_ref().unwrap().1 {
            Expr::Block(block) => value_of(&block.block, scope),
            other => number(other, scope),
        },
        _ => panic!("outside the grammar"),
    }
}

fn operator(operator: &BinOp) -> Primitive {
    match operator {
        BinOp::Add(_) => Primitive::Add,
        BinOp::Sub(_) => Primitive::Sub,
        BinOp::Mul(_) => Primitive::Mul,
        BinOp::Div(_) => Primitive::Div,
        _ => Primitive::Rem,
    }
}

fn value_of(block: &Block, scope: &[(&str, f64)]) -> f64 {
    match block.stmts.as_slice() {
        [Stmt::Expr(value, None)] => number(value, scope),
        _ => panic!("outside the grammar"),
    }
}

fn test(expression: &Expr, scope: &[(&str, f64)]) -> bool {
    match expression {
        Expr::Paren(paren) => test(&paren.expr, scope),
        Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => !test(&unary.expr, scope),
        Expr::Binary(binary) => {
            let numbers = || (number(&binary.left, scope), number(&binary.right, scope));
            match binary.op {
                BinOp::And(_) => test(&binary.left, scope) && test(&binary.right, scope),
                BinOp::Or(_) => test(&binary.left, scope) || test(&binary.right, scope),
                BinOp::Eq(_) => numbers().0 == numbers().1,
                BinOp::Lt(_) => numbers().0 < numbers().1,
                BinOp::Gt(_) => numbers().0 > numbers().1,
                _ => panic!("a comparison that no line uses"),
            }
        }
        _ => panic!("outside the grammar"),
    }
}
