//! Attributes: the marks `linguist-vendored` and `linguist-generated` of `.gitattributes` files.
//!
//! They are looked up for the few files that would be parsed, not for every file of the tree.

use super::skip::SkipReason;
use crate::model::source::folder;
use ignore::gitignore::{Gitignore, GitignoreBuilder};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The marks of the tree's folders, read when first asked for.
#[derive(Debug, Default)]
pub(super) struct Attributes {
    base: PathBuf,
    folders: BTreeMap<String, Vec<Line>>,
}

/// One line that sets or unsets marks.
#[derive(Debug)]
struct Line {
    pattern: Gitignore,
    marks: Vec<(SkipReason, bool)>,
}

impl Attributes {
    pub(super) fn new(base: &Path) -> Self {
        Self { base: base.to_path_buf(), folders: BTreeMap::new() }
    }

    /// Why a file is marked to be left alone, if it is.
    pub(super) fn mark(&mut self, path: &str) -> Option<SkipReason> {
        [SkipReason::Vendored, SkipReason::Generated].into_iter().find(|reason| self.is_set(path, *reason))
    }

    fn is_set(&mut self, path: &str, reason: SkipReason) -> bool {
        let mut at = folder(path);
        loop {
            let real = self.base.join(at);
            let lines = self.folders.entry(at.to_owned()).or_insert_with(|| read(&real));
            let file = self.base.join(path);
            let matching = lines.iter().rev().filter(|l| l.pattern.matched(&file, false).is_ignore());
            if let Some(set) = matching.flat_map(|l| &l.marks).find_map(|(r, set)| (*r == reason).then_some(*set)) {
                return set;
            }
            if at.is_empty() || at == "/" {
                return false;
            }
            at = folder(at);
        }
    }
}

/// The lines of a folder's `.gitattributes` that say something of it.
fn read(folder: &Path) -> Vec<Line> {
    let text = std::fs::read_to_string(folder.join(".gitattributes")).unwrap_or_default();
    text.lines().filter_map(|line| parse(line, folder)).collect()
}

fn parse(line: &str, folder: &Path) -> Option<Line> {
    let line = line.trim();
    if line.starts_with('#') || !line.contains("linguist-") {
        return None;
    }
    let mut words = line.split_whitespace();
    let pattern = words.next()?;
    let marks = words.filter_map(mark).collect();
    let mut builder = GitignoreBuilder::new(folder);
    builder.add_line(None, pattern).ok()?;
    Some(Line { pattern: builder.build().ok()?, marks })
}

/// What one word of a line sets or unsets.
fn mark(word: &str) -> Option<(SkipReason, bool)> {
    let (word, set) = match word.strip_prefix('-').or_else(|| word.strip_prefix('!')) {
        Some(rest) => (rest, false),
        None => (word, true),
    };
    let (name, value) = word.split_once('=').unwrap_or((word, "true"));
    let reason = match name {
        "linguist-vendored" => SkipReason::Vendored,
        "linguist-generated" => SkipReason::Generated,
        _ => return None,
    };
    Some((reason, set && value != "false"))
}
