//! `if` and `switch`.

use super::{Lowering, balanced, expr, run, step, tree};
use crate::model::code::{Block, Expr, ExprKind, Step, StepKind, Test};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// A chain of more alternatives is a flat block that each of them leaves, so that it does not nest deeply.
const NESTED_ALTERNATIVES: usize = 40;
/// A case that falls through runs at most this many following ones.
const FALL_THROUGH: usize = 12;
/// Steps that fall-through may copy in one file.
const COPIED_STEPS: usize = 5_000;

/// An alternative of an `if`: without a guard it is the `else`.
struct Arm {
    guard: Option<Expr>,
    body: Block,
}

/// A case of a `switch`: without a guard it is the default.
struct Case {
    guard: Option<Expr>,
    body: Block,
    span: Span,
}

impl Lowering<'_> {
    pub(super) fn if_statement(&mut self, node: Node<'_>, steps: &mut Block) {
        let span = self.span(node);
        let mut arms: Vec<Arm> = Vec::new();
        self.arm(node, &mut arms);
        if arms.len() <= NESTED_ALTERNATIVES {
            let mut other = Block::new();
            for Arm { guard, body } in arms.into_iter().rev() {
                other = match guard {
                    Some(guard) => vec![step(StepKind::Branch { guard, then: body, other }, span)],
                    None => body,
                };
            }
            return steps.extend(other);
        }
        let label = self.label();
        let mut flat = Block::new();
        for Arm { guard, body: mut then } in arms {
            match guard {
                Some(guard) => {
                    then.push(step(StepKind::Break(label.clone()), span));
                    flat.push(step(StepKind::Branch { guard, then, other: Block::new() }, span));
                }
                None => flat.append(&mut then),
            }
        }
        steps.push(self.labelled(label, flat, span));
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
        steps.extend(before.map(run));
        let label = self.label();
        self.scope.targets.push(super::Target { leave: label.clone(), next: label.clone(), left: false, continued: false });
        let cases = self.cases(node, &subject);
        self.scope.targets.pop();
        let mut body = Block::new();
        for (index, case) in cases.iter().enumerate() {
            let Some(guard) = &case.guard else { continue };
            let mut then = self.run_from(&cases, index, &label);
            if !ends(&then) {
                then.push(step(StepKind::Break(label.clone()), case.span));
            }
            body.push(step(StepKind::Branch { guard: guard.clone(), then, other: Block::new() }, case.span));
        }
        if let Some(default) = cases.iter().position(|c| c.guard.is_none()) {
            body.extend(self.run_from(&cases, default, &label));
        }
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

    /// The body of a case and of those it falls through to.
    fn run_from(&mut self, cases: &[Case], first: usize, label: &Name) -> Block {
        let mut steps = Block::new();
        for (index, case) in cases.iter().enumerate().skip(first) {
            let falls = index > first;
            let size = if falls { size(&case.body) } else { 0 };
            if index - first > FALL_THROUGH || self.copied + size > COPIED_STEPS {
                steps.push(step(StepKind::Break(label.clone()), case.span));
                break;
            }
            self.copied += size;
            let mut body = case.body.clone();
            if falls {
                self.rename(&mut body, &mut Vec::new());
            }
            steps.append(&mut body);
            if ends(&steps) {
                break;
            }
        }
        steps
    }

    /// Gives the labels of copied steps new names.
    fn rename(&mut self, block: &mut Block, renamed: &mut Vec<(Name, Name)>) {
        for step in block {
            match &mut step.kind {
                StepKind::Block { label, body } => {
                    let new = self.label();
                    renamed.push((std::mem::replace(label, new.clone()), new));
                    self.rename(body, renamed);
                    renamed.pop();
                }
                StepKind::Break(label) => {
                    if let Some((_, new)) = renamed.iter().rev().find(|(old, _)| old == label) {
                        *label = new.clone();
                    }
                }
                StepKind::Branch { then, other, .. } => {
                    self.rename(then, renamed);
                    self.rename(other, renamed);
                }
                StepKind::Loop { body, .. } => self.rename(body, renamed),
                StepKind::Try { body, handlers, finally } => {
                    self.rename(body, renamed);
                    handlers.iter_mut().for_each(|h| self.rename(h, renamed));
                    self.rename(finally, renamed);
                }
                StepKind::Do(_) | StepKind::Return(_) => {}
            }
        }
    }
}

fn unknown(span: Span) -> Expr {
    expr(ExprKind::Opaque(Vec::new()), span)
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

/// The number of steps in a block.
fn size(block: &Block) -> usize {
    let inner = |step: &Step| match &step.kind {
        StepKind::Branch { then, other, .. } => size(then) + size(other),
        StepKind::Block { body, .. } | StepKind::Loop { body, .. } => size(body),
        StepKind::Try { body, handlers, finally } => size(body) + size(finally) + handlers.iter().map(size).sum::<usize>(),
        StepKind::Do(_) | StepKind::Break(_) | StepKind::Return(_) => 0,
    };
    block.iter().map(|s| 1 + inner(s)).sum()
}
