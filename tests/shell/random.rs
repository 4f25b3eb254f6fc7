//! Any text at all: no panic, no hang, all places inside the file on character boundaries.

use super::{lower, sound};
use proptest::prelude::*;

const PROGRAM: &str = include_str!("program.sh");

fn lowers(text: &str) {
    let file = lower(text);
    sound::check(text, &file);
    sound::check_places(text, &file);
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
