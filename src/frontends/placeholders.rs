//! Texts of files of requests, in which `{{name}}` or the like stands for a variable of the file, or for what the environment has by that
//! name.

use super::base::{expr, operation, read};
use crate::model::code::{Expr, ExprKind, Place};
use crate::model::source::Span;

/// The parts of a text: what stands there, and what its placeholders read. `is_known` says which names the file defines; `at` gives the
/// place of a part, from and to in bytes of the text.
pub(super) fn parts(text: &str, is_known: impl Fn(&str) -> bool, at: impl Fn(usize, usize) -> Span) -> Vec<Expr> {
    let value = |name: &str, span: Span| match is_known(name) {
        true => read(Place::Module(name.into()), span),
        false => operation("%env", vec![expr(ExprKind::Text(name.into(), span), span)], span, span),
    };
    marked(text, ["{{", "}}"], value, at)
}

/// The parts of a text whose placeholders stand between two marks; `value` says what a name stands for.
pub(super) fn marked(text: &str, marks: [&str; 2], value: impl Fn(&str, Span) -> Expr, at: impl Fn(usize, usize) -> Span) -> Vec<Expr> {
    let [before, after] = marks.map(str::len);
    let mut parts = Vec::new();
    let literal = |from: usize, to: usize, parts: &mut Vec<Expr>| {
        if from < to {
            let span = at(from, to);
            parts.push(expr(ExprKind::Text(text.get(from..to).unwrap_or("").into(), span), span));
        }
    };
    let mut from = 0;
    while let Some((open, close)) = placeholder(text, from, marks) {
        literal(from, open, &mut parts);
        let name = text.get(open + before..close).unwrap_or("").trim();
        parts.push(value(name, at(open, close + after)));
        from = close + after;
    }
    literal(from, text.len(), &mut parts);
    parts
}

/// Where the next placeholder opens and closes.
fn placeholder(text: &str, from: usize, [before, after]: [&str; 2]) -> Option<(usize, usize)> {
    let open = from + text.get(from..)?.find(before)?;
    let inside = open + before.len();
    let close = inside + text.get(inside..)?.find(after)?;
    Some((open, close))
}
