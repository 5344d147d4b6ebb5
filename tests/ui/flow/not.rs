// `!` of a type of the user, on an active value.

use grad_runtime::differentiable;

struct Meters(f64);

impl std::ops::Not for Meters {
    type Output = f64;
    fn not(self) -> f64 {
        self.0
    }
}

#[differentiable]
fn f(x: f64) -> f64 {
    let m = !Meters(x);
    m * 2.0
}

fn main() {}
