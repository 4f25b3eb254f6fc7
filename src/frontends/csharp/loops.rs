//! Loops, `break` and `continue`.

use super::names::plain;
use super::scopes::Target;
use super::{Lowering, expr, perform, step, tree};
use crate::frontends::base::unknown;
use crate::model::code::{Block, Expr, ExprKind, Place, StepKind};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn while_loop(&mut self, node: Node<'_>, test_last: bool, steps: &mut Block) {
        let guard = tree::field(node, "condition").map(|n| self.expr(n));
        self.repeat(node, guard, None, test_last, steps);
    }

    pub(super) fn for_loop(&mut self, node: Node<'_>, steps: &mut Block) {
        for part in tree::fields(node, "initializer") {
            self.statement(part, steps);
        }
        let guard = tree::field(node, "condition").map(|n| self.expr(n));
        self.repeat(node, guard, Some("update"), false, steps);
    }

    /// A loop without a collection.
    fn repeat(&mut self, node: Node<'_>, guard: Option<Expr>, update: Option<&str>, test_last: bool, steps: &mut Block) {
        let span = self.span(node);
        let target = self.loop_target();
        let leave = target.leave.clone();
        self.scope.targets.push(target);
        let mut test = Block::new();
        if let Some(guard) = guard.filter(|g| g.kind != ExprKind::Bool(true)) {
            let at = guard.span;
            let other = vec![step(StepKind::Break(leave), at)];
            test.push(step(StepKind::Branch { guard, then: Block::new(), other }, at));
            if let Some(target) = self.scope.targets.last_mut() {
                target.left = true;
            }
        }
        let mut inner = self.loop_body(node, span);
        let mut body = if test_last { Block::new() } else { std::mem::take(&mut test) };
        body.append(&mut inner);
        if let Some(field) = update {
            for update in tree::fields(node, field) {
                self.statement(update, &mut body);
            }
        }
        body.append(&mut test);
        self.finish_loop(StepKind::Loop { key: None, value: None, over: None, body }, span, steps);
    }

    pub(super) fn foreach_loop(&mut self, node: Node<'_>, steps: &mut Block) {
        let span = self.span(node);
        let over = self.field_expr(node, "right");
        let Some(left) = tree::field(node, "left") else { return steps.push(perform(over)) };
        let mut body = Block::new();
        let value = if left.kind() == "identifier" {
            let name: Name = plain(self.text(left)).into();
            self.declare(&name);
            Place::Local(name)
        } else {
            let temporary = Place::Local(self.temporary());
            let at = self.span(left);
            let whole = expr(ExprKind::Read(temporary.clone()), at);
            let taken = self.destructure(left, whole);
            body.extend(taken.into_iter().map(perform));
            temporary
        };
        let target = self.loop_target();
        self.scope.targets.push(target);
        body.extend(self.loop_body(node, span));
        self.finish_loop(StepKind::Loop { key: None, value: Some(value), over: Some(over), body }, span, steps);
    }

    fn loop_target(&mut self) -> Target {
        Target { leave: self.label(), next: Some(self.label()), left: false, continued: false }
    }

    /// The steps of a loop's body, wrapped if it is left by `continue`.
    fn loop_body(&mut self, node: Node<'_>, span: Span) -> Block {
        let mut body = Block::new();
        if let Some(inner) = tree::field(node, "body") {
            self.statement(inner, &mut body);
        }
        match self.scope.targets.last().filter(|t| t.continued).and_then(|t| t.next.clone()) {
            Some(next) => vec![self.labelled(next, body, span)],
            None => body,
        }
    }

    /// Files the loop, wrapped if something leaves it.
    fn finish_loop(&mut self, kind: StepKind, span: Span, steps: &mut Block) {
        let lowered = step(kind, span);
        match self.scope.targets.pop() {
            Some(target) if target.left => steps.push(self.labelled(target.leave, vec![lowered], span)),
            _ => steps.push(lowered),
        }
    }

    /// `break;`, `continue;`
    pub(super) fn leave(&mut self, node: Node<'_>, steps: &mut Block) {
        let span = self.span(node);
        let next = node.kind() == "continue_statement";
        let target = self.scope.targets.iter_mut().rev().find(|t| !next || t.next.is_some());
        let label = target.and_then(|target| {
            if next {
                target.continued = true;
                target.next.clone()
            } else {
                target.left = true;
                Some(target.leave.clone())
            }
        });
        match label {
            Some(label) => steps.push(step(StepKind::Break(label), span)),
            None => steps.push(perform(unknown(span))),
        }
    }
}
