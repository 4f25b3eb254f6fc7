//! Branches and loops.

use super::words::is_glob;
use super::{GIVEN, Lowering, expr, operation, read};
use crate::frontends::cases::{Case, balanced, chained, ends};
use crate::frontends::tree;
use crate::model::code::{Block, Entry, Expr, ExprKind, Step, StepKind, Test};
use tree_sitter::Node;

impl Lowering<'_> {
    /// `if`, `elif`, `else`.
    pub(super) fn branches(&mut self, node: Node<'_>, out: &mut Block) {
        let span = self.span(node);
        let (condition, body) = split(node);
        let guard = self.outcome(&condition, out, span);
        let mut then = Block::new();
        self.statements(body, &mut then);
        let clauses: Vec<Node<'_>> =
            tree::children(node).into_iter().filter(|n| matches!(n.kind(), "elif_clause" | "else_clause")).collect();
        let other = self.otherwise(&clauses);
        out.push(Step { kind: StepKind::Branch { guard, then, other }, span });
    }

    /// The clauses after the first, from the last one on.
    fn otherwise(&mut self, clauses: &[Node<'_>]) -> Block {
        let mut other = Block::new();
        for clause in clauses.iter().rev() {
            let span = self.span(*clause);
            let mut block = Block::new();
            if clause.kind() == "else_clause" {
                self.statements(tree::children(*clause), &mut block);
                other = block;
                continue;
            }
            let (condition, body) = split(*clause);
            let guard = self.outcome(&condition, &mut block, span);
            let mut then = Block::new();
            self.statements(body, &mut then);
            block.push(Step { kind: StepKind::Branch { guard, then, other }, span });
            other = block;
        }
        other
    }

    /// `case word in pattern) … ;; esac`.
    pub(super) fn switched(&mut self, node: Node<'_>, out: &mut Block) {
        let span = self.span(node);
        let Some(subject) = tree::field(node, "value") else { return };
        let value = self.word(subject);
        let label = self.fresh("case");
        let mut cases = Vec::new();
        for item in tree::children(node).into_iter().filter(|n| n.kind() == "case_item") {
            let mut patterns = Vec::new();
            let mut body = Vec::new();
            let mut falls = false;
            let mut cursor = item.walk();
            let mut more = cursor.goto_first_child();
            while more {
                let child = cursor.node();
                match cursor.field_name() {
                    Some("value") => patterns.push(child),
                    Some("fallthrough") => falls = true,
                    Some(_) => {}
                    None if child.is_named() && child.kind() != "comment" => body.push(child),
                    None => {}
                }
                more = cursor.goto_next_sibling();
            }
            let mut steps = Block::new();
            self.statements(body, &mut steps);
            if !falls && !ends(&steps) {
                steps.push(Step { kind: StepKind::Break(label.clone()), span: self.span(item) });
            }
            let guard = self.matches_any(&value, &patterns);
            cases.push(Case { guard, body: steps, span: self.span(item) });
        }
        let body = chained(&label, &mut self.copied, &cases);
        out.push(Step { kind: StepKind::Block { label, body }, span });
    }

    /// Whether a value is as one of some patterns; none when it always is.
    fn matches_any(&mut self, value: &Expr, patterns: &[Node<'_>]) -> Option<Expr> {
        let mut tests = Vec::new();
        for pattern in patterns {
            if self.text(*pattern) == "*" {
                return None;
            }
            let span = self.span(*pattern);
            let other = self.word(*pattern);
            let is_plain = pattern.kind().ends_with("string") || !is_glob(self.text(*pattern));
            tests.push(match is_plain {
                true => expr(ExprKind::Test(Test::Equal, Box::new(value.clone()), Box::new(other)), span),
                false => operation("%glob", vec![value.clone(), other], span, span),
            });
        }
        balanced(tests, ExprKind::Or)
    }

    /// `for x in …`.
    pub(super) fn for_each(&mut self, node: Node<'_>, out: &mut Block) {
        let span = self.span(node);
        let Some(variable) = tree::field(node, "variable") else { return };
        let place = self.variable(self.text(variable));
        let values = tree::fields(node, "value");
        let over = match values.is_empty() {
            true => read(self.variable(GIVEN), span),
            false => {
                let entries = values.into_iter().map(|value| {
                    let at = self.span(value);
                    let arg = self.arguments(value);
                    Entry { key: None, value: arg.value, spread: arg.spread, span: at }
                });
                let entries = entries.collect();
                expr(ExprKind::List(entries), span)
            }
        };
        let body = tree::field(node, "body").map(tree::children).unwrap_or_default();
        self.looped(node, Some(place), Some(over), None, body, out);
    }

    /// `while`, `until`, `for ((…))`.
    pub(super) fn while_loop(&mut self, node: Node<'_>, out: &mut Block) {
        let body = tree::field(node, "body").map(tree::children).unwrap_or_default();
        let condition = match node.kind() {
            "while_statement" => tree::fields(node, "condition"),
            _ => Vec::new(),
        };
        let negated = self.text(node).starts_with("until");
        self.looped(node, None, None, Some((condition, negated)), body, out);
    }

    fn looped(
        &mut self,
        node: Node<'_>,
        value: Option<crate::model::code::Place>,
        over: Option<Expr>,
        condition: Option<(Vec<Node<'_>>, bool)>,
        body: Vec<Node<'_>>,
        out: &mut Block,
    ) {
        let span = self.span(node);
        let (outer, inner) = (self.fresh("loop"), self.fresh("round"));
        self.jumps.push((outer.clone(), inner.clone()));
        let mut steps = Block::new();
        if let Some((condition, negated)) = condition.filter(|(condition, _)| !condition.is_empty()) {
            let guard = self.outcome(&condition, &mut steps, span);
            let leave = vec![Step { kind: StepKind::Break(outer.clone()), span }];
            let (then, other) = if negated { (leave, Block::new()) } else { (Block::new(), leave) };
            steps.push(Step { kind: StepKind::Branch { guard, then, other }, span });
        }
        let mut round = Block::new();
        self.statements(body, &mut round);
        self.jumps.pop();
        steps.push(Step { kind: StepKind::Block { label: inner, body: round }, span });
        let kind = StepKind::Loop { key: None, value, over, body: steps };
        out.push(Step { kind: StepKind::Block { label: outer, body: vec![Step { kind, span }] }, span });
    }
}

/// The statements before and after `then`.
fn split(node: Node<'_>) -> (Vec<Node<'_>>, Vec<Node<'_>>) {
    let (mut condition, mut body) = (Vec::new(), Vec::new());
    let mut cursor = node.walk();
    let mut is_body = false;
    for child in node.children(&mut cursor) {
        match child.kind() {
            "then" => is_body = true,
            "elif_clause" | "else_clause" | "comment" => {}
            _ if !child.is_named() => {}
            _ if is_body => body.push(child),
            _ => condition.push(child),
        }
    }
    (condition, body)
}
