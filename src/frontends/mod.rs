//! Frontends: parse one file and lower it to language-neutral [`code`](crate::model::code).
//!
//! One file per language. A frontend never fails: what it cannot read becomes a [`Gap`](crate::model::code::Gap). It names neither
//! rules nor HTTP libraries. Adding a language is one frontend and one line in [`LANGUAGES`].

mod base;
mod cases;
mod comment;
mod copies;
pub mod csharp;
mod embedded;
pub mod env;
pub mod go;
pub mod har;
pub mod hocon;
pub mod html;
pub mod http;
pub mod java;
pub mod javascript;
pub mod json;
mod json_value;
mod jvm;
pub mod kotlin;
mod languages;
mod operators;
pub mod php;
mod placeholders;
pub mod postman;
pub mod powershell;
mod printed;
pub mod prose;
pub mod python;
pub mod ruby;
pub mod rust;
mod scalars;
mod scripts;
pub mod shell;
mod sums;
pub mod synapse;
#[cfg(test)]
mod tests;
pub mod text;
pub mod tree;
pub mod typescript;
pub mod xml;
pub mod yaml;

pub use comment::{Comment, comment};
pub use languages::LANGUAGES;

use crate::model::code::File;
use crate::model::source::FileId;
pub use crate::model::source::FileRole as Role;

/// What a frontend is given.
#[derive(Debug, Clone, Copy)]
pub struct Input<'a> {
    /// The file's number, for spans.
    pub id: FileId,
    /// Its relative path.
    pub path: &'a str,
    /// Its decoded text, without a byte order mark.
    pub text: &'a str,
}

/// A line of the language table.
#[derive(Debug, Clone, Copy)]
pub struct Language {
    /// Its name in settings, models and reports.
    pub name: &'static str,
    /// Its name for people.
    pub title: &'static str,
    /// File name extensions, lower case, without the dot.
    pub extensions: &'static [&'static str],
    /// Whole file names, lower case; `prefix*` matches a beginning.
    pub names: &'static [&'static str],
    /// Interpreters in a shebang line.
    pub interpreters: &'static [&'static str],
    /// The language that its files seem to be in by their names, and a text that only those of this one hold.
    pub inside: Option<(&'static str, &'static str)>,
    /// What its files are.
    pub role: Role,
    /// Begins a line comment, for suppressions; `""` if there is none.
    pub line_comment: &'static str,
    /// Lowers one file.
    pub lower: fn(Input<'_>) -> File,
}

/// The language with that name.
pub fn language(name: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|l| l.name == name)
}
