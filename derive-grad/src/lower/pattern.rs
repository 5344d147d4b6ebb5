//! Patterns: names for values and for their parts.

use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::{Pat, PatIdent, Type, TypeSlice as Slice};

use super::lend::{Alias, Hold};
use super::signature::kind_of;
use super::{Lowerer, Value};
use crate::diagnostics;
use crate::ir::{Kind, Op, Part, Place, Primitive, Step, Val};

impl Lowerer<'_> {
    /// Binds an irrefutable pattern.
    pub(super) fn bind(&mut self, pattern: &Pat, value: Value) {
        self.bind_typed(pattern, None, value);
    }

    fn bind_typed(&mut self, pattern: &Pat, ty: Option<&Type>, value: Value) {
        match pattern {
            Pat::Ident(node) if node.subpat.is_none() => self.bind_ident(node, ty, value),
            Pat::Reference(node) => {
                let inner = match value {
                    Value::Ref(alias) => Value::Ref(alias.held(Hold::Place)),
                    value => value,
                };
                self.bind_typed(&node.pat, None, inner);
            }
            Pat::Wild(_) => {}
            Pat::Type(node) => self.bind_typed(&node.pat, Some(&node.ty), value),
            Pat::Paren(node) => self.bind_typed(&node.pat, ty, value),
            Pat::Tuple(node) if positions(&node.elems, self.arity(&value)).is_some() => {
                let types = tuple_types(ty, node.elems.len());
                let positions = positions(&node.elems, self.arity(&value)).unwrap_or_default();
                for ((pattern, ty), position) in node.elems.iter().zip(types).zip(positions) {
                    if let Some(position) = position {
                        let part = self.part(&value, position, pattern.span());
                        self.bind_typed(pattern, ty, part);
                    }
                }
            }
            Pat::Slice(node) => self.bind_slice(node, ty, value),
            _ => self.errors.push_over(
                &pattern.to_token_stream(),
                diagnostics::refused(
                    "this pattern",
                    "only names, `_`, references, tuples and slices of them are taken apart here",
                    "bind the whole value to a name, and take it apart in a `match`",
                ),
            ),
        }
    }

    /// `[a, b, rest @ .., z]`
    fn bind_slice(&mut self, node: &syn::PatSlice, ty: Option<&Type>, value: Value) {
        let span = node.bracket_token.span.join();
        let alias = match value {
            Value::Ref(alias) => alias,
            value => self.home(value, Hold::Place, span),
        };
        self.annotate_home(&alias, ty);
        let count = node.elems.len();
        let rest = node.elems.iter().position(|pattern| is_rest(named(pattern)));
        let after = rest.map_or(0, |rest| count - 1 - rest);
        for (position, pattern) in node.elems.iter().enumerate() {
            if is_rest(pattern) || matches!(pattern, Pat::Wild(_)) {
                continue;
            }
            let step = match rest {
                Some(rest) if position == rest => Step::Part(Part {
                    lo: Some(self.int(rest, span)),
                    hi: (after > 0).then(|| self.back_from(&alias, after, span)),
                    inclusive: false,
                }),
                Some(rest) if position > rest => Step::Index(self.back_from(&alias, count - position, span)),
                _ => Step::Index(self.int(position, span)),
            };
            let part = Value::Ref(alias.at(step));
            match pattern {
                Pat::Ident(ident) if ident.subpat.is_some() => {
                    self.bind_ident(&PatIdent { subpat: None, ..ident.clone() }, None, part);
                }
                pattern => self.bind_typed(pattern, None, part),
            }
        }
    }

    /// What is referred to or taken apart may have no type but that of the reference or the pattern.
    fn annotate_home(&mut self, alias: &Alias, ty: Option<&Type>) {
        let content = match ty {
            Some(Type::Reference(reference)) => Some(&*reference.elem),
            ty => ty.filter(|ty| matches!(ty, Type::Array(_))),
        };
        let (Some(content), Some(current)) = (content, self.vars[alias.var].current) else { return };
        let ty = match (content, kind_of(content), self.function.kind(current)) {
            (Type::Slice(Slice { elem, .. }), _, Kind::Array(_, Some(len))) => quote!([#elem; #len]),
            (_, Kind::Float(_), Kind::Float(_))
            | (_, Kind::Int, Kind::Int)
            | (_, Kind::Array(..), Kind::Array(..))
            | (_, Kind::Tuple(_), Kind::Tuple(_)) => content.to_token_stream(),
            _ => return,
        };
        if alias.steps.is_empty() && !self.function.is_lent(current) {
            self.function.annotate(current, &ty);
        }
    }

    /// The position this many elements before the end.
    fn back_from(&mut self, alias: &Alias, back: usize, span: proc_macro2::Span) -> Val {
        let (len, back) = (self.len(alias, span), self.int(back, span));
        self.push(Op::Primitive(Primitive::Sub, vec![len, back]), Kind::Int, span)
    }

    /// The number of parts of a tuple, if it is known.
    fn arity(&self, value: &Value) -> Option<usize> {
        match value {
            Value::Ref(alias) => match self.kind_of_alias(alias) {
                Kind::Tuple(kinds) => Some(kinds.len()),
                _ => None,
            },
            Value::Tuple(parts) => Some(parts.len()),
            Value::One(val) => match self.function.kind(*val) {
                Kind::Tuple(kinds) => Some(kinds.len()),
                _ => None,
            },
            Value::Unit | Value::Never | Value::Exit => None,
        }
    }

    pub(super) fn bind_ident(&mut self, node: &PatIdent, ty: Option<&Type>, value: Value) {
        let span = node.ident.span();
        match value {
            Value::Ref(alias) if alias.hold != Hold::Place || node.by_ref.is_some() => {
                return self.bind_reference(node, ty, alias);
            }
            Value::Tuple(parts) if parts.iter().any(holds_reference) => return self.bind_tuple(node, parts),
            _ => {}
        }
        let var = self.declare(&node.ident, node.mutability.is_some());
        self.annotate(var, ty.and_then(|ty| self.type_of_content(ty, &value)));
        // What a root holds may change after this `let`; the new variable keeps what it holds now.
        let value = match value {
            Value::One(val) if self.is_version(val) => Value::One(self.load(Place::whole(val), span)),
            Value::Ref(alias) if matches!(alias.steps.last(), Some(Step::Index(_))) => {
                match self.place_of(&alias) {
                    Some(place) => Value::One(self.taken(place, span)),
                    None => Value::Ref(alias),
                }
            }
            value => value,
        };
        self.assign(var, value, span);
    }

    /// Where a reference was chosen, what it refers to has been copied, and is of the type behind the `&`.
    fn type_of_content<'t>(&self, ty: &'t Type, value: &Value) -> Option<&'t Type> {
        let (Type::Reference(reference), Value::One(val)) = (ty, value) else { return Some(ty) };
        let kind = self.function.kind(*val);
        if matches!(kind, Kind::Float(_) | Kind::Int | Kind::Bool | Kind::Array(..) | Kind::Tuple(_)) {
            return Some(&*reference.elem).filter(|content| !matches!(content, Type::Slice(_)));
        }
        Some(ty)
    }

    /// A name for a place; for a number that cannot change while the reference lives, the number.
    fn bind_reference(&mut self, node: &PatIdent, ty: Option<&Type>, alias: Alias) {
        let hold = match node.by_ref {
            Some(_) if node.mutability.is_some() => Hold::Mutable,
            Some(_) => Hold::Shared,
            None => alias.hold,
        };
        let alias = alias.held(hold);
        self.annotate_home(&alias, ty);
        let rebinds = node.mutability.is_some() && node.by_ref.is_none() && hold == Hold::Shared;
        if rebinds && self.kind_of_alias(&alias).is_copied() {
            // What it refers to may be another place later, and does not change before.
            let var = self.declare(&node.ident, true);
            let val = self.deref(&alias, node.ident.span());
            return self.assign(var, Value::One(val), node.ident.span());
        }
        // A box is a variable of its own.
        let mutable = hold == Hold::Owned && node.mutability.is_some();
        let var = self.declare(&node.ident, mutable);
        self.annotate(var, ty);
        self.vars[var].alias = Some(alias);
    }

    /// A tuple with references inside has a name, but no value.
    fn bind_tuple(&mut self, node: &PatIdent, _parts: Vec<Value>) {
        self.refuse_reference(&node.ident, "it is a part of a tuple");
    }

    /// `let x;`: the value comes later.
    pub(super) fn bind_later(&mut self, pattern: &Pat, ty: Option<&Type>) {
        match pattern {
            Pat::Ident(node) => {
                let var = self.declare(&node.ident, node.mutability.is_some());
                self.vars[var].late = true;
                self.annotate(var, ty);
            }
            Pat::Tuple(node) => {
                let types = tuple_types(ty, node.elems.len());
                for (pattern, ty) in node.elems.iter().zip(types) {
                    self.bind_later(pattern, ty);
                }
            }
            _ => {}
        }
    }

    fn annotate(&mut self, var: super::VarId, ty: Option<&Type>) {
        let Some(ty) = ty else { return };
        if !matches!(ty, Type::Infer(_)) {
            self.vars[var].declared = Some(kind_of(ty)).filter(|kind| !matches!(kind, Kind::Unknown));
            self.vars[var].ty = Some(ty.to_token_stream());
        }
    }

    /// A part of a tuple.
    pub(super) fn part(&mut self, value: &Value, position: usize, span: proc_macro2::Span) -> Value {
        match value {
            Value::Tuple(parts) if position < parts.len() => parts[position].clone(),
            Value::Ref(alias) => {
                Value::Ref(alias.at(Step::Field(u32::try_from(position).unwrap_or(u32::MAX))))
            }
            value => {
                let base = self.one(value.clone(), span);
                let step = Step::Field(u32::try_from(position).unwrap_or(u32::MAX));
                Value::One(self.load(Place { base, steps: vec![step] }, span))
            }
        }
    }
}

/// A name given to what another pattern matches.
fn named(pattern: &Pat) -> &Pat {
    match pattern {
        Pat::Ident(node) => node.subpat.as_ref().map_or(pattern, |(_, inner)| inner),
        pattern => pattern,
    }
}

fn holds_reference(value: &Value) -> bool {
    match value {
        Value::Ref(_) => true,
        Value::Tuple(parts) => parts.iter().any(holds_reference),
        _ => false,
    }
}

pub(super) fn is_rest(pattern: &Pat) -> bool {
    matches!(pattern, Pat::Rest(_))
}

/// The position in the whole of each sub-pattern, `None` for `..`; `None` at all if the whole would have to be of
/// a known length and is not.
fn positions<'p>(
    patterns: impl IntoIterator<Item = &'p Pat>,
    length: Option<usize>,
) -> Option<Vec<Option<usize>>> {
    let patterns: Vec<&Pat> = patterns.into_iter().collect();
    let rest = patterns.iter().position(|pattern| is_rest(pattern));
    let position = |at: usize| match rest {
        Some(rest) if at == rest => Some(None),
        Some(rest) if at > rest => Some(Some((length? + at).checked_sub(patterns.len())?)),
        _ => Some(Some(at)),
    };
    (0..patterns.len()).map(position).collect()
}

fn tuple_types(ty: Option<&Type>, arity: usize) -> Vec<Option<&Type>> {
    match ty {
        Some(Type::Tuple(tuple)) if tuple.elems.len() == arity => tuple.elems.iter().map(Some).collect(),
        _ => vec![None; arity],
    }
}
