//! Overlay: a tree that is told by what differs from the one on disk, as it was before a change or would be after one.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What is read in place of what stands on disk. Paths are absolute. Nothing by default.
#[derive(Debug, Clone, Default)]
pub struct Overlay(Arc<Changes>);

/// What differs.
#[derive(Debug, Default)]
pub(super) struct Changes {
    /// The bytes of files; nothing for those that are taken as absent.
    pub(super) files: BTreeMap<PathBuf, Option<Vec<u8>>>,
    /// What files are called in the overlay, and on disk.
    pub(super) renamed: BTreeMap<PathBuf, PathBuf>,
}

/// A file in the light of the overlay.
#[derive(Debug)]
pub(super) enum State<'a> {
    /// As on disk.
    Unchanged,
    /// Not there.
    Absent,
    /// It holds these bytes.
    Holds(&'a [u8]),
}

impl Overlay {
    pub(super) fn new(changes: Changes) -> Self {
        Self(Arc::new(changes))
    }

    /// Files that hold other bytes than on disk.
    pub fn of(files: impl IntoIterator<Item = (PathBuf, Vec<u8>)>) -> Self {
        let files = files.into_iter().map(|(path, bytes)| (path, Some(bytes))).collect();
        Self::new(Changes { files, renamed: BTreeMap::new() })
    }

    /// What a file is.
    pub(super) fn state(&self, path: &Path) -> State<'_> {
        match self.0.files.get(path) {
            None => State::Unchanged,
            Some(None) => State::Absent,
            Some(Some(bytes)) => State::Holds(bytes),
        }
    }

    /// Whether a file is taken as absent.
    pub(super) fn is_absent(&self, path: &Path) -> bool {
        matches!(self.state(path), State::Absent)
    }

    /// The files that are not on disk.
    pub(super) fn added(&self) -> impl Iterator<Item = &Path> {
        let held = self.0.files.iter().filter(|(_, bytes)| bytes.is_some()).map(|(path, _)| path.as_path());
        held.filter(|path| path.symlink_metadata().is_err())
    }

    /// What files are called in the overlay, and on disk.
    pub fn renamed(&self) -> impl Iterator<Item = (&Path, &Path)> {
        self.0.renamed.iter().map(|(here, disk)| (here.as_path(), disk.as_path()))
    }
}
