//! Rule files: from the binary and from folders, as one kind of thing.

use super::PackError;
use crate::model::source;
use include_dir::{Dir, include_dir};
use std::path::Path;

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/rules");

/// One TOML file.
pub(super) struct RuleFile {
    /// Its path within its tree, with `/`.
    path: String,
    /// Its path as the user can find it.
    pub shown: String,
    /// Its text.
    pub text: String,
}

impl RuleFile {
    /// The last part of the path.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// All but the last part of the path.
    pub fn folder(&self) -> &str {
        source::folder(&self.path)
    }

    /// The last part of the folder.
    pub fn folder_name(&self) -> &str {
        self.folder().rsplit('/').next().unwrap_or_default()
    }

    /// Line and column of a byte, from 1, in characters.
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let before = self.text.get(..offset.min(self.text.len())).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        (before.matches('\n').count() + 1, before.get(line_start..).unwrap_or_default().chars().count() + 1)
    }

    /// Where a key is set, for what is wrong beyond syntax.
    pub fn position_of(&self, key: &str) -> Option<(usize, usize)> {
        let mut offset = 0;
        for line in self.text.split_inclusive('\n') {
            let trimmed = line.trim_start();
            let rest = trimmed.strip_prefix(key).map(str::trim_start);
            if rest.is_some_and(|rest| rest.starts_with(['=', '.'])) || trimmed.trim_end().trim_matches(['[', ']']) == key {
                return Some(self.position(offset + line.len() - trimmed.len()));
            }
            offset += line.len();
        }
        None
    }
}

/// The rules in the binary, by path.
pub(super) fn embedded() -> Vec<RuleFile> {
    let mut files = Vec::new();
    let mut folders = vec![&EMBEDDED];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        for file in folder.files() {
            let path = slashed(file.path());
            if let (true, Some(text)) = (path.ends_with(".toml"), file.contents_utf8()) {
                files.push(RuleFile { shown: format!("rules/{path}"), path, text: text.to_owned() });
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The rules of a folder, by path.
pub(super) fn folder(root: &Path) -> Result<Vec<RuleFile>, Vec<PackError>> {
    let error = |path: &Path, message: String, hint: &str| PackError {
        file: path.display().to_string(),
        position: None,
        message,
        hint: (!hint.is_empty()).then(|| hint.to_owned()),
    };
    if !root.is_dir() {
        return Err(vec![error(root, "no such folder".to_owned(), "--rules takes a folder with packs or a folder named clients")]);
    }
    let (mut files, mut errors) = (Vec::new(), Vec::new());
    for entry in walkdir::WalkDir::new(root).sort_by_file_name() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(why) => {
                errors.push(error(why.path().unwrap_or(root), why.to_string(), ""));
                continue;
            }
        };
        if !entry.file_type().is_file() || entry.path().extension().is_none_or(|e| e != "toml") {
            continue;
        }
        match std::fs::read_to_string(entry.path()) {
            Ok(text) => {
                let path = slashed(entry.path().strip_prefix(root).unwrap_or(entry.path()));
                files.push(RuleFile { path, shown: entry.path().display().to_string(), text });
            }
            Err(why) => errors.push(error(entry.path(), why.to_string(), "rule files are UTF-8 text")),
        }
    }
    if files.is_empty() && errors.is_empty() {
        errors.push(error(
            root,
            "no rule file here".to_owned(),
            "a pack is a folder with a pack.toml, client models stand in a folder named clients",
        ));
    }
    if errors.is_empty() { Ok(files) } else { Err(errors) }
}

fn slashed(path: &Path) -> String {
    path.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
