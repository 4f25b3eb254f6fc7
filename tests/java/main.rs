//! What Java lowers to, construct by construct.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs)]

mod facts;
#[path = "../support/golden.rs"]
mod golden;
#[path = "../support/printer.rs"]
mod printer;
mod robust;
#[path = "../support/sound.rs"]
mod sound;
#[path = "../support/visit.rs"]
mod visit;

use oauth_migrate_lint::frontends::{Input, java};
use oauth_migrate_lint::model::code::File;
use oauth_migrate_lint::model::source::FileId;
use std::fmt::Write as _;

/// Lowers a program.
fn lower(text: &str) -> File {
    java::lower(Input { id: FileId(0), path: "Program.java", text })
}

fn printed(code: &str) -> String {
    let file = lower(code);
    let mut out = printer::print(&file);
    for (name, value) in &file.constants {
        let _ = writeln!(out, "constant {name} = {}", printer::expr(value));
    }
    for gap in &file.gaps {
        let _ = writeln!(out, "gap {}", gap.why);
    }
    out
}

#[test]
fn golden_every_construct_lowers_as_written_down() {
    golden::check("tests/java/lowering", 35, printed);
}
