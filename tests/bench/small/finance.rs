//! The price of a call option after Black and Scholes.

use std::f64::consts::TAU;

use grad_runtime::differentiable;
use num_dual::DualNum;

/// The share of a normal distribution that is below `x`, after Abramowitz and Stegun.
#[differentiable]
pub(crate) fn normal_below(x: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.231_641_9 * x.abs());
    let tail = t
        * (0.319_381_530
            + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
    let above = (-0.5 * x * x).exp() / TAU.sqrt() * tail;
    if x > 0.0 { 1.0 - above } else { above }
}

#[differentiable]
pub(crate) fn call_price(spot: f64, strike: f64, rate: f64, volatility: f64, years: f64) -> f64 {
    let deviation = volatility * years.sqrt();
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * years) / deviation;
    let d2 = d1 - deviation;
    spot * normal_below(d1) - strike * (-rate * years).exp() * normal_below(d2)
}

/// The share below `x`, and its slope: that of the formula above, which is not quite the density.
fn normal_below_with_slope(x: f64) -> (f64, f64) {
    let t = 1.0 / (1.0 + 0.231_641_9 * x.abs());
    let (a, b, c, d, e) = (0.319_381_530, -0.356_563_782, 1.781_477_937, -1.821_255_978, 1.330_274_429);
    let tail = t * (a + t * (b + t * (c + t * (d + t * e))));
    let rise = a + t * (2.0 * b + t * (3.0 * c + t * (4.0 * d + t * (5.0 * e))));
    let density = (-0.5 * x * x).exp() / TAU.sqrt();
    let above = density * tail;
    (if x > 0.0 { 1.0 - above } else { above }, above * x.abs() + density * rise * 0.231_641_9 * t * t)
}

pub(crate) fn call_price_by_hand(
    spot: f64,
    strike: f64,
    rate: f64,
    volatility: f64,
    years: f64,
) -> (f64, (f64, f64, f64, f64, f64)) {
    let root = years.sqrt();
    let deviation = volatility * root;
    let drift = rate + 0.5 * volatility * volatility;
    let d1 = ((spot / strike).ln() + drift * years) / deviation;
    let d2 = d1 - deviation;
    let discounted = strike * (-rate * years).exp();
    let (below1, slope1) = normal_below_with_slope(d1);
    let (below2, slope2) = normal_below_with_slope(d2);
    let paid = discounted * below2;
    let d2_bar = -discounted * slope2;
    let moneyness_bar = (spot * slope1 + d2_bar) / deviation;
    let deviation_bar = -moneyness_bar * d1 - d2_bar;
    let by_volatility = moneyness_bar * volatility * years + deviation_bar * root;
    let by_years = moneyness_bar * drift + deviation_bar * 0.5 * volatility / root + paid * rate;
    let due = paid + moneyness_bar;
    (
        spot * below1 - paid,
        (below1 + moneyness_bar / spot, -due / strike, due * years, by_volatility, by_years),
    )
}

/// The sensitivities as textbooks have them. They are those of the true distribution function, where most of the chain
/// rule cancels; they agree with those of the formula to seven digits.
pub(crate) fn call_price_in_closed_form(
    spot: f64,
    strike: f64,
    rate: f64,
    volatility: f64,
    years: f64,
) -> (f64, (f64, f64, f64, f64, f64)) {
    let root = years.sqrt();
    let deviation = volatility * root;
    let d1 = ((spot / strike).ln() + (rate + 0.5 * volatility * volatility) * years) / deviation;
    let d2 = d1 - deviation;
    let discount = (-rate * years).exp();
    let (below1, below2) = (normal_below(d1), normal_below(d2));
    let value = spot * below1 - strike * discount * below2;
    let density = (-0.5 * d1 * d1).exp() / TAU.sqrt();
    let by_rate = strike * years * discount * below2;
    let by_volatility = spot * density * root;
    let by_years = rate * strike * discount * below2 + 0.5 * spot * density * volatility / root;
    (value, (below1, -discount * below2, by_rate, by_volatility, by_years))
}

fn normal_below_over<D: DualNum<f64> + Copy>(x: D) -> D {
    let t = (x.abs() * 0.231_641_9 + 1.0).recip();
    let tail = t
        * (t * (t * (t * (t * 1.330_274_429 - 1.821_255_978) + 1.781_477_937) - 0.356_563_782)
            + 0.319_381_530);
    let above = (x * x * -0.5).exp() / TAU.sqrt() * tail;
    if x.re() > 0.0 { -above + 1.0 } else { above }
}

pub(crate) fn call_price_over<D: DualNum<f64> + Copy>([spot, strike, rate, volatility, years]: [D; 5]) -> D {
    let deviation = volatility * years.sqrt();
    let d1 = ((spot / strike).ln() + (rate + volatility * volatility * 0.5) * years) / deviation;
    let d2 = d1 - deviation;
    spot * normal_below_over(d1) - strike * (-rate * years).exp() * normal_below_over(d2)
}
