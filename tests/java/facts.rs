//! What the printed code does not show: spans, declared types, marks, comments, the table's line.

use crate::{lower, visit::every_expression};
use oauth_migrate_lint::model::code::{Expr, ExprKind, File};
use oauth_migrate_lint::model::source::Span;

fn under(text: &str, span: Span) -> &str {
    &text[span.start as usize..span.end as usize]
}

/// What `pick` finds in every expression.
fn found<T>(file: &File, mut pick: impl FnMut(&Expr) -> Option<T>) -> Vec<T> {
    let mut all = Vec::new();
    every_expression(file, &mut |expr| all.extend(pick(expr)));
    all
}

#[test]
fn texts_have_the_span_of_their_content_and_expressions_that_of_the_whole() {
    let code = "class A { void m() { f(\"a\", \"b\\n\", 'c', \"\"\"\n    d\n      e\"\"\"); } }";
    let file = lower(code);
    let texts = found(&file, |expr| match &expr.kind {
        ExprKind::Text(value, span) => Some((value.to_string(), under(code, *span).to_owned())),
        _ => None,
    });
    let expected = [("a", "a"), ("b\n", "b\\n"), ("c", "c"), ("d\n", "d\n"), ("  e", "  e")];
    assert_eq!(texts, expected.map(|(value, content)| (value.to_owned(), content.to_owned())));
    let literals: Vec<_> = file.texts.iter().map(|t| (&*t.value, under(code, t.span))).collect();
    assert_eq!(literals, [("a", "a"), ("b\n", "b\\n"), ("d\n", "d\n"), ("  e", "  e")]);
}

#[test]
fn calls_know_their_name_and_reads_their_whole_path() {
    let code = "class A { void m(C client) { client\n  .base(\"x\")\n  .post(client.b.c); } }";
    let file = lower(code);
    let names = found(&file, |expr| if let ExprKind::Call { name, .. } = &expr.kind { Some(under(code, *name)) } else { None });
    assert_eq!(names, ["post", "base"]);
    let reads = found(&file, |expr| matches!(expr.kind, ExprKind::Read(_)).then(|| under(code, expr.span)));
    assert_eq!(reads, ["client", "client.b.c", "client.b", "client"]);
}

#[test]
fn declarations_have_spans() {
    let code = "@X class A extends B { private String c = \"d\"; int e(int f) { return f; } }";
    let file = lower(code);
    assert_eq!(under(code, file.types[0].span), code);
    assert_eq!(under(code, file.types[0].fields[0].span), "c = \"d\"");
    assert_eq!(under(code, file.functions[1].span), "int e(int f) { return f; }");
    assert_eq!(under(code, file.functions[1].name_span), "e");
    assert_eq!(under(code, file.functions[1].params[0].span), "int f");
    assert_eq!(under(code, file.types[0].marks[0].span), "@X");
}

#[test]
fn fields_know_their_type_their_marks_and_whether_they_may_be_missing() {
    let file = lower(
        "import java.util.Optional; import lombok.NonNull; import com.fasterxml.jackson.annotation.JsonProperty; class A {
           @JsonProperty(\"expires_in\") private String expires; int n; @NonNull String must; Optional<Long> may; java.util.List<String> all; }",
    );
    let fields: Vec<_> = file.types[0].fields.iter().map(|f| (&*f.name, f.declared.as_deref(), f.is_optional, f.marks.len())).collect();
    assert_eq!(
        fields,
        [
            ("expires", Some("String"), true, 1),
            ("n", Some("int"), true, 0),
            ("must", Some("String"), false, 1),
            ("may", Some("Long"), true, 0),
            ("all", Some("java.util.List"), true, 0)
        ]
    );
    let mark = &file.types[0].fields[0].marks[0];
    assert_eq!(&*mark.name, "com.fasterxml.jackson.annotation.JsonProperty");
    assert!(matches!(&mark.args[0].value.kind, ExprKind::Text(t, _) if &**t == "expires_in"));
}

#[test]
fn records_and_functions_keep_marks_and_types() {
    let file = lower(
        "import a.Json; import a.Post; record R(@Json(\"x\") String y) {} interface I { @Post(\"/p\") R send(@Json(\"k\") String v, R... rest); }",
    );
    assert_eq!(&*file.types[0].fields[0].marks[0].name, "a.Json");
    let send = file.functions.iter().find(|f| &*f.name == "send").unwrap();
    assert_eq!((&*send.marks[0].name, send.returns.as_deref(), send.is_abstract), ("a.Post", Some("R"), true));
    assert_eq!(&*send.params[0].marks[0].name, "a.Json");
    assert_eq!(send.params[0].declared.as_deref(), Some("String"));
}

#[test]
fn anonymous_classes_are_known_as_such() {
    let file = lower("class A { Object o = new Job() { void go() {} }; }");
    let flags: Vec<_> = file.types.iter().map(|t| t.is_anonymous).collect();
    assert_eq!(flags, [false, true]);
}

#[test]
fn comments_of_all_kinds_are_found() {
    let code = "/** doc */ class A { // one\n /* two */ }";
    let file = lower(code);
    let comments: Vec<_> = file.comments.iter().map(|c| under(code, *c)).collect();
    assert_eq!(comments, ["/** doc */", "// one", "/* two */"]);
}

#[test]
fn the_semantics_are_those_of_java() {
    let semantics = lower("").semantics;
    assert!(semantics.overloads && semantics.functions_have_methods);
    assert!(!semantics.maps_by_value && !semantics.names_ignore_case && !semantics.unset_is_null);
    let language = oauth_migrate_lint::frontends::language("java").unwrap();
    assert_eq!((language.extensions, language.line_comment), (&["java"][..], "//"));
}

#[test]
fn broken_code_is_read_around_the_break() {
    let code = "class A { void m() { a(\"x\" ; b(\"y\"); } void n() { c(\"z\"); } int }";
    let file = lower(code);
    assert!(!file.gaps.is_empty());
    let texts = found(&file, |expr| if let ExprKind::Text(t, _) = &expr.kind { Some(t.to_string()) } else { None });
    for text in ["x", "y", "z"] {
        assert!(texts.iter().any(|t| t == text), "{text}: {texts:?}");
    }
}
