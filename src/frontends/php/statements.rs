//! Statements.

use super::expressions::{call_function, is_expression, is_statement, plain_arg};
use super::{Lowering, Names, expr, perform, scan, step, tree};
use crate::frontends::base::{Deeper, unknown};
use crate::model::code::{Block, Expr, ExprKind, Place, StepKind};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    /// Lowers whatever may stand among statements: statements, declarations, HTML, syntax errors.
    pub(super) fn statement(&mut self, node: Node<'_>, steps: &mut Block) {
        if !node.is_named() {
            return;
        }
        let before = std::mem::take(&mut self.spilled);
        if self.deeper(node, |l| l.statement_kind(node, steps)).is_none() {
            steps.push(perform(unknown(self.span(node))));
        }
        steps.append(&mut self.spilled);
        self.spilled = before;
    }

    fn statement_kind(&mut self, node: Node<'_>, steps: &mut Block) {
        if node.has_error() && is_statement(node) && !holds_statements(node) {
            for error in tree::children(node).into_iter().filter(Node::is_error) {
                self.statement(error, steps);
            }
        }
        match node.kind() {
            "expression_statement" => self.expression_statement(node, steps),
            "echo_statement" => steps.push(perform(self.keyword_call(node, "echo"))),
            "if_statement" => self.if_statement(node, steps),
            "switch_statement" => self.switch(node, steps),
            "while_statement" => self.while_loop(node, steps),
            "do_statement" => self.do_loop(node, steps),
            "for_statement" => self.for_loop(node, steps),
            "foreach_statement" => self.foreach_loop(node, steps),
            "break_statement" | "continue_statement" => self.leave(node, steps),
            "return_statement" => {
                let value = tree::children(node).into_iter().find(|n| is_expression(*n)).map(|n| self.expr(n));
                let span = self.span(node);
                // Whoever runs a generator gets what it has yielded.
                let value = match self.scope.yielded.clone() {
                    Some(list) => {
                        steps.extend(value.map(perform));
                        Some(expr(ExprKind::Read(Place::Local(list)), span))
                    }
                    None => value,
                };
                steps.push(step(StepKind::Return(value), span));
            }
            "exit_statement" => steps.push(perform(self.exit(node))),
            "unset_statement" => self.unset(node, steps),
            "global_declaration" => self.global(node),
            "function_static_declaration" => self.static_variables(node, steps),
            "try_statement" => self.try_statement(node, steps),
            "const_declaration" => {
                let found = self.constant_elements(node);
                self.file.constants.extend(found.into_iter().map(|(name, value, _)| (name, value)));
            }
            "function_definition" => self.function(node),
            "method_declaration" => drop(self.method(node)),
            "class_declaration" | "interface_declaration" | "trait_declaration" | "enum_declaration" => self.class_declaration(node),
            "namespace_definition" => self.namespace(node, steps),
            "namespace_use_declaration" => self.imports(node),
            "goto_statement" => steps.push(perform(unknown(self.span(node)))),
            "text" | "text_interpolation" => self.html(node, steps),
            "empty_statement" | "named_label_statement" | "php_tag" | "php_end_tag" | "comment" | "declare_directive" => return,
            _ if is_expression(node) && !node.is_error() => {
                let value = self.expr(node);
                steps.push(perform(value));
            }
            // Blocks, `declare`, and what a syntax error left over.
            _ => steps.extend(self.leftovers(node)),
        }
        if !holds_statements(node) {
            for html in tree::children(node).into_iter().filter(|n| n.kind() == "text_interpolation") {
                self.html(html, steps);
            }
        }
    }

    fn leftovers(&mut self, node: Node<'_>) -> Block {
        let mut steps = Block::new();
        let printed = node.is_error() && self.printed(node);
        if printed {
            self.printed = node.end_byte();
        }
        for child in tree::children(node) {
            let is_word = node.is_error() && matches!(child.kind(), "name" | "qualified_name" | "relative_name" | "namespace_name");
            if is_word {
                continue;
            }
            if (printed || self.printed(child)) && is_expression(child) && !child.is_error() {
                let value = self.expr(child);
                steps.push(perform(self.echo(vec![value])));
            } else {
                self.statement(child, &mut steps);
            }
        }
        steps
    }

    fn expression_statement(&mut self, node: Node<'_>, steps: &mut Block) {
        let Some(inner) = tree::children(node).into_iter().find(|n| is_expression(*n) && !n.is_error()) else {
            return steps.extend(self.leftovers(node));
        };
        let value = match inner.kind() {
            _ if self.printed(node) => {
                let values = self.operands(inner, true);
                self.echo(values)
            }
            _ => self.effect(inner),
        };
        steps.push(step(StepKind::Do(value), self.span(node)));
    }

    /// Whether an expression stands right after `<?=`, or after others that do.
    fn printed(&self, node: Node<'_>) -> bool {
        let text = self.input.text;
        let follows = text
            .get(self.printed..node.start_byte())
            .is_some_and(|between| self.printed > 0 && between.len() < 100 && between.trim().is_empty());
        follows || text.get(..node.start_byte()).is_some_and(|before| before.trim_end().ends_with("<?="))
    }

    fn echo(&self, values: Vec<Expr>) -> Expr {
        let span = values.iter().skip(1).fold(values.first().map_or(Span::default(), |v| v.span), |all, v| all.to(v.span));
        call_function("echo", values.into_iter().map(plain_arg).collect(), span.slice(0, 0), span)
    }

    /// HTML is printed.
    pub(super) fn html(&mut self, node: Node<'_>, steps: &mut Block) {
        let texts = scan::html(self.input.text, node).texts;
        let values: Vec<_> = texts
            .into_iter()
            .map(|(from, to)| {
                let span = Span::new(self.input.id, from, to);
                expr(ExprKind::Text(self.input.text.get(from..to).unwrap_or("").into(), span), span)
            })
            .collect();
        if !values.is_empty() {
            steps.push(perform(self.echo(values)));
        }
    }

    fn namespace(&mut self, node: Node<'_>, steps: &mut Block) {
        let name = tree::field(node, "name").map_or("", |n| self.text(n));
        match tree::field(node, "body") {
            Some(body) => {
                let outer: Names = self.names.clone();
                self.names.enter(name);
                steps.extend(self.block(body));
                self.names = outer;
            }
            None => self.names.enter(name),
        }
    }

    fn try_statement(&mut self, node: Node<'_>, steps: &mut Block) {
        let mut body = Block::new();
        let (mut handlers, mut finally) = (Vec::new(), Block::new());
        for child in tree::children(node) {
            match child.kind() {
                "catch_clause" => {
                    let mut handler: Block = tree::field(child, "name").and_then(|n| self.caught(n)).into_iter().collect();
                    handler.extend(tree::field(child, "body").map(|n| self.block(n)).unwrap_or_default());
                    handlers.push(handler);
                }
                "finally_clause" => finally = tree::field(child, "body").map(|n| self.block(n)).unwrap_or_default(),
                "compound_statement" => body = self.block(child),
                _ => {}
            }
        }
        steps.push(step(StepKind::Try { body, handlers, finally }, self.span(node)));
    }

    /// A block of its own, left by `Break` of its label.
    pub(super) fn labelled(&self, label: Name, body: Block, span: Span) -> crate::model::code::Step {
        step(StepKind::Block { label, body }, span)
    }
}

/// Whether a node's own lowering looks at its HTML and syntax errors.
fn holds_statements(node: Node<'_>) -> bool {
    matches!(
        node.kind(),
        "compound_statement" | "colon_block" | "text_interpolation" | "text" | "if_statement" | "foreach_statement" | "for_statement"
    ) || matches!(
        node.kind(),
        "while_statement" | "do_statement" | "switch_statement" | "ERROR" | "program" | "declare_statement" | "declaration_list"
    )
}
