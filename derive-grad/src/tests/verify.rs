//! The verifier rejects each kind of broken function, with a message that names the value.

use proc_macro2::{Ident, Span};
use std::collections::BTreeSet;

use crate::ir::verify::verify;
use crate::ir::{
    Adjoint, Call, Carried, Function, If, Info, Kind, Let, Literal, Loop, Mirror, Name, Op, Place, Primitive,
    Region, Root, Space, Stmt, Tape, Val, Width,
};

/// A function that is built value by value, in the order in which a test writes it down.
struct Builder {
    function: Function,
}

impl Builder {
    fn new() -> Self {
        let primal = Region::default();
        let infos = Vec::new();
        Self {
            function: Function {
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
            },
        }
    }

    fn val(&mut self, name: &str, kind: Kind, root: Option<Root>) -> Val {
        let span = Span::mixed_site();
        let name = Some(Name::User(Ident::new(name, span)));
        self.function.fresh(Info { name, kind, root, ty: None, span })
    }

    fn float(&mut self, name: &str) -> Val {
        self.val(name, Kind::Float(Width::F64), None)
    }

    fn param(&mut self, name: &str) -> Val {
        let val = self.float(name);
        self.function.params.push(val);
        val
    }

    fn check(mut self, stmts: Vec<Stmt>, tail: Vec<Val>) -> String {
        self.function.primal = region(stmts, tail);
        verify(&self.function).err().unwrap_or_default()
    }
}

fn region(stmts: Vec<Stmt>, tail: Vec<Val>) -> Region {
    Region { stmts, tail, diverges: false }
}

fn set(out: Val, op: Op) -> Stmt {
    Stmt::Let(Let { outs: vec![out], op })
}

fn negated(val: Val) -> Op {
    Op::Primitive(Primitive::Neg, vec![val])
}

fn branch(cond: Val, then: Region, els: Region, outs: Vec<Val>) -> Stmt {
    Stmt::If(If { mirror: Mirror(1), cond, then, els, outs })
}

fn forever(carried: Vec<Carried>, body: Region) -> Loop {
    Loop { mirror: Mirror(1), space: Space::Forever, carried, body, stop: None, tape: None, replay: None }
}

#[test]
fn a_sound_function_is_accepted() {
    let mut f = Builder::new();
    let (x, y) = (f.param("x"), f.float("y"));
    assert_eq!(f.check(vec![set(y, negated(x))], vec![y]), "");
}

#[test]
fn a_value_has_one_definition() {
    let mut f = Builder::new();
    let (x, y) = (f.param("x"), f.float("y"));
    let message = f.check(vec![set(y, negated(x)), set(y, negated(x))], vec![y]);
    assert_eq!(message, "`y` (value 1) is defined twice");
}

#[test]
fn a_value_is_defined_before_it_is_used() {
    let mut f = Builder::new();
    let (y, z) = (f.float("y"), f.float("z"));
    assert_eq!(f.check(vec![set(y, negated(z))], vec![y]), "`z` (value 1) is used before it is defined");
}

#[test]
fn what_a_region_defines_stays_in_it() {
    let mut f = Builder::new();
    let (x, y, c) = (f.param("x"), f.float("y"), f.val("c", Kind::Bool, None));
    let inner = branch(c, region(vec![set(y, negated(x))], vec![]), Region::default(), vec![]);
    let message = f.check(vec![set(c, Op::Literal(Literal::Bool(true))), inner], vec![y]);
    assert_eq!(message, "`y` (value 1) is used outside of the region that defines it");
}

#[test]
fn the_adjoint_sweep_sees_the_outermost_region_only() {
    let mut f = Builder::new();
    let (x, y, c) = (f.param("x"), f.float("y"), f.val("c", Kind::Bool, None));
    let (seed, x_bar) = (f.float("y_bar"), f.float("x_bar"));
    let body = region(vec![set(x_bar, Op::Scale(seed, y))], vec![x_bar]);
    f.function.adjoint = Some(Adjoint { seed, body });
    let inner = branch(c, region(vec![set(y, negated(x))], vec![]), Region::default(), vec![]);
    let message = f.check(vec![set(c, Op::Literal(Literal::Bool(true))), inner], vec![x]);
    assert_eq!(message, "`y` (value 1) is used outside of the region that defines it");
}

#[test]
fn every_branch_hands_out_what_is_taken() {
    let mut f = Builder::new();
    let (x, y, c) = (f.param("x"), f.float("y"), f.val("c", Kind::Bool, None));
    let uneven = branch(c, region(vec![], vec![x]), Region::default(), vec![y]);
    let message = f.check(vec![set(c, Op::Literal(Literal::Bool(true))), uneven], vec![y]);
    assert_eq!(message, "a branch ends in 0 values where 1 are taken: `y` (value 1)");
}

#[test]
fn a_branch_that_diverges_hands_out_nothing() {
    let mut f = Builder::new();
    let (x, y, c) = (f.param("x"), f.float("y"), f.val("c", Kind::Bool, None));
    let never = Region { stmts: vec![], tail: vec![x], diverges: true };
    let uneven = branch(c, never, region(vec![], vec![x]), vec![y]);
    let message = f.check(vec![set(c, Op::Literal(Literal::Bool(true))), uneven], vec![y]);
    assert_eq!(message, "a region diverges and yet hands out `x` (value 0)");
}

#[test]
fn conditions_are_booleans() {
    let mut f = Builder::new();
    let x = f.param("x");
    let message = f.check(vec![branch(x, Region::default(), Region::default(), vec![])], vec![x]);
    assert_eq!(message, "`x` (value 0) is a condition, so it must be a boolean, but its kind is Float(F64)");
}

#[test]
fn a_loop_stops_at_a_value_of_its_body() {
    let mut f = Builder::new();
    let (x, stop) = (f.param("x"), f.val("stop", Kind::Bool, None));
    let mut repeat = forever(vec![], Region::default());
    repeat.stop = Some(stop);
    assert_eq!(
        f.check(vec![Stmt::Loop(Box::new(repeat))], vec![x]),
        "`stop` (value 1) is used before it is defined"
    );
}

#[test]
fn a_loop_gives_every_parameter_its_next_value() {
    let mut f = Builder::new();
    let (x, param, out) = (f.param("x"), f.float("y"), f.float("y"));
    let repeat = forever(vec![Carried { init: x, param, out }], Region::default());
    let message = f.check(vec![Stmt::Loop(Box::new(repeat))], vec![out]);
    assert_eq!(message, "the body of a loop ends in 0 values where 1 are taken: `y` (value 1)");
}

#[test]
fn an_old_version_is_never_used() {
    let mut f = Builder::new();
    let (x, root) = (f.param("x"), f.function.fresh_root());
    let kind = || Kind::Array(Box::new(Kind::Float(Width::F64)), None);
    let (a0, a1) = (f.val("a", kind(), Some(root)), f.val("a", kind(), Some(root)));
    let (zeros, y) = (f.float("zeros"), f.float("y"));
    let mut stmts = vec![
        set(a0, Op::Root(x)),
        set(a1, Op::Store(Place::whole(a0), x)),
        set(zeros, Op::ZerosLike(a0)),
        set(y, Op::Load(Place::whole(a0))),
    ];
    let old = "`a` (value 1) is used after the next version of the same variable, `a` (value 2), was made";
    let message = |stmts: &[Stmt]| {
        let function = Function { primal: region(stmts.to_vec(), vec![]), ..f.function.clone() };
        verify(&function).err().unwrap_or_default()
    };
    assert_eq!(message(&stmts), old);
    // The shape of an old version may be looked at.
    stmts.pop();
    assert_eq!(message(&stmts), "");
}

#[test]
fn a_change_in_a_branch_makes_the_version_before_it_old() {
    let mut f = Builder::new();
    let (x, root) = (f.param("x"), f.function.fresh_root());
    let kind = || Kind::Array(Box::new(Kind::Float(Width::F64)), None);
    let (a0, a1) = (f.val("a", kind(), Some(root)), f.val("a", kind(), Some(root)));
    let c = f.val("c", Kind::Bool, None);
    let change = region(vec![set(a1, Op::Store(Place::whole(a0), x))], vec![]);
    let stmts = vec![
        set(c, Op::Literal(Literal::Bool(true))),
        set(a0, Op::Root(x)),
        branch(c, change, Region::default(), vec![]),
    ];
    let old = "`a` (value 1) is used after the next version of the same variable, `a` (value 2), was made";
    assert_eq!(f.check(stmts, vec![a0]), old);
}

#[test]
fn a_change_in_a_loop_is_carried() {
    let mut f = Builder::new();
    let (x, root) = (f.param("x"), f.function.fresh_root());
    let kind = || Kind::Array(Box::new(Kind::Float(Width::F64)), None);
    let (a0, a1) = (f.val("a", kind(), Some(root)), f.val("a", kind(), Some(root)));
    let repeat = forever(vec![], region(vec![set(a1, Op::Store(Place::whole(a0), x))], vec![]));
    let message = f.check(vec![set(a0, Op::Root(x)), Stmt::Loop(Box::new(repeat))], vec![x]);
    assert_eq!(message, "`a` (value 1) is changed in a loop that does not carry it");
}

#[test]
fn versions_of_a_variable_have_its_root() {
    let mut f = Builder::new();
    let (x, y, root) = (f.param("x"), f.float("y"), f.function.fresh_root());
    let (a, other) = (f.val("a", Kind::Unknown, Some(root)), f.function.fresh_root());
    let b = f.val("b", Kind::Unknown, Some(other));
    let check = |stmts: Vec<Stmt>| {
        let function = Function { primal: region(stmts, vec![]), ..f.function.clone() };
        verify(&function).err().unwrap_or_default()
    };
    let unrooted = check(vec![set(y, Op::Store(Place::whole(x), x))]);
    assert_eq!(unrooted, "`x` (value 0) is changed in place, but it has no root");
    let mixed = check(vec![set(a, Op::Root(x)), set(b, Op::Store(Place::whole(a), x))]);
    assert_eq!(mixed, "`a` (value 2) becomes `b` (value 3), but they are not versions of one variable");
}

#[test]
fn a_call_with_a_pullback_defines_two_values() {
    let mut f = Builder::new();
    let (x, y) = (f.param("x"), f.float("y"));
    let call = Op::CallVjp(Call {
        callee: quote::quote!(g),
        turbofish: quote::quote!(),
        lends: false,
        stops: false,
        underived: false,
        args: vec![crate::ir::Arg::Value(x)],
    });
    let message = f.check(vec![set(y, call)], vec![y]);
    assert_eq!(message, "an operation ends in 2 values where 1 are taken: `y` (value 1)");
}

#[test]
fn a_tape_is_replayed_as_it_was_written() {
    let mut f = Builder::new();
    let (x, tape) = (f.param("x"), f.val("tape", Kind::Unknown, None));
    let (first, second) = (f.float("first"), f.float("second"));
    let mut writing = forever(vec![], Region::default());
    writing.tape = Some(Tape { tape: Some(tape), fields: vec![x], forward: false });
    let mut replaying = forever(vec![], Region::default());
    replaying.replay = Some(Tape { tape: Some(tape), fields: vec![first, second], forward: false });
    let message = f.check(vec![Stmt::Loop(Box::new(writing)), Stmt::Loop(Box::new(replaying))], vec![x]);
    assert_eq!(
        message,
        "the tape `tape` (value 1) is replayed with 2 values in each record, but no mirror image wrote such records"
    );
}
