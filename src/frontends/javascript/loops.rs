//! Loops, `switch`, and the jumps that leave them.

use super::{Lowering, perform};
use crate::frontends::tree;
use crate::model::code::{Block, Callee, Expr, ExprKind, Member, Place, Step, StepKind, Test};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

/// The most bodies that one `case` may fall through.
const MAX_FALL_THROUGH: usize = 16;

/// A statement that `break` or `continue` may leave.
#[derive(Debug)]
pub(super) struct Jump {
    /// Its labels in the source.
    names: Vec<Name>,
    /// The block that `break` leaves, and whether something does.
    out: (Name, bool),
    /// The block that `continue` leaves, if it is a loop.
    next: Option<(Name, bool)>,
    /// Whether a plain `break` leaves it (a labelled block is left by its name only).
    plain: bool,
}

impl Lowering<'_> {
    /// `break` and `continue`.
    pub(super) fn jump(&mut self, node: Node<'_>, out: &mut Block) {
        let wanted = tree::field(node, "label").map(|label| self.name(label));
        let leaves = node.kind() == "break_statement";
        let target = self.jumps.iter_mut().rev().find(|jump| match &wanted {
            Some(name) => jump.names.contains(name),
            None => jump.plain && (leaves || jump.next.is_some()),
        });
        let label = target.and_then(|jump| if leaves { Some(&mut jump.out) } else { jump.next.as_mut() });
        if let Some((label, used)) = label {
            *used = true;
            let label = label.clone();
            out.push(Step { kind: StepKind::Break(label), span: self.span(node) });
        }
    }

    /// `name: statement`.
    pub(super) fn labelled(&mut self, node: Node<'_>, out: &mut Block) {
        let Some(body) = tree::field(node, "body") else { return };
        let name = tree::field(node, "label").map(|label| self.name(label));
        if matches!(body.kind(), "while_statement" | "do_statement" | "for_statement" | "for_in_statement") {
            self.within(body, |this| this.any_loop(body, name, out));
            return;
        }
        let jump = Jump { names: name.into_iter().collect(), out: (self.fresh("break"), false), next: None, plain: false };
        self.jumps.push(jump);
        let steps = self.nested(Some(body));
        self.leave(node, steps, out);
    }

    /// Takes the innermost jump away and wraps what it covered, if something leaves it.
    fn leave(&mut self, node: Node<'_>, body: Block, out: &mut Block) {
        match self.jumps.pop() {
            Some(Jump { out: (label, true), .. }) => out.push(Step { kind: StepKind::Block { label, body }, span: self.span(node) }),
            _ => out.extend(body),
        }
    }

    fn leave_unless(&mut self, condition: Node<'_>, body: &mut Block) {
        let span = self.span(condition);
        let guard = self.expr(condition);
        let Some(Jump { out: (label, used), .. }) = self.jumps.last_mut() else { return };
        *used = true;
        let other = vec![Step { kind: StepKind::Break(label.clone()), span }];
        body.push(Step { kind: StepKind::Branch { guard, then: Block::new(), other }, span });
    }

    /// Every kind of loop.
    pub(super) fn any_loop(&mut self, node: Node<'_>, name: Option<Name>, out: &mut Block) {
        let (mut key, mut value, mut over, mut body) = (None, None, None, Block::new());
        if let Some(initializer) = tree::field(node, "initializer") {
            self.statement(initializer, out);
        }
        if node.kind() == "for_in_statement" {
            (key, value) = self.rounds(node, &mut over, &mut body);
        }
        let jump = Jump {
            names: name.into_iter().collect(),
            out: (self.fresh("break"), false),
            next: Some((self.fresh("continue"), false)),
            plain: true,
        };
        self.jumps.push(jump);
        let condition = tree::field(node, "condition").filter(|condition| condition.kind() != "empty_statement");
        if let Some(condition) = condition.filter(|_| node.kind() != "do_statement") {
            self.leave_unless(condition, &mut body);
        }
        let steps = self.nested(tree::field(node, "body"));
        match self.jumps.last().and_then(|jump| jump.next.as_ref()) {
            Some((label, true)) => body.push(Step { kind: StepKind::Block { label: label.clone(), body: steps }, span: self.span(node) }),
            _ => body.extend(steps),
        }
        if let Some(condition) = condition.filter(|_| node.kind() == "do_statement") {
            self.leave_unless(condition, &mut body);
        }
        if let Some(increment) = tree::field(node, "increment") {
            let update = self.expr(increment);
            body.push(perform(update));
        }
        let steps = vec![Step { kind: StepKind::Loop { key, value, over, body }, span: self.span(node) }];
        self.leave(node, steps, out);
    }

    /// What `for … in` and `for … of` set in each round.
    fn rounds(&mut self, node: Node<'_>, over: &mut Option<Expr>, body: &mut Block) -> (Option<Place>, Option<Place>) {
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else { return (None, None) };
        let lowered = self.expr(right);
        let pattern = self.unwrapped(left);
        if tree::field(node, "operator").is_some_and(|operator| operator.kind() == "in") {
            *over = Some(lowered);
            return (self.round(pattern, body), None);
        }
        match (self.object_call(&lowered), pattern.kind()) {
            (Some(("entries", map)), "array_pattern") => {
                let mut parts = tree::children(pattern).into_iter();
                *over = Some(map);
                let key = parts.next().and_then(|part| self.round(part, body));
                (key, parts.next().and_then(|part| self.round(part, body)))
            }
            (Some(("keys", map)), _) => {
                *over = Some(map);
                (self.round(pattern, body), None)
            }
            (Some(("values", map)), _) => {
                *over = Some(map);
                (None, self.round(pattern, body))
            }
            _ => {
                *over = Some(lowered);
                (None, self.round(pattern, body))
            }
        }
    }

    /// The place a round sets; a pattern is taken apart at the start of the body.
    fn round(&mut self, pattern: Node<'_>, body: &mut Block) -> Option<Place> {
        if !matches!(pattern.kind(), "object_pattern" | "array_pattern" | "assignment_pattern") {
            return self.place(pattern);
        }
        let place = Place::Local(self.fresh("d"));
        self.bind(pattern, super::read(place.clone(), self.span(pattern)), body);
        Some(place)
    }

    /// `Object.entries(x)` and its like: the name and the argument.
    fn object_call(&self, expr: &Expr) -> Option<(&'static str, Expr)> {
        let ExprKind::Call { callee: Callee::Method(object, member), args, .. } = &expr.kind else { return None };
        let (ExprKind::Symbol(object), Member::Named(member)) = (&object.kind, member.as_ref()) else { return None };
        let name = ["entries", "keys", "values"].into_iter().find(|name| **name == **member)?;
        let argument = args.first().filter(|argument| !argument.spread)?;
        (**object == *"Object").then(|| (name, argument.value.clone()))
    }

    /// `switch`: cases in order inside a block that `break` leaves; a body that falls through is followed by a copy of the next.
    pub(super) fn switch(&mut self, node: Node<'_>, out: &mut Block) {
        let (Some(value), Some(body)) = (tree::field(node, "value"), tree::field(node, "body")) else { return };
        let jump = Jump { names: Vec::new(), out: (self.fresh("break"), true), next: None, plain: true };
        let label = jump.out.0.clone();
        let mut steps = Block::new();
        let value = self.expr(value);
        let value = self.subject(value, &mut steps);
        self.jumps.push(jump);
        self.within(body, |this| this.cases(body, &value, &label, &mut steps));
        self.leave(node, steps, out);
    }

    /// The value that is compared: kept in a variable unless reading it twice is harmless.
    fn subject(&mut self, value: Expr, steps: &mut Block) -> Expr {
        match &value.kind {
            ExprKind::Read(Place::Local(_) | Place::Module(_)) | ExprKind::Bool(_) => value,
            _ => {
                let (place, span) = (Place::Local(self.fresh("d")), value.span);
                steps.push(perform(super::set(place.clone(), value, span)));
                super::read(place, span)
            }
        }
    }

    fn cases(&mut self, body: Node<'_>, value: &Expr, label: &Name, steps: &mut Block) {
        let mut bodies: Vec<(Block, usize)> = Vec::new();
        let mut tests: Vec<(Option<Expr>, Node<'_>)> = Vec::new();
        for case in tree::children(body) {
            let test = tree::field(case, "value");
            let lowered = test.map(|test| self.expr(test));
            let copied = self.copied;
            let statements: Vec<Node<'_>> = tree::fields(case, "body").into_iter().filter(|n| !n.is_extra()).collect();
            let mut block = Block::new();
            self.block_of(&statements, &mut block);
            bodies.push((block, case.end_byte() - case.start_byte() + self.copied - copied));
            tests.push((lowered, case));
        }
        // Where the first body that is not empty begins, for each case.
        let mut starts: Vec<usize> = (0..bodies.len()).collect();
        for position in (0..bodies.len().saturating_sub(1)).rev() {
            if bodies.get(position).is_some_and(|(body, _)| body.is_empty()) {
                starts[position] = starts[position + 1];
            }
        }
        let mut last = None;
        for (position, ((test, case), start)) in tests.into_iter().zip(starts).enumerate() {
            let mut then = match bodies.get_mut(start) {
                Some((body, _)) if position == start => std::mem::take(body),
                Some((body, weight)) if self.may_copy(*weight) => body.clone(),
                _ => Block::new(),
            };
            let span = self.span(case);
            self.fall_through(&bodies, start + 1, (label, span), &mut then);
            let Some(test) = test else {
                last = Some(then);
                continue;
            };
            let span = self.span(case);
            let guard = match value.kind {
                ExprKind::Bool(true) => test,
                ExprKind::Bool(false) => Expr { span: test.span, kind: ExprKind::Not(Box::new(test)) },
                _ => Expr { span: test.span, kind: ExprKind::Test(Test::Identical, Box::new(value.clone()), Box::new(test)) },
            };
            steps.push(Step { kind: StepKind::Branch { guard, then, other: Block::new() }, span });
        }
        steps.extend(last.unwrap_or_default());
    }

    /// Appends the bodies that a case falls through to, up to the first jump.
    fn fall_through(&mut self, bodies: &[(Block, usize)], next: usize, leave: (&Name, Span), then: &mut Block) {
        for (body, weight) in bodies.iter().skip(next).take(MAX_FALL_THROUGH) {
            if then.last().is_some_and(ends) || !self.may_copy(*weight) {
                break;
            }
            then.extend(body.iter().cloned());
        }
        if !then.last().is_some_and(ends) {
            then.push(Step { kind: StepKind::Break(leave.0.clone()), span: leave.1 });
        }
    }
}

/// Whether nothing runs after a step.
fn ends(step: &Step) -> bool {
    match &step.kind {
        StepKind::Break(_) | StepKind::Return(_) => true,
        StepKind::Do(expr) => matches!(expr.kind, ExprKind::Throw(_) | ExprKind::Stop(_)),
        StepKind::Branch { then, other, .. } => then.last().is_some_and(ends) && other.last().is_some_and(ends),
        _ => false,
    }
}
