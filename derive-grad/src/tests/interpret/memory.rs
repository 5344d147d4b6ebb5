//! Places: reading what is there, and changing it.

use super::Frame;
use super::value::{Outcome, Value, broken, panicked};
use crate::ir::{Part, Place, Step, Val};

/// A step whose operands are numbers by now.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Walk {
    Field(usize),
    Index(usize),
    Part(usize, usize),
}

/// What a place refers to.
pub(crate) enum Target<'v> {
    One(&'v mut Value),
    /// A run of elements of a sequence.
    Run(&'v mut [Value]),
}

impl Target<'_> {
    /// What a copy of it is; a run of elements is owned by a vector.
    pub(crate) fn value(&self) -> Value {
        match self {
            Self::One(value) => (**value).clone(),
            Self::Run(values) => Value::Vec(values.to_vec()),
        }
    }

    pub(crate) fn elements(&mut self) -> Outcome<&mut [Value]> {
        match self {
            Self::One(value) => value.elements_mut().map(Vec::as_mut_slice),
            Self::Run(values) => Ok(values),
        }
    }

    /// Something that may become longer and shorter.
    pub(crate) fn vec(&mut self) -> Outcome<&mut Vec<Value>> {
        match self {
            Self::One(Value::Vec(values)) => Ok(values),
            _ => broken("only vectors change their length"),
        }
    }

    /// Gets a new value of the same type.
    pub(crate) fn assign(self, value: Value) -> Outcome<()> {
        match self {
            Self::One(old) => {
                if !is_same_type(old, &value) {
                    return broken(format!("{value:?} is stored where {old:?} was"));
                }
                *old = value;
                Ok(())
            }
            Self::Run(_) => broken("a slice is no value to be stored"),
        }
    }

    /// Gets new content of the same shape, whatever owns it.
    pub(crate) fn refill(mut self, content: Value) -> Outcome<()> {
        match (&mut self, content) {
            (
                Self::One(old @ (Value::Float(_) | Value::Int(_) | Value::Bool(_) | Value::Tuple(_))),
                content,
            ) => {
                **old = content;
                Ok(())
            }
            (Self::One(Value::Vec(old)), Value::Vec(new)) => {
                *old = new;
                Ok(())
            }
            (target, content) => {
                let new = content.elements()?.clone();
                let old = target.elements()?;
                if old.len() != new.len() {
                    return broken("what was lent comes back with another length");
                }
                old.iter_mut().zip(new).for_each(|(old, new)| *old = new);
                Ok(())
            }
        }
    }
}

fn is_same_type(old: &Value, new: &Value) -> bool {
    match (old, new) {
        (Value::Array(old), Value::Array(new)) => old.len() == new.len(),
        (Value::Missing(_) | Value::Moved, _) | (_, Value::Missing(_)) => true,
        _ => std::mem::discriminant(old) == std::mem::discriminant(new),
    }
}

impl Frame {
    /// What is at a place.
    pub(crate) fn at(&mut self, place: &Place) -> Outcome<Target<'_>> {
        let walks = place.steps.iter().map(|step| self.walk(step)).collect::<Outcome<Vec<_>>>()?;
        let mut target = Target::One(self.get_mut(place.base)?);
        for walk in walks {
            target = into(target, walk)?;
        }
        Ok(target)
    }

    pub(crate) fn load(&mut self, place: &Place) -> Outcome<Value> {
        Ok(self.at(place)?.value())
    }

    fn walk(&self, step: &Step) -> Outcome<Walk> {
        let number = |val: Val| Ok(usize::try_from(self.get(val)?.as_int()?).unwrap_or(usize::MAX));
        Ok(match step {
            Step::Field(index) => Walk::Field(*index as usize),
            Step::Index(index) => Walk::Index(number(*index)?),
            Step::Part(Part { lo, hi, inclusive }) => {
                let lo = lo.map_or(Ok(0), number)?;
                // One that is open goes on to the end.
                let hi = hi.map(number).transpose()?;
                let hi = hi.map(|hi| hi.saturating_add(usize::from(*inclusive)));
                Walk::Part(lo, hi.unwrap_or(usize::MAX - 1))
            }
        })
    }
}

pub(crate) fn into(target: Target<'_>, walk: Walk) -> Outcome<Target<'_>> {
    let values = match (target, walk) {
        (Target::One(Value::Tuple(values)), Walk::Field(_)) => values.as_mut_slice(),
        (Target::One(Value::Array(values) | Value::Vec(values)), Walk::Index(_) | Walk::Part(..)) => {
            values.as_mut_slice()
        }
        (Target::Run(values), Walk::Index(_) | Walk::Part(..)) => values,
        (Target::One(other), walk) => return broken(format!("{other:?} has no part {walk:?}")),
        (Target::Run(_), walk) => return broken(format!("a slice has no part {walk:?}")),
    };
    let len = values.len();
    match walk {
        Walk::Field(index) | Walk::Index(index) => match values.get_mut(index) {
            Some(Value::Moved) => broken("an element is read after it was moved"),
            Some(value) => Ok(Target::One(value)),
            None => panicked(format!("the index {index} is out of bounds: the length is {len}")),
        },
        Walk::Part(lo, hi) => {
            let hi = if hi == usize::MAX - 1 { len } else { hi };
            match values.get_mut(lo..hi) {
                Some(part) => Ok(Target::Run(part)),
                None => panicked(format!("the range {lo}..{hi} is out of bounds: the length is {len}")),
            }
        }
    }
}
