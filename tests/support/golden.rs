//! One case per construct: the code and what it lowers to, in `lowering/*.txt` of a language's tests.
//!
//! A case is `=== name`, code, `---`, and the printed code. `UPDATE=1 cargo test golden` writes what is printed now; read the
//! difference before you commit it.
#![allow(dead_code)]

use std::fmt::Write as _;
use std::path::PathBuf;

/// Compares every case of a folder with what is printed; there must be at least so many.
pub fn check(folder: &str, least: usize, printed: impl Fn(&str) -> String) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder);
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
    assert!(count >= least, "only {count} cases");
    assert!(wrong.is_empty() || std::env::var_os("UPDATE").is_some(), "{wrong}");
}
