//! Calls and what looks like them.

use super::{body, function, spans, top};
use oauth_migrate_lint::model::code::ExprKind;

#[test]
fn callees_are_functions_methods_statics_and_values() {
    assert_eq!(
        body("f($a); $a->b(1)->c(); $a?->d(); A::e(); $a::f(); parent::g();"),
        "f(a)\na.b(1).c()\na.d()\nA::e()\n(a)::f()\nParent::g()"
    );
    assert_eq!(
        body("$a(); ($b)(1); $a['x'](); 'f'(); (function () {})(); $a->b->c(); ($a->d)();"),
        "(a)()\n(b)(1)\n(a['x'])()\n('f')()\n($2)()\na.b.c()\n(a.d)()"
    );
    assert_eq!(
        body("$a->$b(); $a->{'x' . $b}(); $a->{'y'}(); A::$b(); A::{$b}();"),
        "a.[b]()\na.[join('x', b)]()\na.y()\nA::[b]()\nA::[b]()"
    );
}

#[test]
fn arguments_are_named_spread_or_by_reference() {
    assert_eq!(body("f(1, x: 2, ...$a); f(&$a, array: $b);"), "f(1, x: 2, ...a)\nf(a, array: b)");
    assert_eq!(body("call_user_func([$a, 'm'], $b); extract(compact('a'));"), "call_user_func([a, 'm'], b)\nextract(compact('a'))");
}

#[test]
fn a_call_knows_where_its_name_stands() {
    let text = "<?php $x->setA(1)\n  ->send(\\f(2), A::go(3));";
    let names = spans(text, |e| if let ExprKind::Call { name, .. } = &e.kind { vec![*name] } else { Vec::new() });
    assert_eq!(names, ["send", "setA", "\\f", "go"]);
    let whole = spans(text, |e| if matches!(e.kind, ExprKind::Call { .. }) { vec![e.span] } else { Vec::new() });
    assert_eq!(whole, ["$x->setA(1)\n  ->send(\\f(2), A::go(3))", "$x->setA(1)", "\\f(2)", "A::go(3)"]);
}

#[test]
fn classes_are_instantiated_by_name_or_value() {
    assert_eq!(
        body("new A(1); new $a; new static; new self($b); new ($a . 'X'); new $a->b(2); (new A)->m();"),
        "new A(1)\nnew (a)()\nnew Late()\nnew Own(b)\nnew (join(a, 'X'))()\nnew (a.b)(2)\nnew A().m()"
    );
}

#[test]
fn constructors_are_called_by_the_common_name() {
    assert_eq!(
        function("class A extends B { function __construct() { parent::__CONSTRUCT(1); $this->__construct(); } }", 1),
        "$1 Method A.constructor()\n  Parent::constructor(1)\n  this.constructor()"
    );
    assert_eq!(
        function("class A extends B { function A() { parent::B(1); parent::c(); } }", 1),
        "$1 Method A.constructor()\n  Parent::constructor(1)\n  Parent::c()"
    );
    assert_eq!(function("class A { function A() {} function __construct() {} }", 1), "$1 Method A.A()");
    assert_eq!(function("namespace N; class A { function A() {} }", 1), "$1 Method N\\A.A()");
}

#[test]
fn intrinsics_are_expressions_of_their_own() {
    assert_eq!(body("return isset($a, $b['x'], $c->y);"), "return ((isset(a) && isset(b['x'])) && isset(c.y))");
    assert_eq!(body("return empty($a['x']) || EMPTY($b);"), "return (!a['x'] || !b)");
    assert_eq!(body("$a or die('x'); exit; exit(1); $b and EXIT();"), "(a || stop 'x')\nstop \nstop 1\n(b && stop )");
    assert_eq!(body("echo 'a', $b; print 'c'; $x = clone $a; clone($a);"), "echo('a', b)\nprint('c')\nx = clone(a)\nclone(a)");
    assert_eq!(top("include 'a.php'; $x = require_once(__DIR__ . '/b.php');"), "include('a.php')\n^x = include(join(#__DIR__, '/b.php'))");
    assert_eq!(body("$a ?? throw new E('x');"), "(a ?? throw new E('x'))");
}

#[test]
fn first_class_callables_are_closures() {
    assert_eq!(function("$f = strlen(...);", 1), "$1 Closure(...%rest) sharing this\n  return strlen(...%rest)");
    assert_eq!(function("function f($o) { return $o->m(...); }", 2), "$2 Closure(...%rest) sharing this\n  return o.m(...%rest)");
}

#[test]
fn closures_say_what_they_capture() {
    assert_eq!(
        function("function f($x) { return function (&$a, $b = 1, ...$c) use ($x, &$y) { return $x; }; }", 2),
        "$2 Closure(&a, b = 1, ...c) use (x, &y)\n  return x"
    );
    assert_eq!(function("function f($x) { return static fn() => $x; }", 2), "$2 Closure() sharing static\n  return x");
    assert_eq!(function("class A { function f() { return function () { return $this->b; }; } }", 2), "$2 Closure A.()\n  return this.b");
}

#[test]
fn generators_collect_what_they_yield_and_give_it() {
    assert_eq!(
        body("$x = yield f($a); yield $b => g(); yield from h();"),
        "%1 = []\nx = (%1[] = f(a); <>)\n(%1[b] = g(); <>)\n<h()>\nreturn %1"
    );
    assert_eq!(body("if ($a) { return 1; } yield $a;"), "%1 = []\nif a\n  1\n  return %1\n(%1[] = a; <>)\nreturn %1");
}
