//! Operators.

use super::{Lowering, expr, tree};
use crate::frontends::{operators, sums};
use crate::model::code::{Expr, ExprKind, Test};
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn binary(&mut self, node: Node<'_>) -> Expr {
        let Some(operator) = tree::field(node, "operator") else { return self.opaque(node) };
        if operator.kind() == "+" {
            return self.sum(node);
        }
        let (left, right) = (Box::new(self.field_expr(node, "left")), Box::new(self.field_expr(node, "right")));
        let kind = match operator.kind() {
            "==" => ExprKind::Test(Test::Identical, left, right),
            "!=" => ExprKind::Test(Test::NotIdentical, left, right),
            other => operators::combined(other, left, right),
        };
        expr(kind, self.span(node))
    }

    /// A chain of `+`.
    fn sum(&mut self, node: Node<'_>) -> Expr {
        let operands = sums::operands(node, |left| left).into_iter().map(|operand| self.expr(operand)).collect();
        sums::joined(operands, self.span(node))
    }

    pub(super) fn unary(&mut self, node: Node<'_>) -> Expr {
        let span = self.span(node);
        let value = self.field_expr(node, "operand");
        let operator = tree::field(node, "operator").map_or("", |n| n.kind());
        let kind = match (operator, value.kind) {
            ("!", kind) => ExprKind::Not(Box::new(expr(kind, value.span))),
            ("-", ExprKind::Number(number)) => ExprKind::Number(format!("-{number}").into()),
            ("-", kind) => operators::negated(expr(kind, value.span), span),
            ("+", kind) => kind,
            (_, kind) => ExprKind::Opaque(vec![expr(kind, value.span)]),
        };
        expr(kind, span)
    }
}
