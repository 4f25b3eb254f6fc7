//! The text under spans: what a fix would replace and a report would underline.

use crate::{every_expression, lower, lower_page};
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

#[test]
fn texts_have_the_span_of_their_content_and_expressions_that_of_the_whole() {
    let code = "f('a', \"b\\n\", `c${d}e`);";
    let file = lower(code);
    let texts = found(&file, |expr| match &expr.kind {
        ExprKind::Text(value, span) => Some((value.to_string(), under(code, *span), under(code, expr.span))),
        _ => None,
    });
    let expected = [("a", "a", "'a'"), ("b\n", "b\\n", "\"b\\n\""), ("c", "c", "c"), ("e", "e", "e")];
    assert_eq!(texts, expected.map(|(value, content, whole)| (value.to_owned(), content, whole)));
    let joins = found(&file, |expr| matches!(expr.kind, ExprKind::Join(_)).then(|| under(code, expr.span)));
    assert_eq!(joins, ["`c${d}e`"]);
}

#[test]
fn entries_reach_to_the_next_entry() {
    let code = "f({ a: 1 ,\n  'b': 2, // why\n  c, ...d, })";
    let file = lower(code);
    let mut spans = Vec::new();
    every_expression(&file, &mut |expr| {
        if let ExprKind::Map(entries) = &expr.kind {
            spans.extend(entries.iter().map(|entry| under(code, entry.span).to_owned()));
        }
    });
    assert_eq!(spans, ["a: 1 ,\n  ", "'b': 2, // why\n  ", "c, ", "...d,"]);
    let keys = found(&file, |expr| match &expr.kind {
        ExprKind::Text(_, span) => Some(under(code, *span)),
        _ => None,
    });
    assert_eq!(keys, ["a", "b", "c"]);
}

#[test]
fn calls_know_their_name_and_reads_their_whole_path() {
    let code = "client\n  .base('x')\n  .post(a.b.c);";
    let file = lower(code);
    let names = found(&file, |expr| match &expr.kind {
        ExprKind::Call { name, .. } => Some(under(code, *name)),
        _ => None,
    });
    assert_eq!(names, ["post", "base"]);
    let reads = found(&file, |expr| matches!(expr.kind, ExprKind::Read(_)).then(|| under(code, expr.span)));
    assert_eq!(reads, ["a.b.c", "a.b"]);
}

#[test]
fn destructured_names_are_read_where_they_stand() {
    let code = "const { token, life: kept = 1 } = await answer();";
    let reads = found(&lower(code), |expr| matches!(expr.kind, ExprKind::Read(_)).then(|| under(code, expr.span)));
    assert_eq!(reads, ["token", "answer()", "life", "answer()"]);
}

#[test]
fn functions_and_classes_span_their_declaration_and_name() {
    let code = "x();\nclass A { go(p) {} }\nfunction f() {}";
    let file = lower(code);
    let functions: Vec<_> = file.functions.iter().map(|f| (under(code, f.span), under(code, f.name_span))).collect();
    assert_eq!(functions, [(code, ""), ("function f() {}", "f"), ("go(p) {}", "go")]);
    assert_eq!(under(code, file.types[0].span), "class A { go(p) {} }");
    assert_eq!(under(code, file.functions[2].params[0].span), "p");
}

#[test]
fn every_string_and_comment_is_collected() {
    let code = "#!/usr/bin/env node\n// one\nimport x from 'm'; /* two */ f('a', `b${'c'}d`, { 'k': 1 }, '');";
    let file = lower(code);
    let texts: Vec<_> = file.texts.iter().map(|text| (&*text.value, under(code, text.span))).collect();
    assert_eq!(texts, [("m", "m"), ("a", "a"), ("b", "b"), ("d", "d"), ("c", "c"), ("k", "k"), ("", "")]);
    let comments: Vec<_> = file.comments.iter().map(|comment| under(code, *comment)).collect();
    assert_eq!(comments, ["// one", "/* two */"]);
}

#[test]
fn texts_of_a_page_are_those_of_its_scripts_and_addresses() {
    let page = "<!-- note --><a href='https://a.example/x?a=1&amp;b=2' title=t>go &amp; see</a><script>f('ü', `x`)</script>";
    let file = lower_page(page);
    let texts: Vec<_> = file.texts.iter().map(|text| (&*text.value, under(page, text.span))).collect();
    let address = ("https://a.example/x?a=1&b=2", "https://a.example/x?a=1&amp;b=2");
    assert_eq!(texts, [address, ("ü", "ü"), ("x", "x")]);
    let prose: Vec<_> = file.comments.iter().map(|comment| under(page, *comment)).collect();
    assert_eq!(prose, ["<!-- note -->", "go &amp; see"]);
}
