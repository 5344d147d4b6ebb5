//! Matching: the first arm that fits, with what its pattern binds in scope.

use super::{Evaluator, Exit, Flow};
use crate::tests::interpret::value::{Trap, Value};
use crate::tests::random::program::{Arm, Expr, Pattern};

impl Evaluator<'_> {
    pub(super) fn choice(&mut self, scrutinee: &Expr, arms: &[Arm]) -> Flow<Value> {
        let value = self.expr(scrutinee)?;
        let mark = self.scope.len();
        for Arm { pattern, guard, body } in arms {
            let fits = self.bind(pattern, &value)?;
            let guarded = match guard {
                Some(guard) if fits => self.expr(guard)?.as_bool()?,
                _ => true,
            };
            if fits && guarded {
                let result = self.block(body);
                self.scope.truncate(mark);
                return result;
            }
            self.scope.truncate(mark);
        }
        Err(Exit::Trap(Trap::Broken(String::from("no arm fits"))))
    }

    /// Whether the pattern fits; what it binds is in scope then.
    pub(super) fn bind(&mut self, pattern: &Pattern, value: &Value) -> Flow<bool> {
        Ok(match (pattern, value) {
            (Pattern::Wild, _) => true,
            (Pattern::Bind(var, _), value) => {
                self.push(var, value.clone());
                true
            }
            (Pattern::At(var, pattern), value) => {
                self.push(var, value.clone());
                self.bind(pattern, value)?
            }
            (Pattern::Or(cases), value) => {
                let fits = |case| self.bind(case, value);
                cases.iter().map(fits).collect::<Flow<Vec<bool>>>()?.contains(&true)
            }
            (Pattern::Tuple(parts), Value::Tuple(values)) => {
                let fits = |(part, value)| self.bind(part, value);
                !parts.iter().zip(values).map(fits).collect::<Flow<Vec<bool>>>()?.contains(&false)
            }
            (Pattern::Literal(text), Value::Bool(value)) => *text == value.to_string(),
            (Pattern::Literal(text), value) => *text == value.as_int()?.to_string(),
            (Pattern::Range(low, high, inclusive), value) => {
                let value = value.as_int()?;
                i128::from(*low) <= value && value < i128::from(*high) + i128::from(*inclusive)
            }
            (Pattern::From(low), value) => i128::from(*low) <= value.as_int()?,
            (Pattern::Tuple(_), value) => {
                return Err(Exit::Trap(Trap::Broken(format!("{value:?} is no tuple"))));
            }
        })
    }
}
