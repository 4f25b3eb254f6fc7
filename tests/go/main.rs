//! What Go lowers to, construct by construct.
//!
//! The notation is that of the shared printer: `x` a local, `^x` a variable of a package, `o.f` a field, `#X` a symbol, `$1` a closure.
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
mod random;
mod types;

use oauth_migrate_lint::frontends::{Input, go};
use oauth_migrate_lint::model::code::File;
use oauth_migrate_lint::model::source::FileId;

/// Lowers a file of the package in the folder `p`.
fn lower(text: &str) -> File {
    go::lower(Input { id: FileId(0), path: "p/program.go", text })
}

/// A program that must be understood whole.
fn whole(code: &str) -> File {
    let file = lower(&format!("package p\n{code}\n"));
    assert!(file.gaps.is_empty(), "{code}: {:?}", file.gaps);
    file
}

/// The steps of a function with that body, one per line. It is given `a`, `b` and `f`.
fn body(code: &str) -> String {
    returning("", code)
}

/// The same for a function with results.
fn returning(results: &str, code: &str) -> String {
    let file = whole(&format!("func g(a, b string, f func()) {results} {{\n{code}\n}}"));
    let printed = printer::function(&file, 1);
    printed.lines().skip(1).map(|line| line.strip_prefix("  ").unwrap_or(line)).collect::<Vec<_>>().join("\n").trim_end().to_owned()
}
