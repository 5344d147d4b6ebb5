//! What generated functions say of themselves.

use expect_test::expect;
use quote::quote;

use crate::tests::check_docs;

#[test]
fn gradients_say_what_they_return() {
    check_docs(
        quote!(),
        quote! { fn neuron(w: f64, x: f64) -> f64 { w * x } },
        "_grad",
        &expect![[r#"
        Value and gradient of [`neuron`](fn@neuron).

        Returns the value and the gradient: the derivatives with respect to (`w`, `x`), in this order.

        ```text
        ∂neuron/∂w = x
        ∂neuron/∂x = w
        ```
    "#]],
    );
    check_docs(
        quote!(wrt(x)),
        quote! { fn scaled(x: f64, factor: f64, n: usize) -> f64 { if n == 0 { 1.0 } else { x * factor } } },
        "_grad",
        &expect![[r#"
            Value and gradient of [`scaled`](fn@scaled).

            Returns the value and the derivative with respect to `x`.
        "#]],
    );
    check_docs(
        quote!(),
        quote! { fn f(#[no_grad] x: f64) -> f64 { x } },
        "_grad",
        &expect![[r#"
        Value and gradient of [`f`](fn@f).

        Returns the value; no parameter is differentiated.
    "#]],
    );
}

#[test]
fn gradients_say_which_buffer_is_for_what() {
    check_docs(
        quote!(),
        quote! { fn f(x: &[f64], n: &[usize], k: f64, y: &[Vec<f64>]) -> f64 { x[n[0]] * k * y[0][0] } },
        "_grad",
        &expect![[r#"
            Value and gradient of [`f`](fn@f).

            Returns the value and the derivative with respect to `k`.

            Buffers are overwritten:

            - `x_bar` with the derivative with respect to `x`;
            - `y_bar` with the derivative with respect to `y`.

            # Panics

            If a buffer has another length than what it is for; the message has both.
        "#]],
    );
    check_docs(
        quote!(),
        quote! { fn f(x_bar: &mut f64, x: &mut Vec<f64>) -> f64 { x.push(*x_bar); x[0] * x[1] } },
        "_grad",
        &expect![[r#"
            Value and gradient of [`f`](fn@f).

            Returns the value.

            Buffers are overwritten:

            - `x_bar_bar` with the derivative with respect to `x_bar` as it was at the start;
            - `x_bar_2` with the derivative with respect to `x` as it was at the start, at the length that it had then.
        "#]],
    );
    check_docs(
        quote!(wrt(x)),
        quote! { fn f(x: &[f64; 3], y: &[f64]) -> f64 { x[0] * y[0] } },
        "_grad",
        &expect![[r#"
            Value and gradient of [`f`](fn@f).

            Returns the value.

            Buffers are overwritten:

            - `x_bar` with the derivative with respect to `x`.
        "#]],
    );
}

#[test]
fn formulas_are_of_what_is_returned() {
    check_docs(
        quote!(),
        quote! { fn f(x: &f64, s: f64) -> f64 { s * 2.0 } },
        "_grad",
        &expect![[r#"
        Value and gradient of [`f`](fn@f).

        Returns the value and the derivative with respect to `s`.

        Buffers are overwritten:

        - `x_bar` with the derivative with respect to `x`.
    "#]],
    );
}

#[test]
fn pullbacks_say_what_they_take_and_return() {
    check_docs(
        quote!(vjp),
        quote! { fn f(x: f64, y: f64) -> (f64, f64) { (x * y, x) } },
        "_vjp",
        &expect![[r#"
            Value of [`f`](fn@f), and its pullback.

            The pullback takes the adjoint of the result (the seed) and returns the adjoints of (`x`, `y`), in this order.
        "#]],
    );
    check_docs(
        quote!(vjp),
        quote! { fn f(x: f64, #[no_grad] y: f64) -> [f64; 2] { [x * y, x] } },
        "_vjp",
        &expect![[r#"
            Value of [`f`](fn@f), and its pullback.

            The pullback takes the adjoint of the result (the seed) and returns the adjoint of `x`.
        "#]],
    );
}

#[test]
fn pullbacks_say_what_is_lent_to_them() {
    check_docs(
        quote!(vjp),
        quote! {
            fn f(x: &[f64], i: &[usize], y: &mut [f64], n: &mut usize, k: f64, b: f64) -> f64 {
                y[0] *= k * b;
                *n += 1;
                x[i[0]] * y[0]
            }
        },
        "_vjp",
        &expect![[r#"
            Value of [`f`](fn@f), and its pullback.

            The pullback borrows nothing. It takes, in this order:

            - `x`, `i` once more, with the same content;
            - the adjoint of the result (the seed);
            - `x_bar`, to which the adjoint of `x` is added;
            - `y_bar`, which holds the adjoint of `y` as it was left, and is overwritten with that of `y` as it was at the start.

            It returns the adjoints of (`k`, `b`), in this order.

            # Panics

            The pullback, if a buffer has another length than the reference it is for; the message has both.
        "#]],
    );
    check_docs(
        quote!(vjp),
        quote! { fn scale(x: &mut [f64], k: f64) { for x in x { *x *= k; } } },
        "_vjp",
        &expect![[r#"
            Runs [`scale`](fn@scale) and returns its pullback.

            The pullback borrows nothing. It takes:

            - `x_bar`, which holds the adjoint of `x` as it was left, and is overwritten with that of `x` as it was at the start.

            It returns the adjoint of `k`.
        "#]],
    );
    check_docs(
        quote!(vjp, wrt(y)),
        quote! { fn add(x: &[f64; 2], y: &mut [f64; 2]) { for (y, x) in y.iter_mut().zip(x) { *y += x; } } },
        "_vjp",
        &expect![[r#"
            Runs [`add`](fn@add) and returns its pullback.

            The pullback borrows nothing. It takes, in this order:

            - `x` once more, with the same content;
            - `y_bar`, which holds the adjoint of `y` as it was left, and is overwritten with that of `y` as it was at the start.
        "#]],
    );
}
