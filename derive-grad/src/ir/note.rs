//! What is noted of a computation while it runs, for `graph`.
//!
//! Beside each active float stands its node, and beside each array or tuple an array or tuple of nodes. Nodes are
//! inert values. The notes are taken in the order in which the primal runs, into one graph that is no value.

use super::{Kind, Val};

#[derive(Clone, Debug)]
pub(crate) enum Note {
    /// The nodes of a parameter.
    Input { name: String, val: Val },
    /// The node of a value that has just been computed.
    Step(Step),
    /// The nodes of a value that no derivative flows to; the kind is that of the nodes.
    Nothing(Kind),
}

#[derive(Clone, Debug)]
pub(crate) struct Step {
    /// The user's variable, if there is one.
    pub(crate) name: String,
    /// The expression as the user wrote it.
    pub(crate) source: String,
    pub(crate) value: Val,
    /// The nodes of each active operand, and the partial derivatives with respect to it, in the same shape.
    pub(crate) operands: Vec<(Val, Val)>,
}

impl Note {
    /// Calls `visit` with every value that the note mentions.
    pub(crate) fn operands_mut(&mut self, visit: &mut dyn FnMut(&mut Val)) {
        match self {
            Self::Input { name: _, val } => visit(val),
            Self::Step(Step { name: _, source: _, value, operands }) => {
                visit(value);
                for (node, partial) in operands {
                    visit(node);
                    visit(partial);
                }
            }
            Self::Nothing(_) => {}
        }
    }

    /// Whether nothing is written down.
    pub(crate) fn is_silent(&self) -> bool {
        matches!(self, Self::Nothing(_))
    }
}
