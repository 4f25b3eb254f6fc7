//! Alternatives of an `if`, and cases of a `switch` whose bodies fall through: a chain of branches in a block that `break` leaves.

use crate::model::code::{Block, Expr, ExprKind, Step, StepKind};
use crate::model::source::{Name, Span};

/// A chain of more alternatives is a flat block that each of them leaves, so that it does not nest deeply.
const NESTED_ALTERNATIVES: usize = 40;
/// A case falls through to at most so many others.
const FALL_THROUGH: usize = 12;
/// So many steps of a file may be copies.
const COPIED_STEPS: usize = 5_000;

/// An alternative of an `if`: without a guard it is the `else`.
pub(super) struct Arm {
    pub(super) guard: Option<Expr>,
    pub(super) body: Block,
}

/// The alternatives of an `if` as branches. `label` gives the name of a block to leave, which the function does not have yet.
pub(super) fn alternatives(arms: Vec<Arm>, label: impl FnOnce() -> Name, span: Span) -> Block {
    let step = |kind| Step { kind, span };
    if arms.len() <= NESTED_ALTERNATIVES {
        return arms.into_iter().rev().fold(Block::new(), |other, Arm { guard, body }| match guard {
            Some(guard) => vec![step(StepKind::Branch { guard, then: body, other })],
            None => body,
        });
    }
    let label = label();
    let mut flat = Block::new();
    for Arm { guard, body: mut then } in arms {
        match guard {
            Some(guard) => {
                then.push(step(StepKind::Break(label.clone())));
                flat.push(step(StepKind::Branch { guard, then, other: Block::new() }));
            }
            None => flat.append(&mut then),
        }
    }
    vec![step(StepKind::Block { label, body: flat })]
}

/// A case: those that share a body are one.
pub(super) struct Case {
    /// None for the default.
    pub(super) guard: Option<Expr>,
    pub(super) body: Block,
    pub(super) span: Span,
}

/// Every case that matches runs to its end and leaves the block with this label, which no other has; the default comes last. `copied`
/// counts the steps copied so far in the file, which multiply when switches nest.
pub(super) fn chained(label: &Name, copied: &mut usize, cases: &[Case]) -> Block {
    Cases { label, copied, renamed: 0 }.chain(cases)
}

/// Copies bodies that others fall through to.
struct Cases<'c> {
    label: &'c Name,
    copied: &'c mut usize,
    /// Labels given to copies so far.
    renamed: usize,
}

impl Cases<'_> {
    fn chain(&mut self, cases: &[Case]) -> Block {
        let mut body = Block::new();
        for (index, case) in cases.iter().enumerate() {
            let Some(guard) = &case.guard else { continue };
            let mut then = self.run_from(cases, index);
            if !ends(&then) {
                then.push(Step { kind: StepKind::Break(self.label.clone()), span: case.span });
            }
            body.push(Step { kind: StepKind::Branch { guard: guard.clone(), then, other: Block::new() }, span: case.span });
        }
        if let Some(default) = cases.iter().position(|c| c.guard.is_none()) {
            body.extend(self.run_from(cases, default));
        }
        body
    }

    /// The body of a case and of those it falls through to.
    fn run_from(&mut self, cases: &[Case], first: usize) -> Block {
        let mut steps = Block::new();
        for (index, case) in cases.iter().enumerate().skip(first) {
            let falls = index > first;
            let size = if falls { size(&case.body) } else { 0 };
            if index - first > FALL_THROUGH || *self.copied + size > COPIED_STEPS {
                steps.push(Step { kind: StepKind::Break(self.label.clone()), span: case.span });
                break;
            }
            *self.copied += size;
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
                    self.renamed += 1;
                    let new = Name::from(format!("{}.{}", self.label, self.renamed));
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

/// Whether nothing runs after these steps.
pub(super) fn ends(block: &[Step]) -> bool {
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

/// Folds a list into a balanced tree, so that a long one does not nest deeply.
pub(super) fn balanced(mut parts: Vec<Expr>, combine: fn(Box<Expr>, Box<Expr>) -> ExprKind) -> Option<Expr> {
    if parts.len() < 2 {
        return parts.pop();
    }
    let rest = parts.split_off(parts.len().div_ceil(2));
    let (left, right) = (balanced(parts, combine)?, balanced(rest, combine)?);
    let span = left.span.to(right.span);
    Some(Expr { kind: combine(Box::new(left), Box::new(right)), span })
}
