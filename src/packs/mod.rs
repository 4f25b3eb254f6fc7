//! Packs: load and validate `rules/` (packs, their rules, client models, dialects).
//!
//! The rules that are embedded in the binary and the folders that users name go through the same code. This stage knows what a
//! rule file may say; what it means is the business of the matching stage.

mod files;
mod hint;
mod validate;

use crate::model::client::{ClientFile, Clients};
use crate::model::dialect::{Dialect, Dialects};
use crate::model::pack::Pack;
use crate::model::rule::Rule;
use files::RuleFile;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

/// All that was loaded.
#[derive(Debug, Clone, Default)]
pub struct Loaded {
    /// The packs, by name, each with its rules by id.
    pub packs: Vec<Pack>,
    /// The client models; those of the user's folders come first, so that they win.
    pub clients: Clients,
    /// How languages write what rewrites need; the user's come first, too.
    pub dialects: Dialects,
}

/// Something wrong in a rule file, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PackError {
    /// The file, as the user can find it.
    pub file: String,
    /// Where in the file: line and column from 1; none for the file as a whole.
    pub position: Option<(usize, usize)>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub hint: Option<String>,
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some((line, column)) = self.position {
            write!(f, ":{line}:{column}")?;
        }
        write!(f, ": {}", self.message)?;
        self.hint.as_ref().map_or(Ok(()), |hint| write!(f, " ({hint})"))
    }
}

impl std::error::Error for PackError {}

/// Loads the embedded rules and those of the user's folders.
///
/// # Errors
/// Everything that is wrong in any file, so that one run shows it all.
pub fn load(folders: &[impl AsRef<Path>]) -> Result<Loaded, Vec<PackError>> {
    let mut errors = Vec::new();
    let mut loaded = Loaded::default();
    assemble(&files::embedded(), &mut loaded, &mut errors);
    for folder in folders {
        match files::folder(folder.as_ref()) {
            Ok(files) => assemble(&files, &mut loaded, &mut errors),
            Err(found) => errors.extend(found),
        }
    }
    errors.extend(validate::across(&loaded));
    if errors.is_empty() {
        return Ok(loaded);
    }
    errors.sort();
    errors.dedup();
    Err(errors)
}

/// Adds one tree of rule files to what is loaded: a pack replaces one of the same name, client models come before earlier ones.
fn assemble(files: &[RuleFile], loaded: &mut Loaded, errors: &mut Vec<PackError>) {
    let mut packs: BTreeMap<&str, Pack> = BTreeMap::new();
    for file in files.iter().filter(|f| f.name() == "pack.toml") {
        if let Some(pack) = parse::<Pack>(file, errors) {
            errors.extend(validate::pack(file, &pack));
            packs.insert(file.folder(), pack);
        }
    }
    let (mut clients, mut dialects) = (Vec::new(), Vec::new());
    for file in files.iter().filter(|f| f.name() != "pack.toml") {
        if file.folder_name() == "clients" {
            clients.extend(parse::<ClientFile>(file, errors));
        } else if file.folder_name() == "dialects" {
            dialects.extend(parse::<Dialect>(file, errors));
        } else if let Some(pack) = packs.get_mut(file.folder()) {
            if let Some(rule) = parse::<Rule>(file, errors) {
                errors.extend(validate::rule(file, &rule, pack));
                pack.rules.push(rule);
            }
        } else if !files.iter().any(|f| f.name() == "pack.toml" && f.folder() == file.folder()) {
            errors.push(PackError {
                file: file.shown.clone(),
                position: None,
                message: "this file belongs to no pack".to_owned(),
                hint: Some(
                    "rules stand beside a pack.toml, client models in a folder named clients, dialects in one named dialects".to_owned(),
                ),
            });
        }
    }
    for (folder, mut pack) in packs {
        pack.rules.sort_by(|a, b| a.id.cmp(&b.id));
        let file = files.iter().find(|f| f.name() == "pack.toml" && f.folder() == folder);
        errors.extend(file.into_iter().flat_map(|file| validate::checklist(file, &pack)));
        loaded.packs.retain(|old| old.name != pack.name);
        loaded.packs.push(pack);
    }
    loaded.packs.sort_by(|a, b| a.name.cmp(&b.name));
    clients.append(&mut loaded.clients.files);
    loaded.clients.files = clients;
    dialects.append(&mut loaded.dialects.list);
    loaded.dialects.list = dialects;
}

/// Reads one file, or notes what is wrong with it and where.
fn parse<T: DeserializeOwned>(file: &RuleFile, errors: &mut Vec<PackError>) -> Option<T> {
    match toml::from_str(&file.text) {
        Ok(value) => Some(value),
        Err(error) => {
            errors.push(PackError {
                file: file.shown.clone(),
                position: error.span().map(|span| file.position(span.start)),
                message: error.message().lines().next().unwrap_or_default().to_owned(),
                hint: hint::for_unknown(error.message()),
            });
            None
        }
    }
}

#[cfg(test)]
mod tests;
