//! Float expressions and their bounds.

use super::{Bounded, Generator, MUTABLE_BOUND, PARAM_BOUND, RESULT_BOUND, binary, literal, method, number};
use crate::tests::random::program::{Expr, Node, Type};

/// What a method wants of its argument.
#[derive(Clone, Copy)]
enum Domain {
    Any,
    /// Inside of the open interval from -1 to 1.
    Unit,
    /// One half or more.
    Positive,
    /// Three halves or more.
    AboveOne,
}

/// Methods of one argument, the domain, and a bound on the result; 0 stands for the bound of the argument.
const METHODS: &[(&str, Domain, f64)] = &[
    ("sin", Domain::Any, 1.0),
    ("cos", Domain::Any, 1.0),
    ("tanh", Domain::Any, 1.0),
    ("atan", Domain::Any, 1.6),
    ("asinh", Domain::Any, 0.0),
    ("abs", Domain::Any, 0.0),
    ("floor", Domain::Any, 13.0),
    ("ceil", Domain::Any, 13.0),
    ("round", Domain::Any, 13.0),
    ("trunc", Domain::Any, 0.0),
    ("fract", Domain::Any, 1.0),
    ("signum", Domain::Any, 1.0),
    ("to_radians", Domain::Any, 0.0),
    ("tan", Domain::Unit, 1.6),
    ("exp", Domain::Unit, 2.8),
    ("exp2", Domain::Unit, 2.0),
    ("exp_m1", Domain::Unit, 1.8),
    ("sinh", Domain::Unit, 1.2),
    ("cosh", Domain::Unit, 1.6),
    ("asin", Domain::Unit, 1.6),
    ("acos", Domain::Unit, 3.2),
    ("atanh", Domain::Unit, 1.8),
    ("to_degrees", Domain::Unit, 58.0),
    ("sqrt", Domain::Positive, 0.0),
    ("cbrt", Domain::Positive, 0.0),
    ("ln", Domain::Positive, 6.0),
    ("ln_1p", Domain::Positive, 6.0),
    ("log2", Domain::Positive, 9.0),
    ("log10", Domain::Positive, 3.0),
    ("recip", Domain::Positive, 2.0),
    ("acosh", Domain::AboveOne, 7.0),
];

const CONSTANTS: &[(&str, f64)] = &[
    ("K", 0.75),
    ("std::f64::consts::PI", std::f64::consts::PI),
    ("core::f64::consts::E", std::f64::consts::E),
];

impl Generator {
    /// A float whose magnitude stays within the bound.
    pub(super) fn float_within(&mut self, depth: u32, bound: f64) -> Expr {
        let made = self.float(depth);
        self.squash(made, bound).expr
    }

    fn squash(&mut self, made: Bounded, bound: f64) -> Bounded {
        if made.bound <= bound {
            return made;
        }
        let squashed = match self.rng.u32(0..3) {
            0 => method("sin", vec![made.expr]),
            1 => method("tanh", vec![made.expr]),
            _ => {
                let scale = number(&format!("{:?}", (made.bound / bound.min(1.0)).ceil()));
                binary(Type::Float, "/", made.expr, scale)
            }
        };
        if bound < 1.0 {
            let expr = binary(Type::Float, "*", number(&format!("{bound:?}")), squashed);
            return Bounded { expr, bound };
        }
        Bounded { expr: squashed, bound: 1.0 }
    }

    pub(super) fn float(&mut self, depth: u32) -> Bounded {
        if depth == 0 {
            return self.float_leaf();
        }
        let made = match self.rng.u32(0..20) {
            0..=2 => self.float_leaf(),
            3..=8 => self.arithmetic(depth - 1),
            9..=12 => self.unary_method(depth - 1),
            13..=15 => self.binary_method(depth - 1),
            16 => self.negated(depth - 1),
            17 | 18 => self.with_blocks(depth - 1),
            _ => self.call(Type::Float, depth - 1).unwrap_or_else(|| self.float_leaf()),
        };
        if made.bound > 64.0 { self.squash(made, RESULT_BOUND) } else { made }
    }

    fn float_leaf(&mut self) -> Bounded {
        match self.rng.u32(0..12) {
            0 | 1 => {
                let texts = ["0.5", "1.5", "2.0", "0.25", "1e-1", "1.0", "3.0", "0.75"];
                Bounded { expr: number(texts[self.rng.usize(..texts.len())]), bound: 3.0 }
            }
            2 => {
                let (path, value) = CONSTANTS[self.rng.usize(..CONSTANTS.len())];
                Bounded { expr: Expr::new(Type::Float, Node::Const(path, value)), bound: 4.0 }
            }
            3 => {
                let ty = if self.chance(50) { Type::Int } else { Type::Size };
                let expr = self.expr(ty, 1, 0.0);
                Bounded { expr: Expr::new(Type::Float, Node::Cast(Box::new(expr))), bound: 30.0 }
            }
            4..=6 => self.part(Type::Float).unwrap_or_else(|| self.float_variable()),
            7 if self.remembers => self.peek().unwrap_or_else(|| self.float_variable()),
            _ => self.float_variable(),
        }
    }

    fn float_variable(&mut self) -> Bounded {
        match self.pick(|entry| entry.var.ty == Type::Float) {
            Some(entry) => Bounded { expr: Expr::read(&entry.var), bound: entry.bound },
            None => Bounded { expr: number("0.5"), bound: 0.5 },
        }
    }

    fn arithmetic(&mut self, depth: u32) -> Bounded {
        let (a, b) = (self.float(depth), self.float(depth));
        match self.rng.u32(0..10) {
            0..=2 => Bounded { bound: a.bound + b.bound, expr: binary(Type::Float, "+", a.expr, b.expr) },
            3 | 4 => Bounded { bound: a.bound + b.bound, expr: binary(Type::Float, "-", a.expr, b.expr) },
            5..=7 => {
                let (a, b) = (self.squash(a, 16.0), self.squash(b, 16.0));
                Bounded { bound: a.bound * b.bound, expr: binary(Type::Float, "*", a.expr, b.expr) }
            }
            8 => {
                let divisor = self.inside(b, Domain::Positive);
                Bounded { bound: a.bound * 2.0, expr: binary(Type::Float, "/", a.expr, divisor.expr) }
            }
            _ => {
                let divisor = self.inside(b, Domain::AboveOne);
                Bounded { bound: a.bound, expr: binary(Type::Float, "%", a.expr, divisor.expr) }
            }
        }
    }

    /// The expression, moved into the domain.
    fn inside(&mut self, made: Bounded, domain: Domain) -> Bounded {
        let offset = match domain {
            Domain::Any => return self.squash(made, MUTABLE_BOUND),
            Domain::Unit => return self.squash(made, 0.9),
            Domain::Positive => ("0.5", 0.5),
            Domain::AboveOne => ("1.5", 1.5),
        };
        let made = self.squash(made, MUTABLE_BOUND);
        let square = if self.chance(50) {
            method("powi", vec![made.expr, literal(Type::Int, "2")])
        } else {
            // The operand may have effects, so it is computed once.
            let abs = method("abs", vec![made.expr]);
            binary(Type::Float, "*", number("1.5"), abs)
        };
        let bound = made.bound * made.bound.max(1.5) + offset.1;
        Bounded { expr: binary(Type::Float, "+", square, number(offset.0)), bound }
    }

    fn unary_method(&mut self, depth: u32) -> Bounded {
        let (name, domain, bound) = METHODS[self.rng.usize(..METHODS.len())];
        let arg = self.float(depth);
        let arg = self.inside(arg, domain);
        let bound = if bound == 0.0 { arg.bound.max(1.0) } else { bound };
        if self.chance(15) {
            return Bounded { expr: Expr::new(Type::Float, Node::Path(name, vec![arg.expr])), bound };
        }
        Bounded { expr: method(name, vec![arg.expr]), bound }
    }

    fn binary_method(&mut self, depth: u32) -> Bounded {
        let (a, b) = (self.float(depth), self.float(depth));
        let (a, b) = (self.squash(a, MUTABLE_BOUND), self.squash(b, MUTABLE_BOUND));
        let largest = a.bound.max(b.bound);
        match self.rng.u32(0..12) {
            0 => Bounded { expr: method("max", vec![a.expr, b.expr]), bound: largest },
            1 => Bounded { expr: method("min", vec![a.expr, b.expr]), bound: largest },
            2 => {
                let (base, power) = (self.inside(a, Domain::Positive), self.inside(b, Domain::Unit));
                Bounded { bound: base.bound + 2.0, expr: method("powf", vec![base.expr, power.expr]) }
            }
            3 => {
                let b = self.inside(b, Domain::Positive);
                Bounded { expr: method("atan2", vec![a.expr, b.expr]), bound: 1.6 }
            }
            4 => {
                let a = self.inside(a, Domain::Positive);
                Bounded { bound: a.bound + b.bound, expr: method("hypot", vec![a.expr, b.expr]) }
            }
            5 => Bounded { bound: a.bound, expr: method("copysign", vec![a.expr, b.expr]) },
            roll => self.rarer_method(roll, a, b, depth),
        }
    }

    fn rarer_method(&mut self, roll: u32, a: Bounded, b: Bounded, depth: u32) -> Bounded {
        match roll {
            6 => Bounded {
                bound: 1.5,
                expr: method(
                    "clamp",
                    vec![a.expr, Expr::new(Type::Float, Node::Neg(Box::new(number("0.5")))), number("1.5")],
                ),
            },
            7 => {
                let c = self.float(depth);
                Bounded {
                    bound: a.bound * b.bound + c.bound,
                    expr: method("mul_add", vec![a.expr, b.expr, c.expr]),
                }
            }
            8 => {
                let (a, b) = (self.inside(a, Domain::Positive), self.inside(b, Domain::AboveOne));
                Bounded { bound: 14.0, expr: method("log", vec![a.expr, b.expr]) }
            }
            9 => {
                let b = self.inside(b, Domain::AboveOne);
                Bounded { bound: b.bound, expr: method("rem_euclid", vec![a.expr, b.expr]) }
            }
            10 => {
                let b = self.inside(b, Domain::AboveOne);
                Bounded { bound: a.bound + 1.0, expr: method("div_euclid", vec![a.expr, b.expr]) }
            }
            _ => self.power(a),
        }
    }

    fn power(&mut self, base: Bounded) -> Bounded {
        if self.chance(30) {
            let exponent = binary(Type::Int, "%", self.int(1), literal(Type::Int, "3_i64"));
            let exponent = Expr::new(Type::Exponent, Node::Cast(Box::new(exponent)));
            let base = self.inside(base, Domain::Positive);
            let base = self.squash(base, 4.0);
            let base = self.inside(base, Domain::Positive);
            return Bounded {
                bound: base.bound * base.bound,
                expr: method("powi", vec![base.expr, exponent]),
            };
        }
        let exponent = self.rng.i32(-2..=3);
        let base = if exponent < 0 { self.inside(base, Domain::Positive) } else { self.squash(base, 4.0) };
        let bound = if exponent < 0 { 4.0 } else { base.bound.max(1.0).powi(exponent) };
        let sign = if exponent < 0 { "-" } else { "" };
        let exponent = literal(Type::Int, format!("{sign}{}", exponent.abs()));
        Bounded { expr: method("powi", vec![base.expr, exponent]), bound }
    }

    fn negated(&mut self, depth: u32) -> Bounded {
        let Bounded { expr, bound } = self.float(depth);
        Bounded { expr: Expr::new(Type::Float, Node::Neg(Box::new(expr))), bound }
    }

    fn with_blocks(&mut self, depth: u32) -> Bounded {
        let bound = if self.chance(50) { PARAM_BOUND } else { RESULT_BOUND };
        if !self.is_roomy() {
            return self.arithmetic(depth);
        }
        self.fuel -= 1;
        Bounded { expr: self.sealed(|this| this.block_expr(Type::Float, bound)), bound }
    }
}
