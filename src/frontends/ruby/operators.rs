//! Operators and choices that are expressions.

use super::{Lowering, arg, operation};
use crate::frontends::base::method_call;
use crate::frontends::tree;
use crate::model::code::{Arithmetic, Expr, ExprKind, Test};
use crate::model::source::Span;
use tree_sitter::Node;

impl<'t> Lowering<'t> {
    pub(super) fn binary(&mut self, node: Node<'t>) -> Expr {
        let fields = (tree::field(node, "left"), tree::field(node, "operator"), tree::field(node, "right"));
        let (Some(left), Some(operator), Some(right)) = fields else { return self.opaque(node) };
        if operator.kind() == "<<" {
            return self.appended(node, left, right);
        }
        let (at, span) = (self.span(operator), self.span(node));
        match operator.kind() {
            // The left side decides what it takes: a class its objects.
            "===" => {
                let subject = self.expr(right);
                return self.fits(left, Some(&subject), span);
            }
            // A list times a text is joined with it.
            "*" if right.kind() == "string" => {
                let (list, separator) = (self.expr(left), self.expr(right));
                return method_call(list, "join", vec![arg(separator)], at, span);
            }
            _ => {}
        }
        let (left, right) = (self.expr(left), self.expr(right));
        self.combined(operator.kind(), left, right, at, span)
    }

    /// What an operator makes of two values.
    pub(super) fn combined(&mut self, operator: &str, left: Expr, right: Expr, at: Span, span: Span) -> Expr {
        let boxed = |a: Expr, b: Expr| (Box::new(a), Box::new(b));
        let test = |test: Test, a: Expr, b: Expr| {
            let (a, b) = boxed(a, b);
            ExprKind::Test(test, a, b)
        };
        let arithmetic = |op: Arithmetic, a: Expr, b: Expr| {
            let (a, b) = boxed(a, b);
            ExprKind::Arithmetic(op, a, b)
        };
        let kind = match operator {
            "&&" | "and" => ExprKind::And(Box::new(left), Box::new(right)),
            "||" | "or" => ExprKind::Or(Box::new(left), Box::new(right)),
            "==" | "===" => test(Test::Identical, left, right),
            "!=" => test(Test::NotIdentical, left, right),
            "<" => test(Test::Less, left, right),
            "<=" => test(Test::LessOrEqual, left, right),
            ">" => test(Test::Greater, left, right),
            ">=" => test(Test::GreaterOrEqual, left, right),
            "+" => arithmetic(Arithmetic::Add, left, right),
            "-" => arithmetic(Arithmetic::Subtract, left, right),
            "*" => arithmetic(Arithmetic::Multiply, left, right),
            "/" => arithmetic(Arithmetic::Divide, left, right),
            "%" => return operation("%format", vec![left, right], at, span),
            "=~" | "!~" => return operation("%match", vec![left, right], at, span),
            _ => ExprKind::Opaque(vec![left, right]),
        };
        Expr { kind, span }
    }

    pub(super) fn unary(&mut self, node: Node<'t>) -> Expr {
        let (Some(operand), Some(operator)) = (tree::field(node, "operand"), tree::field(node, "operator")) else {
            return self.opaque(node);
        };
        let value = self.expr(operand);
        let kind = match operator.kind() {
            "!" | "not" => ExprKind::Not(Box::new(value)),
            "defined?" => ExprKind::IsSet(Box::new(value)),
            "-" => match value.kind {
                ExprKind::Number(number) => ExprKind::Number(format!("-{number}").into()),
                _ => ExprKind::Opaque(vec![value]),
            },
            "+" => return value,
            _ => ExprKind::Opaque(vec![value]),
        };
        self.make(node, kind)
    }

    /// `a ? b : c`, and `if` and `unless` whose value is used.
    pub(super) fn chosen(&mut self, node: Node<'t>) -> Expr {
        let Some(condition) = tree::field(node, "condition") else { return self.opaque(node) };
        let guard = self.expr(condition);
        let null = self.make(node, ExprKind::Null);
        let arm = |this: &mut Self, field: &str| match tree::field(node, field) {
            Some(arm) => this.expr(arm),
            None => null.clone(),
        };
        let is_modifier = node.kind().ends_with("_modifier");
        let then = arm(self, if is_modifier { "body" } else { "consequence" });
        let other = arm(self, "alternative");
        let (then, other) = if node.kind().starts_with("unless") { (other, then) } else { (then, other) };
        self.make(node, ExprKind::Choose(Box::new(guard), Box::new(then), Box::new(other)))
    }
}
