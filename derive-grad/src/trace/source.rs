//! The user's words for a value: the name of its variable, and the expression that it was computed by.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::text::tidy;
use crate::ir::{Arg, Function, Literal, Name, Op, Place, Primitive, Step, Val};
use crate::names;

/// The longest operand that is written out inside a larger expression.
const LONGEST: usize = 80;

/// How tightly the outermost operator of an expression binds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Binding {
    Statement,
    Comparison,
    Sum,
    Product,
    Cast,
    Prefix,
    Atom,
}

pub(super) struct Sources<'a> {
    /// Every identifier of the user's function; variables of the compiler have other names, or the user cannot tell.
    words: &'a BTreeSet<String>,
    texts: BTreeMap<Val, (String, Binding)>,
    /// Names of variables that values become once they leave their region.
    lent: BTreeMap<Val, String>,
}

impl<'a> Sources<'a> {
    pub(super) fn new(words: &'a BTreeSet<String>) -> Self {
        Self { words, texts: BTreeMap::new(), lent: BTreeMap::new() }
    }

    /// The user's variable that a value is bound to, or nothing.
    pub(super) fn name(&self, function: &Function, val: Val) -> String {
        let own = match &function.info(val).name {
            Some(Name::User(ident)) => Some(names::plain(ident)),
            Some(Name::Base(_)) | None => None,
        };
        own.filter(|name| self.words.contains(name))
            .or_else(|| self.lent.get(&val).cloned())
            .unwrap_or_default()
    }

    /// What a branch comes to is called by the variable that it is assigned to.
    pub(super) fn lend(&mut self, function: &Function, from: Val, to: Val) {
        let name = self.name(function, from);
        if !name.is_empty() && self.name(function, to).is_empty() {
            self.lent.insert(to, name);
        }
    }

    /// Words for a value that no single operation computes.
    pub(super) fn call(&mut self, val: Val, text: &str) {
        self.texts.insert(val, (text.to_owned(), Binding::Statement));
    }

    /// The expression of an operation, which is remembered for where its value is used.
    pub(super) fn define(&mut self, function: &Function, out: Val, op: &Op) -> String {
        let (text, binding) = self.expression(function, op);
        self.texts.insert(out, (text.clone(), binding));
        text
    }

    /// `place op value`, for a place that is changed.
    pub(super) fn change(&self, function: &Function, place: &Place, operator: &str, val: Val) -> String {
        let right = self.operand(function, val, Binding::Product);
        format!("{} {operator} {right}", self.place(function, place))
    }

    fn operand(&self, function: &Function, val: Val, at_least: Binding) -> String {
        let own = match &function.info(val).name {
            Some(Name::User(ident)) => Some(names::plain(ident)),
            Some(Name::Base(_)) | None => None,
        };
        if let Some(name) = own.filter(|name| self.words.contains(name)) {
            return name;
        }
        match self.texts.get(&val) {
            Some((text, _)) if text.chars().count() > LONGEST => "…".to_owned(),
            Some((text, binding)) if *binding >= at_least => text.clone(),
            Some((text, _)) => format!("({text})"),
            None => "…".to_owned(),
        }
    }

    fn list(&self, function: &Function, vals: &[Val]) -> String {
        let texts = vals.iter().map(|val| self.operand(function, *val, Binding::Statement));
        texts.collect::<Vec<_>>().join(", ")
    }

    fn expression(&self, function: &Function, op: &Op) -> (String, Binding) {
        let operand = |val: &Val, binding| self.operand(function, *val, binding);
        let atom = |text: String| (text, Binding::Atom);
        match op {
            Op::Literal(Literal::Float(text) | Literal::Int(text)) => atom(text.clone()),
            Op::Literal(Literal::Bool(value)) => atom(value.to_string()),
            Op::Const(tokens) => atom(tidy(tokens)),
            Op::Primitive(primitive, operands) => self.primitive(function, *primitive, operands),
            Op::Compare(comparison, a, b) => {
                let (a, b) = (operand(a, Binding::Sum), operand(b, Binding::Sum));
                (format!("{a} {} {b}", comparison.symbol()), Binding::Comparison)
            }
            Op::Not(a) => (format!("!{}", operand(a, Binding::Prefix)), Binding::Prefix),
            Op::Cast(a, ty) => {
                let text = format!("{} as {}", operand(a, Binding::Cast), tidy(ty));
                (text, Binding::Cast)
            }
            Op::Float(a) | Op::Root(a) => atom(operand(a, Binding::Atom)),
            Op::Tuple(vals) => atom(format!("({})", self.list(function, vals))),
            Op::Array(vals) => atom(format!("[{}]", self.list(function, vals))),
            Op::Repeat(a, len) => atom(format!("[{}; {}]", operand(a, Binding::Statement), tidy(len))),
            Op::Load(place) | Op::Clone(place) => atom(self.place(function, place)),
            Op::Call(call) => {
                let (callee, turbofish) = (tidy(&call.callee), tidy(&call.turbofish));
                let turbofish = turbofish.replace("< ", "<").replace(" >", ">");
                atom(format!("{callee}{turbofish}({})", self.args(function, &call.args)))
            }
            Op::Opaque(opaque) => (tidy(&opaque.tokens), Binding::Statement),
            _ => atom("…".to_owned()),
        }
    }

    fn primitive(&self, function: &Function, primitive: Primitive, operands: &[Val]) -> (String, Binding) {
        let (operator, binding, right) = match (primitive, operands) {
            (Primitive::Neg, [a]) => {
                let text = format!("-{}", self.operand(function, *a, Binding::Prefix));
                return (text, Binding::Prefix);
            }
            (Primitive::Method(name), [receiver, args @ ..]) => {
                let receiver = self.operand(function, *receiver, Binding::Atom);
                let text = format!("{receiver}.{name}({})", self.list(function, args));
                return (text, Binding::Atom);
            }
            (Primitive::Add, _) => ("+", Binding::Sum, Binding::Product),
            (Primitive::Sub, _) => ("-", Binding::Sum, Binding::Product),
            (Primitive::Mul, _) => ("*", Binding::Product, Binding::Cast),
            (Primitive::Div, _) => ("/", Binding::Product, Binding::Cast),
            _ => ("%", Binding::Product, Binding::Cast),
        };
        let [a, b] = operands else {
            return ("…".to_owned(), Binding::Atom);
        };
        let left = self.operand(function, *a, binding);
        let right = self.operand(function, *b, right);
        (format!("{left} {operator} {right}"), binding)
    }

    fn args(&self, function: &Function, args: &[Arg]) -> String {
        let arg = |arg: &Arg| match arg {
            Arg::Value(val) => self.operand(function, *val, Binding::Statement),
            Arg::Shared(place) => format!("&{}", self.place(function, place)),
            Arg::Mutable { place, .. } => format!("&mut {}", self.place(function, place)),
        };
        args.iter().map(arg).collect::<Vec<_>>().join(", ")
    }

    fn place(&self, function: &Function, place: &Place) -> String {
        let base = self.operand(function, place.base, Binding::Atom);
        let steps = place.steps.iter().map(|step| match step {
            Step::Field(field) => format!(".{field}"),
            Step::Index(index) => format!("[{}]", self.operand(function, *index, Binding::Statement)),
            Step::Part(_) => "[…]".to_owned(),
        });
        std::iter::once(base).chain(steps).collect()
    }
}
