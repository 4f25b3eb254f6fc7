//! Reading the value that a JSON document holds, member by member.

use super::base::expr;
use super::placeholders::parts;
use super::sums;
use crate::model::code::{Entry, Expr, ExprKind};
use crate::model::source::{Name, Span};
use std::collections::BTreeSet;

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

/// A value, with the placeholders in its text read where it is one.
pub(super) fn read(value: &Expr, known: &BTreeSet<Name>) -> Expr {
    let ExprKind::Text(text, span) = &value.kind else { return value.clone() };
    // With escapes in it, the parts of a text have no places of their own.
    let at = |from: usize, to: usize| if text.len() == span.len() { span.slice(from, to) } else { *span };
    let mut parts = parts(text, |name| known.contains(name), at);
    match parts.len() {
        0 => value.clone(),
        1 => parts.remove(0),
        _ => sums::filled(parts, *span, *span),
    }
}

/// An entry of a map.
pub(super) fn entry(key: &str, key_span: Span, value: Expr, span: Span) -> Entry {
    Entry { key: Some(expr(ExprKind::Text(key.into(), key_span), key_span)), value, span, spread: false }
}

/// A list of objects with a name and a value as a map; those that are turned off are not in it.
pub(super) fn pairs(list: &Expr, names: &str, known: &BTreeSet<Name>) -> Expr {
    let entry = |element: &Expr| {
        if matches!(member(element, "disabled").map(|off| &off.kind), Some(ExprKind::Bool(true))) {
            return None;
        }
        let key = read(member(element, names)?, known);
        let value = member(element, "value").map_or_else(|| expr(ExprKind::Opaque(Vec::new()), element.span), |value| read(value, known));
        Some(Entry { key: Some(key), value, span: element.span, spread: false })
    };
    expr(ExprKind::Map(elements(list).filter_map(entry).collect()), list.span)
}
