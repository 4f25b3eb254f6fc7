//! Formats: format strings and replaced parts of texts.

use super::text::{PieceIs, TextPiece, TextValue, concat};
use super::value::{Is, Value};
use crate::model::source::Span;
use std::rc::Rc;

/// Formats by printf conventions: `%s`, `%d`, `%1$s`, `%%`; also `%@`, `%j`, `%o`.
pub fn printf(format: &TextValue, args: &[Value], span: Span) -> Value {
    let mut parts: Vec<(Value, Span)> = Vec::new();
    let mut next = 0;
    for piece in &format.pieces {
        let PieceIs::Literal(text) = &piece.kind else {
            parts.push((Value { is: Is::Text(Rc::new(TextValue { pieces: vec![piece.clone()] })), span: piece.span }, piece.span));
            continue;
        };
        let mut start = 0;
        let bytes = text.as_bytes();
        let mut i = 0;
        while i < bytes.len() {
            if bytes[i] != b'%' {
                i += 1;
                continue;
            }
            let Some((length, which)) = conversion(&text[i..]) else {
                i += 1;
                continue;
            };
            push_literal(&mut parts, piece, text, start, i);
            match which {
                Conversion::Percent => push_literal(&mut parts, piece, text, i, i + 1),
                Conversion::Argument(explicit) => {
                    let index = explicit.unwrap_or_else(|| {
                        next += 1;
                        next - 1
                    });
                    let value = args.get(index).cloned().unwrap_or_else(|| Value::unknown(span));
                    let at = value.span;
                    parts.push((value, at));
                }
            }
            i += length;
            start = i;
        }
        push_literal(&mut parts, piece, text, start, bytes.len());
    }
    concat(&parts, span)
}

/// Formats by positions in braces: `{0}`, `{1:N2}`, `{2,5}`, `{{`.
pub fn braces(format: &TextValue, args: &[Value], span: Span) -> Value {
    let mut parts: Vec<(Value, Span)> = Vec::new();
    for piece in &format.pieces {
        let PieceIs::Literal(text) = &piece.kind else {
            parts.push((Value { is: Is::Text(Rc::new(TextValue { pieces: vec![piece.clone()] })), span: piece.span }, piece.span));
            continue;
        };
        let mut start = 0;
        let mut at = 0;
        while let Some(found) = text.get(at..).and_then(|t| t.find(['{', '}'])).map(|f| at + f) {
            let rest = text.get(found..).unwrap_or("");
            if rest.starts_with("{{") || rest.starts_with("}}") {
                push_literal(&mut parts, piece, text, start, found + 1);
                (start, at) = (found + 2, found + 2);
                continue;
            }
            let inside = rest.strip_prefix('{').and_then(|r| r.split_once('}')).map(|(inside, _)| inside);
            let digits = |inside: &str| inside.chars().take_while(char::is_ascii_digit).collect::<String>();
            let index = inside.and_then(|inside| digits(inside.trim_start()).parse::<usize>().ok());
            let (Some(inside), Some(index)) = (inside, index) else {
                at = found + 1;
                continue;
            };
            push_literal(&mut parts, piece, text, start, found);
            let value = args.get(index).cloned().unwrap_or_else(|| Value::unknown(span));
            let place = value.span;
            parts.push((value, place));
            at = found + inside.len() + 2;
            start = at;
        }
        push_literal(&mut parts, piece, text, start, text.len());
    }
    concat(&parts, span)
}

/// Pushes a part of a literal piece, with the part of its span.
pub fn push_literal(parts: &mut Vec<(Value, Span)>, piece: &TextPiece, text: &str, from: usize, to: usize) {
    if let Some(part) = text.get(from..to)
        && !part.is_empty()
    {
        let span = if piece.exact { piece.span.slice(from, to) } else { piece.span };
        let new = TextPiece { kind: PieceIs::Literal(part.into()), span, exact: piece.exact, via: piece.via.clone() };
        parts.push((Value { is: Is::Text(Rc::new(TextValue { pieces: vec![new] })), span }, span));
    }
}

enum Conversion {
    Percent,
    Argument(Option<usize>),
}

/// The printf conversion at the start of `text`: its length and what it stands for.
fn conversion(text: &str) -> Option<(usize, Conversion)> {
    let bytes = text.as_bytes();
    if bytes.get(1) == Some(&b'%') {
        return Some((2, Conversion::Percent));
    }
    let mut i = 1;
    let mut digits = String::new();
    while bytes.get(i).is_some_and(u8::is_ascii_digit) {
        digits.push(bytes[i] as char);
        i += 1;
    }
    let mut explicit = None;
    if bytes.get(i) == Some(&b'$') {
        explicit = digits.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
        i += 1;
    }
    while bytes.get(i).is_some_and(|b| b"-+ 0.#'".contains(b) || b.is_ascii_digit()) {
        i += 1;
    }
    let kind = *bytes.get(i)?;
    if kind == b'@' || b"sdiufFeEgGxXobcjOv".contains(&kind) { Some((i + 1, Conversion::Argument(explicit))) } else { None }
}

/// Replaces every occurrence of a literal within literal pieces by a value.
pub fn replace(subject: &TextValue, search: &str, by: &Value, span: Span) -> Value {
    if search.is_empty() {
        return Value { is: Is::Text(Rc::new(subject.clone())), span };
    }
    let mut parts = Vec::new();
    for piece in &subject.pieces {
        match &piece.kind {
            PieceIs::Literal(text) if text.contains(search) => {
                let mut start = 0;
                for (at, found) in text.match_indices(search) {
                    push_literal(&mut parts, piece, text, start, at);
                    parts.push((by.clone(), by.span));
                    start = at + found.len();
                }
                push_literal(&mut parts, piece, text, start, text.len());
            }
            _ => parts.push((Value { is: Is::Text(Rc::new(TextValue { pieces: vec![piece.clone()] })), span: piece.span }, piece.span)),
        }
    }
    concat(&parts, span)
}
