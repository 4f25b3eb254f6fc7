//! Definitions: the names that a text defines, told by the words before them. A lookup, not a parser.

use crate::model::words::{hash, is_word};

/// Whether a word that begins a line is a constant which is assigned there (`TOKEN_URL = …`), as scripting languages define them.
fn is_assigned_constant(text: &[u8], start: usize, end: usize) -> bool {
    let word = &text[start..end];
    // Most words that begin with a capital go on in small letters.
    if word.len() < 3 || word.iter().any(u8::is_ascii_lowercase) || !word[0].is_ascii_uppercase() {
        return false;
    }
    let rest = text[end..].iter().position(|b| !matches!(b, b' ' | b'\t')).map_or(&text[text.len()..], |at| &text[end + at..]);
    let assigned = rest.first() == Some(&b'=') && !matches!(rest.get(1), Some(b'=' | b'>' | b'~'));
    assigned && text[..start].iter().rev().take_while(|b| **b != b'\n').all(u8::is_ascii_whitespace)
}

/// Whether a word stands before a name that is defined; `const` and `define` are for constants.
fn defines(word: &[u8]) -> bool {
    matches!(
        word,
        b"class"
            | b"interface"
            | b"trait"
            | b"enum"
            | b"struct"
            | b"record"
            | b"object"
            | b"protocol"
            | b"module"
            | b"function"
            | b"def"
            | b"func"
            | b"fn"
            | b"sub"
            | b"type"
            | b"const"
            | b"define"
    )
}

/// The hashes of the names that a text defines, and whether each definition stands at the beginning of its line.
pub(super) fn definitions(text: &[u8]) -> Vec<(u64, bool)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        if !is_word(text[at]) {
            at += 1;
            continue;
        }
        let start = at;
        at = word_end(text, at);
        if text[start].is_ascii_uppercase() && is_assigned_constant(text, start, at) {
            found.push((hash(&text[start..at]), start == 0 || text[start - 1] == b'\n'));
            continue;
        }
        let begins_line = start == 0 || text[start - 1] == b'\n';
        if begins_line && is_shell_function(text, at) {
            found.push((hash(&text[start..at]), true));
            continue;
        }
        let word = &text[start..at];
        // Most words end here; comparing them with each that defines would cost more than all the rest.
        if !(2..=9).contains(&word.len()) || !matches!(word[0], b'c'..=b'f' | b'i' | b'm' | b'o'..=b'p' | b'r'..=b't') || !defines(word) {
            continue;
        }
        let Some(name) = defined_name(text, at).or_else(|| receiver(text, word, at)) else { continue };
        at = name.end;
        // Constants are few and written large; the `const` of a script's every variable would find too much.
        if matches!(word, b"const" | b"define") && !text[name.start].is_ascii_uppercase() {
            continue;
        }
        // Everywhere else the word is one like any other.
        if word == b"type" && start > 0 && text[start - 1] != b'\n' {
            continue;
        }
        let outer = start == 0 || !text[start - 1].is_ascii_whitespace() || text[start - 1] == b'\n';
        found.push((hash(&text[name]), outer));
    }
    found
}

/// Whether a word that begins a line is a function which is defined there (`name() {`), as shells define them.
fn is_shell_function(text: &[u8], end: usize) -> bool {
    let rest = &text[end..];
    rest.strip_prefix(b" ").unwrap_or(rest).starts_with(b"()")
}

fn word_end(text: &[u8], start: usize) -> usize {
    text[start..].iter().position(|b| !is_word(*b)).map_or(text.len(), |len| start + len)
}

/// The type that a method is defined for, where that stands in brackets before its name (`func (c *Client) Get()`): a part of what defines it.
fn receiver(text: &[u8], word: &[u8], after: usize) -> Option<std::ops::Range<usize>> {
    let rest = text.get(after..after + 200.min(text.len() - after)).filter(|rest| word == b"func" && rest.starts_with(b" ("))?;
    let end = rest.iter().position(|b| matches!(b, b')' | b'[' | b'\n')).filter(|end| rest[*end] != b'\n')?;
    let start = rest[..end].iter().rposition(|b| !is_word(*b))? + 1;
    (start < end).then_some(after + start..after + end)
}

/// The name after a defining word: after space on the line, or quoted in brackets.
fn defined_name(text: &[u8], after: usize) -> Option<std::ops::Range<usize>> {
    let space = |at: usize| at + text[at..].iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
    let mut start = space(after);
    if text.get(start) == Some(&b'(') {
        start = space(start + 1);
        if !matches!(text.get(start), Some(b'\'' | b'"')) {
            return None;
        }
        start += 1;
    } else if start == after {
        return None;
    }
    start += usize::from(text.get(start) == Some(&b'&'));
    let end = word_end(text, start.min(text.len()));
    (start < end).then_some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definitions_are_names_after_defining_words() {
        let names = |text: &str| definitions(text.as_bytes());
        let is = |word: &str, outer| (hash(word.as_bytes()), outer);
        assert_eq!(names("class A {}\n  def b(): pass"), [is("a", true), is("b", false)]);
        assert_eq!(
            names("define( 'X_Y', 1); const Z = 1, const small = 2; function &ref() {}"),
            [is("X_Y", true), is("z", false), is("ref", false)]
        );
        assert_eq!(names("subclass A; class\nB; function() {}; class: c; define(d); fn"), []);
        assert_eq!(names("class Größe"), [is("Größe", true)]);
        assert_eq!(names("X_Y = 1\n  HOST= 'a'\nA_B == 1\nx = X_Z = 1\nURL => 2\nAb = 1"), [is("X_Y", true), is("HOST", false)]);
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_define_something_or_nothing(text in "(class|define|fn|[ (&'a\\n])*") {
            definitions(text.as_bytes());
        }
    }
}
