//! Statements.

use super::names::{is_type_declaration, namespace_of, plain};
use super::{Lowering, expr, perform, step, tree};
use crate::frontends::base::{self, Deeper, unknown};
use crate::model::code::{Block, Expr, ExprKind, Place, StepKind};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    /// The steps of a node that holds statements. Functions declared among them are known from the start.
    pub(super) fn block(&mut self, node: Node<'_>) -> Block {
        let mut steps = Block::new();
        let children = super::children(node);
        self.hoist(&children, &mut steps);
        for child in children {
            self.statement(child, &mut steps);
        }
        steps
    }

    fn hoist(&mut self, children: &[Node<'_>], steps: &mut Block) {
        let mut functions = Vec::new();
        for child in children {
            let inner = if child.kind() == "global_statement" { child.named_child(0) } else { Some(*child) };
            functions.extend(inner.filter(|n| n.kind() == "local_function_statement"));
        }
        if !functions.is_empty() {
            // They see the variables that are declared around them, also further down.
            let declared = children.iter().flat_map(|child| tree::walk(*child).take(400)).filter(|n| n.kind() == "variable_declarator");
            let names: Vec<Name> = declared.filter_map(|n| tree::field(n, "name")).map(|n| plain(self.text(n)).into()).collect();
            names.iter().for_each(|name| self.declare(name));
        }
        for function in &functions {
            let name: Name = plain(self.field_text(*function, "name")).into();
            self.declare(&name);
        }
        for function in functions {
            let name: Name = plain(self.field_text(function, "name")).into();
            let span = self.span(function);
            let lowered = self.deeper(function, |l| l.local_function(function));
            steps.extend(lowered.map(|value| perform(super::set(Place::Local(name), value, span))));
        }
    }

    /// Lowers whatever may stand among statements: statements, declarations, directives, syntax errors.
    pub(super) fn statement(&mut self, node: Node<'_>, steps: &mut Block) {
        if self.deeper(node, |l| l.statement_kind(node, steps)).is_none() {
            steps.push(perform(unknown(self.span(node))));
        }
    }

    fn statement_kind(&mut self, node: Node<'_>, steps: &mut Block) {
        match node.kind() {
            "expression_statement" => {
                for inner in super::children(node) {
                    let value = self.expr(inner);
                    steps.push(step(StepKind::Do(value), self.span(node)));
                }
            }
            "local_declaration_statement" => {
                for declaration in super::children(node).into_iter().filter(|n| n.kind() == "variable_declaration") {
                    self.variables(declaration, steps);
                }
            }
            "variable_declaration" => self.variables(node, steps),
            "block" | "checked_statement" | "unsafe_statement" | "labeled_statement" => steps.extend(self.block(node)),
            "global_statement" => {
                for inner in super::children(node) {
                    self.statement(inner, steps);
                }
            }
            "if_statement" => self.if_statement(node, steps),
            "switch_statement" => self.switch(node, steps),
            "while_statement" => self.while_loop(node, false, steps),
            "do_statement" => self.while_loop(node, true, steps),
            "for_statement" => self.for_loop(node, steps),
            "foreach_statement" => self.foreach_loop(node, steps),
            "break_statement" | "continue_statement" => self.leave(node, steps),
            "return_statement" => {
                let value = super::children(node).into_iter().next().map(|n| self.returned(n));
                steps.push(step(StepKind::Return(value), self.span(node)));
            }
            "throw_statement" => {
                let value = super::children(node).into_iter().next().map(|n| Box::new(self.expr(n)));
                steps.push(perform(expr(ExprKind::Throw(value), self.span(node))));
            }
            "try_statement" => self.try_statement(node, steps),
            "using_statement" | "lock_statement" | "fixed_statement" => {
                for inner in super::children(node) {
                    if is_statement(inner) {
                        self.statement(inner, steps);
                    } else {
                        let value = self.expr(inner);
                        steps.push(perform(value));
                    }
                }
            }
            "yield_statement" => {
                for inner in super::children(node) {
                    let value = self.expr(inner);
                    steps.push(perform(expr(ExprKind::Opaque(vec![value]), self.span(node))));
                }
            }
            "namespace_declaration" => {
                let before = self.names.enter(namespace_of(self.input, node));
                if let Some(body) = tree::field(node, "body") {
                    steps.extend(self.block(body));
                }
                self.names.leave(before);
            }
            "file_scoped_namespace_declaration" => drop(self.names.enter(namespace_of(self.input, node))),
            kind if is_type_declaration(kind) => self.type_declaration(node),
            "preproc_if" => self.directive(node, steps),
            "method_declaration" => drop(self.method(node)),
            "local_function_statement" | "using_directive" | "delegate_declaration" | "empty_statement" | "goto_statement" => {}
            "global_attribute" | "extern_alias_directive" | "shebang_directive" | "comment" => {}
            "ERROR" | "declaration_list" => self.leftovers(node, steps),
            _ if super::expressions::is_expression(node) => {
                let value = self.expr(node);
                steps.push(perform(value));
            }
            _ => {}
        }
    }

    /// What a syntax error left over: words alone say nothing.
    fn leftovers(&mut self, node: Node<'_>, steps: &mut Block) {
        for child in super::children(node) {
            if !matches!(child.kind(), "identifier" | "qualified_name" | "generic_name" | "predefined_type") {
                self.statement(child, steps);
            }
        }
    }

    /// `#if`: nobody knows which side is compiled.
    fn directive(&mut self, node: Node<'_>, steps: &mut Block) {
        let condition = tree::field(node, "condition");
        let alternative = tree::field(node, "alternative");
        let inside: Vec<Node<'_>> =
            super::children(node).into_iter().filter(|n| Some(*n) != condition && Some(*n) != alternative).collect();
        let mut then = Block::new();
        for child in inside {
            self.statement(child, &mut then);
        }
        let mut other = Block::new();
        match alternative {
            Some(next) if next.kind() == "preproc_elif" => drop(self.deeper(next, |l| l.directive(next, &mut other))),
            Some(next) => {
                for child in super::children(next) {
                    self.statement(child, &mut other);
                }
            }
            None => {}
        }
        let span = self.span(node);
        if !then.is_empty() || !other.is_empty() {
            let guard = unknown(span.slice(0, 0));
            steps.push(step(StepKind::Branch { guard, then, other }, span));
        }
    }

    /// `T a = x, b;`, `var (a, b) = x;`
    pub(super) fn variables(&mut self, node: Node<'_>, steps: &mut Block) {
        let of_type = tree::field(node, "type");
        for declarator in super::children(node).into_iter().filter(|n| n.kind() == "variable_declarator") {
            let span = self.span(declarator);
            let parts = super::children(declarator);
            let name = tree::field(declarator, "name");
            let pattern = parts.iter().copied().find(|n| n.kind() == "tuple_pattern");
            let value = parts.into_iter().rfind(|n| Some(*n) != name && Some(*n) != pattern && n.kind() != "bracketed_argument_list");
            match (name, pattern, value) {
                (Some(name), _, Some(value)) => {
                    let is_task = self.holds_task(value);
                    let value = self.value_of(value, of_type);
                    let name: Name = plain(self.text(name)).into();
                    self.declare(&name);
                    if is_task {
                        self.scope.tasks.insert(name.clone());
                    }
                    steps.push(perform(super::set(Place::Local(name), value, span)));
                }
                (Some(name), _, None) => {
                    let name: Name = plain(self.text(name)).into();
                    self.declare(&name);
                }
                (None, Some(pattern), Some(value)) => {
                    let value = self.expr(value);
                    let taken = self.destructure(pattern, value);
                    steps.extend(taken.into_iter().map(perform));
                }
                _ => {}
            }
        }
    }

    /// A value where a type is declared: `new(…)` makes an object of it, and what is not known is one.
    pub(super) fn value_of(&mut self, node: Node<'_>, of_type: Option<Node<'_>>) -> Expr {
        let class = of_type.and_then(|n| self.class_name(n));
        let value = match node.kind() {
            "implicit_object_creation_expression" => self.implicit_creation(node, class.clone(), of_type),
            "initializer_expression" => self.elements(node, None),
            _ => self.expr(node),
        };
        let known = matches!(value.kind, ExprKind::New { .. } | ExprKind::Null | ExprKind::Text(..) | ExprKind::Typed(..));
        let span = value.span;
        base::typed(class.filter(|_| !known), value, span)
    }

    /// A value that is returned.
    pub(super) fn returned(&mut self, node: Node<'_>) -> Expr {
        match node.kind() {
            "implicit_object_creation_expression" => {
                let class = self.scope.returns.clone();
                self.implicit_creation(node, class, None)
            }
            "tuple_expression" => {
                let names = self.scope.parts.clone();
                self.tuple(node, &names)
            }
            _ => self.expr(node),
        }
    }

    fn try_statement(&mut self, node: Node<'_>, steps: &mut Block) {
        let mut body = Block::new();
        let (mut handlers, mut finally) = (Vec::new(), Block::new());
        for child in super::children(node) {
            match child.kind() {
                "catch_clause" => handlers.push(self.handler(child)),
                "finally_clause" => finally = self.block(child),
                "block" => body = self.block(child),
                _ => {}
            }
        }
        let (body, handlers, finally) = match super::children(node).into_iter().any(|n| n.kind() == "catch_clause") {
            // Without a handler the body just runs.
            false => {
                steps.append(&mut body);
                steps.append(&mut finally);
                return;
            }
            true => (body, handlers, finally),
        };
        steps.push(step(StepKind::Try { body, handlers, finally }, self.span(node)));
    }

    /// `catch (E e) when (x)`: what is caught is not known.
    fn handler(&mut self, node: Node<'_>) -> Block {
        let mut steps = Block::new();
        for child in super::children(node) {
            match child.kind() {
                "catch_declaration" => {
                    let Some(name) = tree::field(child, "name") else { continue };
                    let span = self.span(name);
                    let name: Name = plain(self.text(name)).into();
                    self.declare(&name);
                    let unknown = unknown(span);
                    steps.push(perform(super::set(Place::Local(name), unknown, span)));
                }
                "catch_filter_clause" => {
                    for inner in super::children(child) {
                        let value = self.expr(inner);
                        steps.push(perform(value));
                    }
                }
                "block" => steps.extend(self.block(child)),
                _ => {}
            }
        }
        steps
    }

    /// A block of its own, left by `Break` of its label.
    pub(super) fn labelled(&self, label: Name, body: Block, span: Span) -> crate::model::code::Step {
        step(StepKind::Block { label, body }, span)
    }
}

/// Whether a node stands where statements stand.
fn is_statement(node: Node<'_>) -> bool {
    super::expressions::is_statement(node) || node.kind() == "variable_declaration"
}
