//! Patterns over inert values: which arm of a `match` is taken, and what it binds.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::Parser;
use syn::{Expr, Lit, Pat, RangeLimits, UnOp};

use super::value::{Outcome, Value, broken};

pub(super) type Binds = BTreeMap<String, Value>;

/// The variables that the pattern binds if it matches.
pub(super) fn matches(pattern: &TokenStream, value: &Value) -> Outcome<Option<Binds>> {
    let Ok(pattern) = Pat::parse_multi_with_leading_vert.parse2(pattern.clone()) else {
        return broken(format!("`{pattern}` is not a pattern"));
    };
    let mut binds = Binds::new();
    Ok(fits(&pattern, value, &mut binds)?.then_some(binds))
}

fn fits(pattern: &Pat, value: &Value, binds: &mut Binds) -> Outcome<bool> {
    match (pattern, value) {
        (Pat::Wild(_) | Pat::Rest(_), _) => Ok(true),
        (Pat::Paren(inner), _) => fits(&inner.pat, value, binds),
        (Pat::Ident(ident), Value::Option(option)) if ident.ident == "None" => Ok(option.is_none()),
        (Pat::Path(path), Value::Option(option)) if path.path.is_ident("None") => Ok(option.is_none()),
        (Pat::Ident(ident), _) => {
            binds.insert(ident.ident.to_string(), value.clone());
            ident.subpat.as_ref().map_or(Ok(true), |(_, pattern)| fits(pattern, value, binds))
        }
        (Pat::TupleStruct(some), Value::Option(option)) if some.path.is_ident("Some") => match option {
            Some(value) => fits(&some.elems[0], value, binds),
            None => Ok(false),
        },
        (Pat::Tuple(tuple), Value::Tuple(values)) if tuple.elems.len() == values.len() => {
            let pairs = tuple.elems.iter().zip(values);
            all(pairs.map(|(pattern, value)| fits(pattern, value, binds)))
        }
        (Pat::Or(or), _) => {
            for case in &or.cases {
                if fits(case, value, binds)? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        (Pat::Lit(literal), _) => is_equal(&Expr::Lit(literal.clone()), value),
        (Pat::Range(range), Value::Int(number)) => {
            let low = range.start.as_ref().map_or(Ok(i128::MIN), |low| int(low))?;
            let high = range.end.as_ref().map_or(Ok(i128::MAX), |high| int(high))?;
            let below =
                if matches!(range.limits, RangeLimits::Closed(_)) { *number <= high } else { *number < high };
            Ok(low <= *number && below)
        }
        (pattern, value) => broken(format!("{value:?} is matched against `{}`", pattern.to_token_stream())),
    }
}

fn all(mut results: impl Iterator<Item = Outcome<bool>>) -> Outcome<bool> {
    results.try_fold(true, |all, result| result.map(|fits| all && fits))
}

fn is_equal(literal: &Expr, value: &Value) -> Outcome<bool> {
    match (literal, value) {
        (Expr::Lit(literal), Value::Bool(value)) => {
            Ok(matches!(&literal.lit, Lit::Bool(lit) if lit.value == *value))
        }
        (literal, Value::Int(value)) => Ok(int(literal)? == *value),
        (_, value) => broken(format!("{value:?} is matched against a literal")),
    }
}

fn int(literal: &Expr) -> Outcome<i128> {
    match literal {
        Expr::Lit(node) => match &node.lit {
            Lit::Int(digits) => digits.base10_parse().or_else(|error| broken(error.to_string())),
            _ => broken("a pattern compares with a literal that is no integer"),
        },
        Expr::Unary(node) if matches!(node.op, UnOp::Neg(_)) => Ok(-int(&node.expr)?),
        _ => broken("a pattern compares with an expression that is no literal"),
    }
}
