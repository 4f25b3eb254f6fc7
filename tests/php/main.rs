//! What PHP lowers to, construct by construct.
//!
//! The notation is that of the shared printer: `x` a local, `^x` a global, `o.f` a field, `T::f` a static, `#X` a symbol, `$1` a closure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout, missing_docs)]

#[path = "../support/printer.rs"]
mod printer;
#[path = "../support/sound.rs"]
mod sound;
#[path = "../support/visit.rs"]
mod visit;

mod broken;
mod calls;
mod classes;
mod control;
mod expressions;
mod html;
mod names;
mod random;
mod strings;
mod variables;

use oauth_migrate_lint::frontends::{Input, php};
use oauth_migrate_lint::model::code::{Expr, ExprKind, File};
use oauth_migrate_lint::model::source::{FileId, Span};

/// Lowers a file.
fn lower(text: &str) -> File {
    php::lower(Input { id: FileId(0), path: "program.php", text })
}

/// Lowers PHP that must be understood whole.
fn whole(code: &str) -> File {
    let file = lower(&format!("<?php {code}"));
    assert!(file.gaps.is_empty(), "{code}: {:?}", file.gaps);
    file
}

/// The steps of the top level, one per line.
fn top(code: &str) -> String {
    printer::top(&whole(code)).trim_end().to_owned()
}

/// The steps of a function around the code, `$a` to `$d` being its parameters.
fn body(code: &str) -> String {
    let file = whole(&format!("function f($a, $b, $c, $d) {{ {code} }}"));
    printer::steps(&file.functions[1].body, 0).trim_end().to_owned()
}

/// A function and its head, by index.
fn function(code: &str, ix: usize) -> String {
    printer::function(&whole(code), ix).trim_end().to_owned()
}

/// The text under a span.
fn under(text: &str, span: Span) -> &str {
    &text[span.start as usize..span.end as usize]
}

/// What is under the spans that `pick` finds in the lowered expressions of a file.
fn spans(text: &str, pick: impl Fn(&Expr) -> Vec<Span>) -> Vec<String> {
    let mut found = Vec::new();
    visit::every_expression(&lower(text), &mut |expr| found.extend(pick(expr)));
    found.into_iter().map(|span| under(text, span).to_owned()).collect()
}

/// The contents of all lowered texts: value, and what is under its span.
fn contents(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    visit::every_expression(&lower(text), &mut |expr| {
        if let ExprKind::Text(value, span) = &expr.kind {
            found.push((value.to_string(), under(text, *span).to_owned()));
        }
    });
    found
}

#[test]
fn a_program_lowers_to_its_steps() {
    assert_eq!(top("$base = 'https://a.example';\nsend($base . '/x');"), "^base = 'https://a.example'\nsend(join(^base, '/x'))");
}

#[test]
fn the_semantics_are_those_of_php() {
    let semantics = lower("").semantics;
    assert!(semantics.maps_by_value && semantics.names_ignore_case && semantics.empty_map_is_false);
    assert!(semantics.zero_text_is_false && semantics.unset_is_null);
}

#[test]
fn the_table_knows_the_language() {
    let language = oauth_migrate_lint::frontends::language("php").unwrap();
    for extension in ["php", "phtml", "inc", "php3", "module", "install", "ctp"] {
        assert!(language.extensions.contains(&extension), "{extension}");
    }
    assert_eq!(language.interpreters, ["php"]);
    assert_eq!(printer::top(&(language.lower)(Input { id: FileId(0), path: "a.php", text: "<?php $a = 1;" })), "^a = 1\n");
}

/// The expression of a step of the top level.
fn expression(file: &File, step: usize) -> &ExprKind {
    use oauth_migrate_lint::model::code::StepKind;
    match &file.functions[0].body[step].kind {
        StepKind::Do(value) => &value.kind,
        other => panic!("{other:?}"),
    }
}
