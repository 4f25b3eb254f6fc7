//! Operators.

use super::{Lowering, expr, tree};
use crate::frontends::operators;
use crate::model::code::{Arithmetic, Callee, Expr, ExprKind, Test};
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn binary(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let operator = tree::field(node, "operator").map_or(String::new(), |n| self.text(n).to_ascii_lowercase());
        match operator.as_str() {
            "." => return self.concatenation(node),
            "instanceof" => return self.instance_of(node),
            _ => {}
        }
        let left = Box::new(self.field_expr(node, "left"));
        let right = Box::new(self.field_expr(node, "right"));
        let kind = match operator.as_str() {
            "and" => ExprKind::And(left, right),
            "or" => ExprKind::Or(left, right),
            "xor" => {
                let bool = |e: Box<Expr>| Box::new(expr(ExprKind::Cast("bool", e.clone()), e.span));
                ExprKind::Test(Test::NotIdentical, bool(left), bool(right))
            }
            "<>" => ExprKind::Test(Test::NotEqual, left, right),
            "|>" => {
                let name = right.span;
                ExprKind::Call { callee: Callee::Value(right), args: vec![super::expressions::plain_arg(*left)], name }
            }
            operator => operators::combined(operator, left, right),
        };
        expr(kind, span)
    }

    /// `a . b . c …`, flat: generated code joins thousands of parts.
    fn concatenation(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let mut operands = Vec::new();
        let mut left = Some(node);
        while let Some(node) = left.take() {
            let is_join = node.kind() == "binary_expression" && tree::field(node, "operator").is_some_and(|o| o.kind() == ".");
            if !is_join {
                operands.push(node);
                break;
            }
            operands.extend(tree::field(node, "right"));
            operands.extend(tree::children(node).into_iter().filter(Node::is_error));
            left = tree::field(node, "left");
        }
        let parts = operands.into_iter().rev().map(|operand| self.expr(operand)).collect();
        expr(ExprKind::Join(parts), span)
    }

    fn instance_of(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let left = Box::new(self.field_expr(node, "left"));
        match tree::field(node, "right") {
            Some(right) => {
                let class = self.type_ref(right);
                expr(ExprKind::IsA(left, class), span)
            }
            None => expr(ExprKind::Opaque(vec![*left]), span),
        }
    }

    pub(super) fn unary(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let operator = tree::field(node, "operator").map_or("", |n| n.kind());
        let argument = self.field_expr(node, "argument");
        let kind = match (operator, argument) {
            ("!", argument) => ExprKind::Not(Box::new(argument)),
            ("-", Expr { kind: ExprKind::Number(number), .. }) if !number.starts_with('-') => ExprKind::Number(format!("-{number}").into()),
            ("-", argument) => operators::negated(argument, span),
            ("+", argument) => {
                let zero = expr(ExprKind::Number("0".into()), span.slice(0, 0));
                ExprKind::Arithmetic(Arithmetic::Add, Box::new(zero), Box::new(argument))
            }
            (_, argument) => ExprKind::Opaque(vec![argument]),
        };
        expr(kind, span)
    }

    pub(super) fn cast(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let value = self.field_expr(node, "value");
        let to = tree::field(node, "type").map_or(String::new(), |n| self.text(n).trim().to_ascii_lowercase());
        let to = match to.as_str() {
            "array" => "array",
            "object" => "object",
            "string" | "binary" => "string",
            "int" | "integer" => "int",
            "float" | "double" | "real" => "float",
            "bool" | "boolean" => "bool",
            _ => return expr(ExprKind::Sequence(vec![value, expr(ExprKind::Null, span)]), span),
        };
        expr(ExprKind::Cast(to, Box::new(value)), span)
    }
}
