//! Requests and answers.

use std::error::Error;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::evals::{self, Evaluated};

/// What is asked of a tool.
#[derive(Deserialize)]
struct Request {
    id: Value,
    #[serde(flatten)]
    kind: Kind,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Kind {
    Start,
    Define {
        module: String,
    },
    Evaluate {
        module: String,
        function: String,
        input: Value,
    },
    /// Whether an answer was right, for instance. That is acknowledged.
    #[serde(other)]
    Other,
}

/// Answers a line.
pub(crate) fn answer(line: &str) -> serde_json::Result<Value> {
    let Request { id, kind } = serde_json::from_str(line)?;
    Ok(match kind {
        Kind::Start => json!({ "id": id, "tool": "grad-runtime" }),
        Kind::Define { module } => json!({ "id": id, "success": evals::functions(&module).is_some() }),
        Kind::Evaluate { module, function, input } => match evaluate(&module, &function, input) {
            Ok(Evaluated { output, timings }) => {
                json!({ "id": id, "success": true, "output": output, "timings": timings })
            }
            Err(error) => json!({ "id": id, "success": false, "error": error.to_string() }),
        },
        Kind::Other => json!({ "id": id }),
    })
}

fn evaluate(module: &str, function: &str, input: Value) -> Result<Evaluated, Box<dyn Error>> {
    let functions = evals::functions(module).ok_or("there is no such module")?;
    let (_, function) =
        functions.into_iter().find(|(name, _)| *name == function).ok_or("there is no such function")?;
    Ok(function(input)?)
}
