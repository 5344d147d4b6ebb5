//! The intermediate form as text: what a reader of the other tests has to know of the notation.

use expect_test::{Expect, expect};
use proc_macro2::{Ident, Span};
use quote::quote;
use std::collections::BTreeSet;

use crate::ir::print::print;
use crate::ir::{
    Adjoint, Arm, Carried, Function, If, Info, Kind, Let, Literal, Loop, Match, Mirror, Name, Op, Place,
    Primitive, Range, Region, Root, Space, Step, Stmt, Tape, Val, Width,
};

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

    fn add(&mut self, name: Option<Name>, kind: Kind, root: Option<Root>) -> Val {
        self.0.fresh(Info { name, kind, root, ty: None, span: Span::mixed_site() })
    }

    fn user(&mut self, name: &str) -> Val {
        let ident = Ident::new(name, Span::mixed_site());
        self.add(Some(Name::User(ident)), Kind::Float(Width::F64), None)
    }

    fn version(&mut self, name: &str, root: Root) -> Val {
        self.add(Some(Name::Base(name.to_owned())), Kind::Unknown, Some(root))
    }

    fn temporary(&mut self) -> Val {
        self.add(None, Kind::Unknown, None)
    }

    fn check(mut self, stmts: Vec<Stmt>, tail: Vec<Val>, expected: &Expect) {
        self.0.primal = region(stmts, tail);
        expected.assert_eq(&print(&self.0));
    }
}

fn region(stmts: Vec<Stmt>, tail: Vec<Val>) -> Region {
    Region { stmts, tail, diverges: false }
}

fn set(out: Val, op: Op) -> Stmt {
    Stmt::Let(Let { outs: vec![out], op })
}

#[test]
fn values_have_unique_names_and_literals_stand_where_they_are_used() {
    let mut f = Builder::new();
    let (x, two, product, shadow) = (f.user("x"), f.temporary(), f.temporary(), f.user("x"));
    f.0.params = vec![x];
    let stmts = vec![
        set(two, Op::Literal(Literal::float("2.0"))),
        set(product, Op::Primitive(Primitive::Mul, vec![two, x])),
        set(shadow, Op::Primitive(Primitive::Method("powf"), vec![product, two])),
    ];
    f.check(
        stmts,
        vec![shadow],
        &expect![[r#"
        fn(x: f64) {
            let t0 = 2.0 * x;
            let x_2 = t0.powf(2.0);
            x_2
        }
    "#]],
    );
}

#[test]
fn what_changes_in_place_is_one_variable() {
    let mut f = Builder::new();
    let (c, x, i, root) = (f.user("c"), f.user("x"), f.user("i"), f.0.fresh_root());
    let versions: Vec<Val> = (0..4).map(|_| f.version("a", root)).collect();
    let (y, z, out) = (f.temporary(), f.temporary(), f.user("y"));
    f.0.params = vec![c, x, i];
    let place = |version: usize| Place { base: versions[version], steps: vec![Step::Index(i)] };
    let then = region(
        vec![set(versions[1], Op::Store(place(0), x)), set(y, Op::Load(place(1)))],
        vec![y, versions[1]],
    );
    let els = region(vec![set(z, Op::Primitive(Primitive::Neg, vec![x]))], vec![z, versions[0]]);
    let branch = If { mirror: Mirror(1), cond: c, then, els, outs: vec![out, versions[2]] };
    let stmts =
        vec![set(versions[0], Op::Root(x)), Stmt::If(branch), set(versions[3], Op::AddTo(place(2), out))];
    f.check(
        stmts,
        vec![versions[3]],
        &expect![[r#"
        fn(c: f64, x: f64, i: f64) {
            let mut a = x;
            let y = if c {
                a[i] = x;
                let t0 = a[i];
                t0
            } else {
                let t1 = -x;
                t1
            };
            a[i] += y;
            a
        }
    "#]],
    );
}

#[test]
fn a_match_shows_patterns_guards_and_other_names() {
    let mut f = Builder::new();
    let (n, k, test, out) = (f.user("n"), f.user("n"), f.temporary(), f.user("y"));
    f.0.params = vec![n];
    let guard = Some(region(vec![set(test, Op::Const(quote!(limits::OPEN)))], vec![test]));
    let bound = Arm {
        pattern: quote!(n @ 1..=3),
        binds: vec![(Ident::new("n", Span::mixed_site()), k)],
        guard,
        body: region(vec![], vec![k]),
    };
    let rest = Arm { pattern: quote!(_), binds: vec![], guard: None, body: region(vec![], vec![n]) };
    let choice = Match { mirror: Mirror(1), scrutinee: n, arms: vec![bound, rest], outs: vec![out] };
    f.check(
        vec![Stmt::Match(choice)],
        vec![out],
        &expect![[r#"
            fn(n: f64) {
                let y = match n {
                    n @ 1..=3 /* n is n_2 */ if {
                        let t0 = limits::OPEN;
                        t0
                    } => {
                        n_2
                    }
                    _ => {
                        n
                    }
                };
                y
            }
        "#]],
    );
}

/// Carries one value from `carried.0` through `carried.1` to `carried.2`.
fn repeat(space: Space, carried: (Val, Val, Val), next: (Val, Op)) -> Loop {
    let (init, param, out) = carried;
    Loop {
        mirror: Mirror(1),
        space,
        carried: vec![Carried { init, param, out }],
        body: region(vec![set(next.0, next.1)], vec![next.0]),
        stop: None,
        tape: None,
        replay: None,
    }
}

#[test]
fn loops_show_what_they_carry_record_and_replay() {
    let mut f = Builder::new();
    let (x, lo, hi, index) = (f.user("x"), f.temporary(), f.user("n"), f.user("i"));
    let (p, next, p_out, tape) = (f.user("p"), f.temporary(), f.user("p"), f.temporary());
    f.0.params = vec![x, hi];
    let range = Range { lo, hi, inclusive: true, adapters: vec![] };
    let product = Op::Primitive(Primitive::Mul, vec![p, x]);
    let mut forward = repeat(Space::Range { index, range }, (x, p, p_out), (next, product));
    forward.tape = Some(Tape { tape: Some(tape), fields: vec![p], forward: false });
    let seed = f.user("p_bar");
    let (bar, old, scaled, bar_out) = (f.user("p_bar"), f.user("p"), f.temporary(), f.user("p_bar"));
    let mut backward = repeat(Space::Forever, (seed, bar, bar_out), (scaled, Op::Scale(bar, old)));
    backward.replay = Some(Tape { tape: Some(tape), fields: vec![old], forward: false });
    let body = region(vec![Stmt::Loop(Box::new(backward))], vec![bar_out]);
    f.0.adjoint = Some(Adjoint { seed, body });
    let zero = Op::Literal(Literal::Int("0".to_owned()));
    f.check(
        vec![set(lo, zero), Stmt::Loop(Box::new(forward))],
        vec![p_out],
        &expect![[r#"
        fn(x: f64, n: f64) {
            let (p_2, t1) = for i in 0..=n carrying (p = x) {
                let t0 = p * x;
                record (p);
                t0
            };
            p_2
            // adjoint, seed p_bar
            let p_bar_3 = loop carrying (p_bar_2 = p_bar) replaying t1 as (p_3) {
                let t2 = scale(p_bar_2, p_3);
                t2
            };
            p_bar_3
        }
    "#]],
    );
}
