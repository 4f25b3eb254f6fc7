//! The text under spans: what a fix would replace and a report would underline.

use crate::{every_expression, lower};
use oauth_migrate_lint::model::code::{Expr, ExprKind, File};
use oauth_migrate_lint::model::source::Span;

fn under(text: &str, span: Span) -> &str {
    &text[span.start as usize..span.end as usize]
}

/// What `pick` finds in every expression, in order of evaluation.
fn found<T>(file: &File, mut pick: impl FnMut(&Expr) -> Option<T>) -> Vec<T> {
    let mut all = Vec::new();
    every_expression(file, &mut |expr| all.extend(pick(expr)));
    all
}

fn texts(code: &str) -> Vec<(String, String)> {
    let file = lower(code);
    found(&file, |expr| match &expr.kind {
        ExprKind::Text(value, span) => Some((value.to_string(), under(code, *span).to_owned())),
        _ => None,
    })
}

#[test]
fn texts_have_the_span_of_their_content() {
    let code = "fn f() { g(\"a\", r#\"b\"c\"#, \"d\\n\", b\"e\", 'f'); }";
    let expected = [("a", "a"), ("b\"c", "b\"c"), ("d\n", "d\\n"), ("e", "e"), ("f", "f")];
    assert_eq!(texts(code), expected.map(|(value, at)| (value.to_owned(), at.to_owned())));
}

#[test]
fn spans_count_bytes_whatever_stands_before() {
    let body = "// Größe 😀\nfn f() { g(\"ä€\", /* 日本 */ \"b\"); }";
    let expected = [("ä€".to_owned(), "ä€".to_owned()), ("b".to_owned(), "b".to_owned())];
    for before in ["", "\u{feff}", "#!/usr/bin/env rust-script äö\n", "\u{feff}#!/bin/x\r\n", "#![allow(unused)]\r\n"] {
        for line_end in ["\n", "\r\n"] {
            let code = format!("{before}{}", body.replace('\n', line_end));
            assert_eq!(texts(&code), expected, "{code:?}");
        }
    }
}

#[test]
fn calls_know_their_name_and_their_whole_chain() {
    let code = "fn f() { client.post(u)\n  .form(&p)\n  .send().await?; }";
    let calls = found(&lower(code), |expr| match &expr.kind {
        ExprKind::Call { name, .. } => Some((under(code, *name).to_owned(), under(code, expr.span).to_owned())),
        _ => None,
    });
    let expected =
        [("send", "client.post(u)\n  .form(&p)\n  .send().await?"), ("form", "client.post(u)\n  .form(&p)"), ("post", "client.post(u)")];
    assert_eq!(calls, expected.map(|(name, whole)| (name.to_owned(), whole.to_owned())));
}

#[test]
fn parts_of_format_strings_are_where_they_are_written() {
    let code = r#"fn f() { format!("{{x}} {}/ä?{b}\t{0:>5}", a); }"#;
    let parts = found(&lower(code), |expr| match &expr.kind {
        ExprKind::Text(value, span) => Some((value.to_string(), under(code, *span).to_owned())),
        ExprKind::Symbol(name) => Some((name.to_string(), under(code, expr.span).to_owned())),
        _ => None,
    });
    let expected =
        [("{", "{"), ("x}", "x}"), (" ", " "), ("crate::a", "a"), ("/ä?", "/ä?"), ("crate::b", "b"), ("\t", "\\t"), ("crate::a", "a")];
    assert_eq!(parts, expected.map(|(value, at)| (value.to_owned(), at.to_owned())));
}

#[test]
fn entries_reach_to_the_next_entry() {
    let code = "fn f() { g(&[(\"a\", 1), (\"b\", 2)], json!({ \"c\": 3, \"d\": [4] })); }";
    let mut spans = Vec::new();
    every_expression(&lower(code), &mut |expr| {
        if let ExprKind::Map(entries) | ExprKind::List(entries) = &expr.kind {
            spans.extend(entries.iter().map(|entry| under(code, entry.span).to_owned()));
        }
    });
    for wanted in ["(\"a\", 1), ", "(\"b\", 2)", "\"c\": 3, ", "\"d\": [4] "] {
        assert!(spans.iter().any(|span| span == wanted), "{wanted:?} of {spans:?}");
    }
}
