//! Methods with a block that are loops: `each` and its like, where nobody wants their value.

use super::loops::Rounds;
use super::statements::Target;
use super::{Lowering, operation, perform, set};
use crate::frontends::base::method_call;
use crate::frontends::tree;
use crate::model::code::{Block, Place};
use tree_sitter::Node;

impl<'t> Lowering<'t> {
    /// Lowers a call as a loop when it is one.
    pub(super) fn iteration(&mut self, node: Node<'t>, out: &mut Block) -> bool {
        let (Some(method), Some(block)) = (tree::field(node, "method"), tree::field(node, "block")) else { return false };
        if self.counted(node, out) {
            return true;
        }
        let receiver = tree::field(node, "receiver");
        let params = tree::field(block, "parameters").map(tree::children).unwrap_or_default();
        let count = params.len();
        let (key, value) = match (self.text(method), receiver.is_some(), count) {
            ("loop", false, 0) => (None, None),
            ("each" | "each_pair" | "find_each" | "reverse_each" | "each_value" | "each_entry", true, 1) => (None, Some(0)),
            ("each" | "each_pair" | "find_each", true, 2) => (Some(0), Some(1)),
            ("each_with_index", true, 2) => (Some(1), Some(0)),
            ("each_with_index", true, 1) => (None, Some(0)),
            ("each" | "times", true, 0) => (None, None),
            ("each_slice" | "each_cons", true, 1..) => (None, Some(0)),
            ("times" | "upto" | "downto" | "step", true, 1) => (None, Some(0)),
            _ => return false,
        };
        let span = self.span(node);
        let name = self.span(method);
        let counted = matches!(self.text(method), "times" | "upto" | "downto" | "step");
        let over = receiver.map(|receiver| self.expr(receiver));
        let over = match self.text(method) {
            "times" | "upto" | "downto" | "step" => {
                out.extend(over.map(perform));
                None
            }
            "each" | "each_pair" | "find_each" if count == 2 => over.map(|over| operation("%pairs", vec![over], name, span)),
            "each_slice" | "each_cons" => {
                let size = self.arguments(node).into_iter().filter(|a| a.name.is_none()).collect();
                over.map(|over| method_call(over, self.text(method), size, name, span))
            }
            "each_value" => over.map(|over| operation("%values", vec![over], name, span)),
            _ if params.iter().any(|p| p.kind() == "destructured_parameter") => {
                over.map(|over| operation("%entries", vec![over], name, span))
            }
            _ => over,
        };
        // The parameters belong to the block, the other variables in it too.
        self.scope.layers.push(Default::default());
        let mut inner = Block::new();
        let mut place = |this: &mut Self, index: Option<usize>| {
            let param = params.get(index?)?;
            Some(this.round_target(*param, &mut inner))
        };
        let slices = matches!(self.text(method), "each_slice" | "each_cons") && count > 1;
        let (key, value) = match slices {
            true => {
                let whole = Place::Local(self.fresh(""));
                self.take_apart(&params, &whole, &mut inner);
                (None, Some(whole))
            }
            false => (place(self, key), place(self, value)),
        };
        let mut rounds = Rounds { key, value, over, ..Rounds::default() };
        if counted && let Some(place) = rounds.value.take() {
            inner.insert(0, perform(set(place, super::unknown(span), span)));
        }
        let body = tree::field(block, "body");
        self.looped(rounds, span, out, |this, _, steps| {
            steps.append(&mut inner);
            steps.extend(this.block(body, &Target::Discard, span));
        });
        self.scope.layers.pop();
        true
    }

    /// The place of a block's parameter; one that is a pattern is taken apart at the beginning of the body.
    fn round_target(&mut self, param: Node<'t>, inner: &mut Block) -> Place {
        let name = match param.kind() {
            "identifier" => self.name(param),
            _ => match tree::field(param, "name") {
                Some(name) => self.name(name),
                None => self.fresh(""),
            },
        };
        if let Some(layer) = self.scope.layers.last_mut() {
            layer.insert(name.clone());
        }
        let place = Place::Local(name);
        if param.kind() == "destructured_parameter" {
            self.take_apart(&tree::children(param), &place, inner);
        }
        place
    }
}
