//! Statements, and where the value of the last one goes.

use super::{Jump, Lowering, expr, perform, read, set, step};
use crate::frontends::base::Deeper;
use crate::frontends::tree;
use crate::model::code::{Block, Expr, ExprKind, Place, Step, StepKind};
use crate::model::source::Span;
use tree_sitter::Node;

/// Where the value of a statement goes.
#[derive(Clone)]
pub(super) enum Target {
    /// Nowhere.
    Discard,
    /// It is what the function returns.
    Return,
    /// Into a place.
    Put(Place),
}

impl Target {
    /// The step that gives a value to the target.
    pub(super) fn take(&self, value: Expr) -> Step {
        let span = value.span;
        match self {
            Target::Discard => perform(value),
            Target::Return => step(StepKind::Return(Some(value)), span),
            Target::Put(place) => perform(set(place.clone(), value, span)),
        }
    }

    /// What a target gets from steps that have no value.
    fn nothing(&self, span: Span) -> Option<Step> {
        match self {
            Target::Discard => None,
            _ => Some(self.take(expr(ExprKind::Null, span))),
        }
    }
}

impl<'t> Lowering<'t> {
    /// Several statements; the value of the last one goes to the target.
    pub(super) fn body(&mut self, nodes: &[Node<'t>], target: &Target, out: &mut Block) {
        let guards = |n: &&Node<'t>| matches!(n.kind(), "rescue" | "else" | "ensure");
        if let Some(first) = nodes.iter().find(guards) {
            let span = self.span(*first);
            return self.guarded(nodes, target, span, out);
        }
        let steps: Vec<Node<'t>> = nodes.iter().copied().filter(|n| !matches!(n.kind(), "heredoc_body" | "empty_statement")).collect();
        let Some((last, before)) = steps.split_last() else { return };
        for node in before {
            self.statement(*node, &Target::Discard, out);
        }
        self.statement(*last, target, out);
    }

    /// The statements of a node as a block; none of them: the target gets nothing.
    pub(super) fn block(&mut self, node: Option<Node<'t>>, target: &Target, span: Span) -> Block {
        let mut out = Block::new();
        if let Some(node) = node {
            match node.kind() {
                "then" | "else" | "do" | "body_statement" | "block_body" | "begin" | "parenthesized_statements" | "ensure" => {
                    self.body(&tree::children(node), target, &mut out);
                }
                _ => self.statement(node, target, &mut out),
            }
        }
        if out.is_empty() {
            out.extend(target.nothing(span));
        }
        out
    }

    /// Lowers one statement.
    pub(super) fn statement(&mut self, node: Node<'t>, target: &Target, out: &mut Block) {
        let lowered = self.deeper(node, |this| this.statement_here(node, target, out));
        if lowered.is_none() {
            out.push(perform(super::unknown(self.span(node))));
        }
    }

    fn statement_here(&mut self, node: Node<'t>, target: &Target, out: &mut Block) {
        let span = self.span(node);
        match node.kind() {
            "if" | "unless" | "elsif" | "if_modifier" | "unless_modifier" => self.branch(node, target, out),
            "case" => self.case(node, target, out),
            "case_match" => self.case_match(node, target, out),
            "begin" | "parenthesized_statements" | "begin_block" | "end_block" | "program" => {
                self.body(&tree::children(node), target, out);
            }
            "rescue_modifier" => self.rescued(node, target, out),
            "while" | "until" | "while_modifier" | "until_modifier" | "for" => {
                self.any_loop(node, out);
                out.extend(target.nothing(span));
            }
            "return" | "next" | "break" => self.leave(node, out),
            "binary" if self.leaves_on_the_right(node) => self.leave_unless(node, out),
            "assignment" if self.classes.is_empty() && self.top_constant(node, out) => out.extend(target.nothing(span)),
            "assignment" | "operator_assignment" if self.assigned_steps(node, target, out) => {}
            "call" if self.iteration(node, out) => out.extend(target.nothing(span)),
            "call" if self.defines_methods(node) => out.extend(target.nothing(span)),
            "method" | "singleton_method" | "class" | "module" | "singleton_class" | "alias" => {
                self.definition(node);
                out.extend(target.nothing(span));
            }
            "ERROR" => self.body(&tree::children(node), &Target::Discard, out),
            "comment" | "heredoc_body" | "empty_statement" | "undef" | "uninterpreted" => {}
            _ => {
                let value = self.expr(node);
                out.push(target.take(value));
            }
        }
    }

    /// `return`, `next` and `break`.
    fn leave(&mut self, node: Node<'t>, out: &mut Block) {
        let span = self.span(node);
        let label = match (node.kind(), self.scope.jumps.last()) {
            ("break", Some(Jump::Loop { leave, .. })) => Some(leave.clone()),
            ("next", Some(Jump::Loop { next, .. })) => Some(next.clone()),
            _ => None,
        };
        let values = tree::children(node).first().map(|list| self.entries(*list));
        let value = values.and_then(|(mut list, map)| {
            if let Some(map) = map {
                let at = map.span;
                list.push(crate::model::code::Entry { key: None, value: map, spread: false, span: at });
            }
            match list.len() {
                0 => None,
                1 => list.pop().map(|entry| entry.value),
                _ => Some(expr(ExprKind::List(list), span)),
            }
        });
        match label {
            Some(label) => {
                out.extend(value.map(perform));
                out.push(step(StepKind::Break(label), span));
            }
            None => out.push(step(StepKind::Return(value), span)),
        }
    }

    /// `a or return b`: whether the right operand leaves.
    fn leaves_on_the_right(&self, node: Node<'_>) -> bool {
        let is_choice = tree::field(node, "operator").is_some_and(|o| matches!(o.kind(), "and" | "or" | "&&" | "||"));
        is_choice && tree::field(node, "right").is_some_and(|right| matches!(right.kind(), "return" | "next" | "break"))
    }

    fn leave_unless(&mut self, node: Node<'t>, out: &mut Block) {
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else { return };
        let is_and = tree::field(node, "operator").is_some_and(|o| matches!(o.kind(), "and" | "&&"));
        let guard = self.expr(left);
        let mut leaves = Block::new();
        self.leave(right, &mut leaves);
        let (then, other) = if is_and { (leaves, Block::new()) } else { (Block::new(), leaves) };
        out.push(step(StepKind::Branch { guard, then, other }, self.span(node)));
    }

    /// Statements with `rescue`, `else` and `ensure` behind them.
    fn guarded(&mut self, nodes: &[Node<'t>], target: &Target, span: Span, out: &mut Block) {
        let is_clause = |n: &Node<'t>| matches!(n.kind(), "rescue" | "else" | "ensure");
        let plain: Vec<Node<'t>> = nodes.iter().copied().filter(|n| !is_clause(n)).collect();
        let otherwise = nodes.iter().find(|n| n.kind() == "else").copied();
        let mut body = Block::new();
        match otherwise {
            Some(otherwise) => {
                self.body(&plain, &Target::Discard, &mut body);
                body.extend(self.block(Some(otherwise), target, span));
            }
            None => self.body(&plain, target, &mut body),
        }
        let mut handlers = Vec::new();
        for clause in nodes.iter().filter(|n| n.kind() == "rescue") {
            let at = self.span(*clause);
            let mut handler = Block::new();
            if let Some(variable) = tree::field(*clause, "variable").and_then(|v| tree::children(v).first().copied()) {
                let caught = super::unknown(at);
                self.assign_to(variable, caught, &mut handler);
            }
            handler.extend(self.block(tree::field(*clause, "body"), target, at));
            handlers.push(handler);
        }
        let finally = match nodes.iter().find(|n| n.kind() == "ensure") {
            Some(clause) => self.block(Some(*clause), &Target::Discard, span),
            None => Block::new(),
        };
        out.push(step(StepKind::Try { body, handlers, finally }, span));
    }

    /// `a rescue b`.
    fn rescued(&mut self, node: Node<'t>, target: &Target, out: &mut Block) {
        let span = self.span(node);
        let body = self.block(tree::field(node, "body"), target, span);
        let handlers = vec![self.block(tree::field(node, "handler"), target, span)];
        out.push(step(StepKind::Try { body, handlers, finally: Block::new() }, span));
    }

    /// `a.each { … }` as a value is what it is called on; as a statement it is a loop: see `iterations`.
    pub(super) fn read_back(&self, place: &Place, span: Span) -> Expr {
        read(place.clone(), span)
    }
}
