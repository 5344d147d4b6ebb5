//! Whole expansions as they would be read: `tests/expand/<name>.rs` becomes `<name>.expanded.rs`.
//!
//! The expanded files are compiled and checked against finite differences by `tests/expand.rs`, so a wrong one
//! cannot be blessed. `UPDATE_EXPECT=1` writes them anew.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Item, Meta};

use super::unparse;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/expand")
}

/// The sources, sorted.
fn names() -> Vec<String> {
    let files = fs::read_dir(folder()).expect("the folder of expansions");
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names
        .filter_map(|name| name.strip_suffix(".rs").map(str::to_owned))
        .filter(|name| !name.ends_with(".expanded"))
        .collect();
    names.sort();
    names
}

fn expanded(source: &str, name: &str) -> String {
    let file = syn::parse_file(source).expect("the source is Rust");
    let items = file.items.into_iter().flat_map(expanded_item).collect();
    let head = format!(
        "//! What `#[differentiable]` makes of `{name}.rs`. Written by `UPDATE_EXPECT=1 cargo test`.\n\n"
    );
    head + &unparse(items)
}

/// What stands in the place of an item after the attribute has run; imports of the attribute itself are gone.
fn expanded_item(mut item: Item) -> Vec<Item> {
    let attributes = match &mut item {
        Item::Use(_) => return Vec::new(),
        Item::Fn(function) => &mut function.attrs,
        Item::Mod(module) => &mut module.attrs,
        _ => return vec![item],
    };
    let is_ours = |attribute: &Attribute| attribute.path().is_ident("differentiable");
    let Some(position) = attributes.iter().position(is_ours) else {
        return vec![item];
    };
    let arguments = match attributes.remove(position).meta {
        Meta::List(list) => list.tokens,
        _ => TokenStream::new(),
    };
    let tokens = crate::expand(arguments, item.to_token_stream());
    let mut items = syn::parse2::<syn::File>(tokens).expect("the expansion is Rust").items;
    for item in &mut items {
        if let Item::Mod(syn::ItemMod { content: Some((_, inner)), .. }) = item {
            *inner = inner.drain(..).flat_map(expanded_item).collect();
        }
    }
    items
}

#[test]
fn expansions_are_up_to_date() {
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    for name in names() {
        let source = fs::read_to_string(folder().join(format!("{name}.rs"))).unwrap();
        let path = folder().join(format!("{name}.expanded.rs"));
        let (now, before) = (expanded(&source, &name), fs::read_to_string(&path).unwrap_or_default());
        if update && now != before {
            fs::write(&path, now).unwrap();
        } else {
            assert!(now == before, "{name}.expanded.rs is out of date; it should be\n{now}");
        }
    }
}

#[test]
fn an_expansion_is_the_same_every_time() {
    for name in names() {
        let source = fs::read_to_string(folder().join(format!("{name}.rs"))).unwrap();
        assert_eq!(expanded(&source, &name), expanded(&source, &name));
    }
}
