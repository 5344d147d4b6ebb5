//! What is drawn of a [`Graph`](super::Graph): boxes and arrows, with everything already put into words.
//!
//! Runs of a statement beyond the limit share one box, and so arrows can merge: every arrow of a picture connects two
//! different boxes, no two arrows connect the same two the same way, and what an arrow says flows back is the
//! sum over everything that was merged into it.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::{Graph, Kind, Node, NodeRef, flow};

/// The longest source text that is written out in full.
const LONGEST_SOURCE: usize = 60;

pub(super) struct Picture {
    pub(super) boxes: Vec<Shape>,
    pub(super) arrows: Vec<Arrow>,
    /// Which box shows the result.
    pub(super) result: usize,
}

pub(super) struct Shape {
    pub(super) role: Role,
    /// The variable and the expression.
    pub(super) title: String,
    /// Value and adjoint, or how many runs are folded into the box.
    pub(super) details: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Input,
    Step,
    Result,
    Folded,
}

pub(super) struct Arrow {
    pub(super) from: usize,
    pub(super) to: usize,
    /// The value that flows along the arrow.
    pub(super) forward: String,
    /// The gradient that flows against it.
    pub(super) backward: String,
}

/// A statement, of which a loop makes many nodes.
type Statement<'g> = (Kind, &'g str, &'static str);

impl Picture {
    pub(super) fn of(graph: &Graph) -> Self {
        let mut runs = BTreeMap::<Statement<'_>, Vec<Node>>::new();
        for node in graph.nodes() {
            runs.entry(statement(node)).or_default().push(node.id());
        }
        let (boxes, places) = boxes(graph, &runs);
        let arrows = arrows(graph, &places);
        Self { boxes, arrows, result: places[graph.result().id().0] }
    }
}

fn statement(node: NodeRef<'_>) -> Statement<'_> {
    (node.record().kind, node.name(), node.source())
}

/// The boxes in order of computation, and for every node the box that shows it.
fn boxes(graph: &Graph, runs: &BTreeMap<Statement<'_>, Vec<Node>>) -> (Vec<Shape>, Vec<usize>) {
    let mut boxes = Vec::new();
    let mut places = Vec::with_capacity(graph.nodes().len());
    let mut folded = BTreeMap::<Statement<'_>, usize>::new();
    for node in graph.nodes() {
        let statement = statement(node);
        let runs = &runs[&statement];
        if is_drawn(graph, node, runs) {
            places.push(boxes.len());
            boxes.push(drawn_box(graph, node, runs));
        } else {
            places.push(*folded.entry(statement).or_insert_with(|| {
                boxes.push(folded_box(graph, node, runs));
                boxes.len() - 1
            }));
        }
    }
    (boxes, places)
}

/// Whether this run of a statement has a box to itself: all do up to the limit, beyond it the first few, the last,
/// and always the result.
fn is_drawn(graph: &Graph, node: NodeRef<'_>, runs: &[Node]) -> bool {
    let first_few = runs.iter().take(graph.limit.saturating_sub(1));
    runs.len() <= graph.limit
        || first_few.chain(runs.last()).any(|&run| run == node.id())
        || node.id() == graph.result
}

fn drawn_box(graph: &Graph, node: NodeRef<'_>, runs: &[Node]) -> Shape {
    let role = match node.record().kind {
        _ if node.id() == graph.result => Role::Result,
        Kind::Input => Role::Input,
        Kind::Step => Role::Step,
    };
    let mut title = title(node);
    if runs.len() > 1 {
        let run = runs.partition_point(|&run| run < node.id()) + 1;
        title = format!("{title} ({run} of {})", runs.len());
    }
    Shape { role, title, details: vec![number(node.value()), format!("adjoint {}", number(node.adjoint()))] }
}

fn folded_box(graph: &Graph, node: NodeRef<'_>, runs: &[Node]) -> Shape {
    let more = runs.iter().filter(|&&run| !is_drawn(graph, graph.node(run), runs)).count();
    Shape { role: Role::Folded, title: title(node), details: vec![format!("… {more} more")] }
}

/// `name = source`, or what there is of it, on one line.
fn title(node: NodeRef<'_>) -> String {
    let mut source = node.source().split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = source.char_indices().nth(LONGEST_SOURCE) {
        source.truncate(end);
        source.push('…');
    }
    match (node.name(), source.as_str()) {
        (name, "") => name.into(),
        ("", _) => source,
        (name, source) => format!("{name} = {source}"),
    }
}

/// What flows between two boxes, before it is put into words.
struct Traffic {
    from: usize,
    to: usize,
    values: BTreeSet<Node>,
    gradient: f64,
}

/// The arrows in order of computation, and those into one box in the order of its operands.
fn arrows(graph: &Graph, places: &[usize]) -> Vec<Arrow> {
    let mut all_traffic = Vec::<Traffic>::new();
    let mut between = BTreeMap::new();
    for node in graph.nodes() {
        for (operand, partial) in node.operands() {
            let (from, to) = (places[operand.id().0], places[node.id().0]);
            if from == to {
                continue;
            }
            let index = *between.entry((from, to)).or_insert_with(|| {
                all_traffic.push(Traffic { from, to, values: BTreeSet::new(), gradient: 0.0 });
                all_traffic.len() - 1
            });
            let traffic = &mut all_traffic[index];
            traffic.values.insert(operand.id());
            traffic.gradient += flow(node.adjoint(), partial);
        }
    }
    all_traffic.iter().map(|traffic| arrow(graph, traffic)).collect()
}

fn arrow(graph: &Graph, traffic: &Traffic) -> Arrow {
    let forward = match traffic.values.first() {
        Some(&only) if traffic.values.len() == 1 => number(graph.node(only).value()),
        _ => format!("{} values", traffic.values.len()),
    };
    Arrow { from: traffic.from, to: traffic.to, forward, backward: number(traffic.gradient) }
}

/// A number as people write it: six significant digits, without trailing zeros.
fn number(value: f64) -> String {
    if !value.is_finite() || value == 0.0 {
        return format!("{value}");
    }
    let scientific = format!("{value:.5e}");
    let (digits, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    match exponent.parse::<i32>() {
        // As many decimals as six significant digits leave; the exponent is that of the rounded value.
        Ok(exponent @ -4..=5) => {
            let decimals = usize::try_from(5 - exponent).unwrap_or(0);
            without_trailing_zeros(&format!("{value:.decimals$}")).into()
        }
        _ => format!("{}e{exponent}", without_trailing_zeros(digits)),
    }
}

fn without_trailing_zeros(digits: &str) -> &str {
    if digits.contains('.') { digits.trim_end_matches('0').trim_end_matches('.') } else { digits }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_are_written_with_six_significant_digits() {
        let written = [
            (0.1 + 0.2, "0.3"),
            (7.0, "7"),
            (-1.5, "-1.5"),
            (100.0, "100"),
            (123_456.7, "123457"),
            (999_999.7, "1e6"),
            (1.0 / 3.0, "0.333333"),
            (0.000_012_5, "1.25e-5"),
            (6.02e23, "6.02e23"),
            (0.0, "0"),
            (-0.0, "-0"),
            (f64::NEG_INFINITY, "-inf"),
            (f64::NAN, "NaN"),
        ];
        for (value, expected) in written {
            assert_eq!(number(value), expected);
        }
    }
}
