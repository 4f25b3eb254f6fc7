//! `.env` files, properties and INI (with what TOML adds to it), read line by line: every value is a setting.

use super::Input;
use super::scalars::{Scalars, unescape};
use crate::model::code::File;
use crate::model::source::{Name, Span};

/// Lowers one `.env` file: `KEY=value`, `export KEY="value"`, quoted values may span lines.
pub fn lower_env(input: Input<'_>) -> File {
    let mut lines = Lines::new(input, &["#"]);
    while let Some((start, line)) = lines.next() {
        let indent = line.len() - line.trim_start().len();
        let (start, line) = (start + indent, line.trim_start());
        let (start, line) = match line.strip_prefix("export ") {
            Some(rest) => (start + line.len() - rest.len(), rest),
            None => (start, line),
        };
        let Some(at) = line.find('=') else { continue };
        let key = line[..at].trim();
        let value = lines.value(start + at + 1, start + line.len(), Quotes::AcrossLines);
        lines.setting(key, (start, start + key.len()), value);
    }
    lines.scalars.file
}

/// Lowers one properties file: `key=value`, `key: value` or `key value`, with escapes and continued lines.
pub fn lower_properties(input: Input<'_>) -> File {
    let mut lines = Lines::new(input, &["#", "!"]);
    while let Some((start, line)) = lines.next() {
        let indent = line.len() - line.trim_start().len();
        let (start, line) = (start + indent, line.trim_start());
        let key_end = unescaped(line, |c| c == '=' || c == ':' || c.is_whitespace()).unwrap_or(line.len());
        let after = line[key_end..].trim_start();
        let after = after.strip_prefix(['=', ':']).unwrap_or(after).trim_start();
        let from = start + line.len() - after.len();
        let mut to = start + line.len();
        while ends_with_escape(&input.text[from..to]) {
            let Some((next, more)) = lines.raw() else { break };
            to = next + more.len();
        }
        let raw = &input.text[from..to];
        let value = (unescape(raw), lines.scalars.span(from, to));
        lines.setting(&unescape(&line[..key_end]), (start, start + key_end), value);
    }
    lines.scalars.file
}

/// Lowers one INI or TOML file: `[section]`, `key = value`, lists of quoted values.
pub fn lower_ini(input: Input<'_>) -> File {
    let mut lines = Lines::new(input, &["#", ";"]);
    let mut section: Option<usize> = None;
    let mut last = (String::new(), lines.scalars.span(0, 0));
    while let Some((start, line)) = lines.next() {
        let indent = line.len() - line.trim_start().len();
        let (start, line) = (start + indent, line.trim_start());
        if let Some(name) = heading(line) {
            section.take().into_iter().for_each(|s| lines.scalars.leave(s));
            section = Some(lines.scalars.enter(name));
            continue;
        }
        let key_end = unquoted(line, '=').or_else(|| unquoted(line, ':').filter(|_| !line.starts_with(['"', '\''])));
        let Some(at) = key_end else {
            // A line of a list that was begun further up.
            for (value, span) in lines.quoted(start, start + line.len()) {
                lines.scalars.pair(&last.0.clone(), last.1, value, span);
            }
            continue;
        };
        let key = line[..at].trim();
        let quotes = usize::from(key.len() >= 2 && key.starts_with(['"', '\'']) && key.ends_with(['"', '\'']));
        let (key, key_start) = (&key[quotes..key.len() - quotes], start + quotes);
        let (from, to) = (start + at + 1, start + line.len());
        last = (key.to_owned(), lines.scalars.span(key_start, key_start + key.len()));
        if input.text[from..to].trim_start().starts_with(['[', '{']) {
            for (value, span) in lines.quoted(from, to) {
                lines.scalars.pair(key, last.1, value, span);
            }
        } else {
            let value = lines.value(from, to, Quotes::Tripled);
            lines.setting(key, (key_start, key_start + key.len()), value);
        }
    }
    lines.scalars.file
}

/// How far a quoted value may reach.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Quotes {
    /// To the closing quote, wherever it is.
    AcrossLines,
    /// To the end of the line, unless there are three of them.
    Tripled,
}

/// The lines of a file, without blank ones and comments.
struct Lines<'a> {
    scalars: Scalars<'a>,
    comment: &'static [&'static str],
    at: usize,
}

impl<'a> Lines<'a> {
    fn new(input: Input<'a>, comment: &'static [&'static str]) -> Self {
        Self { scalars: Scalars::new(input), comment, at: 0 }
    }

    /// The next line, whatever it is, without its end.
    fn raw(&mut self) -> Option<(usize, &'a str)> {
        let rest = self.scalars.input.text.get(self.at..).filter(|r| !r.is_empty())?;
        let start = self.at;
        let line = rest.split('\n').next().unwrap_or(rest);
        self.at += line.len() + 1;
        Some((start, line.strip_suffix('\r').unwrap_or(line)))
    }

    /// The next line that says something.
    fn next(&mut self) -> Option<(usize, &'a str)> {
        loop {
            let (start, line) = self.raw()?;
            let text = line.trim_start();
            if self.comment.iter().any(|c| text.starts_with(c)) {
                let span = self.scalars.span(start + line.len() - text.len(), start + line.len());
                self.scalars.file.comments.push(span);
            } else if !text.is_empty() {
                return Some((start, line));
            }
        }
    }

    /// A setting whose key stands there as it is.
    fn setting(&mut self, key: &str, (start, end): (usize, usize), (value, span): (Name, Span)) {
        if !key.is_empty() {
            let place = self.scalars.span(start, end);
            self.scalars.pair(key, place, value, span);
        }
    }

    /// The value between two places, without quotes and without a comment after it; goes on to where it ends.
    fn value(&mut self, from: usize, to: usize, quotes: Quotes) -> (Name, Span) {
        let text = self.scalars.input.text;
        let from = from + text[from..to].len() - text[from..to].trim_start().len();
        let quote = text[from..to].chars().next().filter(|c| matches!(c, '"' | '\'' | '`'));
        if let Some(quote) = quote {
            let tripled = quotes == Quotes::Tripled && text.as_bytes()[from..].starts_with(&[quote as u8; 3]);
            let width = if tripled { 3 } else { 1 };
            let limit = if tripled || quotes == Quotes::AcrossLines { text.len() } else { to };
            let inner = &text[from + width..limit.max(from + width)];
            let end = if quote == '\'' { inner.find(quote) } else { closing(inner, quote, width) };
            if let Some(end) = end {
                let span = self.scalars.span(from + width, from + width + end);
                let raw = &inner[..end];
                self.skip_to(from + width + end + width);
                return (if quote == '"' { unescape(raw) } else { raw.into() }, span);
            }
        }
        let line = &text[from..to];
        let end = comment_after(line, self.comment).unwrap_or(line.len());
        if end < line.len() {
            let comment = from + end + line[end..].len() - line[end..].trim_start().len();
            let span = self.scalars.span(comment, to);
            self.scalars.file.comments.push(span);
        }
        let value = line[..end].trim_end();
        (value.into(), self.scalars.span(from, from + value.len()))
    }

    /// Goes on with the line after a place.
    fn skip_to(&mut self, place: usize) {
        if place > self.at {
            let rest = self.scalars.input.text.get(place..).unwrap_or("");
            self.at = (place + rest.find('\n').map_or(rest.len(), |at| at + 1)).min(self.scalars.input.text.len());
        }
    }

    /// The quoted values between two places.
    fn quoted(&self, from: usize, to: usize) -> Vec<(Name, Span)> {
        let text = &self.scalars.input.text[from..to];
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(open) = text[at..].find(['"', '\'']) {
            let start = at + open + 1;
            let quote = if text.as_bytes()[start - 1] == b'"' { '"' } else { '\'' };
            let Some(end) = closing(&text[start..], quote, 1) else { break };
            let raw = &text[start..start + end];
            let value = if quote == '"' { unescape(raw) } else { raw.into() };
            found.push((value, self.scalars.span(from + start, from + start + end)));
            at = start + end + 1;
        }
        found
    }
}

/// The name in `[name]` or `[[name]]`.
fn heading(line: &str) -> Option<&str> {
    let name = line.strip_prefix('[')?;
    let name = name.strip_prefix('[').unwrap_or(name);
    let name = name.split(']').next().filter(|n| n.len() < name.len())?;
    Some(name.trim())
}

/// Where a quote that is not escaped closes a text.
fn closing(text: &str, quote: char, width: usize) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + unescaped(&text[from..], |c| c == quote)?;
        if text.as_bytes()[at..].iter().take(width).filter(|b| **b == quote as u8).count() == width {
            return Some(at);
        }
        from = at + 1;
    }
}

/// The first character that fits and has no backslash before it.
fn unescaped(text: &str, fits: impl Fn(char) -> bool) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        if !escaped && fits(c) {
            return Some(at);
        }
        escaped = !escaped && c == '\\';
    }
    None
}

/// The first such character outside of quotes that begin the text.
fn unquoted(text: &str, wanted: char) -> Option<usize> {
    let begin = match text.chars().next() {
        Some(quote @ ('"' | '\'')) => closing(&text[1..], quote, 1)? + 2,
        _ => 0,
    };
    text[begin..].find(wanted).map(|at| begin + at)
}

/// Whether a line goes on in the next one.
fn ends_with_escape(line: &str) -> bool {
    line.bytes().rev().take_while(|b| *b == b'\\').count() % 2 == 1
}

/// Where a comment begins after a value: its mark has white space before it.
fn comment_after(line: &str, marks: &[&str]) -> Option<usize> {
    let mut before = true;
    for (at, c) in line.char_indices() {
        if before && marks.iter().any(|m| line[at..].starts_with(m)) {
            return Some(at);
        }
        before = c.is_whitespace();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontends::tests::{check_spans, settings};

    fn short(lower: fn(Input<'_>) -> File, text: &str) -> Vec<String> {
        settings(lower, "x", text).into_iter().map(|[path, key, value, raw]| format!("{path}|{key}|{value}|{raw}")).collect()
    }

    #[test]
    fn env_files() {
        let text = "# a comment\nHOST=https://x.example # after\r\n  export KEY = \"a\\nb\" # after\nEMPTY=\nRAW='a # \"b'\nHASH=a#b\nMANY=\"one\ntwo\"\nLAST=x\nno line";
        let expected = [
            "HOST|HOST|https://x.example|https://x.example",
            "KEY|KEY|a\nb|a\\nb",
            "EMPTY|EMPTY||",
            "RAW|RAW|a # \"b|a # \"b",
            "HASH|HASH|a#b|a#b",
            "MANY|MANY|one\ntwo|one\ntwo",
            "LAST|LAST|x|x",
        ];
        assert_eq!(short(lower_env, text), expected);
        let file = lower_env(Input { id: Default::default(), path: ".env", text });
        let comments: Vec<&str> = file.comments.iter().map(|s| &text[s.start as usize..s.end as usize]).collect();
        assert_eq!(comments, ["# a comment", "# after"]);
    }

    #[test]
    fn properties() {
        let text = "! c\na.url=https\\://x.example/t\nb : two words\nc\\ d three\ne=one,\\\n   two\nf\n";
        let expected = ["a.url|a.url|https://x.example/t|https\\://x.example/t", "b|b|two words|two words"];
        let found = short(lower_properties, text);
        assert_eq!(found[..2], expected);
        assert_eq!(found[2].split('|').next_back(), Some("three"));
        assert_eq!(found[3], "e|e|one,two|one,\\\n   two");
        assert_eq!(found[4], "f|f||");
    }

    #[test]
    fn ini_and_toml() {
        let text = "top = 1\n[auth]\nurl = https://x.example/t ; why\n\"quoted.key\" = \"a\\\"b\" # c\nlist = [\"one\", 'two',\n  \"three\",\n]\n[[server.x]]\nlong = \"\"\"\nmany\nlines\"\"\"\nlast: y\n";
        let expected = [
            "top|top|1|1",
            "auth.url|url|https://x.example/t|https://x.example/t",
            "auth.quoted.key|quoted.key|a\"b|a\\\"b",
            "auth.list|list|one|one",
            "auth.list|list|two|two",
            "auth.list|list|three|three",
            "server.x.long|long|\nmany\nlines|\nmany\nlines",
            "server.x.last|last|y|y",
        ];
        assert_eq!(short(lower_ini, text), expected);
    }

    check_spans!(lower_env, ".env", "[A-C=\"'`#\\\\é \r\n]{0,40}");
    check_spans!(lower_properties, "a.properties", "[a-c=:!#\\\\é \r\n]{0,40}", properties);
    check_spans!(lower_ini, "a.ini", "[a-c=:;#\\[\\]\"'\\\\é \r\n]{0,40}", ini);
}
