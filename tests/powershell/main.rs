//! What PowerShell lowers to, construct by construct.
//!
//! The notation is that of the shared printer: `x` a local, `^x` a variable of the script, `o.f` a field, `T::f` a static, `#X` a symbol,
//! `$1` a closure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../support/any.rs"]
mod any;
#[path = "../support/printer.rs"]
mod printer;
#[path = "../support/sound.rs"]
mod sound;
#[path = "../support/visit.rs"]
mod visit;

mod lowering;
mod spans;

use oauth_migrate_lint::frontends::{Input, powershell};
use oauth_migrate_lint::model::code::File;
use oauth_migrate_lint::model::source::FileId;

/// Lowers a file.
fn lower(text: &str) -> File {
    powershell::lower(Input { id: FileId(0), path: "program.ps1", text })
}

/// The steps of the top level of a program that must be understood whole, one per line.
fn top(code: &str) -> String {
    printer::whole_top(code, &lower(code))
}

/// Types and functions of a program that must be understood whole.
fn all(code: &str) -> String {
    printer::whole(code, &lower(code))
}

mod random {
    crate::any::tests!(crate::lower, "program.ps1");
}
