//! The crates that are compiled: as many functions of one length as make a thousand lines.

use std::fmt::Write;

/// How many lines a function has, besides its first and its last ones.
pub(crate) const LINES: [usize; 3] = [10, 100, 1000];

/// The lines of all functions of a crate together, so that small functions are not lost in rustc's own start.
const ALL: usize = 1000;

/// A crate without a function.
pub(crate) const EMPTY: &str = "//! Nothing.\n";

/// What the lines of a function are.
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    /// The lines that are written again and again, `#` being the number of the time.
    lines: &'static [&'static str],
}

pub(crate) const SHAPES: [Shape; 2] = [
    Shape {
        name: "straight line",
        lines: &[
            "let a# = y * x[0] + z;",
            "let b# = (a# - 0.5 * z).sin();",
            "let c# = b# / (1.0 + a# * a#);",
            "y = c# * x[1] - 0.1 * y;",
            "z = 0.9 * z + b#;",
        ],
    },
    Shape {
        name: "loops",
        lines: &[
            "for i in 0..x.len() {",
            "    let a# = y * x[i] + z;",
            "    y = a#.sin() - 0.1 * y;",
            "    z = 0.9 * z + a#;",
            "}",
        ],
    },
];

/// How many functions of that length a crate has.
pub(crate) fn functions(lines: usize) -> usize {
    ALL / lines
}

impl Shape {
    /// A crate of functions of this shape, with the attribute or without it.
    pub(crate) fn library(&self, lines: usize, derive: bool) -> String {
        let mut text = String::from("//! Written by a benchmark.\n");
        for function in 0..functions(lines) {
            let attribute = if derive { "#[grad_runtime::differentiable]\n" } else { "" };
            let _ = write!(
                text,
                "\n{attribute}pub fn step_{function}(x: &[f64]) -> f64 {{\n    let (mut y, mut z) = (x[0], x[1]);\n"
            );
            for (number, line) in (0..lines).zip(self.lines.iter().cycle()) {
                let line = line.replace('#', &(number / self.lines.len()).to_string());
                let _ = writeln!(text, "    {line}");
            }
            text.push_str("    y + z\n}\n");
        }
        text
    }
}
