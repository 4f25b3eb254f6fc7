//! Text: pieces with the places they come from, and what programs do with text.

use super::value::{Is, MapValue, Value};
use crate::model::http::Tri;
use crate::model::source::{Name, Span};
use std::rc::Rc;

pub use super::formats::{printf, replace};
pub use super::structured::{parse_json, parse_query, urls_in};

/// More pieces than this become a hole.
const MAX_PIECES: usize = 200;
/// More reads than this are not remembered.
const MAX_VIA: usize = 6;

/// A text in pieces.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TextValue {
    /// In order.
    pub pieces: Vec<TextPiece>,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq)]
pub struct TextPiece {
    /// What it is.
    pub kind: PieceIs,
    /// Content of the literal, or the expression of a hole.
    pub span: Span,
    /// Bytes of a literal are bytes of the span.
    pub exact: bool,
    /// Reads it came through.
    pub via: Vec<Span>,
}

/// What a piece is.
#[derive(Debug, Clone, PartialEq)]
pub enum PieceIs {
    /// Known text.
    Literal(Name),
    /// A value whose text is not known.
    Hole(Value),
    /// The flat query of a map.
    Query(Rc<MapValue>),
    /// JSON of a value.
    Json(Value),
    /// Base64 of a text; whether the encoder wraps lines.
    Base64(Rc<TextValue>, bool),
    /// Percent-encoding of a text.
    Encoded(Rc<TextValue>),
}

impl TextValue {
    /// A literal. It is exact when the span is as long as the text.
    pub fn literal(text: Name, span: Span) -> Self {
        if text.is_empty() {
            return TextValue { pieces: vec![TextPiece { kind: PieceIs::Literal(text), span, exact: true, via: Vec::new() }] };
        }
        let exact = text.len() == span.len();
        TextValue { pieces: vec![TextPiece { kind: PieceIs::Literal(text), span, exact, via: Vec::new() }] }
    }

    /// One piece.
    pub fn piece(kind: PieceIs, span: Span) -> Self {
        TextValue { pieces: vec![TextPiece { kind, span, exact: false, via: Vec::new() }] }
    }

    /// The whole text, when all of it is literal.
    pub fn as_literal(&self) -> Option<Name> {
        match &self.pieces[..] {
            [] => Some("".into()),
            [TextPiece { kind: PieceIs::Literal(text), .. }] => Some(text.clone()),
            many => {
                let mut whole = String::new();
                for piece in many {
                    match &piece.kind {
                        PieceIs::Literal(text) => whole.push_str(text),
                        PieceIs::Encoded(inner) => {
                            let text = inner.as_literal()?;
                            if !text.chars().all(|c| c.is_ascii_alphanumeric() || "-._~".contains(c)) {
                                return None;
                            }
                            whole.push_str(&text);
                        }
                        _ => return None,
                    }
                }
                Some(whole.into())
            }
        }
    }

    /// All the literal text, holes left out.
    pub fn known(&self) -> String {
        let mut known = String::new();
        for piece in &self.pieces {
            match &piece.kind {
                PieceIs::Literal(text) => known.push_str(text),
                PieceIs::Encoded(inner) => known.push_str(&inner.known()),
                _ => {}
            }
        }
        known
    }

    /// Whether some of it is literal and not blank.
    pub fn has_literal(&self) -> bool {
        self.pieces.iter().any(|p| match &p.kind {
            PieceIs::Literal(t) => !t.is_empty(),
            PieceIs::Hole(_) => false,
            PieceIs::Encoded(inner) => inner.has_literal(),
            PieceIs::Query(_) | PieceIs::Json(_) | PieceIs::Base64(..) => true,
        })
    }

    /// Appends.
    pub fn append(&mut self, other: &TextValue) {
        for piece in &other.pieces {
            if matches!(&piece.kind, PieceIs::Literal(t) if t.is_empty()) && !self.pieces.is_empty() {
                continue;
            }
            if self.pieces.len() == 1 && matches!(&self.pieces[0].kind, PieceIs::Literal(t) if t.is_empty()) {
                self.pieces.clear();
            }
            if self.pieces.len() < MAX_PIECES {
                self.pieces.push(piece.clone());
            } else if let Some(last) = self.pieces.last_mut() {
                last.kind = PieceIs::Hole(Value::unknown(piece.span));
                last.exact = false;
            }
        }
    }

    /// The same text, having come through a read at `span`.
    pub fn through(&self, span: Span) -> TextValue {
        let mut text = self.clone();
        for piece in &mut text.pieces {
            if piece.via.len() < MAX_VIA && piece.span != span && piece.via.last() != Some(&span) {
                piece.via.push(span);
            }
        }
        text
    }

    /// The part from byte `from` to byte `to` of the literal text, when the cut does not go through a hole.
    pub fn slice(&self, from: Position, to: Position) -> TextValue {
        let mut text = TextValue::default();
        for (index, piece) in self.pieces.iter().enumerate() {
            if index < from.piece || index > to.piece {
                continue;
            }
            match &piece.kind {
                PieceIs::Literal(whole) => {
                    let start = if index == from.piece { from.byte } else { 0 };
                    let end = if index == to.piece { to.byte } else { whole.len() };
                    if let Some(part) = whole.get(start..end)
                        && !part.is_empty()
                    {
                        let span = if piece.exact { piece.span.slice(start, end) } else { piece.span };
                        text.pieces.push(TextPiece {
                            kind: PieceIs::Literal(part.into()),
                            span,
                            exact: piece.exact,
                            via: piece.via.clone(),
                        });
                    }
                }
                _ if index == to.piece && to.byte == 0 => {}
                _ => text.pieces.push(piece.clone()),
            }
        }
        text
    }

    /// The end.
    pub fn end(&self) -> Position {
        Position { piece: self.pieces.len(), byte: 0 }
    }

    /// The first of these characters in literal text at or after `from`.
    pub fn find(&self, any: &[char], from: Position) -> Option<(Position, char)> {
        for (index, piece) in self.pieces.iter().enumerate().skip(from.piece) {
            if let PieceIs::Literal(text) = &piece.kind {
                let start = if index == from.piece { from.byte } else { 0 };
                if let Some(tail) = text.get(start..)
                    && let Some(at) = tail.find(any)
                {
                    let c = tail[at..].chars().next().unwrap_or('\0');
                    return Some((Position { piece: index, byte: start + at }, c));
                }
            }
        }
        None
    }

    /// The span that covers all of it, when it lies in one file.
    pub fn span(&self) -> Option<Span> {
        let mut pieces = self.pieces.iter();
        let first = pieces.next()?.span;
        Some(pieces.fold(first, |all, p| all.to(p.span)))
    }

    /// Splits at the first of these characters.
    pub fn split_at(&self, any: &[char]) -> Option<(TextValue, TextValue)> {
        let (at, c) = self.find(any, Position::default())?;
        let after = Position { piece: at.piece, byte: at.byte + c.len_utf8() };
        Some((self.slice(Position::default(), at), self.slice(after, self.end())))
    }

    /// Splits at every occurrence.
    pub fn split_all(&self, any: &[char]) -> Vec<TextValue> {
        let mut parts = Vec::new();
        let mut start = Position::default();
        while let Some((at, c)) = self.find(any, start) {
            parts.push(self.slice(start, at));
            start = Position { piece: at.piece, byte: at.byte + c.len_utf8() };
        }
        parts.push(self.slice(start, self.end()));
        parts
    }

    /// Without white space (and the given characters) at its ends.
    pub fn trim(&self, also: &str) -> TextValue {
        let cut = |c: char| c.is_whitespace() || c == '\0' || also.contains(c);
        let mut text = self.clone();
        if let Some(first) = text.pieces.first_mut()
            && let PieceIs::Literal(t) = &first.kind
        {
            let gone = t.len() - t.trim_start_matches(cut).len();
            let kept: Name = t[gone..].into();
            if first.exact {
                first.span = first.span.slice(gone, first.span.len());
            }
            first.kind = PieceIs::Literal(kept);
        }
        if let Some(last) = text.pieces.last_mut()
            && let PieceIs::Literal(t) = &last.kind
        {
            let kept: Name = t.trim_end_matches(cut).into();
            if last.exact {
                last.span = last.span.slice(0, kept.len());
            }
            last.kind = PieceIs::Literal(kept);
        }
        if text.pieces.len() > 1 {
            text.pieces.retain(|p| !matches!(&p.kind, PieceIs::Literal(t) if t.is_empty()));
        }
        text
    }

    /// Without those characters (white space, if none are named) at its beginning or its end.
    pub fn trim_side(&self, start: bool, characters: Option<&str>) -> TextValue {
        let cut = |c: char| characters.map_or(c.is_whitespace(), |all| all.contains(c));
        let mut text = self.clone();
        let piece = if start { text.pieces.first_mut() } else { text.pieces.last_mut() };
        if let Some(piece) = piece
            && let PieceIs::Literal(t) = &piece.kind
        {
            let kept: Name = if start { t.trim_start_matches(cut) } else { t.trim_end_matches(cut) }.into();
            if piece.exact {
                let from = if start { t.len() - kept.len() } else { 0 };
                piece.span = piece.span.slice(from, from + kept.len());
            }
            piece.kind = PieceIs::Literal(kept);
        }
        if text.pieces.len() > 1 {
            text.pieces.retain(|p| !matches!(&p.kind, PieceIs::Literal(t) if t.is_empty()));
        }
        text
    }

    /// Maps every literal piece.
    pub fn map_literals(&self, change: impl Fn(&str) -> String) -> TextValue {
        let mut text = self.clone();
        for piece in &mut text.pieces {
            if let PieceIs::Literal(t) = &piece.kind {
                let new = change(t);
                piece.exact &= new.len() == t.len();
                piece.kind = PieceIs::Literal(new.into());
            }
        }
        text
    }
}

/// A place in a text: a piece and a byte in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Position {
    /// Index of the piece.
    pub piece: usize,
    /// Byte within the piece.
    pub byte: usize,
}

/// A text without a literal part at its beginning or its end, when it stands there.
pub fn stripped(text: &TextValue, part: &str, start: bool) -> TextValue {
    let piece = if start { 0 } else { text.pieces.len().saturating_sub(1) };
    match text.pieces.get(piece).map(|p| &p.kind) {
        Some(PieceIs::Literal(t)) if start && t.starts_with(part) => text.slice(Position { piece, byte: part.len() }, text.end()),
        Some(PieceIs::Literal(t)) if !start && t.ends_with(part) => {
            text.slice(Position::default(), Position { piece, byte: t.len() - part.len() })
        }
        _ => text.clone(),
    }
}

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
