//! Activity: varied if it depends on a parameter, useful if the result depends on it, active if both.

mod refused;
mod verdicts;
