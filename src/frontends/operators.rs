//! Operators that mean the same in every language that writes them so.

use super::base::expr;
use crate::model::code::{Arithmetic, Expr, ExprKind, Test};
use crate::model::source::Span;

/// The arithmetic that a sign stands for.
pub(super) fn arithmetic(sign: &str) -> Arithmetic {
    match sign {
        "+" => Arithmetic::Add,
        "-" => Arithmetic::Subtract,
        "*" => Arithmetic::Multiply,
        "/" => Arithmetic::Divide,
        "%" => Arithmetic::Remainder,
        _ => Arithmetic::Other,
    }
}

/// The comparison that a sign stands for.
fn comparison(sign: &str) -> Option<Test> {
    Some(match sign {
        "==" => Test::Equal,
        "!=" => Test::NotEqual,
        "===" => Test::Identical,
        "!==" => Test::NotIdentical,
        "<" => Test::Less,
        "<=" => Test::LessOrEqual,
        ">" => Test::Greater,
        ">=" => Test::GreaterOrEqual,
        _ => return None,
    })
}

/// What a sign makes of two values; arithmetic of an unknown kind when nothing is known of the sign.
pub(super) fn combined(sign: &str, left: Box<Expr>, right: Box<Expr>) -> ExprKind {
    match (sign, comparison(sign)) {
        (_, Some(test)) => ExprKind::Test(test, left, right),
        ("&&", None) => ExprKind::And(left, right),
        ("||", None) => ExprKind::Or(left, right),
        ("??", None) => ExprKind::Coalesce(left, right),
        (sign, None) => ExprKind::Arithmetic(arithmetic(sign), left, right),
    }
}

/// `-value`, where `at` is its span or that of the value.
pub(super) fn negated(value: Expr, at: Span) -> ExprKind {
    let zero = expr(ExprKind::Number("0".into()), at.slice(0, 0));
    ExprKind::Arithmetic(Arithmetic::Subtract, Box::new(zero), Box::new(value))
}
