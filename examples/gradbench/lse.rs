//! The logarithm of a sum of exponentials, taken relative to the largest of them so that none overflows.

pub(crate) use super::gmm::{log_sum_exp, log_sum_exp_grad};
