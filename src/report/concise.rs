//! One line per finding: `path:line:col: severity[rule] message`.

use super::text::{one_line, path};
use super::{Style, paint};
use crate::model::outcome::Outcome;
use crate::model::position::Positions;
use std::io::{self, Write};

/// Writes the report.
pub(super) fn write(outcome: &Outcome, style: Style, statistics: bool, out: &mut dyn Write) -> io::Result<()> {
    if statistics {
        return super::statistics::write(outcome, style.width, out);
    }
    let mut positions = Positions::new(&outcome.sources);
    for found in &outcome.findings {
        let finding = &found.finding;
        let (start, _) = positions.of(finding.at);
        let file = outcome.sources.get(finding.at.file).map_or("", |s| &s.path);
        let word = paint(style.color, finding.severity, finding.severity.word());
        writeln!(out, "{}:{}:{}: {word}[{}] {}", path(file), start.line, start.column, finding.rule, one_line(&finding.message))?;
    }
    Ok(())
}
