//! Lists and maps in brackets.

use super::{Reader, closing, unquote};
use crate::model::source::Name;

/// They may nest this deep.
const MAX_FLOW: usize = 100;

impl Reader<'_> {
    /// A list or map in brackets, over lines that are indented more than the entry or only close it.
    pub(super) fn flow(&mut self, place: usize, column: usize) {
        let key = self.key;
        let bottom = self.scalars.depth();
        // The paths of the open brackets; lists have an index.
        let mut open: Vec<(usize, Option<usize>)> = Vec::new();
        let mut at = place;
        while let Some(c) = self.text[at..].chars().next() {
            match c {
                '[' | '{' if open.len() >= MAX_FLOW => {
                    self.gap(place, at, "nested too deeply");
                    break;
                }
                '[' | '{' => {
                    let path = self.scalars.depth();
                    open.push((path, (c == '[').then_some(0)));
                    if c == '[' {
                        self.scalars.enter_element(0);
                    }
                    at += 1;
                }
                ']' | '}' => {
                    open.pop();
                    at += 1;
                    if open.is_empty() {
                        break;
                    }
                }
                ',' => {
                    at += 1;
                    if let Some((path, index)) = open.last_mut() {
                        self.scalars.leave(*path);
                        if let Some(index) = index {
                            *index += 1;
                            self.scalars.enter_element(*index);
                        }
                    }
                }
                '\n' => {
                    at += 1;
                    let line = &self.text[at..self.line_end(at)];
                    let text = line.trim_start();
                    if !text.trim_end().is_empty()
                        && line.len() - text.len() <= column
                        && !text.starts_with([']', '}'])
                        && !self.stack.is_empty()
                    {
                        self.gap(place, at, "syntax error");
                        self.scalars.leave(bottom);
                        self.key = key;
                        self.at = at;
                        return;
                    }
                }
                '#' if self.text[..at].ends_with(char::is_whitespace) => {
                    let end = self.line_end(at);
                    let span = self.scalars.span(at, at + self.text[at..end].trim_end().len());
                    self.scalars.file.comments.push(span);
                    at = end;
                }
                c if c.is_whitespace() => at += c.len_utf8(),
                _ => at = self.flow_scalar(at, open.last().is_some_and(|(_, index)| index.is_none())),
            }
        }
        self.scalars.leave(bottom);
        self.key = key;
        self.after(at.min(self.text.len()));
    }

    /// A scalar between brackets: a key of a map if a colon follows, else a value. The place after it.
    fn flow_scalar(&mut self, start: usize, map: bool) -> usize {
        let text = &self.text[start..];
        let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''));
        let quoted = quote.and_then(|quote| closing(&text[1..], quote).map(|end| (quote, end)));
        let (value, span, end) = match quoted {
            Some((quote, end)) => (unquote(&text[1..=end], quote), self.scalars.span(start + 1, start + 1 + end), end + 2),
            None => {
                let end = plain_end(text);
                let raw = text[..end].trim_end();
                (Name::from(raw), self.scalars.span(start, start + raw.len()), end)
            }
        };
        let after = &text[end..];
        let spaces = after.len() - after.trim_start_matches([' ', '\t']).len();
        // A pair may stand in a list by itself: `[key: value]`.
        let colon = after[spaces..].strip_prefix(':').filter(|rest| map || rest.starts_with(char::is_whitespace));
        if colon.is_some() {
            self.scalars.enter(&value);
            self.key = span;
            return start + end + spaces + 1;
        }
        if !value.starts_with(['*', '&', '!']) || quoted.is_some() {
            self.scalars.scalar(self.key, value, span);
        }
        // At least one character, so that the end is reached.
        start + end.max(text.chars().next().map_or(1, char::len_utf8))
    }
}

/// The end of a scalar without quotes between brackets.
fn plain_end(text: &str) -> usize {
    let ends = |(at, c): (usize, char)| {
        let after = text[at + c.len_utf8()..].chars().next();
        let colon = c == ':' && after.is_none_or(|a| a.is_whitespace() || matches!(a, ',' | '[' | ']' | '{' | '}'));
        let comment = c == '#' && text[..at].ends_with(char::is_whitespace);
        (colon || comment || matches!(c, ',' | '[' | ']' | '{' | '}' | '\n' | '\r')).then_some(at)
    };
    text.char_indices().find_map(ends).unwrap_or(text.len())
}
