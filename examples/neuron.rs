//! One neuron, looked into: what the chain rule says about it, every value on the way forward, every gradient on the
//! way back, and a picture of both.
//!
//! ```text
//! cargo run --release --example neuron
//! ```

use std::path::PathBuf;

use grad_runtime::graph::NodeRef;
use grad_runtime::{Graph, differentiable};

/// A weighted input, shifted. `neuron_grad` and `neuron_graph` are generated from it.
#[differentiable(graph)]
#[allow(clippy::let_and_return, reason = "a step with a name is one that the picture can name")]
fn neuron(w: f64, x: f64, b: f64) -> f64 {
    let g = w * x;
    let f = g + b;
    f
}

fn main() -> std::io::Result<()> {
    let (w, x, b) = (2.0, 3.0, 1.0);
    let (f, (df_dw, df_dx, df_db)) = neuron_grad(w, x, b);

    println!("A neuron computes f = w·x + b. At w = {w}, x = {x}, b = {b} it gives f = {f}.\n");

    println!("In two steps, g = w·x and f = g + b, the chain rule says");
    println!("    ∂f/∂w = ∂f/∂g · ∂g/∂w = 1 · x = {df_dw}");
    println!("    ∂f/∂x = ∂f/∂g · ∂g/∂x = 1 · w = {df_dx}");
    println!("    ∂f/∂b                 = 1     = {df_db}");
    println!(
        "The numbers are what `neuron_grad` returned; the attribute wrote it to end in `(f, (x, w, 1.0))`."
    );
    println!("So a little more w changes f {df_dw} times as much, x {df_dx} times, and b as much.");

    let step = 1e-6;
    let slope = (neuron(w + step, x, b) - neuron(w - step, x, b)) / (2.0 * step);
    println!("Measured, with a small step in w: {slope:.6}.\n");

    // The same computation, kept: every intermediate with its value, and the gradient that came back to it.
    let graph = neuron_graph(w, x, b);
    println!("Forward, from the inputs to the result, the values:");
    for node in graph.nodes() {
        println!("    {:<9} = {}", describe(node), node.value());
    }
    println!("Backward, from the result to the inputs, the gradients:");
    for node in graph.nodes().rev() {
        println!("    ∂f/∂{} = {}{}", node.name(), node.adjoint(), derivation(&graph, node));
    }

    println!("\nAs a tree, the result above what it was computed from:\n\n{graph}");
    println!("In the DOT language; on every arrow the value → forward and the gradient ← backward:\n");
    println!("{}", graph.to_dot());

    let path = write("neuron.svg", &graph.to_svg())?;
    println!("The same picture, drawn: {}", path.display());
    Ok(())
}

/// `w` for an input, `g = w * x` for a step.
fn describe(node: NodeRef<'_>) -> String {
    if node.is_input() { node.name().to_owned() } else { format!("{} = {}", node.name(), node.source()) }
}

/// The gradient of a node as the sum over the steps that use it: the gradient of the step times its partial.
fn derivation(graph: &Graph, node: NodeRef<'_>) -> String {
    let uses = graph.nodes().flat_map(|user| user.operands().map(move |edge| (user, edge)));
    let terms = uses.filter(|(_, (operand, _))| operand.id() == node.id()).map(|(user, (_, partial))| {
        let (to, of) = (user.name(), node.name());
        format!("∂f/∂{to} · ∂{to}/∂{of} = {} · {partial}", user.adjoint())
    });
    let terms = terms.collect::<Vec<_>>().join(" + ");
    if terms.is_empty() { "  (where the way back starts)".to_owned() } else { format!("  ({terms})") }
}

/// Writes a file into the directory of build results.
fn write(name: &str, text: &str) -> std::io::Result<PathBuf> {
    let directory = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../target"));
    std::fs::create_dir_all(&directory)?;
    let path = directory.canonicalize()?.join(name);
    std::fs::write(&path, text)?;
    Ok(path)
}
