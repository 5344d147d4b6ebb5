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

/// A step of a place: `.0`, `[i]`, `[a..b]`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Step {
    Field(u32),
    Index(Val),
    Part(Part),
}

/// A range of elements.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Part {
    pub(crate) lo: Option<Val>,
    pub(crate) hi: Option<Val>,
    pub(crate) inclusive: bool,
}

/// Integer arithmetic of the compiler's own.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Integer {
    /// Of `i32`.
    WrappingSub,
    /// These are of `usize`.
    SaturatingSub,
    DivCeil,
    Min,
}

/// A change of a sequence as a whole, or of its length. Each has an adjoint of the same form.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Edit {
    /// Appends an element.
    Push,
    /// Gives the last element, which must be there.
    Pop,
    /// Takes an index and an element.
    Insert,
    /// Gives the element at an index.
    Remove,
    /// Shortens to a length.
    Truncate,
    /// Appends zeros up to a length; only for adjoints.
    Extend,
    /// Exchanges two elements.
    Swap,
    Reverse,
    RotateLeft,
    RotateRight,
    /// Sets all floats to zero and keeps the shape; only for adjoints.
    Clear,
    /// Puts the elements in an order that [`Op::Order`] gave.
    Permute,
    /// Puts the elements back where they were before; only for adjoints.
    PermuteBack,
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
    /// Arithmetic of integers that never panics.
    Integer(Integer, Val, Val),
    /// The value is moved out of its variable.
    Move(Val),
    /// An inert integer as a float of the same width as the second value.
    FloatLike(Val, Val),
    /// The first value as a float of the same width as the second.
    CastLike(Val, Val),
    /// Both operands are there; only the chosen one flows.
    Select(Val, Val, Val),
    /// Seed times partial, where a zero seed gives zero whatever the partial is.
    Scale(Val, Val),
    /// The first value, whose derivative goes through the second instead. Only between lowering and the adjoint sweep.
    Through(Val, Val),
    /// The identity, accepted by rustc for `f32` and `f64` only: makes a kind that was inferred a checked one.
    Float(Val),
    Tuple(Vec<Val>),
    Array(Vec<Val>),
    Repeat(Val, TokenStream),
    /// A vector of copies of the first value, as many as the second says.
    Filled(Val, Val),
    /// An empty vector, with room for some elements.
    Empty(Option<Val>),
    /// The number of elements at a place.
    Len(Place),
    /// The stable order in which a comparison sorts the elements of a place, as a list of their positions.
    Order(Place, TokenStream),
    /// A copy of a place that a pullback will be lent, if the callee says that it needs it: the callee's path and the
    /// position of the argument.
    Snapshot(Place, TokenStream, usize),
    /// Looks at a place, which panics if it is not there.
    Touch(Place),
    /// A copy of what is at a place; with no steps, of the whole.
    Load(Place),
    /// The same, where what is there may be of a type that is not copied by itself.
    Clone(Place),
    /// A new root that starts as a copy of the value.
    Root(Val),
    /// The next version of the base.
    Store(Place, Val),
    /// `place += value` for a float, componentwise addition for an aggregate: the next version of the base.
    AddTo(Place, Val),
    /// Adds what is at the second place to the first, element by element: the next version of the first base.
    AddFrom(Place, Place),
    /// `place -= value`, for floats.
    SubFrom(Place, Val),
    /// Changes a sequence: the next version of the base, after the element for those that give one.
    Edit(Edit, Place, Vec<Val>),
    /// Exchanges what is at places of two variables: the next versions of both.
    Exchange(Place, Place),
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
    /// A call: the result, and the next versions of what is lent mutably. Differentiated calls are `CallVjp`.
    Call(Call),
    /// Result and pullback of an annotated function, and the next versions of what is lent mutably.
    CallVjp(Call),
    /// What a pullback gives: adjoints of values, and the next versions of adjoints that it adds to.
    Pull(Pull),
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
    /// The callee is there, and has no derivative.
    pub(crate) underived: bool,
    pub(crate) args: Vec<Arg>,
}

/// How an argument travels.
#[derive(Clone, Debug)]
pub(crate) enum Arg {
    Value(Val),
    /// `&place`
    Shared(Place),
    /// `&mut place`. `surely`: the source says so; otherwise a mutable reference is handed on, and the callee may want
    /// a shared one.
    Mutable {
        place: Place,
        surely: bool,
    },
}

/// What a pullback is lent in the place of an argument.
#[derive(Clone, Debug)]
pub(crate) enum Again {
    /// The same content as in the call.
    Place(Place),
    /// The same content, if the callee asks for it.
    Maybe(Place),
    /// The callee has overwritten it, and needs nothing of it.
    Nothing,
}

/// A call of a pullback.
#[derive(Clone, Debug)]
pub(crate) struct Pull {
    pub(crate) pullback: Val,
    pub(crate) seed: Val,
    /// What the call was lent, lent once more.
    pub(crate) again: Vec<Again>,
    /// For each of those, the place of its adjoint; `None` where nobody wants it.
    pub(crate) receivers: Vec<Option<Place>>,
    /// For each argument of the call, whether its adjoint is a result that is asked for.
    pub(crate) wanted: Vec<bool>,
}

#[derive(Clone, Debug)]
pub(crate) struct Opaque {
    pub(crate) tokens: TokenStream,
    /// The user's variables that the tokens mention.
    pub(crate) reads: Vec<(Ident, Val)>,
    /// The positions of those that are mentioned only where the derivative ends.
    pub(crate) stopped: Vec<usize>,
    /// References of the user that the tokens mention, to places.
    pub(crate) borrows: Vec<Borrow>,
    /// Roots that the tokens may change; the values are their versions before. The versions after are the last
    /// `writes.len()` outs of the `Let`.
    pub(crate) writes: Vec<(Ident, Val)>,
    pub(crate) role: Role,
    pub(crate) refusal: Refusal,
}

/// A name that stands for a reference to a place.
#[derive(Clone, Debug)]
pub(crate) struct Borrow {
    pub(crate) ident: Ident,
    pub(crate) place: Place,
    pub(crate) mutable: bool,
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
    /// The message says all there is to say: what becomes of the value is not reported as well.
    pub(crate) hides: bool,
}

impl Place {
    pub(crate) fn whole(base: Val) -> Self {
        Self { base, steps: Vec::new() }
    }
}

impl Edit {
    /// Whether the edit gives an element.
    pub(crate) fn gives(self) -> bool {
        matches!(self, Self::Pop | Self::Remove)
    }
}

impl Arg {
    /// The value, or the variable that is lent.
    pub(crate) fn base(&self) -> Val {
        match self {
            Self::Value(val) => *val,
            Self::Shared(place) | Self::Mutable { place, .. } => place.base,
        }
    }
}

impl Call {
    /// The arguments that are references, as places.
    pub(crate) fn lent(&self) -> impl Iterator<Item = &Place> {
        self.args.iter().filter_map(|arg| match arg {
            Arg::Value(_) => None,
            Arg::Shared(place) | Arg::Mutable { place, .. } => Some(place),
        })
    }

    /// The places that the callee may change.
    pub(crate) fn changed(&self) -> impl Iterator<Item = &Place> {
        self.args.iter().filter_map(|arg| match arg {
            Arg::Value(_) | Arg::Shared(_) => None,
            Arg::Mutable { place, .. } => Some(place),
        })
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
