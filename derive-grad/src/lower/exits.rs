//! Which exits (`return`, `break`, `continue`) leave a piece of syntax, and whether control can reach its end.

use std::collections::BTreeSet;

use syn::visit::{self, Visit};
use syn::{Block, Expr, Stmt};

use super::elements;

/// An exit as seen from inside the piece of syntax that it leaves.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Exit {
    Return,
    /// To a label, or out of the innermost loop outside the piece.
    Break(Option<String>),
    Continue(Option<String>),
}

/// The exits that leave an expression.
pub(super) fn of_expr(expr: &Expr) -> BTreeSet<Exit> {
    let mut finder = Finder::default();
    finder.visit_expr(expr);
    finder.found
}

/// The exits that leave a block.
pub(super) fn of_block(block: &Block) -> BTreeSet<Exit> {
    let mut finder = Finder::default();
    finder.visit_block(block);
    finder.found
}

/// The exits that leave a statement.
pub(super) fn of_stmt(stmt: &Stmt) -> BTreeSet<Exit> {
    let mut finder = Finder::default();
    finder.visit_stmt(stmt);
    finder.found
}

#[derive(Default)]
struct Finder {
    found: BTreeSet<Exit>,
    loops: usize,
    labels: Vec<String>,
}

impl Finder {
    fn inside(&mut self, label: Option<&syn::Label>, is_loop: bool, visit: impl FnOnce(&mut Self)) {
        self.loops += usize::from(is_loop);
        let depth = self.labels.len();
        self.labels.extend(label.map(|label| label.name.ident.to_string()));
        visit(self);
        self.labels.truncate(depth);
        self.loops -= usize::from(is_loop);
    }

    fn exit(&mut self, label: Option<&syn::Lifetime>, exit: fn(Option<String>) -> Exit) {
        match label.map(|label| label.ident.to_string()) {
            Some(label) if self.labels.contains(&label) => {}
            Some(label) => {
                self.found.insert(exit(Some(label)));
            }
            None if self.loops > 0 => {}
            None => {
                self.found.insert(exit(None));
            }
        }
    }
}

impl<'ast> Visit<'ast> for Finder {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Return(_) => {
                self.found.insert(Exit::Return);
                visit::visit_expr(self, expr);
            }
            Expr::Break(node) => {
                self.exit(node.label.as_ref(), Exit::Break);
                visit::visit_expr(self, expr);
            }
            Expr::Continue(node) => self.exit(node.label.as_ref(), Exit::Continue),
            Expr::Loop(node) => self.inside(node.label.as_ref(), true, |this| this.visit_block(&node.body)),
            // A `break` in the condition of a `while` leaves that loop.
            Expr::While(node) => self.inside(node.label.as_ref(), true, |this| {
                this.visit_expr(&node.cond);
                this.visit_block(&node.body);
            }),
            Expr::ForLoop(node) => {
                self.visit_expr(&node.expr);
                self.inside(node.label.as_ref(), true, |this| this.visit_block(&node.body));
            }
            Expr::Block(node) => {
                self.inside(node.label.as_ref(), false, |this| this.visit_block(&node.block));
            }
            // Exits in there leave the closure or the future, not the function.
            Expr::Closure(_) | Expr::Async(_) => {}
            _ => visit::visit_expr(self, expr),
        }
    }

    fn visit_macro(&mut self, node: &'ast syn::Macro) {
        elements::visit(node, self);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

/// Whether control can reach the end of an expression, as far as syntax tells; `true` when in doubt.
pub(super) fn falls(expr: &Expr) -> bool {
    match expr {
        Expr::Return(_) | Expr::Break(_) | Expr::Continue(_) => false,
        Expr::Macro(node) => !is_diverging_macro(&node.mac),
        Expr::Paren(node) => falls(&node.expr),
        Expr::Group(node) => falls(&node.expr),
        Expr::If(node) => match &node.else_branch {
            Some((_, other)) => block_falls(&node.then_branch) || falls(other),
            None => true,
        },
        Expr::Match(node) => node.arms.iter().any(|arm| falls(&arm.body)),
        Expr::Block(node) => node.label.is_some() || block_falls(&node.block),
        Expr::Loop(node) => breaks_itself(node),
        _ => true,
    }
}

pub(super) fn block_falls(block: &Block) -> bool {
    block.stmts.iter().all(|stmt| match stmt {
        Stmt::Expr(expr, _) => falls(expr),
        Stmt::Macro(node) => !is_diverging_macro(&node.mac),
        Stmt::Local(local) => local.init.as_ref().is_none_or(|init| falls(&init.expr)),
        Stmt::Item(_) => true,
    })
}

/// Whether some `break` leaves this very loop.
pub(super) fn breaks_itself(node: &syn::ExprLoop) -> bool {
    let label = node.label.as_ref().map(|label| label.name.ident.to_string());
    of_block(&node.body).iter().any(|exit| match exit {
        Exit::Break(target) => target.is_none() || *target == label,
        Exit::Return | Exit::Continue(_) => false,
    })
}

pub(super) fn is_diverging_macro(mac: &syn::Macro) -> bool {
    let name = mac.path.segments.last().map(|segment| segment.ident.to_string());
    matches!(name.as_deref(), Some("panic" | "unreachable" | "todo" | "unimplemented"))
}
