//! Tapes: where they stand, how they are written, and how they are read back.
//!
//! Where a loop runs to the end of its range, there is a place for each record before the first is written, and the
//! iterations of the loop go hand in hand with the places. Other loops push their records.
//!
//! A loop that stands in no other has a tape of its own. Loops inside loops use one tape in all their runs, declared
//! at the outermost level, so that the number of allocations does not grow with the number of iterations: where the
//! mirror image stands beside the loop, each run overwrites the records of the one before; otherwise each run notes
//! where its records begin, and they are read back from there.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::quote;

use super::piece::Piece;
use super::region::{Emitter, tuple};
use crate::ir::trips::{is_exact, is_filled, on_stack};
use crate::ir::{Adapter, Loop, Mirror, Space, Tape};

/// A loop around the present place.
pub(super) struct Around {
    mirror: Mirror,
    /// How often it runs, where the source tells.
    trips: Option<u64>,
    /// Its range, if it runs through it and the outermost region knows it.
    range: Option<TokenStream>,
}

impl Emitter<'_> {
    pub(super) fn open_tape(
        &mut self,
        tape: &Tape,
        range: Option<&TokenStream>,
        node: &Loop,
        trips: Option<u64>,
    ) {
        let exact = range.filter(|_| is_exact(self.function, node));
        let is_outside = self.around.is_empty();
        let is_beside = exact.is_some() && (is_outside || self.beside.contains(&node.mirror));
        let (rt, fill) = (self.runtime.clone(), self.fill(tape));
        let around: Vec<Option<u64>> = self.around.iter().map(|around| around.trips).collect();
        let around = if is_beside { &[][..] } else { &around };
        let records = on_stack(self.function, node, around, trips);
        let len = records.map(Literal::u64_unsuffixed);
        let workspace =
            self.workspace.clone().filter(|_| records.is_none() && is_filled(self.function, node));
        if let (None, Some(range)) = (tape.tape, exact) {
            return self.open_run(node, range, (&fill, len), workspace);
        }
        let ident = self.names.fresh("tape");
        let is_outermost = is_outside && workspace.is_none();
        let owned = match (len, range) {
            (Some(len), _) if is_beside => quote!([#fill; #len]),
            (Some(len), _) => quote!(#rt::Stack::<_, #len>::new(#fill)),
            (None, Some(range)) if is_outermost && exact.is_some() => quote!(#rt::records(&(#range), #fill)),
            (None, Some(range)) if is_outermost => quote!(#rt::tape(&(#range))),
            (None, _) => self.fresh_tape(workspace.map(|workspace| (workspace, &ident)), is_beside),
        };
        let declaration = quote!(let mut #ident = #owned;);
        if is_outermost {
            self.out.extend(declaration);
            self.stand_for(tape, &ident);
            self.slots.extend(exact.map(|_| (node.mirror, ident)));
            return;
        }
        self.hoisted.extend(declaration);
        let on_heap = exact.filter(|_| records.is_none());
        if is_beside {
            let run = if on_heap.is_some() { self.names.fresh("run") } else { ident.clone() };
            let range = on_heap.into_iter();
            self.out.extend(range.map(|range| quote!(let #run = #rt::reuse(&mut #ident, &(#range), #fill);)));
            self.stand_for(tape, &run);
            self.slots.insert(node.mirror, run);
            self.runs.insert(node.mirror);
            return;
        }
        let start = self.names.fresh("start");
        self.out.extend(quote!(let #start = #ident.len();));
        if let Some(range) = on_heap {
            let run = self.names.fresh("run");
            self.out.extend(quote!(let #run = #rt::reserve(&mut #ident, &(#range), #fill);));
            self.slots.insert(node.mirror, run);
        }
        self.stand_for(tape, &start);
        self.tapes.insert(node.mirror, ident);
    }

    fn stand_for(&mut self, tape: &Tape, ident: &Ident) {
        tape.tape.iter().for_each(|val| self.bind(*val, ident));
    }

    /// An empty tape, or one from the workspace, which holds something that will be overwritten.
    fn fresh_tape(&mut self, workspace: Option<(Ident, &Ident)>, is_overwritten: bool) -> TokenStream {
        let rt = self.runtime.clone();
        let Some((workspace, ident)) = workspace else { return quote!(#rt::Vec::new()) };
        self.borrowed.push(quote!(#ident));
        if is_overwritten { quote!(#rt::take(#workspace)) } else { quote!(#rt::take_empty(#workspace)) }
    }

    /// Opens a run of a tape that has room for all of them, if how many there are is known before the first.
    fn open_run(
        &mut self,
        node: &Loop,
        range: &TokenStream,
        (fill, len): (&TokenStream, Option<Literal>),
        workspace: Option<Ident>,
    ) {
        let rt = self.runtime.clone();
        let [ident, run] = ["tape", "run"].map(|name| self.names.fresh(name));
        let tape = match (len, workspace, self.ranges_around(node, range)) {
            (Some(len), ..) => quote!(#rt::Stack::<_, #len>::new(#fill)),
            (None, Some(workspace), _) => {
                self.borrowed.push(quote!(#ident.records));
                quote!(#rt::Runs::over(#rt::take(#workspace), #fill))
            }
            (None, None, Some(ranges)) => {
                let counts = ranges.into_iter().map(|range| quote!(#rt::count(&(#range))));
                let room = counts.reduce(|all, count| quote!(#all * #count));
                quote!(#rt::Runs::with_room(#room, #fill))
            }
            (None, None, None) => quote!(#rt::Runs::over(#rt::Vec::new(), #fill)),
        };
        self.hoisted.extend(quote!(let mut #ident = #tape;));
        self.out.extend(quote!(let #run = #ident.next(&(#range));));
        self.slots.insert(node.mirror, run);
        self.tapes.insert(node.mirror, ident);
    }

    /// The ranges of the loops within which the runs of one are all there at once, and its own.
    fn ranges_around(&self, node: &Loop, range: &TokenStream) -> Option<Vec<TokenStream>> {
        let mut ranges = vec![self.is_known_outside(node).then(|| range.clone())?];
        for around in self.around.iter().rev() {
            ranges.push(around.range.clone()?);
            if self.beside.contains(&around.mirror) {
                break;
            }
        }
        ranges.reverse();
        // Within nothing but loops: a branch that is not taken needs no room.
        (self.level == self.around.len()).then_some(ranges)
    }

    /// What is to be known of a loop while its body is written.
    pub(super) fn around(&self, node: &Loop, range: Option<&TokenStream>, trips: Option<u64>) -> Around {
        let is_exact = is_exact(self.function, node) && self.is_known_outside(node);
        let range = range.filter(|_| is_exact).cloned();
        Around { mirror: node.mirror, trips, range }
    }

    /// Whether the range of a loop has a meaning in the outermost region before the present statement.
    fn is_known_outside(&self, node: &Loop) -> bool {
        let Space::Range { range, .. } = &node.space else { return false };
        // A step of zero panics, which a loop that is never reached does not.
        let mut all = range.adapters.iter().all(|adapter| match adapter {
            Adapter::Rev => true,
            Adapter::StepBy(step) => self.integers.get(*step).is_some_and(|step| step > 0),
        });
        range.clone().operands_mut(&mut |val| {
            let info = self.function.info(*val);
            // A literal with a name of its own is a variable where it stands.
            let is_bare = info.name.is_none() && info.ty.is_none();
            all &= self.outermost.contains(val) || is_bare && self.integers.get(*val).is_some();
        });
        all
    }

    /// Puts a record where it belongs.
    pub(super) fn write_record(&mut self, tape: &Tape, mirror: Mirror, record: &TokenStream) {
        if let Some(place) = self.places.get(&mirror) {
            return self.out.extend(quote!(*#place = #record;));
        }
        let tape = match self.tapes.get(&mirror) {
            Some(shared) => quote!(#shared),
            None => tape.tape.map(|val| self.take(val).tokens).unwrap_or_default(),
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
    pub(super) fn records(&mut self, node: &Loop, tape: &Tape, range: Option<&TokenStream>) -> TokenStream {
        let source = tape.tape.map(|val| self.take(val).tokens);
        match (self.tapes.get(&node.mirror), source) {
            (Some(shared), Some(source)) => quote!(#shared.drain(#source..)),
            (Some(shared), None) => quote!(#shared.last(&(#range)).iter().copied()),
            (None, source) if self.runs.contains(&node.mirror) => quote!(#source.iter().copied()),
            (None, source) => quote!(#source.into_iter()),
        }
    }

    /// Gives the tapes back to where they came from, when the result is there.
    pub(super) fn give_back(&mut self, result: TokenStream) -> TokenStream {
        if self.borrowed.is_empty() {
            return result;
        }
        let (rt, workspace) = (&self.runtime, &self.workspace);
        let tapes = self.borrowed.iter().rev();
        let is_name = |token| matches!(token, TokenTree::Ident(_));
        if result.clone().into_iter().count() == 1 && result.clone().into_iter().all(is_name) {
            return quote!(#(#rt::put(#workspace, #tapes);)* #result);
        }
        let ident = self.names.fresh("result");
        quote!(let #ident = #result; #(#rt::put(#workspace, #tapes);)* #ident)
    }

    /// Something to fill a tape with.
    fn fill(&self, tape: &Tape) -> TokenStream {
        let kinds = tape.fields.iter().map(|field| self.function.kind(*field));
        let pieces: Vec<Piece> =
            kinds.map(|kind| Piece::atom(super::operation::missing(kind, &self.runtime))).collect();
        tuple(&pieces)
    }
}
