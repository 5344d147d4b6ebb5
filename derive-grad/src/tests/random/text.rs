//! Random programs printed as Rust.
//!
//! Every operand that is more than a name, a literal or a call stands in parentheses, and literals carry their
//! types, so that the text means what the tree means and leaves nothing to be inferred.

mod memory;

use std::fmt::{self, Display, Formatter};

use super::program::{
    Adapter, Arm, Block, Deferred, Expr, For, Function, Let, Loop, Node, Param, Pattern, Place, Program,
    Stmt, Type, While,
};

impl Display for Program {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.functions.iter().try_for_each(|function| writeln!(f, "{function}"))
    }
}

impl Display for Function {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let param = |param: &Param| {
            let mutable = if param.mutable { "mut " } else { "" };
            format!("{mutable}{}: {}{}", param.var.name, memory::sigil(param.var.hold), param.var.ty.name())
        };
        let params: Vec<String> = self.params.iter().map(param).collect();
        let result =
            if self.result == Type::Unit { String::new() } else { format!("-> {} ", self.result.name()) };
        write!(f, "fn {}({}) {result}{}", self.name, params.join(", "), self.body)
    }
}

impl Display for Block {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let stmts = self.stmts.iter().map(ToString::to_string);
        let parts: Vec<String> = stmts.chain(self.tail.iter().map(ToString::to_string)).collect();
        if parts.is_empty() {
            return f.write_str("{}");
        }
        let text = parts.join("\n");
        writeln!(f, "{{")?;
        text.lines().try_for_each(|line| writeln!(f, "    {line}"))?;
        f.write_str("}")
    }
}

impl Display for Stmt {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let to = |label: &Option<String>| label.as_ref().map_or(String::new(), |label| format!(" {label}"));
        match self {
            Self::Let(Let { pattern, annotated, init, els }) => {
                write!(f, "let {pattern}")?;
                if *annotated {
                    write!(f, ": {}", init.ty.name())?;
                }
                match els {
                    Some(els) => write!(f, " = {} else {els};", init.operand()),
                    None => write!(f, " = {init};"),
                }
            }
            Self::Deferred(deferred) => {
                let Deferred { var, mutable, cond, then, els } = &**deferred;
                let ending = |block: &Block| {
                    let mut block = block.clone();
                    let tail = block.tail.take().map(|tail| *tail);
                    let place = Place::whole(var);
                    block.stmts.extend(tail.map(|tail| Self::Assign(place, "=", tail)));
                    block
                };
                let mutable = if *mutable { "mut " } else { "" };
                writeln!(f, "let {mutable}{};", var.name)?;
                write!(f, "if {} {} else {}", cond.operand(), ending(then), ending(els))
            }
            Self::Assign(place, operator, value) => write!(f, "{place} {operator} {value};"),
            Self::Expr(expr) if expr.ty == Type::Unit => write!(f, "{expr};"),
            Self::Expr(expr) => write!(f, "{};", expr.operand()),
            Self::For(for_loop) => write!(f, "{for_loop}"),
            Self::While(while_loop) => write!(f, "{while_loop}"),
            Self::Break(label, None) => write!(f, "break{};", to(label)),
            Self::Break(label, Some(value)) => write!(f, "break{} {};", to(label), value.operand()),
            Self::Continue(label) => write!(f, "continue{};", to(label)),
            Self::Return(None) => f.write_str("return;"),
            Self::Return(Some(value)) => write!(f, "return {};", value.operand()),
            Self::Memory(memory) => write!(f, "{memory}"),
        }
    }
}

fn prefix(label: Option<&String>) -> String {
    label.map_or(String::new(), |label| format!("{label}: "))
}

impl Display for For {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { label, var, lo, hi, inclusive, adapters, body } = self;
        let var = var.as_ref().map_or("_", |var| &var.name);
        let dots = if *inclusive { "..=" } else { ".." };
        let mut range = format!("{}{dots}{}", lo.operand(), hi.operand());
        if !adapters.is_empty() {
            range = format!("({range})");
        }
        for adapter in adapters {
            let call = match adapter {
                Adapter::Rev => String::from(".rev()"),
                Adapter::StepBy(step) => format!(".step_by({step})"),
            };
            range.push_str(&call);
        }
        write!(f, "{}for {var} in {range} {body}", prefix(label.as_ref()))
    }
}

/// The body with a first statement before it.
fn counting(first: &str, body: &Block) -> String {
    let body = body.to_string();
    let rest = body.strip_prefix('{').unwrap_or(&body);
    format!("{{\n    {first}{}{rest}", if rest == "}" { "\n" } else { "" })
}

impl Display for While {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { label, counter, limit, cond, body } = self;
        let name = &counter.name;
        let also = cond.as_ref().map_or(String::new(), |cond| format!(" && {}", cond.operand()));
        writeln!(f, "let mut {name} = 0_usize;")?;
        let body = counting(&format!("{name} += 1;"), body);
        write!(f, "{}while {name} < {limit}{also} {body}", prefix(label.as_ref()))
    }
}

impl Display for Loop {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { label, counter, limit, value, body } = self;
        let name = &counter.name;
        let value = value.as_ref().map_or(String::new(), |value| format!(" {}", value.operand()));
        let first = format!("{name} += 1;\n    if {name} > {limit} {{\n        break{value};\n    }}");
        let text =
            format!("let mut {name} = 0_usize;\n{}loop {}", prefix(label.as_ref()), counting(&first, body));
        writeln!(f, "{{")?;
        text.lines().try_for_each(|line| writeln!(f, "    {line}"))?;
        f.write_str("}")
    }
}

impl Expr {
    /// Where something stands directly before or after it.
    fn operand(&self) -> String {
        match &self.node {
            Node::Read(place) if place.is_behind_reference() => format!("({self})"),
            Node::Literal(_) | Node::Const(..) | Node::Read(_) | Node::Tuple(_) | Node::Array(_) => {
                self.to_string()
            }
            Node::Repeat(..) | Node::Call(..) | Node::Path(..) | Node::Method(..) => self.to_string(),
            Node::Memory(access) if access.is_atom() => self.to_string(),
            _ => format!("({self})"),
        }
    }
}

fn list(args: &[Expr]) -> String {
    args.iter().map(Expr::to_string).collect::<Vec<_>>().join(", ")
}

impl Display for Expr {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.node {
            Node::Literal(text) => f.write_str(text),
            Node::Const(path, _) => f.write_str(path),
            Node::Read(place) => write!(f, "{place}"),
            Node::Neg(a) => write!(f, "-{}", a.operand()),
            Node::Not(a) => write!(f, "!{}", a.operand()),
            Node::Binary(operator, a, b) => write!(f, "{} {operator} {}", a.operand(), b.operand()),
            Node::Method(name, args) => write!(f, "{}.{name}({})", args[0].operand(), list(&args[1..])),
            Node::Path(name, args) => write!(f, "f64::{name}({})", list(args)),
            Node::Cast(a) => write!(f, "{} as {}", a.operand(), self.ty.name()),
            Node::Tuple(parts) => write!(f, "({})", list(parts)),
            Node::Array(parts) => write!(f, "[{}]", list(parts)),
            Node::Repeat(part, len) => write!(f, "[{part}; {len}]"),
            Node::Call(name, args) => {
                let args: Vec<String> = args.iter().map(memory::argument).collect();
                write!(f, "{name}({})", args.join(", "))
            }
            Node::Block(block) => write!(f, "{block}"),
            Node::If(cond, then, None) => write!(f, "if {} {then}", cond.operand()),
            Node::If(cond, then, Some(els)) => write!(f, "if {} {then} else {els}", cond.operand()),
            Node::Match(scrutinee, arms) => {
                writeln!(f, "match {} {{", scrutinee.operand())?;
                for Arm { pattern, guard, body } in arms {
                    let guard =
                        guard.as_ref().map_or(String::new(), |guard| format!(" if {}", guard.operand()));
                    let text = format!("{pattern}{guard} => {body}");
                    text.lines().try_for_each(|line| writeln!(f, "    {line}"))?;
                }
                f.write_str("}")
            }
            Node::Loop(repeat) => write!(f, "{repeat}"),
            Node::Memory(access) => write!(f, "{access}"),
        }
    }
}

impl Display for Pattern {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let join = |patterns: &[Self], between| {
            patterns.iter().map(Self::to_string).collect::<Vec<_>>().join(between)
        };
        match self {
            Self::Wild => f.write_str("_"),
            Self::Bind(var, mutable) => write!(f, "{}{}", if *mutable { "mut " } else { "" }, var.name),
            Self::Literal(text) => f.write_str(text),
            Self::Range(low, high, inclusive) => {
                write!(f, "{low}{}{high}", if *inclusive { "..=" } else { ".." })
            }
            Self::From(low) => write!(f, "{low}.."),
            Self::Or(cases) => f.write_str(&join(cases, " | ")),
            Self::Tuple(parts) => write!(f, "({})", join(parts, ", ")),
            Self::At(var, pattern) => match &**pattern {
                Self::Or(_) => write!(f, "{} @ ({pattern})", var.name),
                _ => write!(f, "{} @ {pattern}", var.name),
            },
        }
    }
}
