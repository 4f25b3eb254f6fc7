//! A page: the lines of one file that a story shows, with their labels, as miette wants them.
//!
//! Miette counts columns in bytes of what it is shown; a page remembers where its labels really stand. Lines that are not shown are
//! empty, and long ones are cut around their labels.

use crate::model::outcome::Quoted;
use crate::model::position::Position;
use crate::model::source::Span;
use miette::{Diagnostic, LabeledSpan, MietteError, MietteSpanContents, Severity, SourceCode, SourceSpan, SpanContents};
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

/// What is said about a span.
#[derive(Debug, Clone)]
pub(super) struct Label {
    pub span: Span,
    /// Where it begins in the file.
    pub at: Position,
    pub text: String,
    /// It has to change; others only have to do with it.
    pub primary: bool,
}

/// One file of a story.
#[derive(Debug)]
pub(super) struct Page {
    title: String,
    severity: Severity,
    source: Lines,
    labels: Vec<LabeledSpan>,
}

/// The text, and where labels stand in the file.
#[derive(Debug)]
struct Lines {
    name: String,
    text: String,
    /// Columns from 0 of labels, by their offset in the text.
    columns: BTreeMap<usize, usize>,
}

impl Page {
    /// The page of a file. Labels of one span become one.
    pub(super) fn new(title: String, severity: Severity, name: String, quoted: &Quoted, labels: &[Label], style: super::Style) -> Self {
        let mut merged: BTreeMap<(usize, usize), (usize, bool, Vec<String>)> = BTreeMap::new();
        for label in labels {
            let range = visible(&quoted.text, quoted.range(label.span));
            let (_, primary, texts) = merged.entry((range.start, range.end)).or_insert((label.at.column as usize - 1, false, Vec::new()));
            *primary |= label.primary;
            if !texts.contains(&label.text) {
                texts.push(label.text.clone());
            }
        }
        let ranges: Vec<Range<usize>> = merged.keys().map(|(start, end)| *start..*end).collect();
        let (text, moved) = shown(&quoted.text, &ranges, style);
        let mut columns = BTreeMap::new();
        let mut spans = Vec::new();
        for (range, (column, primary, texts)) in moved.into_iter().zip(merged.into_values()) {
            columns.entry(range.start).or_insert(column);
            let make = if primary { LabeledSpan::new_primary_with_span } else { LabeledSpan::new_with_span };
            spans.push(make(Some(texts.join("\n")), (range.start, range.end - range.start)));
        }
        Self { title, severity, source: Lines { name, text, columns }, labels: spans }
    }
}

/// The first line of a range; miette draws several lines as a bracket, which helps nobody here.
fn visible(text: &str, range: Range<usize>) -> Range<usize> {
    let end = range.end.min(text.len());
    let start = range.start.min(end);
    let line = text.get(start..end).and_then(|inside| inside.find('\n')).unwrap_or(end - start);
    start..start + line
}

/// The text with only the lines around the ranges, long ones cut, and the ranges in it.
fn shown(text: &str, ranges: &[Range<usize>], style: super::Style) -> (String, Vec<Range<usize>>) {
    let mut out = String::new();
    let mut moved: Vec<Range<usize>> = ranges.to_vec();
    let starts: Vec<usize> = std::iter::once(0).chain(memchr::memchr_iter(b'\n', text.as_bytes()).map(|at| at + 1)).collect();
    let line_of = |offset: usize| starts.partition_point(|start| *start <= offset).saturating_sub(1);
    let labelled: Vec<usize> = ranges.iter().map(|range| line_of(range.start)).collect();
    for (number, start) in starts.iter().enumerate() {
        let behind_last = number > 0 && *start == text.len() && !labelled.contains(&number);
        if behind_last || labelled.iter().all(|line| number > line + 1) {
            break;
        }
        let line = text.get(*start..).and_then(|rest| rest.split('\n').next()).unwrap_or("");
        if labelled.iter().any(|labelled| labelled.abs_diff(number) <= 1) {
            let own: Vec<usize> = (0..ranges.len()).filter(|i| labelled.get(*i) == Some(&number)).collect();
            let inner: Vec<Range<usize>> = own.iter().filter_map(|i| ranges.get(*i)).map(|r| r.start - start..r.end - start).collect();
            let cut = cut(line, &inner, style);
            for (index, range) in own.iter().zip(&inner) {
                if let Some(slot) = moved.get_mut(*index) {
                    *slot = out.len() + cut.place(range.start)..out.len() + cut.place(range.end);
                }
            }
            out.push_str(&cut.text);
        }
        out.push('\n');
    }
    (out, moved)
}

/// A line that was cut on both sides.
struct Cut {
    text: String,
    kept: Range<usize>,
    lead: usize,
}

impl Cut {
    fn place(&self, offset: usize) -> usize {
        offset.clamp(self.kept.start, self.kept.end) - self.kept.start + self.lead
    }
}

/// Cuts a line that is wider than there is room, so that its labels stay.
fn cut(line: &str, labels: &[Range<usize>], style: super::Style) -> Cut {
    let chars: Vec<usize> = line.char_indices().map(|(at, _)| at).chain([line.len()]).collect();
    let count = chars.len() - 1;
    if count <= style.line {
        return Cut { text: line.to_owned(), kept: 0..line.len(), lead: 0 };
    }
    let index = |offset: usize| chars.partition_point(|at| *at < offset);
    let first = labels.iter().map(|range| index(range.start)).min().unwrap_or(0);
    let last = labels.iter().map(|range| index(range.end)).max().unwrap_or(0);
    let room = style.line.saturating_sub(2);
    let slack = room.saturating_sub(last - first) / 2;
    let from = first.saturating_sub(slack).min(count.saturating_sub(room));
    let to = (from + room).min(count);
    let offset = |char: usize| chars.get(char).copied().unwrap_or(line.len());
    let kept = offset(from)..offset(to);
    let mark = if style.unicode { "…" } else { "..." };
    let lead = if from > 0 { mark } else { "" };
    let tail = if to < count { mark } else { "" };
    let inside = line.get(kept.clone()).unwrap_or("");
    Cut { text: format!("{lead}{inside}{tail}"), kept, lead: lead.len() }
}

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.title)
    }
}

impl std::error::Error for Page {}

impl Diagnostic for Page {
    fn severity(&self) -> Option<Severity> {
        Some(self.severity)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.source)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        Some(Box::new(self.labels.iter().cloned()))
    }
}

impl SourceCode for Lines {
    fn read_span<'a>(&'a self, span: &SourceSpan, before: usize, after: usize) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let read = self.text.as_str().read_span(span, before, after)?;
        let column = match self.columns.get(&span.offset()) {
            Some(column) if before == 0 && after == 0 => *column,
            _ => read.column(),
        };
        // Miette joins snippets whose lines overlap, and asks for the number of lines to tell.
        let lines = memchr::memchr_iter(b'\n', read.data()).count();
        let contents = MietteSpanContents::new_named(self.name.clone(), read.data(), *read.span(), read.line(), column, lines);
        Ok(Box::new(contents))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn style(line: usize) -> super::super::Style {
        super::super::Style { color: false, unicode: false, width: 80, line, quiet: false }
    }

    #[test]
    fn long_lines_are_cut_around_their_labels() {
        let line = format!("{}LABEL{}", "a".repeat(500), "é".repeat(500));
        let label = 500..505;
        let cut = cut(&line, std::slice::from_ref(&label), style(60));
        assert!(cut.text.chars().count() <= 66, "{}", cut.text);
        assert_eq!(cut.text.get(cut.place(label.start)..cut.place(label.end)), Some("LABEL"));
        assert!(cut.text.starts_with("...") && cut.text.ends_with("..."));
        assert_eq!(super::cut("short", &[], style(60)).text, "short");
    }

    #[test]
    fn only_lines_around_labels_are_shown() {
        let text = "one\ntwo\nthree\nfour\nfive\nsix\n";
        let (out, moved) = shown(text, std::slice::from_ref(&(14..18)), style(60));
        assert_eq!(out, "\n\nthree\nfour\nfive\n");
        assert_eq!(out.get(moved.first().cloned().unwrap_or_default()), Some("four"));
    }
}
