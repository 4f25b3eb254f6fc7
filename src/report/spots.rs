//! Where findings are, for formats that point at one line.

use crate::model::outcome::Outcome;
use crate::model::position::{Position, Positions};
use crate::model::source::{FileId, Sources, Span};

/// Where things are in the files of an outcome.
pub struct Spots<'a> {
    sources: &'a Sources,
    positions: Positions<'a>,
}

impl<'a> Spots<'a> {
    /// Of this outcome.
    pub fn new(outcome: &'a Outcome) -> Self {
        Self { sources: &outcome.sources, positions: Positions::new(&outcome.sources) }
    }

    /// The path of a file.
    pub fn path(&self, file: FileId) -> &'a str {
        self.sources.get(file).map_or("", |source| &*source.path)
    }

    /// Where the part of a span that people look at starts and ends: on one line.
    pub fn shown(&mut self, span: Span) -> (Position, Position) {
        self.positions.of(first_line(self.sources, span))
    }

    /// Where all of a span starts and ends.
    pub fn whole(&mut self, span: Span) -> (Position, Position) {
        self.positions.of(span)
    }
}

/// The part of a span that stands on its first line with anything on it.
pub fn first_line(sources: &Sources, span: Span) -> Span {
    let text = sources.slice(span);
    let from = text.len() - text.trim_start().len();
    let line = text.get(from..).and_then(|rest| rest.lines().next()).unwrap_or_default().trim_end();
    if line.is_empty() { span.slice(0, 0) } else { span.slice(from, from + line.len()) }
}
