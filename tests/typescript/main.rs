//! What TypeScript lowers to: what it has beyond JavaScript construct by construct, and JavaScript as JavaScript's own frontend does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs)]

mod golden;
#[path = "../support/golden.rs"]
mod golden_cases;
mod parity;
#[path = "../support/printer.rs"]
mod printer;
mod robust;
#[path = "../support/sound.rs"]
mod sound;
mod spans;
#[path = "../support/visit.rs"]
mod visit;

use oauth_migrate_lint::frontends::{Input, typescript};
use oauth_migrate_lint::model::code::File;
use oauth_migrate_lint::model::source::FileId;

/// Lowers a program.
fn lower(text: &str) -> File {
    lower_at("program.ts", text)
}

/// Lowers a program with that file name.
fn lower_at(path: &str, text: &str) -> File {
    typescript::lower(Input { id: FileId(0), path, text })
}
