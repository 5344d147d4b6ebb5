//! A network of three neurons learns the exclusive or of two inputs by walking down the gradient of its error.

use grad_runtime::differentiable;

/// Two inputs and what the network should answer.
const CASES: [[f64; 3]; 4] = [[0.0, 0.0, 0.0], [0.0, 1.0, 1.0], [1.0, 0.0, 1.0], [1.0, 1.0, 0.0]];

const ROUNDS: u32 = 500;
const LEARNING_RATE: f64 = 0.1;

/// How far the answers of the network are from what they should be, squared and summed over the cases.
///
/// There are two hidden neurons and one that looks at them; each has two weights and a bias.
#[differentiable(wrt(weights))]
fn error(weights: &[f64; 9], cases: &[[f64; 3]]) -> f64 {
    let mut sum = 0.0;
    for case in cases {
        let left = (weights[0] * case[0] + weights[1] * case[1] + weights[2]).tanh();
        let right = (weights[3] * case[0] + weights[4] * case[1] + weights[5]).tanh();
        let answer = weights[6] * left + weights[7] * right + weights[8];
        let miss = answer - case[2];
        sum += miss * miss;
    }
    sum
}

fn main() {
    let mut random = fastrand::Rng::with_seed(3);
    let mut weights = [0.0; 9].map(|_: f64| 2.0 * random.f64() - 1.0);
    let mut gradient = [0.0; 9];

    for round in 0..=ROUNDS {
        let error = error_grad(&weights, &CASES, &mut gradient);
        if round % (ROUNDS / 5) == 0 {
            println!("after {round:4} rounds the error is {error:.6}");
        }
        for (weight, slope) in weights.iter_mut().zip(&gradient) {
            *weight -= LEARNING_RATE * slope;
        }
    }

    for case in CASES {
        let [a, b, expected] = case;
        println!(
            "{a} xor {b} is {expected}; the network misses by {:.6}",
            error(&weights, &[case]).sqrt()
        );
    }
}
