//! `try`, `raise` and `with`.

use super::names::{last_segment, unwrapped};
use super::{Lowering, perform};
use crate::frontends::tree;
use crate::model::code::{Block, Expr, ExprKind, Step, StepKind};
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn protected(&mut self, node: Node<'_>, out: &mut Block) {
        let parts = tree::children(node);
        let tolerant = self.tolerant || parts.iter().any(|part| part.kind() == "except_clause" && self.catches_missing(*part));
        let outer = std::mem::replace(&mut self.tolerant, tolerant);
        let mut body = self.nested(tree::field(node, "body"));
        self.tolerant = outer;
        let (mut handlers, mut finally) = (Vec::new(), Block::new());
        for part in parts {
            match part.kind() {
                "except_clause" | "except_group_clause" => handlers.push(self.handler(part)),
                "else_clause" => body.extend(self.nested(tree::field(part, "body"))),
                "finally_clause" => finally = self.nested(tree::children(part).into_iter().find(|n| n.kind() == "block")),
                _ => {}
            }
        }
        out.push(Step { kind: StepKind::Try { body, handlers, finally }, span: self.span(node) });
    }

    /// Whether a handler is there for elements that are missing.
    fn catches_missing(&self, clause: Node<'_>) -> bool {
        let Some(value) = tree::field(clause, "value").or_else(|| tree::children(clause).into_iter().find(|n| n.kind() != "block")) else {
            return true;
        };
        let value = if value.kind() == "as_pattern" { value.named_child(0).unwrap_or(value) } else { value };
        let value = unwrapped(value);
        let classes = if value.kind() == "tuple" { tree::children(value) } else { vec![value] };
        classes.iter().any(|class| {
            matches!(last_segment(self.text(*class)), "KeyError" | "LookupError" | "Exception" | "BaseException" | "TypeError")
        })
    }

    fn handler(&mut self, clause: Node<'_>) -> Block {
        let mut block = Block::new();
        let value = tree::field(clause, "value");
        let alias = tree::field(clause, "alias").or_else(|| value.and_then(|v| tree::field(v, "alias")));
        if let Some(alias) = alias {
            let caught = self.unknown(alias);
            let mut parts = Vec::new();
            self.assign(alias, caught, &mut parts);
            block.extend(parts.into_iter().map(perform));
        }
        for inner in tree::children(clause).into_iter().filter(|n| n.kind() == "block") {
            self.block(inner, &mut block);
        }
        block
    }

    pub(super) fn raise(&mut self, node: Node<'_>, out: &mut Block) {
        let raised = tree::children(node).first().copied();
        if let Some(value) = raised.and_then(|raised| self.returned_value(raised)) {
            let value = value.map(|value| self.expr(value));
            out.push(Step { kind: StepKind::Return(value), span: self.span(node) });
            return;
        }
        let value = raised.map(|raised| Box::new(self.expr(raised)));
        out.push(perform(self.make(node, ExprKind::Throw(value))));
    }

    /// `with a as b`: what is entered gets the name.
    pub(super) fn with(&mut self, node: Node<'_>, out: &mut Block) {
        let mut cursor = node.walk();
        let waits = node.children(&mut cursor).any(|child| child.kind() == "async");
        let method = if waits { "__aenter__" } else { "__enter__" };
        for clause in tree::children(node).into_iter().filter(|n| n.kind() == "with_clause") {
            for item in tree::children(clause) {
                self.entered(item, method, out);
            }
        }
        if let Some(body) = tree::field(node, "body") {
            self.block(body, out);
        }
    }

    fn entered(&mut self, item: Node<'_>, method: &str, out: &mut Block) {
        let value = tree::field(item, "value").map_or(item, unwrapped);
        if value.kind() == "tuple" {
            for part in tree::children(value) {
                self.entered(part, method, out);
            }
            return;
        }
        let (value, alias) = match value.kind() {
            "as_pattern" => (value.named_child(0).unwrap_or(value), tree::field(value, "alias")),
            _ => (value, None),
        };
        let span = self.span(value);
        let manager = self.expr(value);
        let entered = self.method_call(value, manager, method, Vec::new(), span.slice(0, 0));
        match alias {
            Some(alias) => {
                let mut parts: Vec<Expr> = Vec::new();
                self.assign(alias, entered, &mut parts);
                out.extend(parts.into_iter().map(perform));
            }
            None => out.push(perform(entered)),
        }
    }
}
