//! Integer ranges as loops write them: `a..b`, `a..=b`, with `.rev()` and `.step_by(n)` in any order.

use syn::{Expr, RangeLimits};

pub(super) struct RangeSyntax<'a> {
    pub(super) lo: &'a Expr,
    pub(super) hi: &'a Expr,
    pub(super) inclusive: bool,
    pub(super) adapters: Vec<AdapterSyntax<'a>>,
}

pub(super) enum AdapterSyntax<'a> {
    Rev,
    StepBy(&'a Expr),
}

pub(super) fn parse(expr: &Expr) -> Option<RangeSyntax<'_>> {
    match expr {
        Expr::Paren(paren) => parse(&paren.expr),
        Expr::Group(group) => parse(&group.expr),
        Expr::Range(range) => Some(RangeSyntax {
            lo: range.start.as_deref()?,
            hi: range.end.as_deref()?,
            inclusive: matches!(range.limits, RangeLimits::Closed(_)),
            adapters: Vec::new(),
        }),
        Expr::MethodCall(call) if call.turbofish.is_none() => {
            let adapter = match (call.method.to_string().as_str(), call.args.len()) {
                ("rev", 0) => AdapterSyntax::Rev,
                ("step_by", 1) => AdapterSyntax::StepBy(call.args.first()?),
                _ => return None,
            };
            let mut range = parse(&call.receiver)?;
            range.adapters.push(adapter);
            Some(range)
        }
        _ => None,
    }
}
