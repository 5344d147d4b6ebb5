//! Messages about iterators, vectors and elements that may not be there, with the form to write instead.

use super::{did_you_mean, through_construct};

/// A `for` over an iterator with this method.
pub(crate) fn for_over(adapter: &str) -> String {
    let remedy = match adapter {
        "filter" | "filter_map" | "skip_while" | "take_while" | "map_while" => {
            "iterate over the elements, and write an `if` in the body of the loop"
        }
        "map" | "inspect" | "scan" => "iterate over the elements, and compute in the body of the loop",
        "chain" => "write two loops",
        "flat_map" | "flatten" => "write one loop inside another",
        "cycle" => "iterate over a range, and index with `%`",
        "drain" => "iterate over the elements, and shorten the vector afterwards",
        _ => {
            "iterate over a range, a slice, an array or a vector, by `iter`, `iter_mut`, `chunks`, `windows`, with \
             `enumerate`, `zip`, `rev`, `skip`, `take`, `step_by`"
        }
    };
    through_construct(&format!("a `for` over `{adapter}`"), remedy)
}

/// A method of an iterator outside the head of a `for`.
pub(crate) fn through_iterator(method: &str) -> String {
    let remedy = match method {
        "next" | "next_back" | "nth" => "index the elements, or iterate over them in a `for`",
        _ if makes_iterator(method) => "iterate in a `for`: an iterator as a value is not followed",
        _ => "write a `for` over the elements",
    };
    through_construct(&format!("the iterator method `{method}`"), remedy)
}

/// A method of a sequence that the compiler does not take apart; `known` are those that it does.
pub(crate) fn through_sequence<'a>(method: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let hint = did_you_mean(method, known);
    let remedy = match method {
        _ if is_question(method) => {
            "take it apart on the spot, as in `if let Some(x) = v.first()`, or write `unwrap()` after it"
        }
        _ if makes_iterator(method) => "iterate in a `for`: an iterator as a value is not followed",
        "sort_by" | "sort_unstable_by" => {
            "let the closure capture nothing: sort what it compares along with the elements, as in \
             `pairs.sort_by(|a, b| a.0.total_cmp(&b.0))`"
        }
        "sort" | "sort_unstable" | "sort_by_key" | "sort_unstable_by_key" | "sort_by_cached_key" => {
            "write `sort_by`, with a closure that captures nothing"
        }
        "split_off" => "copy the end with `to_vec`, and `truncate`",
        "resize_with" => "write `resize`, or a loop with `push`",
        "concat" | "join" => "write `extend_from_slice` for each part",
        "drain" | "retain" | "retain_mut" | "dedup" | "dedup_by" | "dedup_by_key" | "splice"
        | "extract_if" => "write a `for` over the elements that pushes those to keep to another vector",
        _ => {
            "write a loop over the elements, or move the computation into a function marked `#[differentiable]` that \
             takes the sequence by reference"
        }
    };
    format!(
        "no derivative is known for the method `{method}` of a sequence, and an active value flows through it{hint}\n\
         help: {remedy}"
    )
}

/// Whether a method asks for an element that may not be there.
fn is_question(method: &str) -> bool {
    let method = method.trim_end_matches("_mut");
    ["pop", "first", "last", "get", "split_first", "split_last"].contains(&method)
}

/// Whether a method of a sequence makes an iterator.
pub(crate) fn makes_iterator(method: &str) -> bool {
    [
        "iter",
        "iter_mut",
        "into_iter",
        "chunks",
        "chunks_mut",
        "chunks_exact",
        "chunks_exact_mut",
        "rchunks",
        "rchunks_mut",
        "windows",
        "enumerate",
        "zip",
        "rev",
    ]
    .contains(&method)
}
