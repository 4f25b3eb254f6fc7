//! Names: what is a variable, a member, a type, and what the file does not explain.

use super::{body, lower, printer, whole};

#[test]
fn variables_members_and_others() {
    let code = "class A { string f; static string g; int P => 1; void m(string x) { var y = x; y = f; y = g; y = P.ToString(); y = z; y = Z.Q; f = y; g = y; w = y; } }";
    let file = whole(code);
    let m = file.functions.iter().position(|f| &*f.name == "m").unwrap();
    let expected = "y = x\ny = this.f\ny = Own::g\ny = this.P.ToString()\ny = ?z\ny = ?Z.Q\nthis.f = y\nOwn::g = y\nthis.w = y\n";
    assert_eq!(printer::steps(&file.functions[m].body, 0), expected);
}

#[test]
fn types_are_qualified_where_the_file_knows_them() {
    let code = "using System.Net; using J = Newtonsoft.Json.Linq; using Token = Shop.Api.Token;
        namespace Shop { namespace Inner { class B {} } class A : B, System.IDisposable { B b = new B(); J.JObject j; Token t = new Token(); Unknown u = new Unknown(); A.N n; class N {} } }";
    let file = whole(code);
    let names: Vec<&str> = file.types.iter().map(|t| &*t.name).collect();
    assert_eq!(names, ["Shop.Inner.B", "Shop.A", "Shop.A.N"]);
    let a = &file.types[1];
    let declared: Vec<_> = a.fields.iter().map(|f| f.declared.as_deref().unwrap_or("")).collect();
    assert_eq!(declared, ["Shop.Inner.B", "Newtonsoft.Json.Linq.JObject", "Shop.Api.Token", "Unknown", "A.N"]);
    let made: Vec<_> = a.fields.iter().filter_map(|f| f.init.as_ref()).map(printer::expr).collect();
    assert_eq!(made, ["new Shop.Inner.B()", "new Shop.Api.Token()", "new Unknown()"]);
}

#[test]
fn opened_namespaces_are_listed_the_longest_first() {
    let file = whole("using System; using static System.Math; using A = B.C; namespace Shop.Api.Inner; class X {}");
    let opens: Vec<&str> = file.opens.iter().map(|n| &**n).collect();
    assert_eq!(opens, ["Shop.Api.Inner", "Shop.Api", "System", "Shop"]);
}

#[test]
fn statics_of_classes_around_are_seen() {
    let code = "class A { const string K = \"k\"; static string S() => K; class B { string m() => K + S(); } }";
    let file = whole(code);
    let m = file.functions.iter().position(|f| &*f.name == "m").unwrap();
    assert_eq!(printer::steps(&file.functions[m].body, 0), "return Add(A::K, A::S())\n");
}

#[test]
fn an_inherited_name_is_left_to_whoever_knows_the_parent() {
    let file = whole("class A : Base { string m() => Url + Get(Other.Thing); static string n() => Make(); }");
    let m = file.functions.iter().position(|f| &*f.name == "m").unwrap();
    assert_eq!(printer::steps(&file.functions[m].body, 0), "return Add(?Url, this.Get(?Other.Thing))\n");
    let n = file.functions.iter().position(|f| &*f.name == "n").unwrap();
    assert_eq!(printer::steps(&file.functions[n].body, 0), "return Own::Make()\n");
}

#[test]
fn tasks_are_what_they_will_be() {
    assert_eq!(body("var t = FetchAsync(); return t.Result;"), "t = this.FetchAsync()\nreturn t");
    assert_eq!(body("return await b.FetchAsync().ConfigureAwait(false);"), "return b.FetchAsync()");
    assert_eq!(body("return b.FetchAsync().GetAwaiter().GetResult();"), "return b.FetchAsync()");
    assert_eq!(body("return b.FetchAsync().Result.Content;"), "return b.FetchAsync().Content");
    assert_eq!(body("return b.Result;"), "return b.Result");
}

#[test]
fn what_is_not_lowered_stands_in_no_name() {
    let file = lower("class A { void m() { x = y; } } }}");
    assert!(!file.gaps.is_empty());
    assert!(printer::print(&file).contains("this.x = ?y"));
}
