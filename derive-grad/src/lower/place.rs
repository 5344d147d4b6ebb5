//! Places: what an expression refers to, and reading it.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, Member, RangeLimits, UnOp};

use super::adapter::is_copy;
use super::lend::{Alias, Hold};
use super::{Lowerer, Value};
use crate::ir::{Kind, Literal, Op, Part, Place, Step, Val};
use crate::names;

impl Lowerer<'_> {
    /// A copy of what is at a place.
    pub(super) fn load(&mut self, place: Place, span: Span) -> Val {
        let kind = match self.kind_at(&place) {
            // A copy of borrowed elements owns them.
            Kind::Slice(element) => Kind::Vec(element),
            kind => kind,
        };
        self.push(Op::Load(place), kind, span)
    }

    pub(super) fn kind_at(&self, place: &Place) -> Kind {
        self.function.kind(place.base).project(&place.steps).unwrap_or(Kind::Unknown)
    }

    pub(super) fn read_place(&mut self, expr: &Expr) -> Value {
        if let Some(value) = self.tuple_field(expr) {
            return value;
        }
        match self.locate(expr) {
            Some(Ok(alias)) => match self.place_of(&alias) {
                Some(place) => Value::One(self.load(place, expr.span())),
                None => Value::One(self.missing(&Kind::Unknown, expr.span())),
            },
            Some(Err(never)) => never,
            None => self.opaque(expr, "this place", "use variables, arrays and tuples of floats"),
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
        let current = self.vars[self.owner(var)].current;
        current.is_some_and(|val| self.function.kind(val).may_carry_float())
            && !matches!(current.map(|val| self.function.kind(val)), Some(Kind::Unknown))
    }

    /// Whether a place is a sequence, as far as the kinds tell.
    pub(super) fn is_sequence_place(&self, expr: &Expr) -> bool {
        matches!(expr, Expr::Array(_)) || self.kind_of_place(expr).element().is_some()
    }

    pub(super) fn kind_of_place(&self, expr: &Expr) -> Kind {
        match expr {
            Expr::Paren(node) => self.kind_of_place(&node.expr),
            Expr::Unary(node) => self.kind_of_place(&node.expr),
            Expr::Reference(node) => self.kind_of_place(&node.expr),
            Expr::Index(node) if range(&node.index).is_some() => self.kind_of_place(&node.expr),
            Expr::Index(node) => self.kind_of_place(&node.expr).element().cloned().unwrap_or(Kind::Unknown),
            Expr::Path(_) => super::scan::base(expr)
                .and_then(|name| self.lookup(&name))
                .map_or(Kind::Unknown, |var| self.kind_of_alias(&self.alias_of(var))),
            _ => Kind::Unknown,
        }
    }

    /// The place that an expression refers to, through references. `None` if it is not a place that can be followed;
    /// `Some(Err(_))` if an index never has a value.
    pub(super) fn locate(&mut self, expr: &Expr) -> Option<Result<Alias, Value>> {
        match expr {
            Expr::Paren(node) => self.locate(&node.expr),
            Expr::Group(node) => self.locate(&node.expr),
            Expr::Path(node) => {
                let var = node.path.get_ident().and_then(|ident| self.lookup(&names::plain(ident)));
                match var {
                    Some(var) => Some(Ok(self.alias_of(var))),
                    None => self.temporary(expr),
                }
            }
            Expr::Unary(node) if matches!(node.op, UnOp::Deref(_)) => self.locate(&node.expr),
            Expr::Field(node) => {
                let Member::Unnamed(index) = &node.member else {
                    return None;
                };
                let step = Step::Field(index.index);
                Some(self.locate(&node.base)?.map(|alias| alias.at(step).held(Hold::Place)))
            }
            Expr::Index(node) => {
                let alias = match self.locate(&node.expr)? {
                    Ok(alias) => alias,
                    never => return Some(never),
                };
                if let Some(element) = self.in_run(&alias, &node.index) {
                    return Some(Ok(element));
                }
                let step = match range(&node.index) {
                    Some(range) => self.part_of(range),
                    None => self.index(&node.index),
                };
                Some(step.map(|step| alias.at(step).held(Hold::Place)))
            }
            Expr::MethodCall(node) if is_reborrow(node) => self.locate(&node.receiver),
            Expr::Array(_) | Expr::Call(_) | Expr::Macro(_) | Expr::Reference(_) => self.temporary(expr),
            Expr::MethodCall(node) if self.is_probe(&node.receiver) || is_copy(node) => self.temporary(expr),
            _ => None,
        }
    }

    fn alias_of(&self, var: super::VarId) -> Alias {
        let place = Alias { var, steps: Vec::new(), hold: Hold::Place };
        self.vars[var].alias.clone().unwrap_or(place)
    }

    /// A value that is looked at as a place.
    fn temporary(&mut self, expr: &Expr) -> Option<Result<Alias, Value>> {
        match self.expr(expr) {
            Value::Ref(alias) => Some(Ok(alias)),
            value @ (Value::Never | Value::Exit) => Some(Err(value)),
            Value::Unit => None,
            value => Some(Ok(self.home(value, Hold::Place, expr.span()))),
        }
    }

    /// `v.as_slice()`, `v.as_mut_slice()`: a reference, where the receiver is a sequence that is known.
    pub(super) fn reborrowed(&mut self, node: &syn::ExprMethodCall) -> Option<Value> {
        let known = is_reborrow(node) && self.kind_of_place(&node.receiver).element().is_some();
        let hold = if node.method.to_string().contains("mut") { Hold::Mutable } else { Hold::Shared };
        match known.then(|| self.locate(&node.receiver)).flatten()? {
            Ok(alias) => Some(Value::Ref(alias.held(hold))),
            Err(never) => Some(never),
        }
    }

    fn index(&mut self, index: &Expr) -> Result<Step, Value> {
        match self.expr(index) {
            Value::Never | Value::Exit => Err(Value::Never),
            value => Ok(Step::Index(self.operand(value, index.span()))),
        }
    }

    fn part_of(&mut self, range: &syn::ExprRange) -> Result<Step, Value> {
        let mut end = |end: Option<&Expr>| match end {
            None => Ok(None),
            Some(end) => match self.expr(end) {
                Value::Never | Value::Exit => Err(Value::Never),
                value => Ok(Some(self.operand(value, end.span()))),
            },
        };
        let (lo, hi) = (end(range.start.as_deref())?, end(range.end.as_deref())?);
        let inclusive = hi.is_some() && matches!(range.limits, RangeLimits::Closed(_));
        Ok(Step::Part(Part { lo, hi, inclusive }))
    }

    // Integers of the compiler's own.

    pub(super) fn int(&mut self, value: usize, span: Span) -> Val {
        self.push(Op::Literal(Literal::Int(value.to_string())), Kind::Int, span)
    }

    /// The number of elements of a sequence.
    pub(super) fn len(&mut self, alias: &Alias, span: Span) -> Val {
        match (self.place_of(alias), self.kind_of_alias(alias)) {
            (Some(_), Kind::Array(_, Some(len))) if len.to_string().parse::<usize>().is_ok() => {
                self.push(Op::Literal(Literal::Int(len.to_string())), Kind::Int, span)
            }
            (Some(place), _) => self.push(Op::Len(place), Kind::Int, span),
            (None, _) => self.missing(&Kind::Int, span),
        }
    }
}

/// Methods that only give another reference to the same place.
fn is_reborrow(node: &syn::ExprMethodCall) -> bool {
    let method = node.method.to_string();
    node.args.is_empty() && ["as_slice", "as_mut_slice", "as_ref", "as_mut"].contains(&method.as_str())
}

pub(super) fn range(expr: &Expr) -> Option<&syn::ExprRange> {
    match expr {
        Expr::Range(range) => Some(range),
        Expr::Paren(node) => range(&node.expr),
        _ => None,
    }
}
