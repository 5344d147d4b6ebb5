//! One operation as one expression.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::piece::{Binding, Piece};
use super::region::Emitter;
use crate::ir::{Borrow, Comparison, Integer, Kind, Literal, Op, Opaque, Primitive, Role, Val, Width};
use crate::names;

impl Emitter<'_> {
    /// The expression of an operation that defines one value. Operands are taken in evaluation order.
    pub(super) fn expression(&mut self, op: &Op, out: Val) -> Piece {
        let rt = self.runtime.clone();
        match op {
            Op::Literal(literal) => Piece::atom(self.literal(literal, out)),
            Op::Const(path) => Piece::atom(path.clone()),
            Op::Primitive(primitive, operands) => self.primitive(*primitive, operands),
            Op::Compare(comparison, a, b) => {
                self.binary(*a, &comparison_tokens(*comparison), *b, Binding::Comparison)
            }
            Op::Or(a, b) => self.binary(*a, &quote!(|), *b, Binding::Or),
            Op::Not(a) => self.not(*a),
            Op::Cast(a, ty) => self.cast(*a, ty),
            Op::Integer(integer, a, b) => self.integer(*integer, *a, *b),
            Op::FloatLike(a, like) => self.float_like(*a, *like),
            Op::CastLike(a, like) => self.cast_like(*a, *like),
            Op::Select(cond, a, b) => {
                let [cond, a, b] = [*cond, *a, *b].map(|val| self.take(val));
                let (cond, a) = (cond.tokens, a.tokens);
                let otherwise = if b.is_choice() { b.tokens } else { b.in_braces() };
                Piece::new(quote!(if #cond { #a } else #otherwise), Binding::Statement)
            }
            Op::Scale(a, b) => self.call(&quote!(#rt::scale), &[*a, *b]),
            Op::Sum(a, b) => self.call(&quote!(#rt::add), &[*a, *b]),
            Op::Float(a) => self.call(&quote!(#rt::float), &[*a]),
            Op::ZerosLike(a) => {
                let operand = self.take(*a).within(Binding::Prefix);
                Piece::atom(quote!(#rt::zero(&#operand)))
            }
            Op::Tuple(vals) => self.tuple(vals),
            Op::Array(vals) => {
                let parts = self.take_all(vals);
                let array = quote!([#(#parts),*]);
                let is_vec = matches!(self.function.kind(out), Kind::Vec(_));
                Piece::atom(if is_vec { quote!(#rt::Vec::from(#array)) } else { array })
            }
            Op::Repeat(a, len) => {
                let element = self.take(*a).tokens;
                Piece::atom(quote!([#element; #len]))
            }
            Op::Zeros(kind) => Piece::atom(zeros(kind)),
            Op::Missing(kind) => Piece::atom(missing(kind, &rt)),
            Op::Present(a) => {
                let operand = self.take(*a).tokens;
                Piece::atom(quote!(#rt::core::option::Option::Some(#operand)))
            }
            Op::Absent => Piece::atom(quote!(#rt::core::option::Option::None)),
            Op::Unwrap(a) => self.call(&quote!(#rt::kept), &[*a]),
            Op::Note(note) => self.note(note),
            Op::Opaque(opaque) => self.opaque(opaque),
            op => self.memory(op),
        }
    }

    /// Operations on places, and calls, which may be lent places.
    fn memory(&mut self, op: &Op) -> Piece {
        let rt = self.runtime.clone();
        match op {
            Op::Filled(a, len) => self.call(&quote!(#rt::filled), &[*a, *len]),
            Op::Empty(None) => Piece::atom(quote!(#rt::Vec::new())),
            Op::Empty(Some(room)) => self.call(&quote!(#rt::Vec::with_capacity), &[*room]),
            Op::Load(place) => self.load(place),
            Op::Clone(place) => {
                let place = self.place(place, true);
                Piece::atom(quote!(#place.clone()))
            }
            Op::Move(val) => self.take(*val),
            Op::Len(place) => {
                let place = self.place(place, true);
                Piece::atom(quote!(#place.len()))
            }
            Op::Order(place, by) => {
                let place = self.elements(place);
                Piece::atom(quote!(#rt::order(&#place, #by)))
            }
            Op::Snapshot(place, callee, position) => self.snapshot(place, callee, *position),
            Op::Call(call) => {
                let (callee, turbofish) = (&call.callee, &call.turbofish);
                self.call_lending(&quote!(#callee #turbofish), call)
            }
            Op::CallVjp(call) => self.call_vjp(call),
            Op::Pull(pull) => self.pull_back(pull),
            _ => unreachable!("changes of roots are statements"),
        }
    }

    pub(super) fn call(&mut self, callee: &TokenStream, args: &[Val]) -> Piece {
        let args = self.take_all(args);
        // What is wrong with the arguments is said at the user's call.
        let span = self.at_last(callee);
        Piece::atom(quote_spanned!(span=> #callee(#(#args),*)))
    }

    fn take_all(&mut self, vals: &[Val]) -> Vec<TokenStream> {
        vals.iter().map(|val| self.take(*val).tokens).collect()
    }

    fn tuple(&mut self, vals: &[Val]) -> Piece {
        let parts = self.take_all(vals);
        Piece::atom(if let [part] = parts.as_slice() { quote!((#part,)) } else { quote!((#(#parts),*)) })
    }

    fn not(&mut self, val: Val) -> Piece {
        let operand = self.take(val).within(Binding::Prefix);
        Piece::new(quote!(!#operand), Binding::Prefix)
    }

    fn cast(&mut self, val: Val, ty: &TokenStream) -> Piece {
        let operand = self.take(val).within(Binding::Cast);
        Piece::new(quote!(#operand as #ty), Binding::Cast)
    }

    /// Where the last of these tokens stands.
    pub(super) fn at_last(&self, tokens: &TokenStream) -> Span {
        let last = tokens.clone().into_iter().last();
        last.map_or(self.span, |token| self.span.located_at(token.span()))
    }

    fn binary(&mut self, a: Val, op: &TokenStream, b: Val, binding: Binding) -> Piece {
        let left = self.take(a);
        let right = self.take(b);
        Piece::binary(&left, op, &right, binding)
    }

    fn primitive(&mut self, primitive: Primitive, operands: &[Val]) -> Piece {
        match (primitive, operands) {
            (Primitive::Neg, [a]) => {
                let operand = self.take(*a);
                // `--x` reads like an operator of other languages.
                let tighter =
                    if operand.tokens.to_string().starts_with('-') { Binding::Atom } else { Binding::Prefix };
                let operand = operand.within(tighter);
                Piece::new(quote!(-#operand), Binding::Prefix)
            }
            (Primitive::Add, [a, b]) => self.binary(*a, &quote!(+), *b, Binding::Sum),
            (Primitive::Sub, [a, b]) => self.binary(*a, &quote!(-), *b, Binding::Sum),
            (Primitive::Mul, [a, b]) => self.binary(*a, &quote!(*), *b, Binding::Product),
            (Primitive::Div, [a, b]) => self.binary(*a, &quote!(/), *b, Binding::Product),
            (Primitive::Rem, [a, b]) => self.binary(*a, &quote!(%), *b, Binding::Product),
            (Primitive::Method(name), [receiver, args @ ..]) => {
                let method = Ident::new(name, self.span);
                let receiver = self.receiver(*receiver);
                let args = self.take_all(args);
                Piece::atom(quote!(#receiver.#method(#(#args),*)))
            }
            _ => unreachable!("operators have one or two operands"),
        }
    }

    /// A literal that a method is called on must show its type.
    fn receiver(&mut self, val: Val) -> TokenStream {
        let piece = self.take(val);
        let text = piece.tokens.to_string();
        let is_number = text.starts_with(|c: char| c.is_ascii_digit()) && piece.binding == Binding::Atom;
        if is_number && !text.ends_with("f64") && !text.ends_with("f32") && text.parse::<f64>().is_ok() {
            let suffix = match self.function.kind(val) {
                Kind::Float(Width::F32) => "f32",
                Kind::Float(_) => "f64",
                _ => return piece.within(Binding::Atom),
            };
            return super::number(&format!("{}_{suffix}", text.trim_end_matches('.')));
        }
        piece.within(Binding::Atom)
    }

    fn literal(&mut self, literal: &Literal, out: Val) -> TokenStream {
        match literal {
            Literal::Bool(value) => value.to_token_stream(),
            Literal::Int(text) => super::number(text),
            Literal::Float(text) => {
                let annotated = self.function.info(out).ty.is_some();
                let suffix = match self.function.kind(out) {
                    Kind::Float(Width::F32) if annotated => "_f32",
                    _ => "",
                };
                let has_suffix = text.ends_with("f32") || text.ends_with("f64");
                super::number(&if has_suffix { text.clone() } else { format!("{text}{suffix}") })
            }
        }
    }

    /// An inert integer as a float of the width of another value.
    fn float_like(&mut self, a: Val, like: Val) -> Piece {
        let operand = self.take(a);
        let rt = &self.runtime;
        match self.function.kind(like) {
            Kind::Float(Width::F32) => cast(&operand, &quote!(#rt::core::primitive::f32)),
            Kind::Float(Width::F64) => cast(&operand, &quote!(#rt::core::primitive::f64)),
            _ => {
                let operand = operand.within(Binding::Cast);
                Piece::atom(quote!(#rt::cast(#operand as #rt::core::primitive::f64)))
            }
        }
    }

    fn cast_like(&mut self, a: Val, like: Val) -> Piece {
        let same = match (self.function.kind(a), self.function.kind(like)) {
            (Kind::Float(a), Kind::Float(b)) => a == b && *a != Width::Unknown,
            _ => false,
        };
        let operand = self.take(a);
        let rt = &self.runtime;
        match self.function.kind(like) {
            _ if same => operand,
            Kind::Float(Width::F32) => cast(&operand, &quote!(#rt::core::primitive::f32)),
            Kind::Float(Width::F64) => cast(&operand, &quote!(#rt::core::primitive::f64)),
            _ => {
                let tokens = operand.tokens;
                Piece::atom(quote!(#rt::cast(#tokens)))
            }
        }
    }

    /// The user's tokens; variables that have another name by now are bound under the user's again.
    pub(super) fn opaque(&mut self, opaque: &Opaque) -> Piece {
        let Opaque { tokens, reads, stopped: _, borrows, writes: _, role, refusal: _ } = opaque;
        let mut names = Vec::new();
        for borrow in borrows {
            names.extend(self.borrowed(borrow));
        }
        for (ident, val) in reads {
            let piece = self.take(*val);
            let text = piece.tokens.to_string();
            if *ident != text && names::plain(ident) != text {
                names.push((ident.clone(), piece.tokens));
            }
        }
        if names.is_empty() {
            let is_token = tokens.clone().into_iter().nth(1).is_none();
            let binding = if is_token { Binding::Atom } else { Binding::Statement };
            return Piece::new(tokens.clone(), binding);
        }
        let bindings = bindings(&names);
        let end = if *role == Role::Value { quote!() } else { quote!(;) };
        Piece::new(quote!({ #bindings #tokens #end }), Binding::Statement)
    }
}

impl Emitter<'_> {
    /// A reference under the user's name, unless it has that name already.
    fn borrowed(&mut self, borrow: &Borrow) -> Option<(Ident, TokenStream)> {
        let Borrow { ident, place, mutable } = borrow;
        let lent = self.lent(place, *mutable);
        (*ident != lent.to_string()).then(|| (ident.clone(), lent))
    }

    fn integer(&mut self, integer: Integer, a: Val, b: Val) -> Piece {
        let rt = self.runtime.clone();
        let function = match integer {
            Integer::WrappingSub => quote!(#rt::core::primitive::i32::wrapping_sub),
            Integer::SaturatingSub => quote!(#rt::core::primitive::usize::saturating_sub),
            Integer::DivCeil => quote!(#rt::core::primitive::usize::div_ceil),
            Integer::Min => quote!(#rt::core::cmp::min),
        };
        self.call(&function, &[a, b])
    }
}

/// Names for expressions: all at once, if one of the expressions means something else by one of the names.
fn bindings(names: &[(Ident, TokenStream)]) -> TokenStream {
    let (idents, values): (Vec<_>, Vec<_>) = names.iter().map(|(ident, value)| (ident, value)).unzip();
    let is_hidden = |(position, value): (usize, &&TokenStream)| {
        idents[..position].iter().any(|ident| names::mentions(value, ident))
    };
    if values.iter().enumerate().any(is_hidden) {
        quote!(let (#(#idents),*) = (#(#values),*);)
    } else {
        quote!(#(let #idents = #values;)*)
    }
}

fn cast(operand: &Piece, ty: &TokenStream) -> Piece {
    let operand = operand.within(Binding::Cast);
    Piece::new(quote!(#operand as #ty), Binding::Cast)
}

fn comparison_tokens(comparison: Comparison) -> TokenStream {
    match comparison {
        Comparison::Eq => quote!(==),
        Comparison::Ne => quote!(!=),
        Comparison::Lt => quote!(<),
        Comparison::Le => quote!(<=),
        Comparison::Gt => quote!(>),
        Comparison::Ge => quote!(>=),
    }
}

/// The tangent zero of a kind whose shape is known.
pub(super) fn zeros(kind: &Kind) -> TokenStream {
    shape(kind, &quote!(()), &quote!(()), &quote!())
}

/// A value that nobody looks at.
pub(super) fn missing(kind: &Kind, runtime: &TokenStream) -> TokenStream {
    shape(kind, &quote!(0), &quote!(false), &quote!(#runtime::Vec::new()))
}

fn shape(kind: &Kind, int: &TokenStream, bool: &TokenStream, vec: &TokenStream) -> TokenStream {
    match kind {
        Kind::Float(_) => quote!(0.0),
        Kind::Int => int.clone(),
        Kind::Bool => bool.clone(),
        Kind::Tuple(kinds) => {
            let parts: Vec<TokenStream> = kinds.iter().map(|kind| shape(kind, int, bool, vec)).collect();
            if let [part] = parts.as_slice() { quote!((#part,)) } else { quote!((#(#parts),*)) }
        }
        Kind::Array(kind, len) => {
            let element = shape(kind, int, bool, vec);
            let len = len.clone().unwrap_or_default();
            quote!([#element; #len])
        }
        Kind::Vec(_) => vec.clone(),
        Kind::Unit | Kind::Unknown | Kind::Inert | Kind::Slice(_) => quote!(()),
    }
}
