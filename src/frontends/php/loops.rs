//! Loops, `break` and `continue`.

use super::{Lowering, Target, assign, expr, perform, step, tree};
use crate::frontends::base::unknown;
use crate::model::code::{Block, Expr, ExprKind, Place, StepKind};
use crate::model::source::Span;
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn while_loop(&mut self, node: Node<'_>, steps: &mut Block) {
        let guard = tree::field(node, "condition").map(|n| vec![self.expr(n)]).unwrap_or_default();
        self.repeat(node, guard, Block::new(), false, steps);
    }

    pub(super) fn do_loop(&mut self, node: Node<'_>, steps: &mut Block) {
        let guard = tree::field(node, "condition").map(|n| vec![self.expr(n)]).unwrap_or_default();
        self.repeat(node, guard, Block::new(), true, steps);
    }

    pub(super) fn for_loop(&mut self, node: Node<'_>, steps: &mut Block) {
        let mut part = |field: &str, used| tree::field(node, field).map(|n| self.operands(n, used)).unwrap_or_default();
        steps.extend(part("initialize", false).into_iter().map(perform));
        let condition = part("condition", true);
        let update = part("update", false).into_iter().map(perform).collect();
        self.repeat(node, condition, update, false, steps);
    }

    /// A loop without a collection: the last of the conditions decides, the others are only evaluated.
    fn repeat(&mut self, node: Node<'_>, mut conditions: Vec<Expr>, update: Block, test_last: bool, steps: &mut Block) {
        let span = self.span(node);
        let target = self.target();
        let leave = target.leave.clone();
        self.scope.targets.push(target);
        let guard = conditions.pop();
        let mut test: Block = conditions.into_iter().map(perform).collect();
        if let Some(guard) = guard.filter(|g| g.kind != ExprKind::Bool(true)) {
            let at = guard.span;
            let other = vec![step(StepKind::Break(leave), at)];
            test.push(step(StepKind::Branch { guard, then: Block::new(), other }, at));
            self.mark_left();
        }
        let mut inner = self.loop_body(node);
        let mut body = if test_last { Block::new() } else { std::mem::take(&mut test) };
        self.wrap_next(&mut inner, span);
        body.append(&mut inner);
        body.extend(update);
        body.append(&mut test);
        let kind = StepKind::Loop { key: None, value: None, over: None, body };
        self.finish(kind, span, steps);
    }

    pub(super) fn foreach_loop(&mut self, node: Node<'_>, steps: &mut Block) {
        let span = self.span(node);
        let mut head = Vec::new();
        for (field, child) in super::fields(node) {
            match child.kind() {
                ")" => break,
                _ if field.is_none() && child.is_named() && !child.is_error() && child.kind() != "text_interpolation" => head.push(child),
                _ => {}
            }
        }
        let [collection, element] = head[..] else {
            let over = self.opaque(node);
            return steps.push(perform(over));
        };
        let over = self.expr(collection);
        let (key_node, value_node) = match (element.kind(), &tree::children(element)[..]) {
            ("pair", [key, value]) => (Some(*key), *value),
            _ => (None, element),
        };
        let mut key = key_node.and_then(|n| self.place(n));
        let mut before = Block::new();
        let value = if matches!(value_node.kind(), "list_literal" | "array_creation_expression") {
            let (temporary, taken) = self.destructure(value_node, None, self.span(value_node));
            before.extend(taken.into_iter().map(perform));
            Some(temporary)
        } else {
            self.place(value_node)
        };
        let target = self.target();
        self.scope.targets.push(target);
        let mut body = self.loop_body(node);
        self.wrap_next(&mut body, span);
        if let (true, Some(value), ExprKind::Read(place)) = (value_node.kind() == "by_ref", &value, &over.kind) {
            // What the body does to the element it does to the collection.
            let at = self.span(value_node);
            let key = key.get_or_insert_with(|| Place::Local(self.temporary()));
            let read = |place: &Place, span: Span| expr(ExprKind::Read(place.clone()), span);
            let index = read(key, key_node.map_or(at, |n| self.span(n)));
            let element = Place::Index(Box::new(read(place, over.span)), Some(Box::new(index)));
            body.push(perform(assign(element, read(value, at), Default::default(), at)));
        }
        before.append(&mut body);
        self.finish(StepKind::Loop { key, value, over: Some(over), body: before }, span, steps);
    }

    fn target(&mut self) -> Target {
        Target { leave: self.label(), next: self.label(), left: false, continued: false }
    }

    fn mark_left(&mut self) {
        if let Some(target) = self.scope.targets.last_mut() {
            target.left = true;
        }
    }

    /// The steps of a loop's body, HTML around its braces or colons included.
    fn loop_body(&mut self, node: Node<'_>) -> Block {
        let mut body = Block::new();
        for (field, child) in super::fields(node) {
            if field == Some("body") || matches!(child.kind(), "text_interpolation" | "ERROR") {
                self.statement(child, &mut body);
            }
        }
        body
    }

    /// Wraps a body that is left by `continue`.
    fn wrap_next(&mut self, body: &mut Block, span: Span) {
        let Some(target) = self.scope.targets.last().filter(|t| t.continued) else { return };
        let wrapped = self.labelled(target.next.clone(), std::mem::take(body), span);
        body.push(wrapped);
    }

    /// Files the loop, wrapped if something leaves it.
    fn finish(&mut self, kind: StepKind, span: Span, steps: &mut Block) {
        let lowered = step(kind, span);
        match self.scope.targets.pop() {
            Some(target) if target.left => steps.push(self.labelled(target.leave, vec![lowered], span)),
            _ => steps.push(lowered),
        }
    }

    /// `break 2;`, `continue;`
    pub(super) fn leave(&mut self, node: Node<'_>, steps: &mut Block) {
        let span = self.span(node);
        let levels = tree::children(node).into_iter().find(|n| n.kind() == "integer");
        let levels = levels.map_or(1, |n| self.text(n).parse::<usize>().unwrap_or(1)).max(1);
        let count = self.scope.targets.len();
        let Some(target) = count.checked_sub(levels).and_then(|at| self.scope.targets.get_mut(at)) else {
            return steps.push(perform(unknown(span)));
        };
        let label = if node.kind() == "continue_statement" {
            target.continued = true;
            target.next.clone()
        } else {
            target.left = true;
            target.leave.clone()
        };
        steps.push(step(StepKind::Break(label), span));
    }
}
