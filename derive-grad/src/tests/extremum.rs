//! Extrema: the derivative of a carried value goes through the iteration that replaced it last.

mod left_alone;

use expect_test::expect;
use quote::quote;

use super::{check_emit, check_extremum};

#[test]
fn a_maximum_notes_the_iteration_that_won() {
    check_extremum(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut best = f64::NEG_INFINITY;
                for i in 0..x.len() {
                    best = best.max(x[i]);
                }
                best
            }
        },
        &expect![[r#"
            fn(x: [f64]) {
                let t0 = missing(f64);
                let best = f64::NEG_INFINITY;
                let t1 = x.len();
                let won = false;
                let (best_4, won_5, winner_3) = for i in 0..t1 carrying (best_2 = best, won_2 = won, winner = 0) {
                    let t2 = x[i];
                    let t3 = float(best_2);
                    let best_3 = t3.max(t2);
                    let t4 = t3 >= best_3;
                    let (won_4, winner_2) = if t4 {
                        (won_2, winner)
                    } else {
                        let won_3 = true;
                        (won_3, i)
                    };
                    (best_3, won_4, winner_2)
                };
                let best_5 = if won_5 {
                    let t5 = x[winner_3];
                    t5
                } else {
                    best
                };
                let best_6 = through(best_4, best_5);
                best_6
            }
        "#]],
    );
}

#[test]
fn the_candidate_may_come_first() {
    check_extremum(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut best = f64::INFINITY;
                for i in 0..x.len() {
                    best = f64::min(x[i], best);
                }
                best
            }
        },
        &expect![[r#"
            fn(x: [f64]) {
                let t0 = missing(f64);
                let best = f64::INFINITY;
                let t1 = x.len();
                let won = false;
                let (best_4, won_5, winner_3) = for i in 0..t1 carrying (best_2 = best, won_2 = won, winner = 0) {
                    let t2 = x[i];
                    let t3 = float(best_2);
                    let best_3 = t2.min(t3);
                    let t4 = t2 <= best_3;
                    let (won_4, winner_2) = if t4 {
                        let won_3 = true;
                        (won_3, i)
                    } else {
                        (won_2, winner)
                    };
                    (best_3, won_4, winner_2)
                };
                let best_5 = if won_5 {
                    let t5 = x[winner_3];
                    t5
                } else {
                    best
                };
                let best_6 = through(best_4, best_5);
                best_6
            }
        "#]],
    );
}

#[test]
#[allow(clippy::too_many_lines, reason = "the source and both sweeps stand side by side")]
fn a_branch_that_replaces_what_is_carried_is_a_choice() {
    check_extremum(
        quote! {
            fn f(x: &[f64], y: f64) -> f64 {
                let mut best = f64::INFINITY;
                let mut i = 0;
                while i < x.len() {
                    let distance = (x[i] - y).abs();
                    if i % 2 == 0 {
                        if best > distance {
                            best = distance;
                        }
                    }
                    i += 1;
                }
                best
            }
        },
        &expect![[r#"
            fn(x: [f64], y: f64) {
                let t0 = missing(f64);
                let best = f64::INFINITY;
                let i = 0;
                let won = false;
                let i_won = missing(int);
                let (best_5, i_4, won_6, i_won_5) = while carrying (best_2 = best, i_2 = i, won_2 = won, i_won_2 = i_won) {
                    let t1 = x.len();
                    let t2 = i_2 < t1;
                    t2
                } do {
                    let t3 = x[i_2];
                    let t4 = t3 - y;
                    let distance = t4.abs();
                    let t5 = i_2 % 2;
                    let t6 = t5 == 0;
                    let (best_4, won_5, i_won_4) = if t6 {
                        let t7 = best_2 > distance;
                        let (best_3, won_4, i_won_3) = if t7 {
                            let won_3 = true;
                            (distance, won_3, i_2)
                        } else {
                            (best_2, won_2, i_won_2)
                        };
                        (best_3, won_4, i_won_3)
                    } else {
                        (best_2, won_2, i_won_2)
                    };
                    let i_3 = i_2 + 1;
                    (best_4, i_3, won_5, i_won_4)
                };
                let best_6 = if won_6 {
                    let t8 = x[i_won_5];
                    let t9 = t8 - y;
                    let distance_2 = t9.abs();
                    distance_2
                } else {
                    best
                };
                let best_7 = through(best_5, best_6);
                best_7
            }
        "#]],
    );
}

#[test]
fn rows_and_columns_are_noted_by_a_loop_each() {
    check_extremum(
        quote! {
            fn f(m: &[[f64; 3]]) -> f64 {
                let mut best = 0.0;
                for i in 0..m.len() {
                    for j in 0..3 {
                        if m[i][j] > best {
                            best = m[i][j];
                        }
                    }
                }
                best
            }
        },
        &expect![[r#"
            fn(m: [[f64; 3]]) {
                let t0 = missing(f64);
                let best = 0.0;
                let t1 = m.len();
                let won = false;
                let winner = missing(int);
                let (best_10, won_10, winner_9, winner_10) = for i in 0..t1 carrying (best_2 = best, won_2 = won, winner_2 = winner, winner_3 = 0) {
                    let won_3 = false;
                    let (best_6, won_7, winner_6) = for j in 0..3 carrying (best_3 = best_2, won_4 = won_3, winner_4 = 0) {
                        let t2 = m[i][j];
                        let t3 = t2 > best_3;
                        let (best_5, won_6, winner_5) = if t3 {
                            let best_4 = m[i][j];
                            let won_5 = true;
                            (best_4, won_5, j)
                        } else {
                            (best_3, won_4, winner_4)
                        };
                        (best_5, won_6, winner_5)
                    };
                    let (best_8, won_9, winner_7, winner_8) = if won_7 {
                        let best_7 = m[i][winner_6];
                        let won_8 = true;
                        (best_7, won_8, winner_6, i)
                    } else {
                        (best_2, won_2, winner_2, winner_3)
                    };
                    let best_9 = through(best_6, best_8);
                    (best_9, won_9, winner_7, winner_8)
                };
                let best_12 = if won_10 {
                    let best_11 = m[winner_10][winner_9];
                    best_11
                } else {
                    best
                };
                let best_13 = through(best_10, best_12);
                best_13
            }
        "#]],
    );
}

#[test]
fn a_loop_inside_is_run_again_for_the_iteration_that_won() {
    check_emit(
        quote! {
            fn f(centres: &[[f64; 2]], point: [f64; 2]) -> f64 {
                let mut best = f64::INFINITY;
                for j in 0..centres.len() {
                    let mut distance = 0.0;
                    for d in 0..2 {
                        let difference = point[d] - centres[j][d];
                        distance += difference * difference;
                    }
                    if distance < best {
                        best = distance;
                    }
                }
                best
            }
        },
        &expect![[r#"
            fn f_grad(
                centres: &[[f64; 2]],
                point: [f64; 2],
                centres_bar: &mut [[f64; 2]],
            ) -> (f64, [f64; 2]) {
                ::grad_runtime::__private::prepare("centres", centres, centres_bar);
                let mut best = f64::INFINITY;
                let mut won = false;
                let mut winner = 0;
                for j in 0..centres.len() {
                    let mut distance = 0.0;
                    for d in 0..2 {
                        let difference = point[d] - centres[j][d];
                        distance += difference * difference;
                    }
                    if distance < best {
                        best = distance;
                        won = true;
                        winner = j;
                    }
                }
                let mut point_bar = [0.0; 2];
                if won {
                    for d_2 in 0..2 {
                        let difference_2 = point[d_2] - centres[winner][d_2];
                        let difference_bar = 2.0 * difference_2;
                        centres_bar[winner][d_2] = -difference_bar;
                        point_bar[d_2] = difference_bar;
                    }
                }
                (best, point_bar)
            }
        "#]],
    );
}

#[test]
fn a_sum_beside_an_extremum_has_a_loop_of_its_own() {
    check_emit(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut best = f64::INFINITY;
                let mut sum = 0.0;
                for i in 0..x.len() {
                    best = best.min(x[i].exp());
                    sum += x[i];
                }
                best * sum
            }
        },
        &expect![[r#"
            fn f_grad(x: &[f64], x_bar: &mut [f64]) -> f64 {
                ::grad_runtime::__private::prepare("x", x, x_bar);
                let t0 = x.len();
                let mut best = f64::INFINITY;
                let mut sum = 0.0;
                let mut won = false;
                let mut winner = 0;
                for i in 0..t0 {
                    let t1 = x[i];
                    let t2 = ::grad_runtime::__private::float(best);
                    let best_2 = t2.min(t1.exp());
                    let sum_2 = sum + t1;
                    if !(t2 <= best_2) {
                        won = true;
                        winner = i;
                    }
                    best = best_2;
                    sum = sum_2;
                }
                let t3 = if won { x[winner].exp() } else { 0.0 };
                let t4 = ::grad_runtime::__private::float(best);
                let result = t4 * sum;
                if won {
                    x_bar[winner] = sum * t3;
                }
                for i_2 in 0..t0 {
                    x_bar[i_2] += t4;
                }
                result
            }
        "#]],
    );
}

#[test]
fn a_constant_of_the_iteration_that_won_is_there() {
    check_emit(
        quote! {
            fn f(x: &[f64]) -> f64 {
                let mut best = 0.0;
                for i in 0..x.len() {
                    best = best.max(x[i] / 0.5);
                }
                best
            }
        },
        &expect![[r#"
            fn f_grad(x: &[f64], x_bar: &mut [f64]) -> f64 {
                ::grad_runtime::__private::prepare("x", x, x_bar);
                let mut best = 0.0;
                let mut won = false;
                let mut winner = 0;
                for i in 0..x.len() {
                    let best_2 = best.max(x[i] / 0.5);
                    if !(best >= best_2) {
                        won = true;
                        winner = i;
                    }
                    best = best_2;
                }
                if won {
                    x_bar[winner] = 1.0 / 0.5;
                }
                best
            }
        "#]],
    );
}
