//! What is kept verbatim: macros, unknown methods, forms without a derivative.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Macro, Type};

use super::lend::{Alias, Hold};
use super::{Lowerer, Value, adapter, call, elements, exits, scan, sequence, sinks, stop};
use crate::diagnostics::{self, sequences};
use crate::ir::{Borrow, Kind, Let, Op, Opaque, Part, Place, Refusal, Role, Step, Stmt, Val};

impl Lowerer<'_> {
    /// An expression that is not taken apart; an error only if an active value flows through it.
    pub(super) fn opaque(&mut self, expr: &Expr, what: &str, remedy: &str) -> Value {
        let message = diagnostics::through_construct(what, remedy);
        self.verbatim(expr, expr.span(), message, Role::Value)
    }

    pub(super) fn opaque_value(&mut self, expr: &Expr) -> Value {
        self.opaque(expr, "this place", "use variables, arrays and tuples of floats, indexed one by one")
    }

    pub(super) fn opaque_statement(&mut self, expr: &Expr, what: &str, remedy: &str) -> Value {
        let message = diagnostics::through_construct(what, remedy);
        let span = crate::diagnostics::ends(&expr.to_token_stream()).0;
        self.verbatim(expr, span, message, Role::Effect)
    }

    /// A `for` over something that cannot be indexed.
    pub(super) fn opaque_loop(&mut self, node: &syn::ExprForLoop) -> Value {
        let expr = Expr::ForLoop(node.clone());
        let Some(adapter) = adapter::unknown_adapter(&node.expr) else {
            let remedy = "iterate over an integer range, a slice, an array or a vector";
            return self.opaque_statement(&expr, "a `for` over this iterator", remedy);
        };
        let message = sequences::for_over(&adapter.to_string());
        self.verbatim(&expr, adapter.span(), message, Role::Effect)
    }

    pub(super) fn opaque_method(&mut self, node: &ExprMethodCall, expr: &Expr) -> Value {
        let (message, hides) = self.method_message(node);
        let message = message.unwrap_or_else(|| diagnostics::through_method(&node.method.to_string()));
        // A list of integers keeps no float; what is written in its arguments may.
        let on_read = match self.kind_of_place(&node.receiver) {
            kind if kind.element().is_some() && !kind.may_carry_float() => {
                node.args.iter().any(|arg| self.hands_on(arg))
            }
            _ => self.hands_on(expr),
        };
        let refusal = Refusal { span: node.method.span(), message, on_read, hides };
        self.checked(expr, &scan::changed_by_expr(expr), Role::Value, refusal)
    }

    /// What is said of a method that is more than a function of its operands, and whether that says all.
    fn method_message(&self, node: &ExprMethodCall) -> (Option<String>, bool) {
        let method = node.method.to_string();
        if adapter::makes_iterator(&node.receiver) {
            return (Some(sequences::through_iterator(&method)), true);
        }
        if self.is_sequence_place(&node.receiver) {
            return (Some(sequences::through_sequence(&method, sequence::known_methods())), true);
        }
        (sinks::keeps(node).then(|| diagnostics::kept_by_method(&method)), false)
    }

    /// A method whose value nobody wants: it is there for what it changes.
    pub(super) fn command(&mut self, node: &ExprMethodCall, expr: &Expr) -> Value {
        let (message, hides) = self.method_message(node);
        let message = message.unwrap_or_else(|| diagnostics::kept_by_method(&node.method.to_string()));
        let on_read = !node.args.is_empty() || self.hands_on(expr);
        let refusal = Refusal { span: node.method.span(), message, on_read, hides };
        let mut changed = scan::changed_by_expr(expr);
        changed.extend(scan::base(&node.receiver));
        self.checked(expr, &changed, Role::Value, refusal)
    }

    fn verbatim(&mut self, expr: &Expr, span: Span, message: String, role: Role) -> Value {
        // A value that is no number goes on through forms that have no derivative either.
        let hides = match expr {
            Expr::Call(node) => matches!(&*node.func, Expr::Path(callee) if call::is_constructor(callee)),
            Expr::Struct(_) | Expr::Range(_) | Expr::Closure(_) | Expr::ForLoop(_) => true,
            _ => false,
        };
        let refusal = Refusal { span, message, on_read: self.hands_on(expr), hides };
        self.checked(expr, &scan::changed_by_expr(expr), role, refusal)
    }

    fn checked(&mut self, expr: &Expr, changed: &scan::Idents, role: Role, refusal: Refusal) -> Value {
        let span = refusal.span;
        if !exits::of_expr(expr).is_empty() || contains_try(expr) {
            self.refuse_exit(span);
            return Value::One(self.missing(&Kind::Unknown, span));
        }
        self.keep(&expr.to_token_stream(), &scan::free(expr), changed, role, refusal, span)
    }

    /// Whether an expression that is kept may put what it reads where it cannot be followed.
    fn hands_on(&self, expr: &Expr) -> bool {
        let is_followed = |name: &str| {
            let var = self.lookup(name).map(|var| self.owner(var));
            var.and_then(|var| self.vars[var].current).is_some_and(|val| self.is_version(val))
        };
        match expr {
            Expr::Call(node) if self.is_quiet(&node.func) => {
                node.args.iter().any(|arg| sinks::hands_on(arg, &is_followed))
            }
            _ => sinks::hands_on(expr, &is_followed),
        }
    }

    /// A closure that only computes.
    fn is_quiet(&self, callee: &Expr) -> bool {
        let var = scan::base(callee).and_then(|name| self.lookup(&name));
        var.and_then(|var| self.vars[var].current).is_some_and(|val| self.quiet.contains(&val))
    }

    /// A closure is kept; whether it only computes matters where it is called.
    pub(super) fn closure(&mut self, node: &syn::ExprClosure, expr: &Expr) -> Value {
        let quiet = !self.hands_on(&node.body) && scan::changed_by_expr(&node.body).is_empty();
        let remedy = "write it as a function marked `#[differentiable]` that takes what the closure captures";
        let value = self.opaque(expr, "a closure", remedy);
        if let (Value::One(val), true) = (&value, quiet) {
            self.quiet.insert(*val);
        }
        value
    }

    /// A reference to what carries no float, as the value of an expression.
    pub(super) fn kept_reference(&mut self, alias: &Alias, span: Span) -> Val {
        let name = self.free_name("reference");
        let borrows = self.place_of(alias).into_iter();
        let borrows = borrows.map(|place| Borrow { ident: name.clone(), place, mutable: false }).collect();
        let message = diagnostics::through_construct("a reference", "use the value itself");
        let opaque = Opaque {
            tokens: quote::quote!(#name),
            reads: Vec::new(),
            stopped: Vec::new(),
            borrows,
            writes: Vec::new(),
            role: Role::Value,
            refusal: Refusal { span, message, on_read: false, hides: true },
        };
        self.push(Op::Opaque(opaque), Kind::Unknown, span)
    }

    /// A statement that never ends.
    pub(super) fn diverge(&mut self, tokens: &TokenStream, span: Span) -> Value {
        let refusal = Refusal { span, message: String::new(), on_read: false, hides: false };
        self.keep(tokens, &scan::Idents::new(), &scan::Idents::new(), Role::Diverges, refusal, span)
    }

    /// Emits the tokens with what they read and what they may change.
    fn keep(
        &mut self,
        tokens: &TokenStream,
        mentioned: &scan::Idents,
        changed: &scan::Idents,
        role: Role,
        refusal: Refusal,
        span: Span,
    ) -> Value {
        let flowing = scan::mentioned(&stop::outside(tokens));
        let (mut reads, mut stopped) = (Vec::new(), Vec::new());
        let mut borrows = Vec::new();
        let mut writes = Vec::new();
        let mut written = Vec::new();
        for name in mentioned {
            let Some(var) = self.lookup(name) else { continue };
            if let Some(alias) = self.vars[var].alias.clone() {
                let ident = self.vars[var].ident.clone();
                let changes = changed.contains(name) && alias.hold != Hold::Shared;
                let Some(place) = self.place_of(&alias) else { continue };
                let place = self.as_declared(var, place);
                if changes && self.is_version(place.base) && !written.contains(&alias.var) {
                    writes.push((self.vars[alias.var].ident.clone(), place.base));
                    written.push(alias.var);
                }
                borrows.push(Borrow { ident, place, mutable: changes });
                continue;
            }
            let Some(current) = self.vars[var].current else {
                continue;
            };
            let ident = self.vars[var].ident.clone();
            if changed.contains(name) && self.is_version(current) {
                writes.push((ident, current));
                written.push(var);
            } else if changed.contains(name) && self.vars[var].mutable && assigns(tokens, name) {
                self.refuse_hidden_assignment(span, name);
            } else {
                stopped.extend((!flowing.contains(name)).then_some(reads.len()));
                reads.push((ident, current));
            }
        }
        let opaque = Opaque {
            tokens: stop::with_constants(tokens),
            reads,
            stopped,
            borrows,
            writes: writes.clone(),
            role,
            refusal,
        };
        let mut outs = Vec::new();
        if role == Role::Value {
            outs.push(self.val(None, Kind::Unknown, span));
        }
        let value = outs.first().copied().map_or(Value::Unit, Value::One);
        for ((_, before), var) in writes.iter().zip(written) {
            let after = self.version_of(*before);
            self.vars[var].current = Some(after);
            outs.push(after);
        }
        self.stmts.push(Stmt::Let(Let { outs, op: Op::Opaque(opaque) }));
        if role == Role::Diverges { Value::Never } else { value }
    }

    /// The place behind a name that was declared as a reference to a slice, as a slice.
    fn as_declared(&self, var: super::VarId, mut place: Place) -> Place {
        let ty = self.vars[var].ty.clone().and_then(|ty| syn::parse2(ty).ok());
        let is_slice = matches!(ty, Some(Type::Reference(node)) if matches!(*node.elem, Type::Slice(_)));
        if is_slice && matches!(self.kind_at(&place), Kind::Vec(_) | Kind::Array(..)) {
            place.steps.push(Step::Part(Part { lo: None, hi: None, inclusive: false }));
        }
        place
    }

    fn refuse_hidden_assignment(&mut self, span: Span, name: &str) {
        self.errors.push(
            span,
            diagnostics::refused(
                &format!("an assignment to `{name}` inside this expression"),
                "the expression is kept as it stands, and the assignment would be lost",
                "assign in a statement of its own",
            ),
        );
    }

    pub(super) fn macro_call(&mut self, mac: &Macro) -> Value {
        let name = mac.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
        if name == "matches" {
            if let Ok(expr) = matches_expr(mac) {
                return self.expr(&expr);
            }
        }
        if let Some(value) = self.vec_macro(mac) {
            return value;
        }
        let known = scan::is_reading_macro(mac);
        let arguments =
            mac.parse_body_with(syn::punctuated::Punctuated::<Expr, syn::Token![,]>::parse_terminated);
        if let (true, Ok(arguments)) = (known, arguments) {
            for argument in &arguments {
                if !exits::of_expr(argument).is_empty() || contains_try(argument) {
                    self.refuse_exit(argument.span());
                }
                for assigned in scan::changed_by_expr(argument) {
                    if self.lookup(&assigned).is_some() {
                        self.refuse_hidden_assignment(argument.span(), &assigned);
                    }
                }
            }
        }
        let role = match name.as_str() {
            _ if exits::is_diverging_macro(mac) => Role::Diverges,
            "format" | "concat" | "stringify" | "line" | "file" | "column" | "module_path" | "env"
            | "option_env" | "cfg" | "include_str" => Role::Value,
            _ if known => Role::Effect,
            _ => Role::Value,
        };
        let changed = if known { scan::Idents::new() } else { scan::mentioned(&mac.tokens) };
        let refusal = Refusal {
            span: mac.path.span(),
            message: if known {
                diagnostics::text_of_active(&name)
            } else {
                diagnostics::unknown_macro(&name)
            },
            on_read: !known,
            hides: false,
        };
        let mentioned = scan::mentioned(&mac.tokens);
        self.keep(&mac.to_token_stream(), &mentioned, &changed, role, refusal, mac.path.span())
    }
}

/// `matches!(e, PATTERN if guard)` as a `match`.
fn matches_expr(mac: &Macro) -> syn::Result<Expr> {
    mac.parse_body_with(|input: syn::parse::ParseStream<'_>| {
        let expr: Expr = input.parse()?;
        input.parse::<syn::Token![,]>()?;
        let pattern = syn::Pat::parse_multi_with_leading_vert(input)?;
        let guard = if input.peek(syn::Token![if]) {
            input.parse::<syn::Token![if]>()?;
            let guard: Expr = input.parse()?;
            Some(quote::quote!(if #guard))
        } else {
            None
        };
        input.parse::<Option<syn::Token![,]>>()?;
        Ok(syn::parse_quote_spanned!(mac.path.span()=> match #expr { #pattern #guard => true, _ => false }))
    })
}

fn contains_try(expr: &Expr) -> bool {
    struct Finder(bool);
    impl<'ast> syn::visit::Visit<'ast> for Finder {
        fn visit_expr_try(&mut self, _: &'ast syn::ExprTry) {
            self.0 = true;
        }
        fn visit_macro(&mut self, node: &'ast syn::Macro) {
            elements::visit(node, self);
        }
        fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    let mut finder = Finder(false);
    syn::visit::Visit::visit_expr(&mut finder, expr);
    finder.0
}

/// Whether the tokens contain `name` before an assignment operator, as opposed to a method call on it.
fn assigns(tokens: &TokenStream, name: &str) -> bool {
    let mut previous_is_name = false;
    let mut operator = String::new();
    for token in tokens.clone() {
        match &token {
            proc_macro2::TokenTree::Group(group) if assigns(&group.stream(), name) => return true,
            proc_macro2::TokenTree::Punct(punct) => {
                operator.push(punct.as_char());
                continue;
            }
            _ => {}
        }
        let assignment = operator.ends_with('=') && !["==", "<=", ">=", "!="].contains(&operator.as_str());
        if previous_is_name && assignment {
            return true;
        }
        operator.clear();
        previous_is_name = matches!(&token, proc_macro2::TokenTree::Ident(ident) if *ident == name);
    }
    false
}
