//! Builds derivative code: every constructor gives the simplest form of what it is asked for.
//!
//! These identities are for adjoints and tangents only; the user's own arithmetic is never rewritten.
//!
//! ```text
//! 1 * a = a     -1 * a = -a     0 * a = 0 (where the 0 is a partial: nothing flows)
//! a * -b = -(a * b)     a + -b = a - b     -(-a) = a
//! s * (1 / d) = s / d     s * (n / d) = (s / d) * n where s / d is there from another operand
//! s * if c { a } else { b } = if c { s * a } else { s * b }
//! (a * x) * (c / √x) = c * (a * √x)
//! ```

use std::collections::BTreeMap;

use proc_macro2::Span;

use super::{Function, Info, Kind, Let, Literal, Name, Op, Place, Primitive, Region, Root, Stmt, Val, Width};

pub(crate) struct Builder<'f> {
    pub(crate) function: &'f mut Function,
    /// The region being built.
    pub(crate) stmts: Vec<Stmt>,
    /// Definitions whose form matters to the identities.
    forms: BTreeMap<Val, Form>,
    /// The last version made of each root, on the present path.
    pub(crate) latest: BTreeMap<Root, Val>,
    /// Quotients by numerator and denominator, within the partials of one operation.
    quotients: BTreeMap<(Val, Val), Val>,
}

#[derive(Clone, Debug)]
enum Form {
    Number(f64),
    Integer(i64),
    Neg(Val),
    Quotient(Val, Val),
    Product(Val, Val),
    SquareRoot(Val),
    Select(Val, Val, Val),
}

impl<'f> Builder<'f> {
    pub(crate) fn new(function: &'f mut Function) -> Self {
        let mut forms = BTreeMap::new();
        known_forms(&function.primal, &mut forms);
        Self { function, stmts: Vec::new(), forms, latest: BTreeMap::new(), quotients: BTreeMap::new() }
    }

    pub(crate) fn fresh(&mut self, kind: Kind) -> Val {
        self.function.fresh(Info { name: None, kind, root: None, ty: None, span: Span::mixed_site() })
    }

    pub(crate) fn push(&mut self, op: Op, kind: Kind) -> Val {
        let out = self.fresh(kind);
        self.stmts.push(Stmt::Let(Let { outs: vec![out], op }));
        out
    }

    /// The next version of a root.
    pub(crate) fn version(&mut self, before: Val, op: Op) -> Val {
        let info = self.function.info(before).clone();
        let out = self.function.fresh(info);
        self.stmts.push(Stmt::Let(Let { outs: vec![out], op }));
        self.is_latest(out);
        out
    }

    /// A new root that starts as a copy of a value.
    pub(crate) fn root(&mut self, val: Val, name: &str) -> Val {
        let root = Some(self.function.fresh_root());
        let kind = self.function.kind(val).clone();
        let name = Some(Name::Base(name.to_owned()));
        let out = self.function.fresh(Info { name, kind, root, ty: None, span: Span::mixed_site() });
        self.stmts.push(Stmt::Let(Let { outs: vec![out], op: Op::Root(val) }));
        self.is_latest(out);
        out
    }

    /// Notes that a value is the present version of its root, if it has one.
    pub(crate) fn is_latest(&mut self, val: Val) {
        self.latest.extend(self.function.info(val).root.map(|root| (root, val)));
    }

    /// Makes `val` the content of a root: the next version of it.
    pub(crate) fn set_root(&mut self, root: Root, val: Val) -> Option<Val> {
        let latest = *self.latest.get(&root)?;
        Some(self.version(latest, Op::Store(Place::whole(latest), val)))
    }

    /// The partials of another operation follow.
    pub(crate) fn next_operation(&mut self) {
        self.quotients.clear();
    }

    pub(crate) fn kind(&self, val: Val) -> Kind {
        self.function.kind(val).clone()
    }

    pub(crate) fn number(&mut self, number: f64, kind: Kind) -> Val {
        let out = self.push(Op::Literal(Literal::Float(text_of(number))), kind);
        self.forms.insert(out, Form::Number(number));
        out
    }

    /// A value of the same float type, for operations that look at nothing else: the value itself would have to be
    /// kept for the adjoint sweep.
    pub(crate) fn of_same_type(&mut self, val: Val) -> Val {
        let kind = self.kind(val);
        let zero = match kind {
            Kind::Float(Width::F32) => "0.0_f32",
            Kind::Float(Width::F64) => "0.0_f64",
            _ => return val,
        };
        self.push(Op::Literal(Literal::float(zero)), kind)
    }

    pub(crate) fn literal(&mut self, literal: &Literal, kind: Kind) -> Val {
        let out = self.push(Op::Literal(literal.clone()), kind);
        self.forms.extend(form(literal).map(|form| (out, form)));
        out
    }

    pub(crate) fn as_number(&self, val: Val) -> Option<f64> {
        match self.forms.get(&val)? {
            Form::Number(number) => Some(*number),
            Form::Neg(inner) => self.as_number(*inner).map(|number| -number),
            _ => None,
        }
    }

    pub(crate) fn as_integer(&self, val: Val) -> Option<i64> {
        match self.forms.get(&val)? {
            Form::Integer(integer) => Some(*integer),
            _ => None,
        }
    }

    pub(crate) fn is_zero(&self, val: Val) -> bool {
        self.as_number(val) == Some(0.0)
    }

    pub(crate) fn neg(&mut self, a: Val) -> Val {
        if let Some(Form::Neg(inner)) = self.forms.get(&a) {
            return *inner;
        }
        let kind = self.kind(a);
        let out = self.push(Op::Primitive(Primitive::Neg, vec![a]), kind);
        self.forms.insert(out, Form::Neg(a));
        out
    }

    pub(crate) fn add(&mut self, a: Val, b: Val) -> Val {
        match (self.forms.get(&a), self.forms.get(&b)) {
            _ if self.is_zero(a) => b,
            _ if self.is_zero(b) => a,
            (Some(Form::Neg(a)), Some(Form::Neg(b))) => {
                let (a, b) = (*a, *b);
                let sum = self.add(a, b);
                self.neg(sum)
            }
            (_, Some(Form::Neg(b))) => self.primitive(Primitive::Sub, a, *b),
            (Some(Form::Neg(a)), _) => self.primitive(Primitive::Sub, b, *a),
            _ => self.primitive(Primitive::Add, a, b),
        }
    }

    fn primitive(&mut self, primitive: Primitive, a: Val, b: Val) -> Val {
        let kind = self.kind(a);
        self.push(Op::Primitive(primitive, vec![a, b]), kind)
    }

    /// A product in derivative code: seed times partial, or a step inside a partial.
    pub(crate) fn mul(&mut self, seed: Val, partial: Val) -> Val {
        for (a, b) in [(seed, partial), (partial, seed)] {
            if self.as_number(a) == Some(1.0) {
                return b;
            }
            if self.is_zero(a) {
                return a;
            }
            if self.as_number(a) == Some(-1.0) {
                return self.neg(b);
            }
            if let Some(Form::Neg(inner)) = self.forms.get(&a) {
                let inner = *inner;
                let product = if a == seed { self.mul(inner, b) } else { self.mul(b, inner) };
                return self.neg(product);
            }
        }
        match self.forms.get(&partial).cloned() {
            Some(Form::Quotient(n, d)) if self.as_number(n) == Some(1.0) => {
                let quotient = self.div(seed, d);
                self.quotients.insert((seed, d), quotient);
                quotient
            }
            Some(Form::Quotient(n, d)) => match self.quotients.get(&(seed, d)) {
                Some(quotient) => self.product(*quotient, n),
                None => self.product(seed, partial),
            },
            Some(Form::Select(cond, a, b)) => {
                let (a, b) = (self.mul(seed, a), self.mul(seed, b));
                self.select(cond, a, b)
            }
            _ => self.product(seed, partial),
        }
    }

    fn product(&mut self, a: Val, b: Val) -> Val {
        let out = self.primitive(Primitive::Mul, a, b);
        self.forms.insert(out, Form::Product(a, b));
        out
    }

    /// A multiple of `x` over the square root of `x`, whatever its sign: the same multiple of the root, which is finite
    /// where `x` is zero.
    fn over_root(&mut self, seed: Val, partial: Val) -> Option<Val> {
        let Some(Form::Quotient(n, root)) = self.forms.get(&partial) else { return None };
        let Some(Form::SquareRoot(square)) = self.forms.get(root) else { return None };
        let (n, root, square) = (*n, *root, *square);
        if seed == square {
            return Some(self.mul(n, root));
        }
        match self.forms.get(&seed) {
            Some(Form::Neg(inner)) => {
                let over = self.over_root(*inner, partial)?;
                Some(self.neg(over))
            }
            Some(Form::Product(a, b)) if *a == square || *b == square => {
                let rest = if *a == square { *b } else { *a };
                let product = self.product(rest, root);
                Some(self.mul(n, product))
            }
            _ => None,
        }
    }

    pub(crate) fn div(&mut self, a: Val, b: Val) -> Val {
        if self.as_number(b) == Some(1.0) {
            return a;
        }
        if let Some(Form::Neg(inner)) = self.forms.get(&a) {
            let quotient = self.div(*inner, b);
            return self.neg(quotient);
        }
        let out = self.primitive(Primitive::Div, a, b);
        self.forms.insert(out, Form::Quotient(a, b));
        out
    }

    pub(crate) fn select(&mut self, cond: Val, a: Val, b: Val) -> Val {
        if a == b || (self.as_number(a).is_some() && self.as_number(a) == self.as_number(b)) {
            return a;
        }
        let kind = self.kind(a);
        let out = self.push(Op::Select(cond, a, b), kind);
        self.forms.insert(out, Form::Select(cond, a, b));
        out
    }

    /// Seed times partial for a rule whose partial can be infinite: a zero seed gives zero.
    pub(crate) fn scale(&mut self, seed: Val, partial: Val) -> Val {
        if self.as_number(seed).is_some_and(|seed| seed != 0.0) {
            return self.mul(seed, partial);
        }
        if let Some(Form::Select(cond, a, b)) = self.forms.get(&partial).cloned() {
            let (a, b) = (self.scale(seed, a), self.scale(seed, b));
            return self.select(cond, a, b);
        }
        if self.as_number(partial).is_some() {
            return self.mul(seed, partial);
        }
        if let Some(product) = self.over_root(seed, partial) {
            return product;
        }
        let kind = self.kind(partial);
        self.push(Op::Scale(seed, partial), kind)
    }

    pub(crate) fn load(&mut self, place: Place, kind: Kind) -> Val {
        self.push(Op::Load(place), kind)
    }
}

fn text_of(number: f64) -> String {
    format!("{number:?}")
}

/// What a literal is as a number.
fn form(literal: &Literal) -> Option<Form> {
    let plain = |text: &str| -> String {
        let text = text.replace('_', "");
        ["f64", "f32"].iter().find_map(|suffix| text.strip_suffix(suffix)).unwrap_or(&text).to_owned()
    };
    match literal {
        Literal::Float(text) => plain(text).parse().ok().map(Form::Number),
        Literal::Int(text) => text.parse().ok().map(Form::Integer),
        Literal::Bool(_) => None,
    }
}

/// The forms of the primal that matter: literals and square roots.
fn known_forms(region: &Region, forms: &mut BTreeMap<Val, Form>) {
    for stmt in &region.stmts {
        match stmt {
            Stmt::Let(Let { outs, op: Op::Literal(literal) }) => {
                forms.extend(form(literal).map(|form| (outs[0], form)));
            }
            Stmt::Let(Let { outs, op: Op::Primitive(Primitive::Neg, operands) }) => {
                if let Some(Form::Integer(integer)) = forms.get(&operands[0]) {
                    forms.insert(outs[0], Form::Integer(-integer));
                }
            }
            Stmt::Let(Let { outs, op: Op::Primitive(Primitive::Method("sqrt"), operands) }) => {
                forms.insert(outs[0], Form::SquareRoot(operands[0]));
            }
            _ => stmt.regions().into_iter().for_each(|region| known_forms(region, forms)),
        }
    }
}
