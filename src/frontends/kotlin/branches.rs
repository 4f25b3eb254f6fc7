//! Branches and loops, as statements and as values.

use super::lambdas::give_last;
use super::{Lowering, child, children, expr, perform, read, set, step};
use crate::frontends::base::{called, operation, unknown};
use crate::frontends::tree;
use crate::model::code::{Block, Expr, ExprKind, Place, Step, StepKind, Test, TypeRef};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    /// The condition, and what runs when it holds and when not.
    fn if_parts<'t>(&self, node: Node<'t>) -> (Option<Node<'t>>, Option<Node<'t>>, Option<Node<'t>>) {
        let condition = tree::field(node, "condition");
        let (mut then, mut other, mut is_other) = (None, None, false);
        let mut cursor = node.walk();
        for part in node.children(&mut cursor) {
            match part.kind() {
                "else" => is_other = true,
                kind if !part.is_named() || kind.ends_with("comment") || Some(part) == condition => {}
                _ if is_other => other = Some(part),
                _ => then = Some(part),
            }
        }
        (condition, then, other)
    }

    pub(super) fn branch(&mut self, node: Node<'_>, out: &mut Block) {
        let (condition, then, other) = self.if_parts(node);
        let Some(condition) = condition else { return self.statements(children(node), out) };
        let guard = self.expr(condition);
        let mut blocks = [Block::new(), Block::new()];
        for (part, block) in [then, other].into_iter().zip(&mut blocks) {
            if let Some(part) = part {
                self.statement(part, block);
            }
        }
        let [then, other] = blocks;
        out.push(Step { kind: StepKind::Branch { guard, then, other }, span: self.span(node) });
    }

    /// `if (a) b else c` as a value.
    pub(super) fn if_value(&mut self, node: Node<'_>) -> Expr {
        let (condition, then, other) = self.if_parts(node);
        let plain = |n: &Node<'_>| n.kind() != "block" || children(*n).len() == 1;
        match (condition, then.filter(plain), other.filter(plain)) {
            (Some(condition), Some(then), Some(other)) => {
                let guard = self.expr(condition);
                let (then, other) = (self.expr(inner(then)), self.expr(inner(other)));
                self.make(node, ExprKind::Choose(Box::new(guard), Box::new(then), Box::new(other)))
            }
            _ => self.block_value(node),
        }
    }

    /// Statements as a value: a function that is called where it stands.
    pub(super) fn block_value(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let function = self.closure(true, span, |me| {
            let mut body = Block::new();
            match node.kind() {
                "block" => me.statements(children(node), &mut body),
                _ => me.statement(node, &mut body),
            }
            give_last(&mut body);
            (Vec::new(), body)
        });
        called(function, Vec::new(), span.slice(0, 0), span)
    }

    /// `throw` and `return` where a value is wanted: the path ends.
    pub(super) fn jump_value(&mut self, node: Node<'_>) -> Expr {
        let inner = children(node).into_iter().next_back().map(|n| Box::new(self.expr(n)));
        self.make(node, ExprKind::Throw(inner))
    }

    /// `when (subject) { … }`
    pub(super) fn when(&mut self, node: Node<'_>, out: &mut Block) {
        let span = self.span(node);
        let head = child(node, "when_subject");
        let subject = head.and_then(|s| children(s).into_iter().next_back());
        let subject = subject.map(|inner| {
            let declared = head.and_then(|s| child(s, "variable_declaration")).and_then(|d| child(d, "identifier"));
            let value = self.expr(inner);
            let place = match declared {
                Some(name) => self.declare(self.word(name)),
                None => Place::Local(self.fresh("when")),
            };
            out.push(perform(set(place.clone(), value, self.span(inner))));
            read(place, self.span(inner))
        });
        let label = self.fresh("cases");
        let mut body = Block::new();
        for entry in children(node).into_iter().filter(|n| n.kind() == "when_entry") {
            let at = self.span(entry);
            let conditions = tree::fields(entry, "condition");
            let Some(action) = children(entry).into_iter().rfind(|n| !conditions.contains(n)) else { continue };
            let tests: Vec<Expr> = conditions.into_iter().map(|c| self.when_test(c, subject.as_ref())).collect();
            let mut then = Block::new();
            self.statement(action, &mut then);
            match crate::frontends::cases::balanced(tests, ExprKind::Or) {
                Some(guard) => {
                    then.push(step(StepKind::Break(label.clone()), at));
                    body.push(Step { kind: StepKind::Branch { guard, then, other: Block::new() }, span: at });
                }
                None => body.extend(then),
            }
        }
        out.push(Step { kind: StepKind::Block { label, body }, span });
    }

    fn when_test(&mut self, node: Node<'_>, subject: Option<&Expr>) -> Expr {
        let span = self.span(node);
        let negated = self.text(node).starts_with('!');
        let Some(subject) = subject else { return self.expr(node) };
        let found = match node.kind() {
            "type_test" => {
                let class = self.declared_type(node).0;
                match class {
                    Some(class) => expr(ExprKind::IsA(Box::new(subject.clone()), TypeRef::Named(class)), span),
                    None => unknown(span),
                }
            }
            "range_test" => {
                let list = children(node).first().map(|n| self.expr(*n));
                let list = list.unwrap_or_else(|| unknown(span));
                expr(ExprKind::Test(Test::In, Box::new(subject.clone()), Box::new(list)), span)
            }
            _ => {
                let value = self.expr(node);
                return expr(ExprKind::Test(Test::Equal, Box::new(subject.clone()), Box::new(value)), span);
            }
        };
        if negated { expr(ExprKind::Not(Box::new(found)), span) } else { found }
    }

    pub(super) fn protected(&mut self, node: Node<'_>, out: &mut Block) {
        let mut body = Block::new();
        if let Some(block) = child(node, "block") {
            self.statements(children(block), &mut body);
        }
        let mut handlers = Vec::new();
        let mut finally = Block::new();
        for part in children(node) {
            let Some(block) = child(part, "block") else { continue };
            let mut steps = Block::new();
            if part.kind() == "catch_block" {
                if let Some(name) = child(part, "identifier") {
                    self.declare(self.word(name));
                }
                self.statements(children(block), &mut steps);
                handlers.push(steps);
            } else if part.kind() == "finally_block" {
                self.statements(children(block), &mut steps);
                finally = steps;
            }
        }
        out.push(Step { kind: StepKind::Try { body, handlers, finally }, span: self.span(node) });
    }

    /// `for ((k, v) in map)`
    pub(super) fn for_each(&mut self, node: Node<'_>, out: &mut Block) {
        if self.counted(node, out) {
            return;
        }
        let parts = children(node);
        let mut round = Block::new();
        let at = self.span(node);
        let mut value = None;
        let mut over = None;
        let mut body = None;
        for part in parts {
            match part.kind() {
                "annotation" | "label" => {}
                "variable_declaration" if value.is_none() => {
                    value = child(part, "identifier").map(|n| self.declare(self.word(n)));
                }
                "multi_variable_declaration" if value.is_none() => {
                    let name = self.fresh("entry");
                    self.destructure(part, read(Place::Local(name.clone()), at), &mut round);
                    value = Some(Place::Local(name));
                }
                _ if over.is_none() => over = Some(self.expr(part)),
                _ => body = Some(part),
            }
        }
        // Who goes through a map goes through its entries.
        let over = over.map(|list| {
            let span = list.span;
            operation("%entries", vec![list], span, span)
        });
        self.looped(node, value, over, round, body, out);
    }

    pub(super) fn while_loop(&mut self, node: Node<'_>, out: &mut Block) {
        let condition = tree::field(node, "condition");
        let body = children(node).into_iter().rfind(|n| Some(*n) != condition && n.kind() != "label");
        let round = condition.map(|n| perform(self.expr(n))).into_iter().collect();
        self.looped(node, None, None, round, body, out);
    }

    fn looped(&mut self, node: Node<'_>, value: Option<Place>, over: Option<Expr>, first: Block, body: Option<Node<'_>>, out: &mut Block) {
        let span = self.span(node);
        let (outer, inner) = (self.fresh("loop"), self.fresh("round"));
        let mut round = first;
        self.round(&outer, &inner, body, &mut round);
        let body = vec![Step { kind: StepKind::Block { label: inner, body: round }, span }];
        let kind = StepKind::Loop { key: None, value, over, body };
        out.push(Step { kind: StepKind::Block { label: outer, body: vec![Step { kind, span }] }, span });
    }

    /// What a loop does in a round: `break` leaves the outer of its blocks, `continue` the inner one.
    pub(super) fn round(&mut self, outer: &Name, inner: &Name, body: Option<Node<'_>>, round: &mut Block) {
        if let Some(scope) = self.scopes.last_mut() {
            scope.jumps.push((outer.clone(), inner.clone()));
        }
        if let Some(body) = body {
            self.statement(body, round);
        }
        if let Some(scope) = self.scopes.last_mut() {
            scope.jumps.pop();
        }
    }
}

/// The only statement of a block.
fn inner(node: Node<'_>) -> Node<'_> {
    if node.kind() == "block" { children(node).first().copied().unwrap_or(node) } else { node }
}
