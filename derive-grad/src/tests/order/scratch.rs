//! Variables that each iteration overwrites wholly before it reads them, and such that only look like it.

use expect_test::expect;
use quote::quote;

use super::check;

#[test]
fn overwritten_before_it_is_read() {
    check(
        quote! {
            fn f(x: &[f64], w: &[f64]) -> f64 {
                let mut y = vec![0.0; x.len()];
                let mut sum = 0.0;
                for t in 0..w.len() {
                    for i in 0..x.len() {
                        y[i] = x[i] * w[t];
                    }
                    for i in 0..x.len() {
                        sum += y[i] * y[i];
                    }
                }
                sum
            }
        },
        &expect![[r#"
            loop y_bar: Scratch, x_bar: Sum, w_bar: Sum
              loop y_bar: Sum
              loop y_bar: Elementwise, x_bar: Sum, w_bar: Sum
        "#]],
    );
}

#[test]
fn overwritten_backwards_and_added_to() {
    check(
        quote! {
            fn f(x: &[f64], w: &[f64], k: usize) -> f64 {
                let mut y = vec![0.0; k];
                let mut sum = 0.0;
                for t in 0..w.len() {
                    for i in (0..k).rev() {
                        y[i] = 0.0;
                        for j in 0..x.len() {
                            y[i] += x[j] * w[t];
                        }
                    }
                    for i in 0..k {
                        sum += y[i] * y[i];
                    }
                }
                sum
            }
        },
        &expect![[r#"
            loop y_bar: Scratch, x_bar: Sum, w_bar: Sum
              loop y_bar: Sum
              loop y_bar: Elementwise, x_bar: Sum, w_bar: Sum
                loop x_bar: Sum, w_bar: Sum
        "#]],
    );
}

#[test]
fn overwritten_in_part() {
    check(
        quote! {
            fn f(x: &[f64], w: &[f64]) -> f64 {
                let mut y = vec![0.5; x.len()];
                let mut sum = 0.0;
                for t in 0..w.len() {
                    for i in 1..x.len() {
                        y[i] = x[i] * w[t];
                    }
                    for i in 0..x.len() {
                        sum += y[i] * y[i];
                    }
                    y[0] = sum;
                }
                sum
            }
        },
        &expect![[r#"
            loop y_bar: Chain, sum_bar: Chain, x_bar: Sum, w_bar: Sum
              loop y_bar: Sum
              loop y_bar: Elementwise, x_bar: Sum, w_bar: Sum
        "#]],
    );
}

#[test]
fn every_other_element_is_overwritten() {
    check(
        quote! {
            fn f(x: &[f64], w: &[f64]) -> f64 {
                let mut y = vec![0.5; x.len()];
                let mut sum = 0.0;
                for t in 0..w.len() {
                    for i in (0..x.len()).step_by(2) {
                        y[i] = x[i] * w[t];
                    }
                    for i in 0..x.len() {
                        sum += y[i] * y[i];
                    }
                }
                sum
            }
        },
        &expect![[r#"
            loop y_bar: Chain, x_bar: Sum, w_bar: Sum
              loop y_bar: Sum
              loop y_bar: Elementwise, x_bar: Sum, w_bar: Sum
        "#]],
    );
}

#[test]
fn read_before_it_is_overwritten() {
    check(
        quote! {
            fn f(x: &[f64], w: &[f64]) -> f64 {
                let mut y = vec![0.5; x.len()];
                let mut sum = 0.0;
                for t in 0..w.len() {
                    for i in 0..x.len() {
                        sum += y[i] * y[i];
                    }
                    for i in 0..x.len() {
                        y[i] = x[i] * w[t];
                    }
                }
                sum
            }
        },
        &expect![[r#"
            loop y_bar: Chain, x_bar: Sum, w_bar: Sum
              loop y_bar: Elementwise, x_bar: Sum, w_bar: Sum
              loop y_bar: Sum
        "#]],
    );
}

#[test]
fn an_element_ahead_is_read() {
    check(
        quote! {
            fn f(x: &[f64], w: &[f64]) -> f64 {
                let mut y = vec![0.5; x.len()];
                let mut sum = 0.0;
                for t in 0..w.len() {
                    for i in 0..x.len() {
                        y[i] = x[i] * w[t] + y[x.len() - 1 - i];
                    }
                    for i in 0..x.len() {
                        sum += y[i] * y[i];
                    }
                }
                sum
            }
        },
        &expect![[r#"
            loop y_bar: Chain, x_bar: Sum, w_bar: Sum
              loop y_bar: Sum
              loop y_bar: Chain, x_bar: Sum, w_bar: Sum
        "#]],
    );
}

#[test]
fn used_after_the_loop() {
    check(
        quote! {
            fn f(x: &[f64], w: &[f64]) -> f64 {
                let mut y = vec![0.5; x.len()];
                let mut sum = 0.0;
                for t in 0..w.len() {
                    for i in 0..x.len() {
                        y[i] = x[i] * w[t];
                    }
                    for i in 0..x.len() {
                        sum += y[i] * y[i];
                    }
                }
                sum + y[0]
            }
        },
        &expect![[r#"
            loop y_bar: Chain, x_bar: Sum, w_bar: Sum
              loop y_bar: Sum
              loop y_bar: Elementwise, x_bar: Sum, w_bar: Sum
        "#]],
    );
}

#[test]
fn overwritten_in_a_branch() {
    check(
        quote! {
            fn f(x: &[f64], w: &[f64]) -> f64 {
                let mut y = vec![0.5; x.len()];
                let mut z = vec![0.5; x.len()];
                let mut sum = 0.0;
                for t in 0..w.len() {
                    for i in 0..x.len() {
                        if x[i] > 0.0 {
                            y[i] = x[i] * w[t];
                        }
                    }
                    if t > 1 {
                        for i in 0..x.len() {
                            z[i] = x[i] * w[t];
                        }
                    }
                    for i in 0..x.len() {
                        sum += y[i] * z[i];
                    }
                }
                sum
            }
        },
        &expect![[r#"
            loop y_bar: Chain, z_bar: Chain, x_bar: Sum, w_bar: Sum
              loop y_bar: Sum, z_bar: Sum
              loop z_bar: Elementwise, x_bar: Sum, w_bar: Sum
              loop y_bar: Elementwise, x_bar: Sum, w_bar: Sum
        "#]],
    );
}

#[test]
fn left_before_all_is_overwritten() {
    check(
        quote! {
            fn f(x: &[f64], w: &[f64]) -> f64 {
                let mut y = vec![0.5; x.len()];
                let mut sum = 0.0;
                for t in 0..w.len() {
                    for i in 0..x.len() {
                        y[i] = x[i] * w[t];
                        if i == t {
                            break;
                        }
                    }
                    for i in 0..x.len() {
                        sum += y[i] * y[i];
                    }
                }
                sum
            }
        },
        &expect![[r#"
            loop y_bar: Chain, x_bar: Sum, w_bar: Sum
              loop y_bar: Sum
              loop y_bar: Chain, x_bar: Sum, w_bar: Sum
        "#]],
    );
}

#[test]
fn a_length_that_is_not_known() {
    check(
        quote! {
            fn f(x: &[f64], w: &[f64], n: usize) -> f64 {
                let mut y = vec![0.5; x.len()];
                let mut sum = 0.0;
                for t in 0..w.len() {
                    for i in 0..n {
                        y[i] = x[i] * w[t];
                    }
                    for i in 0..x.len() {
                        sum += y[i] * y[i];
                    }
                }
                sum
            }
        },
        &expect![[r#"
            loop y_bar: Chain, x_bar: Sum, w_bar: Sum
              loop y_bar: Sum
              loop y_bar: Elementwise, x_bar: Sum, w_bar: Sum
        "#]],
    );
}

#[test]
fn a_length_that_changes() {
    check(
        quote! {
            fn f(x: &[f64], w: &[f64]) -> f64 {
                let mut y = vec![0.5; x.len()];
                let mut sum = 0.0;
                for t in 0..w.len() {
                    for i in 0..x.len() {
                        y[i] = x[i] * w[t];
                    }
                    for i in 0..y.len() {
                        sum += y[i] * y[i];
                    }
                    y.push(sum);
                }
                sum
            }
        },
        &expect![[r#"
            loop y_bar: Chain, sum_bar: Chain, x_bar: Sum, w_bar: Sum
              loop y_bar: Sum
              loop y_bar: Elementwise, x_bar: Sum, w_bar: Sum
        "#]],
    );
}

#[test]
fn exchanged_for_another() {
    check(
        quote! {
            fn f(x: &[f64], w: &[f64]) -> f64 {
                let mut y = vec![0.5; x.len()];
                let mut z = vec![0.5; x.len()];
                let mut sum = 0.0;
                for t in 0..w.len() {
                    for i in 0..x.len() {
                        y[i] = x[i] * w[t];
                    }
                    for i in 0..x.len() {
                        sum += y[i] * z[i];
                    }
                    std::mem::swap(&mut y, &mut z);
                }
                sum
            }
        },
        &expect![[r#"
            loop y_bar: Chain, z_bar: Chain, x_bar: Sum, w_bar: Sum
              loop y_bar: Sum, z_bar: Sum
              loop y_bar: Elementwise, x_bar: Sum, w_bar: Sum
        "#]],
    );
}
