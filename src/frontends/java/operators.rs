//! Operators.

use super::{Lowering, expr, tree};
use crate::frontends::sums;
use crate::model::code::{Arithmetic, Expr, ExprKind, Test};
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn binary(&mut self, node: Node<'_>) -> Expr {
        let Some(operator) = tree::field(node, "operator") else { return self.opaque(node) };
        if operator.kind() == "+" {
            return self.sum(node);
        }
        let (left, right) = (Box::new(self.field_expr(node, "left")), Box::new(self.field_expr(node, "right")));
        let test = |test| ExprKind::Test(test, left.clone(), right.clone());
        let kind = match operator.kind() {
            "==" => test(Test::Identical),
            "!=" => test(Test::NotIdentical),
            "<" => test(Test::Less),
            "<=" => test(Test::LessOrEqual),
            ">" => test(Test::Greater),
            ">=" => test(Test::GreaterOrEqual),
            "&&" => ExprKind::And(left, right),
            "||" => ExprKind::Or(left, right),
            other => ExprKind::Arithmetic(arithmetic(other), left, right),
        };
        expr(kind, self.span(node))
    }

    /// A chain of `+`, walked without recursion.
    fn sum(&mut self, node: Node<'_>) -> Expr {
        let mut operands = Vec::new();
        let mut next = Some(node);
        while let Some(node) = next.take() {
            let plus = node.kind() == "binary_expression" && tree::field(node, "operator").is_some_and(|o| o.kind() == "+");
            match (plus, tree::field(node, "left"), tree::field(node, "right")) {
                (true, Some(left), Some(right)) => {
                    operands.push(right);
                    next = Some(left);
                }
                _ => operands.push(node),
            }
        }
        let operands = operands.into_iter().rev().map(|operand| self.expr(operand)).collect();
        sums::joined(operands, self.span(node))
    }

    pub(super) fn unary(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let value = self.field_expr(node, "operand");
        let operator = tree::field(node, "operator").map_or("", |n| n.kind());
        let kind = match (operator, value.kind) {
            ("!", kind) => ExprKind::Not(Box::new(expr(kind, value.span))),
            ("-", ExprKind::Number(number)) => ExprKind::Number(format!("-{number}").into()),
            ("-", kind) => {
                let zero = expr(ExprKind::Number("0".into()), span.slice(0, 0));
                ExprKind::Arithmetic(Arithmetic::Subtract, Box::new(zero), Box::new(expr(kind, value.span)))
            }
            ("+", kind) => kind,
            (_, kind) => ExprKind::Opaque(vec![expr(kind, value.span)]),
        };
        expr(kind, span)
    }
}

/// An arithmetic operator.
pub(super) fn arithmetic(operator: &str) -> Arithmetic {
    match operator {
        "+" => Arithmetic::Add,
        "-" => Arithmetic::Subtract,
        "*" => Arithmetic::Multiply,
        "/" => Arithmetic::Divide,
        "%" => Arithmetic::Remainder,
        _ => Arithmetic::Other,
    }
}
