//! One case per construct: the code and what it lowers to, in `lowering/*.txt`.
//!
//! A case is `=== name`, code, `---`, and the printed code. `UPDATE=1 cargo test --test javascript golden` writes what is
//! printed now; read the difference before you commit it.

use crate::{lower, printer};
use std::fmt::Write as _;
use std::path::PathBuf;

fn printed(code: &str) -> String {
    let file = lower(code);
    let mut out = printer::print(&file);
    for (name, value) in &file.constants {
        let _ = writeln!(out, "constant {name} = {}", printer::expr(value));
    }
    for gap in &file.gaps {
        let _ = writeln!(out, "gap {}", gap.why);
    }
    out
}

#[test]
fn golden_every_construct_lowers_as_written_down() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/javascript/lowering");
    let mut paths: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let (mut wrong, mut count) = (String::new(), 0);
    for path in paths {
        let text = std::fs::read_to_string(&path).unwrap();
        let text = format!("\n{text}");
        let mut fresh = String::new();
        for case in text.split("\n=== ").skip(1) {
            let (name, rest) = case.split_once('\n').unwrap();
            let rest = format!("{rest}\n");
            let (code, expected) = rest.split_once("\n---\n").unwrap_or_else(|| panic!("{name}: no ---"));
            let got = printed(code);
            count += 1;
            let _ = write!(fresh, "=== {name}\n{code}\n---\n{got}\n");
            if got.trim_end() != expected.trim_end() {
                let _ = writeln!(wrong, "== {name}\n{code}\n-- expected\n{expected}-- got\n{got}");
            }
        }
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&path, fresh.trim_end().to_owned() + "\n").unwrap();
        }
    }
    assert!(count > 75, "only {count} cases");
    assert!(wrong.is_empty() || std::env::var_os("UPDATE").is_some(), "{wrong}");
}
