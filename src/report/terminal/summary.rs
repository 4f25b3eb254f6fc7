//! The line that ends a report for people.

use super::super::Style;
use crate::model::finding::Severity;
use crate::model::outcome::Outcome;
use std::collections::BTreeSet;
use std::io::{self, Write};

/// Writes the summary.
pub(super) fn write(outcome: &Outcome, style: Style, out: &mut dyn Write) -> io::Result<()> {
    let summary = &outcome.summary;
    let files: BTreeSet<_> = outcome.findings.iter().map(|found| found.finding.at.file).collect();
    let mut found: Vec<String> = Vec::new();
    for (severity, number) in outcome.by_severity().into_iter().rev().filter(|(_, number)| *number > 0) {
        let word = if severity == Severity::Info { "note" } else { severity.word() };
        found.push(super::super::paint(style, severity, &count(number, word)));
    }
    let mut line = match &found[..] {
        [] if summary.known.is_some() => "No new findings".to_owned(),
        [] => "No findings".to_owned(),
        [one] => format!("Found {one} in {}", count(files.len(), "file")),
        [most @ .., last] => format!("Found {} and {last} in {}", most.join(", "), count(files.len(), "file")),
    };
    if summary.suppressed > 0 {
        line.push_str(&format!(", {} silenced by comments", count(summary.suppressed, "more")));
    }
    if let Some(known) = summary.known.as_ref().filter(|known| known.findings > 0) {
        line.push_str(&format!(", {} known before", count(known.findings, "more")));
    }
    writeln!(out, "{line}.")?;
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
    writeln!(out, "{line}.")
}

/// `1 file`, `2 files`.
pub(super) fn count(number: usize, word: &str) -> String {
    let s = if number == 1 || word == "more" { "" } else { "s" };
    format!("{number} {word}{s}")
}
