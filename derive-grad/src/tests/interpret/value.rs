//! The values of interpreted functions. Floats are dual numbers, so that every run can carry a tangent.

use crate::ir::{Comparison, Kind, Primitive, Val};
use crate::rules;

/// Why a run ended early.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Trap {
    /// The program itself panicked.
    Panicked(String),
    /// It ran for longer than it was allowed to.
    OutOfSteps,
    /// The function does something that no function should, or that the interpreter does not know.
    Broken(String),
}

pub(crate) type Outcome<T> = Result<T, Trap>;

pub(crate) fn broken<T>(message: impl Into<String>) -> Outcome<T> {
    Err(Trap::Broken(message.into()))
}

pub(crate) fn panicked<T>(message: impl Into<String>) -> Outcome<T> {
    Err(Trap::Panicked(message.into()))
}

/// A number and its derivative in the one direction that the run was started with.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Dual {
    pub(crate) value: f64,
    pub(crate) tangent: f64,
}

impl Dual {
    pub(crate) fn constant(value: f64) -> Self {
        Self { value, tangent: 0.0 }
    }

    /// A primitive of the rule table; the tangent comes from the table's partials.
    pub(crate) fn apply(primitive: Primitive, args: &[Self]) -> Self {
        let operands: Vec<f64> = args.iter().map(|arg| arg.value).collect();
        let value = rules::evaluate(primitive, &operands);
        let moving = args.iter().enumerate().filter(|(_, arg)| arg.tangent != 0.0);
        let tangent = moving
            .map(|(operand, arg)| rules::partial(primitive, operand, &operands, value) * arg.tangent)
            .sum();
        Self { value, tangent }
    }
}

#[derive(Clone, Debug)]
pub(crate) enum Value {
    Float(Dual),
    Int(i128),
    Bool(bool),
    Unit,
    Tuple(Vec<Value>),
    Array(Vec<Value>),
    /// Elements that are owned on the heap, or lent as a slice.
    Vec(Vec<Value>),
    Option(Option<Box<Value>>),
    /// One record per iteration, oldest first.
    Tape(Vec<Vec<Value>>),
    Pullback(Box<Pullback>),
    /// Stands where no value exists; whoever looks at it is broken.
    Missing(Kind),
    /// The content went elsewhere; rustc rejects whoever looks at it.
    Moved,
}

/// A call that waits for its seed: everything that the callee's primal sweep computed.
#[derive(Clone, Debug)]
pub(crate) struct Pullback {
    pub(crate) callee: String,
    pub(crate) frame: super::Frame,
}

impl Value {
    pub(crate) fn float(value: f64) -> Self {
        Self::Float(Dual::constant(value))
    }

    pub(crate) fn int(value: usize) -> Self {
        Self::Int(i128::try_from(value).unwrap_or(i128::MAX))
    }

    pub(crate) fn as_float(&self) -> Outcome<Dual> {
        match self {
            Self::Float(number) => Ok(*number),
            other => broken(format!("expected a float, found {other:?}")),
        }
    }

    pub(crate) fn as_int(&self) -> Outcome<i128> {
        match self {
            Self::Int(number) => Ok(*number),
            other => broken(format!("expected an integer, found {other:?}")),
        }
    }

    pub(crate) fn as_bool(&self) -> Outcome<bool> {
        match self {
            Self::Bool(value) => Ok(*value),
            other => broken(format!("expected a boolean, found {other:?}")),
        }
    }

    /// The elements of an array, a vector or a slice.
    pub(crate) fn elements(&self) -> Outcome<&Vec<Self>> {
        match self {
            Self::Array(values) | Self::Vec(values) => Ok(values),
            other => broken(format!("{other:?} has no elements")),
        }
    }

    pub(crate) fn elements_mut(&mut self) -> Outcome<&mut Vec<Self>> {
        match self {
            Self::Array(values) | Self::Vec(values) => Ok(values),
            other => broken(format!("{other:?} has no elements")),
        }
    }

    /// Whether Rust copies such a value where it is used, and does not move it.
    pub(crate) fn is_copied(&self) -> bool {
        match self {
            Self::Float(_) | Self::Int(_) | Self::Bool(_) | Self::Unit | Self::Missing(_) => true,
            Self::Tuple(values) => values.iter().all(Self::is_copied),
            Self::Array(values) => values.first().is_none_or(Self::is_copied),
            Self::Option(value) => value.as_ref().is_none_or(|value| value.is_copied()),
            Self::Vec(_) | Self::Tape(_) | Self::Pullback(_) | Self::Moved => false,
        }
    }

    /// The floats inside, in order.
    pub(crate) fn floats(&self) -> Vec<Dual> {
        match self {
            Self::Float(number) => vec![*number],
            Self::Tuple(values) | Self::Array(values) | Self::Vec(values) => {
                values.iter().flat_map(Self::floats).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The same with every float replaced, in order.
    pub(crate) fn map(&self, replace: &mut dyn FnMut(Dual) -> Dual) -> Self {
        match self {
            Self::Float(number) => Self::Float(replace(*number)),
            Self::Tuple(values) => Self::Tuple(values.iter().map(|value| value.map(replace)).collect()),
            Self::Array(values) => Self::Array(values.iter().map(|value| value.map(replace)).collect()),
            Self::Vec(values) => Self::Vec(values.iter().map(|value| value.map(replace)).collect()),
            other => other.clone(),
        }
    }

    /// The zero tangent in the shape of a value; what carries no float has the tangent `()`.
    pub(crate) fn zeros_like(&self) -> Outcome<Self> {
        match self {
            Self::Float(_) => Ok(Self::float(0.0)),
            Self::Int(_) | Self::Bool(_) | Self::Unit => Ok(Self::Unit),
            Self::Tuple(values) => Ok(Self::Tuple(each(values, Self::zeros_like)?)),
            Self::Array(values) => Ok(Self::Array(each(values, Self::zeros_like)?)),
            Self::Vec(values) => Ok(Self::Vec(each(values, Self::zeros_like)?)),
            Self::Missing(kind) => Self::zeros(kind),
            other => broken(format!("there is no tangent of {other:?}")),
        }
    }

    pub(crate) fn zeros(kind: &Kind) -> Outcome<Self> {
        match kind {
            Kind::Float(_) => Ok(Self::float(0.0)),
            Kind::Int | Kind::Bool | Kind::Unit | Kind::Inert => Ok(Self::Unit),
            Kind::Tuple(kinds) => Ok(Self::Tuple(each(kinds, Self::zeros)?)),
            Kind::Array(kind, Some(len)) => {
                let digits: String = len.to_string().chars().take_while(char::is_ascii_digit).collect();
                let Ok(len) = digits.parse() else {
                    return broken(format!("the length `{len}` is not known"));
                };
                Ok(Self::Array(vec![Self::zeros(kind)?; len]))
            }
            Kind::Vec(_) => Ok(Self::Vec(Vec::new())),
            Kind::Array(_, None) | Kind::Slice(_) | Kind::Unknown => {
                broken(format!("the shape of {kind:?} is not known"))
            }
        }
    }

    /// The sum of two tangents.
    pub(crate) fn sum(&self, other: &Self) -> Outcome<Self> {
        let pairs = |a: &[Self], b: &[Self]| {
            if a.len() != b.len() {
                return broken(format!("tangents of lengths {} and {} are added", a.len(), b.len()));
            }
            a.iter().zip(b).map(|(a, b)| a.sum(b)).collect::<Outcome<Vec<_>>>()
        };
        match (self, other) {
            (Self::Float(a), Self::Float(b)) => Ok(Self::Float(Dual::apply(Primitive::Add, &[*a, *b]))),
            (Self::Unit, Self::Unit) => Ok(Self::Unit),
            (Self::Tuple(a), Self::Tuple(b)) => Ok(Self::Tuple(pairs(a, b)?)),
            (Self::Array(a), Self::Array(b)) => Ok(Self::Array(pairs(a, b)?)),
            (Self::Vec(a), Self::Vec(b)) => Ok(Self::Vec(pairs(a, b)?)),
            (a, b) => broken(format!("{a:?} and {b:?} are not tangents of one value")),
        }
    }

    pub(crate) fn compare(comparison: Comparison, a: &Self, b: &Self) -> Outcome<bool> {
        use std::cmp::Ordering::{Equal, Greater, Less};
        let order = match (a, b) {
            (Self::Float(a), Self::Float(b)) => a.value.partial_cmp(&b.value),
            (Self::Int(a), Self::Int(b)) => a.partial_cmp(b),
            (Self::Bool(a), Self::Bool(b)) => a.partial_cmp(b),
            (a, b) => return broken(format!("{a:?} and {b:?} are compared")),
        };
        Ok(match comparison {
            Comparison::Eq => order == Some(Equal),
            Comparison::Ne => order != Some(Equal),
            Comparison::Lt => order == Some(Less),
            Comparison::Le => matches!(order, Some(Less | Equal)),
            Comparison::Gt => order == Some(Greater),
            Comparison::Ge => matches!(order, Some(Greater | Equal)),
        })
    }

    /// `as`, by the name of the type.
    pub(crate) fn cast(&self, ty: &str) -> Outcome<Self> {
        #[expect(
            clippy::cast_precision_loss,
            clippy::cast_possible_truncation,
            reason = "it is what `as` does"
        )]
        let (float, int) = match self {
            Self::Float(number) => (*number, number.value as i128),
            Self::Int(number) => (Dual::constant(*number as f64), *number),
            Self::Bool(value) => (Dual::constant(f64::from(u8::from(*value))), i128::from(*value)),
            other => return broken(format!("{other:?} is cast to {ty}")),
        };
        if ty == "f64" {
            return Ok(Self::Float(float));
        }
        let Some((signed, bits)) = integer_type(ty) else {
            return broken(format!("{self:?} is cast to {ty}"));
        };
        let low = int.rem_euclid(1 << bits);
        let saturated =
            int.clamp(if signed { -(1 << (bits - 1)) } else { 0 }, (1 << (bits - u32::from(signed))) - 1);
        let wrapped = if signed && low >= 1 << (bits - 1) { low - (1 << bits) } else { low };
        Ok(Self::Int(if matches!(self, Self::Float(_)) { saturated } else { wrapped }))
    }
}

/// Whether it has a sign, and how many bits.
fn integer_type(ty: &str) -> Option<(bool, u32)> {
    let (sign, bits) = ty.split_at_checked(1)?;
    let bits = if bits == "size" { 64 } else { bits.parse().ok().filter(|bits| *bits <= 64)? };
    matches!(sign, "i" | "u").then_some((sign == "i", bits))
}

fn each<T>(parts: &[T], make: fn(&T) -> Outcome<Value>) -> Outcome<Vec<Value>> {
    parts.iter().map(make).collect()
}

/// A primitive on any numbers: integers by their own arithmetic, everything else by the rule table.
pub(crate) fn primitive(primitive: Primitive, args: &[Value]) -> Outcome<Value> {
    if args.iter().all(|arg| matches!(arg, Value::Int(_))) {
        let args = args.iter().map(Value::as_int).collect::<Outcome<Vec<i128>>>()?;
        return integer(primitive, &args).map(Value::Int);
    }
    let number = |arg: &Value| match arg {
        Value::Int(_) => arg.cast("f64").and_then(|arg| arg.as_float()),
        arg => arg.as_float(),
    };
    let args = args.iter().map(number).collect::<Outcome<Vec<Dual>>>()?;
    Ok(Value::Float(Dual::apply(primitive, &args)))
}

fn integer(primitive: Primitive, args: &[i128]) -> Outcome<i128> {
    let result = match (primitive, args) {
        (Primitive::Neg, [a]) => a.checked_neg(),
        (Primitive::Add, [a, b]) => a.checked_add(*b),
        (Primitive::Sub, [a, b]) => a.checked_sub(*b),
        (Primitive::Mul, [a, b]) => a.checked_mul(*b),
        (Primitive::Div, [a, b]) => a.checked_div(*b),
        (Primitive::Rem, [a, b]) => a.checked_rem(*b),
        (Primitive::Method("abs"), [a]) => a.checked_abs(),
        (Primitive::Method("min"), [a, b]) => Some(*a.min(b)),
        (Primitive::Method("max"), [a, b]) => Some(*a.max(b)),
        (Primitive::Method("rem_euclid"), [a, b]) => a.checked_rem_euclid(*b),
        (primitive, args) => return broken(format!("{primitive:?} of the integers {args:?}")),
    };
    result.map_or_else(|| panicked(format!("{primitive:?} of the integers {args:?}")), Ok)
}

/// The values of one activation, by number.
pub(crate) fn lookup(values: &[Option<Value>], val: Val) -> Outcome<&Value> {
    match values.get(val.0 as usize) {
        Some(Some(Value::Moved)) => broken(format!("value {} is read after it was moved", val.0)),
        Some(Some(value)) => Ok(value),
        _ => broken(format!("value {} is read before it exists", val.0)),
    }
}
