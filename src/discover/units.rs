//! Units: which package a file belongs to.
//!
//! A unit is the nearest folder that holds a package manifest, else the scanned root. What one request of a unit says about
//! another (a refresh, a redirect) is judged inside it; constants and classes are looked up inside it.

use crate::model::source::folder;
use std::collections::{BTreeSet, HashMap};
use std::path::Path;

/// The files that make their folder a package, whole names.
const MANIFESTS: &[&str] = &[
    "composer.json",
    "package.json",
    "bower.json",
    "deno.json",
    "deno.jsonc",
    "pyproject.toml",
    "setup.py",
    "setup.cfg",
    "requirements.txt",
    "Pipfile",
    "Cargo.toml",
    "pom.xml",
    "build.gradle",
    "build.gradle.kts",
    "build.sbt",
    "build.xml",
    "project.clj",
    "packages.config",
    "project.json",
    "Gemfile",
    "gems.rb",
    "go.mod",
    "mix.exs",
    "rebar.config",
    "pubspec.yaml",
    "Package.swift",
    "Podfile",
    "Cartfile",
    "cpanfile",
    "Makefile.PL",
    "dub.json",
    "stack.yaml",
];

/// The same by their ending.
const MANIFEST_ENDINGS: &[&str] = &[".csproj", ".vbproj", ".fsproj", ".nuspec", ".gemspec", ".podspec", ".cabal", ".rockspec"];

/// Whether a file name is that of a package manifest.
pub(super) fn is_manifest(name: &str) -> bool {
    MANIFESTS.contains(&name) || MANIFEST_ENDINGS.iter().any(|e| name.len() > e.len() && name.ends_with(e))
}

/// Whether a folder holds a package manifest.
pub(super) fn holds_manifest(folder: &Path) -> bool {
    let Ok(entries) = folder.read_dir() else { return false };
    entries.flatten().any(|e| e.file_name().to_str().is_some_and(is_manifest))
}

/// Folders that hold a manifest, and for each folder asked for, the nearest of them.
#[derive(Debug, Default)]
pub(super) struct Folders {
    /// The folders with a manifest; the root always counts as one.
    roots: BTreeSet<String>,
    memo: HashMap<String, String>,
}

impl Folders {
    pub(super) fn new(roots: BTreeSet<String>) -> Self {
        Self { roots, memo: HashMap::new() }
    }

    /// The root of the unit that a file belongs to.
    pub(super) fn root_of(&mut self, path: &str) -> &str {
        let folder = folder(path);
        if !self.memo.contains_key(folder) {
            let mut at = folder;
            while !at.is_empty() && !self.roots.contains(at) {
                at = self::folder(at);
            }
            self.memo.insert(folder.to_owned(), at.to_owned());
        }
        self.memo.get(folder).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_manifest_wins() {
        let mut folders = Folders::new(["a", "a/b/c"].map(String::from).into());
        let roots: Vec<String> =
            ["x.php", "a/x.php", "a/b/x.php", "a/b/c/d/x.php", "ab/x.php"].iter().map(|p| folders.root_of(p).to_owned()).collect();
        assert_eq!(roots, ["", "a", "a", "a/b/c", ""]);
    }

    #[test]
    fn manifests_are_known_by_name_or_ending() {
        assert!(is_manifest("composer.json") && is_manifest("Shop.csproj"));
        assert!(!is_manifest(".csproj") && !is_manifest("my-package.json"));
    }
}
