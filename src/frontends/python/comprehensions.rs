//! Comprehensions: functions that build a list or map and run where they stand.

use super::functions::Yields;
use super::{Lowering, perform, read, set};
use crate::frontends::base::called;
use crate::frontends::tree;
use crate::model::code::{Block, Captures, Expr, ExprKind, Place, Step, StepKind};
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn comprehension(&mut self, node: Node<'_>) -> Expr {
        let ix = self.reserve();
        let span = self.span(node);
        let outer = (std::mem::take(&mut self.jumps), std::mem::replace(&mut self.yields, Yields::None));
        let body = self.within(node, |this| this.comprehension_body(node));
        (self.jumps, self.yields) = outer;
        let function = self.filled_closure(ix, Vec::new(), Captures::All { this: true }, body, span);
        called(function, Vec::new(), span.slice(0, 0), span)
    }

    fn comprehension_body(&mut self, node: Node<'_>) -> Block {
        let span = self.span(node);
        let result = Place::Local(self.fresh("built"));
        let is_map = node.kind() == "dictionary_comprehension";
        let empty = if is_map { ExprKind::Map(Vec::new()) } else { ExprKind::List(Vec::new()) };
        let mut body = vec![perform(set(result.clone(), Expr { kind: empty, span }, span))];
        let clauses: Vec<Node<'_>> =
            tree::children(node).into_iter().filter(|n| matches!(n.kind(), "for_in_clause" | "if_clause")).collect();
        self.clauses(node, &clauses, &result, &mut body);
        body.push(Step { kind: StepKind::Return(Some(read(result, span))), span });
        body
    }

    fn clauses(&mut self, node: Node<'_>, clauses: &[Node<'_>], result: &Place, out: &mut Block) {
        let Some((clause, rest)) = clauses.split_first() else {
            self.element(node, result, out);
            return;
        };
        if !self.descend(*clause) {
            return;
        }
        let span = self.span(*clause);
        match (clause.kind(), tree::field(*clause, "left")) {
            ("for_in_clause", Some(left)) => {
                let right = tree::fields(*clause, "right");
                let mut body = Block::new();
                let (key, value, over) = self.rounds(left, right.first().copied(), &mut body);
                self.clauses(node, rest, result, &mut body);
                out.push(Step { kind: StepKind::Loop { key, value, over, body }, span });
            }
            _ => {
                let guard = match tree::children(*clause).first() {
                    Some(guard) => self.expr(*guard),
                    None => self.opaque(*clause),
                };
                let mut then = Block::new();
                self.clauses(node, rest, result, &mut then);
                out.push(Step { kind: StepKind::Branch { guard, then, other: Block::new() }, span });
            }
        }
        self.depth -= 1;
    }

    /// One element of the result.
    fn element(&mut self, node: Node<'_>, result: &Place, out: &mut Block) {
        let Some(element) = tree::field(node, "body") else { return };
        let span = self.span(element);
        let whole = Box::new(read(result.clone(), span));
        let (key, value) = match (tree::field(element, "key"), tree::field(element, "value")) {
            (Some(key), Some(value)) if element.kind() == "pair" => (Some(Box::new(self.expr(key))), value),
            _ => (None, element),
        };
        let value = self.expr(value);
        out.push(perform(set(Place::Index(whole, key), value, span)));
    }
}
