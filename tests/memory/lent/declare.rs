//! The macro that makes a test of a program that borrows: `lent!`.

/// One program, and the points at which to look; becomes one test.
///
/// ```text
/// lent! {
///     fn name(x: &[f64], s: f64, picks: &[usize]) -> f64 { … }    the program
///     or { … }                                                    the same, written in another way
///     gradient (closed form, one entry a parameter);              over the owned arguments
///     at (vec![1.0, 2.0], 0.5, vec![0]), (…);                     owned arguments
///     sizes n: (numbers(n, 0), 0.5, vec![]);                      points for each of `SIZES`
/// }
/// ```
///
/// A program that does not return one float is checked through its pullback alone. Each body is compiled twice, with
/// and without optimisations, and all ways must have the same derivatives.
macro_rules! lent {
    (
        $(#[$attribute:meta])*
        fn $name:ident $(<const $N:ident: usize>)? ($($parameter:tt)*) -> f64 { $($body:tt)* } $($rest:tt)*
    ) => {
        lent! {
            @collect [scalar $name [$(#[$attribute])*] [$(<const $N: usize>)?] ($($parameter)*) [f64]]
            [{ $($body)* }] [] [points] $($rest)*
        }
    };
    (
        $(#[$attribute:meta])*
        fn $name:ident ($($parameter:tt)*) -> $Result:tt $(<$Element:tt>)? { $($body:tt)* } $($rest:tt)*
    ) => {
        lent! {
            @collect [result $name [$(#[$attribute])*] [] ($($parameter)*) [$Result $(<$Element>)?]]
            [{ $($body)* }] [] [points] $($rest)*
        }
    };
    (
        $(#[$attribute:meta])*
        fn $name:ident ($($parameter:tt)*) { $($body:tt)* } $($rest:tt)*
    ) => {
        lent! {
            @collect [nothing $name [$(#[$attribute])*] [] ($($parameter)*) [()]]
            [{ $($body)* }] [] [points] $($rest)*
        }
    };

    // What follows the program, up to the test that it makes.
    (@collect $program:tt [$($bodies:tt)*] $gradient:tt $points:tt or { $($body:tt)* } $($rest:tt)*) => {
        lent! { @collect $program [$($bodies)* { $($body)* }] $gradient $points $($rest)* }
    };
    (@collect $program:tt $bodies:tt [] $points:tt gradient $gradient:expr; $($rest:tt)*) => {
        lent! { @collect $program $bodies [$gradient] $points $($rest)* }
    };
    (
        @collect $program:tt $bodies:tt $gradient:tt [$points:ident $($push:tt)*]
        at $(($($at:expr),+ $(,)?)),+ $(,)?; $($rest:tt)*
    ) => {
        lent! {
            @collect $program $bodies $gradient
            [$points $($push)* { $( $points.push(($($at,)+)); )+ }] $($rest)*
        }
    };
    (
        @collect $program:tt $bodies:tt $gradient:tt [$points:ident $($push:tt)*]
        sizes $n:ident: ($($at:expr),+ $(,)?); $($rest:tt)*
    ) => {
        lent! {
            @collect $program $bodies $gradient
            [$points $($push)* { for $n in $crate::lent::SIZES { $points.push(($($at,)+)); } }] $($rest)*
        }
    };
    (
        @collect [$kind:ident $name:ident $attributes:tt $generics:tt $parameters:tt $Result:tt]
        [$($body:tt)+] $gradient:tt [$points:ident $($push:tt)+]
    ) => {
        #[test]
        #[allow(unused_mut, unused_variables, reason = "programs differ in what they need")]
        fn $name() {
            let mut $points = Vec::new();
            $( $push )+
            let mut ways = Vec::new();
            $(
                let body = ways.len() / 2;
                ways.push(lent!(
                    @way [$kind $points body "optimised" $gradient] []
                    $attributes $generics $parameters $Result $body
                ));
                ways.push(lent!(
                    @way [$kind $points body "not optimised" $gradient] [__plain]
                    $attributes $generics $parameters $Result $body
                ));
            )+
            $crate::lent::agree(&ways);
        }
    };

    // One body, compiled in one way: its derivatives at all points.
    (
        @way [$kind:ident $($check:tt)*] $options:tt [$($attribute:tt)*] [$($generics:tt)*]
        ($($parameter:tt)*) [$($Result:tt)*] $body:tt
    ) => {{
        mod expansion {
            #[allow(unused_imports, reason = "programs read the constants and functions beside them")]
            use super::*;
            lent! {
                @item $kind $options
                $($attribute)* pub(super) fn program $($generics)* ($($parameter)*) -> $($Result)* $body
            }
        }
        lent!(@parameters point buffers [[$kind $($check)*] [] [] [] [] []] [0 1 2 3 4 5 6] $($parameter)*)
    }};
    (@item scalar [$($option:tt)*] $($function:tt)*) => {
        #[grad_runtime::differentiable(grad, vjp $(, $option)*)]
        $($function)*
    };
    (@item result [$($option:tt)*] $($function:tt)*) => {
        #[grad_runtime::differentiable(vjp $(, $option)*)]
        $($function)*
    };
    (
        @item nothing $options:tt
        $(#[$attribute:meta])* pub(super) fn program $parameters:tt -> () $body:tt
    ) => {
        lent! { @item result $options $(#[$attribute])* pub(super) fn program $parameters $body }
    };

    // Parameters one by one: how they travel, by the look of their types.
    (@parameters $p:ident $b:ident $state:tt $i:tt $(#[no_grad])? mut $($rest:tt)*) => {
        lent!(@parameters $p $b $state $i $($rest)*)
    };
    (@parameters $p:ident $b:ident $state:tt $i:tt #[no_grad] $x:ident: &mut $T:ty $(, $($rest:tt)*)?) => {
        lent!(@inert_unique $p $b $state $i $x $($($rest)*)?)
    };
    (@parameters $p:ident $b:ident $state:tt $i:tt #[no_grad] $x:ident: &$T:ty $(, $($rest:tt)*)?) => {
        lent!(@inert_shared $p $b $state $i $x $($($rest)*)?)
    };
    (@parameters $p:ident $b:ident $state:tt $i:tt #[no_grad] $x:ident: $T:ty $(, $($rest:tt)*)?) => {
        lent!(@inert_value $p $b $state $i $x $($($rest)*)?)
    };
    (@parameters $p:ident $b:ident $state:tt $i:tt $x:ident: &mut [usize] $(, $($rest:tt)*)?) => {
        lent!(@inert_unique $p $b $state $i $x $($($rest)*)?)
    };
    (@parameters $p:ident $b:ident $state:tt $i:tt $x:ident: &mut usize $(, $($rest:tt)*)?) => {
        lent!(@inert_unique $p $b $state $i $x $($($rest)*)?)
    };
    (@parameters $p:ident $b:ident $state:tt $i:tt $x:ident: &mut Vec<usize> $(, $($rest:tt)*)?) => {
        lent!(@inert_unique $p $b $state $i $x $($($rest)*)?)
    };
    (@parameters $p:ident $b:ident $state:tt $i:tt $x:ident: &[usize] $(, $($rest:tt)*)?) => {
        lent!(@inert_shared $p $b $state $i $x $($($rest)*)?)
    };
    (@parameters $p:ident $b:ident $state:tt $i:tt $x:ident: &[bool] $(, $($rest:tt)*)?) => {
        lent!(@inert_shared $p $b $state $i $x $($($rest)*)?)
    };
    (@parameters $p:ident $b:ident $state:tt $i:tt $x:ident: &[[usize; $n:tt]] $(, $($rest:tt)*)?) => {
        lent!(@inert_shared $p $b $state $i $x $($($rest)*)?)
    };
    (@parameters $p:ident $b:ident $state:tt $i:tt $x:ident: &str $(, $($rest:tt)*)?) => {
        lent!(@inert_shared $p $b $state $i $x $($($rest)*)?)
    };
    (@parameters $p:ident $b:ident $state:tt $i:tt $x:ident: &mut $T:ty $(, $($rest:tt)*)?) => {
        lent!(@unique $p $b $state $i $x $($($rest)*)?)
    };
    (@parameters $p:ident $b:ident $state:tt $i:tt $x:ident: &$T:ty $(, $($rest:tt)*)?) => {
        lent!(@shared $p $b $state $i $x $($($rest)*)?)
    };
    (@parameters $p:ident $b:ident $state:tt $i:tt $x:ident: $T:ty $(, $($rest:tt)*)?) => {
        lent!(@value $p $b $state $i $x $($($rest)*)?)
    };
    (@parameters $p:ident $b:ident [[$kind:ident $($check:tt)*] $($lists:tt)*] $i:tt) => {
        lent!(@check $kind $p $b [$($check)*] $($lists)*)
    };

    // A parameter adds to five lists: names, ways to travel, arguments, arguments of the pullback, buffers.
    (@inert_value $p:ident $b:ident $state:tt [$i:tt $($is:tt)*] $x:ident $($rest:tt)*) => {
        lent!(@push $p $b $state [$x] [Inert] [Clone::clone(&$p.$i)] [] [] [$($is)*] $($rest)*)
    };
    (@inert_shared $p:ident $b:ident $state:tt [$i:tt $($is:tt)*] $x:ident $($rest:tt)*) => {
        lent!(@push $p $b $state [$x] [Inert] [&$p.$i] [&$p.$i] [] [$($is)*] $($rest)*)
    };
    (@inert_unique $p:ident $b:ident $state:tt [$i:tt $($is:tt)*] $x:ident $($rest:tt)*) => {
        lent!(@push $p $b $state [$x] [Inert] [&mut $p.$i] [] [] [$($is)*] $($rest)*)
    };
    (@value $p:ident $b:ident $state:tt [$i:tt $($is:tt)*] $x:ident $($rest:tt)*) => {
        lent!(@push $p $b $state [$x] [Value] [Clone::clone(&$p.$i)] [] [] [$($is)*] $($rest)*)
    };
    (@shared $p:ident $b:ident $state:tt [$i:tt $($is:tt)*] $x:ident $($rest:tt)*) => {
        lent!(@push $p $b $state [$x] [Shared] [&$p.$i] [&$p.$i] [&mut $b.$i] [$($is)*] $($rest)*)
    };
    (@unique $p:ident $b:ident $state:tt [$i:tt $($is:tt)*] $x:ident $($rest:tt)*) => {
        lent!(@push $p $b $state [$x] [Unique] [&mut $p.$i] [] [&mut $b.$i] [$($is)*] $($rest)*)
    };
    (
        @push $p:ident $b:ident
        [$goal:tt [$($n:ident)*] [$($t:ident)*] [$($a:expr,)*] [$($g:expr,)*] [$($l:expr,)*]]
        [$x:ident] [$travel:ident] [$argument:expr] [$($again:expr)?] [$($buffer:expr)?]
        $i:tt $($rest:tt)*
    ) => {
        lent!(
            @parameters $p $b
            [
                $goal [$($n)* $x] [$($t)* $travel] [$($a,)* $argument,]
                [$($g,)* $($again,)?] [$($l,)* $($buffer,)?]
            ]
            $i $($rest)*
        )
    };

    // All that is known about a program and its parameters, handed to the oracle.
    (
        @check scalar $p:ident $b:ident [$points:ident $body:ident $compiled:literal $gradient:tt]
        [$($x:ident)*] [$($travel:ident)*] [$($argument:expr,)*] [$($again:expr,)*] [$($buffer:expr,)*]
    ) => {{
        let gradients = $crate::lent::scalar(
            &$crate::lent::Subject {
                about: &format!("body {}, {}", $body, $compiled),
                travels: &[$($crate::lent::Travel::$travel),*],
            },
            &$crate::lent::Typed {
                points: &$points,
                primal: &|mut $p| (expansion::program($($argument),*), $p),
                gradient: Some(&|mut $p, mut $b| {
                    let graded = expansion::program_grad($($argument,)* $($buffer),*);
                    let (value, returned) = $crate::lent::Graded::split(graded);
                    $crate::lent::Swept { value, exit: $p, returned, buffers: $b }
                }),
                pullback: &|mut $p, seed, mut $b| {
                    let (value, pullback) = expansion::program_vjp($($argument),*);
                    let returned = $crate::check::flat(pullback($($again,)* seed, $($buffer),*));
                    $crate::lent::Swept { value, exit: $p, returned, buffers: $b }
                },
            },
        );
        lent!(@closed_form $gradient gradients $points ($($x,)*));
        gradients
    }};
    (@closed_form [] $gradients:ident $points:ident $names:tt) => {};
    (@closed_form [$gradient:expr] $gradients:ident $points:ident ($($x:ident,)*)) => {
        $crate::lent::closed_form(&$gradients, &$points, &|($($x,)*)| $gradient);
    };
    (@check result $($rest:tt)*) => { lent!(@pull seed [seed,] $($rest)*) };
    // Without a result there is no seed.
    (@check nothing $($rest:tt)*) => { lent!(@pull _seed [] $($rest)*) };
    (
        @pull $seed:ident [$($seeds:tt)*] $p:ident $b:ident [$points:ident $body:ident $compiled:literal []]
        [$($x:ident)*] [$($travel:ident)*] [$($argument:expr,)*] [$($again:expr,)*] [$($buffer:expr,)*]
    ) => {
        $crate::lent::pullbacks(
            &$crate::lent::Subject {
                about: &format!("body {}, {}", $body, $compiled),
                travels: &[$($crate::lent::Travel::$travel),*],
            },
            &$crate::lent::Typed {
                points: &$points,
                primal: &|mut $p| (expansion::program($($argument),*), $p),
                gradient: None,
                pullback: &|mut $p, $seed, mut $b| {
                    let (value, pullback) = expansion::program_vjp($($argument),*);
                    let returned = $crate::check::flat(pullback($($again,)* $($seeds)* $($buffer),*));
                    $crate::lent::Swept { value, exit: $p, returned, buffers: $b }
                },
            },
        )
    };
}
pub(crate) use lent;
