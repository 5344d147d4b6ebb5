//! Variables: their declarations, their values, and the roots of those that live in memory.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Span};

use super::lend::{Alias, Hold};
use super::{Lowerer, Value, Var, VarId};
use crate::ir::{Info, Kind, Let, Name, Op, Place, Stmt, Val};
use crate::names;

impl Lowerer<'_> {
    pub(super) fn scoped<T>(&mut self, build: impl FnOnce(&mut Self) -> T) -> T {
        self.scopes.push(BTreeMap::new());
        self.depth += 1;
        let result = build(self);
        self.depth -= 1;
        self.scopes.pop();
        result
    }

    pub(super) fn declare(&mut self, ident: &Ident, mutable: bool) -> VarId {
        let var = self.new_var(ident.clone(), mutable);
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(names::plain(ident), var);
        }
        var
    }

    /// A variable that no name of the user reaches.
    pub(super) fn declare_hidden(&mut self, base: &str) -> VarId {
        let var = self.new_var(names::local(base), true);
        self.vars[var].hidden = true;
        var
    }

    pub(super) fn new_var(&mut self, ident: Ident, mutable: bool) -> VarId {
        self.vars.push(Var {
            ident,
            current: None,
            mutable,
            declared: None,
            ty: None,
            alias: None,
            is_result: false,
            hidden: false,
            nesting: self.nesting,
            late: false,
        });
        self.vars.len() - 1
    }

    pub(super) fn lookup(&self, name: &str) -> Option<VarId> {
        self.scopes.iter().rev().find_map(|scope| scope.get(name)).copied()
    }

    /// A name for a variable of the rewritten source, which the user's variables in scope do not have.
    pub(super) fn free_name(&mut self, base: &str) -> Ident {
        loop {
            self.labels += 1;
            let name = format!("{base}_{}", self.labels);
            if self.lookup(&name).is_none() {
                return names::local(&name);
            }
        }
    }

    pub(super) fn is_root(&self, var: VarId) -> bool {
        let var = &self.vars[var];
        var.mutable && var.alias.is_none() && self.roots.contains(&names::plain(&var.ident))
    }

    /// Gives a variable its first or its next value.
    pub(super) fn assign(&mut self, var: VarId, value: Value, span: Span) {
        if matches!(value, Value::Never | Value::Exit) {
            return;
        }
        let val = self.one(value, span);
        self.of_one_type(var, val);
        self.vars[var].is_result |= self.vars[var].ty.is_none() && self.results.contains(&val);
        let root = self.vars[var].current.and_then(|current| self.function.info(current).root);
        if root.is_some() && self.function.kind(val).is_moved() {
            let alias = Alias { var, steps: Vec::new(), hold: Hold::Mutable };
            self.put_in(&alias, val, span);
            return;
        }
        let next = match (root, self.vars[var].current) {
            (Some(_), Some(current)) => self.version(Op::Store(Place::whole(current), val), current),
            // What owns memory lives in one variable at a time.
            _ if self.is_root(var) || self.owns(var, val) => self.new_root(var, val, span),
            _ => self.name(var, val),
        };
        self.vars[var].current = Some(next);
    }

    /// All values of a variable are of one type.
    pub(super) fn of_one_type(&mut self, var: VarId, val: Val) {
        let known = self.vars[var].current.map(|current| self.function.kind(current).clone());
        let known = known.or_else(|| self.vars[var].declared.clone());
        if let Some(known) = known {
            let info = self.function.info_mut(val);
            info.kind = info.kind.merged(&known);
        }
    }

    /// Whether a variable that the user has declared with this value owns memory. One that gets its first value later
    /// may get it in several branches, and is given a home after them.
    fn owns(&self, var: VarId, val: Val) -> bool {
        let Var { hidden, late, .. } = &self.vars[var];
        self.function.kind(val).is_moved() && !hidden && !late
    }

    /// After branches: what owns memory and has come out of them as a plain value gets a home.
    pub(super) fn house(&mut self) {
        for var in 0..self.vars.len() {
            let Some(val) = self.vars[var].current.filter(|val| !self.is_version(*val)) else { continue };
            let owned = self.function.kind(val).is_moved() && !self.function.is_lent(val);
            let Var { hidden, late, nesting, .. } = self.vars[var];
            // Other branches may give it its first value, too.
            let waits = late && nesting < self.nesting;
            if owned && !hidden && !waits {
                self.vars[var].late = false;
                let root = self.new_root(var, val, Span::mixed_site());
                self.vars[var].current = Some(root);
            }
        }
    }

    /// The next version of a root.
    pub(super) fn version(&mut self, op: Op, before: Val) -> Val {
        let info = self.function.info(before).clone();
        let out = self.function.fresh(info);
        self.stmts.push(Stmt::Let(Let { outs: vec![out], op }));
        out
    }

    pub(super) fn new_root(&mut self, var: VarId, val: Val, span: Span) -> Val {
        let root = self.function.fresh_root();
        let name = Some(Name::User(self.vars[var].ident.clone()));
        let kind = self.function.kind(val).clone();
        let ty = self.vars[var].ty.clone();
        let out = self.function.fresh(Info { name, kind, root: Some(root), ty, span });
        self.stmts.push(Stmt::Let(Let { outs: vec![out], op: Op::Root(val) }));
        out
    }

    /// Calls a temporary by the variable that holds it; a value with a name already keeps it.
    pub(super) fn name(&mut self, var: VarId, val: Val) -> Val {
        let Var { ident, declared, ty, .. } = &self.vars[var];
        let (ident, declared, ty) = (ident.clone(), declared.clone(), ty.clone());
        if self.function.info(val).name.is_some() || self.is_version(val) {
            // `let k = 250; let n: u8 = k;` says what `k` is, and `n` is not written again.
            if let (Some(Kind::Float(_) | Kind::Int | Kind::Array(..) | Kind::Tuple(_)), false) =
                (&declared, self.is_version(val))
            {
                let info = self.function.info_mut(val);
                info.ty = info.ty.take().or(ty);
            }
            return val;
        }
        let info = self.function.info_mut(val);
        info.name = Some(Name::User(ident));
        info.ty = info.ty.take().or(ty);
        if let (Kind::Unknown, Some(kind)) = (&info.kind, declared) {
            info.kind = kind;
        }
        val
    }

    pub(super) fn is_version(&self, val: Val) -> bool {
        self.function.info(val).root.is_some()
    }
}
