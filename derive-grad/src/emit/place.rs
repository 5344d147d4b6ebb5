//! Places: as expressions, as what a call is lent, and changed.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use super::piece::{Binding, Piece};
use super::region::Emitter;
use crate::ir::{Again, Arg, Call, Edit, Kind, Place, Pull, Step, Val};

impl Emitter<'_> {
    /// A place; `reached`: something is called on it or follows it, so that a reference needs no `*`.
    pub(super) fn place(&mut self, place: &Place, reached: bool) -> TokenStream {
        let base = self.take(place.base);
        if place.steps.is_empty() {
            let lent = self.function.is_lent(place.base);
            let tokens = base.within(Binding::Atom);
            return if lent && !reached { quote!(*#tokens) } else { tokens };
        }
        let mut tokens = base.within(Binding::Atom);
        for step in &place.steps {
            tokens = match step {
                Step::Field(field) => {
                    let field = proc_macro2::Literal::u32_unsuffixed(*field);
                    quote!(#tokens.#field)
                }
                Step::Index(index) => {
                    let index = self.take(*index).tokens;
                    quote!(#tokens[#index])
                }
                Step::Part(part) => {
                    let mut end = |val: Option<Val>| val.map(|val| self.take(val).within(Binding::Or));
                    let (lo, hi) = (end(part.lo), end(part.hi));
                    let dots = if part.inclusive { quote!(..=) } else { quote!(..) };
                    quote!(#tokens[#lo #dots #hi])
                }
            };
        }
        tokens
    }

    fn kind_at(&self, place: &Place) -> Kind {
        self.function.kind(place.base).project(&place.steps).unwrap_or(Kind::Unknown)
    }

    /// The elements of a sequence as a slice.
    pub(super) fn elements(&mut self, place: &Place) -> TokenStream {
        let is_part = matches!(place.steps.last(), Some(Step::Part(_)));
        let tokens = self.place(place, true);
        if is_part { tokens } else { quote!(#tokens[..]) }
    }

    /// A copy of what is at a place.
    pub(super) fn load(&mut self, place: &Place) -> Piece {
        match self.kind_at(place) {
            Kind::Slice(_) => {
                let tokens = self.place(place, true);
                Piece::atom(quote!(#tokens.to_vec()))
            }
            kind if kind.is_moved() => {
                let tokens = self.place(place, true);
                Piece::atom(quote!(#tokens.clone()))
            }
            _ => {
                let tokens = self.place(place, false);
                let derefs = place.steps.is_empty() && self.function.is_lent(place.base);
                Piece::new(tokens, if derefs { Binding::Prefix } else { Binding::Atom })
            }
        }
    }

    /// A reference to a place, which itself may be behind a reference.
    pub(super) fn lent(&mut self, place: &Place, mutable: bool) -> TokenStream {
        let whole = place.steps.is_empty() && self.function.is_lent(place.base);
        let by_shared_reference = whole && self.function.info(place.base).root.is_none();
        if by_shared_reference {
            return self.place(place, true);
        }
        let tokens = self.place(place, false);
        if ["\"", "r\"", "r#"].iter().any(|text| tokens.to_string().starts_with(text)) {
            // A literal that is a reference itself.
            return tokens;
        }
        if mutable { quote!(&mut #tokens) } else { quote!(&#tokens) }
    }

    // Calls.

    fn args(&mut self, args: &[Arg]) -> Vec<TokenStream> {
        args.iter()
            .map(|arg| match arg {
                Arg::Value(val) => self.take(*val).tokens,
                Arg::Shared(place) => self.lent(place, false),
                Arg::Mutable { place, .. } => self.lent(place, true),
            })
            .collect()
    }

    pub(super) fn call_lending(&mut self, callee: &TokenStream, call: &Call) -> Piece {
        let args = self.args(&call.args);
        // What is wrong with the arguments is said at the user's call.
        let span = self.at_last(callee);
        Piece::atom(quote_spanned!(span=> #callee(#(#args),*)))
    }

    pub(super) fn call_vjp(&mut self, call: &Call) -> Piece {
        let (callee, turbofish) = (&call.callee, &call.turbofish);
        let span = self.at_last(callee);
        self.call_lending(&quote_spanned!(span=> #callee::vjp #turbofish), call)
    }

    pub(super) fn pull_back(&mut self, pull: &Pull) -> Piece {
        let rt = self.runtime.clone();
        let callee = self.take(pull.pullback).within(Binding::Atom);
        let mut args: Vec<TokenStream> = Vec::new();
        for again in &pull.again {
            args.push(match again {
                Again::Place(place) => self.lent(place, false),
                Again::Maybe(place) => {
                    let lent = match self.kind_at(place) {
                        Kind::Slice(_) => self.elements(place),
                        _ => self.place(place, false),
                    };
                    quote!(#rt::again(&#lent))
                }
                Again::Nothing => quote!(#rt::NotLent),
            });
        }
        args.push(self.take(pull.seed).tokens);
        for receiver in &pull.receivers {
            let inactive = || quote!(&mut #rt::Inactive);
            args.push(receiver.as_ref().map_or_else(inactive, |place| self.lent_whole(place)));
        }
        Piece::atom(quote!(#callee(#(#args),*)))
    }

    pub(super) fn snapshot(&mut self, place: &Place, callee: &TokenStream, position: usize) -> Piece {
        let rt = self.runtime.clone();
        match self.kind_at(place) {
            Kind::Slice(_) | Kind::Vec(_) => {
                let elements = self.elements(place);
                let position = proc_macro2::Literal::usize_unsuffixed(position);
                Piece::atom(quote!(#rt::snapshot(#callee::LENT_AGAIN[#position], &#elements)))
            }
            _ => self.load(place),
        }
    }

    // Changes.

    pub(super) fn change(&mut self, place: &Place, operator: &TokenStream, val: Val) {
        let value = self.take(val).tokens;
        let place = self.place(place, false);
        self.out.extend(quote!(#place #operator #value;));
    }

    /// Adds an aggregate that has been computed.
    pub(super) fn accumulate(&mut self, place: &Place, val: Val) {
        let value = self.take(val).within(Binding::Prefix);
        let rt = self.runtime.clone();
        let (to, from) = match self.kind_at(place).element() {
            Some(_) => (self.elements(place), quote!(#value[..])),
            None => (self.place(place, false), value),
        };
        self.out.extend(quote!(#rt::add_from(&mut #to, &#from);));
    }

    pub(super) fn add_from(&mut self, to: &Place, from: &Place) {
        let rt = self.runtime.clone();
        let (to, from) = match self.kind_at(from).element() {
            Some(_) => (self.elements(to), self.elements(from)),
            None => (self.place(to, false), self.place(from, false)),
        };
        self.out.extend(quote!(#rt::add_from(&mut #to, &#from);));
    }

    pub(super) fn exchange(&mut self, a: &Place, b: &Place) {
        let rt = self.runtime.clone();
        let (a, b) = (self.lent_whole(a), self.lent_whole(b));
        self.out.extend(quote!(#rt::core::mem::swap(#a, #b);));
    }

    /// `&mut place`, or the reference itself.
    fn lent_whole(&mut self, place: &Place) -> TokenStream {
        let whole = place.steps.is_empty() && self.function.is_lent(place.base);
        if whole { self.place(place, true) } else { self.lent(place, true) }
    }

    pub(super) fn edit(&mut self, edit: Edit, place: &Place, vals: &[Val], outs: &[Val]) {
        let rt = self.runtime.clone();
        let args: Vec<TokenStream> = vals.iter().map(|val| self.take(*val).tokens).collect();
        let tokens = match edit {
            Edit::Clear | Edit::Permute | Edit::PermuteBack | Edit::Extend => {
                let place = match edit {
                    Edit::Extend => self.lent_whole(place),
                    Edit::Clear if self.kind_at(place).element().is_none() => self.lent_whole(place),
                    _ => {
                        let elements = self.elements(place);
                        quote!(&mut #elements)
                    }
                };
                match (edit, args.as_slice()) {
                    (Edit::Clear, _) => quote!(#rt::clear(#place)),
                    (Edit::Permute, [order]) => quote!(#rt::permute(#place, &#order)),
                    (Edit::PermuteBack, [order]) => quote!(#rt::permute_back(#place, &#order)),
                    (_, args) => quote!(#rt::extend(#place, #(#args),*)),
                }
            }
            Edit::Pop => {
                let place = self.lent_whole(place);
                quote!(#rt::pop(#place))
            }
            Edit::Truncate => {
                let (place, len) = (self.place(place, true), args.first());
                quote!(#place.truncate(#len))
            }
            edit => {
                let place = self.place(place, true);
                let method = Ident::new(method(edit), self.span);
                quote!(#place.#method(#(#args),*))
            }
        };
        match outs {
            [given, _] => {
                let piece = Piece::atom(tokens);
                if self.usages.get(*given).is_some() {
                    self.emit_let(*given, &piece);
                } else {
                    let tokens = piece.tokens;
                    self.out.extend(quote!(let _ = #tokens;));
                }
            }
            _ => self.out.extend(quote!(#tokens;)),
        }
    }
}

fn method(edit: Edit) -> &'static str {
    match edit {
        Edit::Push => "push",
        Edit::Insert => "insert",
        Edit::Remove => "remove",
        Edit::Swap => "swap",
        Edit::Reverse => "reverse",
        Edit::RotateLeft => "rotate_left",
        Edit::RotateRight => "rotate_right",
        Edit::Pop | Edit::Truncate | Edit::Extend | Edit::Clear | Edit::Permute | Edit::PermuteBack => {
            unreachable!("written in another way")
        }
    }
}
