//! What every construct lowers to, and nothing else.

use crate::{lower, printer};
use std::fmt::Write as _;

fn printed(code: &str) -> String {
    let file = lower(code);
    let mut out = printer::print(&file);
    for gap in &file.gaps {
        let _ = writeln!(out, "gap {}", gap.why);
    }
    out
}

#[test]
fn golden_every_construct_lowers_as_written_down() {
    crate::golden_cases::check("tests/python/lowering", 50, printed);
}
