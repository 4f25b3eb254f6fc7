//! Tasks: what objects of the project's classes do when a library runs them.

use serde::Deserialize;
use std::collections::BTreeMap;

/// Classes of a library that have others below them run: by the library's own methods that these inherit, or by whatever is handed an object.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Task {
    /// The classes, by their qualified names.
    pub types: Vec<String>,
    /// The inherited methods that run it, and how many of their arguments are not for it. None: whatever is handed the object runs it.
    #[serde(default)]
    pub by: BTreeMap<String, usize>,
    /// The method that does what it is for; what that gives is what running it gives.
    pub runs: String,
    /// The method that is then called with this.
    #[serde(default)]
    pub then: Option<String>,
}
