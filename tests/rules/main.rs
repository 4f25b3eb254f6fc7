//! The rules on fixtures: `testdata/rules/<rule-id>/flag*` must be reported exactly as their comments say, `ok*` not at all.
//!
//! A fixture is a file or a folder. A line that must be reported says so in a comment: `expect: rule-id confidence`, with the severity
//! behind it where that depends on the code; files without comments are spoken for by an `expected.txt` beside them. Each flag fixture is also judged with the provider's hosts replaced by
//! others, and then nothing at all may be reported.
//!
//!     RULE=password cargo test --test rules        # only the rules whose id contains this
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod scenarios;
mod tree;

use oauth_migrate_lint::model::finding::{Confidence, Finding, Severity};
use oauth_migrate_lint::packs::Loaded;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use tree::{Found, Tree, load};

/// The provider's hosts, and somebody else's in their place.
const ELSEWHERE: &[(&str, &str)] = &[
    ("api.getgo.com", "api.elsewhere.dev"),
    ("API.GetGo.com", "API.Elsewhere.dev"),
    ("api.citrixonline.com", "api.somewhere.dev"),
    ("authentication.logmeininc.com", "login.elsewhere.dev"),
];

/// Rules whose flag fixtures name no host: packages.
const WITHOUT_HOST: &[&str] = &["legacy-dependency"];

/// What closes comments behind an expectation.
const CLOSES: &[&str] = &["*/", "-->", "#}", "%>", "--}}"];

/// Rules that wait for something, and for what; they have no fixtures yet.
const WAITING: &[(&str, &str)] = &[];

fn testdata(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata").join(folder)
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())).map(|e| e.unwrap().path()).collect();
    all.sort();
    all
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

/// What a fixture says must be found, of one rule.
fn expected(tree: &Tree, rule: &str) -> Vec<Found> {
    let mut all = Vec::new();
    let mut add = |path: &str, line: usize, words: &str| {
        let mut words = words.split([')', '\\']).next().unwrap().split([' ', ',']).filter(|w| !w.is_empty());
        let (named, confidence) = (words.next().unwrap(), words.next().unwrap_or_default());
        let confidence = match confidence {
            "high" => Confidence::High,
            "medium" => Confidence::Medium,
            "low" => Confidence::Low,
            other => panic!("{path}:{line}: `{other}` is no confidence"),
        };
        let severities = [Severity::Info, Severity::Warning, Severity::Error];
        // What closes the comment is none.
        let severity = words.next().filter(|word| !CLOSES.contains(word)).map(|word| {
            let known = severities.into_iter().find(|s| s.word() == word);
            known.unwrap_or_else(|| panic!("{path}:{line}: `{word}` is no severity"))
        });
        if named == rule {
            all.push(Found { path: path.to_owned(), line, rule: named.to_owned(), confidence, severity });
        }
    };
    for source in &tree.sources.files {
        for (number, line) in source.text.lines().enumerate() {
            if name(Path::new(&*source.path)) == "expected.txt" {
                let (place, words) = line.split_once(' ').unwrap();
                let (path, number) = place.rsplit_once(':').unwrap();
                add(path, number.parse().unwrap(), words);
            } else {
                line.split("expect: ").skip(1).for_each(|words| add(&source.path, number + 1, words));
            }
        }
    }
    all.sort();
    all
}

/// The differences between what was found and what was expected, one line each.
fn differences(found: &[Found], expected: &[Found]) -> Vec<String> {
    let missing = expected.iter().filter(|e| !found.iter().any(|f| e.is(f))).map(|e| format!("  missing     {e}"));
    let noisy = found.iter().filter(|f| !expected.iter().any(|e| e.is(f))).map(|f| format!("  unexpected  {f}"));
    missing.chain(noisy).collect()
}

/// Templates leave no braces, messages are one sentence, and nothing points at nothing.
fn well_said(finding: &Finding) -> Result<(), String> {
    let texts = [&finding.message, &finding.label, &finding.help];
    let braces = texts.iter().any(|t| t.contains(['{', '}']) || t.contains("``") || t.trim().is_empty());
    let sentence = finding.message.ends_with('.') && !finding.message.trim_end_matches('.').contains(". ");
    let place = !finding.at.is_empty() && finding.related.iter().all(|(span, text)| !span.is_empty() && !text.is_empty());
    if braces || !sentence || !place { Err(format!("{finding:#?}")) } else { Ok(()) }
}

/// Judges every fixture of a folder of rules; returns what is wrong.
fn judge(folder: &Path, loaded: &Loaded, pack: &str, elsewhere: &[(&str, &str)], unhosted: &[&str]) -> Vec<String> {
    let mut wrong = Vec::new();
    for rule in entries(folder).iter().filter(|p| p.is_dir()) {
        let id = name(rule);
        if std::env::var("RULE").is_ok_and(|only| !id.contains(&only)) {
            continue;
        }
        for fixture in entries(rule) {
            let tree = Tree::read(&fixture);
            let findings = tree.findings(loaded, pack);
            let mut lines: Vec<String> = findings.iter().filter_map(|f| well_said(f).err()).collect();
            let found: Vec<Found> = tree.found(&findings).into_iter().filter(|f| f.rule == id).collect();
            let expected = expected(&tree, &id);
            let is_flag = name(&fixture).starts_with("flag");
            if is_flag != expected.iter().any(|e| e.confidence > Confidence::Low) {
                lines.push("  a flag fixture expects findings, an ok fixture at most low ones".to_owned());
            }
            lines.extend(differences(&found, &expected));
            if is_flag && !unhosted.contains(&id.as_str()) {
                let other = tree.rewritten(|text| elsewhere.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to)));
                let found = other.found(&other.findings(loaded, pack));
                lines.extend(found.iter().map(|f| format!("  for another provider  {f}")));
            }
            if !lines.is_empty() {
                wrong.push(format!("{id}/{}:\n{}", name(&fixture), lines.join("\n")));
            }
        }
    }
    wrong
}

#[test]
fn fixtures_are_judged_as_they_say() {
    let wrong = judge(&testdata("rules"), &load(&[]), "goto-v2", ELSEWHERE, WITHOUT_HOST);
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn another_provider_needs_nothing_but_its_pack() {
    let folder = testdata("packs/parcelpost");
    let loaded = load(&[&folder]);
    let elsewhere = [("parcelpost.test", "otherpost.dev")];
    let wrong = judge(&folder.join("fixtures"), &loaded, "parcelpost", &elsewhere, &["parcel-old-package"]);
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    let pack = loaded.packs.iter().find(|p| p.name == "parcelpost").unwrap();
    let judged: Vec<String> = entries(&folder.join("fixtures")).iter().map(|p| name(p)).collect();
    assert_eq!(pack.rules.iter().map(|r| r.id.clone()).collect::<Vec<_>>(), judged);
}

/// The command loads such a pack beside its own and judges each by its own rules.
#[test]
fn the_command_takes_further_packs() {
    let fixture = testdata("packs/parcelpost/fixtures/parcel-account");
    let run = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_oauth-migrate-lint"));
        let done = command.current_dir(&fixture).args(["--format", "json"]).args(arguments).arg("flag.php").output().unwrap();
        let report: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap_or_else(|e| panic!("{e}: {done:?}"));
        let rules: Vec<String> = report["findings"].as_array().unwrap().iter().map(|f| f["rule"].as_str().unwrap().to_owned()).collect();
        rules
    };
    assert_eq!(run(&[]), Vec::<String>::new());
    assert_eq!(run(&["--rules", "../.."]), ["parcel-account"]);
}

#[test]
fn every_rule_has_fixtures_of_both_kinds() {
    let loaded = load(&[]);
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for rule in entries(&testdata("rules")).iter().filter(|p| p.is_dir()) {
        found.insert(name(rule), entries(rule).iter().map(|p| name(p)).collect());
    }
    for rule in loaded.packs.iter().filter(|p| p.name == "goto-v2").flat_map(|p| &p.rules) {
        let waiting = WAITING.iter().any(|(id, why)| *id == rule.id && !why.is_empty());
        let fixtures = found.remove(&rule.id).unwrap_or_default();
        let has = |start: &str| fixtures.iter().any(|f| f.starts_with(start));
        assert_eq!(has("flag") && has("ok"), !waiting, "{}: {fixtures:?}", rule.id);
    }
    assert!(found.is_empty(), "fixtures of no rule: {found:?}");
}
