//! Graphs of computations as they ran: what is in them, and that they agree with the generated gradients.

#![allow(missing_docs, clippy::pedantic, reason = "the functions are as users write them")]

use expect_test::{Expect, expect};
use grad_runtime::{Graph, differentiable};

/// Name, source, value and adjoint of every node, and the partials along the edges.
fn check(graph: &Graph, expected: &Expect) {
    let mut text = String::new();
    for node in graph.nodes() {
        let binding = match (node.name(), node.source()) {
            ("", source) => source.to_owned(),
            (name, "") => format!("{name} (input)"),
            (name, source) => format!("{name} = {source}"),
        };
        let label = |node: grad_runtime::graph::NodeRef<'_>| match (node.name(), node.source()) {
            ("", source) => source.to_owned(),
            (name, _) => name.to_owned(),
        };
        let edges: Vec<String> =
            node.operands().map(|(operand, partial)| format!("{partial} to {}", label(operand))).collect();
        text += &format!("{binding}: {} ~ {}", node.value(), node.adjoint());
        if !edges.is_empty() {
            text += &format!(" [{}]", edges.join(", "));
        }
        text += "\n";
    }
    expected.assert_eq(&text);
}

/// The adjoints of the inputs, in order.
fn gradient(graph: &Graph) -> Vec<f64> {
    let inputs = graph.nodes().filter(|node| node.is_input());
    inputs.map(|node| node.adjoint()).collect()
}

#[differentiable(graph)]
fn neuron(w: f64, x: f64, b: f64) -> f64 {
    let g = w * x;
    let f = g + b;
    f
}

#[test]
fn a_neuron_is_a_product_and_a_sum() {
    let graph = neuron_graph(2.0, 3.0, 1.0);
    check(
        &graph,
        &expect![[r#"
        w (input): 2 ~ 3
        x (input): 3 ~ 2
        b (input): 1 ~ 1
        g = w * x: 6 ~ 1 [3 to w, 2 to x]
        f = g + b: 7 ~ 1 [1 to g, 1 to b]
    "#]],
    );
    assert_eq!(graph.value().to_bits(), neuron(2.0, 3.0, 1.0).to_bits());
    let (value, (dw, dx, db)) = neuron_grad(2.0, 3.0, 1.0);
    assert_eq!(graph.value(), value);
    assert_eq!(gradient(&graph), [dw, dx, db]);
}

#[differentiable(graph)]
fn nested(x: f64, y: f64) -> f64 {
    (x * y + 1.0).sin() / (2.0 - x.powi(3)) - -y
}

#[test]
fn expressions_without_a_name_are_nodes_under_their_own_text() {
    let graph = nested_graph(0.5, 2.0);
    check(
        &graph,
        &expect![[r#"
        x (input): 0.5 ~ -0.24990650792747313
        y (input): 2 ~ 0.8890275102540953
        x * y: 1 ~ -0.22194497949180927 [2 to x, 0.5 to y]
        x * y + 1.0: 2 ~ -0.22194497949180927 [1 to x * y]
        (x * y + 1.0).sin(): 0.9092974268256817 ~ 0.5333333333333333 [-0.4161468365471424 to x * y + 1.0]
        x.powi(3): 0.125 ~ 0.2586446014081939 [0.75 to x]
        2.0 - x.powi(3): 1.875 ~ -0.2586446014081939 [-1 to x.powi(3)]
        (x * y + 1.0).sin() / (2.0 - x.powi(3)): 0.48495862764036357 ~ 1 [0.5333333333333333 to (x * y + 1.0).sin(), -0.2586446014081939 to 2.0 - x.powi(3)]
        -y: -2 ~ -1 [-1 to y]
        (x * y + 1.0).sin() / (2.0 - x.powi(3)) - -y: 2.4849586276403635 ~ 1 [1 to (x * y + 1.0).sin() / (2.0 - x.powi(3)), -1 to -y]
    "#]],
    );
    let (value, (dx, dy)) = nested_grad(0.5, 2.0);
    assert_eq!(graph.value().to_bits(), value.to_bits());
    for (a, b) in gradient(&graph).into_iter().zip([dx, dy]) {
        assert!((a - b).abs() < 1e-14, "{a} {b}");
    }
}

#[differentiable(graph)]
fn leaky(x: f64, slope: f64) -> f64 {
    let y = if x > 0.0 { x * x } else { slope * x };
    2.0 * y
}

#[test]
fn of_a_branch_only_the_side_that_was_taken_appears() {
    check(
        &leaky_graph(3.0, 0.1),
        &expect![[r#"
        x (input): 3 ~ 12
        slope (input): 0.1 ~ 0
        y = x * x: 9 ~ 2 [3 to x, 3 to x]
        2.0 * y: 18 ~ 1 [2 to y]
    "#]],
    );
    check(
        &leaky_graph(-3.0, 0.1),
        &expect![[r#"
        x (input): -3 ~ 0.2
        slope (input): 0.1 ~ -6
        y = slope * x: -0.30000000000000004 ~ 2 [-3 to slope, 0.1 to x]
        2.0 * y: -0.6000000000000001 ~ 1 [2 to y]
    "#]],
    );
}

#[differentiable(graph)]
fn early(x: f64, kind: u8) -> f64 {
    if x < 0.0 {
        return 0.0;
    }
    match kind {
        0 => x,
        1 => x * x,
        2 => return 3.0 * x,
        _ => x.exp(),
    }
}

#[test]
fn a_constant_result_is_a_node_too() {
    check(
        &early_graph(-1.0, 0),
        &expect![[r#"
        x (input): -1 ~ 0
        a constant: 0 ~ 1
    "#]],
    );
    check(
        &early_graph(2.0, 0),
        &expect![[r#"
        x (input): 2 ~ 1
    "#]],
    );
    check(
        &early_graph(2.0, 1),
        &expect![[r#"
        x (input): 2 ~ 4
        x * x: 4 ~ 1 [2 to x, 2 to x]
    "#]],
    );
    check(
        &early_graph(2.0, 2),
        &expect![[r#"
        x (input): 2 ~ 3
        3.0 * x: 6 ~ 1 [3 to x]
    "#]],
    );
}

#[differentiable(graph)]
fn horner(x: f64, n: u32) -> f64 {
    let mut sum = 0.0;
    for i in 0..n {
        sum = sum * x + f64::from(i);
    }
    sum
}

#[differentiable(graph)]
fn newton(x: f64) -> f64 {
    let mut root = x;
    while (root * root - x).abs() > 1e-3 {
        root = 0.5 * (root + x / root);
    }
    root
}

#[test]
fn every_run_of_a_loop_has_nodes_of_its_own() {
    check(
        &horner_graph(2.0, 3),
        &expect![[r#"
        x (input): 2 ~ 1
        sum * x: 0 ~ 4 [0 to x]
        sum = sum * x + i as f64: 0 ~ 4 [1 to sum * x]
        sum * x: 0 ~ 2 [2 to sum, 0 to x]
        sum = sum * x + i as f64: 1 ~ 2 [1 to sum * x]
        sum * x: 2 ~ 1 [2 to sum, 1 to x]
        sum = sum * x + i as f64: 4 ~ 1 [1 to sum * x]
    "#]],
    );
    let graph = newton_graph(2.0);
    let (value, slope) = newton_grad(2.0);
    assert_eq!(graph.value().to_bits(), value.to_bits());
    assert!((gradient(&graph)[0] - slope).abs() < 1e-14);
}

#[differentiable(graph)]
fn layer(weights: [f64; 3], x: [f64; 2]) -> f64 {
    let mut sum = weights[2];
    for i in 0..2 {
        sum += weights[i] * x[i];
    }
    sum.tanh()
}

#[differentiable(graph)]
fn network(weights: [f64; 3], x: f64) -> f64 {
    let hidden = layer(weights, [x, 1.0]);
    hidden * hidden
}

#[test]
fn a_call_is_one_node_and_arrays_have_one_node_for_each_element() {
    let (weights, x) = ([0.5, -1.0, 0.25], 2.0);
    check(
        &layer_graph(weights, [x, 1.0]),
        &expect![[r#"
        weights[0] (input): 0.5 ~ 1.880029697612756
        weights[1] (input): -1 ~ 0.940014848806378
        weights[2] (input): 0.25 ~ 0.940014848806378
        x[0] (input): 2 ~ 0.470007424403189
        x[1] (input): 1 ~ -0.940014848806378
        weights[i] * x[i]: 1 ~ 0.940014848806378 [2 to weights[0], 0.5 to x[0]]
        sum = sum + weights[i] * x[i]: 1.25 ~ 0.940014848806378 [1 to weights[2], 1 to weights[i] * x[i]]
        weights[i] * x[i]: -1 ~ 0.940014848806378 [1 to weights[1], -1 to x[1]]
        sum = sum + weights[i] * x[i]: 0.25 ~ 0.940014848806378 [1 to sum, 1 to weights[i] * x[i]]
        sum.tanh(): 0.24491866240370913 ~ 1 [0.940014848806378 to sum]
    "#]],
    );
    let graph = network_graph(weights, x);
    check(
        &graph,
        &expect![[r#"
        weights[0] (input): 0.5 ~ 0.9209087176371319
        weights[1] (input): -1 ~ 0.46045435881856595
        weights[2] (input): 0.25 ~ 0.46045435881856595
        x (input): 2 ~ 0.23022717940928297
        hidden = layer(weights, [x, 1.0]): 0.24491866240370913 ~ 0.48983732480741826 [1.880029697612756 to weights[0], 0.940014848806378 to weights[1], 0.940014848806378 to weights[2], 0.470007424403189 to x]
        hidden * hidden: 0.05998515119362204 ~ 1 [0.24491866240370913 to hidden, 0.24491866240370913 to hidden]
    "#]],
    );
    let (value, (dweights, dx)) = network_grad(weights, x);
    assert_eq!(graph.value().to_bits(), value.to_bits());
    let expected = [dweights[0], dweights[1], dweights[2], dx];
    for (a, b) in gradient(&graph).into_iter().zip(expected) {
        assert!((a - b).abs() < 1e-14, "{a} {b}");
    }
}

#[differentiable(graph)]
fn memory(x: f64, y: f64, k: usize) -> f64 {
    let mut a = [x, x * y, 1.0];
    a[k] = a[0] * y;
    a[2] += a[1].cos();
    let b = a;
    a[0] = 0.0;
    if x > y {
        a[1] -= y;
    }
    let (p, q) = (a[1], b[0]);
    p + q + a[0] + a[2] * b[2]
}

#[test]
fn arrays_that_change_in_place_carry_their_nodes_along() {
    for (x, y, k) in [(1.5, 0.5, 0), (0.5, 1.5, 1), (0.3, 0.2, 2)] {
        let graph = memory_graph(x, y, k);
        let (value, (dx, dy)) = memory_grad(x, y, k);
        assert_eq!(graph.value().to_bits(), value.to_bits());
        for (a, b) in gradient(&graph).into_iter().zip([dx, dy]) {
            assert!((a - b).abs() < 1e-14, "{a} {b}");
        }
    }
    check(
        &memory_graph(1.5, 0.5, 0),
        &expect![[r#"
        x (input): 1.5 ~ -0.1803862533253613
        y (input): 0.5 ~ -1.541158759976084
        x * y: 0.75 ~ -1.3607725066507226 [0.5 to x, 1.5 to y]
        a[0] * y: 0.75 ~ 1 [0.5 to x, 1.5 to y]
        a[1].cos(): 0.7316888688738209 ~ 3.463377737747642 [-0.6816387600233341 to x * y]
        a[2] + a[1].cos(): 1.731688868873821 ~ 3.463377737747642 [1 to a[1].cos()]
        a[1] - y: 0.25 ~ 1 [1 to x * y, -1 to y]
        p + q: 1 ~ 1 [1 to a[1] - y, 1 to a[0] * y]
        p + q + a[0]: 1 ~ 1 [1 to p + q]
        a[2] * b[2]: 2.9987463385814936 ~ 1 [1.731688868873821 to a[2] + a[1].cos(), 1.731688868873821 to a[2] + a[1].cos()]
        p + q + a[0] + a[2] * b[2]: 3.9987463385814936 ~ 1 [1 to p + q + a[0], 1 to a[2] * b[2]]
    "#]],
    );
}

#[differentiable(graph, wrt(x))]
fn single(x: f32, graph: f32) -> f32 {
    let wide = x as f64;
    (wide.max(0.5) as f32) * graph * x
}

#[test]
fn single_precision_is_recorded_as_it_is() {
    let graph = single_graph(0.1, 3.0);
    assert_eq!(graph.value().to_bits(), f64::from(single(0.1, 3.0)).to_bits());
    check(
        &graph,
        &expect![[r#"
        x (input): 0.10000000149011612 ~ 1.5
        wide = x as f64: 0.10000000149011612 ~ 0 [1 to x]
        wide.max(0.5): 0.5 ~ 0.30000000447034836 [0 to wide]
        wide.max(0.5) as f32: 0.5 ~ 0.30000000447034836 [1 to wide.max(0.5)]
        wide.max(0.5) as f32 * graph: 1.5 ~ 0.10000000149011612 [3 to wide.max(0.5) as f32]
        wide.max(0.5) as f32 * graph * x: 0.15000000596046448 ~ 1 [0.10000000149011612 to wide.max(0.5) as f32 * graph, 1.5 to x]
    "#]],
    );
}

#[differentiable(graph)]
fn factorial(x: f64, n: u32) -> f64 {
    if n == 0 { 1.0 } else { x * factorial(x, n - 1) }
}

#[test]
fn a_recursive_call_is_one_node() {
    check(
        &factorial_graph(2.0, 3),
        &expect![[r#"
        x (input): 2 ~ 12
        factorial(x, n - 1): 4 ~ 2 [4 to x]
        x * factorial(x, n - 1): 8 ~ 1 [4 to x, 2 to factorial(x, n - 1)]
    "#]],
    );
}
