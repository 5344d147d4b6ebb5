//! Elements that may not be there: `pop`, `first`, `last`, `get` and their like, taken apart on the spot.
//!
//! `while let Some(x) = stack.pop()` asks whether there is an element and then takes it, so the `Option` between the
//! two never has to exist.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, ExprMatch, ExprMethodCall, Pat};

use super::lend::{Alias, Hold};
use super::{Lowerer, Value};
use crate::ir::{Comparison, Edit, Kind, Op, Part, Primitive, Step, Val};

/// A question for an element.
#[derive(Clone, Debug)]
pub(super) struct Probe {
    of: Alias,
    ask: Ask,
    copied: bool,
    span: Span,
}

#[derive(Clone, Copy, Debug)]
enum Ask {
    Pop,
    First,
    Last,
    Get(Val),
    SplitFirst,
    SplitLast,
}

/// The pattern inside `Some(…)`, the body that goes with it, and the body for `None`.
pub(super) struct Cases<'a> {
    pub(super) some: (&'a Pat, &'a Expr),
    pub(super) none: &'a Expr,
}

impl Lowerer<'_> {
    /// Whether an expression has the form of a question for an element.
    pub(super) fn is_probe(&self, expr: &Expr) -> bool {
        let Expr::MethodCall(node) = expr else { return false };
        match (node.method.to_string().as_str(), node.args.len()) {
            ("copied" | "cloned", 0) => self.is_probe(&node.receiver),
            (
                "pop" | "first" | "last" | "first_mut" | "last_mut" | "split_first" | "split_last"
                | "split_first_mut" | "split_last_mut",
                0,
            )
            | ("get" | "get_mut", 1) => super::scan::base(&node.receiver).is_some_and(|name| {
                let var = self.lookup(&name).map(|var| self.owner(var));
                let current = var.and_then(|var| self.vars[var].current);
                current.is_some_and(|val| is_sequence_inside(self.function.kind(val)))
            }),
            _ => false,
        }
    }

    /// Reads a question for an element; `None` if the expression is none.
    pub(super) fn probe(&mut self, expr: &Expr) -> Option<Probe> {
        let Expr::MethodCall(node) = expr else { return None };
        if !self.is_probe(expr) {
            return None;
        }
        let method = node.method.to_string();
        if let "copied" | "cloned" = method.as_str() {
            return self.probe(&node.receiver).map(|probe| Probe { copied: true, ..probe });
        }
        let mark = self.stmts.len();
        let hold = if method.ends_with("_mut") { Hold::Mutable } else { Hold::Shared };
        let of = self.locate(&node.receiver)?.ok()?.held(hold);
        if self.kind_of_alias(&of).element().is_none() {
            self.stmts.truncate(mark);
            return None;
        }
        let ask = match method.trim_end_matches("_mut") {
            "pop" => Ask::Pop,
            "first" => Ask::First,
            "last" => Ask::Last,
            "split_first" => Ask::SplitFirst,
            "split_last" => Ask::SplitLast,
            _ => {
                let index = node.args.first().filter(|index| super::place::range(index).is_none())?;
                Ask::Get(self.vals([index])?[0])
            }
        };
        Some(Probe { of, ask, copied: false, span: node.method.span() })
    }

    /// Is the element there?
    pub(super) fn is_there(&mut self, probe: &Probe) -> Val {
        let span = probe.span;
        let index = match probe.ask {
            Ask::Get(index) => index,
            _ => self.int(0, span),
        };
        let len = self.len(&probe.of, span);
        self.push(Op::Compare(Comparison::Lt, index, len), Kind::Bool, span)
    }

    /// The element, which is there.
    pub(super) fn found(&mut self, probe: &Probe) -> Value {
        let Probe { of, ask, copied, span } = probe;
        let element = match ask {
            Ask::Pop => return Value::One(self.take_out(of, Edit::Pop, Vec::new(), *span)),
            Ask::First => of.at(Step::Index(self.int(0, *span))),
            Ask::Last => of.at(Step::Index(self.last_index(of, *span))),
            Ask::Get(index) => of.at(Step::Index(*index)),
            Ask::SplitFirst => {
                let [zero, one] = [0, 1].map(|int| self.int(int, *span));
                return both(of.at(Step::Index(zero)), of.at(part(Some(one), None)));
            }
            Ask::SplitLast => {
                let last = self.last_index(of, *span);
                return both(of.at(Step::Index(last)), of.at(part(None, Some(last))));
            }
        };
        if *copied { Value::One(self.deref(&element, *span)) } else { Value::Ref(element) }
    }

    fn last_index(&mut self, of: &Alias, span: Span) -> Val {
        let (len, one) = (self.len(of, span), self.int(1, span));
        self.push(Op::Primitive(Primitive::Sub, vec![len, one]), Kind::Int, span)
    }

    /// `probe.unwrap()`, `probe.expect("…")`, `probe.unwrap_or(x)`, and a probe whose answer nobody wants.
    pub(super) fn unwrapped(&mut self, node: &ExprMethodCall) -> Option<Value> {
        let method = node.method.to_string();
        match (method.as_str(), node.args.len()) {
            ("unwrap", 0) | ("expect", 1) => {
                let probe = self.probe(&node.receiver)?;
                Some(self.found(&probe))
            }
            ("unwrap_or", 1) => {
                let probe = self.probe(&node.receiver)?;
                let other = self.expr(&node.args[0]);
                let other = self.operand(other, node.args.span());
                let there = self.is_there(&probe);
                let found = |this: &mut Self| {
                    let value = this.found(&probe);
                    Value::One(this.operand(value, probe.span))
                };
                Some(self.branch(there, probe.span, found, |_| Value::One(other)))
            }
            _ => None,
        }
    }

    /// `stack.pop();`
    pub(super) fn popped(&mut self, expr: &Expr) -> Option<Value> {
        let probe = self.probe(expr)?;
        if !matches!(probe.ask, Ask::Pop) {
            return None;
        }
        let there = self.is_there(&probe);
        let drop = |this: &mut Self| {
            this.found(&probe);
            Value::Unit
        };
        Some(self.branch(there, probe.span, drop, |_| Value::Unit))
    }
}

/// The arms of a `match` on an element that may not be there.
pub(super) fn cases(node: &ExprMatch) -> Option<Cases<'_>> {
    let [first, second] = node.arms.as_slice() else { return None };
    let is_none = |pattern: &Pat| match pattern {
        Pat::Wild(_) => true,
        Pat::Ident(node) => node.ident == "None",
        Pat::Path(node) => node.path.segments.last().is_some_and(|last| last.ident == "None"),
        _ => false,
    };
    let (some, none) = if is_none(&first.pat) && !matches!(first.pat, Pat::Wild(_)) {
        (second, first)
    } else {
        (first, second)
    };
    let inner = some_pattern(&some.pat)?;
    is_none(&none.pat).then_some(Cases { some: (inner, &some.body), none: &none.body })
}

/// `pattern` in `Some(pattern)`, if it fits every element.
pub(super) fn some_pattern(pattern: &Pat) -> Option<&Pat> {
    match pattern {
        Pat::Paren(node) => some_pattern(&node.pat),
        Pat::TupleStruct(node) if node.path.segments.last()?.ident == "Some" && node.elems.len() == 1 => {
            node.elems.first().filter(|inner| is_irrefutable(inner))
        }
        _ => None,
    }
}

fn is_irrefutable(pattern: &Pat) -> bool {
    match pattern {
        Pat::Ident(node) => node.subpat.is_none(),
        Pat::Wild(_) => true,
        Pat::Paren(node) => is_irrefutable(&node.pat),
        Pat::Reference(node) => is_irrefutable(&node.pat),
        Pat::Tuple(node) => node.elems.iter().all(is_irrefutable),
        _ => false,
    }
}

fn part(lo: Option<Val>, hi: Option<Val>) -> Step {
    Step::Part(Part { lo, hi, inclusive: false })
}

fn both(a: Alias, b: Alias) -> Value {
    Value::Tuple(vec![Value::Ref(a), Value::Ref(b)])
}

/// Whether a sequence is somewhere inside values of a kind.
fn is_sequence_inside(kind: &Kind) -> bool {
    match kind {
        Kind::Tuple(kinds) => kinds.iter().any(is_sequence_inside),
        kind => kind.element().is_some(),
    }
}
