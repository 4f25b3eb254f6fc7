//! Texts of values: what a value is as text, and several joined to one.

use super::text::{PieceIs, TextPiece, TextValue};
use super::value::{Is, Value};
use crate::model::http::Tri;
use crate::model::source::Span;
use std::rc::Rc;

/// The text forms of a value, one per alternative that has literal text; all others are one hole.
pub fn texts_of(value: &Value, at: Span) -> Vec<TextValue> {
    let mut known = Vec::new();
    let mut hole = None;
    let alternatives = value.alternatives();
    for one in alternatives {
        match &one.is {
            Is::Text(t) if t.has_literal() => known.push((**t).clone()),
            Is::Text(t) if alternatives.len() == 1 => known.push((**t).clone()),
            Is::Number(n) => known.push(literal_at(&super::value::number_text(*n), one.span)),
            Is::Bool(b) if alternatives.len() == 1 => known.push(literal_at(if *b { "1" } else { "" }, one.span)),
            Is::Null if alternatives.len() == 1 => known.push(literal_at("", one.span)),
            Is::Null => {}
            Is::Text(t) => {
                if hole.is_none() && !t.pieces.is_empty() {
                    hole = Some((**t).clone());
                }
            }
            _ => {
                hole = Some(TextValue::piece(PieceIs::Hole(one.clone()), at));
            }
        }
    }
    if let Some(hole) = hole {
        known.push(hole);
    }
    if known.is_empty() {
        known.push(TextValue::piece(PieceIs::Hole(Value::unknown(at)), at));
    }
    known
}

fn literal_at(text: &str, span: Span) -> TextValue {
    let mut value = TextValue::literal(text.into(), span);
    for piece in &mut value.pieces {
        piece.exact = false;
    }
    value
}

/// Concatenates values: every combination of the alternatives with literal text, at most four.
pub fn concat(parts: &[(Value, Span)], span: Span) -> Value {
    let mut all = vec![TextValue { pieces: Vec::new() }];
    for (value, at) in parts {
        let mut forms = texts_of(value, *at);
        if all.len() * forms.len() > super::value::MAX_ALTERNATIVES {
            let literal: Vec<_> = forms.iter().filter(|t| t.has_literal()).cloned().collect();
            forms = if all.len() * literal.len() <= super::value::MAX_ALTERNATIVES && !literal.is_empty() {
                literal
            } else {
                vec![TextValue::piece(PieceIs::Hole(Value::unknown(*at)), *at)]
            };
        }
        let mut next = Vec::with_capacity(all.len() * forms.len());
        for head in &all {
            for form in &forms {
                let mut text = head.clone();
                text.append(form);
                next.push(text);
            }
        }
        all = next;
    }
    let values = all.into_iter().map(|t| Value { is: Is::Text(Rc::new(t)), span }).collect();
    dedup(values, span)
}

/// One value of several, equal ones once.
pub fn dedup(values: Vec<Value>, span: Span) -> Value {
    let mut distinct: Vec<Value> = Vec::new();
    for value in values {
        if !distinct.contains(&value) {
            distinct.push(value);
        }
    }
    super::value::any_of(distinct, span)
}

/// A text that is only a hole is the value in the hole.
pub fn simplify(text: TextValue, at: Span) -> Value {
    if let [TextPiece { kind: PieceIs::Hole(inner), span, .. }] = &text.pieces[..] {
        return Value { is: inner.is.clone(), span: *span };
    }
    Value { is: Is::Text(Rc::new(text)), span: at }
}

/// Whether a text begins with a scheme and a host (or may: a hole first says nothing).
pub fn is_absolute(text: &TextValue) -> Tri {
    match text.pieces.first() {
        Some(TextPiece { kind: PieceIs::Literal(t), .. }) => {
            let t = t.trim_start();
            let known = text.known();
            if t.starts_with("//")
                || known
                    .trim_start()
                    .split_once("://")
                    .is_some_and(|(s, _)| !s.is_empty() && s.len() < 12 && s.chars().all(|c| c.is_ascii_alphanumeric() || c == '+'))
            {
                Tri::Yes
            } else {
                Tri::No
            }
        }
        Some(_) => Tri::Maybe,
        None => Tri::No,
    }
}
