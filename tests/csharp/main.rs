//! What C# lowers to, construct by construct.
//!
//! The notation is that of the shared printer: `x` a local, `o.f` a field, `T::f` a static, `?X` a name that the file does not explain, `$1` a
//! closure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs)]

#[path = "../support/printer.rs"]
mod printer;
#[path = "../support/sound.rs"]
mod sound;
#[path = "../support/visit.rs"]
mod visit;

mod broken;
mod classes;
mod control;
mod expressions;
mod names;
mod strings;

use oauth_migrate_lint::frontends::{Input, csharp};
use oauth_migrate_lint::model::code::File;
use oauth_migrate_lint::model::source::{FileId, Span};

/// Lowers a file.
fn lower(text: &str) -> File {
    csharp::lower(Input { id: FileId(0), path: "Program.cs", text })
}

/// Lowers C# that must be understood whole.
fn whole(code: &str) -> File {
    let file = lower(code);
    assert!(file.gaps.is_empty(), "{code}: {:?}", file.gaps);
    file
}

/// The steps of a method around the code, `a` to `d` being its parameters.
fn body(code: &str) -> String {
    let file = whole(&format!("class T {{ object m(object a, object b, object c, object d) {{ {code} }} }}"));
    let method = file.functions.iter().find(|f| &*f.name == "m").expect("the method");
    printer::steps(&method.body, 0).trim_end().to_owned()
}

/// What an expression lowers to in such a method.
fn value(code: &str) -> String {
    body(&format!("return {code};")).trim_start_matches("return ").to_owned()
}

/// The text under a span.
fn under(text: &str, span: Span) -> &str {
    &text[span.start as usize..span.end as usize]
}
