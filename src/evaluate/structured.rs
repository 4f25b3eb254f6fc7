//! Structured text: queries, JSON and markup read out of flat text.

use super::text::{PieceIs, Position, TextPiece, TextValue, simplify, stripped};
use super::value::{Key, MapValue, Slot, Value};
use crate::model::http::Tri;
use crate::model::marks;
use crate::model::source::Span;
use std::rc::Rc;

/// Reads flat query text (`a=b&c=d`) as a map; a hole where a key should be leaves it open.
pub fn parse_query(text: &TextValue) -> MapValue {
    let mut map = MapValue { span: own_span(text), ..MapValue::default() };
    for part in text.split_all(&['&']) {
        let (key, value) = match part.split_at(&['=']) {
            Some(pair) => pair,
            None => (part.clone(), TextValue::default()),
        };
        // In markup the sign between parameters is written `&amp;`.
        parse_pair(&mut map, &part, &stripped(&key, "amp;", true), value);
    }
    map
}

/// Where a text is written, without what it reads from elsewhere.
fn own_span(text: &TextValue) -> Option<Span> {
    let fewest = text.pieces.iter().map(|piece| piece.via.len()).min()?;
    let own = text.pieces.iter().filter(|piece| piece.via.len() == fewest).map(|piece| piece.span);
    own.reduce(|all, span| all.to(span))
}

/// One `key=value` part. Whole maps among the pieces (`http_build_query`) spill their entries.
fn parse_pair(map: &mut MapValue, part: &TextValue, key: &TextValue, mut value: TextValue) {
    for piece in &key.pieces {
        if let PieceIs::Query(inner) = &piece.kind {
            map.extend(inner);
        }
    }
    let mut spilled: Vec<Rc<MapValue>> = Vec::new();
    value.pieces.retain(|p| match &p.kind {
        PieceIs::Query(inner) => {
            spilled.push(inner.clone());
            false
        }
        _ => true,
    });
    let has_query = key.pieces.iter().any(|p| matches!(p.kind, PieceIs::Query(_)));
    if !has_query {
        match key.as_literal() {
            Some(name) if name.trim().is_empty() => {}
            Some(name) => {
                let key_span = key.span().unwrap_or_default();
                let at = value.span().unwrap_or(key_span);
                let entry = if part.pieces.iter().all(|p| p.exact) && part.pieces.len() == 1 { part.span() } else { None };
                let value = simplify(value, at);
                let slot = Slot { value, there: Tri::Yes, key: key_span, at, entry };
                map.set(Key::Name(name.trim().into()), slot);
            }
            None => map.open = true,
        }
    } else if key.pieces.iter().any(|p| matches!(p.kind, PieceIs::Hole(_))) {
        map.open = true;
    }
    for inner in spilled {
        map.extend(&inner);
    }
}

/// Reads JSON that is written out as text, with holes among its values: the names of its outer object and their values.
pub fn parse_json(text: &TextValue) -> MapValue {
    let mut map = MapValue { span: text.span(), ..MapValue::default() };
    let mut from = Position::default();
    while let Some((name, after)) = quoted(text, from) {
        from = after;
        let Some((colon, c)) = text.find(&[':', '"', ',', '{'], after) else { break };
        if c != ':' || name.as_literal().is_none() {
            continue;
        }
        let start = Position { piece: colon.piece, byte: colon.byte + 1 };
        let end = text.find(&[',', '}', '"'], start);
        let (value, next) = match (end, quoted(text, start)) {
            (Some((at, '"')), Some((inner, next))) if at >= start => (inner, next),
            (Some((at, _)), _) => (text.slice(start, at).trim(""), at),
            (None, _) => (text.slice(start, text.end()).trim(""), text.end()),
        };
        let key = name.as_literal().unwrap_or_else(|| "".into());
        let key_span = name.span().unwrap_or_default();
        let at = value.span().unwrap_or(key_span);
        if map.entries.len() < 64 {
            map.set(Key::Name(key), Slot::new(simplify(value, at), key_span, at));
        }
        from = next;
    }
    map
}

/// The next text in double quotes and the position behind it.
fn quoted(text: &TextValue, from: Position) -> Option<(TextValue, Position)> {
    let (open, _) = text.find(&['"'], from)?;
    let start = Position { piece: open.piece, byte: open.byte + 1 };
    let (close, _) = text.find(&['"'], start)?;
    Some((text.slice(start, close), Position { piece: close.piece, byte: close.byte + 1 }))
}

/// Where the word begins with which a literal piece ends.
fn scheme_at_end(text: &TextValue, piece: usize) -> Option<usize> {
    let PieceIs::Literal(literal) = &text.pieces.get(piece)?.kind else { return None };
    let rest = literal.trim_end_matches(|c: char| c.is_ascii_alphanumeric());
    (rest.len() < literal.len()).then_some(rest.len())
}

/// Where the URL ends that a place is in: marks of templates belong to it, whatever stands in them.
fn end_of_url(text: &TextValue, mut from: Position) -> Position {
    const ENDS: &[char] = &['"', '\'', '<', '>', ' ', '\n', '\r', '\t', '\\', '`', '{', '$', '#'];
    while let Some((at, c)) = text.find(ENDS, from) {
        let literal = match text.pieces.get(at.piece).map(|p| &p.kind) {
            Some(PieceIs::Literal(literal)) => literal,
            _ => break,
        };
        from = match marks::end(literal, at.byte) {
            Some(byte) => Position { piece: at.piece, byte },
            None if matches!(c, '{' | '$' | '#') => Position { piece: at.piece, byte: at.byte + 1 },
            None => return at,
        };
    }
    text.end()
}

/// A URL in which what templates fill into its query is not known.
pub fn with_marks_open(url: &TextValue) -> TextValue {
    let mut open = TextValue::default();
    let mut in_query = false;
    for piece in &url.pieces {
        let PieceIs::Literal(literal) = &piece.kind else {
            open.pieces.push(piece.clone());
            continue;
        };
        let found: Vec<_> = if literal.contains(['{', '<', '$', '#']) { marks::all(literal) } else { Vec::new() };
        let mut push = |from: usize, to: usize, is_mark: bool| {
            let span = if piece.exact { piece.span.slice(from, to) } else { piece.span };
            let kind =
                if is_mark { PieceIs::Hole(Value::unknown(span)) } else { PieceIs::Literal(literal.get(from..to).unwrap_or("").into()) };
            open.pieces.push(TextPiece { kind, span, exact: piece.exact, via: piece.via.clone() });
        };
        let mut from = 0;
        for (start, end) in found {
            in_query |= literal.get(from..start).is_some_and(|before| before.contains('?'));
            if in_query {
                if from < start {
                    push(from, start, false);
                }
                // A condition around whole parameters.
                let rest = literal.get(end..).unwrap_or("");
                let is_around = literal.get(start..end).is_some_and(marks::steers) && (rest.is_empty() || rest.starts_with('&'));
                if !is_around {
                    push(start, end, true);
                }
                from = end;
            }
        }
        in_query |= literal.get(from..).is_some_and(|rest| rest.contains('?'));
        if from < literal.len() || literal.is_empty() {
            push(from, literal.len(), false);
        }
    }
    open
}

/// The URLs in a text that is more than a URL (a header line, printed markup).
pub fn urls_in(text: &TextValue) -> Vec<TextValue> {
    let mut urls = Vec::new();
    let mut from = Position::default();
    while let Some((at, _)) = text.find(&[':'], from) {
        from = Position { piece: at.piece, byte: at.byte + 1 };
        let Some(PieceIs::Literal(literal)) = text.pieces.get(at.piece).map(|p| &p.kind) else { continue };
        if !literal[at.byte..].starts_with("://") {
            continue;
        }
        let scheme = literal[..at.byte]
            .rfind(|c: char| !c.is_ascii_alphanumeric())
            .map_or(0, |i| i + literal[i..].chars().next().map_or(1, char::len_utf8));
        // A scheme that was a text of its own stands in the piece before.
        let before = at.piece.checked_sub(1).filter(|_| at.byte == 0);
        let start = match before.and_then(|piece| Some((piece, scheme_at_end(text, piece)?))) {
            Some((piece, byte)) => Position { piece, byte },
            None => Position { piece: at.piece, byte: scheme },
        };
        let end = end_of_url(text, from);
        urls.push(text.slice(start, end));
        from = Position { piece: end.piece.max(from.piece), byte: if end.piece > from.piece { end.byte } else { end.byte.max(from.byte) } };
        if urls.len() > 16 || end == text.end() {
            break;
        }
    }
    urls
}
