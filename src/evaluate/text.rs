//! Text: pieces with the places they come from, and what programs do with text.

use super::value::{MapValue, Value};
use crate::model::source::{Name, Span};
use std::rc::Rc;

pub use super::formats::{arguments_taken, printf, replace};
pub use super::structured::{parse_json, parse_query, urls_in, with_marks_open};
pub use super::texts::{concat, dedup, is_absolute, simplify, texts_of};

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
