//! Finding a line of the table, and reading one.
//!
//! The head of every line (which primitive, which operands) is known after the first question. The partials are
//! parsed only for the line that is asked for, so an expansion pays for the primitives it uses. Lines of the
//! table and lines of users go through the same parser.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use syn::parse::{Parse, ParseStream};
use syn::{Expr, Ident, Token, UnOp};

use super::partial;
use crate::ir::Primitive;

impl Primitive {
    /// How many operands it has, the receiver included.
    #[cfg(test)]
    pub(crate) fn arity(self) -> usize {
        head(self).operands.len()
    }

    /// What its line is filed under. No method can have the name of an operator.
    fn key(self) -> &'static str {
        match self {
            Self::Neg => "-_",
            Self::Add => "+",
            Self::Sub => "-",
            Self::Mul => "*",
            Self::Div => "/",
            Self::Rem => "%",
            Self::Method(name) => name,
        }
    }
}

/// A line, parsed.
pub(crate) struct Rule {
    /// The name that the partials use for the primal's value.
    pub(crate) result: String,
    /// In the order of the call, receiver first.
    pub(crate) operands: Vec<Operand>,
    /// For every operand that is not inert, its index and ∂result/∂operand.
    pub(crate) partials: Vec<(usize, Expr)>,
    /// A partial can be infinite where the value is finite.
    pub(crate) singular: bool,
}

pub(crate) struct Operand {
    pub(crate) name: String,
    /// It has no derivative: an exponent that is an integer, for example.
    pub(crate) inert: bool,
}

/// The method `name` with so many operands, the receiver included.
pub(crate) fn method(name: &str, arity: usize) -> Option<Primitive> {
    let head = HEADS.get(name)?;
    match head.primitive {
        Primitive::Method(_) if head.operands.len() == arity => Some(head.primitive),
        _ => None,
    }
}

/// The names of all methods of the table, sorted: for suggestions.
pub(crate) fn method_names() -> impl Iterator<Item = &'static str> {
    HEADS.values().filter_map(|head| match head.primitive {
        Primitive::Method(name) => Some(name),
        _ => None,
    })
}

/// The line of a primitive. It is parsed anew each time: tokens must not outlive their expansion.
pub(crate) fn rule(primitive: Primitive) -> Rule {
    let text = LINES[head(primitive).line].text;
    match syn::parse_str(text) {
        Ok(rule) => rule,
        Err(error) => unreachable!("the table's line `{text}` does not parse: {error}"),
    }
}

/// Whether an operand has no derivative. It answers without parsing the line.
pub(crate) fn is_inert(primitive: Primitive, operand: usize) -> bool {
    let head = head(primitive);
    LINES[head.line].inert.contains(&head.operands[operand])
}

/// Whether computing it again costs no more than keeping its value.
pub(crate) fn is_cheap(primitive: Primitive) -> bool {
    LINES[head(primitive).line].entries.contains(&("cheap", ""))
}

/// Reads a line: `y = x.f(a), n: i32 => x: …, a: …, singular`.
#[cfg(test)]
pub(crate) fn parse_line(tokens: proc_macro2::TokenStream) -> syn::Result<Rule> {
    syn::parse2(tokens)
}

/// The number of a primitive's line, and the names of its operands.
#[cfg(test)]
pub(crate) fn position(primitive: Primitive) -> (usize, &'static [&'static str]) {
    let head = head(primitive);
    (head.line, &head.operands)
}

/// A line of the table as text, cut where that is possible without parsing.
struct Line {
    primal: &'static str,
    inert: &'static [&'static str],
    /// Partials by name; a flag is a name without a partial.
    entries: &'static [(&'static str, &'static str)],
    text: &'static str,
}

macro_rules! text_of_lines {
    ($(
        $y:ident = $primal:expr $(, $inert:ident: $type:ident)* => $($name:ident $(: $partial:expr)?),+;
    )+) => {
        static LINES: &[Line] = &[$(Line {
            primal: stringify!($primal),
            inert: &[$(stringify!($inert)),*],
            entries: &[$((stringify!($name), stringify!($($partial)?))),+],
            text: stringify!($y = $primal $(, $inert: $type)* => $($name $(: $partial)?),+),
        }),+];
    };
}

for_each_rule!(text_of_lines);

/// What is known of a line from its primal alone.
struct Head {
    primitive: Primitive,
    operands: Vec<&'static str>,
    line: usize,
}

static HEADS: LazyLock<BTreeMap<&'static str, Head>> = LazyLock::new(|| {
    let heads = LINES.iter().enumerate().map(|(line, text)| {
        let (primitive, operands) = split_primal(text.primal);
        (primitive.key(), Head { primitive, operands, line })
    });
    heads.collect()
});

fn head(primitive: Primitive) -> &'static Head {
    match HEADS.get(primitive.key()) {
        Some(head) => head,
        None => unreachable!("{primitive:?} has no line in the table"),
    }
}

/// Cuts `x.f(a, b)`, `-x` or `a + b` into primitive and operands. Where the spaces are is rustc's choice.
fn split_primal(primal: &'static str) -> (Primitive, Vec<&'static str>) {
    let names = |list: &'static str| list.split(',').map(str::trim).filter(|name| !name.is_empty());
    if let Some((receiver, call)) = primal.split_once('.') {
        let (name, arguments) = call.split_once('(').unwrap_or((call, ""));
        let operands = names(receiver).chain(names(arguments.trim_end_matches([')', ' '])));
        return (Primitive::Method(name.trim()), operands.collect());
    }
    if let Some(operand) = primal.trim_start().strip_prefix('-') {
        return (Primitive::Neg, vec![operand.trim()]);
    }
    let operators = [
        ('+', Primitive::Add),
        ('-', Primitive::Sub),
        ('*', Primitive::Mul),
        ('/', Primitive::Div),
        ('%', Primitive::Rem),
    ];
    for (symbol, primitive) in operators {
        if let Some((left, right)) = primal.split_once(symbol) {
            return (primitive, vec![left.trim(), right.trim()]);
        }
    }
    unreachable!("the table's primal `{primal}` is no primitive")
}

impl Parse for Rule {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let result: Ident = input.parse()?;
        input.parse::<Token![=]>()?;
        let mut operands = operands_of(&input.parse()?)?;
        if operands.iter().any(|(name, _)| *name == result) {
            return Err(syn::Error::new(
                result.span(),
                format!("`{result}` is both the result and an operand"),
            ));
        }
        while input.peek(Token![,]) {
            input.parse::<Token![,]>()?;
            parse_inert(input, &mut operands)?;
        }
        input.parse::<Token![=>]>()?;
        let mut rule = Self {
            result: result.to_string(),
            operands: operands
                .iter()
                .map(|(name, inert)| Operand { name: name.to_string(), inert: *inert })
                .collect(),
            partials: Vec::new(),
            singular: false,
        };
        while !input.is_empty() && !input.peek(Token![;]) {
            rule.parse_entry(input)?;
            if !input.peek(Token![,]) {
                break;
            }
            input.parse::<Token![,]>()?;
        }
        input.parse::<Option<Token![;]>>()?;
        rule.require_every_partial(&operands)?;
        Ok(rule)
    }
}

impl Rule {
    /// Reads `x: EXPR` or a flag.
    fn parse_entry(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let name: Ident = input.parse()?;
        let error = |message: String| Err(syn::Error::new(name.span(), message));
        if !input.peek(Token![:]) {
            match name.to_string().as_str() {
                "singular" => self.singular = true,
                "cheap" => {}
                _ => {
                    return error(format!(
                        "expected `{name}: <partial>`, or one of the flags `singular` and `cheap`"
                    ));
                }
            }
            return Ok(());
        }
        input.parse::<Token![:]>()?;
        let expression: Expr = input.parse()?;
        let Some(index) = self.operands.iter().position(|operand| name == operand.name) else {
            return error(format!("`{name}` is not an operand"));
        };
        if self.operands[index].inert {
            return error(format!("`{name}` is inert: it has no partial"));
        }
        if self.partials.iter().any(|(known, _)| *known == index) {
            return error(format!("the partial of `{name}` is given twice"));
        }
        partial::check(&expression, &self.operands, &self.result)?;
        self.partials.push((index, expression));
        Ok(())
    }

    /// A forgotten partial would be a derivative of zero that nobody wrote.
    fn require_every_partial(&self, operands: &[(Ident, bool)]) -> syn::Result<()> {
        for (index, (name, inert)) in operands.iter().enumerate() {
            if !inert && !self.partials.iter().any(|(known, _)| *known == index) {
                let message =
                    format!("the partial of `{name}` is missing: if it is zero, write `{name}: 0.0`");
                return Err(syn::Error::new(name.span(), message));
            }
        }
        Ok(())
    }
}

/// The operands of a primal in order, none of them inert so far.
fn operands_of(primal: &Expr) -> syn::Result<Vec<(Ident, bool)>> {
    let expressions: Vec<&Expr> = match primal {
        Expr::Unary(unary) if matches!(unary.op, UnOp::Neg(_)) => vec![&unary.expr],
        Expr::Binary(binary) if partial::is_arithmetic(&binary.op) => vec![&binary.left, &binary.right],
        Expr::MethodCall(call) => std::iter::once(&*call.receiver).chain(&call.args).collect(),
        Expr::Call(call) => call.args.iter().collect(),
        other => {
            let message = "expected an operator, a method call or a function call, over names";
            return Err(syn::Error::new_spanned(other, message));
        }
    };
    let mut operands: Vec<(Ident, bool)> = Vec::new();
    for expression in expressions {
        let Some(name) = partial::name_of(expression) else {
            return Err(syn::Error::new_spanned(expression, "an operand is a plain name"));
        };
        if operands.iter().any(|(known, _)| known == name) {
            return Err(syn::Error::new(
                name.span(),
                format!("`{name}` is two operands; give each its own name"),
            ));
        }
        operands.push((name.clone(), false));
    }
    Ok(operands)
}

/// Reads `n: i32`.
fn parse_inert(input: ParseStream<'_>, operands: &mut [(Ident, bool)]) -> syn::Result<()> {
    let name: Ident = input.parse()?;
    input.parse::<Token![:]>()?;
    input.parse::<syn::Type>()?;
    let Some((_, inert)) = operands.iter_mut().find(|(known, _)| *known == name) else {
        return Err(syn::Error::new(name.span(), format!("`{name}` is not an operand")));
    };
    *inert = true;
    Ok(())
}
