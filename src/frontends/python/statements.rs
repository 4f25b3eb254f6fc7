//! Statements. Branches, loops, exceptions, functions and classes have their own files.

use super::functions::Yields;
use super::literals::docstring;
use super::{Lowering, perform};
use crate::frontends::tree;
use crate::model::code::{Arg, Block, Expr, ExprKind, Step, StepKind};
use crate::model::source::Name;
use tree_sitter::Node;

impl Lowering<'_> {
    /// The statements of a block.
    pub(super) fn block(&mut self, node: Node<'_>, out: &mut Block) {
        for statement in tree::children(node) {
            self.statement(statement, out);
        }
    }

    /// A block of its own.
    pub(super) fn nested(&mut self, node: Option<Node<'_>>) -> Block {
        let mut block = Block::new();
        if let Some(node) = node {
            self.block(node, &mut block);
        }
        block
    }

    /// Lowers one statement.
    pub(super) fn statement(&mut self, node: Node<'_>, out: &mut Block) {
        if !self.descend(node) {
            out.push(perform(self.unknown(node)));
            return;
        }
        self.statement_here(node, out);
        self.depth -= 1;
    }

    fn statement_here(&mut self, node: Node<'_>, out: &mut Block) {
        if let Some(documentation) = docstring(node) {
            self.docstrings.insert(documentation.id());
            return;
        }
        match node.kind() {
            "expression_statement" => {
                for expr in tree::children(node) {
                    self.expression_statement(expr, out);
                }
            }
            "if_statement" => self.branches(node, out),
            "match_statement" => self.matched(node, out),
            "for_statement" | "while_statement" => self.any_loop(node, out),
            "break_statement" | "continue_statement" => self.jump(node, out),
            "try_statement" => self.protected(node, out),
            "with_statement" => self.with(node, out),
            "raise_statement" => self.raise(node, out),
            "function_definition" => self.definition(node, &[], out),
            "class_definition" => self.class_definition(node, &[], out),
            "decorated_definition" => {
                let decorators: Vec<Node<'_>> = tree::children(node).into_iter().filter(|n| n.kind() == "decorator").collect();
                match tree::field(node, "definition") {
                    Some(definition) if definition.kind() == "class_definition" => self.class_definition(definition, &decorators, out),
                    Some(definition) => self.definition(definition, &decorators, out),
                    None => {}
                }
            }
            "return_statement" => self.returned(node, out),
            "delete_statement" => {
                for target in tree::children(node) {
                    self.deleted(target, out);
                }
            }
            "assert_statement" => self.assert(node, out),
            "print_statement" => self.print(node, out),
            "import_from_statement" | "import_statement" => self.import(node, out),
            "block" | "module" | "else_clause" | "ERROR" => self.block(node, out),
            "global_statement" | "nonlocal_statement" | "pass_statement" | "future_import_statement" | "type_alias_statement" => {}
            "string_start" | "string_end" | "string_content" | "line_continuation" => {}
            kind => {
                // A statement without a meaning of its own (`exec code`).
                let is_statement = kind.ends_with("_statement") || kind.ends_with("_definition");
                let value = if is_statement { self.opaque(node) } else { self.expr(node) };
                out.push(perform(value));
            }
        }
    }

    fn expression_statement(&mut self, expr: Node<'_>, out: &mut Block) {
        if expr.kind() == "yield" && self.yields == Yields::Gives {
            let value = tree::children(expr).first().map(|value| self.expr(*value));
            out.push(Step { kind: StepKind::Return(value), span: self.span(expr) });
            return;
        }
        // `returnValue(value)` of a coroutine.
        if let (Yields::Waits, Some(value)) = (&self.yields, self.returned_value(expr)) {
            let value = value.map(|value| self.expr(value));
            out.push(Step { kind: StepKind::Return(value), span: self.span(expr) });
            return;
        }
        let value = self.expr(expr);
        match value.kind {
            // A declaration without a value.
            ExprKind::Opaque(parts) if parts.is_empty() && expr.kind() == "assignment" => {}
            kind => out.push(perform(Expr { kind, span: value.span })),
        }
    }

    fn returned(&mut self, node: Node<'_>, out: &mut Block) {
        let value = tree::children(node).first().map(|value| self.expr(*value));
        out.push(Step { kind: StepKind::Return(value), span: self.span(node) });
    }

    fn deleted(&mut self, target: Node<'_>, out: &mut Block) {
        if matches!(target.kind(), "expression_list" | "tuple" | "parenthesized_expression") {
            for part in tree::children(target) {
                self.deleted(part, out);
            }
            return;
        }
        if let Some(place) = self.place(target) {
            out.push(perform(self.make(target, ExprKind::Remove(Box::new(place)))));
        }
    }

    fn assert(&mut self, node: Node<'_>, out: &mut Block) {
        let mut parts = self.all(node).into_iter();
        let Some(guard) = parts.next() else { return };
        let failed = self.make(node, ExprKind::Throw(parts.next().map(Box::new)));
        let kind = StepKind::Branch { guard, then: Block::new(), other: vec![perform(failed)] };
        out.push(Step { kind, span: self.span(node) });
    }

    /// `print x, y` of Python 2.
    fn print(&mut self, node: Node<'_>, out: &mut Block) {
        let mut args = Vec::new();
        for child in tree::children(node).into_iter().filter(|child| child.kind() != "chevron") {
            args.push(Arg { value: self.expr(child), name: None, spread: false });
        }
        let span = self.span(node);
        out.push(perform(super::calls::function_call("print", args, span.slice(0, 5), span)));
    }

    /// An import binds its names wherever they are read; only one of a name that is also assigned is an assignment.
    fn import(&mut self, node: Node<'_>, out: &mut Block) {
        for part in tree::children(node) {
            let name = match part.kind() {
                "aliased_import" => tree::field(part, "alias"),
                "dotted_name" => part.named_child(0),
                _ => None,
            };
            let Some(name) = name.map(|n| Name::from(self.text(n))) else { continue };
            let Some(binding) = self.scopes.resolve(self.scope, &name) else { continue };
            let Some(import) = binding.import.clone().filter(|_| binding.writes > 0) else { continue };
            let place = match &binding.bound {
                super::scopes::Bound::Module(name) => crate::model::code::Place::Module(name.clone()),
                super::scopes::Bound::Local(name) => crate::model::code::Place::Local(name.clone()),
                super::scopes::Bound::Class(_) => continue,
            };
            let value = self.make(part, ExprKind::Import(import.module, import.name));
            out.push(perform(super::set(place, value, self.span(part))));
        }
    }
}
