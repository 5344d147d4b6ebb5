//! One file per pass: source and result side by side. What the files share stands here.
//!
//! Each `check_…` takes Rust, runs the pipeline up to its pass, and compares the result as text; `UPDATE_EXPECT=1`
//! writes the text anew. All float parameters are differentiated.

#![allow(
    clippy::needless_raw_string_hashes,
    reason = "snapshots are written by a tool, which always writes them"
)]

mod activity;
mod companion;
mod emit;
mod exits;
mod expand;
mod extremum;
mod fuse;
mod inline;
mod interpret;
mod ir;
mod kinds;
mod lower;
mod module;
mod names;
mod options;
mod order;
mod print;
mod random;
mod reduce;
mod reverse;
mod rules;
mod scaled;
mod simplify;
mod storage;
mod trace;
mod verify;

use expect_test::Expect;
use proc_macro2::TokenStream;
use syn::ItemFn;

use crate::analysis::{activity as active, kinds as types};
use crate::diagnostics::Errors;
use crate::ir::print::{print as text, print_with};
use crate::ir::signature::Signature;
use crate::ir::verify::verify as sound;
use crate::ir::{Function, Name, Val};
use crate::lower::Helpers;
use crate::options::Options;
use crate::reverse::Seed;

/// A function on its way through the compiler.
struct Stages {
    signature: Signature,
    function: Function,
    wrt: Vec<Val>,
}

impl Stages {
    /// Lowered; mistakes in the source fail the test.
    fn lowered(source: TokenStream) -> Self {
        Self::lowered_with(source, TokenStream::new(), &Helpers::default())
    }

    fn lowered_with(source: TokenStream, options: TokenStream, helpers: &Helpers) -> Self {
        let item: ItemFn = syn::parse2(source).expect("the source is a function");
        let mut errors = Errors::default();
        let options = Options::read(options, &mut errors);
        let signature = crate::lower::signature(&item, &options, &mut errors);
        let function = crate::lower::lower(&item, &signature, helpers, &mut errors);
        accept(&mut errors);
        let wrt = crate::differentiated(&function, &signature);
        Self { signature, function, wrt }.verified()
    }

    fn with_kinds(source: TokenStream) -> Self {
        let mut stages = Self::lowered(source);
        types::infer(&mut stages.function, &stages.signature.result_kind);
        stages.verified()
    }

    fn guarded(source: TokenStream) -> Self {
        let mut stages = Self::with_kinds(source);
        let activity = stages.activity();
        let mut errors = Errors::default();
        active::check(&stages.function, &stages.wrt, &activity, &mut errors);
        accept(&mut errors);
        crate::analysis::proof::guard(&mut stages.function, &activity);
        stages.verified()
    }

    fn activity(&self) -> active::Activity {
        let results = crate::results(&self.function, &self.signature);
        active::analyse(&self.function, &self.wrt, &results)
    }

    /// With its adjoint sweep, which may still refer to values of branches and iterations that are over.
    fn reversed(source: TokenStream) -> Self {
        let mut stages = Self::guarded(source);
        let activity = stages.activity();
        let wrt: Vec<bool> = stages.signature.params.iter().map(|param| param.differentiated).collect();
        crate::reverse::reverse(&mut stages.function, &activity, &wrt, Seed::One);
        stages
    }

    fn stored(source: TokenStream) -> Self {
        let mut stages = Self::reversed(source);
        crate::simplify::simplify(&mut stages.function);
        crate::storage::store(&mut stages.function, Seed::One, false, false);
        stages.verified()
    }

    fn verified(self) -> Self {
        if let Err(message) = sound(&self.function) {
            panic!("{message}\n{}", text(&self.function));
        }
        self
    }
}

/// Fails the test if there are errors.
fn accept(errors: &mut Errors) {
    let messages: Vec<String> = errors.verdict().into_iter().map(|found| found.message).collect();
    assert!(messages.is_empty(), "{}", messages.join("\n"));
}

/// The primal as lowered.
pub(crate) fn lower_for_test(source: TokenStream, options: TokenStream, helpers: &Helpers) -> Function {
    Stages::lowered_with(source, options, helpers).function
}

/// Both sweeps with respect to all float parameters, as they are before they are emitted.
pub(crate) fn derivative_for_test(
    source: TokenStream,
    options: TokenStream,
    helpers: &Helpers,
    seed: Seed,
) -> Function {
    let item: ItemFn = syn::parse2(source).expect("the source is a function");
    let mut errors = Errors::default();
    let options = Options::read(options, &mut errors);
    let signature = crate::lower::signature(&item, &options, &mut errors);
    let source = crate::Source { item: &item, options: &options, helpers };
    let function = crate::differentiate(&source, &signature, seed, &mut errors);
    accept(&mut errors);
    function.expect("there are no errors")
}

fn check_lower(source: TokenStream, expected: &Expect) {
    expected.assert_eq(&text(&Stages::lowered(source).function));
}

/// Each value's kind on the line that defines it, and the values that rustc is asked to prove floats.
fn check_kinds(source: TokenStream, expected: &Expect) {
    let function = Stages::guarded(source).function;
    let note = |val| Some(format!("is {}", crate::ir::print::kind(function.kind(val))));
    expected.assert_eq(&print_with(&function, &note));
}

/// Each value's verdict on the line that defines it.
fn check_activity(source: TokenStream, expected: &Expect) {
    let Stages { function, wrt, .. } = Stages::with_kinds(source);
    let results: Vec<Val> = function.primal.tail.clone();
    let activity = active::analyse(&function, &wrt, &results);
    let note = |val| Some(activity.verdict(val).to_owned());
    expected.assert_eq(&print_with(&function, &note));
}

/// The messages about active values that flow through something without a derivative.
fn check_refused(source: TokenStream, expected: &Expect) {
    let Stages { function, wrt, .. } = Stages::with_kinds(source);
    let results: Vec<Val> = function.primal.tail.clone();
    let activity = active::analyse(&function, &wrt, &results);
    let mut errors = Errors::default();
    active::check(&function, &wrt, &activity, &mut errors);
    let messages: Vec<String> = errors.verdict().into_iter().map(|found| found.message).collect();
    expected.assert_eq(&messages.join("\n"));
}

/// Both sweeps before anything is stored or simplified.
fn check_reverse(source: TokenStream, expected: &Expect) {
    expected.assert_eq(&text(&Stages::reversed(source).function));
}

/// Both sweeps when what the adjoint sweep needs has been kept for it, before dead code is removed again.
fn check_storage(source: TokenStream, expected: &Expect) {
    expected.assert_eq(&text(&Stages::stored(source).function));
}

/// The primal with the derivatives of extrema on paths of their own.
fn check_extremum(source: TokenStream, expected: &Expect) {
    let mut stages = Stages::guarded(source);
    let activity = stages.activity();
    crate::extremum::find(&mut stages.function, &activity);
    expected.assert_eq(&text(&stages.verified().function));
}

/// Both sweeps as [`check_reverse`] shows them, and what a first simplification makes of them.
fn check_simplify(source: TokenStream, before: &Expect, after: &Expect) {
    let mut stages = Stages::reversed(source);
    before.assert_eq(&text(&stages.function));
    crate::simplify::simplify(&mut stages.function);
    after.assert_eq(&text(&stages.function));
}

/// Both sweeps of a gradient at the end of the pipeline, before and after first contributions are assigned; and whose
/// buffers need not be cleared then.
fn check_first(source: TokenStream, before: &Expect, after: &Expect) {
    let mut function = Stages::stored(source).function;
    crate::simplify::simplify(&mut function);
    before.assert_eq(&text(&function));
    crate::simplify::assign_first(&mut function, true);
    sound(&function).expect("the function is sound");
    let mut result = text(&function);
    for lent in function.lent.iter().filter(|lent| lent.overwritten) {
        if let Some(Name::User(ident)) = &function.info(lent.param).name {
            result.extend(["// all of the buffer of ", &ident.to_string(), " is assigned\n"]);
        }
    }
    after.assert_eq(&result);
}

/// Both sweeps of a gradient at the end of the pipeline, before and after runs are stacked.
fn check_runs(source: TokenStream, before: &Expect, after: &Expect) {
    let mut function = Stages::stored(source).function;
    crate::simplify::simplify(&mut function);
    before.assert_eq(&text(&function));
    crate::storage::runs::stack(&mut function);
    sound(&function).expect("the function is sound");
    after.assert_eq(&text(&function));
}

/// No runs are stacked, although there are some.
fn check_same_runs(source: TokenStream) {
    let mut function = Stages::stored(source).function;
    crate::simplify::simplify(&mut function);
    let before = text(&function);
    assert!(before.contains("record (tape") || before.contains(", tape"), "{before}");
    crate::storage::runs::stack(&mut function);
    assert_eq!(text(&function), before);
}

/// `f_grad` as a reader of the generated code sees it, without its attributes.
fn check_emit(source: TokenStream, expected: &Expect) {
    expected.assert_eq(&gradient_as_rust(source));
}

/// The same for `f_vjp`.
fn check_emit_vjp(source: TokenStream, expected: &Expect) {
    expected.assert_eq(&generated_function("vjp".parse().unwrap(), source, "_vjp"));
}

fn gradient_as_rust(source: TokenStream) -> String {
    generated_function(TokenStream::new(), source, "_grad")
}

/// The documentation of the generated function whose name ends in `suffix`.
fn check_docs(arguments: TokenStream, source: TokenStream, suffix: &str, expected: &Expect) {
    let expanded: syn::File = syn::parse2(crate::expand(arguments, source)).expect("the expansion is Rust");
    let mut lines = String::new();
    for item in &expanded.items {
        let syn::Item::Fn(function) = item else { continue };
        if !function.sig.ident.to_string().ends_with(suffix) {
            continue;
        }
        for attribute in &function.attrs {
            if let syn::Meta::NameValue(syn::MetaNameValue { value: syn::Expr::Lit(line), .. }) =
                &attribute.meta
            {
                if let syn::Lit::Str(line) = &line.lit {
                    lines += line.value().trim_start_matches(' ');
                    lines += "\n";
                }
            }
        }
    }
    expected.assert_eq(&lines);
}

/// The generated function whose name ends in `suffix`, formatted, with nothing but its signature and body.
fn generated_function(arguments: TokenStream, source: TokenStream, suffix: &str) -> String {
    let expanded: syn::File = syn::parse2(crate::expand(arguments, source)).expect("the expansion is Rust");
    let mut found = expanded.items.into_iter().find_map(|item| match item {
        syn::Item::Fn(function) if function.sig.ident.to_string().ends_with(suffix) => Some(function),
        _ => None,
    });
    let function = found.as_mut().expect("a function is generated");
    function.attrs.clear();
    unparse(vec![syn::Item::Fn(function.clone())])
}

/// The companion of a function whose gradient is generated, without the struct itself.
fn check_companion(source: TokenStream, expected: &Expect) {
    expected.assert_eq(&companion(TokenStream::new(), source));
}

/// The companion of a function of which only the pullback is generated.
fn check_companion_vjp(source: TokenStream, expected: &Expect) {
    expected.assert_eq(&companion("vjp".parse().unwrap(), source));
}

fn companion(arguments: TokenStream, source: TokenStream) -> String {
    let expanded: syn::File = syn::parse2(crate::expand(arguments, source)).expect("the expansion is Rust");
    let items = expanded.items.into_iter();
    let mut items: Vec<syn::Item> = items.filter(|item| matches!(item, syn::Item::Impl(_))).collect();
    for item in &mut items {
        if let syn::Item::Impl(node) = item {
            // The lints that it allows are of no interest here.
            node.attrs.retain(|attribute| !attribute.path().is_ident("allow"));
        }
    }
    unparse(items)
}

fn unparse(items: Vec<syn::Item>) -> String {
    prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items })
}

/// The messages of everything that is wrong with a source, in order.
fn errors_of(arguments: TokenStream, source: TokenStream) -> String {
    let expanded: syn::File = syn::parse2(crate::expand(arguments, source)).expect("the expansion is Rust");
    let messages = expanded.items.iter().filter_map(|item| match item {
        syn::Item::Macro(node) => syn::parse2::<syn::LitStr>(node.mac.tokens.clone()).ok(),
        _ => None,
    });
    messages.map(|message| message.value() + "\n").collect::<Vec<_>>().concat()
}
