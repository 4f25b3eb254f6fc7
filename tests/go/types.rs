//! Types, methods and literals.

use super::{body, lower, printer, whole};
use oauth_migrate_lint::model::code::{Expr, ExprKind, FunctionKind, ParamKind, StepKind};

#[test]
fn structs_are_made_by_their_fields() {
    let file = whole("type T struct { A string; B, c int; *Base }\ntype Base struct {}\nvar x = &T{A: \"1\", B: 2}\nvar y = Base{}");
    assert_eq!(printer::top(&file).trim_end(), "^/p.x = new /p.T(A: '1', B: 2)\n^/p.y = new /p.Base()");
    let of = &file.types[0];
    let names: Vec<&str> = of.fields.iter().map(|f| &*f.name).collect();
    assert_eq!((&*of.name, names), ("/p.T", vec!["A", "B", "c", "Base"]));
    assert!(of.fields[3].is_embedded && of.parents.len() == 1);
    let constructor = &file.functions[of.methods[0]];
    assert!(constructor.params.iter().all(|p| p.promoted));
}

#[test]
fn tags_are_marks() {
    let file = whole("type T struct { A *string `json:\"access_token,omitempty\" xml:\"b\"` }");
    let field = &file.types[0].fields[0];
    assert!(field.is_optional);
    assert_eq!(field.declared.as_deref(), Some("string"));
    let marks: Vec<&str> = field.marks.iter().map(|m| &*m.name).collect();
    assert_eq!(marks, ["json", "xml"]);
    assert!(matches!(&field.marks[0].args[0].value.kind, ExprKind::Text(name, _) if &**name == "access_token"));
    assert!(matches!(&field.marks[0].args[1].value.kind, ExprKind::Symbol(word) if &**word == "omitempty"));
}

#[test]
fn methods_have_a_receiver() {
    let file = whole("type T struct { a string }\nfunc (t *T) Set(a string) *T { t.a = a; return t }");
    let method = file.functions.iter().find(|f| &*f.name == "Set").unwrap();
    assert_eq!((method.kind, method.owner), (FunctionKind::Method, Some(0)));
    assert!(printer::print(&file).contains("this.a = a"), "{}", printer::print(&file));
    let file = whole("func (o *Other[K]) Get(k K) string { return o.b }");
    assert!(file.types[0].is_extension && &*file.types[0].name == "/p.Other", "the type stands in another file");
    assert!(file.functions.iter().any(|f| f.params.iter().any(|p| p.declared.is_none())), "K is no class");
}

#[test]
fn methods_of_other_types_are_called_on_their_values() {
    let file = whole(
        "type Params map[string]string\nfunc (p Params) Encode() string { return p[\"a\"] }\nvar x = Params{\"a\": \"b\"}\nvar y = Params(x)",
    );
    let method = file.functions.iter().find(|f| &*f.name == "Encode").unwrap();
    assert!(method.is_extension && method.kind == FunctionKind::Function && &*method.params[0].name == "p");
    assert_eq!(printer::top(&file).trim_end(), "^/p.x = {'a': 'b'}\n^/p.y = ^/p.x");
}

#[test]
fn interfaces_are_abstract() {
    let file = whole("import \"net/http\"\ntype Doer interface { Do(r *http.Request) (*http.Response, error); Other }");
    let of = &file.types[0];
    assert!(of.is_abstract && of.parents.len() == 1);
    let method = &file.functions[of.methods[0]];
    assert!(method.is_abstract);
    assert_eq!(method.returns.as_deref(), Some("net/http.Response"));
    assert_eq!(method.params[0].declared.as_deref(), Some("net/http.Request"));
}

#[test]
fn what_a_function_hands_on_it_may_change() {
    let file =
        whole("import \"encoding/json\"\nfunc read(b []byte, out interface{}, t *T, n *T) { json.Unmarshal(b, out); *t = T{}; n.a() }");
    let kinds: Vec<ParamKind> = file.functions[1].params.iter().map(|p| p.kind).collect();
    assert_eq!(kinds, [ParamKind::One, ParamKind::ByReference, ParamKind::ByReference, ParamKind::One]);
}

#[test]
fn literals_of_other_packages_write_fields_or_are_maps() {
    let file = whole(
        "import (\"net/url\"; \"net/http\")\nvar v = url.Values{\"a\": {\"b\"}}\nvar c = &http.Client{Timeout: 1}\nvar e = url.Values{}",
    );
    let code = printer::top(&file);
    assert!(code.contains("^/p.v = {'a': ['b']}"), "{code}");
    assert!(code.contains("%o1 = new net/http.Client()") && code.contains("%o1.Timeout = 1"), "{code}");
    assert!(code.contains("^/p.e = new net/url.Values()"), "{code}");
}

#[test]
fn elements_without_a_type_have_the_one_around() {
    let file = whole("type T struct { A string }\nvar x = []T{{A: \"1\"}, {\"2\"}}\nvar y = map[string]*T{\"k\": {A: \"3\"}}");
    assert_eq!(printer::top(&file).trim_end(), "^/p.x = [new /p.T(A: '1'), new /p.T('2')]\n^/p.y = {'k': new /p.T(A: '3')}");
}

#[test]
fn types_of_functions_do_not_meet() {
    let file = whole(
        "func f() { type r struct { A string }; var x r }\nfunc g() { type r struct { B string }; var x r; y := struct{ C int }{1} }",
    );
    let names: Vec<&str> = file.types.iter().map(|t| &*t.name).collect();
    assert_eq!(names, ["/p.r%1", "/p.r%2", "/p.struct%3"]);
}

#[test]
fn functions_with_type_parameters_are_called_like_others() {
    assert_eq!(body("x := other[string](a)\ny := a[b]"), "x = /p.other(a)\ny = a[b]");
    let code = printer::print(&whole("type T struct { A string }\nfunc f(a string) { x := other[T](a); y := other[T](a, a) }"));
    assert!(code.contains("x = /p.other(a) as /p.T") && code.contains("y = /p.other(a, a) as /p.T"), "{code}");
}

#[test]
fn texts_comments_and_entries_have_their_places() {
    let code = "package p\n// one\nvar x = map[string]string{\"a\": \"1\", \"b\": `2` , }\n";
    let file = lower(code);
    let texts: Vec<&str> = file.texts.iter().map(|t| &code[t.span.start as usize..t.span.end as usize]).collect();
    assert_eq!(texts, ["a", "1", "b", "2"]);
    let comments: Vec<&str> = file.comments.iter().map(|c| &code[c.start as usize..c.end as usize]).collect();
    assert_eq!(comments, ["// one"]);
    let StepKind::Do(Expr { kind: ExprKind::Assign { value, .. }, .. }) = &file.functions[0].body[0].kind else { panic!() };
    let ExprKind::Map(entries) = &value.kind else { panic!() };
    let spans: Vec<&str> = entries.iter().map(|e| &code[e.span.start as usize..e.span.end as usize]).collect();
    assert_eq!(spans, ["\"a\": \"1\", ", "\"b\": `2` ,"]);
}

#[test]
fn a_type_that_is_declared_by_a_struct_is_a_class_below_it() {
    let file = whole(
        "type B A\ntype A service\ntype service struct { a string }\nfunc (b *B) run() string { return b.a }\nvar x = (*B)(&service{})",
    );
    let parents: Vec<String> = file.types.iter().map(|t| format!("{:?}", t.parents)).collect();
    assert!(parents[0].contains("/p.A") && parents[1].contains("/p.service"), "{parents:?}");
    assert!(file.functions.iter().any(|f| &*f.name == "run" && f.kind == FunctionKind::Method && f.owner == Some(0)));
    assert_eq!(printer::top(&file).trim_end(), "^/p.x = new /p.service()");
    let elsewhere = whole("type S service\nfunc (s *S) run() string { return s.a }");
    assert!(elsewhere.functions.iter().any(|f| f.kind == FunctionKind::Method), "another file declares the struct");
    let words = whole("type G H\ntype H string\nfunc (g G) run() string { return string(g) }");
    assert!(words.functions.iter().any(|f| &*f.name == "run" && f.is_extension), "a text");
}

#[test]
fn assertions_of_text_refuse_what_is_none() {
    assert!(body("a := b[\"c\"].(string)").contains("%text("), "{}", body("a := b[\"c\"].(string)"));
}

#[test]
fn a_method_that_writes_a_copy_of_its_receiver_writes_a_variable() {
    let copied = printer::print(&whole("type T struct { a string }\nfunc (t T) With(a string) T { t.a = a; return t }"));
    assert!(copied.contains("t = %copy(this)") && copied.contains("t.a = a"), "{copied}");
    let read = printer::print(&whole("type T struct { a string }\nfunc (t T) Get() string { return t.a }"));
    assert!(read.contains("this.a"), "{read}");
}

#[test]
fn results_are_named_behind_the_call_that_gives_them() {
    let code = body("p, ok := first(func(p string) bool { return p == \"a\" }); f(p, ok)");
    assert!(code.contains("p%2 = ") && code.contains("(p%2, ok)"), "{code}");
}
