//! Any text at all: no panic, no hang, all places inside the file on character boundaries.

use super::{lower, sound};
use proptest::prelude::*;

const PROGRAM: &str = include_str!("program.rb");

/// Lowers a text and checks every span that the result mentions.
fn check(text: &str) {
    let file = lower(text);
    sound::check(text, &file);
    sound::check_places(text, &file);
}

#[test]
fn the_program_is_lowered_whole() {
    check(PROGRAM);
    assert!(lower(PROGRAM).gaps.is_empty(), "{:?}", lower(PROGRAM).gaps);
}

#[test]
fn every_beginning_of_a_program_is_lowered() {
    for end in (0..PROGRAM.len()).step_by(7) {
        check(&PROGRAM[..sound::cut(PROGRAM, end)]);
    }
}

#[test]
fn what_nests_deeply_is_a_gap_and_no_crash() {
    let deep = |open: &str, close: &str| format!("{}1{}", open.repeat(5_000), close.repeat(5_000));
    for text in [
        deep("(", ")"),
        deep("[", "]"),
        deep("if x\n", "\nend"),
        deep("class A\n", "\nend"),
        deep("begin; ", "; end"),
        format!("x{}", ".a".repeat(5_000)),
        format!("x{}", " + 1".repeat(5_000)),
        format!("if a\n{}end", "elsif b\n".repeat(5_000)),
        "x.y do |a| ".repeat(3_000),
    ] {
        sound::deep(move || drop(lower(&text)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in "\\PC*") {
        check(&text);
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        check(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_splice(from in 0..PROGRAM.len(), to in 0..PROGRAM.len(), at in 0..PROGRAM.len(), drop in 0..200usize) {
        check(&sound::spliced(PROGRAM, from, to, at, drop));
    }
}
