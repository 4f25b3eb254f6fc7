//! Files, spans and positions.
//!
//! A span is a half-open range of *bytes of the decoded text* of one file. Everything that is later shown to a
//! user (lines, columns, UTF-16 columns, offsets with the byte order mark) is computed from it at the very end.

use std::sync::Arc;

/// An immutable, cheaply cloned name or text.
pub type Name = Arc<str>;

/// The folder of a path, `""` for the root.
pub fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The index of a file in [`Sources`]: files are numbered in the order of their sorted paths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FileId(pub u32);

/// The index of a unit (a folder with a package manifest, or the scanned root).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct UnitId(pub u32);

/// A half-open byte range of the decoded text of one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// A span of `file` from `start` to `end`, in bytes.
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Self { file, start: clamp(start), end: clamp(end.max(start)) }
    }

    /// Whether `other` lies inside this span (same file, not necessarily strictly).
    pub fn contains(&self, other: &Span) -> bool {
        self.file == other.file && self.start <= other.start && other.end <= self.end
    }

    /// The length in bytes.
    pub fn len(&self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the span covers no byte.
    pub fn is_empty(&self) -> bool {
        self.end == self.start
    }

    /// The part of this span from byte `from` to byte `to`, both counted from its start.
    pub fn slice(&self, from: usize, to: usize) -> Span {
        let start = self.start as usize;
        Span::new(self.file, (start + from).min(self.end as usize), (start + to).min(self.end as usize))
    }

    /// The smallest span that covers both; `self` when they lie in different files.
    pub fn to(&self, other: Span) -> Span {
        if self.file != other.file {
            return *self;
        }
        Span { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
    }
}

/// One decoded text file.
#[derive(Debug, Clone)]
pub struct Source {
    /// The path relative to the scanned root, with `/` separators; never starts with `./`.
    pub path: Name,
    /// The decoded text, without a byte order mark.
    pub text: Arc<str>,
    /// Bytes of the byte order mark that preceded the text (0 or 3; 0 for UTF-16, whose offsets are those of the decoded text).
    pub bom: u32,
    /// The unit the file belongs to.
    pub unit: UnitId,
    /// The name of the language, as in the frontend table (`"php"`, `"json"`, `"text"` …).
    pub language: &'static str,
}

impl Source {
    /// The text of `span`, or `""` when it is not inside the file on character boundaries.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or("")
    }
}

/// What a file of a language is to the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileRole {
    /// Runs.
    Code,
    /// Is read by code: each scalar is a setting.
    Configuration,
    /// Is read by people.
    Prose,
    /// Anything else: only the text lane looks at it.
    Text,
}

/// Every file that was read, sorted by path.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// Indexed by [`FileId`].
    pub files: Vec<Source>,
}

impl Sources {
    /// The file with that index, if there is one.
    pub fn get(&self, id: FileId) -> Option<&Source> {
        self.files.get(id.0 as usize)
    }

    /// The text of a span in whichever file it lies.
    pub fn slice(&self, span: Span) -> &str {
        self.get(span.file).map_or("", |s| s.slice(span))
    }
}
