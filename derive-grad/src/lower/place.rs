//! Places: reading, assigning, and compound assignment, in Rust's evaluation order.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{BinOp, Expr, ExprAssign, ExprBinary, Member};

use super::expr::primitive;
use super::{Lowerer, Value};
use crate::diagnostics;
use crate::ir::{Kind, Op, Place, Primitive, Step, Val};
use crate::names;

impl Lowerer<'_> {
    /// A copy of what is at a place.
    pub(super) fn load(&mut self, place: Place, span: Span) -> Val {
        let kind = self.kind_at(&place);
        self.push(Op::Load(place), kind, span)
    }

    fn kind_at(&self, place: &Place) -> Kind {
        let mut kind = self.function.kind(place.base).clone();
        for step in &place.steps {
            kind = match (kind, step) {
                (Kind::Array(element, _), Step::Index(_)) => *element,
                (Kind::Tuple(mut kinds), Step::Field(field)) if (*field as usize) < kinds.len() => {
                    kinds.swap_remove(*field as usize)
                }
                _ => Kind::Unknown,
            };
        }
        kind
    }

    pub(super) fn read_place(&mut self, expr: &Expr) -> Value {
        if let Some(value) = self.tuple_field(expr) {
            return value;
        }
        match self.place(expr) {
            Some(Ok(place)) => Value::One(self.load(place, expr.span())),
            Some(Err(never)) => never,
            None => self.opaque(
                expr,
                "this place",
                "use variables, arrays and tuples of floats, indexed one by one",
            ),
        }
    }

    /// `(a, b).0` and `t.0` where `t` is not a variable: the part itself.
    fn tuple_field(&mut self, expr: &Expr) -> Option<Value> {
        let Expr::Field(node) = expr else { return None };
        let Member::Unnamed(index) = &node.member else {
            return None;
        };
        if super::scan::base(&node.base).is_some() {
            return None;
        }
        let value = self.expr(&node.base);
        match value {
            Value::Never | Value::Exit => Some(value),
            value => Some(self.part(&value, index.index as usize, expr.span())),
        }
    }

    /// Whether a place holds a float, as far as the kinds tell.
    pub(super) fn is_float_place(&self, expr: &Expr) -> bool {
        let Some(var) = super::scan::base(expr).and_then(|name| self.lookup(&name)) else {
            return false;
        };
        self.vars[var].current.is_some_and(|val| self.function.kind(val).may_carry_float())
            && !matches!(self.vars[var].current.map(|val| self.function.kind(val)), Some(Kind::Unknown))
    }

    /// A place expression whose steps are tuple fields and single indices. `None` for any other;
    /// `Some(Err(_))` if an index never has a value.
    pub(super) fn place(&mut self, expr: &Expr) -> Option<Result<Place, Value>> {
        match expr {
            Expr::Paren(node) => self.place(&node.expr),
            Expr::Group(node) => self.place(&node.expr),
            Expr::Path(node) => {
                let var = node.path.get_ident().and_then(|ident| self.lookup(&names::plain(ident)));
                match var {
                    Some(var) => self.vars[var].current.map(Place::whole).map(Ok),
                    None => match self.expr(expr) {
                        Value::One(val) => Some(Ok(Place::whole(val))),
                        _ => None,
                    },
                }
            }
            Expr::Field(node) => {
                let Member::Unnamed(index) = &node.member else {
                    return None;
                };
                Some(self.place(&node.base)?.map(|mut place| {
                    place.steps.push(Step::Field(index.index));
                    place
                }))
            }
            Expr::Index(node) if !is_range(&node.index) => {
                let place = self.place(&node.expr)?;
                let Ok(mut place) = place else { return Some(place) };
                let index = self.expr(&node.index);
                if let Value::Never | Value::Exit = index {
                    return Some(Err(Value::Never));
                }
                let index = self.one(index, node.index.span());
                place.steps.push(Step::Index(index));
                Some(Ok(place))
            }
            Expr::Array(_) | Expr::Call(_) => match self.expr(expr) {
                Value::One(val) => Some(Ok(Place::whole(val))),
                _ => None,
            },
            _ => None,
        }
    }

    pub(super) fn assignment(&mut self, node: &ExprAssign) -> Value {
        let value = self.expr(&node.right);
        match value {
            Value::Never | Value::Exit => value,
            value => {
                self.store(&node.left, value);
                Value::Unit
            }
        }
    }

    /// `place = value`, where the place may be a tuple or an array of places.
    pub(super) fn store(&mut self, left: &Expr, value: Value) {
        match left {
            Expr::Paren(node) => self.store(&node.expr, value),
            Expr::Infer(_) => {}
            Expr::Tuple(node) => {
                for (position, left) in node.elems.iter().enumerate() {
                    let part = self.part(&value, position, left.span());
                    self.store(left, part);
                }
            }
            Expr::Path(node)
                if node.path.get_ident().is_some_and(|ident| self.lookup(&names::plain(ident)).is_some()) =>
            {
                let var = node.path.get_ident().and_then(|ident| self.lookup(&names::plain(ident)));
                if let Some(var) = var {
                    self.assign(var, value, left.span());
                }
            }
            _ => {
                let val = self.one(value, left.span());
                self.update(left, |place| Op::Store(place, val));
            }
        }
    }

    /// A change of a part of a root.
    fn update(&mut self, left: &Expr, op: impl FnOnce(Place) -> Op) {
        let var = super::scan::base(left).and_then(|name| self.lookup(&name));
        let place = self.place(left);
        let (Some(var), Some(Ok(place))) = (var, place) else {
            return self.refuse_place(left);
        };
        if !self.is_version(place.base) {
            return self.refuse_place(left);
        }
        let before = place.base;
        let next = self.version(op(place), before);
        self.vars[var].current = Some(next);
    }

    fn refuse_place(&mut self, left: &Expr) {
        self.errors.push_over(
            &quote::ToTokens::to_token_stream(left),
            diagnostics::refused(
                "an assignment to this place",
                "only local variables, their tuple fields and their array elements are followed",
                "assign to a local variable",
            ),
        );
    }

    /// `place op= value`. On primitives the value is computed first, then the place.
    pub(super) fn compound(&mut self, node: &ExprBinary) -> Value {
        let span = node.op.span();
        let Some(primitive) = primitive(&node.op) else { return self.compound_bits(node) };
        let value = self.expr(&node.right);
        if let Value::Never | Value::Exit = value {
            return value;
        }
        let val = self.one(value, span);
        let plain = match &*node.left {
            Expr::Path(path) => path.path.get_ident().and_then(|ident| self.lookup(&names::plain(ident))),
            _ => None,
        };
        match plain.and_then(|var| self.vars[var].current.map(|current| (var, current))) {
            Some((var, current)) if !self.is_version(current) => {
                let next = self.arithmetic(primitive, vec![current, val], span);
                self.assign(var, Value::One(next), span);
            }
            _ => self.compound_place(&node.left, primitive, val, span),
        }
        Value::Unit
    }

    /// `n <<= k`: kept as it stands, `n << k`, and assigned.
    fn compound_bits(&mut self, node: &ExprBinary) -> Value {
        let mut plain = node.clone();
        plain.op = match node.op {
            BinOp::BitAndAssign(token) => BinOp::BitAnd(syn::Token![&](token.spans[0])),
            BinOp::BitOrAssign(token) => BinOp::BitOr(syn::Token![|](token.spans[0])),
            BinOp::BitXorAssign(token) => BinOp::BitXor(syn::Token![^](token.spans[0])),
            BinOp::ShlAssign(token) => BinOp::Shl(syn::Token![<<](token.spans[0])),
            _ => BinOp::Shr(syn::Token![>>](node.op.span())),
        };
        let value = self.expr(&Expr::Binary(plain));
        self.store(&node.left, value);
        Value::Unit
    }

    fn compound_place(&mut self, left: &Expr, primitive: Primitive, val: Val, span: Span) {
        let Some(Ok(place)) = self.place(left) else {
            return self.refuse_place(left);
        };
        let Some(var) = super::scan::base(left).and_then(|name| self.lookup(&name)) else {
            return self.refuse_place(left);
        };
        if !self.is_version(place.base) {
            return self.refuse_place(left);
        }
        let before = place.base;
        let is_float = self.kind_at(&place).is_float();
        let op = match primitive {
            Primitive::Add if is_float => Op::AddTo(place, val),
            Primitive::Sub if is_float => Op::SubFrom(place, val),
            _ => {
                let old = self.load(place.clone(), span);
                let new = self.arithmetic(primitive, vec![old, val], span);
                Op::Store(place, new)
            }
        };
        let next = self.version(op, before);
        self.vars[var].current = Some(next);
    }
}

fn is_range(expr: &Expr) -> bool {
    match expr {
        Expr::Range(_) => true,
        Expr::Paren(node) => is_range(&node.expr),
        _ => false,
    }
}
