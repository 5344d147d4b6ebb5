//! How long sequences are, as polynomials over the integers of a function: `x[(i + 1) * d..(i + 2) * d]` has `d`
//! elements.
//!
//! Two lengths with equal polynomials are equal whenever both are there: an overflow that panics leaves none of them, and
//! one that wraps around does so in the polynomials' ring as well.

use std::collections::{BTreeMap, BTreeSet};

use super::sets::Table;
use super::{
    Adapter, Again, Arg, Edit, Function, Integer, Kind, Let, Literal, Op, Part, Place, Primitive, Range,
    Region, Root, Step, Stmt, Val,
};

/// What nothing more is known of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Atom {
    /// An integer.
    Val(Val),
    /// The length of what a variable holds, which never changes.
    Root(Root),
    /// The length of a value.
    Len(Val),
}

/// A sum of products of atoms, each with its factor.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub(crate) struct Polynomial(BTreeMap<Vec<Atom>, i128>);

/// No polynomial has more terms than this.
const TERMS: usize = 12;

impl Polynomial {
    fn constant(number: i128) -> Self {
        Self(BTreeMap::from([(Vec::new(), number)])).without_zeros()
    }

    fn atom(atom: Atom) -> Self {
        Self(BTreeMap::from([(vec![atom], 1)]))
    }

    fn without_zeros(mut self) -> Self {
        self.0.retain(|_, factor| *factor != 0);
        self
    }

    /// `self + factor * other`.
    fn plus(&self, factor: i128, other: &Self) -> Option<Self> {
        let mut sum = self.clone();
        for (atoms, own) in &other.0 {
            let term = sum.0.entry(atoms.clone()).or_default();
            *term = own.checked_mul(factor)?.checked_add(*term)?;
        }
        sum.bounded()
    }

    fn times(&self, other: &Self) -> Option<Self> {
        let mut product = Self::default();
        for (a, a_factor) in &self.0 {
            for (b, b_factor) in &other.0 {
                let mut atoms = [a.as_slice(), b.as_slice()].concat();
                atoms.sort();
                let term = product.0.entry(atoms).or_default();
                *term = a_factor.checked_mul(*b_factor)?.checked_add(*term)?;
            }
        }
        product.bounded()
    }

    fn bounded(self) -> Option<Self> {
        Some(self.without_zeros()).filter(|polynomial| polynomial.0.len() <= TERMS)
    }

    /// The integer of the function that it is, if it is one as it stands.
    pub(crate) fn as_val(&self) -> Option<Val> {
        let mut terms = self.0.iter();
        match (terms.next(), terms.next()) {
            (Some((atoms, 1)), None) => match atoms.as_slice() {
                [Atom::Val(val)] => Some(*val),
                _ => None,
            },
            _ => None,
        }
    }
}

/// What is known of the integers and the lengths of a function.
pub(crate) struct Extents<'f> {
    function: &'f Function,
    integers: Table<Polynomial>,
    /// The lengths of values without a root.
    lengths: Table<Polynomial>,
    roots: BTreeMap<Root, Polynomial>,
    /// Variables whose length may change.
    resized: BTreeSet<Root>,
}

impl<'f> Extents<'f> {
    /// Looks at the sweeps that stand in `regions`, the primal's first.
    pub(crate) fn of(function: &'f Function, regions: &[&Region]) -> Self {
        let (integers, lengths, roots) = (Table::default(), Table::default(), BTreeMap::new());
        let mut extents = Self { function, integers, lengths, roots, resized: BTreeSet::new() };
        let mut started = BTreeSet::new();
        for region in regions {
            extents.find_resized(region, &mut started);
        }
        for lent in function.lent.iter().filter(|lent| function.kind(lent.param).keeps_shape()) {
            let buffer = lent.buffer.and_then(|buffer| function.info(buffer).root);
            extents.roots.extend(buffer.zip(extents.whole(lent.param)));
        }
        for region in regions {
            extents.region(region);
        }
        extents
    }

    /// An integer.
    pub(crate) fn integer(&self, val: Val) -> Polynomial {
        self.integers.get(&val).cloned().unwrap_or_else(|| Polynomial::atom(Atom::Val(val)))
    }

    /// The length of what is at a place.
    pub(crate) fn len(&self, place: &Place) -> Option<Polynomial> {
        match place.steps.split_last() {
            None => self.whole(place.base),
            Some((Step::Part(part), before)) => {
                let before = Place { base: place.base, steps: before.to_vec() };
                self.part(part, &before)
            }
            Some(_) => written(&self.function.kind(place.base).project(&place.steps)?),
        }
    }

    /// Whether a range runs over exactly the indices of what is at a place.
    pub(crate) fn is_whole(&self, range: &Range, place: &Place) -> bool {
        let plain = range.adapters.iter().all(|adapter| matches!(adapter, Adapter::Rev));
        let from_zero = self.integer(range.lo) == Polynomial::default();
        plain && !range.inclusive && from_zero && self.len(place) == Some(self.integer(range.hi))
    }

    /// The first value of a variable that is known.
    pub(crate) fn first(&self, root: Root) -> Option<Val> {
        let number = self.function.infos.iter().position(|info| info.root == Some(root))?;
        u32::try_from(number).ok().map(Val)
    }

    /// Whether all versions of a variable have one length.
    pub(crate) fn is_fixed(&self, root: Root) -> bool {
        !self.resized.contains(&root)
    }

    fn part(&self, part: &Part, before: &Place) -> Option<Polynomial> {
        let hi = match part.hi {
            Some(hi) => self.integer(hi),
            None => self.len(before)?,
        };
        let lo = part.lo.map(|lo| self.integer(lo)).unwrap_or_default();
        hi.plus(-1, &lo)?.plus(i128::from(part.inclusive), &Polynomial::constant(1))
    }

    fn whole(&self, val: Val) -> Option<Polynomial> {
        if let Some(len) = written(self.function.kind(val)) {
            return Some(len);
        }
        match self.function.info(val).root {
            Some(root) if !self.is_fixed(root) => None,
            Some(root) => Some(self.roots.get(&root).cloned().unwrap_or(Polynomial::atom(Atom::Root(root)))),
            None => Some(self.lengths.get(&val).cloned().unwrap_or(Polynomial::atom(Atom::Len(val)))),
        }
    }

    fn region(&mut self, region: &Region) {
        for stmt in &region.stmts {
            if let Stmt::Let(Let { outs, op }) = stmt {
                if let [out] = outs.as_slice() {
                    self.operation(*out, op);
                }
            }
            stmt.regions().into_iter().for_each(|region| self.region(region));
        }
    }

    fn operation(&mut self, out: Val, op: &Op) {
        if matches!(self.function.kind(out), Kind::Int) {
            if let Some(integer) = self.arithmetic(op) {
                self.integers.insert(out, integer);
            }
            return;
        }
        let len = match op {
            Op::Filled(_, len) => Some(self.integer(*len)),
            Op::Root(val) | Op::ZerosLike(val) | Op::Move(val) => self.whole(*val),
            Op::Load(place) => self.len(place),
            _ => None,
        };
        match (self.function.info(out).root, op, len) {
            (Some(root), Op::Root(_) | Op::Filled(..) | Op::Load(_) | Op::ZerosLike(_), Some(len)) => {
                self.roots.insert(root, len);
            }
            (None, _, Some(len)) => self.lengths.insert(out, len),
            _ => {}
        }
    }

    fn arithmetic(&self, op: &Op) -> Option<Polynomial> {
        match op {
            Op::Literal(Literal::Int(text)) => {
                let digits: String = text.chars().filter(|c| *c != '_').collect();
                let digits = digits.trim_end_matches("usize");
                digits.parse().ok().map(Polynomial::constant)
            }
            Op::Primitive(primitive, operands) => {
                let [a, b] = operands.as_slice() else { return None };
                let (a, b) = (self.integer(*a), self.integer(*b));
                match primitive {
                    Primitive::Add => a.plus(1, &b),
                    Primitive::Sub => a.plus(-1, &b),
                    Primitive::Mul => a.times(&b),
                    _ => None,
                }
            }
            Op::Integer(Integer::Min, a, b) => {
                let a = self.integer(*a);
                (a == self.integer(*b)).then_some(a)
            }
            Op::Len(place) => self.len(place),
            _ => None,
        }
    }

    /// `started`: variables that have been met. What starts at two places may start with two lengths.
    fn find_resized(&mut self, region: &Region, started: &mut BTreeSet<Root>) {
        for stmt in &region.stmts {
            if let Stmt::Let(Let { outs, op }) = stmt {
                let root = outs.iter().find_map(|out| self.function.info(*out).root);
                let starts = !op.operands().iter().any(|val| self.function.info(*val).root == root);
                self.resized.extend(root.filter(|root| starts && !started.insert(*root)));
                self.resizes(op);
            }
            stmt.regions().into_iter().for_each(|region| self.find_resized(region, started));
        }
    }

    fn resizes(&mut self, op: &Op) {
        match op {
            Op::Edit(edit, place, _) => {
                let keeps = matches!(
                    edit,
                    Edit::Swap
                        | Edit::Reverse
                        | Edit::RotateLeft
                        | Edit::RotateRight
                        | Edit::Clear
                        | Edit::Permute
                        | Edit::PermuteBack
                );
                if !keeps {
                    self.resize(place);
                }
            }
            Op::Store(place, _) => self.resize(place),
            Op::Exchange(a, b) => {
                self.resize(a);
                self.resize(b);
            }
            Op::Call(call) | Op::CallVjp(call) => {
                for arg in &call.args {
                    if let Arg::Mutable { place, .. } = arg {
                        self.resize(place);
                    }
                }
            }
            Op::Pull(pull) => {
                // Shared references are added to; mutable ones get what their arguments were.
                let receivers = pull.receivers.iter().zip(&pull.again);
                let replaced = receivers.filter(|(_, again)| !matches!(again, Again::Place(_)));
                replaced.filter_map(|(place, _)| place.as_ref()).for_each(|place| self.resize(place));
            }
            Op::Opaque(opaque) => {
                opaque.writes.iter().for_each(|(_, val)| self.resize(&Place::whole(*val)));
                let changed = opaque.borrows.iter().filter(|borrow| borrow.mutable);
                changed.for_each(|borrow| self.resize(&borrow.place));
            }
            _ => {}
        }
    }

    /// Of a part, nothing but its elements can change; and arrays and slices have the length that they have.
    fn resize(&mut self, place: &Place) {
        let info = self.function.info(place.base);
        let whole = place.steps.is_empty() && !matches!(info.kind, Kind::Array(..) | Kind::Slice(_));
        self.resized.extend(info.root.filter(|_| whole));
    }
}

/// The length that a type says.
fn written(kind: &Kind) -> Option<Polynomial> {
    let Kind::Array(_, Some(len)) = kind else { return None };
    len.to_string().parse().ok().map(Polynomial::constant)
}
