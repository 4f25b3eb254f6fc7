//! One line per finding: `path:line:col: severity[rule] message`.

use super::{Style, one_line, path};
use crate::model::finding::Severity;
use crate::model::outcome::Outcome;
use crate::model::position::Positions;
use std::io::{self, Write};

/// Writes the report.
pub(super) fn write(outcome: &Outcome, style: Style, out: &mut dyn Write) -> io::Result<()> {
    let mut positions = Positions::new(&outcome.sources);
    for found in &outcome.findings {
        let finding = &found.finding;
        let (start, _) = positions.of(finding.at);
        let file = outcome.sources.get(finding.at.file).map_or("", |s| &s.path);
        let word = finding.severity.word();
        let word = if style.color { format!("\x1b[{}m{word}\x1b[0m", code(finding.severity)) } else { word.to_owned() };
        writeln!(out, "{}:{}:{}: {word}[{}] {}", path(file), start.line, start.column, finding.rule, one_line(&finding.message))?;
    }
    Ok(())
}

/// The colour of a severity.
fn code(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "31",
        Severity::Warning => "33",
        Severity::Info => "34",
    }
}
