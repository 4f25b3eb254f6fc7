//! What Rust lowers to, construct by construct.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs)]

mod broken;
mod golden;
mod models;
#[path = "../support/printer.rs"]
mod printer;
mod robust;
#[path = "../support/sound.rs"]
mod sound;
mod spans;
#[path = "../support/visit.rs"]
mod visit;

use oauth_migrate_lint::frontends::{Input, rust};
use oauth_migrate_lint::model::code::File;
use oauth_migrate_lint::model::source::FileId;
use visit::every_expression;

/// Lowers a file.
fn lower(text: &str) -> File {
    lower_at("src/main.rs", text)
}

/// Lowers a file at a path.
fn lower_at(path: &str, text: &str) -> File {
    rust::lower(Input { id: FileId(0), path, text })
}
