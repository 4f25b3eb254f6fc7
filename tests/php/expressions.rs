//! Operators, arrays, choices.

use super::{body, spans};
use oauth_migrate_lint::model::code::ExprKind;

#[test]
fn arrays_are_lists_or_maps() {
    assert_eq!(
        body("return [[], array(), [1, 'b'], ['a' => 1, 2], array('x' => [3]), [...$a, 4], [&$b]];"),
        "return [{}, {}, [1, 'b'], {'a': 1, 2}, {'x': [3]}, [...a, 4], [b]]"
    );
}

fn entries(text: &str) -> Vec<String> {
    spans(text, |e| match &e.kind {
        ExprKind::Map(entries) | ExprKind::List(entries) => entries.iter().map(|e| e.span).collect(),
        _ => Vec::new(),
    })
}

#[test]
fn an_entry_spans_what_must_go_with_it() {
    assert_eq!(entries("<?php f(['a' => 1, 'b' => 2]);"), ["'a' => 1, ", "'b' => 2"]);
    assert_eq!(entries("<?php f(array(\n  'a' => 1,\n  'b' => 2,\n));"), ["'a' => 1,\n  ", "'b' => 2,"]);
    assert_eq!(entries("<?php f([1, // one\n  2 /* two */, 3]);"), ["1,", "2 /* two */, ", "3"].map(|s| s.replace(" /* two */, ", "")));
}

#[test]
fn operators_have_kinds() {
    assert_eq!(
        body("return [$a == 1, $a != 1, $a <> 1, $a === 1, $a !== 1, $a < 1, $a <= 1, $a > 1, $a >= 1, $a <=> 1];"),
        "return [Equal(a, 1), NotEqual(a, 1), NotEqual(a, 1), Identical(a, 1), NotIdentical(a, 1), Less(a, 1), LessOrEqual(a, 1), Greater(a, 1), GreaterOrEqual(a, 1), Other(a, 1)]"
    );
    assert_eq!(
        body("return [$a + $b, $a - 1, $a * 2, $a / 2, $a % 2, $a ** 2, $a & 1, $a << 2];"),
        "return [Add(a, b), Subtract(a, 1), Multiply(a, 2), Divide(a, 2), Remainder(a, 2), Other(a, 2), Other(a, 1), Other(a, 2)]"
    );
    assert_eq!(
        body("return [$a && $b, $a AND $b, $a || $b, $a or $b, $a ?? $b ?? $c, !$a, ~$a, $a xor $b];"),
        "return [(a && b), (a && b), (a || b), (a || b), (a ?? (b ?? c)), !a, <a>, NotIdentical(bool(a), bool(b))]"
    );
    assert_eq!(body("return [$a ? $b : $c, $a ?: $b];"), "return [(a ? b : c), (a || b)]");
    assert_eq!(body("return [@$a['x'], (($b))];"), "return [a['x'], b]");
}

#[test]
fn casts_have_their_common_names() {
    assert_eq!(
        body("return [(array) $a, (object) ['x' => 1], (string) $a, (int) $a, (Integer) $a, (float) $a, (double) $a, (bool) $a];"),
        "return [array(a), object({'x': 1}), string(a), int(a), int(a), float(a), float(a), bool(a)]"
    );
}

#[test]
fn a_match_is_a_choice() {
    assert_eq!(
        body("return match ($a) { 1, 'x' => 'b', default => f(), 2 => 'c' };"),
        "return ((Identical(a, 1) || Identical(a, 'x')) ? 'b' : (Identical(a, 2) ? 'c' : f()))"
    );
    assert_eq!(
        body("return match (true) { $a > 1 => 'b', is_null($a) => 'c' };"),
        "return (Greater(a, 1) ? 'b' : (is_null(a) ? 'c' : throw ))"
    );
    assert_eq!(body("return match ($a->m()) { 1 => 2 };"), "return (%1 = a.m(); (Identical(%1, 1) ? 2 : throw ))");
    let long: String = (0..3_000).map(|i| format!("{i} => f{i}(),")).collect();
    assert!(body(&format!("return match ($a) {{ {long} }};")).contains("f2999()"));
}

#[test]
fn attributes_do_not_hide_what_they_mark() {
    assert_eq!(body("return #[Pure] fn($x) => $x;"), "return $2");
}
