//! Lines and columns, as people count them.

use super::source::{Sources, Span};
use line_index::{LineIndex, TextSize, WideEncoding};
use std::collections::BTreeMap;

/// A place in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Position {
    /// From 1.
    pub line: u32,
    /// From 1, in Unicode code points.
    pub column: u32,
    /// From 1, in UTF-16 code units.
    pub wide: u32,
    /// From 1, in bytes of UTF-8.
    pub byte: u32,
    /// From 0, in bytes of the file, byte order mark included.
    pub offset: u32,
}

/// The lines of the files that someone asked about.
#[derive(Debug)]
pub struct Positions<'a> {
    sources: &'a Sources,
    indexes: BTreeMap<u32, LineIndex>,
}

impl<'a> Positions<'a> {
    /// Of these files.
    pub fn new(sources: &'a Sources) -> Self {
        Self { sources, indexes: BTreeMap::new() }
    }

    /// Where a span starts and ends (exclusive).
    pub fn of(&mut self, span: Span) -> (Position, Position) {
        (self.at(span, span.start), self.at(span, span.end))
    }

    fn at(&mut self, span: Span, offset: u32) -> Position {
        let Some(source) = self.sources.get(span.file) else { return Position { line: 1, column: 1, wide: 1, byte: 1, offset } };
        let index = self.indexes.entry(span.file.0).or_insert_with(|| LineIndex::new(&source.text));
        let mut inside = (offset as usize).min(source.text.len());
        while !source.text.is_char_boundary(inside) {
            inside -= 1;
        }
        let narrow = index.line_col(TextSize::from(u32::try_from(inside).unwrap_or(u32::MAX)));
        let column = |encoding| index.to_wide(encoding, narrow).map_or(narrow.col, |wide| wide.col) + 1;
        let (points, units) = (column(WideEncoding::Utf32), column(WideEncoding::Utf16));
        Position { line: narrow.line + 1, column: points, wide: units, byte: narrow.col + 1, offset: offset + source.bom }
    }
}

#[cfg(test)]
mod tests {
    use super::super::source::{FileId, Source, UnitId};
    use super::*;

    #[test]
    fn columns_are_code_points_or_units_and_offsets_are_bytes_of_the_file() {
        let source = Source { path: "a.js".into(), text: "x\r\né𝒳=1\n".into(), bom: 3, unit: UnitId(0), language: "text" };
        let sources = Sources { files: vec![source] };
        let mut positions = Positions::new(&sources);
        let (start, end) = positions.of(Span::new(FileId(0), 9, 11));
        assert_eq!(start, Position { line: 2, column: 3, wide: 4, byte: 7, offset: 12 });
        assert_eq!(end, Position { line: 2, column: 5, wide: 6, byte: 9, offset: 14 });
        let (_, end) = positions.of(Span::new(FileId(0), 0, 900));
        assert_eq!(end.line, 3);
        let (inside, _) = positions.of(Span::new(FileId(0), 6, 7));
        assert_eq!((inside.line, inside.column), (2, 2));
    }
}
