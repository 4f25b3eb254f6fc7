//! Discover on trees in a temporary folder.

#![allow(clippy::unwrap_used)]

mod reading;
mod walking;
mod waves;

use super::*;
use crate::model::source::FileRole;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// A file with a strong needle.
const STRONG: &str = "<?php\n$url = 'https://api.shop.example/login';\n";
/// A file with a weak one.
const WEAK: &str = "<?php\n$path = '/oauth/token';\n";

fn tree(files: &[(&str, &str)]) -> TempDir {
    let dir = TempDir::new().unwrap();
    files.iter().for_each(|(path, text)| put(&dir, path, text.as_bytes()));
    dir
}

fn put(dir: &TempDir, path: &str, bytes: &[u8]) {
    let path = dir.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn settings(dir: &Path) -> Discovery {
    let known = |name, extensions, names, role| Known { name, extensions, names, interpreters: &[], inside: None, role };
    let languages = Languages::new([
        known("php", &["php"], &[], FileRole::Code),
        known("javascript", &["js"], &[], FileRole::Code),
        known("json", &["json"], &[], FileRole::Configuration),
        known("yaml", &["yml", "yaml"], &[], FileRole::Configuration),
        known("env", &[], &[".env*"], FileRole::Configuration),
        known("text", &[], &[], FileRole::Text),
    ]);
    Discovery { base: dir.to_path_buf(), paths: vec![dir.to_path_buf()], languages, ..Discovery::default() }
}

fn needles() -> Needles {
    Needles { strong: vec!["api.shop.example".into()], weak: vec!["/oauth/token".into()] }
}

fn run(settings: &Discovery) -> Discovered {
    discover(settings, &needles()).unwrap()
}

fn paths(found: &Discovered) -> Vec<&str> {
    found.sources.files.iter().map(|s| &*s.path).collect()
}

fn skips(found: &Discovered) -> Vec<(&str, &str)> {
    found.skipped.iter().map(|s| (&*s.path, s.reason)).collect()
}
