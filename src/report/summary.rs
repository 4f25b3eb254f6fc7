//! A run in two sentences, for people.

use super::paint;
use super::text::count;
use crate::model::finding::Severity;
use crate::model::outcome::Outcome;
use std::collections::BTreeSet;

/// What was found.
pub fn found(outcome: &Outcome, color: bool) -> String {
    let summary = &outcome.summary;
    let files: BTreeSet<_> = outcome.findings.iter().map(|found| found.finding.at.file).collect();
    let mut found: Vec<String> = Vec::new();
    for (severity, number) in outcome.by_severity().into_iter().rev().filter(|(_, number)| *number > 0) {
        found.push(paint(color, severity, &count(number, noun(severity))));
    }
    let mut line = match list(&found) {
        None if summary.known.is_some() => "No new findings".to_owned(),
        None => "No findings".to_owned(),
        Some(found) => format!("Found {found} in {}", count(files.len(), "file")),
    };
    if summary.suppressed > 0 {
        line.push_str(&format!(", {} more silenced by comments", summary.suppressed));
    }
    if let Some(known) = summary.known.as_ref().filter(|known| known.findings > 0) {
        line.push_str(&format!(", {} more known before", known.findings));
    }
    line + "."
}

/// What was looked at.
pub fn looked(outcome: &Outcome) -> String {
    let summary = &outcome.summary;
    let skipped: usize = summary.skipped.values().sum();
    let mut line = format!("Looked at {}, parsed {}", count(summary.files_seen, "file"), summary.files_parsed);
    if summary.requests + summary.unresolved > 0 {
        line.push_str(&format!(", understood {}", count(summary.requests, "request")));
    }
    if summary.unresolved > 0 {
        line.push_str(&format!(" ({} to addresses that can't be seen)", summary.unresolved));
    }
    if skipped > 0 {
        let reasons: Vec<String> = summary.skipped.iter().map(|(reason, number)| format!("{number} {reason}")).collect();
        line.push_str(&format!(", skipped {}: {}", skipped, reasons.join(", ")));
    }
    line + "."
}

/// What one finding of a severity is called.
pub fn noun(severity: Severity) -> &'static str {
    if severity == Severity::Info { "note" } else { severity.word() }
}

/// `a, b and c`.
pub fn list(parts: &[String]) -> Option<String> {
    match parts {
        [] => None,
        [one] => Some(one.clone()),
        [most @ .., last] => Some(format!("{} and {last}", most.join(", "))),
    }
}
