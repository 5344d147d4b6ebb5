//! What is kept verbatim: macros, unknown methods, forms without a derivative.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Macro};

use super::{Lowerer, Value, exits, scan};
use crate::diagnostics;
use crate::ir::{Kind, Let, Op, Opaque, Refusal, Role, Stmt, Val};

impl Lowerer<'_> {
    /// An expression that is not taken apart; an error only if an active value flows through it.
    pub(super) fn opaque(&mut self, expr: &Expr, what: &str, remedy: &str) -> Value {
        let message = diagnostics::through_construct(what, remedy);
        self.verbatim(expr, expr.span(), message, Role::Value)
    }

    pub(super) fn opaque_value(&mut self, expr: &Expr) -> Value {
        self.opaque(
            expr,
            "this place",
            "use variables, arrays and tuples of floats, indexed one by one",
        )
    }

    pub(super) fn opaque_statement(&mut self, expr: &Expr, what: &str, remedy: &str) -> Value {
        let message = diagnostics::through_construct(what, remedy);
        let span = crate::diagnostics::ends(&expr.to_token_stream()).0;
        self.verbatim(expr, span, message, Role::Effect)
    }

    pub(super) fn opaque_method(&mut self, node: &ExprMethodCall, expr: &Expr) -> Value {
        let message = diagnostics::through_method(&node.method.to_string());
        self.verbatim(expr, node.method.span(), message, Role::Value)
    }

    /// A method whose value nobody wants: it is there for what it changes.
    pub(super) fn command(&mut self, node: &ExprMethodCall, expr: &Expr) -> Value {
        let message = diagnostics::through_method(&node.method.to_string());
        self.verbatim_changing(expr, node.method.span(), message, Role::Value, scan::base(&node.receiver))
    }

    fn verbatim(&mut self, expr: &Expr, span: Span, message: String, role: Role) -> Value {
        self.verbatim_changing(expr, span, message, role, None)
    }

    /// Names that an expression may change, closures that it calls included.
    pub(super) fn changed_by(&self, expr: &Expr) -> scan::Idents {
        let is_closure = |name: &String| self.lookup(name).is_some_and(|var| self.vars[var].mutable);
        let mut changed = scan::changed_by_expr(expr);
        changed.extend(scan::called_by_expr(expr).into_iter().filter(is_closure));
        changed
    }

    fn verbatim_changing(&mut self, expr: &Expr, span: Span, message: String, role: Role, receiver: Option<String>) -> Value {
        if !exits::of_expr(expr).is_empty() || contains_try(expr) {
            self.refuse_exit(span);
            return Value::One(self.missing(&Kind::Unknown, span));
        }
        let refusal = Refusal {
            span,
            message,
            on_read: false,
        };
        let mut changed = self.changed_by(expr);
        changed.extend(receiver);
        self.keep(&expr.to_token_stream(), &scan::free(expr), &changed, role, refusal, span)
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
        let mut reads = Vec::new();
        let mut writes = Vec::new();
        let mut written = Vec::new();
        for name in mentioned {
            let Some(var) = self.lookup(name) else { continue };
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
                reads.push((ident, current));
            }
        }
        let opaque = Opaque {
            tokens: tokens.clone(),
            reads,
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
        self.stmts.push(Stmt::Let(Let {
            outs,
            op: Op::Opaque(opaque),
        }));
        if role == Role::Diverges {
            Value::Never
        } else {
            value
        }
    }

    fn version_of(&mut self, before: Val) -> Val {
        let info = self.function.info(before).clone();
        self.function.fresh(info)
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
        let name = mac
            .path
            .segments
            .last()
            .map(|segment| segment.ident.to_string())
            .unwrap_or_default();
        if name == "matches" {
            if let Ok(expr) = matches_expr(mac) {
                return self.expr(&expr);
            }
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
        let changed = if known {
            scan::Idents::new()
        } else {
            scan::mentioned(&mac.tokens)
        };
        let refusal = Refusal {
            span: mac.path.span(),
            message: diagnostics::unknown_macro(&name),
            on_read: !known,
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
