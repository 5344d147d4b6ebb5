//! A first look over a body: which variables live in memory, and which a piece of syntax may change.
//!
//! A variable is a value (SSA) if all that ever happens to it is assignment as a whole. One that is changed in part
//! or behind our back (an element, a field, `&mut`, a method that may take `&mut self`, an opaque statement) is a
//! root. Variables are told apart by name only: a name that is a root somewhere is a root everywhere, which costs
//! nothing but a copy.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, Stmt};

use super::adapter::is_indexable;
use super::elements;
use crate::names;

pub(super) type Idents = BTreeSet<String>;

/// Variables of the body that must be roots.
pub(super) fn roots(block: &syn::Block, verbatim: &Idents) -> Idents {
    let mut scan = Scan { verbatim: verbatim.clone(), ..Scan::default() };
    scan.visit_block(block);
    scan.roots
}

/// Variables that these statements may change, as a whole or in part.
pub(super) fn changed(block: &syn::Block) -> Idents {
    let mut scan = Scan::default();
    scan.visit_block(block);
    scan.changed.extend(scan.roots);
    scan.changed
}

/// The same for an expression.
pub(super) fn changed_by_expr(expr: &Expr) -> Idents {
    let mut scan = Scan::default();
    scan.visit_expr(expr);
    scan.changed.extend(scan.roots);
    scan.changed
}

/// Variables that get a new value.
pub(super) fn assigned(block: &syn::Block) -> Idents {
    let mut scan = Scan::default();
    scan.visit_block(block);
    scan.changed
}

/// Every identifier in the tokens, those captured by format strings included.
pub(super) fn mentioned(tokens: &TokenStream) -> Idents {
    let mut found = Idents::new();
    collect(tokens, &mut found);
    found
}

/// How often a name is mentioned.
pub(super) fn count(tokens: &TokenStream, name: &str) -> usize {
    let of_token = |token: TokenTree| match token {
        TokenTree::Ident(ident) => usize::from(crate::names::plain(&ident) == name),
        TokenTree::Group(group) => count(&group.stream(), name),
        TokenTree::Punct(_) | TokenTree::Literal(_) => 0,
    };
    tokens.clone().into_iter().map(of_token).sum()
}

/// Whether the tokens may make a reference or a closure.
pub(super) fn may_borrow(tokens: &TokenStream) -> bool {
    tokens.clone().into_iter().any(|token| match token {
        TokenTree::Punct(punct) => ['&', '|'].contains(&punct.as_char()),
        TokenTree::Group(group) => may_borrow(&group.stream()),
        TokenTree::Ident(_) | TokenTree::Literal(_) => false,
    })
}

/// The names that an expression hands on to calls as they are.
pub(super) fn handed_on(expr: &Expr) -> Idents {
    #[derive(Default)]
    struct Finder(Idents);
    impl<'ast> Visit<'ast> for Finder {
        fn visit_expr_call(&mut self, node: &'ast syn::ExprCall) {
            let names = node.args.iter().filter_map(|arg| match arg {
                Expr::Path(node) => node.path.get_ident().map(crate::names::plain),
                _ => None,
            });
            self.0.extend(names);
            syn::visit::visit_expr_call(self, node);
        }
    }
    let mut finder = Finder::default();
    finder.visit_expr(expr);
    finder.0
}

/// The names in an expression that may stand for variables around it.
pub(super) fn free(expr: &Expr) -> Idents {
    let mut finder = Free::default();
    finder.visit_expr(expr);
    finder.found
}

#[derive(Default)]
struct Free {
    found: Idents,
    /// What closures and loops inside the expression bind.
    bound: Vec<Idents>,
}

impl Free {
    fn within(&mut self, patterns: impl IntoIterator<Item = TokenStream>, visit: impl FnOnce(&mut Self)) {
        let bound = patterns.into_iter().flat_map(|pattern| mentioned(&pattern));
        self.bound.push(bound.collect());
        visit(self);
        self.bound.pop();
    }

    fn find(&mut self, names: impl IntoIterator<Item = String>) {
        for name in names {
            if !self.bound.iter().any(|bound| bound.contains(&name)) {
                self.found.insert(name);
            }
        }
    }
}

impl<'ast> Visit<'ast> for Free {
    fn visit_expr_path(&mut self, node: &'ast syn::ExprPath) {
        self.find(node.path.get_ident().map(names::plain));
    }

    fn visit_macro(&mut self, node: &'ast syn::Macro) {
        self.find(mentioned(&node.tokens));
    }

    fn visit_expr_closure(&mut self, node: &'ast syn::ExprClosure) {
        let patterns = node.inputs.iter().map(ToTokens::to_token_stream);
        self.within(patterns, |this| this.visit_expr(&node.body));
    }

    fn visit_expr_for_loop(&mut self, node: &'ast syn::ExprForLoop) {
        self.visit_expr(&node.expr);
        self.within([node.pat.to_token_stream()], |this| this.visit_block(&node.body));
    }
}

fn collect(tokens: &TokenStream, found: &mut Idents) {
    for token in tokens.clone() {
        match token {
            TokenTree::Ident(ident) => {
                found.insert(names::plain(&ident));
            }
            TokenTree::Group(group) => collect(&group.stream(), found),
            TokenTree::Literal(literal) => captures(&literal.to_string(), found),
            TokenTree::Punct(_) => {}
        }
    }
}

/// `{name}` and `{name:…}`, also `{:width$}`, in the text of a string literal. Too many hits do no harm.
fn captures(text: &str, found: &mut Idents) {
    if !text.contains('"') {
        return;
    }
    for part in text.split('{').skip(1) {
        let inside = part.split('}').next().unwrap_or_default();
        for word in inside.split(|c: char| !(c.is_alphanumeric() || c == '_')) {
            found.insert(word.to_owned());
        }
    }
}

/// Methods that only look at their receiver.
const READS: &[&str] = &[
    "len",
    "is_empty",
    "iter",
    "first",
    "last",
    "contains",
    "into_iter",
    "chunks",
    "chunks_exact",
    "windows",
    "split_at",
    "split_first",
    "split_last",
    "copied",
    "cloned",
    "get",
    "clone",
    "to_string",
    "to_vec",
    "abs",
    "pow",
];

pub(super) fn only_reads(method: &str, arity: usize) -> bool {
    READS.contains(&method)
        || method == "sin_cos"
        || method.starts_with("is_")
        || method.starts_with("to_")
        || method.starts_with("as_") && !method.starts_with("as_mut")
        || method.starts_with("wrapping_")
        || method.starts_with("checked_")
        || method.starts_with("saturating_")
        || crate::rules::lookup::method(method, arity).is_some()
}

/// The variable that a place expression starts from.
pub(super) fn base(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Path(path) => path.path.get_ident().map(names::plain),
        Expr::Field(field) => base(&field.base),
        Expr::Index(index) => base(&index.expr),
        Expr::Paren(paren) => base(&paren.expr),
        Expr::Group(group) => base(&group.expr),
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)) => base(&unary.expr),
        Expr::Reference(reference) => base(&reference.expr),
        Expr::MethodCall(call) if is_access(&call.method.to_string()) => base(&call.receiver),
        _ => None,
    }
}

/// Methods that give a part of their receiver, by reference.
fn is_access(method: &str) -> bool {
    [
        "as_slice",
        "as_mut_slice",
        "as_ref",
        "as_mut",
        "first",
        "last",
        "first_mut",
        "last_mut",
        "get",
        "get_mut",
        "unwrap",
        "expect",
    ]
    .contains(&method)
}

pub(super) fn is_assignment(op: &BinOp) -> bool {
    use BinOp::{
        AddAssign, BitAndAssign, BitOrAssign, BitXorAssign, DivAssign, MulAssign, RemAssign, ShlAssign,
        ShrAssign, SubAssign,
    };
    matches!(
        op,
        AddAssign(_)
            | SubAssign(_)
            | MulAssign(_)
            | DivAssign(_)
            | RemAssign(_)
            | BitXorAssign(_)
            | BitAndAssign(_)
            | BitOrAssign(_)
            | ShlAssign(_)
            | ShrAssign(_)
    )
}

/// Whether what a macro does with what it mentions is known.
fn is_read(mac: &syn::Macro) -> bool {
    is_reading_macro(mac) || elements::of(mac).is_some()
}

/// Macros whose arguments are only read.
pub(super) fn is_reading_macro(mac: &syn::Macro) -> bool {
    const KNOWN: &[&str] = &[
        "print",
        "println",
        "eprint",
        "eprintln",
        "format",
        "assert",
        "assert_eq",
        "assert_ne",
        "debug_assert",
        "debug_assert_eq",
        "debug_assert_ne",
        "panic",
        "unreachable",
        "todo",
        "unimplemented",
        "trace",
        "debug",
        "info",
        "warn",
        "error",
        "concat",
        "stringify",
        "line",
        "file",
        "column",
        "module_path",
        "env",
        "option_env",
        "matches",
        "cfg",
        "include_str",
    ];
    mac.path.segments.last().is_some_and(|last| KNOWN.contains(&last.ident.to_string().as_str()))
}

#[derive(Default)]
struct Scan {
    changed: Idents,
    roots: Idents,
    /// The texts of `for` loops that are kept verbatim.
    verbatim: Idents,
    /// Inside something that is kept verbatim, every assignment makes a root.
    opaque: bool,
}

impl Scan {
    fn assigned(&mut self, place: &Expr) {
        match place {
            Expr::Tuple(tuple) => tuple.elems.iter().for_each(|elem| self.assigned(elem)),
            Expr::Array(array) => array.elems.iter().for_each(|elem| self.assigned(elem)),
            Expr::Path(_) if !self.opaque => self.changed.extend(base(place)),
            Expr::Paren(paren) => self.assigned(&paren.expr),
            _ => self.roots.extend(base(place)),
        }
    }

    fn opaque(&mut self, visit: impl FnOnce(&mut Self)) {
        let before = std::mem::replace(&mut self.opaque, true);
        visit(self);
        self.opaque = before;
    }
}

impl<'ast> Visit<'ast> for Scan {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Assign(node) => self.assigned(&node.left),
            Expr::Binary(node) if is_assignment(&node.op) => self.assigned(&node.left),
            Expr::Reference(node) if node.mutability.is_some() => self.roots.extend(base(&node.expr)),
            Expr::RawAddr(node) => self.roots.extend(base(&node.expr)),
            Expr::MethodCall(node) if !only_reads(&node.method.to_string(), node.args.len() + 1) => {
                self.roots.extend(base(&node.receiver));
            }
            // A closure that is called may change what it holds.
            Expr::Call(node) => self.roots.extend(base(&node.func)),
            Expr::Macro(node) if !is_read(&node.mac) => {
                self.roots.extend(mentioned(&node.mac.tokens));
            }
            Expr::Closure(_) | Expr::Async(_) | Expr::Unsafe(_) | Expr::TryBlock(_) => {
                return self.opaque(|this| visit::visit_expr(this, expr));
            }
            Expr::ForLoop(node)
                if !is_indexable(&node.expr)
                    || self.verbatim.contains(&node.to_token_stream().to_string()) =>
            {
                return self.opaque(|this| visit::visit_expr(this, expr));
            }
            _ => {}
        }
        visit::visit_expr(self, expr);
    }

    fn visit_stmt(&mut self, stmt: &'ast Stmt) {
        if let Stmt::Local(local) = stmt {
            let mutably = mentioned(&local.pat.to_token_stream()).contains("ref");
            let init = local.init.as_ref().filter(|_| mutably);
            self.roots.extend(init.and_then(|init| base(&init.expr)));
        }
        if let Stmt::Macro(node) = stmt {
            if !is_read(&node.mac) {
                self.roots.extend(mentioned(&node.mac.to_token_stream()));
            }
        }
        // A method whose value nobody wants is there for what it changes.
        if let Stmt::Expr(Expr::MethodCall(node), Some(_)) = stmt {
            self.roots.extend(base(&node.receiver));
        }
        visit::visit_stmt(self, stmt);
    }

    fn visit_pat_ident(&mut self, pattern: &'ast syn::PatIdent) {
        if pattern.by_ref.is_some() && pattern.mutability.is_some() {
            self.roots.insert(names::plain(&pattern.ident));
        }
    }

    fn visit_macro(&mut self, node: &'ast syn::Macro) {
        elements::visit(node, self);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
