//! The text under spans: what a fix would replace and a report would underline.

use crate::lower;
use crate::visit::every_expression;
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
    let code = r#"f('a', u"b\n", r'c\d', f'e{g}{{h', '''i''')"#;
    let texts = found(&lower(code), |expr| match &expr.kind {
        ExprKind::Text(value, span) => Some((value.to_string(), under(code, *span), under(code, expr.span))),
        _ => None,
    });
    let expected = [
        ("a", "a", "'a'"),
        ("b\n", "b\\n", "u\"b\\n\""),
        ("c\\d", "c\\d", "r'c\\d'"),
        ("e", "e", "e"),
        ("{h", "{{h", "{{h"),
        ("i", "i", "'''i'''"),
    ];
    assert_eq!(texts, expected.map(|(value, content, whole)| (value.to_owned(), content, whole)));
    let joins = found(&lower(code), |expr| matches!(expr.kind, ExprKind::Join(_)).then(|| under(code, expr.span)));
    assert_eq!(joins, ["f'e{g}{{h'"]);
}

#[test]
fn entries_reach_to_the_next_entry() {
    let code = "f({'a': 1 ,\n  'b': 2,  # why\n  **d, }, dict(e=3, g=4))";
    let mut spans = Vec::new();
    every_expression(&lower(code), &mut |expr| {
        if let ExprKind::Map(entries) = &expr.kind {
            spans.extend(entries.iter().map(|entry| under(code, entry.span).to_owned()));
        }
    });
    assert_eq!(spans, ["'a': 1 ,\n  ", "'b': 2,  # why\n  ", "**d,", "e=3, ", "g=4"]);
}

#[test]
fn calls_know_their_name_and_reads_their_whole_path() {
    let code = "(client\n  .base('x')\n  .post(a.b.c))";
    let names = found(&lower(code), |expr| match &expr.kind {
        ExprKind::Call { name, .. } => Some(under(code, *name)),
        _ => None,
    });
    assert_eq!(names, ["post", "base"]);
    let reads = found(&lower(code), |expr| matches!(expr.kind, ExprKind::Read(_)).then(|| under(code, expr.span)));
    assert_eq!(reads, ["a.b.c", "a.b"]);
}

#[test]
fn documentation_is_no_text() {
    let code =
        "'''module'''\nclass A:\n    'class'\n    x = 'text'  # comment\n    def f(self):\n        \"function\"\n        return 'more'\n";
    let file = lower(code);
    let texts: Vec<_> = file.texts.iter().map(|t| &*t.value).collect();
    assert_eq!(texts, ["text", "more"]);
    let comments: Vec<_> = file.comments.iter().map(|c| under(code, *c)).collect();
    assert_eq!(comments, ["'''module'''", "'class'", "# comment", "\"function\""]);
}

#[test]
fn declarations_know_where_they_stand() {
    let code = "class A(B):\n    c: int = 1\n\n    @d\n    def e(self, f=2): pass\n";
    let file = lower(code);
    assert_eq!(under(code, file.types[0].span), code.trim_end());
    assert_eq!(under(code, file.types[0].fields[0].span), "c: int = 1");
    let method = &file.functions[file.types[0].methods[0]];
    assert_eq!(under(code, method.span), "def e(self, f=2): pass");
    assert_eq!(under(code, method.name_span), "e");
    assert_eq!(under(code, method.params[0].span), "f=2");
    assert_eq!(under(code, method.marks[0].span), "d");
}
