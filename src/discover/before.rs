//! Before: a tree as it was before a change, told by what differs from the tree on disk.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What stood elsewhere or otherwise before a change. Paths are absolute. Nothing by default: the tree on disk.
#[derive(Debug, Clone, Default)]
pub struct Before(Arc<Changes>);

/// What differs.
#[derive(Debug, Default)]
pub(super) struct Changes {
    /// The bytes of files that are changed or gone; nothing for those that were not there.
    pub(super) files: BTreeMap<PathBuf, Option<Vec<u8>>>,
    /// Where renamed files were, and where they are.
    pub(super) renamed: BTreeMap<PathBuf, PathBuf>,
}

/// A file before the change.
#[derive(Debug)]
pub(super) enum State<'a> {
    /// As it is now.
    Unchanged,
    /// It was not there.
    Absent,
    /// It held these bytes.
    Was(&'a [u8]),
}

impl Before {
    pub(super) fn new(changes: Changes) -> Self {
        Self(Arc::new(changes))
    }

    /// What a file was.
    pub(super) fn state(&self, path: &Path) -> State<'_> {
        match self.0.files.get(path) {
            None => State::Unchanged,
            Some(None) => State::Absent,
            Some(Some(bytes)) => State::Was(bytes),
        }
    }

    /// Whether a file was not there.
    pub(super) fn is_absent(&self, path: &Path) -> bool {
        matches!(self.state(path), State::Absent)
    }

    /// The files that are not there any more.
    pub(super) fn removed(&self) -> impl Iterator<Item = &Path> {
        let was = self.0.files.iter().filter(|(_, bytes)| bytes.is_some()).map(|(path, _)| path.as_path());
        was.filter(|path| path.symlink_metadata().is_err())
    }

    /// Where renamed files were, and where they are.
    pub fn renamed(&self) -> impl Iterator<Item = (&Path, &Path)> {
        self.0.renamed.iter().map(|(old, new)| (old.as_path(), new.as_path()))
    }
}
