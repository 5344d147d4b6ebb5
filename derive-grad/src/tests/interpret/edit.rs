//! Changes of sequences as a whole.

use std::cmp::Ordering;

use super::memory::Target;
use super::value::{Outcome, Value, broken, panicked};
use crate::ir::{Edit, Kind};

/// Makes a change; gives the element for those that give one. `element` is the kind of the elements.
pub(crate) fn edit(
    edit: Edit,
    mut target: Target<'_>,
    args: &[Value],
    element: Option<&Kind>,
) -> Outcome<Option<Value>> {
    let number = |at: usize| -> Outcome<usize> {
        let arg = args.get(at).map_or_else(|| broken("an edit lacks an operand"), Ok)?;
        Ok(usize::try_from(arg.as_int()?).unwrap_or(usize::MAX))
    };
    match (edit, args) {
        (Edit::Push, [value]) => target.vec()?.push(value.clone()),
        (Edit::Pop, []) => {
            return target.vec()?.pop().map_or_else(|| panicked("nothing to pop"), |x| Ok(Some(x)));
        }
        (Edit::Insert, [_, value]) => {
            let (at, vec) = (number(0)?, target.vec()?);
            if at > vec.len() {
                return panicked("insertion behind the end");
            }
            vec.insert(at, value.clone());
        }
        (Edit::Remove, [_]) => {
            let (at, vec) = (number(0)?, target.vec()?);
            if at >= vec.len() {
                return panicked("removal behind the end");
            }
            return Ok(Some(vec.remove(at)));
        }
        (Edit::Truncate, [_] | [_, _]) => target.vec()?.truncate(number(0)?),
        (Edit::Extend, [_]) => {
            let (len, vec) = (number(0)?, target.vec()?);
            while vec.len() < len {
                vec.push(element.map_or(Ok(Value::float(0.0)), default)?);
            }
        }
        (Edit::Swap, [_, _]) => {
            let (a, b, elements) = (number(0)?, number(1)?, target.elements()?);
            if a.max(b) >= elements.len() {
                return panicked("a swap out of bounds");
            }
            elements.swap(a, b);
        }
        (Edit::Reverse, []) => target.elements()?.reverse(),
        (Edit::RotateLeft | Edit::RotateRight, [_]) => {
            let (by, elements) = (number(0)?, target.elements()?);
            if by > elements.len() {
                return panicked("a rotation by more than the length");
            }
            if edit == Edit::RotateLeft { elements.rotate_left(by) } else { elements.rotate_right(by) }
        }
        (Edit::Clear, []) => match target {
            Target::One(value) => *value = value.map(&mut |_| super::value::Dual::constant(0.0)),
            Target::Run(values) => {
                for value in values {
                    *value = value.map(&mut |_| super::value::Dual::constant(0.0));
                }
            }
        },
        (Edit::Permute | Edit::PermuteBack, [order]) => {
            permute(target.elements()?, order, edit == Edit::Permute)?;
        }
        (edit, args) => return broken(format!("{edit:?} of {} operands", args.len())),
    }
    Ok(None)
}

/// What `Default` gives for the tangent of a kind.
fn default(kind: &Kind) -> Outcome<Value> {
    match kind {
        Kind::Unknown => Ok(Value::float(0.0)),
        kind => Value::zeros(kind),
    }
}

fn permute(elements: &mut [Value], order: &Value, forward: bool) -> Outcome<()> {
    let old = elements.to_vec();
    for (position, from) in order.elements()?.iter().enumerate() {
        let from = usize::try_from(from.as_int()?).unwrap_or(usize::MAX);
        if forward {
            elements[position] = old[from].clone();
        } else {
            elements[from] = old[position].clone();
        }
    }
    Ok(())
}

/// The stable order that a comparison gives. Only comparisons of one float with another are known.
pub(crate) fn order(elements: &[Value], by: &str) -> Outcome<Value> {
    let compare: fn(f64, f64) -> Ordering = match by {
        "f64::total_cmp" | "|a,b|a.total_cmp(b)" => |a, b| a.total_cmp(&b),
        "|a,b|b.total_cmp(a)" => |a, b| b.total_cmp(&a),
        "|a,b|a.partial_cmp(b).unwrap()" => |a, b| a.partial_cmp(&b).unwrap_or(Ordering::Equal),
        "|a,b|b.partial_cmp(a).unwrap()" => |a, b| b.partial_cmp(&a).unwrap_or(Ordering::Equal),
        by => return broken(format!("the comparison `{by}` is not known")),
    };
    let keys = elements.iter().map(|value| Ok(value.as_float()?.value)).collect::<Outcome<Vec<f64>>>()?;
    let mut order: Vec<usize> = (0..keys.len()).collect();
    order.sort_by(|a, b| compare(keys[*a], keys[*b]));
    Ok(Value::Vec(order.into_iter().map(Value::int).collect()))
}
