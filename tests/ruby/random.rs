//! Any text at all: no panic, no hang, all places inside the file on character boundaries.

use super::{lower, sound};
use proptest::prelude::*;

crate::any::tests!(lower, "program.rb");

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
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        lowers(&String::from_utf8_lossy(&bytes));
    }
}
