//! Reading the value that a JSON document holds, member by member.

use super::base::{expr, unknown};
use crate::model::code::{Entry, Expr, ExprKind};
use crate::model::source::Span;

/// A member of an object.
pub(super) fn member<'e>(value: &'e Expr, name: &str) -> Option<&'e Expr> {
    let ExprKind::Map(entries) = &value.kind else { return None };
    entries.iter().find(|entry| entry.key.as_ref().and_then(text) == Some(name)).map(|entry| &entry.value)
}

/// A member of an object that is text.
pub(super) fn word<'e>(value: &'e Expr, name: &str) -> Option<&'e str> {
    member(value, name).and_then(text)
}

/// The elements of a list.
pub(super) fn elements(value: &Expr) -> impl Iterator<Item = &Expr> {
    let entries: &[Entry] = match &value.kind {
        ExprKind::List(entries) => entries,
        _ => &[],
    };
    entries.iter().map(|entry| &entry.value)
}

/// A text.
pub(super) fn text(value: &Expr) -> Option<&str> {
    match &value.kind {
        ExprKind::Text(text, _) => Some(text),
        _ => None,
    }
}

/// Where a value stands: a text without its quotes.
pub(super) fn place(value: &Expr) -> Span {
    match &value.kind {
        ExprKind::Text(_, span) => *span,
        _ => value.span,
    }
}

/// An entry of a map that we make, for what stands there.
pub(super) fn entry(key: &str, span: Span, value: Expr) -> Entry {
    Entry { key: Some(expr(ExprKind::Text(key.into(), span), span)), value, span, spread: false }
}

/// A list of objects with a name and a value as a map of what `read` makes of both; those that are turned off are not in it.
pub(super) fn pairs(list: &Expr, names: &str, read: impl Fn(&Expr) -> Expr) -> Expr {
    let entry = |element: &Expr| {
        if matches!(member(element, "disabled").map(|off| &off.kind), Some(ExprKind::Bool(true))) {
            return None;
        }
        let key = read(member(element, names)?);
        let value = member(element, "value").map_or_else(|| unknown(element.span), &read);
        Some(Entry { key: Some(key), value, span: element.span, spread: false })
    };
    expr(ExprKind::Map(elements(list).filter_map(entry).collect()), list.span)
}
