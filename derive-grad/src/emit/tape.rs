//! Tapes: where they stand, and how they are read back.
//!
//! A loop that stands in no other has a tape of its own. Loops inside loops share one tape among all their runs,
//! declared at the outermost level: each run notes where it begins, and is read back from there. So the number of
//! allocations does not grow with the number of iterations.

use proc_macro2::TokenStream;
use quote::quote;

use super::piece::Piece;
use super::region::{Emitter, tuple};
use crate::ir::{Adapter, Kind, Loop, Mirror, Space, Tape};

/// Records of at most so many iterations stand on the stack.
const STACK: u64 = 256;

impl Emitter<'_> {
    pub(super) fn open_tape(
        &mut self,
        tape: &Tape,
        range: Option<&TokenStream>,
        node: &Loop,
        trips: Option<u64>,
    ) {
        let rt = self.runtime.clone();
        let enclosing = self.trips.iter().copied().product::<Option<u64>>();
        let all = enclosing.zip(trips).map(|(outer, inner)| outer.saturating_mul(inner));
        let fill = self.fill(tape);
        let stack = all.filter(|all| *all <= STACK).zip(fill).map(|(all, fill)| {
            let len = proc_macro2::Literal::u64_unsuffixed(all);
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
        match self.tapes.get(&node.mirror) {
            Some(shared) => quote!(#shared.drain(#source..)),
            None => quote!(#source.into_iter()),
        }
    }

    /// Something to fill a tape of fixed length with.
    fn fill(&self, tape: &Tape) -> Option<TokenStream> {
        let kinds: Vec<&Kind> = tape.fields.iter().map(|field| self.function.kind(*field)).collect();
        let filled = |kind: &&Kind| kind.is_copied() && kind.has_literal();
        let pieces: Vec<Piece> = kinds
            .iter()
            .map(|kind| filled(kind).then(|| Piece::atom(super::operation::missing(kind, &self.runtime))))
            .collect::<Option<_>>()?;
        Some(tuple(&pieces))
    }
}

/// The number of iterations, if it is written in the source.
pub(super) fn trips(node: &Loop, range: Option<&TokenStream>) -> Option<u64> {
    let (Space::Range { range: space, .. }, Some(tokens)) = (&node.space, range) else {
        return None;
    };
    if space.adapters.iter().any(|adapter| matches!(adapter, Adapter::StepBy(_))) {
        return None;
    }
    let text = tokens.to_string().replace(['(', ')', ' '], "").replace(".rev", "");
    let (lo, hi) = text.split_once("..")?;
    let hi = hi.trim_start_matches('=');
    let (lo, hi): (u64, u64) = (lo.parse().ok()?, hi.parse().ok()?);
    Some(hi.saturating_sub(lo) + u64::from(space.inclusive))
}
