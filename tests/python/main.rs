//! What Python lowers to, construct by construct.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs)]

mod golden;
#[path = "../support/golden.rs"]
mod golden_cases;
#[path = "../support/printer.rs"]
mod printer;
mod robust;
#[path = "../support/sound.rs"]
mod sound;
mod spans;
mod types;
#[path = "../support/visit.rs"]
mod visit;

use oauth_migrate_lint::frontends::{Input, python};
use oauth_migrate_lint::model::code::File;
use oauth_migrate_lint::model::source::FileId;

/// Lowers a program.
fn lower(text: &str) -> File {
    python::lower(Input { id: FileId(0), path: "program.py", text })
}

#[test]
fn a_program_lowers_to_its_steps() {
    let file = lower("base = 'https://a.example'\nfetch(base + '/x')\n");
    assert_eq!(printer::top(&file), "@base = 'https://a.example'\nfetch(join(Add('', @base), '/x'))\n");
}
