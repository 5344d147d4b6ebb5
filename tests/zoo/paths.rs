//! Calls through every kind of path: modules, `self`, `super` and `crate`, re-exports, renames, and functions whose
//! names mean something else elsewhere.

use crate::check::zoo;

mod shapes {
    use grad_runtime::differentiable;

    #[differentiable]
    pub(crate) fn area(width: f64, height: f64) -> f64 {
        width * height
    }

    pub(crate) mod solid {
        use super::area;
        use grad_runtime::differentiable;

        #[differentiable]
        pub(crate) fn volume(width: f64, height: f64, depth: f64) -> f64 {
            area(width, height) * depth
        }

        #[differentiable]
        pub(crate) fn surface(side: f64) -> f64 {
            6.0 * super::area(side, side) + self::edge(side) * 0.0
        }

        #[differentiable]
        pub(in crate::paths::shapes) fn edge(side: f64) -> f64 {
            12.0 * side
        }

        pub(in crate::paths::shapes) use self::edge as length_of_edges_inside;
    }

    pub(crate) use solid::surface;
    pub(crate) use solid::volume as content;

    #[differentiable]
    pub(crate) fn edges(side: f64) -> f64 {
        solid::edge(side) + solid::length_of_edges_inside(side)
    }
}

mod prelude {
    pub(crate) use super::shapes::*;
}

use shapes::area as product_of_sides;
use shapes::{content, edges, solid, surface};

zoo! {
    fn through_a_module(x: f64, y: f64) -> f64 { shapes::area(x, y) + shapes::solid::volume(x, y, x) }
    gradient (y + 2.0 * x * y, x + x * x);
    at (2.0, 3.0);
}

zoo! {
    fn through_an_imported_module(x: f64, y: f64) -> f64 { solid::volume(x, y, 2.0) }
    gradient (2.0 * y, 2.0 * x);
    at (2.0, 3.0);
}

zoo! {
    fn through_a_renamed_import(x: f64, y: f64) -> f64 { product_of_sides(x, x) * y }
    gradient (2.0 * x * y, x * x);
    at (2.0, 3.0);
}

zoo! {
    fn through_a_re_export_and_a_renamed_one(x: f64) -> f64 { surface(x) + content(x, x, x) }
    gradient 12.0 * x + 3.0 * x * x;
    at (2.0);
}

zoo! {
    fn through_a_re_export_of_everything(x: f64) -> f64 { prelude::area(x, 3.0) + prelude::solid::surface(x) }
    gradient 3.0 + 12.0 * x;
    at (2.0);
}

zoo! {
    fn through_the_root_of_the_crate(x: f64) -> f64 { crate::paths::shapes::area(x, x) + self::shapes::edges(x) }
    gradient 2.0 * x + 24.0;
    at (2.0);
}

zoo! {
    fn through_an_import_inside_the_function(x: f64) -> f64 {
        use shapes::area as inner_area;
        inner_area(x, edges(x))
    }
    gradient 48.0 * x;
    at (2.0);
}

mod first {
    use grad_runtime::differentiable;

    #[differentiable]
    pub(super) fn same_name(x: f64) -> f64 {
        x * 2.0
    }
}

mod second {
    use grad_runtime::differentiable;

    #[differentiable]
    pub(super) fn same_name(x: f64) -> f64 {
        super::first::same_name(x) * x
    }
}

zoo! {
    fn functions_of_the_same_name_in_two_modules(x: f64) -> f64 { first::same_name(x) * second::same_name(x) }
    gradient 12.0 * x * x;
    at (2.0), (-0.5);
}

mod types {
    //! A type, a module and a derive with the names of functions, in another namespace.

    #[derive(Clone, Copy, Default)]
    pub(super) struct Weight(pub(super) f64);
}

mod functions {
    use grad_runtime::differentiable;

    #[differentiable]
    pub(super) fn sin(x: f64) -> f64 {
        x * 100.0
    }

    #[differentiable]
    pub(super) fn max(x: f64, y: f64) -> f64 {
        x.max(y) + y
    }
}

zoo! {
    fn functions_named_like_methods(x: f64, y: f64) -> f64 {
        use functions::{max, sin};
        sin(x) * x.sin() + max(x, y) + f64::max(x, y) + f64::sin(y)
    }
    gradient {
        let (dx, dy) = if x > y { (2.0, 0.0) } else { (0.0, 2.0) };
        (100.0 * x.sin() + 100.0 * x * x.cos() + dx, 1.0 + dy + y.cos())
    };
    at (0.7, 0.2), (0.2, 0.7);
}

#[test]
fn visibility_follows_the_function() {
    assert_eq!(shapes::area_grad(2.0, 3.0), (6.0, (3.0, 2.0)));
    assert_eq!(shapes::solid::volume_grad(2.0, 3.0, 4.0), (24.0, (12.0, 8.0, 6.0)));
    assert_eq!(first::same_name_grad(types::Weight::default().0), (0.0, 2.0));
}
