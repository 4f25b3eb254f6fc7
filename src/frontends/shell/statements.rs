//! Statements.

use super::{Deeper, Lowering, expr, perform};
use crate::frontends::tree;
use crate::model::code::{Block, ExprKind, Place, Step, StepKind};
use tree_sitter::Node;

impl Lowering<'_> {
    /// Statements in order.
    pub(super) fn statements(&mut self, nodes: Vec<Node<'_>>, out: &mut Block) {
        for node in nodes {
            self.statement(node, out);
        }
    }

    /// One statement.
    pub(super) fn statement(&mut self, node: Node<'_>, out: &mut Block) {
        let done = self.deeper(node, |me| me.statement_here(node, out));
        if done.is_none() {
            out.push(perform(self.unknown(node)));
        }
    }

    fn statement_here(&mut self, node: Node<'_>, out: &mut Block) {
        match node.kind() {
            "command" if self.leaves(node, out) => {}
            "command" => {
                let value = self.command(node, None, Vec::new());
                self.print(value, out);
            }
            "pipeline" => {
                let value = self.piped(node, None);
                self.print(value, out);
            }
            "redirected_statement" => self.redirected_statement(node, out),
            "variable_assignment" => out.extend(self.assignment(node).map(perform)),
            "variable_assignments" => self.statements(tree::children(node), out),
            "declaration_command" => out.extend(self.declaration(node).into_iter().map(perform)),
            "unset_command" => self.unset(node, out),
            "test_command" | "negated_command" | "list" => self.listed(node, out),
            "if_statement" => self.branches(node, out),
            "case_statement" => self.switched(node, out),
            "for_statement" => self.for_each(node, out),
            "while_statement" | "c_style_for_statement" => self.while_loop(node, out),
            "function_definition" => self.function(node),
            "compound_statement" | "subshell" | "do_group" => self.compound(node, out),
            "ERROR" => self.statements(tree::children(node), out),
            "heredoc_body" | "heredoc_end" | "heredoc_start" | "file_descriptor" => {}
            _ => {
                let value = self.word(node);
                out.push(perform(expr(ExprKind::Opaque(vec![value]), self.span(node))));
            }
        }
    }

    /// `{ …; }`, `( … )`, `((…))`.
    pub(super) fn compound(&mut self, node: Node<'_>, out: &mut Block) {
        if node.kind() == "compound_statement" && self.text(node).starts_with("((") {
            let value = self.arithmetic_of(node);
            return out.push(perform(value));
        }
        self.statements(tree::children(node), out);
    }

    /// `return`, `break`, `continue`.
    fn leaves(&mut self, node: Node<'_>, out: &mut Block) -> bool {
        let span = self.span(node);
        let word = tree::field(node, "name").map_or("", |n| self.text(n));
        let kind = match (word, self.jumps.last(), &self.printed) {
            ("return", _, Some(name)) => StepKind::Return(Some(super::read(Place::Local(name.clone()), span.slice(0, 0)))),
            ("return", _, None) => StepKind::Return(None),
            ("break", Some((label, _)), _) => StepKind::Break(label.clone()),
            ("continue", Some((_, label)), _) => StepKind::Break(label.clone()),
            _ => return false,
        };
        out.push(Step { kind, span });
        true
    }
}
