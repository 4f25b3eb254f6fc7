//! Structured text: queries, JSON and markup read out of flat text.

use super::text::{PieceIs, Position, TextValue, simplify};
use super::value::{Key, MapValue, Slot};
use crate::model::http::Tri;
use std::rc::Rc;

/// Reads flat query text (`a=b&c=d`) as a map; a hole where a key should be leaves it open.
pub fn parse_query(text: &TextValue) -> MapValue {
    let mut map = MapValue { span: text.span(), ..MapValue::default() };
    for part in text.split_all(&['&']) {
        let (key, value) = match part.split_at(&['=']) {
            Some(pair) => pair,
            None => (part.clone(), TextValue::default()),
        };
        parse_pair(&mut map, &part, &key, value);
    }
    map
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
        let end = text.find(&['"', '\'', '<', '>', ' ', '\n', '\r', '\t', '\\', '`'], from).map_or_else(|| text.end(), |(p, _)| p);
        urls.push(text.slice(start, end));
        from = Position { piece: end.piece.max(from.piece), byte: if end.piece > from.piece { end.byte } else { end.byte.max(from.byte) } };
        if urls.len() > 16 || end == text.end() {
            break;
        }
    }
    urls
}
