//! Texts of files of requests, in which `{{name}}` stands for a variable of the file, or for what the environment has by that name.

use super::base::{expr, operation, read};
use crate::model::code::{Expr, ExprKind, Place};
use crate::model::source::Span;

/// The parts of a text: what stands there, and what its placeholders read. `is_known` says which names the file defines; `at` gives the
/// place of a part, from and to in bytes of the text.
pub(super) fn parts(text: &str, is_known: impl Fn(&str) -> bool, at: impl Fn(usize, usize) -> Span) -> Vec<Expr> {
    let mut parts = Vec::new();
    let literal = |from: usize, to: usize, parts: &mut Vec<Expr>| {
        if from < to {
            let span = at(from, to);
            parts.push(expr(ExprKind::Text(text.get(from..to).unwrap_or("").into(), span), span));
        }
    };
    let mut from = 0;
    while let Some((open, close)) = placeholder(text, from) {
        literal(from, open, &mut parts);
        let name = text.get(open + 2..close).unwrap_or("").trim();
        let span = at(open, close + 2);
        parts.push(match is_known(name) {
            true => read(Place::Module(name.into()), span),
            false => operation("%env", vec![expr(ExprKind::Text(name.into(), span), span)], span, span),
        });
        from = close + 2;
    }
    literal(from, text.len(), &mut parts);
    parts
}

/// Where the next `{{…}}` opens and closes.
fn placeholder(text: &str, from: usize) -> Option<(usize, usize)> {
    let open = from + text.get(from..)?.find("{{")?;
    let close = open + 2 + text.get(open + 2..)?.find("}}")?;
    Some((open, close))
}
