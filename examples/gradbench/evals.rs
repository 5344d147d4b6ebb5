//! The inputs and outputs of the evals, and which function of the objectives answers which request.

use grad_runtime::Workspace;
use serde::de::{DeserializeOwned, Deserializer};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::ba::Ba;
use crate::objectives::{gmm, hello, llsq, lse, lstm, ode};
use crate::timing::{Runs, Timing, run};

/// What came out, and how long each run took.
pub(crate) struct Evaluated {
    pub(crate) output: Value,
    pub(crate) timings: Vec<Timing>,
}

type Function = fn(Value) -> serde_json::Result<Evaluated>;

/// The functions of an eval by their names, or none if the eval is not known.
pub(crate) fn functions(module: &str) -> Option<[(&'static str, Function); 2]> {
    Some(match module {
        "ba" => [("objective", |x| timed(x, Ba::objective)), ("jacobian", |x| timed(x, Ba::jacobian))],
        "gmm" => [("objective", |x| timed(x, Gmm::objective)), ("jacobian", |x| timed(x, Gmm::jacobian))],
        "hello" => [("square", |x| timed(x, Hello::square)), ("double", |x| timed(x, Hello::double))],
        "llsq" => [("primal", |x| timed(x, Llsq::primal)), ("gradient", |x| timed(x, Llsq::gradient))],
        "lse" => [("primal", |x| timed(x, Lse::primal)), ("gradient", |x| timed(x, Lse::gradient))],
        "lstm" => {
            [("objective", |x| timed(x, Lstm::objective)), ("jacobian", |x| timed_in(x, Lstm::jacobian))]
        }
        "ode" => [("primal", |x| timed(x, Ode::primal)), ("gradient", |x| timed_in(x, Ode::gradient))],
        _ => return None,
    })
}

/// Reads an input, runs a function on it as often as the input says, and writes the output.
fn timed<I, O>(input: Value, function: fn(&I, &mut O)) -> serde_json::Result<Evaluated>
where
    I: DeserializeOwned,
    O: Default + Serialize,
{
    timed_in(input, |input, _, output| function(input, output))
}

/// The same with memory that is there again in the next run.
fn timed_in<I, O>(
    input: Value,
    function: impl Fn(&I, &mut Workspace, &mut O),
) -> serde_json::Result<Evaluated>
where
    I: DeserializeOwned,
    O: Default + Serialize,
{
    let runs = if input.is_object() { Runs::deserialize(&input)? } else { Runs::default() };
    let input = serde_json::from_value(input)?;
    let mut workspace = Workspace::new();
    let (output, timings) = run(&runs, |output| function(&input, &mut workspace, output));
    Ok(Evaluated { output: serde_json::to_value(output)?, timings })
}

/// The rows of a matrix one after another.
fn flat<'de, D: Deserializer<'de>>(matrix: D) -> Result<Vec<f64>, D::Error> {
    Vec::<Vec<f64>>::deserialize(matrix).map(|rows| rows.concat())
}

#[derive(Deserialize)]
#[serde(transparent)]
struct Hello {
    x: f64,
}

impl Hello {
    fn square(&self, y: &mut f64) {
        *y = hello::square(self.x);
    }

    fn double(&self, dx: &mut f64) {
        *dx = hello::square_grad(self.x).1;
    }
}

#[derive(Deserialize)]
struct Lse {
    x: Vec<f64>,
}

impl Lse {
    fn primal(&self, y: &mut f64) {
        *y = lse::log_sum_exp(&self.x);
    }

    fn gradient(&self, dx: &mut Vec<f64>) {
        dx.resize(self.x.len(), 0.0);
        lse::log_sum_exp_grad(&self.x, dx);
    }
}

#[derive(Deserialize)]
struct Llsq {
    x: Vec<f64>,
    n: usize,
}

impl Llsq {
    fn primal(&self, y: &mut f64) {
        *y = llsq::half_squares(&self.x, self.n);
    }

    fn gradient(&self, dx: &mut Vec<f64>) {
        dx.resize(self.x.len(), 0.0);
        llsq::half_squares_grad(&self.x, self.n, dx);
    }
}

#[derive(Deserialize)]
struct Gmm {
    alpha: Vec<f64>,
    #[serde(deserialize_with = "flat")]
    mu: Vec<f64>,
    #[serde(deserialize_with = "flat")]
    q: Vec<f64>,
    #[serde(deserialize_with = "flat")]
    l: Vec<f64>,
    #[serde(deserialize_with = "flat")]
    x: Vec<f64>,
    gamma: f64,
    m: usize,
}

impl Gmm {
    fn objective(&self, y: &mut f64) {
        *y = gmm::log_posterior(&self.alpha, &self.mu, &self.q, &self.l, &self.x, self.gamma, self.m);
    }

    fn jacobian(&self, bars: &mut GmmGradient) {
        bars.alpha.resize(self.alpha.len(), 0.0);
        bars.mu.resize(self.mu.len(), 0.0);
        bars.q.resize(self.q.len(), 0.0);
        bars.l.resize(self.l.len(), 0.0);
        let GmmGradient { alpha, mu, q, l } = bars;
        gmm::log_posterior_grad(
            &self.alpha,
            &self.mu,
            &self.q,
            &self.l,
            &self.x,
            self.gamma,
            self.m,
            alpha,
            mu,
            q,
            l,
        );
    }
}

/// The gradient as it is computed.
#[derive(Clone, Default, Serialize)]
#[serde(into = "GmmRows")]
struct GmmGradient {
    alpha: Vec<f64>,
    mu: Vec<f64>,
    q: Vec<f64>,
    l: Vec<f64>,
}

/// The gradient as it is written: a row for each component.
#[derive(Serialize)]
struct GmmRows {
    alpha: Vec<f64>,
    mu: Vec<Vec<f64>>,
    q: Vec<Vec<f64>>,
    l: Vec<Vec<f64>>,
}

impl From<GmmGradient> for GmmRows {
    fn from(bars: GmmGradient) -> Self {
        let k = bars.alpha.len();
        let rows = |flat: &[f64]| {
            let width = flat.len() / k;
            (0..k).map(|row| flat[row * width..][..width].to_vec()).collect()
        };
        Self { mu: rows(&bars.mu), q: rows(&bars.q), l: rows(&bars.l), alpha: bars.alpha }
    }
}

#[derive(Deserialize)]
struct Ode {
    x: Vec<f64>,
    s: usize,
}

impl Ode {
    fn primal(&self, y: &mut Vec<f64>) {
        y.resize(self.x.len(), 0.0);
        ode::solve(&self.x, self.s, y);
    }

    fn gradient(&self, workspace: &mut Workspace, dx: &mut Vec<f64>) {
        dx.resize(self.x.len(), 0.0);
        ode::last_grad_in(workspace, &self.x, self.s, dx);
    }
}

#[derive(Deserialize)]
struct Lstm {
    #[serde(deserialize_with = "flat")]
    main_params: Vec<f64>,
    #[serde(deserialize_with = "flat")]
    extra_params: Vec<f64>,
    #[serde(deserialize_with = "flat")]
    state: Vec<f64>,
    #[serde(deserialize_with = "flat")]
    sequence: Vec<f64>,
}

impl Lstm {
    fn objective(&self, y: &mut f64) {
        *y = lstm::loss(&self.main_params, &self.extra_params, &self.state, &self.sequence);
    }

    /// The gradients of the main and of the extra parameters, one after the other.
    fn jacobian(&self, workspace: &mut Workspace, bars: &mut Vec<f64>) {
        bars.resize(self.main_params.len() + self.extra_params.len(), 0.0);
        let (main, extra) = bars.split_at_mut(self.main_params.len());
        let Self { main_params, extra_params, state, sequence } = self;
        lstm::loss_grad_in(workspace, main_params, extra_params, state, sequence, main, extra);
    }
}
