//! The interpreter itself: loops, tapes, patterns and dual numbers on functions built by hand.

use proc_macro2::{Ident, Span};
use quote::quote;
use std::collections::BTreeSet;

use super::value::{Dual, Trap, Value};
use super::{Ended, Interpreter, Program};
use crate::ir::{
    Adapter, Adjoint, Arg, Arm, Call, Carried, Comparison, Function, Info, Kind, Let, Literal, Loop, Match,
    Mirror, Op, Place, Primitive, Pull, Range, Region, Root, Space, Step, Stmt, Tape, Val,
};

/// A function that is built value by value.
struct Builder(Function);

impl Builder {
    fn new() -> Self {
        let (primal, infos) = (Region::default(), Vec::new());
        Self(Function {
            params: Vec::new(),
            primal,
            adjoint: None,
            lent: Vec::new(),
            infos,
            repeated: std::collections::BTreeSet::new(),
            roots: 0,
            mirrors: 0,
            first_adjoint: u32::MAX,
            lanes: BTreeSet::new(),
        })
    }

    fn val(&mut self, kind: Kind, root: Option<Root>) -> Val {
        self.0.fresh(Info { name: None, kind, root, ty: None, span: Span::mixed_site() })
    }

    fn vals<const N: usize>(&mut self) -> [Val; N] {
        std::array::from_fn(|_| self.val(Kind::Unknown, None))
    }
}

fn region(stmts: Vec<Stmt>, tail: Vec<Val>) -> Region {
    Region { stmts, tail, diverges: false }
}

fn set(out: Val, op: Op) -> Stmt {
    Stmt::Let(Let { outs: vec![out], op })
}

fn int(text: &str) -> Op {
    Op::Literal(Literal::Int(text.to_owned()))
}

fn binary(primitive: Primitive, a: Val, b: Val) -> Op {
    Op::Primitive(primitive, vec![a, b])
}

fn float(value: &Value) -> f64 {
    value.as_float().unwrap().value
}

/// `let mut p = 1.0; for i in 0..n { p *= x; }`, and its gradient with a tape of `p`.
fn power() -> Function {
    let mut f = Builder::new();
    let [x, n, zero, one, p, index, next, out, tape] = f.vals();
    let [seed, nought, p_bar, x_bar, old, dp, dx, new, p_out, x_out] = f.vals();
    f.0.params = vec![x, n];
    let range = Range { lo: zero, hi: n, inclusive: false, adapters: vec![] };
    let forward = Loop {
        mirror: Mirror(1),
        space: Space::Range { index, range },
        carried: vec![Carried { init: one, param: p, out }],
        body: region(vec![set(next, binary(Primitive::Mul, p, x))], vec![next]),
        stop: None,
        tape: Some(Tape { tape: Some(tape), fields: vec![p], forward: false }),
        replay: None,
    };
    let start = [set(zero, int("0")), set(one, Op::Literal(Literal::float("1.0_f64")))];
    let stmts = start.into_iter().chain([Stmt::Loop(Box::new(forward))]).collect();
    f.0.primal = region(stmts, vec![out]);
    let body = vec![
        set(dx, Op::Scale(p_bar, old)),
        set(new, binary(Primitive::Add, x_bar, dx)),
        set(dp, Op::Scale(p_bar, x)),
    ];
    let carried = [(seed, p_bar, p_out), (nought, x_bar, x_out)];
    let backward = Loop {
        mirror: Mirror(1),
        space: Space::Forever,
        carried: carried.map(|(init, param, out)| Carried { init, param, out }).to_vec(),
        body: region(body, vec![dp, new]),
        stop: None,
        tape: None,
        replay: Some(Tape { tape: Some(tape), fields: vec![old], forward: false }),
    };
    let stmts = vec![set(nought, Op::ZerosLike(x)), Stmt::Loop(Box::new(backward))];
    f.0.adjoint = Some(Adjoint { seed, body: region(stmts, vec![x_out]) });
    f.0
}

#[test]
fn a_tape_is_written_forward_and_replayed_backward() {
    let program = Program::single(power(), Some(power()));
    crate::ir::verify::verify(&power()).unwrap();
    let args = [Value::float(3.0), Value::Int(4)];
    let (Ended { value, .. }, (gradient, _)) =
        Interpreter::new(&program, 1000).gradient("f", &args, Value::float(1.0)).unwrap();
    assert_eq!((float(&value), float(&gradient[0])), (81.0, 108.0));
}

#[test]
fn tangents_follow_the_primal() {
    let program = Program::single(power(), Some(power()));
    let args = [Value::Float(Dual { value: 3.0, tangent: 2.0 }), Value::Int(4)];
    let mut interpreter = Interpreter::new(&program, 1000);
    assert_eq!(
        interpreter.value("f", &args).unwrap().as_float().unwrap(),
        Dual { value: 81.0, tangent: 216.0 }
    );
    assert_eq!(interpreter.largest, 216.0);
    // A gradient that is run with tangents is a Hessian-vector product.
    let (_, (gradient, _)) = interpreter.gradient("f", &args, Value::float(1.0)).unwrap();
    assert_eq!(gradient[0].as_float().unwrap(), Dual { value: 108.0, tangent: 216.0 });
}

#[test]
fn calls_find_their_pullback() {
    let mut f = Builder::new();
    let [x, n, y, pullback, seed, x_bar] = f.vals();
    f.0.params = vec![x, n];
    let call = Call {
        callee: quote!(f),
        turbofish: quote!(),
        lends: false,
        stops: false,
        underived: false,
        args: vec![Arg::Value(x), Arg::Value(n)],
    };
    f.0.primal = region(vec![Stmt::Let(Let { outs: vec![y, pullback], op: Op::CallVjp(call) })], vec![y]);
    let pull = Op::Pull(Pull {
        pullback,
        seed,
        again: Vec::new(),
        receivers: Vec::new(),
        wanted: vec![true, false],
    });
    f.0.adjoint = Some(Adjoint { seed, body: region(vec![set(x_bar, pull)], vec![x_bar]) });
    let mut callee = power();
    callee.info_mut(callee.params[1]).kind = Kind::Int;
    let mut program = Program::single(callee.clone(), Some(callee));
    let caller = super::Entry { primal: f.0.clone(), gradient: Some(f.0) };
    program.functions.insert(String::from("g"), caller);
    let args = [Value::float(3.0), Value::Int(4)];
    let (Ended { value, .. }, (gradient, _)) =
        Interpreter::new(&program, 1000).gradient("g", &args, Value::float(0.5)).unwrap();
    assert_eq!((float(&value), float(&gradient[0])), (81.0, 54.0));
}

#[test]
fn a_loop_without_end_runs_out_of_steps() {
    let mut f = Builder::new();
    let body = Region::default();
    let forever = Loop {
        mirror: Mirror(1),
        space: Space::Forever,
        carried: vec![],
        body,
        stop: None,
        tape: None,
        replay: None,
    };
    f.0.primal = region(vec![Stmt::Loop(Box::new(forever))], vec![]);
    let program = Program::single(f.0, None);
    assert_eq!(Interpreter::new(&program, 1000).value("f", &[]).unwrap_err(), Trap::OutOfSteps);
}

#[test]
fn ranges_apply_their_adapters_in_order() {
    let visited = |adapters: &[usize]| {
        // Digits of the indices, in the order of the visits: 0 is `rev`, anything else the step.
        let mut f = Builder::new();
        let [lo, hi, ten, sum, index, scaled, next, out] = f.vals();
        let steps: Vec<Val> = adapters.iter().map(|_| f.val(Kind::Int, None)).collect();
        let mut stmts = vec![set(lo, int("1")), set(hi, int("5usize")), set(ten, int("1_0"))];
        let mut calls = Vec::new();
        for (val, step) in steps.into_iter().zip(adapters) {
            stmts.push(set(val, int(&step.to_string())));
            calls.push(if *step == 0 { Adapter::Rev } else { Adapter::StepBy(val) });
        }
        let body = vec![
            set(scaled, binary(Primitive::Mul, sum, ten)),
            set(next, binary(Primitive::Add, scaled, index)),
        ];
        stmts.push(Stmt::Loop(Box::new(Loop {
            mirror: Mirror(1),
            space: Space::Range { index, range: Range { lo, hi, inclusive: true, adapters: calls } },
            carried: vec![Carried { init: ten, param: sum, out }],
            body: region(body, vec![next]),
            stop: None,
            tape: None,
            replay: None,
        })));
        f.0.primal = region(stmts, vec![out]);
        Interpreter::new(&Program::single(f.0, None), 1000).value("f", &[]).unwrap().as_int().unwrap()
    };
    assert_eq!(visited(&[]), 1_012_345);
    assert_eq!(visited(&[0]), 1_054_321);
    assert_eq!(visited(&[3]), 1014);
    assert_eq!(visited(&[3, 0]), 1041);
    assert_eq!(visited(&[0, 3]), 1052);
}

#[test]
fn patterns_choose_the_first_arm_that_fits() {
    let mut f = Builder::new();
    let [n, out, five, test] = f.vals();
    f.0.params = vec![n];
    let mut arms = Vec::new();
    let patterns = [quote!(-2 | 0), quote!(k @ 1..=3), quote!(k), quote!(4..), quote!(_)];
    for (number, pattern) in patterns.into_iter().enumerate() {
        let [value] = f.vals();
        let bound: Option<Val> = pattern.to_string().starts_with('k').then(|| f.val(Kind::Int, None));
        let binds = bound.map(|val| (Ident::new("k", Span::mixed_site()), val)).into_iter().collect();
        let guard = (number == 2).then(|| {
            let test_of = Op::Compare(Comparison::Gt, bound.unwrap(), five);
            region(vec![set(five, int("5")), set(test, test_of)], vec![test])
        });
        arms.push(Arm {
            pattern,
            binds,
            guard,
            body: region(vec![set(value, int(&number.to_string()))], vec![value]),
        });
    }
    let choice = Match { mirror: Mirror(1), scrutinee: n, arms, outs: vec![out] };
    f.0.primal = region(vec![Stmt::Match(choice)], vec![out]);
    let program = Program::single(f.0, None);
    let arm =
        |n: i128| Interpreter::new(&program, 100).value("f", &[Value::Int(n)]).unwrap().as_int().unwrap();
    assert_eq!([-2, 0, 2, 6, 5, -7].map(arm), [0, 0, 1, 2, 3, 4]);
}

#[test]
fn places_are_read_and_written_step_by_step() {
    let mut f = Builder::new();
    let root = Some(f.0.fresh_root());
    let (a, b) = (f.val(Kind::Unknown, root), f.val(Kind::Unknown, root));
    let [m, i, x, y, pair] = f.vals();
    f.0.params = vec![m, i, x];
    let place = |base| Place { base, steps: vec![Step::Index(i), Step::Field(1)] };
    let stmts = vec![
        set(a, Op::Root(m)),
        set(b, Op::AddTo(place(a), x)),
        set(y, Op::Load(place(b))),
        set(pair, Op::Tuple(vec![y, b])),
    ];
    f.0.primal = region(stmts, vec![pair]);
    let program = Program::single(f.0, None);
    let row = Value::Tuple(vec![Value::float(1.0), Value::float(2.0)]);
    let rows = Value::Array(vec![row.clone(), row]);
    let run =
        |i| Interpreter::new(&program, 100).value("f", &[rows.clone(), Value::Int(i), Value::float(0.5)]);
    let numbers: Vec<f64> = run(1).unwrap().floats().iter().map(|number| number.value).collect();
    assert_eq!(numbers, [2.5, 1.0, 2.0, 1.0, 2.5]);
    assert!(matches!(run(2), Err(Trap::Panicked(_))));
}

#[test]
fn casts_are_those_of_rust() {
    let cast = |value: Value, ty: &str| value.cast(ty).unwrap().as_int().unwrap();
    assert_eq!(cast(Value::Int(-1), "usize"), i128::from(u64::MAX));
    assert_eq!(cast(Value::Int(200), "i8"), -56);
    assert_eq!(cast(Value::float(-2.7), "i64"), -2);
    assert_eq!(cast(Value::float(1e9), "u8"), 255);
    assert_eq!(cast(Value::Bool(true), "i32"), 1);
    assert_eq!(float(&Value::Int(-3).cast("f64").unwrap()), -3.0);
}
