//! The functions beside one that is lowered: those small and plain enough to be lowered in the place of a call, and
//! those that have no derivative of their own.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, FnArg, Item, ItemFn};

use super::scan::{self, Idents};
use super::words::Words;
use crate::diagnostics::Errors;
use crate::ir::signature::{Passing, Signature};
use crate::ir::{Function, Kind, Let, Op, Opaque, Region, Role, Stmt};
use crate::module;
use crate::names;
use crate::options::Options;

/// The most statements of a function that is lowered in the place of every call.
const SMALL: usize = 60;

/// The most statements of a function that is lowered in the place of its only call.
const ONCE: usize = 200;

/// The functions of a module, as those in it see them.
#[derive(Clone, Default)]
pub(crate) struct Helpers {
    small: BTreeMap<String, Rc<Helper>>,
    /// All of them.
    functions: Idents,
    /// Those without the attribute, which nobody can ask for a derivative.
    plain: BTreeSet<String>,
}

/// A function that may be lowered in the place of a call.
pub(super) struct Helper {
    pub(super) item: ItemFn,
    pub(super) passing: Vec<Passing>,
    pub(super) result: Kind,
    pub(super) names: Words,
    pub(super) size: usize,
    /// It has a derivative of its own.
    annotated: bool,
}

impl Helpers {
    /// Of the items of a module.
    pub(crate) fn of(items: &[Item]) -> Self {
        let functions: Vec<&ItemFn> = items.iter().filter_map(function).collect();
        let functions: Vec<&ItemFn> =
            functions.iter().copied().filter(|item| is_only_one(item, items)).collect();
        let names = items.iter().filter_map(function).map(|item| names::plain(&item.sig.ident));
        let mut helpers = Self { functions: names.collect(), ..Self::default() };
        for item in functions.iter().filter(|item| item.attrs.iter().all(is_of_language)) {
            helpers.plain.insert(names::plain(&item.sig.ident));
        }
        let macros = items.iter().filter_map(defined_macro).collect();
        let mut waiting = candidates(&functions, &macros);
        let recursive = recursive(&functions);
        waiting.retain(|(item, _)| !recursive.contains(&names::plain(&item.sig.ident)));
        // Callees before their callers.
        while let Some(position) = waiting.iter().position(|(item, _)| !calls_one_of(item, &waiting)) {
            let (item, is_annotated) = waiting.remove(position);
            let most = if is_called_once(item, &functions) { ONCE } else { SMALL };
            if let Some(helper) = helpers.lowered(item, is_annotated).filter(|helper| helper.size <= most) {
                helpers.small.insert(names::plain(&item.sig.ident), Rc::new(helper));
            }
        }
        helpers
    }

    /// Without those that have a derivative of their own.
    pub(crate) fn without_derivative(&self) -> Self {
        let mut helpers = self.clone();
        helpers.small.retain(|_, helper| !helper.annotated);
        helpers
    }

    /// None is lowered in the place of a call.
    pub(crate) fn none(&self) -> Self {
        Self { small: BTreeMap::new(), ..self.clone() }
    }

    /// What may come into a function: the functions that it mentions, and those that they mention.
    pub(crate) fn mentioned_by(&self, item: &ItemFn) -> TokenStream {
        let mut found: BTreeSet<&String> = BTreeSet::new();
        let mut waiting = vec![scan::mentioned(&item.to_token_stream())];
        while let Some(mentioned) = waiting.pop() {
            for (name, helper) in self.small.iter().filter(|(name, _)| mentioned.contains(*name)) {
                if found.insert(name) {
                    waiting.push(scan::mentioned(&helper.item.to_token_stream()));
                }
            }
        }
        found.into_iter().map(|name| self.small[name].item.to_token_stream()).collect()
    }

    /// As if all had derivatives.
    #[cfg(test)]
    pub(crate) fn with_derivatives(self) -> Self {
        Self { plain: BTreeSet::new(), ..self }
    }

    /// The names of functions that a variable may not go by, where one of them could be called.
    pub(crate) fn kept_names(&self, mentioned: &TokenStream) -> Vec<String> {
        let mentioned = scan::mentioned(mentioned);
        self.functions.iter().filter(|name| mentioned.contains(*name)).cloned().collect()
    }

    pub(super) fn functions(&self) -> &Idents {
        &self.functions
    }

    pub(super) fn get(&self, name: &str) -> Option<&Rc<Helper>> {
        self.small.get(name)
    }

    /// Whether a function is there that has no derivative.
    pub(super) fn is_plain(&self, name: &str) -> bool {
        self.plain.contains(name)
    }

    /// Tries whether a function can be lowered on its own.
    fn lowered(&self, item: &ItemFn, annotated: bool) -> Option<Helper> {
        let mut errors = Errors::default();
        let options = Options { vjp: true, ..Options::default() };
        let signature = super::signature(item, &options, &mut errors);
        if !errors.verdict().is_empty() || !is_transparent(&signature) {
            return None;
        }
        let function = super::lower(item, &signature, self, &mut errors);
        if !errors.verdict().is_empty() || !is_followed(&function, &function.primal) {
            return None;
        }
        let size = size(&function.primal);
        let passing = signature.params.iter().map(|param| param.passing).collect();
        let (result, names) = (signature.result_kind, Words::of(item));
        let item = item.clone();
        Some(Helper { item, passing, result, names, size, annotated })
    }
}

fn function(item: &Item) -> Option<&ItemFn> {
    match item {
        Item::Fn(function) => Some(function),
        _ => None,
    }
}

/// A macro that stands for something else after its definition than before.
fn defined_macro(item: &Item) -> Option<String> {
    match item {
        Item::Macro(node) => node.ident.as_ref().map(names::plain),
        _ => None,
    }
}

/// Whether nothing else in the module goes by the name of a function: no other version of it, and no derivative that
/// is given by hand.
fn is_only_one(function: &ItemFn, items: &[Item]) -> bool {
    let name = names::plain(&function.sig.ident);
    let same = |ident: &proc_macro2::Ident| names::plain(ident) == name;
    let goes_by_it = |item: &&Item| match item {
        Item::Fn(item) => same(&item.sig.ident),
        Item::Struct(item) => same(&item.ident),
        Item::Enum(item) => same(&item.ident),
        Item::Union(item) => same(&item.ident),
        Item::Type(item) => same(&item.ident),
        Item::Trait(item) => same(&item.ident),
        Item::Mod(item) => same(&item.ident),
        Item::Const(_) | Item::Impl(_) | Item::Static(_) => false,
        item => scan::mentioned(&item.to_token_stream()).contains(&name),
    };
    items.iter().filter(goes_by_it).count() == 1
}

/// The functions of which nothing but the body decides what they do, and whether they have the attribute.
fn candidates<'i>(functions: &[&'i ItemFn], macros: &Idents) -> Vec<(&'i ItemFn, bool)> {
    let mut found = Vec::new();
    for item in functions {
        let sig = &item.sig;
        let plain =
            sig.generics.params.is_empty() && sig.generics.where_clause.is_none() && sig.abi.is_none();
        let arguments = module::own_arguments(item);
        let words = Words::of(item);
        let hidden = words.hides(macros);
        let attributes =
            item.attrs.iter().all(|attribute| module::is_ours(attribute) || is_harmless(attribute));
        if plain && attributes && !hidden && arguments.as_ref().is_none_or(is_looked_into) {
            found.push((*item, arguments.is_some()));
        }
    }
    found
}

/// Whether the arguments of a function's attribute leave its derivative to its body.
fn is_looked_into(arguments: &TokenStream) -> bool {
    let mut errors = Errors::default();
    let options = Options::read(arguments.clone(), &mut errors);
    errors.verdict().is_empty() && options.wrt.is_none()
}

/// Those that may call themselves, directly or by others.
fn recursive(functions: &[&ItemFn]) -> Idents {
    let name = |item: &ItemFn| names::plain(&item.sig.ident);
    let calls: BTreeMap<String, Idents> =
        functions.iter().map(|item| (name(item), Words::of(item).calls())).collect();
    let is_reached = |start: &String| {
        let (mut reached, mut waiting) = (BTreeSet::new(), vec![start]);
        while let Some(at) = waiting.pop() {
            let next = calls.keys().filter(|name| calls[at].contains(*name));
            waiting.extend(next.filter(|name| reached.insert(*name)));
        }
        reached.contains(start)
    };
    calls.keys().filter(|name| is_reached(name)).cloned().collect()
}

/// Whether a function calls one of these.
fn calls_one_of(item: &ItemFn, others: &[(&ItemFn, bool)]) -> bool {
    let calls = Words::of(item).calls();
    others.iter().any(|(other, _)| calls.contains(&names::plain(&other.sig.ident)))
}

/// Whether a function is mentioned only once in all.
fn is_called_once(item: &ItemFn, functions: &[&ItemFn]) -> bool {
    let name = names::plain(&item.sig.ident);
    functions.iter().map(|other| scan::count(&other.block.to_token_stream(), &name)).sum::<usize>() == 1
}

/// Whether what every parameter and the result is can be seen, and every float in it is differentiated.
fn is_transparent(signature: &Signature) -> bool {
    let is_float = |kind: &Kind| kind.may_carry_float() && !matches!(kind, Kind::Unknown);
    let params = signature.params.iter();
    params.clone().all(|param| match &param.kind {
        Kind::Int | Kind::Bool => param.passing == Passing::Value,
        kind => is_float(kind) && param.differentiated,
    }) && (is_float(&signature.result_kind) || matches!(signature.result_kind, Kind::Unit))
}

/// Whether tokens that are kept verbatim mean the same among other variables. What they change they call by its name,
/// which is another in the caller; and a name that is only there for them is gone after them, so their value may not
/// hold on to it.
fn is_followed(function: &Function, region: &Region) -> bool {
    let is_number = |val| matches!(function.kind(val), Kind::Float(_) | Kind::Int | Kind::Bool);
    let is_fine = |opaque: &Opaque| {
        let reads = opaque.borrows.is_empty() && opaque.reads.iter().all(|(_, val)| is_number(*val));
        opaque.writes.is_empty() && (opaque.role != Role::Value || reads && !scan::may_borrow(&opaque.tokens))
    };
    let of_stmt = |stmt: &Stmt| {
        let fine = match stmt {
            Stmt::Let(Let { op: Op::Opaque(opaque), .. }) => is_fine(opaque),
            _ => true,
        };
        fine && stmt.regions().into_iter().all(|region| is_followed(function, region))
    };
    region.stmts.iter().all(of_stmt)
}

/// The number of statements but for constants.
fn size(region: &Region) -> usize {
    let of_stmt = |stmt: &Stmt| match stmt {
        Stmt::Let(node) => usize::from(!matches!(node.op, Op::Literal(_) | Op::Const(_) | Op::Missing(_))),
        stmt => 1 + stmt.regions().into_iter().map(size).sum::<usize>(),
    };
    region.stmts.iter().map(of_stmt).sum()
}

const OF_LANGUAGE: &[&str] = &["cold", "deprecated", "doc", "inline", "must_use"];
const LINTS: &[&str] = &["allow", "deny", "expect", "forbid", "warn"];

/// Attributes that change nothing of what a function does or of what its body is warned about.
fn is_harmless(attribute: &Attribute) -> bool {
    let is_one_of = |names: &[&str]| names.iter().any(|name| attribute.path().is_ident(name));
    let is_about_users =
        |lint: &str| lint.starts_with("clippy") || lint == "dead_code" || lint.starts_with("unused");
    let lints = attribute.meta.require_list().ok().map(|list| list.tokens.to_string());
    is_one_of(OF_LANGUAGE)
        || is_one_of(LINTS)
            && lints.is_some_and(|lints| {
                let lints = lints.split("reason").next().unwrap_or_default().to_owned();
                lints.split(',').all(|lint| lint.trim().is_empty() || is_about_users(lint.trim()))
            })
}

/// Attributes of the language, whatever they are about.
fn is_of_language(attribute: &Attribute) -> bool {
    OF_LANGUAGE.iter().chain(LINTS).any(|name| attribute.path().is_ident(name))
}

impl Helper {
    /// Whether it can be called instead.
    pub(super) fn is_optional(&self) -> bool {
        self.annotated
    }
}

/// The patterns and types of the parameters.
pub(super) fn inputs(item: &ItemFn) -> impl Iterator<Item = &syn::PatType> {
    item.sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => Some(typed),
        FnArg::Receiver(_) => None,
    })
}
