//! Where kept syntax may hand a value on behind our back: to a cell, a channel, a static, through a reference.
//!
//! What a kept expression returns and which variables it changes is followed; what it puts elsewhere is not, and would
//! come back as if it were a constant. So whatever might do that must not read an active value. Known readers may.

use syn::visit::{self, Visit};
use syn::{Expr, ExprCall, ExprMethodCall};

use super::{elements, scan};

/// Methods of the standard library that take arguments and keep none of them, beside those in `scan`.
const READERS: &[&str] = &[
    "all",
    "and",
    "any",
    "binary_search",
    "binary_search_by",
    "binary_search_by_key",
    "chain",
    "chunks",
    "chunks_exact",
    "clamp",
    "cmp",
    "cmp_by",
    "contains_key",
    "copysign",
    "count",
    "enumerate",
    "eq",
    "expect",
    "filter",
    "filter_map",
    "find",
    "find_map",
    "flat_map",
    "fold",
    "ge",
    "gt",
    "inspect",
    "is_some_and",
    "is_none_or",
    "le",
    "lt",
    "map",
    "map_or",
    "map_or_else",
    "max",
    "max_by",
    "max_by_key",
    "min",
    "min_by",
    "min_by_key",
    "ne",
    "nth",
    "ok_or",
    "or",
    "partial_cmp",
    "partition_point",
    "position",
    "reduce",
    "repeat",
    "rposition",
    "skip",
    "skip_while",
    "split_at",
    "starts_with",
    "step_by",
    "take_while",
    "then",
    "then_some",
    "total_cmp",
    "try_fold",
    "unwrap_or",
    "unwrap_or_else",
    "windows",
    "zip",
];

/// Whether an expression may put what it reads where it cannot be followed. `is_followed` tells of a variable that
/// it lives in memory that we know.
pub(super) fn hands_on(expr: &Expr, is_followed: &dyn Fn(&str) -> bool) -> bool {
    let mut finder = Finder { is_followed, found: false };
    finder.visit_expr(expr);
    finder.found
}

/// Whether a method may keep what it is given.
pub(super) fn keeps(node: &ExprMethodCall) -> bool {
    let method = node.method.to_string();
    let reads = scan::only_reads(&method, node.args.len() + 1) || READERS.contains(&method.as_str());
    !node.args.is_empty() && !reads
}

struct Finder<'f> {
    is_followed: &'f dyn Fn(&str) -> bool,
    found: bool,
}

impl Finder<'_> {
    /// A variable as a whole is no one else's; a part of it may be behind a reference.
    fn assigned(&mut self, place: &Expr) {
        let plain = matches!(place, Expr::Path(path) if path.path.get_ident().is_some());
        let followed = || scan::base(place).is_some_and(|name| (self.is_followed)(&name));
        self.found |= !plain && !followed();
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_expr_method_call(&mut self, node: &'ast ExprMethodCall) {
        self.found |= keeps(node);
        visit::visit_expr_method_call(self, node);
    }

    fn visit_expr_call(&mut self, node: &'ast ExprCall) {
        let harmless = match &*node.func {
            Expr::Path(callee) => {
                super::call::is_constructor(callee) || super::call::float_method(callee).is_some()
            }
            // What the closure does is looked at where it stands.
            Expr::Paren(callee) => matches!(&*callee.expr, Expr::Closure(_)),
            _ => false,
        };
        self.found |= !harmless && !node.args.is_empty();
        visit::visit_expr_call(self, node);
    }

    fn visit_expr_assign(&mut self, node: &'ast syn::ExprAssign) {
        self.assigned(&node.left);
        visit::visit_expr_assign(self, node);
    }

    fn visit_expr_binary(&mut self, node: &'ast syn::ExprBinary) {
        if scan::is_assignment(&node.op) {
            self.assigned(&node.left);
        }
        visit::visit_expr_binary(self, node);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        self.found |= !scan::is_reading_macro(mac) && elements::of(mac).is_none();
        elements::visit(mac, self);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
