//! Random programs as data, and as Rust source text.
//!
//! Types are part of the expressions and variables are known by number, so a program can be cut down without
//! being type-checked again: only scopes have to be looked at (`shrink.rs`).

mod memory;

pub(super) use memory::{Access, Each, Elem, Hold, ItemPattern, Items, Memory, Own, Probe, Way};

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Type {
    Unit,
    Float,
    Int,
    Size,
    Bool,
    Pair,
    /// A pair inside of a pair.
    Nest,
    Vector,
    Matrix,
    Row,
    /// Of `powi`.
    Exponent,
    /// A sequence of any length.
    Seq(Elem, Own),
}

#[derive(Clone, PartialEq, Debug)]
pub(super) struct Var {
    pub(super) id: u32,
    pub(super) name: String,
    /// Of what it refers to, if it is a reference.
    pub(super) ty: Type,
    pub(super) hold: Hold,
}

#[derive(Clone, PartialEq, Debug)]
pub(super) struct Expr {
    pub(super) ty: Type,
    pub(super) node: Node,
}

#[derive(Clone, PartialEq, Debug)]
pub(super) enum Node {
    Literal(String),
    /// A const item or a path into the standard library, and its value.
    Const(&'static str, f64),
    Read(Place),
    Neg(Box<Expr>),
    Not(Box<Expr>),
    Binary(&'static str, Box<Expr>, Box<Expr>),
    Method(&'static str, Vec<Expr>),
    /// `f64::sin(x)`
    Path(&'static str, Vec<Expr>),
    Cast(Box<Expr>),
    Tuple(Vec<Expr>),
    Array(Vec<Expr>),
    Repeat(Box<Expr>, usize),
    Call(String, Vec<Expr>),
    Block(Block),
    If(Box<Expr>, Block, Option<Block>),
    Match(Box<Expr>, Vec<Arm>),
    Loop(Box<Loop>),
    Memory(Box<Access>),
}

#[derive(Clone, PartialEq, Debug)]
pub(super) struct Place {
    pub(super) var: Var,
    pub(super) steps: Vec<Step>,
}

#[derive(Clone, PartialEq, Debug)]
pub(super) enum Step {
    Field(u32),
    Index(Expr),
    /// `[lo..hi]`, `[..]`, `[lo..=hi]`
    Part(Option<Expr>, Option<Expr>, bool),
}

#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Block {
    pub(super) stmts: Vec<Stmt>,
    pub(super) tail: Option<Box<Expr>>,
}

#[derive(Clone, PartialEq, Debug)]
pub(super) struct Arm {
    pub(super) pattern: Pattern,
    pub(super) guard: Option<Expr>,
    pub(super) body: Block,
}

#[derive(Clone, PartialEq, Debug)]
pub(super) enum Pattern {
    Wild,
    Bind(Var, bool),
    Literal(String),
    Range(i64, i64, bool),
    From(i64),
    Or(Vec<Pattern>),
    Tuple(Vec<Pattern>),
    At(Var, Box<Pattern>),
}

#[derive(Clone, PartialEq, Debug)]
pub(super) enum Stmt {
    Let(Let),
    Deferred(Box<Deferred>),
    Assign(Place, &'static str, Expr),
    Expr(Expr),
    For(Box<For>),
    While(Box<While>),
    Break(Option<String>, Option<Expr>),
    Continue(Option<String>),
    Return(Option<Expr>),
    Memory(Box<Memory>),
}

#[derive(Clone, PartialEq, Debug)]
pub(super) struct Let {
    pub(super) pattern: Pattern,
    pub(super) annotated: bool,
    pub(super) init: Expr,
    pub(super) els: Option<Block>,
}

/// `let x; if c { …; x = a; } else { …; x = b; }`: the tails of the branches are what is assigned.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Deferred {
    pub(super) var: Var,
    pub(super) mutable: bool,
    pub(super) cond: Expr,
    pub(super) then: Block,
    pub(super) els: Block,
}

#[derive(Clone, PartialEq, Debug)]
pub(super) struct For {
    pub(super) label: Option<String>,
    /// `None` for `_`.
    pub(super) var: Option<Var>,
    pub(super) lo: Expr,
    pub(super) hi: Expr,
    pub(super) inclusive: bool,
    pub(super) adapters: Vec<Adapter>,
    pub(super) body: Block,
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Adapter {
    Rev,
    StepBy(usize),
}

/// Its counter is declared before it and counts at the start of the body, so it ends whatever the body does.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct While {
    pub(super) label: Option<String>,
    pub(super) counter: Var,
    pub(super) limit: usize,
    pub(super) cond: Option<Expr>,
    pub(super) body: Block,
}

/// A `loop` in a block that declares its counter; it breaks with `value` once the counter is over the limit.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Loop {
    pub(super) label: Option<String>,
    pub(super) counter: Var,
    pub(super) limit: usize,
    pub(super) value: Option<Expr>,
    pub(super) body: Block,
}

#[derive(Clone, PartialEq, Debug)]
pub(super) struct Function {
    pub(super) name: String,
    pub(super) params: Vec<Param>,
    pub(super) result: Type,
    pub(super) body: Block,
}

#[derive(Clone, PartialEq, Debug)]
pub(super) struct Param {
    pub(super) var: Var,
    pub(super) mutable: bool,
}

/// The last function is the one that is differentiated; it calls those before it.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Program {
    pub(super) functions: Vec<Function>,
}

impl Type {
    /// Whether it holds floats; types without any are inert.
    pub(super) fn is_active(self) -> bool {
        !matches!(
            self,
            Self::Unit | Self::Int | Self::Size | Self::Bool | Self::Exponent | Self::Seq(Elem::Size, _)
        )
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Unit => "()",
            Self::Float => "f64",
            Self::Int => "i64",
            Self::Size => "usize",
            Self::Bool => "bool",
            Self::Pair => "(f64, f64)",
            Self::Nest => "((f64, f64), f64)",
            Self::Vector => "[f64; 3]",
            Self::Matrix => "[[f64; 2]; 2]",
            Self::Row => "[f64; 2]",
            Self::Exponent => "i32",
            Self::Seq(elem, own) => memory::name(elem, own),
        }
    }

    /// The type of a part.
    pub(super) fn part(self, step: &Step) -> Self {
        match (self, step) {
            (_, Step::Part(..)) => self.slice().unwrap_or(self),
            (_, Step::Index(_)) => self.elem().unwrap_or(Self::Float),
            (Self::Nest, Step::Field(0)) => Self::Pair,
            _ => Self::Float,
        }
    }
}

impl Expr {
    pub(super) fn new(ty: Type, node: Node) -> Self {
        Self { ty, node }
    }

    /// The simplest expression of a type.
    pub(super) fn plain(ty: Type) -> Self {
        let zero = || Self::plain(Type::Float);
        let node = match ty {
            Type::Unit => Node::Block(Block::default()),
            Type::Float => Node::Literal(String::from("0.5_f64")),
            Type::Int => Node::Literal(String::from("1_i64")),
            Type::Size => Node::Literal(String::from("1_usize")),
            Type::Bool => Node::Literal(String::from("true")),
            Type::Exponent => Node::Literal(String::from("2_i32")),
            Type::Pair => Node::Tuple(vec![zero(), zero()]),
            Type::Nest => Node::Tuple(vec![Self::plain(Type::Pair), zero()]),
            Type::Vector => Node::Repeat(Box::new(zero()), 3),
            Type::Row => Node::Repeat(Box::new(zero()), 2),
            Type::Matrix => Node::Repeat(Box::new(Self::plain(Type::Row)), 2),
            Type::Seq(elem, Own::Vec) => Node::Memory(Box::new(Access::List(vec![Self::plain(elem.ty())]))),
            // A slice is no value; what is lent as one is.
            Type::Seq(elem, Own::Slice) => Node::Memory(Box::new(Access::BorrowNew(
                false,
                Self { ty, node: Node::Array(vec![Self::plain(elem.ty())]) },
            ))),
        };
        Self { ty, node }
    }

    pub(super) fn read(var: &Var) -> Self {
        Self { ty: var.ty, node: Node::Read(Place::whole(var)) }
    }

    pub(super) fn memory(ty: Type, access: Access) -> Self {
        Self { ty, node: Node::Memory(Box::new(access)) }
    }

    pub(super) fn block(ty: Type, block: Block) -> Self {
        Self { ty, node: Node::Block(block) }
    }
}

impl Place {
    pub(super) fn whole(var: &Var) -> Self {
        Self { var: var.clone(), steps: Vec::new() }
    }

    pub(super) fn at(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    pub(super) fn ty(&self) -> Type {
        self.steps.iter().fold(self.var.ty, Type::part)
    }

    /// The expressions of its indices.
    pub(super) fn exprs_mut(&mut self) -> Vec<&mut Expr> {
        let exprs = self.steps.iter_mut().map(|step| match step {
            Step::Field(_) => Vec::new(),
            Step::Index(index) => vec![index],
            Step::Part(lo, hi, _) => lo.iter_mut().chain(hi).collect(),
        });
        exprs.flatten().collect()
    }
}

impl Program {
    pub(super) fn main(&self) -> &Function {
        &self.functions[self.functions.len() - 1]
    }
}
