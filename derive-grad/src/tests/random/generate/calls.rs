//! Calls of other functions, and recursion, whose first argument counts down.

use super::{Bounded, Generator, PARAM_BOUND, RESULT_BOUND, binary, literal};
use crate::tests::random::program::{Expr, Node, Type};

impl Generator {
    /// A call of a function that exists, or of the function itself one level down.
    pub(super) fn call(&mut self, depth: u32) -> Option<Bounded> {
        if self.repetition > 1 {
            return None;
        }
        let recursive = self.own.as_ref().filter(|_| self.repetition == 0 && self.rng.bool());
        let (name, params, fuel) = match recursive {
            Some((own, depth)) => (own.name.clone(), own.params.clone(), Some(Expr::read(&depth.clone()))),
            None if self.callees.is_empty() => return None,
            None => {
                let callee = &self.callees[self.rng.usize(..self.callees.len())];
                (callee.name.clone(), callee.params.clone(), None)
            }
        };
        if let Some(fuel) = &fuel {
            let Node::Read(place) = &fuel.node else {
                return None;
            };
            // At most two, so that the number of calls does not explode.
            self.own = self.own.take().filter(|_| self.rng.bool());
            self.pick(|entry| entry.var == place.var)?;
        }
        let mut args = Vec::new();
        for (index, ty) in params.into_iter().enumerate() {
            args.push(match &fuel {
                Some(fuel) if index == 0 => {
                    binary(Type::Size, "-", fuel.clone(), literal(Type::Size, "1_usize"))
                }
                _ if ty == Type::Size => self.small_size(),
                _ => self.expr(ty, depth.min(1), PARAM_BOUND),
            });
        }
        Some(Bounded { expr: Expr::new(Type::Float, Node::Call(name, args)), bound: RESULT_BOUND })
    }
}
