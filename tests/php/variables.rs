//! Variables, assignments, destructuring.

use super::{body, function, top};

#[test]
fn variables_are_global_at_the_top_level_and_local_in_functions() {
    assert_eq!(top("$a = 1; if ($a) { foreach ($b as $c => $d) { $e = $d; } }").lines().nth(2), Some("  loop key ^c value ^d over ^b"));
    assert_eq!(body("$x = $a; return $this;"), "x = a\nreturn this");
}

#[test]
fn superglobals_are_global_everywhere() {
    assert_eq!(body("return $_GET['a'] . $_SESSION['b'];"), "return join(^_GET['a'], ^_SESSION['b'])");
    assert_eq!(body("$GLOBALS['x'] = $GLOBALS[$a];"), "^x = ^GLOBALS[a]");
}

#[test]
fn global_declarations_make_variables_global_in_their_function() {
    assert_eq!(body("global $x, $y; $x = $y . $z;"), "^x = join(^y, z)");
    assert_eq!(function("function f() { global $x; } function g() { return $x; }", 2), "$2 Function g()\n  return x");
}

#[test]
fn static_variables_are_set_once() {
    assert_eq!(body("static $x = 1, $y;"), "x ??= 1\ny ??= null");
}

#[test]
fn closures_of_the_top_level_share_its_globals() {
    assert_eq!(function("$f = function ($a) use ($x) { return $a . $x . $y; };", 1), "$1 Closure(a)\n  return join(a, ^x, y)");
    assert_eq!(function("$f = fn($a) => $a . $x;", 1), "$1 Closure(a) sharing this\n  return join(a, ^x)");
    assert_eq!(
        function("function f() { global $x; return function () use ($x, $y, &$z) { return $x . $y; }; }", 2).lines().next(),
        Some("$2 Closure() use (y, &z)")
    );
}

#[test]
fn assignments_are_expressions() {
    assert_eq!(body("$a = $b = 1; if ($c = f()) { g($d ??= 2); }"), "a = b = 1\nif c = f()\n  g(d ??= 2)");
    assert_eq!(
        body("$a += 1; $b['x'] ??= []; $a->f .= 'y'; $c -= 2; $d |= 4;"),
        "a = Add(a, 1)\nb['x'] ??= {}\na.f = join(a.f, 'y')\nc = Subtract(c, 2)\nd = Other(d, 4)"
    );
    assert_eq!(body("$a = &$b['x'];"), "a = b['x']");
}

#[test]
fn places_are_elements_fields_and_statics() {
    assert_eq!(
        body("$a['x']['y'][] = 1; $a->b->c = 2; $a->{'d e'} = 3; $a->$b = 4; Foo::$x['y'] = 5; $a?->b = 6;"),
        "a['x']['y'][] = 1\na.b.c = 2\na.d e = 3\na.[b] = 4\nFoo::x['y'] = 5\na.b = 6"
    );
}

#[test]
fn increments_change_their_place() {
    assert_eq!(
        body("$a++; --$b; $c = $a++; $d = ++$b;"),
        "a = Add(a, 1)\nb = Subtract(b, 1)\nc = Subtract(a = Add(a, 1), 1)\nd = b = Add(b, 1)"
    );
}

#[test]
fn destructuring_assigns_one_name_after_the_other() {
    assert_eq!(body("[$x, , $y] = $a;"), "(%1 = a; x = %1[0]; y = %1[2])");
    assert_eq!(body("list($x, list(, $y)) = f();"), "(%1 = f(); x = %1[0]; %2 = %1[1]; y = %2[1])");
    assert_eq!(body("['k' => $x, $b => [$y]] = $a;"), "(%1 = a; x = %1['k']; %2 = %1[b]; y = %2[0])");
    assert_eq!(body("[$a->x, $b['y']] = [$c, $d];"), "(%1 = [c, d]; a.x = %1[0]; b['y'] = %1[1])");
    assert_eq!(body("if ([$x] = f()) {}"), "if (%1 = f(); x = %1[0]; %1)");
    assert_eq!(body("foreach ($a as ['k' => $x, 'l' => $y]) { f($x); }"), "loop value %1 over a\n  x = %1['k']\n  y = %1['l']\n  f(x)");
    assert_eq!(body("foreach ($a as $k => list($x)) {}"), "loop key k value %1 over a\n  x = %1[0]");
}

#[test]
fn unset_removes_places() {
    assert_eq!(body("unset($a, $b['x'], $c->y);"), "remove a\nremove b['x']\nremove c.y");
}

#[test]
fn variables_may_have_their_names_from_values() {
    assert_eq!(body("$$a = 1; return ${'x'};"), "%set-variable(a, 1, false)\nreturn x");
    assert_eq!(body("return ${'x' . $a};"), "return %variable(join('x', a))");
    assert_eq!(top("$$a = 1;"), "%set-variable(^a, 1, true)");
}

#[test]
fn a_function_may_ask_for_all_that_it_is_given() {
    assert_eq!(body("$all = func_get_args();"), "all = [a, b, c, d, ...%given]");
}
