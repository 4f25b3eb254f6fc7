//! SARIF, checked against the trees and against GitHub's own rules.

use super::trees::{Tree, reports, trees};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Runs the command in a tree: its folder, the log, and the findings as JSON.
fn scan(tree: &Tree) -> (tempfile::TempDir, Value, Value) {
    let (folder, mut reports) = reports(tree, &["json", "sarif"]);
    let log = reports.remove("sarif").unwrap();
    assert_eq!(log.lines().count(), 1, "minified");
    (folder, serde_json::from_str(&log).unwrap(), serde_json::from_str(&reports["json"]).unwrap())
}

/// The text of a region, read as an editor counts: lines end with CRLF or LF, a byte order mark is no character.
fn text_of(bytes: &[u8], region: &Value) -> String {
    let text = String::from_utf8(bytes.to_vec()).unwrap();
    let number = |key: &str| usize::try_from(region[key].as_u64().unwrap()).unwrap();
    assert_eq!(number("startLine"), number("endLine"), "{region}");
    let line = text.trim_start_matches('\u{feff}').split('\n').nth(number("startLine") - 1).unwrap();
    let units: Vec<u16> = line.trim_end_matches('\r').encode_utf16().collect();
    String::from_utf16(&units[number("startColumn") - 1..number("endColumn") - 1]).unwrap()
}

/// The path of a URI.
fn path_of(uri: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = uri.strip_prefix("./").unwrap_or(uri).bytes();
    while let Some(byte) = rest.next() {
        assert!(byte.is_ascii_graphic() && !b"#?[]\\\"<>^`{|}".contains(&byte), "{uri}");
        if byte == b'%' {
            let digits = [rest.next().unwrap(), rest.next().unwrap()];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).unwrap(), 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn places_are_where_the_findings_are() {
    for tree in trees() {
        let (folder, log, json) = scan(&tree);
        let findings = json["findings"].as_array().unwrap();
        let results: Vec<Value> = log["runs"][0]["results"].as_array().cloned().unwrap_or_default();
        assert_eq!(results.len(), findings.len(), "{}", tree.name);
        for finding in findings {
            let own = |result: &&Value| result["partialFingerprints"]["oauthMigrateLint/v1"] == finding["fingerprint"];
            let result = results.iter().find(own).unwrap();
            assert_eq!(result["ruleId"], finding["rule"]);
            let place = &result["locations"][0]["physicalLocation"];
            let uri = place["artifactLocation"]["uri"].as_str().unwrap();
            assert_eq!(path_of(uri), finding["path"].as_str().unwrap());
            assert!(!uri.split('/').next().unwrap().contains(':'), "{uri} has a scheme");
            let bytes = fs::read(folder.path().join(path_of(uri))).unwrap();
            let offset = |end: &str| usize::try_from(finding[end]["offset"].as_u64().unwrap()).unwrap();
            let said = std::str::from_utf8(&bytes[offset("start")..offset("end")]).unwrap();
            assert_eq!(text_of(&bytes, &place["region"]), said.trim_start().lines().next().unwrap().trim_end(), "{uri}");
            let message = result["message"]["text"].as_str().unwrap();
            for (index, related) in result["relatedLocations"].as_array().into_iter().flatten().enumerate() {
                assert_eq!(related["id"], index + 1);
                assert!(message.contains(&format!("]({})", index + 1)), "{message}");
            }
        }
    }
}

#[test]
fn odd_files_are_all_found() {
    let (_, log, json) = scan(&trees()[0]);
    let mut paths: Vec<&str> = json["findings"].as_array().unwrap().iter().map(|f| f["path"].as_str().unwrap()).collect();
    paths.dedup();
    assert_eq!(paths.len(), 10, "{paths:?}");
    let notes = log["runs"][0]["invocations"][0].to_string();
    assert!(notes.contains("skipped: too large") && notes.contains("big.js"), "{notes}");
    assert!(notes.contains("suppression of `password-grant`") && notes.contains("old.php"), "{notes}");
}

#[test]
fn the_end_of_a_run_is_said() {
    let of = |name: &str| {
        let tree = trees().into_iter().find(|tree| tree.name == name).unwrap();
        scan(&tree).1["runs"][0].clone()
    };
    let clean = of("clean");
    assert_eq!((&clean["results"], &clean["invocations"][0]["exitCode"]), (&Value::Array(Vec::new()), &0.into()));
    let strict = of("strict");
    assert_eq!((&strict["invocations"][0]["executionSuccessful"], &strict["invocations"][0]["exitCode"]), (&false.into(), &3.into()));
    assert!(!strict["results"].as_array().unwrap().is_empty());
    let missing = of("missing");
    assert_eq!((missing.get("results"), &missing["invocations"][0]["executionSuccessful"]), (None, &false.into()));
    let named = of("named");
    assert_eq!(named["automationDetails"]["id"], "backend/oauth/");
    assert!(named["results"].as_array().unwrap().iter().all(|result| result["level"] != "error"));
    assert!(named["results"].as_array().unwrap().iter().any(|result| result["level"] == "warning"));
}

/// Line hashes of the odd tree, computed by a port of the code of GitHub's action that shares nothing with ours.
#[test]
fn line_hashes_are_those_of_code_scanning() {
    let (_, log, _) = scan(&trees()[0]);
    let results = log["runs"][0]["results"].as_array().unwrap();
    for (uri, expected) in [
        ("crlf.php", "bd4c27ea4c687cda:1"),
        ("emoji.php", "917c94d60c57e647:1"),
        ("mark.php", "f92075ff64b8b293:1"),
        ("tabs.php", "bd4c27ea4c687cda:1"),
        ("no%20end.php", "8b347fd54672b4ff:1"),
    ] {
        let place = |result: &&Value| result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri;
        let hashes: Vec<&Value> =
            results.iter().filter(place).map(|result| &result["partialFingerprints"]["primaryLocationLineHash"]).collect();
        assert!(hashes.len() > 2 && hashes.iter().all(|hash| **hash == expected), "{uri}: {hashes:?}");
    }
}

/// GitHub's own rules for what it ingests. `./test` says where the program is that knows them.
#[test]
#[ignore = "needs Microsoft's SARIF multitool: ./test installs it and runs this"]
fn other_tools_have_nothing_to_say() {
    let multitool = std::env::var("SARIF_MULTITOOL").unwrap_or_else(|_| panic!("SARIF_MULTITOOL must name the program: run ./test"));
    let folder = tempfile::tempdir().unwrap();
    let keep = |name: &str, log: &str| {
        let path = folder.path().join(format!("{name}.sarif"));
        fs::write(&path, log).unwrap();
        path
    };
    let logs: Vec<PathBuf> = trees().iter().map(|tree| keep(tree.name, &scan(tree).1.to_string())).collect();
    let broken = keep("broken", r#"{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[{"message":{"text":"x"}}]}]}"#);
    assert!(judged(&multitool, &broken).iter().any(|line| line.starts_with("error")), "the multitool finds nothing in a broken log");
    // GitHub refuses the log of a run that failed, instead of closing what is open: that is what should happen.
    let (failed, logs): (Vec<&PathBuf>, Vec<&PathBuf>) = logs.iter().partition(|log| log.ends_with("missing.sarif"));
    let refused: Vec<String> = failed.iter().flat_map(|log| judged(&multitool, log)).collect();
    assert!(refused.len() == 1 && refused[0].contains("Error_MissingResultsArray"), "{refused:?}");
    let said: Vec<String> = logs.iter().flat_map(|log| judged(&multitool, log)).collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
}

/// What the multitool says about a log. Its exit code says nothing: it is 0 whatever it finds.
fn judged(multitool: &str, log: &Path) -> Vec<String> {
    let verdict = log.with_extension("verdict");
    let args =
        ["validate", log.to_str().unwrap(), "--rule-kind", "Sarif;Gh;Ghas", "--log", "ForceOverwrite", "-o", verdict.to_str().unwrap()];
    let output = Command::new(multitool).args(args).output().unwrap();
    let text = fs::read_to_string(&verdict).unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stdout)));
    let verdict: Value = serde_json::from_str(text.trim_start_matches('\u{feff}')).unwrap();
    let run = &verdict["runs"][0];
    assert_eq!(run["invocations"][0]["executionSuccessful"], true, "the multitool did not finish");
    let results = run["results"].as_array().into_iter().flatten();
    results.map(|r| format!("{} {} {}: {}", r["level"].as_str().unwrap_or("warning"), r["ruleId"], log.display(), r["message"])).collect()
}
