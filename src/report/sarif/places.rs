//! Spans as SARIF says where: lines and columns in UTF-16 code units, ends exclusive.

use super::MAX;
use super::lines::LineHashes;
use super::log::{Location, Physical, Region, Words};
use super::uri::artifact;
use crate::model::outcome::Outcome;
use crate::model::position::Positions;
use crate::model::source::{FileId, Span};
use crate::report::spots::first_line;
use crate::report::text::cut;
use std::collections::BTreeMap;

/// Where things are in the files of an outcome.
pub struct Places<'a> {
    outcome: &'a Outcome,
    positions: Positions<'a>,
    hashes: BTreeMap<FileId, LineHashes>,
}

impl<'a> Places<'a> {
    pub fn new(outcome: &'a Outcome) -> Self {
        Self { outcome, positions: Positions::new(&outcome.sources), hashes: BTreeMap::new() }
    }

    /// A place that people look at: one line with what stands there. A change in any line of a longer one would hide the finding
    /// from a pull request.
    pub fn shown(&mut self, span: Span) -> Location<'a> {
        let span = first_line(&self.outcome.sources, span);
        let mut region = self.region(span);
        region.snippet = self.snippet(span);
        Location { id: None, physical_location: self.physical(span.file, Some(region)), message: None }
    }

    /// What identifies the line of a place.
    pub fn line_hash(&mut self, span: Span) -> Option<String> {
        let source = self.outcome.sources.get(span.file)?;
        let line = self.positions.of(span).0.line;
        self.hashes.entry(span.file).or_insert_with(|| LineHashes::new(&source.text, source.bom > 0)).of(line)
    }

    /// All of a span.
    pub fn region(&mut self, span: Span) -> Region<'a> {
        let (start, end) = self.positions.of(span);
        Region { start_line: start.line, start_column: start.wide, end_line: end.line, end_column: end.wide, snippet: None }
    }

    pub fn path(&self, file: FileId) -> &'a str {
        self.outcome.sources.get(file).map_or("", |source| &*source.path)
    }

    fn physical(&self, file: FileId, region: Option<Region<'a>>) -> Physical<'a> {
        Physical { artifact_location: artifact(self.path(file)), region }
    }

    /// What stands there, as it may be quoted.
    fn snippet(&self, span: Span) -> Option<Words<'a>> {
        let quoted = self.outcome.quoted.get(&span.file)?;
        let text = quoted.text.get(quoted.range(span)).filter(|text| !text.is_empty())?;
        Some(Words::plain(cut(text, MAX)))
    }
}
