//! Operations, and what they are made of: literals, places, calls, and the user's own tokens.

use proc_macro2::{Ident, Span, TokenStream};

use super::note::Note;
use super::{Kind, Val};

/// A primitive with a line in the rule table.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Primitive {
    Neg,
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    Method(&'static str),
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Comparison {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

/// The text of a literal, suffix included.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Literal {
    Float(String),
    Int(String),
    Bool(bool),
}

/// A step of a place: `.0`, `[i]`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Step {
    Field(u32),
    Index(Val),
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Place {
    pub(crate) base: Val,
    pub(crate) steps: Vec<Step>,
}

#[derive(Clone, Debug)]
pub(crate) enum Op {
    Literal(Literal),
    /// A const, a static, an associated const: read, never written, so without derivative.
    Const(TokenStream),
    Primitive(Primitive, Vec<Val>),
    Compare(Comparison, Val, Val),
    Not(Val),
    /// `|` of two booleans that are both already there.
    Or(Val, Val),
    /// `as`, with the type as written.
    Cast(Val, TokenStream),
    /// `a.wrapping_sub(b)` of integers.
    WrappingSub(Val, Val),
    /// An inert integer as a float of the same width as the second value.
    FloatLike(Val, Val),
    /// The first value as a float of the same width as the second.
    CastLike(Val, Val),
    /// Both operands are there; only the chosen one flows.
    Select(Val, Val, Val),
    /// Seed times partial, where a zero seed gives zero whatever the partial is.
    Scale(Val, Val),
    /// The identity, accepted by rustc for `f32` and `f64` only: makes a kind that was inferred a checked one.
    Float(Val),
    Tuple(Vec<Val>),
    Array(Vec<Val>),
    Repeat(Val, TokenStream),
    /// A copy of what is at a place; with no steps, of the whole.
    Load(Place),
    /// A new root that starts as a copy of the value.
    Root(Val),
    /// The next version of the base.
    Store(Place, Val),
    /// `place += value` for a float, componentwise addition for an aggregate: the next version of the base.
    AddTo(Place, Val),
    /// `place -= value`, for floats.
    SubFrom(Place, Val),
    /// The sum of two tangents of any shape.
    Sum(Val, Val),
    /// Zeros in the shape of a kind whose shape is written in the source.
    Zeros(Kind),
    /// Zeros in the shape of a value.
    ZerosLike(Val),
    /// A value that is never looked at on the path where it is used; exists only for kinds with a literal.
    Missing(Kind),
    /// Wraps a value that another path does not have, and takes it out again.
    Present(Val),
    Absent,
    Unwrap(Val),
    /// A call. Differentiated calls are `CallVjp`.
    Call(Call),
    /// Value and pullback of an annotated function.
    CallVjp(Call),
    /// The adjoints of all arguments, in order, from a pullback and a seed; those not asked for are `None` in `wanted`.
    Pull {
        pullback: Val,
        seed: Val,
        wanted: Vec<bool>,
    },
    /// What is noted for a graph of the computation; its outs are nodes.
    Note(Note),
    /// The user's tokens, verbatim. Inactive, or refused with `refusal`.
    Opaque(Opaque),
}

#[derive(Clone, Debug)]
pub(crate) struct Call {
    /// The path, without generic arguments at its end.
    pub(crate) callee: TokenStream,
    pub(crate) turbofish: TokenStream,
    /// An argument is a reference through which the callee may change something.
    pub(crate) lends: bool,
    /// The derivative ends here: `stop_gradient`.
    pub(crate) stops: bool,
    pub(crate) args: Vec<Val>,
}

#[derive(Clone, Debug)]
pub(crate) struct Opaque {
    pub(crate) tokens: TokenStream,
    /// The user's variables that the tokens mention.
    pub(crate) reads: Vec<(Ident, Val)>,
    /// The positions of those that are mentioned only where the derivative ends.
    pub(crate) stopped: Vec<usize>,
    /// Roots that the tokens may change; the values are their versions before. The versions after are the last
    /// `writes.len()` outs of the `Let`.
    pub(crate) writes: Vec<(Ident, Val)>,
    pub(crate) role: Role,
    pub(crate) refusal: Refusal,
}

/// What the tokens of an [`Opaque`] are for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Role {
    /// An expression with a value.
    Value,
    /// A statement without a value: prints, asserts.
    Effect,
    /// Never returns.
    Diverges,
}

/// Why a value cannot flow through an [`Opaque`], for the error that is given if an active one does.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) span: Span,
    pub(crate) message: String,
    /// Reading an active value is refused already (unknown macros), not only an active result.
    pub(crate) on_read: bool,
}

impl Place {
    pub(crate) fn whole(base: Val) -> Self {
        Self { base, steps: Vec::new() }
    }
}

impl Literal {
    pub(crate) fn float(text: &str) -> Self {
        Self::Float(text.to_owned())
    }
}

impl Comparison {
    pub(crate) fn symbol(self) -> &'static str {
        match self {
            Self::Eq => "==",
            Self::Ne => "!=",
            Self::Lt => "<",
            Self::Le => "<=",
            Self::Gt => ">",
            Self::Ge => ">=",
        }
    }
}
