//! Syntax to IR: evaluation order made explicit, variables to values, exits to flags.
//!
//! Variables that are only ever assigned as a whole become SSA values; others are roots, changed in place
//! (`scan.rs`). An exit (`return`, `break`, `continue`) sets the flag of each construct that it leaves, and what
//! follows it in the source moves into the branch where the flag is not set (`stmt.rs`); so control always leaves a
//! region at its end. What is not understood is kept verbatim as [`Opaque`](crate::ir::Opaque); whether that is
//! allowed is known once activity is.

mod apart;
mod assign;
mod branch;
mod call;
mod chain;
mod choice;
mod conditions;
mod exits;
mod expr;
mod iterate;
mod join;
mod lend;
mod opaque;
mod pattern;
mod place;
mod range;
mod repeat;
mod scan;
mod sequence;
mod signature;
mod sinks;
mod stmt;
mod stop;
mod surroundings;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use syn::ItemFn;

use crate::diagnostics::Errors;
use crate::ir::signature::{Passing, Signature};
use crate::ir::{Function, Info, Kind, Lent, Let, Literal, Name, Op, Place, Region, Stmt, Val};
use crate::names;
use crate::options::Options;
use lend::{Alias, Hold};

/// Reads the signature of a function; mistakes go to `errors`.
pub(crate) fn signature(item: &ItemFn, options: &Options, errors: &mut Errors) -> Signature {
    signature::Reader { item, options, errors }.read()
}

/// Lowers the body. The primal region's tail is the result, and after it what mutable references refer to at the end.
///
/// Whether a `for` runs over something that can be indexed is known only when its turn comes. If it cannot, the loop
/// is kept verbatim, and what it assigns must be in memory; so lowering starts again with that knowledge.
pub(crate) fn lower(item: &ItemFn, signature: &Signature, errors: &mut Errors) -> Function {
    surroundings::check(item, errors);
    let mut verbatim = scan::Idents::new();
    loop {
        let mut found = Errors::default();
        let mut lowerer = Lowerer::new(scan::roots(&item.block, &verbatim), &mut found);
        lowerer.verbatim.clone_from(&verbatim);
        lowerer.body(item, signature);
        let Lowerer { function, verbatim: known, .. } = lowerer;
        let messages = found.verdict();
        if known == verbatim {
            errors.extend(messages);
            return function;
        }
        verbatim = known;
    }
}

/// A variable in scope.
struct Var {
    ident: Ident,
    /// `None` until it is initialised.
    current: Option<Val>,
    mutable: bool,
    /// No name of the user reaches it.
    hidden: bool,
    /// The kind of the type written at its declaration.
    declared: Option<Kind>,
    ty: Option<TokenStream>,
    /// The variable is a reference to this.
    alias: Option<Alias>,
}

type VarId = usize;

/// What an expression came to.
#[derive(Clone, Debug)]
enum Value {
    Unit,
    One(Val),
    /// A tuple of which the parts are known.
    Tuple(Vec<Value>),
    /// A reference to a place.
    Ref(Alias),
    /// Control does not get here: it has panicked or loops for ever.
    Never,
    /// Control has left by an exit; flags tell which.
    Exit,
}

/// A construct that exits can leave, innermost last.
struct Target {
    label: Option<String>,
    /// Set when the construct is left.
    left: VarId,
    /// Set when only the iteration is left.
    skip: Option<VarId>,
    payload: Option<VarId>,
}

struct Lowerer<'e> {
    function: Function,
    errors: &'e mut Errors,
    /// The statements of the region being built.
    stmts: Vec<Stmt>,
    vars: Vec<Var>,
    /// Innermost last. Names map to indices into `vars`.
    scopes: Vec<BTreeMap<String, VarId>>,
    targets: Vec<Target>,
    /// Closures that only compute.
    quiet: BTreeSet<Val>,
    roots: scan::Idents,
    /// The texts of `for` loops that are kept verbatim.
    verbatim: scan::Idents,
    result: Option<VarId>,
    returned: Option<VarId>,
    /// Blocks entered so far inside the body; items are accepted at depth 0.
    depth: usize,
    labels: usize,
}

impl<'e> Lowerer<'e> {
    fn new(roots: scan::Idents, errors: &'e mut Errors) -> Self {
        let function = Function {
            params: Vec::new(),
            primal: Region::default(),
            adjoint: None,
            lent: Vec::new(),
            infos: Vec::new(),
            roots: 0,
            mirrors: 0,
        };
        Self {
            function,
            errors,
            stmts: Vec::new(),
            vars: Vec::new(),
            scopes: vec![BTreeMap::new()],
            targets: Vec::new(),
            quiet: BTreeSet::new(),
            roots,
            verbatim: scan::Idents::new(),
            result: None,
            returned: None,
            depth: 0,
            labels: 0,
        }
    }

    fn body(&mut self, item: &ItemFn, signature: &Signature) {
        let lent = self.params(item, signature);
        let result = self.declare_hidden("result");
        self.result = Some(result);
        self.vars[result].declared = Some(signature.result_kind.clone());
        let missing = self.missing(&signature.result_kind, Span::mixed_site());
        self.vars[result].current = Some(missing);
        let value = self.sequence(&item.block.stmts, &stmt::Dest::Var(result));
        let mut primal = Region { stmts: std::mem::take(&mut self.stmts), ..Region::default() };
        primal.diverges = matches!(value, Value::Never);
        if !primal.diverges {
            let ends = std::iter::once(result).chain(lent);
            primal.tail.extend(ends.filter_map(|var| self.vars[var].current));
        }
        self.function.primal = primal;
    }

    /// Binds the parameters; gives the variables behind mutable references.
    fn params(&mut self, item: &ItemFn, signature: &Signature) -> Vec<VarId> {
        let mut values = Vec::new();
        let mut lent = Vec::new();
        for param in &signature.params {
            let mutable = param.passing == Passing::Mutable;
            let info = Info {
                name: Some(Name::User(param.name.clone())),
                kind: param.kind.clone(),
                root: mutable.then(|| self.function.fresh_root()),
                ty: matches!(param.kind, Kind::Unknown).then(|| param.ty.clone()),
                span: param.name.span(),
            };
            let val = self.function.fresh(info);
            self.function.params.push(val);
            if param.passing == Passing::Value {
                values.push(Value::One(val));
                continue;
            }
            self.function.lent.push(Lent { param: val, mutable, buffer: None });
            let var = self.new_var(param.name.clone(), mutable);
            self.vars[var].current = Some(val);
            lent.extend(mutable.then_some(var));
            let hold = if mutable { Hold::Mutable } else { Hold::Shared };
            values.push(Value::Ref(Alias { var, steps: Vec::new(), hold }));
        }
        for (input, value) in item.sig.inputs.iter().zip(values) {
            if let syn::FnArg::Typed(typed) = input {
                self.bind(&typed.pat, value);
            }
        }
        let returned = self.declare_hidden("returned");
        self.vars[returned].current = Some(self.boolean(false, Span::mixed_site()));
        self.returned = Some(returned);
        lent
    }

    // Values.

    fn val(&mut self, name: Option<Name>, kind: Kind, span: Span) -> Val {
        self.function.fresh(Info { name, kind, root: None, ty: None, span })
    }

    fn push(&mut self, op: Op, kind: Kind, span: Span) -> Val {
        let out = self.val(None, kind, span);
        self.stmts.push(Stmt::Let(Let { outs: vec![out], op }));
        out
    }

    fn boolean(&mut self, value: bool, span: Span) -> Val {
        self.push(Op::Literal(Literal::Bool(value)), Kind::Bool, span)
    }

    fn missing(&mut self, kind: &Kind, span: Span) -> Val {
        self.push(Op::Missing(kind.clone()), kind.clone(), span)
    }

    /// Makes one value of whatever an expression came to.
    fn one(&mut self, value: Value, span: Span) -> Val {
        match value {
            Value::One(val) => val,
            Value::Unit => self.push(Op::Tuple(Vec::new()), Kind::Unit, span),
            Value::Tuple(parts) => {
                let vals: Vec<Val> = parts.into_iter().map(|part| self.one(part, span)).collect();
                let kinds = vals.iter().map(|val| self.function.kind(*val).clone()).collect();
                self.push(Op::Tuple(vals), Kind::Tuple(kinds), span)
            }
            Value::Ref(alias) => self.referred(&alias, span),
            Value::Never | Value::Exit => self.missing(&Kind::Unknown, span),
        }
    }

    /// Builds a region of its own; what `build` returns comes back with its statements.
    fn region<T>(&mut self, build: impl FnOnce(&mut Self) -> T) -> (Vec<Stmt>, T) {
        let outer = std::mem::take(&mut self.stmts);
        let result = build(self);
        (std::mem::replace(&mut self.stmts, outer), result)
    }

    // Variables.

    fn scoped<T>(&mut self, build: impl FnOnce(&mut Self) -> T) -> T {
        self.scopes.push(BTreeMap::new());
        self.depth += 1;
        let result = build(self);
        self.depth -= 1;
        self.scopes.pop();
        result
    }

    fn declare(&mut self, ident: &Ident, mutable: bool) -> VarId {
        let var = self.new_var(ident.clone(), mutable);
        if let Some(scope) = self.scopes.last_mut() {
            scope.insert(names::plain(ident), var);
        }
        var
    }

    /// A variable that no name of the user reaches.
    fn declare_hidden(&mut self, base: &str) -> VarId {
        let var = self.new_var(names::local(base), true);
        self.vars[var].hidden = true;
        var
    }

    fn new_var(&mut self, ident: Ident, mutable: bool) -> VarId {
        self.vars.push(Var { ident, current: None, mutable, hidden: false, declared: None, ty: None, alias: None });
        self.vars.len() - 1
    }

    fn lookup(&self, name: &str) -> Option<VarId> {
        self.scopes.iter().rev().find_map(|scope| scope.get(name)).copied()
    }

    /// A name for a variable of the rewritten source, which the user's variables in scope do not have.
    fn free_name(&mut self, base: &str) -> Ident {
        loop {
            self.labels += 1;
            let name = format!("{base}_{}", self.labels);
            if self.lookup(&name).is_none() {
                return names::local(&name);
            }
        }
    }

    fn is_root(&self, var: VarId) -> bool {
        let var = &self.vars[var];
        var.mutable && var.alias.is_none() && self.roots.contains(&names::plain(&var.ident))
    }

    /// Gives a variable its first or its next value.
    fn assign(&mut self, var: VarId, value: Value, span: Span) {
        if matches!(value, Value::Never | Value::Exit) {
            return;
        }
        let val = self.one(value, span);
        // The type that is written says what a call or a loop gives.
        if let (Kind::Unknown, Some(kind)) = (self.function.kind(val), self.vars[var].declared.clone()) {
            self.function.info_mut(val).kind = kind;
        }
        let root = self.vars[var].current.and_then(|current| self.function.info(current).root);
        let next = match (root, self.vars[var].current) {
            (Some(_), Some(current)) => self.version(Op::Store(Place::whole(current), val), current),
            // What owns memory lives in one variable at a time.
            // Hidden variables only hand a value on.
            _ if self.is_root(var) || self.function.kind(val).is_moved() && !self.vars[var].hidden => {
                self.new_root(var, val, span)
            }
            _ => self.name(var, val),
        };
        self.vars[var].current = Some(next);
    }

    /// The next version of a root.
    fn version(&mut self, op: Op, before: Val) -> Val {
        let info = self.function.info(before).clone();
        let out = self.function.fresh(info);
        self.stmts.push(Stmt::Let(Let { outs: vec![out], op }));
        out
    }

    fn new_root(&mut self, var: VarId, val: Val, span: Span) -> Val {
        let root = self.function.fresh_root();
        let name = Some(Name::User(self.vars[var].ident.clone()));
        let kind = self.function.kind(val).clone();
        let ty = self.vars[var].ty.clone();
        let out = self.function.fresh(Info { name, kind, root: Some(root), ty, span });
        self.stmts.push(Stmt::Let(Let { outs: vec![out], op: Op::Root(val) }));
        out
    }

    /// Calls a temporary by the variable that holds it; a value with a name already keeps it.
    fn name(&mut self, var: VarId, val: Val) -> Val {
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

    fn is_version(&self, val: Val) -> bool {
        self.function.info(val).root.is_some()
    }
}

/// Whether a function calls itself by its own name.
pub(crate) fn calls_itself(item: &ItemFn) -> bool {
    struct Finder<'i>(&'i Ident, bool);
    impl<'ast> syn::visit::Visit<'ast> for Finder<'_> {
        fn visit_expr_call(&mut self, node: &'ast syn::ExprCall) {
            if let syn::Expr::Path(callee) = &*node.func {
                self.1 |= callee.path.segments.last().is_some_and(|last| last.ident == *self.0);
            }
            syn::visit::visit_expr_call(self, node);
        }
    }
    let mut finder = Finder(&item.sig.ident, false);
    syn::visit::Visit::visit_block(&mut finder, &item.block);
    finder.1
}
