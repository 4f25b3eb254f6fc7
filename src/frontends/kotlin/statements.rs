//! Statements.

use super::{Deeper, Lowering, child, children, expr, perform, read, set, step};
use crate::frontends::tree;
use crate::model::code::{AssignWhen, Block, ExprKind, Place, Step, StepKind};
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
            out.push(perform(self.make(node, ExprKind::Opaque(Vec::new()))));
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

    /// The body of a function: a block, or the expression that it gives.
    pub(super) fn function_body(&mut self, node: Node<'_>) -> Block {
        let mut body = Block::new();
        let Some(inner) = child(node, "function_body").and_then(|b| children(b).first().copied()) else { return body };
        match inner.kind() {
            "block" => self.statements(children(inner), &mut body),
            _ => {
                let value = self.expr(inner);
                let span = value.span;
                body.push(step(StepKind::Return(Some(value)), span));
            }
        }
        body
    }

    /// A variable of a function.
    fn local_property(&mut self, node: Node<'_>, out: &mut Block) {
        let span = self.span(node);
        let value = self.initial(node);
        if let Some(many) = child(node, "multi_variable_declaration") {
            let Some(value) = value else { return };
            let place = Place::Local(self.fresh("parts"));
            out.push(perform(set(place.clone(), value, span)));
            return self.destructure(many, read(place, span), out);
        }
        let Some(declaration) = child(node, "variable_declaration") else { return };
        let Some(name) = child(declaration, "identifier") else { return };
        let declared = self.declared_type(declaration).0;
        let place = self.declare(self.text(name));
        let Some(value) = value else { return };
        let value = match declared {
            Some(class) => expr(ExprKind::Typed(class, Box::new(value.clone())), value.span),
            None => value,
        };
        out.push(perform(crate::frontends::base::assign(place, value, AssignWhen::Always, span)));
    }

    /// What a property is set to at first: its value, or what computes that when it is first read.
    pub(super) fn initial(&mut self, node: Node<'_>) -> Option<crate::model::code::Expr> {
        if let Some(delegate) = child(node, "property_delegate") {
            let value = children(delegate).first().copied()?;
            let lambda = children(value).into_iter().find(|n| n.kind() == "annotated_lambda");
            return Some(match lambda {
                Some(lambda) => {
                    let function = self.closure_of(lambda);
                    let span = self.span(value);
                    let callee = crate::model::code::Callee::Value(Box::new(function));
                    expr(ExprKind::Call { callee, args: Vec::new(), name: span.slice(0, 0) }, span)
                }
                None => self.expr(value),
            });
        }
        let skipped =
            ["modifiers", "variable_declaration", "multi_variable_declaration", "getter", "setter", "type_parameters", "type_constraints"];
        let mut cursor = node.walk();
        let mut behind = false;
        let mut found = None;
        for part in node.children(&mut cursor) {
            if part.kind() == "=" {
                behind = true;
            } else if behind && part.is_named() && !skipped.contains(&part.kind()) && !part.kind().ends_with("comment") {
                found = Some(part);
                break;
            }
        }
        found.map(|n| self.expr(n))
    }
}
