//! Reading on from a name of a credential: the literals that make its value, until the entry ends.

use super::names;
use std::ops::Range;

/// The literals among the arguments of a call that begins at `start`.
pub(super) fn arguments(text: &str, start: usize) -> Vec<Range<usize>> {
    let mut reader = Reader { text, at: start, end: floor(text, start + super::scan::REACH), calls: Vec::new() };
    reader.literals(true, true)
}

/// The literals of the value that begins at `start`.
pub(super) fn entry(text: &str, start: usize, end: usize, lists: bool) -> Vec<Range<usize>> {
    let mut reader = Reader { text, at: start, end, calls: Vec::new() };
    reader.literals(false, lists)
}

/// What an open bracket means for the literals in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Inside {
    /// They are part of the value.
    Part,
    /// They are keys, names, or arguments of a call that does something else.
    Other,
    /// The first one is a name, further ones are defaults.
    Default,
}

/// Reads on from a name.
struct Reader<'t> {
    text: &'t str,
    at: usize,
    end: usize,
    calls: Vec<Inside>,
}

impl Reader<'_> {
    /// The literals until the entry, or the argument list, ends.
    fn literals(&mut self, all_arguments: bool, lists: bool) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut before = ' ';
        let mut word = String::new();
        // A newline ends an entry unless an operator stands before or after it.
        let mut newline = false;
        while let Some(c) = self.text.get(self.at..self.end).and_then(|rest| rest.chars().next()) {
            let here = self.at;
            self.at += c.len_utf8();
            if newline && !c.is_whitespace() {
                newline = false;
                let goes_on = ".+|?:&".contains(c) || ".+|?:&=(,[{>".contains(before);
                if self.calls.is_empty() && !all_arguments && before != ' ' && !goes_on {
                    break;
                }
            }
            match c {
                '"' | '\'' | '`' => {
                    let Some(inside) = literal(self.text, here).filter(|l| l.end < self.end) else { break };
                    self.at = inside.end + 1;
                    if self.text.get(inside.clone()).is_some_and(|content| content.starts_with('&')) {
                        break;
                    }
                    if self.is_part() && !self.is_key() {
                        found.push(inside);
                    }
                }
                '(' | '[' => {
                    let inside = self.inside(c, before, &word, lists);
                    self.calls.push(inside);
                }
                '{' if !all_arguments => break,
                '{' => self.calls.push(Inside::Other),
                ')' | ']' | '}' if self.calls.is_empty() => break,
                ')' | ']' | '}' => drop(self.calls.pop()),
                ',' => match self.calls.last_mut() {
                    Some(last @ Inside::Default) => *last = Inside::Part,
                    None if !all_arguments => break,
                    _ => {}
                },
                ';' if self.calls.is_empty() => break,
                '<' if self.text.get(here..).is_some_and(|rest| rest.starts_with("</")) => break,
                '\n' => newline = true,
                _ => {}
            }
            if c.is_alphanumeric() || c == '_' || c == '.' {
                word.push(c);
            } else if !c.is_whitespace() {
                word.clear();
            }
            if !c.is_whitespace() {
                before = c;
            }
        }
        found
    }

    fn is_part(&self) -> bool {
        self.calls.iter().all(|inside| *inside == Inside::Part)
    }

    /// The literal that was just read is the key of an entry.
    fn is_key(&self) -> bool {
        let rest = self.text.get(self.at..self.end).unwrap_or("").trim_start();
        rest.starts_with("=>") || (!self.calls.is_empty() && rest.starts_with(':'))
    }

    fn inside(&self, bracket: char, before: char, word: &str, lists: bool) -> Inside {
        let named = before.is_alphanumeric() || before == '_';
        match (bracket, named) {
            ('[', _) if named || matches!(before, ')' | ']' | '}') => Inside::Other,
            ('[', _) => {
                if lists {
                    Inside::Part
                } else {
                    Inside::Other
                }
            }
            (_, true) if names::looks_up(word) => Inside::Default,
            (_, true) if names::wraps(word) => Inside::Part,
            (_, true) => Inside::Other,
            _ => Inside::Part,
        }
    }
}

/// The content of the literal whose opening quote stands at `open`.
pub(super) fn literal(text: &str, open: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let quote = *bytes.get(open)?;
    let triple = [quote; 3];
    if bytes.get(open..open + 3) == Some(&triple[..]) {
        let start = open + 3;
        let close = text.get(start..)?.find(std::str::from_utf8(&triple).ok()?)?;
        return Some(start..start + close);
    }
    let mut at = open + 1;
    while let Some(byte) = bytes.get(at) {
        match *byte {
            b'\\' => at += 1,
            b'\n' if quote != b'`' => return None,
            b if b == quote => return Some(open + 1..at),
            _ => {}
        }
        at += 1;
    }
    None
}

/// The greatest boundary of a character at or below an offset.
pub(super) fn floor(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}
