//! Arithmetic: `$((…))`, `((…))`.

use super::{Deeper, Lowering, expr, read, set};
use crate::frontends::{operators, tree};
use crate::model::code::{Arithmetic, Expr, ExprKind, Place};
use tree_sitter::Node;

impl Lowering<'_> {
    /// What stands between the brackets.
    pub(super) fn arithmetic_of(&mut self, node: Node<'_>) -> Expr {
        let mut parts: Vec<Expr> = tree::children(node).into_iter().map(|child| self.arithmetic(child)).collect();
        match (parts.len(), parts.pop()) {
            (1, Some(one)) => Expr { span: self.span(node), ..one },
            (_, None) => self.unknown(node),
            (_, Some(last)) => {
                parts.push(last);
                self.make(node, ExprKind::Sequence(parts))
            }
        }
    }

    /// An expression of numbers.
    pub(super) fn arithmetic(&mut self, node: Node<'_>) -> Expr {
        let lowered = self.deeper(node, |me| me.arithmetic_here(node));
        lowered.unwrap_or_else(|| self.unknown(node))
    }

    fn arithmetic_here(&mut self, node: Node<'_>) -> Expr {
        match node.kind() {
            "number" => self.make(node, ExprKind::Number(self.text(node).into())),
            "variable_name" | "word" => {
                let value = self.named(self.text(node), self.span(node));
                self.make(node, ExprKind::Cast("int", Box::new(value)))
            }
            "subscript" => {
                let value = self.element(node);
                self.make(node, ExprKind::Cast("int", Box::new(value)))
            }
            "simple_expansion" | "expansion" | "command_substitution" | "string" | "raw_string" => {
                let value = self.word(node);
                self.make(node, ExprKind::Cast("int", Box::new(value)))
            }
            "parenthesized_expression" => self.arithmetic_of(node),
            "variable_assignment" => match self.assignment(node) {
                Some(value) => value,
                None => self.unknown(node),
            },
            "binary_expression" => self.arithmetic_pair(node),
            "ternary_expression" => {
                let part = |me: &mut Self, field: &str| tree::field(node, field).map(|n| Box::new(me.arithmetic(n)));
                let parts = (part(self, "condition"), part(self, "consequence"), part(self, "alternative"));
                match parts {
                    (Some(guard), Some(then), Some(other)) => self.make(node, ExprKind::Choose(guard, then, other)),
                    _ => self.unknown(node),
                }
            }
            "unary_expression" | "postfix_expression" => self.arithmetic_unary(node),
            _ => {
                let parts = tree::children(node).into_iter().map(|child| self.arithmetic(child)).collect();
                self.make(node, ExprKind::Opaque(parts))
            }
        }
    }

    fn arithmetic_unary(&mut self, node: Node<'_>) -> Expr {
        let Some(operand) = tree::children(node).into_iter().find(|n| n.kind() != "test_operator") else {
            return self.unknown(node);
        };
        let written = self.text(node);
        if written.contains("++") || written.contains("--") {
            return match self.arithmetic_place(operand) {
                Some(place) => set(place, self.unknown(node), self.span(node)),
                None => self.unknown(node),
            };
        }
        let value = self.arithmetic(operand);
        let kind = match written.chars().next() {
            Some('!') => ExprKind::Not(Box::new(value)),
            Some('-') => operators::negated(value, self.span(node)),
            _ => ExprKind::Opaque(vec![value]),
        };
        self.make(node, kind)
    }

    fn arithmetic_place(&self, node: Node<'_>) -> Option<Place> {
        matches!(node.kind(), "variable_name" | "word").then(|| self.variable(self.text(node)))
    }

    fn arithmetic_pair(&mut self, node: Node<'_>) -> Expr {
        let (Some(left), Some(right)) = (tree::field(node, "left"), tree::field(node, "right")) else {
            return self.unknown(node);
        };
        let sign = self.between(left, right);
        let value = self.arithmetic(right);
        if let Some(operator) = sign.strip_suffix('=').filter(|o| !matches!(*o, "=" | "!" | "<" | ">")) {
            let Some(place) = self.arithmetic_place(left) else { return self.make(node, ExprKind::Opaque(vec![value])) };
            let span = self.span(node);
            let value = match operators::arithmetic(operator) {
                Arithmetic::Other => value,
                operator => {
                    let old = read(place.clone(), self.span(left));
                    let old = expr(ExprKind::Cast("int", Box::new(old)), self.span(left));
                    expr(ExprKind::Arithmetic(operator, Box::new(old), Box::new(value)), span)
                }
            };
            return set(place, value, span);
        }
        let left = self.arithmetic(left);
        self.make(node, operators::combined(sign, Box::new(left), Box::new(value)))
    }
}
