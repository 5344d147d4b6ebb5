//! What the random programs are made of: the checklist that the generator has to cover.

pub(super) mod memory;

use std::collections::BTreeSet;

use super::program::{
    Adapter, Block, Expr, For, Let, Loop, Node, Pattern, Place, Program, Step, Stmt, Type, While,
};
use super::walk::Met;

/// Every construct that has to come up.
pub(super) const CHECKLIST: &[&str] = &[
    "arithmetic on floats",
    "negation",
    "remainder",
    "float method",
    "path call of a method",
    "method of two arguments",
    "powi with a computed exponent",
    "sin_cos",
    "cast to float",
    "cast to integer",
    "cast to size",
    "const",
    "let",
    "let mut",
    "shadowing",
    "annotated let",
    "deferred let",
    "tuple pattern",
    "nested tuple pattern",
    "wildcard in a tuple",
    "let else",
    "block as operand",
    "block as statement",
    "assignment inside of an expression",
    "=",
    "+=",
    "-=",
    "*=",
    "/=",
    "%=",
    "assignment to an element",
    "assignment to a field",
    "assignment of a row",
    "assignment at a computed index",
    "read at a computed index",
    "read of a matrix element",
    "copy of an array",
    "repeated array",
    "if",
    "if else",
    "if as value",
    "and",
    "or",
    "not",
    "match",
    "match as value",
    "match on a tuple",
    "literal pattern",
    "range pattern",
    "exclusive range pattern",
    "half-open pattern",
    "or pattern",
    "at pattern",
    "binding pattern",
    "guard",
    "for",
    "for with wildcard",
    "inclusive range",
    "rev",
    "step_by",
    "rev and step_by",
    "range up to a variable",
    "range up to a named literal",
    "empty range",
    "signed range",
    "while",
    "while with a condition",
    "loop",
    "loop with value",
    "break",
    "break with value",
    "break to a label",
    "continue",
    "continue to a label",
    "return",
    "return in a loop",
    "value or exit",
    "nested loops",
    "call",
    "recursion",
    "mutable parameter",
    "array parameter",
    "matrix parameter",
    "tuple parameter",
    "integer parameter",
    "boolean parameter",
    "side effect in a condition",
    "side effect in a loop head",
];

/// The constructs of one program.
pub(super) fn features(program: &Program) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    for function in &program.functions {
        memory::of_function(function, &mut found);
        let mut names = BTreeSet::new();
        for param in &function.params {
            names.insert(param.var.name.clone());
            found.extend(param.mutable.then_some("mutable parameter"));
            found.extend(match param.var.ty {
                Type::Vector => Some("array parameter"),
                Type::Matrix => Some("matrix parameter"),
                Type::Pair | Type::Nest => Some("tuple parameter"),
                Type::Int => Some("integer parameter"),
                Type::Bool => Some("boolean parameter"),
                _ => None,
            });
        }
        let mut one = Program { functions: vec![function.clone()] };
        one.walk(&mut |met| match met {
            Met::Expr(expr) => {
                of_expr(expr, &mut found);
                let is_own = matches!(&expr.node, Node::Call(name, _) if *name == function.name);
                found.extend(is_own.then_some("recursion"));
            }
            Met::Block(block) => block.stmts.iter().for_each(|stmt| of_stmt(stmt, &mut names, &mut found)),
        });
    }
    found
}

type Found = BTreeSet<&'static str>;

/// Whether something below is a statement for which the test holds.
fn contains(block: &Block, test: &dyn Fn(&Stmt) -> bool) -> bool {
    let node = Expr::block(Type::Unit, block.clone());
    holds_in(&node, test)
}

fn holds_in(expr: &Expr, test: &dyn Fn(&Stmt) -> bool) -> bool {
    let mut is_found = false;
    expr.clone().walk(&mut |met| {
        if let Met::Block(block) = met {
            is_found |= block.stmts.iter().any(test);
        }
    });
    is_found
}

fn is_assignment(stmt: &Stmt) -> bool {
    matches!(stmt, Stmt::Assign(..))
}

fn of_stmt(stmt: &Stmt, names: &mut BTreeSet<String>, found: &mut Found) {
    match stmt {
        Stmt::Let(binding) => of_let(binding, names, found),
        Stmt::Deferred(_) => drop(found.insert("deferred let")),
        Stmt::Assign(place, operator, value) => {
            memory::of_place(place, found);
            found.insert(operator);
            found.extend((value.ty == Type::Row).then_some("assignment of a row"));
            found.extend(match place.steps.last() {
                Some(Step::Index(Expr { ty: _, node: Node::Literal(_) })) => Some("assignment to an element"),
                Some(Step::Index(_)) => Some("assignment at a computed index"),
                Some(Step::Field(_)) => Some("assignment to a field"),
                Some(Step::Part(..)) | None => None,
            });
        }
        Stmt::Expr(expr) => {
            found.extend(matches!(expr.node, Node::Block(_)).then_some("block as statement"));
        }
        Stmt::For(repeat) => of_for(repeat, found),
        Stmt::While(repeat) => {
            let While { label: _, counter: _, limit: _, cond, body } = &**repeat;
            found.insert("while");
            found.extend(cond.is_some().then_some("while with a condition"));
            let is_effect = cond.as_ref().is_some_and(|cond| holds_in(cond, &is_assignment));
            found.extend(is_effect.then_some("side effect in a loop head"));
            of_body(body, found);
        }
        Stmt::Break(label, value) => {
            found.insert(if value.is_some() { "break with value" } else { "break" });
            found.extend(label.is_some().then_some("break to a label"));
        }
        Stmt::Continue(label) => {
            found.insert(if label.is_some() { "continue to a label" } else { "continue" });
        }
        Stmt::Return(_) => {
            found.insert("return");
        }
        Stmt::Memory(memory) => memory::of_stmt(memory, found),
    }
}

fn of_let(binding: &Let, names: &mut BTreeSet<String>, found: &mut Found) {
    let Let { pattern, annotated, init, els } = binding;
    found.insert("let");
    found.extend(annotated.then_some("annotated let"));
    found.extend(els.is_some().then_some("let else"));
    found.extend(matches!(&init.node, Node::Method("sin_cos", _)).then_some("sin_cos"));
    of_pattern(pattern, found);
    if let Pattern::Bind(var, mutable) = pattern {
        found.extend(mutable.then_some("let mut"));
        found.extend((!names.insert(var.name.clone())).then_some("shadowing"));
    }
}

fn of_for(repeat: &For, found: &mut Found) {
    let For { label: _, var, lo, hi, inclusive, adapters, body } = repeat;
    found.insert("for");
    found.extend(var.is_none().then_some("for with wildcard"));
    found.extend(inclusive.then_some("inclusive range"));
    found.extend((lo.ty == Type::Int).then_some("signed range"));
    found.extend(matches!(hi.node, Node::Binary(..)).then_some("range up to a variable"));
    found.extend(matches!(hi.node, Node::Read(_)).then_some("range up to a named literal"));
    let is_empty = !inclusive && lo.to_string().trim_end_matches("_usize") == hi.to_string();
    found.extend(is_empty.then_some("empty range"));
    let (rev, step) =
        (adapters.contains(&Adapter::Rev), adapters.iter().any(|adapter| *adapter != Adapter::Rev));
    found.extend(rev.then_some("rev"));
    found.extend(step.then_some("step_by"));
    found.extend((rev && step).then_some("rev and step_by"));
    of_body(body, found);
}

fn of_body(body: &Block, found: &mut Found) {
    let is_loop = |stmt: &Stmt| matches!(stmt, Stmt::For(_) | Stmt::While(_));
    found.extend(contains(body, &is_loop).then_some("nested loops"));
    found.extend(contains(body, &|stmt| matches!(stmt, Stmt::Return(_))).then_some("return in a loop"));
}

fn of_pattern(pattern: &Pattern, found: &mut Found) {
    found.extend(match pattern {
        Pattern::Wild => None,
        Pattern::Bind(..) => Some("binding pattern"),
        Pattern::Literal(_) => Some("literal pattern"),
        Pattern::Range(_, _, true) => Some("range pattern"),
        Pattern::Range(_, _, false) => Some("exclusive range pattern"),
        Pattern::From(_) => Some("half-open pattern"),
        Pattern::Or(_) => Some("or pattern"),
        Pattern::Tuple(_) => Some("tuple pattern"),
        Pattern::At(..) => Some("at pattern"),
    });
    match pattern {
        Pattern::Or(parts) => parts.iter().for_each(|part| of_pattern(part, found)),
        Pattern::At(_, pattern) => of_pattern(pattern, found),
        Pattern::Tuple(parts) => {
            let is_nested = parts.iter().any(|part| matches!(part, Pattern::Tuple(_)));
            found.extend(is_nested.then_some("nested tuple pattern"));
            found.extend(parts.contains(&Pattern::Wild).then_some("wildcard in a tuple"));
            for part in parts {
                of_pattern(part, found);
            }
        }
        _ => {}
    }
}

fn of_expr(expr: &Expr, found: &mut Found) {
    let has_blocks = expr.clone().operands_mut().iter().any(|operand| !operand.blocks().is_empty());
    found.extend(has_blocks.then_some("block as operand"));
    match &expr.node {
        Node::Block(block) if expr.ty != Type::Unit => {
            found.extend(
                block.stmts.iter().any(is_assignment).then_some("assignment inside of an expression"),
            );
        }
        Node::Const(..) => drop(found.insert("const")),
        Node::Read(place) => of_read(expr.ty, place, found),
        Node::Neg(_) => drop(found.insert("negation")),
        Node::Not(_) => drop(found.insert("not")),
        Node::Binary(operator, a, _) => {
            found.extend(match *operator {
                "&&" => Some("and"),
                "||" => Some("or"),
                "%" if a.ty == Type::Float => Some("remainder"),
                _ if expr.ty == Type::Float => Some("arithmetic on floats"),
                _ => None,
            });
        }
        Node::Method(_, args) => {
            let is_computed = args.get(1).is_some_and(|arg| arg.ty == Type::Exponent);
            found.extend(is_computed.then_some("powi with a computed exponent"));
            found.insert(if args.len() == 2 { "method of two arguments" } else { "float method" });
        }
        Node::Path(..) => drop(found.insert("path call of a method")),
        Node::Cast(_) => drop(found.insert(match expr.ty {
            Type::Float => "cast to float",
            Type::Size => "cast to size",
            _ => "cast to integer",
        })),
        Node::Memory(access) => memory::of_access(access, found),
        Node::Literal(_) | Node::Tuple(_) | Node::Array(_) | Node::Block(_) => {}
        Node::Repeat(..) => drop(found.insert("repeated array")),
        Node::Call(_, args) => {
            found.insert("call");
            memory::of_args(args, found);
        }
        Node::If(..) | Node::Match(..) | Node::Loop(_) => of_control(expr, found),
    }
}

fn of_read(ty: Type, place: &Place, found: &mut Found) {
    memory::of_place(place, found);
    let is_computed =
        |step: &Step| matches!(step, Step::Index(index) if !matches!(index.node, Node::Literal(_)));
    found.extend(place.steps.iter().any(is_computed).then_some("read at a computed index"));
    found.extend((place.var.ty == Type::Matrix && ty == Type::Float).then_some("read of a matrix element"));
    found.extend(
        (place.steps.is_empty() && matches!(ty, Type::Vector | Type::Matrix)).then_some("copy of an array"),
    );
}

fn of_control(expr: &Expr, found: &mut Found) {
    let is_value = expr.ty != Type::Unit;
    let has_exit = expr.blocks().iter().any(|block| block.tail.is_none());
    match &expr.node {
        Node::If(cond, _, els) => {
            found.insert(if is_value {
                "if as value"
            } else if els.is_some() {
                "if else"
            } else {
                "if"
            });
            found.extend((is_value && has_exit).then_some("value or exit"));
            found.extend(holds_in(cond, &is_assignment).then_some("side effect in a condition"));
        }
        Node::Match(scrutinee, arms) => {
            found.insert(if is_value { "match as value" } else { "match" });
            found.extend((is_value && has_exit).then_some("value or exit"));
            found.extend(matches!(scrutinee.node, Node::Tuple(_)).then_some("match on a tuple"));
            found.extend(arms.iter().any(|arm| arm.guard.is_some()).then_some("guard"));
            for arm in arms {
                of_pattern(&arm.pattern, found);
            }
        }
        Node::Loop(repeat) => {
            let Loop { label: _, counter: _, limit: _, value: _, body } = &**repeat;
            found.insert(if is_value { "loop with value" } else { "loop" });
            of_body(body, found);
        }
        _ => {}
    }
}
