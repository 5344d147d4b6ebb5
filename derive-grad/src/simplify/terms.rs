//! Multiples of one value in derivative code: `a + a` is `2 * a`, `100 * (2 * a)` is `200 * a`.

use crate::ir::sets::Table;
use crate::ir::{Function, Info, Let, Literal, Op, Primitive, Stmt, Val};

/// What is known of sums and products of the adjoint sweep.
#[derive(Default)]
pub(super) struct Terms {
    sums: Table<(Val, Val)>,
    differences: Table<(Val, Val)>,
    multiples: Table<(f64, Val)>,
}

impl Terms {
    /// `1 * a` is `a`.
    pub(super) fn once(node: &Let, numbers: &Table<Literal>) -> Option<Val> {
        let Op::Primitive(Primitive::Mul, operands) = &node.op else { return None };
        let is_one = |val: Val| numbers.get(&val) == Some(&Literal::float("1.0"));
        match operands.as_slice() {
            [one, val] if is_one(*one) => Some(*val),
            [val, one] if is_one(*one) => Some(*val),
            _ => None,
        }
    }

    /// Remembers what an operation computes.
    pub(super) fn note(&mut self, node: &Let, numbers: &Table<Literal>) {
        let (Op::Primitive(primitive, operands), [out]) = (&node.op, node.outs.as_slice()) else { return };
        match (primitive, operands.as_slice()) {
            (Primitive::Add, [a, b]) => self.sums.insert(*out, (*a, *b)),
            (Primitive::Sub, [a, b]) => self.differences.insert(*out, (*a, *b)),
            (Primitive::Mul, [a, b]) => {
                if let Some((number, val)) = multiple(*a, *b, numbers) {
                    self.multiples.insert(*out, (number, val));
                }
            }
            _ => {}
        }
    }

    /// Makes an operation that adds up or multiplies multiples of a value a simpler one. Gives what it needs before it.
    pub(super) fn multiples(
        &self,
        node: &mut Let,
        function: &mut Function,
        numbers: &mut Table<Literal>,
    ) -> Vec<Stmt> {
        let [out] = node.outs.as_slice() else { return Vec::new() };
        let out = *out;
        if !function.kind(out).is_float() {
            return Vec::new();
        }
        let mut before = Before { function, numbers, like: out, stmts: Vec::new() };
        let Op::Primitive(primitive, operands) = &mut node.op else { return Vec::new() };
        let [a, b] = operands.as_slice() else { return Vec::new() };
        match primitive {
            Primitive::Add => match self.twice(*a, *b).or_else(|| self.twice(*b, *a)) {
                Some(Twice::Multiple(number, val)) => {
                    (*primitive, *operands) = (Primitive::Mul, vec![before.number(number), val]);
                }
                Some(Twice::Beside(rest, val)) => {
                    let double = before.double(val);
                    *operands = vec![rest, double];
                }
                None => {}
            },
            Primitive::Sub => match self.differences.get(a) {
                Some((rest, val)) if val == b => {
                    let double = before.double(*val);
                    *operands = vec![*rest, double];
                }
                _ => {}
            },
            Primitive::Mul => {
                let Some((outer, val)) = multiple(*a, *b, before.numbers) else { return Vec::new() };
                let Some((inner, val)) = self.multiples.get(&val) else { return Vec::new() };
                if let Some(number) = exact_product(outer, *inner) {
                    *operands = vec![before.number(number), *val];
                }
            }
            _ => {}
        }
        before.stmts
    }

    /// `a + b` where `b` has to do with `a`.
    fn twice(&self, a: Val, b: Val) -> Option<Twice> {
        if a == b {
            return Some(Twice::Multiple(2.0, a));
        }
        if let Some((number, val)) = self.multiples.get(&b) {
            if *val == a && is_small(2.0 * number) {
                return Some(Twice::Multiple(1.0 + number, a));
            }
        }
        let (p, q) = self.sums.get(&b)?;
        if *p == a {
            return Some(Twice::Beside(*q, a));
        }
        (*q == a).then_some(Twice::Beside(*p, a))
    }
}

/// Statements that go before an operation.
struct Before<'a> {
    function: &'a mut Function,
    numbers: &'a mut Table<Literal>,
    like: Val,
    stmts: Vec<Stmt>,
}

impl Before<'_> {
    fn push(&mut self, op: Op) -> Val {
        let info = Info { name: None, root: None, ty: None, ..self.function.info(self.like).clone() };
        let out = self.function.fresh(info);
        self.stmts.push(Stmt::Let(Let { outs: vec![out], op }));
        out
    }

    fn double(&mut self, val: Val) -> Val {
        let two = self.number(2.0);
        self.push(Op::Primitive(Primitive::Mul, vec![two, val]))
    }

    fn number(&mut self, number: f64) -> Val {
        let literal = Literal::Float(format!("{number:?}"));
        let out = self.push(Op::Literal(literal.clone()));
        self.numbers.insert(out, literal);
        out
    }
}

enum Twice {
    /// So much of one value.
    Multiple(f64, Val),
    /// Something, and a value twice.
    Beside(Val, Val),
}

/// The number and the other operand of a product with a number.
fn multiple(a: Val, b: Val, numbers: &Table<Literal>) -> Option<(f64, Val)> {
    let number = |val: Val| match numbers.get(&val) {
        Some(Literal::Float(text)) => plain(text).parse::<f64>().ok(),
        _ => None,
    };
    number(a).map(|number| (number, b)).or_else(|| number(b).map(|number| (number, a)))
}

/// The digits of a literal.
fn plain(text: &str) -> String {
    let text = text.replace('_', "");
    ["f64", "f32"].iter().find_map(|suffix| text.strip_suffix(suffix)).unwrap_or(&text).to_owned()
}

fn is_small(number: f64) -> bool {
    number == number.trunc() && number.abs() <= 4096.0
}

/// The product of two numbers, if no float type rounds it.
fn exact_product(a: f64, b: f64) -> Option<f64> {
    let is_power = |x: f64| [0.125, 0.25, 0.5, 2.0, 4.0, 8.0].contains(&x.abs());
    let is_ordinary = |x: f64| x.abs() > 1e-30 && x.abs() < 1e30;
    let is_exact =
        is_small(a) && is_small(b) || is_power(a) && is_ordinary(b) || is_power(b) && is_ordinary(a);
    is_exact.then_some(a * b)
}
