//! Any text at all: no panic, no hang, all places inside the file on character boundaries.

use super::{lower, sound};
use proptest::prelude::*;

const PROGRAM: &str = include_str!("program.go");

fn lowers(text: &str) {
    sound::check(text, &lower(text));
}

#[test]
fn the_program_is_lowered_whole() {
    lowers(PROGRAM);
    assert!(lower(PROGRAM).gaps.is_empty(), "{:?}", lower(PROGRAM).gaps);
}

#[test]
fn every_beginning_of_a_program_is_lowered() {
    (0..PROGRAM.len()).step_by(7).for_each(|end| lowers(&PROGRAM[..sound::cut(PROGRAM, end)]));
}

#[test]
fn what_nests_deeply_is_a_gap_and_no_crash() {
    let nested = |open: &str, close: &str| format!("package p\nfunc f() {{ x := {}1{} }}", open.repeat(5_000), close.repeat(5_000));
    for text in [
        nested("(", ")"),
        nested("[]int{", "}"),
        nested("f(", ")"),
        nested("!", ""),
        nested("&", ""),
        format!("package p\nvar x = a{}", ".b".repeat(5_000)),
        format!("package p\nvar x = a{}", " + 1".repeat(5_000)),
        format!("package p\nvar x = a{}", "()".repeat(5_000)),
        format!("package p\nfunc f() {{ {} }}", "if a { ".repeat(3_000)),
        format!("package p\nfunc f() {{ if a {{ }}{} }}", " else if a { }".repeat(5_000)),
        format!("package p\nvar x {}int", "[]".repeat(5_000)),
        format!("package p\nvar x {}int", "*".repeat(5_000)),
    ] {
        sound::deep(move || drop(lower(&text)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in "\\PC*") {
        lowers(&text);
    }

    #[test]
    fn any_splice(from in 0..PROGRAM.len(), to in 0..PROGRAM.len(), at in 0..PROGRAM.len(), drop in 0..200usize) {
        lowers(&sound::spliced(PROGRAM, from, to, at, drop));
    }
}
