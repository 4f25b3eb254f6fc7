//! Scan: the comments and string literals of a text, found without parsing it.
//!
//! The lexer drops comments, and gives nothing at all for a text it can't read; this finds both in any text.

use super::literals;
use crate::frontends::Input;
use crate::model::code::{File, Literal};
use crate::model::source::Span;
use std::ops::Range;

/// What a scan found, in order.
#[derive(Debug, Default)]
pub(super) struct Scanned {
    /// Comments, doc comments included.
    pub(super) comments: Vec<Range<usize>>,
    /// String literals, with prefix and quotes.
    pub(super) strings: Vec<Range<usize>>,
    /// The deepest nesting of brackets outside of both.
    pub(super) nesting: usize,
}

impl Scanned {
    /// Looks over a whole text.
    pub(super) fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut found = Self::default();
        let (mut at, mut depth) = (0, 0usize);
        while let Some(byte) = bytes.get(at) {
            let rest = bytes.get(at..).unwrap_or_default();
            match byte {
                b'/' if rest.starts_with(b"//") => {
                    let end = at + line_length(rest);
                    found.comments.push(at..end);
                    at = end;
                }
                b'/' if rest.starts_with(b"/*") => {
                    let end = at + block_comment(rest);
                    found.comments.push(at..end);
                    at = end;
                }
                b'\'' => at += quoted_character(rest),
                b'"' => {
                    let end = at + string(rest);
                    found.strings.push(at..end);
                    at = end;
                }
                b'(' | b'[' | b'{' => {
                    depth += 1;
                    found.nesting = found.nesting.max(depth);
                    at += 1;
                }
                b')' | b']' | b'}' => {
                    depth = depth.saturating_sub(1);
                    at += 1;
                }
                byte if byte.is_ascii_alphanumeric() || *byte == b'_' || *byte >= 0x80 => {
                    let word = rest.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_' || **b >= 0x80).count();
                    match prefixed_string(rest, word) {
                        Some(length) => {
                            found.strings.push(at..at + length);
                            at += length;
                        }
                        None => at += word,
                    }
                }
                _ => at += 1,
            }
        }
        // A cut-off literal may end inside a character.
        let whole = |r: &Range<usize>| text.get(r.clone()).is_some();
        found.comments.retain(whole);
        found.strings.retain(whole);
        found
    }

    /// Records what was found.
    pub(super) fn record(&self, input: Input<'_>, file: &mut File) {
        let span = |r: &Range<usize>| Span::new(input.id, r.start, r.end);
        file.comments.extend(self.comments.iter().map(span));
        for range in &self.strings {
            let token = input.text.get(range.clone()).unwrap_or("");
            let (value, content) = literals::decoded(token);
            let at = Span::new(input.id, range.start + content.start, range.start + content.end);
            file.texts.push(Literal { value, span: at });
        }
    }
}

fn line_length(rest: &[u8]) -> usize {
    rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len())
}

/// Block comments nest.
fn block_comment(rest: &[u8]) -> usize {
    let (mut at, mut depth) = (0, 0usize);
    while at < rest.len() {
        match rest.get(at..at + 2) {
            Some(b"/*") => {
                depth += 1;
                at += 2;
            }
            Some(b"*/") => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    rest.len()
}

/// The length of a character literal, or 1 for the quote of a lifetime.
fn quoted_character(rest: &[u8]) -> usize {
    match rest.get(1) {
        Some(b'\\') => {
            let end = rest.iter().skip(3).take(12).position(|b| *b == b'\'');
            end.map_or(1, |end| end + 4)
        }
        Some(first) => {
            let width = match first {
                0xF0.. => 4,
                0xE0.. => 3,
                0xC0.. => 2,
                _ => 1,
            };
            if rest.get(1 + width) == Some(&b'\'') { 2 + width } else { 1 }
        }
        None => 1,
    }
}

/// The length of a literal with escapes that begins with its quote.
fn string(rest: &[u8]) -> usize {
    let mut at = 1;
    while let Some(byte) = rest.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    rest.len()
}

/// The length of `r"…"`, `r#"…"#`, `b"…"`, `c"…"` and their combinations, when a word of that length is such a prefix.
fn prefixed_string(rest: &[u8], word: usize) -> Option<usize> {
    let prefix = rest.get(..word)?;
    let raw = matches!(prefix, b"r" | b"br" | b"cr");
    if !raw && !matches!(prefix, b"b" | b"c") {
        return None;
    }
    let after = rest.get(word..)?;
    if !raw {
        return (after.first() == Some(&b'"')).then(|| word + string(after));
    }
    let hashes = after.iter().take_while(|b| **b == b'#').count();
    if after.get(hashes) != Some(&b'"') {
        return None;
    }
    let mut at = hashes + 1;
    while let Some(byte) = after.get(at) {
        let closes = *byte == b'"' && after.get(at + 1..at + 1 + hashes).is_some_and(|end| end.iter().all(|b| *b == b'#'));
        if closes {
            return Some(word + at + 1 + hashes);
        }
        at += 1;
    }
    Some(rest.len())
}
