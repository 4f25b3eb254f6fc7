//! Loops, labels, `break` and `continue`.

use super::scopes::Target;
use super::set;
use super::{Lowering, children, expr, perform, step, tree};
use crate::frontends::base::unknown;
use crate::model::code::{Block, Expr, ExprKind, Place, Step, StepKind};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    /// `while`, `do` and `for`.
    pub(super) fn while_like(&mut self, node: Node<'_>, named: Option<Name>, steps: &mut Block) {
        self.scoped(|l| l.repeat(node, named, steps));
    }

    fn repeat(&mut self, node: Node<'_>, named: Option<Name>, steps: &mut Block) {
        let span = self.span(node);
        for init in tree::fields(node, "init") {
            match init.kind() {
                "local_variable_declaration" => self.locals(init, steps),
                _ => {
                    let value = self.expr(init);
                    steps.push(perform(value));
                }
            }
        }
        self.enter(named);
        let leave = self.target().map(|t| t.leave.clone()).unwrap_or_default();
        let mut test = Block::new();
        if let Some(condition) = tree::field(node, "condition") {
            let guard = self.expr(condition);
            if guard.kind != ExprKind::Bool(true) {
                let at = guard.span;
                let other = vec![step(StepKind::Break(leave), at)];
                test.push(step(StepKind::Branch { guard, then: Block::new(), other }, at));
                self.mark_left();
            }
        }
        let mut inner = self.nested(tree::field(node, "body"));
        self.wrap_next(&mut inner, span);
        for update in tree::fields(node, "update") {
            let value = self.expr(update);
            inner.push(perform(value));
        }
        let body = match node.kind() {
            "do_statement" => inner.into_iter().chain(test).collect(),
            _ => test.into_iter().chain(inner).collect(),
        };
        self.finish(StepKind::Loop { key: None, value: None, over: None, body }, span, steps);
    }

    pub(super) fn for_each(&mut self, node: Node<'_>, named: Option<Name>, steps: &mut Block) {
        let span = self.span(node);
        let over = self.field_expr(node, "value");
        self.scoped(|l| {
            let name = tree::field(node, "name");
            let value = name.map(|n| l.declare(l.text(n)));
            l.enter(named);
            let mut body = Block::new();
            // An element that is not known is at least of the declared class.
            if let (Some(place), Some(class), Some(name)) = (&value, tree::field(node, "type"), name) {
                let at = l.span(name);
                let read = expr(ExprKind::Read(place.clone()), at);
                if let typed @ Expr { kind: ExprKind::Typed(..), .. } = l.typed(class, read) {
                    body.push(perform(set(place.clone(), typed, at)));
                }
            }
            let mut inner = l.nested(tree::field(node, "body"));
            l.wrap_next(&mut inner, span);
            body.append(&mut inner);
            l.finish(StepKind::Loop { key: None, value, over: Some(over), body }, span, steps);
        });
    }

    /// `name: statement`.
    pub(super) fn labelled_statement(&mut self, node: Node<'_>, steps: &mut Block) {
        let parts = children(node);
        let (Some(name), Some(statement)) = (parts.first(), parts.last().filter(|_| parts.len() > 1)) else { return };
        let name = Name::from(self.text(*name));
        match statement.kind() {
            "while_statement" | "do_statement" | "for_statement" => self.while_like(*statement, Some(name), steps),
            "enhanced_for_statement" => self.for_each(*statement, Some(name), steps),
            _ => {
                let leave = self.label();
                self.push_target(Target { named: Some(name), leave: leave.clone(), ..Target::default() });
                let body = self.nested(Some(*statement));
                self.pop_target();
                steps.push(step(StepKind::Block { label: leave, body }, self.span(node)));
            }
        }
    }

    /// `break`, `continue`, also out of a labelled statement.
    pub(super) fn leave(&mut self, node: Node<'_>, steps: &mut Block) {
        let span = self.span(node);
        let named = children(node).into_iter().find(|n| n.kind() == "identifier").map(|n| self.text(n));
        let goes_on = node.kind() == "continue_statement";
        let targets = self.contexts.last_mut().map(|c| &mut c.targets).into_iter().flatten();
        let fits = |t: &&mut Target| match named {
            Some(named) => t.named.as_deref() == Some(named),
            None => (!goes_on && t.named.is_none()) || t.next.is_some(),
        };
        let label = targets.rev().find(fits).map(|target| match (&target.next, goes_on) {
            (Some(next), true) => {
                target.continued = true;
                next.clone()
            }
            _ => {
                target.left = true;
                target.leave.clone()
            }
        });
        steps.push(match label {
            Some(label) => step(StepKind::Break(label), span),
            None => perform(unknown(span)),
        });
    }

    fn enter(&mut self, named: Option<Name>) {
        let (leave, next) = (self.label(), Some(self.label()));
        self.push_target(Target { named, leave, next, ..Target::default() });
    }

    pub(super) fn push_target(&mut self, target: Target) {
        if let Some(context) = self.contexts.last_mut() {
            context.targets.push(target);
        }
    }

    pub(super) fn pop_target(&mut self) -> Option<Target> {
        self.contexts.last_mut().and_then(|c| c.targets.pop())
    }

    fn target(&self) -> Option<&Target> {
        self.contexts.last().and_then(|c| c.targets.last())
    }

    fn mark_left(&mut self) {
        if let Some(target) = self.contexts.last_mut().and_then(|c| c.targets.last_mut()) {
            target.left = true;
        }
    }

    /// Wraps a body that is left by `continue`.
    fn wrap_next(&mut self, body: &mut Block, span: Span) {
        let next = self.target().filter(|t| t.continued).and_then(|t| t.next.clone());
        if let Some(label) = next {
            let inner = std::mem::take(body);
            body.push(step(StepKind::Block { label, body: inner }, span));
        }
    }

    /// Files the loop, wrapped if something leaves it.
    fn finish(&mut self, kind: StepKind, span: Span, steps: &mut Block) {
        let lowered: Step = step(kind, span);
        match self.pop_target() {
            Some(target) if target.left => steps.push(step(StepKind::Block { label: target.leave, body: vec![lowered] }, span)),
            _ => steps.push(lowered),
        }
    }

    /// Evaluates something once, where it is used more often.
    pub(super) fn once(&mut self, value: Expr) -> (Option<Expr>, Expr) {
        if super::statements::is_plain(&value) {
            return (None, value);
        }
        let (span, place) = (value.span, Place::Local(self.temporary()));
        (Some(set(place.clone(), value, span)), expr(ExprKind::Read(place), span))
    }
}
