//! Operators.

use super::Lowering;
use super::expressions::Position;
use crate::frontends::base::method_of;
use crate::frontends::sums::{self, joined};
use crate::frontends::{operators, tree};
use crate::model::code::{Arg, Callee, Expr, ExprKind, Test};
use crate::model::source::{Name, Span};
use tree_sitter::Node;

impl Lowering<'_> {
    pub(super) fn binary(&mut self, node: Node<'_>) -> Expr {
        let fields = (tree::field(node, "left"), tree::field(node, "operator"), tree::field(node, "right"));
        let (Some(left), Some(operator), Some(right)) = fields else { return self.opaque(node) };
        let operator = operator.kind();
        if operator == "+" {
            return self.sum(node);
        }
        if let Some(called) = self.generic_callee(operator, left, right) {
            let args = self.arguments(right);
            let (callee, name) = called;
            return self.make(node, ExprKind::Call { callee, args, name });
        }
        if operator == "instanceof" {
            let left = self.expr(left);
            let class = self.type_ref(right);
            return self.make(node, ExprKind::IsA(Box::new(left), class));
        }
        // A literal on the right of `||` and `??` is a value like one that is assigned.
        let (left, right) = (self.expr(left), self.assigned(right));
        let span = self.span(node);
        self.combined(operator, left, right, span)
    }

    /// `<A>await f<B>(x)` parses as two comparisons, which nobody writes: what is called.
    fn generic_callee(&mut self, operator: &str, left: Node<'_>, right: Node<'_>) -> Option<(Callee, Span)> {
        let left = self.unwrapped(left);
        let compares = operator == ">" && left.kind() == "binary_expression" && right.kind() == "parenthesized_expression";
        let less = compares && tree::field(left, "operator").is_some_and(|operator| operator.kind() == "<");
        let callee = tree::field(left, "left").filter(|_| less)?;
        let callee = self.unwrapped(callee);
        Some(match (tree::field(callee, "object"), tree::field(callee, "property")) {
            (Some(object), Some(property)) => {
                let (name, span) = (self.name(property), self.span(property));
                (method_of(self.expr(object), name), span)
            }
            _ => match self.expr(callee) {
                Expr { kind: ExprKind::Symbol(name), span } => (Callee::Function { name, fallback: None }, span),
                value => (Callee::Value(Box::new(value)), self.span(callee)),
            },
        })
    }

    /// Two values joined by an operator other than `instanceof`.
    pub(super) fn combined(&self, operator: &str, left: Expr, right: Expr, span: Span) -> Expr {
        let (left, right) = (Box::new(left), Box::new(right));
        let kind = match operator {
            "in" => ExprKind::Test(Test::In, left, right),
            "+" => return joined(vec![*left, *right], span),
            operator => operators::combined(operator, left, right),
        };
        Expr { kind, span }
    }

    /// A chain of `+`.
    fn sum(&mut self, node: Node<'_>) -> Expr {
        let operands = sums::operands(node, |left| self.grouped(left)).into_iter().map(|operand| self.expr(operand)).collect();
        joined(operands, self.span(node))
    }

    /// Parentheses on the left of a `+` change nothing: what is added first is added first anyway.
    fn grouped<'t>(&self, node: Node<'t>) -> Node<'t> {
        let inner = self.unwrapped(node);
        if inner.kind() == "binary_expression" { inner } else { node }
    }

    pub(super) fn unary(&mut self, node: Node<'_>) -> Expr {
        let (Some(operator), Some(argument)) = (tree::field(node, "operator"), tree::field(node, "argument")) else {
            return self.opaque(node);
        };
        let span = self.span(node);
        let argument_node = self.unwrapped(argument);
        let removable = matches!(argument_node.kind(), "member_expression" | "subscript_expression" | "identifier");
        if operator.kind() == "delete"
            && removable
            && let Some(place) = self.place(argument_node)
        {
            return self.make(node, ExprKind::Remove(Box::new(place)));
        }
        let value = self.expr(argument);
        let kind = match operator.kind() {
            "!" => ExprKind::Not(Box::new(value)),
            "-" => match value.kind {
                ExprKind::Number(number) => ExprKind::Number(Name::from(format!("-{number}"))),
                kind => operators::negated(Expr { kind, span: value.span }, span),
            },
            "+" => ExprKind::Cast("float", Box::new(value)),
            "void" => ExprKind::Sequence(vec![value, Expr { kind: ExprKind::Null, span }]),
            "typeof" => {
                let callee = Callee::Function { name: Name::from("typeof"), fallback: None };
                ExprKind::Call { callee, args: vec![Arg { value, name: None, spread: false }], name: self.span(operator) }
            }
            _ => ExprKind::Opaque(vec![value]),
        };
        Expr { kind, span }
    }

    pub(super) fn ternary(&mut self, node: Node<'_>, position: Position) -> Expr {
        if let Some(moved) = self.moved_default(node) {
            return moved;
        }
        let fields = (tree::field(node, "condition"), tree::field(node, "consequence"), tree::field(node, "alternative"));
        let (Some(condition), Some(then), Some(other)) = fields else { return self.opaque(node) };
        let (guard, then, other) = (self.expr(condition), self.value(then, position), self.value(other, position));
        self.make(node, ExprKind::Choose(Box::new(guard), Box::new(then), Box::new(other)))
    }
}
