//! HOCON (`application.conf`): JSON without its signs, in which keys are paths, and braces and lines do the rest.

use super::Input;
use super::scalars::{Scalars, unescape};
use crate::model::code::File;
use crate::model::source::Span;

/// Objects nest no deeper.
const MAX_DEPTH: usize = 64;

/// What ends a value that has no quotes.
const ENDS: [char; 6] = ['\n', '\r', ',', '}', ']', '#'];

/// Lowers one HOCON file: every value is a setting at the path of its keys.
pub fn lower(input: Input<'_>) -> File {
    let mut reader = Reader { scalars: Scalars::new(input), at: 0 };
    // What is entered on the way down: an object, or an element of a list with the number of the next one.
    let mut open: Vec<Level> = Vec::new();
    while reader.advance() {
        let list = open.last().is_some_and(|level| level.is_list);
        match reader.peek() {
            Some('}' | ']') => {
                reader.at += 1;
                if let Some(level) = open.pop() {
                    reader.scalars.leave(level.before);
                }
            }
            Some(c @ ('{' | '[')) => {
                reader.at += c.len_utf8();
                open.push(Level { before: reader.scalars.depth(), is_list: c == '[', key: reader.here() });
                if open.len() > MAX_DEPTH {
                    break;
                }
            }
            Some(_) if list => {
                let key = open.last().map_or_else(|| reader.here(), |level| level.key);
                reader.value(key);
            }
            Some(_) => reader.pair(&mut open),
            None => break,
        }
    }
    reader.scalars.file
}

/// An object or list that is not closed yet.
struct Level {
    before: usize,
    is_list: bool,
    key: Span,
}

struct Reader<'a> {
    scalars: Scalars<'a>,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.scalars.input.text.get(self.at..).unwrap_or("")
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn here(&self) -> Span {
        self.scalars.span(self.at, self.at)
    }

    /// Goes to what says something: over white space, commas and comments.
    fn advance(&mut self) -> bool {
        loop {
            let rest = self.rest();
            let text = rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',' || c == '\u{feff}');
            self.at += rest.len() - text.len();
            if !(text.starts_with('#') || text.starts_with("//")) {
                return !self.rest().is_empty();
            }
            let length = self.rest().find('\n').unwrap_or(self.rest().len());
            let span = self.scalars.span(self.at, self.at + length);
            self.scalars.file.comments.push(span);
            self.at += length;
        }
    }

    /// A key, and its value or the brace that opens it.
    fn pair(&mut self, open: &mut Vec<Level>) {
        let start = self.at;
        let quoted = self.peek() == Some('"');
        let length = match quoted {
            true => self.rest().get(1..).and_then(|inner| inner.find(['"', '\n'])).map_or(1, |end| end + 2),
            false => self.rest().find(['=', ':', '{', '\n', '}', '#']).unwrap_or(self.rest().len()),
        };
        let written = self.rest().get(..length.min(self.rest().len())).unwrap_or("");
        let key = written.trim().trim_end_matches('+').trim_end().trim_matches('"').to_owned();
        let (from, length) = (start + usize::from(quoted), length.min(self.rest().len()));
        let span = self.scalars.span(from, (from + key.len()).min(start + length));
        self.at += length.max(1);
        while !self.scalars.input.text.is_char_boundary(self.at) {
            self.at += 1;
        }
        self.at += self.rest().len() - self.rest().trim_start_matches([' ', '\t', '+']).len();
        let signed = self.rest().starts_with(['=', ':']);
        if signed {
            self.at += 1;
            self.at += self.rest().len() - self.rest().trim_start_matches([' ', '\t', '\n', '\r']).len();
        }
        match self.peek() {
            Some(c @ ('{' | '[')) if !key.is_empty() => {
                self.at += 1;
                let before = self.scalars.enter(&key);
                open.push(Level { before, is_list: c == '[', key: span });
            }
            // A line without a sign (`include "other.conf"`) sets nothing.
            _ if signed && !key.is_empty() => {
                let before = self.scalars.enter(&key);
                self.value(span);
                self.scalars.leave(before);
            }
            _ => {}
        }
    }

    /// One value: quoted, or up to the end of its line.
    fn value(&mut self, key: Span) {
        let rest = self.rest();
        let (width, mark) = if rest.starts_with("\"\"\"") { (3, "\"\"\"") } else { (1, "\"") };
        let inner = rest.strip_prefix(mark);
        let closed = inner.and_then(|inner| closing(inner, mark));
        // What follows quotes on its line is part of the value, except a comment.
        if let (Some(inner), Some(end)) = (inner, closed) {
            let after = inner.get(end + width..).unwrap_or("").trim_start_matches([' ', '\t']);
            if after.is_empty() || after.starts_with(ENDS) || after.starts_with("//") {
                let raw = inner.get(..end).unwrap_or("");
                let value = if width == 1 { unescape(raw) } else { raw.into() };
                let span = self.scalars.span(self.at + width, self.at + width + end);
                self.at += end + 2 * width;
                self.scalars.scalar(key, value, span);
                return;
            }
        }
        let end = bare_end(rest);
        let raw = rest.get(..end).unwrap_or("").trim_end();
        let value = raw.replace('"', "").into();
        let (length, span) = (end.max(1), self.scalars.span(self.at, self.at + raw.len()));
        if !raw.is_empty() {
            self.scalars.scalar(key, value, span);
        }
        self.at = (self.at + length).min(self.scalars.input.text.len());
        while !self.scalars.input.text.is_char_boundary(self.at) {
            self.at += 1;
        }
    }
}

/// Where a value without quotes around it ends: braces of a substitution and quoted parts belong to it.
fn bare_end(rest: &str) -> usize {
    let (mut inside, mut quoted) = (0usize, false);
    for (at, c) in rest.char_indices() {
        match c {
            '\n' | '\r' => return at,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '{' => inside += 1,
            '}' if inside > 0 => inside -= 1,
            c if ENDS.contains(&c) => return at,
            '/' if rest[at..].starts_with("//") && rest[..at].ends_with([' ', '\t']) => return at,
            _ => {}
        }
    }
    rest.len()
}

/// Where a mark closes a text on its line; three of them close it wherever they are.
fn closing(inner: &str, mark: &str) -> Option<usize> {
    if mark.len() > 1 {
        return inner.find(mark);
    }
    let mut escaped = false;
    for (at, c) in inner.char_indices() {
        match c {
            '"' if !escaped => return Some(at),
            '\n' => return None,
            _ => {}
        }
        escaped = c == '\\' && !escaped;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frontends::tests::{check_spans, settings};

    #[test]
    fn values_stand_at_the_path_of_their_keys() {
        let text = "# a comment\ninclude \"other.conf\"\nportal {\n  host = \"https://x.example\" // why\n  oauth.token-path: /oauth/t,\n  \"quoted.key\" = 'q\n  inner { a = 1, b = ${?PORTAL_B} }\n  hosts = [\"one\", two]\n}\nportal.url = ${portal.host}\"/t\" # after\nlong = \"\"\"a\nb\"\"\"\nhttp://x = 1\nlast = https://y.example/a\n";
        let expected = [
            "portal.host|host|https://x.example|https://x.example",
            "portal.oauth.token-path|oauth.token-path|/oauth/t|/oauth/t",
            "portal.quoted.key|quoted.key|'q|'q",
            "portal.inner.a|a|1|1",
            "portal.inner.b|b|${?PORTAL_B}|${?PORTAL_B}",
            "portal.hosts|hosts|one|one",
            "portal.hosts|hosts|two|two",
            "portal.url|portal.url|${portal.host}/t|${portal.host}\"/t\"",
            "long|long|a\nb|a\nb",
            "http|http|//x = 1|//x = 1",
            "last|last|https://y.example/a|https://y.example/a",
        ];
        let found: Vec<String> = settings(lower, "application.conf", text).into_iter().map(|parts| parts.join("|")).collect();
        assert_eq!(found, expected);
    }

    check_spans!(lower, "application.conf", "[a-b=:{}\\[\\],#/\"$\\\\é \r\n]{0,60}");
}
