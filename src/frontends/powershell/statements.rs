//! Statements. Branches, loops and what is protected have their own file.

use super::{Lowering, perform};
use crate::frontends::tree;
use crate::model::code::{Block, ExprKind, Place, Step, StepKind};
use tree_sitter::Node;

impl Lowering<'_> {
    /// A whole script: its parameters may be given from outside, so what they default to only fills what is not set.
    pub(super) fn script(&mut self, root: Node<'_>, out: &mut Block) {
        for parameter in super::outline::parameters(root) {
            let Some(variable) = super::outline::variable_of(parameter) else { continue };
            let default = tree::children(parameter).into_iter().find(|n| n.kind() == "script_parameter_default");
            let Some(value) = default.and_then(|d| tree::children(d).first().copied()) else { continue };
            let place = self.variable_place(&super::places::variable_name(self.text(variable)));
            let value = self.expr(value);
            if matches!(place, Place::Global(_)) {
                out.push(perform(super::set(place, value, self.span(parameter))));
            }
        }
        self.block(root, out);
    }

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
        match node.kind() {
            "statement_list" | "statement_block" | "script_block" | "script_block_body" | "named_block_list" | "named_block" | "ERROR" => {
                self.block(node, out);
            }
            "if_statement" => self.branches(node, out),
            "switch_statement" => self.switched(node, false, out),
            "foreach_statement" => self.foreach(node, out),
            "while_statement" | "do_statement" | "for_statement" => self.any_loop(node, out),
            "try_statement" => self.protected(node, out),
            "function_statement" => self.function(node),
            "class_statement" => self.class(node),
            "enum_statement" => self.enumeration(node),
            "flow_control_statement" => self.flow(node, out),
            "for_initializer" | "for_iterator" => self.block(node, out),
            "empty_statement" | "param_block" | "comment" | "block_name" | "simple_name" => {}
            kind if kind.ends_with("_statement") => {
                for child in tree::children(node) {
                    self.statement(child, out);
                }
            }
            _ => {
                let value = self.expr(node);
                out.push(perform(value));
            }
        }
    }

    /// `return`, `throw`, `exit`, `break`, `continue`.
    fn flow(&mut self, node: Node<'_>, out: &mut Block) {
        let span = self.span(node);
        let value = tree::children(node).first().filter(|n| n.kind() != "label").map(|n| self.expr(*n));
        let word = self.text(node).split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or("").to_ascii_lowercase();
        let kind = match (&*word, self.jumps.last()) {
            ("return", _) => StepKind::Return(value),
            ("throw", _) => StepKind::Do(self.make(node, ExprKind::Throw(value.map(Box::new)))),
            ("exit", _) => StepKind::Do(self.make(node, ExprKind::Stop(value.map(Box::new)))),
            ("break", Some((label, _))) => StepKind::Break(label.clone()),
            ("continue", Some((_, label))) => StepKind::Break(label.clone()),
            _ => return,
        };
        out.push(Step { kind, span });
    }
}
