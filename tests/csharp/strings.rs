//! String literals and their places.

use super::{lower, under, value, whole};

#[test]
fn every_kind_of_string() {
    assert_eq!(value(r#""a\"b\\c\u0041""#), "'a\"b\\cA'");
    assert_eq!(value(r#"@"a""b\c""#), "'a\"b\\c'");
    assert_eq!(value(r#"$"{a}/x{{y}}/{b,5:N2}""#), "join(a, '/x{y}/', b)");
    assert_eq!(value(r#"$@"c:\{a}""#), "join('c:\\', a)");
    assert_eq!(value("\"\"\"say \"hi\" \\n\"\"\""), "'say \"hi\" \\n'");
    assert_eq!(value("\"\"\"\n    one\n      two\n    \"\"\""), "'one\n  two'");
    assert_eq!(value("$$\"\"\"{\"k\": \"{{a}}\"}\"\"\""), "join('{\"k\": \"', a, '\"}')");
    assert_eq!(value("'x'"), "'x'");
    assert_eq!(value("\"\""), "''");
}

#[test]
fn texts_have_the_places_of_their_contents() {
    let code = "class A { string a = \"x/y\", b = @\"q\"\"r\", c = $\"h{1}t\", d = \"\"\"raw\"\"\"; }";
    let file = whole(code);
    let texts: Vec<_> = file.texts.iter().map(|t| (&*t.value, under(code, t.span))).collect();
    assert_eq!(texts, [("x/y", "x/y"), ("q\"r", "q\"\"r"), ("h", "h"), ("t", "t"), ("raw", "raw")]);
}

#[test]
fn comments_are_found() {
    let code = "/// <summary>https://api.example.test/a</summary>\nclass A { } // b\n/* c */";
    let file = lower(code);
    let comments: Vec<_> = file.comments.iter().map(|c| under(code, *c)).collect();
    assert_eq!(comments, ["/// <summary>https://api.example.test/a</summary>", "// b", "/* c */"]);
}
