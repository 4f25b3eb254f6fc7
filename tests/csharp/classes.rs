//! Classes, records, enums, properties, constructors, attributes.

use super::{printer, under, whole};
use oauth_migrate_lint::model::code::{FunctionKind, TypeRef};

#[test]
fn fields_and_constants() {
    let file = whole(
        "abstract class A : B, I { public const string C = \"c\", D = C; static readonly int E = 1; private HttpClient? f; string[] g = { \"x\" }; event Handler H; }",
    );
    let class = &file.types[0];
    assert!(class.is_abstract);
    assert_eq!(class.parents, ["B", "I"].map(|n| TypeRef::Named(n.into())));
    let fields: Vec<_> = class
        .fields
        .iter()
        .map(|f| (&*f.name, f.declared.as_deref(), f.is_optional, f.is_static, f.is_constant, f.init.as_ref().map(printer::expr)))
        .collect();
    let text = |t: &str| Some(t.to_owned());
    assert_eq!(
        fields,
        [
            ("C", Some("string"), false, true, true, text("'c'")),
            ("D", Some("string"), false, true, true, text("Own::C")),
            ("E", Some("int"), false, true, true, text("1")),
            ("f", Some("HttpClient"), true, false, false, None),
            ("g", None, false, false, false, text("['x']")),
            ("H", Some("Handler"), false, false, false, None),
        ]
    );
}

#[test]
fn properties_are_fields_or_what_their_accessors_do() {
    let code = "class A { public string? P { get; set; } = \"p\"; string Q => P; static int R { get { return 1; } set { s = value; } } static int s; public abstract int T { get; } }";
    let file = whole(code);
    let names: Vec<_> = file.types[0].fields.iter().map(|f| (&*f.name, f.is_optional, f.is_constant)).collect();
    assert_eq!(names, [("P", true, false), ("s", false, false)]);
    let methods: Vec<_> = file.types[0].methods.iter().map(|m| printer::function(&file, *m)).collect();
    assert_eq!(methods[0], "$1 Method A.Q() get\n  return this.P\n");
    assert_eq!(methods[1], "$2 Method A.R() static get\n  return 1\n");
    assert_eq!(methods[2], "$3 Method A.R(value) static set\n  Own::s = value\n");
}

#[test]
fn indexers_are_a_pair_of_methods() {
    let file = whole("class A { string this[string key] { get => d[key]; set { d[key] = value; } } D d; }");
    let methods: Vec<_> = file.types[0].methods.iter().map(|m| printer::function(&file, *m)).collect();
    assert_eq!(methods[0], "$1 Method A.offsetGet(key)\n  return this.d[key]\n");
    assert_eq!(methods[1], "$2 Method A.offsetSet(key, value)\n  this.d[key] = value\n");
}

#[test]
fn constructors_call_those_they_name() {
    let code = "class A { A(int x) {} } class B : A { B() : base(1) { y = 2; } B(int z) : this() {} B(string s) {} int y; }";
    let file = whole(code);
    let methods: Vec<_> = file.types[1].methods.iter().map(|m| printer::function(&file, *m)).collect();
    assert_eq!(methods[0], "$2 Method B.constructor()\n  Parent::constructor(1)\n  this.y = 2\n");
    assert_eq!(methods[1], "$3 Method B.constructor(z)\n  Own::constructor()\n");
    assert_eq!(methods[2], "$4 Method B.constructor(s)\n  Parent::constructor()\n");
}

#[test]
fn primary_constructors_promote() {
    let file = whole("record R(string A, [property: Wire(\"b\")] int? B = 2) : Base(A); class C(HttpClient http) { object m() => http; }");
    assert_eq!(printer::function(&file, 1), "$1 Method R.constructor(promoted A, promoted B = 2)\n  Parent::constructor(A)\n");
    let fields: Vec<_> = file.types[0].fields.iter().map(|f| (&*f.name, f.is_optional, f.marks.len())).collect();
    assert_eq!(fields, [("A", false, 0), ("B", true, 1)]);
    assert_eq!(printer::function(&file, 3), "$3 Method C.m()\n  return this.http\n");
}

#[test]
fn static_constructors_initialise() {
    let file = whole("class A { static string u; static A() { u = \"x\"; } }");
    assert_eq!(file.types[0].fields[0].init.as_ref().map(printer::expr), Some("'x'".to_owned()));
}

#[test]
fn enums_know_their_cases() {
    let file = whole("enum E { [Wire(\"a\")] A, B = 4 }");
    let class = &file.types[0];
    assert!(class.is_enum);
    let cases: Vec<_> = class.fields.iter().map(|f| (&*f.name, f.init.as_ref().map(printer::expr), f.marks.len())).collect();
    assert_eq!(cases, [("A", Some("new Own('A', 'A')".to_owned()), 1), ("B", Some("new Own(4, 'B')".to_owned()), 0)]);
}

#[test]
fn attributes_have_names_and_arguments() {
    let code = "[Serializable] class A { [JsonPropertyAttribute(\"x\", Required = Required.Always)] public string X { get; set; } [Get(\"/p\")] void m([Body(true)] string b) {} }";
    let file = whole(code);
    assert_eq!(&*file.types[0].marks[0].name, "Serializable");
    let mark = &file.types[0].fields[0].marks[0];
    assert_eq!(&*mark.name, "JsonProperty");
    let args: Vec<_> = mark.args.iter().map(|a| (a.name.as_deref().unwrap_or(""), printer::expr(&a.value))).collect();
    assert_eq!(args, [("", "'x'".to_owned()), ("Required", "?Required.Always".to_owned())]);
    let method = &file.functions[1];
    assert_eq!((&*method.marks[0].name, &*method.params[0].marks[0].name), ("Get", "Body"));
}

#[test]
fn methods_and_their_parameters() {
    let code = "static class A { public static string M(this string s, ref int a, out int b, int c = 3, params object[] rest) { b = a; return s; } async System.Threading.Tasks.Task<B> N() { } }";
    let file = whole(code);
    let m = &file.functions[1];
    assert!(m.is_static && m.is_extension && m.kind == FunctionKind::Method);
    assert_eq!(printer::function(&file, 1), "$1 Method A.M(s, &a, &b, c = 3, ...rest) static\n  b = a\n  return s\n");
    assert_eq!(under(code, m.name_span), "M");
}

#[test]
fn both_sides_of_a_directive_are_there() {
    let code = "class A {\n#if DEBUG\n const string U = \"a\";\n#else\n const string U = \"b\";\n#endif\n}";
    let file = whole(code);
    let fields: Vec<_> = file.types[0].fields.iter().map(|f| (&*f.name, f.init.as_ref().map(printer::expr))).collect();
    assert_eq!(fields, [("U", Some("(<> ? 'a' : 'b')".to_owned()))]);
}

#[test]
fn type_parameters_are_what_a_call_gives_or_the_class_that_inherits() {
    let file = whole(
        "class A<TSelf> where TSelf : A<TSelf>, I { static string F() => TSelf.Url; } class B { string G<T>(string x) where T : I, new() => new T { Y = x }.Z + T.Url; string H<T>() => G<T>(\"x\"); }",
    );
    assert_eq!(printer::function(&file, file.types[0].methods[0]), "$1 Method A.F() static\n  return class Late.Url\n");
    let given = &file.functions[file.types[1].methods[0]];
    let names: Vec<_> = given.params.iter().map(|p| (&*p.name, p.default.is_some())).collect();
    assert_eq!(names, [("x", false), ("&type", true)]);
    let body = printer::function(&file, file.types[1].methods[0]);
    assert!(body.contains("new (&type)()") && body.contains(", &type.Url)"), "{body}");
    let handed_on = printer::function(&file, file.types[1].methods[1]);
    assert!(handed_on.contains("G('x')") && handed_on.contains("as T"), "{handed_on}");
}
