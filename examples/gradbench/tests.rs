//! What the tool answers, held against values and derivatives that were computed with seventy digits.

use serde_json::{Value, json};

use crate::protocol::answer;

/// The largest error that is accepted, relative to the largest number of an output.
const TOLERANCE: f64 = 1e-13;

fn ask(request: &Value) -> Value {
    answer(&request.to_string()).unwrap()
}

/// All numbers of an output, in the order of the rows, and of the names of fields.
fn numbers(output: &Value) -> Vec<f64> {
    match output {
        Value::Array(elements) => elements.iter().flat_map(numbers).collect(),
        Value::Object(fields) => fields.values().flat_map(numbers).collect(),
        _ => vec![output.as_f64().unwrap()],
    }
}

/// Asks for what the functions of an eval give, and compares it with what `expected` says.
fn check(module: &str, functions: [&str; 2], expected: &str) {
    assert_eq!(ask(&json!({ "id": 1, "kind": "define", "module": module }))["success"], true);
    let expected: Value = serde_json::from_str(expected).unwrap();
    for function in functions {
        let answer = ask(&json!({
            "id": 2, "kind": "evaluate", "module": module, "function": function, "input": expected["input"],
        }));
        assert_eq!(answer["success"], true, "{answer}");
        let (output, expected) = (numbers(&answer["output"]), numbers(&expected[function]));
        assert_eq!(output.len(), expected.len());
        let largest = expected.iter().fold(0.0, |largest: f64, number| largest.max(number.abs()));
        for (output, expected) in output.iter().zip(&expected) {
            let error = (output - expected).abs() / largest;
            assert!(error <= TOLERANCE, "{module}, {function}: {output} for {expected}, {error:e}");
        }
    }
}

#[test]
fn the_derivative_of_the_square_is_the_double() {
    check("hello", ["square", "double"], r#"{ "input": 1.5, "square": 2.25, "double": 3.0 }"#);
}

#[test]
fn the_gradient_of_log_sum_exp() {
    check("lse", ["primal", "gradient"], include_str!("data/lse.json"));
}

#[test]
fn the_gradient_of_least_squares() {
    check("llsq", ["primal", "gradient"], include_str!("data/llsq.json"));
}

#[test]
fn the_gradient_of_a_mixture() {
    check("gmm", ["objective", "jacobian"], include_str!("data/gmm.json"));
}

#[test]
fn the_gradient_of_the_last_quantity() {
    check("ode", ["primal", "gradient"], include_str!("data/ode.json"));
}

#[test]
fn the_gradient_of_a_network() {
    check("lstm", ["objective", "jacobian"], include_str!("data/lstm.json"));
}

#[test]
fn the_jacobian_of_an_adjustment() {
    check("ba", ["objective", "jacobian"], include_str!("data/ba.json"));
}

#[test]
fn a_function_runs_as_often_as_is_asked_for() {
    let runs = |input: Value| {
        let request =
            json!({ "id": 1, "kind": "evaluate", "module": "lse", "function": "gradient", "input": input });
        let answer = ask(&request);
        let timings = answer["timings"].as_array().unwrap().clone();
        assert!(timings.iter().all(|timing| timing["name"] == "evaluate"));
        timings.iter().map(|timing| timing["nanoseconds"].as_u64().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(runs(json!({ "x": [1.0, 2.0] })).len(), 1);
    assert_eq!(runs(json!({ "x": [1.0, 2.0], "min_runs": 5, "min_seconds": 0 })).len(), 5);
    assert!(
        runs(json!({ "x": [1.0, 2.0], "min_runs": 1, "min_seconds": 0.01 })).iter().sum::<u64>()
            >= 10_000_000
    );
}

#[test]
fn other_requests_are_acknowledged() {
    let start = ask(&json!({ "id": 0, "kind": "start", "eval": "lse" }));
    assert_eq!(start["id"], 0);
    let analysis = ask(&json!({ "id": 7, "kind": "analysis", "of": 6, "valid": true }));
    assert_eq!(analysis, json!({ "id": 7 }));
}

#[test]
fn what_is_not_known_is_declined() {
    assert_eq!(ask(&json!({ "id": 1, "kind": "define", "module": "particle" }))["success"], false);
    for (module, function, input) in [
        ("particle", "cost", json!(0)),
        ("lse", "hessian", json!(0)),
        ("lse", "primal", json!({ "y": [1.0] })),
        ("lse", "primal", Value::Null),
        ("ode", "gradient", json!({ "x": [], "s": 1 })),
    ] {
        let request =
            json!({ "id": 2, "kind": "evaluate", "module": module, "function": function, "input": input });
        let answer = ask(&request);
        assert_eq!(answer["success"], false);
        assert!(answer["error"].is_string());
    }
}
