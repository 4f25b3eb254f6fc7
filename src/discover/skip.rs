//! Skips: why a file is left out, in words that a summary can count by.

use crate::model::outcome::Skip;
use std::io;

/// Why a file was not read, or not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SkipReason {
    /// Over the size limit.
    TooLarge,
    /// Not text.
    Binary,
    /// Most of it stands in very long lines.
    Minified,
    /// Marked as generated.
    Generated,
    /// Other people's code: a folder by its name, or marked so.
    Vendored,
    /// The system did not let us.
    Unreadable(io::ErrorKind),
    /// A pipe, socket or device.
    NotAFile,
    /// Was there, and then was not.
    Vanished,
    /// The unit had used up what may be parsed of it.
    OverBudget,
}

impl SkipReason {
    /// The words users see.
    pub fn words(self) -> &'static str {
        match self {
            Self::TooLarge => "too large",
            Self::Binary => "binary",
            Self::Minified => "minified",
            Self::Generated => "generated",
            Self::Vendored => "vendored",
            Self::Unreadable(_) => "unreadable",
            Self::NotAFile => "not a regular file",
            Self::Vanished => "vanished",
            Self::OverBudget => "over budget",
        }
    }

    /// Why a file could not be read.
    pub(super) fn of(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Vanished,
            kind => Self::Unreadable(kind),
        }
    }

    /// The skip of a file; a folder's path ends with `/`.
    pub(super) fn skip(self, path: &str) -> Skip {
        let detail = match self {
            Self::Unreadable(kind) => kind.to_string(),
            _ => String::new(),
        };
        Skip { path: path.into(), reason: self.words(), detail }
    }
}
