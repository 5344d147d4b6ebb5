//! Numbers whose type is told somewhere else than where they are written. As numbers of another type they would be
//! other numbers.

use crate::oracle::{SIZES, closed, holds, samples, twice};

/// A third of a third, in single precision.
fn ninth() -> f64 {
    f64::from(1.0_f32 / 3.0 / 3.0)
}

twice! {
    #[differentiable]
    fn in_the_next_line(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        for v in x {
            let third = 1.0 / 3.0;
            let ninth: f32 = third / 3.0;
            y += ninth as f64 * v * y;
        }
        y
    }

    #[differentiable]
    #[allow(clippy::no_effect_underscore_binding, reason = "its type counts")]
    fn at_what_is_not_used(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        for v in x {
            let third = 1.0 / 3.0;
            let ninth = third / 3.0;
            let _sum: f32 = third + ninth;
            y += ninth as f64 * v * y;
        }
        y
    }

    #[differentiable]
    #[allow(clippy::never_loop, clippy::eq_op, reason = "what counts is the type of what comes out")]
    fn behind_a_loop(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        for v in x {
            let mut quotient = 1.0;
            for _ in 0..2 {
                quotient /= 3.0;
            }
            let ninth: f32 = quotient;
            let one: f32 = loop {
                break 3.0 / 3.0;
            };
            y += (one * ninth) as f64 * v * y;
        }
        y
    }

    #[differentiable]
    fn in_a_loop_within(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        for v in x {
            let mut quotient = 9.0;
            for _ in 0..2 {
                for _ in 0..2 {
                    let quarter: f32 = quotient;
                    quotient = quarter / 3.0;
                }
            }
            y += quotient as f64 * v * y;
        }
        y
    }

    #[differentiable]
    fn in_a_pattern(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        for v in x {
            let [third, .., three]: [f32; 3] = [1.0 / 3.0, 0.0, 3.0];
            y += (third / three) as f64 * v * y;
        }
        y
    }

    #[differentiable]
    fn behind_a_reference(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        for v in x {
            let third: &f32 = &(1.0 / 3.0);
            let threes: &[f32] = &[0.0, 3.0];
            y += (third / threes[1]) as f64 * v * y;
        }
        y
    }

    #[differentiable]
    fn of_a_copy_that_changes(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        for v in x {
            let third = 1.0 / 3.0;
            let mut ninth: f32 = third;
            let again = &mut ninth;
            *again /= 3.0;
            y += ninth as f64 * v * y + (third / 3.0 - ninth) as f64;
        }
        y
    }

    #[test]
    fn numbers_have_the_type_that_is_told() {
        for n in SIZES {
            let (x, z) = (samples(n, 3), 0.6);
            let ninth = ninth();
            let slope = x.iter().map(|v| 1.0 + ninth * v).product::<f64>();
            closed(&holds!(in_the_next_line_grad = in_the_next_line(&x, z)).1, &slope, 1e-14);
            closed(&holds!(at_what_is_not_used_grad = at_what_is_not_used(&x, z)).1, &slope, 1e-14);
            closed(&holds!(behind_a_loop_grad = behind_a_loop(&x, z)).1, &slope, 1e-14);
            closed(&holds!(in_a_loop_within_grad = in_a_loop_within(&x, z)).1, &slope, 1e-14);
            closed(&holds!(in_a_pattern_grad = in_a_pattern(&x, z)).1, &slope, 1e-14);
            closed(&holds!(behind_a_reference_grad = behind_a_reference(&x, z)).1, &slope, 1e-14);
            closed(&holds!(of_a_copy_that_changes_grad = of_a_copy_that_changes(&x, z)).1, &slope, 1e-14);
        }
    }

    #[differentiable]
    fn integers(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        for v in x {
            let [large, rest @ ..]: [i64; 2] = [3_000_000_000, 3];
            let far: &i64 = &3_000_000_000;
            let power = 1 << 40;
            let one: u64 = power >> 40;
            let mut wide = 70_000;
            for _ in 0..2 {
                wide *= 70_000;
            }
            let wide: i64 = wide;
            y += 1e-9 * (large / rest[0] * one as i64) as f64 * v * y;
            y += 1e-10 * (far + wide % 7) as f64 * v;
        }
        y
    }

    #[test]
    fn integers_are_as_wide_as_is_told() {
        for n in SIZES {
            let (x, z) = (samples(n, 4), 0.6);
            holds!(integers_grad = integers(&x, z));
        }
    }

    #[differentiable]
    fn compared_with_text(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        for v in x {
            let name = String::from("sine");
            y = if name == "sine" { (y * v).sin() } else { y };
        }
        y
    }

    #[test]
    fn text_is_a_reference_already() {
        for n in SIZES {
            let (x, z) = (samples(n, 4), 0.6);
            holds!(compared_with_text_grad = compared_with_text(&x, z));
        }
    }
}

#[grad_runtime::differentiable]
mod by_calls {
    use grad_runtime::differentiable;

    fn divided(quotient: f32) -> f32 {
        quotient / 3.0
    }

    fn divide(quotient: &mut f32) {
        *quotient /= 3.0;
    }

    fn first_by_second(numbers: &[f32; 2]) -> f32 {
        numbers[0] / numbers[1]
    }

    #[differentiable]
    pub(super) fn carried(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        for v in x {
            let mut quotient = 1.0;
            for _ in 0..2 {
                quotient = divided(quotient);
            }
            y += quotient as f64 * v * y;
        }
        y
    }

    #[differentiable]
    pub(super) fn lent(x: &[f64], z: f64) -> f64 {
        let mut y = z;
        for v in x {
            let mut quotient = 1.0;
            divide(&mut quotient);
            let numbers = [1.0 / 3.0, 3.0];
            y += (quotient / 3.0) as f64 * v * y
                + (first_by_second(&numbers) - numbers[0] / numbers[1]) as f64;
        }
        y
    }
}

#[test]
fn numbers_have_the_type_of_the_parameters_of_a_helper() {
    use by_calls::{carried, carried_grad, lent, lent_grad};
    for n in SIZES {
        let (x, z) = (samples(n, 3), 0.6);
        let slope = x.iter().map(|v| 1.0 + ninth() * v).product::<f64>();
        closed(&holds!(carried_grad = carried(&x, z)).1, &slope, 1e-14);
        closed(&holds!(lent_grad = lent(&x, z)).1, &slope, 1e-14);
    }
}
