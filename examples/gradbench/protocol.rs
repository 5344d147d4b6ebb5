//! Requests and answers.

use std::error::Error;
use std::panic;

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
        #[serde(default)]
        input: Value,
    },
    /// Whether an answer was right, for instance. That is acknowledged.
    #[serde(other)]
    Other,
}

const NO_MODULE: &str = "there is no such module";

/// Answers a line.
pub(crate) fn answer(line: &str) -> serde_json::Result<Value> {
    let Request { id, kind } = serde_json::from_str(line)?;
    Ok(match kind {
        Kind::Start => json!({ "id": id, "tool": "grad-runtime" }),
        Kind::Define { module } => match evals::functions(&module) {
            Some(_) => json!({ "id": id, "success": true }),
            None => json!({ "id": id, "success": false, "error": NO_MODULE }),
        },
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
    let functions = evals::functions(module).ok_or(NO_MODULE)?;
    let (_, function) =
        functions.into_iter().find(|(name, _)| *name == function).ok_or("there is no such function")?;
    // An input that a function cannot be applied to, such as an empty one, is no reason to end.
    match panic::catch_unwind(|| function(input)) {
        Ok(evaluated) => Ok(evaluated?),
        Err(_) => Err("the function panicked".into()),
    }
}
