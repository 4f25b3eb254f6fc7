//! What PHP lowers to, construct by construct.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs)]

#[path = "../support/printer.rs"]
mod printer;

use oauth_migrate_lint::frontends::{Input, php};
use oauth_migrate_lint::model::code::File;
use oauth_migrate_lint::model::source::FileId;

/// Lowers a program.
fn lower(text: &str) -> File {
    php::lower(Input { id: FileId(0), path: "program.php", text })
}

/// Prints how the file in the environment variable `SHOW` is lowered.
#[test]
#[ignore = "a tool, not a test"]
fn show() {
    let path = std::env::var("SHOW").unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    let file = lower(&text);
    println!("{}constants {:?}\ngaps {:?}", printer::print(&file), file.constants, file.gaps);
}

#[test]
fn a_program_lowers_to_its_steps() {
    let file = lower("<?php $base = 'https://a.example';\nsend($base . '/x');");
    assert_eq!(printer::top(&file), "^base = 'https://a.example'\nsend(join(^base, '/x'))\n");
}
