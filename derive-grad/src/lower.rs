//! Syntax to IR: evaluation order made explicit, variables to values, exits to flags.
//!
//! Variables that are only ever assigned as a whole become SSA values; others are roots, changed in place
//! (`scan.rs`). An exit (`return`, `break`, `continue`) sets the flag of each construct that it leaves, and what
//! follows it in the source moves into the branch where the flag is not set (`stmt.rs`); so control always leaves a
//! region at its end. What is not understood is kept verbatim as [`Opaque`](crate::ir::Opaque); whether that is
//! allowed is known once activity is.

mod adapter;
mod apart;
mod arms;
mod assign;
mod branch;
mod call;
mod chain;
mod choice;
mod conditions;
mod elements;
mod exchange;
mod exits;
mod expr;
mod helpers;
mod inline;
mod iterate;
mod join;
mod leave;
mod lend;
mod opaque;
mod pattern;
mod place;
mod range;
mod repeat;
mod run;
mod scan;
mod sequence;
mod signature;
mod sinks;
mod stmt;
mod stop;
mod surroundings;
mod variables;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use syn::ItemFn;

use crate::diagnostics::Errors;
use crate::ir::signature::{Passing, Signature};
use crate::ir::{Function, Info, Kind, Lent, Let, Literal, Name, Op, Region, Stmt, Val};
use crate::options::Options;
pub(crate) use helpers::Helpers;
use lend::{Alias, Hold};
use words::Words;

/// Reads the signature of a function; mistakes go to `errors`.
pub(crate) fn signature(item: &ItemFn, options: &Options, errors: &mut Errors) -> Signature {
    signature::Reader { item, options, errors }.read()
}

/// Lowers the body. The primal region's tail is the result, and after it what mutable references refer to at the end.
///
/// Whether a `for` runs over something that can be indexed is known only when its turn comes. If it cannot, the loop
/// is kept verbatim, and what it assigns must be in memory; so lowering starts again with that knowledge.
pub(crate) fn lower(
    item: &ItemFn,
    signature: &Signature,
    helpers: &Helpers,
    errors: &mut Errors,
) -> Function {
    surroundings::check(item, errors);
    let mut verbatim = scan::Idents::new();
    loop {
        let mut found = Errors::default();
        let mut lowerer = Lowerer::new(scan::roots(&item.block, &verbatim), helpers, &mut found);
        lowerer.words = Words::of_outermost(item);
        lowerer.verbatim.clone_from(&verbatim);
        lowerer.assigned = scan::assigned(&item.block);
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
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
struct Var {
    ident: Ident,
    /// `None` until it is initialised.
    current: Option<Val>,
    mutable: bool,
    /// The kind of the type written at its declaration.
    declared: Option<Kind>,
    ty: Option<TokenStream>,
    /// The variable is a reference to this.
    alias: Option<Alias>,
    /// No name of the user reaches it.
    hidden: bool,
    /// How many regions were around its declaration.
    nesting: usize,
    /// It was declared without a value.
    late: bool,
    /// It holds a const or the result of a call, of a type that is written nowhere.
    is_result: bool,
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
    /// The functions beside this one.
    helpers: &'e Helpers,
    /// The names in the bodies lowered so far.
    words: Words,
    /// How many statements of other functions have come in.
    inlined: usize,
    /// The statements of the region being built.
    stmts: Vec<Stmt>,
    vars: Vec<Var>,
    /// Innermost last. Names map to indices into `vars`.
    scopes: Vec<BTreeMap<String, VarId>>,
    targets: Vec<Target>,
    /// Consts and results of calls.
    results: BTreeSet<Val>,
    /// Closures that only compute.
    quiet: BTreeSet<Val>,
    runs: run::Runs,
    roots: scan::Idents,
    /// The texts of `for` loops that are kept verbatim.
    verbatim: scan::Idents,
    result: Option<VarId>,
    returned: Option<VarId>,
    /// Blocks entered so far inside the body; items are accepted at depth 0.
    depth: usize,
    /// Regions being built.
    nesting: usize,
    /// Variables that get a new value somewhere.
    assigned: scan::Idents,
    labels: usize,
}

impl<'e> Lowerer<'e> {
    fn new(roots: scan::Idents, helpers: &'e Helpers, errors: &'e mut Errors) -> Self {
        let function = Function {
            params: Vec::new(),
            primal: Region::default(),
            adjoint: None,
            lent: Vec::new(),
            infos: Vec::new(),
            repeated: std::collections::BTreeSet::new(),
            roots: 0,
            mirrors: 0,
            first_adjoint: u32::MAX,
            lanes: BTreeSet::new(),
        };
        Self {
            function,
            errors,
            helpers,
            words: Words::default(),
            inlined: 0,
            stmts: Vec::new(),
            vars: Vec::new(),
            scopes: vec![BTreeMap::new()],
            targets: Vec::new(),
            results: BTreeSet::new(),
            quiet: BTreeSet::new(),
            runs: run::Runs::default(),
            roots,
            verbatim: scan::Idents::new(),
            result: None,
            returned: None,
            depth: 0,
            nesting: 0,
            assigned: scan::Idents::new(),
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
        self.forget_unused_ends(&mut primal);
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
            self.function.lent.push(Lent { param: val, mutable, buffer: None, overwritten: false });
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
        self.nesting += 1;
        let result = build(self);
        self.nesting -= 1;
        (std::mem::replace(&mut self.stmts, outer), result)
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

        fn visit_macro(&mut self, node: &'ast syn::Macro) {
            self.1 |= scan::mentioned(&node.tokens).contains(&crate::names::plain(self.0));
        }
    }
    let mut finder = Finder(&item.sig.ident, false);
    syn::visit::Visit::visit_block(&mut finder, &item.block);
    finder.1
}
