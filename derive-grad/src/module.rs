//! The attribute on a module: which of its functions bear the attribute themselves, and with which arguments. All
//! else stays as it was written, token for token.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Item, ItemFn, Meta, Token, Visibility};

use crate::options;

/// A module with a body.
pub(crate) struct Module {
    /// What stands before the body: attributes, visibility, `mod m`.
    pub(crate) head: TokenStream,
    span: Span,
    parts: Vec<Part>,
    /// All of its items.
    pub(crate) items: Vec<Item>,
    /// Some function in it has the attribute.
    pub(crate) is_asked: bool,
}

enum Part {
    Other(TokenStream),
    Inner(Inner),
}

/// What in a module is to be expanded.
pub(crate) enum Inner {
    Function(Box<Annotated>),
    Module(Module),
}

/// A function with the attribute, inside a module that has it, too.
pub(crate) struct Annotated {
    /// Without the attribute.
    pub(crate) item: ItemFn,
    /// Its own arguments, and those of the module that it leaves open.
    pub(crate) arguments: TokenStream,
    /// As it stays in the module. The attribute is still there, so that its `use` is one, but has nothing more to do.
    pub(crate) tokens: TokenStream,
}

/// Why a module cannot be read.
pub(crate) enum Unread {
    /// `mod m;`
    Elsewhere,
    Syntax(syn::Error),
}

/// Whether an item is a module.
pub(crate) fn is_module(item: &TokenStream) -> bool {
    let is_module = |input: ParseStream<'_>| {
        input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        input.parse::<Option<Token![unsafe]>>()?;
        let found = input.peek(Token![mod]);
        input.parse::<TokenStream>()?;
        Ok(found)
    };
    is_module.parse2(item.clone()).unwrap_or(false)
}

/// Reads a module. `defaults` are arguments for the functions in it.
pub(crate) fn read(item: TokenStream, defaults: &TokenStream) -> Result<Module, Unread> {
    let mut head: Vec<TokenTree> = bare(item).into_iter().collect();
    let body = match head.pop() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => group,
        _ => return Err(Unread::Elsewhere),
    };
    let head: TokenStream = head.into_iter().collect();
    let split = split.parse2(body.stream()).map_err(Unread::Syntax)?;
    let (span, parts) = (body.span(), vec![Part::Other(split.inner)]);
    let mut module = Module { head, span, parts, items: Vec::new(), is_asked: false };
    for (item, tokens) in split.items {
        module.is_asked |= asks(&item);
        let part = part(&item, tokens, defaults)?;
        module.parts.push(part);
        module.items.push(item);
    }
    Ok(module)
}

impl Module {
    /// The module, with what `expand` makes of what is to be expanded.
    pub(crate) fn expanded(&self, expand: &dyn Fn(&Inner) -> TokenStream) -> TokenStream {
        let parts = self.parts.iter().map(|part| match part {
            Part::Other(tokens) => tokens.clone(),
            Part::Inner(inner) => expand(inner),
        });
        let body = parts.collect();
        let mut group = Group::new(Delimiter::Brace, body);
        group.set_span(self.span);
        let head = &self.head;
        quote!(#head #group)
    }
}

/// Whether the attribute stands on a function somewhere in an item.
fn asks(item: &Item) -> bool {
    match item {
        Item::Fn(function) => function.attrs.iter().any(is_ours),
        Item::Mod(module) => module.content.iter().flat_map(|(_, items)| items).any(asks),
        _ => false,
    }
}

fn part(item: &Item, tokens: TokenStream, defaults: &TokenStream) -> Result<Part, Unread> {
    match item {
        Item::Fn(function) => Ok(annotated(function, &tokens, defaults).unwrap_or(Part::Other(tokens))),
        Item::Mod(module) if module.content.is_some() => {
            let own = module.attrs.iter().position(is_ours);
            let arguments = own.and_then(|own| arguments(&module.attrs[own]));
            let (Some(own), Some(arguments)) = (own, arguments) else {
                return Ok(Part::Inner(Inner::Module(read(tokens, defaults)?)));
            };
            // Mistakes in its arguments are its own to report.
            if !options::are_for_modules(&arguments) {
                return Ok(Part::Other(tokens));
            }
            let done = with_arguments(bare(tokens), own, &quote!(__expanded));
            Ok(Part::Inner(Inner::Module(read(done, &options::under(defaults, arguments))?)))
        }
        _ => Ok(Part::Other(tokens)),
    }
}

/// A function with the attribute. Where another attribute may change the function first, or take it away, ours waits
/// for its turn, and only its arguments are made complete.
fn annotated(function: &ItemFn, tokens: &TokenStream, defaults: &TokenStream) -> Option<Part> {
    let position = function.attrs.iter().position(is_ours)?;
    let arguments = options::under(defaults, arguments(&function.attrs[position])?);
    let is_plain = function.attrs[..position].iter().all(is_harmless);
    let conditional = function
        .attrs
        .iter()
        .any(|attribute| attribute.path().is_ident("cfg") || attribute.path().is_ident("cfg_attr"));
    if conditional || !is_plain {
        return Some(Part::Other(with_arguments(bare(tokens.clone()), position, &arguments)));
    }
    let mut item = function.clone();
    item.attrs.remove(position);
    let tokens = with_arguments(bare(tokens.clone()), position, &quote!(__expanded));
    Some(Part::Inner(Inner::Function(Box::new(Annotated { item, arguments, tokens }))))
}

/// The arguments of a function's attribute, if it has it.
pub(crate) fn own_arguments(function: &ItemFn) -> Option<TokenStream> {
    function.attrs.iter().find(|attribute| is_ours(attribute)).and_then(arguments)
}

/// Whether an attribute is this one, under whichever path.
pub(crate) fn is_ours(attribute: &Attribute) -> bool {
    attribute.path().segments.last().is_some_and(|last| last.ident == "differentiable")
}

/// Attributes of the language that leave a function as it is.
pub(crate) fn is_harmless(attribute: &Attribute) -> bool {
    const KNOWN: &[&str] =
        &["allow", "cold", "deny", "deprecated", "doc", "expect", "forbid", "inline", "must_use", "warn"];
    KNOWN.iter().any(|name| attribute.path().is_ident(name))
}

fn arguments(attribute: &Attribute) -> Option<TokenStream> {
    match &attribute.meta {
        Meta::Path(_) => Some(TokenStream::new()),
        Meta::List(list) => Some(list.tokens.clone()),
        Meta::NameValue(_) => None,
    }
}

/// The item with other arguments in the attribute at this position.
fn with_arguments(item: TokenStream, position: usize, arguments: &TokenStream) -> TokenStream {
    let mut attributes = 0;
    let mut after_hash = false;
    let replaced = item.into_iter().map(|token| {
        let is_attribute = after_hash && matches!(&token, TokenTree::Group(_));
        after_hash = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '#');
        attributes += usize::from(is_attribute);
        match token {
            TokenTree::Group(group) if is_attribute && attributes == position + 1 => {
                let path = group.stream().into_iter();
                let path = path.take_while(|token| !matches!(token, TokenTree::Group(_)));
                let path: TokenStream = path.collect();
                let mut written = Group::new(group.delimiter(), quote!(#path(#arguments)));
                written.set_span(group.span());
                TokenTree::Group(written)
            }
            token => token,
        }
    });
    replaced.collect()
}

/// The tokens, out of the invisible group that a macro has put around them.
fn bare(tokens: TokenStream) -> TokenStream {
    let mut inside = tokens.clone().into_iter();
    match (inside.next(), inside.next()) {
        (Some(TokenTree::Group(group)), None) if group.delimiter() == Delimiter::None => bare(group.stream()),
        _ => tokens,
    }
}

/// The body of a module: attributes inside, and its items with their tokens.
struct Split {
    inner: TokenStream,
    items: Vec<(Item, TokenStream)>,
}

fn split(input: ParseStream<'_>) -> syn::Result<Split> {
    let (_, inner) = with_tokens(input, Attribute::parse_inner)?;
    let mut items = Vec::new();
    while !input.is_empty() {
        items.push(with_tokens(input, <Item as syn::parse::Parse>::parse)?);
    }
    Ok(Split { inner, items })
}

/// What is parsed, and the tokens that it was parsed from.
fn with_tokens<T>(
    input: ParseStream<'_>,
    parse: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
) -> syn::Result<(T, TokenStream)> {
    let mut cursor = input.cursor();
    let parsed = parse(input)?;
    let end = input.cursor();
    let mut tokens = TokenStream::new();
    while cursor != end {
        let Some((token, next)) = cursor.token_tree() else {
            return Err(input.error("an item that ends inside a fragment of a macro"));
        };
        tokens.extend([token]);
        cursor = next;
    }
    Ok((parsed, tokens))
}
