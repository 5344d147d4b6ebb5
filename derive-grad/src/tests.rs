//! One file per pass; what they share stands here.

mod interpret;
mod print;
mod random;
mod rules;
mod trace;
mod verify;

use proc_macro2::TokenStream;
use syn::ItemFn;

use crate::diagnostics::Errors;
use crate::ir::Function;
use crate::ir::signature::Signature;
use crate::options::Options;
use crate::reverse::Seed;
use crate::{differentiate, emit, lower};

/// The primal as lowered.
pub(crate) fn lower_for_test(source: TokenStream) -> Function {
    pipeline(source, |item, signature, _, errors| Some(lower::lower(item, signature, errors)))
}

/// Both sweeps, as they are before they are emitted.
pub(crate) fn gradient_for_test(source: TokenStream) -> Function {
    pipeline(source, |item, signature, options, errors| differentiate(item, signature, Seed::Given, options, errors))
}

fn pipeline(
    source: TokenStream,
    run: impl FnOnce(&ItemFn, &Signature, &Options, &mut Errors) -> Option<Function>,
) -> Function {
    let mut errors = Errors::default();
    let options = Options::read(TokenStream::new(), &mut errors);
    let item: ItemFn = syn::parse2(source).unwrap();
    let signature = lower::signature(&item, &options, &mut errors);
    let function = run(&item, &signature, &options, &mut errors);
    let messages: String = errors.verdict().iter().map(|message| emit::fallback::message(message).to_string()).collect();
    assert!(messages.is_empty(), "error: {messages}");
    function.unwrap()
}

#[test]
fn scratch() {
    let src = std::fs::read_to_string("/tmp/scratch.rs").unwrap();
    let out = crate::expand(Default::default(), src.parse().unwrap());
    eprintln!("{}", prettyplease::unparse(&syn::parse2(out).unwrap()));
}

#[test]
fn timing() {
    for n in std::env::var("LINES").unwrap_or("10,100,1000".into()).split(',').map(|n| n.parse::<usize>().unwrap()) {
        let mut src = String::from("fn f(x: f64, w: f64) -> f64 { let y0 = x * w;");
        for i in 1..n { src += &format!("let y{i} = (y{} * w + {i}.0).sin() * x;\n", i - 1); }
        src += &format!("y{} }}", n - 1);
        let tokens: proc_macro2::TokenStream = src.parse().unwrap();
        let t = std::time::Instant::now();
        let out = crate::expand(Default::default(), tokens);
        let dt = t.elapsed();
        eprintln!("{n}: {dt:?} size {} -> {}", src.len(), out.to_string().len());
    }
}
