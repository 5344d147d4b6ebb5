//! Places, references and sequences as Rust.

use std::fmt::{self, Display, Formatter};

use super::{Expr, Node, list};
use crate::tests::random::program::{
    Access, Each, Hold, ItemPattern, Items, Memory, Place, Probe, Step, Way,
};

pub(super) fn sigil(hold: Hold) -> &'static str {
    match hold {
        Hold::Value => "",
        Hold::Shared => "&",
        Hold::Mutable => "&mut ",
    }
}

/// As a value, or as what is assigned to.
impl Display for Place {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.is_behind_reference() {
            return write!(f, "*{}", self.var.name);
        }
        f.write_str(&self.receiver())
    }
}

impl Place {
    pub(super) fn is_behind_reference(&self) -> bool {
        self.steps.is_empty() && self.var.hold != Hold::Value
    }

    /// Before a method or a step.
    fn receiver(&self) -> String {
        let step = |step: &Step| match step {
            Step::Field(index) => format!(".{index}"),
            Step::Index(index) => format!("[{index}]"),
            Step::Part(lo, hi, inclusive) => {
                let end = |end: &Option<_>| end.as_ref().map_or(String::new(), Expr::operand);
                format!("[{}{}{}]", end(lo), if *inclusive { "..=" } else { ".." }, end(hi))
            }
        };
        self.var.name.clone() + &self.steps.iter().map(step).collect::<String>()
    }

    fn borrowed(&self, mutable: bool) -> String {
        match self.var.hold {
            Hold::Shared if self.steps.is_empty() => self.var.name.clone(),
            _ => format!("{}{self}", if mutable { "&mut " } else { "&" }),
        }
    }
}

/// References are handed on as they are.
pub(super) fn argument(arg: &Expr) -> String {
    let Node::Memory(access) = &arg.node else { return arg.to_string() };
    match &**access {
        Access::Borrow(_, place) if place.steps.is_empty() && place.var.hold != Hold::Value => {
            place.var.name.clone()
        }
        _ => arg.to_string(),
    }
}

impl Access {
    pub(super) fn is_atom(&self) -> bool {
        !matches!(self, Self::Borrow(..) | Self::BorrowNew(..))
    }
}

impl Display for Access {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Borrow(mutable, place) => f.write_str(&place.borrowed(*mutable)),
            Self::BorrowNew(mutable, expr) => {
                let sigil = if *mutable { "&mut " } else { "&" };
                // A place would be lent itself.
                let is_place = match &expr.node {
                    Node::Read(_) => true,
                    Node::Memory(access) => matches!(**access, Self::Move(_)),
                    _ => false,
                };
                if is_place {
                    write!(f, "{sigil}{{ {expr} }}")
                } else {
                    write!(f, "{sigil}{}", expr.operand())
                }
            }
            Self::Len(place) => write!(f, "{}.len()", place.receiver()),
            Self::IsEmpty(place) => write!(f, "{}.is_empty()", place.receiver()),
            Self::List(exprs) => write!(f, "vec![{}]", list(exprs)),
            Self::Filled(expr, len) => write!(f, "vec![{expr}; {len}]"),
            Self::New(None) => f.write_str("Vec::new()"),
            Self::New(Some(room)) => write!(f, "Vec::with_capacity({room})"),
            Self::Copy(method, place) => write!(f, "{}.{method}()", place.receiver()),
            Self::Move(place) => f.write_str(&place.receiver()),
            Self::Take(place) => write!(f, "std::mem::take({})", place.borrowed(true)),
            Self::Replace(place, new) => write!(f, "std::mem::replace({}, {new})", place.borrowed(true)),
            Self::Give(method, place, args, other) => {
                write!(f, "{}.{method}({})", place.receiver(), list(args))?;
                match other {
                    Some(other) => write!(f, ".unwrap_or({other})"),
                    None if *method == "pop" => f.write_str(".unwrap()"),
                    None => Ok(()),
                }
            }
            Self::Peek(method, place, args, other) => {
                write!(f, "{}.{method}({}).copied().unwrap_or({other})", place.receiver(), list(args))
            }
        }
    }
}

impl Display for Memory {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Alias(var, place) => {
                write!(f, "let {} = {};", var.name, place.borrowed(var.hold == Hold::Mutable))
            }
            Self::Split(first, second, place, at) => {
                let suffix = if first.hold == Hold::Mutable { "_mut" } else { "" };
                let (first, second) = (&first.name, &second.name);
                write!(f, "let ({first}, {second}) = {}.split_at{suffix}({at});", place.receiver())
            }
            Self::Edit(place, "sort_by", _) => {
                let receiver = place.receiver();
                write!(f, "{receiver}.sort_by(|a, b| a.partial_cmp(b).unwrap());")
            }
            Self::Edit(place, "sort_by total", _) => {
                write!(f, "{}.sort_by(f64::total_cmp);", place.receiver())
            }
            Self::Edit(place, "sort_by falling", _) => {
                write!(f, "{}.sort_by(|a, b| b.total_cmp(a));", place.receiver())
            }
            Self::Edit(place, method, args) => write!(f, "{}.{method}({});", place.receiver(), list(args)),
            Self::Swap(a, b) => write!(f, "std::mem::swap({}, {});", a.borrowed(true), b.borrowed(true)),
            Self::Each(Each { label, items, pattern, body }) => {
                write!(f, "{}for {pattern} in {items} {body}", super::prefix(label.as_ref()))
            }
            Self::WhilePop(label, var, place, body) => {
                let (label, name) = (super::prefix(label.as_ref()), &var.name);
                write!(f, "{label}while let Some({name}) = {}.pop() {body}", place.receiver())
            }
            Self::IfLet(Probe { var, method, place, args }, then, els) => {
                write!(
                    f,
                    "if let Some({}) = {}.{method}({}) {then}",
                    var.name,
                    place.receiver(),
                    list(args)
                )?;
                els.iter().try_for_each(|els| write!(f, " else {els}"))
            }
        }
    }
}

impl Display for Items {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Of(way, place) => match way {
                Way::Shared => f.write_str(&place.borrowed(false)),
                Way::Mutable => f.write_str(&place.borrowed(true)),
                Way::Owned => write!(f, "{place}"),
                Way::Iter => write!(f, "{}.iter()", place.receiver()),
                Way::IterMut => write!(f, "{}.iter_mut()", place.receiver()),
                Way::Copied => write!(f, "{}.iter().copied()", place.receiver()),
            },
            Self::Runs(method, place, size) => write!(f, "{}.{method}({size})", place.receiver()),
            Self::Range(lo, hi) => write!(f, "({}..{})", lo.operand(), hi.operand()),
            Self::Enumerate(inner) => write!(f, "{inner}.enumerate()"),
            Self::Zip(a, b) => write!(f, "{a}.zip({b})"),
            Self::Rev(inner) => write!(f, "{inner}.rev()"),
            Self::Skip(inner, n) => write!(f, "{inner}.skip({n})"),
            Self::Take(inner, n) => write!(f, "{inner}.take({n})"),
            Self::StepBy(inner, n) => write!(f, "{inner}.step_by({n})"),
        }
    }
}

impl Display for ItemPattern {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Wild => f.write_str("_"),
            Self::Bind(var) => f.write_str(&var.name),
            Self::Deref(var) => write!(f, "&{}", var.name),
            Self::Tuple(parts) => {
                let parts: Vec<String> = parts.iter().map(Self::to_string).collect();
                write!(f, "({})", parts.join(", "))
            }
        }
    }
}
