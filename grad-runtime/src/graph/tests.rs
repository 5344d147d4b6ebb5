//! Recording by hand what generated functions record, then reading and drawing it.

use std::string::{String, ToString};
use std::vec::Vec;

use super::{Graph, Node, NodeRef};

/// `let g = w * x; g + b` at w = 2, x = 3, b = 1.
fn neuron() -> Graph {
    let mut graph = Graph::new("neuron");
    let w = graph.input("w", 2.0);
    let x = graph.input("x", 3.0);
    let b = graph.input("b", 1.0);
    let g = graph.step("g", "w * x", 6.0, &[(w, 3.0), (x, 2.0)]);
    let f = graph.step("f", "g + b", 7.0, &[(g, 1.0), (b, 1.0)]);
    graph.finish(f)
}

/// `let mut s = x; for _ in 0..rounds { s = s * x; } s`
fn power(x_value: f64, rounds: u32) -> Graph {
    let mut graph = Graph::new("power");
    let x = graph.input("x", x_value);
    let (mut s, mut value) = (x, x_value);
    for _ in 0..rounds {
        let partials = [(s, x_value), (x, value)];
        value *= x_value;
        s = graph.step("s", "s * x", value, &partials);
    }
    graph.finish(s)
}

fn adjoints(graph: &Graph) -> Vec<(&str, f64)> {
    graph.nodes().map(|node| (node.name(), node.adjoint())).collect()
}

#[test]
fn adjoints_flow_from_the_result_to_the_inputs() {
    assert_eq!(adjoints(&neuron()), [("w", 3.0), ("x", 2.0), ("b", 1.0), ("g", 1.0), ("f", 1.0)]);
}

#[test]
fn nodes_tell_what_was_recorded() {
    let graph = neuron();
    assert_eq!((graph.function(), graph.value()), ("neuron", 7.0));
    let result = graph.result();
    assert_eq!((result.name(), result.source(), result.is_input()), ("f", "g + b", false));
    let operands: Vec<_> = result.operands().map(|(node, partial)| (node.name(), partial)).collect();
    assert_eq!(operands, [("g", 1.0), ("b", 1.0)]);
    let inputs: Vec<_> = graph.nodes().filter(|node| node.is_input()).map(NodeRef::value).collect();
    assert_eq!(inputs, [2.0, 3.0, 1.0]);
}

#[test]
fn constants_take_no_part() {
    let mut graph = Graph::new("f");
    let x = graph.input("x", 3.0);
    let y = graph.step("y", "n * x", 6.0, &[(Node::NONE, 3.0), (x, 2.0)]);
    let graph = graph.finish(y);
    assert_eq!(graph.result().operands().len(), 1);
    assert_eq!(adjoints(&graph), [("x", 2.0), ("y", 1.0)]);
}

#[test]
fn nothing_flows_through_an_infinite_slope_that_nothing_arrives_at() {
    let mut graph = Graph::new("f");
    let x = graph.input("x", 0.0);
    let root = graph.step("root", "x.sqrt()", 0.0, &[(x, f64::INFINITY)]);
    let y = graph.step("y", "0.0 * root", 0.0, &[(root, 0.0)]);
    assert_eq!(adjoints(&graph.finish(y)), [("x", 0.0), ("root", 0.0), ("y", 1.0)]);
}

#[test]
fn what_comes_after_the_result_does_not_matter() {
    let mut graph = Graph::new("f");
    let x = graph.input("x", 3.0);
    let y = graph.step("y", "x * x", 9.0, &[(x, 3.0), (x, 3.0)]);
    graph.step("unused", "y + 1.0", 10.0, &[(y, 1.0)]);
    assert_eq!(adjoints(&graph.finish(y)), [("x", 6.0), ("y", 1.0), ("unused", 0.0)]);
}

#[test]
#[should_panic(expected = "the result of `f` was not recorded")]
fn a_result_has_to_be_recorded() {
    let _ = Graph::new("f").finish(Node::NONE);
}

#[test]
fn a_terminal_shows_the_result_above_its_operands() {
    let expected = "\
neuron
└─ f = g + b: 7, adjoint 1
   ├─ g = w * x: 6, adjoint 1
   │  ├─ w: 2, adjoint 3
   │  └─ x: 3, adjoint 2
   └─ b: 1, adjoint 1
";
    assert_eq!(neuron().to_string(), expected);
}

#[test]
fn a_terminal_shows_once_what_was_computed_once() {
    let mut graph = Graph::new("f");
    let x = graph.input("x", 3.0);
    let y = graph.step("y", "x + 1.0", 4.0, &[(x, 1.0)]);
    let a = graph.step("a", "2.0 * y", 8.0, &[(y, 2.0)]);
    let f = graph.step("", "a * y", 32.0, &[(a, 4.0), (y, 8.0)]);
    let expected = "\
f
└─ a * y: 32, adjoint 1
   ├─ a = 2.0 * y: 8, adjoint 4
   │  └─ y = x + 1.0: 4, adjoint 16
   │     └─ x: 3, adjoint 16
   └─ y = x + 1.0: 4, adjoint 16 (see above)
";
    assert_eq!(graph.finish(f).to_string(), expected);
}

#[test]
fn dot_labels_every_box_and_both_directions_of_every_arrow() {
    let expected = "\
digraph \"neuron\" {
    rankdir=LR;
    node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=monospace];
    edge [fontname=monospace, fontsize=11];
    n0 [label=\"w\\n2\\nadjoint 3\", fillcolor=\"#dbeafe\"];
    n1 [label=\"x\\n3\\nadjoint 2\", fillcolor=\"#dbeafe\"];
    n2 [label=\"b\\n1\\nadjoint 1\", fillcolor=\"#dbeafe\"];
    n3 [label=\"g = w * x\\n6\\nadjoint 1\"];
    n4 [label=\"f = g + b\\n7\\nadjoint 1\", fillcolor=\"#dcfce7\"];
    n0 -> n3 [label=\"→ 2\\n← 3\"];
    n1 -> n3 [label=\"→ 3\\n← 2\"];
    n3 -> n4 [label=\"→ 6\\n← 1\"];
    n2 -> n4 [label=\"→ 1\\n← 1\"];
}
";
    assert_eq!(neuron().to_dot(), expected);
}

#[test]
fn quotes_in_source_text_do_not_end_a_label() {
    let mut graph = Graph::new("f");
    let y = graph.step("y", "g(\"\\n\",\n    1.0)", 1.0, &[]);
    assert!(graph.finish(y).to_dot().contains(r#"label="y = g(\"\\n\", 1.0)\n1\n"#));
}

#[test]
fn long_loops_are_computed_exactly() {
    let graph = power(2.0, 20);
    assert_eq!(graph.value(), 2.0_f64.powi(21));
    assert_eq!(adjoints(&graph)[0], ("x", 21.0 * 2.0_f64.powi(20)));
    assert_eq!(graph.nodes().len(), 21);
}

#[test]
fn long_loops_are_folded_when_drawn() {
    let expected = "\
power
└─ s = s * x (20 of 20): 1, adjoint 1
   ├─ s = s * x: … 17 more
   │  ├─ s = s * x (2 of 20): 1, adjoint 1
   │  │  ├─ s = s * x (1 of 20): 1, adjoint 1
   │  │  │  └─ x: 1, adjoint 21
   │  │  └─ x: 1, adjoint 21
   │  └─ x: 1, adjoint 21
   └─ x: 1, adjoint 21
";
    assert_eq!(power(1.0, 20).with_limit(3).to_string(), expected);
    // What flows back from a folded box is the sum over all that is folded into it.
    let dot = power(1.0, 20).with_limit(3).to_dot();
    assert!(dot.contains("label=\"→ 1\\n← 17\""), "{dot}");
}

#[test]
fn loops_within_the_limit_are_drawn_in_full() {
    assert!(!power(1.0, 8).to_dot().contains('…'));
    assert!(power(1.0, 9).to_dot().contains("… 1 more"));
    assert!(!power(1.0, 9).with_limit(9).to_dot().contains('…'));
    assert!(power(1.0, 9).with_limit(0).to_dot().contains("… 8 more"));
}

#[test]
fn folded_boxes_that_depend_on_each_other_can_be_drawn() {
    let mut graph = Graph::new("fibonacci");
    let (mut a, mut b) = (graph.input("a", 0.0), graph.input("b", 1.0));
    for _ in 0..30 {
        let c = graph.step("c", "a + b", 1.0, &[(a, 1.0), (b, 1.0)]);
        a = graph.step("d", "b * 1.0", 1.0, &[(b, 1.0)]);
        b = c;
    }
    let graph = graph.finish(b);
    let lines = graph.to_string().lines().map(String::from).collect::<Vec<_>>();
    assert!(lines.iter().any(|line| line.contains("more (see above)")), "{graph}");
}

#[test]
fn chains_deeper_than_the_stack_can_be_drawn() {
    let text = power(1.0, 3_000).with_limit(usize::MAX).to_string();
    assert!(text.contains("(1 of 3000)"));
}

#[cfg(feature = "svg")]
#[test]
fn an_image_has_every_label_and_is_the_same_every_time() {
    let image = neuron().to_svg();
    for label in ["g = w * x", "f = g + b", ">adjoint 3<", ">→ 6<", ">← 2<", "<title>neuron</title>"] {
        assert!(image.contains(label), "{label} in {image}");
    }
    assert!(image.starts_with("<svg ") && image.ends_with("</svg>\n"));
    assert_eq!(image, neuron().to_svg());
    assert!(power(2.0, 40).to_svg().contains("… 32 more"));
}
