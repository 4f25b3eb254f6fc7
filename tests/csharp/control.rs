//! Statements.

use super::{body, printer, whole};

#[test]
fn branches_and_switches() {
    assert_eq!(
        body("if (a == b) c = 1; else if (a is null) c = 2; else c = 3;"),
        "if Equal(a, b)\n  c = 1\nelse\n  if Equal(a, null)\n    c = 2\n  else\n    c = 3"
    );
    let code = "switch (a) { case \"x\": case \"y\": c = 1; break; case int n when n > 3: return n; default: c = 3; break; }";
    let expected = "block b1\n  if (Equal(a, 'x') || Equal(a, 'y'))\n    c = 1\n    break b1\n  if (((a is int) && (n = a; true)) && Greater(n, 3))\n    return n\n  c = 3\n  break b1";
    assert_eq!(body(code), expected);
}

#[test]
fn loops() {
    assert_eq!(
        body("foreach (var x in a) { if (x == null) continue; if (x == b) break; c = x; }"),
        "block b1\n  loop value x over a\n    block b2\n      if Equal(x, null)\n        break b2\n      if Equal(x, b)\n        break b1\n      c = x"
    );
    assert_eq!(
        body("for (int i = 0; i < 3; i++) c = i;"),
        "i = 0\nblock b1\n  loop\n    if Less(i, 3)\n    else\n      break b1\n    c = i\n    i = Add(i, 1)"
    );
    assert_eq!(body("foreach (var (k, v) in a) c = k;"), "loop value %1 over a\n  k = %1[0]\n  v = %1[1]\n  c = k");
    assert_eq!(body("while (true) { c = 1; }"), "loop\n  c = 1");
}

#[test]
fn try_and_using() {
    assert_eq!(
        body("try { c = 1; } catch (E e) when (e.X) { c = 2; } finally { c = 3; }"),
        "try\n  c = 1\ncatch\n  e = <>\n  e.X\n  c = 2\nfinally\n  c = 3"
    );
    assert_eq!(
        body("using (var x = new X()) using (b) { c = x; } using var y = a; lock (a) { c = y; }"),
        "x = new X()\nb\nc = x\ny = a\na\nc = y"
    );
}

#[test]
fn declarations_say_what_a_value_is() {
    assert_eq!(
        body("HttpClient x = b; var y = b; string z = null; Foo w = new Foo(); X v;"),
        "x = b as HttpClient\ny = b\nz = null\nw = new Foo()"
    );
    assert_eq!(body("var (x, y) = a; (c, d) = (d, c);"), "x = a[0]\ny = a[1]\n(%1 = {d, c, 'd': d, 'c': c}; c = %1[0]; d = %1[1])");
}

#[test]
fn functions_in_bodies_are_known_from_the_start() {
    assert_eq!(body("return f(1); object f(int x) => x;"), "f = $2\nreturn (f)(1)");
}

#[test]
fn top_level_statements() {
    let file = whole("using System; var x = args[0]; if (x == null) return; Run(x); void Run(string y) { Console.WriteLine(y); }");
    assert_eq!(printer::top(&file), "Run = $1\nx = ?args[0]\nif Equal(x, null)\n  return\n(Run)(x)\n");
}

#[test]
fn directives_in_bodies_leave_both_sides() {
    assert_eq!(body("\n#if X\nc = 1;\n#else\nc = 2;\n#endif\nreturn c;"), "if <>\n  c = 1\nelse\n  c = 2\nreturn c");
}
