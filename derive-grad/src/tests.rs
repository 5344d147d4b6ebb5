//! One file per pass; what they share stands here.

mod rules;
mod trace;

#[test]
fn scratch() {
    for src in [
        "fn newton(x: f64) -> f64 {    let mut g = x;    while (g * g - x).abs() > 1e-12 { g = 0.5 * (g + x / g); }    g}",
        "fn arr(x: f64, y: f64, k: usize) -> f64 {
    let mut a = [x, x * y, 1.0];
    a[k] = a[0] * y;
    a[2] += a[1].cos();
    let b = a;
    a[0] = 0.0;
    a[0] + a[1] + b[0] + a[2] * b[2]
}",
        "fn caller(x: f64, y: f64) -> f64 { neuron(x, y, x) * f1(x * y, 2.0).ln() }",
        "fn fact(x: f64, n: u32) -> f64 { if n == 0 { 1.0 } else { x * (n as f64) * fact(x, n - 1) } }",
        "fn mat(a: f64, k: i32) -> f64 {
    match (k, a) { (0, v) => v * 2.0, (1 | 2, v) if v > 0.0 => v * v, (3..=5, _) => a.sin(), _ => panic!() }
}",
        "fn branchy(x: f64, y: f64) -> f64 {
    if x > 3.0 { return x * y; }
    let z = if y > 0.0 && x > 0.0 { let t = x.exp(); t * t } else { y };
    z / x
}",
        "fn early(x: f64, n: i32) -> f64 {
    let mut s = x;
    for i in 0..n {
        if s > 10.0 { return s * 2.0; }
        if i == 3 { continue; }
        if i == 7 { break; }
        s = s * 1.5 + (i as f64).sin();
    }
    s * s
}",
    ] {
        eprintln!("{src}");
        let out = crate::expand(Default::default(), src.parse().unwrap());
        eprintln!("{}", prettyplease::unparse(&syn::parse2(out).unwrap()));
    }
}
