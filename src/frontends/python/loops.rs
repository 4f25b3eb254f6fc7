//! Loops, and the jumps that leave them.

use super::Lowering;
use super::names::unwrapped;
use crate::frontends::tree;
use crate::model::code::{Block, Expr, Place, Step, StepKind};
use crate::model::source::Name;
use tree_sitter::Node;

/// A loop that `break` or `continue` may leave: the block that is left, and whether something does.
#[derive(Debug)]
pub(super) struct Jump {
    out: (Name, bool),
    next: (Name, bool),
}

impl Lowering<'_> {
    /// `break` and `continue`.
    pub(super) fn jump(&mut self, node: Node<'_>, out: &mut Block) {
        let leaves = node.kind() == "break_statement";
        let span = self.span(node);
        let Some(jump) = self.jumps.last_mut() else { return };
        let (label, used) = if leaves { &mut jump.out } else { &mut jump.next };
        *used = true;
        out.push(Step { kind: StepKind::Break(label.clone()), span });
    }

    /// `for` and `while`.
    pub(super) fn any_loop(&mut self, node: Node<'_>, out: &mut Block) {
        let span = self.span(node);
        let (mut key, mut value, mut over, mut body) = (None, None, None, Block::new());
        let jump = Jump { out: (self.fresh("break"), false), next: (self.fresh("next"), false) };
        self.jumps.push(jump);
        if node.kind() == "for_statement" {
            if let Some(left) = tree::field(node, "left") {
                (key, value, over) = self.rounds(left, tree::field(node, "right"), &mut body);
            }
        } else if let Some(condition) = tree::field(node, "condition").filter(|c| !matches!(self.text(*c), "True" | "1")) {
            let guard = self.expr(condition);
            if let Some(jump) = self.jumps.last_mut() {
                jump.out.1 = true;
                let other = vec![Step { kind: StepKind::Break(jump.out.0.clone()), span: guard.span }];
                body.push(Step { span: guard.span, kind: StepKind::Branch { guard, then: Block::new(), other } });
            }
        }
        let inner = self.nested(tree::field(node, "body"));
        match self.jumps.last() {
            Some(Jump { next: (label, true), .. }) => {
                body.push(Step { kind: StepKind::Block { label: label.clone(), body: inner }, span });
            }
            _ => body.extend(inner),
        }
        let jump = self.jumps.pop();
        let mut steps = vec![Step { kind: StepKind::Loop { key, value, over, body }, span }];
        // What follows `else` runs unless something broke out.
        if let Some(clause) = tree::field(node, "alternative") {
            steps.extend(self.nested(tree::field(clause, "body")));
        }
        match jump {
            Some(Jump { out: (label, true), .. }) => out.push(Step { kind: StepKind::Block { label, body: steps }, span }),
            _ => out.extend(steps),
        }
    }

    /// What each round of a loop sets, and what is looped over. Targets that are more than a name are taken apart in the body.
    pub(super) fn rounds(
        &mut self,
        left: Node<'_>,
        right: Option<Node<'_>>,
        body: &mut Block,
    ) -> (Option<Place>, Option<Place>, Option<Expr>) {
        let Some(right) = right.map(unwrapped) else { return (None, None, None) };
        let targets =
            if matches!(left.kind(), "pattern_list" | "tuple_pattern" | "list_pattern") { tree::children(left) } else { Vec::new() };
        if let ([key, value], Some(over)) = (&targets[..], self.pairs(right)) {
            let over = self.expr(over);
            return (Some(self.target(*key, body)), Some(self.target(*value, body)), Some(over));
        }
        let value = self.target(left, body);
        let over = self.expr(right);
        let over = match right.kind() {
            "list" | "tuple" | "set" | "expression_list" | "list_comprehension" | "generator_expression" => over,
            _ => self.operation(right, "iter", vec![over]),
        };
        (None, Some(value), Some(over))
    }

    /// What `x.items()` and `enumerate(x)` go through.
    fn pairs<'t>(&self, node: Node<'t>) -> Option<Node<'t>> {
        if node.kind() != "call" {
            return None;
        }
        let function = tree::field(node, "function")?;
        let arguments = tree::children(tree::field(node, "arguments")?);
        match (function.kind(), &arguments[..]) {
            ("attribute", []) => {
                let attribute = tree::field(function, "attribute")?;
                let object = tree::field(function, "object")?;
                matches!(self.text(attribute), "items" | "iteritems" | "viewitems").then_some(object)
            }
            ("identifier", [list]) if self.text(function) == "enumerate" => Some(*list),
            _ => None,
        }
    }

    /// A place for the value of a round; a pattern is taken apart at the start of the body.
    fn target(&mut self, node: Node<'_>, body: &mut Block) -> Place {
        if matches!(node.kind(), "identifier" | "attribute" | "subscript")
            && let Some(place) = self.place(node)
        {
            return place;
        }
        let place = Place::Local(self.fresh("round"));
        let mut parts = Vec::new();
        self.assign(node, super::read(place.clone(), self.span(node)), &mut parts);
        body.extend(parts.into_iter().map(super::perform));
        place
    }
}
