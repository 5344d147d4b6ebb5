//! Random programs: well typed, accepted by rustc, sure to end, and numerically tame.
//!
//! Tame means: every float expression has a bound on its magnitude, kept small by squashing; partial functions get
//! arguments from the inside of their domain; integers stay small enough not to overflow. Loops count, so whatever
//! their bodies do, they end. The same seed always gives the same program.

mod aliases;
mod calls;
mod choices;
mod edits;
mod floats;
mod functions;
mod inert;
mod items;
mod lists;
mod loops;
mod memory;
mod reductions;
mod scratch;
mod stmts;

use super::program::{Expr, Function, Hold, Node, Program, Stmt, Type, Var};

/// A program that is determined by the seed; `size` is roughly its number of statements.
pub(super) fn program(seed: u64, size: u32) -> Program {
    made(seed, size, false)
}

/// The same with many loops that look for an extremum, add something up or fill a buffer again and again.
pub(super) fn reducing(seed: u64, size: u32) -> Program {
    made(seed, size, true)
}

fn made(seed: u64, size: u32, reduces: bool) -> Program {
    let mut rng = fastrand::Rng::with_seed(seed);
    let count = rng.usize(1..=3);
    let mut functions: Vec<Function> = Vec::new();
    for number in 0..count {
        let name = format!("f{number}");
        let mut generator = Generator {
            rng: rng.fork(),
            next: 0,
            scope: Vec::new(),
            loops: Vec::new(),
            repetition: 0,
            returns: true,
            callees: functions.iter().map(Signature::of).collect(),
            own: None,
            result: Type::Float,
            pure: false,
            remembers: rng.u32(0..100) < 75,
            reduces,
            blocks: Vec::new(),
            hoisted: None,
            fuel: i64::from(size) / if number + 1 == count { 1 } else { 3 },
            nesting: 0,
        };
        functions.push(generator.function(name, number + 1 == count));
    }
    Program { functions }
}

/// A float expression and a bound on its magnitude.
struct Bounded {
    expr: Expr,
    bound: f64,
}

#[derive(Clone)]
struct Signature {
    name: String,
    params: Vec<(Type, Hold)>,
    result: Type,
}

/// A variable in scope.
#[derive(Clone)]
struct Entry {
    var: Var,
    mutable: bool,
    /// On the magnitude of the floats inside.
    bound: f64,
    /// How many elements there are at least.
    least: usize,
    /// A mutable reference to it is alive, or its content is gone: it cannot be named.
    hidden: bool,
    /// A shared reference to it is alive.
    locked: bool,
    /// How many loops and which block it is declared in.
    repetition: usize,
    block: u32,
}

struct Target {
    label: Option<String>,
    /// What `break` hands out.
    value: Type,
}

#[allow(clippy::struct_excessive_bools, reason = "each says one thing that may be done here or not")]
struct Generator {
    rng: fastrand::Rng,
    next: u32,
    scope: Vec<Entry>,
    /// The loops that an exit can leave from here.
    loops: Vec<Target>,
    /// How many loops enclose the place, whether they can be left from here or not.
    repetition: usize,
    /// The function can be left from here.
    returns: bool,
    callees: Vec<Signature>,
    /// The function itself and its depth, where it may call itself.
    own: Option<(Signature, Var)>,
    /// What the function returns.
    result: Type,
    /// Nothing may be changed here.
    pure: bool,
    /// The function has to do with memory.
    remembers: bool,
    /// The function has loops that look for an extremum or add something up.
    reduces: bool,
    /// The numbers of the blocks that enclose the place.
    blocks: Vec<u32>,
    /// What has to be computed before the statement that is being made, where there is room for it.
    hoisted: Option<Vec<Stmt>>,
    /// How much more may be generated before everything becomes simple.
    fuel: i64,
    /// How many blocks enclose the place.
    nesting: u32,
}

/// Variables that change in place may reach this magnitude.
const MUTABLE_BOUND: f64 = 12.0;
const RESULT_BOUND: f64 = 8.0;
const PARAM_BOUND: f64 = 2.0;

impl Signature {
    fn of(function: &Function) -> Self {
        let params = function.params.iter().map(|param| (param.var.ty, param.var.hold)).collect();
        Self { name: function.name.clone(), params, result: function.result }
    }
}

impl Generator {
    fn chance(&mut self, percent: u32) -> bool {
        self.rng.u32(0..100) < percent
    }

    fn variable(&mut self, name: String, ty: Type) -> Var {
        self.next += 1;
        Var { id: self.next, name, ty, hold: Hold::Value }
    }

    fn reference(&mut self, ty: Type, hold: Hold) -> Var {
        let name = self.fresh_name(ty);
        Var { hold, ..self.variable(name, ty) }
    }

    /// A name that no variable in scope has.
    fn fresh_name(&mut self, ty: Type) -> String {
        let letter = match ty {
            Type::Float => "y",
            Type::Int => "n",
            Type::Size => "k",
            Type::Bool => "c",
            Type::Pair | Type::Nest => "p",
            Type::Vector => "a",
            Type::Matrix => "m",
            Type::Row | Type::Unit | Type::Exponent => "r",
            Type::Seq(..) if ty.is_vec() => "v",
            Type::Seq(..) => "s",
        };
        self.next += 1;
        format!("{letter}{}", self.next)
    }

    /// A new variable; now and then it shadows one that exists.
    fn binding(&mut self, ty: Type) -> Var {
        let existing = self.scope.len();
        let shadowed = if existing > 1 && self.chance(25) { Some(self.rng.usize(1..existing)) } else { None };
        let shadowed =
            shadowed.map(|index| self.scope[index].var.name.clone()).filter(|name| name != "depth");
        let name = shadowed.unwrap_or_else(|| self.fresh_name(ty));
        self.variable(name, ty)
    }

    /// The variables of a type that can be named here.
    fn visible(&self, wanted: impl Fn(&Entry) -> bool) -> Vec<Entry> {
        let entries = self.scope.iter().enumerate();
        let hidden =
            |index: usize, name: &str| self.scope[index + 1..].iter().any(|entry| entry.var.name == name);
        let entries = entries.filter(|(index, entry)| !entry.hidden && !hidden(*index, &entry.var.name));
        let seen = entries.map(|(_, entry)| Entry {
            mutable: entry.mutable && !entry.locked && !self.pure,
            ..entry.clone()
        });
        seen.filter(|entry| wanted(entry)).collect()
    }

    fn pick(&mut self, wanted: impl Fn(&Entry) -> bool) -> Option<Entry> {
        let entries = self.visible(wanted);
        if entries.is_empty() { None } else { Some(entries[self.rng.usize(..entries.len())].clone()) }
    }

    /// Runs `make` in a scope of its own.
    fn scoped<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> T {
        let mark = self.scope.len();
        let least: Vec<usize> = self.scope.iter().map(|entry| entry.least).collect();
        self.nesting += 1;
        self.next += 1;
        self.blocks.push(self.next);
        let hoisted = self.hoisted.take();
        let made = make(self);
        self.hoisted = hoisted;
        self.blocks.pop();
        self.nesting -= 1;
        self.scope.truncate(mark);
        // It may not have been run.
        self.scope.iter_mut().zip(least).for_each(|(entry, least)| entry.least = entry.least.min(least));
        made
    }

    /// Statements, and before them what has to be computed before.
    fn hoisting(&mut self, make: impl FnOnce(&mut Self) -> Vec<Stmt>) -> Vec<Stmt> {
        let outer = self.hoisted.replace(Vec::new());
        let made = make(self);
        let mut stmts = std::mem::replace(&mut self.hoisted, outer).unwrap_or_default();
        stmts.extend(made);
        stmts
    }

    fn entry(&mut self, var: &Var) -> Option<&mut Entry> {
        self.scope.iter_mut().rev().find(|entry| entry.var.id == var.id)
    }

    /// Runs `make` while a reference to a variable is alive.
    fn borrowed<T>(&mut self, var: &Var, mutable: bool, make: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.borrow(var, mutable);
        let made = make(self);
        self.give_back(var, before);
        made
    }

    /// Marks a variable as borrowed; gives what it was marked as before.
    fn borrow(&mut self, var: &Var, mutable: bool) -> (bool, bool) {
        let Some(entry) = self.entry(var) else { return (false, false) };
        let before = (entry.hidden, entry.locked);
        (entry.hidden, entry.locked) = (entry.hidden || mutable, true);
        before
    }

    fn give_back(&mut self, var: &Var, (hidden, locked): (bool, bool)) {
        if let Some(entry) = self.entry(var) {
            (entry.hidden, entry.locked) = (hidden, locked);
        }
    }

    /// Makes something that no exit may leave: exits are differentiated where they stand in statements, in the
    /// value of a `let` or an assignment and at the end of a block, but not in the middle of an expression.
    fn sealed<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> T {
        let loops = std::mem::take(&mut self.loops);
        let returns = std::mem::replace(&mut self.returns, false);
        let made = make(self);
        (self.loops, self.returns) = (loops, returns);
        made
    }

    /// Whether there is room for something with blocks inside.
    fn is_roomy(&self) -> bool {
        self.fuel > 0 && self.nesting < 5
    }

    /// An expression in a place where exits are allowed.
    fn value(&mut self, ty: Type, depth: u32, bound: f64) -> Expr {
        if self.is_roomy() && self.chance(20) {
            self.fuel -= 1;
            return self.block_expr(ty, bound);
        }
        self.expr(ty, depth, bound)
    }

    fn expr(&mut self, ty: Type, depth: u32, bound: f64) -> Expr {
        match ty {
            Type::Float => self.float_within(depth, bound),
            Type::Int => self.int(depth),
            Type::Size => self.size(depth),
            Type::Bool => self.bool(depth),
            Type::Unit => Expr::plain(Type::Unit),
            Type::Seq(elem, _) => self.list(elem, depth, bound),
            _ => self.aggregate(ty, depth, bound),
        }
    }
}

fn literal(ty: Type, text: impl Into<String>) -> Expr {
    Expr::new(ty, Node::Literal(text.into()))
}

fn number(text: &str) -> Expr {
    literal(Type::Float, format!("{text}_f64"))
}

fn binary(ty: Type, operator: &'static str, a: Expr, b: Expr) -> Expr {
    Expr::new(ty, Node::Binary(operator, Box::new(a), Box::new(b)))
}

fn method(name: &'static str, args: Vec<Expr>) -> Expr {
    Expr::new(Type::Float, Node::Method(name, args))
}
