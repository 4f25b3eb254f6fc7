//! The formats that are JSON, line by line the same findings; and what all formats have in common.

use super::trees::{LEGACY, command, reports, trees};
use clap::ValueEnum;
use oauth_migrate_lint::cli::{Format, word};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;

/// The names of all formats.
pub fn all() -> Vec<String> {
    Format::value_variants().iter().map(|format| word(*format)).collect()
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap()).unwrap()
}

#[test]
fn lines_of_json_are_the_findings_and_the_summary() {
    for tree in trees() {
        let (_, reports) = reports(&tree, &["json", "jsonl"]);
        let report = parsed(&reports["json"]);
        let mut lines: Vec<Value> = reports["jsonl"].lines().map(parsed).collect();
        let mut last = lines.pop().unwrap();
        let untagged = |value: &mut Value| value.as_object_mut().unwrap().shift_remove("type").unwrap();
        assert_eq!(untagged(&mut last), "summary");
        assert_eq!(last.as_object_mut().unwrap().shift_remove("version"), Some(json!(1)));
        assert_eq!(last, report["summary"], "{}", tree.name);
        assert!(lines.iter_mut().all(|line| untagged(line) == "finding"));
        assert_eq!(lines, list(&report["findings"]), "{}", tree.name);
    }
}

#[test]
fn code_quality_has_every_finding_once() {
    for tree in trees() {
        let (_, reports) = reports(&tree, &["json", "gitlab"]);
        let (report, issues) = (parsed(&reports["json"]), parsed(&reports["gitlab"]));
        let findings = list(&report["findings"]);
        assert_eq!(list(&issues).len(), findings.len(), "{}", tree.name);
        let prints: BTreeSet<&str> = list(&issues).iter().map(|issue| issue["fingerprint"].as_str().unwrap()).collect();
        assert_eq!(prints.len(), findings.len(), "GitLab drops what it takes for a repetition");
        for (issue, finding) in list(&issues).iter().zip(findings) {
            assert_eq!((&issue["check_name"], &issue["fingerprint"]), (&finding["rule"], &finding["fingerprint"]));
            let severity = match finding["severity"].as_str().unwrap() {
                "error" => "critical",
                "warning" => "major",
                _ => "info",
            };
            assert_eq!(issue["severity"], severity);
            let location = &issue["location"];
            assert_eq!(location["path"], finding["path"]);
            assert_eq!(location["lines"]["begin"], location["positions"]["begin"]["line"]);
            assert_eq!(location["lines"]["end"], location["lines"]["begin"], "one line");
        }
    }
}

#[test]
fn diagnostics_count_bytes() {
    for tree in trees() {
        let (folder, reports) = reports(&tree, &["json", "rdjson"]);
        let (report, diagnostics) = (parsed(&reports["json"]), parsed(&reports["rdjson"]));
        let findings = list(&report["findings"]);
        assert_eq!(list(&diagnostics["diagnostics"]).len(), findings.len(), "{}", tree.name);
        for (diagnostic, finding) in list(&diagnostics["diagnostics"]).iter().zip(findings) {
            assert_eq!(diagnostic["code"]["value"], finding["rule"]);
            let path = diagnostic["location"]["path"].as_str().unwrap();
            let bytes = fs::read(folder.path().join(path)).unwrap();
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
            let range = &diagnostic["location"]["range"];
            assert_eq!(range["start"]["line"], range["end"]["line"]);
            let line = bytes.split(|byte| *byte == b'\n').nth(number(&range["start"]["line"]) - 1).unwrap();
            let said = &line[number(&range["start"]["column"]) - 1..number(&range["end"]["column"]) - 1];
            let file = fs::read(folder.path().join(path)).unwrap();
            let whole = &file[number(&finding["start"]["offset"])..number(&finding["end"]["offset"])];
            let whole = std::str::from_utf8(whole).unwrap();
            assert_eq!(std::str::from_utf8(said).unwrap(), whole.trim_start().lines().next().unwrap().trim_end(), "{path}");
        }
    }
}

#[test]
fn the_exit_code_does_not_depend_on_the_format() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("bad.php"), format!("<?php\n{LEGACY}\n")).unwrap();
    fs::write(folder.path().join("good.php"), "<?php echo 1;\n").unwrap();
    for format in all() {
        let code = |args: &[&str]| command(folder.path(), &[&["--format", &format], args].concat()).status.code();
        let codes = [&["bad.php"][..], &["good.php"], &["--fail-on", "never"], &["nope.php"]].map(code);
        assert_eq!(codes, [Some(1), Some(0), Some(0), Some(2)], "{format}");
    }
}

#[test]
fn reports_are_the_same_in_files_and_on_standard_output() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.php"), format!("<?php\n{LEGACY}\n")).unwrap();
    for format in all() {
        let report = format!("{format}=report.out");
        let output = command(folder.path(), &["--format", &format, "--report", &report]);
        assert_eq!(String::from_utf8(output.stdout).unwrap(), fs::read_to_string(folder.path().join("report.out")).unwrap(), "{format}");
    }
}
