//! What is done with sequences and references.

use super::Found;
use crate::tests::random::program::{
    Access, Each, Elem, Function, Hold, ItemPattern, Items, Memory, Node, Own, Place, Step, Type, Way,
};

/// Every construct that has to do with memory and has to come up.
pub(in crate::tests::random) const CHECKLIST: &[&str] = &[
    "parameter &[f64]",
    "parameter &mut [f64]",
    "parameter &Vec<f64>",
    "parameter &mut Vec<f64>",
    "parameter Vec<f64>",
    "parameter &f64",
    "parameter &mut f64",
    "parameter &[f64; N]",
    "parameter &mut [f64; N]",
    "parameter &[[f64; 2]]",
    "parameter &mut [[f64; 2]]",
    "parameter &[(f64, f64)]",
    "parameter &[Vec<f64>]",
    "parameter &mut Vec<Vec<f64>>",
    "parameter &[usize]",
    "result Vec<f64>",
    "result [f64; 3]",
    "result (f64, f64)",
    "no result",
    "index by an element",
    "element of a row",
    "field of an element",
    "sub-slice",
    "lent whole",
    "lent mutably",
    "lent twice",
    "lent part",
    "lent element",
    "lent temporary",
    "len",
    "is_empty",
    "vec![a, b]",
    "vec![a; n]",
    "Vec::new",
    "Vec::with_capacity",
    "to_vec",
    "clone",
    "move",
    "take",
    "replace",
    "swap",
    "pop",
    "pop or a value",
    "remove",
    "swap_remove",
    "first",
    "last",
    "get",
    "let r = &a",
    "let r = &mut a",
    "reference to a part",
    "reference to an element",
    "reference to a float",
    "split_at",
    "split_at_mut",
    "push",
    "insert",
    "truncate",
    "resize",
    "clear",
    "reverse",
    "rotate_left",
    "rotate_right",
    "fill",
    "copy_from_slice",
    "extend_from_slice",
    "extend",
    "append",
    "swap of elements",
    "sort_by",
    "sort_by total",
    "sort_by falling",
    "for &xs",
    "for &mut xs",
    "for xs",
    "iter",
    "iter_mut",
    "copied",
    "chunks",
    "chunks_mut",
    "chunks_exact",
    "chunks_exact_mut",
    "windows",
    "enumerate",
    "zip",
    "zip with a range",
    "rev of items",
    "skip",
    "take of items",
    "step_by of items",
    "pattern &x",
    "while let pop",
    "if let pop",
    "if let first",
    "if let last_mut",
    "if let get",
    "if let get_mut",
];

pub(super) fn of_function(function: &Function, found: &mut Found) {
    found.extend(match function.result {
        Type::Unit => Some("no result"),
        Type::LIST => Some("result Vec<f64>"),
        Type::Vector => Some("result [f64; 3]"),
        Type::Pair => Some("result (f64, f64)"),
        _ => None,
    });
    for param in &function.params {
        found.extend(match (param.var.hold, param.var.ty) {
            (Hold::Shared, Type::SLICE) => Some("parameter &[f64]"),
            (Hold::Mutable, Type::SLICE) => Some("parameter &mut [f64]"),
            (Hold::Shared, Type::LIST) => Some("parameter &Vec<f64>"),
            (Hold::Mutable, Type::LIST) => Some("parameter &mut Vec<f64>"),
            (Hold::Value, Type::LIST) => Some("parameter Vec<f64>"),
            (Hold::Shared, Type::Float) => Some("parameter &f64"),
            (Hold::Mutable, Type::Float) => Some("parameter &mut f64"),
            (Hold::Shared, Type::Vector) => Some("parameter &[f64; N]"),
            (Hold::Mutable, Type::Vector) => Some("parameter &mut [f64; N]"),
            (Hold::Shared, Type::Seq(Elem::Row, Own::Slice)) => Some("parameter &[[f64; 2]]"),
            (Hold::Mutable, Type::Seq(Elem::Row, Own::Slice)) => Some("parameter &mut [[f64; 2]]"),
            (Hold::Shared, Type::Seq(Elem::Pair, Own::Slice)) => Some("parameter &[(f64, f64)]"),
            (Hold::Shared, Type::Seq(Elem::List, Own::Slice)) => Some("parameter &[Vec<f64>]"),
            (Hold::Mutable, Type::Seq(Elem::List, Own::Vec)) => Some("parameter &mut Vec<Vec<f64>>"),
            (Hold::Shared, Type::SIZES) => Some("parameter &[usize]"),
            _ => None,
        });
    }
}

pub(super) fn of_place(place: &Place, found: &mut Found) {
    let is_open = matches!(place.var.ty, Type::Seq(..));
    for step in &place.steps {
        let index = match step {
            Step::Index(index) => index,
            Step::Part(..) => {
                found.insert("sub-slice");
                continue;
            }
            Step::Field(_) => {
                found.extend((is_open && place.steps.len() > 1).then_some("field of an element"));
                continue;
            }
        };
        let reads_size = |node: &Node| match node {
            Node::Read(place) => place.var.ty.elem() == Some(Type::Size) && !place.steps.is_empty(),
            _ => false,
        };
        let gathers = match &index.node {
            Node::Binary(_, a, _) => reads_size(&a.node),
            node => reads_size(node),
        };
        found.extend(gathers.then_some("index by an element"));
    }
    let rows = place.steps.iter().filter(|step| matches!(step, Step::Index(_))).count();
    found.extend((is_open && rows > 1).then_some("element of a row"));
}

/// What is lent to a call.
pub(super) fn of_args(args: &[crate::tests::random::program::Expr], found: &mut Found) {
    let mut lent: Vec<u32> = Vec::new();
    for arg in args {
        let Node::Memory(access) = &arg.node else { continue };
        match &**access {
            Access::Borrow(mutable, place) => {
                found.extend(mutable.then_some("lent mutably"));
                found.insert(match place.steps.last() {
                    None => "lent whole",
                    Some(Step::Part(..)) => "lent part",
                    Some(_) => "lent element",
                });
                found.extend(lent.contains(&place.var.id).then_some("lent twice"));
                lent.push(place.var.id);
            }
            Access::BorrowNew(..) => drop(found.insert("lent temporary")),
            _ => {}
        }
    }
}

pub(super) fn of_access(access: &Access, found: &mut Found) {
    access.place().into_iter().for_each(|place| of_place(place, found));
    found.extend(match access {
        Access::Borrow(..) | Access::BorrowNew(..) => None,
        Access::Len(_) => Some("len"),
        Access::IsEmpty(_) => Some("is_empty"),
        Access::List(_) => Some("vec![a, b]"),
        Access::Filled(..) => Some("vec![a; n]"),
        Access::New(None) => Some("Vec::new"),
        Access::New(Some(_)) => Some("Vec::with_capacity"),
        Access::Move(_) => Some("move"),
        Access::Take(_) => Some("take"),
        Access::Replace(..) => Some("replace"),
        Access::Give(_, _, _, Some(_)) => Some("pop or a value"),
        Access::Copy(method, _) | Access::Peek(method, ..) | Access::Give(method, ..) => Some(*method),
    });
}

pub(super) fn of_stmt(memory: &Memory, found: &mut Found) {
    match memory {
        Memory::Alias(var, place) => {
            of_place(place, found);
            found.insert(if var.hold == Hold::Mutable { "let r = &mut a" } else { "let r = &a" });
            found.extend((var.ty == Type::Float).then_some("reference to a float"));
            found.extend(match place.steps.last() {
                Some(Step::Part(..)) => Some("reference to a part"),
                Some(_) => Some("reference to an element"),
                None => None,
            });
        }
        Memory::Split(var, ..) => {
            found.insert(if var.hold == Hold::Mutable { "split_at_mut" } else { "split_at" });
        }
        Memory::Edit(place, method, args) => {
            of_place(place, found);
            for arg in args {
                if let Node::Memory(access) = &arg.node {
                    access.place().into_iter().for_each(|place| of_place(place, found));
                }
            }
            found.insert(match *method {
                "swap" => "swap of elements",
                "clone_from_slice" => "copy_from_slice",
                method => method,
            });
        }
        Memory::Swap(..) => drop(found.insert("swap")),
        Memory::Each(Each { label: _, items, pattern, body }) => {
            found.insert("for");
            of_items(items, found);
            of_item_pattern(pattern, found);
            super::of_body(body, found);
        }
        Memory::WhilePop(_, _, _, body) => {
            found.insert("while let pop");
            super::of_body(body, found);
        }
        Memory::IfLet(probe, ..) => found.extend(match probe.method {
            "pop" => Some("if let pop"),
            "first" => Some("if let first"),
            "last_mut" => Some("if let last_mut"),
            "get" => Some("if let get"),
            "get_mut" => Some("if let get_mut"),
            _ => None,
        }),
    }
}

fn of_items(items: &Items, found: &mut Found) {
    let (name, inner): (&'static str, Vec<&Items>) = match items {
        Items::Of(Way::Shared, _) => ("for &xs", Vec::new()),
        Items::Of(Way::Mutable, _) => ("for &mut xs", Vec::new()),
        Items::Of(Way::Owned, _) => ("for xs", Vec::new()),
        Items::Of(Way::Iter, _) => ("iter", Vec::new()),
        Items::Of(Way::IterMut, _) => ("iter_mut", Vec::new()),
        Items::Of(Way::Copied, _) => ("copied", Vec::new()),
        Items::Runs(method, ..) => (method, Vec::new()),
        Items::Range(..) => ("zip with a range", Vec::new()),
        Items::Enumerate(inner) => ("enumerate", vec![inner]),
        Items::Zip(a, b) => ("zip", vec![a, b]),
        Items::Rev(inner) => ("rev of items", vec![inner]),
        Items::Skip(inner, _) => ("skip", vec![inner]),
        Items::Take(inner, _) => ("take of items", vec![inner]),
        Items::StepBy(inner, _) => ("step_by of items", vec![inner]),
    };
    found.insert(name);
    for items in inner {
        of_items(items, found);
    }
}

fn of_item_pattern(pattern: &ItemPattern, found: &mut Found) {
    match pattern {
        ItemPattern::Deref(_) => drop(found.insert("pattern &x")),
        ItemPattern::Tuple(parts) => parts.iter().for_each(|part| of_item_pattern(part, found)),
        ItemPattern::Wild | ItemPattern::Bind(_) => {}
    }
}
