//! Random programs, compiled: a sample of those that the compiler's own tests run on an interpreter.

#[rustfmt::skip]
#[path = "random_compiled/corpus.rs"]
mod corpus;

/// Everything that a program gives, and the derivatives of its sum weighted with seeds.
type Gradient<'f> = dyn Fn(&[f64]) -> (Vec<f64>, Vec<f64>) + 'f;

/// Holds a program against its gradient, at one point and around it. `expected` was computed in forward mode.
fn check(
    point: &[f64],
    program: &dyn Fn(&[f64]) -> Vec<f64>,
    gradient: &Gradient<'_>,
    seeds: &[f64],
    expected: &[f64],
) {
    let (values, partials) = gradient(point);
    let bits = |values: &[f64]| values.iter().map(|value| value.to_bits()).collect::<Vec<u64>>();
    assert_eq!(bits(&values), bits(&program(point)), "the value differs");
    assert_eq!(partials.len(), expected.len());
    let objective = |at: &[f64]| {
        let values = program(at);
        let terms = values.iter().zip(seeds).filter(|(_, seed)| **seed != 0.0);
        (values.len() == seeds.len()).then(|| terms.map(|(value, seed)| value * seed).sum::<f64>())
    };
    for (index, (partial, expected)) in partials.iter().zip(expected).enumerate() {
        let scale = 1.0 + expected.abs();
        assert!((partial - expected).abs() <= 1e-7 * scale, "∂/∂x[{index}] is {partial}, not {expected}");
        if let Some(slope) = slope(point, index, &objective) {
            assert!(
                (partial - slope).abs() <= 1e-3 * scale,
                "∂/∂x[{index}] is {partial}, differences give {slope}"
            );
        }
    }
}

/// Central differences; nothing where two steps disagree, as they do near a jump or a kink.
fn slope(point: &[f64], index: usize, objective: &dyn Fn(&[f64]) -> Option<f64>) -> Option<f64> {
    let at = |step: f64| {
        let mut moved = point.to_vec();
        moved[index] += step;
        objective(&moved)
    };
    let central = |step: f64| Some((at(step)? - at(-step)?) / (2.0 * step));
    let (coarse, fine) = (central(2e-5)?, central(1e-5)?);
    let kink = at(1e-5)? - 2.0 * at(0.0)? + at(-1e-5)?;
    ((coarse - fine).abs() <= 1e-4 * (1.0 + fine.abs()) && kink.abs() <= 1e-6).then_some(fine)
}

/// Anything that holds floats, in a fixed order.
trait Floats {
    fn each(&mut self, visit: &mut dyn FnMut(&mut f64));
    fn list(&self, list: &mut Vec<f64>);
}

impl Floats for f64 {
    fn each(&mut self, visit: &mut dyn FnMut(&mut f64)) {
        visit(self);
    }

    fn list(&self, list: &mut Vec<f64>) {
        list.push(*self);
    }
}

impl Floats for () {
    fn each(&mut self, _visit: &mut dyn FnMut(&mut f64)) {}
    fn list(&self, _list: &mut Vec<f64>) {}
}

impl<A: Floats, B: Floats> Floats for (A, B) {
    fn each(&mut self, visit: &mut dyn FnMut(&mut f64)) {
        self.0.each(visit);
        self.1.each(visit);
    }

    fn list(&self, list: &mut Vec<f64>) {
        self.0.list(list);
        self.1.list(list);
    }
}

impl<T: Floats, const N: usize> Floats for [T; N] {
    fn each(&mut self, visit: &mut dyn FnMut(&mut f64)) {
        for part in self {
            part.each(visit);
        }
    }

    fn list(&self, list: &mut Vec<f64>) {
        for part in self {
            part.list(list);
        }
    }
}

impl<T: Floats> Floats for Vec<T> {
    fn each(&mut self, visit: &mut dyn FnMut(&mut f64)) {
        for part in self {
            part.each(visit);
        }
    }

    fn list(&self, list: &mut Vec<f64>) {
        for part in self {
            part.list(list);
        }
    }
}

/// The floats of several things.
fn all(parts: &[&dyn Floats]) -> Vec<f64> {
    let mut list = Vec::new();
    for part in parts {
        part.list(&mut list);
    }
    list
}

/// The value of a program, and what it has changed.
fn outcome(mut value: impl Floats, changed: &[&dyn Floats]) -> Vec<f64> {
    let mut list = Vec::new();
    value.each(&mut |float| list.push(*float));
    list.extend(all(changed));
    list
}

fn fill(buffer: &mut dyn Floats, value: f64) {
    buffer.each(&mut |float| *float = value);
}

fn less(buffer: &mut dyn Floats, value: f64) {
    buffer.each(&mut |float| *float -= value);
}

/// The seeds that the expected derivatives were computed with.
fn seed(buffer: &mut dyn Floats, number: &mut usize) {
    buffer.each(&mut |float| {
        *number += 1;
        *float = [1.0, -0.5, 0.75, 0.0, 2.0, -1.25][*number % 6];
    });
}
