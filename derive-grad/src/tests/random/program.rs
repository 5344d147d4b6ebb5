//! Random programs as data, and as Rust source text.
//!
//! Types are part of the expressions and variables are known by number, so a program can be cut down without
//! being type-checked again: only scopes have to be looked at (`shrink.rs`).

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
}

#[derive(Clone, PartialEq, Debug)]
pub(super) struct Var {
    pub(super) id: u32,
    pub(super) name: String,
    pub(super) ty: Type,
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
    Return(Expr),
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
    /// How many floats it holds; types without any are inert.
    pub(super) fn floats(self) -> usize {
        match self {
            Self::Unit | Self::Int | Self::Size | Self::Bool | Self::Exponent => 0,
            Self::Float => 1,
            Self::Pair | Self::Row => 2,
            Self::Nest | Self::Vector => 3,
            Self::Matrix => 4,
        }
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
        }
    }

    /// The type of a part.
    pub(super) fn part(self, step: &Step) -> Self {
        match (self, step) {
            (Self::Matrix, _) => Self::Row,
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
        };
        Self { ty, node }
    }

    pub(super) fn read(var: &Var) -> Self {
        Self { ty: var.ty, node: Node::Read(Place { var: var.clone(), steps: Vec::new() }) }
    }

    pub(super) fn block(ty: Type, block: Block) -> Self {
        Self { ty, node: Node::Block(block) }
    }
}

impl Program {
    pub(super) fn main(&self) -> &Function {
        &self.functions[self.functions.len() - 1]
    }
}
