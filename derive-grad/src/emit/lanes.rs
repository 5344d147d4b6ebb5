//! Sums over the elements of sequences, as calls of functions that use the lanes of vector units.

use proc_macro2::TokenStream;
use quote::quote;

use super::piece::{Binding, Piece};
use super::region::Emitter;
use crate::ir::{Let, Loop, Op, Part, Place, Region, Space, Step, Stmt, Val};

impl Emitter<'_> {
    /// `sum_over_two(&x[..n], &y[..n], |a, b| a * b)` for a loop that does nothing else.
    pub(super) fn lanes(&mut self, node: &Loop) {
        let (Space::Range { range, .. }, [carried]) = (&node.space, node.carried.as_slice()) else {
            unreachable!("it carries one sum over a range")
        };
        let Some((Stmt::Let(Let { op: Op::Primitive(_, sum), .. }), stmts)) = node.body.stmts.split_last()
        else {
            unreachable!("its last statement adds a term to the sum")
        };
        self.settle(&[], true);
        let (mut sources, mut params, mut rest) = (Vec::new(), Vec::new(), Vec::new());
        // What has an index may not be there if there are no elements at all.
        let mut may_lack = false;
        for stmt in stmts {
            let Stmt::Let(Let { outs, op: Op::Load(place) }) = stmt else {
                rest.push(stmt.clone());
                continue;
            };
            may_lack |= place.steps.len() > 1;
            sources.push(self.elements_up_to(place, range.hi));
            let param = self.ident(outs[0]);
            self.bind(outs[0], &param);
            params.push(param);
        }
        let rt = self.runtime.clone();
        let name = match sources.len() {
            1 => quote!(sum_over),
            2 => quote!(sum_over_two),
            _ => quote!(sum_over_three),
        };
        let (stmts, terms) = self.region(&Region { stmts: rest, tail: vec![sum[1]], diverges: false });
        let term = super::region::tuple(&terms);
        let body = if stmts.is_empty() { term } else { quote!({ #stmts #term }) };
        let mut tokens = quote!(#rt::#name(#(&#sources,)* |#(#params),*| #body));
        if may_lack {
            let hi = self.take(range.hi).within(Binding::Or);
            tokens = quote!(if #hi > 0 { #tokens } else { 0.0 });
        }
        let piece = self.plus(carried.init, tokens, may_lack);
        self.define(carried.out, piece);
    }

    fn plus(&mut self, init: Val, sum: TokenStream, is_statement: bool) -> Piece {
        let init = self.take(init);
        let mut piece = Piece::new(sum, if is_statement { Binding::Statement } else { Binding::Atom });
        if !init.tokens.to_string().starts_with("0.0") {
            piece = Piece::binary(&init, &quote!(+), &piece, Binding::Sum);
        }
        piece.ordered = true;
        piece
    }

    /// The first elements of the sequence that a place is an element of.
    fn elements_up_to(&mut self, place: &Place, end: Val) -> TokenStream {
        let mut steps = place.steps.clone();
        steps.pop();
        steps.push(Step::Part(Part { lo: None, hi: Some(end), inclusive: false }));
        self.place(&Place { base: place.base, steps }, true)
    }
}
