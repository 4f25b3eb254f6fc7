//! The command as users meet it: each file of `testdata/cli/` is a command with its files, exit code and output.
//!
//! Expected lines may hold `[..]` for anything within a line; a line of `...` stands for any number of lines. What no data can say
//! (permissions, pipes, threads) is a test in `special.rs`; what must never be printed is in `secrets.rs`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod gate;
mod ignore;
mod manual;
mod readme;
mod secrets;
mod special;

use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// One file of `testdata/cli/`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// What it proves.
    proves: String,
    args: Vec<String>,
    #[serde(default)]
    stdin: Option<String>,
    #[serde(default)]
    env: BTreeMap<String, String>,
    /// The folder of `testdata/` to copy first.
    #[serde(default)]
    project: Option<String>,
    /// Files to write, by path.
    #[serde(default)]
    files: BTreeMap<String, String>,
    exit: i32,
    /// All of standard output; nothing is expected when it is left out and `contains` is empty.
    #[serde(default)]
    stdout: Option<String>,
    #[serde(default)]
    stderr: String,
    /// Parts of standard output, instead of all of it.
    #[serde(default)]
    contains: Vec<String>,
    /// What standard output must not hold.
    #[serde(default)]
    lacks: Vec<String>,
    /// Files that the command writes, and parts of them.
    #[serde(default)]
    writes: BTreeMap<String, Vec<String>>,
}

/// What a command did.
#[derive(Debug)]
struct Done {
    exit: i32,
    stdout: String,
    stderr: String,
}

/// The command in a folder, with nothing of the environment.
fn command(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_oauth-migrate-lint"));
    command.current_dir(folder).env_clear().stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(folder: &Path, args: &[&str]) -> Done {
    finish(command(folder).args(args), None)
}

fn finish(command: &mut Command, stdin: Option<&str>) -> Done {
    if stdin.is_some() {
        command.stdin(Stdio::piped());
    }
    let mut child = command.spawn().unwrap();
    if let (Some(text), Some(mut pipe)) = (stdin, child.stdin.take()) {
        pipe.write_all(text.as_bytes()).unwrap();
    }
    let output = child.wait_with_output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("output is UTF-8");
    Done { exit: output.status.code().expect("ended by itself"), stdout: text(&output.stdout), stderr: text(&output.stderr) }
}

fn testdata() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata")
}

fn write(folder: &Path, files: &BTreeMap<String, String>) {
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).min_depth(1) {
        let entry = entry.unwrap();
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).unwrap();
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn commands_do_what_their_cases_say() {
    let mut failures = Vec::new();
    let mut count = 0;
    let mut names: Vec<PathBuf> = fs::read_dir(testdata().join("cli")).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    for path in names {
        let text = fs::read_to_string(&path).unwrap();
        let case: Case = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        if let Err(why) = check(&case) {
            failures.push(format!("{} ({}):\n{why}", path.file_name().unwrap().to_string_lossy(), case.proves));
        }
        count += 1;
    }
    assert!(count >= 30, "only {count} cases: where are the others?");
    assert!(failures.is_empty(), "{} of {count} cases fail\n\n{}", failures.len(), failures.join("\n\n"));
}

fn check(case: &Case) -> Result<(), String> {
    let folder = tempfile::tempdir().unwrap();
    if let Some(project) = &case.project {
        copy(&testdata().join(project), folder.path());
    }
    write(folder.path(), &case.files);
    let done = finish(command(folder.path()).args(&case.args).envs(&case.env), case.stdin.as_deref());
    let mut wrong = Vec::new();
    if done.exit != case.exit {
        wrong.push(format!("exit {} instead of {}", done.exit, case.exit));
    }
    if !matches(&case.stderr, &done.stderr) {
        wrong.push(format!("standard error is\n{}instead of\n{}", done.stderr, case.stderr));
    }
    let expected = case.stdout.clone().or_else(|| (case.contains.is_empty() && case.lacks.is_empty()).then(String::new));
    if expected.as_ref().is_some_and(|expected| !matches(expected, &done.stdout)) {
        wrong.push(format!("standard output is\n{}instead of\n{}", done.stdout, expected.unwrap_or_default()));
    }
    wrong.extend(case.contains.iter().filter(|part| !done.stdout.contains(*part)).map(|part| format!("no `{part}` in\n{}", done.stdout)));
    wrong.extend(case.lacks.iter().filter(|part| done.stdout.contains(*part)).map(|part| format!("`{part}` in\n{}", done.stdout)));
    for (path, parts) in &case.writes {
        let text = fs::read_to_string(folder.path().join(path)).unwrap_or_else(|error| format!("({error})"));
        wrong.extend(parts.iter().filter(|part| !text.contains(*part)).map(|part| format!("no `{part}` in {path}:\n{text}")));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// Whether a text is what was expected, wildcards considered.
fn matches(expected: &str, actual: &str) -> bool {
    let expected: Vec<&str> = expected.trim_matches('\n').lines().collect();
    let actual: Vec<&str> = actual.trim_matches('\n').lines().collect();
    // reachable[j]: the expected lines so far match the first j actual ones.
    let mut reachable = vec![false; actual.len() + 1];
    reachable[0] = true;
    for line in expected {
        let mut next = vec![false; actual.len() + 1];
        for j in 0..=actual.len() {
            if line.trim() == "..." {
                next[j] = reachable[j] || (j > 0 && next[j - 1]);
            } else {
                next[j] = j > 0 && reachable[j - 1] && matches_line(line, actual[j - 1]);
            }
        }
        reachable = next;
    }
    reachable[actual.len()]
}

fn matches_line(expected: &str, actual: &str) -> bool {
    let parts: Vec<&str> = expected.trim_end().split("[..]").collect();
    let actual = actual.trim_end();
    let [first, middle @ .., last] = &parts[..] else { return expected.trim_end() == actual };
    let Some(mut rest) = actual.strip_prefix(first) else { return false };
    for part in middle {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.len() >= last.len() && rest.ends_with(last)
}

#[test]
fn wildcards_match_what_they_should() {
    assert!(matches("a[..]c\n...\nz", "abbc\nx\ny\nz"));
    assert!(matches("...\nb", "b"));
    assert!(!matches("a[..]c", "ab"));
    assert!(!matches("a", "a\nb"));
    assert!(matches_line("ab[..]b", "abb") && !matches_line("ab[..]ab", "ab"));
}
