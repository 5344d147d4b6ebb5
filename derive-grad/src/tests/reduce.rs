//! The shape of adjoint loops: sums in local variables and in lanes.

mod lanes;
mod promote;

use expect_test::Expect;
use proc_macro2::TokenStream;

use crate::ir::print::print;
use crate::ir::verify::verify;
use crate::tests::Stages;

/// Both sweeps, after their loops have got their shape.
fn check(source: TokenStream, expected: &Expect) {
    let mut function = Stages::stored(source).function;
    crate::simplify::simplify(&mut function);
    crate::reduce::reduce(&mut function);
    verify(&function).expect("the function is sound");
    let lanes: Vec<String> =
        function.lanes.iter().map(|mirror| format!("// lanes: {}\n", mirror.0)).collect();
    expected.assert_eq(&(print(&function) + &lanes.concat()));
}
