//! Checks reports against the schemas of their formats, which are told by the names' endings: `schemas FILE...`.
//!
//! SARIF's schema is the standard's own; those of the other formats lie beside this program, with an example that each must refuse.

use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, ExitCode};

/// Whose sources hold the schema of SARIF, and where.
const HOLDER: &str = "serde-sarif";
const SARIF: &str = "src/schema.json";

/// Formats, and what each of their schemas must refuse.
const FORMATS: &[(&str, &str)] = &[
    ("sarif", r#"{ "version": "2.1.0", "runs": [{ "tool": {} }] }"#),
    ("json", r#"{ "version": 1, "findings": [{ "rule": "x" }], "summary": {} }"#),
    ("jsonl", r#"{ "type": "finding", "rule": "x" }"#),
    ("gitlab", r#"[{ "description": "x", "check_name": "x", "severity": "error", "fingerprint": "x", "location": { "path": "./x" } }]"#),
    ("rdjson", r#"{ "diagnostics": [{ "message": "x", "location": { "path": "x" }, "severity": "error" }] }"#),
];

#[allow(clippy::print_stdout, clippy::print_stderr)]
fn main() -> ExitCode {
    let files: Vec<String> = std::env::args().skip(1).collect();
    match check(&files) {
        Ok(violations) if violations.is_empty() => {
            println!("{} reports follow the schemas", files.len());
            ExitCode::SUCCESS
        }
        Ok(violations) => {
            violations.iter().for_each(|line| eprintln!("{line}"));
            ExitCode::FAILURE
        }
        Err(why) => {
            eprintln!("schemas: {why}");
            ExitCode::FAILURE
        }
    }
}

/// What is wrong with the reports. There must be one of each format.
fn check(files: &[String]) -> Result<Vec<String>, String> {
    let mut by_format: BTreeMap<&str, Vec<&Path>> = BTreeMap::new();
    for file in files {
        let path = Path::new(file);
        by_format.entry(path.extension().and_then(|ending| ending.to_str()).unwrap_or_default()).or_default().push(path);
    }
    let mut violations = Vec::new();
    for (format, wrong) in FORMATS {
        let files = by_format.remove(format).ok_or_else(|| format!("no {format} report to check: name files"))?;
        let validator = jsonschema::validator_for(&schema(format)?).map_err(|error| format!("the schema of {format} is none: {error}"))?;
        if validator.is_valid(&parsed(wrong, format)?) {
            return Err(format!("the schema of {format} takes {wrong}"));
        }
        for file in files {
            for value in values(format, file)? {
                violations
                    .extend(validator.iter_errors(&value).map(|error| format!("{}: {}: {error}", file.display(), error.instance_path())));
            }
        }
    }
    match by_format.keys().next() {
        None => Ok(violations),
        Some(unknown) => Err(format!("no schema for reports that end with .{unknown}")),
    }
}

/// The values of a report: one, or one on each line.
fn values(format: &str, file: &Path) -> Result<Vec<Value>, String> {
    let text = text(file)?;
    let name = file.display().to_string();
    if format == "jsonl" { text.lines().map(|line| parsed(line, &name)).collect() } else { Ok(vec![parsed(&text, &name)?]) }
}

fn schema(format: &str) -> Result<Value, String> {
    if format == "sarif" {
        return sarif();
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("{format}.schema.json"));
    let mut schema = parsed(&text(&file)?, &file.display().to_string())?;
    // A line holds what the whole report holds: its schema says only what is different.
    if format == "jsonl" {
        schema["$defs"] = self::schema("json")?["$defs"].clone();
    }
    Ok(schema)
}

/// The schema of SARIF, from the place where cargo keeps sources.
fn sarif() -> Result<Value, String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let output = Command::new(cargo).args(["metadata", "--format-version", "1", "--manifest-path", manifest]).output();
    let output = output.map_err(|error| format!("cannot run cargo metadata ({error})"))?;
    let metadata: Value = serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("cargo metadata fails ({error}): {}", String::from_utf8_lossy(&output.stderr)))?;
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let holder = packages.filter(|package| package["name"] == HOLDER).find_map(|package| package["manifest_path"].as_str());
    let folder = holder.and_then(|manifest| Path::new(manifest).parent()).ok_or("cargo does not know the schema's package")?;
    // One of its patterns holds a bracket that closes nothing, which strict readers of regular expressions refuse.
    let text = text(&folder.join(SARIF))?.replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}\\\\]?$");
    parsed(&text, "the schema of SARIF")
}

fn parsed(text: &str, name: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("{name}: {error}"))
}

fn text(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("cannot read {} ({error})", path.display()))
}
