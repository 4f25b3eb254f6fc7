//! YAML: every scalar is a setting.
//!
//! Read line by line with a stack of indentations, so that files that are only nearly YAML (templates) lose as little as
//! possible. The value of a scalar that spans lines is its text as it stands in the file, indentation included, so that places in
//! it can be pointed at. Anchors, tags, aliases and merges are passed over.

mod flow;
#[cfg(test)]
mod tests;

use super::scalars::{Scalars, unescape};
use super::{Input, scripts};
use crate::model::code::{File, Gap};
use crate::model::source::{Name, Span};

/// A quoted scalar ends within so many bytes, or its quote is an apostrophe.
const MAX_QUOTED: usize = 64 * 1024;

/// Lowers one YAML file.
pub fn lower(input: Input<'_>) -> File {
    let mut reader = Reader { text: input.text, scalars: Scalars::new(input), at: 0, stack: Vec::new(), key: Span::new(input.id, 0, 0) };
    while reader.line() {}
    let mut file = reader.scalars.file;
    scripts::file(scripts::in_settings(input, &file.settings), &mut file);
    file
}

/// A list or map that is open, in lines.
struct Level {
    /// The column its entries begin in.
    column: usize,
    /// The length of its own path.
    path: usize,
    /// The index of the current element of a list; a map has none.
    index: Option<usize>,
}

struct Reader<'a> {
    text: &'a str,
    scalars: Scalars<'a>,
    at: usize,
    stack: Vec<Level>,
    /// The span of the last key.
    key: Span,
}

impl<'a> Reader<'a> {
    /// The end of the line that a place is on.
    fn line_end(&self, place: usize) -> usize {
        self.text[place..].find('\n').map_or(self.text.len(), |at| place + at)
    }

    /// Goes to the line after a place.
    fn next_line(&mut self, place: usize) {
        self.at = (self.line_end(place) + 1).min(self.text.len());
    }

    /// Reads what begins on this line; whether there is one.
    fn line(&mut self) -> bool {
        if self.at >= self.text.len() {
            return false;
        }
        let start = self.at;
        let line = &self.text[start..self.line_end(start)];
        let content = line.trim_start_matches(' ');
        let column = line.len() - content.len();
        if content.trim().is_empty() || content.starts_with('%') && column == 0 {
            self.next_line(start);
        } else if content.trim_start().starts_with('#') {
            self.comment(start + line.len() - content.trim_start().len());
        } else if column == 0 && (content.starts_with("---") || content.starts_with("...")) {
            // A new document.
            self.stack.clear();
            self.scalars.leave(0);
            let rest = content[3..].trim_start();
            match rest.is_empty() {
                true => self.next_line(start),
                false => self.node(start + line.len() - rest.len(), start),
            }
        } else {
            self.node(start + column, start);
        }
        true
    }

    /// A comment from a place to the end of its line; goes to the next one.
    fn comment(&mut self, place: usize) {
        let end = place + self.text[place..self.line_end(place)].trim_end().len();
        let span = self.scalars.span(place, end);
        self.scalars.file.comments.push(span);
        self.next_line(place);
    }

    /// Reads the entries and the value that begin at a place of a line.
    fn node(&mut self, mut place: usize, line: usize) {
        loop {
            let rest = &self.text[place..self.line_end(place)];
            let column = place - line;
            if let Some(after) = rest.strip_prefix('-').filter(|a| a.is_empty() || a.starts_with([' ', '\t', '\r'])) {
                self.element(column);
                let after = after.trim_start();
                place += rest.len() - after.len();
                if after.is_empty() {
                    return self.next_line(place);
                }
                if after.starts_with('#') {
                    return self.comment(place);
                }
                continue;
            }
            let Some((key, span, after)) = self.key_at(place) else {
                // A text that no entry can hold (a line of a template) has no path.
                let parent = self.stack.last().map_or(0, |top| top.column);
                self.scalars.without_path = !self.stack.is_empty() && column <= parent;
                self.value(place, parent);
                self.scalars.without_path = false;
                return;
            };
            self.entry(column, &key);
            self.key = span;
            place = after;
            let rest = &self.text[place..self.line_end(place)];
            place += rest.len() - rest.trim_start().len();
            return self.value(place, column);
        }
    }

    /// Closes what the column of a new entry closes.
    fn close(&mut self, column: usize, list: bool) {
        while let Some(top) = self.stack.last() {
            // A list may stand in the column of the key it belongs to.
            if top.column < column || top.column == column && (list || top.index.is_none()) {
                break;
            }
            self.stack.pop();
        }
    }

    fn element(&mut self, column: usize) {
        self.close(column, true);
        match self.stack.last_mut().filter(|top| top.column == column) {
            Some(Level { index: Some(index), path, .. }) => {
                *index += 1;
                let (index, path) = (*index, *path);
                self.scalars.leave(path);
                self.scalars.enter_element(index);
            }
            _ => {
                let path = self.scalars.enter_element(0);
                self.stack.push(Level { column, path, index: Some(0) });
            }
        }
    }

    fn entry(&mut self, column: usize, key: &str) {
        self.close(column, false);
        match self.stack.last().filter(|top| top.column == column) {
            Some(top) => {
                self.scalars.leave(top.path);
                self.scalars.enter(key);
            }
            None => {
                // What no open entry can hold begins anew (a file whose first lines are indented).
                if self.stack.is_empty() {
                    self.scalars.leave(0);
                }
                let path = self.scalars.enter(key);
                self.stack.push(Level { column, path, index: None });
            }
        }
    }

    /// The key at a place, its span, and the place after its colon.
    fn key_at(&self, place: usize) -> Option<(Name, Span, usize)> {
        let line = &self.text[place..self.line_end(place)];
        let skipped = properties(line);
        let (place, line) = (place + skipped, &line[skipped..]);
        if let Some(quote) = line.chars().next().filter(|c| matches!(c, '"' | '\'')) {
            let end = closing(&line[1..], quote)?;
            let after = line[end + 2..].trim_start();
            let colon = after.strip_prefix(':').filter(|a| a.is_empty() || a.starts_with(char::is_whitespace))?;
            return Some((unquote(&line[1..=end], quote), self.scalars.span(place + 1, place + 1 + end), place + line.len() - colon.len()));
        }
        if line.starts_with(['{', '[', '|', '>', '#', '*', '`']) {
            return None;
        }
        let colon = plain_key(line)?;
        let key = line[..colon].trim_end();
        Some((key.into(), self.scalars.span(place, place + key.len()), place + colon + 1))
    }

    /// The value at a place, which belongs to an entry in a column or, if there is none, to the whole.
    fn value(&mut self, place: usize, column: usize) {
        let line = &self.text[place..self.line_end(place)];
        let skipped = properties(line);
        let (place, line) = (place + skipped, &line[skipped..]);
        match line.chars().next() {
            None | Some('\r' | '*') => self.next_line(place),
            Some('#') => self.comment(place),
            Some('|' | '>') if is_block_header(line) => self.block(place, column),
            Some(quote @ ('"' | '\'')) if self.quoted(place, quote) => {}
            Some('{') if line.starts_with("{{") => self.plain(place, column),
            Some('{' | '[') => self.flow(place, column),
            _ => self.plain(place, column),
        }
    }

    /// The lines after `|` or `>` that are indented more than the entry.
    fn block(&mut self, place: usize, column: usize) {
        let header = &self.text[place..self.line_end(place)];
        if let Some(at) = header.find(" #") {
            let span = self.scalars.span(place + at + 1, place + header.trim_end().len());
            self.scalars.file.comments.push(span);
        }
        self.next_line(place);
        let start = self.at;
        let mut end = start;
        while self.at < self.text.len() {
            let line = &self.text[self.at..self.line_end(self.at)];
            let inside = line.len() - line.trim_start_matches(' ').len() > column || self.stack.is_empty();
            if !line.trim().is_empty() {
                if !inside {
                    break;
                }
                end = self.at + line.trim_end().len();
            }
            self.next_line(self.at);
        }
        self.scalar(start, end);
    }

    /// Whether a quoted scalar stands at a place; reads it.
    fn quoted(&mut self, place: usize, quote: char) -> bool {
        let inner = &self.text[place + 1..];
        let Some(end) = closing(inner, quote) else { return false };
        let span = self.scalars.span(place + 1, place + 1 + end);
        self.scalars.scalar(self.key, unquote(&inner[..end], quote), span);
        self.after(place + 1 + end + 1);
        true
    }

    /// What follows a value on its line: at most a comment.
    fn after(&mut self, place: usize) {
        let rest = &self.text[place..self.line_end(place)];
        match rest.find('#').filter(|_| rest.trim_start().starts_with('#')) {
            Some(at) => self.comment(place + at),
            None => self.next_line(place),
        }
    }

    /// A scalar without quotes: to the end of the line or a comment, and on over lines that are indented more than the entry and
    /// are no entries themselves.
    fn plain(&mut self, place: usize, column: usize) {
        let line = &self.text[place..self.line_end(place)];
        let comment = line.find(" #").or_else(|| line.find("\t#"));
        let mut end = place + line[..comment.unwrap_or(line.len())].trim_end().len();
        match comment {
            Some(at) => self.comment(place + at + 1),
            None => {
                self.next_line(place);
                while self.at < self.text.len() && !self.stack.is_empty() {
                    let line = &self.text[self.at..self.line_end(self.at)];
                    let text = line.trim_start();
                    let indented = line.len() - text.len() > column;
                    let scalar = !text.starts_with(['#', '-', '{']) && !text.trim_end().is_empty() && plain_key(text).is_none();
                    if !indented || !scalar || text.contains(" #") {
                        break;
                    }
                    end = self.at + line.trim_end().len();
                    self.next_line(self.at);
                }
            }
        }
        self.scalar(place, end);
    }

    fn scalar(&mut self, start: usize, end: usize) {
        let value = &self.text[start..end.max(start)];
        let span = self.scalars.span(start, end);
        self.scalars.scalar(self.key, value.into(), span);
    }

    fn gap(&mut self, start: usize, end: usize, why: &'static str) {
        let span = self.scalars.span(start, end);
        self.scalars.file.gaps.push(Gap { span, why });
    }
}

/// The length of the anchors and tags before a value.
fn properties(line: &str) -> usize {
    let mut rest = line;
    while rest.starts_with(['&', '!']) {
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        rest = rest[end..].trim_start();
    }
    line.len() - rest.len()
}

/// The colon that ends a key without quotes.
fn plain_key(line: &str) -> Option<usize> {
    let colons = line.match_indices(':').map(|(at, _)| at);
    let mut fitting = colons.filter(|at| line[at + 1..].is_empty() || line[at + 1..].starts_with([' ', '\t', '\r']));
    let at = fitting.next()?;
    (at > 0 && !line[..at].contains(" #")).then_some(at)
}

/// Whether a line is the header of a block: `|` or `>`, signs and digits, and at most a comment.
fn is_block_header(line: &str) -> bool {
    let rest = line[1..].trim_start_matches(['+', '-', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
    rest.trim().is_empty() || rest.trim_start().starts_with('#') && rest.starts_with([' ', '\t'])
}

/// Where a quote closes a text.
fn closing(text: &str, quote: char) -> Option<usize> {
    let mut chars = text.char_indices().take_while(|(at, _)| *at <= MAX_QUOTED).peekable();
    while let Some((at, c)) = chars.next() {
        if c == '\\' && quote == '"' {
            chars.next();
        } else if c == quote {
            if quote == '\'' && chars.peek().is_some_and(|(_, next)| *next == quote) {
                chars.next();
            } else {
                return Some(at);
            }
        }
    }
    None
}

/// The value of a quoted scalar's content.
fn unquote(raw: &str, quote: char) -> Name {
    if quote == '"' { unescape(raw) } else { raw.replace("''", "'").into() }
}
