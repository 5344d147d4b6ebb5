//! Names for the printed text: unique, the same for all versions of a root, temporaries numbered as they are defined.

use std::collections::{BTreeMap, BTreeSet};

use super::inlined;
use crate::ir::visit::Met;
use crate::ir::{Function, Name, Region, Root, Val};

/// The name of each value. Versions of a root share theirs; an unnamed literal is its own name.
pub(super) fn names(function: &Function) -> BTreeMap<Val, String> {
    let mut naming = Naming {
        function,
        names: BTreeMap::new(),
        taken: BTreeSet::new(),
        roots: BTreeMap::new(),
        temporaries: 0,
    };
    let buffers = function.lent.iter().filter_map(|lent| lent.buffer);
    function.params.iter().copied().chain(buffers).for_each(|val| naming.define(val));
    naming.region(&function.primal);
    if let Some(adjoint) = &function.adjoint {
        naming.define(adjoint.seed);
        naming.region(&adjoint.body);
    }
    naming.names
}

struct Naming<'a> {
    function: &'a Function,
    names: BTreeMap<Val, String>,
    taken: BTreeSet<String>,
    roots: BTreeMap<Root, String>,
    temporaries: u32,
}

impl Naming<'_> {
    fn region(&mut self, region: &Region) {
        self.literals(region);
        region.clone().vals_mut(&mut |met| {
            if let Met::Def(val) = met {
                self.define(*val);
            }
        });
    }

    fn literals(&mut self, region: &Region) {
        for stmt in &region.stmts {
            if let Some((out, literal)) = inlined(self.function, stmt) {
                self.names.insert(out, literal);
            }
            stmt.regions().into_iter().for_each(|region| self.literals(region));
        }
    }

    fn define(&mut self, val: Val) {
        if self.names.contains_key(&val) {
            return;
        }
        let Some(root) = self.function.info(val).root else {
            let name = self.fresh(val);
            self.names.insert(val, name);
            return;
        };
        let name = if let Some(name) = self.roots.get(&root) { name.clone() } else { self.fresh(val) };
        self.roots.insert(root, name.clone());
        self.names.insert(val, name);
    }

    fn fresh(&mut self, val: Val) -> String {
        let base = match &self.function.info(val).name {
            Some(Name::User(ident)) => ident.to_string(),
            Some(Name::Base(base)) => base.clone(),
            None => {
                self.temporaries += 1;
                format!("t{}", self.temporaries - 1)
            }
        };
        let suffixed = (2..).map(|suffix| format!("{base}_{suffix}"));
        let free = std::iter::once(base.clone()).chain(suffixed).find(|name| !self.taken.contains(name));
        let name = free.unwrap_or(base);
        self.taken.insert(name.clone());
        name
    }
}
