//! Any text at all: no panic, no hang, all places inside the file on character boundaries.

use super::{lower, sound};

crate::any::tests!(lower, "program.go");

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
