//! Recording arrays and tuples: nodes in the shape of the values.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::{Graph, Node};
use crate::Scalar;

/// Records every float of a parameter, under the name of the parameter and its place in it.
pub fn inputs<T: Inputs>(graph: &mut Graph, name: &str, value: &T) -> T::Nodes {
    value.inputs(graph, name)
}

/// The nodes of an operand, each with the partial derivative with respect to it.
pub fn edges<N: Nodes<P>, P>(nodes: N, partials: P) -> Vec<(Node, f64)> {
    let mut edges = Vec::new();
    nodes.edges(partials, &mut edges);
    edges
}

/// A value whose floats can be recorded.
pub trait Inputs {
    /// One node for each float.
    type Nodes;

    /// Records them as inputs.
    fn inputs(&self, graph: &mut Graph, name: &str) -> Self::Nodes;
}

/// Nodes in the shape of a value whose derivative is a `P`.
pub trait Nodes<P> {
    /// Pairs each node with its partial.
    fn edges(self, partials: P, edges: &mut Vec<(Node, f64)>);
}

macro_rules! floats {
    ($($float:ident),*) => {
        $(
            impl Inputs for $float {
                type Nodes = Node;

                fn inputs(&self, graph: &mut Graph, name: &str) -> Node {
                    graph.input(String::from(name), Scalar::to_f64(*self))
                }
            }

            impl Nodes<$float> for Node {
                fn edges(self, partial: $float, edges: &mut Vec<(Node, f64)>) {
                    edges.push((self, Scalar::to_f64(partial)));
                }
            }
        )*
    };
}

floats! { f32, f64 }

macro_rules! constants {
    ($($constant:ty),*) => {
        $(
            impl Inputs for $constant {
                type Nodes = Node;

                fn inputs(&self, _graph: &mut Graph, _name: &str) -> Node {
                    Node::NONE
                }
            }
        )*
    };
}

constants! { (), bool, char, u8, u16, u32, u64, u128, usize, i8, i16, i32, i64, i128, isize }

impl Nodes<()> for Node {
    fn edges(self, _partial: (), _edges: &mut Vec<(Node, f64)>) {}
}

impl<T: Inputs, const N: usize> Inputs for [T; N] {
    type Nodes = [T::Nodes; N];

    fn inputs(&self, graph: &mut Graph, name: &str) -> Self::Nodes {
        core::array::from_fn(|index| self[index].inputs(graph, &format!("{name}[{index}]")))
    }
}

impl<M: Nodes<P>, P, const N: usize> Nodes<[P; N]> for [M; N] {
    fn edges(self, partials: [P; N], edges: &mut Vec<(Node, f64)>) {
        for (nodes, partial) in self.into_iter().zip(partials) {
            nodes.edges(partial, edges);
        }
    }
}

macro_rules! tuples {
    ($($(($element:ident $partial:ident $index:tt))+;)*) => {
        $(
            impl<$($element: Inputs),+> Inputs for ($($element,)+) {
                type Nodes = ($($element::Nodes,)+);

                fn inputs(&self, graph: &mut Graph, name: &str) -> Self::Nodes {
                    ($(self.$index.inputs(graph, &format!("{name}.{}", $index)),)+)
                }
            }

            impl<$($element: Nodes<$partial>, $partial),+> Nodes<($($partial,)+)> for ($($element,)+) {
                fn edges(self, partials: ($($partial,)+), edges: &mut Vec<(Node, f64)>) {
                    $(self.$index.edges(partials.$index, edges);)+
                }
            }
        )*
    };
}

tuples! {
    (A P 0);
    (A P 0) (B Q 1);
    (A P 0) (B Q 1) (C R 2);
    (A P 0) (B Q 1) (C R 2) (D S 3);
    (A P 0) (B Q 1) (C R 2) (D S 3) (E T 4);
    (A P 0) (B Q 1) (C R 2) (D S 3) (E T 4) (F U 5);
    (A P 0) (B Q 1) (C R 2) (D S 3) (E T 4) (F U 5) (G V 6);
    (A P 0) (B Q 1) (C R 2) (D S 3) (E T 4) (F U 5) (G V 6) (H W 7);
}
