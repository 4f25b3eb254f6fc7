//! Statements: blocks, declarations, branches, exceptions. Loops and `switch` have their own file.

use super::{Lowering, perform, set};
use crate::frontends::tree;
use crate::model::code::{Block, Expr, ExprKind, Place, Step, StepKind};
use tree_sitter::Node;

impl Lowering<'_> {
    /// The statements of a block; imports and declared functions come first.
    pub(super) fn block_of(&mut self, nodes: &[Node<'_>], out: &mut Block) {
        for node in nodes.iter().filter(|node| node.kind() == "import_statement") {
            self.import(*node, out);
        }
        for node in nodes {
            let declaration = if node.kind() == "export_statement" { tree::field(*node, "declaration") } else { Some(*node) };
            if let Some(function) = declaration.filter(|d| matches!(d.kind(), "function_declaration" | "generator_function_declaration")) {
                self.hoisted(function, out);
            }
        }
        for node in nodes {
            self.statement(*node, out);
        }
    }

    /// One statement as a block of its own.
    pub(super) fn nested(&mut self, node: Option<Node<'_>>) -> Block {
        let mut block = Block::new();
        if let Some(node) = node {
            match node.kind() {
                "statement_block" => self.statement(node, &mut block),
                _ => self.block_of(&[node], &mut block),
            }
        }
        block
    }

    /// Lowers one statement.
    pub(super) fn statement(&mut self, node: Node<'_>, out: &mut Block) {
        if !self.descend(node) {
            out.push(perform(self.unknown(node)));
            return;
        }
        self.within(node, |this| this.statement_in_scope(node, out));
        self.depth -= 1;
    }

    fn statement_in_scope(&mut self, node: Node<'_>, out: &mut Block) {
        match node.kind() {
            "function_declaration" | "generator_function_declaration" | "import_statement" | "empty_statement" | "debugger_statement" => {}
            // What is only declared is written elsewhere.
            "hash_bang_line" | "function_signature" | "interface_declaration" | "type_alias_declaration" | "ambient_declaration" => {}
            "internal_module" | "module" => self.namespace(node, out),
            "enum_declaration" => self.enumeration(node, out),
            "import_alias" => self.import_alias(node, out),
            "expression_statement" => {
                for expr in tree::children(node) {
                    if expr.kind() == "internal_module" {
                        self.namespace(expr, out);
                        continue;
                    }
                    let lowered = self.expr(expr);
                    out.push(perform(lowered));
                }
            }
            "variable_declaration" | "lexical_declaration" | "using_declaration" => self.declaration(node, out),
            "class_declaration" | "abstract_class_declaration" => self.class_declaration(node, out),
            "export_statement" => self.export(node, out),
            "statement_block" | "else_clause" => self.block_of(&tree::children(node), out),
            "if_statement" => self.if_statement(node, out),
            "return_statement" => {
                let value = tree::children(node).first().map(|value| self.returned(*value));
                out.push(Step { kind: StepKind::Return(value), span: self.span(node) });
            }
            "throw_statement" => {
                let value = tree::children(node).first().map(|value| Box::new(self.expr(*value)));
                out.push(perform(self.make(node, ExprKind::Throw(value))));
            }
            "try_statement" => self.try_statement(node, out),
            "labeled_statement" => self.labelled(node, out),
            "break_statement" | "continue_statement" => self.jump(node, out),
            "switch_statement" => self.switch(node, out),
            "while_statement" | "do_statement" | "for_statement" | "for_in_statement" => self.any_loop(node, None, out),
            "with_statement" => {
                if let Some(object) = tree::field(node, "object") {
                    let object = self.expr(object);
                    out.push(perform(object));
                }
                let body = self.nested(tree::field(node, "body"));
                out.extend(body);
            }
            // Inside a syntax error anything may stand: statements, expressions, halves of them.
            "ERROR" | "program" | "class_static_block" => {
                self.block_of(&tree::children(node), out);
            }
            _ => {
                let lowered = self.expr(node);
                out.push(perform(lowered));
            }
        }
    }

    /// `var`, `let` and `const`.
    pub(super) fn declaration(&mut self, node: Node<'_>, out: &mut Block) {
        for declarator in tree::children(node) {
            let Some(pattern) = tree::field(declarator, "name") else { continue };
            let Some(value) = tree::field(declarator, "value") else {
                let span = self.span(declarator);
                if let Some(place) = self.declared(pattern) {
                    out.push(perform(set(place, Expr { kind: ExprKind::Null, span }, span)));
                }
                continue;
            };
            if pattern.kind() != "identifier" {
                let value = self.expr(value);
                let value = self.declared_value(declarator, value);
                self.bind(pattern, value, out);
                continue;
            }
            let span = self.span(declarator);
            let value = self.named_value(value, pattern);
            let value = self.declared_value(declarator, value);
            self.note_constant(pattern, &value);
            if let Some(place) = self.declared(pattern) {
                out.push(perform(set(place, value, span)));
            }
        }
    }

    fn if_statement(&mut self, node: Node<'_>, out: &mut Block) {
        let Some(condition) = tree::field(node, "condition") else { return };
        let guard = self.expr(condition);
        let then = self.nested(tree::field(node, "consequence"));
        let other = self.nested(tree::field(node, "alternative"));
        out.push(Step { kind: StepKind::Branch { guard, then, other }, span: self.span(node) });
    }

    fn try_statement(&mut self, node: Node<'_>, out: &mut Block) {
        let body = self.nested(tree::field(node, "body"));
        let mut handlers = Vec::new();
        if let Some(handler) = tree::field(node, "handler") {
            handlers.push(self.within(handler, |this| {
                let mut block = Block::new();
                if let Some(parameter) = tree::field(handler, "parameter") {
                    let caught = this.unknown(parameter);
                    this.bind(parameter, caught, &mut block);
                }
                block.extend(this.nested(tree::field(handler, "body")));
                block
            }));
        }
        let finalizer = tree::field(node, "finalizer").and_then(|f| tree::field(f, "body"));
        let finally = self.nested(finalizer);
        out.push(Step { kind: StepKind::Try { body, handlers, finally }, span: self.span(node) });
    }

    /// The place of a declared name.
    pub(super) fn declared(&self, name: Node<'_>) -> Option<Place> {
        self.scopes.resolve(self.scope, self.text(name)).and_then(|binding| super::expressions::place_of(&binding.bound))
    }
}
