//! Random programs: well typed, accepted by rustc, sure to end, and numerically tame.
//!
//! Tame means: every float expression has a bound on its magnitude, kept small by squashing; partial functions get
//! arguments from the inside of their domain; integers stay small enough not to overflow. Loops count, so whatever
//! their bodies do, they end. The same seed always gives the same program.

mod calls;
mod choices;
mod floats;
mod inert;
mod loops;
mod memory;
mod stmts;

use super::program::{Block, Expr, Function, Node, Param, Program, Stmt, Type, Var};

/// A program that is determined by the seed; `size` is roughly its number of statements.
pub(super) fn program(seed: u64, size: u32) -> Program {
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
            fuel: i64::from(size) / if number + 1 == count { 1 } else { 3 },
            nesting: 0,
        };
        functions.push(generator.function(name));
    }
    Program { functions }
}

/// A float expression and a bound on its magnitude.
struct Bounded {
    expr: Expr,
    bound: f64,
}

struct Signature {
    name: String,
    params: Vec<Type>,
}

/// A variable in scope.
#[derive(Clone)]
struct Entry {
    var: Var,
    mutable: bool,
    /// On the magnitude of the floats inside.
    bound: f64,
}

struct Target {
    label: Option<String>,
    /// What `break` hands out.
    value: Type,
}

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
        let params = function.params.iter().map(|param| param.var.ty).collect();
        Self { name: function.name.clone(), params }
    }
}

impl Generator {
    fn function(&mut self, name: String) -> Function {
        let types = [
            Type::Float,
            Type::Int,
            Type::Size,
            Type::Bool,
            Type::Vector,
            Type::Matrix,
            Type::Pair,
            Type::Nest,
        ];
        let recursive = self.chance(20);
        let mut params = Vec::new();
        if recursive {
            params.push(self.param("depth", Type::Size, false));
        }
        let first = self.chance(40);
        params.push(self.param("x", Type::Float, first));
        for _ in 0..self.rng.usize(0..=3) {
            let ty = if self.chance(40) { Type::Float } else { types[self.rng.usize(..types.len())] };
            let mutable = self.chance(30);
            let name = self.fresh_name(ty);
            params.push(self.param(&name, ty, mutable));
        }
        let mut body = Block::default();
        if recursive {
            body.stmts.push(self.base_case(&params[0].var));
            let params = params.iter().map(|param| param.var.ty).collect();
            let own = Signature { name: name.clone(), params };
            self.own = Some((own, self.scope[0].var.clone()));
        }
        self.nesting += 1;
        let stmts = self.stmts();
        body.stmts.extend(stmts);
        body.tail = Some(Box::new(self.result()));
        Function { name, params, body }
    }

    /// An expression and a little of some variables, so that few computations are in vain.
    fn result(&mut self) -> Expr {
        let mut result = self.float_within(3, PARAM_BOUND);
        let mut entries = self.visible(|entry| entry.var.ty.floats() > 0);
        self.rng.shuffle(&mut entries);
        for entry in entries.into_iter().take(4) {
            let part = Expr::new(Type::Float, Node::Read(self.place_in(&entry, Type::Float)));
            let weight = ["0.125", "0.0625", "0.1"][self.rng.usize(..3)];
            result = binary(Type::Float, "+", result, binary(Type::Float, "*", number(weight), part));
        }
        result
    }

    fn param(&mut self, name: &str, ty: Type, mutable: bool) -> Param {
        let bound = if mutable { MUTABLE_BOUND } else { PARAM_BOUND };
        let var = self.variable(name.to_owned(), ty);
        self.scope.push(Entry { var: var.clone(), mutable, bound });
        Param { var, mutable }
    }

    /// `if depth == 0 { return …; }`
    fn base_case(&mut self, depth: &Var) -> Stmt {
        let zero = Expr::new(Type::Size, Node::Literal(String::from("0_usize")));
        let cond = Expr::new(Type::Bool, Node::Binary("==", Box::new(Expr::read(depth)), Box::new(zero)));
        let result = self.float_within(1, RESULT_BOUND);
        let then = Block { stmts: vec![Stmt::Return(result)], tail: None };
        Stmt::Expr(Expr::new(Type::Unit, Node::If(Box::new(cond), then, None)))
    }

    fn chance(&mut self, percent: u32) -> bool {
        self.rng.u32(0..100) < percent
    }

    fn variable(&mut self, name: String, ty: Type) -> Var {
        self.next += 1;
        Var { id: self.next, name, ty }
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
        let entries = entries.filter(|(index, entry)| wanted(entry) && !hidden(*index, &entry.var.name));
        entries.map(|(_, entry)| entry.clone()).collect()
    }

    fn pick(&mut self, wanted: impl Fn(&Entry) -> bool) -> Option<Entry> {
        let entries = self.visible(wanted);
        if entries.is_empty() { None } else { Some(entries[self.rng.usize(..entries.len())].clone()) }
    }

    /// Runs `make` in a scope of its own.
    fn scoped<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> T {
        let mark = self.scope.len();
        self.nesting += 1;
        let made = make(self);
        self.nesting -= 1;
        self.scope.truncate(mark);
        made
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
