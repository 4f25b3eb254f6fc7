//! Statements.

use super::{Deeper, Lowering, children, perform, step};
use crate::frontends::tree;
use crate::model::code::{Block, Step, StepKind};
use tree_sitter::Node;

impl Lowering<'_> {
    /// The top level: declarations, and in scripts statements.
    pub(super) fn program(&mut self, root: Node<'_>) -> Block {
        let mut body = Block::new();
        if let Some(scope) = self.scopes.last_mut() {
            scope.is_static = true;
        }
        for node in children(root) {
            match node.kind() {
                "package_header" | "import" | "file_annotation" | "shebang" => {}
                "property_declaration" => self.top_property(node, &mut body),
                "ERROR" => {
                    let inner = children(node);
                    self.statements(inner, &mut body);
                }
                _ => self.statement(node, &mut body),
            }
        }
        body
    }

    pub(super) fn statements(&mut self, nodes: Vec<Node<'_>>, out: &mut Block) {
        for node in nodes {
            self.statement(node, out);
        }
    }

    pub(super) fn statement(&mut self, node: Node<'_>, out: &mut Block) {
        let done = self.deeper(node, |me| me.statement_here(node, out));
        if done.is_none() {
            out.push(perform(self.unknown(node)));
        }
    }

    fn statement_here(&mut self, node: Node<'_>, out: &mut Block) {
        match node.kind() {
            "block" | "ERROR" => self.statements(children(node), out),
            "property_declaration" => self.local_property(node, out),
            "function_declaration" => self.local_function(node, out),
            "class_declaration" | "object_declaration" => self.class(node),
            "type_alias" | "label" => {}
            "if_expression" => self.branch(node, out),
            "when_expression" => self.when(node, out),
            "try_expression" => self.protected(node, out),
            "for_statement" => self.for_each(node, out),
            "while_statement" | "do_while_statement" => self.while_loop(node, out),
            "return_expression" => self.returned(node, out),
            "identifier" if matches!(self.text(node), "break" | "continue") => self.jump(self.text(node) == "break", node, out),
            "labeled_expression" => self.statements(children(node), out),
            _ if matches!(self.text(node).split('@').next(), Some("break" | "continue")) => {
                let leaves = self.text(node).starts_with("break");
                self.jump(leaves, node, out);
            }
            _ => {
                let value = self.expr(node);
                out.push(perform(value));
            }
        }
    }

    fn jump(&mut self, leaves: bool, node: Node<'_>, out: &mut Block) {
        let span = self.span(node);
        if let Some((outer, inner)) = self.scopes.last().and_then(|s| s.jumps.last()).cloned() {
            out.push(step(StepKind::Break(if leaves { outer } else { inner }), span));
        }
    }

    /// `return x`; out of a lambda, of the lambda alone.
    fn returned(&mut self, node: Node<'_>, out: &mut Block) {
        let label = tree::field(node, "label");
        let inner = children(node).into_iter().find(|n| Some(*n) != label);
        let value = inner.map(|n| self.expr(n));
        out.push(Step { kind: StepKind::Return(value), span: self.span(node) });
    }
}
