//! Collects errors, and holds every message that the compiler of derivatives can give.
//!
//! A message names the reason and the remedy; its span is the user's token. Nothing stops at the first error: each
//! stage reports all it finds, and the pipeline asks for the verdict between stages.

pub(crate) mod sequences;

use proc_macro2::{Span, TokenStream};

/// One mistake, at its tokens.
#[derive(Clone, Debug)]
pub(crate) struct Diagnostic {
    pub(crate) start: Span,
    pub(crate) end: Span,
    pub(crate) message: String,
}

/// All mistakes of one function. Must be read with [`Errors::verdict`] before it is dropped.
#[derive(Debug, Default)]
pub(crate) struct Errors {
    found: Vec<Diagnostic>,
    read: bool,
}

impl Errors {
    pub(crate) fn push(&mut self, at: Span, message: impl Into<String>) {
        self.push_between(at, at, message);
    }

    /// Points at everything between the first and the last of these tokens.
    pub(crate) fn push_over(&mut self, tokens: &TokenStream, message: impl Into<String>) {
        let (start, end) = ends(tokens);
        self.push_between(start, end, message);
    }

    pub(crate) fn push_between(&mut self, start: Span, end: Span, message: impl Into<String>) {
        self.found.push(Diagnostic { start, end, message: message.into() });
    }

    pub(crate) fn extend(&mut self, found: Vec<Diagnostic>) {
        self.found.extend(found);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The errors found, in the order of the source as far as stages keep it.
    pub(crate) fn verdict(&mut self) -> Vec<Diagnostic> {
        self.read = true;
        std::mem::take(&mut self.found)
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            assert!(self.read || self.found.is_empty(), "errors were collected but never reported");
        }
    }
}

/// The spans of the first and the last token.
pub(crate) fn ends(tokens: &TokenStream) -> (Span, Span) {
    let mut spans = tokens.clone().into_iter().map(|token| token.span());
    let start = spans.next().unwrap_or_else(Span::mixed_site);
    let end = spans.last().unwrap_or(start);
    (start, end)
}

/// Tokens as they are usually written.
pub(crate) fn tidy(tokens: &TokenStream) -> String {
    [
        ("& ", "&"),
        ("* ", "*"),
        (" < ", "<"),
        (" >", ">"),
        (" :: ", "::"),
        (" ,", ","),
        (" ;", ";"),
        ("- >", "->"),
    ]
    .iter()
    .fold(tokens.to_string(), |text, (spaced, tidy)| text.replace(spaced, tidy))
}

/// The candidate nearest to what was written, if it is near enough to be what was meant.
pub(crate) fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .filter(|candidate| *candidate != written)
        .map(|candidate| (strsim::damerau_levenshtein(written, candidate), candidate))
        .filter(|(distance, candidate)| (1..=1.max(candidate.len() / 3)).contains(distance))
        .min_by_key(|(distance, candidate)| (*distance, candidate.len().abs_diff(written.len())))
        .map(|(_, candidate)| candidate)
}

/// "; did you mean `x`?", or nothing.
pub(crate) fn did_you_mean<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    nearest(written, known).map_or_else(String::new, |name| format!("; did you mean `{name}`?"))
}

fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

// The catalogue. One constructor a message.

pub(crate) fn unknown_option(written: &str, known: &[&str], later: &[&str]) -> String {
    let hint = did_you_mean(written, known.iter().copied());
    let available = known.iter().copied().filter(|name| !later.contains(name));
    format!("unknown option `{written}`{hint}\nknown options: {}", list(available))
}

pub(crate) fn malformed_options(parser: &str) -> String {
    format!(
        "{parser}\n\
         help: options are names between commas, as in `#[differentiable(vjp, wrt(a, b))]`"
    )
}

pub(crate) fn misused_option(name: &str, form: &str) -> String {
    format!("`{name}` is not used like this\nhelp: write `{form}`")
}

pub(crate) fn workspace_without_gradient() -> String {
    "a workspace keeps the memory of a gradient, and none is asked for\nhelp: write `grad, vjp, workspace`"
        .to_owned()
}

pub(crate) fn rule_later(name: &str) -> String {
    format!(
        "rules given by hand, `{name} = path`, are not available yet\nhelp: write `{name}` to have it generated"
    )
}

pub(crate) fn repeated_option(written: &str) -> String {
    format!("`{written}` is given twice; once is enough")
}

pub(crate) fn later_option(written: &str) -> String {
    format!("`{written}` is not available yet; this version generates `grad`, `vjp` and `graph`")
}

pub(crate) fn not_a_function(what: &str) -> String {
    format!(
        "`#[differentiable]` goes on a function or a module, not on {what}\n\
         help: write it above `fn name(x: f64, …) -> f64 {{ … }}`"
    )
}

pub(crate) fn module_elsewhere() -> String {
    "`#[differentiable]` does not see into a module that stands in another file\n\
     help: write the body here, `mod name { … }`, or put the attribute on the functions in that file"
        .to_owned()
}

pub(crate) fn module_without_functions() -> String {
    "no function in this module has the attribute, so nothing is generated\n\
     help: write `#[differentiable]` above each function whose derivative is wanted, too"
        .to_owned()
}

pub(crate) fn option_of_a_function(name: &str) -> String {
    format!("`{name}` is about one function, not about all of a module\nhelp: write it at the function")
}

pub(crate) fn method_later() -> String {
    "`#[differentiable]` does not go on methods yet\n\
     help: write a free function that takes the fields it needs, and call it from the method"
        .to_owned()
}

pub(crate) fn unsupported_qualifier(qualifier: &str, why: &str) -> String {
    format!(
        "`{qualifier} fn` has no derivative: {why}\nhelp: differentiate a plain function and call it from this one"
    )
}

pub(crate) fn no_body() -> String {
    "a function without a body has no derivative: there is nothing to differentiate\n\
     help: write a function with a body that calls it, or give the derivative by hand"
        .to_owned()
}

pub(crate) fn generic_float(name: &str) -> String {
    format!(
        "generic parameter type `{name}` is not supported yet: only lifetimes and `const` parameters are\n\
         help: write `f64` or `f32`, or mark the parameter `#[no_grad]` if no derivative flows through it"
    )
}

pub(crate) fn inner_reference(ty: &str) -> String {
    format!(
        "a reference inside the type of a parameter (`{ty}`) is not differentiated yet\n\
         help: pass a single reference to what owns the floats (`&[f64]`, `&[Vec<f64>]`, `&mut [[f64; 3]]`), or mark \
         the parameter `#[no_grad]` if it is data"
    )
}

pub(crate) fn callable_parameter(ty: &str) -> String {
    format!(
        "a function as a parameter (`{ty}`) is not differentiated: what it does is not known here\n\
         help: call a function marked `#[differentiable]` by its name, or mark the parameter `#[no_grad]` if no active \
         value goes through it"
    )
}

pub(crate) fn parameter_later(ty: &str) -> String {
    format!(
        "parameters of type `{ty}` are not differentiated yet\n\
         help: pass floats, arrays, slices, vectors or tuples of them, or mark the parameter `#[no_grad]` if it is data"
    )
}

pub(crate) fn result_later(ty: &str) -> String {
    format!(
        "results of type `{ty}` are not differentiated yet\n\
         help: return a float, or with `#[differentiable(vjp)]` a tuple or an array of them"
    )
}

pub(crate) fn opaque_parameter_type(ty: &str) -> String {
    format!(
        "cannot see whether `{ty}` carries a float: an attribute sees tokens, not types\n\
         help: write the float type itself (`f64`, `[f64; N]`, a tuple of them), or mark the parameter `#[no_grad]`"
    )
}

pub(crate) fn unknown_wrt(written: &str, params: &[String]) -> String {
    let hint = did_you_mean(written, params.iter().map(String::as_str));
    format!(
        "`{written}` is not a parameter of this function{hint}\nits parameters: {}",
        list(params.iter().map(String::as_str))
    )
}

pub(crate) fn repeated_wrt(written: &str) -> String {
    format!("`{written}` is named twice in `wrt`; once is enough")
}

pub(crate) fn inert_wrt(written: &str, ty: &str) -> String {
    format!(
        "`{written}` cannot be differentiated: its type `{ty}` carries no float\nhelp: leave it out of `wrt`"
    )
}

pub(crate) fn wrt_and_no_grad(written: &str) -> String {
    format!("`{written}` is named in `wrt` and marked `#[no_grad]`; remove one of the two")
}

pub(crate) fn nothing_to_differentiate() -> String {
    "no parameter of this function can be differentiated: none carries a float\n\
     help: parameters of type `f64`, `f32`, `&[f64]`, `[f64; N]`, `Vec<f64>` and tuples of them can"
        .to_owned()
}

pub(crate) fn no_result(writes: bool) -> String {
    let remedy = if writes {
        "it writes through a mutable reference: ask for the pullback, `#[differentiable(vjp)]`, or return a float"
    } else {
        "return the value, `-> f64`, or write it through a parameter `&mut …`"
    };
    format!("this function returns nothing, so there is nothing to differentiate\nhelp: {remedy}")
}

pub(crate) fn result_without_float(ty: &str) -> String {
    format!(
        "the result `{ty}` carries no float, so it has no derivative\nhelp: return the float that it is computed from"
    )
}

pub(crate) fn result_not_one_float(ty: &str, name: &str) -> String {
    format!(
        "`{name}_grad` needs a function that returns one float, and this one returns `{ty}`\n\
         help: ask for the pullback instead, `#[differentiable(vjp)]`, and call `{name}_vjp`"
    )
}

pub(crate) fn reference_result(ty: &str) -> String {
    format!(
        "a reference as the result (`{ty}`) cannot be differentiated: whose adjoint it would have is not known here\n\
         help: return the value itself, or write it through a parameter `&mut …`"
    )
}

pub(crate) fn opaque_result_type(ty: &str) -> String {
    format!(
        "cannot see whether the result type `{ty}` is a float: an attribute sees tokens, not types\n\
         help: write the float type itself: `f64`, `f32`, or with `#[differentiable(vjp)]` a tuple or an array of them"
    )
}

pub(crate) fn graph_result() -> String {
    "`graph` draws functions that return one float\nhelp: return the one value to look at".to_owned()
}

pub(crate) fn graph_memory(what: &str) -> String {
    format!(
        "`graph` cannot draw {what} yet\nhelp: keep active values in variables of their own, or leave `graph` out"
    )
}

pub(crate) fn through_method(method: &str) -> String {
    if crate::rules::lookup::method_names().any(|name| name == method) {
        return format!(
            "`{method}` has a rule, but not with this number of arguments\n\
             help: call it as the method of `f64` is called"
        );
    }
    let hint = did_you_mean(method, crate::rules::lookup::method_names());
    format!(
        "no derivative is known for the method `{method}`, and an active value flows through it{hint}\n\
         help: use a float method that has a rule, move the computation into a function marked `#[differentiable]`,\n      \
         or write `grad_runtime::stop_gradient(…)` around the value if its derivative is to be zero"
    )
}

pub(crate) fn underived(callee: &str) -> String {
    format!(
        "`{callee}` has no derivative, and an active value flows through it: it bears no attribute, and is not small and \
         plain enough to be written in the place of this call\n\
         help: mark it `#[differentiable]`"
    )
}

pub(crate) fn lent_to_call() -> String {
    "this call takes an active value and a reference, and what it writes there cannot be followed\n\
     help: let the function return the value instead, mark it `#[differentiable]`, and assign the result"
        .to_owned()
}

pub(crate) fn kept_by_method(method: &str) -> String {
    let hint = did_you_mean(method, crate::rules::lookup::method_names());
    format!(
        "the method `{method}` may keep the active value that it is given, and what it keeps is not followed{hint}\n\
         help: keep floats in variables, arrays and tuples, or write `grad_runtime::stop_gradient(…)` around the value \
         if its derivative is to be zero"
    )
}

pub(crate) fn text_of_active(name: &str) -> String {
    format!(
        "the result of `{name}!` has no derivative, and an active value flows through it\n\
         help: write `grad_runtime::stop_gradient(…)` around the value if its derivative is to be zero"
    )
}

pub(crate) fn condition() -> String {
    "`#[cfg]` inside a differentiable function: it is decided after the derivative has been written\n\
     help: write `if cfg!(…) { … }`, or two functions with `#[cfg]` on each"
        .to_owned()
}

pub(crate) fn through_cast(ty: &str) -> String {
    format!(
        "`as {ty}` turns an active value into an integer, which has no derivative\n\
         help: write `grad_runtime::stop_gradient(value) as {ty}` if this step function is meant to be constant"
    )
}

pub(crate) fn through_construct(what: &str, remedy: &str) -> String {
    format!("no derivative is known for {what}, and an active value flows through it\nhelp: {remedy}")
}

pub(crate) fn unknown_macro(name: &str) -> String {
    format!(
        "`{name}!` mentions an active value, and what the macro does with it cannot be seen\n\
         help: write out what it expands to, or compute the value in a function marked `#[differentiable]`"
    )
}

pub(crate) fn refused(what: &str, why: &str, remedy: &str) -> String {
    format!("{what} cannot be differentiated: {why}\nhelp: {remedy}")
}

pub(crate) fn needs_heap(what: &str, remedy: &str) -> String {
    let help =
        if remedy.is_empty() { String::new() } else { format!("\nhelp: {remedy}, or leave `no_alloc` out") };
    format!("{what} needs the heap, which `no_alloc` rules out{help}")
}

pub(crate) fn kind_needed(what: &str) -> String {
    format!(
        "the type of {what} cannot be seen here, and this use of it needs to know\n\
         help: give the type where the variable is declared, as in `let y: f64 = …`"
    )
}
