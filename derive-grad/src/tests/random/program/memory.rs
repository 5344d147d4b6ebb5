//! Sequences and references in random programs.

use super::{Block, Expr, Place, Type, Var};

/// How a variable holds its content.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(in crate::tests::random) enum Hold {
    Value,
    Shared,
    Mutable,
}

/// What sequences of any length are made of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(in crate::tests::random) enum Elem {
    Float,
    Row,
    Pair,
    Size,
    /// Vectors of floats.
    List,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(in crate::tests::random) enum Own {
    Slice,
    Vec,
}

/// What an expression asks of memory.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::tests::random) enum Access {
    /// `&place`, `&mut place`: arguments of calls.
    Borrow(bool, Place),
    /// `&[a, b]`
    BorrowNew(bool, Expr),
    Len(Place),
    IsEmpty(Place),
    /// `vec![a, b]`
    List(Vec<Expr>),
    /// `vec![a; n]`
    Filled(Expr, Expr),
    /// `Vec::new()`, `Vec::with_capacity(n)`
    New(Option<Expr>),
    /// `place.to_vec()`, `place.clone()`
    Copy(&'static str, Place),
    /// The whole variable, which is gone afterwards.
    Move(Place),
    /// `mem::take(&mut place)`
    Take(Place),
    /// `mem::replace(&mut place, new)`
    Replace(Place, Expr),
    /// An element that is taken out: `pop`, `remove`, `swap_remove`. With a value for the case that there is none.
    Give(&'static str, Place, Vec<Expr>, Option<Expr>),
    /// A copy of an element that may not be there: `first`, `last`, `get`.
    Peek(&'static str, Place, Vec<Expr>, Expr),
}

/// Statements about memory.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::tests::random) enum Memory {
    /// `let r = &mut place;`
    Alias(Var, Place),
    /// `let (a, b) = place.split_at_mut(at);`
    Split(Var, Var, Place, Expr),
    /// `place.method(args);`
    Edit(Place, &'static str, Vec<Expr>),
    /// `mem::swap(&mut a, &mut b);`
    Swap(Place, Place),
    Each(Each),
    /// `while let Some(x) = place.pop() { … }`
    WhilePop(Option<String>, Var, Place, Block),
    /// `if let Some(x) = place.probe(args) { … } else { … }`
    IfLet(Probe, Block, Option<Block>),
}

#[derive(Clone, PartialEq, Debug)]
pub(in crate::tests::random) struct Probe {
    pub(in crate::tests::random) var: Var,
    /// `pop`, `first`, `last_mut`, `get`, …
    pub(in crate::tests::random) method: &'static str,
    pub(in crate::tests::random) place: Place,
    pub(in crate::tests::random) args: Vec<Expr>,
}

/// A `for` over items.
#[derive(Clone, PartialEq, Debug)]
pub(in crate::tests::random) struct Each {
    pub(in crate::tests::random) label: Option<String>,
    pub(in crate::tests::random) items: Items,
    pub(in crate::tests::random) pattern: ItemPattern,
    pub(in crate::tests::random) body: Block,
}

#[derive(Clone, PartialEq, Debug)]
pub(in crate::tests::random) enum Items {
    /// `&xs`, `&mut xs`, `xs`, `xs.iter()`, `xs.iter_mut()`, `xs.iter().copied()`
    Of(Way, Place),
    /// `chunks`, `chunks_exact`, `windows`, and the mutable ones.
    Runs(&'static str, Place, usize),
    Range(Expr, Expr),
    Enumerate(Box<Items>),
    Zip(Box<Items>, Box<Items>),
    Rev(Box<Items>),
    Skip(Box<Items>, Expr),
    Take(Box<Items>, Expr),
    StepBy(Box<Items>, usize),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::tests::random) enum Way {
    Shared,
    Mutable,
    Owned,
    Iter,
    IterMut,
    Copied,
}

#[derive(Clone, PartialEq, Debug)]
pub(in crate::tests::random) enum ItemPattern {
    Wild,
    Bind(Var),
    /// `&x`
    Deref(Var),
    Tuple(Vec<ItemPattern>),
}

impl Elem {
    pub(in crate::tests::random) const ALL: [Self; 5] =
        [Self::Float, Self::Row, Self::Pair, Self::Size, Self::List];

    pub(in crate::tests::random) fn ty(self) -> Type {
        match self {
            Self::Float => Type::Float,
            Self::Row => Type::Row,
            Self::Pair => Type::Pair,
            Self::Size => Type::Size,
            Self::List => Type::LIST,
        }
    }

    fn of(ty: Type) -> Option<Self> {
        Self::ALL.into_iter().find(|elem| elem.ty() == ty)
    }
}

impl Type {
    pub(in crate::tests::random) const SLICE: Self = Self::Seq(Elem::Float, Own::Slice);
    pub(in crate::tests::random) const LIST: Self = Self::Seq(Elem::Float, Own::Vec);
    pub(in crate::tests::random) const SIZES: Self = Self::Seq(Elem::Size, Own::Slice);

    /// The type of the elements of a sequence.
    pub(in crate::tests::random) fn elem(self) -> Option<Self> {
        match self {
            Self::Vector | Self::Row => Some(Self::Float),
            Self::Matrix => Some(Self::Row),
            Self::Seq(elem, _) => Some(elem.ty()),
            _ => None,
        }
    }

    /// The length, where the type tells.
    pub(in crate::tests::random) fn len(self) -> Option<usize> {
        match self {
            Self::Vector => Some(3),
            Self::Row | Self::Matrix => Some(2),
            _ => None,
        }
    }

    /// The type of a run of elements.
    pub(in crate::tests::random) fn slice(self) -> Option<Self> {
        Some(Self::Seq(Elem::of(self.elem()?)?, Own::Slice))
    }

    pub(in crate::tests::random) fn is_vec(self) -> bool {
        matches!(self, Self::Seq(_, Own::Vec))
    }

    pub(in crate::tests::random) fn is_slice(self) -> bool {
        matches!(self, Self::Seq(_, Own::Slice))
    }
}

pub(super) fn name(elem: Elem, own: Own) -> &'static str {
    match (elem, own) {
        (Elem::Float, Own::Slice) => "[f64]",
        (Elem::Float, Own::Vec) => "Vec<f64>",
        (Elem::Row, Own::Slice) => "[[f64; 2]]",
        (Elem::Row, Own::Vec) => "Vec<[f64; 2]>",
        (Elem::Pair, Own::Slice) => "[(f64, f64)]",
        (Elem::Pair, Own::Vec) => "Vec<(f64, f64)>",
        (Elem::Size, Own::Slice) => "[usize]",
        (Elem::Size, Own::Vec) => "Vec<usize>",
        (Elem::List, Own::Slice) => "[Vec<f64>]",
        (Elem::List, Own::Vec) => "Vec<Vec<f64>>",
    }
}

impl Access {
    pub(in crate::tests::random) fn exprs_mut(&mut self) -> Vec<&mut Expr> {
        match self {
            Self::Borrow(_, place)
            | Self::Len(place)
            | Self::IsEmpty(place)
            | Self::Copy(_, place)
            | Self::Move(place)
            | Self::Take(place) => place.exprs_mut(),
            Self::BorrowNew(_, expr) => vec![expr],
            Self::List(exprs) => exprs.iter_mut().collect(),
            Self::Filled(expr, len) => vec![expr, len],
            Self::New(room) => room.iter_mut().collect(),
            Self::Replace(place, expr) => place.exprs_mut().into_iter().chain([expr]).collect(),
            Self::Give(_, place, args, other) => {
                place.exprs_mut().into_iter().chain(args).chain(other.iter_mut()).collect()
            }
            Self::Peek(_, place, args, other) => {
                place.exprs_mut().into_iter().chain(args).chain([other]).collect()
            }
        }
    }

    pub(in crate::tests::random) fn place(&self) -> Option<&Place> {
        match self {
            Self::Borrow(_, place)
            | Self::Len(place)
            | Self::IsEmpty(place)
            | Self::Copy(_, place)
            | Self::Move(place)
            | Self::Take(place)
            | Self::Replace(place, _)
            | Self::Give(_, place, ..)
            | Self::Peek(_, place, ..) => Some(place),
            Self::BorrowNew(..) | Self::List(_) | Self::Filled(..) | Self::New(_) => None,
        }
    }
}

impl Memory {
    /// The expressions that are evaluated before anything else happens.
    pub(in crate::tests::random) fn exprs_mut(&mut self) -> Vec<&mut Expr> {
        match self {
            Self::Alias(_, place) | Self::WhilePop(_, _, place, _) => place.exprs_mut(),
            Self::Split(_, _, place, at) => place.exprs_mut().into_iter().chain([at]).collect(),
            Self::Edit(place, _, args) => place.exprs_mut().into_iter().chain(args).collect(),
            Self::Swap(a, b) => a.exprs_mut().into_iter().chain(b.exprs_mut()).collect(),
            Self::Each(each) => each.items.exprs_mut(),
            Self::IfLet(probe, ..) => probe.place.exprs_mut().into_iter().chain(&mut probe.args).collect(),
        }
    }

    pub(in crate::tests::random) fn blocks_mut(&mut self) -> Vec<&mut Block> {
        match self {
            Self::Alias(..) | Self::Split(..) | Self::Edit(..) | Self::Swap(..) => Vec::new(),
            Self::Each(Each { body, .. }) | Self::WhilePop(_, _, _, body) => vec![body],
            Self::IfLet(_, then, els) => std::iter::once(then).chain(els).collect(),
        }
    }
}

impl Items {
    pub(in crate::tests::random) fn exprs_mut(&mut self) -> Vec<&mut Expr> {
        match self {
            Self::Of(_, place) | Self::Runs(_, place, _) => place.exprs_mut(),
            Self::Range(lo, hi) => vec![lo, hi],
            Self::Enumerate(inner) | Self::Rev(inner) | Self::StepBy(inner, _) => inner.exprs_mut(),
            Self::Zip(a, b) => a.exprs_mut().into_iter().chain(b.exprs_mut()).collect(),
            Self::Skip(inner, n) | Self::Take(inner, n) => inner.exprs_mut().into_iter().chain([n]).collect(),
        }
    }

    pub(in crate::tests::random) fn places(&self) -> Vec<&Place> {
        match self {
            Self::Of(_, place) | Self::Runs(_, place, _) => vec![place],
            Self::Range(..) => Vec::new(),
            Self::Enumerate(inner)
            | Self::Rev(inner)
            | Self::StepBy(inner, _)
            | Self::Skip(inner, _)
            | Self::Take(inner, _) => inner.places(),
            Self::Zip(a, b) => a.places().into_iter().chain(b.places()).collect(),
        }
    }
}

impl ItemPattern {
    pub(in crate::tests::random) fn vars(&self) -> Vec<&Var> {
        match self {
            Self::Wild => Vec::new(),
            Self::Bind(var) | Self::Deref(var) => vec![var],
            Self::Tuple(parts) => parts.iter().flat_map(Self::vars).collect(),
        }
    }
}
