//! Sums: `+` in languages where it adds numbers and joins texts, and texts with what is filled into them.

use super::base::unknown;
use super::tree;
use crate::model::code::{Arithmetic, Expr, ExprKind};
use crate::model::source::Span;
use tree_sitter::Node;

/// Sums of more operands than this, none of them text, stay opaque: they would nest too deeply.
const MAX_SUM: usize = 200;

/// The operands of a chain of `+`, in order, found without recursion; `unwrapped` takes off what changes nothing around the left one.
pub(super) fn operands<'t>(node: Node<'t>, unwrapped: impl Fn(Node<'t>) -> Node<'t>) -> Vec<Node<'t>> {
    let mut operands = Vec::new();
    let mut next = Some(node);
    while let Some(node) = next.take() {
        if is_sum(node) {
            operands.extend(tree::field(node, "right"));
            next = tree::field(node, "left").map(&unwrapped);
        } else {
            operands.push(node);
        }
    }
    operands.reverse();
    operands
}

/// Whether a node is `a + b`.
fn is_sum(node: Node<'_>) -> bool {
    matches!(node.kind(), "binary_expression" | "binary_operator") && tree::field(node, "operator").is_some_and(|sign| sign.kind() == "+")
}

/// Operands of `+`: text from the first operand on that is text for certain, arithmetic before it.
pub(super) fn joined(mut operands: Vec<Expr>, span: Span) -> Expr {
    let text = operands.iter().position(is_text).map(|first| if first == 1 { 0 } else { first });
    let Some(text) = text else { return added(operands, span) };
    if text > MAX_SUM {
        return Expr { kind: ExprKind::Opaque(operands), span };
    }
    let texts = operands.split_off(text);
    let before = operands.first().zip(operands.last()).map(|(first, last)| first.span.to(last.span));
    let mut parts: Vec<Expr> = before.map(|before| added(operands, before)).into_iter().collect();
    for operand in texts {
        match operand.kind {
            ExprKind::Join(inner) => parts.extend(inner),
            kind => parts.push(Expr { kind, span: operand.span }),
        }
    }
    Expr { kind: ExprKind::Join(parts), span }
}

/// Operands of `+`, none of which is text for certain.
pub(super) fn added(operands: Vec<Expr>, span: Span) -> Expr {
    if operands.len() > MAX_SUM {
        return Expr { kind: ExprKind::Opaque(operands), span };
    }
    let sum = operands.into_iter().reduce(|left, right| {
        let span = left.span.to(right.span);
        Expr { kind: ExprKind::Arithmetic(Arithmetic::Add, Box::new(left), Box::new(right)), span }
    });
    sum.map_or_else(|| unknown(span), |sum| Expr { kind: sum.kind, span })
}

/// The parts of a text with what is filled into it: `content` is where a text without parts stands, `whole` the text with its quotes.
pub(super) fn filled(mut parts: Vec<Expr>, content: Span, whole: Span) -> Expr {
    let kind = match (parts.len(), parts.pop()) {
        (_, None) => ExprKind::Text("".into(), content),
        (1, Some(Expr { kind: kind @ ExprKind::Text(..), .. })) => kind,
        (_, Some(last)) => {
            parts.push(last);
            ExprKind::Join(parts)
        }
    };
    Expr { kind, span: whole }
}

fn is_text(expr: &Expr) -> bool {
    match &expr.kind {
        ExprKind::Text(..) | ExprKind::Join(_) | ExprKind::Cast("string", _) => true,
        ExprKind::Choose(_, then, other) => {
            matches!((&then.kind, &other.kind), (ExprKind::Text(..) | ExprKind::Join(_), ExprKind::Text(..) | ExprKind::Join(_)))
        }
        _ => false,
    }
}
