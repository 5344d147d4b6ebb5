//! Single operations as text: the right-hand sides of the printed statements.

use proc_macro2::Ident;

use super::Printer;
use crate::ir::note::{self, Note};
use crate::ir::text::tidy;
use crate::ir::{
    Again, Arg, Call, Edit, Integer, Kind, Literal, Op, Opaque, Part, Place, Primitive, Pull, Step, Val,
    Width,
};

impl Printer<'_> {
    pub(super) fn operation(&mut self, outs: &[Val], op: &Op) {
        let line = match op {
            Op::Store(place, val) => format!("{} = {};", self.place(place), self.name(*val)),
            Op::AddTo(place, val) => format!("{} += {};", self.place(place), self.name(*val)),
            Op::SubFrom(place, val) => format!("{} -= {};", self.place(place), self.name(*val)),
            Op::Root(val) => format!("let mut {} = {};", self.bundle(outs), self.name(*val)),
            Op::Pull(pull) => self.pull(outs, pull),
            Op::Edit(edit, place, vals) => {
                let given = if edit.gives() { self.binding(&outs[..1]) } else { String::new() };
                format!("{given}{}.{}({});", self.place(place), name(*edit), self.list(vals))
            }
            Op::AddFrom(to, from) => format!("{} += {};", self.place(to), self.place(from)),
            Op::Exchange(a, b) => format!("swap({}, {});", self.place(a), self.place(b)),
            Op::Call(call) | Op::CallVjp(call) => {
                let new = &outs[..outs.len() - call.changed().count()];
                format!("{}{};", self.binding(new), self.expression(op))
            }
            Op::Opaque(opaque) => self.opaque(outs, opaque),
            other => format!("{}{};", self.binding(outs), self.expression(other)),
        };
        self.line(&line);
    }

    /// One place per argument; `_` for the adjoints that nobody asked for.
    fn pull(&self, outs: &[Val], pull: &Pull) -> String {
        let mut outs = outs.iter();
        let mut adjoint = |wanted: bool| {
            if wanted { outs.next().map(|out| self.name(*out)) } else { None }
        };
        let adjoints: Vec<String> =
            pull.wanted.iter().map(|wanted| adjoint(*wanted).unwrap_or_else(|| "_".to_owned())).collect();
        let again = |again: &Again| match again {
            Again::Place(place) => format!("&{}", self.place(place)),
            Again::Maybe(place) => format!("maybe &{}", self.place(place)),
            Again::Nothing => "_".to_owned(),
        };
        let mut args: Vec<String> = pull.again.iter().map(again).collect();
        args.push(self.name(pull.seed));
        args.extend(pull.receivers.iter().map(|receiver| match receiver {
            Some(place) => format!("&mut {}", self.place(place)),
            None => "_".to_owned(),
        }));
        format!("let ({}) = {}({});", adjoints.join(", "), self.name(pull.pullback), args.join(", "))
    }

    fn opaque(&self, outs: &[Val], opaque: &Opaque) -> String {
        let Opaque { tokens, reads, stopped: _, borrows, writes, role: _, refusal: _ } = opaque;
        let new = &outs[..outs.len().saturating_sub(writes.len())];
        let tokens = tidy(tokens);
        let end = if tokens.ends_with(';') { "" } else { ";" };
        let changed: Vec<&str> =
            writes.iter().map(|(_, val)| self.names.get(val).map_or("?", String::as_str)).collect();
        let changed =
            if changed.is_empty() { String::new() } else { format!(" // changes {}", changed.join(", ")) };
        let borrowed: Vec<String> = borrows
            .iter()
            .map(|borrow| format!(" /* {} is &{} */", borrow.ident, self.place(&borrow.place)))
            .collect();
        let borrowed = borrowed.concat();
        format!("{}{tokens}{end}{}{borrowed}{changed}", self.binding(new), self.renamed(reads))
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
                Step::Part(part) => format!("[{}]", self.part(part)),
            };
            text.push_str(&step);
        }
        text
    }

    fn part(&self, part: &Part) -> String {
        let end = |val: Option<Val>| val.map(|val| self.name(val)).unwrap_or_default();
        let dots = if part.inclusive { "..=" } else { ".." };
        format!("{}{dots}{}", end(part.lo), end(part.hi))
    }

    fn args(&self, args: &[Arg]) -> String {
        let arg = |arg: &Arg| match arg {
            Arg::Value(val) => self.name(*val),
            Arg::Shared(place) => format!("&{}", self.place(place)),
            Arg::Mutable { place, .. } => format!("&mut {}", self.place(place)),
        };
        args.iter().map(arg).collect::<Vec<_>>().join(", ")
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
            Op::Filled(val, len) => format!("vec[{}; {}]", self.name(*val), self.name(*len)),
            Op::Load(place) => self.place(place),
            Op::Clone(place) => format!("{}.clone()", self.place(place)),
            Op::Len(place) => format!("{}.len()", self.place(place)),
            Op::Snapshot(place, callee, position) => {
                format!("snapshot({}, {}, {position})", self.place(place), tidy(callee))
            }
            Op::Order(place, by) => format!("order({}, {})", self.place(place), tidy(by)),
            Op::Touch(place) => format!("&{}", self.place(place)),
            Op::Zeros(shape) => format!("zeros({})", kind(shape)),
            Op::Missing(shape) => format!("missing({})", kind(shape)),
            Op::Present(val) => format!("Some({})", self.name(*val)),
            Op::Absent => "None".to_owned(),
            Op::Note(note) => self.note(note),
            Op::Unwrap(val) => format!("{}.unwrap()", self.name(*val)),
            Op::Call(Call { callee, turbofish, lends: _, stops: _, underived: _, args }) => {
                format!("{}{}({})", tidy(callee), tidy(turbofish), self.args(args))
            }
            Op::CallVjp(Call { callee, turbofish, lends: _, stops: _, underived: _, args }) => {
                format!("{}::vjp{}({})", tidy(callee), tidy(turbofish), self.args(args))
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
        Op::Through(..) => "through",
        Op::Integer(Integer::WrappingSub, ..) => "wrapping_sub",
        Op::Integer(Integer::SaturatingSub, ..) => "saturating_sub",
        Op::Integer(Integer::DivCeil, ..) => "div_ceil",
        Op::Integer(Integer::Min, ..) => "min",
        Op::Float(_) => "float",
        Op::Sum(..) => "sum",
        Op::ZerosLike(_) => "zeros_like",
        Op::Empty(_) => "empty",
        _ => "unprintable",
    }
}

fn name(edit: Edit) -> &'static str {
    match edit {
        Edit::Push => "push",
        Edit::Pop => "pop",
        Edit::Insert => "insert",
        Edit::Remove => "remove",
        Edit::Truncate => "truncate",
        Edit::Extend => "extend",
        Edit::Swap => "swap",
        Edit::Reverse => "reverse",
        Edit::RotateLeft => "rotate_left",
        Edit::RotateRight => "rotate_right",
        Edit::Clear => "clear",
        Edit::Permute => "permute",
        Edit::PermuteBack => "permute_back",
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
        Kind::Slice(element) => format!("[{}]", self::kind(element)),
        Kind::Vec(element) => format!("vec[{}]", self::kind(element)),
    }
}
