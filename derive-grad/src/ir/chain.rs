//! Versions put in order again after statements have moved.

use super::{Function, Let, Loop, Region, Root, Stmt, Val};

/// Makes every change of a variable start from the version before it in the program, whatever it started from.
pub(crate) fn rechain(function: &mut Function, root: Root) {
    let mut primal = std::mem::take(&mut function.primal);
    let mut adjoint = function.adjoint.take();
    let first = function.params.iter().copied().chain(function.lent.iter().filter_map(|lent| lent.buffer));
    let current = first.into_iter().find(|val| function.info(*val).root == Some(root));
    let mut chain = Chain { function, root, current };
    chain.region(&mut primal);
    chain.uses(&mut primal.tail);
    if let Some(adjoint) = &mut adjoint {
        chain.region(&mut adjoint.body);
        chain.uses(&mut adjoint.body.tail);
    }
    function.primal = primal;
    function.adjoint = adjoint;
}

struct Chain<'f> {
    function: &'f Function,
    root: Root,
    current: Option<Val>,
}

impl Chain<'_> {
    fn is_version(&self, val: Val) -> bool {
        self.function.info(val).root == Some(self.root)
    }

    fn used(&self, val: &mut Val) {
        if let Some(current) = self.current.filter(|_| self.is_version(*val)) {
            *val = current;
        }
    }

    fn uses(&self, vals: &mut [Val]) {
        for val in vals {
            self.used(val);
        }
    }

    fn defined(&mut self, outs: &[Val]) {
        if let Some(out) = outs.iter().copied().find(|out| self.is_version(*out)) {
            self.current = Some(out);
        }
    }

    fn region(&mut self, region: &mut Region) {
        for stmt in &mut region.stmts {
            match stmt {
                Stmt::Let(Let { outs, op }) => {
                    op.operands_mut(&mut |val| self.used(val));
                    self.defined(outs);
                }
                Stmt::If(node) => {
                    self.branches([&mut node.then, &mut node.els].into_iter(), &node.outs);
                }
                Stmt::Match(node) => {
                    self.branches(node.arms.iter_mut().map(|arm| &mut arm.body), &node.outs);
                }
                Stmt::Loop(node) => self.repeat(node),
            }
        }
    }

    fn branches<'r>(&mut self, branches: impl Iterator<Item = &'r mut Region>, outs: &[Val]) {
        let before = self.current;
        for branch in branches {
            self.current = before;
            self.region(branch);
            self.uses(&mut branch.tail);
        }
        self.current = before;
        self.defined(outs);
    }

    fn repeat(&mut self, node: &mut Loop) {
        for carried in &mut node.carried {
            self.used(&mut carried.init);
        }
        let before = self.current;
        let params: Vec<Val> = node.carried.iter().map(|carried| carried.param).collect();
        self.defined(&params);
        self.region(&mut node.body);
        self.uses(&mut node.body.tail);
        self.current = before;
        let outs: Vec<Val> = node.carried.iter().map(|carried| carried.out).collect();
        self.defined(&outs);
    }
}
