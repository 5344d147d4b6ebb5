//! `for` over items: what each of them is, found before the loop begins.

use super::{Evaluator, Exit, Flow, Slot, Trap, Value};
use crate::tests::interpret::memory::Walk;
use crate::tests::random::program::{Each, Expr, ItemPattern, Items, Place, Way};

#[derive(Clone)]
enum Item {
    Value(Value),
    Alias(usize, Vec<Walk>),
    Tuple(Vec<Item>),
}

impl Evaluator<'_> {
    pub(super) fn each(&mut self, each: &Each) -> Flow<()> {
        let Each { label, items, pattern, body } = each;
        let mark = self.scope.len();
        for item in self.items(items)? {
            self.bind_item(pattern, item)?;
            let left = self.iteration(body, label.as_ref())?;
            self.scope.truncate(mark);
            if left.is_some() {
                break;
            }
        }
        Ok(())
    }

    fn bind_item(&mut self, pattern: &ItemPattern, item: Item) -> Flow<()> {
        match (pattern, item) {
            (ItemPattern::Wild, _) => {}
            (ItemPattern::Bind(var), Item::Value(value)) => self.push(var, value),
            (ItemPattern::Bind(var), Item::Alias(owner, walks)) => {
                self.scope.push((var.id, Slot::Alias(owner, walks)));
            }
            (ItemPattern::Deref(var), Item::Alias(owner, walks)) => {
                let value = self.follow((owner, walks))?.value();
                self.push(var, value);
            }
            (ItemPattern::Tuple(parts), Item::Tuple(items)) => {
                parts.iter().zip(items).try_for_each(|(part, item)| self.bind_item(part, item))?;
            }
            _ => return Err(Exit::Trap(Trap::Broken(String::from("a pattern does not fit the items")))),
        }
        Ok(())
    }

    fn items(&mut self, items: &Items) -> Flow<Vec<Item>> {
        Ok(match items {
            Items::Of(way, place) => self.elements(*way, place)?,
            Items::Runs(method, place, size) => self.runs(method, place, *size)?,
            Items::Range(lo, hi) => {
                let (lo, hi) = (self.number(lo)?, self.number(hi)?);
                (lo..hi).map(|index| Item::Value(Value::int(index))).collect()
            }
            Items::Enumerate(inner) => {
                let numbered = self.items(inner)?.into_iter().enumerate();
                numbered
                    .map(|(index, item)| Item::Tuple(vec![Item::Value(Value::int(index)), item]))
                    .collect()
            }
            Items::Zip(a, b) => {
                let (a, b) = (self.items(a)?, self.items(b)?);
                a.into_iter().zip(b).map(|(a, b)| Item::Tuple(vec![a, b])).collect()
            }
            Items::Rev(inner) => self.items(inner)?.into_iter().rev().collect(),
            Items::Skip(inner, n) => self.cut(inner, n, |items, n| items.into_iter().skip(n).collect())?,
            Items::Take(inner, n) => self.cut(inner, n, |items, n| items.into_iter().take(n).collect())?,
            Items::StepBy(inner, n) => self.items(inner)?.into_iter().step_by(*n).collect(),
        })
    }

    fn cut(&mut self, inner: &Items, n: &Expr, cut: fn(Vec<Item>, usize) -> Vec<Item>) -> Flow<Vec<Item>> {
        let items = self.items(inner)?;
        Ok(cut(items, self.number(n)?))
    }

    fn elements(&mut self, way: Way, place: &Place) -> Flow<Vec<Item>> {
        if let Way::Owned = way {
            let content = self.target(place)?.value();
            if place.var.ty.is_vec() {
                let found = self.find(&place.var)?;
                self.scope[found].1 = Slot::Value(Value::Moved);
            }
            return Ok(content.elements()?.iter().cloned().map(Item::Value).collect());
        }
        let (owner, walks) = self.way(place)?;
        let len = self.follow((owner, walks.clone()))?.elements()?.len();
        let mut items = Vec::new();
        for index in 0..len {
            let walks: Vec<Walk> = walks.iter().copied().chain([Walk::Index(index)]).collect();
            items.push(match way {
                Way::Copied => Item::Value(self.follow((owner, walks))?.value()),
                _ => Item::Alias(owner, walks),
            });
        }
        Ok(items)
    }

    fn runs(&mut self, method: &str, place: &Place, size: usize) -> Flow<Vec<Item>> {
        let (owner, walks) = self.way(place)?;
        let len = self.follow((owner, walks.clone()))?.elements()?.len();
        let starts: Vec<usize> = match method {
            "windows" => (0..(len + 1).saturating_sub(size)).collect(),
            method if method.contains("exact") => (0..len / size).map(|number| number * size).collect(),
            _ => (0..len).step_by(size).collect(),
        };
        let run = |start: usize| {
            let walk = Walk::Part(start, len.min(start + size));
            Item::Alias(owner, walks.iter().copied().chain([walk]).collect())
        };
        Ok(starts.into_iter().map(run).collect())
    }
}
