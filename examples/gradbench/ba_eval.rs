//! The input and the outputs of bundle adjustment: a vector of misses, and a sparse matrix of their derivatives.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::objectives::ba::{miss, miss_vjp, weight_miss, weight_miss_grad};

/// The derivatives of a miss: by the camera, the point and the weight.
const WIDTH: usize = 11 + 3 + 1;

/// How much of the vectors of a sparse matrix is written: what belongs to the first observation, and the last number.
const WRITTEN: usize = 2 * WIDTH;

/// The parameters of a camera.
type Camera = [f64; 11];

/// What is known, in the form in which it is sent: one camera stands for all, and so on.
#[derive(Deserialize)]
struct Sent {
    n: usize,
    m: usize,
    p: usize,
    cam: Camera,
    x: [f64; 3],
    w: f64,
    feat: [f64; 2],
}

/// Cameras, points, and observations of points by cameras.
#[derive(Deserialize)]
#[serde(from = "Sent")]
pub(crate) struct Ba {
    cameras: Vec<Camera>,
    points: Vec<[f64; 3]>,
    weights: Vec<f64>,
    features: Vec<[f64; 2]>,
    /// Which camera sees which point.
    observations: Vec<(usize, usize)>,
}

impl From<Sent> for Ba {
    fn from(sent: Sent) -> Self {
        Self {
            cameras: vec![sent.cam; sent.n],
            points: vec![sent.x; sent.m],
            weights: vec![sent.w; sent.p],
            features: vec![sent.feat; sent.p],
            observations: (0..sent.p).map(|i| (i % sent.n, i % sent.m)).collect(),
        }
    }
}

impl Ba {
    /// Camera, point, weight and feature of each observation.
    fn observed(&self) -> impl Iterator<Item = (Camera, [f64; 3], f64, [f64; 2])> {
        let rest = self.weights.iter().zip(&self.features);
        self.observations.iter().zip(rest).map(|((camera, point), (weight, feature))| {
            (self.cameras[*camera], self.points[*point], *weight, *feature)
        })
    }

    pub(crate) fn objective(&self, misses: &mut Misses) {
        misses.of_points.clear();
        misses
            .of_points
            .extend(self.observed().map(|(camera, x, weight, seen)| miss(camera, x, weight, seen)));
        misses.of_weights.clear();
        misses.of_weights.extend(self.weights.iter().map(|weight| weight_miss(*weight)));
    }

    /// The derivatives of all misses: two rows for each observation, and one for each weight.
    pub(crate) fn jacobian(&self, matrix: &mut Sparse) {
        let (first_point, first_weight) =
            (11 * self.cameras.len(), 11 * self.cameras.len() + 3 * self.points.len());
        matrix.clear();
        for (i, (camera, x, weight, feature)) in self.observed().enumerate() {
            let (of_camera, of_point) = self.observations[i];
            for seed in [[1.0, 0.0], [0.0, 1.0]] {
                // A pullback gives one row, and is used up.
                let (_, pullback) = miss_vjp(camera, x, weight, feature);
                let (camera_bar, x_bar, weight_bar) = pullback(seed);
                matrix.cols.extend(11 * of_camera..11 * of_camera + 11);
                matrix.vals.extend(camera_bar);
                matrix.cols.extend(first_point + 3 * of_point..first_point + 3 * of_point + 3);
                matrix.vals.extend(x_bar);
                matrix.cols.push(first_weight + i);
                matrix.vals.push(weight_bar);
                matrix.end_row();
            }
        }
        for (i, weight) in self.weights.iter().enumerate() {
            matrix.cols.push(first_weight + i);
            matrix.vals.push(weight_miss_grad(*weight).1);
            matrix.end_row();
        }
    }
}

/// What is computed; the first of each is written, and how many there are.
#[derive(Clone, Default, Serialize)]
#[serde(into = "Value")]
pub(crate) struct Misses {
    of_points: Vec<[f64; 2]>,
    of_weights: Vec<f64>,
}

impl From<Misses> for Value {
    fn from(misses: Misses) -> Self {
        json!({
            "reproj_error": { "elements": misses.of_points.first(), "repeated": misses.of_points.len() },
            "w_err": { "element": misses.of_weights.first(), "repeated": misses.of_weights.len() },
        })
    }
}

/// A matrix by rows: what is in row `i` stands between `rows[i]` and `rows[i + 1]`.
#[derive(Clone, Default, Serialize)]
#[serde(into = "Value")]
pub(crate) struct Sparse {
    rows: Vec<usize>,
    cols: Vec<usize>,
    vals: Vec<f64>,
}

impl Sparse {
    fn clear(&mut self) {
        self.rows.clear();
        self.rows.push(0);
        self.cols.clear();
        self.vals.clear();
    }

    fn end_row(&mut self) {
        self.rows.push(self.cols.len());
    }
}

impl From<Sparse> for Value {
    fn from(matrix: Sparse) -> Self {
        json!({
            "rows": ends(&matrix.rows), "cols": ends(&matrix.cols), "vals": ends(&matrix.vals),
        })
    }
}

/// The part of a vector that is written.
fn ends<T: Copy>(all: &[T]) -> Vec<T> {
    all.iter().take(WRITTEN).chain(all.last()).copied().collect()
}
