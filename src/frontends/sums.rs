//! Sums: `+` in languages where it adds numbers and joins texts.

use crate::model::code::{Arithmetic, Expr, ExprKind};
use crate::model::source::Span;

/// Sums of more operands than this, none of them text, stay opaque: they would nest too deeply.
const MAX_SUM: usize = 200;

/// Operands of `+`: text from the first operand on that is text for certain, arithmetic before it.
pub(super) fn joined(operands: Vec<Expr>, span: Span) -> Expr {
    let text = operands.iter().position(is_text).map(|first| if first == 1 { 0 } else { first });
    let before = text.unwrap_or(operands.len());
    if before > MAX_SUM {
        return Expr { kind: ExprKind::Opaque(operands), span };
    }
    let mut operands = operands.into_iter();
    let mut total: Option<Expr> = None;
    for operand in operands.by_ref().take(before) {
        total = Some(match total {
            None => operand,
            Some(left) => {
                let span = left.span.to(operand.span);
                Expr { kind: ExprKind::Arithmetic(Arithmetic::Add, Box::new(left), Box::new(operand)), span }
            }
        });
    }
    let mut parts: Vec<Expr> = total.into_iter().collect();
    if text.is_none() {
        return parts.pop().map(|sum| Expr { kind: sum.kind, span }).unwrap_or(Expr { kind: ExprKind::Opaque(Vec::new()), span });
    }
    for operand in operands {
        match operand.kind {
            ExprKind::Join(inner) => parts.extend(inner),
            kind => parts.push(Expr { kind, span: operand.span }),
        }
    }
    Expr { kind: ExprKind::Join(parts), span }
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
