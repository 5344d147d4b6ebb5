//! What kinds tell: of parts, of shapes, of ownership.

use super::{Kind, Step, Width};

impl Kind {
    pub(crate) fn is_float(&self) -> bool {
        matches!(self, Self::Float(_))
    }

    /// Whether values of this kind have a literal that can stand where no value exists.
    pub(crate) fn has_literal(&self) -> bool {
        matches!(self, Self::Vec(_)) || self.has_shape() && self.all_parts(&Self::has_literal)
    }

    /// Whether the source tells how many parts values of this kind have.
    pub(crate) fn has_shape(&self) -> bool {
        match self {
            Self::Float(_) | Self::Int | Self::Bool | Self::Unit => true,
            Self::Array(_, len) => len.is_some() && self.all_parts(&Self::has_shape),
            Self::Tuple(_) => self.all_parts(&Self::has_shape),
            Self::Unknown | Self::Inert | Self::Slice(_) | Self::Vec(_) => false,
        }
    }

    fn all_parts(&self, holds: &dyn Fn(&Self) -> bool) -> bool {
        match self {
            Self::Tuple(kinds) => kinds.iter().all(holds),
            Self::Array(kind, _) | Self::Slice(kind) | Self::Vec(kind) => holds(kind),
            _ => true,
        }
    }

    /// Whether a derivative can flow through values of this kind, as far as is known.
    pub(crate) fn may_carry_float(&self) -> bool {
        match self {
            Self::Float(_) | Self::Unknown => true,
            Self::Int | Self::Bool | Self::Unit | Self::Inert => false,
            Self::Tuple(kinds) => kinds.iter().any(Self::may_carry_float),
            Self::Array(kind, _) | Self::Slice(kind) | Self::Vec(kind) => kind.may_carry_float(),
        }
    }

    /// The kind of the elements of an array, a slice or a vector.
    pub(crate) fn element(&self) -> Option<&Self> {
        match self {
            Self::Array(kind, _) | Self::Slice(kind) | Self::Vec(kind) => Some(kind),
            _ => None,
        }
    }

    /// Whether values of this kind are known to be copied where they are used, and not moved.
    pub(crate) fn is_copied(&self) -> bool {
        match self {
            Self::Float(_) | Self::Int | Self::Bool | Self::Unit => true,
            Self::Tuple(_) | Self::Array(..) => self.all_parts(&Self::is_copied),
            Self::Unknown | Self::Inert | Self::Slice(_) | Self::Vec(_) => false,
        }
    }

    /// Whether values of this kind own memory on the heap, which is moved from variable to variable.
    pub(crate) fn is_moved(&self) -> bool {
        match self {
            Self::Vec(_) => true,
            Self::Tuple(kinds) => kinds.iter().any(Self::is_moved),
            Self::Array(kind, _) => kind.is_moved(),
            _ => false,
        }
    }

    /// Whether all versions of a variable of this kind have the same shape.
    pub(crate) fn keeps_shape(&self) -> bool {
        match self {
            Self::Unknown | Self::Vec(_) => false,
            Self::Slice(kind) => kind.keeps_shape(),
            _ => self.all_parts(&Self::keeps_shape),
        }
    }

    /// The kind of a part.
    pub(crate) fn project(&self, steps: &[Step]) -> Option<Self> {
        let Some((step, rest)) = steps.split_first() else {
            return Some(self.clone());
        };
        match (self, step) {
            (Self::Tuple(kinds), Step::Field(field)) => kinds.get(*field as usize)?.project(rest),
            (sequence, Step::Index(_)) => sequence.element()?.project(rest),
            (sequence, Step::Part(_)) => Self::Slice(Box::new(sequence.element()?.clone())).project(rest),
            _ => None,
        }
    }

    /// The same with another part.
    pub(crate) fn replace(&self, steps: &[Step], part: &Self) -> Self {
        let Some((step, rest)) = steps.split_first() else {
            return part.clone();
        };
        match (self, step, self.element()) {
            (Self::Tuple(kinds), Step::Field(field), _) => {
                let mut kinds = kinds.clone();
                if let Some(kind) = kinds.get_mut(*field as usize) {
                    *kind = kind.replace(rest, part);
                }
                Self::Tuple(kinds)
            }
            (_, Step::Index(_), Some(element)) => self.with_element(element.replace(rest, part)),
            (_, Step::Part(_), Some(element)) => {
                let elements = Self::Slice(Box::new(element.clone())).replace(rest, part);
                elements.element().map_or_else(|| self.clone(), |element| self.with_element(element.clone()))
            }
            _ => self.clone(),
        }
    }

    /// What both know; the first where they contradict each other, which rustc will have a word on.
    pub(crate) fn merged(&self, other: &Self) -> Self {
        match (self, other) {
            (Self::Unknown, kind) => kind.clone(),
            (Self::Float(Width::Unknown), Self::Float(width)) => Self::Float(*width),
            (Self::Tuple(a), Self::Tuple(b)) if a.len() == b.len() => {
                Self::Tuple(a.iter().zip(b).map(|(a, b)| a.merged(b)).collect())
            }
            (Self::Array(a, len), Self::Array(b, other)) => {
                Self::Array(Box::new(a.merged(b)), len.clone().or_else(|| other.clone()))
            }
            (Self::Slice(a), Self::Slice(b)) => Self::Slice(Box::new(a.merged(b))),
            (Self::Vec(a), Self::Vec(b)) => Self::Vec(Box::new(a.merged(b))),
            _ => self.clone(),
        }
    }

    /// The same sequence of other elements.
    pub(crate) fn with_element(&self, element: Self) -> Self {
        match self {
            Self::Array(_, len) => Self::Array(Box::new(element), len.clone()),
            Self::Slice(_) => Self::Slice(Box::new(element)),
            Self::Vec(_) => Self::Vec(Box::new(element)),
            kind => kind.clone(),
        }
    }
}
