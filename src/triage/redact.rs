//! Redact: no credential and no control character reaches a report.
//!
//! Credentials are known in three ways: by the name that stands before a value, in any language and quoting; by what the evaluator
//! saw flow into a credential's parameter; and by being equal to one that is known. Masking keeps lines, and says where
//! offsets went, so that reports can still point at places.

mod areas;
mod names;
mod reader;
mod scan;
mod values;
mod visible;

use crate::model::outcome::{Quoted, Replaced};
use areas::Areas;
use std::collections::BTreeSet;
use std::ops::Range;

/// What stands for a credential.
const MASK: &str = "***";

/// What is known of a text besides its bytes.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Where unquoted text is literal: comments and string contents of code; everything of configuration and prose. Nothing when that
    /// is not known.
    pub literal: Option<Vec<Range<usize>>>,
    /// Where a credential's value stands.
    pub credentials: Vec<Range<usize>>,
}

/// Knows the credentials of a run.
#[derive(Debug, Clone, Default)]
pub struct Redactor {
    /// Those that are unusual enough to be looked for everywhere; no one contains a later one.
    values: Vec<String>,
}

impl Redactor {
    /// Learns the credentials of all texts that may be quoted.
    pub fn learn<'t>(texts: impl IntoIterator<Item = (&'t str, &'t Known)>) -> Self {
        let mut values: BTreeSet<String> = BTreeSet::new();
        for (text, known) in texts {
            for range in found(text, known) {
                let value = text.get(range).unwrap_or("").trim();
                if values::is_distinctive(value) && !value.contains('\n') {
                    values.insert(value.to_owned());
                }
            }
        }
        let mut values: Vec<String> = values.into_iter().collect();
        values.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        Self { values }
    }

    /// A text of a report: a message, a help, a label.
    pub fn text(&self, text: &str) -> String {
        let mut ranges = scan::credentials(text, &Areas::of_quotes(text));
        ranges.extend(self.equal(text));
        replace(text, ranges).text.to_string()
    }

    /// The text of a file, as it may be quoted.
    pub fn quoted(&self, text: &str, known: &Known) -> Quoted {
        let mut ranges = found(text, known);
        ranges.extend(self.equal(text));
        replace(text, ranges)
    }

    /// Where known credentials stand.
    fn equal(&self, text: &str) -> Vec<Range<usize>> {
        let at = |value: &String| -> Vec<Range<usize>> {
            memchr::memmem::find_iter(text.as_bytes(), value.as_bytes()).map(|start| start..start + value.len()).collect()
        };
        self.values.iter().flat_map(at).collect()
    }
}

/// Where credentials stand in the text of a file.
fn found(text: &str, known: &Known) -> Vec<Range<usize>> {
    let areas = known.literal.clone().map_or_else(|| Areas::of_unknown(text), Areas::new);
    let mut ranges = scan::credentials(text, &areas);
    for range in &known.credentials {
        let parts = text.get(range.clone()).map(values::secret_parts).unwrap_or_default();
        ranges.extend(parts.into_iter().map(|part| range.start + part.start..range.start + part.end));
    }
    ranges
}

/// Masks the ranges and makes control characters visible. A carriage return before a newline is part of the line's end.
fn replace(text: &str, mut ranges: Vec<Range<usize>>) -> Quoted {
    ranges.sort_by_key(|r| (r.start, std::cmp::Reverse(r.end)));
    let mut ranges = ranges.into_iter().peekable();
    let mut out = String::with_capacity(text.len());
    let mut edits: Vec<Replaced> = Vec::new();
    let offset = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let mut chars = text.char_indices().peekable();
    let mut masked_to = 0;
    while let Some((at, c)) = chars.next() {
        let end = at + c.len_utf8();
        while let Some(range) = ranges.next_if(|range| range.start <= at) {
            if range.end > masked_to.max(at) {
                if masked_to <= at {
                    out.push_str(MASK);
                    edits.push(Replaced { start: offset(at), end: offset(at), len: offset(MASK.len()) });
                }
                masked_to = range.end;
            }
        }
        let line_end = c == '\n' || (c == '\r' && chars.peek().is_some_and(|(_, next)| *next == '\n'));
        if at < masked_to {
            // Lines stay lines: what is masked on the next one is a mask of its own.
            match edits.last_mut() {
                Some(edit) if !line_end => edit.end = offset(end),
                _ => {}
            }
            if c == '\n' {
                out.push('\n');
                if end < masked_to {
                    out.push_str(MASK);
                    edits.push(Replaced { start: offset(end), end: offset(end), len: offset(MASK.len()) });
                }
            } else if line_end {
                edits.push(Replaced { start: offset(at), end: offset(end), len: 0 });
            }
            continue;
        }
        let shown = if line_end && c == '\r' { Some(String::new()) } else { visible::visible(c) };
        match shown {
            Some(shown) => {
                edits.push(Replaced { start: offset(at), end: offset(end), len: offset(shown.len()) });
                out.push_str(&shown);
            }
            None => out.push(c),
        }
    }
    Quoted { text: out.into(), edits }
}

#[cfg(test)]
#[allow(clippy::string_slice)]
mod tests {
    use super::*;
    use crate::model::source::{FileId, Span};

    #[test]
    fn texts_are_masked_and_made_visible() {
        let redactor = Redactor::default();
        assert_eq!(redactor.text("send 'password' => 'hunter2'\u{1b}[2J"), "send 'password' => '***'␛[2J");
        assert_eq!(redactor.text("a\r\nb\rc"), "a\nb␍c");
    }

    #[test]
    fn what_is_known_in_one_place_is_masked_in_all() {
        let text = "$password = 'Hunter-27'; go('me', 'Hunter-27'); // not Hunter";
        let known = Known::default();
        let redactor = Redactor::learn([(text, &known)]);
        assert_eq!(&*redactor.quoted(text, &known).text, "$password = '***'; go('me', '***'); // not Hunter");
        assert_eq!(redactor.text("call it with Hunter-27 again"), "call it with *** again");
    }

    #[test]
    fn what_flows_into_a_credential_is_masked() {
        let text = "go('me', 'abc');";
        let known = Known { literal: None, credentials: std::iter::once(10..13).collect() };
        assert_eq!(&*Redactor::default().quoted(text, &known).text, "go('me', '***');");
    }

    #[test]
    fn offsets_can_be_followed() {
        let text = "\u{1b}a password='hunter2'\r\n  url = 'x'\r\n";
        let quoted = Redactor::default().quoted(text, &Known::default());
        assert_eq!(&*quoted.text, "␛a password='***'\n  url = 'x'\n");
        let start = text.find("url").unwrap_or(0);
        let span = Span::new(FileId(0), start, start + 3);
        assert_eq!(&quoted.text[quoted.range(span)], "url");
        let start = text.find("hunter2").unwrap_or(0);
        assert_eq!(&quoted.text[quoted.range(Span::new(FileId(0), start + 2, start + 3))], "***");
    }

    #[test]
    fn a_credential_of_several_lines_keeps_the_lines() {
        let text = "k = `-----BEGIN PRIVATE KEY-----\nAAAA\nBBBB\n-----END PRIVATE KEY-----`";
        let quoted = Redactor::default().quoted(text, &Known::default());
        assert_eq!(quoted.text.lines().count(), text.lines().count());
        assert!(!quoted.text.contains("AAAA") && !quoted.text.contains("BBBB"), "{}", quoted.text);
    }
}
