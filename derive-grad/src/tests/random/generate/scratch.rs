//! Memory that is declared outside of a loop, and that each iteration overwrites, or nearly so.

use super::stmts::bind;
use super::{Generator, PARAM_BOUND, binary, literal, method, number};
use crate::tests::random::program::{
    Access, Adapter, Block, Elem, Expr, For, Memory, Node, Own, Place, Step, Stmt, Type, Var,
};

const LIST: Type = Type::Seq(Elem::Float, Own::Vec);

impl Generator {
    /// A buffer, a loop that fills it again and again and adds up what is in it, and what is left of it.
    pub(super) fn scratch(&mut self) -> Vec<Stmt> {
        let [len, width] = [(); 2].map(|()| self.named(Type::Size));
        let [buffer, other, matrix] = [(); 3].map(|()| self.named(LIST));
        let sum = self.named(Type::Float);
        let mut stmts = Vec::new();
        for size in [&len, &width] {
            let init = if self.chance(70) { literal(Type::Size, self.few()) } else { self.small_size() };
            stmts.push(bind(size, false, init));
        }
        let cells = binary(Type::Size, "*", Expr::read(&len), Expr::read(&width));
        for (list, size) in [(&buffer, &len), (&other, &len)] {
            let element = self.float_within(1, PARAM_BOUND);
            stmts.push(bind(list, true, filled(element, Expr::read(size))));
        }
        stmts.push(bind(&matrix, true, filled(number("0.5"), cells)));
        stmts.push(self.fill_matrix(&matrix, &len, &width));
        stmts.push(bind(&sum, true, number("0.0")));
        let outer = self.named(Type::Size);
        let trips = self.few();
        let body = self.looped(&outer, |this| {
            let mut body = Vec::new();
            let fills = this.fill((&buffer, &other), &matrix, &len, &width);
            let guarded = this.chance(12);
            body.push(if guarded { this.guarded(fills) } else { fills });
            body.push(this.add_up_all(&sum, &buffer, &len));
            if this.chance(15) {
                body.push(Stmt::Memory(Box::new(Memory::Swap(Place::whole(&buffer), Place::whole(&other)))));
            }
            if this.chance(20) {
                body.rotate_left(1);
            }
            body
        });
        stmts.push(counted(
            &outer,
            literal(Type::Size, "0_usize"),
            literal(Type::Size, trips),
            Vec::new(),
            body,
        ));
        if self.chance(25) {
            stmts.push(self.add_up_all(&sum, &buffer, &len));
        }
        self.declare(&sum, false, 48.0);
        stmts
    }

    fn named(&mut self, ty: Type) -> Var {
        let name = self.fresh_name(ty);
        self.variable(name, ty)
    }

    fn few(&mut self) -> String {
        format!("{}_usize", self.rng.usize(0..=3))
    }

    /// The body of a loop with an index, in which nothing else may be changed or left.
    fn looped(&mut self, index: &Var, make: impl FnOnce(&mut Self) -> Vec<Stmt>) -> Vec<Stmt> {
        self.repetition += 1;
        let pure = std::mem::replace(&mut self.pure, true);
        let made = self.sealed(|this| {
            this.scoped(|this| {
                this.declare(index, false, 0.0);
                make(this)
            })
        });
        self.pure = pure;
        self.repetition -= 1;
        made
    }

    /// `matrix[i * width + j] = …`
    fn fill_matrix(&mut self, matrix: &Var, len: &Var, width: &Var) -> Stmt {
        let (i, j) = (self.named(Type::Size), self.named(Type::Size));
        let rows = self.looped(&i, |this| {
            let cells = this.looped(&j, |this| {
                let value = this.float_within(2, 1.0);
                vec![Stmt::Assign(cell(matrix, &i, &j, width), "=", value)]
            });
            vec![over(&j, width, Vec::new(), cells)]
        });
        over(&i, len, Vec::new(), rows)
    }

    /// Overwrites the elements of a buffer; one time in four not all of them, or not before they are read.
    fn fill(&mut self, (buffer, other): (&Var, &Var), matrix: &Var, len: &Var, width: &Var) -> Stmt {
        let i = self.named(Type::Size);
        let nearly = self.chance(35);
        let how = self.rng.u32(0..5);
        let body = self.looped(&i, |this| {
            let own = element(buffer, Expr::read(&i));
            let mut body = if this.rng.bool() {
                this.inner_product(&own, matrix, &i, width)
            } else {
                let mut value =
                    if this.chance(40) { this.float_within(2, 1.0) } else { this.cheap(other, &i, len) };
                if nearly && how == 0 {
                    let next = binary(Type::Size, "+", Expr::read(&i), literal(Type::Size, "1_usize"));
                    let at = if this.rng.bool() { next } else { Expr::read(&i) };
                    let at = binary(Type::Size, "%", at, Expr::read(len));
                    let before = binary(Type::Float, "*", read(element(buffer, at)), number("0.25"));
                    value = binary(Type::Float, "+", value, before);
                }
                vec![Stmt::Assign(own, "=", value)]
            };
            if nearly && how == 1 {
                let fills = body.split_off(0);
                body.push(this.guarded_all(fills));
            }
            if nearly && how == 2 {
                let exit = if this.rng.bool() { Stmt::Continue(None) } else { Stmt::Break(None, None) };
                let leaves = this.guarded(exit);
                let at = if this.rng.bool() { 0 } else { body.len() };
                body.insert(at, leaves);
            }
            body
        });
        let steps = if self.chance(25) { vec![Adapter::Rev] } else { Vec::new() };
        match how {
            3 if nearly => over(&i, len, vec![Adapter::StepBy(2)], body),
            4 if nearly => counted(&i, literal(Type::Size, "1_usize"), Expr::read(len), steps, body),
            _ => over(&i, len, steps, body),
        }
    }

    /// What can be computed again where it is read.
    fn cheap(&mut self, other: &Var, i: &Var, len: &Var) -> Expr {
        let operators = ["+", "-", "*"];
        let operator = operators[self.rng.usize(0..operators.len())];
        let by = if self.rng.bool() {
            number("0.75")
        } else {
            read(element(other, self.index_or_mirrored(i, len)))
        };
        binary(Type::Float, operator, read(element(other, Expr::read(i))), by)
    }

    /// An index, or the one as far from the end.
    fn index_or_mirrored(&mut self, i: &Var, len: &Var) -> Expr {
        let last = binary(Type::Size, "-", Expr::read(len), literal(Type::Size, "1_usize"));
        if self.chance(75) { Expr::read(i) } else { binary(Type::Size, "-", last, Expr::read(i)) }
    }

    /// An accumulator in memory, to which the cells of a row are added.
    fn inner_product(&mut self, own: &Place, matrix: &Var, i: &Var, width: &Var) -> Vec<Stmt> {
        let j = self.named(Type::Size);
        let start = if self.chance(70) { number("0.0") } else { self.float_within(1, 1.0) };
        let terms = self.looped(&j, |this| {
            let factor = this.float_within(2, 1.0);
            let term = binary(Type::Float, "*", read(cell(matrix, i, &j, width)), factor);
            vec![Stmt::Assign(own.clone(), "+=", term)]
        });
        vec![Stmt::Assign(own.clone(), "=", start), over(&j, width, Vec::new(), terms)]
    }

    /// A sum, or something in which each iteration needs the one before.
    fn add_up_all(&mut self, sum: &Var, buffer: &Var, len: &Var) -> Stmt {
        let i = self.named(Type::Size);
        let body = self.looped(&i, |this| {
            let at = this.index_or_mirrored(&i, len);
            let (own, factor) = (read(element(buffer, at)), this.float_within(1, 1.0));
            let wave = if this.rng.bool() { "sin" } else { "tanh" };
            let (operator, argument) = if this.rng.bool() {
                ("+=", binary(Type::Float, "*", own, factor))
            } else {
                let before = binary(Type::Float, "+", Expr::read(sum), number("0.75"));
                ("=", binary(Type::Float, "*", before, binary(Type::Float, "+", own, factor)))
            };
            let value = method(wave, vec![argument]);
            vec![Stmt::Assign(Place::whole(sum), operator, value)]
        });
        over(&i, len, Vec::new(), body)
    }

    fn guarded(&mut self, stmt: Stmt) -> Stmt {
        self.guarded_all(vec![stmt])
    }

    fn guarded_all(&mut self, stmts: Vec<Stmt>) -> Stmt {
        let cond = Box::new(self.bool(1));
        Stmt::Expr(Expr::new(Type::Unit, Node::If(cond, Block { stmts, tail: None }, None)))
    }
}

fn filled(element: Expr, len: Expr) -> Expr {
    Expr::memory(LIST, Access::Filled(element, len))
}

fn element(list: &Var, index: Expr) -> Place {
    Place::whole(list).at(Step::Index(index))
}

/// `matrix[i * width + j]`
fn cell(matrix: &Var, i: &Var, j: &Var, width: &Var) -> Place {
    let row = binary(Type::Size, "*", Expr::read(i), Expr::read(width));
    element(matrix, binary(Type::Size, "+", row, Expr::read(j)))
}

fn read(place: Place) -> Expr {
    Expr::new(Type::Float, Node::Read(place))
}

fn over(index: &Var, len: &Var, adapters: Vec<Adapter>, body: Vec<Stmt>) -> Stmt {
    counted(index, literal(Type::Size, "0_usize"), Expr::read(len), adapters, body)
}

fn counted(index: &Var, lo: Expr, hi: Expr, adapters: Vec<Adapter>, body: Vec<Stmt>) -> Stmt {
    let body = Block { stmts: body, tail: None };
    Stmt::For(Box::new(For {
        label: None,
        var: Some(index.clone()),
        lo,
        hi,
        inclusive: false,
        adapters,
        body,
    }))
}
