//! A graph in the DOT language of Graphviz.

use alloc::string::String;
use core::fmt::{Result, Write};

use super::Graph;
use super::picture::{Picture, Role};

impl Graph {
    /// The graph in the DOT language, for `dot -Tsvg` and other programs that draw graphs.
    ///
    /// Each box has the variable, its source text, its value and its adjoint. Each arrow has the value that flows
    /// forward along it (`→`) and the gradient that flows backward (`←`).
    pub fn to_dot(&self) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = write_dot(&mut text, self.function(), &Picture::of(self));
        text
    }
}

fn write_dot(out: &mut String, function: &str, picture: &Picture) -> Result {
    writeln!(out, "digraph \"{}\" {{", escaped(function))?;
    writeln!(out, "    rankdir=LR;")?;
    writeln!(out, "    node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=monospace];")?;
    writeln!(out, "    edge [fontname=monospace, fontsize=11];")?;
    for (index, shape) in picture.boxes.iter().enumerate() {
        write!(out, "    n{index} [label=\"{}", escaped(&shape.title))?;
        for detail in &shape.details {
            write!(out, "\\n{}", escaped(detail))?;
        }
        writeln!(out, "\"{}];", style(shape.role))?;
    }
    for arrow in &picture.arrows {
        writeln!(
            out,
            "    n{} -> n{} [label=\"→ {}\\n← {}\"];",
            arrow.from, arrow.to, arrow.forward, arrow.backward
        )?;
    }
    writeln!(out, "}}")
}

fn style(role: Role) -> &'static str {
    match role {
        Role::Input => ", fillcolor=\"#dbeafe\"",
        Role::Step => "",
        Role::Result => ", fillcolor=\"#dcfce7\"",
        Role::Folded => ", style=\"rounded,dashed\"",
    }
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}
