//! Text: files of languages without a frontend. Nothing is parsed; comments and quoted strings are told apart by what the
//! file's extension says of them, so that documentation can be told from code.

mod build_files;
mod syntax;
#[cfg(test)]
mod tests;

use super::Input;
use super::scalars::{bare, unescape};
use crate::model::code::{File, Literal};
use crate::model::source::Span;
use syntax::{Syntax, syntax};

/// A quoted string that may span lines ends after so many at the latest: else its quote was an apostrophe.
const MAX_LINES: usize = 100;

/// Lowers one file of an unknown language.
pub fn lower(input: Input<'_>) -> File {
    let mut file = bare(input);
    scan(input, &mut |found| match found {
        Found::Comment(span) => file.comments.push(span),
        Found::Text(literal) => file.texts.push(literal),
    });
    file.scripts = build_files::scripts(input);
    file
}

/// How a comment is written in a file of an unknown language, as far as its name says.
pub(super) fn comment(path: &str) -> Option<(&'static str, &'static str)> {
    let syntax = syntax(path);
    let line = syntax.line.first().map(|open| (*open, ""));
    line.or_else(|| syntax.block.first().copied())
}

/// Adds to a file that was not parsed whole the strings that the parser left out.
pub(super) fn fill(input: Input<'_>, file: &mut File) {
    if file.gaps.is_empty() {
        return;
    }
    let mut known: Vec<Span> = file.texts.iter().map(|t| t.span).chain(file.comments.iter().copied()).collect();
    known.sort_unstable();
    // Spans that were understood don't overlap, so the one that begins before another's end is the only one that can meet it.
    let meets = |span: Span| {
        let before = known.partition_point(|k| k.start < span.end.max(span.start + 1));
        before.checked_sub(1).and_then(|i| known.get(i)).is_some_and(|k| k.end.max(k.start + 1) > span.start)
    };
    let mut added = Vec::new();
    scan(input, &mut |found| {
        if let Found::Text(literal) = found
            && !meets(literal.span)
        {
            added.push(literal);
        }
    });
    file.texts.append(&mut added);
    file.texts.sort_by_key(|t| t.span);
}

/// What the scanner finds.
enum Found {
    Comment(Span),
    Text(Literal),
}

fn scan(input: Input<'_>, found: &mut dyn FnMut(Found)) {
    Scanner { input, syntax: syntax(input.path), at: 0, endless: 0, found }.run();
}

struct Scanner<'a, 'f> {
    input: Input<'a>,
    syntax: Syntax,
    at: usize,
    /// The kinds of block comment that are not closed any more, as bits: they are looked for once.
    endless: u8,
    found: &'f mut dyn FnMut(Found),
}

impl<'a> Scanner<'a, '_> {
    fn rest(&self) -> &'a str {
        self.input.text.get(self.at..).unwrap_or("")
    }

    fn run(&mut self) {
        // Where the text between tags began.
        let mut between = self.syntax.tags.then_some(0);
        while let Some(c) = self.rest().chars().next() {
            if let Some(start) = between {
                if c != '<' {
                    self.at += c.len_utf8();
                    continue;
                }
                self.text_between(start);
                between = None;
            }
            if self.comment() {
                between = self.syntax.tags.then_some(self.at);
                continue;
            }
            if self.string(c) {
                continue;
            }
            if c == '>' && self.syntax.tags {
                between = Some(self.at + 1);
            }
            self.at += c.len_utf8();
            // An escaped quote opens nothing.
            if c == '\\' {
                self.at += self.rest().chars().next().map_or(0, char::len_utf8);
            }
        }
        if let Some(start) = between {
            self.text_between(start);
        }
    }

    /// Whether a comment begins here; goes to its end.
    fn comment(&mut self) -> bool {
        let rest = self.rest();
        for (kind, (open, close)) in self.syntax.block.iter().enumerate() {
            // A mark that must begin its line is written with the line end before it.
            let own_line = open.strip_prefix('\n');
            let open = own_line.unwrap_or(open);
            if !rest.starts_with(open) || (own_line.is_some() && !self.begins_line()) {
                continue;
            }
            if self.endless & (1 << kind) != 0 {
                continue;
            }
            let Some(end) = rest[open.len()..].find(close) else {
                self.endless |= 1 << kind;
                continue;
            };
            self.emit_comment(open.len() + end + close.len());
            return true;
        }
        let Some(mark) = self.syntax.line.iter().find(|m| rest.starts_with(**m)) else { return false };
        if !self.may_begin(mark) {
            return false;
        }
        self.emit_comment(rest.find(['\n', '\r']).unwrap_or(rest.len()));
        true
    }

    /// Whether a mark begins a comment where it stands: `//` not in a URL, `#` and words only after white space.
    fn may_begin(&self, mark: &str) -> bool {
        let before = self.input.text[..self.at].chars().next_back();
        match mark {
            "//" => before != Some(':'),
            "#" | "--" | "%" => before.is_none_or(|c| c.is_whitespace() || matches!(c, ';' | '(' | ')' | '{' | '}' | ',' | '[' | ']')),
            "rem " | "REM " | "::" => self.begins_line(),
            _ => true,
        }
    }

    /// Whether only white space stands before on the line.
    fn begins_line(&self) -> bool {
        let before = &self.input.text[..self.at];
        before.bytes().rev().take_while(|b| *b != b'\n').all(|b| b == b' ' || b == b'\t')
    }

    fn emit_comment(&mut self, len: usize) {
        (self.found)(Found::Comment(Span::new(self.input.id, self.at, self.at + len)));
        self.at += len;
    }

    /// Whether a string begins here; goes behind it.
    fn string(&mut self, first: char) -> bool {
        let rest = self.rest();
        let Some(quote) = self.syntax.long.iter().find(|q| rest.starts_with(**q)).copied() else {
            return self.syntax.quotes.contains(first) && self.quoted(&rest[..first.len_utf8()], false);
        };
        self.quoted(quote, true)
    }

    /// Reads a string between two quotes, if there is a second one near enough.
    fn quoted(&mut self, quote: &str, long: bool) -> bool {
        let rest = &self.rest()[quote.len()..];
        let mut lines = 0;
        let mut escaped = false;
        for (at, c) in rest.char_indices() {
            if c == '\n' {
                lines += 1;
                if !long || lines > MAX_LINES {
                    return false;
                }
            }
            if !escaped && rest[at..].starts_with(quote) {
                let start = self.at + quote.len();
                let span = Span::new(self.input.id, start, start + at);
                let documentation = self.syntax.docstrings && quote.len() == 3 && self.begins_line();
                (self.found)(if documentation {
                    Found::Comment(span)
                } else {
                    Found::Text(Literal { value: unescape(&rest[..at]), span })
                });
                self.at = start + at + quote.len();
                return true;
            }
            escaped = !escaped && c == '\\';
        }
        false
    }

    /// The text from there to here, if it says something.
    fn text_between(&mut self, start: usize) {
        let raw = &self.input.text[start..self.at];
        let text = raw.trim();
        if !text.is_empty() {
            let start = start + raw.len() - raw.trim_start().len();
            let span = Span::new(self.input.id, start, start + text.len());
            (self.found)(Found::Text(Literal { value: text.into(), span }));
        }
    }
}
