//! The intermediate form: a structured tree in static single assignment.
//!
//! ```text
//! Function = params, primal: Region, adjoint: (seed, Region)?
//! Region   = stmts: [Stmt], tail: [Val]            (no tail at all if it diverges)
//! Stmt     = Let { outs, op }
//!          | If { cond, then: Region, els: Region, outs }
//!          | Match { scrutinee, arms: [(pattern, binds, guard: Region?, body: Region)], outs }
//!          | Loop { space, carried: [(init, param, out)], body, stop?, tape?, replay? }
//! Space    = Forever | While(Region) | Range { index, range } | Count(Val)
//! Place    = base . (field | index | part)*
//! ```
//!
//! What always holds (`verify.rs` checks it):
//!
//! - every [`Val`] is defined once and dominates its uses; a region sees what encloses it;
//! - control leaves a region only at its end: `break`, `continue` and `return` are values
//!   (the `stop` of a loop, flags tested by an `If`), never jumps;
//! - memory that changes in place is a chain of versions of one [`Root`]: `Store` takes a version and makes the
//!   next one, and no version is read after the next exists. All versions of a root are one Rust variable.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};

pub(crate) mod build;
pub(crate) mod chain;
pub(crate) mod extents;
pub(crate) mod finals;
mod kind;
pub(crate) mod note;
mod op;
pub(crate) mod print;
pub(crate) mod sets;
pub(crate) mod signature;
pub(crate) mod text;
pub(crate) mod trips;
pub(crate) mod verify;
pub(crate) mod visit;

pub(crate) use op::{
    Again, Arg, Borrow, Call, Comparison, Edit, Integer, Literal, Op, Opaque, Part, Place, Primitive, Pull,
    Refusal, Role, Step,
};

/// A value: one definition, any number of uses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Val(pub(crate) u32);

/// A variable that is changed in place; its versions are [`Val`]s.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Root(pub(crate) u32);

/// Ties a statement of the primal sweep to its mirror image in the adjoint sweep.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct Mirror(pub(crate) u32);

/// What is known of a value besides its definition.
#[derive(Clone, Debug)]
pub(crate) struct Info {
    /// The user's variable, or a name derived from it; temporaries have none.
    pub(crate) name: Option<Name>,
    pub(crate) kind: Kind,
    pub(crate) root: Option<Root>,
    /// The type that the user wrote at its `let`.
    pub(crate) ty: Option<TokenStream>,
    pub(crate) span: Span,
}

/// A name for a value, before names are made unique.
#[derive(Clone, Debug)]
pub(crate) enum Name {
    /// The user's own identifier, with the user's span.
    User(Ident),
    /// A base for a generated name.
    Base(String),
}

/// What is known of a value's type; the user's tokens are all there is to know it from.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Unknown,
    Float(Width),
    Int,
    Bool,
    Unit,
    Tuple(Vec<Kind>),
    /// The element and, where it was written, the length.
    Array(Box<Kind>, Option<TokenStream>),
    /// Elements that live elsewhere: what a reference to a slice refers to.
    Slice(Box<Kind>),
    /// A `Vec`: elements on the heap, any number of them.
    Vec(Box<Kind>),
    /// A known type that carries no float: `&str`, `char`, …
    Inert,
}

/// Which float; `Unknown` where only inference by rustc can tell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Width {
    F32,
    F64,
    Unknown,
}

/// A whole function: the primal as lowered, or a derivative.
#[derive(Clone, Debug)]
pub(crate) struct Function {
    pub(crate) params: Vec<Val>,
    pub(crate) primal: Region,
    /// The adjoint sweep sees every value of the primal sweep's outermost region.
    pub(crate) adjoint: Option<Adjoint>,
    /// Parameters that are references.
    pub(crate) lent: Vec<Lent>,
    /// Indexed by [`Val`].
    pub(crate) infos: Vec<Info>,
    /// Branches of the primal sweep that only compute again what has been computed, for the sake of a derivative.
    pub(crate) repeated: BTreeSet<Mirror>,
    pub(crate) roots: u32,
    pub(crate) mirrors: u32,
    /// The number of the first value of the adjoint sweep.
    pub(crate) first_adjoint: u32,
    /// Loops that only compute a sum whose terms may be added in any order.
    pub(crate) lanes: BTreeSet<Mirror>,
}

/// A parameter that is a reference to what the caller owns.
#[derive(Clone, Debug)]
pub(crate) struct Lent {
    /// What it refers to, at the start.
    pub(crate) param: Val,
    /// `&mut`: the parameter's value has a root, and the caller sees its last version.
    pub(crate) mutable: bool,
    /// The buffer for its adjoint at the start: the first version of a root.
    pub(crate) buffer: Option<Val>,
    /// Every float of the buffer is assigned, so it need not be cleared before.
    pub(crate) overwritten: bool,
}

/// The adjoint sweep: from the adjoint of the result to the adjoints of the parameters (its region's tail).
#[derive(Clone, Debug)]
pub(crate) struct Adjoint {
    pub(crate) seed: Val,
    pub(crate) body: Region,
}

/// Statements and the values they hand to the enclosing statement.
#[derive(Clone, Debug, Default)]
pub(crate) struct Region {
    pub(crate) stmts: Vec<Stmt>,
    pub(crate) tail: Vec<Val>,
    /// The end is never reached (the last statement panics or loops for ever); the tail is then empty.
    pub(crate) diverges: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum Stmt {
    Let(Let),
    If(If),
    Match(Match),
    Loop(Box<Loop>),
}

#[derive(Clone, Debug)]
pub(crate) struct Let {
    /// Most operations define one value; effects none, calls with a pullback and pullbacks several.
    pub(crate) outs: Vec<Val>,
    pub(crate) op: Op,
}

#[derive(Clone, Debug)]
pub(crate) struct If {
    pub(crate) mirror: Mirror,
    pub(crate) cond: Val,
    pub(crate) then: Region,
    pub(crate) els: Region,
    pub(crate) outs: Vec<Val>,
}

#[derive(Clone, Debug)]
pub(crate) struct Match {
    pub(crate) mirror: Mirror,
    pub(crate) scrutinee: Val,
    pub(crate) arms: Vec<Arm>,
    pub(crate) outs: Vec<Val>,
}

#[derive(Clone, Debug)]
pub(crate) struct Arm {
    pub(crate) pattern: TokenStream,
    /// Variables that the pattern binds, under the user's names.
    pub(crate) binds: Vec<(Ident, Val)>,
    /// Its tail is one boolean; it sees the binds.
    pub(crate) guard: Option<Region>,
    pub(crate) body: Region,
}

#[derive(Clone, Debug)]
pub(crate) struct Loop {
    pub(crate) mirror: Mirror,
    pub(crate) space: Space,
    /// `body.tail` holds the next value of each, in this order.
    pub(crate) carried: Vec<Carried>,
    pub(crate) body: Region,
    /// A boolean of the body: leave after this iteration.
    pub(crate) stop: Option<Val>,
    /// What each iteration leaves for the adjoint sweep.
    pub(crate) tape: Option<Tape>,
    /// The tape of the mirror image, read back from its end.
    pub(crate) replay: Option<Tape>,
}

#[derive(Clone, Debug)]
pub(crate) struct Carried {
    pub(crate) init: Val,
    pub(crate) param: Val,
    pub(crate) out: Val,
}

/// One record per iteration. Written: `fields` are values of the body and `tape` is defined after the loop.
/// Replayed: `tape` is used and `fields` are defined in each iteration. Without `tape`, the run that was written last
/// is the first to be read back.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_field_names,
    reason = "the tape is a value, and the rest is what is known of it here"
)]
pub(crate) struct Tape {
    pub(crate) tape: Option<Val>,
    pub(crate) fields: Vec<Val>,
    /// Replayed from its start, and not from its end.
    pub(crate) forward: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum Space {
    /// Until `stop` or, in an adjoint sweep, until the replayed tape ends.
    Forever,
    /// Its region is run before each iteration, sees the carried parameters, and ends in one boolean.
    While(Region),
    Range {
        index: Val,
        range: Range,
    },
    /// This many times.
    Count(Val),
}

/// `lo..hi` or `lo..=hi` and what was called on it, in order.
#[derive(Clone, Debug)]
pub(crate) struct Range {
    pub(crate) lo: Val,
    pub(crate) hi: Val,
    pub(crate) inclusive: bool,
    pub(crate) adapters: Vec<Adapter>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Adapter {
    Rev,
    StepBy(Val),
}

impl Function {
    pub(crate) fn info(&self, val: Val) -> &Info {
        &self.infos[val.0 as usize]
    }

    pub(crate) fn info_mut(&mut self, val: Val) -> &mut Info {
        &mut self.infos[val.0 as usize]
    }

    pub(crate) fn kind(&self, val: Val) -> &Kind {
        &self.info(val).kind
    }

    /// Whether a value is what a parameter refers to, or the buffer for its adjoint.
    pub(crate) fn is_lent(&self, val: Val) -> bool {
        let root = self.info(val).root;
        let is_same = |other: Val| other == val || root.is_some() && self.info(other).root == root;
        self.lent.iter().any(|lent| is_same(lent.param) || lent.buffer.is_some_and(is_same))
    }

    /// Notes the type of a value; of all versions, if it is one of them.
    pub(crate) fn annotate(&mut self, val: Val, ty: &TokenStream) {
        if let Some(root) = self.info(val).root {
            let versions = self.infos.iter_mut().filter(|info| info.root == Some(root));
            return versions.for_each(|info| info.ty = info.ty.take().or_else(|| Some(ty.clone())));
        }
        self.info_mut(val).ty.get_or_insert_with(|| ty.clone());
    }

    pub(crate) fn fresh(&mut self, info: Info) -> Val {
        let val = Val(u32::try_from(self.infos.len()).unwrap_or(u32::MAX));
        self.infos.push(info);
        val
    }

    pub(crate) fn fresh_root(&mut self) -> Root {
        self.roots += 1;
        Root(self.roots)
    }

    pub(crate) fn fresh_mirror(&mut self) -> Mirror {
        self.mirrors += 1;
        Mirror(self.mirrors)
    }
}
