//! The conformance kit: small programs in every language, and what must be understood of them.
//!
//! `CASE=part-of-a-name cargo test --test languages` runs some cases, `ONLY=.php` some programs; `SHOW=1` (with `-- --nocapture`)
//! prints what was understood.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::print_stderr)]

mod compare;
mod expect;
mod program;
mod show;

use expect::Expectation;
use oauth_migrate_lint::model::client::Clients;
use program::Program;
use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

fn cases() -> Vec<PathBuf> {
    let wanted = std::env::var("CASE").unwrap_or_default();
    let all = program::entries(&program::kit()).into_iter().filter(|p| p.is_dir());
    all.filter(|p| p.to_string_lossy().rsplit('/').next().is_some_and(|n| n.contains(&wanted))).collect()
}

fn expectation(case: &std::path::Path) -> Expectation {
    let path = case.join("expect.toml");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// What is wrong with one program, panics included.
fn judge(expected: &Expectation, program: &Program, clients: &Clients) -> Vec<String> {
    let result = catch_unwind(AssertUnwindSafe(|| {
        let got = program::understand(program, &program.files, clients, true);
        if std::env::var_os("SHOW").is_some() {
            eprintln!("{got:#?}");
        }
        compare::differences(expected, &got, &program.sources)
    }));
    result.unwrap_or_else(|_| vec!["panicked".into()])
}

#[test]
fn every_program_is_understood() {
    let clients = program::clients();
    let (mut report, mut failed, mut count) = (String::new(), 0, 0);
    for case in cases() {
        let expected = expectation(&case);
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        for program in program::programs(&case) {
            count += 1;
            let wrong = judge(&expected, &program, &clients);
            let waits = expected.pending.get(&program.name);
            if wrong.is_empty() && waits.is_some() {
                failed += 1;
                writeln!(report, "{name}/{}: passes: take it off the pending list", program.name).unwrap();
            } else if !wrong.is_empty() && waits.is_none() {
                failed += 1;
                writeln!(report, "{name}/{}: {}", program.name, expected.about).unwrap();
                for line in wrong {
                    writeln!(report, "    {line}").unwrap();
                }
            }
        }
    }
    assert!(failed == 0, "{failed} of {count} programs are not understood:\n{report}");
}

#[test]
fn order_repetition_and_memo_change_nothing() {
    let clients = program::clients();
    let mut wrong = Vec::new();
    for case in cases() {
        for program in program::programs(&case) {
            let run = |files: &[_], memo| format!("{:?}", program::understand(&program, files, &clients, memo));
            let result = catch_unwind(AssertUnwindSafe(|| {
                let first = run(&program.files, true);
                let mut turned = program.files.clone();
                turned.reverse();
                let rotated: Vec<_> = program.files.iter().skip(1).chain(program.files.iter().take(1)).cloned().collect();
                let same = [run(&program.files, true), run(&turned, true), run(&rotated, true)].iter().all(|r| *r == first);
                (same, run(&program.files, false) == first)
            }));
            let name = format!("{}/{}", case.file_name().unwrap().to_string_lossy(), program.name);
            match result {
                Ok((true, true)) => {}
                Ok((false, _)) => wrong.push(format!("{name}: depends on order or on the run")),
                Ok((true, false)) => wrong.push(format!("{name}: depends on the memo")),
                Err(_) => wrong.push(format!("{name}: panicked")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_program_is_lowered_whole() {
    let mut wrong = Vec::new();
    for case in cases() {
        for program in program::programs(&case) {
            wrong.extend(program.unread.iter().map(|path| format!("{}: no frontend reads {path}", case.display())));
            for gap in program.files.iter().flat_map(|f| &f.gaps) {
                wrong.push(format!("{}: {}: {}", case.display(), show::place(&program.sources, gap.span), gap.why));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn pending_marks_name_programs() {
    for case in cases() {
        let names: Vec<_> = program::entries(&case).iter().map(|p| p.file_name().unwrap().to_string_lossy().into_owned()).collect();
        for mark in expectation(&case).pending.keys() {
            assert!(names.contains(mark), "{}: no program is called {mark}", case.display());
        }
    }
}
