//! Expressions.

use super::{body, value};

#[test]
fn operators() {
    assert_eq!(value("a + \"x\" + b"), "join(a, 'x', b)");
    assert_eq!(value("a + b"), "Add(a, b)");
    assert_eq!(value("a ?? b"), "(a ?? b)");
    assert_eq!(value("a != null && !b || c"), "((NotEqual(a, null) && !b) || c)");
    assert_eq!(value("a is string s ? s : null"), "(((a is string) && (s = a; true)) ? s : null)");
    assert_eq!(value("(Foo)a"), "a as Foo");
    assert_eq!(value("a as Foo"), "a as Foo");
    assert_eq!(value("(string)a"), "string(a)");
    assert_eq!(value("-1"), "-1");
    assert_eq!(value("1_000L"), "1000");
    assert_eq!(body("a ??= b; a += \"x\"; a.E += (x, y) => { };"), "a ??= b\na = join(a, 'x')\na.E = $2");
}

#[test]
fn members_and_calls() {
    assert_eq!(value("a?.B?.C(1)?[\"k\"]"), "a.B.C(1)['k']");
    assert_eq!(value("b.M<Foo>(x: 1)"), "b.M(x: 1) as Foo");
    assert_eq!(value("string.IsNullOrEmpty(a)"), "!a");
    assert_eq!(value("string.Format(\"{0}\", a)"), "?string.Format('{0}', a)");
    assert_eq!(value("nameof(a.Length)"), "'Length'");
    assert_eq!(value("typeof(Foo)"), "class Foo");
    assert_eq!(value("a.Item2"), "a[1]");
    assert_eq!(body("M(out var x, ref a, out _); return x;"), "this.M(x, a, <>)\nreturn x");
    assert_eq!(value("base.ToString()"), "Parent::ToString()");
}

#[test]
fn objects_and_collections() {
    assert_eq!(value("new Foo(1) { A = b, [\"k\"] = c, In = { B = 2 } }"), "(%1 = new Foo(1); %1.A = b; %1['k'] = c; %1.In.B = 2; %1)");
    assert_eq!(value("new Bag { a, { \"k\", b } }"), "(%1 = new Bag(); %1.Add(a); %1.Add('k', b); %1)");
    assert_eq!(value("new Dictionary<string, string>(StringComparer.Ordinal) { { \"a\", b }, [\"c\"] = d }"), "{'a': b, 'c': d}");
    assert_eq!(value("new Dictionary<string, string>(a) { [\"c\"] = d }"), "{...a, 'c': d}");
    assert_eq!(value("new List<KeyValuePair<string, string>> { new(\"a\", b) }"), "[new KeyValuePair('a', b)]");
    assert_eq!(value("new { x = 1, a.B, c }"), "{'x': 1, 'B': a.B, 'c': c}");
    assert_eq!(value("new[] { a, b }"), "[a, b]");
    assert_eq!(
        body("Foo x = new() { A = 1 }; Dictionary<string, int> y = new() { [\"k\"] = 1 };"),
        "x = (%1 = new Foo(); %1.A = 1; %1) as Foo\ny = {'k': 1} as Dictionary"
    );
    assert_eq!(value("(a, b: c)"), "{a, c, 'a': a, 'b': c}");
    assert_eq!(value("a with { X = 1 }"), "(%1 = clone(a); %1.X = 1; %1)");
}

#[test]
fn choices() {
    assert_eq!(
        value("a switch { \"x\" or \"y\" => 1, { K: > 2 } => 2, null => 3, _ => throw new E() }"),
        "((Equal(a, 'x') || Equal(a, 'y')) ? 1 : ((NotEqual(a, null) && Greater(a.K, 2)) ? 2 : (Equal(a, null) ? 3 : throw new E())))"
    );
}

#[test]
fn queries_are_calls() {
    assert_eq!(value("from x in a where x.Ok select x.Name"), "a.Where($2).Select($3)");
}
