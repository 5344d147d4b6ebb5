//! Tapes: where they stand, and how they are read back.
//!
//! A loop that stands in no other has a tape of its own. Loops inside loops share one tape among all their runs,
//! declared at the outermost level: each run notes where it begins, and is read back from there. So the number of
//! allocations does not grow with the number of iterations.

use proc_macro2::TokenStream;
use quote::quote;

use super::piece::Piece;
use super::region::{Emitter, tuple};
use crate::ir::trips::on_stack;
use crate::ir::{Loop, Mirror, Tape};

impl Emitter<'_> {
    pub(super) fn open_tape(
        &mut self,
        tape: &Tape,
        range: Option<&TokenStream>,
        node: &Loop,
        trips: Option<u64>,
    ) {
        let rt = self.runtime.clone();
        let stack = on_stack(self.function, node, &self.trips, trips).map(|records| {
            let (len, fill) = (proc_macro2::Literal::u64_unsuffixed(records), self.fill(tape));
            quote!(#rt::Stack::<_, #len>::new(#fill))
        });
        let ident = self.names.fresh("tape");
        if self.trips.is_empty() {
            let tokens = match (stack, range) {
                (Some(stack), _) => stack,
                (None, Some(range)) => quote!(#rt::tape(&(#range))),
                (None, None) => quote!(#rt::Vec::new()),
            };
            self.bind(tape.tape, &ident);
            self.out.extend(quote!(let mut #ident = #tokens;));
            return;
        }
        let tokens = stack.unwrap_or_else(|| quote!(#rt::Vec::new()));
        self.hoisted.extend(quote!(let mut #ident = #tokens;));
        let start = self.names.fresh("start");
        self.out.extend(quote!(let #start = #ident.len();));
        self.bind(tape.tape, &start);
        self.tapes.insert(node.mirror, ident);
    }

    /// What the records of an iteration are pushed to.
    pub(super) fn tape_of(&mut self, tape: &Tape, mirror: Mirror) -> TokenStream {
        match self.tapes.get(&mirror) {
            Some(shared) => quote!(#shared),
            None => self.take(tape.tape).tokens,
        }
    }

    /// The records that a run has left, as an iterator.
    pub(super) fn records(&mut self, node: &Loop, tape: &Tape) -> TokenStream {
        let source = self.take(tape.tape).tokens;
        let shared = self.tapes.get(&node.mirror);
        shared.map_or_else(|| quote!(#source.into_iter()), |shared| quote!(#shared.drain(#source..)))
    }

    /// Something to fill a tape of fixed length with.
    fn fill(&self, tape: &Tape) -> TokenStream {
        let kinds = tape.fields.iter().map(|field| self.function.kind(*field));
        let pieces: Vec<Piece> =
            kinds.map(|kind| Piece::atom(super::operation::missing(kind, &self.runtime))).collect();
        tuple(&pieces)
    }
}
