//! GitLab's Code Quality: the array that it reads from Code Climate's issues. Fingerprints are unique, or GitLab drops findings.

use super::spots::Spots;
use super::text::one_line;
use crate::model::finding::Severity;
use crate::model::outcome::Outcome;
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct Issue<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: &'a str,
    severity: &'static str,
    location: Location<'a>,
}

/// Readers know either lines or positions, and take the one they know.
#[derive(Serialize)]
struct Location<'a> {
    path: &'a str,
    lines: Range<u32>,
    positions: Range<Place>,
}

#[derive(Serialize)]
struct Range<T> {
    begin: T,
    end: T,
}

#[derive(Serialize)]
struct Place {
    line: u32,
    column: u32,
}

/// Writes the report.
pub(super) fn write(outcome: &Outcome, out: &mut dyn Write) -> io::Result<()> {
    let mut spots = Spots::new(outcome);
    let issues = outcome.findings.iter().map(|found| {
        let finding = &found.finding;
        let (start, end) = spots.shown(finding.at);
        Issue {
            description: one_line(&finding.message),
            check_name: &finding.rule,
            fingerprint: &found.fingerprint,
            severity: severity(finding.severity),
            location: Location {
                path: spots.path(finding.at.file),
                lines: Range { begin: start.line, end: end.line },
                positions: Range { begin: place(start.line, start.column), end: place(end.line, end.column) },
            },
        }
    });
    serde_json::to_writer_pretty(&mut *out, &issues.collect::<Vec<_>>())?;
    writeln!(out)
}

fn place(line: u32, column: u32) -> Place {
    Place { line, column }
}

/// Code Climate knows five; a call that fails on the target is no less than critical.
fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "critical",
        Severity::Warning => "major",
        Severity::Info => "info",
    }
}
