//! Branches, loops, and what is protected.

use super::Lowering;
use crate::frontends::tree;
use crate::model::code::{Block, Expr, ExprKind, Place, Step, StepKind, Test};
use tree_sitter::Node;

fn blocks(node: Node<'_>) -> Option<Node<'_>> {
    tree::children(node).into_iter().find(|n| n.kind() == "statement_block")
}

impl Lowering<'_> {
    pub(super) fn branches(&mut self, node: Node<'_>, out: &mut Block) {
        let clauses = tree::children(node).into_iter().filter(|n| n.kind() == "elseif_clauses").flat_map(tree::children);
        let arms: Vec<Node<'_>> = std::iter::once(node).chain(clauses.filter(|n| n.kind() == "elseif_clause")).collect();
        let otherwise = tree::children(node).into_iter().find(|n| n.kind() == "else_clause").and_then(blocks);
        let mut lowered = Vec::new();
        for arm in arms {
            let guard = match tree::field(arm, "condition").or_else(|| tree::children(arm).first().copied()) {
                Some(condition) => self.expr(condition),
                None => self.unknown(arm),
            };
            lowered.push((guard, self.nested(blocks(arm)), self.span(arm)));
        }
        let mut other = self.nested(otherwise);
        for (guard, then, span) in lowered.into_iter().rev() {
            other = vec![Step { kind: StepKind::Branch { guard, then, other }, span }];
        }
        out.extend(other);
    }

    /// Each case is a comparison with the value; the first that holds ends the chain (most leave by `break`, or exclude each other).
    pub(super) fn switched(&mut self, node: Node<'_>, out: &mut Block) {
        let parts = tree::children(node);
        let condition = parts.iter().find(|n| n.kind() == "switch_condition").and_then(|n| tree::children(*n).first().copied());
        let value = condition.map(|c| self.expr(c));
        let bodies = parts.iter().filter(|n| n.kind() == "switch_body").flat_map(|n| tree::children(*n));
        let clauses: Vec<Node<'_>> = bodies.flat_map(tree::children).filter(|n| n.kind() == "switch_clause").collect();
        let label = self.fresh("switch");
        let jump = (label.clone(), label.clone());
        self.jumps.push(jump);
        let mut lowered = Vec::new();
        for clause in clauses {
            let case = tree::children(clause).into_iter().find(|n| n.kind() == "switch_clause_condition");
            let is_default = case.is_none_or(|c| self.text(c).trim().eq_ignore_ascii_case("default"));
            let guard = case.filter(|_| !is_default).map(|c| {
                let wanted = self.expr(c);
                let span = wanted.span;
                match &value {
                    Some(value) => Expr { kind: ExprKind::Test(Test::Equal, Box::new(value.clone()), Box::new(wanted)), span },
                    None => Expr { kind: ExprKind::Opaque(vec![wanted]), span },
                }
            });
            lowered.push((guard, self.nested(blocks(clause)), self.span(clause)));
        }
        self.jumps.pop();
        let mut chain = Block::new();
        if let Some(at) = lowered.iter().position(|(guard, ..)| guard.is_none()) {
            chain = lowered.remove(at).1;
        }
        for (guard, then, span) in lowered.into_iter().rev() {
            let Some(guard) = guard else { continue };
            chain = vec![Step { kind: StepKind::Branch { guard, then, other: chain }, span }];
        }
        out.push(Step { kind: StepKind::Block { label, body: chain }, span: self.span(node) });
    }

    pub(super) fn foreach(&mut self, node: Node<'_>, out: &mut Block) {
        let variable = super::outline::variable_of(node);
        let over = tree::children(node).into_iter().find(|n| n.kind() == "pipeline").map(|n| self.expr(n));
        let value: Option<Place> = variable.and_then(|v| self.place(v));
        self.looped(node, value, over, Vec::new(), out);
    }

    pub(super) fn any_loop(&mut self, node: Node<'_>, out: &mut Block) {
        let mut around = Vec::new();
        for child in tree::children(node).into_iter().filter(|n| n.kind() != "statement_block") {
            let value = self.expr(child);
            match child.kind() {
                "for_initializer" => out.push(super::perform(value)),
                _ => around.push(super::perform(value)),
            }
        }
        self.looped(node, None, None, around, out);
    }

    /// A loop; what is evaluated in each round stands before its body.
    fn looped(&mut self, node: Node<'_>, value: Option<Place>, over: Option<Expr>, around: Block, out: &mut Block) {
        let (left, next) = (self.fresh("loop"), self.fresh("round"));
        self.jumps.push((left.clone(), next.clone()));
        let body = self.nested(blocks(node));
        self.jumps.pop();
        let span = self.span(node);
        let mut round = around;
        round.push(Step { kind: StepKind::Block { label: next, body }, span });
        let all = Step { kind: StepKind::Loop { key: None, value, over, body: round }, span };
        out.push(Step { kind: StepKind::Block { label: left, body: vec![all] }, span });
    }

    pub(super) fn protected(&mut self, node: Node<'_>, out: &mut Block) {
        let body = self.nested(blocks(node));
        let clauses = tree::children(node).into_iter().filter(|n| n.kind() == "catch_clauses").flat_map(tree::children);
        let clauses: Vec<Node<'_>> = clauses.filter(|n| n.kind() == "catch_clause").collect();
        let handlers = clauses.into_iter().map(|clause| self.nested(blocks(clause))).collect();
        let last = tree::children(node).into_iter().find(|n| n.kind() == "finally_clause").and_then(blocks);
        let finally = self.nested(last);
        out.push(Step { kind: StepKind::Try { body, handlers, finally }, span: self.span(node) });
    }
}
