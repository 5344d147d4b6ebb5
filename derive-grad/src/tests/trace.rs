//! The pass that notes the computation: source and what is generated, side by side.

use expect_test::{Expect, expect};
use proc_macro2::TokenStream;
use quote::quote;

/// The graph function alone.
fn check(source: TokenStream, expected: &Expect) {
    let generated = crate::expand(quote!(graph), source);
    let Ok(file) = syn::parse2::<syn::File>(generated) else {
        panic!("what is generated does not parse");
    };
    let items = file
        .items
        .into_iter()
        .filter(|item| matches!(item, syn::Item::Fn(item) if item.sig.ident.to_string().ends_with("_graph")));
    let mut items: Vec<syn::Item> = items.collect();
    for item in &mut items {
        if let syn::Item::Fn(item) = item {
            item.attrs.clear();
        }
    }
    expected.assert_eq(&prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items,
    }));
}

#[test]
fn beside_each_value_stands_its_node() {
    check(
        quote! {
            fn neuron(w: f64, x: f64, b: f64) -> f64 {
                let g = w * x;
                g + b
            }
        },
        &expect![[r#"
            fn neuron_graph(w: f64, x: f64, b: f64) -> ::grad_runtime::Graph {
                let mut graph = ::grad_runtime::__private::Graph::new("neuron");
                let w_node = graph.input("w", w);
                let x_node = graph.input("x", x);
                let b_node = graph.input("b", b);
                let g = w * x;
                let g_node = graph.step("g", "w * x", g, &[(w_node, x), (x_node, w)]);
                let result = g + b;
                let result_node = graph.step("", "g + b", result, &[(g_node, 1.0), (b_node, 1.0)]);
                graph.finish(result_node)
            }
        "#]],
    );
}

#[test]
fn partials_come_from_the_table() {
    check(
        quote! {
            fn f(x: f64, n: i32) -> f64 {
                x.powi(n) / (1.0 + x.tanh()).sqrt()
            }
        },
        &expect![[r#"
            fn f_graph(x: f64, n: i32) -> ::grad_runtime::Graph {
                let mut graph = ::grad_runtime::__private::Graph::new("f");
                let x_node = graph.input("x", x);
                let t0 = x.powi(n);
                let t1 = graph
                    .step(
                        "",
                        "x.powi(n)",
                        t0,
                        &[
                            (
                                x_node,
                                if n == 0 {
                                    0.0
                                } else {
                                    n as ::grad_runtime::__private::core::primitive::f64
                                        * x
                                            .powi(
                                                ::grad_runtime::__private::core::primitive::i32::wrapping_sub(
                                                    n,
                                                    1,
                                                ),
                                            )
                                },
                            ),
                        ],
                    );
                let t2 = x.tanh();
                let t3 = graph.step("", "x.tanh()", t2, &[(x_node, 1.0 - t2 * t2)]);
                let t4 = 1.0 + t2;
                let t5 = graph.step("", "1.0 + x.tanh()", t4, &[(t3, 1.0)]);
                let t6 = t4.sqrt();
                let t7 = graph.step("", "(1.0 + x.tanh()).sqrt()", t6, &[(t5, 0.5 / t6)]);
                let result = t0 / t6;
                let result_node = graph
                    .step(
                        "",
                        "x.powi(n) / (1.0 + x.tanh()).sqrt()",
                        result,
                        &[(t1, 1.0 / t6), (t7, -(result / t6))],
                    );
                graph.finish(result_node)
            }
        "#]],
    );
}

#[test]
fn branches_hand_on_nodes_or_none() {
    check(
        quote! {
            fn f(x: f64) -> f64 {
                let y = if x > 0.0 { x * x } else { 0.0 };
                y
            }
        },
        &expect![[r#"
            fn f_graph(x: f64) -> ::grad_runtime::Graph {
                let mut graph = ::grad_runtime::__private::Graph::new("f");
                let x_node = graph.input("x", x);
                let (y, y_node) = if x > 0.0 {
                    let t0 = x * x;
                    let t1 = graph.step("y", "x * x", t0, &[(x_node, x), (x_node, x)]);
                    (t0, t1)
                } else {
                    (0.0, ::grad_runtime::__private::Node::NONE)
                };
                graph.finish_with(y_node, y)
            }
        "#]],
    );
}

#[test]
fn loops_carry_nodes() {
    check(
        quote! {
            fn f(x: f64, n: usize) -> f64 {
                let mut sum = 0.0;
                for _ in 0..n {
                    sum = sum * x + 1.0;
                }
                sum
            }
        },
        &expect![[r#"
            fn f_graph(x: f64, n: usize) -> ::grad_runtime::Graph {
                let mut graph = ::grad_runtime::__private::Graph::new("f");
                let x_node = graph.input("x", x);
                let mut sum = 0.0;
                let mut sum_node = ::grad_runtime::__private::Node::NONE;
                for _ in 0..n {
                    let t0 = sum * x;
                    let t1 = graph.step("", "sum * x", t0, &[(sum_node, x), (x_node, sum)]);
                    let sum_2 = t0 + 1.0;
                    let sum_node_2 = graph.step("sum", "sum * x + 1.0", sum_2, &[(t1, 1.0)]);
                    sum = sum_2;
                    sum_node = sum_node_2;
                }
                graph.finish_with(sum_node, sum)
            }
        "#]],
    );
}

#[test]
fn arrays_of_nodes_change_as_the_values_do() {
    check(
        quote! {
            fn f(x: [f64; 3], i: usize) -> f64 {
                let mut a = [0.0; 3];
                a[i] = x[i] * x[0];
                a[1] += x[2];
                a[0] + a[1]
            }
        },
        &expect![[r#"
            fn f_graph(x: [f64; 3], i: usize) -> ::grad_runtime::Graph {
                let mut graph = ::grad_runtime::__private::Graph::new("f");
                let x_node = ::grad_runtime::__private::inputs(&mut graph, "x", &x);
                let mut a = [0.0; 3];
                let mut a_node = [::grad_runtime::__private::Node::NONE; 3];
                let t0 = x[i];
                let t1 = x_node[i];
                let t2 = x[0];
                let t3 = t0 * t2;
                let t4 = graph.step("", "x[i] * x[0]", t3, &[(t1, t2), (x_node[0], t0)]);
                a[i] = t3;
                a_node[i] = t4;
                let t5 = x[2];
                let t6 = x_node[2];
                let t7 = a_node[1];
                a[1] += t5;
                let t8 = graph.step("", "a[1] + x[2]", a[1], &[(t7, 1.0), (t6, 1.0)]);
                a_node[1] = t8;
                let t9 = a[0];
                let t10 = a_node[0];
                let t11 = a[1];
                let t12 = a_node[1];
                let result = t9 + t11;
                let result_node = graph.step("", "a[0] + a[1]", result, &[(t10, 1.0), (t12, 1.0)]);
                graph.finish(result_node)
            }
        "#]],
    );
}

#[test]
fn a_call_is_one_step_with_the_partials_of_its_pullback() {
    check(
        quote! {
            fn f(x: f64, w: [f64; 2]) -> f64 {
                m::layer::<2>(w, x) + single(x)
            }
        },
        &expect![[r#"
            fn f_graph(x: f64, w: [f64; 2]) -> ::grad_runtime::Graph {
                let mut graph = ::grad_runtime::__private::Graph::new("f");
                let x_node = graph.input("x", x);
                let w_node = ::grad_runtime::__private::inputs(&mut graph, "w", &w);
                let (t0, pullback) = m::layer::vjp::<2>(w, x);
                let (t1, t2) = pullback(1.0);
                let t3 = graph
                    .step(
                        "",
                        "m::layer::<2>(w, x)",
                        t0,
                        &[
                            ::grad_runtime::__private::edges(w_node, t1),
                            ::grad_runtime::__private::edges(x_node, t2),
                        ]
                            .concat(),
                    );
                let (t4, pullback_2) = single::vjp(x);
                let (t5,) = pullback_2(1.0);
                let t6 = graph.step("", "single(x)", t4, &[(x_node, t5)]);
                let result = ::grad_runtime::__private::float(t0)
                    + ::grad_runtime::__private::float(t4);
                let result_node = graph
                    .step("", "m::layer::<2>(w, x) + single(x)", result, &[(t3, 1.0), (t6, 1.0)]);
                graph.finish(result_node)
            }
        "#]],
    );
}

#[test]
fn single_precision_is_widened_for_the_record() {
    check(
        quote! {
            fn f(x: f32) -> f32 {
                let graph = x * 2.0;
                graph
            }
        },
        &expect![[r#"
            fn f_graph(x: f32) -> ::grad_runtime::Graph {
                let mut graph_2 = ::grad_runtime::__private::Graph::new("f");
                let x_node = graph_2
                    .input("x", ::grad_runtime::__private::core::primitive::f64::from(x));
                let graph = x * 2.0;
                let graph_node = graph_2
                    .step(
                        "graph",
                        "x * 2.0",
                        ::grad_runtime::__private::core::primitive::f64::from(graph),
                        &[(x_node, 2.0)],
                    );
                graph_2.finish(graph_node)
            }
        "#]],
    );
}

/// The messages alone.
fn check_errors(arguments: TokenStream, source: TokenStream, expected: &Expect) {
    let generated = crate::expand(arguments, source);
    let Ok(file) = syn::parse2::<syn::File>(generated) else {
        panic!("what is generated does not parse");
    };
    let mut messages = String::new();
    for item in file.items {
        match item {
            syn::Item::Macro(item) => match syn::parse2::<syn::LitStr>(item.mac.tokens) {
                Ok(message) => messages += &(message.value() + "\n"),
                Err(error) => panic!("{error}"),
            },
            syn::Item::Fn(item) if item.sig.ident.to_string().ends_with("_graph") => {
                let sig = item.sig;
                messages.extend([&quote!(#sig).to_string(), "\n"]);
            }
            _ => {}
        }
    }
    expected.assert_eq(&messages);
}

#[test]
fn one_float_is_drawn() {
    check_errors(
        quote!(vjp, graph),
        quote! {
            fn f(x: f64) -> (f64, f64) {
                (x, 2.0 * x)
            }
        },
        &expect![[r#"
            fn f_graph (x : f64) -> :: grad_runtime :: Graph
            `graph` draws functions that return one float
            help: return the one value to look at
        "#]],
    );
}

#[test]
fn a_call_that_returns_several_floats_is_not_drawn_yet() {
    check_errors(
        quote!(graph),
        quote! {
            fn f(x: f64) -> f64 {
                let (a, b) = both(x);
                a + b
            }
        },
        &expect![[r#"
            fn f_graph (x : f64) -> :: grad_runtime :: Graph
            `graph` cannot draw a call that does not return one float yet
            help: keep active values in variables of their own, or leave `graph` out
        "#]],
    );
}
