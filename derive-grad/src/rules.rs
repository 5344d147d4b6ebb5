//! THE TABLE: every primitive of the language and its derivative, one line each.
//!
//! A line reads: primal, then `operand: ∂y/∂operand` for each operand, as ordinary Rust over the operands and
//! the result. `n: i32` after the primal declares an inert operand, one without a derivative. `F` is the float
//! type of the call. Literals carry no suffix, so that a line serves `f32` and `f64` alike.
//!
//! Two flags may close a line. `singular`: a partial can be infinite where the value is finite, so a zero
//! adjoint must stay zero instead of becoming `0 * inf`. `cheap`: computing the value again costs no more than
//! keeping it.
//!
//! Always true: each operand that is not inert has a partial, `0.0` where nothing flows; a partial that can
//! name the result does, unless that loses digits; and where a function is not smooth, its derivative is that
//! of the operand or branch that produced the value. Where the value is NaN, the partial is not specified.

// The columns are the table; rustfmt leaves the inside of macro calls in braces alone.
macro_rules! for_each_rule {
    ($callback:ident) => { $callback! {
        // Operators.
        y = -x    => x: -1.0, cheap;
        y = a + b => a: 1.0, b: 1.0, cheap;
        y = a - b => a: 1.0, b: -1.0, cheap;
        y = a * b => a: b, b: a, cheap;
        y = a / b => a: 1.0 / b, b: -y / b;
        // The quotient that the remainder belongs to, read off the remainder: `1.0 % 0.1` took 0.1 away nine
        // times, though `1.0 / 0.1` rounds to ten.
        y = a % b => a: 1.0, b: ((y - a) / b).round();

        // Steps and corners.
        y = x.abs()             => x: if x < 0.0 { -1.0 } else if x > 0.0 { 1.0 } else { 0.0 }, cheap;
        y = x.signum()          => x: 0.0, cheap;
        y = x.floor()           => x: 0.0, cheap;
        y = x.ceil()            => x: 0.0, cheap;
        y = x.round()           => x: 0.0, cheap;
        y = x.round_ties_even() => x: 0.0, cheap;
        y = x.trunc()           => x: 0.0, cheap;
        y = x.fract()           => x: 1.0, cheap;
        // The operand that was returned: the first on a tie, the one that is a number beside a NaN.
        y = a.max(b)            => a: if a == y { 1.0 } else { 0.0 },
                                   b: if a == y { 0.0 } else { 1.0 }, cheap;
        y = a.min(b)            => a: if a == y { 1.0 } else { 0.0 },
                                   b: if a == y { 0.0 } else { 1.0 }, cheap;
        y = x.clamp(lo, hi)     => x: if x == y { 1.0 } else { 0.0 },
                                   lo: if x < lo { 1.0 } else { 0.0 },
                                   hi: if x > hi { 1.0 } else { 0.0 }, cheap;
        // The result has the sign bit of `s` even where `s` is NaN.
        y = x.copysign(s)       => x: x.signum() * y.signum(), s: 0.0, cheap;
        y = a.div_euclid(b)     => a: 0.0, b: 0.0;
        y = a.rem_euclid(b)     => a: 1.0, b: ((y - a) / b).round();

        // Powers and roots.
        // Without hardware support `mul_add` is a library call, and so not cheap.
        y = x.mul_add(a, b)   => x: a, a: x, b: 1.0;
        y = x.recip()         => x: -y * y;
        y = x.sqrt()          => x: 0.5 / y, singular;
        y = x.cbrt()          => x: 1.0 / (3.0 * y * y), singular;
        // Without the guards a zero operand would make `0 * inf`.
        y = x.powi(n), n: i32 => x: if n == 0 { 0.0 } else { (n as F) * x.powi(n.wrapping_sub(1)) };
        y = x.powf(p)         => x: if p == 0.0 { 0.0 } else { p * x.powf(p - 1.0) },
                                 p: if y == 0.0 || (x == 0.0 && p == 0.0) { 0.0 } else { y * x.ln() },
                                 singular;
        // Zero at the origin, where the norm has no derivative: the subgradient of least norm.
        y = a.hypot(b)        => a: if y == 0.0 { 0.0 } else { a / y }, b: if y == 0.0 { 0.0 } else { b / y };

        // Exponentials and logarithms.
        y = x.exp()    => x: y;
        y = x.exp2()   => x: 0.6931471805599453 * y; // ln 2
        y = x.exp_m1() => x: x.exp(); // `y + 1.0` loses every digit where `y` is close to -1
        y = x.ln()     => x: 1.0 / x;
        y = x.ln_1p()  => x: 1.0 / (1.0 + x);
        y = x.log2()   => x: 1.4426950408889634 / x; // 1 / ln 2
        y = x.log10()  => x: 0.4342944819032518 / x; // 1 / ln 10
        y = x.log(b)   => x: 1.0 / (x * b.ln()), b: -y / (b * b.ln()), singular;

        // Angles and their inverses. Factored forms keep the digits near the ends of the domain.
        y = x.sin()        => x: x.cos();
        y = x.cos()        => x: -x.sin();
        y = x.tan()        => x: 1.0 + y * y;
        y = x.asin()       => x: 1.0 / ((1.0 - x) * (1.0 + x)).sqrt(), singular;
        y = x.acos()       => x: -1.0 / ((1.0 - x) * (1.0 + x)).sqrt(), singular;
        y = x.atan()       => x: 1.0 / (1.0 + x * x);
        // `hypot`, because squares of small operands vanish. Zero at the origin, where no direction is
        // better than another.
        y = a.atan2(b)     => a: if a == 0.0 && b == 0.0 { 0.0 } else { b / a.hypot(b) / a.hypot(b) },
                              b: if a == 0.0 && b == 0.0 { 0.0 } else { -a / a.hypot(b) / a.hypot(b) };
        y = x.to_degrees() => x: 57.29577951308232, cheap; // 180 / pi
        y = x.to_radians() => x: 0.017453292519943295, cheap; // pi / 180

        // Hyperbolic functions and their inverses.
        y = x.sinh()  => x: x.cosh();
        y = x.cosh()  => x: x.sinh();
        y = x.tanh()  => x: 1.0 - y * y;
        y = x.asinh() => x: 1.0 / x.hypot(1.0); // the square of a large operand would overflow
        y = x.acosh() => x: 1.0 / ((x - 1.0).sqrt() * (x + 1.0).sqrt()), singular;
        y = x.atanh() => x: 1.0 / ((1.0 - x) * (1.0 + x));
    } };
}

pub(crate) mod expand;
pub(crate) mod lookup;
mod partial;

#[cfg(test)]
pub(crate) use compiled::{evaluate, partial, single};

/// The same lines, read by rustc instead of by this crate: the tests hold the two readings against each other.
#[cfg(test)]
mod compiled {
    use super::lookup::position;
    use crate::ir::Primitive;

    macro_rules! compile {
        ($(
            $y:ident = $primal:expr $(, $inert:ident: $type:ident)* => $($name:ident $(: $partial:expr)?),+;
        )+) => {
            pub(super) const LINES: &[(Value, Partial)] = &[$((
                |read| {
                    $($(let $name = { let _ = stringify!($partial); read(stringify!($name)) };)?)+
                    $(let $inert = read(stringify!($inert)) as $type;)*
                    $primal
                },
                |read, operand, $y| {
                    $($(let $name = { let _ = stringify!($partial); read(stringify!($name)) };)?)+
                    $(let $inert = read(stringify!($inert)) as $type;)*
                    $($(if operand == stringify!($name) { return $partial; })?)+
                    panic!("`{operand}` has no partial")
                },
            )),+];
        };
    }

    macro_rules! compile_for {
        ($module:ident, $float:ident) => {
            #[allow(
                unused_variables,
                clippy::approx_constant,
                clippy::cast_lossless,
                clippy::cast_possible_truncation,
                clippy::cast_precision_loss,
                clippy::excessive_precision,
                clippy::float_cmp,
                reason = "the lines serve every float type, and name constants by their digits"
            )]
            pub(crate) mod $module {
                use super::{Primitive, position};

                type F = $float;
                type Read<'a> = &'a dyn Fn(&str) -> F;
                type Value = fn(Read<'_>) -> F;
                type Partial = fn(Read<'_>, &str, F) -> F;

                for_each_rule!(compile);

                /// The value of a primitive; an inert operand comes as a float and is cast.
                pub(crate) fn evaluate(primitive: Primitive, operands: &[F]) -> F {
                    let (line, names) = position(primitive);
                    LINES[line].0(&|name| value_of(name, names, operands))
                }

                /// The partial of a primitive in one operand, where `y` is its value.
                pub(crate) fn partial(primitive: Primitive, operand: usize, operands: &[F], y: F) -> F {
                    let (line, names) = position(primitive);
                    LINES[line].1(&|name| value_of(name, names, operands), names[operand], y)
                }

                fn value_of(name: &str, names: &[&str], operands: &[F]) -> F {
                    assert_eq!(names.len(), operands.len());
                    operands[names.iter().position(|known| *known == name).expect("an operand of the line")]
                }
            }
        };
    }

    compile_for!(double, f64);
    compile_for!(single, f32);

    pub(crate) use double::{evaluate, partial};
}
