//! Single operations as text: the right-hand sides of the printed statements.

use proc_macro2::Ident;

use super::Printer;
use crate::ir::note::{self, Note};
use crate::ir::text::tidy;
use crate::ir::{Call, Kind, Literal, Op, Opaque, Place, Primitive, Step, Val, Width};

impl Printer<'_> {
    pub(super) fn operation(&mut self, outs: &[Val], op: &Op) {
        let line = match op {
            Op::Store(place, val) => format!("{} = {};", self.place(place), self.name(*val)),
            Op::AddTo(place, val) => format!("{} += {};", self.place(place), self.name(*val)),
            Op::SubFrom(place, val) => format!("{} -= {};", self.place(place), self.name(*val)),
            Op::Root(val) => format!("let mut {} = {};", self.bundle(outs), self.name(*val)),
            Op::Pull { pullback, seed, wanted } => self.pull(outs, *pullback, *seed, wanted),
            Op::Opaque(opaque) => self.opaque(outs, opaque),
            other => format!("{}{};", self.binding(outs), self.expression(other)),
        };
        self.line(&line);
    }

    /// One place per argument; `_` for the adjoints that nobody asked for.
    fn pull(&self, outs: &[Val], pullback: Val, seed: Val, wanted: &[bool]) -> String {
        let mut outs = outs.iter();
        let mut adjoint = |wanted: bool| {
            if wanted { outs.next().map(|out| self.name(*out)) } else { None }
        };
        let adjoints: Vec<String> =
            wanted.iter().map(|wanted| adjoint(*wanted).unwrap_or_else(|| "_".to_owned())).collect();
        format!("let ({}) = {}({});", adjoints.join(", "), self.name(pullback), self.name(seed))
    }

    fn opaque(&self, outs: &[Val], opaque: &Opaque) -> String {
        let Opaque { tokens, reads, stopped: _, writes, role: _, refusal: _ } = opaque;
        let new = &outs[..outs.len().saturating_sub(writes.len())];
        let tokens = tidy(tokens);
        let end = if tokens.ends_with(';') { "" } else { ";" };
        let changed: Vec<&str> =
            writes.iter().map(|(_, val)| self.names.get(val).map_or("?", String::as_str)).collect();
        let changed =
            if changed.is_empty() { String::new() } else { format!(" // changes {}", changed.join(", ")) };
        format!("{}{tokens}{end}{}{changed}", self.binding(new), self.renamed(reads))
    }

    /// Variables that the tokens call by another name than the printed function does.
    pub(super) fn renamed(&self, vals: &[(Ident, Val)]) -> String {
        let other = vals.iter().filter(|(ident, val)| *ident != self.name(*val));
        let pairs: Vec<String> =
            other.map(|(ident, val)| format!("{ident} is {}", self.name(*val))).collect();
        if pairs.is_empty() { String::new() } else { format!(" /* {} */", pairs.join(", ")) }
    }

    fn place(&self, place: &Place) -> String {
        let Place { base, steps } = place;
        let mut text = self.name(*base);
        for step in steps {
            let step = match step {
                Step::Field(index) => format!(".{index}"),
                Step::Index(val) => format!("[{}]", self.name(*val)),
            };
            text.push_str(&step);
        }
        text
    }

    fn expression(&self, op: &Op) -> String {
        match op {
            Op::Literal(text) => literal(text),
            Op::Const(tokens) => tidy(tokens),
            Op::Primitive(primitive, args) => self.primitive(*primitive, args),
            Op::Compare(comparison, a, b) => {
                format!("{} {} {}", self.name(*a), comparison.symbol(), self.name(*b))
            }
            Op::Not(val) => format!("!{}", self.name(*val)),
            Op::Or(a, b) => format!("{} | {}", self.name(*a), self.name(*b)),
            Op::Cast(val, ty) => format!("{} as {}", self.name(*val), tidy(ty)),
            Op::Tuple(vals) if vals.len() == 1 => format!("({},)", self.list(vals)),
            Op::Tuple(vals) => format!("({})", self.list(vals)),
            Op::Array(vals) => format!("[{}]", self.list(vals)),
            Op::Repeat(val, len) => format!("[{}; {}]", self.name(*val), tidy(len)),
            Op::Load(place) => self.place(place),
            Op::Zeros(shape) => format!("zeros({})", kind(shape)),
            Op::Missing(shape) => format!("missing({})", kind(shape)),
            Op::Present(val) => format!("Some({})", self.name(*val)),
            Op::Absent => "None".to_owned(),
            Op::Note(note) => self.note(note),
            Op::Unwrap(val) => format!("{}.unwrap()", self.name(*val)),
            Op::Call(Call { callee, turbofish, lends: _, stops: _, args }) => {
                format!("{}{}({})", tidy(callee), tidy(turbofish), self.list(args))
            }
            Op::CallVjp(Call { callee, turbofish, lends: _, stops: _, args }) => {
                format!("{}::vjp{}({})", tidy(callee), tidy(turbofish), self.list(args))
            }
            other => format!("{}({})", function(other), self.list(&other.operands())),
        }
    }

    fn note(&self, note: &Note) -> String {
        match note {
            Note::Input { name, val } => format!("input({name:?}, {})", self.name(*val)),
            Note::Step(note::Step { name, source, value, operands }) => {
                let edge = |(node, partial): &(Val, Val)| {
                    format!(", ({}, {})", self.name(*node), self.name(*partial))
                };
                let edges: String = operands.iter().map(edge).collect();
                format!("step({name:?}, {source:?}, {}{edges})", self.name(*value))
            }
            Note::Nothing(shape) => format!("no_node({})", kind(shape)),
        }
    }

    fn primitive(&self, primitive: Primitive, args: &[Val]) -> String {
        let infix = |symbol: &str| args.iter().map(|arg| self.name(*arg)).collect::<Vec<_>>().join(symbol);
        match primitive {
            Primitive::Neg => format!("-{}", self.list(args)),
            Primitive::Add => infix(" + "),
            Primitive::Sub => infix(" - "),
            Primitive::Mul => infix(" * "),
            Primitive::Div => infix(" / "),
            Primitive::Rem => infix(" % "),
            Primitive::Method(method) => match args {
                [receiver, rest @ ..] => format!("{}.{method}({})", self.name(*receiver), self.list(rest)),
                [] => format!("{method}()"),
            },
        }
    }
}

/// Operations without a notation of their own in Rust are printed as calls.
fn function(op: &Op) -> &'static str {
    match op {
        Op::FloatLike(..) => "float_like",
        Op::CastLike(..) => "cast_like",
        Op::Select(..) => "select",
        Op::Scale(..) => "scale",
        Op::WrappingSub(..) => "wrapping_sub",
        Op::Float(_) => "float",
        Op::Sum(..) => "sum",
        Op::ZerosLike(_) => "zeros_like",
        _ => "unprintable",
    }
}

pub(super) fn literal(literal: &Literal) -> String {
    match literal {
        Literal::Float(text) | Literal::Int(text) => text.clone(),
        Literal::Bool(value) => value.to_string(),
    }
}

pub(crate) fn kind(kind: &Kind) -> String {
    match kind {
        Kind::Unknown => "_".to_owned(),
        Kind::Float(Width::F32) => "f32".to_owned(),
        Kind::Float(Width::F64) => "f64".to_owned(),
        Kind::Float(Width::Unknown) => "float".to_owned(),
        Kind::Int => "int".to_owned(),
        Kind::Bool => "bool".to_owned(),
        Kind::Unit => "()".to_owned(),
        Kind::Inert => "inert".to_owned(),
        Kind::Tuple(kinds) => format!("({})", kinds.iter().map(self::kind).collect::<Vec<_>>().join(", ")),
        Kind::Array(element, Some(len)) => format!("[{}; {}]", self::kind(element), tidy(len)),
        Kind::Array(element, None) => format!("[{}; _]", self::kind(element)),
    }
}
