//! Loops over memory: an iterator is a number of items and what each item is, given its index.
//!
//! `for (x, &y) in xs.iter_mut().zip(ys).rev()` becomes a loop over an index in which `x` and `y` are names for
//! elements. So both ways of writing a loop come to the same form.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, ExprForLoop, ExprMethodCall};

use super::adapter::{is_copy, is_indexable};
use super::lend::{Alias, Hold};
use super::run::literal;
use super::{Lowerer, Value, VarId};
use crate::ir::{Adapter, Integer, Kind, Op, Primitive, Range, Space, Step, Val};

/// What a loop runs over.
#[derive(Clone, Debug)]
pub(super) enum Items {
    /// The integers of a range.
    Range {
        lo: Val,
        hi: Val,
        inclusive: bool,
    },
    /// All integers from here.
    From(Val),
    /// The elements of a sequence; copies of them, or references.
    Elements {
        of: Alias,
        copied: bool,
    },
    /// Runs of elements that do not overlap; the last may be shorter unless they are exact.
    Chunks {
        of: Alias,
        size: Val,
        length: Option<u64>,
        exact: bool,
    },
    /// Runs of elements that begin at every position.
    Windows {
        of: Alias,
        size: Val,
        length: Option<u64>,
    },
    Enumerate(Box<Items>),
    Zip(Box<Items>, Box<Items>),
    Rev(Box<Items>, Val),
    Skip(Box<Items>, Val),
    Take(Box<Items>, Val),
    StepBy(Box<Items>, Val),
}

impl Items {
    /// The sequence, if the items are its elements.
    pub(super) fn source(&self) -> Option<&Alias> {
        match self {
            Self::Elements { of, .. } => Some(of),
            _ => None,
        }
    }

    /// The variables that the items are parts of.
    pub(super) fn bases(&self) -> Vec<VarId> {
        let mut vars = Vec::new();
        self.collect(&mut vars);
        vars.sort_unstable();
        vars.dedup();
        vars
    }

    fn collect(&self, vars: &mut Vec<VarId>) {
        match self {
            Self::Range { .. } | Self::From(_) => {}
            Self::Elements { of, .. } | Self::Chunks { of, .. } | Self::Windows { of, .. } => {
                vars.push(of.var);
            }
            Self::Zip(a, b) => {
                a.collect(vars);
                b.collect(vars);
            }
            Self::Enumerate(inner)
            | Self::Rev(inner, _)
            | Self::Skip(inner, _)
            | Self::Take(inner, _)
            | Self::StepBy(inner, _) => inner.collect(vars),
        }
    }
}

impl Lowerer<'_> {
    /// A `for` over memory; `None` if its iterator cannot be indexed.
    pub(super) fn for_items(&mut self, node: &ExprForLoop) -> Option<Value> {
        let span = node.for_token.span;
        let mark = self.stmts.len();
        let Some(items) = self.items(&node.expr) else {
            self.stmts.truncate(mark);
            return None;
        };
        // The outermost `rev` turns the loop around and not the indices in it.
        let (items, adapters) = match items {
            Items::Rev(inner, _) => (*inner, vec![Adapter::Rev]),
            items => (items, Vec::new()),
        };
        let lo = self.int(0, span);
        let hi = self.count(&items, span);
        let range = Range { lo, hi, inclusive: false, adapters };
        let index = self.val(None, Kind::Int, node.pat.span());
        let vars = items.bases();
        Some(self.repeat(node.label.as_ref(), &node.body, span, None, &vars, |this| {
            let item = this.item_at(&items, index, span);
            this.bind(&node.pat, item);
            Space::Range { index, range }
        }))
    }

    /// Reads an iterator; `None` if it cannot be indexed.
    pub(super) fn items(&mut self, expr: &Expr) -> Option<Items> {
        if !is_indexable(expr) {
            return None;
        }
        match expr {
            Expr::Paren(node) => self.items(&node.expr),
            Expr::Group(node) => self.items(&node.expr),
            Expr::Range(node) => {
                let lo = node.start.as_deref()?;
                let Some(hi) = node.end.as_deref() else {
                    return Some(Items::From(self.vals([lo])?[0]));
                };
                let operands = self.vals([lo, hi])?;
                let inclusive = matches!(node.limits, syn::RangeLimits::Closed(_));
                Some(Items::Range { lo: operands[0], hi: operands[1], inclusive })
            }
            Expr::MethodCall(node) if !is_copy(node) => self.adapted(node),
            Expr::Reference(node) => {
                let Value::Ref(of) = self.reference(node) else { return None };
                self.elements(of)
            }
            _ => match self.expr(expr) {
                // Iterating over what is owned takes it.
                Value::One(val) => {
                    let of = self.home(Value::One(val), Hold::Place, expr.span());
                    self.elements(of)
                }
                Value::Ref(of) => self.elements(of),
                _ => None,
            },
        }
    }

    fn elements(&self, of: Alias) -> Option<Items> {
        let copied = of.hold == Hold::Place;
        self.is_sequence(&of).then_some(Items::Elements { of, copied })
    }

    /// Whether a place can be indexed: as its kind says, or, where that is not known, as what a const or the result of
    /// a call is taken for.
    pub(super) fn is_sequence(&self, alias: &Alias) -> bool {
        let kind = self.kind_of_alias(alias);
        kind.element().is_some() || matches!(kind, Kind::Unknown) && self.vars[alias.var].is_result
    }

    fn adapted(&mut self, node: &ExprMethodCall) -> Option<Items> {
        let method = node.method.to_string();
        let span = node.method.span();
        match method.as_str() {
            "iter" | "iter_mut" | "as_slice" | "as_mut_slice" => {
                let hold = if method.contains("mut") { Hold::Mutable } else { Hold::Shared };
                let Ok(of) = self.locate(&node.receiver)? else { return None };
                self.elements(of.held(hold))
            }
            "chunks" | "chunks_mut" | "chunks_exact" | "chunks_exact_mut" | "windows" => {
                let hold = if method.ends_with("mut") { Hold::Mutable } else { Hold::Shared };
                let Ok(of) = self.locate(&node.receiver)? else { return None };
                let of = of.held(hold);
                self.is_sequence(&of).then_some(())?;
                let (size, length) = (self.vals(&node.args)?[0], literal(node.args.first()?));
                Some(match method.as_str() {
                    "windows" => Items::Windows { of, size, length },
                    _ => Items::Chunks { of, size, length, exact: method.contains("exact") },
                })
            }
            "zip" => {
                let first = self.items(&node.receiver)?;
                let second = self.items(node.args.first()?)?;
                Some(Items::Zip(Box::new(first), Box::new(second)))
            }
            _ => {
                let inner = Box::new(self.items(&node.receiver)?);
                let operand = self.vals(&node.args)?.first().copied();
                Some(match (method.as_str(), operand) {
                    ("enumerate", _) => Items::Enumerate(inner),
                    ("rev", _) => {
                        let len = self.count(&inner, span);
                        Items::Rev(inner, len)
                    }
                    ("copied" | "cloned", _) => match *inner {
                        Items::Elements { of, .. } => Items::Elements { of, copied: true },
                        _ => return None,
                    },
                    ("skip", Some(n)) => Items::Skip(inner, n),
                    ("take", Some(n)) => Items::Take(inner, n),
                    ("step_by", Some(n)) => Items::StepBy(inner, n),
                    // `into_iter` of what is an iterator already, or of what is owned.
                    _ => *inner,
                })
            }
        }
    }

    fn sum(&mut self, primitive: Primitive, a: Val, b: Val, span: Span) -> Val {
        self.push(Op::Primitive(primitive, vec![a, b]), Kind::Int, span)
    }

    /// The number of items.
    pub(super) fn count(&mut self, items: &Items, span: Span) -> Val {
        match items {
            Items::Range { lo, hi, inclusive } => {
                let one = self.int(1, span);
                let end = if *inclusive { self.sum(Primitive::Add, *hi, one, span) } else { *hi };
                self.integer(Integer::SaturatingSub, end, *lo, span)
            }
            Items::From(_) => {
                self.push(Op::Const(quote::quote!(::core::primitive::usize::MAX)), Kind::Int, span)
            }
            Items::Elements { of, .. } => self.len(of, span),
            Items::Chunks { of, size, exact, .. } => {
                let len = self.len(of, span);
                if *exact {
                    self.sum(Primitive::Div, len, *size, span)
                } else {
                    self.integer(Integer::DivCeil, len, *size, span)
                }
            }
            Items::Windows { of, size, .. } => {
                let (len, one) = (self.len(of, span), self.int(1, span));
                let next = self.sum(Primitive::Add, len, one, span);
                self.integer(Integer::SaturatingSub, next, *size, span)
            }
            Items::Enumerate(inner) | Items::Rev(inner, _) => self.count(inner, span),
            Items::Zip(a, b) => {
                let (a, b) = (self.count(a, span), self.count(b, span));
                match (self.number_of(a), self.number_of(b)) {
                    (Some(one), Some(other)) => {
                        if one <= other {
                            a
                        } else {
                            b
                        }
                    }
                    _ => self.integer(Integer::Min, a, b, span),
                }
            }
            Items::Skip(inner, n) => {
                let len = self.count(inner, span);
                self.integer(Integer::SaturatingSub, len, *n, span)
            }
            Items::Take(inner, n) => {
                let len = self.count(inner, span);
                self.integer(Integer::Min, len, *n, span)
            }
            Items::StepBy(inner, n) => {
                let len = self.count(inner, span);
                self.integer(Integer::DivCeil, len, *n, span)
            }
        }
    }

    /// The item at an index.
    pub(super) fn item_at(&mut self, items: &Items, index: Val, span: Span) -> Value {
        match items {
            Items::Range { lo, .. } | Items::From(lo) => {
                Value::One(self.sum(Primitive::Add, *lo, index, span))
            }
            Items::Elements { of, copied } => {
                let element = of.at(Step::Index(index));
                if *copied { Value::One(self.deref(&element, span)) } else { Value::Ref(element) }
            }
            Items::Chunks { of, size, length, exact } => {
                let one = self.int(1, span);
                let next = self.sum(Primitive::Add, index, one, span);
                let lo = self.sum(Primitive::Mul, index, *size, span);
                let mut hi = self.sum(Primitive::Mul, next, *size, span);
                if !exact {
                    let len = self.len(of, span);
                    hi = self.integer(Integer::Min, hi, len, span);
                }
                let length = length.filter(|_| *exact);
                Value::Ref(self.run(of, (lo, hi), length, &[next, hi]))
            }
            Items::Windows { of, size, length } => {
                let hi = self.sum(Primitive::Add, index, *size, span);
                Value::Ref(self.run(of, (index, hi), *length, &[hi]))
            }
            Items::Enumerate(inner) => {
                let item = self.item_at(inner, index, span);
                Value::Tuple(vec![Value::One(index), item])
            }
            Items::Zip(a, b) => {
                let (a, b) = (self.item_at(a, index, span), self.item_at(b, index, span));
                Value::Tuple(vec![a, b])
            }
            Items::Rev(inner, len) => {
                let one = self.int(1, span);
                let last = self.sum(Primitive::Sub, *len, one, span);
                let index = self.sum(Primitive::Sub, last, index, span);
                self.item_at(inner, index, span)
            }
            Items::Skip(inner, n) => {
                let index = self.sum(Primitive::Add, index, *n, span);
                self.item_at(inner, index, span)
            }
            Items::Take(inner, _) => self.item_at(inner, index, span),
            Items::StepBy(inner, n) => {
                let index = self.sum(Primitive::Mul, index, *n, span);
                self.item_at(inner, index, span)
            }
        }
    }
}
