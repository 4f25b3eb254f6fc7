//! Statements: blocks, declarations, branches, exceptions. Loops and `switch` have their own files.

use super::outline::is_type;
use super::set;
use super::{Lowering, children, expr, perform, step, tree};
use crate::frontends::base::{Deeper, unknown};
use crate::model::code::{Block, Expr, ExprKind, Place, StepKind};
use tree_sitter::Node;

impl Lowering<'_> {
    /// The steps of a block, in a scope of its own.
    pub(super) fn block(&mut self, node: Node<'_>) -> Block {
        self.scoped(|l| {
            let mut steps = Block::new();
            for child in children(node) {
                l.statement(child, &mut steps);
            }
            steps
        })
    }

    /// One statement as a block.
    pub(super) fn nested(&mut self, node: Option<Node<'_>>) -> Block {
        match node {
            Some(block) if block.kind() == "block" => self.block(block),
            Some(other) => self.scoped(|l| {
                let mut steps = Block::new();
                l.statement(other, &mut steps);
                steps
            }),
            None => Block::new(),
        }
    }

    /// Lowers one statement.
    pub(super) fn statement(&mut self, node: Node<'_>, steps: &mut Block) {
        let lowered = self.deeper(node, |l| l.statement_kind(node, steps));
        if lowered.is_none() {
            steps.push(perform(unknown(self.span(node))));
        }
    }

    fn statement_kind(&mut self, node: Node<'_>, steps: &mut Block) {
        match node.kind() {
            "package_declaration" | "import_declaration" | "module_declaration" | "line_comment" | "block_comment" => {}
            _ if is_type(node) => self.type_declaration(node),
            "method_declaration" | "constructor_declaration" | "compact_constructor_declaration" => self.stray_member(node),
            "expression_statement" => {
                for child in children(node) {
                    let value = self.expr(child);
                    steps.push(perform(value));
                }
            }
            "local_variable_declaration" | "field_declaration" => self.locals(node, steps),
            "block" => steps.append(&mut self.block(node)),
            "if_statement" => self.if_statement(node, steps),
            "return_statement" => {
                let value = children(node).into_iter().next().map(|n| self.expr(n));
                steps.push(step(StepKind::Return(value), self.span(node)));
            }
            "throw_statement" => steps.push(self.throw(node)),
            "try_statement" | "try_with_resources_statement" => self.try_statement(node, steps),
            "labeled_statement" => self.labelled_statement(node, steps),
            "while_statement" | "do_statement" | "for_statement" => self.while_like(node, None, steps),
            "enhanced_for_statement" => self.for_each(node, None, steps),
            "break_statement" | "continue_statement" => self.leave(node, steps),
            "yield_statement" => {
                let value = children(node).into_iter().next().map(|n| self.expr(n));
                steps.push(step(StepKind::Return(value), self.span(node)));
            }
            "switch_expression" => self.switch(node, steps),
            "synchronized_statement" => {
                if let Some(lock) = children(node).into_iter().next().filter(|n| n.kind() == "parenthesized_expression") {
                    let lock = self.expr(lock);
                    steps.push(perform(lock));
                }
                let mut body = self.nested(tree::field(node, "body"));
                steps.append(&mut body);
            }
            "explicit_constructor_invocation" => {
                let call = self.constructor_call(node);
                steps.push(perform(call));
            }
            // Inside a syntax error anything may stand: statements, expressions, halves of them.
            "ERROR" | "class_body" | "enum_body" | "interface_body" | "constructor_body" => {
                for child in children(node) {
                    self.statement(child, steps);
                }
            }
            "identifier" | "type_identifier" | "modifiers" | "type_arguments" => {}
            _ => {
                let value = self.expr(node);
                steps.push(perform(value));
            }
        }
    }

    fn throw(&mut self, node: Node<'_>) -> crate::model::code::Step {
        let thrown = children(node).into_iter().next().map(|n| Box::new(self.expr(n)));
        perform(expr(ExprKind::Throw(thrown), self.span(node)))
    }

    /// `Foo a = b, c;`
    pub(super) fn locals(&mut self, node: Node<'_>, steps: &mut Block) {
        let class = tree::field(node, "type");
        for declarator in children(node).into_iter().filter(|n| n.kind() == "variable_declarator") {
            let Some(name) = tree::field(declarator, "name") else { continue };
            let value = tree::field(declarator, "value").map(|n| self.expr(n));
            let place = self.declare(self.text(name));
            if let Some(value) = value {
                let value = match class {
                    Some(class) => self.typed(class, value),
                    None => value,
                };
                steps.push(perform(set(place, value, self.span(declarator))));
            }
        }
    }

    /// An `else if` chain is walked without recursion, and nests in the steps.
    fn if_statement(&mut self, node: Node<'_>, steps: &mut Block) {
        let guard = self.field_expr(node, "condition");
        let then = self.nested(tree::field(node, "consequence"));
        let other = self.nested(tree::field(node, "alternative"));
        steps.push(step(StepKind::Branch { guard, then, other }, self.span(node)));
    }

    fn try_statement(&mut self, node: Node<'_>, steps: &mut Block) {
        let span = self.span(node);
        let body = self.scoped(|l| {
            let mut body = Block::new();
            for resource in tree::field(node, "resources").map(children).unwrap_or_default() {
                l.resource(resource, &mut body);
            }
            if let Some(block) = tree::field(node, "body") {
                body.append(&mut l.block(block));
            }
            body
        });
        let (mut handlers, mut finally) = (Vec::new(), Block::new());
        for clause in children(node) {
            match clause.kind() {
                "catch_clause" => handlers.push(self.handler(clause)),
                "finally_clause" => finally = self.nested(children(clause).into_iter().next()),
                _ => {}
            }
        }
        steps.push(step(StepKind::Try { body, handlers, finally }, span));
    }

    fn resource(&mut self, node: Node<'_>, steps: &mut Block) {
        let span = self.span(node);
        match (tree::field(node, "name"), tree::field(node, "value")) {
            (Some(name), Some(value)) => {
                let mut value = self.expr(value);
                if let Some(class) = tree::field(node, "type") {
                    value = self.typed(class, value);
                }
                let place = self.declare(self.text(name));
                steps.push(perform(set(place, value, span)));
            }
            _ => {
                let value = self.opaque(node);
                steps.push(perform(value));
            }
        }
    }

    fn handler(&mut self, node: Node<'_>) -> Block {
        self.scoped(|l| {
            let mut steps = Block::new();
            let caught = children(node).into_iter().find(|n| n.kind() == "catch_formal_parameter");
            if let Some(name) = caught.and_then(|n| tree::field(n, "name")) {
                let span = l.span(name);
                let place = l.declare(l.text(name));
                steps.push(perform(set(place, unknown(span), span)));
            }
            let mut body = l.nested(tree::field(node, "body"));
            steps.append(&mut body);
            steps
        })
    }

    /// A member that stands outside of a class, because of a syntax error or in a script: only its body is looked at.
    fn stray_member(&mut self, node: Node<'_>) {
        self.method(node, None);
    }
}

/// Whether an expression may stand for itself as often as it is written.
pub(super) fn is_plain(value: &Expr) -> bool {
    matches!(value.kind, ExprKind::Read(Place::Local(_)) | ExprKind::This | ExprKind::Text(..) | ExprKind::Number(_))
}
