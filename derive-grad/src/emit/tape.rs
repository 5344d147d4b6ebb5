//! Tapes: where they stand, how they are written, and how they are read back.
//!
//! Where a loop runs to the end of its range, there is a place for each record before the first is written, and the
//! iterations of the loop go hand in hand with the places. Other loops push their records.
//!
//! A loop that stands in no other has a tape of its own. Loops inside loops use one tape in all their runs, declared
//! at the outermost level, so that the number of allocations does not grow with the number of iterations: where the
//! mirror image stands beside the loop, each run overwrites the records of the one before; otherwise each run notes
//! where its records begin, and they are read back from there.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::piece::Piece;
use super::region::{Emitter, tuple};
use crate::ir::trips::{is_exact, on_stack};
use crate::ir::{Loop, Mirror, Tape};

impl Emitter<'_> {
    pub(super) fn open_tape(
        &mut self,
        tape: &Tape,
        range: Option<&TokenStream>,
        node: &Loop,
        trips: Option<u64>,
    ) {
        let exact = range.filter(|_| is_exact(self.function, node));
        let is_beside = exact.is_some() && self.beside.contains(&node.mirror);
        let ident = self.names.fresh("tape");
        let (rt, fill) = (self.runtime.clone(), self.fill(tape));
        let around = if is_beside { &[][..] } else { &self.trips };
        let records = on_stack(self.function, node, around, trips);
        let len = records.map(proc_macro2::Literal::u64_unsuffixed);
        let is_outermost = self.trips.is_empty();
        let owned = match (len, range) {
            (Some(len), _) if exact.is_some() && (is_outermost || is_beside) => quote!([#fill; #len]),
            (Some(len), _) => quote!(#rt::Stack::<_, #len>::new(#fill)),
            (None, Some(range)) if is_outermost && exact.is_some() => quote!(#rt::records(&(#range), #fill)),
            (None, Some(range)) if is_outermost => quote!(#rt::tape(&(#range))),
            (None, _) => quote!(#rt::Vec::new()),
        };
        let declaration = quote!(let mut #ident = #owned;);
        if is_outermost {
            self.out.extend(declaration);
            self.bind(tape.tape, &ident);
            self.slots.extend(exact.map(|_| (node.mirror, ident)));
            return;
        }
        self.hoisted.extend(declaration);
        let on_heap = exact.filter(|_| records.is_none());
        if is_beside {
            let run = if on_heap.is_some() { self.names.fresh("run") } else { ident.clone() };
            let range = on_heap.into_iter();
            self.out.extend(range.map(|range| quote!(let #run = #rt::reuse(&mut #ident, &(#range), #fill);)));
            self.bind(tape.tape, &run);
            self.slots.insert(node.mirror, run);
            return;
        }
        let start = self.names.fresh("start");
        self.out.extend(quote!(let #start = #ident.len();));
        if let Some(range) = on_heap {
            let run = self.names.fresh("run");
            self.out.extend(quote!(let #run = #rt::reserve(&mut #ident, &(#range), #fill);));
            self.slots.insert(node.mirror, run);
        }
        self.bind(tape.tape, &start);
        self.tapes.insert(node.mirror, ident);
    }

    /// Puts a record where it belongs.
    pub(super) fn write_record(&mut self, tape: &Tape, mirror: Mirror, record: &TokenStream) {
        if let Some(place) = self.places.get(&mirror) {
            return self.out.extend(quote!(*#place = #record;));
        }
        let tape = match self.tapes.get(&mirror) {
            Some(shared) => quote!(#shared),
            None => self.take(tape.tape).tokens,
        };
        self.out.extend(quote!(#tape.push(#record);));
    }

    /// The name for the place of an iteration's record, and all places, as an iterator.
    pub(super) fn places(&mut self, node: &Loop) -> Option<(Ident, TokenStream)> {
        node.tape.as_ref()?;
        let places = self.slots.get(&node.mirror).map(|slots| quote!(#slots.iter_mut()))?;
        let place = self.names.fresh("record");
        self.places.insert(node.mirror, place.clone());
        self.iterates = true;
        Some((place, places))
    }

    /// The records that a run has left, as an iterator.
    pub(super) fn records(&mut self, node: &Loop, tape: &Tape) -> TokenStream {
        let source = self.take(tape.tape).tokens;
        match self.tapes.get(&node.mirror) {
            Some(shared) => quote!(#shared.drain(#source..)),
            None if self.beside.contains(&node.mirror) && self.slots.contains_key(&node.mirror) => {
                quote!(#source.iter().copied())
            }
            None => quote!(#source.into_iter()),
        }
    }

    /// Something to fill a tape with.
    fn fill(&self, tape: &Tape) -> TokenStream {
        let kinds = tape.fields.iter().map(|field| self.function.kind(*field));
        let pieces: Vec<Piece> =
            kinds.map(|kind| Piece::atom(super::operation::missing(kind, &self.runtime))).collect();
        tuple(&pieces)
    }
}
