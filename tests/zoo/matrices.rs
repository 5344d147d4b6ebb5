//! Small dense linear algebra by value: products, forms, determinants, elimination with pivots, convolutions.

use crate::check::zoo;
use grad_runtime::differentiable;

#[differentiable]
fn product_norm<const N: usize>(a: [[f64; N]; N], b: [[f64; N]; N]) -> f64 {
    let mut sum = 0.0;
    for i in 0..N {
        for j in 0..N {
            let mut entry = 0.0;
            for k in 0..N {
                entry += a[i][k] * b[k][j];
            }
            sum += entry * entry;
        }
    }
    sum
}

#[test]
fn a_product_of_matrices_of_any_size() {
    crate::check::differences(
        |(a, b)| product_norm::<2>(a, b),
        |(a, b)| product_norm_grad::<2>(a, b),
        &[([[1.0, 2.0], [3.0, 4.0]], [[0.5, -1.0], [2.0, 0.25]])],
    );
    crate::check::differences(
        |(a, b)| product_norm::<3>(a, b),
        |(a, b)| product_norm_grad::<3>(a, b),
        &[([[0.1, 0.2, 0.3], [1.0, -1.0, 0.5], [0.3, 0.7, 0.9]], [[0.5; 3]; 3])],
    );
    assert_eq!(product_norm_grad::<0>([], []), (0.0, ([], [])));
}

#[test]
fn both_operands_may_be_the_same_matrix() {
    let a = [[1.0, 2.0], [3.0, 4.0]];
    crate::check::differences(
        |(m,)| product_norm(m, m),
        |(m,): ([[f64; 2]; 2],)| {
            let (value, (left, right)) = product_norm_grad(m, m);
            (
                value,
                [
                    [left[0][0] + right[0][0], left[0][1] + right[0][1]],
                    [left[1][0] + right[1][0], left[1][1] + right[1][1]],
                ],
            )
        },
        &[(a,)],
    );
}

#[differentiable]
fn mean_square<const N: usize>(x: [f64; N]) -> f64 {
    let mut sum = 0.0;
    for i in 0..N {
        sum += x[i] * x[i];
    }
    if N == 0 { 0.0 } else { sum / N as f64 }
}

#[test]
fn lengths_zero_one_two_and_seven() {
    assert_eq!(mean_square_grad([]), (0.0, []));
    assert_eq!(mean_square_grad([3.0]), (9.0, [6.0]));
    assert_eq!(mean_square_grad([3.0, 1.0]), (5.0, [3.0, 1.0]));
    assert_eq!(mean_square_grad([7.0; 7]), (49.0, [2.0; 7]));
}

zoo! {
    fn a_square_of_a_matrix(m: [[f64; 2]; 2]) -> f64 {
        let mut square = [[0.0; 2]; 2];
        for i in 0..2 {
            for j in 0..2 {
                for k in 0..2 {
                    square[i][j] += m[i][k] * m[k][j];
                }
            }
        }
        square[0][0] * square[1][1] - square[0][1] * square[1][0]
    }
    gradient {
        let twice = 2.0 * (m[0][0] * m[1][1] - m[0][1] * m[1][0]);
        [[twice * m[1][1], -twice * m[1][0]], [-twice * m[0][1], twice * m[0][0]]]
    };
    at ([[1.0, 2.0], [3.0, 5.0]]), ([[1.0, 2.0], [0.5, 1.0]]);
}

zoo! {
    fn a_transpose_then_a_product(m: [[f64; 3]; 2], x: [f64; 2]) -> f64 {
        let mut transposed = [[0.0; 2]; 3];
        for i in 0..2 {
            for j in 0..3 {
                transposed[j][i] = m[i][j];
            }
        }
        let mut sum = 0.0;
        for j in 0..3 {
            let entry = transposed[j][0] * x[0] + transposed[j][1] * x[1];
            sum += entry * entry;
        }
        sum
    }
    at ([[1.0, 2.0, 3.0], [-1.0, 0.5, 0.25]], [0.3, 0.7]);
}

zoo! {
    fn a_bilinear_form(x: [f64; 2], a: [[f64; 2]; 2], y: [f64; 2]) -> f64 {
        let mut sum = 0.0;
        for i in 0..2 {
            for j in 0..2 {
                sum += x[i] * a[i][j] * y[j];
            }
        }
        sum
    }
    gradient (
        [a[0][0] * y[0] + a[0][1] * y[1], a[1][0] * y[0] + a[1][1] * y[1]],
        [[x[0] * y[0], x[0] * y[1]], [x[1] * y[0], x[1] * y[1]]],
        [a[0][0] * x[0] + a[1][0] * x[1], a[0][1] * x[0] + a[1][1] * x[1]]
    );
    at ([1.0, 2.0], [[3.0, 4.0], [5.0, 6.0]], [7.0, 8.0]);
}

zoo! {
    fn a_quadratic_form(x: [f64; 3], a: [[f64; 3]; 3]) -> f64 {
        let mut y = [0.0; 3];
        for i in 0..3 {
            for j in 0..3 {
                y[i] += a[i][j] * x[j];
            }
        }
        x[0] * y[0] + x[1] * y[1] + x[2] * y[2]
    }
    at ([1.0, -2.0, 0.5], [[1.0, 2.0, 3.0], [0.5, 1.0, -1.0], [0.0, 2.0, 4.0]]);
}

zoo! {
    fn a_determinant_by_cofactors(m: [[f64; 3]; 3]) -> f64 {
        m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
            - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
            + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0])
    }
    at ([[2.0, 1.0, 0.5], [-1.0, 3.0, 0.25], [0.3, 0.7, 4.0]]), ([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]]);
}

zoo! {
    fn a_determinant_by_elimination(m: [[f64; 3]; 3]) -> f64 {
        let mut u = m;
        let mut determinant = 1.0;
        for k in 0..3 {
            determinant *= u[k][k];
            for i in k + 1..3 {
                let factor = u[i][k] / u[k][k];
                for j in k..3 {
                    u[i][j] -= factor * u[k][j];
                }
            }
        }
        determinant
    }
    gradient [
        [
            m[1][1] * m[2][2] - m[1][2] * m[2][1],
            m[1][2] * m[2][0] - m[1][0] * m[2][2],
            m[1][0] * m[2][1] - m[1][1] * m[2][0]
        ],
        [
            m[0][2] * m[2][1] - m[0][1] * m[2][2],
            m[0][0] * m[2][2] - m[0][2] * m[2][0],
            m[0][1] * m[2][0] - m[0][0] * m[2][1]
        ],
        [
            m[0][1] * m[1][2] - m[0][2] * m[1][1],
            m[0][2] * m[1][0] - m[0][0] * m[1][2],
            m[0][0] * m[1][1] - m[0][1] * m[1][0]
        ]
    ];
    at ([[2.0, 1.0, 0.5], [-1.0, 3.0, 0.25], [0.3, 0.7, 4.0]]);
}

zoo! {
    fn a_linear_system_by_elimination_with_pivots(m: [[f64; 3]; 3], right: [f64; 3]) -> f64 {
        let mut a = m;
        let mut b = right;
        for k in 0..3 {
            let mut pivot = k;
            for i in k + 1..3 {
                if a[i][k].abs() > a[pivot][k].abs() {
                    pivot = i;
                }
            }
            if pivot != k {
                let row = a[k];
                a[k] = a[pivot];
                a[pivot] = row;
                (b[k], b[pivot]) = (b[pivot], b[k]);
            }
            for i in k + 1..3 {
                let factor = a[i][k] / a[k][k];
                for j in k..3 {
                    a[i][j] -= factor * a[k][j];
                }
                b[i] -= factor * b[k];
            }
        }
        let mut x = [0.0; 3];
        for i in (0..3).rev() {
            let mut sum = b[i];
            for j in i + 1..3 {
                sum -= a[i][j] * x[j];
            }
            x[i] = sum / a[i][i];
        }
        x[0] + 2.0 * x[1] + 3.0 * x[2]
    }
    at ([[0.0, 1.0, 0.5], [-1.0, 3.0, 0.25], [0.3, 0.7, 4.0]], [1.0, 2.0, 3.0]),
       ([[0.5, 1.0, 2.0], [4.0, -1.0, 0.5], [0.3, 3.0, 1.0]], [1.0, -1.0, 0.5]);
}

zoo! {
    fn a_convolution_of_polynomials(a: [f64; 3], b: [f64; 4]) -> f64 {
        let mut c = [0.0; 6];
        for i in 0..3 {
            for j in 0..4 {
                c[i + j] += a[i] * b[j];
            }
        }
        let mut sum = 0.0;
        for k in 0..6 {
            sum += c[k] * c[k] * (k as f64 + 1.0);
        }
        sum
    }
    at ([1.0, -2.0, 0.5], [2.0, 0.25, -1.0, 3.0]);
}

zoo! {
    fn two_layers_of_neurons(w: [[f64; 2]; 3], v: [f64; 3], x: [f64; 2], target: f64) -> f64 {
        let mut output = 0.0;
        for i in 0..3 {
            let mut sum = 0.0;
            for j in 0..2 {
                sum += w[i][j] * x[j];
            }
            output += v[i] * sum.tanh();
        }
        (output - target) * (output - target)
    }
    at ([[0.5, -0.3], [0.2, 0.8], [-0.7, 0.1]], [1.0, -0.5, 0.25], [0.9, -1.2], 0.4);
}
