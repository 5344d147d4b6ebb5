//! One file per pass; what they share stands here.

mod rules;
mod trace;

#[test]
fn scratch() {
    let src = std::fs::read_to_string("/tmp/scratch.rs").unwrap();
    let out = crate::expand(Default::default(), src.parse().unwrap());
    eprintln!("{}", prettyplease::unparse(&syn::parse2(out).unwrap()));
}
