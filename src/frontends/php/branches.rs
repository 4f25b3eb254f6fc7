//! `if` and `switch`.

use super::{Lowering, balanced, perform, tree};
use crate::frontends::base::{Deeper, unknown};
use crate::frontends::cases::{Arm, Case, alternatives, chained};
use crate::model::code::{Block, Expr, ExprKind, Test};
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn if_statement(&mut self, node: Node<'_>, steps: &mut Block) {
        let span = self.span(node);
        let mut arms: Vec<Arm> = Vec::new();
        self.arm(node, &mut arms);
        steps.extend(alternatives(arms, || self.label(), span));
    }

    /// One alternative and the ones inside its node. HTML between two alternatives belongs to the first.
    fn arm(&mut self, node: Node<'_>, arms: &mut Vec<Arm>) {
        let mut guard = None;
        let mut early = Block::new();
        for (field, child) in super::fields(node) {
            match (field, child.kind()) {
                (Some("condition"), _) => guard = Some(self.expr(child)),
                (Some("body"), _) => {
                    let mut body = std::mem::take(&mut early);
                    self.statement(child, &mut body);
                    let guard = guard.take().or_else(|| (node.kind() != "else_clause").then(|| unknown(self.span(node))));
                    arms.push(Arm { guard, body });
                }
                (Some("alternative"), _) => drop(self.deeper(child, |l| l.arm(child, arms))),
                (_, "text_interpolation") => match arms.last_mut() {
                    Some(arm) => self.html(child, &mut arm.body),
                    None => self.html(child, &mut early),
                },
                (_, "ERROR") => match arms.last_mut() {
                    Some(arm) => self.statement(child, &mut arm.body),
                    None => self.statement(child, &mut early),
                },
                _ => {}
            }
        }
    }

    /// A chain of branches in a block: every case that matches runs to its end and leaves the block, the default comes last.
    pub(super) fn switch(&mut self, node: Node<'_>, steps: &mut Block) {
        let span = self.span(node);
        let (before, subject) = self.subject(node);
        steps.extend(before.map(perform));
        let label = self.label();
        self.scope.targets.push(super::Target { leave: label.clone(), next: label.clone(), left: false, continued: false });
        let cases = self.cases(node, &subject);
        self.scope.targets.pop();
        let body = chained(&label, &mut self.copied, &cases);
        steps.push(self.labelled(label, body, span));
    }

    /// The cases in order; those that share a body are one.
    fn cases(&mut self, node: Node<'_>, subject: &Option<Expr>) -> Vec<Case> {
        let mut parts: Vec<(Node<'_>, Vec<Node<'_>>)> = Vec::new();
        for child in tree::field(node, "body").map(tree::children).unwrap_or_default() {
            match parts.last_mut() {
                _ if matches!(child.kind(), "case_statement" | "default_statement") => parts.push((child, Vec::new())),
                // HTML after a case belongs to it.
                Some((_, after)) => after.push(child),
                None => {
                    let mut early = Block::new();
                    self.statement(child, &mut early);
                    self.spilled.append(&mut early);
                }
            }
        }
        let count = parts.len();
        let mut cases: Vec<Case> = Vec::new();
        let mut guards = Vec::new();
        let mut default = false;
        for (index, (case, after)) in parts.into_iter().enumerate() {
            let value = tree::field(case, "value");
            match value {
                Some(value) => guards.push(self.case_test(subject, value, Test::Equal)),
                None => default = true,
            }
            let mut body = Block::new();
            for inner in tree::children(case).into_iter().filter(|n| Some(*n) != value).chain(after) {
                self.statement(inner, &mut body);
            }
            if body.is_empty() && index + 1 < count {
                continue;
            }
            let span = self.span(case);
            if let Some(guard) = balanced(std::mem::take(&mut guards), ExprKind::Or) {
                // A case that shares its body with the default: when its test fails, the default runs it.
                let body = if default { Block::new() } else { body.clone() };
                cases.push(Case { guard: Some(guard), body, span });
            }
            if std::mem::take(&mut default) {
                cases.push(Case { guard: None, body, span });
            }
        }
        cases
    }
}
