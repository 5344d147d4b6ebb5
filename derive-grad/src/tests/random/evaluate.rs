//! Random programs, run as they are written: an interpreter of the syntax tree.
//!
//! It shares nothing with the compiler but the rule table, so a mistake in lowering cannot hide: what a lowered
//! program returns is compared with what this returns, bit for bit. Numbers are dual, so that a run is also the
//! forward mode of the program.

mod items;
mod memory;
mod pattern;

use super::program::{
    Adapter, Block, Deferred, Expr, For, Function, Hold, Let, Loop, Node, Param, Place, Program, Stmt, Type,
    Var, While,
};
use crate::ir::{Comparison, Literal, Primitive};
use crate::tests::interpret::memory::Walk;
use crate::tests::interpret::value::{self, Dual, Trap, Value};
use crate::tests::interpret::{Ended, literal};

/// Why control does not go on with the next statement.
pub(super) enum Exit {
    Break(Option<String>, Value),
    Continue(Option<String>),
    Return(Value),
    Trap(Trap),
}

impl From<Trap> for Exit {
    fn from(trap: Trap) -> Self {
        Self::Trap(trap)
    }
}

type Flow<T> = Result<T, Exit>;

/// What the last function returns, and what its parameters by mutable reference refer to at the end.
pub(super) fn evaluate(program: &Program, args: &[Value], steps: u64) -> Result<Ended, Trap> {
    let mut evaluator = Evaluator { program, steps, depth: 0, scope: Vec::new() };
    evaluator.call(program.main(), args.to_vec())
}

/// What a variable holds.
enum Slot {
    Value(Value),
    /// A reference: the position of the variable behind it, and the way from there.
    Alias(usize, Vec<Walk>),
}

struct Evaluator<'a> {
    program: &'a Program,
    steps: u64,
    /// Calls that are open: a program that was cut down may call itself for ever.
    depth: u32,
    scope: Vec<(u32, Slot)>,
}

impl Evaluator<'_> {
    fn call(&mut self, function: &Function, args: Vec<Value>) -> Result<Ended, Trap> {
        if self.depth > 50 {
            return Err(Trap::OutOfSteps);
        }
        self.depth += 1;
        let caller = std::mem::take(&mut self.scope);
        let args = args.into_iter().map(Slot::Value);
        self.scope = function.params.iter().map(|param| param.var.id).zip(args).collect();
        let result = self.block(&function.body);
        let scope = std::mem::replace(&mut self.scope, caller);
        self.depth -= 1;
        let value = match result {
            Ok(value) | Err(Exit::Return(value)) => value,
            Err(Exit::Trap(trap)) => return Err(trap),
            Err(Exit::Break(..) | Exit::Continue(_)) => {
                return value::broken("an exit leaves a loop that does not exist");
            }
        };
        let lent = scope.into_iter().zip(&function.params);
        let changed = lent.filter(|(_, param)| param.var.hold == Hold::Mutable);
        let content = |((_, slot), _): ((u32, Slot), &Param)| match slot {
            Slot::Value(value) => Some(value),
            Slot::Alias(..) => None,
        };
        Ok(Ended { value, changed: changed.filter_map(content).collect() })
    }

    fn push(&mut self, var: &Var, value: Value) {
        self.scope.push((var.id, Slot::Value(value)));
    }

    fn set(&mut self, var: &Var, value: Value) -> Flow<()> {
        let found = self.find(var)?;
        self.scope[found].1 = Slot::Value(value);
        Ok(())
    }

    fn block(&mut self, block: &Block) -> Flow<Value> {
        let mark = self.scope.len();
        let result = self.open_block(block);
        self.scope.truncate(mark);
        result
    }

    fn open_block(&mut self, block: &Block) -> Flow<Value> {
        for stmt in &block.stmts {
            self.steps = self.steps.checked_sub(1).ok_or(Trap::OutOfSteps)?;
            self.stmt(stmt)?;
        }
        block.tail.as_ref().map_or(Ok(Value::Unit), |tail| self.expr(tail))
    }

    fn stmt(&mut self, stmt: &Stmt) -> Flow<()> {
        match stmt {
            Stmt::Let(binding) => self.let_stmt(binding)?,
            Stmt::Deferred(deferred) => {
                let Deferred { var, mutable: _, cond, then, els } = &**deferred;
                let chosen = if self.expr(cond)?.as_bool()? { then } else { els };
                let value = self.block(chosen)?;
                self.push(var, value);
            }
            Stmt::Assign(place, operator, value) => self.assign(place, operator, value)?,
            Stmt::Expr(expr) => drop(self.expr(expr)?),
            Stmt::For(repeat) => self.for_loop(repeat)?,
            Stmt::While(repeat) => self.while_loop(repeat)?,
            Stmt::Break(label, value) => {
                let value = value.as_ref().map_or(Ok(Value::Unit), |value| self.expr(value))?;
                return Err(Exit::Break(label.clone(), value));
            }
            Stmt::Continue(label) => return Err(Exit::Continue(label.clone())),
            Stmt::Return(None) => return Err(Exit::Return(Value::Unit)),
            Stmt::Return(Some(value)) => return Err(Exit::Return(self.expr(value)?)),
            Stmt::Memory(memory) => self.memory(memory)?,
        }
        Ok(())
    }

    fn let_stmt(&mut self, binding: &Let) -> Flow<()> {
        let value = self.expr(&binding.init)?;
        if self.bind(&binding.pattern, &value)? {
            return Ok(());
        }
        match &binding.els {
            Some(els) => self.block(els).map(drop),
            None => Err(Exit::Trap(Trap::Broken(String::from("a pattern that cannot fail has failed")))),
        }
    }

    /// The new value is computed before the place, as Rust does for primitive types.
    fn assign(&mut self, place: &Place, operator: &str, value: &Expr) -> Flow<()> {
        let value = self.expr(value)?;
        let target = self.target(place)?;
        let new = match operator.strip_suffix('=') {
            Some("") | None => value,
            Some(operator) => arithmetic(operator, target.value(), value)?,
        };
        target.assign(new)?;
        Ok(())
    }

    /// Runs a body once; `None` to go on, a value to leave the loop.
    fn iteration(&mut self, body: &Block, label: Option<&String>) -> Flow<Option<Value>> {
        let is_ours = |target: &Option<String>| target.is_none() || target.as_ref() == label;
        self.steps = self.steps.checked_sub(1).ok_or(Trap::OutOfSteps)?;
        match self.block(body) {
            Ok(_) => Ok(None),
            Err(Exit::Continue(target)) if is_ours(&target) => Ok(None),
            Err(Exit::Break(target, value)) if is_ours(&target) => Ok(Some(value)),
            Err(exit) => Err(exit),
        }
    }

    fn for_loop(&mut self, repeat: &For) -> Flow<()> {
        let For { label, var, lo, hi, inclusive, adapters, body } = repeat;
        let (lo, hi) = (self.expr(lo)?.as_int()?, self.expr(hi)?.as_int()?);
        let mut indices: Vec<i128> = if *inclusive { (lo..=hi).collect() } else { (lo..hi).collect() };
        for adapter in adapters {
            match adapter {
                Adapter::Rev => indices.reverse(),
                Adapter::StepBy(step) => indices = indices.into_iter().step_by(*step).collect(),
            }
        }
        let mark = self.scope.len();
        for index in indices {
            self.scope.extend(var.as_ref().map(|var| (var.id, Slot::Value(Value::Int(index)))));
            let left = self.iteration(body, label.as_ref())?;
            self.scope.truncate(mark);
            if left.is_some() {
                break;
            }
        }
        Ok(())
    }

    fn while_loop(&mut self, repeat: &While) -> Flow<()> {
        let While { label, counter, limit, cond, body } = repeat;
        self.push(counter, Value::Int(0));
        for count in 0..*limit {
            let holds =
                cond.as_ref().map_or(Ok(true), |cond| Ok::<bool, Exit>(self.expr(cond)?.as_bool()?))?;
            if !holds {
                break;
            }
            self.set(counter, Value::int(count + 1))?;
            if self.iteration(body, label.as_ref())?.is_some() {
                break;
            }
        }
        Ok(())
    }

    fn endless(&mut self, repeat: &Loop) -> Flow<Value> {
        let Loop { label, counter, limit, value, body } = repeat;
        let mark = self.scope.len();
        self.push(counter, Value::Int(0));
        for count in 0..*limit {
            self.set(counter, Value::int(count + 1))?;
            if let Some(value) = self.iteration(body, label.as_ref())? {
                self.scope.truncate(mark);
                return Ok(value);
            }
        }
        self.set(counter, Value::int(limit + 1))?;
        let value = value.as_ref().map_or(Ok(Value::Unit), |value| self.expr(value))?;
        self.scope.truncate(mark);
        Ok(value)
    }

    fn all(&mut self, exprs: &[Expr]) -> Flow<Vec<Value>> {
        exprs.iter().map(|expr| self.expr(expr)).collect()
    }

    fn expr(&mut self, expr: &Expr) -> Flow<Value> {
        Ok(match &expr.node {
            Node::Literal(text) => constant(expr.ty, text)?,
            Node::Const(_, value) => Value::float(*value),
            Node::Read(place) => self.target(place)?.value(),
            Node::Memory(access) => self.access(access)?,
            Node::Neg(a) => value::primitive(Primitive::Neg, &[self.expr(a)?])?,
            Node::Not(a) => Value::Bool(!self.expr(a)?.as_bool()?),
            Node::Binary(operator, a, b) => {
                let a = self.expr(a)?;
                match (*operator, &a) {
                    ("&&", Value::Bool(false)) | ("||", Value::Bool(true)) => a,
                    ("&&" | "||", _) => self.expr(b)?,
                    _ => arithmetic(operator, a, self.expr(b)?)?,
                }
            }
            Node::Method("sin_cos", args) => {
                let args = [self.expr(&args[0])?.as_float()?];
                let apply = |name| Value::Float(Dual::apply(Primitive::Method(name), &args));
                Value::Tuple(vec![apply("sin"), apply("cos")])
            }
            Node::Method(name, args) | Node::Path(name, args) => {
                value::primitive(Primitive::Method(name), &self.all(args)?)?
            }
            Node::Cast(a) => self.expr(a)?.cast(expr.ty.name())?,
            Node::Tuple(parts) => Value::Tuple(self.all(parts)?),
            Node::Array(parts) => Value::Array(self.all(parts)?),
            Node::Repeat(part, len) => Value::Array(vec![self.expr(part)?; *len]),
            Node::Call(name, args) => self.call_of(name, args)?,
            Node::Block(block) => self.block(block)?,
            Node::If(cond, then, els) => match (self.expr(cond)?.as_bool()?, els) {
                (true, _) => self.block(then)?,
                (false, Some(els)) => self.block(els)?,
                (false, None) => Value::Unit,
            },
            Node::Match(scrutinee, arms) => self.choice(scrutinee, arms)?,
            Node::Loop(repeat) => self.endless(repeat)?,
        })
    }
}

fn constant(ty: Type, text: &str) -> Result<Value, Trap> {
    match ty {
        Type::Bool => Ok(Value::Bool(text == "true")),
        Type::Float => literal(&Literal::Float(text.to_owned())),
        _ => literal(&Literal::Int(text.to_owned())),
    }
}

fn arithmetic(operator: &str, a: Value, b: Value) -> Result<Value, Trap> {
    let comparison = match operator {
        "==" => Comparison::Eq,
        "!=" => Comparison::Ne,
        "<" => Comparison::Lt,
        "<=" => Comparison::Le,
        ">" => Comparison::Gt,
        ">=" => Comparison::Ge,
        _ => {
            let primitive = match operator {
                "+" => Primitive::Add,
                "-" => Primitive::Sub,
                "*" => Primitive::Mul,
                "/" => Primitive::Div,
                "%" => Primitive::Rem,
                _ => return value::broken(format!("there is no operator `{operator}`")),
            };
            return value::primitive(primitive, &[a, b]);
        }
    };
    Value::compare(comparison, &a, &b).map(Value::Bool)
}
