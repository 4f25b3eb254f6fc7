//! `if`, and which of its arms runs only when something failed.

use super::{Lowering, step};
use crate::frontends::tree;
use crate::model::code::{Block, StepKind};
use tree_sitter::Node;

/// Conditions are looked at no deeper than this.
const MAX_PARTS: usize = 16;

/// The arm that runs when something failed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Failed {
    Neither,
    Then,
    Other,
}

impl<'t> Lowering<'t> {
    pub(super) fn branch(&mut self, node: Node<'t>, out: &mut Block) {
        self.scoped(|this| {
            if let Some(first) = tree::field(node, "initializer") {
                this.statement(first, out);
            }
            let Some(condition) = tree::field(node, "condition") else { return };
            let failed = this.failed(condition);
            let guard = this.expr(condition);
            let then = tree::field(node, "consequence").map(|body| this.arm(body, failed == Failed::Then)).unwrap_or_default();
            let other = tree::field(node, "alternative").map(|body| this.arm(body, failed == Failed::Other)).unwrap_or_default();
            let span = this.span(node);
            out.push(step(StepKind::Branch { guard, then, other }, span));
        });
    }

    fn arm(&mut self, node: Node<'t>, failed: bool) -> Block {
        let around = self.scope.failing;
        self.scope.failing |= failed;
        let mut body = Block::new();
        match node.kind() {
            "block" => body = self.block(node),
            _ => self.statement(node, &mut body),
        }
        self.scope.failing = around;
        body
    }

    /// `err != nil` and `err == nil`, alone or among other conditions.
    fn failed(&self, condition: Node<'t>) -> Failed {
        let mut waiting = vec![condition];
        for _ in 0..MAX_PARTS {
            let Some(part) = waiting.pop() else { break };
            if part.kind() == "parenthesized_expression" {
                waiting.extend(tree::children(part));
            }
            let (Some(left), Some(right)) = (tree::field(part, "left"), tree::field(part, "right")) else { continue };
            let operator = tree::field(part, "operator").map_or("", |operator| self.text(operator));
            match operator {
                "&&" | "||" => waiting.extend([right, left]),
                "!=" if right.kind() == "nil" && is_error(self.text(left)) => return Failed::Then,
                "==" if right.kind() == "nil" && is_error(self.text(left)) => return Failed::Other,
                _ => {}
            }
        }
        Failed::Neither
    }
}

/// Whether a name is one that errors are given.
pub(super) fn is_error(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or(name);
    last.starts_with("err") || last.ends_with("Err") || last.ends_with("Error")
}
