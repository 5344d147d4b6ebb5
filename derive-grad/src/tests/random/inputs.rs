//! Arguments for random programs: as values, as Rust text, and as a flat list of the floats inside.

use super::program::{Elem, Program, Type};
use crate::tests::interpret::value::{Dual, Value};

/// Arguments that are determined by the seed. Floats are of either sign and of order one.
pub(super) fn inputs(program: &Program, seed: u64) -> Vec<Value> {
    let mut rng = fastrand::Rng::with_seed(seed);
    program.main().params.iter().map(|param| input(&mut rng, param.var.ty)).collect()
}

fn input(rng: &mut fastrand::Rng, ty: Type) -> Value {
    let parts = |rng: &mut fastrand::Rng, types: &[Type]| types.iter().map(|ty| input(rng, *ty)).collect();
    match ty {
        // Few digits, so that they can be read; in no relation to the literals of the programs.
        Type::Float => Value::float(f64::from(rng.i32(-19_999..20_000)) / 10_000.0 + 1.7e-5),
        Type::Int | Type::Exponent => Value::Int(rng.i128(-3..=3)),
        Type::Size => Value::int(rng.usize(0..=3)),
        Type::Bool => Value::Bool(rng.bool()),
        Type::Unit => Value::Unit,
        Type::Pair => Value::Tuple(parts(rng, &[Type::Float; 2])),
        Type::Nest => Value::Tuple(parts(rng, &[Type::Pair, Type::Float])),
        Type::Row => Value::Array(parts(rng, &[Type::Float; 2])),
        Type::Vector => Value::Array(parts(rng, &[Type::Float; 3])),
        Type::Matrix => Value::Array(parts(rng, &[Type::Row; 2])),
        Type::Seq(elem, _) => {
            let len = [0, 1, 2, 2, 7, 7, 7, 3][rng.usize(..8)];
            // Lists of lists stay small.
            let len = if elem == Elem::List { len.min(3) } else { len };
            Value::Vec(parts(rng, &vec![elem.ty(); len]))
        }
    }
}

/// All floats of the arguments, in order.
pub(super) fn floats(args: &[Value]) -> Vec<f64> {
    args.iter().flat_map(Value::floats).map(|number| number.value).collect()
}

/// The same arguments with a tangent of one in the float with this number, moved by `step`.
pub(super) fn moved(args: &[Value], number: usize, step: f64) -> Vec<Value> {
    let mut count = 0;
    let mut replace = |dual: Dual| {
        count += 1;
        let is_it = count == number + 1;
        Dual {
            value: if is_it { dual.value + step } else { dual.value },
            tangent: f64::from(u8::from(is_it)),
        }
    };
    args.iter().map(|arg| arg.map(&mut replace)).collect()
}

/// The argument as Rust, with the floats taken from `x[0]`, `x[1]`, … on from `next`.
pub(super) fn text(arg: &Value, next: &mut usize) -> String {
    let list = |values: &[Value], next: &mut usize| {
        values.iter().map(|value| text(value, next)).collect::<Vec<_>>().join(", ")
    };
    match arg {
        Value::Float(_) => {
            *next += 1;
            format!("x[{}]", *next - 1)
        }
        Value::Int(number) => number.to_string(),
        Value::Bool(value) => value.to_string(),
        Value::Tuple(values) => format!("({})", list(values, next)),
        Value::Array(values) => format!("[{}]", list(values, next)),
        Value::Vec(values) => format!("vec![{}]", list(values, next)),
        other => unreachable!("{other:?} is no argument"),
    }
}
