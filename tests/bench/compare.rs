//! The form in which comparisons are written down.

/// Defines benchmarks of the variants of a function, each in a module named for the function, and the list of
/// comparisons. Each variant makes its own numbers, and then runs on them again and again; what comes out of
/// `black_box` is not known to the optimiser.
macro_rules! compare {
    ($($name:ident with $numbers:pat = $made:expr; { $($variant:ident = $call:expr;)+ })+) => {
        $(
            pub(crate) mod $name {
                $(
                    #[divan::bench(max_time = 1)]
                    fn $variant(bencher: divan::Bencher<'_, '_>) {
                        timed::$variant(bencher);
                    }
                )+

                pub(super) mod timed {
                    use super::super::*;

                    $(
                        #[allow(unused_mut, unused_variables, reason = "what one variant needs, others have too")]
                        pub(crate) fn $variant(timer: impl crate::stopwatch::Timer) {
                            let $numbers = $made;
                            timer.time(|| $call);
                        }
                    )+
                }
            }
        )+

        pub(crate) const COMPARISONS: &[crate::stopwatch::Comparison] = &[$(
            crate::stopwatch::Comparison {
                name: stringify!($name),
                variants: &[$((stringify!($variant), |watch| $name::timed::$variant(watch))),+],
            },
        )+];
    };
}

pub(crate) use compare;
