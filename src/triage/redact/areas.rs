//! Where unquoted text is literal.

use super::reader::literal;
use std::ops::Range;

/// Where unquoted text is literal: comments, string contents, configuration, prose. Sorted, without overlaps.
#[derive(Debug, Clone, Default)]
pub(super) struct Areas(Vec<Range<usize>>);

impl Areas {
    pub(super) fn new(mut ranges: Vec<Range<usize>>) -> Self {
        ranges.sort_by_key(|r| (r.start, r.end));
        let mut merged: Vec<Range<usize>> = Vec::new();
        for range in ranges {
            match merged.last_mut() {
                Some(last) if range.start < last.end => last.end = last.end.max(range.end),
                _ => merged.push(range),
            }
        }
        Self(merged)
    }

    /// What stands in quotes, line by line, for a text of which nothing else is known.
    pub(super) fn of_quotes(text: &str) -> Self {
        let mut ranges = Vec::new();
        let mut offset = 0;
        for line in text.split_inclusive('\n') {
            let mut at = 0;
            while let Some(open) = line.get(at..).and_then(|rest| rest.find(['"', '\'', '`'])).map(|n| at + n) {
                let literal = literal(line, open);
                let Some(inside) = literal else { break };
                ranges.push(offset + inside.start..offset + inside.end);
                at = inside.end + 1;
            }
            offset += line.len();
        }
        Self::new(ranges)
    }

    /// What is literal in a text of which nothing is known but that it may be code: quotes, comment lines, and assignments of a shell.
    pub(super) fn of_unknown(text: &str) -> Self {
        let mut ranges = Self::of_quotes(text).0;
        let mut offset = 0;
        for line in text.split_inclusive('\n') {
            let words = line.trim_start();
            let begins = |marks: &[&str]| marks.iter().any(|mark| words.starts_with(mark));
            let assigned = words.strip_prefix("export ").unwrap_or(words).split_once('=');
            let shell = assigned.is_some_and(|(name, value)| is_constant(name) && !value.starts_with([' ', '=']));
            if shell || begins(&["#", "//", "*", "--", ";", "REM ", "curl ", "$ "]) {
                ranges.push(offset..offset + line.trim_end().len());
            }
            offset += line.len();
        }
        Self::new(ranges)
    }

    /// The area around an offset; its end counts as inside.
    pub(super) fn around(&self, offset: usize) -> Option<&Range<usize>> {
        let next = self.0.partition_point(|range| range.start <= offset);
        self.0.get(next.checked_sub(1)?).filter(|range| offset <= range.end)
    }
}

/// The name of a variable of a shell.
fn is_constant(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}
