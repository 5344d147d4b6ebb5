//! The arguments of `#[differentiable(…)]`.

use proc_macro2::{Ident, Span};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Path, Token, parenthesized};

use crate::diagnostics::{self, Errors};

/// Which functions to generate, and how.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is an item of the attribute of its own")]
pub(crate) struct Options {
    pub(crate) grad: bool,
    pub(crate) vjp: bool,
    pub(crate) graph: Option<Span>,
    pub(crate) wrt: Option<Vec<Ident>>,
    /// Whatever would need the heap is refused.
    pub(crate) no_alloc: bool,
    /// A gradient that keeps its memory from call to call is generated as well.
    pub(crate) workspace: Option<Span>,
    pub(crate) companion: Option<Ident>,
    pub(crate) krate: Option<Path>,
    /// Every optional pass switched off; for the tests that compare both.
    pub(crate) plain: bool,
}

const KNOWN: &[&str] = &[
    "grad",
    "vjp",
    "jvp",
    "jacobian",
    "hvp",
    "hessian",
    "graph",
    "wrt",
    "partials",
    "checkpoint",
    "no_alloc",
    "workspace",
    "companion",
    "crate",
];

const LATER: &[&str] = &["jvp", "jacobian", "hvp", "hessian", "partials", "checkpoint"];

impl Options {
    /// Reads all items; every bad one is an error of its own.
    pub(crate) fn read(arguments: proc_macro2::TokenStream, errors: &mut Errors) -> Self {
        let mut options = Self::default();
        let items =
            match syn::parse::Parser::parse2(Punctuated::<Item, Token![,]>::parse_terminated, arguments) {
                Ok(items) => items,
                Err(error) => {
                    errors.push(error.span(), diagnostics::malformed_options(&error.to_string()));
                    Punctuated::new()
                }
            };
        let mut seen = Vec::new();
        for item in items {
            let name = item.name.to_string();
            if seen.contains(&name) {
                errors.push(item.name.span(), diagnostics::repeated_option(&name));
            } else {
                options.apply(&name, item, errors);
            }
            seen.push(name);
        }
        options.grad |= !options.vjp;
        if let Some(span) = options.workspace.filter(|_| !options.grad) {
            errors.push(span, diagnostics::workspace_without_gradient());
        }
        options
    }

    fn apply(&mut self, name: &str, item: Item, errors: &mut Errors) {
        let span = item.name.span();
        match (name, item.value) {
            ("grad", Value::None) => self.grad = true,
            ("vjp", Value::None) => self.vjp = true,
            ("graph", Value::None) => self.graph = Some(span),
            ("no_alloc", Value::None) => self.no_alloc = true,
            ("workspace", Value::None) => self.workspace = Some(span),
            ("__plain", Value::None) => self.plain = true,
            ("wrt", Value::List(names)) => self.wrt = Some(distinct(names, errors)),
            ("companion", Value::Is(path)) if path.get_ident().is_some() => {
                self.companion = path.get_ident().cloned();
            }
            ("crate", Value::Is(path)) => self.krate = Some(path),
            (_, _) if LATER.contains(&name) => errors.push(span, diagnostics::later_option(name)),
            ("vjp", Value::Is(_)) => errors.push(span, diagnostics::rule_later(name)),
            (_, _) if KNOWN.contains(&name) => {
                errors.push(span, diagnostics::misused_option(name, form(name)));
            }
            (_, _) => errors.push(span, diagnostics::unknown_option(name, KNOWN, LATER)),
        }
    }
}

/// How an item is written.
fn form(name: &str) -> &str {
    match name {
        "wrt" => "wrt(a, b)",
        "companion" => "companion = name",
        "crate" => "crate = path",
        _ => name,
    }
}

fn distinct(names: Vec<Ident>, errors: &mut Errors) -> Vec<Ident> {
    let mut kept: Vec<Ident> = Vec::new();
    for name in names {
        if kept.contains(&name) {
            errors.push(name.span(), diagnostics::repeated_wrt(&name.to_string()));
        } else {
            kept.push(name);
        }
    }
    kept
}

struct Item {
    name: Ident,
    value: Value,
}

enum Value {
    None,
    Is(Path),
    List(Vec<Ident>),
    Other,
}

impl Parse for Item {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.call(<Ident as syn::ext::IdentExt>::parse_any)?;
        if input.peek(Token![=]) {
            input.parse::<Token![=]>()?;
            let value = match input.parse::<syn::Expr>()? {
                syn::Expr::Path(path) if path.qself.is_none() => Value::Is(path.path),
                _ => Value::Other,
            };
            return Ok(Self { name, value });
        }
        if !input.peek(syn::token::Paren) {
            return Ok(Self { name, value: Value::None });
        }
        let content;
        parenthesized!(content in input);
        if name == "wrt" {
            let list = Punctuated::<syn::Expr, Token![,]>::parse_terminated(&content)?;
            let names: Option<Vec<Ident>> = list.iter().map(plain_name).collect();
            return Ok(Self { name, value: names.map_or(Value::Other, Value::List) });
        }
        content.parse::<proc_macro2::TokenStream>()?;
        Ok(Self { name, value: Value::Other })
    }
}

fn plain_name(expr: &syn::Expr) -> Option<Ident> {
    match expr {
        syn::Expr::Path(path) if path.qself.is_none() => path.path.get_ident().cloned(),
        _ => None,
    }
}
