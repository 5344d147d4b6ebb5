//! The arguments of `#[differentiable(…)]`.

use proc_macro2::{Ident, Punct, Spacing, Span, TokenStream, TokenTree};
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
    /// The function calls itself through others, so its pullback is boxed.
    pub(crate) recursive: bool,
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
    "recursive",
    "workspace",
    "companion",
    "crate",
];

const LATER: &[&str] = &["jvp", "jacobian", "hvp", "hessian", "partials", "checkpoint"];

/// Those that say what to generate.
const GENERATED: &[&str] = &["grad", "vjp", "jvp", "jacobian", "hvp", "hessian", "graph"];

/// Those that are about the names of one function.
const FOR_ONE: &[&str] = &["wrt", "partials", "companion"];

impl Options {
    /// Reads all items; every bad one is an error of its own.
    pub(crate) fn read(arguments: TokenStream, errors: &mut Errors) -> Self {
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
            ("recursive", Value::None) => self.recursive = true,
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

/// The arguments of a module's attribute: those that its functions can do with. Every bad one is an error of its own.
pub(crate) fn for_modules(arguments: &TokenStream, errors: &mut Errors) -> TokenStream {
    let _ = Options::read(arguments.clone(), errors);
    let mut kept = Vec::new();
    for (name, tokens) in items(arguments) {
        let mut found = Errors::default();
        let _ = Options::read(tokens.clone(), &mut found);
        if !found.verdict().is_empty() || kept.iter().any(|(other, _)| *other == name) {
            continue;
        }
        if FOR_ONE.contains(&name.as_str()) {
            errors.push_over(&tokens, diagnostics::option_of_a_function(&name));
        } else {
            kept.push((name, tokens));
        }
    }
    joined(kept)
}

/// Whether these arguments are in order for a module.
pub(crate) fn are_for_modules(arguments: &TokenStream) -> bool {
    let mut errors = Errors::default();
    for_modules(arguments, &mut errors);
    errors.verdict().is_empty()
}

/// The arguments of a function, and those of its module that it leaves open. Which functions to generate is one
/// question: who answers it answers it all, and without a gradient there is no workspace.
pub(crate) fn under(defaults: &TokenStream, own: TokenStream) -> TokenStream {
    let written = items(&own);
    let has = |wanted: &dyn Fn(&str) -> bool| written.iter().any(|(name, _)| wanted(name));
    let generates = |name: &str| GENERATED.contains(&name);
    let is_settled = |name: &str| has(&|other| other == name) || generates(name) && has(&generates);
    let mut added = items(defaults);
    let has_gradient = has(&|name| name == "grad") || !has(&|name| name == "vjp");
    added.retain(|(name, _)| !is_settled(name) && (has_gradient || name != "workspace"));
    if added.is_empty() { own } else { joined(written.into_iter().chain(added)) }
}

fn joined(items: impl IntoIterator<Item = (String, TokenStream)>) -> TokenStream {
    let comma = || TokenTree::Punct(Punct::new(',', Spacing::Alone));
    items.into_iter().flat_map(|(_, item)| item.into_iter().chain([comma()])).collect()
}

/// The items between commas, each with its name.
fn items(arguments: &TokenStream) -> Vec<(String, TokenStream)> {
    let tokens: Vec<TokenTree> = arguments.clone().into_iter().collect();
    let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
    let items = tokens.split(is_comma).filter(|item| !item.is_empty());
    items.map(|item| (item[0].to_string(), item.iter().cloned().collect())).collect()
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
        content.parse::<TokenStream>()?;
        Ok(Self { name, value: Value::Other })
    }
}

fn plain_name(expr: &syn::Expr) -> Option<Ident> {
    match expr {
        syn::Expr::Path(path) if path.qself.is_none() => path.path.get_ident().cloned(),
        _ => None,
    }
}
