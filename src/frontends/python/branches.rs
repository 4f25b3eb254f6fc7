//! `if` and `match`.

use super::operators::tested;
use super::{Lowering, perform, read, set};
use crate::frontends::base::field_of;
use crate::frontends::tree;
use crate::model::code::{Block, Expr, ExprKind, Place, Step, StepKind, TypeRef};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn branches(&mut self, node: Node<'_>, out: &mut Block) {
        let Some(condition) = tree::field(node, "condition") else {
            self.block(node, out);
            return;
        };
        let mut arms = vec![(self.span(node), self.expr(condition), self.nested(tree::field(node, "consequence")))];
        let mut other = Block::new();
        for alternative in tree::fields(node, "alternative") {
            match (alternative.kind(), tree::field(alternative, "condition")) {
                ("elif_clause", Some(condition)) => {
                    let guard = self.expr(condition);
                    arms.push((self.span(alternative), guard, self.nested(tree::field(alternative, "consequence"))));
                }
                _ => other.extend(self.nested(tree::field(alternative, "body"))),
            }
        }
        out.extend(chain(arms, other));
    }

    /// `match`: each case a test of the subject, captures as assignments.
    pub(super) fn matched(&mut self, node: Node<'_>, out: &mut Block) {
        let subjects = tree::fields(node, "subject");
        let place = Place::Local(self.fresh("matched"));
        let span = self.span(node);
        let value = match subjects[..] {
            [subject] => self.expr(subject),
            _ => self.unknown(node),
        };
        let subject = read(place.clone(), value.span);
        out.push(perform(set(place, value, span)));
        let cases = tree::field(node, "body").map(tree::children).unwrap_or_default();
        let mut arms = Vec::new();
        for case in cases.into_iter().filter(|case| case.kind() == "case_clause") {
            let mut then = Block::new();
            let patterns: Vec<Node<'_>> = tree::children(case).into_iter().filter(|n| n.kind() == "case_pattern").collect();
            let mut guard = match patterns[..] {
                [pattern] => self.pattern(pattern, &subject, &mut then),
                _ => self.unknown(case),
            };
            if let Some(more) = tree::field(case, "guard").and_then(|clause| tree::children(clause).first().copied()) {
                let mut captured: Vec<Expr> =
                    then.drain(..).filter_map(|s| if let StepKind::Do(e) = s.kind { Some(e) } else { None }).collect();
                captured.push(self.expr(more));
                let more = self.make(case, ExprKind::Sequence(captured));
                guard = self.make(case, ExprKind::And(Box::new(guard), Box::new(more)));
            }
            then.extend(self.nested(tree::field(case, "consequence")));
            arms.push((self.span(case), guard, then));
        }
        out.extend(chain(arms, Block::new()));
    }

    /// Whether a pattern fits the subject; what it captures is assigned in `then`.
    fn pattern(&mut self, pattern: Node<'_>, subject: &Expr, then: &mut Block) -> Expr {
        if !self.descend(pattern) {
            return self.unknown(pattern);
        }
        let test = self.pattern_here(pattern, subject, then);
        self.depth -= 1;
        test
    }

    fn pattern_here(&mut self, pattern: Node<'_>, subject: &Expr, then: &mut Block) -> Expr {
        let span = self.span(pattern);
        match pattern.kind() {
            "case_pattern" | "parenthesized_expression" => match tree::children(pattern)[..] {
                [inner] => self.pattern(inner, subject, then),
                // `_`
                [] => Expr { kind: ExprKind::Bool(true), span },
                _ => self.unknown(pattern),
            },
            "dotted_name" if pattern.named_child_count() == 1 => {
                let name = pattern.named_child(0).unwrap_or(pattern);
                if self.text(name) != "_"
                    && let Some(place) = self.place(name)
                {
                    then.push(perform(set(place, subject.clone(), span)));
                }
                Expr { kind: ExprKind::Bool(true), span }
            }
            "dotted_name" => {
                let value = self.dotted_value(pattern);
                tested("==", subject.clone(), value, span)
            }
            "union_pattern" => {
                let tests: Vec<Expr> = tree::children(pattern).into_iter().map(|part| self.pattern(part, subject, then)).collect();
                let either = tests.into_iter().reduce(|a, b| Expr { kind: ExprKind::Or(Box::new(a), Box::new(b)), span });
                either.unwrap_or_else(|| self.unknown(pattern))
            }
            "as_pattern" => {
                let test = match tree::children(pattern).first() {
                    Some(inner) => self.pattern(*inner, subject, then),
                    None => self.unknown(pattern),
                };
                if let Some(place) = tree::field(pattern, "alias").and_then(|alias| self.place(alias)) {
                    then.push(perform(set(place, subject.clone(), span)));
                }
                test
            }
            "class_pattern" => {
                let class = tree::children(pattern).first().map_or("", |name| self.text(*name));
                let class = match self.read_named(class, span).kind {
                    ExprKind::Class(class) => class,
                    _ => TypeRef::Named(Name::from(class)),
                };
                let test = Expr { kind: ExprKind::IsA(Box::new(subject.clone()), class), span };
                self.pattern_fields(pattern, subject, test, then)
            }
            "dict_pattern" => self.pattern_entries(pattern, subject, then),
            "list_pattern" | "tuple_pattern" => self.pattern_elements(pattern, subject, then),
            "string" | "concatenated_string" | "integer" | "float" | "true" | "false" | "none" => {
                let value = self.expr(pattern);
                tested("==", subject.clone(), value, span)
            }
            _ => self.make(pattern, ExprKind::Opaque(vec![subject.clone()])),
        }
    }

    /// `{'kind': 'code', 'value': code}`: every key is there, and its value fits.
    fn pattern_entries(&mut self, pattern: Node<'_>, subject: &Expr, then: &mut Block) -> Expr {
        let span = self.span(pattern);
        let (keys, values) = (tree::fields(pattern, "key"), tree::fields(pattern, "value"));
        let mut test = Expr { kind: ExprKind::Bool(true), span };
        for (key, value) in keys.into_iter().zip(values) {
            let at = self.span(key).to(self.span(value));
            let key = self.expr(key);
            let there = tested("in", key.clone(), subject.clone(), at);
            let entry = read(Place::Index(Box::new(subject.clone()), Some(Box::new(key))), at);
            let fits = self.pattern(value, &entry, then);
            test = both(both(test, there, span), fits, span);
        }
        test
    }

    /// `[first, second]`: each element fits. How many there are is not looked at.
    fn pattern_elements(&mut self, pattern: Node<'_>, subject: &Expr, then: &mut Block) -> Expr {
        let span = self.span(pattern);
        let mut test = self.make(pattern, ExprKind::Opaque(vec![subject.clone()]));
        for (index, element) in tree::children(pattern).into_iter().enumerate() {
            if element.kind() != "case_pattern" || tree::children(element).first().is_some_and(|e| e.kind() == "splat_pattern") {
                break;
            }
            let at = self.span(element);
            let index = Expr { kind: ExprKind::Number(Name::from(index.to_string())), span: at };
            let element_value = read(Place::Index(Box::new(subject.clone()), Some(Box::new(index))), at);
            let fits = self.pattern(element, &element_value, then);
            test = both(test, fits, span);
        }
        test
    }

    /// `Code(value=code)`: the fields that the pattern names fit.
    fn pattern_fields(&mut self, pattern: Node<'_>, subject: &Expr, class: Expr, then: &mut Block) -> Expr {
        let span = self.span(pattern);
        let mut test = class;
        for argument in tree::children(pattern).into_iter().skip(1) {
            let Some(keyword) = tree::children(argument).first().copied().filter(|n| n.kind() == "keyword_pattern") else { continue };
            let [name, value] = tree::children(keyword)[..] else { continue };
            let member = crate::model::code::Member::Named(self.name(name));
            let field = read(Place::Field(Box::new(subject.clone()), Box::new(member)), self.span(keyword));
            let fits = self.pattern(value, &field, then);
            test = both(test, fits, span);
        }
        test
    }

    /// `Verb.GET` in a pattern.
    fn dotted_value(&self, node: Node<'_>) -> Expr {
        let mut parts = tree::children(node).into_iter();
        let Some(first) = parts.next() else { return self.unknown(node) };
        let mut value = self.read_named(self.text(first), self.span(first));
        for part in parts {
            let span = value.span.to(self.span(part));
            let name = self.name(part);
            let place = match value.kind {
                ExprKind::Class(class) => Place::Static(class, name),
                kind => {
                    let object = Expr { kind, span: value.span };
                    field_of(object, name)
                }
            };
            value = read(place, span);
        }
        value
    }
}

/// Both tests hold.
fn both(a: Expr, b: Expr, span: crate::model::source::Span) -> Expr {
    match (&a.kind, &b.kind) {
        (ExprKind::Bool(true), _) => b,
        (_, ExprKind::Bool(true)) => a,
        _ => Expr { kind: ExprKind::And(Box::new(a), Box::new(b)), span },
    }
}

/// Tests one after the other; the last block runs when none holds.
fn chain(arms: Vec<(crate::model::source::Span, Expr, Block)>, other: Block) -> Block {
    arms.into_iter().rev().fold(other, |other, (span, guard, then)| vec![Step { kind: StepKind::Branch { guard, then, other }, span }])
}
