//! Logs of outcomes that are made by hand.

#![allow(clippy::indexing_slicing)]

use super::*;
use crate::model::finding::{Applicability, Edit, Fix};
use crate::model::outcome::Skip;
use crate::model::source::{FileId, Span};
use crate::report::tests::{found, outcome, source};
use serde_json::{Value, json};

fn log(outcome: &Outcome, sarif: Sarif<'_>) -> Value {
    let mut out = Vec::new();
    assert!(write(outcome, sarif, &mut out).is_ok());
    assert_eq!(out.iter().filter(|byte| **byte == b'\n').count(), 1, "one line");
    serde_json::from_slice(&out).unwrap_or_default()
}

fn run_of(outcome: &Outcome) -> Value {
    log(outcome, Sarif::default())["runs"][0].clone()
}

fn region(result: &Value) -> [u64; 4] {
    let region = &result["locations"][0]["physicalLocation"]["region"];
    ["startLine", "startColumn", "endLine", "endColumn"].map(|key| region[key].as_u64().unwrap_or(0))
}

#[test]
fn nothing_found_is_an_empty_list() {
    let run = run_of(&outcome("", &[]));
    assert_eq!(run["results"], json!([]));
    assert_eq!(run["invocations"][0]["executionSuccessful"], true);
    assert_eq!(run["tool"]["driver"]["rules"].as_array().map(Vec::len), Some(2));
    assert_eq!(run.get("automationDetails"), None);
}

#[test]
fn a_failed_run_does_not_say_that_nothing_was_found() {
    let mut outcome = outcome("x", &[]);
    outcome.troubles.push("no such file: nope".to_owned());
    let failed = Sarif { exit: Exit::Unfinished, ..Sarif::default() };
    let run = log(&outcome, failed)["runs"][0].clone();
    assert_eq!(run.get("results"), None);
    let invocation = &run["invocations"][0];
    assert_eq!((&invocation["executionSuccessful"], &invocation["exitCode"]), (&json!(false), &json!(3)));
    assert_eq!(invocation["toolExecutionNotifications"][0]["level"], "error");
    outcome.findings.push(found("a-rule", Severity::Error, Span::new(FileId(0), 0, 1)));
    assert_eq!(log(&outcome, failed)["runs"][0]["results"].as_array().map(Vec::len), Some(1));
}

#[test]
fn columns_count_utf16_units_and_regions_are_one_line() {
    let text = "\t\u{1f600}é x\r\n  call(\r\n    y)\r\n";
    let at = |words: &str| text.find(words).map_or((0, 0), |start| (start, start + words.len()));
    let run = run_of(&outcome(text, &[at("x"), at("call(\r\n    y)"), at("\r\n  call("), (text.len(), text.len())]));
    let regions: Vec<[u64; 4]> = run["results"].as_array().into_iter().flatten().map(region).collect();
    assert_eq!(regions, [[1, 6, 1, 7], [2, 3, 2, 8], [2, 3, 2, 8], [4, 1, 4, 1]]);
    assert_eq!(run["columnKind"], "utf16CodeUnits");
}

#[test]
fn results_name_their_rule_and_the_worst_come_first() {
    let mut outcome = outcome("ab", &[(0, 1)]);
    outcome.findings.insert(0, found("a-rule", Severity::Info, Span::new(FileId(0), 1, 2)));
    let results = run_of(&outcome)["results"].clone();
    assert_eq!((&results[0]["ruleId"], &results[0]["ruleIndex"], &results[0]["level"]), (&json!("b-rule"), &json!(1), &json!("error")));
    assert_eq!((&results[1]["ruleId"], &results[1]["ruleIndex"], &results[1]["level"]), (&json!("a-rule"), &json!(0), &json!("note")));
    assert_eq!(results[0]["partialFingerprints"]["oauthMigrateLint/v1"], "f00");
    assert_eq!(results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "a%20b.php");
}

#[test]
fn levels_are_capped_everywhere() {
    let sarif = Sarif { max_level: Level::Warning, category: Some("backend"), ..Sarif::default() };
    let run = log(&outcome("a", &[(0, 1)]), sarif)["runs"][0].clone();
    assert_eq!(run["results"][0]["level"], "warning");
    let levels: Vec<&Value> = (0..2).map(|n| &run["tool"]["driver"]["rules"][n]["defaultConfiguration"]["level"]).collect();
    assert_eq!(levels, ["warning", "note"]);
    assert_eq!(run["tool"]["driver"]["rules"][0]["properties"]["problem.severity"], "warning");
    assert_eq!(run["automationDetails"]["id"], "backend/");
}

#[test]
fn related_places_are_linked_from_the_message() {
    let mut outcome = outcome("abc", &[(0, 1)]);
    let finding = &mut outcome.findings[0].finding;
    finding.message = "It is [x](https://evil.example) old.".to_owned();
    finding.help = "Change it.".to_owned();
    finding.related = vec![(Span::new(FileId(0), 1, 2), "the host".to_owned()), (Span::new(FileId(0), 2, 3), "$a[0]".to_owned())];
    let result = run_of(&outcome)["results"][0].clone();
    assert_eq!(result["message"]["text"], "It is [x\\](https://evil.example) old. Change it. See [the host](1), [$a\\[0\\]](2).");
    assert_eq!(result["relatedLocations"][1]["id"], 2);
    assert_eq!(result["relatedLocations"][1]["message"]["text"], "$a[0]");
    assert_eq!(result["relatedLocations"][1]["physicalLocation"]["region"]["startColumn"], 3);
}

#[test]
fn the_rewrite_stands_in_a_fence() {
    let mut outcome = outcome("abc", &[(0, 1)]);
    outcome.findings[0].finding.rewrite = Some("say(`x`)\n\tnow\u{1b}[2J".to_owned());
    let markdown = run_of(&outcome)["results"][0]["message"]["markdown"].clone();
    assert_eq!(markdown, "It is old.\n\nWrite instead:\n\n```text\nsay(`x`)\n\tnow\\u{1b}[2J\n```");
}

#[test]
fn fixes_say_what_goes_and_what_comes() {
    let text = "get('old',\r\n  'x');\r\n";
    let mut outcome = outcome(text, &[(0, 3)]);
    outcome.sources.files.push(source("c:/b.php", "old", 0));
    let edit = |file, start, end, text: &str| Edit { at: Span::new(FileId(file), start, end), text: text.to_owned() };
    outcome.findings[0].fix = Some(Fix {
        applicability: Applicability::Unsafe,
        title: "Send a form".to_owned(),
        edits: vec![edit(0, 0, 3, "post"), edit(0, 9, 17, ""), edit(1, 3, 3, "!")],
    });
    let fix = run_of(&outcome)["results"][0]["fixes"][0].clone();
    assert_eq!(fix["description"]["text"], "Send a form");
    let [first, second] = [0, 1].map(|n| &fix["artifactChanges"][n]);
    assert_eq!(
        first["replacements"][0],
        json!({
            "deletedRegion": { "startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 4 },
            "insertedContent": { "text": "post" },
        })
    );
    assert_eq!(first["replacements"][1], json!({ "deletedRegion": { "startLine": 1, "startColumn": 10, "endLine": 2, "endColumn": 6 } }));
    assert_eq!(second["artifactLocation"]["uri"], "./c:/b.php");
    assert_eq!(second["replacements"][0]["deletedRegion"], json!({ "startLine": 1, "startColumn": 4, "endLine": 1, "endColumn": 4 }));
}

#[test]
fn limits_are_kept_and_said() {
    let mut many = outcome("ab", &[(0, 1)]);
    many.findings = vec![found("a-rule", Severity::Info, Span::new(FileId(0), 0, 1)); MAX_RESULTS];
    many.findings.push(found("b-rule", Severity::Error, Span::new(FileId(0), 1, 2)));
    many.findings[0].finding.related = vec![(Span::new(FileId(0), 1, 2), "there".to_owned()); MAX_RELATED + 1];
    many.findings[1].finding.message = "é".repeat(5000);
    let run = run_of(&many);
    let results = run["results"].as_array().cloned().unwrap_or_default();
    assert_eq!(results.len(), MAX_RESULTS);
    assert_eq!(results[0]["ruleId"], "b-rule", "the worst is kept");
    assert_eq!(results[1]["relatedLocations"].as_array().map(Vec::len), Some(MAX_RELATED));
    for result in &results {
        assert!(result["message"]["text"].as_str().is_some_and(|text| text.chars().count() <= 1024));
    }
    let notes = run["invocations"][0]["toolExecutionNotifications"].to_string();
    assert!(notes.contains("1 findings are left out") && notes.contains("1 findings name only 1000"), "{notes}");
}

#[test]
fn what_was_skipped_is_notified() {
    let mut outcome = outcome("", &[]);
    let skip = |path: &str, reason| Skip { path: path.into(), reason, detail: "why".to_owned() };
    outcome.skips = vec![skip("a\u{1b}.php", "too large"), skip("b.png", "binary"), skip("c.png", "binary")];
    let notes = run_of(&outcome)["invocations"][0]["toolExecutionNotifications"].clone();
    assert_eq!(notes[0]["level"], "warning");
    assert_eq!(notes[0]["message"]["text"], "skipped: too large (why)");
    assert_eq!(notes[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "a%1B.php");
    assert_eq!((&notes[1]["level"], &notes[1]["message"]["text"]), (&json!("note"), &json!("skipped as binary: 2")));
}
