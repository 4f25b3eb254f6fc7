//! A page: the lines of one file that a story shows, with their labels, as miette wants them.
//!
//! Miette counts columns in bytes of what it is shown; a page remembers where its labels really stand.

use crate::model::outcome::Quoted;
use crate::model::position::Positions;
use crate::report::Style;
use crate::report::excerpt::{Excerpt, Spot};
use crate::report::story::Label;
use miette::{Diagnostic, LabeledSpan, MietteError, MietteSpanContents, Severity, SourceCode, SourceSpan, SpanContents};
use std::collections::BTreeMap;
use std::fmt;

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
    /// The page of a file.
    pub(super) fn new(
        title: String,
        severity: Severity,
        name: String,
        quoted: &Quoted,
        labels: &[Label],
        positions: &mut Positions<'_>,
        style: Style,
    ) -> Self {
        let excerpt = Excerpt::new(quoted, labels, style);
        let mut columns = BTreeMap::new();
        let mut spans = Vec::new();
        for Spot { range, span, primary, texts } in excerpt.spots {
            columns.entry(range.start).or_insert(positions.of(span).0.column as usize - 1);
            let make = if primary { LabeledSpan::new_primary_with_span } else { LabeledSpan::new_with_span };
            spans.push(make(Some(texts.join("\n")), (range.start, range.end - range.start)));
        }
        let text = excerpt.text;
        Self { title, severity, source: Lines { name, text, columns }, labels: spans }
    }
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
