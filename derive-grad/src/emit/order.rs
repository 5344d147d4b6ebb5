//! Names of values, and expressions that wait for their only use. What waits keeps the order of evaluation.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::piece::{Piece, mentions};
use super::region::Emitter;
use super::usage::Usage;
use crate::ir::{Carried, Name, Region, Stmt, Val};
use crate::names;

/// The most operations in one expression.
const LONGEST: usize = 12;

impl Emitter<'_> {
    /// The identifier of a value: the user's if it is free, else one made from it.
    pub(super) fn ident(&mut self, val: Val) -> Ident {
        match &self.function.info(val).name {
            Some(Name::User(ident)) if self.claimed.insert(names::plain(ident)) => {
                self.names.reserve(ident);
                ident.clone()
            }
            Some(Name::User(ident)) => self.names.fresh(&names::plain(ident)),
            Some(Name::Base(base)) => self.names.fresh(base),
            None => self.names.temporary(),
        }
    }

    pub(super) fn bind(&mut self, val: Val, ident: &Ident) {
        self.bound.insert(val, Piece::atom(quote!(#ident)));
    }

    pub(super) fn bind_to(&mut self, val: Val, tokens: TokenStream) {
        self.bound.insert(val, Piece::atom(tokens));
    }

    pub(super) fn bind_piece(&mut self, val: Val, piece: Piece) {
        self.bound.insert(val, piece);
    }

    pub(super) fn claim(&mut self, ident: &Ident) {
        self.claimed.insert(names::plain(ident));
    }

    /// The expression for a value, at one of its uses.
    pub(super) fn take(&mut self, val: Val) -> Piece {
        if let Some(ident) = self.function.info(val).root.and_then(|root| self.roots.get(&root)) {
            return Piece::atom(quote!(#ident));
        }
        if let Some(position) = self.pending.iter().position(|(pending, _)| *pending == val) {
            let piece = self.pending.remove(position).1;
            self.taken += piece.size;
            return piece;
        }
        match self.bound.get(&val) {
            Some(piece) => piece.clone(),
            None => unreachable!("{val:?} is used before it is defined"),
        }
    }

    /// Keeps the order of evaluation before something that uses `operands`: a statement, which is written now, or an
    /// expression, which waits behind all others.
    pub(super) fn settle(&mut self, operands: &[Val], statement: bool) {
        let waiting = self.waiting();
        let position = |val: &Val| waiting.iter().position(|waiting| waiting == val);
        let used: Vec<usize> = operands.iter().filter_map(position).collect();
        if used.is_empty() && !statement {
            return;
        }
        // What is used must be the last that waits, in the order in which it waits.
        let first = waiting.len() - used.len();
        let in_order = used.iter().copied().eq(first..waiting.len());
        let flushed = match (in_order, statement) {
            (true, true) => &waiting[..first],
            (true, false) => &[],
            (false, _) => &waiting[..],
        };
        for val in flushed {
            self.materialize(*val);
        }
    }

    /// A `let` for an expression that has not waited: after all that has.
    pub(super) fn emit_now(&mut self, val: Val, piece: &Piece) {
        if piece.ordered {
            self.settle(&[], true);
        }
        self.emit_let(val, piece);
    }

    /// Gives a waiting expression its `let`.
    pub(super) fn materialize(&mut self, val: Val) {
        if let Some(position) = self.pending.iter().position(|(pending, _)| *pending == val) {
            let (val, piece) = self.pending.remove(position);
            self.emit_let(val, &piece);
        }
    }

    /// Whether a record may take it away from what is behind the record.
    pub(super) fn is_taken_away(&self, field: Val) -> bool {
        !self.function.kind(field).is_copied()
    }

    /// What waits, and looks at something that a record of `fields` takes away, waits no longer.
    pub(super) fn look_before(&mut self, fields: &[Val]) {
        let taken = fields.iter().filter(|field| self.is_taken_away(**field));
        let taken: Vec<Ident> = taken.filter_map(|field| self.bound.get(field)?.name()).collect();
        let looks = |(val, piece): &&(Val, Piece)| {
            !fields.contains(val) && taken.iter().any(|ident| mentions(&piece.tokens, ident))
        };
        let looking: Vec<Val> = self.pending.iter().filter(looks).map(|(val, _)| *val).collect();
        for val in looking {
            self.materialize(val);
        }
    }

    pub(super) fn emit_let(&mut self, val: Val, piece: &Piece) {
        let ident = self.ident(val);
        let (tokens, ty) = (&piece.tokens, self.type_of(val));
        self.typed.extend(ty.as_ref().map(|_| ident.to_string()));
        let ty = ty.filter(|_| !piece.shows_type(&self.typed));
        self.out.extend(quote!(let #ident #ty = #tokens;));
        self.bind(val, &ident);
    }

    pub(super) fn type_of(&self, val: Val) -> Option<TokenStream> {
        self.function.info(val).ty.as_ref().map(|ty| quote!(: #ty))
    }

    /// The type of a carried variable, which the source may only tell where it hands the variable on.
    pub(super) fn type_of_variable(&self, carried: &Carried, body: &Region) -> Option<TokenStream> {
        let here = self.type_of(carried.param).or_else(|| self.type_of(carried.out));
        here.or_else(|| body.stmts.iter().find_map(|stmt| self.type_within(carried.param, stmt)))
    }

    /// The type of what a variable is within a statement.
    fn type_within(&self, val: Val, stmt: &Stmt) -> Option<TokenStream> {
        if let Stmt::Loop(node) = stmt {
            let same = node.carried.iter().find(|carried| carried.init == val)?;
            return self.type_of_variable(same, &node.body);
        }
        let stmts = stmt.regions().into_iter().flat_map(|region| &region.stmts);
        stmts.into_iter().find_map(|stmt| self.type_within(val, stmt))
    }

    /// A value has become known: keep it for its only use, or bind it.
    pub(super) fn define(&mut self, val: Val, piece: Piece) {
        let info = self.function.info(val);
        let by_user = matches!(info.name, Some(Name::User(_)));
        match self.usages.get(val) {
            None => {
                if piece.ordered {
                    self.settle(&[], true);
                }
                let (tokens, ty) = (&piece.tokens, self.type_of(val));
                self.out.extend(quote!(let _ #ty = #tokens;));
            }
            Some(Usage::Init) => self.pending.push((val, piece)),
            Some(Usage::Tail) if info.ty.is_none() => self.pending.push((val, piece)),
            Some(Usage::Operand) if info.ty.is_none() && !by_user && piece.size <= LONGEST => {
                self.pending.push((val, piece));
            }
            Some(_) => self.emit_now(val, &piece),
        }
    }

    /// Everything whose order matters and that waits, oldest first.
    pub(super) fn waiting(&self) -> Vec<Val> {
        self.pending.iter().filter(|(_, piece)| piece.ordered).map(|(val, _)| *val).collect()
    }

    pub(super) fn bind_if_used(&mut self, out: Val) -> TokenStream {
        if self.usages.get(out).is_none() {
            return quote!(_);
        }
        let ident = self.ident(out);
        self.bind(out, &ident);
        quote!(#ident)
    }
}
