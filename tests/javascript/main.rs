//! What JavaScript lowers to, construct by construct.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs)]

mod golden;
#[path = "../support/golden.rs"]
mod golden_cases;
mod pages;
#[path = "../support/printer.rs"]
mod printer;
mod robust;
#[path = "../support/sound.rs"]
mod sound;
mod spans;
#[path = "../support/visit.rs"]
mod visit;

use oauth_migrate_lint::frontends::{Input, html, javascript};
use oauth_migrate_lint::model::code::File;
use oauth_migrate_lint::model::source::FileId;
use visit::every_expression;

/// Lowers a program.
fn lower(text: &str) -> File {
    javascript::lower(Input { id: FileId(0), path: "program.js", text })
}

/// Lowers a page.
fn lower_page(text: &str) -> File {
    html::lower(Input { id: FileId(0), path: "page.html", text })
}

#[test]
fn a_program_lowers_to_its_steps() {
    let file = lower("const base = 'https://a.example';\nfetch(base + '/x');");
    assert_eq!(printer::top(&file), "@base = 'https://a.example'\nfetch(join(@base, '/x'))\n");
}
