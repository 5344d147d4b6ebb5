//! `f_graph`: the primal with its notes.
//!
//! For `fn neuron(w: f64, x: f64, b: f64) -> f64 { let g = w * x; g + b }`:
//!
//! ```text
//! fn neuron_graph(w: f64, x: f64, b: f64) -> Graph {
//!     let mut graph = Graph::new("neuron");
//!     let w_node = graph.input("w", w);
//!     let x_node = graph.input("x", x);
//!     let b_node = graph.input("b", b);
//!     let g = w * x;
//!     let g_node = graph.step("g", "w * x", g, &[(w_node, x), (x_node, w)]);
//!     let t0 = graph.step("", "g + b", g + b, &[(g_node, 1.0), (b_node, 1.0)]);
//!     graph.finish(t0)
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use super::piece::{Binding, Piece};
use super::region::Emitter;
use super::{Context, item, open};
use crate::ir::note::{Note, Step};
use crate::ir::{Function, Kind, Val, Width};
use crate::names;

/// The function, and what it returns.
pub(crate) fn graph(context: &Context<'_>, function: &Function, docs: &TokenStream) -> TokenStream {
    let rt = context.runtime();
    let mut emitter = open(context, function);
    emitter.stmts(&function.primal.stmts);
    let tail = emitter.finish_each(&function.primal.tail);
    let (graph, stmts) = (&emitter.graph, &emitter.out);
    let items = context.items_and_traits(emitter.iterates);
    let end = match (tail.as_slice(), function.primal.tail.as_slice()) {
        ([node, value], [_, result]) => {
            let piece = Piece::new(value.clone(), Binding::Statement);
            let value = as_f64(&rt, function.kind(*result), &piece);
            quote!(#graph.finish_with(#node, #value))
        }
        ([node], _) => quote!(#graph.finish(#node)),
        _ => quote!(),
    };
    let plain = names::plain(&context.signature.name);
    let body = quote! {
        #items
        let mut #graph = #rt::Graph::new(#plain);
        #stmts
        #end
    };
    let name = names::derivative(&context.signature.name, "graph");
    item(context, &name, (&TokenStream::new(), &TokenStream::new(), &output(context)), &body, docs)
}

/// What a graph function returns.
pub(super) fn output(context: &Context<'_>) -> TokenStream {
    let krate = &context.krate;
    quote!(#krate::Graph)
}

impl Emitter<'_> {
    /// A note as an expression.
    pub(super) fn note(&mut self, note: &Note) -> Piece {
        let (rt, graph) = (self.runtime.clone(), self.graph.clone());
        Piece::atom(match note {
            Note::Nothing(kind) => nothing(&rt, kind),
            Note::Input { name, val } if self.function.kind(*val).is_float() => {
                let value = self.number(*val);
                quote!(#graph.input(#name, #value))
            }
            Note::Input { name, val } => {
                let value = self.take(*val).within(Binding::Prefix);
                quote!(#rt::inputs(&mut #graph, #name, &#value))
            }
            Note::Step(Step { name, source, value, operands }) => {
                let value = self.number(*value);
                let edges = self.edges(operands);
                quote!(#graph.step(#name, #source, #value, &#edges))
            }
        })
    }

    fn edges(&mut self, operands: &[(Val, Val)]) -> TokenStream {
        let rt = self.runtime.clone();
        let is_single = |(_, partial): &(Val, Val)| self.function.kind(*partial).is_float();
        if operands.iter().all(is_single) {
            let edge = |(node, partial): &(Val, Val)| {
                let (node, partial) = (self.take(*node).tokens, self.number(*partial));
                quote!((#node, #partial))
            };
            let edges: Vec<TokenStream> = operands.iter().map(edge).collect();
            return quote!([#(#edges),*]);
        }
        let edges = |(nodes, partials): &(Val, Val)| {
            let (nodes, partials) = (self.take(*nodes).tokens, self.take(*partials).tokens);
            quote!(#rt::edges(#nodes, #partials))
        };
        let edges: Vec<TokenStream> = operands.iter().map(edges).collect();
        quote!([#(#edges),*].concat())
    }

    /// A float as the graph keeps it.
    fn number(&mut self, val: Val) -> TokenStream {
        let piece = self.take(val);
        as_f64(&self.runtime, self.function.kind(val), &piece)
    }
}

fn as_f64(rt: &TokenStream, kind: &Kind, piece: &Piece) -> TokenStream {
    let tokens = &piece.tokens;
    let is_literal = tokens.to_string().parse::<f64>().is_ok();
    match kind {
        Kind::Float(Width::F64) => tokens.clone(),
        _ if is_literal => tokens.clone(),
        Kind::Float(Width::F32) => quote!(#rt::core::primitive::f64::from(#tokens)),
        _ => quote!(#rt::cast(#tokens)),
    }
}

/// Nodes of something that has none.
fn nothing(rt: &TokenStream, kind: &Kind) -> TokenStream {
    match kind {
        Kind::Tuple(kinds) => {
            let parts = kinds.iter().map(|kind| nothing(rt, kind));
            quote!((#(#parts,)*))
        }
        Kind::Array(element, len) => {
            let element = nothing(rt, element);
            quote!([#element; #len])
        }
        _ => quote!(#rt::Node::NONE),
    }
}
