//! `if` and `switch`.

use super::scopes::Target;
use super::{Lowering, expr, perform, step, tree};
use crate::frontends::cases::{Arm, alternatives};
use crate::model::code::{Block, Expr, ExprKind, Step, StepKind};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// A `switch` expression with more arms would nest too deeply.
const MOST_ARMS: usize = 100;

impl Lowering<'_> {
    pub(super) fn if_statement(&mut self, node: Node<'_>, steps: &mut Block) {
        let span = self.span(node);
        let mut arms: Vec<Arm> = Vec::new();
        let mut at = Some(node);
        while let Some(node) = at.take() {
            let guard = self.field_expr(node, "condition");
            let mut body = Block::new();
            if let Some(then) = tree::field(node, "consequence") {
                self.statement(then, &mut body);
            }
            arms.push(Arm { guard: Some(guard), body });
            match tree::field(node, "alternative") {
                Some(next) if next.kind() == "if_statement" => at = Some(next),
                Some(next) => {
                    let mut body = Block::new();
                    self.statement(next, &mut body);
                    arms.push(Arm { guard: None, body });
                }
                None => {}
            }
        }
        steps.extend(alternatives(arms, || self.label(), span));
    }

    /// A chain of branches in a block: a section that matches leaves the block at its end, the default comes last.
    pub(super) fn switch(&mut self, node: Node<'_>, steps: &mut Block) {
        let span = self.span(node);
        let subject = self.field_expr(node, "value");
        let (before, subject) = self.held(subject);
        steps.extend(before.map(perform));
        let label = self.label();
        self.scope.targets.push(Target { leave: label.clone(), next: None, left: false, continued: false });
        let sections = tree::field(node, "body").map(super::children).unwrap_or_default();
        let mut body = Block::new();
        let mut default: Option<Block> = None;
        let mut guards: Vec<Expr> = Vec::new();
        let mut falls = false;
        for section in sections.into_iter().filter(|n| n.kind() == "switch_section") {
            let (guard, statements) = self.section(section, &subject);
            match guard {
                Some(guard) => guards.push(guard),
                None => falls = true,
            }
            if statements.is_empty() {
                continue;
            }
            let mut then = Block::new();
            for statement in statements {
                self.statement(statement, &mut then);
            }
            let span = self.span(section);
            if !ends(&then) {
                then.push(step(StepKind::Break(label.clone()), span));
            }
            if std::mem::take(&mut falls) {
                // A case that shares its body with the default: when its test fails, the default runs it.
                guards.clear();
                default = Some(then);
            } else if let Some(guard) = balanced(std::mem::take(&mut guards)) {
                body.push(step(StepKind::Branch { guard, then, other: Block::new() }, span));
            }
        }
        body.extend(default.unwrap_or_default());
        self.scope.targets.pop();
        steps.push(self.labelled(label, body, span));
    }

    /// The test of a section (none for the default), and its statements.
    fn section<'t>(&mut self, node: Node<'t>, subject: &Expr) -> (Option<Expr>, Vec<Node<'t>>) {
        let mut guard: Option<Expr> = None;
        let mut statements = Vec::new();
        for child in super::children(node) {
            if super::expressions::is_statement(child) {
                statements.push(child);
            } else if child.kind() == "when_clause" {
                guard = self.with_condition(guard, child);
            } else {
                guard = Some(self.matches(subject, child));
            }
        }
        (guard, statements)
    }

    /// A pattern's test together with its `when`.
    fn with_condition(&mut self, guard: Option<Expr>, when: Node<'_>) -> Option<Expr> {
        let condition = super::children(when).into_iter().next().map(|n| self.expr(n));
        match (guard, condition) {
            (Some(guard), Some(condition)) => {
                let span = guard.span.to(condition.span);
                Some(expr(ExprKind::And(Box::new(guard), Box::new(condition)), span))
            }
            (guard, condition) => guard.or(condition),
        }
    }

    /// `x switch { p => v, … }`: a choice of choices; its subject is evaluated once.
    pub(super) fn switch_expression(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let children = super::children(node);
        let Some((subject, arms)) = children.split_first() else { return self.opaque(node) };
        let arms: Vec<Node<'_>> = arms.iter().copied().filter(|n| n.kind() == "switch_expression_arm").collect();
        if arms.len() > MOST_ARMS {
            return self.opaque(node);
        }
        let subject = self.expr(*subject);
        let (before, subject) = self.held(subject);
        let mut lowered: Vec<(Option<Expr>, Expr)> = Vec::new();
        for arm in arms {
            let parts = super::children(arm);
            let (Some(pattern), Some(value)) = (parts.first(), parts.last()) else { continue };
            let mut guard = match pattern.kind() {
                "discard" => None,
                _ => Some(self.matches(&subject, *pattern)),
            };
            if let Some(when) = parts.iter().copied().find(|n| n.kind() == "when_clause") {
                guard = self.with_condition(guard, when);
            }
            let value = self.returned(*value);
            lowered.push((guard, value));
        }
        let mut choice = expr(ExprKind::Throw(None), span);
        for (guard, value) in lowered.into_iter().rev() {
            choice = match guard {
                None => value,
                Some(guard) => expr(ExprKind::Choose(Box::new(guard), Box::new(value), Box::new(choice)), span),
            };
        }
        match before {
            Some(before) => expr(ExprKind::Sequence(vec![before, choice]), span),
            None => choice,
        }
    }

    /// A value that is looked at several times: what evaluates it first, if it is not a plain read, and how it is read.
    pub(super) fn held(&mut self, value: Expr) -> (Option<Expr>, Expr) {
        use crate::model::code::Place;
        let span = value.span;
        if matches!(value.kind, ExprKind::Read(Place::Local(_)) | ExprKind::This | ExprKind::Text(..) | ExprKind::Number(_)) {
            return (None, value);
        }
        let place = Place::Local(self.temporary());
        let read = expr(ExprKind::Read(place.clone()), span);
        (Some(super::set(place, value, span)), read)
    }
}

/// Whether nothing runs after these steps.
fn ends(block: &[Step]) -> bool {
    match block.last().map(|s| &s.kind) {
        Some(StepKind::Break(_) | StepKind::Return(_)) => true,
        Some(StepKind::Do(value)) => matches!(value.kind, ExprKind::Stop(_) | ExprKind::Throw(_)),
        Some(StepKind::Branch { then, other, .. }) => ends(then) && ends(other),
        _ => false,
    }
}

/// One of several tests holds: a balanced tree, so that many do not nest deeply.
pub(super) fn balanced(mut parts: Vec<Expr>) -> Option<Expr> {
    if parts.len() < 2 {
        return parts.pop();
    }
    let rest = parts.split_off(parts.len().div_ceil(2));
    let (left, right) = (balanced(parts)?, balanced(rest)?);
    let span: Span = left.span.to(right.span);
    Some(expr(ExprKind::Or(Box::new(left), Box::new(right)), span))
}

/// The name of a variable that a pattern binds.
pub(super) fn bound(written: &str) -> Name {
    super::names::plain(written).into()
}
