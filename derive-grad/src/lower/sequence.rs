//! What programs do with arrays, slices and vectors by name: methods, constructors, `std::mem`.
//!
//! Changes of order or length are [`Edit`]s, which have adjoints of the same form. Everything else is written as a
//! loop over elements, whose adjoint follows from the rules for loops.

use proc_macro2::Span;
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprCall, ExprMethodCall, Macro};

use super::lend::{Alias, Hold};
use super::{Lowerer, Value, VarId, elements};
use crate::ir::{
    Comparison, Edit, Integer, Kind, Let, Op, Part, Place, Primitive, Range, Space, Step, Stmt, Val,
};

impl Lowerer<'_> {
    /// A method of a sequence; `None` if the receiver is none, or the method is not one that is known.
    pub(super) fn sequence_method(&mut self, node: &ExprMethodCall) -> Option<Value> {
        let method = node.method.to_string();
        if !is_known(&method, node.args.len()) {
            return None;
        }
        super::scan::base(&node.receiver)?;
        let mark = self.stmts.len();
        let alias = match self.locate(&node.receiver)? {
            Ok(alias) => alias,
            Err(never) => return Some(never),
        };
        let kind = self.kind_of_alias(&alias);
        let span = node.method.span();
        let args: Vec<&Expr> = node.args.iter().collect();
        let done = match (method.as_str(), args.as_slice()) {
            // The methods of what is not known may be anybody's.
            _ if !self.is_sequence(&alias) => None,
            ("len", []) => Some(Value::One(self.len(&alias, span))),
            ("is_empty", []) => Some(Value::One(self.is_empty(&alias, span))),
            // A copy of what is not known might be a move.
            ("to_vec" | "clone" | "to_owned", []) if kind.element().is_none() => None,
            ("to_vec", []) => {
                let all = Step::Part(Part { lo: None, hi: None, inclusive: false });
                Some(Value::One(self.deref(&alias.at(all), span)))
            }
            ("clone" | "to_owned", []) => Some(Value::One(self.deref(&alias, span))),
            ("split_at" | "split_at_mut", [at]) => Some(self.split_at(&alias, at, method.ends_with("mut"))),
            _ => self.command_on(&method, &alias, &args, span),
        };
        if done.is_none() {
            self.stmts.truncate(mark);
        }
        done
    }

    /// Methods that change their receiver.
    fn command_on(&mut self, method: &str, alias: &Alias, args: &[&Expr], span: Span) -> Option<Value> {
        if let ("sort_by" | "sort_unstable_by", [by]) = (method, args) {
            return self.sort(alias, by, span);
        }
        if let ("copy_from_slice" | "clone_from_slice" | "extend_from_slice" | "append" | "extend", [from]) =
            (method, args)
        {
            return self.copy_all(method, alias, from, span);
        }
        let Some(vals) = self.stored(args.iter().copied()) else { return Some(Value::Never) };
        match (method, vals.as_slice()) {
            ("push", _) => self.edit(alias, Edit::Push, vals, span),
            ("insert", _) => self.edit(alias, Edit::Insert, vals, span),
            ("truncate", [len]) => self.shorten(alias, *len, span),
            ("swap", _) => self.edit(alias, Edit::Swap, vals, span),
            ("reverse", _) => self.edit(alias, Edit::Reverse, vals, span),
            ("rotate_left", _) => self.edit(alias, Edit::RotateLeft, vals, span),
            ("rotate_right", _) => self.edit(alias, Edit::RotateRight, vals, span),
            ("clear", _) => {
                let zero = self.int(0, span);
                self.shorten(alias, zero, span);
            }
            ("remove", _) => return Some(Value::One(self.take_out(alias, Edit::Remove, vals, span))),
            ("swap_remove", [at]) => {
                let len = self.len(alias, span);
                let one = self.int(1, span);
                let last = self.push(Op::Primitive(Primitive::Sub, vec![len, one]), Kind::Int, span);
                self.edit(alias, Edit::Swap, vec![*at, last], span);
                return Some(Value::One(self.take_out(alias, Edit::Pop, Vec::new(), span)));
            }
            ("fill", [val]) => {
                let (len, val) = (self.len(alias, span), self.for_copies(*val, span));
                self.each(len, &[alias.var], |this, index| {
                    let val = this.operand(val, span);
                    this.put(alias, index, val);
                });
            }
            ("resize", [len, val]) => self.resize(alias, *len, *val, span),
            _ => return None,
        }
        Some(Value::Unit)
    }

    fn is_empty(&mut self, alias: &Alias, span: Span) -> Val {
        let (len, zero) = (self.len(alias, span), self.int(0, span));
        self.push(Op::Compare(Comparison::Eq, len, zero), Kind::Bool, span)
    }

    fn edit(&mut self, alias: &Alias, edit: Edit, vals: Vec<Val>, span: Span) {
        if let Some(place) = self.root_place(alias) {
            let element = match (edit, vals.last()) {
                (Edit::Push | Edit::Insert, Some(val)) => self.function.kind(*val).clone(),
                _ => Kind::Unknown,
            };
            let sequence = self.kind_at(&place);
            let steps = place.steps.clone();
            self.change(alias.var, Op::Edit(edit, place, vals));
            if let Some(after) = self.vars[alias.var].current {
                let info = self.function.info_mut(after);
                info.span = span;
                // An empty vector is one of what it is given.
                if let (Kind::Vec(known), false) = (sequence, matches!(element, Kind::Unknown)) {
                    let known = Kind::Vec(Box::new(known.merged(&element)));
                    info.kind = info.kind.replace(&steps, &known);
                }
            }
        }
    }

    /// An edit that gives an element.
    pub(super) fn take_out(&mut self, alias: &Alias, edit: Edit, vals: Vec<Val>, span: Span) -> Val {
        let kind = self.kind_of_alias(alias).element().cloned().unwrap_or(Kind::Unknown);
        let out = self.val(None, kind, span);
        if let Some(place) = self.root_place(alias) {
            let after = self.version_of(place.base);
            self.vars[alias.var].current = Some(after);
            let op = Op::Edit(edit, place, vals);
            self.stmts.push(Stmt::Let(Let { outs: vec![out, after], op }));
        }
        out
    }

    pub(super) fn root_place(&mut self, alias: &Alias) -> Option<Place> {
        let place = self.place_of(alias).filter(|place| self.is_version(place.base));
        if place.is_none() {
            let ident = self.vars[alias.var].ident.clone();
            self.refuse_reference(&ident, "it does not allow to change what it refers to");
        }
        place
    }

    pub(super) fn put(&mut self, alias: &Alias, index: Val, val: Val) {
        if let Some(place) = self.root_place(&alias.at(Step::Index(index))) {
            self.change(alias.var, Op::Store(place, val));
        }
    }

    /// `v.resize(len, val)`: more copies of the value, or fewer elements.
    fn resize(&mut self, alias: &Alias, len: Val, val: Val, span: Span) {
        let old = self.len(alias, span);
        let longer = self.push(Op::Compare(Comparison::Gt, len, old), Kind::Bool, span);
        let val = self.for_copies(val, span);
        self.branch(
            longer,
            span,
            |this| {
                let more = this.push(Op::Primitive(Primitive::Sub, vec![len, old]), Kind::Int, span);
                this.each(more, &[alias.var], |this, _| {
                    let val = this.operand(val.clone(), span);
                    this.edit(alias, Edit::Push, vec![val], span);
                });
                Value::Unit
            },
            |this| {
                this.shorten(alias, len, span);
                Value::Unit
            },
        );
    }

    /// A value of which any number is wanted; what owns memory is copied from a variable.
    fn for_copies(&mut self, val: Val, span: Span) -> Value {
        if self.function.kind(val).is_moved() {
            Value::Ref(self.home(Value::One(val), Hold::Shared, span))
        } else {
            Value::One(val)
        }
    }

    /// Fewer elements. Those that own memory are taken off one by one: their adjoints have shapes of their own.
    fn shorten(&mut self, alias: &Alias, len: Val, span: Span) {
        let kind = self.kind_of_alias(alias);
        if kind.element().is_none_or(Kind::keeps_shape) {
            return self.edit(alias, Edit::Truncate, vec![len], span);
        }
        let old = self.len(alias, span);
        let fewer = self.integer(Integer::SaturatingSub, old, len, span);
        self.each(fewer, &[alias.var], |this, _| {
            this.take_out(alias, Edit::Pop, Vec::new(), span);
        });
    }

    /// Two references to what is before and after a position.
    fn split_at(&mut self, alias: &Alias, at: &Expr, mutable: bool) -> Value {
        let at = match self.expr(at) {
            never @ (Value::Never | Value::Exit) => return never,
            value => self.operand(value, at.span()),
        };
        let hold = if mutable { Hold::Mutable } else { Hold::Shared };
        let part = |lo, hi| {
            let part = Part { lo, hi, inclusive: false };
            alias.at(Step::Part(part)).held(hold)
        };
        let (before, after) = (part(None, Some(at)), part(Some(at), None));
        self.touch(&before);
        Value::Tuple(vec![Value::Ref(before), Value::Ref(after)])
    }

    /// Methods whose argument is another sequence.
    fn copy_all(&mut self, method: &str, alias: &Alias, from: &Expr, span: Span) -> Option<Value> {
        let items = self.items(from)?;
        // Two parts of one variable do not overlap: rustc sees to that.
        let mut vars = items.bases();
        if !vars.contains(&alias.var) {
            vars.push(alias.var);
        }
        let len = self.count(&items, span);
        if method.ends_with("from_slice") && !method.starts_with("extend") {
            let own = self.len(alias, span);
            self.same_length(own, len, span);
        }
        self.each(len, &vars, |this, index| {
            let item = this.item_at(&items, index, span);
            let val = this.operand(item, span);
            match method {
                "copy_from_slice" | "clone_from_slice" => this.put(alias, index, val),
                _ => this.edit(alias, Edit::Push, vec![val], span),
            }
        });
        if let ("append", Some(other)) = (method, items.source().cloned()) {
            let zero = self.int(0, span);
            self.shorten(&other, zero, span);
        }
        Some(Value::Unit)
    }

    fn same_length(&mut self, own: Val, other: Val, span: Span) {
        let differ = self.push(Op::Compare(Comparison::Ne, own, other), Kind::Bool, span);
        let message = "source slice length does not match destination slice length";
        self.branch(
            differ,
            span,
            |this| this.diverge(&quote::quote!(panic!(#message)), span),
            |_| Value::Unit,
        );
    }

    /// Sorting is a permutation, found by the user's own comparison.
    fn sort(&mut self, alias: &Alias, by: &Expr, span: Span) -> Option<Value> {
        let captures = super::scan::free(by).iter().any(|name| self.lookup(name).is_some());
        let place = self.root_place(alias)?;
        if captures {
            return None;
        }
        let order = self.push(Op::Order(place, by.to_token_stream()), Kind::Inert, span);
        self.edit(alias, Edit::Permute, vec![order], span);
        Some(Value::Unit)
    }

    /// A loop of the compiler's own, which may change these variables.
    pub(super) fn each(&mut self, len: Val, vars: &[VarId], body: impl FnOnce(&mut Self, Val)) {
        let span = Span::mixed_site();
        let lo = self.int(0, span);
        let index = self.val(None, Kind::Int, span);
        let range = Range { lo, hi: len, inclusive: false, adapters: Vec::new() };
        let roots: Vec<VarId> = vars
            .iter()
            .copied()
            .filter(|var| self.vars[*var].current.is_some_and(|val| self.is_version(val)))
            .collect();
        self.carry(&roots, |this| {
            body(this, index);
            (Space::Range { index, range }, Value::Unit)
        });
    }

    // Constructors.

    /// `vec![a, b]`, `vec![a; n]`
    pub(super) fn vec_macro(&mut self, mac: &Macro) -> Option<Value> {
        let (elements, span) = (elements::of(mac)?, mac.path.span());
        let operands = match &elements {
            Expr::Repeat(node) => self.stored([&*node.expr, &*node.len]),
            Expr::Array(node) => self.stored(&node.elems),
            _ => return None,
        };
        let Some(operands) = operands else { return Some(Value::Never) };
        let (op, element) = match &elements {
            Expr::Repeat(_) => {
                (Op::Filled(operands[0], operands[1]), self.function.kind(operands[0]).clone())
            }
            _ => (Op::Array(operands.clone()), self.common_kind(&operands)),
        };
        Some(Value::One(self.push(op, Kind::Vec(Box::new(element)), span)))
    }

    /// `Vec::new()`, `Vec::with_capacity(n)`, `Box::new(x)`, `mem::swap(a, b)`, …
    pub(super) fn library_call(&mut self, node: &ExprCall, expr: &Expr) -> Option<Value> {
        let Expr::Path(callee) = &*node.func else { return None };
        let segments: Vec<String> =
            callee.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let [.., owner, name] = segments.as_slice() else { return None };
        let args: Vec<&Expr> = node.args.iter().collect();
        let span = callee.span();
        match (owner.as_str(), name.as_str(), args.as_slice()) {
            ("Vec", "new", []) => Some(self.empty_vec(callee, None, span)),
            ("Vec", "with_capacity", [room]) => match self.expr(room) {
                never @ (Value::Never | Value::Exit) => Some(never),
                value => {
                    let room = self.operand(value, span);
                    Some(self.empty_vec(callee, Some(room), span))
                }
            },
            ("Box", "new", [inner]) => match self.expr(inner) {
                never @ (Value::Never | Value::Exit) => Some(never),
                value => Some(Value::Ref(self.home(value, Hold::Owned, span))),
            },
            ("mem", "swap", [a, b]) => self.exchange(a, b),
            ("mem", "replace", [place, new]) => self.replace(place, Some(new), expr.span()),
            ("mem", "take", [place]) => self.replace(place, None, expr.span()),
            _ => None,
        }
    }

    fn empty_vec(&mut self, callee: &syn::ExprPath, room: Option<Val>, span: Span) -> Value {
        let owner = callee.path.segments.iter().rev().nth(1);
        let element = match owner.map(|owner| &owner.arguments) {
            Some(syn::PathArguments::AngleBracketed(arguments)) => match arguments.args.first() {
                Some(syn::GenericArgument::Type(ty)) => super::signature::kind_of(ty),
                _ => Kind::Unknown,
            },
            _ => Kind::Unknown,
        };
        Value::One(self.push(Op::Empty(room), Kind::Vec(Box::new(element)), span))
    }

    pub(super) fn integer(&mut self, integer: Integer, a: Val, b: Val, span: Span) -> Val {
        self.push(Op::Integer(integer, a, b), Kind::Int, span)
    }
}

/// Methods that are taken apart, by number of arguments.
const KNOWN: [&[&str]; 3] = [
    &["len", "is_empty", "to_vec", "clone", "to_owned", "clear", "reverse"],
    &[
        "split_at",
        "split_at_mut",
        "push",
        "truncate",
        "rotate_left",
        "rotate_right",
        "remove",
        "swap_remove",
        "fill",
        "copy_from_slice",
        "clone_from_slice",
        "extend_from_slice",
        "append",
        "extend",
        "sort_by",
        "sort_unstable_by",
    ],
    &["insert", "swap", "resize"],
];

fn is_known(method: &str, arguments: usize) -> bool {
    KNOWN.get(arguments).is_some_and(|known| known.contains(&method))
}

pub(super) fn known_methods() -> impl Iterator<Item = &'static str> {
    KNOWN.into_iter().flatten().copied()
}
