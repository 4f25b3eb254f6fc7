//! `switch`: as a statement, and as a value.

use super::scopes::Target;
use super::{Lowering, children, expr, perform, step, tree};
use crate::frontends::base::called;
use crate::frontends::cases::{Case, balanced, chained, ends};
use crate::model::code::{Block, Captures, Expr, ExprKind, Place, Step, StepKind, Test};
use tree_sitter::Node;

/// A value of more alternatives would nest too deeply: it becomes statements.
const MOST_CHOICES: usize = 60;

impl Lowering<'_> {
    pub(super) fn switch(&mut self, node: Node<'_>, steps: &mut Block) {
        let span = self.span(node);
        let condition = self.field_expr(node, "condition");
        let (before, subject) = self.once(condition);
        steps.extend(before.map(perform));
        let label = self.label();
        self.push_target(Target { leave: label.clone(), ..Target::default() });
        let cases = self.scoped(|l| l.cases(node, &subject));
        self.pop_target();
        let body = chained(&label, &mut self.copied, &cases);
        steps.push(step(StepKind::Block { label, body }, span));
    }

    /// The cases in order; those that share a body are one.
    fn cases(&mut self, node: Node<'_>, subject: &Expr) -> Vec<Case> {
        let groups = tree::field(node, "body").map(children).unwrap_or_default();
        let count = groups.len();
        let mut cases = Vec::new();
        let mut guards = Vec::new();
        let mut default = false;
        for (index, group) in groups.into_iter().enumerate() {
            let span = self.span(group);
            let is_rule = group.kind() == "switch_rule";
            let mut body = Block::new();
            for part in children(group) {
                match part.kind() {
                    "switch_label" => default |= self.label_tests(part, subject, &mut guards),
                    _ => self.statement(part, &mut body),
                }
            }
            if is_rule && !ends(&body) {
                let leave = self.contexts.last().and_then(|c| c.targets.last()).map(|t| t.leave.clone()).unwrap_or_default();
                body.push(Step { kind: StepKind::Break(leave), span });
            }
            if body.is_empty() && index + 1 < count {
                continue;
            }
            if let Some(guard) = any_of(std::mem::take(&mut guards)) {
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

    /// The tests of a label; whether it is the default.
    fn label_tests(&mut self, label: Node<'_>, subject: &Expr, guards: &mut Vec<Expr>) -> bool {
        let is_default = label.children(&mut label.walk()).any(|n| n.kind() == "default");
        let mut tests = Vec::new();
        let mut also = None;
        for part in children(label) {
            match part.kind() {
                "guard" => also = children(part).into_iter().next().map(|n| self.expr(n)),
                "pattern" => tests.push(self.pattern_test(part, subject)),
                _ => tests.push(self.case_test(part, subject)),
            }
        }
        if let Some(also) = also {
            let span = also.span;
            tests = tests.into_iter().map(|t| expr(ExprKind::And(Box::new(t), Box::new(also.clone())), span)).collect();
        }
        guards.extend(tests);
        is_default
    }

    /// Whether the subject is this case. A simple name that is no variable is a case of the subject's enumeration: they have one name.
    fn case_test(&mut self, case: Node<'_>, subject: &Expr) -> Expr {
        let span = self.span(case);
        let name = self.text(case);
        let is_constant = case.kind() == "identifier" && !self.is_known_constant(name);
        let (left, right) = if is_constant {
            let named = crate::frontends::base::method_call(subject.clone(), "name", Vec::new(), subject.span, subject.span);
            (named, expr(ExprKind::Text(name.into(), span), span))
        } else {
            (subject.clone(), self.expr(case))
        };
        expr(ExprKind::Test(Test::Identical, Box::new(left), Box::new(right)), span)
    }

    /// Whether a simple name is a variable that the file declares or imports.
    fn is_known_constant(&mut self, name: &str) -> bool {
        let classes = self.contexts.iter().filter_map(|c| c.class.as_ref());
        let mut own = classes.filter(|c| !self.outline.members(&c.name).is_some_and(|m| m.is_enum && m.fields.get(name) == Some(&true)));
        own.any(|c| self.has_field(c, name).is_some())
            || self.names.member(name).is_some()
            || self.contexts.iter().any(|c| c.blocks.iter().any(|b| b.contains(name)))
    }

    /// `case Foo f`.
    fn pattern_test(&mut self, pattern: Node<'_>, subject: &Expr) -> Expr {
        let span = self.span(pattern);
        let inner = children(pattern).into_iter().next();
        if let Some(record) = inner.filter(|n| n.kind() == "record_pattern") {
            return self.record_test(record, subject, 0);
        }
        let inner = inner.filter(|n| n.kind() == "type_pattern");
        let parts = inner.map(children).unwrap_or_default();
        let (Some(class), Some(name)) = (parts.first(), parts.last()) else { return self.opaque(pattern) };
        let place = self.declare(self.text(*name));
        let value = super::set(place, subject.clone(), span);
        match self.type_ref(*class) {
            Some(class) => expr(ExprKind::IsA(Box::new(value), class), span),
            None => expr(ExprKind::Opaque(vec![value]), span),
        }
    }

    /// `Foo(String a, Bar(int b))`: the value is of the record, whose parts become variables.
    pub(super) fn record_test(&mut self, pattern: Node<'_>, subject: &Expr, depth: usize) -> Expr {
        /// Records in records are taken apart so deep.
        const MOST: usize = 8;
        let span = self.span(pattern);
        let [class, body] = children(pattern)[..] else { return self.opaque(pattern) };
        let Some(class) = self.type_ref(class).filter(|_| depth < MOST) else { return self.opaque(pattern) };
        let mut parts = Vec::new();
        for (position, part) in children(body).into_iter().enumerate() {
            let at = self.span(part);
            let number = expr(ExprKind::Number(position.to_string().into()), at);
            let read = expr(ExprKind::Read(Place::Index(Box::new(subject.clone()), Some(Box::new(number)))), at);
            match (part.kind(), children(part).last()) {
                ("record_pattern", _) => parts.push(self.record_test(part, &read, depth + 1)),
                ("record_pattern_component", Some(name)) if name.kind() == "identifier" => {
                    let place = self.declare(self.text(*name));
                    let value = super::set(place, read, at);
                    parts.push(expr(ExprKind::Sequence(vec![value, expr(ExprKind::Bool(true), at)]), at));
                }
                _ => {}
            }
        }
        let is_record = expr(ExprKind::IsA(Box::new(subject.clone()), class), span);
        parts.into_iter().fold(is_record, |all, part| expr(ExprKind::And(Box::new(all), Box::new(part)), span))
    }

    /// A `switch` that has a value: a choice of choices when its arms are values, else a closure that is called at once.
    pub(super) fn switch_value(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let rules = tree::field(node, "body").map(children).unwrap_or_default();
        let is_value = |n: &Node<'_>| n.kind() == "switch_rule" && children(*n).last().is_some_and(|b| b.kind() != "block");
        if rules.len() > MOST_CHOICES || !rules.iter().all(is_value) {
            return self.switch_closure(node);
        }
        let condition = self.field_expr(node, "condition");
        let (before, subject) = self.once(condition);
        let mut choice = expr(ExprKind::Throw(None), span);
        let mut arms = Vec::new();
        for rule in rules {
            self.scoped(|l| {
                let (mut guards, mut default) = (Vec::new(), false);
                for label in children(rule).into_iter().filter(|n| n.kind() == "switch_label") {
                    default |= l.label_tests(label, &subject, &mut guards);
                }
                let Some(body) = children(rule).into_iter().next_back() else { return };
                let value = match body.kind() {
                    "throw_statement" => {
                        let thrown = children(body).into_iter().next().map(|n| Box::new(l.expr(n)));
                        expr(ExprKind::Throw(thrown), l.span(body))
                    }
                    _ => match children(body).into_iter().next() {
                        Some(value) => l.expr(value),
                        None => l.opaque(body),
                    },
                };
                match any_of(guards) {
                    Some(guard) if !default => arms.push((guard, value)),
                    _ => choice = value,
                }
            });
        }
        let choice = arms
            .into_iter()
            .rev()
            .fold(choice, |other, (guard, value)| expr(ExprKind::Choose(Box::new(guard), Box::new(value), Box::new(other)), span));
        match before {
            Some(before) => expr(ExprKind::Sequence(vec![before, choice]), span),
            None => choice,
        }
    }

    /// The statements of a `switch` that has a value, as a function: what an arm yields it returns.
    fn switch_closure(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let ix = self.reserve();
        let mut body = Block::new();
        self.switch(node, &mut body);
        returning(&mut body);
        let function = self.filled_closure(ix, Vec::new(), Captures::All { this: true }, body, span);
        called(function, Vec::new(), span.slice(0, 6), span)
    }
}

/// A rule whose body is one expression gives its value.
fn returning(block: &mut Block) {
    for step in block {
        match &mut step.kind {
            StepKind::Block { body, .. } => {
                returning(body);
                let mut default = body.split_off(body.len().saturating_sub(2));
                value_first(&mut default);
                body.append(&mut default);
            }
            StepKind::Branch { then, other, .. } => {
                value_first(then);
                value_first(other);
            }
            _ => {}
        }
    }
}

/// `[value, break]` returns the value.
fn value_first(block: &mut Block) {
    if let [Step { kind: StepKind::Do(value), span }, Step { kind: StepKind::Break(_), .. }] = &block[..]
        && !matches!(value.kind, ExprKind::Assign { .. })
    {
        *block = vec![Step { kind: StepKind::Return(Some(value.clone())), span: *span }];
    }
}

fn any_of(tests: Vec<Expr>) -> Option<Expr> {
    balanced(tests, ExprKind::Or)
}
