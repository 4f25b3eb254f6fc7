//! Checks SARIF logs against the schema of SARIF 2.1.0: `sarif-schema FILE...`.

use serde_json::Value;
use std::path::Path;
use std::process::{Command, ExitCode};

/// Whose sources hold the schema, and where.
const HOLDER: &str = "serde-sarif";
const SCHEMA: &str = "src/schema.json";

#[allow(clippy::print_stdout, clippy::print_stderr)]
fn main() -> ExitCode {
    let files: Vec<String> = std::env::args().skip(1).collect();
    match schema().and_then(|schema| check(&schema, &files)) {
        Ok(violations) if violations.is_empty() => {
            println!("{} logs follow the schema", files.len());
            ExitCode::SUCCESS
        }
        Ok(violations) => {
            violations.iter().for_each(|line| eprintln!("{line}"));
            ExitCode::FAILURE
        }
        Err(why) => {
            eprintln!("sarif-schema: {why}");
            ExitCode::FAILURE
        }
    }
}

/// The schema, from the place where cargo keeps sources.
fn schema() -> Result<Value, String> {
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
    let text = text(&folder.join(SCHEMA))?.replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}\\\\]?$");
    serde_json::from_str(&text).map_err(|error| format!("the schema is no JSON: {error}"))
}

/// What is wrong with the logs.
fn check(schema: &Value, files: &[String]) -> Result<Vec<String>, String> {
    let validator = jsonschema::validator_for(schema).map_err(|error| format!("the schema is none: {error}"))?;
    if validator.is_valid(&serde_json::json!({ "version": "2.1.0", "runs": [{ "tool": {} }] })) {
        return Err("the schema takes a run without a driver: it is not SARIF's".to_owned());
    }
    if files.is_empty() {
        return Err("no log to check: name files".to_owned());
    }
    let mut violations = Vec::new();
    for file in files {
        let log = read(Path::new(file))?;
        violations.extend(validator.iter_errors(&log).map(|error| format!("{file}: {}: {error}", error.instance_path())));
    }
    Ok(violations)
}

fn read(path: &Path) -> Result<Value, String> {
    serde_json::from_str(&text(path)?).map_err(|error| format!("{}: {error}", path.display()))
}

fn text(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("cannot read {} ({error})", path.display()))
}
