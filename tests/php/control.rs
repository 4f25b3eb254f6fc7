//! Branches, loops, jumps.

use super::{body, top, whole};
use oauth_migrate_lint::model::code::{Block, StepKind};

#[test]
fn conditions_nest() {
    assert_eq!(
        body("if ($a) f(); elseif ($b) { g(); } else if ($c) h(); else i();"),
        "if a\n  f()\nelse\n  if b\n    g()\n  else\n    if c\n      h()\n    else\n      i()"
    );
    assert_eq!(body("if ($a): f(); elseif ($b): g(); else: h(); endif;"), "if a\n  f()\nelse\n  if b\n    g()\n  else\n    h()");
}

#[test]
fn many_alternatives_do_not_nest() {
    let chain: String = (0..3_000).map(|i| format!("elseif ($a == {i}) f{i}(); ")).collect();
    let lowered = body(&format!("if ($a) f(); {chain} else g();"));
    assert_eq!(lowered.lines().next(), Some("block b1"));
    assert_eq!(lowered.matches("break b1").count(), 3_001);
    assert!(lowered.ends_with("\n  g()"));
}

#[test]
fn loops_are_wrapped_as_far_as_something_leaves_them() {
    assert_eq!(body("foreach ($a as $x) f($x);"), "loop value x over a\n  f(x)");
    assert_eq!(
        body("foreach ($a as $k => $x) { if ($x) continue; f($k); }"),
        "loop key k value x over a\n  block b2\n    if x\n      break b2\n    f(k)"
    );
    assert_eq!(body("foreach ($a as $x): break; endforeach;"), "block b1\n  loop value x over a\n    break b1");
    assert_eq!(
        body("while ($a) { f(); continue; }"),
        "block b1\n  loop\n    if a\n    else\n      break b1\n    block b2\n      f()\n      break b2"
    );
    assert_eq!(body("do { f(); } while ($a);"), "block b1\n  loop\n    f()\n    if a\n    else\n      break b1");
    assert_eq!(
        body("for ($i = 0, $j = 1; f(), $i < 3; $i++, $j++) { g(); }"),
        "i = 0\nj = 1\nblock b1\n  loop\n    f()\n    if Less(i, 3)\n    else\n      break b1\n    g()\n    i = Add(i, 1)\n    j = Add(j, 1)"
    );
    assert_eq!(body("for (;;) { break; }"), "block b1\n  loop\n    break b1");
    assert_eq!(body("while (true): f(); endwhile; for (;;): g(); endfor;"), "loop\n  f()\nloop\n  g()");
}

#[test]
fn jumps_count_loops_and_switches() {
    assert_eq!(
        body("foreach ($a as $x) { foreach ($b as $y) { continue 2; } }"),
        "loop value x over a\n  block b2\n    loop value y over b\n      break b2"
    );
    assert_eq!(
        body("while (true) { switch ($a) { case 1: continue 2; case 2: break 2; case 3: continue; } }"),
        "block b1\n  loop\n    block b2\n      block b3\n        if Equal(a, 1)\n          break b2\n        if Equal(a, 2)\n          break b1\n        if Equal(a, 3)\n          break b3"
    );
    assert_eq!(body("break;"), "<>");
}

#[test]
fn a_foreach_by_reference_writes_back() {
    assert_eq!(body("foreach ($a as $k => &$v) { $v = 'x' . $v; }"), "loop key k value v over a\n  v = join('x', v)\n  a[k] = v");
    assert_eq!(body("foreach ($a->b as &$v) $v = 1;"), "loop key %1 value v over a.b\n  v = 1\n  a.b[%1] = v");
}

#[test]
fn a_switch_is_a_chain_in_a_block() {
    assert_eq!(
        body("switch ($a) { case 1: f(); break; case 2: return g(); default: h(); }"),
        "block b1\n  if Equal(a, 1)\n    f()\n    break b1\n  if Equal(a, 2)\n    return g()\n  h()"
    );
    assert_eq!(
        body("switch ($a) { case 1: case 2: f(); break; case 3: }"),
        "block b1\n  if (Equal(a, 1) || Equal(a, 2))\n    f()\n    break b1\n  if Equal(a, 3)\n    break b1"
    );
    assert_eq!(body("switch (f()) { case 'x': g(); }"), "%1 = f()\nblock b1\n  if Equal(%1, 'x')\n    g()\n    break b1");
    assert_eq!(body("switch (true) { case $a > 1: f(); }"), "block b1\n  if Greater(a, 1)\n    f()\n    break b1");
    assert_eq!(body("switch ($a): case 1: f(); endswitch;"), "block b1\n  if Equal(a, 1)\n    f()\n    break b1");
}

#[test]
fn falling_through_runs_the_next_body() {
    assert_eq!(
        body("switch ($a) { case 1: f(); case 2: g(); break; default: h(); }"),
        "block b1\n  if Equal(a, 1)\n    f()\n    g()\n    break b1\n  if Equal(a, 2)\n    g()\n    break b1\n  h()"
    );
    assert_eq!(body("switch ($a) { default: f(); case 1: g(); }"), "block b1\n  if Equal(a, 1)\n    g()\n    break b1\n  f()\n  g()");
    assert_eq!(
        body("switch ($a) { case 1: default: f(); break; case 2: g(); }"),
        "block b1\n  if Equal(a, 1)\n    f()\n    break b1\n  if Equal(a, 2)\n    g()\n    break b1\n  f()\n  break b1"
    );
}

fn labels(block: &Block, found: &mut Vec<String>) {
    for step in block {
        match &step.kind {
            StepKind::Block { label, body } => {
                found.push(label.to_string());
                labels(body, found);
            }
            StepKind::Loop { body, .. } => labels(body, found),
            StepKind::Branch { then, other, .. } => {
                labels(then, found);
                labels(other, found);
            }
            _ => {}
        }
    }
}

#[test]
fn labels_are_unique_in_a_function_even_in_copies() {
    let file = whole(
        "function f($a) { switch ($a) { case 1: f(); case 2: while ($a) { foreach ($a as $b) { break; } } case 3: switch ($b) { case 4: } } }",
    );
    let mut found = Vec::new();
    labels(&file.functions[1].body, &mut found);
    let mut unique = found.clone();
    unique.sort();
    unique.dedup();
    assert_eq!(unique.len(), found.len(), "{found:?}");
    assert!(found.len() > 6);
}

#[test]
fn nested_switches_that_fall_through_stay_small() {
    let mut code = "f();".to_owned();
    for _ in 0..12 {
        let cases: String = (0..6).map(|i| format!("case {i}: {code}")).take(2).collect();
        code = format!("switch ($a) {{ {cases} }}");
    }
    assert!(body(&code).lines().count() < 60_000);
}

#[test]
fn protected_steps_have_handlers() {
    assert_eq!(
        body("try { f(); } catch (A | B $e) { g($e); } catch (C) { h(); } finally { i(); }"),
        "try\n  f()\ncatch\n  e = <>\n  g(e)\ncatch\n  h()\nfinally\n  i()"
    );
}

#[test]
fn other_statements() {
    assert_eq!(top("declare(strict_types=1); ; { f(); } declare(ticks=1) { g(); }"), "f()\ng()");
    assert_eq!(body("goto end; f(); end: g();"), "<>\nf()\ng()");
    assert_eq!(body("return; throw new E;"), "return\nthrow new E()");
}
